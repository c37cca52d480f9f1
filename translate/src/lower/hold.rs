//! Loops keep in registers what a call after them clobbers.
//!
//! A call clobbers every vector register (System V ABI, x86-64, "Registers"), so a float that is
//! live across one is on the stack from its last use before the call. What a branch passes to a
//! block is no use to Cranelift's allocator. The sum of a loop that is returned after something has
//! been released was stored and loaded each time round, and the next addition waited for it. A use
//! right before the call, here a store that nobody reads, moves that place out of the loop.

use super::pressure::has_effect;
use cranelift_codegen::cursor::{Cursor, FuncCursor};
use cranelift_codegen::dominator_tree::DominatorTree;
use cranelift_codegen::flowgraph::ControlFlowGraph;
use cranelift_codegen::ir::types::{F32, F64, I64};
use cranelift_codegen::ir::{
    Block, Function, Inst, InstBuilder, InstructionData, StackSlotData, StackSlotKind, Type, Value,
};
use cranelift_codegen::isa::CallConv;
use cranelift_entity::SecondaryMap;
use std::iter::successors;

/// Calls that a value is tried before, so that the time is linear.
const TRIES: usize = 8;

/// Values of one function that get a use, at most: more than there are registers.
const VALUES: usize = 32;

/// Bytes of a vector register.
const WORD: u32 = 16;

/// A block's first call, by the numbers of instructions in the function's order.
struct Call {
    block: Block,
    start: usize,
    at: usize,
}

/// Where a value is defined and used, by the numbers of instructions.
#[derive(Clone, Copy, Default)]
struct Span {
    defined: usize,
    last_use: usize,
    /// How many loops its definition is in, or that of a value that comes here as a parameter.
    depth: u32,
}

/// Whether an instruction clobbers all registers but those that a callee preserves.
pub(super) fn clobbers(clif: &Function, data: &InstructionData) -> bool {
    let preserves = |signature| clif.dfg.signatures[signature].call_conv == CallConv::PreserveAll;
    match data {
        InstructionData::Call { func_ref, .. } => {
            !preserves(clif.dfg.ext_funcs[*func_ref].signature)
        }
        _ => data.opcode().is_call(),
    }
}

/// Inserts such uses. Where loops are is taken from the order of blocks: it decides on speed alone.
pub fn hold(clif: &mut Function) {
    let mut values = clif.dfg.values();
    if !values.any(|value| in_vector_register(clif.dfg.value_type(value))) {
        return;
    }
    let Some(depths) = loop_depths(clif) else {
        return;
    };
    let (spans, calls) = spans(clif, &depths);
    let mut held = Vec::new();
    let mut tree = None;
    for value in clif.dfg.values() {
        let span = spans[value];
        if span.last_use == 0 || span.depth == 0 || !in_vector_register(clif.dfg.value_type(value))
        {
            continue;
        }
        let first = calls.partition_point(|call| call.start < span.defined);
        let before = |call: &&Call| call.at < span.last_use;
        let mut across = calls[first..].iter().take_while(before).take(TRIES);
        let leaves = |call: &&Call| {
            (span.depth > depths[call.block] || clif.layout.is_cold(call.block))
                && tree
                    .get_or_insert_with(|| dominators(clif))
                    .block_dominates(defining_block(clif, value), call.block)
        };
        if let Some(call) = across.find(leaves) {
            let first = clif.layout.first_inst(call.block);
            held.push((first.expect("a block ends"), value));
        }
    }
    if held.is_empty() {
        return;
    }
    held.truncate(VALUES);
    keep(clif, &held);
}

/// Gives each value a use in front of an instruction: a store that nobody reads.
pub(super) fn keep(clif: &mut Function, values: &[(Inst, Value)]) {
    // A word each: of two stores to one, Cranelift's optimiser removes the first.
    let bytes = u32::try_from(values.len()).unwrap_or(u32::MAX / WORD) * WORD;
    let slot = StackSlotData::new(StackSlotKind::ExplicitSlot, bytes, 4);
    let slot = clif.create_sized_stack_slot(slot);
    for ((before, value), number) in values.iter().zip(0..) {
        let mut cursor = FuncCursor::new(clif).at_inst(*before);
        cursor
            .ins()
            .stack_store(I64, *value, slot, number * WORD.cast_signed());
    }
}

pub(super) fn in_vector_register(ty: Type) -> bool {
    ty == F32 || ty == F64 || (ty.is_vector() && ty.bits() == 128)
}

fn dominators(clif: &Function) -> DominatorTree {
    DominatorTree::with_function(clif, &ControlFlowGraph::with_function(clif))
}

fn defining_block(clif: &Function, value: Value) -> Block {
    let definition = clif.dfg.value_def(value);
    match definition.inst() {
        Some(inst) => clif.layout.inst_block(inst).expect("a value in the layout"),
        None => definition.unwrap_block(),
    }
}

/// In how many loops each block is, if there is any: from a branch's destination to the branch that
/// goes back there.
fn loop_depths(clif: &Function) -> Option<SecondaryMap<Block, u32>> {
    let mut order = SecondaryMap::<Block, usize>::new();
    let mut steps = vec![0i32; clif.dfg.num_blocks() + 1];
    let mut any = false;
    for (place, block) in clif.layout.blocks().enumerate() {
        order[block] = place + 1;
        let Some(last) = clif.layout.last_inst(block) else {
            continue;
        };
        let (tables, exceptions) = (&clif.dfg.jump_tables, &clif.dfg.exception_tables);
        for target in clif.dfg.insts[last].branch_destination(tables, exceptions) {
            if let Some(head) = order[target.block(&clif.dfg.value_lists)].checked_sub(1) {
                any = true;
                steps[head] += 1;
                steps[place + 1] -= 1;
            }
        }
    }
    if !any {
        return None;
    }
    let mut depths = SecondaryMap::new();
    let mut depth = 0i32;
    for (step, block) in steps.into_iter().zip(clif.layout.blocks()) {
        depth += step;
        depths[block] = depth.cast_unsigned();
    }
    Some(depths)
}

/// Where values live, and each block's first call.
fn spans(
    clif: &Function,
    depths: &SecondaryMap<Block, u32>,
) -> (SecondaryMap<Value, Span>, Vec<Call>) {
    let dfg = &clif.dfg;
    let mut spans = SecondaryMap::<Value, Span>::new();
    let mut calls = Vec::<Call>::new();
    let mut number = 1;
    for block in clif.layout.blocks() {
        let start = number;
        for param in dfg.block_params(block) {
            spans[*param].defined = start;
            spans[*param].depth = spans[*param].depth.max(depths[block]);
        }
        for inst in clif.layout.block_insts(block) {
            number += 1;
            for result in dfg.inst_results(inst) {
                spans[*result].defined = number;
                spans[*result].depth = depths[block];
            }
            let data = &dfg.insts[inst];
            if clobbers(clif, data) && calls.last().is_none_or(|call| call.block != block) {
                calls.push(Call {
                    block,
                    start,
                    at: number,
                });
            }
            for target in data.branch_destination(&dfg.jump_tables, &dfg.exception_tables) {
                let params = dfg.block_params(target.block(&dfg.value_lists));
                for (param, arg) in params.iter().zip(target.args(&dfg.value_lists)) {
                    if let Some(arg) = arg.as_value() {
                        let depth = spans[dfg.resolve_aliases(arg)].depth;
                        spans[*param].depth = spans[*param].depth.max(depth);
                    }
                }
            }
        }
    }
    last_uses(clif, number, &mut spans);
    (spans, calls)
}

/// An operation without effects is where its result is needed first: Cranelift's optimiser puts it
/// there, behind a call that it stood before.
fn last_uses(clif: &Function, mut number: usize, spans: &mut SecondaryMap<Value, Span>) {
    let dfg = &clif.dfg;
    let layout = &clif.layout;
    let mut needed = SecondaryMap::<Value, usize>::with_default(usize::MAX);
    let blocks = successors(layout.last_block(), |block| layout.prev_block(*block));
    for block in blocks {
        for inst in layout.block_insts(block).rev() {
            let place = if has_effect(clif, inst) {
                number
            } else {
                let results = dfg.inst_results(inst).iter();
                results
                    .map(|result| needed[*result])
                    .min()
                    .unwrap_or(usize::MAX)
            };
            number -= 1;
            if place == usize::MAX {
                continue;
            }
            for value in dfg.inst_values(inst) {
                let value = dfg.resolve_aliases(value);
                needed[value] = needed[value].min(place);
                spans[value].last_use = spans[value].last_use.max(place);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cranelift_codegen::ir::{AbiParam, BlockArg, Opcode, Signature, UserFuncName};
    use cranelift_codegen::isa::CallConv;
    use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext};

    /// Where a call stands to the loop that adds up a float.
    #[derive(Clone, Copy, PartialEq)]
    enum Called {
        Inside,
        After,
        AfterLastUse,
    }

    /// A loop that adds up a float, and returns it.
    fn sum(called: Called) -> Function {
        let mut signature = Signature::new(CallConv::SystemV);
        signature.params = vec![AbiParam::new(I64), AbiParam::new(F64)];
        signature.returns = vec![AbiParam::new(F64)];
        let mut function = Function::with_name_signature(UserFuncName::default(), signature);
        let mut context = FunctionBuilderContext::new();
        let mut b = FunctionBuilder::new(&mut function, &mut context);
        let [start, head, done] = [(); 3].map(|()| b.create_block());
        b.append_block_params_for_function_params(start);
        let (count, last) = (
            b.append_block_param(head, I64),
            b.append_block_param(head, F64),
        );
        b.switch_to_block(start);
        let (address, term) = (b.block_params(start)[0], b.block_params(start)[1]);
        b.ins()
            .jump(head, &[BlockArg::Value(address), BlockArg::Value(term)]);
        let callee = b.import_signature(Signature::new(CallConv::SystemV));
        b.switch_to_block(head);
        let next = b.ins().fadd(last, term);
        let left = b.ins().iadd_imm_s(count, -1);
        if called == Called::Inside {
            b.ins().call_indirect(callee, address, &[]);
        }
        let again = [BlockArg::Value(left), BlockArg::Value(next)];
        b.ins().brif(left, head, &again, done, &[]);
        b.switch_to_block(done);
        // Cranelift computes it where it is used.
        let double = b.ins().fadd(next, next);
        if called == Called::AfterLastUse {
            let slot = StackSlotData::new(StackSlotKind::ExplicitSlot, 8, 3);
            let slot = b.create_sized_stack_slot(slot);
            b.ins().stack_store(I64, double, slot, 0);
        }
        if called != Called::Inside {
            b.ins().call_indirect(callee, address, &[]);
        }
        let result = match called {
            Called::AfterLastUse => b.ins().f64const(0.0),
            _ => double,
        };
        b.ins().return_(&[result]);
        b.seal_all_blocks();
        b.finalize(cranelift_codegen::isa::TargetFrontendConfig {
            default_call_conv: CallConv::SystemV,
            pointer_width: target_lexicon::PointerWidth::U64,
            page_size_align_log2: 12,
        });
        function
    }

    /// The numbers of the blocks that store to the stack.
    fn stores(function: &Function) -> Vec<u32> {
        let blocks = function.layout.blocks();
        let insts = blocks.flat_map(|block| function.layout.block_insts(block));
        let stores = insts.filter(|inst| function.dfg.insts[*inst].opcode() == Opcode::Store);
        let block = |inst| function.layout.inst_block(inst).expect("in the layout");
        stores.map(|inst| block(inst).as_u32()).collect()
    }

    #[test]
    fn what_a_call_after_its_loop_clobbers_is_used_before_it() {
        let mut function = sum(Called::After);
        assert!(stores(&function).is_empty());
        hold(&mut function);
        assert_eq!(stores(&function), [2]);
    }

    #[test]
    fn what_is_not_live_across_a_call_after_its_loop_is_left_alone() {
        let mut function = sum(Called::AfterLastUse);
        hold(&mut function);
        assert_eq!(stores(&function), [2]);
        let mut function = sum(Called::Inside);
        hold(&mut function);
        assert!(stores(&function).is_empty());
    }
}
