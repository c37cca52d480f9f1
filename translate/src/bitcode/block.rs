//! One block: its records and the blocks in it, one after another.

use super::abbrev::{Abbrev, BlockInfo, Field, Tail};
use super::codes;
use super::cursor::{Cursor, FIELD_BITS};
use super::record::Record;
use crate::Result;
use crate::limits;
use std::sync::Arc;

/// Abbreviation ids that are not defined by the file.
const END_BLOCK: u64 = 0;
const ENTER_SUBBLOCK: u64 = 1;
const DEFINE_ABBREV: u64 = 2;
const UNABBREV_RECORD: u64 = 3;
const FIRST_ABBREV: u64 = 4;

/// A block that was found and can be entered, or skipped by not entering it.
#[derive(Clone, Copy, Debug)]
pub(super) struct BlockPlace<'a> {
    /// Which kind of block.
    pub(super) id: u32,
    /// The width of abbreviation ids in it.
    width: u32,
    depth: usize,
    content: Cursor<'a>,
}

/// A block that is being read.
#[derive(Debug)]
pub(super) struct Block<'a> {
    width: u32,
    depth: usize,
    cursor: Cursor<'a>,
    given: Arc<Vec<Abbrev>>,
    local: Vec<Abbrev>,
    /// Operands that may still take no room in the input.
    implied_left: usize,
    /// Whether it is a constants block.
    constants: bool,
    /// How many bytes the elements of the current type have there, if they are numbers; else 0.
    pub(super) element_bytes: usize,
}

/// What comes next in a block.
#[derive(Debug)]
pub(super) enum Item<'a> {
    /// The record is in the buffer.
    Record,
    /// A block.
    Block(BlockPlace<'a>),
    /// The block ended.
    End,
}

impl<'a> BlockPlace<'a> {
    /// `ENTER_SUBBLOCK: [id vbr8, width vbr4, align32, words 32]`, after its abbreviation id.
    /// `cursor` goes on after the block.
    pub(super) fn read(cursor: &mut Cursor<'a>, depth: usize) -> Result<Self> {
        let id = cursor.vbr32(8)?;
        let width = cursor.vbr32(4)?;
        cursor.align32()?;
        let words = cursor.fixed(32)?;
        if !(2..=FIELD_BITS).contains(&width) {
            return Err(cursor.malformed("a block's abbreviation ids are not 2 to 32 bits wide"));
        }
        if depth > limits::BLOCK_DEPTH {
            return Err(cursor.malformed("blocks nest too deeply"));
        }
        let words = u32::try_from(words).unwrap_or(u32::MAX);
        Ok(Self {
            id,
            width,
            depth,
            content: cursor.split(words)?,
        })
    }

    /// Where its content starts, in bits from the start of the file.
    pub(super) fn position(&self) -> u64 {
        self.content.position()
    }

    /// Its length in bytes.
    pub(super) fn byte_len(&self) -> usize {
        self.content.remaining() / 8
    }

    /// Starts reading it.
    pub(super) fn enter(self, info: &BlockInfo) -> Block<'a> {
        Block {
            width: self.width,
            depth: self.depth,
            cursor: self.content,
            given: info.of(self.id),
            local: Vec::new(),
            implied_left: self.content.remaining() + limits::IMPLIED_OPERANDS,
            constants: self.id == codes::CONSTANTS_BLOCK_ID,
            element_bytes: 0,
        }
    }

    /// `BLOCKINFO: SETBID [block id], then DEFINE_ABBREVs that belong to it`
    pub(super) fn read_block_info(self, info: &mut BlockInfo) -> Result<()> {
        let mut block = self.enter(info);
        let mut record = Record::default();
        let mut target = None;
        loop {
            let at = block.cursor;
            if block.cursor.fixed(block.width)? == DEFINE_ABBREV {
                let abbrev = Abbrev::read(&mut block.cursor)?;
                info.add(target, abbrev)
                    .map_err(|error| error.at_bit(at.position()))?;
                continue;
            }
            block.cursor = at;
            match block.next(&mut record)? {
                Item::Record if record.code == codes::BLOCKINFO_CODE_SETBID => {
                    target = Some(record.take_u32()?);
                }
                // Names of blocks and records, for dumps.
                Item::Record | Item::Block(_) => {}
                Item::End => return Ok(()),
            }
        }
    }
}

impl<'a> Block<'a> {
    /// Reads up to the next record, or finds the next block.
    #[inline]
    pub(super) fn next(&mut self, record: &mut Record<'a>) -> Result<Item<'a>> {
        loop {
            record.clear(self.cursor.position());
            match self.cursor.fixed(self.width)? {
                END_BLOCK => return self.end(),
                ENTER_SUBBLOCK => {
                    return BlockPlace::read(&mut self.cursor, self.depth + 1).map(Item::Block);
                }
                DEFINE_ABBREV => self.local.push(Abbrev::read(&mut self.cursor)?),
                UNABBREV_RECORD => {
                    self.unabbreviated(record)?;
                    return Ok(Item::Record);
                }
                id => {
                    self.abbreviated(id - FIRST_ABBREV, record)?;
                    return Ok(Item::Record);
                }
            }
        }
    }

    /// Reads up to the next record and gives its code; blocks are skipped.
    #[inline]
    pub(super) fn next_record(&mut self, record: &mut Record<'a>) -> Result<Option<u32>> {
        loop {
            match self.next(record)? {
                Item::Record => return Ok(Some(record.code)),
                Item::Block(_) => {}
                Item::End => return Ok(None),
            }
        }
    }

    fn end(&mut self) -> Result<Item<'a>> {
        self.cursor.align32()?;
        if self.cursor.remaining() != 0 {
            return Err(self.cursor.malformed("a block ends before its length says"));
        }
        Ok(Item::End)
    }

    /// `UNABBREV_RECORD: [code vbr6, count vbr6, operands vbr6...]`
    #[inline]
    fn unabbreviated(&mut self, record: &mut Record<'a>) -> Result<()> {
        let count = match self.cursor.vbr6_pair() {
            Some((code, count)) => {
                record.code = code;
                u64::from(count)
            }
            None => {
                record.code = self.cursor.vbr32(6)?;
                self.cursor.vbr(6)?
            }
        };
        let count = self.fitting(count, 6)?;
        if self.element_bytes > 0 && record.code == codes::CST_CODE_DATA {
            return self.data(count, record);
        }
        self.cursor.vbr6_list(count, &mut record.operands)
    }

    /// The operands of `CST_CODE_DATA` as bytes: there may be hundreds of thousands.
    fn data(&mut self, count: usize, record: &mut Record<'a>) -> Result<()> {
        let cursor = &mut self.cursor;
        let (bytes, all) = match self.element_bytes {
            1 => cursor.vbr6_bytes::<1>(count)?,
            2 => cursor.vbr6_bytes::<2>(count)?,
            4 => cursor.vbr6_bytes::<4>(count)?,
            _ => cursor.vbr6_bytes::<8>(count)?,
        };
        if self.element_bytes < 8 && all >> (8 * self.element_bytes) != 0 {
            return Err(record.malformed("an element of a data constant has too many bits"));
        }
        record.string = bytes;
        Ok(())
    }

    /// `count` if so many fields of at least `width` bits can follow.
    fn fitting(&self, count: u64, width: u32) -> Result<usize> {
        let room = self.cursor.remaining() / width as usize;
        let count = usize::try_from(count).ok().filter(|count| *count <= room);
        count.ok_or_else(|| {
            crate::Error::truncated(self.cursor.position(), "a record is longer than its block")
        })
    }

    fn abbreviated(&mut self, index: u64, record: &mut Record<'a>) -> Result<()> {
        let Self {
            cursor,
            given,
            local,
            implied_left,
            ..
        } = self;
        let index = usize::try_from(index).unwrap_or(usize::MAX);
        let abbrev = match given.get(index) {
            Some(abbrev) => Some(abbrev),
            None => local.get(index - given.len()),
        };
        let Some(abbrev) = abbrev else {
            return Err(cursor.malformed("a record has an undefined abbreviation"));
        };
        let code = field(cursor, abbrev.code)?;
        let Ok(code) = u32::try_from(code) else {
            return Err(cursor.malformed("a record's code has more than 32 bits"));
        };
        record.code = code;
        *implied_left = implied_left
            .checked_sub(abbrev.implied)
            .ok_or_else(|| cursor.malformed("too many operands take no room"))?;
        for encoding in &abbrev.fields {
            record.operands.push(field(cursor, *encoding)?);
        }
        match abbrev.tail {
            Tail::None => Ok(()),
            Tail::Array(element) => self.array(element, record),
            Tail::Blob => self.blob(record),
            Tail::Invalid => Err(self
                .cursor
                .malformed("a record has an invalid abbreviation")),
        }
    }

    fn array(&mut self, element: Field, record: &mut Record<'a>) -> Result<()> {
        let count = self.cursor.vbr(6)?;
        let width = match element {
            Field::Fixed(width) | Field::Vbr(width) => width,
            Field::Char6 => 6,
            Field::Literal(_) => 1,
        };
        let count = self.fitting(count, width)?;
        if self.constants
            && matches!(
                record.code,
                codes::CST_CODE_STRING | codes::CST_CODE_CSTRING
            )
            && record.operands.is_empty()
        {
            match element {
                Field::Fixed(width @ 1..=8) => {
                    return self.cursor.fixed_bytes(width, count, &mut record.string);
                }
                Field::Char6 => {
                    self.cursor.fixed_bytes(6, count, &mut record.string)?;
                    for byte in &mut record.string {
                        *byte = character(u64::from(*byte)).to_le_bytes()[0];
                    }
                    return Ok(());
                }
                _ => {}
            }
        }
        record.operands.reserve(count);
        let (cursor, operands) = (&mut self.cursor, &mut record.operands);
        match element {
            Field::Fixed(width) => return cursor.fixed_list(width, count, operands),
            Field::Vbr(6) => return cursor.vbr6_list(count, operands),
            Field::Char6 => {
                let start = operands.len();
                cursor.fixed_list(6, count, operands)?;
                operands[start..]
                    .iter_mut()
                    .for_each(|it| *it = character(*it));
            }
            Field::Vbr(_) | Field::Literal(_) => {
                for _ in 0..count {
                    operands.push(field(cursor, element)?);
                }
            }
        }
        Ok(())
    }

    fn blob(&mut self, record: &mut Record<'a>) -> Result<()> {
        let len = self.cursor.vbr(6)?;
        self.cursor.align32()?;
        let len = self.fitting(len, 8)?;
        record.blob = Some(self.cursor.bytes(len)?);
        self.cursor.align32()
    }
}

#[inline]
fn field(cursor: &mut Cursor<'_>, encoding: Field) -> Result<u64> {
    match encoding {
        Field::Literal(value) => Ok(value),
        Field::Fixed(width) => cursor.fixed(width),
        Field::Vbr(width) => cursor.vbr(width),
        Field::Char6 => cursor.fixed(6).map(character),
    }
}

/// What 6 bits stand for.
fn character(bits: u64) -> u64 {
    const CHARACTERS: &[u8; 64] =
        b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._";
    let index = usize::try_from(bits).ok();
    let character = index.and_then(|index| CHARACTERS.get(index));
    character.copied().unwrap_or_default().into()
}
