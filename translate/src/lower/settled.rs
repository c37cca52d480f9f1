//! Loads from stack objects that nothing writes to any more.
//!
//! Cranelift's optimiser keeps loads in their order, in front of the arithmetic that wants them: a
//! function that computes with all of an array has all of it loaded first, and put away again. A load
//! after which its object is only read is a value as any other: wherever it is wanted, it is the same.

use super::fold::constant;
use super::{Builtin, Symbol};
use cranelift_codegen::flowgraph::ControlFlowGraph;
use cranelift_codegen::ir::{
    Block, BlockArg, ExternalName, FuncRef, Function, Inst, InstructionData, Opcode, StackSlot,
    Value,
};
use cranelift_codegen::traversals::Dfs;
use cranelift_entity::{EntitySet, SecondaryMap};
use std::collections::HashMap;

/// Loads of one block from one object for which it is worth looking.
const LOADS: usize = 8;

/// Objects that are looked at: each of them takes a walk through the blocks.
const SLOTS: usize = 16;

/// Makes values of such loads.
pub(super) fn settle(clif: &mut Function, symbols: &[Symbol]) {
    let insts = (clif.layout.blocks()).flat_map(|block| clif.layout.block_insts(block));
    if insts.filter(|inst| loads_object(clif, *inst)).count() < LOADS {
        return;
    }
    let mut objects = Objects::default();
    // Addresses before what is made of them; blocks that nothing leads to never run.
    let blocks: Vec<Block> = Dfs::new().post_order_iter(clif).collect();
    for block in blocks.into_iter().rev() {
        objects.seen.insert(block);
        // A volatile access is between two of these.
        let mut is_volatile = false;
        for (at, inst) in clif.layout.block_insts(block).enumerate() {
            is_volatile ^= clif.dfg.insts[inst].opcode() == Opcode::SequencePoint;
            objects.look_at(clif, symbols, (block, at), inst, is_volatile);
        }
    }
    let worth = objects.worth();
    if worth.is_empty() {
        return;
    }
    let graph = ControlFlowGraph::with_function(clif);
    let settled = worth.iter().flat_map(|slot| objects.settled(&graph, *slot));
    for inst in settled.collect::<Vec<_>>() {
        let InstructionData::Load { flags, .. } = clif.dfg.insts[inst] else {
            continue;
        };
        // What Cranelift calls a load that is a value.
        let flags = clif.dfg.mem_flags[flags]
            .with_readonly()
            .with_notrap()
            .with_can_move();
        let Ok(new) = clif.dfg.mem_flags.insert(flags) else {
            return;
        };
        if let InstructionData::Load { flags, .. } = &mut clif.dfg.insts[inst] {
            *flags = new;
        }
    }
}

/// Whether an instruction seems to load from an object.
fn loads_object(clif: &Function, inst: Inst) -> bool {
    let InstructionData::Load { mut arg, .. } = clif.dfg.insts[inst] else {
        return false;
    };
    // An object's address, and a number.
    for _ in 0..2 {
        let Some(inst) = clif.dfg.value_def(arg).inst() else {
            return false;
        };
        match clif.dfg.insts[inst] {
            InstructionData::StackAddr { .. } => return true,
            InstructionData::Binary {
                opcode: Opcode::Iadd,
                args,
            } => arg = args[0],
            _ => return false,
        }
    }
    false
}

/// A load from a known place in an object.
struct Load {
    inst: Inst,
    slot: StackSlot,
    block: Block,
    at: usize,
}

/// What becomes of stack objects.
#[derive(Default)]
struct Objects {
    /// The objects that addresses are in, and where in them, if that is known.
    places: HashMap<Value, (StackSlot, Option<i64>)>,
    /// The objects whose addresses are not all known.
    given_away: EntitySet<StackSlot>,
    /// The blocks that have been looked at.
    seen: EntitySet<Block>,
    loads: Vec<Load>,
    /// Of each object, the last store of each block that stores to it.
    stores: SecondaryMap<StackSlot, HashMap<Block, usize>>,
}

impl Objects {
    fn place(&self, clif: &Function, value: Value) -> Option<(StackSlot, Option<i64>)> {
        self.places.get(&clif.dfg.resolve_aliases(value)).copied()
    }

    fn give_away(&mut self, clif: &Function, value: Value) {
        if let Some((slot, _)) = self.place(clif, value) {
            self.given_away.insert(slot);
        }
    }

    fn look_at(
        &mut self,
        clif: &Function,
        symbols: &[Symbol],
        (block, at): (Block, usize),
        inst: Inst,
        is_volatile: bool,
    ) {
        match clif.dfg.insts[inst] {
            InstructionData::StackAddr {
                stack_slot, offset, ..
            } => {
                let place = (stack_slot, Some(i64::from(i32::from(offset))));
                self.places.insert(clif.dfg.first_result(inst), place);
            }
            InstructionData::Binary {
                opcode: Opcode::Iadd,
                args,
            } => self.sum(clif, inst, args),
            InstructionData::Load {
                opcode,
                arg,
                offset,
                ..
            } => {
                let Some((slot, Some(start))) = self.place(clif, arg) else {
                    return;
                };
                let size = i64::from(clif.sized_stack_slots[slot].size);
                let bytes = clif.dfg.value_type(clif.dfg.first_result(inst)).bytes();
                let start = start.saturating_add(i64::from(i32::from(offset)));
                let is_inside = start >= 0 && start.saturating_add(i64::from(bytes)) <= size;
                if is_inside && !is_volatile && opcode == Opcode::Load {
                    self.loads.push(Load {
                        inst,
                        slot,
                        block,
                        at,
                    });
                }
            }
            InstructionData::Store { args, .. } => {
                self.give_away(clif, args[0]);
                self.store(clif, (block, at), args[1]);
            }
            InstructionData::IntCompare { .. } => {}
            InstructionData::Call { func_ref, .. } if is_copy(clif, symbols, func_ref) => {
                let to = clif.dfg.inst_args(inst)[0];
                self.store(clif, (block, at), to);
                if let Some((slot, _)) = self.place(clif, to) {
                    for result in clif.dfg.inst_results(inst) {
                        self.places.insert(*result, (slot, None));
                    }
                }
            }
            data => {
                self.given_away.extend(data.stack_slot());
                for value in clif.dfg.inst_args(inst) {
                    self.give_away(clif, *value);
                }
                self.branch(clif, inst);
            }
        }
    }

    fn sum(&mut self, clif: &Function, inst: Inst, [a, b]: [Value; 2]) {
        let ((slot, place), more) = match (self.place(clif, a), self.place(clif, b)) {
            (None, None) => return,
            (Some(place), None) => (place, b),
            (None, Some(place)) => (place, a),
            (Some(one), Some(other)) => {
                self.given_away.extend([one.0, other.0]);
                return;
            }
        };
        let more = constant(clif, more).map(u64::cast_signed);
        let place = place.zip(more).and_then(|(a, b)| a.checked_add(b));
        self.places
            .insert(clif.dfg.first_result(inst), (slot, place));
    }

    fn store(&mut self, clif: &Function, (block, at): (Block, usize), to: Value) {
        if let Some((slot, _)) = self.place(clif, to) {
            self.stores[slot].insert(block, at);
        }
    }

    /// Follows addresses into parameters of blocks, each of at most one object.
    fn branch(&mut self, clif: &Function, inst: Inst) {
        let (lists, dfg) = (&clif.dfg.value_lists, &clif.dfg);
        for call in dfg.insts[inst].branch_destination(&dfg.jump_tables, &dfg.exception_tables) {
            let to = call.block(lists);
            for (param, arg) in dfg.block_params(to).iter().zip(call.args(lists)) {
                let BlockArg::Value(arg) = arg else {
                    continue;
                };
                let Some((slot, _)) = self.place(clif, arg) else {
                    continue;
                };
                match self.places.get(param) {
                    Some((same, None)) if *same == slot => {}
                    None if !self.seen.contains(to) => {
                        self.places.insert(*param, (slot, None));
                    }
                    other => {
                        let other = other.map(|(slot, _)| *slot);
                        self.given_away.extend(other.into_iter().chain([slot]));
                    }
                }
            }
        }
    }

    /// The objects from which enough is loaded.
    fn worth(&self) -> Vec<StackSlot> {
        let mut counts = HashMap::<_, usize>::new();
        let mut worth = Vec::new();
        for load in &self.loads {
            let count = counts.entry((load.slot, load.block)).or_default();
            *count += 1;
            let is_more = *count == LOADS && !self.given_away.contains(load.slot);
            if is_more && !worth.contains(&load.slot) && worth.len() < SLOTS {
                worth.push(load.slot);
            }
        }
        worth
    }

    /// The loads after which no store to their object comes, on any way. (So none of them is in a
    /// loop with one, from which Cranelift may take it out.)
    fn settled(&self, graph: &ControlFlowGraph, slot: StackSlot) -> impl Iterator<Item = Inst> {
        let stores = &self.stores[slot];
        let mut before = EntitySet::new();
        let mut work: Vec<Block> = stores.keys().copied().collect();
        while let Some(block) = work.pop() {
            let more = graph.pred_iter(block).map(|it| it.block);
            work.extend(more.filter(|it| before.insert(*it)));
        }
        let loads = self.loads.iter().filter(move |load| load.slot == slot);
        let settled = loads.filter(move |load| {
            stores.get(&load.block).is_none_or(|at| *at < load.at) && !before.contains(load.block)
        });
        settled.map(|load| load.inst)
    }
}

/// Whether a function is `memcpy`, `memmove` or `memset`, which write to their first argument only
/// and keep nothing.
fn is_copy(clif: &Function, symbols: &[Symbol], callee: FuncRef) -> bool {
    let ExternalName::User(name) = &clif.dfg.ext_funcs[callee].name else {
        return false;
    };
    let index = clif.params.user_named_funcs()[*name].index as usize;
    let copies = ["memcpy", "memmove", "memset"].map(Builtin);
    matches!(symbols.get(index), Some(Symbol::Builtin(it)) if copies.contains(it))
}
