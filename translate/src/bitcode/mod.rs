//! Bytes to IR. Knows the file format, nothing of Cranelift.
//!
//! ```text
//! bytes ─wrapper─▶ File ─module─▶ ir::Module + places of the bodies ─function─▶ ir::Body
//! ```
//!
//! Below them all, [`cursor`] reads bits, [`abbrev`] says how a record's fields are encoded,
//! [`block`] walks a block's records, and [`record`] is one of them: numbers, taken from the
//! front. One file for each kind of block, one small function for each record, its grammar in the
//! function's documentation.
//!
//! The rules that all of them keep: nothing is allocated by a count that a file gives, only by
//! input that is there; every number that something is looked up by is checked, or kept as it is
//! for [`verify`](crate::ir::verify); the work is linear in the size of the input.

mod abbrev;
mod attributes;
mod block;
mod codes;
mod constants;
mod cursor;
mod enums;
mod function;
mod globals;
mod metadata;
mod module;
mod record;
mod types;
mod upgrade;
mod wrapper;

use crate::ir::{Body, FunctionId, Module, ValueId};
use crate::{Error, Result};
use record::Record;
use std::sync::Arc;

/// An indexed bitcode file: the module level is read, function bodies are found.
#[derive(Debug)]
pub struct Bitcode<'a> {
    module: Module,
    bodies: Bodies<'a>,
}

/// Reads the module level of a raw or wrapped bitcode file and finds the bodies.
///
/// # Errors
/// Truncated or malformed, with the bit offset; unsupported for a record that this release doesn't
/// know and that can't be skipped, and for a file of several modules.
pub fn read(bytes: &[u8]) -> Result<Bitcode<'_>> {
    let file = wrapper::read(bytes)?;
    let (module, shared) = module::read(file, bytes.len())?;
    let bodies = Bodies {
        shared: Arc::new(shared),
    };
    Ok(Bitcode { module, bodies })
}

impl<'a> Bitcode<'a> {
    /// The module level.
    pub fn module(&self) -> &Module {
        &self.module
    }

    /// Takes the module out, to be verified; bodies are read with it beside.
    pub fn into_parts(self) -> (Module, Bodies<'a>) {
        (self.module, self.bodies)
    }
}

/// Where the function bodies are. Cheap to clone, and usable from several threads at once.
#[derive(Clone, Debug)]
pub struct Bodies<'a> {
    shared: Arc<module::Shared<'a>>,
}

impl Bodies<'_> {
    /// Reads the body of a function that has one; `module` is the one that came with the bodies.
    ///
    /// # Errors
    /// As [`read`].
    pub fn body(&self, module: &Module, function: FunctionId) -> Result<Body> {
        self.body_in(module, function, Body::default())
    }

    /// As [`Self::body`], with the memory of another body.
    ///
    /// # Errors
    /// As [`read`].
    pub fn body_in(&self, module: &Module, function: FunctionId, memory: Body) -> Result<Body> {
        function::read(&self.shared, module, function, memory)
    }

    /// How many bytes of the file a body takes; none, if the function has none.
    pub fn byte_len_of(&self, function: FunctionId) -> Option<usize> {
        let bodies = &self.shared.bodies;
        let place = bodies.binary_search_by_key(&function, |body| body.0).ok()?;
        Some(bodies[place].1.byte_len())
    }

    /// How many bytes of the file all bodies take.
    pub fn byte_len(&self) -> usize {
        let bodies = self.shared.bodies.iter();
        bodies.map(|(_, place)| place.byte_len()).sum()
    }
}

/// Value numbers end here: above are those of metadata operands.
const VALUE_LIMIT: u32 = (1 << 31) - 1;

/// A value by its number, and the number after it.
fn value_id(number: u64) -> Result<(ValueId, u32)> {
    match u32::try_from(number) {
        Ok(number) if number < VALUE_LIMIT => Ok((ValueId::from_u32(number), number + 1)),
        _ => Err(Error::malformed("value number out of range")),
    }
}

/// The error for a record that may define a value and is not known.
#[cold]
fn unknown_record(record: &Record<'_>, block: &str, producer: &str) -> Error {
    let code = record.code;
    record.unsupported(format!(
        "record {code} of a {block} block (Producer: '{producer}' Reader: '{READER}')"
    ))
}

/// Who reads, as LLVM says it in its own errors.
const READER: &str = concat!("Bitcrane ", env!("CARGO_PKG_VERSION"), ", LLVM 4-23");
