//! Parameters in memory (`byval` and such) without the type of what is there: before LLVM 9 to 13
//! it was what the typed pointer pointed to.

use super::super::types::FileTypes;
use crate::ir::{Attribute, AttributeKind, AttributeList, AttributeListId, AttributeSet, Module};
use crate::limits;
use crate::{Error, Result};
use std::collections::{BTreeSet, HashMap};

/// Attribute lists with the types that they lacked.
#[derive(Debug, Default)]
pub(in crate::bitcode) struct TypedLists {
    /// By the list without types and the function type's number in the file.
    lists: HashMap<(AttributeListId, u64), AttributeListId>,
    untyped: BTreeSet<AttributeListId>,
}

impl TypedLists {
    /// Adds typed lists to the module: of each list that lacks types, one for each function type
    /// that it can belong to. Which of them calls use is known when bodies are read, and then the
    /// module can't change any more.
    pub(in crate::bitcode) fn new(module: &mut Module, types: &FileTypes) -> Self {
        let untyped = module.attributes.iter();
        let untyped = untyped.filter(|(_, list)| list.params.iter().any(lacks_type));
        let untyped: BTreeSet<_> = untyped.map(|(id, _)| id).collect();
        let mut this = Self {
            lists: HashMap::new(),
            untyped,
        };
        this.add(module, types);
        for id in &this.untyped {
            module.attributes[*id] = AttributeList::default();
        }
        this
    }

    fn add(&mut self, module: &mut Module, types: &FileTypes) {
        for function_type in types.functions_of_typed_pointers() {
            for id in &self.untyped {
                if self.lists.len() >= limits::TYPED_ATTRIBUTE_LISTS {
                    return;
                }
                if let Some(list) = typed(&module.attributes[*id], types, function_type) {
                    let list = module.attributes.push(list);
                    self.lists.insert((*id, function_type), list);
                }
            }
        }
    }

    /// The list to take for `list` on a function or call of a type.
    pub(in crate::bitcode) fn get(
        &self,
        list: Option<AttributeListId>,
        function_type: u64,
    ) -> Result<Option<AttributeListId>> {
        let Some(untyped) = list.filter(|list| self.untyped.contains(list)) else {
            return Ok(list);
        };
        match self.lists.get(&(untyped, function_type)) {
            Some(typed) => Ok(Some(*typed)),
            None => Err(Error::unsupported("a parameter in memory without a type")),
        }
    }
}

fn is_in_memory(kind: AttributeKind) -> bool {
    let kinds = [
        AttributeKind::BYVAL,
        AttributeKind::STRUCT_RET,
        AttributeKind::IN_ALLOCA,
    ];
    kinds.contains(&kind)
}

fn lacks_type(set: &AttributeSet) -> bool {
    set.iter().any(|attribute| match attribute {
        Attribute::Enum(kind) | Attribute::Type(kind, None) => is_in_memory(*kind),
        _ => false,
    })
}

/// The list with the types of what `function_type`'s parameters point to; `None` if one of those
/// that need it is no typed pointer.
fn typed(list: &AttributeList, types: &FileTypes, function_type: u64) -> Option<AttributeList> {
    let mut list = list.clone();
    for (index, set) in list.params.iter_mut().enumerate() {
        if !lacks_type(set) {
            continue;
        }
        let pointee = types.param_pointee(function_type, index)?;
        let attributes = set.iter().map(|attribute| match attribute {
            Attribute::Enum(kind) | Attribute::Type(kind, None) if is_in_memory(*kind) => {
                Attribute::Type(*kind, Some(pointee))
            }
            other => other.clone(),
        });
        *set = attributes.collect::<Vec<_>>().into();
    }
    Some(list)
}
