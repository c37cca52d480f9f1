//! The integer intrinsics on integers above 128 bits.

use super::int::{IntUnary, MinMax};
use super::types::{Parts, Repr, low_mask, low64};
use super::{FunctionTranslator, Lower};
use crate::ir::{BinaryOp, CastOp, IntPredicate};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::I64;
use cranelift_codegen::ir::{self as clif, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// `llvm.ctpop` and its like.
    pub(super) fn wide_unary(
        &mut self,
        op: IntUnary,
        bits: u32,
        limbs: &[clif::Value],
    ) -> Lower<Parts> {
        let unused = limbs.len() as u64 * 64 - u64::from(bits);
        match op {
            IntUnary::CountOnes => {
                let mut sum = self.b.ins().iconst(I64, 0);
                for limb in limbs {
                    let count = self.b.ins().popcnt(*limb);
                    sum = self.b.ins().iadd(sum, count);
                }
                Ok(self.wide_number(sum, limbs.len()))
            }
            IntUnary::LeadingZeros => {
                let count = self.wide_count(limbs, true);
                let count = self.b.ins().iadd_imm_s(count, -unused.cast_signed());
                Ok(self.wide_number(count, limbs.len()))
            }
            IntUnary::TrailingZeros => {
                let count = self.wide_count(limbs, false);
                // Zero counts the unused bits as well.
                let width = self.b.ins().iconst(I64, i64::from(bits));
                let over = self.b.ins().icmp(IntCC::UnsignedGreaterThan, count, width);
                let count = self.b.ins().select(over, width, count);
                Ok(self.wide_number(count, limbs.len()))
            }
            IntUnary::SwapBytes => {
                let swapped = limbs.iter().rev().map(|limb| self.b.ins().bswap(*limb));
                let swapped: Parts = swapped.collect();
                self.wide_shift_down(bits, &swapped, unused)
            }
            IntUnary::ReverseBits => {
                let reversed = limbs.iter().rev().map(|limb| self.b.ins().bitrev(*limb));
                let reversed: Parts = reversed.collect();
                self.wide_shift_down(bits, &reversed, unused)
            }
            IntUnary::Abs => {
                let zeros = self.wide_zero(limbs.len());
                let negative = self.wide_icmp(IntPredicate::Slt, bits, limbs, &zeros);
                let negated = self.wide_binary(BinaryOp::Sub, bits, &zeros, limbs)?;
                Ok(self.wide_select(negative, &negated, limbs))
            }
        }
    }

    /// Zero bits above the highest one bit, or below the lowest; all of them for zero.
    fn wide_count(&mut self, limbs: &[clif::Value], leading: bool) -> clif::Value {
        let mut count = self.b.ins().iconst(I64, 0);
        let order: Vec<clif::Value> = if leading {
            limbs.to_vec()
        } else {
            limbs.iter().rev().copied().collect()
        };
        // The limb that is looked at last decides, unless it is zero.
        for limb in order {
            let here = if leading {
                self.b.ins().clz(limb)
            } else {
                self.b.ins().ctz(limb)
            };
            let beyond = self.b.ins().iadd_imm_s(count, 64);
            let zero = self.b.ins().icmp_imm_s(IntCC::Equal, limb, 0);
            count = self.b.ins().select(zero, beyond, here);
        }
        count
    }

    fn wide_shift_down(&mut self, bits: u32, limbs: &[clif::Value], amount: u64) -> Lower<Parts> {
        if amount == 0 {
            return Ok(Parts::from_slice(limbs));
        }
        let amount = self.b.ins().iconst(I64, amount.cast_signed());
        let amount = self.wide_number(amount, limbs.len());
        self.wide_binary(BinaryOp::LShr, bits, limbs, &amount)
    }

    /// A 64-bit number in that many limbs.
    pub(super) fn wide_number(&mut self, low: clif::Value, limbs: usize) -> Parts {
        let mut number = self.wide_zero(limbs);
        number[0] = low;
        number
    }

    fn wide_zero(&mut self, limbs: usize) -> Parts {
        let zero = self.b.ins().iconst(I64, 0);
        Parts::from_elem(zero, limbs)
    }

    fn wide_select(
        &mut self,
        cond: clif::Value,
        then: &[clif::Value],
        otherwise: &[clif::Value],
    ) -> Parts {
        let pairs = then.iter().zip(otherwise);
        pairs
            .map(|(a, b)| self.b.ins().select(cond, *a, *b))
            .collect()
    }

    /// `llvm.smin` and its like.
    pub(super) fn wide_min_max(
        &mut self,
        op: MinMax,
        bits: u32,
        a: &[clif::Value],
        b: &[clif::Value],
    ) -> Parts {
        let predicate = match op {
            MinMax::SMin => IntPredicate::Slt,
            MinMax::SMax => IntPredicate::Sgt,
            MinMax::UMin => IntPredicate::Ult,
            MinMax::UMax => IntPredicate::Ugt,
        };
        let first = self.wide_icmp(predicate, bits, a, b);
        self.wide_select(first, a, b)
    }

    /// `llvm.*.with.overflow`: the exact result in twice the width, and whether it fits.
    pub(super) fn wide_overflow(
        &mut self,
        op: BinaryOp,
        signed: bool,
        bits: u32,
        a: &[clif::Value],
        b: &[clif::Value],
    ) -> Lower<(Parts, clif::Value)> {
        let (narrow, double) = (Repr::Wide { bits }, Repr::Wide { bits: 2 * bits });
        let extend = if signed { CastOp::SExt } else { CastOp::ZExt };
        let a = self.scalar_cast(extend, narrow, double, a)?;
        let b = self.scalar_cast(extend, narrow, double, b)?;
        let exact = self.wide_binary(op, 2 * bits, &a, &b)?;
        let wrapped = self.scalar_cast(CastOp::Trunc, double, narrow, &exact)?;
        let back = self.scalar_cast(extend, narrow, double, &wrapped)?;
        let overflow = self.wide_icmp(IntPredicate::Ne, 2 * bits, &back, &exact);
        Ok((wrapped, overflow))
    }

    /// `llvm.sadd.sat` and its like; see `int_saturating` for the bounds.
    pub(super) fn limbs_saturating(
        &mut self,
        op: BinaryOp,
        signed: bool,
        bits: u32,
        a: &[clif::Value],
        b: &[clif::Value],
    ) -> Lower<Parts> {
        let (result, overflow) = self.wide_overflow(op, signed, bits, a, b)?;
        let bound = if signed || op == BinaryOp::Add {
            self.wide_bound(signed, bits, a)
        } else {
            self.wide_zero(a.len())
        };
        Ok(self.wide_select(overflow, &bound, &result))
    }

    /// The number farthest from zero on the side of `a`.
    fn wide_bound(&mut self, signed: bool, bits: u32, a: &[clif::Value]) -> Parts {
        if !signed {
            return self.wide_ones(bits, a.len());
        }
        let zeros = self.wide_zero(a.len());
        let negative = self.wide_icmp(IntPredicate::Slt, bits, a, &zeros);
        let min = self.wide_bit(bits - 1, a.len());
        let max = self.wide_ones(bits - 1, a.len());
        self.wide_select(negative, &min, &max)
    }

    /// `llvm.sshl.sat` and `llvm.ushl.sat`: as `int_shl_sat`.
    pub(super) fn wide_shl_sat(
        &mut self,
        signed: bool,
        bits: u32,
        a: &[clif::Value],
        b: &[clif::Value],
    ) -> Lower<Parts> {
        let shifted = self.wide_binary(BinaryOp::Shl, bits, a, b)?;
        let back = match signed {
            true => BinaryOp::AShr,
            false => BinaryOp::LShr,
        };
        let back = self.wide_binary(back, bits, &shifted, b)?;
        let lost = self.wide_icmp(IntPredicate::Ne, bits, &back, a);
        let bound = self.wide_bound(signed, bits, a);
        Ok(self.wide_select(lost, &bound, &shifted))
    }

    /// The number with one bit set.
    fn wide_bit(&mut self, bit: u32, limbs: usize) -> Parts {
        let mut number = self.wide_zero(limbs);
        number[(bit / 64) as usize] = self.b.ins().iconst(I64, (1u64 << (bit % 64)).cast_signed());
        number
    }

    /// The number with the low `bits` bits set.
    fn wide_ones(&mut self, bits: u32, limbs: usize) -> Parts {
        let limb = |index: usize| {
            let below = (bits as usize).saturating_sub(64 * index).min(64);
            let ones = low64(low_mask(u32::try_from(below).unwrap_or(64)));
            self.b.ins().iconst(I64, ones.cast_signed())
        };
        (0..limbs).map(limb).collect()
    }

    /// `llvm.fshl` and `llvm.fshr`: the two operands end to end, shifted.
    pub(super) fn wide_funnel(
        &mut self,
        left: bool,
        bits: u32,
        high: &[clif::Value],
        low: &[clif::Value],
        amount: &[clif::Value],
    ) -> Lower<Parts> {
        let width = self.b.ins().iconst(I64, i64::from(bits));
        let width = self.wide_number(width, high.len());
        let amount = self.wide_binary(BinaryOp::URem, bits, amount, &width)?;
        let (narrow, double) = (Repr::Wide { bits }, Repr::Wide { bits: 2 * bits });
        let high = self.scalar_cast(CastOp::ZExt, narrow, double, high)?;
        let low = self.scalar_cast(CastOp::ZExt, narrow, double, low)?;
        let amount = self.scalar_cast(CastOp::ZExt, narrow, double, &amount)?;
        let width = self.scalar_cast(CastOp::ZExt, narrow, double, &width)?;
        let up = self.wide_binary(BinaryOp::Shl, 2 * bits, &high, &width)?;
        let both = self.wide_binary(BinaryOp::Or, 2 * bits, &up, &low)?;
        let shifted = if left {
            let up = self.wide_binary(BinaryOp::Shl, 2 * bits, &both, &amount)?;
            self.wide_binary(BinaryOp::LShr, 2 * bits, &up, &width)?
        } else {
            self.wide_binary(BinaryOp::LShr, 2 * bits, &both, &amount)?
        };
        self.scalar_cast(CastOp::Trunc, double, narrow, &shifted)
    }
}
