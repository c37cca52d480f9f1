//! Intrinsics of scalars, on vectors, chunk by chunk where that is possible: `None` where it is
//! not, and the lanes go one by one.

use super::binary::repeated;
use crate::ir::{BinaryOp, IntPredicate};
use crate::lower::int::{IntUnary, MinMax};
use crate::lower::intrinsics::Use;
use crate::lower::types::{Lane, Parts, Repr, low_mask_64};
use crate::lower::{FunctionTranslator, Lower};
use cranelift_codegen::ir::types::{I8X16, I64};
use cranelift_codegen::ir::{self as clif, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// The chunks of the first `count` arguments of an intrinsic on vectors.
    pub(super) fn chunk_args(
        &mut self,
        u: &Use<'_>,
        count: usize,
    ) -> Lower<Option<(Lane, Vec<Parts>)>> {
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

    /// The same, if the lanes are integers.
    fn int_chunk_args(&mut self, u: &Use<'_>, count: usize) -> Lower<Option<(Lane, Vec<Parts>)>> {
        let args = self.chunk_args(u, count)?;
        Ok(args.filter(|(lane, _)| !matches!(lane, Lane::F32 | Lane::F64)))
    }

    /// The same constant in each lane.
    pub(super) fn lanes_const(&mut self, lane: Lane, number: u64) -> clif::Value {
        let bytes = number.to_le_bytes();
        let bytes = repeated(&bytes[..lane.bits() as usize / 8]);
        self.vector_const(lane.chunk(), bytes)
    }

    /// `llvm.smin` and its like.
    pub(in crate::lower) fn native_min_max(
        &mut self,
        u: &Use<'_>,
        op: MinMax,
    ) -> Lower<Option<Parts>> {
        let Some((_, args)) = self.int_chunk_args(u, 2)? else {
            return Ok(None);
        };
        let pairs = args[0].iter().zip(&args[1]);
        Ok(Some(
            pairs.map(|(a, b)| self.chunk_min_max(op, *a, *b)).collect(),
        ))
    }

    pub(super) fn chunk_min_max(
        &mut self,
        op: MinMax,
        a: clif::Value,
        b: clif::Value,
    ) -> clif::Value {
        match op {
            MinMax::SMin => self.b.ins().smin(a, b),
            MinMax::SMax => self.b.ins().smax(a, b),
            MinMax::UMin => self.b.ins().umin(a, b),
            MinMax::UMax => self.b.ins().umax(a, b),
        }
    }

    /// `llvm.sadd.sat` and its like.
    pub(in crate::lower) fn native_saturating(
        &mut self,
        u: &Use<'_>,
        op: BinaryOp,
        signed: bool,
    ) -> Lower<Option<Parts>> {
        let Some((lane, args)) = self.int_chunk_args(u, 2)? else {
            return Ok(None);
        };
        let pairs = args[0].iter().zip(&args[1]);
        let narrow = matches!(lane, Lane::I8 | Lane::I16);
        Ok(Some(
            pairs
                .map(|(a, b)| match (op, signed, narrow) {
                    (BinaryOp::Add, true, true) => self.b.ins().sadd_sat(*a, *b),
                    (BinaryOp::Add, false, true) => self.b.ins().uadd_sat(*a, *b),
                    (_, true, true) => self.b.ins().ssub_sat(*a, *b),
                    (_, false, true) => self.b.ins().usub_sat(*a, *b),
                    (_, true, false) => self.wide_saturating(op, lane, *a, *b),
                    (BinaryOp::Add, false, false) => {
                        let room = self.b.ins().bnot(*a);
                        let b = self.b.ins().umin(room, *b);
                        self.b.ins().iadd(*a, b)
                    }
                    (_, false, false) => {
                        let larger = self.b.ins().umax(*a, *b);
                        self.b.ins().isub(larger, *b)
                    }
                })
                .collect(),
        ))
    }

    /// Signed saturation of 32 and 64 bits: it overflowed if the result's sign is not what the
    /// operands' make it, and then towards the first operand's sign.
    fn wide_saturating(
        &mut self,
        op: BinaryOp,
        lane: Lane,
        a: clif::Value,
        b: clif::Value,
    ) -> clif::Value {
        let result = self.chunk_binary(op, lane, a, b);
        let changed = self.b.ins().bxor(a, result);
        let other = if op == BinaryOp::Add { result } else { a };
        let differ = self.b.ins().bxor(b, other);
        let signs = self.b.ins().band(changed, differ);
        let zero = self.zero(lane.chunk());
        let overflow = self.chunk_icmp(IntPredicate::Slt, lane, signs, zero);
        let negative = self.chunk_icmp(IntPredicate::Slt, lane, a, zero);
        let most = self.lanes_const(lane, low_mask_64(lane.bits() - 1));
        let bound = self.b.ins().bxor(negative, most);
        self.blend(overflow, bound, result)
    }

    /// `llvm.fshl` and `llvm.fshr`. The second shift goes in two steps: by 1, and by what is left,
    /// which is always below the width.
    pub(in crate::lower) fn native_funnel(
        &mut self,
        u: &Use<'_>,
        left: bool,
    ) -> Lower<Option<Parts>> {
        let amount = self.arg(u.call, 2)?.0;
        let known = self.splat_amount(amount);
        let Some((lane, args)) = self.int_chunk_args(u, 3)? else {
            return Ok(None);
        };
        let mut result = Parts::new();
        for ((high, low), amount) in args[0].iter().zip(&args[1]).zip(&args[2]) {
            let known = known.map(|amount| amount % u64::from(lane.bits()));
            result.push(match (known, left) {
                (Some(0), true) => *high,
                (Some(0), false) => *low,
                (Some(amount), true) => self.known_funnel(lane, *high, *low, amount),
                (Some(amount), false) => {
                    self.known_funnel(lane, *high, *low, u64::from(lane.bits()) - amount)
                }
                (None, _) => self.chunk_funnel(left, lane, *high, *low, *amount),
            });
        }
        Ok(Some(result))
    }

    /// Left by a constant that is neither 0 nor the width.
    fn known_funnel(
        &mut self,
        lane: Lane,
        high: clif::Value,
        low: clif::Value,
        amount: u64,
    ) -> clif::Value {
        let amount = amount.cast_signed();
        let left = self.b.ins().iconst(I64, amount);
        let right = self.b.ins().iconst(I64, i64::from(lane.bits()) - amount);
        let high = self.b.ins().ishl(high, left);
        let low = self.b.ins().ushr(low, right);
        self.b.ins().bor(high, low)
    }

    fn chunk_funnel(
        &mut self,
        left: bool,
        lane: Lane,
        high: clif::Value,
        low: clif::Value,
        amount: clif::Value,
    ) -> clif::Value {
        let most = u64::from(lane.bits() - 1);
        let (amount, rest) = match self.splat_of(amount) {
            Some(amount) => {
                let amount = self.b.ins().band_imm_u(amount, most.cast_signed());
                let most = self.int_const(lane.scalar(), u128::from(most));
                let rest = self.b.ins().isub(most, amount);
                (
                    self.b.ins().splat(lane.chunk(), amount),
                    self.b.ins().splat(lane.chunk(), rest),
                )
            }
            None => {
                let most = self.lanes_const(lane, most);
                let amount = self.b.ins().band(amount, most);
                (amount, self.b.ins().isub(most, amount))
            }
        };
        let one = self.b.ins().iconst(I64, 1);
        let (high, low) = if left {
            let low = self.b.ins().ushr(low, one);
            (
                self.chunk_shift(BinaryOp::Shl, lane, high, amount),
                self.chunk_shift(BinaryOp::LShr, lane, low, rest),
            )
        } else {
            let high = self.b.ins().ishl(high, one);
            (
                self.chunk_shift(BinaryOp::Shl, lane, high, rest),
                self.chunk_shift(BinaryOp::LShr, lane, low, amount),
            )
        };
        self.b.ins().bor(high, low)
    }

    /// `llvm.ctpop` and its like.
    pub(in crate::lower) fn native_int_unary(
        &mut self,
        u: &Use<'_>,
        op: IntUnary,
    ) -> Lower<Option<Parts>> {
        let Some((lane, args)) = self.int_chunk_args(u, 1)? else {
            return Ok(None);
        };
        let each = |part: &clif::Value| match op {
            IntUnary::Abs => self.b.ins().iabs(*part),
            IntUnary::CountOnes => self.count_ones(lane, *part),
            IntUnary::LeadingZeros => {
                let mut smeared = *part;
                let mut by = 1;
                while by < lane.bits() {
                    let amount = self.b.ins().iconst(I64, i64::from(by));
                    let shifted = self.b.ins().ushr(smeared, amount);
                    smeared = self.b.ins().bor(smeared, shifted);
                    by *= 2;
                }
                let above = self.b.ins().bnot(smeared);
                self.count_ones(lane, above)
            }
            IntUnary::TrailingZeros => {
                let one = self.lanes_const(lane, 1);
                let less = self.b.ins().isub(*part, one);
                let below = self.b.ins().band_not(less, *part);
                self.count_ones(lane, below)
            }
            IntUnary::SwapBytes => self.swap_bytes(lane, *part),
            IntUnary::ReverseBits => {
                let swapped = self.swap_bytes(lane, *part);
                self.reverse_bits_of_bytes(lane, swapped)
            }
        };
        Ok(Some(args[0].iter().map(each).collect()))
    }

    /// Counts of bytes, added up in pairs; a count fits a byte always.
    fn count_ones(&mut self, lane: Lane, value: clif::Value) -> clif::Value {
        let bytes = self.bitcast(I8X16, value);
        let counts = self.b.ins().popcnt(bytes);
        let mut counts = self.bitcast(lane.chunk(), counts);
        if lane == Lane::I8 {
            return counts;
        }
        let mut by = 8;
        while by < lane.bits() {
            let amount = self.b.ins().iconst(I64, i64::from(by));
            let upper = self.b.ins().ushr(counts, amount);
            counts = self.b.ins().iadd(counts, upper);
            by *= 2;
        }
        let low = self.lanes_const(lane, 0xff);
        self.b.ins().band(counts, low)
    }

    fn swap_bytes(&mut self, lane: Lane, value: clif::Value) -> clif::Value {
        let width = lane.bits() as usize / 8;
        if width == 1 {
            return value;
        }
        let mut mask = [0u8; 16];
        for (index, byte) in mask.iter_mut().enumerate() {
            let source = index / width * width + (width - 1 - index % width);
            *byte = u8::try_from(source).unwrap_or(0);
        }
        let bytes = self.bitcast(I8X16, value);
        let swapped = self.byte_shuffle(bytes, bytes, mask);
        self.bitcast(lane.chunk(), swapped)
    }

    /// Each half of a byte by a table.
    fn reverse_bits_of_bytes(&mut self, lane: Lane, value: clif::Value) -> clif::Value {
        let (mut low_table, mut high_table) = ([0; 16], [0; 16]);
        for (index, (low, high)) in (0u8..).zip(low_table.iter_mut().zip(&mut high_table)) {
            *low = index.reverse_bits();
            *high = index.reverse_bits() >> 4;
        }
        let bytes = self.bitcast(I8X16, value);
        let nibble = self.lanes_const(Lane::I8, 0x0f);
        let four = self.b.ins().iconst(I64, 4);
        let low = self.b.ins().band(bytes, nibble);
        let high = self.b.ins().ushr(bytes, four);
        let low_table = self.vector_const(I8X16, low_table);
        let high_table = self.vector_const(I8X16, high_table);
        let low = self.table_bytes(low_table, low);
        let high = self.table_bytes(high_table, high);
        let both = self.b.ins().bor(low, high);
        self.bitcast(lane.chunk(), both)
    }

    /// `llvm.scmp` and `llvm.ucmp`: the difference of two masks.
    pub(in crate::lower) fn native_three_way(
        &mut self,
        u: &Use<'_>,
        less: IntPredicate,
    ) -> Lower<Option<Parts>> {
        let Repr::Vector { lane: to, len } = self.repr(u.ret)? else {
            return Ok(None);
        };
        let Some((lane, args)) = self.int_chunk_args(u, 2)? else {
            return Ok(None);
        };
        let pairs = args[0].iter().zip(&args[1]);
        let signs: Parts = pairs
            .map(|(a, b)| {
                let below = self.chunk_icmp(less, lane, *a, *b);
                let above = self.chunk_icmp(less, lane, *b, *a);
                self.b.ins().isub(below, above)
            })
            .collect();
        let from = lane.to_int();
        Ok(Some(if from.bits() > to.bits() {
            self.truncate_lanes(from, to, len, &signs)
        } else {
            self.extend_lanes(true, from, to, len, &signs)
        }))
    }
}
