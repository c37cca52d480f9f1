//! llvm-ir's structures as trees: it has no visitor, but all of them say in `{:?}` what they hold.

use std::collections::HashMap;

/// A part of a structure.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tree {
    /// A number, a text in its quotes, or a name alone.
    Leaf(String),
    /// `Name { field: value, .. }`, `Name(value, ..)`, `[value, ..]` and `(value, ..)`, the last
    /// two without a name.
    Node(String, Vec<(String, Tree)>),
}

impl Tree {
    /// Reads what `{:?}` writes of a structure.
    pub(super) fn of(text: &str) -> Self {
        let mut reader = Reader { rest: text };
        reader.value()
    }

    /// The structure's name, such as `Load`.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Leaf(text) => text,
            Self::Node(name, _) => name,
        }
    }

    /// Gives local values and blocks the names that `names` has for theirs, sorts what has no
    /// order, and leaves out what only one side can know.
    pub(super) fn normalize(&mut self, names: &HashMap<String, usize>) {
        let Self::Node(name, fields) = self else {
            return;
        };
        match name.as_str() {
            "Name" | "Number" => {
                if let Some(number) = names.get(&key(name, fields)) {
                    *self = Self::Leaf(format!("%{number}"));
                }
                return;
            }
            // llvm-ir says that it does not know the name.
            "Comdat" => fields.retain(|(field, _)| field != "name"),
            _ => {}
        }
        let is_global = name == "GlobalReference";
        for (field, value) in fields.iter_mut() {
            if !(is_global && field == "name") {
                value.normalize(names);
            }
            match (field.as_str(), value) {
                ("arguments", Self::Node(_, arguments)) => {
                    for (_, argument) in arguments {
                        argument.sort_last();
                    }
                }
                (field, Self::Node(_, list)) if field.ends_with("attributes") => list.sort(),
                _ => {}
            }
        }
    }

    /// Sorts an argument's attributes, which stand behind it: their order is that of the writer's
    /// own numbers.
    fn sort_last(&mut self) {
        if let Self::Node(_, parts) = self
            && let Some((_, Self::Node(_, list))) = parts.last_mut()
        {
            list.sort();
        }
    }

    /// Removes the `Alignment(..)` of a call's arguments.
    pub(super) fn without_alignments(&mut self) {
        let Self::Node(name, parts) = self else {
            return;
        };
        if name.is_empty() {
            parts.retain(|(_, part)| part.name() != "Alignment");
        }
        for (_, part) in parts {
            part.without_alignments();
        }
    }

    /// Removes a field.
    pub(super) fn remove(&mut self, field: &str) {
        if let Self::Node(_, fields) = self {
            fields.retain(|(name, _)| name != field);
        }
    }

    /// The first difference to another tree: where, and both.
    pub(super) fn difference(&self, other: &Self) -> Option<String> {
        let mut path = Vec::new();
        let (ours, theirs) = self.first_difference(other, &mut path)?;
        let place: String = path
            .iter()
            .filter(|it| !it.is_empty())
            .map(|field| format!("{field}: "))
            .collect();
        let (ours, theirs) = (ours.short(), theirs.short());
        Some(format!("{place}{ours}, by llvm-ir {theirs}"))
    }

    fn first_difference<'a>(
        &'a self,
        other: &'a Self,
        path: &mut Vec<&'a str>,
    ) -> Option<(&'a Self, &'a Self)> {
        if self == other {
            return None;
        }
        let (Self::Node(ours, a), Self::Node(theirs, b)) = (self, other) else {
            return Some((self, other));
        };
        let same = |((x, _), (y, _)): (&(String, Self), &(String, Self))| x == y;
        if ours != theirs || a.len() != b.len() || !a.iter().zip(b).all(same) {
            return Some((self, other));
        }
        for ((field, x), (_, y)) in a.iter().zip(b) {
            path.push(field);
            if let Some(found) = x.first_difference(y, path) {
                return Some(found);
            }
            path.pop();
        }
        None
    }

    fn short(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        const LONGEST: usize = 200;
        if let Some((at, _)) = text.char_indices().nth(LONGEST) {
            text.truncate(at);
            text.push_str("...");
        }
        text
    }

    fn write(&self, out: &mut String) {
        match self {
            Self::Leaf(text) => out.push_str(text),
            Self::Node(name, fields) => {
                out.push_str(name);
                out.push('(');
                for (index, (field, value)) in fields.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { ", " });
                    if !field.is_empty() {
                        out.push_str(field);
                        out.push_str(": ");
                    }
                    value.write(out);
                }
                out.push(')');
            }
        }
    }
}

/// A local name as the map of names has it: `Name "x"` or `Number 7`.
fn key(name: &str, fields: &[(String, Tree)]) -> String {
    let value = fields.first().map_or("", |(_, value)| value.name());
    format!("{name} {value}")
}

/// Takes a structure from the front of a text that `{:?}` wrote.
struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn value(&mut self) -> Tree {
        if self.rest.starts_with('"') {
            return Tree::Leaf(self.string());
        }
        let name = self.word();
        if self.takes('[') {
            return Tree::Node(name, self.values(']'));
        }
        if self.takes('(') {
            return Tree::Node(name, self.values(')'));
        }
        if self.takes(" {") || self.takes('{') {
            return Tree::Node(name, self.fields());
        }
        Tree::Leaf(name)
    }

    fn takes(&mut self, mark: impl Mark) -> bool {
        match mark.strip(self.rest) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn word(&mut self) -> String {
        let ends = |c: char| " ,(){}[]:".contains(c);
        let end = self.rest.find(ends).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word.to_owned()
    }

    /// A text with its quotes and escapes.
    fn string(&mut self) -> String {
        let mut escaped = false;
        let end = self.rest.char_indices().skip(1).find(|(_, c)| {
            let ends = *c == '"' && !escaped;
            escaped = *c == '\\' && !escaped;
            ends
        });
        let (text, rest) = self
            .rest
            .split_at(end.map_or(self.rest.len(), |(at, _)| at + 1));
        self.rest = rest;
        text.to_owned()
    }

    fn values(&mut self, end: char) -> Vec<(String, Tree)> {
        let mut values = Vec::new();
        while !self.rest.is_empty() && !self.takes(end) {
            values.push((String::new(), self.value()));
            self.takes(", ");
        }
        values
    }

    fn fields(&mut self) -> Vec<(String, Tree)> {
        let mut fields = Vec::new();
        while !self.rest.is_empty() && !self.takes(" }") && !self.takes('}') {
            self.takes(' ');
            let field = self.word();
            self.takes(": ");
            fields.push((field, self.value()));
            self.takes(',');
        }
        fields
    }
}

/// What a text can begin with.
trait Mark {
    fn strip(self, text: &str) -> Option<&str>;
}

impl Mark for char {
    fn strip(self, text: &str) -> Option<&str> {
        text.strip_prefix(self)
    }
}

impl Mark for &str {
    fn strip(self, text: &str) -> Option<&str> {
        text.strip_prefix(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    #[allow(dead_code, reason = "only their text is looked at")]
    enum Part {
        Number(usize),
        Pair { name: Vec<Part>, text: &'static str },
        None,
    }

    #[test]
    fn a_tree_is_what_debug_writes() {
        let part = |number| Part::Pair {
            name: vec![Part::Number(number), Part::None],
            text: "a, \"b\" }",
        };
        let (a, b) = (format!("{:?}", part(1)), format!("{:?}", part(22)));
        let (mut a, b) = (Tree::of(&a), Tree::of(&b));
        assert_eq!(a.difference(&b).unwrap(), "name: 1, by llvm-ir 22");
        let names = HashMap::from([("Number 1".to_owned(), 7)]);
        a.normalize(&names);
        assert_eq!(a.difference(&b).unwrap(), "name: %7, by llvm-ir Number(22)");
        assert_eq!(a.short(), r#"Pair(name: (%7, None), text: "a, \"b\" }")"#);
    }
}
