//! A compiled module and the symbols of the process to an image that runs.
//!
//! [`plan`] gives everything a place and finds every symbol, or says what is missing. From it a
//! [`template`] is made: plain data, the image without its address, which may be kept for other
//! processes. Loading, here, is the same for new and for kept ones: memory, the addresses filled
//! in, what the process has to know of it. The code of a new one is emitted by `JITModule`, behind
//! this file alone; that of a kept one is where it is to be when it is mapped, which `JITModule`
//! can't do, nor start without a code generator.

mod arena;
mod builtins;
mod format;
mod imports;
mod later;
mod plan;
mod startup;
pub(crate) mod symbols;
mod template;
#[cfg(test)]
mod tests;
mod thunks;
mod tls;

pub(crate) use arena::{Arena, MappedFile, PAGE, Parts, Sealed, may_execute};
pub(crate) use builtins::dladdr;
#[cfg(test)]
pub(crate) use later::keep_all;
pub(crate) use template::{Contents, Template, Term, Value};

use crate::compile::{Compiler, Settings, Worker};
use crate::compiled::CompiledModule;
use crate::error::{LoadError, Undefined};
use crate::image::{CodeRange, Image, Startup, Tools, unwind};
use crate::once;
use crate::records::Keeping;
use bitcrane_translate::Error;
use bitcrane_translate::bitcode::Bodies;
use bitcrane_translate::ir::verify::VerifiedModule;
use bitcrane_translate::ir::{GlobalInfo, Visibility};
use cranelift_codegen::ir::Signature;
use cranelift_codegen::isa::{CallConv, OwnedTargetIsa};
use cranelift_jit::{BranchProtection, JITBuilder, JITMemoryKind, JITMemoryProvider, JITModule};
use cranelift_module::{Module, ModuleResult, default_libcall_names};
use plan::Plan;
use std::path::Path;
use std::{io, ptr};
use symbols::Symbols;

/// Where something is, in terms that hold before memory is reserved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Place {
    /// A compiled function, by index.
    Code(u32),
    /// A thunk, by its offset among them.
    Thunk(u32),
    /// An offset in the sealed part.
    Sealed(u32),
    /// An offset in the writable part.
    Data(u32),
    /// An offset in the image that a part is planned for.
    Near(u32),
    /// An import, by number.
    Import(u32),
    /// An address that the module itself knows: null, for the most part.
    Address(usize),
}

impl Place {
    /// So many bytes further on in the same part.
    fn plus(self, bytes: usize) -> Self {
        let add = |offset: u32| u32::try_from(offset as usize + bytes).unwrap_or(u32::MAX);
        match self {
            Self::Sealed(offset) => Self::Sealed(add(offset)),
            Self::Data(offset) => Self::Data(add(offset)),
            other => other,
        }
    }

    /// Whether it is outside of the image.
    fn is_far(self) -> bool {
        matches!(self, Self::Import(_) | Self::Address(_))
    }
}

/// What nothing defines, without linking anything.
pub(crate) fn check(
    module: &VerifiedModule,
    compiled: &CompiledModule,
    symbols: &Symbols,
) -> (Vec<Error>, Vec<Undefined>) {
    let mut plan = Plan::new(module, compiled, symbols);
    plan.visit_all();
    plan.problems()
}

/// A template and what its imports are in this process.
pub(crate) struct Linked {
    pub(crate) template: Template,
    values: Vec<[usize; 2]>,
    isa: OwnedTargetIsa,
}

/// Links a module. Nothing of it is in memory yet.
///
/// # Errors
/// Everything that failed to compile and everything that is undefined; that it is too large.
pub(crate) fn link(
    path: &Path,
    module: &VerifiedModule,
    mut compiled: CompiledModule,
    symbols: &Symbols,
    isa: OwnedTargetIsa,
) -> Result<Linked, LoadError> {
    let mut errors = std::mem::take(&mut compiled.errors);
    let mut plan = Plan::new(module, &compiled, symbols);
    plan.visit_all();
    let (more, undefined) = plan.problems();
    errors.extend(more);
    if !errors.is_empty() || !undefined.is_empty() {
        let absent = symbols.absent().to_vec();
        return Err(LoadError::module(path, errors, undefined, absent));
    }
    let failed = |error: Failure| error.at(path);
    let parts = plan.sizes.parts().map_err(|error| failed(error.into()))?;
    let built = template::build(module, &compiled, plan, parts);
    let mut built = built.map_err(failed)?;
    built.template.contents.libraries = symbols.libraries().to_vec();
    let (template, values) = (built.template, built.values);
    Ok(Linked {
        template,
        values,
        isa,
    })
}

/// Why linking fails when everything is defined.
#[derive(Debug)]
enum Failure {
    Memory(String),
    Module(Error),
}

impl Failure {
    fn at(self, path: &Path) -> LoadError {
        match self {
            Self::Memory(text) => LoadError::memory(path, text),
            Self::Module(error) => LoadError::module(path, vec![error], vec![], vec![]),
        }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Memory(text) => f.write_str(text),
            Self::Module(error) => error.fmt(f),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Memory(error.to_string())
    }
}

impl Linked {
    /// Loads it into this process. Nothing of it has run yet, except the resolvers of its ifuncs.
    ///
    /// # Errors
    /// No memory.
    pub(crate) fn load(self, path: &Path) -> Result<Image, LoadError> {
        let Self {
            template,
            values,
            isa,
        } = self;
        let Template { contents, bytes } = &template;
        let arena = Arena::new(contents.parts).map(|mut arena| {
            arena.bytes_mut(0, bytes.len()).copy_from_slice(bytes);
            arena
        });
        let finish = |arena: &mut Arena| emit(isa, arena);
        let image = arena.and_then(|arena| load(contents, arena, &values, finish));
        image.map_err(|error| Failure::from(error).at(path))
    }
}

/// Loads a template that was kept: `arena` has its image. Gives nothing if this process does not
/// have the symbols that it was linked with, or has others beside.
pub(crate) fn load_kept(contents: &Contents, arena: Arena, symbols: &Symbols) -> Option<Image> {
    let found = contents.imports.iter().map(|import| import.find(symbols));
    let values = found.collect::<Option<Vec<_>>>()?;
    let mut absent = contents.absent.iter();
    if absent.any(|import| import.find(symbols).is_some()) {
        return None;
    }
    load(contents, arena, &values, Arena::make_executable).ok()
}

/// A module whose functions are compiled when they are called. All of it stays for good.
pub(crate) struct Lasting {
    pub(crate) module: &'static VerifiedModule,
    pub(crate) bodies: Bodies<'static>,
    pub(crate) compiled: &'static CompiledModule,
    /// If there is one; else one is made when it is needed, with these settings.
    pub(crate) compiler: Option<&'static Compiler>,
    pub(crate) settings: Settings,
    /// What is kept of it.
    pub(crate) keeping: Option<Keeping>,
    /// Bytes of the bitcode.
    pub(crate) len: usize,
}

/// For each byte of bitcode, so many bytes of address space are kept free for code.
const ROOM_PER_BYTE: usize = 32;

/// For each function, the ends of its code's and its tables' pages.
const ROOM_PER_FUNCTION: usize = 4 * PAGE;

/// A module that is going to be loaded, with stubs for the functions that are compiled when they are
/// called: everything that it refers to has been looked up.
pub(crate) struct Planned(Plan<'static>);

impl Planned {
    pub(crate) fn new(
        module: &'static VerifiedModule,
        compiled: &'static CompiledModule,
        symbols: &'static Symbols,
    ) -> Self {
        let mut plan = Plan::new(module, compiled, symbols);
        plan.visit_all();
        Self(plan)
    }

    /// What is wrong with it, and what nothing defines.
    pub(crate) fn problems(&mut self) -> (Vec<Error>, Vec<Undefined>) {
        self.0.problems()
    }

    /// Loads it, as nothing was wrong; `lasting` is what it was planned from.
    ///
    /// # Errors
    /// That it is too large; no memory.
    pub(crate) fn load(self, path: &Path, lasting: Lasting) -> Result<Image, LoadError> {
        lasting.load(self.0).map_err(|failure| failure.at(path))
    }
}

impl Lasting {
    fn load(self, plan: Plan<'static>) -> Result<Image, Failure> {
        let parts = plan.sizes.parts()?;
        let built = template::build(self.module, self.compiled, plan, parts)?;
        let Template { contents, bytes } = &built.template;
        let room = ROOM_PER_BYTE * self.len + ROOM_PER_FUNCTION * self.compiled.later.len();
        let mut arena = Arena::with_room(contents.parts, room)?;
        arena.bytes_mut(0, bytes.len()).copy_from_slice(bytes);
        let later = &self.compiled.later;
        let functions = later
            .iter()
            .map(|function| plan::defined_function(function.defines));
        let functions: Vec<_> = functions.collect();
        let (base, words, room) = (arena.start(), contents.parts.data, arena.room());
        let number = contents.locals.map_or(0, |_| tls::reserve());
        let image = load_as(
            contents,
            arena,
            &built.values,
            number,
            Arena::make_executable,
        )?;
        later::register(later::Later {
            module: self.module,
            bodies: self.bodies,
            worker: self.compiler.map(Worker::new),
            settings: self.settings,
            keeping: self.keeping,
            done: vec![false; functions.len()],
            once: once::functions(self.module),
            functions,
            known: Some(built.known()),
            base,
            number,
            words,
            room,
        })?;
        Ok(image)
    }
}

/// What values depend on.
struct Process<'a> {
    base: usize,
    imports: &'a [[usize; 2]],
    number: u32,
}

impl Process<'_> {
    /// The word that a value is; of a `tls_index` the first.
    fn word(&self, value: Value) -> usize {
        let import = |number: u32| self.imports[number as usize][0];
        let start = match value.term {
            Term::Zero => 0,
            Term::Base => self.base,
            Term::MinusBase => self.base.wrapping_neg(),
            Term::ImageNumber => self.number as usize,
            Term::Import(number) | Term::LibraryLocal(number) => import(number),
            Term::Distance(number) => import(number).wrapping_sub(self.base),
        };
        start.wrapping_add_signed(as_isize(value.addend))
    }

    fn fill(&self, value: Value, place: &mut [u8]) {
        place[..8].copy_from_slice(&self.word(value).to_le_bytes());
        if let Term::LibraryLocal(number) = value.term {
            let offset = self.imports[number as usize][1];
            place[8..].copy_from_slice(&offset.to_le_bytes());
        }
    }
}

/// Makes an image of memory that holds the template's bytes; `finish` makes its code executable.
fn load(
    contents: &Contents,
    arena: Arena,
    imports: &[[usize; 2]],
    finish: impl FnOnce(&mut Arena) -> io::Result<()>,
) -> io::Result<Image> {
    let number = contents.locals.map_or(0, |_| tls::reserve());
    load_as(contents, arena, imports, number, finish)
}

/// The same, with a number that was reserved before.
fn load_as(
    contents: &Contents,
    mut arena: Arena,
    imports: &[[usize; 2]],
    number: u32,
    finish: impl FnOnce(&mut Arena) -> io::Result<()>,
) -> io::Result<Image> {
    let process = Process {
        base: arena.start(),
        imports,
        number,
    };
    for reloc in &contents.relocs {
        let len = reloc.value.term.len();
        process.fill(reloc.value, arena.bytes_mut(reloc.offset as usize, len));
    }
    finish(&mut arena)?;
    let (unwind, len) = contents.unwind;
    // SAFETY: the template's section is for just this place in its image; it is not written any
    // more, and the image keeps it mapped as long as the registration.
    let unwind = unsafe { unwind::register(process.base + unwind as usize, len as usize) };
    for (slot, resolver) in &contents.ifuncs {
        let chosen = resolve(process.word(*resolver));
        arena
            .bytes_mut(*slot as usize, 8)
            .copy_from_slice(&chosen.to_le_bytes());
    }
    if let Some(locals) = &contents.locals {
        let template = tls::Template {
            start: process.base + locals.start as usize,
            len: locals.len as usize,
            block: locals.block,
        };
        // SAFETY: the template is in the sealed part, which stays mapped, and it is the first part
        // of the block.
        unsafe { tls::set_template(process.number, template) };
    }
    let addresses = |values: &[Value]| values.iter().map(|value| process.word(*value)).collect();
    let startup = Startup::new(
        addresses(&contents.constructors),
        addresses(&contents.destructors),
    );
    let exports = contents.exports.iter();
    let exports = exports.map(|(name, value)| (name.clone(), process.word(*value)));
    let exports = exports.collect();
    let tools = Tools::from_environment();
    let ranges = if tools.any() {
        ranges(contents, process.base)
    } else {
        vec![]
    };
    let memory = arena.seal()?;
    Ok(Image::new(exports, startup, unwind, memory, tools, &ranges))
}

/// Emits the code of an arena, all addresses of which are filled in, where it is.
fn emit(isa: OwnedTargetIsa, arena: &mut Arena) -> io::Result<()> {
    let (start, len) = arena.code();
    if len == 0 {
        return Ok(());
    }
    let code = arena.bytes_mut(0, len).to_vec();
    let mut builder = JITBuilder::with_isa(isa, default_libcall_names());
    builder.memory_provider(Box::new(Provider {
        code: Some((start, len)),
    }));
    let mut jit = JITModule::new(builder);
    // `JITModule` wants a signature, and uses it for nothing in code that comes as bytes.
    let signature = Signature::new(CallConv::SystemV);
    let id = jit.declare_anonymous_function(&signature);
    let id = id.map_err(io::Error::other)?;
    jit.define_function_bytes(id, PAGE as u64, &code, &[])
        .map_err(io::Error::other)?;
    jit.finalize_definitions().map_err(io::Error::other)?;
    arena.make_executable()
}

/// Gives `JITModule` the code part of an arena, once.
struct Provider {
    code: Option<(usize, usize)>,
}

impl JITMemoryProvider for Provider {
    fn allocate(&mut self, size: usize, _align: u64, kind: JITMemoryKind) -> io::Result<*mut u8> {
        let code = self.code.take().filter(|(_, len)| size <= *len);
        match (kind, code) {
            (JITMemoryKind::Executable, Some((start, _))) => {
                Ok(ptr::with_exposed_provenance_mut(start))
            }
            _ => Err(io::Error::other("the code arena is full")),
        }
    }

    fn finalize(&mut self, _: BranchProtection) -> ModuleResult<()> {
        // The arena does it.
        Ok(())
    }

    unsafe fn free_memory(&mut self) {
        // The arena owns it.
    }
}

/// Asks an ifunc's resolver.
fn resolve(resolver: usize) -> usize {
    // SAFETY: the module says that this is a function without parameters that gives a pointer; it
    // is linked and executable by now.
    unsafe {
        let resolver = ptr::with_exposed_provenance::<()>(resolver);
        let resolver: extern "C-unwind" fn() -> usize = std::mem::transmute(resolver);
        resolver()
    }
}

/// The functions by name, for tools.
fn ranges(contents: &Contents, base: usize) -> Vec<CodeRange<'_>> {
    let functions = contents.functions.iter();
    let ranges = functions.map(|function| CodeRange {
        name: String::from_utf8_lossy(&function.name),
        start: base + function.start as usize,
        len: function.len as usize,
    });
    ranges.collect()
}

/// The name by which other modules see a definition.
fn export_name(info: &GlobalInfo) -> Option<&str> {
    if info.linkage.is_local() || info.visibility == Visibility::Hidden {
        return None;
    }
    str::from_utf8(info.name.linker_name())
        .ok()
        .filter(|name| !name.is_empty())
}

/// On the 64-bit machines that this is for.
fn as_isize(bytes: i64) -> isize {
    isize::try_from(bytes).expect("a machine of 64 bits")
}
