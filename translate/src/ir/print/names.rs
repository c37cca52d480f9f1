//! The names that LLVM shows values by, and source lines.

use crate::ir::{
    BlockId, Body, Global, GlobalInfo, Inst, InstId, Metadata, MetadataId, Module, ValueId,
};

/// The numbers that LLVM shows unnamed arguments, blocks and results by: one counter for all, in
/// the order of the text.
#[derive(Clone, Debug)]
pub struct Numbering {
    first_local: u32,
    argument_count: u32,
    first_result: u32,
    /// By block.
    blocks: Vec<u32>,
    /// By result.
    results: Vec<u32>,
}

impl Numbering {
    /// The numbers of a body, in time linear in its size. Any body has some, verified or not.
    pub fn new(body: &Body) -> Self {
        let mut next = body.argument_count;
        let mut number = || {
            next = next.wrapping_add(1);
            next.wrapping_sub(1)
        };
        let (mut blocks, mut results) = (Vec::new(), Vec::new());
        for block in body.blocks.values() {
            blocks.push(number());
            for id in block.insts.clone().map(InstId::from_u32) {
                let Some(inst) = body.insts.get(id) else {
                    break;
                };
                if inst.result.is_some() {
                    results.push(number());
                }
            }
        }
        Self {
            first_local: body.first_local,
            argument_count: body.argument_count,
            first_result: body.first_result(),
            blocks,
            results,
        }
    }

    /// The number of an argument or result.
    pub fn value(&self, value: ValueId) -> Option<u32> {
        let index = value.as_u32().checked_sub(self.first_local)?;
        if index < self.argument_count {
            return Some(index);
        }
        let result = value.as_u32().checked_sub(self.first_result)?;
        self.results.get(result as usize).copied()
    }

    /// An instruction as errors show it: `%17`, or its name if it has no result.
    pub fn label(&self, inst: &Inst) -> String {
        let number = inst.result.and_then(|value| self.value(value));
        number.map_or_else(
            || inst.kind.name().to_owned(),
            |number| format!("%{number}"),
        )
    }

    /// The number of a block's label.
    pub fn block(&self, block: BlockId) -> Option<u32> {
        self.blocks.get(block.as_u32() as usize).copied()
    }
}

/// What all globals have, of one that may not exist.
pub(super) fn global_info(module: &Module, global: Global) -> Option<&GlobalInfo> {
    Some(match global {
        Global::Variable(id) => &module.variables.get(id)?.info,
        Global::Function(id) => &module.functions.get(id)?.info,
        Global::Alias(id) => &module.aliases.get(id)?.info,
        Global::Ifunc(id) => &module.ifuncs.get(id)?.info,
    })
}

/// A value as LLVM refers to it: `@name`, `%7`; constants by what they are.
///
/// It walks the whole body; whoever needs many names makes a [`Numbering`].
pub fn value_name(module: &Module, body: Option<&Body>, value: ValueId) -> String {
    if let Some(info) = module
        .global(value)
        .and_then(|global| global_info(module, global))
    {
        return format!("@{}", info.name);
    }
    let number = body.and_then(|body| Numbering::new(body).value(value));
    number.map_or_else(
        || format!("value {}", value.as_u32()),
        |number| format!("%{number}"),
    )
}

/// An instruction as errors show it: `%17`, or its name if it has no result.
///
/// It walks the whole body; whoever needs many labels makes a [`Numbering`].
pub fn instruction_label(body: &Body, inst: InstId) -> String {
    (body.insts.get(inst)).map_or_else(String::new, |inst| Numbering::new(body).label(inst))
}

/// The source line of an instruction, such as `spam.c:12`, if the file has it.
pub fn source_line(module: &Module, body: &Body, inst: InstId) -> Option<String> {
    let location = body.insts.get(inst)?.location?;
    let location = body.locations.get(location as usize)?;
    let node = |id: MetadataId| {
        let id = id.as_u32() as usize;
        let nodes = &module.metadata.nodes;
        nodes
            .get(id)
            .or_else(|| body.metadata.get(id.checked_sub(nodes.len())?))
    };
    let mut scope = node(location.scope?)?;
    // Scopes nest as source code does; a chain without an end is no source code.
    for _ in 0..1000 {
        let (file, parent) = match scope {
            Metadata::LexicalBlock { scope, file } => (*file, *scope),
            Metadata::Subprogram { file, .. } => (*file, None),
            _ => return None,
        };
        if let Some(Metadata::File { name, .. }) = file.and_then(node)
            && let Some(Metadata::String(name)) = name.and_then(node)
        {
            return Some(format!("{name}:{}", location.line));
        }
        scope = node(parent?)?;
    }
    None
}
