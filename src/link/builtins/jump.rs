//! `__builtin_setjmp` and `__builtin_longjmp`: within compiled code only, so the buffer's contents
//! are ours to choose. Its second word points to the saved registers in the frame of the function
//! that called setjmp.

use super::table;
use std::arch::naked_asm;

table! {
    "bitcrane_setjmp" => setjmp as unsafe extern "C" fn(*mut [u64; 5], *mut [u64; 8]) -> i32;
    "bitcrane_longjmp" => longjmp as unsafe extern "C" fn(*const [u64; 5]) -> !;
}

/// Saves the registers that a callee must keep (System V), the stack pointer as it is after the
/// return, and the return address.
///
/// # Safety
/// Both pointers are valid; `registers` as long as the caller's frame.
#[unsafe(naked)]
unsafe extern "C" fn setjmp(buffer: *mut [u64; 5], registers: *mut [u64; 8]) -> i32 {
    naked_asm!(
        "mov [rdi + 8], rsi",
        "mov [rsi], rbx",
        "mov [rsi + 8], rbp",
        "mov [rsi + 16], r12",
        "mov [rsi + 24], r13",
        "mov [rsi + 32], r14",
        "mov [rsi + 40], r15",
        "lea rax, [rsp + 8]",
        "mov [rsi + 48], rax",
        "mov rax, [rsp]",
        "mov [rsi + 56], rax",
        "xor eax, eax",
        "ret",
    )
}

/// Returns once more from the setjmp that filled the buffer, with 1.
///
/// # Safety
/// The function that called setjmp has not returned.
#[unsafe(naked)]
unsafe extern "C" fn longjmp(buffer: *const [u64; 5]) -> ! {
    naked_asm!(
        "mov rdi, [rdi + 8]",
        "mov rbx, [rdi]",
        "mov rbp, [rdi + 8]",
        "mov r12, [rdi + 16]",
        "mov r13, [rdi + 24]",
        "mov r14, [rdi + 32]",
        "mov r15, [rdi + 40]",
        "mov rsp, [rdi + 48]",
        "mov eax, 1",
        "jmp [rdi + 56]",
    )
}
