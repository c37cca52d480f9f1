//! Old forms to today's, where what they mean would otherwise be read wrongly or not at all.

pub(super) mod attributes;
pub(super) mod intrinsics;

use crate::ir::{Body, CastOp, Constant, Module, ValueId};

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
    let head = |parts: &[&str], letters: &[char]| {
        let starts = |part: &&&str| part.starts_with(letters);
        1 + parts[1..].iter().take_while(starts).count()
    };
    if parts.len() > 1 && !parts.iter().any(|part| part.starts_with("p270:")) {
        let at = head(&parts, &['m', 'p']);
        parts.splice(at..at, ["p270:32:32", "p271:32:32", "p272:64:64"]);
    }
    if !parts.iter().any(|part| part.starts_with("i128:")) {
        let at = head(&parts, &['m', 'p', 'i']);
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
        assert_eq!(
            data_layout("e-m:e-p:32:32-f64:32:64", "i686-linux-gnu"),
            "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64"
        );
    }
}
