//! Where references lead: to a definition of the module, a symbol of the process, or a thunk.

use super::{Found, Plan, Spot, Word, is_local};
use crate::compiled::{CodeReloc, CodeRelocKind, Target};
use crate::link::Place;
use crate::link::imports::{Own, Source};
use crate::link::thunks::Thunk;
use bitcrane_translate::Error;
use bitcrane_translate::ir::verify::VerifiedModule;
use bitcrane_translate::ir::{Global, IfuncId, Linkage, ValueId, VariableId};
use bitcrane_translate::lower::{self, Builtin, DataReloc, DataRelocKind, Symbol};
use cranelift_codegen::ir::LibCall;
use cranelift_module::default_libcall_names;

/// How far from what has a place in the image an address still counts as near.
const NEAR_BYTES: i64 = 1 << 20;

/// What an address in code comes from.
#[derive(Clone, Copy, Debug)]
pub(in crate::link) enum Table {
    /// A word that holds it.
    Word(Place),
    /// It is that of a place in the image.
    Direct(Spot),
}

impl Plan<'_> {
    /// What a place in code refers to, in reach of it; `None` if nothing defines that.
    pub(in crate::link) fn code_spot(&mut self, reloc: &CodeReloc, user: Global) -> Option<Spot> {
        let (place, offset) = match reloc.target {
            Target::Symbol(symbol) => self.symbol(symbol, user)?,
            Target::LibCall(call) => (self.libcall(call, user)?, 0),
            Target::Own(_) => return None,
        };
        if !place.is_far() || reloc.kind == CodeRelocKind::Abs8 {
            return Some((place, offset));
        }
        if reloc.kind == CodeRelocKind::Pc4 && !is_function(self.module, reloc.target) {
            let name = self.module.info(user).name.to_str_lossy().into_owned();
            let error = Error::unsupported("a near reference to data of another library");
            self.errors.push(error.in_function(name));
            return None;
        }
        Some((self.thunk(Thunk::Jump(place)), offset))
    }

    /// What code that loads an address finds it by; `None` if nothing defines what it is of.
    pub(in crate::link) fn table_spot(&mut self, reloc: &CodeReloc, user: Global) -> Option<Table> {
        let (place, offset) = match reloc.target {
            Target::Symbol(symbol) => self.symbol(symbol, user)?,
            Target::LibCall(call) => (self.libcall(call, user)?, 0),
            Target::Own(_) => return None,
        };
        let spot = (place, offset.wrapping_add(reloc.addend));
        let near = -NEAR_BYTES..NEAR_BYTES;
        if place.is_far() || !near.contains(&spot.1) {
            return Some(Table::Word(self.slot(spot)));
        }
        Some(Table::Direct(spot))
    }

    /// What a place in data refers to, in reach of it; `None` if nothing defines that.
    pub(in crate::link) fn data_spot(&mut self, reloc: &DataReloc, user: Global) -> Option<Spot> {
        let (place, offset) = self.symbol(reloc.symbol, user)?;
        if reloc.kind == DataRelocKind::Rel4 && place.is_far() {
            return Some((self.thunk(Thunk::Jump(place)), offset));
        }
        Some((place, offset))
    }

    pub(in crate::link) fn symbol(&mut self, symbol: Symbol, user: Global) -> Option<Spot> {
        match symbol {
            Symbol::Global(global) => self.global(global, user),
            Symbol::ThreadLocal(global) => Some((self.thread_local(global, user)?, 0)),
            Symbol::Builtin(Builtin(name)) => Some((self.routine(name, user)?, 0)),
            Symbol::VariadicCallee(id) => {
                let callee = self.whole(Global::Function(id), user)?;
                Some((self.thunk(Thunk::VariadicCall(callee)), 0))
            }
            Symbol::VariadicIndirect {
                integer_registers,
                stack_bytes,
            } => {
                let thunk = Thunk::VariadicIndirect {
                    integer_registers,
                    stack_bytes,
                };
                Some((self.thunk(thunk), 0))
            }
            Symbol::AlignedIndirect {
                integer_registers,
                stack_bytes,
                align_log2,
            } => {
                let thunk = Thunk::AlignedIndirect {
                    integer_registers,
                    stack_bytes,
                    align_log2,
                };
                Some((self.thunk(thunk), 0))
            }
            Symbol::FramedCall(registers) => Some((self.thunk(Thunk::FramedCall(registers)), 0)),
            Symbol::FramedBody { function, .. } => match self.framed.get(&function) {
                Some(body) => Some((*body, 0)),
                // It failed to compile, which has been reported.
                None => self.global(Global::Function(function), user),
            },
            // The thunks are made for it; code refers to the entry.
            Symbol::VariadicBody(id) | Symbol::RealignedBody { function: id, .. } => {
                self.global(Global::Function(id), user)
            }
            // Compiling has made an offset in the same function of it.
            Symbol::Assembly(_) => None,
        }
    }

    /// Where a global is.
    pub(in crate::link) fn global(&mut self, global: Global, user: Global) -> Option<Spot> {
        let known = match global {
            Global::Function(id) => self.functions[id],
            Global::Variable(id) => self.variables[id],
            Global::Alias(id) => {
                let aliasee = self.module.aliases[id].aliasee;
                return self.constant(aliasee, user);
            }
            Global::Ifunc(id) => return Some((self.ifunc(id, user)?, 0)),
        };
        let found = match known {
            Found::Unknown => self.import(global, user),
            known => known,
        };
        match global {
            Global::Function(id) => self.functions[id] = found,
            Global::Variable(id) => self.variables[id] = found,
            Global::Alias(_) | Global::Ifunc(_) => {}
        }
        self.or_missing(found, global, user)
    }

    /// Whether this image holds the definition.
    pub(in crate::link) fn is_own(&self, global: Global) -> bool {
        match global {
            Global::Function(id) => !matches!(
                self.functions[id],
                Found::At((Place::Address(_) | Place::Import(_), _)) | Found::Unknown
            ),
            Global::Variable(id) => {
                !is_local(&self.module.variables[id].info)
                    && matches!(
                        self.variables[id],
                        Found::At((Place::Sealed(_) | Place::Data(_), _))
                    )
            }
            Global::Alias(id) => {
                let aliasee = lower::aliasee(self.module, self.module.aliases[id].aliasee);
                !matches!(aliasee, Ok((Some(variable), _)) if is_local(self.module.info(variable)))
            }
            Global::Ifunc(_) => true,
        }
    }

    /// Where a compiled variable's contents are written to.
    pub(in crate::link) fn contents(&self, id: VariableId) -> Option<Place> {
        if let Some(locals) = &self.locals
            && is_local(&self.module.variables[id].info)
        {
            let offset = locals.offsets[id] as usize;
            // Those behind the template are zero.
            return (offset < locals.template_len)
                .then(|| Place::Sealed(locals.template).plus(offset));
        }
        match self.variables[id] {
            Found::At((place, _)) => Some(place),
            _ => None,
        }
    }

    fn or_missing(&mut self, found: Found, global: Global, user: Global) -> Option<Spot> {
        match found {
            Found::At(spot) => Some(spot),
            Found::Missing | Found::Unknown => {
                let name = String::from_utf8_lossy(self.module.info(global).name.linker_name());
                self.report(name.into_owned(), user);
                None
            }
        }
    }

    #[cold]
    fn report(&mut self, name: String, user: Global) {
        let user = self.module.info(user).name.to_str_lossy().into_owned();
        self.missing.entry(name).or_default().push(user);
    }

    fn import(&mut self, global: Global, user: Global) -> Found {
        let info = self.module.info(global);
        let name = info.name.linker_name();
        if name == b"__dso_handle" {
            let place = self.dso_handle();
            return Found::At((place, 0));
        }
        if let Some(target) = self.asm.alias(name) {
            return self.asm_target(target.to_owned(), global, user);
        }
        let found = self.find(name);
        let found = found.or_else(|| self.section_bound(name));
        match found {
            Some(place) => Found::At((place, 0)),
            None if info.linkage == Linkage::ExternalWeak || self.asm.is_weak(name) => {
                Found::At((Place::Address(0), 0))
            }
            None => Found::Missing,
        }
    }

    /// What `__dso_handle` names: a word that holds its own address.
    fn dso_handle(&mut self) -> Place {
        if let Some(place) = self.dso_handle {
            return place;
        }
        let place = self.allocate(true, 8, 8);
        self.words.push((place, Word::Address((place, 0))));
        *self.dso_handle.insert(place)
    }

    /// What a name stands for by module assembly: a definition of the module, or an import.
    fn asm_target(&mut self, target: String, global: Global, user: Global) -> Found {
        let named = self.named(target.as_bytes());
        match named.filter(|named| *named != global) {
            Some(named) => match self.global(named, user) {
                Some(spot) => Found::At(spot),
                None => Found::Missing,
            },
            None => match self.find(target.as_bytes()) {
                Some(place) => Found::At((place, 0)),
                None if self.asm.is_weak(target.as_bytes()) => Found::At((Place::Address(0), 0)),
                None => Found::Missing,
            },
        }
    }

    /// The function or variable of a name.
    fn named(&self, name: &[u8]) -> Option<Global> {
        let functions = self.module.functions.iter();
        let functions = functions.map(|(id, function)| (Global::Function(id), &function.info));
        let variables = self.module.variables.iter();
        let variables = variables.map(|(id, variable)| (Global::Variable(id), &variable.info));
        let mut globals = functions.chain(variables);
        let (global, _) = globals.find(|(_, info)| info.name.linker_name() == name)?;
        Some(global)
    }

    /// The linker's own symbols for the bounds of a section whose name is a C identifier.
    fn section_bound(&self, name: &[u8]) -> Option<Place> {
        let name = str::from_utf8(name).ok()?;
        let (stop, section) = match name.strip_prefix("__start_") {
            Some(section) => (false, section),
            None => (true, name.strip_prefix("__stop_")?),
        };
        let mut indices = (0..).zip(&self.module.sections);
        let index = indices.find(|(_, name)| *name == section)?.0;
        let bounds = self.sections.get(&index)?;
        Some(if stop { bounds.1 } else { bounds.0 })
    }

    /// A global that something jumps to.
    fn whole(&mut self, global: Global, user: Global) -> Option<Place> {
        match self.global(global, user)? {
            (place, 0) => Some(place),
            (place, offset) => {
                let name = self.module.info(global).name.to_str_lossy();
                let error = Error::unsupported(format!("a jump {offset} bytes into @{name}"));
                self.errors.push(error);
                Some(place)
            }
        }
    }

    fn constant(&mut self, value: ValueId, user: Global) -> Option<Spot> {
        match lower::aliasee(self.module, value) {
            Ok((Some(global), offset)) => {
                let (place, more) = self.global(global, user)?;
                Some((place, offset.wrapping_add(more)))
            }
            Ok((None, address)) => Some((Place::Address(0), address)),
            Err(error) => {
                let name = self.module.info(user).name.to_str_lossy().into_owned();
                self.errors.push(error.in_function(name));
                None
            }
        }
    }

    fn ifunc(&mut self, id: IfuncId, user: Global) -> Option<Place> {
        let slot = match self.ifuncs.get(&id) {
            Some(slot) => *slot,
            None => {
                let Place::Sealed(slot) = self.allocate(true, 8, 8) else {
                    unreachable!("asked for the sealed part")
                };
                self.ifuncs.insert(id, slot);
                self.resolver(id, user)?;
                slot
            }
        };
        Some(self.thunk(Thunk::JumpThrough(Place::Sealed(slot))))
    }

    /// Where an ifunc's resolver is.
    pub(in crate::link) fn resolver(&mut self, id: IfuncId, user: Global) -> Option<Spot> {
        let resolver = self.module.ifuncs[id].resolver;
        self.constant(resolver, user)
    }

    fn routine(&mut self, name: &str, user: Global) -> Option<Place> {
        let found = self.imports.find(Source::Routine, name.as_bytes());
        if found.is_none() {
            self.report(name.to_owned(), user);
        }
        found.map(Place::Import)
    }

    fn libcall(&mut self, call: LibCall, user: Global) -> Option<Place> {
        self.routine(&default_libcall_names()(call), user)
    }

    /// The accessor of a thread-local variable.
    fn thread_local(&mut self, global: Global, user: Global) -> Option<Place> {
        let (variable, more) = match global {
            Global::Variable(id) => (id, 0),
            Global::Alias(id) => {
                match lower::aliasee(self.module, self.module.aliases[id].aliasee) {
                    Ok((Some(Global::Variable(id)), offset)) => (id, offset),
                    _ => {
                        self.errors
                            .push(Error::unsupported("a thread-local alias of this kind"));
                        return None;
                    }
                }
            }
            Global::Function(_) | Global::Ifunc(_) => {
                unreachable!("verified: only data is thread-local")
            }
        };
        let own = &self.module.variables[variable];
        let own = own.initializer.is_some() && own.info.linkage != Linkage::AvailableExternally;
        if let Some(locals) = self.locals.as_ref().filter(|_| own) {
            let offset = i64::from(locals.offsets[variable]).wrapping_add(more);
            let thunk = Thunk::ThreadLocal {
                accessor: Place::Import(self.imports.own(Own::LocalAddress)),
                number: locals.number,
                offset: u32::try_from(offset).unwrap_or(u32::MAX),
            };
            return Some(self.thunk(thunk));
        }
        if own {
            // It failed to compile, which has been reported.
            return None;
        }
        let global = Global::Variable(variable);
        let found = match self.library_locals.get(&global) {
            Some(found) => *found,
            None => {
                let found = self.library_local(variable);
                self.library_locals.insert(global, found);
                found
            }
        };
        self.or_missing(found, global, user).map(|(place, _)| place)
    }

    fn library_local(&mut self, variable: VariableId) -> Found {
        let info = &self.module.variables[variable].info;
        let name = info.name.linker_name();
        let thunk = match self.imports.find(Source::LibraryLocal, name) {
            Some(import) => {
                let Place::Sealed(index) = self.allocate(true, 16, 16) else {
                    unreachable!("asked for the sealed part")
                };
                self.words
                    .push((Place::Sealed(index), Word::LibraryLocal(import)));
                Thunk::LibraryThreadLocal {
                    accessor: Place::Import(self.imports.own(Own::LibraryLocalAddress)),
                    index: Place::Sealed(index),
                }
            }
            None if info.linkage == Linkage::ExternalWeak => Thunk::Null,
            None => return Found::Missing,
        };
        Found::At((self.thunk(thunk), 0))
    }
}

fn is_function(module: &VerifiedModule, target: Target) -> bool {
    match target {
        Target::Symbol(Symbol::Global(Global::Variable(_))) => false,
        Target::Symbol(Symbol::Global(Global::Alias(id))) => !matches!(
            lower::aliasee(module, module.aliases[id].aliasee),
            Ok((Some(Global::Variable(_)), _))
        ),
        _ => true,
    }
}
