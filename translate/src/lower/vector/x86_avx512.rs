//! `llvm.x86.avx512.*`: those without a mask that are 512-bit forms of older ones, permutations by
//! variable lanes, any function of three bits, and comparisons into a mask.

use crate::ir::BinaryOp;
use crate::lower::intrinsics::Action::{self, Emit as E};
use crate::lower::intrinsics::Use;
use crate::lower::types::{Lane, Parts, Repr, mask_lane, one};
use crate::lower::values::plain_memory;
use crate::lower::{FunctionTranslator, Lower, unsupported};
use cranelift_codegen::ir::types::I64;
use cranelift_codegen::ir::{self as clif, InstBuilder};

/// The rows, without `llvm.`
#[rustfmt::skip]
pub(in crate::lower) const TABLE: &[(&str, Action)] = &[
    ("x86.avx512.max.pd.512", E(|t, u| t.x86_min_max(u, false, false))),
    ("x86.avx512.max.ps.512", E(|t, u| t.x86_min_max(u, false, false))),
    ("x86.avx512.min.pd.512", E(|t, u| t.x86_min_max(u, true, false))),
    ("x86.avx512.min.ps.512", E(|t, u| t.x86_min_max(u, true, false))),
    ("x86.avx512.packssdw.512", E(|t, u| t.x86_two(u, |t, a, b| t.b.ins().snarrow(a, b)))),
    ("x86.avx512.packsswb.512", E(|t, u| t.x86_two(u, |t, a, b| t.b.ins().snarrow(a, b)))),
    ("x86.avx512.packusdw.512", E(|t, u| t.x86_two(u, |t, a, b| t.b.ins().unarrow(a, b)))),
    ("x86.avx512.packuswb.512", E(|t, u| t.x86_two(u, |t, a, b| t.b.ins().unarrow(a, b)))),
    ("x86.avx512.pavg.b.512", E(|t, u| t.x86_two(u, |t, a, b| t.b.ins().avg_round(a, b)))),
    ("x86.avx512.pavg.w.512", E(|t, u| t.x86_two(u, |t, a, b| t.b.ins().avg_round(a, b)))),
    ("x86.avx512.pmaddubs.w.512", E(|t, u| t.x86_two(u, |t, a, b| t.multiply_bytes_pairs(a, b)))),
    ("x86.avx512.pmaddw.d.512", E(|t, u| t.x86_two(u, |t, a, b| t.multiply_pairs(a, b)))),
    ("x86.avx512.pmul.hr.sw.512", E(|t, u| t.x86_two(u, |t, a, b| t.multiply_rounded(a, b)))),
    ("x86.avx512.pmulh.w.512", E(|t, u| t.x86_two(u, |t, a, b| t.multiply_high(true, a, b)))),
    ("x86.avx512.pmulhu.w.512", E(|t, u| t.x86_two(u, |t, a, b| t.multiply_high(false, a, b)))),
    ("x86.avx512.psad.bw.512", E(|t, u| t.x86_two(u, |t, a, b| t.sum_differences(a, b)))),
    ("x86.avx512.pshuf.b.512", E(|t, u| t.x86_two(u, |t, a, b| t.shuffle_bytes(a, b)))),
    ("x86.avx512.psll.d.512", E(|t, u| t.x86_shift(u, BinaryOp::Shl))),
    ("x86.avx512.psll.q.512", E(|t, u| t.x86_shift(u, BinaryOp::Shl))),
    ("x86.avx512.psll.w.512", E(|t, u| t.x86_shift(u, BinaryOp::Shl))),
    ("x86.avx512.pslli.d.512", E(|t, u| t.x86_shift(u, BinaryOp::Shl))),
    ("x86.avx512.pslli.q.512", E(|t, u| t.x86_shift(u, BinaryOp::Shl))),
    ("x86.avx512.pslli.w.512", E(|t, u| t.x86_shift(u, BinaryOp::Shl))),
    ("x86.avx512.psra.d.512", E(|t, u| t.x86_shift(u, BinaryOp::AShr))),
    ("x86.avx512.psra.w.512", E(|t, u| t.x86_shift(u, BinaryOp::AShr))),
    ("x86.avx512.psrai.d.512", E(|t, u| t.x86_shift(u, BinaryOp::AShr))),
    ("x86.avx512.psrai.w.512", E(|t, u| t.x86_shift(u, BinaryOp::AShr))),
    ("x86.avx512.psrl.d.512", E(|t, u| t.x86_shift(u, BinaryOp::LShr))),
    ("x86.avx512.psrl.q.512", E(|t, u| t.x86_shift(u, BinaryOp::LShr))),
    ("x86.avx512.psrl.w.512", E(|t, u| t.x86_shift(u, BinaryOp::LShr))),
    ("x86.avx512.psrli.d.512", E(|t, u| t.x86_shift(u, BinaryOp::LShr))),
    ("x86.avx512.psrli.q.512", E(|t, u| t.x86_shift(u, BinaryOp::LShr))),
    ("x86.avx512.psrli.w.512", E(|t, u| t.x86_shift(u, BinaryOp::LShr))),
    ("x86.avx512.mask.cmp.pd", E(|t, u| t.avx512_compare(u))),
    ("x86.avx512.mask.cmp.ps", E(|t, u| t.avx512_compare(u))),
    ("x86.avx512.mask.compress", E(|t, u| t.avx512_compress(u))),
    ("x86.avx512.mask.expand", E(|t, u| t.avx512_expand(u))),
    ("x86.avx512.permvar", E(|t, u| t.avx512_permute(u))),
    ("x86.avx512.pternlog.d", E(|t, u| t.avx512_ternary(u))),
    ("x86.avx512.pternlog.q", E(|t, u| t.avx512_ternary(u))),
    ("x86.avx512.vpermi2var", E(|t, u| t.avx512_permute_two(u))),
];

impl FunctionTranslator<'_, '_> {
    /// `pternlog`: bit `4a + 2b + c` of the immediate, for each three bits.
    fn avx512_ternary(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let table = self.x86_immediate(u, 3)?;
        let (lane, a) = self.x86_arg(u, 0)?;
        let (b, c) = (self.x86_arg(u, 1)?.1, self.x86_arg(u, 2)?.1);
        let mut result = Parts::new();
        for ((a, b), c) in a.iter().zip(&b).zip(&c) {
            result.push(self.ternary(lane, table, [*a, *b, *c]));
        }
        Ok(result)
    }

    fn ternary(&mut self, lane: Lane, table: u64, inputs: [clif::Value; 3]) -> clif::Value {
        let mut sum = self.zero(lane.chunk());
        for row in (0..8).filter(|row| table >> row & 1 != 0) {
            let mut product = None;
            for (input, bit) in inputs.into_iter().zip([4, 2, 1]) {
                let literal = if row & bit == 0 {
                    self.b.ins().bnot(input)
                } else {
                    input
                };
                product = Some(match product {
                    Some(others) => self.b.ins().band(others, literal),
                    None => literal,
                });
            }
            if let Some(product) = product {
                sum = self.b.ins().bor(sum, product);
            }
        }
        sum
    }

    /// `mask.cmp.ps` and `.pd`: a comparison by number, where a mask says so.
    fn avx512_compare(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let number = self.x86_immediate(u, 2)?;
        let (lane, a) = self.x86_arg(u, 0)?;
        let b = self.x86_arg(u, 1)?.1;
        let (wanted, mask_type) = self.arg(u.call, 3)?;
        let Repr::Mask { len } = self.repr(mask_type)? else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let wanted = self.value(wanted)?;
        let mut masks = Parts::new();
        let compared = self.resize_mask(&wanted, mask_lane(len), lane.to_int(), len);
        for ((a, b), compared) in a.iter().zip(&b).zip(compared) {
            let (mut a, mut b) = (*a, *b);
            if self.strict {
                // The other lanes raise no exception.
                a = self.where_set(lane, compared, a);
                b = self.where_set(lane, compared, b);
            }
            masks.push(self.compare_by_number(lane, number, a, b));
        }
        let masks = self.resize_mask(&masks, lane.to_int(), mask_lane(len), len);
        let pairs = masks.iter().zip(&wanted);
        Ok(pairs
            .map(|(mask, wanted)| self.b.ins().band(*mask, *wanted))
            .collect())
    }

    /// `permvar`: lanes of the first operand by the numbers in the second.
    fn avx512_permute(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let source = self.x86_arg(u, 0)?;
        self.avx512_pick(u, source.0, &source.1, 1)
    }

    /// `vpermi2var`: lanes of the first and third operand by the numbers in the second.
    fn avx512_permute_two(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (lane, mut sources) = self.x86_arg(u, 0)?;
        sources.extend(self.x86_arg(u, 2)?.1);
        self.avx512_pick(u, lane, &sources, 1)
    }

    /// Lanes of chunks by the numbers in an argument; as many low bits of each count as it takes.
    fn avx512_pick(
        &mut self,
        u: &Use<'_>,
        lane: Lane,
        sources: &[clif::Value],
        index_arg: usize,
    ) -> Lower<Parts> {
        let (indices, index_type) = self.arg(u.call, index_arg)?;
        let index_repr = self.repr(index_type)?;
        let Repr::Vector { len, .. } = index_repr else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let indices = self.value(indices)?;
        let slot = self.stack_slot(16 * sources.len() as u64, 16);
        let base = self.b.ins().stack_addr(I64, slot, 0);
        for (number, source) in (0i32..).zip(sources) {
            self.b
                .ins()
                .store(plain_memory(), *source, base, 16 * number);
        }
        let count = sources.len() as u64 * u64::from(lane.per_chunk());
        let mut lanes = Vec::with_capacity(len as usize);
        for number in 0..len {
            let index = self.lane(index_repr, &indices, number)[0];
            let index = self.widen(index, I64);
            let index = self.b.ins().band_imm_u(index, count.cast_signed() - 1);
            let offset = self.b.ins().imul_imm_u(index, i64::from(lane.bits() / 8));
            let place = self.b.ins().iadd(base, offset);
            lanes.push(one(self.load(lane.scalar(), place, 0)));
        }
        let ret = self.repr(u.ret)?;
        self.from_lanes(ret, lanes)
    }
}
