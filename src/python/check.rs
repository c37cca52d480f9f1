//! `bitcrane.check`: a [`Report`] as Python objects.

use std::ffi::{CStr, CString, OsStr};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use pyo3_ffi as ffi;

use super::object::{Owned, Raised, string, strings};
use crate::{Loader, Options, Report};

/// A dict with the fields of `bitcrane.Report`.
///
/// # Safety
/// An interpreter is held.
pub(super) unsafe fn check(origin: &[u8], bytes: &[u8]) -> Result<Owned, Raised> {
    let path = Path::new(OsStr::from_bytes(origin));
    let report = Loader::new(Options::default()).check_bytes(path, bytes);
    let libraries = |found: bool| {
        report
            .libraries
            .iter()
            .filter(move |library| library.found == found)
            .map(|library| library.name.as_str())
    };
    // SAFETY: an interpreter is held.
    unsafe {
        let dict = Dict(Owned::new(ffi::PyDict_New())?);
        dict.set(c"producer", string(&report.producer)?)?;
        dict.set(c"triple", string(&report.triple)?)?;
        dict.set(c"source", string(&report.source)?)?;
        dict.set(
            c"functions",
            Owned::new(ffi::PyLong_FromSize_t(report.functions))?,
        )?;
        dict.set(
            c"problems",
            strings(problems(&report).iter().map(String::as_str))?,
        )?;
        dict.set(
            c"undefined",
            strings(undefined(&report).iter().map(String::as_str))?,
        )?;
        dict.set(c"libraries", strings(libraries(true))?)?;
        dict.set(c"missing_libraries", strings(libraries(false))?)?;
        Ok(dict.0)
    }
}

struct Dict(Owned);

impl Dict {
    /// # Safety
    /// An interpreter is held.
    unsafe fn set(&self, key: &CStr, value: Owned) -> Result<(), Raised> {
        // SAFETY: both are live objects, the key ends with NUL.
        let failed =
            unsafe { ffi::PyDict_SetItemString(self.0.as_ptr(), key.as_ptr(), value.as_ptr()) } < 0;
        if failed { Err(Raised) } else { Ok(()) }
    }
}

/// Damage and unsupported constructs, one line each.
fn problems(report: &Report) -> Vec<String> {
    let refused = report.refused.iter().map(|error| error.message());
    refused
        .chain(report.errors.iter().map(ToString::to_string))
        .collect()
}

/// Symbols that this very process can't supply; of Python's own, those that this version lacks.
fn undefined(report: &Report) -> Vec<String> {
    let names = report
        .undefined
        .iter()
        .map(|undefined| undefined.symbol.clone());
    names
        .chain(report.python.iter().filter(|name| !is_here(name)).cloned())
        .collect()
}

fn is_here(name: &str) -> bool {
    // SAFETY: the name ends with NUL.
    CString::new(name)
        .is_ok_and(|name| unsafe { !libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()).is_null() })
}
