//! The drop-in dynload object: what CPython's own `dynload_shlib.o` defines, for bitcode as well.
//!
//! The contract is the same from CPython 3.8 on: a table of file name suffixes that ends with
//! NULL, and one function from a path to the address of a `PyInit_*`. The function returns NULL
//! with an exception when the file can't be loaded, and NULL without one when the file lacks the
//! symbol. One object serves every version, because the suffixes are made at start-up from the
//! version of the interpreter that it was linked into.

use std::borrow::Cow;
use std::ffi::{CStr, CString, c_char, c_int, c_void};

use pyo3_ffi as ffi;
use pyo3_ffi::PyObject;

use super::object::{Owned, Raised, guarded};
use super::origin::{self, Failure, Source};
use super::published;
use crate::Image;

unsafe extern "C" {
    // Not in every `pyo3_ffi` configuration, but in every interpreter.
    fn PyErr_SetImportError(
        message: *mut PyObject,
        name: *mut PyObject,
        path: *mut PyObject,
    ) -> *mut PyObject;
}

/// Three kinds of suffix for each of two file formats, two more in a debug build, and the end.
const TABLE_LEN: usize = 16;

/// The suffixes of extension modules, in the order of search.
#[unsafe(no_mangle)]
pub(super) static mut _PyImport_DynLoadFiletab: [*const c_char; TABLE_LEN] =
    [std::ptr::null(); TABLE_LEN];

#[used]
#[unsafe(link_section = ".init_array")]
static FILL_TABLE: extern "C" fn() = fill_table;

/// Fills the table before `main`. `Py_GetVersion` needs no initialised interpreter.
extern "C" fn fill_table() {
    // SAFETY: it returns a static string that ends with NUL.
    let version = unsafe { CStr::from_ptr(ffi::Py_GetVersion()) }.to_string_lossy();
    let prefer = std::env::var_os("BITCRANE_PREFER");
    let all = suffixes(
        &version,
        is_debug_build(),
        prefer.is_some_and(|value| value == "bc"),
    );
    for (index, suffix) in all.into_iter().take(TABLE_LEN - 1).enumerate() {
        let Ok(suffix) = CString::new(suffix) else {
            continue;
        };
        // SAFETY: constructors run on one thread before anything reads the table; the index is
        // below its length.
        unsafe {
            (&raw mut _PyImport_DynLoadFiletab)
                .cast::<*const c_char>()
                .add(index)
                .write(suffix.into_raw())
        };
    }
}

/// The suffixes for an interpreter whose `Py_GetVersion` says `version`: "3.11.7 (main, …) […]".
fn suffixes(version: &str, debug: bool, bitcode_first: bool) -> Vec<String> {
    let number = version.split(' ').next().unwrap_or_default();
    let mut parts = number.split('.');
    let (major, minor) = (
        parts.next().unwrap_or_default(),
        parts.next().unwrap_or_default(),
    );
    let threading = if version.contains("free-threading") {
        "t"
    } else {
        ""
    };
    let tag = |debug: &str| {
        format!(
            ".cpython-{major}{minor}{threading}{debug}-{}-linux-gnu",
            std::env::consts::ARCH
        )
    };
    let mut stems = if debug { vec![tag("d")] } else { Vec::new() };
    stems.extend([tag(""), ".abi3".into(), String::new()]);
    let formats = if bitcode_first {
        [".bc", ".so"]
    } else {
        [".so", ".bc"]
    };
    formats
        .iter()
        .flat_map(|format| stems.iter().map(move |stem| format!("{stem}{format}")))
        .collect()
}

/// A debug build counts references, and exports the count under a name that changed over time.
fn is_debug_build() -> bool {
    let names = [
        c"_Py_GetRefTotal",
        c"_Py_GetGlobalRefTotal",
        c"_Py_GetLegacyRefTotal",
    ];
    // SAFETY: the names end with NUL.
    names
        .iter()
        .any(|name| unsafe { !libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()).is_null() })
}

/// Gives the address of `{prefix}_{shortname}` in the extension module at `pathname`.
///
/// # Safety
/// Called by CPython: the strings end with NUL, an interpreter is held. The `FILE` is not used:
/// importlib passes NULL, and a path says it all.
#[unsafe(no_mangle)]
pub(super) unsafe extern "C" fn _PyImport_FindSharedFuncptr(
    prefix: *const c_char,
    shortname: *const c_char,
    pathname: *const c_char,
    _file: *mut c_void,
) -> *const c_void {
    // SAFETY: the caller's promise.
    let (prefix, shortname, pathname) = unsafe {
        (
            CStr::from_ptr(prefix),
            CStr::from_ptr(shortname),
            CStr::from_ptr(pathname),
        )
    };
    let request = Request {
        symbol: symbol_name(prefix, shortname),
        shortname,
        pathname,
    };
    // SAFETY: an interpreter is held.
    unsafe { guarded(|| request.find()) }.unwrap_or(std::ptr::null())
}

/// CPython's own limits: 20 bytes of the prefix, 200 of the name.
fn symbol_name(prefix: &CStr, shortname: &CStr) -> CString {
    let cut = |text: &CStr, limit: usize| {
        text.to_bytes()
            .iter()
            .copied()
            .take(limit)
            .collect::<Vec<u8>>()
    };
    let name = [cut(prefix, 20), cut(shortname, 200)].join(&b'_');
    CString::new(name).expect("parts of C strings hold no NUL")
}

/// One call of the interpreter.
struct Request<'a> {
    symbol: CString,
    shortname: &'a CStr,
    pathname: &'a CStr,
}

impl Request<'_> {
    fn find(&self) -> Result<*const c_void, Raised> {
        if origin::is_bitcode(self.pathname.to_bytes()) {
            self.find_in_bitcode()
        } else {
            self.find_in_shared_object()
        }
    }

    fn find_in_bitcode(&self) -> Result<*const c_void, Raised> {
        let origin = self.pathname.to_bytes();
        // SAFETY: an interpreter is held: `find` runs inside the interpreter's call.
        let image = unsafe { origin::image(origin, Source::File) };
        if let Err(Failure::Unreadable(_)) = image
            && let Some(address) = self.find_in_loaded()
        {
            return Ok(address);
        }
        match image {
            Ok(image) => {
                self.show(image)?;
                let name = self.symbol.to_str().ok();
                let address = name.and_then(|name| image.symbol(name));
                Ok(address.unwrap_or(std::ptr::null()).cast())
            }
            Err(failure) => Err(self.raise(failure.to_string().as_bytes())),
        }
    }

    /// Lets `dlopen` of the path find what the module defines, as with a shared object: for `ctypes`,
    /// and under `RTLD_GLOBAL` for everything that is loaded later. The import needs none of it, so
    /// it does without where the C library has no part in this.
    fn show(&self, image: &'static Image) -> Result<(), Raised> {
        let origin = self.pathname.to_bytes();
        let global = dlopen_flags()? & libc::RTLD_GLOBAL;
        if published::publish(origin, image).is_ok()
            && global != 0
            && let Ok(name) = CString::new(published::dlopen_name(origin))
        {
            // SAFETY: the name ends with NUL; what it names is loaded and has no constructors.
            unsafe { libc::dlopen(name.as_ptr(), libc::RTLD_LAZY | global) };
        }
        Ok(())
    }

    /// A path without a file may be that of bytes, published by the `bitcrane` package.
    fn find_in_loaded(&self) -> Option<*const c_void> {
        // SAFETY: the path ends with NUL; RTLD_NOLOAD runs nothing.
        let handle =
            unsafe { libc::dlopen(self.pathname.as_ptr(), libc::RTLD_LAZY | libc::RTLD_NOLOAD) };
        // SAFETY: the handle is that of a loaded object; the name ends with NUL.
        (!handle.is_null())
            .then(|| unsafe { libc::dlsym(handle, self.symbol.as_ptr()) }.cast_const())
    }

    fn find_in_shared_object(&self) -> Result<*const c_void, Raised> {
        // Without a slash dlopen would search the library path.
        let path = if self.pathname.to_bytes().contains(&b'/') {
            Cow::Borrowed(self.pathname)
        } else {
            Cow::Owned(
                CString::new([b"./", self.pathname.to_bytes()].concat())
                    .expect("a C string holds no NUL"),
            )
        };
        let flags = dlopen_flags()?;
        // SAFETY: the path ends with NUL. Loading an extension module runs its constructors, which
        // is what the import asks for.
        let handle = unsafe { libc::dlopen(path.as_ptr(), flags) };
        if handle.is_null() {
            let text = dl_error();
            return Err(self.raise(&text));
        }
        // SAFETY: the handle was opened just now; the name ends with NUL.
        Ok(unsafe { libc::dlsym(handle, self.symbol.as_ptr()) })
    }

    /// Sets an ImportError with CPython's choice of attributes for a file that can't be loaded.
    fn raise(&self, message: &[u8]) -> Raised {
        // SAFETY: an interpreter is held; every object is checked before use, and a failure to
        // make one leaves its own exception set.
        let set = || unsafe {
            let message = CString::new(message).unwrap_or_default();
            let message = Owned::new(ffi::PyUnicode_DecodeFSDefault(message.as_ptr()))?;
            let name = Owned::new(ffi::PyUnicode_FromString(self.shortname.as_ptr()))?;
            let path = Owned::new(ffi::PyUnicode_DecodeFSDefault(self.pathname.as_ptr()))?;
            PyErr_SetImportError(message.as_ptr(), name.as_ptr(), path.as_ptr());
            Ok::<(), Raised>(())
        };
        set().err().unwrap_or(Raised)
    }
}

/// What the dynamic linker says about the last call of this thread.
fn dl_error() -> Vec<u8> {
    // SAFETY: the string, if any, ends with NUL and is this thread's until its next dl call; it is
    // copied at once.
    unsafe {
        let text = libc::dlerror();
        if text.is_null() {
            b"unknown dlopen() error".to_vec()
        } else {
            CStr::from_ptr(text).to_bytes().to_vec()
        }
    }
}

/// `sys.getdlopenflags()`: the one way to ask that is the same in all versions.
fn dlopen_flags() -> Result<c_int, Raised> {
    // SAFETY: an interpreter is held: this runs inside its call. `PySys_GetObject` lends its
    // result; the call's result is owned.
    unsafe {
        let function = ffi::PySys_GetObject(c"getdlopenflags".as_ptr());
        if function.is_null() {
            return Ok(libc::RTLD_NOW);
        }
        let flags = Owned::new(ffi::PyObject_CallObject(function, std::ptr::null_mut()))?;
        let flags = ffi::PyLong_AsLong(flags.as_ptr());
        if flags == -1 && !ffi::PyErr_Occurred().is_null() {
            Err(Raised)
        } else {
            Ok(c_int::try_from(flags).unwrap_or(libc::RTLD_NOW))
        }
    }
}
