//! Constants: that a form fits its type, that expressions keep the rules of the instructions they
//! stand for, and that nothing contains itself.
//!
//! Behind these checks constants can be evaluated recursively: they nest no deeper than
//! [`limits::CONSTANT_DEPTH`].

use super::lanes::{check_mask, gep_index};
use super::rules::Rules;
use super::{Checker, bad};
use crate::ir::{
    BlockId, Body, Constant, FunctionId, Global, Module, ModuleValueKind, Type, TypeId, ValueId,
};
use crate::{Error, Result, limits};
use cranelift_entity::{EntityRef, EntitySet, SecondaryMap};

/// Whether a constant can only be called.
pub(super) fn is_callee_only(constant: &Constant) -> bool {
    matches!(constant, Constant::InlineAsm(_))
}

/// Checks the module's constants and gives their nesting.
pub(super) fn check_module(
    module: &Module,
    rules: Rules<'_>,
    callee_only: &EntitySet<ValueId>,
) -> Result<Vec<u16>> {
    let scope = Scope {
        module,
        body: None,
        rules,
        callee_only,
    };
    for (id, value) in &module.values {
        if let ModuleValueKind::Constant(constant) = &value.kind {
            let place = |error| numbered(error, id);
            scope.check(value.ty, constant).map_err(place)?;
        }
    }
    // Aliases and ifuncs are followed, so that theirs end too; variables and functions are not.
    let operands =
        |at: usize, f: &mut dyn FnMut(ValueId)| match &module.values[ValueId::new(at)].kind {
            ModuleValueKind::Constant(constant) => constant.for_each_operand(f),
            ModuleValueKind::Global(Global::Alias(id)) => f(module.aliases[*id].aliasee),
            ModuleValueKind::Global(Global::Ifunc(id)) => f(module.ifuncs[*id].resolver),
            ModuleValueKind::Global(_) => {}
        };
    nesting(0, module.values.len(), operands, &[])
}

/// Checks the constants of a body.
pub(super) fn check_body(checker: &Checker<'_>) -> Result<()> {
    let body = checker.body;
    let scope = Scope {
        module: checker.module,
        body: Some(body),
        rules: checker.rules,
        callee_only: &checker.module.callee_only,
    };
    let first = body.first_constant();
    for (constant, number) in body.constants.iter().zip(first..) {
        let id = ValueId::from_u32(number);
        let place = |error| numbered(error, id);
        scope.check(checker.ty(id), constant).map_err(place)?;
        if let Constant::BlockAddress { function, block } = constant
            && checker.module.global(*function) == Some(Global::Function(checker.id))
        {
            check_taken(body, *block).map_err(place)?;
        }
    }
    for block in checker.module.address_taken_blocks(checker.id) {
        check_taken(body, *block)?;
    }
    let operands = |at: usize, f: &mut dyn FnMut(ValueId)| body.constants[at].for_each_operand(f);
    let first = first as usize;
    nesting(
        first,
        body.constants.len(),
        operands,
        &checker.module.nesting,
    )?;
    Ok(())
}

/// Constants have no names; their number helps to find them in a dump of the file.
#[cold]
fn numbered(error: Error, id: ValueId) -> Error {
    let message = format!("constant {}: {}", id.as_u32(), error.message());
    Error::malformed(message)
}

fn check_taken(body: &Body, block: BlockId) -> Result<()> {
    match block.as_u32() {
        0 => bad("blockaddress of an entry block"),
        _ if body.blocks.is_valid(block) => Ok(()),
        number => bad(format!(
            "blockaddress of block {number}, which does not exist"
        )),
    }
}

/// The blocks whose addresses the module's constants take.
pub(super) fn taken_blocks(module: &Module) -> SecondaryMap<FunctionId, Vec<BlockId>> {
    let mut taken = SecondaryMap::<_, Vec<_>>::new();
    for value in module.values.values() {
        if let ModuleValueKind::Constant(Constant::BlockAddress { function, block }) = &value.kind
            && let Some(Global::Function(function)) = module.global(*function)
        {
            taken[function].push(*block);
        }
    }
    taken
}

/// How deep `count` values numbered from `first` nest. Operands below `first` have `known` depth,
/// those past the end have none.
fn nesting(
    first: usize,
    count: usize,
    operands: impl Fn(usize, &mut dyn FnMut(ValueId)),
    known: &[u16],
) -> Result<Vec<u16>> {
    const NEW: u16 = u16::MAX;
    const OPEN: u16 = u16::MAX - 1;
    enum Step {
        Enter(usize),
        Leave(usize),
    }
    let mut depths = vec![NEW; count];
    let mut stack = Vec::new();
    for root in 0..count {
        stack.push(Step::Enter(root));
        while let Some(step) = stack.pop() {
            match step {
                Step::Enter(at) if depths[at] == NEW => {
                    depths[at] = OPEN;
                    stack.push(Step::Leave(at));
                    operands(at, &mut |operand| {
                        let operand = operand.index().wrapping_sub(first);
                        if operand < count {
                            stack.push(Step::Enter(operand));
                        }
                    });
                }
                // Everything that is open encloses what is entered now.
                Step::Enter(at) if depths[at] == OPEN => {
                    return bad("a constant or alias contains itself");
                }
                Step::Enter(_) => {}
                Step::Leave(at) => {
                    let mut depth = 0;
                    operands(at, &mut |operand| {
                        let local = depths.get(operand.index().wrapping_sub(first));
                        let below = local.or(known.get(operand.index())).copied();
                        depth = depth.max(below.unwrap_or(0) + 1);
                    });
                    if usize::from(depth) > limits::CONSTANT_DEPTH {
                        return bad("constants nest too deeply");
                    }
                    depths[at] = depth;
                }
            }
        }
    }
    Ok(depths)
}

/// Where constants are looked up: a module, or one of its bodies.
struct Scope<'a> {
    module: &'a Module,
    body: Option<&'a Body>,
    rules: Rules<'a>,
    callee_only: &'a EntitySet<ValueId>,
}

impl Scope<'_> {
    /// Checks that a constant has the form and the operands that its type asks for.
    fn check(&self, ty: TypeId, constant: &Constant) -> Result<()> {
        let rules = &self.rules;
        match constant {
            Constant::Null | Constant::Undef | Constant::Poison => self.zero(ty),
            Constant::Int(value) => self.int(ty, *value),
            Constant::WideInt(words) => self.wide_int(ty, words),
            Constant::Float(bits) => self.float(ty, *bits),
            Constant::WideFloat(bits) => self.wide_float(ty, *bits),
            Constant::Aggregate(elements) => self.aggregate(ty, elements),
            Constant::Data(bytes) => self.data(ty, bytes),
            Constant::Splat(scalar) => self.splat(ty, scalar),
            Constant::Unary { operand, .. } => rules.fneg(self.operand(*operand)?, ty),
            Constant::Binary { op, lhs, rhs, .. } => {
                rules.binary(*op, self.operand(*lhs)?, self.operand(*rhs)?, ty)
            }
            Constant::Cast { op, operand } => rules.cast(*op, self.operand(*operand)?, ty),
            Constant::Gep {
                source,
                base,
                indices,
                ..
            } => self.gep(ty, *source, *base, indices),
            Constant::Select {
                cond,
                then,
                otherwise,
            } => {
                let (cond, then) = (self.operand(*cond)?, self.operand(*then)?);
                rules.select(cond, then, self.operand(*otherwise)?, ty)
            }
            Constant::ExtractElement { vector, index } => {
                rules.extract_element(self.operand(*vector)?, self.operand(*index)?, ty)
            }
            Constant::InsertElement {
                vector,
                element,
                index,
            } => {
                let (vector, element) = (self.operand(*vector)?, self.operand(*element)?);
                rules.insert_element(vector, element, self.operand(*index)?, ty)
            }
            Constant::ShuffleVector { lhs, rhs, mask } => self.shuffle(ty, *lhs, *rhs, *mask),
            Constant::Compare {
                predicate,
                lhs,
                rhs,
            } => rules.compare(*predicate, self.operand(*lhs)?, self.operand(*rhs)?, ty),
            Constant::BlockAddress { function, .. } => self.block_address(ty, *function),
            Constant::InlineAsm(asm) => match self.module.types.get(asm.ty) {
                Some(Type::Function { .. }) => self.pointer("inline assembly", ty),
                _ => bad("inline assembly without a function type"),
            },
            Constant::DsoLocalEquivalent(global) | Constant::NoCfi(global) => {
                self.operand(*global)?;
                match self.module.global(*global) {
                    Some(_) => self.pointer("a reference to a global", ty),
                    None => bad("a reference to something that is no global"),
                }
            }
            Constant::PtrAuth(operands) => {
                operands
                    .iter()
                    .try_for_each(|id| self.operand(*id).map(|_| ()))?;
                self.pointer("ptrauth", ty)
            }
        }
    }

    /// The type of an operand, which must be a constant with an address or a value.
    fn operand(&self, value: ValueId) -> Result<TypeId> {
        if let Some(found) = self.module.values.get(value) {
            if self.callee_only.contains(value) {
                return bad("the address of an intrinsic or of inline assembly is taken");
            }
            return Ok(found.ty);
        }
        let local = self.body.and_then(|body| match body.local(value)? {
            super::super::Local::Constant(constant) if !is_callee_only(constant) => {
                body.local_type(value)
            }
            _ => None,
        });
        let number = value.as_u32();
        local.map_or_else(|| bad(format!("operand {number} is no constant")), Ok)
    }

    fn pointer(&self, what: &str, ty: TypeId) -> Result<()> {
        self.rules.expect(self.rules.is_pointer(ty), what, ty)
    }

    fn zero(&self, ty: TypeId) -> Result<()> {
        let rules = &self.rules;
        let fits = rules.is_plain(ty) || rules.is_token(ty);
        rules.expect(fits, "a constant", ty)
    }

    fn int(&self, ty: TypeId, value: u64) -> Result<()> {
        let bits = self.rules.types.integer_bits(ty);
        let fits = bits.is_some_and(|bits| bits <= 64 && value <= u64::MAX >> (64 - bits));
        self.rules.expect(fits, "an integer constant", ty)
    }

    fn wide_int(&self, ty: TypeId, words: &[u64]) -> Result<()> {
        let bits = self.rules.types.integer_bits(ty).filter(|bits| *bits > 64);
        let fits = bits.is_some_and(|bits| {
            let spare = bits.next_multiple_of(64) - bits;
            words.len() == bits.div_ceil(64) as usize
                && words.last().is_some_and(|top| *top <= u64::MAX >> spare)
        });
        self.rules.expect(fits, "a wide integer constant", ty)
    }

    fn float(&self, ty: TypeId, bits: u64) -> Result<()> {
        let fits = match self.rules.types[ty] {
            Type::Half | Type::BFloat => bits >> 16 == 0,
            Type::Float => bits >> 32 == 0,
            Type::Double => true,
            _ => false,
        };
        self.rules.expect(fits, "a floating-point constant", ty)
    }

    fn wide_float(&self, ty: TypeId, bits: u128) -> Result<()> {
        let fits = match self.rules.types[ty] {
            Type::X86Fp80 => bits >> 80 == 0,
            Type::Fp128 | Type::PpcFp128 => true,
            _ => false,
        };
        self.rules
            .expect(fits, "a wide floating-point constant", ty)
    }

    fn aggregate(&self, ty: TypeId, elements: &[ValueId]) -> Result<()> {
        let types = self.rules.types;
        let (len, element) = match &types[ty] {
            Type::Struct { fields, .. } => return self.structure(ty, fields, elements),
            Type::Array { len, element } => (*len, *element),
            Type::Vector {
                len,
                element,
                scalable: false,
            } => (u64::from(*len), *element),
            _ => return bad(format!("elements of {}", self.rules.name(ty))),
        };
        if len != elements.len() as u64 {
            let (ty, count) = (self.rules.name(ty), elements.len());
            return bad(format!("{count} elements of {ty}"));
        }
        let what = "an element of another type";
        elements
            .iter()
            .try_for_each(|id| self.rules.same(what, self.operand(*id)?, element))
    }

    fn structure(&self, ty: TypeId, fields: &[TypeId], elements: &[ValueId]) -> Result<()> {
        if fields.len() != elements.len() {
            let (ty, count) = (self.rules.name(ty), elements.len());
            return bad(format!("{count} fields of {ty}"));
        }
        let what = "a field of another type";
        let mut pairs = fields.iter().zip(elements);
        pairs.try_for_each(|(field, id)| self.rules.same(what, self.operand(*id)?, *field))
    }

    fn data(&self, ty: TypeId, bytes: &[u8]) -> Result<()> {
        let types = self.rules.types;
        let (len, element) = match types[ty] {
            Type::Array { len, element } => (len, element),
            Type::Vector {
                len,
                element,
                scalable: false,
            } => (u64::from(len), element),
            _ => return bad(format!("data of type {}", self.rules.name(ty))),
        };
        let size = match types[element] {
            Type::Integer(8) => 1,
            Type::Integer(16) | Type::Half | Type::BFloat => 2,
            Type::Integer(32) | Type::Float => 4,
            Type::Integer(64) | Type::Double => 8,
            _ => return bad(format!("data of type {}", self.rules.name(ty))),
        };
        let fits = len.checked_mul(size) == Some(bytes.len() as u64);
        self.rules.expect(fits, "data of the wrong length", ty)
    }

    fn splat(&self, ty: TypeId, scalar: &Constant) -> Result<()> {
        let plain = matches!(
            scalar,
            Constant::Null
                | Constant::Undef
                | Constant::Poison
                | Constant::Int(_)
                | Constant::WideInt(_)
                | Constant::Float(_)
                | Constant::WideFloat(_)
        );
        let fits = plain && self.rules.shape(ty).is_some();
        self.rules.expect(fits, "a splat", ty)?;
        self.check(self.rules.types.scalar(ty), scalar)
    }

    fn gep(&self, ty: TypeId, source: TypeId, base: ValueId, indices: &[ValueId]) -> Result<()> {
        if self.module.types.get(source).is_none() {
            return bad("type number out of range");
        }
        let base = self.operand(base)?;
        for index in indices {
            self.operand(*index)?;
        }
        let indices = indices.iter().map(|index| {
            let ty = self.module.type_of(self.body, *index);
            (ty.expect("every index has been looked up"), *index)
        });
        let value = |index| gep_index(self.module, self.body, index);
        self.rules.gep(source, base, indices, value, ty)
    }

    fn shuffle(&self, ty: TypeId, lhs: ValueId, rhs: ValueId, mask: ValueId) -> Result<()> {
        let (lhs, rhs) = (self.operand(lhs)?, self.operand(rhs)?);
        let mask_type = self.operand(mask)?;
        self.rules.shuffle_vector(lhs, rhs, mask_type, ty)?;
        check_mask(self.module, self.body, self.rules, lhs, mask)
    }

    fn block_address(&self, ty: TypeId, function: ValueId) -> Result<()> {
        self.operand(function)?;
        let fits = match self.module.global(function) {
            Some(Global::Function(id)) => !self.module.functions[id].is_declaration,
            _ => false,
        };
        if !fits {
            return bad("blockaddress of something that has no body");
        }
        self.pointer("blockaddress", ty)
    }
}
