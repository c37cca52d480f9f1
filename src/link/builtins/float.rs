//! Conversions that no machine instruction does: between floating point and 128-bit integers, and
//! to and from the 16-bit formats. `half` and `bfloat` travel as their bits in an integer.

use super::table;

table! {
    "__fixsfti" => fixsf as extern "C" fn(f32) -> i128;
    "__fixdfti" => fixdf as extern "C" fn(f64) -> i128;
    "__fixunssfti" => fixunssf as extern "C" fn(f32) -> u128;
    "__fixunsdfti" => fixunsdf as extern "C" fn(f64) -> u128;
    "__floattisf" => floatsf as extern "C" fn(i128) -> f32;
    "__floattidf" => floatdf as extern "C" fn(i128) -> f64;
    "__floatuntisf" => floatunsf as extern "C" fn(u128) -> f32;
    "__floatuntidf" => floatundf as extern "C" fn(u128) -> f64;
    "__extendhfsf2" => extend_half as extern "C" fn(u16) -> f32;
    "__extendhfdf2" => extend_half_double as extern "C" fn(u16) -> f64;
    "__gnu_h2f_ieee" => extend_half_gnu as extern "C" fn(u16) -> f32;
    "__truncsfhf2" => truncate_half as extern "C" fn(f32) -> u16;
    "__truncdfhf2" => truncate_double_half as extern "C" fn(f64) -> u16;
    "__gnu_f2h_ieee" => truncate_half_gnu as extern "C" fn(f32) -> u16;
    "__extendbfsf2" => extend_bfloat as extern "C" fn(u16) -> f32;
    "__truncsfbf2" => truncate_bfloat as extern "C" fn(f32) -> u16;
    "__truncdfbf2" => truncate_double_bfloat as extern "C" fn(f64) -> u16;
    "__powisf2" => powi32 as extern "C" fn(f32, i32) -> f32;
    "__powidf2" => powi64 as extern "C" fn(f64, i32) -> f64;
}

// `as` drops the fraction, saturates and takes NaN to 0; C leaves the last two undefined.

#[allow(clippy::cast_possible_truncation, reason = "C's conversion")]
extern "C" fn fixsf(a: f32) -> i128 {
    a as i128
}

#[allow(clippy::cast_possible_truncation, reason = "C's conversion")]
extern "C" fn fixdf(a: f64) -> i128 {
    a as i128
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "C's conversion"
)]
extern "C" fn fixunssf(a: f32) -> u128 {
    a as u128
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "C's conversion"
)]
extern "C" fn fixunsdf(a: f64) -> u128 {
    a as u128
}

extern "C" fn floatsf(a: i128) -> f32 {
    a as f32
}

extern "C" fn floatdf(a: i128) -> f64 {
    a as f64
}

extern "C" fn floatunsf(a: u128) -> f32 {
    a as f32
}

extern "C" fn floatundf(a: u128) -> f64 {
    a as f64
}

/// A binary floating-point format: 1 sign bit, then exponent, then fraction.
#[derive(Clone, Copy)]
struct Format {
    exponent_bits: u32,
    fraction_bits: u32,
}

const HALF: Format = Format {
    exponent_bits: 5,
    fraction_bits: 10,
};
const BFLOAT: Format = Format {
    exponent_bits: 8,
    fraction_bits: 7,
};

/// Rounds to nearest, ties to even, straight from `f64`: rounding by way of `f32` would round
/// twice.
fn truncate(a: f64, to: Format) -> u16 {
    const FRACTION: u32 = f64::MANTISSA_DIGITS - 1;
    let bits = a.to_bits();
    let sign = narrow(bits >> 63) << 15;
    let infinity = ((1u16 << to.exponent_bits) - 1) << to.fraction_bits;
    let fraction = bits & ((1 << FRACTION) - 1);
    let exponent = i32::from(narrow(bits >> FRACTION & 0x7ff));
    if exponent == 0x7ff {
        if fraction == 0 {
            return sign | infinity;
        }
        // A NaN keeps the top of its payload and becomes quiet.
        let payload = narrow(fraction >> (FRACTION - to.fraction_bits));
        return sign | infinity | 1 << (to.fraction_bits - 1) | payload;
    }
    let bias = (1 << (to.exponent_bits - 1)) - 1;
    let exponent = exponent - 1023 + bias;
    // Subnormals of the target drop more bits, and have no implicit one.
    let (kept_exponent, drop) = match exponent {
        1.. => (exponent, FRACTION - to.fraction_bits),
        _ => (0, FRACTION - to.fraction_bits + exponent.unsigned_abs() + 1),
    };
    if kept_exponent >= (1 << to.exponent_bits) - 1 {
        return sign | infinity;
    }
    // Far below half of the smallest number, and subnormals of f64.
    if drop > FRACTION + 1 || bits << 1 == 0 || exponent + 1023 - bias == 0 {
        return sign;
    }
    let significand = fraction | 1 << FRACTION;
    let kept = significand >> drop;
    let rest = significand & ((1 << drop) - 1);
    let half = 1u64 << (drop - 1);
    let up = rest > half || (rest == half && kept & 1 == 1);
    let kept = narrow(kept) + u16::from(up);
    // The implicit one, or a carry into it, adds to the exponent.
    let base = u16::try_from(kept_exponent.max(1) - 1).expect("in the format's range");
    sign | ((base << to.fraction_bits) + kept)
}

/// The low 16 bits.
#[allow(clippy::cast_possible_truncation, reason = "that is its purpose")]
fn narrow(bits: u64) -> u16 {
    bits as u16
}

/// Exact: every number of a 16-bit format is a `f32`.
fn extend(a: u16, from: Format) -> f32 {
    let negative = a >> 15 == 1;
    let fraction = u32::from(a) & ((1 << from.fraction_bits) - 1);
    let exponent = u32::from(a) >> from.fraction_bits & ((1 << from.exponent_bits) - 1);
    let bias = (1 << (from.exponent_bits - 1)) - 1;
    let shift = f32::MANTISSA_DIGITS - 1 - from.fraction_bits;
    let magnitude = if exponent == (1 << from.exponent_bits) - 1 {
        let quiet = if fraction == 0 { 0 } else { 1 << 22 };
        f32::from_bits(0xff << 23 | quiet | fraction << shift)
    } else if exponent == 0 {
        // fraction * 2^(1 - bias - fraction_bits), in two exact steps.
        let scale = f32::from_bits((127 + 1 - bias + 64 - from.fraction_bits) << 23);
        fraction as f32 * scale * f32::from_bits((127 - 64) << 23)
    } else {
        f32::from_bits((exponent + 127 - bias) << 23 | fraction << shift)
    };
    if negative { -magnitude } else { magnitude }
}

extern "C" fn extend_half(a: u16) -> f32 {
    extend(a, HALF)
}

extern "C" fn extend_half_gnu(a: u16) -> f32 {
    extend(a, HALF)
}

extern "C" fn extend_half_double(a: u16) -> f64 {
    f64::from(extend(a, HALF))
}

extern "C" fn truncate_half(a: f32) -> u16 {
    truncate(f64::from(a), HALF)
}

extern "C" fn truncate_half_gnu(a: f32) -> u16 {
    truncate(f64::from(a), HALF)
}

extern "C" fn truncate_double_half(a: f64) -> u16 {
    truncate(a, HALF)
}

extern "C" fn extend_bfloat(a: u16) -> f32 {
    f32::from_bits(u32::from(a) << 16)
}

extern "C" fn truncate_bfloat(a: f32) -> u16 {
    truncate(f64::from(a), BFLOAT)
}

extern "C" fn truncate_double_bfloat(a: f64) -> u16 {
    truncate(a, BFLOAT)
}

extern "C" fn powi32(a: f32, b: i32) -> f32 {
    powi(a, b, |a, b| a * b, |a| 1.0 / a, 1.0)
}

extern "C" fn powi64(a: f64, b: i32) -> f64 {
    powi(a, b, |a, b| a * b, |a| 1.0 / a, 1.0)
}

/// By squaring, as libgcc and compiler-rt do it: their rounding is part of the result.
fn powi<F: Copy>(mut a: F, b: i32, mul: fn(F, F) -> F, invert: fn(F) -> F, one: F) -> F {
    let mut result = one;
    let mut rest = b.unsigned_abs();
    loop {
        if rest & 1 == 1 {
            result = mul(result, a);
        }
        rest >>= 1;
        if rest == 0 {
            break;
        }
        a = mul(a, a);
    }
    if b < 0 { invert(result) } else { result }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_half_survives_the_way_there_and_back() {
        for bits in 0..=u16::MAX {
            let wide = extend_half(bits);
            let back = truncate_half(wide);
            if wide.is_nan() {
                // Quiet on the way.
                assert_eq!(back, bits | 0x200);
            } else {
                assert_eq!(back, bits, "{wide}");
            }
        }
    }

    #[test]
    fn halves_have_their_values() {
        assert_eq!(extend_half(0x3c00), 1.0);
        assert_eq!(extend_half(0xc000), -2.0);
        assert_eq!(extend_half(0x7bff), 65504.0);
        assert_eq!(extend_half(0x0001), 2f32.powi(-24));
        assert_eq!(extend_half(0x03ff), 1023.0 * 2f32.powi(-24));
        assert_eq!(extend_half(0x0400), 2f32.powi(-14));
        assert!(extend_half(0x7c01).is_nan());
    }

    #[test]
    fn rounding_is_to_nearest_even_once() {
        // Half way between 1 and the next number, then a hair above it: f32 can't hold the hair.
        assert_eq!(truncate_double_half(1.0 + 2f64.powi(-11)), 0x3c00);
        assert_eq!(
            truncate_double_half(1.0 + 2f64.powi(-11) + 2f64.powi(-40)),
            0x3c01
        );
        assert_eq!(truncate_half(1.0 + 3.0 * 2f32.powi(-11)), 0x3c02);
        assert_eq!(truncate_half(65519.0), 0x7bff);
        assert_eq!(truncate_half(65520.0), 0x7c00);
        assert_eq!(truncate_half(f32::NEG_INFINITY), 0xfc00);
        // Subnormals: half of the smallest rounds to even, anything above it up.
        assert_eq!(truncate_half(2f32.powi(-25)), 0);
        assert_eq!(truncate_double_half(2f64.powi(-25) * 1.0001), 1);
        assert_eq!(truncate_double_half(2f64.powi(-26)), 0);
        assert_eq!(truncate_double_half(-1e-300), 0x8000);
        assert_eq!(truncate_double_half(f64::from_bits(1)), 0);
        // The largest subnormal rounds up to the smallest normal number.
        assert_eq!(truncate_double_half(1023.75 * 2f64.powi(-24)), 0x0400);
    }

    #[test]
    fn bfloat_is_the_top_of_a_float_rounded() {
        assert_eq!(truncate_bfloat(1.0), 0x3f80);
        assert_eq!(truncate_bfloat(f32::from_bits(0x3f80_8000)), 0x3f80);
        assert_eq!(truncate_bfloat(f32::from_bits(0x3f81_8000)), 0x3f82);
        assert_eq!(truncate_bfloat(f32::from_bits(0x3f80_8001)), 0x3f81);
        assert_eq!(truncate_bfloat(f32::MAX), 0x7f80);
        // A subnormal of both formats.
        assert_eq!(truncate_bfloat(f32::from_bits(0x0001_0000)), 1);
        assert_eq!(extend_bfloat(0xc000), -2.0);
    }

    #[test]
    fn wide_integers_convert_both_ways() {
        assert_eq!(fixdf(-1e30), -1_000_000_000_000_000_019_884_624_838_656);
        assert_eq!(fixunssf(3.9), 3);
        assert_eq!(floatundf(u128::MAX), 2f64.powi(128));
        assert_eq!(floatsf(-5), -5.0);
    }

    #[test]
    fn powers_of_negative_exponents_are_inverted_last() {
        assert_eq!(powi64(2.0, -3), 0.125);
        assert_eq!(powi64(3.0, 5), 243.0);
        assert_eq!(powi32(0.0, 0), 1.0);
        assert_eq!(powi64(1.0, i32::MIN), 1.0);
    }
}
