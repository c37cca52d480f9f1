//! Intrinsics that had other names or arguments.

use crate::ir::{FunctionId, Global, Module, ModuleValueKind, SymbolName, Type, TypeId, ValueId};
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

/// Old names and today's, up to the overload suffixes, without `llvm.`.
#[rustfmt::skip]
const RENAMED: [(&str, &str); 12] = [
    ("experimental.vector.reduce.v2.", "vector.reduce."),
    ("experimental.vector.reduce.", "vector.reduce."),
    ("experimental.vector.insert.", "vector.insert."),
    ("experimental.vector.extract.", "vector.extract."),
    ("experimental.vector.reverse.", "vector.reverse."),
    ("experimental.vector.splice.", "vector.splice."),
    ("experimental.vector.interleave2.", "vector.interleave2."),
    ("experimental.vector.deinterleave2.", "vector.deinterleave2."),
    ("experimental.stepvector.", "stepvector."),
    ("invariant.group.barrier", "launder.invariant.group"),
    ("flt.rounds", "get.rounding"),
    ("aarch64.thread.pointer", "thread.pointer"),
];

/// Gives intrinsics the names that they have today.
///
/// In files with typed pointers names spell what pointers point to: `llvm.memcpy.p0i8.p0i8.i64`
/// is `llvm.memcpy.p0.p0.i64`.
///
/// Two that differed in what a pointer points to are one today. Gives the values of those that
/// keep their old name, and the ones to call in their place.
pub(in crate::bitcode) fn rename(
    module: &mut Module,
    typed_pointers: bool,
) -> HashMap<ValueId, ValueId> {
    let mut first: HashMap<(SymbolName, TypeId), FunctionId> = HashMap::new();
    let mut same: HashMap<FunctionId, FunctionId> = HashMap::new();
    for (id, function) in &mut module.functions {
        let old = function.info.name.as_bytes();
        if !old.starts_with(b"llvm.") {
            continue;
        }
        let mut today = renamed(old).unwrap_or_else(|| old.to_vec());
        if typed_pointers && let Some(opaque) = opaque_name(&today) {
            today = opaque;
        }
        let name = SymbolName::new(today);
        let is_declaration = function.is_declaration;
        match first.entry((name.clone(), function.ty)) {
            Entry::Occupied(other) if is_declaration && name != function.info.name => {
                same.insert(id, *other.get());
                continue;
            }
            Entry::Occupied(_) => {}
            Entry::Vacant(entry) => _ = entry.insert(id),
        }
        function.info.name = name;
    }
    let functions = module
        .values
        .iter()
        .filter_map(|(value, found)| match found.kind {
            ModuleValueKind::Global(Global::Function(id)) => Some((id, value)),
            _ => None,
        });
    let values: HashMap<FunctionId, ValueId> = functions.collect();
    let of = |id| values.get(&id).copied();
    let pairs = same
        .iter()
        .filter_map(|(id, first)| Some((of(*id)?, of(*first)?)));
    pairs.collect()
}

/// Today's name of an intrinsic, if that is another one.
fn renamed(name: &[u8]) -> Option<Vec<u8>> {
    let name = name.strip_prefix(b"llvm.")?;
    // An experiment still, whose name begins as another's.
    if name.starts_with(b"experimental.vector.extract.last.") {
        return None;
    }
    let row = RENAMED
        .iter()
        .find(|(old, _)| name.starts_with(old.as_bytes()));
    let (old, today) = row?;
    Some([b"llvm.", today.as_bytes(), &name[old.len()..]].concat())
}

/// The `memcpy`, `memmove` and `memset` intrinsics of LLVM 6 and older, which had an alignment as
/// their fourth argument. They get today's type; calls have to leave the argument out.
pub(in crate::bitcode) fn without_alignment(module: &mut Module) -> HashSet<FunctionId> {
    let mut found = HashSet::new();
    for (id, function) in &mut module.functions {
        let is_old = |name: &&str| function.info.name.as_bytes().starts_with(name.as_bytes());
        if !["llvm.memcpy.", "llvm.memmove.", "llvm.memset."]
            .iter()
            .any(is_old)
        {
            continue;
        }
        let Type::Function {
            ret,
            params,
            variadic: false,
        } = &module.types[function.ty]
        else {
            continue;
        };
        if let [to, from, len, _align, volatile] = params[..] {
            let ty = Type::Function {
                ret: *ret,
                params: [to, from, len, volatile].into(),
                variadic: false,
            };
            function.ty = module.types.intern(ty);
            found.insert(id);
        }
    }
    found
}

/// The name of an intrinsic without pointee types, if that is another one.
fn opaque_name(name: &[u8]) -> Option<Vec<u8>> {
    let mut rest = name.strip_prefix(b"llvm")?;
    if !rest.starts_with(b".") {
        return None;
    }
    let mut opaque = b"llvm".to_vec();
    while let Some((&separator, part)) = rest.split_first() {
        opaque.push(separator);
        let mut renamed = Vec::new();
        let after = mangled_type(part, &mut renamed, 0);
        let is_whole = |after: &&[u8]| after.is_empty() || after.starts_with(b".");
        if let Some(after) = after.filter(is_whole) {
            opaque.extend(renamed);
            rest = after;
            continue;
        }
        let end = part.iter().position(|byte| *byte == b'.');
        let (word, after) = part.split_at(end.unwrap_or(part.len()));
        opaque.extend(word);
        rest = after;
    }
    (opaque != name).then_some(opaque)
}

/// Takes one type in the spelling of overload suffixes from the front of `text`, and appends it
/// without pointee types. LLVM's `getMangledTypeStr` is the grammar.
fn mangled_type<'t>(text: &'t [u8], out: &mut Vec<u8>, depth: u32) -> Option<&'t [u8]> {
    const SCALARS: [&str; 14] = [
        "isVoid", "Metadata", "f16", "bf16", "f32", "f64", "f80", "f128", "ppcf128", "x86mmx",
        "x86amx", "token", "label", "isOpaque",
    ];
    if depth > 32 {
        return None;
    }
    for scalar in SCALARS {
        if let Some(rest) = text.strip_prefix(scalar.as_bytes()) {
            out.extend(scalar.as_bytes());
            return Some(rest);
        }
    }
    if let Some(rest) = text.strip_prefix(b"p") {
        out.push(b'p');
        let rest = digits(rest, out)?;
        return Some(mangled_type(rest, &mut Vec::new(), depth + 1).unwrap_or(rest));
    }
    for prefix in ["nxv", "v", "a"] {
        if let Some(rest) = text.strip_prefix(prefix.as_bytes()) {
            out.extend(prefix.as_bytes());
            let rest = digits(rest, out)?;
            return mangled_type(rest, out, depth + 1);
        }
    }
    if let Some(rest) = text.strip_prefix(b"i") {
        out.push(b'i');
        return digits(rest, out);
    }
    if let Some(rest) = text.strip_prefix(b"sl_") {
        out.extend(b"sl_");
        return list(rest, out, b's', depth);
    }
    if let Some(rest) = text.strip_prefix(b"f_") {
        out.extend(b"f_");
        return list(rest, out, b'f', depth);
    }
    // A struct's name may hold anything; it ends in an `s` that ends the suffix.
    let name = text.strip_prefix(b"s_")?;
    let ends = |at: &usize| name[*at] == b's' && matches!(name.get(at + 1), None | Some(b'.'));
    let end = (0..name.len()).find(ends)?;
    out.extend(b"s_");
    out.extend(&name[..=end]);
    Some(&name[end + 1..])
}

/// Types up to `end`.
fn list<'t>(text: &'t [u8], out: &mut Vec<u8>, end: u8, depth: u32) -> Option<&'t [u8]> {
    let mut text = text;
    loop {
        if let Some(rest) = text.strip_prefix(b"vararg") {
            out.extend(b"vararg");
            text = rest;
        }
        // `f` ends a function and starts a float: a float has digits.
        let is_float = end == b'f' && text.get(1).is_some_and(u8::is_ascii_digit);
        match text.strip_prefix(&[end]) {
            Some(rest) if !is_float => {
                out.push(end);
                return Some(rest);
            }
            _ => text = mangled_type(text, out, depth + 1)?,
        }
    }
}

/// Takes at least one digit.
fn digits<'t>(text: &'t [u8], out: &mut Vec<u8>) -> Option<&'t [u8]> {
    let count = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = text.split_at(count);
    out.extend(digits);
    (count > 0).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opaque(name: &str) -> String {
        let opaque = opaque_name(name.as_bytes()).unwrap_or_else(|| name.into());
        String::from_utf8(opaque).unwrap()
    }

    #[test]
    fn names_of_intrinsics_lose_pointee_types() {
        let cases = [
            ("llvm.memcpy.p0i8.p0i8.i64", "llvm.memcpy.p0.p0.i64"),
            ("llvm.memset.p270i8.i32", "llvm.memset.p270.i32"),
            (
                "llvm.masked.load.v4f32.p0v4f32",
                "llvm.masked.load.v4f32.p0",
            ),
            (
                "llvm.masked.gather.v2p0i8.v2p0p0i8",
                "llvm.masked.gather.v2p0.v2p0",
            ),
            ("llvm.foo.p0s_struct.as.i8", "llvm.foo.p0.i8"),
            (
                "llvm.foo.p0f_i32p0i8f64f.sl_p0i8f32s",
                "llvm.foo.p0.sl_p0f32s",
            ),
            ("llvm.foo.p0f_isVoidvarargf", "llvm.foo.p0"),
            ("llvm.ptr.annotation.p0a4i32", "llvm.ptr.annotation.p0"),
        ];
        for (typed, expected) in cases {
            assert_eq!(opaque(typed), expected);
        }
    }

    #[test]
    fn names_that_lost_experimental_are_todays() {
        let today =
            |name: &str| renamed(name.as_bytes()).map(|name| String::from_utf8(name).unwrap());
        let fadd = today("llvm.experimental.vector.reduce.v2.fadd.f32.v4f32");
        assert_eq!(fadd.unwrap(), "llvm.vector.reduce.fadd.f32.v4f32");
        assert_eq!(today("llvm.flt.rounds").unwrap(), "llvm.get.rounding");
        assert_eq!(today("llvm.experimental.constrained.fadd.f32"), None);
    }

    #[test]
    fn other_names_stay() {
        for name in [
            "llvm.x86.sse2.psrli.d",
            "llvm.ctpop.i32",
            "llvm.memcpy.inline.p0.p0.i64",
            "llvm.p.p0x",
            "llvmp0i8",
            "llvm..",
            "llvm",
            "puts.p0i8",
        ] {
            assert_eq!(opaque(name), name);
        }
    }
}
