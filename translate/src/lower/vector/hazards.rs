//! Vector accesses of places that may be the same: histograms, and masks of what may be accessed at
//! once.

use super::lane_count;
use crate::ir::BinaryOp;
use crate::lower::int::MinMax;
use crate::lower::intrinsics::{Use, none};
use crate::lower::types::{Parts, Repr, one};
use crate::lower::{FunctionTranslator, Lower, unsupported};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::I64;
use cranelift_codegen::ir::{self as clif, InstBuilder};

/// What a histogram does to a number in memory.
#[derive(Clone, Copy)]
pub(in crate::lower) enum Update {
    Add,
    AddSaturated,
    Max,
    Min,
}

impl FunctionTranslator<'_, '_> {
    /// `llvm.experimental.vector.histogram.*`: lane after lane, so that what several of them point
    /// to is updated by each. Lanes that are off update a place on the stack.
    pub(in crate::lower) fn histogram(&mut self, u: &Use<'_>, update: Update) -> Lower<Parts> {
        let [(pointers, pointers_type), (by, ty), (mask, mask_type)] = [
            self.arg(u.call, 0)?,
            self.arg(u.call, 1)?,
            self.arg(u.call, 2)?,
        ];
        let (pointers_repr, mask_repr) = (self.repr(pointers_type)?, self.repr(mask_type)?);
        let (Repr::Int { bits }, Repr::Mask { len }) = (self.repr(ty)?, mask_repr) else {
            return unsupported(format_args!("llvm.{} of this type", u.name));
        };
        let (pointers, by) = (self.value(pointers)?, self.scalar(by)?);
        let mask = self.value(mask)?;
        let aside = self.stack_slot(16, 16);
        let aside = self.b.ins().stack_addr(I64, aside, 0);
        for lane in 0..len {
            let on = self.lane(mask_repr, &mask, lane)[0];
            let pointer = self.lane(pointers_repr, &pointers, lane)[0];
            let place = self.b.ins().select(on, pointer, aside);
            let old = self.load_parts(ty, place, 0)?[0];
            let new = match update {
                Update::Add => {
                    let sum = self.b.ins().iadd(old, by);
                    self.normalize(sum, bits)
                }
                Update::AddSaturated => self.int_saturating(BinaryOp::Add, false, bits, old, by)?,
                Update::Max => self.int_min_max(MinMax::UMax, bits, old, by),
                Update::Min => self.int_min_max(MinMax::UMin, bits, old, by),
            };
            self.store_parts(ty, &[new], place, 0)?;
        }
        none()
    }

    /// `llvm.loop.dependence.war.mask`: a load there and a store here may be done at once for the
    /// lanes before the first that would read what another has stored.
    pub(in crate::lower) fn write_after_read_mask(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let distance = self.distance(u)?;
        let zero = self.b.ins().iconst(I64, 0);
        let ahead = IntCC::SignedLessThanOrEqual;
        let ahead = self.b.ins().icmp(ahead, distance, zero);
        self.lanes_within(u, distance, ahead)
    }

    /// `llvm.loop.dependence.raw.mask`: likewise of a store and a load behind it, in either
    /// direction.
    pub(in crate::lower) fn read_after_write_mask(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let distance = self.distance(u)?;
        let zero = self.b.ins().iconst(I64, 0);
        let same = self.b.ins().icmp(IntCC::Equal, distance, zero);
        let distance = self.b.ins().iabs(distance);
        self.lanes_within(u, distance, same)
    }

    /// The bytes from the first pointer to the second.
    fn distance(&mut self, u: &Use<'_>) -> Lower<clif::Value> {
        let a = self.scalar(self.arg(u.call, 0)?.0)?;
        let b = self.scalar(self.arg(u.call, 1)?.0)?;
        Ok(self.b.ins().isub(b, a))
    }

    /// The lanes whose elements begin below `distance`, or all.
    fn lanes_within(
        &mut self,
        u: &Use<'_>,
        distance: clif::Value,
        all: clif::Value,
    ) -> Lower<Parts> {
        let size = self.const_int(self.arg(u.call, 2)?.0);
        let repr @ Repr::Mask { .. } = self.repr(u.ret)? else {
            return unsupported(format_args!("llvm.{} of this type", u.name));
        };
        let Some(size) = size.and_then(|size| i64::try_from(size).ok()) else {
            return unsupported(format_args!("llvm.{} of this size", u.name));
        };
        let lanes = (0..lane_count(repr)).map(|lane| {
            let start = size.saturating_mul(i64::from(lane));
            let start = self.b.ins().iconst(I64, start);
            let below = self.b.ins().icmp(IntCC::SignedLessThan, start, distance);
            one(self.b.ins().bor(below, all))
        });
        let lanes = lanes.collect();
        self.from_lanes(repr, lanes)
    }
}
