//! What became of a corpus, as a table by section and as JSON.

use super::oracle::Oracle;
use super::run::CaseReport;
use super::section;
use super::session::Results;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Sums of some cases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Cases.
    pub files: usize,
    /// Cases with a broken promise, or one that LLVM denies.
    pub failed: usize,
    /// Promises kept.
    pub kept: usize,
    /// Promises broken.
    pub broken: usize,
    /// Promises that were not tried: this machine can't, or others keep them.
    pub skipped: usize,
    /// Promises that LLVM confirmed.
    pub confirmed: usize,
    /// Promises that LLVM denied.
    pub disputed: usize,
}

impl Sums {
    fn add(&mut self, report: &CaseReport) {
        self.files += 1;
        self.failed += usize::from(!report.broken.is_empty() || !report.disputed.is_empty());
        self.kept += report.kept;
        self.broken += report.broken.len();
        self.skipped += match report.skipped {
            Some(_) => report.promises,
            None => report.elsewhere,
        };
        self.confirmed += report.confirmed;
        self.disputed += report.disputed.len();
    }

    /// Whether all is well.
    pub fn is_good(&self) -> bool {
        self.broken == 0 && self.disputed == 0
    }
}

/// The sums of all cases.
pub fn total(reports: &[CaseReport]) -> Sums {
    let mut sums = Sums::default();
    reports.iter().for_each(|report| sums.add(report));
    sums
}

/// The sums by section, in the order of the table.
pub fn sections(reports: &[CaseReport]) -> Vec<(String, Sums)> {
    let mut rows: BTreeMap<(usize, &str), Sums> = BTreeMap::new();
    for report in reports {
        let key = (section::rank(&report.section), report.section.as_str());
        rows.entry(key).or_default().add(report);
    }
    let named = rows.into_iter();
    named
        .map(|((_, title), sums)| (title.to_owned(), sums))
        .collect()
}

/// A table: a row by section, and the total. The last two columns are there if LLVM was asked.
pub fn table(reports: &[CaseReport], asked: bool) -> String {
    let mut rows = sections(reports);
    let longest = rows.iter().map(|(name, _)| name.chars().count()).max();
    let width = longest.unwrap_or(0).max(9);
    rows.push(("total".to_owned(), total(reports)));
    let mut text = format!(
        "{:width$} {:>6} {:>7} {:>7} {:>8}",
        "section", "files", "kept", "broken", "skipped"
    );
    text.push_str(if asked {
        "  LLVM: agrees  differs\n"
    } else {
        "\n"
    });
    for (name, sums) in rows {
        let Sums {
            files,
            kept,
            broken,
            skipped,
            ..
        } = sums;
        let _ = write!(
            text,
            "{name:width$} {files:>6} {kept:>7} {broken:>7} {skipped:>8}"
        );
        if asked {
            let _ = write!(text, "  {:>12} {:>8}", sums.confirmed, sums.disputed);
        }
        text.push('\n');
    }
    text
}

/// Everything as text: the complaints, the table, and how it went.
pub fn text(results: &Results) -> String {
    let asked = match results.oracle {
        Oracle::None => "LLVM was not asked".to_owned(),
        oracle => format!("{} was asked too", oracle.name()),
    };
    let sums = total(&results.reports);
    let verdict = match sums.is_good() {
        true => "all promises are kept".to_owned(),
        false => format!(
            "{} files break promises, or LLVM disagrees with them",
            sums.failed
        ),
    };
    format!(
        "{}{}{verdict}; {:.1} s; {asked}\n",
        complaints(&results.reports),
        table(&results.reports, results.oracle != Oracle::None),
        results.took.as_secs_f64()
    )
}

/// Everything as JSON.
pub fn json(results: &Results) -> String {
    let rows = sections(&results.reports);
    let rows: Vec<_> = rows
        .iter()
        .map(|(name, row)| json_sums(name, row))
        .collect();
    let files: Vec<_> = results.reports.iter().map(json_file).collect();
    format!(
        "{{\n \"all_kept\": {},\n \"oracle\": \"{}\",\n \"seconds\": {:.3},\n \
         \"total\": {},\n \"sections\": [\n  {}\n ],\n \"files\": [\n  {}\n ]\n}}\n",
        results.is_good(),
        results.oracle.name(),
        results.took.as_secs_f64(),
        json_sums("total", &total(&results.reports)),
        rows.join(",\n  "),
        files.join(",\n  ")
    )
}

fn json_sums(name: &str, sums: &Sums) -> String {
    format!(
        "{{\"section\": {}, \"files\": {}, \"files_with_broken_promises\": {}, \"kept\": {}, \
         \"broken\": {}, \"skipped\": {}, \"llvm_agrees\": {}, \"llvm_differs\": {}}}",
        json_text(name),
        sums.files,
        sums.failed,
        sums.kept,
        sums.broken,
        sums.skipped,
        sums.confirmed,
        sums.disputed
    )
}

fn json_file(report: &CaseReport) -> String {
    let list = |lines: &[String]| {
        let lines: Vec<_> = lines.iter().map(|line| json_text(line)).collect();
        format!("[{}]", lines.join(", "))
    };
    let skipped = report.skipped.as_deref();
    format!(
        "{{\"name\": {}, \"section\": {}, \"promises\": {}, \"kept\": {}, \"broken\": {}, \
         \"skipped\": {}, \"llvm_agrees\": {}, \"llvm_differs\": {}}}",
        json_text(&report.name),
        json_text(&report.section),
        report.promises,
        report.kept,
        list(&report.broken),
        skipped.map_or("null".to_owned(), json_text),
        report.confirmed,
        list(&report.disputed)
    )
}

/// A string as JSON spells it.
fn json_text(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if u32::from(c) < 0x20 => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// How many complaints about a case are shown.
const SHOWN: usize = 6;

/// Each complaint on a line of its own, under the case's name.
pub fn complaints(reports: &[CaseReport]) -> String {
    let mut text = String::new();
    for report in reports {
        let lines: Vec<_> = report.broken.iter().chain(&report.disputed).collect();
        for line in lines.iter().take(SHOWN) {
            let _ = writeln!(text, "{}: {line}", report.name);
        }
        if lines.len() > SHOWN {
            let _ = writeln!(text, "{}: and {} more", report.name, lines.len() - SHOWN);
        }
        if let Some(reason) = &report.skipped {
            let _ = writeln!(text, "{}: skipped: {reason}", report.name);
        }
    }
    text
}
