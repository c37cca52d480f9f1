//! What is supported, shown by files whose promises are kept: `corpus/SUPPORT.md`.

mod features;
mod page;

use super::case::Case;
use super::langref::{self, Entry};
use super::promise::Kind;
use super::run::CaseReport;
use bitcrane_translate::lower;
use features::INTRINSICS;
pub use page::{Page, Row, Status};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// A section and a name in it.
type Key = (String, String);

/// The section of the page for the intrinsics that only x86 has.
const X86: &str = "x86 intrinsics";
/// And for those that the Language Reference no longer has, or not yet.
const OTHERS: &str = "intrinsics of other releases";

/// Where the page lies in a corpus.
pub const FILE: &str = "SUPPORT.md";
/// What the page says, as it was when the program was built.
pub const PAGE: &str = include_str!("../../../corpus/SUPPORT.md");

/// The instructions' rows.
fn instruction_sections() -> &'static [Entry] {
    static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
        let entries = langref::features();
        let is_instruction = |entry: &Entry| entry.section.ends_with("instructions");
        entries.filter(is_instruction).collect()
    });
    &ENTRIES
}

/// What some files show: each with the files that show it.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    shown: BTreeMap<Key, BTreeSet<String>>,
    refused: BTreeMap<Key, BTreeSet<String>>,
    /// How many rows each file shows: the fewer, the more telling.
    sizes: BTreeMap<String, usize>,
}

impl Evidence {
    /// What the cases show that have kept all their promises; those that were skipped count if
    /// `skipped`.
    pub fn of_run(cases: &[Case], reports: &[CaseReport], skipped: bool) -> Self {
        let good: BTreeSet<&str> = reports
            .iter()
            .filter(|report| report.broken.is_empty() && (skipped || report.skipped.is_none()))
            .map(|report| report.name.as_str())
            .collect();
        Self::of(cases.iter().filter(|case| good.contains(&*case.name)))
    }

    /// What the cases show if they keep their promises.
    pub fn of<'a>(cases: impl Iterator<Item = &'a Case>) -> Self {
        let mut evidence = Self::default();
        for case in cases {
            evidence.case(case);
        }
        evidence
    }

    fn case(&mut self, case: &Case) {
        let Ok(header) = &case.header else {
            return;
        };
        let errors: Vec<&str> = (header.promises.iter())
            .filter_map(|promise| match &promise.kind {
                Kind::Error(text) => Some(text.as_str()),
                _ => None,
            })
            .collect();
        if header
            .promises
            .iter()
            .all(|promise| matches!(promise.kind, Kind::Python(_)))
        {
            return;
        }
        // What others' releases wrote is shown by the name of the source.
        let name = case.name.split(' ').next().unwrap_or_default();
        let bytes = std::fs::read(&case.bitcode).unwrap_or_default();
        let found: BTreeSet<Key> = features::of(&bytes).into_iter().map(row_key).collect();
        if errors.is_empty() {
            let size = self.sizes.entry(name.to_owned()).or_default();
            *size = found.len().max(*size);
            for key in found {
                self.shown.entry(key).or_default().insert(name.to_owned());
            }
            return;
        }
        let names = |key: &Key| errors.iter().any(|error| is_named(error, key));
        for key in found.into_iter().filter(names) {
            self.refused.entry(key).or_default().insert(name.to_owned());
        }
    }

    /// The rows of the page.
    pub fn page(&self) -> Page {
        let listed = langref::features().map(|entry| (entry.section, entry.section, entry.name));
        let intrinsics = langref::intrinsics().map(|entry| (entry.section, INTRINSICS, entry.name));
        let mut rows: Vec<Row> = listed
            .map(|(title, section, name)| self.row(title.to_owned(), section, name))
            .collect();
        for (title, section, name) in intrinsics {
            rows.push(self.row(format!("intrinsics: {title}"), section, name));
        }
        for name in lower::supported_intrinsics() {
            if langref::intrinsic(name).is_none_or(|entry| entry.name != name) {
                let title = if name.starts_with("x86.") {
                    X86
                } else {
                    OTHERS
                };
                rows.push(self.row(title.to_owned(), INTRINSICS, name));
            }
        }
        // The sections that come last are collected from a table that has no order.
        let last = rows
            .iter()
            .position(|row| row.section == X86 || row.section == OTHERS);
        let last = last.unwrap_or(rows.len());
        rows[last..].sort_by(|a, b| (&a.section, &a.name).cmp(&(&b.section, &b.name)));
        Page { rows }
    }

    fn row(&self, section: String, key_section: &str, name: &str) -> Row {
        let key = (key_section.to_owned(), name.to_owned());
        // One of a family by itself, or the family: what is said of `histogram` is of its operations.
        let family = format!("{name}.");
        let files = |map: &BTreeMap<Key, BTreeSet<String>>| match map.get(&key) {
            Some(files) => files.clone(),
            None if key_section == INTRINSICS => {
                let after = map.range((key_section.to_owned(), family.clone())..);
                let members = after.take_while(|((_, name), _)| name.starts_with(&family));
                members.flat_map(|(_, files)| files.clone()).collect()
            }
            None => BTreeSet::new(),
        };
        let (shown, refused) = (files(&self.shown), files(&self.refused));
        let status = match (shown.is_empty(), refused.is_empty()) {
            (true, _) => Status::No,
            (false, true) => Status::Yes,
            (false, false) => Status::Partly,
        };
        let mut files: Vec<String> = shown.into_iter().collect();
        files.sort_by_cached_key(|file| {
            let stem = file.rsplit('/').next().unwrap_or_default();
            let named = match stem.strip_prefix(name) {
                Some(rest) if rest.matches('.').count() <= 1 && rest.starts_with('.') => 0,
                Some(_) => 1,
                None => 2,
            };
            let size = self.sizes.get(file).copied().unwrap_or_default();
            (named, size, file.clone())
        });
        Row {
            section,
            name: name.to_owned(),
            status,
            files,
            refused: refused.into_iter().collect(),
        }
    }
}

/// Intrinsics under the names that the tables have, without overload suffixes.
fn row_key((section, name): Key) -> Key {
    if section != INTRINSICS {
        return (section, name);
    }
    static SUPPORTED: LazyLock<BTreeSet<&str>> =
        LazyLock::new(|| lower::supported_intrinsics().collect());
    let mut rest = name.as_str();
    loop {
        let listed = langref::intrinsic(rest).is_some_and(|entry| entry.name == rest);
        if listed || SUPPORTED.contains(rest) {
            return (section, rest.to_owned());
        }
        match rest.rsplit_once('.') {
            Some((head, _)) => rest = head,
            None => return (section, name),
        }
    }
}

/// Whether an error says that it is for this that a file is refused.
fn is_named(error: &str, (section, name): &Key) -> bool {
    if section == INTRINSICS {
        return error.match_indices("llvm.").any(|(at, _)| {
            let rest = &error[at + "llvm.".len()..];
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '.' && c != '_');
            let found = rest[..end.unwrap_or(rest.len())].trim_end_matches('.');
            row_key((INTRINSICS.to_owned(), found.to_owned())).1 == *name
        });
    }
    let in_error = match name.as_str() {
        "scalable vector" => "<vscale x",
        "ptr addrspace(N)" => "type ptr addrspace(",
        "target(...)" => "type target(",
        _ => {
            let text = format!("{name} is not supported");
            let whole =
                |at: usize| !error[..at].ends_with(|c: char| c.is_alphanumeric() || c == '.');
            return error.match_indices(&text).any(|(at, _)| whole(at));
        }
    };
    error.contains(in_error)
}
