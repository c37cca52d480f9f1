//! Long sums are added up on the way.
//!
//! Cranelift's optimiser leaves loads where they are and puts arithmetic where its result is needed:
//! of a sum of thirty products, it loads all factors first, which is more than there are vector
//! registers. LLVM's order, in which each is multiplied when it has been loaded, needs few. A use of
//! the sum at some places in between, here a store that nobody reads, keeps that order about.

use super::hold::{in_vector_register, keep};
use super::pressure::has_effect;
use cranelift_codegen::ir::{Block, Function, Inst, Value, ValueDef};
use std::collections::HashMap;

/// Vector registers of the System V ABI that arithmetic can have: one is for moves.
const REGISTERS: usize = 15;

/// Loads between two such places.
const LOADS: usize = 8;

/// Sums that may be kept at one of them.
const SUMS: usize = 2;

/// Such places in a function, at most.
const PLACES: usize = 64;

/// Inserts such uses.
pub(super) fn pin(clif: &mut Function) {
    let mut floats = (clif.dfg.values()).filter(|it| in_vector_register(clif.dfg.value_type(*it)));
    if floats.nth(REGISTERS).is_none() {
        return;
    }
    let blocks: Vec<Block> = clif.layout.blocks().collect();
    let mut pins = Vec::new();
    for block in blocks {
        let floats = |inst: &Inst| is_float_load(clif, *inst);
        if clif.layout.block_insts(block).filter(floats).count() > REGISTERS {
            pins.extend(Order::of(clif, block).pins());
        }
    }
    pins.truncate(PLACES);
    if pins.is_empty() {
        return;
    }
    keep(clif, &pins);
}

fn is_float_load(clif: &Function, inst: Inst) -> bool {
    let results = clif.dfg.inst_results(inst);
    clif.dfg.insts[inst].opcode().can_load()
        && results.len() == 1
        && in_vector_register(clif.dfg.value_type(results[0]))
}

/// The instructions of a block, and what of the vector registers' kind they define.
struct Order<'a> {
    clif: &'a Function,
    insts: Vec<Inst>,
    /// By number: where in the block the result is used last, in this order.
    last: Vec<usize>,
}

impl<'a> Order<'a> {
    fn of(clif: &'a Function, block: Block) -> Self {
        let insts: Vec<Inst> = clif.layout.block_insts(block).collect();
        let numbers: HashMap<Inst, usize> = insts.iter().copied().zip(0..).collect();
        let mut last = vec![0; insts.len()];
        for (at, inst) in insts.iter().enumerate() {
            for value in clif.dfg.inst_values(*inst) {
                if let Some(number) = defined(clif, &numbers, value) {
                    last[number] = at;
                }
            }
        }
        Self { clif, insts, last }
    }

    fn result(&self, at: usize) -> Option<Value> {
        match self.clif.dfg.inst_results(self.insts[at]) {
            &[result] if in_vector_register(self.clif.dfg.value_type(result)) => Some(result),
            _ => None,
        }
    }

    /// How many results are live at once, each from its place to its last use.
    fn most_live(&self, counts: impl Fn(usize) -> bool, last: &[usize]) -> usize {
        let mut ends = vec![0; self.insts.len() + 1];
        let (mut live, mut most) = (0usize, 0);
        for at in 0..self.insts.len() {
            live -= ends[at];
            if last[at] > at && counts(at) {
                live += 1;
                ends[last[at]] += 1;
                most = most.max(live);
            }
        }
        most
    }

    /// Where loaded values are used last, if arithmetic is where its result is needed.
    fn last_as_needed(&self) -> Vec<usize> {
        let clif = self.clif;
        let numbers: HashMap<Inst, usize> = self.insts.iter().copied().zip(0..).collect();
        let mut needed = vec![usize::MAX; self.insts.len()];
        let mut last = vec![0; self.insts.len()];
        for at in (0..self.insts.len()).rev() {
            let place = match has_effect(clif, self.insts[at]) {
                true => at,
                false => needed[at],
            };
            if place == usize::MAX {
                continue;
            }
            for value in clif.dfg.inst_values(self.insts[at]) {
                if let Some(number) = defined(clif, &numbers, value) {
                    needed[number] = needed[number].min(place);
                    last[number] = last[number].max(place);
                }
            }
        }
        last
    }

    /// What is kept in front of which instruction, if that is better than not.
    fn pins(&self) -> Vec<(Inst, Value)> {
        let is_float = |at| self.result(at).is_some();
        let loaded = |at| is_float(at) && has_effect(self.clif, self.insts[at]);
        let in_this_order = self.most_live(is_float, &self.last);
        let as_needed = self.most_live(loaded, &self.last_as_needed());
        if as_needed <= REGISTERS || in_this_order + SUMS >= as_needed {
            return Vec::new();
        }
        let mut pins = Vec::new();
        let mut loads = 0;
        let mut sums = Vec::<usize>::new();
        for at in 0..self.insts.len() {
            sums.retain(|sum| self.last[*sum] > at);
            if loaded(at) {
                loads += 1;
            } else if is_float(at) && self.last[at] > at {
                sums.push(at);
                if loads >= LOADS && sums.len() <= SUMS {
                    loads = 0;
                    let next = self.insts[at + 1];
                    pins.extend(
                        sums.iter()
                            .filter_map(|sum| Some((next, self.result(*sum)?))),
                    );
                }
            }
        }
        pins
    }
}

/// The number of the instruction that defines a value, if it is one of these.
fn defined(clif: &Function, numbers: &HashMap<Inst, usize>, value: Value) -> Option<usize> {
    match clif.dfg.value_def(clif.dfg.resolve_aliases(value)) {
        ValueDef::Result(inst, _) => numbers.get(&inst).copied(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cranelift_codegen::ir::types::{F64, I64};
    use cranelift_codegen::ir::{
        AbiParam, InstBuilder, MemFlagsData, Opcode, Signature, UserFuncName,
    };
    use cranelift_codegen::isa::CallConv;
    use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext};

    /// A sum of so many numbers from memory, each added when it has been loaded, or all at the end.
    fn sum(count: i32, late: bool) -> Function {
        let mut signature = Signature::new(CallConv::SystemV);
        signature.params = vec![AbiParam::new(I64)];
        let mut function = Function::with_name_signature(UserFuncName::default(), signature);
        let mut context = FunctionBuilderContext::new();
        let mut b = FunctionBuilder::new(&mut function, &mut context);
        let start = b.create_block();
        b.append_block_params_for_function_params(start);
        b.switch_to_block(start);
        let place = b.block_params(start)[0];
        let mut sum = b.ins().f64const(0.0);
        let mut loaded = Vec::new();
        for number in 0..count {
            let flags = MemFlagsData::new();
            loaded.push(b.ins().load(F64, flags, place, number * 8));
            if !late || number + 1 == count {
                for value in loaded.drain(..) {
                    sum = b.ins().fadd(sum, value);
                }
            }
        }
        b.ins().store(MemFlagsData::new(), sum, place, 0);
        b.ins().return_(&[]);
        b.seal_all_blocks();
        b.finalize(cranelift_codegen::isa::TargetFrontendConfig {
            default_call_conv: CallConv::SystemV,
            pointer_width: target_lexicon::PointerWidth::U64,
            page_size_align_log2: 12,
        });
        function
    }

    /// How many stores there are after it.
    fn stores(mut function: Function) -> usize {
        pin(&mut function);
        let blocks = function.layout.blocks();
        let insts = blocks.flat_map(|block| function.layout.block_insts(block));
        let is_store = |inst: &Inst| function.dfg.insts[*inst].opcode() == Opcode::Store;
        insts.filter(is_store).count()
    }

    #[test]
    fn a_long_sum_is_kept_on_the_way() {
        assert_eq!(stores(sum(33, false)), 1 + 4);
    }

    #[test]
    fn what_fits_is_left_alone() {
        assert_eq!(stores(sum(15, false)), 1);
    }

    #[test]
    fn an_order_that_needs_as_many_is_left_alone() {
        assert_eq!(stores(sum(33, true)), 1);
    }
}
