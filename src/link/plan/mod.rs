//! What goes where, before there is any memory: a place for every definition, an address for every
//! import, a thunk for everything that needs one, and a list of what nothing defines.

mod later;
mod resolve;

pub(super) use later::Known;
pub(super) use resolve::Table;

use super::imports::{Imports, Source};
use super::symbols::Symbols;
use super::thunks::{Thunk, Thunks};
use super::{Place, arena, thunks};
use crate::compiled::{CodeRelocKind, CompiledFunction, CompiledModule};
use crate::error::Undefined;
use crate::module_asm::ModuleAsm;
use bitcrane_translate::Error;
use bitcrane_translate::ir::verify::VerifiedModule;
use bitcrane_translate::ir::{
    FunctionId, Global, GlobalInfo, IfuncId, Linkage, TlsModel, VariableId,
};
use bitcrane_translate::lower::{Data, Symbol};
use cranelift_codegen::entity::SecondaryMap;
use rustc_hash::FxHashMap;
use std::alloc::Layout;
use std::collections::BTreeMap;

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
    pub(super) imports: Imports<'a>,
    functions: SecondaryMap<FunctionId, Found>,
    variables: SecondaryMap<VariableId, Found>,
    library_locals: FxHashMap<Global, Found>,
    /// The bodies that are entered with a frame.
    framed: FxHashMap<FunctionId, Place>,
    /// Sections whose bounds can be asked for: first byte, and the byte after the last.
    sections: FxHashMap<u32, (Place, Place)>,
    pub(super) sizes: arena::Sizes,
    /// Where the functions start in the code part.
    pub(super) starts: Vec<usize>,
    /// The language-specific data areas, by function index.
    pub(super) data_areas: Vec<Option<Place>>,
    pub(super) thunks: Thunks,
    /// Where the thunks start in the code part, after all visits.
    pub(super) thunks_start: usize,
    pub(super) locals: Option<Locals>,
    /// Words to be written.
    pub(super) words: Vec<(Place, Word)>,
    dso_handle: Option<Place>,
    /// The words that thunks jump through and code loads, by what is in them.
    slots: FxHashMap<Spot, u32>,
    /// Where the address that each ifunc's resolver gives is kept.
    pub(super) ifuncs: BTreeMap<IfuncId, u32>,
    missing: BTreeMap<String, Vec<String>>,
    errors: Vec<Error>,
}

/// The thread-local block of an image.
pub(super) struct Locals {
    /// Where the image's number is, in the sealed part.
    number: Place,
    /// Where the initial contents are, in the sealed part.
    pub(super) template: u32,
    /// How many bytes of them there are.
    pub(super) template_len: usize,
    /// The block.
    pub(super) block: Layout,
    /// Each variable's offset.
    pub(super) offsets: SecondaryMap<VariableId, u32>,
}

/// A word of the sealed part that is filled in when the image is loaded.
#[derive(Clone, Copy, Debug)]
pub(super) enum Word {
    /// An address.
    Address(Spot),
    /// The image's number among those with thread-local variables.
    ImageNumber,
    /// Two words: a `tls_index`, from the import of this number.
    LibraryLocal(u32),
}

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
            imports: Imports::new(symbols),
            functions: SecondaryMap::new(),
            variables: SecondaryMap::new(),
            starts: Vec::new(),
            data_areas: Vec::new(),
            library_locals: FxHashMap::default(),
            framed: FxHashMap::default(),
            sections: FxHashMap::default(),
            sizes: arena::Sizes::default(),
            thunks: Thunks::default(),
            thunks_start: 0,
            locals: None,
            words: Vec::new(),
            dso_handle: None,
            slots: FxHashMap::default(),
            ifuncs: BTreeMap::new(),
            missing: BTreeMap::new(),
            errors: Vec::new(),
        };
        plan.place_functions();
        plan.place_later();
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
                    let entry = self.thunk(Thunk::VariadicEntry(code));
                    self.functions[id] = Found::At((entry, 0));
                }
                Symbol::RealignedBody {
                    function,
                    stack_bytes,
                } => {
                    let body = code;
                    let entry = self.thunk(Thunk::RealignedEntry { body, stack_bytes });
                    self.functions[function] = Found::At((entry, 0));
                }
                Symbol::FramedBody {
                    function,
                    registers,
                } => {
                    let entry = self.thunk(Thunk::FramedEntry(code, registers));
                    self.functions[function] = Found::At((entry, 0));
                    self.framed.insert(function, code);
                }
                other => unreachable!("a function body never defines {other:?}"),
            }
            self.place_code(function);
        }
    }

    fn place_code(&mut self, function: &CompiledFunction) {
        let align = code_align(function.align);
        let start = self.sizes.code.next_multiple_of(align);
        self.starts.push(start);
        self.sizes.code = start + function.code.len();
        self.sizes.align = self.sizes.align.max(align);
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
        // Variables of one section lie together, as their users count on: `__start_SECTION`. Of the
        // others, those that the loader writes do, so that it writes few pages; zeros come last.
        let section = |id: VariableId| self.module.variables[id].info.section;
        order.sort_by_key(|(id, data)| match section(*id) {
            Some(section) => (Some(section), false, false),
            None => {
                let is_written = !data.relocs.is_empty();
                (None, !is_written && data.bytes.is_empty(), is_written)
            }
        });
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
        let number = self.allocate(true, 8, 8);
        self.words.push((number, Word::ImageNumber));
        self.locals = Some(Locals {
            number,
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
            self.visit_function(function);
        }
        self.visit_later();
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
        self.place_thunks();
    }

    fn place_thunks(&mut self) {
        self.thunks_start = self.sizes.code.next_multiple_of(thunks::ALIGN);
        self.sizes.code = self.thunks_start + self.thunks.code().len();
    }

    /// The place of a thunk, which is made if it isn't there.
    fn thunk(&mut self, thunk: Thunk) -> Place {
        let slot = thunk.jumps_to().filter(|to| to.is_far());
        let slot = slot.map(|target| self.slot((target, 0)));
        Place::Thunk(self.thunks.get(thunk, slot))
    }

    /// The word of the sealed part that holds the address of `target`.
    fn slot(&mut self, target: Spot) -> Place {
        if let Some(offset) = self.slots.get(&target) {
            return Place::Sealed(*offset);
        }
        let place = self.allocate(true, 8, 8);
        if let Place::Sealed(offset) = place {
            self.slots.insert(target, offset);
            self.words.push((place, Word::Address(target)));
        }
        place
    }

    /// The import of a symbol, if something defines it.
    fn find(&mut self, name: &[u8]) -> Option<Place> {
        self.imports.find(Source::Symbol, name).map(Place::Import)
    }

    fn visit_function(&mut self, function: &CompiledFunction) {
        let user = Global::Function(defined_function(function.defines));
        for reloc in &function.relocs {
            match reloc.kind {
                CodeRelocKind::Table4 => drop(self.table_spot(reloc, user)),
                _ => drop(self.code_spot(reloc, user)),
            }
        }
        if let Some(handlers) = &function.handlers {
            self.symbol(handlers.personality, user);
            for reloc in &handlers.data_area.relocs {
                self.data_spot(reloc, user);
            }
        }
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
}

/// The function that a body belongs to.
pub(super) fn defined_function(defines: Symbol) -> FunctionId {
    let id = defines.defined_function();
    id.unwrap_or_else(|| unreachable!("a function body never defines {defines:?}"))
}

/// Functions start at multiples of this: enough for what Cranelift assumes of its constants.
pub(super) fn code_align(align: u32) -> usize {
    (align as usize).max(16)
}

fn is_local(info: &GlobalInfo) -> bool {
    info.tls != TlsModel::NotThreadLocal
}

/// On the 64-bit machines that this is for.
fn as_usize(bytes: u64) -> usize {
    usize::try_from(bytes).expect("a machine of 64 bits")
}
