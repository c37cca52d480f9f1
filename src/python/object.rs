//! The few things about Python objects that both ways in need: owned references, raised
//! exceptions, and the boundary that no panic crosses.
//!
//! Only functions of the stable ABI since 3.8 are used, and no field of any object.

use std::ffi::CString;
use std::ptr::NonNull;

use pyo3_ffi as ffi;
use pyo3_ffi::PyObject;

/// Says that a Python exception is set in the current thread.
#[derive(Debug)]
pub(super) struct Raised;

/// An owned reference.
pub(super) struct Owned(NonNull<PyObject>);

impl Owned {
    /// Takes over a new reference as the C API returns it: null means that an exception is set.
    ///
    /// # Safety
    /// `object` is null or a reference that the caller owns; an interpreter is held for as long as
    /// the value lives.
    pub(super) unsafe fn new(object: *mut PyObject) -> Result<Self, Raised> {
        NonNull::new(object).map(Self).ok_or(Raised)
    }

    pub(super) fn as_ptr(&self) -> *mut PyObject {
        self.0.as_ptr()
    }

    /// Gives the reference away.
    #[cfg(feature = "extension")]
    pub(super) fn into_ptr(self) -> *mut PyObject {
        let object = self.0.as_ptr();
        std::mem::forget(self);
        object
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        // SAFETY: `new` was given an owned reference, and an interpreter is held (its contract).
        unsafe { ffi::Py_DecRef(self.0.as_ptr()) }
    }
}

/// A `str` with this text.
///
/// # Safety
/// An interpreter is held.
#[cfg(feature = "extension")]
pub(super) unsafe fn string(text: &str) -> Result<Owned, Raised> {
    // SAFETY: pointer and length are those of a live UTF-8 slice; a Rust slice is never longer
    // than `isize::MAX`.
    unsafe {
        Owned::new(ffi::PyUnicode_FromStringAndSize(
            text.as_ptr().cast(),
            text.len() as isize,
        ))
    }
}

/// A tuple of `str`s.
///
/// # Safety
/// An interpreter is held.
#[cfg(feature = "extension")]
pub(super) unsafe fn strings<'a>(texts: impl Iterator<Item = &'a str>) -> Result<Owned, Raised> {
    // SAFETY: an interpreter is held; the list takes its own references.
    unsafe {
        let list = Owned::new(ffi::PyList_New(0))?;
        for text in texts {
            if ffi::PyList_Append(list.as_ptr(), string(text)?.as_ptr()) < 0 {
                return Err(Raised);
            }
        }
        Owned::new(ffi::PyList_AsTuple(list.as_ptr()))
    }
}

/// Runs `body`, turning a panic into an ImportError: nothing unwinds into C.
///
/// # Safety
/// An interpreter is held.
pub(super) unsafe fn guarded<T>(body: impl FnOnce() -> Result<T, Raised>) -> Result<T, Raised> {
    crate::quiet::catch(body).unwrap_or_else(|panic| {
        let message = format!("internal error in bitcrane: {}", panic.replace('\0', ""));
        let message = CString::new(message).unwrap_or_default();
        // SAFETY: an interpreter is held; the message ends with NUL.
        unsafe { ffi::PyErr_SetString(ffi::PyExc_ImportError, message.as_ptr()) };
        Err(Raised)
    })
}

/// While it lives, the thread holds no interpreter: others may run, and it may block.
pub(super) struct Detached(*mut ffi::PyThreadState);

impl Detached {
    /// # Safety
    /// An interpreter is held, and nothing of Python is touched until the value is dropped.
    pub(super) unsafe fn new() -> Self {
        // SAFETY: an interpreter is held.
        Self(unsafe { ffi::PyEval_SaveThread() })
    }
}

impl Drop for Detached {
    fn drop(&mut self) {
        // SAFETY: the thread state is the one that this thread gave up in `new`.
        unsafe { ffi::PyEval_RestoreThread(self.0) }
    }
}
