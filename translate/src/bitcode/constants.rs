//! Constants of a module or of a body: `CONSTANTS_BLOCK_ID`.
//!
//! Operands are absolute value numbers and may refer forward; [`ConstantReader::highest`] is what
//! the owner of the values checks at the end.

use super::block::Block;
use super::codes::*;
use super::record::{Record, signed, text};
use super::types::{CommonTypes, FileTypes};
use super::{enums, unknown_record};
use crate::ir::{Constant, GepFlags, InlineAsm, InstFlags, Type, TypeId, TypeTable, ValueId};
use crate::limits;
use crate::{Error, Result};

/// Reads constants, whoever they belong to.
pub(super) struct ConstantReader<'s> {
    pub(super) table: &'s TypeTable,
    pub(super) types: &'s FileTypes,
    pub(super) common: CommonTypes,
    pub(super) producer: &'s str,
    /// One more than the highest value number that a constant referred to.
    pub(super) highest: u32,
}

/// The type that `SETTYPE` gave.
#[derive(Clone, Copy)]
struct Current {
    ty: TypeId,
    /// Its number in the file.
    number: u64,
}

/// The first `N` bytes of each.
fn low_bytes<const N: usize>(values: &[u64]) -> Box<[u8]> {
    let mut bytes = vec![0; values.len() * N].into_boxed_slice();
    for (place, value) in bytes.chunks_exact_mut(N).zip(values) {
        place.copy_from_slice(&value.to_le_bytes()[..N]);
    }
    bytes
}

impl ConstantReader<'_> {
    /// Gives the constants of a block to `push`, with their types.
    pub(super) fn read(
        &mut self,
        mut block: Block<'_>,
        mut push: impl FnMut(TypeId, Constant),
    ) -> Result<()> {
        let mut record = Record::default();
        let mut current = Current {
            ty: self.common.int32,
            number: u64::MAX,
        };
        while let Some(code) = block.next_record(&mut record)? {
            let bit = record.bit;
            if code == CST_CODE_SETTYPE {
                let number = record.take()?;
                let ty = self.types.id(number).map_err(|e| e.at_bit(bit))?;
                current = Current { ty, number };
                let data = self.data_type(ty).ok().flatten();
                block.element_bytes = data.and_then(|(_, bytes)| bytes).unwrap_or(0);
                continue;
            }
            let constant = self.constant(&mut record, current);
            push(current.ty, constant.map_err(|error| error.at_bit(bit))?);
        }
        Ok(())
    }

    fn constant(&mut self, record: &mut Record<'_>, current: Current) -> Result<Constant> {
        let ty = current.ty;
        match record.code {
            CST_CODE_NULL => Ok(Constant::Null),
            CST_CODE_UNDEF => Ok(Constant::Undef),
            CST_CODE_POISON => Ok(Constant::Poison),
            CST_CODE_INTEGER => self.integer(record, ty),
            CST_CODE_WIDE_INTEGER => self.wide_integer(record, ty),
            CST_CODE_FLOAT => self.float(record, ty),
            CST_CODE_AGGREGATE => Ok(Constant::Aggregate(self.values(record)?)),
            CST_CODE_STRING => self.string(record, ty, false),
            CST_CODE_CSTRING => self.string(record, ty, true),
            CST_CODE_DATA => self.data(record, ty),
            CST_CODE_CE_UNOP => self.unary(record),
            CST_CODE_CE_BINOP => self.binary(record, ty),
            CST_CODE_CE_CAST => self.cast(record),
            CST_CODE_CE_SELECT => self.select(record),
            CST_CODE_CE_EXTRACTELT => self.extract_element(record),
            CST_CODE_CE_INSERTELT => self.insert_element(record),
            CST_CODE_CE_SHUFFLEVEC => self.shuffle_vector(record),
            CST_CODE_CE_SHUFVEC_EX => {
                self.types.id(record.take()?)?;
                self.shuffle_vector(record)
            }
            CST_CODE_CE_CMP => self.compare(record),
            CST_CODE_CE_GEP_OLD
            | CST_CODE_CE_INBOUNDS_GEP
            | CST_CODE_CE_GEP_WITH_INRANGE_INDEX_OLD
            | CST_CODE_CE_GEP_WITH_INRANGE
            | CST_CODE_CE_GEP => self.gep(record),
            CST_CODE_BLOCKADDRESS => self.block_address(record),
            CST_CODE_INLINEASM_OLD
            | CST_CODE_INLINEASM_OLD2
            | CST_CODE_INLINEASM_OLD3
            | CST_CODE_INLINEASM => self.inline_asm(record, current),
            CST_CODE_DSO_LOCAL_EQUIVALENT => {
                self.types.id(record.take()?)?;
                Ok(Constant::DsoLocalEquivalent(self.value(record)?))
            }
            CST_CODE_NO_CFI_VALUE => {
                self.types.id(record.take()?)?;
                Ok(Constant::NoCfi(self.value(record)?))
            }
            CST_CODE_PTRAUTH | CST_CODE_PTRAUTH2 => Ok(Constant::PtrAuth(self.values(record)?)),
            _ => Err(unknown_record(record, "constants", self.producer)),
        }
    }

    fn value(&mut self, record: &mut Record<'_>) -> Result<ValueId> {
        let number = record.take()?;
        self.reference(number)
    }

    fn reference(&mut self, number: u64) -> Result<ValueId> {
        let (id, next) = super::value_id(number)?;
        self.highest = self.highest.max(next);
        Ok(id)
    }

    fn values(&mut self, record: &mut Record<'_>) -> Result<Box<[ValueId]>> {
        let numbers = record.rest().iter();
        numbers.map(|number| self.reference(*number)).collect()
    }

    fn ty(&self, id: TypeId) -> Result<&Type> {
        self.table
            .get(id)
            .ok_or_else(|| Error::malformed("there is no such type"))
    }

    /// The element type of a vector, whose constant is then a splat.
    fn element(&self, ty: TypeId) -> Result<(&Type, bool)> {
        match self.ty(ty)? {
            Type::Vector { element, .. } => Ok((self.ty(*element)?, true)),
            scalar => Ok((scalar, false)),
        }
    }

    /// `INTEGER: [signed value]`
    fn integer(&self, record: &mut Record<'_>, ty: TypeId) -> Result<Constant> {
        let (element, splat) = self.element(ty)?;
        let Type::Integer(width) = *element else {
            return Err(record.malformed("an integer constant is of another type"));
        };
        let value = record.take_signed()?.cast_unsigned();
        record.finish()?;
        Ok(splatted(integer(record, width, &[value])?, splat))
    }

    /// `WIDE_INTEGER: [signed words...]`, least significant first
    fn wide_integer(&self, record: &mut Record<'_>, ty: TypeId) -> Result<Constant> {
        let (element, splat) = self.element(ty)?;
        let Type::Integer(width) = *element else {
            return Err(record.malformed("an integer constant is of another type"));
        };
        let words = record.rest().iter();
        let words: Vec<u64> = words.map(|word| signed(*word).cast_unsigned()).collect();
        Ok(splatted(integer(record, width, &words)?, splat))
    }

    /// `FLOAT: [bits]`
    fn float(&self, record: &mut Record<'_>, ty: TypeId) -> Result<Constant> {
        let (element, splat) = self.element(ty)?;
        let narrow = |record: &mut Record<'_>, bits: u32| {
            let value = record.take()?;
            if bits < 64 && value >> bits != 0 {
                return Err(record.malformed("a floating-point constant has too many bits"));
            }
            Ok(Constant::Float(value))
        };
        let constant = match element {
            Type::Half | Type::BFloat => narrow(record, 16)?,
            Type::Float => narrow(record, 32)?,
            Type::Double => narrow(record, 64)?,
            Type::X86Fp80 => {
                // The upper 64 of the 80 bits come first.
                let high = u128::from(record.take()?);
                let low = u128::from(record.take()? & 0xffff);
                Constant::WideFloat(high << 16 | low)
            }
            Type::Fp128 | Type::PpcFp128 => {
                let low = u128::from(record.take()?);
                let high = u128::from(record.take()?);
                Constant::WideFloat(high << 64 | low)
            }
            _ => return Err(record.malformed("a floating-point constant is of another type")),
        };
        record.finish()?;
        Ok(splatted(constant, splat))
    }

    /// `STRING: [characters]`, `CSTRING: [characters without the last 0]`
    fn string(&self, record: &mut Record<'_>, ty: TypeId, terminated: bool) -> Result<Constant> {
        let Type::Array { len, element } = *self.ty(ty)? else {
            return Err(record.malformed("a string constant is no array"));
        };
        if *self.ty(element)? != Type::Integer(8) {
            return Err(record.malformed("a string constant is no array of i8"));
        }
        let mut bytes = record.take_rest_bytes()?;
        if terminated {
            bytes.push(0);
        }
        if bytes.len() as u64 != len {
            return Err(record.malformed("a string constant is of another length than its type"));
        }
        Ok(Constant::Data(bytes.into()))
    }

    /// How many elements an array or vector has, and of how many bytes, if they can be data.
    fn data_type(&self, ty: TypeId) -> Result<Option<(u64, Option<usize>)>> {
        let (len, element) = match *self.ty(ty)? {
            Type::Array { len, element } => (len, element),
            Type::Vector { len, element, .. } => (u64::from(len), element),
            _ => return Ok(None),
        };
        let bytes = match *self.ty(element)? {
            Type::Integer(8) => Some(1),
            Type::Integer(16) | Type::Half | Type::BFloat => Some(2),
            Type::Integer(32) | Type::Float => Some(4),
            Type::Integer(64) | Type::Double => Some(8),
            _ => None,
        };
        Ok(Some((len, bytes)))
    }

    /// `DATA: [elements]`
    fn data(&self, record: &mut Record<'_>, ty: TypeId) -> Result<Constant> {
        let Some((len, element)) = self.data_type(ty)? else {
            return Err(record.malformed("a data constant is no array or vector"));
        };
        let wrong_length =
            || record.malformed("a data constant is of another length than its type");
        if !record.string.is_empty()
            && let Some(size) = element
        {
            if (record.string.len() / size) as u64 != len {
                return Err(wrong_length());
            }
            return Ok(Constant::Data(std::mem::take(&mut record.string).into()));
        }
        if record.left() as u64 != len {
            return Err(wrong_length());
        }
        let Some(size) = element else {
            return Err(record.malformed("a data constant has elements of another type"));
        };
        let values = record.rest();
        let all = values.iter().fold(0, |all, value| all | value);
        if size < 8 && all >> (8 * size) != 0 {
            return Err(record.malformed("an element of a data constant has too many bits"));
        }
        let bytes = match size {
            1 => low_bytes::<1>(values),
            2 => low_bytes::<2>(values),
            4 => low_bytes::<4>(values),
            _ => low_bytes::<8>(values),
        };
        Ok(Constant::Data(bytes))
    }

    /// `CE_UNOP: [opcode, operand]`
    fn unary(&mut self, record: &mut Record<'_>) -> Result<Constant> {
        Ok(Constant::Unary {
            op: enums::unary_op(record)?,
            operand: self.value(record)?,
        })
    }

    /// `CE_BINOP: [opcode, left, right, flags?]`
    fn binary(&mut self, record: &mut Record<'_>, ty: TypeId) -> Result<Constant> {
        let op = enums::binary_op(record.take()?, self.element(ty)?.0)
            .ok_or_else(|| record.malformed("unknown binary opcode"))?;
        let lhs = self.value(record)?;
        let rhs = self.value(record)?;
        let flags = InstFlags(record.take_u32_or_zero()?);
        record.finish()?;
        Ok(Constant::Binary {
            op,
            lhs,
            rhs,
            flags,
        })
    }

    /// `CE_CAST: [opcode, operand type, operand, flags?]`
    fn cast(&mut self, record: &mut Record<'_>) -> Result<Constant> {
        let op = enums::cast_op(record)?;
        self.types.id(record.take()?)?;
        let operand = self.value(record)?;
        Ok(Constant::Cast { op, operand })
    }

    /// `CE_SELECT: [condition, then, otherwise]`
    fn select(&mut self, record: &mut Record<'_>) -> Result<Constant> {
        Ok(Constant::Select {
            cond: self.value(record)?,
            then: self.value(record)?,
            otherwise: self.value(record)?,
        })
    }

    /// `CE_EXTRACTELT: [vector type, vector, (index type)?, index]`
    fn extract_element(&mut self, record: &mut Record<'_>) -> Result<Constant> {
        self.types.id(record.take()?)?;
        let vector = self.value(record)?;
        let index = self.typed_index(record)?;
        Ok(Constant::ExtractElement { vector, index })
    }

    /// `CE_INSERTELT: [vector, element, (index type)?, index]`
    fn insert_element(&mut self, record: &mut Record<'_>) -> Result<Constant> {
        Ok(Constant::InsertElement {
            vector: self.value(record)?,
            element: self.value(record)?,
            index: self.typed_index(record)?,
        })
    }

    fn typed_index(&mut self, record: &mut Record<'_>) -> Result<ValueId> {
        if record.left() == 2 {
            self.types.id(record.take()?)?;
        }
        self.value(record)
    }

    /// `CE_SHUFFLEVEC: [left, right, mask]`
    fn shuffle_vector(&mut self, record: &mut Record<'_>) -> Result<Constant> {
        Ok(Constant::ShuffleVector {
            lhs: self.value(record)?,
            rhs: self.value(record)?,
            mask: self.value(record)?,
        })
    }

    /// `CE_CMP: [operand type, left, right, predicate]`
    fn compare(&mut self, record: &mut Record<'_>) -> Result<Constant> {
        self.types.id(record.take()?)?;
        Ok(Constant::Compare {
            lhs: self.value(record)?,
            rhs: self.value(record)?,
            predicate: enums::predicate(record)?,
        })
    }

    /// `CE_GEP_OLD, CE_INBOUNDS_GEP: [source if the count is odd, (type, value)*]`,
    /// `CE_GEP_WITH_INRANGE_INDEX_OLD: [source, inbounds | index << 1, (type, value)*]`,
    /// `CE_GEP_WITH_INRANGE: [source, flags, range, (type, value)*]`,
    /// `CE_GEP: [source, flags, (type, value)*]`
    fn gep(&mut self, record: &mut Record<'_>) -> Result<Constant> {
        let code = record.code;
        let plain = code == CST_CODE_CE_GEP_OLD || code == CST_CODE_CE_INBOUNDS_GEP;
        let source = if !plain || record.left() % 2 == 1 {
            Some(self.types.id(record.take()?)?)
        } else {
            None
        };
        let flags = match code {
            CST_CODE_CE_GEP_OLD => 0,
            CST_CODE_CE_INBOUNDS_GEP => 1,
            // The index that is `inrange` only allows optimisations.
            CST_CODE_CE_GEP_WITH_INRANGE_INDEX_OLD => record.take_u32()? & 1,
            _ => record.take_u32()?,
        };
        if code == CST_CODE_CE_GEP_WITH_INRANGE {
            super::attributes::range(record)?;
        }
        let base_type = record.take()?;
        self.types.id(base_type)?;
        let pointee = || self.types.get(self.types.pointee(base_type)?);
        let source = source
            .or_else(pointee)
            .ok_or_else(|| record.malformed("a getelementptr constant has no source type"))?;
        let base = self.value(record)?;
        let mut indices = Vec::with_capacity(record.left() / 2);
        while record.left() > 0 {
            self.types.id(record.take()?)?;
            indices.push(self.value(record)?);
        }
        Ok(Constant::Gep {
            source,
            base,
            indices: indices.into(),
            flags: GepFlags(flags),
        })
    }

    /// `BLOCKADDRESS: [function type, function, block]`
    fn block_address(&mut self, record: &mut Record<'_>) -> Result<Constant> {
        self.types.id(record.take()?)?;
        let function = self.value(record)?;
        let block = enums::block(record.take()?)?;
        Ok(Constant::BlockAddress { function, block })
    }

    /// `INLINEASM: [function type, flags, length, template..., length, constraints...]`; older
    /// ones lack the function type, and flags in the order in which they were introduced.
    fn inline_asm(&mut self, record: &mut Record<'_>, current: Current) -> Result<Constant> {
        let ty = if record.code == CST_CODE_INLINEASM {
            Some(self.types.id(record.take()?)?)
        } else {
            let pointee = self.types.pointee(current.number);
            pointee.and_then(|number| self.types.get(number))
        };
        let ty = ty.ok_or_else(|| record.malformed("inline assembly has no function type"))?;
        let known = match record.code {
            CST_CODE_INLINEASM_OLD => 0b0011,
            CST_CODE_INLINEASM_OLD2 => 0b0111,
            _ => 0b1111,
        };
        let flags = record.take()?;
        if flags & !known != 0 {
            return Err(record.unsupported(format!("inline assembly with flags {flags:#x}")));
        }
        let len = record.take()?;
        let template = text(record.take_bytes(len)?).into();
        let len = record.take()?;
        let constraints = text(record.take_bytes(len)?).into();
        record.finish()?;
        Ok(Constant::InlineAsm(Box::new(InlineAsm {
            ty,
            template,
            constraints,
            side_effect: flags & 1 != 0,
            align_stack: flags & 2 != 0,
            intel_dialect: flags & 4 != 0,
            can_unwind: flags & 8 != 0,
        })))
    }
}

/// An integer of `width` bits by its words, of which upper zeros may be missing.
fn integer(record: &Record<'_>, width: u32, words: &[u64]) -> Result<Constant> {
    let low = words.first().copied().unwrap_or(0);
    if width <= 64 {
        return Ok(Constant::Int(low & (u64::MAX >> (64 - width))));
    }
    let count = width.div_ceil(64) as usize;
    // The missing words must not be what most of the memory goes to.
    if count > limits::IMPLIED_WORDS && words.len() < count / 8 {
        return Err(record.unsupported(format!("a small constant of type i{width}")));
    }
    let mut words = words.to_vec();
    words.resize(count, 0);
    if let (Some(top), 1..) = (words.last_mut(), width % 64) {
        *top &= u64::MAX >> (64 - width % 64);
    }
    Ok(Constant::WideInt(words.into()))
}

fn splatted(constant: Constant, splat: bool) -> Constant {
    if splat {
        Constant::Splat(Box::new(constant))
    } else {
        constant
    }
}
