//! The 16-bit formats, `half` and `bfloat`. Lowering passes them as integers; the names that are
//! also libgcc's pass them as compilers do, in the low bits of a vector register, which is how a
//! `float` of those bits travels.

use super::format::{self, BFLOAT, DOUBLE, Format, HALF, QUAD, SINGLE, X87};
use super::table;
use std::arch::is_x86_feature_detected;
use std::arch::x86_64::{
    _MM_FROUND_CUR_DIRECTION, _mm_cvtph_ps, _mm_cvtps_ph, _mm_cvtsi32_si128, _mm_cvtsi128_si32,
    _mm_cvtss_f32, _mm_set_ss,
};

type Wide = unsafe extern "C" fn(*const u128) -> u16;

table! {
    "bitcrane_half_to_float" => half_to_float as extern "C" fn(u16) -> f32;
    "bitcrane_float_to_half" => float_to_half as extern "C" fn(f32) -> u16;
    "bitcrane_double_to_half" => double_to_half as extern "C" fn(f64) -> u16;
    "bitcrane_float_to_bfloat" => float_to_bfloat as extern "C" fn(f32) -> u16;
    "bitcrane_double_to_bfloat" => double_to_bfloat as extern "C" fn(f64) -> u16;
    "bitcrane_i128_to_half" => signed_to_half as extern "C" fn(i128) -> u16;
    "bitcrane_u128_to_half" => unsigned_to_half as extern "C" fn(u128) -> u16;
    "bitcrane_i128_to_bfloat" => signed_to_bfloat as extern "C" fn(i128) -> u16;
    "bitcrane_u128_to_bfloat" => unsigned_to_bfloat as extern "C" fn(u128) -> u16;
    "bitcrane_x87_to_half" => x87_to_half as Wide;
    "bitcrane_x87_to_bfloat" => x87_to_bfloat as Wide;
    "bitcrane_quad_to_half" => quad_to_half as Wide;
    "bitcrane_quad_to_bfloat" => quad_to_bfloat as Wide;
    "bitcrane_bfloat_fma" => bfloat_fma as extern "C" fn(u16, u16, u16) -> u16;
    "__extendhfsf2" => extendhfsf as extern "C" fn(f32) -> f32;
    "__extendhfdf2" => extendhfdf as extern "C" fn(f32) -> f64;
    "__extendbfsf2" => extendbfsf as extern "C" fn(f32) -> f32;
    "__truncsfhf2" => truncsfhf as extern "C" fn(f32) -> f32;
    "__truncdfhf2" => truncdfhf as extern "C" fn(f64) -> f32;
    "__truncsfbf2" => truncsfbf as extern "C" fn(f32) -> f32;
    "__truncdfbf2" => truncdfbf as extern "C" fn(f64) -> f32;
    "__gnu_h2f_ieee" => half_to_float_gnu as extern "C" fn(u16) -> f32;
    "__gnu_f2h_ieee" => float_to_half_gnu as extern "C" fn(f32) -> u16;
}

/// The low 16 bits.
#[allow(clippy::cast_possible_truncation, reason = "that is its purpose")]
fn narrow(bits: u128) -> u16 {
    bits as u16
}

fn round(bits: u128, from: Format, to: Format) -> u16 {
    narrow(format::convert(bits, from, to))
}

#[target_feature(enable = "f16c")]
fn extend_by_instruction(a: u16) -> f32 {
    _mm_cvtss_f32(_mm_cvtph_ps(_mm_cvtsi32_si128(i32::from(a))))
}

#[target_feature(enable = "f16c")]
fn truncate_by_instruction(a: f32) -> u16 {
    let halves = _mm_cvtps_ph::<_MM_FROUND_CUR_DIRECTION>(_mm_set_ss(a));
    narrow(u128::from(_mm_cvtsi128_si32(halves).cast_unsigned()))
}

/// Exact: every number of a 16-bit format is a `f32`.
extern "C" fn half_to_float(a: u16) -> f32 {
    if is_x86_feature_detected!("f16c") {
        // SAFETY: the processor has it.
        return unsafe { extend_by_instruction(a) };
    }
    extend(a)
}

#[allow(clippy::cast_possible_truncation, reason = "32 bits")]
fn extend(a: u16) -> f32 {
    f32::from_bits(format::convert(u128::from(a), HALF, SINGLE) as u32)
}

extern "C" fn float_to_half(a: f32) -> u16 {
    if is_x86_feature_detected!("f16c") {
        // SAFETY: the processor has it.
        return unsafe { truncate_by_instruction(a) };
    }
    truncate(a)
}

fn truncate(a: f32) -> u16 {
    round(u128::from(a.to_bits()), SINGLE, HALF)
}

/// Not by way of `f32`, which would round twice.
extern "C" fn double_to_half(a: f64) -> u16 {
    round(u128::from(a.to_bits()), DOUBLE, HALF)
}

extern "C" fn float_to_bfloat(a: f32) -> u16 {
    let bits = a.to_bits();
    if a.is_nan() {
        return narrow(u128::from(bits >> 16 | 0x40));
    }
    let even = bits >> 16 & 1;
    narrow(u128::from((bits + 0x7FFF + even) >> 16))
}

extern "C" fn double_to_bfloat(a: f64) -> u16 {
    round(u128::from(a.to_bits()), DOUBLE, BFLOAT)
}

fn from_integer(negative: bool, magnitude: u128, to: Format) -> u16 {
    narrow(format::from_integer(negative, magnitude, to))
}

extern "C" fn signed_to_half(a: i128) -> u16 {
    from_integer(a < 0, a.unsigned_abs(), HALF)
}

extern "C" fn unsigned_to_half(a: u128) -> u16 {
    from_integer(false, a, HALF)
}

extern "C" fn signed_to_bfloat(a: i128) -> u16 {
    from_integer(a < 0, a.unsigned_abs(), BFLOAT)
}

extern "C" fn unsigned_to_bfloat(a: u128) -> u16 {
    from_integer(false, a, BFLOAT)
}

/// # Safety
/// `a` can be read.
unsafe extern "C" fn x87_to_half(a: *const u128) -> u16 {
    // SAFETY: the caller's promise.
    round(unsafe { a.read_unaligned() }, X87, HALF)
}

/// # Safety
/// `a` can be read.
unsafe extern "C" fn x87_to_bfloat(a: *const u128) -> u16 {
    // SAFETY: the caller's promise.
    round(unsafe { a.read_unaligned() }, X87, BFLOAT)
}

/// # Safety
/// `a` can be read.
unsafe extern "C" fn quad_to_half(a: *const u128) -> u16 {
    // SAFETY: the caller's promise.
    round(unsafe { a.read_unaligned() }, QUAD, HALF)
}

/// # Safety
/// `a` can be read.
unsafe extern "C" fn quad_to_bfloat(a: *const u128) -> u16 {
    // SAFETY: the caller's promise.
    round(unsafe { a.read_unaligned() }, QUAD, BFLOAT)
}

fn bfloat(a: u16) -> f32 {
    f32::from_bits(u32::from(a) << 16)
}

/// `a * b + c`, rounded once. The product is exact in `f64`; the sum is rounded to odd there, so
/// that what it lost still tells a tie from a near tie.
extern "C" fn bfloat_fma(a: u16, b: u16, c: u16) -> u16 {
    let product = f64::from(bfloat(a)) * f64::from(bfloat(b));
    let c = f64::from(bfloat(c));
    let sum = product + c;
    // The error of a sum (Knuth's), exact.
    let part = sum - product;
    let error = (product - (sum - part)) + (c - part);
    let mut bits = sum.to_bits();
    if sum.is_finite() && error != 0.0 && bits & 1 == 0 {
        let away = (error > 0.0) == (sum > 0.0);
        bits = if away { bits + 1 } else { bits - 1 };
    }
    double_to_bfloat(f64::from_bits(bits))
}

/// The half or bfloat in a vector register.
fn low_bits(a: f32) -> u16 {
    narrow(u128::from(a.to_bits()))
}

/// A half or bfloat for a vector register.
fn in_register(a: u16) -> f32 {
    f32::from_bits(u32::from(a))
}

extern "C" fn extendhfsf(a: f32) -> f32 {
    half_to_float(low_bits(a))
}

extern "C" fn extendhfdf(a: f32) -> f64 {
    f64::from(half_to_float(low_bits(a)))
}

extern "C" fn extendbfsf(a: f32) -> f32 {
    bfloat(low_bits(a))
}

extern "C" fn truncsfhf(a: f32) -> f32 {
    in_register(float_to_half(a))
}

extern "C" fn truncdfhf(a: f64) -> f32 {
    in_register(double_to_half(a))
}

extern "C" fn truncsfbf(a: f32) -> f32 {
    in_register(float_to_bfloat(a))
}

extern "C" fn truncdfbf(a: f64) -> f32 {
    in_register(double_to_bfloat(a))
}

extern "C" fn half_to_float_gnu(a: u16) -> f32 {
    half_to_float(a)
}

extern "C" fn float_to_half_gnu(a: f32) -> u16 {
    float_to_half(a)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::builtins::format::Kind;

    #[test]
    fn every_half_survives_the_way_there_and_back_by_instruction_and_by_hand() {
        for bits in 0..=u16::MAX {
            let wide = half_to_float(bits);
            assert_eq!(wide.to_bits(), extend(bits).to_bits(), "{bits:#x}");
            // A NaN becomes quiet on the way.
            let expected = if wide.is_nan() { bits | 0x200 } else { bits };
            assert_eq!(float_to_half(wide), expected, "{wide}");
            assert_eq!(truncate(wide), expected, "{wide}");
        }
    }

    #[test]
    fn halves_have_their_values() {
        assert_eq!(extend(0x3c00), 1.0);
        assert_eq!(extend(0xc000), -2.0);
        assert_eq!(extend(0x7bff), 65504.0);
        assert_eq!(extend(0x0001), 2f32.powi(-24));
        assert_eq!(extend(0x03ff), 1023.0 * 2f32.powi(-24));
        assert_eq!(extend(0x0400), 2f32.powi(-14));
        assert!(extend(0x7c01).is_nan());
    }

    #[test]
    fn rounding_is_to_nearest_even_once() {
        // Half way between 1 and the next number, then a hair above it: f32 can't hold the hair.
        assert_eq!(double_to_half(1.0 + 2f64.powi(-11)), 0x3c00);
        assert_eq!(
            double_to_half(1.0 + 2f64.powi(-11) + 2f64.powi(-40)),
            0x3c01
        );
        for convert in [truncate, |a| float_to_half(a)] {
            assert_eq!(convert(1.0 + 3.0 * 2f32.powi(-11)), 0x3c02);
            assert_eq!(convert(65519.0), 0x7bff);
            assert_eq!(convert(65520.0), 0x7c00);
            assert_eq!(convert(f32::NEG_INFINITY), 0xfc00);
            // Subnormals: half of the smallest rounds to even, anything above it up.
            assert_eq!(convert(2f32.powi(-25)), 0);
            assert_eq!(convert(2f32.powi(-25) * 1.0001), 1);
        }
        assert_eq!(double_to_half(2f64.powi(-25) * 1.0001), 1);
        assert_eq!(double_to_half(2f64.powi(-26)), 0);
        assert_eq!(double_to_half(-1e-300), 0x8000);
        assert_eq!(double_to_half(f64::from_bits(1)), 0);
        // The largest subnormal rounds up to the smallest normal number.
        assert_eq!(double_to_half(1023.75 * 2f64.powi(-24)), 0x0400);
    }

    #[test]
    fn bfloat_is_the_top_of_a_float_rounded() {
        for (bits, rounded) in [
            (0x3f80_0000, 0x3f80),
            (0x3f80_8000, 0x3f80),
            (0x3f81_8000, 0x3f82),
            (0x3f80_8001, 0x3f81),
            (0x7f7f_ffff, 0x7f80),
            (0x0001_0000, 1),
            (0xffff_ffff, 0xffff),
            (0x7f80_0001, 0x7fc0),
        ] {
            assert_eq!(float_to_bfloat(f32::from_bits(bits)), rounded);
            assert_eq!(round(u128::from(bits), SINGLE, BFLOAT), rounded);
        }
        assert_eq!(bfloat(0xc000), -2.0);
        // Half way in f32 already, but not in f64.
        let above = f64::from(f32::from_bits(0x3f80_8000)) + 2f64.powi(-50);
        assert_eq!(double_to_bfloat(above), 0x3f81);
    }

    #[test]
    fn a_fused_product_and_sum_of_bfloats_rounds_once() {
        let one = 0x3f80;
        assert_eq!(bfloat_fma(one, one, one), 0x4000);
        // 257/256 * 1 is no bfloat; (1 + 1/128) * (1 + 1/2) = 1.51171875 is half way between two.
        let (a, b) = (0x3f81, 0x3fc0);
        assert_eq!(bfloat_fma(a, b, 0), 0x3fc2);
        // A tiny number decides the tie.
        assert_eq!(bfloat_fma(a, b, 0x0080), 0x3fc2);
        assert_eq!(bfloat_fma(a, b, 0x8080), 0x3fc1);
    }

    #[test]
    fn integers_of_128_bits_round_once() {
        assert_eq!(signed_to_half(-2049), 0xe800);
        assert_eq!(signed_to_half(2051), 0x6802);
        assert_eq!(unsigned_to_half(65519), 0x7bff);
        assert_eq!(unsigned_to_half(u128::MAX), 0x7c00);
        assert_eq!(unsigned_to_bfloat(u128::MAX), 0x7f80);
        assert_eq!(signed_to_bfloat(i128::MIN), 0xff00);
        // f32 would make a tie of it first.
        assert_eq!(unsigned_to_bfloat((257 << 40) + 1), 0x5781);
    }

    #[test]
    fn named_routines_pass_them_in_vector_registers() {
        assert_eq!(extendhfsf(in_register(0x3c00)), 1.0);
        assert_eq!(low_bits(truncsfhf(1.0)), 0x3c00);
        assert_eq!(low_bits(truncdfbf(-2.0)), 0xc000);
        assert!(matches!(HALF.decode(0x7e00).kind, Kind::Nan(_)));
    }
}
