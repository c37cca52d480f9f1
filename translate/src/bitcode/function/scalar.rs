//! Arithmetic, conversions, comparisons, select and freeze.

use super::{BodyReader, Typed};
use crate::Result;
use crate::bitcode::enums;
use crate::bitcode::record::Record;
use crate::ir::{InstFlags, InstKind, Type, TypeId};

impl BodyReader<'_> {
    /// The element type of a vector, or the type itself.
    fn scalar_type(&self, ty: TypeId) -> Result<&Type> {
        match self.type_data(ty)? {
            Type::Vector { element, .. } => self.type_data(*element),
            scalar => Ok(scalar),
        }
    }

    /// The optional flags at a record's end.
    pub(super) fn flags(record: &mut Record<'_>) -> Result<InstFlags> {
        let flags = record.take_u32_or_zero()?;
        record.finish()?;
        Ok(InstFlags(flags))
    }

    /// `BINOP: [typed left, right, opcode, flags?]`
    pub(super) fn binary(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let (lhs, ty) = self.typed_value(record)?;
        let rhs = self.value(record)?;
        let op = enums::binary_op(record.take()?, self.scalar_type(ty)?)
            .ok_or_else(|| record.malformed("unknown binary opcode"))?;
        let flags = Self::flags(record)?;
        Ok((
            InstKind::Binary {
                op,
                lhs,
                rhs,
                flags,
            },
            ty,
        ))
    }

    /// `UNOP: [typed operand, opcode, flags?]`
    pub(super) fn unary(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let (operand, ty) = self.typed_value(record)?;
        let op = enums::unary_op(record)?;
        let flags = Self::flags(record)?;
        Ok((InstKind::Unary { op, operand, flags }, ty))
    }

    /// `CAST: [typed operand, type, opcode, flags?]`
    pub(super) fn cast(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let (operand, _) = self.typed_value(record)?;
        let ty = self.ty(record)?;
        let op = enums::cast_op(record)?;
        let flags = Self::flags(record)?;
        Ok((InstKind::Cast { op, operand, flags }, ty))
    }

    /// `CMP, CMP2: [typed left, right, predicate, flags?]`
    pub(super) fn compare(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let (lhs, operand_type) = self.typed_value(record)?;
        let rhs = self.value(record)?;
        let predicate = enums::predicate(record)?;
        let flags = Self::flags(record)?;
        let ty = self.with_shape_of(operand_type, self.shared.common.int1)?;
        let kind = InstKind::Compare {
            predicate,
            lhs,
            rhs,
            flags,
        };
        Ok((kind, ty))
    }

    /// `VSELECT: [typed then, otherwise, typed condition, flags?]`
    pub(super) fn select(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let (then, ty) = self.typed_value(record)?;
        let otherwise = self.value(record)?;
        let (cond, _) = self.typed_value(record)?;
        let flags = Self::flags(record)?;
        let kind = InstKind::Select {
            cond,
            then,
            otherwise,
            flags,
        };
        Ok((kind, ty))
    }

    /// `SELECT: [typed then, otherwise, condition]`: the condition is an `i1`.
    pub(super) fn select_old(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let (then, ty) = self.typed_value(record)?;
        let otherwise = self.value(record)?;
        let cond = self.value(record)?;
        record.finish()?;
        let flags = InstFlags::default();
        let kind = InstKind::Select {
            cond,
            then,
            otherwise,
            flags,
        };
        Ok((kind, ty))
    }

    /// `FREEZE: [typed operand]`
    pub(super) fn freeze(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let (operand, ty) = self.typed_value(record)?;
        record.finish()?;
        Ok((InstKind::Freeze { operand }, ty))
    }
}
