//! Binary floating-point formats by their bits: any of them to and from any other, and to and from
//! integers of any width. Rounding is to nearest, ties to even, and happens once.

use super::table;
use super::wide::{negate, shift_left, shift_right};
use std::slice;

table! {
    "bitcrane_wide_to_float" => wide_to_float as unsafe extern "C" fn(
        *mut u128, *const u64, usize, u64);
    "bitcrane_float_to_wide" => float_to_wide as unsafe extern "C" fn(
        *mut u64, *const u128, usize, u64);
}

/// A format: one sign bit above the exponent, the fraction below it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Format {
    exponent_bits: u32,
    fraction_bits: u32,
    /// Whether the bit before the fraction is written down, as in `x86_fp80`.
    explicit_one: bool,
}

const fn format(exponent_bits: u32, fraction_bits: u32) -> Format {
    Format {
        exponent_bits,
        fraction_bits,
        explicit_one: false,
    }
}

pub(super) const HALF: Format = format(5, 10);
pub(super) const BFLOAT: Format = format(8, 7);
pub(super) const SINGLE: Format = format(8, 23);
pub(super) const DOUBLE: Format = format(11, 52);
pub(super) const QUAD: Format = format(15, 112);
pub(super) const X87: Format = Format {
    exponent_bits: 15,
    fraction_bits: 63,
    explicit_one: true,
};

/// The formats by the numbers that lowering has for them.
const NUMBERED: [Format; 6] = [HALF, BFLOAT, SINGLE, DOUBLE, X87, QUAD];

/// What a bit pattern stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) negative: bool,
    pub(super) kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The fraction, in the highest bits.
    Nan(u128),
    Infinite,
    /// `significand * 2^exponent`.
    Finite {
        significand: u128,
        exponent: i32,
    },
}

impl Format {
    fn bias(self) -> i32 {
        (1 << (self.exponent_bits - 1)) - 1
    }

    /// The exponent field of infinities and NaNs.
    fn top_exponent(self) -> u128 {
        (1 << self.exponent_bits) - 1
    }

    /// Where the exponent field starts.
    fn exponent_shift(self) -> u32 {
        self.fraction_bits + u32::from(self.explicit_one)
    }

    /// The number of a bit pattern.
    pub(super) fn decode(self, bits: u128) -> Number {
        let fraction = bits & mask(self.fraction_bits);
        let field = bits >> self.exponent_shift() & self.top_exponent();
        let negative = bits >> (self.exponent_shift() + self.exponent_bits) & 1 == 1;
        let kind = if field == self.top_exponent() {
            match fraction {
                0 => Kind::Infinite,
                _ => Kind::Nan(fraction << (128 - self.fraction_bits)),
            }
        } else {
            let one = match self.explicit_one {
                true => bits & 1 << self.fraction_bits,
                false => u128::from(field != 0) << self.fraction_bits,
            };
            let field = i32::try_from(field.max(1)).unwrap_or(0);
            Kind::Finite {
                significand: one | fraction,
                exponent: field - self.bias() - self.fraction_bits.cast_signed(),
            }
        };
        Number { negative, kind }
    }

    /// The nearest bit pattern. `more` says that the number is a little further from zero than it
    /// looks; its significand then fills the 128 bits.
    pub(super) fn encode(self, number: Number, more: bool) -> u128 {
        let sign = u128::from(number.negative) << (self.exponent_shift() + self.exponent_bits);
        sign | match number.kind {
            Kind::Nan(payload) => {
                let quiet = 1 << (self.fraction_bits - 1);
                self.special(quiet | payload >> (128 - self.fraction_bits))
            }
            Kind::Infinite => self.special(0),
            Kind::Finite { significand: 0, .. } => 0,
            Kind::Finite {
                significand,
                exponent,
            } => self.round(significand, exponent, more),
        }
    }

    fn special(self, fraction: u128) -> u128 {
        let one = u128::from(self.explicit_one) << self.fraction_bits;
        self.top_exponent() << self.exponent_shift() | one | fraction
    }

    fn round(self, significand: u128, exponent: i32, more: bool) -> u128 {
        let highest = exponent + significand.ilog2().cast_signed();
        let least = highest.max(1 - self.bias()) - self.fraction_bits.cast_signed();
        let drop = least - exponent;
        let mut kept = match u32::try_from(drop) {
            Err(_) | Ok(0) => significand << drop.unsigned_abs(),
            Ok(drop) => {
                let kept = significand.checked_shr(drop).unwrap_or(0);
                let rest = significand & mask(drop.min(128));
                // Beyond 128 bits even a half is out of reach.
                let half = 1u128.checked_shl(drop - 1).unwrap_or(u128::MAX);
                let up = rest > half || (rest == half && (more || kept & 1 == 1));
                kept + u128::from(up && drop <= 128)
            }
        };
        let mut field = least + self.fraction_bits.cast_signed() + self.bias();
        if kept >> (self.fraction_bits + 1) != 0 {
            kept >>= 1;
            field += 1;
        }
        if kept >> self.fraction_bits == 0 {
            field = 0;
        }
        let field = u128::try_from(field).unwrap_or(0);
        if field >= self.top_exponent() {
            return self.special(0);
        }
        let fraction = match self.explicit_one {
            true => kept,
            false => kept & mask(self.fraction_bits),
        };
        field << self.exponent_shift() | fraction
    }
}

/// The low bits.
fn mask(bits: u32) -> u128 {
    1u128.checked_shl(bits).unwrap_or(0).wrapping_sub(1)
}

/// From one format to another; a NaN keeps the top of its payload and becomes quiet.
pub(super) fn convert(bits: u128, from: Format, to: Format) -> u128 {
    to.encode(from.decode(bits), false)
}

/// An integer.
pub(super) fn from_integer(negative: bool, magnitude: u128, to: Format) -> u128 {
    let kind = Kind::Finite {
        significand: magnitude,
        exponent: 0,
    };
    to.encode(Number { negative, kind }, false)
}

/// What a conversion is between, as lowering writes it into one number.
struct Conversion {
    format: Format,
    signed: bool,
    /// Clamp what is out of range; NaN is zero.
    saturate: bool,
    /// Of the integer.
    bits: usize,
}

impl Conversion {
    fn of(code: u64) -> Self {
        Self {
            format: NUMBERED[(code & 7) as usize % NUMBERED.len()],
            signed: code >> 8 & 1 == 1,
            saturate: code >> 9 & 1 == 1,
            bits: usize::try_from(code >> 16).unwrap_or(0),
        }
    }
}

/// An integer of so many words to a floating-point number. A signed one fills its highest word.
///
/// # Safety
/// `result` can be written, `limbs` has `words` words, at least one.
unsafe extern "C" fn wide_to_float(
    result: *mut u128,
    limbs: *const u64,
    words: usize,
    conversion: u64,
) {
    let conversion = Conversion::of(conversion);
    // SAFETY: the caller's promise.
    let mut limbs = unsafe { slice::from_raw_parts(limbs, words) }.to_vec();
    let negative = conversion.signed && limbs[words - 1] >> 63 == 1;
    if negative {
        negate(&mut limbs);
    }
    // The highest 128 bits, and whether there is anything below them.
    let used = limbs.iter().rposition(|limb| *limb != 0);
    let length = used.map_or(0, |last| {
        (last + 1) * 64 - limbs[last].leading_zeros() as usize
    });
    let below = length.saturating_sub(128);
    let mut top = vec![0; words.max(2)];
    shift_right(&mut top, &limbs, below, 0);
    let mut back = vec![0; words];
    shift_left(&mut back, &top, below);
    let kind = Kind::Finite {
        significand: u128::from(top[1]) << 64 | u128::from(top[0]),
        exponent: i32::try_from(below).unwrap_or(i32::MAX / 2),
    };
    let number = Number { negative, kind };
    let bits = conversion.format.encode(number, back != limbs);
    // SAFETY: the caller's promise.
    unsafe { result.write_unaligned(bits) };
}

/// A floating-point number to an integer of so many words, towards zero; bits above the integer's
/// width are zero. Out of range, and not to be saturated, it gives anything.
///
/// # Safety
/// `result` has `words` words, at least one; `value` can be read.
unsafe extern "C" fn float_to_wide(
    result: *mut u64,
    value: *const u128,
    words: usize,
    conversion: u64,
) {
    let conversion = Conversion::of(conversion);
    // SAFETY: the caller's promise.
    let (result, value) = unsafe {
        (
            slice::from_raw_parts_mut(result, words),
            value.read_unaligned(),
        )
    };
    let number = conversion.format.decode(value);
    to_limbs(result, number, &conversion);
    if conversion.bits < words * 64 {
        let (word, bit) = (conversion.bits / 64, conversion.bits % 64);
        result[word] &= (1 << bit) - 1;
        result[word + 1..].fill(0);
    }
}

fn to_limbs(result: &mut [u64], number: Number, conversion: &Conversion) {
    result.fill(0);
    let Kind::Finite {
        significand,
        exponent,
    } = number.kind
    else {
        if number.kind == Kind::Infinite {
            bound(result, number.negative, conversion);
        }
        return;
    };
    let length = i64::from(128 - significand.leading_zeros().cast_signed()) + i64::from(exponent);
    let bits = i64::try_from(conversion.bits).unwrap_or(i64::MAX);
    let room = bits - i64::from(conversion.signed);
    if length > room || (number.negative && !conversion.signed && length > 0) {
        // The lowest number is as good as its bound.
        bound(result, number.negative, conversion);
        return;
    }
    let low = |value: u128| u64::try_from(value & u128::from(u64::MAX)).unwrap_or(0);
    let whole = match u32::try_from(-exponent) {
        Ok(drop) => significand.checked_shr(drop).unwrap_or(0),
        Err(_) => significand,
    };
    let source = [low(whole), low(whole >> 64)];
    shift_left(result, &source, usize::try_from(exponent).unwrap_or(0));
    if number.negative {
        negate(result);
    }
}

/// The integer furthest in a direction.
fn bound(result: &mut [u64], negative: bool, conversion: &Conversion) {
    let (word, bit) = ((conversion.bits - 1) / 64, (conversion.bits - 1) % 64);
    match (conversion.signed, negative) {
        _ if !conversion.saturate => result[word] = 1 << bit,
        (false, true) => {}
        (false, false) => result.fill(u64::MAX),
        (true, true) => result[word] = 1 << bit,
        (true, false) => {
            result[..word].fill(u64::MAX);
            result[word] = (1 << bit) - 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_halves_and_samples_of_wider_formats_survive_the_way_there_and_back() {
        for bits in 0..=u128::from(u16::MAX) {
            for (narrow, quiet) in [(HALF, 0x200), (BFLOAT, 0x40)] {
                for wide in [SINGLE, DOUBLE, X87, QUAD] {
                    let nan = matches!(narrow.decode(bits).kind, Kind::Nan(_));
                    let expected = if nan { bits | quiet } else { bits };
                    let back = convert(convert(bits, narrow, wide), wide, narrow);
                    assert_eq!(back, expected, "{bits:#x} by {wide:?}");
                }
            }
        }
    }

    #[test]
    fn doubles_round_to_floats_as_the_processor_rounds_them() {
        let mut seed = 1u64;
        for _ in 0..20_000 {
            seed = seed.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(1);
            // Exponents around those of float, so that subnormals and overflow occur.
            let exponent = 1023 - 155 + (seed >> 20) % 290;
            let halfway = if seed & 3 == 0 { 0x1FFF_FFFF } else { 0 };
            let bits = (seed >> 63) << 63
                | exponent << 52
                | (seed.rotate_left(17) & 0xF_FFFF_FFFF_FFFF & !halfway);
            #[allow(
                clippy::cast_possible_truncation,
                reason = "the rounding is what is tested"
            )]
            let float = f64::from_bits(bits) as f32;
            let ours = convert(u128::from(bits), DOUBLE, SINGLE);
            assert_eq!(ours, u128::from(float.to_bits()), "{bits:#x}");
        }
    }

    #[test]
    fn integers_round_as_the_compiler_rounds_them() {
        for shift in 0..128 {
            for low in [
                0,
                1,
                0x80_0000,
                0x80_0001,
                0x7F_FFFF,
                1 << 40,
                (1 << 40) + 1,
            ] {
                let value = (0xFFFF_FFFF_FFFF_FFFF_FFFFu128 << 48 | low) >> shift;
                let ours = from_integer(false, value, SINGLE);
                assert_eq!(ours, u128::from((value as f32).to_bits()), "{value:#x}");
                let ours = from_integer(true, value, DOUBLE);
                assert_eq!(ours, u128::from((-(value as f64)).to_bits()), "{value:#x}");
            }
        }
    }

    const TO_DOUBLE: u64 = 3;

    fn wide(limbs: &[u64], signed: bool) -> f64 {
        let mut result = 0;
        let code = TO_DOUBLE | u64::from(signed) << 8;
        // SAFETY: a result and a list.
        unsafe { wide_to_float(&raw mut result, limbs.as_ptr(), limbs.len(), code) };
        f64::from_bits(u64::try_from(result).unwrap())
    }

    fn back(value: f64, words: usize, code: u64) -> Vec<u64> {
        let mut result = vec![7; words];
        let value = u128::from(value.to_bits());
        // SAFETY: a list and a value.
        unsafe {
            float_to_wide(
                result.as_mut_ptr(),
                &raw const value,
                words,
                TO_DOUBLE | code,
            )
        };
        result
    }

    #[test]
    fn wide_integers_round_once() {
        assert_eq!(wide(&[0, 0, 1], false), 2f64.powi(128));
        assert_eq!(wide(&[u64::MAX; 3], true), -1.0);
        assert_eq!(wide(&[u64::MAX; 3], false), 2f64.powi(192));
        let tie = 1u64 << 10;
        assert_eq!(wide(&[0, 0, 0, tie | 1 << 63], false), 2f64.powi(255));
        let above = 2f64.powi(255) + 2f64.powi(255 - 52);
        assert_eq!(wide(&[1, 0, 0, tie | 1 << 63], false), above);
    }

    #[test]
    fn wide_results_wrap_or_saturate() {
        let signed = 1 << 8;
        let saturating = 1 << 9;
        let bits = |n: u64| n << 16;
        assert_eq!(back(-1.5, 3, signed | bits(192)), [u64::MAX; 3]);
        assert_eq!(back(-1.5, 3, signed | bits(130)), [u64::MAX, u64::MAX, 3]);
        assert_eq!(back(2f64.powi(130), 3, bits(192)), [0, 0, 4]);
        let most = back(1e300, 2, signed | saturating | bits(128));
        assert_eq!(most, [u64::MAX, u64::MAX >> 1]);
        let least = back(f64::NEG_INFINITY, 2, signed | saturating | bits(128));
        assert_eq!(least, [0, 1 << 63]);
        assert_eq!(back(f64::NAN, 2, signed | saturating | bits(128)), [0, 0]);
        assert_eq!(back(-0.9, 2, saturating | bits(100)), [0, 0]);
        assert_eq!(back(-3.0, 2, saturating | bits(100)), [0, 0]);
        let most = back(f64::INFINITY, 2, saturating | bits(100));
        assert_eq!(most, [u64::MAX, (1 << 36) - 1]);
        assert_eq!(
            back(-2f64.powi(99), 2, signed | saturating | bits(100)),
            [0, 1 << 35]
        );
    }
}
