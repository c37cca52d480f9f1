//! Arithmetic of 64 bits of which only 32 are wanted.
//!
//! C of the 32-bit days, where `unsigned long` had 32 bits, masks every sum and every rotation. LLVM's
//! optimiser sees that 32 bits are enough; of code that it has not seen, this does. A `trunc` to
//! `i32` goes back through the operations whose low half depends on their operands' low halves only.

use super::combine::remove_unused;
use cranelift_codegen::cursor::{Cursor, FuncCursor};
use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{Function, Inst, InstBuilder, InstructionData, Opcode, Value};
use cranelift_entity::SecondaryMap;

/// How far back a truncation goes.
const DEPTH: usize = 12;

/// The low half.
const LOW: i64 = 0xffff_ffff;

/// Makes truncated arithmetic one of 32 bits.
pub fn narrow(clif: &mut Function) {
    clif.dfg.resolve_all_aliases();
    let truncations = truncations(clif);
    if truncations.is_empty() {
        return;
    }
    let uses = uses(clif);
    let mut any = false;
    for inst in truncations {
        let wide = clif.dfg.inst_args(inst)[0];
        let mut narrowing = Narrowing {
            uses: &uses,
            cursor: FuncCursor::new(clif).at_inst(inst),
        };
        if let Some(value) = narrowing.operation(wide, DEPTH) {
            let result = clif.dfg.first_result(inst);
            clif.dfg.clear_results(inst);
            clif.dfg.change_to_alias(result, value);
            clif.layout.remove_inst(inst);
            any = true;
        }
    }
    if any {
        clif.dfg.resolve_all_aliases();
        remove_unused(clif);
    }
}

/// All `ireduce.i32` of 64 bits.
fn truncations(clif: &Function) -> Vec<Inst> {
    let insts = (clif.layout.blocks()).flat_map(|block| clif.layout.block_insts(block));
    let truncates = |inst: &Inst| match clif.dfg.insts[*inst] {
        InstructionData::Unary {
            opcode: Opcode::Ireduce,
            arg,
        } => {
            clif.dfg.value_type(clif.dfg.first_result(*inst)) == I32
                && clif.dfg.value_type(arg) == I64
        }
        _ => false,
    };
    insts.filter(truncates).collect()
}

/// How often each value is used.
pub(super) fn uses(clif: &Function) -> SecondaryMap<Value, u32> {
    let mut uses = SecondaryMap::new();
    for block in clif.layout.blocks() {
        for inst in clif.layout.block_insts(block) {
            for value in clif.dfg.inst_values(inst) {
                uses[value] += 1;
            }
        }
    }
    uses
}

/// What is in front of one truncation.
struct Narrowing<'a> {
    uses: &'a SecondaryMap<Value, u32>,
    cursor: FuncCursor<'a>,
}

impl Narrowing<'_> {
    fn definition(&self, value: Value) -> Option<InstructionData> {
        let dfg = &self.cursor.func.dfg;
        let value = dfg.resolve_aliases(value);
        let inst = dfg.value_def(value).inst()?;
        (dfg.inst_results(inst) == [value]).then(|| dfg.insts[inst])
    }

    fn constant(&self, value: Value) -> Option<i64> {
        match self.definition(value)? {
            InstructionData::UnaryImm {
                opcode: Opcode::Iconst,
                imm,
            } => Some(imm.bits()),
            _ => None,
        }
    }

    /// The low half of a value of 64 bits.
    fn low_half(&mut self, value: Value, depth: usize) -> Value {
        self.operation(value, depth)
            .unwrap_or_else(|| self.cursor.ins().ireduce(I32, value))
    }

    /// The same, if it can be had without the value, by operations that are no more than before.
    fn operation(&mut self, value: Value, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        match self.definition(value)? {
            InstructionData::UnaryImm {
                opcode: Opcode::Iconst,
                imm,
            } => Some(self.number(imm.bits())),
            InstructionData::Unary {
                opcode: opcode @ (Opcode::Uextend | Opcode::Sextend),
                arg,
            } => {
                let ty = self.cursor.func.dfg.value_type(arg);
                match (ty.bits(), opcode) {
                    (32, _) => Some(arg),
                    (_, Opcode::Uextend) => Some(self.cursor.ins().uextend(I32, arg)),
                    _ => Some(self.cursor.ins().sextend(I32, arg)),
                }
            }
            InstructionData::Binary {
                opcode: Opcode::Band,
                args: [a, b],
            } if self.keeps_low_half(a) || self.keeps_low_half(b) => {
                let kept = if self.keeps_low_half(a) { b } else { a };
                Some(self.low_half(kept, depth))
            }
            InstructionData::Binary { opcode, args } if self.uses[value] == 1 => {
                self.binary(opcode, args, depth)
            }
            _ => None,
        }
    }

    fn binary(&mut self, opcode: Opcode, [a, b]: [Value; 2], depth: usize) -> Option<Value> {
        if matches!(opcode, Opcode::Ishl | Opcode::Ushr) {
            return self.shift(opcode, a, b, depth);
        }
        let whole = matches!(
            opcode,
            Opcode::Iadd | Opcode::Isub | Opcode::Imul | Opcode::Band | Opcode::Bor | Opcode::Bxor
        );
        if !whole {
            return None;
        }
        let (a, b) = (self.low_half(a, depth), self.low_half(b, depth));
        let ins = self.cursor.ins();
        Some(match opcode {
            Opcode::Iadd => ins.iadd(a, b),
            Opcode::Isub => ins.isub(a, b),
            Opcode::Imul => ins.imul(a, b),
            Opcode::Band => ins.band(a, b),
            Opcode::Bor => ins.bor(a, b),
            _ => ins.bxor(a, b),
        })
    }

    /// A shift by a constant; one to the right of what has nothing in its upper half.
    fn shift(&mut self, opcode: Opcode, a: Value, b: Value, depth: usize) -> Option<Value> {
        // CLIF shifts by the amount modulo 64.
        let amount = self.constant(b)? & 63;
        if opcode == Opcode::Ushr && !self.is_low_half(a, DEPTH) {
            return None;
        }
        if amount >= 32 {
            return Some(self.number(0));
        }
        let a = self.low_half(a, depth);
        let amount = self.number(amount);
        let ins = self.cursor.ins();
        Some(match opcode {
            Opcode::Ishl => ins.ishl(a, amount),
            _ => ins.ushr(a, amount),
        })
    }

    fn number(&mut self, value: i64) -> Value {
        self.cursor.ins().iconst(I32, value & LOW)
    }

    /// Whether `and` with it leaves the low half as it is.
    fn keeps_low_half(&self, value: Value) -> bool {
        self.constant(value).is_some_and(|mask| mask & LOW == LOW)
    }

    /// Whether the upper half is zero.
    fn is_low_half(&self, value: Value, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        match self.definition(value) {
            Some(InstructionData::UnaryImm {
                opcode: Opcode::Iconst,
                imm,
            }) => (0..=LOW).contains(&imm.bits()),
            Some(InstructionData::Unary {
                opcode: Opcode::Uextend,
                ..
            }) => true,
            Some(InstructionData::Binary {
                opcode: Opcode::Band,
                args: [a, b],
            }) => [a, b].iter().any(|mask| {
                self.constant(*mask)
                    .is_some_and(|mask| (0..=LOW).contains(&mask))
            }),
            Some(InstructionData::Binary {
                opcode: Opcode::Ushr,
                args: [a, _],
            }) => self.is_low_half(a, depth),
            _ => false,
        }
    }
}
