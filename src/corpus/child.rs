//! The process that keeps a file's promises: a crash ends it and not the runner.
//!
//! What it finds goes to standard output, line by line, behind a mark that programs don't print.

use super::call::{Argument, call};
use super::literal::Literal;
use super::plan::{self, Outcome, Plan};
use super::promise::{self, Header, Kind};
use super::signature::Signature;
use crate::{CompileOption, Image, Loader, Options};
use bitcrane_translate::ir::Module;
use std::collections::HashMap;
use std::ffi::{CString, c_char, c_int};
use std::io::Write as _;
use std::num::NonZero;
use std::path::Path;

/// Begins each line of a report.
pub const MARK: &str = "\u{1}corpus ";

/// What a child is to do; on its command line the words after `--corpus-child`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Keep the `run:` promises from this one on.
    Run(usize),
    /// Make the call of this `trap:` promise.
    Trap(usize),
    /// Run `main` and exit.
    Main,
    /// Load, and say why that fails.
    Load,
}

impl Task {
    /// As words of a command line.
    pub fn words(self) -> [String; 2] {
        let (name, index) = match self {
            Self::Run(index) => ("run", index),
            Self::Trap(index) => ("trap", index),
            Self::Main => ("main", 0),
            Self::Load => ("load", 0),
        };
        [name.to_owned(), index.to_string()]
    }

    fn from_words(name: &str, index: &str) -> Option<Self> {
        let index = index.parse().ok()?;
        Some(match name {
            "run" => Self::Run(index),
            "trap" => Self::Trap(index),
            "main" => Self::Main,
            "load" => Self::Load,
            _ => return None,
        })
    }
}

/// Does what the words after `--corpus-child` say: task, index, source, bitcode, library or `-`.
/// Gives the exit status.
pub fn child(words: &[String]) -> i32 {
    let [name, index, source, bitcode, library] = words else {
        return report("error the command line is wrong", 2);
    };
    let Some(task) = Task::from_words(name, index) else {
        return report("error the command line is wrong", 2);
    };
    match work(task, Path::new(source), Path::new(bitcode), library) {
        Ok(status) => status,
        Err(message) => report(&format!("error {}", message.replace('\n', "\\n")), 1),
    }
}

fn report(line: &str, status: i32) -> i32 {
    let mut out = std::io::stdout().lock();
    // A runner that is gone needs no report.
    let _ = writeln!(out, "{MARK}{line}").and_then(|()| out.flush());
    status
}

fn work(task: Task, source: &Path, bitcode: &Path, library: &str) -> Result<i32, String> {
    let text = std::fs::read(source).map_err(|error| error.to_string())?;
    let marker = promise::marker(source).unwrap_or(";");
    let header = Header::parse(&String::from_utf8_lossy(&text), marker);
    let header = header.map_err(|error| error.to_string())?;
    if library != "-" {
        open_library(library)?;
    }
    // The runner has a process for each processor already.
    let options = Options {
        threads: NonZero::new(1),
        libraries: header.libraries.clone(),
        require_symbol: matches!(task, Task::Main).then(|| "main".to_owned()),
        compile: CompileOption::from_environment(),
        ..Options::default()
    };
    let image = match Loader::new(options).load_file(bitcode) {
        Ok(image) => image,
        Err(error) => {
            let text = error.to_string();
            let prefix = format!("{}: ", bitcode.display());
            let text = text.strip_prefix(&prefix).unwrap_or(&text);
            return Ok(report(&format!("refused {}", text.replace('\n', "\\n")), 1));
        }
    };
    report("loaded", 0);
    match task {
        Task::Load => Ok(0),
        Task::Main => run_main(&image, &header.args),
        Task::Run(from) => run_promises(&image, bitcode, &header, from),
        Task::Trap(index) => run_trap(&image, bitcode, &header, index),
    }
}

fn open_library(path: &str) -> Result<(), String> {
    let path = CString::new(path).map_err(|error| error.to_string())?;
    // SAFETY: a path, and flags of dlopen; the library is the corpus's own.
    let handle = unsafe { libc::dlopen(path.as_ptr(), libc::RTLD_NOW | libc::RTLD_GLOBAL) };
    match handle.is_null() {
        true => Err(format!("{} can't be opened", path.to_string_lossy())),
        false => Ok(()),
    }
}

fn run_main(image: &Image, args: &[String]) -> Result<i32, String> {
    let main = image.symbol("main").ok_or("no main")?;
    let words = std::iter::once("main").chain(args.iter().map(String::as_str));
    let words: Vec<CString> = words.filter_map(|word| CString::new(word).ok()).collect();
    let argc = c_int::try_from(words.len()).map_err(|error| error.to_string())?;
    let mut argv: Vec<*const c_char> = words.iter().map(|word| word.as_ptr()).collect();
    argv.push(std::ptr::null());
    type Main = extern "C" fn(c_int, *const *const c_char, *const *const c_char) -> c_int;
    // SAFETY: a function named `main` of a C program takes these, or fewer.
    let main: Main = unsafe { std::mem::transmute(main) };
    let environment = [std::ptr::null()];
    let status = main(argc, argv.as_ptr(), environment.as_ptr());
    // SAFETY: flushes C's own buffers and ends the process, as returning from `main` does.
    unsafe { libc::exit(status) }
}

fn signatures(bitcode: &Path) -> Result<HashMap<String, Signature>, String> {
    let bytes = std::fs::read(bitcode).map_err(|error| error.to_string())?;
    let file = bitcrane_translate::bitcode::read(&bytes).map_err(|error| error.to_string())?;
    let module: &Module = file.module();
    let named = module.functions.values().filter_map(|function| {
        let name = function.info.name.to_str_lossy().into_owned();
        Some((name, Signature::of(module, function)?))
    });
    Ok(named.collect())
}

fn plan(signatures: &HashMap<String, Signature>, call: &promise::Call) -> Result<Plan, String> {
    let signature = signatures.get(&call.function);
    let signature = signature.ok_or_else(|| format!("no function @{}", call.function))?;
    Plan::new(call, signature.clone())
}

fn run_promises(
    image: &Image,
    bitcode: &Path,
    header: &Header,
    from: usize,
) -> Result<i32, String> {
    let signatures = signatures(bitcode)?;
    for (index, promise) in header.promises.iter().enumerate().skip(from) {
        let Kind::Run(call) = &promise.kind else {
            continue;
        };
        let verdict = plan(&signatures, call).and_then(|plan| {
            report(&format!("begin {index}"), 0);
            let outcome = perform(image, &plan)?;
            plan.judge(&outcome)
        });
        match verdict {
            Ok(()) => report(&format!("kept {index}"), 0),
            Err(message) => report(&format!("broken {index} {message}"), 0),
        };
    }
    Ok(0)
}

fn run_trap(image: &Image, bitcode: &Path, header: &Header, index: usize) -> Result<i32, String> {
    let Some(Kind::Trap(call)) = header.promises.get(index).map(|promise| &promise.kind) else {
        return Err("no such promise".to_owned());
    };
    let plan = plan(&signatures(bitcode)?, call)?;
    report(&format!("begin {index}"), 0);
    perform(image, &plan)?;
    Ok(report("returned", 0))
}

/// Memory at a multiple of 64 bytes that holds a guarded buffer.
#[repr(C, align(64))]
#[derive(Clone, Copy)]
struct Line([u8; 64]);

struct Memory {
    lines: Vec<Line>,
    byte_len: usize,
}

impl Memory {
    fn new(bytes: &[u8]) -> Self {
        let mut lines = Vec::new();
        for chunk in bytes.chunks(64) {
            let mut line = Line([plan::GUARD_BYTE; 64]);
            line.0[..chunk.len()].copy_from_slice(chunk);
            lines.push(line);
        }
        let byte_len = bytes.len();
        Self { lines, byte_len }
    }

    fn address(&mut self) -> u64 {
        self.lines.as_mut_ptr() as u64
    }

    fn bytes(&self) -> Vec<u8> {
        let mut bytes: Vec<u8> = self.lines.iter().flat_map(|line| line.0).collect();
        bytes.truncate(self.byte_len);
        bytes
    }
}

/// Makes the call.
fn perform(image: &Image, plan: &Plan) -> Result<Outcome, String> {
    let address = |name: &str| {
        let found = image.symbol(name);
        found.ok_or_else(|| format!("no symbol {name}"))
    };
    let target = address(&plan.function)?;
    let mut memory: Vec<_> = plan
        .buffers()
        .map(plan::guarded)
        .map(|b| Memory::new(&b))
        .collect();
    let mut places = memory.iter_mut();
    let mut arguments = Vec::new();
    for (param, literal) in &plan.args {
        let bytes = match literal {
            Literal::Bytes(bytes) => bytes.clone(),
            Literal::Symbol(name, offset) => (address(name)? as u64)
                .wrapping_add_signed(*offset)
                .to_le_bytes()
                .to_vec(),
            Literal::Buffer(buffer) => {
                let place = places.next().ok_or("a buffer without a place")?;
                match param.byval {
                    // The callee gets a copy on the stack.
                    Some(_) => buffer.bytes.clone(),
                    None => {
                        let first = place.address() + plan::first(buffer) as u64;
                        first.to_le_bytes().to_vec()
                    }
                }
            }
            other => return Err(format!("{other:?} can't be passed")),
        };
        let param = param.clone();
        arguments.push(Argument { param, bytes });
    }
    // SAFETY: the corpus file promises that this call is defined; it runs in a process of its own.
    let result = unsafe { call(target, &plan.signature, &arguments)? };
    let referent = referent(plan, &result, address)?;
    let buffers = memory.iter().map(Memory::bytes).collect();
    Ok(Outcome {
        result,
        referent,
        buffers,
    })
}

fn referent(
    plan: &Plan,
    result: &[Vec<u8>],
    address: impl Fn(&str) -> Result<*const u8, String>,
) -> Result<Option<Vec<u8>>, String> {
    match (&plan.result, result) {
        (Some(Literal::Symbol(name, offset)), _) => {
            let address = (address(name)? as u64).wrapping_add_signed(*offset);
            Ok(Some(address.to_le_bytes().to_vec()))
        }
        (Some(Literal::Buffer(buffer)), [pointer]) => {
            let pointer = <[u8; 8]>::try_from(pointer.as_slice());
            let pointer = pointer.map_err(|_| "the result is no pointer")?;
            let pointer = usize::from_le_bytes(pointer) as *const u8;
            if pointer.is_null() {
                return Ok(Some(Vec::new()));
            }
            // SAFETY: the promise says that so many bytes are there.
            let bytes = unsafe { std::slice::from_raw_parts(pointer, buffer.bytes.len()) };
            Ok(Some(bytes.to_vec()))
        }
        _ => Ok(None),
    }
}
