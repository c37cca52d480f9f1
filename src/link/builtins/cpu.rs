//! `__builtin_cpu_supports`: what compiled code may ask of the processor.
//!
//! Only features that make sense in code compiled by Cranelift are told of: its vectors are 128
//! bits wide, so a variant of a function for wider ones is never the better choice.

use super::Routine;
use std::arch::is_x86_feature_detected;
use std::sync::atomic::{AtomicU32, Ordering};

pub(super) const TABLE: &[Routine] = &[
    Routine {
        name: "__cpu_model",
        address: (&raw const CPU_MODEL).cast(),
    },
    Routine {
        name: "__cpu_features2",
        address: (&raw const CPU_FEATURES2).cast(),
    },
    Routine {
        name: "__cpu_indicator_init",
        address: init as extern "C" fn() -> i32 as *const (),
    },
];

/// libgcc's `struct __processor_model`: vendor, type and subtype (all unknown), and the first 32
/// features.
static CPU_MODEL: [AtomicU32; 4] = [const { AtomicU32::new(0) }; 4];

/// Features from 32 on.
static CPU_FEATURES2: [AtomicU32; 3] = [const { AtomicU32::new(0) }; 3];

/// Fills the variables in; compiled code calls it from constructors, before it looks.
extern "C" fn init() -> i32 {
    // Numbered as in libgcc's `enum processor_features`.
    let features = [
        (0, true), // cmov
        (1, true), // mmx
        (2, is_x86_feature_detected!("popcnt")),
        (3, true), // sse
        (4, true), // sse2
        (5, is_x86_feature_detected!("sse3")),
        (6, is_x86_feature_detected!("ssse3")),
        (7, is_x86_feature_detected!("sse4.1")),
        (8, is_x86_feature_detected!("sse4.2")),
        (16, is_x86_feature_detected!("bmi1")),
        (17, is_x86_feature_detected!("bmi2")),
        (18, is_x86_feature_detected!("aes")),
        (19, is_x86_feature_detected!("pclmulqdq")),
    ];
    for feature in features.iter().filter(|feature| feature.1) {
        CPU_MODEL[3].fetch_or(1 << feature.0, Ordering::Relaxed);
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_baseline_is_there_and_nothing_wider_than_128_bits() {
        assert_eq!(init(), 0);
        let features = CPU_MODEL[3].load(Ordering::Relaxed);
        assert_eq!(features & 0b11011, 0b11011);
        // avx, avx2, fma4, xop, fma, avx512f
        assert_eq!(features & 0b1111_0110_0000_0000, 0);
    }
}
