//! The conformance corpus as a test: `cargo test --test corpus [FILTER]`, which is
//! `bitcrane corpus corpus --filter FILTER`.
//!
//! | variable | |
//! |---|---|
//! | `BLESS=1` | makes the `.bc` files with LLVM 19 and fills in each `?`, then runs |
//! | `CORPUS_ORACLE=lli`, `clang`, `none` | who is asked too; default: `lli` where it is installed |
//! | `CORPUS_ORACLE=only` | only `lli` is asked: for writing files before we can run them |
//! | `CORPUS_ROOT=DIR` | another corpus |
//! | `CORPUS_JOBS=2` | processes at once; default: as many as the machine has |
#![allow(clippy::print_stdout, reason = "a test's report")]

use bitcrane::corpus::oracle::Oracle;
use bitcrane::corpus::session::Session;
use bitcrane::corpus::{child, report};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let [first, words @ ..] = args.as_slice()
        && first == "--corpus-child"
    {
        std::process::exit(child::child(words));
    }
    let filters = args.into_iter().filter(|arg| !arg.starts_with('-'));
    match keep(filters.collect()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            println!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the cases whose names contain a filter; gives whether all is well.
fn keep(filters: Vec<String>) -> Result<bool, String> {
    let results = session(filters)?.run()?;
    results.made.iter().for_each(|line| println!("{line}"));
    print!("{}", report::text(&results));
    Ok(results.is_good())
}

fn session(filters: Vec<String>) -> Result<Session, String> {
    let ours = || Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let root = std::env::var_os("CORPUS_ROOT").map_or_else(ours, PathBuf::from);
    let itself = std::env::current_exe().map_err(|error| error.to_string())?;
    let oracle = std::env::var("CORPUS_ORACLE").unwrap_or_default();
    let jobs = std::env::var("CORPUS_JOBS").ok();
    Ok(Session {
        paths: vec![root],
        filters,
        child: vec![itself.into_os_string()],
        jobs: jobs.and_then(|jobs| jobs.parse().ok()),
        ours: oracle != "only",
        oracle: match oracle.as_str() {
            "" => None,
            "only" | "1" => Some(Oracle::Lli),
            "0" => Some(Oracle::None),
            name => {
                let known = Oracle::ALL.into_iter().find(|oracle| oracle.name() == name);
                Some(known.ok_or_else(|| format!("CORPUS_ORACLE: no oracle is named {name}"))?)
            }
        },
        bless: std::env::var_os("BLESS").is_some(),
    })
}
