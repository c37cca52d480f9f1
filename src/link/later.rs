//! Functions that are compiled when they are first called.
//!
//! A stub jumps to the address in a word of the image. At first that leads to the resolver, which
//! saves what the caller has passed, has the function compiled and changes the word; whoever comes
//! meanwhile waits. One thread compiles at a time, on a stack of its own, because the caller's may
//! be small; with all signals blocked, because a handler on the same thread could need the same
//! lock; with the default floating-point environment, because constants are folded. The lock is held
//! over a `fork`, so that the child finds it free. Nothing of the process is called that takes a
//! lock but its allocator: all symbols have been looked up when the image was loaded.

use super::Process;
use super::arena::{PAGE, protect};
use super::plan::{Known, Plan};
use super::template::{Part, build_part};
use crate::compile::{Ask, Compiler, Done, Settings, Worker};
use crate::compiled::{CompiledFunction, CompiledModule};
use crate::image::{CodeRange, Tools, show, unwind};
use crate::records::Keeping;
use bitcrane_translate::bitcode::Bodies;
use bitcrane_translate::ir::FunctionId;
use bitcrane_translate::ir::verify::VerifiedModule;
use std::arch::global_asm;
use std::cell::UnsafeCell;
use std::collections::HashSet;
use std::ffi::c_void;
use std::io::{self, Write as _};
use std::mem::MaybeUninit;
use std::process::abort;
use std::ptr;
use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What compiles the functions of one image.
pub(super) struct Later {
    pub(super) module: &'static VerifiedModule,
    pub(super) bodies: Bodies<'static>,
    /// Made when it is first needed.
    pub(super) worker: Option<Worker<'static>>,
    pub(super) settings: Settings,
    pub(super) keeping: Option<Keeping>,
    /// The functions, by the number of their word.
    pub(super) functions: Vec<FunctionId>,
    pub(super) known: Option<Known>,
    /// Where the image is, and its number among those with thread-local variables.
    pub(super) base: usize,
    pub(super) number: u32,
    /// Where the words are in it.
    pub(super) words: usize,
    /// Where in it there is room for parts.
    pub(super) room: (usize, usize),
    pub(super) done: Vec<bool>,
    /// The functions that run once.
    pub(super) once: HashSet<FunctionId>,
}

/// All images with functions to compile, and the stack to do it on. Only touched under the lock.
struct Shared {
    images: Vec<Later>,
    stack: usize,
}

struct Locked(UnsafeCell<Shared>);

// SAFETY: only touched under `LOCK`.
unsafe impl Sync for Locked {}

static SHARED: Locked = Locked(UnsafeCell::new(Shared {
    images: Vec::new(),
    stack: 0,
}));

struct Lock(UnsafeCell<libc::pthread_mutex_t>);

// SAFETY: made for that.
unsafe impl Sync for Lock {}

static LOCK: Lock = Lock(UnsafeCell::new(libc::PTHREAD_MUTEX_INITIALIZER));

/// Holds the lock, with all signals blocked.
struct Guard {
    mask: libc::sigset_t,
}

impl Guard {
    fn new() -> Self {
        let mask = block_signals();
        // SAFETY: the mutex is static.
        unsafe { libc::pthread_mutex_lock(LOCK.0.get()) };
        Self { mask }
    }

    /// None, if some thread has it.
    fn try_new() -> Option<Self> {
        let mask = block_signals();
        // SAFETY: as above.
        if unsafe { libc::pthread_mutex_trylock(LOCK.0.get()) } == 0 {
            return Some(Self { mask });
        }
        // SAFETY: the mask from before.
        unsafe { libc::pthread_sigmask(libc::SIG_SETMASK, &raw const mask, ptr::null_mut()) };
        None
    }

    fn shared(&mut self) -> &mut Shared {
        // SAFETY: the lock is held, and the borrow ends with it.
        unsafe { &mut *SHARED.0.get() }
    }
}

/// Blocks all signals; gives the mask from before.
fn block_signals() -> libc::sigset_t {
    let mut all = MaybeUninit::uninit();
    let mut mask = MaybeUninit::uninit();
    // SAFETY: the sets are written before they are read.
    unsafe {
        libc::sigfillset(all.as_mut_ptr());
        libc::pthread_sigmask(libc::SIG_SETMASK, all.as_ptr(), mask.as_mut_ptr());
        mask.assume_init()
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        // SAFETY: locked by this thread (or by the one that it is the copy of, over a `fork`).
        unsafe {
            libc::pthread_mutex_unlock(LOCK.0.get());
            libc::pthread_sigmask(libc::SIG_SETMASK, &raw const self.mask, ptr::null_mut());
        }
    }
}

/// The guard of a thread that forks.
struct Forking(UnsafeCell<Option<Guard>>);

// SAFETY: only touched by the thread that holds the lock.
unsafe impl Sync for Forking {}

static FORKING: Forking = Forking(UnsafeCell::new(None));

/// Keeps what has been compiled for other processes.
pub(crate) extern "C" fn keep_all() {
    // A thread that compiles while the process exits is not waited for.
    let Some(mut guard) = Guard::try_new() else {
        return;
    };
    for image in &mut guard.shared().images {
        if let Some(keeping) = &mut image.keeping {
            // A panic goes no further: nothing about keeping is an error.
            let _ = crate::quiet::catch(|| keeping.keep());
        }
    }
}

extern "C" fn before_fork() {
    let guard = Guard::new();
    // SAFETY: the lock is held.
    unsafe { *FORKING.0.get() = Some(guard) };
}

extern "C" fn after_fork() {
    // SAFETY: the lock is held since `before_fork`.
    let guard = unsafe { (*FORKING.0.get()).take() };
    drop(guard);
}

/// Makes the functions of an image known to the resolver, before any of them is called.
///
/// # Errors
/// No memory for the stack.
pub(super) fn register(image: Later) -> io::Result<()> {
    static FORKS: Once = Once::new();
    FORKS.call_once(|| {
        // SAFETY: these are functions that stay.
        unsafe { libc::pthread_atfork(Some(before_fork), Some(after_fork), Some(after_fork)) };
        // SAFETY: likewise.
        unsafe { libc::atexit(keep_all) };
    });
    let mut guard = Guard::new();
    let shared = guard.shared();
    if shared.stack == 0 {
        shared.stack = new_stack()?;
    }
    shared.images.push(image);
    Ok(())
}

/// Cranelift's passes recurse little; a large function's register allocation wants some room.
const STACK_BYTES: usize = 16 << 20;

/// The upper end of a new stack.
fn new_stack() -> io::Result<usize> {
    let protection = libc::PROT_READ | libc::PROT_WRITE;
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE | libc::MAP_STACK;
    // SAFETY: a new anonymous mapping at a place of the system's choice touches nothing.
    let start = unsafe { libc::mmap(ptr::null_mut(), STACK_BYTES, protection, flags, -1, 0) };
    if start == libc::MAP_FAILED {
        return Err(io::Error::last_os_error());
    }
    // A stack that overflows hits a page without access.
    // SAFETY: a page of the new mapping.
    unsafe { libc::mprotect(start, PAGE, libc::PROT_NONE) };
    Ok(start.expose_provenance() + STACK_BYTES)
}

global_asm!(
    ".pushsection .text.bitcrane_later, \"ax\", @progbits",
    // In: r11 is the address of the word. All registers that may hold arguments are kept, with al,
    // the static chain in r10, and the floating-point environment.
    ".globl bitcrane_resolver",
    ".hidden bitcrane_resolver",
    ".type bitcrane_resolver, @function",
    "bitcrane_resolver:",
    ".cfi_startproc",
    "push rbp",
    ".cfi_def_cfa_offset 16",
    ".cfi_offset rbp, -16",
    "mov rbp, rsp",
    ".cfi_def_cfa_register rbp",
    "sub rsp, 208",
    "mov [rsp], rdi",
    "mov [rsp+8], rsi",
    "mov [rsp+16], rdx",
    "mov [rsp+24], rcx",
    "mov [rsp+32], r8",
    "mov [rsp+40], r9",
    "mov [rsp+48], rax",
    "mov [rsp+56], r10",
    "movaps [rsp+64], xmm0",
    "movaps [rsp+80], xmm1",
    "movaps [rsp+96], xmm2",
    "movaps [rsp+112], xmm3",
    "movaps [rsp+128], xmm4",
    "movaps [rsp+144], xmm5",
    "movaps [rsp+160], xmm6",
    "movaps [rsp+176], xmm7",
    "stmxcsr [rsp+192]",
    "mov dword ptr [rsp+196], 0x1f80",
    "ldmxcsr [rsp+196]",
    "mov rdi, r11",
    "call {dispatch}",
    "mov r11, rax",
    "ldmxcsr [rsp+192]",
    "movaps xmm0, [rsp+64]",
    "movaps xmm1, [rsp+80]",
    "movaps xmm2, [rsp+96]",
    "movaps xmm3, [rsp+112]",
    "movaps xmm4, [rsp+128]",
    "movaps xmm5, [rsp+144]",
    "movaps xmm6, [rsp+160]",
    "movaps xmm7, [rsp+176]",
    "mov rdi, [rsp]",
    "mov rsi, [rsp+8]",
    "mov rdx, [rsp+16]",
    "mov rcx, [rsp+24]",
    "mov r8, [rsp+32]",
    "mov r9, [rsp+40]",
    "mov rax, [rsp+48]",
    "mov r10, [rsp+56]",
    "leave",
    ".cfi_def_cfa rsp, 8",
    "jmp r11",
    ".cfi_endproc",
    ".size bitcrane_resolver, . - bitcrane_resolver",
    // rdi: the upper end of a stack; rsi: what to call there; rdx: its argument.
    ".globl bitcrane_call_on",
    ".hidden bitcrane_call_on",
    ".type bitcrane_call_on, @function",
    "bitcrane_call_on:",
    ".cfi_startproc",
    "push rbp",
    ".cfi_def_cfa_offset 16",
    ".cfi_offset rbp, -16",
    "mov rbp, rsp",
    ".cfi_def_cfa_register rbp",
    "mov rsp, rdi",
    "mov rdi, rdx",
    "call rsi",
    "mov rsp, rbp",
    "pop rbp",
    ".cfi_def_cfa rsp, 8",
    "ret",
    ".cfi_endproc",
    ".size bitcrane_call_on, . - bitcrane_call_on",
    ".popsection",
    dispatch = sym dispatch,
);

unsafe extern "C" {
    fn bitcrane_resolver();
    fn bitcrane_call_on(stack: usize, function: extern "C" fn(*mut c_void), request: *mut c_void);
}

/// The address of the resolver.
pub(super) fn resolver() -> usize {
    (bitcrane_resolver as unsafe extern "C" fn() as *const ()).expose_provenance()
}

/// A function that is wanted.
struct Request<'a> {
    image: &'a mut Later,
    index: usize,
    address: usize,
}

/// Gives the address of the function whose word is at `word`.
extern "C" fn dispatch(word: usize) -> usize {
    // SAFETY: this thread's.
    let errno = unsafe { *libc::__errno_location() };
    let mut guard = Guard::new();
    let Shared { images, stack } = guard.shared();
    let owner = images.iter_mut().find(|image| image.owns(word));
    let Some(image) = owner else {
        fail("a call of a function that is nowhere");
    };
    let index = (word - image.base - image.words) / 8;
    // SAFETY: a word of the image's writable part, which only changes here and atomically.
    let word = unsafe { AtomicUsize::from_ptr(ptr::with_exposed_provenance_mut(word)) };
    if !image.done[index] {
        let mut request = Request {
            image,
            index,
            address: 0,
        };
        // SAFETY: the stack is used under the lock only; the function doesn't unwind.
        unsafe { bitcrane_call_on(*stack, answer, (&raw mut request).cast()) };
        word.store(request.address, Ordering::Release);
        request.image.done[index] = true;
    }
    drop(guard);
    // SAFETY: as above.
    unsafe { *libc::__errno_location() = errno };
    word.load(Ordering::Acquire)
}

extern "C" fn answer(request: *mut c_void) {
    // SAFETY: the request of `dispatch`, which waits.
    let request = unsafe { &mut *request.cast::<Request<'_>>() };
    let made = crate::quiet::catch(|| request.image.make(request.index));
    match made.and_then(|made| made) {
        Ok(address) => request.address = address,
        Err(message) => fail(&message),
    }
}

/// What was made sure of when the image was loaded does not hold: no one can go on from here.
#[cold]
fn fail(message: &str) -> ! {
    let _ = writeln!(io::stderr(), "bitcrane: {message}");
    abort()
}

impl Later {
    fn owns(&self, word: usize) -> bool {
        let start = self.base + self.words;
        (start..start + 8 * self.functions.len()).contains(&word)
    }

    /// Compiles a function and puts it behind the image; gives its address.
    fn make(&mut self, index: usize) -> Result<usize, String> {
        let id = self.functions[index];
        let worker = match &mut self.worker {
            Some(worker) => worker,
            none => {
                let compiler = Compiler::new(&self.settings)?;
                none.insert(Worker::new(Box::leak(Box::new(compiler))))
            }
        };
        let ask = Ask::Code {
            once: self.once.contains(&id),
        };
        let done = worker.function(self.module, &self.bodies, id, ask);
        let function = match done {
            Ok(Done::Now(function)) => function,
            Ok(Done::Later(_)) => return Err("a function that is never compiled".to_owned()),
            Err(errors) => {
                let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
                return Err(errors.join("; "));
            }
        };
        if let Some(keeping) = &mut self.keeping {
            keeping.add(&function);
        }
        let (part, values) = self.plan(function)?;
        self.put(&part, &values).map_err(|error| error.to_string())
    }

    fn plan(&mut self, function: CompiledFunction) -> Result<(Part, Vec<[usize; 2]>), String> {
        let compiled = Box::into_raw(Box::new(CompiledModule {
            functions: vec![function],
            ..CompiledModule::default()
        }));
        let known = self.known.take().expect("put back each time");
        // SAFETY: freed below, when nothing refers to it any more.
        let lent: &'static CompiledModule = unsafe { &*compiled };
        let plan = Plan::part(self.module, lent, known);
        let built = build_part(self.module, lent, plan, self.room.0);
        let (part, plan) = built.map_err(|failure| failure.to_string())?;
        let values = plan.imports.values().to_vec();
        self.known = Some(plan.known(|place| place));
        // SAFETY: it came from a box; what `known` keeps are places.
        drop(unsafe { Box::from_raw(compiled) });
        Ok((part, values))
    }

    fn put(&mut self, part: &Part, values: &[[usize; 2]]) -> io::Result<usize> {
        let (start, end) = self.room;
        if part.parts.end > end {
            return Err(io::Error::other("no room for more code"));
        }
        self.room.0 = part.parts.end;
        let process = Process {
            base: self.base,
            imports: values,
            number: self.number,
        };
        let place = ptr::with_exposed_provenance_mut::<u8>(self.base + start);
        // SAFETY: room that the image has behind it, writable, and nobody's yet.
        let bytes = unsafe { std::slice::from_raw_parts_mut(place, part.parts.end - start) };
        bytes[..part.bytes.len()].copy_from_slice(&part.bytes);
        for reloc in &part.relocs {
            let at = reloc.offset as usize - start;
            process.fill(reloc.value, &mut bytes[at..at + reloc.value.term.len()]);
        }
        let code = (self.base + start, part.parts.sealed - start);
        protect(code, libc::PROT_READ | libc::PROT_EXEC)?;
        let sealed = part.parts.end - part.parts.sealed;
        protect((self.base + part.parts.sealed, sealed), libc::PROT_READ)?;
        let (unwind, len) = part.unwind;
        // SAFETY: the section is for just this place, and stays as it is for good.
        let unwind = unsafe { unwind::register(self.base + unwind as usize, len as usize) };
        let range = CodeRange {
            name: String::from_utf8_lossy(&part.function.name),
            start: self.base + part.function.start as usize,
            len: part.function.len as usize,
        };
        let address = range.start;
        show(Tools::from_environment(), code, &[range], unwind);
        Ok(address)
    }
}
