//! Memory: allocas, loads, stores, atomics and addresses.

use super::{BodyReader, Typed};
use crate::Result;
use crate::bitcode::enums;
use crate::bitcode::record::Record;
use crate::ir::{GepFlags, InstKind, Ordering, Type, TypeId};

/// The tail of loads and stores.
struct Access {
    align_log2: Option<u8>,
    volatile: bool,
    ordering: Ordering,
    scope: u32,
}

impl BodyReader<'_> {
    /// `align, volatile(, ordering, scope)`
    fn access(record: &mut Record<'_>, atomic: bool) -> Result<Access> {
        let mut access = Access {
            align_log2: enums::align_log2(record.take()?)?,
            volatile: record.take_bool()?,
            ordering: Ordering::NotAtomic,
            scope: 0,
        };
        if atomic {
            access.ordering = enums::ordering(record)?;
            access.scope = record.take_u32()?;
        }
        record.finish()?;
        Ok(access)
    }

    fn pointer_type(&self, address_space: u32) -> Result<TypeId> {
        match address_space {
            0 => Ok(self.shared.common.ptr),
            _ => self.find_type(&Type::Pointer { address_space }),
        }
    }

    /// `ALLOCA: [type, count type, count, packed, address space?]`
    pub(super) fn alloca(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let number = record.take()?;
        self.ty(record)?;
        let count = self.absolute_value(record)?;
        let packed = record.take()?;
        // Without the bit the type is that of the result, and the result is in its address space.
        let explicit = packed & 1 << 6 != 0;
        let result = self.shared.types.id(number)?;
        let (allocated, ty) = if explicit {
            let default = self.module.data_layout.alloca_address_space;
            let address_space = match record.left() {
                0 => default,
                _ => record.take_u32()?,
            };
            (result, self.pointer_type(address_space)?)
        } else {
            let pointee = self.shared.types.pointee(number);
            let pointee = pointee.and_then(|number| self.shared.types.get(number));
            let allocated = pointee.ok_or_else(|| record.malformed("an alloca of no type"))?;
            (allocated, result)
        };
        record.finish()?;
        let kind = InstKind::Alloca {
            allocated,
            count,
            align_log2: enums::align_log2(packed & 0x1f | (packed >> 8 & 7) << 5)?,
            in_alloca: packed & 1 << 5 != 0,
            swift_error: packed & 1 << 7 != 0,
        };
        Ok((kind, ty))
    }

    /// `LOAD: [typed pointer, type, align, volatile]`, `LOADATOMIC: [..., ordering, scope]`
    pub(super) fn load(&mut self, record: &mut Record<'_>, atomic: bool) -> Result<Typed> {
        let (pointer, _) = self.typed_value(record)?;
        if record.left() == if atomic { 4 } else { 2 } {
            return Err(record.unsupported("a load of LLVM 3.6 or older"));
        }
        let ty = self.ty(record)?;
        let access = Self::access(record, atomic)?;
        let kind = InstKind::Load {
            pointer,
            align_log2: access.align_log2,
            volatile: access.volatile,
            ordering: access.ordering,
            scope: access.scope,
        };
        Ok((kind, ty))
    }

    /// `STORE: [typed pointer, typed value, align, volatile]`, `STOREATOMIC: [..., ordering, scope]`
    pub(super) fn store(&mut self, record: &mut Record<'_>, atomic: bool) -> Result<Typed> {
        let (pointer, _) = self.typed_value(record)?;
        let (value, _) = self.typed_value(record)?;
        self.store_of(record, pointer, value, atomic)
    }

    /// `STORE_OLD, STOREATOMIC_OLD`: the value's type is what the pointer points to.
    pub(super) fn store_old(&mut self, record: &mut Record<'_>, atomic: bool) -> Result<Typed> {
        let (pointer, _) = self.typed_value(record)?;
        let value = self.value(record)?;
        self.store_of(record, pointer, value, atomic)
    }

    fn store_of(
        &self,
        record: &mut Record<'_>,
        pointer: crate::ir::ValueId,
        value: crate::ir::ValueId,
        atomic: bool,
    ) -> Result<Typed> {
        let access = Self::access(record, atomic)?;
        let kind = InstKind::Store {
            pointer,
            value,
            align_log2: access.align_log2,
            volatile: access.volatile,
            ordering: access.ordering,
            scope: access.scope,
        };
        Ok((kind, self.shared.common.void))
    }

    /// `CMPXCHG: [typed pointer, typed expected, new, volatile, success, scope, failure, weak,
    /// align?]`; the result is what was there and whether it was as expected
    pub(super) fn cmpxchg(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let (pointer, _) = self.typed_value(record)?;
        let (expected, ty) = self.typed_value(record)?;
        let new = self.value(record)?;
        let volatile = record.take_bool()?;
        let success = enums::ordering(record)?;
        let scope = record.take_u32()?;
        let failure = enums::ordering(record)?;
        let weak = record.take_bool()?;
        let align_log2 = enums::align_log2(record.take_or_zero())?;
        record.finish()?;
        let ty = self.find_type(&Type::Struct {
            name: None,
            fields: [ty, self.shared.common.int1].into(),
            packed: false,
        })?;
        let kind = InstKind::CmpXchg {
            pointer,
            expected,
            new,
            align_log2,
            volatile,
            weak,
            success,
            failure,
            scope,
        };
        Ok((kind, ty))
    }

    /// `ATOMICRMW: [typed pointer, typed value, operation, volatile, ordering, scope, align?]`
    pub(super) fn atomicrmw(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let (pointer, _) = self.typed_value(record)?;
        let (value, ty) = self.typed_value(record)?;
        self.atomicrmw_of(record, pointer, value, ty)
    }

    /// `ATOMICRMW_OLD`: the value's type is what the pointer points to.
    pub(super) fn atomicrmw_old(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let (pointer, _) = self.typed_value(record)?;
        let value = self.value(record)?;
        let ty = self.type_of(value).ok_or_else(|| {
            record.unsupported("an atomicrmw of LLVM 12 or older, before its operand's definition,")
        })?;
        self.atomicrmw_of(record, pointer, value, ty)
    }

    fn atomicrmw_of(
        &self,
        record: &mut Record<'_>,
        pointer: crate::ir::ValueId,
        value: crate::ir::ValueId,
        ty: TypeId,
    ) -> Result<Typed> {
        let op = enums::rmw_op(record)?;
        let volatile = record.take_bool()?;
        let ordering = enums::ordering(record)?;
        let scope = record.take_u32()?;
        let align_log2 = enums::align_log2(record.take_or_zero())?;
        record.finish()?;
        let kind = InstKind::AtomicRmw {
            op,
            pointer,
            value,
            align_log2,
            volatile,
            ordering,
            scope,
        };
        Ok((kind, ty))
    }

    /// `FENCE: [ordering, scope]`
    pub(super) fn fence(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let ordering = enums::ordering(record)?;
        let scope = record.take_u32()?;
        record.finish()?;
        Ok((InstKind::Fence { ordering, scope }, self.shared.common.void))
    }

    /// `GEP: [flags, source type, typed base, typed indices...]`: a vector among the operands
    /// makes the result one.
    pub(super) fn getelementptr(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let flags = GepFlags(record.take_u32()?);
        let source = self.ty(record)?;
        let (base, mut ty) = self.typed_value(record)?;
        let mut is_vector = matches!(self.type_data(ty)?, Type::Vector { .. });
        let start = self.body.operands.len();
        while record.left() > 0 {
            let (index, index_type) = self.typed_value(record)?;
            self.body.operands.push(index);
            if !is_vector && matches!(self.type_data(index_type)?, Type::Vector { .. }) {
                ty = self.with_shape_of(index_type, ty)?;
                is_vector = true;
            }
        }
        let kind = InstKind::GetElementPtr {
            source,
            base,
            indices: self.operand_list(start)?,
            flags,
        };
        Ok((kind, ty))
    }

    /// `VAARG: [list type, list, type]`
    pub(super) fn va_arg(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        self.ty(record)?;
        let list = self.value(record)?;
        let ty = self.ty(record)?;
        record.finish()?;
        Ok((InstKind::VaArg { list }, ty))
    }
}
