//! Shifts of each lane by an amount of its own, which CLIF has not: as multiplications by powers
//! of two. An amount of the lane's width or more gives poison, so any result will do.

use super::binary::repeated;
use crate::ir::BinaryOp;
use crate::lower::FunctionTranslator;
use crate::lower::types::Lane;
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{F32X4, I8X16, I16X8, I32X4, I64, I64X2};
use cranelift_codegen::ir::{self as clif, InstBuilder, Opcode};

impl FunctionTranslator<'_, '_> {
    /// `shl`, `lshr` or `ashr` of a chunk by a chunk.
    pub(in crate::lower) fn chunk_shift(
        &mut self,
        op: BinaryOp,
        lane: Lane,
        value: clif::Value,
        amounts: clif::Value,
    ) -> clif::Value {
        if let Some(amount) = self.splat_of(amounts) {
            return self.uniform_shift(op, value, amount);
        }
        if op == BinaryOp::AShr && lane != Lane::I8 {
            // Shifting in zeros is shifting in signs where the sign is 0.
            let zero = self.zero(lane.chunk());
            let sign = self.b.ins().icmp(IntCC::SignedLessThan, value, zero);
            let flipped = self.b.ins().bxor(value, sign);
            let shifted = self.chunk_shift(BinaryOp::LShr, lane, flipped, amounts);
            return self.b.ins().bxor(shifted, sign);
        }
        match (lane, op) {
            (Lane::I8, BinaryOp::Shl) => {
                let powers = self.byte_powers(amounts, |amount| 1 << amount);
                self.chunk_binary(BinaryOp::Mul, lane, value, powers)
            }
            (Lane::I8, _) => self.shift_bytes_right(op, value, amounts),
            (Lane::I16, BinaryOp::Shl) => {
                let powers = self.short_powers(amounts, |amount| 1 << amount);
                self.b.ins().imul(value, powers)
            }
            (Lane::I16, _) => self.shift_shorts_right(value, amounts),
            (Lane::I32, BinaryOp::Shl) => {
                let powers = self.int_powers(amounts, false);
                self.b.ins().imul(value, powers)
            }
            (Lane::I32, _) => self.shift_ints_right(value, amounts),
            _ => self.shift_longs(op, value, amounts),
        }
    }

    /// The scalar that is in every lane of a chunk, if that is easily seen.
    pub(in crate::lower) fn splat_of(&self, chunk: clif::Value) -> Option<clif::Value> {
        let inst = self.b.func.dfg.value_def(chunk).inst()?;
        match self.b.func.dfg.insts[inst] {
            clif::InstructionData::Unary {
                opcode: Opcode::Splat,
                arg,
            } => Some(arg),
            _ => None,
        }
    }

    /// `power(amount)` in each byte, for amounts of 0 to 7.
    fn byte_powers(&mut self, amounts: clif::Value, power: fn(u8) -> u8) -> clif::Value {
        let mut table = [0; 16];
        for (amount, entry) in (0..8).zip(&mut table) {
            *entry = power(amount);
        }
        let table = self.vector_const(I8X16, table);
        self.table_bytes(table, amounts)
    }

    /// `power(amount)` in each 16-bit lane, for amounts of 0 to 15; the bytes of which are looked
    /// up one by one.
    fn short_powers(&mut self, amounts: clif::Value, power: fn(u16) -> u16) -> clif::Value {
        let (mut low, mut high) = ([0; 16], [0; 16]);
        for amount in 0u8..16 {
            let [low_byte, high_byte] = power(u16::from(amount)).to_le_bytes();
            low[usize::from(amount)] = low_byte;
            high[usize::from(amount)] = high_byte;
        }
        // The index of a byte that is to be zero has its highest bit set.
        let high_off = self.vector_const(I16X8, repeated(&[0, 0x80]));
        let low_off = self.vector_const(I16X8, repeated(&[0x80, 0]));
        let low_index = self.b.ins().bor(amounts, high_off);
        let eight = self.b.ins().iconst(I64, 8);
        let moved = self.b.ins().ishl(amounts, eight);
        let high_index = self.b.ins().bor(moved, low_off);
        let (low, high) = (
            self.vector_const(I8X16, low),
            self.vector_const(I8X16, high),
        );
        let low_index = self.bitcast(I8X16, low_index);
        let high_index = self.bitcast(I8X16, high_index);
        let low = self.table_bytes(low, low_index);
        let high = self.table_bytes(high, high_index);
        let both = self.b.ins().bor(low, high);
        self.bitcast(I16X8, both)
    }

    /// The bytes of a table by index; those whose index has its highest bit set are zero.
    pub(in crate::lower) fn table_bytes(
        &mut self,
        table: clif::Value,
        indices: clif::Value,
    ) -> clif::Value {
        if self.features.ssse3 {
            self.b.ins().x86_pshufb(table, indices)
        } else {
            self.b.ins().swizzle(table, indices)
        }
    }

    /// `2^amount`, or `2^(31 - amount)`, in each lane: made as a `float`'s exponent. The
    /// conversion of 2^31 overflows, to just its bits.
    fn int_powers(&mut self, amounts: clif::Value, reversed: bool) -> clif::Value {
        let mantissa = self.b.ins().iconst(I64, 23);
        let exponents = self.b.ins().ishl(amounts, mantissa);
        let bits = if reversed {
            let bias = self.vector_const(I32X4, repeated(&((127u32 + 31) << 23).to_le_bytes()));
            self.b.ins().isub(bias, exponents)
        } else {
            let bias = self.vector_const(I32X4, repeated(&(127u32 << 23).to_le_bytes()));
            self.b.ins().iadd(bias, exponents)
        };
        let floats = self.bitcast(F32X4, bits);
        self.b.ins().x86_cvtt2dq(I32X4, floats)
    }

    /// `x >> n` is `(x * 2^(7 - n)) >> 7`, in 16 bits.
    fn shift_bytes_right(
        &mut self,
        op: BinaryOp,
        value: clif::Value,
        amounts: clif::Value,
    ) -> clif::Value {
        let powers = self.byte_powers(amounts, |amount| 1 << (7 - amount));
        let signed = op == BinaryOp::AShr;
        let seven = self.b.ins().iconst(I64, 7);
        let halves = [false, true].map(|high| {
            let value = self.widen_half(value, signed, high);
            let powers = self.widen_half(powers, false, high);
            let product = self.b.ins().imul(value, powers);
            self.uniform_shift(op, product, seven)
        });
        if signed {
            self.b.ins().snarrow(halves[0], halves[1])
        } else {
            self.b.ins().unarrow(halves[0], halves[1])
        }
    }

    /// `x >> n` is `(x * 2^(15 - n)) >> 15`, in 32 bits.
    fn shift_shorts_right(&mut self, value: clif::Value, amounts: clif::Value) -> clif::Value {
        let powers = self.short_powers(amounts, |amount| 1 << (15 - amount));
        let fifteen = self.b.ins().iconst(I64, 15);
        let halves = [false, true].map(|high| {
            let value = self.widen_half(value, false, high);
            let powers = self.widen_half(powers, false, high);
            let product = self.b.ins().imul(value, powers);
            self.b.ins().ushr(product, fifteen)
        });
        self.pack_shorts(halves[0], halves[1])
    }

    /// `x >> n` is `(x * 2^(31 - n)) >> 31`, in 64 bits.
    fn shift_ints_right(&mut self, value: clif::Value, amounts: clif::Value) -> clif::Value {
        let powers = self.int_powers(amounts, true);
        let amount = self.b.ins().iconst(I64, 31);
        let halves = [false, true].map(|high| {
            let value = self.widen_half(value, false, high);
            let powers = self.widen_half(powers, false, high);
            let product = self.b.ins().imul(value, powers);
            self.b.ins().ushr(product, amount)
        });
        self.even_ints(halves[0], halves[1])
    }

    /// The low halves of the 64-bit lanes of two chunks.
    pub(in crate::lower) fn even_ints(
        &mut self,
        low: clif::Value,
        high: clif::Value,
    ) -> clif::Value {
        let low = self.bitcast(I8X16, low);
        let high = self.bitcast(I8X16, high);
        let even = [0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27];
        let bytes = self.byte_shuffle(low, high, even);
        self.bitcast(I32X4, bytes)
    }

    /// The lower or upper lanes of a chunk at twice the width.
    pub(in crate::lower) fn widen_half(
        &mut self,
        value: clif::Value,
        signed: bool,
        high: bool,
    ) -> clif::Value {
        match (signed, high) {
            (false, false) => self.b.ins().uwiden_low(value),
            (false, true) => self.b.ins().uwiden_high(value),
            (true, false) => self.b.ins().swiden_low(value),
            (true, true) => self.b.ins().swiden_high(value),
        }
    }

    /// Both lanes by each amount, and of each result the right lane.
    fn shift_longs(
        &mut self,
        op: BinaryOp,
        value: clif::Value,
        amounts: clif::Value,
    ) -> clif::Value {
        let [low, high] = [0, 1].map(|lane| {
            let amount = self.b.ins().extractlane(amounts, lane);
            let shifted = self.uniform_shift(op, value, amount);
            self.bitcast(I8X16, shifted)
        });
        let lanes = [0, 1, 2, 3, 4, 5, 6, 7, 24, 25, 26, 27, 28, 29, 30, 31];
        let bytes = self.byte_shuffle(low, high, lanes);
        self.bitcast(I64X2, bytes)
    }
}
