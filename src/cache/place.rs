//! Where entries are kept, and what makes a file one.

use std::ffi::{CString, OsString};
use std::fs::{self, Metadata, OpenOptions};
use std::io::Write;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

/// Bytes that the directory may hold; beyond it the entries that were written first go.
const LIMIT_BYTES: u64 = 512 << 20;

/// Of an entry's file name.
const SUFFIX: &str = "bcx";

/// A directory that only its user can write.
#[derive(Debug)]
pub(super) struct Place {
    directory: PathBuf,
    user: u32,
    /// Its path, if no other user can put anything else there.
    lasting: Option<PathBuf>,
}

/// An entry that is open.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) file: fs::File,
    pub(crate) len: usize,
    /// A path that leads to it, whatever other users do.
    pub(crate) path: Option<CString>,
}

impl File {
    /// One without a path.
    #[cfg_attr(
        not(feature = "extension"),
        allow(dead_code, reason = "only the extension module rehearses")
    )]
    pub(crate) fn alone(file: fs::File, len: usize) -> Self {
        let path = None;
        Self { file, len, path }
    }
}

impl Place {
    pub(super) fn of_user() -> Option<Self> {
        let set = |name| std::env::var_os(name).filter(|value: &OsString| !value.is_empty());
        if set("BITCRANE_CACHE").is_some_and(|value| value == "0") {
            return None;
        }
        if let Some(directory) = set("BITCRANE_CACHE_DIR") {
            return Self::at(directory.into());
        }
        let parent = set("PYTHONPYCACHEPREFIX")
            .or_else(|| set("XDG_CACHE_HOME"))
            .map(PathBuf::from)
            .or_else(|| set("HOME").map(|home| Path::new(&home).join(".cache")))?;
        // A relative path would mean another place wherever the process goes.
        parent
            .is_absolute()
            .then(|| Self::at(parent.join("bitcrane")))
            .flatten()
    }

    pub(super) fn at(directory: PathBuf) -> Option<Self> {
        let metadata = fs::metadata(&directory).or_else(|_| {
            let mut builder = fs::DirBuilder::new();
            builder.recursive(true).mode(0o700).create(&directory)?;
            fs::metadata(&directory)
        });
        let metadata = metadata.ok()?;
        // SAFETY: it only asks.
        let user = unsafe { libc::geteuid() };
        if !metadata.is_dir() || !is_of(user, &metadata) {
            return None;
        }
        let lasting = lasting(&directory, user);
        Some(Self {
            directory,
            user,
            lasting,
        })
    }

    fn path(&self, name: &[u8]) -> PathBuf {
        self.directory.join(file_name(name))
    }

    /// An entry that nobody else can have written.
    pub(super) fn open(&self, name: &[u8]) -> Option<File> {
        let mut options = OpenOptions::new();
        options.read(true).custom_flags(libc::O_NOFOLLOW);
        let name = file_name(name);
        let file = options.open(self.directory.join(&name)).ok()?;
        let metadata = file.metadata().ok()?;
        let len = usize::try_from(metadata.len()).ok()?;
        if !metadata.is_file() || !is_of(self.user, &metadata) {
            return None;
        }
        let path = self.lasting.as_ref().map(|place| place.join(name));
        let path = path.and_then(|path| CString::new(path.into_os_string().into_vec()).ok());
        Some(File { file, len, path })
    }

    /// Writes an entry of these bytes and zeros up to `len`; a failure leaves none.
    pub(super) fn write(&self, name: &[u8], bytes: &[u8], len: usize) {
        if bytes.len() as u64 > LIMIT_BYTES / 4 {
            return;
        }
        let path = self.path(name);
        let unique = format!("{}.{:x}.tmp", std::process::id(), nanoseconds());
        let temporary = self.directory.join(unique);
        let written = create(&temporary).and_then(|mut file| {
            file.write_all(bytes)?;
            file.set_len(len as u64)
        });
        let kept = written.and_then(|()| fs::rename(&temporary, &path));
        if kept.is_err() {
            let _ = fs::remove_file(&temporary);
            return;
        }
        // Looking at the whole directory costs more than one more entry: now and then is enough.
        if name.first().is_some_and(|byte| byte % 16 == 0) {
            self.evict();
        }
    }

    pub(super) fn directory(&self) -> &Path {
        &self.directory
    }

    /// The entries: bytes and path.
    pub(super) fn entries(&self) -> Vec<(u64, PathBuf)> {
        let files = fs::read_dir(&self.directory)
            .into_iter()
            .flatten()
            .flatten();
        let entries = files.filter(|file| {
            let path = file.path();
            path.extension()
                .is_some_and(|extension| extension == SUFFIX)
        });
        let sized = entries.filter_map(|entry| Some((size(&entry.metadata().ok()?), entry.path())));
        sized.collect()
    }

    /// Removes the oldest entries until a quarter of the room is free again.
    fn evict(&self) {
        let Ok(entries) = fs::read_dir(&self.directory) else {
            return;
        };
        let mut files: Vec<(SystemTime, u64, PathBuf)> = entries
            .filter_map(|entry| {
                let entry = entry.ok()?;
                let metadata = entry.metadata().ok()?;
                Some((metadata.modified().ok()?, size(&metadata), entry.path()))
            })
            .collect();
        let mut total: u64 = files.iter().map(|(_, len, _)| len).sum();
        if total <= LIMIT_BYTES {
            return;
        }
        files.sort();
        for (_, len, path) in files {
            if total <= LIMIT_BYTES / 4 * 3 {
                break;
            }
            if fs::remove_file(path).is_ok() {
                total -= len;
            }
        }
    }
}

fn create(path: &Path) -> std::io::Result<fs::File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).mode(0o600).open(path)
}

/// Of an entry.
fn file_name(name: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut file = String::with_capacity(2 * name.len() + 1 + SUFFIX.len());
    for byte in name {
        for digit in [byte >> 4, byte & 15] {
            file.push(char::from(DIGITS[usize::from(digit)]));
        }
    }
    file.push('.');
    file.push_str(SUFFIX);
    file
}

/// Bytes on disk: an entry ends with a hole.
fn size(metadata: &Metadata) -> u64 {
    metadata.len().min(metadata.blocks() * 512)
}

/// Of this user, and writable by no other.
fn is_of(user: u32, metadata: &Metadata) -> bool {
    metadata.uid() == user && metadata.mode() & 0o022 == 0
}

/// The path of this directory, without symbolic links, if only the user and root can change what is
/// there. That is so as long as these two change nothing about it: it is found out once.
fn lasting(directory: &Path, user: u32) -> Option<PathBuf> {
    static KNOWN: Mutex<Option<(PathBuf, Option<PathBuf>)>> = Mutex::new(None);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    match &*known {
        Some((asked, path)) if asked == directory => path.clone(),
        _ => {
            let path = find_lasting(directory, user);
            *known = Some((directory.to_owned(), path.clone()));
            path
        }
    }
}

fn find_lasting(directory: &Path, user: u32) -> Option<PathBuf> {
    // Another process's directory might be at a relative path; the dynamic linker replaces `$LIB`
    // and its like.
    let path = fs::canonicalize(directory).ok()?;
    let usable = directory.is_absolute() && !path.as_os_str().as_encoded_bytes().contains(&b'$');
    // In a sticky directory others can add files, and neither remove nor rename them.
    let safe = |above: &Path| {
        let metadata = fs::metadata(above).ok()?;
        let ours = metadata.uid() == user || metadata.uid() == 0;
        let others_write = metadata.mode() & 0o022 != 0 && metadata.mode() & 0o1000 == 0;
        (ours && !others_write).then_some(())
    };
    let all_safe = path.ancestors().skip(1).all(|above| safe(above).is_some());
    (usable && all_safe).then_some(path)
}

fn nanoseconds() -> u128 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0, |since| since.as_nanos())
}
