//! From the path of a bitcode file to its image: reads, asks [`images`](super::images), loads.

use std::borrow::Cow;
use std::ffi::OsStr;
use std::fmt;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use super::images::{Claim, Images};
use super::object::Detached;
use crate::cache::Way;
use crate::content::Content;
use crate::{CacheOption, CompileOption, Image, LoadError, LoadErrorKind, Loader, Options};

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

/// Where bitcode comes from.
#[derive(Clone, Copy)]
pub(super) enum Source<'a> {
    /// The file at the origin.
    File,
    /// Bytes that stand for it.
    #[cfg_attr(
        not(feature = "extension"),
        allow(dead_code, reason = "the drop-in object only has files")
    )]
    Bytes(&'a [u8]),
}

impl<'a> Source<'a> {
    /// What is there now.
    fn content(self, path: &Path) -> Result<Content, Failure> {
        match self {
            Self::File => Content::of_file(path).map_err(|error| unreadable(path, &error)),
            Self::Bytes(bytes) => Ok(Content::of(bytes)),
        }
    }

    fn bytes(self, path: &Path) -> Result<Cow<'a, [u8]>, Failure> {
        match self {
            Self::File => match std::fs::read(path) {
                Ok(bytes) => Ok(bytes.into()),
                Err(error) => Err(unreadable(path, &error)),
            },
            Self::Bytes(bytes) => Ok(bytes.into()),
        }
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::Unreadable(format!(
        "{}: cannot read bitcode file: {error}",
        path.display()
    ))
}

/// The image of the bitcode at `origin`: the one in the table if the content is the same; else one
/// that was kept by a process before; else a newly compiled one.
///
/// # Safety
/// An interpreter is held. It may be let go of and taken again.
pub(super) unsafe fn image(origin: &[u8], source: Source<'_>) -> Result<&'static Image, Failure> {
    let path = Path::new(OsStr::from_bytes(origin));
    let mut content = source.content(path)?;
    // The bytes are only needed where nothing has been kept.
    let mut bytes = None;
    loop {
        match IMAGES.claim(origin, content) {
            Claim::Settled(outcome) => return outcome.map_err(Failure::Load),
            Claim::Mine(ticket) => {
                if let Some(image) = loader().load_kept(path, &content) {
                    return ticket.settle(Ok(image), lasting).map_err(Failure::Load);
                }
                let read = match bytes.take() {
                    Some(bytes) => bytes,
                    None => source.bytes(path)?,
                };
                let now = Content::of(&read);
                if now != content {
                    // The file has changed in between.
                    content = now;
                    bytes = Some(read);
                    continue;
                }
                // Libraries and constructors may use the interpreter, as in a native import; the
                // compilation leaves it to other threads.
                let outcome = loader().compile_bytes(path, read, |compile| {
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

/// What `configure` has said: 0 for nothing, else one more than a [`CompileOption`].
static COMPILE: AtomicU8 = AtomicU8::new(0);

/// Says when functions of modules that are imported from now on are compiled.
#[cfg_attr(
    not(feature = "extension"),
    allow(dead_code, reason = "the drop-in object has only the environment")
)]
pub(super) fn set_compile(option: CompileOption) {
    COMPILE.store(1 + option as u8, Ordering::Relaxed);
}

/// Imports keep what they compile.
pub(super) fn loader() -> Loader {
    Loader::new(Options {
        cache: CacheOption::User,
        // CPython's own dlopen is to find it.
        way: if cfg!(feature = "extension") {
            Way::Object
        } else {
            Way::Memory
        },
        compile: match COMPILE.load(Ordering::Relaxed) {
            0 => CompileOption::from_environment(),
            1 => CompileOption::Eager,
            _ => CompileOption::Lazy,
        },
        ..Options::default()
    })
}
