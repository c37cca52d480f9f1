//! Instructions on vector registers: SSE to SSE4.2, AES, CLMUL, SHA, and their AVX forms.

use super::encode::{Encoder, Map, Opcode, Reg, Rm};
use super::parse::{Assemble, Operand};
use super::registers::{Kind, Register};

/// How many sources the AVX form has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sources {
    /// `vpabsd a, b`.
    One,
    /// `vpaddd a, b, c`: SSE's destination is a source, too.
    Two,
}
use Sources::{One, Two};

const NP: u8 = 0;

/// `xmm, xmm/m`: name, prefix, map, opcode, sources, and whether an immediate byte follows.
const ROWS: &[(&str, u8, Map, u8, Sources, bool)] = &[
    ("addps", NP, Map::Two, 0x58, Two, false),
    ("addpd", 0x66, Map::Two, 0x58, Two, false),
    ("addss", 0xf3, Map::Two, 0x58, Two, false),
    ("addsd", 0xf2, Map::Two, 0x58, Two, false),
    ("mulps", NP, Map::Two, 0x59, Two, false),
    ("mulpd", 0x66, Map::Two, 0x59, Two, false),
    ("mulss", 0xf3, Map::Two, 0x59, Two, false),
    ("mulsd", 0xf2, Map::Two, 0x59, Two, false),
    ("subps", NP, Map::Two, 0x5c, Two, false),
    ("subpd", 0x66, Map::Two, 0x5c, Two, false),
    ("subss", 0xf3, Map::Two, 0x5c, Two, false),
    ("subsd", 0xf2, Map::Two, 0x5c, Two, false),
    ("minps", NP, Map::Two, 0x5d, Two, false),
    ("minpd", 0x66, Map::Two, 0x5d, Two, false),
    ("minss", 0xf3, Map::Two, 0x5d, Two, false),
    ("minsd", 0xf2, Map::Two, 0x5d, Two, false),
    ("divps", NP, Map::Two, 0x5e, Two, false),
    ("divpd", 0x66, Map::Two, 0x5e, Two, false),
    ("divss", 0xf3, Map::Two, 0x5e, Two, false),
    ("divsd", 0xf2, Map::Two, 0x5e, Two, false),
    ("maxps", NP, Map::Two, 0x5f, Two, false),
    ("maxpd", 0x66, Map::Two, 0x5f, Two, false),
    ("maxss", 0xf3, Map::Two, 0x5f, Two, false),
    ("maxsd", 0xf2, Map::Two, 0x5f, Two, false),
    ("sqrtps", NP, Map::Two, 0x51, One, false),
    ("sqrtpd", 0x66, Map::Two, 0x51, One, false),
    ("sqrtss", 0xf3, Map::Two, 0x51, Two, false),
    ("sqrtsd", 0xf2, Map::Two, 0x51, Two, false),
    ("rsqrtps", NP, Map::Two, 0x52, One, false),
    ("rsqrtss", 0xf3, Map::Two, 0x52, Two, false),
    ("rcpps", NP, Map::Two, 0x53, One, false),
    ("rcpss", 0xf3, Map::Two, 0x53, Two, false),
    ("andps", NP, Map::Two, 0x54, Two, false),
    ("andpd", 0x66, Map::Two, 0x54, Two, false),
    ("andnps", NP, Map::Two, 0x55, Two, false),
    ("andnpd", 0x66, Map::Two, 0x55, Two, false),
    ("orps", NP, Map::Two, 0x56, Two, false),
    ("orpd", 0x66, Map::Two, 0x56, Two, false),
    ("xorps", NP, Map::Two, 0x57, Two, false),
    ("xorpd", 0x66, Map::Two, 0x57, Two, false),
    ("unpcklps", NP, Map::Two, 0x14, Two, false),
    ("unpcklpd", 0x66, Map::Two, 0x14, Two, false),
    ("unpckhps", NP, Map::Two, 0x15, Two, false),
    ("unpckhpd", 0x66, Map::Two, 0x15, Two, false),
    ("ucomiss", NP, Map::Two, 0x2e, One, false),
    ("ucomisd", 0x66, Map::Two, 0x2e, One, false),
    ("comiss", NP, Map::Two, 0x2f, One, false),
    ("comisd", 0x66, Map::Two, 0x2f, One, false),
    ("cvtps2pd", NP, Map::Two, 0x5a, One, false),
    ("cvtpd2ps", 0x66, Map::Two, 0x5a, One, false),
    ("cvtss2sd", 0xf3, Map::Two, 0x5a, Two, false),
    ("cvtsd2ss", 0xf2, Map::Two, 0x5a, Two, false),
    ("cvtdq2ps", NP, Map::Two, 0x5b, One, false),
    ("cvtps2dq", 0x66, Map::Two, 0x5b, One, false),
    ("cvttps2dq", 0xf3, Map::Two, 0x5b, One, false),
    ("cvtdq2pd", 0xf3, Map::Two, 0xe6, One, false),
    ("cvttpd2dq", 0x66, Map::Two, 0xe6, One, false),
    ("cvtpd2dq", 0xf2, Map::Two, 0xe6, One, false),
    ("haddps", 0xf2, Map::Two, 0x7c, Two, false),
    ("haddpd", 0x66, Map::Two, 0x7c, Two, false),
    ("punpcklbw", 0x66, Map::Two, 0x60, Two, false),
    ("punpcklwd", 0x66, Map::Two, 0x61, Two, false),
    ("punpckldq", 0x66, Map::Two, 0x62, Two, false),
    ("packsswb", 0x66, Map::Two, 0x63, Two, false),
    ("pcmpgtb", 0x66, Map::Two, 0x64, Two, false),
    ("pcmpgtw", 0x66, Map::Two, 0x65, Two, false),
    ("pcmpgtd", 0x66, Map::Two, 0x66, Two, false),
    ("packuswb", 0x66, Map::Two, 0x67, Two, false),
    ("punpckhbw", 0x66, Map::Two, 0x68, Two, false),
    ("punpckhwd", 0x66, Map::Two, 0x69, Two, false),
    ("punpckhdq", 0x66, Map::Two, 0x6a, Two, false),
    ("packssdw", 0x66, Map::Two, 0x6b, Two, false),
    ("punpcklqdq", 0x66, Map::Two, 0x6c, Two, false),
    ("punpckhqdq", 0x66, Map::Two, 0x6d, Two, false),
    ("pcmpeqb", 0x66, Map::Two, 0x74, Two, false),
    ("pcmpeqw", 0x66, Map::Two, 0x75, Two, false),
    ("pcmpeqd", 0x66, Map::Two, 0x76, Two, false),
    ("paddq", 0x66, Map::Two, 0xd4, Two, false),
    ("pmullw", 0x66, Map::Two, 0xd5, Two, false),
    ("psubusb", 0x66, Map::Two, 0xd8, Two, false),
    ("psubusw", 0x66, Map::Two, 0xd9, Two, false),
    ("pminub", 0x66, Map::Two, 0xda, Two, false),
    ("pand", 0x66, Map::Two, 0xdb, Two, false),
    ("paddusb", 0x66, Map::Two, 0xdc, Two, false),
    ("paddusw", 0x66, Map::Two, 0xdd, Two, false),
    ("pmaxub", 0x66, Map::Two, 0xde, Two, false),
    ("pandn", 0x66, Map::Two, 0xdf, Two, false),
    ("pavgb", 0x66, Map::Two, 0xe0, Two, false),
    ("pavgw", 0x66, Map::Two, 0xe3, Two, false),
    ("pmulhuw", 0x66, Map::Two, 0xe4, Two, false),
    ("pmulhw", 0x66, Map::Two, 0xe5, Two, false),
    ("psubsb", 0x66, Map::Two, 0xe8, Two, false),
    ("psubsw", 0x66, Map::Two, 0xe9, Two, false),
    ("pminsw", 0x66, Map::Two, 0xea, Two, false),
    ("por", 0x66, Map::Two, 0xeb, Two, false),
    ("paddsb", 0x66, Map::Two, 0xec, Two, false),
    ("paddsw", 0x66, Map::Two, 0xed, Two, false),
    ("pmaxsw", 0x66, Map::Two, 0xee, Two, false),
    ("pxor", 0x66, Map::Two, 0xef, Two, false),
    ("pmuludq", 0x66, Map::Two, 0xf4, Two, false),
    ("pmaddwd", 0x66, Map::Two, 0xf5, Two, false),
    ("psadbw", 0x66, Map::Two, 0xf6, Two, false),
    ("psubb", 0x66, Map::Two, 0xf8, Two, false),
    ("psubw", 0x66, Map::Two, 0xf9, Two, false),
    ("psubd", 0x66, Map::Two, 0xfa, Two, false),
    ("psubq", 0x66, Map::Two, 0xfb, Two, false),
    ("paddb", 0x66, Map::Two, 0xfc, Two, false),
    ("paddw", 0x66, Map::Two, 0xfd, Two, false),
    ("paddd", 0x66, Map::Two, 0xfe, Two, false),
    ("pshufb", 0x66, Map::Three8, 0x00, Two, false),
    ("phaddw", 0x66, Map::Three8, 0x01, Two, false),
    ("phaddd", 0x66, Map::Three8, 0x02, Two, false),
    ("pmaddubsw", 0x66, Map::Three8, 0x04, Two, false),
    ("psignb", 0x66, Map::Three8, 0x08, Two, false),
    ("psignw", 0x66, Map::Three8, 0x09, Two, false),
    ("psignd", 0x66, Map::Three8, 0x0a, Two, false),
    ("pmulhrsw", 0x66, Map::Three8, 0x0b, Two, false),
    ("ptest", 0x66, Map::Three8, 0x17, One, false),
    ("pabsb", 0x66, Map::Three8, 0x1c, One, false),
    ("pabsw", 0x66, Map::Three8, 0x1d, One, false),
    ("pabsd", 0x66, Map::Three8, 0x1e, One, false),
    ("pmovsxbw", 0x66, Map::Three8, 0x20, One, false),
    ("pmovsxwd", 0x66, Map::Three8, 0x23, One, false),
    ("pmovsxdq", 0x66, Map::Three8, 0x25, One, false),
    ("pmuldq", 0x66, Map::Three8, 0x28, Two, false),
    ("pcmpeqq", 0x66, Map::Three8, 0x29, Two, false),
    ("packusdw", 0x66, Map::Three8, 0x2b, Two, false),
    ("pmovzxbw", 0x66, Map::Three8, 0x30, One, false),
    ("pmovzxwd", 0x66, Map::Three8, 0x33, One, false),
    ("pmovzxdq", 0x66, Map::Three8, 0x35, One, false),
    ("pcmpgtq", 0x66, Map::Three8, 0x37, Two, false),
    ("pminsb", 0x66, Map::Three8, 0x38, Two, false),
    ("pminsd", 0x66, Map::Three8, 0x39, Two, false),
    ("pminuw", 0x66, Map::Three8, 0x3a, Two, false),
    ("pminud", 0x66, Map::Three8, 0x3b, Two, false),
    ("pmaxsb", 0x66, Map::Three8, 0x3c, Two, false),
    ("pmaxsd", 0x66, Map::Three8, 0x3d, Two, false),
    ("pmaxuw", 0x66, Map::Three8, 0x3e, Two, false),
    ("pmaxud", 0x66, Map::Three8, 0x3f, Two, false),
    ("pmulld", 0x66, Map::Three8, 0x40, Two, false),
    ("aesimc", 0x66, Map::Three8, 0xdb, One, false),
    ("aesenc", 0x66, Map::Three8, 0xdc, Two, false),
    ("aesenclast", 0x66, Map::Three8, 0xdd, Two, false),
    ("aesdec", 0x66, Map::Three8, 0xde, Two, false),
    ("aesdeclast", 0x66, Map::Three8, 0xdf, Two, false),
    ("sha1nexte", NP, Map::Three8, 0xc8, Two, false),
    ("sha1msg1", NP, Map::Three8, 0xc9, Two, false),
    ("sha1msg2", NP, Map::Three8, 0xca, Two, false),
    ("sha256rnds2", NP, Map::Three8, 0xcb, Two, false),
    ("sha256msg1", NP, Map::Three8, 0xcc, Two, false),
    ("sha256msg2", NP, Map::Three8, 0xcd, Two, false),
    ("pshufd", 0x66, Map::Two, 0x70, One, true),
    ("pshufhw", 0xf3, Map::Two, 0x70, One, true),
    ("pshuflw", 0xf2, Map::Two, 0x70, One, true),
    ("shufps", NP, Map::Two, 0xc6, Two, true),
    ("shufpd", 0x66, Map::Two, 0xc6, Two, true),
    ("cmpps", NP, Map::Two, 0xc2, Two, true),
    ("cmppd", 0x66, Map::Two, 0xc2, Two, true),
    ("cmpss", 0xf3, Map::Two, 0xc2, Two, true),
    ("cmpsd", 0xf2, Map::Two, 0xc2, Two, true),
    ("roundps", 0x66, Map::Three3A, 0x08, One, true),
    ("roundpd", 0x66, Map::Three3A, 0x09, One, true),
    ("roundss", 0x66, Map::Three3A, 0x0a, Two, true),
    ("roundsd", 0x66, Map::Three3A, 0x0b, Two, true),
    ("blendps", 0x66, Map::Three3A, 0x0c, Two, true),
    ("blendpd", 0x66, Map::Three3A, 0x0d, Two, true),
    ("pblendw", 0x66, Map::Three3A, 0x0e, Two, true),
    ("palignr", 0x66, Map::Three3A, 0x0f, Two, true),
    ("pclmulqdq", 0x66, Map::Three3A, 0x44, Two, true),
    ("aeskeygenassist", 0x66, Map::Three3A, 0xdf, One, true),
    ("pcmpestrm", 0x66, Map::Three3A, 0x60, One, true),
    ("pcmpestri", 0x66, Map::Three3A, 0x61, One, true),
    ("pcmpistrm", 0x66, Map::Three3A, 0x62, One, true),
    ("pcmpistri", 0x66, Map::Three3A, 0x63, One, true),
    ("sha1rnds4", NP, Map::Three3A, 0xcc, Two, true),
];

/// Moves: name, prefix, opcode of the load, opcode of the store.
const MOVES: &[(&str, u8, u8, u8)] = &[
    ("movups", NP, 0x10, 0x11),
    ("movupd", 0x66, 0x10, 0x11),
    ("movss", 0xf3, 0x10, 0x11),
    ("movsd", 0xf2, 0x10, 0x11),
    ("movaps", NP, 0x28, 0x29),
    ("movapd", 0x66, 0x28, 0x29),
    ("movdqa", 0x66, 0x6f, 0x7f),
    ("movdqu", 0xf3, 0x6f, 0x7f),
    ("movlps", NP, 0x12, 0x13),
    ("movlpd", 0x66, 0x12, 0x13),
    ("movhps", NP, 0x16, 0x17),
    ("movhpd", 0x66, 0x16, 0x17),
];
/// Stores and loads past the cache.
const STREAMS: &[(&str, u8, Map, u8, bool)] = &[
    ("movntps", NP, Map::Two, 0x2b, true),
    ("movntpd", 0x66, Map::Two, 0x2b, true),
    ("movntdq", 0x66, Map::Two, 0xe7, true),
    ("movntdqa", 0x66, Map::Three8, 0x2a, false),
    ("lddqu", 0xf2, Map::Two, 0xf0, false),
];
/// Shifts by a vector's first element, or by a constant: opcode of the first; opcode and extension
/// of the second.
const SHIFTS: &[(&str, u8, u8, u8)] = &[
    ("psrlw", 0xd1, 0x71, 2),
    ("psraw", 0xe1, 0x71, 4),
    ("psllw", 0xf1, 0x71, 6),
    ("psrld", 0xd2, 0x72, 2),
    ("psrad", 0xe2, 0x72, 4),
    ("pslld", 0xf2, 0x72, 6),
    ("psrlq", 0xd3, 0x73, 2),
    ("psllq", 0xf3, 0x73, 6),
    ("psrldq", 0, 0x73, 3),
    ("pslldq", 0, 0x73, 7),
];

impl Encoder {
    /// Encodes the instruction; `Ok(false)` if it is none of these.
    pub(super) fn vector(&mut self, name: &str, operands: &[Operand]) -> Assemble<bool> {
        if !operands.iter().any(is_vector) {
            return Ok(false);
        }
        let (stem, avx) = match name.strip_prefix('v') {
            Some(stem) => (stem, true),
            None => (name, false),
        };
        if let Some(row) = ROWS.iter().find(|row| row.0 == stem) {
            let opcode = Opcode {
                prefix: row.1,
                map: row.2,
                byte: row.3,
            };
            return self.row(opcode, row.4, row.5, avx, operands).map(|()| true);
        }
        if let Some((_, prefix, load, store)) = MOVES.iter().find(|row| row.0 == stem) {
            return self
                .vector_move(*prefix, *load, *store, avx, operands)
                .map(|()| true);
        }
        if let Some((_, prefix, map, byte, stores)) = STREAMS.iter().find(|row| row.0 == stem) {
            let opcode = Opcode {
                prefix: *prefix,
                map: *map,
                byte: *byte,
            };
            return self.stream(opcode, *stores, avx, operands).map(|()| true);
        }
        if let Some(row) = SHIFTS.iter().find(|row| row.0 == stem) {
            return self
                .vector_shift(row.1, row.2, row.3, avx, operands)
                .map(|()| true);
        }
        self.between(stem, avx, operands)
    }

    fn row(
        &mut self,
        opcode: Opcode,
        sources: Sources,
        immediate: bool,
        avx: bool,
        operands: &[Operand],
    ) -> Assemble<()> {
        let (immediate, operands) = match (immediate, operands.split_last()) {
            (true, Some((Operand::Immediate(value), rest))) => (Some(*value), rest),
            (true, _) => return Err("these operands".to_string()),
            (false, _) => (None, operands),
        };
        match (avx, sources, operands) {
            (false, _, [Operand::Register(destination), source]) => {
                // The MMX form has no prefix of its own.
                let prefix = if destination.kind == Kind::Mmx {
                    0
                } else {
                    opcode.prefix
                };
                self.legacy(
                    None,
                    Opcode { prefix, ..opcode },
                    false,
                    Reg::Register(*destination),
                    rm(source)?,
                )?;
            }
            // The blend register of `sha256rnds2 a, b, xmm0` is not encoded.
            (
                false,
                _,
                [
                    Operand::Register(destination),
                    source,
                    Operand::Register(Register {
                        kind: Kind::Xmm,
                        number: 0,
                    }),
                ],
            ) => {
                self.legacy(
                    None,
                    opcode,
                    false,
                    Reg::Register(*destination),
                    rm(source)?,
                )?;
            }
            (true, One, [Operand::Register(destination), source]) => {
                let long = [Some(*destination), register(source)]
                    .iter()
                    .flatten()
                    .any(|r| r.kind == Kind::Ymm);
                self.vex(opcode, false, long, destination.number, 0, rm(source)?)?;
            }
            (
                true,
                Two,
                [
                    Operand::Register(destination),
                    Operand::Register(first),
                    second,
                ],
            ) => {
                self.vex(
                    opcode,
                    false,
                    destination.kind == Kind::Ymm,
                    destination.number,
                    first.number,
                    rm(second)?,
                )?;
            }
            _ => return Err("these operands".to_string()),
        }
        immediate.map_or(Ok(()), |value| self.immediate(value, 1))
    }

    fn vector_move(
        &mut self,
        prefix: u8,
        load: u8,
        store: u8,
        avx: bool,
        operands: &[Operand],
    ) -> Assemble<()> {
        let opcode = |byte| Opcode {
            prefix,
            map: Map::Two,
            byte,
        };
        match operands {
            [Operand::Register(destination), source]
                if register(source).is_none() || is_vector(source) =>
            {
                self.moved(opcode(load), avx, *destination, rm(source)?)
            }
            [destination @ Operand::Memory(_), Operand::Register(source)] => {
                self.moved(opcode(store), avx, *source, rm(destination)?)
            }
            _ => Err("these operands".to_string()),
        }
    }

    fn moved(&mut self, opcode: Opcode, avx: bool, register: Register, rm: Rm) -> Assemble<()> {
        if avx {
            self.vex(
                opcode,
                false,
                register.kind == Kind::Ymm,
                register.number,
                0,
                rm,
            )
        } else {
            self.legacy(None, opcode, false, Reg::Register(register), rm)
        }
    }

    fn stream(
        &mut self,
        opcode: Opcode,
        stores: bool,
        avx: bool,
        operands: &[Operand],
    ) -> Assemble<()> {
        match operands {
            [memory @ Operand::Memory(_), Operand::Register(register)] if stores => {
                self.moved(opcode, avx, *register, rm(memory)?)
            }
            [Operand::Register(register), memory @ Operand::Memory(_)] if !stores => {
                self.moved(opcode, avx, *register, rm(memory)?)
            }
            _ => Err("these operands".to_string()),
        }
    }

    fn vector_shift(
        &mut self,
        by_vector: u8,
        by_constant: u8,
        extension: u8,
        avx: bool,
        operands: &[Operand],
    ) -> Assemble<()> {
        let opcode = |byte| Opcode {
            prefix: 0x66,
            map: Map::Two,
            byte,
        };
        match (avx, operands) {
            (false, [destination, Operand::Immediate(value)]) => {
                self.legacy(
                    None,
                    opcode(by_constant),
                    false,
                    Reg::Extension(extension),
                    rm(destination)?,
                )?;
                self.immediate(*value, 1)
            }
            (
                true,
                [
                    Operand::Register(destination),
                    source,
                    Operand::Immediate(value),
                ],
            ) => {
                let long = destination.kind == Kind::Ymm;
                self.vex(
                    opcode(by_constant),
                    false,
                    long,
                    extension,
                    destination.number,
                    rm(source)?,
                )?;
                self.immediate(*value, 1)
            }
            (false, [Operand::Register(destination), source]) if by_vector != 0 => self.legacy(
                None,
                opcode(by_vector),
                false,
                Reg::Register(*destination),
                rm(source)?,
            ),
            (
                true,
                [
                    Operand::Register(destination),
                    Operand::Register(first),
                    second,
                ],
            ) if by_vector != 0 => self.vex(
                opcode(by_vector),
                false,
                destination.kind == Kind::Ymm,
                destination.number,
                first.number,
                rm(second)?,
            ),
            _ => Err("these operands".to_string()),
        }
    }

    /// Between vector and general-purpose registers.
    fn between(&mut self, name: &str, avx: bool, operands: &[Operand]) -> Assemble<bool> {
        let opcode = |prefix, byte| Opcode {
            prefix,
            map: Map::Two,
            byte,
        };
        let (opcode, wide, reg, rm) = match (name, operands) {
            ("movd" | "movq", [Operand::Register(to), from]) if is_general(from) => {
                let wide = general(from).is_some_and(|r| r.kind == Kind::Quad);
                (opcode(0x66, 0x6e), wide, *to, rm(from)?)
            }
            ("movd" | "movq", [to, Operand::Register(from)]) if is_general(to) => {
                let wide = general(to).is_some_and(|r| r.kind == Kind::Quad);
                (opcode(0x66, 0x7e), wide, *from, rm(to)?)
            }
            ("movd", [Operand::Register(to), from @ Operand::Memory(_)]) => {
                (opcode(0x66, 0x6e), false, *to, rm(from)?)
            }
            ("movd", [to @ Operand::Memory(_), Operand::Register(from)]) => {
                (opcode(0x66, 0x7e), false, *from, rm(to)?)
            }
            ("movq", [Operand::Register(to), from]) => (opcode(0xf3, 0x7e), false, *to, rm(from)?),
            ("movq", [to, Operand::Register(from)]) => (opcode(0x66, 0xd6), false, *from, rm(to)?),
            ("movhlps", [Operand::Register(to), from]) if !avx => {
                (opcode(0, 0x12), false, *to, rm(from)?)
            }
            ("movlhps", [Operand::Register(to), from]) if !avx => {
                (opcode(0, 0x16), false, *to, rm(from)?)
            }
            ("pmovmskb", [Operand::Register(to), from]) => {
                (opcode(0x66, 0xd7), false, *to, rm(from)?)
            }
            ("movmskps", [Operand::Register(to), from]) => (opcode(0, 0x50), false, *to, rm(from)?),
            ("movmskpd", [Operand::Register(to), from]) => {
                (opcode(0x66, 0x50), false, *to, rm(from)?)
            }
            ("cvttsd2si" | "cvttsd2siq" | "cvttsd2sil", [Operand::Register(to), from]) => {
                (opcode(0xf2, 0x2c), to.kind == Kind::Quad, *to, rm(from)?)
            }
            ("cvttss2si" | "cvttss2siq" | "cvttss2sil", [Operand::Register(to), from]) => {
                (opcode(0xf3, 0x2c), to.kind == Kind::Quad, *to, rm(from)?)
            }
            ("cvtsd2si" | "cvtsd2siq" | "cvtsd2sil", [Operand::Register(to), from]) => {
                (opcode(0xf2, 0x2d), to.kind == Kind::Quad, *to, rm(from)?)
            }
            ("cvtss2si" | "cvtss2siq" | "cvtss2sil", [Operand::Register(to), from]) => {
                (opcode(0xf3, 0x2d), to.kind == Kind::Quad, *to, rm(from)?)
            }
            ("cvtsi2sd", [Operand::Register(to), from]) if !avx => {
                (opcode(0xf2, 0x2a), is_quad(from), *to, rm(from)?)
            }
            ("cvtsi2ss", [Operand::Register(to), from]) if !avx => {
                (opcode(0xf3, 0x2a), is_quad(from), *to, rm(from)?)
            }
            ("cvtsi2sdq", [Operand::Register(to), from]) if !avx => {
                (opcode(0xf2, 0x2a), true, *to, rm(from)?)
            }
            ("cvtsi2ssq", [Operand::Register(to), from]) if !avx => {
                (opcode(0xf3, 0x2a), true, *to, rm(from)?)
            }
            ("cvtsi2sdl", [Operand::Register(to), from]) if !avx => {
                (opcode(0xf2, 0x2a), false, *to, rm(from)?)
            }
            ("cvtsi2ssl", [Operand::Register(to), from]) if !avx => {
                (opcode(0xf3, 0x2a), false, *to, rm(from)?)
            }
            _ => return Ok(false),
        };
        if avx {
            let long = register(operands.last().unwrap_or(&Operand::Immediate(0)))
                .is_some_and(|r| r.kind == Kind::Ymm);
            self.vex(opcode, wide, long, reg.number, 0, rm)?;
        } else {
            // A move between MMX and general-purpose registers has no prefix.
            let prefix = if reg.kind == Kind::Mmx && opcode.prefix == 0x66 {
                0
            } else {
                opcode.prefix
            };
            self.legacy(
                None,
                Opcode { prefix, ..opcode },
                wide,
                Reg::Register(reg),
                rm,
            )?;
        }
        Ok(true)
    }
}

fn register(operand: &Operand) -> Option<Register> {
    match operand {
        Operand::Register(register) => Some(*register),
        _ => None,
    }
}

fn is_vector(operand: &Operand) -> bool {
    register(operand).is_some_and(|r| matches!(r.kind, Kind::Xmm | Kind::Ymm | Kind::Mmx))
}

fn general(operand: &Operand) -> Option<Register> {
    register(operand).filter(|r| r.general_size().is_some())
}

fn is_general(operand: &Operand) -> bool {
    general(operand).is_some()
}

fn is_quad(operand: &Operand) -> bool {
    general(operand).is_some_and(|r| r.kind == Kind::Quad)
}

fn rm(operand: &Operand) -> Assemble<Rm> {
    Rm::of(operand).ok_or_else(|| "these operands".to_string())
}
