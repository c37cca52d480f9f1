//! Intrinsics that ask for the machine's own: registers by name, the thread pointer, the frame.

use super::intrinsics::Action::{self, Emit as E};
use super::intrinsics::Use;
use super::types::{Parts, one};
use super::{FunctionTranslator, Lower, unsupported};
use crate::ir::{Metadata, ValueId};
use cranelift_codegen::ir::InstBuilder;
use cranelift_codegen::ir::types::I64;

/// The rows, without `llvm.`
pub(super) const TABLE: &[(&str, Action)] = &[
    ("eh.dwarf.cfa", E(|t, u| t.canonical_frame_address(u))),
    ("read_register", E(|t, u| t.read_register(u))),
    ("read_volatile_register", E(|t, u| t.read_register(u))),
    (
        "thread.pointer",
        E(|t, _| t.routine0("bitcrane_thread_pointer", I64)),
    ),
];

impl FunctionTranslator<'_, '_> {
    /// The stack pointer before the call that has entered the function, plus a constant.
    fn canonical_frame_address(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let offset = self.scalar(self.arg(u.call, 0)?.0)?;
        let offset = self.widen(offset, I64);
        let frame = self.above_frame(16)?[0];
        Ok(one(self.b.ins().iadd(frame, offset)))
    }

    /// The registers that mean the same in every function; LLVM can read no others.
    fn read_register(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let Some(operand) = u.call.args.of(&self.body.operands).first().copied() else {
            return unsupported("a register without a name");
        };
        let whole = self.part_types(u.ret)?[..] == [I64];
        match self.register_name(operand) {
            Some("rsp") if whole => Ok(one(self.b.ins().get_stack_pointer(I64))),
            Some("rbp") if whole => Ok(one(self.b.ins().get_frame_pointer(I64))),
            name => unsupported(format_args!("register \"{}\"", name.unwrap_or("?"))),
        }
    }

    /// The string in a metadata node that is an operand.
    fn register_name(&self, operand: ValueId) -> Option<&str> {
        let id = operand.as_metadata()?;
        match self.metadata_node(id)? {
            Metadata::Node(elements) => match self.metadata_node((*elements.first()?)?)? {
                Metadata::String(name) => Some(name),
                _ => None,
            },
            _ => None,
        }
    }
}
