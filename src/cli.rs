//! The command line: runs programs and looks at modules. The `bitcrane` program is this, and
//! `python -m bitcrane` comes here too.
#![allow(clippy::print_stdout, reason = "a command line's output")]

mod bench;
mod cache;
mod corpus;
mod support;

use crate::error::LOADING;
use crate::image::outermost;
use crate::{CacheOption, CompileOption, Loader, Options, Report, Stage};
use std::collections::VecDeque;
use std::ffi::{CString, OsStr, OsString, c_char, c_int};
use std::io::{self, Write as _};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};
use std::process::exit;
use std::ptr;

const USAGE: &str = "\
Runs LLVM bitcode, compiled with Cranelift in this process.

usage: bitcrane run [-l LIB]... [--entry NAME] [--no-cache] FILE [ARGUMENT]...
       bitcrane check [-l LIB]... [-v] FILE...
       bitcrane inspect [--ir | --clif | --asm] [--function NAME] FILE
       bitcrane cache [info | clear | warm PATH...]
       bitcrane bench [-l LIB]... FILE...
       bitcrane corpus [--filter TEXT]... [--jobs N] [--oracle lli|clang|none] [--json] [--bless]
                       [PATH]...
       bitcrane corpus --generate N [--seed S] [--jobs N] [PATH]
       bitcrane corpus --oracle llvm-ir [--filter TEXT]... [--jobs N] [PATH]...
       bitcrane support [WORD]... | bitcrane support --write [PATH]
       bitcrane intrinsics [WORD]...
       bitcrane --help | --version

run      calls main, or NAME, with FILE and the arguments, and exits with its result
check    says what a module needs: what can't be translated, undefined symbols, libraries;
         exit status 0: it can be loaded, 1: it can't, 2: it can't be read
inspect  prints a module's functions as LLVM IR, as Cranelift IR or as machine code
cache    says where compiled code is kept and how much, or removes it; or compiles files, and
         all .bc files below directories, so that they are there when they are wanted
bench    measures the steps of loading files, beside the native .so if there is one
corpus   keeps the promises of the conformance files in PATHs (corpus), and shows how many hold
         by sections of the LLVM Language Reference; exit status 0: all hold, 1: not all do
support  says what of the Language Reference is supported (yes, partly, no), by which files of
         the corpus; --write runs the one in PATH (corpus) and writes its SUPPORT.md
intrinsics
         the same of intrinsics; both only what has a WORD in its name or section

  -l LIB           finds symbols in a library as well: z, libz.so.1 or a path
  --entry NAME     the function to run instead of main
  --no-cache       compiles, whatever has been kept, and keeps nothing
  -v, --verbose    names the Python API functions too
  --ir             LLVM IR (default): the whole module, as llvm-as reads it, for any machine
  --clif           Cranelift IR
  --asm            machine code
  --function NAME  only this function
  --filter TEXT    only the files whose names contain TEXT
  --jobs N         so many processes at once (as many as there are processors)
  --oracle NAME    who else is to keep the promises: lli (where it is installed), clang, none;
                   llvm-ir: reads all .bc files in PATHs by that crate, too, which is LLVM's own
                   reader, and shows where ours makes something else of them; only in programs
                   that are built with the feature reference-llvm-ir and linked with LLVM 19
  --json           the outcome as JSON, file by file
  --generate N     compares N random functions with lli; those that differ become files below
                   PATH/generated; --seed S: others, 1 is the default
  --bless          makes the bitcode with LLVM first, and fills in each ? of a promise

environment: BITCRANE_CACHE_DIR is where compiled code is kept (else bitcrane in
PYTHONPYCACHEPREFIX, XDG_CACHE_HOME or ~/.cache), BITCRANE_CACHE=0 keeps nothing;
BITCRANE_COMPILE=lazy compiles each function when it is first called, if nothing is kept;
BITCRANE_GDB=1 tells GDB of the functions, BITCRANE_PERF=map tells perf
";

/// Something that ends the program: the text for standard error, and the exit status.
struct Failure {
    text: String,
    status: u8,
}

type Outcome<T = ()> = Result<T, Failure>;

fn failure(text: impl Into<String>) -> Failure {
    let text = text.into();
    Failure { text, status: 1 }
}

/// A wrong command line.
fn misuse(text: impl Into<String>) -> Failure {
    let text = text.into();
    Failure {
        text: format!("{text}\ntry 'bitcrane --help'"),
        status: 2,
    }
}

/// Does what the arguments (without the program's name) ask for; gives the exit status.
///
/// `run` does not come back: the program that it runs ends the process.
pub fn main(arguments: impl Iterator<Item = OsString>) -> u8 {
    match command(arguments) {
        Ok(status) => status,
        Err(failure) => {
            let _ = writeln!(io::stderr(), "bitcrane: {}", failure.text);
            failure.status
        }
    }
}

fn command(arguments: impl Iterator<Item = OsString>) -> Outcome<u8> {
    let mut arguments = Arguments::new(arguments);
    let Some(command) = arguments.rest.pop_front() else {
        return Err(misuse("a command is missing"));
    };
    match command.to_str() {
        Some("run") => run(arguments),
        Some("check") => check(arguments),
        Some("inspect") => inspect(arguments),
        Some("cache") => cache::cache(arguments),
        Some("bench") => bench::bench(arguments),
        Some("corpus") => corpus::corpus(arguments),
        Some("support") => support::support(arguments),
        Some("intrinsics") => support::intrinsics(arguments),
        Some("--corpus-child") => corpus::child(arguments),
        #[cfg(feature = "reference-llvm-ir")]
        Some(crate::corpus::reference::CHILD) => corpus::reference_child(arguments),
        Some("-h" | "--help" | "help") => help(),
        Some("-V" | "--version") => print(&format!("bitcrane {}\n", env!("CARGO_PKG_VERSION"))),
        _ => Err(misuse(format!("unknown command {}", command.display()))),
    }
}

fn help() -> Outcome<u8> {
    print(USAGE)
}

/// To standard output; a reader that has seen enough is no error.
fn print(text: &str) -> Outcome<u8> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(failure(format!("standard output: {error}")))
        }
        _ => Ok(0),
    }
}

fn run(mut arguments: Arguments) -> Outcome<u8> {
    let mut options = Options {
        cache: CacheOption::User,
        compile: CompileOption::from_environment(),
        ..Options::default()
    };
    let mut entry = "main".to_owned();
    let file = loop {
        match arguments.next()? {
            Some(Argument::Option("-l")) => options.libraries.push(arguments.text()?),
            Some(Argument::Option("--no-cache")) => options.cache = CacheOption::Off,
            Some(Argument::Option("--entry")) => entry = arguments.text()?,
            Some(Argument::Option("-h" | "--help")) => return help(),
            Some(Argument::Option(option)) => return Err(unknown(option)),
            Some(Argument::Value(file)) => break file,
            None => return Err(misuse("run: a file is missing")),
        }
    };
    options.require_symbol = Some(entry.clone());
    natural_signals();
    let mut words = vec![file.clone()];
    words.extend(arguments.rest);
    let (count, words) = c_arguments(words);
    // SAFETY: just made, of C strings, and never freed.
    unsafe { crate::set_arguments(count, words) };
    let image = Loader::new(options).load_file(Path::new(&file));
    let image = image.map_err(|error| failure(error.to_string().replace(LOADING, "-l LIB")))?;
    let entry = image.symbol(&entry).expect("the loader has required it");
    let count = c_int::try_from(count).unwrap_or(c_int::MAX);
    // SAFETY: a C program's entry point, or something that its user takes for one. The C library
    // keeps the environment up to date.
    let status = unsafe { outermost::call(entry.cast(), count, words, environ) };
    // By way of the C library: exit handlers run, and its streams are flushed.
    exit(status)
}

unsafe extern "C" {
    static environ: *const *const c_char;
}

/// Undoes what Rust's runtime has set up for itself: programs die of a broken pipe or a stack
/// overflow as if they had been started alone.
fn natural_signals() {
    for signal in [libc::SIGPIPE, libc::SIGSEGV, libc::SIGBUS] {
        // SAFETY: the default action is always there.
        unsafe { libc::signal(signal, libc::SIG_DFL) };
    }
}

/// `argc` and `argv`, for good.
fn c_arguments(words: Vec<OsString>) -> (usize, *mut *const c_char) {
    let words = words.into_iter().map(|word| {
        let word = CString::new(word.into_vec()).expect("the system passes C strings");
        word.into_raw().cast_const()
    });
    let mut pointers: Vec<*const c_char> = words.collect();
    let count = pointers.len();
    pointers.push(ptr::null());
    (count, pointers.leak().as_mut_ptr())
}

fn check(mut arguments: Arguments) -> Outcome<u8> {
    let mut options = Options::default();
    let mut verbose = false;
    let mut files = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Argument::Option("-l") => options.libraries.push(arguments.text()?),
            Argument::Option("-v" | "--verbose") => verbose = true,
            Argument::Option("-h" | "--help") => return help(),
            Argument::Option(option) => return Err(unknown(option)),
            Argument::Value(file) => files.push(PathBuf::from(file)),
        }
    }
    if files.is_empty() {
        return Err(misuse("check: a file is missing"));
    }
    let loader = Loader::new(options);
    let mut status = 0;
    for file in &files {
        let bytes = match std::fs::read(file) {
            Ok(bytes) => bytes,
            Err(error) => {
                let _ = writeln!(io::stderr(), "bitcrane: {}: {error}", file.display());
                status = 2;
                continue;
            }
        };
        let report = loader.check_bytes(file, &bytes);
        print(&described(file, &report, verbose))?;
        if let Some(error) = &report.refused {
            let _ = writeln!(io::stderr(), "bitcrane: {error}");
            status = 2;
        } else if !report.is_fine() {
            status = status.max(1);
        }
    }
    Ok(status)
}

/// A report as text: one fact a line.
fn described(file: &Path, report: &Report, verbose: bool) -> String {
    let mut lines = vec![file.display().to_string()];
    let mut line = |name: &str, text: &str| {
        if !text.is_empty() {
            lines.push(format!("  {name:<12}{text}"));
        }
    };
    line("producer", &report.producer);
    line("triple", &report.triple);
    line("source", &report.source);
    for library in &report.libraries {
        let absent = if library.found { "" } else { " (not found)" };
        line("library", &format!("{}{absent}", library.name));
    }
    if report.refused.is_none() {
        line("functions", &report.functions.to_string());
        let count = report.python.len();
        if verbose && count > 0 {
            line("python", &report.python.join(" "));
        } else {
            line("python", &format!("{count} symbols"));
        }
        for error in &report.errors {
            line("problem", &error.to_string());
        }
        for symbol in &report.undefined {
            line("undefined", &symbol.to_string());
        }
        line("loads", if report.is_fine() { "yes" } else { "no" });
    }
    lines.push(String::new());
    lines.join("\n")
}

fn inspect(mut arguments: Arguments) -> Outcome<u8> {
    let mut stage = Stage::Ir;
    let mut function = None;
    let mut file = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Argument::Option("--ir") => stage = Stage::Ir,
            Argument::Option("--clif") => stage = Stage::Clif,
            Argument::Option("--asm") => stage = Stage::Assembly,
            Argument::Option("--function") => function = Some(arguments.text()?),
            Argument::Option("-h" | "--help") => return help(),
            Argument::Option(option) => return Err(unknown(option)),
            Argument::Value(value) if file.is_none() => file = Some(PathBuf::from(value)),
            Argument::Value(_) => return Err(misuse("inspect: only one file")),
        }
    }
    let file = file.ok_or_else(|| misuse("inspect: a file is missing"))?;
    let unreadable = |error: io::Error| Failure {
        text: format!("{}: {error}", file.display()),
        status: 2,
    };
    let bytes = std::fs::read(&file).map_err(unreadable)?;
    let loader = Loader::new(Options::default());
    let text = loader.inspect_bytes(&file, &bytes, stage, function.as_deref());
    print(&text.map_err(|error| failure(error.to_string()))?)
}

fn unknown(option: &str) -> Failure {
    misuse(format!("unknown option {option}"))
}

/// The words of a command line, one after the other.
struct Arguments {
    rest: VecDeque<OsString>,
    /// The value that was attached to an option: `-lz`, `--entry=NAME`.
    attached: Option<OsString>,
    /// The option that was given last.
    option: String,
    /// Whether `--` has come: no option follows.
    ended: bool,
}

enum Argument<'a> {
    Option(&'a str),
    Value(OsString),
}

/// Options of one letter that take a value.
const WITH_VALUE: [&str; 1] = ["-l"];

impl Arguments {
    fn new(arguments: impl Iterator<Item = OsString>) -> Self {
        Self {
            rest: arguments.collect(),
            attached: None,
            option: String::new(),
            ended: false,
        }
    }

    fn next(&mut self) -> Outcome<Option<Argument<'_>>> {
        if self.attached.is_some() {
            return Err(misuse(format!("option {} takes no value", self.option)));
        }
        let Some(word) = self.rest.pop_front() else {
            return Ok(None);
        };
        if self.ended || !word.as_bytes().starts_with(b"-") || word == "-" {
            return Ok(Some(Argument::Value(word)));
        }
        if word == "--" {
            self.ended = true;
            return self.next();
        }
        let text = word.to_string_lossy().into_owned();
        let (name, value) = match text.split_once('=') {
            Some((name, value)) if name.starts_with("--") => (name, Some(value)),
            _ => match WITH_VALUE.iter().find(|name| text.starts_with(**name)) {
                Some(name) => (
                    *name,
                    Some(&text[name.len()..]).filter(|text| !text.is_empty()),
                ),
                None => (&*text, None),
            },
        };
        self.attached = value.map(|value| OsStr::new(value).to_owned());
        self.option = name.to_owned();
        Ok(Some(Argument::Option(&self.option)))
    }

    /// The value of the option that was just given.
    fn text(&mut self) -> Outcome<String> {
        let value = self.attached.take().or_else(|| self.rest.pop_front());
        let value = value.ok_or_else(|| misuse(format!("option {} takes a value", self.option)))?;
        let text = value.into_string();
        text.map_err(|value| misuse(format!("{} is no text", value.display())))
    }
}
