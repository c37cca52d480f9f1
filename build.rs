//! Names the build: a cache of compiled code must not outlive a change of the compiler's source.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

fn main() {
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("set by cargo"));
    let mut hasher = DefaultHasher::new();
    for directory in ["src", "translate/src"] {
        println!("cargo::rerun-if-changed={directory}");
        hash(&root.join(directory), &mut hasher);
    }
    println!("cargo::rustc-env=BITCRANE_BUILD={:016x}", hasher.finish());
    order_functions(&root.join("import_order.ld"));
    if std::env::var_os("CARGO_FEATURE_REFERENCE_LLVM_IR").is_some() {
        link_llvm();
    }
}

/// Puts the functions that imports run one behind the other, in what is released: each 64 KB of code
/// that a process touches costs it time and memory. Linkers without scripts for this do without.
fn order_functions(script: &Path) {
    println!("cargo::rerun-if-changed={}", script.display());
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|it| it == value);
    let flags = std::env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    let other_linker = flags.contains("mold") || flags.contains("gold");
    if is("PROFILE", "release")
        && is("CARGO_CFG_TARGET_OS", "linux")
        && is("CARGO_CFG_TARGET_ENV", "gnu")
        && !other_linker
        && script.exists()
    {
        println!("cargo::rustc-link-arg=-T{}", script.display());
    }
}

/// Links LLVM 19, of which llvm-sys is told not to: one of its features keeps LLVM out of the build
/// for all that depend on it, and features add up.
fn link_llvm() {
    println!("cargo::rerun-if-env-changed=LLVM_SYS_191_PREFIX");
    let prefix = std::env::var_os("LLVM_SYS_191_PREFIX").map(PathBuf::from);
    let config = match prefix {
        Some(prefix) => prefix.join("bin/llvm-config"),
        None => PathBuf::from("llvm-config-19"),
    };
    let asked = Command::new(&config)
        .args(["--link-shared", "--libdir", "--libs"])
        .output();
    let answer = match asked {
        Ok(answer) if answer.status.success() => answer.stdout,
        _ => panic!(
            "{} can't be run, which says where LLVM 19 is (Debian: apt-get install llvm-19-dev; \
             or set LLVM_SYS_191_PREFIX)",
            config.display()
        ),
    };
    let answer = String::from_utf8(answer).expect("llvm-config prints text");
    for word in answer.split_whitespace() {
        match word.strip_prefix("-l") {
            Some(library) => println!("cargo::rustc-link-lib=dylib={library}"),
            None => println!("cargo::rustc-link-search=native={word}"),
        }
    }
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
