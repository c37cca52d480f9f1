//! The stand-in that lets an unmodified CPython find compiled bitcode with its own `dlopen`.
//!
//! CPython hands the path of an extension module to `dlopen` and asks the result for `PyInit_x`.
//! glibc answers a `dlopen` from the objects that are already loaded when one of them has the
//! requested string as its `DT_SONAME`; it does not open the file then. So a [`Shim`] is a tiny
//! ELF object without any code, loaded from a memfd, whose `DT_SONAME` is the module's path and
//! whose dynamic symbols are absolute: their values are the addresses of what the module defines
//! for others to see. Everything that an import means (single-phase, multi-phase, reload,
//! subinterpreters, errors) stays CPython's own work; and `ctypes.CDLL(path)`, or other libraries
//! where the module is opened with `RTLD_GLOBAL`, find the module's functions as those of a `.so`.
//!
//! The object is loaded with no more than two markers in its symbol table. [`Shim::publish`]
//! writes the real symbols into the mapped table afterwards, and writes it again when the file
//! behind the path has changed. Nothing in the object is ever executable.

use std::collections::{HashMap, HashSet};
use std::ffi::{CStr, CString};
use std::fmt;
use std::fs::File;
use std::os::fd::{AsRawFd, FromRawFd};
use std::os::unix::fs::FileExt;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

/// A string for C from the bytes of a path; `None` when there is a NUL inside.
fn c_string(bytes: &[u8]) -> Option<CString> {
    CString::new(bytes).ok()
}

/// Why a shim can't be made or filled.
#[derive(Debug)]
pub(crate) enum ShimError {
    /// The path holds a NUL byte, so no `dlopen` can ask for it.
    Nul,
    /// The memfd (or the file in its place) could not be written.
    Io(std::io::Error),
    /// `dlopen` of the shim failed; the text is `dlerror`'s.
    Refused(String),
    /// The C library opened the file instead of answering from the loaded objects.
    NotGlibc,
    /// A changed file defines more new functions than the table has room for.
    Full,
    /// Another copy of this code, in the same process, has made a stand-in for the path.
    Taken,
}

impl fmt::Display for ShimError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ShimError::Nul => write!(f, "the path holds a NUL byte"),
            ShimError::Io(error) => write!(f, "cannot write the stand-in object: {error}"),
            ShimError::Refused(text) => write!(f, "cannot load the stand-in object: {text}"),
            ShimError::NotGlibc => write!(
                f,
                "this C library does not answer dlopen by DT_SONAME; use the drop-in dynload object"
            ),
            ShimError::Full => write!(
                f,
                "the changed file defines too many new functions; restart to load it"
            ),
            ShimError::Taken => write!(f, "the path has been loaded by another copy of Bitcrane"),
        }
    }
}

/// Room for symbols that a changed file may add later. Untouched pages of it cost nothing.
const SPARE_SYMBOLS: usize = 1000;
/// Bytes of names for these.
const SPARE_NAMES: usize = 60_000;

const HEADER: u16 = 64;
const PROGRAM_HEADER: u16 = 56;
const DYNAMIC_ENTRY: usize = 16;
const SYMBOL: usize = 24;

/// Its value is known and absolute: tells whether this libc adds the load address to those.
const ABSOLUTE_MARKER: &CStr = c"bitcrane_shim_absolute";
const ABSOLUTE_MARKER_VALUE: u64 = 0x1000;
/// An ordinary symbol at the start of the symbol table: tells where that was mapped.
const TABLE_MARKER: &CStr = c"bitcrane_shim_table";

#[cfg(target_arch = "x86_64")]
const MACHINE: u16 = 62;
#[cfg(target_arch = "aarch64")]
const MACHINE: u16 = 183;

const SHN_UNDEF: u16 = 0;
const SHN_ABS: u16 = 0xfff1;
/// `STB_GLOBAL`, `STT_FUNC`.
const GLOBAL_FUNCTION: u8 = 0x12;

/// Where the parts of the object are, as offsets from its start (and, once mapped, its base).
#[derive(Clone, Copy, Debug)]
struct Layout {
    dynamic: usize,
    hash: usize,
    symbols: usize,
    names: usize,
    end: usize,
    symbol_capacity: usize,
    buckets: u32,
}

impl Layout {
    fn new(symbol_capacity: usize, name_bytes: usize) -> Self {
        let buckets = word(symbol_capacity / 4);
        let dynamic = usize::from(HEADER + 3 * PROGRAM_HEADER).next_multiple_of(16);
        let hash = dynamic + 8 * DYNAMIC_ENTRY;
        let symbols = (hash + 4 * (2 + buckets as usize + symbol_capacity)).next_multiple_of(16);
        let names = symbols + SYMBOL * symbol_capacity;
        Self {
            buckets,
            dynamic,
            hash,
            symbols,
            names,
            end: names + name_bytes,
            symbol_capacity,
        }
    }
}

/// The hash function of `DT_HASH` (System V ABI).
fn hash(name: &[u8]) -> u32 {
    name.iter().fold(0, |hash: u32, byte| {
        let hash = (hash << 4).wrapping_add(u32::from(*byte));
        let high = hash & 0xf000_0000;
        (hash ^ (high >> 24)) & !high
    })
}

/// One row of the symbol table, in the file's own layout.
#[repr(C)]
#[derive(Clone, Copy)]
struct Symbol {
    name: u32,
    info: u8,
    other: u8,
    section: u16,
    value: u64,
    size: u64,
}

impl Symbol {
    fn bytes(self) -> [u8; SYMBOL] {
        let mut bytes = [0; SYMBOL];
        bytes[..4].copy_from_slice(&self.name.to_ne_bytes());
        bytes[4] = self.info;
        bytes[5] = self.other;
        bytes[6..8].copy_from_slice(&self.section.to_ne_bytes());
        bytes[8..16].copy_from_slice(&self.value.to_ne_bytes());
        bytes[16..].copy_from_slice(&self.size.to_ne_bytes());
        bytes
    }
}

/// Writes the bytes of an ELF object front to back.
struct Writer(Vec<u8>);

impl Writer {
    fn u16(&mut self, value: u16) {
        self.0.extend_from_slice(&value.to_ne_bytes());
    }

    fn u32(&mut self, value: u32) {
        self.0.extend_from_slice(&value.to_ne_bytes());
    }

    fn u64(&mut self, value: usize) {
        self.0.extend_from_slice(&(value as u64).to_ne_bytes());
    }

    fn pad_to(&mut self, offset: usize) {
        self.0.resize(offset, 0);
    }

    /// `Elf64_Ehdr` of a shared object with three program headers and no sections.
    fn header(&mut self) {
        self.0
            .extend_from_slice(b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0");
        self.u16(3); // ET_DYN
        self.u16(MACHINE);
        self.u32(1);
        self.u64(0); // entry
        self.u64(HEADER.into()); // program headers
        self.u64(0); // section headers
        self.u32(0); // flags
        self.u16(HEADER);
        self.u16(PROGRAM_HEADER);
        self.u16(3);
        self.u16(64); // section header size, count, names
        self.u16(0);
        self.u16(0);
    }

    /// `Elf64_Phdr`, readable and writable: `DT_*` pointers are relocated in place by old glibcs,
    /// and the symbol table is rewritten by us.
    fn program_header(&mut self, kind: u32, start: usize, len: usize, align: usize) {
        self.u32(kind);
        self.u32(6); // PF_R | PF_W
        self.u64(start);
        self.u64(start);
        self.u64(start);
        self.u64(len);
        self.u64(len);
        self.u64(align);
    }

    fn dynamic(&mut self, tag: usize, value: usize) {
        self.u64(tag);
        self.u64(value);
    }
}

/// An offset or an index as the file stores it.
fn word(value: usize) -> u32 {
    u32::try_from(value).expect("the object is a path and some kilobytes long")
}

/// The object's bytes up to the last name in use; the rest of it is zeros.
fn object(soname: &CStr, layout: Layout) -> [(usize, Vec<u8>); 2] {
    let mut names = vec![0];
    let mut name = |text: &CStr| {
        let offset = names.len();
        names.extend_from_slice(text.to_bytes_with_nul());
        offset
    };
    let absolute = name(ABSOLUTE_MARKER);
    let table = name(TABLE_MARKER);
    let soname = name(soname);

    let mut out = Writer(Vec::with_capacity(layout.symbols + 4 * SYMBOL));
    out.header();
    out.program_header(1, 0, layout.end, 0x1000); // PT_LOAD
    out.program_header(2, layout.dynamic, layout.hash - layout.dynamic, 8); // PT_DYNAMIC
    out.program_header(0x6474_e551, 0, 0, 16); // PT_GNU_STACK: without it an executable stack is assumed

    out.pad_to(layout.dynamic);
    out.dynamic(14, soname); // DT_SONAME
    out.dynamic(4, layout.hash); // DT_HASH
    out.dynamic(5, layout.names); // DT_STRTAB
    out.dynamic(6, layout.symbols); // DT_SYMTAB
    out.dynamic(10, layout.end - layout.names); // DT_STRSZ
    out.dynamic(11, SYMBOL); // DT_SYMENT
    out.dynamic(0, 0); // DT_NULL

    // A symbol is linked in front of the chain of its bucket: 0 ends it.
    let mut buckets = vec![0; layout.buckets as usize];
    let mut chains = vec![0; FIRST_FREE as usize];
    for (symbol, marker) in [(1, ABSOLUTE_MARKER), (2, TABLE_MARKER)] {
        let bucket = hash(marker.to_bytes()) % layout.buckets;
        chains[symbol as usize] = std::mem::replace(&mut buckets[bucket as usize], symbol);
    }
    out.pad_to(layout.hash);
    out.u32(layout.buckets);
    out.u32(FIRST_FREE);
    for number in buckets.into_iter().chain(chains) {
        out.u32(number);
    }

    out.pad_to(layout.symbols + SYMBOL);
    let marker = Symbol {
        name: word(absolute),
        info: GLOBAL_FUNCTION,
        other: 0,
        section: SHN_ABS,
        value: ABSOLUTE_MARKER_VALUE,
        size: 0,
    };
    out.0.extend_from_slice(&marker.bytes());
    let marker = Symbol {
        name: word(table),
        section: 1,
        value: layout.symbols as u64,
        ..marker
    };
    out.0.extend_from_slice(&marker.bytes());
    [(0, out.0), (layout.names, names)]
}

/// Symbol 0 is the null symbol; the markers are 1 and 2.
const FIRST_FREE: u32 = 3;

/// A loaded stand-in for one path. It is never unloaded, as CPython unloads no extension module:
/// dropping the value only forgets it.
#[derive(Debug)]
pub(crate) struct Shim {
    handle: *mut libc::c_void,
    /// Where the object's first byte is mapped.
    base: *mut u8,
    /// What this libc adds to absolute symbols: 0 since glibc 2.28, before it the load address.
    bias: u64,
    layout: Layout,
    /// The symbols from `FIRST_FREE` on, by name; each counts from there.
    symbols: HashMap<Vec<u8>, usize>,
    /// Bytes of the name table in use.
    names_end: usize,
}

// SAFETY: the handle and the mapping belong to the process, not to a thread; all changes of the
// mapping go through `&mut self`, and glibc's concurrent lookups see each of them whole (see
// `publish`).
unsafe impl Send for Shim {}

impl Shim {
    /// Loads a stand-in that answers `dlopen(soname)` and defines `symbols`.
    ///
    /// `soname` is, byte for byte, what will be given to `dlopen`.
    ///
    /// # Errors
    /// [`ShimError::Taken`] if another copy of this code was first.
    pub(crate) fn open(soname: &[u8], symbols: &[(&str, *const u8)]) -> Result<Self, ShimError> {
        let soname = c_string(soname).ok_or(ShimError::Nul)?;
        if is_taken(&soname) {
            return Err(ShimError::Taken);
        }
        let names: usize = symbols.iter().map(|(name, _)| name.len() + 1).sum();
        let layout = Layout::new(
            SPARE_SYMBOLS + symbols.len(),
            SPARE_NAMES + soname.count_bytes() + names,
        );
        let parts = object(&soname, layout);
        let [first, second] = &parts;
        let file = store(&[(first.0, &first.1), (second.0, &second.1)], layout.end)?;
        let handle = open_object(&file)?;
        let mut shim = Self::locate(handle, layout, parts[1].1.len())?;
        shim.answers(&soname)?;
        shim.publish(symbols)?;
        Ok(shim)
    }

    /// Unloads the object, which nobody has asked for.
    #[cfg_attr(
        not(feature = "extension"),
        allow(dead_code, reason = "only the extension module rehearses")
    )]
    pub(crate) fn close(self) {
        // SAFETY: the handle is open, and whoever had a symbol of it looked it up in vain.
        unsafe { libc::dlclose(self.handle) };
    }

    /// Finds the mapping by the two markers.
    fn locate(
        handle: *mut libc::c_void,
        layout: Layout,
        names_end: usize,
    ) -> Result<Self, ShimError> {
        let table = look_up(handle, TABLE_MARKER);
        let absolute = look_up(handle, ABSOLUTE_MARKER);
        if table.is_null() || absolute.is_null() {
            return Err(ShimError::NotGlibc);
        }
        Ok(Self {
            handle,
            base: table.wrapping_byte_sub(layout.symbols).cast(),
            bias: (absolute.addr() as u64).wrapping_sub(ABSOLUTE_MARKER_VALUE),
            layout,
            symbols: HashMap::new(),
            names_end,
        })
    }

    /// Checks that a `dlopen` of the name gives this very object and opens no file.
    fn answers(&self, soname: &CStr) -> Result<(), ShimError> {
        // SAFETY: the string ends with NUL; RTLD_NOLOAD runs nothing.
        let found = unsafe { libc::dlopen(soname.as_ptr(), libc::RTLD_LAZY | libc::RTLD_NOLOAD) };
        if found == self.handle {
            Ok(())
        } else {
            Err(ShimError::NotGlibc)
        }
    }

    /// Makes the object define exactly `symbols`; whatever it defined before and is not among them
    /// is gone.
    ///
    /// # Errors
    /// [`ShimError::Full`], and the object is as before, if there are too many new names.
    pub(crate) fn publish(&mut self, symbols: &[(&str, *const u8)]) -> Result<(), ShimError> {
        self.make_room(symbols)?;
        let kept: HashSet<&[u8]> = symbols.iter().map(|(name, _)| name.as_bytes()).collect();
        for (name, index) in &self.symbols {
            if !kept.contains(&**name) {
                self.define(*index, None);
            }
        }
        for &(name, address) in symbols {
            match self.symbols.get(name.as_bytes()) {
                Some(index) => self.define(*index, Some(address)),
                None => self.append(name, address),
            }
        }
        Ok(())
    }

    fn make_room(&self, symbols: &[(&str, *const u8)]) -> Result<(), ShimError> {
        let is_new = |name: &str| !self.symbols.contains_key(name.as_bytes());
        let new = symbols.iter().filter(|(name, _)| is_new(name));
        let (count, bytes) = new.fold((0, 0), |(count, bytes), (name, _)| {
            (count + 1, bytes + name.len() + 1)
        });
        let rows = FIRST_FREE as usize + self.symbols.len() + count;
        let fits = rows <= self.layout.symbol_capacity
            && self.layout.names + self.names_end + bytes <= self.layout.end;
        if fits { Ok(()) } else { Err(ShimError::Full) }
    }

    /// Row `FIRST_FREE + index` of the mapped symbol table.
    fn row(&self, index: usize) -> *mut Symbol {
        let row = FIRST_FREE as usize + index;
        debug_assert!(row < self.layout.symbol_capacity);
        self.base
            .wrapping_add(self.layout.symbols + row * SYMBOL)
            .cast()
    }

    /// Gives symbol `index` an address, or makes it undefined: glibc passes over a symbol whose
    /// value and section are both 0.
    fn define(&self, index: usize, address: Option<*const u8>) {
        let row = self.row(index);
        let (value, section) = match address {
            Some(address) => ((address.addr() as u64).wrapping_sub(self.bias), SHN_ABS),
            None => (0, SHN_UNDEF),
        };
        // SAFETY: the row is inside the table, which is mapped readable and writable for the life
        // of the process, aligned to 8, and written only here, under `&mut Shim` in the callers.
        // The value is an atomic store because another thread's `dlsym` may read it.
        unsafe {
            AtomicU64::from_ptr(&raw mut (*row).value).store(value, Ordering::Release);
            (&raw mut (*row).section).write_volatile(section);
        }
    }

    /// Adds a symbol: name first, then row, then the link that lets glibc see both.
    /// `make_room` has made sure of the room.
    fn append(&mut self, name: &str, address: *const u8) {
        let index = self.symbols.len();
        let row_number = FIRST_FREE + word(index);
        let target = self.base.wrapping_add(self.layout.names + self.names_end);
        let row = Symbol {
            name: word(self.names_end),
            info: GLOBAL_FUNCTION,
            other: 0,
            section: SHN_UNDEF,
            value: 0,
            size: 0,
        };
        // SAFETY: both places are inside the mapped object, behind everything in use so far
        // (`make_room`), so nobody reads them yet; the bytes after the name are zero.
        unsafe {
            target.copy_from_nonoverlapping(name.as_ptr(), name.len());
            self.row(index).write(row);
        }
        self.define(index, Some(address));
        self.link(row_number, name);
        self.names_end += name.len() + 1;
        self.symbols.insert(name.as_bytes().to_vec(), index);
    }

    /// Puts row `number` in front of the hash chain of its name.
    fn link(&self, number: u32, name: &str) {
        let words = self.base.wrapping_add(self.layout.hash).cast::<u32>();
        let buckets = self.layout.buckets;
        let (count, bucket, chain) = (
            words.wrapping_add(1),
            words.wrapping_add(2 + (hash(name.as_bytes()) % buckets) as usize),
            words.wrapping_add(2 + buckets as usize),
        );
        // SAFETY: the three words are inside the mapped hash table (`number` is below the symbol
        // capacity that it was laid out for); they are 4-aligned; concurrent readers follow the
        // bucket only after the release store.
        unsafe {
            let bucket = AtomicU32::from_ptr(bucket);
            chain
                .wrapping_add(number as usize)
                .write(bucket.load(Ordering::Relaxed));
            bucket.store(number, Ordering::Release);
            AtomicU32::from_ptr(count).store(number + 1, Ordering::Release);
        }
    }
}

/// True if an object made by this code, or by another copy of it, answers to the name.
fn is_taken(soname: &CStr) -> bool {
    // SAFETY: the string ends with NUL; RTLD_NOLOAD runs nothing. The count of the handle may stay
    // raised: stand-ins are never unloaded.
    let handle = unsafe { libc::dlopen(soname.as_ptr(), libc::RTLD_LAZY | libc::RTLD_NOLOAD) };
    !handle.is_null() && !look_up(handle, TABLE_MARKER).is_null()
}

fn look_up(handle: *mut libc::c_void, name: &CStr) -> *mut libc::c_void {
    // SAFETY: `handle` came from `dlopen` and is never closed; the name ends with NUL.
    unsafe { libc::dlsym(handle, name.as_ptr()) }
}

/// A file that holds the object's parts, zeros between them, `len` bytes long: a memfd, or an
/// unlinked temporary file where the kernel refuses memfds.
pub(crate) fn store(parts: &[(usize, &[u8])], len: usize) -> Result<File, ShimError> {
    let file = memfd()
        .or_else(|_| unlinked_file())
        .map_err(ShimError::Io)?;
    for (offset, bytes) in parts {
        let written = file.write_all_at(bytes, *offset as u64);
        written.map_err(ShimError::Io)?;
    }
    file.set_len(len as u64).map_err(ShimError::Io)?;
    Ok(file)
}

fn memfd() -> std::io::Result<File> {
    /// Linux 6.3; older kernels answer EINVAL. Without it `vm.memfd_noexec = 2` refuses.
    const MFD_NOEXEC_SEAL: libc::c_uint = 8;
    let create = |flags: libc::c_uint| {
        // SAFETY: the name ends with NUL, the flags are plain numbers.
        unsafe { libc::syscall(libc::SYS_memfd_create, c"bitcrane".as_ptr(), flags) }
    };
    let mut fd = create(libc::MFD_CLOEXEC | MFD_NOEXEC_SEAL);
    if fd < 0 {
        fd = create(libc::MFD_CLOEXEC);
    }
    match i32::try_from(fd) {
        // SAFETY: the kernel has just made this descriptor for us alone.
        Ok(fd) if fd >= 0 => Ok(unsafe { File::from_raw_fd(fd) }),
        _ => Err(std::io::Error::last_os_error()),
    }
}

fn unlinked_file() -> std::io::Result<File> {
    let path =
        std::env::temp_dir().join(format!("bitcrane-{}-{}", std::process::id(), next_number()));
    let file = File::options()
        .read(true)
        .write(true)
        .create_new(true)
        .open(&path)?;
    std::fs::remove_file(&path)?;
    Ok(file)
}

fn next_number() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// Loads the object by a path that no object was loaded by before: glibc would answer with the old
/// one, and descriptor numbers come again. The path of every shim spells its number in binary, as
/// `/` for 0 and `/./` for 1.
fn open_object(file: &File) -> Result<*mut libc::c_void, ShimError> {
    let number = next_number();
    let spelling: String = (0..32)
        .map(|bit| if number >> bit & 1 == 0 { "/" } else { "/./" })
        .collect();
    let alias = format!("/proc/self/fd{spelling}{}", file.as_raw_fd());
    let alias = c_string(alias.as_bytes()).ok_or(ShimError::Nul)?;
    // SAFETY: the string ends with NUL; the object has no constructor, no code and no dependency.
    let handle = unsafe { libc::dlopen(alias.as_ptr(), libc::RTLD_LAZY | libc::RTLD_LOCAL) };
    if handle.is_null() {
        Err(ShimError::Refused(dl_error()))
    } else {
        Ok(handle)
    }
}

/// What `dlerror` says, with no claim about its encoding.
pub(crate) fn dl_error() -> String {
    // SAFETY: the returned string, if any, is this thread's and lives until its next dl call.
    unsafe {
        let text = libc::dlerror();
        if text.is_null() {
            "unknown dlopen error".into()
        } else {
            CStr::from_ptr(text).to_string_lossy().into_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What CPython does: open the path, ask for a name.
    fn ask(path: &str, name: &str) -> usize {
        let (path, name) = (CString::new(path).unwrap(), CString::new(name).unwrap());
        // SAFETY: both strings end with NUL; the shims run no code when opened.
        unsafe {
            let handle = libc::dlopen(path.as_ptr(), libc::RTLD_NOW);
            assert!(!handle.is_null(), "{}", dl_error());
            libc::dlsym(handle, name.as_ptr()).addr()
        }
    }

    fn at(address: usize) -> *const u8 {
        std::ptr::without_provenance(address)
    }

    #[test]
    fn dlopen_of_a_path_without_a_file_gives_the_published_address() {
        let symbols = [
            ("PyInit_spam", at(0x1234_5678_9abc)),
            ("PyInitU_x", at(0x42)),
        ];
        Shim::open(b"/no/such/dir/spam eggs.bc", &symbols).unwrap();
        assert_eq!(
            ask("/no/such/dir/spam eggs.bc", "PyInit_spam"),
            0x1234_5678_9abc
        );
        assert_eq!(ask("/no/such/dir/spam eggs.bc", "PyInitU_x"), 0x42);
        assert_eq!(ask("/no/such/dir/spam eggs.bc", "PyInit_eggs"), 0);
    }

    #[test]
    fn publishing_again_replaces_adds_and_removes() {
        let path = "./again.bc";
        let mut shim = Shim::open(path.as_bytes(), &[]).unwrap();
        shim.publish(&[("PyInit_a", at(16)), ("PyInit_b", at(32))])
            .unwrap();
        assert_eq!((ask(path, "PyInit_a"), ask(path, "PyInit_b")), (16, 32));
        shim.publish(&[("PyInit_c", at(80)), ("PyInit_a", at(64))])
            .unwrap();
        assert_eq!(
            (
                ask(path, "PyInit_a"),
                ask(path, "PyInit_b"),
                ask(path, "PyInit_c")
            ),
            (64, 0, 80)
        );
        shim.publish(&[("PyInit_b", at(96))]).unwrap();
        assert_eq!(
            (
                ask(path, "PyInit_a"),
                ask(path, "PyInit_b"),
                ask(path, "PyInit_c")
            ),
            (0, 96, 0)
        );
    }

    #[test]
    fn many_shims_stay_apart_although_their_descriptors_are_reused() {
        for number in 0..200 {
            let path = format!("/many/{number}.bc");
            Shim::open(path.as_bytes(), &[("PyInit_m", at(4096 + number))]).unwrap();
        }
        for number in 0..200 {
            assert_eq!(
                ask(&format!("/many/{number}.bc"), "PyInit_m"),
                4096 + number
            );
        }
    }

    #[test]
    fn too_many_new_names_leave_the_shim_as_it_was() {
        let names: Vec<String> = (0..SPARE_SYMBOLS)
            .map(|number| format!("PyInit_{number}"))
            .collect();
        let all: Vec<(&str, *const u8)> = names.iter().map(|name| (name.as_str(), at(8))).collect();
        let mut shim = Shim::open(b"/full.bc", &[]).unwrap();
        shim.publish(&all[..900]).unwrap();
        assert!(matches!(shim.publish(&all), Err(ShimError::Full)));
        assert_eq!(
            (ask("/full.bc", "PyInit_899"), ask("/full.bc", "PyInit_900")),
            (8, 0)
        );
        shim.publish(&all[..SPARE_SYMBOLS - FIRST_FREE as usize])
            .unwrap();
        assert_eq!(ask("/full.bc", "PyInit_996"), 8);
    }

    #[test]
    fn a_path_with_a_nul_is_refused() {
        assert!(matches!(Shim::open(b"/a\0b.bc", &[]), Err(ShimError::Nul)));
    }

    #[test]
    fn thousands_of_symbols_are_found_each_by_its_own_name() {
        let names: Vec<String> = (0..5000)
            .map(|number| format!("_ZN4spam{number}Ev"))
            .collect();
        let symbols = names.iter().enumerate();
        let symbols: Vec<(&str, *const u8)> =
            symbols.map(|(n, name)| (&**name, at(n + 1))).collect();
        Shim::open(b"/many symbols.bc", &symbols).unwrap();
        for (name, address) in &symbols {
            assert_eq!(ask("/many symbols.bc", name), address.addr());
        }
        assert_eq!(ask("/many symbols.bc", "_ZN4spam5000Ev"), 0);
    }

    #[test]
    fn a_path_has_one_stand_in() {
        Shim::open(b"/one.bc", &[("PyInit_one", at(16))]).unwrap();
        assert!(matches!(Shim::open(b"/one.bc", &[]), Err(ShimError::Taken)));
        assert_eq!(ask("/one.bc", "PyInit_one"), 16);
    }
}
