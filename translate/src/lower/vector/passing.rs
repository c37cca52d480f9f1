//! Which vectors travel between functions as natively: [`framed`](crate::lower::framed) sees to most of
//! them; with masks, and vectors of odd integers, only code of our own may be called.

use crate::ir::{Type, TypeId};
use crate::lower::types::Repr;
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
        self.check_foreign(ret)
    }

    fn check_foreign(&self, ty: TypeId) -> Lower<()> {
        let fits = match self.repr(ty)? {
            // Elements pass one by one, or as a vector of LLVM's.
            Repr::Lanes { .. } => matches!(
                self.lane_repr(self.repr(ty)?),
                Some(Repr::Int { bits: 128 } | Repr::Soft(_))
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
}
