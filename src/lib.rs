//! The loader: compiles LLVM bitcode with Cranelift and makes it runnable in this process.
//!
//! ```no_run
//! # fn main() -> Result<(), bitcrane::LoadError> {
//! let loader = bitcrane::Loader::new(bitcrane::Options::default());
//! let image = loader.load_file("spam.bc".as_ref())?;
//! let init = image.symbol("PyInit_spam");
//! # Ok(()) }
//! ```

mod bench;
mod cache;
pub mod cli;
mod compile;
mod compiled;
mod content;
pub mod corpus;
mod dispatch;
mod error;
#[doc(hidden)]
pub mod fuzzing;
mod image;
mod inline;
mod inspect;
mod later;
mod link;
mod lsda;
mod module_asm;
#[cfg_attr(
    not(any(feature = "extension", feature = "dynload")),
    allow(dead_code, reason = "only Python asks for objects by name")
)]
mod object;
mod once;
mod prefetch;
mod python;
mod quiet;
mod records;
mod report;
mod table;
mod tables;
mod target;

pub use error::{LoadError, LoadErrorKind, Undefined};
pub use image::{Image, set_arguments};
pub use inspect::Stage;
#[cfg(feature = "llvm-ir")]
pub use inspect::to_llvm_ir;
pub use report::{Report, ReportedLibrary};

use bitcrane_translate::bitcode::{self, Bodies};
use bitcrane_translate::ir::verify::{self, VerifiedModule};
use bitcrane_translate::ir::{GlobalInfo, Module, Visibility};
use cache::{Cache, Way};
use compile::{Compiler, Settings, When};
use content::Content;
use image::Tools;
use link::symbols::Symbols;
use std::borrow::Cow;
use std::num::NonZero;
use std::path::{Path, PathBuf};

/// How to load.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// Libraries to find symbols in, besides those that the module names: `z`, `libz.so.1` or a
    /// path.
    pub libraries: Vec<String>,
    /// A function or variable that the module has to define; without it, nothing is compiled.
    pub require_symbol: Option<String>,
    /// How many threads compile; by default, as many as there are processors.
    pub threads: Option<NonZero<usize>>,
    /// Checks the compiler's input with Cranelift's verifier, as debug builds always do.
    pub verify_clif: bool,
    /// Where compiled code is kept from one process to the next.
    pub cache: CacheOption,
    /// When functions are compiled, if nothing has been kept.
    pub compile: CompileOption,
    /// How what has been kept is loaded.
    pub(crate) way: Way,
}

/// When functions are compiled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CompileOption {
    /// All of them when a module is loaded.
    #[default]
    Eager,
    /// Each when it is first called. What can't be compiled is an error of the load all the same.
    /// What has been compiled so is kept when the process exits, for later processes that load the
    /// same with this option. Modules that set signal handlers, and those with ifuncs, are compiled
    /// when they are loaded.
    Lazy,
}

impl CompileOption {
    /// What `$BITCRANE_COMPILE` says: `lazy` or `eager`, which is also the default.
    pub fn from_environment() -> Self {
        let value = std::env::var_os("BITCRANE_COMPILE");
        match value.is_some_and(|value| value == "lazy") {
            true => Self::Lazy,
            false => Self::Eager,
        }
    }
}

/// Where compiled code is kept from one process to the next. What can't be read or written, is
/// damaged or belongs to someone else counts as not there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CacheOption {
    /// Nowhere.
    #[default]
    Off,
    /// In the user's cache: `$BITCRANE_CACHE_DIR`, else `bitcrane` below `$PYTHONPYCACHEPREFIX`,
    /// `$XDG_CACHE_HOME` or `~/.cache`; nowhere if `$BITCRANE_CACHE` is `0`.
    User,
    /// In this directory.
    Directory(PathBuf),
}

/// Loads modules.
#[derive(Clone, Debug, Default)]
pub struct Loader {
    options: Options,
}

impl Loader {
    /// A loader with these options.
    pub fn new(options: Options) -> Self {
        Self { options }
    }

    /// Loads a bitcode file.
    ///
    /// # Errors
    /// Everything that stands in the way. An image loads whole or not at all.
    pub fn load_file(&self, path: &Path) -> Result<Image, LoadError> {
        let content = Content::of_file(path).map_err(|error| LoadError::io(path, error))?;
        if let Some(image) = self.load_kept(path, &content) {
            return Ok(image);
        }
        // Not mapped: a file that shrinks under a mapping is a SIGBUS.
        let bytes = std::fs::read(path).map_err(|error| LoadError::io(path, error))?;
        self.compile_bytes(path, bytes.into(), |work| work())
    }

    /// Loads bitcode from memory; `origin` is where it came from, for messages.
    ///
    /// # Errors
    /// As [`Self::load_file`].
    pub fn load_bytes(&self, origin: &Path, bytes: &[u8]) -> Result<Image, LoadError> {
        match self.load_kept(origin, &Content::of(bytes)) {
            Some(image) => Ok(image),
            None => self.compile_bytes(origin, bytes.into(), |work| work()),
        }
    }

    /// Loads what was made of the same bitcode before; nothing, if it is not there or not right
    /// here any more. What is wrong then, [`Self::compile_bytes`] says.
    pub(crate) fn load_kept(&self, origin: &Path, content: &Content) -> Option<Image> {
        let image = self.map_kept(content)?;
        if let Some(symbol) = &self.options.require_symbol {
            image.symbol(symbol)?;
        }
        image.name(origin);
        image.run_constructors();
        Some(image)
    }

    /// As [`Self::load_kept`], without running anything.
    fn map_kept(&self, content: &Content) -> Option<Image> {
        let with_functions = Tools::from_environment().any();
        let entry =
            self.cache()?
                .get(&cache::Key::new(content), self.options.way, with_functions)?;
        let symbols = Symbols::again(&entry.contents.libraries, &self.options.libraries)?;
        link::load_kept(&entry.contents, entry.arena, &symbols)
    }

    /// Compiles bitcode, keeps what comes of it and loads that. `aside` runs the long part of it,
    /// which calls nothing outside of this crate and the compiler: a lock that belongs to others
    /// may be let go of meanwhile.
    ///
    /// # Errors
    /// As [`Self::load_file`].
    pub(crate) fn compile_bytes(
        &self,
        origin: &Path,
        mut bytes: Cow<'_, [u8]>,
        mut aside: impl FnMut(&mut dyn FnMut()),
    ) -> Result<Image, LoadError> {
        if self.options.compile == CompileOption::Lazy
            && let Some(image) = self.load_later(origin, &mut bytes, &mut aside)?
        {
            return Ok(image);
        }
        let linked = self.link_bytes(origin, &bytes, aside)?;
        let image = linked.load(origin)?;
        image.name(origin);
        image.run_constructors();
        Ok(image)
    }

    /// Compiles a file and keeps what comes of it, without loading it: later loads find it. Gives
    /// whether it was there already.
    ///
    /// # Errors
    /// As [`Self::load_file`]; symbols have to be there.
    pub fn keep_file(&self, path: &Path) -> Result<bool, LoadError> {
        let bytes = std::fs::read(path).map_err(|error| LoadError::io(path, error))?;
        let key = cache::Key::new(&Content::of(&bytes));
        let kept = self
            .cache()
            .and_then(|cache| cache.get(&key, Way::Memory, false));
        if kept.is_none() {
            self.link_bytes(path, &bytes, |work| work())?;
        }
        Ok(kept.is_some())
    }

    /// Compiles and links bitcode, and keeps that.
    fn link_bytes(
        &self,
        origin: &Path,
        bytes: &[u8],
        aside: impl FnOnce(&mut dyn FnMut()),
    ) -> Result<link::Linked, LoadError> {
        let (module, bodies) = self.read(origin, bytes)?;
        let symbols = self.symbols(origin, &module)?;
        let compiler = self.compiler(origin)?;
        let wanted = |info: &GlobalInfo| symbols.find(info.name.linker_name()).is_none();
        let mut compiled = None;
        aside(&mut || compiled = Some(compiler.module(&module, &bodies, &wanted, When::Now)));
        let compiled = compiled.expect("aside runs what it is given");
        let linked = link::link(origin, &module, compiled, &symbols, compiler.into_isa())?;
        if let Some(cache) = self.cache() {
            let key = cache::Key::new(&Content::of(bytes));
            cache.put(&key, &linked.template);
        }
        Ok(linked)
    }

    fn cache(&self) -> Option<Cache> {
        match &self.options.cache {
            CacheOption::Off => None,
            CacheOption::User => Cache::of_user(),
            CacheOption::Directory(directory) => Cache::at(directory.clone()),
        }
    }

    /// Says what a module needs and what of it can't be had, without running or linking anything.
    pub fn check_bytes(&self, origin: &Path, bytes: &[u8]) -> Report {
        self.report(origin, bytes)
    }

    fn settings(&self) -> Settings {
        Settings {
            verify_clif: self.options.verify_clif,
            threads: self.options.threads,
        }
    }

    fn compiler(&self, origin: &Path) -> Result<Compiler, LoadError> {
        Compiler::new(&self.settings()).map_err(|message| LoadError::target(origin, message))
    }

    /// Reads and verifies the module level; what the module has to define is there, then.
    pub(crate) fn read<'a>(
        &self,
        origin: &Path,
        bytes: &'a [u8],
    ) -> Result<(VerifiedModule, Bodies<'a>), LoadError> {
        read_with(origin, bytes, self.options.require_symbol.as_deref())
    }

    fn symbols(&self, origin: &Path, module: &Module) -> Result<Symbols, LoadError> {
        let hinted = target::libraries(module);
        let symbols = Symbols::new(hinted, &self.options.libraries);
        symbols.map_err(|message| LoadError::library(origin, message))
    }
}

/// Reads and verifies the module level.
fn read<'a>(origin: &Path, bytes: &'a [u8]) -> Result<(VerifiedModule, Bodies<'a>), LoadError> {
    read_with(origin, bytes, None)
}

fn read_with<'a>(
    origin: &Path,
    bytes: &'a [u8],
    required: Option<&str>,
) -> Result<(VerifiedModule, Bodies<'a>), LoadError> {
    let broken = |error| LoadError::module(origin, vec![error], vec![], vec![]);
    let (mut module, bodies) = bitcode::read(bytes).map_err(broken)?.into_parts();
    target::check(&module).map_err(|message| LoadError::target(origin, message))?;
    target::complete(&mut module);
    if let Some(symbol) = required {
        require(origin, &mut module, symbol)?;
    }
    let module = verify::module(module).map_err(broken)?;
    Ok((module, bodies))
}

/// As [`read`], but takes a module as it is, whatever it was built for.
fn read_for_any_machine<'a>(
    origin: &Path,
    bytes: &'a [u8],
) -> Result<(VerifiedModule, Bodies<'a>), LoadError> {
    let broken = |error| LoadError::module(origin, vec![error], vec![], vec![]);
    let (module, bodies) = bitcode::read(bytes).map_err(broken)?.into_parts();
    let module = verify::module(module).map_err(broken)?;
    Ok((module, bodies))
}

/// Finds a definition and shows it to others: a program's start code sees a hidden `main`, too.
fn require(origin: &Path, module: &mut Module, symbol: &str) -> Result<(), LoadError> {
    let named = |info: &GlobalInfo| info.name.linker_name() == symbol.as_bytes();
    let functions = module.functions.values_mut();
    let functions = functions.filter(|function| !function.is_declaration);
    let variables = module.variables.values_mut();
    let variables = variables.filter(|variable| variable.initializer.is_some());
    let mut definitions = functions
        .map(|function| &mut function.info)
        .chain(module.aliases.values_mut().map(|alias| &mut alias.info))
        .chain(variables.map(|variable| &mut variable.info));
    match definitions.find(|info| named(info) && !info.linkage.is_local()) {
        Some(info) => {
            info.visibility = Visibility::Default;
            Ok(())
        }
        None => Err(LoadError::missing_export(origin, symbol)),
    }
}
