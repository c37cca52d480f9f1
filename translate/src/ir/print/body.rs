//! Definitions of functions: blocks and instructions.

use super::constants::{binary_flags, gep_flags};
use super::globals::calling_conv;
use super::{Printer, list, quoted, separated};
use crate::ir::{
    BlockId, Call, CallId, Clause, FastMath, Inst, InstFlags, InstId, InstKind, List, Ordering,
    Predicate, TailKind, Type, TypeId, ValueId,
};
use std::fmt::{self, Formatter, Write};

impl Printer<'_> {
    /// `define ... { ... }`
    pub(super) fn definition(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (Some(body), Some(id)) = (self.body, self.function) else {
            return Ok(());
        };
        let Some(function) = self.module.functions.get(id) else {
            return Ok(());
        };
        f.write_str("define ")?;
        self.function(f, id, function)?;
        f.write_str(" {\n")?;
        for (number, block) in body.blocks.iter() {
            self.block_name(f, number)?;
            f.write_str(":\n")?;
            for inst in block.insts.clone() {
                let Some(inst) = body.insts.get(InstId::from_u32(inst)) else {
                    break;
                };
                f.write_str("  ")?;
                self.inst(f, inst)?;
                f.write_char('\n')?;
            }
        }
        f.write_str("}\n")
    }

    /// One instruction, without a line end.
    pub(super) fn inst(&self, f: &mut Formatter<'_>, inst: &Inst) -> fmt::Result {
        if let Some(result) = inst.result {
            self.value(f, result)?;
            f.write_str(" = ")?;
        }
        self.kind(f, inst)
    }

    fn kind(&self, f: &mut Formatter<'_>, inst: &Inst) -> fmt::Result {
        let name = inst.kind.name();
        match &inst.kind {
            InstKind::Unary { operand, flags, .. } => {
                self.start(f, name, fast_math(flags.fast_math()))?;
                self.typed(f, *operand)
            }
            InstKind::Binary {
                op,
                lhs,
                rhs,
                flags,
            } => {
                self.start(f, name, arithmetic_flags(op.is_float(), name, *flags))?;
                self.pair(f, *lhs, *rhs)
            }
            InstKind::Cast { operand, flags, .. } => {
                self.start(
                    f,
                    name,
                    arithmetic_flags(name.starts_with("fp"), name, *flags),
                )?;
                self.typed(f, *operand)?;
                write!(f, " to {}", self.ty(inst.ty))
            }
            InstKind::Compare {
                predicate,
                lhs,
                rhs,
                flags,
            } => {
                let float = matches!(predicate, Predicate::Float(_));
                self.start(f, name, arithmetic_flags(float, name, *flags))?;
                write!(f, "{} ", predicate.name())?;
                self.pair(f, *lhs, *rhs)
            }
            InstKind::Select {
                cond,
                then,
                otherwise,
                flags,
            } => {
                self.start(f, name, fast_math(flags.fast_math()))?;
                self.typed_list(f, &[*cond, *then, *otherwise])
            }
            InstKind::Phi { incoming, flags } => {
                self.start(f, name, fast_math(flags.fast_math()))?;
                self.phi(f, inst.ty, *incoming)
            }
            InstKind::Freeze { operand } => self.plain(f, name, &[*operand]),
            InstKind::ExtractValue { aggregate, indices } => {
                self.plain(f, name, &[*aggregate])?;
                self.indices(f, *indices)
            }
            InstKind::InsertValue {
                aggregate,
                element,
                indices,
            } => {
                self.plain(f, name, &[*aggregate, *element])?;
                self.indices(f, *indices)
            }
            InstKind::ExtractElement { vector, index } => self.plain(f, name, &[*vector, *index]),
            InstKind::InsertElement {
                vector,
                element,
                index,
            } => self.plain(f, name, &[*vector, *element, *index]),
            InstKind::ShuffleVector { lhs, rhs, mask } => self.plain(f, name, &[*lhs, *rhs, *mask]),
            InstKind::GetElementPtr {
                source,
                base,
                indices,
                flags,
            } => {
                write!(f, "{name}{} {}, ", gep_flags(*flags), self.ty(*source))?;
                self.typed(f, *base)?;
                self.each_after_comma(f, self.operands(*indices))
            }
            InstKind::VaArg { list } => {
                self.plain(f, name, &[*list])?;
                write!(f, ", {}", self.ty(inst.ty))
            }
            InstKind::Alloca { .. }
            | InstKind::Load { .. }
            | InstKind::Store { .. }
            | InstKind::CmpXchg { .. }
            | InstKind::AtomicRmw { .. }
            | InstKind::Fence { .. } => self.memory(f, inst),
            InstKind::Call { call }
            | InstKind::Invoke { call, .. }
            | InstKind::CallBr { call, .. } => self.call(f, inst, *call),
            InstKind::LandingPad { .. }
            | InstKind::CleanupPad { .. }
            | InstKind::CatchPad { .. }
            | InstKind::CleanupRet { .. }
            | InstKind::CatchRet { .. }
            | InstKind::CatchSwitch { .. } => self.exception(f, inst),
            InstKind::Resume { value } => self.plain(f, name, &[*value]),
            InstKind::Ret { value: None } => f.write_str("ret void"),
            InstKind::Ret { value: Some(value) } => self.plain(f, name, &[*value]),
            InstKind::Br { .. }
            | InstKind::CondBr { .. }
            | InstKind::Switch { .. }
            | InstKind::IndirectBr { .. } => self.branch(f, &inst.kind),
            InstKind::Unreachable => f.write_str(name),
        }
    }

    /// The name, its flags and a space.
    fn start(&self, f: &mut Formatter<'_>, name: &str, flags: String) -> fmt::Result {
        write!(f, "{name}{flags} ")
    }

    /// The name and operands with their types.
    fn plain(&self, f: &mut Formatter<'_>, name: &str, operands: &[ValueId]) -> fmt::Result {
        write!(f, "{name} ")?;
        self.typed_list(f, operands)
    }

    /// Two operands of one type.
    fn pair(&self, f: &mut Formatter<'_>, lhs: ValueId, rhs: ValueId) -> fmt::Result {
        self.typed(f, lhs)?;
        f.write_str(", ")?;
        self.value(f, rhs)
    }

    fn each_after_comma(&self, f: &mut Formatter<'_>, values: &[ValueId]) -> fmt::Result {
        values.iter().try_for_each(|value| {
            f.write_str(", ")?;
            self.typed(f, *value)
        })
    }

    fn operands(&self, operands: List) -> &[ValueId] {
        list(operands, self.body.map_or(&[][..], |body| &body.operands))
    }

    fn targets(&self, targets: List) -> &[BlockId] {
        list(targets, self.body.map_or(&[][..], |body| &body.targets))
    }

    fn indices(&self, f: &mut Formatter<'_>, indices: List) -> fmt::Result {
        let pool = self.body.map_or(&[][..], |body| &body.indices);
        list(indices, pool)
            .iter()
            .try_for_each(|index| write!(f, ", {index}"))
    }

    fn phi(&self, f: &mut Formatter<'_>, ty: TypeId, incoming: List) -> fmt::Result {
        write!(f, "{} ", self.ty(ty))?;
        let pool = self.body.map_or(&[][..], |body| &body.incoming);
        separated(f, list(incoming, pool), |f, (value, block)| {
            f.write_str("[ ")?;
            self.value(f, *value)?;
            f.write_str(", ")?;
            self.block(f, *block)?;
            f.write_str(" ]")
        })
    }

    fn memory(&self, f: &mut Formatter<'_>, inst: &Inst) -> fmt::Result {
        match &inst.kind {
            InstKind::Alloca {
                allocated,
                count,
                align_log2,
                in_alloca,
                swift_error,
            } => {
                let in_alloca = if *in_alloca { "inalloca " } else { "" };
                let swift_error = if *swift_error { "swifterror " } else { "" };
                let allocated = self.ty(*allocated);
                write!(f, "alloca {in_alloca}{swift_error}{allocated}, ")?;
                self.typed(f, *count)?;
                align(f, *align_log2)?;
                match self.module.types.get(inst.ty) {
                    Some(Type::Pointer { address_space }) if *address_space != 0 => {
                        write!(f, ", addrspace({address_space})")
                    }
                    _ => Ok(()),
                }
            }
            InstKind::Load {
                pointer,
                align_log2,
                volatile,
                ordering,
                scope,
            } => {
                access(f, "load", *ordering, *volatile)?;
                write!(f, "{}, ", self.ty(inst.ty))?;
                self.typed(f, *pointer)?;
                self.ordering(f, &[*ordering], *scope)?;
                align(f, *align_log2)
            }
            InstKind::Store {
                pointer,
                value,
                align_log2,
                volatile,
                ordering,
                scope,
            } => {
                access(f, "store", *ordering, *volatile)?;
                self.typed_list(f, &[*value, *pointer])?;
                self.ordering(f, &[*ordering], *scope)?;
                align(f, *align_log2)
            }
            InstKind::CmpXchg {
                pointer,
                expected,
                new,
                align_log2,
                volatile,
                weak,
                success,
                failure,
                scope,
            } => {
                f.write_str(if *weak { "cmpxchg weak " } else { "cmpxchg " })?;
                f.write_str(if *volatile { "volatile " } else { "" })?;
                self.typed_list(f, &[*pointer, *expected, *new])?;
                self.ordering(f, &[*success, *failure], *scope)?;
                align(f, *align_log2)
            }
            InstKind::AtomicRmw {
                op,
                pointer,
                value,
                align_log2,
                volatile,
                ordering,
                scope,
            } => {
                let volatile = if *volatile { "volatile " } else { "" };
                write!(f, "atomicrmw {volatile}{} ", op.name())?;
                self.typed_list(f, &[*pointer, *value])?;
                self.ordering(f, &[*ordering], *scope)?;
                align(f, *align_log2)
            }
            InstKind::Fence { ordering, scope } => {
                f.write_str("fence")?;
                self.ordering(f, &[*ordering], *scope)
            }
            _ => Ok(()),
        }
    }

    /// ` syncscope("...") acquire`, if atomic.
    fn ordering(&self, f: &mut Formatter<'_>, orderings: &[Ordering], scope: u32) -> fmt::Result {
        if orderings[0] == Ordering::NotAtomic {
            return Ok(());
        }
        let name = match self.module.sync_scopes.get(scope as usize) {
            Some(name) => name,
            None if scope == 0 => "singlethread",
            None => "",
        };
        if !name.is_empty() {
            f.write_str(" syncscope(")?;
            quoted(f, name.as_bytes())?;
            f.write_char(')')?;
        }
        orderings
            .iter()
            .try_for_each(|ordering| write!(f, " {}", ordering.name()))
    }

    fn call(&self, f: &mut Formatter<'_>, inst: &Inst, id: CallId) -> fmt::Result {
        let Some(call) = self.body.and_then(|body| body.calls.get(id)) else {
            return f.write_str("call <missing>");
        };
        f.write_str(match call.tail {
            TailKind::None => "",
            TailKind::Tail => "tail ",
            TailKind::MustTail => "musttail ",
            TailKind::NoTail => "notail ",
        })?;
        write!(f, "{}{} ", inst.kind.name(), fast_math(call.fast_math))?;
        self.callee(f, call)?;
        match &inst.kind {
            InstKind::Invoke { normal, unwind, .. } => {
                f.write_str(" to ")?;
                self.label(f, *normal)?;
                f.write_str(" unwind ")?;
                self.label(f, *unwind)
            }
            InstKind::CallBr {
                default, indirect, ..
            } => {
                f.write_str(" to ")?;
                self.label(f, *default)?;
                f.write_str(" [")?;
                separated(f, self.targets(*indirect), |f, block| self.label(f, *block))?;
                f.write_char(']')
            }
            _ => Ok(()),
        }
    }

    /// From the calling convention to the operand bundles.
    fn callee(&self, f: &mut Formatter<'_>, call: &Call) -> fmt::Result {
        let attributes = self.module.attribute_list(call.attributes);
        f.write_str(&calling_conv(call.calling_conv))?;
        if let Some((ret, ..)) = self.module.signature(call.function_type) {
            self.result_attributes(f, &attributes.ret, ret)?;
        }
        if let Some(ty) = self.type_of(call.callee)
            && let Some(Type::Pointer { address_space }) = self.module.types.get(ty)
            && (*address_space != 0 || self.module.data_layout.program_address_space != 0)
        {
            write!(f, "addrspace({address_space}) ")?;
        }
        match self.module.types.get(call.function_type) {
            Some(Type::Function {
                ret,
                variadic: false,
                ..
            }) => write!(f, "{} ", self.ty(*ret))?,
            _ => write!(f, "{} ", self.ty(call.function_type))?,
        }
        self.value(f, call.callee)?;
        f.write_char('(')?;
        separated(
            f,
            self.operands(call.args).iter().enumerate(),
            |f, (k, arg)| {
                if arg.as_metadata().is_some() {
                    f.write_str("metadata")?;
                } else if let Some(ty) = self.type_of(*arg) {
                    write!(f, "{}", self.ty(ty))?;
                    self.param_attributes(f, attributes.param(k), ty)?;
                }
                f.write_char(' ')?;
                self.value(f, *arg)
            },
        )?;
        // It hands on all variadic arguments of its own function.
        let signature = self.module.signature(call.function_type);
        if call.tail == TailKind::MustTail && signature.is_some_and(|(.., variadic)| variadic) {
            f.write_str(if call.args.len == 0 { "..." } else { ", ..." })?;
        }
        f.write_char(')')?;
        self.attributes_after(f, &attributes.function)?;
        self.bundles(f, call)
    }

    fn bundles(&self, f: &mut Formatter<'_>, call: &Call) -> fmt::Result {
        if call.bundles.is_empty() {
            return Ok(());
        }
        f.write_str(" [ ")?;
        separated(f, &call.bundles, |f, bundle| {
            let tag = self.module.bundle_tags.get(bundle.tag as usize);
            quoted(f, tag.map_or(&b"?"[..], |tag| tag.as_bytes()))?;
            f.write_char('(')?;
            self.typed_list(f, &bundle.operands)?;
            f.write_char(')')
        })?;
        f.write_str(" ]")
    }

    fn exception(&self, f: &mut Formatter<'_>, inst: &Inst) -> fmt::Result {
        match &inst.kind {
            InstKind::LandingPad { cleanup, clauses } => {
                write!(f, "landingpad {}", self.ty(inst.ty))?;
                f.write_str(if *cleanup { " cleanup" } else { "" })?;
                let pool = self.body.map_or(&[][..], |body| &body.clauses);
                list(*clauses, pool).iter().try_for_each(|clause| {
                    let (Clause::Catch(value) | Clause::Filter(value)) = clause;
                    f.write_str(match clause {
                        Clause::Catch(_) => " catch ",
                        Clause::Filter(_) => " filter ",
                    })?;
                    self.typed(f, *value)
                })
            }
            InstKind::CleanupPad { parent, args } | InstKind::CatchPad { parent, args } => {
                write!(f, "{} within ", inst.kind.name())?;
                self.value(f, *parent)?;
                f.write_str(" [")?;
                self.typed_list(f, self.operands(*args))?;
                f.write_char(']')
            }
            InstKind::CatchSwitch {
                parent,
                handlers,
                unwind,
            } => {
                f.write_str("catchswitch within ")?;
                self.value(f, *parent)?;
                f.write_str(" [")?;
                separated(f, self.targets(*handlers), |f, block| self.label(f, *block))?;
                f.write_str("] unwind ")?;
                self.unwind(f, *unwind)
            }
            InstKind::CleanupRet { pad, unwind } => {
                f.write_str("cleanupret from ")?;
                self.value(f, *pad)?;
                f.write_str(" unwind ")?;
                self.unwind(f, *unwind)
            }
            InstKind::CatchRet { pad, target } => {
                f.write_str("catchret from ")?;
                self.value(f, *pad)?;
                f.write_str(" to ")?;
                self.label(f, *target)
            }
            _ => Ok(()),
        }
    }

    fn unwind(&self, f: &mut Formatter<'_>, block: Option<BlockId>) -> fmt::Result {
        match block {
            Some(block) => self.label(f, block),
            None => f.write_str("to caller"),
        }
    }

    fn branch(&self, f: &mut Formatter<'_>, kind: &InstKind) -> fmt::Result {
        match kind {
            InstKind::Br { target } => {
                f.write_str("br ")?;
                self.label(f, *target)
            }
            InstKind::CondBr {
                cond,
                then,
                otherwise,
            } => {
                self.plain(f, "br", &[*cond])?;
                f.write_str(", ")?;
                self.label(f, *then)?;
                f.write_str(", ")?;
                self.label(f, *otherwise)
            }
            InstKind::Switch {
                value,
                default,
                cases,
            } => {
                self.plain(f, "switch", &[*value])?;
                f.write_str(", ")?;
                self.label(f, *default)?;
                f.write_str(" [")?;
                let pool = self.body.map_or(&[][..], |body| &body.cases);
                for (case, target) in list(*cases, pool) {
                    f.write_char(' ')?;
                    self.typed(f, *case)?;
                    f.write_str(", ")?;
                    self.label(f, *target)?;
                }
                f.write_str(" ]")
            }
            InstKind::IndirectBr { address, targets } => {
                self.plain(f, "indirectbr", &[*address])?;
                f.write_str(", [")?;
                separated(f, self.targets(*targets), |f, block| self.label(f, *block))?;
                f.write_char(']')
            }
            _ => Ok(()),
        }
    }
}

fn arithmetic_flags(float: bool, name: &str, flags: InstFlags) -> String {
    match float {
        true => fast_math(flags.fast_math()),
        false => binary_flags(name, flags).to_owned(),
    }
}

/// Fast-math flags, each after a space.
fn fast_math(flags: FastMath) -> String {
    if FastMath::NAMES.iter().all(|(bit, _)| flags.0 & bit != 0) {
        return " fast".to_owned();
    }
    let set = FastMath::NAMES.iter().filter(|(bit, _)| flags.0 & bit != 0);
    set.map(|(_, name)| format!(" {name}")).collect()
}

fn access(f: &mut Formatter<'_>, name: &str, ordering: Ordering, volatile: bool) -> fmt::Result {
    let atomic = match ordering {
        Ordering::NotAtomic => "",
        _ => "atomic ",
    };
    let volatile = if volatile { "volatile " } else { "" };
    write!(f, "{name} {atomic}{volatile}")
}

fn align(f: &mut Formatter<'_>, align_log2: Option<u8>) -> fmt::Result {
    match align_log2 {
        Some(log2) if log2 < 64 => write!(f, ", align {}", 1u64 << log2),
        _ => Ok(()),
    }
}
