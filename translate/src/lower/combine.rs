//! Words that are put together from bytes of memory.
//!
//! `p[0] | p[1] << 8 | p[2] << 16 | p[3] << 24` is one load, and the opposite order one whose bytes
//! are swapped. LLVM's optimiser and its code generator see that; of code that it has not seen, this
//! does, before functions are looked at for their size.

use super::fold::constant;
use super::narrow::uses;
use super::pressure::has_effect;
use cranelift_codegen::cursor::{Cursor, FuncCursor};
use cranelift_codegen::ir::types::{I8, I16, I32, I64};
use cranelift_codegen::ir::{
    Block, Function, Inst, InstBuilder, InstructionData, Opcode, Type, Value,
};
use cranelift_entity::SecondaryMap;
use smallvec::SmallVec;
use std::collections::HashMap;

/// How many operations a word may be away from its bytes, and an address from what it is made of.
const DEPTH: u32 = 24;

/// How many instructions may be between the loads of a word.
const SPAN: usize = 1 << 10;

/// How many operations of an address are compared.
const ADDRESS_DEPTH: u32 = 6;

/// Makes loads of words.
pub fn combine(clif: &mut Function) {
    clif.dfg.resolve_all_aliases();
    let blocks: Vec<Block> = clif.layout.blocks().collect();
    let mut counts = None;
    let mut any = false;
    for block in blocks {
        let is_part = |inst: &Inst| part_bytes(clif, *inst).is_some();
        if clif
            .layout
            .block_insts(block)
            .filter(is_part)
            .nth(1)
            .is_none()
        {
            continue;
        }
        let uses = counts.get_or_insert_with(|| uses(clif));
        let words = words(clif, block, uses);
        any |= !words.is_empty();
        for word in words {
            word.put(clif);
        }
    }
    if any {
        clif.dfg.resolve_all_aliases();
        remove_unused(clif);
    }
}

/// The words of a block, the last one first.
fn words(clif: &Function, block: Block, uses: &SecondaryMap<Value, u32>) -> Vec<Word> {
    let insts: Vec<Inst> = clif.layout.block_insts(block).collect();
    let numbers: HashMap<Inst, usize> = insts.iter().copied().zip(0..).collect();
    let mut words = Vec::new();
    let mut taken = vec![false; insts.len()];
    for (at, inst) in insts.iter().enumerate().rev() {
        let joins = matches!(
            clif.dfg.insts[*inst].opcode(),
            Opcode::Bor | Opcode::Iadd | Opcode::Bxor
        );
        if taken[at] || !joins {
            continue;
        }
        let mut parts = Parts {
            clif,
            uses,
            numbers: &numbers,
            found: SmallVec::new(),
            inside: Vec::new(),
        };
        if let Some(word) = parts.word(*inst, &insts) {
            for inst in &word.inside {
                taken[numbers[inst]] = true;
            }
            words.push(word);
        }
    }
    words
}

/// How many bytes a load of a part has.
fn part_bytes(clif: &Function, inst: Inst) -> Option<u32> {
    match clif.dfg.insts[inst] {
        InstructionData::Load { opcode, .. } => match opcode {
            Opcode::Load => match clif.dfg.value_type(clif.dfg.first_result(inst)) {
                I8 => Some(1),
                I16 => Some(2),
                I32 => Some(4),
                _ => None,
            },
            Opcode::Uload8 => Some(1),
            Opcode::Uload16 => Some(2),
            Opcode::Uload32 => Some(4),
            _ => None,
        },
        _ => None,
    }
}

/// A part of a word.
struct Part {
    /// Its lowest bit in the word.
    shift: u32,
    bytes: u32,
    load: Inst,
}

/// What a word is made of.
struct Parts<'a> {
    clif: &'a Function,
    uses: &'a SecondaryMap<Value, u32>,
    numbers: &'a HashMap<Inst, usize>,
    found: SmallVec<[Part; 8]>,
    /// The operations in between.
    inside: Vec<Inst>,
}

/// A load of a word, and what becomes of it.
struct Word {
    /// What it takes the place of.
    root: Inst,
    /// The operations and loads that nothing else uses.
    inside: Vec<Inst>,
    /// The part with the lowest address.
    lowest: Inst,
    /// The part that is loaded last.
    last: Inst,
    ty: Type,
    is_swapped: bool,
}

/// An address: a number behind a sum.
struct Place {
    terms: SmallVec<[Value; 4]>,
    offset: i64,
}

impl Parts<'_> {
    fn word(&mut self, root: Inst, insts: &[Inst]) -> Option<Word> {
        let ty = self.clif.dfg.value_type(self.clif.dfg.first_result(root));
        let [a, b] = *self.clif.dfg.inst_args(root) else {
            return None;
        };
        if !matches!(ty, I16 | I32 | I64) {
            return None;
        }
        self.gather(a, 0, ty.bits(), DEPTH)?;
        self.gather(b, 0, ty.bits(), DEPTH)?;
        self.found.sort_by_key(|part| part.shift);
        let mut end = 0;
        for part in &self.found {
            if part.shift != end {
                return None;
            }
            end += 8 * part.bytes;
        }
        let loaded = match end {
            16 => I16,
            32 => I32,
            64 => I64,
            _ => return None,
        };
        let first = self.place(self.found.first()?.load)?;
        let end_place = self.place(self.found.last()?.load)?;
        let mut earliest = self.at(self.found[0].load);
        let mut last = earliest;
        let is_swapped = end_place.offset < first.offset;
        for part in &self.found {
            let place = self.place(part.load)?;
            let behind = i64::from(part.shift / 8);
            let expected = match is_swapped {
                // The highest byte comes first.
                true => first.offset - behind,
                false => first.offset + behind,
            };
            if place.offset != expected || is_swapped && part.bytes != 1 {
                return None;
            }
            if !self.are_same(&place.terms, &first.terms, &mut earliest) {
                return None;
            }
            let at = self.at(part.load);
            earliest = earliest.min(at);
            last = last.max(at);
        }
        // Nothing may be written in between, or be volatile.
        let loads = |inst: &Inst| {
            let opcode = self.clif.dfg.insts[*inst].opcode();
            !has_effect(self.clif, *inst) || opcode.can_load() && !opcode.can_store()
        };
        let harmless = |inst: &Inst| {
            let opcode = self.clif.dfg.insts[*inst].opcode();
            loads(inst) && !opcode.is_call() && !opcode.other_side_effects()
        };
        if last - earliest > SPAN || !insts[earliest..=last].iter().all(harmless) {
            return None;
        }
        let lowest = match is_swapped {
            true => self.found.last()?.load,
            false => self.found.first()?.load,
        };
        Some(Word {
            root,
            inside: std::mem::take(&mut self.inside),
            lowest,
            last: insts[last],
            ty: loaded,
            is_swapped,
        })
    }

    fn at(&self, inst: Inst) -> usize {
        self.numbers[&inst]
    }

    fn definition(&self, value: Value) -> Option<(Inst, InstructionData)> {
        let inst = self.clif.dfg.value_def(value).inst()?;
        Some((inst, self.clif.dfg.insts[inst]))
    }

    fn constant(&self, value: Value) -> Option<i64> {
        constant(self.clif, value).map(u64::cast_signed)
    }

    /// Finds the parts of a value whose lowest bit is `shift` of the word, and of which what is at
    /// `limit` and above is lost.
    fn gather(&mut self, value: Value, shift: u32, limit: u32, depth: u32) -> Option<()> {
        let depth = depth.checked_sub(1)?;
        let (inst, data) = self.definition(value)?;
        // Elsewhere it would be computed all the same.
        if self.uses[value] != 1 || !self.numbers.contains_key(&inst) {
            return None;
        }
        let limit = limit.min(shift + self.clif.dfg.value_type(value).bits());
        self.inside.push(inst);
        if let Some(bytes) = part_bytes(self.clif, inst) {
            if shift + 8 * bytes > limit || self.found.len() == 8 {
                return None;
            }
            self.found.push(Part {
                shift,
                bytes,
                load: inst,
            });
            return Some(());
        }
        match data {
            InstructionData::Unary {
                opcode: Opcode::Uextend | Opcode::Ireduce,
                arg,
            } => self.gather(arg, shift, limit, depth),
            InstructionData::Unary {
                opcode: Opcode::Sextend,
                arg,
            } => {
                let before = self.found.len();
                self.gather(arg, shift, limit, depth)?;
                let sign = shift + self.clif.dfg.value_type(arg).bits() - 1;
                let is_positive = |part: &Part| part.shift + 8 * part.bytes <= sign;
                self.found[before..].iter().all(is_positive).then_some(())
            }
            InstructionData::Binary {
                opcode: Opcode::Bor | Opcode::Iadd | Opcode::Bxor,
                args: [a, b],
            } => {
                self.gather(a, shift, limit, depth)?;
                self.gather(b, shift, limit, depth)
            }
            InstructionData::Binary {
                opcode: Opcode::Ishl,
                args: [a, b],
            } => {
                let by = u32::try_from(self.constant(b)?).ok()?;
                let bits = self.clif.dfg.value_type(value).bits();
                let known = by < bits && by.is_multiple_of(8);
                known.then(|| self.gather(a, shift + by, limit, depth))?
            }
            InstructionData::Binary {
                opcode: Opcode::Band,
                args: [a, b],
            } => {
                let (a, mask) = match (self.constant(a), self.constant(b)) {
                    (_, Some(mask)) => (a, mask),
                    (Some(mask), _) => (b, mask),
                    _ => return None,
                };
                let before = self.found.len();
                self.gather(a, shift, limit, depth)?;
                let keeps = |part: &Part| {
                    let bits = u64::MAX >> (64 - 8 * part.bytes);
                    let bits = bits << (part.shift - shift);
                    mask.cast_unsigned() & bits == bits
                };
                self.found[before..].iter().all(keeps).then_some(())
            }
            _ => None,
        }
    }

    /// Where a part is loaded from.
    fn place(&self, load: Inst) -> Option<Place> {
        let InstructionData::Load { arg, offset, .. } = self.clif.dfg.insts[load] else {
            return None;
        };
        let mut place = Place {
            terms: SmallVec::new(),
            offset: i64::from(i32::from(offset)),
        };
        self.add_terms(arg, &mut place, ADDRESS_DEPTH)?;
        Some(place)
    }

    fn add_terms(&self, value: Value, place: &mut Place, depth: u32) -> Option<()> {
        if let Some(number) = self.constant(value) {
            place.offset = place.offset.checked_add(number)?;
            return Some(());
        }
        match self.definition(value) {
            Some((
                _,
                InstructionData::Binary {
                    opcode: Opcode::Iadd,
                    args: [a, b],
                },
            )) if depth > 0 => {
                // Chains of increments are long on one side.
                let depth = depth - u32::from(self.constant(a).or(self.constant(b)).is_none());
                self.add_terms(a, place, depth)?;
                self.add_terms(b, place, depth)
            }
            _ => {
                place.terms.push(value);
                (place.terms.len() <= 4).then_some(())
            }
        }
    }

    fn are_same(&self, one: &[Value], other: &[Value], earliest: &mut usize) -> bool {
        let mut pairs = one.iter().zip(other);
        one.len() == other.len()
            && pairs.all(|(a, b)| self.is_same(*a, *b, earliest, ADDRESS_DEPTH))
    }

    /// Whether two values are, as the same operations of the same; what is loaded for them is from
    /// `earliest` on.
    fn is_same(&self, a: Value, b: Value, earliest: &mut usize, depth: u32) -> bool {
        if a == b {
            return true;
        }
        let dfg = &self.clif.dfg;
        let (Some((one, of_a)), Some((other, of_b))) = (self.definition(a), self.definition(b))
        else {
            return false;
        };
        if depth == 0 || dfg.value_type(a) != dfg.value_type(b) || of_a.opcode() != of_b.opcode() {
            return false;
        }
        let depth = depth - 1;
        match (of_a, of_b) {
            (
                InstructionData::UnaryImm { imm, .. },
                InstructionData::UnaryImm { imm: same, .. },
            ) => imm == same,
            (InstructionData::Unary { arg, .. }, InstructionData::Unary { arg: same, .. }) => {
                self.is_same(arg, same, earliest, depth)
            }
            (InstructionData::Binary { args, .. }, InstructionData::Binary { args: same, .. }) => {
                (args.iter().zip(&same)).all(|(a, b)| self.is_same(*a, *b, earliest, depth))
            }
            (
                InstructionData::Load { arg, offset, .. },
                InstructionData::Load {
                    arg: same,
                    offset: same_offset,
                    ..
                },
            ) => {
                let (Some(one), Some(other)) = (self.numbers.get(&one), self.numbers.get(&other))
                else {
                    return false;
                };
                *earliest = (*earliest).min(*one).min(*other);
                offset == same_offset && self.is_same(arg, same, earliest, depth)
            }
            _ => false,
        }
    }
}

impl Word {
    fn put(self, clif: &mut Function) {
        let InstructionData::Load {
            flags, arg, offset, ..
        } = clif.dfg.insts[self.lowest]
        else {
            return;
        };
        let flags = clif.dfg.mem_flags[flags];
        let mut cursor = FuncCursor::new(clif).at_inst(self.last);
        cursor.set_srcloc(cursor.func.srcloc(self.last));
        let mut word = cursor.ins().load(self.ty, flags, arg, offset);
        cursor.goto_inst(self.root);
        if self.is_swapped {
            word = cursor.ins().bswap(word);
        }
        let result = cursor.func.dfg.first_result(self.root);
        let ty = cursor.func.dfg.value_type(result);
        if ty != self.ty {
            word = cursor.ins().uextend(ty, word);
        }
        clif.dfg.clear_results(self.root);
        clif.dfg.change_to_alias(result, word);
        for inst in self.inside.into_iter().chain([self.root]) {
            clif.layout.remove_inst(inst);
        }
    }
}

/// Removes operations whose results nothing uses.
pub(super) fn remove_unused(clif: &mut Function) {
    let mut uses = uses(clif);
    let blocks: Vec<Block> = clif.layout.blocks().collect();
    for block in blocks.into_iter().rev() {
        let insts: Vec<Inst> = clif.layout.block_insts(block).collect();
        for inst in insts.into_iter().rev() {
            let results = clif.dfg.inst_results(inst);
            if has_effect(clif, inst) || results.iter().any(|it| uses[*it] > 0) {
                continue;
            }
            for value in clif.dfg.inst_values(inst) {
                uses[value] -= 1;
            }
            clif.layout.remove_inst(inst);
        }
    }
}
