//! Counters of loops that are indices.
//!
//! `for (int i = 0; i < n; i++) a[i] ...` extends `i` at each use. In the body, `i` is less than
//! something, so that it doesn't overflow when it is counted up (whatever `-fwrapv` says): it can be
//! a counter of 64 bits, of which the loop looks at the low half, and `a[i - 1]` is an address with
//! a displacement. LLVM's optimiser does that; here it is done for code that it has not seen.

use super::fold;
use super::unroll::arguments;
use cranelift_codegen::cursor::{Cursor, FuncCursor};
use cranelift_codegen::dominator_tree::DominatorTree;
use cranelift_codegen::flowgraph::ControlFlowGraph;
use cranelift_codegen::ir::condcodes::{CondCode, IntCC};
use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{
    Block, BlockArg, BlockCall, Function, Inst, InstBuilder, InstructionData, Opcode, Value,
    ValueDef,
};
use std::collections::BTreeMap;

/// Counters that are widened in one function, at most.
const COUNTERS: usize = 256;

/// Widens the counters of 32 bits that are extended.
pub fn widen_counters(clif: &mut Function) {
    clif.dfg.resolve_all_aliases();
    let extensions = extensions(clif);
    if extensions.is_empty() {
        return;
    }
    let graph = ControlFlowGraph::with_function(clif);
    let tree = DominatorTree::with_function(clif, &graph);
    for (param, uses) in extensions.into_iter().take(COUNTERS) {
        if let Some(counter) = Counter::of(clif, &graph, &tree, param) {
            let allowed = uses
                .into_iter()
                .filter(|it| counter.allows(clif, &tree, it));
            let allowed: Vec<Extension> = allowed.collect();
            if !allowed.is_empty() {
                counter.widen(clif, &allowed);
            }
        }
    }
}

/// An extension of a counter plus a number to 64 bits.
struct Extension {
    inst: Inst,
    is_signed: bool,
    number: i64,
    /// Shifts of it by a constant.
    scaled: Vec<(Inst, u32)>,
}

/// The extensions of each parameter of a block.
fn extensions(clif: &Function) -> BTreeMap<Value, Vec<Extension>> {
    let mut found = BTreeMap::<Value, Vec<Extension>>::new();
    let mut results = BTreeMap::<Value, (Value, usize)>::new();
    let insts = || (clif.layout.blocks()).flat_map(|block| clif.layout.block_insts(block));
    for inst in insts() {
        let InstructionData::Unary {
            opcode: opcode @ (Opcode::Uextend | Opcode::Sextend),
            arg,
        } = clif.dfg.insts[inst]
        else {
            continue;
        };
        let result = clif.dfg.first_result(inst);
        if clif.dfg.value_type(arg) != I32 || clif.dfg.value_type(result) != I64 {
            continue;
        }
        let (of, number) = sum(clif, arg);
        if matches!(clif.dfg.value_def(of), ValueDef::Param(..)) {
            let uses = found.entry(of).or_default();
            results.insert(result, (of, uses.len()));
            uses.push(Extension {
                inst,
                is_signed: opcode == Opcode::Sextend,
                number,
                scaled: Vec::new(),
            });
        }
    }
    if results.is_empty() {
        return found;
    }
    for inst in insts() {
        if let InstructionData::Binary {
            opcode: Opcode::Ishl,
            args: [value, amount],
        } = clif.dfg.insts[inst]
            && let Some((param, number)) = results.get(&value)
            && let Some(amount @ 0..64) = constant(clif, amount)
            && let Some(uses) = found.get_mut(param)
        {
            let amount = u32::try_from(amount).unwrap_or_default();
            uses[*number].scaled.push((inst, amount));
        }
    }
    found
}

/// What a value is the sum of, with which constant.
fn sum(clif: &Function, value: Value) -> (Value, i64) {
    let Some(inst) = clif.dfg.value_def(value).inst() else {
        return (value, 0);
    };
    let InstructionData::Binary {
        opcode,
        args: [a, b],
    } = clif.dfg.insts[inst]
    else {
        return (value, 0);
    };
    match (opcode, constant(clif, a), constant(clif, b)) {
        (Opcode::Iadd, None, Some(number)) => (a, number),
        (Opcode::Iadd, Some(number), None) => (b, number),
        (Opcode::Isub, None, Some(number)) => (a, -number),
        _ => (value, 0),
    }
}

/// A constant, sign-extended.
fn constant(clif: &Function, value: Value) -> Option<i64> {
    let bits = fold::constant(clif, value)?;
    Some(fold::signed(bits, clif.dfg.value_type(value)))
}

/// A parameter of a loop's header that is counted up or down.
struct Counter {
    param: Value,
    header: Block,
    place: usize,
    /// The branch from outside, and that from the loop's end.
    ways: [Inst; 2],
    initial: Value,
    step: i64,
    /// The block that runs only while the counter is in its range.
    body: Block,
    /// Of what kind its numbers are.
    is_signed: bool,
    /// What it is in the body, both included.
    range: (i64, i64),
}

impl Counter {
    fn of(
        clif: &Function,
        graph: &ControlFlowGraph,
        tree: &DominatorTree,
        param: Value,
    ) -> Option<Self> {
        let ValueDef::Param(header, place) = clif.dfg.value_def(param) else {
            return None;
        };
        let mut entries =
            (graph.pred_iter(header)).filter(|it| !tree.block_dominates(header, it.block));
        let mut latches =
            (graph.pred_iter(header)).filter(|it| tree.block_dominates(header, it.block));
        let (entry, latch) = (entries.next()?, latches.next()?);
        if entries.next().is_some() || latches.next().is_some() {
            return None;
        }
        let initial = *arguments(clif, entry.inst, header)?.get(place)?;
        let next = *arguments(clif, latch.inst, header)?.get(place)?;
        let (counted, step) = sum(clif, next);
        if counted != param || step == 0 {
            return None;
        }
        let last = clif.layout.last_inst(header)?;
        let InstructionData::Brif { arg, blocks, .. } = clif.dfg.insts[last] else {
            return None;
        };
        let lists = &clif.dfg.value_lists;
        let [then, otherwise] = blocks.map(|call| call.block(lists));
        // Where the loop goes on: its end is there.
        let stays = |block| tree.block_dominates(block, latch.block);
        let (body, when) = match (stays(then), stays(otherwise)) {
            (true, false) => (then, true),
            (false, true) => (otherwise, false),
            _ => return None,
        };
        if graph.pred_iter(body).count() != 1 || body == header {
            return None;
        }
        let (is_signed, range) = range(clif, param, arg, when, initial, step)?;
        Some(Self {
            param,
            header,
            place,
            ways: [entry.inst, latch.inst],
            initial,
            step,
            body,
            is_signed,
            range,
        })
    }

    /// Whether an extension in the body is one of the counter's number.
    fn allows(&self, clif: &Function, tree: &DominatorTree, it: &Extension) -> bool {
        let Some(block) = clif.layout.inst_block(it.inst) else {
            return false;
        };
        let low = self.range.0 + it.number;
        let high = self.range.1 + it.number;
        let (least, most) = match (self.is_signed, it.is_signed) {
            (true, true) => (i64::from(i32::MIN), i64::from(i32::MAX)),
            (false, false) => (0, i64::from(u32::MAX)),
            // Where both are the same.
            _ => (0, i64::from(i32::MAX)),
        };
        tree.block_dominates(self.body, block) && least <= low && high <= most
    }

    fn widen(&self, clif: &mut Function, extensions: &[Extension]) {
        let [entry, latch] = self.ways;
        let wide = clif.dfg.replace_block_param(self.param, I64);
        let mut cursor = FuncCursor::new(clif).at_first_insertion_point(self.header);
        let low = cursor.ins().ireduce(I32, wide);
        cursor.func.dfg.change_to_alias(self.param, low);
        cursor.goto_inst(entry);
        let initial = match self.is_signed {
            true => cursor.ins().sextend(I64, self.initial),
            false => cursor.ins().uextend(I64, self.initial),
        };
        cursor.goto_inst(latch);
        let next = cursor.ins().iadd_imm_s(wide, self.step);
        for (way, value) in [(entry, initial), (latch, next)] {
            self.pass(clif, way, value);
        }
        for it in extensions {
            for (inst, amount) in &it.scaled {
                let result = clif.dfg.first_result(*inst);
                let mut cursor = FuncCursor::new(clif).at_inst(*inst);
                let scaled = cursor.ins().ishl_imm_u(wide, i64::from(*amount));
                let scaled = cursor.ins().iadd_imm_s(scaled, it.number << amount);
                replace(clif, *inst, result, scaled);
            }
            let result = clif.dfg.first_result(it.inst);
            let mut cursor = FuncCursor::new(clif).at_inst(it.inst);
            let value = match it.number {
                0 => wide,
                number => cursor.ins().iadd_imm_s(wide, number),
            };
            replace(clif, it.inst, result, value);
        }
    }

    /// Passes a value in the parameter's place.
    fn pass(&self, clif: &mut Function, way: Inst, value: Value) {
        let dfg = &mut clif.dfg;
        let lists = &mut dfg.value_lists;
        let calls =
            dfg.insts[way].branch_destination_mut(&mut dfg.jump_tables, &mut dfg.exception_tables);
        for call in calls {
            if call.block(lists) == self.header {
                let mut args: Vec<BlockArg> = call.args(lists).collect();
                args[self.place] = BlockArg::Value(value);
                *call = BlockCall::new(self.header, args, lists);
            }
        }
    }
}

fn replace(clif: &mut Function, inst: Inst, result: Value, value: Value) {
    clif.dfg.clear_results(inst);
    clif.dfg.change_to_alias(result, value);
    clif.layout.remove_inst(inst);
}

/// The kind and the range of a counter's numbers while a condition is as said, if its next number is
/// one of 32 bits then.
fn range(
    clif: &Function,
    param: Value,
    condition: Value,
    when: bool,
    initial: Value,
    step: i64,
) -> Option<(bool, (i64, i64))> {
    let inst = clif.dfg.value_def(condition).inst()?;
    let InstructionData::IntCompare {
        opcode: Opcode::Icmp,
        cond,
        args: [a, b],
    } = clif.dfg.insts[inst]
    else {
        return None;
    };
    let (cond, bound) = match (a == param, b == param) {
        (true, false) => (cond, b),
        (false, true) => (cond.swap_args(), a),
        _ => return None,
    };
    let cond = if when { cond } else { cond.complement() };
    let (bound, initial) = (constant(clif, bound), constant(clif, initial));
    let (least, most) = (i64::from(i32::MIN), i64::from(i32::MAX));
    let unsigned = |number: i64| number & i64::from(u32::MAX);
    let (is_signed, low, high) = match (cond, step > 0) {
        (IntCC::SignedLessThan, true) => {
            let high = bound.unwrap_or(most) - 1;
            (true, initial.unwrap_or(least), high)
        }
        (IntCC::SignedLessThanOrEqual, true) => (true, initial.unwrap_or(least), bound?),
        (IntCC::SignedGreaterThan, false) => {
            let low = bound.unwrap_or(least) + 1;
            (true, low, initial.unwrap_or(most))
        }
        (IntCC::SignedGreaterThanOrEqual, false) => (true, bound?, initial.unwrap_or(most)),
        (IntCC::UnsignedLessThan, true) => {
            let high = bound.map_or(i64::from(u32::MAX), unsigned) - 1;
            (false, initial.map_or(0, unsigned), high)
        }
        _ => return None,
    };
    let (least, most) = match is_signed {
        true => (least, most),
        false => (0, i64::from(u32::MAX)),
    };
    let next = (low + step, high + step);
    let counts = match step > 0 {
        true => next.1 <= most,
        false => next.0 >= least,
    };
    (counts && low <= high).then_some((is_signed, (low, high)))
}
