//! Old forms to today's, where what they mean would otherwise be read wrongly or not at all.

pub(super) mod attributes;
pub(super) mod intrinsics;
pub(super) mod structors;

use crate::ir::{Body, CastOp, Constant, Module, ValueId};

/// The data layout as today's LLVM has it for the same target.
///
/// x86: `i128` is aligned to 16 bytes since LLVM 18, and the pointers of `__ptr32` and `__ptr64`
/// (address spaces 270 to 272) are in the string since LLVM 10. Both only ever add.
pub(super) fn data_layout(text: &str, triple: &str) -> String {
    let is_x86 =
        triple.starts_with("x86_64") || triple.starts_with('i') && triple.get(2..4) == Some("86");
    let mut parts: Vec<&str> = text.split('-').collect();
    if !is_x86 {
        return text.to_owned();
    }
    let little = parts[0] == "e";
    if (little || parts[0] == "E")
        && parts.get(1).is_some_and(|part| part.starts_with("m:"))
        && !parts.iter().any(|part| part.starts_with("p270:"))
    {
        let at = if parts.get(2) == Some(&"p:32:32") {
            3
        } else {
            2
        };
        if at < parts.len() {
            parts.splice(at..at, ["p270:32:32", "p271:32:32", "p272:64:64"]);
        }
    }
    // Behind the parts that it starts with, unless some of their kind come later.
    let is_head = |part: &&str| part.starts_with(['m', 'p', 'i']);
    let at = 1 + parts[1..].iter().take_while(|part| is_head(part)).count();
    let is_plain = little && !parts[at..].iter().any(is_head);
    if is_plain && !text.contains("-i128:128") {
        parts.insert(at, "i128:128");
    }
    parts.join("-")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layouts_of_x86_align_i128_to_16_bytes() {
        let linux = "x86_64-unknown-linux-gnu";
        assert_eq!(
            data_layout("e-m:e-i64:64-f80:128-n8:16:32:64-S128", linux),
            "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
        );
        let today = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-S128";
        assert_eq!(data_layout(today, linux), today);
        assert_eq!(data_layout("", linux), "");
        assert_eq!(data_layout("e-m:e-i64:64", "aarch64-linux"), "e-m:e-i64:64");
        // Other parts than `m` in front, or some of its kind behind: old strings without either.
        assert_eq!(
            data_layout("e-p:64:64-i64:64-f80:128", linux),
            "e-p:64:64-i64:64-i128:128-f80:128"
        );
        let mixed = "e-p:64:64-f80:128-i64:64";
        assert_eq!(data_layout(mixed, linux), mixed);
        assert_eq!(
            data_layout("e-m:e-p:32:32-f64:32:64", "i686-linux-gnu"),
            "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64"
        );
    }
}
