//! Exception handling: pads are where unwinding goes, and only there (LangRef, "Exception Handling
//! Instructions"; "Exception Handling in LLVM").

use super::{Checker, Flow, bad};
use crate::Result;
use crate::ir::{BlockId, Clause, Constant, Inst, InstId, InstKind, List, Type, TypeId, ValueId};

/// Checks invokes, pads and what leaves them.
pub(super) fn check(checker: &Checker<'_>, flow: &Flow) -> Result<()> {
    let mut exceptions = Exceptions {
        checker,
        flow,
        landing_type: None,
    };
    for (id, block) in &checker.body.blocks {
        let mut in_front = true;
        for (at, inst) in checker.block_insts(block) {
            let place = |error| checker.place(error, at);
            exceptions.inst(id, inst, in_front).map_err(place)?;
            in_front &= matches!(inst.kind, InstKind::Phi { .. });
        }
    }
    Ok(())
}

struct Exceptions<'a> {
    checker: &'a Checker<'a>,
    flow: &'a Flow,
    /// What the landing pads of the function give.
    landing_type: Option<TypeId>,
}

impl Exceptions<'_> {
    fn inst(&mut self, block: BlockId, inst: &Inst, in_front: bool) -> Result<()> {
        match &inst.kind {
            InstKind::Invoke { normal, unwind, .. } => self.invoke(*normal, *unwind),
            InstKind::LandingPad { cleanup, clauses } => {
                self.landing_pad(block, inst, in_front)?;
                self.clauses(*cleanup, *clauses)
            }
            InstKind::Resume { value } => {
                self.checker.no_result(inst)?;
                self.landing(self.checker.ty(*value))
            }
            InstKind::CleanupPad { parent, .. } | InstKind::CatchPad { parent, .. } => {
                self.funclet_pad(inst, *parent, in_front)
            }
            InstKind::CatchSwitch { parent, unwind, .. } => {
                self.funclet_pad(inst, *parent, in_front)?;
                self.unwind(*unwind)
            }
            InstKind::CleanupRet { pad, unwind } => {
                self.funclet_return(inst, *pad)?;
                self.unwind(*unwind)
            }
            InstKind::CatchRet { pad, .. } => self.funclet_return(inst, *pad),
            _ => Ok(()),
        }
    }

    /// The first instruction of a block that is no phi.
    fn first(&self, block: BlockId) -> Option<&InstKind> {
        let body = self.checker.body;
        let mut kinds = body
            .block_insts(block)
            .map(|id: InstId| &body.insts[id].kind);
        kinds.find(|kind| !matches!(kind, InstKind::Phi { .. }))
    }

    fn is_pad(&self, block: BlockId) -> bool {
        matches!(
            self.first(block),
            Some(
                InstKind::LandingPad { .. }
                    | InstKind::CleanupPad { .. }
                    | InstKind::CatchSwitch { .. }
            )
        )
    }

    fn invoke(&self, normal: BlockId, unwind: BlockId) -> Result<()> {
        if self.is_pad(normal) {
            return bad("invoke goes on at a landing pad");
        }
        self.unwind(Some(unwind))
    }

    fn unwind(&self, block: Option<BlockId>) -> Result<()> {
        match block {
            Some(block) if !self.is_pad(block) => bad("unwinding to a block without a landing pad"),
            _ => Ok(()),
        }
    }

    fn landing_pad(&mut self, block: BlockId, inst: &Inst, in_front: bool) -> Result<()> {
        if !in_front {
            return bad("landingpad is not the first instruction of its block");
        }
        if block == BlockId::from_u32(0) {
            return bad("landingpad in the entry block");
        }
        let body = self.checker.body;
        let by_unwinding = |source: &BlockId| match body.terminator(*source).kind {
            InstKind::Invoke { normal, unwind, .. } => unwind == block && normal != block,
            _ => false,
        };
        if !self.flow.predecessors(block).iter().all(by_unwinding) {
            return bad("a way to a landing pad that is no unwinding");
        }
        self.landing(inst.ty)
    }

    /// All landing pads and resumes of a function are of one type.
    fn landing(&mut self, ty: TypeId) -> Result<()> {
        if self.checker.function.personality.is_none() {
            return bad("a function with landing pads has no personality");
        }
        let rules = &self.checker.rules;
        // A statepoint's landing pad is a token.
        let fits = rules.is_plain(ty) || rules.is_token(ty);
        rules.expect(fits, "landing pad", ty)?;
        let first = *self.landing_type.get_or_insert(ty);
        rules.same("landing pads differ in type", first, ty)
    }

    fn clauses(&self, cleanup: bool, clauses: List) -> Result<()> {
        let checker = self.checker;
        let clauses = clauses.of(&checker.body.clauses);
        if clauses.is_empty() && !cleanup {
            return bad("landingpad without a clause");
        }
        for clause in clauses {
            let (Clause::Catch(value) | Clause::Filter(value)) = *clause;
            let ty = checker.ty(value);
            let constant = checker.module.constant(Some(checker.body), value);
            let fits = match clause {
                Clause::Catch(_) => {
                    let global = checker.module.global(value).is_some();
                    checker.rules.is_pointer(ty) && (global || constant.is_some())
                }
                Clause::Filter(_) => {
                    let array = match checker.rules.types[ty] {
                        Type::Array { element, .. } => {
                            matches!(constant, Some(Constant::Null))
                                || checker.rules.is_pointer(element)
                        }
                        _ => false,
                    };
                    array && matches!(constant, Some(Constant::Null | Constant::Aggregate(_)))
                }
            };
            checker.rules.expect(fits, "landingpad clause", ty)?;
        }
        Ok(())
    }

    /// `cleanuppad`, `catchpad`, `catchswitch`: tokens made inside tokens.
    fn funclet_pad(&self, inst: &Inst, parent: ValueId, in_front: bool) -> Result<()> {
        if !in_front {
            return bad("a pad is not the first instruction of its block");
        }
        if self.checker.function.personality.is_none() {
            return bad("a function with pads has no personality");
        }
        self.token(self.checker.ty(parent))?;
        self.token(inst.ty)
    }

    fn funclet_return(&self, inst: &Inst, pad: ValueId) -> Result<()> {
        self.checker.no_result(inst)?;
        self.token(self.checker.ty(pad))
    }

    fn token(&self, ty: TypeId) -> Result<()> {
        self.checker
            .rules
            .expect(self.checker.rules.is_token(ty), "a pad", ty)
    }
}
