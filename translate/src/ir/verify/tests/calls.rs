//! Calls.

use super::fixture::{fixture, i32, plain, void};
use crate::ir::testing::Builder;
use crate::ir::{CallId, CallingConv, Constant, InstKind, TailKind, TypeId};
use cranelift_entity::EntityRef;

#[test]
fn inline_assembly_is_only_called() {
    let mut f = plain();
    let asm = Constant::InlineAsm(Box::new(crate::ir::InlineAsm {
        ty: f.callee_type,
        template: "".into(),
        constraints: "".into(),
        side_effect: true,
        align_stack: false,
        intel_dialect: false,
        can_unwind: false,
    }));
    let operand = f.b.constant(f.b.t.ptr, asm);
    f.breaks(
        |b| b.t.ptr,
        InstKind::Freeze { operand },
        "can only be called",
    );
}

#[test]
fn a_call_has_as_many_arguments_as_parameters() {
    let f = plain();
    let mut code = f.code();
    code.call(f.b.t.i32, f.id, f.id_type, &[]);
    code.ret(None);
    f.rejects(code, "0 arguments for 1 parameters");
}

#[test]
fn an_argument_is_of_its_parameters_type() {
    let f = plain();
    let mut code = f.code();
    code.call(f.b.t.i32, f.id, f.id_type, &[f.one64]);
    code.ret(None);
    f.rejects(code, "argument and parameter differ in type: i64 and i32");
}

#[test]
fn variadic_arguments_follow_the_fixed_ones() {
    let mut f = plain();
    let ty = f.b.variadic_type(f.b.t.i32, &[f.b.t.i32]);
    let mut code = f.code();
    code.call(f.b.t.i32, f.id, ty, &[f.one, f.one64, f.float]);
    code.ret(None);
    code.fine(f.b);
    let mut f = plain();
    let ty = f.b.variadic_type(f.b.t.i32, &[f.b.t.i32]);
    let mut code = f.code();
    code.call(f.b.t.i32, f.id, ty, &[]);
    code.ret(None);
    f.rejects(code, "0 arguments for 1 parameters");
}

#[test]
fn a_call_is_made_with_a_function_type() {
    let f = plain();
    let mut code = f.code();
    code.call(f.b.t.i32, f.id, f.b.t.i32, &[]);
    code.ret(None);
    f.rejects(code, "called as i32, which is no function type");
}

#[test]
fn a_callee_is_a_pointer() {
    let f = plain();
    let mut code = f.code();
    code.call(f.b.t.void, f.one64, f.callee_type, &[]);
    code.ret(None);
    f.rejects(code, "callee of type i64");
}

#[test]
fn a_call_number_exists() {
    let call = CallId::new(3);
    plain().breaks(void, InstKind::Call { call }, "call number out of range");
}

#[test]
fn an_intrinsic_is_called_as_it_is_declared() {
    let mut f = plain();
    let trap = f.b.function("llvm.trap", f.callee_type, false);
    let mut code = f.code();
    code.call(f.b.t.i32, trap, f.id_type, &[f.one]);
    code.ret(None);
    f.rejects(code, "an intrinsic is called as another type");
}

#[test]
fn a_must_tail_call_is_returned() {
    let must_tail = |returned: bool, conv: CallingConv| {
        let f = fixture(&[i32], i32);
        let mut code = f.code();
        let value = code.call(f.b.t.i32, f.id, f.id_type, &[code.argument(0)]);
        code.ret(Some(if returned { value } else { f.one }));
        let call = &mut code.body.calls[CallId::new(0)];
        (call.tail, call.calling_conv) = (TailKind::MustTail, conv);
        let module = f.b.verify().unwrap();
        code.verify(&module)
            .map(|_| ())
            .map_err(|error| error.to_string())
    };
    must_tail(true, CallingConv::C).unwrap();
    let error = must_tail(false, CallingConv::C).unwrap_err();
    assert!(error.contains("whose result is not returned"), "{error}");
    let error = must_tail(true, CallingConv::FAST).unwrap_err();
    assert!(error.contains("differ in calling convention"), "{error}");
}

#[test]
fn intrinsics_are_of_their_own_types() {
    type Params = fn(&Builder) -> Vec<TypeId>;
    type Ret = fn(&Builder) -> TypeId;
    let table: [(&str, Ret, Params, bool); 14] = [
        ("fshl.i32", i32, |b| vec![b.t.i32; 3], true),
        ("fshl.i32", i32, |b| vec![b.t.i32, b.t.i64, b.t.i32], false),
        ("fshl.i32", i32, |b| vec![b.t.i32; 2], false),
        ("fshl.i32", i32, |b| vec![b.t.i32; 4], false),
        ("fma.v4i32", |b| b.t.v4i32, |b| vec![b.t.v4i32; 3], false),
        ("sqrt.f32", |b| b.t.float, |b| vec![b.t.float], true),
        (
            "uadd.with.overflow.i32",
            |b| b.t.exchanged,
            |b| vec![b.t.i32; 2],
            true,
        ),
        (
            "uadd.with.overflow.i32",
            |b| b.t.pair,
            |b| vec![b.t.i32; 2],
            false,
        ),
        ("vector.reduce.add.v4i32", i32, |b| vec![b.t.v4i32], true),
        ("vector.reduce.add.i32", i32, |b| vec![b.t.i32], false),
        (
            "is.fpclass.f32",
            |b| b.t.i1,
            |b| vec![b.t.float, b.t.i32],
            true,
        ),
        ("fptosi.sat.i32.f32", i32, |b| vec![b.t.float], true),
        (
            "fptosi.sat.v4i32.f32",
            |b| b.t.v4i32,
            |b| vec![b.t.float],
            false,
        ),
        ("a.target.may.have.any", i32, |b| vec![b.t.pair], true),
    ];
    for (name, ret, params, fine) in table {
        let mut f = plain();
        let (ret, params) = (ret(&f.b), params(&f.b));
        let ty = f.b.function_type(ret, &params);
        let callee = f.b.function(&format!("llvm.{name}"), ty, false);
        let args: Vec<_> = params
            .iter()
            .map(|param| f.b.constant(*param, Constant::Null))
            .collect();
        let mut code = f.code();
        code.call(ret, callee, ty, &args);
        code.ret(None);
        let module = f.b.verify().unwrap();
        let checked = code.verify(&module);
        assert_eq!(checked.is_ok(), fine, "{name} {checked:?}");
    }
}

#[test]
fn an_immediate_argument_is_a_constant_integer() {
    let mut f = fixture(&[|b| b.t.i1], void);
    let ty = f.b.function_type(f.b.t.i32, &[f.b.t.i32, f.b.t.i1]);
    let callee = f.b.function("llvm.ctlz.i32", ty, false);
    let mut code = f.code();
    code.call(f.b.t.i32, callee, ty, &[f.one, f.yes]);
    code.call(f.b.t.i32, callee, ty, &[f.one, code.argument(0)]);
    code.ret(None);
    f.rejects(
        code,
        "%3: malformed bitcode: argument 1 is no constant integer",
    );
}
