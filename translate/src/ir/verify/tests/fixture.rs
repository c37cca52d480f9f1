//! A function to put defects into.

use crate::ir::testing::{Builder, Code};
use crate::ir::{BinaryOp, Constant, InstFlags, InstKind, TypeId, ValueId};

/// A module with `@f`, of these types, and the constants and globals that the tests use.
pub(super) struct Fixture {
    pub(super) b: Builder,
    pub(super) params: Vec<TypeId>,
    pub(super) one: ValueId,
    pub(super) one64: ValueId,
    pub(super) two64: ValueId,
    pub(super) yes: ValueId,
    pub(super) null: ValueId,
    pub(super) float: ValueId,
    pub(super) vector: ValueId,
    pub(super) pair: ValueId,
    pub(super) none: ValueId,
    /// `void ()`
    pub(super) callee: ValueId,
    pub(super) callee_type: TypeId,
    /// `i32 (i32)`
    pub(super) id: ValueId,
    pub(super) id_type: TypeId,
    pub(super) personality: ValueId,
}

pub(super) const FLAGS: InstFlags = InstFlags(0);

pub(super) fn fixture(params: &[fn(&Builder) -> TypeId], ret: fn(&Builder) -> TypeId) -> Fixture {
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

pub(super) fn void(b: &Builder) -> TypeId {
    b.t.void
}

pub(super) fn i32(b: &Builder) -> TypeId {
    b.t.i32
}

impl Fixture {
    pub(super) fn code(&self) -> Code {
        Code::new(&self.b, &self.params)
    }

    /// The rule that one instruction breaks, in a function that does nothing else.
    #[track_caller]
    pub(super) fn breaks(self, ty: fn(&Builder) -> TypeId, kind: InstKind, rule: &str) {
        let mut code = self.code();
        code.push(ty(&self.b), kind);
        code.ret(None);
        self.rejects(code, rule);
    }

    #[track_caller]
    pub(super) fn rejects(self, code: Code, rule: &str) {
        let broken = code.broken(self.b);
        assert!(broken.contains(rule), "{broken}");
    }
}

pub(super) fn plain() -> Fixture {
    fixture(&[], void)
}

pub(super) fn add(lhs: ValueId, rhs: ValueId) -> InstKind {
    InstKind::Binary {
        op: BinaryOp::Add,
        lhs,
        rhs,
        flags: FLAGS,
    }
}
