//! The records of global variables, functions, aliases, ifuncs and comdats.

use super::attributes::list_id;
use super::module::ModuleReader;
use super::record::Record;
use super::{enums, value_id};
use crate::ir::{
    Alias, CallingConv, Comdat, ComdatId, ComdatKind, Function, Global, GlobalInfo, Ifunc,
    SymbolName, Type, TypeId, UnnamedAddr, ValueId, Variable, Visibility,
};
use crate::{Error, Result};

/// The highest calling convention that LLVM takes.
const MAX_CALLING_CONV: u32 = 1023;

impl ModuleReader<'_> {
    /// `[offset, size]` of a name in the string table; older modules have the names elsewhere.
    fn name(&self, record: &mut Record<'_>) -> Result<SymbolName> {
        if self.version < 2 {
            return Ok(SymbolName::default());
        }
        let offset = usize::try_from(record.take()?).ok();
        let size = usize::try_from(record.take()?).ok();
        let name = || self.strtab.get(offset?..)?.get(..size?);
        match name() {
            Some(name) => Ok(SymbolName::new(name)),
            None => Err(record.malformed("a name is not in the string table")),
        }
    }

    fn pointer(&mut self, address_space: u32) -> TypeId {
        self.module.types.intern(Type::Pointer { address_space })
    }

    fn address_space(&self, pointer: TypeId) -> Option<u32> {
        match self.module.types[pointer] {
            Type::Pointer { address_space } => Some(address_space),
            _ => None,
        }
    }

    /// A type by number; a typed pointer's, where old records have one, is what it points to.
    fn value_type(&self, number: u64) -> Result<(TypeId, u32)> {
        let id = self.types.id(number)?;
        match self.types.pointee(number) {
            Some(pointee) => {
                let address_space = self.address_space(id).unwrap_or(0);
                Ok((self.types.id(pointee)?, address_space))
            }
            None => Ok((id, 0)),
        }
    }

    /// A value that must exist when the module has been read.
    fn value(&mut self, number: u64) -> Result<ValueId> {
        let (id, next) = value_id(number)?;
        self.highest = self.highest.max(next);
        Ok(id)
    }

    /// A value's number plus 1, or 0 for none.
    fn optional_value(&mut self, number: u64) -> Result<Option<ValueId>> {
        number
            .checked_sub(1)
            .map(|number| self.value(number))
            .transpose()
    }

    /// The section with a number, of which 0 is none.
    fn section(&self, number: u64) -> Result<Option<u32>> {
        index(number, self.module.sections.len(), "section")
    }

    fn comdat_id(&self, number: u64) -> Result<Option<ComdatId>> {
        let index = index(number, self.module.comdats.len(), "comdat")?;
        Ok(index.map(ComdatId::from_u32))
    }

    /// Files before LLVM 3.6 have no comdats, and linkage that implies one.
    fn note_comdat(&mut self, global: Global, comdat: u64, linkage: u64) {
        if comdat == 0 && enums::implies_comdat(linkage) {
            self.own_comdats.push(global);
        }
    }

    /// Makes the comdats that linkage implies, when all names are known.
    pub(super) fn make_own_comdats(&mut self) {
        // Mach-O has no comdats.
        if self.module.triple.contains("-apple-") {
            return;
        }
        for global in std::mem::take(&mut self.own_comdats) {
            let module = &mut self.module;
            let name = module.info(global).name.to_str_lossy().into_owned();
            let kind = ComdatKind::Any;
            let comdat = module.comdats.push(Comdat { name, kind });
            match global {
                Global::Variable(id) => module.variables[id].info.comdat = Some(comdat),
                Global::Function(id) => module.functions[id].info.comdat = Some(comdat),
                Global::Alias(_) | Global::Ifunc(_) => {}
            }
        }
    }

    /// Version 2: `COMDAT: [name, kind]`; before: `[kind, length, characters]`
    pub(super) fn comdat(&mut self, record: &mut Record<'_>) -> Result<()> {
        let mut name = self.name(record)?.to_str_lossy().into_owned();
        let kind = match record.take()? {
            2 => ComdatKind::ExactMatch,
            3 => ComdatKind::Largest,
            4 => ComdatKind::NoDeduplicate,
            5 => ComdatKind::SameSize,
            _ => ComdatKind::Any,
        };
        if self.version < 2 {
            let len = record.take()?;
            name = super::record::text(record.take_bytes(len)?);
        }
        self.module.comdats.push(Comdat { name, kind });
        Ok(())
    }

    /// `GLOBALVAR: [name, type, constant b0 | explicit type b1 | address space << 2,
    /// initializer + 1, linkage, align, section, visibility, tls, unnamed_addr,
    /// externally initialized, dll, comdat, attributes, dso_local, ...]`
    pub(super) fn variable(&mut self, record: &mut Record<'_>) -> Result<()> {
        let mut info = GlobalInfo {
            name: self.name(record)?,
            ..GlobalInfo::default()
        };
        let number = record.take()?;
        let flags = record.take_u32()?;
        let value_type = if flags & 2 != 0 {
            info.address_space = flags >> 2;
            self.types.id(number)?
        } else {
            let (value_type, address_space) = self.value_type(number)?;
            info.address_space = address_space;
            value_type
        };
        let initializer = record.take()?;
        let initializer = self.optional_value(initializer)?;
        let linkage = record.take()?;
        info.linkage = enums::linkage(linkage);
        info.align_log2 = enums::align_log2(record.take()?)?;
        info.section = self.section(record.take()?)?;
        let visibility = record.take_or_zero();
        info.tls = enums::tls_model(record.take_or_zero());
        info.unnamed_addr = enums::unnamed_addr(record.take_or_zero());
        let externally_initialized = record.take_or_zero() != 0;
        info.dll = enums::dll_storage(record.take_or_zero(), linkage);
        let comdat = record.take_or_zero();
        info.comdat = self.comdat_id(comdat)?;
        let attributes = list_id(&self.module, record.take_or_zero())?;
        let dso_local = record.take_or_zero() != 0;
        set_visibility(&mut info, visibility, dso_local);
        let ty = self.pointer(info.address_space);
        let id = self.module.variables.push(Variable {
            info,
            value_type,
            is_constant: flags & 1 != 0,
            externally_initialized,
            initializer,
            attributes,
        });
        self.note_comdat(Global::Variable(id), comdat, linkage);
        self.push_global(ty, Global::Variable(id));
        Ok(())
    }

    /// `FUNCTION: [name, type, calling convention, is declaration, linkage, attributes, align,
    /// section, visibility, gc, unnamed_addr, prologue + 1, dll, comdat, prefix + 1,
    /// personality + 1, dso_local, address space, ...]`
    pub(super) fn function(&mut self, record: &mut Record<'_>) -> Result<()> {
        let mut info = GlobalInfo {
            name: self.name(record)?,
            ..GlobalInfo::default()
        };
        let number = record.take()?;
        let (ty, _) = self.value_type(number)?;
        if self.module.signature(ty).is_none() {
            return Err(record.malformed("a function's type is no function type"));
        }
        let calling_conv = calling_conv(record.take_u32()?)?;
        let is_declaration = record.take_bool()?;
        let linkage = record.take()?;
        info.linkage = enums::linkage(linkage);
        let attributes = list_id(&self.module, record.take()?)?;
        info.align_log2 = enums::align_log2(record.take()?)?;
        info.section = self.section(record.take()?)?;
        let visibility = record.take()?;
        let collector = index(
            record.take_or_zero(),
            self.module.collectors.len(),
            "garbage collector",
        )?;
        info.unnamed_addr = enums::unnamed_addr(record.take_or_zero());
        let prologue = self.optional_value(record.take_or_zero())?;
        info.dll = enums::dll_storage(record.take_or_zero(), linkage);
        let comdat = record.take_or_zero();
        info.comdat = self.comdat_id(comdat)?;
        let prefix = self.optional_value(record.take_or_zero())?;
        let personality = self.optional_value(record.take_or_zero())?;
        set_visibility(&mut info, visibility, record.take_or_zero() != 0);
        info.address_space = record.take_u32_or_zero()?;
        let pointer = self.pointer(info.address_space);
        let id = self.module.functions.push(Function {
            info,
            ty,
            calling_conv,
            is_declaration,
            attributes,
            collector,
            personality,
            prologue,
            prefix,
            subprogram: None,
        });
        if !is_declaration {
            self.defined.push(id);
        }
        let function_type = self.types.pointee(number).unwrap_or(number);
        self.function_types.push(function_type);
        self.note_comdat(Global::Function(id), comdat, linkage);
        self.push_global(pointer, Global::Function(id));
        Ok(())
    }

    /// `ALIAS: [name, type, address space, aliasee, linkage, visibility, dll, tls, unnamed_addr,
    /// dso_local, ...]`; old: `[name, pointer type, aliasee, linkage, ...]`
    pub(super) fn alias(&mut self, record: &mut Record<'_>, explicit: bool) -> Result<()> {
        let mut info = GlobalInfo {
            name: self.name(record)?,
            ..GlobalInfo::default()
        };
        let number = record.take()?;
        let value_type = if explicit {
            info.address_space = record.take_u32()?;
            self.types.id(number)?
        } else {
            let (value_type, address_space) = self.value_type(number)?;
            info.address_space = address_space;
            value_type
        };
        let aliasee = record.take()?;
        let aliasee = self.value(aliasee)?;
        let linkage = record.take()?;
        info.linkage = enums::linkage(linkage);
        let visibility = record.take_or_zero();
        info.dll = enums::dll_storage(record.take_or_zero(), linkage);
        info.tls = enums::tls_model(record.take_or_zero());
        info.unnamed_addr = enums::unnamed_addr(record.take_or_zero());
        set_visibility(&mut info, visibility, record.take_or_zero() != 0);
        let ty = self.pointer(info.address_space);
        let id = self.module.aliases.push(Alias {
            info,
            value_type,
            aliasee,
        });
        self.push_global(ty, Global::Alias(id));
        Ok(())
    }

    /// `IFUNC: [name, type, address space, resolver, linkage, visibility, dso_local, ...]`
    pub(super) fn ifunc(&mut self, record: &mut Record<'_>) -> Result<()> {
        let mut info = GlobalInfo {
            name: self.name(record)?,
            unnamed_addr: UnnamedAddr::None,
            ..GlobalInfo::default()
        };
        let value_type = self.types.id(record.take()?)?;
        info.address_space = record.take_u32()?;
        let resolver = record.take()?;
        let resolver = self.value(resolver)?;
        let linkage = record.take()?;
        info.linkage = enums::linkage(linkage);
        let visibility = record.take_or_zero();
        set_visibility(&mut info, visibility, record.take_or_zero() != 0);
        let ty = self.pointer(info.address_space);
        let id = self.module.ifuncs.push(Ifunc {
            info,
            value_type,
            resolver,
        });
        self.push_global(ty, Global::Ifunc(id));
        Ok(())
    }
}

/// The index that a number plus 1 stands for; 0 is none.
fn index(number: u64, len: usize, what: &str) -> Result<Option<u32>> {
    let Some(index) = number.checked_sub(1) else {
        return Ok(None);
    };
    let found = u32::try_from(index)
        .ok()
        .filter(|index| (*index as usize) < len);
    match found {
        Some(index) => Ok(Some(index)),
        None => Err(Error::malformed(format!("there is no {what} {number}"))),
    }
}

/// A calling convention, of a function or a call.
pub(super) fn calling_conv(number: u32) -> Result<CallingConv> {
    if number > MAX_CALLING_CONV {
        return Err(Error::malformed("a calling convention is out of range"));
    }
    Ok(CallingConv(number))
}

/// A local name can only have default visibility, and nothing can take its place; the same goes
/// for what is hidden or protected and must exist.
fn set_visibility(info: &mut GlobalInfo, visibility: u64, dso_local: bool) {
    let local = info.linkage.is_local();
    if !local {
        info.visibility = enums::visibility(visibility);
    }
    let must_exist = info.linkage != crate::ir::Linkage::ExternalWeak;
    let bound = info.visibility != Visibility::Default && must_exist;
    info.dso_local = dso_local || local || bound;
}
