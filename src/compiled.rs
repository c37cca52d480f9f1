//! A compiled module as plain data: code, unwind tables and relocations per function, initial
//! contents per variable. No addresses; nothing here is memory that runs.

use bitcrane_translate::Error;
use bitcrane_translate::ir::VariableId;
use bitcrane_translate::lower::{Data, Symbol};
use cranelift_codegen::ir::LibCall;
use serde::{Deserialize, Serialize};

/// A module's code and data, to be linked.
#[derive(Debug, Default)]
pub(crate) struct CompiledModule {
    /// The functions that have a body here, in the order of the module.
    pub(crate) functions: Vec<CompiledFunction>,
    /// The variables that have contents here, in the order of the module.
    pub(crate) variables: Vec<(VariableId, Data)>,
    /// The lists that the loader itself reads: `llvm.global_ctors` and `llvm.global_dtors`.
    pub(crate) lists: Vec<(VariableId, Data)>,
    /// The functions that are compiled when they are first called.
    pub(crate) later: Vec<LaterFunction>,
    /// What of it could not be compiled.
    pub(crate) errors: Vec<Error>,
}

/// A function that can be compiled, and will be when it is first called.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct LaterFunction {
    /// As in [`CompiledFunction`].
    pub(crate) defines: Symbol,
    /// Everything that its code will refer to, but for Cranelift's own routines.
    pub(crate) symbols: Vec<Symbol>,
}

/// The machine code of one function.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct CompiledFunction {
    /// [`Symbol::Global`] or, for a variadic function, [`Symbol::VariadicBody`].
    pub(crate) defines: Symbol,
    /// Alignment in bytes.
    pub(crate) align: u32,
    /// The code, its constants behind it.
    pub(crate) code: Box<[u8]>,
    /// What is filled in when addresses are known.
    pub(crate) relocs: Box<[CodeReloc]>,
    /// The function's call frame instructions: the tail of its `.eh_frame` FDE.
    pub(crate) frame: Box<[u8]>,
    /// What its landing pads need, if it has some.
    pub(crate) handlers: Option<Handlers>,
}

/// What the unwinder needs to enter a function's landing pads.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Handlers {
    /// The personality routine.
    pub(crate) personality: Symbol,
    /// The language-specific data area.
    pub(crate) data_area: Data,
}

/// A place in code that depends on an address.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct CodeReloc {
    /// Offset in bytes from the function's start.
    pub(crate) offset: u32,
    /// How it is filled in.
    pub(crate) kind: CodeRelocKind,
    /// The symbol.
    pub(crate) target: Target,
    /// Added to the symbol's address, in bytes.
    pub(crate) addend: i64,
}

/// How a place in code is filled in; `S` is the symbol's address, `A` the addend, `P` the place's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum CodeRelocKind {
    /// 8 bytes: `S + A`.
    Abs8,
    /// 4 bytes: `S + A - P`, in a call or jump: any code that ends up in `S` will do.
    Call4,
    /// 4 bytes: `S + A - P`, the address itself.
    Pc4,
    /// 4 bytes: the distance, from behind them, to a word that holds `S + A`, which is loaded; or to
    /// `S + A` itself, if the load becomes an address (see [`crate::table`]).
    Table4,
}

/// What a place in code refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) enum Target {
    /// A symbol of the lowering.
    Symbol(Symbol),
    /// A routine that Cranelift calls on its own.
    LibCall(#[serde(with = "by_name")] LibCall),
    /// An offset in the same function.
    Own(u32),
}

/// Cranelift's routines by the names that it reads and writes.
mod by_name {
    use cranelift_codegen::ir::LibCall;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(call: &LibCall, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(call)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<LibCall, D::Error> {
        let name = String::deserialize(from)?;
        let call = name.parse();
        call.map_err(|()| D::Error::custom("no routine of Cranelift"))
    }
}
