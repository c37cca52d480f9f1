//! What the compiler doesn't check: who may name whom, where `unsafe` may stand, how long a file may
//! be, and that the corpus's bitcode is what its sources say.

use bitcrane::corpus::case::{self, Case};
use bitcrane::corpus::run::check_fresh;
use bitcrane::corpus::support::{self, Evidence, Page};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Past about 400 lines a file usually tells two stories; past this it certainly does.
const LINES: usize = 1100;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files below `directory` with one of these extensions, with their text.
fn texts(directory: &str, extensions: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    walk(&root().join(directory), extensions, &mut found);
    found.sort();
    assert!(!found.is_empty(), "{directory} has no such file");
    found
}

fn walk(path: &Path, extensions: &[&str], found: &mut Vec<(PathBuf, String)>) {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if path.is_dir() {
        // What is built, and what the fuzzers make.
        let made = [
            "target",
            "artifacts",
            "seeds",
            "build",
            "dist",
            "node_modules",
            "__pycache__",
        ];
        if name.starts_with('.') || made.contains(&&*name) || path.ends_with("fuzz/corpus") {
            return;
        }
        for entry in fs::read_dir(path).expect("the directory can be read") {
            walk(
                &entry.expect("the directory can be read").path(),
                extensions,
                found,
            );
        }
    } else if extensions.iter().any(|extension| name.ends_with(extension)) {
        let bytes = fs::read(path).expect("the file can be read");
        let below = path
            .strip_prefix(root())
            .expect("below the root")
            .to_owned();
        found.push((below, String::from_utf8_lossy(&bytes).into_owned()));
    }
}

/// The code of a file: its lines without strings and comments, numbered from 1.
fn code(text: &str) -> impl Iterator<Item = (usize, String)> {
    let code = |line: &str| {
        let outside: String = line.split('"').step_by(2).collect();
        outside.split("//").next().unwrap_or_default().to_owned()
    };
    let lines = text.lines().enumerate();
    lines.map(move |(index, line)| (index + 1, code(line)))
}

fn has_word(line: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    line.split(|c| !part(c)).any(|other| other == word)
}

/// No code below `directory` has one of these words.
fn never(directory: &str, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in texts(directory, &[".rs"]) {
        for (number, line) in code(&text) {
            let named = |word: &str| match word.contains("::") {
                true => line.contains(word),
                false => has_word(&line, word),
            };
            for word in words.iter().filter(|word| named(word)) {
                found.push(format!("{}:{number}: {word}", path.display()));
            }
        }
    }
    found
}

fn assert_none(found: &[String], rule: &str) {
    assert!(found.is_empty(), "{rule}:\n{}", found.join("\n"));
}

#[test]
fn reading_and_lowering_do_not_name_each_other() {
    let mut found = never(
        "translate/src/bitcode",
        &["lower", "cranelift_codegen", "cranelift_frontend"],
    );
    found.extend(never("translate/src/lower", &["bitcode"]));
    found.extend(never(
        "translate/src/ir",
        &[
            "bitcode",
            "lower",
            "cranelift_codegen",
            "cranelift_frontend",
        ],
    ));
    assert_none(&found, "`bitcode` and `lower` know `ir`; it knows neither");
}

#[test]
fn only_one_file_names_the_jit() {
    let mut found = never("src", &["cranelift_jit"]);
    found.extend(never(
        "translate/src",
        &["cranelift_jit", "cranelift_module"],
    ));
    found.retain(|place| !place.starts_with("src/link/mod.rs:"));
    assert_none(&found, "cranelift-jit stays behind src/link/mod.rs");
}

#[test]
fn translation_is_safe_and_opens_nothing() {
    let found = never(
        "translate/src",
        &[
            "unsafe",
            "std::fs",
            "std::env",
            "std::process",
            "std::net",
            "std::thread",
        ],
    );
    assert_none(&found, "translate/ is pure and safe");
    let lib = fs::read_to_string(root().join("translate/src/lib.rs")).expect("it is there");
    assert!(
        lib.contains("#![forbid(unsafe_code)]"),
        "translate/ forbids unsafe code"
    );
}

#[test]
fn files_tell_one_story() {
    let mut found = Vec::new();
    for directory in ["src", "translate", "tests"] {
        for (path, text) in texts(directory, &[".rs"]) {
            let lines = text.lines().count();
            if lines > LINES {
                found.push(format!("{}: {lines} lines", path.display()));
            }
        }
    }
    assert_none(&found, "no file is longer than the cap");
}

#[test]
fn no_file_names_a_place_on_someones_machine() {
    let homes = ["home", "root", "Users", "work"].map(|name| format!("/{name}/"));
    let mut found = Vec::new();
    for (path, text) in texts(
        ".",
        &[".rs", ".toml", ".md", ".ll", ".c", ".py", ".sh", ".pyi"],
    ) {
        for (index, line) in text.lines().enumerate() {
            let places = homes.iter().filter(|home| {
                let before = line.split(home.as_str()).next().unwrap_or_default();
                // Not the end of a longer path, such as `python/root/`.
                line.contains(home.as_str())
                    && !before.ends_with(|c: char| c.is_alphanumeric() || ".}_".contains(c))
            });
            found.extend(places.map(|home| format!("{}:{}: {home}", path.display(), index + 1)));
        }
    }
    assert_none(&found, "the repository works anywhere");
}

fn corpus() -> Vec<Case> {
    case::find(&root().join("corpus")).expect("the corpus can be read")
}

#[test]
fn corpus_files_make_promises_and_their_bitcode_is_fresh() {
    let mut found = Vec::new();
    for case in corpus() {
        let state = case
            .header
            .clone()
            .map(drop)
            .and_then(|()| check_fresh(&case));
        found.extend(
            state
                .err()
                .map(|message| format!("{}: {message}", case.name)),
        );
    }
    assert_none(
        &found,
        "a corpus file is a source with promises and the bitcode made of it",
    );
}

#[test]
fn no_bitcode_without_a_source() {
    let made: BTreeSet<PathBuf> = corpus().into_iter().map(|case| case.bitcode).collect();
    let mut found = Vec::new();
    let ours = |path: &Path| {
        !path.starts_with("corpus/malformed/fuzz") && !path.starts_with("corpus/versions")
    };
    for (path, _) in texts("corpus", &[".bc"]) {
        if ours(&path) && !made.contains(&root().join(&path)) {
            found.push(path.display().to_string());
        }
    }
    assert_none(
        &found,
        "bitcode in the corpus is made of a source beside it",
    );
}

#[test]
fn every_native_side_has_its_other_side() {
    let natives: BTreeSet<PathBuf> = corpus()
        .into_iter()
        .filter_map(|case| native(&case))
        .collect();
    let mut found = Vec::new();
    for (path, _) in texts("corpus", &[".native.c"]) {
        if !natives.contains(&root().join(&path)) {
            found.push(path.display().to_string());
        }
    }
    assert_none(&found, "a native file is named by a `native:` promise");
}

fn native(case: &Case) -> Option<PathBuf> {
    let header = case.header.as_ref().ok()?;
    Some(case.source.with_file_name(header.native.as_ref()?))
}

#[test]
fn the_page_of_what_is_supported_is_fresh() {
    let cases = corpus();
    let now = Evidence::of(cases.iter()).page();
    let stale = Page::parse(support::PAGE).stale(&now);
    assert_none(
        &stale,
        "corpus/SUPPORT.md is made by `bitcrane support --write`",
    );
}

/// The names of the intrinsics that the corpus's bitcode declares, without `llvm.`.
fn declared_intrinsics() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for case in corpus() {
        let bytes = fs::read(&case.bitcode).unwrap_or_default();
        let Ok(file) = bitcrane_translate::bitcode::read(&bytes) else {
            continue;
        };
        let functions = file.module().functions.values();
        let all = functions.map(|function| function.info.name.to_str_lossy().into_owned());
        names.extend(all.filter_map(|name| name.strip_prefix("llvm.").map(str::to_owned)));
    }
    names
}

/// Names that only files older than our assembler have: it writes today's.
const OLD_NAMES: [&str; 9] = [
    "dbg.assign",
    "experimental.stepvector",
    "experimental.vector.deinterleave2",
    "experimental.vector.extract",
    "experimental.vector.insert",
    "experimental.vector.interleave2",
    "experimental.vector.reverse",
    "experimental.vector.splice",
    "flt.rounds",
];

#[test]
fn every_supported_intrinsic_has_a_corpus_file() {
    let rows: BTreeSet<&str> = bitcrane_translate::lower::supported_intrinsics().collect();
    let row = |name: &str| {
        let ends = name
            .match_indices('.')
            .map(|(at, _)| at)
            .chain([name.len()]);
        let heads: Vec<&str> = ends.map(|end| &name[..end]).collect();
        heads
            .into_iter()
            .rev()
            .find(|head| rows.contains(head))
            .map(str::to_owned)
    };
    let shown: BTreeSet<String> = declared_intrinsics()
        .iter()
        .filter_map(|name| row(name))
        .collect();
    let missing: Vec<String> = rows
        .iter()
        .map(|row| (*row).to_owned())
        .filter(|row| !shown.contains(row) && !OLD_NAMES.contains(&row.as_str()))
        .collect();
    assert_none(
        &missing,
        "an intrinsic that is supported is shown by a corpus file",
    );
}
