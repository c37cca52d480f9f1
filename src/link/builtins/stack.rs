//! Stack memory beyond what a compiled frame has room for.
//!
//! A function with allocas of variable size keeps the first of a list of heap chunks in its frame;
//! see the translation of `alloca`.

use super::table;
use std::ffi::c_void;

table! {
    "bitcrane_alloca" => alloca as unsafe extern "C" fn(*mut *mut Chunk, usize) -> *mut u8;
    "bitcrane_free_allocas" => free_allocas as unsafe extern "C" fn(*mut *mut Chunk, *mut Chunk);
}

/// In front of the memory that was asked for; as long as malloc's alignment, so that the memory
/// behind it has it too.
#[repr(C, align(16))]
struct Chunk {
    next: *mut Chunk,
}

/// `size` bytes, aligned to 16, that live until the list is cut before them.
///
/// Without memory the process ends, as it does when a native stack overflows.
///
/// # Safety
/// `head` is the head of such a list.
unsafe extern "C" fn alloca(head: *mut *mut Chunk, size: usize) -> *mut u8 {
    let Some(bytes) = size.checked_add(size_of::<Chunk>()) else {
        std::process::abort();
    };
    // SAFETY: malloc takes any size.
    let chunk = unsafe { libc::malloc(bytes) }.cast::<Chunk>();
    if chunk.is_null() {
        std::process::abort();
    }
    // SAFETY: the chunk is fresh, large enough and aligned by malloc to 16; the caller vouches for
    // `head`.
    unsafe {
        (*chunk).next = *head;
        *head = chunk;
        chunk.add(1).cast()
    }
}

/// Frees the chunks in front of `until`, which is one of the list or null.
///
/// # Safety
/// `head` is the head of such a list, and nothing uses the chunks in front of `until` any more.
unsafe extern "C" fn free_allocas(head: *mut *mut Chunk, until: *mut Chunk) {
    // SAFETY: every chunk of the list came from malloc and is freed once; the walk ends at `until`,
    // or at the null that ends every list.
    unsafe {
        let mut chunk = *head;
        while chunk != until && !chunk.is_null() {
            let next = (*chunk).next;
            libc::free(chunk.cast::<c_void>());
            chunk = next;
        }
        *head = chunk;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ptr;

    #[test]
    fn chunks_are_aligned_and_freed_up_to_a_given_one() {
        let mut head = ptr::null_mut();
        // SAFETY: a list of its own.
        unsafe {
            let first = alloca(&raw mut head, 1);
            let saved = head;
            let second = alloca(&raw mut head, 4096);
            second.write_bytes(7, 4096);
            first.write(3);
            assert_eq!((first.addr() % 16, second.addr() % 16), (0, 0));
            free_allocas(&raw mut head, saved);
            assert!(ptr::eq(head, saved));
            assert_eq!(*first, 3);
            free_allocas(&raw mut head, ptr::null_mut());
            assert!(head.is_null());
        }
    }
}
