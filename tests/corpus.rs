//! The conformance corpus as a test: `cargo test --test corpus [FILTER]`, which is
//! `bitcrane corpus corpus --filter FILTER`.
//!
//! | variable | |
//! |---|---|
//! | `BLESS=1` | makes the `.bc` files with LLVM 19 and fills in each `?`, then runs; without a filter, writes `SUPPORT.md` |
//! | `CORPUS_ORACLE=lli`, `clang`, `none` | who is asked too; default: `lli` where it is installed |
//! | `CORPUS_ORACLE=only` | only `lli` is asked: for writing files before we can run them |
//! | `CORPUS_ROOT=DIR` | another corpus |
//! | `CORPUS_JOBS=2` | processes at once; default: as many as the machine has |
#![allow(clippy::print_stdout, reason = "a test's report")]

use bitcrane::corpus::oracle::Oracle;
use bitcrane::corpus::session::{Results, Session};
use bitcrane::corpus::support::{self, Evidence, Page};
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
    let whole = filters.is_empty() && std::env::var_os("CORPUS_ROOT").is_none();
    let session = session(filters)?;
    let results = session.run()?;
    results.made.iter().for_each(|line| println!("{line}"));
    print!("{}", report::text(&results));
    let stale = match whole {
        true => stale(&session, &results)?,
        false => Vec::new(),
    };
    stale
        .iter()
        .for_each(|line| println!("SUPPORT.md is stale: {line}"));
    Ok(results.is_good() && stale.is_empty())
}

/// Where the page of what is supported no longer holds; `BLESS=1` writes it.
fn stale(session: &Session, results: &Results) -> Result<Vec<String>, String> {
    let cases = session.cases()?;
    let file = session.paths[0].join(support::FILE);
    if session.bless && results.is_good() {
        let page = Evidence::of_run(&cases, &results.reports, false).page();
        std::fs::write(&file, page.text()).map_err(|error| error.to_string())?;
    }
    let text = std::fs::read_to_string(&file).map_err(|error| error.to_string())?;
    // What this machine can't run is taken at its word.
    let now = Evidence::of_run(&cases, &results.reports, true).page();
    Ok(Page::parse(&text).stale(&now))
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
