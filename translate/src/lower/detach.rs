//! A value is in a certain register for one instruction alone.
//!
//! Arguments, results, parameters and what is returned are in registers that the System V ABI names
//! (x86-64, "Parameter Passing"). Cranelift's register allocator takes that for a demand on the
//! whole live range of the value, and of all that is one with it, as what branches pass to a
//! parameter is. Where such a range lives across a call, it is split, and after two splits it is on
//! the stack wherever it lives. A copy has the demand instead. It is made after Cranelift's
//! optimiser, which would see through it.

use super::hold::clobbers;
use super::spill::is_made_again;
use cranelift_codegen::cursor::{Cursor, FuncCursor};
use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{Function, Inst, InstBuilder, Opcode, Value, ValueDef};
use cranelift_codegen::packed_option::PackedOption;
use cranelift_entity::{EntitySet, SecondaryMap};

/// With fewer calls and returns, nothing is split so often.
const DEMANDING: usize = 4;

/// Inserts such copies.
pub(super) fn detach(clif: &mut Function) {
    let uses = Uses::of(clif);
    if uses.demanding.len() < DEMANDING {
        return;
    }
    for inst in &uses.demanding {
        copy_operands(clif, &uses, *inst);
    }
    copy_results(clif, &uses);
}

/// What is used, and where.
#[derive(Default)]
struct Uses {
    count: SecondaryMap<Value, u32>,
    /// What branches pass to a block.
    passed: EntitySet<Value>,
    /// Calls and returns. Calls that clobber nothing are instructions, which may have to follow each
    /// other.
    demanding: Vec<Inst>,
}

impl Uses {
    fn of(clif: &Function) -> Self {
        let dfg = &clif.dfg;
        let mut uses = Self::default();
        for block in clif.layout.blocks() {
            for inst in clif.layout.block_insts(block) {
                for value in dfg.inst_values(inst) {
                    uses.count[dfg.resolve_aliases(value)] += 1;
                }
                let data = &dfg.insts[inst];
                for call in data.branch_destination(&dfg.jump_tables, &dfg.exception_tables) {
                    let values = call.args(&dfg.value_lists);
                    for value in values.filter_map(|value| value.as_value()) {
                        uses.passed.insert(dfg.resolve_aliases(value));
                    }
                }
                if clobbers(clif, data) || data.opcode() == Opcode::Return {
                    uses.demanding.push(inst);
                }
            }
        }
        uses
    }
}

/// Arguments that are used elsewhere, too, and those and returned values that branches pass on.
fn copy_operands(clif: &mut Function, uses: &Uses, inst: Inst) {
    let opcode = clif.dfg.insts[inst].opcode();
    let is_indirect = matches!(
        opcode,
        Opcode::CallIndirect | Opcode::TryCallIndirect | Opcode::ReturnCallIndirect
    );
    // The first one of these is the callee.
    for index in usize::from(is_indirect)..clif.dfg.inst_args(inst).len() {
        let value = clif.dfg.resolve_aliases(clif.dfg.inst_args(inst)[index]);
        // What branches pass to a block is one with it.
        let entry = clif.layout.entry_block();
        let is_passed = match clif.dfg.value_def(value) {
            ValueDef::Param(block, _) => Some(block) != entry,
            _ => false,
        };
        let is_shared = opcode != Opcode::Return && uses.count[value] > 1;
        if (is_passed || is_shared) && is_kept(clif, value) {
            let mut cursor = FuncCursor::new(clif).at_inst(inst);
            let copy = copy(&mut cursor, value);
            clif.dfg.inst_args_mut(inst)[index] = copy;
        }
    }
}

/// Results and the function's parameters that branches pass on.
fn copy_results(clif: &mut Function, uses: &Uses) {
    let mut places: Vec<(Value, Inst)> = Vec::new();
    if let Some(entry) = clif.layout.entry_block() {
        let first = clif.layout.first_inst(entry);
        let params = clif.dfg.block_params(entry).iter();
        places.extend(params.filter_map(|param| Some((*param, first?))));
    }
    for inst in &uses.demanding {
        let next = clif.layout.next_inst(*inst);
        let results = clif.dfg.inst_results(*inst).iter();
        places.extend(results.filter_map(|result| Some((*result, next?))));
    }
    places.retain(|(value, _)| uses.passed.contains(*value) && is_kept(clif, *value));
    let mut copies = SecondaryMap::<Value, PackedOption<Value>>::new();
    let mut copying = EntitySet::<Inst>::new();
    for (value, before) in &places {
        let mut cursor = FuncCursor::new(clif).at_inst(*before);
        let copy = copy(&mut cursor, *value);
        copies[*value] = copy.into();
        copying.insert(clif.dfg.value_def(copy).unwrap_inst());
    }
    if places.is_empty() {
        return;
    }
    let (layout, dfg) = (&clif.stencil.layout, &mut clif.stencil.dfg);
    let insts = layout.blocks().flat_map(|block| layout.block_insts(block));
    for inst in insts.filter(|inst| !copying.contains(*inst)) {
        dfg.map_inst_values(inst, |value| copies[value].expand().unwrap_or(value));
    }
}

/// Whether a value has a register from where it is defined on. Constants and addresses are made
/// where they are used.
fn is_kept(clif: &Function, value: Value) -> bool {
    let is_made_again = match clif.dfg.value_def(value) {
        ValueDef::Result(inst, _) => is_made_again(clif.dfg.insts[inst].opcode()),
        _ => false,
    };
    !is_made_again && matches!(clif.dfg.value_type(value), I32 | I64)
}

fn copy(cursor: &mut FuncCursor<'_>, value: Value) -> Value {
    let ty = cursor.func.dfg.value_type(value);
    let nothing = cursor.ins().iconst(ty, 0);
    cursor.ins().iadd(value, nothing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use cranelift_codegen::ir::types::{F64, I16};
    use cranelift_codegen::ir::{AbiParam, Block, FuncRef, Signature, Type};
    use cranelift_codegen::isa::CallConv;

    /// How many copies there are in a function of two parameters, with enough other calls; `build`
    /// gets them, and something that can be called.
    fn copies(
        ty: Type,
        build: impl FnOnce(&mut FuncCursor<'_>, Block, FuncRef, [Value; 2]),
    ) -> usize {
        copies_beside(DEMANDING, ty, build)
    }

    fn copies_beside(
        others: usize,
        ty: Type,
        build: impl FnOnce(&mut FuncCursor<'_>, Block, FuncRef, [Value; 2]),
    ) -> usize {
        let mut signature = Signature::new(CallConv::SystemV);
        signature.params = vec![AbiParam::new(ty); 2];
        signature.returns = vec![AbiParam::new(ty)];
        let mut clif = Function::new();
        clif.signature = signature.clone();
        let signature = clif.import_signature(signature);
        let callee = clif.import_function(cranelift_codegen::ir::ExtFuncData {
            name: cranelift_codegen::ir::ExternalName::testcase("callee"),
            signature,
            colocated: true,
            patchable: false,
        });
        let block = clif.dfg.make_block();
        let params = [(); 2].map(|()| clif.dfg.append_block_param(block, ty));
        clif.layout.append_block(block);
        let mut cursor = FuncCursor::new(&mut clif).at_bottom(block);
        for _ in 0..others {
            let nothing = [(); 2].map(|()| constant(&mut cursor, ty));
            cursor.ins().call(callee, &nothing);
        }
        build(&mut cursor, block, callee, params);
        detach(&mut clif);
        let blocks = clif.layout.blocks();
        let insts = blocks.flat_map(|block| clif.layout.block_insts(block));
        insts
            .filter(|inst| clif.dfg.insts[*inst].opcode() == Opcode::Iadd)
            .count()
    }

    fn constant(cursor: &mut FuncCursor<'_>, ty: Type) -> Value {
        match ty {
            F64 => cursor.ins().f64const(0.0),
            _ => cursor.ins().iconst(ty, 0),
        }
    }

    fn call(cursor: &mut FuncCursor<'_>, callee: FuncRef, args: [Value; 2]) -> Value {
        let inst = cursor.ins().call(callee, &args);
        cursor.func.dfg.first_result(inst)
    }

    #[test]
    fn what_two_calls_get_is_copied_for_each() {
        for (others, copies) in [(0, 0), (DEMANDING, 2)] {
            let count = copies_beside(others, I64, |cursor, _, callee, [a, b]| {
                let a = cursor.ins().bnot(a);
                let b = cursor.ins().bnot(b);
                let first = call(cursor, callee, [a, b]);
                let second = call(cursor, callee, [a, first]);
                cursor.ins().return_(&[second]);
            });
            assert_eq!(count, copies, "beside {others} other calls");
        }
    }

    #[test]
    fn what_branches_have_passed_on_is_copied_where_it_is_demanded() {
        let count = copies(I64, |cursor, _, callee, args| {
            let result = call(cursor, callee, args);
            cursor.ins().return_(&[result]);
        });
        assert_eq!(count, 0);
        let count = copies(I32, |cursor, _, _, [a, b]| {
            let a = cursor.ins().isub(a, b);
            let next = cursor.func.dfg.make_block();
            let param = cursor.func.dfg.append_block_param(next, I32);
            cursor.ins().jump(next, &[a.into()]);
            cursor.func.layout.append_block(next);
            cursor.goto_bottom(next);
            cursor.ins().return_(&[param]);
        });
        assert_eq!(count, 1);
    }

    #[test]
    fn a_result_that_a_branch_passes_on_is_copied() {
        let count = copies(I64, |cursor, _, callee, [a, b]| {
            let (a, b) = (cursor.ins().bnot(a), cursor.ins().bnot(b));
            let result = call(cursor, callee, [a, b]);
            let next = cursor.func.dfg.make_block();
            let param = cursor.func.dfg.append_block_param(next, I64);
            cursor.ins().jump(next, &[result.into()]);
            cursor.func.layout.append_block(next);
            cursor.goto_bottom(next);
            let other = cursor.ins().bnot(param);
            cursor.ins().return_(&[other]);
        });
        assert_eq!(count, 1);
    }

    #[test]
    fn what_is_made_again_or_in_other_registers_is_not_copied() {
        let count = copies(I64, |cursor, _, callee, _| {
            let a = cursor.ins().iconst(I64, 7);
            let first = call(cursor, callee, [a, a]);
            cursor.ins().return_(&[first]);
        });
        assert_eq!(count, 0);
        for ty in [I16, F64] {
            let count = copies(ty, |cursor, _, callee, args| {
                let first = call(cursor, callee, args);
                let second = call(cursor, callee, [args[0], first]);
                cursor.ins().return_(&[second]);
            });
            assert_eq!(count, 0);
        }
    }
}
