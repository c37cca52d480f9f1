//! Jumps by tables don't look at their index twice.
//!
//! Cranelift's `br_table` limits the index to its table, behind whose end the default stands, with
//! a comparison and a conditional move that the jump waits for. The translator makes such jumps
//! only where the index is known to be in the table: behind a `switch`'s own comparison, and for
//! `indirectbr`, to which any other address is undefined behaviour (LangRef, "'indirectbr'
//! Instruction").

/// Bytes of the longest sequence that is looked at: eight instructions.
const LONGEST: usize = 48;

/// A general-purpose register's number.
type Register = u8;

/// Puts a plain move of the index in the place of each limit.
///
/// The sequence is that of Cranelift's lowering of `br_table` for x86-64, of which the last four
/// are one to its register allocator. A limit that the allocator has put something into stays.
pub(crate) fn rewrite(code: &mut [u8]) {
    let mut at = 0;
    while at < code.len() {
        // `mov $entries, limited`: most bytes begin nothing of the kind.
        let begins = matches!(code[at], 0xb8..=0xbf);
        let start = match at.checked_sub(1) {
            Some(before) if begins && code[before] == 0x41 => before,
            _ => at,
        };
        let end = code.len().min(start + LONGEST);
        match begins.then(|| Limit::at(&code[start..end])).flatten() {
            Some(limit) => {
                limit.replace(&mut code[start..start + limit.len]);
                at = start + limit.len;
            }
            None => at += 1,
        }
    }
}

/// What limits the index, up to the jump.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Limit {
    /// What the index is in.
    index: Register,
    /// What the jump takes it from.
    limited: Register,
    /// Bytes.
    len: usize,
}

impl Limit {
    /// ```text
    ///     mov $entries, limited
    ///     mov index, extended     ; unless it is extended
    ///     cmp limited, extended
    ///     cmovb extended, limited
    ///     lea table(%rip), base
    ///     movslq (base, limited, 4), offset
    ///     add offset, base
    ///     jmp *base
    /// table:
    /// ```
    fn at(code: &[u8]) -> Option<Self> {
        let mut reader = Reader { code, at: 0 };
        let limited = reader.move_number()?;
        let (index, extended) = match reader.registers(&[0x8b], 0) {
            Some((to, from)) => (from, to),
            None => {
                let mut ahead = reader;
                let (extended, _) = ahead.registers(&[0x3b], 0)?;
                (extended, extended)
            }
        };
        let compared = reader.registers(&[0x3b], 0)? == (extended, limited);
        let moved = reader.registers(&[0x0f, 0x42], 0)? == (limited, extended);
        let len = reader.at;
        let jumps = reader.jump(limited)?;
        // The move would write over an index that is still to be read.
        (compared && moved && jumps && limited != extended).then_some(Self {
            index,
            limited,
            len,
        })
    }

    /// `mov index, limited`, which clears the upper half of the register, and nothing.
    fn replace(self, code: &mut [u8]) {
        let rex = 0x40 | self.limited >> 3 << 2 | self.index >> 3;
        let operands = 0xc0 | (self.limited & 7) << 3 | self.index & 7;
        let (nothing, last) = code.split_at_mut(code.len() - 3);
        last.copy_from_slice(&[rex, 0x8b, operands]);
        for nothing in nothing.chunks_mut(NOTHING.len()) {
            nothing.copy_from_slice(no_operation(nothing.len()));
        }
    }
}

/// The multi-byte `nop`s (Intel SDM volume 2, "NOP"): of one byte, two and so on.
const NOTHING: [&[u8]; 9] = [
    &[0x90],
    &[0x66, 0x90],
    &[0x0f, 0x1f, 0x00],
    &[0x0f, 0x1f, 0x40, 0x00],
    &[0x0f, 0x1f, 0x44, 0x00, 0x00],
    &[0x66, 0x0f, 0x1f, 0x44, 0x00, 0x00],
    &[0x0f, 0x1f, 0x80, 0x00, 0x00, 0x00, 0x00],
    &[0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
    &[0x66, 0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
];

fn no_operation(len: usize) -> &'static [u8] {
    NOTHING[len - 1]
}

/// Reads instructions of known form.
#[derive(Clone, Copy)]
struct Reader<'a> {
    code: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn byte(&mut self) -> Option<u8> {
        let byte = *self.code.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    /// A REX prefix, or 0x40, which says nothing.
    fn rex(&mut self) -> Option<u8> {
        let first = *self.code.get(self.at)?;
        match first {
            0x40..=0x4f => self.byte(),
            _ => Some(0x40),
        }
    }

    fn number(&mut self) -> Option<u32> {
        let bytes = self.code.get(self.at..)?.first_chunk()?;
        self.at += bytes.len();
        Some(u32::from_le_bytes(*bytes))
    }

    /// The register of a `mov $imm32, r32`.
    fn move_number(&mut self) -> Option<Register> {
        let rex = self.rex()?;
        let opcode = self.byte()?;
        self.number()?;
        let fits = rex & 0b1110 == 0 && opcode & 0xf8 == 0xb8;
        fits.then_some((rex & 1) << 3 | opcode & 7)
    }

    /// The registers of an instruction with two: that of ModRM's `reg` and of its `r/m`. `wide` is
    /// REX.W. Stays where it is if there is another instruction.
    fn registers(&mut self, opcode: &[u8], wide: u8) -> Option<(Register, Register)> {
        let mut ahead = *self;
        let rex = ahead.rex()?;
        for byte in opcode {
            if ahead.byte()? != *byte {
                return None;
            }
        }
        let operands = ahead.byte()?;
        if rex >> 3 & 1 != wide || rex & 0b0010 != 0 || operands & 0xc0 != 0xc0 {
            return None;
        }
        *self = ahead;
        Some((
            (rex & 0b0100) << 1 | operands >> 3 & 7,
            (rex & 0b0001) << 3 | operands & 7,
        ))
    }

    /// Whether here is the jump through the table that follows it, by this register.
    fn jump(&mut self, index: Register) -> Option<bool> {
        // `lea disp32(%rip), base`
        let (rex, opcode, operands) = (self.rex()?, self.byte()?, self.byte()?);
        let base = (rex & 0b0100) << 1 | operands >> 3 & 7;
        let is_address = rex & 0b1011 == 0b1000 && opcode == 0x8d && operands & 0xc7 == 0x05;
        let table = self.number()?;
        let behind = self.at;
        // `movslq (base, index, 4), offset`; as a base, %rbp and %r13 need a displacement.
        let (rex, opcode, operands, scaled) =
            (self.rex()?, self.byte()?, self.byte()?, self.byte()?);
        let offset = (rex & 0b0100) << 1 | operands >> 3 & 7;
        let has_displacement = base & 7 == 5;
        let is_load = rex & 0b1000 != 0
            && opcode == 0x63
            && operands & 0xc7 == if has_displacement { 0x44 } else { 0x04 }
            && scaled >> 6 == 2
            && (rex & 0b0010) << 2 | scaled >> 3 & 7 == index
            && (rex & 0b0001) << 3 | scaled & 7 == base;
        if has_displacement && self.byte()? != 0 {
            return None;
        }
        let is_sum = self.registers(&[0x03], 1)? == (base, offset);
        // `jmp *base`
        let (rex, opcode, operands) = (self.rex()?, self.byte()?, self.byte()?);
        let is_jump = rex & 0b1110 == 0
            && opcode == 0xff
            && operands & 0xf8 == 0xe0
            && (rex & 1) << 3 | operands & 7 == base;
        let is_table = usize::try_from(table) == Ok(self.at - behind);
        Some(is_address && is_load && is_sum && is_jump && is_table)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Up to the table, of five entries, and it.
    fn jump(head: &[u8], tail: &[u8]) -> Vec<u8> {
        [&[0x5b], head, tail, &[0x10, 0, 0, 0, 0x20, 0, 0, 0]].concat()
    }

    fn rewritten(code: &[u8]) -> Vec<u8> {
        let mut code = code.to_vec();
        rewrite(&mut code);
        code
    }

    /// lea 9(%rip), %rdi; movslq (%rdi,%rsi,4), %rax; add %rax, %rdi; jmp *%rdi
    const LOW: [u8; 16] = [
        0x48, 0x8d, 0x3d, 0x09, 0, 0, 0, 0x48, 0x63, 0x04, 0xb7, 0x48, 0x03, 0xf8, 0xff, 0xe7,
    ];

    #[test]
    fn an_index_in_low_registers() {
        // mov $5, %esi; cmp %esi, %eax; cmovb %eax, %esi
        let head = [0xbe, 5, 0, 0, 0, 0x3b, 0xc6, 0x0f, 0x42, 0xf0];
        let moved = [
            0x0f, 0x1f, 0x80, 0, 0, 0, 0, // nop
            0x40, 0x8b, 0xf0, // mov %eax, %esi
        ];
        assert_eq!(rewritten(&jump(&head, &LOW)), jump(&moved, &LOW));
    }

    #[test]
    fn an_index_that_is_extended_and_high_registers() {
        // mov $5, %r9d; mov %r12d, %ebx; cmp %r9d, %ebx; cmovb %ebx, %r9d
        let head = [
            0x41, 0xb9, 5, 0, 0, 0, 0x41, 0x8b, 0xdc, 0x41, 0x3b, 0xd9, 0x44, 0x0f, 0x42, 0xcb,
        ];
        // lea 10(%rip), %r13; movslq 0(%r13,%r9,4), %r11; add %r11, %r13; jmp *%r13
        let tail = [
            0x4c, 0x8d, 0x2d, 0x0b, 0, 0, 0, 0x4f, 0x63, 0x5c, 0x8d, 0x00, 0x4d, 0x03, 0xeb, 0x41,
            0xff, 0xe5,
        ];
        let moved = [
            0x66, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0, // nop
            0x0f, 0x1f, 0x40, 0, // nop
            0x45, 0x8b, 0xcc, // mov %r12d, %r9d
        ];
        assert_eq!(rewritten(&jump(&head, &tail)), jump(&moved, &tail));
    }

    #[test]
    fn anything_else_stays() {
        let head = [0xbe, 5, 0, 0, 0, 0x3b, 0xc6, 0x0f, 0x42, 0xf0];
        let whole = jump(&head, &LOW);
        // Every byte of it counts, but for the number of entries, what the register is extended
        // from, and the registers of a sequence that is right with others, too.
        for (at, bit) in (1..27).flat_map(|at| (0..8).map(move |bit| (at, bit))) {
            let mut other = whole.clone();
            other[at] ^= 1 << bit;
            let is_number = (2..6).contains(&at);
            let result = rewritten(&other);
            assert_eq!(result != other, is_number, "bit {bit} of byte {at}");
        }
        for len in 0..27 {
            assert_eq!(rewritten(&whole[..len]), whole[..len], "{len} bytes");
        }
    }
}
