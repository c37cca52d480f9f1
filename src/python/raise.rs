//! Refusals as Python exceptions: ImportErrors with `name` and `path`.

use std::ffi::CStr;

use pyo3_ffi as ffi;
use pyo3_ffi::PyObject;

use super::object::{Owned, Raised, string, strings};
use super::origin::Failure;
use super::published::Refusal;
use crate::{LoadError, LoadErrorKind};

/// The class in `bitcrane._errors` that says it best.
fn class_name(error: &LoadError) -> &'static CStr {
    match error.kind() {
        LoadErrorKind::Io
        | LoadErrorKind::Library
        | LoadErrorKind::Memory
        | LoadErrorKind::MissingExport => c"ImportError",
        LoadErrorKind::Malformed | LoadErrorKind::WrongTarget => c"BitcodeError",
        LoadErrorKind::Unsupported => c"UnsupportedError",
        LoadErrorKind::Undefined => c"UnresolvedSymbolError",
    }
}

/// Sets the exception for a refusal, an ImportError with `name` and `path`.
///
/// # Safety
/// An interpreter is held; both are objects.
pub(super) unsafe fn raise(
    refusal: &Refusal,
    name: *mut PyObject,
    origin: *mut PyObject,
) -> Raised {
    let (load_error, message) = match refusal {
        Refusal::Load(Failure::Load(error)) => (Some(error), error.to_string()),
        Refusal::Load(failure) => (None, failure.to_string()),
        Refusal::Shim(text) => (None, text.clone()),
    };
    let class = load_error.map_or(c"ImportError", |error| class_name(error));
    // SAFETY: an interpreter is held; every object is checked before use, and a failure to make
    // one leaves its own exception set.
    let set = || unsafe {
        let class = Owned::new(error_class(class))?;
        let message = string(&message)?;
        let args = Owned::new(ffi::PyTuple_Pack(1, message.as_ptr()))?;
        let keywords = Owned::new(ffi::PyDict_New())?;
        ffi::PyDict_SetItemString(keywords.as_ptr(), c"name".as_ptr(), name);
        ffi::PyDict_SetItemString(keywords.as_ptr(), c"path".as_ptr(), origin);
        let error = Owned::new(ffi::PyObject_Call(
            class.as_ptr(),
            args.as_ptr(),
            keywords.as_ptr(),
        ))?;
        if let Some(undefined) = load_error
            .map(|error| error.undefined())
            .filter(|undefined| !undefined.is_empty())
        {
            let names = strings(undefined.iter().map(|undefined| undefined.symbol.as_str()))?;
            ffi::PyObject_SetAttrString(error.as_ptr(), c"symbols".as_ptr(), names.as_ptr());
        }
        ffi::PyErr_SetObject(class.as_ptr(), error.as_ptr());
        Ok::<(), Raised>(())
    };
    set().err().unwrap_or(Raised)
}

/// A new reference to an exception class of `bitcrane._errors`.
///
/// # Safety
/// An interpreter is held.
unsafe fn error_class(name: &CStr) -> *mut PyObject {
    // SAFETY: an interpreter is held; results are checked; ImportError lives for ever.
    unsafe {
        if let Ok(errors) = Owned::new(ffi::PyImport_ImportModule(c"bitcrane._errors".as_ptr()))
            && let Ok(class) =
                Owned::new(ffi::PyObject_GetAttrString(errors.as_ptr(), name.as_ptr()))
        {
            return class.into_ptr();
        }
        ffi::PyErr_Clear();
        ffi::Py_IncRef(ffi::PyExc_ImportError);
        ffi::PyExc_ImportError
    }
}
