//! The order that blocks of loops will have.
//!
//! Of a branch's two ways, Cranelift puts the second one next. A loop that begins with its test, as
//! all do that nothing has optimised, then jumps over what follows it, and back from its end. With
//! the loop's own way second, it only jumps back.

use super::narrow::uses;
use cranelift_codegen::cursor::{Cursor, FuncCursor};
use cranelift_codegen::dominator_tree::DominatorTree;
use cranelift_codegen::flowgraph::ControlFlowGraph;
use cranelift_codegen::ir::condcodes::{CondCode, IntCC};
use cranelift_codegen::ir::{Function, Inst, InstBuilder, InstructionData, Value};
use cranelift_codegen::loop_analysis::LoopAnalysis;

/// Turns the branches that leave a loop so that its own way is the second one.
pub fn arrange(clif: &mut Function) {
    let graph = ControlFlowGraph::with_function(clif);
    let tree = DominatorTree::with_function(clif, &graph);
    let mut analysis = LoopAnalysis::new();
    analysis.compute(clif, &graph, &tree);
    if analysis.loops().next().is_none() {
        return;
    }
    let uses = uses(clif);
    for block in tree.cfg_postorder() {
        let Some(innermost) = analysis.innermost_loop(*block) else {
            continue;
        };
        let last = clif.layout.last_inst(*block).expect("a block ends");
        let InstructionData::Brif {
            opcode,
            arg,
            blocks: [then, otherwise],
        } = clif.dfg.insts[last]
        else {
            continue;
        };
        let lists = &clif.dfg.value_lists;
        let stays = |it| analysis.is_in_loop(it, innermost);
        if !stays(then.block(lists)) || stays(otherwise.block(lists)) {
            continue;
        }
        let Some(arg) = opposite(clif, last, arg, uses[arg]) else {
            continue;
        };
        clif.dfg.insts[last] = InstructionData::Brif {
            opcode,
            arg,
            blocks: [otherwise, then],
        };
    }
}

/// A comparison that is true where a value is zero, in front of a branch on it.
fn opposite(clif: &mut Function, branch: Inst, condition: Value, uses: u32) -> Option<Value> {
    let condition = clif.dfg.resolve_aliases(condition);
    let ty = clif.dfg.value_type(condition);
    let definition = clif.dfg.value_def(condition).inst();
    let definition = definition.map(|inst| clif.dfg.insts[inst]);
    let mut cursor = FuncCursor::new(clif).at_inst(branch);
    match definition {
        Some(InstructionData::IntCompare {
            cond, args: [a, b], ..
        }) if uses == 1 => Some(cursor.ins().icmp(cond.complement(), a, b)),
        Some(InstructionData::FloatCompare {
            cond, args: [a, b], ..
        }) if uses == 1 => Some(cursor.ins().fcmp(cond.complement(), a, b)),
        _ if ty.is_int() && ty.bits() <= 64 => {
            let zero = cursor.ins().iconst(ty, 0);
            Some(cursor.ins().icmp(IntCC::Equal, condition, zero))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cranelift_codegen::ir::condcodes::FloatCC;
    use cranelift_codegen::ir::types::{F64, I64};
    use cranelift_codegen::ir::{AbiParam, Block, BlockArg, Signature, UserFuncName};
    use cranelift_codegen::isa::CallConv;
    use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext};

    /// What decides whether the loop goes on.
    #[derive(Clone, Copy)]
    enum Test {
        Comparison,
        Number,
        Floats,
    }

    /// A loop that begins with its test; its blocks are the first three.
    fn counting(test: Test) -> Function {
        let mut signature = Signature::new(CallConv::SystemV);
        signature.params = vec![AbiParam::new(I64), AbiParam::new(F64)];
        let mut function = Function::with_name_signature(UserFuncName::default(), signature);
        let mut context = FunctionBuilderContext::new();
        let mut b = FunctionBuilder::new(&mut function, &mut context);
        let [start, head, body, done] = [(); 4].map(|()| b.create_block());
        b.append_block_params_for_function_params(start);
        let (count, float) = (b.block_params(start)[0], b.block_params(start)[1]);
        let left = b.append_block_param(head, I64);
        b.switch_to_block(start);
        b.ins().jump(head, &[BlockArg::Value(count)]);
        b.switch_to_block(head);
        let condition = match test {
            Test::Comparison => b.ins().icmp(IntCC::SignedLessThan, left, count),
            Test::Number => left,
            Test::Floats => b.ins().fcmp(FloatCC::LessThan, float, float),
        };
        b.ins().brif(condition, body, &[], done, &[]);
        b.switch_to_block(body);
        let less = b.ins().iadd(left, count);
        b.ins().jump(head, &[BlockArg::Value(less)]);
        b.switch_to_block(done);
        b.ins().return_(&[]);
        b.seal_all_blocks();
        b.finalize(cranelift_codegen::isa::TargetFrontendConfig {
            default_call_conv: CallConv::SystemV,
            pointer_width: target_lexicon::PointerWidth::U64,
            page_size_align_log2: 12,
        });
        function
    }

    /// What the loop's branch is on, and the numbers of the blocks that it leads to.
    fn branch(function: &Function) -> (InstructionData, [u32; 2]) {
        let last = function.layout.last_inst(Block::from_u32(1)).unwrap();
        let InstructionData::Brif { arg, blocks, .. } = function.dfg.insts[last] else {
            panic!("a branch");
        };
        let lists = &function.dfg.value_lists;
        let definition = function.dfg.value_def(arg).inst().expect("an operation");
        let numbers = blocks.map(|it| it.block(lists).as_u32());
        (function.dfg.insts[definition], numbers)
    }

    #[test]
    fn the_loops_own_way_is_the_second_one() {
        let mut function = counting(Test::Comparison);
        arrange(&mut function);
        let (definition, blocks) = branch(&function);
        assert_eq!(blocks, [3, 2]);
        let InstructionData::IntCompare { cond, .. } = definition else {
            panic!("a comparison");
        };
        assert_eq!(cond, IntCC::SignedGreaterThanOrEqual);
        // It is already.
        arrange(&mut function);
        assert_eq!(branch(&function), (definition, blocks));
    }

    #[test]
    fn what_is_no_comparison_is_compared_with_zero() {
        let mut function = counting(Test::Number);
        arrange(&mut function);
        let (definition, blocks) = branch(&function);
        assert_eq!(blocks, [3, 2]);
        let InstructionData::IntCompare { cond, .. } = definition else {
            panic!("a comparison");
        };
        assert_eq!(cond, IntCC::Equal);
    }

    #[test]
    fn what_is_not_less_may_be_unordered() {
        let mut function = counting(Test::Floats);
        arrange(&mut function);
        let (definition, blocks) = branch(&function);
        assert_eq!(blocks, [3, 2]);
        let InstructionData::FloatCompare { cond, .. } = definition else {
            panic!("a comparison");
        };
        assert_eq!(cond, FloatCC::UnorderedOrGreaterThanOrEqual);
    }
}
