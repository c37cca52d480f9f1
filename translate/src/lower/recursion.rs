//! What a function returns of a call of itself becomes a loop.
//!
//! As LLVM's TailRecElim does: `return f(n - 1);` is a jump to the start, and so is
//! `return f(n - 1) + x;` with a sum that goes along, for operations whose operands can be in any
//! order.

use super::fold::constant;
use super::pressure::has_effect;
use super::types::low_mask_64;
use cranelift_codegen::cursor::{Cursor, FuncCursor};
use cranelift_codegen::ir::{
    ArgumentPurpose, Block, BlockArg, FuncRef, Function, Inst, InstBuilder, InstructionData,
    Opcode, Value,
};
use std::collections::HashMap;

/// Makes loops of a function's calls of itself, which `is_itself` knows; whether there is one.
pub fn loop_recursion(clif: &mut Function, is_itself: impl Fn(&Function, FuncRef) -> bool) -> bool {
    clif.dfg.resolve_all_aliases();
    let params = (clif.signature.params.iter()).chain(&clif.signature.returns);
    if clif.layout.blocks().next().is_none()
        || params
            .clone()
            .any(|it| it.purpose != ArgumentPurpose::Normal)
        || keeps_frame(clif)
    {
        return false;
    }
    let calls: Vec<Tail> = (clif.layout.blocks())
        .filter_map(|block| Tail::of(clif, block, &is_itself))
        .collect();
    let operation = calls.iter().find_map(Tail::operation);
    let fits = |call: &&Tail| call.with.is_none() || call.operation() == operation;
    let calls: Vec<Tail> = calls.iter().filter(fits).copied().collect();
    make_loop(clif, &calls, operation);
    !calls.is_empty()
}

/// Whether something knows where the frame is.
fn keeps_frame(clif: &Function) -> bool {
    let insts = (clif.layout.blocks()).flat_map(|block| clif.layout.block_insts(block));
    let mut opcodes = insts.map(|inst| clif.dfg.insts[inst].opcode());
    opcodes.any(|opcode| {
        matches!(
            opcode,
            Opcode::StackAddr
                | Opcode::GetFramePointer
                | Opcode::GetStackPointer
                | Opcode::GetReturnAddress
        )
    })
}

/// A call of the function by itself whose result it returns, after at most one operation.
#[derive(Clone, Copy)]
struct Tail {
    call: Inst,
    /// The operation, and its other operand.
    with: Option<(Opcode, Value)>,
}

/// The value that an operation leaves the other operand with.
fn neutral(opcode: Opcode) -> Option<i64> {
    match opcode {
        Opcode::Iadd | Opcode::Bor | Opcode::Bxor => Some(0),
        Opcode::Imul => Some(1),
        Opcode::Band => Some(-1),
        _ => None,
    }
}

impl Tail {
    fn of(
        clif: &Function,
        block: Block,
        is_itself: impl Fn(&Function, FuncRef) -> bool,
    ) -> Option<Self> {
        let dfg = &clif.dfg;
        let insts = clif.layout.block_insts(block);
        let call = insts.rev().find(|inst| {
            let opcode = dfg.insts[*inst].opcode();
            has_effect(clif, *inst) && !opcode.is_terminator()
        })?;
        let InstructionData::Call {
            opcode: Opcode::Call,
            func_ref,
            ..
        } = dfg.insts[call]
        else {
            return None;
        };
        let signature = &dfg.signatures[dfg.ext_funcs[func_ref].signature];
        if !is_itself(clif, func_ref) || *signature != clif.signature {
            return None;
        }
        let returned = returned(clif, clif.layout.last_inst(block)?)?;
        let results = dfg.inst_results(call);
        let this = |with| Some(Self { call, with });
        if returned == results {
            return this(None);
        }
        let (&[result], &[returned]) = (results, &returned[..]) else {
            return None;
        };
        let InstructionData::Binary {
            opcode,
            args: [a, b],
        } = dfg.insts[dfg.value_def(returned).inst()?]
        else {
            return None;
        };
        neutral(opcode)?;
        let ty = dfg.value_type(result);
        let other = match (a == result, b == result) {
            (true, false) => b,
            (false, true) => a,
            _ => return None,
        };
        // What is computed behind the call may be computed with its result, unless it is a number.
        let before = match dfg.value_def(other).inst() {
            Some(inst) => {
                clif.layout.inst_block(inst) != Some(block)
                    || is_before(clif, inst, call)
                    || constant(clif, other).is_some()
            }
            None => true,
        };
        let follows = ty.is_int() && ty.bits() <= 64 && before;
        follows.then(|| this(Some((opcode, other)))).flatten()
    }

    fn operation(&self) -> Option<Opcode> {
        self.with.map(|(opcode, _)| opcode)
    }
}

/// Whether it is in front of another instruction of its block.
fn is_before(clif: &Function, inst: Inst, other: Inst) -> bool {
    let mut next = Some(inst);
    while let Some(at) = next {
        if at == other {
            return true;
        }
        next = clif.layout.next_inst(at);
    }
    false
}

/// What is returned from a branch on, if that is all that happens.
fn returned(clif: &Function, branch: Inst) -> Option<Vec<Value>> {
    let dfg = &clif.dfg;
    match dfg.insts[branch] {
        InstructionData::MultiAry {
            opcode: Opcode::Return,
            ..
        } => Some(dfg.inst_args(branch).to_vec()),
        InstructionData::Jump { destination, .. } => {
            let block = destination.block(&dfg.value_lists);
            let args = destination.args(&dfg.value_lists);
            let args: Option<Vec<Value>> = args.map(|arg| arg.as_value()).collect();
            let (first, args) = (clif.layout.first_inst(block)?, args?);
            if dfg.insts[first].opcode() != Opcode::Return {
                return None;
            }
            let params = dfg.block_params(block);
            let passed = |value: &Value| match params.iter().position(|param| param == value) {
                Some(index) => args[index],
                None => *value,
            };
            Some(dfg.inst_args(first).iter().map(passed).collect())
        }
        _ => None,
    }
}

fn make_loop(clif: &mut Function, calls: &[Tail], operation: Option<Opcode>) {
    if calls.is_empty() {
        return;
    }
    let entry = clif.layout.entry_block().expect("a function has a block");
    let start = clif.dfg.make_block();
    clif.layout.insert_block_after(start, entry);
    while let Some(inst) = clif.layout.first_inst(entry) {
        clif.layout.remove_inst(inst);
        clif.layout.append_inst(inst, start);
    }
    let params = clif.dfg.detach_block_params(entry);
    let params = params.as_slice(&clif.dfg.value_lists).to_vec();
    let mut args = Vec::with_capacity(params.len() + 1);
    for param in params {
        let ty = clif.dfg.value_type(param);
        clif.dfg.attach_block_param(start, param);
        args.push(BlockArg::Value(clif.dfg.append_block_param(entry, ty)));
    }
    let sum = operation.map(|opcode| {
        let ty = clif.signature.returns[0].value_type;
        let bits = neutral(opcode).unwrap_or(0).cast_unsigned() & low_mask_64(ty.bits());
        let mut cursor = FuncCursor::new(clif).at_bottom(entry);
        args.push(BlockArg::Value(cursor.ins().iconst(ty, bits.cast_signed())));
        (opcode, clif.dfg.append_block_param(start, ty))
    });
    FuncCursor::new(clif)
        .at_bottom(entry)
        .ins()
        .jump(start, &args);
    // What goes along is part of everything that is returned otherwise.
    let blocks: Vec<Block> = clif.layout.blocks().collect();
    let in_block = |call: &Tail| Some((clif.layout.inst_block(call.call)?, *call));
    let calls: HashMap<Block, Tail> = calls.iter().filter_map(in_block).collect();
    for block in blocks {
        let call = calls.get(&block);
        let last = clif.layout.last_inst(block).expect("a block ends");
        if let Some(call) = call {
            again(clif, call, block, start, sum);
        } else if let Some((opcode, sum)) = sum
            && clif.dfg.insts[last].opcode() == Opcode::Return
        {
            let value = clif.dfg.inst_args(last)[0];
            let mut cursor = FuncCursor::new(clif).at_inst(last);
            let value = combine(&mut cursor, opcode, sum, value);
            clif.dfg.inst_args_mut(last)[0] = value;
        }
    }
}

fn combine(cursor: &mut FuncCursor<'_>, opcode: Opcode, a: Value, b: Value) -> Value {
    match opcode {
        Opcode::Iadd => cursor.ins().iadd(a, b),
        Opcode::Imul => cursor.ins().imul(a, b),
        Opcode::Band => cursor.ins().band(a, b),
        Opcode::Bor => cursor.ins().bor(a, b),
        _ => cursor.ins().bxor(a, b),
    }
}

/// Makes a jump to the start of a call and all that follows it.
fn again(
    clif: &mut Function,
    tail: &Tail,
    block: Block,
    start: Block,
    sum: Option<(Opcode, Value)>,
) {
    let args = clif.dfg.inst_args(tail.call).to_vec();
    let mut args: Vec<BlockArg> = args.into_iter().map(BlockArg::Value).collect();
    let number = tail.with.and_then(|(_, value)| constant(clif, value));
    while let Some(last) = clif.layout.last_inst(block) {
        clif.layout.remove_inst(last);
        if last == tail.call {
            break;
        }
    }
    let mut cursor = FuncCursor::new(clif).at_bottom(block);
    if let Some((opcode, sum)) = sum {
        let sum = match tail.with {
            Some((_, value)) => {
                let ty = cursor.func.dfg.value_type(sum);
                let value = number.map_or(value, |it| cursor.ins().iconst(ty, it.cast_signed()));
                combine(&mut cursor, opcode, sum, value)
            }
            None => sum,
        };
        args.push(BlockArg::Value(sum));
    }
    cursor.ins().jump(start, &args);
}
