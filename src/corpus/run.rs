//! Keeps the promises of many files, side by side, each in processes of its own.

use super::case::{Case, stamp};
use super::child::{MARK, Task};
use super::oracle::{self, Oracle};
use super::promise::{Call, Header, Kind};
use super::section;
use std::ffi::OsString;
use std::io::Read as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// How a corpus is run.
#[derive(Clone, Debug)]
pub struct Config {
    /// The command that becomes a child when `--corpus-child` and its words follow.
    pub child: Vec<OsString>,
    /// How many processes at once.
    pub jobs: usize,
    /// Whether we keep the promises; not while only LLVM is asked.
    pub ours: bool,
    /// Who is asked too.
    pub oracle: Oracle,
    /// Where libraries and reports of children go.
    pub scratch: PathBuf,
    /// What one process may take.
    pub timeout: Duration,
}

/// What became of one case.
#[derive(Clone, Debug, Default)]
pub struct CaseReport {
    /// Its name.
    pub name: String,
    /// Its source.
    pub source: PathBuf,
    /// The section of the table that it counts for.
    pub section: String,
    /// How many promises it makes.
    pub promises: usize,
    /// How many promises were kept.
    pub kept: usize,
    /// Those that were not, with the reason, and what else is wrong with the file.
    pub broken: Vec<String>,
    /// Why it was not run.
    pub skipped: Option<String>,
    /// Promises that others keep (`python:`).
    pub elsewhere: usize,
    /// What the oracle says otherwise, by promise.
    pub disputed: Vec<String>,
    /// How many promises the oracle confirmed.
    pub confirmed: usize,
}

/// Runs all cases; `progress` is called after each.
pub fn run(
    cases: &[Case],
    config: &Config,
    progress: &(dyn Fn(&CaseReport) + Sync),
) -> Vec<CaseReport> {
    let next = AtomicUsize::new(0);
    let reports = Mutex::new(Vec::new());
    let work = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(case) = cases.get(index) else {
                break;
            };
            let report = run_case(case, index, config);
            progress(&report);
            let mut reports = reports
                .lock()
                .unwrap_or_else(|poisoned| poisoned.into_inner());
            reports.push((index, report));
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..config.jobs.max(1) {
            scope.spawn(work);
        }
    });
    let mut reports = reports
        .into_inner()
        .unwrap_or_else(|poisoned| poisoned.into_inner());
    reports.sort_by_key(|(index, _)| *index);
    reports.into_iter().map(|(_, report)| report).collect()
}

fn run_case(case: &Case, index: usize, config: &Config) -> CaseReport {
    let mut report = CaseReport {
        name: case.name.clone(),
        source: case.source.clone(),
        section: section::of(&case.source),
        promises: (case.header.as_ref()).map_or(0, |header| header.promises.len()),
        ..CaseReport::default()
    };
    match &case.header {
        Err(message) => report.broken.push(message.clone()),
        Ok(header) => match missing(&header.needs) {
            Some(need) => report.skipped = Some(format!("needs {need}")),
            None => {
                let runner = Runner {
                    case,
                    header,
                    config,
                    index,
                };
                if let Err(message) = runner.keep(&mut report) {
                    report.broken.push(message);
                }
            }
        },
    }
    report
}

/// The first of a file's needs that this machine doesn't have.
fn missing(needs: &[String]) -> Option<&str> {
    needs.iter().map(String::as_str).find(|need| !has(need))
}

#[cfg(target_arch = "x86_64")]
fn has(need: &str) -> bool {
    use std::arch::is_x86_feature_detected as detected;
    match need {
        "x86_64" => true,
        "sse3" => detected!("sse3"),
        "ssse3" => detected!("ssse3"),
        "sse4.1" => detected!("sse4.1"),
        "sse4.2" => detected!("sse4.2"),
        "popcnt" => detected!("popcnt"),
        "avx" => detected!("avx"),
        "avx2" => detected!("avx2"),
        "avx512f" => detected!("avx512f"),
        "avx512bw" => detected!("avx512bw"),
        "avx512vl" => detected!("avx512vl"),
        "avx512dq" => detected!("avx512dq"),
        "avx512cd" => detected!("avx512cd"),
        "avx512ifma" => detected!("avx512ifma"),
        "avx512vbmi" => detected!("avx512vbmi"),
        "avx512vbmi2" => detected!("avx512vbmi2"),
        "avx512vnni" => detected!("avx512vnni"),
        "avx512bitalg" => detected!("avx512bitalg"),
        "avx512vpopcntdq" => detected!("avx512vpopcntdq"),
        "avx512bf16" => detected!("avx512bf16"),
        "avx512fp16" => detected!("avx512fp16"),
        "avxvnni" => detected!("avxvnni"),
        "avxifma" => detected!("avxifma"),
        "gfni" => detected!("gfni"),
        "vaes" => detected!("vaes"),
        "vpclmulqdq" => detected!("vpclmulqdq"),
        "bmi" => detected!("bmi1"),
        "bmi2" => detected!("bmi2"),
        "fma" => detected!("fma"),
        "f16c" => detected!("f16c"),
        "aes" => detected!("aes"),
        "pclmul" => detected!("pclmulqdq"),
        "sha" => detected!("sha"),
        "cx16" => detected!("cmpxchg16b"),
        "rdrand" => detected!("rdrand"),
        "rdseed" => detected!("rdseed"),
        _ => false,
    }
}

#[cfg(not(target_arch = "x86_64"))]
fn has(need: &str) -> bool {
    need == std::env::consts::ARCH
}

/// Keeps the promises of one case.
pub(super) struct Runner<'a> {
    pub(super) case: &'a Case,
    pub(super) header: &'a Header,
    pub(super) config: &'a Config,
    pub(super) index: usize,
}

/// What a process did.
pub(super) struct Finished {
    pub(super) status: Option<ExitStatus>,
    pub(super) stdout: Vec<u8>,
    pub(super) stderr: String,
}

impl Finished {
    /// How it ended, in words.
    pub(super) fn ending(&self) -> String {
        match self.status {
            None => "took too long".to_owned(),
            Some(status) => match (status.signal(), status.code()) {
                (Some(signal), _) => format!("died by signal {signal}"),
                (_, code) => format!("exited with {}", code.unwrap_or(-1)),
            },
        }
    }

    /// The lines of a child's report, without their mark.
    fn lines(&self) -> Vec<String> {
        let text = String::from_utf8_lossy(&self.stdout);
        text.lines()
            .filter_map(|line| line.split_once(MARK))
            .map(|(_, line)| line.to_owned())
            .collect()
    }

    fn complaint(&self) -> String {
        let last = self
            .stderr
            .lines()
            .rev()
            .find(|line| !line.trim().is_empty());
        match (
            self.stderr
                .lines()
                .find(|line| line.contains("panicked at")),
            last,
        ) {
            (Some(panic), Some(last)) => format!("{} ({panic}: {last})", self.ending()),
            (None, Some(last)) => format!("{} ({last})", self.ending()),
            _ => self.ending(),
        }
    }
}

impl Runner<'_> {
    fn keep(&self, report: &mut CaseReport) -> Result<(), String> {
        if !self.case.bitcode.exists() {
            return Err("no bitcode beside it: run with BLESS=1".to_owned());
        }
        let library = self.library()?;
        if self.config.ours {
            self.keep_all(&library, report);
        }
        let can_ask =
            self.header.no_oracle.is_none() && missing(&self.header.oracle_needs).is_none();
        if self.config.oracle != Oracle::None && can_ask {
            oracle::ask(self, &library, report)?;
        }
        Ok(())
    }

    fn keep_all(&self, library: &str, report: &mut CaseReport) {
        self.keep_runs(library, report);
        for (index, promise) in self.header.promises.iter().enumerate() {
            let kept = match &promise.kind {
                Kind::Run(_) => continue,
                Kind::Python(_) => {
                    report.elsewhere += 1;
                    continue;
                }
                Kind::Trap(_) => self.keep_trap(index, library),
                Kind::Main(status) => self.keep_main(*status, library),
                Kind::Error(text) => self.keep_error(text),
            };
            match kept {
                Ok(()) => report.kept += 1,
                Err(message) => report.broken.push(self.at(index, &message)),
            }
        }
    }

    /// The shared library of the `native:` promise, or `-`.
    pub(super) fn library(&self) -> Result<String, String> {
        let Some(native) = &self.header.native else {
            return Ok("-".to_owned());
        };
        let source = self.case.source.with_file_name(native);
        let library = self
            .config
            .scratch
            .join(format!("{}.{}.so", native, self.index));
        let out = Command::new("cc")
            .args(["-O1", "-w", "-shared", "-fPIC", "-o"])
            .args([&library, &source])
            .arg("-lm")
            .output()
            .map_err(|error| format!("cc: {error}"))?;
        match out.status.success() {
            true => Ok(library.to_string_lossy().into_owned()),
            false => Err(format!(
                "cc: {}",
                String::from_utf8_lossy(&out.stderr).trim()
            )),
        }
    }

    fn child(&self, task: Task, library: &str) -> Result<Finished, String> {
        let (program, args) = self.config.child.split_first().ok_or("no child command")?;
        let mut command = Command::new(program);
        command.args(args).arg("--corpus-child").args(task.words());
        command
            .args([&self.case.source, &self.case.bitcode])
            .arg(library);
        finish(&mut command, self.config.timeout)
    }

    /// All `run:` promises; one that crashes costs its process, and the next begins another.
    fn keep_runs(&self, library: &str, report: &mut CaseReport) {
        let all = &self.header.promises;
        let runs = |from: usize| (from..all.len()).find(|k| matches!(all[*k].kind, Kind::Run(_)));
        let mut next = runs(0);
        while let Some(from) = next {
            next = match self.keep_runs_from(from, library, report) {
                Ok(Some(crashed)) => runs(crashed + 1),
                Ok(None) => None,
                Err(message) => {
                    report.broken.push(message);
                    None
                }
            };
        }
    }

    /// Gives the promise that crashed, if one did.
    fn keep_runs_from(
        &self,
        from: usize,
        library: &str,
        report: &mut CaseReport,
    ) -> Result<Option<usize>, String> {
        let finished = self.child(Task::Run(from), library)?;
        let mut begun = None;
        for line in finished.lines() {
            let (word, rest) = line.split_once(' ').unwrap_or((&line, ""));
            let (index, message) = rest.split_once(' ').unwrap_or((rest, ""));
            let index: Option<usize> = index.parse().ok();
            match (word, index) {
                ("begin", Some(index)) => begun = Some(index),
                ("kept", Some(_)) => {
                    report.kept += 1;
                    begun = None;
                }
                ("broken", Some(index)) => {
                    report.broken.push(self.at(index, message));
                    begun = None;
                }
                ("refused", _) => return Err(format!("refused: {rest}")),
                ("error", _) => return Err(rest.to_owned()),
                _ => {}
            }
        }
        let clean = finished.status.is_some_and(|status| status.success());
        match begun {
            Some(index) => {
                report.broken.push(self.at(index, &finished.complaint()));
                Ok(Some(index))
            }
            None if clean => Ok(None),
            None => Err(finished.complaint()),
        }
    }

    /// A complaint about a promise, with its line and text.
    pub(super) fn at(&self, index: usize, message: &str) -> String {
        match self.header.promises.get(index) {
            Some(promise) => match &promise.kind {
                Kind::Run(Call { text, .. }) | Kind::Trap(Call { text, .. }) => {
                    format!("line {}: {text}: {message}", promise.line)
                }
                _ => format!("line {}: {message}", promise.line),
            },
            None => message.to_owned(),
        }
    }

    fn keep_trap(&self, index: usize, library: &str) -> Result<(), String> {
        let finished = self.child(Task::Trap(index), library)?;
        let lines = finished.lines();
        let begun = lines.iter().any(|line| line.starts_with("begin"));
        match begun && is_trap(&finished) {
            true => Ok(()),
            false => Err(format!(
                "no trap: {} {}",
                finished.ending(),
                lines.join("; ")
            )),
        }
    }

    fn keep_main(&self, status: i32, library: &str) -> Result<(), String> {
        let finished = self.child(Task::Main, library)?;
        let lines = finished.lines();
        if let Some(line) = lines.iter().find(|line| line.as_str() != "loaded") {
            return Err(line.clone());
        }
        judge_main(&finished, self.header, status)
    }

    fn keep_error(&self, expected: &str) -> Result<(), String> {
        let refusal = self.refusal()?;
        match refusal == expected {
            true => Ok(()),
            false => Err(format!("refused: {refusal}")),
        }
    }

    /// What loading is refused with.
    pub(super) fn refusal(&self) -> Result<String, String> {
        let finished = self.child(Task::Load, "-")?;
        let lines = finished.lines();
        let refused = lines.iter().find_map(|line| line.strip_prefix("refused "));
        let not = || format!("not refused: {}", finished.complaint());
        refused.map(str::to_owned).ok_or_else(not)
    }
}

/// SIGILL or SIGTRAP; lli dies by SIGABRT when it catches one of them itself.
pub(super) fn is_trap(finished: &Finished) -> bool {
    let signal = finished.status.and_then(|status| status.signal());
    matches!(signal, Some(libc::SIGILL | libc::SIGTRAP))
}

/// Whether a program exited and printed as promised.
pub(super) fn judge_main(finished: &Finished, header: &Header, status: i32) -> Result<(), String> {
    if finished.status.and_then(|status| status.code()) != Some(status) {
        return Err(finished.complaint());
    }
    let text = String::from_utf8_lossy(&finished.stdout);
    let lines = text.lines().filter(|line| !line.starts_with(MARK));
    // A promise's line has no blanks at its end.
    let printed: String = lines.map(|line| format!("{}\n", line.trim_end())).collect();
    match &header.stdout {
        Some(expected) if *expected != printed => Err(format!("printed {printed:?}")),
        _ => Ok(()),
    }
}

/// Runs a command to its end, or kills it when it takes too long.
pub(super) fn finish(command: &mut Command, timeout: Duration) -> Result<Finished, String> {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut process = command
        .spawn()
        .map_err(|error| format!("{}: {error}", Path::new(command.get_program()).display()))?;
    let (mut stdout, mut stderr) = (process.stdout.take(), process.stderr.take());
    let reader = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        // What was read before a failure still counts.
        let _ = stderr.as_mut().map(|pipe| pipe.read_to_end(&mut bytes));
        String::from_utf8_lossy(&bytes).into_owned()
    });
    let output = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = stdout.as_mut().map(|pipe| pipe.read_to_end(&mut bytes));
        bytes
    });
    let start = Instant::now();
    let mut pause = Duration::from_micros(500);
    let status = loop {
        match process.try_wait().map_err(|error| error.to_string())? {
            Some(status) => break Some(status),
            None if start.elapsed() > timeout => {
                let _ = process.kill();
                let _ = process.wait();
                break None;
            }
            None => std::thread::sleep(pause),
        }
        pause = (pause * 2).min(Duration::from_millis(20));
    };
    Ok(Finished {
        status,
        stdout: output.join().unwrap_or_default(),
        stderr: reader.join().unwrap_or_default(),
    })
}

/// Whether the bitcode is made of what the source is now; needs no LLVM.
///
/// # Errors
/// It is stale, missing or unreadable.
pub fn check_fresh(case: &Case) -> Result<(), String> {
    let source = std::fs::read_to_string(&case.source).map_err(|error| error.to_string())?;
    let bytes = std::fs::read(&case.bitcode).map_err(|_| "no bitcode: run with BLESS=1")?;
    let file = match bitcrane_translate::bitcode::read(&bytes) {
        Ok(file) => file,
        // Where damage is the point, the stamp may be gone with the rest.
        Err(_)
            if case
                .header
                .as_ref()
                .is_ok_and(|header| !header.damage.is_empty()) =>
        {
            return Ok(());
        }
        Err(error) => return Err(error.to_string()),
    };
    match file.module().source_filename == stamp(case, &source) {
        true => Ok(()),
        false => Err(format!(
            "{} is stale: run with BLESS=1",
            case.bitcode.display()
        )),
    }
}
