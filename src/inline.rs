//! Calls of small functions become their bodies, in code that no compiler has optimised.
//!
//! What LLVM has optimised is left as it is: it has inlined what is worth it. Of `clang -O0` and the
//! like come accessors of a few instructions, each with a call.

use crate::compile::Worker;
use bitcrane_translate::bitcode::Bodies;
use bitcrane_translate::ir::verify::VerifiedModule;
use bitcrane_translate::ir::{AttributeKind, FunctionId, Global, Linkage};
use bitcrane_translate::lower::{self, LoweredFunction, Symbol};
use cranelift_codegen::Context;
use cranelift_codegen::cursor::{Cursor, FuncCursor};
use cranelift_codegen::inline::{Inline, InlineCommand};
use cranelift_codegen::ir::types::I64;
use cranelift_codegen::ir::{
    ArgumentPurpose, ExternalName, FuncRef, Function, GlobalValueData, Inst, InstBuilder,
    MemFlagsData, Opcode, StackSlotData, StackSlotKind, UserExternalName, Value,
};
use std::borrow::Cow;
use std::collections::HashMap;
use std::rc::Rc;

/// Bytes of bitcode of a function that may be small enough.
const BODY_BYTES: usize = 2 << 10;

/// Instructions of CLIF, but for those that are no code of their own.
const SMALL: usize = 45;

/// Bytes on the stack that a function may need to be small.
const STACK_BYTES: u32 = 128;

/// How many instructions may come into a function.
const GROWTH: usize = 4000;

/// How often a function is as large as before, for those that are small.
const TIMES: usize = 6;

/// The functions of a module that calls may be replaced by.
#[derive(Default)]
pub(crate) struct Small {
    /// Those that have been looked at; none if it is not one.
    functions: HashMap<FunctionId, Option<Rc<LoweredFunction>>>,
    /// Whether the module looks at frames.
    frames: Option<bool>,
}

impl Worker<'_> {
    /// Replaces calls of small functions by their bodies, in a function that nothing has optimised.
    pub(crate) fn inline(
        &mut self,
        module: &VerifiedModule,
        bodies: &Bodies<'_>,
        caller: FunctionId,
        mut lowered: LoweredFunction,
    ) -> LoweredFunction {
        if !calls_own(module, caller, &lowered.symbols) {
            return lowered;
        }
        let size = size(&lowered.clif);
        let mut inliner = Inliner {
            worker: self,
            module,
            bodies,
            caller,
            symbols: Symbols::new(lowered.symbols.clone()),
            left: GROWTH.min(size.max(SMALL) * TIMES),
            values: Vec::new(),
            has_loops: false,
        };
        let own_values = lowered.clif.global_values.len();
        let mut context = Context::for_function(lowered.clif.clone());
        // An error is a limit of Cranelift's; all calls stay then.
        if let Ok(true) = context.inline(&mut inliner) {
            name_values(&mut context.func, own_values, &inliner.values);
            lowered.symbols = inliner.symbols.list;
            lowered.has_loops |= inliner.has_loops;
            lowered.clif = context.func;
        }
        lowered
    }

    /// Makes loops of a function's calls of itself at its ends.
    pub(crate) fn loop_recursion(
        &mut self,
        module: &VerifiedModule,
        id: FunctionId,
        lowered: &mut LoweredFunction,
    ) {
        let itself = Symbol::Global(Global::Function(id));
        let looks = self.looks_at_frames(module);
        if looks || lowered.defines != itself || !may_be_replaced(module, id) {
            return;
        }
        let symbols = &lowered.symbols;
        let is_itself = |clif: &Function, callee| called(clif, symbols, callee) == Some(id);
        lowered.has_loops |= lower::loop_recursion(&mut lowered.clif, is_itself);
        if is_small(id, lowered, true) && lowered.symbols.contains(&itself) {
            let mut body = lowered.clif.clone();
            copy_structs(&mut body);
            let mut inliner = Itself {
                body: &body,
                is_itself,
            };
            let mut context = Context::for_function(lowered.clif.clone());
            if let Ok(true) = context.inline(&mut inliner) {
                lowered.clif = context.func;
                lower::choose(&mut lowered.clif);
            }
        }
    }

    fn looks_at_frames(&mut self, module: &VerifiedModule) -> bool {
        *(self.small.frames).get_or_insert_with(|| looks_at_frames(module))
    }

    /// The function, if it is worth replacing calls by it.
    fn small(
        &mut self,
        module: &VerifiedModule,
        bodies: &Bodies<'_>,
        function: FunctionId,
    ) -> Option<Rc<LoweredFunction>> {
        if let Some(known) = self.small.functions.get(&function) {
            return known.clone();
        }
        let possible = !self.looks_at_frames(module)
            && may_be_replaced(module, function)
            && (bodies.byte_len_of(function)).is_some_and(|len| len <= BODY_BYTES);
        let lowered = possible.then(|| self.lower(module, bodies, function).ok());
        let lowered = lowered.flatten().filter(|it| it.naive);
        let lowered = lowered.map(|mut lowered| {
            lower::combine(&mut lowered.clif);
            lowered
        });
        let small = lowered.filter(|it| is_small(function, it, false));
        let small = small.map(|mut lowered| {
            copy_structs(&mut lowered.clif);
            Rc::new(lowered)
        });
        self.small.functions.insert(function, small.clone());
        small
    }
}

/// The function that is called.
fn called(caller: &Function, symbols: &[Symbol], callee: FuncRef) -> Option<FunctionId> {
    let ExternalName::User(name) = &caller.dfg.ext_funcs[callee].name else {
        return None;
    };
    let number = caller.params.user_named_funcs()[*name].index as usize;
    match symbols.get(number)? {
        Symbol::Global(Global::Function(id)) => Some(*id),
        _ => None,
    }
}

/// Whether a function calls others that have a body.
fn calls_own(module: &VerifiedModule, caller: FunctionId, symbols: &[Symbol]) -> bool {
    symbols.iter().any(|symbol| match symbol {
        Symbol::Global(Global::Function(id)) => {
            *id != caller && !module.functions[*id].is_declaration
        }
        _ => false,
    })
}

/// Whether a module asks who has called whom: of the functions that are called on the way, none may
/// be missing, though it doesn't say so (all are `noinline`).
fn looks_at_frames(module: &VerifiedModule) -> bool {
    module.functions.values().any(|function| {
        let name = function.info.name.as_bytes();
        [
            "llvm.returnaddress",
            "llvm.frameaddress",
            "llvm.addressofreturnaddress",
        ]
        .iter()
        .any(|prefix| name.starts_with(prefix.as_bytes()))
    })
}

/// Whether a call of this function runs this very body. `noinline` is part of `optnone`, where it
/// says nothing else.
fn may_be_replaced(module: &VerifiedModule, function: FunctionId) -> bool {
    let declared = &module.functions[function];
    let attributes = &module.attribute_list(declared.attributes).function;
    let linkage = declared.info.linkage;
    let exact = matches!(
        linkage,
        Linkage::LinkOnceOdr | Linkage::WeakOdr | Linkage::External
    ) || linkage.is_local();
    let kept_apart =
        attributes.has(AttributeKind::NO_INLINE) && !attributes.has(AttributeKind::OPTIMIZE_NONE);
    !declared.is_declaration && exact && !kept_apart
}

/// Whether it is small, nothing has optimised it, and it can be put in the place of a call.
fn is_small(function: FunctionId, lowered: &LoweredFunction, calls_itself: bool) -> bool {
    let itself = Symbol::Global(Global::Function(function));
    let clif = &lowered.clif;
    let slots = clif.sized_stack_slots.values().map(|slot| slot.size);
    let params = clif.signature.params.iter();
    let stack = slots.chain(params.map(|param| struct_bytes(param.purpose)));
    let mut insts = (clif.layout.blocks()).flat_map(|block| clif.layout.block_insts(block));
    lowered.naive
        && !lowered.unoptimized
        && lowered.defines == itself
        && (calls_itself || !lowered.symbols.contains(&itself))
        && lowered.assembly.is_empty()
        && lowered.landing.is_none()
        && stack.sum::<u32>() <= STACK_BYTES
        && !lowered.over_aligned
        && size(clif) <= SMALL
        && !insts.any(|inst| knows_its_frame(clif.dfg.insts[inst].opcode()))
}

/// The bytes of a struct that is passed by value, of which a call makes a copy.
fn struct_bytes(purpose: ArgumentPurpose) -> u32 {
    match purpose {
        ArgumentPurpose::StructArgument(bytes) => bytes,
        _ => 0,
    }
}

/// Lets a function make the copies of structs that its calls would make.
fn copy_structs(clif: &mut Function) {
    let entry = clif.layout.entry_block().expect("a function has a block");
    let purposes = clif.signature.params.iter().map(|param| param.purpose);
    for (index, purpose) in purposes.collect::<Vec<_>>().into_iter().enumerate() {
        let bytes = struct_bytes(purpose);
        if bytes == 0 {
            continue;
        }
        let slot = StackSlotData::new(StackSlotKind::ExplicitSlot, bytes, 4);
        let slot = clif.create_sized_stack_slot(slot);
        let param = clif.dfg.block_params(entry)[index];
        let theirs = clif.dfg.replace_block_param(param, I64);
        let mut cursor = FuncCursor::new(clif).at_first_insertion_point(entry);
        let own = cursor.ins().stack_addr(I64, slot, 0);
        let flags = MemFlagsData::new().with_notrap();
        for at in (0..bytes.cast_signed()).step_by(8) {
            let piece = cursor.ins().load(I64, flags, theirs, at);
            cursor.ins().store(flags, piece, own, at);
        }
        clif.dfg.change_to_alias(param, own);
    }
}

/// Whether it would be something else in a caller's frame.
fn knows_its_frame(opcode: Opcode) -> bool {
    matches!(
        opcode,
        Opcode::GetFramePointer
            | Opcode::GetStackPointer
            | Opcode::GetReturnAddress
            | Opcode::ReturnCall
            | Opcode::ReturnCallIndirect
    )
}

/// How many instructions do something.
fn size(clif: &Function) -> usize {
    let insts = (clif.layout.blocks()).flat_map(|block| clif.layout.block_insts(block));
    let is_nothing = |opcode| {
        matches!(
            opcode,
            Opcode::Jump | Opcode::Return | Opcode::Iconst | Opcode::StackAddr
        )
    };
    insts
        .filter(|inst| !is_nothing(clif.dfg.insts[*inst].opcode()))
        .count()
}

/// Gives the global values that have come into a function behind its own the names that they have
/// there: Cranelift copies them as they are.
fn name_values(clif: &mut Function, own: usize, names: &[Option<UserExternalName>]) {
    let places = clif.global_values.keys().skip(own);
    for (place, name) in places.collect::<Vec<_>>().into_iter().zip(names) {
        let Some(new) = name else { continue };
        let new = clif.declare_imported_user_function(new.clone());
        if let GlobalValueData::Symbol { name, .. } = &mut clif.global_values[place] {
            *name = ExternalName::User(new);
        }
    }
}

/// What a function refers to, by number.
struct Symbols {
    list: Vec<Symbol>,
    numbers: HashMap<Symbol, u32>,
}

impl Symbols {
    fn new(list: Vec<Symbol>) -> Self {
        let numbers = list.iter().copied().zip(0..).collect();
        Self { list, numbers }
    }

    fn number(&mut self, symbol: Symbol) -> u32 {
        let Self { list, numbers } = self;
        *numbers.entry(symbol).or_insert_with(|| {
            list.push(symbol);
            u32::try_from(list.len() - 1).unwrap_or(u32::MAX)
        })
    }
}

/// Says of each call whether it is replaced.
struct Inliner<'a, 'w, 'm> {
    worker: &'a mut Worker<'w>,
    module: &'a VerifiedModule,
    bodies: &'a Bodies<'m>,
    caller: FunctionId,
    /// Those of the caller, and of what has come into it.
    symbols: Symbols,
    /// How many more instructions may.
    left: usize,
    /// The names of the global values that come with it.
    values: Vec<Option<UserExternalName>>,
    has_loops: bool,
}

impl Inliner<'_, '_, '_> {
    fn body(&mut self, caller: &Function, callee: FuncRef) -> Option<Function> {
        let id = called(caller, &self.symbols.list, callee)?;
        if id == self.caller {
            return None;
        }
        let small = self.worker.small(self.module, self.bodies, id)?;
        let signature = &caller.dfg.signatures[caller.dfg.ext_funcs[callee].signature];
        let size = size(&small.clif);
        if *signature != small.clif.signature || size > self.left {
            return None;
        }
        self.left -= size;
        self.has_loops |= small.has_loops;
        let mut body = small.clif.clone();
        let names = body.params.user_named_funcs().clone();
        for (place, name) in &names {
            let index = self.symbols.number(small.symbols[name.index as usize]);
            let name = UserExternalName {
                namespace: 0,
                index,
            };
            body.params.reset_user_func_name(place, name);
        }
        let names = body.params.user_named_funcs();
        let values = body.global_values.values().map(|value| match value {
            GlobalValueData::Symbol {
                name: ExternalName::User(name),
                ..
            } => Some(names[*name].clone()),
            _ => None,
        });
        self.values.extend(values);
        Some(body)
    }
}

impl Inline for Inliner<'_, '_, '_> {
    fn inline(
        &mut self,
        caller: &Function,
        _call: Inst,
        opcode: Opcode,
        callee: FuncRef,
        _args: &[Value],
    ) -> InlineCommand<'_> {
        let body = match opcode {
            Opcode::Call | Opcode::TryCall => self.body(caller, callee),
            _ => None,
        };
        body.map_or(InlineCommand::KeepCall, |body| InlineCommand::Inline {
            callee: Cow::Owned(body),
            visit_callee: true,
        })
    }
}

/// Replaces a function's calls of itself, once.
struct Itself<'a, F> {
    body: &'a Function,
    is_itself: F,
}

impl<F: Fn(&Function, FuncRef) -> bool> Inline for Itself<'_, F> {
    fn inline(
        &mut self,
        caller: &Function,
        _call: Inst,
        opcode: Opcode,
        callee: FuncRef,
        _args: &[Value],
    ) -> InlineCommand<'_> {
        let signature = &caller.dfg.signatures[caller.dfg.ext_funcs[callee].signature];
        let replaced = opcode == Opcode::Call
            && (self.is_itself)(caller, callee)
            && *signature == self.body.signature;
        if !replaced {
            return InlineCommand::KeepCall;
        }
        InlineCommand::Inline {
            callee: Cow::Borrowed(self.body),
            visit_callee: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compile::{Compiler, Settings};
    use bitcrane_translate::bitcode;
    use bitcrane_translate::ir::verify;
    use cranelift_codegen::ir::InstructionData;

    const NAIVE: &[u8] = include_bytes!("../corpus/c/small_functions.O0.bc");
    const OPTIMIZED: &[u8] = include_bytes!("../corpus/c/small_functions.O2.bc");
    const BRANCHES: &[u8] = include_bytes!("../corpus/c/short_branches.O0.fwrapv.bc");
    const LOOPS: &[u8] = include_bytes!("../corpus/c/counted_loops.O0.fwrapv.bc");
    const RECURSION: &[u8] = include_bytes!("../corpus/c/recursion.O0.fwrapv.bc");
    const ARRAYS: &[u8] = include_bytes!("../corpus/c/settled_arrays.O0.fwrapv.bc");
    const SUMS: &[u8] = include_bytes!("../corpus/c/sums_in_time.O0.fwrapv.bc");
    const WORDS: &[u8] = include_bytes!("../corpus/c/byte_words.O0.fwrapv.bc");
    const COUNTERS: &[u8] = include_bytes!("../corpus/c/counters.O0.fwrapv.bc");
    const TABLES: &[u8] = include_bytes!("../corpus/c/local_tables.O0.fwrapv.bc");
    const STRUCTS: &[u8] = include_bytes!("../corpus/c/struct_values.O0.bc");

    /// How many of these instructions a function has of its own, and how many when it is compiled.
    fn count(bytes: &[u8], name: &str, opcodes: &[Opcode]) -> (usize, usize) {
        let count = |lowered: LoweredFunction| {
            let opcode = |inst| lowered.clif.dfg.insts[inst].opcode();
            let found = insts(&lowered).filter(|inst| opcodes.contains(&opcode(*inst)));
            found.count()
        };
        let (own, whole) = lowered(bytes, name);
        (count(own), count(whole))
    }

    /// A function, and as it is compiled.
    fn lowered(bytes: &[u8], name: &str) -> (LoweredFunction, LoweredFunction) {
        let (module, bodies) = bitcode::read(bytes).unwrap().into_parts();
        let module = verify::module(module).unwrap();
        let mut functions = module.functions.iter();
        let named = functions.find(|(_, it)| it.info.name.as_bytes() == name.as_bytes());
        let id = named.unwrap().0;
        let compiler = Compiler::new(&Settings::default()).unwrap();
        let mut worker = Worker::new(&compiler);
        let own = worker.lower(&module, &bodies, id).unwrap();
        (own, worker.lower_whole(&module, &bodies, id).unwrap())
    }

    fn insts(lowered: &LoweredFunction) -> impl Iterator<Item = Inst> {
        let layout = &lowered.clif.layout;
        layout.blocks().flat_map(|block| layout.block_insts(block))
    }

    fn calls(bytes: &[u8], name: &str) -> (usize, usize) {
        count(bytes, name, &[Opcode::Call])
    }

    #[test]
    fn calls_of_small_functions_are_replaced() {
        assert_eq!(calls(NAIVE, "eight"), (2, 0));
    }

    #[test]
    fn recursion_ends() {
        assert_eq!(calls(NAIVE, "is_odd"), (1, 1));
        assert!(calls(RECURSION, "variadic").1 > 0);
        assert_eq!(calls(RECURSION, "hanoi"), (3, 1));
    }

    #[test]
    fn what_is_optimized_stays() {
        let (own, whole) = calls(OPTIMIZED, "main");
        assert!(own > 0 && own == whole);
    }

    #[test]
    fn parts_of_structs_are_values() {
        let accesses = |name| count(STRUCTS, name, &[Opcode::Load, Opcode::Store]);
        for name in ["constant_indices", "once_written"] {
            let (own, whole) = accesses(name);
            assert!(own > 0 && whole == 0, "{name}: {whole} of {own}");
        }
        // Behind a pointer that is chosen, by an index, volatile, seen by others.
        for name in ["chosen", "indexed", "through_volatile", "given_away"] {
            assert!(accesses(name).1 > 0, "{name}");
        }
    }

    #[test]
    fn short_branches_are_choices() {
        let branches = |name| count(BRANCHES, name, &[Opcode::Brif]);
        for name in ["modulo_sum", "modulo_difference", "two", "end"] {
            let (own, whole) = branches(name);
            assert!(own > 0 && whole == 0, "{name}: {whole} of {own}");
        }
        // Loads, divisions, stores and calls; floats; three values.
        for name in [
            "guarded",
            "divided",
            "stored",
            "both",
            "larger",
            "three",
            "volatile_read",
        ] {
            assert!(branches(name).1 > 0, "{name}");
        }
    }

    #[test]
    fn counted_loops_are_their_bodies() {
        let branches = |name| count(LOOPS, name, &[Opcode::Brif]);
        for name in [
            "tables",
            "last_value",
            "until",
            "never",
            "wrapping",
            "two_numbers",
        ] {
            let (own, whole) = branches(name);
            assert!(own > 0 && whole == 0, "{name}: {whole} of {own}");
        }
        for name in ["unknown", "many", "stops_by_itself", "known_at_first"] {
            assert!(branches(name).1 > 0, "{name}");
        }
        // Its loads of a constant are volatile.
        assert_eq!(count(LOOPS, "volatile_table", &[Opcode::Load]), (1, 5));
        let (own, whole) = branches("product");
        assert!(whole < own, "{whole} of {own}");
        // Its array, and the tables that it copies, are numbers then.
        assert_eq!(
            count(LOOPS, "own_array", &[Opcode::Load, Opcode::Store]).1,
            0
        );
    }

    #[test]
    fn words_of_bytes_are_loaded_at_once() {
        let loads = |name| count(WORDS, name, &[Opcode::Load]);
        for name in [
            "le16", "be16", "le32", "be32", "be32x", "le64", "be64", "masked", "longs", "longs_be",
            "checksum",
        ] {
            let (own, whole) = loads(name);
            assert!(own > 1 && whole == 1, "{name}: {whole} of {own}");
        }
        for name in [
            "order",
            "twice",
            "cut",
            "signs",
            "overlapping",
            "uncertain",
            "wanted",
        ] {
            assert_eq!(loads(name), (4, 4), "{name}");
        }
        // The sign comes into the other bytes.
        assert_eq!([loads("short_sign").1, loads("int_sign").1], [3, 5]);
    }

    #[test]
    fn counters_are_extended_once() {
        let extensions = |name| count(COUNTERS, name, &[Opcode::Sextend]);
        for name in ["known_up", "up_less", "down_greater", "neighbours"] {
            let (own, whole) = extensions(name);
            assert!(whole < own, "{name}: {whole} of {own}");
        }
        // These may overflow.
        for name in [
            "up_less_2",
            "up_equal",
            "up_other",
            "down_equal",
            "known_wraps",
        ] {
            let (own, whole) = extensions(name);
            assert_eq!(whole, own, "{name}");
        }
    }

    #[test]
    fn tables_that_are_read_are_no_stack_objects() {
        let objects = |name| count(TABLES, name, &[Opcode::StackAddr]).0;
        assert_eq!([objects("permuted"), objects("weigh")], [0, 0]);
        for name in [
            "written",
            "cleared",
            "replaced",
            "either",
            "passed",
            "looked_at",
        ] {
            assert!(objects(name) > 0, "{name}");
        }
    }

    #[test]
    fn recursion_is_a_loop() {
        for name in ["gcd", "deep", "factorial", "length", "all", "many"] {
            let (own, whole) = calls(RECURSION, name);
            assert!(own > 0 && whole == 0, "{name}: {whole} of {own}");
        }
        // What is left of two calls calls itself twice in each place.
        assert_eq!(calls(RECURSION, "fib"), (2, 1));
        for name in [
            "minus",
            "harmonic",
            "counted",
            "read_after",
            "chain",
            "doubled",
        ] {
            assert!(calls(RECURSION, name).1 > 0, "{name}");
        }
    }

    #[test]
    fn sums_wait_for_their_last_operand_only() {
        // How many operations are behind each other, up to what is returned.
        let steps = |lowered: &LoweredFunction| {
            let dfg = &lowered.clif.dfg;
            let mut steps = HashMap::new();
            let mut last = 0;
            for inst in insts(lowered) {
                let args = dfg.inst_values(inst).map(|it| dfg.resolve_aliases(it));
                let args = args.map(|it| steps.get(&it).copied().unwrap_or(0));
                last = args.max().unwrap_or(0) + 1;
                steps.extend(dfg.inst_results(inst).iter().map(|it| (*it, last)));
            }
            last
        };
        let before_and_after = |name| {
            let mut whole = lowered(SUMS, name).1;
            let before = steps(&whole);
            lower::reorder(&mut whole.clif, &whole.symbols);
            (before, steps(&whole))
        };
        for name in ["waits_u32", "xors_u64", "products_s32", "many", "too_many"] {
            let (before, after) = before_and_after(name);
            assert!(after < before, "{name}: {after:?} of {before:?}");
        }
    }

    #[test]
    fn loads_of_what_stays_are_values() {
        let settled = |name| {
            let mut whole = lowered(ARRAYS, name).1;
            lower::reorder(&mut whole.clif, &whole.symbols);
            let dfg = &whole.clif.dfg;
            let values = insts(&whole).filter(|inst| match dfg.insts[*inst] {
                InstructionData::Load { flags, .. } => dfg.mem_flags[flags].can_move(),
                _ => false,
            });
            values.count()
        };
        // Each word twice.
        assert_eq!(settled("written_before"), 72);
        assert_eq!(settled("copied_before"), 72);
        for name in [
            "next_time",
            "other_block",
            "by_number",
            "given_away",
            "in_turns",
        ] {
            assert_eq!(settled(name), 0, "{name}");
        }
    }
}
