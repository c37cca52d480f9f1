//! Constants as operands: immediates, vector constants, addresses, constant expressions.

use super::data::{Folded, fold};
use super::types::{Lane, Parts, Repr, container, low32, low64, one};
use super::{FunctionTranslator, Lower, Symbol, unsupported};
use crate::ir::{Constant, Type, TypeId, ValueId};
use cranelift_codegen::ir::immediates::{Ieee32, Ieee64};
use cranelift_codegen::ir::types::{F32, I64};
use cranelift_codegen::ir::{self as clif, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// The parts of a constant of type `ty`, which the operand `id` is.
    pub(super) fn materialize(
        &mut self,
        id: ValueId,
        ty: TypeId,
        constant: &Constant,
    ) -> Lower<Parts> {
        match constant {
            Constant::Null | Constant::Undef | Constant::Poison => self.zeros(ty),
            Constant::Int(_)
            | Constant::WideInt(_)
            | Constant::Float(_)
            | Constant::WideFloat(_) => self.number(ty, constant),
            Constant::Data(bytes) => self.data(ty, bytes),
            Constant::Splat(element) => self.splat(ty, element),
            Constant::Aggregate(elements) => self.aggregate(ty, elements),
            Constant::Unary { operand, .. } => self.fneg(*operand),
            Constant::Binary { op, lhs, rhs, .. } => self.binary(*op, ty, *lhs, *rhs),
            Constant::Cast { op, operand } => self.cast(*op, *operand, ty),
            Constant::Gep {
                source,
                base,
                indices,
                ..
            } => self.constant_gep(id, ty, *source, *base, indices),
            Constant::Select {
                cond,
                then,
                otherwise,
            } => self.select(*cond, *then, *otherwise),
            Constant::ExtractElement { vector, index } => self.extract_element(*vector, *index),
            Constant::InsertElement {
                vector,
                element,
                index,
            } => self.insert_element(*vector, *element, *index),
            Constant::ShuffleVector { lhs, rhs, mask } => {
                self.shuffle_vector(*lhs, *rhs, *mask, ty)
            }
            Constant::Compare {
                predicate,
                lhs,
                rhs,
            } => self.compare(*predicate, *lhs, *rhs),
            // The function's own block numbers; see `control::indirect_br`.
            Constant::BlockAddress { block, .. } => {
                let number = i64::from(block.as_u32());
                Ok(one(self.b.ins().iconst(I64, number)))
            }
            Constant::DsoLocalEquivalent(global) | Constant::NoCfi(global) => self.value(*global),
            Constant::InlineAsm(_) => unsupported("the address of inline assembly"),
            Constant::PtrAuth(_) => unsupported("ptrauth"),
        }
    }

    /// A scalar of known bits.
    pub(super) fn number(&mut self, ty: TypeId, constant: &Constant) -> Lower<Parts> {
        let bits = match constant {
            Constant::Int(value) | Constant::Float(value) => u128::from(*value),
            Constant::WideFloat(value) => *value,
            Constant::WideInt(words) => words
                .iter()
                .take(2)
                .rev()
                .fold(0, |bits, word| bits << 64 | u128::from(*word)),
            _ => 0,
        };
        Ok(match self.repr(ty)? {
            Repr::Int { bits: width } => one(self.int_const(container(width), bits)),
            Repr::Float(F32) => one(self.b.ins().f32const(Ieee32::with_bits(low32(bits)))),
            Repr::Float(_) => one(self.b.ins().f64const(Ieee64::with_bits(low64(bits)))),
            Repr::Soft(soft) => one(self.int_const(soft.container(), bits)),
            Repr::Wide { .. } => {
                let Constant::WideInt(words) = constant else {
                    return self.zeros(ty);
                };
                let word = |word: &u64| self.b.ins().iconst(I64, word.cast_signed());
                words.iter().map(word).collect()
            }
            _ => self.zeros(ty)?,
        })
    }

    /// A vector or array of plain scalars.
    fn data(&mut self, ty: TypeId, bytes: &[u8]) -> Lower<Parts> {
        if let Repr::Vector { lane, .. } = self.repr(ty)? {
            return Ok(self.vector_bytes(lane, bytes));
        }
        let (Type::Array { element, .. } | Type::Vector { element, .. }) = self.module.types[ty]
        else {
            return self.zeros(ty);
        };
        // Refuses arrays that are too long before anything is made of them.
        self.part_types(ty)?;
        let size = self.module.layouts().get(element).map_or(1, |l| l.size);
        let mut parts = Parts::new();
        for chunk in bytes.chunks_exact(usize::try_from(size).unwrap_or(1).max(1)) {
            let bits = chunk
                .iter()
                .rev()
                .fold(0, |bits, byte| bits << 8 | u64::from(*byte));
            parts.extend(self.number(element, &Constant::Int(bits))?);
        }
        Ok(parts)
    }

    fn vector_bytes(&mut self, lane: Lane, bytes: &[u8]) -> Parts {
        let chunk = |bytes: &[u8]| {
            let mut padded = [0; 16];
            padded[..bytes.len()].copy_from_slice(bytes);
            self.vector_const(lane.chunk(), padded)
        };
        bytes.chunks(16).map(chunk).collect()
    }

    /// A 128-bit constant.
    pub(super) fn vector_const(&mut self, ty: clif::Type, bytes: [u8; 16]) -> clif::Value {
        let constant = self.b.func.dfg.constants.insert(bytes[..].into());
        self.b.ins().vconst(ty, constant)
    }

    fn splat(&mut self, ty: TypeId, element: &Constant) -> Lower<Parts> {
        let Some((len, element_type)) = self.module.types.fixed_vector(ty) else {
            return self.zeros(ty);
        };
        let repr = self.repr(ty)?;
        if let (Repr::Vector { lane, .. }, Constant::Int(bits) | Constant::Float(bits)) =
            (repr, element)
        {
            let bytes = &bits.to_le_bytes()[..lane.bits() as usize / 8];
            return Ok(self.vector_bytes(lane, &bytes.repeat(len as usize)));
        }
        let element = self.number(element_type, element)?;
        let elements = vec![element; len as usize];
        self.from_lanes(repr, elements)
    }

    fn aggregate(&mut self, ty: TypeId, elements: &[ValueId]) -> Lower<Parts> {
        let repr = self.repr(ty)?;
        if let Repr::Vector { lane, .. } = repr
            && let Some(bytes) = self.plain_lanes(lane, elements)
        {
            return Ok(self.vector_bytes(lane, &bytes));
        }
        // Refuses arrays that are too long before anything is made of them.
        self.part_types(ty)?;
        let mut lists = Vec::with_capacity(elements.len());
        for element in elements {
            lists.push(self.value(*element)?);
        }
        match repr {
            Repr::Aggregate => Ok(lists.into_iter().flatten().collect()),
            _ => self.from_lanes(repr, lists),
        }
    }

    /// The bytes of a vector whose elements are all numbers.
    fn plain_lanes(&self, lane: Lane, elements: &[ValueId]) -> Option<Vec<u8>> {
        let mut bytes = Vec::with_capacity(elements.len() * 8);
        for element in elements {
            let bits = match self.constant_of(*element)? {
                Constant::Int(bits) | Constant::Float(bits) => *bits,
                Constant::Null | Constant::Undef | Constant::Poison => 0,
                _ => return None,
            };
            bytes.extend_from_slice(&bits.to_le_bytes()[..lane.bits() as usize / 8]);
        }
        Some(bytes)
    }

    fn constant_gep(
        &mut self,
        id: ValueId,
        ty: TypeId,
        source: TypeId,
        base: ValueId,
        indices: &[ValueId],
    ) -> Lower<Parts> {
        if self.repr(ty)? != Repr::Pointer {
            return self.get_element_ptr(source, base, indices, ty);
        }
        match fold(self.module, Some(self.body), id) {
            Ok(Folded::Address { symbol, offset }) => {
                let thread_local = matches!(symbol, Symbol::Global(global)
                    if self.module.info(global).tls != crate::ir::TlsModel::NotThreadLocal);
                if !thread_local {
                    return Ok(one(self.symbol_address(symbol, offset)));
                }
            }
            Ok(Folded::Number(bits)) => return Ok(one(self.int_const(I64, bits))),
            _ => {}
        }
        self.get_element_ptr(source, base, indices, ty)
    }
}
