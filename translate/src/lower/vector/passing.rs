//! Which vectors travel between functions as natively: our chunks are what LLVM makes of most of
//! them, and where they are not, only code of our own may be called with them.

use crate::ir::{Type, TypeId};
use crate::lower::types::{Lane, Repr, SoftFloat};
use crate::lower::{FunctionTranslator, Lower, unsupported};

impl FunctionTranslator<'_, '_> {
    /// Refuses arguments and a result that would not be where other code looks for them.
    pub(in crate::lower) fn check_foreign_types(&self, args: &[TypeId], ret: TypeId) -> Lower<()> {
        for ty in args {
            self.check_foreign(*ty)?;
        }
        if self.module.types[ret] == Type::Void {
            return Ok(());
        }
        self.check_foreign(ret)?;
        let parts = self.part_types(ret)?;
        let chunks = parts.iter().filter(|part| part.is_vector()).count();
        if matches!(chunks, 3 | 4) {
            // Native code returns so many in registers, more in memory as here.
            let ty = self.module.types.display(ret);
            return unsupported(format_args!("result {ty} in a call of other code"));
        }
        Ok(())
    }

    fn check_foreign(&self, ty: TypeId) -> Lower<()> {
        let fits = match self.repr(ty)? {
            Repr::Vector { lane, len } => self.is_in_xmm(lane, len),
            // Elements pass one by one.
            Repr::Lanes { .. } => matches!(
                self.lane_repr(self.repr(ty)?),
                Some(Repr::Int { bits: 128 } | Repr::Soft(SoftFloat::X87 | SoftFloat::Quad))
            ),
            Repr::Mask { .. } => false,
            Repr::Aggregate => {
                let fields = match &self.module.types[ty] {
                    Type::Struct { fields, .. } => fields.clone(),
                    Type::Array { element, .. } => vec![*element].into(),
                    _ => return Ok(()),
                };
                return fields
                    .iter()
                    .try_for_each(|field| self.check_foreign(*field));
            }
            _ => true,
        };
        if fits {
            return Ok(());
        }
        let ty = self.module.types.display(ty);
        unsupported(format_args!("{ty} in a call of other code"))
    }

    /// Up to 128 bits, in one register; without AVX, larger ones in several.
    fn is_in_xmm(&self, lane: Lane, len: u32) -> bool {
        let bits = lane.bits() * len;
        let single = len == 1 && !matches!(lane, Lane::F32 | Lane::F64);
        !single && (bits <= 128 || (!self.features.wide_registers && len.is_power_of_two()))
    }
}
