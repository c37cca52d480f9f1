//! Whether a function's time is that of what it calls.

use cranelift_codegen::ir::{Block, Function};
use cranelift_entity::SecondaryMap;

/// Whether there is a call in each loop: optimising the rest of it would gain little. Where loops
/// are is taken from the order of blocks, from a branch's destination to the branch that goes back
/// there: it decides on speed alone.
pub fn is_led_by_calls(clif: &Function) -> bool {
    // Blocks so far, and how many of them have a call.
    let mut places = SecondaryMap::<Block, Option<usize>>::new();
    let mut calls_before = vec![0];
    for (place, block) in clif.layout.blocks().enumerate() {
        places[block] = Some(place);
        let is_call = |inst| clif.dfg.insts[inst].opcode().is_call();
        let has_call = clif.layout.block_insts(block).any(is_call);
        calls_before.push(calls_before[place] + usize::from(has_call));
        let Some(last) = clif.layout.last_inst(block) else {
            continue;
        };
        let (tables, exceptions) = (&clif.dfg.jump_tables, &clif.dfg.exception_tables);
        for target in clif.dfg.insts[last].branch_destination(tables, exceptions) {
            let head = places[target.block(&clif.dfg.value_lists)];
            if head.is_some_and(|head| calls_before[head] == calls_before[place + 1]) {
                return false;
            }
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::is_led_by_calls;
    use cranelift_codegen::cursor::{Cursor, FuncCursor};
    use cranelift_codegen::ir::types::I64;
    use cranelift_codegen::ir::{Block, Function, InstBuilder, Signature};
    use cranelift_codegen::isa::CallConv;

    /// Of blocks that call or not, each with the block that it may go back to.
    fn leads(blocks: &[(bool, Option<usize>)]) -> bool {
        let mut clif = Function::new();
        let signature = clif.import_signature(Signature::new(CallConv::SystemV));
        let made: Vec<Block> = (0..=blocks.len()).map(|_| clif.dfg.make_block()).collect();
        let mut cursor = FuncCursor::new(&mut clif);
        for (number, (calls, back)) in blocks.iter().enumerate() {
            cursor.insert_block(made[number]);
            let value = cursor.ins().iconst(I64, 1);
            if *calls {
                cursor.ins().call_indirect(signature, value, &[]);
            }
            let next = made[number + 1];
            match back {
                Some(back) => cursor.ins().brif(value, made[*back], &[], next, &[]),
                None => cursor.ins().jump(next, &[]),
            };
        }
        cursor.insert_block(made[blocks.len()]);
        cursor.ins().return_(&[]);
        is_led_by_calls(&clif)
    }

    #[test]
    fn no_loop_is_no_work() {
        assert!(leads(&[(false, None), (true, None)]));
    }

    #[test]
    fn each_loop_needs_a_call() {
        assert!(leads(&[(true, Some(0))]));
        assert!(leads(&[(true, None), (false, Some(0))]));
        assert!(!leads(&[(false, Some(0)), (true, None)]));
        assert!(!leads(&[(true, None), (false, Some(1)), (false, Some(0))]));
    }
}
