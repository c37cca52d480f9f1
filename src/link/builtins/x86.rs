//! What `llvm.x86.*` intrinsics do for which Cranelift has no instruction: one routine each, with
//! vectors by value, as the System V ABI passes them.
//!
//! A routine runs only where the program has asked for the CPU feature, as natively.

#![allow(
    improper_ctypes_definitions,
    reason = "128-bit vectors travel as the ABI says where SSE is there, as it always is"
)]

use super::table;
use std::arch::asm;
use std::arch::x86_64::{
    __m128, __m128d, __m128i, _mm_aesdec_si128, _mm_aesdeclast_si128, _mm_aesenc_si128,
    _mm_aesenclast_si128, _mm_aesimc_si128, _mm_aeskeygenassist_si128, _mm_clmulepi64_si128,
    _mm_cmpestrm, _mm_crc32_u8, _mm_crc32_u16, _mm_crc32_u32, _mm_crc32_u64, _mm_cvtph_ps,
    _mm_cvtps_ph, _mm_cvtsd_si32, _mm_cvtsd_si64, _mm_cvtsi128_si32, _mm_cvtss_si32,
    _mm_cvtss_si64, _mm_cvttsd_si32, _mm_cvttsd_si64, _mm_cvttss_si32, _mm_cvttss_si64,
    _mm_minpos_epu16, _mm_mpsadbw_epu8, _mm_rcp_ps, _mm_rsqrt_ps, _mm_sha1msg1_epu32,
    _mm_sha1msg2_epu32, _mm_sha1nexte_epu32, _mm_sha1rnds4_epu32, _mm_sha256msg1_epu32,
    _mm_sha256msg2_epu32, _mm_sha256rnds2_epu32, _pdep_u32, _pdep_u64, _pext_u32, _pext_u64,
    _rdrand16_step, _rdrand32_step, _rdrand64_step, _rdseed16_step, _rdseed32_step, _rdseed64_step,
    _xgetbv,
};

type One = unsafe extern "C" fn(__m128i) -> __m128i;
type Two = unsafe extern "C" fn(__m128i, __m128i) -> __m128i;
type Floats = unsafe extern "C" fn(__m128) -> __m128;

table! {
    "bitcrane_x86_aesdec" => aesdec as Two;
    "bitcrane_x86_aesdeclast" => aesdeclast as Two;
    "bitcrane_x86_aesenc" => aesenc as Two;
    "bitcrane_x86_aesenclast" => aesenclast as Two;
    "bitcrane_x86_aesimc" => aesimc as One;
    "bitcrane_x86_aeskeygen" => aeskeygen as One;
    "bitcrane_x86_clmul" => clmul as Two;
    "bitcrane_x86_sha1msg1" => sha1msg1 as Two;
    "bitcrane_x86_sha1msg2" => sha1msg2 as Two;
    "bitcrane_x86_sha1nexte" => sha1nexte as Two;
    "bitcrane_x86_sha1rnds4" => sha1rnds4 as unsafe extern "C" fn(__m128i, __m128i, u32) -> __m128i;
    "bitcrane_x86_sha256msg1" => sha256msg1 as Two;
    "bitcrane_x86_sha256msg2" => sha256msg2 as Two;
    "bitcrane_x86_sha256rnds2" => sha256rnds2
        as unsafe extern "C" fn(__m128i, __m128i, __m128i) -> __m128i;
    "bitcrane_x86_phminposuw" => phminposuw as One;
    "bitcrane_x86_mpsadbw" => mpsadbw as unsafe extern "C" fn(__m128i, __m128i, u32) -> __m128i;
    "bitcrane_x86_pcmpestrm" => pcmpestrm
        as unsafe extern "C" fn(__m128i, i32, __m128i, i32, u32) -> u32;
    "bitcrane_x86_rcpps" => rcpps as Floats;
    "bitcrane_x86_rsqrtps" => rsqrtps as Floats;
    "bitcrane_x86_cvtps2ph" => cvtps2ph as unsafe extern "C" fn(__m128, u32) -> __m128i;
    "bitcrane_x86_cvtph2ps" => cvtph2ps as unsafe extern "C" fn(__m128i) -> __m128;
    "bitcrane_x86_cvtss2si" => cvtss2si as unsafe extern "C" fn(__m128) -> i32;
    "bitcrane_x86_cvtss2si64" => cvtss2si64 as unsafe extern "C" fn(__m128) -> i64;
    "bitcrane_x86_cvttss2si" => cvttss2si as unsafe extern "C" fn(__m128) -> i32;
    "bitcrane_x86_cvttss2si64" => cvttss2si64 as unsafe extern "C" fn(__m128) -> i64;
    "bitcrane_x86_cvtsd2si" => cvtsd2si as unsafe extern "C" fn(__m128d) -> i32;
    "bitcrane_x86_cvtsd2si64" => cvtsd2si64 as unsafe extern "C" fn(__m128d) -> i64;
    "bitcrane_x86_cvttsd2si" => cvttsd2si as unsafe extern "C" fn(__m128d) -> i32;
    "bitcrane_x86_cvttsd2si64" => cvttsd2si64 as unsafe extern "C" fn(__m128d) -> i64;
    "bitcrane_x86_crc32_8" => crc32_8 as unsafe extern "C" fn(u32, u8) -> u32;
    "bitcrane_x86_crc32_16" => crc32_16 as unsafe extern "C" fn(u32, u16) -> u32;
    "bitcrane_x86_crc32_32" => crc32_32 as unsafe extern "C" fn(u32, u32) -> u32;
    "bitcrane_x86_crc32_64" => crc32_64 as unsafe extern "C" fn(u64, u64) -> u64;
    "bitcrane_x86_pdep32" => pdep32 as unsafe extern "C" fn(u32, u32) -> u32;
    "bitcrane_x86_pdep64" => pdep64 as unsafe extern "C" fn(u64, u64) -> u64;
    "bitcrane_x86_pext32" => pext32 as unsafe extern "C" fn(u32, u32) -> u32;
    "bitcrane_x86_pext64" => pext64 as unsafe extern "C" fn(u64, u64) -> u64;
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

/// Routines that are one function of `core::arch`.
macro_rules! same {
    ($($feature:literal: $name:ident($($arg:ident: $ty:ty),*) -> $ret:ty = $function:expr;)*) => {
        $(
            #[target_feature(enable = $feature)]
            extern "C" fn $name($($arg: $ty),*) -> $ret {
                $function($($arg),*)
            }
        )*
    };
}

same! {
    "aes": aesdec(a: __m128i, key: __m128i) -> __m128i = _mm_aesdec_si128;
    "aes": aesdeclast(a: __m128i, key: __m128i) -> __m128i = _mm_aesdeclast_si128;
    "aes": aesenc(a: __m128i, key: __m128i) -> __m128i = _mm_aesenc_si128;
    "aes": aesenclast(a: __m128i, key: __m128i) -> __m128i = _mm_aesenclast_si128;
    "aes": aesimc(a: __m128i) -> __m128i = _mm_aesimc_si128;
    "aes": aeskeygen(a: __m128i) -> __m128i = _mm_aeskeygenassist_si128::<0>;
    "pclmulqdq": clmul(a: __m128i, b: __m128i) -> __m128i = _mm_clmulepi64_si128::<0>;
    "sha": sha1msg1(a: __m128i, b: __m128i) -> __m128i = _mm_sha1msg1_epu32;
    "sha": sha1msg2(a: __m128i, b: __m128i) -> __m128i = _mm_sha1msg2_epu32;
    "sha": sha1nexte(a: __m128i, b: __m128i) -> __m128i = _mm_sha1nexte_epu32;
    "sha": sha256msg1(a: __m128i, b: __m128i) -> __m128i = _mm_sha256msg1_epu32;
    "sha": sha256msg2(a: __m128i, b: __m128i) -> __m128i = _mm_sha256msg2_epu32;
    "sha": sha256rnds2(a: __m128i, b: __m128i, k: __m128i) -> __m128i = _mm_sha256rnds2_epu32;
    "sse4.1": phminposuw(a: __m128i) -> __m128i = _mm_minpos_epu16;
    "sse": rcpps(a: __m128) -> __m128 = _mm_rcp_ps;
    "sse": rsqrtps(a: __m128) -> __m128 = _mm_rsqrt_ps;
    "f16c": cvtph2ps(a: __m128i) -> __m128 = _mm_cvtph_ps;
    "sse": cvtss2si(a: __m128) -> i32 = _mm_cvtss_si32;
    "sse": cvtss2si64(a: __m128) -> i64 = _mm_cvtss_si64;
    "sse": cvttss2si(a: __m128) -> i32 = _mm_cvttss_si32;
    "sse": cvttss2si64(a: __m128) -> i64 = _mm_cvttss_si64;
    "sse2": cvtsd2si(a: __m128d) -> i32 = _mm_cvtsd_si32;
    "sse2": cvtsd2si64(a: __m128d) -> i64 = _mm_cvtsd_si64;
    "sse2": cvttsd2si(a: __m128d) -> i32 = _mm_cvttsd_si32;
    "sse2": cvttsd2si64(a: __m128d) -> i64 = _mm_cvttsd_si64;
    "sse4.2": crc32_8(crc: u32, data: u8) -> u32 = _mm_crc32_u8;
    "sse4.2": crc32_16(crc: u32, data: u16) -> u32 = _mm_crc32_u16;
    "sse4.2": crc32_32(crc: u32, data: u32) -> u32 = _mm_crc32_u32;
    "sse4.2": crc32_64(crc: u64, data: u64) -> u64 = _mm_crc32_u64;
    "bmi2": pdep32(a: u32, mask: u32) -> u32 = _pdep_u32;
    "bmi2": pdep64(a: u64, mask: u64) -> u64 = _pdep_u64;
    "bmi2": pext32(a: u32, mask: u32) -> u32 = _pext_u32;
    "bmi2": pext64(a: u64, mask: u64) -> u64 = _pext_u64;
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

#[target_feature(enable = "sha")]
extern "C" fn sha1rnds4(a: __m128i, b: __m128i, round: u32) -> __m128i {
    match round & 3 {
        0 => _mm_sha1rnds4_epu32::<0>(a, b),
        1 => _mm_sha1rnds4_epu32::<1>(a, b),
        2 => _mm_sha1rnds4_epu32::<2>(a, b),
        _ => _mm_sha1rnds4_epu32::<3>(a, b),
    }
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
