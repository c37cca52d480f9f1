//! CPython: everything between its C ABI and the [`Loader`].
//!
//! Two ways lead from an `import` to compiled bitcode, and both end in CPython's own import code:
//! - [`dynload`] (feature `dynload`) is linked into an interpreter in place of its
//!   `dynload_shlib.o`;
//! - [`module`] (feature `extension`) is the extension module of the `bitcrane` package for an
//!   unmodified interpreter, which finds compiled functions through a [`shim`].
//!
//! Rules kept here: nothing unwinds into C ([`guarded`]); a file is loaded once per content and
//! process ([`images`]); no thread that holds an interpreter blocks on another thread's load.

#[cfg(any(test, feature = "extension", feature = "dynload"))]
mod images;
#[cfg(any(test, feature = "extension", feature = "dynload"))]
mod shim;

#[cfg(any(feature = "extension", feature = "dynload"))]
mod object;
#[cfg(any(feature = "extension", feature = "dynload"))]
mod origin;
#[cfg(any(feature = "extension", feature = "dynload"))]
mod published;

#[cfg(feature = "extension")]
mod check;
#[cfg(feature = "extension")]
mod module;
#[cfg(feature = "extension")]
mod raise;
#[cfg(feature = "extension")]
mod rehearsal;

#[cfg(feature = "dynload")]
mod dynload;
