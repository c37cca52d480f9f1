//! Random functions, on which we and LLVM must agree: `bitcrane corpus --generate N`.
//!
//! Each function is a test of its own: what it returns and what it leaves in memory is asked of
//! LLVM, and then held to, as with any file of the corpus. Where we differ, the function is made
//! smaller as long as we do, and becomes a corpus file.

mod calls;
mod grow;
mod memory;
mod operations;
mod program;
mod random;
mod shrink;

use super::case::{self, Case};
use super::run::{CaseReport, Config};
use super::session::Scratch;
use super::{bless, oracle::Oracle, run};
use program::Unit;
use random::Random;
use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// How many functions are asked about at once.
const BATCH: usize = 25;

/// What is to be generated.
#[derive(Clone, Debug)]
pub struct Generator {
    /// How many functions.
    pub count: usize,
    /// Which ones: a seed is a sequence of functions.
    pub seed: u64,
    /// Where those on which we differ become files.
    pub directory: PathBuf,
    /// The command that becomes a child.
    pub child: Vec<OsString>,
    /// How many processes at once.
    pub jobs: usize,
    /// Who is asked.
    pub oracle: Oracle,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// How many functions we and LLVM agree on.
    pub agreed: usize,
    /// How many the oracle has no answer for, or another than LLVM's other way of making code, which
    /// gives what we give, or nothing either.
    pub unanswered: usize,
    /// Those that we refuse, with the reason.
    pub refused: Vec<String>,
    /// Files of those that we differ on.
    pub differ: Vec<PathBuf>,
}

impl Generator {
    /// Generates, asks, and writes what differs.
    ///
    /// # Errors
    /// Nothing could be asked.
    pub fn run(&self) -> Result<Outcome, String> {
        let tools = ["llvm-as", "llvm-dis", "lli"];
        if let Some(missing) = super::llvm::missing(&tools).or_else(|| self.oracle.missing()) {
            return Err(format!("{missing}, which says what the functions give"));
        }
        let scratch = Scratch::new()?;
        let outcome = Mutex::new(Outcome::default());
        let next = AtomicUsize::new(0);
        let batches = self.count.div_ceil(BATCH);
        let work = || {
            loop {
                let batch = next.fetch_add(1, Ordering::Relaxed);
                if batch >= batches {
                    break;
                }
                let found = self.batch(batch, &scratch.0);
                let mut outcome = outcome
                    .lock()
                    .unwrap_or_else(|poisoned| poisoned.into_inner());
                outcome.agreed += found.agreed;
                outcome.unanswered += found.unanswered;
                outcome.refused.extend(found.refused);
                outcome.differ.extend(found.differ);
                show(&outcome, self.count);
            }
        };
        std::thread::scope(|scope| {
            for _ in 0..self.jobs.max(1) {
                scope.spawn(work);
            }
        });
        if io::stderr().is_terminal() {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
        Ok(outcome
            .into_inner()
            .unwrap_or_else(|poisoned| poisoned.into_inner()))
    }

    fn batch(&self, batch: usize, scratch: &Path) -> Outcome {
        // Each batch has a seed of its own, so that any can be had again without those before it.
        let seed = self.seed.wrapping_mul(1_000_003).wrapping_add(batch as u64);
        let mut random = Random::new(seed);
        let count = BATCH.min(self.count - batch * BATCH);
        let units: Vec<Unit> = (0..count)
            .map(|index| grow::unit(&mut random, &format!("f{index}")))
            .collect();
        let trial = Trial {
            config: self.config(scratch),
            directory: scratch.join(format!("batch.{batch}")),
            number: batch,
        };
        let mut outcome = Outcome::default();
        self.judge(&trial, &units, &mut outcome);
        let _ = std::fs::remove_dir_all(&trial.directory);
        outcome
    }

    fn config(&self, scratch: &Path) -> Config {
        Config {
            child: self.child.clone(),
            jobs: 1,
            ours: true,
            oracle: self.oracle,
            scratch: scratch.to_owned(),
            timeout: Duration::from_secs(60),
        }
    }

    /// Asks about all units at once; where that fails, about halves of them.
    fn judge(&self, trial: &Trial, units: &[Unit], outcome: &mut Outcome) {
        match trial.ask(units) {
            Answer::Kept => outcome.agreed += units.len(),
            Answer::Broken if units.len() == 1 => {
                outcome.differ.push(self.differ(trial, &units[0]))
            }
            Answer::Refused(message) if units.len() == 1 => outcome.refused.push(message),
            Answer::None if units.len() == 1 => outcome.unanswered += 1,
            Answer::Broken | Answer::Refused(_) | Answer::None => {
                let (first, second) = units.split_at(units.len() / 2);
                self.judge(trial, first, outcome);
                self.judge(trial, second, outcome);
            }
        }
    }

    /// Makes a unit small, and a corpus file of it; gives the file.
    fn differ(&self, trial: &Trial, unit: &Unit) -> PathBuf {
        let broken = |unit: &Unit| matches!(trial.ask(std::slice::from_ref(unit)), Answer::Broken);
        let small = shrink::shrink(unit, &mut |unit| broken(unit));
        let name = format!(
            "seed{}_{}_{}.ll",
            self.seed,
            trial.number,
            unit.tested().name
        );
        let file = self.directory.join(name);
        // The file is made again, with what LLVM gives filled in.
        let _ = trial.ask(std::slice::from_ref(&small));
        let _ = std::fs::create_dir_all(&self.directory);
        let _ = std::fs::copy(trial.source(), &file);
        let case = case::of_source(&self.directory, &file).unwrap_or_default();
        for case in &case {
            // Without its bitcode the file still says what differs.
            let _ = bless::bitcode(case, &trial.config, trial.number);
        }
        file
    }
}

fn show(outcome: &Outcome, total: usize) {
    if io::stderr().is_terminal() {
        let (refused, differ) = (outcome.refused.len(), outcome.differ.len());
        let done = outcome.agreed + outcome.unanswered + refused + differ;
        let _ = write!(
            io::stderr(),
            "\r\x1b[K{done}/{total} functions, {differ} differ, {refused} refused"
        );
    }
}

enum Answer {
    /// We give what LLVM gives.
    Kept,
    /// We give something else.
    Broken,
    /// We don't take it.
    Refused(String),
    /// LLVM gives nothing, or by `lli` not what it gives by `clang`.
    None,
}

/// Where functions are tried.
struct Trial {
    config: Config,
    directory: PathBuf,
    number: usize,
}

impl Trial {
    fn source(&self) -> PathBuf {
        self.directory.join("generated.ll")
    }

    fn ask(&self, units: &[Unit]) -> Answer {
        let promises: String = units.iter().map(Unit::promises).collect();
        let functions: Vec<String> = units.iter().map(Unit::text).collect();
        let (library, throwing) = match units.iter().any(Unit::has_exceptions) {
            true => ("; library: stdc++\n", calls::THROWING),
            false => ("", ""),
        };
        let text = format!(
            "; Found at random: LLVM and Bitcrane gave different results.\n\
             {library}{promises}\n{throwing}{}",
            functions.join("\n")
        );
        match self.asked(&text, self.config.oracle) {
            // Then we must give what LLVM's other way of making code gives.
            Answer::None if self.other().missing().is_none() => {
                match self.asked(&text, self.other()) {
                    Answer::Kept => Answer::None,
                    other => other,
                }
            }
            answer => answer,
        }
    }

    fn asked(&self, text: &str, oracle: Oracle) -> Answer {
        let config = Config {
            oracle,
            ..self.config.clone()
        };
        match self.answered(text, &config) {
            Ok(case) => self.ours(&case, oracle),
            Err(_) => Answer::None,
        }
    }

    /// LLVM's other way of making code.
    fn other(&self) -> Oracle {
        match self.config.oracle {
            Oracle::Clang => Oracle::Lli,
            _ => Oracle::Clang,
        }
    }

    /// Makes the file, and fills in what LLVM gives.
    fn answered(&self, text: &str, config: &Config) -> Result<Case, String> {
        let source = self.source();
        std::fs::create_dir_all(&self.directory).map_err(|error| error.to_string())?;
        std::fs::write(&source, text).map_err(|error| error.to_string())?;
        let find = || -> Result<Case, String> {
            let cases = case::of_source(&self.directory, &source)?;
            cases.into_iter().next().ok_or_else(|| "no case".to_owned())
        };
        let case = find()?;
        bless::bitcode(&case, config, self.number)?;
        bless::fill(&case, config, self.number)?;
        find()
    }

    /// What we give, where LLVM's answers, by `oracle`, are filled in.
    fn ours(&self, case: &Case, oracle: Oracle) -> Answer {
        let config = Config {
            oracle: Oracle::None,
            ..self.config.clone()
        };
        let mut report: Vec<CaseReport> = run::run(std::slice::from_ref(case), &config, &|_| {});
        let broken = report.pop().map(|report| report.broken).unwrap_or_default();
        let refused = broken.iter().find(|line| line.starts_with("refused: "));
        match (broken.is_empty(), refused) {
            (true, _) => Answer::Kept,
            (false, Some(message)) => Answer::Refused(message.clone()),
            (false, None) if oracle == self.config.oracle && self.is_disputed(case) => Answer::None,
            (false, None) => Answer::Broken,
        }
    }

    /// Whether LLVM's other way of making code gives something else than the one that was asked.
    fn is_disputed(&self, case: &Case) -> bool {
        let other = self.other();
        let config = Config {
            oracle: other,
            ours: false,
            ..self.config.clone()
        };
        let report = run::run(std::slice::from_ref(case), &config, &|_| {});
        other.missing().is_none() && report.iter().any(|report| !report.disputed.is_empty())
    }
}
