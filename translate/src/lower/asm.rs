//! Inline assembly.
//!
//! A text that does nothing is a compiler barrier. Any other is assembled here, into a function of
//! its own that is linked behind the one that it stands in: operands go through an area on the
//! stack, so Cranelift needs to know nothing of the registers that the text uses.
//!
//! What can't be done this way is an error: symbols, instructions that [`statement`] does not know.
//! Reading and moving the stack pointer are idioms of their own ([`FunctionTranslator::idiom`]).

mod balance;
mod constraints;
mod encode;
mod integer;
mod parse;
mod registers;
mod sse;
mod statement;
mod template;
#[cfg(test)]
mod tests;
mod x87;

use self::constraints::{Constraint, Role};
use self::parse::Syntax;
use self::registers::Register;
use self::statement::{Assembled, Class, Value};
use super::types::{Parts, Repr, SoftFloat, one};
use super::{FunctionTranslator, Lower, Symbol, unsupported};
use crate::ir::{
    AttributeKind, BlockId, Call, CallId, Constant, InlineAsm, Inst, Type, TypeId, ValueId,
};
use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{self as clif, AbiParam, InstBuilder, Signature};
use cranelift_codegen::isa::CallConv;
use target_lexicon::Architecture;

/// The operands of one expression, with their types.
struct Operands {
    /// The arguments of the call.
    inputs: Vec<(ValueId, TypeId)>,
    /// What the address of an indirect operand points to.
    pointees: Vec<Option<TypeId>>,
    /// The results, one each.
    outputs: Vec<TypeId>,
}

impl FunctionTranslator<'_, '_> {
    /// A call of inline assembly.
    pub(super) fn inline_asm(&mut self, asm: &InlineAsm, call: &Call) -> Lower<Parts> {
        if let Some(parts) = self.idiom(asm, call)? {
            return Ok(parts);
        }
        let operands = self.asm_operands(asm, call)?;
        if let (true, Ok(constraints)) = (
            parse::does_nothing(&asm.template),
            constraints::parse(&asm.constraints),
        ) && let Some(parts) = self.barrier(&constraints, &operands)?
        {
            return Ok(parts);
        }
        let assembled = self.assemble(asm, &operands)?;
        Ok(self.call_assembled(assembled, &operands)?.0)
    }

    /// `callbr`: a text that may jump to blocks of the function. It leaves the number of its way out.
    pub(super) fn call_br(
        &mut self,
        inst: &Inst,
        call: CallId,
        default: BlockId,
        indirect: &[BlockId],
    ) -> Lower<()> {
        let call = &self.body.calls[call];
        let module = self.module;
        let Some(Constant::InlineAsm(asm)) = module.constant(Some(self.body), call.callee) else {
            return unsupported("callbr of something other than inline assembly");
        };
        let operands = self.asm_operands(asm, call)?;
        let assembled = self.assemble(asm, &operands)?;
        let (parts, exit) = self.call_assembled(assembled, &operands)?;
        if let Some(result) = inst.result {
            self.define(result, parts)?;
        }
        match exit {
            Some(exit) => self.leave_by(exit, default, indirect),
            None => self.br(default),
        }
    }

    fn assemble(&self, asm: &InlineAsm, operands: &Operands) -> Lower<Assembled> {
        let failed = |why: String| {
            unsupported(format_args!(
                "inline asm \"{}\" ({why})",
                asm.template.escape_debug()
            ))
        };
        let constraints = match constraints::parse(&asm.constraints) {
            Ok(constraints) => constraints,
            Err(why) => return failed(why),
        };
        if !matches!(self.isa.triple().architecture, Architecture::X86_64) {
            return failed("only x86-64 is known".to_string());
        }
        let value = |this: &Self, ty| this.asm_value(ty);
        let outputs: Vec<_> = operands
            .outputs
            .iter()
            .map(|ty| value(self, *ty))
            .collect::<Lower<_>>()?;
        let mut inputs = Vec::new();
        for ((id, ty), pointee) in operands.inputs.iter().zip(&operands.pointees) {
            let mut input = value(self, *ty)?;
            // An operand's immediate is the number that its type makes of it.
            input.constant = self
                .const_int(*id)
                .map(|bits| sign_extended(bits, input.size));
            input.pointee = pointee
                .map(|ty| value(self, ty))
                .transpose()?
                .map(|value| (value.class, value.size));
            inputs.push(input);
        }
        let syntax = if asm.intel_dialect {
            Syntax::Intel
        } else {
            Syntax::Att
        };
        match statement::assemble(&asm.template, &constraints, syntax, &inputs, &outputs) {
            Ok(assembled) => Ok(assembled),
            Err(why) => failed(why),
        }
    }

    fn asm_operands(&self, asm: &InlineAsm, call: &Call) -> Lower<Operands> {
        let attributes = self.module.attribute_list(call.attributes);
        let args = call.args.of(&self.body.operands);
        let pointee = |index| attributes.param(index).ty(AttributeKind::ELEMENT_TYPE);
        let inputs = args
            .iter()
            .map(|arg| Ok((*arg, self.type_of(*arg)?)))
            .collect::<Lower<Vec<_>>>()?;
        let Type::Function { ret, .. } = &self.module.types[asm.ty] else {
            return unsupported("inline assembly that is no function");
        };
        let outputs = match &self.module.types[*ret] {
            Type::Void => Vec::new(),
            Type::Struct { .. } => self.fields(*ret)?.into_iter().map(|(ty, _)| ty).collect(),
            _ => vec![*ret],
        };
        let pointees = (0..args.len()).map(pointee).collect();
        Ok(Operands {
            inputs,
            pointees,
            outputs,
        })
    }

    fn asm_value(&self, ty: TypeId) -> Lower<Value> {
        let class = match self.repr(ty)? {
            Repr::Int { .. } | Repr::Pointer | Repr::Mask { .. } => Class::Integer,
            Repr::Float(_)
            | Repr::Vector { .. }
            | Repr::Soft(SoftFloat::Half | SoftFloat::BFloat | SoftFloat::Quad) => Class::Vector,
            Repr::Soft(SoftFloat::X87) => Class::X87,
            Repr::Wide { .. } | Repr::Lanes { .. } | Repr::Aggregate => Class::Other,
        };
        let size = self
            .module
            .layouts()
            .get(ty)
            .map_or(0, |layout| layout.store_size());
        let size = u32::try_from(size).unwrap_or(u32::MAX);
        Ok(Value {
            class,
            size,
            constant: None,
            pointee: None,
        })
    }

    /// Texts that concern the stack of the function itself, and so can't run in a frame of their own.
    fn idiom(&mut self, asm: &InlineAsm, call: &Call) -> Lower<Option<Parts>> {
        let words: Vec<&str> = asm.template.split([' ', '\t', '\n', ';', ',']).collect();
        let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        let args = call.args.of(&self.body.operands);
        let first = asm.constraints.split(',').next().unwrap_or_default();
        match (words.as_slice(), args) {
            (["mov" | "movq", "%rsp", "$0"], []) if first.starts_with('=') => {
                Ok(Some(one(self.b.ins().get_stack_pointer(I64))))
            }
            (["mov" | "movq", "%rsp", "$0"], [pointer]) if first.starts_with("=*") => {
                let (pointer, stack) =
                    (self.scalar(*pointer)?, self.b.ins().get_stack_pointer(I64));
                self.store(stack, pointer, 0);
                Ok(Some(Parts::new()))
            }
            (["addq" | "add", "$0", "%rsp", "addq" | "add", "$0", "%rbp"], [distance])
                if first == "r" =>
            {
                let distance = self.scalar(*distance)?;
                self.move_stack(distance);
                Ok(Some(Parts::new()))
            }
            _ => Ok(None),
        }
    }

    /// Moves the stack and the frame pointer, as libraries of coroutines do between saving one stack
    /// and restoring another.
    ///
    /// The function finds its frame at the new place, with what the same function left there when
    /// it was last there. So nothing may be kept in a register: a call by this convention keeps
    /// none, and the function has to save those of its caller in the frame, too.
    fn move_stack(&mut self, distance: clif::Value) {
        // pop rax; add rsp, rdi; add rbp, rdi; jmp rax
        const CODE: [u8; 9] = [0x58, 0x48, 0x01, 0xfc, 0x48, 0x01, 0xfd, 0xff, 0xe0];
        let callee = self.assembled(&CODE, CallConv::Winch);
        self.b.ins().call(callee, &[distance]);
    }

    /// Puts `code` behind the function: `fn(u64)`.
    pub(super) fn assembled(&mut self, code: &[u8], convention: CallConv) -> clif::FuncRef {
        let index = u32::try_from(self.assembly.len()).unwrap_or(u32::MAX);
        self.assembly.push(code.into());
        let mut signature = Signature::new(convention);
        signature.params.push(AbiParam::new(I64));
        let signature = self.signature(signature);
        self.callee(Symbol::Assembly(index), signature, true)
    }

    /// A text that does nothing: outputs are the inputs in the same registers, or anything.
    fn barrier(&mut self, constraints: &[Constraint], operands: &Operands) -> Lower<Option<Parts>> {
        let places: Vec<_> = constraints
            .iter()
            .filter(|c| c.role != Role::Clobber)
            .collect();
        let (mut inputs, mut outputs) = (operands.inputs.iter(), operands.outputs.iter());
        // Each constraint with the argument that it takes, and the result that it makes.
        let mut bound = Vec::new();
        for constraint in &places {
            let result = constraint.role == Role::Output && !constraint.indirect;
            let (argument, result) = if result {
                (None, outputs.next())
            } else {
                (inputs.next(), None)
            };
            bound.push((*constraint, argument.copied(), result.copied()));
        }
        let given = |number: usize, output: &Constraint| {
            bound.iter().find_map(|(constraint, argument, _)| {
                let same = constraint.tied() == Some(number) || same_register(constraint, output);
                argument.filter(|_| constraint.role == Role::Input && !constraint.indirect && same)
            })
        };
        let mut results = Parts::new();
        let mut stores = Vec::new();
        for (number, (constraint, argument, result)) in bound.iter().enumerate() {
            if constraint.role != Role::Output {
                continue;
            }
            match (given(number, constraint), result, argument) {
                (Some((value, ty)), Some(wanted), _)
                    if self.part_types(ty)? == self.part_types(*wanted)? =>
                {
                    results.extend(self.value(value)?);
                }
                (Some(_), Some(_), _) => return Ok(None),
                (None, Some(wanted), _) => results.extend(self.zeros(*wanted)?),
                (Some((value, ty)), None, Some((pointer, _))) => stores.push((value, ty, *pointer)),
                (None, None, _) | (_, None, None) => {}
            }
        }
        self.b.ins().sequence_point();
        for (value, ty, pointer) in stores {
            let (parts, address) = (self.value(value)?, self.scalar(pointer)?);
            self.store_parts(ty, &parts, address, 0)?;
        }
        Ok(Some(results))
    }

    /// Calls the function that a statement has become; gives its results and, if it may jump to blocks
    /// of the function, the number of its way out.
    fn call_assembled(
        &mut self,
        assembled: Assembled,
        operands: &Operands,
    ) -> Lower<(Parts, Option<clif::Value>)> {
        let area = self.stack_slot(u64::from(assembled.area), 16);
        let address = |this: &mut Self| this.b.ins().stack_addr(I64, area, 0);
        for ((id, ty), offset) in operands.inputs.iter().zip(&assembled.inputs) {
            if let Some(offset) = offset {
                let (parts, to) = (self.value(*id)?, address(self));
                self.store_parts(*ty, &parts, to, *offset)?;
            }
        }
        let callee = self.assembled(&assembled.code, CallConv::SystemV);
        let to = address(self);
        self.b.ins().call(callee, &[to]);
        for (argument, offset) in &assembled.written_back {
            let (pointer, pointee) = (operands.inputs[*argument].0, operands.pointees[*argument]);
            if let Some(ty) = pointee {
                let from = address(self);
                let (parts, to) = (self.load_parts(ty, from, *offset)?, self.scalar(pointer)?);
                self.store_parts(ty, &parts, to, 0)?;
            }
        }
        let mut results = Parts::new();
        for (ty, offset) in operands.outputs.iter().zip(&assembled.outputs) {
            let from = address(self);
            results.extend(self.load_parts(*ty, from, *offset)?);
        }
        let exit = assembled.exit.map(|offset| {
            let from = address(self);
            self.load(I32, from, offset)
        });
        Ok((results, exit))
    }
}

/// Whether both constraints name the same register: `{ax}` and `{eax}`.
fn same_register(one: &Constraint, other: &Constraint) -> bool {
    let register = |constraint: &Constraint| constraint.fixed().and_then(Register::named);
    match (register(one), register(other)) {
        (Some(one), Some(other)) => {
            let general = |register: Register| register.general_size().is_some();
            one.number == other.number
                && (one.kind == other.kind || (general(one) && general(other)))
        }
        _ => false,
    }
}

/// `bits`, a number of `size` bytes, sign-extended.
fn sign_extended(bits: u64, size: u32) -> i64 {
    let unused = 64_u32.saturating_sub(size.saturating_mul(8));
    (bits << unused).cast_signed() >> unused
}
