//! Intrinsics of x86 that stay what they are: the machine's own instruction, in a function of its own.
//!
//! They are those that CLIF has no words for, of AVX-512 above all. As natively they run where the
//! machine has them and nowhere else: modules ask it first. `tools/x86_instructions.py` makes the
//! table.

use crate::ir::{Type, TypeId};
use crate::lower::intrinsics::Use;
use crate::lower::types::{Parts, Repr};
use crate::lower::{FunctionTranslator, Lower, target_features, unsupported};
use cranelift_codegen::ir::InstBuilder;
use cranelift_codegen::ir::types::I64;
use cranelift_codegen::isa::CallConv;
use target_lexicon::Architecture;

/// Lines of a name without `llvm.`, in order; the features that it takes; its immediate arguments
/// (`5:8`: the one of index 5 is 8; `2:?`: that of index 2 is where the code has a `?`; `2:*`: it makes
/// no difference); the code, from operands in `zmm0` onwards and in `rdi`, `rsi` and so on to results
/// in `zmm0` and `rax` onwards. Nothing is `-`.
const ROWS: &str = include_str!("x86_instructions.txt");

/// Where integers are in the area of operands and results; vectors are at [`VECTORS`], at distances of
/// 64 bytes.
const INTEGERS: i32 = 0;
const VECTORS: i32 = 64;
const AREA: u64 = 64 + 8 * 64;

/// One line.
#[derive(Clone, Copy)]
struct Row {
    name: &'static str,
    features: &'static str,
    immediates: &'static str,
    code: &'static str,
}

impl Row {
    fn parse(line: &'static str) -> Option<Self> {
        let mut words = line
            .split(' ')
            .map(|word| if word == "-" { "" } else { word });
        Some(Self {
            name: words.next()?,
            features: words.next()?,
            immediates: words.next()?,
            code: words.next()?,
        })
    }

    /// The immediate arguments: their indices, and what they have to be.
    fn immediates(self) -> impl Iterator<Item = (usize, &'static str)> {
        let list = self.immediates.split(',').filter(|item| !item.is_empty());
        list.filter_map(|item| {
            let (index, value) = item.split_once(':')?;
            Some((index.parse().ok()?, value))
        })
    }

    /// Its code, with these bytes in the places of immediates.
    fn code(self, mut bytes: impl Iterator<Item = u8>) -> Option<Vec<u8>> {
        let mut code = Vec::new();
        let mut rest = self.code;
        while !rest.is_empty() {
            let (byte, behind) = match rest.strip_prefix('?') {
                Some(behind) => (bytes.next()?, behind),
                None => (u8::from_str_radix(rest.get(..2)?, 16).ok()?, &rest[2..]),
            };
            code.push(byte);
            rest = behind;
        }
        Some(code)
    }
}

/// The names, without `llvm.`
pub(in crate::lower) fn names() -> impl Iterator<Item = &'static str> {
    let names = ROWS.lines().filter_map(|line| line.split(' ').next());
    let mut last = "";
    names.filter(move |name| std::mem::replace(&mut last, name) != *name)
}

/// Whether there are rows for `name`, without `llvm.`
pub(in crate::lower) fn has(name: &str) -> bool {
    name.starts_with("x86.") && rows(name).next().is_some()
}

/// The rows of a name.
fn rows(name: &str) -> impl Iterator<Item = Row> {
    let (mut low, mut high) = (0, ROWS.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let start = ROWS[..middle].rfind('\n').map_or(0, |at| at + 1).max(low);
        let end = ROWS[start..]
            .find('\n')
            .map_or(ROWS.len(), |at| start + at + 1);
        let found = ROWS[start..end].split(' ').next().unwrap_or("");
        if found < name {
            low = end;
        } else {
            high = start;
        }
    }
    let rows = ROWS[low..].lines().filter_map(Row::parse);
    rows.take_while(move |row| row.name == name)
}

impl FunctionTranslator<'_, '_> {
    /// Calls the instruction, with its operands and results in an area on the stack.
    pub(in crate::lower) fn x86_instruction(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (row, code) = self.x86_row(u)?;
        if !matches!(self.isa.triple().architecture, Architecture::X86_64) {
            return unsupported(format_args!("llvm.{} on this machine", u.name));
        }
        let area = self.stack_slot(AREA, 16);
        let mut blob = Blob::new(row.features.contains('v'));
        let args = u.call.args.of(&self.body.operands).len();
        for index in (0..args).filter(|index| row.immediates().all(|(k, _)| k != *index)) {
            let (value, ty) = self.arg(u.call, index)?;
            let Some(offset) = blob.operand(self.x86_place(ty)?) else {
                return unsupported(format_args!("llvm.{} with so many operands", u.name));
            };
            let (parts, to) = (self.value(value)?, self.b.ins().stack_addr(I64, area, 0));
            self.store_parts(ty, &parts, to, offset)?;
        }
        let results: Vec<TypeId> = match &self.module.types[u.ret] {
            Type::Void => Vec::new(),
            Type::Struct { fields, .. } => fields.to_vec(),
            _ => vec![u.ret],
        };
        blob.instruction(&code);
        let mut offsets = Vec::new();
        for ty in &results {
            offsets.extend(blob.result(self.x86_place(*ty)?));
        }
        let callee = self.assembled(&blob.finish(), CallConv::SystemV);
        let address = self.b.ins().stack_addr(I64, area, 0);
        self.b.ins().call(callee, &[address]);
        let mut parts = Parts::new();
        for (ty, offset) in results.into_iter().zip(offsets) {
            let from = self.b.ins().stack_addr(I64, area, 0);
            parts.extend(self.load_parts(ty, from, offset)?);
        }
        Ok(parts)
    }

    /// The row for a call's immediates, and the code with them: that of the features that the function
    /// was compiled for, if there are several.
    fn x86_row(&self, u: &Use<'_>) -> Lower<(Row, Vec<u8>)> {
        let function = target_features(self.module, self.body.function());
        let has = |feature: &str| {
            function
                .split(',')
                .any(|f| f.strip_prefix('+') == Some(feature))
        };
        let mut found = None;
        for row in rows(u.name) {
            if let Some(bytes) = self.x86_immediates(u, row)? {
                let fits = row
                    .features
                    .split(',')
                    .all(|feature| feature.is_empty() || has(feature));
                let code = row.code(bytes.into_iter());
                if let Some(code) = code.filter(|_| fits || found.is_none()) {
                    found = Some((row, code));
                }
                if fits {
                    break;
                }
            }
        }
        match found {
            Some(found) => Ok(found),
            None => unsupported(format_args!("llvm.{} with these immediates", u.name)),
        }
    }

    /// The immediates that the code of a row wants, if the others are those of the row.
    fn x86_immediates(&self, u: &Use<'_>, row: Row) -> Lower<Option<Vec<u8>>> {
        let mut bytes = Vec::new();
        for (index, wanted) in row.immediates() {
            let value = self.x86_immediate(u, index)?;
            match wanted {
                "?" => bytes.push(value.to_le_bytes()[0]),
                "*" => {}
                wanted if wanted.parse() == Ok(value) => {}
                _ => return Ok(None),
            }
        }
        Ok(Some(bytes))
    }

    fn x86_place(&self, ty: TypeId) -> Lower<Where> {
        let size = self
            .module
            .layouts()
            .get(ty)
            .map_or(64, |layout| layout.size);
        Ok(match self.repr(ty)? {
            Repr::Int { bits } if bits <= 64 => Where::Integer,
            Repr::Pointer | Repr::Mask { .. } => Where::Integer,
            Repr::Float(_) | Repr::Soft(_) | Repr::Vector { .. } | Repr::Lanes { .. } => match size
            {
                0..=16 => Where::Vector(16),
                17..=32 => Where::Vector(32),
                _ => Where::Vector(64),
            },
            _ => return unsupported(format_args!("an instruction with this type")),
        })
    }
}

/// A kind of register.
#[derive(Clone, Copy)]
enum Where {
    Integer,
    /// One of so many bytes.
    Vector(u8),
}

/// `fn(area: *mut u8)`
struct Blob {
    code: Vec<u8>,
    /// Whether SSE's instructions have a VEX prefix, as those around the instruction.
    vex: bool,
    wide: bool,
    integers: u8,
    vectors: u8,
}

/// `rdi`, `rsi`, `rdx`, `rcx`, `r8`, `r9`
const OPERANDS: [u8; 6] = [7, 6, 2, 1, 8, 9];
/// `rax`, `rdx`
const RESULTS: [u8; 2] = [0, 2];

impl Blob {
    fn new(vex: bool) -> Self {
        Self {
            // push rdi
            code: vec![0x57],
            vex,
            wide: false,
            integers: 0,
            vectors: 0,
        }
    }

    /// Loads the next register of this kind; gives the offset of its value in the area.
    fn operand(&mut self, place: Where) -> Option<i32> {
        match place {
            // All at once, before the instruction: the first holds the area's address.
            Where::Integer if self.integers == 6 => None,
            Where::Integer => {
                self.integers += 1;
                Some(INTEGERS + 8 * (i32::from(self.integers) - 1))
            }
            Where::Vector(_) if self.vectors == 8 => None,
            Where::Vector(bytes) => Some(self.vector(0x10, bytes, Base::Rdi)),
        }
    }

    fn vector(&mut self, opcode: u8, bytes: u8, base: Base) -> i32 {
        let number = self.vectors;
        self.vectors += 1;
        self.wide |= bytes > 16;
        match (bytes, self.vex, base) {
            (16, false, Base::Rdi) => self.code.push(0x0f),
            (16, false, Base::R10) => self.code.extend([0x41, 0x0f]),
            (16, true, Base::Rdi) => self.code.extend([0xc5, 0xf8]),
            (16, true, Base::R10) => self.code.extend([0xc4, 0xc1, 0x78]),
            (32, _, Base::Rdi) => self.code.extend([0xc5, 0xfc]),
            (32, _, Base::R10) => self.code.extend([0xc4, 0xc1, 0x7c]),
            (_, _, Base::Rdi) => self.code.extend([0x62, 0xf1, 0x7c, 0x48]),
            (_, _, Base::R10) => self.code.extend([0x62, 0xd1, 0x7c, 0x48]),
        }
        let rm = if base == Base::Rdi { 7 } else { 2 };
        self.code.extend([opcode, 0x80 | number << 3 | rm]);
        let offset = VECTORS + 64 * i32::from(number);
        self.code.extend(offset.to_le_bytes());
        offset
    }

    fn instruction(&mut self, code: &[u8]) {
        for k in (0..self.integers).rev() {
            let register = OPERANDS[usize::from(k)];
            // mov register, [rdi + 8*k]
            let rex = 0x48 | register >> 3 << 2;
            self.code
                .extend([rex, 0x8b, 0x47 | (register & 7) << 3, 8 * k]);
        }
        self.code.extend(code);
        // pop r10
        self.code.extend([0x41, 0x5a]);
        (self.integers, self.vectors) = (0, 0);
    }

    /// Stores the next register of this kind; gives the offset of its value in the area.
    fn result(&mut self, place: Where) -> Option<i32> {
        match place {
            Where::Integer => {
                let register = RESULTS.get(usize::from(self.integers))?;
                // mov [r10 + 8*k], register
                let offset = 8 * self.integers;
                self.code.extend([0x49, 0x89, 0x42 | register << 3, offset]);
                self.integers += 1;
                Some(INTEGERS + i32::from(offset))
            }
            Where::Vector(_) if self.vectors == 4 => None,
            Where::Vector(bytes) => Some(self.vector(0x11, bytes, Base::R10)),
        }
    }

    fn finish(mut self) -> Vec<u8> {
        if self.wide {
            // vzeroupper
            self.code.extend([0xc5, 0xf8, 0x77]);
        }
        self.code.push(0xc3);
        self.code
    }
}

/// The register with the area's address.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Base {
    Rdi,
    R10,
}

#[cfg(test)]
mod tests {
    use super::{ROWS, Row, has, names, rows};

    #[test]
    fn every_row_is_found_and_has_code() {
        let mut count = 0;
        for name in names() {
            assert!(has(name), "{name}");
            for row in rows(name) {
                assert!(row.code(std::iter::repeat(0)).is_some(), "{name}");
                count += 1;
            }
        }
        assert_eq!(count, ROWS.lines().count());
        assert!(!has("x86.avx512") && !has("x86.zzz") && !has("x86."));
    }

    #[test]
    fn immediates_are_put_into_the_code() {
        let row = Row::parse("a f 2:?,5:8 c4?ff").expect("four words");
        assert_eq!(row.immediates().collect::<Vec<_>>(), [(2, "?"), (5, "8")]);
        assert_eq!(row.code([7].into_iter()), Some(vec![0xc4, 7, 0xff]));
    }
}
