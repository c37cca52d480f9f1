//! The loader: compiles LLVM bitcode with Cranelift and makes it runnable in this process.
