//! An entry for a module: its template in an ELF object.

use super::{File, Key};
use crate::link::{self, Arena, Contents, MappedFile, PAGE, Parts, Template, Term, Value};
use crate::object::{self, HEAD_BYTES, ImagePart, Layout, OWN_BYTES, Object, Sizes, word};
use std::ops::Range;
use std::os::unix::fs::FileExt;
use xxhash_rust::xxh3::xxh3_64;

/// What a file starts with; the number changes with the format.
const MAGIC: [u8; 8] = *b"bitcran4";

/// An entry.
pub(crate) struct Entry {
    pub(crate) contents: Contents,
    /// The memory of its image.
    pub(crate) arena: Arena,
}

/// How an entry is loaded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Way {
    /// Into memory of its own.
    #[default]
    Memory,
    /// As an object that the dynamic linker knows, if that can be. It can be loaded once.
    Object,
}

/// What an object has of ours in its first bytes: checksum of these bytes, magic, key, checksums of
/// all others, then numbers.
#[derive(Default)]
pub(super) struct Header {
    /// Of what follows the head, up to the tables, and of these.
    body: u64,
    tables: u64,
    sizes: Sizes,
    way: Way,
    writes_code: bool,
}

/// The first word of our own bytes is the checksum of the head, with zeros in its place.
const CHECKSUM: Range<usize> = OWN_BYTES.start..OWN_BYTES.start + 8;

/// Rows that a changed file may fill.
const SPARE_SYMBOLS: u32 = 250;

impl Header {
    fn write(&self, key: &Key, head: &mut [u8]) {
        let mut own = Vec::with_capacity(OWN_BYTES.len());
        own.extend([0; 8]);
        own.extend(MAGIC);
        own.extend(key.0);
        own.extend(self.body.to_le_bytes());
        own.extend(self.tables.to_le_bytes());
        let Sizes {
            symbols,
            names,
            contents,
            image,
            parts,
            spare_symbols: _,
        } = self.sizes;
        let flags = u32::from(self.way == Way::Object) | u32::from(self.writes_code) << 1;
        let sizes = [image, parts.sealed, parts.data, parts.end, parts.align];
        let sizes = sizes.into_iter().map(word);
        for number in [symbols, names, contents, flags].into_iter().chain(sizes) {
            own.extend(number.to_le_bytes());
        }
        head[OWN_BYTES.start..OWN_BYTES.start + own.len()].copy_from_slice(&own);
        let checksum = xxh3_64(head);
        head[CHECKSUM].copy_from_slice(&checksum.to_le_bytes());
    }

    pub(super) fn read(mut head: [u8; HEAD_BYTES], key: &Key, file_len: usize) -> Option<Self> {
        let checksum = std::mem::take(head[CHECKSUM].first_chunk_mut::<8>()?);
        if xxh3_64(&head) != u64::from_le_bytes(checksum) {
            return None;
        }
        let mut own = &head[CHECKSUM.end..OWN_BYTES.end];
        let magic = take(&mut own)?;
        let kept_for = take(&mut own)?;
        let body = take(&mut own).map(u64::from_le_bytes)?;
        let tables = take(&mut own).map(u64::from_le_bytes)?;
        let mut number = || take(&mut own).map(u32::from_le_bytes);
        let (symbols, names, contents) = (number()?, number()?, number()?);
        let flags = number()?;
        let mut size = || Some(number()? as usize);
        let sizes = Sizes {
            symbols,
            spare_symbols: SPARE_SYMBOLS,
            names,
            contents,
            image: size()?,
            parts: Parts {
                sealed: size()?,
                data: size()?,
                end: size()?,
                align: size()?,
            },
        };
        let header = Self {
            body,
            tables,
            sizes,
            way: if flags & 1 != 0 {
                Way::Object
            } else {
                Way::Memory
            },
            writes_code: flags & 2 != 0,
        };
        let sound = magic == MAGIC
            && kept_for == key.0
            && sizes.parts.are_sound()
            && (sizes.parts.sealed..=sizes.parts.end).contains(&sizes.image)
            && header.layout().file_len() == file_len;
        sound.then_some(header)
    }

    pub(super) fn layout(&self) -> Layout {
        Layout::new(self.sizes, 0)
    }
}

/// The next bytes.
fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (head, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some(*head)
}

impl Entry {
    /// The entry in a file.
    pub(crate) fn read(file: &File, key: &Key, way: Way, with_functions: bool) -> Option<Self> {
        let mut head = [0; HEAD_BYTES];
        file.file.read_exact_at(&mut head, 0).ok()?;
        let header = Header::read(head, key, file.len)?;
        let layout = header.layout();
        let mut tables = vec![0; layout.tables_len()];
        let at = layout.tables_in_file as u64;
        file.file.read_exact_at(&mut tables, at).ok()?;
        if xxh3_64(&tables) != header.tables {
            return None;
        }
        if way == Way::Object
            && header.way == Way::Object
            && let Some(entry) = Self::open(file, &head, &header, with_functions)
        {
            return Some(entry);
        }
        let Sizes { parts, .. } = header.sizes;
        let (image, end) = (layout.image, layout.image + layout.image_in_file);
        let whole = image + parts.end;
        let file = MappedFile::new(&file.file, end, whole, image, parts.align).ok()?;
        let contents = header.contents(&file.bytes()[HEAD_BYTES..], with_functions)?;
        let arena = file.into_arena(image, contents.parts);
        Some(Self { contents, arena })
    }

    /// The entry as an object. None, if the system does not want to load it, or it is damaged.
    fn open(file: &File, head: &[u8], header: &Header, with_functions: bool) -> Option<Self> {
        // What can't be mapped as code the dynamic linker finds out.
        if header.writes_code && !link::may_execute(&file.file) {
            return None;
        }
        let layout = header.layout();
        let path = file.path.as_deref();
        // SAFETY: head and tables are as they were written, by their checksums, and the file is as
        // long; nobody changes an entry once it is written, and the path is the user's alone.
        let object = unsafe { Object::open(&file.file, path, layout, head) }.ok()?;
        let body = layout.image + layout.image_in_file - HEAD_BYTES;
        // SAFETY: all of it is in the file, one after the other, and nothing of it written yet.
        let body = unsafe { object.bytes(HEAD_BYTES, body) };
        let contents = header.contents(body, with_functions)?;
        let arena = Arena::of_object(object, contents.parts, header.writes_code);
        Some(Self { contents, arena })
    }

    /// A file for a template: its bytes up to the hole at its end, and its length.
    pub(crate) fn write(key: &Key, template: &Template) -> (Vec<u8>, usize) {
        let Template { contents, bytes } = template;
        let parts = contents.parts;
        let mut exports = contents.exports.iter();
        let offset = |value: &Value| usize::try_from(value.addend).ok();
        let own = |value: &Value| value.term == Term::Base && offset(value).is_some();
        let symbols: Vec<(&str, Option<usize>)> = exports
            .clone()
            .map(|(name, value)| (&**name, offset(value)))
            .collect();
        let as_object = parts.align == PAGE && exports.all(|(_, value)| own(value));
        let mut relocs = contents.relocs.iter();
        let writes_code = relocs.any(|reloc| (reloc.offset as usize) < parts.sealed);
        let written = contents.write();
        let sizes = Sizes {
            symbols: word(symbols.len()),
            spare_symbols: SPARE_SYMBOLS,
            names: word(symbols.iter().map(|(name, _)| name.len() + 1).sum()),
            contents: word(written.len()),
            image: bytes.len(),
            parts,
        };
        let mut header = Header {
            sizes,
            way: if as_object { Way::Object } else { Way::Memory },
            writes_code,
            ..Header::default()
        };
        let layout = header.layout();
        let image = ImagePart { bytes, writes_code };
        let mut file = object::write(&layout, &symbols, &written, Some(&image));
        header.body = xxh3_64(&file[HEAD_BYTES..layout.image + layout.image_in_file]);
        header.tables = xxh3_64(&file[layout.tables_in_file..]);
        header.write(key, &mut file[..HEAD_BYTES]);
        (file, layout.file_len())
    }
}

impl Header {
    /// The contents, if nothing of the entry's body is damaged.
    fn contents(&self, body: &[u8], with_functions: bool) -> Option<Contents> {
        if xxh3_64(body) != self.body {
            return None;
        }
        let contents = &body[..self.sizes.contents as usize];
        let contents = Contents::read(contents, with_functions)?;
        (contents.parts == self.sizes.parts).then_some(contents)
    }
}
