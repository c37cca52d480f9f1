//! Constants that are an address: what aliases and ifuncs stand for.

use bitcrane_translate::ir::verify::VerifiedModule;
use bitcrane_translate::ir::{CastOp, Constant, Global, ValueId};
use bitcrane_translate::{Error, Result, limits};

/// The global and the offset in bytes that a constant is the address of.
///
/// # Errors
/// Unsupported: a constant that is none.
pub(super) fn address(module: &VerifiedModule, value: ValueId) -> Result<(Global, i64)> {
    let mut value = value;
    for _ in 0..limits::CONSTANT_DEPTH {
        if let Some(global) = module.global(value) {
            return Ok((global, 0));
        }
        match module.constant(None, value) {
            Some(Constant::Cast {
                op: CastOp::BitCast | CastOp::AddrSpaceCast,
                operand,
            }) => value = *operand,
            Some(Constant::DsoLocalEquivalent(operand) | Constant::NoCfi(operand)) => {
                value = *operand;
            }
            _ => break,
        }
    }
    Err(Error::unsupported("an alias of this kind"))
}
