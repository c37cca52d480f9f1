//! What is printed, by value.

use crate::ir::testing::{Builder, Code};
use crate::ir::{
    Attribute, AttributeKind, AttributeList, AttributeListId, BinaryOp, Body, Constant, FunctionId,
    GepFlags, InstFlags, InstId, InstKind, Location, Metadata, MetadataId, Module, Ordering, Type,
    TypeId, ValueId, print,
};
use cranelift_entity::EntityRef;

/// The text of one constant.
fn constant(b: Builder, value: ValueId) -> String {
    print::value_text(&b.module, None, value).to_string()
}

fn of_type(ty: fn(&mut Builder) -> TypeId, value: Constant) -> String {
    let mut b = Builder::new();
    let ty = ty(&mut b);
    let value = b.constant(ty, value);
    constant(b, value)
}

#[test]
fn integers_are_signed() {
    assert_eq!(of_type(|b| b.t.i8, Constant::Int(255)), "-1");
    assert_eq!(
        of_type(|b| b.t.i64, Constant::Int(1 << 63)),
        "-9223372036854775808"
    );
    assert_eq!(of_type(|b| b.t.i1, Constant::Int(1)), "true");
    let wide = Constant::WideInt([0xabcd, 1].into());
    assert_eq!(
        of_type(|b| b.t.i128, wide),
        "u0x0000000000000001000000000000ABCD"
    );
}

#[test]
fn floats_are_the_bits_of_a_double() {
    let float = |value: f32| Constant::Float(value.to_bits().into());
    assert_eq!(of_type(|b| b.t.float, float(1.5)), "0x3FF8000000000000");
    // The least subnormal of `float` is a normal `double`.
    assert_eq!(
        of_type(|b| b.t.float, Constant::Float(1)),
        "0x36A0000000000000"
    );
    // A signalling NaN stays one.
    assert_eq!(
        of_type(|b| b.t.float, Constant::Float(0xffa0_0000)),
        "0xFFF4000000000000"
    );
    assert_eq!(
        of_type(|b| b.t.double, Constant::Float(7)),
        "0x0000000000000007"
    );
}

#[test]
fn wide_floats_have_their_letters() {
    let x87 = |b: &mut Builder| b.module.types.intern(Type::X86Fp80);
    let one = Constant::WideFloat(0x3fff << 64 | 1 << 63);
    assert_eq!(of_type(x87, one), "0xK3FFF8000000000000000");
    let quad = |b: &mut Builder| b.module.types.intern(Type::Fp128);
    let one = Constant::WideFloat(0x3fff << 112 | 5);
    assert_eq!(of_type(quad, one), "0xL00000000000000053FFF000000000000");
    let half = |b: &mut Builder| b.module.types.intern(Type::Half);
    assert_eq!(of_type(half, Constant::Float(0x3c00)), "0xH3C00");
}

#[test]
fn nulls_are_spelled_by_type() {
    assert_eq!(of_type(|b| b.t.i32, Constant::Null), "0");
    assert_eq!(of_type(|b| b.t.ptr, Constant::Null), "null");
    assert_eq!(of_type(|b| b.t.pair, Constant::Null), "zeroinitializer");
    assert_eq!(of_type(|b| b.t.token, Constant::Null), "none");
}

#[test]
fn bytes_are_escaped() {
    let bytes = |b: &mut Builder| {
        let element = b.t.i8;
        b.module.types.intern(Type::Array { len: 6, element })
    };
    let text = Constant::Data(b"a\"\\\n\0\xff"[..].into());
    assert_eq!(of_type(bytes, text), r#"c"a\22\5C\0A\00\FF""#);
}

#[test]
fn expressions_show_their_operands() {
    let mut b = Builder::new();
    let base = b.variable("v", b.t.pair, None);
    let zero = b.constant(b.t.i64, Constant::Null);
    let index = b.constant(b.t.i32, Constant::Int(1));
    let gep = Constant::Gep {
        source: b.t.pair,
        base,
        indices: [zero, index].into(),
        flags: GepFlags(1 | 4),
    };
    let gep = b.constant(b.t.ptr, gep);
    assert_eq!(
        constant(b, gep),
        "getelementptr inbounds nuw ({ i32, i64 }, ptr @v, i64 0, i32 1)"
    );
}

#[test]
fn a_text_without_end_is_cut_off() {
    let mut b = Builder::new();
    let mut value = b.constant(b.t.i64, Constant::Int(1));
    for _ in 0..100 {
        let add = Constant::Binary {
            op: BinaryOp::Add,
            lhs: value,
            rhs: value,
            flags: InstFlags::default(),
        };
        value = b.constant(b.t.i64, add);
    }
    // 2^100 leaves; counting stops long before.
    assert!(constant(b, value).contains("..."));
}

fn attributes(list: Vec<Attribute>) -> String {
    let mut b = Builder::new();
    b.module.attributes.push(AttributeList {
        params: vec![list.into()],
        ..AttributeList::default()
    });
    // A type that they can be on.
    let (param, name) = match &b.module.attributes[AttributeListId::new(0)].params[0]
        .iter()
        .next()
    {
        Some(Attribute::Range(AttributeKind(92), _)) => (b.t.i64, "i64"),
        Some(Attribute::Int(AttributeKind(87), _)) => (b.t.double, "double"),
        _ => (b.t.ptr, "ptr"),
    };
    let ty = b.function_type(b.t.void, &[param]);
    b.function("f", ty, false);
    b.module.functions[FunctionId::new(0)].attributes = Some(AttributeListId::new(0));
    let text = print::module(&b.module).to_string();
    let line = text
        .lines()
        .find(|line| line.starts_with("declare"))
        .unwrap();
    let line = line.strip_prefix("declare void @f(").unwrap();
    let line = line.strip_prefix(name).unwrap();
    line.strip_suffix(')').unwrap().trim().to_owned()
}

#[test]
fn attributes_have_their_names() {
    let t = Builder::new().t;
    let int = |kind, value| Attribute::Int(AttributeKind(kind), value);
    for (attribute, text) in [
        (Attribute::Enum(AttributeKind::NOUNWIND), "nounwind"),
        (int(102, 0), "captures(none)"),
        (int(102, 0x77), "captures(address, read_provenance)"),
        (int(102, 0x0f), "captures(ret: address, provenance)"),
        (int(86, 1 << 56 | 0b10_00), "memory(inaccessiblemem: write)"),
        (int(1, 16), "align 16"),
        (int(41, 24), "dereferenceable(24)"),
        (int(33, 2), "uwtable"),
        (int(51, 0xffff_ffff), "allocsize(0)"),
        (int(51, 1), "allocsize(0,1)"),
        (int(86, 0), "memory(none)"),
        (int(86, 0b01_01_01), "memory(read)"),
        (
            int(86, 0b00_10_11),
            "memory(argmem: readwrite, inaccessiblemem: write)",
        ),
        (int(87, 0b11), "nofpclass(snan qnan)"),
        (int(82, 0b10_0001), "allockind(\"alloc,aligned\")"),
        (int(9999, 3), "attribute_9999(3)"),
        (
            Attribute::Type(AttributeKind::BYVAL, Some(t.pair)),
            "byval({ i32, i64 })",
        ),
        (
            Attribute::Range(AttributeKind(92), [32, 11, 200].into()),
            "range(i32 -5, 100)",
        ),
        (
            Attribute::Range(AttributeKind(92), [64, 3, 1].into()),
            "range(i64 -1, -9223372036854775808)",
        ),
        (
            Attribute::Range(AttributeKind(94), [2, 64, 0, 8, 16, 24].into()),
            "initializes((0, 4), (8, 12))",
        ),
        (Attribute::String("a".into(), "b\"".into()), r#""a"="b\22""#),
    ] {
        assert_eq!(attributes(vec![attribute]), text);
    }
    let two = vec![int(1, 8), Attribute::Enum(AttributeKind(68))];
    assert_eq!(attributes(two), "align 8 noundef");
}

#[test]
fn attributes_that_say_nothing_of_a_type_are_left_out() {
    let mut b = Builder::new();
    let align = |bytes| Attribute::Int(AttributeKind::ALIGN, bytes);
    b.module.attributes.push(AttributeList {
        ret: vec![align(8)].into(),
        params: vec![vec![align(4), Attribute::Enum(AttributeKind(68))].into()],
        ..AttributeList::default()
    });
    let ty = b.function_type(b.t.void, &[b.t.i32]);
    b.function("f", ty, false);
    b.module.functions[FunctionId::new(0)].attributes = Some(AttributeListId::new(0));
    let text = print::module(&b.module).to_string();
    assert!(text.ends_with("declare void @f(i32 noundef)\n"), "{text}");
}

#[test]
fn a_module_reads_like_llvms() {
    let mut b = Builder::new();
    let ty = b.function_type(b.t.i32, &[b.t.i32, b.t.ptr]);
    b.function("f", ty, true);
    let printf = b.variadic_type(b.t.i32, &[b.t.ptr]);
    let callee = b.function("needs quotes", printf, false);
    b.variable("v", b.t.i64, None);
    let one = b.constant(b.t.i32, Constant::Int(1));
    b.module.triple = "x86_64-unknown-linux-gnu".to_owned();
    assert_eq!(
        print::module(&b.module).to_string(),
        "target triple = \"x86_64-unknown-linux-gnu\"\n\
         %opaque = type opaque\n\
         @v = external global i64\n\
         declare i32 @\"needs quotes\"(ptr, ...)\n"
    );
    let mut code = Code::new(&b, &[b.t.i32, b.t.ptr]);
    let nsw = InstFlags(2);
    let sum = InstKind::Binary {
        op: BinaryOp::Add,
        lhs: code.argument(0),
        rhs: one,
        flags: nsw,
    };
    let sum = code.push(b.t.i32, sum);
    code.br(1);
    code.block();
    let load = InstKind::Load {
        pointer: code.argument(1),
        align_log2: Some(2),
        volatile: true,
        ordering: Ordering::Acquire,
        scope: 0,
    };
    let loaded = code.push(b.t.i32, load);
    let called = code.call(b.t.i32, callee, printf, &[code.argument(1), loaded, sum]);
    code.ret(Some(called));
    assert_eq!(
        print::body(&b.module, FunctionId::new(0), &code.body).to_string(),
        "define i32 @f(i32 %0, ptr %1) {\n\
         2:\n  \
           %3 = add nsw i32 %0, 1\n  \
           br label %4\n\
         4:\n  \
           %5 = load atomic volatile i32, ptr %1 syncscope(\"singlethread\") acquire, align 4\n  \
           %6 = call i32 (ptr, ...) @\"needs quotes\"(ptr %1, i32 %5, i32 %3)\n  \
           ret i32 %6\n\
         }\n"
    );
    assert_eq!(print::instruction_label(&code.body, InstId::new(3)), "%6");
    assert_eq!(print::instruction_label(&code.body, InstId::new(4)), "ret");
    assert_eq!(print::value_name(&b.module, Some(&code.body), loaded), "%5");
}

/// A body whose only instruction is at line 12 of scope 0.
fn located(nodes: Vec<Metadata>) -> Option<String> {
    let mut module = Module::default();
    module.metadata.nodes = nodes;
    let mut code = Code::new(&Builder::new(), &[]);
    code.push(TypeId::new(0), InstKind::Unreachable);
    let mut body: Body = code.body;
    body.locations.push(Location {
        line: 12,
        column: 1,
        scope: Some(MetadataId::new(0)),
        inlined_at: None,
    });
    let inst = body.insts.values_mut().next().unwrap();
    inst.location = Some(0);
    print::source_line(&module, &body, InstId::new(0))
}

#[test]
fn a_source_line_is_in_the_file_of_the_closest_scope() {
    let id = |number| Some(MetadataId::new(number));
    let block = Metadata::LexicalBlock {
        scope: id(1),
        file: None,
    };
    let subprogram = Metadata::Subprogram {
        name: None,
        file: id(2),
        line: 10,
    };
    let file = Metadata::File {
        name: id(3),
        directory: None,
    };
    let name = Metadata::String("spam.c".into());
    let nodes = vec![block, subprogram, file, name];
    assert_eq!(located(nodes).as_deref(), Some("spam.c:12"));
}

#[test]
fn a_scope_in_a_circle_has_no_line() {
    let scope = Some(MetadataId::new(0));
    let block = Metadata::LexicalBlock { scope, file: None };
    assert_eq!(located(vec![block]), None);
    assert_eq!(located(vec![]), None);
}

#[test]
fn what_refers_to_nothing_is_printed_too() {
    let mut b = Builder::new();
    let ty = b.function_type(b.t.void, &[]);
    b.function("f", ty, true);
    let mut code = Code::new(&b, &[]);
    let value = Some(ValueId::from_u32(77));
    code.push(b.t.void, InstKind::Ret { value });
    code.body.blocks.values_mut().next().unwrap().insts.end = 9;
    let text = print::body(&b.module, FunctionId::new(0), &code.body).to_string();
    assert!(text.contains("ret %<value 77>"), "{text}");
}
