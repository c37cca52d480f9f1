//! Function bodies: blocks, and the pools that instructions hold ranges of.

use super::{
    BlockId, Call, CallId, Clause, Constant, Inst, InstId, Location, Metadata, MetadataId, TypeId,
    ValueId,
};
use cranelift_entity::PrimaryMap;
use std::ops::Range;

/// The body of a function.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// The number of the first argument: the length of [`Module::values`].
    pub first_local: u32,
    /// Types of the local values: arguments, constants, instructions; by number from
    /// `first_local`.
    pub value_types: Vec<TypeId>,
    /// How many of them are arguments.
    pub argument_count: u32,
    /// The local constants; their values follow the arguments'.
    pub constants: Vec<Constant>,
    /// All instructions, block after block.
    pub insts: PrimaryMap<InstId, Inst>,
    /// Blocks; their instructions are consecutive and end in a terminator.
    pub blocks: PrimaryMap<BlockId, Block>,
    /// Calls, invokes and callbrs.
    pub calls: PrimaryMap<CallId, Call>,
    /// The pool of operand lists.
    pub operands: Vec<ValueId>,
    /// The pool of index lists (`extractvalue`, `insertvalue`).
    pub indices: Vec<u32>,
    /// The pool of phis' incoming values.
    pub incoming: Vec<(ValueId, BlockId)>,
    /// The pool of switch cases: a constant and its target.
    pub cases: Vec<(ValueId, BlockId)>,
    /// The pool of block lists.
    pub targets: Vec<BlockId>,
    /// The pool of landing pad clauses.
    pub clauses: Vec<Clause>,
    /// Debug locations; an instruction holds an index.
    pub locations: Vec<Location>,
    /// Metadata that belongs to this body, by id counted on from the module's.
    pub metadata: Vec<Metadata>,
    /// The `DISubprogram` that is attached to the function.
    pub subprogram: Option<MetadataId>,
}

impl Body {
    /// Makes it an empty one that keeps its memory.
    pub fn clear(&mut self) {
        let Self {
            first_local,
            value_types,
            argument_count,
            constants,
            insts,
            blocks,
            calls,
            operands,
            indices,
            incoming,
            cases,
            targets,
            clauses,
            locations,
            metadata,
            subprogram,
        } = self;
        (*first_local, *argument_count, *subprogram) = (0, 0, None);
        value_types.clear();
        constants.clear();
        insts.clear();
        blocks.clear();
        calls.clear();
        operands.clear();
        indices.clear();
        incoming.clear();
        cases.clear();
        targets.clear();
        clauses.clear();
        locations.clear();
        metadata.clear();
    }

    /// The number of the first local constant.
    pub fn first_constant(&self) -> u32 {
        self.first_local + self.argument_count
    }

    /// The number of the first instruction's result.
    pub fn first_result(&self) -> u32 {
        self.first_constant() + u32::try_from(self.constants.len()).unwrap_or(u32::MAX)
    }

    /// What a value is; `None` if it is module level or not of this body.
    pub fn local(&self, value: ValueId) -> Option<Local<'_>> {
        let index = value.as_u32().checked_sub(self.first_local)?;
        if index as usize >= self.value_types.len() {
            return None;
        }
        if index < self.argument_count {
            return Some(Local::Argument(index));
        }
        let index = (index - self.argument_count) as usize;
        Some(match self.constants.get(index) {
            Some(constant) => Local::Constant(constant),
            None => Local::Instruction,
        })
    }

    /// The type of a local value.
    pub fn local_type(&self, value: ValueId) -> Option<TypeId> {
        let index = value.as_u32().checked_sub(self.first_local)?;
        self.value_types.get(index as usize).copied()
    }

    /// The instructions of a block.
    pub fn block_insts(&self, block: BlockId) -> impl DoubleEndedIterator<Item = InstId> + use<> {
        let range = &self.blocks[block].insts;
        (range.start..range.end).map(InstId::from_u32)
    }

    /// The terminator of a block of a verified body.
    pub fn terminator(&self, block: BlockId) -> &Inst {
        let last = self.blocks[block].insts.end - 1;
        &self.insts[InstId::from_u32(last)]
    }
}

/// What a local value is.
#[derive(Clone, Copy, Debug)]
pub enum Local<'a> {
    /// Argument by index.
    Argument(u32),
    /// A constant.
    Constant(&'a Constant),
    /// An instruction's result.
    Instruction,
}

/// A basic block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its instructions, by number.
    pub insts: Range<u32>,
}

/// A range of one of a body's pools.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// Index of the first.
    pub start: u32,
    /// How many.
    pub len: u32,
}

impl List {
    /// The elements, in their pool.
    pub fn of<T>(self, pool: &[T]) -> &[T] {
        &pool[self.start as usize..][..self.len as usize]
    }
}
