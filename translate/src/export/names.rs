//! The numbers of what has no name, by llvm-ir's rules.

use crate::ir::verify::VerifiedBody;
use crate::ir::{BlockId, Global, GlobalInfo, InstKind, Module, ValueId};
use cranelift_entity::SecondaryMap;
use llvm_ir::Name;
use std::collections::HashMap;

/// The globals without a name, counted kind by kind: defined functions first.
pub(super) struct GlobalNames(HashMap<Global, usize>);

impl GlobalNames {
    pub(super) fn new(module: &Module) -> Self {
        let defined = module.functions.iter().filter(|(_, it)| !it.is_declaration);
        let declared = module.functions.iter().filter(|(_, it)| it.is_declaration);
        let functions = defined
            .chain(declared)
            .map(|(id, it)| (Global::Function(id), &it.info));
        let variables = module.variables.iter();
        let variables = variables.map(|(id, it)| (Global::Variable(id), &it.info));
        let aliases = module.aliases.iter();
        let aliases = aliases.map(|(id, it)| (Global::Alias(id), &it.info));
        let ifuncs = module.ifuncs.iter();
        let ifuncs = ifuncs.map(|(id, it)| (Global::Ifunc(id), &it.info));
        let all = functions.chain(variables).chain(aliases).chain(ifuncs);
        let unnamed = all.filter(|(_, info)| info.name.is_empty());
        Self(
            unnamed
                .enumerate()
                .map(|(number, (global, _))| (global, number))
                .collect(),
        )
    }

    /// The name of a global, of an intrinsic in LLVM 19. Bytes that are no UTF-8 have none of their own in llvm-ir.
    pub(super) fn of(&self, global: Global, info: &GlobalInfo) -> Name {
        match self.0.get(&global) {
            Some(number) => Name::Number(*number),
            None => Name::from(intrinsic(&info.name.to_str_lossy())),
        }
    }
}

/// What LLVM 19 calls an intrinsic that older releases named without a pointer's type, or newer
/// ones without `experimental`; any other name as it is.
pub(super) fn intrinsic(name: &str) -> String {
    match name {
        "llvm.va_start" | "llvm.va_end" | "llvm.va_copy" | "llvm.stacksave"
        | "llvm.stackrestore" => format!("{name}.p0"),
        _ => match name.strip_prefix("llvm.stepvector.") {
            Some(suffix) => format!("llvm.experimental.stepvector.{suffix}"),
            None => name.to_owned(),
        },
    }
}

/// The numbers of arguments, blocks and results, counted together.
pub(super) struct LocalNames {
    first_local: u32,
    values: Vec<usize>,
    blocks: SecondaryMap<BlockId, usize>,
    /// Invokes and callbrs without a result, by their position: they have a number, too.
    void: HashMap<BlockId, usize>,
}

impl LocalNames {
    pub(super) fn new(body: &VerifiedBody) -> Self {
        let mut names = Self {
            first_local: body.first_local,
            values: vec![0; body.value_types.len()],
            blocks: SecondaryMap::new(),
            void: HashMap::new(),
        };
        let mut next = 0;
        for argument in 0..body.argument_count as usize {
            names.values[argument] = count(&mut next);
        }
        for block in body.blocks.keys() {
            names.blocks[block] = count(&mut next);
            for inst in body.block_insts(block) {
                let inst = &body.insts[inst];
                match (inst.result, &inst.kind) {
                    (Some(result), _) => {
                        let index = (result.as_u32() - names.first_local) as usize;
                        names.values[index] = count(&mut next);
                    }
                    (None, InstKind::Invoke { .. } | InstKind::CallBr { .. }) => {
                        names.void.insert(block, count(&mut next));
                    }
                    (None, _) => {}
                }
            }
        }
        names
    }

    pub(super) fn value(&self, value: ValueId) -> Name {
        let index = value.as_u32().wrapping_sub(self.first_local) as usize;
        Name::Number(self.values.get(index).copied().unwrap_or_default())
    }

    pub(super) fn block(&self, block: BlockId) -> Name {
        Name::Number(self.blocks[block])
    }

    /// The name of what the terminator of `block` gives, if it is a call.
    pub(super) fn terminator(&self, block: BlockId, result: Option<ValueId>) -> Name {
        match result {
            Some(result) => self.value(result),
            None => Name::Number(self.void.get(&block).copied().unwrap_or_default()),
        }
    }
}

fn count(next: &mut usize) -> usize {
    *next += 1;
    *next - 1
}
