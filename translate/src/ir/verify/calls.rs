//! Calls: callee, arguments and attributes fit the type that the call is made with.

use super::attributes::Place;
use super::{Checker, bad, intrinsics, is_intrinsic};
use crate::Result;
use crate::ir::{
    AttributeKind, AttributeSet, Call, CallId, CallingConv, Constant, Global, Inst, InstId,
    InstKind, TailKind, TypeId, ValueId,
};

/// `call`, `invoke`, `callbr`
pub(super) fn call(checker: &Checker<'_>, inst: &Inst, id: CallId) -> Result<()> {
    let call = &checker.body.calls[id];
    let rules = &checker.rules;
    let Some((ret, params, variadic)) = checker.module.signature(call.function_type) else {
        let ty = rules.name(call.function_type);
        return bad(format!("called as {ty}, which is no function type"));
    };
    rules.same("call and result differ in type", ret, inst.ty)?;
    callee(checker, inst, call)?;
    let args = call.args.of(&checker.body.operands);
    if args.len() < params.len() || args.len() > params.len() && !variadic {
        let (have, want) = (args.len(), params.len());
        return bad(format!("{have} arguments for {want} parameters"));
    }
    let (fixed, rest) = args.split_at(params.len());
    for (arg, param) in fixed.iter().zip(params) {
        checker.argument(*arg, *param)?;
    }
    for arg in rest {
        checker.variadic_argument(*arg)?;
    }
    // A result that is never used can't be of a size that nobody knows either.
    let fits = rules.is_void(ret) || rules.is_plain(ret) || rules.is_token(ret);
    let direct = matches!(
        checker.module.global(call.callee),
        Some(Global::Function(_))
    );
    rules.expect(
        fits && (direct || !rules.is_for_intrinsics(ret)),
        "call result",
        ret,
    )?;
    let place = Place {
        ret,
        params,
        arguments: args.len(),
    };
    let attributes = &checker.module.attribute_rules;
    attributes.check(*rules, call.attributes, &place, |k| {
        checker.argument_type(args[k], params, k)
    })
}

/// What is called: a pointer, or inline assembly of the call's type. An intrinsic is called as it
/// is declared.
fn callee(checker: &Checker<'_>, inst: &Inst, call: &Call) -> Result<()> {
    let ty = checker.ty(call.callee);
    let constant = checker.module.constant(Some(checker.body), call.callee);
    if let Some(Constant::InlineAsm(asm)) = constant {
        let what = "inline assembly is called as another type";
        return checker.rules.same(what, asm.ty, call.function_type);
    }
    checker
        .rules
        .expect(checker.rules.is_pointer(ty), "callee", ty)?;
    if let Some(Global::Function(id)) = checker.module.global(call.callee) {
        let function = &checker.module.functions[id];
        if is_intrinsic(function) {
            let what = "an intrinsic is called as another type";
            checker.rules.same(what, function.ty, call.function_type)?;
            return intrinsics::call(checker, id, call);
        }
    }
    match inst.kind {
        InstKind::CallBr { .. } => bad("callbr of something other than inline assembly"),
        _ => Ok(()),
    }
}

impl Checker<'_> {
    /// A fixed argument; metadata only where the parameter is metadata, which only intrinsics have.
    fn argument(&self, arg: ValueId, param: TypeId) -> Result<()> {
        let rules = &self.rules;
        if arg.as_metadata().is_some() || rules.is_metadata(param) {
            let fits = arg.as_metadata().is_some() == rules.is_metadata(param);
            return rules.expect(fits, "metadata for a parameter", param);
        }
        rules.same("argument and parameter differ in type", self.ty(arg), param)?;
        let fits = rules.is_plain(param) || rules.is_token(param);
        rules.expect(fits, "argument", param)
    }

    fn variadic_argument(&self, arg: ValueId) -> Result<()> {
        if arg.as_metadata().is_some() {
            return bad("metadata as a variadic argument");
        }
        let ty = self.ty(arg);
        self.rules
            .expect(self.rules.is_plain(ty), "variadic argument", ty)
    }

    fn argument_type(&self, arg: ValueId, params: &[TypeId], index: usize) -> TypeId {
        match params.get(index) {
            Some(param) => *param,
            None => self.ty(arg),
        }
    }
}

/// `musttail` (LangRef, "call"): what a guaranteed tail call rests on.
pub(super) fn check_must_tail(checker: &Checker<'_>) -> Result<()> {
    for block in checker.body.blocks.values() {
        let mut insts = checker.block_insts(block).peekable();
        while let Some((id, inst)) = insts.next() {
            if let InstKind::Call { call } = inst.kind {
                let call = &checker.body.calls[call];
                if call.tail == TailKind::MustTail {
                    must_tail(checker, inst, call, insts.peek().copied())
                        .map_err(|error| checker.place(error, id))?;
                }
            }
        }
    }
    Ok(())
}

fn must_tail(
    checker: &Checker<'_>,
    inst: &Inst,
    call: &Call,
    next: Option<(InstId, &Inst)>,
) -> Result<()> {
    let Some((ret, params, variadic)) = checker.module.signature(call.function_type) else {
        return Ok(());
    };
    if let Some(Constant::InlineAsm(_)) = checker.module.constant(Some(checker.body), call.callee) {
        return bad("musttail call of inline assembly");
    }
    let returned = match next.map(|(_, next)| &next.kind) {
        Some(InstKind::Ret { value }) => *value,
        _ => return bad("musttail call without a ret after it"),
    };
    let is_undefined = |value| {
        let constant = checker.module.constant(Some(checker.body), value);
        matches!(constant, Some(Constant::Undef | Constant::Poison))
    };
    if returned != inst.result && !returned.is_some_and(is_undefined) {
        return bad("musttail call whose result is not returned");
    }
    let rules = &checker.rules;
    rules.same(
        "musttail call and function differ in result",
        ret,
        checker.ret,
    )?;
    if call.calling_conv != checker.function.calling_conv {
        return bad("musttail call and function differ in calling convention");
    }
    if variadic != checker.variadic {
        return bad("musttail call and function differ in being variadic");
    }
    let any_arguments = matches!(
        call.calling_conv,
        CallingConv::TAIL | CallingConv::SWIFT_TAIL
    );
    if any_arguments && !variadic {
        return Ok(());
    }
    if params != checker.params {
        return bad("musttail call and function differ in parameters");
    }
    let ours = checker.module.attribute_list(checker.function.attributes);
    let theirs = checker.module.attribute_list(call.attributes);
    let mut places = 0..params.len();
    match places.all(|k| same_passing(ours.param(k), theirs.param(k))) {
        true => Ok(()),
        false => bad("musttail call and function differ in how parameters are passed"),
    }
}

/// Whether two parameters are passed in the same way.
fn same_passing(a: &AttributeSet, b: &AttributeSet) -> bool {
    const KINDS: [AttributeKind; 10] = [
        AttributeKind::STRUCT_RET,
        AttributeKind::BYVAL,
        AttributeKind::IN_ALLOCA,
        AttributeKind::INREG,
        AttributeKind::ALIGN_STACK,
        AttributeKind::SWIFT_SELF,
        AttributeKind::SWIFT_ASYNC,
        AttributeKind::SWIFT_ERROR,
        AttributeKind::PREALLOCATED,
        AttributeKind::BYREF,
    ];
    KINDS
        .iter()
        .all(|kind| a.has(*kind) == b.has(*kind) && a.ty(*kind) == b.ty(*kind))
}
