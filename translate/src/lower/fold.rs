//! Integers that are known when code is made.

use super::types::low_mask_64;
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{Function, Inst, InstructionData, Opcode, Type, Value};

/// Bits of this type as a signed number.
pub(super) fn signed(bits: u64, ty: Type) -> i64 {
    let above = 64 - ty.bits().clamp(1, 64);
    (bits << above).cast_signed() >> above
}

/// Whether it is an integer of at most 64 bits.
pub(super) fn is_word(ty: Type) -> bool {
    ty.is_int() && ty.bits() <= 64
}

/// The number that a value is by its definition.
pub(super) fn constant(clif: &Function, value: Value) -> Option<u64> {
    let value = clif.dfg.resolve_aliases(value);
    match clif.dfg.insts[clif.dfg.value_def(value).inst()?] {
        InstructionData::UnaryImm {
            opcode: Opcode::Iconst,
            imm,
        } => Some(imm.bits().cast_unsigned() & low_mask_64(clif.dfg.value_type(value).bits())),
        _ => None,
    }
}

/// An instruction's one result, if it is an integer of at most 64 bits that follows from its operands;
/// bits above its type are zero. What would trap has none.
pub(super) fn fold(
    clif: &Function,
    inst: Inst,
    mut known: impl FnMut(Value) -> Option<u64>,
) -> Option<u64> {
    let dfg = &clif.dfg;
    let &[result] = dfg.inst_results(inst) else {
        return None;
    };
    let ty = dfg.value_type(result);
    if !is_word(ty) {
        return None;
    }
    let bits = match dfg.insts[inst] {
        InstructionData::UnaryImm {
            opcode: Opcode::Iconst,
            imm,
        } => imm.bits().cast_unsigned(),
        InstructionData::Unary { opcode, arg } => {
            let from = dfg.value_type(arg);
            if !is_word(from) {
                return None;
            }
            unary(opcode, from, || known(arg))?
        }
        InstructionData::Binary {
            opcode,
            args: [a, b],
        } => {
            if !is_word(dfg.value_type(b)) {
                return None;
            }
            binary(opcode, ty, known(a)?, known(b)?)?
        }
        InstructionData::IntCompare {
            cond, args: [a, b], ..
        } => {
            let of = dfg.value_type(a);
            if !is_word(of) {
                return None;
            }
            u64::from(compare(cond, of, known(a)?, known(b)?))
        }
        InstructionData::Ternary {
            opcode: Opcode::Select,
            args: [condition, a, b],
        } if is_word(dfg.value_type(condition)) => match known(condition)? {
            0 => known(b)?,
            _ => known(a)?,
        },
        _ => return None,
    };
    Some(bits & low_mask_64(ty.bits()))
}

fn unary(opcode: Opcode, from: Type, known: impl FnOnce() -> Option<u64>) -> Option<u64> {
    Some(match opcode {
        Opcode::Uextend | Opcode::Ireduce => known()?,
        Opcode::Sextend => signed(known()?, from).cast_unsigned(),
        Opcode::Bnot => !known()?,
        Opcode::Ineg => known()?.wrapping_neg(),
        _ => return None,
    })
}

/// CLIF takes the amount of a shift modulo the width.
fn binary(opcode: Opcode, ty: Type, a: u64, b: u64) -> Option<u64> {
    let amount = || b & u64::from(ty.bits() - 1);
    let (x, y) = (signed(a, ty), signed(b, ty));
    // The one quotient that doesn't fit, which traps.
    let overflows = y == -1 && x == signed(1 << (ty.bits() - 1), ty);
    Some(match opcode {
        Opcode::Iadd => a.wrapping_add(b),
        Opcode::Isub => a.wrapping_sub(b),
        Opcode::Imul => a.wrapping_mul(b),
        Opcode::Band => a & b,
        Opcode::Bor => a | b,
        Opcode::Bxor => a ^ b,
        Opcode::Ishl => a << amount(),
        Opcode::Ushr => a >> amount(),
        Opcode::Sshr => (x >> amount()).cast_unsigned(),
        Opcode::Udiv => a.checked_div(b)?,
        Opcode::Urem => a.checked_rem(b)?,
        Opcode::Sdiv if !overflows => x.checked_div(y)?.cast_unsigned(),
        Opcode::Srem if !overflows => x.checked_rem(y)?.cast_unsigned(),
        _ => return None,
    })
}

fn compare(cond: IntCC, ty: Type, a: u64, b: u64) -> bool {
    let (x, y) = (signed(a, ty), signed(b, ty));
    match cond {
        IntCC::Equal => a == b,
        IntCC::NotEqual => a != b,
        IntCC::UnsignedLessThan => a < b,
        IntCC::UnsignedLessThanOrEqual => a <= b,
        IntCC::UnsignedGreaterThan => a > b,
        IntCC::UnsignedGreaterThanOrEqual => a >= b,
        IntCC::SignedLessThan => x < y,
        IntCC::SignedLessThanOrEqual => x <= y,
        IntCC::SignedGreaterThan => x > y,
        IntCC::SignedGreaterThanOrEqual => x >= y,
    }
}
