//! Calls that nothing unwinds out of.
//!
//! A program's `main` and a library's constructors are the outermost frames of their language: an
//! exception that nobody catches ends the process there, with the language's own words. Behind them
//! here are Rust's frames, which would catch it first and have less to say.

use std::arch::global_asm;
use std::ffi::{c_char, c_int};

// For the unwinder, a frame whose return address is undefined is the last one.
global_asm!(
    ".pushsection .text.bitcrane_call_outermost, \"ax\", @progbits",
    ".globl bitcrane_call_outermost",
    ".hidden bitcrane_call_outermost",
    ".type bitcrane_call_outermost, @function",
    "bitcrane_call_outermost:",
    ".cfi_startproc",
    ".cfi_undefined rip",
    "push rbp",
    "mov rbp, rsp",
    "call rcx",
    "pop rbp",
    "ret",
    ".cfi_endproc",
    ".size bitcrane_call_outermost, . - bitcrane_call_outermost",
    ".popsection",
);

unsafe extern "C" {
    fn bitcrane_call_outermost(
        count: c_int,
        arguments: *const *const c_char,
        environment: *const *const c_char,
        function: *const (),
    ) -> c_int;
}

/// Calls `function` with the arguments of `main`.
///
/// # Safety
/// It is a function that can be called so: one that takes these arguments, or fewer.
pub(crate) unsafe fn call(
    function: *const (),
    count: c_int,
    arguments: *const *const c_char,
    environment: *const *const c_char,
) -> c_int {
    // SAFETY: the caller's; the routine passes the first three on as they are.
    unsafe { bitcrane_call_outermost(count, arguments, environment, function) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ptr;

    #[test]
    fn arguments_and_the_result_pass_through() {
        extern "C" fn sum(
            count: c_int,
            arguments: *const *const c_char,
            environment: *const *const c_char,
        ) -> c_int {
            let addresses = arguments.addr() + environment.addr();
            count + c_int::try_from(addresses).unwrap()
        }
        let function = sum as extern "C" fn(_, _, _) -> c_int as *const ();
        let address = |address| ptr::without_provenance(address);
        // SAFETY: it takes just these.
        let result = unsafe { call(function, 1, address(20), address(300)) };
        assert_eq!(result, 321);
    }
}
