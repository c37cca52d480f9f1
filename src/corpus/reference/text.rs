//! Both readers' modules as LLVM prints them: what llvm-ir's structures have no place for.
//!
//! Ours is printed by us, read by `llvm-as` and printed by `opt`; theirs is printed by `opt`. Left
//! out is what our reader does not keep: metadata that is no operand, debug information, summaries,
//! orders of uses, `inrange` of constant addresses, and the order of things.

use std::collections::BTreeMap;

/// Names of intrinsics that we know under newer ones than LLVM 19.
const RENAMED: [(&str, &str); 1] = [("@llvm.stepvector.", "@llvm.experimental.stepvector.")];

/// Our text in LLVM 19's words.
pub(super) fn for_llvm(ours: String) -> String {
    let renamed = |text: String, (new, old): &(&str, &str)| match text.contains(new) {
        true => text.replace(new, old),
        false => text,
    };
    RENAMED.iter().fold(ours, renamed)
}

/// How deep nodes of metadata are compared.
const DEPTH: usize = 6;
/// Lines at module level, or of a body, that are left out.
const LEFT_OUT: [&str; 5] = [
    "source_filename",
    "uselistorder",
    "^",
    "#dbg_",
    "declare void @llvm.dbg.",
];

/// What two texts differ in: one line for each global, type or module-level line, the first.
pub(super) fn differences(ours: &str, theirs: &str) -> Vec<String> {
    let (ours, theirs) = (Text::new(ours).entities(), Text::new(theirs).entities());
    let mut found = Vec::new();
    for (key, lines) in &ours {
        match theirs.get(key) {
            Some(others) if lines == others => {}
            Some(others) => found.push(first(key, lines, others)),
            // A type that nothing refers to is nothing to LLVM.
            None if key.starts_with('%') => {}
            None => found.push(format!("{key}: llvm-dis has no such line")),
        }
    }
    let missing = theirs
        .keys()
        .filter(|key| !key.starts_with('%') && !ours.contains_key(*key));
    found.extend(missing.map(|key| format!("{key}: only llvm-dis has such a line")));
    found
}

fn first(key: &str, ours: &[String], theirs: &[String]) -> String {
    let mut block = 0;
    let mut instruction = 0;
    for (a, b) in ours.iter().zip(theirs) {
        if a != b {
            let place = match ours.first().is_some_and(|line| line.ends_with('{')) {
                true => format!("{key}, block {block}, line {instruction}"),
                false => key.to_owned(),
            };
            return format!("{place}: {a}, by llvm-dis {b}");
        }
        instruction += 1;
        if a.ends_with(':') {
            (block, instruction) = (block + 1, 0);
        }
    }
    format!("{key}: {} lines, by llvm-dis {}", ours.len(), theirs.len())
}

/// A module's lines, with texts in quotes taken out, so that nothing in them is taken for syntax.
struct Text {
    lines: Vec<String>,
    quoted: Vec<String>,
    nodes: BTreeMap<String, String>,
    groups: BTreeMap<String, String>,
}

/// Stands around the number of a text in quotes.
const MARK: char = '\0';

impl Text {
    fn new(text: &str) -> Self {
        let mut new = Self {
            lines: Vec::new(),
            quoted: Vec::new(),
            nodes: BTreeMap::new(),
            groups: BTreeMap::new(),
        };
        for line in text.lines() {
            let line = new.hidden(line);
            let line = line.split(';').next().unwrap_or("").trim_end().to_owned();
            if let Some((name, rest)) = line.split_once(" = ") {
                if let Some(number) = name.strip_prefix('!').filter(|it| is_number(it)) {
                    let rest = rest.strip_prefix("distinct ").unwrap_or(rest);
                    new.nodes.insert(number.to_owned(), rest.to_owned());
                }
                if let Some(number) = name.strip_prefix("attributes #") {
                    let rest = rest.trim_start_matches('{').trim_end_matches('}').trim();
                    new.groups.insert(number.to_owned(), rest.to_owned());
                }
            }
            new.lines.push(line);
        }
        new
    }

    fn hidden(&mut self, line: &str) -> String {
        let mut out = String::with_capacity(line.len());
        let mut rest = line;
        while let Some(start) = rest.find('"') {
            let end = rest[start + 1..]
                .find('"')
                .map_or(rest.len(), |at| start + at + 2);
            out.push_str(&rest[..start]);
            out.push_str(&format!("{MARK}{}{MARK}", self.quoted.len()));
            self.quoted.push(rest[start..end].to_owned());
            rest = &rest[end..];
        }
        out + rest
    }

    fn shown(&self, line: &str) -> String {
        let mut parts = line.split(MARK);
        let mut out = parts.next().unwrap_or("").to_owned();
        while let Some(number) = parts.next() {
            let text = number
                .parse()
                .ok()
                .and_then(|index: usize| self.quoted.get(index));
            out.push_str(text.map_or("", String::as_str));
            out.push_str(parts.next().unwrap_or(""));
        }
        out
    }

    /// What the module defines, by name.
    fn entities(&self) -> BTreeMap<String, Vec<String>> {
        let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut body = None;
        for line in &self.lines {
            let plain = line.trim();
            let left_out = LEFT_OUT.iter().any(|start| plain.starts_with(start));
            if plain.is_empty() || left_out || calls_debug(plain) {
                continue;
            }
            if line.starts_with('!') || line.starts_with("attributes #") {
                continue;
            }
            if let Some(key) = &body {
                let lines = found.entry(String::clone(key)).or_default();
                lines.push(self.normal(plain));
                if line == "}" {
                    body = None;
                }
                continue;
            }
            let key = self.shown(named(line).unwrap_or(plain));
            if line.starts_with("define ") && line.ends_with('{') {
                body = Some(key.clone());
            }
            found.entry(key).or_default().push(self.normal(plain));
        }
        found
    }

    /// A line with its nodes and attributes in it, without what is forgotten.
    fn normal(&self, line: &str) -> String {
        let line = without_inrange(&without_attachments(line));
        let mut out = String::new();
        let mut rest = line.as_str();
        while let Some(at) = rest.find(['#', '!']) {
            let (before, found) = rest.split_at(at);
            out.push_str(before);
            let digits = found[1..].find(|c: char| !c.is_ascii_digit());
            let number = &found[1..digits.map_or(found.len(), |at| at + 1)];
            rest = &found[1 + number.len()..];
            match (number.is_empty(), found.starts_with('#')) {
                (true, _) => out.push_str(&found[..1]),
                (false, true) => out.push_str(self.groups.get(number).map_or("", String::as_str)),
                (false, false) => out.push_str(&self.node(number, &mut Vec::new())),
            }
        }
        out.push_str(rest);
        // Before LLVM 7 the alignments were an operand, of which LLVM makes attributes.
        if line.contains("@llvm.mem") {
            out = without_alignments(&out);
        }
        // Of calls with older names LLVM makes new ones.
        if line.contains("@llvm.objectsize.") && line.contains(" call ") {
            out = without_attributes(&out);
        }
        // Attribute sets that are empty leave their blank.
        self.shown(out.trim_end()).replace("  ", " ")
    }

    fn node(&self, number: &str, around: &mut Vec<String>) -> String {
        if around.len() > DEPTH || around.iter().any(|it| it == number) {
            return "!<deep>".to_owned();
        }
        let Some(text) = self.nodes.get(number) else {
            return "!<none>".to_owned();
        };
        around.push(number.to_owned());
        let mut out = String::new();
        let mut rest = text.as_str();
        while let Some(at) = rest.find('!') {
            let (before, found) = rest.split_at(at);
            out.push_str(before);
            let digits = found[1..].find(|c: char| !c.is_ascii_digit());
            let inner = &found[1..digits.map_or(found.len(), |at| at + 1)];
            rest = &found[1 + inner.len()..];
            match inner.is_empty() {
                true => out.push('!'),
                false => out.push_str(&self.node(inner, around)),
            }
        }
        around.pop();
        out.push_str(rest);
        // What makes a node distinct, such as itself: we print a text of its number.
        match out.strip_prefix("!{!\0").and_then(|it| it.split_once(MARK)) {
            Some((text, rest)) if self.is_number_in_quotes(text) => format!("!{{!<deep>{rest}"),
            _ => out,
        }
    }

    fn is_number_in_quotes(&self, index: &str) -> bool {
        let text = index
            .parse()
            .ok()
            .and_then(|index: usize| self.quoted.get(index));
        text.is_some_and(|text| is_number(text.trim_matches('"')))
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn calls_debug(line: &str) -> bool {
    line.contains("call void ") && line.contains("@llvm.dbg.")
}

/// What a line at module level is about.
fn named(line: &str) -> Option<&str> {
    if line.starts_with("define ") || line.starts_with("declare ") {
        let start = line.find('@')?;
        let end = line[start..].find('(')?;
        return Some(&line[start..start + end]);
    }
    let (name, _) = line.split_once(" = ")?;
    name.starts_with(['@', '%', '$']).then_some(name)
}

/// Without `, !dbg !7`, and `!prof !7` behind a function's head.
fn without_attachments(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(" !") {
        let (before, found) = rest.split_at(at);
        match attachment(found) {
            Some(after) => {
                out.push_str(before.strip_suffix(',').unwrap_or(before));
                rest = after;
            }
            None => {
                out.push_str(&rest[..at + 2]);
                rest = &rest[at + 2..];
            }
        }
    }
    out + rest
}

/// What follows ` !kind !7` or ` !kind !DIExpression(..)`.
fn attachment(text: &str) -> Option<&str> {
    let text = text.strip_prefix(" !")?;
    let part = |c: char| c.is_alphanumeric() || "_.$\\-".contains(c);
    let end = text.find(|c| !part(c))?;
    if end == 0 || text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let value = text[end..].strip_prefix(" !")?;
    let end = value.find(|c| !part(c)).unwrap_or(value.len());
    match (end, value[end..].starts_with('(')) {
        (0, _) => None,
        (_, true) => Some(&value[value.rfind(')')? + 1..]),
        (_, false) => Some(&value[end..]),
    }
}

/// Without ` align 8`.
fn without_alignments(line: &str) -> String {
    let mut parts = line.split(" align ");
    let mut out = parts.next().unwrap_or("").to_owned();
    for part in parts {
        out.push_str(part.trim_start_matches(|c: char| c.is_ascii_digit()));
    }
    out
}

/// A call without what stands around its types and operands.
fn without_attributes(call: &str) -> String {
    const WORDS: [&str; 5] = ["tail ", "nonnull ", "noundef ", "nocapture ", "readonly "];
    let end = call.rfind(')').map_or(call.len(), |at| at + 1);
    let words = WORDS.iter();
    words.fold(without_alignments(&call[..end]), |text, word| {
        text.replace(word, "")
    })
}

/// Without ` inrange(-16, 24)` and `, target_mem0: none`.
fn without_inrange(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(" inrange(") {
        out.push_str(&rest[..at]);
        rest = rest[at..].split_once(')').map_or("", |(_, after)| after);
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODULE: &str = "\
@g = global ptr getelementptr inbounds inrange(-8, 8) (i16, ptr @h, i64 2), !prof !0
define void @f() #0 {
  call void asm sideeffect \"nop; #1\", \"\"(), !dbg !1 ; a comment
  call void @llvm.foo(metadata !2)
  ret void
}
attributes #0 = { nounwind \"a\"=\"b\" }
!2 = distinct !{!2, !3}
!3 = !{!\"x\"}
";

    #[test]
    fn attributes_and_nodes_stand_where_they_are_used() {
        let entities = Text::new(MODULE).entities();
        let global = "@g = global ptr getelementptr inbounds (i16, ptr @h, i64 2)";
        assert_eq!(entities["@g"], [global]);
        let lines = &entities["@f"];
        assert_eq!(lines[0], "define void @f() nounwind \"a\"=\"b\" {");
        assert_eq!(lines[1], "call void asm sideeffect \"nop; #1\", \"\"()");
        assert_eq!(
            lines[2],
            "call void @llvm.foo(metadata !{!<deep>, !{!\"x\"}})"
        );
    }

    #[test]
    fn differences_say_where() {
        assert!(differences(MODULE, MODULE).is_empty());
        let other = MODULE.replace("i16", "i8").replace("nop", "ud2");
        let found = differences(MODULE, &other);
        assert!(found[0].starts_with("@f, block 0, line 1: "), "{found:?}");
        assert!(
            found[1].ends_with(
                "by llvm-dis @g = global ptr getelementptr inbounds (i8, ptr @h, i64 2)"
            ),
            "{found:?}"
        );
    }
}
