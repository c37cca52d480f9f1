//! Writes bitstreams by hand, for files that no LLVM would write.

/// Bits, least significant first.
#[derive(Default)]
pub(crate) struct Writer {
    bytes: Vec<u8>,
    bits: usize,
}

/// The width of abbreviation ids in all blocks written here.
const WIDTH: u32 = 3;

impl Writer {
    /// The bytes, filled up to 32 bits.
    pub(crate) fn finish(mut self) -> Vec<u8> {
        self.align32();
        self.bytes
    }

    pub(crate) fn fixed(&mut self, value: u64, width: u32) {
        for bit in 0..width {
            if self.bits.is_multiple_of(8) {
                self.bytes.push(0);
            }
            if value >> bit & 1 == 1 {
                *self.bytes.last_mut().unwrap() |= 1 << (self.bits % 8);
            }
            self.bits += 1;
        }
    }

    pub(crate) fn vbr(&mut self, mut value: u64, width: u32) {
        let more = 1 << (width - 1);
        while value >= more {
            self.fixed(value & (more - 1) | more, width);
            value >>= width - 1;
        }
        self.fixed(value, width);
    }

    pub(crate) fn align32(&mut self) {
        while !self.bits.is_multiple_of(32) {
            self.fixed(0, 1);
        }
    }

    /// A block in a block.
    pub(crate) fn block(&mut self, id: u64, content: impl FnOnce(&mut Self)) {
        self.block_of_width(id, WIDTH, content);
    }

    /// A block, after an abbreviation id of `width` bits.
    fn block_of_width(&mut self, id: u64, width: u32, content: impl FnOnce(&mut Self)) {
        self.fixed(1, width);
        self.vbr(id, 8);
        self.vbr(WIDTH.into(), 4);
        self.align32();
        let length = self.bytes.len();
        self.fixed(0, 32);
        content(self);
        self.fixed(0, WIDTH);
        self.align32();
        let words = u32::try_from((self.bytes.len() - length) / 4 - 1).unwrap();
        self.bytes[length..length + 4].copy_from_slice(&words.to_le_bytes());
    }

    /// A record without an abbreviation.
    pub(crate) fn record(&mut self, code: u64, operands: &[u64]) {
        self.fixed(3, WIDTH);
        self.vbr(code, 6);
        self.vbr(operands.len() as u64, 6);
        for operand in operands {
            self.vbr(*operand, 6);
        }
    }

    /// A record of a text, after some operands.
    pub(crate) fn text(&mut self, code: u64, operands: &[u64], text: &str) {
        let characters = text.bytes().map(u64::from);
        self.record(
            code,
            &operands
                .iter()
                .copied()
                .chain(characters)
                .collect::<Vec<_>>(),
        );
    }

    /// Records whose operands are all said by their abbreviation.
    pub(crate) fn literals(&mut self, code: u64, operands: &[u64], records: usize) {
        self.fixed(2, WIDTH);
        self.vbr(operands.len() as u64 + 1, 5);
        for value in [code].iter().chain(operands) {
            self.fixed(1, 1);
            self.vbr(*value, 8);
        }
        (0..records).for_each(|_| self.fixed(4, WIDTH));
    }

    /// A record that is a blob.
    pub(crate) fn blob(&mut self, code: u64, blob: &[u8]) {
        // DEFINE_ABBREV of two operands: the code as a literal, a blob.
        self.fixed(2, WIDTH);
        self.vbr(2, 5);
        self.fixed(1, 1);
        self.vbr(code, 8);
        self.fixed(5 << 1, 4);
        // The record.
        self.fixed(4, WIDTH);
        self.vbr(blob.len() as u64, 6);
        self.align32();
        for byte in blob {
            self.fixed((*byte).into(), 8);
        }
        self.align32();
    }
}

pub(crate) const MODULE: u64 = 8;
pub(crate) const CONSTANTS: u64 = 11;
pub(crate) const FUNCTION: u64 = 12;
pub(crate) const VALUE_SYMTAB: u64 = 14;
pub(crate) const TYPE: u64 = 17;

/// A file of blocks at the top level, which `content` writes with [`top_level`].
pub(crate) fn file(content: impl FnOnce(&mut Writer)) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.fixed(0xdec0_4342, 32);
    content(&mut writer);
    writer.finish()
}

/// A block at the top level of a file.
pub(crate) fn top_level(writer: &mut Writer, id: u64, content: impl FnOnce(&mut Writer)) {
    writer.block_of_width(id, 2, content);
}

/// A file with an identification and one module.
pub(crate) fn module(producer: &str, content: impl FnOnce(&mut Writer)) -> Vec<u8> {
    file(|writer| {
        top_level(writer, 13, |block| {
            block.text(1, &[], producer);
            block.record(2, &[0]);
        });
        top_level(writer, MODULE, content);
    })
}

/// A version 1 module with types 0 `i32`, 1 `void`, 2 `i32 (i32)`, 3 `void ()`, and one function
/// of type 2 with the body that `body` writes.
pub(crate) fn function(body: impl FnOnce(&mut Writer)) -> Vec<u8> {
    module("LLVM99", |module| {
        module.record(1, &[1]);
        types(module);
        // FUNCTION: type, calling convention, is declaration, linkage, attributes, align,
        // section, visibility.
        module.record(8, &[2, 0, 0, 0, 0, 0, 0, 0]);
        module.block(FUNCTION, body);
        module.block(VALUE_SYMTAB, |names| names.text(1, &[0], "f"));
    })
}

/// The type table of [`function`].
pub(crate) fn types(module: &mut Writer) {
    module.block(TYPE, |types| {
        types.record(1, &[4]);
        types.record(7, &[32]);
        types.record(2, &[]);
        types.record(21, &[0, 0, 0]);
        types.record(21, &[0, 1]);
    });
}
