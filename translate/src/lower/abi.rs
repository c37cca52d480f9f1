//! The System V ABI for x86-64 (psABI 1.0, §3.2.3), as LLVM applies it to IR signatures.
//!
//! Front ends have coerced struct arguments into scalars already, so IR parameters map one to one.
//! What is left: how odd integers, `x86_fp80`, `byval` and results that don't fit the registers
//! travel. The assignment of places here mirrors Cranelift's, which decides; it is needed for
//! `byval` padding, variadic calls and variadic definitions.

use super::types::{Lane, Parts, Repr, SoftFloat, container, mask_lane, repr};
use super::values::{Local, plain_memory};
use super::{Builtin, FunctionTranslator, Lower, Symbol, unsupported};
use crate::ir::verify::VerifiedModule;
use crate::ir::{
    AttributeKind, AttributeList, AttributeSet, CallingConv, FunctionId, Global, Type, TypeId,
    ValueId,
};
use cranelift_codegen::ir::types::{F16, F128, I8, I16, I32, I64, I128};
use cranelift_codegen::ir::{self as clif, AbiParam, ArgumentPurpose, InstBuilder, Signature};
use cranelift_codegen::isa::CallConv;
use smallvec::SmallVec;

/// Bytes of the register save area below the return address of a variadic definition's thunk; its
/// stack arguments are here, from the frame pointer that the body gets.
pub(super) const FRAME_STACK_ARGS: u32 = 192;
/// Where the vector registers are in that frame.
const FRAME_VECTORS: u32 = 48;

/// How one part travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// As a CLIF value of type `abi`, which is the part's own or a bitcast of it.
    Plain {
        /// The type in the signature.
        abi: clif::Type,
        /// The type of the part.
        part: clif::Type,
        /// The width of an integer that doesn't fill its container: garbage above it is cleared
        /// where the value enters.
        odd_bits: Option<u32>,
        /// `signext` or `zeroext`.
        extend: Extend,
    },
    /// `byval`: the callee gets a copy on the stack of the bytes that the part points to.
    ByVal {
        /// Bytes to copy.
        size: u64,
        /// Alignment of the copy in bytes, at least 8.
        align: u32,
    },
    /// `x86_fp80`, on the stack as an argument and in `st0` as a result.
    X87,
    /// `sret`: an ordinary pointer that the callee also returns.
    StructReturn,
}

/// Extension of an argument or result to a whole register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extend {
    None,
    Sign,
    Zero,
}

/// Where a part is passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Integer register by number, 0 to 5.
    Integer(u32),
    /// Two integer registers, from this number.
    IntegerPair(u32),
    /// Vector register by number, 0 to 7.
    Vector(u32),
    /// On the stack, by its offset from the first stack argument.
    Stack(u32),
}

/// One part of a parameter.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    pub(super) class: Class,
    pub(super) place: Place,
    /// Bytes of stack before it that stay empty, for its alignment: a multiple of 8.
    pub(super) padding: u32,
}

/// How a result travels.
#[derive(Clone, Debug)]
pub(super) enum Return {
    /// In registers, or not at all.
    Registers(SmallVec<[Class; 2]>),
    /// In `st0`, and `st1` if there are two.
    X87 { count: usize },
    /// In memory whose address the caller passes first: it doesn't fit the registers.
    Memory { ty: TypeId, size: u64 },
}

/// The signature of a function or call.
#[derive(Clone, Debug)]
pub(super) struct Abi {
    /// The parts of each IR parameter.
    pub(super) params: Vec<SmallVec<[Slot; 2]>>,
    pub(super) ret: Return,
    /// What the parameters take, the hidden one included.
    pub(super) used: Used,
}

/// What parameters take.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Used {
    /// Integer registers, 0 to 6.
    pub(super) integers: u32,
    /// Vector registers, 0 to 8.
    pub(super) vectors: u32,
    /// Bytes of stack.
    pub(super) stack: u32,
}

impl Used {
    fn integer(&mut self) -> Place {
        if self.integers < 6 {
            self.integers += 1;
            Place::Integer(self.integers - 1)
        } else {
            self.stack(8, 8)
        }
    }

    /// Both halves in registers or both in memory.
    fn integer_pair(&mut self) -> Place {
        if self.integers < 5 {
            self.integers += 2;
            return Place::IntegerPair(self.integers - 2);
        }
        // Cranelift, as LLVM, doesn't use a register that is left over for a later argument.
        self.integers = 6;
        self.stack(16, 16)
    }

    fn vector(&mut self, bytes: u32) -> Place {
        if self.vectors < 8 {
            self.vectors += 1;
            Place::Vector(self.vectors - 1)
        } else {
            self.stack(bytes.max(8), bytes.max(8))
        }
    }

    fn stack(&mut self, bytes: u32, align: u32) -> Place {
        self.stack = self.stack.next_multiple_of(align);
        let at = self.stack;
        self.stack += bytes;
        Place::Stack(at)
    }
}

impl Abi {
    /// The signature of a function type with these arguments (variadic ones included).
    pub(super) fn new(
        module: &VerifiedModule,
        ret: TypeId,
        args: &[TypeId],
        attributes: &AttributeList,
    ) -> Lower<Self> {
        let mut used = Used::default();
        let ret = Return::of(module, ret, &attributes.ret)?;
        if matches!(ret, Return::Memory { .. }) {
            used.integer();
        }
        let mut params = Vec::with_capacity(args.len());
        for (index, arg) in args.iter().enumerate() {
            let attributes = attributes.param(index);
            check_param(attributes)?;
            let mut slots = SmallVec::new();
            for class in param_classes(module, *arg, attributes)? {
                slots.push(place(&mut used, class));
            }
            params.push(slots);
        }
        Ok(Self { params, ret, used })
    }

    /// Whether an argument's copy must be aligned to more than 16 bytes. Our frames can't; our
    /// functions copy such an argument, others may count on it.
    pub(super) fn is_over_aligned(&self) -> bool {
        let mut slots = self.params.iter().flatten();
        slots.any(|slot| matches!(slot.class, Class::ByVal { align, .. } if align > 16))
    }

    /// Whether Cranelift's `tail` convention and System V's are one for this signature. On x86-64
    /// they have the same argument registers, callee-saved registers, `rax` and `xmm0`; they part
    /// where arguments are on the stack (the callee pops them) and at a second integer or vector
    /// result.
    pub(super) fn is_tail_compatible(&self) -> bool {
        let Return::Registers(classes) = &self.ret else {
            return false;
        };
        let (mut integers, mut vectors) = (0, 0);
        for class in classes {
            match class {
                Class::Plain { abi: I128, .. } => integers += 2,
                Class::Plain { abi, .. } if abi.is_int() => integers += 1,
                _ => vectors += 1,
            }
        }
        self.used.stack == 0 && integers <= 1 && vectors <= 1
    }

    /// The CLIF signature.
    pub(super) fn signature(&self) -> Signature {
        let mut signature = Signature::new(CallConv::SystemV);
        if let Return::Memory { .. } = self.ret {
            let hidden = AbiParam::special(I64, ArgumentPurpose::StructReturn);
            signature.params.push(hidden);
        }
        for slot in self.params.iter().flatten() {
            if slot.padding > 0 {
                let pad = ArgumentPurpose::StructArgument(slot.padding);
                signature.params.push(AbiParam::special(I64, pad));
            }
            signature.params.push(slot.class.param());
        }
        if let Return::Registers(classes) = &self.ret {
            signature.returns.extend(classes.iter().map(|c| c.param()));
        }
        signature
    }
}

impl Class {
    fn param(self) -> AbiParam {
        match self {
            Self::Plain { abi, extend, .. } => match extend {
                Extend::None => AbiParam::new(abi),
                Extend::Sign => AbiParam::new(abi).sext(),
                Extend::Zero => AbiParam::new(abi).uext(),
            },
            Self::ByVal { size, .. } => {
                let size = u32::try_from(size.next_multiple_of(8)).unwrap_or(u32::MAX & !7);
                AbiParam::special(I64, ArgumentPurpose::StructArgument(size))
            }
            Self::X87 => AbiParam::special(I64, ArgumentPurpose::StructArgument(16)),
            Self::StructReturn => AbiParam::special(I64, ArgumentPurpose::StructReturn),
        }
    }
}

impl Return {
    fn of(module: &VerifiedModule, ty: TypeId, attributes: &AttributeSet) -> Lower<Self> {
        if module.types[ty] == Type::Void {
            return Ok(Self::Registers(SmallVec::new()));
        }
        let mut classes = SmallVec::<[Class; 2]>::new();
        append_classes(module, ty, attributes, &mut classes)?;
        let x87 = classes.iter().filter(|class| **class == Class::X87).count();
        if x87 == classes.len() && matches!(x87, 1 | 2) {
            return Ok(Self::X87 { count: x87 });
        }
        let (mut integers, mut vectors) = (0, 0);
        for class in &classes {
            match class {
                Class::Plain { abi: I128, .. } => integers += 2,
                Class::Plain { abi, .. } if abi.is_int() => integers += 1,
                _ => vectors += 1,
            }
        }
        // rax, rdx, rcx and, of LLVM's four, xmm0 and xmm1.
        if x87 == 0 && integers <= 3 && vectors <= 2 {
            return Ok(Self::Registers(classes));
        }
        let Some(layout) = module.layouts().get(ty) else {
            return unsupported("a result of this type");
        };
        Ok(Self::Memory {
            ty,
            size: layout.size,
        })
    }
}

/// Attributes that change how a parameter travels and are not known.
fn check_param(attributes: &AttributeSet) -> Lower<()> {
    for (kind, name) in [
        (AttributeKind::IN_ALLOCA, "inalloca"),
        (AttributeKind::PREALLOCATED, "preallocated"),
        (AttributeKind::NEST, "nest"),
        (AttributeKind::SWIFT_SELF, "swiftself"),
        (AttributeKind::SWIFT_ERROR, "swifterror"),
        (AttributeKind::SWIFT_ASYNC, "swiftasync"),
    ] {
        if attributes.has(kind) {
            return unsupported(format_args!("parameter attribute {name}"));
        }
    }
    Ok(())
}

fn param_classes(
    module: &VerifiedModule,
    ty: TypeId,
    attributes: &AttributeSet,
) -> Lower<SmallVec<[Class; 2]>> {
    let mut classes = SmallVec::new();
    if attributes.has(AttributeKind::BYVAL) {
        let pointee = attributes.ty(AttributeKind::BYVAL);
        let layout = pointee.and_then(|ty| module.layouts().get(ty));
        let Some(layout) = layout.filter(|layout| layout.size < 1 << 30) else {
            return unsupported("byval of this type");
        };
        classes.push(Class::ByVal {
            size: layout.size,
            align: byval_align(layout.align, attributes)?,
        });
    } else if attributes.has(AttributeKind::STRUCT_RET) {
        classes.push(Class::StructReturn);
    } else {
        append_classes(module, ty, attributes, &mut classes)?;
    }
    Ok(classes)
}

/// The alignment of a `byval` copy on the stack, in bytes.
fn byval_align(natural: u32, attributes: &AttributeSet) -> Lower<u32> {
    let stack = attributes.int(AttributeKind::ALIGN_STACK);
    let align = stack
        .or(attributes.int(AttributeKind::ALIGN))
        .unwrap_or(u64::from(natural));
    match u32::try_from(align) {
        Ok(align) if align <= 4096 => Ok(align.max(8)),
        _ => unsupported(format_args!("byval align {align}")),
    }
}

fn place(used: &mut Used, class: Class) -> Slot {
    let before = used.stack;
    let place = match class {
        Class::Plain { abi: I128, .. } => used.integer_pair(),
        Class::Plain { abi, .. } if abi.is_int() => used.integer(),
        Class::Plain { abi, .. } => used.vector(abi.bytes()),
        Class::StructReturn => used.integer(),
        Class::X87 => used.stack(16, 16),
        Class::ByVal { size, align } => {
            let bytes = u32::try_from(size.next_multiple_of(8)).unwrap_or(u32::MAX >> 1);
            used.stack(bytes, align)
        }
    };
    // Cranelift pads by itself what is no struct argument.
    let padding = match (class, place) {
        (Class::X87 | Class::ByVal { .. }, Place::Stack(at)) => at - before,
        _ => 0,
    };
    Slot {
        class,
        place,
        padding,
    }
}

/// The classes of the parts of `ty`, in their order.
fn append_classes(
    module: &VerifiedModule,
    ty: TypeId,
    attributes: &AttributeSet,
    classes: &mut SmallVec<[Class; 2]>,
) -> Lower<()> {
    let plain = |abi, part| Class::Plain {
        abi,
        part,
        odd_bits: None,
        extend: Extend::None,
    };
    match repr(&module.types, ty)? {
        Repr::Int { bits } => classes.push(int_class(bits, attributes)),
        Repr::Wide { bits } => {
            let limbs = bits.div_ceil(64);
            for limb in 0..limbs {
                let rest = bits - limb * 64;
                classes.push(int_class(rest.min(64), &AttributeSet::default()).as_limb());
            }
        }
        Repr::Float(float) => classes.push(plain(float, float)),
        Repr::Soft(SoftFloat::Half | SoftFloat::BFloat) => classes.push(plain(F16, I16)),
        Repr::Soft(SoftFloat::Quad) => classes.push(plain(F128, I128)),
        Repr::Soft(SoftFloat::X87) => classes.push(Class::X87),
        Repr::Pointer => classes.push(plain(I64, I64)),
        Repr::Vector { lane, len } => chunks(lane, len, classes),
        Repr::Mask { len } => chunks(mask_lane(len), len, classes),
        Repr::Lanes { element, len } => {
            for _ in 0..len {
                append_classes(module, element, attributes, classes)?;
            }
        }
        Repr::Aggregate => match &module.types[ty] {
            Type::Struct { fields, .. } => {
                for field in fields {
                    append_classes(module, *field, attributes, classes)?;
                }
            }
            Type::Array { len, element } => {
                // Refuses what has too many parts before a list is made.
                super::types::part_types(&module.types, ty)?;
                for _ in 0..*len {
                    let before = classes.len();
                    append_classes(module, *element, attributes, classes)?;
                    if classes.len() == before {
                        break;
                    }
                }
            }
            _ => {}
        },
    }
    Ok(())
}

fn chunks(lane: Lane, len: u32, classes: &mut SmallVec<[Class; 2]>) {
    let count = len.div_ceil(lane.per_chunk()) as usize;
    let class = Class::Plain {
        abi: lane.chunk(),
        part: lane.chunk(),
        odd_bits: None,
        extend: Extend::None,
    };
    classes.extend(std::iter::repeat_n(class, count));
}

fn int_class(bits: u32, attributes: &AttributeSet) -> Class {
    let ty = container(bits);
    let extend = if ty == I64 || ty == I128 {
        Extend::None
    } else if attributes.has(AttributeKind::SIGN_EXT) {
        Extend::Sign
    } else if attributes.has(AttributeKind::ZERO_EXT) || bits == 1 {
        Extend::Zero
    } else {
        Extend::None
    };
    Class::Plain {
        abi: ty,
        part: ty,
        odd_bits: (ty.bits() != bits).then_some(bits),
        extend,
    }
}

impl Class {
    /// The same, in an `i64` limb.
    fn as_limb(self) -> Self {
        match self {
            Self::Plain { odd_bits, .. } => Self::Plain {
                abi: I64,
                part: I64,
                odd_bits,
                extend: Extend::None,
            },
            other => other,
        }
    }
}

/// How a definition is entered.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) abi: Abi,
    pub(super) variadic: bool,
    /// Whether it is compiled by Cranelift's `tail` convention, to make guaranteed tail calls.
    pub(super) tail: bool,
}

impl Entry {
    /// The entry of a function.
    pub(super) fn of(module: &VerifiedModule, id: FunctionId) -> Lower<Self> {
        let function = &module.functions[id];
        let attributes = module.attribute_list(function.attributes);
        check_convention(function.calling_conv, true)?;
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
        let abi = Abi::new(module, ret, params, attributes)?;
        Ok(Self {
            abi,
            variadic,
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
        if self.variadic {
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
        if self.variadic {
            Symbol::VariadicBody(function)
        } else {
            Symbol::Global(Global::Function(function))
        }
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

/// Refuses calling conventions that are not System V's or compatible with it.
pub(super) fn check_convention(convention: CallingConv, definition: bool) -> Lower<()> {
    match convention {
        CallingConv::C
        | CallingConv::FAST
        | CallingConv::COLD
        | CallingConv::X86_64_SYSV
        | CallingConv::SWIFT
        | CallingConv::CXX_FAST_TLS
        | CallingConv::TAIL => Ok(()),
        // The caller may assume more clobbered than is.
        CallingConv::PRESERVE_MOST | CallingConv::PRESERVE_ALL if !definition => Ok(()),
        other => unsupported(format_args!("calling convention {}", other.0)),
    }
}

impl FunctionTranslator<'_, '_> {
    /// Binds the arguments, in the block that the function starts with.
    pub(super) fn bind_arguments(&mut self, start: clif::Block) -> Lower<()> {
        let params: Vec<clif::Value> = self.b.block_params(start).to_vec();
        let mut next = params.iter().copied();
        let frame = params.first().copied();
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
                    parts.push(self.receive(slot.class, value, variadic));
                }
            }
            let id = ValueId::from_u32(self.body.first_local + index);
            self.define(id, parts)?;
        }
        if variadic {
            self.stack_frame(frame);
        }
        Ok(())
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
            return Local::Demoted(SmallVec::from_slice(&[(slot, I64)]));
        }
        Local::Parts(super::types::one(value))
    }

    /// A kept value.
    pub(super) fn kept(&mut self, local: &Local) -> Option<clif::Value> {
        match local {
            Local::Parts(parts) => parts.first().copied(),
            Local::Demoted(slots) => {
                let address = self.b.ins().stack_addr(I64, slots[0].0, 0);
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

    /// The part that a CLIF parameter or result carries.
    pub(super) fn receive(
        &mut self,
        class: Class,
        value: clif::Value,
        _from_memory: bool,
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
            // Cranelift's frames, and so what callers pass on the stack, are aligned to 16 only.
            Class::ByVal { size, align } if align > 16 => self.copied(value, size, align),
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
                    if self.entry.variadic {
                        results.push(address);
                    }
                }
            }
        }
        if let (true, Some(index)) = (self.entry.variadic, self.entry.struct_return()) {
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
        let used = self.entry.abi.used;
        let integers = self.b.ins().iconst(I32, i64::from(8 * used.integers));
        let vectors = i64::from(FRAME_VECTORS + 16 * used.vectors);
        let vectors = self.b.ins().iconst(I32, vectors);
        let overflow = i64::from(FRAME_STACK_ARGS + used.stack.next_multiple_of(8));
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
