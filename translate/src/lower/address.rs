//! `getelementptr` (LangRef, "'getelementptr' Instruction"): address arithmetic modulo 2^64.

use super::data::constant_offset;
use super::types::{Parts, Repr, one};
use super::{FunctionTranslator, Lower, unsupported};
use crate::ir::{Type, TypeId, ValueId};
use cranelift_codegen::ir::types::{I8, I64};
use cranelift_codegen::ir::{self as clif, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// The address, or vector of addresses.
    pub(super) fn get_element_ptr(
        &mut self,
        source: TypeId,
        base: ValueId,
        indices: &[ValueId],
        ty: TypeId,
    ) -> Lower<Parts> {
        let repr = self.repr(ty)?;
        if let Repr::Vector { len, .. } = repr {
            return self.vector_gep(source, base, indices, repr, len);
        }
        let base = self.scalar(base)?;
        if let Some(numbers) = self.constant_indices(indices)
            && let Some(offset) = constant_offset(self.module, source, &numbers)
        {
            return Ok(one(self.offset_address(base, offset)));
        }
        let mut values = Vec::with_capacity(indices.len());
        for index in indices {
            values.push(
                match (self.constant_index(*index), self.index_sum(*index)) {
                    (Some(number), _) => Index::Constant(number),
                    (None, Some((value, number))) => Index::Sum(value, number),
                    (None, None) => Index::Value(self.index(*index)?),
                },
            );
        }
        Ok(one(self.element_address(source, base, &values)?))
    }

    fn offset_address(&mut self, base: clif::Value, offset: i64) -> clif::Value {
        if offset == 0 {
            base
        } else {
            self.b.ins().iadd_imm_s(base, offset)
        }
    }

    fn constant_indices(&self, indices: &[ValueId]) -> Option<Vec<i64>> {
        indices
            .iter()
            .map(|index| self.constant_index(*index))
            .collect()
    }

    /// A constant index, sign-extended from its width.
    fn constant_index(&self, index: ValueId) -> Option<i64> {
        let ty = self.module.type_of(Some(self.body), index)?;
        let bits = self.module.types.integer_bits(ty)?;
        let value = self.const_int(index)?;
        let unused = 64 - bits.clamp(1, 64);
        Some((value << unused).cast_signed() >> unused)
    }

    /// An index sign-extended or truncated to 64 bits.
    pub(super) fn index(&mut self, index: ValueId) -> Lower<clif::Value> {
        let ty = self.type_of(index)?;
        let repr = self.repr(ty)?;
        let parts = self.value(index)?;
        self.index_part(repr, &parts)
    }

    fn index_part(&mut self, repr: Repr, parts: &[clif::Value]) -> Lower<clif::Value> {
        match repr {
            Repr::Int { bits } if bits <= 64 => {
                let value = self.sign_extended(parts[0], bits);
                let wide = self.b.func.dfg.value_type(value) == I64;
                Ok(if wide {
                    value
                } else {
                    self.b.ins().sextend(I64, value)
                })
            }
            Repr::Int { .. } => Ok(self.b.ins().ireduce(I64, parts[0])),
            Repr::Wide { .. } => Ok(parts[0]),
            _ => unsupported("an index of this type"),
        }
    }

    fn element_address(
        &mut self,
        source: TypeId,
        base: clif::Value,
        indices: &[Index],
    ) -> Lower<clif::Value> {
        let layouts = self.module.layouts();
        let mut address = base;
        let mut constant = 0i64;
        let mut ty = source;
        for (position, index) in indices.iter().enumerate() {
            let stride = if position == 0 {
                layouts.get(ty).map(|layout| layout.size)
            } else {
                let (stride, next) = match (&self.module.types[ty], index) {
                    (Type::Struct { fields, .. }, Index::Constant(field)) => {
                        let field = usize::try_from(*field).unwrap_or(0);
                        let offset = layouts.field_offset(ty, field);
                        constant = constant.wrapping_add(offset.cast_signed());
                        ty = fields[field];
                        continue;
                    }
                    (Type::Array { element, .. }, _) => {
                        (layouts.get(*element).map(|layout| layout.size), *element)
                    }
                    (Type::Vector { element, .. }, _) => {
                        let bits = layouts.get(*element).map(|layout| layout.bits);
                        (bits.map(|bits| bits / 8), *element)
                    }
                    _ => return unsupported("a getelementptr into this type"),
                };
                ty = next;
                stride
            };
            let Some(stride) = stride.map(u64::cast_signed) else {
                return unsupported("a getelementptr over a type without a fixed size");
            };
            match index {
                Index::Constant(number) => {
                    constant = constant.wrapping_add(number.wrapping_mul(stride));
                }
                Index::Value(value) | Index::Sum(value, _) => {
                    let scaled = self.scaled(*value, stride);
                    address = self.b.ins().iadd(address, scaled);
                }
            }
            if let Index::Sum(_, number) = index {
                constant = constant.wrapping_add(number.wrapping_mul(stride));
            }
        }
        Ok(self.offset_address(address, constant))
    }

    /// A shift where it can be one: x86-64's addressing modes take it.
    fn scaled(&mut self, value: clif::Value, stride: i64) -> clif::Value {
        if stride == 1 {
            return value;
        }
        if stride.cast_unsigned().is_power_of_two() {
            let amount = self.b.ins().iconst(I8, i64::from(stride.trailing_zeros()));
            return self.b.ins().ishl(value, amount);
        }
        self.multiple(value, stride)
            .unwrap_or_else(|| self.b.ins().imul_imm_s(value, stride))
    }

    /// Lane by lane; scalar operands count for every lane.
    fn vector_gep(
        &mut self,
        source: TypeId,
        base: ValueId,
        indices: &[ValueId],
        repr: Repr,
        len: u32,
    ) -> Lower<Parts> {
        let base = self.lane_operand(base)?;
        let mut operands = Vec::with_capacity(indices.len());
        for index in indices {
            operands.push(match self.constant_index(*index) {
                Some(number) => Err(number),
                None => Ok(self.lane_operand(*index)?),
            });
        }
        let mut lanes = Vec::with_capacity(len as usize);
        for lane in 0..len {
            let (_, address) = self.operand_lane(&base, lane);
            let mut values = Vec::with_capacity(operands.len());
            for operand in &operands {
                values.push(match operand {
                    Err(number) => Index::Constant(*number),
                    Ok(operand) => {
                        let (repr, parts) = self.operand_lane(operand, lane);
                        self.lane_index(repr, &parts)?
                    }
                });
            }
            lanes.push(one(self.element_address(source, address[0], &values)?));
        }
        self.from_lanes(repr, lanes)
    }

    fn lane_index(&mut self, repr: Repr, parts: &[clif::Value]) -> Lower<Index> {
        // A struct's field number is a splat of a constant here.
        if let (Repr::Int { .. }, Some(number)) = (repr, self.known_constant(parts[0])) {
            return Ok(Index::Constant(number));
        }
        Ok(Index::Value(self.index_part(repr, parts)?))
    }

    /// The number behind a CLIF value that is an integer constant.
    pub(super) fn known_constant(&self, value: clif::Value) -> Option<i64> {
        let inst = self.b.func.dfg.value_def(value).inst()?;
        match self.b.func.dfg.insts[inst] {
            clif::InstructionData::UnaryImm { imm, .. } => {
                let bits = self.b.func.dfg.value_type(value).bits();
                let unused = 64 - bits.min(64);
                Some((imm.bits() << unused) >> unused)
            }
            _ => None,
        }
    }

    fn lane_operand(&mut self, id: ValueId) -> Lower<(Repr, Parts)> {
        let ty = self.type_of(id)?;
        Ok((self.repr(ty)?, self.value(id)?))
    }

    fn operand_lane(&mut self, operand: &(Repr, Parts), lane: u32) -> (Repr, Parts) {
        let (repr, parts) = operand;
        match self.lane_repr(*repr) {
            Some(scalar) => (scalar, self.lane(*repr, parts, lane)),
            None => (*repr, parts.clone()),
        }
    }
}

/// An index of a `getelementptr`.
enum Index {
    Constant(i64),
    Value(clif::Value),
    /// With a number added.
    Sum(clif::Value, i64),
}
