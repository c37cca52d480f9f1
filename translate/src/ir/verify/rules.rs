//! The typing rules that instructions and constant expressions share (LangRef, "Instruction
//! Reference"). Everything here is given types that are in the table.

use super::bad;
use super::types::TypeFacts;
use crate::Result;
use crate::ir::data_layout::{Layout, Layouts};
use crate::ir::{BinaryOp, CastOp, Module, Predicate, Type, TypeId, TypeTable, ValueId};

/// The types of a module and what is known of them.
#[derive(Clone, Copy)]
pub(super) struct Rules<'a> {
    pub(super) types: &'a TypeTable,
    pub(super) layouts: &'a Layouts,
    pub(super) facts: &'a TypeFacts,
}

/// Length and scalability of a vector; `None` for a scalar.
pub(super) type Shape = Option<(u32, bool)>;

impl<'a> Rules<'a> {
    pub(super) fn name(&self, ty: TypeId) -> impl std::fmt::Display + use<'a> {
        self.types.display(ty)
    }

    pub(super) fn first_class(&self, ty: TypeId) -> bool {
        self.facts[ty].first_class
    }

    pub(super) fn sized(&self, ty: TypeId) -> bool {
        self.facts[ty].sized
    }

    /// Values that only intrinsics take and give.
    pub(super) fn is_for_intrinsics(&self, ty: TypeId) -> bool {
        matches!(self.types[ty], Type::Token | Type::X86Amx)
    }

    pub(super) fn is_token(&self, ty: TypeId) -> bool {
        matches!(self.types[ty], Type::Token)
    }

    pub(super) fn is_metadata(&self, ty: TypeId) -> bool {
        matches!(self.types[ty], Type::Metadata)
    }

    pub(super) fn is_integer(&self, ty: TypeId) -> bool {
        matches!(self.types[ty], Type::Integer(_))
    }

    pub(super) fn is_bool(&self, ty: TypeId) -> bool {
        matches!(self.types[ty], Type::Integer(1))
    }

    pub(super) fn is_pointer(&self, ty: TypeId) -> bool {
        self.types.is_pointer(ty)
    }

    pub(super) fn is_void(&self, ty: TypeId) -> bool {
        matches!(self.types[ty], Type::Void)
    }

    pub(super) fn shape(&self, ty: TypeId) -> Shape {
        match self.types[ty] {
            Type::Vector { len, scalable, .. } => Some((len, scalable)),
            _ => None,
        }
    }

    /// The scalar type of an integer or vector of integers.
    fn int_or_vector(&self, ty: TypeId) -> bool {
        self.is_integer(self.types.scalar(ty))
    }

    fn float_or_vector(&self, ty: TypeId) -> bool {
        self.types.is_float(self.types.scalar(ty))
    }

    fn pointer_or_vector(&self, ty: TypeId) -> bool {
        self.is_pointer(self.types.scalar(ty))
    }

    /// Bits of a scalar, for the rules on casts. Target types have none.
    fn scalar_layout(&self, ty: TypeId) -> Option<Layout> {
        self.layouts.get(self.types.scalar(ty))
    }

    fn scalar_bits(&self, ty: TypeId) -> u64 {
        self.scalar_layout(ty).map_or(0, |layout| layout.bits)
    }

    /// Two types that must be one.
    pub(super) fn same(&self, what: &str, a: TypeId, b: TypeId) -> Result<()> {
        if a == b {
            return Ok(());
        }
        bad(format!("{what}: {} and {}", self.name(a), self.name(b)))
    }

    /// A type that must be `ok`.
    pub(super) fn expect(&self, ok: bool, what: &str, ty: TypeId) -> Result<()> {
        if ok {
            return Ok(());
        }
        bad(format!("{what} of type {}", self.name(ty)))
    }

    pub(super) fn fneg(&self, operand: TypeId, result: TypeId) -> Result<()> {
        self.expect(self.float_or_vector(operand), "fneg", operand)?;
        self.same("fneg", operand, result)
    }

    pub(super) fn binary(
        &self,
        op: BinaryOp,
        lhs: TypeId,
        rhs: TypeId,
        result: TypeId,
    ) -> Result<()> {
        let fits = match op.is_float() {
            true => self.float_or_vector(lhs),
            false => self.int_or_vector(lhs),
        };
        self.expect(fits, op.name(), lhs)?;
        self.same("operands differ in type", lhs, rhs)?;
        self.same("operand and result differ in type", lhs, result)
    }

    pub(super) fn compare(
        &self,
        predicate: Predicate,
        lhs: TypeId,
        rhs: TypeId,
        result: TypeId,
    ) -> Result<()> {
        let fits = match predicate {
            Predicate::Int(_) => self.int_or_vector(lhs) || self.pointer_or_vector(lhs),
            Predicate::Float(_) => self.float_or_vector(lhs),
        };
        self.expect(fits, "comparison", lhs)?;
        self.same("operands differ in type", lhs, rhs)?;
        self.expect(self.is_bool_like(result, lhs), "comparison result", result)
    }

    /// Whether `ty` is `i1`, or a vector of `i1` as long as the vector `like`.
    fn is_bool_like(&self, ty: TypeId, like: TypeId) -> bool {
        self.is_bool(self.types.scalar(ty)) && self.shape(ty) == self.shape(like)
    }

    pub(super) fn select(
        &self,
        cond: TypeId,
        then: TypeId,
        otherwise: TypeId,
        result: TypeId,
    ) -> Result<()> {
        let fits = self.is_bool(cond) || self.is_bool_like(cond, then);
        self.expect(fits, "select condition", cond)?;
        self.same("select arms differ in type", then, otherwise)?;
        self.same("select arm and result differ in type", then, result)?;
        self.expect(self.is_plain(then), "select", then)
    }

    /// Whether a value of this type can be moved about freely.
    pub(super) fn is_plain(&self, ty: TypeId) -> bool {
        self.facts[ty].first_class && self.facts[ty].sized
    }

    pub(super) fn cast(&self, op: CastOp, from: TypeId, to: TypeId) -> Result<()> {
        let fits = match op {
            CastOp::BitCast => self.may_bitcast(from, to),
            _ => self.shape(from) == self.shape(to) && self.may_cast(op, from, to),
        };
        if fits {
            return Ok(());
        }
        let (op, from, to) = (op.name(), self.name(from), self.name(to));
        bad(format!("{op} from {from} to {to}"))
    }

    fn may_cast(&self, op: CastOp, from: TypeId, to: TypeId) -> bool {
        let bits = |ty| self.scalar_bits(ty);
        let int = |ty| self.int_or_vector(ty);
        let float = |ty| self.float_or_vector(ty);
        let pointer = |ty| self.pointer_or_vector(ty);
        match op {
            CastOp::Trunc => int(from) && int(to) && bits(from) > bits(to),
            CastOp::ZExt | CastOp::SExt => int(from) && int(to) && bits(from) < bits(to),
            CastOp::FpTrunc => float(from) && float(to) && bits(from) > bits(to),
            CastOp::FpExt => float(from) && float(to) && bits(from) < bits(to),
            CastOp::FpToUi | CastOp::FpToSi => float(from) && int(to),
            CastOp::UiToFp | CastOp::SiToFp => int(from) && float(to),
            CastOp::PtrToInt | CastOp::PtrToAddr => pointer(from) && int(to),
            CastOp::IntToPtr => int(from) && pointer(to),
            CastOp::AddrSpaceCast => pointer(from) && pointer(to) && from != to,
            CastOp::BitCast => false,
        }
    }

    /// Same size in bits, no aggregates, and pointers only to pointers of their address space.
    fn may_bitcast(&self, from: TypeId, to: TypeId) -> bool {
        let scalar = |ty| self.types.scalar(ty);
        let castable = |ty| {
            let ty = scalar(ty);
            self.is_integer(ty) || self.types.is_float(ty) || self.is_pointer(ty)
        };
        let count = |ty| self.shape(ty).map_or(1, |(len, _)| u64::from(len));
        let scalable = |ty| self.shape(ty).is_some_and(|(_, scalable)| scalable);
        let pointers = (self.is_pointer(scalar(from)), self.is_pointer(scalar(to)));
        let fits = match pointers {
            (true, true) => scalar(from) == scalar(to),
            (false, false) => true,
            _ => false,
        };
        fits && castable(from)
            && castable(to)
            && scalable(from) == scalable(to)
            && count(from) * self.scalar_bits(from) == count(to) * self.scalar_bits(to)
    }

    pub(super) fn extract_element(
        &self,
        vector: TypeId,
        index: TypeId,
        result: TypeId,
    ) -> Result<()> {
        self.expect(self.shape(vector).is_some(), "extractelement", vector)?;
        self.expect(self.is_integer(index), "extractelement index", index)?;
        let element = self.types.scalar(vector);
        self.same("element and result differ in type", element, result)
    }

    pub(super) fn insert_element(
        &self,
        vector: TypeId,
        element: TypeId,
        index: TypeId,
        result: TypeId,
    ) -> Result<()> {
        self.expect(self.shape(vector).is_some(), "insertelement", vector)?;
        self.expect(self.is_integer(index), "insertelement index", index)?;
        let expected = self.types.scalar(vector);
        self.same("element and vector differ in type", element, expected)?;
        self.same("vector and result differ in type", vector, result)
    }

    /// The types of `shufflevector`; its lanes are checked where the mask is known.
    pub(super) fn shuffle_vector(
        &self,
        lhs: TypeId,
        rhs: TypeId,
        mask: TypeId,
        result: TypeId,
    ) -> Result<()> {
        let Some((_, scalable)) = self.shape(lhs) else {
            return bad(format!("shufflevector of type {}", self.name(lhs)));
        };
        self.same("operands differ in type", lhs, rhs)?;
        let i32_lanes = matches!(self.types[self.types.scalar(mask)], Type::Integer(32));
        let mask_shape = self.shape(mask).filter(|shape| shape.1 == scalable);
        let fits = i32_lanes && mask_shape.is_some();
        self.expect(fits, "shufflevector mask", mask)?;
        let fits =
            self.shape(result) == mask_shape && self.types.scalar(result) == self.types.scalar(lhs);
        self.expect(fits, "shufflevector result", result)
    }

    /// The type at the end of an index path (`extractvalue`, `insertvalue`).
    pub(super) fn at_path(&self, aggregate: TypeId, indices: &[u32]) -> Result<TypeId> {
        if indices.is_empty() {
            return bad("no indices");
        }
        let mut ty = aggregate;
        for index in indices {
            let inner = match &self.types[ty] {
                Type::Struct { fields, .. } => fields.get(*index as usize).copied(),
                Type::Array { len, element } => (u64::from(*index) < *len).then_some(*element),
                _ => None,
            };
            let Some(inner) = inner else {
                return bad(format!("no element {index} in {}", self.name(ty)));
            };
            ty = inner;
        }
        Ok(ty)
    }

    /// `getelementptr`; `indices` gives their types, and `value` what a constant one is.
    pub(super) fn gep(
        &self,
        source: TypeId,
        base: TypeId,
        indices: impl Iterator<Item = (TypeId, ValueId)>,
        value: impl Fn(ValueId) -> Option<u64>,
        result: TypeId,
    ) -> Result<()> {
        self.expect(self.pointer_or_vector(base), "getelementptr base", base)?;
        self.expect(self.sized(source), "getelementptr into", source)?;
        let mut shape = self.shape(base);
        let mut at = source;
        for (k, (index, id)) in indices.enumerate() {
            self.expect(self.int_or_vector(index), "getelementptr index", index)?;
            let index_shape = self.shape(index);
            if shape.is_some() && index_shape.is_some() && shape != index_shape {
                return bad("getelementptr mixes vectors of different lengths");
            }
            shape = shape.or(index_shape);
            if k > 0 {
                at = self.gep_step(at, index, || value(id))?;
            }
        }
        let fits =
            self.types.scalar(result) == self.types.scalar(base) && self.shape(result) == shape;
        self.expect(fits, "getelementptr result", result)
    }

    fn gep_step(
        &self,
        at: TypeId,
        index: TypeId,
        value: impl Fn() -> Option<u64>,
    ) -> Result<TypeId> {
        match &self.types[at] {
            Type::Array { element, .. } | Type::Vector { element, .. } => Ok(*element),
            Type::Struct { fields, .. } => {
                let scalar = self.types.scalar(index);
                let is_i32 = matches!(self.types[scalar], Type::Integer(32));
                self.expect(is_i32, "getelementptr struct index", index)?;
                let field = value().and_then(|value| fields.get(usize::try_from(value).ok()?));
                let missing = || bad(format!("no such field in {}", self.name(at)));
                field.copied().map_or_else(missing, Ok)
            }
            _ => bad(format!("getelementptr index into {}", self.name(at))),
        }
    }
}

impl<'a> Rules<'a> {
    /// The rules over the types of `module`.
    pub(super) fn new(module: &'a Module, layouts: &'a Layouts, facts: &'a TypeFacts) -> Self {
        Self {
            types: &module.types,
            layouts,
            facts,
        }
    }
}
