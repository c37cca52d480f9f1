//! Sums whose operands come one after the other are added up as they come.
//!
//! `a + f(b) + x + k` as written waits for `f(b)` before it adds the rest to it. What is there first
//! is added first, likewise in products, `and`, `or` and `xor` of integers, of which any order is
//! right. LLVM's pass of this name leaves sums one behind the other, of which its code generator makes
//! shorter ones: so this is for all code, not only for what no optimiser has seen.

use super::combine::remove_unused;
use super::fold::constant;
use super::narrow::uses;
use super::pressure::has_effect;
use cranelift_codegen::cursor::{Cursor, FuncCursor};
use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{
    Block, Function, Inst, InstBuilder, InstructionData, Opcode, Type, Value,
};
use cranelift_codegen::traversals::Dfs;
use cranelift_entity::{EntitySet, SecondaryMap};
use smallvec::SmallVec;

/// How many operands of a sum are brought into order.
const OPERANDS: usize = 32;

/// When a value is there: behind the block with this number, counted in an order in which blocks
/// may run, after so many steps of it.
type Time = (u32, u32);

/// Brings integer sums into the order in which their operands come.
pub(super) fn reassociate(clif: &mut Function) {
    if !has_sums(clif) {
        return;
    }
    clif.dfg.resolve_all_aliases();
    let uses = uses(clif);
    let parts = parts(clif, &uses);
    if parts.is_empty() {
        return;
    }
    let blocks: Vec<Block> = Dfs::new().post_order_iter(clif).collect();
    let addresses = addresses(clif, &blocks);
    let mut times = SecondaryMap::new();
    let mut any = false;
    for (number, block) in (1..).zip(blocks.into_iter().rev()) {
        for param in clif.dfg.block_params(block) {
            times[*param] = (number, 0);
        }
        let mut next = clif.layout.first_inst(block);
        while let Some(inst) = next {
            next = clif.layout.next_inst(inst);
            let sum = match parts.contains(inst) {
                true => None,
                false => Sum::at(clif, &uses, &addresses, inst),
            };
            if sum.is_some_and(|it| it.put(clif, &mut times)) {
                any = true;
            } else {
                note_time(clif, &mut times, number, inst);
            }
        }
    }
    if any {
        clif.dfg.resolve_all_aliases();
        remove_unused(clif);
    }
}

/// Notes when the results of an instruction are there.
fn note_time(clif: &Function, times: &mut SecondaryMap<Value, Time>, number: u32, inst: Inst) {
    let args = clif.dfg.inst_values(inst).map(|arg| times[arg]);
    let mut time = args.max().unwrap_or_default();
    if has_effect(clif, inst) {
        time = time.max((number, 0));
    }
    let time = behind(time, clif.dfg.insts[inst].opcode());
    for result in clif.dfg.inst_results(inst) {
        times[*result] = time;
    }
}

/// When an operation's result is there whose operands are at a time, in steps of about a cycle.
fn behind((number, steps): Time, opcode: Opcode) -> Time {
    let more = match opcode {
        // A number is always there.
        _ if number == 0 => 0,
        Opcode::Imul => 3,
        _ if opcode.can_load() => 4,
        _ => 1,
    };
    (number, steps.saturating_add(more))
}

/// What addresses are sums of: loads and stores add a part of it themselves, and other addresses are
/// sums of the same.
fn addresses(clif: &Function, blocks: &[Block]) -> EntitySet<Value> {
    let mut addresses = EntitySet::new();
    // What makes a value comes before what uses it.
    for block in blocks {
        let mut inst = clif.layout.last_inst(*block);
        while let Some(at) = inst {
            inst = clif.layout.prev_inst(at);
            match clif.dfg.insts[at] {
                InstructionData::Load { arg, .. } => _ = addresses.insert(arg),
                InstructionData::Store { args, .. } => _ = addresses.insert(args[1]),
                InstructionData::Binary {
                    opcode: Opcode::Iadd,
                    args,
                } if addresses.contains(clif.dfg.first_result(at)) => addresses.extend(args),
                _ => {}
            }
        }
    }
    addresses
}

/// Operands, and the instruction that has the result of adding them all, or of multiplying them ...
struct Sum {
    root: Inst,
    opcode: Opcode,
    operands: SmallVec<[Value; 8]>,
}

/// The operands of an instruction that any order is right for, and its type.
fn operation(clif: &Function, inst: Inst) -> Option<(Opcode, [Value; 2], Type)> {
    let InstructionData::Binary { opcode, args } = clif.dfg.insts[inst] else {
        return None;
    };
    let any_order = matches!(
        opcode,
        Opcode::Iadd | Opcode::Imul | Opcode::Band | Opcode::Bor | Opcode::Bxor
    );
    let ty = clif.dfg.value_type(clif.dfg.first_result(inst));
    (any_order && matches!(ty, I32 | I64)).then_some((opcode, args, ty))
}

/// Whether there is a sum of four operands at least that isn't just an address: of those, most are
/// sums with numbers. Shorter ones alone aren't worth a closer look.
fn has_sums(clif: &Function) -> bool {
    let insts = (clif.layout.blocks()).flat_map(|block| clif.layout.block_insts(block));
    let operation = |inst: Inst| {
        let (opcode, args, ty) = operation(clif, inst)?;
        let is_number = |value: &Value| constant(clif, *value).is_some();
        let may_be_address = (opcode, ty) == (Opcode::Iadd, I64) && args.iter().any(is_number);
        (!may_be_address).then_some(((opcode, ty), args))
    };
    let inner = |kind, value: Value| {
        let (same, args) = operation(clif.dfg.value_def(value).inst()?)?;
        (same == kind).then_some(args)
    };
    insts.into_iter().any(|inst| {
        let Some((kind, [a, b])) = operation(inst) else {
            return false;
        };
        match (inner(kind, a), inner(kind, b)) {
            (Some(_), Some(_)) => true,
            (Some(args), None) | (None, Some(args)) => {
                args.into_iter().any(|arg| inner(kind, arg).is_some())
            }
            (None, None) => false,
        }
    })
}

/// The operations that are part of a longer sum.
fn parts(clif: &Function, uses: &SecondaryMap<Value, u32>) -> EntitySet<Inst> {
    let mut parts = EntitySet::new();
    for block in clif.layout.blocks() {
        for inst in clif.layout.block_insts(block) {
            if let Some((opcode, args, ty)) = operation(clif, inst) {
                let part = |arg| part(clif, uses, block, (opcode, ty), arg);
                parts.extend(args.into_iter().filter_map(part).map(|(inst, _)| inst));
            }
        }
    }
    parts
}

/// The operation that a value is, and its operands, if it is part of a sum and of nothing else.
fn part(
    clif: &Function,
    uses: &SecondaryMap<Value, u32>,
    block: Block,
    sum: (Opcode, Type),
    value: Value,
) -> Option<(Inst, [Value; 2])> {
    let inst = clif.dfg.value_def(value).inst()?;
    let (opcode, args, ty) = operation(clif, inst)?;
    let is_part = uses[value] == 1
        && (opcode, ty) == sum
        && clif.layout.inst_block(inst) == Some(block)
        // Two shifts may be a rotation.
        && !args.iter().all(|arg| is_shift(clif, *arg));
    is_part.then_some((inst, args))
}

/// Whether a value is `x << n` or `x >> n`.
fn is_shift(clif: &Function, value: Value) -> bool {
    let inst = clif.dfg.value_def(value).inst();
    inst.is_some_and(|it| {
        matches!(
            clif.dfg.insts[it].opcode(),
            Opcode::Ishl | Opcode::Ushr | Opcode::Sshr
        )
    })
}

impl Sum {
    /// The sum that ends at an instruction.
    fn at(
        clif: &Function,
        uses: &SecondaryMap<Value, u32>,
        addresses: &EntitySet<Value>,
        root: Inst,
    ) -> Option<Self> {
        let (opcode, args, ty) = operation(clif, root)?;
        if opcode == Opcode::Iadd && addresses.contains(clif.dfg.first_result(root)) {
            return None;
        }
        let block = clif.layout.inst_block(root)?;
        let mut sum = Self {
            root,
            opcode,
            operands: SmallVec::new(),
        };
        let mut work: SmallVec<[Value; 8]> = args.into_iter().rev().collect();
        while let Some(value) = work.pop() {
            let is_full = sum.operands.len() + work.len() + 2 > OPERANDS;
            match part(clif, uses, block, (opcode, ty), value) {
                Some((_, args)) if !is_full => work.extend(args.into_iter().rev()),
                _ => sum.operands.push(value),
            }
        }
        (sum.operands.len() > 2).then_some(sum)
    }

    /// The pairs to add, whose sums are operands `operands.len()`, and so on: of what is there first.
    /// And when all is added.
    fn pairs(&self, times: &SecondaryMap<Value, Time>) -> (SmallVec<[[usize; 2]; 8]>, Time) {
        let count = self.operands.len();
        let mut rest: SmallVec<[(Time, usize); 8]> = (self.operands.iter().zip(0..))
            .map(|(value, number)| (times[*value], number))
            .collect();
        // The next one is the last one.
        rest.sort_by_key(|(time, number)| std::cmp::Reverse((*time, *number)));
        let mut pairs = SmallVec::new();
        while let (Some((_, one)), Some((time, other))) = (rest.pop(), rest.pop()) {
            let time = behind(time, self.opcode);
            pairs.push([one, other]);
            if rest.is_empty() {
                return (pairs, time);
            }
            let at = rest.partition_point(|(it, _)| *it > time);
            rest.insert(at, (time, count + pairs.len() - 1));
        }
        (pairs, Time::default())
    }

    /// Adds in another order, if the sum is there sooner.
    fn put(mut self, clif: &mut Function, times: &mut SecondaryMap<Value, Time>) -> bool {
        let args = clif.dfg.inst_args(self.root);
        let last = args.iter().map(|arg| times[*arg]).max();
        let (pairs, time) = self.pairs(times);
        if time >= behind(last.unwrap_or_default(), self.opcode) {
            return false;
        }
        let mut cursor = FuncCursor::new(clif).at_inst(self.root);
        cursor.set_srcloc(cursor.func.srcloc(self.root));
        for [a, b] in pairs {
            let (a, b) = (self.operands[a], self.operands[b]);
            let ins = cursor.ins();
            let sum = match self.opcode {
                Opcode::Iadd => ins.iadd(a, b),
                Opcode::Imul => ins.imul(a, b),
                Opcode::Band => ins.band(a, b),
                Opcode::Bor => ins.bor(a, b),
                _ => ins.bxor(a, b),
            };
            times[sum] = behind(times[a].max(times[b]), self.opcode);
            self.operands.push(sum);
        }
        let sum = self.operands[self.operands.len() - 1];
        let result = clif.dfg.first_result(self.root);
        clif.dfg.clear_results(self.root);
        clif.dfg.change_to_alias(result, sum);
        clif.layout.remove_inst(self.root);
        times[result] = time;
        true
    }
}
