//! LLVM bitcode to typed IR to Cranelift IR: pure, safe, deterministic.
//!
//! ```text
//! bytes ─bitcode::read─▶ ir::Module + bodies on demand ─ir::verify─▶ Verified ─lower─▶ CLIF
//! ```
//!
//! Nothing here opens a file, keeps a global or panics, whatever the input: [`bitcode`] turns any
//! bytes into IR or an [`Error`], [`ir::verify`] is the one gate that checks ids, types and
//! dominance, and [`lower`] indexes freely behind it and fails only with
//! [`ErrorKind::Unsupported`].
#![forbid(unsafe_code)]

pub mod bitcode;
mod error;
#[cfg(feature = "llvm-ir")]
mod export;
pub mod ir;
pub mod limits;
pub mod lower;

pub use error::{Error, ErrorKind, Result};
