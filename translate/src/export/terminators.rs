//! The instructions that end blocks.

use super::Scope;
use super::instructions::no_form;
use crate::Result;
use crate::ir::{BlockId, Inst, InstKind, List};
use llvm_ir::Name;
use llvm_ir::terminator::{self as theirs, Terminator};

impl Scope<'_> {
    pub(super) fn terminator(&self, block: BlockId, inst: &Inst) -> Result<Terminator> {
        let debugloc = self.location(inst);
        let name = |block: BlockId| self.names.block(block);
        Ok(match &inst.kind {
            InstKind::Ret { value } => Terminator::Ret(theirs::Ret {
                return_operand: value.map(|value| self.operand(value)).transpose()?,
                debugloc,
            }),
            InstKind::Br { target } => Terminator::Br(theirs::Br {
                dest: name(*target),
                debugloc,
            }),
            InstKind::CondBr {
                cond,
                then,
                otherwise,
            } => Terminator::CondBr(theirs::CondBr {
                condition: self.operand(*cond)?,
                true_dest: name(*then),
                false_dest: name(*otherwise),
                debugloc,
            }),
            InstKind::Switch {
                value,
                default,
                cases,
            } => {
                let cases = cases.of(&self.body.cases).iter();
                let dests: Result<Vec<_>> = cases
                    .map(|(case, block)| {
                        Ok((self.exporter.constant(Some(self), *case)?, name(*block)))
                    })
                    .collect();
                Terminator::Switch(theirs::Switch {
                    operand: self.operand(*value)?,
                    dests: dests?,
                    default_dest: name(*default),
                    debugloc,
                })
            }
            InstKind::IndirectBr { address, targets } => {
                Terminator::IndirectBr(theirs::IndirectBr {
                    operand: self.operand(*address)?,
                    possible_dests: self.targets(*targets),
                    debugloc,
                })
            }
            InstKind::Invoke {
                call,
                normal,
                unwind,
            } => {
                let parts = self.parts(*call)?;
                Terminator::Invoke(theirs::Invoke {
                    function: parts.function,
                    function_ty: parts.function_ty,
                    arguments: parts.arguments,
                    return_attributes: parts.return_attributes,
                    result: self.names.terminator(block, inst.result),
                    return_label: name(*normal),
                    exception_label: name(*unwind),
                    function_attributes: parts.function_attributes,
                    calling_convention: parts.calling_convention,
                    debugloc,
                })
            }
            InstKind::CallBr { call, default, .. } => {
                let parts = self.parts(*call)?;
                Terminator::CallBr(theirs::CallBr {
                    function: parts.function,
                    arguments: parts.arguments,
                    return_attributes: parts.return_attributes,
                    result: self.names.terminator(block, inst.result),
                    return_label: name(*default),
                    other_labels: (),
                    function_attributes: parts.function_attributes,
                    calling_convention: parts.calling_convention,
                    debugloc,
                })
            }
            InstKind::Resume { value } => Terminator::Resume(theirs::Resume {
                operand: self.operand(*value)?,
                debugloc,
            }),
            InstKind::Unreachable => Terminator::Unreachable(theirs::Unreachable { debugloc }),
            InstKind::CleanupRet { pad, unwind } => Terminator::CleanupRet(theirs::CleanupRet {
                cleanup_pad: self.operand(*pad)?,
                unwind_dest: unwind.map(name),
                debugloc,
            }),
            InstKind::CatchRet { pad, target } => Terminator::CatchRet(theirs::CatchRet {
                catch_pad: self.operand(*pad)?,
                successor: name(*target),
                debugloc,
            }),
            InstKind::CatchSwitch {
                parent,
                handlers,
                unwind,
            } => Terminator::CatchSwitch(theirs::CatchSwitch {
                parent_pad: self.operand(*parent)?,
                catch_handlers: self.targets(*handlers),
                default_unwind_dest: unwind.map(name),
                result: self.names.terminator(block, inst.result),
                debugloc,
            }),
            other => return Err(no_form(other.name())),
        })
    }

    fn targets(&self, targets: List) -> Vec<Name> {
        let targets = targets.of(&self.body.targets).iter();
        targets.map(|block| self.names.block(*block)).collect()
    }
}
