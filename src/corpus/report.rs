//! What became of a corpus, as a table by directory.

use super::run::CaseReport;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Sums of some cases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Cases.
    pub files: usize,
    /// Cases with a broken promise.
    pub failed: usize,
    /// Promises kept.
    pub kept: usize,
    /// Promises broken.
    pub broken: usize,
    /// Cases that this machine can't run.
    pub skipped: usize,
    /// Promises that LLVM confirmed.
    pub confirmed: usize,
    /// Promises that LLVM denied.
    pub disputed: usize,
}

impl Sums {
    fn add(&mut self, report: &CaseReport) {
        self.files += 1;
        self.failed += usize::from(!report.broken.is_empty());
        self.kept += report.kept;
        self.broken += report.broken.len();
        self.skipped += usize::from(report.skipped.is_some());
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

/// A table: a row by directory, and the total.
pub fn table(reports: &[CaseReport]) -> String {
    let mut rows: BTreeMap<&str, Sums> = BTreeMap::new();
    for report in reports {
        let directory = report
            .name
            .rsplit_once('/')
            .map_or(".", |(directory, _)| directory);
        rows.entry(directory).or_default().add(report);
    }
    let width = rows.keys().map(|name| name.len()).max().unwrap_or(0).max(9);
    let mut text = format!(
        "{:width$} {:>6} {:>7} {:>7} {:>7} {:>8} {:>10} {:>9}\n",
        "section", "files", "failed", "kept", "broken", "skipped", "confirmed", "disputed"
    );
    let rows = rows.into_iter().chain([("total", total(reports))]);
    for (name, sums) in rows {
        let _ = writeln!(
            text,
            "{name:width$} {:>6} {:>7} {:>7} {:>7} {:>8} {:>10} {:>9}",
            sums.files,
            sums.failed,
            sums.kept,
            sums.broken,
            sums.skipped,
            sums.confirmed,
            sums.disputed
        );
    }
    text
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
