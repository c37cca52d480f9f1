//! What LLVM IR is: plain data, the whole language, even where lowering can't do it yet.
//!
//! # Values and ids
//! A [`ValueId`] is the number that bitcode gives a value. Module level: global variables,
//! functions, aliases, ifuncs (in the order of their records), then the module's constants. In a
//! [`Body`]: its arguments, then its constants, then the instructions with a result that is not
//! `void`, counted on from [`Module::values`]'s length. So an id below `module.values.len()` is
//! module level, and all others belong to one body.
//!
//! A call's operand of type `metadata` is a [`ValueId`] that [`ValueId::as_metadata`] takes apart.
//!
//! Operand lists lie in pools of the [`Body`]; an instruction holds ranges of them.

pub mod data_layout;
pub mod print;
pub mod verify;

mod constant;
mod ops;
mod types;
mod walk;

#[cfg(test)]
mod testing;

pub use constant::{Constant, InlineAsm};
pub use data_layout::DataLayout;
pub use ops::{
    Attribute, AttributeKind, AttributeList, AttributeSet, BinaryOp, CallingConv, CastOp, FastMath,
    FloatPredicate, GepFlags, InstFlags, IntPredicate, Ordering, Predicate, RmwOp, TailKind,
    UnaryOp,
};
pub use types::{DisplayType, Type, TypeId, TypeTable};

use cranelift_entity::{PrimaryMap, entity_impl};
use std::ops::Range;

/// A value: see the module's documentation for the numbering.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ValueId(u32);
entity_impl!(ValueId, "value");

impl ValueId {
    const METADATA: u32 = 1 << 31;

    /// An operand that is metadata.
    pub fn from_metadata(id: MetadataId) -> Self {
        Self(Self::METADATA | id.as_u32())
    }

    /// The metadata, if the operand is metadata.
    pub fn as_metadata(self) -> Option<MetadataId> {
        // The all-ones pattern is the entity's reserved value.
        (self.0 & Self::METADATA != 0 && self.0 != u32::MAX)
            .then(|| MetadataId::from_u32(self.0 & !Self::METADATA))
    }
}

/// A metadata node or string, by its number in the file: strings first, then nodes; those of a
/// function body count on from the module's.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MetadataId(u32);
entity_impl!(MetadataId, "!");

/// A global variable.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VariableId(u32);
entity_impl!(VariableId, "variable");

/// A function.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FunctionId(u32);
entity_impl!(FunctionId, "function");

/// An alias.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AliasId(u32);
entity_impl!(AliasId, "alias");

/// An ifunc.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct IfuncId(u32);
entity_impl!(IfuncId, "ifunc");

/// An attribute list of [`Module::attributes`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AttributeListId(u32);
entity_impl!(AttributeListId, "attributes");

/// A comdat.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ComdatId(u32);
entity_impl!(ComdatId, "comdat");

/// A basic block of a body; block 0 is the entry.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BlockId(u32);
entity_impl!(BlockId, "bb");

/// An instruction of a body, in the order of the file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InstId(u32);
entity_impl!(InstId, "inst");

/// A call, invoke or callbr of a body.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CallId(u32);
entity_impl!(CallId, "call");

/// A module: everything but the function bodies.
#[derive(Clone, Debug, Default)]
pub struct Module {
    /// Who wrote the file, such as `LLVM19.1.7`; empty if it doesn't say.
    pub producer: String,
    /// The target triple; may be empty.
    pub triple: String,
    /// The data layout.
    pub data_layout: DataLayout,
    /// `source_filename`
    pub source_filename: String,
    /// Module-level inline assembly.
    pub asm: String,
    /// All types.
    pub types: TypeTable,
    /// Attribute lists; functions and calls refer to them.
    pub attributes: PrimaryMap<AttributeListId, AttributeList>,
    /// Section names, in the order of the file.
    pub sections: Vec<String>,
    /// Garbage collector names.
    pub collectors: Vec<String>,
    /// Comdats.
    pub comdats: PrimaryMap<ComdatId, Comdat>,
    /// Global variables.
    pub variables: PrimaryMap<VariableId, Variable>,
    /// Functions, declarations included.
    pub functions: PrimaryMap<FunctionId, Function>,
    /// Aliases.
    pub aliases: PrimaryMap<AliasId, Alias>,
    /// Ifuncs.
    pub ifuncs: PrimaryMap<IfuncId, Ifunc>,
    /// Module-level values: the globals, then the constants.
    pub values: PrimaryMap<ValueId, ModuleValue>,
    /// The names of operand bundle tags, by the number that [`Bundle`]s hold.
    pub bundle_tags: Vec<String>,
    /// The names of synchronization scopes by number: 0 `singlethread`, 1 the system's.
    pub sync_scopes: Vec<String>,
    /// The metadata that the reader keeps.
    pub metadata: MetadataTable,
}

/// A module-level value.
#[derive(Clone, Debug, PartialEq)]
pub struct ModuleValue {
    /// Its type; for a global, a pointer type.
    pub ty: TypeId,
    /// What it is.
    pub kind: ModuleValueKind,
}

/// What a module-level value is.
#[derive(Clone, Debug, PartialEq)]
pub enum ModuleValueKind {
    /// A global's address.
    Global(Global),
    /// A constant.
    Constant(Constant),
}

/// One of the four kinds of globals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Global {
    /// A variable.
    Variable(VariableId),
    /// A function.
    Function(FunctionId),
    /// An alias.
    Alias(AliasId),
    /// An ifunc.
    Ifunc(IfuncId),
}

/// Linkage (LangRef, "Linkage Types").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the LangRef's own names")]
pub enum Linkage {
    #[default]
    External,
    AvailableExternally,
    LinkOnceAny,
    LinkOnceOdr,
    WeakAny,
    WeakOdr,
    Appending,
    Internal,
    Private,
    ExternalWeak,
    Common,
}

impl Linkage {
    /// Whether no other module can see the name.
    pub fn is_local(self) -> bool {
        matches!(self, Self::Internal | Self::Private)
    }

    /// Whether another definition may take this one's place (`weak`, `linkonce`, `common`).
    pub fn is_weak(self) -> bool {
        matches!(
            self,
            Self::LinkOnceAny
                | Self::LinkOnceOdr
                | Self::WeakAny
                | Self::WeakOdr
                | Self::Common
                | Self::ExternalWeak
        )
    }

    /// The LangRef spelling; empty for `external`, which definitions don't print.
    pub fn name(self) -> &'static str {
        match self {
            Self::External => "",
            Self::AvailableExternally => "available_externally",
            Self::LinkOnceAny => "linkonce",
            Self::LinkOnceOdr => "linkonce_odr",
            Self::WeakAny => "weak",
            Self::WeakOdr => "weak_odr",
            Self::Appending => "appending",
            Self::Internal => "internal",
            Self::Private => "private",
            Self::ExternalWeak => "extern_weak",
            Self::Common => "common",
        }
    }
}

/// Visibility (LangRef, "Visibility Styles").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the LangRef's own names")]
pub enum Visibility {
    #[default]
    Default,
    Hidden,
    Protected,
}

/// Thread-local storage models (LangRef, "Thread Local Storage Models").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the LangRef's own names")]
pub enum TlsModel {
    #[default]
    NotThreadLocal,
    GeneralDynamic,
    LocalDynamic,
    InitialExec,
    LocalExec,
}

/// Whether a global's address matters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the LangRef's own names")]
pub enum UnnamedAddr {
    #[default]
    None,
    Global,
    Local,
}

/// A comdat (LangRef, "Comdats").
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comdat {
    /// The name, without `$`.
    pub name: String,
    /// How duplicates are chosen from.
    pub kind: ComdatKind,
}

/// How a comdat's duplicates are chosen from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the LangRef's own names")]
pub enum ComdatKind {
    Any,
    ExactMatch,
    Largest,
    NoDeduplicate,
    SameSize,
}

/// What all globals have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GlobalInfo {
    /// The name, without `@`; empty if it has none. Bytes that are not UTF-8 keep their value by
    /// [`SymbolName`]'s rule.
    pub name: SymbolName,
    /// Linkage.
    pub linkage: Linkage,
    /// Visibility.
    pub visibility: Visibility,
    /// Thread-local storage model.
    pub tls: TlsModel,
    /// `unnamed_addr`
    pub unnamed_addr: UnnamedAddr,
    /// `dso_local`
    pub dso_local: bool,
    /// The section: an index into [`Module::sections`].
    pub section: Option<u32>,
    /// The comdat.
    pub comdat: Option<ComdatId>,
    /// The alignment as log2 of bytes, where the file says one.
    pub align_log2: Option<u8>,
    /// The address space.
    pub address_space: u32,
}

/// A symbol's name: any bytes but NUL.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SymbolName(Box<[u8]>);

impl SymbolName {
    /// The name with these bytes.
    pub fn new(bytes: impl Into<Box<[u8]>>) -> Self {
        Self(bytes.into())
    }

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether there is no name.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The name as the linker spells it: without the leading `\x01` that stops LLVM's mangling
    /// (LangRef, "Identifiers").
    pub fn linker_name(&self) -> &[u8] {
        self.0.strip_prefix(b"\x01").unwrap_or(&self.0)
    }

    /// The name as text, with replacement characters where it is no UTF-8.
    pub fn to_str_lossy(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(&self.0)
    }
}

impl std::fmt::Debug for SymbolName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.to_str_lossy())
    }
}

impl std::fmt::Display for SymbolName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.to_str_lossy())
    }
}

/// A global variable (LangRef, "Global Variables").
#[derive(Clone, Debug, PartialEq)]
pub struct Variable {
    /// What all globals have.
    pub info: GlobalInfo,
    /// The type of its contents.
    pub value_type: TypeId,
    /// `constant` rather than `global`
    pub is_constant: bool,
    /// `externally_initialized`
    pub externally_initialized: bool,
    /// The initial contents; none for a declaration.
    pub initializer: Option<ValueId>,
    /// String attributes and such.
    pub attributes: Option<AttributeListId>,
}

/// A function's declaration, or its definition without the body (LangRef, "Functions").
#[derive(Clone, Debug, PartialEq)]
pub struct Function {
    /// What all globals have.
    pub info: GlobalInfo,
    /// Its type: always [`Type::Function`].
    pub ty: TypeId,
    /// Calling convention.
    pub calling_conv: CallingConv,
    /// Whether it has no body.
    pub is_declaration: bool,
    /// Attributes.
    pub attributes: Option<AttributeListId>,
    /// Garbage collector: an index into [`Module::collectors`].
    pub collector: Option<u32>,
    /// The personality routine of its landing pads.
    pub personality: Option<ValueId>,
    /// Prologue data.
    pub prologue: Option<ValueId>,
    /// Prefix data.
    pub prefix: Option<ValueId>,
    /// The `DISubprogram` that is attached to its declaration; a definition's is in its
    /// [`Body::subprogram`].
    pub subprogram: Option<MetadataId>,
}

/// An alias (LangRef, "Aliases").
#[derive(Clone, Debug, PartialEq)]
pub struct Alias {
    /// What all globals have.
    pub info: GlobalInfo,
    /// The type of what it stands for.
    pub value_type: TypeId,
    /// What it stands for: a constant expression.
    pub aliasee: ValueId,
}

/// An ifunc (LangRef, "IFuncs").
#[derive(Clone, Debug, PartialEq)]
pub struct Ifunc {
    /// What all globals have.
    pub info: GlobalInfo,
    /// The type of what it stands for.
    pub value_type: TypeId,
    /// The resolver function: a constant expression.
    pub resolver: ValueId,
}

/// The metadata that the reader keeps: what semantics, libraries and source lines need. Ids are
/// those of the file, so everything else has a place as [`Metadata::Other`].
#[derive(Clone, Debug, Default)]
pub struct MetadataTable {
    /// Strings and nodes, by id.
    pub nodes: Vec<Metadata>,
    /// Named metadata, such as `llvm.module.flags`: name and operands.
    pub named: Vec<(String, Vec<MetadataId>)>,
    /// The names of metadata kinds, such as `dbg` and `prof`, by number.
    pub kinds: Vec<(u32, String)>,
}

/// One metadata node or string.
#[derive(Clone, Debug, PartialEq)]
pub enum Metadata {
    /// A string.
    String(Box<str>),
    /// A value.
    Value(ValueId),
    /// A tuple; null operands are `None`.
    Node(Box<[Option<MetadataId>]>),
    /// `!DILocation`
    Location(Location),
    /// `!DIFile`
    File {
        /// File name, a string.
        name: Option<MetadataId>,
        /// Directory, a string.
        directory: Option<MetadataId>,
    },
    /// `!DISubprogram`
    Subprogram {
        /// Name, a string.
        name: Option<MetadataId>,
        /// The file.
        file: Option<MetadataId>,
        /// Line of the declaration.
        line: u32,
    },
    /// `!DILexicalBlock` or `!DILexicalBlockFile`
    LexicalBlock {
        /// The enclosing scope.
        scope: Option<MetadataId>,
        /// The file.
        file: Option<MetadataId>,
    },
    /// Anything else.
    Other,
}

/// A source location (`!DILocation`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Location {
    /// Line, from 1; 0 if unknown.
    pub line: u32,
    /// Column, from 1; 0 if unknown.
    pub column: u32,
    /// The scope.
    pub scope: Option<MetadataId>,
    /// The location that it is inlined at.
    pub inlined_at: Option<MetadataId>,
}

/// The body of a function.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// The number of the first argument: the length of [`Module::values`].
    pub first_local: u32,
    /// Types of the local values: arguments, constants, instructions; by number from
    /// `first_local`.
    pub value_types: Vec<TypeId>,
    /// How many of them are arguments.
    pub argument_count: u32,
    /// The local constants; their values follow the arguments'.
    pub constants: Vec<Constant>,
    /// All instructions, block after block.
    pub insts: PrimaryMap<InstId, Inst>,
    /// Blocks; their instructions are consecutive and end in a terminator.
    pub blocks: PrimaryMap<BlockId, Block>,
    /// Calls, invokes and callbrs.
    pub calls: PrimaryMap<CallId, Call>,
    /// The pool of operand lists.
    pub operands: Vec<ValueId>,
    /// The pool of index lists (`extractvalue`, `insertvalue`).
    pub indices: Vec<u32>,
    /// The pool of phis' incoming values.
    pub incoming: Vec<(ValueId, BlockId)>,
    /// The pool of switch cases: a constant and its target.
    pub cases: Vec<(ValueId, BlockId)>,
    /// The pool of block lists.
    pub targets: Vec<BlockId>,
    /// The pool of landing pad clauses.
    pub clauses: Vec<Clause>,
    /// Debug locations; an instruction holds an index.
    pub locations: Vec<Location>,
    /// Metadata that belongs to this body, by id counted on from the module's.
    pub metadata: Vec<Metadata>,
    /// The `DISubprogram` that is attached to the function.
    pub subprogram: Option<MetadataId>,
}

impl Body {
    /// The number of the first local constant.
    pub fn first_constant(&self) -> u32 {
        self.first_local + self.argument_count
    }

    /// The number of the first instruction's result.
    pub fn first_result(&self) -> u32 {
        self.first_constant() + u32::try_from(self.constants.len()).unwrap_or(u32::MAX)
    }

    /// What a value is; `None` if it is module level or not of this body.
    pub fn local(&self, value: ValueId) -> Option<Local<'_>> {
        let index = value.as_u32().checked_sub(self.first_local)?;
        if index as usize >= self.value_types.len() {
            return None;
        }
        if index < self.argument_count {
            return Some(Local::Argument(index));
        }
        let index = (index - self.argument_count) as usize;
        Some(match self.constants.get(index) {
            Some(constant) => Local::Constant(constant),
            None => Local::Instruction,
        })
    }

    /// The type of a local value.
    pub fn local_type(&self, value: ValueId) -> Option<TypeId> {
        let index = value.as_u32().checked_sub(self.first_local)?;
        self.value_types.get(index as usize).copied()
    }

    /// The instructions of a block.
    pub fn block_insts(&self, block: BlockId) -> impl DoubleEndedIterator<Item = InstId> + use<> {
        let range = &self.blocks[block].insts;
        (range.start..range.end).map(InstId::from_u32)
    }

    /// The terminator of a block of a verified body.
    pub fn terminator(&self, block: BlockId) -> &Inst {
        let last = self.blocks[block].insts.end - 1;
        &self.insts[InstId::from_u32(last)]
    }
}

/// What a local value is.
#[derive(Clone, Copy, Debug)]
pub enum Local<'a> {
    /// Argument by index.
    Argument(u32),
    /// A constant.
    Constant(&'a Constant),
    /// An instruction's result.
    Instruction,
}

/// A basic block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its instructions, by number.
    pub insts: Range<u32>,
}

/// A range of one of a body's pools.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// Index of the first.
    pub start: u32,
    /// How many.
    pub len: u32,
}

impl List {
    /// The elements, in their pool.
    pub fn of<T>(self, pool: &[T]) -> &[T] {
        &pool[self.start as usize..][..self.len as usize]
    }
}

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

impl Module {
    /// The function type of a function.
    pub fn signature(&self, ty: TypeId) -> Option<(TypeId, &[TypeId], bool)> {
        match &self.types[ty] {
            Type::Function {
                ret,
                params,
                variadic,
            } => Some((*ret, params, *variadic)),
            _ => None,
        }
    }

    /// What all globals have, of `global`.
    pub fn info(&self, global: Global) -> &GlobalInfo {
        match global {
            Global::Variable(id) => &self.variables[id].info,
            Global::Function(id) => &self.functions[id].info,
            Global::Alias(id) => &self.aliases[id].info,
            Global::Ifunc(id) => &self.ifuncs[id].info,
        }
    }

    /// The global whose address a module-level value is.
    pub fn global(&self, value: ValueId) -> Option<Global> {
        match self.values.get(value)?.kind {
            ModuleValueKind::Global(global) => Some(global),
            ModuleValueKind::Constant(_) => None,
        }
    }

    /// The constant that a module-level or local value is.
    pub fn constant<'a>(&'a self, body: Option<&'a Body>, value: ValueId) -> Option<&'a Constant> {
        if let Some(value) = self.values.get(value) {
            return match &value.kind {
                ModuleValueKind::Constant(constant) => Some(constant),
                ModuleValueKind::Global(_) => None,
            };
        }
        match body?.local(value)? {
            Local::Constant(constant) => Some(constant),
            _ => None,
        }
    }

    /// The type of a module-level value or, with `body`, of a local one. Metadata operands have
    /// none.
    pub fn type_of(&self, body: Option<&Body>, value: ValueId) -> Option<TypeId> {
        match self.values.get(value) {
            Some(value) => Some(value.ty),
            None => body?.local_type(value),
        }
    }

    /// The attribute list, empty if there is none.
    pub fn attribute_list(&self, id: Option<AttributeListId>) -> &AttributeList {
        static NONE: AttributeList = AttributeList {
            function: AttributeSet::EMPTY,
            ret: AttributeSet::EMPTY,
            params: Vec::new(),
        };
        id.and_then(|id| self.attributes.get(id)).unwrap_or(&NONE)
    }
}
