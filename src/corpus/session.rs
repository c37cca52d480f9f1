//! A whole run of a corpus: what `bitcrane corpus` and `cargo test --test corpus` do alike.

use super::case::{self, Case};
use super::oracle::Oracle;
use super::run::{self, CaseReport, Config};
use super::{bless, report};
use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// What is to be run, and how.
#[derive(Clone, Debug)]
pub struct Session {
    /// Folders and files; names in reports are what follows these.
    pub paths: Vec<PathBuf>,
    /// Only cases whose names contain one of these, if there are any.
    pub filters: Vec<String>,
    /// The command that becomes a child when `--corpus-child` and its words follow.
    pub child: Vec<OsString>,
    /// How many processes at once; `None`: as many as the machine has processors.
    pub jobs: Option<usize>,
    /// Whether we keep the promises; not while only LLVM is asked.
    pub ours: bool,
    /// Who is asked too; `None`: `lli` where it is installed.
    pub oracle: Option<Oracle>,
    /// Whether bitcode is made and `?` filled in first.
    pub bless: bool,
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct Results {
    /// What became of each case.
    pub reports: Vec<CaseReport>,
    /// Who was asked.
    pub oracle: Oracle,
    /// How long it took.
    pub took: Duration,
    /// What was made, or could not be.
    pub made: Vec<String>,
}

impl Results {
    /// Whether all promises hold.
    pub fn is_good(&self) -> bool {
        report::total(&self.reports).is_good()
    }
}

impl Session {
    /// All of `paths`, by the child command `child`, held to `lli` where it is installed.
    pub fn new(paths: Vec<PathBuf>, child: Vec<OsString>) -> Self {
        Self {
            paths,
            filters: Vec::new(),
            child,
            jobs: None,
            ours: true,
            oracle: None,
            bless: false,
        }
    }

    /// Runs everything.
    ///
    /// # Errors
    /// Nothing could be run: a path, a filter or an oracle that isn't there.
    pub fn run(&self) -> Result<Results, String> {
        let start = Instant::now();
        let scratch = Scratch::new()?;
        let config = self.config(&scratch.0)?;
        let mut made = Vec::new();
        if self.bless {
            if let Some(missing) = super::llvm::missing(&["llvm-as", "llvm-dis", "lli"]) {
                return Err(format!("{missing}, which makes the bitcode"));
            }
            made = make_all(&self.cases()?, &config);
        }
        let cases = self.cases()?;
        let progress = Progress::new(cases.len());
        let reports = run::run(&cases, &config, &|report| progress.show(report));
        progress.clear();
        Ok(Results {
            reports,
            oracle: config.oracle,
            took: start.elapsed(),
            made,
        })
    }

    /// The cases that are chosen.
    ///
    /// # Errors
    /// There are none.
    pub fn cases(&self) -> Result<Vec<Case>, String> {
        let mut cases = Vec::new();
        for path in &self.paths {
            if !path.exists() {
                let path = path.display();
                return Err(format!("there is no file or directory {path}"));
            }
            cases.extend(case::find(path)?);
        }
        if cases.is_empty() {
            let paths: Vec<_> = self.paths.iter().map(|path| path.display()).collect();
            let paths: Vec<_> = paths.iter().map(ToString::to_string).collect();
            let paths = paths.join(", ");
            return Err(format!("{paths}: no .ll, .c or .cpp file with promises"));
        }
        let filters = &self.filters;
        cases.retain(|case| filters.is_empty() || filters.iter().any(|f| case.name.contains(f)));
        match cases.is_empty() {
            true => Err("no corpus file has such a name".to_owned()),
            false => Ok(cases),
        }
    }

    /// How many processes run at once.
    pub fn jobs(&self) -> usize {
        let processors = || thread::available_parallelism().map_or(1, |jobs| jobs.get());
        self.jobs.unwrap_or_else(processors).max(1)
    }

    fn config(&self, scratch: &Path) -> Result<Config, String> {
        let oracle = match self.oracle {
            None if Oracle::Lli.missing().is_none() => Oracle::Lli,
            None => Oracle::None,
            Some(oracle) => match oracle.missing() {
                None => oracle,
                Some(missing) => return Err(format!("{missing}; --oracle none goes without")),
            },
        };
        Ok(Config {
            child: self.child.clone(),
            jobs: self.jobs(),
            ours: self.ours,
            oracle,
            scratch: scratch.to_owned(),
            timeout: Duration::from_secs(20),
        })
    }
}

/// A directory for what is made on the way, which goes with it.
pub(super) struct Scratch(pub(super) PathBuf);

impl Scratch {
    pub(super) fn new() -> Result<Self, String> {
        let name = format!("bitcrane-corpus.{}", std::process::id());
        let path = std::env::temp_dir().join(name);
        let failed = |error| format!("{}: {error}", path.display());
        std::fs::create_dir_all(&path).map_err(failed)?;
        Ok(Self(path))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What can't be removed is the temporary directory's.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A line on a terminal that says how far it is.
struct Progress {
    total: usize,
    state: Option<Mutex<State>>,
}

struct State {
    done: usize,
    kept: usize,
    broken: usize,
    shown: Instant,
}

impl Progress {
    fn new(total: usize) -> Self {
        let state = io::stderr().is_terminal().then(|| {
            Mutex::new(State {
                done: 0,
                kept: 0,
                broken: 0,
                shown: Instant::now(),
            })
        });
        Self { total, state }
    }

    fn show(&self, report: &CaseReport) {
        let Some(state) = &self.state else {
            return;
        };
        let mut state = state
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        state.done += 1;
        state.kept += report.kept;
        state.broken += report.broken.len() + report.disputed.len();
        // A terminal that is written to all the time is slower than the corpus.
        if state.shown.elapsed() < Duration::from_millis(60) {
            return;
        }
        state.shown = Instant::now();
        let name: String = report.name.chars().take(36).collect();
        let line = format!(
            "{}/{} files, {} promises kept, {} broken  {name}",
            state.done, self.total, state.kept, state.broken
        );
        let _ = write!(io::stderr(), "\r\x1b[K{line}");
    }

    fn clear(&self) {
        if self.state.is_some() {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}

/// Source by source, for those made in several ways are filled in once; sources side by side.
fn make_all(cases: &[Case], config: &Config) -> Vec<String> {
    let sources: Vec<_> = cases.chunk_by(|a, b| a.source == b.source).collect();
    let next = AtomicUsize::new(0);
    let lines = Mutex::new(Vec::new());
    let work = || {
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(cases) = sources.get(at) else {
                break;
            };
            for (index, case) in cases.iter().enumerate() {
                // A number of its own for each, for the files that it makes on the way.
                let line = make(case, config, 16 * at + index);
                let mut lines = lines
                    .lock()
                    .unwrap_or_else(|poisoned| poisoned.into_inner());
                lines.extend(line);
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..config.jobs {
            scope.spawn(work);
        }
    });
    let mut lines = lines
        .into_inner()
        .unwrap_or_else(|poisoned| poisoned.into_inner());
    lines.sort();
    lines
}

fn make(case: &Case, config: &Config, index: usize) -> Option<String> {
    let made = bless::bitcode(case, config, index);
    let filled = made.and_then(|new| Ok(bless::fill(case, config, index)? || new));
    match filled {
        Ok(true) => Some(format!("made {}", case.name)),
        Ok(false) => None,
        Err(message) => Some(format!("{}: {message}", case.name)),
    }
}
