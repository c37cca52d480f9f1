//! Atomic accesses (LangRef, "Atomic Memory Ordering Constraints").
//!
//! CLIF's atomics are all sequentially consistent. On x86-64 an ordinary load acquires and an
//! ordinary store releases, so weaker accesses are ordinary ones between sequence points, which
//! keep the optimiser from moving anything across.

use super::types::{Parts, Repr, one};
use super::values::plain_memory;
use super::{Fail, FunctionTranslator, Lower, unsupported};
use crate::ir::{BinaryOp, Inst, InstKind, Ordering, RmwOp, TypeId};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I8, I16, I32, I64, I128};
use cranelift_codegen::ir::{self as clif, AtomicRmwOp, BlockArg, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// `load atomic`
    pub(super) fn atomic_load(
        &mut self,
        ty: TypeId,
        address: clif::Value,
        ordering: Ordering,
    ) -> Lower<Parts> {
        let (part, int) = self.atomic_type(ty)?;
        let loaded = if int == I128 || ordering == Ordering::SeqCst {
            self.b.ins().atomic_load(int, plain_memory(), address)
        } else {
            self.b.ins().sequence_point();
            let loaded = self.load(int, address, 0);
            self.b.ins().sequence_point();
            loaded
        };
        let value = self.bitcast(part, loaded);
        Ok(one(match self.repr(ty)? {
            Repr::Int { bits } => self.normalize(value, bits),
            _ => value,
        }))
    }

    /// `store atomic`
    pub(super) fn atomic_store(
        &mut self,
        ty: TypeId,
        parts: &[clif::Value],
        address: clif::Value,
        ordering: Ordering,
    ) -> Lower<()> {
        let (_, int) = self.atomic_type(ty)?;
        let value = self.bitcast(int, parts[0]);
        if int == I128 {
            self.store_two_words(value, address)?;
        } else if ordering == Ordering::SeqCst {
            // An exchange is a full barrier, and cheaper than a store with a fence behind it.
            self.b
                .ins()
                .atomic_rmw(int, plain_memory(), AtomicRmwOp::Xchg, address, value);
        } else {
            self.b.ins().sequence_point();
            self.store(value, address, 0);
            self.b.ins().sequence_point();
        }
        Ok(())
    }

    /// The CLIF type of the value, and the integer of its size that is accessed.
    fn atomic_type(&self, ty: TypeId) -> Lower<(clif::Type, clif::Type)> {
        let bits = self
            .module
            .layouts()
            .get(ty)
            .map_or(0, |l| l.store_size() * 8);
        let int = match bits {
            8 => I8,
            16 => I16,
            32 => I32,
            64 => I64,
            128 if self.has_cmpxchg16b() => I128,
            _ => return unsupported(format_args!("an atomic access of {bits} bits")),
        };
        match self.part_types(ty)?[..] {
            [part] if part.bits() == int.bits() => Ok((part, int)),
            _ => unsupported("an atomic access of this type"),
        }
    }

    pub(super) fn has_cmpxchg16b(&self) -> bool {
        let flags = self.isa.isa_flags();
        let mut known = flags.iter().filter(|flag| flag.name == "has_cmpxchg16b");
        known.any(|flag| flag.as_bool() == Some(true))
    }

    /// `fence`
    pub(super) fn fence(&mut self, ordering: Ordering) -> Lower<()> {
        if ordering == Ordering::SeqCst {
            self.b.ins().fence();
        } else {
            self.b.ins().sequence_point();
        }
        Ok(())
    }

    /// `cmpxchg`: the old value, and whether it was the expected one. A weak one may fail
    /// spuriously and never does.
    pub(super) fn cmpxchg(&mut self, inst: &Inst) -> Lower<Parts> {
        let InstKind::CmpXchg {
            pointer,
            expected,
            new,
            ..
        } = inst.kind
        else {
            return Err(Fail::Suppressed);
        };
        let ty = self.type_of(expected)?;
        let (_, int) = self.atomic_type(ty)?;
        let address = self.scalar(pointer)?;
        let expected = self.scalar(expected)?;
        let new = self.scalar(new)?;
        let expected = self.bitcast(int, expected);
        let new = self.bitcast(int, new);
        let old = self
            .b
            .ins()
            .atomic_cas(plain_memory(), address, expected, new);
        let same = self.b.ins().icmp(IntCC::Equal, old, expected);
        Ok(Parts::from_slice(&[old, same]))
    }

    /// `atomicrmw`: the old value.
    pub(super) fn atomic_rmw(&mut self, inst: &Inst) -> Lower<Parts> {
        let InstKind::AtomicRmw {
            op, pointer, value, ..
        } = inst.kind
        else {
            return Err(Fail::Suppressed);
        };
        let ty = self.type_of(value)?;
        let (part, int) = self.atomic_type(ty)?;
        let address = self.scalar(pointer)?;
        let operand = self.scalar(value)?;
        let in_loop = op == RmwOp::Xchg && int == I128;
        if let Some(native) = native_op(op).filter(|_| !in_loop) {
            let operand = self.bitcast(int, operand);
            let old = self
                .b
                .ins()
                .atomic_rmw(int, plain_memory(), native, address, operand);
            return Ok(one(self.bitcast(part, old)));
        }
        let repr = self.repr(ty)?;
        self.rmw_loop(op, repr, part, int, address, operand)
    }

    /// Stores 128 bits at once. Not by CLIF's store or exchange: where both halves are one value,
    /// Cranelift 0.135 fills only one of the two registers in time.
    pub(super) fn store_two_words(
        &mut self,
        value: clif::Value,
        address: clif::Value,
    ) -> Lower<()> {
        let repr = Repr::Int { bits: 128 };
        self.rmw_loop(RmwOp::Xchg, repr, I128, I128, address, value)?;
        Ok(())
    }

    /// What no instruction does: a compare-and-exchange loop.
    fn rmw_loop(
        &mut self,
        op: RmwOp,
        repr: Repr,
        part: clif::Type,
        int: clif::Type,
        address: clif::Value,
        operand: clif::Value,
    ) -> Lower<Parts> {
        let (head, done) = (self.b.create_block(), self.b.create_block());
        let current = self.b.append_block_param(head, int);
        let first = self.load(int, address, 0);
        self.b.ins().jump(head, &[BlockArg::Value(first)]);
        self.b.switch_to_block(head);
        let old = self.bitcast(part, current);
        let new = self.rmw_result(op, repr, old, operand)?;
        let new = self.bitcast(int, new);
        let seen = self
            .b
            .ins()
            .atomic_cas(plain_memory(), address, current, new);
        let stored = self.b.ins().icmp(IntCC::Equal, seen, current);
        self.b
            .ins()
            .brif(stored, done, &[], head, &[BlockArg::Value(seen)]);
        self.b.switch_to_block(done);
        Ok(one(old))
    }

    fn rmw_result(
        &mut self,
        op: RmwOp,
        repr: Repr,
        old: clif::Value,
        operand: clif::Value,
    ) -> Lower<clif::Value> {
        use super::float::FloatMinMax;
        if op == RmwOp::Xchg {
            return Ok(operand);
        }
        let float = |op| match op {
            RmwOp::FMax => Some(FloatMinMax::MaxNum),
            RmwOp::FMin => Some(FloatMinMax::MinNum),
            RmwOp::FMaximum => Some(FloatMinMax::Maximum),
            RmwOp::FMinimum => Some(FloatMinMax::Minimum),
            RmwOp::FMaximumNum => Some(FloatMinMax::MaximumNum),
            RmwOp::FMinimumNum => Some(FloatMinMax::MinimumNum),
            _ => None,
        };
        if let (Some(op), Repr::Float(_)) = (float(op), repr) {
            return Ok(self.float_min_max(op, old, operand));
        }
        let Repr::Int { bits } = repr else {
            let op = match op {
                RmwOp::FAdd => BinaryOp::FAdd,
                RmwOp::FSub => BinaryOp::FSub,
                _ => return unsupported(format_args!("atomicrmw {}", op.name())),
            };
            return Ok(self.binary_parts(op, repr, &[old], &[operand])?[0]);
        };
        let ty = self.b.func.dfg.value_type(old);
        Ok(match op {
            RmwOp::UIncWrap => {
                let one = self.int_const(ty, 1);
                let zero = self.int_const(ty, 0);
                let next = self.b.ins().iadd(old, one);
                let wraps = self
                    .b
                    .ins()
                    .icmp(IntCC::UnsignedGreaterThanOrEqual, old, operand);
                self.select_part(wraps, zero, next)
            }
            RmwOp::UDecWrap => {
                let one = self.int_const(ty, 1);
                let zero = self.int_const(ty, 0);
                let next = self.b.ins().isub(old, one);
                let is_zero = self.b.ins().icmp(IntCC::Equal, old, zero);
                let above = self.b.ins().icmp(IntCC::UnsignedGreaterThan, old, operand);
                let wraps = self.b.ins().bor(is_zero, above);
                self.select_part(wraps, operand, next)
            }
            RmwOp::USubCond => {
                let less = self.b.ins().icmp(IntCC::UnsignedLessThan, old, operand);
                let rest = self.b.ins().isub(old, operand);
                self.select_part(less, old, rest)
            }
            RmwOp::USubSat => self.int_saturating(BinaryOp::Sub, false, bits, old, operand)?,
            _ => return unsupported(format_args!("atomicrmw {}", op.name())),
        })
    }
}

fn native_op(op: RmwOp) -> Option<AtomicRmwOp> {
    Some(match op {
        RmwOp::Xchg => AtomicRmwOp::Xchg,
        RmwOp::Add => AtomicRmwOp::Add,
        RmwOp::Sub => AtomicRmwOp::Sub,
        RmwOp::And => AtomicRmwOp::And,
        RmwOp::Nand => AtomicRmwOp::Nand,
        RmwOp::Or => AtomicRmwOp::Or,
        RmwOp::Xor => AtomicRmwOp::Xor,
        RmwOp::Max => AtomicRmwOp::Smax,
        RmwOp::Min => AtomicRmwOp::Smin,
        RmwOp::UMax => AtomicRmwOp::Umax,
        RmwOp::UMin => AtomicRmwOp::Umin,
        _ => return None,
    })
}
