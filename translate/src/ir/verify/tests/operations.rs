//! Types and operands of instructions.

use super::fixture::{FLAGS, Fixture, add, fixture, i32, plain, void};
use crate::ir::testing::{Builder, Code};
use crate::ir::{
    BinaryOp, BlockId, CastOp, Constant, FloatPredicate, GepFlags, InstKind, IntPredicate, List,
    Ordering, Predicate, RmwOp, TypeId, ValueId,
};
use cranelift_entity::EntityRef;

#[test]
fn arithmetic_is_on_integers_or_floats() {
    let f = plain();
    let (lhs, rhs) = (f.float, f.float);
    f.breaks(|b| b.t.float, add(lhs, rhs), "add of type float");
    let f = plain();
    let kind = InstKind::Binary {
        op: BinaryOp::FAdd,
        lhs: f.one,
        rhs: f.one,
        flags: FLAGS,
    };
    f.breaks(i32, kind, "fadd of type i32");
}

#[test]
fn a_result_is_of_its_operations_type() {
    let f = plain();
    let kind = add(f.one, f.one);
    f.breaks(
        |b| b.t.i64,
        kind,
        "operand and result differ in type: i32 and i64",
    );
}

#[test]
fn a_comparison_gives_bits() {
    let f = plain();
    let kind = InstKind::Compare {
        predicate: Predicate::Int(IntPredicate::Eq),
        lhs: f.vector,
        rhs: f.vector,
        flags: FLAGS,
    };
    f.breaks(|b| b.t.i1, kind, "comparison result of type i1");
}

#[test]
fn comparisons_are_of_their_own_types() {
    let f = plain();
    let kind = InstKind::Compare {
        predicate: Predicate::Float(FloatPredicate::Oeq),
        lhs: f.one,
        rhs: f.one,
        flags: FLAGS,
    };
    f.breaks(|b| b.t.i1, kind, "comparison of type i32");
}

#[test]
fn a_vector_condition_selects_vectors_of_its_length() {
    let mut f = plain();
    let cond = f.b.constant(f.b.t.v4i1, Constant::Null);
    let kind = InstKind::Select {
        cond,
        then: f.one,
        otherwise: f.one,
        flags: FLAGS,
    };
    f.breaks(i32, kind, "select condition of type <4 x i1>");
}

#[test]
fn casts_keep_the_rules_of_their_table() {
    type Pick = fn(&Fixture) -> ValueId;
    type Ty = fn(&Builder) -> TypeId;
    let table: [(CastOp, Pick, Ty, bool); 20] = [
        (CastOp::Trunc, |f| f.one64, |b| b.t.i32, true),
        (CastOp::Trunc, |f| f.one, |b| b.t.i64, false),
        (CastOp::Trunc, |f| f.one, |b| b.t.i32, false),
        (CastOp::ZExt, |f| f.one, |b| b.t.i64, true),
        (CastOp::SExt, |f| f.one64, |b| b.t.i32, false),
        (CastOp::ZExt, |f| f.vector, |b| b.t.i64, false),
        (CastOp::FpExt, |f| f.float, |b| b.t.double, true),
        (CastOp::FpTrunc, |f| f.float, |b| b.t.double, false),
        (CastOp::FpToSi, |f| f.float, |b| b.t.i64, true),
        (CastOp::FpToUi, |f| f.one, |b| b.t.i64, false),
        (CastOp::UiToFp, |f| f.one, |b| b.t.float, true),
        (CastOp::SiToFp, |f| f.float, |b| b.t.float, false),
        (CastOp::PtrToInt, |f| f.null, |b| b.t.i32, true),
        (CastOp::PtrToInt, |f| f.one, |b| b.t.i32, false),
        (CastOp::IntToPtr, |f| f.one, |b| b.t.ptr, true),
        (CastOp::AddrSpaceCast, |f| f.null, |b| b.t.ptr, false),
        (CastOp::BitCast, |f| f.vector, |b| b.t.i128, true),
        (CastOp::BitCast, |f| f.vector, |b| b.t.i64, false),
        (CastOp::BitCast, |f| f.null, |b| b.t.i64, false),
        (CastOp::BitCast, |f| f.pair, |b| b.t.i128, false),
    ];
    for (op, operand, ty, fine) in table {
        let f = plain();
        let mut code = f.code();
        let kind = InstKind::Cast {
            op,
            operand: operand(&f),
            flags: FLAGS,
        };
        code.push(ty(&f.b), kind);
        code.ret(None);
        let module = f.b.verify().unwrap();
        let checked = code.verify(&module);
        assert_eq!(checked.is_ok(), fine, "{} {checked:?}", op.name());
    }
}

#[test]
fn an_index_path_leads_to_an_element() {
    let f = plain();
    let mut code = f.code();
    let indices = code.indices(&[2]);
    let aggregate = f.pair;
    code.push(f.b.t.i32, InstKind::ExtractValue { aggregate, indices });
    code.ret(None);
    f.rejects(code, "no element 2 in { i32, i64 }");
}

#[test]
fn an_inserted_element_is_of_its_type() {
    let f = plain();
    let mut code = f.code();
    let kind = InstKind::InsertValue {
        aggregate: f.pair,
        element: f.one,
        indices: code.indices(&[1]),
    };
    code.push(f.b.t.pair, kind);
    code.ret(None);
    f.rejects(code, "element differs in type: i64 and i32");
}

#[test]
fn a_shuffle_lane_is_of_one_of_its_operands() {
    let mut f = plain();
    let lanes = [0u8, 0, 0, 0, 7, 0, 0, 0, 1, 0, 0, 0, 8, 0, 0, 0];
    let mask = f.b.constant(f.b.t.v4i32, Constant::Data(lanes.into()));
    let (lhs, rhs) = (f.vector, f.vector);
    let kind = InstKind::ShuffleVector { lhs, rhs, mask };
    f.breaks(|b| b.t.v4i32, kind, "shufflevector lane 8 out of range");
}

#[test]
fn a_shuffle_mask_is_constant() {
    let f = fixture(&[|b| b.t.v4i32], void);
    let (lhs, rhs, mask) = (f.vector, f.vector, f.code().argument(0));
    let kind = InstKind::ShuffleVector { lhs, rhs, mask };
    f.breaks(|b| b.t.v4i32, kind, "mask is no constant");
}

#[test]
fn an_alloca_is_of_a_sized_type() {
    let f = plain();
    let kind = InstKind::Alloca {
        allocated: f.b.t.opaque,
        count: f.one,
        align_log2: None,
        in_alloca: false,
        swift_error: false,
    };
    f.breaks(|b| b.t.ptr, kind, "alloca of type %opaque");
}

fn load(pointer: ValueId, ordering: Ordering) -> InstKind {
    InstKind::Load {
        pointer,
        align_log2: None,
        volatile: false,
        ordering,
        scope: 1,
    }
}

#[test]
fn an_address_is_a_pointer() {
    let f = plain();
    let kind = load(f.one64, Ordering::NotAtomic);
    f.breaks(i32, kind, "address of type i64");
}

#[test]
fn a_load_does_not_release() {
    let f = plain();
    let kind = load(f.null, Ordering::Release);
    f.breaks(i32, kind, "load with release ordering");
}

#[test]
fn an_atomic_access_is_of_whole_bytes() {
    let f = plain();
    let kind = load(f.null, Ordering::SeqCst);
    f.breaks(|b| b.t.i1, kind, "atomic operation of type i1");
}

#[test]
fn a_synchronization_scope_exists() {
    let f = plain();
    let kind = InstKind::Fence {
        ordering: Ordering::SeqCst,
        scope: 2,
    };
    f.breaks(void, kind, "synchronization scope out of range");
}

#[test]
fn a_fence_has_no_result() {
    let kind = InstKind::Fence {
        ordering: Ordering::SeqCst,
        scope: 1,
    };
    plain().breaks(i32, kind, "result of type i32");
}

#[test]
fn arithmetic_read_modify_writes_are_of_integers() {
    let f = plain();
    let kind = InstKind::AtomicRmw {
        op: RmwOp::Add,
        pointer: f.null,
        value: f.float,
        align_log2: Some(2),
        volatile: false,
        ordering: Ordering::SeqCst,
        scope: 1,
    };
    f.breaks(|b| b.t.float, kind, "atomic operation of type float");
}

#[test]
fn an_exchange_gives_the_old_value_and_a_bit() {
    let exchange = |f: &Fixture| InstKind::CmpXchg {
        pointer: f.null,
        expected: f.one,
        new: f.one,
        align_log2: Some(2),
        volatile: false,
        weak: false,
        success: Ordering::SeqCst,
        failure: Ordering::Monotonic,
        scope: 1,
    };
    let f = plain();
    let kind = exchange(&f);
    f.breaks(|b| b.t.pair, kind, "cmpxchg result of type { i32, i64 }");
    let f = plain();
    let mut code = f.code();
    code.push(f.b.t.exchanged, exchange(&f));
    code.ret(None);
    code.fine(f.b);
}

#[test]
fn a_struct_index_is_a_constant_field() {
    let gep = |index: fn(&Fixture, &Code) -> ValueId| {
        let f = fixture(&[i32], void);
        let mut code = f.code();
        let index = index(&f, &code);
        let kind = InstKind::GetElementPtr {
            source: f.b.t.pair,
            base: f.null,
            indices: code.operands(&[f.one64, index]),
            flags: GepFlags::default(),
        };
        code.push(f.b.t.ptr, kind);
        code.ret(None);
        let module = f.b.verify().unwrap();
        code.verify(&module)
            .map(|_| ())
            .map_err(|error| error.to_string())
    };
    gep(|f, _| f.one).unwrap();
    let variable = gep(|_, code| code.argument(0)).unwrap_err();
    assert!(variable.contains("no such field"), "{variable}");
    let wide = gep(|f, _| f.one64).unwrap_err();
    assert!(
        wide.contains("getelementptr struct index of type i64"),
        "{wide}"
    );
}

#[test]
fn an_index_goes_into_an_array_or_struct() {
    let f = plain();
    let mut code = f.code();
    let kind = InstKind::GetElementPtr {
        source: f.b.t.i32,
        base: f.null,
        indices: code.operands(&[f.one64, f.one64]),
        flags: GepFlags::default(),
    };
    code.push(f.b.t.ptr, kind);
    code.ret(None);
    f.rejects(code, "getelementptr index into i32");
}

fn switch(f: &Fixture, code: &mut Code, cases: &[ValueId]) {
    let start = u32::try_from(code.body.cases.len()).unwrap();
    let target = BlockId::new(1);
    code.body
        .cases
        .extend(cases.iter().map(|case| (*case, target)));
    let len = u32::try_from(cases.len()).unwrap();
    let kind = InstKind::Switch {
        value: f.one64,
        default: target,
        cases: List { start, len },
    };
    code.push(f.b.t.void, kind);
    code.block();
    code.ret(None);
}

#[test]
fn cases_are_unique() {
    let f = plain();
    let mut code = f.code();
    switch(&f, &mut code, &[f.one64, f.two64]);
    code.fine(f.b);
    let f = plain();
    let mut code = f.code();
    switch(&f, &mut code, &[f.one64, f.two64, f.one64]);
    f.rejects(code, "two cases of one value");
}

#[test]
fn cases_are_of_the_type_of_their_switch() {
    let f = plain();
    let mut code = f.code();
    switch(&f, &mut code, &[f.one]);
    f.rejects(code, "switch and case differ in type: i64 and i32");
}

#[test]
fn a_condition_is_a_bit() {
    let f = plain();
    let mut code = f.code();
    code.cond_br(f.one, 1, 1);
    code.block();
    code.ret(None);
    f.rejects(code, "branch condition of type i32");
}

#[test]
fn a_function_returns_what_its_type_says() {
    let f = fixture(&[], i32);
    let mut code = f.code();
    code.ret(None);
    f.rejects(code, "no value for a result of type i32");
}
