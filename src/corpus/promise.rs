//! Promises: what the comment at the top of a corpus file says about it.

use std::fmt;
use std::path::Path;

/// One promise with the line it stands in, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// The line.
    pub line: usize,
    /// What is promised.
    pub kind: Kind,
}

/// What is promised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `run: @f(1) == 2 -> {00 01}`
    Run(Call),
    /// `trap: @f(0)`: dies by SIGILL or SIGTRAP.
    Trap(Call),
    /// `main: exit 3`, with the `stdout:` and `args:` lines of the file.
    Main(i32),
    /// `error: ...`: loading fails with just this text.
    Error(String),
    /// `python: ...`: passes after `import`.
    Python(String),
}

/// A call, still as text: literals have a meaning only with the function's type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The whole text.
    pub text: String,
    /// The function's name.
    pub function: String,
    /// The arguments.
    pub args: Vec<String>,
    /// The result after `==`, if one is promised.
    pub result: Option<String>,
    /// The contents, after the call, of the memory that arguments point to; `_` is any.
    pub memory: Vec<String>,
}

/// Everything that the comment at the top of a file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    /// The promises, in order.
    pub promises: Vec<Promise>,
    /// The lines of `stdout:`, which `main:` writes; `None` if nothing is promised about it.
    pub stdout: Option<String>,
    /// The words of `args:`, which `main` gets after its own name.
    pub args: Vec<String>,
    /// `made by:`: producer and flags; a file may be made in several ways.
    pub made_by: Vec<String>,
    /// `needs:`: what the machine must have.
    pub needs: Vec<String>,
    /// `library:`: shared libraries that the file needs, such as `stdc++`.
    pub libraries: Vec<String>,
    /// `native:`: a C file that the system's compiler makes a shared library of.
    pub native: Option<String>,
    /// `oracle needs:`: what the machine must have besides, for LLVM to be asked.
    pub oracle_needs: Vec<String>,
    /// `oracle:`: why `lli` is not asked.
    pub no_oracle: Option<String>,
    /// `clang at -O1:`: why `clang` is asked with optimisations.
    pub clang_optimises: Option<String>,
    /// `damage:`: what is done to the bitcode after it is made, in order.
    pub damage: Vec<String>,
}

/// What is wrong with a file's comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderError {
    /// The line, counted from 1; 0 for the file as a whole.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for HeaderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => f.write_str(&self.message),
            line => write!(f, "line {line}: {}", self.message),
        }
    }
}

impl Header {
    /// Reads the comment at the top of a source: the lines that begin with `marker`.
    ///
    /// # Errors
    /// A word that is none of ours, a promise that can't be read, a file without any promise.
    pub fn parse(source: &str, marker: &str) -> Result<Self, HeaderError> {
        let mut header = Self::default();
        for (index, line) in source.lines().enumerate() {
            let Some(comment) = line.trim_start().strip_prefix(marker) else {
                if line.trim().is_empty() {
                    continue;
                }
                break;
            };
            let at = |message| HeaderError {
                line: index + 1,
                message,
            };
            if let Some((word, rest)) = promise_word(comment) {
                header.line(index + 1, word, rest).map_err(at)?;
            }
        }
        if header.promises.is_empty() {
            let message = "no promise".to_owned();
            return Err(HeaderError { line: 0, message });
        }
        Ok(header)
    }

    fn line(&mut self, line: usize, word: &str, rest: &str) -> Result<(), String> {
        let kind = match word {
            "run" => Kind::Run(Call::parse(rest)?),
            "trap" => Kind::Trap(Call::parse(rest)?),
            "main" => Kind::Main(parse_exit(rest)?),
            "error" => Kind::Error(rest.to_owned()),
            "python" => Kind::Python(rest.to_owned()),
            "stdout" => return self.stdout_line(rest),
            "args" => return words(&mut self.args, rest),
            "needs" => return words(&mut self.needs, rest),
            "oracle needs" => return words(&mut self.oracle_needs, rest),
            "library" => return words(&mut self.libraries, rest),
            "damage" => return line_of(&mut self.damage, rest),
            "made by" => return line_of(&mut self.made_by, rest),
            "native" => return once(&mut self.native, rest),
            "oracle" => return once(&mut self.no_oracle, rest),
            "clang at -O1" => return once(&mut self.clang_optimises, rest),
            _ => return Err(format!("{word:?} is no promise")),
        };
        self.promises.push(Promise { line, kind });
        Ok(())
    }

    fn stdout_line(&mut self, rest: &str) -> Result<(), String> {
        let text = self.stdout.get_or_insert_default();
        text.push_str(rest);
        text.push('\n');
        Ok(())
    }
}

fn words(list: &mut Vec<String>, rest: &str) -> Result<(), String> {
    list.extend(rest.split_whitespace().map(str::to_owned));
    Ok(())
}

fn line_of(list: &mut Vec<String>, rest: &str) -> Result<(), String> {
    list.push(rest.to_owned());
    Ok(())
}

fn once(place: &mut Option<String>, rest: &str) -> Result<(), String> {
    match place.replace(rest.to_owned()) {
        None => Ok(()),
        Some(_) => Err("said twice".to_owned()),
    }
}

fn parse_exit(rest: &str) -> Result<i32, String> {
    let code = rest
        .strip_prefix("exit")
        .map(str::trim)
        .and_then(|code| code.parse().ok());
    code.ok_or_else(|| format!("{rest:?} is not `exit N`"))
}

/// The word before the first colon, if it could be a promise: prose has capitals or more words.
fn promise_word(comment: &str) -> Option<(&str, &str)> {
    let (word, rest) = comment.split_once(':')?;
    let word = word.trim();
    let plain = matches!(word, "made by" | "oracle needs" | "clang at -O1")
        || word.chars().all(|c| c.is_ascii_lowercase());
    let rest = rest.strip_prefix(' ').unwrap_or(rest);
    (plain && !word.is_empty()).then_some((word, rest.trim_end()))
}

impl Call {
    /// Parses `@f(args) == result -> memory memory`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text:?} is not `@function(args) == result -> memory`");
        let name = text.trim().strip_prefix('@').ok_or_else(wrong)?;
        let (function, rest) = name.split_once('(').ok_or_else(wrong)?;
        let close = closing(rest).ok_or_else(wrong)?;
        let args = super::literal::split_list(&rest[..close]);
        let rest = rest[close + 1..].trim();
        let (result, memory) = match rest.find("->") {
            Some(at) => (rest[..at].trim(), split_memory(&rest[at + 2..])),
            None => (rest, Vec::new()),
        };
        let result = match result.strip_prefix("==") {
            Some(result) => Some(result.trim().to_owned()),
            None if result.is_empty() => None,
            None => return Err(wrong()),
        };
        Ok(Self {
            text: text.trim().to_owned(),
            function: function.trim().trim_matches('"').to_owned(),
            args: args.into_iter().map(str::to_owned).collect(),
            result,
            memory,
        })
    }
}

/// Where the parenthesis closes that is open at the start.
fn closing(text: &str) -> Option<usize> {
    let (mut depth, mut quoted) = (1, false);
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// Splits `{..} i32{..} _` after each closing brace or underscore.
fn split_memory(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut part = String::new();
    for c in text.chars() {
        part.push(c);
        if c == '}' || part.trim() == "_" || part.trim() == "?" {
            parts.push(part.trim().to_owned());
            part.clear();
        }
    }
    if !part.trim().is_empty() {
        parts.push(part.trim().to_owned());
    }
    parts
}

/// The comment marker of a source file by its extension; `None` if it is no corpus source.
pub fn marker(path: &Path) -> Option<&'static str> {
    match path.extension()?.to_str()? {
        "ll" => Some(";"),
        "c" | "cpp" => Some("//"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_ends_with_the_comment() {
        let source = "; Adds: as C does.\n; run: @add(1, 2) == 3\n\ndefine\n; run: @no() == 1\n";
        let header = Header::parse(source, ";").unwrap();
        assert_eq!(header.promises.len(), 1);
        assert_eq!(header.promises[0].line, 2);
    }

    #[test]
    fn a_file_without_a_promise_is_an_error() {
        assert!(Header::parse("; needs: x86_64\n", ";").is_err());
        assert!(Header::parse("int x;", "//").is_err());
    }

    #[test]
    fn a_misspelt_promise_is_an_error() {
        let error = Header::parse("; run: @f()\n; rnu: @f()\n", ";").unwrap_err();
        assert_eq!(error.line, 2);
    }

    #[test]
    fn a_call_has_arguments_result_and_memory() {
        let call = Call::parse("@f({01 02}, \"a, (b\", <1, 2>) == (1, 2) -> {00} _").unwrap();
        assert_eq!(call.function, "f");
        assert_eq!(call.args, ["{01 02}", "\"a, (b\"", "<1, 2>"]);
        assert_eq!(call.result.as_deref(), Some("(1, 2)"));
        assert_eq!(call.memory, ["{00}", "_"]);
    }

    #[test]
    fn stdout_lines_are_joined() {
        let header = Header::parse(
            "// main: exit 0\n// stdout: a\n// stdout:\n// stdout:  b\n",
            "//",
        );
        assert_eq!(header.unwrap().stdout.as_deref(), Some("a\n\n b\n"));
    }
}
