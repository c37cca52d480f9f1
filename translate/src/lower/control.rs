//! Blocks, phis and terminators (LangRef, "Terminator Instructions").
//!
//! A phi is a block parameter for each part.

use super::types::{Parts, Repr};
use super::{FunctionTranslator, Lower};
use crate::ir::verify::VerifiedBody;
use crate::ir::{
    BinaryOp, BlockId, Constant, Global, Inst, InstId, InstKind, Ordering, Type, ValueId,
};
use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{
    self as clif, BlockArg, BlockCall, InstBuilder, JumpTableData, TrapCode,
};
use cranelift_frontend::Switch;
use std::collections::HashMap;

/// What each block passes to the phis of its successors.
pub(super) struct Edges {
    /// By predecessor, then by target and phi: sorted, one entry an edge and phi.
    incoming: Vec<Vec<(BlockId, InstId, ValueId)>>,
    /// Whether a block starts with phis.
    has_phis: Vec<bool>,
}

impl Edges {
    /// Looks at every phi once.
    pub(super) fn new(body: &VerifiedBody) -> Self {
        let mut edges = Self {
            incoming: vec![Vec::new(); body.blocks.len()],
            has_phis: vec![false; body.blocks.len()],
        };
        for block in body.blocks.keys() {
            for inst in body.block_insts(block) {
                let InstKind::Phi { incoming, .. } = body.insts[inst].kind else {
                    break;
                };
                edges.has_phis[block.as_u32() as usize] = true;
                for (value, from) in incoming.of(&body.incoming) {
                    edges.incoming[from.as_u32() as usize].push((block, inst, *value));
                }
            }
        }
        for list in &mut edges.incoming {
            list.sort_by_key(|(block, inst, _)| (*block, *inst));
            list.dedup_by_key(|(block, inst, _)| (*block, *inst));
        }
        edges
    }

    /// Whether a block starts with phis.
    pub(super) fn has_phis(&self, block: BlockId) -> bool {
        self.has_phis[block.as_u32() as usize]
    }

    fn values(&self, from: BlockId, to: BlockId) -> Vec<(InstId, ValueId)> {
        let list = &self.incoming[from.as_u32() as usize];
        let start = list.partition_point(|(block, _, _)| *block < to);
        let here = list[start..]
            .iter()
            .take_while(|(block, _, _)| *block == to);
        here.map(|(_, inst, value)| (*inst, *value)).collect()
    }
}

/// Blocks that stand on edges, to be filled when the branch to them has been emitted.
#[derive(Default)]
pub(super) struct Forwards {
    list: Vec<(clif::Block, BlockId)>,
    by_target: HashMap<BlockId, clif::Block>,
}

impl Forwards {
    /// A block for the edge to `target`.
    pub(super) fn add(&mut self, block: clif::Block, target: BlockId) {
        self.list.push((block, target));
        self.by_target.insert(target, block);
    }
}

/// A block, and what is passed to it.
type Target = (clif::Block, Vec<BlockArg>);

/// How many branches a condition is split into at the most: a wrong guess costs more than joining.
const BRANCHES: usize = 4;

/// Entries of an `indirectbr`'s table, and of more for each of its targets.
const LABELS: usize = 256;
const LABELS_EACH: usize = 8;

/// How far from its end a block's conditions are looked for.
const LOOK_BACK: usize = 24;

impl FunctionTranslator<'_, '_> {
    /// The CLIF block of a reachable block.
    pub(super) fn clif_block(&self, block: BlockId) -> clif::Block {
        self.blocks[block.as_u32() as usize].expect("a branch from a reachable block")
    }

    /// Makes the phis of a block its parameters.
    pub(super) fn bind_phis(&mut self, block: BlockId) -> Lower<()> {
        let clif_block = self.clif_block(block);
        let body = self.body;
        if self.landing_pad_of(block).is_some() {
            // The exception and the selector.
            self.b.append_block_param(clif_block, I64);
            self.b.append_block_param(clif_block, I64);
            self.b.set_cold_block(clif_block);
        }
        for id in body.block_insts(block) {
            let inst = &body.insts[id];
            if !matches!(inst.kind, InstKind::Phi { .. }) {
                break;
            }
            let Some(result) = inst.result else { continue };
            let types = self.part_types(inst.ty)?;
            let param = |ty| self.b.append_block_param(clif_block, ty);
            let parts: Parts = types.into_iter().map(param).collect();
            self.define(result, parts)?;
        }
        Ok(())
    }

    /// What the current block passes to the parameters of `to`.
    pub(super) fn edge_args(&mut self, to: BlockId) -> Lower<Vec<BlockArg>> {
        let mut args = Vec::new();
        for (_, value) in self.edges.values(self.current, to) {
            args.extend(self.value(value)?.into_iter().map(BlockArg::Value));
        }
        Ok(args)
    }

    /// A target that takes no arguments: the block, or one on the edge that passes them.
    fn plain_target(&mut self, to: BlockId, forwards: &mut Forwards) -> Lower<clif::Block> {
        if let Some(block) = forwards.by_target.get(&to) {
            return Ok(*block);
        }
        if !self.edges.has_phis(to) {
            let block = self.way_into(to)?;
            forwards.by_target.insert(to, block);
            return Ok(block);
        }
        let block = self.b.create_block();
        forwards.add(block, to);
        Ok(block)
    }

    /// The target of an edge and its arguments.
    fn target(&mut self, to: BlockId) -> Lower<Target> {
        Ok((self.way_into(to)?, self.edge_args(to)?))
    }

    /// Fills the blocks on edges.
    pub(super) fn fill_edges(&mut self, forwards: Forwards) -> Lower<()> {
        for (block, to) in forwards.list {
            self.b.switch_to_block(block);
            let target = self.way_into(to)?;
            let args = self.edge_args(to)?;
            self.b.ins().jump(target, &args);
        }
        Ok(())
    }

    /// `br label`
    pub(super) fn br(&mut self, target: BlockId) -> Lower<()> {
        let (block, args) = self.target(target)?;
        self.b.ins().jump(block, &args);
        Ok(())
    }

    /// `br i1`
    pub(super) fn cond_br(
        &mut self,
        cond: ValueId,
        then: BlockId,
        otherwise: BlockId,
    ) -> Lower<()> {
        let (then, otherwise) = (self.target(then)?, self.target(otherwise)?);
        self.branch(cond, &then, &otherwise, BRANCHES)
    }

    /// Branches on a condition. One that this block has joined by `and` or `or` of two others, or
    /// by a `select` that stands for those, becomes a branch on each: comparisons then set flags
    /// for their branch, and no bytes to join. Once one decides, the other has no effect: an `and`
    /// or `or` with poison in it would make the branch undefined anyway.
    fn branch(
        &mut self,
        cond: ValueId,
        then: &Target,
        otherwise: &Target,
        most: usize,
    ) -> Lower<()> {
        if most > 1
            && let Some((any, first, second)) = self.joined(cond)
        {
            let next = (self.b.create_block(), Vec::new());
            if any {
                self.branch(first, then, &next, most / 2)?;
            } else {
                self.branch(first, &next, otherwise, most / 2)?;
            }
            self.b.switch_to_block(next.0);
            return self.branch(second, then, otherwise, most / 2);
        }
        let cond = self.scalar(cond)?;
        self.b
            .ins()
            .brif(cond, then.0, &then.1, otherwise.0, &otherwise.1);
        Ok(())
    }

    /// The two conditions that the current block joins to this one, and whether either will do.
    fn joined(&self, cond: ValueId) -> Option<(bool, ValueId, ValueId)> {
        match self.nearby(cond)?.kind {
            InstKind::Binary {
                op: BinaryOp::Or,
                lhs,
                rhs,
                ..
            } => Some((true, lhs, rhs)),
            InstKind::Binary {
                op: BinaryOp::And,
                lhs,
                rhs,
                ..
            } => Some((false, lhs, rhs)),
            InstKind::Select {
                cond,
                then,
                otherwise,
                ..
            } => match (self.const_int(then), self.const_int(otherwise)) {
                (Some(1), None) => Some((true, cond, otherwise)),
                (None, Some(0)) => Some((false, cond, then)),
                _ => None,
            },
            _ => None,
        }
    }

    /// `switch`
    pub(super) fn switch(
        &mut self,
        value: ValueId,
        default: BlockId,
        cases: &[(ValueId, BlockId)],
    ) -> Lower<()> {
        let ty = self.type_of(value)?;
        let Repr::Int { .. } = self.repr(ty)? else {
            return self.switch_wide(value, default, cases);
        };
        let scrutinee = self.scalar(value)?;
        let mut forwards = Forwards::default();
        let mut numbered = Vec::with_capacity(cases.len());
        for (case, target) in cases {
            let block = self.plain_target(*target, &mut forwards)?;
            numbered.push((self.case_number(*case), block));
        }
        let otherwise = self.plain_target(default, &mut forwards)?;
        self.jump_by(scrutinee, &numbered, otherwise);
        self.fill_edges(forwards)
    }

    /// The end of `callbr`: 0 is the default way out, the others are in order.
    pub(super) fn leave_by(
        &mut self,
        exit: clif::Value,
        default: BlockId,
        indirect: &[BlockId],
    ) -> Lower<()> {
        let mut forwards = Forwards::default();
        let mut numbered = Vec::with_capacity(indirect.len());
        for (number, target) in (1u128..).zip(indirect) {
            numbered.push((number, self.plain_target(*target, &mut forwards)?));
        }
        let otherwise = self.plain_target(default, &mut forwards)?;
        self.jump_by(exit, &numbered, otherwise);
        self.fill_edges(forwards)
    }

    fn case_number(&self, case: ValueId) -> u128 {
        match self.constant_of(case) {
            Some(crate::ir::Constant::Int(value)) => u128::from(*value),
            Some(crate::ir::Constant::WideInt(words)) => words
                .iter()
                .take(2)
                .rev()
                .fold(0, |bits, word| bits << 64 | u128::from(*word)),
            _ => 0,
        }
    }

    /// Integers of several parts: one comparison after another.
    fn switch_wide(
        &mut self,
        value: ValueId,
        default: BlockId,
        cases: &[(ValueId, BlockId)],
    ) -> Lower<()> {
        let mut forwards = Forwards::default();
        for (case, target) in cases {
            let target = self.plain_target(*target, &mut forwards)?;
            let predicate = crate::ir::Predicate::Int(crate::ir::IntPredicate::Eq);
            let same = self.compare(predicate, value, *case)?;
            let next = self.b.create_block();
            self.b.ins().brif(same[0], target, &[], next, &[]);
            self.b.switch_to_block(next);
        }
        let otherwise = self.plain_target(default, &mut forwards)?;
        self.b.ins().jump(otherwise, &[]);
        self.fill_edges(forwards)
    }

    /// `indirectbr`: a block's address is its number in the function, which is never 0, since the
    /// entry block has no address. Any other address is undefined behaviour (LangRef,
    /// "'indirectbr' Instruction").
    pub(super) fn indirect_br(&mut self, address: ValueId, targets: &[BlockId]) -> Lower<()> {
        let mut forwards = Forwards::default();
        let nowhere = self.b.create_block();
        let mut blocks = HashMap::new();
        for target in targets {
            let block = self.plain_target(*target, &mut forwards)?;
            blocks.insert(target.as_u32(), block);
        }
        // A table is no longer than this, so that many jumps take no more room than their targets.
        let most = LABELS.max(targets.len() * LABELS_EACH);
        let highest = blocks
            .keys()
            .max()
            .map_or(0, |highest| *highest as usize + 1);
        let block = |number: u32| blocks.get(&number).copied().unwrap_or(nowhere);
        if let Some((index, labels)) = self.labels(address, most) {
            let number = self.index(index)?;
            let number = self.b.ins().ireduce(I32, number);
            let labels = labels
                .iter()
                .map(|label| label.map_or(nowhere, |it| block(it.as_u32())));
            self.jump_through(number, labels.collect(), nowhere);
        } else {
            let number = self.scalar(address)?;
            if highest <= most {
                let number = self.b.ins().ireduce(I32, number);
                let labels = (0..).map(block).take(highest);
                self.jump_through(number, labels.collect(), nowhere);
            } else {
                let mut switch = Switch::new();
                for (number, block) in &blocks {
                    switch.set_entry(u128::from(*number), *block);
                }
                switch.emit(&mut self.b, number, nowhere);
            }
        }
        self.b.switch_to_block(nowhere);
        self.b.ins().trap(TrapCode::unwrap_user(2));
        self.fill_edges(forwards)
    }

    /// Jumps to the block of this number, of 32 bits, which there is; `other` is what Cranelift wants
    /// besides.
    pub(super) fn jump_through(
        &mut self,
        number: clif::Value,
        blocks: Vec<clif::Block>,
        other: clif::Block,
    ) {
        let pool = &mut self.b.func.dfg.value_lists;
        let mut call = |block| BlockCall::new(block, [], pool);
        let default = call(other);
        let blocks: Vec<BlockCall> = blocks.into_iter().map(call).collect();
        let table = JumpTableData::new(default, &blocks);
        let table = self.b.create_jump_table(table);
        self.b.ins().br_table(number, table);
    }

    /// The index and the labels of the table that an address was loaded from, if it is a constant
    /// that only this module knows and of so many at most: the jump's table can be that one.
    fn labels(&self, address: ValueId, most: usize) -> Option<(ValueId, Vec<Option<BlockId>>)> {
        let InstKind::Load {
            pointer,
            volatile: false,
            ordering: Ordering::NotAtomic,
            ..
        } = self.nearby(address)?.kind
        else {
            return None;
        };
        let InstKind::GetElementPtr {
            source,
            base,
            indices,
            ..
        } = self.nearby(pointer)?.kind
        else {
            return None;
        };
        let source_type = self.module.types.get(source);
        let (element, index) = match (source_type, indices.of(&self.body.operands)) {
            (Some(Type::Array { element, .. }), [first, index])
                if self.const_int(*first) == Some(0) =>
            {
                (*element, *index)
            }
            (_, [index]) => (source, *index),
            _ => return None,
        };
        let Global::Variable(variable) = self.private_constant(base)? else {
            return None;
        };
        let initializer = self.module.variables[variable].initializer?;
        let layouts = self.module.layouts();
        let Constant::Aggregate(labels) = self.constant_of(initializer)? else {
            return None;
        };
        let are_labels =
            layouts.get(element)?.size == u64::from(I64.bytes()) && labels.len() <= most;
        let label = |label: &ValueId| match self.constant_of(*label)? {
            Constant::BlockAddress { function, block }
                if self.module.global(*function)
                    == Some(Global::Function(self.body.function())) =>
            {
                Some(Some(*block))
            }
            Constant::Null | Constant::Undef | Constant::Poison => Some(None),
            _ => None,
        };
        let labels = are_labels.then(|| labels.iter().map(label).collect::<Option<_>>());
        Some((index, labels??))
    }

    /// An instruction shortly before the end of the current block, by its result.
    fn nearby(&self, result: ValueId) -> Option<&Inst> {
        let insts = self.body.block_insts(self.current).rev().take(LOOK_BACK);
        let mut insts = insts.map(|id| &self.body.insts[id]);
        insts.find(|inst| inst.result == Some(result))
    }

    /// `unreachable`: undefined behaviour, so it may as well stop.
    pub(super) fn unreachable(&mut self) -> Lower<()> {
        self.b.set_cold_block(self.clif_block(self.current));
        self.b.ins().trap(TrapCode::unwrap_user(1));
        Ok(())
    }

    /// Jumps over `when_false` unless `cond`; leaves the builder in the block behind it.
    pub(super) fn unless_zero(
        &mut self,
        cond: clif::Value,
        then: impl FnOnce(&mut Self) -> Lower<()>,
    ) -> Lower<()> {
        let (inside, behind) = (self.b.create_block(), self.b.create_block());
        self.b.ins().brif(cond, inside, &[], behind, &[]);
        self.b.switch_to_block(inside);
        then(self)?;
        self.b.ins().jump(behind, &[]);
        self.b.switch_to_block(behind);
        Ok(())
    }
}
