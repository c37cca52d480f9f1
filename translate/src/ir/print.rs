//! LLVM-like text of a module or body.
