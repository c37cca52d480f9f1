//! Global initialisers to bytes and relocations.

use super::types::low64;
use super::{Fail, Lower, Symbol, unsupported};
use crate::ir::verify::VerifiedModule;
use crate::ir::{BinaryOp, Body, CastOp, Constant, Global, Type, TypeId, ValueId, VariableId};
use crate::limits;
use crate::{Error, Result};
use serde::{Deserialize, Serialize};

/// The initial contents of a variable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Data {
    /// Its size in bytes.
    pub size: u64,
    /// The first bytes; those after them are zero. Empty for an all-zero variable.
    pub bytes: Vec<u8>,
    /// Alignment in bytes: a power of two.
    pub align: u64,
    /// Whether it can't be written after relocation (`constant`).
    pub read_only: bool,
    /// What is filled in when addresses are known, by offset.
    pub relocs: Vec<DataReloc>,
}

/// A place in initial contents that depends on an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataReloc {
    /// Offset in bytes.
    pub offset: u64,
    /// How it is filled in.
    pub kind: DataRelocKind,
    /// The symbol `S`.
    pub symbol: Symbol,
    /// The addend `A` in bytes.
    pub addend: i64,
}

/// How a place is filled in. All are little endian.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DataRelocKind {
    /// 8 bytes: `S + A`.
    Abs8,
    /// 4 bytes: `S + A - P`, with `P` the address of the place; a relative lookup table's entry.
    Rel4,
    /// 8 bytes: `S + A - P`.
    Rel8,
}

/// A constant of integer or pointer type, as far as it is known before addresses are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Folded {
    /// A number; bits above the type's width are zero.
    Number(u128),
    /// A symbol's address plus `offset`, 64 bits wide.
    Address {
        /// The symbol.
        symbol: Symbol,
        /// Bytes behind it.
        offset: i64,
    },
    /// `symbol + offset - minus`, of which the low `bits` bits count.
    Difference {
        /// The symbol that is added.
        symbol: Symbol,
        /// The symbol that is subtracted.
        minus: Symbol,
        /// Bytes.
        offset: i64,
        /// Width.
        bits: u32,
    },
}

/// The initial contents of a variable with an initialiser.
///
/// # Errors
/// Unsupported: a constant expression that no relocation can express.
pub fn variable(module: &VerifiedModule, variable: VariableId) -> Result<Data> {
    let named = |error: Error| {
        let name = module.variables[variable].info.name.to_str_lossy();
        error.in_function(name)
    };
    contents(module, variable).map_err(|fail| match fail {
        Fail::Unsupported(error) => named(error),
        Fail::Suppressed => named(Error::unsupported("the initializer")),
    })
}

/// What an alias or an ifunc's resolver stands for: so many bytes behind a global, or an address
/// without one.
///
/// # Errors
/// Unsupported: a constant expression that is no such address.
pub fn aliasee(module: &VerifiedModule, value: ValueId) -> Result<(Option<Global>, i64)> {
    match fold(module, None, value) {
        Ok(Folded::Address {
            symbol: Symbol::Global(global),
            offset,
        }) => Ok((Some(global), offset)),
        Ok(Folded::Number(number)) if let Ok(address) = u64::try_from(number) => {
            Ok((None, address.cast_signed()))
        }
        Err(Fail::Unsupported(error)) => Err(error),
        _ => Err(Error::unsupported("an alias of this constant")),
    }
}

fn contents(module: &VerifiedModule, id: VariableId) -> Lower<Data> {
    let variable = &module.variables[id];
    let Some(layout) = module.layouts().get(variable.value_type) else {
        return unsupported("a variable without a size");
    };
    if layout.size > limits::OBJECT_BYTES {
        return unsupported(format_args!("a variable of {} bytes", layout.size));
    }
    if variable.info.address_space != 0 {
        return unsupported(format_args!(
            "address space {}",
            variable.info.address_space
        ));
    }
    let mut writer = Writer {
        module,
        this: Symbol::Global(Global::Variable(id)),
        bytes: Vec::new(),
        relocs: Vec::new(),
    };
    if let Some(initializer) = variable.initializer {
        writer.value(0, variable.value_type, initializer, 0)?;
    }
    let align = match variable.info.align_log2 {
        Some(log2) => 1 << u32::from(log2).min(32),
        // An aggregate of 16 bytes and more is over-aligned by every x86-64 compiler; no promise
        // of the LangRef, but code generators rely on no less than the ABI alignment.
        None => u64::from(layout.align),
    };
    Ok(Data {
        size: layout.size,
        bytes: writer.bytes,
        align,
        read_only: variable.is_constant,
        relocs: writer.relocs,
    })
}

/// Writes one variable's contents.
struct Writer<'a> {
    module: &'a VerifiedModule,
    this: Symbol,
    bytes: Vec<u8>,
    relocs: Vec<DataReloc>,
}

impl Writer<'_> {
    /// Writes at `offset`; bytes that were never reached before are zero.
    fn put(&mut self, offset: u64, bytes: &[u8]) {
        // Sizes are capped at `limits::OBJECT_BYTES`.
        let start = usize::try_from(offset).unwrap_or(usize::MAX);
        let end = start + bytes.len();
        if bytes.iter().all(|byte| *byte == 0) && end > self.bytes.len() {
            return;
        }
        if self.bytes.len() == start {
            return self.bytes.extend_from_slice(bytes);
        }
        if self.bytes.len() < end {
            self.bytes.resize(end, 0);
        }
        self.bytes[start..end].copy_from_slice(bytes);
    }

    fn value(&mut self, offset: u64, ty: TypeId, id: ValueId, depth: usize) -> Lower<()> {
        if depth > limits::TYPE_DEPTH {
            return unsupported("an initializer that nests so deeply");
        }
        let module = self.module;
        match module.constant(None, id) {
            Some(Constant::Null | Constant::Undef | Constant::Poison) => Ok(()),
            Some(Constant::Data(bytes)) => {
                self.put(offset, bytes);
                Ok(())
            }
            Some(Constant::WideInt(words)) => {
                let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
                self.number(offset, ty, &bytes)
            }
            Some(Constant::Int(bits) | Constant::Float(bits)) => {
                self.number(offset, ty, &bits.to_le_bytes())
            }
            Some(Constant::WideFloat(bits)) => self.number(offset, ty, &bits.to_le_bytes()),
            Some(Constant::Aggregate(elements)) => self.aggregate(offset, ty, elements, depth),
            Some(Constant::Splat(element)) => self.splat(offset, ty, element),
            _ => self.folded(offset, ty, id),
        }
    }

    /// A scalar, by its bytes: as many as a store of the type writes.
    fn number(&mut self, offset: u64, ty: TypeId, bytes: &[u8]) -> Lower<()> {
        let Some(layout) = self.module.layouts().get(ty) else {
            return unsupported("a number without a size");
        };
        let len = usize::try_from(layout.store_size()).unwrap_or(usize::MAX);
        self.put(offset, &bytes[..len.min(bytes.len())]);
        Ok(())
    }

    fn aggregate(
        &mut self,
        offset: u64,
        ty: TypeId,
        elements: &[ValueId],
        depth: usize,
    ) -> Lower<()> {
        let module = self.module;
        let layouts = module.layouts();
        match &module.types[ty] {
            Type::Struct { fields, .. } => {
                for (index, (field, element)) in fields.iter().zip(elements).enumerate() {
                    let at = offset + layouts.field_offset(ty, index);
                    self.value(at, *field, *element, depth + 1)?;
                }
                Ok(())
            }
            Type::Array { element: item, .. } => {
                let size = layouts.get(*item).map_or(0, |layout| layout.size);
                for (index, element) in elements.iter().enumerate() {
                    self.value(offset + index as u64 * size, *item, *element, depth + 1)?;
                }
                Ok(())
            }
            Type::Vector { element: item, .. } => self.vector(offset, *item, elements, depth),
            _ => unsupported("this initializer"),
        }
    }

    /// Elements of a vector are packed bit by bit.
    fn vector(
        &mut self,
        offset: u64,
        item: TypeId,
        elements: &[ValueId],
        depth: usize,
    ) -> Lower<()> {
        let bits = self.module.layouts().get(item).map_or(0, |l| l.bits);
        if bits.is_multiple_of(8) {
            for (index, element) in elements.iter().enumerate() {
                let at = offset + index as u64 * (bits / 8);
                self.value(at, item, *element, depth + 1)?;
            }
            return Ok(());
        }
        let mut packed = Packed::new(bits, elements.len());
        for element in elements {
            let Ok(Folded::Number(number)) = fold(self.module, None, *element) else {
                return unsupported("an address in a vector of odd integers");
            };
            packed.push(number);
        }
        self.put(offset, &packed.bytes);
        Ok(())
    }

    fn splat(&mut self, offset: u64, ty: TypeId, element: &Constant) -> Lower<()> {
        let Some((len, item)) = self.module.types.fixed_vector(ty) else {
            return unsupported("this initializer");
        };
        let bits = self.module.layouts().get(item).map_or(0, |l| l.bits);
        let number = match element {
            Constant::Int(bits) | Constant::Float(bits) => u128::from(*bits),
            Constant::WideFloat(bits) => *bits,
            Constant::WideInt(words) if words.len() <= 2 => {
                let high = words.get(1).copied().unwrap_or(0);
                u128::from(high) << 64 | u128::from(words.first().copied().unwrap_or(0))
            }
            Constant::Null | Constant::Undef | Constant::Poison => return Ok(()),
            _ => return unsupported("a splat of such wide integers"),
        };
        let mut packed = Packed::new(bits, len as usize);
        for _ in 0..len {
            packed.push(number);
        }
        self.put(offset, &packed.bytes);
        Ok(())
    }

    fn folded(&mut self, offset: u64, ty: TypeId, id: ValueId) -> Lower<()> {
        let store = self.module.layouts().get(ty).map_or(0, |l| l.store_size());
        match fold(self.module, None, id)? {
            Folded::Number(bits) => self.number(offset, ty, &bits.to_le_bytes()),
            Folded::Address {
                symbol,
                offset: addend,
            } if store == 8 => {
                self.reloc(offset, DataRelocKind::Abs8, symbol, addend);
                Ok(())
            }
            // `target - table` at `table + offset` is `target + offset - place`.
            Folded::Difference {
                symbol,
                minus,
                offset: addend,
                bits,
            } if minus == self.this && matches!(bits, 32 | 64) => {
                let kind = if bits == 32 {
                    DataRelocKind::Rel4
                } else {
                    DataRelocKind::Rel8
                };
                let addend = addend.wrapping_add(offset.cast_signed());
                self.reloc(offset, kind, symbol, addend);
                Ok(())
            }
            Folded::Address { .. } => unsupported("an address cut off in an initializer"),
            Folded::Difference { .. } => {
                unsupported("a difference of two other symbols in an initializer")
            }
        }
    }

    fn reloc(&mut self, offset: u64, kind: DataRelocKind, symbol: Symbol, addend: i64) {
        self.relocs.push(DataReloc {
            offset,
            kind,
            symbol,
            addend,
        });
    }
}

/// Bits put behind one another, least significant first.
struct Packed {
    bytes: Vec<u8>,
    width: u64,
    next: u64,
}

impl Packed {
    fn new(width: u64, count: usize) -> Self {
        let bits = width * count as u64;
        Self {
            bytes: vec![0; usize::try_from(bits.div_ceil(8)).unwrap_or(0)],
            width,
            next: 0,
        }
    }

    fn push(&mut self, number: u128) {
        for bit in 0..self.width {
            if bit < 128 && number >> bit & 1 != 0 {
                let at = self.next + bit;
                self.bytes[usize::try_from(at / 8).unwrap_or(0)] |= 1 << (at % 8);
            }
        }
        self.next += self.width;
    }
}

/// Folds a constant of integer or pointer type.
pub(super) fn fold(module: &VerifiedModule, body: Option<&Body>, id: ValueId) -> Lower<Folded> {
    Folder { module, body }.fold(id, 0)
}

struct Folder<'a> {
    module: &'a VerifiedModule,
    body: Option<&'a Body>,
}

impl Folder<'_> {
    fn fold(&self, id: ValueId, depth: usize) -> Lower<Folded> {
        if depth > limits::CONSTANT_DEPTH {
            return unsupported("a constant expression that nests so deeply");
        }
        if let Some(global) = self.module.global(id) {
            return Ok(address(Symbol::Global(global), 0));
        }
        let Some(constant) = self.module.constant(self.body, id) else {
            return Err(Fail::Suppressed);
        };
        match constant {
            Constant::Null | Constant::Undef | Constant::Poison => Ok(Folded::Number(0)),
            Constant::Int(bits) => Ok(Folded::Number(u128::from(*bits))),
            Constant::Float(bits) => Ok(Folded::Number(u128::from(*bits))),
            Constant::WideFloat(bits) => Ok(Folded::Number(*bits)),
            Constant::WideInt(words) if words.len() == 2 => Ok(Folded::Number(
                u128::from(words[1]) << 64 | u128::from(words[0]),
            )),
            Constant::BlockAddress { block, .. } => Ok(Folded::Number(u128::from(block.as_u32()))),
            Constant::DsoLocalEquivalent(global) | Constant::NoCfi(global) => {
                self.fold(*global, depth + 1)
            }
            Constant::Cast { op, operand } => self.cast(*op, *operand, self.bits(id)?, depth),
            Constant::Gep {
                source,
                base,
                indices,
                ..
            } => self.gep(*source, *base, indices, depth),
            Constant::Binary { op, lhs, rhs, .. } => {
                let bits = self.bits(id)?;
                let lhs = self.fold(*lhs, depth + 1)?;
                let rhs = self.fold(*rhs, depth + 1)?;
                binary(*op, lhs, rhs, bits)
            }
            _ => unsupported("this constant expression in an initializer"),
        }
    }

    /// The width of a scalar constant.
    fn bits(&self, id: ValueId) -> Lower<u32> {
        let ty = self.module.type_of(self.body, id);
        let layout = ty.and_then(|ty| self.module.layouts().get(ty));
        match layout.map(|layout| u32::try_from(layout.bits)) {
            Some(Ok(bits)) if bits <= 128 => Ok(bits),
            _ => unsupported("a constant expression of this width"),
        }
    }

    fn cast(&self, op: CastOp, operand: ValueId, bits: u32, depth: usize) -> Lower<Folded> {
        let from = self.bits(operand)?;
        let operand = self.fold(operand, depth + 1)?;
        match (op, operand) {
            (CastOp::SExt, Folded::Number(value)) => {
                Ok(Folded::Number(sign_extend(value, from) & mask(bits)))
            }
            (CastOp::Trunc, Folded::Number(value)) => Ok(Folded::Number(value & mask(bits))),
            (
                CastOp::Trunc,
                Folded::Difference {
                    symbol,
                    minus,
                    offset,
                    ..
                },
            ) => Ok(Folded::Difference {
                symbol,
                minus,
                offset,
                bits,
            }),
            (
                CastOp::ZExt
                | CastOp::PtrToInt
                | CastOp::PtrToAddr
                | CastOp::IntToPtr
                | CastOp::BitCast
                | CastOp::AddrSpaceCast,
                Folded::Number(value),
            ) => Ok(Folded::Number(value & mask(bits))),
            (
                CastOp::PtrToInt
                | CastOp::PtrToAddr
                | CastOp::IntToPtr
                | CastOp::BitCast
                | CastOp::AddrSpaceCast,
                operand,
            ) if bits == 64 => Ok(operand),
            _ => unsupported(format_args!(
                "{} of an address in an initializer",
                op.name()
            )),
        }
    }

    fn gep(
        &self,
        source: TypeId,
        base: ValueId,
        indices: &[ValueId],
        depth: usize,
    ) -> Lower<Folded> {
        let mut numbers = Vec::with_capacity(indices.len());
        for index in indices {
            let bits = self.bits(*index)?;
            let Folded::Number(value) = self.fold(*index, depth + 1)? else {
                return unsupported("an address as an index in an initializer");
            };
            numbers.push(low64(sign_extend(value, bits)).cast_signed());
        }
        let Some(bytes) = constant_offset(self.module, source, &numbers) else {
            return unsupported("this getelementptr in an initializer");
        };
        Ok(match self.fold(base, depth + 1)? {
            Folded::Number(value) => {
                let sum = low64(value).wrapping_add(bytes.cast_unsigned());
                Folded::Number(u128::from(sum))
            }
            Folded::Address { symbol, offset } => address(symbol, offset.wrapping_add(bytes)),
            Folded::Difference {
                symbol,
                minus,
                offset,
                bits,
            } => Folded::Difference {
                symbol,
                minus,
                offset: offset.wrapping_add(bytes),
                bits,
            },
        })
    }
}

/// The byte offset of a `getelementptr` with constant indices, modulo 2^64.
pub(super) fn constant_offset(
    module: &VerifiedModule,
    source: TypeId,
    indices: &[i64],
) -> Option<i64> {
    let layouts = module.layouts();
    let (first, rest) = indices.split_first()?;
    let size = |ty| layouts.get(ty).map(|layout| layout.size.cast_signed());
    let mut offset = first.wrapping_mul(size(source)?);
    let mut ty = source;
    for index in rest {
        let (step, next) = match &module.types[ty] {
            Type::Struct { fields, .. } => {
                let field = usize::try_from(*index).ok()?;
                let next = *fields.get(field)?;
                (layouts.field_offset(ty, field).cast_signed(), next)
            }
            Type::Array { element, .. } => (index.wrapping_mul(size(*element)?), *element),
            Type::Vector { element, .. } => {
                // Packed: as many bytes as the element has bits / 8.
                let bits = layouts.get(*element)?.bits;
                (index.wrapping_mul((bits / 8).cast_signed()), *element)
            }
            _ => return None,
        };
        offset = offset.wrapping_add(step);
        ty = next;
    }
    Some(offset)
}

fn address(symbol: Symbol, offset: i64) -> Folded {
    Folded::Address { symbol, offset }
}

fn binary(op: BinaryOp, lhs: Folded, rhs: Folded, bits: u32) -> Lower<Folded> {
    match (op, lhs, rhs) {
        (_, Folded::Number(a), Folded::Number(b)) => match number_binary(op, a, b, bits) {
            Some(value) => Ok(Folded::Number(value & mask(bits))),
            None => unsupported(format_args!("{} in an initializer", op.name())),
        },
        (BinaryOp::Add, Folded::Address { symbol, offset }, Folded::Number(n))
        | (BinaryOp::Add, Folded::Number(n), Folded::Address { symbol, offset })
            if bits == 64 =>
        {
            Ok(address(symbol, offset.wrapping_add(low64(n).cast_signed())))
        }
        (BinaryOp::Sub, Folded::Address { symbol, offset }, Folded::Number(n)) if bits == 64 => {
            Ok(address(symbol, offset.wrapping_sub(low64(n).cast_signed())))
        }
        (
            BinaryOp::Sub,
            Folded::Address { symbol, offset },
            Folded::Address {
                symbol: minus,
                offset: other,
            },
        ) if bits == 64 => {
            let offset = offset.wrapping_sub(other);
            if symbol == minus {
                return Ok(Folded::Number(u128::from(offset.cast_unsigned())));
            }
            Ok(Folded::Difference {
                symbol,
                minus,
                offset,
                bits,
            })
        }
        _ => unsupported(format_args!(
            "{} of an address in an initializer",
            op.name()
        )),
    }
}

fn number_binary(op: BinaryOp, a: u128, b: u128, bits: u32) -> Option<u128> {
    let signed = |value| sign_extend(value, bits).cast_signed();
    let amount = u32::try_from(b).ok().filter(|amount| *amount < bits);
    Some(match op {
        BinaryOp::Add => a.wrapping_add(b),
        BinaryOp::Sub => a.wrapping_sub(b),
        BinaryOp::Mul => a.wrapping_mul(b),
        BinaryOp::And => a & b,
        BinaryOp::Or => a | b,
        BinaryOp::Xor => a ^ b,
        BinaryOp::Shl => a << amount?,
        BinaryOp::LShr => a >> amount?,
        BinaryOp::AShr => (signed(a) >> amount?).cast_unsigned(),
        BinaryOp::UDiv => a.checked_div(b)?,
        BinaryOp::URem => a.checked_rem(b)?,
        BinaryOp::SDiv => signed(a).checked_div(signed(b))?.cast_unsigned(),
        BinaryOp::SRem => signed(a).checked_rem(signed(b))?.cast_unsigned(),
        _ => return None,
    })
}

fn mask(bits: u32) -> u128 {
    super::types::low_mask(bits)
}

/// The sign of an `iN` in all bits above N.
fn sign_extend(value: u128, bits: u32) -> u128 {
    let unused = 128 - bits.clamp(1, 128);
    ((value << unused).cast_signed() >> unused).cast_unsigned()
}
