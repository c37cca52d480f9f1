//! Arithmetic, logic and shifts of vectors.

use crate::ir::{BinaryOp, Constant, ValueId};
use crate::lower::types::{Lane, Parts, Repr};
use crate::lower::{FunctionTranslator, Lower};
use cranelift_codegen::ir::types::{I8X16, I16X8, I64};
use cranelift_codegen::ir::{self as clif, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// A binary operation on vectors.
    pub(in crate::lower) fn vector_binary(
        &mut self,
        op: BinaryOp,
        repr: Repr,
        a: &[clif::Value],
        b: &[clif::Value],
    ) -> Lower<Parts> {
        match repr {
            Repr::Vector { lane, .. } if native_binary(op, lane) => {
                let pairs = a.iter().zip(b);
                Ok(pairs
                    .map(|(a, b)| self.chunk_binary(op, lane, *a, *b))
                    .collect())
            }
            Repr::Mask { .. } => Ok(self.mask_binary(op, a, b)),
            Repr::Vector { lane, len } if divides_by_floats(op, lane) => {
                Ok(self.divide_lanes(op, lane, len, a, b))
            }
            _ => self.map_lanes(repr, repr, &[a, b], |this, scalar, lanes| {
                this.binary_parts(op, scalar, &lanes[0], &lanes[1])
            }),
        }
    }

    /// Arithmetic modulo 2. A shift is by 0 and a divisor is 1, else the result is poison or the
    /// division undefined.
    fn mask_binary(&mut self, op: BinaryOp, a: &[clif::Value], b: &[clif::Value]) -> Parts {
        let pairs = a.iter().zip(b);
        match op {
            BinaryOp::Or => pairs.map(|(a, b)| self.b.ins().bor(*a, *b)).collect(),
            BinaryOp::And | BinaryOp::Mul => {
                pairs.map(|(a, b)| self.b.ins().band(*a, *b)).collect()
            }
            BinaryOp::Xor | BinaryOp::Add | BinaryOp::Sub => {
                pairs.map(|(a, b)| self.b.ins().bxor(*a, *b)).collect()
            }
            BinaryOp::URem | BinaryOp::SRem => {
                pairs.map(|(a, _)| self.b.ins().bxor(*a, *a)).collect()
            }
            _ => Parts::from_slice(a),
        }
    }

    /// An operation that [`native_binary`] allows, on one chunk.
    pub(in crate::lower) fn chunk_binary(
        &mut self,
        op: BinaryOp,
        lane: Lane,
        a: clif::Value,
        b: clif::Value,
    ) -> clif::Value {
        match op {
            BinaryOp::Add => self.b.ins().iadd(a, b),
            BinaryOp::Sub => self.b.ins().isub(a, b),
            BinaryOp::Mul if lane == Lane::I8 => self.multiply_bytes(a, b),
            BinaryOp::Mul => self.b.ins().imul(a, b),
            BinaryOp::And => self.b.ins().band(a, b),
            BinaryOp::Or => self.b.ins().bor(a, b),
            BinaryOp::FAdd => self.b.ins().fadd(a, b),
            BinaryOp::FSub => self.b.ins().fsub(a, b),
            BinaryOp::FMul => self.b.ins().fmul(a, b),
            BinaryOp::FDiv => self.b.ins().fdiv(a, b),
            BinaryOp::Shl | BinaryOp::LShr | BinaryOp::AShr => self.chunk_shift(op, lane, a, b),
            _ => self.b.ins().bxor(a, b),
        }
    }

    /// Even and odd bytes as 16-bit products: those of the odd ones come out in their upper halves.
    fn multiply_bytes(&mut self, a: clif::Value, b: clif::Value) -> clif::Value {
        let (a, b) = (self.bitcast(I16X8, a), self.bitcast(I16X8, b));
        let even = self.b.ins().imul(a, b);
        let eight = self.b.ins().iconst(I64, 8);
        let a_odd = self.b.ins().ushr(a, eight);
        let upper = self.vector_const(I16X8, repeated(&[0, 0xff]));
        let b_odd = self.b.ins().band(b, upper);
        let odd = self.b.ins().imul(a_odd, b_odd);
        let lower = self.vector_const(I16X8, repeated(&[0xff, 0]));
        let even = self.b.ins().band(even, lower);
        let both = self.b.ins().bor(even, odd);
        self.bitcast(I8X16, both)
    }

    /// The numbers in a constant vector of elements of at most 64 bits; undefined ones are 0.
    pub(in crate::lower) fn constant_lanes(&self, id: ValueId) -> Option<Vec<u64>> {
        let ty = self.module.type_of(Some(self.body), id)?;
        let (len, _) = self.module.types.fixed_vector(ty)?;
        let len = len as usize;
        let number = |constant: &Constant| match constant {
            Constant::Int(number) | Constant::Float(number) => Some(*number),
            Constant::Null | Constant::Undef | Constant::Poison => Some(0),
            _ => None,
        };
        match self.constant_of(id)? {
            Constant::Splat(element) => Some(vec![number(element)?; len]),
            Constant::Data(bytes) => {
                let lanes = bytes.chunks_exact((bytes.len() / len.max(1)).max(1));
                let little_endian = |lane: &[u8]| {
                    let bytes = lane.iter().rev();
                    bytes.fold(0u64, |number, byte| number << 8 | u64::from(*byte))
                };
                Some(lanes.map(little_endian).collect())
            }
            Constant::Aggregate(elements) => elements
                .iter()
                .map(|element| number(self.constant_of(*element)?))
                .collect(),
            other => Some(vec![number(other)?; len]),
        }
    }

    /// The amount of a shift by the same constant in every lane.
    pub(in crate::lower) fn splat_amount(&self, amount: ValueId) -> Option<u64> {
        let lanes = self.constant_lanes(amount)?;
        let first = *lanes.first()?;
        lanes.iter().all(|lane| *lane == first).then_some(first)
    }

    /// A shift of every lane by the same constant.
    pub(in crate::lower) fn vector_shift(
        &mut self,
        op: BinaryOp,
        parts: &[clif::Value],
        amount: u64,
    ) -> Parts {
        let amount = self.b.ins().iconst(I64, amount.cast_signed());
        let shift = |part: &clif::Value| self.uniform_shift(op, *part, amount);
        parts.iter().map(shift).collect()
    }

    /// A shift of every lane by the same scalar.
    pub(in crate::lower) fn uniform_shift(
        &mut self,
        op: BinaryOp,
        value: clif::Value,
        amount: clif::Value,
    ) -> clif::Value {
        match op {
            BinaryOp::Shl => self.b.ins().ishl(value, amount),
            BinaryOp::LShr => self.b.ins().ushr(value, amount),
            _ => self.b.ins().sshr(value, amount),
        }
    }
}

/// Whether a division goes by [`FunctionTranslator::divide_lanes`].
fn divides_by_floats(op: BinaryOp, lane: Lane) -> bool {
    let division = matches!(
        op,
        BinaryOp::UDiv | BinaryOp::SDiv | BinaryOp::URem | BinaryOp::SRem
    );
    division && matches!(lane, Lane::I8 | Lane::I16 | Lane::I32)
}

/// A pattern as often as fits a chunk; its length divides 16.
pub(in crate::lower) fn repeated(pattern: &[u8]) -> [u8; 16] {
    let mut bytes = [0; 16];
    for (byte, value) in bytes.iter_mut().zip(pattern.iter().cycle()) {
        *byte = *value;
    }
    bytes
}

/// Whether x86-64 has a 128-bit instruction, or there is a short sequence, for an operation.
pub(in crate::lower) fn native_binary(op: BinaryOp, lane: Lane) -> bool {
    match op {
        BinaryOp::Add
        | BinaryOp::Sub
        | BinaryOp::Mul
        | BinaryOp::And
        | BinaryOp::Or
        | BinaryOp::Xor
        | BinaryOp::Shl
        | BinaryOp::LShr
        | BinaryOp::AShr => !matches!(lane, Lane::F32 | Lane::F64),
        BinaryOp::FAdd | BinaryOp::FSub | BinaryOp::FMul | BinaryOp::FDiv => {
            matches!(lane, Lane::F32 | Lane::F64)
        }
        BinaryOp::UDiv | BinaryOp::SDiv | BinaryOp::URem | BinaryOp::SRem | BinaryOp::FRem => false,
    }
}
