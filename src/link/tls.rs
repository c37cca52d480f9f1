//! Thread-local variables, emulated: every image has one block per thread, copied from its
//! template when the thread first asks for it.
//!
//! A thread's blocks are freed when it ends, after the destructors of C++ and Rust thread-local
//! objects, which may still use them. Those of the main thread live until the process is gone.

use std::alloc::{Layout, handle_alloc_error};
use std::cell::Cell;
use std::ffi::c_void;
use std::ptr;
use std::sync::{OnceLock, RwLock};

/// The initial contents of an image's thread-local block, in memory that is never freed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Template {
    /// The address of the first bytes; those after them are zero.
    pub(crate) start: usize,
    /// How many.
    pub(crate) len: usize,
    /// The whole block's size and alignment.
    pub(crate) block: Layout,
}

/// The templates of all images of the process, by number: threads outlive every owner that these
/// could have.
static TEMPLATES: RwLock<Vec<Template>> = RwLock::new(Vec::new());

/// A thread's blocks, by the image's number; null until asked for.
#[derive(Default)]
struct Blocks {
    blocks: Vec<*mut u8>,
    /// How often the thread's end has been announced.
    announced: u32,
}

thread_local! {
    // Without a destructor of its own, it can be used as long as the thread runs code at all.
    static BLOCKS: Cell<*mut Blocks> = const { Cell::new(ptr::null_mut()) };
}

/// Reserves a number for an image; [`set_template`] comes before its code runs.
pub(crate) fn reserve() -> u32 {
    let mut templates = TEMPLATES
        .write()
        .unwrap_or_else(|poisoned| poisoned.into_inner());
    let empty = Template {
        start: 0,
        len: 0,
        block: Layout::new::<u8>(),
    };
    templates.push(empty);
    u32::try_from(templates.len() - 1).expect("memory ends long before 2^32 images")
}

/// Sets the template of an image.
///
/// # Safety
/// `template.start` to `template.len` bytes on is readable for as long as the process lives, and
/// `template.len` is at most the block's size.
pub(crate) unsafe fn set_template(image: u32, template: Template) {
    let mut templates = TEMPLATES
        .write()
        .unwrap_or_else(|poisoned| poisoned.into_inner());
    templates[image as usize] = template;
}

/// The address of the calling thread's variable at `offset` in the block of `image`. Thunks jump
/// here.
pub(crate) extern "C" fn address(image: u32, offset: u32) -> *mut u8 {
    let blocks = BLOCKS.get();
    // SAFETY: not null, it is this thread's own, which nothing else touches.
    let block = unsafe { blocks.as_ref() }.and_then(|blocks| blocks.blocks.get(image as usize));
    let block = match block {
        Some(block) if !block.is_null() => *block,
        _ => first_touch(image as usize),
    };
    block.wrapping_add(offset as usize)
}

#[cold]
fn first_touch(image: usize) -> *mut u8 {
    let mut blocks = BLOCKS.get();
    if blocks.is_null() {
        blocks = Box::into_raw(Box::default());
        BLOCKS.set(blocks);
        announce_end(blocks);
    }
    // SAFETY: this thread's own, made above or on an earlier call.
    let blocks = unsafe { &mut *blocks };
    if blocks.blocks.len() <= image {
        blocks.blocks.resize(image + 1, ptr::null_mut());
    }
    let block = new_block(template(image));
    blocks.blocks[image] = block;
    block
}

fn template(image: usize) -> Template {
    TEMPLATES
        .read()
        .unwrap_or_else(|poisoned| poisoned.into_inner())[image]
}

fn new_block(template: Template) -> *mut u8 {
    // SAFETY: a block's size is never zero.
    let block = unsafe { std::alloc::alloc_zeroed(template.block) };
    if block.is_null() {
        handle_alloc_error(template.block);
    }
    // SAFETY: the contract of `set_template`; the block is new, so they don't overlap.
    unsafe {
        let start = ptr::with_exposed_provenance::<u8>(template.start);
        ptr::copy_nonoverlapping(start, block, template.len);
    }
    block
}

/// Asks the system to call [`thread_ends`] with `blocks`. Without a key to be had, the blocks leak.
fn announce_end(blocks: *mut Blocks) {
    static KEY: OnceLock<Option<libc::pthread_key_t>> = OnceLock::new();
    let key = KEY.get_or_init(|| {
        let mut key = 0;
        // SAFETY: `key` is written; the destructor is a function of this library, which is not
        // unloaded: modules that it loaded refer to it.
        let result = unsafe { libc::pthread_key_create(&raw mut key, Some(thread_ends)) };
        (result == 0).then_some(key)
    });
    if let Some(key) = key {
        // SAFETY: the key exists.
        unsafe { libc::pthread_setspecific(*key, blocks.cast::<c_void>()) };
    }
}

/// Rounds that POSIX promises to make over the keys of a thread that ends. Blocks are freed in the
/// last one, because the destructors of other keys may still use them in earlier ones.
const ROUNDS: u32 = 4;

unsafe extern "C" fn thread_ends(blocks: *mut c_void) {
    let blocks = blocks.cast::<Blocks>();
    // SAFETY: the value that this thread has set for the key: its own.
    let announced = unsafe {
        (*blocks).announced += 1;
        (*blocks).announced
    };
    if announced < ROUNDS {
        return announce_end(blocks);
    }
    BLOCKS.set(ptr::null_mut());
    // SAFETY: it came from `Box::into_raw`, and nothing refers to it any more.
    let blocks = unsafe { Box::from_raw(blocks) };
    for (image, block) in blocks.blocks.into_iter().enumerate() {
        if !block.is_null() {
            // SAFETY: allocated by `new_block` with the layout of this template.
            unsafe { std::alloc::dealloc(block, template(image).block) };
        }
    }
}

/// What `__tls_get_addr` takes: a loaded library's number and an offset in its block.
pub(crate) type Index = [usize; 2];

/// The index of a library's thread-local variable that is at `address` for the calling thread.
///
/// `dlsym` gives only that address, so the library is the one whose block it lies in.
pub(crate) fn library_index(address: usize) -> Option<Index> {
    struct Search {
        address: usize,
        found: Option<Index>,
    }
    unsafe extern "C" fn visit(
        info: *mut libc::dl_phdr_info,
        _size: usize,
        search: *mut c_void,
    ) -> libc::c_int {
        // SAFETY: the search that is passed below; the linker's record, valid during the call.
        let (info, search) = unsafe { (&*info, &mut *search.cast::<Search>()) };
        // SAFETY: the linker's own program headers.
        let headers =
            unsafe { std::slice::from_raw_parts(info.dlpi_phdr, usize::from(info.dlpi_phnum)) };
        let tls = headers.iter().find(|header| header.p_type == libc::PT_TLS);
        let block = info.dlpi_tls_data.addr();
        if let Some(tls) = tls
            && block != 0
            && let Some(offset) = search.address.checked_sub(block)
            && (offset as u64) < tls.p_memsz
        {
            search.found = Some([info.dlpi_tls_modid, offset]);
            return 1;
        }
        0
    }
    let mut search = Search {
        address,
        found: None,
    };
    // SAFETY: `visit` gets the pointer it expects, only during this call.
    unsafe { libc::dl_iterate_phdr(Some(visit), (&raw mut search).cast()) };
    search.found
}

unsafe extern "C" {
    fn __tls_get_addr(index: *const Index) -> *mut u8;
}

/// The address of the routine that takes an [`Index`].
pub(crate) fn library_accessor() -> usize {
    (__tls_get_addr as unsafe extern "C" fn(*const Index) -> *mut u8 as *const ())
        .expose_provenance()
}

/// The address of [`address`].
pub(crate) fn accessor() -> usize {
    (address as extern "C" fn(u32, u32) -> *mut u8 as *const ()).expose_provenance()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_thread_has_a_block_of_its_own_made_from_the_template() {
        static CONTENTS: [u8; 3] = [1, 2, 3];
        let image = reserve();
        let template = Template {
            start: CONTENTS.as_ptr().expose_provenance(),
            len: 3,
            block: Layout::from_size_align(8, 64).unwrap(),
        };
        // SAFETY: a static.
        unsafe { set_template(image, template) };
        let here = address(image, 0);
        assert_eq!(here.addr() % 64, 0);
        assert_eq!(address(image, 5), here.wrapping_add(5));
        // SAFETY: this thread's block of 8 bytes.
        unsafe { *here = 9 };
        let there = std::thread::spawn(move || {
            let there = address(image, 0);
            // SAFETY: that thread's block of 8 bytes.
            let bytes = unsafe { std::slice::from_raw_parts(there, 8) };
            assert_eq!(bytes, [1, 2, 3, 0, 0, 0, 0, 0]);
            there.addr()
        });
        assert_ne!(there.join().unwrap(), here.addr());
        // SAFETY: as above.
        assert_eq!(unsafe { *address(image, 0) }, 9);
    }

    #[test]
    fn a_librarys_variable_is_found_by_its_address() {
        // SAFETY: the name ends in a zero byte.
        let errno = unsafe { libc::__errno_location() };
        let index = library_index(errno.addr()).expect("errno is thread-local in libc");
        // SAFETY: an index of libc's.
        let again = unsafe { __tls_get_addr(&raw const index) };
        assert_eq!(again.addr(), errno.addr());
        assert_eq!(library_index(0x1000), None);
    }
}
