//! Stack objects that are copies of constants.
//!
//! `const int table[24] = {...};` in a function of unoptimised code is a stack object that a constant
//! is copied to each time. If it is only read then, the constant is read instead: before the copy,
//! an object's bytes are undefined, so that they may be the constant's (LangRef, "alloca").

use super::FunctionTranslator;
use super::call::intrinsic_name;
use crate::ir::{
    BlockId, CallId, CastOp, Constant, Global, InstId, InstKind, Linkage, Ordering, TlsModel,
    ValueId,
};
use std::collections::{HashMap, HashSet};

/// How many steps an address may be away from what it is the start of, and how often addresses are
/// looked for that come from one of a block further down.
const ROUNDS: usize = 8;

/// A stack object that is as its constant.
pub(super) struct Copied {
    /// The alloca.
    pub object: ValueId,
    pub constant: Global,
    /// Where the constant is copied to: the alloca, or its address as another type.
    pub destination: ValueId,
}

impl FunctionTranslator<'_, '_> {
    /// The stack objects of the entry block that a constant is copied to, as a whole and once, and
    /// that are only read otherwise.
    pub(super) fn constant_copies(&self) -> Vec<Copied> {
        let copies = self
            .insts()
            .filter_map(|id| Some((id, self.constant_copy(id)?)));
        let copies: Vec<_> = copies.collect();
        if copies.is_empty() {
            return Vec::new();
        }
        let entry = BlockId::from_u32(0);
        let mut definitions = HashMap::new();
        for block in self.body.blocks.keys() {
            for id in self.body.block_insts(block) {
                let result = self.body.insts[id].result;
                definitions.extend(result.map(|it| (it, (id, block == entry))));
            }
        }
        let mut copied = HashMap::new();
        let mut calls = HashSet::new();
        for (id, (destination, constant, len)) in copies {
            if let Some(object) = self.whole_object(destination, len, &definitions) {
                let it = Copied {
                    object,
                    constant,
                    destination,
                };
                // Of two copies, the other one loses the object.
                copied.entry(object).or_insert_with(|| {
                    calls.insert(id);
                    it
                });
            }
        }
        let mut objects: HashMap<ValueId, ValueId> =
            copied.keys().map(|object| (*object, *object)).collect();
        if !self.derive(&mut objects) {
            return Vec::new();
        }
        for id in self.insts() {
            let lose = |value: ValueId| {
                if let Some(object) = objects.get(&value) {
                    copied.remove(object);
                }
            };
            self.writes_or_leaks(id, calls.contains(&id), lose);
        }
        copied.into_values().collect()
    }

    /// Gives `lose` all operands but those that are addresses of what is only read, addresses that
    /// others are made of, and the destination of a constant's copy.
    fn writes_or_leaks(&self, id: InstId, is_constant_copy: bool, mut lose: impl FnMut(ValueId)) {
        match &self.body.insts[id].kind {
            InstKind::Load {
                volatile: false,
                ordering: Ordering::NotAtomic,
                ..
            }
            | InstKind::Cast {
                op: CastOp::BitCast,
                ..
            } => {}
            InstKind::GetElementPtr { indices, .. } => {
                let indices = indices.of(&self.body.operands);
                indices.iter().copied().for_each(lose);
            }
            InstKind::Call { call } if self.is_lifetime_marker(*call) => {}
            InstKind::Call { call } if is_constant_copy || self.plain_copy(*call).is_some() => {
                if let Some((destination, ..)) = self.plain_copy(*call)
                    && !is_constant_copy
                {
                    lose(destination);
                }
            }
            kind => self.body.for_each_operand(kind, lose),
        }
    }

    fn insts(&self) -> impl Iterator<Item = InstId> {
        let blocks = self.body.blocks.keys();
        blocks.flat_map(|block| self.body.block_insts(block))
    }

    /// Of a call of `llvm.memcpy` that isn't volatile: destination, source and length.
    fn plain_copy(&self, call: CallId) -> Option<(ValueId, ValueId, ValueId)> {
        let call = &self.body.calls[call];
        let callee = self.function_of(call.callee)?;
        let name = intrinsic_name(self.module, callee)?;
        let &[to, from, len, volatile] = call.args.of(&self.body.operands) else {
            return None;
        };
        let plain = name.starts_with("memcpy.p0") && self.const_int(volatile) == Some(0);
        plain.then_some((to, from, len))
    }

    /// The destination of a copy of a whole constant that the module alone knows, and its length.
    fn constant_copy(&self, id: InstId) -> Option<(ValueId, Global, u64)> {
        let InstKind::Call { call } = self.body.insts[id].kind else {
            return None;
        };
        let (destination, source, len) = self.plain_copy(call)?;
        let len = self.const_int(len)?;
        let global = self.private_constant(source)?;
        let Global::Variable(variable) = global else {
            return None;
        };
        let ty = self.module.variables[variable].value_type;
        let size = self.module.layouts().get(ty)?.size;
        (size == len).then_some((destination, global, len))
    }

    /// The constant variable that a constant expression is the address of, if the module alone
    /// knows it.
    pub(super) fn private_constant(&self, address: ValueId) -> Option<Global> {
        let global = self.whole_global(address)?;
        let Global::Variable(variable) = global else {
            return None;
        };
        let variable = &self.module.variables[variable];
        let is_local = matches!(variable.info.linkage, Linkage::Internal | Linkage::Private);
        let is_known = variable.is_constant
            && is_local
            && variable.initializer.is_some()
            && !variable.externally_initialized
            && variable.info.tls == TlsModel::NotThreadLocal;
        is_known.then_some(global)
    }

    /// The variable that a constant expression is the address of.
    fn whole_global(&self, value: ValueId) -> Option<Global> {
        let mut value = value;
        for _ in 0..ROUNDS {
            if let Some(global) = self.module.global(value) {
                return Some(global);
            }
            value = match self.constant_of(value)? {
                Constant::Cast {
                    op: CastOp::BitCast,
                    operand,
                    ..
                } => *operand,
                Constant::Gep { base, indices, .. } if self.are_zeros(indices) => *base,
                _ => return None,
            };
        }
        None
    }

    fn are_zeros(&self, indices: &[ValueId]) -> bool {
        indices.iter().all(|it| self.const_int(*it) == Some(0))
    }

    /// The alloca of the entry block that is so long and that an address is the start of.
    fn whole_object(
        &self,
        address: ValueId,
        len: u64,
        definitions: &HashMap<ValueId, (InstId, bool)>,
    ) -> Option<ValueId> {
        let mut value = address;
        // Where it is never reached, an address may be made of itself.
        for _ in 0..ROUNDS {
            let (id, is_early) = *definitions.get(&value)?;
            let inst = &self.body.insts[id];
            value = match &inst.kind {
                InstKind::Alloca { .. } => {
                    return (is_early && self.static_size(inst)? == len).then_some(value);
                }
                InstKind::Cast {
                    op: CastOp::BitCast,
                    operand,
                    ..
                } => *operand,
                InstKind::GetElementPtr { base, indices, .. }
                    if self.are_zeros(indices.of(&self.body.operands)) =>
                {
                    *base
                }
                _ => return None,
            };
        }
        None
    }

    /// Adds the addresses within objects; whether these are all.
    fn derive(&self, objects: &mut HashMap<ValueId, ValueId>) -> bool {
        for _ in 0..ROUNDS {
            let known = objects.len();
            for id in self.insts() {
                let inst = &self.body.insts[id];
                let base = match inst.kind {
                    InstKind::GetElementPtr { base, .. } => base,
                    InstKind::Cast {
                        op: CastOp::BitCast,
                        operand,
                        ..
                    } => operand,
                    _ => continue,
                };
                if let (Some(object), Some(result)) = (objects.get(&base), inst.result) {
                    objects.insert(result, *object);
                }
            }
            if objects.len() == known {
                return true;
            }
        }
        false
    }
}
