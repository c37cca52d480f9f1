//! Phis match the edges into their block, and definitions dominate uses.

use super::{Checker, Flow, bad};
use crate::Result;
use crate::ir::{Block, BlockId, Inst, InstId, InstKind, ValueId};

/// Checks phis in all blocks, and dominance in those that can be reached.
pub(super) fn check(checker: &Checker<'_>, flow: &Flow) -> Result<()> {
    let mut edges = Edges::new(checker.body.blocks.len());
    for (id, block) in &checker.body.blocks {
        check_phis(checker, flow, &mut edges, id, block)?;
    }
    let definitions = Definitions::new(checker, flow);
    for id in flow.reverse_postorder() {
        for (at, inst) in checker.block_insts(&checker.body.blocks[*id]) {
            let checked = definitions.inst(*id, at, inst);
            checked.map_err(|error| checker.place(error, at))?;
        }
    }
    Ok(())
}

/// Counts the edges into one block after another, by where they come from. The stamps save
/// clearing it.
struct Edges(Vec<Entry>);

#[derive(Clone, Copy)]
struct Entry {
    block: u32,
    edges: u32,
    phi: u32,
    seen: u32,
    value: ValueId,
}

impl Edges {
    fn new(blocks: usize) -> Self {
        let entry = Entry {
            block: u32::MAX,
            edges: 0,
            phi: u32::MAX,
            seen: 0,
            value: ValueId::from_u32(0),
        };
        Self(vec![entry; blocks])
    }

    fn count(&mut self, block: BlockId, sources: &[BlockId]) {
        for source in sources {
            let entry = &mut self.0[source.as_u32() as usize];
            if entry.block != block.as_u32() {
                (entry.block, entry.edges) = (block.as_u32(), 0);
            }
            entry.edges += 1;
        }
    }

    /// Takes one of `source`'s edges into `block` for a phi. False if there is none left, or if
    /// another edge from there brings another value.
    fn take(&mut self, block: BlockId, phi: InstId, source: BlockId, value: ValueId) -> bool {
        let Some(entry) = self.0.get_mut(source.as_u32() as usize) else {
            return false;
        };
        if entry.phi != phi.as_u32() {
            (entry.phi, entry.seen, entry.value) = (phi.as_u32(), 0, value);
        }
        entry.seen += 1;
        entry.block == block.as_u32() && entry.seen <= entry.edges && entry.value == value
    }
}

/// Phis stand at the start of their block, with one value for every edge into it.
fn check_phis(
    checker: &Checker<'_>,
    flow: &Flow,
    edges: &mut Edges,
    id: BlockId,
    block: &Block,
) -> Result<()> {
    let mut in_front = true;
    for (at, inst) in checker.block_insts(block) {
        let InstKind::Phi { incoming, .. } = &inst.kind else {
            in_front = false;
            continue;
        };
        let place = |message| bad(message).map_err(|error| checker.place(error, at));
        if !in_front {
            return place("phi after an instruction that is none");
        }
        let sources = flow.predecessors(id);
        if at.as_u32() == block.insts.start {
            edges.count(id, sources);
        }
        let incoming = incoming.of(&checker.body.incoming);
        // As many as there are edges, and each on an edge of its own: all edges have theirs.
        if incoming.len() != sources.len() {
            return place("phi with more or fewer values than edges");
        }
        for (value, source) in incoming {
            if !edges.take(id, at, *source, *value) {
                return place("phi value that belongs to no edge");
            }
        }
    }
    Ok(())
}

/// Where results are defined.
struct Definitions<'a> {
    checker: &'a Checker<'a>,
    flow: &'a Flow,
    /// The number of the first result.
    first: u32,
    /// By result: the instruction and its block.
    places: Vec<(InstId, BlockId)>,
    /// By block, if there are invokes: the only block that enters it.
    sole_entries: Vec<Option<BlockId>>,
}

impl<'a> Definitions<'a> {
    fn new(checker: &'a Checker<'a>, flow: &'a Flow) -> Self {
        let body = checker.body;
        let mut places = Vec::with_capacity(body.value_types.len());
        let mut invokes = false;
        for (id, block) in &body.blocks {
            for (at, inst) in checker.block_insts(block) {
                invokes |= matches!(inst.kind, InstKind::Invoke { .. });
                if inst.result.is_some() {
                    places.push((at, id));
                }
            }
        }
        Self {
            checker,
            flow,
            first: body.first_result(),
            places,
            sole_entries: if invokes {
                flow.sole_entries()
            } else {
                Vec::new()
            },
        }
    }

    /// The operands of an instruction in a block that can be reached.
    fn inst(&self, block: BlockId, at: InstId, inst: &Inst) -> Result<()> {
        let body = self.checker.body;
        let mut broken = None;
        match &inst.kind {
            InstKind::Phi { incoming, .. } => {
                for (value, source) in incoming.of(&body.incoming) {
                    if !self.reaches_edge(*value, *source, block) {
                        broken = Some(*value);
                    }
                }
            }
            kind => body.for_each_operand(kind, |value| {
                if !self.reaches(value, block, at) {
                    broken = Some(value);
                }
            }),
        }
        match broken {
            None => Ok(()),
            Some(value) => {
                let name = crate::ir::print::value_name(self.checker.module, Some(body), value);
                bad(format!("{name} is used before its definition"))
            }
        }
    }

    fn place(&self, value: ValueId) -> Option<(InstId, BlockId)> {
        let index = value.as_u32().wrapping_sub(self.first);
        self.places.get(index as usize).copied()
    }

    /// Whether `value` is defined wherever `at` in `block` is executed.
    fn reaches(&self, value: ValueId, block: BlockId, at: InstId) -> bool {
        let Some((definition, home)) = self.place(value) else {
            return true;
        };
        match home == block {
            true => definition < at,
            false => self.leaves_for(definition, home, block),
        }
    }

    /// Whether `value`, defined in `home`, is defined throughout another block.
    fn leaves_for(&self, definition: InstId, home: BlockId, block: BlockId) -> bool {
        match self.checker.body.insts[definition].kind {
            // The result exists only after a normal return.
            InstKind::Invoke { normal, .. } => {
                let sole = self.sole_entries[normal.as_u32() as usize];
                sole == Some(home) && self.flow.dominates(normal, block)
            }
            _ => self.flow.dominates(home, block),
        }
    }

    /// Whether `value` is defined on the edge from `source` to `block`.
    fn reaches_edge(&self, value: ValueId, source: BlockId, block: BlockId) -> bool {
        let Some((definition, home)) = self.place(value) else {
            return true;
        };
        if home != source {
            return self.leaves_for(definition, home, source);
        }
        match self.checker.body.insts[definition].kind {
            InstKind::Invoke { normal, unwind, .. } => normal == block && unwind != block,
            _ => true,
        }
    }
}
