//! Calls, and what invokes and callbrs share with them.

use super::Scope;
use crate::Result;
use crate::ir::{CallId, CallingConv, Constant, Inst, TailKind, Type, ValueId};
use either::Either;
use llvm_ir::function::{CallingConvention, FunctionAttribute, ParameterAttribute};
use llvm_ir::instruction::{self as theirs, InlineAssembly, Instruction};
use llvm_ir::{Operand, TypeRef};

/// What calls of all kinds have.
pub(super) struct Parts {
    pub(super) function: Either<InlineAssembly, Operand>,
    pub(super) function_ty: TypeRef,
    pub(super) arguments: Vec<(Operand, Vec<ParameterAttribute>)>,
    pub(super) return_attributes: Vec<ParameterAttribute>,
    pub(super) function_attributes: Vec<FunctionAttribute>,
    pub(super) calling_convention: CallingConvention,
}

impl Scope<'_> {
    pub(super) fn call(&self, inst: &Inst, id: CallId) -> Result<Instruction> {
        let parts = self.parts(id)?;
        let tail = self.body.calls[id].tail;
        Ok(Instruction::Call(theirs::Call {
            function: parts.function,
            function_ty: parts.function_ty,
            arguments: parts.arguments,
            return_attributes: parts.return_attributes,
            dest: inst.result.map(|result| self.names.value(result)),
            function_attributes: parts.function_attributes,
            is_tail_call: matches!(tail, TailKind::Tail | TailKind::MustTail),
            calling_convention: parts.calling_convention,
            debugloc: self.location(inst),
        }))
    }

    pub(super) fn parts(&self, id: CallId) -> Result<Parts> {
        let call = &self.body.calls[id];
        let exporter = self.exporter;
        let list = exporter.module.attribute_list(call.attributes);
        let (ret, _, _) = exporter.signature(call.function_type);
        let arguments = call.args.of(&self.body.operands).iter().enumerate();
        let arguments: Result<Vec<_>> = arguments
            .map(|(index, value)| {
                let attributes = match exporter.module.type_of(Some(self.body), *value) {
                    Some(ty) => exporter.parameter_attributes(list.param(index), ty),
                    None => Vec::new(),
                };
                Ok((self.operand(*value)?, attributes))
            })
            .collect();
        Ok(Parts {
            function: self.callee(call.callee)?,
            function_ty: self.ty(call.function_type),
            arguments: arguments?,
            return_attributes: exporter.parameter_attributes(&list.ret, ret),
            function_attributes: exporter.function_attributes(&list.function),
            calling_convention: convention(call.calling_conv),
        })
    }

    fn callee(&self, callee: ValueId) -> Result<Either<InlineAssembly, Operand>> {
        let module = self.exporter.module;
        match module.constant(Some(self.body), callee) {
            // llvm-ir gives the type of the address, not the function's.
            Some(Constant::InlineAsm(_)) => Ok(Either::Left(InlineAssembly {
                ty: self
                    .exporter
                    .pointer(match module.type_of(Some(self.body), callee) {
                        Some(ty) => match module.types[ty] {
                            Type::Pointer { address_space } => address_space,
                            _ => 0,
                        },
                        None => 0,
                    }),
            })),
            _ => self.operand(callee).map(Either::Right),
        }
    }
}

/// A convention by LLVM's number.
pub(super) fn convention(convention: CallingConv) -> CallingConvention {
    use CallingConvention as C;
    match convention.0 {
        0 => C::C,
        8 => C::Fast,
        9 => C::Cold,
        10 => C::GHC,
        11 => C::HiPE,
        13 => C::AnyReg,
        14 => C::PreserveMost,
        15 => C::PreserveAll,
        16 => C::Swift,
        17 => C::CXX_FastTLS,
        64 => C::X86_StdCall,
        65 => C::X86_FastCall,
        66 => C::ARM_APCS,
        67 => C::ARM_AAPCS,
        68 => C::ARM_AAPCS_VFP,
        69 => C::MSP430_INTR,
        70 => C::X86_ThisCall,
        71 => C::PTX_Kernel,
        72 => C::PTX_Device,
        75 => C::SPIR_FUNC,
        76 => C::SPIR_KERNEL,
        77 => C::Intel_OCL_BI,
        78 => C::X86_64_SysV,
        79 => C::Win64,
        80 => C::X86_VectorCall,
        81 => C::HHVM,
        82 => C::HHVM_C,
        83 => C::X86_Intr,
        84 => C::AVR_Intr,
        85 => C::AVR_Signal,
        86 => C::AVR_Builtin,
        87 => C::AMDGPU_VS,
        88 => C::AMDGPU_GS,
        89 => C::AMDGPU_PS,
        90 => C::AMDGPU_CS,
        91 => C::AMDGPU_Kernel,
        92 => C::X86_RegCall,
        93 => C::AMDGPU_HS,
        94 => C::MSP430_Builtin,
        95 => C::AMDGPU_LS,
        96 => C::AMDGPU_ES,
        other => C::Numbered(other),
    }
}
