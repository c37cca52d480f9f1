//! Where entries are kept, and what makes a file one.

use std::ffi::OsString;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Bytes that the directory may hold; beyond it the entries that were written first go.
const LIMIT_BYTES: u64 = 512 << 20;

/// Of an entry's file name.
const SUFFIX: &str = "bcx";

/// A directory that only its user can write.
#[derive(Debug)]
pub(super) struct Place {
    directory: PathBuf,
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
        (metadata.is_dir() && is_ours(&metadata)).then_some(Self { directory })
    }

    fn path(&self, name: &[u8]) -> PathBuf {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut file = String::with_capacity(2 * name.len() + 1 + SUFFIX.len());
        for byte in name {
            for digit in [byte >> 4, byte & 15] {
                file.push(char::from(DIGITS[usize::from(digit)]));
            }
        }
        file.push('.');
        file.push_str(SUFFIX);
        self.directory.join(file)
    }

    /// An entry that nobody else can have written, and its length.
    pub(super) fn open(&self, name: &[u8]) -> Option<(File, usize)> {
        let mut options = OpenOptions::new();
        options.read(true).custom_flags(libc::O_NOFOLLOW);
        let file = options.open(self.path(name)).ok()?;
        let metadata = file.metadata().ok()?;
        let len = usize::try_from(metadata.len()).ok()?;
        (metadata.is_file() && is_ours(&metadata)).then_some((file, len))
    }

    /// Writes an entry; a failure leaves none.
    pub(super) fn write(&self, name: &[u8], bytes: &[u8]) {
        if bytes.len() as u64 > LIMIT_BYTES / 4 {
            return;
        }
        let path = self.path(name);
        let unique = format!("{}.{:x}.tmp", std::process::id(), nanoseconds());
        let temporary = self.directory.join(unique);
        let written = create(&temporary).and_then(|mut file| file.write_all(bytes));
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
        let sized = entries.filter_map(|entry| Some((entry.metadata().ok()?.len(), entry.path())));
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
                Some((metadata.modified().ok()?, metadata.len(), entry.path()))
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

fn create(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).mode(0o600).open(path)
}

/// Of the process's user, and writable by no other.
fn is_ours(metadata: &Metadata) -> bool {
    // SAFETY: it only asks.
    let user = unsafe { libc::geteuid() };
    metadata.uid() == user && metadata.mode() & 0o022 == 0
}

fn nanoseconds() -> u128 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0, |since| since.as_nanos())
}
