//! Integers of more than 128 bits: lists of 64-bit words, least significant first.
//!
//! Signed operations get operands whose sign fills the highest word.

use super::integer::division_by_zero;
use super::table;
use std::slice;

type Operation = unsafe extern "C" fn(*mut u64, *const u64, *const u64, usize);

table! {
    "bitcrane_wide_mul" => mul as Operation;
    "bitcrane_wide_shl" => shl as Operation;
    "bitcrane_wide_lshr" => lshr as Operation;
    "bitcrane_wide_ashr" => ashr as Operation;
    "bitcrane_wide_udiv" => udiv as Operation;
    "bitcrane_wide_urem" => urem as Operation;
    "bitcrane_wide_sdiv" => sdiv as Operation;
    "bitcrane_wide_srem" => srem as Operation;
}

/// Makes a routine on raw words of one on slices.
macro_rules! operation {
    ($name:ident, $f:expr) => {
        /// # Safety
        /// The three lists have `words` words each, at least one, and `result` overlaps none.
        unsafe extern "C" fn $name(result: *mut u64, a: *const u64, b: *const u64, words: usize) {
            // SAFETY: the caller's promise.
            let (result, a, b) = unsafe {
                (
                    slice::from_raw_parts_mut(result, words),
                    slice::from_raw_parts(a, words),
                    slice::from_raw_parts(b, words),
                )
            };
            let f: fn(&mut [u64], &[u64], &[u64]) = $f;
            f(result, a, b);
        }
    };
}

operation!(mul, multiply);
operation!(shl, |result, a, b| shift_left(result, a, amount(b)));
operation!(lshr, |result, a, b| shift_right(result, a, amount(b), 0));
operation!(ashr, |result, a, b| {
    let sign = if negative(a) { u64::MAX } else { 0 };
    shift_right(result, a, amount(b), sign);
});
operation!(udiv, |result, a, b| divide(
    result,
    &mut vec![0; a.len()],
    a,
    b
));
operation!(urem, |result, a, b| divide(
    &mut vec![0; a.len()],
    result,
    a,
    b
));
operation!(sdiv, |result, a, b| {
    divide(result, &mut vec![0; a.len()], &magnitude(a), &magnitude(b));
    if negative(a) != negative(b) {
        negate(result);
    }
});
operation!(srem, |result, a, b| {
    divide(&mut vec![0; a.len()], result, &magnitude(a), &magnitude(b));
    if negative(a) {
        negate(result);
    }
});

/// The lower half of the product.
fn multiply(result: &mut [u64], a: &[u64], b: &[u64]) {
    result.fill(0);
    for (start, x) in a.iter().enumerate() {
        let mut carry = 0u64;
        for (out, y) in result[start..].iter_mut().zip(b) {
            let sum = u128::from(*x) * u128::from(*y) + u128::from(*out) + u128::from(carry);
            *out = low(sum);
            carry = low(sum >> 64);
        }
    }
}

#[allow(clippy::cast_possible_truncation, reason = "that is its purpose")]
fn low(value: u128) -> u64 {
    value as u64
}

/// A shift amount; all that are too large are alike.
fn amount(b: &[u64]) -> usize {
    let huge = b[1..].iter().any(|word| *word != 0);
    let amount = if huge {
        None
    } else {
        usize::try_from(b[0]).ok()
    };
    amount.unwrap_or(usize::MAX)
}

/// What is left of a word's 64 bits.
fn complement(bits: u64) -> u32 {
    u32::try_from(64 - bits).unwrap_or(64)
}

pub(super) fn shift_left(result: &mut [u64], a: &[u64], amount: usize) {
    let (words, bits) = (amount / 64, (amount % 64) as u64);
    for (index, out) in result.iter_mut().enumerate() {
        let word = |back: usize| {
            let at = index.checked_sub(words)?.checked_sub(back)?;
            a.get(at).copied()
        };
        let high = word(0).unwrap_or(0) << bits;
        let below = word(1)
            .unwrap_or(0)
            .checked_shr(complement(bits))
            .unwrap_or(0);
        *out = high | below;
    }
}

/// Words beyond the highest are `fill`.
pub(super) fn shift_right(result: &mut [u64], a: &[u64], amount: usize, fill: u64) {
    let (words, bits) = (amount / 64, (amount % 64) as u64);
    for (index, out) in result.iter_mut().enumerate() {
        let word = |ahead: usize| {
            let at = index.saturating_add(words).saturating_add(ahead);
            a.get(at).copied().unwrap_or(fill)
        };
        let above = word(1).checked_shl(complement(bits)).unwrap_or(0);
        *out = word(0) >> bits | above;
    }
}

fn negative(a: &[u64]) -> bool {
    a[a.len() - 1] >> 63 == 1
}

pub(super) fn negate(a: &mut [u64]) {
    let mut carry = true;
    for word in a {
        (*word, carry) = (!*word).overflowing_add(u64::from(carry));
    }
}

fn magnitude(a: &[u64]) -> Vec<u64> {
    let mut a = a.to_vec();
    if negative(&a) {
        negate(&mut a);
    }
    a
}

/// Long division (Knuth's algorithm D, with digits of 32 bits); a zero divisor traps as the
/// processor's instruction does.
fn divide(quotient: &mut [u64], remainder: &mut [u64], a: &[u64], b: &[u64]) {
    let mut dividend = digits(a);
    let mut divisor = digits(b);
    quotient.fill(0);
    remainder.fill(0);
    if divisor.is_empty() {
        division_by_zero();
        return;
    }
    if dividend.len() < divisor.len() {
        remainder.copy_from_slice(a);
        return;
    }
    // The divisor's highest bit is set, so that a quotient's digit is guessed at most two too high.
    let shift = divisor[divisor.len() - 1].leading_zeros();
    dividend.push(0);
    shift_digits_left(&mut dividend, shift);
    shift_digits_left(&mut divisor, shift);
    let n = divisor.len();
    for place in (0..dividend.len() - n).rev() {
        let digit = divide_step(&mut dividend[place..=place + n], &divisor);
        quotient[place / 2] |= u64::from(digit) << (place % 2 * 32);
    }
    for (index, digit) in dividend[..n].iter().enumerate() {
        remainder[index / 2] |= u64::from(*digit) << (index % 2 * 32);
    }
    let copy = remainder.to_vec();
    shift_right(remainder, &copy, shift as usize, 0);
}

/// One digit of the quotient; `window` has one digit more than the divisor and keeps the rest.
fn divide_step(window: &mut [u32], divisor: &[u32]) -> u32 {
    let n = divisor.len();
    let top = u64::from(window[n]) << 32 | u64::from(window[n - 1]);
    let first = u64::from(divisor[n - 1]);
    let (mut guess, mut rest) = (top / first, top % first);
    let second = |guess: u64, rest: u64| {
        n > 1 && guess * u64::from(divisor[n - 2]) > (rest << 32 | u64::from(window[n - 2]))
    };
    while guess > u64::from(u32::MAX) || second(guess, rest) {
        guess -= 1;
        rest += first;
        if rest > u64::from(u32::MAX) {
            break;
        }
    }
    if subtract_multiple(window, divisor, guess) {
        guess -= 1;
        add_back(window, divisor);
    }
    u32::try_from(guess).unwrap_or(u32::MAX)
}

/// `window -= divisor * factor`; whether that went below zero.
fn subtract_multiple(window: &mut [u32], divisor: &[u32], factor: u64) -> bool {
    let mut carry = 0u64;
    let mut borrow = false;
    let padded = divisor.iter().copied().chain([0]);
    for (digit, from) in window.iter_mut().zip(padded) {
        let product = u64::from(from) * factor + carry;
        carry = product >> 32;
        let (difference, first) = digit.overflowing_sub(low_digit(product));
        let (difference, second) = difference.overflowing_sub(u32::from(borrow));
        *digit = difference;
        borrow = first || second;
    }
    borrow
}

fn add_back(window: &mut [u32], divisor: &[u32]) {
    let mut carry = 0u64;
    let padded = divisor.iter().copied().chain([0]);
    for (digit, from) in window.iter_mut().zip(padded) {
        let sum = u64::from(*digit) + u64::from(from) + carry;
        *digit = low_digit(sum);
        carry = sum >> 32;
    }
}

#[allow(clippy::cast_possible_truncation, reason = "that is its purpose")]
fn low_digit(value: u64) -> u32 {
    value as u32
}

/// The 32-bit digits without leading zeros.
fn digits(a: &[u64]) -> Vec<u32> {
    let mut digits: Vec<u32> = a
        .iter()
        .flat_map(|word| [low_digit(*word), low_digit(word >> 32)])
        .collect();
    let used = digits.iter().rposition(|digit| *digit != 0);
    digits.truncate(used.map_or(0, |last| last + 1));
    digits
}

/// By less than 32; what leaves the highest digit is zero.
fn shift_digits_left(digits: &mut [u32], shift: u32) {
    let mut carry = 0u64;
    for digit in digits {
        let wide = u64::from(*digit) << shift | carry;
        *digit = low_digit(wide);
        carry = wide >> 32;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(f: Operation, a: &[u64], b: &[u64]) -> Vec<u64> {
        let mut result = vec![9; a.len()];
        // SAFETY: three lists of one length.
        unsafe { f(result.as_mut_ptr(), a.as_ptr(), b.as_ptr(), a.len()) };
        result
    }

    const MAX: u64 = u64::MAX;

    #[test]
    fn a_product_wraps() {
        assert_eq!(run(mul, &[MAX, MAX, MAX], &[MAX, MAX, MAX]), [1, 0, 0]);
        assert_eq!(run(mul, &[0, 1, 0], &[7, 0, 3]), [0, 7, 0]);
        assert_eq!(
            run(mul, &[MAX, 0, 0, 0], &[MAX, 0, 0, 0]),
            [1, MAX - 1, 0, 0]
        );
    }

    #[test]
    fn shifts_cross_words() {
        let a = [0x8000_0000_0000_0001, 2, 0xF000_0000_0000_0000];
        assert_eq!(run(shl, &a, &[0, 0, 0]), a);
        assert_eq!(run(shl, &a, &[1, 0, 0]), [2, 5, 0xE000_0000_0000_0000]);
        assert_eq!(run(shl, &a, &[64, 0, 0]), [0, a[0], 2]);
        assert_eq!(run(shl, &a, &[191, 0, 0]), [0, 0, 1 << 63]);
        assert_eq!(run(lshr, &a, &[65, 0, 0]), [1, 0x7800_0000_0000_0000, 0]);
        assert_eq!(run(ashr, &a, &[65, 0, 0]), [1, 0xF800_0000_0000_0000, MAX]);
        assert_eq!(run(ashr, &a, &[188, 0, 0]), [MAX, MAX, MAX]);
        // Poison, whatever: it must only not fail.
        run(shl, &a, &[MAX, 1, 0]);
        run(ashr, &a, &[192, 0, 0]);
    }

    #[test]
    fn division_undoes_multiplication() {
        let numbers = [
            [0, 0, 0],
            [1, 0, 0],
            [3, 0, 0],
            [MAX, 0, 0],
            [0, 1, 0],
            [1, 1 << 31, 0],
            [MAX, MAX, 0],
            [0, 0, 1],
            [0, 1 << 63, 1 << 31],
            [MAX, 0, 1 << 63],
            [0x1234_5678, 0xFFFF_FFFF_0000_0000, 0x7FFF_FFFF_FFFF_FFFF],
            [MAX, MAX, MAX],
            // A guessed digit is too high by one.
            [0, MAX - 1, 0x7FFF_FFFF_FFFF_FFFF],
            [MAX, 0x7FFF_FFFF_FFFF_FFFF, 0],
        ];
        for a in numbers {
            for b in numbers.iter().filter(|b| **b != [0, 0, 0]) {
                let quotient = run(udiv, &a, b);
                let rest = run(urem, &a, b);
                let product = run(mul, &quotient, b);
                let mut carry = 0u128;
                let sum: Vec<u64> = product
                    .iter()
                    .zip(&rest)
                    .map(|(x, y)| {
                        let sum = u128::from(*x) + u128::from(*y) + carry;
                        carry = sum >> 64;
                        low(sum)
                    })
                    .collect();
                assert_eq!(sum, a, "{a:x?} / {b:x?}");
                assert!(rest.iter().rev().lt(b.iter().rev()), "{a:x?} % {b:x?}");
            }
        }
    }

    #[test]
    fn signed_division_truncates() {
        let minus_7 = [MAX - 6, MAX, MAX];
        assert_eq!(run(sdiv, &minus_7, &[2, 0, 0]), [MAX - 2, MAX, MAX]);
        assert_eq!(run(srem, &minus_7, &[2, 0, 0]), [MAX, MAX, MAX]);
        assert_eq!(run(srem, &[7, 0, 0], &minus_7), [0, 0, 0]);
    }
}
