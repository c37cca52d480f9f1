//! Arithmetic in the formats that CLIF can't compute with.
//!
//! `half` and `bfloat` go by `float`. `x86_fp80` goes by routines of the loader on operands in
//! memory, `fp128` by libgcc's, and everything that the C library has by the C library's.

use super::abi::{Abi, Class, Extend, Place, Return, Slot, Used};
use super::call::Callee;
use super::float::{FloatMinMax, FloatUnary};
use super::types::{Parts, Repr, SoftFloat, container, one};
use super::values::plain_memory;
use super::{Builtin, FunctionTranslator, Lower, Symbol, unsupported};
use crate::ir::BinaryOp;
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{F16, F32, F64, F128, I8, I16, I32, I64, I128};
use cranelift_codegen::ir::{self as clif, InstBuilder};
use smallvec::smallvec;

/// An operand of a routine: its type, and its part.
pub(super) type Operand = (Repr, clif::Value);

impl FunctionTranslator<'_, '_> {
    /// A binary operation.
    pub(super) fn soft_binary(
        &mut self,
        op: BinaryOp,
        soft: SoftFloat,
        a: clif::Value,
        b: clif::Value,
    ) -> Lower<clif::Value> {
        // 24 bits of precision are more than twice 11 and two: rounding twice is rounding once.
        if matches!(soft, SoftFloat::Half | SoftFloat::BFloat) {
            let a = self.soft_to_float(soft, a);
            let b = self.soft_to_float(soft, b);
            let result = self.float_binary(op, a, b)?;
            return Ok(self.float_to_soft(soft, result));
        }
        let extended = soft == SoftFloat::X87;
        let routine = match op {
            BinaryOp::FAdd if extended => "bitcrane_x87_add",
            BinaryOp::FSub if extended => "bitcrane_x87_sub",
            BinaryOp::FMul if extended => "bitcrane_x87_mul",
            BinaryOp::FDiv if extended => "bitcrane_x87_div",
            BinaryOp::FAdd => "__addtf3",
            BinaryOp::FSub => "__subtf3",
            BinaryOp::FMul => "__multf3",
            BinaryOp::FDiv => "__divtf3",
            BinaryOp::FRem => return self.soft_libm("fmod", soft, &[a, b]),
            _ => return unsupported(format_args!("{} of floats", op.name())),
        };
        if extended {
            return Ok(self.x87_routine(routine, &[a, b]));
        }
        let quad = Repr::Soft(soft);
        self.c_routine(routine, &[(quad, a), (quad, b)], quad)
    }

    /// Calls `fn(result: *mut x86_fp80, operands: *const u128...)`.
    pub(super) fn x87_routine(
        &mut self,
        routine: &'static str,
        operands: &[clif::Value],
    ) -> clif::Value {
        let result = self.stack_slot(16, 16);
        let mut args: Parts = one(self.b.ins().stack_addr(I64, result, 0));
        for operand in operands {
            args.push(self.spilled(*operand));
        }
        self.call_builtin(Builtin(routine), &args, &[]);
        self.x87_result(result)
    }

    /// The `x86_fp80` that a routine has left in a slot of its own. It is also known to be there:
    /// the unit takes ten bytes that it has stored itself much sooner than two words.
    pub(super) fn x87_result(&mut self, slot: clif::StackSlot) -> clif::Value {
        let address = self.b.ins().stack_addr(I64, slot, 0);
        let value = self.load_x87(address);
        self.extended.insert(value, slot);
        value
    }

    /// The address of a stack slot of 16 bytes or more that holds `value`; for reading only.
    pub(super) fn spilled(&mut self, value: clif::Value) -> clif::Value {
        // Each slot is written where its value is defined and nowhere else, so wherever the value
        // can be used the slot holds it.
        if let Some(slot) = self.extended.get(&value).copied() {
            return self.b.ins().stack_addr(I64, slot, 0);
        }
        let bytes = self.b.func.dfg.value_type(value).bytes();
        let slot = self.stack_slot(u64::from(bytes.max(16)), 16);
        let address = self.b.ins().stack_addr(I64, slot, 0);
        self.b.ins().store(plain_memory(), value, address, 0);
        address
    }

    /// -1, 0, 1 or 2 (unordered), as an `i32`, of `x86_fp80` or `fp128`.
    pub(super) fn soft_order(
        &mut self,
        soft: SoftFloat,
        a: clif::Value,
        b: clif::Value,
    ) -> clif::Value {
        let routine = match soft {
            SoftFloat::X87 => "bitcrane_x87_compare",
            _ => "bitcrane_quad_compare",
        };
        let args = [self.spilled(a), self.spilled(b)];
        self.call_builtin(Builtin(routine), &args, &[I32])[0]
    }

    /// `half` or `bfloat` to `float`: exact.
    pub(super) fn soft_to_float(&mut self, soft: SoftFloat, value: clif::Value) -> clif::Value {
        if soft == SoftFloat::BFloat {
            let wide = self.b.ins().uextend(I32, value);
            let amount = self.b.ins().iconst(I8, 16);
            let bits = self.b.ins().ishl(wide, amount);
            return self.bitcast(F32, bits);
        }
        self.call_builtin(Builtin("bitcrane_half_to_float"), &[value], &[F32])[0]
    }

    /// `float` or `double` to `half` or `bfloat`, rounded to nearest even.
    pub(super) fn float_to_soft(&mut self, soft: SoftFloat, value: clif::Value) -> clif::Value {
        let double = self.b.func.dfg.value_type(value) == F64;
        let routine = match (soft, double) {
            (SoftFloat::BFloat, false) => "bitcrane_float_to_bfloat",
            (SoftFloat::BFloat, true) => "bitcrane_double_to_bfloat",
            (_, false) => "bitcrane_float_to_half",
            (_, true) => "bitcrane_double_to_half",
        };
        self.call_builtin(Builtin(routine), &[value], &[I16])[0]
    }

    /// A floating-point intrinsic of one operand.
    pub(super) fn soft_unary(
        &mut self,
        op: FloatUnary,
        soft: SoftFloat,
        a: clif::Value,
    ) -> Lower<clif::Value> {
        if op == FloatUnary::Abs {
            let sign = 1 << soft.sign_bit();
            let mask = self.int_const(soft.container(), !sign);
            return Ok(self.b.ins().band(a, mask));
        }
        if matches!(soft, SoftFloat::Half | SoftFloat::BFloat) {
            let a = self.soft_to_float(soft, a);
            let result = self.native_unary(op, a);
            return Ok(self.float_to_soft(soft, result));
        }
        let name = match op {
            FloatUnary::Sqrt if soft == SoftFloat::X87 => {
                return Ok(self.x87_routine("bitcrane_x87_sqrt", &[a]));
            }
            FloatUnary::Abs => "fabs",
            FloatUnary::Sqrt => "sqrt",
            FloatUnary::Floor => "floor",
            FloatUnary::Ceil => "ceil",
            FloatUnary::Trunc => "trunc",
            FloatUnary::Rint => "rint",
            FloatUnary::NearbyInt => "nearbyint",
            FloatUnary::Round => "round",
            FloatUnary::RoundEven => "roundeven",
            FloatUnary::Canonicalize => {
                let one = match soft {
                    SoftFloat::X87 => 0x3fff << 64 | 1 << 63,
                    _ => 0x3fff << 112,
                };
                let one = self.int_const(I128, one);
                return self.soft_binary(BinaryOp::FMul, soft, a, one);
            }
        };
        self.soft_libm(name, soft, &[a])
    }

    /// `llvm.fma`, rounded once.
    pub(super) fn soft_fma(
        &mut self,
        soft: SoftFloat,
        a: clif::Value,
        b: clif::Value,
        c: clif::Value,
    ) -> Lower<clif::Value> {
        match soft {
            SoftFloat::Half => {
                // The product of two halves is exact in `double`. So is the sum, except where one
                // operand is so small beside the other, a half itself, that it can't bring the
                // result near a tie.
                let mut wide = |value| {
                    let float = self.soft_to_float(soft, value);
                    self.b.ins().fpromote(F64, float)
                };
                let (a, b, c) = (wide(a), wide(b), wide(c));
                let product = self.b.ins().fmul(a, b);
                let sum = self.b.ins().fadd(product, c);
                Ok(self.float_to_soft(soft, sum))
            }
            SoftFloat::BFloat => {
                let routine = Builtin("bitcrane_bfloat_fma");
                Ok(self.call_builtin(routine, &[a, b, c], &[I16])[0])
            }
            SoftFloat::X87 | SoftFloat::Quad => self.soft_libm("fma", soft, &[a, b, c]),
        }
    }

    /// `llvm.minnum` and its like.
    pub(super) fn soft_min_max(
        &mut self,
        op: FloatMinMax,
        soft: SoftFloat,
        a: clif::Value,
        b: clif::Value,
    ) -> Lower<clif::Value> {
        if matches!(soft, SoftFloat::Half | SoftFloat::BFloat) {
            let a = self.soft_to_float(soft, a);
            let b = self.soft_to_float(soft, b);
            let result = self.float_min_max(op, a, b);
            return Ok(self.float_to_soft(soft, result));
        }
        match op {
            FloatMinMax::MinNum => return self.soft_libm("fmin", soft, &[a, b]),
            FloatMinMax::MaxNum => return self.soft_libm("fmax", soft, &[a, b]),
            _ => {}
        }
        let order = self.soft_order(soft, a, b);
        let condition = if op.minimum() {
            IntCC::SignedLessThan
        } else {
            IntCC::SignedGreaterThan
        };
        let first = self.b.ins().icmp_imm_s(condition, order, 0);
        let chosen = self.b.ins().select(first, a, b);
        // Equal numbers differ only if they are zeros, by the sign.
        let joined = if op.minimum() {
            self.b.ins().bor(a, b)
        } else {
            self.b.ins().band(a, b)
        };
        let equal = self.b.ins().icmp_imm_s(IntCC::Equal, order, 0);
        let chosen = self.b.ins().select(equal, joined, chosen);
        // The sum with a NaN is a quiet one.
        let nan = self.soft_binary(BinaryOp::FAdd, soft, a, b)?;
        let unordered = match op {
            FloatMinMax::Minimum | FloatMinMax::Maximum => nan,
            _ => {
                let mut is_nan = |value| {
                    let order = self.soft_order(soft, value, value);
                    self.b.ins().icmp_imm_s(IntCC::NotEqual, order, 0)
                };
                let (a_nan, b_nan) = (is_nan(a), is_nan(b));
                let if_a = self.b.ins().select(b_nan, nan, b);
                self.b.ins().select(a_nan, if_a, a)
            }
        };
        let is_unordered = self.b.ins().icmp_imm_s(IntCC::Equal, order, 2);
        Ok(self.b.ins().select(is_unordered, unordered, chosen))
    }

    /// Calls a routine of the C library on `long double` or `_Float128`; `name` is that for
    /// `double`.
    pub(super) fn soft_libm(
        &mut self,
        name: &'static str,
        soft: SoftFloat,
        args: &[clif::Value],
    ) -> Lower<clif::Value> {
        let repr = Repr::Soft(soft);
        let args: Vec<Operand> = args.iter().map(|arg| (repr, *arg)).collect();
        let Some(name) = routine_name(name, repr) else {
            return unsupported(format_args!("{name} of this floating-point type"));
        };
        self.c_routine(name, &args, repr)
    }

    /// Calls a routine by the System V ABI as C declares it, with scalars that are not structs.
    pub(super) fn c_routine(
        &mut self,
        name: &'static str,
        args: &[Operand],
        ret: Repr,
    ) -> Lower<clif::Value> {
        // Few enough for registers, or 16 bytes of stack each: Cranelift finds the places.
        let slot = |(repr, _): &Operand| Slot {
            class: class_of(*repr),
            place: Place::Stack(0),
            padding: 0,
        };
        let abi = Abi {
            params: args.iter().map(|arg| smallvec![slot(arg)]).collect(),
            ret: match class_of(ret) {
                Class::X87 => Return::X87 { count: 1 },
                class => Return::Registers(smallvec![class]),
            },
            used: Used::default(),
            frame: None,
        };
        let parts: Vec<Parts> = args.iter().map(|(_, part)| one(*part)).collect();
        let callee = Callee::Symbol(Symbol::Builtin(Builtin(name)));
        Ok(self.call_abi(callee, &abi, false, &parts)?[0])
    }
}

/// How a scalar is passed.
fn class_of(repr: Repr) -> Class {
    let (abi, part) = match repr {
        Repr::Soft(SoftFloat::X87) => return Class::X87,
        Repr::Soft(SoftFloat::Quad) => (F128, I128),
        Repr::Soft(_) => (F16, I16),
        Repr::Float(ty) => (ty, ty),
        Repr::Int { bits } => (container(bits), container(bits)),
        _ => (I64, I64),
    };
    Class::Plain {
        abi,
        part,
        odd_bits: None,
        extend: Extend::None,
    }
}

/// The name of a routine of the C library, or of libgcc, for a type; `name` is that for `double`.
pub(super) fn routine_name(name: &str, repr: Repr) -> Option<&'static str> {
    let column = match repr {
        Repr::Float(F32) => 1,
        Repr::Float(_) => 0,
        Repr::Soft(SoftFloat::X87) => 2,
        Repr::Soft(SoftFloat::Quad) => 3,
        _ => return None,
    };
    let row = ROUTINES.iter().find(|row| row[0] == name)?;
    Some(row[column])
}

/// Routines for `double`, `float`, `long double` and `_Float128`.
const ROUTINES: [[&str; 4]; 42] = [
    ["acos", "acosf", "acosl", "acosf128"],
    ["asin", "asinf", "asinl", "asinf128"],
    ["atan", "atanf", "atanl", "atanf128"],
    ["atan2", "atan2f", "atan2l", "atan2f128"],
    ["ceil", "ceilf", "ceill", "ceilf128"],
    ["cos", "cosf", "cosl", "cosf128"],
    ["cosh", "coshf", "coshl", "coshf128"],
    ["exp", "expf", "expl", "expf128"],
    ["exp10", "exp10f", "exp10l", "exp10f128"],
    ["exp2", "exp2f", "exp2l", "exp2f128"],
    ["fabs", "fabsf", "fabsl", "fabsf128"],
    ["floor", "floorf", "floorl", "floorf128"],
    ["fma", "fmaf", "fmal", "fmaf128"],
    ["fmax", "fmaxf", "fmaxl", "fmaxf128"],
    ["fmin", "fminf", "fminl", "fminf128"],
    ["fmod", "fmodf", "fmodl", "fmodf128"],
    ["frexp", "frexpf", "frexpl", "frexpf128"],
    ["ldexp", "ldexpf", "ldexpl", "ldexpf128"],
    ["llrint", "llrintf", "llrintl", "llrintf128"],
    ["llround", "llroundf", "llroundl", "llroundf128"],
    ["log", "logf", "logl", "logf128"],
    ["log10", "log10f", "log10l", "log10f128"],
    ["log2", "log2f", "log2l", "log2f128"],
    ["lrint", "lrintf", "lrintl", "lrintf128"],
    ["lround", "lroundf", "lroundl", "lroundf128"],
    ["modf", "modff", "modfl", "modff128"],
    ["nearbyint", "nearbyintf", "nearbyintl", "nearbyintf128"],
    ["pow", "powf", "powl", "powf128"],
    ["rint", "rintf", "rintl", "rintf128"],
    ["round", "roundf", "roundl", "roundf128"],
    ["roundeven", "roundevenf", "roundevenl", "roundevenf128"],
    ["sin", "sinf", "sinl", "sinf128"],
    ["sinh", "sinhf", "sinhl", "sinhf128"],
    ["sqrt", "sqrtf", "sqrtl", "sqrtf128"],
    ["tan", "tanf", "tanl", "tanf128"],
    ["tanh", "tanhf", "tanhl", "tanhf128"],
    ["trunc", "truncf", "truncl", "truncf128"],
    ["__powidf2", "__powisf2", "__powixf2", "__powitf2"],
    ["__fixdfti", "__fixsfti", "__fixxfti", "__fixtfti"],
    [
        "__fixunsdfti",
        "__fixunssfti",
        "__fixunsxfti",
        "__fixunstfti",
    ],
    ["__floattidf", "__floattisf", "__floattixf", "__floattitf"],
    [
        "__floatuntidf",
        "__floatuntisf",
        "__floatuntixf",
        "__floatuntitf",
    ],
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn routines_are_named_by_type() {
        let x87 = Repr::Soft(SoftFloat::X87);
        assert_eq!(routine_name("sin", x87), Some("sinl"));
        assert_eq!(routine_name("sin", Repr::Float(F32)), Some("sinf"));
        assert_eq!(routine_name("__powidf2", x87), Some("__powixf2"));
        assert_eq!(routine_name("no such", x87), None);
        let half = Repr::Soft(SoftFloat::Half);
        assert_eq!(routine_name("sin", half), None);
    }
}
