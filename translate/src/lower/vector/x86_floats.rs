//! How the `llvm.x86.*` of floats are done; see [`super::x86`].

use super::lane_count;
use crate::ir::{CastOp, FloatPredicate, Predicate};
use crate::lower::intrinsics::Use;
use crate::lower::types::{Lane, Parts, Repr, one};
use crate::lower::{Builtin, FunctionTranslator, Lower, unsupported};
use cranelift_codegen::ir::types::{F32, F32X4, F64X2, I16X8, I32};
use cranelift_codegen::ir::{self as clif, InstBuilder};

/// What `cmpps` and its like test, by the lower four bits of the operand; a fifth only says whether
/// a quiet NaN is signalled: see [`signals`].
const COMPARISONS: [FloatPredicate; 16] = [
    FloatPredicate::Oeq,
    FloatPredicate::Olt,
    FloatPredicate::Ole,
    FloatPredicate::Uno,
    FloatPredicate::Une,
    FloatPredicate::Uge,
    FloatPredicate::Ugt,
    FloatPredicate::Ord,
    FloatPredicate::Ueq,
    FloatPredicate::Ult,
    FloatPredicate::Ule,
    FloatPredicate::False,
    FloatPredicate::One,
    FloatPredicate::Oge,
    FloatPredicate::Ogt,
    FloatPredicate::True,
];

/// Whether a comparison by this number raises the invalid exception for a quiet NaN.
fn signals(number: u64) -> bool {
    // Those by order do below 16, and the others from there on.
    let by_order = matches!(number & 7, 1 | 2 | 5 | 6);
    by_order != (number & 16 != 0)
}

impl FunctionTranslator<'_, '_> {
    /// `minps` and its like: the second operand, unless the first is below (or above) it. Only the
    /// lowest lane of `minss`.
    pub(super) fn x86_min_max(&mut self, u: &Use<'_>, min: bool, lowest: bool) -> Lower<Parts> {
        let (lane, a) = self.x86_arg(u, 0)?;
        let b = self.x86_arg(u, 1)?.1;
        let mut result = Parts::new();
        for (a, b) in a.iter().zip(&b) {
            let (x, y) = if min { (*a, *b) } else { (*b, *a) };
            let first = self.float_test(lane, FloatPredicate::Olt, x, y);
            let chosen = self.blend(first, *a, *b);
            result.push(if lowest {
                self.lowest_of(lane, chosen, *a)
            } else {
                chosen
            });
        }
        Ok(result)
    }

    fn float_test(
        &mut self,
        lane: Lane,
        predicate: FloatPredicate,
        a: clif::Value,
        b: clif::Value,
    ) -> clif::Value {
        self.chunk_compare(Predicate::Float(predicate), lane, a, b)
    }

    /// `cmpps` and its like: all ones or zero.
    pub(super) fn x86_compare(&mut self, u: &Use<'_>, lowest: bool) -> Lower<Parts> {
        let number = self.x86_immediate(u, 2)?;
        let (lane, a) = self.x86_arg(u, 0)?;
        let b = self.x86_arg(u, 1)?.1;
        let mut result = Parts::new();
        for (a, b) in a.iter().zip(&b) {
            let (mut x, mut y) = (*a, *b);
            if lowest && self.strict {
                let zero = self.zero(lane.chunk());
                x = self.lowest_of(lane, x, zero);
                y = self.lowest_of(lane, y, zero);
            }
            let mask = self.compare_by_number(lane, number, x, y);
            let mask = self.bitcast(lane.chunk(), mask);
            result.push(if lowest {
                self.lowest_of(lane, mask, *a)
            } else {
                mask
            });
        }
        Ok(result)
    }

    /// The comparison with this number of two chunks. Where the environment counts, it raises what the
    /// instruction does.
    pub(super) fn compare_by_number(
        &mut self,
        lane: Lane,
        number: u64,
        a: clif::Value,
        b: clif::Value,
    ) -> clif::Value {
        let predicate = COMPARISONS[(number & 15) as usize];
        if !self.strict {
            return self.float_test(lane, predicate, a, b);
        }
        let ordered = self.float_test(lane, FloatPredicate::Ord, a, b);
        if signals(number) {
            let below = self.float_test(lane, FloatPredicate::Olt, a, b);
            self.raise(below);
        } else {
            self.raise(ordered);
        }
        // Without NaNs the predicates that are true of them are the others' opposites.
        let a = self.where_set(lane, ordered, a);
        let b = self.where_set(lane, ordered, b);
        let holds = self.float_test(lane, predicate, a, b);
        match number & 15 {
            3..=6 | 8..=10 | 15 => {
                let unordered = self.b.ins().bnot(ordered);
                self.b.ins().bor(holds, unordered)
            }
            _ => self.b.ins().band(holds, ordered),
        }
    }

    /// The lanes where a mask has ones; zeros elsewhere.
    pub(super) fn where_set(
        &mut self,
        lane: Lane,
        mask: clif::Value,
        value: clif::Value,
    ) -> clif::Value {
        let bits = self.bitcast(lane.to_int().chunk(), value);
        let bits = self.b.ins().band(bits, mask);
        self.bitcast(lane.chunk(), bits)
    }

    /// `comiss` and its like: a comparison of the lowest lanes, as an `i32`.
    pub(super) fn x86_order(&mut self, u: &Use<'_>, predicate: FloatPredicate) -> Lower<Parts> {
        let (a, b) = (self.x86_arg(u, 0)?.1[0], self.x86_arg(u, 1)?.1[0]);
        let (a, b) = (
            self.b.ins().extractlane(a, 0),
            self.b.ins().extractlane(b, 0),
        );
        let holds = self.fcmp(predicate, a, b);
        Ok(one(self.b.ins().uextend(I32, holds)))
    }

    /// The sign bit of the even lanes.
    fn even_signs(&mut self, lane: Lane) -> clif::Value {
        let signs = self.sign_lanes(lane);
        let zero = self.zero(lane.chunk());
        let count = lane.per_chunk() as usize;
        self.lanes_by(
            lane,
            signs,
            zero,
            |at| if at % 2 == 0 { at } else { count + at },
        )
    }

    /// `addsubps` and its like: odd lanes are added, even ones subtracted.
    pub(super) fn x86_add_subtract(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (lane, a) = self.x86_arg(u, 0)?;
        let b = self.x86_arg(u, 1)?.1;
        let count = lane.per_chunk() as usize;
        let mut result = Parts::new();
        for (a, b) in a.iter().zip(&b) {
            let less = self.b.ins().fsub(*a, *b);
            let more = self.b.ins().fadd(*a, *b);
            result.push(self.lanes_by(lane, less, more, |at| at + at % 2 * count));
        }
        Ok(result)
    }

    /// `vfmaddsubps` and its like: the same with a product, rounded once.
    pub(super) fn x86_multiply_add_subtract(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (lane, a) = self.x86_arg(u, 0)?;
        let (b, c) = (self.x86_arg(u, 1)?.1, self.x86_arg(u, 2)?.1);
        let signs = self.even_signs(lane);
        let mut result = Parts::new();
        for ((a, b), c) in a.iter().zip(&b).zip(&c) {
            let c = self.b.ins().bxor(*c, signs);
            result.push(self.chunk_fma(lane, *a, *b, c)?);
        }
        Ok(result)
    }

    fn chunk_fma(
        &mut self,
        lane: Lane,
        a: clif::Value,
        b: clif::Value,
        c: clif::Value,
    ) -> Lower<clif::Value> {
        if self.features.fma {
            return Ok(self.b.ins().fma(a, b, c));
        }
        let repr = Repr::Vector {
            lane,
            len: lane.per_chunk(),
        };
        let parts = self.map_lanes(repr, repr, &[&[a], &[b], &[c]], |this, _, v| {
            Ok(one(this.b.ins().fma(v[0][0], v[1][0], v[2][0])))
        })?;
        Ok(parts[0])
    }

    /// `dpps` and `dppd`: which products count, and where their sum goes.
    pub(super) fn x86_dot(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let control = self.x86_immediate(u, 2)?;
        let (lane, a) = self.x86_arg(u, 0)?;
        let b = self.x86_arg(u, 1)?.1;
        let bytes = lane.bits() as usize / 8;
        let lanes = |bits: u64| {
            let mut mask = [0; 16];
            for (number, place) in mask.chunks_mut(bytes).enumerate() {
                place.fill(if bits >> number & 1 == 0 { 0 } else { 0xff });
            }
            mask
        };
        let mut result = Parts::new();
        for (a, b) in a.iter().zip(&b) {
            let product = self.b.ins().fmul(*a, *b);
            let counting = self.vector_const(lane.chunk(), lanes(control >> 4));
            let mut sum = self.b.ins().band(product, counting);
            let mut by = 1;
            while by < lane.per_chunk() as usize {
                let other = self.lanes_by(lane, sum, sum, |at| at ^ by);
                sum = self.b.ins().fadd(sum, other);
                by *= 2;
            }
            let to = self.vector_const(lane.chunk(), lanes(control));
            result.push(self.b.ins().band(sum, to));
        }
        Ok(result)
    }

    /// `roundps` and its like: by two bits, or by the current mode.
    fn round_chunk(&mut self, lane: Lane, value: clif::Value, control: u64) -> clif::Value {
        match control & 7 {
            0 => self.b.ins().nearest(value),
            1 => self.b.ins().floor(value),
            2 => self.b.ins().ceil(value),
            3 => self.b.ins().trunc(value),
            _ => self.round_by_mode(lane, value),
        }
    }

    /// `roundps` and its like.
    pub(super) fn x86_round(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let control = self.x86_immediate(u, 1)?;
        let (lane, a) = self.x86_arg(u, 0)?;
        let round = |part: &clif::Value| self.round_chunk(lane, *part, control);
        Ok(a.iter().map(round).collect())
    }

    /// `roundss`: the lowest lane of the second operand, above it the first's.
    pub(super) fn x86_round_lowest(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let control = self.x86_immediate(u, 2)?;
        let (lane, a) = self.x86_arg(u, 0)?;
        let b = self.x86_arg(u, 1)?.1[0];
        let rounded = self.round_chunk(lane, b, control);
        Ok(one(self.lowest_of(lane, rounded, a[0])))
    }

    /// A routine's result in the lowest lane.
    pub(super) fn x86_lowest(&mut self, u: &Use<'_>, routine: &'static str) -> Lower<Parts> {
        let (lane, a) = self.x86_arg(u, 0)?;
        let all = self.call_builtin(Builtin(routine), &[a[0]], &[lane.chunk()])[0];
        Ok(one(self.lowest_of(lane, all, a[0])))
    }

    /// A conversion that is an ordinary one; what the result has more is zero.
    pub(super) fn x86_cast(&mut self, u: &Use<'_>, op: CastOp) -> Lower<Parts> {
        let (value, ty) = self.arg(u.call, 0)?;
        let (from, to) = (self.repr(ty)?, self.repr(u.ret)?);
        let Repr::Vector { lane, .. } = to else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let len = lane_count(from);
        let parts = self.value(value)?;
        self.vector_cast(op, from, Repr::Vector { lane, len }, &parts)
    }

    /// `cvtps2dq`, `cvtpd2dq` and the truncating ones; out of range gives the least `i32`, and what
    /// the result has more is zero.
    pub(super) fn x86_to_ints(&mut self, u: &Use<'_>, round: bool) -> Lower<Parts> {
        let (lane, a) = self.x86_arg(u, 0)?;
        let mut result = Parts::new();
        for part in a {
            let part = if round {
                self.round_by_mode(lane, part)
            } else {
                part
            };
            result.push(if lane == Lane::F32 {
                self.floats_to_words(true, part)
            } else {
                self.doubles_to_words(true, part)
            });
        }
        if lane == Lane::F32 {
            return Ok(result);
        }
        Ok(self.join_halves(&result))
    }

    /// `cvtsd2ss`: the lowest lane of the second operand, above it the first's.
    pub(super) fn x86_narrow_lowest(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (lane, a) = self.x86_arg(u, 0)?;
        let b = self.x86_arg(u, 1)?.1[0];
        let b = self.bitcast(F64X2, b);
        let double = self.b.ins().extractlane(b, 0);
        let single = self.b.ins().fdemote(F32, double);
        let low = self.b.ins().scalar_to_vector(F32X4, single);
        Ok(one(self.lowest_of(lane, low, a[0])))
    }

    /// `vcvtps2ph`: four halves of each chunk.
    pub(super) fn x86_to_half(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let rounding = self.x86_immediate(u, 1)?;
        let a = self.x86_arg(u, 0)?.1;
        let mut halves = Parts::new();
        for part in a {
            let rounding = self.b.ins().iconst(I32, rounding.cast_signed());
            let routine = Builtin("bitcrane_x86_cvtps2ph");
            halves.extend(self.call_builtin(routine, &[part, rounding], &[I16X8]));
        }
        Ok(self.join_halves(&halves))
    }
}
