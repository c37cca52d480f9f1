//! Global variables, functions, aliases and ifuncs (LangRef, "Module Structure").

use super::{AttributeListId, CallingConv, ComdatId, MetadataId, TypeId, ValueId};

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

/// DLL storage class (LangRef, "DLL Storage Classes"): of meaning on Windows only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the LangRef's own names")]
pub enum DllStorage {
    #[default]
    Default,
    Import,
    Export,
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
    /// DLL storage class.
    pub dll: DllStorage,
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
