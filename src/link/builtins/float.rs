//! Conversions between floating point and 128-bit integers, which no machine instruction does, and
//! integer powers.

use super::table;
use std::arch::naked_asm;

table! {
    "__fixsfti" => fixsf as extern "C" fn(f32) -> i128;
    "__fixdfti" => fixdf as extern "C" fn(f64) -> i128;
    "__fixunssfti" => fixunssf as extern "C" fn(f32) -> u128;
    "__fixunsdfti" => fixunsdf as extern "C" fn(f64) -> u128;
    "__floattisf" => floatsf as extern "C" fn(i128) -> f32;
    "__floattidf" => floatdf as extern "C" fn(i128) -> f64;
    "__floatuntisf" => floatunsf as extern "C" fn(u128) -> f32;
    "__floatuntidf" => floatundf as extern "C" fn(u128) -> f64;
    "__powisf2" => powi32 as extern "C" fn(f32, i32) -> f32;
    "bitcrane_sinpi" => sinpi as extern "C" fn(f64) -> f64;
    "bitcrane_cospi" => cospi as extern "C" fn(f64) -> f64;
    "bitcrane_domain_error" => domain_error as unsafe extern "C" fn();
    "__powidf2" => powi64 as extern "C" fn(f64, i32) -> f64;
}

/// Sets `errno` to `EDOM`, and changes no register, as [`Builtin::preserves_registers`] says: those that
/// the System V ABI has as caller-saved come from the stack again.
///
/// # Safety
/// The stack is as the System V ABI says.
///
/// [`Builtin::preserves_registers`]: bitcrane_translate::lower::Builtin::preserves_registers
#[unsafe(naked)]
unsafe extern "C" fn domain_error() {
    naked_asm!(
        "push rbp",
        "mov rbp, rsp",
        "push rax",
        "push rcx",
        "push rdx",
        "push rsi",
        "push rdi",
        "push r8",
        "push r9",
        "push r10",
        "push r11",
        "sub rsp, 264",
        "movups [rsp + 240], xmm0",
        "movups [rsp], xmm1",
        "movups [rsp + 16], xmm2",
        "movups [rsp + 32], xmm3",
        "movups [rsp + 48], xmm4",
        "movups [rsp + 64], xmm5",
        "movups [rsp + 80], xmm6",
        "movups [rsp + 96], xmm7",
        "movups [rsp + 112], xmm8",
        "movups [rsp + 128], xmm9",
        "movups [rsp + 144], xmm10",
        "movups [rsp + 160], xmm11",
        "movups [rsp + 176], xmm12",
        "movups [rsp + 192], xmm13",
        "movups [rsp + 208], xmm14",
        "movups [rsp + 224], xmm15",
        "call {set_domain_error}",
        "movups xmm0, [rsp + 240]",
        "movups xmm1, [rsp]",
        "movups xmm2, [rsp + 16]",
        "movups xmm3, [rsp + 32]",
        "movups xmm4, [rsp + 48]",
        "movups xmm5, [rsp + 64]",
        "movups xmm6, [rsp + 80]",
        "movups xmm7, [rsp + 96]",
        "movups xmm8, [rsp + 112]",
        "movups xmm9, [rsp + 128]",
        "movups xmm10, [rsp + 144]",
        "movups xmm11, [rsp + 160]",
        "movups xmm12, [rsp + 176]",
        "movups xmm13, [rsp + 192]",
        "movups xmm14, [rsp + 208]",
        "movups xmm15, [rsp + 224]",
        "add rsp, 264",
        "pop r11",
        "pop r10",
        "pop r9",
        "pop r8",
        "pop rdi",
        "pop rsi",
        "pop rdx",
        "pop rcx",
        "pop rax",
        "pop rbp",
        "ret",
        set_domain_error = sym set_domain_error,
    )
}

extern "C" fn set_domain_error() {
    // SAFETY: the thread's own.
    unsafe { *libc::__errno_location() = libc::EDOM };
}

/// The sine of pi times `a`.
extern "C" fn sinpi(a: f64) -> f64 {
    let (quarter, rest) = half_turns(a);
    match quarter {
        0 if rest == 0.0 => 0.0_f64.copysign(a),
        0 => sine_of_pi_times(rest),
        1 => cosine_of_pi_times(rest),
        // Zeros have the argument's sign.
        2 if rest == 0.0 => 0.0_f64.copysign(a),
        2 => -sine_of_pi_times(rest),
        _ => -cosine_of_pi_times(rest),
    }
}

/// The cosine of pi times `a`.
extern "C" fn cospi(a: f64) -> f64 {
    let (quarter, rest) = half_turns(a);
    match quarter {
        0 => cosine_of_pi_times(rest),
        // Zeros are positive.
        1 | 3 if rest == 0.0 => 0.0,
        1 => -sine_of_pi_times(rest),
        2 => -cosine_of_pi_times(rest),
        _ => sine_of_pi_times(rest),
    }
}

/// `a` as halves, modulo 2, and what is left: at most a quarter. Both are exact.
fn half_turns(a: f64) -> (u8, f64) {
    let turn = a % 2.0;
    let halves = (turn * 2.0).round_ties_even();
    #[allow(clippy::cast_possible_truncation, reason = "-4 to 4, or 0 of a NaN")]
    let quarter = (halves as i8).rem_euclid(4).unsigned_abs();
    (quarter, turn - halves * 0.5)
}

/// Pi is more than a double.
const PI_BEHIND: f64 = 1.224_646_799_147_353_2e-16;

fn pi_times(a: f64) -> (f64, f64) {
    let product = std::f64::consts::PI * a;
    let behind = std::f64::consts::PI.mul_add(a, -product);
    (product, PI_BEHIND.mul_add(a, behind))
}

fn sine_of_pi_times(a: f64) -> f64 {
    let (angle, behind) = pi_times(a);
    behind.mul_add(angle.cos(), angle.sin())
}

fn cosine_of_pi_times(a: f64) -> f64 {
    let (angle, behind) = pi_times(a);
    (-behind).mul_add(angle.sin(), angle.cos())
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

// One conversion by the machine of the 64 bits that count rounds as the thread has set it; what is
// scaled then is a power of two, so nothing is rounded twice.

extern "C" fn floatsf(a: i128) -> f32 {
    let (bits, shift) = leading_bits(a);
    #[allow(clippy::cast_precision_loss, reason = "it is the conversion")]
    let rounded = bits as f32;
    rounded * f32::from_bits((127 + shift) << 23)
}

extern "C" fn floatdf(a: i128) -> f64 {
    let (bits, shift) = leading_bits(a);
    #[allow(clippy::cast_precision_loss, reason = "it is the conversion")]
    let rounded = bits as f64;
    rounded * f64::from_bits(u64::from(1023 + shift) << 52)
}

extern "C" fn floatunsf(a: u128) -> f32 {
    match i128::try_from(a) {
        Ok(a) => floatsf(a),
        Err(_) => floatsf(halved(a)) * 2.0,
    }
}

extern "C" fn floatundf(a: u128) -> f64 {
    match i128::try_from(a) {
        Ok(a) => floatdf(a),
        Err(_) => floatdf(halved(a)) * 2.0,
    }
}

/// `a` as a 64-bit number to be shifted left by the second: its lowest bit is also set for all
/// bits that are shifted out, so it is rounded as `a` is.
fn leading_bits(a: i128) -> (i64, u32) {
    let signs = if a < 0 {
        a.leading_ones()
    } else {
        a.leading_zeros()
    };
    let shift = 65u32.saturating_sub(signs);
    let lost = a & ((1 << shift) - 1) != 0;
    let bits = (a >> shift) | i128::from(lost);
    #[allow(clippy::cast_possible_truncation, reason = "64 bits are left")]
    (bits as i64, shift)
}

/// Half of a number of 128 bits, likewise.
fn halved(a: u128) -> i128 {
    ((a >> 1) | (a & 1)).cast_signed()
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
    fn wide_integers_convert_both_ways() {
        assert_eq!(fixdf(-1e30), -1_000_000_000_000_000_019_884_624_838_656);
        assert_eq!(fixunssf(3.9), 3);
        assert_eq!(floatundf(u128::MAX), 2f64.powi(128));
        assert_eq!(floatsf(-5), -5.0);
        for shift in 0..128 {
            for low in [-1i128, 0, 1, 0x55, i128::MAX] {
                let a = (1i128 << shift).wrapping_sub(low);
                assert_eq!(floatdf(a), a as f64);
                assert_eq!(floatsf(a), a as f32);
                assert_eq!(floatundf(a.cast_unsigned()), a.cast_unsigned() as f64);
                assert_eq!(floatunsf(a.cast_unsigned()), a.cast_unsigned() as f32);
            }
        }
    }

    #[test]
    fn powers_of_negative_exponents_are_inverted_last() {
        assert_eq!(powi64(2.0, -3), 0.125);
        assert_eq!(powi64(3.0, 5), 243.0);
        assert_eq!(powi32(0.0, 0), 1.0);
        assert_eq!(powi64(1.0, i32::MIN), 1.0);
    }
}
