//! What is read of files that LLVM wrote, against their sources in `tests/data`.

use crate::fixtures::{self, Fixture, function, global_name, named, variable};
use bitcrane_translate::ir::{
    Alias, Attribute, AttributeKind, CallingConv, CastOp, ComdatKind, Constant, Global, InstKind,
    Linkage, Metadata, Module, ModuleValueKind, Ordering, Predicate, TailKind, TlsModel,
    UnnamedAddr, ValueId, Visibility,
};

/// The opcode of each instruction in a function's text, as [`InstKind::name`] has it.
fn opcodes(lines: &mut std::str::Lines<'_>) -> Vec<String> {
    let mut opcodes = Vec::new();
    for line in lines.take_while(|line| *line != "}") {
        // Deeper lines go on with the one above.
        let Some(line) = line
            .strip_prefix("  ")
            .filter(|line| !line.starts_with([' ', ']']))
        else {
            continue;
        };
        let line = line
            .split_once(" = ")
            .map_or(line, |(_, instruction)| instruction);
        let mut words = line.split(' ');
        let opcode = words.find(|word| !["tail", "musttail", "notail"].contains(word));
        opcodes.push(opcode.unwrap().to_owned());
    }
    opcodes
}

#[test]
fn every_instruction_of_the_source_is_read_in_order() {
    for name in ["instructions", "llvm22", "llvm4"] {
        let fixture = Fixture::read(name);
        let source = fixtures::source(&format!("{name}.ll"));
        let mut lines = source.lines();
        for (function, body) in fixture.definitions() {
            assert!(lines.any(|line| line.starts_with("define ")));
            let expected = opcodes(&mut lines);
            assert!(!expected.is_empty());
            let read: Vec<_> = body.insts.values().map(|inst| inst.kind.name()).collect();
            assert_eq!(read, expected, "{name}: {}", function.info.name);
        }
        assert!(!lines.any(|line| line.starts_with("define ")), "{name}");
    }
}

/// The types of all results of a function, as LLVM spells them.
fn result_types(fixture: &Fixture, function: &str) -> Vec<String> {
    let insts = fixture.body(function).insts.values();
    let results = insts.filter(|inst| inst.result.is_some());
    let types = &fixture.module.types;
    results
        .map(|inst| types.display(inst.ty).to_string())
        .collect()
}

#[test]
fn result_types_follow_from_the_operands() {
    let fixture = Fixture::read("instructions");
    let vectors = [
        "float",
        "<4 x float>",
        "<8 x float>",
        "<4 x float>",
        "<4 x i1>",
        "<4 x i1>",
        "<4 x i1>",
        "<4 x ptr>",
        "<4 x ptr>",
        "<4 x i1>",
        "<4 x i1>",
    ];
    assert_eq!(result_types(&fixture, "vectors"), vectors);
    let casts = [
        "i7",
        "i64",
        "i128",
        "i32",
        "i32",
        "float",
        "x86_fp80",
        "half",
        "fp128",
        "i64",
        "ptr",
        "<2 x i32>",
        "ptr addrspace(270)",
    ];
    assert_eq!(result_types(&fixture, "casts"), casts);
    let aggregates = ["i32", "float", "%pair", "[2 x { i8, float }]"];
    assert_eq!(result_types(&fixture, "aggregates"), aggregates);
    let memory = [
        "ptr",
        "ptr",
        "ptr",
        "ptr",
        "i32",
        "i32",
        "i32",
        "ptr addrspace(270)",
        "{ i32, i1 }",
        "i32",
        "{ i32, i1 }",
        "i32",
        "i32",
        "ptr",
        "i32",
    ];
    assert_eq!(result_types(&fixture, "memory"), memory);
    // Operands of the first three are defined in a later block.
    let later = ["i32", "float", "i1", "float", "i32", "{ i32, float }"];
    assert_eq!(result_types(&fixture, "later_definitions"), later);
}

#[test]
fn memory_accesses_have_their_alignment_ordering_and_scope() {
    let fixture = Fixture::read("instructions");
    let body = fixture.body("memory");
    let loads = named(body, "load").into_iter().map(|inst| match inst.kind {
        InstKind::Load {
            align_log2,
            volatile,
            ordering,
            scope,
            ..
        } => (align_log2, volatile, ordering, scope),
        _ => unreachable!(),
    });
    let expected = [
        (Some(0), false, Ordering::NotAtomic, 0),
        (Some(2), true, Ordering::NotAtomic, 0),
        (Some(2), false, Ordering::Acquire, 0),
        (Some(2), false, Ordering::NotAtomic, 0),
    ];
    assert_eq!(loads.collect::<Vec<_>>(), expected);
    let InstKind::CmpXchg {
        weak: true,
        volatile: true,
        success: Ordering::AcqRel,
        failure: Ordering::Monotonic,
        ..
    } = named(body, "cmpxchg")[0].kind
    else {
        panic!("{:?}", named(body, "cmpxchg")[0]);
    };
    let InstKind::AtomicRmw { scope, .. } = named(body, "atomicrmw")[0].kind else {
        unreachable!();
    };
    assert_eq!(fixture.module.sync_scopes[scope as usize], "agent");
    let InstKind::Alloca { align_log2, .. } = named(body, "alloca")[0].kind else {
        unreachable!();
    };
    assert_eq!(align_log2, Some(4));
}

#[test]
fn calls_have_their_convention_arguments_and_bundles() {
    let fixture = Fixture::read("instructions");
    let body = fixture.body("calls");
    let calls: Vec<_> = body.calls.values().collect();
    let arguments: Vec<_> = calls
        .iter()
        .map(|call| call.args.of(&body.operands))
        .collect();
    assert_eq!(arguments[0].len(), 0);
    assert_eq!(arguments[1].len(), 3);
    assert_eq!(calls[2].calling_conv, CallingConv::FAST);
    assert_eq!(calls[2].tail, TailKind::Tail);
    assert_eq!(calls[3].tail, TailKind::NoTail);
    assert_eq!(calls.last().unwrap().tail, TailKind::MustTail);
    assert_eq!(calls[4].fast_math.0, 1 << 1);
    let attributes = fixture.module.attribute_list(calls[2].attributes);
    assert!(attributes.param(0).has(AttributeKind::SIGN_EXT));
    assert!(attributes.function.has(AttributeKind::NOUNWIND));
    assert_eq!(attributes.function.string("key"), Some("value"));
    assert_eq!(attributes.function.string("bare"), Some(""));
    let asm = fixture
        .module
        .constant(Some(body), calls[5].callee)
        .unwrap();
    let Constant::InlineAsm(asm) = asm else {
        panic!("{asm:?}");
    };
    assert_eq!(
        (&*asm.template, &*asm.constraints),
        ("bswap $0", "=r,0,~{flags}")
    );
    assert!(asm.side_effect && !asm.align_stack && !asm.can_unwind);
    let tags = calls[6].bundles.iter();
    let tags = tags.map(|bundle| &*fixture.module.bundle_tags[bundle.tag as usize]);
    assert_eq!(tags.collect::<Vec<_>>(), ["deopt", "custom"]);
    assert_eq!(calls[6].bundles[0].operands.len(), 2);
    let scope = arguments[7][0].as_metadata().unwrap();
    let scope = fixture.module.node(Some(body), scope);
    assert!(matches!(scope, Some(Metadata::Node(_))));
}

#[test]
fn phis_and_switches_have_an_edge_for_each_case() {
    let fixture = Fixture::read("instructions");
    let body = fixture.body("branches");
    let InstKind::Switch { cases, .. } = &body.insts.values().next().unwrap().kind else {
        panic!("not a switch");
    };
    let case = |value| match fixture.module.constant(Some(body), value) {
        Some(Constant::Int(value)) => *value,
        Some(Constant::Null) => 0,
        other => panic!("{other:?}"),
    };
    let cases = cases.of(&body.cases).iter();
    let cases: Vec<_> = cases
        .map(|(value, target)| (case(*value), target.as_u32()))
        .collect();
    assert_eq!(cases, [(0, 3), (0xffff_fff9, 3), (0x7fff_ffff, 2)]);
    let InstKind::Phi { incoming, .. } = &named(body, "phi").last().unwrap().kind else {
        unreachable!();
    };
    let blocks = incoming.of(&body.incoming).iter();
    let blocks: Vec<_> = blocks.map(|(_, block)| block.as_u32()).collect();
    assert_eq!(blocks, [0, 0, 1, 2]);
}

fn initializer<'m>(module: &'m Module, name: &str) -> &'m Constant {
    let value = variable(module, name).initializer.expect(name);
    module.constant(None, value).expect(name)
}

#[test]
fn constants_are_those_of_the_source() {
    let module = &Fixture::read("constants").module;
    let data = |bytes: &[u8]| Constant::Data(bytes.into());
    let cases = [
        ("null", Constant::Null),
        ("zero", Constant::Null),
        ("undef", Constant::Undef),
        ("poison", Constant::Poison),
        ("int", Constant::Int(0xffff_fffe)),
        ("int64_min", Constant::Int(1 << 63)),
        ("narrow", Constant::Int(0x7f)),
        ("i128", Constant::WideInt([1, 1 << 63].into())),
        ("i65", Constant::WideInt([0, 1].into())),
        ("half", Constant::Float(0x3c00)),
        ("bfloat", Constant::Float(0x3f80)),
        ("float", Constant::Float(1.5_f32.to_bits().into())),
        ("double", Constant::Float((-0.0_f64).to_bits())),
        ("x86_fp80", Constant::WideFloat(0x4000_c000_0000_0000_0001)),
        ("fp128", Constant::WideFloat(0x3fff << 112 | 1)),
        ("string", data(b"a\xffc")),
        ("cstring", data(b"abc\0")),
        ("i16s", data(&[0xff, 0xff, 2, 1])),
        (
            "doubles",
            data(&[1.0_f64.to_le_bytes(), 2.0_f64.to_le_bytes()].concat()),
        ),
    ];
    for (name, expected) in cases {
        assert_eq!(initializer(module, name), &expected, "{name}");
    }
    let Constant::Data(splat) = initializer(module, "splat") else {
        panic!("LLVM 19 writes a splat of i32 as data");
    };
    assert_eq!(**splat, [9, 0, 0, 0].repeat(4));
}

#[test]
fn constant_expressions_are_those_of_the_source() {
    let module = &Fixture::read("constants").module;
    let gep = |name: &str| match initializer(module, name) {
        Constant::Gep {
            source,
            base,
            indices,
            flags,
        } => {
            let source = module.types.display(*source).to_string();
            (source, global_name(module, *base), indices.len(), flags.0)
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(gep("gep"), ("%node".to_owned(), "zero".to_owned(), 3, 7));
    assert_eq!(gep("gep_i8"), ("i8".to_owned(), "zero".to_owned(), 1, 0));
    let inrange = ("{ [3 x ptr] }".to_owned(), "zero".to_owned(), 3, 3);
    assert_eq!(gep("gep_inrange"), inrange);
    assert!(matches!(initializer(module, "cast"), Constant::Cast { .. }));
    let Constant::Cast { operand, .. } = initializer(module, "difference") else {
        panic!("not a cast");
    };
    let difference = module.constant(None, *operand).unwrap();
    assert!(matches!(difference, Constant::Binary { .. }));
    let Constant::BlockAddress { function, block } = initializer(module, "block") else {
        panic!("not a blockaddress");
    };
    assert_eq!(
        (global_name(module, *function).as_str(), block.as_u32()),
        ("function", 1)
    );
    let operand = |name: &str| match initializer(module, name) {
        Constant::DsoLocalEquivalent(global) | Constant::NoCfi(global) => *global,
        other => panic!("{other:?}"),
    };
    assert_eq!(global_name(module, operand("equivalent")), "function");
    assert_eq!(global_name(module, operand("no_cfi")), "function");
    let Constant::Aggregate(fields) = initializer(module, "cycle") else {
        panic!("not an aggregate");
    };
    assert_eq!(global_name(module, fields[0]), "cycle");
}

#[test]
fn variables_have_all_that_their_records_say() {
    let module = &Fixture::read("globals").module;
    let info = |name: &str| &variable(module, name).info;
    assert!(variable(module, "external").initializer.is_none());
    let constant = variable(module, "constant");
    assert!(constant.is_constant && constant.info.dso_local);
    assert_eq!(constant.info.linkage, Linkage::Internal);
    assert_eq!(constant.info.unnamed_addr, UnnamedAddr::Global);
    assert_eq!(constant.info.align_log2, Some(4));
    assert_eq!(info("hidden").visibility, Visibility::Hidden);
    let section = info("hidden").section.unwrap();
    assert_eq!(module.sections[section as usize], "my_section");
    assert_eq!(info("thread").tls, TlsModel::InitialExec);
    assert_eq!(info("dynamic_thread").tls, TlsModel::GeneralDynamic);
    assert_eq!(info("far").address_space, 271);
    assert_eq!(info("weak").linkage, Linkage::WeakOdr);
    assert_eq!(info("weak").unnamed_addr, UnnamedAddr::Local);
    let comdat = &module.comdats[info("weak").comdat.unwrap()];
    assert_eq!((&*comdat.name, comdat.kind), ("any", ComdatKind::Any));
    assert_eq!(info("common").linkage, Linkage::Common);
    assert_eq!(info("extern_weak").linkage, Linkage::ExternalWeak);
    assert!(variable(module, "external_init").externally_initialized);
    assert_eq!(info("\x01raw name").linkage, Linkage::Private);
    assert_eq!(info("llvm.global_ctors").linkage, Linkage::Appending);
    assert_eq!(module.asm, "nop\n");
    assert_eq!(module.source_filename, "globals.c");
    assert_eq!(module.triple, "x86_64-unknown-linux-gnu");
    assert_eq!(module.producer, "LLVM19.1.7");
}

#[test]
fn functions_have_all_that_their_records_say() {
    let module = &Fixture::read("globals").module;
    let declared = function(module, "declared");
    assert!(declared.is_declaration);
    let attributes = module.attribute_list(declared.attributes);
    let by_value = attributes.param(0).ty(AttributeKind::BYVAL).unwrap();
    assert_eq!(module.types.display(by_value).to_string(), "%struct");
    assert_eq!(attributes.param(0).int(AttributeKind::ALIGN), Some(8));
    assert!(attributes.param(1).has(AttributeKind::SIGN_EXT));
    let features = attributes.function.string("target-features");
    assert_eq!(features, Some("+avx2,+fma"));
    let memory = Attribute::Int(AttributeKind(86), 0);
    assert!(
        attributes
            .function
            .iter()
            .any(|attribute| *attribute == memory)
    );

    let defined = function(module, "defined");
    assert_eq!(defined.calling_conv, CallingConv::FAST);
    assert_eq!(defined.info.visibility, Visibility::Protected);
    assert_eq!(defined.info.align_log2, Some(5));
    let comdat = &module.comdats[defined.info.comdat.unwrap()];
    assert_eq!(
        (&*comdat.name, comdat.kind),
        ("largest", ComdatKind::Largest)
    );
    let collector = defined.collector.unwrap();
    assert_eq!(module.collectors[collector as usize], "shadow-stack");
    let constant = |value: Option<ValueId>| module.constant(None, value.unwrap());
    assert_eq!(constant(defined.prefix), Some(&Constant::Int(1)));
    assert_eq!(constant(defined.prologue), Some(&Constant::Int(0x90)));
    assert_eq!(
        global_name(module, defined.personality.unwrap()),
        "personality"
    );
    let inlined = function(module, "inlined");
    assert_eq!(inlined.info.linkage, Linkage::AvailableExternally);
    assert!(
        module
            .attribute_list(inlined.attributes)
            .ret
            .has(AttributeKind::ZERO_EXT)
    );
}

#[test]
fn aliases_and_ifuncs_have_their_targets() {
    let module = &Fixture::read("globals").module;
    let aliases: Vec<&Alias> = module.aliases.values().collect();
    assert_eq!(aliases[0].info.linkage, Linkage::WeakAny);
    assert_eq!(aliases[0].info.visibility, Visibility::Hidden);
    assert_eq!(global_name(module, aliases[0].aliasee), "constant");
    let inside = module.constant(None, aliases[1].aliasee);
    assert!(matches!(inside, Some(Constant::Gep { .. })));
    let ifunc = module.ifuncs.values().next().unwrap();
    assert_eq!(global_name(module, ifunc.resolver), "resolver");
    // The numbers of values go by kind: variables, functions, aliases, ifuncs.
    let kinds = module.values.values().map_while(|value| match value.kind {
        ModuleValueKind::Global(global) => Some(global),
        ModuleValueKind::Constant(_) => None,
    });
    let kind = |global| match global {
        Global::Variable(_) => 0,
        Global::Function(_) => 1,
        Global::Alias(_) => 2,
        Global::Ifunc(_) => 3,
    };
    assert!(kinds.map(kind).is_sorted());
}

#[test]
fn named_metadata_leads_to_strings() {
    let module = &Fixture::read("globals").module;
    let table = &module.metadata;
    let named = table
        .named
        .iter()
        .find(|named| named.0 == "llvm.dependent-libraries");
    let [node] = &named.unwrap().1[..] else {
        panic!("one operand");
    };
    let Metadata::Node(operands) = &table.nodes[node.as_u32() as usize] else {
        panic!("not a node");
    };
    let library = &table.nodes[operands[0].unwrap().as_u32() as usize];
    assert_eq!(library, &Metadata::String("m".into()));
    assert!(table.kinds.contains(&(0, "dbg".to_owned())));
}

#[test]
fn predicates_say_which_comparison_it_is() {
    let fixture = Fixture::read("instructions");
    let body = fixture.body("vectors");
    let compares = body.insts.values().filter_map(|inst| match inst.kind {
        InstKind::Compare { predicate, .. } => Some(predicate),
        _ => None,
    });
    let names = compares.map(|predicate: Predicate| predicate.name());
    assert_eq!(names.collect::<Vec<_>>(), ["oge", "slt", "eq"]);
}

#[test]
fn records_of_llvm_22_are_read() {
    let fixture = Fixture::read("llvm22");
    let module = &fixture.module;
    let insts: Vec<_> = fixture.body("flags").insts.values().collect();
    let InstKind::Compare { flags, .. } = insts[0].kind else {
        panic!("{:?}", insts[0]);
    };
    assert!(flags.samesign());
    let InstKind::Cast { op, flags, .. } = insts[2].kind else {
        panic!("{:?}", insts[2]);
    };
    assert_eq!((op, flags.fast_math().0), (CastOp::FpExt, 1 << 1));
    let ops = fixture.body("atomics").insts.values();
    let ops = ops.filter_map(|inst| match inst.kind {
        InstKind::AtomicRmw { op, .. } => Some(op.name()),
        _ => None,
    });
    let expected = ["usub_cond", "usub_sat", "fmaximum", "fminimum"];
    assert_eq!(ops.collect::<Vec<_>>(), expected);
    let body = fixture.body("markers");
    let bundled = body.calls.values().find(|call| !call.bundles.is_empty());
    let operand = bundled.unwrap().bundles[0].operands[0];
    let node = module.node(Some(body), operand.as_metadata().unwrap());
    assert!(matches!(node, Some(Metadata::Node(_))));
}
