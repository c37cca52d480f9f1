//! Calls of C library functions for which there is an instruction.

use super::types::{Parts, one};
use super::{Builtin, FunctionTranslator, Lower};
use crate::ir::{AttributeKind, Call, TailKind, Type, ValueId};
use cranelift_codegen::ir::condcodes::FloatCC;
use cranelift_codegen::ir::types::{F32, F64};
use cranelift_codegen::ir::{self as clif, InstBuilder};

/// Sets `errno` to `EDOM`.
pub(super) const DOMAIN_ERROR: Builtin = Builtin("bitcrane_domain_error");

/// Whether a function of this name may be the C library's square root.
pub(super) fn is_square_root(name: &[u8]) -> bool {
    matches!(name, b"sqrt" | b"sqrtf")
}

impl FunctionTranslator<'_, '_> {
    /// The argument, and the format, of a call that is `sqrt` or `sqrtf` as the C library has them.
    fn square_root_argument(&self, call: &Call) -> Option<(ValueId, clif::Type)> {
        let module = self.module;
        let id = self.function_of(call.callee)?;
        let function = &module.functions[id];
        let (name, ty) = match function.info.name.as_bytes() {
            b"sqrt" => ("no-builtin-sqrt", F64),
            b"sqrtf" => ("no-builtin-sqrtf", F32),
            _ => return None,
        };
        let caller = &module.functions[self.body.function()];
        let caller = &module.attribute_list(caller.attributes).function;
        let at_call = &module.attribute_list(call.attributes).function;
        let is_other = !function.is_declaration
            || call.tail == TailKind::MustTail
            || !call.bundles.is_empty()
            || self.strict
            || at_call.has(AttributeKind::NO_BUILTIN)
            || at_call.has(AttributeKind::STRICT_FP)
            || caller.string("no-builtins").is_some()
            || caller.string(name).is_some();
        let (ret, params, variadic) = module.signature(call.function_type)?;
        let is_format = match module.types[ret] {
            Type::Double => ty == F64,
            Type::Float => ty == F32,
            _ => false,
        };
        let [arg] = call.args.of(&self.body.operands) else {
            return None;
        };
        (!is_other && !variadic && is_format && params == [ret]).then_some((*arg, ty))
    }

    /// Square roots are an instruction, which gives for numbers that have none what the C library
    /// does (C17, 7.12.7.5 and F.10.4.5), and then one of `errno`.
    pub(super) fn square_root(&mut self, call: &Call) -> Lower<Option<Parts>> {
        let Some((arg, ty)) = self.square_root_argument(call) else {
            return Ok(None);
        };
        let number = self.scalar(arg)?;
        let root = self.b.ins().sqrt(number);
        let zero = match ty {
            F32 => self.b.ins().f32const(0.0),
            _ => self.b.ins().f64const(0.0),
        };
        let [none, done] = [(); 2].map(|()| self.b.create_block());
        self.b.set_cold_block(none);
        let has_none = self.b.ins().fcmp(FloatCC::LessThan, number, zero);
        self.b.ins().brif(has_none, none, &[], done, &[]);

        self.b.switch_to_block(none);
        self.call_builtin(DOMAIN_ERROR, &[], &[]);
        self.b.ins().jump(done, &[]);

        self.b.switch_to_block(done);
        Ok(Some(one(root)))
    }
}
