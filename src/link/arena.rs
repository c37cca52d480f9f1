//! The memory of one image: a single reservation, so that every 32-bit displacement is in range.
//!
//! ```text
//! | code: written, then executable | sealed: written, then read-only | data: writable |
//! ```
//! Nothing is writable and executable at once, and a part that has been flipped is never written
//! again. The bytes come from a template in memory, or are those of a file, of which the system
//! copies just the pages that are written.

use crate::object::Object;
use std::fs::File;
use std::io;
use std::mem::ManuallyDrop;
use std::os::fd::AsRawFd;
use std::os::unix::fs::FileExt;
use std::ptr;

/// The granularity of protection on x86-64 Linux.
pub(crate) const PAGE: usize = 4096;

/// Up to so many bytes, a file is read rather than mapped.
const SMALL_BYTES: usize = 256 << 10;

/// What a near displacement can span.
const MAX_BYTES: usize = (1 << 31) - (1 << 20);

/// Bytes of the three parts.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sizes {
    pub(crate) code: usize,
    pub(crate) sealed: usize,
    pub(crate) data: usize,
    /// The largest alignment that anything in it has.
    pub(crate) align: usize,
}

impl Sizes {
    /// Where the parts are.
    ///
    /// # Errors
    /// That the image is too large.
    pub(crate) fn parts(self) -> io::Result<Parts> {
        let align = self.align.max(PAGE);
        let part =
            |start: usize, len: usize| start.checked_add(len)?.checked_next_multiple_of(align);
        let parts = || {
            let sealed = part(0, self.code)?;
            let data = part(sealed, self.sealed)?;
            let end = data.checked_add(self.data)?;
            (end <= MAX_BYTES).then_some(Parts {
                sealed,
                data,
                end,
                align,
            })
        };
        parts().ok_or_else(|| io::Error::other("the module's code and data exceed 2 GiB"))
    }
}

/// Where an image's parts are, from its start, where the code is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Parts {
    /// The part that becomes read-only.
    pub(crate) sealed: usize,
    /// The part that stays writable.
    pub(crate) data: usize,
    /// The end of all.
    pub(crate) end: usize,
    /// The alignment of each part's start: at least a page.
    pub(crate) align: usize,
}

impl Parts {
    /// With a sealed part that goes on to `end`.
    ///
    /// # Errors
    /// That the image is too large.
    pub(crate) fn with_sealed(self, end: usize) -> io::Result<Self> {
        let sizes = Sizes {
            code: self.sealed,
            sealed: end - self.sealed,
            data: self.end - self.data,
            align: self.align,
        };
        sizes.parts()
    }

    /// Whether they can be those of an image.
    pub(crate) fn are_sound(self) -> bool {
        let aligned = |offset: usize| offset.is_multiple_of(self.align);
        self.align.is_power_of_two()
            && self.align >= PAGE
            && [self.sealed, self.data].into_iter().all(aligned)
            && self.sealed <= self.data
            && self.data <= self.end
            && self.end <= MAX_BYTES
    }
}

/// Memory of our own; given back when dropped, unless it is sealed.
#[derive(Debug)]
struct Mapping {
    start: usize,
    len: usize,
}

impl Mapping {
    /// New memory, all of it zero and writable.
    fn new(len: usize) -> io::Result<Self> {
        Self::with_flags(len, libc::MAP_NORESERVE)
    }

    fn with_flags(len: usize, more: i32) -> io::Result<Self> {
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | more;
        let protection = libc::PROT_READ | libc::PROT_WRITE;
        // SAFETY: a new anonymous mapping at a place of the system's choice touches nothing.
        let start = unsafe { libc::mmap(ptr::null_mut(), len, protection, flags, -1, 0) };
        if start == libc::MAP_FAILED {
            return Err(io::Error::last_os_error());
        }
        let start = start.expose_provenance();
        Ok(Self { start, len })
    }

    /// Puts a file's first `len` bytes in the place of so many at `at`, a multiple of the page.
    fn map_file(&mut self, at: usize, file: &File, len: usize) -> io::Result<()> {
        assert!(at >= self.start && at + len <= self.start + self.len);
        let flags = libc::MAP_PRIVATE | libc::MAP_FIXED;
        let protection = libc::PROT_READ | libc::PROT_WRITE;
        let place = ptr::with_exposed_provenance_mut(at);
        // SAFETY: the place is inside this mapping, in which nobody has an interest yet.
        let mapped = unsafe { libc::mmap(place, len, protection, flags, file.as_raw_fd(), 0) };
        if mapped == libc::MAP_FAILED {
            return Err(io::Error::last_os_error());
        }
        Ok(())
    }

    fn bytes(&self, at: usize, len: usize) -> &[u8] {
        assert!(at >= self.start && at + len <= self.start + self.len);
        let place = ptr::with_exposed_provenance(at);
        // SAFETY: inside the mapping, which is readable.
        unsafe { std::slice::from_raw_parts(place, len) }
    }

    fn bytes_mut(&mut self, at: usize, len: usize) -> &mut [u8] {
        assert!(at >= self.start && at + len <= self.start + self.len);
        let place = ptr::with_exposed_provenance_mut(at);
        // SAFETY: inside the mapping, which is writable until it is sealed, and only reached
        // through this value.
        unsafe { std::slice::from_raw_parts_mut(place, len) }
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: the mapping is ours, whole, and has given out no address that outlives it.
        unsafe { libc::munmap(ptr::with_exposed_provenance_mut(self.start), self.len) };
    }
}

/// A file in memory, of which a part is to become an image.
#[derive(Debug)]
pub(crate) struct MappedFile {
    mapping: Mapping,
    start: usize,
    len: usize,
}

impl MappedFile {
    /// The file's first `len` bytes, with zeros up to `whole` bytes behind them; the byte at
    /// `image`, a multiple of the page, is aligned to `align`. The file is not made shorter while
    /// it is mapped.
    ///
    /// # Errors
    /// The system's.
    pub(crate) fn new(
        file: &File,
        len: usize,
        whole: usize,
        image: usize,
        align: usize,
    ) -> io::Result<Self> {
        let room = whole.max(len).next_multiple_of(PAGE) + align - PAGE;
        // What comes from a file is copied page by page when it is written, at the cost of a fault
        // each; a small file is read sooner than that.
        let small = len <= SMALL_BYTES && room <= 2 * SMALL_BYTES;
        let flags = if small {
            libc::MAP_POPULATE
        } else {
            libc::MAP_NORESERVE
        };
        let mut mapping = Mapping::with_flags(room, flags)?;
        let start = (mapping.start + image).next_multiple_of(align) - image;
        if !small && may_execute(file) {
            mapping.map_file(start, file, len)?;
        } else {
            file.read_exact_at(mapping.bytes_mut(start, len), 0)?;
        }
        Ok(Self {
            mapping,
            start,
            len,
        })
    }

    /// The file.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.mapping.bytes(self.start, self.len)
    }

    /// The image of `parts` that starts at byte `image`; it is inside the mapping.
    pub(crate) fn into_arena(self, image: usize, parts: Parts) -> Arena {
        let start = self.start + image;
        assert!(start.is_multiple_of(parts.align));
        assert!(start + parts.end <= self.mapping.start + self.mapping.len);
        Arena {
            memory: Memory::Own(self.mapping),
            start,
            parts,
            writable: 0,
        }
    }
}

/// Whether what is mapped from the file can be made executable: not from every file system.
pub(crate) fn may_execute(file: &File) -> bool {
    // SAFETY: all zero is a value of this plain structure.
    let mut info: libc::statvfs = unsafe { std::mem::zeroed() };
    // SAFETY: the descriptor is open, and `info` is written.
    let result = unsafe { libc::fstatvfs(file.as_raw_fd(), &raw mut info) };
    result == 0 && info.f_flag & libc::ST_NOEXEC == 0
}

/// What an image is in.
#[derive(Debug)]
enum Memory {
    Own(Mapping),
    Object(Object),
}

impl Memory {
    /// Start and length.
    fn range(&self) -> (usize, usize) {
        match self {
            Self::Own(mapping) => (mapping.start, mapping.len),
            Self::Object(object) => object.range(),
        }
    }
}

/// An image's memory; given back when dropped.
#[derive(Debug)]
pub(crate) struct Arena {
    memory: Memory,
    start: usize,
    parts: Parts,
    /// What can be written starts here: 0 or where the code ends.
    writable: usize,
}

impl Arena {
    /// Reserves memory, all of it zero and writable.
    ///
    /// # Errors
    /// The system's.
    pub(crate) fn new(parts: Parts) -> io::Result<Self> {
        Self::with_room(parts, 0)
    }

    /// The same, with so many bytes more behind it, if they are within reach.
    ///
    /// # Errors
    /// The system's.
    pub(crate) fn with_room(parts: Parts, room: usize) -> io::Result<Self> {
        let room = room.min(MAX_BYTES - parts.end).next_multiple_of(PAGE);
        // mmap aligns to pages only.
        let len = parts.end.max(PAGE).next_multiple_of(PAGE);
        let mapping = Mapping::new(len + room + parts.align - PAGE)?;
        let start = mapping.start.next_multiple_of(parts.align);
        Ok(Self {
            memory: Memory::Own(mapping),
            start,
            parts,
            writable: 0,
        })
    }

    /// The memory of an image that is part of an object; its code is executable already, or is to
    /// be written before.
    pub(crate) fn of_object(object: Object, parts: Parts, writes_code: bool) -> Self {
        let start = object.range().0 + object.layout().image;
        Self {
            memory: Memory::Object(object),
            start,
            parts,
            writable: if writes_code { 0 } else { parts.sealed },
        }
    }

    /// Whether it is part of an object.
    #[cfg(test)]
    pub(crate) fn is_object(&self) -> bool {
        matches!(self.memory, Memory::Object(_))
    }

    /// Where the room behind it starts and ends, from its start.
    pub(crate) fn room(&self) -> (usize, usize) {
        let (start, len) = self.memory.range();
        let end = start + len - self.start;
        let start = self.parts.end.next_multiple_of(PAGE);
        (start, end.next_multiple_of(PAGE) - PAGE)
    }

    /// Where the image is.
    pub(crate) fn start(&self) -> usize {
        self.start
    }

    /// Where its code is: start and length in bytes.
    pub(crate) fn code(&self) -> (usize, usize) {
        (self.start, self.parts.sealed)
    }

    /// The bytes from `at` on.
    ///
    /// # Panics
    /// If they are not inside the image, or can't be written.
    pub(crate) fn bytes_mut(&mut self, at: usize, len: usize) -> &mut [u8] {
        let end = at.checked_add(len);
        assert!(at >= self.writable && end.is_some_and(|end| end <= self.parts.end));
        let place = ptr::with_exposed_provenance_mut(self.start + at);
        // SAFETY: inside the image's memory, which is writable there until it is sealed, and only
        // reached through this value.
        unsafe { std::slice::from_raw_parts_mut(place, len) }
    }

    /// Makes the code executable; it is written no more.
    ///
    /// # Errors
    /// The system's.
    pub(crate) fn make_executable(&mut self) -> io::Result<()> {
        if self.writable > 0 {
            return Ok(());
        }
        self.writable = self.parts.sealed;
        protect(self.code(), libc::PROT_READ | libc::PROT_EXEC)
    }

    /// Makes the sealed part read-only. Nothing is unmapped any more when the value is dropped.
    ///
    /// # Errors
    /// The system's.
    pub(crate) fn seal(self) -> io::Result<Sealed> {
        let Parts { sealed, data, .. } = self.parts;
        protect((self.start + sealed, data - sealed), libc::PROT_READ)?;
        let code = self.code();
        let (start, len) = self.memory.range();
        let memory = ManuallyDrop::new(self.memory);
        Ok(Sealed {
            memory,
            code,
            extent: (start, len),
        })
    }
}

/// The finished memory of an image. It stays mapped for good: CPython may call into it as long as
/// the process lives.
#[derive(Debug)]
pub(crate) struct Sealed {
    memory: ManuallyDrop<Memory>,
    code: (usize, usize),
    extent: (usize, usize),
}

impl Sealed {
    /// Where all of it is: start and length in bytes.
    pub(crate) fn extent(&self) -> (usize, usize) {
        self.extent
    }

    /// Where its code is: start and length in bytes.
    pub(crate) fn code(&self) -> (usize, usize) {
        self.code
    }

    /// The object that the image is part of, if any.
    pub(crate) fn object(&self) -> Option<&Object> {
        match &*self.memory {
            Memory::Own(_) => None,
            Memory::Object(object) => Some(object),
        }
    }

    /// Gives the memory back.
    ///
    /// # Safety
    /// Nothing refers to it: no code runs in it, no thread has a frame, pointer or registered
    /// callback into it.
    pub(crate) unsafe fn unmap(self) {
        drop(ManuallyDrop::into_inner(self.memory));
    }
}

/// Changes what may be done with whole pages of an arena.
///
/// # Errors
/// The system's.
pub(super) fn protect((start, len): (usize, usize), protection: i32) -> io::Result<()> {
    if len == 0 {
        return Ok(());
    }
    // SAFETY: whole pages of our own mapping; whoever flips a part writes it no more.
    match unsafe { libc::mprotect(ptr::with_exposed_provenance_mut(start), len, protection) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}
