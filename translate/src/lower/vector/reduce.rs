//! `llvm.vector.reduce.*`.

use super::lane_count;
use crate::ir::{BinaryOp, IntPredicate, Predicate};
use crate::lower::float::FloatMinMax;
use crate::lower::int::MinMax;
use crate::lower::intrinsics::Use;
use crate::lower::types::{Lane, Parts, Repr, low_mask_64, one};
use crate::lower::{FunctionTranslator, Lower, unsupported};
use cranelift_codegen::ir::types::{I8, I8X16, I64};
use cranelift_codegen::ir::{self as clif, InstBuilder};

impl FunctionTranslator<'_, '_> {
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
        for lane in 0..lane_count(repr) {
            let lane = self.lane(repr, &parts, lane);
            result = Some(match result {
                None => lane,
                Some(so_far) => f(self, scalar, &so_far, &lane)?,
            });
        }
        result.map_or_else(|| unsupported("an empty vector"), Ok)
    }

    /// Folds the lanes of a vector in any order: chunks first, then halves of one. `neutral` fills
    /// the lanes behind the last.
    fn fold_chunks(
        &mut self,
        lane: Lane,
        len: u32,
        parts: &[clif::Value],
        neutral: u64,
        mut f: impl FnMut(&mut Self, clif::Value, clif::Value) -> clif::Value,
    ) -> clif::Value {
        let bytes = lane.bits() as usize / 8;
        let mut parts = Parts::from_slice(parts);
        let mut live = lane.per_chunk();
        let rest = len % lane.per_chunk();
        if parts.len() > 1 && rest != 0 {
            let last = parts.len() - 1;
            parts[last] = self.fill_behind(lane, rest, parts[last], neutral);
        } else if rest != 0 {
            live = rest.next_power_of_two();
            if live != rest {
                parts[0] = self.fill_behind(lane, rest, parts[0], neutral);
            }
        }
        while parts.len() > 1 {
            let half = parts.len().div_ceil(2);
            let upper: Parts = parts.drain(half..).collect();
            for (low, high) in parts.iter_mut().zip(upper) {
                *low = f(self, *low, high);
            }
        }
        let mut chunk = parts[0];
        while live > 1 {
            live /= 2;
            let mut mask = [0u8; 16];
            for (at, byte) in mask.iter_mut().enumerate() {
                *byte = u8::try_from((at + live as usize * bytes) % 16).unwrap_or(0);
            }
            let whole = self.bitcast(I8X16, chunk);
            let moved = self.byte_shuffle(whole, whole, mask);
            let moved = self.bitcast(lane.chunk(), moved);
            chunk = f(self, chunk, moved);
        }
        self.b.ins().extractlane(chunk, 0)
    }

    fn fill_behind(&mut self, lane: Lane, len: u32, chunk: clif::Value, with: u64) -> clif::Value {
        let bytes = lane.bits() as usize / 8;
        let kept = len as usize * bytes;
        let (mut mask, mut fill) = ([0xff; 16], [0; 16]);
        mask[kept..].fill(0);
        for place in fill.chunks_mut(bytes) {
            place.copy_from_slice(&with.to_le_bytes()[..bytes]);
        }
        let mask = self.vector_const(lane.to_int().chunk(), mask);
        let fill = self.vector_const(lane.chunk(), fill);
        self.blend(mask, chunk, fill)
    }

    fn reduced(&mut self, u: &Use<'_>, index: usize) -> Lower<(Repr, Parts)> {
        let (vector, ty) = self.arg(u.call, index)?;
        Ok((self.repr(ty)?, self.value(vector)?))
    }

    /// `llvm.vector.reduce.add` and its like: the order is free.
    pub(in crate::lower) fn reduce(&mut self, u: &Use<'_>, op: BinaryOp) -> Lower<Parts> {
        let (repr, parts) = self.reduced(u, 0)?;
        match repr {
            Repr::Vector { lane, len } => {
                let neutral = match op {
                    BinaryOp::And => u64::MAX,
                    BinaryOp::Mul => 1,
                    _ => 0,
                };
                Ok(one(self.fold_chunks(
                    lane,
                    len,
                    &parts,
                    neutral,
                    |this, a, b| this.chunk_binary(op, lane, a, b),
                )))
            }
            Repr::Mask { len } => Ok(one(match op {
                BinaryOp::Or => self.mask_test(len, &parts, false),
                BinaryOp::And | BinaryOp::Mul => self.mask_test(len, &parts, true),
                _ => self.parity(len, &parts),
            })),
            _ => self.fold_lanes(u, 0, None, |this, repr, a, b| {
                this.binary_parts(op, repr, a, b)
            }),
        }
    }

    /// The sum modulo 2 of a mask's bits.
    fn parity(&mut self, len: u32, parts: &[clif::Value]) -> clif::Value {
        let mut limbs = self.mask_to_limbs(len, parts).into_iter();
        let first = limbs.next();
        let mut joined = first.unwrap_or_else(|| self.int_const(I64, 0));
        for limb in limbs {
            joined = self.b.ins().bxor(joined, limb);
        }
        let count = self.b.ins().popcnt(joined);
        let count = self.narrow(count, I8);
        self.b.ins().band_imm_u(count, 1)
    }

    /// `llvm.vector.reduce.smax` and its like.
    pub(in crate::lower) fn reduce_min_max(&mut self, u: &Use<'_>, op: MinMax) -> Lower<Parts> {
        let (repr, parts) = self.reduced(u, 0)?;
        match repr {
            Repr::Vector { lane, len } => {
                let bits = lane.bits();
                let neutral = match op {
                    MinMax::SMax => 1 << (bits - 1),
                    MinMax::SMin => low_mask_64(bits - 1),
                    MinMax::UMax => 0,
                    MinMax::UMin => u64::MAX,
                };
                Ok(one(self.fold_chunks(
                    lane,
                    len,
                    &parts,
                    neutral,
                    |this, a, b| this.chunk_min_max(op, a, b),
                )))
            }
            // True is -1 where signed.
            Repr::Mask { len } => {
                let all = matches!(op, MinMax::SMax | MinMax::UMin);
                Ok(one(self.mask_test(len, &parts, all)))
            }
            _ => self.fold_lanes(u, 0, None, |this, repr, a, b| match repr {
                Repr::Int { bits } => Ok(one(this.int_min_max(op, bits, a[0], b[0]))),
                _ => unsupported("this reduction"),
            }),
        }
    }

    /// `llvm.vector.reduce.fadd` and `fmul`: in order, from the start value, unless `reassoc`
    /// frees it.
    pub(in crate::lower) fn reduce_float(&mut self, u: &Use<'_>, op: BinaryOp) -> Lower<Parts> {
        let start = self.value(self.arg(u.call, 0)?.0)?;
        let (repr, parts) = self.reduced(u, 1)?;
        if let (true, Repr::Vector { lane, len }) = (u.call.fast_math.reassoc(), repr) {
            let neutral = match (op, lane) {
                (BinaryOp::FMul, Lane::F32) => u64::from(1f32.to_bits()),
                (BinaryOp::FMul, _) => 1f64.to_bits(),
                (_, Lane::F32) => u64::from((-0f32).to_bits()),
                _ => (-0f64).to_bits(),
            };
            let folded = self.fold_chunks(lane, len, &parts, neutral, |this, a, b| {
                this.chunk_binary(op, lane, a, b)
            });
            return self.binary_parts(op, lane.repr(), &start, &[folded]);
        }
        self.fold_lanes(u, 1, Some(start), |this, repr, a, b| {
            this.binary_parts(op, repr, a, b)
        })
    }

    /// `llvm.vector.reduce.fmax` and its like: the order is free.
    pub(in crate::lower) fn reduce_float_min_max(
        &mut self,
        u: &Use<'_>,
        op: FloatMinMax,
    ) -> Lower<Parts> {
        let (repr, parts) = self.reduced(u, 0)?;
        if let Repr::Vector { lane, len } = repr
            && len.is_power_of_two()
        {
            let fold = |this: &mut Self, a, b| this.chunk_float_min_max(op, lane, a, b);
            return Ok(one(self.fold_chunks(lane, len, &parts, 0, fold)));
        }
        self.fold_lanes(u, 0, None, |this, repr, a, b| {
            Ok(one(this.any_float_min_max(op, repr, a[0], b[0])?))
        })
    }

    /// Minimum or maximum of each lane of two chunks.
    pub(in crate::lower) fn chunk_float_min_max(
        &mut self,
        op: FloatMinMax,
        lane: Lane,
        a: clif::Value,
        b: clif::Value,
    ) -> clif::Value {
        use crate::ir::FloatPredicate::{Olt, Uno};
        match op {
            FloatMinMax::Minimum => return self.b.ins().fmin(a, b),
            FloatMinMax::Maximum => return self.b.ins().fmax(a, b),
            _ => {}
        }
        let compare = |this: &mut Self, predicate, x, y| {
            this.chunk_compare(Predicate::Float(predicate), lane, x, y)
        };
        // A number if there is one: of two, and of one and a NaN in `b`, the machine's instruction
        // gives it (`a`, if a comparison fails).
        let mut result = match op {
            FloatMinMax::MinNum => {
                let less = compare(self, Olt, b, a);
                self.blend(less, b, a)
            }
            FloatMinMax::MaxNum => {
                let greater = compare(self, Olt, a, b);
                self.blend(greater, b, a)
            }
            // These two order the zeros as well.
            _ => {
                let ordered = if op == FloatMinMax::MinimumNum {
                    self.b.ins().fmin(a, b)
                } else {
                    self.b.ins().fmax(a, b)
                };
                let b_nan = compare(self, Uno, b, b);
                self.blend(b_nan, a, ordered)
            }
        };
        let a_nan = compare(self, Uno, a, a);
        result = self.blend(a_nan, b, result);
        result
    }

    /// Whether a predicate on integers holds in each lane of two chunks.
    pub(in crate::lower) fn chunk_icmp(
        &mut self,
        predicate: IntPredicate,
        lane: Lane,
        a: clif::Value,
        b: clif::Value,
    ) -> clif::Value {
        self.chunk_compare(Predicate::Int(predicate), lane, a, b)
    }
}
