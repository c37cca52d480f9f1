//! The System V ABI for x86-64 (psABI 1.0, §3.2.3), as LLVM applies it to IR signatures.
//!
//! Front ends have coerced struct arguments into scalars already, so IR parameters map one to one.
//! What is left: how odd integers, `x86_fp80`, `byval` and results that don't fit the registers
//! travel. The assignment of places here mirrors Cranelift's, which decides; it is needed for
//! `byval` padding, variadic calls and variadic definitions.

use super::framed::{self, Frame};
use super::types::{Lane, Repr, SoftFloat, container, mask_lane, repr};
use super::{Lower, unsupported};
use crate::ir::verify::VerifiedModule;
use crate::ir::{AttributeKind, AttributeList, AttributeSet, Type, TypeId};
use cranelift_codegen::ir::types::{F16, F128, I8, I16, I32, I64, I128};
use cranelift_codegen::ir::{
    self as clif, AbiParam, ArgumentExtension, ArgumentPurpose, Signature,
};
use cranelift_codegen::isa::CallConv;
use smallvec::SmallVec;

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
    /// If there are registers among them that CLIF doesn't have: then nothing is passed as above but
    /// results that are in memory or an `x86_fp80`.
    pub(super) frame: Option<Box<Frame>>,
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
    pub(super) fn integer(&mut self) -> Place {
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

    pub(super) fn vector(&mut self, bytes: u32) -> Place {
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
    /// The signature of a function type with these arguments, variadic ones included.
    pub(super) fn new(
        module: &VerifiedModule,
        ret: TypeId,
        args: &[TypeId],
        attributes: &AttributeList,
        convention: Convention,
    ) -> Lower<Self> {
        let mut used = Used::default();
        let signature = (ret, args);
        let mut ret = Return::of(module, ret, &attributes.ret)?;
        if matches!(ret, Return::Memory { .. }) {
            used.integer();
        }
        let mut params = Vec::with_capacity(args.len());
        for (index, arg) in args.iter().enumerate() {
            let attributes = attributes.param(index);
            check_param(attributes)?;
            let mut slots = SmallVec::new();
            for class in argument_classes(module, *arg, index, attributes, convention)? {
                slots.push(place(&mut used, class));
            }
            params.push(slots);
        }
        let mut frame = None;
        if let Some((framed, place)) =
            framed::frame(module, signature, attributes, &ret, convention)?
        {
            frame = Some(Box::new(framed));
            ret = place;
        }
        Ok(Self {
            params,
            ret,
            used,
            frame,
        })
    }

    /// Variadic integers fill their words, as in most native code: `pushq $-1`, `movl %eax, %esi`. A
    /// callee that takes an `int` for a `Py_ssize_t` works by that.
    pub(super) fn fill_variadic_words(&mut self, fixed: usize, constant: impl Fn(usize) -> bool) {
        for (index, slots) in self.params.iter_mut().enumerate().skip(fixed) {
            for slot in slots {
                let pushed = matches!(slot.place, Place::Stack(_)) && constant(index);
                if let Class::Plain { abi, extend, .. } = &mut slot.class
                    && matches!(*abi, I8 | I16 | I32)
                    && *extend == Extend::None
                {
                    *extend = if pushed { Extend::Sign } else { Extend::Zero };
                }
            }
        }
    }

    /// The alignment of the stack arguments, if some must be aligned to more than 16 bytes, as our
    /// frames can't.
    pub(super) fn over_alignment(&self) -> Option<u32> {
        let slots = self.params.iter().flatten();
        let aligns = slots.filter_map(|slot| match slot.class {
            Class::ByVal { align, .. } => Some(align),
            _ => None,
        });
        aligns.max().filter(|align| *align > 16)
    }

    /// Whether Cranelift's `tail` convention and System V's are one for this signature. On x86-64
    /// they have the same argument registers, callee-saved registers, `rax` and `xmm0`; they part
    /// where arguments are on the stack (the callee pops them) and at a second integer or vector
    /// result.
    pub(super) fn is_tail_compatible(&self) -> bool {
        let Return::Registers(classes) = &self.ret else {
            return false;
        };
        if self.frame.is_some() {
            return false;
        }
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
        if self.frame.is_some() {
            signature.params.push(AbiParam::new(I64));
            return signature;
        }
        if let Return::Memory { .. } = self.ret {
            let hidden = AbiParam::special(I64, ArgumentPurpose::StructReturn);
            signature.params.push(hidden);
        }
        for slot in self.params.iter().flatten() {
            if slot.padding > 0 {
                let pad = ArgumentPurpose::StructArgument(slot.padding);
                signature.params.push(AbiParam::special(I64, pad));
            }
            let mut param = slot.class.param();
            // Cranelift loads the whole word of a stack argument. Of a word of which only a part has
            // just been stored, that would wait for the store.
            let is_short = matches!(param.value_type, I8 | I16 | I32);
            if matches!(slot.place, Place::Stack(_))
                && is_short
                && param.extension == ArgumentExtension::None
            {
                param = param.uext();
            }
            signature.params.push(param);
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
                let size = u32::try_from(size.next_multiple_of(8)).unwrap_or(1 << 31);
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
        Self::in_memory(module, ty)
    }

    /// A result that doesn't fit the registers.
    pub(super) fn in_memory(module: &VerifiedModule, ty: TypeId) -> Lower<Self> {
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

/// What decides how a signature's vectors travel.
#[derive(Clone, Copy, Debug)]
pub(super) struct Convention {
    /// The parameters that are not variadic arguments, if the function is variadic.
    pub(super) fixed: Option<usize>,
    /// The widest vector registers.
    pub(super) register_bits: u32,
}

/// The classes of the parts of argument `index`.
pub(super) fn argument_classes(
    module: &VerifiedModule,
    ty: TypeId,
    index: usize,
    attributes: &AttributeSet,
    convention: Convention,
) -> Lower<SmallVec<[Class; 2]>> {
    match variadic_in_memory(module, ty, index, convention) {
        Some(class) => Ok(SmallVec::from_slice(&[class])),
        None => param_classes(module, ty, attributes),
    }
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

/// In a call of a variadic function, vectors of more than 128 bits are never in registers, where
/// `va_arg` would not find them; fixed ones are if they are in several.
pub(super) fn variadic_in_memory(
    module: &VerifiedModule,
    ty: TypeId,
    index: usize,
    convention: Convention,
) -> Option<Class> {
    let fixed = index < convention.fixed?;
    let layout = module.layouts().get(ty)?;
    let vector = matches!(
        repr(&module.types, ty),
        Ok(Repr::Vector { .. } | Repr::Lanes { .. })
    );
    let wide = match framed::wide_register(module, ty, convention.register_bits) {
        Some(bytes) => Some(bytes),
        None if fixed || layout.size <= 16 => None,
        None => Some(layout.align),
    };
    wide.filter(|_| vector).map(|align| Class::ByVal {
        size: layout.size,
        align,
    })
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

/// Gives a part of an argument its place.
pub(super) fn place(used: &mut Used, class: Class) -> Slot {
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
