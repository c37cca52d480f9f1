//! The module level: types, comdats, globals.

use super::{Printer, name, quoted};
use crate::ir::{
    CallingConv, ComdatKind, Function, FunctionId, Global, GlobalInfo, TlsModel, Type, TypeId,
    UnnamedAddr,
};
use std::fmt::{self, Formatter, Write};

impl Printer<'_> {
    /// Everything but definitions of functions.
    pub(super) fn module(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.header(f)?;
        self.types(f)?;
        self.comdats(f)?;
        self.variables(f)?;
        self.aliases(f)?;
        for (id, function) in &self.module.functions {
            if function.is_declaration {
                f.write_str("declare ")?;
                self.function(f, id, function)?;
                f.write_char('\n')?;
            }
        }
        Ok(())
    }

    fn header(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let module = self.module;
        for (key, text) in [
            ("source_filename", &module.source_filename),
            ("target datalayout", &module.data_layout.text),
            ("target triple", &module.triple),
        ] {
            if !text.is_empty() {
                write!(f, "{key} = ")?;
                quoted(f, text.as_bytes())?;
                f.write_char('\n')?;
            }
        }
        for line in module.asm.lines() {
            f.write_str("module asm ")?;
            quoted(f, line.as_bytes())?;
            f.write_char('\n')?;
        }
        Ok(())
    }

    /// Named structs; all others are spelled out where they are used.
    fn types(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (id, ty) in self.module.types.iter() {
            match ty {
                Type::Struct {
                    name: Some(_),
                    fields,
                    packed,
                } => {
                    write!(f, "{} = type ", self.ty(id))?;
                    self.fields(f, fields, *packed)?;
                }
                Type::Opaque { .. } => writeln!(f, "{} = type opaque", self.ty(id))?,
                _ => {}
            }
        }
        Ok(())
    }

    fn fields(&self, f: &mut Formatter<'_>, fields: &[TypeId], packed: bool) -> fmt::Result {
        let (open, close) = match (packed, fields.is_empty()) {
            (true, true) => ("<{", "}>"),
            (true, false) => ("<{ ", " }>"),
            (false, true) => ("{", "}"),
            (false, false) => ("{ ", " }"),
        };
        f.write_str(open)?;
        super::separated(f, fields, |f, field| write!(f, "{}", self.ty(*field)))?;
        writeln!(f, "{close}")
    }

    fn comdats(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for comdat in self.module.comdats.values() {
            name(f, '$', comdat.name.as_bytes())?;
            let kind = match comdat.kind {
                ComdatKind::Any => "any",
                ComdatKind::ExactMatch => "exactmatch",
                ComdatKind::Largest => "largest",
                ComdatKind::NoDeduplicate => "nodeduplicate",
                ComdatKind::SameSize => "samesize",
            };
            writeln!(f, " = comdat {kind}")?;
        }
        Ok(())
    }

    fn variables(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (id, variable) in &self.module.variables {
            self.global(f, Global::Variable(id))?;
            f.write_str(" = ")?;
            self.linkage(f, &variable.info, variable.initializer.is_none())?;
            self.thread_local(f, &variable.info)?;
            if variable.info.address_space != 0 {
                write!(f, "addrspace({}) ", variable.info.address_space)?;
            }
            if variable.externally_initialized {
                f.write_str("externally_initialized ")?;
            }
            let kind = if variable.is_constant {
                "constant"
            } else {
                "global"
            };
            write!(f, "{kind} {}", self.ty(variable.value_type))?;
            if let Some(initializer) = variable.initializer {
                f.write_char(' ')?;
                self.value(f, initializer)?;
            }
            self.placement(f, &variable.info, ",")?;
            let attributes = self.module.attribute_list(variable.attributes);
            self.attributes_after(f, &attributes.function)?;
            f.write_char('\n')?;
        }
        Ok(())
    }

    fn thread_local(&self, f: &mut Formatter<'_>, info: &GlobalInfo) -> fmt::Result {
        f.write_str(match info.tls {
            TlsModel::NotThreadLocal => "",
            TlsModel::GeneralDynamic => "thread_local ",
            TlsModel::LocalDynamic => "thread_local(localdynamic) ",
            TlsModel::InitialExec => "thread_local(initialexec) ",
            TlsModel::LocalExec => "thread_local(localexec) ",
        })?;
        f.write_str(match info.unnamed_addr {
            UnnamedAddr::None => "",
            UnnamedAddr::Global => "unnamed_addr ",
            UnnamedAddr::Local => "local_unnamed_addr ",
        })
    }

    /// Section, comdat and alignment, each after `separator`.
    fn placement(&self, f: &mut Formatter<'_>, info: &GlobalInfo, separator: &str) -> fmt::Result {
        let section = info
            .section
            .and_then(|id| self.module.sections.get(id as usize));
        if let Some(section) = section {
            write!(f, "{separator} section ")?;
            quoted(f, section.as_bytes())?;
        }
        if let Some(comdat) = info.comdat.and_then(|id| self.module.comdats.get(id)) {
            write!(f, "{separator} comdat(")?;
            name(f, '$', comdat.name.as_bytes())?;
            f.write_char(')')?;
        }
        match info.align_log2 {
            Some(log2) if log2 < 64 => write!(f, "{separator} align {}", 1u64 << log2),
            _ => Ok(()),
        }
    }

    fn aliases(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (id, alias) in &self.module.aliases {
            self.global(f, Global::Alias(id))?;
            f.write_str(" = ")?;
            self.linkage(f, &alias.info, false)?;
            self.thread_local(f, &alias.info)?;
            write!(f, "alias {}, ", self.ty(alias.value_type))?;
            self.typed(f, alias.aliasee)?;
            f.write_char('\n')?;
        }
        for (id, ifunc) in &self.module.ifuncs {
            self.global(f, Global::Ifunc(id))?;
            f.write_str(" = ")?;
            self.linkage(f, &ifunc.info, false)?;
            write!(f, "ifunc {}, ", self.ty(ifunc.value_type))?;
            self.typed(f, ifunc.resolver)?;
            f.write_char('\n')?;
        }
        Ok(())
    }

    /// A function's line after `declare` or `define`, without a line end.
    pub(super) fn function(
        &self,
        f: &mut Formatter<'_>,
        id: FunctionId,
        function: &Function,
    ) -> fmt::Result {
        let attributes = self.module.attribute_list(function.attributes);
        self.linkage(f, &function.info, false)?;
        f.write_str(&calling_conv(function.calling_conv))?;
        let Some(Type::Function {
            ret,
            params,
            variadic,
        }) = self.module.types.get(function.ty)
        else {
            return f.write_str("<no function type>");
        };
        self.result_attributes(f, &attributes.ret, *ret)?;
        write!(f, "{} ", self.ty(*ret))?;
        self.global(f, Global::Function(id))?;
        f.write_char('(')?;
        super::separated(f, params.iter().enumerate(), |f, (k, param)| {
            write!(f, "{}", self.ty(*param))?;
            self.param_attributes(f, attributes.param(k), *param)?;
            match self.body {
                Some(_) => write!(f, " %{k}"),
                None => Ok(()),
            }
        })?;
        f.write_str(match (variadic, params.is_empty()) {
            (true, true) => "...)",
            (true, false) => ", ...)",
            (false, _) => ")",
        })?;
        self.function_tail(f, function)
    }

    /// What follows the parameters.
    fn function_tail(&self, f: &mut Formatter<'_>, function: &Function) -> fmt::Result {
        let attributes = self.module.attribute_list(function.attributes);
        f.write_str(match function.info.unnamed_addr {
            UnnamedAddr::None => "",
            UnnamedAddr::Global => " unnamed_addr",
            UnnamedAddr::Local => " local_unnamed_addr",
        })?;
        let space = function.info.address_space;
        if space != 0 || self.module.data_layout.program_address_space != 0 {
            write!(f, " addrspace({space})")?;
        }
        self.attributes_after(f, &attributes.function)?;
        self.placement(f, &function.info, "")?;
        let collector = function.collector.map(|id| id as usize);
        if let Some(name) = collector.and_then(|id| self.module.collectors.get(id)) {
            f.write_str(" gc ")?;
            quoted(f, name.as_bytes())?;
        }
        for (keyword, value) in [
            ("prefix", function.prefix),
            ("prologue", function.prologue),
            ("personality", function.personality),
        ] {
            if let Some(value) = value {
                write!(f, " {keyword} ")?;
                self.typed(f, value)?;
            }
        }
        Ok(())
    }
}

/// A calling convention and a space; nothing for C's.
pub(super) fn calling_conv(conv: CallingConv) -> String {
    let name = match conv {
        CallingConv::C => return String::new(),
        CallingConv::FAST => "fastcc",
        CallingConv::COLD => "coldcc",
        CallingConv::GHC => "ghccc",
        CallingConv::PRESERVE_MOST => "preserve_mostcc",
        CallingConv::PRESERVE_ALL => "preserve_allcc",
        CallingConv::SWIFT => "swiftcc",
        CallingConv::CXX_FAST_TLS => "cxx_fast_tlscc",
        CallingConv::TAIL => "tailcc",
        CallingConv::SWIFT_TAIL => "swifttailcc",
        CallingConv::PRESERVE_NONE => "preserve_nonecc",
        CallingConv::X86_64_SYSV => "x86_64_sysvcc",
        CallingConv::WIN64 => "win64cc",
        CallingConv(number) => return format!("cc {number} "),
    };
    format!("{name} ")
}
