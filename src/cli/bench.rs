//! `bitcrane bench`: how long the steps of a load take.

use super::{Argument, Arguments, Outcome, help, misuse, print, unknown};
use crate::{Loader, Options};
use std::io::{self, Write as _};
use std::path::PathBuf;

pub(super) fn bench(mut arguments: Arguments) -> Outcome<u8> {
    let mut options = Options::default();
    let mut files = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Argument::Option("-l") => options.libraries.push(arguments.text()?),
            Argument::Option("-h" | "--help") => return help(),
            Argument::Option(option) => return Err(unknown(option)),
            Argument::Value(file) => files.push(PathBuf::from(file)),
        }
    }
    if files.is_empty() {
        return Err(misuse("bench: a file is missing"));
    }
    let loader = Loader::new(options);
    let mut status = 0;
    for file in files {
        let measured = loader.bench_file(&file);
        let measured = match measured {
            Ok(measured) => measured,
            Err(error) => {
                let _ = writeln!(io::stderr(), "bitcrane: {error}");
                status = 1;
                continue;
            }
        };
        let mut text = format!("{}\n", file.display());
        for (name, time) in measured.steps.iter().chain(&measured.loads) {
            let milliseconds = time.as_secs_f64() * 1e3;
            text += &format!("  {name:<14}{milliseconds:>12.3} ms\n");
        }
        print(&text)?;
        if let Some(error) = measured.stopped {
            let _ = writeln!(io::stderr(), "bitcrane: {error}");
            status = 1;
        }
    }
    Ok(status)
}
