//! Floating-point arithmetic: `float` and `double` by CLIF instructions, the other formats by
//! routines on their bits.
//!
//! Results are IEEE's; fast-math flags are permissions that nothing here needs. Quiet NaNs and
//! signed zeros pass through as the machine passes them.

use super::types::{Parts, Repr, SoftFloat, one};
use super::values::plain_memory;
use super::{Builtin, FunctionTranslator, Lower, unsupported};
use crate::ir::{BinaryOp, ValueId};
use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::types::{F32, F64, I8, I16, I32, I64, I128};
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

    /// A binary operation on a format that CLIF can't compute with.
    pub(super) fn soft_binary(
        &mut self,
        op: BinaryOp,
        soft: SoftFloat,
        a: clif::Value,
        b: clif::Value,
    ) -> Lower<clif::Value> {
        // 24 bits of precision are more than twice 11 and two: rounding twice is rounding once.
        if matches!(soft, SoftFloat::Half | SoftFloat::BFloat) {
            let a = self.soft_to_float(soft, a);
            let b = self.soft_to_float(soft, b);
            let result = self.float_binary(op, a, b)?;
            return Ok(self.float_to_soft(soft, result));
        }
        let routine = match (soft, op) {
            (SoftFloat::X87, BinaryOp::FAdd) => "bitcrane_x87_add",
            (SoftFloat::X87, BinaryOp::FSub) => "bitcrane_x87_sub",
            (SoftFloat::X87, BinaryOp::FMul) => "bitcrane_x87_mul",
            (SoftFloat::X87, BinaryOp::FDiv) => "bitcrane_x87_div",
            (SoftFloat::X87, BinaryOp::FRem) => "bitcrane_x87_rem",
            (_, BinaryOp::FAdd) => "bitcrane_quad_add",
            (_, BinaryOp::FSub) => "bitcrane_quad_sub",
            (_, BinaryOp::FMul) => "bitcrane_quad_mul",
            (_, BinaryOp::FDiv) => "bitcrane_quad_div",
            (_, BinaryOp::FRem) => "bitcrane_quad_rem",
            _ => return unsupported(format_args!("{} of floats", op.name())),
        };
        Ok(self.by_pointers(routine, &[a, b]))
    }

    /// Calls `fn(result: *mut u128, operands: *const u128...)`.
    pub(super) fn by_pointers(
        &mut self,
        routine: &'static str,
        operands: &[clif::Value],
    ) -> clif::Value {
        let result = self.stack_slot(16, 16);
        let mut args: Parts = one(self.b.ins().stack_addr(I64, result, 0));
        for operand in operands {
            args.push(self.spilled(*operand));
        }
        self.call_builtin(Builtin(routine), &args, &[]);
        let result = self.b.ins().stack_addr(I64, result, 0);
        self.b.ins().load(I128, plain_memory(), result, 0)
    }

    /// The address of a fresh stack slot that holds `value`.
    pub(super) fn spilled(&mut self, value: clif::Value) -> clif::Value {
        let bytes = self.b.func.dfg.value_type(value).bytes();
        let slot = self.stack_slot(u64::from(bytes), 16);
        let address = self.b.ins().stack_addr(I64, slot, 0);
        self.b.ins().store(plain_memory(), value, address, 0);
        address
    }

    /// -1, 0, 1 or 2 (unordered), as an `i32`, of `x86_fp80` or `fp128`.
    pub(super) fn soft_order(
        &mut self,
        soft: SoftFloat,
        a: clif::Value,
        b: clif::Value,
    ) -> clif::Value {
        let routine = match soft {
            SoftFloat::X87 => "bitcrane_x87_compare",
            _ => "bitcrane_quad_compare",
        };
        let args = [self.spilled(a), self.spilled(b)];
        self.call_builtin(Builtin(routine), &args, &[I32])[0]
    }

    /// `half` or `bfloat` to `float`: exact.
    pub(super) fn soft_to_float(&mut self, soft: SoftFloat, value: clif::Value) -> clif::Value {
        if soft == SoftFloat::BFloat {
            let wide = self.b.ins().uextend(I32, value);
            let amount = self.b.ins().iconst(I8, 16);
            let bits = self.b.ins().ishl(wide, amount);
            return self.bitcast(F32, bits);
        }
        self.call_builtin(Builtin("bitcrane_half_to_float"), &[value], &[F32])[0]
    }

    /// `float` or `double` to `half` or `bfloat`, rounded to nearest even.
    pub(super) fn float_to_soft(&mut self, soft: SoftFloat, value: clif::Value) -> clif::Value {
        let double = self.b.func.dfg.value_type(value) == F64;
        let routine = match (soft, double) {
            (SoftFloat::BFloat, false) => "bitcrane_float_to_bfloat",
            (SoftFloat::BFloat, true) => "bitcrane_double_to_bfloat",
            (_, false) => "bitcrane_float_to_half",
            (_, true) => "bitcrane_double_to_half",
        };
        self.call_builtin(Builtin(routine), &[value], &[I16])[0]
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

    fn native_unary(&mut self, op: FloatUnary, a: clif::Value) -> clif::Value {
        match op {
            FloatUnary::Abs => self.b.ins().fabs(a),
            FloatUnary::Sqrt => self.b.ins().sqrt(a),
            FloatUnary::Floor => self.b.ins().floor(a),
            FloatUnary::Ceil => self.b.ins().ceil(a),
            FloatUnary::Trunc => self.b.ins().trunc(a),
            // These two follow the rounding mode, which CLIF's `nearest` need not.
            FloatUnary::Rint => self.libm("rintf", "rint", &[a]),
            FloatUnary::NearbyInt => self.libm("nearbyintf", "nearbyint", &[a]),
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

    fn soft_unary(
        &mut self,
        op: FloatUnary,
        soft: SoftFloat,
        a: clif::Value,
    ) -> Lower<clif::Value> {
        if op == FloatUnary::Abs {
            let sign = 1 << soft.sign_bit();
            let mask = self.int_const(soft.container(), !sign);
            return Ok(self.b.ins().band(a, mask));
        }
        if matches!(soft, SoftFloat::Half | SoftFloat::BFloat) {
            let a = self.soft_to_float(soft, a);
            let result = self.native_unary(op, a);
            return Ok(self.float_to_soft(soft, result));
        }
        let name = match op {
            FloatUnary::Abs => "fabs",
            FloatUnary::Sqrt => "sqrt",
            FloatUnary::Floor => "floor",
            FloatUnary::Ceil => "ceil",
            FloatUnary::Trunc => "trunc",
            FloatUnary::Rint => "rint",
            FloatUnary::NearbyInt => "nearbyint",
            FloatUnary::Round => "round",
            FloatUnary::RoundEven => "roundeven",
            FloatUnary::Canonicalize => return Ok(a),
        };
        self.soft_libm(name, soft, &[a])
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
    ///
    /// `fminimum`/`fmaximum` propagate NaN and order -0.0 below 0.0, as CLIF's do. The others give
    /// the operand that is a number, as libm's `fmin` and `fmax`.
    pub(super) fn float_min_max(
        &mut self,
        op: FloatMinMax,
        a: clif::Value,
        b: clif::Value,
    ) -> clif::Value {
        let minimum = matches!(
            op,
            FloatMinMax::Minimum | FloatMinMax::MinNum | FloatMinMax::MinimumNum
        );
        let ordered = if minimum {
            self.b.ins().fmin(a, b)
        } else {
            self.b.ins().fmax(a, b)
        };
        if matches!(op, FloatMinMax::Minimum | FloatMinMax::Maximum) {
            return ordered;
        }
        let b_nan = self.b.ins().fcmp(FloatCC::Unordered, b, b);
        let a_nan = self.b.ins().fcmp(FloatCC::Unordered, a, a);
        let result = self.b.ins().select(b_nan, a, ordered);
        self.b.ins().select(a_nan, b, result)
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
            Repr::Soft(SoftFloat::Half | SoftFloat::BFloat) => {
                unsupported("fma of this floating-point type")
            }
            Repr::Soft(soft) => self.soft_libm("fma", soft, &[a, b, c]),
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
