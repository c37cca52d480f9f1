//! Bytes to IR. Knows the file format, nothing of Cranelift.

use crate::ir::{Body, FunctionId, Module};
use crate::{Error, Result};

/// An indexed bitcode file: the module level is read, function bodies are found.
#[derive(Debug)]
pub struct Bitcode<'a> {
    module: Module,
    bytes: &'a [u8],
}

/// Reads the module level of a raw or wrapped bitcode file and finds the bodies.
///
/// # Errors
/// Truncated or malformed, with the bit offset; unsupported for a record that this release doesn't
/// know and that can't be skipped.
pub fn read(bytes: &[u8]) -> Result<Bitcode<'_>> {
    let _ = bytes;
    Err(Error::malformed("not bitcode"))
}

impl<'a> Bitcode<'a> {
    /// The module level.
    pub fn module(&self) -> &Module {
        &self.module
    }

    /// Takes the module out, to be verified; bodies are read with it beside.
    pub fn into_parts(self) -> (Module, Bodies<'a>) {
        (self.module, Bodies { bytes: self.bytes })
    }
}

/// Where the function bodies are.
#[derive(Clone, Debug)]
pub struct Bodies<'a> {
    bytes: &'a [u8],
}

impl Bodies<'_> {
    /// Reads the body of a function that has one.
    ///
    /// # Errors
    /// As [`read`].
    pub fn body(&self, module: &Module, function: FunctionId) -> Result<Body> {
        let _ = (module, function, self.bytes);
        Err(Error::malformed("the function has no body"))
    }
}
