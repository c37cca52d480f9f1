//! The skeleton of a body: its numbering, blocks and lists; every id in it means something.
//!
//! All other checks of a body index freely after this one.

use super::{Checker, bad};
use crate::Result;
use crate::ir::{BlockId, Inst, InstId, InstKind, List, Metadata, TypeId, ValueId};

/// Checks numbering first, then every reference.
pub(super) fn check(checker: &Checker<'_>) -> Result<()> {
    check_values(checker)?;
    check_blocks(checker)?;
    check_results(checker)?;
    let references = References::new(checker);
    checker.each(|inst| references.inst(inst))?;
    references.edges()?;
    references.metadata()
}

/// Counts and types of arguments, constants and results.
fn check_values(checker: &Checker<'_>) -> Result<()> {
    let body = checker.body;
    if body.first_local as usize != checker.module.values.len() {
        return bad("local values are not numbered on from the module's");
    }
    if checker.module.values.len() + body.value_types.len() >= 1 << 31 {
        return bad("too many values");
    }
    let arguments = body.argument_count as usize;
    if arguments + body.constants.len() > body.value_types.len() {
        return bad("more arguments and constants than values");
    }
    if body.value_types[..arguments] != *checker.params {
        return bad("arguments differ from the function's type");
    }
    match body.value_types.iter().find(|ty| !is_type(checker, **ty)) {
        Some(ty) => bad(format!("type number {} out of range", ty.as_u32())),
        None => Ok(()),
    }
}

fn is_type(checker: &Checker<'_>, ty: TypeId) -> bool {
    checker.rules.types.get(ty).is_some()
}

/// Blocks follow each other, are not empty and end where control leaves them.
fn check_blocks(checker: &Checker<'_>) -> Result<()> {
    let body = checker.body;
    if body.blocks.is_empty() {
        return bad("a body without blocks");
    }
    let mut next = 0;
    for (id, block) in &body.blocks {
        let range = block.insts.clone();
        if range.start != next || range.end as usize > body.insts.len() {
            return bad("blocks and instructions don't match");
        }
        if range.is_empty() {
            return bad(format!("block {} is empty", id.as_u32()));
        }
        for inst in range.clone() {
            let id = InstId::from_u32(inst);
            if body.insts[id].kind.is_terminator() != (inst + 1 == range.end) {
                let place = |message| checker.place(crate::Error::malformed(message), id);
                return Err(match inst + 1 == range.end {
                    true => place("a block does not end with a terminator"),
                    false => place("a terminator inside a block"),
                });
            }
        }
        next = range.end;
    }
    match next as usize == body.insts.len() {
        true => Ok(()),
        false => bad("blocks and instructions don't match"),
    }
}

/// Results are numbered in the order of the instructions, and those are all the values.
fn check_results(checker: &Checker<'_>) -> Result<()> {
    let body = checker.body;
    let mut next = body.first_result();
    checker.each(|inst| {
        if !is_type(checker, inst.ty) {
            return bad(format!("type number {} out of range", inst.ty.as_u32()));
        }
        if checker.rules.is_void(inst.ty) {
            return match inst.result {
                None => Ok(()),
                Some(_) => bad("a void result"),
            };
        }
        if inst.result != Some(ValueId::from_u32(next)) {
            return bad("results are not numbered in order");
        }
        if body.local_type(ValueId::from_u32(next)) != Some(inst.ty) {
            return bad("an instruction and its result differ in type");
        }
        next += 1;
        Ok(())
    })?;
    let values = body.first_local as usize + body.value_types.len();
    match next as usize == values {
        true => Ok(()),
        false => bad("values that no instruction defines"),
    }
}

struct References<'a> {
    checker: &'a Checker<'a>,
    /// One past the last value.
    values: u32,
    metadata: usize,
    scopes: u32,
}

impl<'a> References<'a> {
    fn new(checker: &'a Checker<'a>) -> Self {
        let (module, body) = (checker.module, checker.body);
        // The two scopes that LLVM defines need no record.
        let scopes = u32::try_from(module.sync_scopes.len()).unwrap_or(u32::MAX);
        Self {
            checker,
            values: body.first_local + u32::try_from(body.value_types.len()).unwrap_or(0),
            metadata: module.metadata.nodes.len() + body.metadata.len(),
            scopes: scopes.max(2),
        }
    }

    fn inst(&self, inst: &Inst) -> Result<()> {
        let body = self.checker.body;
        if (inst.location).is_some_and(|location| location as usize >= body.locations.len()) {
            return bad("source location out of range");
        }
        self.lists(&inst.kind)?;
        self.numbers(&inst.kind)?;
        self.operands(&inst.kind)?;
        let mut fits = true;
        body.for_each_successor(&inst.kind, |target| {
            fits &= target != BlockId::from_u32(0) && body.blocks.is_valid(target);
        });
        match fits {
            true => Ok(()),
            false => bad("a branch to the entry block or to no block"),
        }
    }

    /// Every list lies in its pool, so that operands and successors can be walked.
    fn lists(&self, kind: &InstKind) -> Result<()> {
        let body = self.checker.body;
        let (list, pool) = match kind {
            InstKind::Phi { incoming, .. } => (incoming, body.incoming.len()),
            InstKind::ExtractValue { indices, .. } | InstKind::InsertValue { indices, .. } => {
                (indices, body.indices.len())
            }
            InstKind::GetElementPtr { indices: list, .. }
            | InstKind::CleanupPad { args: list, .. }
            | InstKind::CatchPad { args: list, .. } => (list, body.operands.len()),
            InstKind::LandingPad { clauses, .. } => (clauses, body.clauses.len()),
            InstKind::Switch { cases, .. } => (cases, body.cases.len()),
            InstKind::IndirectBr { targets: list, .. }
            | InstKind::CatchSwitch { handlers: list, .. } => (list, body.targets.len()),
            InstKind::CallBr { call, indirect, .. } => {
                in_pool(indirect, body.targets.len())?;
                return self.call(*call);
            }
            InstKind::Call { call } | InstKind::Invoke { call, .. } => return self.call(*call),
            _ => return Ok(()),
        };
        in_pool(list, pool)
    }

    fn call(&self, id: crate::ir::CallId) -> Result<()> {
        let (module, body) = (self.checker.module, self.checker.body);
        let Some(call) = body.calls.get(id) else {
            return bad("call number out of range");
        };
        in_pool(&call.args, body.operands.len())?;
        if !is_type(self.checker, call.function_type) {
            return bad("type number out of range");
        }
        module.attribute_rules.exists(call.attributes)?;
        let tags = module.bundle_tags.len();
        match call
            .bundles
            .iter()
            .all(|bundle| (bundle.tag as usize) < tags)
        {
            true => Ok(()),
            false => bad("operand bundle tag out of range"),
        }
    }

    /// Types, scopes, alignments.
    fn numbers(&self, kind: &InstKind) -> Result<()> {
        let (mut align, mut scope) = (None, 0);
        match kind {
            InstKind::Alloca {
                allocated,
                align_log2,
                ..
            } => {
                align = *align_log2;
                self.ty(*allocated)?;
            }
            InstKind::GetElementPtr { source, .. } => self.ty(*source)?,
            InstKind::Load {
                align_log2,
                scope: number,
                ..
            }
            | InstKind::Store {
                align_log2,
                scope: number,
                ..
            }
            | InstKind::CmpXchg {
                align_log2,
                scope: number,
                ..
            }
            | InstKind::AtomicRmw {
                align_log2,
                scope: number,
                ..
            } => (align, scope) = (*align_log2, *number),
            InstKind::Fence { scope: number, .. } => scope = *number,
            _ => {}
        }
        if align.is_some_and(|align| align > 32) {
            return bad("alignment out of range");
        }
        match scope < self.scopes {
            true => Ok(()),
            false => bad("synchronization scope out of range"),
        }
    }

    fn ty(&self, ty: TypeId) -> Result<()> {
        match is_type(self.checker, ty) {
            true => Ok(()),
            false => bad(format!("type number {} out of range", ty.as_u32())),
        }
    }

    /// Every operand is a value, or metadata in a call. What can only be called is only called;
    /// operand bundles may name functions of any kind.
    fn operands(&self, kind: &InstKind) -> Result<()> {
        let body = self.checker.body;
        let mut broken = None;
        // A call's first operand is its callee.
        let mut callee = matches!(
            kind,
            InstKind::Call { .. } | InstKind::Invoke { .. } | InstKind::CallBr { .. }
        );
        let in_call = callee;
        // Those of bundles follow the callee and the arguments.
        let mut before_bundles = match kind {
            InstKind::Call { call }
            | InstKind::Invoke { call, .. }
            | InstKind::CallBr { call, .. } => 1 + u64::from(body.calls[*call].args.len),
            _ => u64::MAX,
        };
        body.for_each_operand(kind, |value| {
            let fits = match value.as_metadata() {
                Some(id) => in_call && !callee && (id.as_u32() as usize) < self.metadata,
                None => {
                    let named = before_bundles == 0 && self.checker.module.global(value).is_some();
                    let any = callee || named || !self.callee_only(value);
                    value.as_u32() < self.values && any
                }
            };
            callee = false;
            before_bundles = before_bundles.saturating_sub(1);
            if !fits {
                broken.get_or_insert(value);
            }
        });
        match broken {
            None => Ok(()),
            Some(value) => bad(self.broken_operand(value)),
        }
    }

    fn callee_only(&self, value: ValueId) -> bool {
        let body = self.checker.body;
        if value.as_u32() < body.first_local {
            return self.checker.module.callee_only.contains(value);
        }
        let index = (value.as_u32() - body.first_local).wrapping_sub(body.argument_count);
        let constant = body.constants.get(index as usize);
        constant.is_some_and(super::constants::is_callee_only)
    }

    #[cold]
    fn broken_operand(&self, value: ValueId) -> String {
        match value.as_metadata() {
            Some(id) => format!("metadata operand {} out of place", id.as_u32()),
            None if value.as_u32() < self.values => "an operand that can only be called".to_owned(),
            None => format!("value number {} out of range", value.as_u32()),
        }
    }

    /// The control-flow graph has few enough edges to be numbered.
    fn edges(&self) -> Result<()> {
        let body = self.checker.body;
        let lists = |kind: &InstKind| match kind {
            InstKind::Switch { cases: list, .. }
            | InstKind::IndirectBr { targets: list, .. }
            | InstKind::CallBr { indirect: list, .. }
            | InstKind::CatchSwitch { handlers: list, .. } => u64::from(list.len) + 2,
            _ => 2,
        };
        let ends = body
            .blocks
            .keys()
            .map(|block| lists(&body.terminator(block).kind));
        match ends.sum::<u64>() < u64::from(u32::MAX) {
            true => Ok(()),
            false => bad("too many edges"),
        }
    }

    /// Values that the body's metadata wraps exist.
    fn metadata(&self) -> Result<()> {
        let wrapped = self
            .checker
            .body
            .metadata
            .iter()
            .filter_map(|node| match node {
                Metadata::Value(value) => Some(value.as_u32()),
                _ => None,
            });
        match wrapped.into_iter().all(|value| value < self.values) {
            true => Ok(()),
            false => bad("metadata wraps a value that does not exist"),
        }
    }
}

fn in_pool(list: &List, len: usize) -> Result<()> {
    match u64::from(list.start) + u64::from(list.len) <= len as u64 {
        true => Ok(()),
        false => bad("a list runs past its pool"),
    }
}
