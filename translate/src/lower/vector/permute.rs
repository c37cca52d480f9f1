//! The intrinsics that only move lanes, or number them.

use super::lane_count;
use crate::ir::{IntPredicate, Predicate};
use crate::lower::intrinsics::Use;
use crate::lower::types::{Lane, Parts, Repr, container, mask_lane, one};
use crate::lower::{FunctionTranslator, Lower, unsupported};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::I64;
use cranelift_codegen::ir::{self as clif, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// `llvm.vector.reverse`
    pub(in crate::lower) fn reverse(&mut self, u: &Use<'_>) -> Lower<Parts> {
        self.rearrange(u, 1, |count, lane| count - 1 - lane)
    }

    /// `llvm.vector.splice`: lanes from a place in the first vector on; a negative number counts
    /// from its end.
    pub(in crate::lower) fn splice(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let start = self.const_int(self.arg(u.call, 2)?.0).unwrap_or(0);
        // The number is an `i32`.
        let start = u32::try_from(start & 0xffff_ffff).unwrap_or(0);
        self.rearrange(u, 2, |count, lane| {
            let start = if start.cast_signed() < 0 {
                start.wrapping_add(count)
            } else {
                start
            };
            start.wrapping_add(lane)
        })
    }

    /// `llvm.vector.splice.left` and `right`: so many lanes go at the start, or come at the end.
    pub(in crate::lower) fn splice_to(&mut self, u: &Use<'_>, left: bool) -> Lower<Parts> {
        let count = self.const_int(self.arg(u.call, 2)?.0);
        let Some(offset) = count.and_then(|count| u32::try_from(count).ok()) else {
            return unsupported(format_args!("llvm.{} by a variable", u.name));
        };
        self.rearrange(u, 2, |count, lane| {
            let start = if left {
                offset
            } else {
                count.saturating_sub(offset)
            };
            start.saturating_add(lane)
        })
    }

    /// `llvm.vector.extract`: a part of a vector.
    pub(in crate::lower) fn extract_part(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let start = self.const_int(self.arg(u.call, 1)?.0).unwrap_or(0);
        let start = u32::try_from(start).unwrap_or(u32::MAX);
        self.rearrange(u, 1, |_, lane| start.saturating_add(lane))
    }

    /// `llvm.vector.insert`: a vector with a part replaced. The part is first brought to the
    /// length of the whole.
    pub(in crate::lower) fn insert_part(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let start = self.const_int(self.arg(u.call, 2)?.0).unwrap_or(0);
        let start = u32::try_from(start).unwrap_or(u32::MAX);
        let (whole, ty) = self.arg(u.call, 0)?;
        let (part, part_type) = self.arg(u.call, 1)?;
        let (repr, part_repr) = (self.repr(ty)?, self.repr(part_type)?);
        let (count, part_count) = (lane_count(repr), lane_count(part_repr));
        let (whole, part) = (self.value(whole)?, self.value(part)?);
        let lanes: Vec<Option<u32>> = (0..count)
            .map(|lane| lane.checked_sub(start).filter(|lane| *lane < part_count))
            .collect();
        let part = self.permute(part_repr, &part, &part, repr, ty, &lanes)?;
        let lanes: Vec<Option<u32>> = (0..count)
            .zip(lanes)
            .map(|(lane, inside)| Some(if inside.is_some() { count + lane } else { lane }))
            .collect();
        self.permute(repr, &whole, &part, repr, ty, &lanes)
    }

    /// `llvm.vector.interleave2`
    pub(in crate::lower) fn interleave(&mut self, u: &Use<'_>) -> Lower<Parts> {
        self.rearrange(u, 2, |count, lane| lane / 2 + lane % 2 * count)
    }

    /// `llvm.vector.deinterleave2`: a struct of the even lanes and the odd ones.
    pub(in crate::lower) fn deinterleave(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (vector, ty) = self.arg(u.call, 0)?;
        let from = self.repr(ty)?;
        let crate::ir::Type::Struct { fields, .. } = &self.module.types[u.ret] else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let Some(half_type) = fields.first().copied() else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let half = self.repr(half_type)?;
        let parts = self.value(vector)?;
        let mut result = Parts::new();
        for odd in 0..2 {
            let lanes: Vec<Option<u32>> = (0..lane_count(half))
                .map(|lane| Some(2 * lane + odd))
                .collect();
            result.extend(self.permute(from, &parts, &parts, half, half_type, &lanes)?);
        }
        Ok(result)
    }

    /// Lanes of the first one or two arguments by number; what is beyond them is poison.
    fn rearrange(
        &mut self,
        u: &Use<'_>,
        args: usize,
        lane: impl Fn(u32, u32) -> u32,
    ) -> Lower<Parts> {
        let (first, ty) = self.arg(u.call, 0)?;
        let (from, to) = (self.repr(ty)?, self.repr(u.ret)?);
        let a = self.value(first)?;
        let b = self.value(self.arg(u.call, args - 1)?.0)?;
        let count = lane_count(from);
        let lanes: Vec<Option<u32>> = (0..lane_count(to))
            .map(|index| Some(lane(count, index)).filter(|index| *index < 2 * count))
            .collect();
        self.permute(from, &a, &b, to, u.ret, &lanes)
    }

    /// `llvm.stepvector`: the numbers of the lanes.
    pub(in crate::lower) fn step_vector(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let ret = self.repr(u.ret)?;
        if let Repr::Vector { lane, len } = ret {
            return Ok(self.numbered_chunks(lane, len));
        }
        let Some(Repr::Int { bits }) = self.lane_repr(ret) else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let lanes = (0..lane_count(ret))
            .map(|lane| {
                let number = self.int_const(container(bits), u128::from(lane));
                one(self.normalize(number, bits))
            })
            .collect();
        self.from_lanes(ret, lanes)
    }

    fn numbered_chunks(&mut self, lane: Lane, len: u32) -> Parts {
        let first = (0..u64::from(len)).step_by(lane.per_chunk() as usize);
        first.map(|first| self.lane_numbers(lane, first)).collect()
    }

    /// `llvm.get.active.lane.mask`: lane `i` is set if `base + i`, without overflow, is below the
    /// limit: if `i` is below their difference.
    pub(in crate::lower) fn active_lane_mask(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (base, ty) = self.arg(u.call, 0)?;
        let (Repr::Int { bits }, Repr::Mask { len }) = (self.repr(ty)?, self.repr(u.ret)?) else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        if bits > 64 {
            return unsupported(format_args!("llvm.{}", u.name));
        }
        let base = self.scalar(base)?;
        let limit = self.scalar(self.arg(u.call, 1)?.0)?;
        let (base, limit) = (self.widen(base, I64), self.widen(limit, I64));
        let above = self.b.ins().icmp(IntCC::UnsignedGreaterThan, limit, base);
        let difference = self.b.ins().isub(limit, base);
        let zero = self.b.ins().iconst(I64, 0);
        let left = self.b.ins().select(above, difference, zero);
        let lane = mask_lane(len);
        let mut chunks = Parts::new();
        for first in (0..len).step_by(lane.per_chunk() as usize) {
            chunks.push(self.lanes_below(lane, left, first));
        }
        Ok(chunks)
    }

    /// Which of the lanes from `first` on are below `left`; the numbers within a chunk fit any lane.
    pub(super) fn lanes_below(&mut self, lane: Lane, left: clif::Value, first: u32) -> clif::Value {
        let first = self.b.ins().iconst(I64, i64::from(first));
        let most = self.b.ins().iconst(I64, i64::from(lane.per_chunk()));
        let zero = self.b.ins().iconst(I64, 0);
        let above = self.b.ins().icmp(IntCC::UnsignedGreaterThan, left, first);
        let here = self.b.ins().isub(left, first);
        let here = self.b.ins().select(above, here, zero);
        let many = self.b.ins().icmp(IntCC::UnsignedGreaterThan, here, most);
        let here = self.b.ins().select(many, most, here);
        let here = self.narrow(here, lane.scalar());
        let here = self.b.ins().splat(lane.chunk(), here);
        let numbers = self.lane_numbers(lane, 0);
        let below = Predicate::Int(IntPredicate::Ult);
        self.chunk_compare(below, lane, numbers, here)
    }
}
