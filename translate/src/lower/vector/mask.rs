//! Comparisons of vectors, their masks, and selection by masks.

use super::lane_count;
use crate::ir::{FloatPredicate, Predicate};
use crate::lower::compare::{float_condition, int_condition};
use crate::lower::types::{Lane, Parts, Repr, low_mask, mask_lane};
use crate::lower::{FunctionTranslator, Lower};
use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::types::{I8, I64};
use cranelift_codegen::ir::{self as clif, InstBuilder, Opcode};

impl FunctionTranslator<'_, '_> {
    /// A comparison of vectors: a mask.
    pub(in crate::lower) fn vector_compare(
        &mut self,
        predicate: Predicate,
        repr: Repr,
        a: &[clif::Value],
        b: &[clif::Value],
    ) -> Lower<Parts> {
        let len = lane_count(repr);
        match repr {
            Repr::Vector { lane, .. } => {
                let pairs = a.iter().zip(b);
                let masks: Parts = pairs
                    .map(|(a, b)| self.chunk_compare(predicate, lane, *a, *b))
                    .collect();
                Ok(self.resize_mask(&masks, lane.to_int(), mask_lane(len), len))
            }
            // True is -1 when signed, and all ones when not: lanes compare as they stand.
            Repr::Mask { .. } => {
                let pairs = a.iter().zip(b);
                Ok(pairs
                    .map(|(a, b)| self.chunk_compare(predicate, mask_lane(len), *a, *b))
                    .collect())
            }
            _ => self.map_lanes(repr, Repr::Mask { len }, &[a, b], |this, scalar, lanes| {
                this.compare_parts(predicate, scalar, &lanes[0], &lanes[1])
            }),
        }
    }

    /// A comparison of chunks: all ones or zero in each lane.
    pub(in crate::lower) fn chunk_compare(
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
        // Cranelift knows minima and maxima by this condition only.
        if predicate == FloatPredicate::Ogt {
            return self.b.ins().fcmp(FloatCC::LessThan, b, a);
        }
        match float_condition(predicate) {
            Ok(condition) => self.b.ins().fcmp(condition, a, b),
            Err(constant) => self.vector_const(int, [if constant { 0xff } else { 0 }; 16]),
        }
    }

    /// A mask with lanes of another width. Narrowing and widening keep all ones and zero.
    pub(in crate::lower) fn resize_mask(
        &mut self,
        chunks: &[clif::Value],
        from: Lane,
        to: Lane,
        len: u32,
    ) -> Parts {
        let mut chunks = Parts::from_slice(chunks);
        let mut lane = from;
        while lane.bits() > to.bits() {
            chunks = chunks
                .chunks(2)
                .map(|pair| self.narrow_masks(lane, pair[0], pair[pair.len() - 1]))
                .collect();
            lane = Lane::int(lane.bits() / 2);
        }
        while lane.bits() < to.bits() {
            let wider = Lane::int(lane.bits() * 2);
            let count = len.div_ceil(wider.per_chunk()) as usize;
            let mut wide = Parts::new();
            for chunk in &chunks {
                let [low, high] = self.wide_masks(*chunk, wide.len() + 1 < count);
                wide.push(low);
                if wide.len() < count {
                    wide.push(high);
                }
            }
            chunks = wide;
            lane = wider;
        }
        chunks
    }

    /// The two chunks of a mask at twice the width: those it was narrowed from, if it was.
    fn wide_masks(&mut self, chunk: clif::Value, both: bool) -> [clif::Value; 2] {
        if let Some((Opcode::Snarrow, pair)) = self.binary_of(chunk) {
            return pair;
        }
        let low = self.b.ins().swiden_low(chunk);
        let high = if both {
            self.b.ins().swiden_high(chunk)
        } else {
            low
        };
        [low, high]
    }

    fn binary_of(&self, value: clif::Value) -> Option<(Opcode, [clif::Value; 2])> {
        let inst = self.b.func.dfg.value_def(value).inst()?;
        match self.b.func.dfg.insts[inst] {
            clif::InstructionData::Binary { opcode, args } => Some((opcode, args)),
            _ => None,
        }
    }

    fn narrow_masks(&mut self, from: Lane, low: clif::Value, high: clif::Value) -> clif::Value {
        if from == Lane::I64 {
            // No saturating narrowing of 64-bit lanes: take the low halves.
            self.even_ints(low, high)
        } else {
            self.b.ins().snarrow(low, high)
        }
    }

    /// `select` by a mask.
    pub(in crate::lower) fn vector_select(
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
            parts.push(self.blend(*mask, *then, *otherwise));
        }
        Ok(parts)
    }

    /// The lanes of `then` where the mask's are ones, else those of `otherwise`.
    pub(in crate::lower) fn blend(
        &mut self,
        mask: clif::Value,
        then: clif::Value,
        otherwise: clif::Value,
    ) -> clif::Value {
        let ty = self.b.func.dfg.value_type(then);
        let mask = self.bitcast(ty, mask);
        self.b.ins().bitselect(mask, then, otherwise)
    }

    /// Whether any lane of a mask is set (or all are), as an `i1`.
    pub(in crate::lower) fn mask_test(
        &mut self,
        len: u32,
        chunks: &[clif::Value],
        all: bool,
    ) -> clif::Value {
        let lane = mask_lane(len);
        if len.is_multiple_of(lane.per_chunk()) {
            let mut chunks = chunks.iter().copied();
            let Some(mut joined) = chunks.next() else {
                return self.b.ins().iconst(I8, i64::from(all));
            };
            for chunk in chunks {
                joined = if all {
                    self.b.ins().band(joined, chunk)
                } else {
                    self.b.ins().bor(joined, chunk)
                };
            }
            return if all {
                self.b.ins().vall_true(joined)
            } else {
                self.b.ins().vany_true(joined)
            };
        }
        // Behind the last lane there is anything.
        let limbs = self.mask_to_limbs(len, chunks);
        let mut result = self.b.ins().iconst(I8, i64::from(all));
        for (index, limb) in (0u32..).zip(limbs) {
            let bits = (len - 64 * index).min(64);
            let (condition, value) = if all {
                (IntCC::Equal, low_mask(bits))
            } else {
                (IntCC::NotEqual, 0)
            };
            let value = self.int_const(I64, value);
            let here = self.b.ins().icmp(condition, limb, value);
            result = if all {
                self.b.ins().band(result, here)
            } else {
                self.b.ins().bor(result, here)
            };
        }
        result
    }
}
