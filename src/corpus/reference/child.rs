//! The process that lets llvm-ir read a file: LLVM's way with bad input is to exit or crash.

use super::compare;
use crate::{LoadError, LoadErrorKind, to_llvm_ir};
use bitcrane_translate::bitcode;
use std::io::Write as _;
use std::path::Path;

/// What the child says of a file, line by line.
pub(super) const DIFFERENT: &str = "different: ";
/// What both read is not to be had as llvm-ir's module.
pub(super) const NO_FORM: &str = "no form: ";
/// We can't read it.
pub(super) const REFUSED: &str = "refused: ";
/// That is all.
pub(super) const DONE: &str = "done";

/// The release of LLVM that wrote the file, if it is newer than llvm-ir's.
pub(super) const NEWER: &str = "newer: ";

/// The release of LLVM that llvm-ir reads by.
const READ_BY_LLVM_IR: u32 = 19;
/// The first release whose memory intrinsics have the alignments as attributes.
const FIRST_WITH_ALIGNED: u32 = 7;

/// Reads a file by both, and says on standard output what differs; gives the exit status.
pub(crate) fn child(path: &Path) -> i32 {
    let mut lines = Vec::new();
    let release = release(path);
    if let Some(release) = release.filter(|it| *it > READ_BY_LLVM_IR) {
        lines.push(format!("{NEWER}{release}"));
    }
    let is_old = release.is_some_and(|it| it < FIRST_WITH_ALIGNED);
    match read(path) {
        Ok(ours) => match llvm_ir::Module::from_bc_path(path) {
            Ok(theirs) => {
                let found = compare::differences(&ours, &theirs, is_old);
                lines.extend(found.iter().map(|line| format!("{DIFFERENT}{line}")));
            }
            Err(message) => lines.push(format!("{NO_FORM}llvm-ir: {message}")),
        },
        Err(error) if error.kind() == LoadErrorKind::Unsupported => {
            lines.push(format!("{NO_FORM}{error}"));
        }
        Err(error) => lines.push(format!("{REFUSED}{error}")),
    }
    lines.push(DONE.to_owned());
    let text: String = lines
        .iter()
        .map(|line| format!("{}\n", line.replace('\n', " ")))
        .collect();
    let written = std::io::stdout().write_all(text.as_bytes());
    i32::from(written.is_err())
}

/// The release that wrote a file, such as 19 of `LLVM19.1.7`, if it was LLVM.
fn release(path: &Path) -> Option<u32> {
    let bytes = std::fs::read(path).ok()?;
    let bitcode = bitcode::read(&bytes).ok()?;
    let number = bitcode.module().producer.strip_prefix("LLVM")?;
    let end = number.find(|c: char| !c.is_ascii_digit());
    number[..end.unwrap_or(number.len())].parse().ok()
}

fn read(path: &Path) -> Result<llvm_ir::Module, LoadError> {
    let bytes = std::fs::read(path).map_err(|error| LoadError::io(path, error))?;
    to_llvm_ir(path, &bytes)
}
