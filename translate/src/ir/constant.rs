//! Constants and constant expressions (LangRef, "Constants").
//!
//! A constant's type is that of the value it defines; operands are [`ValueId`]s, of globals or of
//! other constants.

use super::{BinaryOp, BlockId, CastOp, GepFlags, InstFlags, Predicate, TypeId, UnaryOp, ValueId};

/// What a constant value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Constant {
    /// Zero of any first-class type: `null`, `zeroinitializer`, `0`, `0.0`, `none`.
    Null,
    /// `undef`
    Undef,
    /// `poison`
    Poison,
    /// An integer of at most 64 bits, zero-extended.
    Int(u64),
    /// An integer of more than 64 bits: words, least significant first, zero above the width;
    /// exactly as many as the width needs.
    WideInt(Box<[u64]>),
    /// `half`, `bfloat`, `float` or `double` by its bits, zero-extended.
    Float(u64),
    /// `x86_fp80`, `fp128` or `ppc_fp128` by its bits in memory order, zero-extended.
    WideFloat(u128),
    /// Elements of a struct, array or vector.
    Aggregate(Box<[ValueId]>),
    /// Elements of an array or vector of `i8`, `i16`, `i32`, `i64`, `half`, `bfloat`, `float` or
    /// `double`: their bytes in memory, little endian, without gaps.
    Data(Box<[u8]>),
    /// A vector whose elements all equal this scalar constant (never an expression).
    Splat(Box<Constant>),
    /// A unary expression.
    Unary {
        /// The operation.
        op: UnaryOp,
        /// Its operand.
        operand: ValueId,
    },
    /// A binary expression.
    Binary {
        /// The operation.
        op: BinaryOp,
        /// Left operand.
        lhs: ValueId,
        /// Right operand.
        rhs: ValueId,
        /// `nuw`, `nsw`, `exact` ...
        flags: InstFlags,
    },
    /// A cast expression; the destination type is the constant's own.
    Cast {
        /// The operation.
        op: CastOp,
        /// Its operand.
        operand: ValueId,
    },
    /// `getelementptr (source, base, indices...)`
    Gep {
        /// The source element type.
        source: TypeId,
        /// The pointer.
        base: ValueId,
        /// The indices.
        indices: Box<[ValueId]>,
        /// `inbounds`, `nusw`, `nuw`.
        flags: GepFlags,
    },
    /// `select (cond, then, otherwise)`
    Select {
        /// The `i1`, or vector of `i1`.
        cond: ValueId,
        /// The value if true.
        then: ValueId,
        /// The value if false.
        otherwise: ValueId,
    },
    /// `extractelement (vector, index)`
    ExtractElement {
        /// The vector.
        vector: ValueId,
        /// The index.
        index: ValueId,
    },
    /// `insertelement (vector, element, index)`
    InsertElement {
        /// The vector.
        vector: ValueId,
        /// The new element.
        element: ValueId,
        /// The index.
        index: ValueId,
    },
    /// `shufflevector (lhs, rhs, mask)`
    ShuffleVector {
        /// First vector.
        lhs: ValueId,
        /// Second vector.
        rhs: ValueId,
        /// The mask: a constant vector of `i32`.
        mask: ValueId,
    },
    /// `icmp` or `fcmp`
    Compare {
        /// The predicate.
        predicate: Predicate,
        /// Left operand.
        lhs: ValueId,
        /// Right operand.
        rhs: ValueId,
    },
    /// `blockaddress(@function, %block)`
    BlockAddress {
        /// The function.
        function: ValueId,
        /// The block of its body.
        block: BlockId,
    },
    /// Inline assembly: only ever a callee.
    InlineAsm(Box<InlineAsm>),
    /// `dso_local_equivalent @global`
    DsoLocalEquivalent(ValueId),
    /// `no_cfi @global`
    NoCfi(ValueId),
    /// `ptrauth (pointer, key, ...)`: kept whole, for the error that names it.
    PtrAuth(Box<[ValueId]>),
}

/// `call ... asm "..."` (LangRef, "Inline Assembler Expressions").
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InlineAsm {
    /// The function type.
    pub ty: TypeId,
    /// The template.
    pub template: Box<str>,
    /// The constraint list.
    pub constraints: Box<str>,
    /// `sideeffect`
    pub side_effect: bool,
    /// `alignstack`
    pub align_stack: bool,
    /// `inteldialect`
    pub intel_dialect: bool,
    /// `unwind`
    pub can_unwind: bool,
}
