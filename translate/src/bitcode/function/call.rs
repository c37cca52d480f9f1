//! Calls, and the operand bundles that come before them.

use super::{BodyReader, Typed};
use crate::bitcode::attributes::list_id;
use crate::bitcode::globals::calling_conv;
use crate::bitcode::record::Record;
use crate::bitcode::upgrade;
use crate::ir::{
    AttributeListId, Bundle, Call, CallId, CallingConv, FastMath, Global, InstFlags, InstKind,
    TailKind, TypeId, ValueId,
};
use crate::{Error, Result};

/// Bits of the second operand of `CALL` and `CALLBR`; the calling convention lies between.
const CALL_TAIL: u64 = 1 << 0;
const CALL_MUSTTAIL: u64 = 1 << 14;
const CALL_EXPLICIT_TYPE: u64 = 1 << 15;
const CALL_NOTAIL: u64 = 1 << 16;
const CALL_FMF: u64 = 1 << 17;
/// Bit of the second operand of `INVOKE`.
const INVOKE_EXPLICIT_TYPE: u64 = 1 << 13;
/// In place of a bundle's operand: a metadata number follows.
const BUNDLE_METADATA: u64 = 1 << 31;

/// What comes before the callee of a call.
struct Head {
    attributes: Option<AttributeListId>,
    calling_conv: CallingConv,
    tail: TailKind,
    fast_math: FastMath,
    explicit_type: bool,
}

impl BodyReader<'_> {
    /// `OPERAND_BUNDLE: [tag, typed values...]`
    pub(super) fn operand_bundle(&mut self, record: &mut Record<'_>) -> Result<()> {
        let tag = record.take_u32()?;
        let mut operands = Vec::new();
        while record.left() > 0 {
            if record.rest().first() == Some(&BUNDLE_METADATA) {
                record.take()?;
                operands.push(self.metadata(record)?);
            } else {
                operands.push(self.typed_value(record)?.0);
            }
        }
        self.bundles.push(Bundle { tag, operands });
        Ok(())
    }

    /// `CALL: [attributes, flags, fast-math flags?, function type?, typed callee, arguments...]`
    pub(super) fn call(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let attributes = list_id(self.module, record.take()?)?;
        let flags = record.take()?;
        let fast_math = match flags & CALL_FMF {
            0 => FastMath::default(),
            _ => InstFlags(record.take_u32()?).fast_math(),
        };
        let head = Head {
            attributes,
            calling_conv: conv_of_call(flags)?,
            tail: tail_kind(flags),
            fast_math,
            explicit_type: flags & CALL_EXPLICIT_TYPE != 0,
        };
        let (call, ty) = self.callee_and_arguments(record, head)?;
        Ok((InstKind::Call { call }, ty))
    }

    /// `INVOKE: [attributes, flags, normal, unwind, function type?, typed callee, arguments...]`
    pub(super) fn invoke(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let attributes = list_id(self.module, record.take()?)?;
        let flags = record.take_u32()?;
        let normal = self.block_id(record)?;
        let unwind = self.block_id(record)?;
        let head = Head {
            attributes,
            calling_conv: calling_conv(flags & 0x3ff)?,
            tail: TailKind::None,
            fast_math: FastMath::default(),
            explicit_type: u64::from(flags) & INVOKE_EXPLICIT_TYPE != 0,
        };
        let (call, ty) = self.callee_and_arguments(record, head)?;
        let kind = InstKind::Invoke {
            call,
            normal,
            unwind,
        };
        Ok((kind, ty))
    }

    /// `CALLBR: [attributes, flags, default, count, blocks..., function type?, typed callee,
    /// arguments...]`
    pub(super) fn callbr(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let attributes = list_id(self.module, record.take()?)?;
        let flags = record.take()?;
        let default = self.block_id(record)?;
        let count = record.take()?;
        let indirect = self.targets(record, count)?;
        let head = Head {
            attributes,
            calling_conv: conv_of_call(flags)?,
            tail: TailKind::None,
            fast_math: FastMath::default(),
            explicit_type: flags & CALL_EXPLICIT_TYPE != 0,
        };
        let (call, ty) = self.callee_and_arguments(record, head)?;
        let kind = InstKind::CallBr {
            call,
            default,
            indirect,
        };
        Ok((kind, ty))
    }

    /// `function type?, typed callee, arguments...`
    fn callee_and_arguments(
        &mut self,
        record: &mut Record<'_>,
        head: Head,
    ) -> Result<(CallId, TypeId)> {
        let (explicit, attributes) = match head.explicit_type {
            true => {
                let number = record.take()?;
                let attributes = self.shared.typed_lists.get(head.attributes, number)?;
                (Some(self.shared.types.id(number)?), attributes)
            }
            false => (None, head.attributes),
        };
        let (callee, _) = self.typed_value(record)?;
        let callee = upgrade::callee(self.module, &self.body, callee);
        let callee = self.shared.same.get(&callee).copied().unwrap_or(callee);
        let function_type = explicit
            .or_else(|| self.type_of_function(callee))
            .ok_or_else(|| record.unsupported("an indirect call of LLVM 3.6 or older"))?;
        let module = self.module;
        let (ret, params, variadic) = module
            .signature(function_type)
            .ok_or_else(|| Error::malformed("a call's type is no function type"))?;
        let start = self.body.operands.len();
        for param in params {
            let argument = self.argument(record, *param)?;
            self.body.operands.push(argument);
        }
        while variadic && record.left() > 0 {
            let (argument, _) = self.typed_value(record)?;
            self.body.operands.push(argument);
        }
        record.finish()?;
        let function_type = self.drop_alignment(callee, function_type, start);
        let args = self.operand_list(start)?;
        let call = self.body.calls.push(Call {
            callee,
            function_type,
            args,
            attributes,
            calling_conv: head.calling_conv,
            tail: head.tail,
            fast_math: head.fast_math,
            bundles: std::mem::take(&mut self.bundles),
        });
        Ok((call, ret))
    }

    /// Takes the alignment off the arguments, which start at `start`, of a call of `memcpy` and
    /// such in LLVM 6 and older. Gives the type of the call.
    fn drop_alignment(&mut self, callee: ValueId, ty: TypeId, start: usize) -> TypeId {
        let Some(Global::Function(id)) = self.module.global(callee) else {
            return ty;
        };
        if self.body.operands.len() != start + 5 || !self.shared.without_alignment.contains(&id) {
            return ty;
        }
        self.body.operands.remove(start + 3);
        let function = self.module.functions.get(id);
        function.map_or(ty, |function| function.ty)
    }

    /// One fixed argument, encoded by its type.
    fn argument(&mut self, record: &mut Record<'_>, ty: TypeId) -> Result<ValueId> {
        if ty == self.shared.common.metadata {
            return self.metadata(record);
        }
        if ty == self.shared.common.label {
            return Err(record.unsupported("a label as an argument"));
        }
        self.value(record)
    }

    /// The type of a function that is named directly.
    fn type_of_function(&self, callee: ValueId) -> Option<TypeId> {
        match self.module.global(callee)? {
            Global::Function(function) => Some(self.module.functions.get(function)?.ty),
            _ => None,
        }
    }
}

/// The calling convention in the flags of `CALL` and `CALLBR`.
fn conv_of_call(flags: u64) -> Result<CallingConv> {
    let number = u32::try_from(flags >> 1 & 0x3ff);
    calling_conv(number.unwrap_or(u32::MAX))
}

fn tail_kind(flags: u64) -> TailKind {
    if flags & CALL_MUSTTAIL != 0 {
        TailKind::MustTail
    } else if flags & CALL_NOTAIL != 0 {
        TailKind::NoTail
    } else if flags & CALL_TAIL != 0 {
        TailKind::Tail
    } else {
        TailKind::None
    }
}
