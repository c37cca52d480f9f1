//! Intrinsics that look for lanes, or bring those that are on together.

use super::lane_count;
use crate::ir::{BinaryOp, IntPredicate, Predicate, Type};
use crate::lower::intrinsics::Use;
use crate::lower::types::{Parts, Repr, container, one};
use crate::lower::{FunctionTranslator, Lower, unsupported};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{self as clif, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// A mask of the lanes of the first argument that are not zero.
    pub(super) fn nonzero_lanes(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (vector, ty) = self.arg(u.call, 0)?;
        let repr = self.repr(ty)?;
        let parts = self.value(vector)?;
        if let Repr::Mask { .. } = repr {
            return Ok(parts);
        }
        let zeros = self.zeros(ty)?;
        let differs = Predicate::Int(IntPredicate::Ne);
        self.vector_compare(differs, repr, &parts, &zeros)
    }

    /// The number of the first lane of a mask that is set, or `otherwise`, as the result's type.
    pub(super) fn first_lane(
        &mut self,
        u: &Use<'_>,
        len: u32,
        mask: &[clif::Value],
        otherwise: clif::Value,
    ) -> Lower<Parts> {
        let Repr::Int { bits: bits @ ..=64 } = self.repr(u.ret)? else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let limbs = self.mask_to_limbs(len, mask);
        let mut found = otherwise;
        let numbered: Vec<_> = (0i64..).zip(&limbs).collect();
        for (index, limb) in numbered.into_iter().rev() {
            let zero = self.b.ins().iconst(I64, 0);
            let some = self.b.ins().icmp(IntCC::NotEqual, *limb, zero);
            let at = self.b.ins().ctz(*limb);
            let at = self.b.ins().iadd_imm_s(at, 64 * index);
            found = self.b.ins().select(some, at, found);
        }
        let found = self.narrow(found, container(bits));
        Ok(one(self.normalize(found, bits)))
    }

    /// `llvm.experimental.cttz.elts`: the number of the first lane that isn't zero, or of all.
    pub(in crate::lower) fn trailing_zero_elements(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let len = lane_count(self.arg_repr(u, 0)?);
        let mask = self.nonzero_lanes(u)?;
        let all = self.b.ins().iconst(I64, i64::from(len));
        self.first_lane(u, len, &mask, all)
    }

    /// `llvm.experimental.vector.extract.last.active`: the last lane that is on, or a scalar.
    pub(in crate::lower) fn extract_last_active(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let repr = self.arg_repr(u, 0)?;
        let [vector, mask, scalar] = [0, 1, 2].map(|index| self.arg(u.call, index));
        let (vector, mask) = (self.value(vector?.0)?, self.value(mask?.0)?);
        let mut found = self.value(scalar?.0)?;
        let len = lane_count(repr);
        for index in 0..len {
            let on = self.lane(Repr::Mask { len }, &mask, index)[0];
            let lane = self.lane(repr, &vector, index);
            found = self.select_parts(on, &lane, &found);
        }
        Ok(found)
    }

    /// `llvm.experimental.vector.match`: which lanes are on and equal any of the second vector's.
    pub(in crate::lower) fn match_lanes(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (repr, needles) = (self.arg_repr(u, 0)?, self.arg_repr(u, 1)?);
        let [vector, searched, mask] = [0, 1, 2].map(|index| self.arg(u.call, index));
        let (vector, searched) = (self.value(vector?.0)?, self.value(searched?.0)?);
        let mask = self.value(mask?.0)?;
        let mut found: Option<Parts> = None;
        for index in 0..lane_count(needles) {
            let lane = self.lane(needles, &searched, index);
            let all = self.from_lanes(repr, vec![lane; lane_count(repr) as usize])?;
            let equal = Predicate::Int(IntPredicate::Eq);
            let here = self.vector_compare(equal, repr, &vector, &all)?;
            found = Some(match found {
                None => here,
                Some(before) => {
                    let pairs = before.iter().zip(&here);
                    pairs.map(|(a, b)| self.b.ins().bor(*a, *b)).collect()
                }
            });
        }
        let found = found.unwrap_or_else(|| mask.clone());
        let pairs = mask.iter().zip(&found);
        Ok(pairs.map(|(a, b)| self.b.ins().band(*a, *b)).collect())
    }

    /// `llvm.experimental.get.vector.length`: as many as there are, but no more than fit.
    pub(in crate::lower) fn vector_length(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let factor = self.const_int(self.arg(u.call, 1)?.0);
        let scalable = self.const_int(self.arg(u.call, 2)?.0);
        let (Some(factor), Some(0), Repr::Int { bits: ..=64 }) =
            (factor, scalable, self.arg_repr(u, 0)?)
        else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let count = self.scalar(self.arg(u.call, 0)?.0)?;
        let count = self.widen(count, I64);
        let most = self.b.ins().iconst(I64, factor.cast_signed());
        let fewer = self.b.ins().umin(count, most);
        Ok(one(self.narrow(fewer, I32)))
    }

    /// `llvm.vector.partial.reduce.add` and `fadd`: the lanes of the second argument, added to those
    /// of the first; which to which is free.
    pub(in crate::lower) fn partial_reduce(&mut self, u: &Use<'_>, op: BinaryOp) -> Lower<Parts> {
        let (repr, long) = (self.arg_repr(u, 0)?, self.arg_repr(u, 1)?);
        let (sums, added) = (self.arg(u.call, 0)?.0, self.arg(u.call, 1)?.0);
        let (sums, added) = (self.value(sums)?, self.value(added)?);
        let (Some(scalar), len @ 1..) = (self.lane_repr(repr), lane_count(repr)) else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let mut lanes: Vec<Parts> = (0..len)
            .map(|index| self.lane(repr, &sums, index))
            .collect();
        for index in 0..lane_count(long) {
            let lane = self.lane(long, &added, index);
            let place = (index % len) as usize;
            lanes[place] = self.binary_parts(op, scalar, &lanes[place], &lane)?;
        }
        self.from_lanes(repr, lanes)
    }

    /// `llvm.vector.interleave3` and more: the first lanes of all arguments, then the second ones.
    pub(in crate::lower) fn interleave_many(&mut self, u: &Use<'_>, count: usize) -> Lower<Parts> {
        let (from, to) = (self.arg_repr(u, 0)?, self.repr(u.ret)?);
        let mut vectors = Vec::new();
        for index in 0..count {
            vectors.push(self.value(self.arg(u.call, index)?.0)?);
        }
        let mut lanes = Vec::new();
        for index in 0..lane_count(from) {
            for vector in &vectors {
                lanes.push(self.lane(from, vector, index));
            }
        }
        self.from_lanes(to, lanes)
    }

    /// `llvm.vector.deinterleave3` and more: a struct of every third lane and so on.
    pub(in crate::lower) fn deinterleave_many(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let from = self.arg_repr(u, 0)?;
        let Type::Struct { fields, .. } = &self.module.types[u.ret] else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let fields = fields.clone();
        let vector = self.value(self.arg(u.call, 0)?.0)?;
        let count = u32::try_from(fields.len()).unwrap_or(1);
        let mut result = Parts::new();
        for (first, field) in (0..count).zip(&fields) {
            let to = self.repr(*field)?;
            let lanes = (0..lane_count(to))
                .map(|index| self.lane(from, &vector, index * count + first))
                .collect();
            result.extend(self.from_lanes(to, lanes)?);
        }
        Ok(result)
    }
}
