//! `bitcrane corpus`: the conformance corpus as a command.

use super::{Argument, Arguments, Outcome, failure, help, misuse, print, unknown};
use crate::corpus::generate::Generator;
use crate::corpus::oracle::Oracle;
use crate::corpus::session::Session;
use crate::corpus::{child as process, report};
use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// What is run where no path is named.
const DEFAULT: &str = "corpus";
/// The oracle that reads files and runs nothing.
const LLVM_IR: &str = "llvm-ir";

pub(super) fn corpus(mut arguments: Arguments) -> Outcome<u8> {
    let mut session = Session::new(Vec::new(), itself()?);
    let mut as_json = false;
    let mut by_llvm_ir = false;
    let (mut count, mut seed) = (None, 1);
    while let Some(argument) = arguments.next()? {
        match argument {
            Argument::Option("--filter") => session.filters.push(arguments.text()?),
            Argument::Option("--jobs") => session.jobs = Some(number(&mut arguments)?),
            Argument::Option("--oracle") => match arguments.text()?.as_str() {
                LLVM_IR => by_llvm_ir = true,
                name => session.oracle = Some(oracle(name)?),
            },
            Argument::Option("--generate") => count = Some(number(&mut arguments)?),
            Argument::Option("--seed") => seed = number(&mut arguments)? as u64,
            Argument::Option("--json") => as_json = true,
            Argument::Option("--bless") => session.bless = true,
            Argument::Option("-h" | "--help") => return help(),
            Argument::Option(option) => return Err(unknown(option)),
            Argument::Value(path) => session.paths.push(PathBuf::from(path)),
        }
    }
    if session.paths.is_empty() {
        session.paths.push(default_path()?);
    }
    if by_llvm_ir {
        return reference(&session);
    }
    if let Some(count) = count {
        return generate(&session, count, seed);
    }
    let results = session.run();
    let results = results.map_err(|message| misuse(format!("corpus: {message}")))?;
    for line in &results.made {
        let _ = writeln!(io::stderr(), "{line}");
    }
    print(&match as_json {
        true => report::json(&results),
        false => report::text(&results),
    })?;
    Ok(u8::from(!results.is_good()))
}

/// Compares random functions; those that differ become files in the first path.
fn generate(session: &Session, count: usize, seed: u64) -> Outcome<u8> {
    let generator = Generator {
        count,
        seed,
        directory: session.paths[0].join("generated"),
        child: session.child.clone(),
        jobs: session.jobs(),
        oracle: session.oracle.unwrap_or(Oracle::Lli),
    };
    let outcome = generator.run();
    let outcome = outcome.map_err(|message| misuse(format!("corpus: {message}")))?;
    let mut text = String::new();
    for message in &outcome.refused {
        text.push_str(&format!("{message}\n"));
    }
    for file in &outcome.differ {
        text.push_str(&format!("differs: {}\n", file.display()));
    }
    text.push_str(&format!(
        "{count} functions of seed {seed}: {} agree, {} differ, {} are refused; LLVM has no \
         answer, or two, to {}\n",
        outcome.agreed,
        outcome.differ.len(),
        outcome.refused.len(),
        outcome.unanswered
    ));
    print(&text)?;
    Ok(u8::from(!outcome.differ.is_empty()))
}

/// Reads files by the llvm-ir crate, too.
#[cfg(feature = "reference-llvm-ir")]
fn reference(session: &Session) -> Outcome<u8> {
    let outcome = crate::corpus::reference::compare(session);
    let outcome = outcome.map_err(|message| misuse(format!("corpus: {message}")))?;
    print(&outcome.text())?;
    Ok(u8::from(!outcome.is_good()))
}

#[cfg(not(feature = "reference-llvm-ir"))]
fn reference(_: &Session) -> Outcome<u8> {
    Err(misuse(
        "corpus: --oracle llvm-ir is in programs built by cargo build --release --features \
         reference-llvm-ir (Debian: apt-get install llvm-19-dev)",
    ))
}

/// The process that reads one file by the llvm-ir crate, too.
#[cfg(feature = "reference-llvm-ir")]
pub(super) fn reference_child(mut arguments: Arguments) -> Outcome<u8> {
    match arguments.next()? {
        Some(Argument::Value(path)) => {
            std::process::exit(crate::corpus::reference::child(Path::new(&path)))
        }
        _ => Err(misuse("the command line is wrong")),
    }
}

/// The process that keeps one file's promises.
pub(super) fn child(arguments: Arguments) -> Outcome<u8> {
    let words = arguments.rest.into_iter().map(OsString::into_string);
    let words: Result<Vec<String>, _> = words.collect();
    let words = words.map_err(|word| failure(format!("{} is no text", word.display())))?;
    std::process::exit(process::child(&words))
}

/// The command that runs this command line again.
pub(super) fn itself() -> Outcome<Vec<OsString>> {
    // In a Python, the program's file is the interpreter's, and its name says of which environment.
    if cfg!(feature = "extension") {
        let python = std::env::args_os().next().unwrap_or_default();
        return Ok(vec![python, "-m".into(), "bitcrane".into()]);
    }
    let program = std::env::current_exe();
    let program = program.map_err(|error| failure(format!("this program: {error}")))?;
    Ok(vec![program.into_os_string()])
}

pub(super) fn default_path() -> Outcome<PathBuf> {
    match Path::new(DEFAULT).is_dir() {
        true => Ok(PathBuf::from(DEFAULT)),
        false => Err(misuse(format!(
            "corpus: there is no directory {DEFAULT} here; name one, or a file"
        ))),
    }
}

fn number(arguments: &mut Arguments) -> Outcome<usize> {
    let text = arguments.text()?;
    let number = text.parse().ok().filter(|number| *number > 0);
    number.ok_or_else(|| misuse(format!("{text} is no number from 1 on")))
}

fn oracle(name: &str) -> Outcome<Oracle> {
    let known = Oracle::ALL.into_iter().find(|oracle| oracle.name() == name);
    known.ok_or_else(|| {
        let names = Oracle::ALL.iter().map(|oracle| oracle.name());
        let names: Vec<_> = names.chain([LLVM_IR]).collect();
        misuse(format!("no oracle is named {name}: {}", names.join(", ")))
    })
}
