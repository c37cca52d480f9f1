//! What files of older releases become: their forms are today's when they have been read.

use crate::fixtures::{Fixture, function, global_name, variable};
use bitcrane_translate::ir::{AttributeKind, Type};

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
