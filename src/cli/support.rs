//! `bitcrane support` and `bitcrane intrinsics`: what is supported, and which files show it.

use super::corpus::{default_path, itself};
use super::{Argument, Arguments, Outcome, failure, help, misuse, print, unknown};
use crate::corpus::report;
use crate::corpus::session::Session;
use crate::corpus::support::{self, Page, Row};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

pub(super) fn support(arguments: Arguments) -> Outcome<u8> {
    show(arguments, |_| true)
}

pub(super) fn intrinsics(arguments: Arguments) -> Outcome<u8> {
    show(arguments, |row| row.section.contains("intrinsics"))
}

fn show(mut arguments: Arguments, wanted: fn(&Row) -> bool) -> Outcome<u8> {
    let mut write = false;
    let mut words = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Argument::Option("--write") => write = true,
            Argument::Option("-h" | "--help") => return help(),
            Argument::Option(option) => return Err(unknown(option)),
            Argument::Value(word) => words.push(word),
        }
    }
    if write {
        return match words.as_slice() {
            [] => write_page(default_path()?),
            [path] => write_page(PathBuf::from(path)),
            _ => Err(misuse("support --write: only one directory")),
        };
    }
    let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    let mut page = Page::parse(support::PAGE);
    page.rows.retain(|row| wanted(row) && matches(row, &words));
    match page.rows.is_empty() {
        true => Err(failure("nothing in the tables has such a name")),
        false => print(&lines(&page)),
    }
}

/// Whether a row's name or section contains one of the words, if there are any.
fn matches(row: &Row, words: &[std::borrow::Cow<'_, str>]) -> bool {
    let has = |word: &str| {
        let name = word.strip_prefix("llvm.").unwrap_or(word);
        row.name.contains(name) || row.section.contains(word)
    };
    words.is_empty() || words.iter().any(|word| has(word))
}

/// The rows as lines of text: name, status, files.
fn lines(page: &Page) -> String {
    let width = page.rows.iter().map(|row| row.name.chars().count()).max();
    let width = width.unwrap_or(0).min(40);
    let mut text = String::new();
    for rows in page.rows.chunk_by(|a, b| a.section == b.section) {
        text.push_str(&format!("{}\n", rows[0].section));
        for row in rows {
            let status = row.status.name();
            let line = format!("  {:width$}  {status:6}  {}", row.name, row.files.join(" "));
            text.push_str(line.trim_end());
            text.push('\n');
        }
    }
    text
}

/// Runs the corpus in `path`, and writes what it showed there.
fn write_page(path: PathBuf) -> Outcome<u8> {
    let session = Session::new(vec![path.clone()], itself()?);
    let run = || -> Result<_, String> { Ok((session.run()?, session.cases()?)) };
    let (results, cases) = run().map_err(|message| misuse(format!("support: {message}")))?;
    if !results.is_good() {
        let _ = write!(io::stderr(), "{}", report::complaints(&results.reports));
        return Err(failure(
            "support: only what keeps its promises can be shown",
        ));
    }
    let evidence = support::Evidence::of_run(&cases, &results.reports, false);
    let file = path.join(support::FILE);
    write_file(&file, &evidence.page().text())?;
    print(&format!("{}\n", file.display()))
}

fn write_file(path: &Path, text: &str) -> Outcome {
    let failed = |error| failure(format!("{}: {error}", path.display()));
    std::fs::write(path, text).map_err(failed)
}
