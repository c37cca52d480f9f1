//! `llvm.x86.*`
