//! Stack slots that can be SSA values, once all of a function is there.
//!
//! What has come into a function in the place of a call may be all that has needed the address of a
//! variable, and the fields of a struct may each be a variable. A part of a slot that is only ever
//! loaded and stored whole, at addresses that go nowhere else, becomes a value (Cytron et al.,
//! "Efficiently computing static single assignment form", 1991).

use cranelift_codegen::cursor::{Cursor, FuncCursor};
use cranelift_codegen::dominator_tree::DominatorTree;
use cranelift_codegen::flowgraph::ControlFlowGraph;
use cranelift_codegen::ir::types::{F32, F64, I8, I16, I32, I64, I128};
use cranelift_codegen::ir::{
    Block, Endianness, Function, Inst, InstBuilder, InstructionData, MemFlagsData, Opcode,
    StackSlot, Type, Value, ValueDef,
};
use cranelift_entity::{EntitySet, SecondaryMap};
use std::collections::HashMap;
use std::ops::Range;

/// Parts times blocks, of which there is a table; times the ways between them, each of which may pass
/// all parts; and the size of all dominance frontiers.
const PART_BLOCKS: usize = 1 << 18;

/// In how many blocks parts may be stored that become values.
const STORING_BLOCKS: usize = 1 << 10;

/// How many additions an address may be away from its slot.
const STEPS: usize = 8;

/// Makes values of all parts of stack slots that can be.
pub fn promote_slots(clif: &mut Function) {
    if clif.sized_stack_slots.is_empty() {
        return;
    }
    clif.dfg.resolve_all_aliases();
    let mut accesses = Accesses::of(clif);
    accesses.find_parts();
    let parts = &accesses.parts;
    if !parts.is_empty()
        && parts.len() * clif.dfg.num_blocks() <= PART_BLOCKS
        && let Some(promotion) = Promotion::new(clif, &accesses)
    {
        promotion.run(clif);
        for (slot, data) in clif.sized_stack_slots.iter_mut() {
            if !accesses.given_away.contains(slot) && !accesses.remaining.contains(slot) {
                data.size = 0;
            }
        }
    }
}

/// A load or a store of a slot.
#[derive(Clone, Copy)]
struct Access {
    inst: Inst,
    block: Block,
    slot: StackSlot,
    /// Where in the slot.
    at: i64,
    ty: Type,
    /// The value that is stored.
    stored: Option<Value>,
    /// The part that it is an access of, by number; none if that stays in memory.
    part: Option<usize>,
    /// Whether it stores zeros alone, which may be several parts.
    zeros: bool,
}

impl Access {
    fn end(&self) -> i64 {
        self.at + i64::from(self.ty.bytes())
    }
}

/// The accesses of all slots, and which of them can become values.
#[derive(Default)]
struct Accesses {
    /// Block by block, in the order in which they run.
    list: Vec<Access>,
    /// Slots whose address may be anywhere.
    given_away: EntitySet<StackSlot>,
    /// Slots with a part that stays in memory.
    remaining: EntitySet<StackSlot>,
    /// The parts that a store of zeros to several sets.
    zeroed: HashMap<Inst, Range<usize>>,
    /// The types of the parts that become values.
    parts: Vec<Type>,
}

/// The slot that an address is in and where in it, if that is known.
fn address(clif: &Function, mut value: Value) -> Option<(StackSlot, i64)> {
    let mut sum = 0i64;
    for _ in 0..STEPS {
        let ValueDef::Result(inst, 0) = clif.dfg.value_def(value) else {
            return None;
        };
        let (base, more) = match clif.dfg.insts[inst] {
            InstructionData::StackAddr {
                stack_slot, offset, ..
            } => {
                let at = sum.checked_add(i64::from(i32::from(offset)))?;
                return Some((stack_slot, at));
            }
            InstructionData::Binary {
                opcode: Opcode::Iadd,
                args: [a, b],
            } if clif.dfg.value_type(value) == I64 => match constant(clif, b) {
                Some(more) => (a, more),
                None => (b, constant(clif, a)?),
            },
            _ => return None,
        };
        sum = sum.checked_add(more)?;
        value = base;
    }
    None
}

fn constant(clif: &Function, value: Value) -> Option<i64> {
    match clif.dfg.insts[clif.dfg.value_def(value).inst()?] {
        InstructionData::UnaryImm {
            opcode: Opcode::Iconst,
            imm,
        } => Some(imm.bits()),
        _ => None,
    }
}

impl Accesses {
    fn of(clif: &Function) -> Self {
        let mut this = Self::default();
        for block in clif.layout.blocks() {
            // A volatile access is between two of these.
            let mut is_volatile = false;
            for inst in clif.layout.block_insts(block) {
                is_volatile ^= clif.dfg.insts[inst].opcode() == Opcode::SequencePoint;
                this.look_at(clif, block, inst, is_volatile);
            }
        }
        this
    }

    fn look_at(&mut self, clif: &Function, block: Block, inst: Inst, is_volatile: bool) {
        let (place, offset, stored) = match clif.dfg.insts[inst] {
            InstructionData::Load {
                opcode: Opcode::Load,
                arg,
                offset,
                ..
            } => (arg, offset, None),
            InstructionData::Store {
                opcode: Opcode::Store,
                args: [stored, place],
                offset,
                ..
            } => (place, offset, Some(stored)),
            InstructionData::Binary {
                opcode: Opcode::Iadd,
                ..
            } if address(clif, clif.dfg.first_result(inst)).is_some() => return,
            InstructionData::StackAddr { .. } => return,
            // It may do anything with its operands.
            _ => return self.give_away(clif, clif.dfg.inst_values(inst)),
        };
        self.give_away(clif, stored.into_iter());
        let Some((slot, at)) = address(clif, place) else {
            return;
        };
        let ty = clif
            .dfg
            .value_type(stored.unwrap_or_else(|| clif.dfg.first_result(inst)));
        let access = Access {
            inst,
            block,
            slot,
            at: at.saturating_add(i64::from(i32::from(offset))),
            ty,
            stored,
            part: None,
            zeros: stored.is_some_and(|value| is_zero(clif, value)),
        };
        let size = i64::from(clif.sized_stack_slots[slot].size);
        if is_volatile || access.at < 0 || access.at > size || access.end() > size {
            self.given_away.insert(slot);
        } else {
            self.list.push(access);
        }
    }

    fn give_away(&mut self, clif: &Function, values: impl Iterator<Item = Value>) {
        for value in values {
            if let Some((slot, _)) = address(clif, value) {
                self.given_away.insert(slot);
            }
        }
    }

    /// Finds the parts: bytes that no access sees in any other way than whole.
    fn find_parts(&mut self) {
        let given_away = &self.given_away;
        self.list.retain(|access| !given_away.contains(access.slot));
        let mut order: Vec<usize> = (0..self.list.len()).collect();
        order.sort_by_key(|index| (self.list[*index].slot, self.list[*index].at));
        let mut rest = &order[..];
        while let Some(first) = rest.first() {
            let first = self.list[*first];
            let (mut reach, mut count) = (first.end(), 0);
            for index in rest {
                let access = &self.list[*index];
                if access.slot != first.slot || access.at >= reach {
                    break;
                }
                reach = reach.max(access.end());
                count += 1;
            }
            let (group, others) = rest.split_at(count);
            rest = others;
            if !self.find_parts_of(group) {
                self.remaining.insert(first.slot);
            }
        }
    }

    /// Finds the parts in bytes that accesses see together, in the order of where they start.
    fn find_parts_of(&mut self, group: &[usize]) -> bool {
        let whole =
            |part: &Access, access: &Access| access.at == part.at && fits(part.ty, access.ty);
        let list = &self.list;
        let first = &list[group[0]];
        if group.iter().all(|index| whole(first, &list[*index])) {
            let ty = first.ty;
            self.add_part(ty, group);
            return true;
        }
        // All that isn't zeros; a store of zeros sets those that begin in it.
        let (zeros, others): (Vec<usize>, Vec<usize>) =
            group.iter().partition(|index| list[**index].zeros);
        let groups: Vec<&[usize]> = others.chunk_by(|a, b| list[*a].at == list[*b].at).collect();
        let apart = |pair: &[&[usize]]| list[pair[0][0]].end() <= list[pair[1][0]].at;
        let uniform = |group: &&[usize]| {
            group
                .iter()
                .all(|index| whole(&list[group[0]], &list[*index]))
        };
        let starts = |index: usize| {
            let at = |group: &&[usize]| list[group[0]].at;
            let first = groups.partition_point(|group| at(group) < list[index].at);
            first..groups.partition_point(|group| at(group) < list[index].end())
        };
        // What begins in front of the zeros ends there, too; the last that begins in them as well.
        let covers = |index: &usize| {
            let range = starts(*index);
            let ends = |group: usize| list[groups[group][0]].end();
            (range.start == 0 || ends(range.start - 1) <= list[*index].at)
                && (range.is_empty() || ends(range.end - 1) <= list[*index].end())
        };
        if !groups.iter().all(uniform) || !groups.windows(2).all(apart) || !zeros.iter().all(covers)
        {
            return false;
        }
        let before = self.parts.len();
        let zeroed: Vec<(Inst, Range<usize>)> = (zeros.into_iter())
            .map(|index| (list[index].inst, starts(index)))
            .collect();
        for (inst, range) in zeroed {
            (self.zeroed).insert(inst, before + range.start..before + range.end);
        }
        let groups: Vec<Vec<usize>> = groups.into_iter().map(<[usize]>::to_vec).collect();
        for group in groups {
            self.add_part(self.list[group[0]].ty, &group);
        }
        true
    }

    fn add_part(&mut self, ty: Type, accesses: &[usize]) {
        let part = Some(self.parts.len());
        self.parts.push(ty);
        for index in accesses {
            self.list[*index].part = part;
        }
    }
}

/// Whether all bits of a value are known to be zero.
fn is_zero(clif: &Function, value: Value) -> bool {
    let Some(inst) = clif.dfg.value_def(value).inst() else {
        return false;
    };
    match clif.dfg.insts[inst] {
        InstructionData::UnaryImm {
            opcode: Opcode::Iconst,
            imm,
        } => imm.bits() == 0,
        InstructionData::UnaryConst {
            constant_handle, ..
        } => {
            let bytes = clif.dfg.constants.get(constant_handle);
            bytes.iter().all(|byte| *byte == 0)
        }
        InstructionData::Unary {
            opcode: Opcode::Splat | Opcode::Bitcast | Opcode::Uextend,
            arg,
        } => is_zero(clif, arg),
        InstructionData::LoadNoOffset {
            opcode: Opcode::Bitcast,
            arg,
            ..
        } => is_zero(clif, arg),
        _ => false,
    }
}

/// Whether a value of the one type can be had as one of the other, and a zero of it be made.
fn fits(part: Type, access: Type) -> bool {
    let scalar = |ty| matches!(ty, I32 | I64 | F32 | F64);
    let vector = |ty: Type| ty.is_vector() && ty.bits() == 128;
    match (part, access) {
        (I8 | I16 | I128, _) => part == access,
        _ => {
            part.bits() == access.bits()
                && (scalar(part) && scalar(access) || vector(part) && vector(access))
        }
    }
}

/// What is known of the parts before they are replaced.
struct Promotion<'a> {
    accesses: &'a Accesses,
    tree: DominatorTree,
    /// The parts that have a parameter of a block, with it.
    params: SecondaryMap<Block, Vec<(usize, Value)>>,
    /// The accesses of each block.
    ranges: SecondaryMap<Block, Range<usize>>,
    /// Zeros by type, for what is read before it is written.
    zeros: HashMap<Type, Value>,
}

impl<'a> Promotion<'a> {
    /// Gives blocks parameters where values from several come together; none, if it is too much.
    fn new(clif: &mut Function, accesses: &'a Accesses) -> Option<Self> {
        let graph = ControlFlowGraph::with_function(clif);
        let edges = |block| graph.pred_iter(block).count();
        let edges: usize = clif.layout.blocks().map(edges).sum();
        if accesses.parts.len() * edges > PART_BLOCKS {
            return None;
        }
        let tree = DominatorTree::with_function(clif, &graph);
        let frontiers = frontiers(clif, &graph, &tree)?;
        let mut ranges = SecondaryMap::<Block, Range<usize>>::new();
        for (index, access) in accesses.list.iter().enumerate() {
            let range = &mut ranges[access.block];
            if range.end == 0 {
                range.start = index;
            }
            range.end = index + 1;
        }
        let mut stores = vec![Vec::new(); accesses.parts.len()];
        let mut reads = vec![Vec::new(); accesses.parts.len()];
        let mut last = vec![None; accesses.parts.len()];
        for access in &accesses.list {
            for part in accesses
                .zeroed
                .get(&access.inst)
                .cloned()
                .unwrap_or_default()
            {
                if last[part] != Some(access.block) {
                    last[part] = Some(access.block);
                    stores[part].push(access.block);
                }
            }
            let Some(part) = access.part else { continue };
            let stored = last[part] == Some(access.block);
            if access.stored.is_none() {
                if !stored {
                    reads[part].push(access.block);
                }
            } else if !stored {
                last[part] = Some(access.block);
                stores[part].push(access.block);
            }
        }
        if stores.iter().any(|blocks| blocks.len() > STORING_BLOCKS) {
            return None;
        }
        let mut params = SecondaryMap::<Block, Vec<(usize, Value)>>::new();
        for (part, ty) in accesses.parts.iter().enumerate() {
            let live = live(&graph, &reads[part], &stores[part]);
            let mut work = std::mem::take(&mut stores[part]);
            let mut has = EntitySet::<Block>::new();
            while let Some(block) = work.pop() {
                for join in &frontiers[block] {
                    if live.contains(*join) && has.insert(*join) {
                        let param = clif.dfg.append_block_param(*join, *ty);
                        params[*join].push((part, param));
                        work.push(*join);
                    }
                }
            }
        }
        Some(Self {
            accesses,
            tree,
            params,
            ranges,
            zeros: HashMap::new(),
        })
    }

    /// Replaces loads and stores; the values that a block leaves are those that it starts with, from
    /// its immediate dominator or by its parameters, and what it stores.
    fn run(mut self, clif: &mut Function) {
        let count = self.accesses.parts.len();
        let mut left = SecondaryMap::<Block, Vec<Option<Value>>>::with_default(vec![None; count]);
        let order: Vec<Block> = self.tree.cfg_rpo().copied().collect();
        for block in order {
            let mut now = match self.tree.idom(block) {
                Some(dominator) => left[dominator].clone(),
                None => vec![None; count],
            };
            for (part, param) in &self.params[block] {
                now[*part] = Some(*param);
            }
            for access in &self.accesses.list[self.ranges[block].clone()] {
                if let Some(parts) = self.accesses.zeroed.get(&access.inst) {
                    for part in parts.clone() {
                        let ty = self.accesses.parts[part];
                        now[part] = Some(zero(&mut self.zeros, clif, ty));
                    }
                    clif.layout.remove_inst(access.inst);
                    continue;
                }
                let Some(part) = access.part else { continue };
                let ty = self.accesses.parts[part];
                if let Some(stored) = access.stored {
                    now[part] = Some(as_type(clif, access.inst, ty, stored));
                } else {
                    let value = now[part].unwrap_or_else(|| zero(&mut self.zeros, clif, ty));
                    let value = as_type(clif, access.inst, access.ty, value);
                    let result = clif.dfg.first_result(access.inst);
                    clif.dfg.clear_results(access.inst);
                    clif.dfg.change_to_alias(result, value);
                }
                clif.layout.remove_inst(access.inst);
            }
            left[block] = now;
        }
        self.pass(clif, &left);
    }

    /// Gives the parameters their arguments, from all blocks that jump to them.
    fn pass(mut self, clif: &mut Function, left: &SecondaryMap<Block, Vec<Option<Value>>>) {
        let blocks: Vec<Block> = clif.layout.blocks().collect();
        for block in blocks {
            let Some(branch) = clif.layout.last_inst(block) else {
                continue;
            };
            let dfg = &clif.dfg;
            let targets = dfg.insts[branch]
                .branch_destination(&dfg.jump_tables, &dfg.exception_tables)
                .iter();
            let targets: Vec<Block> = targets.map(|call| call.block(&dfg.value_lists)).collect();
            for (index, target) in targets.into_iter().enumerate() {
                for (part, _) in &self.params[target] {
                    let ty = self.accesses.parts[*part];
                    let value =
                        left[block][*part].unwrap_or_else(|| zero(&mut self.zeros, clif, ty));
                    let dfg = &mut clif.dfg;
                    let calls = dfg.insts[branch]
                        .branch_destination_mut(&mut dfg.jump_tables, &mut dfg.exception_tables);
                    calls[index].append_argument(value, &mut dfg.value_lists);
                }
            }
        }
    }
}

/// The blocks where what a block leaves meets something else; none if they are too many.
fn frontiers(
    clif: &Function,
    graph: &ControlFlowGraph,
    tree: &DominatorTree,
) -> Option<SecondaryMap<Block, Vec<Block>>> {
    let mut frontiers = SecondaryMap::<Block, Vec<Block>>::new();
    let mut total = 0;
    for join in clif.layout.blocks() {
        if graph.pred_iter(join).nth(1).is_none() {
            continue;
        }
        for edge in graph.pred_iter(join) {
            let mut runner = Some(edge.block).filter(|block| tree.is_reachable(*block));
            while let Some(block) = runner
                && runner != tree.idom(join)
            {
                // From the last edge on, it may be there already.
                if frontiers[block].last() != Some(&join) {
                    frontiers[block].push(join);
                }
                total += 1;
                if total > PART_BLOCKS {
                    return None;
                }
                runner = tree.idom(block);
            }
        }
    }
    Some(frontiers)
}

/// The blocks that a part is alive in from their start.
fn live(graph: &ControlFlowGraph, reads: &[Block], stores: &[Block]) -> EntitySet<Block> {
    let mut storing = EntitySet::<Block>::new();
    for block in stores {
        storing.insert(*block);
    }
    let mut live = EntitySet::new();
    let mut work = reads.to_vec();
    while let Some(block) = work.pop() {
        if live.insert(block) {
            let before = graph.pred_iter(block).map(|edge| edge.block);
            work.extend(before.filter(|block| !storing.contains(*block)));
        }
    }
    live
}

/// A value as one of another type that it fits, in front of an instruction.
fn as_type(clif: &mut Function, before: Inst, ty: Type, value: Value) -> Value {
    let from = clif.dfg.value_type(value);
    if from == ty {
        return value;
    }
    let mut flags = MemFlagsData::new();
    if from.lane_count() != ty.lane_count() {
        flags.set_endianness(Endianness::Little);
    }
    FuncCursor::new(clif)
        .at_inst(before)
        .ins()
        .bitcast(ty, flags, value)
}

/// A zero at the start of the function.
fn zero(zeros: &mut HashMap<Type, Value>, clif: &mut Function, ty: Type) -> Value {
    *zeros.entry(ty).or_insert_with(|| {
        let entry = clif.layout.entry_block().expect("a function has a block");
        let mut cursor = FuncCursor::new(clif).at_first_insertion_point(entry);
        match ty {
            F32 => cursor.ins().f32const(0.0),
            F64 => cursor.ins().f64const(0.0),
            I128 => {
                let low = cursor.ins().iconst(I64, 0);
                cursor.ins().uextend(I128, low)
            }
            ty if ty.is_int() => cursor.ins().iconst(ty, 0),
            ty => {
                let zeros = vec![0; ty.bytes() as usize];
                let zeros = cursor.func.dfg.constants.insert(zeros.into());
                cursor.ins().vconst(ty, zeros)
            }
        }
    })
}
