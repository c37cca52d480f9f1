//! Arithmetic in functions that look at the floating-point environment: the constrained intrinsics
//! (LangRef, "Constrained Floating-Point Intrinsics") and the order of what they raise.
//!
//! Their rounding mode is the current one, whatever their metadata promises of it. CLIF's
//! arithmetic is pure: the optimiser drops it, merges it, and moves it to where its result is used.
//! So functions that look at the environment are not optimised, and there every result of floating
//! point goes through a stack slot at once, which keeps it where it is among the calls.

use super::intrinsics::{Action, Use};
use super::types::{Parts, Repr, SoftFloat};
use super::values::plain_memory;
use super::{Builtin, FunctionTranslator, Lower, unsupported};
use crate::ir::{
    BinaryOp, CastOp, FloatPredicate, Inst, InstKind, Metadata, MetadataId, Predicate, TypeId,
    ValueId,
};
use cranelift_codegen::ir::types::{F32, I64};
use cranelift_codegen::ir::{self as clif, InstBuilder};

use Action::Emit as E;

/// The intrinsics that stand for instructions.
pub(super) const TABLE: &[(&str, Action)] = &[
    (
        "experimental.constrained.fadd",
        E(|t, u| t.constrained_binary(u, BinaryOp::FAdd)),
    ),
    (
        "experimental.constrained.fsub",
        E(|t, u| t.constrained_binary(u, BinaryOp::FSub)),
    ),
    (
        "experimental.constrained.fmul",
        E(|t, u| t.constrained_binary(u, BinaryOp::FMul)),
    ),
    (
        "experimental.constrained.fdiv",
        E(|t, u| t.constrained_binary(u, BinaryOp::FDiv)),
    ),
    (
        "experimental.constrained.frem",
        E(|t, u| t.constrained_binary(u, BinaryOp::FRem)),
    ),
    (
        "experimental.constrained.fptoui",
        E(|t, u| t.constrained_cast(u, CastOp::FpToUi)),
    ),
    (
        "experimental.constrained.fptosi",
        E(|t, u| t.constrained_cast(u, CastOp::FpToSi)),
    ),
    (
        "experimental.constrained.uitofp",
        E(|t, u| t.constrained_cast(u, CastOp::UiToFp)),
    ),
    (
        "experimental.constrained.sitofp",
        E(|t, u| t.constrained_cast(u, CastOp::SiToFp)),
    ),
    (
        "experimental.constrained.fptrunc",
        E(|t, u| t.constrained_cast(u, CastOp::FpTrunc)),
    ),
    (
        "experimental.constrained.fpext",
        E(|t, u| t.constrained_cast(u, CastOp::FpExt)),
    ),
    (
        "experimental.constrained.fcmp",
        E(|t, u| t.constrained_compare(u, false)),
    ),
    (
        "experimental.constrained.fcmps",
        E(|t, u| t.constrained_compare(u, true)),
    ),
];

macro_rules! as_plain {
    ($($name:literal)*) => {
        &[$((concat!("experimental.constrained.", $name), $name)),*]
    };
}

/// The intrinsics that do what their plain namesakes do.
pub(super) const AS_PLAIN: &[(&str, &str)] = as_plain![
    "acos" "asin" "atan" "atan2" "ceil" "cos" "cosh" "exp" "exp2" "floor" "fma" "fmuladd" "ldexp"
    "llrint" "llround" "log" "log10" "log2" "lrint" "lround" "maximum" "maxnum" "minimum" "minnum"
    "nearbyint" "pow" "powi" "rint" "round" "roundeven" "sin" "sinh" "sqrt" "tan" "tanh" "trunc"
];

impl FunctionTranslator<'_, '_> {
    fn constrained_binary(&mut self, u: &Use<'_>, op: BinaryOp) -> Lower<Parts> {
        let (lhs, ty) = self.arg(u.call, 0)?;
        let rhs = self.arg(u.call, 1)?.0;
        let repr = self.repr(ty)?;
        let (lhs, rhs) = (self.value(lhs)?, self.value(rhs)?);
        // The lanes behind the last would raise exceptions, too.
        self.map_lanes(repr, repr, &[&lhs, &rhs], |this, scalar, lanes| {
            this.binary_parts(op, scalar, &lanes[0], &lanes[1])
        })
    }

    fn constrained_cast(&mut self, u: &Use<'_>, op: CastOp) -> Lower<Parts> {
        let (value, from) = self.arg(u.call, 0)?;
        let value = self.value(value)?;
        let from = self.repr(from)?;
        let to = self.repr(u.ret)?;
        let scalar_to = self.lane_repr(to).unwrap_or(to);
        self.map_lanes(from, to, &[&value], |this, scalar, lanes| {
            this.scalar_cast(op, scalar, scalar_to, &lanes[0])
        })
    }

    /// `fcmp`, or `fcmps`, for which a quiet NaN is invalid as well.
    fn constrained_compare(&mut self, u: &Use<'_>, signaling: bool) -> Lower<Parts> {
        let (lhs, ty) = self.arg(u.call, 0)?;
        let rhs = self.arg(u.call, 1)?.0;
        let predicate = u.call.args.of(&self.body.operands).get(2);
        let Some(predicate) = predicate.and_then(|operand| self.predicate(*operand)) else {
            return unsupported(format_args!("llvm.{} of this predicate", u.name));
        };
        let repr = self.repr(ty)?;
        let ret = self.repr(u.ret)?;
        let (lhs, rhs) = (self.value(lhs)?, self.value(rhs)?);
        self.map_lanes(repr, ret, &[&lhs, &rhs], |this, scalar, lanes| {
            let (a, b) = (lanes[0][0], lanes[1][0]);
            if signaling {
                this.signal(scalar, a, b);
            }
            this.compare_parts(Predicate::Float(predicate), scalar, &[a], &[b])
        })
    }

    /// Raises the invalid exception if an operand is a NaN.
    fn signal(&mut self, repr: Repr, a: clif::Value, b: clif::Value) {
        match repr {
            Repr::Float(F32) => self.call_builtin(Builtin("bitcrane_signal_f32"), &[a, b], &[]),
            Repr::Float(_) => self.call_builtin(Builtin("bitcrane_signal_f64"), &[a, b], &[]),
            Repr::Soft(SoftFloat::X87) => {
                let args = [self.spilled(a), self.spilled(b)];
                let routine = Builtin("bitcrane_x87_compare_signaling");
                self.call_builtin(routine, &args, &[clif::types::I32])
            }
            Repr::Soft(soft @ (SoftFloat::Half | SoftFloat::BFloat)) => {
                let (a, b) = (self.soft_to_float(soft, a), self.soft_to_float(soft, b));
                self.call_builtin(Builtin("bitcrane_signal_f32"), &[a, b], &[])
            }
            _ => return,
        };
    }

    /// The predicate that a metadata string names.
    fn predicate(&self, operand: ValueId) -> Option<FloatPredicate> {
        match Predicate::named(true, self.metadata_string(operand)?)? {
            Predicate::Float(predicate) => Some(predicate),
            Predicate::Int(_) => None,
        }
    }

    /// An operand that is a metadata string.
    pub(super) fn metadata_string(&self, operand: ValueId) -> Option<&str> {
        match self.metadata_node(operand.as_metadata()?)? {
            Metadata::String(name) => Some(name),
            _ => None,
        }
    }

    /// A metadata node, of the module or of the body.
    pub(super) fn metadata_node(&self, id: MetadataId) -> Option<&Metadata> {
        let id = id.as_u32() as usize;
        let outer = &self.module.metadata.nodes;
        let inner = || self.body.metadata.get(id.checked_sub(outer.len())?);
        outer.get(id).or_else(inner)
    }

    /// The result of an instruction; where the environment counts, that of floating point comes
    /// back from a stack slot.
    pub(super) fn pinned(&mut self, inst: &Inst, parts: Parts) -> Parts {
        if !self.strict || !self.is_floating(inst) {
            return parts;
        }
        let slot = self.pin_slot();
        let pin = |part: clif::Value| {
            let ty = self.b.func.dfg.value_type(part);
            let address = self.b.ins().stack_addr(I64, slot, 0);
            self.b.ins().store(plain_memory(), part, address, 0);
            self.b.ins().load(ty, plain_memory(), address, 0)
        };
        parts.into_iter().map(pin).collect()
    }

    /// The slot that such values pass through.
    fn pin_slot(&mut self) -> clif::StackSlot {
        *self.pin.get_or_insert_with(|| {
            let data = clif::StackSlotData::new(clif::StackSlotKind::ExplicitSlot, 16, 4);
            self.b.create_sized_stack_slot(data)
        })
    }

    /// Sees to it that a value is computed here, for the exceptions that it raises.
    pub(super) fn raise(&mut self, value: clif::Value) {
        let slot = self.pin_slot();
        let address = self.b.ins().stack_addr(I64, slot, 0);
        self.b.ins().store(plain_memory(), value, address, 0);
    }

    /// Whether an instruction may raise floating-point exceptions or depend on the mode.
    fn is_floating(&self, inst: &Inst) -> bool {
        match &inst.kind {
            InstKind::Binary { .. } => self.has_floats(inst.ty),
            // Any of them may come from arithmetic that an intrinsic stands for.
            InstKind::Call { .. } => true,
            InstKind::Compare {
                predicate: Predicate::Float(_),
                ..
            } => true,
            InstKind::Cast { op, .. } => matches!(
                op,
                CastOp::FpToUi
                    | CastOp::FpToSi
                    | CastOp::UiToFp
                    | CastOp::SiToFp
                    | CastOp::FpTrunc
                    | CastOp::FpExt
            ),
            _ => false,
        }
    }

    fn has_floats(&self, ty: TypeId) -> bool {
        let scalar = self.module.types.scalar(ty);
        matches!(self.repr(scalar), Ok(Repr::Float(_) | Repr::Soft(_)))
    }
}
