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

mod body;
mod constant;
mod global;
mod inst;
mod metadata;
mod ops;
mod types;
mod walk;

#[cfg(test)]
mod testing;

pub use body::{Block, Body, List, Local};
pub use constant::{Constant, InlineAsm};
pub use data_layout::DataLayout;
pub use global::{
    Alias, Comdat, ComdatKind, DllStorage, Function, GlobalInfo, Ifunc, Linkage, SymbolName,
    TlsModel, UnnamedAddr, Variable, Visibility,
};
pub use inst::{Bundle, Call, Clause, Inst, InstKind};
pub use metadata::{Location, Metadata, MetadataTable};
pub use ops::{
    Attribute, AttributeKind, AttributeList, AttributeSet, BinaryOp, CallingConv, CastOp, FastMath,
    FloatPredicate, GepFlags, InstFlags, IntPredicate, Ordering, Predicate, RmwOp, TailKind,
    UnaryOp,
};
pub use types::{DisplayType, Type, TypeId, TypeTable};

use cranelift_entity::{PrimaryMap, entity_impl};
use serde::{Deserialize, Serialize};

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
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct VariableId(u32);
entity_impl!(VariableId, "variable");

/// A function.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FunctionId(u32);
entity_impl!(FunctionId, "function");

/// An alias.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct AliasId(u32);
entity_impl!(AliasId, "alias");

/// An ifunc.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
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

impl Module {
    /// The function type of a function.
    pub fn signature(&self, ty: TypeId) -> Option<(TypeId, &[TypeId], bool)> {
        match self.types.get(ty)? {
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

    /// A metadata node or string, of the module or, with `body`, of a body.
    pub fn node<'a>(&'a self, body: Option<&'a Body>, id: MetadataId) -> Option<&'a Metadata> {
        let index = id.as_u32() as usize;
        let nodes = &self.metadata.nodes;
        let local = || body?.metadata.get(index.checked_sub(nodes.len())?);
        nodes.get(index).or_else(local)
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
