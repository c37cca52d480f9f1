//! Damage to a file's structure: records that are swapped, lost, doubled, moved to other blocks,
//! and numbers that are those of something else.

use super::bitstream::{self, Item};

/// A copy of a raw bitcode file with a few of its records changed, which ones by `seed`; `None` if
/// the file can't be taken apart.
pub fn restructured(bytes: &[u8], seed: u64) -> Option<Vec<u8>> {
    let mut items = bitstream::parse(bytes)?;
    let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    for _ in 0..random.below(4) {
        change(&mut items, &mut random);
    }
    Some(bitstream::write(&items))
}

/// xorshift64*
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 |= 1;
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, bound: usize) -> usize {
        let wide = u128::from(self.next()) * bound as u128;
        usize::try_from(wide >> 64).unwrap_or(0)
    }
}

/// The block with a number in the order of the file, counted down by `index`; 0 is the file.
fn block<'i>(items: &'i mut Vec<Item>, index: &mut usize) -> Option<&'i mut Vec<Item>> {
    if *index == 0 {
        return Some(items);
    }
    for item in items {
        if let Item::Block { items, .. } = item {
            *index -= 1;
            if let Some(found) = block(items, index) {
                return Some(found);
            }
        }
    }
    None
}

fn count(items: &[Item]) -> usize {
    let inner = items.iter().map(|item| match item {
        Item::Block { items, .. } => 1 + count(items),
        Item::Record { .. } => 0,
    });
    inner.sum()
}

fn any_block<'i>(items: &'i mut Vec<Item>, random: &mut Random) -> &'i mut Vec<Item> {
    let mut index = random.below(1 + count(items));
    // Counted just before.
    block(items, &mut index).expect("there is a block of this number")
}

fn change(items: &mut Vec<Item>, random: &mut Random) {
    let block = any_block(items, random);
    if block.is_empty() {
        return;
    }
    let at = random.below(block.len());
    match random.below(12) {
        0 => {
            let other = random.below(block.len());
            block.swap(at, other);
        }
        1 => drop(block.remove(at)),
        2 => {
            let copy = block[at].clone();
            let to = random.below(block.len() + 1);
            block.insert(to, copy);
        }
        3 => {
            let moved = block.remove(at);
            let other = any_block(items, random);
            let to = random.below(other.len() + 1);
            other.insert(to, moved);
        }
        _ => record(&mut block[at], random),
    }
}

/// Changes a record's code or one of its operands; of a block its number.
fn record(item: &mut Item, random: &mut Random) {
    let (code, operands) = match item {
        Item::Block { id, .. } => {
            *id = random.next() % 27;
            return;
        }
        Item::Record { code, operands, .. } => (code, operands),
    };
    let value = value(operands, random);
    match (random.below(8), operands.is_empty()) {
        (0, _) => *code = random.next() % 66,
        (1, _) => operands.insert(random.below(operands.len() + 1), value),
        (2, false) => drop(operands.remove(random.below(operands.len()))),
        (_, false) => {
            let at = random.below(operands.len());
            operands[at] = match random.below(3) {
                0 => operands[at].wrapping_add(1),
                1 => operands[at].wrapping_sub(1),
                _ => value,
            };
        }
        (_, true) => {}
    }
}

/// Numbers that are limits of something, small, or another operand.
fn value(operands: &[u64], random: &mut Random) -> u64 {
    const LIMITS: [u64; 12] = [
        0,
        1,
        31,
        64,
        (1 << 23) - 1,
        1 << 31,
        (1 << 32) - 1,
        1 << 32,
        1 << 33,
        1 << 63,
        u64::MAX - 1,
        u64::MAX,
    ];
    match random.below(3) {
        0 => LIMITS[random.below(LIMITS.len())],
        1 if !operands.is_empty() => operands[random.below(operands.len())],
        _ => random.next() % 64,
    }
}
