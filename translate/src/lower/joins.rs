//! Blocks that very many edges lead to: the edges arrive in groups.
//!
//! Cranelift and its register allocator take quadratic time where one block has many predecessors:
//! each argument that is merged with a parameter costs as much as all that are merged already, and
//! finding the dominator walks up from each edge. So from the [`GROUP`]th edge on, every `GROUP`
//! edges share a block of their own, which hands its parameters on, by way of memory: otherwise
//! they would be merged just so.

use super::values::plain_memory;
use super::{FunctionTranslator, Lower};
use crate::ir::{BlockId, InstKind};
use cranelift_codegen::ir::types::I64;
use cranelift_codegen::ir::{self as clif, BlockArg, InstBuilder};
use std::collections::HashMap;

/// Edges that share a way in.
const GROUP: u32 = 256;

/// How far the ways into each block are used.
#[derive(Default)]
pub(super) struct Joins {
    ways: HashMap<BlockId, Way>,
    /// All groups that have blocks of their own, with the blocks they lead to.
    list: Vec<(clif::Block, BlockId)>,
}

struct Way {
    block: clif::Block,
    edges: u32,
}

impl FunctionTranslator<'_, '_> {
    /// Where one more edge to `to` leads: the block, or one with the same parameters before it.
    pub(super) fn way_into(&mut self, to: BlockId) -> Lower<clif::Block> {
        let block = self.clif_block(to);
        let way = (self.joins.ways.entry(to)).or_insert(Way { block, edges: 0 });
        if way.edges < GROUP {
            way.edges += 1;
            return Ok(way.block);
        }
        let join = self.b.create_block();
        self.joins.list.push((join, to));
        self.joins.ways.insert(
            to,
            Way {
                block: join,
                edges: 1,
            },
        );
        if self.landing_pad_of(to).is_some() {
            self.b.append_block_param(join, I64);
            self.b.append_block_param(join, I64);
            self.b.set_cold_block(join);
        }
        let body = self.body;
        for id in body.block_insts(to) {
            let inst = &body.insts[id];
            if !matches!(inst.kind, InstKind::Phi { .. }) {
                break;
            }
            for ty in self.part_types(inst.ty)? {
                self.b.append_block_param(join, ty);
            }
        }
        Ok(join)
    }

    /// Fills the groups' blocks, when every edge has been emitted.
    pub(super) fn fill_joins(&mut self) {
        for (join, to) in std::mem::take(&mut self.joins.list) {
            self.b.switch_to_block(join);
            let params = self.b.block_params(join).to_vec();
            let copies: Vec<_> = params
                .into_iter()
                .map(|param| self.put_down(param))
                .collect();
            if !copies.is_empty() {
                // The load is not to know what has been stored.
                self.b.ins().sequence_point();
            }
            let take_up = |(slot, ty): (clif::StackSlot, clif::Type)| {
                let address = self.b.ins().stack_addr(I64, slot, 0);
                BlockArg::Value(self.b.ins().load(ty, plain_memory(), address, 0))
            };
            let args: Vec<BlockArg> = copies.into_iter().map(take_up).collect();
            let target = self.clif_block(to);
            self.b.ins().jump(target, &args);
        }
    }
}
