//! What files of older releases become: their forms are today's when they have been read.

use crate::fixtures::{Fixture, function, global_name, variable};
use crate::writer::{self, CONSTANTS, FUNCTION, TYPE, VALUE_SYMTAB, Writer};
use bitcrane_translate::bitcode;
use bitcrane_translate::ir::{AttributeKind, Body, Metadata, Module, Type, ValueId, print, verify};

#[test]
fn typed_pointers_become_opaque_ones() {
    let fixture = Fixture::read("typed_pointers");
    let module = &fixture.module;
    assert!(module.producer.starts_with("LLVM14."));
    let types = |ids: &[_]| {
        let texts = ids.iter().map(|id| module.types.display(*id).to_string());
        texts.collect::<Vec<_>>().join(", ")
    };
    let first = variable(module, "first");
    let Type::Struct { fields, .. } = &module.types[first.value_type] else {
        panic!("not a struct");
    };
    assert_eq!(types(fields), "ptr, ptr, [24 x i8]");
    let names = module.functions.values().map(|f| f.info.name.to_string());
    assert!(
        names
            .collect::<Vec<_>>()
            .contains(&"llvm.memcpy.p0.p0.i64".to_owned())
    );
    let visit = module.attribute_list(function(module, "visit").attributes);
    let by_value = visit.param(0).ty(AttributeKind::BYVAL).unwrap();
    assert_eq!(by_value, first.value_type);
}

#[test]
fn a_call_through_a_pointer_cast_calls_the_function() {
    let fixture = Fixture::read("typed_pointers");
    let body = fixture.body("call_through_cast");
    let call = body.calls.values().next().unwrap();
    assert_eq!(global_name(&fixture.module, call.callee), "old_style");
    let function_type = fixture.module.types.display(call.function_type);
    assert_eq!(function_type.to_string(), "i32 (i64, ptr, ...)");
}

#[test]
fn old_layouts_of_x86_64_align_i128_as_today() {
    let layout = &Fixture::read("typed_pointers").module.data_layout.text;
    assert!(layout.contains("-i128:128-"), "{layout}");
}

#[test]
fn files_of_llvm_4_have_types_where_today_has_them() {
    let fixture = Fixture::read("llvm4");
    let module = &fixture.module;
    assert_eq!(module.producer, "LLVM4.0.0");
    let node = variable(module, "first").value_type;
    // On the function itself, and on a call of it.
    let visit = module.attribute_list(function(module, "visit").attributes);
    assert_eq!(visit.param(0).ty(AttributeKind::BYVAL), Some(node));
    let body = fixture.body("old_style");
    let call = body.calls.values().next().unwrap();
    let attributes = module.attribute_list(call.attributes);
    assert_eq!(attributes.param(0).ty(AttributeKind::BYVAL), Some(node));
}

#[test]
fn memcpy_of_llvm_4_loses_its_alignment() {
    let fixture = Fixture::read("llvm4");
    let memcpy = function(&fixture.module, "llvm.memcpy.p0.p0.i64");
    let ty = fixture.module.types.display(memcpy.ty).to_string();
    assert_eq!(ty, "void (ptr, ptr, i64, i1)");
    let body = fixture.body("visit");
    let call = body.calls.values().next().unwrap();
    assert_eq!(call.function_type, memcpy.ty);
    let arguments = call.args.of(&body.operands);
    assert_eq!(arguments.len(), 4);
    let volatile = fixture.module.type_of(Some(body), arguments[3]).unwrap();
    assert_eq!(fixture.module.types.display(volatile).to_string(), "i1");
}

fn read(file: &[u8]) -> Module {
    bitcode::read(file).unwrap().into_parts().0
}

#[test]
fn linkage_of_llvm_3_5_implies_a_comdat() {
    let file = |triple: &str| {
        writer::module("", |module| {
            module.record(1, &[1]);
            module.text(2, &[], triple);
            writer::types(module);
            // FUNCTION: linkage 4 was `linkonce`.
            module.record(8, &[3, 0, 1, 4, 0, 0, 0, 0]);
            module.block(VALUE_SYMTAB, |names| names.text(1, &[0], "f"));
        })
    };
    let module = read(&file("x86_64-pc-linux-gnu"));
    let comdat = function(&module, "f").info.comdat.unwrap();
    assert_eq!(module.comdats[comdat].name, "f");
    let module = read(&file("x86_64-apple-macosx10.9"));
    assert_eq!(function(&module, "f").info.comdat, None);
}

#[test]
fn metadata_of_llvm_3_5_has_values_inside() {
    const METADATA: u64 = 15;
    let file = writer::function(|body| {
        body.record(1, &[1]);
        body.block(METADATA, |metadata| {
            // OLD_FN_NODE: a value, then two of them; OLD_NODE: a value.
            metadata.record(9, &[0, 1]);
            metadata.record(9, &[0, 1, 0, 1]);
            metadata.record(8, &[0, 1]);
        });
        body.record(10, &[1]);
    });
    let (module, bodies) = bitcode::read(&file).unwrap().into_parts();
    let (id, _) = module.functions.iter().next().unwrap();
    let body = bodies.body(&module, id).unwrap();
    let argument = Metadata::Value(ValueId::from_u32(1));
    let none = Metadata::Node([].into());
    let node = Metadata::Node([None].into());
    assert_eq!(body.metadata, [argument, none, node]);
}

/// `i32`, a function and `llvm.global_ctors` of one element `{ i32, ptr }`.
fn constructors(module: &mut Writer) {
    module.record(1, &[1]);
    module.block(TYPE, |types| {
        types.record(7, &[32]);
        types.record(2, &[]);
        types.record(21, &[0, 1]);
        types.record(25, &[0]);
        types.record(18, &[0, 0, 3]);
        types.record(11, &[1, 4]);
    });
    // GLOBALVAR: initializer 4, appending; FUNCTION: a declaration.
    module.record(7, &[5, 2, 5, 2, 0, 0]);
    module.record(8, &[2, 0, 1, 0, 0, 0, 0, 0]);
    module.block(CONSTANTS, |constants| {
        constants.record(1, &[0]);
        constants.record(4, &[14]);
        constants.record(1, &[4]);
        constants.record(7, &[2, 1]);
        constants.record(1, &[5]);
        constants.record(7, &[3]);
    });
    module.block(VALUE_SYMTAB, |names| {
        names.text(1, &[0], "llvm.global_ctors");
        names.text(1, &[1], "f");
    });
}

#[test]
fn constructors_get_the_data_that_they_lacked() {
    let module = read(&writer::module("", constructors));
    let text = print::module(&module).to_string();
    let line = "@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] \
                [{ i32, ptr, ptr } { i32 7, ptr @f, ptr null }]\n";
    assert!(text.contains(line), "{text}");
}

#[test]
fn intrinsics_that_differ_in_what_pointers_point_to_are_one() {
    let file = writer::module("", |module| {
        module.record(1, &[1]);
        module.block(TYPE, |types| {
            types.record(7, &[8]);
            types.record(7, &[16]);
            types.record(8, &[0, 0]);
            types.record(8, &[1, 0]);
            types.record(21, &[0, 2, 2]);
            types.record(21, &[0, 3, 3]);
        });
        module.record(8, &[4, 0, 1, 0, 0, 0, 0, 0]);
        module.record(8, &[5, 0, 1, 0, 0, 0, 0, 0]);
        module.record(8, &[5, 0, 0, 0, 0, 0, 0, 0]);
        // CALLs of both, with the argument, and RET.
        module.block(FUNCTION, |body| {
            body.record(1, &[1]);
            body.record(34, &[0, 1 << 15, 4, 4, 1]);
            body.record(34, &[0, 1 << 15, 5, 4, 2]);
            body.record(10, &[1]);
        });
        module.block(VALUE_SYMTAB, |names| {
            names.text(1, &[0], "llvm.launder.invariant.group.p0i8");
            names.text(1, &[1], "llvm.launder.invariant.group.p0i16");
            names.text(1, &[2], "f");
        });
    });
    let (module, bodies) = bitcode::read(&file).unwrap().into_parts();
    let called = |body: &Body| {
        let callees = body.calls.values().map(|call| call.callee.as_u32());
        callees.collect::<Vec<_>>()
    };
    let (id, _) = module.functions.iter().next_back().unwrap();
    assert_eq!(called(&bodies.body(&module, id).unwrap()), [0, 0]);
    let name = global_name(&module, ValueId::from_u32(0));
    assert_eq!(name, "llvm.launder.invariant.group.p0");
    verify::module(module).expect("no name is there twice");
}
