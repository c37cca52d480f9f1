//! Floating-point arithmetic: `float` and `double` by CLIF instructions, the other formats by
//! routines on their bits.
//!
//! Results are IEEE's; fast-math flags are permissions that nothing here needs. Quiet NaNs and
//! signed zeros pass through as the machine passes them.

use super::types::{Parts, Repr, SoftFloat, one};
use super::{Builtin, FunctionTranslator, Lower, unsupported};
use crate::ir::{BinaryOp, ValueId};
use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::immediates::{Ieee32, Ieee64};
use cranelift_codegen::ir::types::{F32, I8, I16, I32, I64, I128};
use cranelift_codegen::ir::{self as clif, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// A binary operation on `float` or `double`.
    pub(super) fn float_binary(
        &mut self,
        op: BinaryOp,
        a: clif::Value,
        b: clif::Value,
    ) -> Lower<clif::Value> {
        Ok(match op {
            BinaryOp::FAdd => self.b.ins().fadd(a, b),
            BinaryOp::FSub => self.b.ins().fsub(a, b),
            BinaryOp::FMul => self.b.ins().fmul(a, b),
            BinaryOp::FDiv => self.b.ins().fdiv(a, b),
            BinaryOp::FRem => self.libm("fmodf", "fmod", &[a, b]),
            _ => return unsupported(format_args!("{} of floats", op.name())),
        })
    }

    /// Calls a routine of libm on `float` or `double`, by the type of the first argument; the
    /// result has that type, too.
    pub(super) fn libm(
        &mut self,
        float: &'static str,
        double: &'static str,
        args: &[clif::Value],
    ) -> clif::Value {
        let ty = self.b.func.dfg.value_type(args[0]);
        let name = if ty == F32 { float } else { double };
        self.call_builtin(Builtin(name), args, &[ty])[0]
    }

    /// `fneg` flips the sign bit, of a NaN too.
    pub(super) fn fneg(&mut self, operand: ValueId) -> Lower<Parts> {
        let ty = self.type_of(operand)?;
        let repr = self.repr(ty)?;
        let parts = self.value(operand)?;
        self.fneg_parts(repr, &parts)
    }

    /// `fneg` of parts.
    pub(super) fn fneg_parts(&mut self, repr: Repr, parts: &[clif::Value]) -> Lower<Parts> {
        match repr {
            Repr::Float(_) | Repr::Vector { .. } => {
                Ok(parts.iter().map(|part| self.b.ins().fneg(*part)).collect())
            }
            Repr::Soft(soft) => {
                let sign = self.int_const(soft.container(), 1 << soft.sign_bit());
                Ok(one(self.b.ins().bxor(parts[0], sign)))
            }
            Repr::Lanes { .. } => self.map_lanes(repr, repr, &[parts], |this, scalar, lane| {
                this.fneg_parts(scalar, &lane[0])
            }),
            _ => unsupported("fneg of this type"),
        }
    }

    /// A floating-point intrinsic of one operand.
    pub(super) fn float_unary(
        &mut self,
        op: FloatUnary,
        repr: Repr,
        a: clif::Value,
    ) -> Lower<clif::Value> {
        match repr {
            Repr::Float(_) => Ok(self.native_unary(op, a)),
            Repr::Soft(soft) => self.soft_unary(op, soft, a),
            _ => unsupported("this floating-point intrinsic on this type"),
        }
    }

    /// The same on `float` or `double`.
    pub(super) fn native_unary(&mut self, op: FloatUnary, a: clif::Value) -> clif::Value {
        match op {
            FloatUnary::Abs => self.b.ins().fabs(a),
            FloatUnary::Sqrt => self.b.ins().sqrt(a),
            // Where exceptions count, not all of these may raise that the result is inexact, as
            // Cranelift's instructions do.
            FloatUnary::Floor if self.strict => self.libm("floorf", "floor", &[a]),
            FloatUnary::Ceil if self.strict => self.libm("ceilf", "ceil", &[a]),
            FloatUnary::Trunc if self.strict => self.libm("truncf", "trunc", &[a]),
            FloatUnary::RoundEven if self.strict => self.libm("roundevenf", "roundeven", &[a]),
            FloatUnary::Rint if self.strict => self.libm("rintf", "rint", &[a]),
            FloatUnary::NearbyInt if self.strict => self.libm("nearbyintf", "nearbyint", &[a]),
            FloatUnary::Floor => self.b.ins().floor(a),
            FloatUnary::Ceil => self.b.ins().ceil(a),
            FloatUnary::Trunc => self.b.ins().trunc(a),
            FloatUnary::Rint | FloatUnary::NearbyInt => self.integer_in_mode(a),
            FloatUnary::Round if self.rounds_inline && !self.strict => self.nearest_away(a),
            FloatUnary::Round => self.libm("roundf", "round", &[a]),
            FloatUnary::RoundEven => self.b.ins().nearest(a),
            FloatUnary::Canonicalize => {
                // A multiplication quiets a NaN and leaves all else.
                let ty = self.b.func.dfg.value_type(a);
                let one = if ty == F32 {
                    self.b.ins().f32const(1.0)
                } else {
                    self.b.ins().f64const(1.0)
                };
                self.b.ins().fmul(a, one)
            }
        }
    }

    /// A number of the type of another, by its bits in `float` and in `double`.
    fn like(&mut self, a: clif::Value, float: u32, double: u64) -> clif::Value {
        if self.b.func.dfg.value_type(a) == F32 {
            self.b.ins().f32const(Ieee32::with_bits(float))
        } else {
            self.b.ins().f64const(Ieee64::with_bits(double))
        }
    }

    /// To an integer in the current rounding mode, which CLIF's `nearest` doesn't look at: beyond
    /// 2^52 (2^23) there are only integers, so adding that much and taking it away again rounds.
    fn integer_in_mode(&mut self, a: clif::Value) -> clif::Value {
        let limit = self.like(a, 0x4B00_0000, 0x4330_0000_0000_0000);
        let shift = self.b.ins().fcopysign(limit, a);
        let sum = self.b.ins().fadd(a, shift);
        let rounded = self.b.ins().fsub(sum, shift);
        let rounded = self.b.ins().fcopysign(rounded, a);
        let magnitude = self.b.ins().fabs(a);
        let small = self.b.ins().fcmp(FloatCC::LessThan, magnitude, limit);
        // Quiets a NaN, and changes nothing else.
        let zero = self.like(a, 0x8000_0000, 0x8000_0000_0000_0000);
        let whole = self.b.ins().fadd(a, zero);
        self.b.ins().select(small, rounded, whole)
    }

    /// To an integer, half-way cases away from zero: the number below one half is added first, as
    /// one half itself would carry what is just below it.
    fn nearest_away(&mut self, a: clif::Value) -> clif::Value {
        let half = self.like(a, 0x3EFF_FFFF, 0x3FDF_FFFF_FFFF_FFFF);
        let half = self.b.ins().fcopysign(half, a);
        let sum = self.b.ins().fadd(a, half);
        self.b.ins().trunc(sum)
    }

    /// `llvm.copysign`: the magnitude of `a` with the sign of `b`.
    pub(super) fn copysign(
        &mut self,
        repr: Repr,
        a: clif::Value,
        b: clif::Value,
    ) -> Lower<clif::Value> {
        match repr {
            Repr::Float(_) => Ok(self.b.ins().fcopysign(a, b)),
            Repr::Soft(soft) => {
                let sign = self.int_const(soft.container(), 1 << soft.sign_bit());
                let b = self.b.ins().band(b, sign);
                let a = self.b.ins().band_not(a, sign);
                Ok(self.b.ins().bor(a, b))
            }
            _ => unsupported("copysign of this type"),
        }
    }

    /// `llvm.minnum` and its like, on `float` or `double`.
    pub(super) fn float_min_max(
        &mut self,
        op: FloatMinMax,
        a: clif::Value,
        b: clif::Value,
    ) -> clif::Value {
        if matches!(op, FloatMinMax::MinNum | FloatMinMax::MaxNum) {
            return self.number_min_max(op, a, b);
        }
        // CLIF's propagate NaN and order -0.0 below 0.0.
        let ordered = if op.minimum() {
            self.b.ins().fmin(a, b)
        } else {
            self.b.ins().fmax(a, b)
        };
        if matches!(op, FloatMinMax::Minimum | FloatMinMax::Maximum) {
            return ordered;
        }
        let a_nan = self.b.ins().fcmp(FloatCC::Unordered, a, a);
        let b_nan = self.b.ins().fcmp(FloatCC::Unordered, b, b);
        let unless_a = self.b.ins().select(b_nan, a, ordered);
        let if_a = self.b.ins().select(b_nan, ordered, b);
        self.b.ins().select(a_nan, if_a, unless_a)
    }

    /// As LLVM does it on x86, to the sign of zero: by `minsd` of the operands in reverse, which
    /// gives its second operand for equal ones and if either is a NaN.
    fn number_min_max(&mut self, op: FloatMinMax, a: clif::Value, b: clif::Value) -> clif::Value {
        let first = if op.minimum() {
            self.b.ins().fcmp(FloatCC::LessThan, b, a)
        } else {
            self.b.ins().fcmp(FloatCC::LessThan, a, b)
        };
        let chosen = self.b.ins().select(first, b, a);
        let a_nan = self.b.ins().fcmp(FloatCC::Unordered, a, a);
        self.b.ins().select(a_nan, b, chosen)
    }

    /// `llvm.fma`: rounded once.
    pub(super) fn fma(
        &mut self,
        repr: Repr,
        a: clif::Value,
        b: clif::Value,
        c: clif::Value,
    ) -> Lower<clif::Value> {
        match repr {
            Repr::Float(_) => Ok(self.b.ins().fma(a, b, c)),
            Repr::Soft(soft) => self.soft_fma(soft, a, b, c),
            _ => unsupported("fma of this type"),
        }
    }

    /// `llvm.fmuladd`: fused where clang's native build fuses it, else rounded twice.
    pub(super) fn fmuladd(
        &mut self,
        repr: Repr,
        a: clif::Value,
        b: clif::Value,
        c: clif::Value,
    ) -> Lower<clif::Value> {
        if self.fused_multiply_add && matches!(repr, Repr::Float(_)) {
            return Ok(self.b.ins().fma(a, b, c));
        }
        match repr {
            Repr::Float(_) => {
                let product = self.b.ins().fmul(a, b);
                Ok(self.b.ins().fadd(product, c))
            }
            Repr::Soft(soft) => {
                let product = self.soft_binary(BinaryOp::FMul, soft, a, b)?;
                self.soft_binary(BinaryOp::FAdd, soft, product, c)
            }
            _ => unsupported("fmuladd of this type"),
        }
    }

    /// `llvm.is.fpclass`: an `i1`, of `float` or `double`; by the bits, so without exceptions.
    ///
    /// Mask bits (LangRef): 0 signalling NaN, 1 quiet NaN, 2 -inf, 3 -normal, 4 -subnormal, 5 -0,
    /// 6 +0, 7 +subnormal, 8 +normal, 9 +inf.
    pub(super) fn is_fpclass(
        &mut self,
        repr: Repr,
        a: clif::Value,
        mask: u64,
    ) -> Lower<clif::Value> {
        let (ty, fraction_bits) = match repr {
            Repr::Float(F32) => (I32, 23),
            Repr::Float(_) => (I64, 52),
            Repr::Soft(SoftFloat::Half) => (I16, 10),
            Repr::Soft(SoftFloat::BFloat) => (I16, 7),
            Repr::Soft(SoftFloat::Quad) => (I128, 112),
            _ => {
                let address = self.spilled(a);
                let mask = self.b.ins().iconst(I32, mask.cast_signed());
                let args = [address, mask];
                return Ok(self.call_builtin(Builtin("bitcrane_x87_class"), &args, &[I8])[0]);
            }
        };
        let bits = self.bitcast(ty, a);
        let width = ty.bits();
        let sign = self.int_const(ty, 1 << (width - 1));
        let infinity = ((1u128 << (width - 1)) - 1) & !((1 << fraction_bits) - 1);
        let magnitude = self.b.ins().band_not(bits, sign);
        let zero = self.int_const(ty, 0);
        let negative = self.b.ins().icmp(IntCC::SignedLessThan, bits, zero);
        let positive = self.b.ins().bxor_imm_u(negative, 1);

        let infinite = self.int_const(ty, infinity);
        let is_inf = self.b.ins().icmp(IntCC::Equal, magnitude, infinite);
        let is_nan = self
            .b
            .ins()
            .icmp(IntCC::UnsignedGreaterThan, magnitude, infinite);
        let quiet = self.int_const(ty, infinity | 1 << (fraction_bits - 1));
        let is_quiet = self
            .b
            .ins()
            .icmp(IntCC::UnsignedGreaterThanOrEqual, magnitude, quiet);
        let not_quiet = self.b.ins().bxor_imm_u(is_quiet, 1);
        let is_signalling = self.b.ins().band(is_nan, not_quiet);
        let is_zero = self.b.ins().icmp(IntCC::Equal, magnitude, zero);
        let least_normal = self.int_const(ty, 1 << fraction_bits);
        let below_normal = self
            .b
            .ins()
            .icmp(IntCC::UnsignedLessThan, magnitude, least_normal);
        let not_zero = self.b.ins().bxor_imm_u(is_zero, 1);
        let is_subnormal = self.b.ins().band(below_normal, not_zero);
        let below_inf = self
            .b
            .ins()
            .icmp(IntCC::UnsignedLessThan, magnitude, infinite);
        let not_below = self.b.ins().bxor_imm_u(below_normal, 1);
        let is_normal = self.b.ins().band(below_inf, not_below);

        let classes = [
            (is_signalling, None),
            (is_quiet, None),
            (is_inf, Some(negative)),
            (is_normal, Some(negative)),
            (is_subnormal, Some(negative)),
            (is_zero, Some(negative)),
            (is_zero, Some(positive)),
            (is_subnormal, Some(positive)),
            (is_normal, Some(positive)),
            (is_inf, Some(positive)),
        ];
        let mut result = self.b.ins().iconst(I8, 0);
        for (bit, (class, sign)) in classes.into_iter().enumerate() {
            if mask >> bit & 1 == 0 {
                continue;
            }
            let holds = match sign {
                Some(sign) => self.b.ins().band(class, sign),
                None => class,
            };
            result = self.b.ins().bor(result, holds);
        }
        Ok(result)
    }

    /// A reinterpretation of a value's bits as another CLIF type of the same width.
    pub(super) fn bitcast(&mut self, ty: clif::Type, value: clif::Value) -> clif::Value {
        let from = self.b.func.dfg.value_type(value);
        if from == ty {
            return value;
        }
        let mut flags = clif::MemFlagsData::new();
        if from.lane_count() != ty.lane_count() {
            flags.set_endianness(clif::Endianness::Little);
        }
        self.b.ins().bitcast(ty, flags, value)
    }
}

/// Floating-point intrinsics of one operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the LangRef's own names")]
pub(super) enum FloatUnary {
    Abs,
    Sqrt,
    Floor,
    Ceil,
    Trunc,
    Rint,
    NearbyInt,
    Round,
    RoundEven,
    Canonicalize,
}

/// Floating-point minimum and maximum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the LangRef's own names")]
pub(super) enum FloatMinMax {
    MinNum,
    MaxNum,
    Minimum,
    Maximum,
    MinimumNum,
    MaximumNum,
}

impl FloatMinMax {
    /// Whether the smaller operand is chosen.
    pub(super) fn minimum(self) -> bool {
        matches!(self, Self::Minimum | Self::MinNum | Self::MinimumNum)
    }
}
