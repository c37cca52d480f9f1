//! Linked modules on disk, so that a module is compiled once.
//!
//! An entry's name is a hash of everything that decides its contents: the bitcode, this build, the
//! machine's features; no times. It is a template (see [`link`](crate::link)) in an ELF object (see
//! [`object`](crate::object)): a hit lets the dynamic linker load it, or maps its image. Entries
//! are written under another name and renamed, so that readers see a whole one or none, and never
//! written again. What is damaged, or could have been written by anyone else, is no entry: what the
//! dynamic linker looks at is checked before it does, everything else before anything of it runs.
//! Nothing about the cache is ever an error: without one, modules are compiled.

mod entry;
mod features;
mod place;

pub(crate) use entry::{Entry, Way};
pub(crate) use place::File;

use crate::content::Content;
use crate::link::Template;
use crate::records::Records;
use place::Place;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use xxhash_rust::xxh3::{xxh3_64, xxh3_128};

/// A directory of linked modules.
#[derive(Debug)]
pub(crate) struct Cache {
    place: Place,
}

/// The name of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key([u8; 16]);

impl Key {
    /// For bitcode that is compiled on this machine.
    pub(crate) fn new(content: &Content) -> Self {
        Self::with(content, b"")
    }

    /// For what is known of its functions, if each is compiled when it is first called.
    pub(crate) fn of_records(content: &Content) -> Self {
        Self::with(content, b"records")
    }

    fn with(content: &Content, what: &[u8]) -> Self {
        let mut parts = Vec::with_capacity(192);
        for part in [env!("BITCRANE_BUILD"), cranelift_codegen::VERSION] {
            parts.extend(part.as_bytes());
            parts.push(0);
        }
        parts.extend(features::of_machine());
        parts.extend(content.bytes());
        parts.extend(what);
        Self(xxh3_128(&parts).to_be_bytes())
    }
}

/// What comes before records: magic, key and checksum.
const RECORDS_HEAD: usize = 32;

fn records_head(key: &Key, records: &[u8]) -> [u8; RECORDS_HEAD] {
    let mut head = [0; RECORDS_HEAD];
    head[..8].copy_from_slice(b"bitcranr");
    head[8..24].copy_from_slice(&key.0);
    head[24..].copy_from_slice(&xxh3_64(records).to_le_bytes());
    head
}

impl Cache {
    /// The user's cache: in `BITCRANE_CACHE_DIR`, `PYTHONPYCACHEPREFIX`, `XDG_CACHE_HOME` or
    /// `~/.cache`; none if there is no place that only the user can write, or if
    /// `BITCRANE_CACHE` is `0`.
    pub(crate) fn of_user() -> Option<Self> {
        Place::of_user().map(|place| Self { place })
    }

    /// A cache in a directory, which is made if need be.
    pub(crate) fn at(directory: PathBuf) -> Option<Self> {
        Place::at(directory).map(|place| Self { place })
    }

    /// Where it is.
    pub(crate) fn directory(&self) -> &Path {
        self.place.directory()
    }

    /// How many entries it has, and their bytes.
    pub(crate) fn usage(&self) -> (usize, u64) {
        let entries = self.place.entries();
        (entries.len(), entries.iter().map(|(len, _)| len).sum())
    }

    /// Removes all entries.
    ///
    /// # Errors
    /// The system's.
    pub(crate) fn clear(&self) -> io::Result<()> {
        let mut entries = self.place.entries().into_iter();
        entries.try_for_each(|(_, path)| std::fs::remove_file(path))
    }

    /// The entry of that name; with the names of its functions, if tools are to have them.
    pub(crate) fn get(&self, key: &Key, way: Way, with_functions: bool) -> Option<Entry> {
        Entry::read(&self.place.open(&key.0)?, key, way, with_functions)
    }

    /// What has been kept of that name of the functions of a module.
    pub(crate) fn records(&self, key: &Key) -> Option<Records> {
        let mut file = self.place.open(&key.0)?;
        let mut bytes = Vec::with_capacity(file.len);
        file.file.read_to_end(&mut bytes).ok()?;
        let (head, rest) = bytes.split_first_chunk::<RECORDS_HEAD>()?;
        (*head == records_head(key, rest)).then_some(())?;
        postcard::from_bytes(rest).ok()
    }

    /// Keeps what is known of the functions of a module, if it can.
    pub(crate) fn put_records(&self, key: &Key, records: &Records) {
        let Ok(bytes) = postcard::to_stdvec(records) else {
            return;
        };
        let head = records_head(key, &bytes);
        let bytes = [&head[..], &bytes].concat();
        self.place.write(&key.0, &bytes, bytes.len());
    }

    /// Keeps a template, if it can.
    pub(crate) fn put(&self, key: &Key, template: &Template) {
        let (bytes, len) = Entry::write(key, template);
        self.place.write(&key.0, &bytes, len);
    }
}

#[cfg(test)]
mod tests {
    use super::entry::Header;
    use super::*;
    use crate::link::{self, symbols::Symbols};
    use crate::object::HEAD_BYTES;
    use crate::{CacheOption, Loader, Options};

    fn scratch(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("bitcrane-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        path
    }

    fn entry(directory: &Path) -> PathBuf {
        let mut entries = std::fs::read_dir(directory).unwrap();
        entries.next().expect("one entry").unwrap().path()
    }

    /// Where the bytes of an entry end that are read before they are written.
    fn end_of_tables(bytes: &[u8]) -> usize {
        let header = Header::read(*bytes.first_chunk().unwrap(), &key(), bytes.len()).unwrap();
        let layout = header.layout();
        layout.tables_in_file + layout.tables_len()
    }

    const BITCODE: &[u8] = include_bytes!("../../corpus/link/kept.bc");

    fn key() -> Key {
        Key::new(&Content::of(BITCODE))
    }

    /// A cache with one entry.
    fn filled(name: &str) -> (Cache, PathBuf) {
        let directory = scratch(name);
        load(&directory);
        let cache = Cache::at(directory.clone()).unwrap();
        assert_eq!(cache.usage().0, 1);
        (cache, directory)
    }

    fn load(directory: &Path) -> crate::Image {
        let loader = Loader::new(Options {
            cache: CacheOption::Directory(directory.to_owned()),
            ..Options::default()
        });
        loader.load_bytes("kept.bc".as_ref(), BITCODE).unwrap()
    }

    /// What the module's function gives.
    fn call(image: &crate::Image) -> u64 {
        let function = image.symbol("total").unwrap();
        // SAFETY: the module defines it so.
        let function: extern "C" fn() -> u64 = unsafe { std::mem::transmute(function) };
        function()
    }

    #[test]
    fn what_is_kept_runs_as_what_was_compiled() {
        let directory = scratch("cache-back");
        let first = load(&directory);
        let written = std::fs::metadata(entry(&directory)).unwrap().modified();
        let second = load(&directory);
        let again = std::fs::metadata(entry(&directory)).unwrap().modified();
        assert_eq!(written.unwrap(), again.unwrap(), "compiled again");
        // Each image has variables of its own.
        assert_eq!((call(&first), call(&first), call(&second)), (111, 112, 111));
        std::fs::remove_dir_all(directory).unwrap();
    }

    #[test]
    fn a_damaged_entry_is_none() {
        let (cache, directory) = filled("cache-damaged");
        let path = entry(&directory);
        let whole = std::fs::read(&path).unwrap();
        let end = end_of_tables(&whole);
        assert!(whole[end..].iter().all(|byte| *byte == 0));
        let tables = end - 700..end;
        for at in (0..end)
            .step_by(end / 61)
            .chain(0..HEAD_BYTES)
            .chain(tables)
        {
            let mut bytes = whole.clone();
            bytes[at] ^= 0x10;
            std::fs::write(&path, &bytes).unwrap();
            for way in [Way::Memory, Way::Object] {
                assert!(cache.get(&key(), way, true).is_none(), "byte {at}");
            }
        }
        for len in (0..whole.len()).step_by(1021) {
            std::fs::write(&path, &whole[..len]).unwrap();
            for way in [Way::Memory, Way::Object] {
                assert!(cache.get(&key(), way, true).is_none(), "{len} bytes");
            }
        }
        assert_eq!(call(&load(&directory)), 111);
        assert!(
            cache.get(&key(), Way::Memory, true).is_some(),
            "written again"
        );
        std::fs::remove_dir_all(directory).unwrap();
    }

    /// `DT_SYMTAB` and what it says are what `dlsym` looks at.
    #[test]
    fn an_entry_is_an_object_that_defines_its_symbols() {
        let (cache, directory) = filled("cache-object");
        let load = || {
            let entry = cache.get(&key(), Way::Object, true).unwrap();
            let symbols = Symbols::again(&entry.contents.libraries, &[]).unwrap();
            let image = link::load_kept(&entry.contents, entry.arena, &symbols).unwrap();
            image.run_constructors();
            image
        };
        let first = load();
        let object = first.object().expect("the first is one");
        for (name, address) in first.symbols() {
            let name = std::ffi::CString::new(name).unwrap();
            // SAFETY: the handle is open, the name ends with NUL.
            let found = unsafe { libc::dlsym(object.handle(), name.as_ptr()) };
            assert_eq!(found.cast_const().cast(), address, "{name:?}");
        }
        // The system has one object of a file; another image has variables of its own all the same.
        let second = load();
        assert!(second.object().is_none());
        assert_eq!((call(&first), call(&first), call(&second)), (111, 112, 111));
        std::fs::remove_dir_all(directory).unwrap();
    }

    /// What is at the path of an entry when the dynamic linker opens it is what was read there.
    #[test]
    fn an_entry_that_is_replaced_meanwhile_is_not_taken_for_the_old_one() {
        let (cache, directory) = filled("cache-replaced");
        let file = cache.place.open(&key().0).unwrap();
        let path = entry(&directory);
        let path_of_file = std::fs::canonicalize(&path).unwrap();
        let known = file.path.as_ref().expect("nobody else can write there");
        assert_eq!(
            known.as_bytes(),
            path_of_file.as_os_str().as_encoded_bytes()
        );
        let other = Template::of_nothing();
        let (bytes, len) = Entry::write(&key(), &other);
        cache.place.write(&key().0, &bytes, len);
        let entry = Entry::read(&file, &key(), Way::Object, true).unwrap();
        assert!(!entry.arena.is_object());
        assert!(!entry.contents.exports.is_empty());
        std::fs::remove_dir_all(directory).unwrap();
    }

    #[test]
    fn many_zeros_at_the_end_of_the_data_are_not_in_the_file() {
        let directory = scratch("cache-zeros");
        let cache = Cache::at(directory.clone()).unwrap();
        let mut template = Template::of_nothing();
        for zeros in [1 << 10, 1 << 20, 3 << 20] {
            let parts = &mut template.contents.parts;
            parts.end = parts.data + 16 + zeros;
            let key = Key::new(&Content::of(&zeros.to_le_bytes()));
            assert!(Entry::write(&key, &template).0.len() < 100 << 10);
            cache.put(&key, &template);
            for way in [Way::Memory, Way::Object] {
                let mut entry = cache.get(&key, way, true).unwrap();
                assert_eq!(entry.arena.is_object(), way == Way::Object);
                let at = entry.contents.parts.data + 16;
                let data = entry.arena.bytes_mut(at, zeros);
                assert!(data.iter().all(|byte| *byte == 0));
                data.fill(1);
            }
        }
        std::fs::remove_dir_all(directory).unwrap();
    }

    #[test]
    fn what_others_can_write_is_none() {
        use std::os::unix::fs::PermissionsExt;
        let (cache, directory) = filled("cache-others");
        let mode = |path: &Path, mode| {
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
        };
        let path = entry(&directory);
        mode(&path, 0o666);
        assert!(cache.get(&key(), Way::Memory, true).is_none());
        mode(&path, 0o600);
        assert!(cache.get(&key(), Way::Memory, true).is_some());
        mode(&directory, 0o777);
        assert!(Cache::at(directory.clone()).is_none());
        mode(&directory, 0o700);
        // Others can put another directory in the place of this one, behind our back.
        let below = directory.join("a/b");
        let cache = Cache::at(below.clone()).unwrap();
        std::fs::copy(&path, below.join(path.file_name().unwrap())).unwrap();
        assert!(cache.place.open(&key().0).unwrap().path.is_some());
        mode(&directory.join("a"), 0o777);
        let cache = Cache::at(below.join("../b")).unwrap();
        assert!(cache.place.open(&key().0).unwrap().path.is_none());
        assert!(cache.get(&key(), Way::Object, true).is_some());
        std::fs::remove_dir_all(directory).unwrap();
    }

    #[test]
    fn the_key_depends_on_the_bitcode() {
        let key = |bytes: &[u8]| Key::new(&Content::of(bytes));
        assert_eq!(key(b"a"), key(b"a"));
        assert_ne!(key(b"a"), key(b"b"));
        assert_ne!(key(b""), key(b"\0"));
    }
}
