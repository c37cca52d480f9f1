//! What a file is made of: the wrapper, and the blocks at the top level.

use super::abbrev::BlockInfo;
use super::block::BlockPlace;
use super::codes::*;
use super::cursor::Cursor;
use super::record::Record;
use crate::{Error, Result};

const MAGIC: [u8; 4] = *b"BC\xc0\xde";
const WRAPPER_MAGIC: [u8; 4] = 0x0b17_c0de_u32.to_le_bytes();

/// The module of a file and what belongs to it.
#[derive(Debug)]
pub(super) struct File<'a> {
    /// Who wrote it, such as `LLVM19.1.7`; empty if it doesn't say.
    pub(super) producer: String,
    pub(super) module: BlockPlace<'a>,
    /// The names of symbols, in version 2 modules.
    pub(super) strtab: &'a [u8],
    /// The abbreviations that blocks start with.
    pub(super) info: BlockInfo,
}

/// Finds the module of a raw or wrapped file.
///
/// A file of several modules is refused: to import it as one they would have to be linked.
pub(super) fn read(bytes: &[u8]) -> Result<File<'_>> {
    let (content, base) = unwrap(bytes)?;
    let content = content
        .strip_prefix(&MAGIC)
        .ok_or_else(|| Error::malformed(format!("the file is {}", nature(content))).at_bit(base))?;
    let mut cursor = Cursor::new(content, base + 32);
    let mut file = TopLevel::default();
    // Archivers pad files with up to 8 bytes of anything.
    while cursor.remaining() > 64 {
        if cursor.fixed(2)? != 1 {
            return Err(cursor.malformed("something else than a block at the top level"));
        }
        let place = BlockPlace::read(&mut cursor, 0)?;
        match place.id {
            IDENTIFICATION_BLOCK_ID => file.identification(place)?,
            MODULE_BLOCK_ID => file.modules.push(place),
            STRTAB_BLOCK_ID => file.strtab(place)?,
            BLOCKINFO_BLOCK_ID => place.read_block_info(&mut file.info)?,
            _ => {}
        }
    }
    match file.modules[..] {
        [module] => Ok(File {
            producer: file.producer,
            module,
            strtab: file.strtab.unwrap_or_default(),
            info: file.info,
        }),
        [] => Err(Error::malformed("the file has no module").at_bit(base)),
        [_, second, ..] => {
            let what = format!("a file of {} modules", file.modules.len());
            Err(Error::unsupported(what).at_bit(second.position()))
        }
    }
}

/// The bitcode in a file, and its offset in bits.
///
/// `wrapper: [magic, version, offset, size, CPU type]`, 32-bit little-endian words
fn unwrap(bytes: &[u8]) -> Result<(&[u8], u64)> {
    if !bytes.starts_with(&WRAPPER_MAGIC) {
        return Ok((bytes, 0));
    }
    let word = |at: usize| {
        let bytes = bytes.get(at..)?.first_chunk::<4>()?;
        usize::try_from(u32::from_le_bytes(*bytes)).ok()
    };
    let content = || {
        let (offset, size) = (word(8)?, word(12)?);
        Some((bytes.get(offset..)?.get(..size)?, offset as u64 * 8))
    };
    content().ok_or_else(|| Error::truncated(64, "the wrapper promises more than there is"))
}

/// What a file is that does not start as bitcode does; the likely mistakes by name.
fn nature(content: &[u8]) -> &'static str {
    const TEXT: &str = "LLVM IR as text, not bitcode; llvm-as translates it";
    const KINDS: [(&[u8], &str); 7] = [
        (b"\x7fELF", "an ELF object or library, not LLVM bitcode"),
        (b"!<arch>\n", "an archive, not LLVM bitcode"),
        (b"; ModuleID", TEXT),
        (b"source_filename", TEXT),
        (b"target ", TEXT),
        (b"define ", TEXT),
        (b"declare ", TEXT),
    ];
    if content.is_empty() {
        return "empty";
    }
    let kind = KINDS.iter().find(|(start, _)| content.starts_with(start));
    kind.map_or("not LLVM bitcode", |(_, nature)| nature)
}

#[derive(Default)]
struct TopLevel<'a> {
    producer: String,
    modules: Vec<BlockPlace<'a>>,
    strtab: Option<&'a [u8]>,
    info: BlockInfo,
}

impl<'a> TopLevel<'a> {
    /// `STRING: [characters]`, `EPOCH: [number]`
    fn identification(&mut self, place: BlockPlace<'a>) -> Result<()> {
        let mut block = place.enter(&self.info);
        let mut record = Record::default();
        while let Some(code) = block.next_record(&mut record)? {
            match code {
                IDENTIFICATION_CODE_STRING => self.producer = record.take_rest_string()?,
                IDENTIFICATION_CODE_EPOCH => match record.take()? {
                    0 => {}
                    epoch => return Err(record.unsupported(format!("bitcode epoch {epoch}"))),
                },
                _ => {}
            }
        }
        Ok(())
    }

    /// A string table serves the modules before it; the first is the one that counts.
    fn strtab(&mut self, place: BlockPlace<'a>) -> Result<()> {
        let mut block = place.enter(&self.info);
        let mut record = Record::default();
        while let Some(code) = block.next_record(&mut record)? {
            if code == STRTAB_BLOB && !self.modules.is_empty() {
                let blob = record.blob.unwrap_or_default();
                self.strtab.get_or_insert(blob);
            }
        }
        Ok(())
    }
}
