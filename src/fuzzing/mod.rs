//! What the fuzzers run: plain functions of bytes that panic where an invariant is broken.
//!
//! They are called by `fuzz/`, by the tests over the corpus and over mutations of it.

mod bitstream;
mod damage;

pub use damage::restructured;

use crate::compile::{Compiler, Settings, Tier, Worker};
use bitcrane_translate::bitcode::{self, Bodies};
use bitcrane_translate::ir::verify::{self, VerifiedModule};
use bitcrane_translate::ir::{FunctionId, Global, Module};
use bitcrane_translate::lower::{self, LoweredFunction, Sure, Symbol};
use bitcrane_translate::{Error, ErrorKind};
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
    let mut sure = Sure::new(&module);
    for function in defined(&module) {
        let symbols = sure_symbols(&mut worker, &mut sure, &module, &bodies, function);
        let lowered = worker.lower(&module, &bodies, function);
        holds(&module, function, symbols.as_deref(), &lowered);
        let compiled = lowered.map(|lowered| {
            let lowered = worker.complete(&module, &bodies, function, lowered);
            let text = lowered.clif.display().to_string();
            // Every other function is compiled as if it ran once.
            let quick = !lowered.unoptimized && !function.as_u32().is_multiple_of(2);
            let tier = if quick { Tier::Quick } else { Tier::Fast };
            worker
                .compile(lowered, tier)
                .unwrap_or_else(|error| panic!("{error}\n{text}"))
        });
        for error in compiled.err().into_iter().flatten() {
            let name = &module.functions[function].info.name;
            assert_ne!(error.message(), "", "@{name}: an error without words");
        }
    }
}

/// What is sure to be lowered is lowered, and refers to nothing else than was said. Gives how many
/// functions were sure, and of how many.
///
/// # Panics
/// Where that is not so.
pub fn sure(bytes: &[u8]) -> (usize, usize) {
    let Ok(file) = bitcode::read(bytes) else {
        return (0, 0);
    };
    let (mut module, bodies) = file.into_parts();
    crate::target::complete(&mut module);
    let Ok(module) = verify::module(module) else {
        return (0, 0);
    };
    let mut worker = Worker::new(compiler());
    let mut sure = Sure::new(&module);
    let functions = defined(&module);
    let mut count = 0;
    for function in &functions {
        if let Some(symbols) = sure_symbols(&mut worker, &mut sure, &module, &bodies, *function) {
            let lowered = worker.lower(&module, &bodies, *function);
            holds(&module, *function, Some(&symbols), &lowered);
            count += 1;
        }
    }
    (count, functions.len())
}

fn sure_symbols(
    worker: &mut Worker<'_>,
    sure: &mut Sure<'_>,
    module: &VerifiedModule,
    bodies: &Bodies<'_>,
    function: FunctionId,
) -> Option<Vec<Symbol>> {
    if !sure.is_entered(function) {
        return None;
    }
    sure.symbols(&worker.body(module, bodies, function).ok()?)
}

fn holds(
    module: &VerifiedModule,
    function: FunctionId,
    symbols: Option<&[Symbol]>,
    lowered: &Result<LoweredFunction, Vec<Error>>,
) {
    let Some(symbols) = symbols else {
        return;
    };
    let name = &module.functions[function].info.name;
    match lowered {
        Ok(lowered) => {
            assert_eq!(
                lowered.defines,
                Symbol::Global(Global::Function(function)),
                "@{name}"
            );
            for symbol in &lowered.symbols {
                assert!(symbols.contains(symbol), "@{name}: {symbol:?} is new");
            }
        }
        Err(errors) => panic!("@{name} was sure: {errors:?}"),
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
