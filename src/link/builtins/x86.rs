//! What `llvm.x86.*` intrinsics do for which Cranelift has no instruction: one routine each, with
//! vectors by value, as the System V ABI passes them. Short instructions stand in place of the call,
//! and have no routine.
//!
//! A routine runs only where the program has asked for the CPU feature, as natively.

#![allow(
    improper_ctypes_definitions,
    reason = "128-bit vectors travel as the ABI says where SSE is there, as it always is"
)]

use super::table;
use std::arch::x86_64::{
    __m128, __m128i, _mm_cmpestrm, _mm_cvtps_ph, _mm_cvtsi128_si32, _mm_mpsadbw_epu8,
    _rdrand16_step, _rdrand32_step, _rdrand64_step, _rdseed16_step, _rdseed32_step, _rdseed64_step,
    _xgetbv,
};
use std::arch::{asm, naked_asm};

type One = unsafe extern "C" fn(__m128i) -> __m128i;
type Two = unsafe extern "C" fn(__m128i, __m128i) -> __m128i;

table! {
    "bitcrane_x86_aeskeygen" => aeskeygen as One;
    "bitcrane_x86_clmul" => clmul as Two;
    "bitcrane_x86_mpsadbw" => mpsadbw as unsafe extern "C" fn(__m128i, __m128i, u32) -> __m128i;
    "bitcrane_x86_pcmpestrm" => pcmpestrm
        as unsafe extern "C" fn(__m128i, i32, __m128i, i32, u32) -> u32;
    "bitcrane_x86_cvtps2ph" => cvtps2ph as unsafe extern "C" fn(__m128, u32) -> __m128i;
    "bitcrane_x86_rdrand16" => rdrand16 as unsafe extern "C" fn(*mut u16) -> i32;
    "bitcrane_x86_rdrand32" => rdrand32 as unsafe extern "C" fn(*mut u32) -> i32;
    "bitcrane_x86_rdrand64" => rdrand64 as unsafe extern "C" fn(*mut u64) -> i32;
    "bitcrane_x86_rdseed16" => rdseed16 as unsafe extern "C" fn(*mut u16) -> i32;
    "bitcrane_x86_rdseed32" => rdseed32 as unsafe extern "C" fn(*mut u32) -> i32;
    "bitcrane_x86_rdseed64" => rdseed64 as unsafe extern "C" fn(*mut u64) -> i32;
    "bitcrane_x86_xgetbv" => xgetbv as unsafe extern "C" fn(u32) -> u64;
    "bitcrane_x86_rdtscp" => rdtscp as unsafe extern "C" fn(*mut u32) -> u64;
    "bitcrane_x86_stmxcsr" => stmxcsr as unsafe extern "C" fn(*mut u32);
    "bitcrane_x86_ldmxcsr" => ldmxcsr as unsafe extern "C" fn(*const u32);
    "bitcrane_x86_pause" => pause as extern "C" fn();
    "bitcrane_x86_flags_read" => flags_read as extern "C" fn() -> u64;
    "bitcrane_x86_flags_write" => flags_write as unsafe extern "C" fn(u64);
}

/// Routines of little but one instruction.
macro_rules! alone {
    ($($name:ident($($ty:ty),*) -> $ret:ty = $($line:literal),*;)*) => {
        $(
            /// # Safety
            /// The processor has the instruction.
            #[unsafe(naked)]
            unsafe extern "C" fn $name($(_: $ty),*) -> $ret {
                naked_asm!($($line,)* "ret")
            }
        )*
    };
}

// Each changes no register but that of its result, as [`Builtin::preserves_registers`] says.
//
// [`Builtin::preserves_registers`]: bitcrane_translate::lower::Builtin::preserves_registers
alone! {
    aeskeygen(__m128i) -> __m128i = "aeskeygenassist xmm0, xmm0, 0";
    clmul(__m128i, __m128i) -> __m128i = "pclmulqdq xmm0, xmm1, 0";
}

/// Routines that leave a random number at an address, and say whether there was one.
macro_rules! random {
    ($($feature:literal: $name:ident($ty:ty) = $function:ident;)*) => {
        $(
            /// # Safety
            /// The address can be written.
            #[target_feature(enable = $feature)]
            unsafe extern "C" fn $name(to: *mut $ty) -> i32 {
                // SAFETY: the caller's promise.
                $function(unsafe { &mut *to })
            }
        )*
    };
}

random! {
    "rdrand": rdrand16(u16) = _rdrand16_step;
    "rdrand": rdrand32(u32) = _rdrand32_step;
    "rdrand": rdrand64(u64) = _rdrand64_step;
    "rdseed": rdseed16(u16) = _rdseed16_step;
    "rdseed": rdseed32(u32) = _rdseed32_step;
    "rdseed": rdseed64(u64) = _rdseed64_step;
}

#[target_feature(enable = "sse4.1")]
extern "C" fn mpsadbw(a: __m128i, b: __m128i, blocks: u32) -> __m128i {
    match blocks & 7 {
        0 => _mm_mpsadbw_epu8::<0>(a, b),
        1 => _mm_mpsadbw_epu8::<1>(a, b),
        2 => _mm_mpsadbw_epu8::<2>(a, b),
        3 => _mm_mpsadbw_epu8::<3>(a, b),
        4 => _mm_mpsadbw_epu8::<4>(a, b),
        5 => _mm_mpsadbw_epu8::<5>(a, b),
        6 => _mm_mpsadbw_epu8::<6>(a, b),
        _ => _mm_mpsadbw_epu8::<7>(a, b),
    }
}

#[target_feature(enable = "f16c")]
extern "C" fn cvtps2ph(a: __m128, rounding: u32) -> __m128i {
    match rounding & 7 {
        0 => _mm_cvtps_ph::<0>(a),
        1 => _mm_cvtps_ph::<1>(a),
        2 => _mm_cvtps_ph::<2>(a),
        3 => _mm_cvtps_ph::<3>(a),
        _ => _mm_cvtps_ph::<4>(a),
    }
}

/// The bits of the comparison that `mode`'s low six bits name: all that `pcmpestri`, `pcmpistrm`
/// and the others give follows from them.
#[target_feature(enable = "sse4.2")]
extern "C" fn pcmpestrm(a: __m128i, a_len: i32, b: __m128i, b_len: i32, mode: u32) -> u32 {
    macro_rules! modes {
        ($($mode:literal)*) => {
            match mode & 0x3f {
                $($mode => _mm_cmpestrm::<$mode>(a, a_len, b, b_len),)*
                _ => _mm_cmpestrm::<63>(a, a_len, b, b_len),
            }
        };
    }
    let bits = modes!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29
        30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60
        61 62);
    _mm_cvtsi128_si32(bits).cast_unsigned()
}

/// # Safety
/// The operating system has enabled `xgetbv`.
#[target_feature(enable = "xsave")]
unsafe extern "C" fn xgetbv(register: u32) -> u64 {
    // SAFETY: the caller's promise.
    unsafe { _xgetbv(register) }
}

/// The flags register; the arithmetic flags in it mean as little as they do natively.
extern "C" fn flags_read() -> u64 {
    let flags;
    // SAFETY: it pushes and pops one word.
    unsafe { std::arch::asm!("pushfq", "pop {}", out(reg) flags, options(preserves_flags)) };
    flags
}

/// # Safety
/// The flags suit the code that goes on: the direction flag is clear.
unsafe extern "C" fn flags_write(flags: u64) {
    // SAFETY: it pushes and pops one word; the caller's promise.
    unsafe { std::arch::asm!("push {}", "popfq", in(reg) flags) };
}

/// # Safety
/// The address can be written.
unsafe extern "C" fn rdtscp(processor: *mut u32) -> u64 {
    // SAFETY: the caller's promise.
    unsafe { std::arch::x86_64::__rdtscp(processor) }
}

/// # Safety
/// The address can be written.
unsafe extern "C" fn stmxcsr(to: *mut u32) {
    // SAFETY: the caller's promise.
    unsafe { asm!("stmxcsr [{}]", in(reg) to, options(nostack, preserves_flags)) }
}

/// # Safety
/// The address can be read, and holds what the program wants for itself.
unsafe extern "C" fn ldmxcsr(from: *const u32) {
    // SAFETY: the caller's promise.
    unsafe { asm!("ldmxcsr [{}]", in(reg) from, options(nostack, preserves_flags)) }
}

extern "C" fn pause() {
    std::hint::spin_loop();
}
