//! The one gate between reading and lowering: ids, types, dominance, phis.
//!
//! After it, lowering indexes. A `Verified...` value can be made only here.
//!
//! | file | checks |
//! |---|---|
//! | `types` | element types, widths, nesting |
//! | `globals`, `attributes` | variables, functions, aliases, ifuncs and what they refer to |
//! | `constants`, `lanes` | that a constant's form fits its type, that constants nest finitely |
//! | `references` | a body's numbering, blocks and lists; that every id means something |
//! | `instructions`, `memory`, `calls`, `exceptions` | types and operands, by instruction |
//! | `intrinsics`, `x86` | that intrinsics are called as what they are |
//! | `rules` | the typing rules that instructions and constant expressions share |
//! | `flow`, `dominance` | edges, phis, definitions before uses |
//!
//! Blocks that can't be reached keep all rules but dominance, as in LLVM.

mod attributes;
mod calls;
mod constants;
mod dominance;
mod exceptions;
mod flow;
mod globals;
mod instructions;
mod intrinsics;
mod lanes;
mod memory;
mod references;
mod rules;
mod types;
mod x86;

#[cfg(test)]
mod tests;

pub use flow::Flow;

use super::data_layout::Layouts;
use super::{
    Block, BlockId, Body, Function, FunctionId, Global, Inst, InstId, Module, ModuleValueKind,
    TypeId, ValueId,
};
use crate::{Error, Result};
use attributes::AttributeRules;
use cranelift_entity::{EntitySet, SecondaryMap};
use rules::Rules;
use types::TypeFacts;

/// A module whose globals, constants and types have been checked.
#[derive(Debug)]
pub struct VerifiedModule {
    module: Module,
    layouts: Layouts,
    facts: TypeFacts,
    attribute_rules: AttributeRules,
    /// Module-level values that can only be called: inline assembly and intrinsics.
    callee_only: EntitySet<ValueId>,
    /// What the intrinsics are declared as.
    signatures: SecondaryMap<FunctionId, intrinsics::Signature>,
    /// How deep the module's constants nest, by value number.
    nesting: Vec<u16>,
    /// The blocks whose addresses module-level constants take.
    taken: SecondaryMap<FunctionId, Vec<BlockId>>,
}

impl VerifiedModule {
    /// The layouts of its types.
    pub fn layouts(&self) -> &Layouts {
        &self.layouts
    }

    /// The blocks of `function` whose addresses module-level constants take; they exist and are no
    /// entry blocks once its body is verified.
    pub fn address_taken_blocks(&self, function: FunctionId) -> &[BlockId] {
        &self.taken[function]
    }

    /// Whether a value of this type can lie in memory. Scalable vectors and target types can,
    /// though [`Self::layouts`] doesn't know their size.
    pub fn is_sized(&self, ty: TypeId) -> bool {
        self.facts[ty].sized
    }

    fn rules(&self) -> Rules<'_> {
        Rules::new(&self.module, &self.layouts, &self.facts)
    }
}

impl std::ops::Deref for VerifiedModule {
    type Target = Module;

    fn deref(&self) -> &Module {
        &self.module
    }
}

/// The body of a function of a [`VerifiedModule`], checked.
#[derive(Debug)]
pub struct VerifiedBody {
    function: FunctionId,
    body: Body,
    flow: Flow,
}

impl VerifiedBody {
    /// The function.
    pub fn function(&self) -> FunctionId {
        self.function
    }

    /// The body, as it was read.
    pub fn into_body(self) -> Body {
        self.body
    }

    /// The control-flow graph.
    pub fn flow(&self) -> &Flow {
        &self.flow
    }

    /// Whether control can get from the entry to `block`. In a block that can't be reached,
    /// operands need not be defined before they are used.
    pub fn is_reachable(&self, block: BlockId) -> bool {
        self.flow.is_reachable(block)
    }

    /// The reachable blocks, each before its successors except along back edges.
    pub fn reverse_postorder(&self) -> &[BlockId] {
        self.flow.reverse_postorder()
    }
}

impl std::ops::Deref for VerifiedBody {
    type Target = Body;

    fn deref(&self) -> &Body {
        &self.body
    }
}

/// Checks everything of a module but the bodies.
///
/// # Errors
/// Malformed, with the global or type that breaks a rule.
pub fn module(module: Module) -> Result<VerifiedModule> {
    let facts = types::check(&module.types)?;
    let layouts = Layouts::new(&module.types, &module.data_layout)?;
    globals::check_values(&module)?;
    let callee_only = callee_only(&module);
    let rules = Rules::new(&module, &layouts, &facts);
    let attribute_rules = attributes::prepare(&module, rules)?;
    let nesting = constants::check_module(&module, rules, &callee_only)?;
    let taken = constants::taken_blocks(&module);
    globals::check(&module, rules, &attribute_rules, &callee_only)?;
    let signatures = intrinsics::signatures(&module, rules);
    Ok(VerifiedModule {
        module,
        layouts,
        facts,
        attribute_rules,
        callee_only,
        signatures,
        nesting,
        taken,
    })
}

/// Inline assembly and intrinsics, which have no address.
fn callee_only(module: &Module) -> EntitySet<ValueId> {
    let mut set = EntitySet::with_capacity(module.values.len());
    for (id, value) in &module.values {
        let only = match &value.kind {
            ModuleValueKind::Global(Global::Function(function)) => {
                is_intrinsic(&module.functions[*function])
            }
            ModuleValueKind::Global(_) => false,
            ModuleValueKind::Constant(constant) => constants::is_callee_only(constant),
        };
        if only {
            set.insert(id);
        }
    }
    set
}

fn is_intrinsic(function: &Function) -> bool {
    function.info.name.as_bytes().starts_with(b"llvm.")
}

/// Checks the body of `function`.
///
/// # Errors
/// Malformed, with the instruction that breaks a rule.
pub fn body(module: &VerifiedModule, function: FunctionId, body: Body) -> Result<VerifiedBody> {
    match check_body(module, function, &body) {
        Ok(flow) => Ok(VerifiedBody {
            function,
            body,
            flow,
        }),
        Err(error) => match module.functions.get(function) {
            Some(function) => Err(error.in_function(function.info.name.to_str_lossy())),
            None => Err(error),
        },
    }
}

fn check_body(module: &VerifiedModule, function: FunctionId, body: &Body) -> Result<Flow> {
    let checker = Checker::new(module, function, body)?;
    references::check(&checker)?;
    constants::check_body(&checker)?;
    let flow = Flow::new(body);
    instructions::check(&checker)?;
    exceptions::check(&checker, &flow)?;
    dominance::check(&checker, &flow)?;
    Ok(flow)
}

/// One body under test, with what all checks look up.
struct Checker<'a> {
    module: &'a VerifiedModule,
    body: &'a Body,
    id: FunctionId,
    function: &'a Function,
    rules: Rules<'a>,
    ret: TypeId,
    params: &'a [TypeId],
    variadic: bool,
}

impl<'a> Checker<'a> {
    fn new(module: &'a VerifiedModule, id: FunctionId, body: &'a Body) -> Result<Self> {
        let Some(function) = module.functions.get(id) else {
            return bad("function number out of range");
        };
        if function.is_declaration {
            return bad("a declaration with a body");
        }
        let Some((ret, params, variadic)) = module.signature(function.ty) else {
            return bad("a function whose type is none");
        };
        Ok(Self {
            module,
            body,
            id,
            function,
            rules: module.rules(),
            ret,
            params,
            variadic,
        })
    }

    /// The type of an operand; `references` has checked that it has one.
    fn ty(&self, value: ValueId) -> TypeId {
        let local = value.as_u32().wrapping_sub(self.body.first_local);
        match self.body.value_types.get(local as usize) {
            Some(ty) => *ty,
            None => self.module.values[value].ty,
        }
    }

    /// Runs `check` on all instructions; its errors get their place.
    fn each(&self, mut check: impl FnMut(&'a Inst) -> Result<()>) -> Result<()> {
        for (id, inst) in &self.body.insts {
            check(inst).map_err(|error| self.place(error, id))?;
        }
        Ok(())
    }

    #[cold]
    fn place(&self, error: Error, inst: InstId) -> Error {
        let error = error.at_instruction(super::print::instruction_label(self.body, inst));
        match super::print::source_line(self.module, self.body, inst) {
            Some(line) => error.at_line(line),
            None => error,
        }
    }

    fn block_insts(&self, block: &Block) -> impl Iterator<Item = (InstId, &'a Inst)> + use<'a> {
        let insts = &self.body.insts;
        let ids = (block.insts.start..block.insts.end).map(InstId::from_u32);
        ids.map(move |id| (id, &insts[id]))
    }
}

/// A broken rule.
#[cold]
fn bad<T>(message: impl Into<String>) -> Result<T> {
    Err(Error::malformed(message))
}
