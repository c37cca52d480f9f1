//! What of the Language Reference a bitcode file has: rows of `corpus/langref.txt`, and intrinsics.

use super::Key;
use bitcrane_translate::bitcode;
use bitcrane_translate::ir::{
    Attribute, AttributeList, AttributeSet, Body, Call, CallingConv, Constant, GlobalInfo,
    InstKind, Linkage, Module, ModuleValueKind, Ordering, Predicate, TailKind, TlsModel, Type,
    TypeId, UnnamedAddr, Visibility, print,
};
use std::collections::{BTreeSet, HashSet};

/// The section under which intrinsics are kept.
pub(super) const INTRINSICS: &str = "intrinsics";

/// Everything that a file has; nothing if it can't be read.
pub(super) fn of(bytes: &[u8]) -> BTreeSet<Key> {
    let mut found = Features::default();
    let Ok(file) = bitcode::read(bytes) else {
        return found.keys;
    };
    let (module, bodies) = file.into_parts();
    found.module(&module);
    for (id, function) in &module.functions {
        if !function.is_declaration
            && let Ok(body) = bodies.body(&module, id)
        {
            found.body(&module, &body);
        }
    }
    found.keys
}

#[derive(Default)]
struct Features {
    keys: BTreeSet<Key>,
    /// The types that have been looked at: one of a malformed file may contain itself.
    types: HashSet<TypeId>,
}

impl Features {
    fn add(&mut self, section: &str, name: &str) {
        self.keys.insert((section.to_owned(), name.to_owned()));
    }

    fn add_if(&mut self, has: bool, section: &str, name: &str) {
        if has {
            self.add(section, name);
        }
    }

    fn module(&mut self, module: &Module) {
        for variable in module.variables.values() {
            self.global(&variable.info);
            self.ty(module, variable.value_type);
        }
        for alias in module.aliases.values() {
            self.global(&alias.info);
            self.add("globals", "alias");
        }
        for ifunc in module.ifuncs.values() {
            self.global(&ifunc.info);
            self.add("globals", "ifunc");
        }
        self.add_if(!module.asm.is_empty(), "globals", "module asm");
        for value in module.values.values() {
            if let ModuleValueKind::Constant(constant) = &value.kind {
                self.constant(module, constant, value.ty);
            }
        }
        for function in module.functions.values() {
            let name = function.info.name.to_str_lossy();
            if let Some(name) = name.strip_prefix("llvm.") {
                self.add(INTRINSICS, name);
                continue;
            }
            self.global(&function.info);
            self.add_if(function.collector.is_some(), "globals", "gc");
            self.add_if(function.personality.is_some(), "globals", "personality");
            self.add_if(function.prefix.is_some(), "globals", "prefix data");
            self.add_if(function.prologue.is_some(), "globals", "prologue data");
            self.convention(function.calling_conv);
            self.attributes(module.attribute_list(function.attributes));
            if let Some((ret, params, _)) = module.signature(function.ty) {
                self.ty(module, ret);
                params.iter().for_each(|ty| self.ty(module, *ty));
            }
        }
    }

    fn global(&mut self, info: &GlobalInfo) {
        let linkage = match info.linkage {
            Linkage::External => "external",
            linkage => linkage.name(),
        };
        self.add("linkage types", linkage);
        let visibility = match info.visibility {
            Visibility::Default => "default",
            Visibility::Hidden => "hidden",
            Visibility::Protected => "protected",
        };
        self.add("visibility styles", visibility);
        let tls = match info.tls {
            TlsModel::NotThreadLocal => None,
            TlsModel::GeneralDynamic => Some("generaldynamic"),
            TlsModel::LocalDynamic => Some("localdynamic"),
            TlsModel::InitialExec => Some("initialexec"),
            TlsModel::LocalExec => Some("localexec"),
        };
        if let Some(model) = tls {
            self.add("thread-local storage models", model);
        }
        self.add_if(info.comdat.is_some(), "globals", "comdat");
        self.add_if(info.section.is_some(), "globals", "section");
        match info.unnamed_addr {
            UnnamedAddr::None => {}
            UnnamedAddr::Global => self.add("globals", "unnamed_addr"),
            UnnamedAddr::Local => self.add("globals", "local_unnamed_addr"),
        }
    }

    fn convention(&mut self, convention: CallingConv) {
        let name = match convention {
            CallingConv::C => "ccc",
            CallingConv::FAST => "fastcc",
            CallingConv::COLD => "coldcc",
            CallingConv::GHC => "ghccc",
            CallingConv::PRESERVE_MOST => "preserve_mostcc",
            CallingConv::PRESERVE_ALL => "preserve_allcc",
            CallingConv::PRESERVE_NONE => "preserve_nonecc",
            CallingConv::CXX_FAST_TLS => "cxx_fast_tlscc",
            CallingConv::TAIL => "tailcc",
            CallingConv::SWIFT => "swiftcc",
            CallingConv::SWIFT_TAIL => "swifttailcc",
            CallingConv::X86_64_SYSV => "x86_64_sysvcc",
            CallingConv::WIN64 => "win64cc",
            CallingConv(13) => "anyregcc",
            CallingConv(80) => "x86_vectorcallcc",
            CallingConv(83) => "x86_intrcc",
            CallingConv(92) => "x86_regcallcc",
            _ => return,
        };
        self.add("calling conventions", name);
    }

    fn attributes(&mut self, list: &AttributeList) {
        self.attribute_set("function attributes", &list.function);
        self.attribute_set("parameter attributes", &list.ret);
        for set in &list.params {
            self.attribute_set("parameter attributes", set);
        }
    }

    fn attribute_set(&mut self, section: &str, set: &AttributeSet) {
        for attribute in set.iter() {
            let name = match attribute {
                Attribute::Enum(kind)
                | Attribute::Int(kind, _)
                | Attribute::Type(kind, _)
                | Attribute::Range(kind, _) => print::attribute_name(*kind),
                Attribute::String(key, _) => format!("\"{key}\""),
            };
            // How files older than LLVM 21 say it.
            let name = if name == "nocapture" {
                "captures"
            } else {
                &name
            };
            self.add(section, name);
        }
    }

    fn ty(&mut self, module: &Module, id: TypeId) {
        if !self.types.insert(id) {
            return;
        }
        let name = match &module.types[id] {
            Type::Void => "void",
            Type::Half => "half",
            Type::BFloat => "bfloat",
            Type::Float => "float",
            Type::Double => "double",
            Type::X86Fp80 => "x86_fp80",
            Type::Fp128 => "fp128",
            Type::PpcFp128 => "ppc_fp128",
            Type::X86Amx => "x86_amx",
            Type::Metadata => "metadata",
            Type::Token => "token",
            Type::Opaque { .. } => "opaque",
            Type::Target { .. } => "target(...)",
            Type::Label | Type::Function { .. } => return,
            Type::Pointer { address_space: 0 } => "ptr",
            Type::Pointer { .. } => "ptr addrspace(N)",
            Type::Integer(bits) => integer(*bits),
            Type::Array { element, .. } => {
                self.ty(module, *element);
                "array"
            }
            Type::Struct { fields, packed, .. } => {
                fields.iter().for_each(|field| self.ty(module, *field));
                if *packed { "packed struct" } else { "struct" }
            }
            Type::Vector {
                len,
                element,
                scalable,
            } => {
                let odd = !len.is_power_of_two();
                self.add_if(odd && !*scalable, "types", "vector of odd length");
                match (scalable, &module.types[*element]) {
                    (true, _) => "scalable vector",
                    (false, Type::Integer(1)) => "vector of bits",
                    (false, Type::Integer(8 | 16 | 32 | 64)) => "vector of integers",
                    (false, Type::Integer(_)) => "vector of odd integers",
                    (false, Type::Pointer { .. }) => "vector of pointers",
                    (false, _) => "vector of floats",
                }
            }
        };
        self.add("types", name);
    }

    fn constant(&mut self, module: &Module, constant: &Constant, ty: TypeId) {
        let name = match constant {
            Constant::Null => match &module.types[ty] {
                Type::Pointer { .. } => "null",
                Type::Integer(_) => "integer",
                Type::Array { .. } | Type::Struct { .. } | Type::Vector { .. } => "zeroinitializer",
                _ => "float",
            },
            Constant::Undef => "undef",
            Constant::Poison => "poison",
            Constant::Int(_) => "integer",
            Constant::WideInt(_) => "wide integer",
            Constant::Float(_) => "float",
            Constant::WideFloat(_) => "wide float",
            Constant::Aggregate(_) => "aggregate",
            Constant::Data(_) => "data array",
            Constant::Splat(_) => "splat",
            Constant::BlockAddress { .. } => "blockaddress",
            Constant::DsoLocalEquivalent(_) => "dso_local_equivalent",
            Constant::NoCfi(_) => "no_cfi",
            Constant::PtrAuth(_) => "ptrauth",
            Constant::Gep { .. } => "constant getelementptr",
            Constant::Cast { .. } => "constant cast",
            Constant::Binary { .. } => "constant binary",
            Constant::InlineAsm(_) => "inline assembly",
            // No longer in the Language Reference: older files have them.
            Constant::Unary { .. }
            | Constant::Select { .. }
            | Constant::ExtractElement { .. }
            | Constant::InsertElement { .. }
            | Constant::ShuffleVector { .. }
            | Constant::Compare { .. } => return,
        };
        self.add("constants", name);
    }

    fn body(&mut self, module: &Module, body: &Body) {
        let first = body.argument_count as usize;
        let types = body.value_types.iter().skip(first);
        for (constant, ty) in body.constants.iter().zip(types) {
            self.constant(module, constant, *ty);
        }
        for ty in &body.value_types {
            self.ty(module, *ty);
        }
        for call in body.calls.values() {
            self.call(module, call);
            let args = call.args.of(&body.operands);
            let is_metadata = args.iter().any(|arg| arg.as_metadata().is_some());
            self.add_if(is_metadata, "types", "metadata");
        }
        for inst in body.insts.values() {
            self.instruction(module, &inst.kind);
        }
    }

    fn call(&mut self, module: &Module, call: &Call) {
        self.convention(call.calling_conv);
        self.attributes(module.attribute_list(call.attributes));
        let section = "calls";
        match call.tail {
            TailKind::None => {}
            TailKind::Tail => self.add(section, "tail"),
            TailKind::MustTail => self.add(section, "musttail"),
            TailKind::NoTail => self.add(section, "notail"),
        }
        let variadic = module.signature(call.function_type);
        let variadic = variadic.is_some_and(|(_, _, variadic)| variadic);
        self.add_if(variadic, section, "variadic");
        let indirect = module.global(call.callee).is_none();
        self.add_if(indirect, section, "indirect");
        for bundle in &call.bundles {
            if let Some(tag) = module.bundle_tags.get(bundle.tag as usize) {
                self.add("operand bundles", tag);
            }
        }
    }

    fn instruction(&mut self, module: &Module, kind: &InstKind) {
        let name = kind.name();
        let sections = super::instruction_sections();
        if let Some(entry) = sections.iter().find(|entry| entry.name == name) {
            self.add(entry.section, name);
        }
        let poison = "poison-generating flags";
        let mut fast = false;
        match kind {
            InstKind::Unary { flags, .. } | InstKind::Select { flags, .. } => {
                fast = flags.fast_math().0 != 0;
            }
            InstKind::Binary { op, flags, .. } if op.is_float() => fast = flags.fast_math().0 != 0,
            InstKind::Binary { flags, .. } => {
                self.add_if(flags.nuw(), poison, "nuw");
                self.add_if(flags.nsw(), poison, "nsw");
                self.add_if(flags.exact(), poison, "exact");
                self.add_if(flags.disjoint(), poison, "disjoint");
            }
            InstKind::Cast { flags, .. } => self.add_if(flags.nneg(), poison, "nneg"),
            InstKind::Compare {
                predicate, flags, ..
            } => match predicate {
                Predicate::Int(predicate) => {
                    self.add("icmp predicates", Predicate::Int(*predicate).name());
                    self.add_if(flags.samesign(), poison, "samesign");
                }
                Predicate::Float(predicate) => {
                    self.add("fcmp predicates", Predicate::Float(*predicate).name());
                    fast = flags.fast_math().0 != 0;
                }
            },
            InstKind::GetElementPtr { flags, .. } => {
                self.add_if(flags.inbounds(), poison, "inbounds");
                self.add_if(flags.nusw(), poison, "nusw");
            }
            _ => self.access(module, kind),
        }
        self.add_if(fast, "calls", "fast-math flags");
    }

    fn access(&mut self, module: &Module, kind: &InstKind) {
        let (orderings, is_volatile, scope) = match kind {
            InstKind::Load {
                ordering,
                volatile,
                scope,
                align_log2,
                ..
            }
            | InstKind::Store {
                ordering,
                volatile,
                scope,
                align_log2,
                ..
            } => {
                self.add_if(*align_log2 == Some(0), "load and store flags", "unaligned");
                let atomic = *ordering != Ordering::NotAtomic;
                self.add_if(atomic, "load and store flags", "atomic");
                self.add_if(*volatile, "load and store flags", "volatile");
                (vec![*ordering], *volatile, *scope)
            }
            InstKind::CmpXchg {
                success,
                failure,
                scope,
                volatile,
                ..
            } => (vec![*success, *failure], *volatile, *scope),
            InstKind::AtomicRmw {
                op,
                ordering,
                scope,
                volatile,
                ..
            } => {
                self.add("atomicrmw operations", op.name());
                (vec![*ordering], *volatile, *scope)
            }
            InstKind::Fence { ordering, scope } => (vec![*ordering], false, *scope),
            _ => return,
        };
        self.add_if(is_volatile, "load and store flags", "volatile");
        for ordering in orderings {
            if ordering != Ordering::NotAtomic {
                self.add("atomic orderings", ordering.name());
                let own = module.sync_scopes.get(scope as usize);
                let named = own.is_some_and(|name| !name.is_empty());
                self.add_if(named, "atomic orderings", "syncscope");
            }
        }
    }
}

fn integer(bits: u32) -> &'static str {
    match bits {
        1 => "i1",
        8 => "i8",
        16 => "i16",
        32 => "i32",
        64 => "i64",
        128 => "i128",
        bits if bits < 64 => "iN up to 64 bits",
        bits if bits < 128 => "iN up to 128 bits",
        _ => "iN above 128 bits",
    }
}
