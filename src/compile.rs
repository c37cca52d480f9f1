//! Verified IR to machine code, function by function, side by side on several threads.
//!
//! Everything that can't be compiled is collected, not only the first thing.

use crate::compiled::{
    CodeReloc, CodeRelocKind, CompiledFunction, CompiledModule, Handlers, LaterFunction, Target,
};
use crate::dispatch;
use crate::image::unwind;
use crate::inline::Small;
use crate::lsda;
use crate::module_asm::ModuleAsm;
use crate::once;
use crate::prefetch;
use crate::quiet;
use crate::records::Records;
use crate::table;
use crate::tables::Tables;
use bitcrane_translate::bitcode::Bodies;
use bitcrane_translate::ir::verify::{self, VerifiedBody, VerifiedModule};
use bitcrane_translate::ir::{Body, FunctionId, Global, GlobalInfo, Linkage, VariableId};
use bitcrane_translate::lower::{self, LoweredFunction, Lowering, Sure, Symbol};
use bitcrane_translate::{Error, Result};
use cranelift_codegen::binemit::Reloc;
use cranelift_codegen::control::ControlPlane;
use cranelift_codegen::ir::{ExternalName, Function};
use cranelift_codegen::isa::unwind::UnwindInfo;
use cranelift_codegen::isa::{OwnedTargetIsa, TargetIsa};
use cranelift_codegen::settings::{self, Configurable};
use cranelift_codegen::{
    CodegenError, CompiledCode, Context, FinalizedMachReloc, FinalizedRelocTarget,
};
use std::collections::HashSet;
use std::num::NonZero;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Bytes of bitcode that a thread is worth starting for: to compile them, and only to look at them.
const COMPILED_BYTES: usize = 4 << 10;
const CHECKED_BYTES: usize = 32 << 10;

/// Cranelift's passes recurse little; a large function's register allocation wants some room.
const WORKER_STACK_BYTES: usize = 16 << 20;

/// The code generators, as one process uses them.
pub(crate) struct Compiler {
    /// For all functions but those of `careful`.
    fast: OwnedTargetIsa,
    /// `opt_level=none`, for functions that call a `returns_twice` function (optimised, their
    /// values would live in merged stack slots when `longjmp` comes back) or look at the
    /// floating-point environment (optimised, arithmetic would move across such looks). Made when
    /// one needs it.
    careful: OnceLock<Result<OwnedTargetIsa, String>>,
    /// The same with registers allocated in one pass, for functions that run once: a third of the
    /// time, for code that is twice as large. Made when one needs it.
    quick: OnceLock<Result<OwnedTargetIsa, String>>,
    /// Whether they check all CLIF with Cranelift's verifier.
    verify_clif: bool,
    /// By default, as many as there are processors.
    threads: Option<NonZero<usize>>,
}

/// When functions are compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// At once.
    Now,
    /// When they are first called; now it is made sure that they can be.
    Called,
}

/// What code is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tier {
    /// To be there soon.
    Quick,
    /// To run fast.
    Fast,
}

/// What is asked for of a function.
pub(crate) enum Ask<'a, 'm> {
    /// Its code.
    Code {
        /// It runs once, so that it isn't worth optimising; a loop in it still is.
        once: bool,
    },
    /// Whether its code can be had, for which looking at it may be enough; the code itself, if only
    /// compiling it shows that.
    Whether(&'a mut Sure<'m>),
}

/// A function's code, or that it can be had.
pub(crate) enum Done {
    Now(CompiledFunction),
    Later(LaterFunction),
}

/// Larger functions are compiled at once: they may be too large for Cranelift, which only compiling
/// them shows.
const LATER_INSTRUCTIONS: usize = 20_000;

/// How to compile.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    /// Checks all CLIF with Cranelift's verifier; always done in debug builds.
    pub(crate) verify_clif: bool,
    /// How many threads; by default, as many as there are processors.
    pub(crate) threads: Option<NonZero<usize>>,
}

impl Compiler {
    /// A compiler for the machine that it runs on.
    ///
    /// # Errors
    /// Cranelift's, if it can't compile for this machine.
    pub(crate) fn new(settings: &Settings) -> Result<Self, String> {
        let verify_clif = settings.verify_clif || cfg!(debug_assertions);
        Ok(Self {
            fast: host_isa("speed", "backtracking", verify_clif)?,
            careful: OnceLock::new(),
            quick: OnceLock::new(),
            verify_clif,
            threads: settings.threads,
        })
    }

    /// The code generator whose ABI and features all functions share.
    pub(crate) fn isa(&self) -> &dyn TargetIsa {
        &*self.fast
    }

    fn careful(&self) -> Result<&OwnedTargetIsa> {
        made(&self.careful, || {
            host_isa("none", "backtracking", self.verify_clif)
        })
    }

    fn quick(&self) -> Result<&OwnedTargetIsa> {
        made(&self.quick, || {
            host_isa("none", "single_pass", self.verify_clif)
        })
    }

    /// The code generator, when all is compiled.
    pub(crate) fn into_isa(self) -> OwnedTargetIsa {
        self.fast
    }

    /// Compiles everything that `wanted` says yes to (it is asked about `available_externally`
    /// definitions) and that is the module's own.
    pub(crate) fn module(
        &self,
        module: &VerifiedModule,
        bodies: &Bodies<'_>,
        wanted: &dyn Fn(&GlobalInfo) -> bool,
        when: When,
    ) -> CompiledModule {
        let functions = own_functions(module, wanted);
        let mut compiled = self.functions(module, bodies, &functions, when);
        add_data(&mut compiled, module, wanted);
        compiled
    }

    /// How many threads are worth it. How many processors there are takes several files to find
    /// out.
    fn threads_for(&self, bytes: usize, functions: usize, when: When) -> usize {
        let worth = match when {
            When::Now => bytes / COMPILED_BYTES,
            When::Called => bytes / CHECKED_BYTES,
        };
        let most = worth.min(functions);
        if most <= 1 {
            return 1;
        }
        let threads = self
            .threads
            .or_else(|| thread::available_parallelism().ok());
        threads.map_or(1, NonZero::get).min(most)
    }

    fn functions(
        &self,
        module: &VerifiedModule,
        bodies: &Bodies<'_>,
        functions: &[FunctionId],
        when: When,
    ) -> CompiledModule {
        let next = AtomicUsize::new(0);
        let once = match when {
            When::Now => once::functions(module),
            When::Called => HashSet::new(),
        };
        let work = || {
            let mut worker = Worker::new(self);
            let mut sure = (when == When::Called).then(|| Sure::new(module));
            let mut done = Vec::new();
            while let Some(id) = functions.get(next.fetch_add(1, Ordering::Relaxed)) {
                let ask = match &mut sure {
                    Some(sure) => Ask::Whether(sure),
                    None => Ask::Code {
                        once: once.contains(id),
                    },
                };
                done.push((*id, worker.function(module, bodies, *id, ask)));
            }
            done
        };
        let threads = self.threads_for(bodies.byte_len(), functions.len(), when);
        let mut done = thread::scope(|scope| {
            let builder = || thread::Builder::new().stack_size(WORKER_STACK_BYTES);
            // Where the system has no thread to give, this one does it all.
            let others: Vec<_> = (1..threads)
                .filter_map(|_| builder().spawn_scoped(scope, work).ok())
                .collect();
            let mut done = work();
            for other in others {
                done.extend(
                    other
                        .join()
                        .expect("a worker catches the panics of its functions"),
                );
            }
            done
        });
        done.sort_unstable_by_key(|(id, _)| *id);

        let mut compiled = CompiledModule::default();
        compiled.functions.reserve(done.len());
        for (_, result) in done {
            match result {
                Ok(Done::Now(function)) => compiled.functions.push(function),
                Ok(Done::Later(function)) => compiled.later.push(function),
                Err(errors) => compiled.errors.extend(errors),
            }
        }
        compiled
    }
}

/// As [`Compiler::module`], of functions that are compiled already, or of which it is known that
/// they can be: in the order of the module, each by its record. None, if they are not the module's.
pub(crate) fn known_module(
    module: &VerifiedModule,
    records: &Records,
    wanted: &dyn Fn(&GlobalInfo) -> bool,
) -> Option<CompiledModule> {
    let mut compiled = CompiledModule::default();
    for record in records.iter() {
        match record.function()? {
            Done::Now(function) => compiled.functions.push(function),
            Done::Later(function) => compiled.later.push(function),
        }
    }
    (records.ids().eq(own_functions(module, wanted))).then_some(())?;
    add_data(&mut compiled, module, wanted);
    Some(compiled)
}

/// The functions that have a body and are the module's own.
fn own_functions(module: &VerifiedModule, wanted: &dyn Fn(&GlobalInfo) -> bool) -> Vec<FunctionId> {
    let functions = module.functions.iter();
    let own = functions
        .filter(|(_, function)| !function.is_declaration && is_own(&function.info, wanted));
    own.map(|(id, _)| id).collect()
}

fn is_own(info: &GlobalInfo, wanted: &dyn Fn(&GlobalInfo) -> bool) -> bool {
    info.linkage != Linkage::AvailableExternally || wanted(info)
}

/// What a module has besides its functions.
fn add_data(
    compiled: &mut CompiledModule,
    module: &VerifiedModule,
    wanted: &dyn Fn(&GlobalInfo) -> bool,
) {
    let asm = ModuleAsm::parse(&module.asm);
    for statement in asm.unsupported {
        let error = Error::unsupported(format!("module asm \"{statement}\""));
        compiled.errors.push(error);
    }
    for (id, variable) in module.variables.iter() {
        if variable.initializer.is_none() || !is_own(&variable.info, wanted) {
            continue;
        }
        let list = match purpose(module, id) {
            Purpose::Data => &mut compiled.variables,
            Purpose::Startup => &mut compiled.lists,
            Purpose::Nothing => continue,
        };
        match lower::variable(module, id) {
            Ok(data) => list.push((id, data)),
            Err(error) => compiled
                .errors
                .push(error.in_function(name_of(&variable.info))),
        }
    }
}

/// What a variable's contents are for.
enum Purpose {
    Data,
    /// A list of constructors or destructors.
    Startup,
    /// Of no use when a program runs: `llvm.used`, annotations ...
    Nothing,
}

fn purpose(module: &VerifiedModule, id: VariableId) -> Purpose {
    let info = &module.variables[id].info;
    let section = info.section.and_then(|k| module.sections.get(k as usize));
    match info.name.as_bytes() {
        b"llvm.global_ctors" | b"llvm.global_dtors" => Purpose::Startup,
        name if info.linkage == Linkage::Appending && name.starts_with(b"llvm.") => {
            Purpose::Nothing
        }
        _ if section.is_some_and(|section| section == "llvm.metadata") => Purpose::Nothing,
        _ => Purpose::Data,
    }
}

fn name_of(info: &GlobalInfo) -> String {
    info.name.to_str_lossy().into_owned()
}

/// A code generator that is made when one needs it.
fn made(
    isa: &OnceLock<Result<OwnedTargetIsa, String>>,
    make: impl FnOnce() -> Result<OwnedTargetIsa, String>,
) -> Result<&OwnedTargetIsa> {
    let isa = isa.get_or_init(make).as_ref();
    isa.map_err(|reason| Error::unsupported(format!("this machine ({reason})")))
}

/// The host's code generator.
fn host_isa(
    opt_level: &str,
    regalloc_algorithm: &str,
    verify: bool,
) -> Result<OwnedTargetIsa, String> {
    let flags = [
        ("opt_level", opt_level),
        ("regalloc_algorithm", regalloc_algorithm),
        ("enable_verifier", if verify { "true" } else { "false" }),
        ("is_pic", "false"),
        ("use_colocated_libcalls", "false"),
        // 128-bit arguments, and three integer results.
        ("enable_llvm_abi_extensions", "true"),
        ("preserve_frame_pointers", "true"),
        ("unwind_info", "true"),
        ("enable_probestack", "true"),
        // The other strategy calls a routine that no library has.
        ("probestack_strategy", "inline"),
    ];
    let mut builder = settings::builder();
    for (name, value) in flags {
        builder
            .set(name, value)
            .map_err(|error| format!("{name}: {error}"))?;
    }
    let isa = cranelift_native::builder().map_err(str::to_owned)?;
    let isa = isa.finish(settings::Flags::new(builder));
    isa.map_err(|error| error.to_string())
}

/// What one thread compiles with; allocations are kept from function to function.
pub(crate) struct Worker<'a> {
    compiler: &'a Compiler,
    lowering: Lowering,
    context: Context,
    control: ControlPlane,
    /// The register allocator's memory.
    registers: regalloc2::Ctx,
    frames: unwind::Frames,
    /// The last body, for its memory.
    memory: Body,
    /// The functions that calls may be replaced by, of the one module that it compiles.
    pub(crate) small: Small,
    /// Whether Cranelift is to write its listing.
    listing: bool,
    /// The last one.
    listed: Option<String>,
}

impl<'a> Worker<'a> {
    pub(crate) fn new(compiler: &'a Compiler) -> Self {
        Self {
            compiler,
            lowering: Lowering::default(),
            context: Context::new(),
            control: ControlPlane::default(),
            registers: regalloc2::Ctx::default(),
            frames: unwind::Frames::new(compiler.isa()),
            memory: Body::default(),
            small: Small::default(),
            listing: false,
            listed: None,
        }
    }

    /// One function, whatever happens.
    pub(crate) fn function(
        &mut self,
        module: &VerifiedModule,
        bodies: &Bodies<'_>,
        id: FunctionId,
        ask: Ask<'_, '_>,
    ) -> Result<Done, Vec<Error>> {
        let name = || name_of(&module.functions[id].info);
        let result = quiet::catch(|| self.steps(module, bodies, id, ask)).unwrap_or_else(|panic| {
            // The half-done state may be inconsistent.
            *self = Self::new(self.compiler);
            Err(vec![Error::unsupported(format!(
                "code that makes the compiler fail ({panic})"
            ))])
        });
        result.map_err(|errors| {
            let errors = errors.into_iter().map(|error| error.in_function(name()));
            errors.collect()
        })
    }

    fn steps(
        &mut self,
        module: &VerifiedModule,
        bodies: &Bodies<'_>,
        id: FunctionId,
        ask: Ask<'_, '_>,
    ) -> Result<Done, Vec<Error>> {
        let one = |error| vec![error];
        let sure = match ask {
            Ask::Whether(sure) => sure,
            Ask::Code { once } => {
                let lowered = self.lower_whole(module, bodies, id)?;
                let quick = once && !lowered.unoptimized && lower::is_led_by_calls(&lowered.clif);
                let tier = if quick { Tier::Quick } else { Tier::Fast };
                return self.compile(lowered, tier).map(Done::Now).map_err(one);
            }
        };
        let lowered = if sure.is_entered(id) {
            let body = self.body(module, bodies, id).map_err(one)?;
            let symbols = sure.symbols(&body);
            if let Some(symbols) = symbols {
                self.memory = body.into_body();
                return Ok(Done::Later(LaterFunction {
                    defines: Symbol::Global(Global::Function(id)),
                    symbols,
                }));
            }
            self.lower_body(module, body)?
        } else {
            self.lower(module, bodies, id)?
        };
        if lowered.clif.dfg.num_insts() <= LATER_INSTRUCTIONS {
            return Ok(Done::Later(later(lowered)));
        }
        self.compile(lowered, Tier::Fast)
            .map(Done::Now)
            .map_err(one)
    }

    /// Bitcode to CLIF.
    ///
    /// # Errors
    /// Malformed or unsupported; all that is unsupported.
    pub(crate) fn lower(
        &mut self,
        module: &VerifiedModule,
        bodies: &Bodies<'_>,
        id: FunctionId,
    ) -> Result<LoweredFunction, Vec<Error>> {
        let one = |error| vec![error];
        lower::check_function(module, id).map_err(one)?;
        let body = self.body(module, bodies, id).map_err(one)?;
        self.lower_body(module, body)
    }

    /// As [`Self::lower`], with small functions in the place of their calls: what is compiled.
    ///
    /// # Errors
    /// As [`Self::lower`].
    pub(crate) fn lower_whole(
        &mut self,
        module: &VerifiedModule,
        bodies: &Bodies<'_>,
        id: FunctionId,
    ) -> Result<LoweredFunction, Vec<Error>> {
        let lowered = self.lower(module, bodies, id)?;
        Ok(self.complete(module, bodies, id, lowered))
    }

    /// Does with a lowered function what LLVM would have done, if it has not.
    pub(crate) fn complete(
        &mut self,
        module: &VerifiedModule,
        bodies: &Bodies<'_>,
        id: FunctionId,
        lowered: LoweredFunction,
    ) -> LoweredFunction {
        if !lowered.naive || lowered.unoptimized {
            return lowered;
        }
        let mut lowered = lowered;
        lower::combine(&mut lowered.clif);
        let mut lowered = self.inline(module, bodies, id, lowered);
        lower::promote_slots(&mut lowered.clif);
        lower::choose(&mut lowered.clif);
        self.loop_recursion(module, id, &mut lowered);
        let mut tables = Tables::new(module, &lowered.symbols);
        let unrolled = lowered.has_loops
            && lowered.assembly.is_empty()
            && lower::unroll(&mut lowered.clif, &mut tables);
        // Places in objects may be known only now.
        if lower::read_constants(&mut lowered.clif, &mut tables) || unrolled {
            lower::promote_slots(&mut lowered.clif);
            lower::choose(&mut lowered.clif);
        }
        if lowered.has_loops {
            lower::widen_counters(&mut lowered.clif);
        }
        lower::narrow(&mut lowered.clif);
        lower::arrange(&mut lowered.clif);
        lowered.unoptimized = lower::is_too_high(&lowered.clif);
        lowered
    }

    /// A body, read and verified.
    ///
    /// # Errors
    /// Malformed.
    pub(crate) fn body(
        &mut self,
        module: &VerifiedModule,
        bodies: &Bodies<'_>,
        id: FunctionId,
    ) -> Result<VerifiedBody> {
        let memory = std::mem::take(&mut self.memory);
        verify::body(module, id, bodies.body_in(module, id, memory)?)
    }

    fn lower_body(
        &mut self,
        module: &VerifiedModule,
        body: VerifiedBody,
    ) -> Result<LoweredFunction, Vec<Error>> {
        let isa = self.compiler.isa();
        let lowered = self.lowering.function(module, &body, isa);
        self.memory = body.into_body();
        lowered
    }

    /// CLIF to Cranelift's listing of the machine code.
    ///
    /// # Errors
    /// As [`Self::compile`].
    pub(crate) fn disassemble(&mut self, lowered: LoweredFunction) -> Result<String> {
        self.listing = true;
        let compiled = self.compile(lowered, Tier::Fast);
        self.listing = false;
        compiled?;
        Ok(self.listed.take().unwrap_or_default())
    }

    /// The function of the context to machine code, as [`Context::compile`], with what makes good
    /// use of registers between Cranelift's optimiser and its register allocator.
    fn generate(&mut self, isa: &dyn TargetIsa, ease: bool) -> Result<CompiledCode, CodegenError> {
        let context = &mut self.context;
        context.optimize(isa, &mut self.control)?;
        if ease {
            lower::ease_allocation(&mut context.func);
            context.verify_if(isa)?;
        }
        let (function, tree) = (&context.func, &context.domtree);
        let (registers, control) = (&mut self.registers, &mut self.control);
        let stencil = isa.compile_function(function, tree, registers, self.listing, control)?;
        Ok(stencil.apply_params(&function.params))
    }

    /// CLIF to machine code.
    ///
    /// # Errors
    /// Unsupported, in Cranelift's words.
    pub(crate) fn compile(
        &mut self,
        lowered: LoweredFunction,
        tier: Tier,
    ) -> Result<CompiledFunction> {
        let isa = match tier {
            _ if lowered.unoptimized => self.compiler.careful()?,
            Tier::Quick => self.compiler.quick()?,
            Tier::Fast => &self.compiler.fast,
        };
        self.context.clear();
        self.context.func = lowered.clif;
        if tier == Tier::Fast {
            if !lowered.unoptimized {
                let with_results = !self.compiler.verify_clif;
                let (function, symbols) = (&mut self.context.func, &lowered.symbols);
                lower::preserve_registers(function, symbols, with_results);
                lower::reorder(function, symbols);
            }
            lower::hold(&mut self.context.func);
        }
        let code = self.generate(&**isa, tier == Tier::Fast && !lowered.unoptimized);
        let mut code = code.map_err(|error| codegen_error(&error))?;
        self.listed = code.vcode.take();
        let code = &code;
        let (mut machine_code, assembly) = with_assembly(code.code_buffer(), &lowered.assembly);
        prefetch::rewrite(&mut machine_code, code.buffer.traps())?;
        let instructions = code.buffer.get_srclocs_sorted().last();
        let end = instructions.map_or(0, |location| location.end as usize);
        // Behind them are constants.
        dispatch::rewrite(&mut machine_code[..end]);
        // The last instruction that has been put in place of a call.
        let mut last = None;
        let relocs = code.buffer.relocs().iter();
        let relocs = relocs.filter_map(|reloc| {
            let reloc = code_reloc(reloc, &self.context.func, &lowered.symbols, &assembly);
            let mut reloc = match reloc {
                Ok(reloc) => reloc,
                Err(error) => return Some(Err(error)),
            };
            if let Some(instruction) = instruction(&reloc) {
                let put = put_instruction(&reloc, instruction, &mut machine_code);
                if let (None, Some((offset, before))) = (&put, last)
                    && let Some(joined) = lower::joined(before, instruction)
                    && reloc.offset == offset + 5
                {
                    // From the first one's opcode on, which is before its relocation.
                    let both = offset as usize - 1;
                    machine_code[both..both + joined.len()].copy_from_slice(&joined);
                }
                last = Some((reloc.offset, instruction));
                return put.map(Err);
            }
            address_from_table(&mut reloc, &mut machine_code);
            Some(Ok(reloc))
        });
        let relocs = relocs.collect::<Result<_>>()?;
        Ok(CompiledFunction {
            defines: lowered.defines,
            align: code.buffer.alignment.max(ASSEMBLY_ALIGN),
            code: machine_code,
            relocs,
            frame: self.frames.instructions(&unwind_info(code, &**isa)?),
            handlers: lowered.landing.and_then(|landing| {
                Some(Handlers {
                    personality: landing.personality?,
                    data_area: lsda::data_area(code, &landing),
                })
            }),
        })
    }
}

fn later(lowered: LoweredFunction) -> LaterFunction {
    let mut symbols = lowered.symbols;
    // Of calls that become instructions there is no routine.
    symbols.retain(|symbol| match symbol {
        Symbol::Builtin(builtin) => builtin.instruction().is_none(),
        _ => true,
    });
    if let Some(landing) = &lowered.landing {
        symbols.extend(landing.personality);
        symbols.extend(landing.types.iter().flatten().map(|(symbol, _)| *symbol));
    }
    LaterFunction {
        defines: lowered.defines,
        symbols,
    }
}

fn unwind_info(
    code: &CompiledCode,
    isa: &dyn TargetIsa,
) -> Result<cranelift_codegen::isa::unwind::systemv::UnwindInfo> {
    match code.create_unwind_info(isa) {
        Ok(Some(UnwindInfo::SystemV(info))) => Ok(info),
        _ => Err(Error::unsupported("a frame that can't be unwound")),
    }
}

/// Alignment of the functions that inline assembly has become, in bytes.
const ASSEMBLY_ALIGN: u32 = 16;

/// A function's code with its inline assembly behind it, and the offsets of that.
fn with_assembly(code: &[u8], assembly: &[Box<[u8]>]) -> (Box<[u8]>, Vec<u32>) {
    let mut whole = code.to_vec();
    let mut offsets = Vec::with_capacity(assembly.len());
    for piece in assembly {
        whole.resize(whole.len().next_multiple_of(ASSEMBLY_ALIGN as usize), 0xcc);
        offsets.push(u32::try_from(whole.len()).unwrap_or(u32::MAX));
        whole.extend_from_slice(piece);
    }
    (whole.into(), offsets)
}

fn code_reloc(
    reloc: &FinalizedMachReloc,
    function: &Function,
    symbols: &[lower::Symbol],
    assembly: &[u32],
) -> Result<CodeReloc> {
    let kind = match reloc.kind {
        Reloc::Abs8 => CodeRelocKind::Abs8,
        Reloc::X86CallPCRel4 => CodeRelocKind::Call4,
        Reloc::X86PCRel4 => CodeRelocKind::Pc4,
        kind => return Err(Error::unsupported(format!("relocation {kind}"))),
    };
    let target = match &reloc.target {
        FinalizedRelocTarget::Func(offset) => Target::Own(*offset),
        FinalizedRelocTarget::ExternalName(ExternalName::LibCall(call)) => Target::LibCall(*call),
        FinalizedRelocTarget::ExternalName(ExternalName::User(name)) => {
            let index = function.params.user_named_funcs()[*name].index;
            match symbols[index as usize] {
                lower::Symbol::Assembly(piece) => Target::Own(assembly[piece as usize]),
                symbol => Target::Symbol(symbol),
            }
        }
        FinalizedRelocTarget::ExternalName(name) => {
            return Err(Error::unsupported(format!("relocation to {name:?}")));
        }
    };
    Ok(CodeReloc {
        offset: reloc.offset,
        kind,
        target,
        addend: reloc.addend,
    })
}

fn address_from_table(reloc: &mut CodeReloc, code: &mut [u8]) {
    if reloc.kind == CodeRelocKind::Abs8
        && let Some(at) = table::load_address(code, reloc.offset as usize)
    {
        reloc.kind = CodeRelocKind::Table4;
        reloc.offset = u32::try_from(at).unwrap_or(u32::MAX);
    }
}

/// The instruction that stands in place of a call.
fn instruction(reloc: &CodeReloc) -> Option<[u8; 5]> {
    match reloc.target {
        Target::Symbol(lower::Symbol::Builtin(builtin)) => builtin.instruction(),
        _ => None,
    }
}

/// Puts it there.
fn put_instruction(reloc: &CodeReloc, instruction: [u8; 5], code: &mut [u8]) -> Option<Error> {
    // `call rel32`: the relocation is that of its operand.
    let call = (reloc.offset as usize).checked_sub(1);
    let call = call.and_then(|at| code.get_mut(at..at + instruction.len()));
    match call {
        Some(call) if reloc.kind == CodeRelocKind::Call4 && call[0] == 0xe8 => {
            call.copy_from_slice(&instruction);
            None
        }
        _ => Some(Error::unsupported("an instruction that isn't called")),
    }
}

/// Cranelift's reasons, in our words. None is the user's fault.
#[cold]
fn codegen_error(error: &CodegenError) -> Error {
    match error {
        CodegenError::ImplLimitExceeded | CodegenError::CodeTooLarge => {
            Error::unsupported("a function of this size")
        }
        CodegenError::Unsupported(what) => Error::unsupported(format!(
            "code that Cranelift has no instruction for ({what})"
        )),
        other => Error::unsupported(format!("code that Cranelift rejects ({other})")),
    }
}
