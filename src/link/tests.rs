//! Linking, with CLIF made by hand.

use super::symbols::Symbols;
use super::{link, tls};
use crate::compile::{Compiler, Settings, Tier, Worker};
use crate::compiled::CompiledModule;
use crate::error::{LoadError, LoadErrorKind};
use crate::image::Image;
use bitcrane_translate::ir::verify::{self, VerifiedModule};
use bitcrane_translate::ir::{
    Alias, AliasId, CallingConv, Constant, Function, FunctionId, Global, GlobalInfo, Ifunc,
    IfuncId, Linkage, Module, ModuleValue, ModuleValueKind, SymbolName, TlsModel, Type, TypeId,
    ValueId, Variable, VariableId,
};
use bitcrane_translate::lower::{Builtin, Data, DataReloc, DataRelocKind, LoweredFunction, Symbol};
use cranelift_codegen::ir::types::{F64, I32, I64};
use cranelift_codegen::ir::{
    self, AbiParam, ExtFuncData, ExternalName, FuncRef, GlobalValueData, InstBuilder, MemFlagsData,
    Signature, UserExternalName, UserFuncName, Value,
};
use cranelift_codegen::isa::CallConv;
use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext};
use std::ffi::{CStr, c_char};
use std::mem::transmute;
use std::path::Path;
use std::sync::Mutex;

/// A module and its code, being made.
struct Maker {
    module: Module,
    compiler: Compiler,
    compiled: CompiledModule,
    function_type: TypeId,
    pointer: TypeId,
    word: TypeId,
}

impl Maker {
    fn new() -> Self {
        let mut module = Module::default();
        let void = module.types.intern(Type::Void);
        let pointer = module.types.intern(Type::Pointer { address_space: 0 });
        let word = module.types.intern(Type::Integer(64));
        let function_type = module.types.intern(Type::Function {
            ret: void,
            params: Box::new([]),
            variadic: false,
        });
        Self {
            module,
            compiler: Compiler::new(&Settings::default()).unwrap(),
            compiled: CompiledModule::default(),
            function_type,
            pointer,
            word,
        }
    }

    /// The value that stands for a global.
    fn value(&mut self, global: Global) -> ValueId {
        let kind = ModuleValueKind::Global(global);
        let mut known = self.module.values.iter();
        if let Some((id, _)) = known.find(|(_, value)| value.kind == kind) {
            return id;
        }
        self.module.values.push(ModuleValue {
            ty: self.pointer,
            kind: ModuleValueKind::Global(global),
        })
    }

    fn function(&mut self, name: &str, is_declaration: bool) -> FunctionId {
        let id = self.module.functions.push(Function {
            info: info(name, Linkage::External),
            ty: self.function_type,
            calling_conv: CallingConv::C,
            is_declaration,
            attributes: None,
            collector: None,
            personality: None,
            prologue: None,
            prefix: None,
            subprogram: None,
        });
        self.value(Global::Function(id));
        id
    }

    fn variable(&mut self, name: &str, data: Option<Data>) -> VariableId {
        let zero = self.zero(self.word);
        let id = self.module.variables.push(Variable {
            info: info(name, Linkage::External),
            value_type: self.word,
            is_constant: data.as_ref().is_some_and(|data| data.read_only),
            externally_initialized: false,
            initializer: data.is_some().then_some(zero),
            attributes: None,
        });
        self.value(Global::Variable(id));
        self.compiled.variables.extend(data.map(|data| (id, data)));
        id
    }

    fn zero(&mut self, ty: TypeId) -> ValueId {
        let kind = ModuleValueKind::Constant(Constant::Null);
        self.module.values.push(ModuleValue { ty, kind })
    }

    /// `[2 x { i32, ptr, ptr }]`, the type of `llvm.global_ctors`.
    fn list_type(&mut self) -> TypeId {
        let types = &mut self.module.types;
        let priority = types.intern(Type::Integer(32));
        let element = types.intern(Type::Struct {
            name: None,
            fields: Box::new([priority, self.pointer, self.pointer]),
            packed: false,
        });
        types.intern(Type::Array { len: 2, element })
    }

    fn section(&mut self, variable: VariableId, name: &str) {
        let known = self
            .module
            .sections
            .iter()
            .position(|section| section == name);
        let index = known.unwrap_or_else(|| {
            self.module.sections.push(name.to_owned());
            self.module.sections.len() - 1
        });
        self.module.variables[variable].info.section = u32::try_from(index).ok();
    }

    /// Compiles a body: `build` gets the builder, the arguments, and makes its references.
    fn define(
        &mut self,
        defines: Symbol,
        params: &[ir::Type],
        returns: &[ir::Type],
        build: impl FnOnce(&mut Body<'_>, &[Value]),
    ) {
        let isa = self.compiler.isa();
        let mut clif =
            ir::Function::with_name_signature(UserFuncName::default(), signature(params, returns));
        let mut context = FunctionBuilderContext::new();
        let mut builder = FunctionBuilder::new(&mut clif, &mut context);
        let entry = builder.create_block();
        builder.append_block_params_for_function_params(entry);
        builder.switch_to_block(entry);
        let arguments = builder.block_params(entry).to_vec();
        let mut body = Body {
            builder,
            symbols: Vec::new(),
        };
        build(&mut body, &arguments);
        let Body {
            mut builder,
            symbols,
        } = body;
        builder.seal_all_blocks();
        builder.finalize(isa.frontend_config());
        let lowered = LoweredFunction {
            clif,
            symbols,
            assembly: Vec::new(),
            defines,
            unoptimized: false,
            naive: false,
            over_aligned: false,
            has_loops: false,
            landing: None,
        };
        let function = Worker::new(&self.compiler)
            .compile(lowered, Tier::Fast)
            .unwrap();
        self.compiled.functions.push(function);
    }

    /// A function that is defined in full.
    fn body(
        &mut self,
        name: &str,
        params: &[ir::Type],
        returns: &[ir::Type],
        build: impl FnOnce(&mut Body<'_>, &[Value]),
    ) -> FunctionId {
        let id = self.function(name, false);
        self.define(global(id), params, returns, build);
        id
    }

    fn link(self) -> Result<Image, LoadError> {
        let module: VerifiedModule = verify::module(self.module).unwrap();
        let symbols = Symbols::new([], &[]).unwrap();
        let path = Path::new("m.bc");
        let isa = self.compiler.into_isa();
        link(path, &module, self.compiled, &symbols, isa)?.load(path)
    }
}

fn info(name: &str, linkage: Linkage) -> GlobalInfo {
    GlobalInfo {
        name: SymbolName::new(name.as_bytes()),
        linkage,
        ..GlobalInfo::default()
    }
}

fn global(id: FunctionId) -> Symbol {
    Symbol::Global(Global::Function(id))
}

fn data(id: VariableId) -> Symbol {
    Symbol::Global(Global::Variable(id))
}

fn signature(params: &[ir::Type], returns: &[ir::Type]) -> Signature {
    let mut signature = Signature::new(CallConv::SystemV);
    signature.params = params.iter().map(|ty| AbiParam::new(*ty)).collect();
    signature.returns = returns.iter().map(|ty| AbiParam::new(*ty)).collect();
    signature
}

/// A function body being built.
struct Body<'a> {
    builder: FunctionBuilder<'a>,
    symbols: Vec<Symbol>,
}

impl Body<'_> {
    fn name(&mut self, symbol: Symbol) -> ExternalName {
        let index = u32::try_from(self.symbols.len()).unwrap();
        self.symbols.push(symbol);
        let name = UserExternalName::new(0, index);
        ExternalName::user(self.builder.func.declare_imported_user_function(name))
    }

    fn import(&mut self, symbol: Symbol, signature: Signature, near: bool) -> FuncRef {
        let name = self.name(symbol);
        let signature = self.builder.import_signature(signature);
        self.builder.import_function(ExtFuncData {
            name,
            signature,
            colocated: near,
            patchable: false,
        })
    }

    /// A call whose arguments and results are words, but for `floats` among the arguments.
    fn call(&mut self, symbol: Symbol, arguments: &[Value]) -> Value {
        let types = arguments
            .iter()
            .map(|value| self.builder.func.dfg.value_type(*value));
        let types: Vec<_> = types.collect();
        let callee = self.import(symbol, signature(&types, &[I64]), true);
        let call = self.builder.ins().call(callee, arguments);
        self.builder.inst_results(call)[0]
    }

    fn address(&mut self, symbol: Symbol, near: bool) -> Value {
        let name = self.name(symbol);
        let value = self.builder.create_global_value(GlobalValueData::Symbol {
            name,
            offset: 0.into(),
            colocated: near,
            tls: false,
        });
        self.builder.ins().symbol_value(I64, value)
    }

    fn load(&mut self, address: Value) -> Value {
        let flags = MemFlagsData::new().with_notrap();
        self.builder.ins().load(I64, flags, address, 0)
    }

    fn give(&mut self, value: Value) {
        self.builder.ins().return_(&[value]);
    }
}

fn words(words: &[u64], read_only: bool) -> Data {
    Data {
        size: 8 * words.len() as u64,
        bytes: words.iter().flat_map(|word| word.to_le_bytes()).collect(),
        align: 8,
        read_only,
        relocs: vec![],
    }
}

fn abs(offset: u64, symbol: Symbol, addend: i64) -> DataReloc {
    DataReloc {
        offset,
        kind: DataRelocKind::Abs8,
        symbol,
        addend,
    }
}

/// Calls a function without parameters that gives a word.
fn run(image: &Image, name: &str) -> u64 {
    let function = image.symbol(name).unwrap();
    // SAFETY: the tests define it so.
    let function: extern "C" fn() -> u64 = unsafe { transmute(function) };
    function()
}

#[test]
fn imports_are_called_near_by_a_stub_and_have_their_own_address() {
    let mut maker = Maker::new();
    let abs_function = maker.function("labs", true);
    maker.body("near", &[], &[I64], |b, _| {
        let minus = b.builder.ins().iconst(I64, -7);
        let result = b.call(global(abs_function), &[minus]);
        b.give(result);
    });
    maker.body("address", &[], &[I64], |b, _| {
        let address = b.address(global(abs_function), false);
        b.give(address);
    });
    let image = maker.link().unwrap();
    assert_eq!(run(&image, "near"), 7);
    // SAFETY: a C string.
    let real = unsafe { libc::dlsym(libc::RTLD_DEFAULT, c"labs".as_ptr()) };
    assert_eq!(run(&image, "address"), real.addr() as u64);
}

#[test]
fn data_refers_to_functions_data_and_itself() {
    let mut maker = Maker::new();
    let seven = maker.body("seven", &[], &[I64], |b, _| {
        let seven = b.builder.ins().iconst(I64, 7);
        b.give(seven);
    });
    let mut table = words(&[0, 0, 0, 11], true);
    let own = VariableId::from_u32(0);
    table.relocs = vec![
        abs(0, global(seven), 0),
        abs(8, data(own), 24),
        DataReloc {
            offset: 16,
            kind: DataRelocKind::Rel4,
            symbol: global(seven),
            addend: 0,
        },
        DataReloc {
            offset: 20,
            kind: DataRelocKind::Rel4,
            symbol: data(own),
            addend: 24,
        },
    ];
    let table = maker.variable("table", Some(table));
    assert_eq!(table, own);
    maker.body("near_load", &[], &[I64], |b, _| {
        let address = b.address(data(table), true);
        let address = b.builder.ins().iadd_imm_s(address, 24);
        let value = b.load(address);
        b.give(value);
    });
    let image = maker.link().unwrap();
    let table = image.symbol("table").unwrap();
    let seven = image.symbol("seven").unwrap();
    // SAFETY: the table's 32 bytes.
    let (absolute, relative) = unsafe {
        let table = table.cast::<u64>();
        let relative = table.add(2).cast::<i32>();
        ([*table, *table.add(1)], [*relative, *relative.add(1)])
    };
    assert_eq!(absolute, [seven.addr() as u64, table.addr() as u64 + 24]);
    assert_eq!(
        relative[0] as i64,
        seven.addr() as i64 - (table.addr() as i64 + 16)
    );
    assert_eq!(relative[1], 24 - 20);
    assert_eq!(run(&image, "near_load"), 11);
}

#[test]
fn memory_is_executable_read_only_or_writable_and_aligned() {
    let mut maker = Maker::new();
    let mut wide = words(&[1], false);
    wide.align = 1 << 14;
    maker.variable("wide", Some(wide));
    maker.variable("fixed", Some(words(&[2], true)));
    maker.body("code", &[], &[I64], |b, _| {
        let one = b.builder.ins().iconst(I64, 1);
        b.give(one);
    });
    let image = maker.link().unwrap();
    let address = |name| image.symbol(name).unwrap().addr();
    assert_eq!(address("wide") % (1 << 14), 0);
    assert_eq!(protection(address("wide")), "rw-p");
    assert_eq!(protection(address("fixed")), "r--p");
    assert_eq!(protection(address("code")), "r-xp");
}

/// What the process may do at an address.
fn protection(address: usize) -> String {
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let mut lines = maps.lines().filter_map(|line| {
        let (range, rest) = line.split_once(' ')?;
        let (start, end) = range.split_once('-')?;
        let start = usize::from_str_radix(start, 16).ok()?;
        let end = usize::from_str_radix(end, 16).ok()?;
        (start..end)
            .contains(&address)
            .then(|| rest[..4].to_owned())
    });
    lines.next().unwrap()
}

#[test]
fn variadic_callees_get_their_vector_registers() {
    let mut maker = Maker::new();
    let snprintf = maker.function("snprintf", true);
    let format = maker.variable(
        "format",
        Some(Data {
            size: 9,
            bytes: b"%.2f %.1f\0".to_vec(),
            align: 1,
            read_only: true,
            relocs: vec![],
        }),
    );
    maker.compiled.variables[0].1.size = 10;
    maker.body("direct", &[I64, F64], &[I64], |b, args| {
        let len = b.builder.ins().iconst(I64, 64);
        let format = b.address(data(format), true);
        let arguments = [args[0], len, format, args[1], args[1]];
        let result = b.call(Symbol::VariadicCallee(snprintf), &arguments);
        b.give(result);
    });
    // Buffer, length and format take three registers, so the target is in the fourth.
    let thunk = Symbol::VariadicIndirect {
        integer_registers: 3,
        stack_bytes: 0,
    };
    maker.body("indirect", &[I64, F64], &[I64], |b, args| {
        let len = b.builder.ins().iconst(I64, 64);
        let format = b.address(data(format), true);
        let target = b.address(global(snprintf), false);
        let arguments = [args[0], len, format, args[1], args[1], target];
        let result = b.call(thunk, &arguments);
        b.give(result);
    });
    let image = maker.link().unwrap();
    for name in ["direct", "indirect"] {
        let mut buffer: [c_char; 64] = [0; 64];
        // SAFETY: defined so above.
        let function: extern "C" fn(*mut c_char, f64) -> u64 =
            unsafe { transmute(image.symbol(name).unwrap()) };
        function(buffer.as_mut_ptr(), 1.25);
        // SAFETY: what snprintf has written.
        let text = unsafe { CStr::from_ptr(buffer.as_ptr()) };
        assert_eq!(text.to_str(), Ok("1.25 1.2"), "{name}");
    }
}

#[test]
fn a_variadic_definition_finds_its_arguments_in_the_save_area() {
    let mut maker = Maker::new();
    let sum = maker.function("sum", false);
    maker.define(Symbol::VariadicBody(sum), &[I64], &[F64], |b, args| {
        let flags = MemFlagsData::new().with_notrap();
        // The second integer register, the first vector register, the first word on the stack.
        let integer = b.builder.ins().load(I64, flags, args[0], 8);
        let integer = b.builder.ins().fcvt_from_sint(F64, integer);
        let float = b.builder.ins().load(F64, flags, args[0], 48);
        let stack = b.builder.ins().load(I32, flags, args[0], 192);
        let stack = b.builder.ins().fcvt_from_sint(F64, stack);
        let sum = b.builder.ins().fadd(integer, float);
        let sum = b.builder.ins().fadd(sum, stack);
        b.builder.ins().return_(&[sum]);
    });
    let image = maker.link().unwrap();
    // SAFETY: defined so above.
    let sum: unsafe extern "C" fn(i64, ...) -> f64 =
        unsafe { transmute(image.symbol("sum").unwrap()) };
    // SAFETY: it reads the second, third and eighth.
    let result = unsafe { sum(1, 20i64, 0.5f64, 3i64, 4i64, 5i64, 6i64, 700i32) };
    assert_eq!(result, 720.5);
}

#[test]
fn thread_local_variables_are_one_per_thread() {
    let mut maker = Maker::new();
    let zero = maker.variable("zero", Some(words(&[0], false)));
    let mut set = words(&[40], false);
    set.align = 64;
    let set = maker.variable("set", Some(set));
    maker.compiled.variables[0].1.bytes.clear();
    for id in [zero, set] {
        maker.module.variables[id].info.tls = TlsModel::GeneralDynamic;
    }
    for (name, id) in [("zero_address", zero), ("set_address", set)] {
        maker.body(name, &[], &[I64], |b, _| {
            let address = b.call(Symbol::ThreadLocal(Global::Variable(id)), &[]);
            b.give(address);
        });
    }
    let image = maker.link().unwrap();
    let addresses = || [run(&image, "zero_address"), run(&image, "set_address")];
    let contents = |addresses: [u64; 2]| {
        // SAFETY: the module's variables, of 8 bytes.
        addresses.map(|address| unsafe { *(address as *const u64) })
    };
    let here = addresses();
    assert_eq!(here[1] % 64, 0);
    assert_eq!(contents(here), [0, 40]);
    // SAFETY: as above.
    unsafe { *(here[0] as *mut u64) = 5 };
    let there = std::thread::scope(|scope| {
        let other = scope.spawn(|| (addresses(), contents(addresses())));
        other.join().unwrap()
    });
    assert_eq!(there.1, [0, 40]);
    assert_ne!(there.0, here);
    assert_eq!(addresses(), here);
    assert_eq!(contents(here), [5, 40]);
}

#[test]
fn a_librarys_thread_local_variable_is_the_callers_own() {
    let mut maker = Maker::new();
    // libc keeps the resolver's state in one, and gives its address by a function.
    let state = maker.variable("__resp", None);
    maker.module.variables[state].info.tls = TlsModel::GeneralDynamic;
    let absent = maker.variable("no_such_thread_local", None);
    maker.module.variables[absent].info.tls = TlsModel::GeneralDynamic;
    maker.module.variables[absent].info.linkage = Linkage::ExternalWeak;
    for (name, id) in [("state", state), ("absent", absent)] {
        maker.body(name, &[], &[I64], |b, _| {
            let address = b.call(Symbol::ThreadLocal(Global::Variable(id)), &[]);
            b.give(address);
        });
    }
    let image = maker.link().unwrap();
    let real = || {
        // SAFETY: a C string.
        unsafe { libc::dlsym(libc::RTLD_DEFAULT, c"__resp".as_ptr()) }.addr() as u64
    };
    let here = run(&image, "state");
    assert_eq!(here, real());
    let there = std::thread::scope(|scope| {
        scope
            .spawn(|| (run(&image, "state"), real()))
            .join()
            .unwrap()
    });
    assert_eq!(there.0, there.1);
    assert_ne!(there.0, here);
    assert_eq!(run(&image, "absent"), 0);
    assert!(tls::library_index(usize::try_from(here).unwrap()).is_some());
}

#[test]
fn an_ifunc_is_what_its_resolver_chooses_wherever_it_is_used() {
    let mut maker = Maker::new();
    let chosen = maker.body("chosen", &[], &[I64], |b, _| {
        let value = b.builder.ins().iconst(I64, 42);
        b.give(value);
    });
    let resolver = maker.body("resolver", &[], &[I64], |b, _| {
        let address = b.address(global(chosen), true);
        b.give(address);
    });
    let resolver = maker.value(Global::Function(resolver));
    let ifunc: IfuncId = maker.module.ifuncs.push(Ifunc {
        info: info("dispatch", Linkage::External),
        value_type: maker.function_type,
        resolver,
    });
    maker.value(Global::Ifunc(ifunc));
    let symbol = Symbol::Global(Global::Ifunc(ifunc));
    let mut pointer = words(&[0], true);
    pointer.relocs = vec![abs(0, symbol, 0)];
    let pointer = maker.variable("pointer", Some(pointer));
    maker.body("direct", &[], &[I64], |b, _| {
        let result = b.call(symbol, &[]);
        b.give(result);
    });
    maker.body("by_pointer", &[], &[I64], |b, _| {
        let address = b.address(data(pointer), true);
        let function = b.load(address);
        let signature = b.builder.import_signature(signature(&[], &[I64]));
        let call = b.builder.ins().call_indirect(signature, function, &[]);
        let result = b.builder.inst_results(call)[0];
        b.give(result);
    });
    let image = maker.link().unwrap();
    for name in ["direct", "by_pointer", "dispatch"] {
        assert_eq!(run(&image, name), 42, "{name}");
    }
}

#[test]
fn an_alias_is_what_it_stands_for() {
    let mut maker = Maker::new();
    let seven = maker.body("seven", &[], &[I64], |b, _| {
        let value = b.builder.ins().iconst(I64, 7);
        b.give(value);
    });
    let aliasee = maker.value(Global::Function(seven));
    let alias: AliasId = maker.module.aliases.push(Alias {
        info: info("lucky", Linkage::External),
        value_type: maker.function_type,
        aliasee,
    });
    maker.value(Global::Alias(alias));
    maker.body("caller", &[], &[I64], |b, _| {
        let result = b.call(Symbol::Global(Global::Alias(alias)), &[]);
        b.give(result);
    });
    let image = maker.link().unwrap();
    assert_eq!(image.symbol("lucky"), image.symbol("seven"));
    assert_eq!(run(&image, "caller"), 7);
}

#[test]
fn everything_undefined_is_told_with_its_users_and_what_is_weak_is_null() {
    let mut maker = Maker::new();
    let function = maker.function("no_such_function", true);
    let variable = maker.variable("no_such_variable", None);
    let weak = maker.variable("no_such_weak", None);
    maker.module.variables[weak].info.linkage = Linkage::ExternalWeak;
    for name in ["first", "second"] {
        maker.body(name, &[], &[I64], |b, _| {
            let result = b.call(global(function), &[]);
            let other = b.call(Symbol::Builtin(Builtin("no_such_routine")), &[]);
            let sum = b.builder.ins().iadd(result, other);
            b.give(sum);
        });
    }
    let mut table = words(&[0, 0], false);
    table.relocs = vec![abs(0, data(variable), 0), abs(8, data(weak), 0)];
    maker.variable("table", Some(table));
    let error = maker.link().unwrap_err();
    assert_eq!(error.kind(), LoadErrorKind::Undefined);
    let undefined: Vec<_> = error.undefined().iter().map(ToString::to_string).collect();
    assert_eq!(
        undefined,
        [
            "no_such_function (used by @first, @second)",
            "no_such_routine (used by @first, @second)",
            "no_such_variable (used by @table)",
        ]
    );

    let mut maker = Maker::new();
    let weak = maker.function("no_such_weak", true);
    maker.module.functions[weak].info.linkage = Linkage::ExternalWeak;
    maker.body("weak", &[], &[I64], |b, _| {
        let address = b.address(global(weak), false);
        b.give(address);
    });
    assert_eq!(run(&maker.link().unwrap(), "weak"), 0);
}

#[test]
fn a_panic_unwinds_through_every_kind_of_frame() {
    extern "C-unwind" fn throw() -> u64 {
        std::panic::panic_any("thrown")
    }
    let mut maker = Maker::new();
    let address = throw as extern "C-unwind" fn() -> u64 as *const () as i64;
    let inner = maker.function("inner", false);
    // Behind a variadic entry, whose thunk has a frame of its own.
    maker.define(Symbol::VariadicBody(inner), &[I64], &[I64], |b, _| {
        let target = b.builder.ins().iconst(I64, address);
        let signature = b.builder.import_signature(signature(&[], &[I64]));
        let call = b.builder.ins().call_indirect(signature, target, &[]);
        let result = b.builder.inst_results(call)[0];
        b.give(result);
    });
    maker.body("outer", &[], &[I64], |b, _| {
        let result = b.call(global(inner), &[]);
        b.give(result);
    });
    let image = maker.link().unwrap();
    // SAFETY: defined so above.
    let outer: extern "C-unwind" fn() -> u64 = unsafe { transmute(image.symbol("outer").unwrap()) };
    let message = crate::quiet::catch(|| outer());
    assert_eq!(message, Err("thrown".to_owned()));
}

#[test]
fn constructors_run_once_by_priority_with_the_arguments_of_main() {
    static CALLS: Mutex<Vec<u64>> = Mutex::new(Vec::new());
    extern "C" fn called(number: u64, count: u64) -> u64 {
        CALLS.lock().unwrap().push(number * 100 + count);
        0
    }
    let mut maker = Maker::new();
    let mut constructor = |number: i64| {
        let name = format!("constructor{number}");
        maker.body(&name, &[I64], &[], |b, args| {
            let address = called as extern "C" fn(u64, u64) -> u64 as *const () as i64;
            let target = b.builder.ins().iconst(I64, address);
            let number = b.builder.ins().iconst(I64, number);
            // Arguments arrive as 32-bit integers: the upper half is anything.
            let count = b.builder.ins().ireduce(I32, args[0]);
            let count = b.builder.ins().uextend(I64, count);
            let signature = b.builder.import_signature(signature(&[I64, I64], &[I64]));
            b.builder
                .ins()
                .call_indirect(signature, target, &[number, count]);
            b.builder.ins().return_(&[]);
        })
    };
    let [late, early, section] = [constructor(1), constructor(2), constructor(3)];
    let mut list = words(&[65535, 0, 0, 101, 0, 0], false);
    list.relocs = vec![abs(8, global(late), 0), abs(32, global(early), 0)];
    let list = maker.variable("llvm.global_ctors", Some(list));
    maker.module.variables[list].info.linkage = Linkage::Appending;
    let list_type = maker.list_type();
    maker.module.variables[list].value_type = list_type;
    maker.module.variables[list].initializer = Some(maker.zero(list_type));
    let list = maker.compiled.variables.pop().unwrap();
    maker.compiled.lists.push(list);
    let mut pointer = words(&[0], true);
    pointer.relocs = vec![abs(0, global(section), 0)];
    let pointer = maker.variable("pointer", Some(pointer));
    maker.section(pointer, ".init_array.00099");
    let image = maker.link().unwrap();
    assert!(CALLS.lock().unwrap().is_empty());
    image.run_constructors();
    image.run_constructors();
    let count = std::env::args().count() as u64;
    assert_eq!(
        *CALLS.lock().unwrap(),
        [300 + count, 200 + count, 100 + count]
    );
}

#[test]
fn a_section_has_bounds_and_its_variables_lie_together() {
    let mut maker = Maker::new();
    let first = maker.variable("first", Some(words(&[1], true)));
    maker.variable("other", Some(words(&[9], true)));
    let second = maker.variable("second", Some(words(&[2], true)));
    maker.section(first, "registry");
    maker.section(second, "registry");
    let start = maker.variable("__start_registry", None);
    let stop = maker.variable("__stop_registry", None);
    let mut bounds = words(&[0, 0], true);
    bounds.relocs = vec![abs(0, data(start), 0), abs(8, data(stop), 0)];
    maker.variable("bounds", Some(bounds));
    let image = maker.link().unwrap();
    let bounds = image.symbol("bounds").unwrap().cast::<[usize; 2]>();
    // SAFETY: the variable's 16 bytes.
    let [start, stop] = unsafe { *bounds };
    assert_eq!(start, image.symbol("first").unwrap().addr());
    assert_eq!(stop - start, 16);
    assert_eq!(image.symbol("second").unwrap().addr(), start + 8);
}

#[test]
fn an_image_can_be_unloaded_and_a_failed_one_leaves_nothing() {
    let mut maker = Maker::new();
    maker.variable("word", Some(words(&[3], false)));
    let image = maker.link().unwrap();
    let address = image.symbol("word").unwrap().addr();
    assert_eq!(protection(address), "rw-p");
    // SAFETY: nothing of it was called.
    unsafe { image.unload() };

    let mut maker = Maker::new();
    let mut huge = words(&[], false);
    huge.size = 1 << 40;
    maker.variable("huge", Some(huge));
    let error = maker.link().unwrap_err();
    assert_eq!(error.kind(), LoadErrorKind::Memory);
    assert_eq!(error.message(), "the module's code and data exceed 2 GiB");
}
