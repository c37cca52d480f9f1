//! Parts of structs, arrays and vectors.

use super::{BodyReader, Typed, list};
use crate::bitcode::record::Record;
use crate::ir::{InstKind, List, Type, TypeId};
use crate::{Error, Result};

impl BodyReader<'_> {
    /// The rest of the record as indices.
    fn indices(&mut self, record: &mut Record<'_>) -> Result<List> {
        let start = self.body.indices.len();
        while record.left() > 0 {
            self.body.indices.push(record.take_u32()?);
        }
        list(start, self.body.indices.len())
    }

    /// The type of the part of an aggregate that indices lead to.
    fn part_type(&self, aggregate: TypeId, indices: List) -> Result<TypeId> {
        let mut ty = aggregate;
        for index in indices.of(&self.body.indices) {
            let part = match self.type_data(ty)? {
                Type::Struct { fields, .. } => fields.get(*index as usize).copied(),
                Type::Array { len, element } => (u64::from(*index) < *len).then_some(*element),
                _ => None,
            };
            ty = part.ok_or_else(|| Error::malformed("an index is not one of its aggregate"))?;
        }
        Ok(ty)
    }

    /// `EXTRACTVAL: [typed aggregate, indices...]`
    pub(super) fn extract_value(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let (aggregate, ty) = self.typed_value(record)?;
        let indices = self.indices(record)?;
        let ty = self.part_type(ty, indices)?;
        Ok((InstKind::ExtractValue { aggregate, indices }, ty))
    }

    /// `INSERTVAL: [typed aggregate, typed element, indices...]`
    pub(super) fn insert_value(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let (aggregate, ty) = self.typed_value(record)?;
        let (element, _) = self.typed_value(record)?;
        let indices = self.indices(record)?;
        let kind = InstKind::InsertValue {
            aggregate,
            element,
            indices,
        };
        Ok((kind, ty))
    }

    /// `EXTRACTELT: [typed vector, typed index]`
    pub(super) fn extract_element(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let (vector, ty) = self.typed_value(record)?;
        let (index, _) = self.typed_value(record)?;
        record.finish()?;
        let ty = self.element(ty)?;
        Ok((InstKind::ExtractElement { vector, index }, ty))
    }

    /// `INSERTELT: [typed vector, element, typed index]`
    pub(super) fn insert_element(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let (vector, ty) = self.typed_value(record)?;
        let element = self.value(record)?;
        let (index, _) = self.typed_value(record)?;
        record.finish()?;
        let kind = InstKind::InsertElement {
            vector,
            element,
            index,
        };
        Ok((kind, ty))
    }

    /// `SHUFFLEVEC: [typed left, right, typed mask]`: the result is as long as the mask.
    pub(super) fn shuffle_vector(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let (lhs, ty) = self.typed_value(record)?;
        let rhs = self.value(record)?;
        let (mask, mask_type) = self.typed_value(record)?;
        record.finish()?;
        self.element(mask_type)?;
        let ty = self.with_shape_of(mask_type, self.element(ty)?)?;
        Ok((InstKind::ShuffleVector { lhs, rhs, mask }, ty))
    }
}
