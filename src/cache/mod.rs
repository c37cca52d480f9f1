//! Linked modules on disk, so that a module is compiled once.
//!
//! An entry's name is a hash of everything that decides its contents: the bitcode, this build, the
//! machine's features; no times. It is a template (see [`link`](crate::link)), whose image lies in
//! the file as it will in memory: a hit maps it. Entries are written under another name and
//! renamed, so that readers see a whole one or none, and never written again. What is damaged, or
//! could have been written by anyone else, is no entry. Nothing about the cache is ever an error:
//! without one, modules are compiled.

mod features;
mod place;

use crate::content::Content;
use crate::link::{Contents, MappedFile, PAGE, Template};
use place::Place;
use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use xxhash_rust::xxh3::{xxh3_64, xxh3_128};

/// What a file starts with; the number changes with the format.
const MAGIC: [u8; 8] = *b"bitcran2";

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
        let mut parts = Vec::with_capacity(192);
        for part in [env!("BITCRANE_BUILD"), cranelift_codegen::VERSION] {
            parts.extend(part.as_bytes());
            parts.push(0);
        }
        parts.extend(features::of_machine());
        parts.extend(content.bytes());
        Self(xxh3_128(&parts).to_be_bytes())
    }
}

/// An entry: the whole file, and where in it the image is.
pub(crate) struct Entry {
    pub(crate) contents: Contents,
    pub(crate) file: MappedFile,
    pub(crate) image: usize,
}

/// What comes before the contents: magic, checksum of all that follows it, key, then numbers.
struct Header {
    checksum: u64,
    /// Bytes of the contents, which follow.
    contents: usize,
    /// Where the image is in the file, to its end.
    image: usize,
    /// Bytes and alignment of the image in memory.
    end: usize,
    align: usize,
}

const HEADER_BYTES: usize = 64;

/// The checksum covers everything from here on.
const CHECKED_FROM: usize = 16;

impl Header {
    fn write(&self, key: &Key) -> [u8; HEADER_BYTES] {
        let mut bytes = [0; HEADER_BYTES];
        bytes[..8].copy_from_slice(&MAGIC);
        bytes[8..16].copy_from_slice(&self.checksum.to_le_bytes());
        bytes[16..32].copy_from_slice(&key.0);
        let numbers = [self.contents, self.image, self.end, self.align];
        for (place, number) in bytes[32..].chunks_mut(8).zip(numbers) {
            place.copy_from_slice(&(number as u64).to_le_bytes());
        }
        bytes
    }

    fn read(bytes: &[u8; HEADER_BYTES], key: &Key, file_len: usize) -> Option<Self> {
        let number = |at: usize| {
            let number: [u8; 8] = bytes[at..at + 8].try_into().expect("8 bytes");
            u64::from_le_bytes(number)
        };
        let size = |at| usize::try_from(number(at)).ok();
        let header = Self {
            checksum: number(8),
            contents: size(32)?,
            image: size(40)?,
            end: size(48)?,
            align: size(56)?,
        };
        let sound = bytes[..8] == MAGIC
            && bytes[16..32] == key.0
            && header.image <= file_len
            && header.image.is_multiple_of(PAGE)
            && header.contents <= header.image.checked_sub(HEADER_BYTES)?
            && header.end.max(header.align) < 1 << 32
            && header.align.is_power_of_two()
            && header.align >= PAGE;
        sound.then_some(header)
    }
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
    pub(crate) fn get(&self, key: &Key, with_functions: bool) -> Option<Entry> {
        let (file, len) = self.place.open(&key.0)?;
        Entry::read(&file, len, key, with_functions)
    }

    /// Keeps a template, if it can.
    pub(crate) fn put(&self, key: &Key, template: &Template) {
        self.place.write(&key.0, &Entry::write(key, template));
    }
}

impl Entry {
    /// The entry in a file of `len` bytes.
    pub(crate) fn read(file: &File, len: usize, key: &Key, with_functions: bool) -> Option<Self> {
        let mut header = [0; HEADER_BYTES];
        file.read_exact_at(&mut header, 0).ok()?;
        let header = Header::read(&header, key, len)?;
        let Header {
            image, end, align, ..
        } = header;
        let file = MappedFile::new(file, len, image + end, image, align).ok()?;
        let bytes = file.bytes();
        if xxh3_64(&bytes[CHECKED_FROM..]) != header.checksum {
            return None;
        }
        let contents = &bytes[HEADER_BYTES..HEADER_BYTES + header.contents];
        let contents = Contents::read(contents, with_functions)?;
        let parts = contents.parts;
        let sound = parts.end == end && parts.align == align && len - image <= end;
        sound.then_some(Self {
            contents,
            file,
            image,
        })
    }

    /// The bytes of a file for a template.
    pub(crate) fn write(key: &Key, template: &Template) -> Vec<u8> {
        let contents = template.contents.write();
        let mut header = Header {
            checksum: 0,
            contents: contents.len(),
            image: (HEADER_BYTES + contents.len()).next_multiple_of(PAGE),
            end: template.contents.parts.end,
            align: template.contents.parts.align,
        };
        let mut file = Vec::with_capacity(header.image + template.bytes.len());
        file.extend(header.write(key));
        file.extend(contents);
        file.resize(header.image, 0);
        file.extend(&template.bytes);
        header.checksum = xxh3_64(&file[CHECKED_FROM..]);
        file[..HEADER_BYTES].copy_from_slice(&header.write(key));
        file
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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
        let step = whole.len() / 61;
        for at in (0..whole.len()).step_by(step).chain(0..HEADER_BYTES) {
            let mut bytes = whole.clone();
            bytes[at] ^= 0x10;
            std::fs::write(&path, &bytes).unwrap();
            assert!(cache.get(&key(), true).is_none(), "byte {at}");
        }
        for len in (0..whole.len()).step_by(step) {
            std::fs::write(&path, &whole[..len]).unwrap();
            assert!(cache.get(&key(), true).is_none(), "{len} bytes");
        }
        assert_eq!(call(&load(&directory)), 111);
        assert!(cache.get(&key(), true).is_some(), "written again");
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
        assert!(cache.get(&key(), true).is_none());
        mode(&path, 0o600);
        assert!(cache.get(&key(), true).is_some());
        mode(&directory, 0o777);
        assert!(Cache::at(directory.clone()).is_none());
        mode(&directory, 0o700);
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
