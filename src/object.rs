//! ELF shared objects that stand in for modules: what glibc's `dlopen` loads, and what it then
//! finds by a name of our choice.
//!
//! An object has room for a `DT_SONAME` and for symbols, which are written when it is mapped
//! (`python::shim`); it may also hold an image (see [`link`](crate::link)), so that loading it is
//! loading the image. There are no relocations in it and nothing of it runs: the loader fills in
//! what depends on the process. No part is writable and executable at once.
//!
//! ```text
//! | ELF header, program headers | the cache's header | .dynamic | .hash | .dynsym | .dynstr |
//! | contents | no bytes of the file: SONAME, more names | image: code | image: sealed and data |
//! ```

use crate::link::{PAGE, Parts};
use std::ffi::{CStr, CString};
use std::fmt::Write;
use std::fs::File;
use std::mem::ManuallyDrop;
use std::os::fd::AsRawFd;
use std::ptr;
use std::sync::atomic::{AtomicU32, Ordering};

const HEADER: u16 = 64;
const PROGRAM_HEADER: u16 = 56;
const PROGRAM_HEADERS: u16 = 5;
const DYNAMIC_ENTRY: usize = 16;
/// Bytes of a row of the symbol table.
pub(crate) const SYMBOL: usize = 24;

/// Where whoever writes an object has so many bytes of his own.
pub(crate) const OWN_BYTES: std::ops::Range<usize> = 344..440;
/// A word that is 0 in the file; the first who opens the object sets it.
const TAKEN: usize = OWN_BYTES.end;
const DYNAMIC: usize = TAKEN + 8;
/// Where the hash table is.
pub(crate) const HASH: usize = DYNAMIC + 8 * DYNAMIC_ENTRY;
/// So many bytes of the file decide what `dlopen` does with it: the headers, `.dynamic`, and the
/// sizes of the hash table.
pub(crate) const HEAD_BYTES: usize = HASH + 8;

/// Its value is known and absolute: tells whether this libc adds the load address to those.
pub(crate) const ABSOLUTE_MARKER: &CStr = c"bitcrane_shim_absolute";
/// The value.
pub(crate) const ABSOLUTE_MARKER_VALUE: u64 = 0x1000;
/// An ordinary symbol at the start of the symbol table: tells our objects from others.
pub(crate) const TABLE_MARKER: &CStr = c"bitcrane_shim_table";
/// Symbol 0 is the null symbol; the markers are 1 and 2.
pub(crate) const FIRST_FREE: u32 = 3;

/// Names of paths fit here, with their zero.
const SONAME_BYTES: usize = 4096;
/// Bytes of names for symbols that a changed file may add later. Untouched pages cost nothing.
const SPARE_NAMES: usize = 60_000;

#[cfg(target_arch = "x86_64")]
const MACHINE: u16 = 62;
#[cfg(target_arch = "aarch64")]
const MACHINE: u16 = 183;

/// The section number of undefined symbols.
pub(crate) const SHN_UNDEF: u16 = 0;
/// The section number of ordinary symbols: any that is neither undefined nor reserved.
const SHN_ANY: u16 = 1;
/// The section number of absolute symbols.
pub(crate) const SHN_ABS: u16 = 0xfff1;
/// `STB_GLOBAL`, `STT_FUNC`.
const GLOBAL_FUNCTION: u8 = 0x12;

/// How much an object holds; decides where everything is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sizes {
    /// Symbols in the file, besides the markers.
    pub(crate) symbols: u32,
    /// Rows for more.
    pub(crate) spare_symbols: u32,
    /// Bytes of the names, with their zeros.
    pub(crate) names: u32,
    /// Bytes of the contents.
    pub(crate) contents: u32,
}

/// Where the parts of an object are, as offsets from its start and, once mapped, from its base.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Layout {
    pub(crate) buckets: u32,
    pub(crate) symbols: usize,
    /// The rows of the symbol table.
    pub(crate) capacity: usize,
    pub(crate) names: usize,
    pub(crate) contents: usize,
    /// Where the SONAME goes, and the end of what the file holds. A multiple of the page.
    pub(crate) soname: usize,
    /// The end of all that comes before an image. A multiple of the page.
    pub(crate) end: usize,
}

impl Layout {
    pub(crate) fn new(sizes: Sizes, soname_bytes: usize) -> Self {
        let capacity = FIRST_FREE as usize + sizes.symbols as usize + sizes.spare_symbols as usize;
        let buckets = word(capacity / 4 + 1);
        let hash_words = 2 + buckets as usize + capacity;
        let symbols = (HASH + 4 * hash_words).next_multiple_of(16);
        let names = symbols + SYMBOL * capacity;
        let contents = (names + names_of(&[]).len() + sizes.names as usize).next_multiple_of(8);
        let soname = (contents + sizes.contents as usize).next_multiple_of(PAGE);
        let room = soname_bytes.max(SONAME_BYTES) + SPARE_NAMES;
        Self {
            buckets,
            symbols,
            capacity,
            names,
            contents,
            soname,
            end: (soname + room).next_multiple_of(PAGE),
        }
    }

    /// Where names that are added later start.
    pub(crate) fn spare_names(&self) -> usize {
        self.end - SPARE_NAMES
    }
}

/// The hash function of `DT_HASH` (System V ABI).
pub(crate) fn hash(name: &[u8]) -> u32 {
    name.iter().fold(0, |hash: u32, byte| {
        let hash = (hash << 4).wrapping_add(u32::from(*byte));
        let high = hash & 0xf000_0000;
        (hash ^ (high >> 24)) & !high
    })
}

/// One row of the symbol table, in the file's own layout.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct Symbol {
    /// Where its name is, from `Layout::names`.
    pub(crate) name: u32,
    pub(crate) info: u8,
    pub(crate) other: u8,
    pub(crate) section: u16,
    pub(crate) value: u64,
    pub(crate) size: u64,
}

impl Symbol {
    /// A function that other objects see, without a value.
    pub(crate) fn undefined(name: u32) -> Self {
        Self {
            name,
            info: GLOBAL_FUNCTION,
            other: 0,
            section: SHN_UNDEF,
            value: 0,
            size: 0,
        }
    }

    fn at(name: u32, value: u64) -> Self {
        Self {
            section: SHN_ANY,
            value,
            ..Self::undefined(name)
        }
    }

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

/// An image that is part of an object: its first bytes, and its parts, each aligned to a page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ImagePart<'a> {
    pub(crate) bytes: &'a [u8],
    pub(crate) parts: Parts,
    /// Whether the loader has to write the code: then it is mapped as data at first.
    pub(crate) writes_code: bool,
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
        debug_assert!(self.0.len() <= offset);
        self.0.resize(offset, 0);
    }

    /// `Elf64_Ehdr` of a shared object without sections.
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
        self.u16(PROGRAM_HEADERS);
        self.u16(64); // section header size, count, names
        self.u16(0);
        self.u16(0);
    }

    /// `Elf64_Phdr`: so many bytes of the file, and so many in memory.
    fn program_header(
        &mut self,
        kind: u32,
        flags: u32,
        file: (usize, usize),
        memory: (usize, usize),
    ) {
        self.u32(kind);
        self.u32(flags);
        self.u64(file.0);
        self.u64(memory.0);
        self.u64(memory.0);
        self.u64(file.1);
        self.u64(memory.1);
        self.u64(if kind == PT_LOAD { PAGE } else { 16 });
    }

    /// The three parts that are loaded. The first is writable: old glibcs relocate `DT_*` pointers
    /// in place, and the symbol table is rewritten by us.
    fn segments(&mut self, layout: &Layout, image: Option<&ImagePart<'_>>) {
        self.program_header(PT_LOAD, PF_R | PF_W, (0, layout.soname), (0, layout.end));
        let (code, rest) = image.map_or(((0, 0), (0, 0)), |image| {
            let Parts { sealed, end, .. } = image.parts;
            ((0, sealed), (sealed, end - sealed))
        });
        let file_len = image.map_or(0, |image| image.bytes.len().next_multiple_of(PAGE));
        let executable = image.is_some_and(|image| !image.writes_code);
        for (flags, (start, len)) in [(if executable { PF_X } else { PF_W }, code), (PF_W, rest)] {
            let kind = if len > 0 { PT_LOAD } else { PT_NULL };
            let in_file = len.min(file_len.saturating_sub(start));
            let file = (layout.soname + start, in_file);
            self.program_header(kind, PF_R | flags, file, (layout.end + start, len));
        }
        let dynamic = (DYNAMIC, HASH - DYNAMIC);
        self.program_header(PT_DYNAMIC, PF_R | PF_W, dynamic, dynamic);
        // Without it an executable stack is assumed.
        self.program_header(PT_GNU_STACK, PF_R | PF_W, (0, 0), (0, 0));
    }

    fn dynamic(&mut self, layout: &Layout) {
        let entries = [
            (14, layout.soname - layout.names), // DT_SONAME
            (4, HASH),                          // DT_HASH
            (5, layout.names),                  // DT_STRTAB
            (6, layout.symbols),                // DT_SYMTAB
            (10, layout.end - layout.names),    // DT_STRSZ
            (11, SYMBOL),                       // DT_SYMENT
            (0, 0),                             // DT_NULL
        ];
        for (tag, value) in entries {
            self.u64(tag);
            self.u64(value);
        }
    }
}

const PT_NULL: u32 = 0;
const PT_LOAD: u32 = 1;
const PT_DYNAMIC: u32 = 2;
const PT_GNU_STACK: u32 = 0x6474_e551;
const PF_X: u32 = 1;
const PF_W: u32 = 2;
const PF_R: u32 = 4;

/// An offset or an index as the file stores it.
pub(crate) fn word(value: usize) -> u32 {
    u32::try_from(value).expect("an object is far below 4 GiB")
}

/// The names of the markers and of `symbols`, each behind a zero.
fn names_of(symbols: &[(&str, Option<usize>)]) -> Vec<u8> {
    let mut names = vec![0];
    names.extend(ABSOLUTE_MARKER.to_bytes_with_nul());
    names.extend(TABLE_MARKER.to_bytes_with_nul());
    for (name, _) in symbols {
        names.extend(name.as_bytes());
        names.push(0);
    }
    names
}

/// The bytes of an object. `symbols` are offsets in the image; those without one are there, but
/// not defined. None of the names has a zero inside.
pub(crate) fn write(
    sizes: Sizes,
    layout: &Layout,
    symbols: &[(&str, Option<usize>)],
    contents: &[u8],
    image: Option<&ImagePart<'_>>,
) -> Vec<u8> {
    debug_assert_eq!(sizes.contents as usize, contents.len());
    let names = names_of(symbols);
    let mut out = Writer(Vec::with_capacity(
        layout.soname + image.map_or(0, |image| image.bytes.len() + PAGE),
    ));
    out.header();
    out.segments(layout, image);
    debug_assert_eq!(out.0.len(), OWN_BYTES.start);
    out.pad_to(DYNAMIC);
    out.dynamic(layout);

    let mut rows = vec![Symbol::undefined(0)];
    rows[0].info = 0;
    let mut at = 1;
    rows.push(Symbol {
        section: SHN_ABS,
        value: ABSOLUTE_MARKER_VALUE,
        ..Symbol::undefined(at)
    });
    at += word(ABSOLUTE_MARKER.count_bytes()) + 1;
    rows.push(Symbol::at(at, layout.symbols as u64));
    at += word(TABLE_MARKER.count_bytes()) + 1;
    for (name, offset) in symbols {
        rows.push(match offset {
            Some(offset) => Symbol::at(at, (layout.end + offset) as u64),
            None => Symbol::undefined(at),
        });
        at += word(name.len()) + 1;
    }
    // A symbol is linked in front of the chain of its bucket: 0 ends it.
    let mut buckets = vec![0; layout.buckets as usize];
    let mut chains = vec![0; rows.len()];
    let markers = [ABSOLUTE_MARKER, TABLE_MARKER].into_iter();
    let all = markers
        .map(CStr::to_bytes)
        .chain(symbols.iter().map(|(name, _)| name.as_bytes()));
    for (number, name) in (1..).zip(all) {
        let bucket = &mut buckets[(hash(name) % layout.buckets) as usize];
        chains[number as usize] = std::mem::replace(bucket, number);
    }
    out.pad_to(HASH);
    out.u32(layout.buckets);
    out.u32(word(rows.len()));
    for number in buckets.into_iter().chain(chains) {
        out.u32(number);
    }
    out.pad_to(layout.symbols);
    for row in rows {
        out.0.extend_from_slice(&row.bytes());
    }
    out.pad_to(layout.names);
    out.0.extend_from_slice(&names);
    out.pad_to(layout.contents);
    out.0.extend_from_slice(contents);
    out.pad_to(layout.soname);
    if let Some(image) = image {
        out.0.extend_from_slice(image.bytes);
        let end = out.0.len().next_multiple_of(PAGE);
        out.pad_to(end);
    }
    out.0
}

/// An object in this process; unloaded when dropped.
#[derive(Debug)]
pub(crate) struct Object {
    handle: usize,
    base: usize,
    layout: Layout,
}

/// Why there is no object.
#[derive(Debug)]
pub(crate) enum OpenError {
    /// `dlopen` refused; the text is `dlerror`'s.
    Refused(String),
    /// The same file is loaded already.
    Taken,
    /// The C library does not say where it is.
    Unknown,
}

impl Object {
    /// Loads the object in a file. Nothing of it runs.
    ///
    /// # Safety
    /// The file's first [`HEAD_BYTES`] are those of an object that [`write`] made with this layout,
    /// and it is as long.
    pub(crate) unsafe fn open(file: &File, layout: Layout) -> Result<Self, OpenError> {
        let path = path_of(file);
        // SAFETY: a C string. The object has no constructor and no dependency, and what the dynamic
        // linker looks at now is as it was written (the caller's promise).
        let handle = unsafe { libc::dlopen(path.as_ptr(), libc::RTLD_LAZY | libc::RTLD_LOCAL) };
        if handle.is_null() {
            return Err(OpenError::Refused(dl_error()));
        }
        let mut object = Self {
            handle: handle.expose_provenance(),
            base: 0,
            layout,
        };
        object.base = object.load_address().ok_or(OpenError::Unknown)?;
        // SAFETY: the word is in the first part, which is mapped and writable, at a multiple of 8,
        // and all access to it is atomic. Another copy of this code may have it, too.
        let taken = unsafe { AtomicU32::from_ptr(object.at(TAKEN).cast()) };
        match taken.swap(1, Ordering::AcqRel) {
            0 => Ok(object),
            _ => Err(OpenError::Taken),
        }
    }

    /// The same object, for one who never unloads it.
    pub(crate) fn again(&self) -> ManuallyDrop<Self> {
        ManuallyDrop::new(Self { ..*self })
    }

    /// What `dlopen` gave.
    pub(crate) fn handle(&self) -> *mut libc::c_void {
        ptr::with_exposed_provenance_mut(self.handle)
    }

    /// Where it starts, and how many bytes come before its image.
    pub(crate) fn range(&self) -> (usize, usize) {
        (self.base, self.layout.end)
    }

    pub(crate) fn layout(&self) -> &Layout {
        &self.layout
    }

    /// The byte at an offset.
    pub(crate) fn at(&self, offset: usize) -> *mut u8 {
        ptr::with_exposed_provenance_mut(self.base + offset)
    }

    /// Bytes that the object has from the file.
    ///
    /// # Safety
    /// They are, and are not written while the slice is there.
    pub(crate) unsafe fn bytes(&self, start: usize, len: usize) -> &[u8] {
        // SAFETY: the caller's; all parts are mapped readable as long as the object is.
        unsafe { std::slice::from_raw_parts(self.at(start), len) }
    }

    fn load_address(&self) -> Option<usize> {
        /// The public start of glibc's `struct link_map`.
        #[repr(C)]
        struct LinkMap {
            address: usize,
        }
        let mut map: *const LinkMap = ptr::null();
        // SAFETY: the handle is open; RTLD_DI_LINKMAP writes a pointer.
        let result =
            unsafe { libc::dlinfo(self.handle(), libc::RTLD_DI_LINKMAP, (&raw mut map).cast()) };
        // SAFETY: the dynamic linker's description of the object lives as long as the object.
        (result == 0 && !map.is_null()).then(|| unsafe { (*map).address })
    }
}

impl Drop for Object {
    fn drop(&mut self) {
        // SAFETY: the handle is open, and nothing refers to what it holds: whoever hands out
        // addresses in it forgets the value.
        unsafe { libc::dlclose(self.handle()) };
    }
}

/// A path by which no object was loaded before: glibc would answer with the old one, and descriptor
/// numbers come again. Each path spells a number in binary, as `/` for 0 and `/./` for 1.
fn path_of(file: &File) -> CString {
    let number = next_number();
    let mut path = String::with_capacity(128);
    path.push_str("/proc/self/fd");
    for bit in 0..32 - number.leading_zeros().min(31) {
        path.push_str(if number >> bit & 1 == 0 { "/" } else { "/./" });
    }
    write!(path, "{}", file.as_raw_fd()).expect("a string takes all");
    CString::new(path).expect("no zero in it")
}

/// A new number.
pub(crate) fn next_number() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
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
