//! Rules on bodies.

use crate::ir::testing::{Builder, Code};
use crate::ir::{
    BinaryOp, BlockId, CallId, CallingConv, CastOp, Clause, Constant, FloatPredicate, FunctionId,
    GepFlags, InstFlags, InstKind, IntPredicate, List, Metadata, MetadataId, Ordering, Predicate,
    RmwOp, TailKind, TypeId, ValueId,
};
use cranelift_entity::EntityRef;

/// A module with `@f`, of these types, and the constants and globals that the tests use.
struct Fixture {
    b: Builder,
    params: Vec<TypeId>,
    one: ValueId,
    one64: ValueId,
    two64: ValueId,
    yes: ValueId,
    null: ValueId,
    float: ValueId,
    vector: ValueId,
    pair: ValueId,
    none: ValueId,
    /// `void ()`
    callee: ValueId,
    callee_type: TypeId,
    /// `i32 (i32)`
    id: ValueId,
    id_type: TypeId,
    personality: ValueId,
}

const FLAGS: InstFlags = InstFlags(0);

fn fixture(params: &[fn(&Builder) -> TypeId], ret: fn(&Builder) -> TypeId) -> Fixture {
    let mut b = Builder::new();
    let params: Vec<_> = params.iter().map(|param| param(&b)).collect();
    let ret = ret(&b);
    let ty = b.function_type(ret, &params);
    b.function("f", ty, true);
    let callee_type = b.function_type(b.t.void, &[]);
    let callee = b.function("g", callee_type, false);
    let id_type = b.function_type(b.t.i32, &[b.t.i32]);
    let id = b.function("id", id_type, false);
    let personality = b.function("personality", callee_type, false);
    Fixture {
        one: b.constant(b.t.i32, Constant::Int(1)),
        one64: b.constant(b.t.i64, Constant::Int(1)),
        two64: b.constant(b.t.i64, Constant::Int(2)),
        yes: b.constant(b.t.i1, Constant::Int(1)),
        null: b.constant(b.t.ptr, Constant::Null),
        float: b.constant(b.t.float, Constant::Float(0)),
        vector: b.constant(b.t.v4i32, Constant::Null),
        pair: b.constant(b.t.pair, Constant::Null),
        none: b.constant(b.t.token, Constant::Null),
        b,
        params,
        callee,
        callee_type,
        id,
        id_type,
        personality,
    }
}

fn void(b: &Builder) -> TypeId {
    b.t.void
}

fn i32(b: &Builder) -> TypeId {
    b.t.i32
}

impl Fixture {
    fn code(&self) -> Code {
        Code::new(&self.b, &self.params)
    }

    /// The rule that one instruction breaks, in a function that does nothing else.
    #[track_caller]
    fn breaks(self, ty: fn(&Builder) -> TypeId, kind: InstKind, rule: &str) {
        let mut code = self.code();
        code.push(ty(&self.b), kind);
        code.ret(None);
        self.rejects(code, rule);
    }

    #[track_caller]
    fn rejects(self, code: Code, rule: &str) {
        let broken = code.broken(self.b);
        assert!(broken.contains(rule), "{broken}");
    }
}

fn plain() -> Fixture {
    fixture(&[], void)
}

fn add(lhs: ValueId, rhs: ValueId) -> InstKind {
    InstKind::Binary {
        op: BinaryOp::Add,
        lhs,
        rhs,
        flags: FLAGS,
    }
}

#[test]
fn a_small_body_is_fine() {
    let f = fixture(&[i32, |b| b.t.ptr], i32);
    let mut code = f.code();
    let sum = code.push(f.b.t.i32, add(code.argument(0), f.one));
    code.br(2);
    code.block();
    code.br(2);
    code.block();
    let phi = code.phi(f.b.t.i32, &[(sum, 0), (f.one, 1)]);
    code.ret(Some(phi));
    let body = code.fine(f.b);
    assert!(!body.is_reachable(BlockId::new(1)));
    let order: Vec<_> = body.reverse_postorder().iter().map(|b| b.index()).collect();
    assert_eq!(order, [0, 2]);
}

#[test]
fn an_error_names_function_and_instruction() {
    let f = fixture(&[i32], void);
    let mut code = f.code();
    code.push(f.b.t.i32, add(f.one, f.one));
    code.push(f.b.t.i32, add(f.one, f.one64));
    code.ret(None);
    assert_eq!(
        code.broken(f.b),
        "@f: %3: malformed bitcode: operands differ in type: i32 and i64"
    );
}

#[test]
fn an_error_names_an_instruction_without_result_by_its_opcode() {
    let f = plain();
    let mut code = f.code();
    code.ret(Some(f.one));
    assert_eq!(
        code.broken(f.b),
        "@f: ret: malformed bitcode: returned value and function differ in type: i32 and void"
    );
}

#[test]
fn a_body_has_blocks() {
    let f = plain();
    let mut code = f.code();
    code.body.blocks.clear();
    f.rejects(code, "a body without blocks");
}

#[test]
fn a_block_is_not_empty() {
    let f = plain();
    let mut code = f.code();
    code.ret(None);
    code.block();
    f.rejects(code, "block 1 is empty");
}

#[test]
fn a_terminator_ends_a_block() {
    let f = plain();
    let mut code = f.code();
    code.push(f.b.t.i32, add(f.one, f.one));
    f.rejects(code, "a block does not end with a terminator");
}

#[test]
fn a_terminator_is_last() {
    let f = plain();
    let mut code = f.code();
    code.ret(None);
    code.ret(None);
    f.rejects(code, "a terminator inside a block");
}

#[test]
fn blocks_hold_all_instructions() {
    let f = plain();
    let mut code = f.code();
    code.ret(None);
    code.ret(None);
    code.body.blocks[BlockId::new(0)].insts.end = 1;
    f.rejects(code, "blocks and instructions don't match");
}

#[test]
fn arguments_are_those_of_the_function() {
    let f = fixture(&[i32], void);
    let mut code = Code::new(&f.b, &[f.b.t.i64]);
    code.ret(None);
    f.rejects(code, "arguments differ");
}

#[test]
fn local_values_count_on_from_the_modules() {
    let f = plain();
    let mut code = f.code();
    code.ret(None);
    code.body.first_local -= 1;
    f.rejects(code, "not numbered on");
}

#[test]
fn results_are_numbered_in_order() {
    let f = plain();
    let mut code = f.code();
    let first = code.push(f.b.t.i32, add(f.one, f.one));
    code.push(f.b.t.i32, add(f.one, f.one));
    code.ret(None);
    code.body.insts.values_mut().nth(1).unwrap().result = Some(first);
    f.rejects(code, "results are not numbered in order");
}

#[test]
fn an_operand_exists() {
    let operand = ValueId::from_u32(1000);
    plain().breaks(
        i32,
        InstKind::Freeze { operand },
        "value number 1000 out of range",
    );
    let operand = ValueId::from_u32(u32::MAX - 1);
    plain().breaks(i32, InstKind::Freeze { operand }, "metadata operand");
}

#[test]
fn metadata_is_an_operand_of_calls_only() {
    let mut f = plain();
    f.b.module.metadata.nodes.push(Metadata::Other);
    let operand = ValueId::from_metadata(MetadataId::new(0));
    f.breaks(
        i32,
        InstKind::Freeze { operand },
        "metadata operand 0 out of place",
    );
}

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
fn a_list_lies_in_its_pool() {
    let f = plain();
    let kind = InstKind::ExtractValue {
        aggregate: f.pair,
        indices: List { start: 1, len: 1 },
    };
    f.breaks(i32, kind, "a list runs past its pool");
}

#[test]
fn no_branch_goes_to_the_entry_block() {
    let f = plain();
    let mut code = f.code();
    code.br(0);
    f.rejects(code, "a branch to the entry block or to no block");
}

#[test]
fn no_branch_goes_to_a_block_that_does_not_exist() {
    let f = plain();
    let mut code = f.code();
    code.br(1);
    f.rejects(code, "a branch to the entry block or to no block");
}

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

#[test]
fn a_definition_comes_before_its_use() {
    let f = plain();
    let mut code = f.code();
    let later = ValueId::from_u32(code.body.first_local + 1);
    code.push(f.b.t.i32, add(later, f.one));
    code.push(f.b.t.i32, add(f.one, f.one));
    code.ret(None);
    f.rejects(
        code,
        "%1: malformed bitcode: %2 is used before its definition",
    );
}

#[test]
fn no_instruction_uses_its_own_result() {
    let f = plain();
    let mut code = f.code();
    let own = ValueId::from_u32(code.body.first_local);
    code.push(f.b.t.i32, add(own, f.one));
    code.ret(None);
    f.rejects(code, "%1 is used before its definition");
}

#[test]
fn a_definition_dominates_its_use() {
    let f = plain();
    let mut code = f.code();
    code.cond_br(f.yes, 1, 2);
    code.block();
    let one = code.push(f.b.t.i32, add(f.one, f.one));
    code.br(2);
    code.block();
    code.push(f.b.t.i32, add(one, one));
    code.ret(None);
    f.rejects(code, "is used before its definition");
}

#[test]
fn a_block_that_cannot_be_reached_may_use_anything() {
    let f = plain();
    let mut code = f.code();
    code.ret(None);
    code.block();
    let own = ValueId::from_u32(code.body.first_local);
    code.push(f.b.t.i32, add(own, own));
    code.br(1);
    code.fine(f.b);
}

#[test]
fn a_definition_that_cannot_be_reached_reaches_nothing() {
    let f = plain();
    let mut code = f.code();
    code.br(2);
    code.block();
    let one = code.push(f.b.t.i32, add(f.one, f.one));
    code.br(2);
    code.block();
    code.push(f.b.t.i32, add(one, one));
    code.ret(None);
    f.rejects(code, "is used before its definition");
}

#[test]
fn a_phi_takes_values_from_the_ends_of_its_predecessors() {
    let f = plain();
    let mut code = f.code();
    code.br(1);
    code.block();
    let next = ValueId::from_u32(code.body.first_local + 1);
    let phi = code.phi(f.b.t.i32, &[(f.one, 0), (next, 1)]);
    let next = code.push(f.b.t.i32, add(phi, f.one));
    code.cond_br(f.yes, 1, 2);
    code.block();
    code.push(f.b.t.i32, add(next, phi));
    code.ret(None);
    code.fine(f.b);
}

#[test]
fn a_phi_is_at_the_start_of_its_block() {
    let f = plain();
    let mut code = f.code();
    code.br(1);
    code.block();
    code.push(f.b.t.i32, add(f.one, f.one));
    code.phi(f.b.t.i32, &[(f.one, 0)]);
    code.ret(None);
    f.rejects(code, "phi after an instruction that is none");
}

#[test]
fn a_phi_has_a_value_for_every_edge() {
    let phi = |incoming: fn(&Fixture) -> Vec<(ValueId, u32)>| {
        let f = plain();
        let mut code = f.code();
        code.cond_br(f.yes, 1, 1);
        code.block();
        code.phi(f.b.t.i64, &incoming(&f));
        code.ret(None);
        let module = f.b.verify().unwrap();
        code.verify(&module)
            .map(|_| ())
            .map_err(|error| error.to_string())
    };
    phi(|f| vec![(f.one64, 0), (f.one64, 0)]).unwrap();
    let error = phi(|f| vec![(f.one64, 0)]).unwrap_err();
    assert!(
        error.contains("phi with more or fewer values than edges"),
        "{error}"
    );
    for other in [1, 2, u32::MAX] {
        let error = phi(match other {
            1 => |f| vec![(f.one64, 0), (f.one64, 1)],
            2 => |f| vec![(f.one64, 0), (f.one64, 7)],
            _ => |f| vec![(f.one64, 0), (f.two64, 0)],
        });
        assert!(
            error
                .unwrap_err()
                .contains("phi value that belongs to no edge")
        );
    }
}

#[test]
fn the_entry_block_has_no_phi_values() {
    let f = plain();
    let mut code = f.code();
    code.phi(f.b.t.i32, &[(f.one, 0)]);
    code.ret(None);
    f.rejects(code, "phi with more or fewer values than edges");
}

/// Block 0 invokes, block 1 is the normal way on, block 2 the landing pad.
fn invoke(f: &mut Fixture, catch: Option<ValueId>) -> (Code, ValueId) {
    let function = &mut f.b.module.functions[FunctionId::new(0)];
    function.personality = Some(f.personality);
    let mut code = f.code();
    let call = code.call_data(f.id, f.id_type, &[f.one]);
    let (normal, unwind) = (BlockId::new(1), BlockId::new(2));
    let kind = InstKind::Invoke {
        call,
        normal,
        unwind,
    };
    let value = code.push(f.b.t.i32, kind);
    code.block();
    code.push(f.b.t.i32, add(value, f.one));
    code.ret(None);
    code.block();
    code.body.clauses.extend(catch.map(Clause::Catch));
    let clauses = List {
        start: 0,
        len: catch.is_some().into(),
    };
    let kind = InstKind::LandingPad {
        cleanup: catch.is_none(),
        clauses,
    };
    let landed = code.push(f.b.t.landing, kind);
    code.push(f.b.t.void, InstKind::Resume { value: landed });
    (code, value)
}

#[test]
fn an_invoke_is_fine() {
    let mut f = plain();
    let null = f.null;
    let (code, _) = invoke(&mut f, Some(null));
    code.fine(f.b);
}

#[test]
fn a_landing_pad_needs_a_personality() {
    let mut f = plain();
    let (code, _) = invoke(&mut f, None);
    f.b.module.functions[FunctionId::new(0)].personality = None;
    f.rejects(code, "has no personality");
}

#[test]
fn a_result_of_an_invoke_exists_after_a_normal_return_only() {
    let mut f = plain();
    let (mut code, value) = invoke(&mut f, None);
    // In the landing pad's block, before the resume.
    let resume = code.body.insts.keys().next_back().unwrap();
    code.body.insts[resume].kind = InstKind::Freeze { operand: value };
    code.body.insts[resume].ty = f.b.t.i32;
    let next = ValueId::from_u32(value.as_u32() + 3);
    code.body.insts[resume].result = Some(next);
    code.body.value_types.push(f.b.t.i32);
    code.ret(None);
    f.rejects(code, "is used before its definition");
}

#[test]
fn unwinding_goes_to_a_landing_pad() {
    let mut f = plain();
    let (mut code, _) = invoke(&mut f, None);
    let entry = code.body.insts.values_mut().next().unwrap();
    if let InstKind::Invoke { unwind, .. } = &mut entry.kind {
        *unwind = BlockId::new(1);
    }
    f.rejects(code, "unwinding to a block without a landing pad");
}

#[test]
fn a_landing_pad_is_reached_by_unwinding_only() {
    let mut f = plain();
    let (mut code, _) = invoke(&mut f, None);
    let ret = code.body.insts.values_mut().nth(2).unwrap();
    let target = BlockId::new(2);
    ret.kind = InstKind::Br { target };
    f.rejects(code, "a way to a landing pad that is no unwinding");
}

#[test]
fn a_landing_pad_comes_first() {
    let mut f = plain();
    let (mut code, _) = invoke(&mut f, None);
    let cleanup = true;
    let clauses = List::default();
    code.body.insts.values_mut().next_back().unwrap().kind =
        InstKind::LandingPad { cleanup, clauses };
    let last = code.body.insts.values_mut().next_back().unwrap();
    last.ty = f.b.t.landing;
    let number = code.body.first_local + u32::try_from(code.body.value_types.len()).unwrap();
    last.result = Some(ValueId::from_u32(number));
    code.body.value_types.push(f.b.t.landing);
    code.push(f.b.t.void, InstKind::Unreachable);
    f.rejects(code, "landingpad is not the first instruction of its block");
}

#[test]
fn a_landing_pad_has_a_clause() {
    let mut f = plain();
    let null = f.null;
    let (mut code, _) = invoke(&mut f, Some(null));
    let pad = code.body.insts.values_mut().nth(3).unwrap();
    let cleanup = false;
    let clauses = List::default();
    pad.kind = InstKind::LandingPad { cleanup, clauses };
    f.rejects(code, "landingpad without a clause");
}

#[test]
fn tokens_are_not_merged() {
    let f = plain();
    let mut code = f.code();
    code.br(1);
    code.block();
    code.phi(f.b.t.token, &[(f.none, 0)]);
    code.ret(None);
    f.rejects(code, "phi of type token");
}

#[test]
fn a_block_whose_address_is_taken_exists() {
    for (block, rule) in [(0, "of an entry block"), (9, "does not exist")] {
        let mut f = plain();
        let function = ValueId::from_u32(0);
        let block = BlockId::from_u32(block);
        let constant = Constant::BlockAddress { function, block };
        f.b.constant(f.b.t.ptr, constant);
        let mut code = f.code();
        code.ret(None);
        f.rejects(code, rule);
    }
}

#[test]
fn a_local_constant_keeps_the_rules() {
    let f = plain();
    let mut code = f.code();
    code.body.constants.push(Constant::Int(300));
    code.body.value_types.push(f.b.t.i8);
    code.ret(None);
    f.rejects(code, "an integer constant of type i8");
}

#[test]
fn a_declaration_has_no_body() {
    let f = plain();
    let mut code = f.code();
    code.ret(None);
    let module = f.b.verify().unwrap();
    let declared = FunctionId::new(1);
    let error = crate::ir::verify::body(&module, declared, code.body).unwrap_err();
    assert_eq!(
        error.to_string(),
        "@g: malformed bitcode: a declaration with a body"
    );
    assert!(f.callee.as_u32() == 1);
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
