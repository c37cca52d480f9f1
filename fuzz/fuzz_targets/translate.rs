//! `bitcrane::fuzzing::translate` on whatever libFuzzer makes.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| bitcrane::fuzzing::translate(bytes));
