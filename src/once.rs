//! Functions that run once, when an extension module is imported: for these, compiling fast counts
//! for more than fast code.

use bitcrane_translate::ir::{
    Constant, FunctionId, Global, Module, ModuleValueKind, Type, ValueId, Variable,
};
use std::collections::HashSet;

/// The highest number of a `PyModuleDef_Slot` (`Py_mod_gil`), and that of a function to execute the
/// module (`Py_mod_exec`).
const LAST_SLOT: u64 = 4;
const EXEC_SLOT: u64 = 2;

/// The module's `PyInit_*` and its `Py_mod_exec` functions (CPython docs, "Module Objects"). A
/// constant that only looks like a list of slots costs its functions some speed, nothing else.
pub(crate) fn functions(module: &Module) -> HashSet<FunctionId> {
    let named = module.functions.iter().filter(|(_, function)| {
        let name = function.info.name.as_bytes();
        !function.is_declaration && name.starts_with(b"PyInit_")
    });
    let slots = module.variables.values().filter_map(|it| slots(module, it));
    named.map(|(id, _)| id).chain(slots.flatten()).collect()
}

/// The functions to execute of a list of slots; none if the variable is no such list.
fn slots(module: &Module, variable: &Variable) -> Option<Vec<FunctionId>> {
    let element = match module.types.get(variable.value_type)? {
        Type::Array { element, .. } => *element,
        _ => return None,
    };
    let Type::Struct { fields, .. } = module.types.get(element)? else {
        return None;
    };
    let [number, value] = fields[..] else {
        return None;
    };
    if module.types.integer_bits(number) != Some(32) || !module.types.is_pointer(value) {
        return None;
    }
    let mut functions = Vec::new();
    for element in elements(module, variable.initializer?)? {
        let Some([number, value]) = elements(module, *element) else {
            // The end of the list.
            continue;
        };
        match constant(module, *number)? {
            Constant::Int(EXEC_SLOT) => match module.global(*value)? {
                Global::Function(id) => functions.push(id),
                _ => return None,
            },
            Constant::Int(0..=LAST_SLOT) | Constant::Null => {}
            _ => return None,
        }
    }
    Some(functions)
}

fn constant(module: &Module, value: ValueId) -> Option<&Constant> {
    match &module.values.get(value)?.kind {
        ModuleValueKind::Constant(constant) => Some(constant),
        ModuleValueKind::Global(_) => None,
    }
}

fn elements(module: &Module, value: ValueId) -> Option<&[ValueId]> {
    match constant(module, value)? {
        Constant::Aggregate(elements) => Some(elements),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::functions;
    use bitcrane_translate::bitcode;

    fn names(bytes: &[u8]) -> Vec<String> {
        let (module, _) = bitcode::read(bytes).unwrap().into_parts();
        let once = functions(&module);
        let name = |id| module.functions[id].info.name.to_string();
        let mut names: Vec<String> = once.into_iter().map(name).collect();
        names.sort();
        names
    }

    #[test]
    fn an_extension_module_is_made_and_executed_once() {
        let multi = include_bytes!("../tests/python/ext/multi.bc");
        assert_eq!(names(multi), ["PyInit_multi", "exec"]);
        let single = include_bytes!("../tests/python/ext/single.bc");
        assert_eq!(names(single), ["PyInit_single"]);
        assert!(names(include_bytes!("../corpus/link/kept.bc")).is_empty());
    }
}
