//! Damaged files are read or refused, and never panic.

use crate::fixtures;
use bitcrane_translate::bitcode;

/// A deterministic random number generator (xorshift64*).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap()
    }
}

/// Reads everything that can be read, bodies after an unreadable one too.
fn read(bytes: &[u8]) -> bool {
    let Ok(bitcode) = bitcode::read(bytes) else {
        return false;
    };
    let (module, bodies) = bitcode.into_parts();
    let mut all = true;
    for (id, function) in &module.functions {
        let body = bodies.body(&module, id);
        if let Ok(body) = &body {
            assert_eq!(
                body.blocks.values().last().unwrap().insts.end as usize,
                body.insts.len()
            );
        }
        all &= function.is_declaration || body.is_ok();
    }
    all
}

fn mutate(random: &mut Random, bytes: &mut Vec<u8>) {
    let at = random.below(bytes.len());
    match random.below(5) {
        0 => bytes.truncate(at),
        1 => bytes[at] = u8::try_from(random.next() >> 56).unwrap(),
        2 => {
            let from = random.below(bytes.len());
            let len = random.below(16).min(bytes.len() - at.max(from));
            bytes.copy_within(from..from + len, at);
        }
        _ => bytes[at] ^= 1 << random.below(8),
    }
}

#[test]
fn damaged_files_are_read_or_refused() {
    let mut random = Random(0x0b17_c0de);
    let (mut read_count, mut refused) = (0, 0);
    for (name, bytes) in fixtures::all() {
        assert!(read(&bytes), "{name} is not read");
        for _ in 0..400 {
            let mut mutant = bytes.clone();
            for _ in 0..=random.below(3) {
                if !mutant.is_empty() {
                    mutate(&mut random, &mut mutant);
                }
            }
            match read(&mutant) {
                true => read_count += 1,
                false => refused += 1,
            }
        }
    }
    // Both happen, or the mutations are too weak or too strong to find anything.
    assert!(
        read_count > 100 && refused > 100,
        "{read_count} read, {refused} refused"
    );
}

#[test]
fn every_prefix_of_a_file_is_refused_or_lacks_only_padding() {
    for (name, bytes) in fixtures::all() {
        for len in 0..bytes.len() {
            let is_read = read(&bytes[..len]);
            assert!(
                !is_read || len + 8 >= bytes.len(),
                "{name} is read, cut at {len}"
            );
        }
    }
}
