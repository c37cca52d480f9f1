//! What a module's constants hold, for code that reads them at known places.

use bitcrane_translate::ir::verify::VerifiedModule;
use bitcrane_translate::ir::{Global, Linkage, VariableId};
use bitcrane_translate::lower::{self, Constants, Data, Symbol};
use cranelift_codegen::ir::{ExternalName, Function, GlobalValue, GlobalValueData, Type};
use std::collections::HashMap;

/// The constants that one function refers to.
pub(crate) struct Tables<'a> {
    module: &'a VerifiedModule,
    symbols: &'a [Symbol],
    /// Those that have been read; none if it isn't known what they hold.
    read: HashMap<VariableId, Option<Data>>,
}

impl<'a> Tables<'a> {
    pub(crate) fn new(module: &'a VerifiedModule, symbols: &'a [Symbol]) -> Self {
        Self {
            module,
            symbols,
            read: HashMap::new(),
        }
    }

    fn variable(&self, clif: &Function, place: GlobalValue) -> Option<VariableId> {
        let GlobalValueData::Symbol {
            name: ExternalName::User(name),
            tls: false,
            ..
        } = &clif.global_values[place]
        else {
            return None;
        };
        let number = clif.params.user_named_funcs()[*name].index as usize;
        match self.symbols.get(number)? {
            Symbol::Global(Global::Variable(id)) => Some(*id),
            _ => None,
        }
    }
}

/// The contents of a constant, if no other module can give it others.
fn contents(module: &VerifiedModule, id: VariableId) -> Option<Data> {
    let variable = &module.variables[id];
    let linkage = variable.info.linkage;
    let exact = linkage.is_local()
        || matches!(
            linkage,
            Linkage::External | Linkage::LinkOnceOdr | Linkage::WeakOdr
        );
    let known = variable.is_constant
        && !variable.externally_initialized
        && variable.initializer.is_some()
        && exact;
    known.then(|| lower::variable(module, id).ok()).flatten()
}

impl Constants for Tables<'_> {
    fn bits(&mut self, clif: &Function, place: GlobalValue, offset: i64, ty: Type) -> Option<u64> {
        let id = self.variable(clif, place)?;
        let module = self.module;
        let data = self.read.entry(id).or_insert_with(|| contents(module, id));
        let data = data.as_ref()?;
        let start = u64::try_from(offset).ok()?;
        let end = start.checked_add(u64::from(ty.bytes()))?;
        let touches = |at: u64| at < end && start < at + 8;
        if end > data.size || data.relocs.iter().any(|reloc| touches(reloc.offset)) {
            return None;
        }
        let mut bits = 0;
        for at in (start..end).rev() {
            let byte = data.bytes.get(usize::try_from(at).ok()?);
            bits = bits << 8 | u64::from(byte.copied().unwrap_or(0));
        }
        Some(bits)
    }
}
