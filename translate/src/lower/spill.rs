//! Which values keep a register across calls is decided here, if they are many.
//!
//! Five general-purpose registers are the caller's to find again (System V ABI, x86-64,
//! "Registers"). Of more values than that Cranelift's allocator lets each in turn take a register
//! from another, and those from which it was taken are split; what has been split twice is on the
//! stack wherever it lives, the last winners as well. Those that are used the most for the calls
//! they live across are left to it; the others are stored where they are defined, and loaded in
//! each block that uses them. This is done after Cranelift's optimiser, which would know what is in
//! the slot.

use super::hold::clobbers;
use cranelift_codegen::cursor::{Cursor, FuncCursor};
use cranelift_codegen::dominator_tree::DominatorTree;
use cranelift_codegen::flowgraph::ControlFlowGraph;
use cranelift_codegen::ir::types::{I8, I16, I32, I64};
use cranelift_codegen::ir::{
    Block, Function, Inst, InstBuilder, MemFlagsData, Opcode, StackSlotData, StackSlotKind, Type,
    Value, ValueDef,
};
use cranelift_codegen::loop_analysis::LoopAnalysis;
use cranelift_entity::SecondaryMap;
use std::cmp::Reverse;
use std::collections::HashMap;

/// Values that keep a register across a call: as many as there are such registers.
const KEPT: u8 = 5;

/// With fewer calls, or with no more values across any of them, Cranelift's allocator finds good
/// places.
const CALLS: usize = 4;
const MANY: usize = 10;

/// Blocks that values are live into, and calls that they live across, together: bounds the time for
/// large functions.
const WORK: usize = 1 << 20;

/// Slots of a function: what is more is left to Cranelift.
const SLOTS: usize = 512;

/// How often a loop is gone round, in powers of two, and how many loops count.
const ROUNDS: usize = 2;
const LOOPS: usize = 6;

/// Bytes of a slot.
const WORD: i32 = 8;

/// Stores and loads them.
pub(super) fn spill(clif: &mut Function) {
    if !is_contended(clif) {
        return;
    }
    clif.dfg.resolve_all_aliases();
    let order = Order::of(clif);
    let uses = uses(clif, &order);
    let cfg = ControlFlowGraph::with_function(clif);
    let Some(ranges) = ranges(clif, &cfg, &order, &uses) else {
        return;
    };
    let mut crossing = vec![0; order.calls.len()];
    for call in ranges.iter().flat_map(|range| &range.crossed) {
        crossing[*call] += 1;
    }
    if crossing.iter().all(|count: &usize| *count <= MANY) {
        return;
    }
    let spilled = losers(clif, &cfg, &order, &uses, &ranges);
    put_away(clif, &order, &uses, spilled);
}

/// An instruction's block and number.
type Place = (Block, usize);

/// Instructions and blocks by number, in the function's order.
struct Order {
    insts: SecondaryMap<Inst, usize>,
    starts: SecondaryMap<Block, usize>,
    ends: SecondaryMap<Block, usize>,
    /// Calls that clobber registers.
    calls: Vec<Place>,
}

impl Order {
    fn of(clif: &Function) -> Self {
        let mut order = Self {
            insts: SecondaryMap::new(),
            starts: SecondaryMap::new(),
            ends: SecondaryMap::new(),
            calls: Vec::new(),
        };
        let mut number = 0;
        for block in clif.layout.blocks() {
            order.starts[block] = number;
            for inst in clif.layout.block_insts(block) {
                number += 1;
                order.insts[inst] = number;
                if clobbers(clif, &clif.dfg.insts[inst]) {
                    order.calls.push((block, number));
                }
            }
            number += 1;
            order.ends[block] = number;
        }
        order
    }

    /// The calls behind one number and before another.
    fn calls_between(&self, from: usize, to: usize) -> std::ops::Range<usize> {
        let first = self.calls.partition_point(|call| call.1 <= from);
        let count = self.calls[first..].partition_point(|call| call.1 < to);
        first..first + count
    }

    /// Where a value that has a general-purpose register is defined.
    fn definition(&self, clif: &Function, value: Value) -> Option<Place> {
        if !is_general(clif.dfg.value_type(value)) {
            return None;
        }
        match clif.dfg.value_def(value) {
            ValueDef::Result(inst, _) if is_made_again(clif.dfg.insts[inst].opcode()) => None,
            ValueDef::Result(inst, _) => Some((clif.layout.inst_block(inst)?, self.insts[inst])),
            ValueDef::Param(block, _) => Some((block, self.starts[block])),
            ValueDef::Union(..) => None,
        }
    }
}

/// Whether many values seem to live across one call: as if each lived from its definition to its last
/// use in the function's order, and as long as the loops around that.
fn is_contended(clif: &Function) -> bool {
    let (layout, dfg) = (&clif.layout, &clif.dfg);
    // Calls up to here, and up to the end of the loop that begins at a block.
    let mut calls = 0usize;
    let mut starts = SecondaryMap::<Block, Option<usize>>::with_capacity(dfg.num_blocks());
    let mut loops = SecondaryMap::<Block, usize>::with_capacity(dfg.num_blocks());
    for block in layout.blocks() {
        starts[block] = Some(calls);
        for inst in layout.block_insts(block) {
            let data = &dfg.insts[inst];
            if clobbers(clif, data) {
                calls += 1;
            }
            for call in data.branch_destination(&dfg.jump_tables, &dfg.exception_tables) {
                let head = call.block(&dfg.value_lists);
                if starts[head].is_some() {
                    loops[head] = calls;
                }
            }
        }
    }
    if calls < CALLS {
        return false;
    }
    // The calls before a value is defined, and before its last use.
    let mut spans = SecondaryMap::<Value, Option<(usize, usize)>>::with_capacity(dfg.num_values());
    let (mut seen, mut end) = (0, 0);
    for block in layout.blocks() {
        end = end.max(loops[block]);
        for param in dfg.block_params(block) {
            spans[*param] = is_general(dfg.value_type(*param)).then_some((seen, seen));
        }
        for inst in layout.block_insts(block) {
            for value in dfg.inst_values(inst) {
                if let Some(span) = &mut spans[value] {
                    span.1 = span.1.max(seen).max(end);
                }
            }
            let data = &dfg.insts[inst];
            if clobbers(clif, data) {
                seen += 1;
            }
            if let [result] = dfg.inst_results(inst)
                && is_general(dfg.value_type(*result))
                && !is_made_again(data.opcode())
            {
                spans[*result] = Some((seen, seen));
            }
        }
    }
    let mut steps = vec![0i64; calls + 1];
    for (from, to) in spans.values().flatten() {
        steps[*from] += 1;
        steps[*to] -= 1;
    }
    let mut count = 0;
    steps.into_iter().any(|step| {
        count += step;
        count > MANY as i64
    })
}

/// Whether values of a type are in a general-purpose register.
fn is_general(ty: Type) -> bool {
    matches!(ty, I8 | I16 | I32 | I64)
}

/// Constants and addresses are made where they are used.
pub(super) fn is_made_again(opcode: Opcode) -> bool {
    matches!(
        opcode,
        Opcode::Iconst | Opcode::StackAddr | Opcode::FuncAddr | Opcode::SymbolValue
    )
}

/// Where each value is used, in order.
fn uses(clif: &Function, order: &Order) -> SecondaryMap<Value, Vec<(Place, Inst)>> {
    let mut uses = SecondaryMap::<Value, Vec<(Place, Inst)>>::new();
    for block in clif.layout.blocks() {
        for inst in clif.layout.block_insts(block) {
            for value in clif.dfg.inst_values(inst) {
                let uses = &mut uses[value];
                if uses.last().is_none_or(|last| last.1 != inst) {
                    uses.push(((block, order.insts[inst]), inst));
                }
            }
        }
    }
    uses
}

/// A value that lives across calls.
struct Range {
    value: Value,
    defined: Place,
    /// From its first place to its last, by number.
    span: (usize, usize),
    /// The calls, by index.
    crossed: Vec<usize>,
}

/// All of them; `None` if that is too much work.
fn ranges(
    clif: &Function,
    cfg: &ControlFlowGraph,
    order: &Order,
    uses: &SecondaryMap<Value, Vec<(Place, Inst)>>,
) -> Option<Vec<Range>> {
    let mut ranges = Vec::new();
    // By the last value that was live there.
    let mut live_in = SecondaryMap::<Block, Option<Value>>::new();
    let mut live_out = SecondaryMap::<Block, Option<Value>>::new();
    let mut last_use = SecondaryMap::<Block, usize>::new();
    let mut blocks = Vec::new();
    let mut work = 0;
    for value in clif.dfg.values() {
        let uses = &uses[value];
        if uses.is_empty() {
            continue;
        }
        let Some((home, defined)) = order.definition(clif, value) else {
            continue;
        };
        blocks.clear();
        last_use[home] = defined;
        for ((block, at), _) in uses {
            if *block != home && live_in[*block] != Some(value) {
                live_in[*block] = Some(value);
                blocks.push(*block);
            }
            last_use[*block] = *at;
        }
        let used_in = blocks.len();
        let mut next = 0;
        while let Some(block) = blocks.get(next).copied() {
            next += 1;
            for pred in cfg.pred_iter(block).map(|pred| pred.block) {
                live_out[pred] = Some(value);
                if pred != home && live_in[pred] != Some(value) {
                    live_in[pred] = Some(value);
                    blocks.push(pred);
                }
            }
        }
        let mut crossed = Vec::new();
        let mut span = (defined, defined);
        for (index, block) in blocks.iter().chain([&home]).enumerate() {
            let from = if *block == home {
                defined
            } else {
                order.starts[*block]
            };
            let to = if live_out[*block] == Some(value) {
                order.ends[*block]
            } else if index < used_in || *block == home {
                last_use[*block]
            } else {
                from
            };
            span = (span.0.min(from), span.1.max(to));
            crossed.extend(order.calls_between(from, to));
        }
        work += blocks.len() + crossed.len();
        if work > WORK {
            return None;
        }
        if !crossed.is_empty() {
            ranges.push(Range {
                value,
                defined: (home, defined),
                span,
                crossed,
            });
        }
    }
    Some(ranges)
}

/// Those that get no register across one of their calls: it is the others' that are used more for
/// each call they live across.
fn losers<'a>(
    clif: &Function,
    cfg: &ControlFlowGraph,
    order: &Order,
    uses: &SecondaryMap<Value, Vec<(Place, Inst)>>,
    ranges: &'a [Range],
) -> Vec<&'a Range> {
    let tree = DominatorTree::with_function(clif, cfg);
    let mut loops = LoopAnalysis::new();
    loops.compute(clif, cfg, &tree);
    let weight = |block: Block| match clif.layout.is_cold(block) {
        true => 1u64,
        false => 8 << (ROUNDS * loops.loop_level(block).level().min(LOOPS)),
    };
    let density = |range: &Range| {
        let uses = uses[range.value].iter().map(|it| weight(it.0.0));
        let calls = range.crossed.iter().map(|it| weight(order.calls[*it].0));
        uses.sum::<u64>() * 1000 / calls.sum::<u64>().max(1)
    };
    let mut ranked: Vec<(Reverse<u64>, &Range)> = ranges
        .iter()
        .map(|range| (Reverse(density(range)), range))
        .collect();
    ranked.sort_by_key(|(density, range)| (*density, range.value));
    let mut kept = vec![0; order.calls.len()];
    ranked.retain(|(_, range)| {
        let has_place = range.crossed.iter().all(|call| kept[*call] < KEPT);
        if has_place {
            range.crossed.iter().for_each(|call| kept[*call] += 1);
        }
        !has_place
    });
    ranked.into_iter().map(|(_, range)| range).collect()
}

/// Gives each value a place on the stack. Values whose spans have nothing in common share one.
fn put_away(
    clif: &mut Function,
    order: &Order,
    uses: &SecondaryMap<Value, Vec<(Place, Inst)>>,
    mut spilled: Vec<&Range>,
) {
    spilled.sort_by_key(|range| (range.span, range.value));
    let mut ends: Vec<usize> = Vec::new();
    let slot = clif.create_sized_stack_slot(StackSlotData::new(StackSlotKind::ExplicitSlot, 0, 3));
    let mut loads: HashMap<Inst, Vec<(Value, Value)>> = HashMap::new();
    for range in spilled {
        let free = ends.iter().position(|end| *end < range.span.0);
        let number = free.unwrap_or(ends.len());
        if number == SLOTS {
            continue;
        }
        if free.is_none() {
            ends.push(0);
        }
        ends[number] = range.span.1;
        let offset = i32::try_from(number).expect("few slots") * WORD;
        let value = range.value;
        let first = match clif.dfg.value_def(value) {
            ValueDef::Result(inst, _) => clif.layout.next_inst(inst),
            _ => clif.layout.first_inst(range.defined.0),
        };
        let mut cursor = FuncCursor::new(clif).at_inst(first.expect("a block ends"));
        let place = cursor.ins().stack_addr(I64, slot, offset);
        // The slot is as large as an access and aligned, and nothing else knows it.
        let flags = MemFlagsData::trusted();
        cursor.ins().store(flags, value, place, 0);
        let ty = cursor.func.dfg.value_type(value);
        // What is in a register since when, up to the next call of its block.
        let (mut held, mut since) = (value, range.defined);
        for ((block, at), inst) in &uses[value] {
            let is_held = since.0 == *block && order.calls_between(since.1, *at).is_empty();
            if !is_held {
                let mut cursor = FuncCursor::new(clif).at_inst(*inst);
                let place = cursor.ins().stack_addr(I64, slot, offset);
                held = cursor.ins().load(ty, flags, place, 0);
                // A call that uses it comes after the load.
                since = (*block, at - 1);
            }
            if held != value {
                loads.entry(*inst).or_default().push((value, held));
            }
        }
    }
    let size = ends.len() * WORD.unsigned_abs() as usize;
    clif.sized_stack_slots[slot].size = u32::try_from(size).unwrap_or(u32::MAX);
    for (inst, loads) in loads {
        let loaded = |value| loads.iter().find(|(from, _)| *from == value);
        clif.dfg
            .map_inst_values(inst, |value| loaded(value).map_or(value, |(_, to)| *to));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cranelift_codegen::ir::{
        AbiParam, ExtFuncData, ExternalName, MemFlagsData, Signature, types::F64,
    };
    use cranelift_codegen::isa::CallConv;

    /// Loads so many values, calls something and stores them, the first ones twice.
    /// How many are stored; and that what is used most is not.
    fn stored(count: usize, ty: cranelift_codegen::ir::Type, often: usize) -> usize {
        let mut clif = Function::new();
        clif.signature = Signature::new(CallConv::SystemV);
        clif.signature.params = vec![AbiParam::new(I64)];
        let signature = clif.import_signature(Signature::new(CallConv::SystemV));
        let callee = clif.import_function(ExtFuncData {
            name: ExternalName::testcase("callee"),
            signature,
            colocated: true,
            patchable: false,
        });
        let block = clif.dfg.make_block();
        let pointer = clif.dfg.append_block_param(block, I64);
        clif.layout.append_block(block);
        let mut cursor = FuncCursor::new(&mut clif).at_bottom(block);
        let flags = MemFlagsData::new();
        let loaded: Vec<Value> = (0..count)
            .map(|number| {
                let offset = i32::try_from(number * 8).unwrap();
                cursor.ins().load(ty, flags, pointer, offset)
            })
            .collect();
        for _ in 0..CALLS {
            cursor.ins().call(callee, &[]);
        }
        for value in loaded.iter().chain(&loaded[..often]) {
            let place = cursor.ins().iconst(I64, 64);
            cursor.ins().store(flags, *value, place, 0);
        }
        cursor.ins().return_(&[]);
        spill(&mut clif);
        let insts: Vec<Inst> = clif.layout.block_insts(block).collect();
        let is_slot = |value| match clif.dfg.value_def(value) {
            ValueDef::Result(inst, _) => clif.dfg.insts[inst].opcode() == Opcode::StackAddr,
            _ => false,
        };
        let mut stored = Vec::new();
        let mut loads = 0;
        for inst in insts {
            let args = clif.dfg.inst_args(inst);
            match clif.dfg.insts[inst].opcode() {
                Opcode::Store if is_slot(args[1]) => stored.push(args[0]),
                Opcode::Load if is_slot(args[0]) => loads += 1,
                _ => {}
            }
        }
        assert_eq!(
            loads,
            stored.len(),
            "one load behind the call serves all uses"
        );
        assert!(loaded[..often].iter().all(|value| !stored.contains(value)));
        stored.len()
    }

    #[test]
    fn few_values_are_left_alone() {
        assert_eq!(stored(MANY, I64, 0), 0);
        assert_eq!(stored(3 * MANY, F64, 0), 0);
    }

    #[test]
    fn of_many_the_most_used_keep_a_register() {
        assert_eq!(stored(MANY + 1, I64, 3), MANY + 1 - usize::from(KEPT));
        assert_eq!(stored(3 * MANY, I32, 4), 3 * MANY - usize::from(KEPT));
    }
}
