//! Finding the files of a corpus: sources, and the bitcode that is made of each.

use super::promise::{Header, marker};
use std::fs;
use std::path::{Path, PathBuf};

/// A source with one of the bitcode files that are made of it.
#[derive(Clone, Debug)]
pub struct Case {
    /// The source.
    pub source: PathBuf,
    /// Its name in reports: the path below the root, with the producer if there are several.
    pub name: String,
    /// The bitcode.
    pub bitcode: PathBuf,
    /// What makes the bitcode: flags of clang, none for text.
    pub flags: Vec<String>,
    /// What its comment says, or what is wrong with that.
    pub header: Result<Header, String>,
}

/// All cases below `root`, in order of their names.
///
/// # Errors
/// A directory or file can't be read.
pub fn find(root: &Path) -> Result<Vec<Case>, String> {
    let mut sources = Vec::new();
    walk(root, &mut sources)?;
    sources.sort();
    let mut cases = Vec::new();
    for source in sources {
        cases.extend(of_source(root, &source)?);
    }
    Ok(cases)
}

fn walk(path: &Path, sources: &mut Vec<PathBuf>) -> Result<(), String> {
    let failed = |error| format!("{}: {error}", path.display());
    if path.is_dir() {
        for entry in fs::read_dir(path).map_err(failed)? {
            walk(&entry.map_err(failed)?.path(), sources)?;
        }
    } else if marker(path).is_some() && !is_native(path) {
        sources.push(path.to_owned());
    }
    Ok(())
}

/// `x.native.c` is the other side of `native:` promises, no corpus file itself.
fn is_native(path: &Path) -> bool {
    path.file_stem()
        .is_some_and(|stem| stem.to_string_lossy().ends_with(".native"))
}

/// The cases of one source.
///
/// # Errors
/// The source can't be read.
pub fn of_source(root: &Path, source: &Path) -> Result<Vec<Case>, String> {
    let text = fs::read(source).map_err(|error| format!("{}: {error}", source.display()))?;
    let text = String::from_utf8_lossy(&text);
    let header = Header::parse(&text, marker(source).unwrap_or(";"));
    let header = header.map_err(|error| error.to_string());
    let base = if root.is_dir() {
        root
    } else {
        root.parent().unwrap_or(root)
    };
    let name = source.strip_prefix(base).unwrap_or(source);
    let name = name.to_string_lossy().into_owned();
    let producers = match &header {
        Ok(header) => producers(source, header),
        Err(_) => vec![Vec::new()],
    };
    let several = producers.len() > 1;
    let case = |flags: Vec<String>| {
        let label = label(&flags);
        Case {
            name: if several {
                format!("{name} {}", flags.join(" "))
            } else {
                name.clone()
            },
            bitcode: match several {
                true => source.with_extension(format!("{label}.bc")),
                false => source.with_extension("bc"),
            },
            source: source.to_owned(),
            flags,
            header: header.clone(),
        }
    };
    Ok(producers.into_iter().map(case).collect())
}

/// The flags of each `made by:` line; C without one is made at `-O0` and at `-O2`.
fn producers(source: &Path, header: &Header) -> Vec<Vec<String>> {
    let flags = |line: &String| line.split_whitespace().skip(2).map(str::to_owned).collect();
    let is_text = source
        .extension()
        .is_some_and(|extension| extension == "ll");
    match (header.made_by.is_empty(), is_text) {
        (true, true) => vec![Vec::new()],
        (true, false) => vec![vec!["-O0".to_owned()], vec!["-O2".to_owned()]],
        (false, _) => header.made_by.iter().map(flags).collect(),
    }
}

/// Flags as part of a file name: `-O2 -march=x86-64-v3` is `O2.march=x86-64-v3`.
fn label(flags: &[String]) -> String {
    let plain: Vec<_> = flags
        .iter()
        .map(|flag| flag.trim_start_matches('-'))
        .collect();
    plain.join(".")
}

/// What a bitcode file's `source_filename` is: the source's name and a hash of what it is made
/// from, so that a stale file shows without LLVM. The promises themselves don't count.
pub fn stamp(case: &Case, source: &str) -> String {
    let name = case
        .source
        .file_name()
        .unwrap_or_default()
        .to_string_lossy();
    let damage = case
        .header
        .as_ref()
        .map_or(String::new(), |header| header.damage.join("\n"));
    let recipe = format!("{}{damage}", case.flags.join(" "));
    // FNV-1a, 64 bits.
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in body(source, marker(&case.source).unwrap_or(";"))
        .bytes()
        .chain(recipe.bytes())
    {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{name}@{hash:016x}")
}

/// A source without the comment at its top.
fn body<'a>(source: &'a str, marker: &str) -> &'a str {
    let in_header = |line: &&str| line.trim().is_empty() || line.trim_start().starts_with(marker);
    let header: usize = source
        .split_inclusive('\n')
        .take_while(in_header)
        .map(str::len)
        .sum();
    &source[header..]
}
