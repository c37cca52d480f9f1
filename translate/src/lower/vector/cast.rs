//! Conversions of vectors.

use super::binary::repeated;
use super::lane_count;
use crate::ir::CastOp;
use crate::lower::types::{Lane, Parts, Repr, SoftFloat, container, mask_lane, one};
use crate::lower::{FunctionTranslator, Lower, unsupported};
use cranelift_codegen::ir::types::{F32X4, F64, F64X2, I8X16, I16X8, I32X4, I64, I64X2, I128};
use cranelift_codegen::ir::{self as clif, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// A cast of vectors, `bitcast` aside.
    pub(in crate::lower) fn vector_cast(
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
            (
                CastOp::SExt | CastOp::ZExt | CastOp::SiToFp | CastOp::UiToFp,
                Repr::Mask { len },
                Repr::Vector { lane: to, .. },
            ) => Some(self.mask_to_lanes(op, to, len, parts)),
            (CastOp::Trunc, Repr::Vector { lane, len }, Repr::Mask { .. }) => {
                Some(self.low_bits_mask(lane, len, parts))
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

    fn mask_to_lanes(&mut self, op: CastOp, to: Lane, len: u32, parts: &[clif::Value]) -> Parts {
        let masks = self.resize_mask(parts, mask_lane(len), to.to_int(), len);
        let number: &[u8] = match (op, to) {
            (CastOp::SExt, _) => return masks,
            (CastOp::SiToFp, Lane::F32) => &(-1f32).to_bits().to_le_bytes(),
            (CastOp::SiToFp, _) => &(-1f64).to_bits().to_le_bytes(),
            (CastOp::UiToFp, Lane::F32) => &1f32.to_bits().to_le_bytes(),
            (CastOp::UiToFp, _) => &1f64.to_bits().to_le_bytes(),
            (_, lane) => &1u64.to_le_bytes()[..lane.bits() as usize / 8],
        };
        let number = self.vector_const(to.to_int().chunk(), repeated(number));
        masks
            .iter()
            .map(|mask| {
                let value = self.b.ins().band(*mask, number);
                self.bitcast(to.chunk(), value)
            })
            .collect()
    }

    /// `trunc` to `i1`: the lowest bits, moved to the highest places and spread.
    fn low_bits_mask(&mut self, lane: Lane, len: u32, parts: &[clif::Value]) -> Parts {
        let one = 1u64.to_le_bytes();
        let ones = repeated(&one[..lane.bits() as usize / 8]);
        let masks: Parts = parts
            .iter()
            .map(|part| {
                let ones = self.vector_const(lane.chunk(), ones);
                let bits = self.b.ins().band(*part, ones);
                let equal = clif::condcodes::IntCC::Equal;
                self.b.ins().icmp(equal, bits, ones)
            })
            .collect();
        self.resize_mask(&masks, lane, mask_lane(len), len)
    }

    pub(super) fn native_cast(
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
            CastOp::PtrToInt | CastOp::PtrToAddr | CastOp::IntToPtr => {
                Some(self.pointer_lanes(from.to_int(), to.to_int(), len, parts))
            }
            CastOp::SiToFp => self.ints_to_floats(true, from, to, len, parts),
            CastOp::UiToFp => self.ints_to_floats(false, from, to, len, parts),
            CastOp::FpToSi => self.floats_to_ints(true, from, to, len, parts),
            CastOp::FpToUi => self.floats_to_ints(false, from, to, len, parts),
            CastOp::FpExt => Some(self.promote(len, parts)),
            CastOp::FpTrunc => {
                let halves = parts.iter().map(|part| self.b.ins().fvdemote(*part));
                let halves: Parts = halves.collect();
                Some(self.join_halves(&halves))
            }
            CastOp::BitCast | CastOp::AddrSpaceCast => None,
        }
    }

    /// Truncates or zero-extends.
    fn pointer_lanes(&mut self, from: Lane, to: Lane, len: u32, parts: &[clif::Value]) -> Parts {
        if from.bits() > to.bits() {
            self.truncate_lanes(from, to, len, parts)
        } else {
            self.extend_lanes(false, from, to, len, parts)
        }
    }

    /// `float` lanes to `double`.
    fn promote(&mut self, len: u32, parts: &[clif::Value]) -> Parts {
        let count = len.div_ceil(2) as usize;
        let mut wide = Parts::new();
        for chunk in parts {
            wide.push(self.b.ins().fvpromote_low(*chunk));
            if wide.len() < count {
                let upper = self.high_half(*chunk);
                wide.push(self.b.ins().fvpromote_low(upper));
            }
        }
        wide
    }

    /// The upper eight bytes of a chunk, in its lower ones.
    pub(in crate::lower) fn high_half(&mut self, chunk: clif::Value) -> clif::Value {
        let ty = self.b.func.dfg.value_type(chunk);
        let bytes = self.bitcast(I8X16, chunk);
        let moved = [8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15];
        let bytes = self.byte_shuffle(bytes, bytes, moved);
        self.bitcast(ty, bytes)
    }

    /// Chunks whose lower halves count, two by two in one.
    pub(super) fn join_halves(&mut self, halves: &[clif::Value]) -> Parts {
        let join = |pair: &[clif::Value]| match *pair {
            [low, high] => {
                let ty = self.b.func.dfg.value_type(low);
                let low = self.bitcast(I8X16, low);
                let high = self.bitcast(I8X16, high);
                let bytes = [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23];
                let joined = self.byte_shuffle(low, high, bytes);
                self.bitcast(ty, joined)
            }
            _ => pair[0],
        };
        halves.chunks(2).map(join).collect()
    }

    fn ints_to_floats(
        &mut self,
        signed: bool,
        from: Lane,
        to: Lane,
        len: u32,
        parts: &[clif::Value],
    ) -> Option<Parts> {
        let narrow = from.bits() < 32;
        let parts = if narrow {
            self.extend_lanes(signed, from, Lane::I32, len, parts)
        } else {
            Parts::from_slice(parts)
        };
        // What was narrower is non-negative as an `i32`.
        let signed = signed || narrow;
        if to == Lane::F32 {
            if from == Lane::I64 {
                return None;
            }
            let convert = |part: &clif::Value| {
                if signed {
                    self.b.ins().fcvt_from_sint(F32X4, *part)
                } else {
                    self.unsigned_to_floats(*part)
                }
            };
            return Some(parts.iter().map(convert).collect());
        }
        let mut result = Parts::new();
        let count = len.div_ceil(2) as usize;
        for part in parts {
            if from == Lane::I64 {
                result.push(self.longs_to_doubles(signed, part));
                continue;
            }
            result.push(self.low_ints_to_doubles(signed, part));
            if result.len() < count {
                let upper = self.high_half(part);
                result.push(self.low_ints_to_doubles(signed, upper));
            }
        }
        Some(result)
    }

    /// Halves of 16 bits become mantissas of floats whose units are 1 and 2^16; one addition rounds.
    fn unsigned_to_floats(&mut self, value: clif::Value) -> clif::Value {
        let word = |number: u32| repeated(&number.to_le_bytes());
        let low_bits = self.vector_const(I32X4, word(0xffff));
        let low = self.b.ins().band(value, low_bits);
        let unit = self.vector_const(I32X4, word(0x4b00_0000));
        let low = self.b.ins().bor(low, unit);
        let sixteen = self.b.ins().iconst(I64, 16);
        let high = self.b.ins().ushr(value, sixteen);
        let unit = self.vector_const(I32X4, word(0x5300_0000));
        let high = self.b.ins().bor(high, unit);
        let (low, high) = (self.bitcast(F32X4, low), self.bitcast(F32X4, high));
        // 2^39 + 2^23
        let units = self.vector_const(F32X4, word(0x5300_0080));
        let high = self.b.ins().fsub(high, units);
        self.b.ins().fadd(high, low)
    }

    /// The lower two `i32`: Cranelift knows these two forms.
    fn low_ints_to_doubles(&mut self, signed: bool, value: clif::Value) -> clif::Value {
        if signed {
            let wide = self.b.ins().swiden_low(value);
            return self.b.ins().fcvt_from_sint(F64X2, wide);
        }
        let wide = self.b.ins().uwiden_low(value);
        self.b.ins().fcvt_from_uint(F64X2, wide)
    }

    /// Halves of 32 bits become mantissas of doubles whose units are 1 and 2^32; one addition
    /// rounds. The upper half of a signed number is offset by 2^31 first.
    fn longs_to_doubles(&mut self, signed: bool, value: clif::Value) -> clif::Value {
        if !signed {
            return self.b.ins().fcvt_from_uint(F64X2, value);
        }
        let word = |number: u64| repeated(&number.to_le_bytes());
        let low_bits = self.vector_const(I64X2, word(0xffff_ffff));
        let low = self.b.ins().band(value, low_bits);
        let unit = self.vector_const(I64X2, word(0x4330_0000_0000_0000));
        let low = self.b.ins().bor(low, unit);
        let half = self.b.ins().iconst(I64, 32);
        let high = self.b.ins().ushr(value, half);
        let unit = self.vector_const(I64X2, word(0x4530_0000_8000_0000));
        let high = self.b.ins().bxor(high, unit);
        let (low, high) = (self.bitcast(F64X2, low), self.bitcast(F64X2, high));
        // 2^84 + 2^63 + 2^52
        let units = self.vector_const(F64X2, word(0x4530_0000_8010_0000));
        let high = self.b.ins().fsub(high, units);
        self.b.ins().fadd(high, low)
    }

    /// Out of range is poison: any result will do, but no trap.
    fn floats_to_ints(
        &mut self,
        signed: bool,
        from: Lane,
        to: Lane,
        len: u32,
        parts: &[clif::Value],
    ) -> Option<Parts> {
        if to == Lane::I64 {
            return None;
        }
        // All values of the narrower types are in range of `i32`.
        let signed = signed || to != Lane::I32;
        let ints: Parts = if from == Lane::F32 {
            let convert = |part: &clif::Value| self.floats_to_words(signed, *part);
            parts.iter().map(convert).collect()
        } else {
            let halves = parts
                .iter()
                .map(|part| self.doubles_to_words(signed, *part));
            let halves: Parts = halves.collect();
            self.join_halves(&halves)
        };
        Some(self.truncate_lanes(Lane::I32, to, len, &ints))
    }

    pub(super) fn floats_to_words(&mut self, signed: bool, value: clif::Value) -> clif::Value {
        let small = self.b.ins().x86_cvtt2dq(I32X4, value);
        if signed {
            return small;
        }
        // From 2^31 on, the conversion gives just the highest bit, and the rest comes from a
        // second one.
        let bound = self.vector_const(F32X4, repeated(&0x4f00_0000u32.to_le_bytes()));
        let rest = self.b.ins().fsub(value, bound);
        let rest = self.b.ins().x86_cvtt2dq(I32X4, rest);
        let sign = self.b.ins().iconst(I64, 31);
        let large = self.b.ins().sshr(small, sign);
        let rest = self.b.ins().band(rest, large);
        self.b.ins().bor(small, rest)
    }

    /// Two `i32` in the lower half.
    pub(super) fn doubles_to_words(&mut self, signed: bool, value: clif::Value) -> clif::Value {
        if signed {
            // Cranelift's name of `cvttpd2dq`.
            let pair = self.b.ins().x86_cvtt2dq(I64X2, value);
            let zero = self.zero(I64X2);
            return self.b.ins().snarrow(pair, zero);
        }
        // The unit of the last place of the sum is 1: the number is its low bits.
        let whole = self.b.ins().trunc(value);
        let magic = self.vector_const(F64X2, repeated(&0x4330_0000_0000_0000u64.to_le_bytes()));
        let sum = self.b.ins().fadd(whole, magic);
        let sum = self.bitcast(I64X2, sum);
        self.even_ints(sum, sum)
    }

    /// Zero- or sign-extends.
    pub(in crate::lower) fn extend_lanes(
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
                wide.push(self.widen_half(*chunk, signed, false));
                if wide.len() < count {
                    wide.push(self.widen_half(*chunk, signed, true));
                }
            }
            chunks = wide;
            lane = wider;
        }
        chunks
    }

    /// Takes the low bytes of lanes.
    pub(in crate::lower) fn truncate_lanes(
        &mut self,
        from: Lane,
        to: Lane,
        len: u32,
        parts: &[clif::Value],
    ) -> Parts {
        if from == to {
            return Parts::from_slice(parts);
        }
        if parts.len() == 1 {
            return one(self.pick_low_bytes(from, to, parts[0]));
        }
        let mut chunks = Parts::from_slice(parts);
        let mut lane = from;
        if lane == Lane::I64 {
            let join = |pair: &[clif::Value]| self.even_ints(pair[0], pair[pair.len() - 1]);
            chunks = chunks.chunks(2).map(join).collect();
            lane = Lane::I32;
        }
        if lane != to {
            // With the upper bits cleared, saturation changes nothing.
            let low = (1u64 << to.bits()) - 1;
            let low = repeated(&low.to_le_bytes()[..lane.bits() as usize / 8]);
            let low = self.vector_const(lane.chunk(), low);
            chunks = chunks.iter().map(|c| self.b.ins().band(*c, low)).collect();
        }
        while lane != to {
            let last = lane == Lane::I16 || to == Lane::I16;
            let join = |pair: &[clif::Value]| {
                let (low, high) = (pair[0], pair[pair.len() - 1]);
                if last && lane == Lane::I32 {
                    self.pack_shorts(low, high)
                } else if last {
                    self.b.ins().unarrow(low, high)
                } else {
                    self.b.ins().snarrow(low, high)
                }
            };
            chunks = chunks.chunks(2).map(join).collect();
            lane = Lane::int(lane.bits() / 2);
        }
        chunks.truncate(len.div_ceil(to.per_chunk()) as usize);
        chunks
    }

    /// 32-bit lanes below 2^16 as 16-bit lanes.
    pub(super) fn pack_shorts(&mut self, low: clif::Value, high: clif::Value) -> clif::Value {
        if self.features.sse41 {
            return self.b.ins().unarrow(low, high);
        }
        let low = self.bitcast(I8X16, low);
        let high = self.bitcast(I8X16, high);
        let even = [0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29];
        let bytes = self.byte_shuffle(low, high, even);
        self.bitcast(I16X8, bytes)
    }

    /// `packusdw`: the same with saturation.
    pub(super) fn pack_unsigned(&mut self, low: clif::Value, high: clif::Value) -> clif::Value {
        if self.features.sse41 {
            return self.b.ins().unarrow(low, high);
        }
        let zero = self.zero(I32X4);
        let most = self.lanes_const(Lane::I32, 0xffff);
        let [low, high] = [low, high].map(|value| {
            let value = self.b.ins().smax(value, zero);
            self.b.ins().smin(value, most)
        });
        self.pack_shorts(low, high)
    }

    /// The low bytes of each lane of one chunk, one behind the other.
    fn pick_low_bytes(&mut self, from: Lane, to: Lane, chunk: clif::Value) -> clif::Value {
        let (wide, narrow) = (from.bits() as usize / 8, to.bits() as usize / 8);
        let mut mask = [0u8; 16];
        for (index, byte) in mask.iter_mut().enumerate() {
            let source = (index / narrow * wide + index % narrow) % 16;
            *byte = u8::try_from(source).unwrap_or(0);
        }
        let bytes = self.bitcast(I8X16, chunk);
        let bytes = self.byte_shuffle(bytes, bytes, mask);
        self.bitcast(to.chunk(), bytes)
    }

    /// `bitcast` where one side is a vector, without a detour through memory where there is a way.
    pub(in crate::lower) fn vector_bit_cast(
        &mut self,
        from: Repr,
        to: Repr,
        parts: &[clif::Value],
    ) -> Option<Parts> {
        if let (Repr::Vector { .. }, Repr::Vector { lane, .. }) = (from, to) {
            let part = |part: &clif::Value| self.bitcast(lane.chunk(), *part);
            return Some(parts.iter().map(part).collect());
        }
        if let (Repr::Vector { lane, .. }, Repr::Float(F64)) = (from, to) {
            let chunk = self.bitcast(F64X2, parts[0]);
            let _ = lane;
            return Some(one(self.b.ins().extractlane(chunk, 0)));
        }
        if let (Repr::Float(F64), Repr::Vector { lane, .. }) = (from, to) {
            let chunk = self.b.ins().scalar_to_vector(F64X2, parts[0]);
            return Some(one(self.bitcast(lane.chunk(), chunk)));
        }
        let limbs = self.bits_of(from, parts)?;
        self.of_bits(to, &limbs)
    }

    /// The bits of a value as 64-bit limbs, with anything above the last; `None` if there is no
    /// short way.
    fn bits_of(&mut self, from: Repr, parts: &[clif::Value]) -> Option<Parts> {
        match from {
            Repr::Vector { lane, len } => {
                let limbs = (lane.bits() * len).div_ceil(64);
                let mut result = Parts::new();
                for limb in 0..limbs {
                    let words = self.bitcast(I64X2, parts[limb as usize / 2]);
                    let index = u8::from(limb % 2 == 1);
                    result.push(self.b.ins().extractlane(words, index));
                }
                Some(result)
            }
            Repr::Mask { len } => Some(self.mask_to_limbs(len, parts)),
            Repr::Int { .. } | Repr::Wide { .. } => Some(self.limbs(from, parts)),
            Repr::Pointer => Some(Parts::from_slice(parts)),
            Repr::Float(ty) => {
                let int = if ty == F64 { I64 } else { clif::types::I32 };
                let bits = self.bitcast(int, parts[0]);
                Some(one(self.widen(bits, I64)))
            }
            Repr::Soft(soft) => {
                let bits = if soft.container() == I128 { 128 } else { 16 };
                Some(self.limbs(Repr::Int { bits }, parts))
            }
            Repr::Lanes { .. } => {
                let lanes = lane_count(from);
                let repr = self.lane_repr(from)?;
                // `i128` and `fp128`; 80-bit lanes don't end on limbs.
                let whole = matches!(repr, Repr::Int { bits: 128 } | Repr::Soft(SoftFloat::Quad));
                if !whole {
                    return None;
                }
                let mut result = Parts::new();
                for lane in 0..lanes {
                    let lane = self.lane(from, parts, lane);
                    result.extend(self.limbs(Repr::Int { bits: 128 }, &lane));
                }
                Some(result)
            }
            Repr::Aggregate => None,
        }
    }

    fn of_bits(&mut self, to: Repr, limbs: &[clif::Value]) -> Option<Parts> {
        match to {
            Repr::Vector { lane, .. } => {
                let chunk = |pair: &[clif::Value]| {
                    let mut words = self.b.ins().scalar_to_vector(I64X2, pair[0]);
                    if let Some(high) = pair.get(1) {
                        words = self.b.ins().insertlane(words, *high, 1);
                    }
                    self.bitcast(lane.chunk(), words)
                };
                Some(limbs.chunks(2).map(chunk).collect())
            }
            Repr::Mask { len } => Some(self.mask_from_limbs(len, limbs)),
            Repr::Int { bits } => {
                let ty = container(bits);
                let value = match (ty, limbs) {
                    (I128, [low, high, ..]) => self.b.ins().iconcat(*low, *high),
                    _ => self.narrow(limbs[0], ty),
                };
                Some(one(self.normalize(value, bits)))
            }
            Repr::Wide { bits } => {
                let mut limbs = Parts::from_slice(&limbs[..bits.div_ceil(64) as usize]);
                self.wide_normalize(&mut limbs, bits);
                Some(limbs)
            }
            Repr::Pointer => Some(one(limbs[0])),
            Repr::Float(F64) => Some(one(self.bitcast(F64, limbs[0]))),
            Repr::Float(ty) => {
                let bits = self.narrow(limbs[0], clif::types::I32);
                Some(one(self.bitcast(ty, bits)))
            }
            Repr::Soft(SoftFloat::Quad) if limbs.len() == 2 => {
                Some(one(self.b.ins().iconcat(limbs[0], limbs[1])))
            }
            Repr::Soft(soft) if soft.container() != I128 => {
                Some(one(self.narrow(limbs[0], soft.container())))
            }
            Repr::Lanes { .. } => {
                let repr = self.lane_repr(to)?;
                if !matches!(repr, Repr::Int { bits: 128 } | Repr::Soft(SoftFloat::Quad)) {
                    return None;
                }
                let pair = |pair: &[clif::Value]| self.b.ins().iconcat(pair[0], pair[1]);
                Some(limbs.chunks_exact(2).map(pair).collect())
            }
            Repr::Soft(_) | Repr::Aggregate => None,
        }
    }
}
