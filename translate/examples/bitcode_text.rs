//! Prints bitcode files as text that `llvm-as` reads.
//!
//! ```text
//! cargo run --release -p bitcrane-translate --example bitcode_text -- a.bc
//! ```
#![allow(clippy::print_stdout, reason = "printing is what it is for")]

use bitcrane_translate::ir::print;
use bitcrane_translate::{Result, bitcode};

fn main() {
    for path in std::env::args().skip(1) {
        let bytes = match std::fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) => {
                println!("; {path}: {error}");
                continue;
            }
        };
        if let Err(error) = text(&bytes) {
            println!("; {path}: {error}");
        }
    }
}

fn text(bytes: &[u8]) -> Result<()> {
    let (module, bodies) = bitcode::read(bytes)?.into_parts();
    print!("{}", print::module(&module));
    for (id, function) in &module.functions {
        if !function.is_declaration {
            let body = bodies.body(&module, id)?;
            print!("{}", print::body(&module, id, &body));
        }
    }
    Ok(())
}
