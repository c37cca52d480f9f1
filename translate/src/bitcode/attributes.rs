//! Attributes: `PARAMATTR_GROUP_BLOCK_ID` and `PARAMATTR_BLOCK_ID`.

use super::block::Block;
use super::codes::*;
use super::record::{Record, text};
use super::types::FileTypes;
use crate::ir::{Attribute, AttributeKind, AttributeList, AttributeListId, AttributeSet, Module};
use crate::limits;
use crate::{Error, Result};
use rustc_hash::FxHashMap;

/// The place that a group of attributes is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Result,
    /// Counted from 0.
    Param(usize),
    Function,
}

/// The attribute groups by their ids.
#[derive(Debug, Default)]
pub(super) struct Groups {
    groups: FxHashMap<u64, (Place, AttributeSet)>,
    /// Parameters that all lists may have together, beyond what they hold groups for.
    params_left: usize,
}

impl Groups {
    /// No groups yet, of a file of so many bytes.
    pub(super) fn new(file_bytes: usize) -> Self {
        Self {
            groups: FxHashMap::default(),
            params_left: limits::ATTRIBUTE_PARAMS + file_bytes,
        }
    }

    /// Reads a block of groups.
    pub(super) fn read(&mut self, mut block: Block<'_>, types: &FileTypes) -> Result<()> {
        let mut record = Record::default();
        while let Some(code) = block.next_record(&mut record)? {
            if code == PARAMATTR_GRP_CODE_ENTRY {
                self.group(&mut record, types)
                    .map_err(|error| error.at_bit(record.bit))?;
            }
        }
        Ok(())
    }

    /// `ENTRY: [group id, place, attributes...]`
    fn group(&mut self, record: &mut Record<'_>, types: &FileTypes) -> Result<()> {
        let id = record.take()?;
        let place = match record.take_u32()? {
            0 => Place::Result,
            u32::MAX => Place::Function,
            number => Place::Param(number as usize - 1),
        };
        let mut attributes = Vec::new();
        while record.left() > 0 {
            let attribute = attribute(record, types)?;
            if !says_nothing(&attribute) {
                attributes.push(attribute);
            }
        }
        self.groups.insert(id, (place, attributes.into()));
        Ok(())
    }

    /// Reads the block of lists into the module.
    pub(super) fn read_lists(&mut self, mut block: Block<'_>, module: &mut Module) -> Result<()> {
        let mut record = Record::default();
        while let Some(code) = block.next_record(&mut record)? {
            match code {
                PARAMATTR_CODE_ENTRY => {
                    let list = self.list(&record)?;
                    module.attributes.push(list);
                }
                PARAMATTR_CODE_ENTRY_OLD => {
                    return Err(record.unsupported("an attribute list of LLVM 3.2 or older"));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// `ENTRY: [group ids...]`
    fn list(&mut self, record: &Record<'_>) -> Result<AttributeList> {
        let mut list = AttributeList::default();
        for id in record.rest() {
            let (place, set) = self
                .groups
                .get(id)
                .ok_or_else(|| record.malformed(format!("there is no attribute group {id}")))?;
            let slot = match place {
                Place::Result => &mut list.ret,
                Place::Function => &mut list.function,
                Place::Param(index) => {
                    let more = (index + 1).saturating_sub(list.params.len());
                    self.params_left = self
                        .params_left
                        .checked_sub(more)
                        .ok_or_else(|| record.malformed("attributes of too many parameters"))?;
                    if more > 0 {
                        list.params.resize(index + 1, AttributeSet::default());
                    }
                    &mut list.params[*index]
                }
            };
            if !slot.is_empty() {
                return Err(record.malformed("an attribute list has two groups for one place"));
            }
            *slot = set.clone();
        }
        Ok(list)
    }
}

/// `align 0`: Zig's writer has it, and LLVM drops it.
fn says_nothing(attribute: &Attribute) -> bool {
    matches!(
        attribute,
        Attribute::Int(AttributeKind::ALIGN | AttributeKind::ALIGN_STACK, 0)
    )
}

/// `0 kind | 1 kind, value | 3 key... 0 | 4 key... 0, value... 0 | 5 kind | 6 kind, type | 7 kind,
/// range | 8 kind, ranges`
fn attribute(record: &mut Record<'_>, types: &FileTypes) -> Result<Attribute> {
    let form = record.take()?;
    if form == 3 || form == 4 {
        let key = string(record)?;
        let value = if form == 4 {
            string(record)?
        } else {
            "".into()
        };
        return Ok(Attribute::String(key, value));
    }
    let kind = AttributeKind(record.take_u32()?);
    if !(1..=AttributeKind::LAST).contains(&kind.0) {
        return Err(record.unsupported(format!("attribute kind {}", kind.0)));
    }
    Ok(match form {
        0 => Attribute::Enum(kind),
        1 => Attribute::Int(kind, record.take()?),
        5 => Attribute::Type(kind, None),
        6 => Attribute::Type(kind, Some(types.id(record.take()?)?)),
        7 => Attribute::Range(kind, range(record)?.into()),
        8 => Attribute::Range(kind, ranges(record)?.into()),
        // An unknown form has no known length.
        _ => return Err(record.unsupported(format!("attribute form {form}"))),
    })
}

/// Characters up to a 0.
fn string(record: &mut Record<'_>) -> Result<Box<str>> {
    let len = record.rest().iter().position(|character| *character == 0);
    let len = len.ok_or_else(|| record.malformed("an attribute's text has no end"))?;
    let bytes = record.take_bytes(len as u64)?;
    record.take()?;
    Ok(text(bytes).into())
}

/// `[width, lower, upper]`; beyond 64 bits `[width, counts, words of lower..., of upper...]`
pub(super) fn range(record: &mut Record<'_>) -> Result<Vec<u64>> {
    let width = record.take()?;
    let mut words = vec![width];
    bounds(record, width, &mut words)?;
    Ok(words)
}

/// `[count, width, (lower, upper)*]`
fn ranges(record: &mut Record<'_>) -> Result<Vec<u64>> {
    let count = record.take()?;
    let width = record.take()?;
    let mut words = vec![count, width];
    for _ in 0..count {
        bounds(record, width, &mut words)?;
    }
    Ok(words)
}

fn bounds(record: &mut Record<'_>, width: u64, words: &mut Vec<u64>) -> Result<()> {
    let mut count = 2;
    if width > 64 {
        let counts = record.take()?;
        words.push(counts);
        count = (counts & u64::from(u32::MAX)) + (counts >> 32);
    }
    words.extend_from_slice(record.take_slice(count)?);
    Ok(())
}

/// The attribute list with a number, of which 0 is none.
pub(super) fn list_id(module: &Module, number: u64) -> Result<Option<AttributeListId>> {
    let Some(index) = number.checked_sub(1) else {
        return Ok(None);
    };
    let index = u32::try_from(index)
        .ok()
        .map(|index| index.min(u32::MAX - 1));
    let id = index.map(AttributeListId::from_u32);
    match id.filter(|id| module.attributes.is_valid(*id)) {
        Some(id) => Ok(Some(id)),
        None => Err(Error::malformed(format!(
            "there is no attribute list {number}"
        ))),
    }
}
