//! What code and data refer to.

use crate::ir::{FunctionId, Global};
use serde::{Deserialize, Deserializer, Serialize};

/// Something with an address that code or data refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
    /// The body of a definition that may be called with any stack pointer (`stackrealign`), reached
    /// through the entry thunk that is linked as [`Symbol::Global`] and aligns it.
    RealignedBody {
        /// The function.
        function: FunctionId,
        /// Bytes of stack arguments, a multiple of 8.
        stack_bytes: u32,
    },
    /// The body of a definition whose arguments or results are in registers that CLIF doesn't have:
    /// `fn(frame: *mut u8)`, reached through the entry thunk that is linked as [`Symbol::Global`],
    /// or directly by whoever makes a frame; see [`FrameRegisters`].
    FramedBody {
        /// The function.
        function: FunctionId,
        /// What its entry moves.
        registers: FrameRegisters,
    },
    /// A thunk for calls with such arguments or results: `fn(frame: *mut u8, target: *const u8)`.
    FramedCall(FrameRegisters),
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

impl Symbol {
    /// The function whose code it is, if it is one that code is made for.
    pub fn defined_function(self) -> Option<FunctionId> {
        match self {
            Self::Global(Global::Function(id))
            | Self::VariadicBody(id)
            | Self::RealignedBody { function: id, .. }
            | Self::FramedBody { function: id, .. } => Some(id),
            _ => None,
        }
    }
}

/// A routine by name: one that the loader supplies (`__udivti3`) or the process has (`memcpy`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Builtin(pub &'static str);

impl Builtin {
    /// Whether it changes no register but those of its results, so that what is live across a call of
    /// it stays where it is.
    pub fn preserves_registers(self) -> bool {
        self.instruction().is_some()
            || matches!(
                self.0,
                "bitcrane_x86_aeskeygen" | "bitcrane_x86_clmul" | "bitcrane_domain_error"
            )
    }

    /// The x86-64 instruction that stands where a call of it would, as long as that: then there is no
    /// such routine. Its operands and results are where the System V ABI has those of a call.
    pub fn instruction(self) -> Option<[u8; 5]> {
        Some(match self.0.strip_prefix("bitcrane_x86_")? {
            // Of xmm0 and xmm1, into xmm0.
            "aesenc" => [0x66, 0x0f, 0x38, 0xdc, 0xc1],
            "aesenclast" => [0x66, 0x0f, 0x38, 0xdd, 0xc1],
            "aesdec" => [0x66, 0x0f, 0x38, 0xde, 0xc1],
            "aesdeclast" => [0x66, 0x0f, 0x38, 0xdf, 0xc1],
            "sha1nexte" => [0x0f, 0x38, 0xc8, 0xc1, NOP],
            "sha1msg1" => [0x0f, 0x38, 0xc9, 0xc1, NOP],
            "sha1msg2" => [0x0f, 0x38, 0xca, 0xc1, NOP],
            "sha256msg1" => [0x0f, 0x38, 0xcc, 0xc1, NOP],
            "sha256msg2" => [0x0f, 0x38, 0xcd, 0xc1, NOP],
            "sha1rnds4_0" => [0x0f, 0x3a, 0xcc, 0xc1, 0],
            "sha1rnds4_1" => [0x0f, 0x3a, 0xcc, 0xc1, 1],
            "sha1rnds4_2" => [0x0f, 0x3a, 0xcc, 0xc1, 2],
            "sha1rnds4_3" => [0x0f, 0x3a, 0xcc, 0xc1, 3],
            // Of xmm1, xmm2 and xmm0, into xmm1.
            "sha256rnds2" => [0x0f, 0x38, 0xcb, 0xca, NOP],
            // Of xmm0, into xmm0.
            "aesimc" => [0x66, 0x0f, 0x38, 0xdb, 0xc0],
            "phminposuw" => [0x66, 0x0f, 0x38, 0x41, 0xc0],
            "rsqrtps" => [0x0f, 0x52, 0xc0, 0x66, NOP],
            "rcpps" => [0x0f, 0x53, 0xc0, 0x66, NOP],
            "cvtph2ps" => [0xc4, 0xe2, 0x79, 0x13, 0xc0],
            // Of xmm0, into eax or rax.
            "cvttss2si" => [0xf3, 0x0f, 0x2c, 0xc0, NOP],
            "cvttss2si64" => [0xf3, 0x48, 0x0f, 0x2c, 0xc0],
            "cvtss2si" => [0xf3, 0x0f, 0x2d, 0xc0, NOP],
            "cvtss2si64" => [0xf3, 0x48, 0x0f, 0x2d, 0xc0],
            "cvttsd2si" => [0xf2, 0x0f, 0x2c, 0xc0, NOP],
            "cvttsd2si64" => [0xf2, 0x48, 0x0f, 0x2c, 0xc0],
            "cvtsd2si" => [0xf2, 0x0f, 0x2d, 0xc0, NOP],
            "cvtsd2si64" => [0xf2, 0x48, 0x0f, 0x2d, 0xc0],
            // Of edx and cl, and of edx and esi, into edx.
            "crc32_8" => [0xf2, 0x0f, 0x38, 0xf0, 0xd1],
            "crc32_32" | "crc32_low" => CRC_LOW,
            // Of edx and edi, into edx.
            "crc32_high" => CRC_HIGH,
            // Of rdi and rsi, into rax.
            "pdep32" => [0xc4, 0xe2, 0x43, 0xf5, 0xc6],
            "pdep64" => [0xc4, 0xe2, 0xc3, 0xf5, 0xc6],
            "pext32" => [0xc4, 0xe2, 0x42, 0xf5, 0xc6],
            "pext64" => [0xc4, 0xe2, 0xc2, 0xf5, 0xc6],
            _ => return None,
        })
    }
}

/// x86's `nop`; of two bytes behind `0x66`.
const NOP: u8 = 0x90;

const CRC_LOW: [u8; 5] = [0xf2, 0x0f, 0x38, 0xf1, 0xd6];
const CRC_HIGH: [u8; 5] = [0xf2, 0x0f, 0x38, 0xf1, 0xd7];

/// The instruction that does what these two do, one right behind the other: `crc32` of 64 bits, of
/// which `esi` and `edi` have the halves, and `rsi` has all.
pub fn joined(first: [u8; 5], second: [u8; 5]) -> Option<[u8; 10]> {
    let is_crc = (first, second) == (CRC_LOW, CRC_HIGH);
    is_crc.then_some([0xf2, 0x48, 0x0f, 0x38, 0xf1, 0xd6, 0x0f, 0x1f, 0x40, 0x00])
}

impl<'de> Deserialize<'de> for Builtin {
    /// A name stays for good, as those do that are in the code.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Ok(Self(Box::leak(name.into_boxed_str())))
    }
}

/// What a thunk moves between registers and a frame, which holds `rdi`, `rsi`, `rdx`, `rcx`, `r8`, `r9`
/// at 0 and the vector registers at [`FRAME_VECTORS`], and the stack arguments at [`FRAME_STACK`]; of
/// results `rax`, `rdx`, `rcx` at 0, `st0` and `st1` as doubles at [`FRAME_X87`], and the vector
/// registers where those of the arguments have been.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct FrameRegisters {
    /// Integer registers with arguments, 0 to 6.
    pub integers: u8,
    /// Vector registers with arguments, 0 to 8.
    pub vectors: u8,
    /// How many bytes of each: 16, 32 or 64.
    pub vector_bytes: u8,
    /// Bytes of stack arguments, a multiple of 8.
    pub stack_bytes: u32,
    /// Their alignment is 2 to the power of this, at least 16 bytes.
    pub align_log2: u8,
    /// Integer registers with results, 0 to 3.
    pub result_integers: u8,
    /// Vector registers with results, 0 to 4.
    pub result_vectors: u8,
    /// How many bytes of each: 16, 32 or 64.
    pub result_vector_bytes: u8,
    /// x87 registers with results of at most 64 bits, 0 to 2.
    pub result_x87: u8,
    /// Whether all that may hold variadic arguments are moved, too: the vector registers' low
    /// halves, of 16 bytes, to [`FRAME_SAVED`], so that the frame begins with what `va_list` calls
    /// the register save area.
    pub variadic: bool,
}

/// Where a frame has the halves of the vector registers that `va_arg` looks for.
pub const FRAME_SAVED: u32 = 48;
/// Where it has the x87 registers.
pub const FRAME_X87: u32 = FRAME_SAVED + 8 * 16;
/// Where it has the vector registers, at distances of 64 bytes.
pub const FRAME_VECTORS: u32 = FRAME_X87 + 16;
/// Where it has the stack arguments: behind eight vector registers, the saved frame pointer and the
/// return address.
pub const FRAME_STACK: u32 = FRAME_VECTORS + 8 * 64 + 16;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_halves_of_a_crc_are_joined_and_in_their_order() {
        let instruction = |name| Builtin(name).instruction().unwrap();
        let low = instruction("bitcrane_x86_crc32_low");
        let high = instruction("bitcrane_x86_crc32_high");
        // crc32q %rsi, %rdx; nop
        let both = [0xf2, 0x48, 0x0f, 0x38, 0xf1, 0xd6, 0x0f, 0x1f, 0x40, 0];
        assert_eq!(joined(low, high), Some(both));
        let byte = instruction("bitcrane_x86_crc32_8");
        for other in [(high, low), (low, low), (high, high), (byte, high)] {
            assert_eq!(joined(other.0, other.1), None);
        }
    }
}
