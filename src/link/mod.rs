//! A compiled module and the symbols of the process to an image that runs.
//!
//! `JITModule` emits and relocates the code, through its public API and behind this file alone. It
//! panics on what it can't do, so it is never asked: [`plan`] has resolved every symbol before, and
//! it only sees relocations between functions and to one *anchor*, a constant of known address by
//! which everything else is named.

mod arena;
pub(crate) use arena::Sealed;
mod builtins;
mod plan;
mod startup;
pub(crate) mod symbols;
#[cfg(test)]
mod tests;
mod thunks;
mod tls;

use crate::compiled::{CodeReloc, CodeRelocKind, CompiledFunction, CompiledModule, Target};
use crate::error::LoadError;
use crate::image::{CodeRange, Image, Tools, unwind};
use arena::Arena;
use bitcrane_translate::Error;
use bitcrane_translate::ir::verify::VerifiedModule;
use bitcrane_translate::ir::{Global, GlobalInfo, Visibility};
use bitcrane_translate::lower::{DataReloc, DataRelocKind};
use cranelift_codegen::binemit::Reloc;
use cranelift_codegen::ir::Signature;
use cranelift_codegen::isa::{CallConv, OwnedTargetIsa};
use cranelift_jit::{BranchProtection, JITBuilder, JITMemoryKind, JITMemoryProvider, JITModule};
use cranelift_module::{
    DataDescription, FuncId, Module, ModuleError, ModuleReloc, ModuleRelocTarget, ModuleResult,
    default_libcall_names,
};
use plan::{ANCHOR_BYTES, Plan, Spot, code_align, defined_function};
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
    /// An address outside of the image.
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
}

/// What nothing defines, without linking anything.
pub(crate) fn check(
    module: &VerifiedModule,
    compiled: &CompiledModule,
    symbols: &Symbols,
) -> (Vec<Error>, Vec<crate::error::Undefined>) {
    let mut plan = Plan::new(module, compiled, symbols);
    plan.visit_all();
    plan.problems()
}

/// Links a module into this process. Nothing of it has run yet, except the resolvers of its
/// ifuncs.
///
/// # Errors
/// Everything that failed to compile and everything that is undefined; no memory.
pub(crate) fn link(
    path: &Path,
    module: &VerifiedModule,
    mut compiled: CompiledModule,
    symbols: &Symbols,
    isa: OwnedTargetIsa,
) -> Result<Image, LoadError> {
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
    let arena = Arena::new(plan.sizes).map_err(|error| failed(error.into()))?;
    let linker = Linker::new(arena, isa, &compiled).map_err(failed)?;
    linker.link(module, &compiled, plan).map_err(failed)
}

/// Why linking fails when everything is defined.
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

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Memory(error.to_string())
    }
}

impl From<ModuleError> for Failure {
    fn from(error: ModuleError) -> Self {
        Self::Memory(error.to_string())
    }
}

/// An image being linked.
struct Linker {
    arena: Arena,
    jit: JITModule,
    /// The functions, by index, and the blob of thunks.
    functions: Vec<FuncId>,
    thunks: FuncId,
    anchor: ModuleRelocTarget,
}

impl Linker {
    fn new(
        mut arena: Arena,
        isa: OwnedTargetIsa,
        compiled: &CompiledModule,
    ) -> Result<Self, Failure> {
        let mut builder = JITBuilder::with_isa(isa, default_libcall_names());
        builder.memory_provider(Box::new(Provider::new(&arena)));
        let mut jit = JITModule::new(builder);
        // `JITModule` wants a signature, and uses it for nothing in code that comes as bytes.
        let signature = Signature::new(CallConv::SystemV);
        let mut functions = Vec::with_capacity(compiled.functions.len());
        for _ in &compiled.functions {
            functions.push(jit.declare_anonymous_function(&signature)?);
        }
        let thunks = jit.declare_anonymous_function(&signature)?;

        let anchor = jit.declare_anonymous_data(false, false)?;
        let mut contents = DataDescription::new();
        contents.define_zeroinit(ANCHOR_BYTES);
        contents.set_align(ANCHOR_BYTES as u64);
        jit.define_data(anchor, &contents)?;
        let handle = arena.sealed() + ANCHOR_BYTES;
        arena.write(handle, &handle.to_le_bytes());
        Ok(Self {
            arena,
            jit,
            functions,
            thunks,
            anchor: anchor.into(),
        })
    }

    fn link(
        mut self,
        module: &VerifiedModule,
        compiled: &CompiledModule,
        mut plan: Plan<'_>,
    ) -> Result<Image, Failure> {
        self.define_thunks(&plan)?;
        for (index, function) in (0..).zip(&compiled.functions) {
            self.define_function(index, function, &mut plan)?;
        }
        self.write_data(module, compiled, &mut plan)?;
        let exports = self.exports(module, &mut plan);
        let startup = self.startup(module, compiled, &mut plan);
        self.jit.finalize_definitions()?;
        let unwind = self.describe(compiled, &mut plan);
        self.resolve_ifuncs(&mut plan);
        self.set_template(&plan);
        let tools = Tools::from_environment();
        let ranges = if tools.any() {
            self.ranges(module, compiled)
        } else {
            vec![]
        };
        let memory = self.arena.seal()?;
        Ok(Image::new(exports, startup, unwind, memory, tools, &ranges))
    }

    /// The address of a place, once the functions are defined.
    fn address(&self, place: Place) -> usize {
        match place {
            Place::Code(index) => self.function(self.functions[index as usize]),
            Place::Thunk(offset) => self.function(self.thunks) + offset as usize,
            Place::Sealed(offset) => self.arena.sealed() + offset as usize,
            Place::Data(offset) => self.arena.data() + offset as usize,
            Place::Address(address) => address,
        }
    }

    fn function(&self, id: FuncId) -> usize {
        self.jit.get_address(&id.into()).expose_provenance()
    }

    fn spot(&self, (place, offset): Spot) -> usize {
        self.address(place).wrapping_add_signed(as_isize(offset))
    }

    /// A relocation as `JITModule` takes it; places outside of its code are so many bytes from the
    /// anchor.
    fn reloc(&self, offset: u32, kind: Reloc, place: Place, addend: i64) -> ModuleReloc {
        let (name, addend) = match place {
            Place::Code(index) => (self.functions[index as usize].into(), addend),
            Place::Thunk(at) => (ModuleRelocTarget::FunctionOffset(self.thunks, at), addend),
            other => {
                let target = self.address(other).wrapping_add_signed(as_isize(addend));
                let distance = target.wrapping_sub(self.arena.sealed()).cast_signed();
                (self.anchor.clone(), distance as i64)
            }
        };
        ModuleReloc {
            offset,
            kind,
            name,
            addend,
        }
    }

    fn define_thunks(&mut self, plan: &Plan<'_>) -> Result<(), Failure> {
        if plan.thunks.code().is_empty() {
            return Ok(());
        }
        let mut code = plan.thunks.code().to_vec();
        let mut relocs = Vec::with_capacity(plan.thunks.relocs().len());
        for reloc in plan.thunks.relocs() {
            match (reloc.absolute, self.known(reloc.target)) {
                (true, Some(address)) => patch(&mut code, reloc.offset, address),
                (true, None) => relocs.push(self.reloc(reloc.offset, Reloc::Abs8, reloc.target, 0)),
                (false, _) => {
                    relocs.push(self.reloc(reloc.offset, Reloc::X86PCRel4, reloc.target, -4));
                }
            }
        }
        self.jit
            .define_function_bytes(self.thunks, 16, &code, &relocs)?;
        Ok(())
    }

    /// The address of a place that is known before the functions are defined.
    fn known(&self, place: Place) -> Option<usize> {
        match place {
            Place::Code(_) | Place::Thunk(_) => None,
            other => Some(self.address(other)),
        }
    }

    fn define_function(
        &mut self,
        index: u32,
        function: &CompiledFunction,
        plan: &mut Plan<'_>,
    ) -> Result<(), Failure> {
        let user = Global::Function(defined_function(function.defines));
        let mut code = function.code.to_vec();
        let mut relocs = Vec::with_capacity(function.relocs.len());
        for reloc in &function.relocs {
            let spot = match reloc.target {
                Target::Own(offset) => (Place::Code(index), i64::from(offset)),
                _ => plan
                    .code_spot(reloc, user)
                    .expect("the plan found it before"),
            };
            if let Some(reloc) = self.code_reloc(reloc, spot, &mut code) {
                relocs.push(reloc);
            }
        }
        let id = self.functions[index as usize];
        let align = code_align(function.align) as u64;
        self.jit.define_function_bytes(id, align, &code, &relocs)?;
        Ok(())
    }

    /// Fills a place in, or gives the relocation that does so when functions have addresses.
    fn code_reloc(
        &self,
        reloc: &CodeReloc,
        (place, offset): Spot,
        code: &mut [u8],
    ) -> Option<ModuleReloc> {
        let addend = reloc.addend.wrapping_add(offset);
        let kind = match reloc.kind {
            CodeRelocKind::Abs8 => match self.known(place) {
                Some(address) => {
                    patch(
                        code,
                        reloc.offset,
                        address.wrapping_add_signed(as_isize(addend)),
                    );
                    return None;
                }
                None => Reloc::Abs8,
            },
            CodeRelocKind::Call4 => Reloc::X86CallPCRel4,
            CodeRelocKind::Pc4 => Reloc::X86PCRel4,
        };
        Some(self.reloc(reloc.offset, kind, place, addend))
    }

    fn write_data(
        &mut self,
        module: &VerifiedModule,
        compiled: &CompiledModule,
        plan: &mut Plan<'_>,
    ) -> Result<(), Failure> {
        for (id, data) in &compiled.variables {
            let global = Global::Variable(*id);
            let Some(start) = plan.contents(*id).map(|place| self.address(place)) else {
                continue;
            };
            self.arena.write(start, &data.bytes);
            for reloc in &data.relocs {
                let spot = plan
                    .data_spot(reloc, global)
                    .expect("the plan found it before");
                self.data_reloc(start, reloc, spot).map_err(|error| {
                    let name = module.info(global).name.to_str_lossy().into_owned();
                    Failure::Module(error.in_function(name))
                })?;
            }
        }
        for (index, function) in compiled.functions.iter().enumerate() {
            let (Some(handlers), Some(place)) = (&function.handlers, plan.data_areas[index]) else {
                continue;
            };
            let user = Global::Function(defined_function(function.defines));
            let start = self.address(place);
            self.arena.write(start, &handlers.data_area.bytes);
            for reloc in &handlers.data_area.relocs {
                let spot = plan
                    .data_spot(reloc, user)
                    .expect("the plan found it before");
                self.data_reloc(start, reloc, spot)
                    .map_err(Failure::Module)?;
            }
        }
        for (offset, word) in &plan.words {
            self.arena
                .write(self.arena.sealed() + *offset as usize, &word.to_le_bytes());
        }
        Ok(())
    }

    fn data_reloc(&mut self, start: usize, reloc: &DataReloc, spot: Spot) -> Result<(), Error> {
        let place = start + usize::try_from(reloc.offset).expect("a machine of 64 bits");
        let address = self.spot(spot).wrapping_add_signed(as_isize(reloc.addend));
        let distance = address.wrapping_sub(place).cast_signed();
        match reloc.kind {
            DataRelocKind::Abs8 => self.arena.write(place, &address.to_le_bytes()),
            DataRelocKind::Rel8 => self.arena.write(place, &distance.to_le_bytes()),
            DataRelocKind::Rel4 => {
                let distance = i32::try_from(distance)
                    .map_err(|_| Error::unsupported("a relative reference over more than 2 GiB"))?;
                self.arena.write(place, &distance.to_le_bytes());
            }
        }
        Ok(())
    }

    /// The definitions that other modules may see.
    fn exports(&self, module: &VerifiedModule, plan: &mut Plan<'_>) -> Vec<(String, usize)> {
        let functions = module.functions.iter();
        let functions = functions
            .filter(|(_, function)| !function.is_declaration)
            .map(|(id, _)| Global::Function(id));
        let variables = module.variables.iter();
        let variables = variables
            .filter(|(_, variable)| variable.initializer.is_some())
            .map(|(id, _)| Global::Variable(id));
        let aliases = module.aliases.keys().map(Global::Alias);
        let ifuncs = module.ifuncs.keys().map(Global::Ifunc);
        let globals = functions.chain(variables).chain(aliases).chain(ifuncs);
        let mut exports = Vec::new();
        for global in globals {
            if let Some(name) = export_name(module.info(global))
                && plan.is_own(global)
                && let Some(spot) = plan.global(global, global)
            {
                exports.push((name.to_owned(), self.spot(spot)));
            }
        }
        exports
    }

    fn describe(&self, compiled: &CompiledModule, plan: &mut Plan<'_>) -> unwind::Registration {
        let mut section = unwind::Section::new(compiled.functions.len() + 1);
        for (index, function) in compiled.functions.iter().enumerate() {
            let start = self.function(self.functions[index]);
            let handlers = self.handlers(function, plan.data_areas[index], plan);
            section.function(start, function.code.len(), &function.frame, handlers);
        }
        if !plan.thunks.code().is_empty() {
            plan.thunks
                .describe(self.function(self.thunks), &mut section);
        }
        // SAFETY: the code is final and stays mapped as long as the image, which holds the
        // registration.
        unsafe { section.register() }
    }

    /// What the unwinder is told of a function's landing pads.
    fn handlers(
        &self,
        function: &CompiledFunction,
        data_area: Option<Place>,
        plan: &mut Plan<'_>,
    ) -> Option<unwind::Handlers> {
        let handlers = function.handlers.as_ref()?;
        let user = Global::Function(defined_function(function.defines));
        let personality = plan.symbol(handlers.personality, user);
        Some(unwind::Handlers {
            personality: self.spot(personality.expect("the plan found it before")),
            data_area: self.address(data_area?),
        })
    }

    /// The functions by name, for tools.
    fn ranges<'a>(
        &self,
        module: &'a VerifiedModule,
        compiled: &CompiledModule,
    ) -> Vec<CodeRange<'a>> {
        let functions = self.functions.iter().zip(&compiled.functions);
        let ranges = functions.map(|(id, function)| CodeRange {
            name: module.functions[defined_function(function.defines)]
                .info
                .name
                .to_str_lossy(),
            start: self.function(*id),
            len: function.code.len(),
        });
        ranges.collect()
    }

    /// Asks each ifunc's resolver, and keeps what it says.
    fn resolve_ifuncs(&mut self, plan: &mut Plan<'_>) {
        for (id, slot) in plan.ifuncs.clone() {
            let resolver = plan.resolver(id, Global::Ifunc(id));
            let resolver = self.spot(resolver.expect("the plan found it before"));
            // SAFETY: the module says that this is a function without parameters that gives a
            // pointer; it is linked and executable by now.
            let chosen = unsafe {
                let resolver = ptr::with_exposed_provenance::<()>(resolver);
                let resolver: extern "C-unwind" fn() -> usize = std::mem::transmute(resolver);
                resolver()
            };
            self.arena
                .write(self.arena.sealed() + slot as usize, &chosen.to_le_bytes());
        }
    }

    fn set_template(&self, plan: &Plan<'_>) {
        let Some(locals) = &plan.locals else { return };
        let template = tls::Template {
            start: self.arena.sealed() + locals.template as usize,
            len: locals.template_len,
            block: locals.block,
        };
        // SAFETY: the template is in the sealed part, which stays mapped, and it is the first part
        // of the block.
        unsafe { tls::set_template(locals.image, template) };
    }
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

fn patch(code: &mut [u8], offset: u32, word: usize) {
    code[offset as usize..][..8].copy_from_slice(&word.to_le_bytes());
}

/// On the 64-bit machines that this is for.
fn as_isize(bytes: i64) -> isize {
    isize::try_from(bytes).expect("a machine of 64 bits")
}

/// Hands the code part of an arena to `JITModule`, and room for the anchor.
struct Provider {
    part: (usize, usize),
    next: usize,
    anchor: Option<usize>,
}

impl Provider {
    fn new(arena: &Arena) -> Self {
        let part = arena.code_part();
        Self {
            part,
            next: part.0,
            anchor: Some(arena.sealed()),
        }
    }
}

impl JITMemoryProvider for Provider {
    fn allocate(&mut self, size: usize, align: u64, kind: JITMemoryKind) -> io::Result<*mut u8> {
        let full = || io::Error::other("the code arena is full");
        let align = usize::try_from(align).map_err(io::Error::other)?.max(1);
        match kind {
            JITMemoryKind::Executable => {
                let start = self.next.checked_next_multiple_of(align).ok_or_else(full)?;
                let end = start.checked_add(size).ok_or_else(full)?;
                if end > self.part.0 + self.part.1 {
                    return Err(full());
                }
                self.next = end;
                Ok(ptr::with_exposed_provenance_mut(start))
            }
            JITMemoryKind::ReadOnly if size <= ANCHOR_BYTES => {
                let anchor = self.anchor.take().ok_or_else(full)?;
                Ok(ptr::with_exposed_provenance_mut(anchor))
            }
            JITMemoryKind::ReadOnly | JITMemoryKind::Writable => Err(full()),
        }
    }

    fn finalize(&mut self, _: BranchProtection) -> ModuleResult<()> {
        let executable = libc::PROT_READ | libc::PROT_EXEC;
        arena::protect(self.part, executable).map_err(|err| ModuleError::Allocation { err })
    }

    unsafe fn free_memory(&mut self) {
        // The arena owns it.
    }
}
