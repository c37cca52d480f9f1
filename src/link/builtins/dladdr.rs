//! `dladdr` for addresses in images: the dynamic linker doesn't know them, or only by the descriptor
//! that they were mapped from. Modules ask where they are to find files beside them.

use super::table;
use std::ffi::{CStr, CString, c_int, c_void};
use std::ptr;
use std::sync::{Mutex, PoisonError};

table! {
    "dladdr" => dladdr as unsafe extern "C" fn(*const c_void, *mut libc::Dl_info) -> c_int;
}

/// The memory of an image and the file that it stands for.
struct Place {
    start: usize,
    len: usize,
    file: &'static CStr,
}

/// Every change is one of these, so the list is whole after any panic.
static PLACES: Mutex<Vec<Place>> = Mutex::new(Vec::new());

/// Says what file an image stands for.
pub(crate) fn name((start, len): (usize, usize), file: &[u8]) {
    // A path with a zero byte is no file.
    let Ok(file) = CString::new(file) else { return };
    // Whoever has asked may keep the name.
    let file = Box::leak(file.into_boxed_c_str());
    let mut places = PLACES.lock().unwrap_or_else(PoisonError::into_inner);
    places.push(Place { start, len, file });
}

/// The image is no longer there.
pub(crate) fn forget((start, _): (usize, usize)) {
    let mut places = PLACES.lock().unwrap_or_else(PoisonError::into_inner);
    places.retain(|place| place.start != start);
}

/// As the C library's; of an image it names no symbol.
unsafe extern "C" fn dladdr(address: *const c_void, info: *mut libc::Dl_info) -> c_int {
    let places = PLACES.lock().unwrap_or_else(PoisonError::into_inner);
    let at = address.addr();
    let found = places
        .iter()
        .find(|place| at.wrapping_sub(place.start) < place.len);
    let Some(place) = found else {
        drop(places);
        // SAFETY: the caller's.
        return unsafe { libc::dladdr(address, info) };
    };
    let answer = libc::Dl_info {
        dli_fname: place.file.as_ptr(),
        dli_fbase: ptr::with_exposed_provenance_mut(place.start),
        dli_sname: ptr::null(),
        dli_saddr: ptr::null_mut(),
    };
    // SAFETY: the caller gives room for the answer.
    unsafe { info.write(answer) };
    1
}
