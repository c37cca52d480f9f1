//! Definitions and uses, phis, landing pads.

use super::fixture::{Fixture, add, plain};
use crate::ir::testing::Code;
use crate::ir::{BlockId, Clause, FunctionId, InstKind, List, ValueId};
use cranelift_entity::EntityRef;

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
