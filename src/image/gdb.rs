//! GDB's JIT interface: an ELF file in memory per image, with the names and places of its
//! functions and their unwind table (GDB's manual, "JIT Compilation Interface").

use super::CodeRange;
use std::ptr;
use std::sync::Mutex;

/// `struct jit_code_entry`
#[repr(C)]
struct Entry {
    next: *mut Entry,
    previous: *mut Entry,
    file: *const u8,
    file_len: u64,
}

/// `struct jit_descriptor`
#[repr(C)]
struct Descriptor {
    version: u32,
    action: u32,
    relevant: *mut Entry,
    first: *mut Entry,
}

const REGISTER: u32 = 1;
const UNREGISTER: u32 = 2;

/// GDB reads this when [`__jit_debug_register_code`] is called. Changed only under [`LOCK`].
#[unsafe(no_mangle)]
static mut __jit_debug_descriptor: Descriptor = Descriptor {
    version: 1,
    action: 0,
    relevant: ptr::null_mut(),
    first: ptr::null_mut(),
};

static LOCK: Mutex<()> = Mutex::new(());

/// GDB has a breakpoint here. The body must be unlike that of any other empty function, or the
/// two become one and GDB waits at the wrong place.
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn __jit_debug_register_code() {
    // SAFETY: does nothing.
    unsafe { std::arch::asm!("nop", "/* GDB stops here */") };
}

/// An image that GDB knows of; forgotten when dropped.
pub(crate) struct Registration {
    entry: *mut Entry,
    _file: Box<[u8]>,
}

// SAFETY: the entry is only touched under `LOCK`.
unsafe impl Send for Registration {}
// SAFETY: a shared reference gives access to nothing.
unsafe impl Sync for Registration {}

/// Shows an image to GDB: its code from `code.0` on, `code.1` bytes.
pub(crate) fn register(
    code: (usize, usize),
    functions: &[CodeRange<'_>],
    unwind: &[u8],
) -> Registration {
    let file = elf(code, functions, unwind).into_boxed_slice();
    let entry = Box::into_raw(Box::new(Entry {
        next: ptr::null_mut(),
        previous: ptr::null_mut(),
        file: file.as_ptr(),
        file_len: file.len() as u64,
    }));
    let guard = LOCK.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    // SAFETY: under the lock; the list's entries are alive as long as they are in it.
    unsafe {
        let descriptor = &raw mut __jit_debug_descriptor;
        let first = (*descriptor).first;
        (*entry).next = first;
        if !first.is_null() {
            (*first).previous = entry;
        }
        (*descriptor).first = entry;
        tell(entry, REGISTER);
    }
    drop(guard);
    Registration { entry, _file: file }
}

impl Drop for Registration {
    fn drop(&mut self) {
        let guard = LOCK.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        // SAFETY: under the lock; the entry is in the list, from `register` until now.
        let entry = unsafe {
            let Entry { next, previous, .. } = *self.entry;
            match previous.as_mut() {
                Some(previous) => previous.next = next,
                None => __jit_debug_descriptor.first = next,
            }
            if let Some(next) = next.as_mut() {
                next.previous = previous;
            }
            tell(self.entry, UNREGISTER);
            Box::from_raw(self.entry)
        };
        drop(guard);
        drop(entry);
    }
}

/// # Safety
/// Under [`LOCK`], with a list whose entries are alive.
unsafe fn tell(entry: *mut Entry, action: u32) {
    // SAFETY: the caller's.
    unsafe {
        let descriptor = &raw mut __jit_debug_descriptor;
        (*descriptor).relevant = entry;
        (*descriptor).action = action;
    }
    __jit_debug_register_code();
}

/// One section header.
struct Header {
    name: u32,
    kind: u32,
    flags: u64,
    address: usize,
    offset: usize,
    len: usize,
    link: u32,
    info: u32,
    align: u64,
    entry_len: u64,
}

const NULL: u32 = 0;
const PROGBITS: u32 = 1;
const SYMTAB: u32 = 2;
const STRTAB: u32 = 3;
const NOBITS: u32 = 8;
const ALLOC: u64 = 2;
const EXECINSTR: u64 = 4;

/// The section names, and where each is.
const NAMES: &[u8] = b"\0.text\0.symtab\0.strtab\0.shstrtab\0.eh_frame\0";
const SYMBOL_LEN: u64 = 24;
const HEADER_LEN: usize = 64;

/// A relocatable ELF file whose `.text` is the memory that the code is in already.
fn elf(code: (usize, usize), functions: &[CodeRange<'_>], unwind: &[u8]) -> Vec<u8> {
    let (symbols, strings) = symbols(code.0, functions);
    let mut file = vec![0; HEADER_LEN];
    let mut put = |bytes: &[u8]| {
        file.resize(file.len().next_multiple_of(8), 0);
        file.extend(bytes);
        file.len() - bytes.len()
    };
    let symbols_at = put(&symbols);
    let strings_at = put(&strings);
    let names_at = put(NAMES);
    let unwind_at = put(unwind);
    let headers_at = put(&[]);
    let plain = |name, kind, offset, len| Header {
        name,
        kind,
        flags: 0,
        address: 0,
        offset,
        len,
        link: 0,
        info: 0,
        align: 1,
        entry_len: 0,
    };
    let headers = [
        plain(0, NULL, 0, 0),
        Header {
            flags: ALLOC | EXECINSTR,
            address: code.0,
            align: 16,
            ..plain(1, NOBITS, HEADER_LEN, code.1)
        },
        // Strings are in section 3; the first global symbol is number 1.
        Header {
            link: 3,
            info: 1,
            align: 8,
            entry_len: SYMBOL_LEN,
            ..plain(7, SYMTAB, symbols_at, symbols.len())
        },
        plain(15, STRTAB, strings_at, strings.len()),
        plain(23, STRTAB, names_at, NAMES.len()),
        Header {
            flags: ALLOC,
            address: unwind.as_ptr().addr(),
            align: 8,
            ..plain(33, PROGBITS, unwind_at, unwind.len())
        },
    ];
    for header in &headers {
        header.write(&mut file);
    }
    let count = u16::try_from(headers.len()).expect("six");
    file[..HEADER_LEN].copy_from_slice(&file_header(headers_at, count));
    file
}

impl Header {
    fn write(&self, file: &mut Vec<u8>) {
        file.extend(self.name.to_le_bytes());
        file.extend(self.kind.to_le_bytes());
        file.extend(self.flags.to_le_bytes());
        file.extend(self.address.to_le_bytes());
        file.extend(self.offset.to_le_bytes());
        file.extend(self.len.to_le_bytes());
        file.extend(self.link.to_le_bytes());
        file.extend(self.info.to_le_bytes());
        file.extend(self.align.to_le_bytes());
        file.extend(self.entry_len.to_le_bytes());
    }
}

/// The symbol table and its strings. Values are offsets in `.text`, as in every relocatable file.
fn symbols(start: usize, functions: &[CodeRange<'_>]) -> (Vec<u8>, Vec<u8>) {
    let mut strings = vec![0];
    let mut symbols = vec![0; 24];
    for function in functions {
        let name = u32::try_from(strings.len()).unwrap_or(0);
        symbols.extend(name.to_le_bytes());
        symbols.extend([0x12, 0, 1, 0]); // a global function, default visibility, section 1
        symbols.extend((function.start - start).to_le_bytes());
        symbols.extend(function.len.to_le_bytes());
        strings.extend(function.name.bytes());
        strings.push(0);
    }
    (symbols, strings)
}

fn file_header(headers_at: usize, count: u16) -> [u8; HEADER_LEN] {
    const RELOCATABLE: u16 = 1;
    const X86_64: u16 = 62;
    let mut header = Vec::with_capacity(HEADER_LEN);
    header.extend(b"\x7fELF");
    header.extend([2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]); // 64 bits, little endian
    header.extend(RELOCATABLE.to_le_bytes());
    header.extend(X86_64.to_le_bytes());
    header.extend(1u32.to_le_bytes());
    header.extend([0; 16]); // no entry, no program headers
    header.extend(headers_at.to_le_bytes());
    header.extend([0; 4]);
    for half in [64, 0, 0, 64, count, 4] {
        header.extend(u16::to_le_bytes(half));
    }
    header.try_into().expect("64 bytes")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_image_is_in_the_list_until_it_is_dropped() {
        let listed = |entry: *mut Entry| {
            let _guard = LOCK.lock().unwrap();
            // SAFETY: under the lock.
            let mut at = unsafe { __jit_debug_descriptor.first };
            while !at.is_null() && at != entry {
                // SAFETY: under the lock, an entry of the list.
                at = unsafe { (*at).next };
            }
            !at.is_null()
        };
        let function = || CodeRange {
            name: "spam_add".into(),
            start: 0x1010,
            len: 8,
        };
        let first = register((0x1000, 0x1000), &[function()], &[0; 4]);
        let second = register((0x3000, 0x1000), &[], &[0; 4]);
        assert_eq!(first._file[..4], *b"\x7fELF");
        assert!(first._file.windows(9).any(|bytes| bytes == b"spam_add\0"));
        let (one, two) = (first.entry, second.entry);
        assert!(listed(one) && listed(two));
        drop(first);
        assert!(!listed(one) && listed(two));
        drop(second);
        assert!(!listed(two));
    }
}
