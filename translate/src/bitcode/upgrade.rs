//! Old forms to today's, where what they mean would otherwise be read wrongly or not at all.

use crate::ir::{Body, CastOp, Constant, Module, SymbolName, ValueId};

/// The data layout as today's LLVM has it for the same target.
///
/// x86: `i128` is aligned to 16 bytes since LLVM 18, and the pointers of `__ptr32` and `__ptr64`
/// (address spaces 270 to 272) are in the string since LLVM 10. Both only ever add.
pub(super) fn data_layout(text: &str, triple: &str) -> String {
    let is_x86_64 = triple.starts_with("x86_64");
    let is_x86 = is_x86_64 || triple.starts_with('i') && triple.get(2..4) == Some("86");
    let mut parts: Vec<&str> = text.split('-').collect();
    if !is_x86 || parts.first() != Some(&"e") {
        return text.to_owned();
    }
    // The byte order, mangling and pointers come first.
    let is_head = |part: &&str| part.starts_with(['m', 'p', 'i']) && !is_integer(part);
    let mut head = 1 + parts[1..].iter().take_while(|part| is_head(part)).count();
    if head > 1 && !parts.iter().any(|part| part.starts_with("p270:")) {
        for part in ["p270:32:32", "p271:32:32", "p272:64:64"] {
            parts.insert(head, part);
            head += 1;
        }
    }
    if !parts.iter().any(|part| part.starts_with("i128:")) {
        parts.insert(head, "i128:128");
    }
    parts.join("-")
}

/// Whether a part of a data layout is about an integer type.
fn is_integer(part: &str) -> bool {
    part.strip_prefix('i')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// What a call calls, behind casts between pointers: calls with another type than the function's
/// own went through one in files with typed pointers.
pub(super) fn callee(module: &Module, body: &Body, callee: ValueId) -> ValueId {
    let mut callee = callee;
    // A cycle of constants is possible in a malformed file.
    for _ in 0..8 {
        match module.constant(Some(body), callee) {
            Some(Constant::Cast {
                op: CastOp::BitCast,
                operand,
            }) => callee = *operand,
            _ => break,
        }
    }
    callee
}

/// Renames intrinsics of files with typed pointers, whose names spell what pointers point to:
/// `llvm.memcpy.p0i8.p0i8.i64` is `llvm.memcpy.p0.p0.i64`.
pub(super) fn typed_pointer_names(module: &mut Module) {
    for function in module.functions.values_mut() {
        let name = &mut function.info.name;
        if let Some(opaque) = opaque_name(name.as_bytes()) {
            *name = SymbolName::new(opaque);
        }
    }
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

    fn renamed(name: &str) -> String {
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
        for (typed, opaque) in cases {
            assert_eq!(renamed(typed), opaque);
        }
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
            assert_eq!(renamed(name), name);
        }
    }

    #[test]
    fn layouts_of_x86_align_i128_to_16_bytes() {
        let linux = "x86_64-unknown-linux-gnu";
        assert_eq!(
            data_layout("e-m:e-i64:64-f80:128-n8:16:32:64-S128", linux),
            "e-m:e-p270:32:32-p271:32:32-p272:64:64-i128:128-i64:64-f80:128-n8:16:32:64-S128"
        );
        let today = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-S128";
        assert_eq!(data_layout(today, linux), today);
        assert_eq!(data_layout("", linux), "");
        assert_eq!(data_layout("e-m:e-i64:64", "aarch64-linux"), "e-m:e-i64:64");
        assert_eq!(
            data_layout("e-m:e-p:32:32-f64:32:64", "i686-linux-gnu"),
            "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64"
        );
    }
}
