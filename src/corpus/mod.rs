//! The conformance corpus: sources that promise what their bitcode does, and the runner that
//! holds us, and LLVM where it is installed, to those promises.
//!
//! A corpus file is LLVM's text (`.ll`) or C (`.c`) with its promises in the comment on top, and the
//! bitcode made of it beside it, so that running needs no LLVM:
//! ```text
//! ; run: @sdiv(-7, 2) == -3
//! ; run: @swap(i32{1, 2}) -> i32{2, 1}
//! ```
//! | word | promise |
//! |---|---|
//! | `run:` | the call gives the result and leaves the memory; see below |
//! | `trap:` | the call ends in SIGILL or SIGTRAP |
//! | `main: exit N` | `main` ends with that status, prints the `stdout:` lines, gets the `args:` |
//! | `error:` | loading fails with just this text |
//! | `python:` | holds after `import` |
//! | `needs:` | skipped, loudly, on other machines: `x86_64`, `avx2` ... |
//! | `oracle needs:` | `lli` is not asked on other machines; we are |
//! | `library:` | shared libraries that are loaded first, such as `stdc++` |
//! | `native:` | a C file beside it that the system's compiler makes, loaded first |
//! | `made by:` | producer and flags, such as `clang 19 -O2`; one bitcode file each. `llvm 22`: by its llvm-as, with the flags behind |
//! | `oracle:` | why `lli` is not asked: what it can't do |
//! | `clang at -O1:` | why `clang` is asked with optimisations: what it gets wrong without |
//! | `damage:` | what is done to the bitcode when it is made |
//!
//! Arguments and results are read by the function's type: integers (`-1`, `0xff`, `true`), floats
//! (`1.5`, `-0.0`, `inf`, `nan`, bits as `0x7fc00000`; compared bitwise, `nan` is any), pointers
//! (`null`, `@global+8`, `"text\00"`, memory), vectors of at most 128 bits (`<1, 2>`), and as
//! results literal structs (`(1, true)`). Memory is bytes `{01 ff 00*6}` or typed `i32{1, -2}`, at an
//! address aligned to 64, or `{..}@3` beyond one; guards around it are checked. `->` promises what
//! the buffers hold afterwards, in order (`_`: anything). Variadic arguments begin with their
//! type. A `?` in the place of a result is filled in by `BLESS=1` with what LLVM gives.

pub mod bless;
mod call;
pub mod case;
pub mod child;
pub mod generate;
pub mod langref;
pub mod literal;
mod llvm;
pub mod oracle;
mod plan;
pub mod promise;
#[cfg(feature = "reference-llvm-ir")]
pub(crate) mod reference;
pub mod report;
pub mod run;
mod section;
pub mod session;
pub mod signature;
pub mod support;
