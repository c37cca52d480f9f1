//! Constants and constant expressions.

use super::{Printer, quoted, separated};
use crate::ir::{
    Constant, GepFlags, Global, InlineAsm, InstFlags, ModuleValueKind, Predicate, Type, TypeId,
    ValueId,
};
use crate::limits;
use std::fmt::{self, Formatter, Write};

impl Printer<'_> {
    /// A constant without its type. Text that would have no end is cut off by `...`.
    pub(super) fn constant(
        &self,
        f: &mut Formatter<'_>,
        ty: TypeId,
        constant: &Constant,
        depth: usize,
    ) -> fmt::Result {
        let Some(parts) = self.parts.get().checked_sub(1) else {
            return f.write_str("...");
        };
        self.parts.set(parts);
        if depth > limits::CONSTANT_DEPTH {
            return f.write_str("...");
        }
        match constant {
            Constant::Null => self.null(f, ty),
            Constant::Undef => f.write_str("undef"),
            Constant::Poison => f.write_str("poison"),
            Constant::Int(value) => self.int(f, ty, *value),
            Constant::WideInt(words) => wide_int(f, words),
            Constant::Float(bits) => self.float(f, ty, *bits),
            Constant::WideFloat(bits) => self.wide_float(f, ty, *bits),
            Constant::Aggregate(elements) => self.aggregate(f, ty, elements, depth),
            Constant::Data(bytes) => self.data(f, ty, bytes),
            Constant::Splat(scalar) => self.splat(f, ty, scalar, depth),
            Constant::InlineAsm(asm) => inline_asm(f, asm),
            Constant::BlockAddress { function, block } => {
                f.write_str("blockaddress(")?;
                self.operand(f, *function, depth)?;
                f.write_str(", ")?;
                let own = self.module.global(*function) == self.function.map(Global::Function);
                match own {
                    true => self.block(f, *block)?,
                    false => write!(f, "%bb{}", block.as_u32())?,
                }
                f.write_char(')')
            }
            Constant::DsoLocalEquivalent(global) => {
                f.write_str("dso_local_equivalent ")?;
                self.operand(f, *global, depth)
            }
            Constant::NoCfi(global) => {
                f.write_str("no_cfi ")?;
                self.operand(f, *global, depth)
            }
            expression => self.expression(f, ty, expression, depth),
        }
    }

    /// `name (operands)`
    fn expression(
        &self,
        f: &mut Formatter<'_>,
        ty: TypeId,
        constant: &Constant,
        depth: usize,
    ) -> fmt::Result {
        match constant {
            Constant::Cast { op, operand } => {
                write!(f, "{} (", op.name())?;
                self.typed_operand(f, *operand, depth)?;
                return write!(f, " to {})", self.ty(ty));
            }
            Constant::Gep { source, flags, .. } => {
                write!(
                    f,
                    "getelementptr{} ({}, ",
                    gep_flags(*flags),
                    self.ty(*source)
                )?;
            }
            Constant::Unary { .. } => f.write_str("fneg (")?,
            Constant::Binary { op, flags, .. } => {
                write!(f, "{}{} (", op.name(), binary_flags(op.name(), *flags))?;
            }
            Constant::Compare { predicate, .. } => {
                let name = match predicate {
                    Predicate::Int(_) => "icmp",
                    Predicate::Float(_) => "fcmp",
                };
                write!(f, "{name} {} (", predicate.name())?;
            }
            Constant::Select { .. } => f.write_str("select (")?,
            Constant::ExtractElement { .. } => f.write_str("extractelement (")?,
            Constant::InsertElement { .. } => f.write_str("insertelement (")?,
            Constant::ShuffleVector { .. } => f.write_str("shufflevector (")?,
            Constant::PtrAuth(_) => f.write_str("ptrauth (")?,
            _ => return Ok(()),
        }
        let mut operands = Vec::new();
        constant.for_each_operand(|operand| operands.push(operand));
        separated(f, operands, |f, operand| {
            self.typed_operand(f, operand, depth)
        })?;
        f.write_char(')')
    }

    fn typed_operand(&self, f: &mut Formatter<'_>, value: ValueId, depth: usize) -> fmt::Result {
        if let Some(ty) = self.type_of(value) {
            write!(f, "{} ", self.ty(ty))?;
        }
        self.operand(f, value, depth)
    }

    fn operand(&self, f: &mut Formatter<'_>, value: ValueId, depth: usize) -> fmt::Result {
        let constant = match self.module.values.get(value).map(|value| &value.kind) {
            Some(ModuleValueKind::Global(global)) => return self.global(f, *global),
            _ => self.module.constant(self.body, value),
        };
        match (constant, self.type_of(value)) {
            (Some(constant), Some(ty)) => self.constant(f, ty, constant, depth + 1),
            _ => self.value(f, value),
        }
    }

    fn null(&self, f: &mut Formatter<'_>, ty: TypeId) -> fmt::Result {
        match self.module.types.get(ty) {
            Some(Type::Integer(1)) => f.write_str("false"),
            Some(Type::Integer(_)) => f.write_str("0"),
            Some(Type::Pointer { .. }) => f.write_str("null"),
            Some(Type::Token) => f.write_str("none"),
            Some(Type::X86Fp80 | Type::Fp128 | Type::PpcFp128) => self.wide_float(f, ty, 0),
            Some(Type::Half | Type::BFloat | Type::Float | Type::Double) => self.float(f, ty, 0),
            _ => f.write_str("zeroinitializer"),
        }
    }

    fn int(&self, f: &mut Formatter<'_>, ty: TypeId, value: u64) -> fmt::Result {
        match self.module.types.get(ty) {
            Some(Type::Integer(1)) => write!(f, "{}", value != 0),
            Some(Type::Integer(bits @ 2..=64)) => {
                let spare = 64 - bits;
                write!(f, "{}", value.wrapping_shl(spare).cast_signed() >> spare)
            }
            _ => write!(f, "{value}"),
        }
    }

    fn float(&self, f: &mut Formatter<'_>, ty: TypeId, bits: u64) -> fmt::Result {
        match self.module.types.get(ty) {
            Some(Type::Half) => write!(f, "0xH{bits:04X}"),
            Some(Type::BFloat) => write!(f, "0xR{bits:04X}"),
            Some(Type::Float) => write!(f, "0x{:016X}", widened(bits)),
            _ => write!(f, "0x{bits:016X}"),
        }
    }

    fn wide_float(&self, f: &mut Formatter<'_>, ty: TypeId, bits: u128) -> fmt::Result {
        // The low half comes first.
        let swapped = bits.rotate_left(64);
        match self.module.types.get(ty) {
            Some(Type::X86Fp80) => write!(f, "0xK{bits:020X}"),
            Some(Type::Fp128) => write!(f, "0xL{swapped:032X}"),
            _ => write!(f, "0xM{swapped:032X}"),
        }
    }

    fn aggregate(
        &self,
        f: &mut Formatter<'_>,
        ty: TypeId,
        elements: &[ValueId],
        depth: usize,
    ) -> fmt::Result {
        let (open, close) = match self.module.types.get(ty) {
            Some(Type::Struct { packed: true, .. }) => ("<{ ", " }>"),
            Some(Type::Struct { .. }) => ("{ ", " }"),
            Some(Type::Vector { .. }) => ("<", ">"),
            _ => ("[", "]"),
        };
        f.write_str(open)?;
        separated(f, elements, |f, element| {
            self.typed_operand(f, *element, depth)
        })?;
        f.write_str(close)
    }

    fn data(&self, f: &mut Formatter<'_>, ty: TypeId, bytes: &[u8]) -> fmt::Result {
        let (open, close, element) = match self.module.types.get(ty) {
            Some(Type::Vector { element, .. }) => ('<', '>', *element),
            Some(Type::Array { element, .. }) => ('[', ']', *element),
            _ => return f.write_str("..."),
        };
        let size = match self.module.types.get(element) {
            Some(Type::Integer(8)) if open == '[' => {
                f.write_char('c')?;
                return quoted(f, bytes);
            }
            Some(Type::Integer(bits)) => (*bits / 8).clamp(1, 8) as usize,
            Some(Type::Half | Type::BFloat) => 2,
            Some(Type::Float) => 4,
            _ => 8,
        };
        f.write_char(open)?;
        separated(f, bytes.chunks_exact(size), |f, chunk| {
            let mut word = [0; 8];
            word[..size].copy_from_slice(chunk);
            let word = u64::from_le_bytes(word);
            write!(f, "{} ", self.ty(element))?;
            match self.module.types.integer_bits(element) {
                Some(_) => self.int(f, element, word),
                None => self.float(f, element, word),
            }
        })?;
        f.write_char(close)
    }

    fn splat(
        &self,
        f: &mut Formatter<'_>,
        ty: TypeId,
        scalar: &Constant,
        depth: usize,
    ) -> fmt::Result {
        let Some(Type::Vector { element, .. }) = self.module.types.get(ty) else {
            return f.write_str("...");
        };
        write!(f, "splat ({} ", self.ty(*element))?;
        self.constant(f, *element, scalar, depth + 1)?;
        f.write_char(')')
    }
}

/// An integer of 64-bit words, the lowest first.
pub(super) fn wide_int(f: &mut Formatter<'_>, words: &[u64]) -> fmt::Result {
    f.write_str("u0x")?;
    words
        .iter()
        .rev()
        .try_for_each(|word| write!(f, "{word:016X}"))
}

/// The `double` that LLVM shows a `float` by: equal, with the payload of a NaN at the top.
fn widened(bits: u64) -> u64 {
    let bits = u32::try_from(bits).unwrap_or(0);
    let value = f32::from_bits(bits);
    if !value.is_nan() {
        return f64::from(value).to_bits();
    }
    let bits = u64::from(bits);
    (bits >> 31) << 63 | 0x7ff << 52 | (bits & 0x7f_ffff) << 29
}

fn inline_asm(f: &mut Formatter<'_>, asm: &InlineAsm) -> fmt::Result {
    f.write_str("asm ")?;
    for (flag, name) in [
        (asm.side_effect, "sideeffect "),
        (asm.align_stack, "alignstack "),
        (asm.intel_dialect, "inteldialect "),
        (asm.can_unwind, "unwind "),
    ] {
        f.write_str(if flag { name } else { "" })?;
    }
    quoted(f, asm.template.as_bytes())?;
    f.write_str(", ")?;
    quoted(f, asm.constraints.as_bytes())
}

/// Flags of `getelementptr`, each after a space.
pub(super) fn gep_flags(flags: GepFlags) -> String {
    let mut text = String::new();
    match (flags.inbounds(), flags.nusw()) {
        (true, _) => text.push_str(" inbounds"),
        (false, true) => text.push_str(" nusw"),
        (false, false) => {}
    }
    if flags.nuw() {
        text.push_str(" nuw");
    }
    text
}

/// Flags of an integer operation, each after a space.
pub(super) fn binary_flags(op: &str, flags: InstFlags) -> &'static str {
    match op {
        "add" | "sub" | "mul" | "shl" | "trunc" => match (flags.nuw(), flags.nsw()) {
            (true, true) => " nuw nsw",
            (true, false) => " nuw",
            (false, true) => " nsw",
            (false, false) => "",
        },
        "udiv" | "sdiv" | "lshr" | "ashr" if flags.exact() => " exact",
        "or" if flags.disjoint() => " disjoint",
        "zext" | "uitofp" if flags.nneg() => " nneg",
        "icmp" if flags.samesign() => " samesign",
        _ => "",
    }
}
