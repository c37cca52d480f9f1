//! Instructions that are neither calls nor terminators.

use super::{Nodes, Scope, bytes};
use crate::ir::{
    BinaryOp, BlockId, CastOp, Constant as OurConstant, FloatPredicate, Inst, InstKind,
    IntPredicate, Ordering, Predicate, RmwOp, Type, TypeId, ValueId,
};
use crate::{Error, Result};
use llvm_ir::debugloc::DebugLoc;
use llvm_ir::instruction::{self as theirs, Atomicity, Instruction, MemoryOrdering};
use llvm_ir::{BasicBlock, Constant, ConstantRef, FPPredicate, Name, Operand, TypeRef};

/// An instruction whose fields are named as in both its structs, and what all have.
macro_rules! instruction {
    ($scope:expr, $inst:expr, $kind:ident { $($field:ident: $value:expr),* $(,)? }) => {
        Instruction::$kind(theirs::$kind {
            $($field: $value,)*
            dest: $scope.dest($inst),
            debugloc: $scope.location($inst),
        })
    };
}

impl Scope<'_> {
    pub(super) fn block(&self, block: BlockId) -> Result<BasicBlock> {
        let mut insts = self.body.block_insts(block);
        let last = insts.next_back().expect("verify: a block has a terminator");
        let instrs: Result<Vec<_>> = insts
            .map(|id| self.instruction(&self.body.insts[id]))
            .collect();
        Ok(BasicBlock {
            name: self.names.block(block),
            instrs: instrs?,
            term: self.terminator(block, &self.body.insts[last])?,
        })
    }

    /// The name of an instruction's result, which it has.
    pub(super) fn dest(&self, inst: &Inst) -> Name {
        let result = inst.result.expect("verify: only void has no result");
        self.names.value(result)
    }

    pub(super) fn location(&self, inst: &Inst) -> Option<DebugLoc> {
        let location = self.body.locations.get(inst.location? as usize)?;
        let nodes = Nodes(self.exporter.module, Some(self.body));
        let file = nodes.file_of(location.scope?);
        nodes.place(file, location.line, Some(location.column))
    }

    pub(super) fn operand(&self, value: ValueId) -> Result<Operand> {
        if value.as_metadata().is_some() {
            return Ok(Operand::MetadataOperand);
        }
        let module = self.exporter.module;
        let number = value.as_u32();
        let is_constant =
            module.values.is_valid(value) || module.constant(Some(self.body), value).is_some();
        if is_constant {
            let constant = self.exporter.constant(Some(self), value);
            return constant.map(Operand::ConstantOperand);
        }
        let ty = self.body.local_type(ValueId::from_u32(number));
        Ok(Operand::LocalOperand {
            name: self.names.value(value),
            ty: self.ty(ty.expect("verify: an operand is a value")),
        })
    }

    pub(super) fn operands(&self, values: &[ValueId]) -> Result<Vec<Operand>> {
        values.iter().map(|value| self.operand(*value)).collect()
    }

    pub(super) fn ty(&self, id: TypeId) -> TypeRef {
        self.exporter.ty(id)
    }

    fn instruction(&self, inst: &Inst) -> Result<Instruction> {
        let body = self.body;
        let converted = match &inst.kind {
            InstKind::Unary { operand, .. } => instruction!(
                self,
                inst,
                FNeg {
                    operand: self.operand(*operand)?,
                }
            ),
            InstKind::Binary { .. } => self.binary(inst)?,
            InstKind::Cast { op, operand, .. } => self.cast(inst, *op, *operand)?,
            InstKind::Compare {
                predicate,
                lhs,
                rhs,
                ..
            } => self.compare(inst, *predicate, *lhs, *rhs)?,
            InstKind::Select {
                cond,
                then,
                otherwise,
                ..
            } => instruction!(
                self,
                inst,
                Select {
                    condition: self.operand(*cond)?,
                    true_value: self.operand(*then)?,
                    false_value: self.operand(*otherwise)?,
                }
            ),
            InstKind::Freeze { operand } => instruction!(
                self,
                inst,
                Freeze {
                    operand: self.operand(*operand)?,
                }
            ),
            InstKind::Phi { incoming, .. } => {
                let incoming = incoming.of(&body.incoming).iter();
                let incoming: Result<Vec<_>> = incoming
                    .map(|(value, block)| Ok((self.operand(*value)?, self.names.block(*block))))
                    .collect();
                instruction!(
                    self,
                    inst,
                    Phi {
                        incoming_values: incoming?,
                        to_type: self.ty(inst.ty),
                    }
                )
            }
            InstKind::ExtractValue { aggregate, indices } => {
                instruction!(
                    self,
                    inst,
                    ExtractValue {
                        aggregate: self.operand(*aggregate)?,
                        indices: indices.of(&body.indices).to_vec(),
                    }
                )
            }
            InstKind::InsertValue {
                aggregate,
                element,
                indices,
            } => {
                instruction!(
                    self,
                    inst,
                    InsertValue {
                        aggregate: self.operand(*aggregate)?,
                        element: self.operand(*element)?,
                        indices: indices.of(&body.indices).to_vec(),
                    }
                )
            }
            InstKind::ExtractElement { vector, index } => {
                instruction!(
                    self,
                    inst,
                    ExtractElement {
                        vector: self.operand(*vector)?,
                        index: self.operand(*index)?,
                    }
                )
            }
            InstKind::InsertElement {
                vector,
                element,
                index,
            } => {
                instruction!(
                    self,
                    inst,
                    InsertElement {
                        vector: self.operand(*vector)?,
                        element: self.operand(*element)?,
                        index: self.operand(*index)?,
                    }
                )
            }
            InstKind::ShuffleVector { lhs, rhs, mask } => {
                instruction!(
                    self,
                    inst,
                    ShuffleVector {
                        operand0: self.operand(*lhs)?,
                        operand1: self.operand(*rhs)?,
                        mask: self.mask(*mask)?,
                    }
                )
            }
            InstKind::LandingPad { cleanup, clauses } => {
                instruction!(
                    self,
                    inst,
                    LandingPad {
                        result_type: self.ty(inst.ty),
                        clauses: vec![theirs::LandingPadClause {}; clauses.len as usize],
                        cleanup: *cleanup,
                    }
                )
            }
            InstKind::CleanupPad { parent, args } => instruction!(
                self,
                inst,
                CleanupPad {
                    parent_pad: self.operand(*parent)?,
                    args: self.operands(args.of(&body.operands))?,
                }
            ),
            InstKind::CatchPad { parent, args } => instruction!(
                self,
                inst,
                CatchPad {
                    catch_switch: self.operand(*parent)?,
                    args: self.operands(args.of(&body.operands))?,
                }
            ),
            InstKind::VaArg { list } => instruction!(
                self,
                inst,
                VAArg {
                    arg_list: self.operand(*list)?,
                    cur_type: self.ty(inst.ty),
                }
            ),
            InstKind::Call { call } => self.call(inst, *call)?,
            _ => self.memory(inst)?,
        };
        Ok(converted)
    }

    fn memory(&self, inst: &Inst) -> Result<Instruction> {
        Ok(match &inst.kind {
            InstKind::Alloca {
                allocated,
                count,
                align_log2,
                ..
            } => {
                instruction!(
                    self,
                    inst,
                    Alloca {
                        allocated_type: self.ty(*allocated),
                        num_elements: self.operand(*count)?,
                        alignment: self.alignment(*align_log2, *allocated),
                    }
                )
            }
            InstKind::Load {
                pointer,
                align_log2,
                volatile,
                ordering,
                scope,
            } => {
                instruction!(
                    self,
                    inst,
                    Load {
                        address: self.operand(*pointer)?,
                        loaded_ty: self.ty(inst.ty),
                        volatile: *volatile,
                        atomicity: optional_atomicity(*ordering, *scope),
                        alignment: self.alignment(*align_log2, inst.ty),
                    }
                )
            }
            InstKind::Store {
                pointer,
                value,
                align_log2,
                volatile,
                ordering,
                scope,
            } => {
                let ty = self.exporter.module.type_of(Some(self.body), *value);
                let ty = ty.expect("verify: what is stored has a type");
                Instruction::Store(theirs::Store {
                    address: self.operand(*pointer)?,
                    value: self.operand(*value)?,
                    volatile: *volatile,
                    atomicity: optional_atomicity(*ordering, *scope),
                    alignment: self.alignment(*align_log2, ty),
                    debugloc: self.location(inst),
                })
            }
            InstKind::CmpXchg {
                pointer,
                expected,
                new,
                volatile,
                weak,
                success,
                failure,
                scope,
                ..
            } => instruction!(
                self,
                inst,
                CmpXchg {
                    address: self.operand(*pointer)?,
                    expected: self.operand(*expected)?,
                    replacement: self.operand(*new)?,
                    volatile: *volatile,
                    atomicity: atomicity(*success, *scope),
                    failure_memory_ordering: memory_ordering(*failure),
                    weak: *weak,
                }
            ),
            InstKind::AtomicRmw {
                op,
                pointer,
                value,
                volatile,
                ordering,
                scope,
                ..
            } => {
                instruction!(
                    self,
                    inst,
                    AtomicRMW {
                        operation: rmw(*op)?,
                        address: self.operand(*pointer)?,
                        value: self.operand(*value)?,
                        volatile: *volatile,
                        atomicity: atomicity(*ordering, *scope),
                    }
                )
            }
            InstKind::Fence { ordering, scope } => Instruction::Fence(theirs::Fence {
                atomicity: atomicity(*ordering, *scope),
                debugloc: self.location(inst),
            }),
            InstKind::GetElementPtr {
                source,
                base,
                indices,
                flags,
            } => {
                instruction!(
                    self,
                    inst,
                    GetElementPtr {
                        address: self.operand(*base)?,
                        indices: self.operands(indices.of(&self.body.operands))?,
                        in_bounds: flags.inbounds(),
                        source_element_type: self.ty(*source),
                    }
                )
            }
            other => return Err(no_form(other.name())),
        })
    }

    /// In bytes; where the file says none, that of the type.
    fn alignment(&self, align_log2: Option<u8>, ty: TypeId) -> u32 {
        match align_log2 {
            Some(align_log2) => bytes(align_log2),
            None => {
                let layout = self.exporter.module.layouts().get(ty);
                layout.map_or(1, |layout| layout.align)
            }
        }
    }

    /// A shuffle's mask: lane numbers, or undef, whatever the form of the constant.
    fn mask(&self, mask: ValueId) -> Result<ConstantRef> {
        let converted = self.exporter.constant(Some(self), mask)?;
        let module = self.exporter.module;
        let ty = module.type_of(Some(self.body), mask);
        let (len, element) = match ty.map(|ty| &module.types[ty]) {
            Some(Type::Vector { len, element, .. }) => (*len as usize, *element),
            _ => return Err(no_form("shufflevector")),
        };
        let undef = Constant::Undef(self.ty(element));
        let lanes = match (&*converted, module.constant(Some(self.body), mask)) {
            (Constant::Vector(lanes), _) => lanes
                .iter()
                .map(|lane| match &**lane {
                    Constant::Int { bits, value } => Constant::Int {
                        bits: *bits,
                        value: *value,
                    },
                    _ => undef.clone(),
                })
                .collect(),
            (_, Some(OurConstant::Null | OurConstant::Data(_) | OurConstant::Aggregate(_)))
                if matches!(&*converted, Constant::AggregateZero(_)) =>
            {
                vec![Constant::Int { bits: 32, value: 0 }; len]
            }
            _ => vec![undef; len],
        };
        Ok(ConstantRef::new(Constant::Vector(
            lanes.into_iter().map(ConstantRef::new).collect(),
        )))
    }

    fn binary(&self, inst: &Inst) -> Result<Instruction> {
        let InstKind::Binary {
            op,
            lhs,
            rhs,
            flags,
        } = &inst.kind
        else {
            return Err(no_form(inst.kind.name()));
        };
        let (operand0, operand1) = (self.operand(*lhs)?, self.operand(*rhs)?);
        let (nuw, nsw, exact) = (flags.nuw(), flags.nsw(), flags.exact());
        macro_rules! binary {
            ($kind:ident $($flag:ident)*) => {
                Instruction::$kind(theirs::$kind {
                    operand0,
                    operand1,
                    dest: self.dest(inst),
                    $($flag,)*
                    debugloc: self.location(inst),
                })
            };
        }
        Ok(match op {
            BinaryOp::Add => binary!(Add nuw nsw),
            BinaryOp::Sub => binary!(Sub nuw nsw),
            BinaryOp::Mul => binary!(Mul nuw nsw),
            BinaryOp::Shl => binary!(Shl nuw nsw),
            BinaryOp::UDiv => binary!(UDiv exact),
            BinaryOp::SDiv => binary!(SDiv exact),
            BinaryOp::LShr => binary!(LShr exact),
            BinaryOp::AShr => binary!(AShr exact),
            BinaryOp::URem => binary!(URem),
            BinaryOp::SRem => binary!(SRem),
            BinaryOp::And => binary!(And),
            BinaryOp::Or => binary!(Or),
            BinaryOp::Xor => binary!(Xor),
            BinaryOp::FAdd => binary!(FAdd),
            BinaryOp::FSub => binary!(FSub),
            BinaryOp::FMul => binary!(FMul),
            BinaryOp::FDiv => binary!(FDiv),
            BinaryOp::FRem => binary!(FRem),
        })
    }

    fn cast(&self, inst: &Inst, op: CastOp, operand: ValueId) -> Result<Instruction> {
        let (operand, to_type) = (self.operand(operand)?, self.ty(inst.ty));
        macro_rules! cast {
            ($kind:ident) => {
                instruction!(
                    self,
                    inst,
                    $kind {
                        operand: operand,
                        to_type: to_type
                    }
                )
            };
        }
        Ok(match op {
            CastOp::Trunc => cast!(Trunc),
            CastOp::ZExt => cast!(ZExt),
            CastOp::SExt => cast!(SExt),
            CastOp::FpToUi => cast!(FPToUI),
            CastOp::FpToSi => cast!(FPToSI),
            CastOp::UiToFp => cast!(UIToFP),
            CastOp::SiToFp => cast!(SIToFP),
            CastOp::FpTrunc => cast!(FPTrunc),
            CastOp::FpExt => cast!(FPExt),
            CastOp::PtrToInt => cast!(PtrToInt),
            CastOp::IntToPtr => cast!(IntToPtr),
            CastOp::BitCast => cast!(BitCast),
            CastOp::AddrSpaceCast => cast!(AddrSpaceCast),
            CastOp::PtrToAddr => return Err(no_form("ptrtoaddr")),
        })
    }

    fn compare(
        &self,
        inst: &Inst,
        predicate: Predicate,
        lhs: ValueId,
        rhs: ValueId,
    ) -> Result<Instruction> {
        let (operand0, operand1) = (self.operand(lhs)?, self.operand(rhs)?);
        Ok(match predicate {
            Predicate::Int(predicate) => instruction!(
                self,
                inst,
                ICmp {
                    predicate: int_predicate(predicate),
                    operand0: operand0,
                    operand1: operand1,
                }
            ),
            Predicate::Float(predicate) => instruction!(
                self,
                inst,
                FCmp {
                    predicate: float_predicate(predicate),
                    operand0: operand0,
                    operand1: operand1,
                }
            ),
        })
    }
}

fn int_predicate(predicate: IntPredicate) -> llvm_ir::IntPredicate {
    use llvm_ir::IntPredicate as Theirs;
    match predicate {
        IntPredicate::Eq => Theirs::EQ,
        IntPredicate::Ne => Theirs::NE,
        IntPredicate::Ugt => Theirs::UGT,
        IntPredicate::Uge => Theirs::UGE,
        IntPredicate::Ult => Theirs::ULT,
        IntPredicate::Ule => Theirs::ULE,
        IntPredicate::Sgt => Theirs::SGT,
        IntPredicate::Sge => Theirs::SGE,
        IntPredicate::Slt => Theirs::SLT,
        IntPredicate::Sle => Theirs::SLE,
    }
}

fn float_predicate(predicate: FloatPredicate) -> FPPredicate {
    match predicate {
        FloatPredicate::False => FPPredicate::False,
        FloatPredicate::Oeq => FPPredicate::OEQ,
        FloatPredicate::Ogt => FPPredicate::OGT,
        FloatPredicate::Oge => FPPredicate::OGE,
        FloatPredicate::Olt => FPPredicate::OLT,
        FloatPredicate::Ole => FPPredicate::OLE,
        FloatPredicate::One => FPPredicate::ONE,
        FloatPredicate::Ord => FPPredicate::ORD,
        FloatPredicate::Uno => FPPredicate::UNO,
        FloatPredicate::Ueq => FPPredicate::UEQ,
        FloatPredicate::Ugt => FPPredicate::UGT,
        FloatPredicate::Uge => FPPredicate::UGE,
        FloatPredicate::Ult => FPPredicate::ULT,
        FloatPredicate::Ule => FPPredicate::ULE,
        FloatPredicate::Une => FPPredicate::UNE,
        FloatPredicate::True => FPPredicate::True,
    }
}

fn rmw(op: RmwOp) -> Result<theirs::RMWBinOp> {
    use theirs::RMWBinOp as Theirs;
    Ok(match op {
        RmwOp::Xchg => Theirs::Xchg,
        RmwOp::Add => Theirs::Add,
        RmwOp::Sub => Theirs::Sub,
        RmwOp::And => Theirs::And,
        RmwOp::Nand => Theirs::Nand,
        RmwOp::Or => Theirs::Or,
        RmwOp::Xor => Theirs::Xor,
        RmwOp::Max => Theirs::Max,
        RmwOp::Min => Theirs::Min,
        RmwOp::UMax => Theirs::UMax,
        RmwOp::UMin => Theirs::UMin,
        RmwOp::FAdd => Theirs::FAdd,
        RmwOp::FSub => Theirs::FSub,
        RmwOp::FMax => Theirs::FMax,
        RmwOp::FMin => Theirs::FMin,
        RmwOp::UIncWrap => Theirs::UIncWrap,
        RmwOp::UDecWrap => Theirs::UDecWrap,
        RmwOp::USubCond
        | RmwOp::USubSat
        | RmwOp::FMaximum
        | RmwOp::FMinimum
        | RmwOp::FMaximumNum
        | RmwOp::FMinimumNum => return Err(no_form(&format!("atomicrmw {}", op.name()))),
    })
}

fn optional_atomicity(ordering: Ordering, scope: u32) -> Option<Atomicity> {
    (ordering != Ordering::NotAtomic).then(|| atomicity(ordering, scope))
}

/// Of the scopes, llvm-ir knows the single thread's (0) and the system's.
fn atomicity(ordering: Ordering, scope: u32) -> Atomicity {
    Atomicity {
        synch_scope: match scope {
            0 => theirs::SynchronizationScope::SingleThread,
            _ => theirs::SynchronizationScope::System,
        },
        mem_ordering: memory_ordering(ordering),
    }
}

fn memory_ordering(ordering: Ordering) -> MemoryOrdering {
    match ordering {
        Ordering::NotAtomic => MemoryOrdering::NotAtomic,
        Ordering::Unordered => MemoryOrdering::Unordered,
        Ordering::Monotonic => MemoryOrdering::Monotonic,
        Ordering::Acquire => MemoryOrdering::Acquire,
        Ordering::Release => MemoryOrdering::Release,
        Ordering::AcqRel => MemoryOrdering::AcquireRelease,
        Ordering::SeqCst => MemoryOrdering::SequentiallyConsistent,
    }
}

#[cold]
pub(super) fn no_form(what: &str) -> Error {
    Error::unsupported(format!("{what}, as an instruction of the llvm-ir crate"))
}
