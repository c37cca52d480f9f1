//! `bitcrane cache`: what is kept, and keeping more.

use super::{Argument, Arguments, Outcome, failure, help, misuse, print, unknown};
use crate::cache::Cache;
use crate::{CacheOption, Loader, Options};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

pub(super) fn cache(mut arguments: Arguments) -> Outcome<u8> {
    let mut action = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Argument::Option("-h" | "--help") => return help(),
            Argument::Option(option) => return Err(unknown(option)),
            Argument::Value(word) if action.is_none() && word == "warm" => {
                return warm(arguments);
            }
            Argument::Value(word) if action.is_none() => action = Some(word),
            Argument::Value(_) => return Err(misuse("cache: only one of info, clear")),
        }
    }
    let Some(cache) = Cache::of_user() else {
        return print(
            "nothing is kept: BITCRANE_CACHE is 0, or no directory is this user's alone\n",
        );
    };
    let directory = cache.directory().display();
    match action.as_ref().map_or(Some("info"), |word| word.to_str()) {
        Some("info") => {
            let (count, bytes) = cache.usage();
            print(&format!(
                "{directory}\n  modules     {count}\n  bytes       {bytes}\n"
            ))
        }
        Some("clear") => match cache.clear() {
            Ok(()) => Ok(0),
            Err(error) => Err(failure(format!("{directory}: {error}"))),
        },
        _ => Err(misuse("cache: info, clear or warm")),
    }
}

/// Compiles what is not kept yet; what can't be compiled is told, and does not end it.
fn warm(mut arguments: Arguments) -> Outcome<u8> {
    let mut options = Options {
        cache: CacheOption::User,
        ..Options::default()
    };
    let mut files = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Argument::Option("-l") => options.libraries.push(arguments.text()?),
            Argument::Option(option) => return Err(unknown(option)),
            Argument::Value(path) => bitcode_files(Path::new(&path), &mut files),
        }
    }
    if Cache::of_user().is_none() {
        return Err(failure("there is no cache to write to"));
    }
    let loader = Loader::new(options);
    let mut status = 0;
    for file in files {
        match loader.keep_file(&file) {
            Ok(there) => {
                let what = if there { "kept" } else { "compiled" };
                print(&format!("{}: {what}\n", file.display()))?;
            }
            Err(error) => {
                let _ = writeln!(io::stderr(), "bitcrane: {error}");
                status = 1;
            }
        }
    }
    Ok(status)
}

/// A file, or the `.bc` files below a directory, in order.
fn bitcode_files(path: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(path) else {
        return files.push(path.to_owned());
    };
    let mut entries: Vec<_> = entries.flatten().collect();
    entries.sort_by_key(|entry| entry.file_name());
    for entry in entries {
        let (path, kind) = (entry.path(), entry.file_type());
        if kind.is_ok_and(|kind| kind.is_dir()) {
            bitcode_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "bc") {
            files.push(path);
        }
    }
}
