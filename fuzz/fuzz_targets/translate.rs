//! `bitcrane::fuzzing::translate` on whatever libFuzzer makes.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| bitcrane::fuzzing::translate(bytes));

// Every other input is another one with changed records, where it can be taken apart.
libfuzzer_sys::fuzz_mutator!(|bytes: &mut [u8], len: usize, most: usize, seed: u32| {
    let changed = match seed % 2 {
        0 => bitcrane::fuzzing::restructured(&bytes[..len], seed.into()),
        _ => None,
    };
    match changed.filter(|changed| changed.len() <= most) {
        Some(changed) => {
            bytes[..changed.len()].copy_from_slice(&changed);
            changed.len()
        }
        None => libfuzzer_sys::fuzzer_mutate(bytes, len, most),
    }
});
