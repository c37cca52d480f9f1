//! Operands: where the values of a function are kept, and the addresses of symbols.

use super::types::{Parts, one};
use super::{Fail, FunctionTranslator, Lower, Symbol, unsupported};
use crate::ir::{Constant, FunctionId, Global, Linkage, TlsModel, TypeId, ValueId};
use cranelift_codegen::ir::types::I64;
use cranelift_codegen::ir::{
    self as clif, ExtFuncData, ExternalName, GlobalValueData, InstBuilder, MemFlagsData,
    UserExternalName,
};
use cranelift_frontend::Variable;
use smallvec::SmallVec;

/// Where a local value is.
#[derive(Clone, Debug)]
pub(super) enum Local {
    /// Not there: a constant, or an instruction that failed or is never reached.
    Missing,
    /// In CLIF values.
    Parts(Parts),
    /// The address of a stack object, computed anew at each use.
    Object(clif::StackSlot),
    /// The address of a global, computed anew at each use.
    Global(Global),
    /// In variables, one a part: it lives across a call that may return twice, see
    /// [`super::across`].
    Across(SmallVec<[(Variable, clif::Type); 2]>),
    /// A pointer in a stack slot that nothing else writes to.
    Stored(clif::StackSlot),
}

impl FunctionTranslator<'_, '_> {
    /// The type of an operand.
    pub(super) fn type_of(&self, id: ValueId) -> Lower<TypeId> {
        match self.module.type_of(Some(self.body), id) {
            Some(ty) => Ok(ty),
            None => unsupported("a metadata operand here"),
        }
    }

    /// The constant that an operand is.
    pub(super) fn constant_of(&self, id: ValueId) -> Option<&Constant> {
        self.module.constant(Some(self.body), id)
    }

    /// The function that an operand is.
    pub(super) fn function_of(&self, id: ValueId) -> Option<FunctionId> {
        match self.module.global(id)? {
            Global::Function(function) => Some(function),
            _ => None,
        }
    }

    /// An integer constant of at most 64 bits, zero-extended.
    pub(super) fn const_int(&self, id: ValueId) -> Option<u64> {
        match self.constant_of(id)? {
            Constant::Int(value) => Some(*value),
            Constant::Null | Constant::Undef | Constant::Poison => Some(0),
            _ => None,
        }
    }

    /// The parts of an operand.
    pub(super) fn value(&mut self, id: ValueId) -> Lower<Parts> {
        if let Some(global) = self.module.global(id) {
            return Ok(one(self.global_address(global)));
        }
        let ty = self.type_of(id)?;
        let module = self.module;
        let body = self.body;
        if let Some(constant) = module.constant(Some(body), id) {
            return self.materialize(id, ty, constant);
        }
        let Some(index) = id.as_u32().checked_sub(self.body.first_local) else {
            return Err(Fail::Suppressed);
        };
        match &self.values[index as usize] {
            Local::Missing => Err(Fail::Suppressed),
            Local::Parts(parts) => Ok(parts.clone()),
            Local::Object(slot) => {
                let slot = *slot;
                Ok(one(self.b.ins().stack_addr(I64, slot, 0)))
            }
            Local::Global(global) => {
                let global = *global;
                Ok(one(self.global_address(global)))
            }
            Local::Stored(slot) => {
                let address = self.b.ins().stack_addr(I64, *slot, 0);
                Ok(one(self.b.ins().load(I64, plain_memory(), address, 0)))
            }
            Local::Across(variables) => {
                let variables = variables.clone();
                let used = variables
                    .iter()
                    .map(|(variable, _)| self.b.use_var(*variable));
                Ok(used.collect())
            }
        }
    }

    /// The part of an operand that has one.
    pub(super) fn scalar(&mut self, id: ValueId) -> Lower<clif::Value> {
        let parts = self.value(id)?;
        match parts[..] {
            [part] => Ok(part),
            _ => unsupported("an operand of several parts here"),
        }
    }

    /// Binds a local value.
    pub(super) fn define(&mut self, id: ValueId, parts: Parts) -> Lower<()> {
        let local = if self.across.contains(self.body, id) {
            self.keep_across(parts)
        } else {
            Local::Parts(parts)
        };
        self.set_local(id, local);
        Ok(())
    }

    /// Sets where a local value is.
    pub(super) fn set_local(&mut self, id: ValueId, local: Local) {
        if let Some(index) = id.as_u32().checked_sub(self.body.first_local) {
            self.values[index as usize] = local;
        }
    }

    /// Stores a value in a slot of its own.
    pub(super) fn put_down(&mut self, part: clif::Value) -> (clif::StackSlot, clif::Type) {
        let ty = self.b.func.dfg.value_type(part);
        let slot = self.stack_slot(u64::from(ty.bytes()), 16);
        let address = self.b.ins().stack_addr(I64, slot, 0);
        self.b.ins().store(plain_memory(), part, address, 0);
        (slot, ty)
    }

    /// The address of a global; for a thread-local variable, the calling thread's.
    pub(super) fn global_address(&mut self, global: Global) -> clif::Value {
        if self.module.info(global).tls != TlsModel::NotThreadLocal {
            return self.thread_local_address(global);
        }
        self.symbol_address(Symbol::Global(global), 0)
    }

    fn thread_local_address(&mut self, global: Global) -> clif::Value {
        let mut signature = clif::Signature::new(self.isa.default_call_conv());
        signature.returns.push(clif::AbiParam::new(I64));
        let signature = self.signature(signature);
        let accessor = self.callee(Symbol::ThreadLocal(global), signature, true);
        let call = self.b.ins().call(accessor, &[]);
        self.b.inst_results(call)[0]
    }

    /// The address of a symbol, plus `offset` bytes.
    pub(super) fn symbol_address(&mut self, symbol: Symbol, offset: i64) -> clif::Value {
        // A 32-bit displacement must hold the offset too, and keep within the object's arena.
        let near = is_near(self.module, symbol) && i32::try_from(offset).is_ok();
        let name = self.external_name(symbol);
        let data = GlobalValueData::Symbol {
            name: ExternalName::user(name),
            offset: offset.into(),
            colocated: near,
            tls: false,
        };
        let key = (symbol, offset);
        let global = match self.places.get(&key) {
            Some(global) if self.naive => *global,
            _ => {
                let global = self.b.create_global_value(data);
                self.places.insert(key, global);
                global
            }
        };
        self.b.ins().symbol_value(I64, global)
    }

    /// The function reference of a symbol with a signature. Near ones are for calls, far ones for
    /// addresses of what may be an import.
    pub(super) fn callee(
        &mut self,
        symbol: Symbol,
        signature: clif::SigRef,
        near: bool,
    ) -> clif::FuncRef {
        if let Some(callee) = self.callees.get(&(symbol, signature, near)) {
            return *callee;
        }
        let name = self.external_name(symbol);
        let callee = self.b.import_function(ExtFuncData {
            name: ExternalName::user(name),
            signature,
            colocated: near,
            patchable: false,
        });
        self.callees.insert((symbol, signature, near), callee);
        callee
    }

    /// A signature, imported once.
    pub(super) fn signature(&mut self, signature: clif::Signature) -> clif::SigRef {
        if let Some(known) = self.signatures.get(&signature) {
            return *known;
        }
        let imported = self.b.import_signature(signature.clone());
        self.signatures.insert(signature, imported);
        imported
    }

    fn external_name(&mut self, symbol: Symbol) -> clif::UserExternalNameRef {
        if let Some(name) = self.symbols.index.get(&symbol) {
            return *name;
        }
        let index = u32::try_from(self.symbols.list.len()).unwrap_or(u32::MAX);
        let name = UserExternalName::new(0, index);
        let name = self.b.func.declare_imported_user_function(name);
        self.symbols.list.push(symbol);
        self.symbols.index.insert(symbol, name);
        name
    }
}

/// Whether a symbol is linked into the same arena as the code, so that a 32-bit displacement
/// reaches it, and its address is its own rather than a stub's.
fn is_near(module: &crate::ir::Module, symbol: Symbol) -> bool {
    let Symbol::Global(global) = symbol else {
        return false;
    };
    if module.info(global).linkage == Linkage::AvailableExternally {
        return false;
    }
    match global {
        Global::Variable(id) => module.variables[id].initializer.is_some(),
        Global::Function(id) => !module.functions[id].is_declaration,
        Global::Alias(_) | Global::Ifunc(_) => false,
    }
}

/// Flags of an ordinary access: it can't trap in a defined program, and may have any alignment.
pub(super) fn plain_memory() -> MemFlagsData {
    MemFlagsData::new().with_notrap()
}
