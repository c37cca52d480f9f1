//! Which stand-ins there are: one per origin, showing the newest image's module functions.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use super::origin::{self, Failure, Source};
use super::shim::{Shim, ShimError};
use crate::Image;

/// Why an origin can't be imported.
pub(super) enum Refusal {
    Load(Failure),
    /// The whole text, for a stand-in that can't be made.
    Shim(String),
}

/// Loads the file at `origin` and lets `dlopen(origin)` find its module functions.
///
/// # Safety
/// An interpreter is held.
pub(super) unsafe fn publish_file(origin: &[u8]) -> Result<(), Refusal> {
    // SAFETY: the caller's promise.
    unsafe { publish_source(origin, Source::File) }
}

/// The same for bytes that stand for `origin`.
///
/// # Safety
/// An interpreter is held.
pub(super) unsafe fn publish_bytes(origin: &[u8], bytes: &[u8]) -> Result<(), Refusal> {
    // SAFETY: the caller's promise.
    unsafe { publish_source(origin, Source::Bytes(bytes)) }
}

/// # Safety
/// An interpreter is held.
unsafe fn publish_source(origin: &[u8], source: Source<'_>) -> Result<(), Refusal> {
    // SAFETY: the caller's promise.
    let image = unsafe { origin::image(origin, source) }.map_err(Refusal::Load)?;
    publish(origin, image).map_err(|error| {
        let path = Path::new(OsStr::from_bytes(origin)).display();
        Refusal::Shim(format!("{path}: {error}"))
    })
}

/// The stand-in of an origin, and the image whose functions it shows.
struct Published {
    shim: Shim,
    image: *const Image,
}

// SAFETY: the pointer is only compared.
unsafe impl Send for Published {}

static PUBLISHED: Mutex<Option<HashMap<Vec<u8>, Published>>> = Mutex::new(None);

/// Lets `dlopen(origin)` find the image's module functions. Nothing of Python is called under the
/// lock, and all of it is quick, so the interpreter stays held.
fn publish(origin: &[u8], image: &'static Image) -> Result<(), ShimError> {
    let mut table = PUBLISHED.lock().unwrap_or_else(PoisonError::into_inner);
    let table = table.get_or_insert_default();
    let published = match table.get_mut(origin) {
        Some(published) if std::ptr::eq(published.image, image) => return Ok(()),
        Some(published) => published,
        None => {
            let shim = Shim::open(&dlopen_name(origin))?;
            table.entry(origin.to_vec()).or_insert(Published {
                shim,
                image: std::ptr::null(),
            })
        }
    };
    let hooks: Vec<(&str, *const u8)> = image
        .symbols()
        .filter(|(name, _)| is_module_hook(name))
        .collect();
    published.shim.publish(&hooks)?;
    published.image = image;
    Ok(())
}

/// CPython puts `./` in front of a path without a slash.
fn dlopen_name(origin: &[u8]) -> Vec<u8> {
    if origin.contains(&b'/') {
        origin.to_vec()
    } else {
        [b"./", origin].concat()
    }
}

/// `PyInit_x`, `PyInitU_x` (punycode), and PEP 793's `PyModExport_x`.
fn is_module_hook(name: &str) -> bool {
    ["PyInit_", "PyInitU_", "PyModExport_", "PyModExportU_"]
        .iter()
        .any(|prefix| name.starts_with(prefix))
}
