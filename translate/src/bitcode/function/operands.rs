//! The ways in which a record refers to values, types and blocks.

use super::BodyReader;
use crate::bitcode::record::{Record, signed};
use crate::bitcode::{enums, metadata, value_id};
use crate::ir::{BlockId, Type, TypeId, ValueId};
use crate::{Error, Result};

impl<'s> BodyReader<'s> {
    /// A value's type; `None` if it is not defined yet.
    #[inline]
    pub(super) fn type_of(&self, value: ValueId) -> Option<TypeId> {
        match value.as_u32().checked_sub(self.body.first_local) {
            Some(local) => self.body.value_types.get(local as usize).copied(),
            None => self.module.values.get(value).map(|value| value.ty),
        }
    }

    /// A type of the module.
    #[inline]
    pub(super) fn type_data(&self, ty: TypeId) -> Result<&'s Type> {
        match self.module.types.get(ty) {
            Some(ty) => Ok(ty),
            None => Err(Error::malformed("the bodies are those of another module")),
        }
    }

    /// A number as the value counted back from the next one, or as it is in very old files.
    #[inline]
    fn number(&self, operand: u64) -> Result<u32> {
        let Ok(operand) = u32::try_from(operand) else {
            return Err(Error::malformed("value number out of range"));
        };
        Ok(match self.shared.relative {
            true => self.next.wrapping_sub(operand),
            false => operand,
        })
    }

    #[inline]
    fn refer(&mut self, number: u32) -> Result<ValueId> {
        let (id, next) = value_id(number.into())?;
        self.highest = self.highest.max(next);
        Ok(id)
    }

    /// An operand whose type the context gives.
    #[inline]
    pub(super) fn value(&mut self, record: &mut Record<'_>) -> Result<ValueId> {
        let number = self.number(record.take()?)?;
        self.refer(number)
    }

    /// An operand and its type, which follows if the value is not defined yet.
    #[inline]
    pub(super) fn typed_value(&mut self, record: &mut Record<'_>) -> Result<(ValueId, TypeId)> {
        let id = self.value(record)?;
        match self.type_of(id) {
            Some(ty) => Ok((id, ty)),
            None => {
                let ty = self.ty(record)?;
                self.forward.push((id, ty));
                Ok((id, ty))
            }
        }
    }

    /// An operand that is counted forwards or backwards.
    pub(super) fn signed_value(&mut self, record: &mut Record<'_>) -> Result<ValueId> {
        if !self.shared.relative {
            return self.value(record);
        }
        let number = i64::from(self.next).checked_sub(signed(record.take()?));
        let number = number.and_then(|number| u32::try_from(number).ok());
        match number {
            Some(number) => self.refer(number),
            None => Err(record.malformed("value number out of range")),
        }
    }

    /// An operand by its number.
    pub(super) fn absolute_value(&mut self, record: &mut Record<'_>) -> Result<ValueId> {
        let number = record.take_u32()?;
        self.refer(number)
    }

    /// An operand of type `metadata`.
    pub(super) fn metadata(&self, record: &mut Record<'_>) -> Result<ValueId> {
        let number = self.number(record.take()?)?;
        Ok(ValueId::from_metadata(metadata::metadata_id(
            number.into(),
        )?))
    }

    /// A type by its number.
    #[inline]
    pub(super) fn ty(&self, record: &mut Record<'_>) -> Result<TypeId> {
        self.shared.types.id(record.take()?)
    }

    /// A block by its number.
    #[inline]
    pub(super) fn block_id(&self, record: &mut Record<'_>) -> Result<BlockId> {
        enums::block(record.take()?)
    }

    /// A type that an instruction's result has, and that the file therefore lists.
    pub(super) fn find_type(&self, ty: &Type) -> Result<TypeId> {
        let found = self.module.types.find(ty);
        found.ok_or_else(|| Error::malformed("the type of a result is not in the type table"))
    }

    /// `element`, or the vector of it that is as long as `shape` if that is a vector.
    pub(super) fn with_shape_of(&self, shape: TypeId, element: TypeId) -> Result<TypeId> {
        match *self.type_data(shape)? {
            Type::Vector { len, scalable, .. } => self.find_type(&Type::Vector {
                len,
                element,
                scalable,
            }),
            _ => Ok(element),
        }
    }

    /// The element type of a vector.
    pub(super) fn element(&self, vector: TypeId) -> Result<TypeId> {
        match *self.type_data(vector)? {
            Type::Vector { element, .. } => Ok(element),
            _ => Err(Error::malformed("a vector operand is of another type")),
        }
    }
}
