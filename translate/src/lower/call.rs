//! Calls: direct, indirect, variadic, and of routines that lowering itself needs.

use super::abi::{Abi, Class, Convention, Return};
use super::entry::{Entry, Side, check_convention};
use super::framed::Frame;
use super::types::{Parts, one};
use super::{Builtin, FRAME_STACK, FrameRegisters, FunctionTranslator, Lower, Symbol, unsupported};
use crate::ir::{
    AttributeKind, Body, Call, CallId, Constant, Function, FunctionId, Global, InstId, InstKind,
    Linkage, Module, TailKind, TypeId, ValueId,
};
use cranelift_codegen::ir::types::I64;
use cranelift_codegen::ir::{self as clif, AbiParam, InstBuilder, Signature};
use cranelift_codegen::isa::CallConv;
use smallvec::SmallVec;
use std::collections::HashSet;

/// What is called.
#[derive(Clone, Copy)]
pub(super) enum Callee {
    Symbol(Symbol),
    Pointer(clif::Value),
}

/// A call with its arguments in place.
pub(super) struct Ready {
    /// The function, or the address to call.
    pub(super) target: Result<clif::FuncRef, clif::Value>,
    pub(super) signature: clif::SigRef,
    pub(super) args: SmallVec<[clif::Value; 8]>,
    /// Where a result in memory will be.
    pub(super) hidden: Option<clif::StackSlot>,
}

/// Functions that return twice, whatever their attributes say (LLVM knows them by name, too).
pub(super) const RETURNS_TWICE: [&str; 10] = [
    "llvm.eh.sjlj.setjmp",
    "setjmp",
    "_setjmp",
    "sigsetjmp",
    "__sigsetjmp",
    "setjmp_syscall",
    "savectx",
    "vfork",
    "getcontext",
    "qsetjmp",
];

/// Functions that look at the floating-point environment or change it.
pub(super) const ENVIRONMENT: [&str; 16] = [
    "feclearexcept",
    "fedisableexcept",
    "feenableexcept",
    "fegetenv",
    "fegetexceptflag",
    "feholdexcept",
    "feraiseexcept",
    "fesetenv",
    "fesetexcept",
    "fesetexceptflag",
    "fesetmode",
    "fesetround",
    "fetestexcept",
    "feupdateenv",
    "llvm.x86.sse.ldmxcsr",
    "llvm.x86.sse.stmxcsr",
];

/// The calls of a body that may return twice, in order.
pub(super) fn calls_returning_twice(module: &Module, body: &Body) -> Vec<(CallId, InstId)> {
    let twice: HashSet<CallId> = (body.calls.iter())
        .filter(|(_, call)| returns_twice(module, call))
        .map(|(id, _)| id)
        .collect();
    if twice.is_empty() {
        return Vec::new();
    }
    let insts = body.insts.iter().filter_map(|(id, inst)| match &inst.kind {
        InstKind::Call { call } | InstKind::Invoke { call, .. } | InstKind::CallBr { call, .. } => {
            Some((*call, id))
        }
        _ => None,
    });
    insts.filter(|(call, _)| twice.contains(call)).collect()
}

fn returns_twice(module: &Module, call: &Call) -> bool {
    let at_call = module.attribute_list(call.attributes);
    let callee = called_function(module, call);
    let declared = callee.map(|callee| module.attribute_list(callee.attributes));
    at_call.function.has(AttributeKind::RETURNS_TWICE)
        || declared.is_some_and(|list| list.function.has(AttributeKind::RETURNS_TWICE))
        || calls_one_of(module, call, &RETURNS_TWICE)
}

/// Whether the floating-point environment is part of what a function computes: when exceptions
/// arise, and in which mode results are rounded.
pub(super) fn has_strict_floats(module: &Module, function: FunctionId, body: &Body) -> bool {
    let attributes = module.attribute_list(module.functions[function].attributes);
    attributes.function.has(AttributeKind::STRICT_FP)
        || body
            .calls
            .values()
            .any(|call| calls_one_of(module, call, &ENVIRONMENT))
}

/// Whether a body has guaranteed tail calls.
pub(super) fn has_tail_calls(body: &Body) -> bool {
    let mut calls = body.calls.values();
    calls.any(|call| call.tail == TailKind::MustTail)
}

fn called_function<'a>(module: &'a Module, call: &Call) -> Option<&'a Function> {
    match module.global(call.callee) {
        Some(Global::Function(id)) => Some(&module.functions[id]),
        _ => None,
    }
}

fn calls_one_of(module: &Module, call: &Call, names: &[&str]) -> bool {
    let callee = called_function(module, call);
    callee.is_some_and(|callee| {
        let name = callee.info.name.as_bytes();
        names.iter().any(|known| known.as_bytes() == name)
    })
}

impl FunctionTranslator<'_, '_> {
    /// `call`
    pub(super) fn call(&mut self, id: CallId) -> Lower<Parts> {
        let body = self.body;
        let saved = self.save_across(id)?;
        let results = self.call_any(&body.calls[id])?;
        self.restore_across(&saved);
        Ok(results)
    }

    /// A call of a function, an intrinsic or inline assembly.
    pub(super) fn call_any(&mut self, call: &Call) -> Lower<Parts> {
        if let Some(function) = self.function_of(call.callee)
            && let Some(name) = intrinsic_name(self.module, function)
        {
            return self.intrinsic(name, call);
        }
        let module = self.module;
        if let Some(Constant::InlineAsm(asm)) = module.constant(Some(self.body), call.callee) {
            return self.inline_asm(asm, call);
        }
        if let Some(root) = self.square_root(call)? {
            return Ok(root);
        }
        let (callee, abi, variadic, parts) = self.prepare_call(call)?;
        if call.tail == TailKind::MustTail {
            self.tail_call(callee, &abi, variadic, &parts)?;
            return Ok(Parts::new());
        }
        self.call_abi(callee, &abi, variadic, &parts)
    }

    /// Whether a callee is a function that the module defines.
    fn is_own_function(&self, callee: ValueId) -> bool {
        let function = self.function_of(callee);
        function.is_some_and(|id| self.is_defined(id))
    }

    /// Whether the module defines a function.
    fn is_defined(&self, function: FunctionId) -> bool {
        let function = &self.module.functions[function];
        !function.is_declaration && function.info.linkage != Linkage::AvailableExternally
    }

    /// Whether an operand is an intrinsic.
    pub(super) fn is_intrinsic(&self, callee: ValueId) -> bool {
        let function = self.function_of(callee);
        function.is_some_and(|function| intrinsic_name(self.module, function).is_some())
    }

    fn check_bundles(&self, call: &Call) -> Lower<()> {
        let Some(bundle) = call.bundles.first() else {
            return Ok(());
        };
        let name = self.module.bundle_tags.get(bundle.tag as usize);
        let name = name.map_or("?", |name| name);
        unsupported(format_args!("operand bundle \"{name}\""))
    }

    /// What a call needs: callee, signature, whether it is variadic, the arguments' parts.
    pub(super) fn prepare_call(&mut self, call: &Call) -> Lower<(Callee, Abi, bool, Vec<Parts>)> {
        // A pointer is taken to be one of the module's own functions, as far as conventions go that
        // are no part of an interface.
        let foreign = self
            .function_of(call.callee)
            .is_some_and(|id| !self.is_defined(id));
        let other = if foreign { Side::Callee } else { Side::Own };
        check_convention(call.calling_conv, other)?;
        self.check_bundles(call)?;
        let callee = match self.module.global(call.callee) {
            Some(global @ (Global::Function(_) | Global::Alias(_) | Global::Ifunc(_))) => {
                Callee::Symbol(Symbol::Global(global))
            }
            _ => Callee::Pointer(self.scalar(call.callee)?),
        };
        let module = self.module;
        let Some((ret, params, variadic)) = module.signature(call.function_type) else {
            return unsupported("a call with this type");
        };
        let args = call.args.of(&self.body.operands);
        let mut types = Vec::with_capacity(args.len());
        for arg in args {
            types.push(self.type_of(*arg)?);
        }
        let attributes = module.attribute_list(call.attributes);
        let convention = Convention {
            fixed: variadic.then_some(params.len()),
            register_bits: self.register_bits,
        };
        let mut abi = Abi::new(module, ret, &types, attributes, convention)?;
        if variadic {
            abi.fill_variadic_words(params.len(), |index| self.const_int(args[index]).is_some());
        }
        if !self.is_own_function(call.callee) {
            self.check_foreign_types(&types, ret)?;
        }
        let mut parts = Vec::with_capacity(args.len());
        for ((arg, ty), slots) in args.iter().zip(&types).zip(&abi.params) {
            let value = self.value(*arg)?;
            parts.push(match slots[..] {
                [slot] if value.len() > 1 => self.in_memory(slot.class, *ty, value)?,
                _ => value,
            });
        }
        Ok((callee, abi, variadic, parts))
    }

    /// What is passed of a value that travels in memory as a whole: its address.
    fn in_memory(&mut self, class: Class, ty: TypeId, value: Parts) -> Lower<Parts> {
        let Class::ByVal { size, .. } = class else {
            return Ok(value);
        };
        let slot = self.stack_slot(size, 16);
        let address = self.b.ins().stack_addr(I64, slot, 0);
        self.store_parts(ty, &value, address, 0)?;
        Ok(one(address))
    }

    /// `musttail`: ends the block; the `ret` behind it is never reached.
    fn tail_call(
        &mut self,
        callee: Callee,
        abi: &Abi,
        variadic: bool,
        args: &[Parts],
    ) -> Lower<()> {
        if variadic || !abi.is_tail_compatible() {
            return unsupported("musttail with arguments or results in memory");
        }
        self.leave_stack()?;
        let mut values: SmallVec<[clif::Value; 8]> = SmallVec::new();
        for (slots, parts) in abi.params.iter().zip(args) {
            for (slot, part) in slots.iter().zip(parts) {
                values.push(self.send(slot.class, *part));
            }
        }
        let mut signature = abi.signature();
        signature.call_conv = CallConv::Tail;
        let signature = self.signature(signature);
        match callee {
            Callee::Symbol(symbol) => {
                let callee = self.callee(symbol, signature, true);
                self.b.ins().return_call(callee, &values);
            }
            Callee::Pointer(pointer) => {
                self.b
                    .ins()
                    .return_call_indirect(signature, pointer, &values);
            }
        }
        self.ended = true;
        Ok(())
    }

    /// Calls with the arguments' parts.
    pub(super) fn call_abi(
        &mut self,
        callee: Callee,
        abi: &Abi,
        variadic: bool,
        args: &[Parts],
    ) -> Lower<Parts> {
        let ready = self.ready_call(callee, abi, variadic, args)?;
        let call = match ready.target {
            Ok(function) => self.b.ins().call(function, &ready.args),
            Err(pointer) => self
                .b
                .ins()
                .call_indirect(ready.signature, pointer, &ready.args),
        };
        let results: SmallVec<[clif::Value; 4]> = self.b.inst_results(call).into();
        self.results(abi, ready.hidden, &results)
    }

    /// Puts the arguments' parts in place.
    pub(super) fn ready_call(
        &mut self,
        callee: Callee,
        abi: &Abi,
        variadic: bool,
        args: &[Parts],
    ) -> Lower<Ready> {
        if let Some(frame) = &abi.frame {
            return self.ready_frame(callee, abi, frame, args);
        }
        let mut values: SmallVec<[clif::Value; 8]> = SmallVec::new();
        let hidden = match &abi.ret {
            Return::Memory { size, .. } => {
                let slot = self.stack_slot(*size, 16);
                values.push(self.b.ins().stack_addr(I64, slot, 0));
                Some(slot)
            }
            _ => None,
        };
        for (slots, parts) in abi.params.iter().zip(args) {
            for (slot, part) in slots.iter().zip(parts) {
                let value = self.send(slot.class, *part);
                if slot.padding > 0 {
                    // Any readable bytes.
                    let pad = self.stack_slot(u64::from(slot.padding), 8);
                    values.push(self.b.ins().stack_addr(I64, pad, 0));
                }
                values.push(value);
            }
        }
        let mut signature = abi.signature();
        // `al` counts vector registers; without any, garbage in it does no harm.
        let thunk = (variadic && abi.used.vectors > 0) || abi.over_alignment().is_some();
        let near = match callee {
            Callee::Symbol(Symbol::Global(Global::Function(function)))
                if thunk && abi.over_alignment().is_none() =>
            {
                Some(Symbol::VariadicCallee(function))
            }
            Callee::Symbol(symbol) if !thunk => Some(symbol),
            _ => None,
        };
        if let Some(symbol) = near {
            let signature = self.signature(signature);
            let target = Ok(self.callee(symbol, signature, true));
            return Ok(Ready {
                target,
                signature,
                args: values,
                hidden,
            });
        }
        let mut target = match callee {
            Callee::Pointer(pointer) => pointer,
            Callee::Symbol(symbol) => self.symbol_address(symbol, 0),
        };
        if thunk {
            values.push(target);
            signature.params.push(AbiParam::new(I64));
            target = self.variadic_thunk(abi);
        }
        Ok(Ready {
            target: Err(target),
            signature: self.signature(signature),
            args: values,
            hidden,
        })
    }

    /// Puts the arguments' parts into a frame.
    fn ready_frame(
        &mut self,
        callee: Callee,
        abi: &Abi,
        frame: &Frame,
        args: &[Parts],
    ) -> Lower<Ready> {
        let size = FRAME_STACK + frame.registers.stack_bytes;
        let slot = self.stack_slot(u64::from(size), 16);
        let address = self.b.ins().stack_addr(I64, slot, 0);
        let mut hidden = Some(slot);
        if let Return::Memory { size, .. } = &abi.ret {
            let result = self.stack_slot(*size, 16);
            let result_address = self.b.ins().stack_addr(I64, result, 0);
            self.store(result_address, address, 0);
            hidden = Some(result);
        }
        for (leaves, parts) in frame.params.iter().zip(args) {
            self.to_frame(leaves, parts, address)?;
        }
        let mut args = SmallVec::from_slice(&[address]);
        let mut signature = abi.signature();
        let symbol = match callee {
            Callee::Symbol(Symbol::Global(Global::Function(function)))
                if self.own_frame(function) == Some(frame.registers) =>
            {
                Symbol::FramedBody {
                    function,
                    registers: frame.registers,
                }
            }
            callee => {
                args.push(match callee {
                    Callee::Pointer(pointer) => pointer,
                    Callee::Symbol(symbol) => self.symbol_address(symbol, 0),
                });
                signature.params.push(AbiParam::new(I64));
                Symbol::FramedCall(frame.registers)
            }
        };
        let signature = self.signature(signature);
        Ok(Ready {
            target: Ok(self.callee(symbol, signature, true)),
            signature,
            args,
            hidden,
        })
    }

    /// What the frame of a function that the module defines holds.
    fn own_frame(&self, function: FunctionId) -> Option<FrameRegisters> {
        if !self.is_defined(function) {
            return None;
        }
        let entry = Entry::of(self.module, function).ok()?;
        Some(entry.abi.frame?.registers)
    }

    /// The thunk that goes to the extra last argument with `al` set.
    fn variadic_thunk(&mut self, abi: &Abi) -> clif::Value {
        let integer_registers = u8::try_from(abi.used.integers).unwrap_or(6);
        let stack_bytes = abi.used.stack.next_multiple_of(8);
        let symbol = match abi.over_alignment() {
            Some(align) => Symbol::AlignedIndirect {
                integer_registers,
                stack_bytes,
                align_log2: u8::try_from(align.trailing_zeros()).unwrap_or(12),
            },
            None => Symbol::VariadicIndirect {
                integer_registers,
                stack_bytes: if integer_registers >= 6 {
                    stack_bytes
                } else {
                    0
                },
            },
        };
        let signature = self.signature(Signature::new(CallConv::SystemV));
        let thunk = self.callee(symbol, signature, false);
        self.b.ins().func_addr(I64, thunk)
    }

    /// The parts of a call's results.
    pub(super) fn results(
        &mut self,
        abi: &Abi,
        hidden: Option<clif::StackSlot>,
        results: &[clif::Value],
    ) -> Lower<Parts> {
        if let (Some(frame), Some(slot), Return::Registers(_)) = (&abi.frame, hidden, &abi.ret) {
            let address = self.b.ins().stack_addr(I64, slot, 0);
            return self.from_frame(&frame.ret, address);
        }
        match &abi.ret {
            Return::Registers(classes) => Ok(classes
                .iter()
                .zip(results)
                .map(|(class, value)| self.receive(*class, *value, false))
                .collect()),
            Return::X87 { count } => Ok((0..*count).map(|_| self.pop_x87()).collect()),
            Return::Memory { ty, .. } => {
                let Some(slot) = hidden else {
                    return unsupported("a result in memory");
                };
                let address = self.b.ins().stack_addr(I64, slot, 0);
                self.load_parts(*ty, address, 0)
            }
        }
    }

    /// Takes the result of the call just before from `st0`. Cranelift emits no x87 code, so it is
    /// still there.
    fn pop_x87(&mut self) -> clif::Value {
        let slot = self.stack_slot(16, 16);
        let address = self.b.ins().stack_addr(I64, slot, 0);
        self.call_builtin(Builtin("bitcrane_x87_pop"), &[address], &[]);
        self.x87_result(slot)
    }

    /// Calls a routine by the System V ABI; argument types are those of the values.
    pub(super) fn call_builtin(
        &mut self,
        builtin: Builtin,
        args: &[clif::Value],
        returns: &[clif::Type],
    ) -> SmallVec<[clif::Value; 2]> {
        let mut signature = Signature::new(CallConv::SystemV);
        for arg in args {
            let ty = self.b.func.dfg.value_type(*arg);
            signature.params.push(AbiParam::new(ty));
        }
        signature
            .returns
            .extend(returns.iter().map(|ty| AbiParam::new(*ty)));
        let signature = self.signature(signature);
        let callee = self.callee(Symbol::Builtin(builtin), signature, true);
        let call = self.b.ins().call(callee, args);
        self.b.inst_results(call).into()
    }

    /// Whether a call only marks the life of a stack object.
    pub(super) fn is_lifetime_marker(&self, call: CallId) -> bool {
        self.lifetime_marker(call).is_some()
    }

    /// Whether a call marks the start of an object's life (`true`) or its end.
    pub(super) fn lifetime_marker(&self, call: CallId) -> Option<bool> {
        let callee = self.body.calls[call].callee;
        let name = self
            .function_of(callee)
            .and_then(|function| intrinsic_name(self.module, function));
        match name?.strip_prefix("lifetime.")? {
            kind if kind.starts_with("start") => Some(true),
            kind if kind.starts_with("end") => Some(false),
            _ => None,
        }
    }

    /// The type of an operand of a call, by its index.
    pub(super) fn arg(&self, call: &Call, index: usize) -> Lower<(ValueId, TypeId)> {
        let Some(value) = call.args.of(&self.body.operands).get(index).copied() else {
            return unsupported("a call with so few arguments");
        };
        Ok((value, self.type_of(value)?))
    }
}

/// The name of an intrinsic, without `llvm.`; `None` for an ordinary function.
pub(super) fn intrinsic_name(module: &Module, function: FunctionId) -> Option<&str> {
    let name = module.functions[function].info.name.as_bytes();
    let name = name.strip_prefix(b"llvm.")?;
    std::str::from_utf8(name).ok()
}
