//! `bitcrane::fuzzing::read` on whatever libFuzzer makes.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| bitcrane::fuzzing::read(bytes));
