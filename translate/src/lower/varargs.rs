//! The `va_arg` instruction (psABI §3.5.7). clang expands it itself; other producers don't.

use super::types::{Parts, Repr, SoftFloat};
use super::{FunctionTranslator, Lower, unsupported};
use crate::ir::{TypeId, ValueId};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{self as clif, BlockArg, InstBuilder};

/// The registers that an argument is passed in while there are some.
struct Registers {
    /// Where the list keeps the offset of the next one.
    field: i32,
    /// Behind the last one, in the register save area.
    end: u32,
    /// Bytes that the argument takes there.
    bytes: u32,
}

impl FunctionTranslator<'_, '_> {
    /// The next argument of a list.
    pub(super) fn va_arg(&mut self, list: ValueId, ty: TypeId) -> Lower<Parts> {
        let Some(layout) = self.module.layouts().get(ty) else {
            return unsupported("va_arg of a type without a size");
        };
        let integer = |bytes| Registers {
            field: 0,
            end: 48,
            bytes,
        };
        let vector = Registers {
            field: 4,
            end: 176,
            bytes: 16,
        };
        let registers = match self.repr(ty)? {
            Repr::Int { bits } if bits > 64 => Some(integer(16)),
            Repr::Int { .. } | Repr::Pointer => Some(integer(8)),
            Repr::Soft(SoftFloat::X87) => None,
            Repr::Float(_) | Repr::Soft(_) => Some(vector),
            Repr::Vector { .. } if layout.size > 16 => None,
            Repr::Vector { .. } if layout.size == 16 || layout.size == 8 => Some(vector),
            _ => {
                let name = self.module.types.display(ty);
                return unsupported(format_args!("va_arg of {name}"));
            }
        };
        let list = self.scalar(list)?;
        let align = i64::from(layout.align);
        let address = match registers {
            Some(registers) => self.next_argument(list, &registers, layout.size, align),
            None => self.next_in_memory(list, layout.size, align),
        };
        self.load_parts(ty, address, 0)
    }

    /// The address of an argument in the save area, or in memory if its registers are used up.
    fn next_argument(
        &mut self,
        list: clif::Value,
        registers: &Registers,
        size: u64,
        align: i64,
    ) -> clif::Value {
        let (saved, memory, done) = (
            self.b.create_block(),
            self.b.create_block(),
            self.b.create_block(),
        );
        let address = self.b.append_block_param(done, I64);
        let offset = self.load(I32, list, registers.field);
        let last = i64::from(registers.end - registers.bytes);
        let left = self
            .b
            .ins()
            .icmp_imm_u(IntCC::UnsignedLessThanOrEqual, offset, last);
        self.b.ins().brif(left, saved, &[], memory, &[]);

        self.b.switch_to_block(saved);
        let area = self.load(I64, list, 16);
        let wide = self.b.ins().uextend(I64, offset);
        let here = self.b.ins().iadd(area, wide);
        let next = self.b.ins().iadd_imm_u(offset, i64::from(registers.bytes));
        self.store(next, list, registers.field);
        self.b.ins().jump(done, &[BlockArg::Value(here)]);

        self.b.switch_to_block(memory);
        let here = self.next_in_memory(list, size, align);
        self.b.ins().jump(done, &[BlockArg::Value(here)]);

        self.b.switch_to_block(done);
        address
    }

    fn next_in_memory(&mut self, list: clif::Value, size: u64, align: i64) -> clif::Value {
        let mut here = self.load(I64, list, 8);
        if align > 8 {
            let up = self.b.ins().iadd_imm_s(here, align - 1);
            here = self.b.ins().band_imm_s(up, -align);
        }
        let size = size.next_multiple_of(8).cast_signed();
        let next = self.b.ins().iadd_imm_s(here, size);
        self.store(next, list, 8);
        here
    }
}
