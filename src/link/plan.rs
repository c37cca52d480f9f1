//! What goes where, before there is any memory: a place for every definition, an address for every
//! import, a thunk for everything that needs one, and a list of what nothing defines.

use super::symbols::Symbols;
use super::thunks::{Thunk, Thunks};
use super::{Place, arena, tls};
use crate::compiled::{CodeReloc, CodeRelocKind, CompiledModule, Target};
use crate::error::Undefined;
use crate::module_asm::ModuleAsm;
use bitcrane_translate::Error;
use bitcrane_translate::ir::verify::VerifiedModule;
use bitcrane_translate::ir::{
    FunctionId, Global, GlobalInfo, IfuncId, Linkage, TlsModel, VariableId,
};
use bitcrane_translate::lower::{self, Builtin, Data, DataReloc, DataRelocKind, Symbol};
use cranelift_codegen::entity::SecondaryMap;
use cranelift_codegen::ir::LibCall;
use cranelift_module::default_libcall_names;
use std::alloc::Layout;
use std::collections::{BTreeMap, HashMap};

/// A place plus so many bytes.
pub(super) type Spot = (Place, i64);

/// What is known of a global.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Found {
    /// Not looked for yet.
    #[default]
    Unknown,
    /// Nothing defines it.
    Missing,
    /// Here.
    At(Spot),
}

/// The plan of an image.
pub(super) struct Plan<'a> {
    module: &'a VerifiedModule,
    compiled: &'a CompiledModule,
    asm: ModuleAsm,
    symbols: &'a Symbols,
    functions: SecondaryMap<FunctionId, Found>,
    variables: SecondaryMap<VariableId, Found>,
    routines: HashMap<&'static str, Option<usize>>,
    libcalls: HashMap<LibCall, Option<usize>>,
    library_locals: HashMap<Global, Found>,
    /// Sections whose bounds can be asked for: first byte, and the byte after the last.
    sections: HashMap<u32, (Place, Place)>,
    pub(super) sizes: arena::Sizes,
    /// The language-specific data areas, by function index.
    pub(super) data_areas: Vec<Option<Place>>,
    pub(super) thunks: Thunks,
    pub(super) locals: Option<Locals>,
    /// Words to be written into the sealed part: offset and contents.
    pub(super) words: Vec<(u32, usize)>,
    /// Where the address that each ifunc's resolver gives is kept.
    pub(super) ifuncs: BTreeMap<IfuncId, u32>,
    missing: BTreeMap<String, Vec<String>>,
    errors: Vec<Error>,
}

/// The thread-local block of an image.
pub(super) struct Locals {
    /// The image's number.
    pub(super) image: u32,
    /// Where the initial contents are, in the sealed part.
    pub(super) template: u32,
    /// How many bytes of them there are.
    pub(super) template_len: usize,
    /// The block.
    pub(super) block: Layout,
    /// Each variable's offset.
    pub(super) offsets: SecondaryMap<VariableId, u32>,
}

/// Bytes at the start of the sealed part that `JITModule` gets for the anchor.
pub(super) const ANCHOR_BYTES: usize = 16;

/// The word behind it: what `__dso_handle` names.
const DSO_HANDLE: u32 = 16;

impl<'a> Plan<'a> {
    /// Gives every definition its place.
    pub(super) fn new(
        module: &'a VerifiedModule,
        compiled: &'a CompiledModule,
        symbols: &'a Symbols,
    ) -> Self {
        let mut plan = Self {
            module,
            compiled,
            asm: ModuleAsm::parse(&module.asm),
            symbols,
            functions: SecondaryMap::new(),
            variables: SecondaryMap::new(),
            data_areas: Vec::new(),
            routines: HashMap::new(),
            libcalls: HashMap::new(),
            library_locals: HashMap::new(),
            sections: HashMap::new(),
            sizes: arena::Sizes {
                sealed: ANCHOR_BYTES + 8,
                ..arena::Sizes::default()
            },
            thunks: Thunks::default(),
            locals: None,
            words: Vec::new(),
            ifuncs: BTreeMap::new(),
            missing: BTreeMap::new(),
            errors: Vec::new(),
        };
        plan.place_functions();
        plan.place_data_areas();
        plan.place_variables();
        plan.place_locals();
        plan
    }

    fn place_functions(&mut self) {
        // What failed to compile is defined all the same: its users need no second error.
        for (id, function) in self.module.functions.iter() {
            if !function.is_declaration && function.info.linkage != Linkage::AvailableExternally {
                self.functions[id] = Found::At((Place::Address(0), 0));
            }
        }
        for (index, function) in (0..).zip(&self.compiled.functions) {
            let code = Place::Code(index);
            match function.defines {
                Symbol::Global(Global::Function(id)) => self.functions[id] = Found::At((code, 0)),
                Symbol::VariadicBody(id) => {
                    let entry = self.thunks.get(Thunk::VariadicEntry(code));
                    self.functions[id] = Found::At((Place::Thunk(entry), 0));
                }
                other => unreachable!("a function body never defines {other:?}"),
            }
            let align = code_align(function.align);
            self.sizes.code += function.code.len() + align - 1;
            self.sizes.align = self.sizes.align.max(align);
        }
    }

    fn place_data_areas(&mut self) {
        let compiled = self.compiled;
        for function in &compiled.functions {
            let place = function.handlers.as_ref().map(|handlers| {
                let area = &handlers.data_area;
                self.allocate(true, as_usize(area.size), as_usize(area.align))
            });
            self.data_areas.push(place);
        }
    }

    fn place_variables(&mut self) {
        for (id, variable) in self.module.variables.iter() {
            if variable.initializer.is_some()
                && variable.info.linkage != Linkage::AvailableExternally
            {
                self.variables[id] = Found::At((Place::Address(0), 0));
            }
        }
        let compiled = self.compiled;
        let mut order: Vec<&(VariableId, Data)> = compiled.variables.iter().collect();
        order.retain(|(id, _)| !is_local(&self.module.variables[*id].info));
        // Variables of one section lie together, as their users count on: `__start_SECTION`.
        let section = |id: VariableId| self.module.variables[id].info.section;
        order.sort_by_key(|(id, _)| section(*id));
        let writable: Vec<u32> = order
            .iter()
            .filter(|(_, data)| !data.read_only)
            .filter_map(|(id, _)| section(*id))
            .collect();
        for (id, data) in order {
            let section = section(*id);
            let in_writable = |section| writable.binary_search(&section).is_ok();
            let sealed = data.read_only && !section.is_some_and(in_writable);
            let (size, align) = (as_usize(data.size), as_usize(data.align));
            let place = self.allocate(sealed, size.max(1), align);
            self.variables[*id] = Found::At((place, 0));
            if let Some(section) = section {
                let end = place.plus(size);
                self.sections.entry(section).or_insert((place, end)).1 = end;
            }
        }
    }

    /// Room in the sealed or the writable part.
    fn allocate(&mut self, sealed: bool, size: usize, align: usize) -> Place {
        let next = if sealed {
            &mut self.sizes.sealed
        } else {
            &mut self.sizes.data
        };
        let start = next.checked_next_multiple_of(align).unwrap_or(usize::MAX);
        *next = start.saturating_add(size);
        self.sizes.align = self.sizes.align.max(align);
        // An image that is too large for 32 bits is turned down when memory is reserved.
        let offset = u32::try_from(start).unwrap_or(u32::MAX);
        if sealed {
            Place::Sealed(offset)
        } else {
            Place::Data(offset)
        }
    }

    fn place_locals(&mut self) {
        let compiled = self.compiled;
        let mut order: Vec<&(VariableId, Data)> = compiled.variables.iter().collect();
        order.retain(|(id, _)| is_local(&self.module.variables[*id].info));
        if order.is_empty() {
            return;
        }
        // Those that are zero come last and are not in the template.
        let is_zero = |data: &Data| data.bytes.is_empty() && data.relocs.is_empty();
        order.sort_by_key(|(_, data)| is_zero(data));
        let (mut len, mut template_len, mut align) = (0, 0, 1);
        let mut offsets = SecondaryMap::new();
        for (id, data) in order {
            let aligned = usize::checked_next_multiple_of(len, as_usize(data.align));
            len = aligned.unwrap_or(usize::MAX);
            align = align.max(as_usize(data.align));
            offsets[*id] = u32::try_from(len).unwrap_or(u32::MAX);
            self.variables[*id] = Found::Missing;
            len = len.saturating_add(as_usize(data.size).max(1));
            if !is_zero(data) {
                template_len = len;
            }
        }
        let Place::Sealed(template) = self.allocate(true, template_len, align) else {
            unreachable!("asked for the sealed part")
        };
        let Ok(block) = Layout::from_size_align(len, align) else {
            let error = Error::unsupported("a thread-local block of this size");
            return self.errors.push(error);
        };
        self.locals = Some(Locals {
            image: tls::reserve(),
            template,
            template_len,
            block,
            offsets,
        });
    }

    /// Looks up everything that code and data refer to.
    pub(super) fn visit_all(&mut self) {
        let compiled = self.compiled;
        for function in &compiled.functions {
            let user = Global::Function(defined_function(function.defines));
            for reloc in &function.relocs {
                self.code_spot(reloc, user);
            }
            if let Some(handlers) = &function.handlers {
                self.symbol(handlers.personality, user);
                for reloc in &handlers.data_area.relocs {
                    self.data_spot(reloc, user);
                }
            }
        }
        for (id, data) in compiled.variables.iter().chain(&compiled.lists) {
            for reloc in &data.relocs {
                self.data_spot(reloc, Global::Variable(*id));
            }
        }
        for (id, ifunc) in self.module.ifuncs.iter() {
            let user = Global::Ifunc(id);
            if !ifunc.info.linkage.is_local() {
                self.global(user, user);
            }
        }
        for id in self.module.aliases.keys() {
            let user = Global::Alias(id);
            // A part of a thread-local variable has no address by itself.
            if self.is_own(user) {
                self.global(user, user);
            }
        }
        // Thunks are padded to 16 bytes, and so is their blob.
        self.sizes.code += self.thunks.code().len() + arena::PAGE;
    }

    /// What is wrong, after all visits.
    pub(super) fn problems(&mut self) -> (Vec<Error>, Vec<Undefined>) {
        let missing = std::mem::take(&mut self.missing);
        let undefined = missing.into_iter().map(|(symbol, mut users)| {
            users.sort_unstable();
            users.dedup();
            Undefined { symbol, users }
        });
        (std::mem::take(&mut self.errors), undefined.collect())
    }

    /// What a place in code refers to, in reach of it; `None` if nothing defines that.
    pub(super) fn code_spot(&mut self, reloc: &CodeReloc, user: Global) -> Option<Spot> {
        let (place, offset) = match reloc.target {
            Target::Symbol(symbol) => self.symbol(symbol, user)?,
            Target::LibCall(call) => (self.libcall(call, user)?, 0),
            Target::Own(_) => return None,
        };
        let far = matches!(place, Place::Address(_));
        if !far || reloc.kind == CodeRelocKind::Abs8 {
            return Some((place, offset));
        }
        if reloc.kind == CodeRelocKind::Pc4 && !is_function(self.module, reloc.target) {
            let name = self.module.info(user).name.to_str_lossy().into_owned();
            let error = Error::unsupported("a near reference to data of another library");
            self.errors.push(error.in_function(name));
            return None;
        }
        Some((Place::Thunk(self.thunks.get(Thunk::Jump(place))), offset))
    }

    /// What a place in data refers to, in reach of it; `None` if nothing defines that.
    pub(super) fn data_spot(&mut self, reloc: &DataReloc, user: Global) -> Option<Spot> {
        let (place, offset) = self.symbol(reloc.symbol, user)?;
        match (reloc.kind, place) {
            (DataRelocKind::Rel4, Place::Address(_)) => {
                Some((Place::Thunk(self.thunks.get(Thunk::Jump(place))), offset))
            }
            _ => Some((place, offset)),
        }
    }

    pub(super) fn symbol(&mut self, symbol: Symbol, user: Global) -> Option<Spot> {
        match symbol {
            Symbol::Global(global) => self.global(global, user),
            Symbol::ThreadLocal(global) => Some((self.thread_local(global, user)?, 0)),
            Symbol::Builtin(Builtin(name)) => Some((self.routine(name, user)?, 0)),
            Symbol::VariadicCallee(id) => {
                let callee = self.whole(Global::Function(id), user)?;
                Some((
                    Place::Thunk(self.thunks.get(Thunk::VariadicCall(callee))),
                    0,
                ))
            }
            Symbol::VariadicIndirect {
                integer_registers,
                stack_bytes,
            } => {
                let thunk = Thunk::VariadicIndirect {
                    integer_registers,
                    stack_bytes,
                };
                Some((Place::Thunk(self.thunks.get(thunk)), 0))
            }
            // The thunks are made for it; code refers to the entry.
            Symbol::VariadicBody(id) => self.global(Global::Function(id), user),
            // Compiling has made an offset in the same function of it.
            Symbol::Assembly(_) => None,
        }
    }

    /// Where a global is.
    pub(super) fn global(&mut self, global: Global, user: Global) -> Option<Spot> {
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
    pub(super) fn is_own(&self, global: Global) -> bool {
        match global {
            Global::Function(id) => !matches!(
                self.functions[id],
                Found::At((Place::Address(_), _)) | Found::Unknown
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
    pub(super) fn contents(&self, id: VariableId) -> Option<Place> {
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
            return Found::At((Place::Sealed(DSO_HANDLE), 0));
        }
        if let Some(target) = self.asm.alias(name) {
            return self.asm_target(target.to_owned(), global, user);
        }
        let found = self.symbols.find(name).map(Place::Address);
        let found = found.or_else(|| self.section_bound(name));
        match found {
            Some(place) => Found::At((place, 0)),
            None if info.linkage == Linkage::ExternalWeak || self.asm.is_weak(name) => {
                Found::At((Place::Address(0), 0))
            }
            None => Found::Missing,
        }
    }

    /// What a name stands for by module assembly: a definition of the module, or an import.
    fn asm_target(&mut self, target: String, global: Global, user: Global) -> Found {
        let named = self.named(target.as_bytes());
        match named.filter(|named| *named != global) {
            Some(named) => match self.global(named, user) {
                Some(spot) => Found::At(spot),
                None => Found::Missing,
            },
            None => match self.symbols.find(target.as_bytes()) {
                Some(address) => Found::At((Place::Address(address), 0)),
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

    fn constant(&mut self, value: bitcrane_translate::ir::ValueId, user: Global) -> Option<Spot> {
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
        Some(Place::Thunk(
            self.thunks.get(Thunk::JumpThrough(Place::Sealed(slot))),
        ))
    }

    /// Where an ifunc's resolver is.
    pub(super) fn resolver(&mut self, id: IfuncId, user: Global) -> Option<Spot> {
        let resolver = self.module.ifuncs[id].resolver;
        self.constant(resolver, user)
    }

    fn routine(&mut self, name: &'static str, user: Global) -> Option<Place> {
        let symbols = self.symbols;
        let routine = self.routines.entry(name);
        let address = *routine.or_insert_with(|| symbols.find_routine(name));
        if address.is_none() {
            self.report(name.to_owned(), user);
        }
        address.map(Place::Address)
    }

    fn libcall(&mut self, call: LibCall, user: Global) -> Option<Place> {
        let symbols = self.symbols;
        let name = || default_libcall_names()(call);
        let routine = self.libcalls.entry(call);
        let address = *routine.or_insert_with(|| symbols.find_routine(&name()));
        if address.is_none() {
            self.report(name(), user);
        }
        address.map(Place::Address)
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
                accessor: Place::Address(tls::accessor()),
                module: locals.image,
                offset: u32::try_from(offset).unwrap_or(u32::MAX),
            };
            return Some(Place::Thunk(self.thunks.get(thunk)));
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
        let address = self.symbols.find(info.name.linker_name());
        let thunk = match address.and_then(tls::library_index) {
            Some([library, offset]) => {
                let Place::Sealed(index) = self.allocate(true, 16, 16) else {
                    unreachable!("asked for the sealed part")
                };
                self.words.extend([(index, library), (index + 8, offset)]);
                Thunk::LibraryThreadLocal {
                    accessor: Place::Address(tls::library_accessor()),
                    index: Place::Sealed(index),
                }
            }
            None if info.linkage == Linkage::ExternalWeak => Thunk::Null,
            None => return Found::Missing,
        };
        Found::At((Place::Thunk(self.thunks.get(thunk)), 0))
    }
}

/// The function that a body belongs to.
pub(super) fn defined_function(defines: Symbol) -> FunctionId {
    match defines {
        Symbol::Global(Global::Function(id)) | Symbol::VariadicBody(id) => id,
        other => unreachable!("a function body never defines {other:?}"),
    }
}

/// Functions start at multiples of this: enough for what Cranelift assumes of its constants.
pub(super) fn code_align(align: u32) -> usize {
    (align as usize).max(16)
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

fn is_local(info: &GlobalInfo) -> bool {
    info.tls != TlsModel::NotThreadLocal
}

/// On the 64-bit machines that this is for.
fn as_usize(bytes: u64) -> usize {
    usize::try_from(bytes).expect("a machine of 64 bits")
}
