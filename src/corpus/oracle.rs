//! Asks LLVM whether the promises are right.

use super::llvm::{self, Define};
use super::plan::Plan;
use super::promise::{Call, Header, Kind};
use super::run::{CaseReport, Finished, Runner, finish, is_trap, judge_main};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Who is asked whether the promises are right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Oracle {
    /// Nobody.
    #[default]
    None,
    /// `lli` runs the bitcode.
    Lli,
    /// `clang` makes a program of the bitcode, without optimising it.
    Clang,
}

impl Oracle {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Lli, Self::Clang, Self::None];

    /// As the command line names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Lli => "lli",
            Self::Clang => "clang",
        }
    }

    /// What it needs and isn't installed, in words.
    pub fn missing(self) -> Option<String> {
        match self {
            Self::None => None,
            Self::Lli => llvm::missing(&["lli", "llvm-dis"]),
            Self::Clang => llvm::missing(&["llvm-dis", "clang"]),
        }
    }
}

/// What the oracle gave for the `run:` promises: index, plan, and outcome or what went wrong.
pub(super) type Answer = (usize, Plan, Result<super::plan::Outcome, String>);

/// Asks about all promises of a case.
///
/// # Errors
/// The oracle can't be asked.
pub(super) fn ask(
    runner: &Runner<'_>,
    library: &str,
    report: &mut CaseReport,
) -> Result<(), String> {
    if !runner.header.damage.is_empty() {
        return Ok(());
    }
    for (index, plan, outcome) in runs(runner, library)? {
        match outcome.and_then(|outcome| plan.judge(&outcome)) {
            Ok(()) => report.confirmed += 1,
            Err(message) => {
                let message = format!("LLVM disagrees: {message}");
                report.disputed.push(runner.at(index, &message));
            }
        }
    }
    for (index, promise) in runner.header.promises.iter().enumerate() {
        let verdict = match &promise.kind {
            Kind::Trap(call) => trap(runner, library, call),
            Kind::Main(status) => main(runner, library, runner.header, *status),
            _ => continue,
        };
        match verdict {
            Ok(()) => report.confirmed += 1,
            Err(message) => {
                let message = format!("LLVM disagrees: {message}");
                report.disputed.push(runner.at(index, &message));
            }
        }
    }
    Ok(())
}

fn lli(runner: &Runner<'_>, library: &str) -> Command {
    let mut lli = llvm::tool("lli");
    // lli takes the machine's own features else, and gives `-0.0` other signs on the way.
    if is_plain(runner) {
        lli.arg("-mcpu=x86-64");
    }
    if library != "-" {
        lli.arg(format!("-load={library}"));
    }
    lli
}

/// What LLVM gives for the `run:` promises.
///
/// # Errors
/// The oracle can't be asked.
pub(super) fn runs(runner: &Runner<'_>, library: &str) -> Result<Vec<Answer>, String> {
    let calls: Vec<_> = (runner.header.promises.iter().enumerate())
        .filter_map(|(index, promise)| match &promise.kind {
            Kind::Run(call) => Some((index, call)),
            _ => None,
        })
        .collect();
    if calls.is_empty() {
        return Ok(Vec::new());
    }
    let text = llvm::disassemble(&runner.case.bitcode)?;
    let mut answers = Vec::new();
    let mut rest = calls.as_slice();
    // A call that crashes ends the process; those after it are asked again.
    while !rest.is_empty() {
        let answered = ask_runs(runner, library, &text, rest, &mut answers)?;
        rest = &rest[answered..];
    }
    Ok(answers)
}

fn ask_runs(
    runner: &Runner<'_>,
    library: &str,
    text: &str,
    calls: &[(usize, &Call)],
    answers: &mut Vec<Answer>,
) -> Result<usize, String> {
    let mut plans = Vec::new();
    for (index, call) in calls {
        plans.push(plan(text, call).map_err(|message| runner.at(*index, &message))?);
    }
    let report = runner
        .config
        .scratch
        .join(format!("oracle.{}", runner.index));
    // A report of an earlier call would be read as this one's.
    let _ = std::fs::remove_file(&report);
    let finished = run_text(runner, library, text, &plans, &report)?;
    let bytes = std::fs::read(&report).unwrap_or_default();
    let outcomes = llvm::outcomes(&plans, &bytes);
    let answered = outcomes.len();
    let named = calls.iter().zip(plans).zip(outcomes);
    answers.extend(named.map(|(((index, _), (plan, _)), outcome)| (*index, plan, Ok(outcome))));
    match calls.get(answered) {
        None => Ok(answered),
        Some((index, call)) => {
            let (plan, _) = plan(text, call)?;
            let last: Vec<_> = finished.stderr.lines().take(4).collect();
            let message = format!("{} {}", finished.ending(), last.join("; "));
            // What LLVM has no code for, or makes none in time, ends every call alike.
            let never_ran = finished.status.is_none() || finished.stderr.contains("LLVM ERROR");
            let for_all = answered == 0 && never_ran;
            answers.push((*index, plan, Err(message.clone())));
            if !for_all {
                return Ok(answered + 1);
            }
            for (index, call) in &calls[1..] {
                let (plan, _) = self::plan(text, call)?;
                answers.push((*index, plan, Err(message.clone())));
            }
            Ok(calls.len())
        }
    }
}

fn plan(text: &str, call: &Call) -> Result<(Plan, Define), String> {
    let define = Define::find(text, &call.function);
    let define = define.ok_or_else(|| format!("no definition of @{}", call.function))?;
    Ok((Plan::new(call, define.signature.clone())?, define))
}

fn run_text(
    runner: &Runner<'_>,
    library: &str,
    text: &str,
    plans: &[(Plan, Define)],
    report: &Path,
) -> Result<Finished, String> {
    let path = source_path(runner);
    let whole = format!("{text}\n{}", llvm::harness(text, plans, report));
    let whole = match runner.config.oracle {
        Oracle::Clang => with_entry(&whole),
        _ => whole,
    };
    std::fs::write(&path, whole).map_err(|error| error.to_string())?;
    let mut command = match runner.config.oracle {
        Oracle::Clang => program(runner, library, &path)?,
        _ => {
            let mut lli = lli(runner, library);
            lli.arg("--entry-function=corpus.main").arg(&path);
            lli
        }
    };
    finish(&mut command, runner.config.timeout)
}

/// A module whose `main` is the harness; its own gets another name.
fn with_entry(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("@main") {
        let (before, found) = rest.split_at(at);
        let after = &found["@main".len()..];
        let longer = after.starts_with(|c: char| c.is_alphanumeric() || "._$-".contains(c));
        out.push_str(before);
        out.push_str(if longer { "@main" } else { "@corpus.was.main" });
        rest = after;
    }
    out.push_str(rest);
    out.replace("@corpus.main", "@main")
}

/// The program that clang makes of a module.
fn program(runner: &Runner<'_>, library: &str, module: &Path) -> Result<Command, String> {
    let program = runner
        .config
        .scratch
        .join(format!("oracle.{}.exe", runner.index));
    let mut clang = llvm::tool("clang");
    let level = match runner.header.clang_optimises {
        Some(_) => "-O1",
        None => "-O0",
    };
    clang.args(["-w", level, "-x", "ir"]).arg(module);
    if !is_plain(runner) {
        clang.arg("-march=native");
    }
    clang.args(["-x", "none"]);
    if library != "-" {
        clang.arg(library);
    }
    clang.args(
        runner
            .header
            .libraries
            .iter()
            .map(|name| format!("-l{name}")),
    );
    // Behind them LLVM's own routines: an older libgcc lacks those of bfloat.
    clang.args(["-lm", "-lgcc"]).args(compiler_rt());
    clang.arg("-o").arg(&program);
    let made = finish(&mut clang, runner.config.timeout)?;
    if !made.status.is_some_and(|status| status.success()) {
        let lines: Vec<_> = made.stderr.lines().take(3).collect();
        return Err(format!("clang: {}", lines.join("; ")));
    }
    let mut command = Command::new(program);
    command.arg0("main");
    Ok(command)
}

/// The archive of compiler-rt's builtins, where it is installed.
fn compiler_rt() -> Option<PathBuf> {
    let mut clang = llvm::tool("clang");
    clang.args(["-rtlib=compiler-rt", "-print-libgcc-file-name"]);
    let said = clang.output().ok()?;
    let path = PathBuf::from(String::from_utf8(said.stdout).ok()?.trim());
    path.is_file().then_some(path)
}

/// Whether every x86-64 can run the file.
fn is_plain(runner: &Runner<'_>) -> bool {
    let mut needs = (runner.header.needs.iter()).chain(&runner.header.oracle_needs);
    needs.all(|need| need == "x86_64")
}

fn source_path(runner: &Runner<'_>) -> PathBuf {
    runner
        .config
        .scratch
        .join(format!("oracle.{}.ll", runner.index))
}

fn trap(runner: &Runner<'_>, library: &str, call: &Call) -> Result<(), String> {
    let text = llvm::disassemble(&runner.case.bitcode)?;
    let plans = [plan(&text, call)?];
    let report = runner
        .config
        .scratch
        .join(format!("oracle.{}", runner.index));
    let finished = run_text(runner, library, &text, &plans, &report)?;
    // lli catches SIGTRAP, says so, and goes on.
    match is_trap(&finished) || finished.stderr.contains("Stack dump:") {
        true => Ok(()),
        false => Err(format!("no trap: {}", finished.ending())),
    }
}

/// What `main` prints, by LLVM.
///
/// # Errors
/// The oracle can't be asked.
pub(super) fn printed(runner: &Runner<'_>, library: &str) -> Result<String, String> {
    let finished = run_main(runner, library, runner.header)?;
    Ok(String::from_utf8_lossy(&finished.stdout).into_owned())
}

fn run_main(runner: &Runner<'_>, library: &str, header: &Header) -> Result<Finished, String> {
    let mut command = match runner.config.oracle {
        Oracle::Clang => program(runner, library, &runner.case.bitcode)?,
        _ => {
            let mut lli = lli(runner, library);
            lli.arg("--fake-argv0=main").arg(&runner.case.bitcode);
            lli
        }
    };
    command.args(&header.args);
    finish(&mut command, runner.config.timeout)
}

fn main(runner: &Runner<'_>, library: &str, header: &Header, status: i32) -> Result<(), String> {
    let finished = run_main(runner, library, header)?;
    judge_main(&finished, header, status)
}
