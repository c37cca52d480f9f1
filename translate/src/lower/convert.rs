//! Conversions between floating-point formats and to and from integers (LangRef, "Conversion
//! Operations"). Each rounds once.
//!
//! What is out of an integer's range is poison, and LLVM speculates such conversions, so they never
//! trap. They give what the processor's instruction gives in a native build: code that relies on
//! it exists.

use super::soft::routine_name;
use super::types::{Parts, Repr, SoftFloat, container, low_mask, one};
use super::values::plain_memory;
use super::{Builtin, FunctionTranslator, Lower, unsupported};
use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::types::{F32, F64, I8, I16, I32, I64, I128};
use cranelift_codegen::ir::{self as clif, BlockArg, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// `fptoui` and `fptosi`.
    pub(super) fn float_to_int(
        &mut self,
        signed: bool,
        from: Repr,
        to: Repr,
        value: clif::Value,
    ) -> Lower<Parts> {
        let bits = match to {
            Repr::Int { bits } => bits,
            Repr::Wide { bits } => return self.float_to_limbs(signed, false, from, bits, value),
            _ => return unsupported("this conversion to an integer"),
        };
        let wide = match from {
            Repr::Float(_) => self.native_to_int(signed, bits, value)?,
            Repr::Soft(soft @ (SoftFloat::Half | SoftFloat::BFloat)) => {
                let float = self.soft_to_float(soft, value);
                self.native_to_int(signed, bits, float)?
            }
            Repr::Soft(soft) => self.long_to_int(signed, soft, bits, value)?,
            _ => return unsupported("this conversion to an integer"),
        };
        let narrow = self.narrow(wide, container(bits));
        Ok(one(self.normalize(narrow, bits)))
    }

    /// `float` or `double` to the container of `bits` or to a wider integer.
    fn native_to_int(&mut self, signed: bool, bits: u32, value: clif::Value) -> Lower<clif::Value> {
        Ok(match container(bits) {
            I128 => {
                let repr = Repr::Float(self.b.func.dfg.value_type(value));
                return self.int_of_128_bits(signed, repr, value);
            }
            I8 | I16 => self.truncated(I32, value),
            I32 if signed => self.truncated(I32, value),
            I64 if !signed && bits == 64 => self.truncated_unsigned(value),
            _ => self.truncated(I64, value),
        })
    }

    /// What `cvttsd2si` gives: the lowest integer for NaN and for all that is out of range.
    fn truncated(&mut self, ty: clif::Type, value: clif::Value) -> clif::Value {
        let saturated = self.b.ins().fcvt_to_sint_sat(ty, value);
        let limit = self.power_of_two(value, ty.bits() - 1);
        let fits = self.b.ins().fcmp(FloatCC::LessThan, value, limit);
        let lowest = self.int_const(ty, 1 << (ty.bits() - 1));
        self.b.ins().select(fits, saturated, lowest)
    }

    /// To `u64` as LLVM does it: the number and the number less 2^63, converted both, and the
    /// second taken into account where the first is negative or out of range.
    fn truncated_unsigned(&mut self, value: clif::Value) -> clif::Value {
        let low = self.truncated(I64, value);
        let limit = self.power_of_two(value, 63);
        let less = self.b.ins().fsub(value, limit);
        let high = self.truncated(I64, less);
        let amount = self.b.ins().iconst(I8, 63);
        let negative = self.b.ins().sshr(low, amount);
        let high = self.b.ins().band(high, negative);
        self.b.ins().bor(low, high)
    }

    /// 2 to the `power`, in the type of `value`.
    fn power_of_two(&mut self, value: clif::Value, power: u32) -> clif::Value {
        let power = 2f64.powi(power.cast_signed());
        if self.b.func.dfg.value_type(value) == F32 {
            #[allow(clippy::cast_possible_truncation, reason = "a power of two is exact")]
            self.b.ins().f32const(power as f32)
        } else {
            self.b.ins().f64const(power)
        }
    }

    /// By libgcc's routines.
    fn int_of_128_bits(
        &mut self,
        signed: bool,
        from: Repr,
        value: clif::Value,
    ) -> Lower<clif::Value> {
        let name = if signed { "__fixdfti" } else { "__fixunsdfti" };
        let Some(name) = routine_name(name, from) else {
            return unsupported("this conversion to an integer");
        };
        self.c_routine(name, &[(from, value)], Repr::Int { bits: 128 })
    }

    /// `x86_fp80` or `fp128` to an integer.
    fn long_to_int(
        &mut self,
        signed: bool,
        soft: SoftFloat,
        bits: u32,
        value: clif::Value,
    ) -> Lower<clif::Value> {
        if soft == SoftFloat::Quad || bits > 64 {
            return self.int_of_128_bits(signed, Repr::Soft(soft), value);
        }
        let (routine, ty) = match (signed, bits) {
            (false, 64) => ("bitcrane_x87_to_u64", I64),
            (true, ..=16) | (false, ..16) => ("bitcrane_x87_to_i16", I32),
            (true, ..=32) | (false, ..32) => ("bitcrane_x87_to_i32", I32),
            _ => ("bitcrane_x87_to_i64", I64),
        };
        let address = self.spilled(value);
        Ok(self.call_builtin(Builtin(routine), &[address], &[ty])[0])
    }

    /// To the limbs of an integer of any width.
    fn float_to_limbs(
        &mut self,
        signed: bool,
        saturate: bool,
        from: Repr,
        bits: u32,
        value: clif::Value,
    ) -> Lower<Parts> {
        let Some(format) = format_number(from) else {
            return unsupported("this conversion to an integer");
        };
        let words = bits.div_ceil(64);
        let code =
            format | i64::from(signed) << 8 | i64::from(saturate) << 9 | i64::from(bits) << 16;
        let value = self.spilled(value);
        let slot = self.stack_slot(u64::from(words) * 8, 16);
        let result = self.b.ins().stack_addr(I64, slot, 0);
        let count = self.b.ins().iconst(I64, i64::from(words));
        let code = self.b.ins().iconst(I64, code);
        let routine = Builtin("bitcrane_float_to_wide");
        self.call_builtin(routine, &[result, value, count, code], &[]);
        let result = self.b.ins().stack_addr(I64, slot, 0);
        let load = |word: u32| {
            let offset = (word * 8).cast_signed();
            self.b.ins().load(I64, plain_memory(), result, offset)
        };
        Ok((0..words).map(load).collect())
    }

    /// `uitofp` and `sitofp`.
    pub(super) fn int_to_float(
        &mut self,
        signed: bool,
        from: Repr,
        to: Repr,
        parts: &[clif::Value],
    ) -> Lower<clif::Value> {
        let bits = match from {
            Repr::Int { bits } => bits,
            Repr::Wide { bits } => return self.limbs_to_float(signed, bits, to, parts),
            _ => return unsupported("this conversion to a float"),
        };
        let value = if signed {
            self.sign_extended(parts[0], bits)
        } else {
            parts[0]
        };
        match to {
            Repr::Soft(soft @ (SoftFloat::Half | SoftFloat::BFloat)) => {
                Ok(self.int_to_narrow(signed, bits, soft, value))
            }
            Repr::Soft(SoftFloat::X87) if bits <= 64 => {
                let unsigned = !signed && bits == 64;
                let wide = self.extended(signed, value, I64);
                let slot = self.stack_slot(16, 16);
                let result = self.b.ins().stack_addr(I64, slot, 0);
                let routine = match unsigned {
                    true => "bitcrane_x87_from_u64",
                    false => "bitcrane_x87_from_i64",
                };
                self.call_builtin(Builtin(routine), &[result, wide], &[]);
                let result = self.b.ins().stack_addr(I64, slot, 0);
                Ok(self.load_x87(result))
            }
            Repr::Float(ty) if bits <= 64 => Ok(self.native_from_int(signed, ty, value)),
            _ => {
                let name = match signed {
                    true => "__floattidf",
                    false => "__floatuntidf",
                };
                let Some(name) = routine_name(name, to) else {
                    return unsupported("this conversion to a float");
                };
                let wide = self.extended(signed, value, I128);
                self.c_routine(name, &[(Repr::Int { bits: 128 }, wide)], to)
            }
        }
    }

    /// To `float` or `double`, narrow ones by the next wider signed conversion, which is one
    /// instruction.
    fn native_from_int(&mut self, signed: bool, ty: clif::Type, value: clif::Value) -> clif::Value {
        let wide = match (self.b.func.dfg.value_type(value), signed) {
            (I8 | I16, _) => self.extended(signed, value, I32),
            (I32, false) => self.b.ins().uextend(I64, value),
            (I64, false) => return self.from_u64(ty, value),
            _ => value,
        };
        self.b.ins().fcvt_from_sint(ty, wide)
    }

    /// Numbers above `i64`'s are halved, with the bit that is lost in the last one that is left, so
    /// that they round once, and doubled. Not `fcvt_from_uint`, whose `cvtsi2sd` waits for what was
    /// in its register: in a loop, for the result of the last time round.
    fn from_u64(&mut self, ty: clif::Type, value: clif::Value) -> clif::Value {
        let [small, large, done] = [(); 3].map(|()| self.b.create_block());
        let result = self.b.append_block_param(done, ty);
        self.b.set_cold_block(large);
        let zero = self.b.ins().iconst(I64, 0);
        let negative = self.b.ins().icmp(IntCC::SignedLessThan, value, zero);
        self.b.ins().brif(negative, large, &[], small, &[]);

        self.b.switch_to_block(small);
        let number = self.b.ins().fcvt_from_sint(ty, value);
        self.b.ins().jump(done, &[BlockArg::Value(number)]);

        self.b.switch_to_block(large);
        let half = self.b.ins().ushr_imm_u(value, 1);
        let last = self.b.ins().band_imm_u(value, 1);
        let half = self.b.ins().bor(half, last);
        let number = self.b.ins().fcvt_from_sint(ty, half);
        let number = self.b.ins().fadd(number, number);
        self.b.ins().jump(done, &[BlockArg::Value(number)]);

        self.b.switch_to_block(done);
        result
    }

    /// To `half` or `bfloat`. 64 bits by way of `float` would round twice; integers of up to 32
    /// bits are exact in `double`, and larger ones go through a routine.
    fn int_to_narrow(
        &mut self,
        signed: bool,
        bits: u32,
        soft: SoftFloat,
        value: clif::Value,
    ) -> clif::Value {
        if bits <= 32 {
            let wide = self.extended(signed, value, I64);
            let double = self.b.ins().fcvt_from_sint(F64, wide);
            return self.float_to_soft(soft, double);
        }
        let wide = self.extended(signed, value, I128);
        let routine = match (soft, signed) {
            (SoftFloat::Half, true) => "bitcrane_i128_to_half",
            (SoftFloat::Half, false) => "bitcrane_u128_to_half",
            (_, true) => "bitcrane_i128_to_bfloat",
            (_, false) => "bitcrane_u128_to_bfloat",
        };
        self.call_builtin(Builtin(routine), &[wide], &[I16])[0]
    }

    fn extended(&mut self, signed: bool, value: clif::Value, ty: clif::Type) -> clif::Value {
        if signed {
            self.widen_signed(value, ty)
        } else {
            self.widen(value, ty)
        }
    }

    /// From the limbs of an integer of any width.
    fn limbs_to_float(
        &mut self,
        signed: bool,
        bits: u32,
        to: Repr,
        limbs: &[clif::Value],
    ) -> Lower<clif::Value> {
        let (Some(format), Some(ty)) = (format_number(to), float_part(to)) else {
            return unsupported("this conversion to a float");
        };
        let limbs = if signed {
            self.wide_sign_extended(limbs, bits)
        } else {
            Parts::from_slice(limbs)
        };
        let slot = self.stack_slot(limbs.len() as u64 * 8, 16);
        let source = self.b.ins().stack_addr(I64, slot, 0);
        for (offset, limb) in (0..).step_by(8).zip(&limbs) {
            self.b.ins().store(plain_memory(), *limb, source, offset);
        }
        let result_slot = self.stack_slot(16, 16);
        let result = self.b.ins().stack_addr(I64, result_slot, 0);
        let count = self.b.ins().iconst(I64, limbs.len() as i64);
        let code = self.b.ins().iconst(I64, format | i64::from(signed) << 8);
        let routine = Builtin("bitcrane_wide_to_float");
        self.call_builtin(routine, &[result, source, count, code], &[]);
        let result = self.b.ins().stack_addr(I64, result_slot, 0);
        Ok(self.b.ins().load(ty, plain_memory(), result, 0))
    }

    /// `fptrunc` and `fpext`.
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
            (Repr::Float(ty), Repr::Soft(SoftFloat::X87)) => {
                let double = if ty == F32 {
                    self.b.ins().fpromote(F64, value)
                } else {
                    value
                };
                self.x87_routine("bitcrane_x87_from_f64", &[double])
            }
            (Repr::Soft(SoftFloat::X87), Repr::Float(ty)) => {
                let routine = match ty {
                    F32 => "bitcrane_x87_to_f32",
                    _ => "bitcrane_x87_to_f64",
                };
                let address = self.spilled(value);
                self.call_builtin(Builtin(routine), &[address], &[ty])[0]
            }
            (Repr::Float(ty), Repr::Soft(SoftFloat::Quad)) => {
                let name = if ty == F32 {
                    "__extendsftf2"
                } else {
                    "__extenddftf2"
                };
                self.c_routine(name, &[(from, value)], to)?
            }
            (Repr::Soft(SoftFloat::Quad), Repr::Float(ty)) => {
                let name = if ty == F32 {
                    "__trunctfsf2"
                } else {
                    "__trunctfdf2"
                };
                self.c_routine(name, &[(from, value)], to)?
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
        let routine = match (from, to) {
            _ if from == to => return Ok(value),
            (Half | BFloat, _) => {
                let float = self.soft_to_float(from, value);
                return self.float_to_float(Repr::Float(F32), Repr::Soft(to), float);
            }
            (X87, Quad) | (Quad, X87) => {
                let name = if to == Quad {
                    "__extendxftf2"
                } else {
                    "__trunctfxf2"
                };
                return self.c_routine(name, &[(Repr::Soft(from), value)], Repr::Soft(to));
            }
            (X87, Half) => "bitcrane_x87_to_half",
            (X87, _) => "bitcrane_x87_to_bfloat",
            (_, Half) => "bitcrane_quad_to_half",
            _ => "bitcrane_quad_to_bfloat",
        };
        let address = self.spilled(value);
        Ok(self.call_builtin(Builtin(routine), &[address], &[I16])[0])
    }

    /// `llvm.fptosi.sat` and `llvm.fptoui.sat`: NaN is 0, what is out of range the nearest bound.
    pub(super) fn float_to_int_sat(
        &mut self,
        signed: bool,
        from: Repr,
        bits: u32,
        value: clif::Value,
    ) -> Lower<Parts> {
        let ty = container(bits);
        let value = match from {
            Repr::Soft(soft @ (SoftFloat::Half | SoftFloat::BFloat)) if bits <= 64 => {
                self.soft_to_float(soft, value)
            }
            Repr::Float(_) if bits <= 64 => value,
            _ => {
                let limbs = self.float_to_limbs(signed, true, from, bits, value)?;
                return Ok(match limbs[..] {
                    [one_limb] => one(self.narrow(one_limb, ty)),
                    [low, high] => one(self.b.ins().iconcat(low, high)),
                    _ => limbs,
                });
            }
        };
        // Saturate in a register's width, then clamp to N bits.
        let wide_type = if ty == I64 { I64 } else { I32 };
        let wide = if signed {
            self.b.ins().fcvt_to_sint_sat(wide_type, value)
        } else {
            self.b.ins().fcvt_to_uint_sat(wide_type, value)
        };
        if wide_type.bits() == bits {
            return Ok(one(wide));
        }
        let clamped = if signed {
            let max = self.int_const(wide_type, low_mask(bits - 1));
            let min = self.int_const(wide_type, !low_mask(bits - 1));
            let low = self.b.ins().icmp(IntCC::SignedLessThan, wide, min);
            let wide = self.b.ins().select(low, min, wide);
            let high = self.b.ins().icmp(IntCC::SignedGreaterThan, wide, max);
            self.b.ins().select(high, max, wide)
        } else {
            let max = self.int_const(wide_type, low_mask(bits));
            let high = self.b.ins().icmp(IntCC::UnsignedGreaterThan, wide, max);
            self.b.ins().select(high, max, wide)
        };
        let narrow = self.narrow(clamped, ty);
        Ok(one(self.normalize(narrow, bits)))
    }
}

/// The number of a format in the codes of the routines for wide integers.
fn format_number(repr: Repr) -> Option<i64> {
    Some(match repr {
        Repr::Soft(SoftFloat::Half) => 0,
        Repr::Soft(SoftFloat::BFloat) => 1,
        Repr::Float(F32) => 2,
        Repr::Float(_) => 3,
        Repr::Soft(SoftFloat::X87) => 4,
        Repr::Soft(SoftFloat::Quad) => 5,
        _ => return None,
    })
}

/// The CLIF type of a float's part.
fn float_part(repr: Repr) -> Option<clif::Type> {
    match repr {
        Repr::Float(ty) => Some(ty),
        Repr::Soft(soft) => Some(soft.container()),
        _ => None,
    }
}
