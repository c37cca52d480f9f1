//! One source, as many releases of LLVM and other writers wrote it (`corpus/versions`): all of them
//! are one module to the reader, and one program to run.

use bitcrane::corpus::case;
use bitcrane_translate::bitcode;
use bitcrane_translate::ir::print;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn files(directory: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/versions");
    let entries = fs::read_dir(root.join(directory)).expect("the corpus can be read");
    let paths = entries.map(|entry| entry.expect("the corpus can be read").path());
    let mut paths: Vec<_> = paths.collect();
    paths.sort();
    paths
}

/// The module level and all bodies, and who wrote them.
fn text(path: &Path) -> (String, String) {
    let bytes = fs::read(path).expect("the corpus can be read");
    let file = bitcode::read(&bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let (module, bodies) = file.into_parts();
    let mut text = print::module(&module).to_string();
    for (id, function) in &module.functions {
        if !function.is_declaration {
            let body = bodies.body(&module, id).expect("it is read");
            write!(text, "{}", print::body(&module, id, &body)).expect("a string takes all");
        }
    }
    (module.producer, text)
}

/// The release in a name such as `llvm-14-typed.bc`.
fn release(path: &Path) -> u32 {
    let name = path.file_name().expect("a file").to_string_lossy();
    let digits = name.trim_start_matches("llvm-").split(['-', '.']).next();
    digits
        .and_then(|digits| digits.parse().ok())
        .expect("a release")
}

/// What LLVM itself has changed since `since`, and how it is said today.
struct Change {
    /// Writers of this release and newer write it in today's way.
    since: u32,
    /// Lines with this are meant.
    within: &'static str,
    old: &'static str,
    new: &'static str,
}

const fn change(since: u32, within: &'static str, old: &'static str, new: &'static str) -> Change {
    Change {
        since,
        within,
        old,
        new,
    }
}

const CHANGES: [Change; 13] = [
    // The alignment of `memcpy` was an argument; the arguments' attributes say it since.
    change(7, "@llvm.mem", "(ptr %", "(ptr align 1 %"),
    change(7, "@llvm.memcpy", ", ptr %", ", ptr align 1 %"),
    // Natural alignment could be left out.
    change(11, "alloca i32, i64", "%2", "%2, align 4"),
    change(11, "store i32 4", "%5", "%5, align 4"),
    change(11, "load ptr, ptr %0", "%0", "%0, align 8"),
    // These had no alignment of their own.
    change(13, " = atomicrmw ", "seq_cst", "seq_cst, align 4"),
    change(13, " = cmpxchg ", "monotonic", "monotonic, align 4"),
    // What a shuffle doesn't say is poison.
    change(17, " = shufflevector ", "i32 undef", "i32 poison"),
    change(16, "@toupper(i32)", "readnone", "memory(none)"),
    // Addresses without an offset are folded where pointers have no types.
    change(
        20,
        "@printf(",
        "getelementptr inbounds ([6 x i8], ptr @text, i64 0, i64 0)",
        "@text",
    ),
    change(
        19,
        "@llvm.va_start(",
        "@llvm.va_start(",
        "@llvm.va_start.p0(",
    ),
    change(19, "@llvm.va_end(", "@llvm.va_end(", "@llvm.va_end.p0("),
    change(
        21,
        "@loop(",
        "nocapture readonly",
        "readonly captures(none)",
    ),
];

/// A module's lines as today's LLVM has them, of a writer of some release. Declarations of
/// intrinsics are left out: each LLVM gives those the attributes that it knows. So is the name of the
/// text that was read.
fn today(text: &str, release: u32) -> Vec<String> {
    let intrinsic = |line: &&str| line.starts_with("declare ") && line.contains(" @llvm.");
    let name = |line: &&str| line.starts_with("source_filename ");
    let lines = text.lines().filter(|line| !intrinsic(line) && !name(line));
    let mut lines: Vec<String> = lines
        .map(|line| {
            let mut line = line.to_owned();
            for change in CHANGES.iter().filter(|change| change.since > release) {
                if line.contains(change.within) {
                    line = line.replace(change.old, change.new);
                }
            }
            line
        })
        .collect();
    // Declarations and named types come in the order that a writer met them in.
    lines.sort_unstable();
    lines
}

#[test]
fn one_module_of_all_writers_is_one() {
    let files = files("module");
    let newest = files
        .iter()
        .max_by_key(|path| release(path))
        .expect("a file");
    let expected = today(&text(newest).1, release(newest));
    let mut found = String::new();
    for path in &files {
        let lines = today(&text(path).1, release(path));
        for (ours, theirs) in lines.iter().zip(&expected).filter(|(a, b)| a != b).take(1) {
            let _ = write!(found, "{}:\n{ours}\n{theirs}\n", path.display());
        }
        assert_eq!(lines.len(), expected.len(), "{}:\n{found}", path.display());
    }
    assert!(found.is_empty(), "{found}");
}

#[test]
fn all_releases_that_are_claimed_are_there() {
    let mut releases = BTreeSet::new();
    for path in files("module").iter().chain(&files("program")) {
        let (producer, _) = text(path);
        let number = producer.strip_prefix("LLVM").unwrap_or_default();
        let digits = number
            .split('.')
            .next()
            .and_then(|digits| digits.parse::<u32>().ok());
        releases.extend(digits);
        let own = producer.starts_with("zig ");
        // LLVM 3.7 and older wrote no name.
        assert!(own || digits.is_some(), "{}: {producer}", path.display());
    }
    assert_eq!(releases, (4..=22).collect());
}

#[test]
fn programs_do_the_same_whoever_compiled_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let cases = case::find(&root).expect("the corpus can be read");
    let case = cases
        .iter()
        .find(|case| case.source.ends_with("versions/program.c"));
    let source = fs::read_to_string(&case.expect("the C program is a case").source);
    let source = source.expect("the corpus can be read");
    let promised = source
        .lines()
        .filter_map(|line| line.strip_prefix("// stdout: "));
    let of_c: String = promised.map(|line| format!("{line}\n")).collect();
    let mut found = String::new();
    for path in files("program") {
        let name = path
            .file_name()
            .expect("a file")
            .to_string_lossy()
            .into_owned();
        let expected = if name.contains("clang") {
            &of_c
        } else if name.starts_with("rustc") {
            "3 168 96 2 fffffffffffffffd -4 bcdeiot\n"
        } else {
            "8388601 105 14 -1 6 4\n"
        };
        let mut command = Command::new(env!("CARGO_BIN_EXE_bitcrane"));
        let output = command.args(["run", "--no-cache"]).arg(&path).output();
        let output = output.expect("the program starts");
        let stdout = String::from_utf8_lossy(&output.stdout);
        if output.status.code() != Some(42) || stdout != expected {
            let stderr = String::from_utf8_lossy(&output.stderr);
            let _ = writeln!(found, "{name}: {}: {stdout}{stderr}", output.status);
        }
    }
    assert!(found.is_empty(), "{found}");
}
