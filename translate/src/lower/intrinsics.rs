//! The intrinsics that are supported: one [`table`], which `bitcrane intrinsics` prints, and what becomes
//! of a call; integers are in [`integers`].

mod integers;
mod table;

pub use table::supported;

use super::types::{Parts, Repr, one};
use super::vector::x86_instructions;
use super::{Builtin, Fail, FunctionTranslator, Lower, unsupported};
use crate::ir::{Call, Constant, InstKind, Type, TypeId};
use cranelift_codegen::ir::types::{I8, I32, I64};
use cranelift_codegen::ir::{self as clif, InstBuilder, TrapCode};
use smallvec::SmallVec;
use std::cell::OnceCell;
use std::collections::HashMap;

/// A call of an intrinsic.
pub(super) struct Use<'a> {
    /// Its name without `llvm.`, overload suffixes included.
    pub(super) name: &'a str,
    /// The call.
    pub(super) call: &'a Call,
    /// The type of the result.
    pub(super) ret: TypeId,
}

pub(super) type Emit = for<'a, 'c> fn(&mut FunctionTranslator<'a, 'c>, &Use<'_>) -> Lower<Parts>;

/// What becomes of an intrinsic.
#[derive(Clone, Copy)]
pub(super) enum Action {
    /// Nothing: it only informs the optimiser. A result is zero.
    Erase,
    /// Its first argument.
    First,
    /// A routine of libm, by its name for `double`.
    Libm(&'static str),
    /// A C function with the same arguments.
    Routine(&'static str),
    /// This.
    Emit(Emit),
}

/// The table by name, made when it is first needed: many bodies call no intrinsic.
#[derive(Default)]
pub(super) struct Rows(OnceCell<HashMap<&'static str, Action>>);

impl Rows {
    fn table(&self) -> &HashMap<&'static str, Action> {
        self.0.get_or_init(|| {
            let mut table: HashMap<&'static str, Action> = table::rows().copied().collect();
            for (name, plain) in table::as_plain() {
                if let Some(action) = table.get(plain).copied() {
                    table.insert(name, action);
                }
            }
            table
        })
    }

    /// The row of an intrinsic. Overload suffixes are taken off one by one: the longest known name
    /// counts.
    fn action(&self, name: &str) -> Option<Action> {
        let mut rest = name;
        loop {
            if let Some(action) = self.table().get(rest) {
                return Some(*action);
            }
            match rest.rsplit_once('.') {
                Some((head, _)) => rest = head,
                None => break,
            }
        }
        x86_instructions::has(name).then_some(Action::Emit(|t, u| t.x86_instruction(u)))
    }
}

/// No result.
pub(super) fn none() -> Lower<Parts> {
    Ok(Parts::new())
}

impl FunctionTranslator<'_, '_> {
    /// Whether the operand is constant data, as it stands; that of an expression or a variable is
    /// "no", which is always allowed.
    fn is_constant(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let operand = self.arg(u.call, 0)?.0;
        let known = matches!(
            self.constant_of(operand),
            Some(
                Constant::Null
                    | Constant::Undef
                    | Constant::Poison
                    | Constant::Int(_)
                    | Constant::WideInt(_)
                    | Constant::Float(_)
                    | Constant::WideFloat(_)
                    | Constant::Data(_)
                    | Constant::Splat(_)
            )
        );
        Ok(one(self.b.ins().iconst(I8, i64::from(known))))
    }

    /// A call of the intrinsic `name` (without `llvm.`).
    pub(super) fn intrinsic(&mut self, name: &str, call: &Call) -> Lower<Parts> {
        let Some(action) = self.intrinsics.action(name) else {
            return unsupported(format_args!("llvm.{name}"));
        };
        let Some((ret, ..)) = self.module.signature(call.function_type) else {
            return Err(Fail::Suppressed);
        };
        let this = Use { name, call, ret };
        match action {
            Action::Erase if self.module.types[ret] == Type::Void => none(),
            Action::Erase => self.zeros(ret),
            Action::First => self.value(self.arg(call, 0)?.0),
            Action::Libm(name) => self.libm_each(&this, name),
            Action::Routine(name) => self.routine(&this, name),
            Action::Emit(emit) => emit(self, &this),
        }
    }

    /// An operation on each lane, or on scalars, of the first `count` arguments; their types and
    /// the result's have the same shape.
    pub(super) fn each(
        &mut self,
        u: &Use<'_>,
        count: usize,
        mut f: impl FnMut(&mut Self, Repr, &[clif::Value]) -> Lower<clif::Value>,
    ) -> Lower<Parts> {
        let (first, ty) = self.arg(u.call, 0)?;
        let repr = self.repr(ty)?;
        let ret = self.repr(u.ret)?;
        let mut operands = vec![self.value(first)?];
        for index in 1..count {
            operands.push(self.value(self.arg(u.call, index)?.0)?);
        }
        let lists: Vec<&[clif::Value]> = operands.iter().map(|parts| &parts[..]).collect();
        let name = u.name;
        self.map_lanes(repr, ret, &lists, |this, scalar, lanes| {
            if matches!(scalar, Repr::Wide { .. } | Repr::Aggregate) {
                return unsupported(format_args!("llvm.{name}"));
            }
            let values: Vec<clif::Value> = lanes.iter().map(|lane| lane[0]).collect();
            Ok(one(f(this, scalar, &values)?))
        })
    }

    /// `__builtin_setjmp`: 0, or 1 when it returns again. The five words of the buffer are too few
    /// for the registers that a callee must save, so those go to the frame.
    fn builtin_setjmp(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let buffer = self.scalar(self.arg(u.call, 0)?.0)?;
        let slot = self.stack_slot(64, 16);
        let registers = self.b.ins().stack_addr(I64, slot, 0);
        let routine = Builtin("bitcrane_setjmp");
        Ok(one(self.call_builtin(
            routine,
            &[buffer, registers],
            &[I32],
        )[0]))
    }

    /// `__builtin_longjmp`
    fn builtin_longjmp(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let buffer = self.scalar(self.arg(u.call, 0)?.0)?;
        self.call_builtin(Builtin("bitcrane_longjmp"), &[buffer], &[]);
        none()
    }

    fn copy(&mut self, u: &Use<'_>, routine: &'static str) -> Lower<Parts> {
        let (to, from) = (self.arg(u.call, 0)?.0, self.arg(u.call, 1)?.0);
        let len = self.arg(u.call, 2)?.0;
        let volatile = self.is_true(u.call, 3);
        self.copy_memory(routine, to, from, len, volatile)?;
        none()
    }

    fn set(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (to, byte) = (self.arg(u.call, 0)?.0, self.arg(u.call, 1)?.0);
        let len = self.arg(u.call, 2)?.0;
        let volatile = self.is_true(u.call, 3);
        self.set_memory(to, byte, len, volatile)?;
        none()
    }

    /// Whether an argument is the constant `true`.
    pub(super) fn is_true(&self, call: &Call, index: usize) -> bool {
        self.arg(call, index)
            .is_ok_and(|(value, _)| self.const_int(value) == Some(1))
    }

    /// `llvm.load.relative`: the base plus the 32-bit number at base + offset.
    fn load_relative(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let base = self.scalar(self.arg(u.call, 0)?.0)?;
        let (offset, ty) = self.arg(u.call, 1)?;
        let Repr::Int { bits } = self.repr(ty)? else {
            return unsupported("llvm.load.relative");
        };
        let offset = self.scalar(offset)?;
        let offset = match bits {
            64 => offset,
            32 => self.b.ins().sextend(I64, offset),
            _ => return unsupported("llvm.load.relative by this type"),
        };
        let place = self.b.ins().iadd(base, offset);
        let relative = self.load(I32, place, 0);
        let relative = self.b.ins().sextend(I64, relative);
        Ok(one(self.b.ins().iadd(base, relative)))
    }

    /// `llvm.objectsize` of an unknown object: the least or greatest size, as the flag asks.
    fn object_size(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let minimum = self.is_true(u.call, 1);
        let Repr::Int { bits } = self.repr(u.ret)? else {
            return unsupported("llvm.objectsize");
        };
        let size = if minimum {
            0
        } else {
            super::types::low_mask(bits)
        };
        let ty = super::types::container(bits);
        Ok(one(self.int_const(ty, size)))
    }

    /// `llvm.va_copy`: the 24 bytes of a System V `va_list`.
    fn va_copy(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let to = self.scalar(self.arg(u.call, 0)?.0)?;
        let from = self.scalar(self.arg(u.call, 1)?.0)?;
        let words = [0, 8, 16].map(|at| (at, self.load(I64, from, at)));
        for (at, word) in words {
            self.store(word, to, at);
        }
        none()
    }

    fn trap(&mut self) -> Lower<Parts> {
        // Code may follow: a trap on a condition that always holds doesn't end the block.
        let always = self.b.ins().iconst(I32, 1);
        self.b.ins().trapnz(always, TrapCode::unwrap_user(3));
        none()
    }

    fn return_address(&mut self, u: &Use<'_>) -> Lower<Parts> {
        match self.frame(u)? {
            Some(frame) => Ok(one(self.load(I64, frame, 8))),
            None => self.zeros(u.ret),
        }
    }

    fn frame_address(&mut self, u: &Use<'_>) -> Lower<Parts> {
        match self.frame(u)? {
            Some(frame) => Ok(one(frame)),
            None => self.zeros(u.ret),
        }
    }

    /// The frame of the caller that an intrinsic asks for, found through the saved frame pointers as
    /// native code finds it.
    fn frame(&mut self, u: &Use<'_>) -> Lower<Option<clif::Value>> {
        let levels = self.const_int(self.arg(u.call, 0)?.0);
        Ok(match levels {
            Some(levels @ 0..=255) => {
                let own = self.returning_frame();
                Some((0..levels).fold(own, |frame, _| self.load(I64, frame, 0)))
            }
            _ => None,
        })
    }

    /// The frame that the return address is in.
    fn returning_frame(&mut self) -> clif::Value {
        let frame = self.b.ins().get_frame_pointer(I64);
        if self.entry.has_thunk_frame() {
            return self.load(I64, frame, 0);
        }
        frame
    }

    /// True.
    fn yes(&mut self) -> Lower<Parts> {
        Ok(one(self.b.ins().iconst(clif::types::I8, 1)))
    }

    /// An address by its distance from the saved frame pointer: the return address is above it, and
    /// above that the arguments begin.
    pub(super) fn above_frame(&mut self, offset: i64) -> Lower<Parts> {
        let frame = self.returning_frame();
        Ok(one(self.b.ins().iadd_imm_s(frame, offset)))
    }

    /// `llvm.type.test`, where it is only assumed: then it is true, or nothing is defined.
    fn type_test(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let here = self.b.srcloc().bits();
        let mut ids = self.body.block_insts(self.current);
        let tested = ids.find(|id| id.as_u32() == here);
        let result = tested.and_then(|id| self.body.insts[id].result);
        let next = ids.next().map(|id| &self.body.insts[id].kind);
        let (Some(result), Some(InstKind::Call { call })) = (result, next) else {
            return unsupported("llvm.type.test of what is not assumed");
        };
        let call = &self.body.calls[*call];
        let name = self.function_of(call.callee);
        let name = name.and_then(|function| super::call::intrinsic_name(self.module, function));
        let is_assumed = name == Some("assume") && self.arg(call, 0)?.0 == result;
        match is_assumed {
            true => self.yes(),
            false => unsupported(format_args!("llvm.{} of what is not assumed", u.name)),
        }
    }

    fn routine(&mut self, u: &Use<'_>, name: &'static str) -> Lower<Parts> {
        let mut args = Parts::new();
        for index in 0..u.call.args.len as usize {
            args.push(self.scalar(self.arg(u.call, index)?.0)?);
        }
        let returns = match self.module.types[u.ret] {
            Type::Void => SmallVec::new(),
            _ => self.part_types(u.ret)?,
        };
        Ok(self
            .call_builtin(Builtin(name), &args, &returns)
            .into_iter()
            .collect())
    }

    pub(super) fn routine0(&mut self, name: &'static str, ty: clif::Type) -> Lower<Parts> {
        Ok(one(self.call_builtin(Builtin(name), &[], &[ty])[0]))
    }
}
