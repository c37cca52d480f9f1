//! The `bitcrane` program: see [`bitcrane::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(bitcrane::cli::main(std::env::args_os().skip(1)))
}
