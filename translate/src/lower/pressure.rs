//! Whether optimisation would do harm: how many values it would keep alive at once.
//!
//! Cranelift's optimiser takes operations without effects out of their order and puts each where
//! its result is first needed. A long sum of products becomes a list of all loads, and then all
//! arithmetic; registers do not suffice, and allocating them takes time quadratic in the number
//! of values that are live. Addresses of stack objects, of which it keeps one for each object, are
//! live wherever an object is used. Code of so many values is better left in its order.

use cranelift_codegen::ir::{Block, Function, Inst, Opcode, ValueDef};
use cranelift_entity::SecondaryMap;

/// Values that may be live at once, from effects of one block.
const LIVE_VALUES: usize = 1 << 10;

/// Blocks that the addresses of all stack objects may be live in together.
const ADDRESS_BLOCKS: u64 = 1 << 20;

/// Whether the function is better left as it is.
pub fn is_too_high(function: &Function) -> bool {
    let mut blocks = Blocks {
        function,
        needed: SecondaryMap::with_default(usize::MAX),
        last_use: SecondaryMap::new(),
    };
    let mut crowded = |block| blocks.live_values(block) > LIVE_VALUES;
    address_blocks(function) > ADDRESS_BLOCKS || function.layout.blocks().any(&mut crowded)
}

/// In how many blocks addresses of stack objects live, if blocks run in about their order.
fn address_blocks(function: &Function) -> u64 {
    let mut spans = SecondaryMap::<_, Option<(u32, u32)>>::new();
    for (number, block) in (0..).zip(function.layout.blocks()) {
        for inst in function.layout.block_insts(block) {
            let data = &function.dfg.insts[inst];
            if let (Opcode::StackAddr, Some(slot)) = (data.opcode(), data.stack_slot()) {
                let first = spans[slot].map_or(number, |(first, _)| first);
                spans[slot] = Some((first, number));
            }
        }
    }
    let blocks = |span: &Option<(u32, u32)>| span.map_or(0, |(first, last)| last - first);
    spans.values().map(|span| u64::from(blocks(span))).sum()
}

struct Blocks<'a> {
    function: &'a Function,
    /// Where in its block the result of an operation without effects is first needed, if at all.
    needed: SecondaryMap<Inst, usize>,
    /// Where in its block a result is needed last.
    last_use: SecondaryMap<Inst, usize>,
}

impl Blocks<'_> {
    /// How many results of loads, calls and the like are live at once.
    fn live_values(&mut self, block: Block) -> usize {
        let layout = &self.function.layout;
        let insts: Vec<Inst> = layout.block_insts(block).collect();
        if insts.len() < LIVE_VALUES {
            return 0;
        }
        for (at, inst) in insts.iter().enumerate().rev() {
            let place = match has_effect(self.function, *inst) {
                true => at,
                false => self.needed[*inst],
            };
            if place == usize::MAX {
                continue;
            }
            for operand in self.function.dfg.inst_values(*inst) {
                let operand = self.function.dfg.resolve_aliases(operand);
                let ValueDef::Result(def, _) = self.function.dfg.value_def(operand) else {
                    continue;
                };
                if layout.inst_block(def) == Some(block) {
                    self.needed[def] = self.needed[def].min(place);
                    self.last_use[def] = self.last_use[def].max(place);
                }
            }
        }
        self.most_live(&insts)
    }

    fn most_live(&self, insts: &[Inst]) -> usize {
        let mut ends = vec![0; insts.len()];
        let (mut live, mut most) = (0, 0);
        for (at, inst) in insts.iter().enumerate() {
            live -= ends[at];
            let last = self.last_use[*inst];
            if has_effect(self.function, *inst) && last > at {
                live += 1;
                ends[last] += 1;
                most = most.max(live);
            }
        }
        most
    }
}

/// Whether an instruction stays where it is, as operations without effects don't.
pub(super) fn has_effect(function: &Function, inst: Inst) -> bool {
    let opcode = function.dfg.insts[inst].opcode();
    opcode.can_load()
        || opcode.can_store()
        || opcode.other_side_effects()
        || opcode.is_call()
        || opcode.is_terminator()
}
