//! Calls a function by its signature, as a C caller would: System V for x86-64.
//!
//! This is not made with Cranelift on purpose: a mistake in how we use it can't cancel out here.
//! The caller is as hostile as the convention allows: bits above narrow integers are garbage, and
//! registers that the callee must preserve are checked.

use super::literal::{Ty, clear_above};
use super::signature::{Extension, Param, Signature};

/// The state of the registers before and after a call; read and written by the assembly below.
#[repr(C)]
#[derive(Debug, Default)]
struct Registers {
    integer: [u64; 6],
    vector: [[u64; 2]; 8],
    stack: *const u64,
    stack_words: u64,
    target: *const u8,
    /// `al`: how many vector registers a variadic call uses.
    al: u64,
    rax: u64,
    rdx: u64,
    rcx: u64,
    xmm0: [u64; 2],
    xmm1: [u64; 2],
    st0: [u8; 16],
    /// 1 if the callee must return st0.
    wants_st0: u64,
    /// 0 if rbx and r12 to r15 came back as they were.
    clobbered: u64,
}

#[cfg(target_arch = "x86_64")]
std::arch::global_asm!(
    ".globl bitcrane_corpus_call",
    ".type bitcrane_corpus_call,@function",
    "bitcrane_corpus_call:",
    "push rbp",
    "mov rbp, rsp",
    "push rbx",
    "push r12",
    "push r13",
    "push r14",
    "push r15",
    "push rdi",
    // The stack arguments, at a 16-aligned address.
    "mov rbx, rdi",
    "mov rcx, [rbx + {stack_words}]",
    "mov rsi, [rbx + {stack}]",
    "lea rax, [rcx * 8]",
    "sub rsp, rax",
    "and rsp, -16",
    "mov rdi, rsp",
    "rep movsq",
    "movups xmm0, [rbx + {vector}]",
    "movups xmm1, [rbx + {vector} + 16]",
    "movups xmm2, [rbx + {vector} + 32]",
    "movups xmm3, [rbx + {vector} + 48]",
    "movups xmm4, [rbx + {vector} + 64]",
    "movups xmm5, [rbx + {vector} + 80]",
    "movups xmm6, [rbx + {vector} + 96]",
    "movups xmm7, [rbx + {vector} + 112]",
    "mov rdi, [rbx + {integer}]",
    "mov rsi, [rbx + {integer} + 8]",
    "mov rdx, [rbx + {integer} + 16]",
    "mov rcx, [rbx + {integer} + 24]",
    "mov r8, [rbx + {integer} + 32]",
    "mov r9, [rbx + {integer} + 40]",
    "mov rax, [rbx + {al}]",
    "mov r11, [rbx + {target}]",
    "mov r10, 0x5a5a5a5a",
    "mov rbx, 0x1b1b1b1b",
    "mov r12, 0x12121212",
    "mov r13, 0x13131313",
    "mov r14, 0x14141414",
    "mov r15, 0x15151515",
    "call r11",
    "mov r11, [rbp - 48]",
    "mov [r11 + {rax}], rax",
    "mov [r11 + {rdx}], rdx",
    "mov [r11 + {rcx}], rcx",
    "movups [r11 + {xmm0}], xmm0",
    "movups [r11 + {xmm1}], xmm1",
    "cmp qword ptr [r11 + {wants_st0}], 0",
    "je 2f",
    "fstp tbyte ptr [r11 + {st0}]",
    "2:",
    "xor rbx, 0x1b1b1b1b",
    "xor r12, 0x12121212",
    "xor r13, 0x13131313",
    "xor r14, 0x14141414",
    "xor r15, 0x15151515",
    "or rbx, r12",
    "or rbx, r13",
    "or rbx, r14",
    "or rbx, r15",
    "mov [r11 + {clobbered}], rbx",
    "lea rsp, [rbp - 40]",
    "pop r15",
    "pop r14",
    "pop r13",
    "pop r12",
    "pop rbx",
    "pop rbp",
    "ret",
    integer = const std::mem::offset_of!(Registers, integer),
    vector = const std::mem::offset_of!(Registers, vector),
    stack = const std::mem::offset_of!(Registers, stack),
    stack_words = const std::mem::offset_of!(Registers, stack_words),
    target = const std::mem::offset_of!(Registers, target),
    al = const std::mem::offset_of!(Registers, al),
    rax = const std::mem::offset_of!(Registers, rax),
    rdx = const std::mem::offset_of!(Registers, rdx),
    rcx = const std::mem::offset_of!(Registers, rcx),
    xmm0 = const std::mem::offset_of!(Registers, xmm0),
    xmm1 = const std::mem::offset_of!(Registers, xmm1),
    st0 = const std::mem::offset_of!(Registers, st0),
    wants_st0 = const std::mem::offset_of!(Registers, wants_st0),
    clobbered = const std::mem::offset_of!(Registers, clobbered),
);

#[cfg(target_arch = "x86_64")]
unsafe extern "C" {
    fn bitcrane_corpus_call(registers: *mut Registers);
}

/// An argument: the bytes of its value, and how it is passed.
#[derive(Clone, Debug)]
pub(super) struct Argument {
    /// How it is passed.
    pub(super) param: Param,
    /// The bytes of its value; for `byval`, those that are copied.
    pub(super) bytes: Vec<u8>,
}

/// Where the parts of a value go.
enum Class {
    /// Integer registers, or stack words.
    Integer(Vec<u64>),
    /// A vector register, or stack words.
    Vector([u64; 2], usize),
    /// Always on the stack, aligned to so many bytes.
    Memory(Vec<u64>, usize),
}

/// Words with garbage in the bits that the value doesn't have.
fn words(bytes: &[u8]) -> Vec<u64> {
    let word = |chunk: &[u8]| {
        let mut word = [0xa5; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        u64::from_le_bytes(word)
    };
    bytes.chunks(8).map(word).collect()
}

fn integer_words(bytes: &[u8], bits: u32, extension: Extension) -> Vec<u64> {
    let mut words = words(bytes);
    let (Some(last), rest @ 1..) = (words.last_mut(), bits % 64) else {
        return words;
    };
    let low = (1 << rest) - 1;
    let negative = *last >> (rest - 1) & 1 == 1;
    let high: u64 = match (extension, negative) {
        (Extension::Any, _) => 0xa5a5_a5a5_a5a5_a5a5,
        (Extension::Zero, _) | (Extension::Sign, false) => 0,
        (Extension::Sign, true) => u64::MAX,
    };
    *last = *last & low | high & !low;
    words
}

fn vector_words(bytes: &[u8]) -> [u64; 2] {
    let words = words(bytes);
    [words[0], words.get(1).copied().unwrap_or(0xa5a5)]
}

fn classify(argument: &Argument) -> Result<Class, String> {
    let bytes = &argument.bytes;
    if let Some(align) = argument.param.byval {
        return Ok(Class::Memory(words(bytes), align));
    }
    let refused = || format!("promises can't pass a {:?}", argument.param.ty);
    Ok(match &argument.param.ty {
        Ty::Int(bits) if *bits <= 128 => {
            Class::Integer(integer_words(bytes, *bits, argument.param.extension))
        }
        Ty::Ptr => Class::Integer(words(bytes)),
        Ty::Float(super::literal::FloatTy::X86Fp80) => Class::Memory(words(&padded(bytes)), 16),
        Ty::Float(_) => Class::Vector(vector_words(bytes), bytes.len().div_ceil(8)),
        Ty::Vector(lanes, _) if lanes.is_power_of_two() && bytes.len() <= 16 => {
            Class::Vector(vector_words(bytes), 2)
        }
        _ => return Err(refused()),
    })
}

fn padded(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes.resize(16, 0xa5);
    bytes
}

/// The arguments in registers and on the stack.
fn place(arguments: &[Argument], variadic: bool) -> Result<(Registers, Vec<u64>), String> {
    let mut registers = Registers {
        integer: [0xa5a5_a5a5_a5a5_a5a5; 6],
        vector: [[0xa5a5_a5a5_a5a5_a5a5; 2]; 8],
        ..Registers::default()
    };
    let mut stack = Vec::new();
    let (mut integers, mut vectors) = (0, 0);
    for argument in arguments {
        match classify(argument)? {
            Class::Integer(words) if integers + words.len() <= 6 => {
                registers.integer[integers..][..words.len()].copy_from_slice(&words);
                integers += words.len();
            }
            Class::Vector(words, _) if vectors < 8 => {
                registers.vector[vectors] = words;
                vectors += 1;
            }
            Class::Integer(words) => {
                // A register that two words don't fit into stays empty: LLVM gives it to no later
                // argument.
                integers = if words.len() > 1 { 6 } else { integers };
                push(&mut stack, &words, 8 * words.len());
            }
            Class::Vector(words, used) => push(&mut stack, &words[..used], 8 * used),
            Class::Memory(words, align) => push(&mut stack, &words, align),
        }
    }
    registers.al = match variadic {
        true => vectors as u64,
        false => 0xa5a5_a5a5,
    };
    Ok((registers, stack))
}

fn push(stack: &mut Vec<u64>, words: &[u64], align: usize) {
    if align > 8 && stack.len() % 2 == 1 {
        stack.push(0xa5a5_a5a5);
    }
    stack.extend(words);
}

/// Calls `target` and gives the bytes of its result, field by field if it is a struct.
///
/// # Errors
/// A type that promises can't pass, or a register that came back changed.
///
/// # Safety
/// `target` is a function of this signature, and safe to call with these arguments.
pub(super) unsafe fn call(
    target: *const u8,
    signature: &Signature,
    arguments: &[Argument],
) -> Result<Vec<Vec<u8>>, String> {
    let (mut registers, stack) = place(arguments, signature.variadic)?;
    registers.stack = stack.as_ptr();
    registers.stack_words = stack.len() as u64;
    registers.target = target;
    let x87 = Ty::Float(super::literal::FloatTy::X86Fp80);
    registers.wants_st0 = u64::from(signature.result == x87);
    // SAFETY: the caller vouches for the target; the stack words live until the end.
    unsafe { enter(&mut registers)? };
    if registers.clobbered != 0 {
        return Err("a register that a callee must preserve came back changed".to_owned());
    }
    results(&signature.result, &registers)
}

#[cfg(target_arch = "x86_64")]
unsafe fn enter(registers: &mut Registers) -> Result<(), String> {
    // SAFETY: `registers` is a whole `Registers`; the assembly keeps to the C convention.
    unsafe { bitcrane_corpus_call(registers) };
    Ok(())
}

#[cfg(not(target_arch = "x86_64"))]
unsafe fn enter(_: &mut Registers) -> Result<(), String> {
    Err("promises can call only on x86-64".to_owned())
}

/// Takes the fields of the result from the registers, as LLVM assigns them.
fn results(ty: &Ty, registers: &Registers) -> Result<Vec<Vec<u8>>, String> {
    let integers = [registers.rax, registers.rdx, registers.rcx];
    let vectors = [registers.xmm0, registers.xmm1];
    let (mut integers, mut vectors) = (integers.iter(), vectors.iter());
    let fields = match ty {
        Ty::Struct(fields) => fields.as_slice(),
        Ty::Void => &[],
        ty => std::slice::from_ref(ty),
    };
    let mut results = Vec::new();
    for field in fields {
        let refused = || format!("promises can't take a {ty:?}");
        let len = field.byte_len().ok_or_else(refused)?;
        let words: Vec<u64> = match field {
            Ty::Int(_) | Ty::Ptr => integers.by_ref().take(len.div_ceil(8)).copied().collect(),
            Ty::Float(super::literal::FloatTy::X86Fp80) => words(&registers.st0),
            Ty::Float(_) | Ty::Vector(..) if len <= 16 => {
                vectors.next().ok_or_else(refused)?.to_vec()
            }
            _ => return Err(refused()),
        };
        let mut bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        if bytes.len() < len {
            return Err(refused());
        }
        bytes.truncate(len);
        if let Ty::Int(bits) = field {
            clear_above(&mut bytes, *bits);
        }
        results.push(bytes);
    }
    Ok(results)
}

#[cfg(all(test, target_arch = "x86_64"))]
mod tests {
    use super::*;
    use crate::corpus::literal::FloatTy;

    #[repr(C)]
    struct Pair(i64, f64);

    extern "C" fn mixed(
        a: i8,
        b: f32,
        c: i64,
        d: i64,
        e: i64,
        f: i64,
        g: i64,
        h: i16,
        i: f64,
    ) -> Pair {
        Pair(
            i64::from(a) + c + d + e + f + g + i64::from(h),
            f64::from(b) + i,
        )
    }

    fn argument(ty: &str, bytes: &[u8], extension: Extension) -> Argument {
        let param = Param {
            extension,
            ..Param::plain(Ty::parse(ty))
        };
        Argument {
            param,
            bytes: bytes.to_vec(),
        }
    }

    #[test]
    fn arguments_go_to_registers_then_to_the_stack() {
        let int = |value: i64| argument("i64", &value.to_le_bytes(), Extension::Any);
        let arguments = [
            argument("i8", &[0xff], Extension::Sign),
            argument("float", &1.5_f32.to_le_bytes(), Extension::Any),
            int(10),
            int(20),
            int(30),
            int(40),
            int(50),
            argument("i16", &(-7_i16).to_le_bytes(), Extension::Sign),
            argument("double", &0.25_f64.to_le_bytes(), Extension::Any),
        ];
        let signature = Signature {
            result: Ty::Struct(vec![Ty::Int(64), Ty::Float(FloatTy::Double)]),
            params: arguments
                .iter()
                .map(|argument| argument.param.clone())
                .collect(),
            variadic: false,
        };
        let target = mixed as *const () as *const u8;
        // SAFETY: the signature is that of `mixed`.
        let results = unsafe { call(target, &signature, &arguments) }.unwrap();
        assert_eq!(results[0], 142_i64.to_le_bytes());
        assert_eq!(results[1], 1.75_f64.to_le_bytes());
    }
}
