//! Small pieces of machine code for what CLIF can't say, x86-64 System V: far jumps, variadic
//! calls and entries, accessors of thread-local variables.
//!
//! All thunks of an image are one blob, laid out before any address is known.

use super::Place;
use crate::image::unwind::{FRAME_POINTER_FRAME, Section};
use bitcrane_translate::lower::{
    FRAME_SAVED, FRAME_STACK, FRAME_VECTORS, FRAME_X87, FrameRegisters,
};
use rustc_hash::FxHashMap;

/// What a thunk does. Equal thunks are made once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Thunk {
    /// Jumps there, however far.
    Jump(Place),
    /// Jumps there with `al` = 8, an upper bound of the vector registers that a variadic call uses.
    VariadicCall(Place),
    /// Jumps, with `al` = 8, to the address in the integer register of that number or, from 6 on,
    /// in the stack word behind so many bytes of arguments.
    VariadicIndirect {
        integer_registers: u8,
        stack_bytes: u32,
    },
    /// Calls, with `al` = 8, the address that is where [`Thunk::VariadicIndirect`] looks for it,
    /// with a copy of the stack arguments that is aligned to 2 to the power of `align_log2`.
    AlignedIndirect {
        integer_registers: u8,
        stack_bytes: u32,
        align_log2: u8,
    },
    /// The entry of a variadic definition: saves the argument registers as `va_list` wants them
    /// and calls the body with the address of that save area.
    VariadicEntry(Place),
    /// The entry of a definition whose callers may have any stack pointer: calls the body with an
    /// aligned one, and a copy of so many bytes of stack arguments.
    RealignedEntry { body: Place, stack_bytes: u32 },
    /// The entry of a definition that wants a frame: fills one from the registers, calls the body
    /// with its address, and takes the results from it.
    FramedEntry(Place, FrameRegisters),
    /// Fills the registers from the frame at `rdi`, calls the address in `rsi`, and puts the results
    /// into the frame.
    FramedCall(FrameRegisters),
    /// Jumps to the address in the 8 bytes there.
    JumpThrough(Place),
    /// Gives the address of the calling thread's variable at `offset` in the image's thread-local
    /// block: `accessor(number, offset)`, with the number of the image, which is in the word there.
    ThreadLocal {
        accessor: Place,
        number: Place,
        offset: u32,
    },
    /// The same for a library's variable: `accessor(index)`, with the address of a `tls_index`.
    LibraryThreadLocal { accessor: Place, index: Place },
    /// Gives null: a thread-local variable that need not be there.
    Null,
    /// The entry of a function that is compiled when it is called: jumps to the address in the
    /// word at `slot`. At first that is the second half of this thunk, which jumps to `resolver`
    /// with the address of the word in `r11`.
    Later { slot: Place, resolver: Place },
}

impl Thunk {
    /// What it jumps to in the end; if that is far, by way of a word that holds its address.
    pub(crate) fn jumps_to(self) -> Option<Place> {
        match self {
            Self::Jump(target) | Self::VariadicCall(target) => Some(target),
            Self::ThreadLocal { accessor, .. } | Self::LibraryThreadLocal { accessor, .. } => {
                Some(accessor)
            }
            Self::Later { resolver, .. } => Some(resolver),
            _ => None,
        }
    }
}

/// Bytes of [`Thunk::Later`] before its second half.
pub(crate) const LATER_HALF: u32 = 6;

/// 4 bytes of a thunk: the distance from their end to a place of the image.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ThunkReloc {
    pub(crate) offset: u32,
    pub(crate) target: Place,
}

/// The thunks of an image.
#[derive(Debug, Default)]
pub(crate) struct Thunks {
    code: Vec<u8>,
    relocs: Vec<ThunkReloc>,
    places: FxHashMap<Thunk, u32>,
    /// Those with a frame of their own: offset and length.
    framed: Vec<(u32, u32)>,
}

/// `mov r11, {rdi, rsi, rdx, rcx, r8, r9}`
const MOVES: [[u8; 3]; 6] = [
    [0x49, 0x89, 0xfb],
    [0x49, 0x89, 0xf3],
    [0x49, 0x89, 0xd3],
    [0x49, 0x89, 0xcb],
    [0x4d, 0x89, 0xc3],
    [0x4d, 0x89, 0xcb],
];

/// `rdi`, `rsi`, `rdx`, `rcx`, `r8`, `r9`
const ARGUMENTS: [u8; 6] = [7, 6, 2, 1, 8, 9];

/// `rax`, `rdx`, `rcx`
const RESULTS: [u8; 3] = [0, 2, 1];

/// Between a frame and registers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Move {
    Load,
    Store,
}

/// The register with the address of a frame.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Base {
    Rsp,
    Rdi,
    R10,
}

impl Base {
    /// The `rm` field, for an operand with a displacement.
    fn rm(self) -> u8 {
        match self {
            Self::Rsp => 4,
            Self::Rdi => 7,
            Self::R10 => 2,
        }
    }

    fn rex_b(self) -> u8 {
        u8::from(self == Self::R10)
    }

    /// The byte behind ModRM that `rsp` wants.
    fn sib(self) -> Option<u8> {
        (self == Self::Rsp).then_some(0x24)
    }
}

/// Where a frame has an x87 register.
fn x87_offset(register: u8) -> [u8; 4] {
    (FRAME_X87 + 8 * u32::from(register)).to_le_bytes()
}

/// Thunks start at multiples of this.
pub(crate) const ALIGN: usize = 16;

impl Thunks {
    /// The offset in the blob of `thunk`, which is made if it isn't there; `slot` is the word that
    /// holds the address that it jumps to, if that is far.
    pub(crate) fn get(&mut self, thunk: Thunk, slot: Option<Place>) -> u32 {
        if let Some(offset) = self.places.get(&thunk) {
            return *offset;
        }
        // int3 between thunks.
        self.code
            .resize(self.code.len().next_multiple_of(ALIGN), 0xcc);
        let offset = offset(self.code.len());
        self.emit(thunk, slot);
        self.places.insert(thunk, offset);
        offset
    }

    /// The machine code.
    pub(crate) fn code(&self) -> &[u8] {
        &self.code
    }

    /// What is filled in.
    pub(crate) fn relocs(&self) -> &[ThunkReloc] {
        &self.relocs
    }

    fn emit(&mut self, thunk: Thunk, slot: Option<Place>) {
        match thunk {
            Thunk::Jump(target) => self.jump(target, slot),
            Thunk::VariadicCall(target) => {
                self.code.extend([0xb0, 8]); // mov al, 8
                self.jump(target, slot);
            }
            Thunk::VariadicIndirect {
                integer_registers,
                stack_bytes,
            } => self.variadic_indirect(integer_registers, stack_bytes),
            Thunk::AlignedIndirect {
                integer_registers,
                stack_bytes,
                align_log2,
            } => self.aligned_indirect(integer_registers, stack_bytes, align_log2),
            Thunk::VariadicEntry(body) => self.variadic_entry(body),
            Thunk::RealignedEntry { body, stack_bytes } => self.realigned_entry(body, stack_bytes),
            Thunk::FramedEntry(body, registers) => self.framed_entry(body, registers),
            Thunk::FramedCall(registers) => self.framed_call(registers),
            Thunk::JumpThrough(slot) => {
                self.code.extend([0xff, 0x25]); // jmp [rip + slot]
                self.word(slot);
            }
            Thunk::ThreadLocal {
                accessor,
                number,
                offset,
            } => {
                self.code.extend([0x8b, 0x3d]); // mov edi, [rip + number]
                self.word(number);
                self.code.push(0xbe); // mov esi, offset
                self.code.extend(offset.to_le_bytes());
                self.jump(accessor, slot);
            }
            Thunk::LibraryThreadLocal { accessor, index } => {
                self.code.extend([0x48, 0x8d, 0x3d]); // lea rdi, [rip + index]
                self.word(index);
                self.jump(accessor, slot);
            }
            Thunk::Null => self.code.extend([0x31, 0xc0, 0xc3]), // xor eax, eax; ret
            Thunk::Later {
                slot: own,
                resolver,
            } => {
                self.code.extend([0xff, 0x25]); // jmp [rip + own]
                self.word(own);
                self.code.extend([0x4c, 0x8d, 0x1d]); // lea r11, [rip + own]
                self.word(own);
                self.jump(resolver, slot);
            }
        }
    }

    /// `jmp [rip + slot]`, or `jmp target`
    fn jump(&mut self, target: Place, slot: Option<Place>) {
        match slot {
            Some(slot) => {
                self.code.extend([0xff, 0x25]);
                self.word(slot);
            }
            None => {
                self.code.push(0xe9);
                self.word(target);
            }
        }
    }

    fn variadic_indirect(&mut self, integer_registers: u8, stack_bytes: u32) {
        match MOVES.get(usize::from(integer_registers)) {
            Some(bytes) => self.code.extend(bytes),
            None => {
                // mov r11, [rsp + 8 + stack_bytes]: above the return address.
                self.code.extend([0x4c, 0x8b, 0x9c, 0x24]);
                self.code.extend((8 + stack_bytes).to_le_bytes());
            }
        }
        self.code.extend([0xb0, 8]); // mov al, 8
        self.code.extend([0x41, 0xff, 0xe3]); // jmp r11
    }

    fn aligned_indirect(&mut self, integer_registers: u8, stack_bytes: u32, align_log2: u8) {
        let start = self.code.len();
        self.code.extend([0x55, 0x48, 0x89, 0xe5]); // push rbp; mov rbp, rsp
        match MOVES.get(usize::from(integer_registers)) {
            Some(bytes) => self.code.extend(bytes),
            None => {
                // mov r11, [rbp + 16 + stack_bytes]: above the return address.
                self.code.extend([0x4c, 0x8b, 0x9d]);
                self.code.extend((16 + stack_bytes).to_le_bytes());
            }
        }
        self.copy_stack(stack_bytes, align_log2);
        self.code.extend([0xb0, 8]); // mov al, 8
        self.code.extend([0x41, 0xff, 0xd3, 0xc9, 0xc3]); // call r11; leave; ret
        self.framed
            .push((offset(start), offset(self.code.len() - start)));
    }

    /// Copies the stack arguments to where `rsp` then is, which is aligned to 2 to the power of
    /// `align_log2`; behind `push rbp; mov rbp, rsp`.
    fn copy_stack(&mut self, stack_bytes: u32, align_log2: u8) {
        self.code.extend([0x48, 0x81, 0xec]); // sub rsp, stack_bytes
        self.code.extend(stack_bytes.to_le_bytes());
        self.code.extend([0x48, 0x81, 0xe4]); // and rsp, -align
        self.code.extend((-1i32 << align_log2).to_le_bytes());
        if stack_bytes > 0 {
            self.code.push(0xb8); // mov eax, words
            self.code.extend((stack_bytes / 8).to_le_bytes());
            self.code.extend([0x4c, 0x8b, 0x54, 0xc5, 8]); // mov r10, [rbp + 8*rax + 8]
            self.code.extend([0x4c, 0x89, 0x54, 0xc4, 0xf8]); // mov [rsp + 8*rax - 8], r10
            self.code.extend([0xff, 0xc8, 0x75, 0xf2]); // dec eax; jnz to the first mov
        }
    }

    fn realigned_entry(&mut self, body: Place, stack_bytes: u32) {
        let start = self.code.len();
        self.code.extend([0x55, 0x48, 0x89, 0xe5]); // push rbp; mov rbp, rsp
        self.copy_stack(stack_bytes, 4);
        self.code.push(0xe8); // call body
        self.word(body);
        self.code.extend([0xc9, 0xc3]); // leave; ret
        self.framed
            .push((offset(start), offset(self.code.len() - start)));
    }

    /// The save area: integer registers at 0, vector registers at 48, the saved frame pointer and
    /// the return address at 176, stack arguments at 192.
    fn variadic_entry(&mut self, body: Place) {
        let start = self.code.len();
        self.code.extend([0x55, 0x48, 0x89, 0xe5]); // push rbp; mov rbp, rsp
        self.code.extend([0x48, 0x81, 0xec, 176, 0, 0, 0]); // sub rsp, 176
        // mov [rsp + 8*k], {rdi, rsi, rdx, rcx, r8, r9}
        for (k, register) in [0x7c, 0x74, 0x54, 0x4c, 0x44, 0x4c].into_iter().enumerate() {
            let rex = if k < 4 { 0x48 } else { 0x4c };
            let place = u8::try_from(8 * k).expect("below 48");
            self.code.extend([rex, 0x89, register, 0x24, place]);
        }
        self.code.extend([0x84, 0xc0, 0x74, 64]); // test al, al; je over 8 times 8 bytes
        // movups [rsp + 48 + 16*k], xmm{k}
        for k in 0..8u8 {
            self.code.extend([0x0f, 0x11, 0x84 | (k << 3), 0x24]);
            self.code.extend((48 + 16 * u32::from(k)).to_le_bytes());
        }
        self.code.extend([0x48, 0x89, 0xe7]); // mov rdi, rsp
        self.code.extend([0x48, 0x83, 0xe4, 0xf0]); // and rsp, -16: see `stackrealign`
        self.code.push(0xe8); // call body
        self.word(body);
        self.code.extend([0xc9, 0xc3]); // leave; ret
        self.framed
            .push((offset(start), offset(self.code.len() - start)));
    }

    fn framed_entry(&mut self, body: Place, registers: FrameRegisters) {
        let start = self.code.len();
        self.code.extend([0x55, 0x48, 0x89, 0xe5]); // push rbp; mov rbp, rsp
        self.code.extend([0x48, 0x81, 0xec]); // sub rsp, what is before these two
        self.code.extend((FRAME_STACK - 16).to_le_bytes());
        let integers = if registers.variadic {
            6
        } else {
            registers.integers
        };
        self.integers(Move::Store, Base::Rsp, &ARGUMENTS, integers);
        for k in (0..8u8).take_while(|_| registers.variadic) {
            self.code.extend([0x0f, 0x11, 0x84 | (k << 3), 0x24]); // movups [rsp + x], xmm{k}
            let at = FRAME_SAVED + 16 * u32::from(k);
            self.code.extend(at.to_le_bytes());
        }
        let (vectors, bytes) = (registers.vectors, registers.vector_bytes);
        self.vectors(Move::Store, Base::Rsp, vectors, bytes);
        self.code.extend([0x48, 0x89, 0xe7]); // mov rdi, rsp
        self.code.extend([0x48, 0x83, 0xe4, 0xf0]); // and rsp, -16: see `stackrealign`
        self.code.push(0xe8); // call body
        self.word(body);
        let results = registers.result_integers;
        self.integers(Move::Load, Base::Rsp, &RESULTS, results);
        let (vectors, bytes) = (registers.result_vectors, registers.result_vector_bytes);
        self.vectors(Move::Load, Base::Rsp, vectors, bytes);
        for k in (0..registers.result_x87).rev() {
            self.code.extend([0xdd, 0x84, 0x24]); // fld qword [rsp + x]
            self.code.extend(x87_offset(k));
        }
        self.code.extend([0xc9, 0xc3]); // leave; ret
        self.framed
            .push((offset(start), offset(self.code.len() - start)));
    }

    fn framed_call(&mut self, registers: FrameRegisters) {
        let start = self.code.len();
        self.code.extend([0x55, 0x48, 0x89, 0xe5]); // push rbp; mov rbp, rsp
        self.code.extend([0x48, 0x83, 0xec, 16]); // sub rsp, 16
        self.code.extend([0x48, 0x89, 0x7d, 0xf8]); // mov [rbp - 8], rdi
        self.code.extend([0x49, 0x89, 0xf3]); // mov r11, rsi
        if registers.stack_bytes > 0 {
            self.code.extend([0x48, 0x81, 0xec]); // sub rsp, stack_bytes
            self.code.extend(registers.stack_bytes.to_le_bytes());
            self.code.extend([0x48, 0x81, 0xe4]); // and rsp, -align
            let mask = -1i32 << registers.align_log2.max(4);
            self.code.extend(mask.to_le_bytes());
            self.code.push(0xb8); // mov eax, words
            self.code.extend((registers.stack_bytes / 8).to_le_bytes());
            self.code.extend([0x4c, 0x8b, 0x94, 0xc7]); // mov r10, [rdi + 8*rax + FRAME_STACK - 8]
            self.code.extend((FRAME_STACK - 8).to_le_bytes());
            self.code.extend([0x4c, 0x89, 0x54, 0xc4, 0xf8]); // mov [rsp + 8*rax - 8], r10
            self.code.extend([0xff, 0xc8, 0x75, 0xef]); // dec eax; jnz to the first mov
        }
        let (vectors, bytes) = (registers.vectors, registers.vector_bytes);
        self.vectors(Move::Load, Base::Rdi, vectors, bytes);
        self.integers(Move::Load, Base::Rdi, &ARGUMENTS, registers.integers);
        self.code.extend([0xb0, 8]); // mov al, 8
        self.code.extend([0x41, 0xff, 0xd3]); // call r11
        self.code.extend([0x4c, 0x8b, 0x55, 0xf8]); // mov r10, [rbp - 8]
        let results = registers.result_integers;
        self.integers(Move::Store, Base::R10, &RESULTS, results);
        for k in 0..registers.result_x87 {
            self.code.extend([0x41, 0xdd, 0x9a]); // fstp qword [r10 + x]
            self.code.extend(x87_offset(k));
        }
        let (vectors, bytes) = (registers.result_vectors, registers.result_vector_bytes);
        self.vectors(Move::Store, Base::R10, vectors, bytes);
        self.code.extend([0xc9, 0xc3]); // leave; ret
        self.framed
            .push((offset(start), offset(self.code.len() - start)));
    }

    /// Moves the first `count` of these registers from or to the frame; the first comes last,
    /// because it may hold the frame's address.
    fn integers(&mut self, direction: Move, base: Base, registers: &[u8], count: u8) {
        for (k, register) in registers.iter().enumerate().take(count.into()).rev() {
            let rex = 0x48 | (register >> 3 << 2) | base.rex_b();
            let opcode = if direction == Move::Store { 0x89 } else { 0x8b };
            self.code
                .extend([rex, opcode, 0x40 | (register & 7) << 3 | base.rm()]);
            self.code.extend(base.sib());
            self.code.push(u8::try_from(8 * k).expect("below 48"));
        }
    }

    /// Moves the first `count` vector registers, `bytes` of each, from or to the frame. After wider
    /// ones than `xmm` have been stored, the upper halves are cleared: mixing them with SSE's
    /// instructions is slow.
    fn vectors(&mut self, direction: Move, base: Base, count: u8, bytes: u8) {
        let opcode = if direction == Move::Store { 0x11 } else { 0x10 };
        for k in 0..count {
            match (bytes, base) {
                (16, Base::R10) => self.code.extend([0x41, 0x0f]),
                (16, _) => self.code.push(0x0f),
                (32, Base::R10) => self.code.extend([0xc4, 0xc1, 0x7c]),
                (32, _) => self.code.extend([0xc5, 0xfc]),
                (_, Base::R10) => self.code.extend([0x62, 0xd1, 0x7c, 0x48]),
                _ => self.code.extend([0x62, 0xf1, 0x7c, 0x48]),
            }
            self.code.extend([opcode, 0x80 | k << 3 | base.rm()]);
            self.code.extend(base.sib());
            let at = FRAME_VECTORS + 64 * u32::from(k);
            self.code.extend(at.to_le_bytes());
        }
        if direction == Move::Store && count > 0 && bytes > 16 {
            self.code.extend([0xc5, 0xf8, 0x77]); // vzeroupper
        }
    }

    fn word(&mut self, target: Place) {
        self.relocs.push(ThunkReloc {
            offset: offset(self.code.len()),
            target,
        });
        self.code.extend([0; 4]);
    }

    /// Describes the thunks, which are at `start` in the image, to the unwinder.
    pub(crate) fn describe<P: Copy + PartialEq>(&self, start: usize, section: &mut Section<P>) {
        let mut at = 0;
        // The others never move the stack pointer: they are as on entry throughout.
        for (offset, len) in self
            .framed
            .iter()
            .map(|(offset, len)| (*offset as usize, *len as usize))
        {
            if offset > at {
                section.function(start + at, offset - at, &[], None);
            }
            section.function(start + offset, len, &FRAME_POINTER_FRAME, None);
            at = offset + len;
        }
        if self.code.len() > at {
            section.function(start + at, self.code.len() - at, &[], None);
        }
    }
}

fn offset(bytes: usize) -> u32 {
    u32::try_from(bytes).expect("thunks take far less than 4 GiB")
}
