//! Names the build: a cache of compiled code must not outlive a change of the compiler's source.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

fn main() {
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("set by cargo"));
    let mut hasher = DefaultHasher::new();
    for directory in ["src", "translate/src"] {
        println!("cargo::rerun-if-changed={directory}");
        hash(&root.join(directory), &mut hasher);
    }
    println!("cargo::rustc-env=BITCRANE_BUILD={:016x}", hasher.finish());
}

/// All files below a directory, by name and contents, in a fixed order.
fn hash(directory: &Path, hasher: &mut DefaultHasher) {
    let entries = std::fs::read_dir(directory).expect("the source is there");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the source can be listed").path())
        .collect();
    paths.sort();
    for path in paths {
        path.file_name().hash(hasher);
        if path.is_dir() {
            hash(&path, hasher);
        } else {
            std::fs::read(&path)
                .expect("the source can be read")
                .hash(hasher);
        }
    }
}
