//! The map by which Linux's `perf` names functions that are in no file.

use super::CodeRange;
use std::fmt::Write as _;
use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt;

/// Adds functions to this process's map. perf looks for it under just this name.
///
/// # Errors
/// The system's.
pub(crate) fn append(functions: &[CodeRange<'_>]) -> io::Result<()> {
    let mut text = String::with_capacity(48 * functions.len());
    for function in functions {
        let CodeRange { name, start, len } = function;
        let _ = writeln!(text, "{start:x} {len:x} {name}");
    }
    // The directory is everyone's: no link of someone else's is followed.
    let mut options = OpenOptions::new();
    options
        .create(true)
        .append(true)
        .mode(0o600)
        .custom_flags(libc::O_NOFOLLOW);
    let mut file = options.open(format!("/tmp/perf-{}.map", std::process::id()))?;
    file.write_all(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_is_a_line_of_the_map() {
        let function = CodeRange {
            name: "spam_add".into(),
            start: 0x1234_5000,
            len: 0x40,
        };
        append(&[function]).unwrap();
        let path = format!("/tmp/perf-{}.map", std::process::id());
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.ends_with("12345000 40 spam_add\n"), "{text:?}");
        std::fs::remove_file(path).unwrap();
    }
}
