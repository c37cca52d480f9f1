//! Verified IR to Cranelift IR.
//!
//! A body becomes a [`LoweredFunction`]: CLIF whose external names are indices into a list of
//! [`Symbol`]s. An initialiser becomes [`Data`]. Both are plain data; nothing here knows addresses.
//!
//! # Poison
//! CLIF has none, so every operation that may give poison becomes one that is defined. `undef` and
//! `poison` are zero, which makes `freeze` the identity; `nuw`, `nsw`, `exact`, `inbounds` and their
//! like are ignored, which only removes poison. What is undefined behaviour in LLVM may trap.

mod abi;
mod across;
mod address;
mod aggregate;
mod arrange;
mod asm;
mod atomic;
mod call;
mod calls;
mod carryless;
mod cast;
mod choose;
mod combine;
mod compare;
mod constant;
mod constrained;
mod control;
mod convert;
mod copies;
mod counters;
mod data;
mod detach;
mod elements;
mod entry;
mod exception;
mod fixed;
mod float;
mod fold;
mod framed;
mod hold;
mod int;
mod intrinsics;
mod joins;
mod libcalls;
mod math;
mod memory;
mod narrow;
mod pin;
mod prefetch;
mod pressure;
mod reassociate;
mod recursion;
mod settled;
mod sharing;
mod slots;
mod soft;
mod spill;
mod stack;
mod sums;
mod sure;
mod switch;
mod symbol;
mod system;
mod types;
mod unroll;
mod values;
mod varargs;
mod vector;
mod wide;
mod wide_intrinsics;
mod widen;

pub use arrange::arrange;
pub use calls::is_led_by_calls;
pub use choose::choose;
pub use combine::combine;
pub use counters::widen_counters;
pub use data::{Data, DataReloc, DataRelocKind, aliasee, variable};
pub use exception::{LandingPad, LandingPads, PadClause};
pub use hold::hold;
pub use intrinsics::supported as supported_intrinsics;
pub use narrow::narrow;
pub use prefetch::hint as prefetch_hint;
pub use pressure::is_too_high;
pub use recursion::loop_recursion;
pub use slots::promote_slots;
pub use sure::Sure;
pub use symbol::{
    Builtin, FRAME_SAVED, FRAME_STACK, FRAME_VECTORS, FRAME_X87, FrameRegisters, Symbol, joined,
};
pub use unroll::{Constants, read_constants, unroll};

use crate::ir::print::{self, Numbering};
use crate::ir::verify::{VerifiedBody, VerifiedModule};
use crate::ir::{AttributeKind, BlockId, CastOp, FunctionId, Inst, InstId, InstKind};
use crate::{Error, Result};
use cranelift_codegen::ir::{self as clif, InstBuilder};
use cranelift_codegen::isa::{CallConv, TargetIsa};
use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext};
use rustc_hash::FxHashMap;
use std::fmt::Display;

/// A function body as CLIF.
#[derive(Debug)]
pub struct LoweredFunction {
    /// The CLIF. External names are `UserExternalName { namespace: 0, index }` with `index` into
    /// `symbols`; Cranelift itself may add `LibCall` names. Near calls may name imports, which
    /// then need a stub; addresses of imports are always absolute.
    pub clif: clif::Function,
    /// What the external names stand for.
    pub symbols: Vec<Symbol>,
    /// What is defined: [`Symbol::Global`], [`Symbol::VariadicBody`] for a variadic function,
    /// [`Symbol::RealignedBody`] or [`Symbol::FramedBody`].
    pub defines: Symbol,
    /// The functions that inline assembly has become; see [`Symbol::Assembly`].
    pub assembly: Vec<Box<[u8]>>,
    /// Whether it must be compiled with `opt_level=none`: it calls a `returns_twice` function, or
    /// the floating-point environment is part of what it computes, or optimisation would take
    /// too long.
    pub unoptimized: bool,
    /// Whether no compiler has optimised it: variables are in memory that needn't be.
    pub naive: bool,
    /// Whether an argument in memory is aligned to more than 16 bytes.
    pub over_aligned: bool,
    /// Whether a block of it may run more than once in a call.
    pub has_loops: bool,
    /// What the personality routine must know, if anything unwinds to a landing pad.
    pub landing: Option<LandingPads>,
}

/// Lets what is live across calls of routines that change no register stay where it is; of those with
/// results only if `with_results`. Cranelift's verifier and its debug assertions refuse these, as no
/// function of this convention that Cranelift compiles could have a result; calls of it can: their
/// results are in registers that only the call itself defines.
pub fn preserve_registers(function: &mut clif::Function, symbols: &[Symbol], with_results: bool) {
    let preserves = |name: &clif::ExternalName| match name {
        clif::ExternalName::User(name) => {
            let index = function.params.user_named_funcs()[*name].index as usize;
            matches!(symbols.get(index), Some(Symbol::Builtin(it)) if it.preserves_registers())
        }
        _ => false,
    };
    let callees = function.dfg.ext_funcs.iter();
    let callees = callees.filter(|(_, callee)| preserves(&callee.name));
    let callees: Vec<clif::FuncRef> = callees.map(|(id, _)| id).collect();
    for id in callees {
        let own = function.dfg.ext_funcs[id].signature;
        let mut signature = function.dfg.signatures[own].clone();
        if with_results || signature.returns.is_empty() {
            signature.call_conv = CallConv::PreserveAll;
            function.dfg.ext_funcs[id].signature = function.dfg.signatures.push(signature);
        }
    }
}

/// Prepares a function for Cranelift's optimiser, which puts each operation where its result is
/// wanted first: what it can't see, and what its order would cost.
pub fn reorder(function: &mut clif::Function, symbols: &[Symbol]) {
    reassociate::reassociate(function);
    settled::settle(function, symbols);
    widen::widen(function);
    pin::pin(function);
}

/// Prepares what Cranelift's optimiser has made of a function for its register allocator.
pub fn ease_allocation(function: &mut clif::Function) {
    spill::spill(function);
    detach::detach(function);
}

/// Why an instruction could not be lowered.
#[derive(Debug)]
enum Fail {
    /// A construct that is not supported.
    Unsupported(Error),
    /// It uses a value that could not be lowered, which has been reported.
    Suppressed,
}

/// The result of lowering a part of a function.
type Lower<T> = std::result::Result<T, Fail>;

/// The error `<construct> is not supported`.
#[cold]
fn unsupported<T>(construct: impl Display) -> Lower<T> {
    Err(Fail::Unsupported(Error::unsupported(construct)))
}

/// Lowers bodies; one for each thread, so that allocations are reused.
#[derive(Default)]
pub struct Lowering {
    builder: FunctionBuilderContext,
    intrinsics: intrinsics::Rows,
}

impl Lowering {
    /// Lowers one body for `isa`.
    ///
    /// # Errors
    /// Only unsupported constructs: all those of the function, each with its instruction.
    pub fn function(
        &mut self,
        module: &VerifiedModule,
        body: &VerifiedBody,
        isa: &dyn TargetIsa,
    ) -> Result<LoweredFunction, Vec<Error>> {
        let function = &module.functions[body.function()];
        let in_function = |error: Error| error.in_function(function.info.name.to_str_lossy());
        let entry = entry::Entry::of(module, body.function()).and_then(|entry| {
            if call::has_tail_calls(body) {
                entry.with_tail_calls()
            } else {
                Ok(entry)
            }
        });
        let entry = match entry {
            Ok(entry) => entry,
            Err(Fail::Unsupported(error)) => return Err(vec![in_function(error)]),
            Err(Fail::Suppressed) => return Err(Vec::new()),
        };
        let twice = call::calls_returning_twice(module, body);
        let across = match across::Across::new(body, &twice) {
            Ok(across) => across,
            Err(Fail::Unsupported(error)) => return Err(vec![in_function(error)]),
            Err(Fail::Suppressed) => return Err(Vec::new()),
        };
        let mut clif = clif::Function::new();
        clif.signature = entry.signature();
        let builder = FunctionBuilder::new(&mut clif, &mut self.builder);
        let built_for = target_features(module, body.function());
        let features = vector::Features::of(isa);
        let built_for = |name| built_for.split(',').any(|feature| feature == name);
        let mut translator = FunctionTranslator {
            module,
            body,
            isa,
            b: builder,
            values: vec![values::Local::Missing; body.value_types.len()],
            blocks: vec![None; body.blocks.len()],
            edges: control::Edges::new(body),
            joins: joins::Joins::default(),
            symbols: Symbols::default(),
            assembly: Vec::new(),
            signatures: FxHashMap::default(),
            callees: FxHashMap::default(),
            intrinsics: &self.intrinsics,
            stack: stack::Stack::default(),
            naive: is_unoptimized(module, body.function()),
            returns_twice: !twice.is_empty(),
            across,
            features,
            register_bits: framed::register_bits(module, body.function()),
            strict: call::has_strict_floats(module, body.function(), body),
            pin: None,
            extended: FxHashMap::default(),
            sums: FxHashMap::default(),
            places: FxHashMap::default(),
            fused_multiply_add: features.fma && (built_for("+fma") || built_for("+fma4")),
            rounds_inline: features.sse41 && built_for("+sse4.1"),
            entry,
            hidden_return: None,
            variadic_frame: None,
            landing: LandingPads::default(),
            pad_indices: FxHashMap::default(),
            ended: false,
            errors: Vec::new(),
            numbering: None,
            current: BlockId::from_u32(0),
        };
        translator.body();
        let FunctionTranslator {
            b,
            symbols,
            assembly,
            entry,
            errors,
            returns_twice,
            strict,
            landing,
            naive,
            ..
        } = translator;
        if !errors.is_empty() {
            // The context still holds the unfinished function.
            self.builder = FunctionBuilderContext::new();
            return Err(errors.into_iter().map(in_function).collect());
        }
        b.finalize(isa.frontend_config());
        let unoptimized = returns_twice || strict || pressure::is_too_high(&clif);
        Ok(LoweredFunction {
            clif,
            symbols: symbols.list,
            assembly,
            defines: entry.symbol(body.function()),
            unoptimized,
            naive,
            over_aligned: entry.abi.over_alignment().is_some(),
            has_loops: body.flow().has_loops(),
            landing: landing.personality.is_some().then_some(landing),
        })
    }
}

/// What a function's declaration itself asks for that can't be done (`prefix` data, an unknown
/// calling convention ...); checked for definitions.
///
/// # Errors
/// Unsupported.
pub fn check_function(module: &VerifiedModule, function: FunctionId) -> Result<()> {
    match entry::Entry::of(module, function) {
        Ok(_) | Err(Fail::Suppressed) => Ok(()),
        Err(Fail::Unsupported(error)) => {
            let name = module.functions[function].info.name.to_str_lossy();
            Err(error.in_function(name))
        }
    }
}

/// Whether a function says of itself that nothing has optimised it.
fn is_unoptimized(module: &VerifiedModule, function: FunctionId) -> bool {
    let attributes = module.attribute_list(module.functions[function].attributes);
    attributes.function.has(AttributeKind::OPTIMIZE_NONE)
}

/// The features that a function was compiled for: `+sse2,+avx` and so on.
fn target_features(module: &VerifiedModule, function: FunctionId) -> &str {
    let attributes = module.attribute_list(module.functions[function].attributes);
    attributes.function.string("target-features").unwrap_or("")
}

/// The symbols of one function, each once.
#[derive(Default)]
struct Symbols {
    list: Vec<Symbol>,
    index: FxHashMap<Symbol, clif::UserExternalNameRef>,
}

/// Lowers one body: what all of it shares.
struct FunctionTranslator<'a, 'c> {
    module: &'a VerifiedModule,
    body: &'a VerifiedBody,
    isa: &'a dyn TargetIsa,
    b: FunctionBuilder<'c>,
    /// The local values, by number from the body's first.
    values: Vec<values::Local>,
    /// The CLIF blocks of reachable blocks.
    blocks: Vec<Option<clif::Block>>,
    edges: control::Edges,
    joins: joins::Joins,
    symbols: Symbols,
    /// Code that stands behind the function.
    assembly: Vec<Box<[u8]>>,
    signatures: FxHashMap<clif::Signature, clif::SigRef>,
    callees: FxHashMap<(Symbol, clif::SigRef, bool), clif::FuncRef>,
    intrinsics: &'a intrinsics::Rows,
    stack: stack::Stack,
    /// Whether no compiler has optimised the function.
    naive: bool,
    /// Whether a call may return twice.
    returns_twice: bool,
    /// What lives across it.
    across: across::Across,
    /// What the machine has.
    features: vector::Features,
    /// How wide the vector registers are that native code of this function has.
    register_bits: u32,
    /// Whether the floating-point environment counts; see [`constrained`].
    strict: bool,
    /// Where results of floating point are put down and taken up again, if it does.
    pin: Option<clif::StackSlot>,
    /// The slots where routines have left results that are `x86_fp80`; see [`soft`].
    extended: FxHashMap<clif::Value, clif::StackSlot>,
    /// What is added to what; see [`sums`].
    sums: FxHashMap<crate::ir::ValueId, sums::Sum>,
    /// The addresses of symbols, each with a number of bytes behind it.
    places: FxHashMap<(Symbol, i64), clif::GlobalValue>,
    /// Whether the native build fuses `llvm.fmuladd`, and the machine can.
    fused_multiply_add: bool,
    /// Whether the native build has no call of the C library for `llvm.round`, and the machine
    /// needs none: that one rounds in the current mode before it truncates.
    rounds_inline: bool,
    entry: entry::Entry,
    /// Where a result goes that doesn't fit the registers.
    hidden_return: Option<values::Local>,
    /// The register save area of a variadic definition.
    variadic_frame: Option<values::Local>,
    landing: LandingPads,
    pad_indices: FxHashMap<BlockId, u32>,
    /// Whether a tail call has ended the block that is being filled.
    ended: bool,
    errors: Vec<Error>,
    /// Made for the first error.
    numbering: Option<Numbering>,
    current: BlockId,
}

impl FunctionTranslator<'_, '_> {
    fn body(&mut self) {
        let order = self.body.reverse_postorder().to_vec();
        for block in &order {
            self.blocks[block.as_u32() as usize] = Some(self.b.create_block());
        }
        let start = self.b.create_block();
        self.b.append_block_params_for_function_params(start);
        self.b.switch_to_block(start);
        if let Err(fail) = self.entry(start) {
            self.report(fail, None);
            return;
        }
        for block in order {
            self.block(block);
        }
        self.fill_joins();
        self.b.seal_all_blocks();
    }

    /// What runs before the first block: arguments, and the stack objects of the whole function.
    fn entry(&mut self, start: clif::Block) -> Lower<()> {
        self.prepare_stack()?;
        self.bind_arguments(start)?;
        let first = self.clif_block(BlockId::from_u32(0));
        self.b.ins().jump(first, &[]);
        Ok(())
    }

    fn block(&mut self, block: BlockId) {
        let clif_block = self.clif_block(block);
        self.current = block;
        self.b.switch_to_block(clif_block);
        if let Err(fail) = self.bind_phis(block) {
            self.report(fail, None);
        }
        let body = self.body;
        for id in body.block_insts(block) {
            let inst = &body.insts[id];
            if matches!(inst.kind, InstKind::Phi { .. }) {
                continue;
            }
            self.b.set_srcloc(clif::SourceLoc::new(id.as_u32()));
            if let Err(fail) = self.instruction(inst) {
                self.report(fail, Some(id));
                if inst.kind.is_terminator() {
                    self.b.ins().trap(clif::TrapCode::unwrap_user(1));
                }
            }
            if std::mem::take(&mut self.ended) {
                break;
            }
        }
    }

    /// Keeps an error, with its place; a value that failed is reported once, not where it is used.
    fn report(&mut self, fail: Fail, inst: Option<InstId>) {
        if let Fail::Unsupported(mut error) = fail {
            if let Some(inst) = inst {
                let body: &crate::ir::Body = self.body;
                let numbering = (self.numbering).get_or_insert_with(|| Numbering::new(body));
                error = error.at_instruction(numbering.label(&body.insts[inst]));
                if let Some(line) = print::source_line(self.module, self.body, inst) {
                    error = error.at_line(line);
                }
            }
            self.errors.push(error);
        }
    }

    /// One line each; no `_` arm, so a new `InstKind` does not compile until it has a home.
    fn instruction(&mut self, inst: &Inst) -> Lower<()> {
        let result = match &inst.kind {
            InstKind::Unary { operand, .. } => self.fneg(*operand)?,
            InstKind::Binary {
                op,
                lhs,
                rhs,
                flags,
            } => {
                self.note_sum(inst.result, (*op, *lhs, *rhs), *flags)?;
                self.binary(*op, inst.ty, *lhs, *rhs)?
            }
            // What isn't negative is the same number as a signed one, which is one instruction.
            InstKind::Cast {
                op: CastOp::UiToFp,
                operand,
                flags,
            } if flags.nneg() => self.cast(CastOp::SiToFp, *operand, inst.ty)?,
            InstKind::Cast { op, operand, .. } => {
                match self.extended_sum(inst.result, *op, *operand, inst.ty)? {
                    Some(sum) => sum,
                    None => self.cast(*op, *operand, inst.ty)?,
                }
            }
            InstKind::Compare {
                predicate,
                lhs,
                rhs,
                ..
            } => self.compare(*predicate, *lhs, *rhs)?,
            InstKind::Select {
                cond,
                then,
                otherwise,
                ..
            } => self.select(*cond, *then, *otherwise)?,
            InstKind::Freeze { operand } => self.value(*operand)?,
            InstKind::Phi { .. } => return Ok(()),
            InstKind::ExtractValue { aggregate, indices } => {
                self.extract_value(*aggregate, indices.of(&self.body.indices))?
            }
            InstKind::InsertValue {
                aggregate,
                element,
                indices,
            } => self.insert_value(*aggregate, *element, indices.of(&self.body.indices))?,
            InstKind::ExtractElement { vector, index } => self.extract_element(*vector, *index)?,
            InstKind::InsertElement {
                vector,
                element,
                index,
            } => self.insert_element(*vector, *element, *index)?,
            InstKind::ShuffleVector { lhs, rhs, mask } => {
                self.shuffle_vector(*lhs, *rhs, *mask, inst.ty)?
            }
            InstKind::Alloca { .. } => return self.alloca(inst),
            InstKind::Load { .. } => self.load_instruction(inst)?,
            InstKind::Store { .. } => return self.store_instruction(inst),
            InstKind::CmpXchg { .. } => self.cmpxchg(inst)?,
            InstKind::AtomicRmw { .. } => self.atomic_rmw(inst)?,
            InstKind::Fence { ordering, .. } => return self.fence(*ordering),
            InstKind::GetElementPtr {
                source,
                base,
                indices,
                ..
            } => self.get_element_ptr(*source, *base, indices.of(&self.body.operands), inst.ty)?,
            InstKind::VaArg { list } => self.va_arg(*list, inst.ty)?,
            InstKind::Call { call } => self.call(*call)?,
            InstKind::LandingPad { .. } => self.landing_pad(inst.ty)?,
            InstKind::CleanupPad { .. } => return unsupported("cleanuppad"),
            InstKind::CatchPad { .. } => return unsupported("catchpad"),
            InstKind::Ret { value } => return self.ret(*value),
            InstKind::Br { target } => return self.br(*target),
            InstKind::CondBr {
                cond,
                then,
                otherwise,
            } => return self.cond_br(*cond, *then, *otherwise),
            InstKind::Switch {
                value,
                default,
                cases,
            } => return self.switch(*value, *default, cases.of(&self.body.cases)),
            InstKind::IndirectBr { address, targets } => {
                return self.indirect_br(*address, targets.of(&self.body.targets));
            }
            InstKind::Invoke {
                call,
                normal,
                unwind,
            } => return self.invoke(inst, *call, *normal, *unwind),
            InstKind::CallBr {
                call,
                default,
                indirect,
            } => {
                return self.call_br(inst, *call, *default, indirect.of(&self.body.targets));
            }
            InstKind::Resume { value } => return self.resume(*value),
            InstKind::Unreachable => return self.unreachable(),
            InstKind::CleanupRet { .. } => return unsupported("cleanupret"),
            InstKind::CatchRet { .. } => return unsupported("catchret"),
            InstKind::CatchSwitch { .. } => return unsupported("catchswitch"),
        };
        let result = self.pinned(inst, result);
        match inst.result {
            Some(id) => self.define(id, result),
            None => Ok(()),
        }
    }
}
