//! The bytes of an object.

use super::{
    ABSOLUTE_MARKER, ABSOLUTE_MARKER_VALUE, DYNAMIC, DYNAMIC_ENTRIES, HASH, HEAD_BYTES, Layout,
    MACHINE, OWN_BYTES, PROGRAM_HEADERS, SHN_ABS, SYMBOL, Symbol, TABLE_MARKER, hash, word,
};
use crate::link::PAGE;
use std::ffi::CStr;

const HEADER: u16 = 64;
const PROGRAM_HEADER: u16 = 56;

const PT_NULL: u32 = 0;
const PT_LOAD: u32 = 1;
const PT_DYNAMIC: u32 = 2;
const PT_GNU_STACK: u32 = 0x6474_e551;
const PF_X: u32 = 1;
const PF_W: u32 = 2;
const PF_R: u32 = 4;

/// An image that is part of an object: its first bytes. Its parts are aligned to a page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ImagePart<'a> {
    pub(crate) bytes: &'a [u8],
    /// Whether the loader has to write the code: then it is mapped as data at first.
    pub(crate) writes_code: bool,
}

/// Writes the bytes of an ELF object front to back.
struct Writer(Vec<u8>);

impl Writer {
    fn u16(&mut self, value: u16) {
        self.0.extend_from_slice(&value.to_ne_bytes());
    }

    fn u32(&mut self, value: u32) {
        self.0.extend_from_slice(&value.to_ne_bytes());
    }

    fn u64(&mut self, value: usize) {
        self.0.extend_from_slice(&(value as u64).to_ne_bytes());
    }

    fn pad_to(&mut self, offset: usize) {
        debug_assert!(self.0.len() <= offset);
        self.0.resize(offset, 0);
    }

    /// `Elf64_Ehdr` of a shared object without sections.
    fn header(&mut self) {
        self.0
            .extend_from_slice(b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0");
        self.u16(3); // ET_DYN
        self.u16(MACHINE);
        self.u32(1);
        self.u64(0); // entry
        self.u64(HEADER.into()); // program headers
        self.u64(0); // section headers
        self.u32(0); // flags
        self.u16(HEADER);
        self.u16(PROGRAM_HEADER);
        self.u16(PROGRAM_HEADERS);
        self.u16(64); // section header size, count, names
        self.u16(0);
        self.u16(0);
    }

    /// `Elf64_Phdr`: so many bytes of the file, and so many in memory.
    fn program_header(
        &mut self,
        kind: u32,
        flags: u32,
        file: (usize, usize),
        memory: (usize, usize),
    ) {
        self.u32(kind);
        self.u32(flags);
        self.u64(file.0);
        self.u64(memory.0);
        self.u64(memory.0);
        self.u64(file.1);
        self.u64(memory.1);
        self.u64(if kind == PT_LOAD { PAGE } else { 16 });
    }

    /// The parts that are loaded.
    fn segments(&mut self, layout: &Layout, image: Option<&ImagePart<'_>>) {
        let written = layout.image + layout.parts.sealed;
        let flags = match image {
            Some(image) if image.writes_code => PF_W,
            Some(_) => PF_X,
            None => 0,
        };
        self.program_header(PT_LOAD, PF_R | flags, (0, written), (0, written));
        if layout.tables == layout.tables_in_file {
            let part = (written, layout.end - written);
            self.program_header(PT_LOAD, PF_R | PF_W, part, part);
            self.program_header(PT_NULL, 0, (0, 0), (0, 0));
        } else {
            let len = layout.end - layout.tables;
            let (tables_in_file, tables) = ((layout.tables_in_file, len), (layout.tables, len));
            let in_file = layout.image + layout.image_in_file - written;
            let in_memory = layout.image + layout.parts.end - written;
            let (file, memory) = ((written, in_file), (written, in_memory));
            self.program_header(PT_LOAD, PF_R | PF_W, file, memory);
            self.program_header(PT_LOAD, PF_R | PF_W, tables_in_file, tables);
        }
        let len = HASH - DYNAMIC;
        let (file, memory) = (layout.tables_in_file, layout.tables);
        let (file, memory) = ((file + DYNAMIC, len), (memory + DYNAMIC, len));
        self.program_header(PT_DYNAMIC, PF_R | PF_W, file, memory);
        // Without it an executable stack is assumed.
        self.program_header(PT_GNU_STACK, PF_R | PF_W, (0, 0), (0, 0));
    }

    fn dynamic(&mut self, layout: &Layout) {
        let entries: [_; DYNAMIC_ENTRIES] = [
            (14, layout.tables - layout.names), // DT_SONAME comes first
            (4, layout.tables + HASH),          // DT_HASH
            (5, layout.names),                  // DT_STRTAB
            (6, layout.symbols),                // DT_SYMTAB
            (10, layout.end - layout.names),    // DT_STRSZ
            (11, SYMBOL),                       // DT_SYMENT
            (0, 0),                             // DT_NULL
        ];
        for (tag, value) in entries {
            self.u64(tag);
            self.u64(value);
        }
    }

    /// The hash table and the symbols.
    fn symbols(&mut self, layout: &Layout, symbols: &[(&str, Option<usize>)]) {
        let mut rows = vec![Symbol::undefined(0)];
        rows[0].info = 0;
        let mut at = 1;
        rows.push(Symbol {
            section: SHN_ABS,
            value: ABSOLUTE_MARKER_VALUE,
            ..Symbol::undefined(at)
        });
        at += word(ABSOLUTE_MARKER.count_bytes()) + 1;
        rows.push(Symbol::at(at, layout.symbols as u64));
        at += word(TABLE_MARKER.count_bytes()) + 1;
        for (name, offset) in symbols {
            rows.push(match offset {
                Some(offset) => Symbol::at(at, (layout.image + offset) as u64),
                None => Symbol::undefined(at),
            });
            at += word(name.len()) + 1;
        }
        // A symbol is linked in front of the chain of its bucket: 0 ends it.
        let mut buckets = vec![0; layout.buckets as usize];
        let mut chains = vec![0; rows.len()];
        let markers = [ABSOLUTE_MARKER, TABLE_MARKER].into_iter();
        let all = markers
            .map(CStr::to_bytes)
            .chain(symbols.iter().map(|(name, _)| name.as_bytes()));
        for (number, name) in (1..).zip(all) {
            let bucket = &mut buckets[(hash(name) % layout.buckets) as usize];
            chains[number as usize] = std::mem::replace(bucket, number);
        }
        self.u32(layout.buckets);
        self.u32(word(rows.len()));
        for number in buckets.into_iter().chain(chains) {
            self.u32(number);
        }
        self.pad_to(layout.tables_in_file + layout.symbols - layout.tables);
        for row in rows {
            self.0.extend_from_slice(&row.bytes());
        }
    }
}

/// The names of the markers and of `symbols`, each behind a zero.
pub(super) fn names_of(symbols: &[(&str, Option<usize>)]) -> Vec<u8> {
    let mut names = vec![0];
    names.extend(ABSOLUTE_MARKER.to_bytes_with_nul());
    names.extend(TABLE_MARKER.to_bytes_with_nul());
    for (name, _) in symbols {
        names.extend(name.as_bytes());
        names.push(0);
    }
    names
}

/// The bytes of an object's file up to the hole at its end. `symbols` are offsets in the image; those
/// without one are there, but not defined. None of the names has a zero inside.
pub(crate) fn write(
    layout: &Layout,
    symbols: &[(&str, Option<usize>)],
    contents: &[u8],
    image: Option<&ImagePart<'_>>,
) -> Vec<u8> {
    let len = layout.tables_in_file + layout.tables_len();
    let mut out = Writer(Vec::with_capacity(len));
    out.header();
    out.segments(layout, image);
    debug_assert_eq!(out.0.len(), OWN_BYTES.start);
    out.pad_to(HEAD_BYTES);
    out.0.extend_from_slice(contents);
    out.pad_to(layout.names);
    out.0.extend_from_slice(&names_of(symbols));
    out.pad_to(layout.image);
    if let Some(image) = image {
        out.0.extend_from_slice(image.bytes);
    }
    out.pad_to(layout.tables_in_file + DYNAMIC);
    out.dynamic(layout);
    out.pad_to(layout.tables_in_file + HASH);
    out.symbols(layout, symbols);
    debug_assert_eq!(out.0.len(), len);
    out.0
}
