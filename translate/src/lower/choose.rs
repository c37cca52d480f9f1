//! Short branches become choices, and blocks that only follow each other become one.
//!
//! `if (carry) high--;` of code that nothing has optimised is a branch around one subtraction, which
//! the processor guesses wrongly every other time. LLVM's SimplifyCFG computes both and takes one
//! with `select`; so does this, where the sides are a few operations without effects.

use super::narrow::uses;
use super::pressure::has_effect;
use cranelift_codegen::cursor::{Cursor, FuncCursor};
use cranelift_codegen::dominator_tree::DominatorTree;
use cranelift_codegen::flowgraph::ControlFlowGraph;
use cranelift_codegen::ir::{
    Block, BlockArg, BlockCall, Function, Inst, InstBuilder, InstructionData, Opcode, Value,
};
use cranelift_entity::SecondaryMap;

/// How many operations may be done in vain.
const OPERATIONS: usize = 3;

/// Choices within choices.
const NESTING: usize = 3;

/// How many values may be chosen.
const CHOICES: usize = 2;

/// Joins blocks and makes choices, until there is nothing left to do.
pub fn choose(clif: &mut Function) {
    clif.dfg.resolve_all_aliases();
    let graph = ControlFlowGraph::with_function(clif);
    let tree = DominatorTree::with_function(clif, &graph);
    let mut blocks = Blocks {
        edges: edges_to(clif),
        uses: uses(clif),
        clif,
    };
    // Whatever follows a block comes into it, so that each instruction is moved once each time.
    for _ in 0..NESTING {
        let mut any = false;
        for block in tree.cfg_rpo() {
            while blocks.follow(*block) || blocks.choose(*block) {
                any = true;
            }
        }
        if !any {
            break;
        }
    }
}

/// How many edges lead to each block; to the entry, one more.
fn edges_to(clif: &Function) -> SecondaryMap<Block, u32> {
    let dfg = &clif.dfg;
    let mut edges = SecondaryMap::new();
    edges[clif.layout.entry_block().expect("a function has a block")] = 1;
    for last in clif
        .layout
        .blocks()
        .filter_map(|it| clif.layout.last_inst(it))
    {
        let calls = dfg.insts[last].branch_destination(&dfg.jump_tables, &dfg.exception_tables);
        for call in calls {
            edges[call.block(&dfg.value_lists)] += 1;
        }
    }
    edges
}

/// Whether it can be done in vain: it has no effect, never traps and takes a cycle or less.
fn is_cheap(opcode: Opcode) -> bool {
    use Opcode as O;
    matches!(
        opcode,
        O::Iconst
            | O::StackAddr
            | O::Iadd
            | O::Isub
            | O::Ineg
            | O::Band
            | O::Bor
            | O::Bxor
            | O::Bnot
            | O::Ishl
            | O::Ushr
            | O::Sshr
            | O::Rotl
            | O::Rotr
            | O::Icmp
            | O::Uextend
            | O::Sextend
            | O::Ireduce
    )
}

/// Whether it is part of another instruction, or none.
fn is_free(opcode: Opcode) -> bool {
    use Opcode as O;
    matches!(
        opcode,
        O::Iconst | O::StackAddr | O::Uextend | O::Sextend | O::Ireduce
    )
}

struct Blocks<'a> {
    clif: &'a mut Function,
    edges: SecondaryMap<Block, u32>,
    uses: SecondaryMap<Value, u32>,
}

/// One way from a branch to where both ways meet.
struct Side {
    /// What there is in between.
    block: Option<Block>,
    meets: Block,
    args: Vec<Value>,
}

impl Blocks<'_> {
    fn data(&self, inst: Inst) -> InstructionData {
        self.clif.dfg.insts[inst]
    }

    /// The arguments of an edge, if all are values.
    fn args(&self, call: BlockCall) -> Option<Vec<Value>> {
        let args = call.args(&self.clif.dfg.value_lists);
        args.map(|arg| arg.as_value()).collect()
    }

    /// Joins a block with the one after it, if nothing else leads there.
    fn follow(&mut self, block: Block) -> bool {
        let Some(jump) = self.clif.layout.last_inst(block) else {
            return false;
        };
        let InstructionData::Jump { destination, .. } = self.data(jump) else {
            return false;
        };
        let next = destination.block(&self.clif.dfg.value_lists);
        if self.edges[next] != 1
            || next == block
            || self.clif.layout.is_cold(next) != self.clif.layout.is_cold(block)
        {
            return false;
        }
        let Some(args) = self.args(destination) else {
            return false;
        };
        self.clif.layout.remove_inst(jump);
        self.be(next, &args);
        self.move_insts(next, block);
        true
    }

    /// Gives the parameters of a block that has one predecessor their values.
    fn be(&mut self, block: Block, args: &[Value]) {
        let dfg = &mut self.clif.dfg;
        let params = dfg.detach_block_params(block);
        let params = params.as_slice(&dfg.value_lists).to_vec();
        for (param, arg) in params.into_iter().zip(args) {
            dfg.change_to_alias(param, *arg);
        }
    }

    /// Moves all that a block does to the end of another, and removes it.
    fn move_insts(&mut self, from: Block, to: Block) {
        let layout = &mut self.clif.layout;
        while let Some(inst) = layout.first_inst(from) {
            layout.remove_inst(inst);
            layout.append_inst(inst, to);
        }
        layout.remove_block(from);
    }

    /// Makes choices of a block's branch, if both ways meet again after a few operations.
    fn choose(&mut self, block: Block) -> bool {
        let Some(branch) = self.clif.layout.last_inst(block) else {
            return false;
        };
        let InstructionData::Brif {
            arg: condition,
            blocks: [then, otherwise],
            ..
        } = self.data(branch)
        else {
            return false;
        };
        let lists = &self.clif.dfg.value_lists;
        let (first, second) = (then.block(lists), otherwise.block(lists));
        let ways = [
            [self.through(then), self.through(otherwise)],
            [self.through(then), self.direct(otherwise)],
            [self.direct(then), self.through(otherwise)],
        ];
        let meets = |[a, b]: &[Option<Side>; 2]| match (a, b) {
            (Some(a), Some(b)) => a.meets == b.meets,
            _ => false,
        };
        if first == second || first == block || second == block {
            return false;
        }
        let Some([Some(then), Some(otherwise)]) = ways.into_iter().find(meets) else {
            return false;
        };
        let sides = [&then, &otherwise];
        let inner: Vec<Block> = sides.iter().filter_map(|side| side.block).collect();
        let Some(choices) = self.choices(&then, &otherwise) else {
            return false;
        };
        if inner.contains(&then.meets)
            || self.cost(&inner) > OPERATIONS
            || self.waits_for_memory(condition)
        {
            return false;
        }
        self.clif.layout.remove_inst(branch);
        for side in inner {
            let jump = self.clif.layout.last_inst(side).expect("a jump");
            self.clif.layout.remove_inst(jump);
            self.move_insts(side, block);
            self.edges[side] = 0;
        }
        let mut cursor = FuncCursor::new(self.clif).at_bottom(block);
        let mut args = Vec::with_capacity(choices.len());
        for (a, b) in choices {
            args.push(BlockArg::Value(match a == b {
                true => a,
                false => cursor.ins().select(condition, a, b),
            }));
        }
        cursor.ins().jump(then.meets, &args);
        self.edges[then.meets] -= 1;
        true
    }

    /// The way straight to a block.
    fn direct(&self, call: BlockCall) -> Option<Side> {
        Some(Side {
            block: None,
            meets: call.block(&self.clif.dfg.value_lists),
            args: self.args(call)?,
        })
    }

    /// The way through a block that nothing else leads to and that only leads on.
    fn through(&self, call: BlockCall) -> Option<Side> {
        let block = call.block(&self.clif.dfg.value_lists);
        if self.edges[block] != 1
            || !self.clif.dfg.block_params(block).is_empty()
            || self.clif.layout.is_cold(block)
        {
            return None;
        }
        match self.data(self.clif.layout.last_inst(block)?) {
            InstructionData::Jump { destination, .. } => Some(Side {
                block: Some(block),
                ..self.direct(destination)?
            }),
            _ => None,
        }
    }

    /// What arrives from either side, if that can be chosen from.
    fn choices(&self, then: &Side, otherwise: &Side) -> Option<Vec<(Value, Value)>> {
        let dfg = &self.clif.dfg;
        let resolved = |args: &[Value]| -> Vec<Value> {
            args.iter().map(|arg| dfg.resolve_aliases(*arg)).collect()
        };
        let (a, b) = (resolved(&then.args), resolved(&otherwise.args));
        let pairs: Vec<(Value, Value)> = a.into_iter().zip(b).collect();
        let different = || pairs.iter().filter(|(a, b)| a != b);
        // Floats have no conditional move.
        let possible = |ty: cranelift_codegen::ir::Type| ty.is_int() && ty.bits() <= 64;
        let suit = different().all(|(a, _)| possible(dfg.value_type(*a)));
        (suit && different().count() <= CHOICES).then_some(pairs)
    }

    /// Whether a value that is loaded for it alone decides. A branch that is guessed right doesn't wait
    /// for that (LLVM's CodeGenPrepare makes branches of such choices).
    fn waits_for_memory(&self, condition: Value) -> bool {
        let dfg = &self.clif.dfg;
        let definition = |value| dfg.value_def(dfg.resolve_aliases(value)).inst();
        let Some(comparison) = definition(condition) else {
            return false;
        };
        let compares = matches!(
            dfg.insts[comparison],
            InstructionData::IntCompare { .. } | InstructionData::FloatCompare { .. }
        );
        let operands = dfg.inst_args(comparison).iter();
        let mut operands = operands.map(|it| dfg.resolve_aliases(*it));
        let is_loaded = |value: Value| {
            let opcode = definition(value).map(|inst| dfg.insts[inst].opcode());
            opcode == Some(Opcode::Load) && self.uses[value] == 1
        };
        compares && self.uses[condition] == 1 && operands.any(is_loaded)
    }

    /// How many operations the sides are; more than all that may be, if they are something else.
    fn cost(&self, sides: &[Block]) -> usize {
        let mut cost = 0;
        for side in sides {
            for inst in self.clif.layout.block_insts(*side) {
                let opcode = self.data(inst).opcode();
                if opcode == Opcode::Jump || is_free(opcode) {
                    continue;
                }
                let wide = self.clif.dfg.inst_results(inst).iter();
                let wide = wide.map(|it| self.clif.dfg.value_type(*it).bits()).max() > Some(64);
                if !is_cheap(opcode) || wide || has_effect(self.clif, inst) {
                    return usize::MAX;
                }
                cost += 1;
            }
        }
        cost
    }
}
