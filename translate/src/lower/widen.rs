//! Loads that extend what they load.
//!
//! x86 loads bytes and words into whole registers at no cost, and Cranelift has a load do so if
//! nothing else wants the short value. Here the whole register is loaded, and the short value is the
//! low part of it, which costs nothing either: however often it is wanted, and wherever.

use super::narrow::uses;
use cranelift_codegen::cursor::{Cursor, FuncCursor};
use cranelift_codegen::ir::types::{I8, I16, I32, I64};
use cranelift_codegen::ir::{Function, Inst, InstBuilder, InstructionData, Opcode, Type, Value};
use std::collections::HashSet;

/// Makes short loads extending ones.
pub(super) fn widen(clif: &mut Function) {
    let mut found = Found::default();
    for block in clif.layout.blocks() {
        for inst in clif.layout.block_insts(block) {
            found.note(clif, inst);
        }
    }
    if found.extensions.is_empty() {
        return;
    }
    let longer = |inst: &Inst| clif.dfg.value_type(clif.dfg.first_result(*inst)) == I32;
    let uses = match found.loads.iter().any(longer) {
        true => Some(uses(clif)),
        false => None,
    };
    // A word of 32 bits may be an operand in memory, if nothing else wants it.
    let is_used_again = |value| uses.as_ref().is_some_and(|uses| uses[value] > 1);
    let mut signed = HashSet::new();
    let mut unsigned = HashSet::new();
    for (inst, arg) in &found.extensions {
        match clif.dfg.insts[*inst].opcode() {
            Opcode::Sextend => signed.insert(*arg),
            _ => unsigned.insert(*arg),
        };
    }
    for inst in found.loads {
        let value = clif.dfg.first_result(inst);
        let ty = clif.dfg.value_type(value);
        let is_signed = signed.contains(&value) && !unsigned.contains(&value);
        let is_extended = is_signed || unsigned.contains(&value);
        let InstructionData::Load {
            flags, arg, offset, ..
        } = clif.dfg.insts[inst]
        else {
            continue;
        };
        // What has been stored there is known, but not by a load of another kind.
        if found.stored.contains(&(arg, offset.into()))
            || ty == I32 && !(is_extended && is_used_again(value))
            // `sload8` stands for a prefetch.
            || ty == I8 && is_signed
            // A value as any other: see `settled`.
            || clif.dfg.mem_flags[flags].readonly()
        {
            continue;
        }
        let flags = clif.dfg.mem_flags[flags];
        let mut cursor = FuncCursor::new(clif).at_inst(inst);
        cursor.set_srcloc(cursor.func.srcloc(inst));
        let ins = cursor.ins();
        let wide = match (ty, is_signed) {
            (I8, _) => ins.uload8(I64, flags, arg, offset),
            (I16, true) => ins.sload16(I64, flags, arg, offset),
            (I16, false) => ins.uload16(I64, flags, arg, offset),
            (_, true) => ins.sload32(flags, arg, offset),
            (_, false) => ins.uload32(flags, arg, offset),
        };
        cursor.func.replace(inst).ireduce(ty, wide);
    }
    for (inst, arg) in found.extensions {
        extension(clif, inst, arg);
    }
}

/// What a function has of all this.
#[derive(Default)]
struct Found {
    loads: Vec<Inst>,
    /// Each with what it extends, which has been loaded.
    extensions: Vec<(Inst, Value)>,
    /// Places that short values are stored in.
    stored: HashSet<(Value, i32)>,
}

impl Found {
    fn note(&mut self, clif: &Function, inst: Inst) {
        let dfg = &clif.dfg;
        let is_short = |ty: Type| matches!(ty, I8 | I16 | I32);
        match dfg.insts[inst] {
            InstructionData::Load {
                opcode: Opcode::Load,
                ..
            } if is_short(dfg.value_type(dfg.first_result(inst))) => self.loads.push(inst),
            InstructionData::Store {
                opcode: Opcode::Store,
                args: [value, address],
                offset,
                ..
            } if is_short(dfg.value_type(value)) => {
                self.stored.insert((address, offset.into()));
            }
            InstructionData::Unary {
                opcode: Opcode::Uextend | Opcode::Sextend,
                arg,
            } => {
                let arg = dfg.resolve_aliases(arg);
                let def = dfg.value_def(arg).inst();
                if def.is_some_and(|def| dfg.insts[def].opcode() == Opcode::Load) {
                    self.extensions.push((inst, arg));
                }
            }
            _ => {}
        }
    }
}

/// An extension of what an extending load has loaded is what it has loaded, or its low part.
fn extension(clif: &mut Function, inst: Inst, arg: Value) {
    let dfg = &mut clif.dfg;
    let Some(load) = dfg.value_def(arg).inst() else {
        return;
    };
    let InstructionData::Unary {
        opcode: Opcode::Ireduce,
        arg: wide,
    } = dfg.insts[load]
    else {
        return;
    };
    let extends = match dfg
        .value_def(wide)
        .inst()
        .map(|load| dfg.insts[load].opcode())
    {
        Some(Opcode::Uload8 | Opcode::Uload16 | Opcode::Uload32) => Opcode::Uextend,
        Some(Opcode::Sload16 | Opcode::Sload32) => Opcode::Sextend,
        _ => return,
    };
    if dfg.insts[inst].opcode() != extends {
        return;
    }
    let result = dfg.first_result(inst);
    match dfg.value_type(result) {
        I64 => {
            dfg.clear_results(inst);
            dfg.change_to_alias(result, wide);
            clif.layout.remove_inst(inst);
        }
        ty if ty.bits() < 64 => {
            clif.replace(inst).ireduce(ty, wide);
        }
        // Of 128 bits.
        _ => {}
    }
}
