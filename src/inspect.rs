//! A module's functions as text, at one of the stages that they go through.

use crate::compile::Worker;
use crate::error::LoadError;
use crate::{Loader, read, read_for_any_machine};
use bitcrane_translate::bitcode::Bodies;
use bitcrane_translate::ir::verify::{self, VerifiedBody, VerifiedModule};
use bitcrane_translate::ir::{FunctionId, Global, print};
use bitcrane_translate::lower::{LoweredFunction, Symbol};
use bitcrane_translate::{Error, Result};
use std::fmt::Write as _;
use std::path::Path;

/// A stage of translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// LLVM IR, the whole module, as `llvm-as` reads it; of modules for any machine.
    Ir,
    /// Cranelift's IR, before it is optimised.
    Clif,
    /// Machine code, disassembled as Cranelift's own listing.
    Assembly,
}

impl Loader {
    /// The functions of a module as text; only `function`, if a name is given.
    ///
    /// # Errors
    /// As [`Self::load_file`], but for symbols: nothing is linked.
    pub fn inspect_bytes(
        &self,
        origin: &Path,
        bytes: &[u8],
        stage: Stage,
        function: Option<&str>,
    ) -> Result<String, LoadError> {
        let (module, bodies) = match stage {
            Stage::Ir => read_for_any_machine(origin, bytes)?,
            Stage::Clif | Stage::Assembly => read(origin, bytes)?,
        };
        let compiler = self.compiler(origin)?;
        let mut worker = Worker::new(&compiler);
        if stage == Stage::Ir {
            return ir(origin, &module, &bodies, function);
        }
        let mut text = String::new();
        let mut errors = Vec::new();
        let mut found = false;
        for (id, declaration) in module.functions.iter() {
            let name = declaration.info.name.to_str_lossy();
            if declaration.is_declaration || function.is_some_and(|only| only != name) {
                continue;
            }
            found = true;
            let lowered = worker.lower_whole(&module, &bodies, id);
            match lowered.and_then(|lowered| listing(&module, &mut worker, lowered, stage)) {
                Ok(listing) => _ = writeln!(text, "{listing}"),
                Err(more) => {
                    let more = more
                        .into_iter()
                        .map(|error| error.in_function(name.clone()));
                    errors.extend(more);
                }
            }
        }
        match function {
            Some(name) if !found => Err(LoadError::missing_export(origin, name)),
            _ if errors.is_empty() => Ok(text),
            _ => Err(LoadError::module(origin, errors, vec![], vec![])),
        }
    }
}

/// All bodies are read first: they name each other's blocks.
fn ir(
    origin: &Path,
    module: &VerifiedModule,
    bodies: &Bodies<'_>,
    function: Option<&str>,
) -> Result<String, LoadError> {
    let read = verified_bodies(origin, module, bodies, function)?;
    if let (Some(name), true) = (function, read.is_empty()) {
        return Err(LoadError::missing_export(origin, name));
    }
    let mut names = print::Names::new(module);
    for body in &read {
        names.add(module, body.function(), body);
    }
    let mut text = String::new();
    if function.is_none() {
        text = print::module(module).to_string();
    }
    for body in &read {
        let body = print::body_among(module, &names, body.function(), body);
        let _ = writeln!(text, "{body}");
    }
    Ok(text)
}

/// The bodies of a module, or that of the function with this name; all that is wrong with them.
fn verified_bodies(
    origin: &Path,
    module: &VerifiedModule,
    bodies: &Bodies<'_>,
    function: Option<&str>,
) -> Result<Vec<VerifiedBody>, LoadError> {
    let (mut read, mut errors) = (Vec::new(), Vec::new());
    for (id, declaration) in module.functions.iter() {
        let name = declaration.info.name.to_str_lossy();
        if declaration.is_declaration || function.is_some_and(|only| only != name) {
            continue;
        }
        let body = bodies.body(module, id);
        match body.and_then(|body| verify::body(module, id, body)) {
            Ok(body) => read.push(body),
            Err(error) => errors.push(error.in_function(name)),
        }
    }
    match errors.is_empty() {
        true => Ok(read),
        false => Err(LoadError::module(origin, errors, vec![], vec![])),
    }
}

/// A bitcode file, for any machine, as a module of the llvm-ir crate; `origin` is for messages.
/// LLVM takes no part in it.
///
/// # Errors
/// What is no bitcode, or has no form in llvm-ir's structures.
#[cfg(feature = "llvm-ir")]
pub fn to_llvm_ir(origin: &Path, bytes: &[u8]) -> Result<llvm_ir::Module, LoadError> {
    let (module, bodies) = read_for_any_machine(origin, bytes)?;
    let bodies = verified_bodies(origin, &module, &bodies, None)?;
    let converted = module.to_llvm_ir(&bodies);
    converted.map_err(|error| LoadError::module(origin, vec![error], vec![], vec![]))
}

fn listing(
    module: &VerifiedModule,
    worker: &mut Worker<'_>,
    lowered: LoweredFunction,
    stage: Stage,
) -> Result<String, Vec<Error>> {
    let mut text = format!("; {}\n", symbol_name(module, lowered.defines));
    // The listings name symbols by number.
    for (index, symbol) in lowered.symbols.iter().enumerate() {
        let _ = writeln!(text, "; u0:{index} = {}", symbol_name(module, *symbol));
    }
    match stage {
        Stage::Assembly => {
            let listing = worker.disassemble(lowered);
            text.push_str(&listing.map_err(|error| vec![error])?);
        }
        Stage::Clif | Stage::Ir => text.push_str(&lowered.clif.to_string()),
    }
    Ok(text)
}

fn symbol_name(module: &VerifiedModule, symbol: Symbol) -> String {
    let global = |global| format!("@{}", module.info(global).name);
    let function = |id: FunctionId| global(Global::Function(id));
    match symbol {
        Symbol::Global(id) => global(id),
        Symbol::VariadicBody(id) | Symbol::RealignedBody { function: id, .. } => {
            format!("the body of {}", function(id))
        }
        Symbol::FramedBody { function: id, .. } => format!("the body of {}", function(id)),
        Symbol::FramedCall(_) => "a call with a frame".to_owned(),
        Symbol::VariadicCallee(id) => format!("a variadic call of {}", function(id)),
        Symbol::AlignedIndirect { .. } => "a call with aligned arguments".to_owned(),
        Symbol::VariadicIndirect { .. } => "a variadic call of a pointer".to_owned(),
        Symbol::ThreadLocal(id) => format!("the thread's {}", global(id)),
        Symbol::Builtin(builtin) => builtin.0.to_owned(),
        Symbol::Assembly(index) => format!("inline assembly {index}"),
    }
}
