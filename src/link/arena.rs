//! The memory of one image: a single reservation, so that every 32-bit displacement is in range.
//!
//! ```text
//! | code: written, then executable | sealed: written, then read-only | data: writable |
//! ```
//! Nothing is writable and executable at once, and a part that has been flipped is never written
//! again.

use std::io;
use std::ptr;

/// The granularity of protection on x86-64 Linux.
pub(crate) const PAGE: usize = 4096;

/// What a near displacement can span, less what thunks and rounding may add.
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

/// An image's memory; given back when dropped, unless [`Arena::leak`] is called.
#[derive(Debug)]
pub(crate) struct Arena {
    mapping: usize,
    mapping_len: usize,
    code: (usize, usize),
    sealed: (usize, usize),
    data: (usize, usize),
}

impl Arena {
    /// Reserves memory, all of it zero and writable.
    ///
    /// # Errors
    /// The system's, or that the image is too large.
    pub(crate) fn new(sizes: Sizes) -> io::Result<Self> {
        let align = sizes.align.max(PAGE);
        let round = |bytes: usize| bytes.checked_next_multiple_of(align);
        let len = |sizes: Sizes| {
            let (code, sealed) = (round(sizes.code)?, round(sizes.sealed)?);
            let all = code.checked_add(sealed)?.checked_add(round(sizes.data)?)?;
            (all <= MAX_BYTES).then_some((code, sealed, all))
        };
        let too_large = || io::Error::other("the module's code and data exceed 2 GiB");
        let (code, sealed, all) = len(sizes).ok_or_else(too_large)?;
        // mmap aligns to pages only.
        let mapping_len = all + (align - PAGE) + PAGE;
        let mapping = map(mapping_len)?;
        let start = mapping.next_multiple_of(align);
        Ok(Self {
            mapping,
            mapping_len,
            code: (start, code),
            sealed: (start + code, sealed),
            data: (start + code + sealed, all - code - sealed),
        })
    }

    /// Where the part that becomes read-only starts.
    pub(crate) fn sealed(&self) -> usize {
        self.sealed.0
    }

    /// Where the part that stays writable starts.
    pub(crate) fn data(&self) -> usize {
        self.data.0
    }

    /// Writes into the sealed or writable part.
    ///
    /// # Panics
    /// If the place is not inside one of them.
    pub(crate) fn write(&mut self, address: usize, bytes: &[u8]) {
        let start = self.sealed.0;
        let end = self.data.0 + self.data.1;
        let last = address.checked_add(bytes.len());
        assert!(address >= start && last.is_some_and(|last| last <= end));
        let place = ptr::with_exposed_provenance_mut(address);
        // SAFETY: the place is inside the mapping (just checked), and `seal`, the only thing that
        // takes the right to write from these parts, consumes what could call this afterwards.
        unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), place, bytes.len()) };
    }

    /// The part for code: start and length in bytes.
    pub(crate) fn code_part(&self) -> (usize, usize) {
        self.code
    }

    /// Makes the sealed part read-only. Nothing is unmapped any more when the value is dropped.
    ///
    /// # Errors
    /// The system's.
    pub(crate) fn seal(self) -> io::Result<Sealed> {
        protect(self.sealed, libc::PROT_READ)?;
        let this = std::mem::ManuallyDrop::new(self);
        Ok(Sealed {
            mapping: this.mapping,
            mapping_len: this.mapping_len,
            code: this.code,
        })
    }
}

impl Drop for Arena {
    fn drop(&mut self) {
        // SAFETY: the mapping is ours, whole, and an arena that was not sealed has given out no
        // address that outlives the failed link.
        unsafe {
            libc::munmap(
                ptr::with_exposed_provenance_mut(self.mapping),
                self.mapping_len,
            )
        };
    }
}

/// The finished memory of an image. It stays mapped for good: CPython may call into it as long as
/// the process lives.
#[derive(Debug)]
pub(crate) struct Sealed {
    mapping: usize,
    mapping_len: usize,
    code: (usize, usize),
}

impl Sealed {
    /// Where its code is: start and length in bytes.
    pub(crate) fn code(&self) -> (usize, usize) {
        self.code
    }

    /// Gives the memory back.
    ///
    /// # Safety
    /// Nothing refers to it: no code runs in it, no thread has a frame, pointer or registered
    /// callback into it.
    pub(crate) unsafe fn unmap(self) {
        // SAFETY: the mapping is ours, and the caller vouches for the rest.
        unsafe {
            libc::munmap(
                ptr::with_exposed_provenance_mut(self.mapping),
                self.mapping_len,
            )
        };
    }
}

fn map(len: usize) -> io::Result<usize> {
    let protection = libc::PROT_READ | libc::PROT_WRITE;
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
    // SAFETY: a new anonymous mapping at a place of the system's choice touches nothing.
    let start = unsafe { libc::mmap(ptr::null_mut(), len, protection, flags, -1, 0) };
    if start == libc::MAP_FAILED {
        return Err(io::Error::last_os_error());
    }
    Ok(start.expose_provenance())
}

/// Changes what may be done with whole pages of an arena.
///
/// # Errors
/// The system's.
pub(crate) fn protect((start, len): (usize, usize), protection: i32) -> io::Result<()> {
    if len == 0 {
        return Ok(());
    }
    // SAFETY: whole pages of our own mapping; whoever flips a part writes it no more.
    match unsafe { libc::mprotect(ptr::with_exposed_provenance_mut(start), len, protection) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}
