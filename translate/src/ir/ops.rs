//! The operations of LLVM IR instructions, their flags and attributes: plain enums in LangRef
//! spelling.

use super::TypeId;
use std::sync::Arc;

/// Binary operations (LangRef, "Binary Operations" and "Bitwise Binary Operations").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the LangRef's own names")]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    UDiv,
    SDiv,
    URem,
    SRem,
    Shl,
    LShr,
    AShr,
    And,
    Or,
    Xor,
    FAdd,
    FSub,
    FMul,
    FDiv,
    FRem,
}

impl BinaryOp {
    /// The LangRef spelling, such as `udiv`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Sub => "sub",
            Self::Mul => "mul",
            Self::UDiv => "udiv",
            Self::SDiv => "sdiv",
            Self::URem => "urem",
            Self::SRem => "srem",
            Self::Shl => "shl",
            Self::LShr => "lshr",
            Self::AShr => "ashr",
            Self::And => "and",
            Self::Or => "or",
            Self::Xor => "xor",
            Self::FAdd => "fadd",
            Self::FSub => "fsub",
            Self::FMul => "fmul",
            Self::FDiv => "fdiv",
            Self::FRem => "frem",
        }
    }

    /// Whether the operands are floating point.
    pub fn is_float(self) -> bool {
        matches!(
            self,
            Self::FAdd | Self::FSub | Self::FMul | Self::FDiv | Self::FRem
        )
    }
}

/// Unary operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnaryOp {
    /// `fneg`: flips the sign bit, of a NaN too.
    FNeg,
}

/// Conversions (LangRef, "Conversion Operations").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the LangRef's own names")]
pub enum CastOp {
    Trunc,
    ZExt,
    SExt,
    FpToUi,
    FpToSi,
    UiToFp,
    SiToFp,
    FpTrunc,
    FpExt,
    PtrToInt,
    IntToPtr,
    BitCast,
    AddrSpaceCast,
    PtrToAddr,
}

impl CastOp {
    /// The LangRef spelling, such as `fptosi`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Trunc => "trunc",
            Self::ZExt => "zext",
            Self::SExt => "sext",
            Self::FpToUi => "fptoui",
            Self::FpToSi => "fptosi",
            Self::UiToFp => "uitofp",
            Self::SiToFp => "sitofp",
            Self::FpTrunc => "fptrunc",
            Self::FpExt => "fpext",
            Self::PtrToInt => "ptrtoint",
            Self::IntToPtr => "inttoptr",
            Self::BitCast => "bitcast",
            Self::AddrSpaceCast => "addrspacecast",
            Self::PtrToAddr => "ptrtoaddr",
        }
    }
}

/// Predicates of `icmp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the LangRef's own names")]
pub enum IntPredicate {
    Eq,
    Ne,
    Ugt,
    Uge,
    Ult,
    Ule,
    Sgt,
    Sge,
    Slt,
    Sle,
}

/// Predicates of `fcmp`; `O...` is false and `U...` is true if an operand is NaN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the LangRef's own names")]
pub enum FloatPredicate {
    False,
    Oeq,
    Ogt,
    Oge,
    Olt,
    Ole,
    One,
    Ord,
    Uno,
    Ueq,
    Ugt,
    Uge,
    Ult,
    Ule,
    Une,
    True,
}

/// The predicate of a comparison; it also says which of `icmp` and `fcmp` the instruction is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Predicate {
    /// `icmp`
    Int(IntPredicate),
    /// `fcmp`
    Float(FloatPredicate),
}

impl Predicate {
    /// The predicate of `fcmp` or `icmp` with this name.
    pub fn named(is_float: bool, name: &str) -> Option<Self> {
        use FloatPredicate as F;
        use IntPredicate as I;
        let ints = [
            I::Eq,
            I::Ne,
            I::Ugt,
            I::Uge,
            I::Ult,
            I::Ule,
            I::Sgt,
            I::Sge,
            I::Slt,
            I::Sle,
        ];
        let floats = [
            F::False,
            F::Oeq,
            F::Ogt,
            F::Oge,
            F::Olt,
            F::Ole,
            F::One,
            F::Ord,
            F::Uno,
            F::Ueq,
            F::Ugt,
            F::Uge,
            F::Ult,
            F::Ule,
            F::Une,
            F::True,
        ];
        let named = |predicate: &Self| predicate.name() == name;
        match is_float {
            true => floats.into_iter().map(Self::Float).find(named),
            false => ints.into_iter().map(Self::Int).find(named),
        }
    }

    /// The LangRef spelling, such as `slt`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Int(predicate) => match predicate {
                IntPredicate::Eq => "eq",
                IntPredicate::Ne => "ne",
                IntPredicate::Ugt => "ugt",
                IntPredicate::Uge => "uge",
                IntPredicate::Ult => "ult",
                IntPredicate::Ule => "ule",
                IntPredicate::Sgt => "sgt",
                IntPredicate::Sge => "sge",
                IntPredicate::Slt => "slt",
                IntPredicate::Sle => "sle",
            },
            Self::Float(predicate) => match predicate {
                FloatPredicate::False => "false",
                FloatPredicate::Oeq => "oeq",
                FloatPredicate::Ogt => "ogt",
                FloatPredicate::Oge => "oge",
                FloatPredicate::Olt => "olt",
                FloatPredicate::Ole => "ole",
                FloatPredicate::One => "one",
                FloatPredicate::Ord => "ord",
                FloatPredicate::Uno => "uno",
                FloatPredicate::Ueq => "ueq",
                FloatPredicate::Ugt => "ugt",
                FloatPredicate::Uge => "uge",
                FloatPredicate::Ult => "ult",
                FloatPredicate::Ule => "ule",
                FloatPredicate::Une => "une",
                FloatPredicate::True => "true",
            },
        }
    }
}

/// Read-modify-write operations of `atomicrmw`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the LangRef's own names")]
pub enum RmwOp {
    Xchg,
    Add,
    Sub,
    And,
    Nand,
    Or,
    Xor,
    Max,
    Min,
    UMax,
    UMin,
    FAdd,
    FSub,
    FMax,
    FMin,
    UIncWrap,
    UDecWrap,
    USubCond,
    USubSat,
    FMaximum,
    FMinimum,
    FMaximumNum,
    FMinimumNum,
}

impl RmwOp {
    /// The LangRef spelling, such as `uinc_wrap`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Xchg => "xchg",
            Self::Add => "add",
            Self::Sub => "sub",
            Self::And => "and",
            Self::Nand => "nand",
            Self::Or => "or",
            Self::Xor => "xor",
            Self::Max => "max",
            Self::Min => "min",
            Self::UMax => "umax",
            Self::UMin => "umin",
            Self::FAdd => "fadd",
            Self::FSub => "fsub",
            Self::FMax => "fmax",
            Self::FMin => "fmin",
            Self::UIncWrap => "uinc_wrap",
            Self::UDecWrap => "udec_wrap",
            Self::USubCond => "usub_cond",
            Self::USubSat => "usub_sat",
            Self::FMaximum => "fmaximum",
            Self::FMinimum => "fminimum",
            Self::FMaximumNum => "fmaximumnum",
            Self::FMinimumNum => "fminimumnum",
        }
    }

    /// Whether the operand is floating point (`xchg` takes either).
    pub fn is_float(self) -> bool {
        matches!(
            self,
            Self::FAdd
                | Self::FSub
                | Self::FMax
                | Self::FMin
                | Self::FMaximum
                | Self::FMinimum
                | Self::FMaximumNum
                | Self::FMinimumNum
        )
    }
}

/// Memory orderings (LangRef, "Atomic Memory Ordering Constraints"), weakest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the LangRef's own names")]
pub enum Ordering {
    #[default]
    NotAtomic,
    Unordered,
    Monotonic,
    Acquire,
    Release,
    AcqRel,
    SeqCst,
}

impl Ordering {
    /// The LangRef spelling; empty if not atomic.
    pub fn name(self) -> &'static str {
        match self {
            Self::NotAtomic => "",
            Self::Unordered => "unordered",
            Self::Monotonic => "monotonic",
            Self::Acquire => "acquire",
            Self::Release => "release",
            Self::AcqRel => "acq_rel",
            Self::SeqCst => "seq_cst",
        }
    }
}

/// Optional flags of an instruction, as the bits of its bitcode record; which meaning a bit has
/// depends on the operation, so each accessor says which operations it is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstFlags(pub u32);

impl InstFlags {
    /// `nuw` of add, sub, mul, shl and trunc.
    pub fn nuw(self) -> bool {
        self.0 & 1 != 0
    }

    /// `nsw` of add, sub, mul, shl and trunc.
    pub fn nsw(self) -> bool {
        self.0 & 2 != 0
    }

    /// `exact` of divisions and right shifts.
    pub fn exact(self) -> bool {
        self.0 & 1 != 0
    }

    /// `disjoint` of or.
    pub fn disjoint(self) -> bool {
        self.0 & 1 != 0
    }

    /// `nneg` of zext and uitofp.
    pub fn nneg(self) -> bool {
        self.0 & 1 != 0
    }

    /// `samesign` of icmp.
    pub fn samesign(self) -> bool {
        self.0 & 1 != 0
    }

    /// The fast-math flags of a floating-point operation.
    pub fn fast_math(self) -> FastMath {
        // Bit 0 is the legacy "all of them".
        FastMath(if self.0 & 1 != 0 { 0xfe } else { self.0 & 0xfe })
    }
}

/// Fast-math flags (LangRef, "Fast-Math Flags"): bit 1 `nnan`, 2 `ninf`, 3 `nsz`, 4 `arcp`,
/// 5 `contract`, 6 `afn`, 7 `reassoc`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FastMath(pub u32);

impl FastMath {
    /// The names of the flags, by bit.
    pub const NAMES: [(u32, &'static str); 7] = [
        (1 << 7, "reassoc"),
        (1 << 1, "nnan"),
        (1 << 2, "ninf"),
        (1 << 3, "nsz"),
        (1 << 4, "arcp"),
        (1 << 5, "contract"),
        (1 << 6, "afn"),
    ];

    /// `reassoc`: operations may be reassociated.
    pub fn reassoc(self) -> bool {
        self.0 & (1 << 7) != 0
    }
}

/// Flags of `getelementptr`: bit 0 `inbounds`, 1 `nusw`, 2 `nuw`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct GepFlags(pub u32);

impl GepFlags {
    /// `inbounds`
    pub fn inbounds(self) -> bool {
        self.0 & 1 != 0
    }

    /// `nusw`
    pub fn nusw(self) -> bool {
        self.0 & 2 != 0
    }

    /// `nuw`
    pub fn nuw(self) -> bool {
        self.0 & 4 != 0
    }
}

/// Whether a call must, may or must not be a tail call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TailKind {
    /// No marker.
    #[default]
    None,
    /// `tail`: a hint.
    Tail,
    /// `musttail`: guaranteed.
    MustTail,
    /// `notail`
    NoTail,
}

/// A calling convention by LLVM's number (`llvm::CallingConv::ID`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CallingConv(pub u32);

#[allow(missing_docs, reason = "LLVM's own names")]
impl CallingConv {
    pub const C: Self = Self(0);
    pub const FAST: Self = Self(8);
    pub const COLD: Self = Self(9);
    pub const GHC: Self = Self(10);
    pub const PRESERVE_MOST: Self = Self(14);
    pub const PRESERVE_ALL: Self = Self(15);
    pub const SWIFT: Self = Self(16);
    pub const CXX_FAST_TLS: Self = Self(17);
    pub const TAIL: Self = Self(18);
    pub const SWIFT_TAIL: Self = Self(20);
    pub const PRESERVE_NONE: Self = Self(21);
    pub const X86_64_SYSV: Self = Self(78);
    pub const WIN64: Self = Self(79);
}

/// The attribute kinds that the project reads by name, by LLVM's number (`llvm::Attribute`
/// in bitcode; see `AttributeKindCodes`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AttributeKind(pub u32);

#[allow(missing_docs, reason = "LLVM's own names")]
impl AttributeKind {
    /// The highest number that LLVM 23 knows.
    pub const LAST: u32 = 109;
    pub const ALIGN: Self = Self(1);
    pub const BYVAL: Self = Self(3);
    pub const INREG: Self = Self(5);
    pub const NAKED: Self = Self(7);
    pub const NEST: Self = Self(8);
    pub const NOALIAS: Self = Self(9);
    pub const NO_BUILTIN: Self = Self(10);
    pub const NO_INLINE: Self = Self(14);
    pub const NORETURN: Self = Self(17);
    pub const NOUNWIND: Self = Self(18);
    pub const READONLY: Self = Self(21);
    pub const RETURNED: Self = Self(22);
    pub const RETURNS_TWICE: Self = Self(23);
    pub const SIGN_EXT: Self = Self(24);
    pub const ALIGN_STACK: Self = Self(25);
    pub const STRUCT_RET: Self = Self(29);
    pub const ZERO_EXT: Self = Self(34);
    pub const COLD: Self = Self(36);
    pub const OPTIMIZE_NONE: Self = Self(37);
    pub const IN_ALLOCA: Self = Self(38);
    pub const SWIFT_SELF: Self = Self(46);
    pub const SWIFT_ERROR: Self = Self(47);
    pub const STRICT_FP: Self = Self(54);
    pub const PREALLOCATED: Self = Self(65);
    pub const BYREF: Self = Self(69);
    pub const SWIFT_ASYNC: Self = Self(75);
    pub const ELEMENT_TYPE: Self = Self(77);
}

/// One attribute (LangRef, "Parameter Attributes" and "Function Attributes").
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attribute {
    /// A bare one, such as `nounwind`.
    Enum(AttributeKind),
    /// One with an integer, such as `align 16`.
    Int(AttributeKind, u64),
    /// One with a type, such as `byval(%struct.s)`; `None` in files older than the type argument.
    Type(AttributeKind, Option<TypeId>),
    /// A string attribute, with its value or an empty one.
    String(Box<str>, Box<str>),
    /// One with a range or a list of ranges of integers, as words of the record.
    Range(AttributeKind, Box<[u64]>),
}

/// The attributes of a function, of a result or of one parameter. Lists share them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttributeSet(Option<Arc<[Attribute]>>);

impl From<Vec<Attribute>> for AttributeSet {
    fn from(attributes: Vec<Attribute>) -> Self {
        Self((!attributes.is_empty()).then(|| attributes.into()))
    }
}

impl AttributeSet {
    /// No attributes.
    pub const EMPTY: Self = Self(None);

    /// The attributes.
    pub fn iter(&self) -> std::slice::Iter<'_, Attribute> {
        self.0.as_deref().unwrap_or_default().iter()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Whether `kind` is among them, in any form.
    pub fn has(&self, kind: AttributeKind) -> bool {
        self.iter().any(|attribute| match attribute {
            Attribute::Enum(k)
            | Attribute::Int(k, _)
            | Attribute::Type(k, _)
            | Attribute::Range(k, _) => *k == kind,
            Attribute::String(..) => false,
        })
    }

    /// The integer of `kind`, such as the alignment in bytes of `align`.
    pub fn int(&self, kind: AttributeKind) -> Option<u64> {
        self.iter().find_map(|attribute| match attribute {
            Attribute::Int(k, value) if *k == kind => Some(*value),
            _ => None,
        })
    }

    /// The type of `kind`, such as what is passed by `byval`.
    pub fn ty(&self, kind: AttributeKind) -> Option<TypeId> {
        self.iter().find_map(|attribute| match attribute {
            Attribute::Type(k, ty) if *k == kind => *ty,
            _ => None,
        })
    }

    /// The value of a string attribute, such as `target-features`.
    pub fn string(&self, key: &str) -> Option<&str> {
        self.iter().find_map(|attribute| match attribute {
            Attribute::String(k, value) if &**k == key => Some(&**value),
            _ => None,
        })
    }
}

/// The attributes of a function or call: of itself, its result and its parameters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttributeList {
    /// Function attributes.
    pub function: AttributeSet,
    /// Result attributes.
    pub ret: AttributeSet,
    /// Parameter attributes, as far as any has one.
    pub params: Vec<AttributeSet>,
}

impl AttributeList {
    /// The attributes of parameter `index`, counted from 0.
    pub fn param(&self, index: usize) -> &AttributeSet {
        static NONE: AttributeSet = AttributeSet::EMPTY;
        self.params.get(index).unwrap_or(&NONE)
    }
}
