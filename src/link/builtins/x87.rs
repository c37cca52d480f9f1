//! `x86_fp80`, the extended format of the x87 unit, by its own instructions: results are rounded as
//! the control word asks. Operands and results are in memory, ten bytes each.

use super::format::{self, Kind, QUAD, X87};
use super::table;
use std::arch::naked_asm;

type Binary = unsafe extern "C" fn(*mut u128, *const u128, *const u128);
type Compare = unsafe extern "C" fn(*const u128, *const u128) -> i32;

table! {
    "bitcrane_x87_push" => push as unsafe extern "C" fn(*const u128);
    "bitcrane_x87_pop" => pop as unsafe extern "C" fn(*mut u128);
    "bitcrane_x87_add" => add as Binary;
    "bitcrane_x87_sub" => sub as Binary;
    "bitcrane_x87_mul" => mul as Binary;
    "bitcrane_x87_div" => div as Binary;
    "bitcrane_x87_sqrt" => sqrt as unsafe extern "C" fn(*mut u128, *const u128);
    "bitcrane_x87_compare" => compare as Compare;
    "bitcrane_x87_compare_signaling" => compare_signaling as Compare;
    "bitcrane_x87_class" => class as unsafe extern "C" fn(*const u128, u32) -> u8;
    "bitcrane_x87_from_f64" => from_f64 as unsafe extern "C" fn(*mut u128, *const f64);
    "bitcrane_x87_to_f64" => to_f64 as unsafe extern "C" fn(*const u128) -> f64;
    "bitcrane_x87_to_f32" => to_f32 as unsafe extern "C" fn(*const u128) -> f32;
    "bitcrane_x87_from_i64" => from_i64 as unsafe extern "C" fn(*mut u128, i64);
    "bitcrane_x87_from_u64" => from_u64 as unsafe extern "C" fn(*mut u128, u64);
    "bitcrane_x87_to_i16" => to_i16 as unsafe extern "C" fn(*const u128) -> i32;
    "bitcrane_x87_to_i32" => to_i32 as unsafe extern "C" fn(*const u128) -> i32;
    "bitcrane_x87_to_i64" => to_i64 as unsafe extern "C" fn(*const u128) -> i64;
    "bitcrane_x87_to_u64" => to_u64 as unsafe extern "C" fn(*const u128) -> u64;
    "bitcrane_quad_compare" => quad_compare as Compare;
}

/// Leaves a number on the stack of the unit, for the return that follows.
#[unsafe(naked)]
unsafe extern "C" fn push(value: *const u128) {
    naked_asm!("fld tbyte ptr [rdi]", "ret")
}

/// Takes a number from the stack of the unit, where the call just before left it.
#[unsafe(naked)]
unsafe extern "C" fn pop(result: *mut u128) {
    naked_asm!("fstp tbyte ptr [rdi]", "ret")
}

/// Writes a routine of two operands by one instruction.
macro_rules! binary {
    ($name:ident, $instruction:literal) => {
        #[unsafe(naked)]
        unsafe extern "C" fn $name(result: *mut u128, a: *const u128, b: *const u128) {
            naked_asm!(
                "fld tbyte ptr [rsi]",
                "fld tbyte ptr [rdx]",
                $instruction,
                "fstp tbyte ptr [rdi]",
                "ret"
            )
        }
    };
}

binary!(add, "faddp st(1), st");
binary!(sub, "fsubp st(1), st");
binary!(mul, "fmulp st(1), st");
binary!(div, "fdivp st(1), st");

#[unsafe(naked)]
unsafe extern "C" fn sqrt(result: *mut u128, a: *const u128) {
    naked_asm!(
        "fld tbyte ptr [rsi]",
        "fsqrt",
        "fstp tbyte ptr [rdi]",
        "ret"
    )
}

/// Writes a comparison: -1, 0, 1, or 2 if unordered.
macro_rules! comparison {
    ($name:ident, $instruction:literal) => {
        #[unsafe(naked)]
        unsafe extern "C" fn $name(a: *const u128, b: *const u128) -> i32 {
            naked_asm!(
                "fld tbyte ptr [rsi]",
                "fld tbyte ptr [rdi]",
                $instruction,
                "fstp st(0)",
                "jp 2f",
                "seta al",
                "setb cl",
                "sub al, cl",
                "movsx eax, al",
                "ret",
                "2:",
                "mov eax, 2",
                "ret"
            )
        }
    };
}

comparison!(compare, "fucomip st, st(1)");
comparison!(compare_signaling, "fcomip st, st(1)");

#[unsafe(naked)]
unsafe extern "C" fn from_f64(result: *mut u128, a: *const f64) {
    naked_asm!("fld qword ptr [rsi]", "fstp tbyte ptr [rdi]", "ret")
}

#[unsafe(naked)]
unsafe extern "C" fn to_f64(a: *const u128) -> f64 {
    naked_asm!(
        "fld tbyte ptr [rdi]",
        "fstp qword ptr [rsp - 8]",
        "movsd xmm0, qword ptr [rsp - 8]",
        "ret"
    )
}

#[unsafe(naked)]
unsafe extern "C" fn to_f32(a: *const u128) -> f32 {
    naked_asm!(
        "fld tbyte ptr [rdi]",
        "fstp dword ptr [rsp - 8]",
        "movss xmm0, dword ptr [rsp - 8]",
        "ret"
    )
}

#[unsafe(naked)]
unsafe extern "C" fn from_i64(result: *mut u128, a: i64) {
    naked_asm!(
        "mov qword ptr [rsp - 8], rsi",
        "fild qword ptr [rsp - 8]",
        "fstp tbyte ptr [rdi]",
        "ret"
    )
}

/// # Safety
/// `result` can be written.
unsafe extern "C" fn from_u64(result: *mut u128, a: u64) {
    let bits = format::from_integer(false, u128::from(a), X87);
    // SAFETY: the caller's promise.
    unsafe { result.write_unaligned(bits) };
}

/// Writes a conversion towards zero, by a control word that says so.
macro_rules! to_integer {
    ($name:ident, $ty:ty, $store:literal, $load:literal) => {
        #[unsafe(naked)]
        unsafe extern "C" fn $name(a: *const u128) -> $ty {
            naked_asm!(
                "fnstcw word ptr [rsp - 12]",
                "movzx eax, word ptr [rsp - 12]",
                "or eax, 0xC00",
                "mov word ptr [rsp - 10], ax",
                "fld tbyte ptr [rdi]",
                "fldcw word ptr [rsp - 10]",
                $store,
                "fldcw word ptr [rsp - 12]",
                $load,
                "ret"
            )
        }
    };
}

to_integer!(
    to_i16,
    i32,
    "fistp word ptr [rsp - 8]",
    "movsx eax, word ptr [rsp - 8]"
);
to_integer!(
    to_i32,
    i32,
    "fistp dword ptr [rsp - 8]",
    "mov eax, dword ptr [rsp - 8]"
);
to_integer!(
    to_i64,
    i64,
    "fistp qword ptr [rsp - 8]",
    "mov rax, qword ptr [rsp - 8]"
);

/// As compilers do it: numbers from 2^63 on are converted less 2^63, and get their highest bit
/// afterwards.
///
/// # Safety
/// `a` can be read.
unsafe extern "C" fn to_u64(a: *const u128) -> u64 {
    // 2^63.
    let limit: u128 = 0x403e << 64 | 1 << 63;
    let mut less = 0;
    // SAFETY: the caller's promise, and two locals.
    unsafe {
        if compare(a, &raw const limit) == -1 {
            return to_i64(a).cast_unsigned();
        }
        sub(&raw mut less, a, &raw const limit);
        to_i64(&raw const less).cast_unsigned() ^ 1 << 63
    }
}

/// `llvm.is.fpclass` with its mask. Patterns that the processor doesn't know are neither kind of
/// NaN but NaNs, and denormals with their first bit set have no class but are finite: as LLVM sees
/// them.
///
/// # Safety
/// `a` can be read.
unsafe extern "C" fn class(a: *const u128, mask: u32) -> u8 {
    // SAFETY: the caller's promise.
    let bits = unsafe { a.read_unaligned() };
    let exponent = bits >> 64 & 0x7fff;
    let one = bits >> 63 & 1 == 1;
    let fraction = bits & ((1 << 63) - 1);
    let negative = bits >> 79 & 1 == 1;
    let side = |minus: u32, plus: u32| 1 << if negative { minus } else { plus };
    let classes = match (exponent, one) {
        (0, false) if fraction == 0 => side(5, 6),
        (0, false) => side(4, 7),
        (0, true) if negative => 0b00_0011_1000,
        (0, true) => 0b01_1100_0000,
        (_, false) => 0b11,
        (0x7fff, true) if fraction == 0 => side(2, 9),
        (0x7fff, true) => 1 << (fraction >> 62),
        _ => side(3, 8),
    };
    u8::from(mask & classes == classes)
}

/// The order of two `fp128`, as of two `x86_fp80`.
///
/// # Safety
/// `a` and `b` can be read.
unsafe extern "C" fn quad_compare(a: *const u128, b: *const u128) -> i32 {
    // SAFETY: the caller's promise.
    let (a, b) = unsafe { (a.read_unaligned(), b.read_unaligned()) };
    let nan = |bits| matches!(QUAD.decode(bits).kind, Kind::Nan(_));
    if nan(a) || nan(b) {
        return 2;
    }
    // The magnitude with the sign; both zeros are 0.
    let key = |bits: u128| {
        let magnitude = (bits & (u128::MAX >> 1)).cast_signed();
        if bits >> 127 == 1 {
            -magnitude
        } else {
            magnitude
        }
    };
    key(a).cmp(&key(b)) as i32
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ptr;

    fn x87(value: f64) -> u128 {
        let mut bits = 0;
        // SAFETY: two locals.
        unsafe { from_f64(&raw mut bits, &raw const value) };
        bits
    }

    fn double(bits: u128) -> f64 {
        // SAFETY: a local.
        unsafe { to_f64(&raw const bits) }
    }

    fn run(f: Binary, a: u128, b: u128) -> u128 {
        let mut result = 0;
        // SAFETY: three locals.
        unsafe { f(&raw mut result, &raw const a, &raw const b) };
        result
    }

    #[test]
    fn arithmetic_has_64_bits_of_precision() {
        assert_eq!(x87(1.0), 0x3fff << 64 | 1 << 63);
        let third = run(div, x87(1.0), x87(3.0));
        assert_eq!(third, 0x3ffd << 64 | 0xAAAA_AAAA_AAAA_AAAB);
        assert_eq!(double(run(sub, x87(1.0), x87(3.0))), -2.0);
        assert_eq!(double(run(add, x87(1.0), x87(3.0))), 4.0);
        assert_eq!(double(run(mul, x87(-1.5), x87(3.0))), -4.5);
        let tiny = run(add, x87(1.0), x87(2f64.powi(-63)));
        assert_eq!(tiny, 0x3fff << 64 | 1 << 63 | 1);
    }

    #[test]
    fn comparisons_order_all_but_nan() {
        let order = |a: f64, b: f64| {
            let (a, b) = (x87(a), x87(b));
            // SAFETY: two locals.
            unsafe { compare(&raw const a, &raw const b) }
        };
        assert_eq!((order(1.0, 2.0), order(2.0, 1.0)), (-1, 1));
        assert_eq!((order(-0.0, 0.0), order(f64::NAN, 0.0)), (0, 2));
    }

    #[test]
    fn a_pushed_number_is_popped_as_it_was() {
        // A signalling NaN, a pseudo-denormal, an unnormal.
        for bits in [
            0x7fff_8000_0000_0000_0001,
            0x8000_0000_0000_0000,
            0x4000_0000_0000_0000_0003,
        ] {
            let mut result = 0;
            let value: u128 = bits;
            // SAFETY: nothing uses the unit between the two.
            unsafe {
                push(ptr::from_ref(&value));
                pop(&raw mut result);
            }
            assert_eq!(result, value);
        }
    }

    #[test]
    fn integers_convert_both_ways_towards_zero() {
        for (value, signed, unsigned) in [
            (1.9, 1, 1),
            (-1.9, -1, u64::MAX),
            (4611686018427387904.0, 1 << 62, 1 << 62),
            (9223372036854775808.0, i64::MIN, 1 << 63),
            (18446744073709549568.0, i64::MIN, 18446744073709549568),
        ] {
            let bits = x87(value);
            // SAFETY: a local.
            unsafe {
                assert_eq!(to_i64(&raw const bits), signed, "{value}");
                assert_eq!(to_u64(&raw const bits), unsigned, "{value}");
            }
        }
        let mut bits = 0;
        // SAFETY: a local.
        unsafe { from_i64(&raw mut bits, -3) };
        assert_eq!(bits, x87(-3.0));
        // SAFETY: a local.
        unsafe { from_u64(&raw mut bits, u64::MAX) };
        assert_eq!(bits, 0x403e << 64 | u128::from(u64::MAX));
        assert_eq!(double(x87(0.1)), 0.1);
        // SAFETY: a local.
        assert_eq!(unsafe { to_f32(&raw const bits) }, 2f32.powi(64));
    }

    #[test]
    fn every_pattern_has_one_class() {
        let classes = |bits: u128| -> Vec<u32> {
            // SAFETY: a local.
            let is = |bit: &u32| unsafe { class(&raw const bits, 1 << bit) == 1 };
            (0..10).filter(is).collect()
        };
        assert_eq!(classes(x87(1.0)), [8]);
        assert_eq!(classes(x87(-0.0)), [5]);
        assert_eq!(classes(x87(f64::INFINITY)), [9]);
        assert_eq!(classes(x87(f64::NAN)), [1]);
        assert_eq!(classes(0x7fff << 64 | 1 << 63 | 1), [0]);
        assert_eq!(classes(1), [7]);
        // Invalid, and a pseudo-denormal.
        assert_eq!(classes(0x7fff << 64), []);
        assert_eq!(classes(1 << 63), []);
        let invalid: u128 = 0x7fff << 64;
        // SAFETY: a local.
        assert_eq!(unsafe { class(&raw const invalid, 3) }, 1);
    }

    #[test]
    fn quads_order_by_sign_and_magnitude() {
        let one = 0x3fff << 112;
        let order = |a: u128, b: u128| unsafe {
            // SAFETY: two locals.
            quad_compare(&raw const a, &raw const b)
        };
        let sign = 1 << 127;
        assert_eq!((order(one, 0), order(one | sign, 0)), (1, -1));
        assert_eq!((order(sign, 0), order(one | sign, one)), (0, -1));
        assert_eq!(order(0x7fff << 112 | 1, 0), 2);
    }
}
