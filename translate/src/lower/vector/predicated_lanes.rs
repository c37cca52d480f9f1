//! `llvm.experimental.vp.reverse`, `splice` and `llvm.vp.load.ff`: lanes whose place depends on a
//! length.

use super::lane_count;
use crate::ir::Type;
use crate::lower::intrinsics::Use;
use crate::lower::types::{Parts, Repr};
use crate::lower::{FunctionTranslator, Lower, unsupported};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{self as clif, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// The first lanes, so many, in the other order; the lanes behind are poison.
    pub(super) fn vp_reverse(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (vector, ty) = self.arg(u.call, 0)?;
        let repr = self.repr(ty)?;
        let element = self.module.types.scalar(ty);
        let parts = self.value(vector)?;
        let length = self.explicit_length(u, 2)?;
        let spilled = self.on_stack(repr, &parts);
        let mut lanes = Vec::new();
        for lane in 0..lane_count(repr) {
            let index = self.b.ins().iadd_imm_s(length, -1 - i64::from(lane));
            let place = self.spilled_lane(spilled, index);
            lanes.push(self.read_lane(repr, element, place)?);
        }
        self.from_lanes(repr, lanes)
    }

    /// The first lanes of one vector and those of another behind them, from a place on.
    pub(super) fn vp_splice(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let [(first, ty), (second, _)] = [self.arg(u.call, 0)?, self.arg(u.call, 1)?];
        let repr = self.repr(ty)?;
        let element = self.module.types.scalar(ty);
        let (first, second) = (self.value(first)?, self.value(second)?);
        let from = self.const_int(self.arg(u.call, 2)?.0).unwrap_or(0);
        // The number is an `i32`; a negative one counts from the first vector's end.
        let from = u32::try_from(from & 0xffff_ffff).unwrap_or(0).cast_signed();
        let length = self.explicit_length(u, 4)?;
        let start = match from {
            0.. => self.b.ins().iconst(I64, i64::from(from)),
            _ => self.b.ins().iadd_imm_s(length, i64::from(from)),
        };
        let (first, second) = (self.on_stack(repr, &first), self.on_stack(repr, &second));
        let mut lanes = Vec::new();
        for lane in 0..lane_count(repr) {
            let index = self.b.ins().iadd_imm_s(start, i64::from(lane));
            let behind = self.b.ins().isub(index, length);
            let in_first = self.b.ins().icmp(IntCC::UnsignedLessThan, index, length);
            let a = self.spilled_lane(first, index);
            let b = self.spilled_lane(second, behind);
            let place = self.b.ins().select(in_first, a, b);
            lanes.push(self.read_lane(repr, element, place)?);
        }
        self.from_lanes(repr, lanes)
    }

    /// `llvm.vp.load.ff`: as few lanes may be read as one, so it is only the first, if it is on.
    pub(super) fn vp_load_first(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let Type::Struct { fields, .. } = &self.module.types[u.ret] else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let [vector, count] = fields[..] else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let base = self.scalar(self.arg(u.call, 0)?.0)?;
        let (mask, mask_type) = self.arg(u.call, 1)?;
        let mask_repr = self.repr(mask_type)?;
        let repr = self.repr(vector)?;
        let is_alike = lane_count(repr) == lane_count(mask_repr) && self.lane_repr(repr).is_some();
        let (true, Repr::Mask { .. }, [I32]) = (is_alike, mask_repr, &self.part_types(count)?[..])
        else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let mask = self.value(mask)?;
        let length = self.explicit_length(u, 2)?;
        let zero = self.b.ins().iconst(I64, 0);
        let some = self.b.ins().icmp(IntCC::NotEqual, length, zero);
        let on = self.lane(mask_repr, &mask, 0)[0];
        let on = self.b.ins().band(on, some);
        let element = self.module.types.scalar(vector);
        let place = self.place_if(on, base, element)?;
        let first = self.load_parts(element, place, 0)?;
        let mut parts = self.zeros(vector)?;
        self.set_lane(repr, &mut parts, 0, &first);
        parts.push(self.b.ins().uextend(I32, some));
        Ok(parts)
    }

    /// An address if a flag is set, else that of a place on the stack for a value of the type.
    fn place_if(
        &mut self,
        on: clif::Value,
        address: clif::Value,
        ty: crate::ir::TypeId,
    ) -> Lower<clif::Value> {
        let Some(layout) = self.module.layouts().get(ty) else {
            return unsupported("a load of this type");
        };
        let slot = self.stack_slot(layout.size.next_multiple_of(16), 16);
        let aside = self.b.ins().stack_addr(I64, slot, 0);
        Ok(self.b.ins().select(on, address, aside))
    }

    /// The length that is argument `index`.
    fn explicit_length(&mut self, u: &Use<'_>, index: usize) -> Lower<clif::Value> {
        let length = self.scalar(self.arg(u.call, index)?.0)?;
        Ok(self.widen(length, I64))
    }
}
