//! Instructions (LangRef, "Instruction Reference").

use super::{
    AttributeListId, BinaryOp, BlockId, CallId, CallingConv, CastOp, FastMath, GepFlags, InstFlags,
    List, Ordering, Predicate, RmwOp, TailKind, TypeId, UnaryOp, ValueId,
};

/// One instruction.
#[derive(Clone, Debug, PartialEq)]
pub struct Inst {
    /// What it does.
    pub kind: InstKind,
    /// The type of its result, `void` if none.
    pub ty: TypeId,
    /// Its result, if not void.
    pub result: Option<ValueId>,
    /// Its source location: an index into [`Body::locations`].
    pub location: Option<u32>,
}

/// The instructions of LLVM IR (LangRef, "Instruction Reference").
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "fields have the LangRef's own names")]
pub enum InstKind {
    Unary {
        op: UnaryOp,
        operand: ValueId,
        flags: InstFlags,
    },
    Binary {
        op: BinaryOp,
        lhs: ValueId,
        rhs: ValueId,
        flags: InstFlags,
    },
    Cast {
        op: CastOp,
        operand: ValueId,
        flags: InstFlags,
    },
    Compare {
        predicate: Predicate,
        lhs: ValueId,
        rhs: ValueId,
        flags: InstFlags,
    },
    Select {
        cond: ValueId,
        then: ValueId,
        otherwise: ValueId,
        flags: InstFlags,
    },
    Freeze {
        operand: ValueId,
    },
    Phi {
        /// In [`Body::incoming`]. A predecessor with several edges occurs once per edge.
        incoming: List,
        flags: InstFlags,
    },
    /// `extractvalue`; `indices` in [`Body::indices`].
    ExtractValue {
        aggregate: ValueId,
        indices: List,
    },
    /// `insertvalue`; `indices` in [`Body::indices`].
    InsertValue {
        aggregate: ValueId,
        element: ValueId,
        indices: List,
    },
    ExtractElement {
        vector: ValueId,
        index: ValueId,
    },
    InsertElement {
        vector: ValueId,
        element: ValueId,
        index: ValueId,
    },
    /// `mask` is a constant vector of `i32`, with undef or poison lanes.
    ShuffleVector {
        lhs: ValueId,
        rhs: ValueId,
        mask: ValueId,
    },
    Alloca {
        allocated: TypeId,
        count: ValueId,
        align_log2: Option<u8>,
        in_alloca: bool,
        swift_error: bool,
    },
    Load {
        pointer: ValueId,
        align_log2: Option<u8>,
        volatile: bool,
        ordering: Ordering,
        scope: u32,
    },
    Store {
        pointer: ValueId,
        value: ValueId,
        align_log2: Option<u8>,
        volatile: bool,
        ordering: Ordering,
        scope: u32,
    },
    CmpXchg {
        pointer: ValueId,
        expected: ValueId,
        new: ValueId,
        align_log2: Option<u8>,
        volatile: bool,
        weak: bool,
        success: Ordering,
        failure: Ordering,
        scope: u32,
    },
    AtomicRmw {
        op: RmwOp,
        pointer: ValueId,
        value: ValueId,
        align_log2: Option<u8>,
        volatile: bool,
        ordering: Ordering,
        scope: u32,
    },
    Fence {
        ordering: Ordering,
        scope: u32,
    },
    /// `indices` in [`Body::operands`].
    GetElementPtr {
        source: TypeId,
        base: ValueId,
        indices: List,
        flags: GepFlags,
    },
    VaArg {
        list: ValueId,
    },
    Call {
        call: CallId,
    },
    /// `clauses` in [`Body::clauses`].
    LandingPad {
        cleanup: bool,
        clauses: List,
    },
    /// `args` in [`Body::operands`]; no `parent` means `within none`.
    CleanupPad {
        parent: ValueId,
        args: List,
    },
    /// `args` in [`Body::operands`].
    CatchPad {
        parent: ValueId,
        args: List,
    },

    // Terminators.
    Ret {
        value: Option<ValueId>,
    },
    Br {
        target: BlockId,
    },
    CondBr {
        cond: ValueId,
        then: BlockId,
        otherwise: BlockId,
    },
    /// `cases` in [`Body::cases`].
    Switch {
        value: ValueId,
        default: BlockId,
        cases: List,
    },
    /// `targets` in [`Body::targets`].
    IndirectBr {
        address: ValueId,
        targets: List,
    },
    Invoke {
        call: CallId,
        normal: BlockId,
        unwind: BlockId,
    },
    /// `indirect` in [`Body::targets`].
    CallBr {
        call: CallId,
        default: BlockId,
        indirect: List,
    },
    Resume {
        value: ValueId,
    },
    Unreachable,
    CleanupRet {
        pad: ValueId,
        unwind: Option<BlockId>,
    },
    CatchRet {
        pad: ValueId,
        target: BlockId,
    },
    /// `handlers` in [`Body::targets`].
    CatchSwitch {
        parent: ValueId,
        handlers: List,
        unwind: Option<BlockId>,
    },
}

impl InstKind {
    /// Whether it ends a block.
    pub fn is_terminator(&self) -> bool {
        matches!(
            self,
            Self::Ret { .. }
                | Self::Br { .. }
                | Self::CondBr { .. }
                | Self::Switch { .. }
                | Self::IndirectBr { .. }
                | Self::Invoke { .. }
                | Self::CallBr { .. }
                | Self::Resume { .. }
                | Self::Unreachable
                | Self::CleanupRet { .. }
                | Self::CatchRet { .. }
                | Self::CatchSwitch { .. }
        )
    }

    /// The LangRef's name of the instruction, such as `getelementptr`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Unary {
                op: UnaryOp::FNeg, ..
            } => "fneg",
            Self::Binary { op, .. } => op.name(),
            Self::Cast { op, .. } => op.name(),
            Self::Compare {
                predicate: Predicate::Int(_),
                ..
            } => "icmp",
            Self::Compare {
                predicate: Predicate::Float(_),
                ..
            } => "fcmp",
            Self::Select { .. } => "select",
            Self::Freeze { .. } => "freeze",
            Self::Phi { .. } => "phi",
            Self::ExtractValue { .. } => "extractvalue",
            Self::InsertValue { .. } => "insertvalue",
            Self::ExtractElement { .. } => "extractelement",
            Self::InsertElement { .. } => "insertelement",
            Self::ShuffleVector { .. } => "shufflevector",
            Self::Alloca { .. } => "alloca",
            Self::Load { .. } => "load",
            Self::Store { .. } => "store",
            Self::CmpXchg { .. } => "cmpxchg",
            Self::AtomicRmw { .. } => "atomicrmw",
            Self::Fence { .. } => "fence",
            Self::GetElementPtr { .. } => "getelementptr",
            Self::VaArg { .. } => "va_arg",
            Self::Call { .. } => "call",
            Self::LandingPad { .. } => "landingpad",
            Self::CleanupPad { .. } => "cleanuppad",
            Self::CatchPad { .. } => "catchpad",
            Self::Ret { .. } => "ret",
            Self::Br { .. } | Self::CondBr { .. } => "br",
            Self::Switch { .. } => "switch",
            Self::IndirectBr { .. } => "indirectbr",
            Self::Invoke { .. } => "invoke",
            Self::CallBr { .. } => "callbr",
            Self::Resume { .. } => "resume",
            Self::Unreachable => "unreachable",
            Self::CleanupRet { .. } => "cleanupret",
            Self::CatchRet { .. } => "catchret",
            Self::CatchSwitch { .. } => "catchswitch",
        }
    }
}

/// What call, invoke and callbr have.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// What is called: a function, any pointer, or inline assembly.
    pub callee: ValueId,
    /// The function type that the call is made with: always [`Type::Function`]. It can differ from
    /// the callee's own.
    pub function_type: TypeId,
    /// The arguments, variadic ones included, in [`Body::operands`].
    pub args: List,
    /// Attributes.
    pub attributes: Option<AttributeListId>,
    /// Calling convention.
    pub calling_conv: CallingConv,
    /// `tail`, `musttail`, `notail`.
    pub tail: TailKind,
    /// Fast-math flags.
    pub fast_math: FastMath,
    /// Operand bundles.
    pub bundles: Vec<Bundle>,
}

/// An operand bundle (LangRef, "Operand Bundles").
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// The tag: an index into [`Module::bundle_tags`].
    pub tag: u32,
    /// The operands.
    pub operands: Vec<ValueId>,
}

/// A clause of a landing pad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clause {
    /// `catch`: a type info, or null for everything.
    Catch(ValueId),
    /// `filter`: an array of type infos.
    Filter(ValueId),
}
