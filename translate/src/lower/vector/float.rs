//! Floating-point intrinsics on vectors, chunk by chunk; `None` where lanes go one by one.

use crate::ir::IntPredicate;
use crate::lower::float::{FloatMinMax, FloatUnary};
use crate::lower::intrinsics::Use;
use crate::lower::types::{Lane, Parts, Repr, mask_lane};
use crate::lower::{FunctionTranslator, Lower};
use cranelift_codegen::ir::condcodes::FloatCC;
use cranelift_codegen::ir::{self as clif, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// The chunks of the first `count` arguments, if their lanes are floats.
    fn float_chunk_args(&mut self, u: &Use<'_>, count: usize) -> Lower<Option<(Lane, Vec<Parts>)>> {
        let args = self.chunk_args(u, count)?;
        Ok(args.filter(|(lane, _)| matches!(lane, Lane::F32 | Lane::F64)))
    }

    /// Rounding, absolute value and square root.
    pub(in crate::lower) fn native_float_unary(
        &mut self,
        u: &Use<'_>,
        op: FloatUnary,
    ) -> Lower<Option<Parts>> {
        let rounds = !matches!(op, FloatUnary::Abs | FloatUnary::Sqrt);
        if rounds && (self.strict || !self.features.sse41) {
            return Ok(None);
        }
        let Some((lane, args)) = self.float_chunk_args(u, 1)? else {
            return Ok(None);
        };
        let each = |part: &clif::Value| match op {
            FloatUnary::Abs => self.b.ins().fabs(*part),
            FloatUnary::Sqrt => self.b.ins().sqrt(*part),
            FloatUnary::Floor => self.b.ins().floor(*part),
            FloatUnary::Ceil => self.b.ins().ceil(*part),
            FloatUnary::Trunc => self.b.ins().trunc(*part),
            FloatUnary::RoundEven => self.b.ins().nearest(*part),
            FloatUnary::Rint | FloatUnary::NearbyInt => self.round_by_mode(lane, *part),
            FloatUnary::Round => self.round_away(lane, *part),
            // A multiplication quiets a NaN and leaves all else.
            FloatUnary::Canonicalize => {
                let one = self.float_lanes(lane, 1.0);
                self.b.ins().fmul(*part, one)
            }
        };
        Ok(Some(args[0].iter().map(each).collect()))
    }

    /// The same number in each lane; it is a `float`'s.
    fn float_lanes(&mut self, lane: Lane, number: f32) -> clif::Value {
        let bits = match lane {
            Lane::F32 => u64::from(number.to_bits()),
            _ => f64::from(number).to_bits(),
        };
        self.lanes_const(lane, bits)
    }

    pub(super) fn sign_lanes(&mut self, lane: Lane) -> clif::Value {
        self.lanes_const(lane, 1 << (lane.bits() - 1))
    }

    /// By the current rounding mode: adding a number whose last place is the unit rounds, and
    /// taking it away again is exact. What is that large is a whole number already, or a NaN.
    pub(super) fn round_by_mode(&mut self, lane: Lane, value: clif::Value) -> clif::Value {
        let unit = match lane {
            Lane::F32 => 8_388_608.0,
            _ => 4_503_599_627_370_496.0,
        };
        let unit = self.float_lanes(lane, unit);
        let magic = self.copy_signs(lane, unit, value);
        let sum = self.b.ins().fadd(value, magic);
        let rounded = self.b.ins().fsub(sum, magic);
        let rounded = self.copy_signs(lane, rounded, value);
        let magnitude = self.b.ins().fabs(value);
        let small = self.b.ins().fcmp(FloatCC::LessThan, magnitude, unit);
        self.blend(small, rounded, value)
    }

    /// Halves away from zero: the largest number below a half, added, does not lift what is below a
    /// half to 1.
    fn round_away(&mut self, lane: Lane, value: clif::Value) -> clif::Value {
        let half = match lane {
            Lane::F32 => u64::from(0.5f32.to_bits() - 1),
            _ => 0.5f64.to_bits() - 1,
        };
        let half = self.lanes_const(lane, half);
        let half = self.copy_signs(lane, half, value);
        let sum = self.b.ins().fadd(value, half);
        self.b.ins().trunc(sum)
    }

    fn copy_signs(&mut self, lane: Lane, magnitude: clif::Value, sign: clif::Value) -> clif::Value {
        let mask = self.sign_lanes(lane);
        let sign = self.b.ins().band(sign, mask);
        let magnitude = self.b.ins().band_not(magnitude, mask);
        self.b.ins().bor(magnitude, sign)
    }

    /// `llvm.copysign`
    pub(in crate::lower) fn native_copysign(&mut self, u: &Use<'_>) -> Lower<Option<Parts>> {
        let Some((lane, args)) = self.float_chunk_args(u, 2)? else {
            return Ok(None);
        };
        let pairs = args[0].iter().zip(&args[1]);
        Ok(Some(
            pairs.map(|(a, b)| self.copy_signs(lane, *a, *b)).collect(),
        ))
    }

    /// `llvm.minnum` and its like.
    pub(in crate::lower) fn native_float_min_max(
        &mut self,
        u: &Use<'_>,
        op: FloatMinMax,
    ) -> Lower<Option<Parts>> {
        let Some((lane, args)) = self.float_chunk_args(u, 2)? else {
            return Ok(None);
        };
        let pairs = args[0].iter().zip(&args[1]);
        Ok(Some(
            pairs
                .map(|(a, b)| self.chunk_float_min_max(op, lane, *a, *b))
                .collect(),
        ))
    }

    /// `llvm.fma`, or `llvm.fmuladd` that need not be fused.
    pub(in crate::lower) fn native_fma(
        &mut self,
        u: &Use<'_>,
        fused: bool,
    ) -> Lower<Option<Parts>> {
        if fused && !self.features.fma {
            return Ok(None);
        }
        let Some((_, args)) = self.float_chunk_args(u, 3)? else {
            return Ok(None);
        };
        let mut parts = Parts::new();
        for ((a, b), c) in args[0].iter().zip(&args[1]).zip(&args[2]) {
            parts.push(if fused {
                self.b.ins().fma(*a, *b, *c)
            } else {
                let product = self.b.ins().fmul(*a, *b);
                self.b.ins().fadd(product, *c)
            });
        }
        Ok(Some(parts))
    }

    /// `llvm.is.fpclass`, by the bits; those of `classes` are in the order of the LangRef.
    pub(in crate::lower) fn native_fpclass(
        &mut self,
        u: &Use<'_>,
        classes: u64,
    ) -> Lower<Option<Parts>> {
        let Repr::Mask { len } = self.repr(u.ret)? else {
            return Ok(None);
        };
        let Some((lane, args)) = self.float_chunk_args(u, 1)? else {
            return Ok(None);
        };
        let masks: Parts = args[0]
            .iter()
            .map(|part| self.chunk_fpclass(lane, *part, classes))
            .collect();
        let masks = self.resize_mask(&masks, lane.to_int(), mask_lane(len), len);
        Ok(Some(masks))
    }

    fn chunk_fpclass(&mut self, lane: Lane, value: clif::Value, classes: u64) -> clif::Value {
        use IntPredicate::{Eq, Sge, Sgt, Slt};
        let int = lane.to_int();
        let fraction_bits = if lane == Lane::F32 { 23 } else { 52 };
        let bits = self.bitcast(int.chunk(), value);
        let sign = self.sign_lanes(int);
        let magnitude = self.b.ins().band_not(bits, sign);
        let zero = self.zero(int.chunk());
        let negative = self.chunk_icmp(Slt, int, bits, zero);
        let infinity = (1u64 << (lane.bits() - 1)) - (1 << fraction_bits);
        let quiet = self.lanes_const(int, infinity | 1 << (fraction_bits - 1));
        let infinity = self.lanes_const(int, infinity);
        let normal = self.lanes_const(int, 1 << fraction_bits);

        let is_quiet = self.chunk_icmp(Sge, int, magnitude, quiet);
        let is_nan = self.chunk_icmp(Sgt, int, magnitude, infinity);
        let is_inf = self.chunk_icmp(Eq, int, magnitude, infinity);
        let is_zero = self.chunk_icmp(Eq, int, magnitude, zero);
        let is_small = self.chunk_icmp(Slt, int, magnitude, normal);
        let below_inf = self.chunk_icmp(Slt, int, magnitude, infinity);
        let is_signalling = self.b.ins().band_not(is_nan, is_quiet);
        let is_subnormal = self.b.ins().band_not(is_small, is_zero);
        let is_normal = self.b.ins().band_not(below_inf, is_small);

        let mut result = zero;
        for (bit, test) in [(0, is_signalling), (1, is_quiet)] {
            if classes >> bit & 1 != 0 {
                result = self.b.ins().bor(result, test);
            }
        }
        let signed = [
            (2, 9, is_inf),
            (3, 8, is_normal),
            (4, 7, is_subnormal),
            (5, 6, is_zero),
        ];
        for (minus, plus, test) in signed {
            let test = match (classes >> minus & 1, classes >> plus & 1) {
                (0, 0) => continue,
                (1, 1) => test,
                (1, _) => self.b.ins().band(test, negative),
                _ => self.b.ins().band_not(test, negative),
            };
            result = self.b.ins().bor(result, test);
        }
        result
    }
}
