//! Global initialisers to bytes and relocations.

use super::Symbol;
use crate::ir::VariableId;
use crate::ir::verify::VerifiedModule;
use crate::{Error, Result};

/// The initial contents of a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Data {
    /// Its size in bytes.
    pub size: u64,
    /// The first bytes; those after them are zero. Empty for an all-zero variable.
    pub bytes: Vec<u8>,
    /// Alignment in bytes: a power of two.
    pub align: u64,
    /// Whether it can't be written after relocation (`constant`).
    pub read_only: bool,
    /// What is filled in when addresses are known, by offset.
    pub relocs: Vec<DataReloc>,
}

/// A place in initial contents that depends on an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataReloc {
    /// Offset in bytes.
    pub offset: u64,
    /// How it is filled in.
    pub kind: DataRelocKind,
    /// The symbol `S`.
    pub symbol: Symbol,
    /// The addend `A` in bytes.
    pub addend: i64,
}

/// How a place is filled in. All are little endian.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataRelocKind {
    /// 8 bytes: `S + A`.
    Abs8,
    /// 4 bytes: `S + A - P`, with `P` the address of the place; a relative lookup table's entry.
    Rel4,
    /// 8 bytes: `S + A - P`.
    Rel8,
}

/// The initial contents of a variable with an initialiser.
///
/// # Errors
/// Unsupported: a constant expression that no relocation can express.
pub fn variable(module: &VerifiedModule, variable: VariableId) -> Result<Data> {
    let _ = (module, variable);
    Err(Error::unsupported("an initializer"))
}
