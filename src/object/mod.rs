//! ELF shared objects that stand in for modules: what glibc's `dlopen` loads, and what it then
//! finds by a name of our choice.
//!
//! An object has room for a `DT_SONAME` and for symbols, which are written when it is mapped
//! (`python::shim`); it may also hold an image (see [`link`](crate::link)), so that loading it is
//! loading the image. There are no relocations in it and nothing of it runs: the loader fills in
//! what depends on the process. No part is writable and executable at once.
//!
//! ```text
//! | ELF header, program headers, the cache's header | contents | .dynstr | image: code |
//! | image: sealed | image: data | tables: SONAME, .dynamic, .hash, .dynsym |
//! | room for more rows of .dynsym, a long SONAME, more names |
//! ```
//!
//! The first line is mapped, then the others, and that is all that the dynamic linker has to ask of
//! the system: segments that touch leave no hole to protect, and none is longer than its part of the
//! file. The room at the end is a hole in the file. The tables are written as the data is, for the
//! most part in the same page.

mod write;

pub(crate) use write::{ImagePart, write};

use crate::link::{PAGE, Parts};
use std::ffi::{CStr, CString};
use std::fmt::Write;
use std::fs::File;
use std::mem::ManuallyDrop;
use std::os::fd::AsRawFd;
use std::ptr;
use std::sync::atomic::{AtomicU32, Ordering};

const PROGRAM_HEADERS: u16 = 5;
/// Bytes of a row of the symbol table.
pub(crate) const SYMBOL: usize = 24;

/// Where whoever writes an object has so many bytes of his own.
pub(crate) const OWN_BYTES: std::ops::Range<usize> = 344..440;
/// So many bytes at the start decide, with the tables, what `dlopen` does with the file.
pub(crate) const HEAD_BYTES: usize = OWN_BYTES.end;

/// In the tables, from their start: a name that is not too long; a word that is 0 in the file, and
/// the first who opens the object sets it; `.dynamic`; `.hash`.
pub(crate) const SHORT_SONAME: usize = 200;
const TAKEN: usize = SHORT_SONAME;
const DYNAMIC: usize = TAKEN + 8;
const DYNAMIC_ENTRIES: usize = 7;
pub(crate) const HASH: usize = DYNAMIC + DYNAMIC_ENTRIES * 16;

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

/// So many zeros at the end of an image's data are in the file, for the tables to follow.
const ZEROS_IN_FILE: usize = 64 << 10;

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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sizes {
    /// Symbols in the file, besides the markers.
    pub(crate) symbols: u32,
    /// Rows for more.
    pub(crate) spare_symbols: u32,
    /// Bytes of the names, with their zeros.
    pub(crate) names: u32,
    /// Bytes of the contents.
    pub(crate) contents: u32,
    /// Bytes of the image that are not just zeros at its end.
    pub(crate) image: usize,
    /// Where the image's parts are.
    pub(crate) parts: Parts,
}

/// Where the parts of an object are, as offsets from its start and, once mapped, from its base; up
/// to the tables, those are the same.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Layout {
    pub(crate) names: usize,
    /// Where the image is: a multiple of the page.
    pub(crate) image: usize,
    /// Bytes of it in the file.
    pub(crate) image_in_file: usize,
    pub(crate) parts: Parts,
    /// Where the tables start.
    pub(crate) tables: usize,
    pub(crate) tables_in_file: usize,
    pub(crate) buckets: u32,
    /// Where the symbol table is, and its rows in the file and in all.
    pub(crate) symbols: usize,
    rows: usize,
    pub(crate) capacity: usize,
    /// Where a SONAME goes that is not short.
    pub(crate) long_soname: usize,
    /// The end of all. A multiple of the page.
    pub(crate) end: usize,
}

impl Layout {
    pub(crate) fn new(sizes: Sizes, soname_bytes: usize) -> Self {
        let parts = sizes.parts;
        let names = HEAD_BYTES + sizes.contents as usize;
        let names_len = write::names_of(&[]).len() + sizes.names as usize;
        let image = (names + names_len).next_multiple_of(PAGE);
        let zeros = parts.end.saturating_sub(sizes.image);
        let (image_in_file, tables, tables_in_file) = if zeros <= ZEROS_IN_FILE {
            let tables = (image + parts.end).next_multiple_of(16);
            (parts.end, tables, tables)
        } else {
            let page = |end: usize| (image + end).next_multiple_of(PAGE);
            (sizes.image, page(parts.end), page(sizes.image))
        };
        let rows = FIRST_FREE as usize + sizes.symbols as usize;
        let capacity = rows + sizes.spare_symbols as usize;
        let buckets = word(capacity / 4 + 1);
        let hash_words = 2 + buckets as usize + capacity;
        let symbols = (tables + HASH + 4 * hash_words).next_multiple_of(16);
        let long_soname = symbols + SYMBOL * capacity;
        let room = soname_bytes.max(SONAME_BYTES) + SPARE_NAMES;
        Self {
            names,
            image,
            image_in_file,
            parts,
            tables,
            tables_in_file,
            buckets,
            symbols,
            rows,
            capacity,
            long_soname,
            end: (long_soname + room).next_multiple_of(PAGE),
        }
    }

    /// Bytes of the tables before the room for more, which nobody reads before he writes it.
    pub(crate) fn tables_len(&self) -> usize {
        self.symbols + SYMBOL * self.rows - self.tables
    }

    /// Bytes of the file, with the hole at its end.
    pub(crate) fn file_len(&self) -> usize {
        self.tables_in_file + self.end - self.tables
    }

    /// Where the value of `DT_SONAME` is.
    pub(crate) fn soname_entry(&self) -> usize {
        self.tables + DYNAMIC + 8
    }

    /// Where `.hash` is.
    pub(crate) fn hash(&self) -> usize {
        self.tables + HASH
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

/// An offset or an index as the file stores it.
pub(crate) fn word(value: usize) -> u32 {
    u32::try_from(value).expect("an object is far below 4 GiB")
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
    /// It is another file, or the C library does not say where it is.
    Unknown,
}

impl Object {
    /// Loads the object in a file, which is at `path` if that is given, and starts with `head`.
    /// Nothing of it runs.
    ///
    /// # Safety
    /// [`write`] made the head and the tables of the file, with this layout, and it is as long. No
    /// other user can put another file in its place.
    pub(crate) unsafe fn open(
        file: &File,
        path: Option<&CStr>,
        layout: Layout,
        head: &[u8],
    ) -> Result<Self, OpenError> {
        let own_path;
        let path = match path {
            Some(path) => path,
            None => {
                own_path = path_of(file);
                &own_path
            }
        };
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
        // There may be a new file at the path, or an old one that the dynamic linker knows.
        // SAFETY: a loaded object starts with its head, which nobody writes.
        if unsafe { object.bytes(0, head.len()) } != head {
            return Err(OpenError::Unknown);
        }
        // SAFETY: the word is in the tables, which are mapped and writable, at a multiple of 8,
        // and all access to it is atomic. Another copy of this code may have it, too.
        let taken = unsafe { AtomicU32::from_ptr(object.at(layout.tables + TAKEN).cast()) };
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

    /// Where it starts, and its bytes.
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
