//! Conversions (LangRef, "Conversion Operations").

use super::types::{Parts, Repr, container, one};
use super::{FunctionTranslator, Lower, unsupported};
use crate::ir::{CastOp, TypeId, ValueId};
use cranelift_codegen::ir::types::{I8, I64, I128};
use cranelift_codegen::ir::{self as clif, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// A cast of any type.
    pub(super) fn cast(&mut self, op: CastOp, operand: ValueId, to: TypeId) -> Lower<Parts> {
        let from = self.type_of(operand)?;
        let from_repr = self.repr(from)?;
        let to_repr = self.repr(to)?;
        let parts = self.value(operand)?;
        if op == CastOp::BitCast && from != to {
            return self.bit_cast(from, from_repr, to, to_repr, &parts);
        }
        match from_repr {
            Repr::Vector { .. } | Repr::Mask { .. } | Repr::Lanes { .. } => {
                self.vector_cast(op, from_repr, to_repr, &parts)
            }
            _ => self.scalar_cast(op, from_repr, to_repr, &parts),
        }
    }

    /// A cast of scalars, `bitcast` aside.
    pub(super) fn scalar_cast(
        &mut self,
        op: CastOp,
        from: Repr,
        to: Repr,
        parts: &[clif::Value],
    ) -> Lower<Parts> {
        match op {
            CastOp::Trunc => self.trunc(to, parts),
            CastOp::ZExt => self.zext(from, to, parts),
            CastOp::SExt => self.sext(from, to, parts),
            CastOp::FpToUi => self.float_to_int(false, from, to, parts[0]),
            CastOp::FpToSi => self.float_to_int(true, from, to, parts[0]),
            CastOp::UiToFp => Ok(one(self.int_to_float(false, from, to, parts)?)),
            CastOp::SiToFp => Ok(one(self.int_to_float(true, from, to, parts)?)),
            CastOp::FpTrunc | CastOp::FpExt => Ok(one(self.float_to_float(from, to, parts[0])?)),
            CastOp::PtrToInt | CastOp::PtrToAddr => self.resize(Repr::Int { bits: 64 }, to, parts),
            CastOp::IntToPtr => self.resize(from, Repr::Int { bits: 64 }, parts),
            CastOp::BitCast => Ok(Parts::from_slice(parts)),
            CastOp::AddrSpaceCast => unsupported("addrspacecast"),
        }
    }

    /// Truncates or zero-extends.
    fn resize(&mut self, from: Repr, to: Repr, parts: &[clif::Value]) -> Lower<Parts> {
        if int_bits(to) < int_bits(from) {
            self.trunc(to, parts)
        } else {
            self.zext(from, to, parts)
        }
    }

    fn trunc(&mut self, to: Repr, parts: &[clif::Value]) -> Lower<Parts> {
        match to {
            Repr::Int { bits } => {
                let ty = container(bits);
                let value = if ty == I128 && parts.len() > 1 {
                    self.b.ins().iconcat(parts[0], parts[1])
                } else {
                    self.narrow(parts[0], ty)
                };
                Ok(one(self.normalize(value, bits)))
            }
            Repr::Wide { bits } => {
                let mut limbs = Parts::from_slice(&parts[..bits.div_ceil(64) as usize]);
                self.wide_normalize(&mut limbs, bits);
                Ok(limbs)
            }
            _ => unsupported("trunc to this type"),
        }
    }

    /// The low bits of an integer value.
    pub(super) fn narrow(&mut self, value: clif::Value, ty: clif::Type) -> clif::Value {
        if self.b.func.dfg.value_type(value) == ty {
            value
        } else {
            self.b.ins().ireduce(ty, value)
        }
    }

    /// A value in a container of `ty`, which is no narrower, by zeros.
    pub(super) fn widen(&mut self, value: clif::Value, ty: clif::Type) -> clif::Value {
        if self.b.func.dfg.value_type(value) == ty {
            value
        } else {
            self.b.ins().uextend(ty, value)
        }
    }

    pub(super) fn widen_signed(&mut self, value: clif::Value, ty: clif::Type) -> clif::Value {
        if self.b.func.dfg.value_type(value) == ty {
            value
        } else {
            self.b.ins().sextend(ty, value)
        }
    }

    fn zext(&mut self, from: Repr, to: Repr, parts: &[clif::Value]) -> Lower<Parts> {
        match to {
            Repr::Int { bits } => Ok(one(self.widen(parts[0], container(bits)))),
            Repr::Wide { bits } => {
                let mut limbs = self.limbs(from, parts);
                let zero = self.b.ins().iconst(I64, 0);
                limbs.resize(bits.div_ceil(64) as usize, zero);
                Ok(limbs)
            }
            _ => unsupported("zext to this type"),
        }
    }

    /// An integer as `i64` limbs, zero-extended.
    pub(super) fn limbs(&mut self, from: Repr, parts: &[clif::Value]) -> Parts {
        if matches!(from, Repr::Wide { .. }) {
            return Parts::from_slice(parts);
        }
        if self.b.func.dfg.value_type(parts[0]) == I128 {
            let (low, high) = self.b.ins().isplit(parts[0]);
            return Parts::from_slice(&[low, high]);
        }
        one(self.widen(parts[0], I64))
    }

    fn sext(&mut self, from: Repr, to: Repr, parts: &[clif::Value]) -> Lower<Parts> {
        match (from, to) {
            (Repr::Int { bits: from }, Repr::Int { bits: to }) => {
                let ty = container(to);
                let value = if from == 1 {
                    let wide = self.widen(parts[0], ty);
                    self.b.ins().ineg(wide)
                } else {
                    let value = self.sign_extended(parts[0], from);
                    self.widen_signed(value, ty)
                };
                Ok(one(self.normalize(value, to)))
            }
            (_, Repr::Wide { bits }) => {
                let mut limbs = match from {
                    Repr::Wide { bits: from } => self.wide_sign_extended(parts, from),
                    Repr::Int { bits: from } => {
                        let value = self.sign_extended(parts[0], from);
                        if container(from) == I128 {
                            self.limbs(from_container(from), &[value])
                        } else {
                            one(self.widen_signed(value, I64))
                        }
                    }
                    _ => return unsupported("sext of this type"),
                };
                let high = limbs[limbs.len() - 1];
                let amount = self.b.ins().iconst(I8, 63);
                let sign = self.b.ins().sshr(high, amount);
                limbs.resize(bits.div_ceil(64) as usize, sign);
                self.wide_normalize(&mut limbs, bits);
                Ok(limbs)
            }
            _ => unsupported("sext to this type"),
        }
    }

    /// `bitcast` between types of the same width.
    fn bit_cast(
        &mut self,
        from: TypeId,
        from_repr: Repr,
        to: TypeId,
        to_repr: Repr,
        parts: &[clif::Value],
    ) -> Lower<Parts> {
        let single = |repr| {
            matches!(
                repr,
                Repr::Int { .. } | Repr::Float(_) | Repr::Soft(_) | Repr::Pointer
            )
        };
        if single(from_repr) && single(to_repr) {
            let ty = self.part_types(to)?[0];
            return Ok(one(self.bitcast(ty, parts[0])));
        }
        if let Some(parts) = self.vector_bit_cast(from_repr, to_repr, parts) {
            return Ok(parts);
        }
        // Through memory: the LangRef defines a bitcast as a store and a load.
        let size = self.module.layouts().get(from).map_or(16, |l| l.size);
        let other = self.module.layouts().get(to).map_or(16, |l| l.size);
        let slot = self.stack_slot(size.max(other), 16);
        let address = self.b.ins().stack_addr(I64, slot, 0);
        self.store_parts(from, parts, address, 0)?;
        self.load_parts(to, address, 0)
    }
}

fn int_bits(repr: Repr) -> u32 {
    match repr {
        Repr::Int { bits } | Repr::Wide { bits } => bits,
        _ => 64,
    }
}

fn from_container(bits: u32) -> Repr {
    Repr::Int { bits }
}
