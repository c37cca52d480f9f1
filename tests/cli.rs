//! The command line, as users meet it.

use std::process::{Command, Output};

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
