//! A template's contents as bytes: little-endian numbers and counted lists. Reading checks every
//! count, tag, number and offset; it gives nothing rather than something else.

use super::arena::Parts;
use super::imports::{Import, Source};
use super::template::{Contents, Locals, Range, Reloc, Term, Value};
use std::alloc::Layout;

impl Contents {
    /// The bytes that [`Contents::read`] takes.
    pub(crate) fn write(&self) -> Vec<u8> {
        let mut out = Writer(Vec::new());
        let Parts {
            sealed,
            data,
            end,
            align,
        } = self.parts;
        for size in [sealed, data, end, align] {
            out.u64(size as u64);
        }
        out.list(&self.imports, Writer::import);
        out.list(&self.absent, Writer::import);
        out.list(&self.libraries, |out, (name, opened)| {
            out.bytes(name.as_bytes());
            out.u8(u8::from(opened.is_some()));
            out.bytes(opened.as_deref().unwrap_or_default().as_bytes());
        });
        out.list(&self.relocs, |out, reloc| {
            out.u32(reloc.offset);
            out.value(reloc.value);
        });
        out.list(&self.exports, |out, (name, value)| {
            out.bytes(name.as_bytes());
            out.value(*value);
        });
        out.list(&self.constructors, |out, value| out.value(*value));
        out.list(&self.destructors, |out, value| out.value(*value));
        out.u32(self.unwind.0);
        out.u32(self.unwind.1);
        out.list(&self.ifuncs, |out, (slot, resolver)| {
            out.u32(*slot);
            out.value(*resolver);
        });
        out.list(self.locals.as_slice(), |out, locals| {
            out.u32(locals.start);
            out.u32(locals.len);
            out.u64(locals.block.size() as u64);
            out.u64(locals.block.align() as u64);
        });
        out.list(&self.functions, |out, function| {
            out.bytes(&function.name);
            out.u32(function.start);
            out.u32(function.len);
        });
        out.0
    }

    /// The contents of such bytes. The functions are for tools, and only read `with_functions`.
    pub(crate) fn read(bytes: &[u8], with_functions: bool) -> Option<Self> {
        let mut input = Reader {
            rest: bytes,
            end: 0,
            imports: 0,
        };
        let parts = Parts {
            sealed: input.size()?,
            data: input.size()?,
            end: input.size()?,
            align: input.size()?,
        };
        if !parts.are_sound() {
            return None;
        }
        input.end = parts.end;
        let imports = input.list(Reader::import)?;
        input.imports = imports.len();
        let contents = Self {
            parts,
            imports,
            absent: input.list(Reader::import)?,
            libraries: input.list(|input| {
                let name = input.text()?.into();
                let opened = input.u8()? != 0;
                let path = input.text()?;
                Some((name, opened.then(|| path.into())))
            })?,
            relocs: input.list(Reader::reloc)?,
            exports: input.list(|input| Some((input.text()?.into(), input.value()?)))?,
            constructors: input.list(Reader::value)?,
            destructors: input.list(Reader::value)?,
            unwind: input.range()?,
            ifuncs: input.list(|input| Some((input.place(8)?, input.value()?)))?,
            locals: input.list(Reader::locals)?.pop(),
            functions: match with_functions {
                true => input.list(Reader::function)?,
                false => Vec::new(),
            },
        };
        (input.rest.is_empty() || !with_functions).then_some(contents)
    }
}

struct Writer(Vec<u8>);

impl Writer {
    fn u8(&mut self, value: u8) {
        self.0.push(value);
    }

    fn u32(&mut self, value: u32) {
        self.0.extend(value.to_le_bytes());
    }

    fn u64(&mut self, value: u64) {
        self.0.extend(value.to_le_bytes());
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.len(bytes.len());
        self.0.extend(bytes);
    }

    fn len(&mut self, len: usize) {
        self.u32(u32::try_from(len).expect("an image is below 2 GiB"));
    }

    fn list<T>(&mut self, items: &[T], mut item: impl FnMut(&mut Self, &T)) {
        self.len(items.len());
        for each in items {
            item(self, each);
        }
    }

    fn import(&mut self, import: &Import) {
        let source = match import.source {
            Source::Symbol => 0,
            Source::Routine => 1,
            Source::LibraryLocal => 2,
            Source::Own => 3,
        };
        self.u8(source | u8::from(import.in_process) << 7);
        self.bytes(&import.name);
    }

    fn value(&mut self, value: Value) {
        let (tag, import) = match value.term {
            Term::Zero => (0, 0),
            Term::Base => (1, 0),
            Term::MinusBase => (2, 0),
            Term::ImageNumber => (3, 0),
            Term::Import(import) => (4, import),
            Term::Distance(import) => (5, import),
            Term::LibraryLocal(import) => (6, import),
        };
        self.u32(import << 3 | tag);
        self.u64(value.addend.cast_unsigned());
    }
}

struct Reader<'a> {
    rest: &'a [u8],
    /// Bytes of the image, and how many imports it has.
    end: usize,
    imports: usize,
}

impl<'a> Reader<'a> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*head)
    }

    fn u8(&mut self) -> Option<u8> {
        self.take::<1>().map(|[byte]| byte)
    }

    fn u32(&mut self) -> Option<u32> {
        self.take().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Option<u64> {
        self.take().map(u64::from_le_bytes)
    }

    fn size(&mut self) -> Option<usize> {
        self.u64()?.try_into().ok()
    }

    fn len(&mut self) -> Option<usize> {
        self.u32()?.try_into().ok()
    }

    fn bytes(&mut self) -> Option<&'a [u8]> {
        let len = self.len()?;
        let (bytes, rest) = self.rest.split_at_checked(len)?;
        self.rest = rest;
        Some(bytes)
    }

    fn text(&mut self) -> Option<&'a str> {
        str::from_utf8(self.bytes()?).ok()
    }

    /// Room is made for as many items as bytes are left, at most.
    fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let len = self.len()?;
        if len > self.rest.len() {
            return None;
        }
        let mut items = Vec::with_capacity(len);
        for _ in 0..len {
            items.push(item(self)?);
        }
        Some(items)
    }

    /// The offset of `len` bytes in the image.
    fn place(&mut self, len: usize) -> Option<u32> {
        let offset = self.u32()?;
        let end = (offset as usize).checked_add(len)?;
        (end <= self.end).then_some(offset)
    }

    /// Offset and length of bytes in the image.
    fn range(&mut self) -> Option<(u32, u32)> {
        let (start, len) = (self.u32()?, self.u32()?);
        let end = (start as usize).checked_add(len as usize)?;
        (end <= self.end).then_some((start, len))
    }

    fn import(&mut self) -> Option<Import> {
        let tag = self.u8()?;
        Some(Import {
            in_process: tag >> 7 != 0,
            source: match tag & 0x7f {
                0 => Source::Symbol,
                1 => Source::Routine,
                2 => Source::LibraryLocal,
                3 => Source::Own,
                _ => return None,
            },
            name: self.bytes()?.into(),
        })
    }

    fn value(&mut self) -> Option<Value> {
        let word = self.u32()?;
        let addend = self.u64()?.cast_signed();
        let import = word >> 3;
        let known = (import as usize) < self.imports;
        let term = match word & 7 {
            0 => Term::Zero,
            1 => Term::Base,
            2 => Term::MinusBase,
            3 => Term::ImageNumber,
            4 if known => Term::Import(import),
            5 if known => Term::Distance(import),
            6 if known => Term::LibraryLocal(import),
            _ => return None,
        };
        Some(Value { term, addend })
    }

    fn reloc(&mut self) -> Option<Reloc> {
        let offset = self.u32()?;
        let value = self.value()?;
        let end = (offset as usize).checked_add(value.term.len())?;
        (end <= self.end).then_some(Reloc { offset, value })
    }

    fn function(&mut self) -> Option<Range> {
        let name = self.bytes()?.into();
        let (start, len) = self.range()?;
        Some(Range { name, start, len })
    }

    fn locals(&mut self) -> Option<Locals> {
        let (start, len) = self.range()?;
        let block = Layout::from_size_align(self.size()?, self.size()?).ok()?;
        let fits = len as usize <= block.size();
        fits.then_some(Locals { start, len, block })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contents() -> Contents {
        let value = |term| Value {
            term,
            addend: i64::MIN,
        };
        let import = |name: &[u8], source| Import {
            source,
            in_process: source == Source::Symbol,
            name: name.into(),
        };
        Contents {
            parts: Parts {
                sealed: 4096,
                data: 8192,
                end: 12288,
                align: 4096,
            },
            relocs: vec![Reloc {
                offset: 8200,
                value: value(Term::Distance(1)),
            }],
            imports: vec![
                import(b"memcpy", Source::Symbol),
                import(b"errno", Source::LibraryLocal),
            ],
            absent: vec![import(b"none", Source::Routine)],
            exports: vec![("PyInit_spam".into(), value(Term::Base))],
            constructors: vec![value(Term::Import(0))],
            destructors: vec![value(Term::Zero)],
            unwind: (4096, 8),
            ifuncs: vec![(4104, value(Term::Base))],
            locals: Some(Locals {
                start: 4096,
                len: 3,
                block: Layout::from_size_align(32, 16).unwrap(),
            }),
            functions: vec![Range {
                name: b"spam\xff".as_slice().into(),
                start: 16,
                len: 4,
            }],
            libraries: vec![("z".into(), Some("libz.so.1".into())), ("q".into(), None)],
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let bytes = contents().write();
        assert_eq!(Contents::read(&bytes, true), Some(contents()));
        assert!(Contents::read(&bytes, false).unwrap().functions.is_empty());
        for len in 0..bytes.len() {
            assert_eq!(Contents::read(&bytes[..len], true), None, "{len} bytes");
        }
    }

    #[test]
    fn nothing_lies_outside_of_the_image_and_no_import_is_unknown() {
        let none = |change: fn(&mut Contents)| {
            let mut contents = contents();
            change(&mut contents);
            assert_eq!(Contents::read(&contents.write(), true), None);
        };
        none(|contents| contents.relocs[0].offset = 12281);
        none(|contents| contents.relocs[0].value.term = Term::Distance(2));
        none(|contents| contents.unwind = (12288, 1));
        none(|contents| contents.parts.data = 8193);
        none(|contents| contents.parts.align = 12288);
        none(|contents| contents.functions[0].len = u32::MAX);
    }
}
