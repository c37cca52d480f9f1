//! Fixed-point arithmetic (LangRef, "Fixed Point Arithmetic Intrinsics"): in twice the width, where
//! it is exact, rounded towards negative infinity as LLVM does.

use super::intrinsics::Use;
use super::types::{Parts, Repr, container, low_mask, one};
use super::{FunctionTranslator, Lower, unsupported};
use crate::ir::{BinaryOp, CastOp, IntPredicate, Predicate};
use cranelift_codegen::ir::types::I64;
use cranelift_codegen::ir::{self as clif, InstBuilder};

/// Which of the fixed-point intrinsics.
#[derive(Clone, Copy)]
pub(super) struct FixedPoint {
    pub(super) divides: bool,
    pub(super) signed: bool,
    pub(super) saturates: bool,
}

impl FixedPoint {
    /// As a division.
    pub(super) const fn division(self) -> Self {
        Self {
            divides: true,
            ..self
        }
    }

    /// With the bounds where the result doesn't fit.
    pub(super) const fn saturating(self) -> Self {
        Self {
            saturates: true,
            ..self
        }
    }
}

impl FunctionTranslator<'_, '_> {
    /// `llvm.smul.fix` and its like.
    pub(super) fn fixed_point(&mut self, u: &Use<'_>, op: FixedPoint) -> Lower<Parts> {
        let (a, ty) = self.arg(u.call, 0)?;
        let b = self.arg(u.call, 1)?.0;
        let scale = self.const_int(self.arg(u.call, 2)?.0);
        let Some(scale) = scale.and_then(|scale| u32::try_from(scale).ok()) else {
            return unsupported(format_args!("llvm.{} of this scale", u.name));
        };
        let repr = self.repr(ty)?;
        let (a, b) = (self.value(a)?, self.value(b)?);
        let name = u.name;
        self.map_lanes(repr, repr, &[&a, &b], |this, scalar, lanes| {
            let (Repr::Int { bits } | Repr::Wide { bits }) = scalar else {
                return unsupported(format_args!("llvm.{name} of this type"));
            };
            this.fixed_scalar(op, bits, scale, &lanes[0], &lanes[1])
        })
    }

    fn fixed_scalar(
        &mut self,
        op: FixedPoint,
        bits: u32,
        scale: u32,
        a: &Parts,
        b: &Parts,
    ) -> Lower<Parts> {
        let (narrow, double) = (int_repr(bits), int_repr(2 * bits));
        let extend = if op.signed {
            CastOp::SExt
        } else {
            CastOp::ZExt
        };
        let a = self.scalar_cast(extend, narrow, double, a)?;
        let b = self.scalar_cast(extend, narrow, double, b)?;
        let amount = self.int_parts(double, u128::from(scale));
        let exact = if op.divides {
            let up = self.binary_parts(BinaryOp::Shl, double, &a, &amount)?;
            self.fixed_quotient(op.signed, double, &up, &b)?
        } else {
            let product = self.binary_parts(BinaryOp::Mul, double, &a, &b)?;
            let down = if op.signed {
                BinaryOp::AShr
            } else {
                BinaryOp::LShr
            };
            self.binary_parts(down, double, &product, &amount)?
        };
        let wrapped = self.scalar_cast(CastOp::Trunc, double, narrow, &exact)?;
        if !op.saturates {
            return Ok(wrapped);
        }
        let back = self.scalar_cast(extend, narrow, double, &wrapped)?;
        let differs = Predicate::Int(IntPredicate::Ne);
        let overflow = self.compare_parts(differs, double, &back, &exact)?[0];
        let bound = self.fixed_bound(op.signed, bits, double, &exact)?;
        Ok(self.select_parts(overflow, &bound, &wrapped))
    }

    /// What a result that doesn't fit `bits` bits becomes.
    fn fixed_bound(
        &mut self,
        signed: bool,
        bits: u32,
        double: Repr,
        exact: &Parts,
    ) -> Lower<Parts> {
        let narrow = int_repr(bits);
        let ones = self.int_parts(narrow, 0);
        let minus = self.int_parts(narrow, 1);
        let ones = self.binary_parts(BinaryOp::Sub, narrow, &ones, &minus)?;
        if !signed {
            return Ok(ones);
        }
        let one_bit = self.int_parts(narrow, 1);
        let max = self.binary_parts(BinaryOp::LShr, narrow, &ones, &one_bit)?;
        let min = self.binary_parts(BinaryOp::Xor, narrow, &ones, &max)?;
        let zero = self.int_parts(double, 0);
        let below = Predicate::Int(IntPredicate::Slt);
        let negative = self.compare_parts(below, double, exact, &zero)?[0];
        Ok(self.select_parts(negative, &min, &max))
    }

    /// A quotient, rounded down.
    fn fixed_quotient(&mut self, signed: bool, repr: Repr, a: &Parts, b: &Parts) -> Lower<Parts> {
        if !signed {
            return self.binary_parts(BinaryOp::UDiv, repr, a, b);
        }
        let quotient = self.binary_parts(BinaryOp::SDiv, repr, a, b)?;
        let product = self.binary_parts(BinaryOp::Mul, repr, &quotient, b)?;
        let rest = self.binary_parts(BinaryOp::Sub, repr, a, &product)?;
        let zero = self.int_parts(repr, 0);
        let one = self.int_parts(repr, 1);
        let differs = Predicate::Int(IntPredicate::Ne);
        let below = Predicate::Int(IntPredicate::Slt);
        let inexact = self.compare_parts(differs, repr, &rest, &zero)?[0];
        let signs = self.binary_parts(BinaryOp::Xor, repr, a, b)?;
        let negative = self.compare_parts(below, repr, &signs, &zero)?[0];
        let down = self.binary_parts(BinaryOp::Sub, repr, &quotient, &one)?;
        let rounded = self.select_parts(negative, &down, &quotient);
        Ok(self.select_parts(inexact, &rounded, &quotient))
    }

    /// A number of at most 64 bits as an integer of any width.
    pub(super) fn int_parts(&mut self, repr: Repr, number: u128) -> Parts {
        match repr {
            Repr::Wide { bits } => {
                let low = super::types::low64(number);
                let low = self.b.ins().iconst(I64, low.cast_signed());
                self.wide_number(low, bits.div_ceil(64) as usize)
            }
            Repr::Int { bits } => one(self.int_const(container(bits), number & low_mask(bits))),
            _ => Parts::new(),
        }
    }

    /// One of two values, part by part.
    pub(super) fn select_parts(
        &mut self,
        cond: clif::Value,
        then: &[clif::Value],
        otherwise: &[clif::Value],
    ) -> Parts {
        let pairs = then.iter().zip(otherwise);
        pairs.map(|(a, b)| self.select_part(cond, *a, *b)).collect()
    }
}

/// How integers of a width are represented.
pub(super) fn int_repr(bits: u32) -> Repr {
    match bits {
        ..=128 => Repr::Int { bits },
        _ => Repr::Wide { bits },
    }
}
