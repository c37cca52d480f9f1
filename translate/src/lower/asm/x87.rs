//! Instructions of the x87 unit.

use super::encode::{Encoder, Reg, Rm, one};
use super::parse::{Assemble, Operand};
use super::registers::{Kind, Register};

/// Instructions without operands: two bytes, or three with a wait in front.
const PLAIN: &[(&str, &[u8])] = &[
    ("fabs", &[0xd9, 0xe1]),
    ("fchs", &[0xd9, 0xe0]),
    ("fsqrt", &[0xd9, 0xfa]),
    ("fsin", &[0xd9, 0xfe]),
    ("fcos", &[0xd9, 0xff]),
    ("fsincos", &[0xd9, 0xfb]),
    ("fptan", &[0xd9, 0xf2]),
    ("fpatan", &[0xd9, 0xf3]),
    ("f2xm1", &[0xd9, 0xf0]),
    ("fyl2x", &[0xd9, 0xf1]),
    ("fyl2xp1", &[0xd9, 0xf9]),
    ("fscale", &[0xd9, 0xfd]),
    ("frndint", &[0xd9, 0xfc]),
    ("fprem", &[0xd9, 0xf8]),
    ("fprem1", &[0xd9, 0xf5]),
    ("fxtract", &[0xd9, 0xf4]),
    ("fxam", &[0xd9, 0xe5]),
    ("ftst", &[0xd9, 0xe4]),
    ("fld1", &[0xd9, 0xe8]),
    ("fldl2t", &[0xd9, 0xe9]),
    ("fldl2e", &[0xd9, 0xea]),
    ("fldpi", &[0xd9, 0xeb]),
    ("fldlg2", &[0xd9, 0xec]),
    ("fldln2", &[0xd9, 0xed]),
    ("fldz", &[0xd9, 0xee]),
    ("fxch", &[0xd9, 0xc9]),
    ("fcompp", &[0xde, 0xd9]),
    ("fucompp", &[0xda, 0xe9]),
    ("faddp", &[0xde, 0xc1]),
    ("fmulp", &[0xde, 0xc9]),
    ("fsubp", &[0xde, 0xe1]),
    ("fsubrp", &[0xde, 0xe9]),
    ("fdivp", &[0xde, 0xf1]),
    ("fdivrp", &[0xde, 0xf9]),
    ("fninit", &[0xdb, 0xe3]),
    ("finit", &[0x9b, 0xdb, 0xe3]),
    ("fnclex", &[0xdb, 0xe2]),
    ("fclex", &[0x9b, 0xdb, 0xe2]),
    ("fincstp", &[0xd9, 0xf7]),
    ("fdecstp", &[0xd9, 0xf6]),
    ("fnop", &[0xd9, 0xd0]),
    ("fwait", &[0x9b]),
    ("wait", &[0x9b]),
];

/// One memory operand: opcode, extension, and whether a wait comes first.
const MEMORY: &[(&str, u8, u8, bool)] = &[
    ("flds", 0xd9, 0, false),
    ("fldl", 0xdd, 0, false),
    ("fldt", 0xdb, 5, false),
    ("fsts", 0xd9, 2, false),
    ("fstl", 0xdd, 2, false),
    ("fstps", 0xd9, 3, false),
    ("fstpl", 0xdd, 3, false),
    ("fstpt", 0xdb, 7, false),
    ("filds", 0xdf, 0, false),
    ("fildl", 0xdb, 0, false),
    ("fildll", 0xdf, 5, false),
    ("fildq", 0xdf, 5, false),
    ("fists", 0xdf, 2, false),
    ("fistl", 0xdb, 2, false),
    ("fistps", 0xdf, 3, false),
    ("fistpl", 0xdb, 3, false),
    ("fistpll", 0xdf, 7, false),
    ("fistpq", 0xdf, 7, false),
    ("fisttps", 0xdf, 1, false),
    ("fisttpl", 0xdb, 1, false),
    ("fisttpll", 0xdd, 1, false),
    ("fldcw", 0xd9, 5, false),
    ("fnstcw", 0xd9, 7, false),
    ("fstcw", 0xd9, 7, true),
    ("fnstsw", 0xdd, 7, false),
    ("fstsw", 0xdd, 7, true),
    ("fldenv", 0xd9, 4, false),
    ("fnstenv", 0xd9, 6, false),
    ("fstenv", 0xd9, 6, true),
    ("fnsave", 0xdd, 6, false),
    ("frstor", 0xdd, 4, false),
    ("fadds", 0xd8, 0, false),
    ("faddl", 0xdc, 0, false),
    ("fmuls", 0xd8, 1, false),
    ("fmull", 0xdc, 1, false),
    ("fsubs", 0xd8, 4, false),
    ("fsubl", 0xdc, 4, false),
    ("fdivs", 0xd8, 6, false),
    ("fdivl", 0xdc, 6, false),
];

/// One register of the stack: two bytes, the register added to the second.
const STACK: &[(&str, u8, u8)] = &[
    ("fld", 0xd9, 0xc0),
    ("fst", 0xdd, 0xd0),
    ("fstp", 0xdd, 0xd8),
    ("fxch", 0xd9, 0xc8),
    ("ffree", 0xdd, 0xc0),
    ("fucom", 0xdd, 0xe0),
    ("fucomp", 0xdd, 0xe8),
    ("fcom", 0xd8, 0xd0),
    ("fcomp", 0xd8, 0xd8),
];

/// Name, opcode that writes `st`, opcode that writes the other register.
type Pair = (&'static str, [u8; 2], Option<[u8; 2]>);

/// `st` and another register.
const PAIRS: &[Pair] = &[
    ("fadd", [0xd8, 0xc0], Some([0xdc, 0xc0])),
    ("fmul", [0xd8, 0xc8], Some([0xdc, 0xc8])),
    ("fcomi", [0xdb, 0xf0], None),
    ("fcomip", [0xdf, 0xf0], None),
    ("fucomi", [0xdb, 0xe8], None),
    ("fucomip", [0xdf, 0xe8], None),
];

impl Encoder {
    /// Encodes the instruction; `Ok(false)` if it is none of these.
    pub(super) fn x87(&mut self, name: &str, operands: &[Operand]) -> Assemble<bool> {
        match operands {
            [] => {
                let Some((_, bytes)) = PLAIN.iter().find(|(plain, _)| *plain == name) else {
                    return Ok(false);
                };
                self.bytes(bytes);
            }
            [Operand::Memory(memory)] => {
                let Some((_, opcode, extension, wait)) = MEMORY.iter().find(|(n, ..)| *n == name)
                else {
                    return Ok(false);
                };
                if *wait {
                    self.bytes(&[0x9b]);
                }
                self.general(
                    one(*opcode),
                    4,
                    Reg::Extension(*extension),
                    Rm::Memory(*memory),
                )?;
            }
            [
                Operand::Register(Register {
                    kind: Kind::Word,
                    number: 0,
                }),
            ] if name == "fnstsw" => {
                self.bytes(&[0xdf, 0xe0]);
            }
            [
                Operand::Register(Register {
                    kind: Kind::Word,
                    number: 0,
                }),
            ] if name == "fstsw" => {
                self.bytes(&[0x9b, 0xdf, 0xe0]);
            }
            [
                Operand::Register(Register {
                    kind: Kind::X87,
                    number,
                }),
            ] => {
                let Some((_, first, second)) = STACK.iter().find(|(n, ..)| *n == name) else {
                    return Ok(false);
                };
                self.bytes(&[*first, second + number]);
            }
            [
                Operand::Register(Register {
                    kind: Kind::X87,
                    number: destination,
                }),
                Operand::Register(Register {
                    kind: Kind::X87,
                    number: source,
                }),
            ] => return Ok(self.pair(name, *destination, *source)),
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn pair(&mut self, name: &str, destination: u8, source: u8) -> bool {
        let Some((_, to_top, to_other)) = PAIRS.iter().find(|(n, ..)| *n == name) else {
            return false;
        };
        match (destination, source, to_other) {
            (0, other, _) => self.bytes(&[to_top[0], to_top[1] + other]),
            (other, 0, Some(bytes)) => self.bytes(&[bytes[0], bytes[1] + other]),
            _ => return false,
        }
        true
    }
}
