//! Integers above 128 bits: lists of `i64` limbs, least significant first; bits above the width
//! are zero.

use super::compare::int_condition;
use super::types::{Parts, low_mask, low64};
use super::values::plain_memory;
use super::{Builtin, FunctionTranslator, Lower, unsupported};
use crate::ir::{BinaryOp, IntPredicate};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I8, I64};
use cranelift_codegen::ir::{self as clif, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// A binary operation.
    pub(super) fn wide_binary(
        &mut self,
        op: BinaryOp,
        bits: u32,
        a: &[clif::Value],
        b: &[clif::Value],
    ) -> Lower<Parts> {
        let pairs = a.iter().zip(b);
        let mut result: Parts = match op {
            BinaryOp::And => return Ok(pairs.map(|(a, b)| self.b.ins().band(*a, *b)).collect()),
            BinaryOp::Or => return Ok(pairs.map(|(a, b)| self.b.ins().bor(*a, *b)).collect()),
            BinaryOp::Xor => return Ok(pairs.map(|(a, b)| self.b.ins().bxor(*a, *b)).collect()),
            BinaryOp::Add => self.wide_add(a, b),
            BinaryOp::Sub => self.wide_sub(a, b),
            BinaryOp::Mul => self.wide_routine("bitcrane_wide_mul", a, b),
            BinaryOp::Shl => self.wide_routine("bitcrane_wide_shl", a, b),
            BinaryOp::LShr => self.wide_routine("bitcrane_wide_lshr", a, b),
            BinaryOp::UDiv => self.wide_routine("bitcrane_wide_udiv", a, b),
            BinaryOp::URem => self.wide_routine("bitcrane_wide_urem", a, b),
            BinaryOp::AShr => {
                let a = self.wide_sign_extended(a, bits);
                self.wide_routine("bitcrane_wide_ashr", &a, b)
            }
            BinaryOp::SDiv | BinaryOp::SRem => {
                let a = self.wide_sign_extended(a, bits);
                let b = self.wide_sign_extended(b, bits);
                let routine = if op == BinaryOp::SDiv {
                    "bitcrane_wide_sdiv"
                } else {
                    "bitcrane_wide_srem"
                };
                self.wide_routine(routine, &a, &b)
            }
            _ => return unsupported(format_args!("{} of integers", op.name())),
        };
        self.wide_normalize(&mut result, bits);
        Ok(result)
    }

    /// Clears the bits above `bits` of the highest limb.
    pub(super) fn wide_normalize(&mut self, limbs: &mut Parts, bits: u32) {
        let used = bits % 64;
        if let (true, Some(high)) = (used != 0, limbs.last_mut()) {
            let mask = self
                .b
                .ins()
                .iconst(I64, low64(low_mask(used)).cast_signed());
            *high = self.b.ins().band(*high, mask);
        }
    }

    /// The limbs with the sign in the bits above `bits`.
    pub(super) fn wide_sign_extended(&mut self, limbs: &[clif::Value], bits: u32) -> Parts {
        let mut limbs = Parts::from_slice(limbs);
        let unused = (64 - bits % 64) % 64;
        if let (true, Some(high)) = (unused != 0, limbs.last_mut()) {
            let amount = self.b.ins().iconst(I8, i64::from(unused));
            let shifted = self.b.ins().ishl(*high, amount);
            *high = self.b.ins().sshr(shifted, amount);
        }
        limbs
    }

    fn wide_add(&mut self, a: &[clif::Value], b: &[clif::Value]) -> Parts {
        let mut carry = self.b.ins().iconst(I64, 0);
        let mut sum = Parts::new();
        for (a, b) in a.iter().zip(b) {
            let partial = self.b.ins().iadd(*a, *b);
            let first = self.b.ins().icmp(IntCC::UnsignedLessThan, partial, *a);
            let total = self.b.ins().iadd(partial, carry);
            let second = self.b.ins().icmp(IntCC::UnsignedLessThan, total, partial);
            let any = self.b.ins().bor(first, second);
            carry = self.b.ins().uextend(I64, any);
            sum.push(total);
        }
        sum
    }

    fn wide_sub(&mut self, a: &[clif::Value], b: &[clif::Value]) -> Parts {
        let mut borrow = self.b.ins().iconst(I64, 0);
        let mut difference = Parts::new();
        for (a, b) in a.iter().zip(b) {
            let partial = self.b.ins().isub(*a, *b);
            let first = self.b.ins().icmp(IntCC::UnsignedLessThan, *a, *b);
            let total = self.b.ins().isub(partial, borrow);
            let second = self.b.ins().icmp(IntCC::UnsignedLessThan, partial, borrow);
            let any = self.b.ins().bor(first, second);
            borrow = self.b.ins().uextend(I64, any);
            difference.push(total);
        }
        difference
    }

    /// Calls `fn(dst: *mut u64, a: *const u64, b: *const u64, words: u64)`.
    fn wide_routine(&mut self, name: &'static str, a: &[clif::Value], b: &[clif::Value]) -> Parts {
        let words = a.len();
        let size = words as u64 * 8;
        let slot = self.stack_slot(3 * size, 16);
        let base = self.b.ins().stack_addr(I64, slot, 0);
        self.store_limbs(a, base, size);
        self.store_limbs(b, base, 2 * size);
        let first = self.b.ins().iadd_imm_s(base, size.cast_signed());
        let second = self.b.ins().iadd_imm_s(base, 2 * size.cast_signed());
        let count = self.b.ins().iconst(I64, words as i64);
        self.call_builtin(Builtin(name), &[base, first, second, count], &[]);
        let base = self.b.ins().stack_addr(I64, slot, 0);
        let load = |word: usize| {
            let offset = i32::try_from(word * 8).unwrap_or(0);
            self.b.ins().load(I64, plain_memory(), base, offset)
        };
        (0..words).map(load).collect()
    }

    fn store_limbs(&mut self, limbs: &[clif::Value], base: clif::Value, offset: u64) {
        for (index, limb) in limbs.iter().enumerate() {
            let offset = i32::try_from(offset + index as u64 * 8).unwrap_or(0);
            self.b.ins().store(plain_memory(), *limb, base, offset);
        }
    }

    /// `icmp`: equality of all limbs, or the borrow of a subtraction.
    pub(super) fn wide_icmp(
        &mut self,
        predicate: IntPredicate,
        bits: u32,
        a: &[clif::Value],
        b: &[clif::Value],
    ) -> clif::Value {
        let condition = int_condition(predicate);
        if matches!(condition, IntCC::Equal | IntCC::NotEqual) {
            let mut different = self.b.ins().iconst(I64, 0);
            for (a, b) in a.iter().zip(b) {
                let limb = self.b.ins().bxor(*a, *b);
                different = self.b.ins().bor(different, limb);
            }
            return self.b.ins().icmp_imm_s(condition, different, 0);
        }
        let signed = condition != condition.unsigned();
        let (a, b) = if signed {
            (
                self.wide_sign_extended(a, bits),
                self.wide_sign_extended(b, bits),
            )
        } else {
            (Parts::from_slice(a), Parts::from_slice(b))
        };
        // The highest limbs decide, unless they are equal: then the rest does, unsigned.
        let mut result = None;
        let last = a.len() - 1;
        for (index, (a, b)) in a.iter().zip(&b).enumerate() {
            let here = if index == last {
                condition
            } else {
                condition.unsigned()
            };
            let holds = self.b.ins().icmp(here, *a, *b);
            result = Some(match result {
                None => holds,
                Some(lower) => {
                    let equal = self.b.ins().icmp(IntCC::Equal, *a, *b);
                    self.b.ins().select(equal, lower, holds)
                }
            });
        }
        result.unwrap_or_else(|| self.b.ins().iconst(I8, 0))
    }
}
