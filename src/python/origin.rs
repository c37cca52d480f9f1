//! From the path of a bitcode file to its image: reads, asks [`images`](super::images), loads.

use std::ffi::OsStr;
use std::fmt;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::sync::Arc;

use super::images::{Claim, Content, Images};
use super::object::Detached;
use crate::{CacheOption, Image, LoadError, LoadErrorKind, Loader, Options};

/// Every image of this process, whichever interpreter asked for it.
static IMAGES: Images<Image, LoadError> = Images::new();

/// Why there is no image for an origin. Its `Display` is the text of the ImportError.
pub(super) enum Failure {
    /// The file can't be read.
    Unreadable(String),
    /// The loader's answer.
    Load(Arc<LoadError>),
    /// A constructor in the file imports the file.
    Recursive(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Unreadable(text) => f.write_str(text),
            Failure::Load(error) => error.fmt(f),
            Failure::Recursive(path) => {
                write!(f, "{path}: a constructor of this module imports it again")
            }
        }
    }
}

/// True if a path (in the file system encoding) names a bitcode file.
pub(super) fn is_bitcode(origin: &[u8]) -> bool {
    origin.ends_with(b".bc")
}

/// The bytes of the file at `origin`.
pub(super) fn read(origin: &[u8]) -> Result<Vec<u8>, Failure> {
    let path = Path::new(OsStr::from_bytes(origin));
    std::fs::read(path).map_err(|error| {
        Failure::Unreadable(format!(
            "{}: cannot read bitcode file: {error}",
            path.display()
        ))
    })
}

/// The image of `bytes`, known by the name `origin`: the one in the table if the content is the
/// same, a newly compiled one otherwise.
///
/// # Safety
/// An interpreter is held. It may be let go of and taken again.
pub(super) unsafe fn image(origin: &[u8], bytes: &[u8]) -> Result<&'static Image, Failure> {
    let content = Content::of(bytes);
    let path = Path::new(OsStr::from_bytes(origin));
    loop {
        match IMAGES.claim(origin, content) {
            Claim::Settled(outcome) => return outcome.map_err(Failure::Load),
            Claim::Mine(ticket) => {
                // Libraries and constructors may use the interpreter, as in a native import; the
                // compilation leaves it to other threads.
                let outcome = loader().load_bytes_aside(path, bytes, |compile| {
                    // SAFETY: an interpreter is held here, and compiling touches none.
                    let detached = unsafe { Detached::new() };
                    compile();
                    drop(detached);
                });
                return ticket.settle(outcome, lasting).map_err(Failure::Load);
            }
            Claim::Recursive => return Err(Failure::Recursive(path.display().to_string())),
            Claim::Busy => {
                // SAFETY: an interpreter is held (the caller's promise), and waiting touches none.
                let detached = unsafe { Detached::new() };
                IMAGES.wait(origin);
                drop(detached);
            }
        }
    }
}

/// True if only another file can help. A library may still be loaded, memory may be freed.
fn lasting(error: &LoadError) -> bool {
    match error.kind() {
        LoadErrorKind::Malformed
        | LoadErrorKind::WrongTarget
        | LoadErrorKind::MissingExport
        | LoadErrorKind::Unsupported => true,
        LoadErrorKind::Io
        | LoadErrorKind::Undefined
        | LoadErrorKind::Library
        | LoadErrorKind::Memory => false,
    }
}

/// Imports keep what they compile.
fn loader() -> Loader {
    Loader::new(Options {
        cache: CacheOption::User,
        ..Options::default()
    })
}
