//! What glibc links into every program statically (`libc_nonshared.a`), so that a search among the
//! process's libraries doesn't find it.

use super::table;
use std::ffi::{c_char, c_int, c_void};
use std::mem::transmute;
use std::ptr;

type Handler = unsafe extern "C" fn();
type Destructor = unsafe extern "C" fn(*mut c_void);
type Stat = unsafe extern "C" fn(*const c_char, *mut libc::stat) -> c_int;
type Stat64 = unsafe extern "C" fn(*const c_char, *mut libc::stat64) -> c_int;

table! {
    "atexit" => atexit as unsafe extern "C" fn(Handler) -> c_int;
    "at_quick_exit" => at_quick_exit as unsafe extern "C" fn(Handler) -> c_int;
    "pthread_atfork" => libc::pthread_atfork as unsafe extern "C" fn(
        Option<Handler>, Option<Handler>, Option<Handler>) -> c_int;
    "stat" => libc::stat as Stat;
    "lstat" => libc::lstat as Stat;
    "fstat" => libc::fstat as unsafe extern "C" fn(c_int, *mut libc::stat) -> c_int;
    "fstatat" => libc::fstatat as unsafe extern "C" fn(
        c_int, *const c_char, *mut libc::stat, c_int) -> c_int;
    "stat64" => libc::stat64 as Stat64;
    "lstat64" => libc::lstat64 as Stat64;
    "fstat64" => libc::fstat64 as unsafe extern "C" fn(c_int, *mut libc::stat64) -> c_int;
    "fstatat64" => libc::fstatat64 as unsafe extern "C" fn(
        c_int, *const c_char, *mut libc::stat64, c_int) -> c_int;
    "mknod" => libc::mknod as unsafe extern "C" fn(
        *const c_char, libc::mode_t, libc::dev_t) -> c_int;
}

unsafe extern "C" {
    fn __cxa_atexit(run: Destructor, argument: *mut c_void, library: *mut c_void) -> c_int;
    fn __cxa_at_quick_exit(run: Destructor, library: *mut c_void) -> c_int;
}

/// For the whole process: an image is never unloaded.
unsafe extern "C" fn atexit(handler: Handler) -> c_int {
    // SAFETY: a function without parameters can be called with one; it stays where it is, as the
    // caller of `atexit` promises.
    unsafe {
        let handler = transmute::<Handler, Destructor>(handler);
        __cxa_atexit(handler, ptr::null_mut(), ptr::null_mut())
    }
}

unsafe extern "C" fn at_quick_exit(handler: Handler) -> c_int {
    // SAFETY: as in `atexit`.
    unsafe {
        let handler = transmute::<Handler, Destructor>(handler);
        __cxa_at_quick_exit(handler, ptr::null_mut())
    }
}
