//! Verified IR to Cranelift IR.
//!
//! A body becomes a [`LoweredFunction`]: CLIF whose external names are indices into a list of
//! [`Symbol`]s. An initialiser becomes [`Data`]. Both are plain data; nothing here knows addresses.

mod data;
mod symbol;

pub use data::{Data, DataReloc, DataRelocKind, variable};
pub use symbol::{Builtin, Symbol};

use crate::ir::FunctionId;
use crate::ir::verify::{VerifiedBody, VerifiedModule};
use crate::{Error, Result};
use cranelift_codegen::ir::Function;
use cranelift_codegen::isa::TargetIsa;
use cranelift_frontend::FunctionBuilderContext;

/// A function body as CLIF.
#[derive(Debug)]
pub struct LoweredFunction {
    /// The CLIF. External names are `UserExternalName { namespace: 0, index }` with `index` into
    /// `symbols`; Cranelift itself may add `LibCall` names.
    pub clif: Function,
    /// What the external names stand for.
    pub symbols: Vec<Symbol>,
    /// What is defined: [`Symbol::Global`], or [`Symbol::VariadicBody`] for a variadic function.
    pub defines: Symbol,
    /// Whether it must be compiled with `opt_level=none`: it calls a `returns_twice` function.
    pub returns_twice: bool,
}

/// Reused between functions, so that their allocations are.
#[derive(Default)]
pub struct Lowering {
    builder: FunctionBuilderContext,
}

impl Lowering {
    /// Lowers one body for `isa`.
    ///
    /// # Errors
    /// Only unsupported constructs: all those of the function, each with its instruction.
    pub fn function(
        &mut self,
        module: &VerifiedModule,
        body: &VerifiedBody,
        isa: &dyn TargetIsa,
    ) -> Result<LoweredFunction, Vec<Error>> {
        let _ = (module, body, isa, &mut self.builder);
        Err(vec![Error::unsupported("everything")])
    }
}

/// What a function's declaration itself asks for that can't be done (`prefix` data, an unknown
/// calling convention ...); checked for definitions and for what is called.
///
/// # Errors
/// Unsupported.
pub fn check_function(module: &VerifiedModule, function: FunctionId) -> Result<()> {
    let _ = (module, function);
    Ok(())
}
