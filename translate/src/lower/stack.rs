//! Stack objects: `alloca`, its promotion to SSA values, `llvm.stacksave` and `llvm.stackrestore`.
//!
//! An alloca of constant size in the entry block is a stack slot. If nothing but whole loads and
//! stores of one scalar type ever sees its address, it is a variable of the SSA builder instead:
//! unoptimised code keeps everything in such objects.
//!
//! Cranelift's frames have a fixed size, so all other allocas come from a budget of
//! [`BUDGET`] bytes in the frame, and from the heap beyond it. Heap chunks form a list that starts
//! in the frame; returning frees it.

use super::sharing::Object;
use super::types::{Parts, Repr, one};
use super::values::{Local, plain_memory};
use super::{Builtin, Fail, FunctionTranslator, Lower, unsupported};
use crate::ir::{BlockId, Body, Global, Inst, InstId, InstKind, Ordering, TypeId, ValueId};
use crate::limits;
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{F32, F64, I64};
use cranelift_codegen::ir::{self as clif, BlockArg, InstBuilder, StackSlotData, StackSlotKind};
use cranelift_frontend::Variable;
use std::collections::{HashMap, HashSet};

/// Bytes of a frame that allocas of variable size may take before the heap serves them.
const BUDGET: u32 = 768;

/// How many blocks all promoted allocas of a function may live in together, each in some: from
/// there on, compile time is no longer that of the instructions.
const LIVE_BLOCKS: u64 = 1 << 19;

/// Promoted allocas times blocks: the SSA builder has a table of all blocks for each variable.
const VARIABLE_BLOCKS: usize = 1 << 24;

/// In how many blocks a promoted alloca may be stored.
const STORING_BLOCKS: u64 = 1 << 10;

/// The stack objects of one function.
#[derive(Default)]
pub(super) struct Stack {
    /// Promoted allocas.
    promoted: HashMap<ValueId, (Variable, clif::Type)>,
    /// Those that are as constants, which are read instead.
    constants: HashMap<ValueId, Global>,
    /// Where the constants would be copied to.
    copied: HashSet<ValueId>,
    /// The slots of those that share one.
    shared: HashMap<ValueId, clif::StackSlot>,
    dynamic: Option<Dynamic>,
}

/// Where the lowest address of the budget in use is kept: where a call may return twice, it must
/// not be in a register.
#[derive(Clone, Copy)]
enum Current {
    Variable(Variable),
    Slot(clif::StackSlot),
}

/// The state of allocas of variable size.
#[derive(Clone, Copy)]
struct Dynamic {
    /// The lowest address of the budget in use.
    current: Current,
    /// The budget.
    budget: clif::StackSlot,
    /// The first heap chunk.
    head: clif::StackSlot,
}

impl FunctionTranslator<'_, '_> {
    /// A slot of `size` bytes; Cranelift honours alignments up to 16.
    pub(super) fn stack_slot(&mut self, size: u64, align: u64) -> clif::StackSlot {
        let size = u32::try_from(size.max(1)).unwrap_or(u32::MAX);
        let shift = u8::try_from(align.clamp(1, 16).trailing_zeros()).unwrap_or(4);
        let data = StackSlotData::new(StackSlotKind::ExplicitSlot, size, shift);
        self.b.create_sized_stack_slot(data)
    }

    /// Decides which allocas are promoted, and sets up those of variable size.
    pub(super) fn prepare_stack(&mut self) -> Lower<()> {
        if !self.returns_twice {
            for (value, ty) in promotable(self)? {
                let variable = self.b.declare_var(ty);
                self.stack.promoted.insert(value, (variable, ty));
            }
            self.naive |= !self.stack.promoted.is_empty();
            if self.naive {
                for it in self.constant_copies() {
                    self.stack.constants.insert(it.object, it.constant);
                    self.stack.copied.insert(it.destination);
                }
            }
            self.share_slots();
        }
        if !self.needs_dynamic_stack() {
            return Ok(());
        }
        let current = if self.returns_twice {
            Current::Slot(self.stack_slot(8, 8))
        } else {
            Current::Variable(self.b.declare_var(I64))
        };
        let dynamic = Dynamic {
            current,
            budget: self.stack_slot(u64::from(BUDGET), 16),
            head: self.stack_slot(8, 8),
        };
        let end = self
            .b
            .ins()
            .stack_addr(I64, dynamic.budget, BUDGET.cast_signed());
        self.set_current(dynamic, end);
        let head = self.b.ins().stack_addr(I64, dynamic.head, 0);
        let zero = self.b.ins().iconst(I64, 0);
        self.b.ins().store(plain_memory(), zero, head, 0);
        self.stack.dynamic = Some(dynamic);
        Ok(())
    }

    /// Gives one slot to objects that are never alive together. Where calls return twice, the graph
    /// doesn't show all ways.
    fn share_slots(&mut self) {
        let insts = self.body.block_insts(BlockId::from_u32(0));
        let objects: Vec<Object> = insts.filter_map(|id| self.slot_object(id)).collect();
        for group in self.sharing_groups(&objects) {
            let members = || group.iter().map(|index| &objects[*index]);
            let size = members().map(|object| object.size).max().unwrap_or(0);
            let align = members().map(|object| object.align).max().unwrap_or(1);
            let slot = self.stack_slot(size, align);
            let values = members().map(|object| object.value);
            self.stack.shared.extend(values.map(|value| (value, slot)));
        }
    }

    /// The object of an alloca that gets a slot as large as itself.
    fn slot_object(&self, id: InstId) -> Option<Object> {
        let inst = &self.body.insts[id];
        let InstKind::Alloca {
            allocated,
            align_log2,
            ..
        } = inst.kind
        else {
            return None;
        };
        let object = Object {
            value: inst.result?,
            size: self.static_size(inst)?,
            align: self.alloca_align(allocated, align_log2),
        };
        let has_slot = object.align <= 16
            && !self.stack.promoted.contains_key(&object.value)
            && !self.stack.constants.contains_key(&object.value);
        has_slot.then_some(object)
    }

    fn current(&mut self, dynamic: Dynamic) -> clif::Value {
        match dynamic.current {
            Current::Variable(variable) => self.b.use_var(variable),
            Current::Slot(slot) => {
                let address = self.b.ins().stack_addr(I64, slot, 0);
                self.load(I64, address, 0)
            }
        }
    }

    fn set_current(&mut self, dynamic: Dynamic, value: clif::Value) {
        match dynamic.current {
            Current::Variable(variable) => self.b.def_var(variable, value),
            Current::Slot(slot) => {
                let address = self.b.ins().stack_addr(I64, slot, 0);
                self.store(value, address, 0);
            }
        }
    }

    fn needs_dynamic_stack(&self) -> bool {
        let entry = BlockId::from_u32(0);
        self.body.blocks.keys().any(|block| {
            self.body.block_insts(block).any(|id| {
                let inst = &self.body.insts[id];
                matches!(inst.kind, InstKind::Alloca { .. })
                    && (block != entry || self.static_size(inst).is_none())
            })
        })
    }

    /// The bytes of an alloca whose count is a constant.
    pub(super) fn static_size(&self, inst: &Inst) -> Option<u64> {
        let InstKind::Alloca {
            allocated, count, ..
        } = inst.kind
        else {
            return None;
        };
        let size = self.module.layouts().get(allocated)?.size;
        size.checked_mul(self.const_int(count)?)
            .filter(|size| *size <= limits::OBJECT_BYTES)
    }

    fn alloca_align(&self, allocated: TypeId, align_log2: Option<u8>) -> u64 {
        let natural = self.module.layouts().get(allocated).map_or(1, |l| l.align);
        align_log2.map_or(u64::from(natural), |log2| 1 << u32::from(log2).min(32))
    }

    /// `alloca`
    pub(super) fn alloca(&mut self, inst: &Inst) -> Lower<()> {
        let InstKind::Alloca {
            allocated,
            count,
            align_log2,
            in_alloca,
            swift_error,
        } = inst.kind
        else {
            return Err(Fail::Suppressed);
        };
        let Some(result) = inst.result else {
            return Ok(());
        };
        if in_alloca || swift_error {
            return unsupported("alloca inalloca or swifterror");
        }
        self.repr(inst.ty)?;
        if self.stack.promoted.contains_key(&result) {
            return Ok(());
        }
        if let Some(global) = self.stack.constants.get(&result).copied() {
            self.set_local(result, Local::Global(global));
            return Ok(());
        }
        let align = self.alloca_align(allocated, align_log2);
        let in_entry = self.current == BlockId::from_u32(0);
        match self.static_size(inst) {
            Some(size) if in_entry => self.static_alloca(result, size, align),
            _ => {
                let address = self.dynamic_alloca(allocated, count, align)?;
                self.define(result, one(address))
            }
        }
    }

    fn static_alloca(&mut self, result: ValueId, size: u64, align: u64) -> Lower<()> {
        if align <= 16 {
            let shared = self.stack.shared.get(&result).copied();
            let slot = shared.unwrap_or_else(|| self.stack_slot(size, align));
            self.set_local(result, Local::Object(slot));
            return Ok(());
        }
        let slot = self.stack_slot(size + align - 16, 16);
        let address = self.b.ins().stack_addr(I64, slot, 0);
        let aligned = self.align_up(address, align);
        self.define(result, one(aligned))
    }

    /// An address rounded up to a multiple of a power of two.
    pub(super) fn align_up(&mut self, address: clif::Value, align: u64) -> clif::Value {
        let up = self.b.ins().iadd_imm_s(address, (align - 1).cast_signed());
        self.b
            .ins()
            .band_imm_s(up, align.cast_signed().wrapping_neg())
    }

    fn dynamic_alloca(
        &mut self,
        allocated: TypeId,
        count: ValueId,
        align: u64,
    ) -> Lower<clif::Value> {
        let Some(dynamic) = self.stack.dynamic else {
            return unsupported("an alloca of variable size here");
        };
        let Some(layout) = self.module.layouts().get(allocated) else {
            return unsupported("an alloca of a type without a size");
        };
        let count = self.scalar(count)?;
        let count = match self.b.func.dfg.value_type(count).bits() {
            128 => self.b.ins().ireduce(I64, count),
            _ => self.widen(count, I64),
        };
        let bytes = self.b.ins().imul_imm_s(count, layout.size.cast_signed());
        // Room to align within, for more than the 16 bytes that everything here has anyway.
        let slack = if align > 16 { align + 15 } else { 15 };
        let rounded = self.b.ins().iadd_imm_s(bytes, slack.cast_signed());
        let size = self.b.ins().band_imm_s(rounded, -16);

        let base = self.b.ins().stack_addr(I64, dynamic.budget, 0);
        let current = self.current(dynamic);
        let free = self.b.ins().isub(current, base);
        let fits = self
            .b
            .ins()
            .icmp(IntCC::UnsignedGreaterThanOrEqual, free, size);
        let (fast, slow, done) = (
            self.b.create_block(),
            self.b.create_block(),
            self.b.create_block(),
        );
        let address = self.b.append_block_param(done, I64);
        self.b.ins().brif(fits, fast, &[], slow, &[]);

        self.b.switch_to_block(fast);
        let lower = self.b.ins().isub(current, size);
        self.set_current(dynamic, lower);
        self.b.ins().jump(done, &[BlockArg::Value(lower)]);

        self.b.switch_to_block(slow);
        self.b.set_cold_block(slow);
        let head = self.b.ins().stack_addr(I64, dynamic.head, 0);
        let chunk = self.call_builtin(Builtin("bitcrane_alloca"), &[head, size], &[I64])[0];
        self.b.ins().jump(done, &[BlockArg::Value(chunk)]);

        self.b.switch_to_block(done);
        Ok(if align > 16 {
            self.align_up(address, align)
        } else {
            address
        })
    }

    /// `llvm.stacksave`: the address of a record of the budget and the list. There is one record
    /// for each `stacksave` in the text: the runs of one nest only through calls.
    pub(super) fn stack_save(&mut self) -> Lower<Parts> {
        let record = self.stack_slot(16, 8);
        let address = self.b.ins().stack_addr(I64, record, 0);
        if let Some(dynamic) = self.stack.dynamic {
            let current = self.current(dynamic);
            let head = self.b.ins().stack_addr(I64, dynamic.head, 0);
            let first = self.load(I64, head, 0);
            self.store(current, address, 0);
            self.store(first, address, 8);
        }
        Ok(one(address))
    }

    /// `llvm.stackrestore`
    pub(super) fn stack_restore(&mut self, record: clif::Value) -> Lower<()> {
        let Some(dynamic) = self.stack.dynamic else {
            return Ok(());
        };
        let current = self.load(I64, record, 0);
        self.set_current(dynamic, current);
        let until = self.load(I64, record, 8);
        self.free_chunks(dynamic, until)
    }

    /// Frees the heap chunks, before a return.
    pub(super) fn leave_stack(&mut self) -> Lower<()> {
        match self.stack.dynamic {
            Some(dynamic) => {
                let none = self.b.ins().iconst(I64, 0);
                self.free_chunks(dynamic, none)
            }
            None => Ok(()),
        }
    }

    /// Frees the chunks in front of `until`.
    fn free_chunks(&mut self, dynamic: Dynamic, until: clif::Value) -> Lower<()> {
        let head = self.b.ins().stack_addr(I64, dynamic.head, 0);
        let first = self.load(I64, head, 0);
        let some = self.b.ins().icmp(IntCC::NotEqual, first, until);
        self.unless_zero(some, |this| {
            let head = this.b.ins().stack_addr(I64, dynamic.head, 0);
            this.call_builtin(Builtin("bitcrane_free_allocas"), &[head, until], &[]);
            Ok(())
        })
    }

    /// Whether a copy to an object is left out, as what is copied is read instead.
    pub(super) fn is_left_out(&self, destination: ValueId) -> bool {
        self.stack.copied.contains(&destination)
    }

    /// A load from a promoted alloca.
    pub(super) fn promoted_load(&mut self, pointer: ValueId, ty: TypeId) -> Lower<Option<Parts>> {
        let Some((variable, _)) = self.stack.promoted.get(&pointer).copied() else {
            return Ok(None);
        };
        let value = self.b.use_var(variable);
        let ty = self.part_types(ty)?[0];
        Ok(Some(one(self.bitcast(ty, value))))
    }

    /// A store to a promoted alloca; `false` if it is not promoted.
    pub(super) fn promoted_store(&mut self, pointer: ValueId, parts: &[clif::Value]) -> bool {
        let Some((variable, ty)) = self.stack.promoted.get(&pointer).copied() else {
            return false;
        };
        let value = self.bitcast(ty, parts[0]);
        self.b.def_var(variable, value);
        true
    }
}

/// The allocas that can be SSA values, with their CLIF types: of one scalar, in the entry block,
/// and only ever loaded and stored whole, not volatile nor atomic.
fn promotable(translator: &FunctionTranslator<'_, '_>) -> Lower<Vec<(ValueId, clif::Type)>> {
    let body: &Body = translator.body;
    let entry = BlockId::from_u32(0);
    let mut candidates: HashMap<ValueId, Candidate> = HashMap::new();
    let mut order = Vec::new();
    for id in body.block_insts(entry) {
        let inst = &body.insts[id];
        let (InstKind::Alloca { allocated, .. }, Some(result)) = (&inst.kind, inst.result) else {
            continue;
        };
        if let (Some(candidate), Some(1)) = (
            Candidate::of(translator, *allocated),
            alloca_count(translator, inst),
        ) {
            candidates.insert(result, candidate);
            order.push(result);
        }
    }
    if candidates.is_empty() {
        return Ok(Vec::new());
    }
    for block in body.blocks.keys() {
        for id in body.block_insts(block) {
            keep_whole_accesses(translator, block, &body.insts[id], &mut candidates);
        }
    }
    let mut chosen: Vec<(ValueId, Candidate)> = (order.into_iter())
        .filter_map(|value| Some((value, candidates.remove(&value)?)))
        .collect();
    keep_affordable(body.blocks.len(), &mut chosen);
    let chosen = chosen.into_iter();
    Ok(chosen
        .map(|(value, candidate)| (value, candidate.ty))
        .collect())
}

/// Variables that are affordable. One costs compile time in each block where it may be live: of too
/// many, those stay in memory that live longest for each access. Those with very many values do,
/// too: where the values meet, each costs as much as all others together.
fn keep_affordable(blocks: usize, candidates: &mut Vec<(ValueId, Candidate)>) {
    candidates.retain(|(_, one)| one.stores <= STORING_BLOCKS);
    let most = (VARIABLE_BLOCKS / blocks.max(1)).max(1);
    let live: u64 = candidates.iter().map(|(_, one)| one.blocks()).sum();
    if live <= LIVE_BLOCKS && candidates.len() <= most {
        return;
    }
    candidates.sort_by_key(|(value, one)| (one.blocks() / one.accesses.max(1), *value));
    candidates.truncate(most);
    let mut total = 0;
    candidates.retain(|(_, one)| {
        total += one.blocks();
        total <= LIVE_BLOCKS
    });
}

fn alloca_count(translator: &FunctionTranslator<'_, '_>, inst: &Inst) -> Option<u64> {
    match inst.kind {
        InstKind::Alloca { count, .. } => translator.const_int(count),
        _ => None,
    }
}

struct Candidate {
    ty: clif::Type,
    /// How many bits are defined: an access of another width sees other bits.
    bits: u64,
    accesses: u64,
    /// In how many blocks it is stored.
    stores: u64,
    stored_last: Option<BlockId>,
    /// The blocks with the first and the last access.
    span: Option<(BlockId, BlockId)>,
}

impl Candidate {
    fn of(translator: &FunctionTranslator<'_, '_>, ty: TypeId) -> Option<Self> {
        let scalar = matches!(
            translator.repr(ty).ok()?,
            Repr::Int { .. } | Repr::Float(_) | Repr::Pointer | Repr::Vector { .. }
        );
        let bits = translator.module.layouts().get(ty)?.bits;
        match translator.part_types(ty).ok()?[..] {
            [part] if scalar && !(part.is_vector() && bits != 128) => Some(Self {
                ty: part,
                bits,
                accesses: 0,
                stores: 0,
                stored_last: None,
                span: None,
            }),
            _ => None,
        }
    }

    fn accessed_in(&mut self, block: BlockId) {
        self.accesses += 1;
        let first = self.span.map_or(block, |(first, _)| first);
        self.span = Some((first, block));
    }

    fn stored_in(&mut self, block: BlockId) {
        self.stores += u64::from(self.stored_last != Some(block));
        self.stored_last = Some(block);
    }

    /// In how many blocks it lives, if the file has them in about the order in which they run.
    fn blocks(&self) -> u64 {
        let blocks = |(first, last): (BlockId, BlockId)| last.as_u32() - first.as_u32();
        self.span.map_or(0, blocks).into()
    }

    /// Whether an access of this type is one of the whole object, by a mere change of type.
    fn fits(&self, other: &Self) -> bool {
        let same = self.ty == other.ty;
        let same_size = self.ty.bits() == other.ty.bits();
        let cast = |ty: clif::Type| ty.is_vector() || matches!(ty, F32 | F64) || ty.is_int();
        self.bits == other.bits && (same || same_size && cast(self.ty) && cast(other.ty))
    }
}

/// Removes the candidates that an instruction uses in any other way.
fn keep_whole_accesses(
    translator: &FunctionTranslator<'_, '_>,
    block: BlockId,
    inst: &Inst,
    candidates: &mut HashMap<ValueId, Candidate>,
) {
    let body: &Body = translator.body;
    let whole = |candidates: &mut HashMap<ValueId, Candidate>, pointer: ValueId, ty| {
        let Some(candidate) = candidates.get_mut(&pointer) else {
            return;
        };
        candidate.accessed_in(block);
        let fits = Candidate::of(translator, ty).is_some_and(|access| candidate.fits(&access));
        if !fits {
            candidates.remove(&pointer);
        }
    };
    match &inst.kind {
        InstKind::Load {
            pointer,
            volatile: false,
            ordering: Ordering::NotAtomic,
            ..
        } => whole(candidates, *pointer, inst.ty),
        InstKind::Store {
            pointer,
            value,
            volatile: false,
            ordering: Ordering::NotAtomic,
            ..
        } => {
            candidates.remove(value);
            if let Some(candidate) = candidates.get_mut(pointer) {
                candidate.stored_in(block);
            }
            if let Some(ty) = translator.module.type_of(Some(body), *value) {
                whole(candidates, *pointer, ty);
            }
        }
        InstKind::Call { call } if translator.is_lifetime_marker(*call) => {}
        kind => body.for_each_operand(kind, |operand| {
            candidates.remove(&operand);
        }),
    }
}
