//! What of the machine decides which code is compiled for it.

use std::arch::is_x86_feature_detected as has;
use std::ffi::c_uint;
use std::mem::transmute;
use std::sync::OnceLock;

/// The processor's features. A code generator need not be made to learn them.
pub(super) fn of_machine() -> &'static [u8] {
    static FEATURES: OnceLock<Vec<u8>> = OnceLock::new();
    FEATURES.get_or_init(|| known_to_libc().unwrap_or_else(detected))
}

/// `struct cpuid_feature` of glibc.
#[repr(C)]
struct Leaf {
    cpuid: [c_uint; 4],
    active: [c_uint; 4],
}

/// Of leaves 1, 7, 0x80000001 and 7.1, those features that can be used: glibc has asked for them at
/// the start of the process. Under a hypervisor each question costs as much as a system call or
/// many.
fn known_to_libc() -> Option<Vec<u8>> {
    type Ask = unsafe extern "C" fn(c_uint) -> *const Leaf;
    let name = c"__x86_get_cpuid_feature_leaf";
    // SAFETY: the name ends with NUL; glibc has no other symbol of this name, since 2.33.
    let ask: Ask = unsafe {
        let ask = libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr());
        if ask.is_null() {
            return None;
        }
        transmute::<*mut libc::c_void, Ask>(ask)
    };
    let mut features = Vec::new();
    for index in [0, 1, 2, 6] {
        // SAFETY: any number may be asked for; the answer is static.
        let leaf = unsafe { &*ask(index) };
        features.extend(leaf.active.iter().flat_map(|word| word.to_le_bytes()));
    }
    Some(features)
}

/// The features that Cranelift asks for, and some more, one a byte.
fn detected() -> Vec<u8> {
    let features = [
        has!("sse3"),
        has!("ssse3"),
        has!("cmpxchg16b"),
        has!("sse4.1"),
        has!("sse4.2"),
        has!("popcnt"),
        has!("avx"),
        has!("avx2"),
        has!("fma"),
        has!("avxvnni"),
        has!("avx512vnni"),
        has!("bmi1"),
        has!("bmi2"),
        has!("avx512bitalg"),
        has!("avx512dq"),
        has!("avx512f"),
        has!("avx512vl"),
        has!("avx512vbmi"),
        has!("lzcnt"),
        has!("f16c"),
    ];
    features.into_iter().map(u8::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libc_knows_what_is_detected() {
        // Bit 5 of leaf 7's EBX.
        let Some(known) = known_to_libc() else { return };
        assert_eq!(known[16 + 4] & 1 << 5 != 0, has!("avx2"));
    }
}
