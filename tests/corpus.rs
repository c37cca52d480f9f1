//! The conformance corpus as a test: `cargo test --test corpus [FILTER]`.
//!
//! | variable | |
//! |---|---|
//! | `BLESS=1` | makes the `.bc` files with LLVM 19 and fills in each `?`, then runs |
//! | `CORPUS_ORACLE=1`, `0` | LLVM is asked too; default: where it is installed |
//! | `CORPUS_ORACLE=only` | only LLVM is asked: for writing files before we can run them |
//! | `CORPUS_ROOT=DIR` | another corpus |
//! | `CORPUS_JOBS=2` | processes at once; default: as many as the machine has |
#![allow(clippy::print_stdout, reason = "a test's report")]

use bitcrane::corpus::case::{self, Case};
use bitcrane::corpus::run::{self, Config};
use bitcrane::corpus::{bless, child, report};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let [first, words @ ..] = args.as_slice()
        && first == "--corpus-child"
    {
        std::process::exit(child::child(words));
    }
    let filters: Vec<_> = args
        .into_iter()
        .filter(|arg| !arg.starts_with('-'))
        .collect();
    match keep(&filters) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            println!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the cases whose names contain a filter; gives whether all is well.
fn keep(filters: &[String]) -> Result<bool, String> {
    let ours = || Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let root = std::env::var_os("CORPUS_ROOT").map_or_else(ours, PathBuf::from);
    let config = config()?;
    let start = Instant::now();
    if std::env::var_os("BLESS").is_some() {
        make_all(&chosen(&root, filters)?, &config);
    }
    let cases = chosen(&root, filters)?;
    if cases.is_empty() {
        return Err("no corpus file has such a name".to_owned());
    }
    let reports = run::run(&cases, &config, &|_| {});
    print!("{}", report::complaints(&reports));
    print!("{}", report::table(&reports));
    let oracle = if config.oracle {
        "LLVM was asked too"
    } else {
        "LLVM was not asked"
    };
    println!("{:.1} s; {oracle}", start.elapsed().as_secs_f64());
    Ok(report::total(&reports).is_good())
}

fn chosen(root: &Path, filters: &[String]) -> Result<Vec<Case>, String> {
    let cases = case::find(root)?.into_iter();
    let wanted = |case: &Case| filters.is_empty() || filters.iter().any(|f| case.name.contains(f));
    Ok(cases.filter(wanted).collect())
}

/// Source by source, for those made in several ways are filled in once; sources side by side.
fn make_all(cases: &[Case], config: &Config) {
    let sources: Vec<_> = cases.chunk_by(|a, b| a.source == b.source).collect();
    let next = AtomicUsize::new(0);
    let work = || {
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(cases) = sources.get(at) else {
                break;
            };
            for (index, case) in cases.iter().enumerate() {
                // A number of its own for each, for the files that it makes on the way.
                make(case, config, 16 * at + index);
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..config.jobs.max(1) {
            scope.spawn(work);
        }
    });
}

fn make(case: &Case, config: &Config, index: usize) {
    let made = bless::bitcode(case, config, index);
    let filled = made.and_then(|new| Ok(bless::fill(case, config, index)? || new));
    match filled {
        Ok(true) => println!("made {}", case.name),
        Ok(false) => {}
        Err(message) => println!("{}: {message}", case.name),
    }
}

fn config() -> Result<Config, String> {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("corpus");
    std::fs::create_dir_all(&scratch).map_err(|error| error.to_string())?;
    let oracle = std::env::var("CORPUS_ORACLE").unwrap_or_default();
    let jobs = std::env::var("CORPUS_JOBS")
        .ok()
        .and_then(|jobs| jobs.parse().ok());
    let available = || std::thread::available_parallelism().map_or(1, |jobs| jobs.get());
    let itself = std::env::current_exe().map_err(|error| error.to_string())?;
    Ok(Config {
        child: vec![itself.into_os_string()],
        jobs: jobs.unwrap_or_else(available),
        ours: oracle != "only",
        oracle: match oracle.as_str() {
            "0" => false,
            "" => run::has_oracle(),
            _ => true,
        },
        scratch,
        timeout: Duration::from_secs(20),
    })
}
