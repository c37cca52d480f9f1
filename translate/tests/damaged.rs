//! Damaged IR: the verifier answers, whatever is in it, and what it lets through can be printed and
//! compiled, or is an error that names a construct.
//!
//! The corpus gives the IR, a generator with a fixed seed the damage.

use bitcrane_translate::bitcode;
use bitcrane_translate::ir::verify::{VerifiedBody, VerifiedModule, body, module};
use bitcrane_translate::ir::{
    BinaryOp, BlockId, Body, CallId, CastOp, Clause, FunctionId, InstId, InstKind, List, Module,
    Ordering, Type, TypeId, ValueId, print,
};
use bitcrane_translate::lower::{self, Lowering};
use bitcrane_translate::{Error, ErrorKind};
use cranelift_codegen::control::ControlPlane;
use cranelift_codegen::isa::{self, OwnedTargetIsa};
use cranelift_codegen::settings::{self, Configurable};
use cranelift_codegen::{CodegenError, Context, verify_function};
use cranelift_entity::EntityRef;
use std::collections::BTreeMap;
use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};

/// xorshift64
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % count.max(1) as u64).unwrap()
    }

    /// A number that is mostly below `count`, and now and then far off.
    fn near(&mut self, count: usize) -> u32 {
        let number = match self.below(16) {
            0 => count + self.below(3),
            1 => self.below(1 << 31),
            _ => self.below(count),
        };
        u32::try_from(number).unwrap_or(u32::MAX - 1)
    }
}

fn corpus() -> Vec<PathBuf> {
    fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("malformed") {
                walk(&path, files);
            } else if path.extension().is_some_and(|extension| extension == "bc") {
                files.push(path);
            }
        }
    }
    let mut files = Vec::new();
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus");
    let root = std::env::var_os("DAMAGE_CORPUS").map_or(own, PathBuf::from);
    walk(&root, &mut files);
    files.sort();
    assert!(files.len() > 50, "the corpus is in {}", root.display());
    files
}

fn bodies(module: &VerifiedModule, bodies: &bitcode::Bodies<'_>) -> Vec<(FunctionId, Body)> {
    let defined = module.functions.iter().filter(|(_, f)| !f.is_declaration);
    let body = |id| bodies.body(module, id).map(|body| (id, body));
    defined.filter_map(|(id, _)| body(id).ok()).collect()
}

fn x86_64() -> OwnedTargetIsa {
    let mut flags = settings::builder();
    flags.set("enable_llvm_abi_extensions", "true").unwrap();
    flags.set("preserve_frame_pointers", "true").unwrap();
    flags.set("unwind_info", "true").unwrap();
    let isa = isa::lookup_by_name("x86_64-unknown-linux-gnu").unwrap();
    isa.finish(settings::Flags::new(flags)).unwrap()
}

/// Compiles a body. It must give valid CLIF (then it's true), or say what is not supported.
fn lower(module: &VerifiedModule, body: &VerifiedBody, isa: &OwnedTargetIsa) -> bool {
    match Lowering::default().function(module, body, &**isa) {
        Ok(lowered) => {
            verify_function(&lowered.clif, &**isa).unwrap();
            let mut context = Context::for_function(lowered.clif);
            let compiled = context.compile(&**isa, &mut ControlPlane::default());
            let error = compiled.err().map(|error| error.inner);
            // A limit on sizes is met by an error, not by a panic.
            assert!(matches!(
                error,
                None | Some(CodegenError::ImplLimitExceeded)
            ));
            true
        }
        Err(errors) => {
            let unsupported = |error: &Error| error.kind() == ErrorKind::Unsupported;
            assert!(errors.iter().all(unsupported), "{errors:?}");
            false
        }
    }
}

/// Walks a body as lowering does.
fn walk(module: &VerifiedModule, id: FunctionId, body: &VerifiedBody) {
    let mut operands = 0;
    for block in body.reverse_postorder() {
        for inst in body.block_insts(*block) {
            body.for_each_operand(&body.insts[inst].kind, |value| {
                let found =
                    value.as_metadata().is_some() || module.type_of(Some(body), value).is_some();
                assert!(found, "{}", value.as_u32());
                operands += 1;
            });
        }
        assert_eq!(body.flow().successors(*block).is_empty(), {
            let mut none = true;
            body.for_each_successor(&body.terminator(*block).kind, |_| none = false);
            none
        });
    }
    let text = print::body(module, id, body).to_string();
    assert!(text.contains("define") && operands < 1 << 30);
}

/// How often each body and module is damaged; `DAMAGE_ROUNDS` says another number, and
/// `DAMAGE_CORPUS` another folder of files.
fn rounds() -> usize {
    let rounds = std::env::var("DAMAGE_ROUNDS");
    rounds.map_or(1, |rounds| {
        rounds.parse().expect("DAMAGE_ROUNDS is a number")
    })
}

/// What went wrong, each once, with where it was seen first.
#[derive(Default)]
struct Failures(BTreeMap<String, String>);

impl Failures {
    /// Runs `check`, and notes its panic.
    fn run<T>(&mut self, place: &dyn Fn() -> String, check: impl FnOnce() -> T) -> Option<T> {
        let caught = panic::catch_unwind(AssertUnwindSafe(check));
        let payload = match caught {
            Ok(value) => return Some(value),
            Err(payload) => payload,
        };
        let text = (payload.downcast_ref::<String>().map(String::as_str))
            .or(payload.downcast_ref::<&str>().copied());
        let text = text.unwrap_or("a panic without a text").to_owned();
        self.0.entry(text).or_insert_with(place);
        None
    }

    fn check(self) {
        let list: Vec<_> = self
            .0
            .iter()
            .map(|(text, place)| format!("{place}: {text}"))
            .collect();
        assert!(list.is_empty(), "{}", list.join("\n"));
    }
}

#[test]
fn the_corpus_keeps_all_rules() {
    let isa = x86_64();
    for path in corpus() {
        let bytes = fs::read(&path).unwrap();
        let (read, parts) = bitcode::read(&bytes).unwrap().into_parts();
        let module = module(read).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for (id, found) in bodies(&module, &parts) {
            let body = body(&module, id, found);
            let body = body.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            walk(&module, id, &body);
            lower(&module, &body, &isa);
        }
    }
}

#[test]
fn a_damaged_body_is_no_panic() {
    let mut random = Random(0x1234_5678);
    let (isa, mut failures) = (x86_64(), Failures::default());
    let (mut fine, mut broken) = (0, 0);
    for path in corpus() {
        let bytes = fs::read(&path).unwrap();
        let (read, parts) = bitcode::read(&bytes).unwrap().into_parts();
        let module = module(read).unwrap();
        for (id, found) in bodies(&module, &parts) {
            for _ in 0..rounds() {
                let mut damaged = found.clone();
                for _ in 0..1 + random.below(3) {
                    damage_body(&mut random, &module, &mut damaged);
                }
                // An error may show any part of the damaged body.
                let text = print::body(&module, id, &damaged).to_string();
                let place = || format!("{}:\n{text}", path.display());
                let checked = failures.run(&place, || body(&module, id, damaged));
                match checked {
                    Some(Ok(body)) => {
                        failures.run(&place, || walk(&module, id, &body));
                        let lowered = failures.run(&place, || lower(&module, &body, &isa));
                        fine += usize::from(lowered == Some(true));
                    }
                    Some(Err(error)) => broken += usize::from(!error.to_string().is_empty()),
                    None => {}
                }
            }
        }
    }
    failures.check();
    assert!(broken > 200 && fine > 100, "{broken} {fine}");
}

#[test]
fn a_damaged_module_is_no_panic() {
    let mut random = Random(0x8765_4321);
    let (isa, mut failures) = (x86_64(), Failures::default());
    let (mut fine, mut broken) = (0, 0);
    for path in corpus() {
        let bytes = fs::read(&path).unwrap();
        let (read, parts) = bitcode::read(&bytes).unwrap().into_parts();
        for _ in 0..rounds() {
            let mut damaged = read.clone();
            for _ in 0..1 + random.below(3) {
                damage_module(&mut random, &mut damaged);
            }
            let place = || path.display().to_string();
            let module = match failures.run(&place, || module(damaged)) {
                Some(Ok(module)) => module,
                Some(Err(error)) => {
                    broken += usize::from(!error.to_string().is_empty());
                    continue;
                }
                None => continue,
            };
            fine += 1;
            failures.run(&place, || print::module(&module).to_string());
            for variable in module.variables.keys() {
                let _ = failures.run(&place, || lower::variable(&module, variable).map(|_| ()));
            }
            for (id, found) in bodies(&module, &parts) {
                let checked = failures.run(&place, || body(&module, id, found));
                if let Some(Ok(body)) = checked {
                    let text = || print::body(&module, id, &body);
                    let place = || format!("{}:\n{}", path.display(), text());
                    failures.run(&place, || lower(&module, &body, &isa));
                }
            }
        }
    }
    failures.check();
    assert!(broken > 50 && fine > 20, "{broken} {fine}");
}

fn damage_module(random: &mut Random, module: &mut Module) {
    let types = module.types.len();
    let values = module.values.len();
    let value = ValueId::from_u32(random.near(values));
    let ty = TypeId::from_u32(random.near(types));
    match random.below(12) {
        0 => {
            let other = module.values.get(value).cloned();
            let place = ValueId::from_u32(u32::try_from(random.below(values)).unwrap());
            if let (Some(other), Some(place)) = (other, module.values.get_mut(place)) {
                place.kind = other.kind;
            }
        }
        1 => {
            if let Some(value) = module.values.get_mut(value) {
                value.ty = ty;
            }
        }
        2 => {
            let count = module.functions.len();
            let id = FunctionId::new(random.below(count));
            if let Some(function) = module.functions.get_mut(id) {
                function.ty = ty;
                function.is_declaration ^= random.below(4) == 0;
            }
        }
        3 => {
            for variable in module.variables.values_mut() {
                if random.below(2) == 0 {
                    variable.initializer = Some(value);
                } else {
                    variable.value_type = ty;
                }
            }
        }
        4 => {
            let ty = module.types.get(ty).cloned();
            let place = TypeId::from_u32(u32::try_from(random.below(types)).unwrap());
            if let Some(ty) = ty {
                module.types.define(place, ty);
            }
        }
        5 => {
            for alias in module.aliases.values_mut() {
                alias.aliasee = value;
            }
            for function in module.functions.values_mut() {
                function.personality = Some(value);
            }
        }
        6 => {
            let element = ty;
            let len = random.next() >> random.below(64);
            let place = TypeId::from_u32(u32::try_from(random.below(types)).unwrap());
            module
                .types
                .define(place, bitcrane_translate::ir::Type::Array { len, element });
        }
        7 => {
            for function in module.functions.values_mut() {
                let attributes = random.near(module.attributes.len());
                function.attributes = Some(bitcrane_translate::ir::AttributeListId::from_u32(
                    attributes,
                ));
            }
        }
        _ => substitute(random, module),
    }
}

/// Makes another type of one, everywhere: all that is made of it still fits together.
fn substitute(random: &mut Random, module: &mut Module) {
    const WIDTHS: [u32; 12] = [1, 7, 8, 16, 17, 24, 32, 33, 64, 65, 128, 200];
    let floats = [
        Type::Half,
        Type::BFloat,
        Type::Float,
        Type::Double,
        Type::X86Fp80,
        Type::Fp128,
    ];
    let id = TypeId::from_u32(u32::try_from(random.below(module.types.len())).unwrap());
    let other = match module.types.get(id) {
        Some(Type::Integer(_)) => Type::Integer(WIDTHS[random.below(WIDTHS.len())]),
        Some(ty) if floats.contains(ty) => floats[random.below(floats.len())].clone(),
        Some(Type::Vector { element, .. }) => Type::Vector {
            len: 1 + u32::try_from(random.below(9)).unwrap(),
            element: *element,
            scalable: random.below(8) == 0,
        },
        Some(Type::Array { element, .. }) => Type::Array {
            len: random.next() % 9,
            element: *element,
        },
        _ => return,
    };
    module.types.define(id, other);
}

fn damage_body(random: &mut Random, module: &Module, body: &mut Body) {
    let insts = body.insts.len();
    let values = module.values.len() + body.value_types.len();
    let types = module.types.len();
    let inst = InstId::new(random.below(insts));
    let block = BlockId::new(random.below(body.blocks.len()));
    match random.below(18) {
        0 => {
            let index = random.below(body.value_types.len());
            let ty = TypeId::from_u32(random.near(types));
            body.value_types
                .get_mut(index)
                .into_iter()
                .for_each(|place| *place = ty);
        }
        1 => body.insts[inst].ty = TypeId::from_u32(random.near(types)),
        2 => body.insts[inst].result = Some(ValueId::from_u32(random.near(values))),
        3 => {
            let other = InstId::new(random.below(insts));
            body.insts[inst].kind = body.insts[other].kind.clone();
        }
        4 => body.blocks[block].insts.end = random.near(insts),
        5 => body.blocks[block].insts.start = random.near(insts),
        6 => {
            let blocks = body.blocks.len();
            for (value, source) in body.incoming.iter_mut().chain(&mut body.cases) {
                match random.below(4) {
                    0 => *value = ValueId::from_u32(random.near(values)),
                    1 => *source = BlockId::from_u32(random.near(blocks)),
                    _ => {}
                }
            }
        }
        7 => {
            let index = random.below(body.operands.len());
            let value = ValueId::from_u32(random.near(values));
            body.operands
                .get_mut(index)
                .into_iter()
                .for_each(|place| *place = value);
        }
        8 => {
            body.first_local = random.near(values);
            body.argument_count = random.near(4);
        }
        9 => {
            let call = CallId::new(random.below(body.calls.len()));
            if let Some(call) = body.calls.get_mut(call) {
                call.callee = ValueId::from_u32(random.near(values));
                call.args.len = random.near(4);
                call.function_type = TypeId::from_u32(random.near(types));
            }
        }
        10 => {
            let mut kind = body.insts[inst].kind.clone();
            damage_kind(random, body, values, &mut kind);
            body.insts[inst].kind = kind;
        }
        11..14 => retype(random, module, body, inst),
        14 => {
            let index = random.below(body.operands.len());
            if let Some(value) = body.operands.get(index).copied() {
                body.operands[index] = alike(random, module, body, value);
            }
        }
        15 => {
            let index = random.below(body.incoming.len());
            if let Some((value, _)) = body.incoming.get(index).copied() {
                body.incoming[index].0 = alike(random, module, body, value);
            }
        }
        _ => {
            let mut kind = body.insts[inst].kind.clone();
            change_operation(random, module, body, &mut kind);
            body.insts[inst].kind = kind;
        }
    }
}

/// Another value of the same type, if one is found soon.
fn alike(random: &mut Random, module: &Module, body: &Body, value: ValueId) -> ValueId {
    let values = module.values.len() + body.value_types.len();
    let ty = module.type_of(Some(body), value);
    let tries = (0..16).map(|_| ValueId::from_u32(random.near(values)));
    let found = tries
        .filter(|other| module.type_of(Some(body), *other) == ty)
        .last();
    found.filter(|_| ty.is_some()).unwrap_or(value)
}

/// Gives an instruction's result another type.
fn retype(random: &mut Random, module: &Module, body: &mut Body, inst: InstId) {
    let ty = TypeId::from_u32(random.near(module.types.len()));
    let Some(result) = body.insts[inst].result else {
        return;
    };
    let index = result.as_u32().wrapping_sub(body.first_local) as usize;
    if let Some(place) = body.value_types.get_mut(index) {
        *place = ty;
        body.insts[inst].ty = ty;
    }
    if let InstKind::Alloca { allocated, .. } = &mut body.insts[inst].kind {
        *allocated = ty;
    }
}

/// Another operation of the same kind, on other values of the same types.
fn change_operation(random: &mut Random, module: &Module, body: &Body, kind: &mut InstKind) {
    const BINARY: [BinaryOp; 18] = [
        BinaryOp::Add,
        BinaryOp::Sub,
        BinaryOp::Mul,
        BinaryOp::UDiv,
        BinaryOp::SDiv,
        BinaryOp::URem,
        BinaryOp::SRem,
        BinaryOp::Shl,
        BinaryOp::LShr,
        BinaryOp::AShr,
        BinaryOp::And,
        BinaryOp::Or,
        BinaryOp::Xor,
        BinaryOp::FAdd,
        BinaryOp::FSub,
        BinaryOp::FMul,
        BinaryOp::FDiv,
        BinaryOp::FRem,
    ];
    const CASTS: [CastOp; 14] = [
        CastOp::Trunc,
        CastOp::ZExt,
        CastOp::SExt,
        CastOp::FpToUi,
        CastOp::FpToSi,
        CastOp::UiToFp,
        CastOp::SiToFp,
        CastOp::FpTrunc,
        CastOp::FpExt,
        CastOp::PtrToInt,
        CastOp::IntToPtr,
        CastOp::BitCast,
        CastOp::AddrSpaceCast,
        CastOp::PtrToAddr,
    ];
    let other = |random: &mut Random, place: &mut ValueId| {
        *place = alike(random, module, body, *place);
    };
    match kind {
        InstKind::Binary { op, lhs, rhs, .. } => {
            *op = BINARY[random.below(BINARY.len())];
            other(random, lhs);
            other(random, rhs);
        }
        InstKind::Cast { op, operand, .. } => {
            *op = CASTS[random.below(CASTS.len())];
            *operand = ValueId::from_u32(random.near(module.values.len() + body.value_types.len()));
        }
        InstKind::Compare { lhs, rhs, .. } => {
            other(random, lhs);
            *rhs = *lhs;
        }
        InstKind::Select {
            cond,
            then,
            otherwise,
            ..
        } => {
            other(random, cond);
            other(random, then);
            other(random, otherwise);
        }
        InstKind::Load {
            pointer,
            align_log2,
            ordering,
            ..
        } => {
            other(random, pointer);
            *align_log2 = Some(u8::try_from(random.below(34)).unwrap());
            *ordering = [Ordering::NotAtomic, Ordering::SeqCst][random.below(2)];
        }
        InstKind::Store {
            pointer,
            value,
            ordering,
            ..
        } => {
            other(random, pointer);
            *value = ValueId::from_u32(random.near(module.values.len() + body.value_types.len()));
            *ordering = [Ordering::NotAtomic, Ordering::Release][random.below(2)];
        }
        InstKind::GetElementPtr { source, base, .. } => {
            *source = TypeId::from_u32(random.near(module.types.len()));
            other(random, base);
        }
        InstKind::Switch { value, .. } | InstKind::Freeze { operand: value } => {
            other(random, value);
        }
        InstKind::Ret { value: Some(value) } => other(random, value),
        InstKind::CondBr {
            then, otherwise, ..
        } => std::mem::swap(then, otherwise),
        InstKind::Alloca {
            count, align_log2, ..
        } => {
            *count = ValueId::from_u32(random.near(module.values.len() + body.value_types.len()));
            *align_log2 = Some(u8::try_from(random.below(34)).unwrap());
        }
        InstKind::InsertElement { element, index, .. } => {
            other(random, element);
            other(random, index);
        }
        InstKind::ShuffleVector { lhs, rhs, mask } => {
            other(random, lhs);
            other(random, rhs);
            other(random, mask);
        }
        _ => {}
    }
}

/// Puts another value, block or list into an instruction.
fn damage_kind(random: &mut Random, body: &Body, values: usize, kind: &mut InstKind) {
    let blocks = body.blocks.len();
    let mut value = |place: &mut ValueId| *place = ValueId::from_u32(random.near(values));
    match kind {
        InstKind::Unary { operand, .. }
        | InstKind::Cast { operand, .. }
        | InstKind::Freeze { operand } => value(operand),
        InstKind::Binary { lhs, .. } | InstKind::Compare { lhs, .. } => value(lhs),
        InstKind::Select { cond, .. } => value(cond),
        InstKind::Ret { value: place } => place.iter_mut().for_each(value),
        InstKind::ExtractValue { aggregate, .. } | InstKind::InsertValue { aggregate, .. } => {
            value(aggregate);
        }
        InstKind::ShuffleVector { mask, .. } => value(mask),
        InstKind::Load { pointer, .. } | InstKind::AtomicRmw { pointer, .. } => value(pointer),
        InstKind::Store { value: place, .. } => value(place),
        InstKind::Alloca { count, .. } => value(count),
        InstKind::Resume { value: place } | InstKind::Switch { value: place, .. } => value(place),
        InstKind::Br { target } => *target = BlockId::from_u32(random.near(blocks)),
        InstKind::CondBr { then, .. } => *then = BlockId::from_u32(random.near(blocks)),
        InstKind::Invoke { normal, unwind, .. } => {
            std::mem::swap(normal, unwind);
            *normal = BlockId::from_u32(random.near(blocks));
        }
        InstKind::GetElementPtr { indices: list, .. } | InstKind::Phi { incoming: list, .. } => {
            damage_list(random, list);
        }
        InstKind::LandingPad { clauses, .. } => {
            let first = body.clauses.first();
            clauses.len = first.map_or(1, |clause| match clause {
                Clause::Catch(_) => 9,
                Clause::Filter(_) => 2,
            });
        }
        _ => {}
    }
}

fn damage_list(random: &mut Random, list: &mut List) {
    match random.below(2) {
        0 => list.len = random.near(8),
        _ => list.start = random.near(100),
    }
}
