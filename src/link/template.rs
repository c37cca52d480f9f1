//! A linked image that has no address yet: the bytes of its parts, what of them depends on where
//! they are loaded and on the process, and what it defines. Plain data, to be loaded now or kept.

use super::arena::{Parts, Sizes};
use super::imports::{Import, Source};
use super::plan::{Known, Plan, Spot, Table, Word, defined_function};
use super::{Failure, Place, export_name};
use crate::compiled::{CodeReloc, CodeRelocKind, CompiledModule, Target};
use crate::image::unwind;
use crate::table;
use bitcrane_translate::Error;
use bitcrane_translate::ir::verify::VerifiedModule;
use bitcrane_translate::ir::{Global, GlobalInfo, Linkage, TlsModel};
use bitcrane_translate::lower::{DataReloc, DataRelocKind};
use std::alloc::Layout;

/// A number that is known when an image is loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Value {
    pub(crate) term: Term,
    pub(crate) addend: i64,
}

/// What is added to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Term {
    /// Nothing: the number is known.
    Zero,
    /// The image's address.
    Base,
    /// An import's address.
    Import(u32),
    /// An import's address, less the image's.
    Distance(u32),
    /// Less the image's address.
    MinusBase,
    /// The image's number among those with thread-local variables.
    ImageNumber,
    /// The two words of a `tls_index`: 16 bytes.
    LibraryLocal(u32),
}

impl Term {
    /// How many bytes of an image hold such a value.
    pub(super) fn len(self) -> usize {
        match self {
            Self::LibraryLocal(_) => 16,
            _ => 8,
        }
    }
}

/// Bytes of the image that are filled in when it is loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reloc {
    pub(crate) offset: u32,
    pub(crate) value: Value,
}

/// A function's code, for tools.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) name: Box<[u8]>,
    pub(crate) start: u32,
    pub(crate) len: u32,
}

/// The thread-local block of an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Locals {
    /// Where the initial contents are in the image, and how many bytes of them there are.
    pub(crate) start: u32,
    pub(crate) len: u32,
    /// The block.
    pub(crate) block: Layout,
}

/// All of an image but its bytes. Offsets count from its start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Contents {
    pub(crate) parts: Parts,
    pub(crate) relocs: Vec<Reloc>,
    /// What has to be found here; [`Term`] counts them.
    pub(crate) imports: Vec<Import>,
    /// What was not found, and must not be found.
    pub(crate) absent: Vec<Import>,
    /// The definitions that other modules may see.
    pub(crate) exports: Vec<(Box<str>, Value)>,
    /// What runs first and last, in the order of the calls.
    pub(crate) constructors: Vec<Value>,
    pub(crate) destructors: Vec<Value>,
    /// The `.eh_frame` section: offset and length.
    pub(crate) unwind: (u32, u32),
    /// The words that hold what a resolver gives, and the resolvers.
    pub(crate) ifuncs: Vec<(u32, Value)>,
    pub(crate) locals: Option<Locals>,
    pub(crate) functions: Vec<Range>,
    /// The libraries that the module names, and how those that were found were opened.
    pub(crate) libraries: Vec<(Box<str>, Option<Box<str>>)>,
}

/// An image without an address.
#[derive(Debug)]
pub(crate) struct Template {
    pub(crate) contents: Contents,
    /// The image's first bytes; the rest is zero.
    pub(crate) bytes: Vec<u8>,
}

impl Template {
    /// That of a module without anything in it, which takes part in all that loading does.
    #[cfg_attr(
        not(feature = "extension"),
        allow(dead_code, reason = "only the extension module rehearses")
    )]
    pub(crate) fn of_nothing() -> Self {
        let sizes = Sizes {
            code: 16,
            sealed: 16,
            data: 16,
            align: 1,
        };
        let parts = sizes.parts().expect("three pages");
        let import = Import {
            source: Source::Symbol,
            in_process: true,
            name: (*b"memcpy").into(),
        };
        let reloc = Reloc {
            offset: offset(parts.data),
            value: Value {
                term: Term::Import(0),
                addend: 0,
            },
        };
        let contents = Contents {
            parts,
            relocs: vec![reloc],
            imports: vec![import],
            absent: Vec::new(),
            exports: Vec::new(),
            constructors: Vec::new(),
            destructors: Vec::new(),
            unwind: (offset(parts.sealed), 4),
            ifuncs: Vec::new(),
            locals: None,
            functions: Vec::new(),
            libraries: Vec::new(),
        };
        let bytes = vec![0; parts.end];
        Self { contents, bytes }
    }
}

/// Makes the template of a plan, all of whose visits are over and found everything; gives it with
/// the values of its imports here.
///
/// # Errors
/// A reference that can't reach so far.
pub(super) fn build<'a>(
    module: &'a VerifiedModule,
    compiled: &'a CompiledModule,
    mut plan: Plan<'a>,
    parts: Parts,
) -> Result<Built<'a>, Failure> {
    // Which definitions the process makes superfluous decides what has been compiled.
    for info in optional(module) {
        plan.imports.find(Source::Symbol, info.name.linker_name());
    }
    let mut builder = Builder {
        module,
        compiled,
        bytes: Vec::with_capacity(parts.data),
        relocs: Vec::new(),
        parts,
        starts: std::mem::take(&mut plan.starts),
        thunks: plan.thunks_start,
        origin: 0,
    };
    let start = (parts.sealed + plan.sizes.sealed).next_multiple_of(8);
    let (unwind, personalities) = builder.describe(start, &mut plan);
    builder.parts = parts.with_sealed(start + unwind.len())?;
    builder.write_code(&mut plan);
    let written = builder.write_data(&mut plan);
    written.map_err(Failure::Module)?;
    builder.write_words(&plan);
    builder.write(offset(start), &unwind);
    for (at, personality) in personalities {
        builder.fill(offset(start + at), builder.value(personality));
    }
    let (constructors, destructors) = builder.startup(&mut plan);
    let mut contents = Contents {
        parts: builder.parts,
        relocs: Vec::new(),
        imports: Vec::new(),
        absent: Vec::new(),
        exports: builder.exports(&mut plan),
        constructors,
        destructors,
        unwind: (offset(start), offset(unwind.len())),
        ifuncs: builder.ifuncs(&mut plan),
        locals: plan.locals.as_ref().map(|locals| Locals {
            start: builder.offset(Place::Sealed(locals.template)),
            len: offset(locals.template_len),
            block: locals.block,
        }),
        functions: builder.ranges(),
        libraries: Vec::new(),
    };
    contents.relocs = builder.relocs;
    let (imports, values, absent) = plan.imports.lists();
    (contents.imports, contents.absent) = (imports, absent);
    let (bytes, starts, thunks) = (builder.bytes, builder.starts, builder.thunks);
    plan.starts = starts;
    let template = Template { contents, bytes };
    Ok(Built {
        template,
        values,
        plan,
        thunks,
    })
}

/// A template, what its imports are here, and the plan that it was built from.
pub(super) struct Built<'a> {
    pub(super) template: Template,
    pub(super) values: Vec<[usize; 2]>,
    plan: Plan<'a>,
    thunks: usize,
}

impl Built<'static> {
    /// What later parts of the image are planned with.
    pub(super) fn known(self) -> Known {
        let (parts, starts) = (self.template.contents.parts, self.plan.starts.clone());
        let thunks = self.thunks;
        self.plan.known(|place| {
            Place::Near(match place {
                Place::Code(index) => offset(starts[index as usize]),
                Place::Thunk(at) => offset(thunks + at as usize),
                Place::Sealed(at) => offset(parts.sealed + at as usize),
                Place::Data(at) => offset(parts.data + at as usize),
                outside => return outside,
            })
        })
    }
}

/// A part of an image: its bytes, to be put at `origin` in it.
pub(super) struct Part {
    pub(super) parts: Parts,
    pub(super) relocs: Vec<Reloc>,
    pub(super) unwind: (u32, u32),
    /// Where the function is.
    pub(super) function: Range,
    pub(super) bytes: Vec<u8>,
}

/// Makes a part for `origin` in the image of one function; gives the plan back.
pub(super) fn build_part<'a>(
    module: &'a VerifiedModule,
    compiled: &'a CompiledModule,
    mut plan: Plan<'a>,
    origin: usize,
) -> Result<(Part, Plan<'a>), Failure> {
    let mut parts = plan.sizes.parts()?;
    (parts.sealed, parts.data) = (parts.sealed + origin, parts.data + origin);
    let mut builder = Builder {
        module,
        compiled,
        bytes: Vec::new(),
        relocs: Vec::new(),
        parts,
        starts: plan.starts.iter().map(|start| start + origin).collect(),
        thunks: plan.thunks_start + origin,
        origin,
    };
    let start = (parts.sealed + plan.sizes.sealed).next_multiple_of(8);
    let (unwind, personalities) = builder.describe(start, &mut plan);
    parts.data = (start + unwind.len()).next_multiple_of(parts.align);
    parts.end = parts.data;
    builder.parts = parts;
    builder.write_code(&mut plan);
    let written = builder.write_data(&mut plan);
    written.map_err(Failure::Module)?;
    builder.write_words(&plan);
    builder.write(offset(start), &unwind);
    for (at, personality) in personalities {
        builder.fill(offset(start + at), builder.value(personality));
    }
    let part = Part {
        parts,
        unwind: (offset(start), offset(unwind.len())),
        function: builder.ranges().pop().expect("one function"),
        relocs: builder.relocs,
        bytes: builder.bytes,
    };
    Ok((part, plan))
}

/// The definitions that are only there if nothing else has them.
fn optional(module: &VerifiedModule) -> impl Iterator<Item = &GlobalInfo> {
    let functions = module.functions.values().map(|function| &function.info);
    let variables = module.variables.values().map(|variable| &variable.info);
    functions
        .chain(variables)
        .filter(|info| info.linkage == Linkage::AvailableExternally)
}

/// A template being made.
pub(super) struct Builder<'a> {
    pub(super) module: &'a VerifiedModule,
    pub(super) compiled: &'a CompiledModule,
    bytes: Vec<u8>,
    relocs: Vec<Reloc>,
    parts: Parts,
    /// Where functions start in the code part, by index, and where the thunks do.
    starts: Vec<usize>,
    thunks: usize,
    /// Where `bytes` start in the image.
    origin: usize,
}

impl Builder<'_> {
    /// Where a place of the image is.
    ///
    /// # Panics
    /// If it is outside.
    fn offset(&self, place: Place) -> u32 {
        offset(match place {
            Place::Code(index) => self.starts[index as usize],
            Place::Thunk(at) => self.thunks + at as usize,
            Place::Sealed(at) => self.parts.sealed + at as usize,
            Place::Data(at) => self.parts.data + at as usize,
            Place::Near(at) => at as usize,
            Place::Import(_) | Place::Address(_) => unreachable!("{place:?} is not in the image"),
        })
    }

    pub(super) fn value(&self, (place, addend): Spot) -> Value {
        match place {
            Place::Address(address) => Value {
                term: Term::Zero,
                addend: (address as i64).wrapping_add(addend),
            },
            Place::Import(import) => Value {
                term: Term::Import(import),
                addend,
            },
            own => Value {
                term: Term::Base,
                addend: addend.wrapping_add(i64::from(self.offset(own))),
            },
        }
    }

    fn write(&mut self, at: u32, bytes: &[u8]) {
        let start = at as usize - self.origin;
        let end = start + bytes.len();
        if self.bytes.len() == start {
            return self.bytes.extend_from_slice(bytes);
        }
        if self.bytes.len() < end {
            self.bytes.resize(end, 0);
        }
        self.bytes[start..end].copy_from_slice(bytes);
    }

    /// Eight bytes that hold a value.
    fn fill(&mut self, at: u32, value: Value) {
        if value.term == Term::Zero {
            return self.write(at, &value.addend.to_le_bytes());
        }
        // The bytes have to be there when they are filled in.
        self.write(at, &[0; 16][..value.term.len()]);
        self.relocs.push(Reloc { offset: at, value });
    }

    /// Four bytes that hold the distance to `target` of the image.
    fn near(&mut self, at: u32, target: i64) -> Result<(), Error> {
        let distance = i32::try_from(target - i64::from(at))
            .map_err(|_| Error::unsupported("a relative reference over more than 2 GiB"))?;
        self.write(at, &distance.to_le_bytes());
        Ok(())
    }

    fn write_code(&mut self, plan: &mut Plan<'_>) {
        let compiled = self.compiled;
        for (index, function) in (0..).zip(&compiled.functions) {
            let start = self.offset(Place::Code(index));
            self.pad_code(start);
            self.write(start, &function.code);
            let user = Global::Function(defined_function(function.defines));
            for reloc in &function.relocs {
                if reloc.kind == CodeRelocKind::Table4 {
                    self.table_reloc(index, start, reloc, user, plan);
                    continue;
                }
                let spot = match reloc.target {
                    Target::Own(offset) => (Place::Code(index), i64::from(offset)),
                    _ => plan
                        .code_spot(reloc, user)
                        .expect("the plan found it before"),
                };
                let (place, more) = spot;
                let at = start + reloc.offset;
                let spot = (place, more.wrapping_add(reloc.addend));
                match reloc.kind {
                    CodeRelocKind::Abs8 => self.fill(at, self.value(spot)),
                    CodeRelocKind::Call4 | CodeRelocKind::Pc4 | CodeRelocKind::Table4 => {
                        let target = i64::from(self.offset(place)).wrapping_add(spot.1);
                        self.near(at, target)
                            .expect("code and data of an image are within 2 GiB");
                    }
                }
            }
        }
        let start = offset(self.thunks);
        if !plan.thunks.code().is_empty() {
            self.pad_code(start);
            self.write(start, plan.thunks.code());
        }
        for reloc in plan.thunks.relocs() {
            let target = i64::from(self.offset(reloc.target)) - 4;
            self.near(start + reloc.offset, target)
                .expect("an image is within 2 GiB");
        }
    }

    /// A load of an address, in function `index` at `start`.
    fn table_reloc(
        &mut self,
        index: u32,
        start: u32,
        reloc: &CodeReloc,
        user: Global,
        plan: &mut Plan<'_>,
    ) {
        let table = match reloc.target {
            Target::Own(offset) => {
                Table::Direct((Place::Code(index), i64::from(offset) + reloc.addend))
            }
            _ => plan
                .table_spot(reloc, user)
                .expect("the plan found it before"),
        };
        let at = start + reloc.offset;
        let target = match table {
            Table::Word(word) => i64::from(self.offset(word)),
            Table::Direct((place, more)) => {
                table::relax(&mut self.bytes, at as usize - self.origin);
                i64::from(self.offset(place)).wrapping_add(more)
            }
        };
        self.near(at, target - 4)
            .expect("code and data of an image are within 2 GiB");
    }

    /// int3 between functions.
    fn pad_code(&mut self, start: u32) {
        self.bytes.resize(start as usize - self.origin, 0xcc);
    }

    fn write_data(&mut self, plan: &mut Plan<'_>) -> Result<(), Error> {
        let compiled = self.compiled;
        // Code is filled up with int3, data with zeros.
        self.bytes.resize(self.parts.sealed - self.origin, 0);
        for (id, data) in &compiled.variables {
            let global = Global::Variable(*id);
            let Some(start) = plan.contents(*id).map(|place| self.offset(place)) else {
                continue;
            };
            self.write(start, &data.bytes);
            for reloc in &data.relocs {
                self.data_reloc(start, reloc, global, plan)
                    .map_err(|error| {
                        let name = self.module.info(global).name.to_str_lossy().into_owned();
                        error.in_function(name)
                    })?;
            }
        }
        for (index, function) in compiled.functions.iter().enumerate() {
            let (Some(handlers), Some(place)) = (&function.handlers, plan.data_areas[index]) else {
                continue;
            };
            let user = Global::Function(defined_function(function.defines));
            let start = self.offset(place);
            self.write(start, &handlers.data_area.bytes);
            for reloc in &handlers.data_area.relocs {
                self.data_reloc(start, reloc, user, plan)?;
            }
        }
        Ok(())
    }

    fn data_reloc(
        &mut self,
        start: u32,
        reloc: &DataReloc,
        user: Global,
        plan: &mut Plan<'_>,
    ) -> Result<(), Error> {
        let spot = plan.data_spot(reloc, user);
        let (place, more) = spot.expect("the plan found it before");
        let at = start + u32::try_from(reloc.offset).expect("inside an image of 2 GiB");
        let value = self.value((place, more.wrapping_add(reloc.addend)));
        match reloc.kind {
            DataRelocKind::Abs8 => self.fill(at, value),
            DataRelocKind::Rel4 => self.near(at, value.addend)?,
            DataRelocKind::Rel8 => {
                let term = match value.term {
                    Term::Base => Term::Zero,
                    Term::Import(import) => Term::Distance(import),
                    _ => Term::MinusBase,
                };
                let addend = value.addend.wrapping_sub(i64::from(at));
                self.fill(at, Value { term, addend });
            }
        }
        Ok(())
    }

    fn write_words(&mut self, plan: &Plan<'_>) {
        for (at, word) in &plan.words {
            let at = self.offset(*at);
            let plain = |term| Value { term, addend: 0 };
            let value = match *word {
                Word::Address(spot) => self.value(spot),
                Word::ImageNumber => plain(Term::ImageNumber),
                Word::LibraryLocal(import) => plain(Term::LibraryLocal(import)),
            };
            self.fill(at, value);
        }
    }

    /// The `.eh_frame` section of all code, for `start`, and the words of it that hold personality
    /// routines.
    fn describe(&self, start: usize, plan: &mut Plan<'_>) -> (Vec<u8>, Vec<(usize, Spot)>) {
        let compiled = self.compiled;
        let mut section = unwind::Section::new(start, compiled.functions.len() + 1);
        for (index, function) in (0..).zip(&compiled.functions) {
            let user = Global::Function(defined_function(function.defines));
            let data_area = plan.data_areas[index as usize];
            let handlers = function
                .handlers
                .as_ref()
                .zip(data_area)
                .map(|(handlers, area)| {
                    let personality = plan.symbol(handlers.personality, user);
                    unwind::Handlers {
                        personality: personality.expect("the plan found it before"),
                        data_area: self.offset(area) as usize,
                    }
                });
            let code = self.offset(Place::Code(index)) as usize;
            section.function(code, function.code.len(), &function.frame, handlers);
        }
        if !plan.thunks.code().is_empty() {
            plan.thunks.describe(self.thunks, &mut section);
        }
        section.finish()
    }

    /// The definitions that other modules may see.
    fn exports(&self, plan: &mut Plan<'_>) -> Vec<(Box<str>, Value)> {
        let module = self.module;
        let functions = module.functions.iter();
        let functions = functions
            .filter(|(_, function)| !function.is_declaration)
            .map(|(id, _)| Global::Function(id));
        let variables = module.variables.iter();
        let variables = variables
            .filter(|(_, variable)| variable.initializer.is_some())
            // A thread-local variable has no address of its own.
            .filter(|(_, variable)| variable.info.tls == TlsModel::NotThreadLocal)
            .map(|(id, _)| Global::Variable(id));
        let aliases = module.aliases.keys().map(Global::Alias);
        let ifuncs = module.ifuncs.keys().map(Global::Ifunc);
        let globals = functions.chain(variables).chain(aliases).chain(ifuncs);
        let mut exports = Vec::new();
        for global in globals {
            if let Some(name) = export_name(module.info(global))
                && plan.is_own(global)
                && let Some(spot) = plan.global(global, global)
            {
                exports.push((name.into(), self.value(spot)));
            }
        }
        exports
    }

    fn ifuncs(&self, plan: &mut Plan<'_>) -> Vec<(u32, Value)> {
        let ifuncs = plan.ifuncs.clone().into_iter();
        let resolved = ifuncs.map(|(id, slot)| {
            let resolver = plan.resolver(id, Global::Ifunc(id));
            let resolver = resolver.expect("the plan found it before");
            (self.offset(Place::Sealed(slot)), self.value(resolver))
        });
        resolved.collect()
    }

    /// The functions by name, for tools.
    fn ranges(&self) -> Vec<Range> {
        let functions = (0..).zip(&self.compiled.functions);
        let ranges = functions.map(|(index, function)| {
            let info = &self.module.functions[defined_function(function.defines)].info;
            Range {
                name: info.name.as_bytes().into(),
                start: self.offset(Place::Code(index)),
                len: offset(function.code.len()),
            }
        });
        ranges.collect()
    }
}

/// Of an image, which is far below 4 GiB.
fn offset(bytes: usize) -> u32 {
    u32::try_from(bytes).expect("an image is below 2 GiB")
}
