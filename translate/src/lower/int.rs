//! Integer arithmetic (LangRef, "Binary Operations" and "Bitwise Binary Operations") and the
//! integer intrinsics, on `iN` with N at most 128; see [`super::types`] for the rule on the bits
//! above N.

use super::types::{Parts, Repr, container, low_mask, one};
use super::{Builtin, FunctionTranslator, Lower, unsupported};
use crate::ir::{BinaryOp, TypeId, ValueId};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I8, I32, I64, I128};
use cranelift_codegen::ir::{self as clif, InstBuilder, InstructionData, Opcode};

/// How many operations that don't change it an amount of a shift may have.
const AMOUNT_STEPS: usize = 8;

impl FunctionTranslator<'_, '_> {
    /// A binary instruction on any type.
    pub(super) fn binary(
        &mut self,
        op: BinaryOp,
        ty: TypeId,
        lhs: ValueId,
        rhs: ValueId,
    ) -> Lower<Parts> {
        let repr = self.repr(ty)?;
        if let (Repr::Vector { .. }, BinaryOp::Shl | BinaryOp::LShr | BinaryOp::AShr) = (repr, op)
            && let Some(amount) = self.splat_amount(rhs)
        {
            let lhs = self.value(lhs)?;
            return Ok(self.vector_shift(op, &lhs, amount));
        }
        let lhs = self.value(lhs)?;
        let rhs = self.value(rhs)?;
        self.binary_parts(op, repr, &lhs, &rhs)
    }

    /// A binary operation on parts.
    pub(super) fn binary_parts(
        &mut self,
        op: BinaryOp,
        repr: Repr,
        lhs: &[clif::Value],
        rhs: &[clif::Value],
    ) -> Lower<Parts> {
        match repr {
            Repr::Int { bits } => Ok(one(self.int_binary(op, bits, lhs[0], rhs[0])?)),
            Repr::Wide { bits } => self.wide_binary(op, bits, lhs, rhs),
            Repr::Float(_) => Ok(one(self.float_binary(op, lhs[0], rhs[0])?)),
            Repr::Soft(soft) => Ok(one(self.soft_binary(op, soft, lhs[0], rhs[0])?)),
            Repr::Vector { .. } | Repr::Mask { .. } | Repr::Lanes { .. } => {
                self.vector_binary(op, repr, lhs, rhs)
            }
            Repr::Pointer | Repr::Aggregate => unsupported(format_args!("{} here", op.name())),
        }
    }

    /// A binary operation on `iN`, N at most 128.
    pub(super) fn int_binary(
        &mut self,
        op: BinaryOp,
        bits: u32,
        a: clif::Value,
        b: clif::Value,
    ) -> Lower<clif::Value> {
        let result = match op {
            BinaryOp::Add => self.b.ins().iadd(a, b),
            BinaryOp::Sub => self.b.ins().isub(a, b),
            BinaryOp::Mul => self.product(a, b),
            BinaryOp::Shl => self.shift(op, bits, a, b),
            // The bits above N stay zero.
            BinaryOp::And => return Ok(self.b.ins().band(a, b)),
            BinaryOp::Or => {
                let rotation = self.rotation(a, b).or_else(|| self.rotation(b, a));
                return Ok(match rotation {
                    Some((value, amount)) => self.b.ins().rotl(value, amount),
                    None => self.b.ins().bor(a, b),
                });
            }
            BinaryOp::Xor => return Ok(self.b.ins().bxor(a, b)),
            BinaryOp::LShr => return Ok(self.shift(op, bits, a, b)),
            BinaryOp::AShr => {
                let a = self.sign_extended(a, bits);
                self.shift(op, bits, a, b)
            }
            BinaryOp::UDiv | BinaryOp::URem => return Ok(self.divide(op, bits, a, b)),
            BinaryOp::SDiv | BinaryOp::SRem => {
                let a = self.sign_extended(a, bits);
                let b = self.sign_extended(b, bits);
                self.divide(op, bits, a, b)
            }
            _ => return unsupported(format_args!("{} of integers", op.name())),
        };
        Ok(self.normalize(result, bits))
    }

    fn product(&mut self, a: clif::Value, b: clif::Value) -> clif::Value {
        let by_number = match (self.known_constant(a), self.known_constant(b)) {
            (_, Some(number)) => self.multiple(a, number),
            (Some(number), _) => self.multiple(b, number),
            _ => None,
        };
        by_number.unwrap_or_else(|| self.b.ins().imul(a, b))
    }

    /// A product with a number as two shifts and sums at most, if it is: they take two cycles on
    /// x86-64, where a multiplication takes three.
    pub(super) fn multiple(&mut self, value: clif::Value, number: i64) -> Option<clif::Value> {
        let ty = self.b.func.dfg.value_type(value);
        if !matches!(ty, I32 | I64) {
            return None;
        }
        let most = u64::MAX >> (64 - ty.bits());
        let number = number.cast_unsigned() & most;
        if number == most {
            return Some(self.b.ins().ineg(value));
        }
        let zeros = number.trailing_zeros();
        let odd = number.checked_shr(zeros)?;
        let shift = |this: &mut Self, value, by: u32| match by {
            0 => value,
            by => this.b.ins().ishl_imm_u(value, i64::from(by)),
        };
        Some(match odd {
            // `lea (x, x, 2)`, or by 4 or 8.
            3 | 5 | 9 => {
                let more = shift(self, value, (odd - 1).trailing_zeros());
                let sum = self.b.ins().iadd(value, more);
                shift(self, sum, zeros)
            }
            2.. if zeros == 0 && (odd - 1).is_power_of_two() => {
                let more = shift(self, value, (odd - 1).trailing_zeros());
                self.b.ins().iadd(more, value)
            }
            // It is less than the highest number.
            2.. if zeros == 0 && (odd + 1).is_power_of_two() => {
                let more = shift(self, value, (odd + 1).trailing_zeros());
                self.b.ins().isub(more, value)
            }
            _ => return None,
        })
    }

    /// Cranelift masks the amount to the container's width; an amount of N or more is poison.
    fn shift(&mut self, op: BinaryOp, bits: u32, a: clif::Value, b: clif::Value) -> clif::Value {
        let amount = if container(bits) == I128 {
            self.b.ins().ireduce(I64, b)
        } else {
            b
        };
        match op {
            BinaryOp::Shl => self.b.ins().ishl(a, amount),
            BinaryOp::LShr => self.b.ins().ushr(a, amount),
            _ => self.b.ins().sshr(a, amount),
        }
    }

    /// What is rotated to the left, and by how much, if the two are `x << n` and `x >> (N - n)`: of
    /// whole containers, whose amounts Cranelift masks, for each `n`.
    fn rotation(
        &self,
        left: clif::Value,
        right: clif::Value,
    ) -> Option<(clif::Value, clif::Value)> {
        let (Opcode::Ishl, [value, up]) = self.binary_operands(left)? else {
            return None;
        };
        let (Opcode::Ushr, [other, down]) = self.binary_operands(right)? else {
            return None;
        };
        let bits = self.b.func.dfg.value_type(left).bits();
        let rotates = matches!(bits, 32 | 64)
            && self.resolved(value) == self.resolved(other)
            && (self.is_complement(down, up, bits) || self.is_complement(up, down, bits));
        rotates.then_some((value, up))
    }

    /// Whether an amount is `N` less another one, modulo `N`.
    fn is_complement(&self, amount: clif::Value, other: clif::Value, bits: u32) -> bool {
        let amount = self.amount(amount, bits);
        let Some((Opcode::Isub, [from, less])) = self.binary_operands(amount) else {
            return false;
        };
        let from = self.known_constant(self.amount(from, bits));
        from.is_some_and(|from| from % i64::from(bits) == 0)
            && self.amount(less, bits) == self.amount(other, bits)
    }

    /// An amount without what does not change it modulo `bits`: each type has that many bits.
    fn amount(&self, amount: clif::Value, bits: u32) -> clif::Value {
        let mask = i64::from(bits) - 1;
        let masks = |value| {
            self.known_constant(value)
                .is_some_and(|it| it & mask == mask)
        };
        let dfg = &self.b.func.dfg;
        let mut amount = self.resolved(amount);
        for _ in 0..AMOUNT_STEPS {
            let Some(inst) = dfg.value_def(amount).inst() else {
                break;
            };
            amount = match dfg.insts[inst] {
                InstructionData::Unary {
                    opcode: Opcode::Uextend | Opcode::Sextend | Opcode::Ireduce,
                    arg,
                } => self.resolved(arg),
                InstructionData::Binary {
                    opcode: Opcode::Band,
                    args: [a, b],
                } if masks(b) => self.resolved(a),
                _ => break,
            };
        }
        amount
    }

    fn resolved(&self, value: clif::Value) -> clif::Value {
        self.b.func.dfg.resolve_aliases(value)
    }

    fn binary_operands(&self, value: clif::Value) -> Option<(Opcode, [clif::Value; 2])> {
        let dfg = &self.b.func.dfg;
        let inst = dfg.value_def(self.resolved(value)).inst()?;
        match dfg.insts[inst] {
            InstructionData::Binary { opcode, args } => Some((opcode, args)),
            _ => None,
        }
    }

    /// Division of containers; zero and the overflow of `MIN / -1` trap as with a native build.
    fn divide(&mut self, op: BinaryOp, bits: u32, a: clif::Value, b: clif::Value) -> clif::Value {
        if container(bits) == I128 {
            let routine = match op {
                BinaryOp::UDiv => "__udivti3",
                BinaryOp::URem => "__umodti3",
                BinaryOp::SDiv => "__divti3",
                _ => "__modti3",
            };
            return self.call_builtin(Builtin(routine), &[a, b], &[I128])[0];
        }
        match op {
            BinaryOp::UDiv => self.b.ins().udiv(a, b),
            BinaryOp::URem => self.b.ins().urem(a, b),
            BinaryOp::SDiv => self.b.ins().sdiv(a, b),
            _ => self.b.ins().srem(a, b),
        }
    }

    /// `llvm.ctlz`, `llvm.cttz`, `llvm.ctpop`, `llvm.bswap`, `llvm.bitreverse`, `llvm.abs`.
    pub(super) fn int_unary(&mut self, op: IntUnary, bits: u32, a: clif::Value) -> clif::Value {
        let ty = container(bits);
        let unused = ty.bits() - bits;
        match op {
            IntUnary::CountOnes => self.b.ins().popcnt(a),
            IntUnary::LeadingZeros => {
                let count = self.b.ins().clz(a);
                if unused == 0 {
                    return count;
                }
                let unused = self.int_const(ty, u128::from(unused));
                self.b.ins().isub(count, unused)
            }
            IntUnary::TrailingZeros => {
                if unused == 0 {
                    return self.b.ins().ctz(a);
                }
                // A bit above the highest stops the count at N.
                let stop = self.int_const(ty, 1 << bits);
                let a = self.b.ins().bor(a, stop);
                self.b.ins().ctz(a)
            }
            IntUnary::SwapBytes => {
                let swapped = if ty == I8 { a } else { self.b.ins().bswap(a) };
                self.shift_down(swapped, unused)
            }
            IntUnary::ReverseBits => {
                let reversed = self.b.ins().bitrev(a);
                self.shift_down(reversed, unused)
            }
            IntUnary::Abs => {
                let a = self.sign_extended(a, bits);
                let result = self.b.ins().iabs(a);
                self.normalize(result, bits)
            }
        }
    }

    fn shift_down(&mut self, a: clif::Value, amount: u32) -> clif::Value {
        if amount == 0 {
            return a;
        }
        let amount = self.b.ins().iconst(I64, i64::from(amount));
        self.b.ins().ushr(a, amount)
    }

    /// `llvm.smin` and its like.
    pub(super) fn int_min_max(
        &mut self,
        op: MinMax,
        bits: u32,
        a: clif::Value,
        b: clif::Value,
    ) -> clif::Value {
        let (less, greater) = if op.signed() {
            (IntCC::SignedLessThan, IntCC::SignedGreaterThan)
        } else {
            (IntCC::UnsignedLessThan, IntCC::UnsignedGreaterThan)
        };
        let condition = if op.minimum() { less } else { greater };
        let (x, y) = if op.signed() {
            (self.sign_extended(a, bits), self.sign_extended(b, bits))
        } else {
            (a, b)
        };
        let first = self.b.ins().icmp(condition, x, y);
        self.select_part(first, a, b)
    }

    /// `llvm.*.with.overflow`: the wrapped result, and whether it overflowed as an `i1`.
    pub(super) fn int_overflow(
        &mut self,
        op: BinaryOp,
        signed: bool,
        bits: u32,
        a: clif::Value,
        b: clif::Value,
    ) -> Lower<(clif::Value, clif::Value)> {
        let ty = container(bits);
        if ty.bits() == bits {
            return Ok(self.container_overflow(op, signed, ty, a, b));
        }
        // Twice the container always holds the exact result of narrower operands, but a product
        // of odd widths above 64 bits does not fit 128.
        if op == BinaryOp::Mul && bits > 64 {
            return self.wide_odd_multiply(signed, bits, a, b);
        }
        let (a, b) = if signed {
            (self.sign_extended(a, bits), self.sign_extended(b, bits))
        } else {
            (a, b)
        };
        let (exact, outer) = self.container_overflow(op, signed, ty, a, b);
        let wrapped = self.normalize(exact, bits);
        let back = if signed {
            self.sign_extended(wrapped, bits)
        } else {
            wrapped
        };
        let inner = self.b.ins().icmp(IntCC::NotEqual, back, exact);
        Ok((wrapped, self.b.ins().bor(inner, outer)))
    }

    /// Operands of at most 127 bits, extended to 128: the product overflows N bits if it overflows
    /// 128 bits, or if its low part is not the extension of its low N bits.
    fn wide_odd_multiply(
        &mut self,
        signed: bool,
        bits: u32,
        a: clif::Value,
        b: clif::Value,
    ) -> Lower<(clif::Value, clif::Value)> {
        let (a, b) = if signed {
            (self.sign_extended(a, bits), self.sign_extended(b, bits))
        } else {
            (a, b)
        };
        let (product, outer) = self.container_overflow(BinaryOp::Mul, signed, I128, a, b);
        let wrapped = self.normalize(product, bits);
        let back = if signed {
            self.sign_extended(wrapped, bits)
        } else {
            wrapped
        };
        let inner = self.b.ins().icmp(IntCC::NotEqual, back, product);
        Ok((wrapped, self.b.ins().bor(inner, outer)))
    }

    fn container_overflow(
        &mut self,
        op: BinaryOp,
        signed: bool,
        ty: clif::Type,
        a: clif::Value,
        b: clif::Value,
    ) -> (clif::Value, clif::Value) {
        match (op, signed) {
            (BinaryOp::Add, false) => self.b.ins().uadd_overflow(a, b),
            (BinaryOp::Add, true) => self.b.ins().sadd_overflow(a, b),
            (BinaryOp::Sub, false) => self.b.ins().usub_overflow(a, b),
            (BinaryOp::Sub, true) => self.b.ins().ssub_overflow(a, b),
            (_, false) if ty == I128 => self.multiply_overflow_128("bitcrane_umulo_i128", a, b),
            (_, true) if ty == I128 => self.multiply_overflow_128("bitcrane_smulo_i128", a, b),
            (_, false) => self.b.ins().umul_overflow(a, b),
            (_, true) => self.b.ins().smul_overflow(a, b),
        }
    }

    /// `fn(a, b, overflow: *mut u8) -> product`
    fn multiply_overflow_128(
        &mut self,
        routine: &'static str,
        a: clif::Value,
        b: clif::Value,
    ) -> (clif::Value, clif::Value) {
        let slot = self.stack_slot(16, 16);
        let flag = self.b.ins().stack_addr(I64, slot, 0);
        let product = self.call_builtin(Builtin(routine), &[a, b, flag], &[I128])[0];
        let flag = self.b.ins().stack_addr(I64, slot, 0);
        let overflow = self
            .b
            .ins()
            .load(I8, super::values::plain_memory(), flag, 0);
        (product, overflow)
    }

    /// `llvm.sadd.sat` and its like: the overflow test picks the bound.
    pub(super) fn int_saturating(
        &mut self,
        op: BinaryOp,
        signed: bool,
        bits: u32,
        a: clif::Value,
        b: clif::Value,
    ) -> Lower<clif::Value> {
        let ty = container(bits);
        let (result, overflow) = self.int_overflow(op, signed, bits, a, b)?;
        let bound = if !signed {
            let bound = if op == BinaryOp::Add {
                low_mask(bits)
            } else {
                0
            };
            self.int_const(ty, bound)
        } else {
            // The sum of two non-negative numbers can only be too large, and so on: the sign of
            // the first operand says which bound.
            let zero = self.int_const(ty, 0);
            let a = self.sign_extended(a, bits);
            let negative = self.b.ins().icmp(IntCC::SignedLessThan, a, zero);
            let min = self.int_const(ty, 1 << (bits - 1));
            let max = self.int_const(ty, low_mask(bits - 1));
            self.select_part(negative, min, max)
        };
        Ok(self.select_part(overflow, bound, result))
    }

    /// `llvm.sshl.sat` and `llvm.ushl.sat`: saturates when shifting back does not give the operand.
    pub(super) fn int_shl_sat(
        &mut self,
        signed: bool,
        bits: u32,
        a: clif::Value,
        b: clif::Value,
    ) -> Lower<clif::Value> {
        let ty = container(bits);
        let shifted = self.int_binary(BinaryOp::Shl, bits, a, b)?;
        let back_op = if signed {
            BinaryOp::AShr
        } else {
            BinaryOp::LShr
        };
        let back = self.int_binary(back_op, bits, shifted, b)?;
        let lost = self.b.ins().icmp(IntCC::NotEqual, back, a);
        let bound = if signed {
            let zero = self.int_const(ty, 0);
            let a = self.sign_extended(a, bits);
            let negative = self.b.ins().icmp(IntCC::SignedLessThan, a, zero);
            let min = self.int_const(ty, 1 << (bits - 1));
            let max = self.int_const(ty, low_mask(bits - 1));
            self.select_part(negative, min, max)
        } else {
            self.int_const(ty, low_mask(bits))
        };
        Ok(self.select_part(lost, bound, shifted))
    }

    /// `llvm.fshl` and `llvm.fshr`: the amount counts modulo N, and a shift by zero gives an
    /// operand whole.
    pub(super) fn funnel_shift(
        &mut self,
        left: bool,
        bits: u32,
        high: clif::Value,
        low: clif::Value,
        amount: clif::Value,
    ) -> Lower<clif::Value> {
        let ty = container(bits);
        if high == low && ty.bits() == bits {
            let amount = if ty == I128 {
                self.b.ins().ireduce(I64, amount)
            } else {
                amount
            };
            return Ok(if left {
                self.b.ins().rotl(high, amount)
            } else {
                self.b.ins().rotr(high, amount)
            });
        }
        let amount = self.modulo_width(bits, amount)?;
        let width = self.int_const(ty, u128::from(bits));
        let rest = self.b.ins().isub(width, amount);
        // With amount 0 the other shift would be by the whole width: chosen away below.
        let (part, other, whole) = if left {
            let part = self.int_binary(BinaryOp::Shl, bits, high, amount)?;
            let other = self.int_binary(BinaryOp::LShr, bits, low, rest)?;
            (part, other, high)
        } else {
            let part = self.int_binary(BinaryOp::LShr, bits, low, amount)?;
            let other = self.int_binary(BinaryOp::Shl, bits, high, rest)?;
            (part, other, low)
        };
        let both = self.b.ins().bor(part, other);
        let zero = self.int_const(ty, 0);
        let none = self.b.ins().icmp(IntCC::Equal, amount, zero);
        Ok(self.select_part(none, whole, both))
    }

    fn modulo_width(&mut self, bits: u32, amount: clif::Value) -> Lower<clif::Value> {
        let ty = container(bits);
        if bits.is_power_of_two() {
            let mask = self.int_const(ty, u128::from(bits - 1));
            return Ok(self.b.ins().band(amount, mask));
        }
        let width = self.int_const(ty, u128::from(bits));
        self.int_binary(BinaryOp::URem, bits, amount, width)
    }
}

/// Integer intrinsics of one operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IntUnary {
    /// `llvm.ctpop`
    CountOnes,
    /// `llvm.ctlz`
    LeadingZeros,
    /// `llvm.cttz`
    TrailingZeros,
    /// `llvm.bswap`
    SwapBytes,
    /// `llvm.bitreverse`
    ReverseBits,
    /// `llvm.abs`
    Abs,
}

/// Integer minimum and maximum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MinMax {
    /// `llvm.smin`
    SMin,
    /// `llvm.smax`
    SMax,
    /// `llvm.umin`
    UMin,
    /// `llvm.umax`
    UMax,
}

impl MinMax {
    /// Whether operands are signed.
    pub(super) fn signed(self) -> bool {
        matches!(self, Self::SMin | Self::SMax)
    }

    /// Whether the smaller operand is chosen.
    pub(super) fn minimum(self) -> bool {
        matches!(self, Self::SMin | Self::UMin)
    }
}
