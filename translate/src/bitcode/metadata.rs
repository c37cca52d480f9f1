//! Metadata: `METADATA_BLOCK_ID` and `METADATA_KIND_BLOCK_ID`.
//!
//! Only what source lines, named metadata and a few intrinsics need is kept; every other node
//! takes its number as [`Metadata::Other`], so that numbers stay those of the file.

use super::block::Block;
use super::codes::*;
use super::cursor::Cursor;
use super::record::Record;
use super::types::{CommonTypes, FileTypes};
use super::value_id;
use crate::ir::{Location, Metadata, MetadataId, MetadataTable};
use crate::{Error, Result};

/// The kind of the attachment that gives a function its `DISubprogram`.
pub(super) const KIND_DBG: u64 = 0;

/// What a block of metadata holds beside nodes.
#[derive(Debug, Default)]
pub(super) struct Extras {
    /// Named metadata.
    pub(super) named: Vec<(String, Vec<MetadataId>)>,
    /// The names of kinds, which old files have here.
    pub(super) kinds: Vec<(u32, String)>,
    /// Subprograms of declared functions: value number and node.
    pub(super) subprograms: Vec<(u32, MetadataId)>,
    /// One more than the highest value number that a node referred to.
    pub(super) highest: u32,
}

/// Reads a block of metadata, appending its strings and nodes to `nodes`.
pub(super) fn read(
    mut block: Block<'_>,
    nodes: &mut Vec<Metadata>,
    types: (&FileTypes, CommonTypes),
) -> Result<Extras> {
    let mut record = Record::default();
    let mut extras = Extras::default();
    let mut name = None;
    while block.next_record(&mut record)?.is_some() {
        metadata(&mut record, nodes, &mut extras, &mut name, types)
            .map_err(|error| error.at_bit(record.bit))?;
    }
    Ok(extras)
}

fn metadata(
    record: &mut Record<'_>,
    nodes: &mut Vec<Metadata>,
    extras: &mut Extras,
    name: &mut Option<String>,
    types: (&FileTypes, CommonTypes),
) -> Result<()> {
    let node = match record.code {
        METADATA_STRINGS => return strings(record, nodes),
        METADATA_NAME => {
            *name = Some(record.take_rest_string()?);
            return Ok(());
        }
        METADATA_NAMED_NODE => {
            let operands = record.rest().iter().map(|id| metadata_id(*id));
            let operands = operands.collect::<Result<_>>()?;
            extras
                .named
                .push((name.take().unwrap_or_default(), operands));
            return Ok(());
        }
        METADATA_KIND => {
            extras.kinds.push(kind(record)?);
            return Ok(());
        }
        METADATA_GLOBAL_DECL_ATTACHMENT => return global_attachment(record, extras),
        // Offsets for reading nodes one at a time.
        METADATA_INDEX_OFFSET | METADATA_INDEX => return Ok(()),
        METADATA_STRING_OLD => Metadata::String(record.take_rest_string()?.into()),
        METADATA_VALUE => value(record, extras)?,
        METADATA_NODE | METADATA_DISTINCT_NODE => node(record)?,
        METADATA_OLD_FN_NODE => old_local(record, extras, types)?,
        METADATA_OLD_NODE => old_node(record, types)?,
        METADATA_LOCATION => location(record)?,
        METADATA_FILE => file(record)?,
        METADATA_SUBPROGRAM => subprogram(record)?,
        METADATA_LEXICAL_BLOCK | METADATA_LEXICAL_BLOCK_FILE => lexical_block(record)?,
        _ => Metadata::Other,
    };
    nodes.push(node);
    Ok(())
}

/// Reads the block of kinds.
pub(super) fn read_kinds(mut block: Block<'_>, table: &mut MetadataTable) -> Result<()> {
    let mut record = Record::default();
    while let Some(code) = block.next_record(&mut record)? {
        if code == METADATA_KIND {
            table.kinds.push(kind(&mut record)?);
        }
    }
    Ok(())
}

/// `KIND: [number, characters...]`
fn kind(record: &mut Record<'_>) -> Result<(u32, String)> {
    Ok((record.take_u32()?, record.take_rest_string()?))
}

/// A metadata number, where there must be one.
pub(super) fn metadata_id(number: u64) -> Result<MetadataId> {
    // The upper half is what tells metadata operands from values.
    match u32::try_from(number) {
        Ok(number) if number < (1 << 31) - 1 => Ok(MetadataId::from_u32(number)),
        _ => Err(Error::malformed("metadata number out of range")),
    }
}

/// A metadata number plus 1, or 0 for none.
pub(super) fn optional_id(number: u64) -> Result<Option<MetadataId>> {
    number.checked_sub(1).map(metadata_id).transpose()
}

fn take_id(record: &mut Record<'_>) -> Result<Option<MetadataId>> {
    optional_id(record.take()?)
}

/// `STRINGS: [count, offset of the characters]` and a blob: lengths as vbr6, then characters
fn strings(record: &mut Record<'_>, nodes: &mut Vec<Metadata>) -> Result<()> {
    let count = record.take()?;
    let offset = record.take()?;
    let blob = record.blob.unwrap_or_default();
    let split = usize::try_from(offset).ok();
    let split = split.and_then(|offset| blob.split_at_checked(offset));
    let (lengths, mut characters) =
        split.ok_or_else(|| record.malformed("metadata strings start after their blob"))?;
    let mut lengths = Cursor::new(lengths, record.bit);
    if count > (lengths.remaining() / 6) as u64 {
        return Err(record.malformed("there are more metadata strings than lengths"));
    }
    for _ in 0..count {
        let len = usize::try_from(lengths.vbr(6)?).ok();
        let split = len.and_then(|len| characters.split_at_checked(len));
        let (string, rest) =
            split.ok_or_else(|| record.malformed("a metadata string leaves its blob"))?;
        nodes.push(Metadata::String(String::from_utf8_lossy(string).into()));
        characters = rest;
    }
    Ok(())
}

/// `VALUE: [type, value]`
fn value(record: &mut Record<'_>, extras: &mut Extras) -> Result<Metadata> {
    let _type = record.take()?;
    let (id, next) = value_id(record.take()?)?;
    extras.highest = extras.highest.max(next);
    Ok(Metadata::Value(id))
}

/// `NODE: [operands + 1...]`
fn node(record: &mut Record<'_>) -> Result<Metadata> {
    let operands = record.rest().iter().map(|id| optional_id(*id));
    Ok(Metadata::Node(operands.collect::<Result<_>>()?))
}

/// `OLD_NODE: [(type, number)...]`, before LLVM 3.6: metadata, or values, which are left out.
fn old_node(
    record: &mut Record<'_>,
    (types, common): (&FileTypes, CommonTypes),
) -> Result<Metadata> {
    let mut operands = Vec::with_capacity(record.left() / 2);
    while record.left() > 0 {
        let ty = types.id(record.take()?)?;
        let number = record.take()?;
        let is_metadata = ty == common.metadata;
        operands.push(is_metadata.then(|| metadata_id(number)).transpose()?);
    }
    Ok(Metadata::Node(operands.into()))
}

/// `OLD_FN_NODE: [type, value]`, before LLVM 3.6: a value of the function. Other nodes of the kind
/// are of no use to anyone.
fn old_local(
    record: &mut Record<'_>,
    extras: &mut Extras,
    (types, common): (&FileTypes, CommonTypes),
) -> Result<Metadata> {
    if record.left() == 2 {
        let ty = types.id(record.rest()[0])?;
        if ty != common.metadata && ty != common.void {
            return value(record, extras);
        }
    }
    Ok(Metadata::Node([].into()))
}

/// `LOCATION: [distinct, line, column, scope, inlined at + 1, ...]`
fn location(record: &mut Record<'_>) -> Result<Metadata> {
    let _distinct = record.take()?;
    Ok(Metadata::Location(Location {
        line: record.take_u32()?,
        column: record.take_u32()?,
        scope: Some(metadata_id(record.take()?)?),
        inlined_at: take_id(record)?,
    }))
}

/// `FILE: [distinct, name + 1, directory + 1, ...]`
fn file(record: &mut Record<'_>) -> Result<Metadata> {
    let _distinct = record.take()?;
    Ok(Metadata::File {
        name: take_id(record)?,
        directory: take_id(record)?,
    })
}

/// `SUBPROGRAM: [flags, scope + 1, name + 1, linkage name + 1, file + 1, line, ...]`
fn subprogram(record: &mut Record<'_>) -> Result<Metadata> {
    let _flags = record.take()?;
    let _scope = record.take()?;
    let name = take_id(record)?;
    let _linkage_name = record.take()?;
    Ok(Metadata::Subprogram {
        name,
        file: take_id(record)?,
        line: record.take_u32()?,
    })
}

/// `LEXICAL_BLOCK, LEXICAL_BLOCK_FILE: [distinct, scope + 1, file + 1, ...]`
fn lexical_block(record: &mut Record<'_>) -> Result<Metadata> {
    let _distinct = record.take()?;
    Ok(Metadata::LexicalBlock {
        scope: take_id(record)?,
        file: take_id(record)?,
    })
}

/// `GLOBAL_DECL_ATTACHMENT: [value, (kind, node)*]`
fn global_attachment(record: &mut Record<'_>, extras: &mut Extras) -> Result<()> {
    let (_, next) = value_id(record.take()?)?;
    while record.left() >= 2 {
        let kind = record.take()?;
        let node = metadata_id(record.take()?)?;
        if kind == KIND_DBG {
            extras.subprograms.push((next - 1, node));
        }
    }
    Ok(())
}

/// `METADATA_ATTACHMENT: [(instruction,) (kind, node)*]`: the subprogram of a function.
///
/// The function's own attachments are the first record. Those of instructions (`tbaa`, `prof`,
/// `range` ...) only allow optimisations, and are a seventh of a file: they are not even read.
pub(super) fn read_attachments(mut block: Block<'_>) -> Result<Option<MetadataId>> {
    let mut record = Record::default();
    let first = block.next_record(&mut record)?;
    if first != Some(METADATA_ATTACHMENT) || record.left() % 2 != 0 {
        return Ok(None);
    }
    while record.left() > 0 {
        let kind = record.take()?;
        let node = metadata_id(record.take()?).map_err(|error| error.at_bit(record.bit))?;
        if kind == KIND_DBG {
            return Ok(Some(node));
        }
    }
    Ok(None)
}
