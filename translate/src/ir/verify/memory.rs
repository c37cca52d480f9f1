//! Memory: `alloca`, loads, stores and atomics (LangRef, "Memory Access and Addressing
//! Operations").

use super::{Checker, bad};
use crate::Result;
use crate::ir::{Inst, InstKind, Ordering, RmwOp, Type, TypeId, ValueId};

pub(super) fn alloca(checker: &Checker<'_>, inst: &Inst) -> Result<()> {
    let InstKind::Alloca {
        allocated,
        count,
        swift_error,
        ..
    } = &inst.kind
    else {
        return Ok(());
    };
    let rules = &checker.rules;
    rules.expect(rules.sized(*allocated), "alloca", *allocated)?;
    let count = checker.ty(*count);
    rules.expect(rules.is_integer(count), "alloca count", count)?;
    let fits = !swift_error || rules.is_pointer(*allocated);
    rules.expect(fits, "swifterror alloca", *allocated)?;
    rules.expect(rules.is_pointer(inst.ty), "alloca result", inst.ty)
}

pub(super) fn load(checker: &Checker<'_>, inst: &Inst) -> Result<()> {
    let InstKind::Load {
        pointer, ordering, ..
    } = &inst.kind
    else {
        return Ok(());
    };
    checker.access(*pointer, inst.ty)?;
    if matches!(ordering, Ordering::Release | Ordering::AcqRel) {
        return bad(format!("load with {} ordering", ordering.name()));
    }
    match ordering {
        Ordering::NotAtomic => Ok(()),
        _ => checker.atomic(inst.ty, Operand::Any),
    }
}

pub(super) fn store(checker: &Checker<'_>, inst: &Inst) -> Result<()> {
    let InstKind::Store {
        pointer,
        value,
        ordering,
        ..
    } = &inst.kind
    else {
        return Ok(());
    };
    checker.no_result(inst)?;
    let ty = checker.ty(*value);
    checker.access(*pointer, ty)?;
    if matches!(ordering, Ordering::Acquire | Ordering::AcqRel) {
        return bad(format!("store with {} ordering", ordering.name()));
    }
    match ordering {
        Ordering::NotAtomic => Ok(()),
        _ => checker.atomic(ty, Operand::Any),
    }
}

pub(super) fn cmpxchg(checker: &Checker<'_>, inst: &Inst) -> Result<()> {
    let InstKind::CmpXchg {
        pointer,
        expected,
        new,
        success,
        failure,
        ..
    } = &inst.kind
    else {
        return Ok(());
    };
    let rules = &checker.rules;
    let ty = checker.ty(*expected);
    rules.same("operands differ in type", ty, checker.ty(*new))?;
    checker.access(*pointer, ty)?;
    checker.atomic(ty, Operand::IntegerOrPointer)?;
    if *success < Ordering::Monotonic || *failure < Ordering::Monotonic {
        return bad("cmpxchg that is not atomic");
    }
    if matches!(failure, Ordering::Release | Ordering::AcqRel) {
        return bad(format!("cmpxchg failure with {} ordering", failure.name()));
    }
    let fits = match &rules.types[inst.ty] {
        Type::Struct {
            fields,
            packed: false,
            ..
        } => matches!(**fields, [value, flag] if value == ty && rules.is_bool(flag)),
        _ => false,
    };
    rules.expect(fits, "cmpxchg result", inst.ty)
}

pub(super) fn atomicrmw(checker: &Checker<'_>, inst: &Inst) -> Result<()> {
    let InstKind::AtomicRmw {
        op,
        pointer,
        value,
        ordering,
        ..
    } = &inst.kind
    else {
        return Ok(());
    };
    let ty = checker.ty(*value);
    checker.access(*pointer, ty)?;
    let operand = match op {
        RmwOp::Xchg => Operand::Any,
        op if op.is_float() => Operand::Float,
        _ => Operand::Integer,
    };
    checker.atomic(ty, operand)?;
    if *ordering < Ordering::Monotonic {
        return bad("atomicrmw that is not atomic");
    }
    (checker.rules).same("operand and result differ in type", ty, inst.ty)
}

pub(super) fn fence(checker: &Checker<'_>, inst: &Inst, ordering: Ordering) -> Result<()> {
    checker.no_result(inst)?;
    match ordering {
        Ordering::Acquire | Ordering::Release | Ordering::AcqRel | Ordering::SeqCst => Ok(()),
        _ => bad(format!("fence with \"{}\" ordering", ordering.name())),
    }
}

/// What an atomic operation can be done on.
#[derive(Clone, Copy)]
enum Operand {
    Any,
    Integer,
    IntegerOrPointer,
    Float,
}

impl Checker<'_> {
    fn access(&self, pointer: ValueId, ty: TypeId) -> Result<()> {
        let rules = &self.rules;
        let address = self.ty(pointer);
        rules.expect(rules.is_pointer(address), "address", address)?;
        rules.expect(rules.is_plain(ty), "access to memory", ty)
    }

    /// Atomic accesses are of scalars, or since LLVM 20 of vectors, of 1, 2, 4, 8 ... bytes.
    fn atomic(&self, ty: TypeId, operand: Operand) -> Result<()> {
        let rules = &self.rules;
        let scalar = rules.types.scalar(ty);
        let is_vector = scalar != ty;
        let float = rules.types.is_float(scalar);
        let fits = match operand {
            Operand::Any => rules.is_integer(scalar) || rules.is_pointer(scalar) || float,
            Operand::Integer => rules.is_integer(scalar),
            Operand::IntegerOrPointer => {
                !is_vector && (rules.is_integer(ty) || rules.is_pointer(ty))
            }
            Operand::Float => float,
        };
        rules.expect(fits, "atomic operation", ty)?;
        let bits = rules.layouts.get(ty).map_or(0, |layout| layout.bits);
        rules.expect(bits >= 8 && bits.is_power_of_two(), "atomic operation", ty)
    }
}
