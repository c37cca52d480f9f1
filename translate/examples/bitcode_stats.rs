//! Reads and verifies bitcode files and says what is in them and how long it took.
//!
//! ```text
//! cargo run --release -p bitcrane-translate --example bitcode_stats -- a.bc b.bc
//! ```
#![allow(clippy::print_stdout, reason = "printing is what it is for")]

use bitcrane_translate::ir::verify;
use bitcrane_translate::{Result, bitcode};
use std::time::{Duration, Instant};

fn main() {
    for path in std::env::args().skip(1) {
        match std::fs::read(&path).map_err(|error| error.to_string()) {
            Ok(bytes) => match statistics(&bytes) {
                Ok(line) => println!("{path}: {line}"),
                Err(error) => println!("{path}: error: {error}"),
            },
            Err(error) => println!("{path}: {error}"),
        }
    }
}

fn statistics(bytes: &[u8]) -> Result<String> {
    let start = Instant::now();
    let bitcode = bitcode::read(bytes)?;
    let module_time = start.elapsed();
    let (module, bodies) = bitcode.into_parts();
    let start = Instant::now();
    let module = verify::module(module)?;
    let mut verify_time = start.elapsed();
    let mut body_time = Duration::ZERO;
    let (mut functions, mut blocks, mut insts) = (0, 0, 0);
    for (id, function) in &module.functions {
        if function.is_declaration {
            continue;
        }
        let start = Instant::now();
        let body = bodies.body(&module, id)?;
        body_time += start.elapsed();
        functions += 1;
        blocks += body.blocks.len();
        insts += body.insts.len();
        let start = Instant::now();
        verify::body(&module, id, body)?;
        verify_time += start.elapsed();
    }
    Ok(format!(
        "{} types, {} variables, {functions} of {} functions, {} values, {blocks} blocks, \
         {insts} instructions; module {module_time:.2?}, bodies {body_time:.2?}, \
         verified {verify_time:.2?}",
        module.types.len(),
        module.variables.len(),
        module.functions.len(),
        module.values.len(),
    ))
}
