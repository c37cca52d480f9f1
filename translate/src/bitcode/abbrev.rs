//! Abbreviations: how the fields of a record are encoded, as the file itself defines it.

use super::cursor::{Cursor, FIELD_BITS};
use crate::limits;
use crate::{Error, Result};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How one field is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    /// Not in the record: always this value.
    Literal(u64),
    /// So many bits.
    Fixed(u32),
    /// Chunks of so many bits.
    Vbr(u32),
    /// Six bits: one of `a-z A-Z 0-9 . _`.
    Char6,
}

/// What follows the fields of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tail {
    /// Nothing.
    None,
    /// A count and so many elements.
    Array(Field),
    /// A length and so many bytes.
    Blob,
}

/// The abbreviation of a record. The first field is the record's code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Abbrev {
    pub(super) code: Field,
    pub(super) fields: Box<[Field]>,
    pub(super) tail: Tail,
}

/// One operand of a definition, before it is known to stand in the right place.
enum Operand {
    Field(Field),
    Array,
    Blob,
}

impl Abbrev {
    /// `DEFINE_ABBREV: [count vbr5, (1, literal vbr8 | 0, encoding fixed3, (width vbr5)?)*]`
    pub(super) fn read(cursor: &mut Cursor<'_>) -> Result<Self> {
        let count = cursor.vbr(5)?;
        if count > limits::ABBREVIATION_OPERANDS {
            return Err(cursor.malformed("an abbreviation has too many operands"));
        }
        let mut fields = Vec::new();
        let mut tail = Tail::None;
        let mut left = count;
        while left > 0 {
            left -= 1;
            match Self::operand(cursor)? {
                Operand::Field(field) => fields.push(field),
                Operand::Array if left == 1 => {
                    left -= 1;
                    tail = Tail::Array(Self::element(cursor)?);
                }
                Operand::Blob if left == 0 => tail = Tail::Blob,
                Operand::Array => {
                    return Err(cursor.malformed("an abbreviation's array is not last but one"));
                }
                Operand::Blob => return Err(cursor.malformed("an abbreviation's blob is not last")),
            }
        }
        if fields.is_empty() {
            return Err(cursor.malformed("an abbreviation has no record code"));
        }
        let code = fields.remove(0);
        let fields = fields.into();
        Ok(Self { code, fields, tail })
    }

    fn operand(cursor: &mut Cursor<'_>) -> Result<Operand> {
        if cursor.fixed(1)? == 1 {
            return Ok(Operand::Field(Field::Literal(cursor.vbr(8)?)));
        }
        Ok(match cursor.fixed(3)? {
            1 => Operand::Field(Self::width(cursor)?.map_or(Field::Literal(0), Field::Fixed)),
            2 => Operand::Field(Self::width(cursor)?.map_or(Field::Literal(0), Field::Vbr)),
            3 => Operand::Array,
            4 => Operand::Field(Field::Char6),
            5 => Operand::Blob,
            _ => return Err(cursor.malformed("an abbreviation has an unknown encoding")),
        })
    }

    /// The width of a field; `None` for 0, which LLVM's writers use for "always zero".
    fn width(cursor: &mut Cursor<'_>) -> Result<Option<u32>> {
        let width = cursor.vbr32(5)?;
        if width > FIELD_BITS {
            return Err(cursor.malformed("a field is wider than 32 bits"));
        }
        Ok((width > 0).then_some(width))
    }

    /// Elements must take room in the input, so that it bounds their number.
    fn element(cursor: &mut Cursor<'_>) -> Result<Field> {
        match Self::operand(cursor)? {
            Operand::Field(Field::Literal(_)) => {
                Err(cursor.malformed("an abbreviation's array has elements without bits"))
            }
            Operand::Field(field) => Ok(field),
            Operand::Array | Operand::Blob => Err(cursor.malformed("an abbreviation nests arrays")),
        }
    }
}

/// The abbreviations that blocks have from their start, by block id (`BLOCKINFO`).
#[derive(Clone, Debug, Default)]
pub(super) struct BlockInfo {
    blocks: BTreeMap<u32, Arc<Vec<Abbrev>>>,
}

impl BlockInfo {
    /// The abbreviations that blocks with this id start with.
    pub(super) fn of(&self, block: u32) -> Arc<Vec<Abbrev>> {
        self.blocks.get(&block).cloned().unwrap_or_default()
    }

    /// Adds an abbreviation to those of `block`.
    pub(super) fn add(&mut self, block: Option<u32>, abbrev: Abbrev) -> Result<()> {
        let block = block.ok_or_else(|| {
            Error::malformed("an abbreviation of BLOCKINFO comes before its block's id")
        })?;
        Arc::make_mut(self.blocks.entry(block).or_default()).push(abbrev);
        Ok(())
    }
}
