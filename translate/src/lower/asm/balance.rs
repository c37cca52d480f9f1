//! Whether a text leaves the stack pointer where it was: it runs in a frame of its own, so what it
//! pushes for a later text would be lost, and the way back with it.

use super::parse::{Assemble, Operand, Statement};
use super::registers::{RSP, Register};
use super::template::TARGET;

/// How many bytes below its start the stack pointer is; `None` where that isn't known.
type Depth = Option<i64>;

/// The stack pointer along a text, as if no jump were taken.
#[derive(Default)]
struct Stack {
    depth: Depth,
    /// The registers that hold it, and how deep it was.
    saved: Vec<(u8, Depth)>,
}

/// Refuses a text that ends with another stack pointer, or takes what others have pushed.
pub(super) fn check(statements: &[Statement]) -> Assemble<()> {
    let mut stack = Stack {
        depth: Some(0),
        saved: Vec::new(),
    };
    for statement in statements {
        if let Statement::Instruction(name, operands) = statement {
            if stack.leaves(operands) && stack.depth != Some(0) {
                return Err("it jumps away with another stack pointer".to_string());
            }
            stack.step(name, operands);
        }
        if stack.depth.is_some_and(|depth| depth < 0) {
            return Err("it pops what it has not pushed".to_string());
        }
    }
    match stack.depth {
        Some(0) => Ok(()),
        _ => Err("it does not restore the stack pointer".to_string()),
    }
}

impl Stack {
    /// Whether an instruction jumps to a block of the function around the text.
    fn leaves(&self, operands: &[Operand]) -> bool {
        let target = |operand: &Operand| match operand {
            Operand::Label(name) => name.starts_with(TARGET),
            _ => false,
        };
        operands.iter().any(target)
    }

    fn step(&mut self, name: &str, operands: &[Operand]) {
        if name.starts_with("push") {
            return self.grow(8);
        }
        if name.starts_with("pop") && !name.starts_with("popcnt") {
            self.grow(-8);
            // `pop %rsp`
            return match operands {
                [to] if is_stack_pointer(to) => self.depth = None,
                _ => {}
            };
        }
        match operands {
            [Operand::Register(to), from] if is_stack_pointer(from) && name.starts_with("mov") => {
                self.saved.retain(|(register, _)| *register != to.number);
                self.saved.push((to.number, self.depth));
            }
            [one, two] if name.starts_with("xchg") => self.exchange(one, two),
            [to, ..] if is_stack_pointer(to) && writes(name) => self.set(name, &operands[1..]),
            _ => {}
        }
    }

    fn grow(&mut self, bytes: i64) {
        self.depth = self.depth.map(|depth| depth.wrapping_add(bytes));
    }

    /// An instruction whose destination is `rsp`.
    fn set(&mut self, name: &str, sources: &[Operand]) {
        match sources {
            [Operand::Immediate(bytes)] if name.starts_with("sub") => self.grow(*bytes),
            [Operand::Immediate(bytes)] if name.starts_with("add") => self.grow(-*bytes),
            [Operand::Memory(memory)]
                if name.starts_with("lea")
                    && memory.base == Some(RSP)
                    && memory.index.is_none() =>
            {
                self.grow(-i64::from(memory.displacement));
            }
            [Operand::Register(from)] if name.starts_with("mov") => {
                self.depth = self.held_by(*from);
            }
            _ => self.depth = None,
        }
    }

    fn exchange(&mut self, one: &Operand, two: &Operand) {
        let (Operand::Register(one), Operand::Register(two)) = (one, two) else {
            return;
        };
        let other = match (one.number, two.number) {
            (RSP, _) => *two,
            (_, RSP) => *one,
            _ => return,
        };
        let (held, depth) = (self.held_by(other), self.depth);
        self.saved.retain(|(register, _)| *register != other.number);
        self.saved.push((other.number, depth));
        self.depth = held;
    }

    fn held_by(&self, register: Register) -> Depth {
        let saved = self.saved.iter().find(|(held, _)| *held == register.number);
        saved.and_then(|(_, depth)| *depth)
    }
}

fn is_stack_pointer(operand: &Operand) -> bool {
    let Operand::Register(register) = operand else {
        return false;
    };
    // `spl` is no whole one, `st(4)` and `xmm4` have the same number.
    register.number == RSP && register.general_size().is_some_and(|size| size > 1)
}

/// Whether an instruction writes its first operand.
fn writes(name: &str) -> bool {
    let reads = ["cmp", "test", "bt", "call", "jmp"];
    !reads.into_iter().any(|read| name.starts_with(read))
        || ["btc", "btr", "bts"]
            .into_iter()
            .any(|bit| name.starts_with(bit))
}
