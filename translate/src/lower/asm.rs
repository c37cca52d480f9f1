//! Inline assembly: the idioms of real modules.

use super::types::Parts;
use super::{FunctionTranslator, Lower, unsupported};
use crate::ir::{Call, InlineAsm};
use cranelift_codegen::ir::InstBuilder;

impl FunctionTranslator<'_, '_> {
    /// A call of inline assembly.
    pub(super) fn inline_asm(&mut self, asm: &InlineAsm, call: &Call) -> Lower<Parts> {
        if asm.template.trim().is_empty() {
            if let Some(parts) = self.empty_asm(asm, call)? {
                return Ok(parts);
            }
        }
        unsupported(format_args!("inline asm \"{}\"", asm.template))
    }

    /// An empty template: a compiler barrier, and outputs that are tied to inputs.
    fn empty_asm(&mut self, asm: &InlineAsm, call: &Call) -> Lower<Option<Parts>> {
        let args = call.args.of(&self.body.operands);
        let mut outputs = 0;
        let mut ties = Vec::new();
        for constraint in asm.constraints.split(',').filter(|c| !c.is_empty()) {
            if constraint.starts_with('~') {
                continue;
            }
            if let Some(output) = constraint.strip_prefix('=') {
                if output.contains('*') {
                    return Ok(None);
                }
                outputs += 1;
            } else {
                ties.push(constraint.parse::<usize>().ok());
            }
        }
        let mut results = Parts::new();
        for output in 0..outputs {
            let Some(tied) = ties.iter().position(|tie| *tie == Some(output)) else {
                return Ok(None);
            };
            let Some(arg) = args.get(tied) else {
                return Ok(None);
            };
            results.extend(self.value(*arg)?);
        }
        self.b.ins().sequence_point();
        Ok(Some(results))
    }
}
