//! The types of x86's own intrinsics, as `x86_signatures.txt` has them.

use super::intrinsics::Signature;
use crate::ir::{FunctionId, Module};
use cranelift_entity::SecondaryMap;
use std::collections::HashMap;

/// `name: result (parameter, imm8 parameter)`, by line. Several results are those of a struct, and
/// `imm8` says that the argument is a constant, of so many bits.
const SIGNATURES: &str = include_str!("x86_signatures.txt");

/// Notes those of a module's functions that are intrinsics of x86.
pub(super) fn signatures(module: &Module, found: &mut SecondaryMap<FunctionId, Signature>) {
    let name = |name: &'_ [u8]| name.strip_prefix(b"llvm.x86.").map(<[u8]>::to_vec);
    let own = module.functions.iter();
    let mut own = own
        .filter_map(|(id, function)| Some((id, name(function.info.name.as_bytes())?)))
        .peekable();
    if own.peek().is_none() {
        return;
    }
    let lines = SIGNATURES.lines().filter_map(|line| line.split_once(": "));
    let table: HashMap<&[u8], &str> = lines.map(|(name, ty)| (name.as_bytes(), ty)).collect();
    for (id, name) in own {
        if let Some(line) = table.get(&*name) {
            let ty = module.functions[id].ty;
            found[id] = match as_listed(line) {
                (listed, immediates) if module.types.display(ty).to_string() == listed => {
                    Signature::Known { immediates }
                }
                _ => Signature::Broken,
            };
        }
    }
}

/// The function type that a line lists, and a bit for each argument that is a constant.
fn as_listed(line: &str) -> (String, u8) {
    let (results, params) = line.split_once(" (").unwrap_or((line, ")"));
    let mut immediates = 0;
    let params = params.trim_end_matches(')').split(", ").enumerate();
    let params: Vec<&str> = params
        .map(|(k, param)| match param.split_once(' ') {
            Some((first, ty)) if first.starts_with("imm") => {
                immediates |= 1 << k;
                ty
            }
            _ => param,
        })
        .collect();
    let params = params.join(", ");
    let ty = match results.contains(", ") {
        true => format!("{{ {results} }} ({params})"),
        false => format!("{results} ({params})"),
    };
    (ty, immediates)
}

#[cfg(test)]
mod tests {
    use super::as_listed;

    #[test]
    fn lines_are_types_and_constants() {
        let (ty, immediates) = as_listed("i8, i32 (i8, i32, imm8 i8)");
        assert_eq!((&*ty, immediates), ("{ i8, i32 } (i8, i32, i8)", 0b100));
        assert_eq!(as_listed("void ()"), ("void ()".to_owned(), 0));
    }
}
