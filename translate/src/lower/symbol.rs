//! What code and data refer to.

use crate::ir::{FunctionId, Global};

/// Something with an address that code or data refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Symbol {
    /// A global of the module: its own definition, or the import that it declares. For a thread
    /// local variable it is no address; see [`Symbol::ThreadLocal`].
    Global(Global),
    /// The body of a variadic definition: `fn(frame: *mut u8) -> its results`, reached through the
    /// universal entry thunk that is linked as [`Symbol::Global`] (System V register save area:
    /// six integer registers at 0, eight vector registers at 48, stack arguments at 192).
    VariadicBody(FunctionId),
    /// A tail-jumping thunk to a function of the module that sets `al` to 8, for variadic calls
    /// with floating-point arguments.
    VariadicCallee(FunctionId),
    /// A thunk for indirect variadic calls: jumps to the extra trailing argument with `al` = 8.
    VariadicIndirect {
        /// Integer registers that the real arguments take, 0 to 6; below 6 the target is in the
        /// next one.
        integer_registers: u8,
        /// Bytes of stack arguments before the target, if all six are taken.
        stack_bytes: u32,
    },
    /// A thunk for calls with arguments on the stack that are aligned to more than 16 bytes: calls
    /// the extra trailing argument, with `al` = 8, from an aligned copy of the others.
    AlignedIndirect {
        /// As in [`Symbol::VariadicIndirect`].
        integer_registers: u8,
        /// Bytes of stack arguments, before the target if it is there.
        stack_bytes: u32,
        /// Their alignment is 2 to the power of this.
        align_log2: u8,
    },
    /// The accessor of a thread-local variable of the module or of a loaded library:
    /// `fn() -> *mut u8`, the address for the calling thread.
    ThreadLocal(Global),
    /// A routine that the loader supplies or finds in libc.
    Builtin(Builtin),
    /// `fn(operands: *mut u8)`: the code of this index in
    /// [`LoweredFunction::assembly`](super::LoweredFunction::assembly), which is placed behind the
    /// function.
    Assembly(u32),
}

/// A routine by name: one that the loader supplies (`__udivti3`) or the process has (`memcpy`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Builtin(pub &'static str);
