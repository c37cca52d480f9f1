//! `bitcrane._bitcrane`: the part of the Python package that has to be native.
//!
//! | function | does |
//! |---|---|
//! | `wrap_create_dynamic(original)` | a builtin that prepares `spec.origin` if it ends in `.bc`, then calls `original` |
//! | `prepare(origin, name)` | loads a file and publishes its `PyInit_*`, so that CPython's own `dlopen` finds them |
//! | `prepare_bytes(origin, name, data)` | the same for bytes that stand for `origin` |
//! | `check(origin, data)` | says what the bitcode needs, without loading it |
//! | `set_lazy(flag)` | whether functions are compiled when they are first called |
//! | `main(args)` | the command line |
//!
//! The module uses multi-phase initialisation and the stable ABI of 3.8. It keeps no state of its
//! own in Python objects, so any number of interpreters may import it, isolated ones included.

use std::ffi::{CStr, OsString, c_int, c_void};
use std::os::unix::ffi::OsStringExt;
use std::sync::Once;

use pyo3_ffi as ffi;
use pyo3_ffi::{PyMethodDef, PyModuleDef, PyModuleDef_Slot, PyObject};

use super::object::{Detached, Owned, Raised, guarded};
use super::origin;
use super::published::{publish_bytes, publish_file};
use super::raise::raise;
use crate::CompileOption;

const NO_SLOT: PyModuleDef_Slot = PyModuleDef_Slot {
    slot: 0,
    value: std::ptr::null_mut(),
};
static mut SLOTS: [PyModuleDef_Slot; 4] = [NO_SLOT; 4];
static mut METHODS: [PyMethodDef; 7] = [
    method(
        c"wrap_create_dynamic",
        wrap_create_dynamic,
        ffi::METH_O,
        c"A create_dynamic() that also takes bitcode files.",
    ),
    method(
        c"prepare",
        prepare,
        ffi::METH_VARARGS,
        c"Makes the bitcode file loadable for _imp.create_dynamic().",
    ),
    method(
        c"prepare_bytes",
        prepare_bytes,
        ffi::METH_VARARGS,
        c"Makes bytes loadable under the name of an origin.",
    ),
    method(
        c"check",
        check,
        ffi::METH_VARARGS,
        c"Says what bitcode needs, as a dict.",
    ),
    method(
        c"set_lazy",
        set_lazy,
        ffi::METH_O,
        c"Says whether functions are compiled when they are first called.",
    ),
    method(
        c"main",
        main,
        ffi::METH_O,
        c"Runs the command line with these arguments; gives the exit status.",
    ),
    PyMethodDef::zeroed(),
];
static mut MODULE: PyModuleDef = PyModuleDef {
    m_base: ffi::PyModuleDef_HEAD_INIT,
    m_name: c"bitcrane._bitcrane".as_ptr(),
    m_doc: c"The native part of bitcrane.".as_ptr(),
    m_size: 0,
    m_methods: (&raw mut METHODS).cast(),
    m_slots: (&raw mut SLOTS).cast(),
    m_traverse: None,
    m_clear: None,
    m_free: None,
};

type Function = unsafe extern "C" fn(*mut PyObject, *mut PyObject) -> *mut PyObject;

const fn method(
    name: &'static CStr,
    function: Function,
    flags: c_int,
    doc: &'static CStr,
) -> PyMethodDef {
    PyMethodDef {
        ml_name: name.as_ptr(),
        ml_meth: ffi::PyMethodDefPointer {
            PyCFunction: function,
        },
        ml_flags: flags,
        ml_doc: doc.as_ptr(),
    }
}

/// Starts the multi-phase initialisation of `bitcrane._bitcrane`.
///
/// # Safety
/// Called by CPython with an interpreter held.
#[unsafe(no_mangle)]
pub(super) unsafe extern "C" fn PyInit__bitcrane() -> *mut PyObject {
    static FILLED: Once = Once::new();
    FILLED.call_once(|| {
        // SAFETY: `Once` makes this the only access, and it comes before CPython's first.
        unsafe { SLOTS = slots(minor_version()) }
    });
    // SAFETY: the definition is static, and written by nobody but CPython from here on.
    unsafe { ffi::PyModuleDef_Init(&raw mut MODULE) }
}

/// What this module promises, as far as the running interpreter knows the promise: an unknown slot
/// is an error.
fn slots(minor: u32) -> [PyModuleDef_Slot; 4] {
    let exec: unsafe extern "C" fn(*mut PyObject) -> c_int = exec;
    let mut slots = [NO_SLOT; 4];
    slots[0] = PyModuleDef_Slot {
        slot: 2,
        value: exec as *mut c_void,
    }; // Py_mod_exec
    if minor >= 12 {
        // Py_mod_multiple_interpreters: Py_MOD_PER_INTERPRETER_GIL_SUPPORTED
        slots[1] = PyModuleDef_Slot {
            slot: 3,
            value: std::ptr::without_provenance_mut(2),
        };
    }
    if minor >= 13 {
        // Py_mod_gil: Py_MOD_GIL_NOT_USED
        slots[2] = PyModuleDef_Slot {
            slot: 4,
            value: std::ptr::without_provenance_mut(1),
        };
    }
    slots
}

/// Fills a new module object.
unsafe extern "C" fn exec(module: *mut PyObject) -> c_int {
    super::rehearsal::rehearse();
    const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "\0");
    // SAFETY: CPython holds an interpreter here; both strings end with NUL.
    unsafe {
        ffi::PyModule_AddStringConstant(module, c"__version__".as_ptr(), VERSION.as_ptr().cast())
    }
}

/// 11 for "3.11.7 (main, …".
fn minor_version() -> u32 {
    // SAFETY: a static string that ends with NUL.
    let version = unsafe { CStr::from_ptr(ffi::Py_GetVersion()) }.to_string_lossy();
    version
        .split('.')
        .nth(1)
        .and_then(|minor| minor.parse().ok())
        .unwrap_or(0)
}

/// Calls `body` for CPython: panics become exceptions, exceptions become null.
///
/// # Safety
/// An interpreter is held.
unsafe fn answer(body: impl FnOnce() -> Result<Owned, Raised>) -> *mut PyObject {
    // SAFETY: the caller's promise.
    unsafe { guarded(body) }.map_or(std::ptr::null_mut(), Owned::into_ptr)
}

/// A new reference to `None`.
///
/// # Safety
/// An interpreter is held.
unsafe fn none() -> Result<Owned, Raised> {
    // SAFETY: `None` exists as long as the interpreter; the reference is made here.
    unsafe {
        ffi::Py_IncRef(ffi::Py_None());
        Owned::new(ffi::Py_None())
    }
}

static mut CREATE_DYNAMIC: PyMethodDef = method(
    c"create_dynamic",
    create_dynamic,
    ffi::METH_VARARGS,
    c"Create an extension module.",
);

/// `wrap_create_dynamic(original)`
unsafe extern "C" fn wrap_create_dynamic(
    _module: *mut PyObject,
    original: *mut PyObject,
) -> *mut PyObject {
    // A builtin, not a Python function, so that no frame of ours shows in tracebacks.
    // SAFETY: CPython holds an interpreter here; the definition is static; the new function takes
    // its own reference to `original`.
    unsafe {
        answer(|| {
            Owned::new(ffi::PyCFunction_NewEx(
                &raw mut CREATE_DYNAMIC,
                original,
                std::ptr::null_mut(),
            ))
        })
    }
}

/// `create_dynamic(spec, file=None)`
unsafe extern "C" fn create_dynamic(original: *mut PyObject, args: *mut PyObject) -> *mut PyObject {
    // SAFETY: CPython holds an interpreter here; `args` is a tuple (METH_VARARGS), whose items are
    // borrowed while it lives; `original` is the function that this one was made around.
    unsafe {
        answer(|| {
            if ffi::PyTuple_Size(args) > 0 {
                prepare_spec(ffi::PyTuple_GetItem(args, 0))?;
            }
            Owned::new(ffi::PyObject_Call(original, args, std::ptr::null_mut()))
        })
    }
}

/// Prepares the file of a module spec if it is bitcode. Whatever is wrong with the spec itself is
/// left for the original function to complain about.
///
/// # Safety
/// An interpreter is held; `spec` is an object.
unsafe fn prepare_spec(spec: *mut PyObject) -> Result<(), Raised> {
    // SAFETY: an interpreter is held, the names end with NUL, results are owned.
    unsafe {
        let attribute = |name: &CStr| Owned::new(ffi::PyObject_GetAttrString(spec, name.as_ptr()));
        let (Ok(origin), Ok(name)) = (attribute(c"origin"), attribute(c"name")) else {
            ffi::PyErr_Clear();
            return Ok(());
        };
        if ffi::PyUnicode_Check(origin.as_ptr()) == 0 {
            return Ok(());
        }
        let path = fs_bytes(origin.as_ptr())?;
        if !origin::is_bitcode(&path) {
            return Ok(());
        }
        publish_file(&path).map_err(|failure| raise(&failure, name.as_ptr(), origin.as_ptr()))
    }
}

/// `prepare(origin, name)`
unsafe extern "C" fn prepare(_module: *mut PyObject, args: *mut PyObject) -> *mut PyObject {
    let (mut origin, mut name) = (
        std::ptr::null_mut::<PyObject>(),
        std::ptr::null_mut::<PyObject>(),
    );
    // SAFETY: CPython holds an interpreter here; "UU" fills two pointers with borrowed strings.
    unsafe {
        answer(|| {
            if ffi::PyArg_ParseTuple(args, c"UU:prepare".as_ptr(), &raw mut origin, &raw mut name)
                == 0
            {
                return Err(Raised);
            }
            publish_file(&fs_bytes(origin)?).map_err(|failure| raise(&failure, name, origin))?;
            none()
        })
    }
}

/// `prepare_bytes(origin, name, data)`
unsafe extern "C" fn prepare_bytes(_module: *mut PyObject, args: *mut PyObject) -> *mut PyObject {
    let (mut origin, mut name) = (
        std::ptr::null_mut::<PyObject>(),
        std::ptr::null_mut::<PyObject>(),
    );
    let mut data = std::ptr::null_mut::<PyObject>();
    // SAFETY: CPython holds an interpreter here; "UUS" fills three pointers with borrowed objects,
    // the last of them `bytes`, which never change and live as long as `args`.
    unsafe {
        answer(|| {
            if ffi::PyArg_ParseTuple(
                args,
                c"UUS:prepare_bytes".as_ptr(),
                &raw mut origin,
                &raw mut name,
                &raw mut data,
            ) == 0
            {
                return Err(Raised);
            }
            let path = fs_bytes(origin)?;
            let bytes = bytes_of(data);
            publish_bytes(&path, bytes).map_err(|failure| raise(&failure, name, origin))?;
            none()
        })
    }
}

/// `set_lazy(flag)`
unsafe extern "C" fn set_lazy(_module: *mut PyObject, flag: *mut PyObject) -> *mut PyObject {
    // SAFETY: CPython holds an interpreter here; `flag` is an object.
    unsafe {
        answer(|| {
            let option = match ffi::PyObject_IsTrue(flag) {
                0 => CompileOption::Eager,
                1 => CompileOption::Lazy,
                _ => return Err(Raised),
            };
            origin::set_compile(option);
            none()
        })
    }
}

/// `check(origin, data)`
unsafe extern "C" fn check(_module: *mut PyObject, args: *mut PyObject) -> *mut PyObject {
    let (mut origin, mut data) = (
        std::ptr::null_mut::<PyObject>(),
        std::ptr::null_mut::<PyObject>(),
    );
    // SAFETY: CPython holds an interpreter here; "US" fills two pointers with borrowed objects, the
    // last of them `bytes`.
    unsafe {
        answer(|| {
            if ffi::PyArg_ParseTuple(args, c"US:check".as_ptr(), &raw mut origin, &raw mut data)
                == 0
            {
                return Err(Raised);
            }
            super::check::check(&fs_bytes(origin)?, bytes_of(data))
        })
    }
}

/// The content of a `bytes` object.
///
/// # Safety
/// `object` is `bytes`, and lives as long as the slice is used.
unsafe fn bytes_of<'a>(object: *mut PyObject) -> &'a [u8] {
    // SAFETY: pointer and size are those of one unchanging buffer.
    unsafe {
        let len = usize::try_from(ffi::PyBytes_Size(object)).unwrap_or(0);
        std::slice::from_raw_parts(ffi::PyBytes_AsString(object).cast(), len)
    }
}

/// `os.fsencode(text)`: what CPython gives to dlopen.
///
/// # Safety
/// An interpreter is held; `text` is a `str`.
unsafe fn fs_bytes(text: *mut PyObject) -> Result<Vec<u8>, Raised> {
    // SAFETY: as promised; the encoded object lives until its bytes are copied.
    unsafe {
        let encoded = Owned::new(ffi::PyUnicode_EncodeFSDefault(text))?;
        Ok(bytes_of(encoded.as_ptr()).to_vec())
    }
}

/// `main(args)`
unsafe extern "C" fn main(_module: *mut PyObject, list: *mut PyObject) -> *mut PyObject {
    // SAFETY: CPython holds an interpreter here; items of a list are borrowed while it is not
    // changed, and each is copied at once. The command line touches nothing of Python.
    unsafe {
        answer(|| {
            let count = ffi::PyList_Size(list);
            if count < 0 {
                return Err(Raised);
            }
            let mut args = Vec::new();
            for index in 0..count {
                args.push(OsString::from_vec(fs_bytes(ffi::PyList_GetItem(
                    list, index,
                ))?));
            }
            let detached = Detached::new();
            let status = crate::cli::main(args.into_iter());
            drop(detached);
            Owned::new(ffi::PyLong_FromLong(status.into()))
        })
    }
}
