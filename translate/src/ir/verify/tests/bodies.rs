//! A body's skeleton: numbering, blocks, references.

use super::fixture::{add, fixture, i32, plain, void};
use crate::ir::testing::Code;
use crate::ir::{BlockId, Constant, FunctionId, InstKind, List, Metadata, MetadataId, ValueId};
use cranelift_entity::EntityRef;

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
