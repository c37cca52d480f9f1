//! The text of a module is LLVM IR: what `llvm-as` makes of it reads as the same text.

use bitcrane_translate::bitcode;
use bitcrane_translate::ir::print;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn files(directory: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).expect("the corpus can be read") {
        let path = entry.expect("the corpus can be read").path();
        if path.is_dir() && !path.ends_with("malformed") {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "bc") {
            found.push(path);
        }
    }
}

/// Whether the release whose `llvm-as` is asked wrote a file: others have words that it doesn't
/// know, or write the same otherwise (`tests/versions.rs` compares those).
fn is_of_this_release(bytes: &[u8]) -> bool {
    let module = bitcode::read(bytes).expect("it is read").into_parts().0;
    module.producer.starts_with("LLVM19")
}

fn text(bytes: &[u8]) -> String {
    let (module, bodies) = bitcode::read(bytes).expect("it is read").into_parts();
    let mut text = print::module(&module).to_string();
    for (id, function) in &module.functions {
        if !function.is_declaration {
            let body = bodies.body(&module, id).expect("it is read");
            write!(text, "{}", print::body(&module, id, &body)).expect("a string takes all");
        }
    }
    text
}

/// What llvm-as makes of a text; its complaint, if it is none.
fn assemble(text: &str) -> Result<Vec<u8>, String> {
    let mut child = Command::new("llvm-as-19")
        .args(["-o", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    let mut stdin = child.stdin.take().expect("it is piped");
    // It stops reading at an error, which it then reports.
    let _ = stdin.write_all(text.as_bytes());
    drop(stdin);
    let out = child
        .wait_with_output()
        .map_err(|error| error.to_string())?;
    match out.status.success() {
        true => Ok(out.stdout),
        false => Err(String::from_utf8_lossy(&out.stderr).into_owned()),
    }
}

#[test]
fn llvm_reads_the_text_of_a_module() {
    if Command::new("llvm-as-19")
        .arg("--version")
        .output()
        .is_err()
    {
        eprintln!("skipped: there is no llvm-as-19");
        return;
    }
    let mut found = Vec::new();
    files(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus"),
        &mut found,
    );
    found.sort();
    let mut different = Vec::new();
    // A process each: some of them do.
    let mut asked = 0;
    for path in found.iter().step_by(5) {
        let bytes = fs::read(path).expect("it can be read");
        if !is_of_this_release(&bytes) {
            continue;
        }
        asked += 1;
        let ours = text(&bytes);
        match assemble(&ours) {
            Ok(bytes) if lines(&text(&bytes)) == lines(&ours) => {}
            Ok(bytes) => different.push(format!(
                "{}: {}",
                path.display(),
                first(&ours, &text(&bytes))
            )),
            Err(error) => different.push(format!("{}: {error}", path.display())),
        }
    }
    assert!(asked > 100, "{asked}");
    assert!(different.is_empty(), "{}", different.join("\n"));
}

/// The lines, without their order: llvm-as numbers types and functions by use. It names the module
/// after its own input, gives the intrinsics that it knows their attributes anew, and makes records
/// of calls of debug intrinsics.
fn lines(text: &str) -> Vec<&str> {
    let kept = |line: &&str| {
        let intrinsic = line.starts_with("declare ") && line.contains(" @llvm.");
        let debug = line.contains("call void @llvm.dbg.");
        !line.starts_with("source_filename") && !intrinsic && !debug
    };
    let mut lines: Vec<&str> = text.lines().filter(kept).collect();
    lines.sort_unstable();
    lines
}

/// The first line that only one of them has.
fn first(ours: &str, theirs: &str) -> String {
    let (ours, theirs) = (lines(ours), lines(theirs));
    let differing = ours.iter().zip(&theirs).find(|(a, b)| a != b);
    differing.map_or_else(String::new, |(a, b)| format!("{a}\n  and {b}"))
}
