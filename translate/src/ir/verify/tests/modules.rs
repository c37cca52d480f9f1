//! Rules on types, constants and globals.

use crate::ir::testing::{Builder, info};
use crate::ir::{
    Alias, AliasId, Attribute, AttributeKind, AttributeList, AttributeListId, AttributeSet,
    BinaryOp, CastOp, Constant, GepFlags, Global, InstFlags, Linkage, ModuleValue, ModuleValueKind,
    Type, TypeId, ValueId, VariableId,
};
use cranelift_entity::EntityRef;

#[test]
fn an_empty_module_is_fine() {
    Builder::new().verify().unwrap();
}

#[test]
fn integer_width_has_a_bound() {
    for bits in [0, (1 << 23) + 1] {
        let mut b = Builder::new();
        b.module.types.intern(Type::Integer(bits));
        assert!(b.broken().contains("integer width"));
    }
}

#[test]
fn vector_elements_are_scalars() {
    let mut b = Builder::new();
    let element = b.t.pair;
    let vector = Type::Vector {
        len: 2,
        element,
        scalable: false,
    };
    b.module.types.intern(vector);
    assert!(b.broken().contains("vector of { i32, i64 }"));
}

#[test]
fn array_elements_have_a_size() {
    let mut b = Builder::new();
    let element = b.t.void;
    b.module.types.intern(Type::Array { len: 1, element });
    assert!(b.broken().contains("void inside an array"));
}

#[test]
fn a_type_does_not_contain_itself() {
    let mut b = Builder::new();
    let outer = b.module.types.reserve("outer");
    let inner = b.module.types.intern(Type::Array {
        len: 0,
        element: outer,
    });
    let fields = [inner].into();
    let body = Type::Struct {
        name: Some("outer".into()),
        fields,
        packed: false,
    };
    b.module.types.define(outer, body);
    assert!(b.broken().contains("a type contains itself"));
}

#[test]
fn types_nest_up_to_a_limit_in_any_order() {
    let nested = |depth: usize, backwards: bool| {
        let mut b = Builder::new();
        let mut ids: Vec<TypeId> = (0..depth).map(|_| b.module.types.reserve("t")).collect();
        if backwards {
            ids.reverse();
        }
        let mut element = b.t.i32;
        for id in ids {
            let fields = [element].into();
            let name = Some("t".into());
            b.module.types.define(
                id,
                Type::Struct {
                    name,
                    fields,
                    packed: false,
                },
            );
            element = id;
        }
        b.verify().map(|_| ())
    };
    for backwards in [false, true] {
        nested(500, backwards).unwrap();
        let error = nested(5000, backwards).unwrap_err();
        assert!(error.to_string().contains("too deeply"));
    }
}

#[test]
fn an_integer_fits_its_width() {
    let mut b = Builder::new();
    b.constant(b.t.i8, Constant::Int(255));
    let ty = b.t.i8;
    b.constant(ty, Constant::Int(256));
    assert!(b.broken().contains("an integer constant of type i8"));
}

#[test]
fn a_wide_integer_has_the_words_of_its_width() {
    let mut b = Builder::new();
    let wide = b.module.types.intern(Type::Integer(65));
    b.constant(wide, Constant::WideInt([7, 1].into()));
    b.constant(b.t.i128, Constant::WideInt([7, u64::MAX].into()));
    assert!(b.verify().is_ok());
    for words in [&[7u64][..], &[7, 2], &[7, 1, 0]] {
        let mut b = Builder::new();
        let wide = b.module.types.intern(Type::Integer(65));
        b.constant(wide, Constant::WideInt(words.into()));
        assert!(b.broken().contains("a wide integer constant of type i65"));
    }
}

#[test]
fn a_float_is_of_floating_point_type() {
    let mut b = Builder::new();
    b.constant(b.t.i64, Constant::Float(0));
    assert!(b.broken().contains("a floating-point constant of type i64"));
}

#[test]
fn data_is_as_long_as_its_type() {
    let mut b = Builder::new();
    b.constant(b.t.a4i32, Constant::Data([0; 16].into()));
    b.constant(b.t.a4i32, Constant::Data([0; 12].into()));
    assert!(b.broken().contains("data of the wrong length"));
}

#[test]
fn aggregate_elements_are_of_their_types() {
    let mut b = Builder::new();
    let narrow = b.constant(b.t.i32, Constant::Int(1));
    let wide = b.constant(b.t.i64, Constant::Int(1));
    b.constant(b.t.pair, Constant::Aggregate([narrow, wide].into()));
    b.constant(b.t.pair, Constant::Aggregate([wide, narrow].into()));
    assert!(b.broken().contains("a field of another type: i64 and i32"));
    let mut b = Builder::new();
    let narrow = b.constant(b.t.i32, Constant::Int(1));
    b.constant(b.t.a4i32, Constant::Aggregate([narrow; 3].into()));
    assert!(b.broken().contains("3 elements of [4 x i32]"));
}

#[test]
fn a_splat_is_of_a_vector() {
    let mut b = Builder::new();
    b.constant(b.t.v4i32, Constant::Splat(Box::new(Constant::Int(7))));
    b.constant(b.t.a4i32, Constant::Splat(Box::new(Constant::Int(7))));
    assert!(b.broken().contains("a splat of type [4 x i32]"));
}

#[test]
fn null_is_of_a_first_class_type() {
    let mut b = Builder::new();
    b.constant(b.t.opaque, Constant::Null);
    assert!(b.broken().contains("a constant of type %opaque"));
}

#[test]
fn an_operand_of_a_constant_exists() {
    let mut b = Builder::new();
    let op = CastOp::PtrToInt;
    let operand = ValueId::from_u32(99);
    b.constant(b.t.i64, Constant::Cast { op, operand });
    assert!(b.broken().contains("operand 99 is no constant"));
}

#[test]
fn a_constant_does_not_contain_itself() {
    let mut b = Builder::new();
    let (op, flags) = (BinaryOp::Add, InstFlags::default());
    let one = ValueId::from_u32(0);
    let two = ValueId::from_u32(1);
    for operand in [two, one] {
        let constant = Constant::Binary {
            op,
            lhs: operand,
            rhs: operand,
            flags,
        };
        b.constant(b.t.i64, constant);
    }
    assert!(b.broken().contains("a constant or alias contains itself"));
}

#[test]
fn constants_nest_up_to_a_limit() {
    let nested = |count: u32, backwards: bool| {
        let mut b = Builder::new();
        let leaf = if backwards { count } else { 0 };
        for id in 0..=count {
            let operand = if backwards {
                id + 1
            } else {
                id.saturating_sub(1)
            };
            let operand = ValueId::from_u32(operand);
            let op = CastOp::BitCast;
            let constant = match id == leaf {
                true => Constant::Int(1),
                false => Constant::Cast { op, operand },
            };
            b.constant(b.t.i64, constant);
        }
        b.verify().map(|_| ())
    };
    for backwards in [false, true] {
        nested(256, backwards).unwrap();
        let error = nested(257, backwards).unwrap_err();
        assert!(error.to_string().contains("constants nest too deeply"));
        assert!(nested(100_000, backwards).is_err());
    }
}

#[test]
fn a_struct_index_of_a_constant_address_is_a_field() {
    for field in [1, 2] {
        let mut b = Builder::new();
        let base = b.variable("v", b.t.pair, None);
        let zero = b.constant(b.t.i64, Constant::Null);
        let index = b.constant(b.t.i32, Constant::Int(field));
        let constant = Constant::Gep {
            source: b.t.pair,
            base,
            indices: [zero, index].into(),
            flags: GepFlags::default(),
        };
        b.constant(b.t.ptr, constant);
        match field {
            1 => assert!(b.verify().is_ok()),
            _ => assert!(b.broken().contains("no such field in { i32, i64 }")),
        }
    }
}

#[test]
fn an_initializer_is_of_the_type_of_its_variable() {
    let mut b = Builder::new();
    let value = b.constant(b.t.i32, Constant::Int(1));
    b.variable("v", b.t.i64, Some(value));
    assert_eq!(
        b.broken(),
        "@v: malformed bitcode: initializer and variable differ in type: i32 and i64"
    );
}

#[test]
fn an_initializer_may_refer_to_its_own_variable() {
    let mut b = Builder::new();
    b.variable("v", b.t.ptr, Some(ValueId::from_u32(0)));
    b.verify().unwrap();
}

#[test]
fn names_are_unique() {
    let mut b = Builder::new();
    b.variable("v", b.t.i64, None);
    let ty = b.function_type(b.t.void, &[]);
    b.function("v", ty, false);
    assert!(b.broken().contains("two globals have this name"));
}

#[test]
fn one_global_is_one_value() {
    let mut b = Builder::new();
    b.variable("v", b.t.i64, None);
    b.module.values.push(ModuleValue {
        ty: b.t.ptr,
        kind: ModuleValueKind::Global(Global::Variable(VariableId::new(0))),
    });
    assert!(b.broken().contains("two values stand for one global"));
}

#[test]
fn the_address_of_a_global_is_a_pointer() {
    let mut b = Builder::new();
    b.variable("v", b.t.i64, None);
    b.module.values[ValueId::from_u32(0)].ty = b.t.i64;
    assert!(b.broken().contains("a global's address of type i64"));
}

#[test]
fn numbers_of_sections_and_comdats_exist() {
    let mut b = Builder::new();
    b.variable("v", b.t.i64, None);
    b.module.variables[VariableId::new(0)].info.section = Some(0);
    assert!(b.broken().contains("section number out of range"));
}

#[test]
fn declarations_have_external_linkage() {
    let mut b = Builder::new();
    b.variable("v", b.t.i64, None);
    b.module.variables[VariableId::new(0)].info.linkage = Linkage::Internal;
    assert!(b.broken().contains("a declaration with internal linkage"));
}

fn alias(b: &mut Builder, name: &str, aliasee: ValueId) -> ValueId {
    let id = b.module.aliases.push(Alias {
        info: info(name),
        value_type: b.t.i32,
        aliasee,
    });
    b.module.values.push(ModuleValue {
        ty: b.t.ptr,
        kind: ModuleValueKind::Global(Global::Alias(id)),
    })
}

#[test]
fn an_alias_does_not_stand_for_itself() {
    let mut b = Builder::new();
    alias(&mut b, "a", ValueId::from_u32(1));
    alias(&mut b, "b", ValueId::from_u32(0));
    assert!(b.broken().contains("a constant or alias contains itself"));
}

#[test]
fn an_alias_stands_for_a_definition() {
    let mut b = Builder::new();
    let variable = b.variable("v", b.t.i32, None);
    alias(&mut b, "a", variable);
    assert_eq!(
        b.broken(),
        "@a: malformed bitcode: an alias of a declaration"
    );
}

#[test]
fn an_alias_stands_for_a_value_that_exists() {
    let mut b = Builder::new();
    alias(&mut b, "a", ValueId::from_u32(7));
    assert_eq!(b.module.aliases.len(), AliasId::new(0).index() + 1);
    assert!(
        b.broken()
            .contains("stands for a value that does not exist")
    );
}

#[test]
fn a_function_is_of_function_type() {
    let mut b = Builder::new();
    b.function("f", b.t.i32, false);
    assert!(b.broken().contains("a function whose type is none"));
}

#[test]
fn metadata_is_a_parameter_of_intrinsics_only() {
    for (name, fine) in [("llvm.x", true), ("x", false)] {
        let mut b = Builder::new();
        let ty = b.function_type(b.t.void, &[b.t.metadata]);
        b.function(name, ty, false);
        assert_eq!(b.verify().is_ok(), fine, "{name}");
    }
}

fn with_attribute(param: TypeId, attribute: Attribute, mut b: Builder) -> Result<(), String> {
    let list = AttributeList {
        params: vec![AttributeSet::from(vec![attribute])],
        ..AttributeList::default()
    };
    b.module.attributes.push(list);
    let ty = b.function_type(b.t.void, &[param]);
    b.function("f", ty, false);
    let function = b.module.functions.values_mut().next().unwrap();
    function.attributes = Some(AttributeListId::new(0));
    b.verify().map(|_| ()).map_err(|error| error.to_string())
}

#[test]
fn byval_is_of_a_sized_type_on_a_pointer() {
    let b = Builder::new();
    let attribute = |ty| Attribute::Type(AttributeKind::BYVAL, ty);
    let t = b.t;
    with_attribute(t.ptr, attribute(Some(t.pair)), b).unwrap();
    for (param, ty) in [
        (t.ptr, Some(t.opaque)),
        (t.ptr, None),
        (t.i64, Some(t.pair)),
        (t.ptr, Some(TypeId::from_u32(1000))),
    ] {
        with_attribute(param, attribute(ty), Builder::new()).unwrap_err();
    }
}

#[test]
fn extension_is_of_integers() {
    let b = Builder::new();
    let (t, attribute) = (b.t, Attribute::Enum(AttributeKind::ZERO_EXT));
    with_attribute(t.i8, attribute.clone(), b).unwrap();
    let error = with_attribute(t.float, attribute, Builder::new()).unwrap_err();
    assert!(error.contains("signext or zeroext of type float"));
}

#[test]
fn a_block_address_is_of_a_function_with_a_body() {
    let mut b = Builder::new();
    let ty = b.function_type(b.t.void, &[]);
    let function = b.function("f", ty, false);
    let block = crate::ir::BlockId::from_u32(1);
    b.constant(b.t.ptr, Constant::BlockAddress { function, block });
    assert!(b.broken().contains("has no body"));
}

#[test]
fn an_intrinsic_has_no_address() {
    let mut b = Builder::new();
    let ty = b.function_type(b.t.void, &[]);
    let function = b.function("llvm.trap", ty, false);
    b.variable("v", b.t.ptr, Some(function));
    assert!(b.broken().contains("the initializer is no constant"));
}

#[test]
fn constructors_are_of_their_own_type() {
    let mut b = Builder::new();
    let null = b.constant(b.t.a4i32, Constant::Null);
    b.variable("llvm.global_ctors", b.t.a4i32, Some(null));
    assert!(b.broken().contains("this variable of type [4 x i32]"));
}
