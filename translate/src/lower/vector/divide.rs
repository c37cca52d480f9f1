//! Division of integer lanes, which x86-64 has not, by division of floats.
//!
//! A quotient of numbers below 2^16 that is no integer is at least 2^-16 of it away from the next
//! one, so that rounding it to the 24 bits of a `float` does not reach that: the integer part is
//! exact. The same holds for numbers below 2^32 and the 53 bits of a `double`.

use crate::ir::{BinaryOp, CastOp};
use crate::lower::FunctionTranslator;
use crate::lower::types::{Lane, Parts};
use cranelift_codegen::ir::{self as clif, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// `udiv`, `sdiv`, `urem` and `srem` of lanes of up to 32 bits. Division by zero is undefined;
    /// here it gives anything.
    pub(super) fn divide_lanes(
        &mut self,
        op: BinaryOp,
        lane: Lane,
        len: u32,
        a: &[clif::Value],
        b: &[clif::Value],
    ) -> Parts {
        let signed = matches!(op, BinaryOp::SDiv | BinaryOp::SRem);
        let b = self.ones_behind(lane, len, b);
        let mut quotients = Parts::new();
        for (a, b) in a.iter().zip(&b) {
            quotients.push(self.divide_chunk(signed, lane, *a, *b));
        }
        if matches!(op, BinaryOp::UDiv | BinaryOp::SDiv) {
            return quotients;
        }
        let lanes = a.iter().zip(&b).zip(quotients);
        lanes
            .map(|((a, b), quotient)| {
                let whole = self.chunk_binary(BinaryOp::Mul, lane, quotient, *b);
                self.b.ins().isub(*a, whole)
            })
            .collect()
    }

    fn divide_chunk(
        &mut self,
        signed: bool,
        lane: Lane,
        a: clif::Value,
        b: clif::Value,
    ) -> clif::Value {
        let len = lane.per_chunk();
        let float = if lane == Lane::I32 {
            Lane::F64
        } else {
            Lane::F32
        };
        let (into, out) = if signed {
            (CastOp::SiToFp, CastOp::FpToSi)
        } else {
            (CastOp::UiToFp, CastOp::FpToUi)
        };
        let mut floats = |value| self.native_cast(into, lane, float, len, &[value]);
        let (a_floats, b_floats) = (floats(a).unwrap_or_default(), floats(b).unwrap_or_default());
        let pairs = a_floats.iter().zip(&b_floats);
        let quotients: Parts = pairs.map(|(a, b)| self.b.ins().fdiv(*a, *b)).collect();
        let lanes = self.native_cast(out, float, lane, len, &quotients);
        lanes.and_then(|lanes| lanes.first().copied()).unwrap_or(a)
    }

    /// A divisor with no zeros behind the last lane, which would raise floating-point exceptions
    /// that nobody asked for.
    fn ones_behind(&mut self, lane: Lane, len: u32, parts: &[clif::Value]) -> Parts {
        let mut parts = Parts::from_slice(parts);
        let rest = len % lane.per_chunk();
        if let (1.., Some(last)) = (rest, parts.last_mut()) {
            let mut bytes = [0; 16];
            let width = lane.bits() as usize / 8;
            for place in bytes.chunks_mut(width).skip(rest as usize) {
                place[0] = 1;
            }
            let ones = self.vector_const(lane.chunk(), bytes);
            *last = self.b.ins().bor(*last, ones);
        }
        parts
    }
}
