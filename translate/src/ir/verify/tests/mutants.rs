//! Damaged IR: the verifier answers, whatever is in it, and what it lets through can be walked.
//!
//! The corpus gives the IR, a generator with a fixed seed the damage.

use crate::bitcode;
use crate::ir::verify::{VerifiedBody, VerifiedModule, body, module};
use crate::ir::{
    BlockId, Body, CallId, Clause, FunctionId, InstId, InstKind, List, Module, TypeId, ValueId,
    print,
};
use cranelift_entity::EntityRef;
use std::fs;
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
        (self.next() % count.max(1) as u64) as usize
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
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus");
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

#[test]
fn the_corpus_keeps_all_rules() {
    for path in corpus() {
        let bytes = fs::read(&path).unwrap();
        let (read, parts) = bitcode::read(&bytes).unwrap().into_parts();
        let module = module(read).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for (id, found) in bodies(&module, &parts) {
            let body = body(&module, id, found);
            let body = body.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            walk(&module, id, &body);
        }
    }
}

#[test]
fn a_damaged_body_is_no_panic() {
    let mut random = Random(0x1234_5678);
    let mut broken = 0;
    for path in corpus() {
        let bytes = fs::read(&path).unwrap();
        let (read, parts) = bitcode::read(&bytes).unwrap().into_parts();
        let module = module(read).unwrap();
        for (id, found) in bodies(&module, &parts) {
            for _ in 0..20 {
                let mut damaged = found.clone();
                for _ in 0..1 + random.below(3) {
                    damage_body(&mut random, &module, &mut damaged);
                }
                // An error may show any part of the damaged body.
                let _ = print::body(&module, id, &damaged).to_string();
                match body(&module, id, damaged) {
                    Ok(body) => walk(&module, id, &body),
                    Err(error) => broken += usize::from(!error.to_string().is_empty()),
                }
            }
        }
    }
    assert!(broken > 1000, "{broken}");
}

#[test]
fn a_damaged_module_is_no_panic() {
    let mut random = Random(0x8765_4321);
    let mut broken = 0;
    for path in corpus() {
        let bytes = fs::read(&path).unwrap();
        let (read, _) = bitcode::read(&bytes).unwrap().into_parts();
        for _ in 0..20 {
            let mut damaged = read.clone();
            for _ in 0..1 + random.below(3) {
                damage_module(&mut random, &mut damaged);
            }
            match module(damaged) {
                Ok(module) => assert!(!print::module(&module).to_string().is_empty()),
                Err(error) => broken += usize::from(!error.to_string().is_empty()),
            }
        }
    }
    assert!(broken > 500, "{broken}");
}

fn damage_module(random: &mut Random, module: &mut Module) {
    let types = module.types.len();
    let values = module.values.len();
    let value = ValueId::from_u32(random.near(values));
    let ty = TypeId::from_u32(random.near(types));
    match random.below(8) {
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
                .define(place, crate::ir::Type::Array { len, element });
        }
        _ => {
            for function in module.functions.values_mut() {
                let attributes = random.near(module.attributes.len());
                function.attributes = Some(crate::ir::AttributeListId::from_u32(attributes));
            }
        }
    }
}

fn damage_body(random: &mut Random, module: &Module, body: &mut Body) {
    let insts = body.insts.len();
    let values = module.values.len() + body.value_types.len();
    let types = module.types.len();
    let inst = InstId::new(random.below(insts));
    let block = BlockId::new(random.below(body.blocks.len()));
    match random.below(12) {
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
        _ => {
            let mut kind = body.insts[inst].kind.clone();
            damage_kind(random, body, values, &mut kind);
            body.insts[inst].kind = kind;
        }
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
        InstKind::GetElementPtr { indices: list, .. } | InstKind::Phi { incoming: list } => {
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
