//! What the LLVM Language Reference lists: the tables in `corpus/`, which name facts and no more.

use std::collections::HashMap;
use std::sync::LazyLock;

const INTRINSICS: &str = include_str!("../../corpus/langref_intrinsics.txt");
const FEATURES: &str = include_str!("../../corpus/langref.txt");

/// An entry of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The section that it stands in.
    pub section: &'static str,
    /// Its name: of an intrinsic, without `llvm.` and overload suffixes.
    pub name: &'static str,
}

/// The intrinsics, in the Language Reference's order.
pub fn intrinsics() -> impl Iterator<Item = Entry> {
    entries(INTRINSICS)
}

/// Instructions, types, linkage and so on.
pub fn features() -> impl Iterator<Item = Entry> {
    entries(FEATURES)
}

/// The sections that list intrinsics.
pub fn intrinsic_sections() -> impl Iterator<Item = &'static str> {
    sections(INTRINSICS)
}

/// The entry of the intrinsic `name`, which may have overload suffixes: the longest name counts.
pub fn intrinsic(name: &str) -> Option<Entry> {
    static ENTRIES: LazyLock<HashMap<&str, Entry>> =
        LazyLock::new(|| intrinsics().map(|entry| (entry.name, entry)).collect());
    let mut rest = name;
    loop {
        if let Some(entry) = ENTRIES.get(rest) {
            return Some(*entry);
        }
        (rest, _) = rest.rsplit_once('.')?;
    }
}

fn title(line: &'static str) -> Option<&'static str> {
    line.strip_prefix('[')?.strip_suffix(']')
}

fn sections(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter_map(title)
}

/// Sections are titles in brackets; each other line is a name. `#` begins a comment.
fn entries(table: &'static str) -> impl Iterator<Item = Entry> {
    let mut section = "";
    table.lines().filter_map(move |line| {
        let line = line.split('#').next().unwrap_or_default().trim_end();
        if let Some(title) = title(line) {
            section = title;
            return None;
        }
        (!line.is_empty()).then_some(Entry {
            section,
            name: line,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_longest_known_name_of_an_intrinsic_counts() {
        let entry = intrinsic("smul.fix.sat.v4i32").expect("it is listed");
        assert_eq!(entry.name, "smul.fix.sat");
        assert_eq!(entry.section, "fixed point arithmetic");
        assert_eq!(intrinsic("no.such.thing"), None);
    }

    #[test]
    fn nothing_is_listed_twice() {
        let mut seen = HashSet::new();
        for entry in intrinsics() {
            assert!(seen.insert(entry.name), "{}", entry.name);
        }
        let mut seen = HashSet::new();
        for entry in features() {
            assert!(
                seen.insert((entry.section, entry.name)),
                "{} {}",
                entry.section,
                entry.name
            );
        }
    }
}
