//! Makes the `.bc` files of a corpus with LLVM's tools, and fills in `?` with what LLVM gives.

use super::case::{Case, stamp};
use super::literal::{Literal, show_like};
use super::llvm;
use super::oracle;
use super::plan::{self, Memory, Outcome, Plan};
use super::promise;
use super::run::{Config, Runner};
use std::path::Path;
use std::process::Command;

/// Makes the bitcode of `case`; `true` if it was not what the source is now.
///
/// # Errors
/// What LLVM says, or a file that can't be written.
pub fn bitcode(case: &Case, config: &Config, index: usize) -> Result<bool, String> {
    let source = std::fs::read_to_string(&case.source).map_err(|error| error.to_string())?;
    let damage = case
        .header
        .as_ref()
        .map_or(&[][..], |header| &header.damage);
    // LLVM writes the name of what it reads into the file.
    let directory = config.scratch.join(format!("bless.{index}"));
    std::fs::create_dir_all(&directory).map_err(|error| error.to_string())?;
    let name = stamp(case, &source);
    std::fs::write(directory.join(&name), &source).map_err(|error| error.to_string())?;
    let mut command = producer(case, &name);
    command.current_dir(&directory).args(["-o", "out.bc"]);
    run(&mut command)?;
    let bytes = std::fs::read(directory.join("out.bc")).map_err(|error| error.to_string())?;
    let bytes = damage
        .iter()
        .try_fold(bytes, |bytes, words| damaged(bytes, words))?;
    if std::fs::read(&case.bitcode).is_ok_and(|old| old == bytes) {
        return Ok(false);
    }
    std::fs::write(&case.bitcode, bytes).map_err(|error| error.to_string())?;
    Ok(true)
}

fn producer(case: &Case, name: &str) -> Command {
    if case
        .source
        .extension()
        .is_some_and(|extension| extension == "ll")
    {
        let mut command = assembler(case);
        command.args(&case.flags).arg(name);
        return command;
    }
    let language = match case
        .source
        .extension()
        .is_some_and(|extension| extension == "cpp")
    {
        true => "c++",
        false => "c",
    };
    let include = case.source.parent().unwrap_or(Path::new("."));
    let mut command = llvm::tool("clang");
    command.args(["-w", "-c", "-emit-llvm", "-fdebug-compilation-dir=."]);
    command
        .args(&case.flags)
        .arg("-I")
        .arg(std::path::absolute(include).unwrap_or_default());
    command.args(["-x", language, name]);
    command
}

/// `llvm-as`, of the release that `made by: llvm 22` says.
fn assembler(case: &Case) -> Command {
    let header = case.header.as_ref().ok();
    let made_by = header.and_then(|header| header.made_by.first());
    let mut words = made_by.and_then(|line| Some(line.strip_prefix("llvm ")?.split_whitespace()));
    let words = words.as_mut();
    match words.and_then(|words| Some((words.next()?, words))) {
        Some((release, flags)) => {
            let mut command = Command::new(format!("llvm-as-{release}"));
            command.args(flags);
            command
        }
        None => llvm::tool("llvm-as"),
    }
}

fn run(command: &mut Command) -> Result<(), String> {
    let out = command.output().map_err(|error| error.to_string())?;
    match out.status.success() {
        true => Ok(()),
        false => Err(String::from_utf8_lossy(&out.stderr).trim().to_owned()),
    }
}

/// Does what a `damage:` line says: `cut at 100` (bytes), `byte 8 = ff`, `bits 100+6 = 63`,
/// `append 00 01`, `flip 100` (a bit).
fn damaged(mut bytes: Vec<u8>, words: &str) -> Result<Vec<u8>, String> {
    let wrong = || format!("damage: {words:?} is not understood");
    let number = |text: &str| match text.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16).map_err(|_| wrong()),
        None => text.parse().map_err(|_| wrong()),
    };
    let list: Vec<&str> = words.split_whitespace().collect();
    match list.as_slice() {
        ["cut", "at", at] => bytes.truncate(usize::try_from(number(at)?).map_err(|_| wrong())?),
        ["byte", at, "=", value] => {
            let value = u64::from_str_radix(value, 16).map_err(|_| wrong())?;
            set_bits(&mut bytes, number(at)? * 8, 8, value).ok_or_else(wrong)?;
        }
        ["bits", range, "=", value] => {
            let (at, len) = range.split_once('+').ok_or_else(wrong)?;
            set_bits(&mut bytes, number(at)?, number(len)?, number(value)?).ok_or_else(wrong)?;
        }
        ["append", values @ ..] => {
            for value in values {
                bytes.push(u8::from_str_radix(value, 16).map_err(|_| wrong())?);
            }
        }
        _ => return Err(wrong()),
    }
    Ok(bytes)
}

fn set_bits(bytes: &mut [u8], at: u64, len: u64, value: u64) -> Option<()> {
    for k in 0..len {
        let bit = at + k;
        let byte = bytes.get_mut(usize::try_from(bit / 8).ok()?)?;
        let mask = 1 << (bit % 8);
        match value >> k & 1 {
            0 => *byte &= !mask,
            _ => *byte |= mask,
        }
    }
    Some(())
}

/// Fills in each `?` of a source's promises with what LLVM gives; `true` if there was one.
///
/// # Errors
/// LLVM can't be asked, or the source can't be written.
pub fn fill(case: &Case, config: &Config, index: usize) -> Result<bool, String> {
    let header = case.header.as_ref().map_err(Clone::clone)?;
    let text = std::fs::read_to_string(&case.source).map_err(|error| error.to_string())?;
    let runner = Runner {
        case,
        header,
        config,
        index,
    };
    if text.contains("error: ?") {
        // Only we can say how we refuse a file.
        let refusal = runner.refusal()?;
        let text = text.replacen("error: ?", &format!("error: {refusal}"), 1);
        std::fs::write(&case.source, text).map_err(|error| error.to_string())?;
        return Ok(true);
    }
    if text.contains("stdout: ?") {
        let printed = oracle::printed(&runner, &runner.library()?)?;
        let marker = promise::marker(&case.source).unwrap_or(";");
        let lines: String = (printed.lines())
            .map(|line| format!("{marker} stdout: {}\n", line.trim_end()))
            .collect();
        let text = text.replacen(&format!("{marker} stdout: ?\n"), &lines, 1);
        std::fs::write(&case.source, text).map_err(|error| error.to_string())?;
        return Ok(true);
    }
    if !has_question(&text) {
        return Ok(false);
    }
    let library = runner.library()?;
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for (index, plan, outcome) in oracle::runs(&runner, &library)? {
        if plan.has_unknown() {
            let outcome = outcome.map_err(|message| runner.at(index, &message))?;
            let line = &mut lines[header.promises[index].line - 1];
            *line = answered(line, &plan, &outcome);
        }
    }
    let text = lines.join("\n") + "\n";
    std::fs::write(&case.source, text).map_err(|error| error.to_string())?;
    Ok(true)
}

fn has_question(text: &str) -> bool {
    text.lines()
        .any(|line| line.contains("run:") && line.contains('?'))
}

/// `nan` for `nan (0x7fc00000)`: a promise of one holds for any.
fn without_nan_bits(shown: &str) -> String {
    let mut parts = shown.split("nan (");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let after = part.split_once(')').map_or("", |(_, after)| after);
        text.push_str("nan");
        text.push_str(after);
    }
    text
}

fn answered(line: &str, plan: &Plan, outcome: &Outcome) -> String {
    let mut line = line.to_owned();
    if plan.result == Some(Literal::Unknown) {
        let shown = without_nan_bits(&plan.show_result(outcome));
        line = line.replacen("== ?", &format!("== {shown}"), 1);
    }
    let Some((head, _)) = line.split_once("->") else {
        return line;
    };
    let mut parts = Vec::new();
    for ((memory, buffer), after) in plan.memory.iter().zip(plan.buffers()).zip(&outcome.buffers) {
        parts.push(match memory {
            Memory::Any => "_".to_owned(),
            Memory::Unknown => show_like(buffer, plan::contents(buffer, after)),
            Memory::Bytes(bytes) => show_like(buffer, bytes),
        });
    }
    format!("{head}-> {}", parts.join(" "))
}
