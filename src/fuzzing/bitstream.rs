//! Bitcode taken apart into blocks and records, and put together again: damage that leaves a file
//! well formed reaches what damage to its bytes does not.
//!
//! Abbreviations are resolved on the way in and left out on the way out.

use std::collections::HashMap;

/// What a block is made of.
#[derive(Clone, Debug)]
pub(super) enum Item {
    /// A block.
    Block {
        /// Its number.
        id: u64,
        /// What is in it.
        items: Vec<Item>,
    },
    /// A record.
    Record {
        /// What it is.
        code: u64,
        /// Its operands.
        operands: Vec<u64>,
        /// The bytes after them, if there are any.
        blob: Option<Vec<u8>>,
    },
}

/// How an operand is encoded.
#[derive(Clone, Copy)]
enum Encoding {
    Literal(u64),
    Fixed(u32),
    Vbr(u32),
    Array,
    Char6,
    Blob,
}

type Abbreviation = Vec<Encoding>;

const MAGIC: &[u8] = b"BC\xc0\xde";
/// More items than these are not taken apart.
const MOST_ITEMS: usize = 1 << 20;

/// The items of a raw file; `None` if it is damaged already, or wrapped.
pub(super) fn parse(bytes: &[u8]) -> Option<Vec<Item>> {
    let mut parser = Parser {
        bytes: bytes.strip_prefix(MAGIC)?,
        bit: 0,
        info: HashMap::new(),
        left: MOST_ITEMS,
    };
    let mut items = Vec::new();
    while parser.bytes.len() * 8 - parser.bit > 64 {
        match parser.fixed(2)? {
            1 => items.push(parser.block(0)?),
            _ => return None,
        }
    }
    Some(items)
}

struct Parser<'a> {
    bytes: &'a [u8],
    bit: usize,
    info: HashMap<u64, Vec<Abbreviation>>,
    left: usize,
}

impl Parser<'_> {
    fn fixed(&mut self, width: u32) -> Option<u64> {
        let mut value = 0;
        for at in 0..width {
            let byte = *self.bytes.get(self.bit / 8)?;
            value |= u64::from(byte >> (self.bit % 8) & 1) << at;
            self.bit += 1;
        }
        Some(value)
    }

    fn vbr(&mut self, width: u32) -> Option<u64> {
        let more = 1u64.checked_shl(width.checked_sub(1)?)?;
        let (mut value, mut shift) = (0u64, 0);
        loop {
            let chunk = self.fixed(width)?;
            value |= (chunk & (more - 1)).checked_shl(shift)?;
            shift += width - 1;
            if chunk & more == 0 {
                return Some(value);
            }
        }
    }

    fn align(&mut self) {
        self.bit = self.bit.next_multiple_of(32);
    }

    /// A block, behind its `ENTER_SUBBLOCK`.
    fn block(&mut self, depth: usize) -> Option<Item> {
        let id = self.vbr(8)?;
        let width = u32::try_from(self.vbr(4)?).ok()?;
        self.align();
        self.fixed(32)?;
        if depth > 16 || !(2..=32).contains(&width) {
            return None;
        }
        let mut abbreviations = self.info.get(&id).cloned().unwrap_or_default();
        let mut about = None;
        let mut items = Vec::new();
        loop {
            self.left = self.left.checked_sub(1)?;
            match self.fixed(width)? {
                0 => break self.align(),
                1 => items.push(self.block(depth + 1)?),
                2 => {
                    let abbreviation = self.abbreviation()?;
                    match about {
                        Some(block) => self.info.entry(block).or_default().push(abbreviation),
                        None => abbreviations.push(abbreviation),
                    }
                }
                3 => {
                    let code = self.vbr(6)?;
                    let count = self.vbr(6)?;
                    let operands = (0..count).map(|_| self.vbr(6));
                    let operands: Vec<u64> = operands.collect::<Option<_>>()?;
                    if id == 0 && code == 1 {
                        about = operands.first().copied();
                    }
                    items.push(Item::Record {
                        code,
                        operands,
                        blob: None,
                    });
                }
                number => {
                    let index = usize::try_from(number - 4).ok()?;
                    let abbreviation = abbreviations.get(index)?.clone();
                    items.push(self.abbreviated(&abbreviation)?);
                }
            }
        }
        Some(Item::Block { id, items })
    }

    fn abbreviation(&mut self) -> Option<Abbreviation> {
        let count = self.vbr(5)?;
        (0..count)
            .map(|_| {
                if self.fixed(1)? == 1 {
                    return self.vbr(8).map(Encoding::Literal);
                }
                Some(match self.fixed(3)? {
                    1 => Encoding::Fixed(self.width()?),
                    2 => Encoding::Vbr(self.width()?),
                    3 => Encoding::Array,
                    4 => Encoding::Char6,
                    5 => Encoding::Blob,
                    _ => return None,
                })
            })
            .collect()
    }

    fn width(&mut self) -> Option<u32> {
        u32::try_from(self.vbr(5)?)
            .ok()
            .filter(|width| *width <= 32)
    }

    fn abbreviated(&mut self, abbreviation: &[Encoding]) -> Option<Item> {
        let (mut values, mut blob) = (Vec::new(), None);
        let mut encodings = abbreviation.iter();
        while let Some(encoding) = encodings.next() {
            match encoding {
                Encoding::Array => {
                    let element = encodings.next()?;
                    for _ in 0..self.vbr(6)? {
                        values.push(self.scalar(*element)?);
                    }
                }
                Encoding::Blob => {
                    let len = usize::try_from(self.vbr(6)?).ok()?;
                    self.align();
                    let start = self.bit / 8;
                    blob = Some(self.bytes.get(start..start.checked_add(len)?)?.to_vec());
                    self.bit += len * 8;
                    self.align();
                }
                scalar => values.push(self.scalar(*scalar)?),
            }
        }
        let code = *values.first()?;
        values.remove(0);
        Some(Item::Record {
            code,
            operands: values,
            blob,
        })
    }

    fn scalar(&mut self, encoding: Encoding) -> Option<u64> {
        const CHARACTERS: &[u8; 64] =
            b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._";
        match encoding {
            Encoding::Literal(value) => Some(value),
            Encoding::Fixed(width) => self.fixed(width),
            Encoding::Vbr(0) => Some(0),
            Encoding::Vbr(width) => self.vbr(width),
            Encoding::Char6 => {
                let index = usize::try_from(self.fixed(6)?).ok()?;
                CHARACTERS.get(index).map(|character| u64::from(*character))
            }
            Encoding::Array | Encoding::Blob => None,
        }
    }
}

/// A file of these items.
pub(super) fn write(items: &[Item]) -> Vec<u8> {
    let mut writer = Writer {
        bytes: MAGIC.to_vec(),
        bits: 32,
    };
    writer.items(items, 2);
    writer.bytes
}

/// The width of abbreviation numbers in all blocks.
const WIDTH: u32 = 8;

struct Writer {
    bytes: Vec<u8>,
    bits: usize,
}

impl Writer {
    fn fixed(&mut self, value: u64, width: u32) {
        for at in 0..width {
            if self.bits.is_multiple_of(8) {
                self.bytes.push(0);
            }
            if value >> at & 1 == 1
                && let Some(byte) = self.bytes.last_mut()
            {
                *byte |= 1 << (self.bits % 8);
            }
            self.bits += 1;
        }
    }

    fn vbr(&mut self, mut value: u64, width: u32) {
        let more = 1 << (width - 1);
        while value >= more {
            self.fixed(value & (more - 1) | more, width);
            value >>= width - 1;
        }
        self.fixed(value, width);
    }

    fn align(&mut self) {
        while !self.bits.is_multiple_of(32) {
            self.fixed(0, 1);
        }
    }

    fn items(&mut self, items: &[Item], width: u32) {
        // Each record with a blob has an abbreviation of its own, as long as there are numbers.
        let mut next = 4;
        for item in items {
            match item {
                Item::Block { id, items } => self.block(*id, items, width),
                Item::Record {
                    code,
                    operands,
                    blob: Some(blob),
                } if next < 1 << WIDTH => {
                    self.with_blob(*code, operands, blob, width, next);
                    next += 1;
                }
                Item::Record { code, operands, .. } => {
                    self.fixed(3, width);
                    self.vbr(*code, 6);
                    self.vbr(operands.len() as u64, 6);
                    operands.iter().for_each(|operand| self.vbr(*operand, 6));
                }
            }
        }
    }

    fn block(&mut self, id: u64, items: &[Item], width: u32) {
        self.fixed(1, width);
        self.vbr(id, 8);
        self.vbr(WIDTH.into(), 4);
        self.align();
        let length = self.bytes.len();
        self.fixed(0, 32);
        self.items(items, WIDTH);
        self.fixed(0, WIDTH);
        self.align();
        let words = (self.bytes.len() - length) / 4 - 1;
        let words = u32::try_from(words).unwrap_or(u32::MAX);
        self.bytes[length..length + 4].copy_from_slice(&words.to_le_bytes());
    }

    fn with_blob(&mut self, code: u64, operands: &[u64], blob: &[u8], width: u32, number: u64) {
        self.fixed(2, width);
        self.vbr(operands.len() as u64 + 2, 5);
        self.fixed(1, 1);
        self.vbr(code, 8);
        for _ in operands {
            self.fixed(2 << 1, 4);
            self.vbr(6, 5);
        }
        self.fixed(5 << 1, 4);
        self.fixed(number, width);
        operands.iter().for_each(|operand| self.vbr(*operand, 6));
        self.vbr(blob.len() as u64, 6);
        self.align();
        blob.iter().for_each(|byte| self.fixed((*byte).into(), 8));
        self.align();
    }
}
