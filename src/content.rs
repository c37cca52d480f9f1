//! What tells two versions of a file apart.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use xxhash_rust::xxh3::{Xxh3, xxh3_128};

/// The length of some bytes, and a hash of them.
///
/// It is one against accidents, as fast as memory: who can make a user import bitcode runs code as
/// that user, and gains nothing by bitcode with the hash of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Content {
    len: u64,
    hash: u128,
}

/// So much of a file is read at a time: what a processor's cache holds, and a stack without a page
/// fault for each page.
const CHUNK_BYTES: usize = 16 << 10;

impl Content {
    /// Of bytes.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self {
            len: bytes.len() as u64,
            hash: xxh3_128(bytes),
        }
    }

    /// Of a file, which is not kept in memory.
    ///
    /// # Errors
    /// The system's.
    pub(crate) fn of_file(path: &Path) -> io::Result<Self> {
        let mut file = File::open(path)?;
        let mut chunk = [0; CHUNK_BYTES];
        let mut hasher = Xxh3::new();
        let mut len = 0;
        loop {
            match file.read(&mut chunk) {
                Ok(0) => break,
                Ok(count) => {
                    hasher.update(&chunk[..count]);
                    len += count as u64;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        let hash = hasher.digest128();
        Ok(Self { len, hash })
    }

    /// Length and hash as bytes.
    pub(crate) fn bytes(&self) -> [u8; 24] {
        let mut bytes = [0; 24];
        bytes[..8].copy_from_slice(&self.len.to_le_bytes());
        bytes[8..].copy_from_slice(&self.hash.to_le_bytes());
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_the_content_of_its_bytes() {
        let path = std::env::temp_dir().join(format!("bitcrane-content-{}", std::process::id()));
        for len in [0, 1, CHUNK_BYTES, 3 * CHUNK_BYTES + 5] {
            let bytes: Vec<u8> = (0..=255).cycle().take(len).collect();
            std::fs::write(&path, &bytes).unwrap();
            assert_eq!(Content::of_file(&path).unwrap(), Content::of(&bytes));
        }
        std::fs::remove_file(path).unwrap();
        assert_ne!(Content::of(b"a"), Content::of(b"b"));
    }
}
