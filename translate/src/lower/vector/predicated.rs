//! `llvm.vp.*`: operations on the lanes that a mask and a length leave on.
//!
//! The lanes that are off have any value, so what can't go wrong is done to all of them, and the
//! mask matters only to divisions, reductions and memory.

use super::lane_count;
use crate::ir::{BinaryOp, CastOp, Predicate, TypeId};
use crate::lower::float::FloatMinMax;
use crate::lower::int::MinMax;
use crate::lower::intrinsics::{Action, Use};
use crate::lower::types::{Parts, Repr, mask_lane, one};
use crate::lower::{FunctionTranslator, Lower, unsupported};
use Action::Emit as E;
use cranelift_codegen::ir::types::I64;
use cranelift_codegen::ir::{self as clif, InstBuilder};

/// Those that are what they are on scalars, on all lanes.
pub(in crate::lower) const AS_PLAIN: &[(&str, &str)] = &[
    ("vp.abs", "abs"),
    ("vp.bitreverse", "bitreverse"),
    ("vp.bswap", "bswap"),
    ("vp.ceil", "ceil"),
    ("vp.copysign", "copysign"),
    ("vp.ctlz", "ctlz"),
    ("vp.ctpop", "ctpop"),
    ("vp.cttz", "cttz"),
    ("vp.fabs", "fabs"),
    ("vp.floor", "floor"),
    ("vp.fma", "fma"),
    ("vp.fmuladd", "fmuladd"),
    ("vp.fshl", "fshl"),
    ("vp.fshr", "fshr"),
    ("vp.is.fpclass", "is.fpclass"),
    ("vp.llrint", "llrint"),
    ("vp.lrint", "lrint"),
    ("vp.maximum", "maximum"),
    ("vp.maxnum", "maxnum"),
    ("vp.minimum", "minimum"),
    ("vp.minnum", "minnum"),
    ("vp.nearbyint", "nearbyint"),
    ("vp.rint", "rint"),
    ("vp.round", "round"),
    ("vp.roundeven", "roundeven"),
    ("vp.roundtozero", "trunc"),
    ("vp.sadd.sat", "sadd.sat"),
    ("vp.smax", "smax"),
    ("vp.smin", "smin"),
    ("vp.sqrt", "sqrt"),
    ("vp.ssub.sat", "ssub.sat"),
    ("vp.uadd.sat", "uadd.sat"),
    ("vp.umax", "umax"),
    ("vp.umin", "umin"),
    ("vp.usub.sat", "usub.sat"),
];

/// The others.
pub(in crate::lower) const TABLE: &[(&str, Action)] = &[
    ("vp.add", E(|t, u| t.vp_binary(u, BinaryOp::Add))),
    ("vp.and", E(|t, u| t.vp_binary(u, BinaryOp::And))),
    ("vp.ashr", E(|t, u| t.vp_binary(u, BinaryOp::AShr))),
    ("vp.fadd", E(|t, u| t.vp_binary(u, BinaryOp::FAdd))),
    ("vp.fdiv", E(|t, u| t.vp_binary(u, BinaryOp::FDiv))),
    ("vp.fmul", E(|t, u| t.vp_binary(u, BinaryOp::FMul))),
    ("vp.frem", E(|t, u| t.vp_binary(u, BinaryOp::FRem))),
    ("vp.fsub", E(|t, u| t.vp_binary(u, BinaryOp::FSub))),
    ("vp.lshr", E(|t, u| t.vp_binary(u, BinaryOp::LShr))),
    ("vp.mul", E(|t, u| t.vp_binary(u, BinaryOp::Mul))),
    ("vp.or", E(|t, u| t.vp_binary(u, BinaryOp::Or))),
    ("vp.sdiv", E(|t, u| t.vp_divide(u, BinaryOp::SDiv))),
    ("vp.shl", E(|t, u| t.vp_binary(u, BinaryOp::Shl))),
    ("vp.srem", E(|t, u| t.vp_divide(u, BinaryOp::SRem))),
    ("vp.sub", E(|t, u| t.vp_binary(u, BinaryOp::Sub))),
    ("vp.udiv", E(|t, u| t.vp_divide(u, BinaryOp::UDiv))),
    ("vp.urem", E(|t, u| t.vp_divide(u, BinaryOp::URem))),
    ("vp.xor", E(|t, u| t.vp_binary(u, BinaryOp::Xor))),
    ("vp.fneg", E(|t, u| t.fneg(t.arg(u.call, 0)?.0))),
    ("vp.fpext", E(|t, u| t.vp_cast(u, CastOp::FpExt))),
    ("vp.fptosi", E(|t, u| t.vp_cast(u, CastOp::FpToSi))),
    ("vp.fptoui", E(|t, u| t.vp_cast(u, CastOp::FpToUi))),
    ("vp.fptrunc", E(|t, u| t.vp_cast(u, CastOp::FpTrunc))),
    ("vp.inttoptr", E(|t, u| t.vp_cast(u, CastOp::IntToPtr))),
    ("vp.ptrtoint", E(|t, u| t.vp_cast(u, CastOp::PtrToInt))),
    ("vp.sext", E(|t, u| t.vp_cast(u, CastOp::SExt))),
    ("vp.sitofp", E(|t, u| t.vp_cast(u, CastOp::SiToFp))),
    ("vp.trunc", E(|t, u| t.vp_cast(u, CastOp::Trunc))),
    ("vp.uitofp", E(|t, u| t.vp_cast(u, CastOp::UiToFp))),
    ("vp.zext", E(|t, u| t.vp_cast(u, CastOp::ZExt))),
    ("vp.fcmp", E(|t, u| t.vp_compare(u))),
    ("vp.icmp", E(|t, u| t.vp_compare(u))),
    ("vp.merge", E(|t, u| t.vp_merge(u))),
    ("vp.select", E(|t, u| t.vp_select(u))),
    ("vp.gather", E(|t, u| t.vp_gather(u))),
    ("vp.load", E(|t, u| t.vp_load(u))),
    ("vp.scatter", E(|t, u| t.vp_scatter(u))),
    ("vp.store", E(|t, u| t.vp_store(u))),
    ("vp.load.ff", E(|t, u| t.vp_load_first(u))),
    ("experimental.vp.reverse", E(|t, u| t.vp_reverse(u))),
    ("experimental.vp.splice", E(|t, u| t.vp_splice(u))),
    (
        "experimental.vp.strided.load",
        E(|t, u| t.vp_strided_load(u)),
    ),
    (
        "experimental.vp.strided.store",
        E(|t, u| t.vp_strided_store(u)),
    ),
    ("vp.cttz.elts", E(|t, u| t.vp_trailing_zero_elements(u))),
    ("vp.reduce.add", E(|t, u| t.vp_reduce(u, BinaryOp::Add))),
    ("vp.reduce.and", E(|t, u| t.vp_reduce(u, BinaryOp::And))),
    ("vp.reduce.fadd", E(|t, u| t.vp_reduce(u, BinaryOp::FAdd))),
    ("vp.reduce.fmul", E(|t, u| t.vp_reduce(u, BinaryOp::FMul))),
    ("vp.reduce.mul", E(|t, u| t.vp_reduce(u, BinaryOp::Mul))),
    ("vp.reduce.or", E(|t, u| t.vp_reduce(u, BinaryOp::Or))),
    ("vp.reduce.xor", E(|t, u| t.vp_reduce(u, BinaryOp::Xor))),
    (
        "vp.reduce.smax",
        E(|t, u| t.vp_reduce_min_max(u, MinMax::SMax)),
    ),
    (
        "vp.reduce.smin",
        E(|t, u| t.vp_reduce_min_max(u, MinMax::SMin)),
    ),
    (
        "vp.reduce.umax",
        E(|t, u| t.vp_reduce_min_max(u, MinMax::UMax)),
    ),
    (
        "vp.reduce.umin",
        E(|t, u| t.vp_reduce_min_max(u, MinMax::UMin)),
    ),
    (
        "vp.reduce.fmax",
        E(|t, u| t.vp_reduce_float(u, FloatMinMax::MaxNum)),
    ),
    (
        "vp.reduce.fmaximum",
        E(|t, u| t.vp_reduce_float(u, FloatMinMax::Maximum)),
    ),
    (
        "vp.reduce.fmin",
        E(|t, u| t.vp_reduce_float(u, FloatMinMax::MinNum)),
    ),
    (
        "vp.reduce.fminimum",
        E(|t, u| t.vp_reduce_float(u, FloatMinMax::Minimum)),
    ),
];

impl FunctionTranslator<'_, '_> {
    /// The lanes that are on, by the mask at `index` and the length behind it.
    fn vp_mask(&mut self, u: &Use<'_>, index: usize) -> Lower<Parts> {
        let (mask, ty) = self.arg(u.call, index)?;
        let Repr::Mask { len } = self.repr(ty)? else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let mask = self.value(mask)?;
        let below = self.vp_below(u, index + 1, len)?;
        let pairs = mask.iter().zip(&below);
        Ok(pairs.map(|(a, b)| self.b.ins().band(*a, *b)).collect())
    }

    /// The lanes below the length that is argument `index`.
    fn vp_below(&mut self, u: &Use<'_>, index: usize, len: u32) -> Lower<Parts> {
        let count = self.scalar(self.arg(u.call, index)?.0)?;
        let count = self.widen(count, I64);
        let lane = mask_lane(len);
        let first = (0..len).step_by(lane.per_chunk() as usize);
        Ok(first
            .map(|first| self.lanes_below(lane, count, first))
            .collect())
    }

    fn vp_binary(&mut self, u: &Use<'_>, op: BinaryOp) -> Lower<Parts> {
        let (a, ty) = self.arg(u.call, 0)?;
        let b = self.arg(u.call, 1)?.0;
        self.binary(op, ty, a, b)
    }

    /// Lanes that are off divide by one.
    fn vp_divide(&mut self, u: &Use<'_>, op: BinaryOp) -> Lower<Parts> {
        let (a, ty) = self.arg(u.call, 0)?;
        let b = self.arg(u.call, 1)?.0;
        let repr = self.repr(ty)?;
        let mask = self.vp_mask(u, 2)?;
        let (a, b) = (self.value(a)?, self.value(b)?);
        let ones = match self.lane_repr(repr) {
            Some(scalar @ (Repr::Int { .. } | Repr::Wide { .. })) => {
                let one = self.int_parts(scalar, 1);
                self.from_lanes(repr, vec![one; lane_count(repr) as usize])?
            }
            _ => return unsupported(format_args!("llvm.{}", u.name)),
        };
        let b = self.vector_select(lane_count(repr), &mask, repr, &b, &ones)?;
        self.binary_parts(op, repr, &a, &b)
    }

    fn vp_cast(&mut self, u: &Use<'_>, op: CastOp) -> Lower<Parts> {
        self.cast(op, self.arg(u.call, 0)?.0, u.ret)
    }

    fn vp_compare(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (a, ty) = self.arg(u.call, 0)?;
        let b = self.arg(u.call, 1)?.0;
        let operands = u.call.args.of(&self.body.operands);
        let name = operands
            .get(2)
            .and_then(|operand| self.metadata_string(*operand));
        let is_float = self.module.types.is_float(self.module.types.scalar(ty));
        let predicate = name.and_then(|name| Predicate::named(is_float, name));
        match predicate {
            Some(predicate) => self.compare(predicate, a, b),
            None => unsupported(format_args!("llvm.{} of this predicate", u.name)),
        }
    }

    fn vp_select(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let [cond, a, b] = [0, 1, 2].map(|index| self.arg(u.call, index));
        self.select(cond?.0, a?.0, b?.0)
    }

    /// As a selection, but the lanes from the length on are the second value's.
    fn vp_merge(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (cond, cond_type) = self.arg(u.call, 0)?;
        let (a, ty) = self.arg(u.call, 1)?;
        let b = self.arg(u.call, 2)?.0;
        let (repr, Repr::Mask { len }) = (self.repr(ty)?, self.repr(cond_type)?) else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let cond = self.value(cond)?;
        let below = self.vp_below(u, 3, len)?;
        let pairs = cond.iter().zip(&below);
        let mask: Parts = pairs.map(|(a, b)| self.b.ins().band(*a, *b)).collect();
        let (a, b) = (self.value(a)?, self.value(b)?);
        self.vector_select(len, &mask, repr, &a, &b)
    }

    fn vp_load(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let base = self.scalar(self.arg(u.call, 0)?.0)?;
        let mask = self.vp_mask(u, 1)?;
        let otherwise = self.zeros(u.ret)?;
        self.load_masked(u, u.ret, base, mask, &otherwise)
    }

    fn vp_store(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (value, ty) = self.arg(u.call, 0)?;
        let base = self.scalar(self.arg(u.call, 1)?.0)?;
        let mask = self.vp_mask(u, 2)?;
        let parts = self.value(value)?;
        self.store_masked(u, ty, base, mask, &parts)
    }

    fn vp_gather(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (pointers, ty) = self.arg(u.call, 0)?;
        let (pointers, repr) = (self.value(pointers)?, self.repr(ty)?);
        let mask = self.vp_mask(u, 1)?;
        let otherwise = self.zeros(u.ret)?;
        self.gather_masked(u, mask, &otherwise, |this, lane| {
            Ok(this.lane(repr, &pointers, lane)[0])
        })
    }

    fn vp_scatter(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (value, ty) = self.arg(u.call, 0)?;
        let (pointers, pointer_type) = self.arg(u.call, 1)?;
        let (pointers, repr) = (self.value(pointers)?, self.repr(pointer_type)?);
        let mask = self.vp_mask(u, 2)?;
        let parts = self.value(value)?;
        self.scatter_masked(u, ty, mask, &parts, |this, lane| {
            Ok(this.lane(repr, &pointers, lane)[0])
        })
    }

    fn vp_strided_load(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let base = self.scalar(self.arg(u.call, 0)?.0)?;
        let stride = self.vp_stride(u, 1)?;
        let mask = self.vp_mask(u, 2)?;
        let otherwise = self.zeros(u.ret)?;
        self.gather_masked(u, mask, &otherwise, |this, lane| {
            let offset = this.b.ins().imul_imm_s(stride, i64::from(lane));
            Ok(this.b.ins().iadd(base, offset))
        })
    }

    fn vp_strided_store(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (value, ty) = self.arg(u.call, 0)?;
        let base = self.scalar(self.arg(u.call, 1)?.0)?;
        let stride = self.vp_stride(u, 2)?;
        let mask = self.vp_mask(u, 3)?;
        let parts = self.value(value)?;
        self.scatter_masked(u, ty, mask, &parts, |this, lane| {
            let offset = this.b.ins().imul_imm_s(stride, i64::from(lane));
            Ok(this.b.ins().iadd(base, offset))
        })
    }

    /// The bytes from one element to the next, with their sign.
    fn vp_stride(&mut self, u: &Use<'_>, index: usize) -> Lower<clif::Value> {
        let (stride, ty) = self.arg(u.call, index)?;
        let Repr::Int { bits: bits @ ..=64 } = self.repr(ty)? else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let stride = self.scalar(stride)?;
        let stride = self.sign_extended(stride, bits);
        Ok(match self.b.func.dfg.value_type(stride) {
            I64 => stride,
            _ => self.b.ins().sextend(I64, stride),
        })
    }

    /// Folds the lanes that are on into the start value, in order.
    fn vp_fold(
        &mut self,
        u: &Use<'_>,
        mut f: impl FnMut(&mut Self, Repr, &Parts, &Parts) -> Lower<Parts>,
    ) -> Lower<Parts> {
        let start = self.arg(u.call, 0)?.0;
        let (vector, ty) = self.arg(u.call, 1)?;
        let repr = self.repr(ty)?;
        let Some(scalar) = self.lane_repr(repr) else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let mut folded = self.value(start)?;
        let parts = self.value(vector)?;
        let mask = self.vp_mask(u, 2)?;
        let len = lane_count(repr);
        for index in 0..len {
            let lane = self.lane(repr, &parts, index);
            let on = self.lane(Repr::Mask { len }, &mask, index)[0];
            let next = f(self, scalar, &folded, &lane)?;
            folded = self.select_parts(on, &next, &folded);
        }
        Ok(folded)
    }

    fn vp_reduce(&mut self, u: &Use<'_>, op: BinaryOp) -> Lower<Parts> {
        self.vp_fold(u, |this, repr, a, b| this.binary_parts(op, repr, a, b))
    }

    fn vp_reduce_min_max(&mut self, u: &Use<'_>, op: MinMax) -> Lower<Parts> {
        let name = u.name;
        self.vp_fold(u, |this, repr, a, b| match repr {
            Repr::Int { bits } => Ok(one(this.int_min_max(op, bits, a[0], b[0]))),
            Repr::Wide { bits } => Ok(this.wide_min_max(op, bits, a, b)),
            _ => unsupported(format_args!("llvm.{name} of this type")),
        })
    }

    fn vp_reduce_float(&mut self, u: &Use<'_>, op: FloatMinMax) -> Lower<Parts> {
        self.vp_fold(u, |this, repr, a, b| {
            Ok(one(this.any_float_min_max(op, repr, a[0], b[0])?))
        })
    }

    /// The number of the first lane that is on and not zero, or the length.
    fn vp_trailing_zero_elements(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let len = lane_count(self.arg_repr(u, 0)?);
        let mask = self.vp_mask(u, 2)?;
        let set = self.nonzero_lanes(u)?;
        let pairs = mask.iter().zip(&set);
        let on: Parts = pairs.map(|(a, b)| self.b.ins().band(*a, *b)).collect();
        let count = self.scalar(self.arg(u.call, 3)?.0)?;
        let count = self.widen(count, I64);
        self.first_lane(u, len, &on, count)
    }

    pub(super) fn arg_repr(&mut self, u: &Use<'_>, index: usize) -> Lower<Repr> {
        let ty: TypeId = self.arg(u.call, index)?.1;
        self.repr(ty)
    }
}
