//! One inline assembly expression to one function: binds its operands, assembles its text, and puts
//! a frame around it.
//!
//! The function is `fn(operands: *mut u8)` by the System V convention. It loads the inputs from the
//! operand area into the registers that the constraints ask for, runs the text, stores the outputs
//! into the area, and keeps every register that its caller expects to keep.

use super::balance;
use super::constraints::{Constraint, Role};
use super::encode::{Encoder, Map, Opcode, Reg, Rm, one, two};
use super::parse::{self, Assemble, Memory, Statement, Syntax};
use super::registers::{Kind, RAX, RBP, RDI, RSP, Register};
use super::template::{self, Place};

/// What kind of value an operand is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// An integer or a pointer.
    Integer,
    /// `float`, `double` or a vector.
    Vector,
    /// `x86_fp80`.
    X87,
    /// What no single register holds.
    Other,
}

/// An operand's value as the caller sees it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Value {
    pub(super) class: Class,
    /// In bytes.
    pub(super) size: u32,
    /// For an `i` operand.
    pub(super) constant: Option<i64>,
    /// For an indirect operand, what its address points to.
    pub(super) pointee: Option<(Class, u32)>,
}

/// The function, and where in the operand area its caller puts and finds things.
#[derive(Debug)]
pub(super) struct Assembled {
    pub(super) code: Vec<u8>,
    /// The size of the operand area in bytes; it is aligned to 16.
    pub(super) area: u32,
    /// Of each input value, in bytes; `None` where the text holds it as a constant.
    pub(super) inputs: Vec<Option<i32>>,
    /// Of each output value, in bytes.
    pub(super) outputs: Vec<i32>,
    /// Indirect outputs that were in registers: the argument that is the address, and the offset of
    /// the value that belongs there.
    pub(super) written_back: Vec<(usize, i32)>,
    /// Where the number of the way out is, 4 bytes: 0 at the end of the text, then by label. Only if
    /// there are labels.
    pub(super) exit: Option<i32>,
}

/// Where general-purpose operands go, best first: the text may use any of them unsaid only at its
/// own risk, as natively.
const POOL: [u8; 15] = [8, 9, 10, 11, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, RBP];
/// The same where the text names high bytes: no instruction has one together with `r8`, say.
const LOW_POOL: [u8; 15] = [0, 2, 1, 3, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, RBP];
const CALLEE_SAVED: [u8; 6] = [3, RBP, 12, 13, 14, 15];
/// Bytes of one operand in the area.
const SLOT: i32 = 32;
/// How many operands an area may hold; LLVM has a lower limit of its own.
const MAX_OPERANDS: usize = 256;

/// Assembles the expression. `inputs` are the arguments of the call, `outputs` its results.
pub(super) fn assemble(
    text: &str,
    constraints: &[Constraint],
    syntax: Syntax,
    inputs: &[Value],
    outputs: &[Value],
) -> Assemble<Assembled> {
    let bound = Binding::new(text, constraints, inputs, outputs)?;
    let places: Vec<Place> = bound.operands.iter().map(|operand| operand.place).collect();
    let text = template::expand(text, syntax, &places)?;
    let statements = parse::statements(&text, syntax)?;
    balance::check(&statements)?;
    let exits = bound.labels > 0;
    let exit = bound.next_slot();
    let code = bound.function(&statements)?;
    Ok(Assembled {
        code,
        area: (exit + SLOT).unsigned_abs(),
        inputs: bound.arguments,
        outputs: bound.results,
        written_back: bound.written_back,
        exit: exits.then_some(exit),
    })
}

/// One operand, bound.
struct Bound {
    place: Place,
    value: Value,
    /// Loaded from the area before the text.
    loaded: bool,
    /// The area itself is the operand's memory.
    in_area: bool,
    /// Stored to the area behind the text.
    stored: bool,
    /// Offset in the area.
    slot: i32,
    tied: Option<usize>,
}

/// All operands with their places.
#[derive(Default)]
struct Binding {
    operands: Vec<Bound>,
    arguments: Vec<Option<i32>>,
    results: Vec<i32>,
    written_back: Vec<(usize, i32)>,
    general: Taken,
    vector: Taken,
    /// Registers of the x87 stack that the text pops, or that become outputs.
    consumed: Taken,
    /// Whether some operand wants a register with a high byte.
    high_bytes: bool,
    /// The blocks that the text may jump to.
    labels: u8,
}

/// A set of registers.
#[derive(Clone, Copy, Default)]
struct Taken(u16);

impl Taken {
    fn has(self, number: u8) -> bool {
        self.0 >> number & 1 != 0
    }

    fn add(&mut self, number: u8) {
        self.0 |= 1 << number;
    }
}

impl Binding {
    fn new(
        text: &str,
        constraints: &[Constraint],
        inputs: &[Value],
        outputs: &[Value],
    ) -> Assemble<Self> {
        let mut binding = Self {
            high_bytes: constraints.iter().any(|constraint| constraint.allows("Q")),
            ..Self::default()
        };
        binding.general.add(RSP);
        binding.avoid_named(text);
        for clobber in constraints.iter().filter(|c| c.role == Role::Clobber) {
            binding.clobber(clobber);
        }
        binding.place_fixed(constraints)?;
        let (mut inputs, mut outputs) = (inputs.iter(), outputs.iter());
        let places: Vec<&Constraint> = constraints
            .iter()
            .filter(|c| c.role != Role::Clobber)
            .collect();
        if places.len() > MAX_OPERANDS {
            return Err("too many operands".to_string());
        }
        for (number, constraint) in places.iter().enumerate() {
            if constraint.role == Role::Label {
                binding.bind_label();
                continue;
            }
            let result = constraint.role == Role::Output && !constraint.indirect;
            let value = if result {
                outputs.next()
            } else {
                inputs.next()
            };
            let value = *value.ok_or("constraints that do not fit the operands")?;
            let tied_to = places
                .iter()
                .any(|c| c.role == Role::Input && c.tied() == Some(number));
            if constraint.indirect
                && constraint.role == Role::Output
                && (tied_to || !constraint.allows("moVgX"))
            {
                binding.bind_written_back(constraint, value)?;
            } else {
                binding.bind(constraint, value, result)?;
            }
        }
        if inputs.next().is_some() || outputs.next().is_some() {
            return Err("constraints that do not fit the operands".to_string());
        }
        Ok(binding)
    }

    /// A register that the text names is no place for an operand that may be anywhere, and is kept
    /// for the caller even where the clobbers don't mention it.
    fn avoid_named(&mut self, text: &str) {
        let words = text.split(|c: char| !c.is_ascii_alphanumeric());
        for register in words.filter_map(Register::named) {
            match register.kind {
                Kind::Xmm | Kind::Ymm => self.vector.add(register.number),
                Kind::Mmx | Kind::X87 => {}
                _ => self.general.add(register.number),
            }
        }
    }

    /// What a clobber names is no place for an operand. Flags and memory need nothing: the call of
    /// the function is a barrier.
    fn clobber(&mut self, constraint: &Constraint) {
        let Some(register) = constraint.fixed().and_then(Register::named) else {
            return;
        };
        match register.kind {
            Kind::Xmm | Kind::Ymm => self.vector.add(register.number),
            Kind::X87 => self.consumed.add(register.number),
            Kind::Mmx => {}
            _ => {
                self.general.add(register.number);
            }
        }
    }

    /// Registers that constraints name are taken before others are chosen.
    fn place_fixed(&mut self, constraints: &[Constraint]) -> Assemble<()> {
        for constraint in constraints.iter().filter(|c| c.role != Role::Clobber) {
            let Some(name) = constraint.fixed().filter(|name| !name.starts_with('@')) else {
                continue;
            };
            let register = Register::named(name).ok_or_else(|| format!("register {name}"))?;
            match register.kind {
                Kind::Xmm | Kind::Ymm => self.vector.add(register.number),
                Kind::X87 => {}
                Kind::Mmx => return Err(format!("register {name}")),
                _ if register.number == RSP => {
                    return Err("the stack pointer as an operand".to_string());
                }
                _ => self.general.add(register.number),
            }
        }
        Ok(())
    }

    /// The place of the next operand in the area.
    fn next_slot(&self) -> i32 {
        SLOT * i32::try_from(self.operands.len()).unwrap_or(i32::MAX / SLOT)
    }

    fn bind_label(&mut self) {
        self.operands.push(Bound {
            place: Place::Label(self.labels),
            value: Value {
                class: Class::Other,
                size: 0,
                constant: None,
                pointee: None,
            },
            loaded: false,
            in_area: false,
            stored: false,
            slot: self.next_slot(),
            tied: None,
        });
        self.labels += 1;
    }

    /// An indirect output in a register: the caller stores it where it belongs.
    fn bind_written_back(&mut self, constraint: &Constraint, value: Value) -> Assemble<()> {
        let (class, size) = value.pointee.ok_or("an indirect operand without a type")?;
        let value = Value {
            class,
            size,
            ..value
        };
        let place = self.direct(
            constraint,
            Value {
                constant: None,
                ..value
            },
        )?;
        let slot = self.next_slot();
        self.written_back.push((self.arguments.len(), slot));
        self.arguments.push(None);
        self.operands.push(Bound {
            place,
            value,
            loaded: false,
            in_area: false,
            stored: true,
            slot,
            tied: None,
        });
        Ok(())
    }

    fn bind(&mut self, constraint: &Constraint, value: Value, result: bool) -> Assemble<()> {
        let slot = self.next_slot();
        let tied = constraint.tied().filter(|_| constraint.role == Role::Input);
        let place = match tied {
            Some(output) => self.tied(output, value)?,
            None if constraint.indirect => self.indirect(constraint)?,
            None => self.direct(constraint, value)?,
        };
        let constant = matches!(place, Place::Immediate(_));
        let in_area = matches!(place, Place::Memory(_)) && !constraint.indirect;
        if result {
            self.results.push(slot);
            if let Place::X87(number) = place {
                self.consumed.add(number);
            }
        } else {
            self.arguments.push((!constant).then_some(slot));
        }
        let loaded = !result && !constant;
        self.operands.push(Bound {
            place,
            value,
            loaded,
            in_area,
            stored: result,
            slot,
            tied,
        });
        Ok(())
    }

    /// An input in the place of an output, by its own size.
    fn tied(&self, output: usize, value: Value) -> Assemble<Place> {
        let operand = self.operands.get(output).ok_or("a tie to no output")?;
        match operand.place {
            Place::General(number, _) => Ok(Place::General(number, value.size)),
            Place::Vector(number, _) => Ok(Place::Vector(number, value.size)),
            Place::X87(number) => Ok(Place::X87(number)),
            Place::Memory(_) | Place::Immediate(_) | Place::Flag(_) | Place::Label(_) => {
                Err("a tie to no register".to_string())
            }
        }
    }

    fn indirect(&mut self, constraint: &Constraint) -> Assemble<Place> {
        if !constraint.allows("moVgX") {
            return Err("an indirect operand in a register".to_string());
        }
        self.free_general().map(Place::Memory)
    }

    fn direct(&mut self, constraint: &Constraint, value: Value) -> Assemble<Place> {
        if let Some(name) = constraint.fixed() {
            return fixed(name, value);
        }
        if let Some(constant) = value.constant.filter(|_| constraint.allows("insIJKLMNOeZ")) {
            return Ok(Place::Immediate(constant));
        }
        if constraint.allows("rqQRlgX")
            && value.size <= 8
            && matches!(value.class, Class::Integer | Class::Vector)
        {
            let number = if constraint.allows("Q") {
                self.free(&LOW_POOL[..4])
            } else {
                self.free(self.pool())
            };
            return number.map(|number| Place::General(number, value.size));
        }
        if constraint.allows("xvY")
            && value.size <= 32
            && matches!(value.class, Class::Integer | Class::Vector)
        {
            let number = (0..16)
                .find(|number| !self.vector.has(*number))
                .ok_or("too many operands")?;
            self.vector.add(number);
            return Ok(Place::Vector(number, value.size));
        }
        if constraint.allows("mog") && constraint.role == Role::Input {
            return self.free_general().map(Place::Memory);
        }
        Err(format!("constraint {:?}", constraint.codes))
    }

    fn free_general(&mut self) -> Assemble<u8> {
        self.free(self.pool())
    }

    fn pool(&self) -> &'static [u8] {
        if self.high_bytes { &LOW_POOL } else { &POOL }
    }

    fn free(&mut self, pool: &[u8]) -> Assemble<u8> {
        let number = pool
            .iter()
            .copied()
            .find(|number| !self.general.has(*number))
            .ok_or("too many operands")?;
        self.general.add(number);
        Ok(number)
    }

    /// The whole function.
    fn function(&self, statements: &[Statement]) -> Assemble<Vec<u8>> {
        let mut code = Encoder::default();
        let saved: Vec<u8> = CALLEE_SAVED
            .into_iter()
            .filter(|number| self.general.has(*number))
            .collect();
        for number in &saved {
            code.short(one(0x50), 4, Register::quad(*number));
        }
        // The address of the area, on top; twice where that keeps the stack aligned.
        let copies = 1 + saved.len() % 2;
        for _ in 0..copies {
            code.short(one(0x50), 4, Register::quad(RDI));
        }
        self.load(&mut code)?;
        for statement in statements {
            self.statement(&mut code, statement)?;
        }
        self.leave(&mut code, &saved, copies, 0)?;
        for label in 0..self.labels {
            code.label(template::label(label));
            self.leave(&mut code, &saved, copies, label + 1)?;
        }
        code.finish()
    }

    /// A way out: stores the outputs, and its number if there are several.
    fn leave(&self, code: &mut Encoder, saved: &[u8], copies: usize, exit: u8) -> Assemble<()> {
        self.store(code)?;
        if self.labels > 0 {
            // mov rax, [rsp]; mov dword ptr [rax + exit], number
            let rax = Register::quad(RAX);
            code.general(one(0x8b), 8, Reg::Register(rax), Rm::Memory(area(RSP, 0)))?;
            let slot = Rm::Memory(area(RAX, self.next_slot()));
            code.general(one(0xc7), 4, Reg::Extension(0), slot)?;
            code.immediate(i64::from(exit), 4)?;
        }
        // lea rsp, [rsp + 8*copies]
        let above = Memory {
            displacement: if copies == 2 { 16 } else { 8 },
            ..area(RSP, 0)
        };
        code.general(
            one(0x8d),
            8,
            Reg::Register(Register::quad(RSP)),
            Rm::Memory(above),
        )?;
        for number in saved.iter().rev() {
            code.short(one(0x58), 4, Register::quad(*number));
        }
        code.bytes(&[0xc3]);
        Ok(())
    }

    fn load(&self, code: &mut Encoder) -> Assemble<()> {
        self.load_x87(code)?;
        for operand in self.operands.iter().filter(|operand| operand.loaded) {
            let slot = Rm::Memory(area(RDI, operand.slot));
            match operand.place {
                Place::Vector(number, size) => vector_move(code, 0x10, number, size, slot)?,
                Place::General(number, _) | Place::Memory(number) if number != RDI => {
                    load_general(code, number, operand, slot)?;
                }
                _ => {}
            }
        }
        for operand in self.operands.iter().filter(|operand| operand.loaded) {
            if let Place::General(RDI, _) | Place::Memory(RDI) = operand.place {
                let slot = Rm::Memory(area(RDI, operand.slot));
                load_general(code, RDI, operand, slot)?;
            }
        }
        Ok(())
    }

    /// The bottom of the stack first.
    fn load_x87(&self, code: &mut Encoder) -> Assemble<()> {
        for number in (0..8).rev() {
            for operand in self
                .operands
                .iter()
                .filter(|o| o.loaded && o.place == Place::X87(number))
            {
                let (opcode, extension) = match (operand.value.class, operand.value.size) {
                    (Class::X87, _) => (0xdb, 5),
                    (_, 8) => (0xdd, 0),
                    (_, 4) => (0xd9, 0),
                    _ => return Err("this operand on the x87 stack".to_string()),
                };
                code.general(
                    one(opcode),
                    4,
                    Reg::Extension(extension),
                    Rm::Memory(area(RDI, operand.slot)),
                )?;
            }
        }
        Ok(())
    }

    /// Nothing before the last `setcc` may change the flags.
    fn store(&self, code: &mut Encoder) -> Assemble<()> {
        let outputs = || self.operands.iter().filter(|operand| operand.stored);
        let holds =
            |number: u8| outputs().any(|o| matches!(o.place, Place::General(n, _) if n == number));
        let free = POOL
            .into_iter()
            .filter(|number| self.general.has(*number) || !CALLEE_SAVED.contains(number));
        let base = free
            .into_iter()
            .find(|number| !holds(*number))
            .ok_or("too many outputs")?;
        let top = Rm::Memory(area(RSP, 0));
        code.general(one(0x8b), 8, Reg::Register(Register::quad(base)), top)?;
        for operand in outputs() {
            let slot = Rm::Memory(area(base, operand.slot));
            match operand.place {
                Place::Flag(condition) => {
                    code.general(one(0xc7), 8, Reg::Extension(0), slot)?;
                    code.immediate(0, 4)?;
                    code.general(two(0x90 | condition), 1, Reg::Extension(0), slot)?;
                }
                Place::General(number, _) => {
                    code.general(one(0x89), 8, Reg::Register(Register::quad(number)), slot)?
                }
                Place::Vector(number, size) => vector_move(code, 0x11, number, size, slot)?,
                Place::X87(_) => {}
                Place::Memory(_) | Place::Immediate(_) | Place::Label(_) => {
                    return Err("this output".to_string());
                }
            }
        }
        self.store_x87(code, base)
    }

    /// Outputs are popped from the top; inputs that the text has left behind them go, too.
    fn store_x87(&self, code: &mut Encoder, base: u8) -> Assemble<()> {
        for number in 0..8 {
            for operand in self
                .operands
                .iter()
                .filter(|o| o.stored && o.place == Place::X87(number))
            {
                let (opcode, extension) = match (operand.value.class, operand.value.size) {
                    (Class::X87, _) => (0xdb, 7),
                    (_, 8) => (0xdd, 3),
                    (_, 4) => (0xd9, 3),
                    _ => return Err("this operand on the x87 stack".to_string()),
                };
                code.general(
                    one(opcode),
                    4,
                    Reg::Extension(extension),
                    Rm::Memory(area(base, operand.slot)),
                )?;
            }
        }
        for operand in self
            .operands
            .iter()
            .filter(|o| o.loaded && o.tied.is_none())
        {
            if matches!(operand.place, Place::X87(number) if !self.consumed.has(number)) {
                code.bytes(&[0xdd, 0xd8]);
            }
        }
        Ok(())
    }

    fn statement(&self, code: &mut Encoder, statement: &Statement) -> Assemble<()> {
        match statement {
            Statement::Label(name) => code.label(name.clone()),
            Statement::Directive(name, rest) => directive(code, name, rest)?,
            Statement::Instruction(name, operands) => match code.instruction(name, operands) {
                Ok(true) => {}
                Ok(false) => return Err(format!("instruction {name}")),
                Err(why) => return Err(format!("{why} of {name}")),
            },
        }
        Ok(())
    }
}

/// A place that a constraint names.
fn fixed(name: &str, value: Value) -> Assemble<Place> {
    if let Some(condition) = name.strip_prefix("@cc") {
        return super::integer::condition(condition)
            .map(Place::Flag)
            .ok_or_else(|| format!("constraint {name}"));
    }
    let register = Register::named(name).ok_or_else(|| format!("register {name}"))?;
    match register.kind {
        Kind::Xmm | Kind::Ymm => Ok(Place::Vector(register.number, value.size)),
        Kind::X87 => Ok(Place::X87(register.number)),
        Kind::Mmx => Err(format!("register {name}")),
        _ if value.size > 8 => Err(format!("{} bytes in {name}", value.size)),
        _ => Ok(Place::General(register.number, value.size)),
    }
}

/// `[base + slot]`.
fn area(base: u8, slot: i32) -> Memory {
    Memory {
        base: Some(base),
        scale: 1,
        displacement: slot,
        ..Memory::default()
    }
}

/// `mov`, or `lea` where the slot itself is the memory. The upper bits are zero, as they are natively
/// behind any 32-bit `mov`; there are texts that count on it: `divq` with an `int` in `rax`.
fn load_general(code: &mut Encoder, number: u8, operand: &Bound, slot: Rm) -> Assemble<()> {
    let (opcode, width) = match operand.place {
        Place::General(_, 1) => (two(0xb6), 4),
        Place::General(_, 2) => (two(0xb7), 4),
        Place::General(_, 3 | 4) => (one(0x8b), 4),
        _ if operand.in_area => (one(0x8d), 8),
        _ => (one(0x8b), 8),
    };
    let register = Register {
        kind: if width == 8 { Kind::Quad } else { Kind::Long },
        number,
    };
    code.general(opcode, width, Reg::Register(register), slot)
}

/// `movups`, or `vmovups` of 32 bytes.
fn vector_move(code: &mut Encoder, byte: u8, number: u8, size: u32, slot: Rm) -> Assemble<()> {
    let opcode = Opcode {
        prefix: 0,
        map: Map::Two,
        byte,
    };
    if size > 32 {
        return Err(format!("a vector of {size} bytes"));
    }
    if size > 16 {
        return code.vex(opcode, false, true, number, 0, slot);
    }
    code.legacy(
        None,
        opcode,
        false,
        Reg::Register(Register {
            kind: Kind::Xmm,
            number,
        }),
        slot,
    )
}

/// Bytes are emitted; alignment means nothing out of line; anything else is unknown.
fn directive(code: &mut Encoder, name: &str, rest: &str) -> Assemble<()> {
    let width = match name {
        ".byte" => 1,
        ".word" | ".short" | ".value" | ".2byte" | ".hword" => 2,
        ".long" | ".int" | ".4byte" => 4,
        ".quad" | ".8byte" => 8,
        ".p2align" | ".align" | ".balign" => return Ok(()),
        _ => return Err(format!("directive {name}")),
    };
    for value in rest.split(',') {
        code.immediate(parse::number(value.trim())?, width)?;
    }
    Ok(())
}
