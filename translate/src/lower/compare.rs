//! `icmp`, `fcmp` and `select`.

use super::types::{Parts, Repr, SoftFloat, one};
use super::{FunctionTranslator, Lower, unsupported};
use crate::ir::{FloatPredicate, IntPredicate, Predicate, ValueId};
use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::types::{I8, I128};
use cranelift_codegen::ir::{self as clif, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// A comparison of any operands.
    pub(super) fn compare(
        &mut self,
        predicate: Predicate,
        lhs: ValueId,
        rhs: ValueId,
    ) -> Lower<Parts> {
        let ty = self.type_of(lhs)?;
        let repr = self.repr(ty)?;
        let lhs = self.value(lhs)?;
        let rhs = self.value(rhs)?;
        self.compare_parts(predicate, repr, &lhs, &rhs)
    }

    /// A comparison of parts: an `i1`, or a mask.
    pub(super) fn compare_parts(
        &mut self,
        predicate: Predicate,
        repr: Repr,
        lhs: &[clif::Value],
        rhs: &[clif::Value],
    ) -> Lower<Parts> {
        match (predicate, repr) {
            (_, Repr::Vector { .. } | Repr::Mask { .. } | Repr::Lanes { .. }) => {
                self.vector_compare(predicate, repr, lhs, rhs)
            }
            (Predicate::Int(predicate), Repr::Int { bits }) => {
                Ok(one(self.icmp(predicate, bits, lhs[0], rhs[0])))
            }
            (Predicate::Int(predicate), Repr::Pointer) => {
                Ok(one(self.icmp(predicate, 64, lhs[0], rhs[0])))
            }
            (Predicate::Int(predicate), Repr::Wide { bits }) => {
                Ok(one(self.wide_icmp(predicate, bits, lhs, rhs)))
            }
            (Predicate::Float(predicate), Repr::Float(_)) => {
                Ok(one(self.fcmp(predicate, lhs[0], rhs[0])))
            }
            (Predicate::Float(predicate), Repr::Soft(soft)) => {
                Ok(one(self.soft_fcmp(predicate, soft, lhs[0], rhs[0])))
            }
            _ => unsupported("a comparison of this type"),
        }
    }

    /// `icmp` of containers.
    pub(super) fn icmp(
        &mut self,
        predicate: IntPredicate,
        bits: u32,
        a: clif::Value,
        b: clif::Value,
    ) -> clif::Value {
        let condition = int_condition(predicate);
        let signed = condition != condition.unsigned();
        if signed {
            let a = self.sign_extended(a, bits);
            let b = self.sign_extended(b, bits);
            return self.b.ins().icmp(condition, a, b);
        }
        self.b.ins().icmp(condition, a, b)
    }

    /// `fcmp` of `float` or `double`.
    pub(super) fn fcmp(
        &mut self,
        predicate: FloatPredicate,
        a: clif::Value,
        b: clif::Value,
    ) -> clif::Value {
        match float_condition(predicate) {
            Ok(condition) => self.b.ins().fcmp(condition, a, b),
            Err(constant) => self.b.ins().iconst(I8, i64::from(constant)),
        }
    }

    /// `half` and `bfloat` compare exactly as `float`; the others by a routine
    /// `fn(a, b) -> i32` that gives -1 if less, 0 if equal, 1 if greater, 2 if unordered.
    pub(super) fn soft_fcmp(
        &mut self,
        predicate: FloatPredicate,
        soft: SoftFloat,
        a: clif::Value,
        b: clif::Value,
    ) -> clif::Value {
        if matches!(soft, SoftFloat::Half | SoftFloat::BFloat) {
            let a = self.soft_to_float(soft, a);
            let b = self.soft_to_float(soft, b);
            return self.fcmp(predicate, a, b);
        }
        let order = self.soft_order(soft, a, b);
        let is = |this: &mut Self, value: i64| this.b.ins().icmp_imm_s(IntCC::Equal, order, value);
        let (less, equal, greater, unordered) =
            (is(self, -1), is(self, 0), is(self, 1), is(self, 2));
        let list: &[clif::Value] = match predicate {
            FloatPredicate::False => &[],
            FloatPredicate::Oeq => &[equal],
            FloatPredicate::Ogt => &[greater],
            FloatPredicate::Oge => &[greater, equal],
            FloatPredicate::Olt => &[less],
            FloatPredicate::Ole => &[less, equal],
            FloatPredicate::One => &[less, greater],
            FloatPredicate::Ord => &[less, equal, greater],
            FloatPredicate::Uno => &[unordered],
            FloatPredicate::Ueq => &[unordered, equal],
            FloatPredicate::Ugt => &[unordered, greater],
            FloatPredicate::Uge => &[unordered, greater, equal],
            FloatPredicate::Ult => &[unordered, less],
            FloatPredicate::Ule => &[unordered, less, equal],
            FloatPredicate::Une => &[unordered, less, greater],
            FloatPredicate::True => &[unordered, less, equal, greater],
        };
        let mut result = self.b.ins().iconst(I8, 0);
        for holds in list {
            result = self.b.ins().bor(result, *holds);
        }
        result
    }

    /// `select` of any type by an `i1` or a mask.
    pub(super) fn select(
        &mut self,
        cond: ValueId,
        then: ValueId,
        otherwise: ValueId,
    ) -> Lower<Parts> {
        let cond_type = self.type_of(cond)?;
        let ty = self.type_of(then)?;
        let cond_repr = self.repr(cond_type)?;
        let cond = self.value(cond)?;
        let then = self.value(then)?;
        let otherwise = self.value(otherwise)?;
        if let Repr::Mask { len } = cond_repr {
            let repr = self.repr(ty)?;
            return self.vector_select(len, &cond, repr, &then, &otherwise);
        }
        let pairs = then.iter().zip(&otherwise);
        Ok(pairs
            .map(|(then, otherwise)| self.select_part(cond[0], *then, *otherwise))
            .collect())
    }

    /// One part by an `i1`.
    pub(super) fn select_part(
        &mut self,
        cond: clif::Value,
        then: clif::Value,
        otherwise: clif::Value,
    ) -> clif::Value {
        if then == otherwise {
            return then;
        }
        if self.b.func.dfg.value_type(then) == I128 {
            // Half by half: Cranelift makes minima and maxima of whole ones, which it can't emit.
            let (then_low, then_high) = self.b.ins().isplit(then);
            let (otherwise_low, otherwise_high) = self.b.ins().isplit(otherwise);
            let low = self.b.ins().select(cond, then_low, otherwise_low);
            let high = self.b.ins().select(cond, then_high, otherwise_high);
            return self.b.ins().iconcat(low, high);
        }
        self.b.ins().select(cond, then, otherwise)
    }
}

/// CLIF's name of an integer predicate.
pub(super) fn int_condition(predicate: IntPredicate) -> IntCC {
    match predicate {
        IntPredicate::Eq => IntCC::Equal,
        IntPredicate::Ne => IntCC::NotEqual,
        IntPredicate::Ugt => IntCC::UnsignedGreaterThan,
        IntPredicate::Uge => IntCC::UnsignedGreaterThanOrEqual,
        IntPredicate::Ult => IntCC::UnsignedLessThan,
        IntPredicate::Ule => IntCC::UnsignedLessThanOrEqual,
        IntPredicate::Sgt => IntCC::SignedGreaterThan,
        IntPredicate::Sge => IntCC::SignedGreaterThanOrEqual,
        IntPredicate::Slt => IntCC::SignedLessThan,
        IntPredicate::Sle => IntCC::SignedLessThanOrEqual,
    }
}

/// CLIF's name of a floating-point predicate, or its constant result.
pub(super) fn float_condition(predicate: FloatPredicate) -> Result<FloatCC, bool> {
    Ok(match predicate {
        FloatPredicate::False => return Err(false),
        FloatPredicate::True => return Err(true),
        FloatPredicate::Oeq => FloatCC::Equal,
        FloatPredicate::Ogt => FloatCC::GreaterThan,
        FloatPredicate::Oge => FloatCC::GreaterThanOrEqual,
        FloatPredicate::Olt => FloatCC::LessThan,
        FloatPredicate::Ole => FloatCC::LessThanOrEqual,
        FloatPredicate::One => FloatCC::OrderedNotEqual,
        FloatPredicate::Ord => FloatCC::Ordered,
        FloatPredicate::Uno => FloatCC::Unordered,
        FloatPredicate::Ueq => FloatCC::UnorderedOrEqual,
        FloatPredicate::Ugt => FloatCC::UnorderedOrGreaterThan,
        FloatPredicate::Uge => FloatCC::UnorderedOrGreaterThanOrEqual,
        FloatPredicate::Ult => FloatCC::UnorderedOrLessThan,
        FloatPredicate::Ule => FloatCC::UnorderedOrLessThanOrEqual,
        FloatPredicate::Une => FloatCC::NotEqual,
    })
}
