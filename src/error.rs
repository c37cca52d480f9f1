//! Why a module can't be loaded. `Display` is the text of the `ImportError`.
//!
//! All problems of a module are told at once: sorted, each once, and cut off far beyond what
//! anyone reads.

use bitcrane_translate::{Error, ErrorKind};
use std::fmt::{self, Write as _};
use std::io;
use std::path::{Path, PathBuf};

/// Lines of problems that a message shows before it only counts.
const SHOWN_PROBLEMS: usize = 100;

/// Users of a missing symbol that a message names.
const SHOWN_USERS: usize = 3;

/// Why a module can't be loaded: which file, and everything that is wrong with it.
pub struct LoadError(Box<Inner>);

struct Inner {
    path: PathBuf,
    problem: Problem,
}

enum Problem {
    Io(io::Error),
    Target(String),
    MissingExport(String),
    Library(String),
    Memory(String),
    Module {
        errors: Vec<Error>,
        undefined: Vec<Undefined>,
        /// Libraries that the module names and that were not found.
        absent_libraries: Vec<String>,
    },
}

/// What kind of thing a [`LoadError`] tells of: the first that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadErrorKind {
    /// The file can't be read.
    Io,
    /// It is no LLVM bitcode, or damaged.
    Malformed,
    /// It was built for another machine.
    WrongTarget,
    /// It does not define the symbol that it was loaded for.
    MissingExport,
    /// It holds constructs that this release can't translate.
    Unsupported,
    /// It refers to symbols that nothing defines.
    Undefined,
    /// A library that was asked for can't be loaded.
    Library,
    /// The system refused memory, or the image is larger than 2 GiB.
    Memory,
}

/// A symbol that nothing defines.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Undefined {
    /// Its name.
    pub symbol: String,
    /// The functions and variables that refer to it, by name, without `@`.
    pub users: Vec<String>,
}

impl LoadError {
    fn new(path: &Path, problem: Problem) -> Self {
        let path = path.to_owned();
        Self(Box::new(Inner { path, problem }))
    }

    /// The file can't be read.
    #[cold]
    pub(crate) fn io(path: &Path, error: io::Error) -> Self {
        Self::new(path, Problem::Io(error))
    }

    /// Built for another machine; `message` says which and what this one is.
    #[cold]
    pub(crate) fn target(path: &Path, message: String) -> Self {
        Self::new(path, Problem::Target(message))
    }

    /// Does not define `symbol`.
    #[cold]
    pub(crate) fn missing_export(path: &Path, symbol: &str) -> Self {
        Self::new(path, Problem::MissingExport(symbol.to_owned()))
    }

    /// A library that was asked for; `message` is the dynamic linker's.
    #[cold]
    pub(crate) fn library(path: &Path, message: String) -> Self {
        Self::new(path, Problem::Library(message))
    }

    /// No memory, or too little address space.
    #[cold]
    pub(crate) fn memory(path: &Path, message: impl Into<String>) -> Self {
        Self::new(path, Problem::Memory(message.into()))
    }

    /// What reading, verifying, lowering and compiling found, and what has no definition.
    #[cold]
    pub(crate) fn module(
        path: &Path,
        mut errors: Vec<Error>,
        mut undefined: Vec<Undefined>,
        absent_libraries: Vec<String>,
    ) -> Self {
        sort_errors(&mut errors);
        undefined.sort();
        let problem = Problem::Module {
            errors,
            undefined,
            absent_libraries,
        };
        Self::new(path, problem)
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.0.path
    }

    /// What kind of thing it tells of.
    pub fn kind(&self) -> LoadErrorKind {
        match &self.0.problem {
            Problem::Io(_) => LoadErrorKind::Io,
            Problem::Target(_) => LoadErrorKind::WrongTarget,
            Problem::MissingExport(_) => LoadErrorKind::MissingExport,
            Problem::Library(_) => LoadErrorKind::Library,
            Problem::Memory(_) => LoadErrorKind::Memory,
            Problem::Module { errors, .. } if errors.iter().any(is_damage) => {
                LoadErrorKind::Malformed
            }
            Problem::Module { errors, .. } if !errors.is_empty() => LoadErrorKind::Unsupported,
            Problem::Module { .. } => LoadErrorKind::Undefined,
        }
    }

    /// What is malformed or unsupported, sorted, each once.
    pub fn errors(&self) -> &[Error] {
        match &self.0.problem {
            Problem::Module { errors, .. } => errors,
            _ => &[],
        }
    }

    /// Symbols that nothing defines, sorted.
    pub fn undefined(&self) -> &[Undefined] {
        match &self.0.problem {
            Problem::Module { undefined, .. } => undefined,
            _ => &[],
        }
    }

    /// The operating system's error, if the file couldn't be read.
    pub fn io_error(&self) -> Option<&io::Error> {
        match &self.0.problem {
            Problem::Io(error) => Some(error),
            _ => None,
        }
    }

    /// The text without the path.
    pub fn message(&self) -> String {
        match &self.0.problem {
            Problem::Io(error) => error.to_string(),
            Problem::MissingExport(symbol) => format!("the module does not define {symbol}"),
            Problem::Target(text) | Problem::Library(text) | Problem::Memory(text) => text.clone(),
            Problem::Module {
                errors,
                undefined,
                absent_libraries,
            } => module_message(errors, undefined, absent_libraries),
        }
    }
}

fn is_damage(error: &Error) -> bool {
    error.kind() != ErrorKind::Unsupported
}

/// In the order of their texts, each once.
pub(crate) fn sort_errors(errors: &mut Vec<Error>) {
    errors.sort_by_cached_key(ToString::to_string);
    errors.dedup_by_key(|error| error.to_string());
}

fn module_message(errors: &[Error], undefined: &[Undefined], absent: &[String]) -> String {
    let mut lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
    if !undefined.is_empty() {
        lines.push(undefined_message(undefined, absent));
    }
    if lines.len() == 1 {
        return lines.remove(0);
    }
    let count = errors.len() + undefined.len();
    let mut text = format!("{count} problems:");
    for line in lines.iter().take(SHOWN_PROBLEMS) {
        let _ = write!(text, "\n  {line}");
    }
    if let Some(hidden) = lines.len().checked_sub(SHOWN_PROBLEMS + 1) {
        let _ = write!(text, "\n  and {} more", hidden + 1);
    }
    text
}

/// How a library is loaded in Python. The command line has words of its own.
pub(crate) const LOADING: &str = "ctypes.CDLL(path, RTLD_GLOBAL)";

fn undefined_message(undefined: &[Undefined], absent: &[String]) -> String {
    let plural = if undefined.len() == 1 { "" } else { "s" };
    let shown = undefined.iter().take(SHOWN_PROBLEMS);
    let mut list = shown.map(ToString::to_string).collect::<Vec<_>>();
    if let Some(hidden) = undefined.len().checked_sub(SHOWN_PROBLEMS + 1) {
        list.push(format!("and {} more", hidden + 1));
    }
    let mut text = format!("undefined symbol{plural}: {}", list.join(", "));
    if !absent.is_empty() {
        let _ = write!(text, "; libraries not found: {}", absent.join(", "));
    }
    let they = if undefined.len() == 1 { "it" } else { "them" };
    let _ = write!(
        text,
        "; load the library that defines {they} first, with {LOADING}"
    );
    text
}

impl fmt::Display for Undefined {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.symbol)?;
        if self.users.is_empty() {
            return Ok(());
        }
        f.write_str(" (used by ")?;
        for (k, user) in self.users.iter().take(SHOWN_USERS).enumerate() {
            let separator = if k == 0 { "" } else { ", " };
            write!(f, "{separator}@{user}")?;
        }
        if let Some(hidden) = self.users.len().checked_sub(SHOWN_USERS + 1) {
            write!(f, " and {} more", hidden + 1)?;
        }
        f.write_str(")")
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.0.path.display(), self.message())
    }
}

impl fmt::Debug for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.io_error()
            .map(|error| error as &(dyn std::error::Error + 'static))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn undefined(symbol: &str, users: &[&str]) -> Undefined {
        Undefined {
            symbol: symbol.to_owned(),
            users: users.iter().map(|user| (*user).to_owned()).collect(),
        }
    }

    #[test]
    fn one_problem_is_one_line_and_several_are_sorted_and_told_once() {
        let path = Path::new("/app/spam.bc");
        let vp = || {
            Error::unsupported("llvm.vp.add.v4i32")
                .in_function("PyInit_spam")
                .at_instruction("%17")
        };
        let error = LoadError::module(path, vec![vp()], vec![], vec![]);
        assert_eq!(
            error.to_string(),
            "/app/spam.bc: @PyInit_spam: %17: llvm.vp.add.v4i32 is not supported"
        );
        assert_eq!(error.kind(), LoadErrorKind::Unsupported);

        let other = Error::unsupported("module asm");
        let error = LoadError::module(path, vec![other, vp(), vp()], vec![], vec![]);
        assert_eq!(
            error.message(),
            "2 problems:\n  @PyInit_spam: %17: llvm.vp.add.v4i32 is not supported\n  \
             module asm is not supported"
        );
    }

    #[test]
    fn undefined_symbols_name_their_users_and_what_to_do() {
        let list = vec![
            undefined("cblas_dgemm", &["a", "b", "c", "d", "e"]),
            undefined("PyFoo_Bar", &["helper"]),
        ];
        let error = LoadError::module(Path::new("m.bc"), vec![], list, vec!["blas".into()]);
        assert_eq!(
            error.message(),
            "undefined symbols: PyFoo_Bar (used by @helper), cblas_dgemm (used by @a, @b, @c and 2 \
             more); libraries not found: blas; load the library that defines them first, with \
             ctypes.CDLL(path, RTLD_GLOBAL)"
        );
        assert_eq!(error.kind(), LoadErrorKind::Undefined);
    }

    #[test]
    fn a_long_list_is_cut_off_and_counted() {
        let errors = (0..SHOWN_PROBLEMS + 7).map(|k| Error::unsupported(format!("thing {k:03}")));
        let error = LoadError::module(Path::new("m.bc"), errors.collect(), vec![], vec![]);
        assert!(error.message().starts_with("107 problems:"));
        assert!(error.message().ends_with("\n  and 7 more"));
    }
}
