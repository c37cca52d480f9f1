//! Which stand-ins there are: one per origin, showing what the newest image defines.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
#[cfg(feature = "extension")]
use std::{ffi::OsStr, os::unix::ffi::OsStrExt, path::Path};

#[cfg(feature = "extension")]
use super::origin::{self, Failure, Source};
use super::shim::{Shim, ShimError};
use crate::Image;

/// Why an origin can't be imported.
#[cfg(feature = "extension")]
pub(super) enum Refusal {
    Load(Failure),
    /// The whole text, for a stand-in that can't be made.
    Shim(String),
}

/// Loads the file at `origin` and lets `dlopen(origin)` find what it defines.
///
/// # Safety
/// An interpreter is held.
#[cfg(feature = "extension")]
pub(super) unsafe fn publish_file(origin: &[u8]) -> Result<(), Refusal> {
    // SAFETY: the caller's promise.
    unsafe { publish_source(origin, Source::File) }
}

/// The same for bytes that stand for `origin`.
///
/// # Safety
/// An interpreter is held.
#[cfg(feature = "extension")]
pub(super) unsafe fn publish_bytes(origin: &[u8], bytes: &[u8]) -> Result<(), Refusal> {
    // SAFETY: the caller's promise.
    unsafe { publish_source(origin, Source::Bytes(bytes)) }
}

/// # Safety
/// An interpreter is held.
#[cfg(feature = "extension")]
unsafe fn publish_source(origin: &[u8], source: Source<'_>) -> Result<(), Refusal> {
    // SAFETY: the caller's promise.
    let image = unsafe { origin::image(origin, source) }.map_err(Refusal::Load)?;
    match publish(origin, image) {
        // An interpreter with the drop-in object has this file already, and asks no stand-in.
        Ok(()) | Err(ShimError::Taken) => Ok(()),
        Err(error) => {
            let path = Path::new(OsStr::from_bytes(origin)).display();
            Err(Refusal::Shim(format!("{path}: {error}")))
        }
    }
}

/// The stand-in of an origin, and the image whose functions it shows.
struct Published {
    shim: Shim,
    image: *const Image,
}

// SAFETY: the pointer is only compared.
unsafe impl Send for Published {}

static PUBLISHED: Mutex<Option<HashMap<Vec<u8>, Published>>> = Mutex::new(None);

/// Lets `dlopen(origin)` find what the image defines for others to see. Nothing of Python is called
/// under the lock, and all of it is quick, so the interpreter stays held.
pub(super) fn publish(origin: &[u8], image: &'static Image) -> Result<(), ShimError> {
    let mut table = PUBLISHED.lock().unwrap_or_else(PoisonError::into_inner);
    let table = table.get_or_insert_default();
    let symbols = || image.symbols().collect::<Vec<_>>();
    match table.get_mut(origin) {
        Some(published) if std::ptr::eq(published.image, image) => {}
        Some(published) => {
            published.shim.publish(&symbols())?;
            published.image = image;
        }
        None => {
            let name = dlopen_name(origin);
            let adopted = image.object().map(|object| Shim::adopt(object, &name));
            let shim = match adopted {
                Some(Ok(shim)) => shim,
                Some(Err(ShimError::Taken)) => return Err(ShimError::Taken),
                // What is in an object need not be found by it.
                Some(Err(_)) | None => Shim::open(&name, &symbols())?,
            };
            table.insert(origin.to_vec(), Published { shim, image });
        }
    }
    Ok(())
}

/// CPython puts `./` in front of a path without a slash.
pub(super) fn dlopen_name(origin: &[u8]) -> Vec<u8> {
    if origin.contains(&b'/') {
        origin.to_vec()
    } else {
        [b"./", origin].concat()
    }
}
