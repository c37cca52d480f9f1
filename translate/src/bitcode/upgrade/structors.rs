//! `llvm.global_ctors` and `llvm.global_dtors` of elements without associated data.

use crate::ir::{
    Constant, Module, ModuleValue, ModuleValueKind, Type, TypeId, ValueId, VariableId,
};

/// Gives elements `{ i32, ptr }`, as LLVM 3.5 to 14 could still write them, today's third field:
/// null.
pub(in crate::bitcode) fn complete(module: &mut Module) {
    let is_list = |name: &[u8]| matches!(name, b"llvm.global_ctors" | b"llvm.global_dtors");
    let lists = module.variables.iter();
    let lists: Vec<VariableId> = lists
        .filter(|(_, variable)| is_list(variable.info.name.as_bytes()))
        .map(|(id, _)| id)
        .collect();
    for id in lists {
        complete_list(module, id);
    }
}

/// The length, the fields and whether they are packed, if the list is of such elements.
fn old_elements(module: &Module, ty: TypeId) -> Option<(u64, [TypeId; 2], bool)> {
    let Some(Type::Array { len, element }) = module.types.get(ty) else {
        return None;
    };
    match module.types.get(*element) {
        Some(Type::Struct { fields, packed, .. }) => match fields[..] {
            [priority, function] => Some((*len, [priority, function], *packed)),
            _ => None,
        },
        _ => None,
    }
}

fn complete_list(module: &mut Module, id: VariableId) -> Option<()> {
    let variable = &module.variables[id];
    let (len, [priority, pointer], packed) = old_elements(module, variable.value_type)?;
    let initializer = variable.initializer?;
    let old = match &module.values.get(initializer)?.kind {
        ModuleValueKind::Constant(Constant::Aggregate(elements)) => Some(elements.clone()),
        ModuleValueKind::Constant(Constant::Null) => None,
        _ => return None,
    };
    let data = module.types.intern(Type::Pointer { address_space: 0 });
    let element = module.types.intern(Type::Struct {
        name: None,
        fields: [priority, pointer, data].into(),
        packed,
    });
    let ty = module.types.intern(Type::Array { len, element });
    let initializer = match old {
        None => push(module, ty, Constant::Null),
        Some(old) => {
            let null = push(module, data, Constant::Null);
            let mut elements = Vec::with_capacity(old.len());
            for old in old {
                let constant = match &module.values.get(old)?.kind {
                    ModuleValueKind::Constant(Constant::Aggregate(fields)) => match fields[..] {
                        [priority, function] => {
                            Constant::Aggregate([priority, function, null].into())
                        }
                        _ => return None,
                    },
                    ModuleValueKind::Constant(Constant::Null) => Constant::Null,
                    _ => return None,
                };
                elements.push(constant);
            }
            let elements = elements.into_iter();
            let elements = elements.map(|constant| push(module, element, constant));
            let elements = elements.collect();
            push(module, ty, Constant::Aggregate(elements))
        }
    };
    let variable = &mut module.variables[id];
    variable.value_type = ty;
    variable.initializer = Some(initializer);
    Some(())
}

fn push(module: &mut Module, ty: TypeId, constant: Constant) -> ValueId {
    let kind = ModuleValueKind::Constant(constant);
    module.values.push(ModuleValue { ty, kind })
}
