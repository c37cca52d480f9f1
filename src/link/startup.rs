//! What runs before and after everything else: `llvm.global_ctors`, `llvm.global_dtors`, and the
//! pointers that a module puts into the sections `.init_array` and `.fini_array` itself.

use super::plan::Plan;
use super::template::{Builder, Value};
use bitcrane_translate::ir::{Global, VariableId};
use bitcrane_translate::lower::{Data, DataReloc};

/// The priority of what has none: it runs last.
const DEFAULT_PRIORITY: u32 = 65535;

/// A function to call, and when.
type Entry = (u32, Value);

impl Builder<'_> {
    /// The functions to call first and last, in the order of their calls.
    pub(super) fn startup(&self, plan: &mut Plan<'_>) -> (Vec<Value>, Vec<Value>) {
        let (module, compiled) = (self.module, self.compiled);
        let (mut constructors, mut destructors) = (Vec::new(), Vec::new());
        for (id, data) in &compiled.lists {
            match module.variables[*id].info.name.as_bytes() {
                b"llvm.global_ctors" => constructors.extend(self.list(*id, data, plan)),
                b"llvm.global_dtors" => destructors.extend(self.list(*id, data, plan)),
                _ => {}
            }
        }
        for (id, data) in &compiled.variables {
            let section = module.variables[*id].info.section;
            let section = section.and_then(|k| module.sections.get(k as usize));
            let Some(section) = section else { continue };
            if let Some(priority) = array_priority(section, ".init_array") {
                constructors.extend(self.array(*id, data, plan, priority));
            } else if let Some(priority) = array_priority(section, ".fini_array") {
                destructors.extend(self.array(*id, data, plan, priority));
            }
        }
        // Lower priorities are constructed first and destroyed last.
        constructors.sort_by_key(|entry: &Entry| entry.0);
        destructors.sort_by_key(|entry: &Entry| entry.0);
        (
            constructors.into_iter().map(|entry| entry.1).collect(),
            destructors.into_iter().rev().map(|entry| entry.1).collect(),
        )
    }

    /// Elements `{ i32 priority, ptr function, ptr data }`: the function is the relocation at 8,
    /// and without one it is null. The data only ties the entry to a comdat.
    fn list(&self, id: VariableId, data: &Data, plan: &mut Plan<'_>) -> Vec<Entry> {
        const ELEMENT: usize = 24;
        let elements = data.bytes.chunks(ELEMENT).zip((8..).step_by(ELEMENT));
        let mut entries = Vec::new();
        for (bytes, offset) in elements {
            let priority = bytes
                .first_chunk()
                .map_or(0, |bytes| u32::from_le_bytes(*bytes));
            let reloc = data.relocs.iter().find(|reloc| reloc.offset == offset);
            if let Some(reloc) = reloc {
                entries.extend(
                    self.target(reloc, id, plan)
                        .map(|function| (priority, function)),
                );
            }
        }
        entries
    }

    fn array(&self, id: VariableId, data: &Data, plan: &mut Plan<'_>, priority: u32) -> Vec<Entry> {
        let functions = data
            .relocs
            .iter()
            .filter_map(|reloc| self.target(reloc, id, plan));
        functions.map(|function| (priority, function)).collect()
    }

    fn target(&self, reloc: &DataReloc, id: VariableId, plan: &mut Plan<'_>) -> Option<Value> {
        let (place, offset) = plan.data_spot(reloc, Global::Variable(id))?;
        Some(self.value((place, offset.wrapping_add(reloc.addend))))
    }
}

/// `.init_array` or `.init_array.00099`
fn array_priority(section: &str, name: &str) -> Option<u32> {
    match section.strip_prefix(name)? {
        "" => Some(DEFAULT_PRIORITY),
        suffix => suffix.strip_prefix('.')?.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sections_suffix_is_the_priority() {
        assert_eq!(array_priority(".init_array", ".init_array"), Some(65535));
        assert_eq!(array_priority(".init_array.00099", ".init_array"), Some(99));
        assert_eq!(array_priority(".init_arrays", ".init_array"), None);
        assert_eq!(array_priority(".text", ".init_array"), None);
    }
}
