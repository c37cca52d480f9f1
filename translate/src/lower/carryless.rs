//! `llvm.clmul`: products whose partial products are added without carries.
//!
//! Not by the machine's instruction, which x86-64 need not have: by ordinary products of every
//! fourth bit. Their sums have room for 15 partial products, and the only place with 16, the
//! highest, carries out of the word.

use super::intrinsics::Use;
use super::types::{Parts, Repr, container, one};
use super::{FunctionTranslator, Lower, unsupported};
use cranelift_codegen::ir::types::{I8, I64};
use cranelift_codegen::ir::{self as clif, InstBuilder};

/// The widest factors.
const MOST_BITS: u32 = 1024;

impl FunctionTranslator<'_, '_> {
    /// `llvm.clmul`
    pub(super) fn carryless_product(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let [(a, ty), (b, _)] = [self.arg(u.call, 0)?, self.arg(u.call, 1)?];
        let (repr, ret) = (self.repr(ty)?, self.repr(u.ret)?);
        let (a, b) = (self.value(a)?, self.value(b)?);
        let name = u.name;
        self.map_lanes(repr, ret, &[&a, &b], |this, scalar, lanes| {
            // The code for wider ones would grow with the square of their width.
            let (Repr::Int { .. } | Repr::Wide { bits: ..=MOST_BITS }) = scalar else {
                return unsupported(format_args!("llvm.{name} of this type"));
            };
            let a = this.limbs(scalar, &lanes[0]);
            let b = this.limbs(scalar, &lanes[1]);
            let product = this.carryless_limbs(&a, &b);
            Ok(this.whole_of(scalar, &product))
        })
    }

    /// The lowest limbs of a product, as many as the factors have.
    fn carryless_limbs(&mut self, a: &[clif::Value], b: &[clif::Value]) -> Vec<clif::Value> {
        let mut sums: Vec<Option<clif::Value>> = vec![None; a.len()];
        let mut add = |this: &mut Self, place: usize, value: clif::Value| {
            sums[place] = Some(match sums[place] {
                Some(sum) => this.b.ins().bxor(sum, value),
                None => value,
            });
        };
        for (i, x) in a.iter().enumerate() {
            for (j, y) in b.iter().enumerate().take(a.len() - i) {
                let low = self.carryless_low(*x, *y);
                add(self, i + j, low);
                if i + j + 1 < a.len() {
                    let high = self.carryless_high(*x, *y);
                    add(self, i + j + 1, high);
                }
            }
        }
        sums.into_iter().flatten().collect()
    }

    /// The lower half of a product of two words.
    fn carryless_low(&mut self, x: clif::Value, y: clif::Value) -> clif::Value {
        const EVERY_FOURTH: i64 = 0x1111_1111_1111_1111;
        let masks = [0, 1, 2, 3].map(|shift| self.b.ins().iconst(I64, EVERY_FOURTH << shift));
        let xs = masks.map(|mask| self.b.ins().band(x, mask));
        let ys = masks.map(|mask| self.b.ins().band(y, mask));
        let mut product = None;
        for (place, mask) in masks.into_iter().enumerate() {
            let mut sum = None;
            for (i, x) in xs.iter().enumerate() {
                let part = self.b.ins().imul(*x, ys[(place + 4 - i) % 4]);
                sum = Some(match sum {
                    Some(sum) => self.b.ins().bxor(sum, part),
                    None => part,
                });
            }
            let sum = sum.unwrap_or(x);
            let bits = self.b.ins().band(sum, mask);
            product = Some(match product {
                Some(product) => self.b.ins().bor(product, bits),
                None => bits,
            });
        }
        product.unwrap_or(x)
    }

    /// The upper half: that of a product of `n` bits ends at bit `2 * n - 2`, so it is the lower
    /// half of the mirrored factors' product, mirrored, and one place down.
    fn carryless_high(&mut self, x: clif::Value, y: clif::Value) -> clif::Value {
        let (x, y) = (self.b.ins().bitrev(x), self.b.ins().bitrev(y));
        let product = self.carryless_low(x, y);
        let mirrored = self.b.ins().bitrev(product);
        let amount = self.b.ins().iconst(I8, 1);
        self.b.ins().ushr(mirrored, amount)
    }

    /// An integer of limbs whose bits above its own may be anything.
    fn whole_of(&mut self, repr: Repr, limbs: &[clif::Value]) -> Parts {
        match (repr, limbs) {
            (Repr::Int { bits: bits @ ..=64 }, [limb, ..]) => {
                let value = self.narrow(*limb, container(bits));
                one(self.normalize(value, bits))
            }
            (Repr::Int { bits }, [low, high, ..]) => {
                let value = self.b.ins().iconcat(*low, *high);
                one(self.normalize(value, bits))
            }
            (Repr::Wide { bits }, _) => {
                let mut limbs = Parts::from_slice(limbs);
                self.wide_normalize(&mut limbs, bits);
                limbs
            }
            _ => Parts::from_slice(limbs),
        }
    }
}
