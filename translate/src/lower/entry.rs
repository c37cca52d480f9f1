//! How definitions are entered and left: arguments, results, and the frame of variadic ones.

use super::abi::{Abi, Class, Convention, Extend, Place, Return, Slot};
use super::framed::{Frame, register_bits};
use super::types::{Parts, Repr};
use super::values::{Local, plain_memory};
use super::{Builtin, FRAME_STACK, FunctionTranslator, Lower, Symbol, unsupported};
use crate::ir::verify::VerifiedModule;
use crate::ir::{AttributeKind, CallingConv, FunctionId, Global, ValueId, Visibility};
use cranelift_codegen::ir::types::{I8, I16, I32, I64};
use cranelift_codegen::ir::{self as clif, AbiParam, InstBuilder, Signature};
use cranelift_codegen::isa::CallConv;
use smallvec::SmallVec;

/// Where the stack arguments are in the frame that the body of a variadic definition gets from its
/// entry thunk: behind the register save area, the saved frame pointer and the return address.
const FRAME_STACK_ARGS: u32 = 192;
/// Where the vector registers are in that frame.
const FRAME_VECTORS: u32 = 48;

/// How a definition is entered.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) abi: Abi,
    pub(super) variadic: bool,
    /// Whether callers may have a stack pointer that is aligned to less than 16 bytes.
    realigned: bool,
    /// Whether it is compiled by Cranelift's `tail` convention, to make guaranteed tail calls.
    pub(super) tail: bool,
}

impl Entry {
    /// The entry of a function.
    pub(super) fn of(module: &VerifiedModule, id: FunctionId) -> Lower<Self> {
        let function = &module.functions[id];
        let attributes = module.attribute_list(function.attributes);
        let local =
            function.info.linkage.is_local() || function.info.visibility == Visibility::Hidden;
        let others = if local { Side::Own } else { Side::Caller };
        check_convention(function.calling_conv, others)?;
        for (has, name) in [
            (function.prefix.is_some(), "prefix data"),
            (function.prologue.is_some(), "prologue data"),
            (attributes.function.has(AttributeKind::NAKED), "naked"),
            (function.collector.is_some(), "gc"),
        ] {
            if has {
                return unsupported(name);
            }
        }
        let Some((ret, params, variadic)) = module.signature(function.ty) else {
            return unsupported("a function of this type");
        };
        let convention = Convention {
            fixed: variadic.then_some(params.len()),
            register_bits: register_bits(module, id),
        };
        let mut abi = Abi::new(module, ret, params, attributes, convention)?;
        if let Some(frame) = &mut abi.frame {
            frame.registers.variadic = variadic;
        }
        Ok(Self {
            abi,
            variadic,
            realigned: attributes.function.string("stackrealign").is_some(),
            tail: false,
        })
    }

    /// The same for a body with `musttail` calls.
    pub(super) fn with_tail_calls(self) -> Lower<Self> {
        if self.variadic || !self.abi.is_tail_compatible() {
            return unsupported("musttail in a function with arguments or results in memory");
        }
        Ok(Self { tail: true, ..self })
    }

    /// The CLIF signature of the definition.
    pub(super) fn signature(&self) -> Signature {
        let mut signature = self.abi.signature();
        if self.tail {
            signature.call_conv = CallConv::Tail;
        }
        if self.variadic && self.abi.frame.is_none() {
            // All arguments, and the pointer that a struct is returned by, come from the frame.
            signature.params = vec![AbiParam::new(I64)];
            let returns_pointer =
                matches!(self.abi.ret, Return::Memory { .. }) || self.struct_return().is_some();
            if returns_pointer {
                signature.returns = vec![AbiParam::new(I64)];
            }
        }
        signature
    }

    /// What the definition is called.
    pub(super) fn symbol(&self, function: FunctionId) -> Symbol {
        if let Some(frame) = &self.abi.frame {
            Symbol::FramedBody {
                function,
                registers: frame.registers,
            }
        } else if self.variadic {
            Symbol::VariadicBody(function)
        } else if self.realigned {
            Symbol::RealignedBody {
                function,
                stack_bytes: self.abi.used.stack.next_multiple_of(8),
            }
        } else {
            Symbol::Global(Global::Function(function))
        }
    }

    /// Whether the body is called by its entry thunk, which has a frame of its own, and not by the
    /// caller. A body that gets its arguments in a frame may be called by either.
    pub(super) fn has_thunk_frame(&self) -> bool {
        self.abi.frame.is_none() && (self.variadic || self.realigned)
    }

    /// The parameter that is `sret`.
    fn struct_return(&self) -> Option<usize> {
        self.abi.params.iter().position(|slots| {
            slots
                .first()
                .is_some_and(|slot| slot.class == Class::StructReturn)
        })
    }
}

/// Who is at the other side of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// Code of this module only.
    Own,
    /// Whoever calls a definition that others can see.
    Caller,
    /// A definition of another module.
    Callee,
}

/// Refuses calling conventions that are not System V's or compatible with it; what nobody else sees
/// may follow any.
pub(super) fn check_convention(convention: CallingConv, other: Side) -> Lower<()> {
    match convention {
        CallingConv::C
        | CallingConv::FAST
        | CallingConv::COLD
        | CallingConv::X86_64_SYSV
        | CallingConv::SWIFT
        | CallingConv::CXX_FAST_TLS
        | CallingConv::SWIFT_TAIL
        | CallingConv::TAIL => Ok(()),
        // The caller may assume more clobbered than is.
        CallingConv::PRESERVE_MOST | CallingConv::PRESERVE_ALL if other != Side::Caller => Ok(()),
        CallingConv::PRESERVE_NONE if other == Side::Own => Ok(()),
        other => unsupported(format_args!("calling convention {}", other.0)),
    }
}

impl FunctionTranslator<'_, '_> {
    /// Binds the arguments, in the block that the function starts with.
    pub(super) fn bind_arguments(&mut self, start: clif::Block) -> Lower<()> {
        let params: Vec<clif::Value> = self.b.block_params(start).to_vec();
        let mut next = params.iter().copied();
        let frame = params.first().copied();
        if let (Some(layout), Some(frame)) = (self.entry.abi.frame.clone(), frame) {
            return self.bind_frame(&layout, frame);
        }
        let variadic = self.entry.variadic;
        if let (false, Return::Memory { .. }) = (variadic, &self.entry.abi.ret) {
            self.set_hidden_return(next.next());
        } else if let (true, Return::Memory { .. }, Some(frame)) =
            (variadic, &self.entry.abi.ret, frame)
        {
            let hidden = self.load(I64, frame, 0);
            self.set_hidden_return(Some(hidden));
        }
        let slots = self.entry.abi.params.clone();
        for (index, slots) in (0u32..).zip(slots) {
            let mut parts = Parts::new();
            for slot in slots {
                let value = if variadic {
                    frame.map(|frame| self.load_from_frame(frame, slot))
                } else {
                    if slot.padding > 0 {
                        next.next();
                    }
                    next.next()
                };
                if let Some(value) = value {
                    parts.push(self.receive(slot.class, value, false));
                }
            }
            self.define_argument(index, parts)?;
        }
        if variadic {
            self.stack_frame(frame);
        }
        Ok(())
    }

    /// Binds the arguments of a function that has them in a frame.
    fn bind_frame(&mut self, layout: &Frame, frame: clif::Value) -> Lower<()> {
        if let Return::Memory { .. } = &self.entry.abi.ret {
            let hidden = self.load(I64, frame, 0);
            self.set_hidden_return(Some(hidden));
        }
        for (index, leaves) in (0u32..).zip(&layout.params) {
            let parts = self.from_frame(leaves, frame)?;
            self.define_argument(index, parts)?;
        }
        self.stack_frame(Some(frame));
        Ok(())
    }

    /// Defines an argument by its parts; of a vector that travels in memory as a whole, the address.
    fn define_argument(&mut self, index: u32, parts: Parts) -> Lower<()> {
        let id = ValueId::from_u32(self.body.first_local + index);
        let ty = self.type_of(id)?;
        let slots = &self.entry.abi.params[index as usize];
        let parts = match (self.repr(ty)?, &slots[..], &parts[..]) {
            (
                Repr::Vector { .. } | Repr::Lanes { .. },
                [
                    Slot {
                        class: Class::ByVal { .. },
                        ..
                    },
                ],
                [address],
            ) => self.load_parts(ty, *address, 0)?,
            _ => parts,
        };
        self.define(id, parts)
    }

    /// Puts the result of such a function there.
    fn ret_in_frame(&mut self, layout: &Frame, parts: &[clif::Value]) -> Lower<()> {
        let frame = self.variadic_frame.clone();
        match frame.and_then(|local| self.kept(&local)) {
            Some(frame) => self.to_frame(&layout.ret, parts, frame),
            None => Ok(()),
        }
    }

    /// The pointer of a result in memory, kept as long as the function runs.
    fn set_hidden_return(&mut self, value: Option<clif::Value>) {
        if let Some(value) = value {
            self.hidden_return = Some(self.keep(value));
        }
    }

    fn stack_frame(&mut self, frame: Option<clif::Value>) {
        if let Some(frame) = frame {
            self.variadic_frame = Some(self.keep(frame));
        }
    }

    /// A value that is used far from here: in a slot if a call may return twice.
    fn keep(&mut self, value: clif::Value) -> Local {
        if self.returns_twice {
            let slot = self.stack_slot(8, 8);
            let address = self.b.ins().stack_addr(I64, slot, 0);
            self.store(value, address, 0);
            return Local::Stored(slot);
        }
        Local::Parts(super::types::one(value))
    }

    /// A kept value.
    pub(super) fn kept(&mut self, local: &Local) -> Option<clif::Value> {
        match local {
            Local::Parts(parts) => parts.first().copied(),
            Local::Stored(slot) => {
                let address = self.b.ins().stack_addr(I64, *slot, 0);
                Some(self.load(I64, address, 0))
            }
            _ => None,
        }
    }

    /// An argument of a variadic definition, as its CLIF parameter would be.
    fn load_from_frame(&mut self, frame: clif::Value, slot: Slot) -> clif::Value {
        let offset = place_offset(slot.place).cast_signed();
        match slot.class {
            Class::ByVal { .. } | Class::X87 => self.b.ins().iadd_imm_s(frame, i64::from(offset)),
            Class::StructReturn => self.load(I64, frame, offset),
            Class::Plain { abi, .. } => self.b.ins().load(abi, plain_memory(), frame, offset),
        }
    }

    /// The part that a CLIF parameter or result carries, or that is in a frame.
    pub(super) fn receive(
        &mut self,
        class: Class,
        value: clif::Value,
        in_frame: bool,
    ) -> clif::Value {
        match class {
            Class::Plain {
                part,
                odd_bits,
                extend,
                ..
            } => {
                let value = self.bitcast(part, value);
                match odd_bits {
                    // `i1 zeroext` is 0 or 1 by the ABI.
                    Some(1) if extend == Extend::Zero && part == I8 => {
                        self.b.ins().band_imm_u(value, 1)
                    }
                    Some(bits) => {
                        let mask = self.int_const(part, super::types::low_mask(bits));
                        self.b.ins().band(value, mask)
                    }
                    None => value,
                }
            }
            Class::X87 => self.load_x87(value),
            // On the stack it is aligned as the callers' convention wants it, which ours keep by a
            // thunk. Frames that we make, and the copies for a stack of any alignment, are to 16.
            Class::ByVal { size, align } if align > 16 && (in_frame || self.entry.realigned) => {
                self.copied(value, size, align)
            }
            Class::ByVal { .. } | Class::StructReturn => value,
        }
    }

    /// The 80 bits at an address, in their container.
    pub(super) fn load_x87(&mut self, address: clif::Value) -> clif::Value {
        let low = self.load(I64, address, 0);
        let high = self.load(I16, address, 8);
        let high = self.b.ins().uextend(I64, high);
        self.b.ins().iconcat(low, high)
    }

    /// The CLIF argument or result that carries a part.
    pub(super) fn send(&mut self, class: Class, part: clif::Value) -> clif::Value {
        match class {
            Class::Plain {
                abi,
                odd_bits,
                extend,
                ..
            } => {
                let value = match (extend, odd_bits) {
                    (Extend::Sign, Some(bits)) => self.sign_extended(part, bits),
                    _ => part,
                };
                self.bitcast(abi, value)
            }
            Class::X87 => self.spilled(part),
            // Cranelift copies whole words; the object may end in the middle of one.
            Class::ByVal { size, .. } if size % 8 != 0 => self.copied(part, size, 16),
            Class::ByVal { .. } | Class::StructReturn => part,
        }
    }

    /// The address of a copy in the frame, with room up to a multiple of 8 bytes.
    fn copied(&mut self, source: clif::Value, size: u64, align: u32) -> clif::Value {
        let align = u64::from(align);
        let slack = align.saturating_sub(16);
        let slot = self.stack_slot(size.next_multiple_of(8) + slack, 16);
        let mut to = self.b.ins().stack_addr(I64, slot, 0);
        if slack > 0 {
            to = self.align_up(to, align);
        }
        let len = self.b.ins().iconst(I64, size.cast_signed());
        self.call_builtin(Builtin("memcpy"), &[to, source, len], &[I64]);
        to
    }

    /// `ret`
    pub(super) fn ret(&mut self, value: Option<ValueId>) -> Lower<()> {
        let parts = match value {
            Some(value) => self.value(value)?,
            None => Parts::new(),
        };
        self.leave_stack()?;
        let mut results: SmallVec<[clif::Value; 4]> = SmallVec::new();
        if let Some(layout) = self.entry.abi.frame.clone() {
            self.ret_in_frame(&layout, &parts)?;
        }
        match self.entry.abi.ret.clone() {
            Return::Registers(classes) => {
                for (class, part) in classes.iter().zip(parts) {
                    results.push(self.send(*class, part));
                }
            }
            Return::X87 { .. } => {
                let addresses: Vec<clif::Value> =
                    parts.iter().map(|part| self.spilled(*part)).collect();
                // The first is on top.
                for address in addresses.into_iter().rev() {
                    self.call_builtin(Builtin("bitcrane_x87_push"), &[address], &[]);
                }
            }
            Return::Memory { ty, .. } => {
                let hidden = self.hidden_return.clone();
                if let Some(address) = hidden.and_then(|local| self.kept(&local)) {
                    self.store_parts(ty, &parts, address, 0)?;
                    if self.entry.variadic && self.entry.abi.frame.is_none() {
                        results.push(address);
                    }
                }
            }
        }
        let variadic = self.entry.variadic && self.entry.abi.frame.is_none();
        if let (true, Some(index)) = (variadic, self.entry.struct_return()) {
            let index = u32::try_from(index).unwrap_or(0);
            let pointer = self.scalar(ValueId::from_u32(self.body.first_local + index))?;
            results = SmallVec::from_slice(&[pointer]);
        }
        self.b.ins().return_(&results);
        Ok(())
    }

    /// `llvm.va_start`: fills the list of a variadic definition (psABI §3.5.7).
    pub(super) fn va_start(&mut self, list: clif::Value) -> Lower<()> {
        let frame = self.variadic_frame.clone();
        let Some(frame) = frame.and_then(|local| self.kept(&local)) else {
            return unsupported("va_start in a function that is not variadic");
        };
        let (used, stack) = match &self.entry.abi.frame {
            Some(layout) => (layout.used, FRAME_STACK),
            None => (self.entry.abi.used, FRAME_STACK_ARGS),
        };
        let integers = self.b.ins().iconst(I32, i64::from(8 * used.integers));
        let vectors = i64::from(FRAME_VECTORS + 16 * used.vectors);
        let vectors = self.b.ins().iconst(I32, vectors);
        let overflow = i64::from(stack + used.stack.next_multiple_of(8));
        let overflow = self.b.ins().iadd_imm_s(frame, overflow);
        self.store(integers, list, 0);
        self.store(vectors, list, 4);
        self.store(overflow, list, 8);
        self.store(frame, list, 16);
        Ok(())
    }
}

/// Where a place is in the frame of a variadic definition.
fn place_offset(place: Place) -> u32 {
    match place {
        Place::Integer(register) | Place::IntegerPair(register) => 8 * register,
        Place::Vector(register) => FRAME_VECTORS + 16 * register,
        Place::Stack(offset) => FRAME_STACK_ARGS + offset,
    }
}
