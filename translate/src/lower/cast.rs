//! Conversions (LangRef, "Conversion Operations").

use super::types::{Parts, Repr, SoftFloat, container, low_mask, one};
use super::{Builtin, FunctionTranslator, Lower, unsupported};
use crate::ir::{CastOp, TypeId, ValueId};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{F32, F64, I8, I16, I32, I64, I128};
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
            CastOp::UiToFp => self.int_to_float(false, from, to, parts),
            CastOp::SiToFp => self.int_to_float(true, from, to, parts),
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

    fn widen_signed(&mut self, value: clif::Value, ty: clif::Type) -> clif::Value {
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

    /// `fptoui` and `fptosi`. Out of range is poison, so never a trap: LLVM speculates these.
    pub(super) fn float_to_int(
        &mut self,
        signed: bool,
        from: Repr,
        to: Repr,
        value: clif::Value,
    ) -> Lower<Parts> {
        let Repr::Int { bits } = to else {
            return unsupported("conversions between floats and integers of more than 128 bits");
        };
        let value = match from {
            Repr::Float(_) => value,
            Repr::Soft(soft @ (SoftFloat::Half | SoftFloat::BFloat)) => {
                self.soft_to_float(soft, value)
            }
            Repr::Soft(soft) => return self.quad_to_int(signed, soft, bits, value),
            _ => return unsupported("this conversion to an integer"),
        };
        let ty = container(bits);
        let wide = match ty {
            I128 => {
                let double = self.b.func.dfg.value_type(value) == F64;
                let routine = match (signed, double) {
                    (true, true) => "__fixdfti",
                    (true, false) => "__fixsfti",
                    (false, true) => "__fixunsdfti",
                    (false, false) => "__fixunssfti",
                };
                self.call_builtin(Builtin(routine), &[value], &[I128])[0]
            }
            // Every value of these is in range of the signed 32- and 64-bit conversions, which
            // are one instruction each.
            I8 | I16 => self.b.ins().fcvt_to_sint_sat(I32, value),
            _ if signed => self.b.ins().fcvt_to_sint_sat(ty, value),
            I32 => self.b.ins().fcvt_to_sint_sat(I64, value),
            _ => self.b.ins().fcvt_to_uint_sat(ty, value),
        };
        let narrow = self.narrow(wide, ty);
        Ok(one(self.normalize(narrow, bits)))
    }

    /// `uitofp` and `sitofp`, rounded once.
    fn int_to_float(
        &mut self,
        signed: bool,
        from: Repr,
        to: Repr,
        parts: &[clif::Value],
    ) -> Lower<Parts> {
        let Repr::Int { bits } = from else {
            return unsupported("conversions between floats and integers of more than 128 bits");
        };
        let value = if signed {
            self.sign_extended(parts[0], bits)
        } else {
            parts[0]
        };
        let ty = match to {
            Repr::Float(ty) => ty,
            Repr::Soft(soft) => return self.int_to_soft(signed, bits, soft, value),
            _ => return unsupported("this conversion to a float"),
        };
        if container(bits) == I128 {
            let routine = match (signed, ty == F64) {
                (true, true) => "__floattidf",
                (true, false) => "__floattisf",
                (false, true) => "__floatuntidf",
                (false, false) => "__floatuntisf",
            };
            return Ok(one(self.call_builtin(Builtin(routine), &[value], &[ty])[0]));
        }
        // Narrow ones by the next wider signed conversion, which is one instruction.
        let wide = match (container(bits), signed) {
            (I8 | I16, true) => self.b.ins().sextend(I32, value),
            (I8 | I16, false) => self.b.ins().uextend(I32, value),
            (I32, false) => self.b.ins().uextend(I64, value),
            _ => value,
        };
        let unsigned_64 = container(bits) == I64 && !signed;
        Ok(one(if unsigned_64 {
            self.b.ins().fcvt_from_uint(ty, wide)
        } else {
            self.b.ins().fcvt_from_sint(ty, wide)
        }))
    }

    fn int_to_soft(
        &mut self,
        signed: bool,
        bits: u32,
        soft: SoftFloat,
        value: clif::Value,
    ) -> Lower<Parts> {
        if matches!(soft, SoftFloat::Half | SoftFloat::BFloat) {
            // 64 bits to `float` to `half` would round twice; integers of up to 32 bits are exact
            // in `double`, and larger ones go through a routine.
            if bits > 32 {
                let wide = self.extend_to_128(signed, value);
                let routine = match (soft, signed) {
                    (SoftFloat::Half, true) => "bitcrane_i128_to_half",
                    (SoftFloat::Half, false) => "bitcrane_u128_to_half",
                    (_, true) => "bitcrane_i128_to_bfloat",
                    (_, false) => "bitcrane_u128_to_bfloat",
                };
                return Ok(one(self.call_builtin(Builtin(routine), &[wide], &[I16])[0]));
            }
            let wide = if signed {
                self.widen_signed(value, I64)
            } else {
                self.widen(value, I64)
            };
            let double = self.b.ins().fcvt_from_sint(F64, wide);
            return Ok(one(self.float_to_soft(soft, double)));
        }
        let wide = self.extend_to_128(signed, value);
        let routine = match (soft, signed) {
            (SoftFloat::X87, true) => "bitcrane_x87_from_i128",
            (SoftFloat::X87, false) => "bitcrane_x87_from_u128",
            (_, true) => "bitcrane_quad_from_i128",
            (_, false) => "bitcrane_quad_from_u128",
        };
        Ok(one(self.by_pointers(routine, &[wide])))
    }

    fn extend_to_128(&mut self, signed: bool, value: clif::Value) -> clif::Value {
        if signed {
            self.widen_signed(value, I128)
        } else {
            self.widen(value, I128)
        }
    }

    /// `x86_fp80` or `fp128` to an integer.
    fn quad_to_int(
        &mut self,
        signed: bool,
        soft: SoftFloat,
        bits: u32,
        value: clif::Value,
    ) -> Lower<Parts> {
        let routine = match (soft, signed) {
            (SoftFloat::X87, true) => "bitcrane_x87_to_i128",
            (SoftFloat::X87, false) => "bitcrane_x87_to_u128",
            (_, true) => "bitcrane_quad_to_i128",
            (_, false) => "bitcrane_quad_to_u128",
        };
        let wide = self.by_pointers(routine, &[value]);
        let narrow = self.narrow(wide, container(bits));
        Ok(one(self.normalize(narrow, bits)))
    }

    /// `fptrunc` and `fpext`, rounded once.
    pub(super) fn float_to_float(
        &mut self,
        from: Repr,
        to: Repr,
        value: clif::Value,
    ) -> Lower<clif::Value> {
        Ok(match (from, to) {
            (Repr::Float(F32), Repr::Float(F64)) => self.b.ins().fpromote(F64, value),
            (Repr::Float(F64), Repr::Float(F32)) => self.b.ins().fdemote(F32, value),
            (Repr::Float(a), Repr::Float(b)) if a == b => value,
            (Repr::Float(_), Repr::Soft(soft @ (SoftFloat::Half | SoftFloat::BFloat))) => {
                self.float_to_soft(soft, value)
            }
            (Repr::Soft(soft @ (SoftFloat::Half | SoftFloat::BFloat)), Repr::Float(ty)) => {
                let float = self.soft_to_float(soft, value);
                if ty == F64 {
                    self.b.ins().fpromote(F64, float)
                } else {
                    float
                }
            }
            (Repr::Float(ty), Repr::Soft(soft)) => {
                let double = if ty == F32 {
                    self.b.ins().fpromote(F64, value)
                } else {
                    value
                };
                let routine = match soft {
                    SoftFloat::X87 => "bitcrane_x87_from_f64",
                    _ => "bitcrane_quad_from_f64",
                };
                self.by_pointers(routine, &[double])
            }
            (Repr::Soft(soft @ (SoftFloat::X87 | SoftFloat::Quad)), Repr::Float(ty)) => {
                let routine = match (soft, ty) {
                    (SoftFloat::X87, F32) => "bitcrane_x87_to_f32",
                    (SoftFloat::X87, _) => "bitcrane_x87_to_f64",
                    (_, F32) => "bitcrane_quad_to_f32",
                    _ => "bitcrane_quad_to_f64",
                };
                let address = self.spilled(value);
                self.call_builtin(Builtin(routine), &[address], &[ty])[0]
            }
            (Repr::Soft(from), Repr::Soft(to)) => return self.soft_to_soft(from, to, value),
            _ => return unsupported("this conversion between floats"),
        })
    }

    fn soft_to_soft(
        &mut self,
        from: SoftFloat,
        to: SoftFloat,
        value: clif::Value,
    ) -> Lower<clif::Value> {
        use SoftFloat::{BFloat, Half, Quad, X87};
        Ok(match (from, to) {
            (Half | BFloat, X87 | Quad) => {
                let float = self.soft_to_float(from, value);
                return self.float_to_float(Repr::Float(F32), Repr::Soft(to), float);
            }
            (X87, Quad) => self.by_pointers("bitcrane_quad_from_x87", &[value]),
            (Quad, X87) => self.by_pointers("bitcrane_x87_from_quad", &[value]),
            (X87 | Quad, Half | BFloat) => {
                let routine = match (from, to) {
                    (X87, Half) => "bitcrane_x87_to_half",
                    (X87, _) => "bitcrane_x87_to_bfloat",
                    (_, Half) => "bitcrane_quad_to_half",
                    _ => "bitcrane_quad_to_bfloat",
                };
                let address = self.spilled(value);
                self.call_builtin(Builtin(routine), &[address], &[I16])[0]
            }
            _ if from == to => value,
            _ => return unsupported("this conversion between floats"),
        })
    }

    /// `llvm.fptosi.sat` and `llvm.fptoui.sat`: NaN is 0, what is out of range the nearest bound.
    pub(super) fn float_to_int_sat(
        &mut self,
        signed: bool,
        from: Repr,
        bits: u32,
        value: clif::Value,
    ) -> Lower<clif::Value> {
        let value = match from {
            Repr::Float(_) => value,
            Repr::Soft(soft @ (SoftFloat::Half | SoftFloat::BFloat)) => {
                self.soft_to_float(soft, value)
            }
            _ => return unsupported("a saturating conversion of this type"),
        };
        let ty = container(bits);
        if ty == I128 {
            return unsupported("a saturating conversion to more than 64 bits");
        }
        // Saturate in a register's width, then clamp to N bits.
        let wide_type = if ty == I64 { I64 } else { I32 };
        let wide = if signed {
            self.b.ins().fcvt_to_sint_sat(wide_type, value)
        } else {
            self.b.ins().fcvt_to_uint_sat(wide_type, value)
        };
        if wide_type.bits() == bits {
            return Ok(wide);
        }
        let clamped = if signed {
            let max = self.int_const(wide_type, low_mask(bits - 1));
            let min = self.int_const(wide_type, !low_mask(bits - 1));
            let low = self.b.ins().icmp(IntCC::SignedLessThan, wide, min);
            let wide = self.select_part(low, min, wide);
            let high = self.b.ins().icmp(IntCC::SignedGreaterThan, wide, max);
            self.select_part(high, max, wide)
        } else {
            let max = self.int_const(wide_type, low_mask(bits));
            let high = self.b.ins().icmp(IntCC::UnsignedGreaterThan, wide, max);
            self.select_part(high, max, wide)
        };
        let narrow = self.narrow(clamped, ty);
        Ok(self.normalize(narrow, bits))
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
