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
    ("fsubp", &[0xde, 0xe9]),
    ("fsubrp", &[0xde, 0xe1]),
    ("fdivp", &[0xde, 0xf9]),
    ("fdivrp", &[0xde, 0xf1]),
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
    ("fsave", 0xdd, 6, true),
    ("fbld", 0xdf, 4, false),
    ("fbstp", 0xdf, 6, false),
    ("fcoms", 0xd8, 2, false),
    ("fcoml", 0xdc, 2, false),
    ("fcomps", 0xd8, 3, false),
    ("fcompl", 0xdc, 3, false),
    ("fsubrs", 0xd8, 5, false),
    ("fsubrl", 0xdc, 5, false),
    ("fdivrs", 0xd8, 7, false),
    ("fdivrl", 0xdc, 7, false),
    ("fiadds", 0xde, 0, false),
    ("fiaddl", 0xda, 0, false),
    ("fimuls", 0xde, 1, false),
    ("fimull", 0xda, 1, false),
    ("ficoms", 0xde, 2, false),
    ("ficoml", 0xda, 2, false),
    ("ficomps", 0xde, 3, false),
    ("ficompl", 0xda, 3, false),
    ("fisubs", 0xde, 4, false),
    ("fisubl", 0xda, 4, false),
    ("fisubrs", 0xde, 5, false),
    ("fisubrl", 0xda, 5, false),
    ("fidivs", 0xde, 6, false),
    ("fidivl", 0xda, 6, false),
    ("fidivrs", 0xde, 7, false),
    ("fidivrl", 0xda, 7, false),
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
    ("fadd", 0xd8, 0xc0),
    ("fmul", 0xd8, 0xc8),
    ("fsub", 0xd8, 0xe0),
    ("fsubr", 0xd8, 0xe8),
    ("fdiv", 0xd8, 0xf0),
    ("fdivr", 0xd8, 0xf8),
    ("faddp", 0xde, 0xc0),
    ("fmulp", 0xde, 0xc8),
    ("fsubrp", 0xde, 0xe0),
    ("fsubp", 0xde, 0xe8),
    ("fdivrp", 0xde, 0xf0),
    ("fdivp", 0xde, 0xf8),
];

/// Name, opcode that writes `st`, opcode that writes the other register.
type Pair = (&'static str, Option<[u8; 2]>, Option<[u8; 2]>);

/// `st` and another register, as Intel names them.
const PAIRS: &[Pair] = &[
    ("fadd", Some([0xd8, 0xc0]), Some([0xdc, 0xc0])),
    ("fmul", Some([0xd8, 0xc8]), Some([0xdc, 0xc8])),
    ("fsub", Some([0xd8, 0xe0]), Some([0xdc, 0xe8])),
    ("fsubr", Some([0xd8, 0xe8]), Some([0xdc, 0xe0])),
    ("fdiv", Some([0xd8, 0xf0]), Some([0xdc, 0xf8])),
    ("fdivr", Some([0xd8, 0xf8]), Some([0xdc, 0xf0])),
    ("faddp", None, Some([0xde, 0xc0])),
    ("fmulp", None, Some([0xde, 0xc8])),
    ("fsubp", None, Some([0xde, 0xe8])),
    ("fsubrp", None, Some([0xde, 0xe0])),
    ("fdivp", None, Some([0xde, 0xf8])),
    ("fdivrp", None, Some([0xde, 0xf0])),
    ("fcomi", Some([0xdb, 0xf0]), None),
    ("fcomip", Some([0xdf, 0xf0]), None),
    ("fucomi", Some([0xdb, 0xe8]), None),
    ("fucomip", Some([0xdf, 0xe8]), None),
    ("fcmovb", Some([0xda, 0xc0]), None),
    ("fcmove", Some([0xda, 0xc8]), None),
    ("fcmovbe", Some([0xda, 0xd0]), None),
    ("fcmovu", Some([0xda, 0xd8]), None),
    ("fcmovnb", Some([0xdb, 0xc0]), None),
    ("fcmovne", Some([0xdb, 0xc8]), None),
    ("fcmovnbe", Some([0xdb, 0xd0]), None),
    ("fcmovnu", Some([0xdb, 0xd8]), None),
];

/// Intel's name of an AT&T instruction. AT&T's assembler took `fsub` and `fsubr`, `fdiv` and `fdivr`
/// for each other where another register than `st` is written, and all since have kept that.
pub(super) fn intel_name(name: &str, operands: &[Operand]) -> Option<&'static str> {
    let swapped = match name {
        "fsubp" => return Some("fsubrp"),
        "fsubrp" => return Some("fsubp"),
        "fdivp" => return Some("fdivrp"),
        "fdivrp" => return Some("fdivp"),
        "fsub" => "fsubr",
        "fsubr" => "fsub",
        "fdiv" => "fdivr",
        "fdivr" => "fdiv",
        _ => return None,
    };
    match operands {
        [
            Operand::Register(Register {
                kind: Kind::X87,
                number: 1..,
            }),
            _,
        ] => Some(swapped),
        _ => None,
    }
}

/// The row of an instruction on memory, whose size is in AT&T's name or in Intel's operand.
fn in_memory(name: &str, size: Option<u8>) -> Option<&'static (&'static str, u8, u8, bool)> {
    let integer = name.starts_with("fi");
    let suffix = match (size, integer) {
        (Some(2), true) | (Some(4), false) => "s",
        (Some(4), true) | (Some(8), false) => "l",
        (Some(8), true) => "ll",
        (Some(10), false) => "t",
        _ => "",
    };
    let sized = |row: &&(&str, u8, u8, bool)| row.0.strip_suffix(suffix) == Some(name);
    let rows = MEMORY.iter();
    rows.clone()
        .find(sized)
        .or_else(|| rows.clone().find(|row| row.0 == name))
}

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
                let Some((_, opcode, extension, wait)) = in_memory(name, memory.size) else {
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
        match (destination, source, *to_top, *to_other) {
            (0, other, Some(bytes), _) | (other, 0, _, Some(bytes)) => {
                self.bytes(&[bytes[0], bytes[1] + other]);
            }
            _ => return false,
        }
        true
    }
}
