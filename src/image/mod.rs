//! A linked module: its memory, what is registered for it, and what it defines.

mod gdb;
pub(crate) mod outermost;
mod perf;
pub(crate) mod unwind;

use crate::link::{Sealed, dladdr};
use crate::object::Object;
use std::borrow::Cow;
use std::collections::HashMap;
use std::env;
use std::ffi::{c_char, c_int, c_void};
use std::mem::{ManuallyDrop, transmute};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::ptr;
use std::sync::Once;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

/// A module that is linked into this process.
///
/// Dropping it takes nothing back: CPython, threads and exit handlers may call into a module as
/// long as the process lives. [`Image::unload`] does, for those who know better.
pub struct Image {
    symbols: HashMap<Box<str>, usize>,
    startup: Startup,
    started: Once,
    registrations: ManuallyDrop<Registrations>,
    memory: Sealed,
}

/// What the process knows of an image, in the order in which it is to be taken back.
struct Registrations {
    _gdb: Option<gdb::Registration>,
    _unwind: unwind::Registration,
}

/// A function's code.
#[derive(Clone, Debug)]
pub(crate) struct CodeRange<'a> {
    /// Its name.
    pub(crate) name: Cow<'a, str>,
    /// Its address.
    pub(crate) start: usize,
    /// Its length in bytes.
    pub(crate) len: usize,
}

/// Which tools are to know of images; an environment variable each.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tools {
    gdb: bool,
    perf: bool,
}

impl Tools {
    /// `BITCRANE_GDB=1`, `BITCRANE_PERF=map`
    pub(crate) fn from_environment() -> Self {
        Self {
            gdb: env::var_os("BITCRANE_GDB").is_some_and(|value| value == "1"),
            perf: env::var_os("BITCRANE_PERF").is_some_and(|value| value == "map"),
        }
    }

    /// Whether any of them wants to know the functions.
    pub(crate) fn any(self) -> bool {
        self.gdb || self.perf
    }
}

/// Shows code that has been added to an image to the tools, for good.
pub(crate) fn show(
    tools: Tools,
    code: (usize, usize),
    functions: &[CodeRange<'_>],
    unwind: unwind::Registration,
) {
    if tools.perf {
        let _ = perf::append(functions);
    }
    let gdb = tools
        .gdb
        .then(|| gdb::register(code, functions, unwind.section()));
    std::mem::forget((gdb, unwind));
}

/// What runs before and after everything else, by address.
pub(crate) struct Startup {
    constructors: Box<[usize]>,
    destructors: Box<[usize]>,
}

impl Startup {
    /// Both lists in the order of the calls.
    pub(crate) fn new(constructors: Box<[usize]>, destructors: Box<[usize]>) -> Self {
        Self {
            constructors,
            destructors,
        }
    }
}

impl Image {
    pub(crate) fn new(
        symbols: Vec<(Box<str>, usize)>,
        startup: Startup,
        unwind: unwind::Registration,
        memory: Sealed,
        tools: Tools,
        functions: &[CodeRange<'_>],
    ) -> Self {
        if tools.perf {
            // A profile without names is better than no program.
            let _ = perf::append(functions);
        }
        let gdb = tools
            .gdb
            .then(|| gdb::register(memory.code(), functions, unwind.section()));
        Self {
            symbols: symbols.into_iter().collect(),
            startup,
            started: Once::new(),
            registrations: ManuallyDrop::new(Registrations {
                _gdb: gdb,
                _unwind: unwind,
            }),
            memory,
        }
    }

    /// The address of a function or variable that the module defines for others to see.
    pub fn symbol(&self, name: &str) -> Option<*const u8> {
        let address = self.symbols.get(name)?;
        Some(ptr::with_exposed_provenance(*address))
    }

    /// All that the module defines for others to see, in no order.
    pub fn symbols(&self) -> impl Iterator<Item = (&str, *const u8)> {
        let symbols = self.symbols.iter();
        symbols.map(|(name, address)| (&**name, ptr::with_exposed_provenance(*address)))
    }

    /// Runs the module's constructors, once, as the dynamic linker does it: with the process's
    /// arguments and environment. Its destructors run when the process exits. Loading does this
    /// before it gives the image out.
    pub fn run_constructors(&self) {
        self.started.call_once(|| {
            // Exit handlers run backwards; and those that constructors ask for come first of all.
            for destructor in self.startup.destructors.iter().rev() {
                at_exit(*destructor);
            }
            for constructor in &self.startup.constructors {
                construct(*constructor);
            }
        });
    }

    /// Says what file it stands for, to whoever asks by `dladdr`.
    pub(crate) fn name(&self, file: &Path) {
        dladdr::name(self.memory.extent(), file.as_os_str().as_bytes());
    }

    /// The bytes of memory that its code is in: start and length.
    pub fn code(&self) -> (*const u8, usize) {
        let (start, len) = self.memory.code();
        (ptr::with_exposed_provenance(start), len)
    }

    /// The object that the image is part of, and the names of its symbols in their order, if it came
    /// from the cache as one.
    #[cfg_attr(
        not(feature = "extension"),
        allow(dead_code, reason = "only CPython's own dlopen asks for objects")
    )]
    pub(crate) fn object(&self) -> Option<&Object> {
        self.memory.object()
    }

    /// Takes the image out of the process.
    ///
    /// # Safety
    /// Nothing refers to the module any more: no thread runs its code or has a frame of it, no one
    /// holds a pointer into it, and it has asked for no handler at exit or at the end of a thread.
    pub unsafe fn unload(mut self) {
        dladdr::forget(self.memory.extent());
        // SAFETY: dropped once, as `self` is consumed and has no destructor.
        unsafe { ManuallyDrop::drop(&mut self.registrations) };
        // SAFETY: the caller's.
        unsafe { self.memory.unmap() };
    }
}

impl std::fmt::Debug for Image {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (start, len) = self.code();
        let count = self.symbols.len();
        write!(
            f,
            "Image {{ code: {start:?}, {len:#x} bytes, {count} symbols }}"
        )
    }
}

type Destructor = unsafe extern "C" fn(*mut c_void);

unsafe extern "C" {
    fn __cxa_atexit(run: Destructor, argument: *mut c_void, library: *mut c_void) -> c_int;
    static environ: *const *const c_char;
}

fn construct(function: usize) {
    let count = ARGUMENT_COUNT.load(Ordering::Relaxed);
    let count = c_int::try_from(count).unwrap_or(0);
    let arguments = ARGUMENTS.load(Ordering::Relaxed);
    // SAFETY: the module says that this is a constructor: a function that takes the arguments of
    // `main`, or fewer. The C library keeps the environment up to date.
    unsafe {
        let function = ptr::with_exposed_provenance::<()>(function);
        outermost::call(function, count, arguments, environ);
    }
}

fn at_exit(function: usize) {
    let function = ptr::with_exposed_provenance::<()>(function);
    // SAFETY: the module says that this is a destructor, a function without parameters, which can
    // be called with one; and its code stays where it is.
    unsafe {
        let function = transmute::<*const (), Destructor>(function);
        __cxa_atexit(function, ptr::null_mut(), ptr::null_mut());
    }
}

static ARGUMENT_COUNT: AtomicUsize = AtomicUsize::new(0);
static ARGUMENTS: AtomicPtr<*const c_char> = AtomicPtr::new(ptr::null_mut());

/// The dynamic linker passes the arguments of `main` to every library's constructors, and there is
/// no other way to learn where they are.
#[used]
#[unsafe(link_section = ".init_array")]
static KEEP_ARGUMENTS: extern "C" fn(c_int, *mut *const c_char) = {
    extern "C" fn keep(count: c_int, arguments: *mut *const c_char) {
        ARGUMENT_COUNT.store(usize::try_from(count).unwrap_or(0), Ordering::Relaxed);
        ARGUMENTS.store(arguments, Ordering::Relaxed);
    }
    keep
};

/// Replaces the arguments that later constructors are told: those of a program that is run.
///
/// # Safety
/// As `main` gets them: `count` C strings and a null pointer, which stay for good.
pub unsafe fn set_arguments(count: usize, arguments: *mut *const c_char) {
    ARGUMENT_COUNT.store(count, Ordering::Relaxed);
    ARGUMENTS.store(arguments, Ordering::Relaxed);
}
