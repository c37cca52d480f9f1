//! `invoke`, `landingpad` and `resume`: the Itanium C++ ABI's exception handling, as LLVM IR
//! spells it (LLVM's "Exception Handling" document).
//!
//! An invoke is a `try_call` whose exceptional edge goes straight to the landing pad's block. The
//! personality routine finds the block by the function's language-specific data area, which is made
//! from [`LandingPads`] once the code's offsets are known; it passes the exception and the
//! selector, which are the block's first two parameters.

use super::data::{Folded, fold};
use super::types::{Parts, one};
use super::{Builtin, FunctionTranslator, Lower, Symbol, unsupported};
use crate::ir::{BlockId, CallId, Clause, Constant, Global, Inst, InstKind, TypeId, ValueId};
use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{
    self as clif, BlockArg, ExceptionTableData, ExceptionTableItem, ExceptionTag, InstBuilder,
    TrapCode,
};
use smallvec::SmallVec;

/// What the personality routine must know of a function.
#[derive(Clone, Debug, Default)]
pub struct LandingPads {
    /// The personality routine.
    pub personality: Option<Symbol>,
    /// The type infos that clauses refer to by number, from 1; `None` catches everything.
    pub types: Vec<Option<(Symbol, i64)>>,
    /// The landing pads. A call's exception tag is an index into them.
    pub pads: Vec<LandingPad>,
}

/// What one landing pad handles.
#[derive(Clone, Debug, Default)]
pub struct LandingPad {
    /// The clauses, in order.
    pub clauses: Vec<PadClause>,
    /// Whether it runs for every exception, after the clauses.
    pub cleanup: bool,
}

/// A clause of a landing pad, by the numbers of type infos.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PadClause {
    /// Catches exceptions of a type.
    Catch(u32),
    /// Catches exceptions of no type of the list.
    Filter(Vec<u32>),
}

impl LandingPads {
    /// The number of a type info, from 1.
    fn number(&mut self, info: Option<(Symbol, i64)>) -> u32 {
        let position = self.types.iter().position(|known| *known == info);
        let index = position.unwrap_or_else(|| {
            self.types.push(info);
            self.types.len() - 1
        });
        u32::try_from(index + 1).unwrap_or(u32::MAX)
    }
}

impl FunctionTranslator<'_, '_> {
    /// The `landingpad` that a block starts with, behind its phis.
    pub(super) fn landing_pad_of(&self, block: BlockId) -> Option<&Inst> {
        let mut insts = self.body.block_insts(block);
        let first = insts.find(|id| !matches!(self.body.insts[*id].kind, InstKind::Phi { .. }))?;
        let inst = &self.body.insts[first];
        matches!(inst.kind, InstKind::LandingPad { .. }).then_some(inst)
    }

    /// `landingpad`: the exception and its selector, which the block was entered with.
    pub(super) fn landing_pad(&mut self, ty: TypeId) -> Lower<Parts> {
        if self.part_types(ty)?[..] != [I64, I32] {
            let ty = self.module.types.display(ty);
            return unsupported(format_args!("a landing pad of type {ty}"));
        }
        let block = self.clif_block(self.current);
        let [exception, selector, ..] = self.b.block_params(block)[..] else {
            return unsupported("a landing pad that nothing unwinds to");
        };
        let selector = self.b.ins().ireduce(I32, selector);
        Ok(Parts::from_slice(&[exception, selector]))
    }

    /// `resume`: goes on unwinding.
    pub(super) fn resume(&mut self, value: ValueId) -> Lower<()> {
        let exception = self.value(value)?[0];
        self.leave_stack()?;
        self.call_builtin(Builtin("_Unwind_Resume"), &[exception], &[]);
        self.b.ins().trap(TrapCode::unwrap_user(4));
        Ok(())
    }

    /// `llvm.eh.typeid.for`: what the selector is for a type.
    pub(super) fn type_id(&mut self, info: ValueId) -> Lower<Parts> {
        let info = self.type_info(info)?;
        let number = self.landing.number(info);
        Ok(one(self.b.ins().iconst(I32, i64::from(number))))
    }

    /// `invoke`
    pub(super) fn invoke(
        &mut self,
        inst: &Inst,
        call: CallId,
        normal: BlockId,
        unwind: BlockId,
    ) -> Lower<()> {
        let body = self.body;
        let id = call;
        let call = &body.calls[call];
        let intrinsic = self.is_intrinsic(call.callee);
        if intrinsic || matches!(self.constant_of(call.callee), Some(Constant::InlineAsm(_))) {
            // None of those that are supported unwinds.
            let parts = self.call_any(call)?;
            if let Some(result) = inst.result {
                self.define(result, parts)?;
            }
            return self.br(normal);
        }
        let pad = self.pad_index(unwind)?;
        let (callee, abi, variadic, parts) = self.prepare_call(call)?;
        let ready = self.ready_call(callee, &abi, variadic, &parts)?;

        let arrived = self.b.create_block();
        let results: SmallVec<[clif::Value; 4]> = abi
            .signature()
            .returns
            .iter()
            .map(|ret| self.b.append_block_param(arrived, ret.value_type))
            .collect();
        let target = self.unwind_target(unwind)?;
        let table = self.exception_table(pad, &ready.signature, arrived, results.len(), target);
        let saved = self.save_across(id)?;
        match ready.target {
            Ok(function) => self.b.ins().try_call(function, &ready.args, table),
            Err(pointer) => self.b.ins().try_call_indirect(pointer, &ready.args, table),
        };
        self.b.switch_to_block(arrived);
        self.restore_across(&saved);
        let parts = self.results(&abi, ready.hidden, &results)?;
        if let Some(result) = inst.result {
            self.define(result, parts)?;
        }
        self.br(normal)
    }

    fn exception_table(
        &mut self,
        pad: u32,
        signature: &clif::SigRef,
        arrived: clif::Block,
        results: usize,
        (handler, args): (clif::Block, Vec<BlockArg>),
    ) -> clif::ExceptionTable {
        let results: Vec<BlockArg> = (0u32..).take(results).map(BlockArg::TryCallRet).collect();
        let arrived = self.b.func.dfg.block_call(arrived, &results);
        let handler = self.b.func.dfg.block_call(handler, &args);
        let tag = ExceptionTag::with_number(pad).unwrap_or(ExceptionTag::from_u32(0));
        let table =
            ExceptionTableData::new(*signature, arrived, [ExceptionTableItem::Tag(tag, handler)]);
        self.b.func.dfg.exception_tables.push(table)
    }

    /// Where the exceptional edge goes, with the exception, the selector and the phis' values.
    fn unwind_target(&mut self, unwind: BlockId) -> Lower<(clif::Block, Vec<BlockArg>)> {
        let mut args = vec![BlockArg::TryCallExn(0), BlockArg::TryCallExn(1)];
        args.extend(self.edge_args(unwind)?);
        Ok((self.way_into(unwind)?, args))
    }

    /// The index of a landing pad; its clauses are noted at the first invoke that unwinds to it.
    fn pad_index(&mut self, block: BlockId) -> Lower<u32> {
        if let Some(index) = self.pad_indices.get(&block) {
            return Ok(*index);
        }
        let body = self.body;
        let Some(InstKind::LandingPad { cleanup, clauses }) =
            self.landing_pad_of(block).map(|inst| inst.kind.clone())
        else {
            return unsupported("an invoke that unwinds to no landingpad");
        };
        let mut pad = LandingPad {
            clauses: Vec::new(),
            cleanup,
        };
        for clause in clauses.of(&body.clauses) {
            pad.clauses.push(match clause {
                Clause::Catch(info) => {
                    let info = self.type_info(*info)?;
                    PadClause::Catch(self.landing.number(info))
                }
                Clause::Filter(list) => PadClause::Filter(self.filter(*list)?),
            });
        }
        let index = u32::try_from(self.landing.pads.len()).unwrap_or(u32::MAX);
        self.landing.pads.push(pad);
        self.pad_indices.insert(block, index);
        if self.landing.personality.is_none() {
            self.landing.personality = Some(self.personality()?);
        }
        Ok(index)
    }

    fn personality(&self) -> Lower<Symbol> {
        let function = &self.module.functions[self.body.function()];
        let global = function
            .personality
            .and_then(|value| self.module.global(value));
        match global {
            Some(global @ Global::Function(_)) => Ok(Symbol::Global(global)),
            _ => unsupported("a personality that is no function"),
        }
    }

    /// A type info's address; null catches everything.
    fn type_info(&self, value: ValueId) -> Lower<Option<(Symbol, i64)>> {
        match fold(self.module, Some(self.body), value)? {
            Folded::Address { symbol, offset } => Ok(Some((symbol, offset))),
            Folded::Number(0) => Ok(None),
            _ => unsupported("this type info"),
        }
    }

    fn filter(&mut self, list: ValueId) -> Lower<Vec<u32>> {
        let elements = match self.constant_of(list) {
            Some(Constant::Aggregate(elements)) => elements.to_vec(),
            Some(Constant::Null | Constant::Undef | Constant::Poison) => Vec::new(),
            _ => return unsupported("this filter clause"),
        };
        let mut numbers = Vec::with_capacity(elements.len());
        for element in elements {
            let info = self.type_info(element)?;
            numbers.push(self.landing.number(info));
        }
        Ok(numbers)
    }
}
