//! The bytes of x86-64 instructions: prefixes, opcode, ModRM, SIB, displacement, immediate.

use super::parse::{Assemble, Memory, Operand};
use super::registers::{Kind, RBP, RSP, Register};
use std::collections::HashMap;

/// The opcode map, as legacy escape bytes and as VEX's `mmmmm`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Map {
    One,
    /// `0F`.
    Two,
    /// `0F 38`.
    Three8,
    /// `0F 3A`.
    Three3A,
}

/// An opcode with what stands in front of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Opcode {
    /// A mandatory `66`, `F2` or `F3`; 0 for none.
    pub(super) prefix: u8,
    pub(super) map: Map,
    pub(super) byte: u8,
}

/// An opcode without a prefix.
pub(super) const fn one(byte: u8) -> Opcode {
    Opcode {
        prefix: 0,
        map: Map::One,
        byte,
    }
}

/// An opcode after `0F`.
pub(super) const fn two(byte: u8) -> Opcode {
    Opcode {
        prefix: 0,
        map: Map::Two,
        byte,
    }
}

/// An operand in ModRM's `rm`.
#[derive(Clone, Copy, Debug)]
pub(super) enum Rm {
    Register(Register),
    Memory(Memory),
}

impl Rm {
    /// The operand, if it is a register or memory.
    pub(super) fn of(operand: &Operand) -> Option<Self> {
        match operand {
            Operand::Register(register) => Some(Self::Register(*register)),
            Operand::Memory(memory) => Some(Self::Memory(*memory)),
            Operand::Immediate(_) | Operand::Label(_) => None,
        }
    }
}

/// The code so far.
#[derive(Debug, Default)]
pub(super) struct Encoder {
    pub(super) code: Vec<u8>,
    labels: HashMap<String, Vec<usize>>,
    fixups: Vec<Fixup>,
}

/// A displacement to a label that may come later.
#[derive(Debug)]
struct Fixup {
    at: usize,
    width: usize,
    label: String,
}

impl Encoder {
    /// A label at this place. Numeric labels may be set again and again.
    pub(super) fn label(&mut self, name: String) {
        self.labels.entry(name).or_default().push(self.code.len());
    }

    /// A displacement of `width` bytes to `label`, the last bytes of its instruction.
    pub(super) fn displacement(&mut self, label: &str, width: usize) {
        let at = self.code.len();
        self.code.resize(at + width, 0);
        self.fixups.push(Fixup {
            at,
            width,
            label: label.to_string(),
        });
    }

    /// Fills in the displacements.
    pub(super) fn finish(mut self) -> Assemble<Vec<u8>> {
        for fixup in &self.fixups {
            let target = self
                .target(fixup)
                .ok_or_else(|| format!("symbol {}", fixup.label))?;
            let distance = i64::try_from(target).unwrap_or(0)
                - i64::try_from(fixup.at + fixup.width).unwrap_or(0);
            if fixup.width == 1 && i8::try_from(distance).is_err() {
                return Err("a short jump that is too far".to_string());
            }
            let bytes = distance.to_le_bytes();
            self.code[fixup.at..fixup.at + fixup.width].copy_from_slice(&bytes[..fixup.width]);
        }
        Ok(self.code)
    }

    /// `1b` is the last `1:` before the jump, `1f` the first behind it.
    fn target(&self, fixup: &Fixup) -> Option<usize> {
        let name = fixup.label.as_str();
        let digits = name
            .strip_suffix(['f', 'b'])
            .filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()));
        match digits.filter(|digits| !digits.is_empty()) {
            Some(digits) if name.ends_with('b') => self
                .labels
                .get(digits)?
                .iter()
                .rev()
                .copied()
                .find(|at| *at <= fixup.at),
            Some(digits) => self
                .labels
                .get(digits)?
                .iter()
                .copied()
                .find(|at| *at > fixup.at),
            None => match self.labels.get(name)?.as_slice() {
                [at] => Some(*at),
                _ => None,
            },
        }
    }

    /// Encodes any instruction; `Ok(false)` if it is unknown.
    pub(super) fn instruction(&mut self, name: &str, operands: &[Operand]) -> Assemble<bool> {
        Ok(self.x87(name, operands)?
            || self.vector(name, operands)?
            || self.integer(name, operands)?)
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.code.extend_from_slice(bytes);
    }

    /// The low `size` bytes of `value`; an immediate of 8 bytes operands is 4 bytes, sign-extended.
    pub(super) fn immediate(&mut self, value: i64, size: u8) -> Assemble<()> {
        let fits = match size {
            1 => i8::try_from(value).is_ok() || u8::try_from(value).is_ok(),
            2 => i16::try_from(value).is_ok() || u16::try_from(value).is_ok(),
            4 => i32::try_from(value).is_ok() || u32::try_from(value).is_ok(),
            _ => true,
        };
        if !fits {
            return Err(format!("immediate {value}"));
        }
        self.bytes(&value.to_le_bytes()[..usize::from(size.min(8))]);
        Ok(())
    }

    /// An instruction on general-purpose registers of `size` bytes: `66` and `REX.W` by size.
    /// `reg` is ModRM's `reg`: a register, or the number of an opcode extension.
    pub(super) fn general(&mut self, opcode: Opcode, size: u8, reg: Reg, rm: Rm) -> Assemble<()> {
        let wide = size == 8;
        let opcode_size = if size == 2 { Some(0x66) } else { None };
        self.legacy(opcode_size, opcode, wide, reg, rm)
    }

    /// An instruction with legacy prefixes.
    pub(super) fn legacy(
        &mut self,
        size_prefix: Option<u8>,
        opcode: Opcode,
        wide: bool,
        reg: Reg,
        rm: Rm,
    ) -> Assemble<()> {
        if let Rm::Memory(Memory {
            segment: Some(segment),
            ..
        }) = rm
        {
            self.code.push(segment);
        }
        self.code.extend(size_prefix);
        if opcode.prefix != 0 {
            self.code.push(opcode.prefix);
        }
        self.rex(wide, reg, rm)?;
        match opcode.map {
            Map::One => {}
            Map::Two => self.code.push(0x0f),
            Map::Three8 => self.bytes(&[0x0f, 0x38]),
            Map::Three3A => self.bytes(&[0x0f, 0x3a]),
        }
        self.code.push(opcode.byte);
        self.modrm(reg.number(), rm)
    }

    fn rex(&mut self, wide: bool, reg: Reg, rm: Rm) -> Assemble<()> {
        let (x, b) = extension(rm);
        let bits = (u8::from(wide) << 3) | ((reg.number() >> 3) << 2) | (x << 1) | b;
        let needed = reg.needs_rex() || matches!(rm, Rm::Register(register) if needs_rex(register));
        if bits != 0 || needed {
            let high = |register: Register| register.kind == Kind::HighByte;
            if matches!(reg, Reg::Register(register) if high(register))
                || matches!(rm, Rm::Register(register) if high(register))
            {
                return Err("a high byte register in an instruction with a REX prefix".to_string());
            }
            self.code.push(0x40 | bits);
        }
        Ok(())
    }

    /// An opcode with a register in its low three bits (`bswap`, `push`, `mov r, imm64`).
    pub(super) fn short(&mut self, opcode: Opcode, size: u8, register: Register) {
        if size == 2 {
            self.code.push(0x66);
        }
        let bits = (u8::from(size == 8) << 3) | (register.number >> 3);
        if bits != 0 || needs_rex(register) {
            self.code.push(0x40 | bits);
        }
        if opcode.map == Map::Two {
            self.code.push(0x0f);
        }
        self.code.push(opcode.byte | (register.number & 7));
    }

    /// A VEX instruction; `vvvv` is its second source, 0 if it has none.
    pub(super) fn vex(
        &mut self,
        opcode: Opcode,
        wide: bool,
        long: bool,
        reg: u8,
        vvvv: u8,
        rm: Rm,
    ) -> Assemble<()> {
        if let Rm::Memory(Memory {
            segment: Some(segment),
            ..
        }) = rm
        {
            self.code.push(segment);
        }
        let (x, b) = extension(rm);
        let map = match opcode.map {
            Map::One => return Err("a VEX instruction of the first map".to_string()),
            Map::Two => 1,
            Map::Three8 => 2,
            Map::Three3A => 3,
        };
        let prefix = match opcode.prefix {
            0x66 => 1,
            0xf3 => 2,
            0xf2 => 3,
            _ => 0,
        };
        let inverted = |bit: u8| (bit & 1) ^ 1;
        let tail = ((!vvvv & 15) << 3) | (u8::from(long) << 2) | prefix;
        if map == 1 && x == 0 && b == 0 && !wide {
            self.bytes(&[0xc5, (inverted(reg >> 3) << 7) | tail]);
        } else {
            let second = (inverted(reg >> 3) << 7) | (inverted(x) << 6) | (inverted(b) << 5) | map;
            self.bytes(&[0xc4, second, (u8::from(wide) << 7) | tail]);
        }
        self.code.push(opcode.byte);
        self.modrm(reg, rm)
    }

    fn modrm(&mut self, reg: u8, rm: Rm) -> Assemble<()> {
        let reg = (reg & 7) << 3;
        let memory = match rm {
            Rm::Register(register) => {
                self.code.push(0xc0 | reg | (register.number & 7));
                return Ok(());
            }
            Rm::Memory(memory) => memory,
        };
        let displacement = memory.displacement.to_le_bytes();
        let scale = memory.scale.max(1).trailing_zeros();
        let index = match memory.index {
            Some(RSP) => return Err("rsp as an index".to_string()),
            Some(index) => index & 7,
            None => 4,
        };
        let sib = (u8::try_from(scale).unwrap_or(0) << 6) | (index << 3);
        let Some(base) = memory.base else {
            // No base: a 32-bit displacement behind a SIB byte.
            self.bytes(&[reg | 4, sib | 5]);
            self.bytes(&displacement);
            return Ok(());
        };
        let with_sib = memory.index.is_some() || base & 7 == RSP;
        // rbp and r13 as a base always have a displacement.
        let (mode, length) = match memory.displacement {
            0 if base & 7 != RBP => (0, 0),
            -128..=127 => (0x40, 1),
            _ => (0x80, 4),
        };
        if with_sib {
            self.bytes(&[mode | reg | 4, sib | (base & 7)]);
        } else {
            self.code.push(mode | reg | (base & 7));
        }
        self.bytes(&displacement[..length]);
        Ok(())
    }
}

/// What stands in ModRM's `reg`.
#[derive(Clone, Copy, Debug)]
pub(super) enum Reg {
    Register(Register),
    Extension(u8),
}

impl Reg {
    fn number(self) -> u8 {
        match self {
            Self::Register(register) => register.number,
            Self::Extension(number) => number,
        }
    }

    fn needs_rex(self) -> bool {
        matches!(self, Self::Register(register) if needs_rex(register))
    }
}

/// `spl`, `bpl`, `sil`, `dil` are `ah` to `bh` without a REX prefix.
fn needs_rex(register: Register) -> bool {
    register.kind == Kind::Byte && (4..8).contains(&register.number)
}

/// REX's X and B of an operand.
fn extension(rm: Rm) -> (u8, u8) {
    match rm {
        Rm::Register(register) => (0, register.number >> 3),
        Rm::Memory(memory) => (
            memory.index.unwrap_or(0) >> 3,
            memory.base.unwrap_or(0) >> 3,
        ),
    }
}
