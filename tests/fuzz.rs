//! The fuzzers' bodies over the corpus, and over damaged copies of it: the same ones each time.
//!
//! `FUZZ_COPIES=500` tries more copies of each file, `FUZZ_SEED=7` other ones.

use bitcrane::fuzzing;
use bitcrane_translate::bitcode;
use bitcrane_translate::ir::print;
use std::cell::RefCell;
use std::fmt::Write as _;
use std::fs;
use std::panic;
use std::path::{Path, PathBuf};
use std::sync::Once;

/// How many damaged copies of each file are tried.
const COPIES: u64 = 12;

fn setting(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

fn corpus() -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus"),
        &mut files,
    );
    files.sort();
    assert!(!files.is_empty(), "the corpus has bitcode files");
    files
}

fn collect(directory: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in fs::read_dir(directory).expect("the corpus can be read") {
        let path = entry.expect("the corpus can be read").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "bc") {
            let bytes = fs::read(&path).expect("the corpus can be read");
            files.push((path, bytes));
        }
    }
}

thread_local! {
    /// While inputs are tried: where the last panic of this thread was, and its message.
    static PANIC: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Panics of threads that try inputs are kept; the others are shown as ever.
fn keep_panics() {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let show = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            PANIC.with_borrow_mut(|kept| match kept {
                Some(text) => *text = info.to_string(),
                None => show(info),
            });
        }));
    });
    PANIC.set(Some(String::new()));
}

/// Calls `body` with each input, and lists those that it panics at.
fn try_each(body: fn(&[u8]), copies: u64) {
    keep_panics();
    let seed = setting("FUZZ_SEED").unwrap_or(0);
    let mut panics = String::new();
    for (path, bytes) in corpus() {
        for copy in 0..=copies {
            let damaged = damaged(&bytes, copy, seed);
            if panic::catch_unwind(|| body(&damaged)).is_err() {
                let text = PANIC.with_borrow(Clone::clone).unwrap_or_default();
                let _ = writeln!(
                    panics,
                    "copy {copy} (seed {seed}) of {}: {text}",
                    path.display()
                );
            }
        }
    }
    PANIC.set(None);
    assert!(panics.is_empty(), "{panics}");
}

/// A copy of `bytes` with changed records or, of every other copy, as [`damaged_bytes`].
fn damaged(bytes: &[u8], copy: u64, seed: u64) -> Vec<u8> {
    let structure = match copy % 2 {
        1 => fuzzing::restructured(bytes, copy.wrapping_add(seed << 32) ^ bytes.len() as u64),
        _ => None,
    };
    structure.unwrap_or_else(|| damaged_bytes(bytes, copy, seed))
}

/// A copy of `bytes` with a few bits, bytes or ranges changed; copy 0 is as it was.
fn damaged_bytes(bytes: &[u8], copy: u64, seed: u64) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let start = copy.wrapping_add(seed << 32);
    let mut random = Random(start.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ bytes.len() as u64);
    if copy == 0 || bytes.is_empty() {
        return bytes;
    }
    for _ in 0..=random.below(3) {
        let at = random.below(bytes.len());
        match random.below(6) {
            0..=2 => bytes[at] ^= 1 << random.below(8),
            3 => bytes[at] = random.next().to_le_bytes()[0],
            4 => {
                let from = random.below(bytes.len());
                let len = random
                    .below(8)
                    .min(bytes.len() - at)
                    .min(bytes.len() - from);
                bytes.copy_within(from..from + len, at);
            }
            _ if copy == 1 => bytes.truncate(at.max(4)),
            _ => bytes[at] ^= 0xff,
        }
    }
    bytes
}

/// xorshift64*
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 |= 1;
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, bound: usize) -> usize {
        let wide = u128::from(self.next()) * bound as u128;
        usize::try_from(wide >> 64).expect("below a usize")
    }
}

#[test]
fn any_damage_is_read_or_refused() {
    try_each(fuzzing::read, 4 * setting("FUZZ_COPIES").unwrap_or(COPIES));
}

#[test]
fn what_verifies_is_translated_or_unsupported() {
    try_each(fuzzing::translate, setting("FUZZ_COPIES").unwrap_or(COPIES));
}

#[test]
fn a_file_that_is_taken_apart_and_put_together_is_the_same_module() {
    let text = |bytes: &[u8]| {
        let (module, bodies) = bitcode::read(bytes).ok()?.into_parts();
        let mut text = print::module(&module).to_string();
        for (id, _) in module.functions.iter().filter(|(_, f)| !f.is_declaration) {
            let body = bodies.body(&module, id).ok()?;
            let _ = write!(text, "{}", print::body(&module, id, &body));
        }
        Some(text)
    };
    let mut count = 0;
    for (path, bytes) in corpus().into_iter().step_by(10) {
        // Of the first seeds, one changes nothing.
        let Some(expected) = text(&bytes) else {
            continue;
        };
        let copies = (0..16).filter_map(|seed| fuzzing::restructured(&bytes, seed));
        let copies: Vec<_> = copies.collect();
        if copies.is_empty() {
            // It can't be taken apart: only what was damaged on purpose.
            let malformed = path.parent().is_some_and(|it| it.ends_with("malformed"));
            assert!(malformed, "{}", path.display());
            continue;
        }
        let texts: Vec<_> = copies.iter().filter_map(|copy| text(copy)).collect();
        assert!(texts.contains(&expected), "{}", path.display());
        count += 1;
    }
    assert!(count > 50, "{count}");
}
