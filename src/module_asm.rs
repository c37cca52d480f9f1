//! Module-level inline assembly: the directives that say something of symbols.
//!
//! What makes code or data, or is not known, is reported.

/// What module assembly says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ModuleAsm {
    /// `.set name, target`: names that stand for others, in the order of the text.
    pub(crate) aliases: Vec<(String, String)>,
    /// `.weak name`: names that need no definition.
    pub(crate) weak: Vec<String>,
    /// Statements that are not supported.
    pub(crate) unsupported: Vec<String>,
}

/// Directives about a symbol's look in an object file, which no image has.
const WITHOUT_EFFECT: [&str; 22] = [
    ".addrsig",
    ".addrsig_sym",
    ".file",
    ".global",
    ".globl",
    ".hidden",
    ".ident",
    ".internal",
    ".local",
    ".loc",
    ".p2align",
    ".popsection",
    ".previous",
    ".protected",
    ".pushsection",
    ".section",
    ".size",
    ".subsection",
    ".symver",
    ".text",
    ".type",
    ".data",
];

impl ModuleAsm {
    /// Reads the text of all `module asm` of a module.
    pub(crate) fn parse(text: &str) -> Self {
        let mut asm = Self::default();
        for statement in statements(text) {
            if asm.statement(&statement).is_none() {
                asm.unsupported.push(statement);
            }
        }
        asm
    }

    /// Whether a name needs no definition.
    pub(crate) fn is_weak(&self, name: &[u8]) -> bool {
        self.weak.iter().any(|weak| weak.as_bytes() == name)
    }

    /// What a name stands for in the end, by the last word on each; none if that is itself.
    pub(crate) fn alias(&self, name: &[u8]) -> Option<&str> {
        let next = |name: &[u8]| {
            let mut latest = self.aliases.iter().rev();
            let (_, target) = latest.find(|(alias, _)| alias.as_bytes() == name)?;
            Some(target.as_str())
        };
        let mut target = next(name)?;
        // A chain that is longer than the list has come back to where it was.
        for _ in &self.aliases {
            match next(target.as_bytes()) {
                Some(further) => target = further,
                None => return Some(target),
            }
        }
        None
    }

    fn statement(&mut self, statement: &str) -> Option<()> {
        let (directive, rest) = statement
            .split_once(char::is_whitespace)
            .unwrap_or((statement, ""));
        match directive {
            ".set" | ".equ" | ".equiv" => {
                let (name, target) = rest.split_once(',')?;
                self.set(name, target)
            }
            ".weakref" => {
                let (name, target) = rest.split_once(',')?;
                self.weak.push(symbol(target)?);
                self.set(name, target)
            }
            ".weak" => {
                for name in rest.split(',') {
                    self.weak.push(symbol(name)?);
                }
                Some(())
            }
            _ if WITHOUT_EFFECT.contains(&directive) => Some(()),
            _ => {
                let (name, target) = statement.split_once('=')?;
                self.set(name, target)
            }
        }
    }

    fn set(&mut self, name: &str, target: &str) -> Option<()> {
        self.aliases.push((symbol(name)?, symbol(target)?));
        Some(())
    }
}

/// A symbol's name, bare or in quotes.
fn symbol(text: &str) -> Option<String> {
    let text = text.trim();
    let quoted = text
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    if let Some(name) = quoted {
        return (!name.contains(['"', '\\'])).then(|| name.to_owned());
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '$' | '@');
    let starts = text.starts_with(|c: char| c.is_ascii_digit());
    (!text.is_empty() && !starts && text.chars().all(plain)).then(|| text.to_owned())
}

/// The statements of a text, without comments: they end at a line's end or a semicolon, unless in
/// quotes.
fn statements(text: &str) -> Vec<String> {
    let mut list = Vec::new();
    let mut current = String::new();
    let mut in_quotes = false;
    let mut in_comment = false;
    for c in text.chars() {
        match c {
            '\n' => {
                list.push(std::mem::take(&mut current));
                (in_quotes, in_comment) = (false, false);
            }
            _ if in_comment => {}
            '"' => {
                in_quotes = !in_quotes;
                current.push(c);
            }
            ';' if !in_quotes => list.push(std::mem::take(&mut current)),
            '#' if !in_quotes => in_comment = true,
            _ => current.push(c),
        }
    }
    list.push(current);
    list.into_iter()
        .map(|statement| statement.trim().to_owned())
        .filter(|statement| !statement.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directives_of_symbols_are_read() {
        let asm = ModuleAsm::parse(
            "# comment; .globl no\n.globl f ; .set f, g # h\n\t.weak a, b\n.symver x, y@@V_1\n\"q r\" = f\n.ident \"x;y\"\n",
        );
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(asm.aliases, [pair("f", "g"), pair("q r", "f")]);
        assert_eq!(asm.weak, ["a", "b"]);
        assert_eq!(asm.unsupported, [""; 0]);
        assert_eq!(asm.alias(b"f"), Some("g"));
        assert!(asm.is_weak(b"b") && !asm.is_weak(b"f"));
    }

    #[test]
    fn a_chain_of_names_is_followed_to_its_end_if_it_has_one() {
        let asm = ModuleAsm::parse("a = b; b = c; x = y; y = x");
        assert_eq!(asm.alias(b"a"), Some("c"));
        assert_eq!(asm.alias(b"x"), None);
    }

    #[test]
    fn what_makes_code_or_data_is_not_supported() {
        let asm = ModuleAsm::parse("f: nop\n.globl f\n.long 7\n.set x, 5\n");
        assert_eq!(asm.unsupported, ["f: nop", ".long 7", ".set x, 5"]);
    }
}
