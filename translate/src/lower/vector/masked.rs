//! `llvm.masked.*`: memory is touched only where the mask says so.
//!
//! A lane that is off reads and writes a place on the stack instead: no branches but one, past
//! which a contiguous access with all lanes on is an ordinary one.

use super::lane_count;
use crate::ir::{TypeId, ValueId};
use crate::lower::intrinsics::Use;
use crate::lower::types::{Parts, Repr};
use crate::lower::{FunctionTranslator, Lower, unsupported};
use cranelift_codegen::ir::types::I64;
use cranelift_codegen::ir::{self as clif, BlockArg, InstBuilder};

/// The lanes of an access.
struct Lanes {
    /// The vector's type and representation.
    ty: TypeId,
    repr: Repr,
    element: TypeId,
    /// Bytes from one element to the next.
    stride: u64,
    len: u32,
    mask: Parts,
    /// The mask's bits.
    bits: Parts,
    /// Where lanes that are off go.
    aside: clif::StackSlot,
}

impl FunctionTranslator<'_, '_> {
    fn masked(&mut self, u: &Use<'_>, ty: TypeId, mask: ValueId) -> Lower<Lanes> {
        let mask = self.value(mask)?;
        self.masked_by(u, ty, mask)
    }

    fn masked_by(&mut self, u: &Use<'_>, ty: TypeId, mask: Parts) -> Lower<Lanes> {
        let repr = self.repr(ty)?;
        let element = self.module.types.scalar(ty);
        let layout = self.module.layouts().get(element);
        let (Some(layout), len @ 1..) = (layout, lane_count(repr)) else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        // Elements of odd sizes lie bit by bit.
        if layout.bits != layout.size * 8 {
            return unsupported(format_args!("llvm.{}", u.name));
        }
        let stride = layout.size;
        let bits = self.mask_to_limbs(len, &mask);
        let aside = self.stack_slot(stride.next_multiple_of(16), 16);
        Ok(Lanes {
            ty,
            repr,
            element,
            stride,
            len,
            mask,
            bits,
            aside,
        })
    }

    /// Whether a lane is on: not zero.
    fn lane_on(&mut self, lanes: &Lanes, lane: u32) -> clif::Value {
        let limb = lanes.bits[(lane / 64) as usize];
        let bit = 1u64 << (lane % 64);
        let bit = self.b.ins().iconst(I64, bit.cast_signed());
        self.b.ins().band(limb, bit)
    }

    /// The address of a lane, or the place aside.
    fn lane_address(&mut self, lanes: &Lanes, lane: u32, address: clif::Value) -> clif::Value {
        let on = self.lane_on(lanes, lane);
        let aside = self.b.ins().stack_addr(I64, lanes.aside, 0);
        self.b.ins().select(on, address, aside)
    }

    /// The position of the mask: behind the alignment, where that is an operand (until LLVM 21).
    fn mask_at(&self, u: &Use<'_>, with_alignment: u32, first: usize) -> usize {
        first + usize::from(u.call.args.len == with_alignment)
    }

    /// `llvm.masked.load`
    pub(in crate::lower) fn masked_load(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let at = self.mask_at(u, 4, 1);
        let base = self.scalar(self.arg(u.call, 0)?.0)?;
        let mask = self.value(self.arg(u.call, at)?.0)?;
        let otherwise = self.value(self.arg(u.call, at + 1)?.0)?;
        self.load_masked(u, u.ret, base, mask, &otherwise)
    }

    /// Consecutive elements, where the mask says so.
    pub(super) fn load_masked(
        &mut self,
        u: &Use<'_>,
        ty: TypeId,
        base: clif::Value,
        mask: Parts,
        otherwise: &[clif::Value],
    ) -> Lower<Parts> {
        let lanes = self.masked_by(u, ty, mask)?;
        let (whole, single, done) = self.fork(&lanes);
        for part in otherwise {
            let ty = self.b.func.dfg.value_type(*part);
            self.b.append_block_param(done, ty);
        }
        self.b.switch_to_block(whole);
        let parts = self.load_parts(lanes.ty, base, 0)?;
        self.jump_with(done, &parts);
        self.b.switch_to_block(single);
        let stride = lanes.stride.cast_signed();
        let parts = self.load_each(&lanes, otherwise, |this, lane| {
            let address = this.b.ins().iadd_imm_s(base, i64::from(lane) * stride);
            Ok(this.lane_address(&lanes, lane, address))
        })?;
        self.jump_with(done, &parts);
        self.b.switch_to_block(done);
        Ok(Parts::from_slice(self.b.block_params(done)))
    }

    /// Where all lanes are on, where they are not, and behind both.
    fn fork(&mut self, lanes: &Lanes) -> (clif::Block, clif::Block, clif::Block) {
        let [whole, single, done] = [(); 3].map(|()| self.b.create_block());
        let all = self.mask_test(lanes.len, &lanes.mask, true);
        self.b.ins().brif(all, whole, &[], single, &[]);
        (whole, single, done)
    }

    fn jump_with(&mut self, block: clif::Block, parts: &[clif::Value]) {
        let args: Vec<BlockArg> = parts.iter().map(|part| BlockArg::Value(*part)).collect();
        self.b.ins().jump(block, &args);
    }

    /// Loads each lane from where `address` says; lanes that are off keep those of `otherwise`.
    fn load_each(
        &mut self,
        lanes: &Lanes,
        otherwise: &[clif::Value],
        mut address: impl FnMut(&mut Self, u32) -> Lower<clif::Value>,
    ) -> Lower<Parts> {
        let mut loaded = Vec::new();
        for lane in 0..lanes.len {
            let address = address(self, lane)?;
            loaded.push(self.load_parts(lanes.element, address, 0)?);
        }
        let loaded = self.from_lanes(lanes.repr, loaded)?;
        self.vector_select(lanes.len, &lanes.mask, lanes.repr, &loaded, otherwise)
    }

    /// `llvm.masked.store`
    pub(in crate::lower) fn masked_store(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let at = self.mask_at(u, 4, 2);
        let (value, ty) = self.arg(u.call, 0)?;
        let base = self.scalar(self.arg(u.call, 1)?.0)?;
        let mask = self.value(self.arg(u.call, at)?.0)?;
        let parts = self.value(value)?;
        self.store_masked(u, ty, base, mask, &parts)
    }

    /// Consecutive elements, where the mask says so.
    pub(super) fn store_masked(
        &mut self,
        u: &Use<'_>,
        ty: TypeId,
        base: clif::Value,
        mask: Parts,
        parts: &[clif::Value],
    ) -> Lower<Parts> {
        let lanes = self.masked_by(u, ty, mask)?;
        let (whole, single, done) = self.fork(&lanes);
        self.b.switch_to_block(whole);
        self.store_parts(ty, parts, base, 0)?;
        self.b.ins().jump(done, &[]);
        self.b.switch_to_block(single);
        let stride = lanes.stride.cast_signed();
        self.store_each(&lanes, parts, |this, lane| {
            let address = this.b.ins().iadd_imm_s(base, i64::from(lane) * stride);
            Ok(this.lane_address(&lanes, lane, address))
        })?;
        self.b.ins().jump(done, &[]);
        self.b.switch_to_block(done);
        Ok(Parts::new())
    }

    fn store_each(
        &mut self,
        lanes: &Lanes,
        parts: &[clif::Value],
        mut address: impl FnMut(&mut Self, u32) -> Lower<clif::Value>,
    ) -> Lower<()> {
        for lane in 0..lanes.len {
            let address = address(self, lane)?;
            let element = self.lane(lanes.repr, parts, lane);
            self.store_parts(lanes.element, &element, address, 0)?;
        }
        Ok(())
    }

    /// `llvm.masked.gather`
    pub(in crate::lower) fn masked_gather(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let at = self.mask_at(u, 4, 1);
        let (pointers, pointer_type) = self.arg(u.call, 0)?;
        let mask = self.value(self.arg(u.call, at)?.0)?;
        let pointers = self.value(pointers)?;
        let otherwise = self.value(self.arg(u.call, at + 1)?.0)?;
        let pointer_repr = self.repr(pointer_type)?;
        self.gather_masked(u, mask, &otherwise, |this, lane| {
            Ok(this.lane(pointer_repr, &pointers, lane)[0])
        })
    }

    /// Elements from anywhere, where the mask says so.
    pub(super) fn gather_masked(
        &mut self,
        u: &Use<'_>,
        mask: Parts,
        otherwise: &[clif::Value],
        mut address: impl FnMut(&mut Self, u32) -> Lower<clif::Value>,
    ) -> Lower<Parts> {
        let lanes = self.masked_by(u, u.ret, mask)?;
        self.load_each(&lanes, otherwise, |this, lane| {
            let address = address(this, lane)?;
            Ok(this.lane_address(&lanes, lane, address))
        })
    }

    /// `llvm.masked.scatter`: lane after lane, so that the last one wins.
    pub(in crate::lower) fn masked_scatter(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let at = self.mask_at(u, 4, 2);
        let (value, ty) = self.arg(u.call, 0)?;
        let (pointers, pointer_type) = self.arg(u.call, 1)?;
        let mask = self.value(self.arg(u.call, at)?.0)?;
        let (parts, pointers) = (self.value(value)?, self.value(pointers)?);
        let pointer_repr = self.repr(pointer_type)?;
        self.scatter_masked(u, ty, mask, &parts, |this, lane| {
            Ok(this.lane(pointer_repr, &pointers, lane)[0])
        })
    }

    /// Elements to anywhere, where the mask says so.
    pub(super) fn scatter_masked(
        &mut self,
        u: &Use<'_>,
        ty: TypeId,
        mask: Parts,
        parts: &[clif::Value],
        mut address: impl FnMut(&mut Self, u32) -> Lower<clif::Value>,
    ) -> Lower<Parts> {
        let lanes = self.masked_by(u, ty, mask)?;
        self.store_each(&lanes, parts, |this, lane| {
            let address = address(this, lane)?;
            Ok(this.lane_address(&lanes, lane, address))
        })?;
        Ok(Parts::new())
    }

    /// `llvm.masked.expandload`: consecutive elements go to the lanes that are on.
    pub(in crate::lower) fn expand_load(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let base = self.scalar(self.arg(u.call, 0)?.0)?;
        let lanes = self.masked(u, u.ret, self.arg(u.call, 1)?.0)?;
        let otherwise = self.value(self.arg(u.call, 2)?.0)?;
        let mut next = base;
        self.load_each(&lanes, &otherwise, |this, lane| {
            Ok(this.take_address(&lanes, lane, &mut next))
        })
    }

    /// `llvm.masked.compressstore`: the lanes that are on go to consecutive places.
    pub(in crate::lower) fn compress_store(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (value, ty) = self.arg(u.call, 0)?;
        let base = self.scalar(self.arg(u.call, 1)?.0)?;
        let lanes = self.masked(u, ty, self.arg(u.call, 2)?.0)?;
        let parts = self.value(value)?;
        let mut next = base;
        self.store_each(&lanes, &parts, |this, lane| {
            Ok(this.take_address(&lanes, lane, &mut next))
        })?;
        Ok(Parts::new())
    }

    /// `compress`: the lanes that are on move together to the front; the others are the second
    /// vector's.
    pub(super) fn avx512_compress(&mut self, u: &Use<'_>) -> Lower<Parts> {
        self.compress_by(u, 2, 1)
    }

    /// `llvm.experimental.vector.compress`: the same, and the mask comes before the second vector.
    pub(in crate::lower) fn compress(&mut self, u: &Use<'_>) -> Lower<Parts> {
        self.compress_by(u, 1, 2)
    }

    fn compress_by(&mut self, u: &Use<'_>, mask: usize, otherwise: usize) -> Lower<Parts> {
        let lanes = self.masked(u, u.ret, self.arg(u.call, mask)?.0)?;
        let parts = self.value(self.arg(u.call, 0)?.0)?;
        let otherwise = self.value(self.arg(u.call, otherwise)?.0)?;
        let base = self.vector_in_memory(&lanes, &otherwise)?;
        let mut next = base;
        self.store_each(&lanes, &parts, |this, lane| {
            Ok(this.take_address(&lanes, lane, &mut next))
        })?;
        self.load_parts(lanes.ty, base, 0)
    }

    /// `expand`: the first lanes move to the places that are on; the others are the second vector's.
    pub(super) fn avx512_expand(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let lanes = self.masked(u, u.ret, self.arg(u.call, 2)?.0)?;
        let parts = self.value(self.arg(u.call, 0)?.0)?;
        let otherwise = self.value(self.arg(u.call, 1)?.0)?;
        let mut next = self.vector_in_memory(&lanes, &parts)?;
        self.load_each(&lanes, &otherwise, |this, lane| {
            Ok(this.take_address(&lanes, lane, &mut next))
        })
    }

    fn vector_in_memory(&mut self, lanes: &Lanes, parts: &[clif::Value]) -> Lower<clif::Value> {
        let slot = self.stack_slot(lanes.stride * u64::from(lanes.len), 16);
        let base = self.b.ins().stack_addr(I64, slot, 0);
        self.store_parts(lanes.ty, parts, base, 0)?;
        Ok(base)
    }

    /// The next place if a lane is on, else the one aside.
    fn take_address(&mut self, lanes: &Lanes, lane: u32, next: &mut clif::Value) -> clif::Value {
        let address = self.lane_address(lanes, lane, *next);
        let behind = self.b.ins().iadd_imm_s(*next, lanes.stride.cast_signed());
        let on = self.lane_on(lanes, lane);
        *next = self.b.ins().select(on, behind, *next);
        address
    }
}
