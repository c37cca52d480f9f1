//! The processor's own state: its clock, and the floating-point environment.

use super::table;
use std::arch::naked_asm;
use std::arch::x86_64::{__m128i, _rdtsc};
use std::mem::transmute;

table! {
    "bitcrane_rdtsc" => cycles as extern "C" fn() -> u64;
    "bitcrane_steady_counter" => nanoseconds as extern "C" fn() -> u64;
    "bitcrane_thread_pointer" => thread_pointer as unsafe extern "C" fn() -> u64;
    "bitcrane_get_rounding" => get_rounding as extern "C" fn() -> i32;
    "bitcrane_set_rounding" => set_rounding as extern "C" fn(i32);
    "bitcrane_get_fpenv" => get_environment as unsafe extern "C" fn(*mut u8);
    "bitcrane_set_fpenv" => set_environment as unsafe extern "C" fn(*const u8);
    "bitcrane_reset_fpenv" => reset_environment as extern "C" fn();
    "bitcrane_signal_f32" => signal_single as unsafe extern "C" fn(f32, f32);
    "bitcrane_signal_f64" => signal_double as unsafe extern "C" fn(f64, f64);
    "__cranelift_x86_pshufb" => shuffle_bytes as extern "C" fn(__m128i, __m128i) -> __m128i;
}

extern "C" fn cycles() -> u64 {
    // SAFETY: every x86-64 processor has it.
    unsafe { _rdtsc() }
}

/// The first word of the thread control block is its own address (psABI §3.4.6 of its TLS document).
#[unsafe(naked)]
unsafe extern "C" fn thread_pointer() -> u64 {
    naked_asm!("mov rax, qword ptr fs:[0]", "ret")
}

extern "C" fn nanoseconds() -> u64 {
    let mut time = libc::timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    // SAFETY: a local.
    unsafe { libc::clock_gettime(libc::CLOCK_MONOTONIC, &raw mut time) };
    let seconds = time.tv_sec.cast_unsigned();
    seconds
        .wrapping_mul(1_000_000_000)
        .wrapping_add(time.tv_nsec.cast_unsigned())
}

/// Where the two bits of the rounding mode are in the x87 control word and in MXCSR.
const X87_MODE: u16 = 10;
const SSE_MODE: u32 = 13;

/// The x87 control word.
#[unsafe(naked)]
unsafe extern "C" fn control_word() -> u16 {
    naked_asm!(
        "fnstcw word ptr [rsp - 2]",
        "movzx eax, word ptr [rsp - 2]",
        "ret"
    )
}

#[unsafe(naked)]
unsafe extern "C" fn set_control_word(word: u16) {
    naked_asm!(
        "mov word ptr [rsp - 2], di",
        "fldcw word ptr [rsp - 2]",
        "ret"
    )
}

#[unsafe(naked)]
unsafe extern "C" fn vector_control() -> u32 {
    naked_asm!(
        "stmxcsr dword ptr [rsp - 4]",
        "mov eax, dword ptr [rsp - 4]",
        "ret"
    )
}

#[unsafe(naked)]
unsafe extern "C" fn set_vector_control(word: u32) {
    naked_asm!(
        "mov dword ptr [rsp - 4], edi",
        "ldmxcsr dword ptr [rsp - 4]",
        "ret"
    )
}

/// The processor has nearest, down, up, zero; `llvm.get.rounding` zero, nearest, up, down.
const MODES: [i32; 4] = [1, 3, 2, 0];

/// As LLVM on x86, by the x87 unit's mode.
extern "C" fn get_rounding() -> i32 {
    // SAFETY: reads a register.
    let word = unsafe { control_word() };
    MODES[usize::from(word >> X87_MODE & 3)]
}

extern "C" fn set_rounding(mode: i32) {
    let Some(bits) = (0u16..).zip(MODES).find(|(_, known)| *known == mode) else {
        return;
    };
    // SAFETY: changes only the rounding mode, which is what is asked for.
    unsafe {
        let word = control_word() & !(3 << X87_MODE);
        set_control_word(word | bits.0 << X87_MODE);
        let word = vector_control() & !(3 << SSE_MODE);
        set_vector_control(word | u32::from(bits.0) << SSE_MODE);
    }
}

/// 28 bytes of the x87 unit's environment, then MXCSR.
#[unsafe(naked)]
unsafe extern "C" fn get_environment(environment: *mut u8) {
    // Storing it masks all exceptions, hence the load.
    naked_asm!(
        "fnstenv [rdi]",
        "fldenv [rdi]",
        "stmxcsr dword ptr [rdi + 28]",
        "ret"
    )
}

#[unsafe(naked)]
unsafe extern "C" fn set_environment(environment: *const u8) {
    naked_asm!("fldenv [rdi]", "ldmxcsr dword ptr [rdi + 28]", "ret")
}

extern "C" fn reset_environment() {
    let mut environment = [0u8; 32];
    for (at, word) in [(0, 0x037F), (8, 0xFFFF)] {
        environment[at..at + 2].copy_from_slice(&u16::to_le_bytes(word));
    }
    environment[28..].copy_from_slice(&0x1F80u32.to_le_bytes());
    // SAFETY: the environment that a process starts with.
    unsafe { set_environment(environment.as_ptr()) };
}

/// Raises the invalid exception if an operand is any NaN.
#[unsafe(naked)]
unsafe extern "C" fn signal_single(a: f32, b: f32) {
    naked_asm!("comiss xmm0, xmm1", "ret")
}

#[unsafe(naked)]
unsafe extern "C" fn signal_double(a: f64, b: f64) {
    naked_asm!("comisd xmm0, xmm1", "ret")
}

/// `pshufb`, for processors without SSSE3: byte `b[i] % 16` of `a`, or zero where `b[i]` has its
/// highest bit set.
#[allow(
    improper_ctypes_definitions,
    reason = "a vector register, in C as in CLIF"
)]
extern "C" fn shuffle_bytes(a: __m128i, b: __m128i) -> __m128i {
    // SAFETY: sixteen bytes each.
    let (a, b) = unsafe {
        (
            transmute::<__m128i, [u8; 16]>(a),
            transmute::<__m128i, [u8; 16]>(b),
        )
    };
    let byte = |index: u8| {
        if index >= 0x80 {
            0
        } else {
            a[usize::from(index % 16)]
        }
    };
    // SAFETY: sixteen bytes.
    unsafe { transmute::<[u8; 16], __m128i>(b.map(byte)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rounding_mode_is_set_and_read_back() {
        assert_eq!(get_rounding(), 1);
        for mode in [0, 2, 3, 1] {
            set_rounding(mode);
            assert_eq!(get_rounding(), mode);
        }
    }

    #[test]
    fn an_environment_is_restored() {
        let mut saved = [0; 32];
        // SAFETY: 32 bytes; the same environment again.
        unsafe { get_environment(saved.as_mut_ptr()) };
        set_rounding(3);
        // SAFETY: what was saved.
        unsafe { set_environment(saved.as_ptr()) };
        assert_eq!(get_rounding(), 1);
        set_rounding(0);
        reset_environment();
        assert_eq!(get_rounding(), 1);
        // SAFETY: reads a register.
        assert_eq!(unsafe { vector_control() } & 0xFFC0, 0x1F80);
    }

    #[test]
    fn bytes_shuffle_as_by_the_instruction() {
        // SAFETY: sixteen bytes each.
        unsafe {
            let a: [u8; 16] = std::array::from_fn(|k| u8::try_from(k + 100).unwrap());
            let b: [u8; 16] = [0, 15, 0x80, 0xFF, 0x11, 2, 2, 3, 0, 0, 0, 0, 0, 0, 0, 1];
            let result = shuffle_bytes(
                transmute::<[u8; 16], __m128i>(a),
                transmute::<[u8; 16], __m128i>(b),
            );
            let result = transmute::<__m128i, [u8; 16]>(result);
            assert_eq!(result[..8], [100, 115, 0, 0, 101, 102, 102, 103]);
        }
    }

    #[test]
    fn time_goes_on() {
        assert_ne!(cycles(), 0);
        let before = nanoseconds();
        assert!(nanoseconds() >= before);
    }
}
