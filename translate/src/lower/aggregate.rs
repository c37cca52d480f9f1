//! `extractvalue` and `insertvalue`: a first-class aggregate is the list of its fields' parts.

use super::types::Parts;
use super::{FunctionTranslator, Lower, unsupported};
use crate::ir::{Type, TypeId, ValueId};
use std::ops::Range;

impl FunctionTranslator<'_, '_> {
    /// `extractvalue`
    pub(super) fn extract_value(&mut self, aggregate: ValueId, path: &[u32]) -> Lower<Parts> {
        let ty = self.type_of(aggregate)?;
        let range = self.part_range(ty, path)?;
        let parts = self.value(aggregate)?;
        Ok(Parts::from_slice(&parts[range]))
    }

    /// `insertvalue`
    pub(super) fn insert_value(
        &mut self,
        aggregate: ValueId,
        element: ValueId,
        path: &[u32],
    ) -> Lower<Parts> {
        let ty = self.type_of(aggregate)?;
        let range = self.part_range(ty, path)?;
        let mut parts = self.value(aggregate)?;
        let element = self.value(element)?;
        parts[range].copy_from_slice(&element);
        Ok(parts)
    }

    /// Which parts a path of field numbers leads to.
    fn part_range(&self, ty: TypeId, path: &[u32]) -> Lower<Range<usize>> {
        let (mut start, mut ty) = (0, ty);
        for index in path {
            let index = *index as usize;
            ty = match &self.module.types[ty] {
                Type::Struct { fields, .. } => {
                    for field in &fields[..index] {
                        start += self.part_types(*field)?.len();
                    }
                    fields[index]
                }
                Type::Array { element, .. } => {
                    start += index * self.part_types(*element)?.len();
                    *element
                }
                _ => return unsupported("a path into this type"),
            };
        }
        Ok(start..start + self.part_types(ty)?.len())
    }
}
