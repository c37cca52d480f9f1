//! The sections of a corpus: what part of the LLVM Language Reference, or else, its files are about.

use super::langref;
use std::path::Path;

/// Titles by the directory that files lie in, in the order of the table.
const DIRECTORIES: &[(&str, &str)] = &[
    ("control", "terminators, phi"),
    ("int", "binary operations on integers"),
    ("float", "binary operations on floats"),
    ("vector", "vector operations"),
    ("aggregate", "aggregate operations"),
    ("memory", "memory access and addressing"),
    ("atomic", "atomics"),
    ("cast", "conversions"),
    ("compare", "comparisons, select"),
    ("call", "calls"),
    ("exception", "exception handling"),
    ("asm", "inline assembly"),
    ("constant", "constants"),
    ("types", "types"),
    ("linkage", "linkage, globals"),
    ("link", "symbols and libraries"),
    ("tls", "thread-local storage"),
    ("abi", "ABI"),
    ("c", "whole programs"),
    ("generated", "random functions"),
    ("x86", "x86 intrinsics"),
    ("versions", "bitcode versions"),
    ("malformed", "malformed bitcode"),
    ("refused", "what is refused"),
];

/// The title of the section that a source belongs to: by its directories, the innermost first. For
/// the files of `intrinsics`, the section of the Language Reference by the intrinsic that the file
/// is named after.
pub(super) fn of(source: &Path) -> String {
    let directories = source.parent().into_iter().flat_map(Path::ancestors);
    let names = directories.filter_map(|path| path.file_name()?.to_str());
    let mut innermost = None;
    for name in names {
        if name == "intrinsics" {
            let stem = source.file_stem().unwrap_or_default().to_string_lossy();
            let section = langref::intrinsic(&stem).map_or("others", |found| found.section);
            return format!("intrinsics: {section}");
        }
        if let Some((_, title)) = DIRECTORIES.iter().find(|(known, _)| *known == name) {
            return (*title).to_owned();
        }
        innermost.get_or_insert(name);
    }
    innermost.unwrap_or("others").to_owned()
}

/// Where a section stands in the table: those of this file first, then those of the Language
/// Reference's intrinsics, then others.
pub(super) fn rank(title: &str) -> usize {
    let ours = DIRECTORIES.iter().position(|(_, known)| *known == title);
    let intrinsics = title.strip_prefix("intrinsics: ");
    let theirs = intrinsics.map(|title| {
        let mut sections = langref::intrinsic_sections();
        sections
            .position(|known| known == title)
            .unwrap_or(usize::MAX / 4)
    });
    // The intrinsics' stand after the instructions'.
    let after = DIRECTORIES
        .iter()
        .position(|(name, _)| *name == "constant")
        .unwrap_or(0);
    match (ours, theirs) {
        (Some(at), _) if at < after => at,
        (_, Some(at)) => after + at,
        (Some(at), None) => usize::MAX / 2 + at,
        (None, None) => usize::MAX,
    }
}
