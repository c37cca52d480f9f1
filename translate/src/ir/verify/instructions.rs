//! Types and operands of the instructions, one rule each (LangRef, "Instruction Reference").

use super::lanes::{check_mask, gep_index};
use super::{Checker, bad, calls, memory};
use crate::Result;
use crate::ir::{Constant, Inst, InstKind, List, TypeId, ValueId};
use rustc_hash::FxHashSet;

/// Checks all instructions of a body but for edges and dominance.
pub(super) fn check(checker: &Checker<'_>) -> Result<()> {
    let mut scratch = Scratch::default();
    checker.each(|inst| checker.inst(inst, &mut scratch))?;
    calls::check_must_tail(checker)
}

/// Reused between instructions.
#[derive(Default)]
pub(super) struct Scratch {
    narrow: Vec<u64>,
    wide: Vec<Box<[u64]>>,
    /// Masks that have been checked for operands of a type. Many instructions can share one.
    masks: FxHashSet<(ValueId, TypeId)>,
}

impl Checker<'_> {
    /// One line each; no `_` arm, so that a new instruction doesn't compile until it has its rule.
    fn inst(&self, inst: &Inst, scratch: &mut Scratch) -> Result<()> {
        let rules = &self.rules;
        let ty = |value: &ValueId| self.ty(*value);
        match &inst.kind {
            InstKind::Unary { operand, .. } => rules.fneg(ty(operand), inst.ty),
            InstKind::Binary { op, lhs, rhs, .. } => rules.binary(*op, ty(lhs), ty(rhs), inst.ty),
            InstKind::Cast { op, operand, .. } => rules.cast(*op, ty(operand), inst.ty),
            InstKind::Compare {
                predicate,
                lhs,
                rhs,
                ..
            } => rules.compare(*predicate, ty(lhs), ty(rhs), inst.ty),
            InstKind::Select {
                cond,
                then,
                otherwise,
                ..
            } => rules.select(ty(cond), ty(then), ty(otherwise), inst.ty),
            InstKind::Freeze { operand } => self.freeze(inst, ty(operand)),
            InstKind::Phi { incoming, .. } => self.phi_types(inst, *incoming),
            InstKind::ExtractValue { aggregate, indices } => {
                let inner = rules.at_path(ty(aggregate), indices.of(&self.body.indices))?;
                rules.same("element and result differ in type", inner, inst.ty)
            }
            InstKind::InsertValue {
                aggregate,
                element,
                indices,
            } => self.insert_value(inst, ty(aggregate), ty(element), *indices),
            InstKind::ExtractElement { vector, index } => {
                rules.extract_element(ty(vector), ty(index), inst.ty)
            }
            InstKind::InsertElement {
                vector,
                element,
                index,
            } => rules.insert_element(ty(vector), ty(element), ty(index), inst.ty),
            InstKind::ShuffleVector { lhs, rhs, mask } => {
                rules.shuffle_vector(ty(lhs), ty(rhs), ty(mask), inst.ty)?;
                self.mask(ty(lhs), *mask, scratch)
            }
            InstKind::Alloca { .. } => memory::alloca(self, inst),
            InstKind::Load { .. } => memory::load(self, inst),
            InstKind::Store { .. } => memory::store(self, inst),
            InstKind::CmpXchg { .. } => memory::cmpxchg(self, inst),
            InstKind::AtomicRmw { .. } => memory::atomicrmw(self, inst),
            InstKind::Fence { ordering, .. } => memory::fence(self, inst, *ordering),
            InstKind::GetElementPtr {
                source,
                base,
                indices,
                ..
            } => self.gep(inst, *source, *base, *indices),
            InstKind::VaArg { list } => self.va_arg(inst, ty(list)),
            InstKind::Call { call }
            | InstKind::Invoke { call, .. }
            | InstKind::CallBr { call, .. } => calls::call(self, inst, *call),
            InstKind::Ret { value } => self.ret(inst, *value),
            InstKind::CondBr { cond, .. } => {
                self.no_result(inst)?;
                rules.expect(rules.is_bool(ty(cond)), "branch condition", ty(cond))
            }
            InstKind::Switch { value, cases, .. } => self.switch(inst, *value, *cases, scratch),
            InstKind::IndirectBr { address, .. } => {
                self.no_result(inst)?;
                rules.expect(rules.is_pointer(ty(address)), "indirectbr", ty(address))
            }
            InstKind::Br { .. } | InstKind::Unreachable => self.no_result(inst),
            // In `exceptions`.
            InstKind::LandingPad { .. }
            | InstKind::CleanupPad { .. }
            | InstKind::CatchPad { .. }
            | InstKind::Resume { .. }
            | InstKind::CleanupRet { .. }
            | InstKind::CatchRet { .. }
            | InstKind::CatchSwitch { .. } => Ok(()),
        }
    }

    pub(super) fn no_result(&self, inst: &Inst) -> Result<()> {
        let fits = self.rules.is_void(inst.ty);
        self.rules.expect(fits, "result", inst.ty)
    }

    fn freeze(&self, inst: &Inst, operand: TypeId) -> Result<()> {
        self.rules
            .expect(self.rules.is_plain(operand), "freeze", operand)?;
        self.rules
            .same("operand and result differ in type", operand, inst.ty)
    }

    /// The values; `dominance` checks the blocks.
    fn phi_types(&self, inst: &Inst, incoming: List) -> Result<()> {
        self.rules
            .expect(self.rules.is_plain(inst.ty), "phi", inst.ty)?;
        let what = "incoming value and phi differ in type";
        let mut values = incoming.of(&self.body.incoming).iter();
        values.try_for_each(|(value, _)| self.rules.same(what, self.ty(*value), inst.ty))
    }

    fn insert_value(
        &self,
        inst: &Inst,
        aggregate: TypeId,
        element: TypeId,
        indices: List,
    ) -> Result<()> {
        let inner = self
            .rules
            .at_path(aggregate, indices.of(&self.body.indices))?;
        self.rules.same("element differs in type", inner, element)?;
        self.rules
            .same("aggregate and result differ in type", aggregate, inst.ty)
    }

    fn gep(&self, inst: &Inst, source: TypeId, base: ValueId, indices: List) -> Result<()> {
        let (module, body) = (self.module, self.body);
        let indices = indices.of(&body.operands).iter();
        let indices = indices.map(|index| (self.ty(*index), *index));
        let value = |index| gep_index(module, Some(body), index);
        self.rules
            .gep(source, self.ty(base), indices, value, inst.ty)
    }

    fn mask(&self, vector: TypeId, mask: ValueId, scratch: &mut Scratch) -> Result<()> {
        if scratch.masks.contains(&(mask, vector)) {
            return Ok(());
        }
        check_mask(self.module, Some(self.body), self.rules, vector, mask)?;
        scratch.masks.insert((mask, vector));
        Ok(())
    }

    fn va_arg(&self, inst: &Inst, list: TypeId) -> Result<()> {
        self.rules
            .expect(self.rules.is_pointer(list), "va_arg list", list)?;
        self.rules
            .expect(self.rules.is_plain(inst.ty), "va_arg", inst.ty)
    }

    fn ret(&self, inst: &Inst, value: Option<ValueId>) -> Result<()> {
        self.no_result(inst)?;
        match value {
            Some(value) => {
                let what = "returned value and function differ in type";
                self.rules.same(what, self.ty(value), self.ret)
            }
            None => self.rules.expect(
                self.rules.is_void(self.ret),
                "no value for a result",
                self.ret,
            ),
        }
    }

    fn switch(
        &self,
        inst: &Inst,
        value: ValueId,
        cases: List,
        scratch: &mut Scratch,
    ) -> Result<()> {
        self.no_result(inst)?;
        let ty = self.ty(value);
        self.rules.expect(self.rules.is_integer(ty), "switch", ty)?;
        scratch.narrow.clear();
        scratch.wide.clear();
        for (case, _) in cases.of(&self.body.cases) {
            self.rules
                .same("switch and case differ in type", ty, self.ty(*case))?;
            match self.module.constant(Some(self.body), *case) {
                Some(Constant::Null) => scratch.narrow.push(0),
                Some(Constant::Int(value)) => scratch.narrow.push(*value),
                Some(Constant::WideInt(words)) => match **words {
                    [low, ref high @ ..] if high.iter().all(|word| *word == 0) => {
                        scratch.narrow.push(low);
                    }
                    _ => scratch.wide.push(words.clone()),
                },
                _ => return bad("a case that is no integer constant"),
            }
        }
        scratch.narrow.sort_unstable();
        scratch.wide.sort_unstable();
        let twice = scratch.narrow.windows(2).any(|pair| pair[0] == pair[1])
            || scratch.wide.windows(2).any(|pair| pair[0] == pair[1]);
        match twice {
            true => bad("two cases of one value"),
            false => Ok(()),
        }
    }
}
