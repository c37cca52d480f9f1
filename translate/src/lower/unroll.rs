//! Short loops that run a known number of times become their bodies, one after the other.
//!
//! `for (i = 0; i < 5; i++) t[i] ^= c[(i + 4) % 5];` of code that nothing has optimised: unrolled,
//! indices are constants, tables give numbers, and an array that only they reach is a few values.

use super::choose::choose;
use super::fold::{constant, fold, is_word};
use super::types::low32;
use cranelift_codegen::cursor::{Cursor, FuncCursor};
use cranelift_codegen::dominator_tree::DominatorTree;
use cranelift_codegen::flowgraph::ControlFlowGraph;
use cranelift_codegen::ir::immediates::{Ieee32, Ieee64};
use cranelift_codegen::ir::types::{F32, F64};
use cranelift_codegen::ir::{
    Block, BlockArg, BlockCall, Function, GlobalValue, GlobalValueData, Inst, InstBuilder,
    InstructionData, Opcode, Type, Value, ValueDef,
};
use cranelift_codegen::loop_analysis::{Loop, LoopAnalysis};
use cranelift_entity::{EntitySet, SecondaryMap};
use std::collections::HashMap;

/// How often a loop's body runs, at most.
const TRIPS: usize = 64;

/// Instructions that may become of one loop.
const SIZE: usize = 640;

/// Instructions that may become of all loops of a function.
const GROWTH: usize = 4000;

/// Inner loops first, and of loops one behind the other the first.
const ROUNDS: usize = 8;

/// How many operations a value may be away from those that it is computed from.
const DEPTH: usize = 32;

/// The numbers that a module's constants hold: so many bytes behind a global value, bits of a type of
/// at most 64, if they are known.
pub trait Constants {
    /// The bits; those above the type are zero.
    fn bits(&mut self, clif: &Function, place: GlobalValue, offset: i64, ty: Type) -> Option<u64>;
}

/// Unrolls loops, the inner ones first; whether there was one.
pub fn unroll(clif: &mut Function, constants: &mut dyn Constants) -> bool {
    let mut left = GROWTH;
    let mut any = false;
    for _ in 0..ROUNDS {
        if !unroll_innermost(clif, constants, &mut left) {
            break;
        }
        choose(clif);
        any = true;
    }
    any
}

fn unroll_innermost(clif: &mut Function, constants: &mut dyn Constants, left: &mut usize) -> bool {
    clif.dfg.resolve_all_aliases();
    let graph = ControlFlowGraph::with_function(clif);
    let tree = DominatorTree::with_function(clif, &graph);
    let mut analysis = LoopAnalysis::new();
    analysis.compute(clif, &graph, &tree);
    let mut has_child = EntitySet::<Loop>::new();
    for parent in analysis.loops().filter_map(|it| analysis.loop_parent(it)) {
        has_child.insert(parent);
    }
    let mut blocks = SecondaryMap::<Loop, Vec<Block>>::new();
    for block in tree.cfg_rpo() {
        if let Some(innermost) = analysis.innermost_loop(*block) {
            blocks[innermost].push(*block);
        }
    }
    let innermost: Vec<Loop> = (analysis.loops().filter(|it| !has_child.contains(*it))).collect();
    if innermost.is_empty() {
        return false;
    }
    let escaping = escaping(clif, &analysis);
    let mut any = false;
    for this in innermost {
        let blocks = &blocks[this];
        let Some(counted) = Counted::new(clif, &graph, &tree, blocks, &escaping) else {
            continue;
        };
        let Some((times, size)) = counted.times(clif) else {
            continue;
        };
        if size > *left {
            continue;
        }
        *left -= size;
        counted.copy(clif, times, constants);
        any = true;
    }
    any
}

/// The values that are used outside the innermost loop that they are defined in.
fn escaping(clif: &Function, analysis: &LoopAnalysis) -> EntitySet<Value> {
    let mut escaping = EntitySet::new();
    for block in clif.layout.blocks() {
        let here = analysis.innermost_loop(block);
        for inst in clif.layout.block_insts(block) {
            for value in clif.dfg.inst_values(inst) {
                let defined = match clif.dfg.value_def(value) {
                    ValueDef::Result(inst, _) => clif.layout.inst_block(inst),
                    ValueDef::Param(block, _) => Some(block),
                    ValueDef::Union(..) => None,
                };
                let within = defined.and_then(|block| analysis.innermost_loop(block));
                if let Some(within) = within
                    && here != Some(within)
                    && !analysis.is_in_loop(block, within)
                {
                    escaping.insert(value);
                }
            }
        }
    }
    escaping
}

/// An innermost loop that a number decides on.
struct Counted<'a> {
    /// Its blocks, each behind those that lead to it, but for the way back; the header first.
    blocks: &'a [Block],
    /// The branch that leads there from outside.
    entry: Inst,
    /// What the header's parameters are then.
    initial: Vec<Value>,
    /// What they are the next time.
    next: Vec<Value>,
    /// The branch that ends the loop sooner or later.
    exit: Inst,
    /// Those of the loop's values that are used outside.
    escaping: Vec<Value>,
}

impl<'a> Counted<'a> {
    fn new(
        clif: &Function,
        graph: &ControlFlowGraph,
        tree: &DominatorTree,
        blocks: &'a [Block],
        escaping: &EntitySet<Value>,
    ) -> Option<Self> {
        let header = *blocks.first()?;
        let insts = || {
            blocks
                .iter()
                .flat_map(|block| clif.layout.block_insts(*block))
        };
        if insts().count() > 2 * SIZE {
            return None;
        }
        let within = |block: &Block| blocks.contains(block);
        let mut entries = graph.pred_iter(header).filter(|it| !within(&it.block));
        let mut latches = graph.pred_iter(header).filter(|it| within(&it.block));
        let (entry, latch) = (entries.next()?, latches.next()?);
        // The branch to it may have been in a loop that is no longer there.
        let is_there = clif.layout.inst_block(entry.inst).is_some();
        if entries.next().is_some() || latches.next().is_some() || !is_there {
            return None;
        }
        let mut exits = Vec::new();
        for block in blocks {
            let last = clif.layout.last_inst(*block)?;
            match clif.dfg.insts[last] {
                InstructionData::Brif { .. }
                | InstructionData::Jump { .. }
                | InstructionData::MultiAry { .. }
                | InstructionData::Trap { .. } => {}
                _ => return None,
            }
            let outside = destinations(clif, last).filter(|it| !within(&it.0)).count();
            if outside > 0 {
                exits.push((*block, last, outside));
            }
        }
        let defined = |block: &Block| {
            let results = (clif.layout.block_insts(*block))
                .flat_map(|inst| clif.dfg.inst_results(inst).iter().copied());
            let params = clif.dfg.block_params(*block).iter().copied();
            params.chain(results).collect::<Vec<_>>()
        };
        let escaping: Vec<Value> = (blocks.iter().flat_map(defined))
            .filter(|value| escaping.contains(*value))
            .collect();
        if !escaping.is_empty() && exits.len() > 1 {
            return None;
        }
        let this = |exit| {
            Some(Self {
                blocks,
                entry: entry.inst,
                initial: arguments(clif, entry.inst, header)?,
                next: arguments(clif, latch.inst, header)?,
                exit,
                escaping: escaping.clone(),
            })
        };
        let decides = |(block, _, outside): &&(Block, Inst, usize)| {
            *outside == 1 && tree.block_dominates(*block, latch.block)
        };
        (exits.iter().filter(decides))
            .filter_map(|(_, inst, _)| this(*inst))
            .find(|this| this.times(clif).is_some())
    }

    fn header(&self) -> Block {
        self.blocks[0]
    }

    /// Which way the deciding branch stays in the loop, and on what.
    fn decision(&self, clif: &Function) -> Option<(Value, bool)> {
        let InstructionData::Brif {
            arg,
            blocks: [then, _],
            ..
        } = clif.dfg.insts[self.exit]
        else {
            return None;
        };
        Some((
            arg,
            self.blocks.contains(&then.block(&clif.dfg.value_lists)),
        ))
    }

    /// How often the deciding branch stays in the loop, and how many instructions that makes; none if
    /// it isn't known or they are too many. What is known the first time need not be so later.
    fn times(&self, clif: &Function) -> Option<(usize, usize)> {
        let (condition, stays) = self.decision(clif)?;
        let params = clif.dfg.block_params(self.header());
        let mut now: Vec<Option<u64>> = self.initial.iter().map(|it| constant(clif, *it)).collect();
        let mut size = 0;
        for times in 0..=TRIPS {
            let mut iteration = Iteration {
                clif,
                blocks: self.blocks,
                known: params.iter().copied().zip(now).collect(),
            };
            let goes_on = (iteration.value(condition, DEPTH)? != 0) == stays;
            size += iteration.size();
            if size > SIZE {
                return None;
            }
            if !goes_on {
                return Some((times, size));
            }
            now = (self.next.iter())
                .map(|next| iteration.value(*next, DEPTH))
                .collect();
        }
        None
    }

    /// Puts so many copies of the body in the place of the loop, and one up to its end.
    fn copy(&self, clif: &mut Function, times: usize, constants: &mut dyn Constants) {
        let mut copies = Copies {
            clif,
            counted: self,
            constants,
            values: HashMap::new(),
            headers: Vec::new(),
            blocks: HashMap::new(),
            is_volatile: false,
        };
        copies.headers = (0..=times).map(|_| copies.clif.dfg.make_block()).collect();
        let mut params = self.initial.clone();
        for number in 0..=times {
            let Some(next) = copies.iteration(number, params) else {
                break;
            };
            params = next;
        }
        let Copies {
            values, headers, ..
        } = copies;
        self.replace(clif, &values, headers[0]);
    }

    /// Leads into the copies instead, and removes the loop.
    fn replace(&self, clif: &mut Function, values: &HashMap<Value, Value>, first: Block) {
        let header = self.header();
        let dfg = &mut clif.dfg;
        let lists = &mut dfg.value_lists;
        let calls = dfg.insts[self.entry]
            .branch_destination_mut(&mut dfg.jump_tables, &mut dfg.exception_tables);
        for call in calls {
            if call.block(lists) == header {
                *call = BlockCall::new(first, [], lists);
            }
        }
        for block in self.blocks {
            let params = clif.dfg.detach_block_params(*block);
            let params = params.as_slice(&clif.dfg.value_lists).to_vec();
            let mut defined = params;
            while let Some(inst) = clif.layout.first_inst(*block) {
                defined.extend_from_slice(clif.dfg.inst_results(inst));
                clif.dfg.clear_results(inst);
                clif.layout.remove_inst(inst);
            }
            for value in defined {
                if self.escaping.contains(&value)
                    && let Some(copy) = values.get(&value)
                {
                    clif.dfg.change_to_alias(value, *copy);
                }
            }
            clif.layout.remove_block(*block);
        }
    }
}

/// Where a branch leads, and with what.
fn destinations(clif: &Function, branch: Inst) -> impl Iterator<Item = (Block, BlockCall)> {
    let dfg = &clif.dfg;
    let calls = dfg.insts[branch].branch_destination(&dfg.jump_tables, &dfg.exception_tables);
    calls
        .iter()
        .map(|call| (call.block(&dfg.value_lists), *call))
}

/// What a branch passes to a block that it leads to in one way.
pub(super) fn arguments(clif: &Function, branch: Inst, block: Block) -> Option<Vec<Value>> {
    let mut calls = destinations(clif, branch).filter(|it| it.0 == block);
    let (_, call) = calls.next()?;
    if calls.next().is_some() {
        return None;
    }
    let args = call.args(&clif.dfg.value_lists);
    args.map(|arg| arg.as_value()).collect()
}

/// Whether it makes no code of its own.
fn is_nothing(opcode: Opcode) -> bool {
    matches!(
        opcode,
        Opcode::Jump | Opcode::Iconst | Opcode::StackAddr | Opcode::SymbolValue
    )
}

/// What is known in one run of the body.
struct Iteration<'a> {
    clif: &'a Function,
    blocks: &'a [Block],
    known: HashMap<Value, Option<u64>>,
}

impl Iteration<'_> {
    fn value(&mut self, value: Value, depth: usize) -> Option<u64> {
        if let Some(known) = self.known.get(&value) {
            return *known;
        }
        let clif = self.clif;
        let depth = depth.checked_sub(1)?;
        let inst = clif.dfg.value_def(value).inst()?;
        let block = clif.layout.inst_block(inst)?;
        let found = match self.blocks.contains(&block) {
            true => fold(clif, inst, |value| self.value(value, depth)),
            false => constant(clif, value),
        };
        self.known.insert(value, found);
        found
    }

    /// How many instructions stay.
    fn size(&mut self) -> usize {
        let clif = self.clif;
        let blocks = self.blocks.iter();
        let insts = blocks.flat_map(|block| clif.layout.block_insts(*block));
        let stays = |inst: &Inst| {
            let known = match clif.dfg.inst_results(*inst) {
                &[result] if is_word(clif.dfg.value_type(result)) => self.value(result, DEPTH),
                _ => None,
            };
            known.is_none() && !is_nothing(clif.dfg.insts[*inst].opcode())
        };
        insts.filter(stays).count()
    }
}

/// The copies of a loop's body that are made.
struct Copies<'f, 'c> {
    clif: &'f mut Function,
    counted: &'c Counted<'c>,
    constants: &'c mut dyn Constants,
    /// What the loop's values are in the copy that is made.
    values: HashMap<Value, Value>,
    /// The header of each copy.
    headers: Vec<Block>,
    /// The other blocks of the copy that is made.
    blocks: HashMap<Block, Block>,
    /// Whether a volatile access is next.
    is_volatile: bool,
}

impl Copies<'_, '_> {
    /// Makes one; what the next one starts with, if it is reached.
    fn iteration(&mut self, number: usize, params: Vec<Value>) -> Option<Vec<Value>> {
        let header = self.counted.header();
        let own = self.clif.dfg.block_params(header).to_vec();
        self.values.extend(own.into_iter().zip(params));
        self.blocks.clear();
        self.blocks.insert(header, self.headers[number]);
        let mut goes_on = false;
        for block in self.counted.blocks {
            // What no copy of a branch leads to is not there.
            let Some(copy) = self.blocks.get(block).copied() else {
                continue;
            };
            (self.clif.layout).insert_block(copy, header);
            let mut next = self.clif.layout.first_inst(*block);
            self.is_volatile = false;
            while let Some(inst) = next {
                next = self.clif.layout.next_inst(inst);
                self.is_volatile ^= self.clif.dfg.insts[inst].opcode() == Opcode::SequencePoint;
                if next.is_some() {
                    self.inst(inst, copy);
                } else {
                    goes_on |= self.last(inst, copy, number);
                }
            }
        }
        let next = || self.counted.next.iter().map(|it| self.value(*it)).collect();
        goes_on.then(next)
    }

    /// What a value is in the copy.
    fn value(&self, value: Value) -> Value {
        let value = self.clif.dfg.resolve_aliases(value);
        self.values.get(&value).copied().unwrap_or(value)
    }

    /// Copies an instruction that is not its block's last.
    fn inst(&mut self, inst: Inst, to: Block) {
        let known = fold(self.clif, inst, |value| {
            constant(self.clif, self.value(value))
        });
        let known = known.or_else(|| {
            if self.is_volatile {
                return None;
            }
            let place = self.value(*self.clif.dfg.inst_args(inst).first()?);
            loaded(self.clif, inst, place, self.constants)
        });
        let results = self.clif.dfg.inst_results(inst).to_vec();
        if let Some(bits) = known {
            let ty = self.clif.dfg.value_type(results[0]);
            let number = number(FuncCursor::new(self.clif).at_bottom(to).ins(), ty, bits);
            self.values.insert(results[0], number);
            return;
        }
        let copy = self.clif.dfg.clone_inst(inst);
        let values = &self.values;
        self.clif
            .dfg
            .map_inst_values(copy, |value| values.get(&value).copied().unwrap_or(value));
        self.clif.layout.append_inst(copy, to);
        self.clif.srclocs[copy] = self.clif.srclocs[inst];
        let copies = self.clif.dfg.inst_results(copy).to_vec();
        self.values.extend(results.into_iter().zip(copies));
    }

    /// Copies a block's last instruction; whether it leads to the next copy.
    fn last(&mut self, inst: Inst, to: Block, number: usize) -> bool {
        let data = self.clif.dfg.insts[inst];
        let (taken, conditional) = match data {
            InstructionData::Jump { destination, .. } => (destination, None),
            InstructionData::Brif {
                arg,
                blocks: [then, otherwise],
                ..
            } => {
                let arg = self.value(arg);
                let known = match self.counted.decision(self.clif) {
                    Some((_, stays)) if inst == self.counted.exit => {
                        Some(stays == (number + 1 < self.headers.len()))
                    }
                    _ => constant(self.clif, arg).map(|bits| bits != 0),
                };
                match known {
                    Some(true) => (then, None),
                    Some(false) => (otherwise, None),
                    None => (then, Some((arg, otherwise))),
                }
            }
            _ => {
                self.inst(inst, to);
                return false;
            }
        };
        let mut goes_on = false;
        let (block, args) = self.target(taken, number, &mut goes_on);
        let other = conditional.map(|(arg, call)| (arg, self.target(call, number, &mut goes_on)));
        let mut cursor = FuncCursor::new(self.clif).at_bottom(to);
        match other {
            Some((arg, (other, rest))) => cursor.ins().brif(arg, block, &args, other, &rest),
            None => cursor.ins().jump(block, &args),
        };
        goes_on
    }

    /// Where an edge leads in the copy.
    fn target(
        &mut self,
        call: BlockCall,
        number: usize,
        goes_on: &mut bool,
    ) -> (Block, Vec<BlockArg>) {
        let block = call.block(&self.clif.dfg.value_lists);
        if block == self.counted.header() {
            *goes_on = true;
            return (self.headers[number + 1], Vec::new());
        }
        let args: Vec<BlockArg> = call.args(&self.clif.dfg.value_lists).collect();
        let args = args.into_iter().map(|arg| match arg {
            BlockArg::Value(value) => BlockArg::Value(self.value(value)),
            other => other,
        });
        let args = args.collect();
        if !self.counted.blocks.contains(&block) {
            return (block, args);
        }
        if let Some(copy) = self.blocks.get(&block) {
            return (*copy, args);
        }
        let copy = self.clif.dfg.make_block();
        if self.clif.layout.is_cold(block) {
            self.clif.layout.set_cold(copy);
        }
        for param in self.clif.dfg.block_params(block).to_vec() {
            let ty = self.clif.dfg.value_type(param);
            let own = self.clif.dfg.append_block_param(copy, ty);
            self.values.insert(param, own);
        }
        self.blocks.insert(block, copy);
        (copy, args)
    }
}

/// What a load from a place loads, if that is a constant.
fn loaded(clif: &Function, inst: Inst, place: Value, constants: &mut dyn Constants) -> Option<u64> {
    let InstructionData::Load {
        opcode: Opcode::Load,
        offset,
        ..
    } = clif.dfg.insts[inst]
    else {
        return None;
    };
    let ty = clif.dfg.value_type(clif.dfg.first_result(inst));
    if !is_word(ty) && ty != F32 && ty != F64 {
        return None;
    }
    let (place, at) = global(clif, place)?;
    let at = at.checked_add(i64::from(i32::from(offset)))?;
    constants.bits(clif, place, at, ty)
}

/// A number by its bits; those above the type are zero.
fn number<'f>(ins: impl InstBuilder<'f>, ty: Type, bits: u64) -> Value {
    match ty {
        F32 => ins.f32const(Ieee32::with_bits(low32(u128::from(bits)))),
        F64 => ins.f64const(Ieee64::with_bits(bits)),
        ty => ins.iconst(ty, bits.cast_signed()),
    }
}

/// Computes what is known, and reads what constants hold; whether there was a constant.
pub fn read_constants(clif: &mut Function, constants: &mut dyn Constants) -> bool {
    if clif.global_values.is_empty() {
        return false;
    }
    let mut any = false;
    let blocks: Vec<Block> = clif.layout.blocks().collect();
    for block in blocks {
        let mut is_volatile = false;
        let mut next = clif.layout.first_inst(block);
        while let Some(inst) = next {
            next = clif.layout.next_inst(inst);
            is_volatile ^= clif.dfg.insts[inst].opcode() == Opcode::SequencePoint;
            if is_volatile {
                continue;
            }
            let known = match clif.dfg.insts[inst] {
                InstructionData::UnaryImm { .. } => None,
                InstructionData::Load { arg, .. } => {
                    let bits = loaded(clif, inst, arg, constants);
                    any |= bits.is_some();
                    bits
                }
                _ => fold(clif, inst, |value| constant(clif, value)),
            };
            if let Some(bits) = known {
                let result = clif.dfg.first_result(inst);
                let ty = clif.dfg.value_type(result);
                let number = number(FuncCursor::new(clif).at_inst(inst).ins(), ty, bits);
                clif.dfg.clear_results(inst);
                clif.dfg.change_to_alias(result, number);
                clif.layout.remove_inst(inst);
            }
        }
    }
    any
}

/// The global value that an address is behind, and by how many bytes.
fn global(clif: &Function, mut value: Value) -> Option<(GlobalValue, i64)> {
    let mut sum = 0i64;
    for _ in 0..DEPTH {
        let value_at = clif.dfg.resolve_aliases(value);
        let inst = clif.dfg.value_def(value_at).inst()?;
        let (base, more) = match clif.dfg.insts[inst] {
            InstructionData::UnaryGlobalValue { global_value, .. } => {
                let GlobalValueData::Symbol { offset, .. } = &clif.global_values[global_value]
                else {
                    return None;
                };
                return Some((global_value, sum.checked_add(i64::from(*offset))?));
            }
            InstructionData::Binary {
                opcode: Opcode::Iadd,
                args: [a, b],
            } => match constant(clif, b) {
                Some(more) => (a, more.cast_signed()),
                None => (b, constant(clif, a)?.cast_signed()),
            },
            _ => return None,
        };
        sum = sum.checked_add(more)?;
        value = base;
    }
    None
}
