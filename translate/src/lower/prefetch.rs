//! `llvm.prefetch`: CLIF has no such instruction, and a load won't do, since a prefetch of any
//! address is harmless.
//!
//! So it is lowered to a load that nothing else here makes (`sload8.i64`; equal loads may become
//! one, and a prefetch has no value to share), with a trap code of its own. Trap codes come back
//! with the offset of their instruction, and whoever keeps the code makes it a prefetch: see
//! [`hint`].

use super::intrinsics::{Use, none};
use super::types::Parts;
use super::{FunctionTranslator, Lower};
use cranelift_codegen::ir::types::I64;
use cranelift_codegen::ir::{InstBuilder, MemFlagsData, TrapCode};

/// The trap code of locality 0; the others follow.
const FIRST: u8 = 16;

/// `locality` as LangRef counts it: 0 (none) to 3 (keep).
const LOCALITIES: u8 = 4;

/// The locality, 0 to 3, of the prefetch whose load has this trap code; `None` for other code.
pub fn hint(code: TrapCode) -> Option<u8> {
    (0..LOCALITIES).find(|locality| trap_code(*locality) == code)
}

fn trap_code(locality: u8) -> TrapCode {
    TrapCode::unwrap_user(FIRST + locality)
}

impl FunctionTranslator<'_, '_> {
    /// `prefetch(address, rw, locality, cache type)`; nothing, for instructions.
    pub(super) fn prefetch(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let number = |t: &Self, index| Ok(t.const_int(t.arg(u.call, index)?.0));
        let (locality, data) = (number(self, 2)?, number(self, 3)? == Some(1));
        let locality = locality.and_then(|locality| u8::try_from(locality).ok());
        if let Some(locality) = locality.filter(|locality| data && *locality < LOCALITIES) {
            let address = self.scalar(self.arg(u.call, 0)?.0)?;
            let flags = MemFlagsData::new().with_trap_code(Some(trap_code(locality)));
            self.b.ins().sload8(I64, flags, address, 0);
        }
        none()
    }
}
