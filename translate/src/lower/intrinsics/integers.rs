//! Integer intrinsics on scalars and lanes, up to any width.

use super::super::int::{IntUnary, MinMax};
use super::super::types::{Parts, Repr, one};
use super::super::{FunctionTranslator, Lower, unsupported};
use super::Use;
use crate::ir::{BinaryOp, IntPredicate};
use cranelift_codegen::ir::types::I8;
use cranelift_codegen::ir::{self as clif, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// The same with integers.
    pub(super) fn each_int(
        &mut self,
        u: &Use<'_>,
        count: usize,
        mut f: impl FnMut(&mut Self, u32, &[clif::Value]) -> Lower<clif::Value>,
    ) -> Lower<Parts> {
        let name = u.name;
        self.each(u, count, |this, repr, values| match repr {
            Repr::Int { bits } => f(this, bits, values),
            _ => unsupported(format_args!("llvm.{name}")),
        })
    }

    /// The width and the operands of an intrinsic on integers above 128 bits.
    pub(super) fn wide_args(
        &mut self,
        u: &Use<'_>,
        count: usize,
    ) -> Lower<Option<(u32, Vec<Parts>)>> {
        let (_, ty) = self.arg(u.call, 0)?;
        let Repr::Wide { bits } = self.repr(ty)? else {
            return Ok(None);
        };
        let mut args = Vec::with_capacity(count);
        for index in 0..count {
            args.push(self.value(self.arg(u.call, index)?.0)?);
        }
        Ok(Some((bits, args)))
    }

    pub(super) fn int_each(&mut self, u: &Use<'_>, op: IntUnary) -> Lower<Parts> {
        if let Some((bits, args)) = self.wide_args(u, 1)? {
            return self.wide_unary(op, bits, &args[0]);
        }
        if let Some(parts) = self.native_int_unary(u, op)? {
            return Ok(parts);
        }
        self.each_int(u, 1, |this, bits, v| Ok(this.int_unary(op, bits, v[0])))
    }

    pub(super) fn min_max(&mut self, u: &Use<'_>, op: MinMax) -> Lower<Parts> {
        if let Some((bits, args)) = self.wide_args(u, 2)? {
            return Ok(self.wide_min_max(op, bits, &args[0], &args[1]));
        }
        if let Some(parts) = self.native_min_max(u, op)? {
            return Ok(parts);
        }
        self.each_int(u, 2, |this, bits, v| {
            Ok(this.int_min_max(op, bits, v[0], v[1]))
        })
    }

    pub(super) fn funnel(&mut self, u: &Use<'_>, left: bool) -> Lower<Parts> {
        if let Some(parts) = self.native_funnel(u, left)? {
            return Ok(parts);
        }
        if let Some((bits, args)) = self.wide_args(u, 3)? {
            return self.wide_funnel(left, bits, &args[0], &args[1], &args[2]);
        }
        self.each_int(u, 3, |this, bits, v| {
            this.funnel_shift(left, bits, v[0], v[1], v[2])
        })
    }

    pub(super) fn saturating(&mut self, u: &Use<'_>, op: BinaryOp, signed: bool) -> Lower<Parts> {
        if let Some((bits, args)) = self.wide_args(u, 2)? {
            return self.limbs_saturating(op, signed, bits, &args[0], &args[1]);
        }
        if let Some(parts) = self.native_saturating(u, op, signed)? {
            return Ok(parts);
        }
        self.each_int(u, 2, |this, bits, v| {
            this.int_saturating(op, signed, bits, v[0], v[1])
        })
    }

    pub(super) fn shl_sat(&mut self, u: &Use<'_>, signed: bool) -> Lower<Parts> {
        if let Some((bits, args)) = self.wide_args(u, 2)? {
            return self.wide_shl_sat(signed, bits, &args[0], &args[1]);
        }
        self.each_int(u, 2, |this, bits, v| {
            this.int_shl_sat(signed, bits, v[0], v[1])
        })
    }

    /// `{ iN, i1 }`, or the struct of two vectors.
    pub(super) fn with_overflow(
        &mut self,
        u: &Use<'_>,
        op: BinaryOp,
        signed: bool,
    ) -> Lower<Parts> {
        if let Some((bits, args)) = self.wide_args(u, 2)? {
            let (mut parts, overflow) = self.wide_overflow(op, signed, bits, &args[0], &args[1])?;
            parts.push(overflow);
            return Ok(parts);
        }
        let (a, ty) = self.arg(u.call, 0)?;
        let b = self.arg(u.call, 1)?.0;
        let repr = self.repr(ty)?;
        let (a, b) = (self.value(a)?, self.value(b)?);
        if let Repr::Int { bits } = repr {
            let (result, overflow) = self.int_overflow(op, signed, bits, a[0], b[0])?;
            return Ok(Parts::from_slice(&[result, overflow]));
        }
        let Some((len, _)) = self.module.types.fixed_vector(ty) else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let (mut results, mut flags) = (Vec::new(), Vec::new());
        for lane in 0..len {
            let (x, y) = (self.lane(repr, &a, lane), self.lane(repr, &b, lane));
            let Some(Repr::Int { bits }) = self.lane_repr(repr) else {
                return unsupported(format_args!("llvm.{}", u.name));
            };
            let (result, flag) = self.int_overflow(op, signed, bits, x[0], y[0])?;
            results.push(one(result));
            flags.push(one(flag));
        }
        let mut parts = self.from_lanes(repr, results)?;
        parts.extend(self.from_lanes(Repr::Mask { len }, flags)?);
        Ok(parts)
    }

    /// `llvm.scmp` and `llvm.ucmp`: -1, 0 or 1.
    pub(super) fn three_way(&mut self, u: &Use<'_>, signed: bool) -> Lower<Parts> {
        let (less, greater) = if signed {
            (IntPredicate::Slt, IntPredicate::Sgt)
        } else {
            (IntPredicate::Ult, IntPredicate::Ugt)
        };
        if let Some(parts) = self.native_three_way(u, less)? {
            return Ok(parts);
        }
        if let Some((bits, args)) = self.wide_args(u, 2)? {
            return self.wide_three_way(u, (less, greater), bits, &args);
        }
        let ret = self.module.types.scalar(u.ret);
        let Repr::Int { bits: to } = self.repr(ret)? else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        self.each(u, 2, |this, repr, v| {
            let (Repr::Int { .. } | Repr::Pointer) = repr else {
                return unsupported("a three-way comparison of this type");
            };
            let bits = if let Repr::Int { bits } = repr {
                bits
            } else {
                64
            };
            let less = this.icmp(less, bits, v[0], v[1]);
            let greater = this.icmp(greater, bits, v[0], v[1]);
            let sign = this.b.ins().isub(greater, less);
            let ty = crate::lower::types::container(to);
            let wide = if ty == clif::types::I8 {
                sign
            } else {
                this.b.ins().sextend(ty, sign)
            };
            Ok(this.normalize(wide, to))
        })
    }

    pub(super) fn wide_three_way(
        &mut self,
        u: &Use<'_>,
        (less, greater): (IntPredicate, IntPredicate),
        bits: u32,
        args: &[Parts],
    ) -> Lower<Parts> {
        let less = self.wide_icmp(less, bits, &args[0], &args[1]);
        let greater = self.wide_icmp(greater, bits, &args[0], &args[1]);
        let sign = self.b.ins().isub(greater, less);
        let types = self.part_types(u.ret)?;
        match (self.repr(u.ret)?, &types[..]) {
            (Repr::Int { bits }, [I8]) => Ok(one(self.normalize(sign, bits))),
            (Repr::Int { bits }, [ty]) => {
                let wide = self.b.ins().sextend(*ty, sign);
                Ok(one(self.normalize(wide, bits)))
            }
            _ => unsupported(format_args!("llvm.{} to this type", u.name)),
        }
    }
}
