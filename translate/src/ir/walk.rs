//! The operands and successors of instructions and constants, one by one: what every analysis
//! walks over.
//!
//! The lists of an instruction must lie in their pools, as they do behind [`super::verify`].

use super::{BlockId, Body, Bundle, CallId, Clause, Constant, InstKind, ValueId};

impl Body {
    /// Calls `f` with every operand of an instruction, in the order of the LangRef's syntax but
    /// with the callee of a call first. Metadata operands are among them.
    pub fn for_each_operand(&self, kind: &InstKind, mut f: impl FnMut(ValueId)) {
        let mut each = |values: &[ValueId]| values.iter().copied().for_each(&mut f);
        match kind {
            InstKind::Unary { operand, .. }
            | InstKind::Cast { operand, .. }
            | InstKind::Freeze { operand } => each(&[*operand]),
            InstKind::Binary { lhs, rhs, .. } | InstKind::Compare { lhs, rhs, .. } => {
                each(&[*lhs, *rhs]);
            }
            InstKind::Select {
                cond,
                then,
                otherwise,
                ..
            } => each(&[*cond, *then, *otherwise]),
            InstKind::Phi { incoming, .. } => {
                for (value, _) in incoming.of(&self.incoming) {
                    each(&[*value]);
                }
            }
            InstKind::ExtractValue { aggregate, .. } => each(&[*aggregate]),
            InstKind::InsertValue {
                aggregate, element, ..
            } => each(&[*aggregate, *element]),
            InstKind::ExtractElement { vector, index } => each(&[*vector, *index]),
            InstKind::InsertElement {
                vector,
                element,
                index,
            } => each(&[*vector, *element, *index]),
            InstKind::ShuffleVector { lhs, rhs, mask } => each(&[*lhs, *rhs, *mask]),
            InstKind::Alloca { count, .. } => each(&[*count]),
            InstKind::Load { pointer, .. } => each(&[*pointer]),
            InstKind::Store { pointer, value, .. } => each(&[*value, *pointer]),
            InstKind::CmpXchg {
                pointer,
                expected,
                new,
                ..
            } => each(&[*pointer, *expected, *new]),
            InstKind::AtomicRmw { pointer, value, .. } => each(&[*pointer, *value]),
            InstKind::GetElementPtr { base, indices, .. } => {
                each(&[*base]);
                each(indices.of(&self.operands));
            }
            InstKind::VaArg { list } => each(&[*list]),
            InstKind::Call { call }
            | InstKind::Invoke { call, .. }
            | InstKind::CallBr { call, .. } => self.for_each_call_operand(*call, f),
            InstKind::LandingPad { clauses, .. } => {
                for clause in clauses.of(&self.clauses) {
                    let (Clause::Catch(value) | Clause::Filter(value)) = clause;
                    each(&[*value]);
                }
            }
            InstKind::CleanupPad { parent, args } | InstKind::CatchPad { parent, args } => {
                each(&[*parent]);
                each(args.of(&self.operands));
            }
            InstKind::Ret { value } => each(value.as_slice()),
            InstKind::CondBr { cond, .. } => each(&[*cond]),
            InstKind::Switch { value, cases, .. } => {
                each(&[*value]);
                for (case, _) in cases.of(&self.cases) {
                    each(&[*case]);
                }
            }
            InstKind::IndirectBr { address, .. } => each(&[*address]),
            InstKind::Resume { value } => each(&[*value]),
            InstKind::CleanupRet { pad, .. } | InstKind::CatchRet { pad, .. } => each(&[*pad]),
            InstKind::CatchSwitch { parent, .. } => each(&[*parent]),
            InstKind::Fence { .. } | InstKind::Br { .. } | InstKind::Unreachable => {}
        }
    }

    fn for_each_call_operand(&self, call: CallId, mut f: impl FnMut(ValueId)) {
        let call = &self.calls[call];
        f(call.callee);
        call.args
            .of(&self.operands)
            .iter()
            .copied()
            .for_each(&mut f);
        for Bundle { operands, .. } in &call.bundles {
            operands.iter().copied().for_each(&mut f);
        }
    }

    /// Calls `f` with the target of every edge that leaves through an instruction, in order and
    /// as often as there are edges; not at all if it is no terminator.
    pub fn for_each_successor(&self, kind: &InstKind, mut f: impl FnMut(BlockId)) {
        let mut each = |blocks: &[BlockId]| blocks.iter().copied().for_each(&mut f);
        match kind {
            InstKind::Br { target } | InstKind::CatchRet { target, .. } => each(&[*target]),
            InstKind::CondBr {
                then, otherwise, ..
            } => each(&[*then, *otherwise]),
            InstKind::Switch { default, cases, .. } => {
                each(&[*default]);
                for (_, target) in cases.of(&self.cases) {
                    each(&[*target]);
                }
            }
            InstKind::IndirectBr { targets, .. } => each(targets.of(&self.targets)),
            InstKind::Invoke { normal, unwind, .. } => each(&[*normal, *unwind]),
            InstKind::CallBr {
                default, indirect, ..
            } => {
                each(&[*default]);
                each(indirect.of(&self.targets));
            }
            InstKind::CleanupRet { unwind, .. } => each(unwind.as_slice()),
            InstKind::CatchSwitch {
                handlers, unwind, ..
            } => {
                each(handlers.of(&self.targets));
                each(unwind.as_slice());
            }
            _ => {}
        }
    }
}

impl Constant {
    /// Calls `f` with every operand.
    pub fn for_each_operand(&self, mut f: impl FnMut(ValueId)) {
        let mut each = |values: &[ValueId]| values.iter().copied().for_each(&mut f);
        match self {
            Self::Aggregate(elements) | Self::PtrAuth(elements) => each(elements),
            Self::Unary { operand, .. } | Self::Cast { operand, .. } => each(&[*operand]),
            Self::Binary { lhs, rhs, .. } | Self::Compare { lhs, rhs, .. } => each(&[*lhs, *rhs]),
            Self::Gep { base, indices, .. } => {
                each(&[*base]);
                each(indices);
            }
            Self::Select {
                cond,
                then,
                otherwise,
            } => each(&[*cond, *then, *otherwise]),
            Self::ExtractElement { vector, index } => each(&[*vector, *index]),
            Self::InsertElement {
                vector,
                element,
                index,
            } => each(&[*vector, *element, *index]),
            Self::ShuffleVector { lhs, rhs, mask } => each(&[*lhs, *rhs, *mask]),
            Self::BlockAddress { function, .. } => each(&[*function]),
            Self::DsoLocalEquivalent(global) | Self::NoCfi(global) => each(&[*global]),
            Self::Null
            | Self::Undef
            | Self::Poison
            | Self::Int(_)
            | Self::WideInt(_)
            | Self::Float(_)
            | Self::WideFloat(_)
            | Self::Data(_)
            | Self::Splat(_)
            | Self::InlineAsm(_) => {}
        }
    }
}
