//! The command line, as users meet it.

use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Output, Stdio};

const SIGABRT: i32 = 6;

fn bitcrane(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bitcrane"));
    command
        .args(arguments)
        .output()
        .expect("the program starts")
}

#[track_caller]
fn expect(arguments: &[&str], status: i32, stdout: &str, stderr: &str) {
    let output = bitcrane(arguments);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert_eq!(
        (
            output.status.code(),
            text(&output.stdout),
            text(&output.stderr)
        ),
        (Some(status), stdout.to_owned(), stderr.to_owned()),
        "{arguments:?}"
    );
}

#[test]
fn a_wrong_command_line_is_told_with_status_2() {
    let told = |text: &str| format!("bitcrane: {text}\ntry 'bitcrane --help'\n");
    expect(&[], 2, "", &told("a command is missing"));
    expect(&["fly"], 2, "", &told("unknown command fly"));
    expect(&["run"], 2, "", &told("run: a file is missing"));
    expect(
        &["run", "--fast", "x.bc"],
        2,
        "",
        &told("unknown option --fast"),
    );
    expect(&["run", "-l"], 2, "", &told("option -l takes a value"));
    expect(&["check", "-v=3"], 2, "", &told("unknown option -v=3"));
    expect(
        &["check", "--verbose=3", "x"],
        2,
        "",
        &told("option --verbose takes no value"),
    );
    expect(&["check"], 2, "", &told("check: a file is missing"));
    expect(
        &["inspect", "a", "b"],
        2,
        "",
        &told("inspect: only one file"),
    );
}

#[test]
fn help_and_version_go_to_standard_output() {
    for arguments in [&["--help"][..], &["run", "--help"], &["check", "-h"]] {
        let output = bitcrane(arguments);
        assert_eq!(output.status.code(), Some(0));
        assert!(String::from_utf8_lossy(&output.stdout).contains("usage: bitcrane run"));
    }
    let version = concat!("bitcrane ", env!("CARGO_PKG_VERSION"), "\n");
    expect(&["--version"], 0, version, "");
}

#[test]
fn a_file_that_cannot_be_read_is_told_by_name() {
    let error = "bitcrane: no/such/file.bc: No such file or directory (os error 2)\n";
    expect(&["run", "no/such/file.bc"], 1, "", error);
    expect(&["check", "no/such/file.bc"], 2, "", error);
    expect(&["inspect", "no/such/file.bc"], 2, "", error);
}

/// A program of this directory's; the sources are beside them.
fn path(name: &str) -> String {
    format!("{}/tests/cli/{name}.bc", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_program_runs_with_its_arguments_and_exits_with_its_status() {
    let program = path("program");
    let mut command = Command::new(env!("CARGO_BIN_EXE_bitcrane"));
    // What follows the file is the program's, whatever it looks like.
    command.args(["run", &program, "-l", "--help"]);
    command.env("BITCRANE_CACHE", "0").stdin(Stdio::null());
    let output = command.output().expect("the program starts");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "constructor\n1: -l\n2: --help\natexit\ndestructor\n"
    );
    assert_eq!(output.status.code(), Some(43));
    assert!(output.stderr.is_empty());
}

#[test]
fn another_entry_can_be_chosen_and_has_to_be_there() {
    let program = path("program");
    let output = "constructor\nother\ndestructor\n";
    expect(&["run", "-lm", "--entry=other", &program], 0, output, "");
    let error = format!("bitcrane: {program}: the module does not define missing\n");
    expect(&["run", "--entry", "missing", &program], 1, "", &error);
}

#[test]
fn a_check_tells_what_is_needed_and_what_is_missing() {
    let program = path("program");
    let fine = format!(
        "{program}\n  producer    LLVM19.1.7\n  triple      x86_64-pc-linux-gnu\n  \
         source      program.c\n  functions   5\n  python      0 symbols\n  loads       yes\n"
    );
    expect(&["check", &program], 0, &fine, "");

    let undefined = path("undefined");
    let text = format!(
        "{undefined}\n  producer    LLVM19.1.7\n  triple      x86_64-pc-linux-gnu\n  \
         source      undefined.c\n  library     no-such-library (not found)\n  functions   1\n  \
         python      Py_BuildValue\n  undefined   no_such_function (used by @main)\n  \
         loads       no\n"
    );
    expect(&["check", "-v", &undefined], 1, &text, "");
    let error = format!(
        "bitcrane: {undefined}: undefined symbols: Py_BuildValue (used by @main), \
         no_such_function (used by @main); libraries not found: no-such-library; load the library \
         that defines them first, with -l LIB\n"
    );
    expect(&["run", &undefined], 1, "", &error);
}

#[test]
fn a_functions_code_can_be_looked_at() {
    let program = path("program");
    let ir = bitcrane(&["inspect", &program]);
    let ir = String::from_utf8_lossy(&ir.stdout).into_owned();
    assert!(
        ir.contains("target triple = \"x86_64-pc-linux-gnu\""),
        "{ir}"
    );
    assert!(ir.contains("define ") && ir.contains("@other()"), "{ir}");
    let clif = bitcrane(&["inspect", "--clif", "--function", "other", &program]);
    let clif = String::from_utf8_lossy(&clif.stdout).into_owned();
    assert!(clif.starts_with("; @other\n; u0:0 = "), "{clif}");
    assert!(
        clif.contains("= @puts\n") && clif.contains("return v"),
        "{clif}"
    );
    let listing = bitcrane(&["inspect", "--asm", "--function=other", &program]);
    let listing = String::from_utf8_lossy(&listing.stdout).into_owned();
    assert!(
        listing.contains("pushq") && listing.contains("retq"),
        "{listing}"
    );
    let missing = format!("bitcrane: {program}: the module does not define missing\n");
    expect(
        &["inspect", "--function", "missing", &program],
        1,
        "",
        &missing,
    );
}

#[test]
fn a_program_that_has_run_before_is_not_compiled_again() {
    let program = path("program");
    let directory = std::env::temp_dir().join(format!("bitcrane-cli-{}", std::process::id()));
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bitcrane"));
        command
            .env("BITCRANE_CACHE_DIR", &directory)
            .stdin(Stdio::null());
        let output = command
            .args(arguments)
            .output()
            .expect("the program starts");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let modules = |text: &str| {
        let mut lines = text.lines();
        lines.find_map(|line| Some(line.strip_prefix("  modules")?.trim().to_owned()))
    };
    let expected = "constructor\n1: x\natexit\ndestructor\n";
    assert_eq!(run(&["run", "--no-cache", &program, "x"]), expected);
    assert_eq!(modules(&run(&["cache"])).as_deref(), Some("0"));
    for _ in 0..2 {
        assert_eq!(run(&["run", &program, "x"]), expected);
        assert_eq!(modules(&run(&["cache", "info"])).as_deref(), Some("1"));
    }
    assert_eq!(run(&["cache", "clear"]), "");
    assert_eq!(modules(&run(&["cache"])).as_deref(), Some("0"));
    std::fs::remove_dir(&directory).expect("it is empty");
}

#[test]
fn files_below_directories_are_compiled_ahead_of_time() {
    let directory = std::env::temp_dir().join(format!("bitcrane-warm-{}", std::process::id()));
    let below = directory.join("package");
    std::fs::create_dir_all(&below).unwrap();
    std::fs::copy(path("program"), below.join("program.bc")).unwrap();
    std::fs::copy(path("undefined"), below.join("undefined.bc")).unwrap();
    std::fs::write(below.join("other.txt"), "no bitcode").unwrap();
    let warm = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bitcrane"));
        command.args(["cache", "warm"]).arg(&directory);
        command.env("BITCRANE_CACHE_DIR", directory.join("cache"));
        let output = command.output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(errors.contains("undefined symbols: "), "{errors}");
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let program = below.join("program.bc");
    assert_eq!(warm(), format!("{}: compiled\n", program.display()));
    assert_eq!(warm(), format!("{}: kept\n", program.display()));
    std::fs::remove_dir_all(directory).unwrap();
}

#[test]
fn the_steps_of_a_load_are_measured() {
    let output = bitcrane(&["bench", &path("program")]);
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    // The program's own constructors write lines, too.
    let rows = text
        .lines()
        .filter(|line| line.starts_with("  ") && line.ends_with(" ms"));
    let names = rows.map(|line| &line[2..16]);
    let names: Vec<&str> = names.map(str::trim).collect();
    assert_eq!(
        names,
        [
            "hash",
            "index",
            "verify module",
            "read",
            "verify",
            "lower",
            "compile",
            "link",
            "init",
            "cold",
            "warm"
        ]
    );
}

#[test]
fn an_exception_that_nobody_catches_ends_the_program_in_its_own_words() {
    let output = bitcrane(&["run", &path("uncaught")]);
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(
        text.starts_with("terminate called after throwing an instance of 'int'"),
        "{text}"
    );
    assert_eq!(output.status.signal(), Some(SIGABRT));
}

/// A corpus of one file, which promises this of what `corpus/control/` has as `name`.
fn corpus_with(directory: &std::path::Path, name: &str, promise: Option<&str>) {
    let ours = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    std::fs::create_dir_all(directory).expect("it can be made");
    let source = ours.join(name).with_extension("ll");
    let text = std::fs::read_to_string(&source).expect("the corpus has it");
    let body: Vec<_> = text.lines().filter(|line| !line.starts_with(';')).collect();
    let text = match promise {
        Some(promise) => format!("; {promise}\n{}\n", body.join("\n")),
        None => text,
    };
    let file = directory.join(source.file_name().expect("it has a name"));
    std::fs::write(&file, text).expect("it can be written");
    std::fs::copy(source.with_extension("bc"), file.with_extension("bc")).expect("it is there");
}

#[test]
fn a_corpus_is_good_if_all_promises_are_kept() {
    let directory = std::env::temp_dir().join(format!("bitcrane-cli.{}", std::process::id()));
    let root = directory.to_string_lossy().into_owned();
    let outcome = |promise| {
        corpus_with(&directory.join("int"), "int/add", promise);
        let output = bitcrane(&["corpus", "--oracle", "none", "--json", &root]);
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        (output.status.code(), text)
    };
    let (status, text) = outcome(None);
    assert_eq!(status, Some(0), "{text}");
    assert!(text.contains("\"all_kept\": true"), "{text}");
    assert!(text.contains("binary operations on integers"), "{text}");
    let (status, text) = outcome(Some("run: @add_i8(1, 2) == 4"));
    assert_eq!(status, Some(1), "{text}");
    assert!(text.contains("add_i8(1, 2) == 4: gave 3"), "{text}");
    std::fs::remove_dir_all(&directory).expect("it can be removed");
}

#[test]
fn what_a_corpus_run_lacks_is_told_with_status_2() {
    let told = |text: &str| format!("bitcrane: {text}\ntry 'bitcrane --help'\n");
    expect(
        &["corpus", "no/such"],
        2,
        "",
        &told("corpus: there is no file or directory no/such"),
    );
    expect(
        &["corpus", "--oracle", "delphi"],
        2,
        "",
        &told("no oracle is named delphi: lli, clang, none, llvm-ir"),
    );
    expect(
        &["corpus", "--jobs", "0"],
        2,
        "",
        &told("0 is no number from 1 on"),
    );
}

#[test]
#[cfg(not(feature = "reference-llvm-ir"))]
fn what_reads_by_llvm_is_another_build() {
    expect(
        &["corpus", "--oracle", "llvm-ir"],
        2,
        "",
        "bitcrane: corpus: --oracle llvm-ir is in programs built by cargo build --release \
         --features reference-llvm-ir (Debian: apt-get install llvm-19-dev)\ntry 'bitcrane --help'\n",
    );
}

#[test]
fn support_names_the_files_that_show_it() {
    let output = bitcrane(&["intrinsics", "llvm.ctlz"]);
    let text = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{text}");
    assert!(
        text.contains("intrinsics: bit manipulation\n  ctlz"),
        "{text}"
    );
    assert!(text.contains("yes     intrinsics/ctlz.ll"), "{text}");
    expect(
        &["support", "no such thing"],
        1,
        "",
        "bitcrane: nothing in the tables has such a name\n",
    );
}
