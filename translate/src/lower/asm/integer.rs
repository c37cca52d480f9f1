//! Instructions on general-purpose registers.

use super::encode::{Encoder, Map, Opcode, Reg, Rm, one, two};
use super::parse::{Assemble, Memory, Operand};
use super::registers::{Kind, Register};

/// Instructions without operands, and their bytes.
const PLAIN: &[(&str, &[u8])] = &[
    ("nop", &[0x90]),
    ("pause", &[0xf3, 0x90]),
    ("cpuid", &[0x0f, 0xa2]),
    ("rdtsc", &[0x0f, 0x31]),
    ("rdtscp", &[0x0f, 0x01, 0xf9]),
    ("rdpmc", &[0x0f, 0x33]),
    ("xgetbv", &[0x0f, 0x01, 0xd0]),
    ("mfence", &[0x0f, 0xae, 0xf0]),
    ("lfence", &[0x0f, 0xae, 0xe8]),
    ("sfence", &[0x0f, 0xae, 0xf8]),
    ("syscall", &[0x0f, 0x05]),
    ("ud2", &[0x0f, 0x0b]),
    ("int3", &[0xcc]),
    ("hlt", &[0xf4]),
    ("cld", &[0xfc]),
    ("std", &[0xfd]),
    ("clc", &[0xf8]),
    ("stc", &[0xf9]),
    ("cmc", &[0xf5]),
    ("lahf", &[0x9f]),
    ("sahf", &[0x9e]),
    ("emms", &[0x0f, 0x77]),
    ("vzeroupper", &[0xc5, 0xf8, 0x77]),
    ("vzeroall", &[0xc5, 0xfc, 0x77]),
    ("endbr64", &[0xf3, 0x0f, 0x1e, 0xfa]),
    ("pushf", &[0x9c]),
    ("pushfq", &[0x9c]),
    ("popf", &[0x9d]),
    ("popfq", &[0x9d]),
    ("cbtw", &[0x66, 0x98]),
    ("cbw", &[0x66, 0x98]),
    ("cwtl", &[0x98]),
    ("cwde", &[0x98]),
    ("cltq", &[0x48, 0x98]),
    ("cdqe", &[0x48, 0x98]),
    ("cwtd", &[0x66, 0x99]),
    ("cwd", &[0x66, 0x99]),
    ("cltd", &[0x99]),
    ("cdq", &[0x99]),
    ("cqto", &[0x48, 0x99]),
    ("cqo", &[0x48, 0x99]),
    ("lock", &[0xf0]),
    ("rep", &[0xf3]),
    ("repe", &[0xf3]),
    ("repz", &[0xf3]),
    ("repne", &[0xf2]),
    ("repnz", &[0xf2]),
    ("data16", &[0x66]),
    ("notrack", &[0x3e]),
    ("xlat", &[0xd7]),
    ("xlatb", &[0xd7]),
];

/// The string instructions, by their name without a size: opcode of the byte form.
const STRING: &[(&str, u8)] = &[
    ("movs", 0xa4),
    ("cmps", 0xa6),
    ("stos", 0xaa),
    ("lods", 0xac),
    ("scas", 0xae),
];

const ARITHMETIC: [&str; 8] = ["add", "or", "adc", "sbb", "and", "sub", "xor", "cmp"];
const SHIFTS: [&str; 8] = ["rol", "ror", "rcl", "rcr", "shl", "shr", "sal", "sar"];
/// `F6` with an opcode extension.
const UNARY: [(&str, u8); 6] = [
    ("not", 2),
    ("neg", 3),
    ("mul", 4),
    ("imul", 5),
    ("div", 6),
    ("idiv", 7),
];
const BIT_TESTS: [&str; 4] = ["bt", "bts", "btr", "btc"];
const CONDITIONS: &[(&str, u8)] = &[
    ("o", 0),
    ("no", 1),
    ("b", 2),
    ("c", 2),
    ("nae", 2),
    ("ae", 3),
    ("nb", 3),
    ("nc", 3),
    ("e", 4),
    ("z", 4),
    ("ne", 5),
    ("nz", 5),
    ("be", 6),
    ("na", 6),
    ("a", 7),
    ("nbe", 7),
    ("s", 8),
    ("ns", 9),
    ("p", 10),
    ("pe", 10),
    ("np", 11),
    ("po", 11),
    ("l", 12),
    ("nge", 12),
    ("ge", 13),
    ("nl", 13),
    ("le", 14),
    ("ng", 14),
    ("g", 15),
    ("nle", 15),
]; // fmt: skip

/// Two-operand instructions `r, r/m`.
const SCANS: &[(&str, Opcode)] = &[
    ("bsf", two(0xbc)),
    ("bsr", two(0xbd)),
    (
        "tzcnt",
        Opcode {
            prefix: 0xf3,
            map: Map::Two,
            byte: 0xbc,
        },
    ),
    (
        "lzcnt",
        Opcode {
            prefix: 0xf3,
            map: Map::Two,
            byte: 0xbd,
        },
    ),
    (
        "popcnt",
        Opcode {
            prefix: 0xf3,
            map: Map::Two,
            byte: 0xb8,
        },
    ),
    (
        "adcx",
        Opcode {
            prefix: 0x66,
            map: Map::Three8,
            byte: 0xf6,
        },
    ),
    (
        "adox",
        Opcode {
            prefix: 0xf3,
            map: Map::Three8,
            byte: 0xf6,
        },
    ),
];

/// BMI: name, opcode, and in which order `r, a, b` go into the encoding.
const BMI: &[(&str, u8, Map, u8, Order)] = &[
    ("andn", 0, Map::Three8, 0xf2, Order::SecondInVvvv),
    ("mulx", 0xf2, Map::Three8, 0xf6, Order::SecondInVvvv),
    ("pdep", 0xf2, Map::Three8, 0xf5, Order::SecondInVvvv),
    ("pext", 0xf3, Map::Three8, 0xf5, Order::SecondInVvvv),
    ("bextr", 0, Map::Three8, 0xf7, Order::ThirdInVvvv),
    ("bzhi", 0, Map::Three8, 0xf5, Order::ThirdInVvvv),
    ("shlx", 0x66, Map::Three8, 0xf7, Order::ThirdInVvvv),
    ("sarx", 0xf3, Map::Three8, 0xf7, Order::ThirdInVvvv),
    ("shrx", 0xf2, Map::Three8, 0xf7, Order::ThirdInVvvv),
];
/// `blsr` and its kin: the opcode extension.
const LOWEST_BIT: [(&str, u8); 3] = [("blsr", 1), ("blsmsk", 2), ("blsi", 3)];

#[derive(Clone, Copy)]
enum Order {
    SecondInVvvv,
    ThirdInVvvv,
}

/// The encoding of a condition, such as `ne`.
pub(super) fn condition(name: &str) -> Option<u8> {
    CONDITIONS
        .iter()
        .find(|(n, _)| *n == name)
        .map(|(_, code)| *code)
}

/// Instructions with one memory operand: opcode and extension.
const MEMORY: &[(&str, Opcode, u8)] = &[
    ("prefetchnta", two(0x18), 0),
    ("prefetcht0", two(0x18), 1),
    ("prefetcht1", two(0x18), 2),
    ("prefetcht2", two(0x18), 3),
    ("prefetch", two(0x0d), 0),
    ("prefetchw", two(0x0d), 1),
    ("clflush", two(0xae), 7),
    ("ldmxcsr", two(0xae), 2),
    ("stmxcsr", two(0xae), 3),
    ("fxsave", two(0xae), 0),
    ("fxrstor", two(0xae), 1),
    ("cmpxchg8b", two(0xc7), 1),
];

impl Encoder {
    /// Encodes the instruction; `Ok(false)` if it is none of these.
    pub(super) fn integer(&mut self, name: &str, operands: &[Operand]) -> Assemble<bool> {
        if operands.is_empty() && self.plain(name) {
            return Ok(true);
        }
        if self.by_name(name, None, operands)? {
            return Ok(true);
        }
        let Some((stem, size)) = suffixed(name) else {
            return Ok(false);
        };
        self.by_name(stem, Some(size), operands)
    }

    fn plain(&mut self, name: &str) -> bool {
        if let Some((_, bytes)) = PLAIN.iter().find(|(plain, _)| *plain == name) {
            self.bytes(bytes);
            return true;
        }
        // Without a size, Intel's spelling of four bytes is a `d`.
        let sized = suffixed(name).or_else(|| name.strip_suffix('d').map(|stem| (stem, 4)));
        let Some((stem, size)) = sized else {
            return false;
        };
        let Some((_, byte)) = STRING.iter().find(|(string, _)| *string == stem) else {
            return false;
        };
        match size {
            1 => self.bytes(&[*byte]),
            2 => self.bytes(&[0x66, byte + 1]),
            4 => self.bytes(&[byte + 1]),
            _ => self.bytes(&[0x48, byte + 1]),
        }
        true
    }

    /// `size` is what the mnemonic's suffix says.
    fn by_name(&mut self, name: &str, size: Option<u8>, operands: &[Operand]) -> Assemble<bool> {
        let ops = Operands {
            list: operands,
            suffix: size,
        };
        let index = |list: &[&str]| {
            list.iter()
                .position(|n| *n == name)
                .and_then(|at| u8::try_from(at).ok())
        };
        let listed = |list: &[(&str, u8)]| {
            list.iter()
                .find(|(n, _)| *n == name)
                .map(|(_, number)| *number)
        };
        if let Some(number) = index(&ARITHMETIC) {
            return self.arithmetic(number, ops).map(|()| true);
        }
        if let Some(number) = index(&SHIFTS) {
            // `sal` is `shl`; both assemblers write it as 4.
            return self
                .shift(if number == 6 { 4 } else { number }, ops)
                .map(|()| true);
        }
        if let Some(number) = index(&BIT_TESTS) {
            return self.bit_test(number, ops).map(|()| true);
        }
        if let Some(number) = listed(&UNARY).filter(|_| operands.len() == 1) {
            return self.unary(0xf6, number, ops).map(|()| true);
        }
        if let Some(number) = listed(&LOWEST_BIT) {
            return self.lowest_bit(number, ops).map(|()| true);
        }
        if let Some((_, opcode)) = SCANS.iter().find(|(n, _)| *n == name) {
            return self.register_rm(*opcode, ops).map(|()| true);
        }
        if let Some((_, opcode, extension)) = MEMORY.iter().find(|(n, ..)| *n == name) {
            let rm = ops.memory(0)?;
            return self
                .general(*opcode, 4, Reg::Extension(*extension), rm)
                .map(|()| true);
        }
        if let Some((_, prefix, map, byte, order)) = BMI.iter().find(|(n, ..)| *n == name) {
            let opcode = Opcode {
                prefix: *prefix,
                map: *map,
                byte: *byte,
            };
            return self.three_registers(opcode, *order, ops).map(|()| true);
        }
        if self.conditional(name, ops)? {
            return Ok(true);
        }
        self.particular(name, ops)
    }

    fn arithmetic(&mut self, number: u8, ops: Operands<'_>) -> Assemble<()> {
        let size = ops.size()?;
        let base = number << 3;
        match ops.list {
            [destination, Operand::Immediate(value)] => {
                let rm = ops.rm_of(destination)?;
                let value = truncated(*value, size);
                let (byte, width) = match size {
                    1 => (0x80, 1),
                    _ if i8::try_from(value).is_ok() => (0x83, 1),
                    2 => (0x81, 2),
                    _ => (0x81, 4),
                };
                if width == 4 && size == 8 && i32::try_from(value).is_err() {
                    return Err(format!("immediate {value}"));
                }
                self.general(one(byte), size, Reg::Extension(number), rm)?;
                self.immediate(value, width)
            }
            [destination, Operand::Register(source)] => {
                let rm = ops.rm_of(destination)?;
                self.general(
                    one(base | u8::from(size != 1)),
                    size,
                    Reg::Register(*source),
                    rm,
                )
            }
            [Operand::Register(destination), Operand::Memory(memory)] => self.general(
                one(base | 2 | u8::from(size != 1)),
                size,
                Reg::Register(*destination),
                Rm::Memory(*memory),
            ),
            _ => Err("these operands".to_string()),
        }
    }

    fn shift(&mut self, number: u8, ops: Operands<'_>) -> Assemble<()> {
        let (destination, amount) = match ops.list {
            [destination] => (destination, &Operand::Immediate(1)),
            [destination, amount] => (destination, amount),
            _ => return Err("these operands".to_string()),
        };
        let size = Operands {
            list: std::slice::from_ref(destination),
            ..ops
        }
        .size()?;
        let rm = ops.rm_of(destination)?;
        let wide = u8::from(size != 1);
        match amount {
            Operand::Immediate(1) => {
                self.general(one(0xd0 | wide), size, Reg::Extension(number), rm)
            }
            Operand::Immediate(value) => {
                self.general(one(0xc0 | wide), size, Reg::Extension(number), rm)?;
                self.immediate(*value, 1)
            }
            Operand::Register(Register {
                kind: Kind::Byte,
                number: 1,
            }) => self.general(one(0xd2 | wide), size, Reg::Extension(number), rm),
            _ => Err("this shift amount".to_string()),
        }
    }

    fn bit_test(&mut self, number: u8, ops: Operands<'_>) -> Assemble<()> {
        let size = ops.size()?;
        match ops.list {
            [destination, Operand::Immediate(value)] => {
                let rm = ops.rm_of(destination)?;
                self.general(two(0xba), size, Reg::Extension(4 + number), rm)?;
                self.immediate(*value, 1)
            }
            [destination, Operand::Register(source)] => {
                let rm = ops.rm_of(destination)?;
                self.general(two(0xa3 + 8 * number), size, Reg::Register(*source), rm)
            }
            _ => Err("these operands".to_string()),
        }
    }

    fn unary(&mut self, byte: u8, extension: u8, ops: Operands<'_>) -> Assemble<()> {
        let size = ops.size()?;
        self.general(
            one(byte | u8::from(size != 1)),
            size,
            Reg::Extension(extension),
            ops.rm(0)?,
        )
    }

    fn lowest_bit(&mut self, extension: u8, ops: Operands<'_>) -> Assemble<()> {
        let size = ops.size()?;
        let destination = ops.register(0)?;
        let opcode = Opcode {
            prefix: 0,
            map: Map::Three8,
            byte: 0xf3,
        };
        self.vex(
            opcode,
            size == 8,
            false,
            extension,
            destination.number,
            ops.rm(1)?,
        )
    }

    fn register_rm(&mut self, opcode: Opcode, ops: Operands<'_>) -> Assemble<()> {
        let destination = ops.register(0)?;
        let size = destination.general_size().ok_or("this operand")?;
        self.general(opcode, size, Reg::Register(destination), ops.rm(1)?)
    }

    fn three_registers(&mut self, opcode: Opcode, order: Order, ops: Operands<'_>) -> Assemble<()> {
        let destination = ops.register(0)?;
        let wide = destination.kind == Kind::Quad;
        let (vvvv, rm) = match order {
            Order::SecondInVvvv => (ops.register(1)?, ops.rm(2)?),
            Order::ThirdInVvvv => (ops.register(2)?, ops.rm(1)?),
        };
        self.vex(opcode, wide, false, destination.number, vvvv.number, rm)
    }

    /// `cmovcc`, `setcc`, `jcc`.
    fn conditional(&mut self, name: &str, ops: Operands<'_>) -> Assemble<bool> {
        let coded = |stem: &str| name.strip_prefix(stem).and_then(condition);
        if let (Some(code), [Operand::Label(label)]) = (coded("j"), ops.list) {
            self.bytes(&[0x0f, 0x80 | code]);
            self.displacement(label, 4);
            return Ok(true);
        }
        if let (Some(code), [operand]) = (coded("set"), ops.list) {
            self.general(two(0x90 | code), 1, Reg::Extension(0), ops.rm_of(operand)?)?;
            return Ok(true);
        }
        if let (Some(code), [_, _]) = (coded("cmov"), ops.list) {
            self.register_rm(two(0x40 | code), ops)?;
            return Ok(true);
        }
        Ok(false)
    }

    /// Everything that is one of a kind.
    fn particular(&mut self, name: &str, ops: Operands<'_>) -> Assemble<bool> {
        match (name, ops.list) {
            ("mov" | "movabs", [..]) => self.mov(ops)?,
            ("lea", [..]) => self.register_rm(one(0x8d), ops)?,
            ("inc", [_]) => self.unary(0xfe, 0, ops)?,
            ("dec", [_]) => self.unary(0xfe, 1, ops)?,
            ("test", [..]) => self.test(ops)?,
            ("xchg", [Operand::Register(a), b]) | ("xchg", [b, Operand::Register(a)]) => {
                let size = ops.size()?;
                self.general(
                    one(0x86 | u8::from(size != 1)),
                    size,
                    Reg::Register(*a),
                    ops.rm_of(b)?,
                )?;
            }
            ("xadd", [a, Operand::Register(b)]) => {
                let size = ops.size()?;
                self.general(
                    two(0xc0 | u8::from(size != 1)),
                    size,
                    Reg::Register(*b),
                    ops.rm_of(a)?,
                )?;
            }
            ("cmpxchg", [a, Operand::Register(b)]) => {
                let size = ops.size()?;
                self.general(
                    two(0xb0 | u8::from(size != 1)),
                    size,
                    Reg::Register(*b),
                    ops.rm_of(a)?,
                )?;
            }
            ("cmpxchg16b", [_]) => self.general(two(0xc7), 8, Reg::Extension(1), ops.memory(0)?)?,
            ("imul", [Operand::Register(_), Operand::Immediate(value)]) => {
                self.multiply(ops, 0, *value)?
            }
            ("imul", [Operand::Register(_), _, Operand::Immediate(value)]) => {
                self.multiply(ops, 1, *value)?
            }
            ("imul", [Operand::Register(_), _]) => self.register_rm(two(0xaf), ops)?,
            ("rorx", [_, _, Operand::Immediate(value)]) => {
                let destination = ops.register(0)?;
                let opcode = Opcode {
                    prefix: 0xf2,
                    map: Map::Three3A,
                    byte: 0xf0,
                };
                self.vex(
                    opcode,
                    destination.kind == Kind::Quad,
                    false,
                    destination.number,
                    0,
                    ops.rm(1)?,
                )?;
                self.immediate(*value, 1)?;
            }
            ("shld", [..]) => self.double_shift(0xa4, ops)?,
            ("shrd", [..]) => self.double_shift(0xac, ops)?,
            ("bswap", [Operand::Register(register)]) => {
                let size = register.general_size().ok_or("this operand")?;
                self.short(two(0xc8), size, *register);
            }
            ("push", [Operand::Register(register)]) => self.short(one(0x50), 4, *register),
            ("pop", [Operand::Register(register)]) => self.short(one(0x58), 4, *register),
            ("push", [Operand::Immediate(value)]) => {
                self.bytes(&[0x68]);
                self.immediate(*value, 4)?;
            }
            ("push", [Operand::Memory(memory)]) => {
                self.general(one(0xff), 4, Reg::Extension(6), Rm::Memory(*memory))?
            }
            ("pop", [Operand::Memory(memory)]) => {
                self.general(one(0x8f), 4, Reg::Extension(0), Rm::Memory(*memory))?
            }
            ("jmp", [Operand::Label(label)]) => {
                self.bytes(&[0xe9]);
                self.displacement(label, 4);
            }
            ("jrcxz", [Operand::Label(label)]) => self.short_jump(0xe3, label),
            ("loop", [Operand::Label(label)]) => self.short_jump(0xe2, label),
            ("call", [Operand::Label(label)]) => {
                self.bytes(&[0xe8]);
                self.displacement(label, 4);
            }
            ("call", [_]) => self.general(one(0xff), 4, Reg::Extension(2), ops.rm(0)?)?,
            ("crc32", [Operand::Register(_), _]) => self.crc32(ops)?,
            ("movbe", [Operand::Register(register), Operand::Memory(_)]) => {
                let size = register.general_size().ok_or("this operand")?;
                self.general(
                    Opcode {
                        prefix: 0,
                        map: Map::Three8,
                        byte: 0xf0,
                    },
                    size,
                    Reg::Register(*register),
                    ops.rm(1)?,
                )?;
            }
            ("movbe", [Operand::Memory(_), Operand::Register(register)]) => {
                let size = register.general_size().ok_or("this operand")?;
                self.general(
                    Opcode {
                        prefix: 0,
                        map: Map::Three8,
                        byte: 0xf1,
                    },
                    size,
                    Reg::Register(*register),
                    ops.rm(0)?,
                )?;
            }
            ("rdrand", [_]) => {
                self.general(two(0xc7), ops.size()?, Reg::Extension(6), ops.rm(0)?)?
            }
            ("rdseed", [_]) => {
                self.general(two(0xc7), ops.size()?, Reg::Extension(7), ops.rm(0)?)?
            }
            _ => return self.extending(name, ops),
        }
        Ok(true)
    }

    fn mov(&mut self, ops: Operands<'_>) -> Assemble<()> {
        let size = ops.size()?;
        let wide = u8::from(size != 1);
        match ops.list {
            [Operand::Register(register), Operand::Immediate(value)]
                if size == 8 && i32::try_from(*value).is_err() =>
            {
                self.short(one(0xb8), 8, *register);
                self.immediate(*value, 8)
            }
            [destination, Operand::Immediate(value)] => {
                self.general(
                    one(0xc6 | wide),
                    size,
                    Reg::Extension(0),
                    ops.rm_of(destination)?,
                )?;
                self.immediate(truncated(*value, size), size.min(4))
            }
            [destination, Operand::Register(source)] => self.general(
                one(0x88 | wide),
                size,
                Reg::Register(*source),
                ops.rm_of(destination)?,
            ),
            [Operand::Register(destination), Operand::Memory(memory)] => self.general(
                one(0x8a | wide),
                size,
                Reg::Register(*destination),
                Rm::Memory(*memory),
            ),
            _ => Err("these operands".to_string()),
        }
    }

    fn test(&mut self, ops: Operands<'_>) -> Assemble<()> {
        let size = ops.size()?;
        let wide = u8::from(size != 1);
        match ops.list {
            [operand, Operand::Immediate(value)] => {
                self.general(
                    one(0xf6 | wide),
                    size,
                    Reg::Extension(0),
                    ops.rm_of(operand)?,
                )?;
                self.immediate(truncated(*value, size), size.min(4))
            }
            [operand, Operand::Register(register)] | [Operand::Register(register), operand] => self
                .general(
                    one(0x84 | wide),
                    size,
                    Reg::Register(*register),
                    ops.rm_of(operand)?,
                ),
            _ => Err("these operands".to_string()),
        }
    }

    fn multiply(&mut self, ops: Operands<'_>, source: usize, value: i64) -> Assemble<()> {
        let destination = ops.register(0)?;
        let size = destination.general_size().ok_or("this operand")?;
        let short = i8::try_from(value).is_ok();
        self.general(
            one(if short { 0x6b } else { 0x69 }),
            size,
            Reg::Register(destination),
            ops.rm(source)?,
        )?;
        self.immediate(value, if short { 1 } else { size.min(4) })
    }

    fn double_shift(&mut self, byte: u8, ops: Operands<'_>) -> Assemble<()> {
        let source = ops.register(1)?;
        let size = source.general_size().ok_or("this operand")?;
        match ops.list {
            [_, _, Operand::Immediate(value)] => {
                self.general(two(byte), size, Reg::Register(source), ops.rm(0)?)?;
                self.immediate(*value, 1)
            }
            [_, _]
            | [
                _,
                _,
                Operand::Register(Register {
                    kind: Kind::Byte,
                    number: 1,
                }),
            ] => self.general(two(byte + 1), size, Reg::Register(source), ops.rm(0)?),
            _ => Err("these operands".to_string()),
        }
    }

    fn short_jump(&mut self, byte: u8, label: &str) {
        self.bytes(&[byte]);
        self.displacement(label, 1);
    }

    fn crc32(&mut self, ops: Operands<'_>) -> Assemble<()> {
        let destination = ops.register(0)?;
        let size = match &ops.list[1] {
            Operand::Register(source) => source.general_size(),
            _ => None,
        };
        let size = size.or(ops.suffix).ok_or("an operand without a size")?;
        let byte = 0xf0 | u8::from(size != 1);
        let wide = size == 8 || destination.kind == Kind::Quad;
        let opcode = Opcode {
            prefix: 0xf2,
            map: Map::Three8,
            byte,
        };
        self.legacy(
            (size == 2).then_some(0x66),
            opcode,
            wide,
            Reg::Register(destination),
            ops.rm(1)?,
        )
    }

    /// `movzbl`, `movzx`, `movslq`, `movsxd` and their kin; here the suffix is part of the name.
    fn extending(&mut self, name: &str, ops: Operands<'_>) -> Assemble<bool> {
        let [Operand::Register(destination), source] = ops.list else {
            return Ok(false);
        };
        let Some(to) = destination.general_size() else {
            return Ok(false);
        };
        let (signed, from) = match name {
            "movzb" | "movzbw" | "movzbl" | "movzbq" => (false, Some(1)),
            "movzw" | "movzwl" | "movzwq" => (false, Some(2)),
            "movsb" | "movsbw" | "movsbl" | "movsbq" => (true, Some(1)),
            "movsw" | "movswl" | "movswq" => (true, Some(2)),
            "movsl" | "movslq" | "movsxd" => (true, Some(4)),
            "movzx" | "movz" => (false, None),
            "movsx" | "movs" => (true, None),
            _ => return Ok(false),
        };
        let from = from
            .or_else(|| source_size(source))
            .ok_or("an operand without a size")?;
        let opcode = match (signed, from) {
            (false, 1) => two(0xb6),
            (false, 2) => two(0xb7),
            (true, 1) => two(0xbe),
            (true, 2) => two(0xbf),
            (true, 4) => one(0x63),
            _ => return Ok(false),
        };
        self.general(opcode, to, Reg::Register(*destination), ops.rm(1)?)?;
        Ok(true)
    }
}

fn source_size(operand: &Operand) -> Option<u8> {
    match operand {
        Operand::Register(register) => register.general_size(),
        Operand::Memory(memory) => memory.size,
        Operand::Immediate(_) | Operand::Label(_) => None,
    }
}

/// `value` as a signed number of `size` bytes: `$0xffffffff` for a long is -1.
fn truncated(value: i64, size: u8) -> i64 {
    match size {
        4 if u32::try_from(value).is_ok() => {
            i64::from(u32::try_from(value).unwrap_or(0).cast_signed())
        }
        2 if u16::try_from(value).is_ok() => {
            i64::from(u16::try_from(value).unwrap_or(0).cast_signed())
        }
        1 if u8::try_from(value).is_ok() => {
            i64::from(u8::try_from(value).unwrap_or(0).cast_signed())
        }
        _ => value,
    }
}

/// A mnemonic and the size that its last letter says.
fn suffixed(name: &str) -> Option<(&str, u8)> {
    let (stem, letter) = name.split_at_checked(name.len().checked_sub(1)?)?;
    let size = match letter {
        "b" => 1,
        "w" => 2,
        "l" => 4,
        "q" => 8,
        _ => return None,
    };
    Some((stem, size))
}

/// The operands of one instruction.
#[derive(Clone, Copy)]
struct Operands<'o> {
    list: &'o [Operand],
    suffix: Option<u8>,
}

impl Operands<'_> {
    /// The size in bytes: the suffix, else a register's, else a memory operand's.
    fn size(self) -> Assemble<u8> {
        let register = || {
            self.list.iter().find_map(|operand| match operand {
                Operand::Register(register) => register.general_size(),
                _ => None,
            })
        };
        let memory = || {
            self.list.iter().find_map(|operand| match operand {
                Operand::Memory(Memory { size, .. }) => *size,
                _ => None,
            })
        };
        self.suffix
            .or_else(register)
            .or_else(memory)
            .ok_or_else(|| "an operand without a size".to_string())
    }

    fn register(self, index: usize) -> Assemble<Register> {
        match self.list.get(index) {
            Some(Operand::Register(register)) => Ok(*register),
            _ => Err("these operands".to_string()),
        }
    }

    fn rm(self, index: usize) -> Assemble<Rm> {
        self.rm_of(self.list.get(index).ok_or("too few operands")?)
    }

    fn rm_of(self, operand: &Operand) -> Assemble<Rm> {
        Rm::of(operand).ok_or_else(|| "these operands".to_string())
    }

    fn memory(self, index: usize) -> Assemble<Rm> {
        match self.list.get(index) {
            Some(Operand::Memory(memory)) => Ok(Rm::Memory(*memory)),
            _ => Err("these operands".to_string()),
        }
    }
}
