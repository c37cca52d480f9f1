//! How the `llvm.x86.*` of integers, tests and strings are done; see [`super::x86`].

use super::lane_count;
use crate::ir::{BinaryOp, IntPredicate};
use crate::lower::intrinsics::Use;
use crate::lower::types::{Lane, Parts, Repr, mask_lane, one};
use crate::lower::{Builtin, FunctionTranslator, Lower, unsupported};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I8, I8X16, I16, I16X8, I32, I32X4, I64, I64X2};
use cranelift_codegen::ir::{self as clif, InstBuilder};

type Chunks2<'a, 'c> = fn(&mut FunctionTranslator<'a, 'c>, clif::Value, clif::Value) -> clif::Value;

impl<'a, 'c> FunctionTranslator<'a, 'c> {
    /// An operation on the chunks of two operands.
    pub(super) fn x86_two(&mut self, u: &Use<'_>, f: Chunks2<'a, 'c>) -> Lower<Parts> {
        let (a, b) = (self.x86_arg(u, 0)?.1, self.x86_arg(u, 1)?.1);
        let to = self.x86_result(u)?;
        Ok(a.iter()
            .zip(&b)
            .map(|(a, b)| {
                let value = f(self, *a, *b);
                self.bitcast(to.chunk(), value)
            })
            .collect())
    }

    /// An operation on the even lanes and on the odd lanes of each two chunks.
    pub(super) fn x86_horizontal(&mut self, u: &Use<'_>, f: Chunks2<'a, 'c>) -> Lower<Parts> {
        let (lane, a) = self.x86_arg(u, 0)?;
        let b = self.x86_arg(u, 1)?.1;
        Ok(a.iter()
            .zip(&b)
            .map(|(a, b)| {
                let even = self.lanes_by(lane, *a, *b, |at| 2 * at);
                let odd = self.lanes_by(lane, *a, *b, |at| 2 * at + 1);
                f(self, even, odd)
            })
            .collect())
    }
}

impl FunctionTranslator<'_, '_> {
    /// The lane and chunks of a vector argument.
    pub(super) fn x86_arg(&mut self, u: &Use<'_>, index: usize) -> Lower<(Lane, Parts)> {
        let (value, ty) = self.arg(u.call, index)?;
        match self.repr(ty)? {
            Repr::Vector { lane, .. } => Ok((lane, self.value(value)?)),
            _ => unsupported(format_args!("llvm.{} of this type", u.name)),
        }
    }

    /// A scalar argument.
    fn x86_scalar(&mut self, u: &Use<'_>, index: usize) -> Lower<clif::Value> {
        let value = self.arg(u.call, index)?.0;
        self.scalar(value)
    }

    /// An argument that is a constant.
    pub(super) fn x86_immediate(&self, u: &Use<'_>, index: usize) -> Lower<u64> {
        match self.const_int(self.arg(u.call, index)?.0) {
            Some(value) => Ok(value),
            None => unsupported(format_args!("llvm.{} by a variable", u.name)),
        }
    }

    /// The lane of the result.
    pub(super) fn x86_result(&mut self, u: &Use<'_>) -> Lower<Lane> {
        match self.repr(u.ret)? {
            Repr::Vector { lane, .. } => Ok(lane),
            _ => unsupported(format_args!("llvm.{} to this type", u.name)),
        }
    }

    /// Lanes of two chunks by number.
    pub(super) fn lanes_by(
        &mut self,
        lane: Lane,
        a: clif::Value,
        b: clif::Value,
        pick: impl Fn(usize) -> usize,
    ) -> clif::Value {
        let bytes = lane.bits() as usize / 8;
        let mut mask = [0; 16];
        for (at, byte) in mask.iter_mut().enumerate() {
            let source = pick(at / bytes) * bytes + at % bytes;
            *byte = u8::try_from(source % 32).unwrap_or(0);
        }
        let (a, b) = (self.bitcast(I8X16, a), self.bitcast(I8X16, b));
        let bytes = self.byte_shuffle(a, b, mask);
        self.bitcast(lane.chunk(), bytes)
    }

    /// The lowest lane of `low` in place of that of `rest`.
    pub(super) fn lowest_of(
        &mut self,
        lane: Lane,
        low: clif::Value,
        rest: clif::Value,
    ) -> clif::Value {
        let count = lane.per_chunk() as usize;
        self.lanes_by(lane, low, rest, |at| if at == 0 { 0 } else { count + at })
    }

    /// A routine on scalars and single chunks, by value.
    pub(super) fn x86_plain(&mut self, u: &Use<'_>, routine: &'static str) -> Lower<Parts> {
        let mut args = Parts::new();
        for index in 0..u.call.args.len as usize {
            args.push(self.x86_scalar(u, index)?);
        }
        let returns = match self.module.types[u.ret] {
            crate::ir::Type::Void => Default::default(),
            _ => self.part_types(u.ret)?,
        };
        Ok(self.call_builtin(Builtin(routine), &args, &returns))
    }

    /// A routine on the chunks of all vector arguments; scalar ones are the same for each.
    pub(super) fn x86_routine(&mut self, u: &Use<'_>, routine: &'static str) -> Lower<Parts> {
        let to = self.x86_result(u)?;
        let mut args = Vec::new();
        for index in 0..u.call.args.len as usize {
            let (value, ty) = self.arg(u.call, index)?;
            let parts = self.value(value)?;
            args.push(match self.repr(ty)? {
                Repr::Vector { .. } => parts,
                _ => one(self.widen(parts[0], I32)),
            });
        }
        let count = args.iter().map(|parts| parts.len()).max().unwrap_or(0);
        let mut result = Parts::new();
        for index in 0..count {
            let chunk = |parts: &Parts| parts[index.min(parts.len() - 1)];
            let here: Parts = args.iter().map(chunk).collect();
            result.extend(self.call_builtin(Builtin(routine), &here, &[to.chunk()]));
        }
        Ok(result)
    }

    /// A fence.
    pub(super) fn x86_fence(&mut self, _: &Use<'_>) -> Lower<Parts> {
        self.b.ins().fence();
        Ok(Parts::new())
    }

    /// A routine that leaves one result at an address and returns another: a struct of both.
    pub(super) fn x86_pair(
        &mut self,
        _: &Use<'_>,
        routine: &'static str,
        returned: clif::Type,
        left: clif::Type,
        left_first: bool,
    ) -> Lower<Parts> {
        let slot = self.stack_slot(16, 16);
        let address = self.b.ins().stack_addr(I64, slot, 0);
        let returned = self.call_builtin(Builtin(routine), &[address], &[returned])[0];
        let address = self.b.ins().stack_addr(I64, slot, 0);
        let left = self.load(left, address, 0);
        Ok(Parts::from_slice(&if left_first {
            [left, returned]
        } else {
            [returned, left]
        }))
    }

    /// `rdrand` and `rdseed`: a number, and whether there was one.
    pub(super) fn x86_random(&mut self, u: &Use<'_>, routine: &'static str) -> Lower<Parts> {
        let ty = match u.name.rsplit('.').next() {
            Some("16") => I16,
            Some("32") => I32,
            _ => I64,
        };
        self.x86_pair(u, routine, I32, ty, true)
    }

    /// `addcarry` and `subborrow`: with carry in and out.
    pub(super) fn x86_carry(&mut self, u: &Use<'_>, op: BinaryOp) -> Lower<Parts> {
        let carry = self.x86_scalar(u, 0)?;
        let (a, b) = (self.x86_scalar(u, 1)?, self.x86_scalar(u, 2)?);
        let ty = self.b.func.dfg.value_type(a);
        let carry = self.b.ins().icmp_imm_u(IntCC::NotEqual, carry, 0);
        let carry = self.widen(carry, ty);
        let ((result, first), second);
        if op == BinaryOp::Add {
            (result, first) = self.b.ins().uadd_overflow(a, b);
            second = self.b.ins().uadd_overflow(result, carry);
        } else {
            (result, first) = self.b.ins().usub_overflow(a, b);
            second = self.b.ins().usub_overflow(result, carry);
        }
        let out = self.b.ins().bor(first, second.1);
        Ok(Parts::from_slice(&[out, second.0]))
    }

    /// `bzhi`: the bits below an index, of which eight bits count.
    pub(super) fn x86_low_bits(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (a, index) = (self.x86_scalar(u, 0)?, self.x86_scalar(u, 1)?);
        let index = self.b.ins().band_imm_u(index, 0xff);
        Ok(one(self.bits_below(a, index)))
    }

    /// The bits of `a` below `index`, which may be the width or more.
    fn bits_below(&mut self, a: clif::Value, index: clif::Value) -> clif::Value {
        let ty = self.b.func.dfg.value_type(a);
        let one = self.b.ins().iconst(ty, 1);
        let bit = self.b.ins().ishl(one, index);
        let mask = self.b.ins().isub(bit, one);
        let some = self.b.ins().band(a, mask);
        let width = i64::from(ty.bits());
        let inside = self
            .b
            .ins()
            .icmp_imm_u(IntCC::UnsignedLessThan, index, width);
        self.b.ins().select(inside, some, a)
    }

    /// `bextr`: bits from a start (8 bits of the control), as many as the next 8 bits say.
    pub(super) fn x86_extract_bits(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (a, control) = (self.x86_scalar(u, 0)?, self.x86_scalar(u, 1)?);
        let ty = self.b.func.dfg.value_type(a);
        let width = i64::from(ty.bits());
        let start = self.b.ins().band_imm_u(control, 0xff);
        let shifted = self.b.ins().ushr(a, start);
        let inside = self
            .b
            .ins()
            .icmp_imm_u(IntCC::UnsignedLessThan, start, width);
        let zero = self.b.ins().iconst(ty, 0);
        let shifted = self.b.ins().select(inside, shifted, zero);
        let len = self.b.ins().ushr_imm_u(control, 8);
        let len = self.b.ins().band_imm_u(len, 0xff);
        Ok(one(self.bits_below(shifted, len)))
    }

    /// `aeskeygenassist`: the round constant goes into the lanes 1 and 3.
    pub(super) fn x86_key(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let round = self.x86_immediate(u, 1)?;
        let (lane, a) = self.x86_arg(u, 0)?;
        let routine = Builtin("bitcrane_x86_aeskeygen");
        let key = self.call_builtin(routine, &[a[0]], &[lane.chunk()])[0];
        let mut constant = [0; 16];
        constant[4] = round.to_le_bytes()[0];
        constant[12] = constant[4];
        let constant = self.vector_const(lane.chunk(), constant);
        Ok(one(self.b.ins().bxor(key, constant)))
    }

    /// `sha1rnds4`
    pub(super) fn x86_sha1_rounds(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (lane, a) = self.x86_arg(u, 0)?;
        let b = self.x86_arg(u, 1)?.1;
        let routine = match self.x86_immediate(u, 2)? & 3 {
            0 => "bitcrane_x86_sha1rnds4_0",
            1 => "bitcrane_x86_sha1rnds4_1",
            2 => "bitcrane_x86_sha1rnds4_2",
            _ => "bitcrane_x86_sha1rnds4_3",
        };
        Ok(self.call_builtin(Builtin(routine), &[a[0], b[0]], &[lane.chunk()]))
    }

    /// `sha256rnds2`: its implicit operand is the first argument, and comes back, too.
    pub(super) fn x86_sha256_rounds(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (lane, a) = self.x86_arg(u, 0)?;
        let (b, k) = (self.x86_arg(u, 1)?.1, self.x86_arg(u, 2)?.1);
        let routine = Builtin("bitcrane_x86_sha256rnds2");
        let results = self.call_builtin(routine, &[k[0], a[0], b[0]], &[lane.chunk(); 2]);
        Ok(one(results[1]))
    }

    /// `crc32` of bytes, of 32 bits, or of 64, whose instruction is longer than a call: it is that of
    /// the low and of the high half, which are one where they follow each other
    /// ([`joined`](super::super::symbol::joined)), so that both have the same arguments.
    pub(super) fn x86_crc(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (crc, data) = (self.x86_scalar(u, 0)?, self.x86_scalar(u, 1)?);
        let ty = self.b.func.dfg.value_type(crc);
        let data_type = self.b.func.dfg.value_type(data);
        if data_type == I64 {
            let high = self.b.ins().ushr_imm_u(data, 32);
            let mut crc = self.widen(crc, I64);
            for half in ["bitcrane_x86_crc32_low", "bitcrane_x86_crc32_high"] {
                crc = self.call_builtin(Builtin(half), &[high, data, crc], &[I64; 2])[1];
            }
            return Ok(one(self.narrow(crc, ty)));
        }
        let mut crc = self.narrow(crc, I32);
        let (name, step) = match data_type.bits() {
            8 | 16 => ("bitcrane_x86_crc32_8", I8),
            _ => ("bitcrane_x86_crc32_32", I32),
        };
        // The instruction changes the third argument, which is the second result.
        let none = self.b.ins().iconst(I32, 0);
        for at in (0..data_type.bits()).step_by(step.bits() as usize) {
            let part = self.b.ins().ushr_imm_u(data, i64::from(at));
            let part = self.narrow(part, step);
            let part = self.widen(part, I32);
            let args = match step {
                I8 => [none, none, crc, part],
                _ => [none, part, crc, none],
            };
            let count = if step == I8 { 4 } else { 3 };
            crc = self.call_builtin(Builtin(name), &args[..count], &[I32, I32])[1];
        }
        Ok(one(self.widen(crc, ty)))
    }

    /// `pclmulqdq`: bits 0 and 4 say which halves.
    pub(super) fn x86_carryless(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let halves = self.x86_immediate(u, 2)?;
        let (lane, a) = self.x86_arg(u, 0)?;
        let b = self.x86_arg(u, 1)?.1;
        let mut result = Parts::new();
        for (a, b) in a.iter().zip(&b) {
            let mut half = |value, high| if high { self.high_half(value) } else { value };
            let args = [half(*a, halves & 1 != 0), half(*b, halves & 16 != 0)];
            let routine = Builtin("bitcrane_x86_clmul");
            result.extend(self.call_builtin(routine, &args, &[lane.chunk()]));
        }
        Ok(result)
    }

    /// `pmaddwd`, as Cranelift knows it.
    pub(super) fn multiply_pairs(&mut self, a: clif::Value, b: clif::Value) -> clif::Value {
        let [low, high] = [false, true].map(|high| {
            let (a, b) = (
                self.widen_half(a, true, high),
                self.widen_half(b, true, high),
            );
            self.b.ins().imul(a, b)
        });
        self.b.ins().iadd_pairwise(low, high)
    }

    /// `pmaddubsw`: unsigned bytes of the first by signed ones of the second.
    pub(super) fn multiply_bytes_pairs(&mut self, a: clif::Value, b: clif::Value) -> clif::Value {
        if self.features.ssse3 {
            return self.b.ins().x86_pmaddubsw(b, a);
        }
        let eight = self.b.ins().iconst(I64, 8);
        let (a, b) = (self.bitcast(I16X8, a), self.bitcast(I16X8, b));
        let low = self.lanes_const(Lane::I16, 0xff);
        let products = [false, true].map(|odd| {
            let (a, b) = if odd {
                (self.b.ins().ushr(a, eight), self.b.ins().sshr(b, eight))
            } else {
                let b = self.b.ins().ishl(b, eight);
                (self.b.ins().band(a, low), self.b.ins().sshr(b, eight))
            };
            self.b.ins().imul(a, b)
        });
        self.b.ins().sadd_sat(products[0], products[1])
    }

    /// `pmulhrsw`: the upper half of the doubled product, rounded.
    pub(super) fn multiply_rounded(&mut self, a: clif::Value, b: clif::Value) -> clif::Value {
        if self.features.ssse3 {
            return self.b.ins().x86_pmulhrsw(a, b);
        }
        let fourteen = self.b.ins().iconst(I64, 14);
        let one = self.b.ins().iconst(I64, 1);
        let ones = self.lanes_const(Lane::I32, 1);
        let halves = [false, true].map(|high| {
            let (a, b) = (
                self.widen_half(a, true, high),
                self.widen_half(b, true, high),
            );
            let product = self.b.ins().imul(a, b);
            let shifted = self.b.ins().sshr(product, fourteen);
            let rounded = self.b.ins().iadd(shifted, ones);
            self.b.ins().sshr(rounded, one)
        });
        // Only 2^15 overflows, to -2^15.
        let sixteen = self.b.ins().iconst(I64, 16);
        let [low, high] = halves.map(|half| {
            let up = self.b.ins().ishl(half, sixteen);
            self.b.ins().sshr(up, sixteen)
        });
        self.b.ins().snarrow(low, high)
    }

    /// `pmulhw` and `pmulhuw`
    pub(super) fn multiply_high(
        &mut self,
        signed: bool,
        a: clif::Value,
        b: clif::Value,
    ) -> clif::Value {
        let sixteen = self.b.ins().iconst(I64, 16);
        let op = if signed {
            BinaryOp::AShr
        } else {
            BinaryOp::LShr
        };
        let [low, high] = [false, true].map(|high| {
            let a = self.widen_half(a, signed, high);
            let b = self.widen_half(b, signed, high);
            let product = self.b.ins().imul(a, b);
            self.uniform_shift(op, product, sixteen)
        });
        if signed {
            self.b.ins().snarrow(low, high)
        } else {
            self.pack_shorts(low, high)
        }
    }

    /// `psadbw`: differences of bytes, added up by eights: in pairs, and these in pairs, twice.
    pub(super) fn sum_differences(&mut self, a: clif::Value, b: clif::Value) -> clif::Value {
        let above = self.b.ins().usub_sat(a, b);
        let below = self.b.ins().usub_sat(b, a);
        let bytes = self.b.ins().bor(above, below);
        let (low, high) = (
            self.b.ins().uwiden_low(bytes),
            self.b.ins().uwiden_high(bytes),
        );
        let pairs = self.b.ins().iadd_pairwise(low, high);
        let (low, high) = (
            self.b.ins().swiden_low(pairs),
            self.b.ins().swiden_high(pairs),
        );
        let fours = self.b.ins().iadd_pairwise(low, high);
        let fours = self.bitcast(I64X2, fours);
        let half = self.b.ins().iconst(I64, 32);
        let upper = self.b.ins().ushr(fours, half);
        let sum = self.b.ins().iadd(fours, upper);
        let low_bits = self.lanes_const(Lane::I64, 0xffff);
        self.b.ins().band(sum, low_bits)
    }

    /// `pshufb`: four bits of the index count, and the highest, which gives zero.
    pub(super) fn shuffle_bytes(&mut self, a: clif::Value, indices: clif::Value) -> clif::Value {
        if self.features.ssse3 {
            return self.b.ins().x86_pshufb(a, indices);
        }
        let counting = self.lanes_const(Lane::I8, 0x8f);
        let indices = self.b.ins().band(indices, counting);
        self.b.ins().swizzle(a, indices)
    }

    /// `psignb` and its like: negated, zero or as it was.
    pub(super) fn apply_sign(
        &mut self,
        lane: Lane,
        a: clif::Value,
        sign: clif::Value,
    ) -> clif::Value {
        let zero = self.zero(lane.chunk());
        let negative = self.chunk_icmp(IntPredicate::Slt, lane, sign, zero);
        let flipped = self.b.ins().bxor(a, negative);
        let negated = self.b.ins().isub(flipped, negative);
        let none = self.chunk_icmp(IntPredicate::Eq, lane, sign, zero);
        self.b.ins().band_not(negated, none)
    }

    /// `mpsadbw`: each half of a wider vector has three bits of the number.
    pub(super) fn x86_mpsadbw(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let blocks = self.x86_immediate(u, 2)?;
        let (a, b) = (self.x86_arg(u, 0)?.1, self.x86_arg(u, 1)?.1);
        let mut result = Parts::new();
        for (index, (a, b)) in (0u32..).zip(a.iter().zip(&b)) {
            let here = blocks >> (3 * index) & 7;
            let here = self.b.ins().iconst(I32, here.cast_signed());
            let routine = Builtin("bitcrane_x86_mpsadbw");
            result.extend(self.call_builtin(routine, &[*a, *b, here], &[I16X8]));
        }
        Ok(result)
    }

    /// `vpermd`: eight lanes by three bits each.
    pub(super) fn x86_permute(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (lane, a) = self.x86_arg(u, 0)?;
        let indices = self.x86_arg(u, 1)?.1;
        let mut result = Parts::new();
        for index in indices {
            let low = self.dynamic_lanes(a[0], index);
            let high = self.dynamic_lanes(a[a.len() - 1], index);
            let third_bit = self.b.ins().iconst(I64, 29);
            let sign = self.b.ins().ishl(index, third_bit);
            let zero = self.zero(I32X4);
            let upper = self.chunk_icmp(IntPredicate::Slt, Lane::I32, sign, zero);
            let chosen = self.blend(upper, high, low);
            result.push(self.bitcast(lane.chunk(), chosen));
        }
        Ok(result)
    }

    /// The 32-bit lanes of a chunk by the lowest two bits of each index.
    fn dynamic_lanes(&mut self, a: clif::Value, indices: clif::Value) -> clif::Value {
        let two_bits = self.lanes_const(Lane::I32, 3);
        let indices = self.b.ins().band(indices, two_bits);
        let spread = self.lanes_const(Lane::I32, 0x0404_0404);
        let bytes = self.b.ins().imul(indices, spread);
        let offsets = self.lanes_const(Lane::I32, 0x0302_0100);
        let bytes = self.b.ins().iadd(bytes, offsets);
        let (a, bytes) = (self.bitcast(I8X16, a), self.bitcast(I8X16, bytes));
        let picked = self.table_bytes(a, bytes);
        self.bitcast(I32X4, picked)
    }

    /// `vpermilps` and `vpermilpd` (by the second bit of each index).
    pub(super) fn x86_permute_within(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (lane, a) = self.x86_arg(u, 0)?;
        let indices = self.x86_arg(u, 1)?.1;
        let mut result = Parts::new();
        for (a, index) in a.iter().zip(indices) {
            let index = if lane == Lane::F64 {
                let one_bit = self.lanes_const(Lane::I64, 2);
                let low = self.b.ins().band(index, one_bit);
                // Lanes 0 and 1, or 2 and 3.
                let up = self.b.ins().iconst(I64, 32);
                let high = self.b.ins().ishl(low, up);
                let both = self.b.ins().bor(low, high);
                let odd = self.lanes_const(Lane::I64, 1 << 32);
                let both = self.b.ins().bor(both, odd);
                self.bitcast(I32X4, both)
            } else {
                index
            };
            let picked = self.dynamic_lanes(*a, index);
            result.push(self.bitcast(lane.chunk(), picked));
        }
        Ok(result)
    }

    /// Shifts by the low half of a vector or by a scalar: by the width or more, all bits go.
    pub(super) fn x86_shift(&mut self, u: &Use<'_>, op: BinaryOp) -> Lower<Parts> {
        let (lane, a) = self.x86_arg(u, 0)?;
        let (amount, ty) = self.arg(u.call, 1)?;
        let amount = match self.repr(ty)? {
            Repr::Vector { .. } => {
                let chunk = self.value(amount)?[0];
                let words = self.bitcast(I64X2, chunk);
                self.b.ins().extractlane(words, 0)
            }
            _ => {
                let amount = self.scalar(amount)?;
                self.widen(amount, I64)
            }
        };
        let bits = i64::from(lane.bits());
        let most = self.b.ins().iconst(I64, bits - 1);
        let inside = self
            .b
            .ins()
            .icmp_imm_u(IntCC::UnsignedLessThan, amount, bits);
        let amount = self.b.ins().select(inside, amount, most);
        let shift = |part: &clif::Value| {
            let shifted = self.uniform_shift(op, *part, amount);
            if op == BinaryOp::AShr {
                return shifted;
            }
            let zero = self.zero(lane.chunk());
            self.b.ins().select(inside, shifted, zero)
        };
        Ok(a.iter().map(shift).collect())
    }

    /// The same by lanes.
    pub(super) fn x86_shift_lanes(&mut self, u: &Use<'_>, op: BinaryOp) -> Lower<Parts> {
        let (lane, a) = self.x86_arg(u, 0)?;
        let amounts = self.x86_arg(u, 1)?.1;
        let most = u64::from(lane.bits() - 1);
        let mut result = Parts::new();
        for (a, amount) in a.iter().zip(amounts) {
            let most = self.lanes_const(lane, most);
            let inside = self.chunk_icmp(IntPredicate::Ule, lane, amount, most);
            let bounded = self.b.ins().umin(amount, most);
            let shifted = self.chunk_shift(op, lane, *a, bounded);
            result.push(if op == BinaryOp::AShr {
                shifted
            } else {
                self.b.ins().band(shifted, inside)
            });
        }
        Ok(result)
    }

    /// `movmskps` and its like: the sign bits of all lanes.
    pub(super) fn x86_move_mask(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (lane, a) = self.x86_arg(u, 0)?;
        Ok(one(self.sign_bits(lane, &a)))
    }

    fn sign_bits(&mut self, lane: Lane, chunks: &[clif::Value]) -> clif::Value {
        let mut result = self.b.ins().iconst(I32, 0);
        for (index, chunk) in (0u32..).zip(chunks) {
            let chunk = self.bitcast(lane.to_int().chunk(), *chunk);
            let bits = self.b.ins().vhigh_bits(I32, chunk);
            let up = i64::from(index * lane.per_chunk());
            let bits = self.b.ins().ishl_imm_u(bits, up);
            result = self.b.ins().bor(result, bits);
        }
        result
    }

    /// `ptest` and `vtestps`: whether `a & b` is zero (`z`), whether `!a & b` is (`c`), or whether
    /// neither is. `vtestps` looks at signs only.
    pub(super) fn x86_test(&mut self, u: &Use<'_>, z: bool, c: bool) -> Lower<Parts> {
        let (lane, a) = self.x86_arg(u, 0)?;
        let b = self.x86_arg(u, 1)?.1;
        let int = lane.to_int().chunk();
        let mut joined: [Parts; 2] = Default::default();
        for (a, b) in a.iter().zip(&b) {
            let (a, b) = (self.bitcast(int, *a), self.bitcast(int, *b));
            joined[0].push(self.b.ins().band(a, b));
            joined[1].push(self.b.ins().band_not(b, a));
        }
        let mut any = |chunks: &[clif::Value]| {
            if matches!(lane, Lane::F32 | Lane::F64) {
                let signs = self.sign_bits(lane, chunks);
                return self.b.ins().icmp_imm_u(IntCC::NotEqual, signs, 0);
            }
            let mut chunks = chunks.iter().copied();
            let first = chunks.next();
            let first = first.unwrap_or_else(|| self.zero(I64X2));
            let all = chunks.fold(first, |all, chunk| self.b.ins().bor(all, chunk));
            self.b.ins().vany_true(all)
        };
        let both = any(&joined[0]);
        let only = any(&joined[1]);
        let result = match (z, c) {
            (true, _) => self.b.ins().bxor_imm_u(both, 1),
            (_, true) => self.b.ins().bxor_imm_u(only, 1),
            _ => self.b.ins().band(both, only),
        };
        Ok(one(self.b.ins().uextend(I32, result)))
    }

    /// `blendvps` and its like: the sign of each lane of the third operand chooses the second.
    pub(super) fn x86_blend(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (lane, a) = self.x86_arg(u, 0)?;
        let (b, mask) = (self.x86_arg(u, 1)?.1, self.x86_arg(u, 2)?.1);
        let int = lane.to_int();
        let mut result = Parts::new();
        for ((a, b), mask) in a.iter().zip(&b).zip(&mask) {
            let mask = self.bitcast(int.chunk(), *mask);
            let zero = self.zero(int.chunk());
            let negative = self.chunk_icmp(IntPredicate::Slt, int, mask, zero);
            let negative = self.bitcast(lane.chunk(), negative);
            result.push(self.blend(negative, *b, *a));
        }
        Ok(result)
    }

    /// `pcmpestri` and its like: everything follows from the bits of the comparison and from the
    /// lengths, which count up to the width; implicit ones end at the first zero.
    pub(super) fn x86_string(&mut self, u: &Use<'_>, explicit: bool) -> Lower<Parts> {
        let second = if explicit { 2 } else { 1 };
        let mode = self.x86_immediate(u, if explicit { 4 } else { 2 })?;
        let lane = if mode & 1 == 0 { Lane::I8 } else { Lane::I16 };
        let (a, b) = (self.x86_arg(u, 0)?.1[0], self.x86_arg(u, second)?.1[0]);
        let (a_len, b_len) = if explicit {
            (self.x86_scalar(u, 1)?, self.x86_scalar(u, 3)?)
        } else {
            (self.string_length(lane, a), self.string_length(lane, b))
        };
        let mode_value = self.b.ins().iconst(I32, mode.cast_signed() & 0x3f);
        let (a, b) = (self.bitcast(I8X16, a), self.bitcast(I8X16, b));
        let args = [a, a_len, b, b_len, mode_value];
        let bits = self.call_builtin(Builtin("bitcrane_x86_pcmpestrm"), &args, &[I32])[0];
        let width = i64::from(lane.per_chunk());
        let what = u.name.trim_end_matches("128");
        let flag = |this: &mut Self, flag| Ok(one(this.b.ins().uextend(I32, flag)));
        if what.ends_with('m') {
            return self.string_mask(u, lane, mode, bits);
        }
        if what.ends_with("stri") {
            return Ok(one(self.string_index(mode, width, bits)));
        }
        if what.ends_with('o') {
            return Ok(one(self.b.ins().band_imm_u(bits, 1)));
        }
        let any = self.b.ins().icmp_imm_u(IntCC::NotEqual, bits, 0);
        if what.ends_with('c') {
            return flag(self, any);
        }
        let short = |this: &mut Self, len| {
            let len = this.b.ins().iabs(len);
            this.b.ins().icmp_imm_u(IntCC::UnsignedLessThan, len, width)
        };
        if what.ends_with('s') {
            let ends = short(self, a_len);
            return flag(self, ends);
        }
        let ends = short(self, b_len);
        if what.ends_with('z') {
            return flag(self, ends);
        }
        let either = self.b.ins().bor(any, ends);
        let neither = self.b.ins().bxor_imm_u(either, 1);
        flag(self, neither)
    }

    /// How many lanes are before the first zero.
    fn string_length(&mut self, lane: Lane, value: clif::Value) -> clif::Value {
        let value = self.bitcast(lane.chunk(), value);
        let zero = self.zero(lane.chunk());
        let ends = self.chunk_icmp(IntPredicate::Eq, lane, value, zero);
        let bits = self.b.ins().vhigh_bits(I32, ends);
        let stop = self.b.ins().iconst(I32, 1 << lane.per_chunk());
        let bits = self.b.ins().bor(bits, stop);
        self.b.ins().ctz(bits)
    }

    /// The number of the first or last bit, or the width.
    fn string_index(&mut self, mode: u64, width: i64, bits: clif::Value) -> clif::Value {
        if mode & 0x40 == 0 {
            let stop = self.b.ins().iconst(I32, 1 << width);
            let bits = self.b.ins().bor(bits, stop);
            return self.b.ins().ctz(bits);
        }
        let above = self.b.ins().clz(bits);
        let highest = self.b.ins().iconst(I32, 31);
        let last = self.b.ins().isub(highest, above);
        let width = self.b.ins().iconst(I32, width);
        self.b.ins().select(bits, last, width)
    }

    /// The bits as a number, or spread over lanes.
    fn string_mask(
        &mut self,
        u: &Use<'_>,
        lane: Lane,
        mode: u64,
        bits: clif::Value,
    ) -> Lower<Parts> {
        let to = self.x86_result(u)?;
        let chunk = if mode & 0x40 == 0 {
            self.b.ins().scalar_to_vector(I32X4, bits)
        } else {
            let bits = self.widen(bits, I64);
            self.mask_from_limbs(lane.per_chunk(), &[bits])[0]
        };
        Ok(one(self.bitcast(to.chunk(), chunk)))
    }

    /// `lddqu`
    pub(super) fn x86_load(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let address = self.x86_scalar(u, 0)?;
        self.load_parts(u.ret, address, 0)
    }

    /// The mask of the signs of a vector.
    pub(super) fn sign_mask(&mut self, lane: Lane, len: u32, parts: &[clif::Value]) -> Parts {
        let int = lane.to_int();
        let masks: Parts = parts
            .iter()
            .map(|part| {
                let part = self.bitcast(int.chunk(), *part);
                let zero = self.zero(int.chunk());
                self.chunk_icmp(IntPredicate::Slt, int, part, zero)
            })
            .collect();
        self.resize_mask(&masks, int, mask_lane(len), len)
    }

    /// `maskload`: lanes that are off become zero.
    pub(super) fn x86_mask_load(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let base = self.x86_scalar(u, 0)?;
        let (lane, mask) = self.x86_arg(u, 1)?;
        let len = lane_count(self.repr(u.ret)?);
        let mask = self.sign_mask(lane, len, &mask);
        let otherwise = self.zeros(u.ret)?;
        self.load_masked(u, u.ret, base, mask, &otherwise)
    }

    /// `maskstore` and `maskmovdqu`; where address, mask and value are among the operands.
    pub(super) fn x86_mask_store(&mut self, u: &Use<'_>, order: [usize; 3]) -> Lower<Parts> {
        let base = self.x86_scalar(u, order[0])?;
        let (lane, mask) = self.x86_arg(u, order[1])?;
        let (value, ty) = self.arg(u.call, order[2])?;
        let value = self.value(value)?;
        let len = lane_count(self.repr(ty)?);
        let mask = self.sign_mask(lane, len, &mask);
        self.store_masked(u, ty, base, mask, &value)
    }

    /// `vgatherdd` and its like: an element for each index, where the mask's sign says so; lanes
    /// without an index become zero.
    pub(super) fn x86_gather(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let base = self.x86_scalar(u, 1)?;
        let scale = self.x86_immediate(u, 4)?;
        let (lane, otherwise) = self.x86_arg(u, 0)?;
        let (indices, index_type) = self.arg(u.call, 2)?;
        let index_repr = self.repr(index_type)?;
        let indices = self.value(indices)?;
        let (mask_lane, mask) = self.x86_arg(u, 3)?;
        let repr = self.repr(u.ret)?;
        let len = lane_count(repr);
        let count = len.min(lane_count(index_repr));
        let mut mask = self.sign_mask(mask_lane, len, &mask);
        let mut otherwise = otherwise;
        if count < len {
            // The upper half of one chunk.
            let kept: [u8; 16] = std::array::from_fn(|at| if at < 8 { 0xff } else { 0 });
            let kept = self.vector_const(mask_lane.to_int().chunk(), kept);
            mask[0] = self.b.ins().band(mask[0], kept);
            let here = self.bitcast(mask_lane.to_int().chunk(), otherwise[0]);
            let here = self.b.ins().band(here, kept);
            otherwise[0] = self.bitcast(lane.chunk(), here);
        }
        self.gather_masked(u, mask, &otherwise, |this, number| {
            let index = this.lane(index_repr, &indices, number.min(count - 1))[0];
            let index = if this.b.func.dfg.value_type(index) == I64 {
                index
            } else {
                this.b.ins().sextend(I64, index)
            };
            let offset = this.b.ins().imul_imm_s(index, scale.cast_signed());
            Ok(this.b.ins().iadd(base, offset))
        })
    }

    /// The byte that `insertps` is told by: source lane, target lane, lanes to clear.
    pub(super) fn x86_insertps(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let control = self.x86_immediate(u, 2)?;
        let (lane, a) = self.x86_arg(u, 0)?;
        let b = self.x86_arg(u, 1)?.1[0];
        let source = (control >> 6 & 3) as usize;
        let target = (control >> 4 & 3) as usize;
        let inserted = self.lanes_by(
            lane,
            a[0],
            b,
            |at| {
                if at == target { 4 + source } else { at }
            },
        );
        let mut kept = [0xff; 16];
        for (number, bytes) in kept.chunks_mut(4).enumerate() {
            bytes.fill(if control >> number & 1 == 0 { 0xff } else { 0 });
        }
        let kept = self.vector_const(lane.chunk(), kept);
        Ok(one(self.b.ins().band(inserted, kept)))
    }
}
