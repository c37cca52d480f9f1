//! Variables, functions, aliases and ifuncs: what they refer to exists and fits.

use super::attributes::{AttributeRules, Place};
use super::rules::Rules;
use super::{bad, is_intrinsic};
use crate::ir::{
    Alias, Constant, Function, Global, GlobalInfo, Ifunc, Linkage, Metadata, Module,
    ModuleValueKind, TlsModel, Type, TypeId, ValueId, Variable,
};
use crate::{Error, Result};
use cranelift_entity::{EntityRef, EntitySet};
use rustc_hash::FxHashSet;

/// Checks that all module-level values have a type, and that globals and values belong together.
/// Everything else looks values up freely after this.
pub(super) fn check_values(module: &Module) -> Result<()> {
    if module.values.len() >= 1 << 31 {
        return bad("too many values");
    }
    let mut seen = FxHashSet::default();
    for value in module.values.values() {
        if module.types.get(value.ty).is_none() {
            return bad(format!("type number {} out of range", value.ty.as_u32()));
        }
        if let ModuleValueKind::Global(global) = value.kind {
            let Some(info) = info(module, global) else {
                return bad("a value stands for a global that does not exist");
            };
            if !seen.insert(global) {
                return Err(named("two values stand for one global", info));
            }
            let address_space = info.address_space;
            if module.types[value.ty] != (Type::Pointer { address_space }) {
                let ty = module.types.display(value.ty);
                return Err(named(&format!("a global's address of type {ty}"), info));
            }
        }
    }
    let aliasees = module
        .aliases
        .values()
        .map(|alias| (alias.aliasee, &alias.info));
    let resolvers = module
        .ifuncs
        .values()
        .map(|ifunc| (ifunc.resolver, &ifunc.info));
    for (value, info) in aliasees.chain(resolvers) {
        if !module.values.is_valid(value) {
            return Err(named("stands for a value that does not exist", info));
        }
    }
    Ok(())
}

fn info(module: &Module, global: Global) -> Option<&GlobalInfo> {
    Some(match global {
        Global::Variable(id) => &module.variables.get(id)?.info,
        Global::Function(id) => &module.functions.get(id)?.info,
        Global::Alias(id) => &module.aliases.get(id)?.info,
        Global::Ifunc(id) => &module.ifuncs.get(id)?.info,
    })
}

/// An error about a global.
#[cold]
fn named(message: &str, info: &GlobalInfo) -> Error {
    match info.name.is_empty() {
        true => Error::malformed(format!("a global without a name: {message}")),
        false => Error::malformed(message).in_function(info.name.to_str_lossy()),
    }
}

/// Checks all globals.
pub(super) fn check(
    module: &Module,
    rules: Rules<'_>,
    attributes: &AttributeRules,
    callee_only: &EntitySet<ValueId>,
) -> Result<()> {
    let checker = Globals {
        module,
        rules,
        attributes,
        callee_only,
    };
    checker.names()?;
    for variable in module.variables.values() {
        checker.global(&variable.info, || checker.variable(variable))?;
    }
    for function in module.functions.values() {
        checker.global(&function.info, || checker.function(function))?;
    }
    for alias in module.aliases.values() {
        checker.global(&alias.info, || checker.alias(alias))?;
    }
    for ifunc in module.ifuncs.values() {
        checker.global(&ifunc.info, || checker.ifunc(ifunc))?;
    }
    checker.metadata()
}

struct Globals<'a> {
    module: &'a Module,
    rules: Rules<'a>,
    attributes: &'a AttributeRules,
    callee_only: &'a EntitySet<ValueId>,
}

impl Globals<'_> {
    /// No two globals have one name.
    fn names(&self) -> Result<()> {
        let module = self.module;
        let infos = (module.variables.values().map(|global| &global.info))
            .chain(module.functions.values().map(|global| &global.info))
            .chain(module.aliases.values().map(|global| &global.info))
            .chain(module.ifuncs.values().map(|global| &global.info));
        let mut seen = FxHashSet::default();
        for info in infos.filter(|info| !info.name.is_empty()) {
            if !seen.insert(&info.name) {
                return Err(named("two globals have this name", info));
            }
        }
        Ok(())
    }

    /// What all globals have, then the rest.
    fn global(&self, info: &GlobalInfo, rest: impl Fn() -> Result<()>) -> Result<()> {
        let checked = self.info(info).and_then(|()| rest());
        checked.map_err(|error| named(error.message(), info))
    }

    fn info(&self, info: &GlobalInfo) -> Result<()> {
        let module = self.module;
        let sections = module.sections.len();
        if (info.section).is_some_and(|section| section as usize >= sections) {
            return bad("section number out of range");
        }
        if (info.comdat).is_some_and(|comdat| !module.comdats.is_valid(comdat)) {
            return bad("comdat number out of range");
        }
        if info.comdat.is_some() && info.linkage == Linkage::Common {
            return bad("a common variable in a comdat");
        }
        if info.align_log2.is_some_and(|align| align > 32) {
            return bad("alignment out of range");
        }
        Ok(())
    }

    /// A constant with an address or a value.
    fn constant(&self, what: &str, value: ValueId) -> Result<TypeId> {
        match self.module.values.get(value) {
            Some(found) if !self.callee_only.contains(value) => Ok(found.ty),
            _ => bad(format!("{what} is no constant")),
        }
    }

    fn variable(&self, variable: &Variable) -> Result<()> {
        let ty = variable.value_type;
        if self.module.types.get(ty).is_none() {
            return bad("type number out of range");
        }
        self.attributes.exists(variable.attributes)?;
        // A declaration can be of a type that only its definition knows.
        let opaque = matches!(self.module.types[ty], Type::Opaque { .. });
        let fits = self.rules.first_class(ty) && !self.rules.is_token(ty) || opaque;
        let fits = fits && !matches!(self.module.types[ty], Type::Label | Type::Metadata);
        self.rules.expect(fits, "a variable", ty)?;
        let Some(initializer) = variable.initializer else {
            return self.declared_variable(variable);
        };
        let initial = self.constant("the initializer", initializer)?;
        self.rules
            .same("initializer and variable differ in type", initial, ty)?;
        self.rules.expect(self.rules.sized(ty), "a variable", ty)?;
        self.special_variable(variable)
    }

    fn declared_variable(&self, variable: &Variable) -> Result<()> {
        self.no_comdat(&variable.info)?;
        match variable.info.linkage {
            Linkage::External | Linkage::ExternalWeak => Ok(()),
            linkage => bad(format!("a declaration with {} linkage", linkage.name())),
        }
    }

    /// The variables that have a meaning of their own (LangRef, "Intrinsic Global Variables").
    fn special_variable(&self, variable: &Variable) -> Result<()> {
        let name = variable.info.name.as_bytes();
        let types = self.rules.types;
        let element = match types[variable.value_type] {
            Type::Array { element, .. } => Some(element),
            _ => None,
        };
        let fits = match name {
            b"llvm.global_ctors" | b"llvm.global_dtors" => {
                element.is_some_and(|element| self.is_structor(element))
            }
            b"llvm.used" | b"llvm.compiler.used" => {
                element.is_some_and(|element| types.is_pointer(element))
            }
            _ => variable.info.linkage != Linkage::Appending || element.is_some(),
        };
        self.rules
            .expect(fits, "this variable", variable.value_type)
    }

    /// `{ i32, ptr, ptr }`, or `{ i32, ptr }` in old files.
    fn is_structor(&self, element: TypeId) -> bool {
        let types = self.rules.types;
        match &types[element] {
            Type::Struct { fields, .. } => match &**fields {
                [priority, pointers @ ..] => {
                    matches!(types[*priority], Type::Integer(32))
                        && (1..=2).contains(&pointers.len())
                        && pointers.iter().all(|ty| types.is_pointer(*ty))
                }
                [] => false,
            },
            _ => false,
        }
    }

    fn function(&self, function: &Function) -> Result<()> {
        let module = self.module;
        let signature = module
            .types
            .get(function.ty)
            .and_then(|_| module.signature(function.ty));
        let Some((ret, params, _)) = signature else {
            return bad("a function whose type is none");
        };
        if function.info.tls != TlsModel::NotThreadLocal {
            return bad("a thread-local function");
        }
        let collectors = module.collectors.len();
        if (function.collector).is_some_and(|collector| collector as usize >= collectors) {
            return bad("garbage collector number out of range");
        }
        if let Some(personality) = function.personality {
            self.constant("the personality", personality)?;
        }
        for data in function.prefix.iter().chain(&function.prologue) {
            self.constant("prefix or prologue data", *data)?;
        }
        self.attributes.exists(function.attributes)?;
        let place = Place {
            ret,
            params,
            arguments: params.len(),
        };
        self.attributes
            .check(self.rules, function.attributes, &place, |k| params[k])?;
        match (is_intrinsic(function), function.is_declaration) {
            (true, true) => Ok(()),
            (true, false) => bad("an intrinsic with a body"),
            (false, true) => self.declared_function(function, ret, params),
            (false, false) => self.defined_function(ret, params),
        }
    }

    fn declared_function(&self, function: &Function, ret: TypeId, params: &[TypeId]) -> Result<()> {
        self.no_metadata(ret, params)?;
        self.no_comdat(&function.info)?;
        match function.info.linkage {
            Linkage::External | Linkage::ExternalWeak => Ok(()),
            linkage => bad(format!("a declaration with {} linkage", linkage.name())),
        }
    }

    fn no_comdat(&self, info: &GlobalInfo) -> Result<()> {
        match info.comdat {
            None => Ok(()),
            Some(_) => bad("a declaration in a comdat"),
        }
    }

    fn no_metadata(&self, ret: TypeId, params: &[TypeId]) -> Result<()> {
        for ty in params.iter().chain([&ret]) {
            let odd = self.rules.is_metadata(*ty) || self.rules.is_for_intrinsics(*ty);
            self.rules.expect(!odd, "a parameter or result", *ty)?;
        }
        Ok(())
    }

    fn defined_function(&self, ret: TypeId, params: &[TypeId]) -> Result<()> {
        self.no_metadata(ret, params)?;
        for param in params {
            self.rules
                .expect(self.rules.is_plain(*param), "a parameter", *param)?;
        }
        let fits = self.rules.is_void(ret) || self.rules.is_plain(ret);
        self.rules.expect(fits, "a result", ret)
    }

    fn alias(&self, alias: &Alias) -> Result<()> {
        if self.module.types.get(alias.value_type).is_none() {
            return bad("type number out of range");
        }
        let ty = self.constant("the aliasee", alias.aliasee)?;
        self.rules
            .expect(self.rules.is_pointer(ty), "an aliasee", ty)?;
        let base = self.base(alias.aliasee);
        match base {
            Some(Global::Variable(id)) if self.module.variables[id].initializer.is_none() => {
                bad("an alias of a declaration")
            }
            Some(Global::Function(id)) if self.module.functions[id].is_declaration => {
                bad("an alias of a declaration")
            }
            _ => Ok(()),
        }
    }

    fn ifunc(&self, ifunc: &Ifunc) -> Result<()> {
        if self.module.types.get(ifunc.value_type).is_none() {
            return bad("type number out of range");
        }
        let ty = self.constant("the resolver", ifunc.resolver)?;
        self.rules
            .expect(self.rules.is_pointer(ty), "a resolver", ty)?;
        if ifunc.info.tls != TlsModel::NotThreadLocal {
            return bad("a thread-local ifunc");
        }
        match self.base(ifunc.resolver) {
            Some(Global::Function(id)) if !self.module.functions[id].is_declaration => Ok(()),
            _ => bad("an ifunc whose resolver is no function with a body"),
        }
    }

    /// The variable, function or ifunc whose address an expression starts from, through aliases;
    /// none if it is an integer or too clever. Ends, since `constants` has rejected cycles.
    fn base(&self, value: ValueId) -> Option<Global> {
        let mut at = value;
        loop {
            at = match &self.module.values[at].kind {
                ModuleValueKind::Global(Global::Alias(id)) => self.module.aliases[*id].aliasee,
                ModuleValueKind::Global(global) => return Some(*global),
                ModuleValueKind::Constant(Constant::Gep { base, .. }) => *base,
                ModuleValueKind::Constant(Constant::Cast { operand, .. }) => *operand,
                ModuleValueKind::Constant(_) => return None,
            };
        }
    }

    /// Values that metadata wraps exist; whoever follows metadata checks what else it finds.
    fn metadata(&self) -> Result<()> {
        for node in &self.module.metadata.nodes {
            if let Metadata::Value(value) = node
                && value.index() >= self.module.values.len()
            {
                return bad("metadata wraps a value that does not exist");
            }
        }
        Ok(())
    }
}
