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
//! Code that comes from the cache lies in such an object already (see [`object`]), which then
//! gets the name. The symbols are written to the mapped table, and again when the file behind the
//! path has changed.

use crate::object::{
    self, ABSOLUTE_MARKER, ABSOLUTE_MARKER_VALUE, FIRST_FREE, HEAD_BYTES, Layout, Object,
    OpenError, SHN_ABS, SHN_UNDEF, SHORT_SONAME, SYMBOL, Sizes, Symbol, TABLE_MARKER, hash,
    next_number, word,
};
use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::ffi::{CStr, CString};
use std::fmt;
use std::fs::File;
use std::mem::ManuallyDrop;
use std::os::fd::FromRawFd;
use std::os::unix::fs::FileExt;
use std::sync::atomic::{AtomicU8, AtomicU32, AtomicU64, Ordering};

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

/// Rows for symbols that a changed file may add later. Untouched pages of them cost nothing.
const SPARE_SYMBOLS: u32 = 1000;

/// A loaded stand-in for one path. It is never unloaded, as CPython unloads no extension module:
/// dropping the value only forgets it.
#[derive(Debug)]
pub(crate) struct Shim {
    object: ManuallyDrop<Object>,
    /// What this libc adds to absolute symbols: 0 since glibc 2.28, before it the load address.
    bias: OnceCell<u64>,
    /// The symbols from `FIRST_FREE` on, by name; each counts from there. Known when they are
    /// first needed.
    symbols: Option<HashMap<Vec<u8>, usize>>,
    /// Where the next name goes.
    next_name: usize,
}

impl Shim {
    /// Loads a stand-in that answers `dlopen(soname)` and defines `symbols`.
    ///
    /// `soname` is, byte for byte, what will be given to `dlopen`.
    ///
    /// # Errors
    /// [`ShimError::Taken`] if another copy of this code was first.
    pub(crate) fn open(soname: &[u8], symbols: &[(&str, *const u8)]) -> Result<Self, ShimError> {
        let soname = c_string(soname).ok_or(ShimError::Nul)?;
        let named: Vec<_> = symbols.iter().map(|(name, _)| (*name, None)).collect();
        let sizes = Sizes {
            symbols: word(symbols.len()),
            spare_symbols: SPARE_SYMBOLS,
            names: word(symbols.iter().map(|(name, _)| name.len() + 1).sum()),
            ..Sizes::default()
        };
        let layout = Layout::new(sizes, soname.count_bytes() + 1);
        let bytes = object::write(&layout, &named, &[], None);
        let file = store(&bytes, layout.file_len())?;
        // SAFETY: these are all bytes of the file, which nobody else knows.
        let object = unsafe { Object::open(&file, None, layout, &bytes[..HEAD_BYTES]) };
        let object = object.map_err(|error| match error {
            OpenError::Refused(text) => ShimError::Refused(text),
            OpenError::Taken | OpenError::Unknown => ShimError::NotGlibc,
        })?;
        Self::answering(ManuallyDrop::new(object), &soname, symbols)
    }

    /// As [`Self::open`], with an object that is loaded already and defines its symbols.
    ///
    /// # Errors
    /// As above; [`ShimError::Full`] if the name is too long for it.
    pub(crate) fn adopt(object: &Object, soname: &[u8]) -> Result<Self, ShimError> {
        let soname = c_string(soname).ok_or(ShimError::Nul)?;
        Self::answering(object.again(), &soname, &[])
    }

    /// Gives the object its name, and the first symbols their values.
    fn answering(
        object: ManuallyDrop<Object>,
        soname: &CStr,
        symbols: &[(&str, *const u8)],
    ) -> Result<Self, ShimError> {
        let layout = *object.layout();
        let name = soname.to_bytes_with_nul();
        if name.len() > layout.spare_names() - layout.long_soname {
            return Err(ShimError::Full);
        }
        let is_short = name.len() <= SHORT_SONAME;
        let shim = Self {
            object,
            bias: OnceCell::new(),
            symbols: None,
            next_name: layout.spare_names(),
        };
        let place = match is_short {
            true => layout.tables,
            false => layout.long_soname,
        };
        // SAFETY: the place is inside the mapped object, there is as much room, and it is zero up
        // to now: no name that anyone asks `dlopen` for. The first byte comes last; then the dynamic
        // linker is told of the other place, in a word that is mapped, a multiple of 8, and only
        // written here.
        unsafe {
            place_name(shim.object.at(place), name);
            if !is_short {
                let value = (place - layout.names) as u64;
                let entry = shim.object.at(layout.soname_entry()).cast();
                AtomicU64::from_ptr(entry).store(value, Ordering::Release);
            }
        }
        shim.answers(soname)?;
        for (index, (_, address)) in symbols.iter().enumerate() {
            shim.define(index, Some(*address));
        }
        Ok(shim)
    }

    /// Checks that a `dlopen` of the name gives this very object and opens no file.
    fn answers(&self, soname: &CStr) -> Result<(), ShimError> {
        // SAFETY: the string ends with NUL; RTLD_NOLOAD runs nothing. The count of the handle may
        // stay raised: stand-ins are never unloaded.
        let found = unsafe { libc::dlopen(soname.as_ptr(), libc::RTLD_LAZY | libc::RTLD_NOLOAD) };
        if found == self.object.handle() {
            Ok(())
        } else if !found.is_null() && !look_up(found, TABLE_MARKER).is_null() {
            // An object made by another copy of this code, before: it goes on answering.
            Err(ShimError::Taken)
        } else {
            Err(ShimError::NotGlibc)
        }
    }

    fn bias(&self) -> u64 {
        *self.bias.get_or_init(|| {
            let marker = look_up(self.object.handle(), ABSOLUTE_MARKER);
            (marker.addr() as u64).wrapping_sub(ABSOLUTE_MARKER_VALUE)
        })
    }

    /// Makes the object define exactly `symbols`; whatever it defined before and is not among them
    /// is gone.
    ///
    /// # Errors
    /// [`ShimError::Full`], and the object is as before, if there are too many new names.
    pub(crate) fn publish(&mut self, symbols: &[(&str, *const u8)]) -> Result<(), ShimError> {
        let mut known = self.symbols.take().unwrap_or_else(|| self.rows());
        let published = self.publish_in(&mut known, symbols);
        self.symbols = Some(known);
        published
    }

    fn publish_in(
        &mut self,
        known: &mut HashMap<Vec<u8>, usize>,
        symbols: &[(&str, *const u8)],
    ) -> Result<(), ShimError> {
        self.make_room(known, symbols)?;
        let kept: HashSet<&[u8]> = symbols.iter().map(|(name, _)| name.as_bytes()).collect();
        for (name, index) in &*known {
            if !kept.contains(&**name) {
                self.define(*index, None);
            }
        }
        for &(name, address) in symbols {
            match known.get(name.as_bytes()) {
                Some(index) => self.define(*index, Some(address)),
                None => {
                    let index = known.len();
                    self.append(index, name, address);
                    known.insert(name.as_bytes().to_vec(), index);
                }
            }
        }
        Ok(())
    }

    /// The symbols that the table has, defined or not.
    fn rows(&self) -> HashMap<Vec<u8>, usize> {
        let count = self.object.at(self.object.layout().hash() + 4);
        let count = count.cast::<u32>();
        // SAFETY: the number of rows, as it was written to the file, is in the mapped object, at a
        // multiple of 4; only `append` changes it, under `&mut Shim`.
        let count = unsafe { count.read() } as usize;
        let names = self.object.at(self.object.layout().names);
        let rows = (0..count - FIRST_FREE as usize).map(|index| {
            // SAFETY: the row is inside the table, and its name, which ends with NUL, behind it.
            let name = unsafe {
                let name = (*self.row(index)).name as usize;
                CStr::from_ptr(names.add(name).cast())
            };
            (name.to_bytes().to_vec(), index)
        });
        rows.collect()
    }

    fn make_room(
        &self,
        known: &HashMap<Vec<u8>, usize>,
        symbols: &[(&str, *const u8)],
    ) -> Result<(), ShimError> {
        let is_new = |name: &str| !known.contains_key(name.as_bytes());
        let new = symbols.iter().filter(|(name, _)| is_new(name));
        let (count, bytes) = new.fold((0, 0), |(count, bytes), (name, _)| {
            (count + 1, bytes + name.len() + 1)
        });
        let layout = self.object.layout();
        let rows = FIRST_FREE as usize + known.len() + count;
        let fits = rows <= layout.capacity && self.next_name + bytes <= layout.end;
        if fits { Ok(()) } else { Err(ShimError::Full) }
    }

    /// Row `FIRST_FREE + index` of the mapped symbol table.
    fn row(&self, index: usize) -> *mut Symbol {
        let layout = self.object.layout();
        let row = FIRST_FREE as usize + index;
        debug_assert!(row < layout.capacity);
        self.object.at(layout.symbols + row * SYMBOL).cast()
    }

    /// Gives symbol `index` an address, or makes it undefined: glibc passes over a symbol whose
    /// value and section are both 0.
    fn define(&self, index: usize, address: Option<*const u8>) {
        let row = self.row(index);
        let (value, section) = match address {
            Some(address) => ((address.addr() as u64).wrapping_sub(self.bias()), SHN_ABS),
            None => (0, SHN_UNDEF),
        };
        // SAFETY: the row is inside the table, which is mapped readable and writable for the life
        // of the process, aligned to 8, and written only here, under `&mut Shim` in the callers or
        // before anyone knows the shim. The value is an atomic store because another thread's
        // `dlsym` may read it.
        unsafe {
            AtomicU64::from_ptr(&raw mut (*row).value).store(value, Ordering::Release);
            (&raw mut (*row).section).write_volatile(section);
        }
    }

    /// Adds a symbol: name first, then row, then the link that lets glibc see both.
    /// `make_room` has made sure of the room.
    fn append(&mut self, index: usize, name: &str, address: *const u8) {
        let layout = self.object.layout();
        let target = self.object.at(self.next_name);
        let row = Symbol::undefined(word(self.next_name - layout.names));
        // SAFETY: both places are inside the mapped object, behind everything in use so far
        // (`make_room`), so nobody reads them yet.
        unsafe {
            target.copy_from_nonoverlapping(name.as_ptr(), name.len());
            target.add(name.len()).write(0);
            self.row(index).write(row);
        }
        self.define(index, Some(address));
        self.link(FIRST_FREE + word(index), name);
        self.next_name += name.len() + 1;
    }

    /// Puts row `number` in front of the hash chain of its name.
    fn link(&self, number: u32, name: &str) {
        let words = self.object.at(self.object.layout().hash()).cast::<u32>();
        let buckets = self.object.layout().buckets;
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

/// Writes a name with its zero; the first byte comes last.
///
/// # Safety
/// There is as much room, which nobody else writes.
unsafe fn place_name(place: *mut u8, name: &[u8]) {
    // SAFETY: the caller's.
    unsafe {
        let (rest, len) = (name[1..].as_ptr(), name.len() - 1);
        place.add(1).copy_from_nonoverlapping(rest, len);
        AtomicU8::from_ptr(place).store(name[0], Ordering::Release);
    }
}

fn look_up(handle: *mut libc::c_void, name: &CStr) -> *mut libc::c_void {
    // SAFETY: `handle` came from `dlopen` and is never closed; the name ends with NUL.
    unsafe { libc::dlsym(handle, name.as_ptr()) }
}

/// A file of these bytes and zeros up to `len`: a memfd, or an unlinked temporary file where the
/// kernel refuses memfds.
pub(crate) fn store(bytes: &[u8], len: usize) -> Result<File, ShimError> {
    let file = memfd()
        .or_else(|_| unlinked_file())
        .map_err(ShimError::Io)?;
    file.write_all_at(bytes, 0).map_err(ShimError::Io)?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::object::dl_error;

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
    fn an_object_that_is_loaded_already_gets_a_name_and_other_symbols() {
        let symbols = [("PyInit_a", Some(64)), ("PyInit_b", None)];
        let sizes = Sizes {
            symbols: 2,
            spare_symbols: 1,
            names: 18,
            contents: 5,
            ..Sizes::default()
        };
        let layout = Layout::new(sizes, 0);
        let bytes = object::write(&layout, &symbols, b"spam!", None);
        let file = store(&bytes, layout.file_len()).unwrap();
        let head = &bytes[..HEAD_BYTES];
        // SAFETY: `write` made these bytes, for this layout.
        let open = || unsafe { Object::open(&file, None, layout, head) };
        let object = open().unwrap();
        // SAFETY: the contents are in the file.
        assert_eq!(unsafe { object.bytes(HEAD_BYTES, 5) }, b"spam!");
        assert!(matches!(open(), Err(OpenError::Taken)));
        let path = "/adopted.bc";
        let mut shim = Shim::adopt(&object, path.as_bytes()).unwrap();
        assert_eq!(ask(path, "PyInit_a"), object.at(layout.image + 64).addr());
        assert_eq!(ask(path, "PyInit_b"), 0);
        shim.publish(&[("PyInit_b", at(16)), ("PyInit_c", at(32))])
            .unwrap();
        let all = ["PyInit_a", "PyInit_b", "PyInit_c"].map(|name| ask(path, name));
        assert_eq!(all, [0, 16, 32]);
        assert!(matches!(
            shim.publish(&[("PyInit_d", at(16))]),
            Err(ShimError::Full)
        ));
        std::mem::forget(object);
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
        let names: Vec<String> = (0..=SPARE_SYMBOLS)
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
        shim.publish(&all[..SPARE_SYMBOLS as usize]).unwrap();
        assert_eq!(ask("/full.bc", "PyInit_999"), 8);
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
    fn a_long_path_is_answered_too() {
        for len in [SHORT_SONAME - 1, SHORT_SONAME, 4000] {
            let path = format!("/{}", "p".repeat(len - 1));
            let mut shim = Shim::open(path.as_bytes(), &[("PyInit_a", at(16))]).unwrap();
            assert_eq!(ask(&path, "PyInit_a"), 16, "{len}");
            shim.publish(&[("PyInit_b", at(32))]).unwrap();
            assert_eq!((ask(&path, "PyInit_a"), ask(&path, "PyInit_b")), (0, 32));
        }
    }

    #[test]
    fn a_path_has_one_stand_in() {
        Shim::open(b"/one.bc", &[("PyInit_one", at(16))]).unwrap();
        assert!(matches!(Shim::open(b"/one.bc", &[]), Err(ShimError::Taken)));
        assert_eq!(ask("/one.bc", "PyInit_one"), 16);
    }
}
