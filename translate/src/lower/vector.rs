//! Vectors: native 128-bit operations where the machine has them, else lane by lane.
//!
//! Which operations are native is a table of ours ([`native_binary`] and its like), not what
//! Cranelift happens to accept.

use super::compare::{float_condition, int_condition};
use super::float::{FloatMinMax, FloatUnary};
use super::int::{IntUnary, MinMax};
use super::intrinsics::Use;
use super::types::{Lane, Parts, Repr, mask_lane, one};
use super::values::plain_memory;
use super::{FunctionTranslator, Lower, unsupported};
use crate::ir::{BinaryOp, CastOp, Constant, FloatPredicate, Predicate, TypeId, ValueId};
use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::types::{F32X4, I8, I8X16, I32X4, I64, I64X2};
use cranelift_codegen::ir::{self as clif, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// How one element of a vector is represented; `None` if it is no vector.
    pub(super) fn lane_repr(&self, repr: Repr) -> Option<Repr> {
        match repr {
            Repr::Vector { lane, .. } => Some(lane.repr()),
            Repr::Mask { .. } => Some(Repr::Int { bits: 1 }),
            Repr::Lanes { element, .. } => self.repr(element).ok(),
            _ => None,
        }
    }

    /// How many elements a vector has.
    fn lane_count(repr: Repr) -> u32 {
        match repr {
            Repr::Vector { len, .. } | Repr::Mask { len } | Repr::Lanes { len, .. } => len,
            _ => 1,
        }
    }

    /// The parts of element `index`.
    pub(super) fn lane(&mut self, repr: Repr, parts: &[clif::Value], index: u32) -> Parts {
        match repr {
            Repr::Vector { lane, .. } => {
                let (chunk, lane_index) = place(lane, index);
                one(self.b.ins().extractlane(parts[chunk], lane_index))
            }
            Repr::Mask { len } => {
                let lane = mask_lane(len);
                let (chunk, lane_index) = place(lane, index);
                let element = self.b.ins().extractlane(parts[chunk], lane_index);
                let narrow = self.narrow(element, I8);
                one(self.b.ins().band_imm_u(narrow, 1))
            }
            Repr::Lanes { len, .. } => {
                let per_lane = parts.len() / len.max(1) as usize;
                Parts::from_slice(&parts[index as usize * per_lane..][..per_lane])
            }
            _ => Parts::from_slice(parts),
        }
    }

    /// A vector with these elements.
    #[allow(
        clippy::wrong_self_convention,
        reason = "it emits code, and converts no `self`"
    )]
    pub(super) fn from_lanes(&mut self, repr: Repr, lanes: Vec<Parts>) -> Lower<Parts> {
        match repr {
            Repr::Vector { lane, .. } => Ok(self.chunks_of(lane, &lanes)),
            Repr::Mask { len } => {
                let lane = mask_lane(len);
                let wide = |value: &Parts| {
                    let wide = self.widen(value[0], lane.scalar());
                    one(self.b.ins().ineg(wide))
                };
                let lanes: Vec<Parts> = lanes.iter().map(wide).collect();
                Ok(self.chunks_of(lane, &lanes))
            }
            Repr::Lanes { .. } => Ok(lanes.into_iter().flatten().collect()),
            _ => unsupported("a vector of this type"),
        }
    }

    fn chunks_of(&mut self, lane: Lane, lanes: &[Parts]) -> Parts {
        let mut chunks = Parts::new();
        for lanes in lanes.chunks(lane.per_chunk() as usize) {
            let mut chunk = match lane {
                // Cranelift has no such move of bytes into an undefined vector.
                Lane::I8 => {
                    let zero = self.zero(I8X16);
                    self.b.ins().insertlane(zero, lanes[0][0], 0)
                }
                _ => self.b.ins().scalar_to_vector(lane.chunk(), lanes[0][0]),
            };
            for (index, value) in (0u8..).zip(lanes).skip(1) {
                chunk = self.b.ins().insertlane(chunk, value[0], index);
            }
            chunks.push(chunk);
        }
        chunks
    }

    /// Applies `f` to each element, or to the operands themselves if they are no vectors.
    pub(super) fn map_lanes(
        &mut self,
        repr: Repr,
        ret: Repr,
        operands: &[&[clif::Value]],
        mut f: impl FnMut(&mut Self, Repr, &[Parts]) -> Lower<Parts>,
    ) -> Lower<Parts> {
        let Some(scalar) = self.lane_repr(repr) else {
            let operands: Vec<Parts> = operands.iter().map(|o| Parts::from_slice(o)).collect();
            return f(self, repr, &operands);
        };
        let mut lanes = Vec::new();
        for index in 0..Self::lane_count(repr) {
            let here: Vec<Parts> = operands
                .iter()
                .map(|operand| self.lane(repr, operand, index))
                .collect();
            lanes.push(f(self, scalar, &here)?);
        }
        self.from_lanes(ret, lanes)
    }

    /// A binary operation on vectors.
    pub(super) fn vector_binary(
        &mut self,
        op: BinaryOp,
        repr: Repr,
        a: &[clif::Value],
        b: &[clif::Value],
    ) -> Lower<Parts> {
        let native = match repr {
            Repr::Vector { lane, .. } => native_binary(op, lane),
            // Masks: addition and subtraction modulo 2 are xor, multiplication is and.
            Repr::Mask { .. } => match op {
                BinaryOp::And | BinaryOp::Or | BinaryOp::Xor => true,
                BinaryOp::Add | BinaryOp::Sub => {
                    return self.vector_binary(BinaryOp::Xor, repr, a, b);
                }
                BinaryOp::Mul => return self.vector_binary(BinaryOp::And, repr, a, b),
                _ => false,
            },
            _ => false,
        };
        if native {
            let pairs = a.iter().zip(b);
            return Ok(pairs.map(|(a, b)| self.chunk_binary(op, *a, *b)).collect());
        }
        self.map_lanes(repr, repr, &[a, b], |this, scalar, lanes| {
            this.binary_parts(op, scalar, &lanes[0], &lanes[1])
        })
    }

    fn chunk_binary(&mut self, op: BinaryOp, a: clif::Value, b: clif::Value) -> clif::Value {
        match op {
            BinaryOp::Add => self.b.ins().iadd(a, b),
            BinaryOp::Sub => self.b.ins().isub(a, b),
            BinaryOp::Mul => self.b.ins().imul(a, b),
            BinaryOp::And => self.b.ins().band(a, b),
            BinaryOp::Or => self.b.ins().bor(a, b),
            BinaryOp::FAdd => self.b.ins().fadd(a, b),
            BinaryOp::FSub => self.b.ins().fsub(a, b),
            BinaryOp::FMul => self.b.ins().fmul(a, b),
            BinaryOp::FDiv => self.b.ins().fdiv(a, b),
            _ => self.b.ins().bxor(a, b),
        }
    }

    /// The amount of a shift by the same constant in every lane.
    pub(super) fn splat_amount(&self, amount: ValueId) -> Option<u64> {
        match self.constant_of(amount)? {
            Constant::Splat(element) => match **element {
                Constant::Int(amount) => Some(amount),
                _ => None,
            },
            Constant::Data(bytes) => {
                let ty = self.module.type_of(Some(self.body), amount)?;
                let (len, _) = self.module.types.fixed_vector(ty)?;
                let width = bytes.len() / len as usize;
                let mut lanes = bytes.chunks(width);
                let first = lanes.next()?;
                let number = |lane: &[u8]| {
                    let bytes = lane.iter().rev();
                    bytes.fold(0u64, |number, byte| number << 8 | u64::from(*byte))
                };
                lanes.all(|lane| lane == first).then(|| number(first))
            }
            Constant::Null => Some(0),
            _ => None,
        }
    }

    /// A shift of every lane by the same constant.
    pub(super) fn vector_shift(
        &mut self,
        op: BinaryOp,
        repr: Repr,
        parts: &[clif::Value],
        amount: u64,
    ) -> Lower<Parts> {
        let amount = self.b.ins().iconst(I64, amount.cast_signed());
        let shift = |part: &clif::Value| match op {
            BinaryOp::Shl => self.b.ins().ishl(*part, amount),
            BinaryOp::LShr => self.b.ins().ushr(*part, amount),
            _ => self.b.ins().sshr(*part, amount),
        };
        let _ = repr;
        Ok(parts.iter().map(shift).collect())
    }

    /// A comparison of vectors: a mask.
    pub(super) fn vector_compare(
        &mut self,
        predicate: Predicate,
        repr: Repr,
        a: &[clif::Value],
        b: &[clif::Value],
    ) -> Lower<Parts> {
        let len = Self::lane_count(repr);
        if let Repr::Vector { lane, .. } = repr {
            let pairs = a.iter().zip(b);
            let masks: Parts = pairs
                .map(|(a, b)| self.chunk_compare(predicate, lane, *a, *b))
                .collect();
            return Ok(self.resize_mask(&masks, lane.to_int(), mask_lane(len), len));
        }
        self.map_lanes(repr, Repr::Mask { len }, &[a, b], |this, scalar, lanes| {
            this.compare_parts(predicate, scalar, &lanes[0], &lanes[1])
        })
    }

    fn chunk_compare(
        &mut self,
        predicate: Predicate,
        lane: Lane,
        a: clif::Value,
        b: clif::Value,
    ) -> clif::Value {
        let int = lane.to_int().chunk();
        let predicate = match predicate {
            Predicate::Int(predicate) => {
                return self.b.ins().icmp(int_condition(predicate), a, b);
            }
            Predicate::Float(predicate) => predicate,
        };
        // Cranelift has no single instruction for these two.
        let two = match predicate {
            FloatPredicate::One => Some((FloatCC::Ordered, FloatCC::NotEqual)),
            FloatPredicate::Ueq => Some((FloatCC::Unordered, FloatCC::Equal)),
            _ => None,
        };
        if let Some((first, second)) = two {
            let first = self.b.ins().fcmp(first, a, b);
            let second = self.b.ins().fcmp(second, a, b);
            return match predicate {
                FloatPredicate::One => self.b.ins().band(first, second),
                _ => self.b.ins().bor(first, second),
            };
        }
        match float_condition(predicate) {
            Ok(condition) => self.b.ins().fcmp(condition, a, b),
            Err(constant) => self.vector_const(int, [if constant { 0xff } else { 0 }; 16]),
        }
    }

    /// A mask with lanes of another width. Narrowing and widening keep all ones and zero.
    fn resize_mask(&mut self, chunks: &[clif::Value], from: Lane, to: Lane, len: u32) -> Parts {
        let mut chunks = Parts::from_slice(chunks);
        let mut lane = from;
        while lane.bits() > to.bits() {
            let narrower = Lane::int(lane.bits() / 2);
            let mut narrow = Parts::new();
            for pair in chunks.chunks(2) {
                let high = pair[pair.len() - 1];
                narrow.push(self.narrow_masks(lane, narrower, pair[0], high));
            }
            chunks = narrow;
            lane = narrower;
        }
        while lane.bits() < to.bits() {
            let wider = Lane::int(lane.bits() * 2);
            let count = len.div_ceil(wider.per_chunk()) as usize;
            let mut wide = Parts::new();
            for chunk in &chunks {
                wide.push(self.b.ins().swiden_low(*chunk));
                if wide.len() < count {
                    wide.push(self.b.ins().swiden_high(*chunk));
                }
            }
            chunks = wide;
            lane = wider;
        }
        chunks
    }

    fn narrow_masks(
        &mut self,
        from: Lane,
        to: Lane,
        low: clif::Value,
        high: clif::Value,
    ) -> clif::Value {
        if from != Lane::I64 {
            return self.b.ins().snarrow(low, high);
        }
        // No saturating narrowing of 64-bit lanes: take the low halves.
        let _ = to;
        let low = self.bitcast(I8X16, low);
        let high = self.bitcast(I8X16, high);
        let halves = [0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27];
        let bytes = self.byte_shuffle(low, high, halves);
        self.bitcast(I32X4, bytes)
    }

    /// `select` by a mask.
    pub(super) fn vector_select(
        &mut self,
        len: u32,
        cond: &[clif::Value],
        repr: Repr,
        then: &[clif::Value],
        otherwise: &[clif::Value],
    ) -> Lower<Parts> {
        let lane = match repr {
            Repr::Vector { lane, .. } => lane.to_int(),
            Repr::Mask { len } => mask_lane(len),
            _ => {
                let mut lanes = Vec::new();
                for index in 0..len {
                    let bit = self.lane(Repr::Mask { len }, cond, index)[0];
                    let (a, b) = (
                        self.lane(repr, then, index),
                        self.lane(repr, otherwise, index),
                    );
                    let pairs = a.iter().zip(&b);
                    lanes.push(pairs.map(|(a, b)| self.select_part(bit, *a, *b)).collect());
                }
                return self.from_lanes(repr, lanes);
            }
        };
        let masks = self.resize_mask(cond, mask_lane(len), lane, len);
        let mut parts = Parts::new();
        for ((mask, then), otherwise) in masks.iter().zip(then).zip(otherwise) {
            let ty = self.b.func.dfg.value_type(*then);
            let mask = self.bitcast(ty, *mask);
            parts.push(self.b.ins().bitselect(mask, *then, *otherwise));
        }
        Ok(parts)
    }

    /// A cast of vectors, `bitcast` aside.
    pub(super) fn vector_cast(
        &mut self,
        op: CastOp,
        from: Repr,
        to: Repr,
        parts: &[clif::Value],
    ) -> Lower<Parts> {
        let native = match (op, from, to) {
            (_, Repr::Vector { lane: from, len }, Repr::Vector { lane: to, .. }) => {
                self.native_cast(op, from, to, len, parts)
            }
            // Wide masks are what sign extension gives.
            (CastOp::SExt | CastOp::ZExt, Repr::Mask { len }, Repr::Vector { lane: to, .. }) => {
                let masks = self.resize_mask(parts, mask_lane(len), to, len);
                if op == CastOp::SExt {
                    Some(masks)
                } else {
                    Some(masks.iter().map(|mask| self.b.ins().ineg(*mask)).collect())
                }
            }
            _ => None,
        };
        if let Some(parts) = native {
            return Ok(parts);
        }
        let Some(scalar_to) = self.lane_repr(to) else {
            return unsupported(format_args!("{} of this type", op.name()));
        };
        self.map_lanes(from, to, &[parts], |this, scalar, lanes| {
            this.scalar_cast(op, scalar, scalar_to, &lanes[0])
        })
    }

    fn native_cast(
        &mut self,
        op: CastOp,
        from: Lane,
        to: Lane,
        len: u32,
        parts: &[clif::Value],
    ) -> Option<Parts> {
        match op {
            CastOp::ZExt | CastOp::SExt => {
                Some(self.extend_lanes(op == CastOp::SExt, from, to, len, parts))
            }
            CastOp::Trunc => Some(self.truncate_lanes(from, to, len, parts)),
            CastOp::PtrToInt | CastOp::IntToPtr | CastOp::PtrToAddr | CastOp::BitCast
                if from.bits() == to.bits() =>
            {
                let part = |part: &clif::Value| self.bitcast(to.chunk(), *part);
                Some(parts.iter().map(part).collect())
            }
            CastOp::SiToFp if (from, to) == (Lane::I32, Lane::F32) => {
                let part = |part: &clif::Value| self.b.ins().fcvt_from_sint(F32X4, *part);
                Some(parts.iter().map(part).collect())
            }
            CastOp::FpToSi if (from, to) == (Lane::F32, Lane::I32) => {
                let part = |part: &clif::Value| self.b.ins().fcvt_to_sint_sat(I32X4, *part);
                Some(parts.iter().map(part).collect())
            }
            CastOp::FpExt if (from, to) == (Lane::F32, Lane::F64) => {
                let count = len.div_ceil(2) as usize;
                let mut wide = Parts::new();
                for chunk in parts {
                    wide.push(self.b.ins().fvpromote_low(*chunk));
                    if wide.len() < count {
                        let upper = self.high_half(*chunk);
                        wide.push(self.b.ins().fvpromote_low(upper));
                    }
                }
                Some(wide)
            }
            _ => None,
        }
    }

    /// The upper eight bytes of a chunk, in its lower ones.
    fn high_half(&mut self, chunk: clif::Value) -> clif::Value {
        let ty = self.b.func.dfg.value_type(chunk);
        let words = self.bitcast(I64X2, chunk);
        let high = self.b.ins().extractlane(words, 1);
        let vector = self.b.ins().scalar_to_vector(I64X2, high);
        self.bitcast(ty, vector)
    }

    fn extend_lanes(
        &mut self,
        signed: bool,
        from: Lane,
        to: Lane,
        len: u32,
        parts: &[clif::Value],
    ) -> Parts {
        let mut chunks = Parts::from_slice(parts);
        let mut lane = from;
        while lane.bits() < to.bits() {
            let wider = Lane::int(lane.bits() * 2);
            let count = len.div_ceil(wider.per_chunk()) as usize;
            let mut wide = Parts::new();
            for chunk in &chunks {
                let low = if signed {
                    self.b.ins().swiden_low(*chunk)
                } else {
                    self.b.ins().uwiden_low(*chunk)
                };
                wide.push(low);
                if wide.len() < count {
                    let high = if signed {
                        self.b.ins().swiden_high(*chunk)
                    } else {
                        self.b.ins().uwiden_high(*chunk)
                    };
                    wide.push(high);
                }
            }
            chunks = wide;
            lane = wider;
        }
        chunks
    }

    /// Each halving takes the low halves of the lanes of two chunks.
    fn truncate_lanes(&mut self, from: Lane, to: Lane, len: u32, parts: &[clif::Value]) -> Parts {
        let mut chunks = Parts::from_slice(parts);
        let mut lane = from;
        while lane.bits() > to.bits() {
            let bytes = lane.bits() as usize / 8;
            let narrower = Lane::int(lane.bits() / 2);
            let count = len.div_ceil(narrower.per_chunk()) as usize;
            let mut mask = [0u8; 16];
            for (index, byte) in mask.iter_mut().enumerate() {
                let half = bytes / 2;
                let source = index / half * bytes + index % half;
                *byte = u8::try_from(source).unwrap_or(0);
            }
            let mut narrow = Parts::new();
            for pair in chunks.chunks(2).take(count) {
                let low = self.bitcast(I8X16, pair[0]);
                let high = self.bitcast(I8X16, pair[pair.len() - 1]);
                let bytes = self.byte_shuffle(low, high, mask);
                narrow.push(self.bitcast(narrower.chunk(), bytes));
            }
            chunks = narrow;
            lane = narrower;
        }
        chunks
    }

    /// Bytes of two chunks by index: 0 to 15 of the first, 16 to 31 of the second.
    fn byte_shuffle(&mut self, a: clif::Value, b: clif::Value, mask: [u8; 16]) -> clif::Value {
        let mask = self.b.func.dfg.immediates.push(mask[..].into());
        self.b.ins().shuffle(a, b, mask)
    }

    /// `bitcast` where both sides are chunks, or one is an integer of the bits of a mask or of
    /// the lowest lanes.
    pub(super) fn vector_bit_cast(
        &mut self,
        from: Repr,
        to: Repr,
        parts: &[clif::Value],
    ) -> Option<Parts> {
        match (from, to) {
            (Repr::Vector { .. }, Repr::Vector { lane, .. }) => {
                let part = |part: &clif::Value| self.bitcast(lane.chunk(), *part);
                Some(parts.iter().map(part).collect())
            }
            (Repr::Mask { len }, Repr::Int { .. }) => Some(one(self.mask_to_int(len, parts))),
            (Repr::Mask { len }, Repr::Wide { .. }) => Some(self.mask_to_limbs(len, parts)),
            (Repr::Int { .. } | Repr::Wide { .. }, Repr::Mask { len }) => {
                let limbs = self.limbs(from, parts);
                Some(self.mask_from_limbs(len, &limbs))
            }
            (Repr::Vector { .. }, Repr::Int { bits: 64 } | Repr::Pointer) => {
                let words = self.bitcast(I64X2, parts[0]);
                Some(one(self.b.ins().extractlane(words, 0)))
            }
            (Repr::Int { bits: 64 }, Repr::Vector { lane, .. }) => {
                let words = self.b.ins().scalar_to_vector(I64X2, parts[0]);
                Some(one(self.bitcast(lane.chunk(), words)))
            }
            (Repr::Vector { .. }, Repr::Int { bits: 32 }) => {
                let words = self.bitcast(I32X4, parts[0]);
                Some(one(self.b.ins().extractlane(words, 0)))
            }
            (Repr::Int { bits: 32 }, Repr::Vector { lane, .. }) => {
                let words = self.b.ins().scalar_to_vector(I32X4, parts[0]);
                Some(one(self.bitcast(lane.chunk(), words)))
            }
            (Repr::Vector { .. }, Repr::Int { bits: 128 }) => {
                let words = self.bitcast(I64X2, parts[0]);
                let low = self.b.ins().extractlane(words, 0);
                let high = self.b.ins().extractlane(words, 1);
                Some(one(self.b.ins().iconcat(low, high)))
            }
            (Repr::Int { bits: 128 }, Repr::Vector { lane, .. }) => {
                let (low, high) = self.b.ins().isplit(parts[0]);
                let words = self.b.ins().scalar_to_vector(I64X2, low);
                let words = self.b.ins().insertlane(words, high, 1);
                Some(one(self.bitcast(lane.chunk(), words)))
            }
            _ => None,
        }
    }

    /// `extractelement`
    pub(super) fn extract_element(&mut self, vector: ValueId, index: ValueId) -> Lower<Parts> {
        let ty = self.type_of(vector)?;
        let repr = self.repr(ty)?;
        let parts = self.value(vector)?;
        let count = Self::lane_count(repr);
        if let Some(index) = self.const_int(index) {
            return match u32::try_from(index) {
                Ok(index) if index < count => Ok(self.lane(repr, &parts, index)),
                // Poison.
                _ => self.zeros(self.module.types.scalar(ty)),
            };
        }
        let element = self.module.types.scalar(ty);
        let place = self.spilled_lanes(repr, &parts, index)?;
        self.read_lane(repr, element, place)
    }

    /// `insertelement`
    pub(super) fn insert_element(
        &mut self,
        vector: ValueId,
        element: ValueId,
        index: ValueId,
    ) -> Lower<Parts> {
        let ty = self.type_of(vector)?;
        let repr = self.repr(ty)?;
        let mut parts = self.value(vector)?;
        let element = self.value(element)?;
        let count = Self::lane_count(repr);
        if let Some(index) = self.const_int(index) {
            if let Ok(index @ 0..) = u32::try_from(index) {
                if index < count {
                    self.set_lane(repr, &mut parts, index, &element);
                }
            }
            return Ok(parts);
        }
        // One select a lane: rare, and right for every kind of element.
        let index_type = self.type_of(index)?;
        let index_repr = self.repr(index_type)?;
        let index = self.value(index)?;
        let index = self.limbs(index_repr, &index)[0];
        let mut lanes = Vec::new();
        for lane in 0..count {
            let here = self
                .b
                .ins()
                .icmp_imm_s(IntCC::Equal, index, i64::from(lane));
            let old = self.lane(repr, &parts, lane);
            let pairs = element.iter().zip(&old);
            lanes.push(
                pairs
                    .map(|(new, old)| self.select_part(here, *new, *old))
                    .collect(),
            );
        }
        self.from_lanes(repr, lanes)
    }

    fn set_lane(&mut self, repr: Repr, parts: &mut Parts, index: u32, element: &[clif::Value]) {
        match repr {
            Repr::Vector { lane, .. } => {
                let (chunk, index) = place(lane, index);
                parts[chunk] = self.b.ins().insertlane(parts[chunk], element[0], index);
            }
            Repr::Mask { len } => {
                let lane = mask_lane(len);
                let (chunk, index) = place(lane, index);
                let wide = self.widen(element[0], lane.scalar());
                let wide = self.b.ins().ineg(wide);
                parts[chunk] = self.b.ins().insertlane(parts[chunk], wide, index);
            }
            Repr::Lanes { .. } => {
                let start = index as usize * element.len();
                parts[start..start + element.len()].copy_from_slice(element);
            }
            _ => {}
        }
    }

    /// The address of the lane of a variable index, in a spilled copy of the vector. An index out
    /// of range is poison, so it counts modulo a power of two that stays inside.
    fn spilled_lanes(
        &mut self,
        repr: Repr,
        parts: &[clif::Value],
        index: ValueId,
    ) -> Lower<clif::Value> {
        let stride = match repr {
            Repr::Vector { lane, .. } => lane.bits() / 8,
            Repr::Mask { len } => mask_lane(len).bits() / 8,
            _ => {
                let parts = parts.len() / Self::lane_count(repr).max(1) as usize;
                16 * u32::try_from(parts).unwrap_or(1)
            }
        };
        let lanes = Self::lane_count(repr).next_power_of_two();
        let slot = self.stack_slot(u64::from(stride * lanes).next_multiple_of(16), 16);
        let base = self.b.ins().stack_addr(I64, slot, 0);
        for (number, part) in (0i32..).zip(parts) {
            self.b.ins().store(plain_memory(), *part, base, 16 * number);
        }
        let ty = self.type_of(index)?;
        let index_repr = self.repr(ty)?;
        let index = self.value(index)?;
        let index = self.limbs(index_repr, &index)[0];
        let index = self.b.ins().band_imm_u(index, i64::from(lanes - 1));
        let offset = self.b.ins().imul_imm_s(index, i64::from(stride));
        Ok(self.b.ins().iadd(base, offset))
    }

    fn read_lane(&mut self, repr: Repr, element: TypeId, place: clif::Value) -> Lower<Parts> {
        match repr {
            Repr::Vector { lane, .. } => Ok(one(self.load(lane.scalar(), place, 0))),
            Repr::Mask { .. } => {
                let byte = self.load(I8, place, 0);
                Ok(one(self.b.ins().band_imm_u(byte, 1)))
            }
            _ => {
                let types = self.part_types(element)?;
                let load = |(index, ty): (i32, clif::Type)| self.load(ty, place, 16 * index);
                Ok((0i32..).zip(types).map(load).collect())
            }
        }
    }

    /// `shufflevector`
    pub(super) fn shuffle_vector(
        &mut self,
        lhs: ValueId,
        rhs: ValueId,
        mask: ValueId,
        ty: TypeId,
    ) -> Lower<Parts> {
        let from_type = self.type_of(lhs)?;
        let from = self.repr(from_type)?;
        let to = self.repr(ty)?;
        let indices = self.shuffle_mask(mask)?;
        let a = self.value(lhs)?;
        let b = self.value(rhs)?;
        let count = Self::lane_count(from);
        if let (Repr::Vector { lane, .. }, Repr::Vector { .. }) = (from, to) {
            return Ok(self.shuffle_chunks(lane, count, &a, &b, &indices));
        }
        let element = self.module.types.scalar(ty);
        let mut lanes = Vec::new();
        for index in indices {
            lanes.push(match index {
                Some(index) if index < count => self.lane(from, &a, index),
                Some(index) => self.lane(from, &b, index - count),
                None => self.zeros(element)?,
            });
        }
        self.from_lanes(to, lanes)
    }

    /// The lanes that a mask picks; `None` is any.
    fn shuffle_mask(&self, mask: ValueId) -> Lower<Vec<Option<u32>>> {
        let ty = self.type_of(mask)?;
        let Some((len, _)) = self.module.types.fixed_vector(ty) else {
            return unsupported("a shuffle of scalable vectors");
        };
        let len = len as usize;
        Ok(match self.constant_of(mask) {
            Some(Constant::Null) => vec![Some(0); len],
            Some(Constant::Data(bytes)) => bytes
                .chunks_exact(4)
                .map(|b| Some(u32::from_le_bytes([b[0], b[1], b[2], b[3]])))
                .collect(),
            Some(Constant::Splat(element)) => match **element {
                Constant::Int(index) => vec![u32::try_from(index).ok(); len],
                _ => vec![None; len],
            },
            Some(Constant::Aggregate(elements)) => {
                let lane = |element: &ValueId| match self.constant_of(*element) {
                    Some(Constant::Int(index)) => u32::try_from(*index).ok(),
                    Some(Constant::Null) => Some(0),
                    _ => None,
                };
                elements.iter().map(lane).collect()
            }
            _ => vec![None; len],
        })
    }

    /// A result chunk by chunk: the bytes of one or two source chunks by one shuffle, more by
    /// shuffles that are joined.
    fn shuffle_chunks(
        &mut self,
        lane: Lane,
        count: u32,
        a: &[clif::Value],
        b: &[clif::Value],
        indices: &[Option<u32>],
    ) -> Parts {
        let sources: Parts = a.iter().chain(b).copied().collect();
        let per_chunk = lane.per_chunk() as usize;
        let mut result = Parts::new();
        for lanes in indices.chunks(per_chunk) {
            // Which source chunk and lane each lane comes from.
            let picks: Vec<Option<(usize, usize)>> = lanes
                .iter()
                .map(|index| {
                    let index = (*index)?;
                    let (first, lane_number) = if index < count {
                        (0, index as usize)
                    } else {
                        (a.len(), (index - count) as usize)
                    };
                    Some((first + lane_number / per_chunk, lane_number % per_chunk))
                })
                .collect();
            result.push(self.gather_lanes(lane, &sources, &picks));
        }
        result
    }

    fn gather_lanes(
        &mut self,
        lane: Lane,
        sources: &[clif::Value],
        picks: &[Option<(usize, usize)>],
    ) -> clif::Value {
        let mut used: Vec<usize> = picks.iter().flatten().map(|(chunk, _)| *chunk).collect();
        used.sort_unstable();
        used.dedup();
        let in_place =
            |(at, pick): (usize, &Option<(usize, usize)>)| pick.is_none_or(|(_, lane)| lane == at);
        match used[..] {
            [] => return self.zero(lane.chunk()),
            [only] if picks.iter().enumerate().all(in_place) => return sources[only],
            _ => {}
        }
        let mut joined = None;
        for pair in used.chunks(2) {
            let (first, second) = (pair[0], pair[pair.len() - 1]);
            let bytes = lane.bits() as usize / 8;
            let mut mask = [0u8; 16];
            let mut chosen = [0u8; 16];
            for (at, pick) in picks.iter().enumerate() {
                let Some((chunk, source)) = pick.filter(|(chunk, _)| pair.contains(chunk)) else {
                    continue;
                };
                let base = if chunk == first { 0 } else { 16 };
                for byte in 0..bytes {
                    let index = base + source * bytes + byte;
                    mask[at * bytes + byte] = u8::try_from(index).unwrap_or(0);
                    chosen[at * bytes + byte] = 0xff;
                }
            }
            let low = self.bitcast(I8X16, sources[first]);
            let high = self.bitcast(I8X16, sources[second]);
            let here = self.byte_shuffle(low, high, mask);
            joined = Some(match joined {
                None => here,
                Some(others) => {
                    let chosen = self.vector_const(I8X16, chosen);
                    self.b.ins().bitselect(chosen, here, others)
                }
            });
        }
        let bytes = joined.unwrap_or_else(|| self.zero(I8X16));
        self.bitcast(lane.chunk(), bytes)
    }

    /// The chunks of the first `count` arguments of an intrinsic on vectors.
    fn chunk_args(&mut self, u: &Use<'_>, count: usize) -> Lower<Option<(Lane, Vec<Parts>)>> {
        let (_, ty) = self.arg(u.call, 0)?;
        let Repr::Vector { lane, .. } = self.repr(ty)? else {
            return Ok(None);
        };
        let mut args = Vec::new();
        for index in 0..count {
            args.push(self.value(self.arg(u.call, index)?.0)?);
        }
        Ok(Some((lane, args)))
    }

    /// `llvm.smin` and its like where the machine has them.
    pub(super) fn native_min_max(&mut self, u: &Use<'_>, op: MinMax) -> Lower<Option<Parts>> {
        let Some((Lane::I8 | Lane::I16 | Lane::I32, args)) = self.chunk_args(u, 2)? else {
            return Ok(None);
        };
        let pairs = args[0].iter().zip(&args[1]);
        Ok(Some(
            pairs.map(|(a, b)| self.chunk_min_max(op, *a, *b)).collect(),
        ))
    }

    fn chunk_min_max(&mut self, op: MinMax, a: clif::Value, b: clif::Value) -> clif::Value {
        match op {
            MinMax::SMin => self.b.ins().smin(a, b),
            MinMax::SMax => self.b.ins().smax(a, b),
            MinMax::UMin => self.b.ins().umin(a, b),
            MinMax::UMax => self.b.ins().umax(a, b),
        }
    }

    /// `llvm.sadd.sat` and its like where the machine has them.
    pub(super) fn native_saturating(
        &mut self,
        u: &Use<'_>,
        op: BinaryOp,
        signed: bool,
    ) -> Lower<Option<Parts>> {
        let Some((Lane::I8 | Lane::I16, args)) = self.chunk_args(u, 2)? else {
            return Ok(None);
        };
        let one = |(a, b): (&clif::Value, &clif::Value)| match (op, signed) {
            (BinaryOp::Add, true) => self.b.ins().sadd_sat(*a, *b),
            (BinaryOp::Add, false) => self.b.ins().uadd_sat(*a, *b),
            (_, true) => self.b.ins().ssub_sat(*a, *b),
            (_, false) => self.b.ins().usub_sat(*a, *b),
        };
        Ok(Some(args[0].iter().zip(&args[1]).map(one).collect()))
    }

    /// `llvm.abs`, `llvm.ctpop` of bytes and byte swaps where the machine has them.
    pub(super) fn native_int_unary(&mut self, u: &Use<'_>, op: IntUnary) -> Lower<Option<Parts>> {
        let Some((lane, args)) = self.chunk_args(u, 1)? else {
            return Ok(None);
        };
        let bytes = lane.bits() as usize / 8;
        Ok(match (op, lane) {
            (IntUnary::Abs, Lane::I8 | Lane::I16 | Lane::I32 | Lane::I64) => Some(
                args[0]
                    .iter()
                    .map(|part| self.b.ins().iabs(*part))
                    .collect(),
            ),
            (IntUnary::CountOnes, Lane::I8) => Some(
                args[0]
                    .iter()
                    .map(|part| self.b.ins().popcnt(*part))
                    .collect(),
            ),
            (IntUnary::SwapBytes, Lane::I16 | Lane::I32 | Lane::I64) => {
                let mut mask = [0u8; 16];
                for (index, byte) in mask.iter_mut().enumerate() {
                    let source = index / bytes * bytes + (bytes - 1 - index % bytes);
                    *byte = u8::try_from(source).unwrap_or(0);
                }
                let swap = |part: &clif::Value| {
                    let value = self.bitcast(I8X16, *part);
                    let swapped = self.byte_shuffle(value, value, mask);
                    self.bitcast(lane.chunk(), swapped)
                };
                Some(args[0].iter().map(swap).collect())
            }
            _ => None,
        })
    }

    /// Rounding, absolute value and square root of chunks.
    pub(super) fn native_float_unary(
        &mut self,
        u: &Use<'_>,
        op: FloatUnary,
    ) -> Lower<Option<Parts>> {
        let Some((Lane::F32 | Lane::F64, args)) = self.chunk_args(u, 1)? else {
            return Ok(None);
        };
        let mut parts = Parts::new();
        for part in &args[0] {
            parts.push(match op {
                FloatUnary::Abs => self.b.ins().fabs(*part),
                FloatUnary::Sqrt => self.b.ins().sqrt(*part),
                FloatUnary::Floor => self.b.ins().floor(*part),
                FloatUnary::Ceil => self.b.ins().ceil(*part),
                FloatUnary::Trunc => self.b.ins().trunc(*part),
                FloatUnary::RoundEven => self.b.ins().nearest(*part),
                _ => return Ok(None),
            });
        }
        Ok(Some(parts))
    }

    /// Folds all lanes of the vector argument `index` of a reduction, first to last.
    fn fold_lanes(
        &mut self,
        u: &Use<'_>,
        index: usize,
        start: Option<Parts>,
        mut f: impl FnMut(&mut Self, Repr, &[clif::Value], &[clif::Value]) -> Lower<Parts>,
    ) -> Lower<Parts> {
        let (vector, ty) = self.arg(u.call, index)?;
        let repr = self.repr(ty)?;
        let parts = self.value(vector)?;
        let Some(scalar) = self.lane_repr(repr) else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let mut result = start;
        for lane in 0..Self::lane_count(repr) {
            let lane = self.lane(repr, &parts, lane);
            result = Some(match result {
                None => lane,
                Some(so_far) => f(self, scalar, &so_far, &lane)?,
            });
        }
        result.map_or_else(|| unsupported("an empty vector"), Ok)
    }

    /// `llvm.vector.reduce.add` and its like: chunks first, then lanes; the order is free.
    pub(super) fn reduce(&mut self, u: &Use<'_>, op: BinaryOp) -> Lower<Parts> {
        self.fold_lanes(u, 0, None, |this, repr, a, b| {
            this.binary_parts(op, repr, a, b)
        })
    }

    /// `llvm.vector.reduce.smax` and its like.
    pub(super) fn reduce_min_max(&mut self, u: &Use<'_>, op: MinMax) -> Lower<Parts> {
        self.fold_lanes(u, 0, None, |this, repr, a, b| match repr {
            Repr::Int { bits } => Ok(one(this.int_min_max(op, bits, a[0], b[0]))),
            _ => unsupported("this reduction"),
        })
    }

    /// `llvm.vector.reduce.fadd` and `fmul`: in order, from the start value.
    pub(super) fn reduce_float(&mut self, u: &Use<'_>, op: BinaryOp) -> Lower<Parts> {
        let start = self.value(self.arg(u.call, 0)?.0)?;
        self.fold_lanes(u, 1, Some(start), |this, repr, a, b| {
            this.binary_parts(op, repr, a, b)
        })
    }

    /// `llvm.vector.reduce.fmax` and its like.
    pub(super) fn reduce_float_min_max(&mut self, u: &Use<'_>, op: FloatMinMax) -> Lower<Parts> {
        self.fold_lanes(u, 0, None, |this, repr, a, b| {
            Ok(one(this.any_float_min_max(op, repr, a[0], b[0])?))
        })
    }
}

/// The chunk and lane of an element.
fn place(lane: Lane, index: u32) -> (usize, u8) {
    let per_chunk = lane.per_chunk();
    let within = u8::try_from(index % per_chunk).unwrap_or(0);
    ((index / per_chunk) as usize, within)
}

/// Whether x86-64 has a 128-bit instruction, or Cranelift a short sequence, for an operation.
fn native_binary(op: BinaryOp, lane: Lane) -> bool {
    match op {
        BinaryOp::Add | BinaryOp::Sub | BinaryOp::And | BinaryOp::Or | BinaryOp::Xor => {
            !matches!(lane, Lane::F32 | Lane::F64)
        }
        BinaryOp::Mul => matches!(lane, Lane::I16 | Lane::I32 | Lane::I64),
        BinaryOp::FAdd | BinaryOp::FSub | BinaryOp::FMul | BinaryOp::FDiv => {
            matches!(lane, Lane::F32 | Lane::F64)
        }
        _ => false,
    }
}
