//! What the fuzzers run: plain functions of bytes that panic where an invariant is broken.
//!
//! They are called by `fuzz/`, by the tests over the corpus and over mutations of it.

mod bitstream;
mod damage;

pub use damage::restructured;

use crate::compile::{Compiler, Settings, Worker};
use bitcrane_translate::ir::verify::{self, VerifiedModule};
use bitcrane_translate::ir::{FunctionId, Module};
use bitcrane_translate::{ErrorKind, bitcode, lower};
use std::sync::LazyLock;

/// Any bytes are read, to the last body, or refused: nothing panics.
pub fn read(bytes: &[u8]) {
    let Ok(file) = bitcode::read(bytes) else {
        return;
    };
    let (module, bodies) = file.into_parts();
    for function in defined(&module) {
        // That a body is refused is an answer too.
        let _ = bodies.body(&module, function);
    }
}

/// What is read and verified is lowered to CLIF that Cranelift's verifier accepts and its code
/// generator takes, or is unsupported.
///
/// # Panics
/// Where that is not so.
pub fn translate(bytes: &[u8]) {
    let Ok(file) = bitcode::read(bytes) else {
        return;
    };
    let (mut module, bodies) = file.into_parts();
    crate::target::complete(&mut module);
    let Ok(module) = verify::module(module) else {
        return;
    };
    variables(&module);
    let mut worker = Worker::new(compiler());
    for function in defined(&module) {
        let compiled = worker.lower(&module, &bodies, function).map(|lowered| {
            let text = lowered.clif.display().to_string();
            worker
                .compile(lowered)
                .unwrap_or_else(|error| panic!("{error}\n{text}"))
        });
        for error in compiled.err().into_iter().flatten() {
            let name = &module.functions[function].info.name;
            assert_ne!(error.message(), "", "@{name}: an error without words");
        }
    }
}

/// Initialisers become bytes, or are unsupported.
fn variables(module: &VerifiedModule) {
    for (id, variable) in module.variables.iter() {
        if variable.initializer.is_none() {
            continue;
        }
        if let Err(error) = lower::variable(module, id) {
            let name = &variable.info.name;
            assert_eq!(error.kind(), ErrorKind::Unsupported, "@{name}: {error}");
        }
    }
}

fn defined(module: &Module) -> Vec<FunctionId> {
    let functions = module.functions.iter();
    let defined = functions.filter(|(_, function)| !function.is_declaration);
    defined.map(|(id, _)| id).collect()
}

/// The host's compiler, which checks all CLIF first.
fn compiler() -> &'static Compiler {
    static COMPILER: LazyLock<Compiler> = LazyLock::new(|| {
        let settings = Settings {
            verify_clif: true,
            ..Settings::default()
        };
        Compiler::new(&settings).expect("Cranelift compiles for this machine")
    });
    &COMPILER
}
