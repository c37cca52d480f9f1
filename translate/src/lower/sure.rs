//! Bodies that are sure to be lowered, found without lowering them.
//!
//! Most functions are made of scalars, plain calls and branches. For these it is enough to look at
//! each instruction once to know that lowering has no error, and which symbols it will refer to; a
//! function that is compiled when it is first called needs no more until then. Everything else is
//! for [`Lowering`](super::Lowering) to say: what is sure here must be lowered without an error
//! there, to no symbols but these.

use super::call::{ENVIRONMENT, RETURNS_TWICE, intrinsic_name};
use super::libcalls::{DOMAIN_ERROR, is_square_root};
use super::{Builtin, Symbol};
use crate::ir::verify::{VerifiedBody, VerifiedModule};
use crate::ir::{
    AttributeKind, AttributeListId, AttributeSet, BinaryOp, BlockId, Call, CallingConv, CastOp,
    Constant, FunctionId, Global, Inst, InstKind, ModuleValueKind, Ordering, TailKind, TlsModel,
    Type, TypeId, ValueId,
};
use crate::limits;

/// Longer bodies may be too large for Cranelift.
const INSTRUCTIONS: usize = 8_000;

/// Of all stack objects together, in bytes.
const STACK_BYTES: u64 = 1 << 20;

/// How deep constant expressions nest.
const DEPTH: u32 = 16;

/// How many constants are looked at, each as often as it is used.
const CONSTANTS: u32 = 30_000;

/// What values of a type are here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Void,
    /// At most 64 bits.
    Int {
        bits: u32,
    },
    /// `i128`.
    Wide,
    Float,
    Double,
    Pointer,
    /// Of lanes that CLIF has, a power of two of them, at most 512 bits.
    Vector {
        floats: bool,
    },
    /// A struct of at most two scalars, which travels in registers.
    Pair,
    Other,
}

impl Class {
    fn is_int(self) -> bool {
        matches!(self, Self::Int { .. })
    }

    fn is_float(self) -> bool {
        matches!(self, Self::Float | Self::Double)
    }

    fn is_address(self) -> bool {
        self.is_int() || self == Self::Pointer
    }

    fn is_scalar(self) -> bool {
        self.is_address() || self.is_float()
    }

    /// Whether it is loaded, stored, chosen and put into other blocks as any scalar.
    fn is_movable(self) -> bool {
        self.is_scalar() || matches!(self, Self::Wide | Self::Vector { .. })
    }

    /// Whether a result may be one.
    fn is_result(self) -> bool {
        self.is_scalar() || matches!(self, Self::Void | Self::Pair)
    }
}

/// What a called function is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Callee {
    Function,
    /// An intrinsic that becomes instructions, or nothing.
    Inline,
    /// An intrinsic that may become a call of this.
    Routine(&'static str),
    Other,
}

/// Intrinsics on scalars that become instructions, or nothing, whatever their operands.
const INLINE: [&str; 48] = [
    "abs",
    "assume",
    "bitreverse",
    "bswap",
    "ceil",
    "copysign",
    "ctlz",
    "ctpop",
    "cttz",
    "dbg.declare",
    "dbg.label",
    "dbg.value",
    "donothing",
    "expect",
    "experimental.noalias.scope.decl",
    "fabs",
    "floor",
    "fmuladd",
    "fshl",
    "fshr",
    "invariant.end",
    "invariant.start",
    "is.constant",
    "is.fpclass",
    "lifetime.end",
    "lifetime.start",
    "sadd.sat",
    "sadd.with.overflow",
    "scmp",
    "sideeffect",
    "smax",
    "smin",
    "smul.with.overflow",
    "sqrt",
    "ssub.sat",
    "ssub.with.overflow",
    "trap",
    "trunc",
    "uadd.sat",
    "uadd.with.overflow",
    "ucmp",
    "umax",
    "umin",
    "umul.with.overflow",
    "usub.sat",
    "usub.with.overflow",
    "va_end",
    "var.annotation",
];

/// Parameter attributes that change how an argument travels, or can't be done.
const PARAMETERS: [AttributeKind; 8] = [
    AttributeKind::BYVAL,
    AttributeKind::BYREF,
    AttributeKind::IN_ALLOCA,
    AttributeKind::PREALLOCATED,
    AttributeKind::NEST,
    AttributeKind::SWIFT_SELF,
    AttributeKind::SWIFT_ERROR,
    AttributeKind::SWIFT_ASYNC,
];

/// Looks at the bodies of one module.
pub struct Sure<'m> {
    module: &'m VerifiedModule,
    classes: Vec<Option<Class>>,
    attributes: Vec<Option<bool>>,
    callees: Vec<Option<Callee>>,
    /// The function that last referred to a module-level value, counted from one.
    seen: Vec<u32>,
    count: u32,
    symbols: Vec<Symbol>,
}

impl<'m> Sure<'m> {
    /// For the bodies of `module`.
    pub fn new(module: &'m VerifiedModule) -> Self {
        Self {
            module,
            classes: vec![None; module.types.len()],
            attributes: vec![None; module.attributes.len()],
            callees: vec![None; module.functions.len()],
            seen: vec![0; module.values.len()],
            count: 0,
            symbols: Vec::new(),
        }
    }

    /// Whether a definition is entered as any function of scalars is: [`Symbol::Global`] is what
    /// its code defines.
    pub fn is_entered(&mut self, id: FunctionId) -> bool {
        let module = self.module;
        let function = &module.functions[id];
        let attributes = &module.attribute_list(function.attributes).function;
        let plain = is_usual(function.calling_conv)
            && function.prefix.is_none()
            && function.prologue.is_none()
            && function.collector.is_none()
            && !attributes.has(AttributeKind::NAKED)
            && !attributes.has(AttributeKind::STRICT_FP)
            && attributes.string("stackrealign").is_none();
        let Some((ret, params, false)) = module.signature(function.ty) else {
            return false;
        };
        plain
            && params.iter().all(|param| self.class(*param).is_scalar())
            && self.class(ret).is_result()
            && self.passes(function.attributes)
    }

    /// The symbols that the code of a function will refer to, but for Cranelift's own routines; none
    /// if it isn't sure that it can be lowered. It must be one that [is entered](Self::is_entered)
    /// as usual.
    pub fn symbols(&mut self, body: &VerifiedBody) -> Option<Vec<Symbol>> {
        self.count += 1;
        self.symbols.clear();
        if body.insts.len() + body.cases.len() > INSTRUCTIONS {
            return None;
        }
        let mut look = Look {
            sure: self,
            body,
            stack: 0,
            constants: CONSTANTS,
        };
        for block in body.reverse_postorder() {
            for id in body.block_insts(*block) {
                look.instruction(&body.insts[id], *block)?;
            }
        }
        Some(self.symbols.clone())
    }

    fn class(&mut self, ty: TypeId) -> Class {
        let at = ty.as_u32() as usize;
        if let Some(Some(class)) = self.classes.get(at) {
            return *class;
        }
        let class = match &self.module.types[ty] {
            Type::Void => Class::Void,
            Type::Struct { fields, .. } => self.struct_class(fields),
            Type::Vector {
                len,
                element,
                scalable: false,
            } => vector_class(*len, &self.module.types[*element]),
            ty => scalar_class(ty),
        };
        self.classes[at] = Some(class);
        class
    }

    fn struct_class(&self, fields: &[TypeId]) -> Class {
        let types = &self.module.types;
        let scalar = |field: &TypeId| scalar_class(&types[*field]).is_scalar();
        if matches!(fields.len(), 1 | 2) && fields.iter().all(scalar) {
            Class::Pair
        } else {
            Class::Other
        }
    }

    /// Whether arguments with these attributes travel as their types say.
    fn passes(&mut self, list: Option<AttributeListId>) -> bool {
        let Some(id) = list else {
            return true;
        };
        let at = id.as_u32() as usize;
        if let Some(Some(known)) = self.attributes.get(at) {
            return *known;
        }
        let usual = |set: &AttributeSet| !PARAMETERS.iter().any(|kind| set.has(*kind));
        let list = self.module.attribute_list(list);
        let passes = list.params.iter().all(usual);
        if let Some(known) = self.attributes.get_mut(at) {
            *known = Some(passes);
        }
        passes
    }

    fn callee(&mut self, id: FunctionId) -> Callee {
        let at = id.as_u32() as usize;
        if let Some(callee) = self.callees[at] {
            return callee;
        }
        let callee = self.look_up_callee(id);
        self.callees[at] = Some(callee);
        callee
    }

    fn look_up_callee(&self, id: FunctionId) -> Callee {
        let module = self.module;
        let function = &module.functions[id];
        if let Some(name) = intrinsic_name(module, id) {
            return intrinsic(name);
        }
        let name = function.info.name.as_bytes();
        let mut special = RETURNS_TWICE.iter().chain(&ENVIRONMENT);
        let attributes = &module.attribute_list(function.attributes).function;
        if attributes.has(AttributeKind::RETURNS_TWICE) || special.any(|s| s.as_bytes() == name) {
            return Callee::Other;
        }
        Callee::Function
    }

    /// Whether it is the first time that the function refers to a module-level value.
    fn is_new(&mut self, value: ValueId) -> bool {
        match self.seen.get_mut(value.as_u32() as usize) {
            Some(seen) => std::mem::replace(seen, self.count) != self.count,
            None => true,
        }
    }
}

fn is_usual(convention: CallingConv) -> bool {
    matches!(
        convention,
        CallingConv::C | CallingConv::FAST | CallingConv::COLD
    )
}

fn vector_class(len: u32, element: &Type) -> Class {
    let (bits, floats) = match element {
        Type::Integer(bits @ (8 | 16 | 32 | 64)) => (*bits, false),
        Type::Pointer { address_space: 0 } => (64, false),
        Type::Float => (32, true),
        Type::Double => (64, true),
        _ => return Class::Other,
    };
    if len.is_power_of_two() && len <= 512 / bits {
        Class::Vector { floats }
    } else {
        Class::Other
    }
}

fn scalar_class(ty: &Type) -> Class {
    match ty {
        Type::Integer(bits @ 1..=64) => Class::Int { bits: *bits },
        Type::Integer(128) => Class::Wide,
        Type::Float => Class::Float,
        Type::Double => Class::Double,
        Type::Pointer { address_space: 0 } => Class::Pointer,
        _ => Class::Other,
    }
}

/// An intrinsic by its name without `llvm.`.
fn intrinsic(name: &str) -> Callee {
    let overloaded = |base: &str| {
        let rest = name.strip_prefix(base);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    for (base, routine) in [
        ("memcpy.p0", "memcpy"),
        ("memmove.p0", "memmove"),
        ("memset.p0", "memset"),
    ] {
        if overloaded(base) {
            return Callee::Routine(routine);
        }
    }
    if INLINE.iter().any(|base| overloaded(base)) {
        return Callee::Inline;
    }
    Callee::Other
}

/// One body. Everything gives none if it isn't sure.
struct Look<'s, 'm> {
    sure: &'s mut Sure<'m>,
    body: &'s VerifiedBody,
    /// Bytes of the stack objects.
    stack: u64,
    /// How many constants may still be looked at.
    constants: u32,
}

impl Look<'_, '_> {
    fn instruction(&mut self, inst: &Inst, block: BlockId) -> Option<()> {
        let result = self.sure.class(inst.ty);
        match &inst.kind {
            InstKind::Unary { operand, .. } => self.operand(*operand)?.is_float(),
            InstKind::Binary { op, lhs, rhs, .. } => {
                self.operand(*rhs)?;
                is_binary(*op, self.operand(*lhs)?)
            }
            InstKind::Cast { op, operand, .. } => {
                let from = self.operand(*operand)?;
                is_cast(*op, from, result)
            }
            InstKind::Compare { lhs, rhs, .. } => {
                self.operand(*rhs)?;
                let class = self.operand(*lhs)?;
                class.is_scalar() || class == Class::Wide
            }
            InstKind::Select {
                cond,
                then,
                otherwise,
                ..
            } => {
                self.operand(*otherwise)?;
                self.operand(*cond)?.is_int() && self.operand(*then)?.is_movable()
            }
            InstKind::Freeze { operand } => self.operand(*operand)?.is_movable(),
            InstKind::Phi { incoming, .. } => {
                for (value, from) in incoming.of(&self.body.incoming) {
                    if self.body.is_reachable(*from) {
                        self.operand(*value)?;
                    }
                }
                result.is_movable() || result == Class::Pair
            }
            InstKind::ExtractValue { aggregate, .. } => self.operand(*aggregate)? == Class::Pair,
            InstKind::InsertValue {
                aggregate, element, ..
            } => {
                self.operand(*element)?;
                self.operand(*aggregate)? == Class::Pair
            }
            InstKind::ExtractElement { vector, index } => {
                self.operand(*vector)?;
                self.operand(*index)?.is_int() && result.is_scalar()
            }
            InstKind::InsertElement {
                vector,
                element,
                index,
            } => {
                self.operand(*vector)?;
                self.operand(*element)?;
                self.operand(*index)?.is_int() && result.is_movable()
            }
            InstKind::ShuffleVector { lhs, rhs, .. } => {
                self.operand(*rhs)?;
                self.operand(*lhs)?.is_movable() && result.is_movable()
            }
            InstKind::Alloca { .. } => return self.alloca(inst, block),
            InstKind::Load {
                pointer, ordering, ..
            } => {
                self.operand(*pointer)?;
                is_access(*ordering, result)
            }
            InstKind::Store {
                pointer,
                value,
                ordering,
                ..
            } => {
                self.operand(*pointer)?;
                is_access(*ordering, self.operand(*value)?)
            }
            InstKind::GetElementPtr {
                source,
                base,
                indices,
                ..
            } => {
                let body = self.body;
                for index in indices.of(&body.operands) {
                    if !self.operand(*index)?.is_int() {
                        return None;
                    }
                }
                self.has_layout(*source) && self.operand(*base)? == Class::Pointer
            }
            InstKind::Call { call } => return self.call(&self.body.calls[*call]),
            InstKind::Ret { value } => match value {
                Some(value) => self.operand(*value)?.is_result(),
                None => true,
            },
            InstKind::CondBr { cond, .. } => self.operand(*cond)?.is_int(),
            InstKind::Switch { value, .. } => self.operand(*value)?.is_int(),
            InstKind::Br { .. } | InstKind::Unreachable => true,
            _ => false,
        }
        .then_some(())
    }

    fn has_layout(&self, ty: TypeId) -> bool {
        self.sure.module.layouts().get(ty).is_some()
    }

    /// One of constant size, of which the frame will have a slot.
    fn alloca(&mut self, inst: &Inst, block: BlockId) -> Option<()> {
        let InstKind::Alloca {
            allocated,
            count,
            align_log2,
            in_alloca: false,
            swift_error: false,
        } = inst.kind
        else {
            return None;
        };
        let module = self.sure.module;
        let Constant::Int(count) = module.constant(Some(self.body), count)? else {
            return None;
        };
        let size = module.layouts().get(allocated)?.size.checked_mul(*count)?;
        self.stack = self.stack.checked_add(size)?;
        let usual = block == BlockId::from_u32(0)
            && size <= limits::OBJECT_BYTES
            && self.stack <= STACK_BYTES
            && align_log2.is_none_or(|log2| log2 <= 12)
            && self.sure.class(inst.ty) == Class::Pointer;
        usual.then_some(())
    }

    fn call(&mut self, call: &Call) -> Option<()> {
        let module = self.sure.module;
        let (ret, _, variadic) = module.signature(call.function_type)?;
        let attributes = &module.attribute_list(call.attributes).function;
        let usual = call.tail != TailKind::MustTail
            && is_usual(call.calling_conv)
            && !attributes.has(AttributeKind::RETURNS_TWICE)
            && self.sure.class(ret).is_result()
            && self.sure.passes(call.attributes);
        usual.then_some(())?;
        let callee = match module.global(call.callee) {
            Some(Global::Function(id)) => self.sure.callee(id),
            Some(Global::Alias(_)) => Callee::Function,
            Some(_) => return None,
            None => {
                (self.operand(call.callee)? == Class::Pointer).then_some(())?;
                Callee::Function
            }
        };
        match callee {
            Callee::Inline | Callee::Routine(_) => return self.intrinsic(callee, call),
            Callee::Function if call.bundles.is_empty() => {}
            _ => return None,
        }
        let mut floats = false;
        let body = self.body;
        for arg in call.args.of(&body.operands) {
            let class = self.operand(*arg)?;
            class.is_scalar().then_some(())?;
            floats |= class.is_float();
        }
        self.refer(call.callee);
        if let Some(Global::Function(id)) = module.global(call.callee)
            && is_square_root(module.functions[id].info.name.as_bytes())
        {
            self.sure.symbols.push(Symbol::Builtin(DOMAIN_ERROR));
        }
        if variadic && floats {
            // A thunk says how many vector registers there are.
            let Some(Global::Function(id)) = module.global(call.callee) else {
                return None;
            };
            self.sure.symbols.push(Symbol::VariadicCallee(id));
        }
        Some(())
    }

    /// What is no operand of the code, such as metadata, may be anything.
    fn intrinsic(&mut self, callee: Callee, call: &Call) -> Option<()> {
        let body = self.body;
        for arg in call.args.of(&body.operands) {
            if arg.as_metadata().is_none() {
                self.operand(*arg)?.is_scalar().then_some(())?;
            }
        }
        if let Callee::Routine(name) = callee {
            self.sure.symbols.push(Symbol::Builtin(Builtin(name)));
        }
        Some(())
    }

    /// Notes the symbol of a global that is called.
    fn refer(&mut self, value: ValueId) {
        if let Some(global) = self.sure.module.global(value)
            && self.sure.is_new(value)
        {
            self.sure.symbols.push(Symbol::Global(global));
        }
    }

    /// The class of an operand, which is a scalar or a pair of them.
    fn operand(&mut self, value: ValueId) -> Option<Class> {
        let module = self.sure.module;
        let body = self.body;
        let local = value.as_u32().wrapping_sub(body.first_local);
        if let Some(ty) = body.value_types.get(local as usize) {
            let class = self.sure.class(*ty);
            let constant = local.wrapping_sub(body.argument_count);
            if let Some(constant) = body.constants.get(constant as usize) {
                self.constant(constant, class, DEPTH)?;
            }
            return (class != Class::Other).then_some(class);
        }
        let known = module.values.get(value)?;
        let class = self.sure.class(known.ty);
        if self.sure.is_new(value) {
            match &known.kind {
                ModuleValueKind::Global(global) => self.global(*global)?,
                ModuleValueKind::Constant(constant) => self.constant(constant, class, DEPTH)?,
            }
        }
        (class != Class::Other).then_some(class)
    }

    fn global(&mut self, global: Global) -> Option<()> {
        let usual = self.sure.module.info(global).tls == TlsModel::NotThreadLocal
            && !matches!(global, Global::Ifunc(_));
        self.sure.symbols.push(Symbol::Global(global));
        usual.then_some(())
    }

    fn constant(&mut self, constant: &Constant, class: Class, depth: u32) -> Option<()> {
        self.constants = self.constants.checked_sub(1)?;
        let depth = depth.checked_sub(1)?;
        let vector = matches!(class, Class::Vector { .. });
        match constant {
            Constant::Null | Constant::Undef | Constant::Poison => class != Class::Other,
            Constant::Int(_) | Constant::Float(_) => class.is_scalar() || class == Class::Wide,
            Constant::WideInt(_) => class == Class::Wide,
            Constant::Data(_) | Constant::Splat(_) => vector,
            Constant::Aggregate(elements) => {
                for element in elements.iter() {
                    self.nested(*element, depth)?;
                }
                class == Class::Pair || vector
            }
            Constant::Binary { lhs, rhs, .. } => {
                self.nested(*rhs, depth)?;
                self.nested(*lhs, depth)?.is_int()
            }
            Constant::Cast { op, operand } => {
                let from = self.nested(*operand, depth)?;
                from.is_address() && class.is_address() && is_cast(*op, from, class)
            }
            Constant::Gep {
                source,
                base,
                indices,
                ..
            } => {
                for index in indices.iter() {
                    if !self.nested(*index, depth)?.is_int() {
                        return None;
                    }
                }
                class == Class::Pointer
                    && self.has_layout(*source)
                    && self.nested(*base, depth)? == Class::Pointer
            }
            _ => false,
        }
        .then_some(())
    }

    /// An operand of a constant expression.
    fn nested(&mut self, value: ValueId, depth: u32) -> Option<Class> {
        let module = self.sure.module;
        let body = self.body;
        let ty = module.type_of(Some(body), value)?;
        let class = self.sure.class(ty);
        if let Some(global) = module.global(value) {
            if self.sure.is_new(value) {
                self.global(global)?;
            }
        } else {
            self.constant(module.constant(Some(body), value)?, class, depth)?;
        }
        (class != Class::Other).then_some(class)
    }
}

/// A load or store.
fn is_access(ordering: Ordering, class: Class) -> bool {
    match ordering {
        Ordering::NotAtomic => class.is_movable(),
        _ => matches!(
            class,
            Class::Int {
                bits: 8 | 16 | 32 | 64
            } | Class::Float
                | Class::Double
                | Class::Pointer
        ),
    }
}

fn is_binary(op: BinaryOp, class: Class) -> bool {
    let integers = matches!(
        op,
        BinaryOp::Add | BinaryOp::Sub | BinaryOp::And | BinaryOp::Or | BinaryOp::Xor
    );
    let floats = op.is_float() && op != BinaryOp::FRem;
    match class {
        Class::Int { .. } => true,
        Class::Wide => integers || matches!(op, BinaryOp::Mul | BinaryOp::Shl | BinaryOp::LShr),
        Class::Float | Class::Double | Class::Vector { floats: true } => floats,
        Class::Vector { floats: false } => integers,
        _ => false,
    }
}

fn is_cast(op: CastOp, from: Class, to: Class) -> bool {
    match op {
        CastOp::Trunc | CastOp::ZExt | CastOp::SExt => {
            let is_int = |class: Class| class.is_int() || class == Class::Wide;
            is_int(from) && is_int(to)
        }
        CastOp::FpToUi | CastOp::FpToSi => from.is_float() && to.is_int(),
        CastOp::UiToFp | CastOp::SiToFp => from.is_int() && to.is_float(),
        CastOp::FpTrunc | CastOp::FpExt => from.is_float() && to.is_float(),
        CastOp::PtrToInt => from == Class::Pointer && to.is_int(),
        CastOp::IntToPtr => from.is_int() && to == Class::Pointer,
        CastOp::BitCast => matches!(
            (from, to),
            (Class::Pointer, Class::Pointer)
                | (Class::Int { bits: 32 }, Class::Float)
                | (Class::Float, Class::Int { bits: 32 })
                | (Class::Int { bits: 64 }, Class::Double)
                | (Class::Double, Class::Int { bits: 64 })
        ),
        CastOp::PtrToAddr | CastOp::AddrSpaceCast => false,
    }
}
