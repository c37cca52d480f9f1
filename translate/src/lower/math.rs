//! Floating-point intrinsics: those that the C library has routines for, and the environment.
//!
//! Vectors go chunk by chunk where that is possible, but not where exceptions count: the lanes
//! behind the last would raise some, too.

use super::float::{FloatMinMax, FloatUnary};
use super::intrinsics::{Use, none};
use super::soft::routine_name;
use super::types::{Parts, Repr, SoftFloat, container, one};
use super::vector::lane_count;
use super::{Builtin, FunctionTranslator, Lower, unsupported};
use crate::ir::{Type, TypeId};
use cranelift_codegen::ir::types::{F32, F64, I32, I64};
use cranelift_codegen::ir::{self as clif, InstBuilder};

impl FunctionTranslator<'_, '_> {
    pub(super) fn float_each(&mut self, u: &Use<'_>, op: FloatUnary) -> Lower<Parts> {
        if !self.strict
            && let Some(parts) = self.native_float_unary(u, op)?
        {
            return Ok(parts);
        }
        self.each(u, 1, |this, repr, v| this.float_unary(op, repr, v[0]))
    }

    pub(super) fn copysign_each(&mut self, u: &Use<'_>) -> Lower<Parts> {
        if let Some(parts) = self.native_copysign(u)? {
            return Ok(parts);
        }
        self.each(u, 2, |this, repr, v| this.copysign(repr, v[0], v[1]))
    }

    pub(super) fn fma_each(&mut self, u: &Use<'_>) -> Lower<Parts> {
        if !self.strict
            && let Some(parts) = self.native_fma(u, true)?
        {
            return Ok(parts);
        }
        self.each(u, 3, |this, repr, v| this.fma(repr, v[0], v[1], v[2]))
    }

    pub(super) fn fmuladd_each(&mut self, u: &Use<'_>) -> Lower<Parts> {
        if !self.strict
            && let Some(parts) = self.native_fma(u, self.fused_multiply_add)?
        {
            return Ok(parts);
        }
        self.each(u, 3, |this, repr, v| this.fmuladd(repr, v[0], v[1], v[2]))
    }

    pub(super) fn float_min_max_each(&mut self, u: &Use<'_>, op: FloatMinMax) -> Lower<Parts> {
        if !self.strict
            && let Some(parts) = self.native_float_min_max(u, op)?
        {
            return Ok(parts);
        }
        self.each(u, 2, |this, repr, v| {
            let args = [(repr, v[0]), (repr, v[1])];
            match op {
                // As LLVM does it there; which of two zeros they give is the library's choice.
                FloatMinMax::MinNum if this.strict => this.by_type("fmin", repr, &args, repr),
                FloatMinMax::MaxNum if this.strict => this.by_type("fmax", repr, &args, repr),
                _ => this.any_float_min_max(op, repr, v[0], v[1]),
            }
        })
    }

    /// Minimum and maximum of any format.
    pub(super) fn any_float_min_max(
        &mut self,
        op: FloatMinMax,
        repr: Repr,
        a: clif::Value,
        b: clif::Value,
    ) -> Lower<clif::Value> {
        match repr {
            Repr::Float(_) => Ok(self.float_min_max(op, a, b)),
            Repr::Soft(soft) => self.soft_min_max(op, soft, a, b),
            _ => unsupported("a minimum or maximum of this type"),
        }
    }

    pub(super) fn fpclass(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let mask = self.const_int(self.arg(u.call, 1)?.0).unwrap_or(0);
        if let Some(parts) = self.native_fpclass(u, mask)? {
            return Ok(parts);
        }
        self.each(u, 1, |this, repr, v| this.is_fpclass(repr, v[0], mask))
    }

    pub(super) fn convert_sat(&mut self, u: &Use<'_>, signed: bool) -> Lower<Parts> {
        let ret = self.repr(u.ret)?;
        let (value, ty) = self.arg(u.call, 0)?;
        let repr = self.repr(ty)?;
        let value = self.value(value)?;
        let scalar = self.lane_repr(ret).unwrap_or(ret);
        let (Repr::Int { bits } | Repr::Wide { bits }) = scalar else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        self.map_lanes(repr, ret, &[&value], |this, repr, lanes| {
            this.float_to_int_sat(signed, repr, bits, lanes[0][0])
        })
    }

    /// A routine of libm on all arguments but metadata.
    pub(super) fn libm_each(&mut self, u: &Use<'_>, name: &'static str) -> Lower<Parts> {
        let args = u.call.args.of(&self.body.operands).iter();
        let count = args.filter(|arg| arg.as_metadata().is_none()).count();
        self.each(u, count, |this, repr, v| {
            let args: Vec<_> = v.iter().map(|value| (repr, *value)).collect();
            this.by_type(name, repr, &args, repr)
        })
    }

    /// Calls the routine for the type of the first argument, which `half` and `bfloat` have as
    /// `float`; `ret` is theirs, too, or something else.
    fn by_type(
        &mut self,
        name: &'static str,
        repr: Repr,
        args: &[(Repr, clif::Value)],
        ret: Repr,
    ) -> Lower<clif::Value> {
        let narrow = match repr {
            Repr::Soft(soft @ (SoftFloat::Half | SoftFloat::BFloat)) => soft,
            _ => {
                let Some(routine) = routine_name(name, repr) else {
                    return unsupported(format_args!("{name} of this type"));
                };
                return self.c_routine(routine, args, ret);
            }
        };
        let float = Repr::Float(F32);
        let mut wide = Vec::with_capacity(args.len());
        for (arg, value) in args {
            wide.push(if *arg == repr {
                (float, self.soft_to_float(narrow, *value))
            } else {
                (*arg, *value)
            });
        }
        if ret != repr {
            return self.by_type(name, float, &wide, ret);
        }
        let result = self.by_type(name, float, &wide, float)?;
        Ok(self.float_to_soft(narrow, result))
    }

    /// A float and an `i32`, of any shape; a scalar integer counts for every lane (`powi`).
    pub(super) fn with_int(&mut self, u: &Use<'_>, name: &'static str) -> Lower<Parts> {
        let (exponent, exponent_type) = self.arg(u.call, 1)?;
        let exponent_repr = self.repr(exponent_type)?;
        let exponent = self.value(exponent)?;
        let bits = match self.lane_repr(exponent_repr).unwrap_or(exponent_repr) {
            Repr::Int { bits } => bits,
            _ => return unsupported(format_args!("llvm.{}", u.name)),
        };
        let mut lane = 0;
        self.each(u, 1, |this, repr, v| {
            let exponent = match this.lane_repr(exponent_repr) {
                Some(_) => this.lane(exponent_repr, &exponent, lane)[0],
                None => exponent[0],
            };
            lane += 1;
            let exponent = this.sign_extended(exponent, bits);
            let exponent = match container(bits) {
                I32 => exponent,
                ty if ty.bits() < 32 => this.b.ins().sextend(I32, exponent),
                _ => this.b.ins().ireduce(I32, exponent),
            };
            let args = [(repr, v[0]), (Repr::Int { bits: 32 }, exponent)];
            this.by_type(name, repr, &args, repr)
        })
    }

    /// `llvm.lrint` and its like.
    pub(super) fn rounded_to_int(&mut self, u: &Use<'_>, name: &'static str) -> Lower<Parts> {
        let ret = self.module.types.scalar(u.ret);
        let Repr::Int {
            bits: bits @ (32 | 64),
        } = self.repr(ret)?
        else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        self.each(u, 1, |this, repr, v| {
            let long = Repr::Int { bits: 64 };
            let wide = this.by_type(name, repr, &[(repr, v[0])], long)?;
            Ok(this.narrow(wide, container(bits)))
        })
    }

    /// `llvm.convert.from.fp16`: the bits of a half to a float.
    pub(super) fn half_bits_to_float(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let bits = self.scalar(self.arg(u.call, 0)?.0)?;
        let to = self.repr(u.ret)?;
        let half = Repr::Soft(SoftFloat::Half);
        Ok(one(self.float_to_float(half, to, bits)?))
    }

    /// `llvm.convert.to.fp16`
    pub(super) fn float_to_half_bits(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (value, ty) = self.arg(u.call, 0)?;
        let from = self.repr(ty)?;
        let value = self.scalar(value)?;
        let half = Repr::Soft(SoftFloat::Half);
        Ok(one(self.float_to_float(from, half, value)?))
    }

    /// `llvm.frexp`: a fraction, and an exponent of any width.
    pub(super) fn frexp(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let exponent_type = self.result_type(u, 1)?;
        let exponent_repr = self.repr(exponent_type)?;
        let Repr::Int { bits } = self.lane_repr(exponent_repr).unwrap_or(exponent_repr) else {
            return unsupported("llvm.frexp of this type");
        };
        let slot = self.stack_slot(16, 16);
        self.two_results(u, |this, repr, value| {
            let address = this.b.ins().stack_addr(I64, slot, 0);
            let args = [(repr, value), (Repr::Pointer, address)];
            let fraction = this.by_type("frexp", repr, &args, repr)?;
            let exponent = this.load(I32, address, 0);
            let ty = container(bits);
            let exponent = match ty.bits() {
                32 => exponent,
                ..32 => this.b.ins().ireduce(ty, exponent),
                _ => this.b.ins().sextend(ty, exponent),
            };
            Ok((fraction, this.normalize(exponent, bits)))
        })
    }

    /// `llvm.modf`: the fraction, and the integer.
    pub(super) fn modf(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let slot = self.stack_slot(16, 16);
        self.two_results(u, |this, repr, value| {
            let wide = this.computable(repr);
            let value = this.float_to_float(repr, wide, value)?;
            let address = this.b.ins().stack_addr(I64, slot, 0);
            let args = [(wide, value), (Repr::Pointer, address)];
            let fraction = this.by_type("modf", wide, &args, wide)?;
            let whole = this.load_float(wide, address);
            let fraction = this.float_to_float(wide, repr, fraction)?;
            Ok((fraction, this.float_to_float(wide, repr, whole)?))
        })
    }

    /// `llvm.sincos`
    pub(super) fn sincos(&mut self, u: &Use<'_>) -> Lower<Parts> {
        self.two_results(u, |this, repr, value| {
            let sine = this.by_type("sin", repr, &[(repr, value)], repr)?;
            Ok((sine, this.by_type("cos", repr, &[(repr, value)], repr)?))
        })
    }

    /// `llvm.sincospi`, in `double`.
    pub(super) fn sincospi(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let double = Repr::Float(F64);
        self.two_results(u, |this, repr, value| {
            if matches!(repr, Repr::Soft(SoftFloat::X87 | SoftFloat::Quad)) {
                return unsupported("llvm.sincospi of this type");
            }
            let value = this.float_to_float(repr, double, value)?;
            let mut of = |name| {
                let result = this.call_builtin(Builtin(name), &[value], &[F64])[0];
                this.float_to_float(double, repr, result)
            };
            Ok((of("bitcrane_sinpi")?, of("bitcrane_cospi")?))
        })
    }

    /// A struct of two results, of each lane of the argument.
    fn two_results(
        &mut self,
        u: &Use<'_>,
        mut f: impl FnMut(&mut Self, Repr, clif::Value) -> Lower<(clif::Value, clif::Value)>,
    ) -> Lower<Parts> {
        let (value, ty) = self.arg(u.call, 0)?;
        let repr = self.repr(ty)?;
        let parts = self.value(value)?;
        let [first, second] = [self.result_type(u, 0)?, self.result_type(u, 1)?];
        let (first, second) = (self.repr(first)?, self.repr(second)?);
        let Some(scalar) = self.lane_repr(repr) else {
            let (a, b) = f(self, repr, parts[0])?;
            return Ok(Parts::from_slice(&[a, b]));
        };
        let (mut firsts, mut seconds) = (Vec::new(), Vec::new());
        for index in 0..lane_count(repr) {
            let lane = self.lane(repr, &parts, index)[0];
            let (a, b) = f(self, scalar, lane)?;
            firsts.push(one(a));
            seconds.push(one(b));
        }
        let mut results = self.from_lanes(first, firsts)?;
        results.extend(self.from_lanes(second, seconds)?);
        Ok(results)
    }

    /// The type of a field of the struct that a call gives.
    fn result_type(&self, u: &Use<'_>, index: usize) -> Lower<TypeId> {
        match &self.module.types[u.ret] {
            Type::Struct { fields, .. } if index < fields.len() => Ok(fields[index]),
            _ => unsupported(format_args!("llvm.{}", u.name)),
        }
    }

    /// The format that a 16-bit one is computed in; other formats themselves.
    fn computable(&self, repr: Repr) -> Repr {
        match repr {
            Repr::Soft(SoftFloat::Half | SoftFloat::BFloat) => Repr::Float(F32),
            other => other,
        }
    }

    fn load_float(&mut self, repr: Repr, address: clif::Value) -> clif::Value {
        match repr {
            Repr::Float(ty) => self.load(ty, address, 0),
            Repr::Soft(SoftFloat::X87) => self.load_x87(address),
            Repr::Soft(soft) => self.load(soft.container(), address, 0),
            _ => self.load(F64, address, 0),
        }
    }

    /// `llvm.set.rounding`
    pub(super) fn set_rounding(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let mode = self.scalar(self.arg(u.call, 0)?.0)?;
        self.call_builtin(Builtin("bitcrane_set_rounding"), &[mode], &[]);
        none()
    }

    /// `llvm.get.fpenv` and `llvm.get.fpmode`: what a routine writes.
    pub(super) fn get_environment(&mut self, u: &Use<'_>, name: &'static str) -> Lower<Parts> {
        let slot = self.stack_slot(64, 16);
        let address = self.b.ins().stack_addr(I64, slot, 0);
        self.call_builtin(Builtin(name), &[address], &[]);
        self.load_parts(u.ret, address, 0)
    }

    /// `llvm.set.fpenv` and `llvm.set.fpmode`: what a routine reads.
    pub(super) fn set_environment(&mut self, u: &Use<'_>, name: &'static str) -> Lower<Parts> {
        let (value, ty) = self.arg(u.call, 0)?;
        let parts = self.value(value)?;
        let slot = self.stack_slot(64, 16);
        let address = self.b.ins().stack_addr(I64, slot, 0);
        self.store_parts(ty, &parts, address, 0)?;
        self.call_builtin(Builtin(name), &[address], &[]);
        none()
    }

    /// `llvm.reset.fpenv`
    pub(super) fn reset_environment(&mut self) -> Lower<Parts> {
        self.call_builtin(Builtin("bitcrane_reset_fpenv"), &[], &[]);
        none()
    }

    /// `llvm.reset.fpmode`: glibc's `FE_DFL_MODE` is the pointer -1.
    pub(super) fn reset_mode(&mut self) -> Lower<Parts> {
        let default = self.b.ins().iconst(I64, -1);
        self.call_builtin(Builtin("fesetmode"), &[default], &[]);
        none()
    }
}
