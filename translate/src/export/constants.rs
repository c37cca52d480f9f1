//! Constants. Each is converted once, and shared.

use super::{Exporter, Scope};
use crate::ir::{BinaryOp, CastOp, Constant as Ours, Global, Type, TypeId, ValueId};
use crate::{Error, Result};
use llvm_ir::constant::{self as theirs, Constant, Float};
use llvm_ir::{ConstantRef, TypeRef};
use std::cell::RefCell;

/// The constants that have been converted, by number.
pub(super) struct Constants(RefCell<Vec<Option<ConstantRef>>>);

impl Constants {
    pub(super) fn new(len: usize) -> Self {
        Self(RefCell::new(vec![None; len]))
    }

    fn get(&self, index: usize) -> Option<ConstantRef> {
        self.0.borrow().get(index).cloned().flatten()
    }

    fn set(&self, index: usize, constant: &ConstantRef) {
        if let Some(slot) = self.0.borrow_mut().get_mut(index) {
            *slot = Some(constant.clone());
        }
    }
}

impl Exporter<'_> {
    /// A module-level constant, or with `scope` one of a body.
    pub(super) fn constant(
        &self,
        scope: Option<&Scope<'_>>,
        value: ValueId,
    ) -> Result<ConstantRef> {
        let number = value.as_u32() as usize;
        let (cache, index) = match scope {
            Some(scope) if number >= self.module.values.len() => (
                &scope.constants,
                (value.as_u32() - scope.body.first_constant()) as usize,
            ),
            _ => (&self.constants, number),
        };
        if let Some(constant) = cache.get(index) {
            return Ok(constant);
        }
        let constant = ConstantRef::new(self.convert(scope, value)?);
        cache.set(index, &constant);
        Ok(constant)
    }

    fn convert(&self, scope: Option<&Scope<'_>>, value: ValueId) -> Result<Constant> {
        let body = scope.map(|scope| &**scope.body);
        if let Some(global) = self.module.global(value) {
            let info = self.module.info(global);
            return Ok(Constant::GlobalReference {
                name: self.names.of(global, info),
                ty: self.ty(self.value_type(global)),
            });
        }
        let constant = self.module.constant(body, value);
        let constant = constant.expect("verify: a constant operand is one");
        let ty = self.module.type_of(body, value);
        let ty = ty.expect("verify: a constant has a type");
        Converter {
            exporter: self,
            scope,
            ty,
        }
        .constant(constant)
    }

    /// The type of what lies at a global's address.
    fn value_type(&self, global: Global) -> TypeId {
        match global {
            Global::Variable(id) => self.module.variables[id].value_type,
            Global::Function(id) => self.module.functions[id].ty,
            Global::Alias(id) => self.module.aliases[id].value_type,
            Global::Ifunc(id) => self.module.ifuncs[id].value_type,
        }
    }

    /// An integer of at most 64 bits, or the lowest 64 of a wider one, which is all that llvm-ir
    /// keeps.
    fn integer(bits: u32, value: u64) -> Constant {
        Constant::Int { bits, value }
    }

    fn zero(&self, ty: TypeId) -> Constant {
        match &self.module.types[ty] {
            Type::Integer(bits) => Self::integer(*bits, 0),
            Type::Pointer { .. } => Constant::Null(self.ty(ty)),
            Type::Token => Constant::TokenNone,
            _ if self.module.types.is_float(ty) => Constant::Float(self.float(ty, 0)),
            _ => Constant::AggregateZero(self.ty(ty)),
        }
    }

    /// llvm-ir keeps the values of `float` and `double` alone.
    fn float(&self, ty: TypeId, bits: u64) -> Float {
        match &self.module.types[ty] {
            Type::Half => Float::Half,
            Type::BFloat => Float::BFloat,
            Type::Float => Float::Single(f32::from_bits(low_32(bits))),
            Type::X86Fp80 => Float::X86_FP80,
            Type::Fp128 => Float::Quadruple,
            Type::PpcFp128 => Float::PPC_FP128,
            _ => Float::Double(f64::from_bits(bits)),
        }
    }

    /// A number of type `ty` by its bits.
    fn number(&self, ty: TypeId, bits: u64) -> Constant {
        match self.module.types.integer_bits(ty) {
            Some(width) => Self::integer(width, bits),
            None => Constant::Float(self.float(ty, bits)),
        }
    }
}

fn low_32(bits: u64) -> u32 {
    u32::try_from(bits & u64::from(u32::MAX)).unwrap_or_default()
}

/// One constant of a type.
struct Converter<'a> {
    exporter: &'a Exporter<'a>,
    scope: Option<&'a Scope<'a>>,
    ty: TypeId,
}

impl Converter<'_> {
    fn constant(&self, constant: &Ours) -> Result<Constant> {
        Ok(match constant {
            Ours::Null => self.exporter.zero(self.ty),
            Ours::Undef => Constant::Undef(self.result()),
            Ours::Poison => Constant::Poison(self.result()),
            Ours::Int(value) => self.exporter.number(self.ty, *value),
            Ours::WideInt(words) => {
                let low = words.first().copied().unwrap_or_default();
                self.exporter.number(self.ty, low)
            }
            Ours::Float(bits) => Constant::Float(self.exporter.float(self.ty, *bits)),
            Ours::WideFloat(_) => Constant::Float(self.exporter.float(self.ty, 0)),
            Ours::Aggregate(values) => {
                let zero = values.iter().all(|value| self.is_zero(*value));
                let values: Result<Vec<_>> = values.iter().map(|it| self.operand(*it)).collect();
                self.aggregate(zero, values?)
            }
            Ours::Data(bytes) => self.data(bytes),
            Ours::Splat(lane) => self.splat(lane)?,
            Ours::BlockAddress { .. } => Constant::BlockAddress,
            Ours::PtrAuth(operands) => self.pointer_authentication(operands)?,
            Ours::Unary { .. }
            | Ours::Select { .. }
            | Ours::Compare { .. }
            | Ours::ShuffleVector { .. }
            | Ours::InlineAsm(_)
            | Ours::DsoLocalEquivalent(_)
            | Ours::NoCfi(_) => return Err(no_form(name(constant))),
            expression => self.expression(expression)?,
        })
    }

    fn result(&self) -> TypeRef {
        self.exporter.ty(self.ty)
    }

    fn operand(&self, value: ValueId) -> Result<ConstantRef> {
        self.exporter.constant(self.scope, value)
    }

    /// Whether a constant is zero in all its bits, of which llvm-ir may keep only some.
    fn is_zero(&self, value: ValueId) -> bool {
        let body = self.scope.map(|scope| &**scope.body);
        let constant = self.exporter.module.constant(body, value);
        matches!(constant, Some(Ours::Null | Ours::Int(0)))
    }

    fn element_type(&self) -> TypeId {
        match self.exporter.module.types[self.ty] {
            Type::Array { element, .. } | Type::Vector { element, .. } => element,
            _ => self.ty,
        }
    }

    /// LLVM has one form for an aggregate of nothing but zeros, or undef, or poison.
    fn aggregate(&self, zero: bool, values: Vec<ConstantRef>) -> Constant {
        let all = |same: fn(&Constant) -> bool| values.iter().all(|value| same(value));
        if zero {
            return Constant::AggregateZero(self.result());
        }
        if all(|value| matches!(value, Constant::Undef(_))) {
            return Constant::Undef(self.result());
        }
        if all(|value| matches!(value, Constant::Poison(_))) {
            return Constant::Poison(self.result());
        }
        match &self.exporter.module.types[self.ty] {
            Type::Array { element, .. } => Constant::Array {
                element_type: self.exporter.ty(*element),
                elements: values,
            },
            Type::Vector { .. } => Constant::Vector(values),
            ty => Constant::Struct {
                name: None,
                values,
                is_packed: matches!(ty, Type::Struct { packed: true, .. }),
            },
        }
    }

    fn data(&self, bytes: &[u8]) -> Constant {
        let element = self.element_type();
        let layout = self.exporter.module.layouts().get(element);
        let size = layout.map_or(1, |layout| layout.store_size().max(1));
        let size = usize::try_from(size).unwrap_or(1);
        let value = |bytes: &[u8]| {
            let bits = bytes
                .iter()
                .rev()
                .fold(0, |bits, byte| bits << 8 | u64::from(*byte));
            ConstantRef::new(self.exporter.number(element, bits))
        };
        let zero = bytes.iter().all(|byte| *byte == 0);
        self.aggregate(zero, bytes.chunks(size).map(value).collect())
    }

    fn splat(&self, lane: &Ours) -> Result<Constant> {
        let Some((len, element)) = self.exporter.module.types.fixed_vector(self.ty) else {
            return Err(no_form("a scalable vector"));
        };
        let zero = matches!(lane, Ours::Null);
        let lane = Converter {
            ty: element,
            ..*self
        }
        .constant(lane)?;
        Ok(self.aggregate(zero, vec![ConstantRef::new(lane); len as usize]))
    }

    fn pointer_authentication(&self, operands: &[ValueId]) -> Result<Constant> {
        let [ptr, key, disc, addr_disc, ..] = operands else {
            return Err(no_form("ptrauth"));
        };
        Ok(Constant::PtrAuth {
            ptr: self.operand(*ptr)?,
            key: self.operand(*key)?,
            disc: self.operand(*disc)?,
            addr_disc: self.operand(*addr_disc)?,
        })
    }

    /// The expressions that LLVM 19 still has; it makes instructions of others.
    fn expression(&self, expression: &Ours) -> Result<Constant> {
        Ok(match expression {
            Ours::Binary { op, lhs, rhs, .. } => {
                let (operand0, operand1) = (self.operand(*lhs)?, self.operand(*rhs)?);
                match op {
                    BinaryOp::Add => Constant::Add(theirs::Add { operand0, operand1 }),
                    BinaryOp::Sub => Constant::Sub(theirs::Sub { operand0, operand1 }),
                    BinaryOp::Mul => Constant::Mul(theirs::Mul { operand0, operand1 }),
                    BinaryOp::Xor => Constant::Xor(theirs::Xor { operand0, operand1 }),
                    _ => return Err(no_form(op.name())),
                }
            }
            Ours::Cast { op, operand } => self.cast(*op, *operand)?,
            // LLVM makes its pointer of an address that is no other.
            Ours::Gep { base, indices, .. } if indices.iter().all(|it| self.is_zero(*it)) => {
                return self.operand(*base).map(|base| (*base).clone());
            }
            Ours::Gep {
                base,
                indices,
                flags,
                ..
            } => {
                let indices: Result<Vec<_>> = indices.iter().map(|it| self.operand(*it)).collect();
                Constant::GetElementPtr(theirs::GetElementPtr {
                    address: self.operand(*base)?,
                    indices: indices?,
                    in_bounds: flags.inbounds(),
                })
            }
            Ours::ExtractElement { vector, index } => {
                Constant::ExtractElement(theirs::ExtractElement {
                    vector: self.operand(*vector)?,
                    index: self.operand(*index)?,
                })
            }
            Ours::InsertElement {
                vector,
                element,
                index,
            } => Constant::InsertElement(theirs::InsertElement {
                vector: self.operand(*vector)?,
                element: self.operand(*element)?,
                index: self.operand(*index)?,
            }),
            other => return Err(no_form(name(other))),
        })
    }

    fn cast(&self, op: CastOp, operand: ValueId) -> Result<Constant> {
        let body = self.scope.map(|scope| &**scope.body);
        let same = self.exporter.module.type_of(body, operand) == Some(self.ty);
        let (operand, to_type) = (self.operand(operand)?, self.result());
        if same && op == CastOp::BitCast {
            return Ok((*operand).clone());
        }
        Ok(match op {
            CastOp::Trunc => Constant::Trunc(theirs::Trunc { operand, to_type }),
            CastOp::PtrToInt => Constant::PtrToInt(theirs::PtrToInt { operand, to_type }),
            CastOp::IntToPtr => Constant::IntToPtr(theirs::IntToPtr { operand, to_type }),
            CastOp::BitCast => Constant::BitCast(theirs::BitCast { operand, to_type }),
            CastOp::AddrSpaceCast => {
                Constant::AddrSpaceCast(theirs::AddrSpaceCast { operand, to_type })
            }
            _ => return Err(no_form(op.name())),
        })
    }
}

/// What a constant is called that has no form.
fn name(constant: &Ours) -> &'static str {
    match constant {
        Ours::Unary { op: _, .. } => "fneg",
        Ours::Select { .. } => "select",
        Ours::Compare { .. } => "comparison",
        Ours::ShuffleVector { .. } => "shufflevector",
        Ours::InlineAsm(_) => "inline assembly that is not called",
        Ours::DsoLocalEquivalent(_) => "dso_local_equivalent",
        Ours::NoCfi(_) => "no_cfi",
        _ => "constant",
    }
}

#[cold]
fn no_form(what: &str) -> Error {
    Error::unsupported(format!("{what}, as a constant of the llvm-ir crate"))
}
