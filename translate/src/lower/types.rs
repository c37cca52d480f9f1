//! How LLVM types live in CLIF values.
//!
//! Every first-class value is a list of CLIF values, its *parts*; [`Repr`] says which.
//!
//! # The rule for integers
//! `iN` with N at most 128 is one part in the narrowest of `i8`, `i16`, `i32`, `i64`, `i128` that
//! holds it, its *container*. **Bits above N are always zero.** Whoever makes a value keeps that:
//! operations that can carry past bit N mask their result ([`FunctionTranslator::normalize`]);
//! operations that look at the sign extend first ([`FunctionTranslator::sign_extended`]); values
//! that come from callers, callees and memory are masked where they enter. Wider integers are
//! `i64` limbs, least significant first, under the same rule.
//!
//! # Vectors
//! Lanes of 8, 16, 32 and 64 bits fill 128-bit chunks, lane 0 in the lowest bits of the first;
//! lanes behind the last one have any contents. A vector of `i1` is a mask: all-ones or zero lanes,
//! as wide as fits the count into 128 bits (8 to 64 bits), so that a comparison's result of 128-bit
//! operands is one as it stands. Vectors of anything else are one element after another.

use super::{FunctionTranslator, Lower, unsupported};
use crate::ir::{Type, TypeId, TypeTable};
use crate::limits;
use cranelift_codegen::ir::types::{
    F32, F32X4, F64, F64X2, I8, I8X16, I16, I16X8, I32, I32X4, I64, I64X2, I128,
};
use cranelift_codegen::ir::{self as clif, InstBuilder};
use smallvec::{SmallVec, smallvec};

/// The CLIF values that make up one LLVM value.
pub(super) type Parts = SmallVec<[clif::Value; 2]>;

/// The CLIF types of parts.
pub(super) type PartTypes = SmallVec<[clif::Type; 4]>;

/// How values of a type are represented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Repr {
    /// `iN`, N at most 128: one part, see the module's documentation.
    Int { bits: u32 },
    /// `iN`, N above 128: `i64` limbs.
    Wide { bits: u32 },
    /// `float` or `double`.
    Float(clif::Type),
    /// A floating-point type that CLIF can't compute with, by its bits.
    Soft(SoftFloat),
    /// A pointer, as `i64`.
    Pointer,
    /// A vector of lanes that CLIF has: chunks.
    Vector { lane: Lane, len: u32 },
    /// A vector of `i1`.
    Mask { len: u32 },
    /// A vector of anything else: its elements' parts.
    Lanes { element: TypeId, len: u32 },
    /// A struct or array: its fields' parts.
    Aggregate,
}

/// Floating-point types that live as integers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum SoftFloat {
    /// `half`, in an `i16`.
    Half,
    /// `bfloat`, in an `i16`.
    BFloat,
    /// `x86_fp80`, in the low 80 bits of an `i128`; the others are zero.
    X87,
    /// `fp128`, in an `i128`.
    Quad,
}

impl SoftFloat {
    /// The type of the part.
    pub(super) fn container(self) -> clif::Type {
        match self {
            Self::Half | Self::BFloat => I16,
            Self::X87 | Self::Quad => I128,
        }
    }

    /// The bit that holds the sign.
    pub(super) fn sign_bit(self) -> u32 {
        match self {
            Self::Half | Self::BFloat => 15,
            Self::X87 => 79,
            Self::Quad => 127,
        }
    }
}

/// A lane of a 128-bit vector.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Lane {
    I8,
    I16,
    I32,
    I64,
    F32,
    F64,
    /// A pointer, as `i64`.
    Ptr,
}

impl Lane {
    /// The scalar type.
    pub(super) fn scalar(self) -> clif::Type {
        match self {
            Self::I8 => I8,
            Self::I16 => I16,
            Self::I32 => I32,
            Self::I64 | Self::Ptr => I64,
            Self::F32 => F32,
            Self::F64 => F64,
        }
    }

    /// The 128-bit vector type.
    pub(super) fn chunk(self) -> clif::Type {
        match self {
            Self::I8 => I8X16,
            Self::I16 => I16X8,
            Self::I32 => I32X4,
            Self::I64 | Self::Ptr => I64X2,
            Self::F32 => F32X4,
            Self::F64 => F64X2,
        }
    }

    /// Width in bits.
    pub(super) fn bits(self) -> u32 {
        self.scalar().bits()
    }

    /// How many fit into a chunk.
    pub(super) fn per_chunk(self) -> u32 {
        128 / self.bits()
    }

    /// The integer lane of this width.
    pub(super) fn to_int(self) -> Self {
        Self::int(self.bits())
    }

    /// The integer lane of `bits`, which is 8, 16, 32 or 64.
    pub(super) fn int(bits: u32) -> Self {
        match bits {
            8 => Self::I8,
            16 => Self::I16,
            32 => Self::I32,
            _ => Self::I64,
        }
    }

    /// How a scalar of this lane is represented.
    pub(super) fn repr(self) -> Repr {
        match self {
            Self::F32 | Self::F64 => Repr::Float(self.scalar()),
            Self::Ptr => Repr::Pointer,
            Self::I8 | Self::I16 | Self::I32 | Self::I64 => Repr::Int { bits: self.bits() },
        }
    }
}

/// The lane of a mask with `len` elements.
pub(super) fn mask_lane(len: u32) -> Lane {
    match len {
        0..=2 => Lane::I64,
        3..=4 => Lane::I32,
        5..=8 => Lane::I16,
        _ => Lane::I8,
    }
}

/// The narrowest CLIF integer with at least `bits` bits, which is at most 128.
pub(super) fn container(bits: u32) -> clif::Type {
    match bits {
        0..=8 => I8,
        9..=16 => I16,
        17..=32 => I32,
        33..=64 => I64,
        _ => I128,
    }
}

/// How values of `ty` are represented, or why they can't be.
pub(super) fn repr(types: &TypeTable, ty: TypeId) -> Lower<Repr> {
    Ok(match &types[ty] {
        Type::Integer(bits) if *bits <= 128 => Repr::Int { bits: *bits },
        Type::Integer(bits) if (*bits).div_ceil(64) as usize <= limits::VALUE_PARTS => {
            Repr::Wide { bits: *bits }
        }
        Type::Float => Repr::Float(F32),
        Type::Double => Repr::Float(F64),
        Type::Half => Repr::Soft(SoftFloat::Half),
        Type::BFloat => Repr::Soft(SoftFloat::BFloat),
        Type::X86Fp80 => Repr::Soft(SoftFloat::X87),
        Type::Fp128 => Repr::Soft(SoftFloat::Quad),
        Type::Pointer { address_space: 0 } => Repr::Pointer,
        Type::Vector {
            len,
            element,
            scalable: false,
        } => vector_repr(types, *len, *element)?,
        Type::Array { .. } | Type::Struct { .. } => Repr::Aggregate,
        _ => return unsupported(format_args!("type {}", types.display(ty))),
    })
}

fn vector_repr(types: &TypeTable, len: u32, element: TypeId) -> Lower<Repr> {
    let lane = match repr(types, element)? {
        Repr::Int { bits: 1 } => return Ok(Repr::Mask { len }),
        Repr::Int { bits: 8 } => Lane::I8,
        Repr::Int { bits: 16 } => Lane::I16,
        Repr::Int { bits: 32 } => Lane::I32,
        Repr::Int { bits: 64 } => Lane::I64,
        Repr::Float(F32) => Lane::F32,
        Repr::Float(_) => Lane::F64,
        Repr::Pointer => Lane::Ptr,
        _ => return Ok(Repr::Lanes { element, len }),
    };
    Ok(Repr::Vector { lane, len })
}

/// The CLIF types of the parts of `ty`.
pub(super) fn part_types(types: &TypeTable, ty: TypeId) -> Lower<PartTypes> {
    let mut parts = PartTypes::new();
    append_part_types(types, ty, &mut parts)?;
    Ok(parts)
}

fn append_part_types(types: &TypeTable, ty: TypeId, parts: &mut PartTypes) -> Lower<()> {
    match repr(types, ty)? {
        Repr::Int { bits } => parts.push(container(bits)),
        Repr::Wide { bits } => append(parts, bits.div_ceil(64), I64)?,
        Repr::Float(float) => parts.push(float),
        Repr::Soft(soft) => parts.push(soft.container()),
        Repr::Pointer => parts.push(I64),
        Repr::Vector { lane, len } => {
            append(parts, len.div_ceil(lane.per_chunk()), lane.chunk())?;
        }
        Repr::Mask { len } => {
            let lane = mask_lane(len);
            append(parts, len.div_ceil(lane.per_chunk()), lane.chunk())?;
        }
        Repr::Lanes { element, len } => repeat(types, element, u64::from(len), parts)?,
        Repr::Aggregate => match &types[ty] {
            Type::Struct { fields, .. } => {
                for field in fields {
                    append_part_types(types, *field, parts)?;
                }
            }
            Type::Array { len, element } => repeat(types, *element, *len, parts)?,
            _ => {}
        },
    }
    if parts.len() > limits::VALUE_PARTS {
        return too_many_parts();
    }
    Ok(())
}

fn append(parts: &mut PartTypes, count: u32, ty: clif::Type) -> Lower<()> {
    if count as usize > limits::VALUE_PARTS {
        return too_many_parts();
    }
    parts.extend(std::iter::repeat_n(ty, count as usize));
    Ok(())
}

fn repeat(types: &TypeTable, element: TypeId, len: u64, parts: &mut PartTypes) -> Lower<()> {
    let one = part_types(types, element)?;
    if one.is_empty() {
        return Ok(());
    }
    if len.saturating_mul(one.len() as u64) > limits::VALUE_PARTS as u64 {
        return too_many_parts();
    }
    for _ in 0..len {
        parts.extend_from_slice(&one);
    }
    Ok(())
}

fn too_many_parts<T>() -> Lower<T> {
    unsupported(format_args!(
        "a value of more than {} scalars",
        limits::VALUE_PARTS
    ))
}

impl FunctionTranslator<'_, '_> {
    /// How values of `ty` are represented.
    pub(super) fn repr(&self, ty: TypeId) -> Lower<Repr> {
        repr(&self.module.types, ty)
    }

    /// The CLIF types of the parts of `ty`.
    pub(super) fn part_types(&self, ty: TypeId) -> Lower<PartTypes> {
        part_types(&self.module.types, ty)
    }

    /// Clears the bits above `bits` of a container.
    pub(super) fn normalize(&mut self, value: clif::Value, bits: u32) -> clif::Value {
        let ty = container(bits);
        if ty.bits() == bits {
            return value;
        }
        let mask = self.int_const(ty, low_mask(bits));
        self.b.ins().band(value, mask)
    }

    /// The container of an `iN` with its sign in all bits above N.
    pub(super) fn sign_extended(&mut self, value: clif::Value, bits: u32) -> clif::Value {
        let ty = container(bits);
        let unused = ty.bits() - bits;
        if unused == 0 {
            return value;
        }
        if bits == 1 {
            return self.b.ins().ineg(value);
        }
        let amount = self.b.ins().iconst(I8, i64::from(unused));
        let high = self.b.ins().ishl(value, amount);
        self.b.ins().sshr(high, amount)
    }

    /// An integer constant of any CLIF integer type, by its low bits.
    pub(super) fn int_const(&mut self, ty: clif::Type, value: u128) -> clif::Value {
        if ty == I128 {
            let low = self.b.ins().iconst(I64, low64(value).cast_signed());
            let high = self.b.ins().iconst(I64, low64(value >> 64).cast_signed());
            return self.b.ins().iconcat(low, high);
        }
        let bits = low64(value & low_mask(ty.bits()));
        self.b.ins().iconst(ty, bits.cast_signed())
    }

    /// Zero of a CLIF type.
    pub(super) fn zero(&mut self, ty: clif::Type) -> clif::Value {
        match ty {
            F32 => self.b.ins().f32const(0.0),
            F64 => self.b.ins().f64const(0.0),
            _ if ty.is_vector() => {
                let zeros = self.b.func.dfg.constants.insert([0u8; 16][..].into());
                self.b.ins().vconst(ty, zeros)
            }
            _ => self.int_const(ty, 0),
        }
    }

    /// Zero of every part of `ty`; what `undef` and `poison` are, too.
    pub(super) fn zeros(&mut self, ty: TypeId) -> Lower<Parts> {
        let parts = self.part_types(ty)?;
        Ok(parts.into_iter().map(|ty| self.zero(ty)).collect())
    }
}

/// A number with the low `bits` bits set.
pub(super) fn low_mask(bits: u32) -> u128 {
    if bits >= 128 {
        u128::MAX
    } else {
        (1 << bits) - 1
    }
}

/// The same as a `u64`, for `bits` of up to 64.
pub(super) fn low_mask_64(bits: u32) -> u64 {
    u64::MAX.checked_shr(64 - bits.clamp(1, 64)).unwrap_or(0)
}

/// The low 64 bits of a number.
pub(super) fn low64(value: u128) -> u64 {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "the low bits are asked for"
    )]
    let low = value as u64;
    low
}

/// The low 32 bits of a number.
pub(super) fn low32(value: u128) -> u32 {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "the low bits are asked for"
    )]
    let low = value as u32;
    low
}

/// A list of one part.
pub(super) fn one(value: clif::Value) -> Parts {
    smallvec![value]
}
