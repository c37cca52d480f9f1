//! Memory that is accessed element by element: the element-wise atomic copies, and patterns.

use super::intrinsics::{Use, none};
use super::types::Parts;
use super::{FunctionTranslator, Lower, unsupported};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I8, I16, I32, I64, I128};
use cranelift_codegen::ir::{self as clif, BlockArg, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// `llvm.memcpy.element.unordered.atomic` and `memmove`. No element is read or written in
    /// parts; where they overlap, the order is such that each is read before it is overwritten.
    pub(super) fn copy_elements(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (to, from) = (self.arg(u.call, 0)?.0, self.arg(u.call, 1)?.0);
        let (to, from) = (self.scalar(to)?, self.scalar(from)?);
        let element = self.element(u)?;
        let count = self.element_count(u, element)?;
        let backwards = self.b.ins().icmp(IntCC::UnsignedLessThan, from, to);
        let last = self.b.ins().iadd_imm_s(count, -1);
        self.count_to(count, |this, index| {
            let mirrored = this.b.ins().isub(last, index);
            let index = this.b.ins().select(backwards, mirrored, index);
            let offset = this.b.ins().imul_imm_s(index, i64::from(element.bytes()));
            let from = this.b.ins().iadd(from, offset);
            let to = this.b.ins().iadd(to, offset);
            let value = this.load_element(element, from);
            this.store_element(element, value, to)
        })?;
        none()
    }

    /// `llvm.memset.element.unordered.atomic`
    pub(super) fn set_elements(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let to = self.scalar(self.arg(u.call, 0)?.0)?;
        let byte = self.scalar(self.arg(u.call, 1)?.0)?;
        let element = self.element(u)?;
        let count = self.element_count(u, element)?;
        let wide = self.b.ins().uextend(I64, byte);
        let word = self.b.ins().imul_imm_s(wide, 0x0101_0101_0101_0101);
        let value = match element {
            I128 => self.b.ins().iconcat(word, word),
            _ => self.narrow(word, element),
        };
        self.count_to(count, |this, index| {
            let offset = this.b.ins().imul_imm_s(index, i64::from(element.bytes()));
            let to = this.b.ins().iadd(to, offset);
            this.store_element(element, value, to)
        })?;
        none()
    }

    /// `llvm.experimental.memset.pattern`: a value, so many times.
    pub(super) fn set_pattern(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let to = self.scalar(self.arg(u.call, 0)?.0)?;
        let (value, ty) = self.arg(u.call, 1)?;
        let value = self.value(value)?;
        let count = self.length(self.arg(u.call, 2)?.0)?;
        let Some(layout) = self.module.layouts().get(ty) else {
            return unsupported("llvm.experimental.memset.pattern of this type");
        };
        let stride = layout.size.cast_signed();
        let volatile = self.is_true(u.call, 3);
        self.count_to(count, |this, index| {
            let offset = this.b.ins().imul_imm_s(index, stride);
            let to = this.b.ins().iadd(to, offset);
            this.guarded(volatile, |this| this.store_parts(ty, &value, to, 0))
        })?;
        none()
    }

    /// The integer that is an element, by the size that is the last argument.
    fn element(&mut self, u: &Use<'_>) -> Lower<clif::Type> {
        match self.const_int(self.arg(u.call, 3)?.0) {
            Some(1) => Ok(I8),
            Some(2) => Ok(I16),
            Some(4) => Ok(I32),
            Some(8) => Ok(I64),
            Some(16) if self.has_cmpxchg16b() => Ok(I128),
            _ => unsupported(format_args!("llvm.{} of this size", u.name)),
        }
    }

    /// How many there are in the bytes that are argument 2.
    fn element_count(&mut self, u: &Use<'_>, element: clif::Type) -> Lower<clif::Value> {
        let len = self.length(self.arg(u.call, 2)?.0)?;
        let shift = element.bytes().trailing_zeros();
        let amount = self.b.ins().iconst(I8, i64::from(shift));
        Ok(self.b.ins().ushr(len, amount))
    }

    fn load_element(&mut self, element: clif::Type, address: clif::Value) -> clif::Value {
        match element {
            I128 => {
                let memory = super::values::plain_memory();
                self.b.ins().atomic_load(element, memory, address)
            }
            _ => self.load(element, address, 0),
        }
    }

    fn store_element(
        &mut self,
        element: clif::Type,
        value: clif::Value,
        address: clif::Value,
    ) -> Lower<()> {
        match element {
            I128 => self.store_two_words(value, address),
            _ => {
                self.store(value, address, 0);
                Ok(())
            }
        }
    }

    /// Does `body` for each number from 0 on that is below `count`.
    fn count_to(
        &mut self,
        count: clif::Value,
        body: impl FnOnce(&mut Self, clif::Value) -> Lower<()>,
    ) -> Lower<()> {
        let [head, inside, done] = [(); 3].map(|()| self.b.create_block());
        let index = self.b.append_block_param(head, I64);
        let zero = self.b.ins().iconst(I64, 0);
        self.b.ins().jump(head, &[BlockArg::Value(zero)]);
        self.b.switch_to_block(head);
        let more = self.b.ins().icmp(IntCC::UnsignedLessThan, index, count);
        self.b.ins().brif(more, inside, &[], done, &[]);
        self.b.switch_to_block(inside);
        body(self, index)?;
        let next = self.b.ins().iadd_imm_s(index, 1);
        self.b.ins().jump(head, &[BlockArg::Value(next)]);
        self.b.switch_to_block(done);
        Ok(())
    }
}
