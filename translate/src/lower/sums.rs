//! Sums with constants, which indices are in code that nothing has optimised.
//!
//! `a[i - 1] + a[i] + a[i + 1]` has three indices and three addresses there. As sums of one index and
//! constants, they are one address and displacements: a sum of 32 bits that has no signed overflow
//! (`nsw`) is that of its extended parts, and address arithmetic is modulo 2^64 anyway.

use super::types::{Parts, Repr, one};
use super::{FunctionTranslator, Lower};
use crate::ir::{BinaryOp, CastOp, InstFlags, TypeId, ValueId};
use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{self as clif, InstBuilder};

/// A value and what is added to it.
pub(super) type Sum = (clif::Value, i64);

impl FunctionTranslator<'_, '_> {
    /// Remembers what a binary operation adds to what: of `i32` without signed overflow, or of `i64`.
    pub(super) fn note_sum(
        &mut self,
        result: Option<ValueId>,
        (op, lhs, rhs): (BinaryOp, ValueId, ValueId),
        flags: InstFlags,
    ) -> Lower<()> {
        // Where calls return twice, values stay where they are kept.
        if !self.naive || self.returns_twice {
            return Ok(());
        }
        let (of, number) = match (op, self.sum_constant(lhs), self.sum_constant(rhs)) {
            (BinaryOp::Add, None, Some(number)) => (lhs, number),
            (BinaryOp::Add, Some(number), None) => (rhs, number),
            (BinaryOp::Sub, None, Some(number)) => (lhs, number.wrapping_neg()),
            _ => return Ok(()),
        };
        let (Some(result), Repr::Int { bits }) = (result, self.repr(self.type_of(of)?)?) else {
            return Ok(());
        };
        if bits == 64 || bits == 32 && flags.nsw() {
            let (value, before) = match self.sums.get(&of) {
                Some(sum) => *sum,
                None => (self.scalar(of)?, 0),
            };
            self.sums
                .insert(result, (value, before.wrapping_add(number)));
        }
        Ok(())
    }

    /// A constant of 32 or 64 bits, sign-extended.
    fn sum_constant(&self, value: ValueId) -> Option<i64> {
        let ty = self.module.type_of(Some(self.body), value)?;
        let number = self.const_int(value)?;
        match self.module.types.integer_bits(ty)? {
            32 => Some(i64::from(u32::try_from(number).ok()?.cast_signed())),
            64 => Some(number.cast_signed()),
            _ => None,
        }
    }

    /// The `sext` of a sum of 32 bits to 64, as a sum of 64.
    pub(super) fn extended_sum(
        &mut self,
        result: Option<ValueId>,
        op: CastOp,
        operand: ValueId,
        to: TypeId,
    ) -> Lower<Option<Parts>> {
        let (CastOp::SExt, Some(result), Some(sum)) = (op, result, self.sums.get(&operand)) else {
            return Ok(None);
        };
        let (value, number) = *sum;
        if self.b.func.dfg.value_type(value) != I32 || self.repr(to)? != (Repr::Int { bits: 64 }) {
            return Ok(None);
        }
        let wide = self.b.ins().sextend(I64, value);
        self.sums.insert(result, (wide, number));
        Ok(Some(one(self.b.ins().iadd_imm_s(wide, number))))
    }

    /// An index of 64 bits as a sum.
    pub(super) fn index_sum(&self, index: ValueId) -> Option<Sum> {
        let sum = *self.sums.get(&index)?;
        (self.b.func.dfg.value_type(sum.0) == I64).then_some(sum)
    }
}
