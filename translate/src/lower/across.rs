//! Values that live across calls that may return twice.
//!
//! When `longjmp` comes back to such a call, the callee-saved registers are what they were at the
//! call, but spill slots may hold something else by then: the register allocator has given the slot
//! of a value that had died to another, or a loop has gone on and the slot has its next value. So
//! what is live behind the call is put into stack slots that belong to this call before it, and
//! taken from there behind it, each time that it returns; nothing else is live across it.

use super::types::Parts;
use super::values::{Local, plain_memory};
use super::{FunctionTranslator, Lower, unsupported};
use crate::ir::verify::VerifiedBody;
use crate::ir::{BlockId, CallId, InstId, InstKind, ValueId};
use cranelift_codegen::ir::types::I64;
use cranelift_codegen::ir::{self as clif, InstBuilder};
use cranelift_frontend::Variable;
use smallvec::SmallVec;
use std::collections::HashMap;

/// How many blocks the search may look through for each call; beyond it, what may live across a call
/// counts as doing so.
const STEPS: usize = 20_000_000;

/// How many values may be saved, all calls together, and how many pairs of a value and a call may be
/// looked at. Each that is saved is code: a file of a megabyte could ask for gigabytes.
const SAVED: usize = 200_000;
const PAIRS: usize = 100_000_000;

/// What lives across the calls of one body.
#[derive(Default)]
pub(super) struct Across {
    /// By call, in the order of the values.
    values: HashMap<CallId, Vec<ValueId>>,
    /// By number from the body's first local value: whether it lives across any call.
    any: Vec<bool>,
}

impl Across {
    /// Of a body with these calls, in the order of the body.
    ///
    /// # Errors
    /// Unsupported: too many.
    pub(super) fn new(body: &VerifiedBody, calls: &[(CallId, InstId)]) -> Lower<Self> {
        let mut across = Self::default();
        if calls.is_empty() {
            return Ok(across);
        }
        if body.value_types.len().saturating_mul(calls.len()) > PAIRS {
            return unsupported("so many calls that may return twice");
        }
        let mut saved = 0;
        let mut search = Search::new(body, calls);
        across.any = vec![false; body.value_types.len()];
        for (index, any) in across.any.iter_mut().enumerate() {
            search.find(index);
            let value = body.first_local + u32::try_from(index).unwrap_or(u32::MAX);
            for (number, (call, _)) in calls.iter().enumerate() {
                if std::mem::take(&mut search.found[number]) {
                    *any = true;
                    saved += 1;
                    let values = across.values.entry(*call).or_default();
                    values.push(ValueId::from_u32(value));
                }
            }
            if saved > SAVED {
                return unsupported("so many values across calls that may return twice");
            }
        }
        Ok(across)
    }

    /// Whether a local value lives across a call.
    pub(super) fn contains(&self, body: &VerifiedBody, value: ValueId) -> bool {
        let index = value.as_u32().checked_sub(body.first_local);
        index.is_some_and(|index| self.any.get(index as usize) == Some(&true))
    }
}

/// The variables of what was put into slots, and the slots.
pub(super) type Saved = Vec<(Variable, clif::Type, clif::StackSlot)>;

impl FunctionTranslator<'_, '_> {
    /// Where a value is that lives across a call: in variables, since it has one CLIF value before
    /// the call and another behind it.
    pub(super) fn keep_across(&mut self, parts: Parts) -> Local {
        let keep = |part| {
            let ty = self.b.func.dfg.value_type(part);
            let variable = self.b.declare_var(ty);
            self.b.def_var(variable, part);
            (variable, ty)
        };
        Local::Across(parts.into_iter().map(keep).collect())
    }

    /// Before a call: puts what lives across it into slots.
    pub(super) fn save_across(&mut self, call: CallId) -> Lower<Saved> {
        let Some(values) = self.across.values.get(&call).cloned() else {
            return Ok(Saved::new());
        };
        let mut saved = Saved::new();
        for value in values {
            let index = (value.as_u32() - self.body.first_local) as usize;
            // The address of a stack object is computed anew; what failed has been reported.
            let Local::Across(variables) = &self.values[index] else {
                continue;
            };
            let variables: SmallVec<[_; 2]> = variables.clone();
            for (variable, ty) in variables {
                let slot = self.stack_slot(u64::from(ty.bytes()), 16);
                let part = self.b.use_var(variable);
                let address = self.b.ins().stack_addr(I64, slot, 0);
                self.b.ins().store(plain_memory(), part, address, 0);
                saved.push((variable, ty, slot));
            }
        }
        Ok(saved)
    }

    /// Behind a call: takes what lives across it from the slots.
    pub(super) fn restore_across(&mut self, saved: &Saved) {
        for (variable, ty, slot) in saved {
            let address = self.b.ins().stack_addr(I64, *slot, 0);
            let part = self.b.ins().load(*ty, plain_memory(), address, 0);
            self.b.def_var(*variable, part);
        }
    }
}

/// A place in a body: an instruction, by number. Arguments are defined before all of them; what a
/// phi takes from a block is used behind all of them.
#[derive(Clone, Copy)]
struct Place {
    block: BlockId,
    at: i64,
}

/// Before and behind all instructions of a block.
const BEFORE: i64 = -1;
const BEHIND: i64 = i64::MAX;

/// Walks back from the uses of each value to its definition.
struct Search<'a> {
    body: &'a VerifiedBody,
    /// The calls: where they are, and whether the value that is looked at lives across them.
    calls: Vec<Place>,
    found: Vec<bool>,
    /// By value: where it is defined; `None` for constants.
    defined: Vec<Option<Place>>,
    /// All uses, those of value `v` at `first[v]..first[v + 1]`.
    uses: Vec<Place>,
    first: Vec<usize>,
    /// By block: one more than the value that was last found to be live behind it.
    visited: Vec<usize>,
    pending: Vec<BlockId>,
    steps: usize,
}

impl<'a> Search<'a> {
    fn new(body: &'a VerifiedBody, calls: &[(CallId, InstId)]) -> Self {
        let count = body.value_types.len();
        let arguments = body.argument_count as usize;
        let mut defined = vec![None; count];
        let entry = BlockId::from_u32(0);
        let mut places = Vec::with_capacity(calls.len());
        defined[..arguments].fill(Some(Place {
            block: entry,
            at: BEFORE,
        }));
        let mut uses = Vec::new();
        let index = |value: ValueId| value.as_u32().checked_sub(body.first_local);
        for block in body.blocks.keys() {
            for id in body.block_insts(block) {
                let at = i64::from(id.as_u32());
                let inst = &body.insts[id];
                if calls.get(places.len()).is_some_and(|(_, call)| *call == id) {
                    places.push(Place { block, at });
                }
                if let Some(index) = inst.result.and_then(index) {
                    defined[index as usize] = Some(Place { block, at });
                }
                let mut used = |value, block, at| {
                    uses.extend(index(value).map(|index| (index as usize, Place { block, at })));
                };
                if let InstKind::Phi { incoming, .. } = &inst.kind {
                    for (value, from) in incoming.of(&body.incoming) {
                        used(*value, *from, BEHIND);
                    }
                } else {
                    body.for_each_operand(&inst.kind, |value| used(value, block, at));
                }
            }
        }
        uses.retain(|(value, _)| *value < count);
        uses.sort_by_key(|(value, _)| *value);
        let first = (0..=count).map(|value| uses.partition_point(|(other, _)| *other < value));
        Self {
            body,
            found: vec![false; calls.len()],
            calls: places,
            first: first.collect(),
            defined,
            uses: uses.into_iter().map(|(_, place)| place).collect(),
            visited: vec![0; body.blocks.len()],
            pending: Vec::new(),
            steps: STEPS,
        }
    }

    /// Finds the calls that a value lives across.
    fn find(&mut self, value: usize) {
        let Some(defined) = self.defined[value] else {
            return;
        };
        for number in self.first[value]..self.first[value + 1] {
            let used = self.uses[number];
            if used.block == defined.block {
                // Behind its definition: a use before it takes the value through a phi.
                self.mark(used.block, defined.at, used.at);
                continue;
            }
            self.mark(used.block, BEFORE, used.at);
            self.pending.push(used.block);
            if !self.find_before(value, defined) {
                return self.mark_dominated(defined);
            }
        }
    }

    /// The same on the ways from the definition to the pending blocks; `false` if there are too
    /// many.
    fn find_before(&mut self, value: usize, defined: Place) -> bool {
        let body = self.body;
        while let Some(block) = self.pending.pop() {
            for before in body.flow().predecessors(block) {
                let visited = &mut self.visited[before.as_u32() as usize];
                if std::mem::replace(visited, value + 1) == value + 1 {
                    continue;
                }
                let Some(steps) = self.steps.checked_sub(self.calls.len()) else {
                    self.pending.clear();
                    return false;
                };
                self.steps = steps;
                if *before == defined.block {
                    self.mark(*before, defined.at, BEHIND);
                } else {
                    self.pending.push(*before);
                    self.mark(*before, BEFORE, BEHIND);
                }
            }
        }
        true
    }

    /// Marks the calls of a block between two places, both excluded.
    fn mark(&mut self, block: BlockId, from: i64, to: i64) {
        for (call, found) in self.calls.iter().zip(&mut self.found) {
            *found |= call.block == block && from < call.at && call.at < to;
        }
    }

    /// Marks the calls that a value may live across: it is defined on all ways to them.
    fn mark_dominated(&mut self, defined: Place) {
        for (call, found) in self.calls.iter().zip(&mut self.found) {
            *found = match call.block == defined.block {
                true => defined.at < call.at,
                false => self.body.flow().dominates(defined.block, call.block),
            };
        }
    }
}
