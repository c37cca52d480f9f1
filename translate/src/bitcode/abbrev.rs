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
    /// The definition is invalid. An error only when a record uses it: Zig's own writer defines
    /// one such abbreviation in all its type blocks.
    Invalid,
}

/// The abbreviation of a record. The first field is the record's code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Abbrev {
    pub(super) code: Field,
    pub(super) fields: Vec<Field>,
    /// How many of the fields take no room in the input.
    pub(super) implied: usize,
    pub(super) tail: Tail,
}

/// One operand of a definition, before it is known to stand in the right place.
#[derive(Clone, Copy, Debug)]
enum Operand {
    Field(Field),
    Array,
    Blob,
}

impl Abbrev {
    const INVALID: Self = Self {
        code: Field::Literal(0),
        fields: Vec::new(),
        implied: 0,
        tail: Tail::Invalid,
    };

    /// `DEFINE_ABBREV: [count vbr5, (1, literal vbr8 | 0, encoding fixed3, (width vbr5)?)*]`
    pub(super) fn read(cursor: &mut Cursor<'_>) -> Result<Self> {
        let count = cursor.vbr(5)?;
        if count > limits::ABBREVIATION_OPERANDS {
            return Err(cursor.malformed("an abbreviation has too many operands"));
        }
        let operands = (0..count).map(|_| Self::operand(cursor));
        let operands = operands.collect::<Result<Vec<_>>>()?;
        Ok(Self::new(&operands).unwrap_or(Self::INVALID))
    }

    /// The abbreviation of these operands, if they are in a valid order.
    fn new(operands: &[Operand]) -> Option<Self> {
        let (operands, tail) = match operands {
            [operands @ .., Operand::Array, Operand::Field(element)] => {
                // Elements must take room in the input, so that it bounds their number.
                let has_bits = !matches!(element, Field::Literal(_));
                (operands, has_bits.then_some(Tail::Array(*element))?)
            }
            [operands @ .., Operand::Blob] => (operands, Tail::Blob),
            operands => (operands, Tail::None),
        };
        let mut fields = operands.iter().map(|operand| match operand {
            Operand::Field(field) => Some(*field),
            Operand::Array | Operand::Blob => None,
        });
        let code = fields.next()??;
        let fields: Vec<Field> = fields.collect::<Option<_>>()?;
        let implied = fields
            .iter()
            .filter(|field| matches!(field, Field::Literal(_)));
        Some(Self {
            code,
            implied: implied.count(),
            fields,
            tail,
        })
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

#[cfg(test)]
mod tests {
    use super::*;

    fn array_of(element: Field) -> Option<Abbrev> {
        let code = Operand::Field(Field::Literal(8));
        Abbrev::new(&[code, Operand::Array, Operand::Field(element)])
    }

    #[test]
    fn an_array_is_last_but_one_and_its_elements_take_room() {
        assert_eq!(
            array_of(Field::Char6).unwrap().tail,
            Tail::Array(Field::Char6)
        );
        assert_eq!(array_of(Field::Literal(1)), None);
        let field = || Operand::Field(Field::Vbr(6));
        assert_eq!(
            Abbrev::new(&[field(), Operand::Array, field(), field()]),
            None
        );
        assert_eq!(Abbrev::new(&[field(), Operand::Array]), None);
    }

    #[test]
    fn the_record_code_comes_first() {
        assert_eq!(Abbrev::new(&[]), None);
        assert_eq!(Abbrev::new(&[Operand::Blob]), None);
        let abbrev = Abbrev::new(&[Operand::Field(Field::Fixed(3)), Operand::Blob]).unwrap();
        assert_eq!((abbrev.code, abbrev.tail), (Field::Fixed(3), Tail::Blob));
    }

    #[test]
    fn a_field_of_no_bits_is_zero() {
        // Count 2 as vbr5, then twice: 0, encoding 1 (fixed), width 0 as vbr5.
        let bits = 2_u32 | 1 << 6 | 1 << 15;
        let abbrev = Abbrev::read(&mut Cursor::new(&bits.to_le_bytes(), 0)).unwrap();
        assert_eq!(abbrev.code, Field::Literal(0));
        assert_eq!(abbrev.fields, [Field::Literal(0)]);
    }
}
