//! Functions that are compiled when they are first called: a stub for each in the image, and later a
//! part of its own for each that is called, which refers to the image and is not referred to.

use super::{Found, Plan, Word, defined_function};
use crate::compiled::{CompiledFunction, CompiledModule};
use crate::link::imports::{Imports, Own, Source};
use crate::link::thunks::{LATER_HALF, Thunk, Thunks};
use crate::link::{Place, arena};
use crate::module_asm::ModuleAsm;
use bitcrane_translate::ir::verify::VerifiedModule;
use bitcrane_translate::ir::{FunctionId, Global, VariableId};
use bitcrane_translate::lower::Symbol;
use cranelift_codegen::entity::SecondaryMap;
use cranelift_codegen::ir::LibCall;
use cranelift_module::default_libcall_names;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// What a part needs to know of its image: everything is where it is.
pub(in crate::link) struct Known {
    functions: SecondaryMap<FunctionId, Found>,
    variables: SecondaryMap<VariableId, Found>,
    library_locals: FxHashMap<Global, Found>,
    framed: FxHashMap<FunctionId, Place>,
    locals: Option<super::Locals>,
    dso_handle: Option<Place>,
    imports: Imports<'static>,
}

impl Plan<'_> {
    /// The stubs. Their words are the first of the writable part, one behind the other.
    pub(super) fn place_later(&mut self) {
        let compiled = self.compiled;
        for function in &compiled.later {
            let slot = self.allocate(false, 8, 8);
            let resolver = Place::Import(self.imports.own(Own::Resolver));
            let stub = self.thunk(Thunk::Later { slot, resolver });
            let Place::Thunk(offset) = stub else {
                unreachable!("a thunk's place")
            };
            self.words
                .push((slot, Word::Address((Place::Thunk(offset + LATER_HALF), 0))));
            let (id, place) = match function.defines {
                Symbol::VariadicBody(id) => (id, self.thunk(Thunk::VariadicEntry(stub))),
                Symbol::RealignedBody {
                    function,
                    stack_bytes,
                } => {
                    let body = stub;
                    let entry = Thunk::RealignedEntry { body, stack_bytes };
                    (function, self.thunk(entry))
                }
                Symbol::FramedBody {
                    function,
                    registers,
                } => {
                    self.framed.insert(function, stub);
                    (function, self.thunk(Thunk::FramedEntry(stub, registers)))
                }
                defines => (defined_function(defines), stub),
            };
            self.functions[id] = Found::At((place, 0));
        }
    }

    /// Looks up everything that their code will refer to.
    pub(super) fn visit_later(&mut self) {
        let compiled = self.compiled;
        if compiled.later.is_empty() {
            return;
        }
        for function in &compiled.later {
            let user = Global::Function(defined_function(function.defines));
            for symbol in &function.symbols {
                self.symbol(*symbol, user);
            }
        }
        // Which of these Cranelift will call is not known; all that there are here can be called. The
        // others are in no library, where they would be looked for last.
        for call in LibCall::all_libcalls() {
            if !matches!(
                call,
                LibCall::ElfTlsGetAddr
                    | LibCall::ElfTlsGetOffset
                    | LibCall::Probestack
                    | LibCall::X86Pshufb
            ) {
                let name = default_libcall_names()(*call);
                self.imports.find(Source::Routine, name.as_bytes());
            }
        }
    }
}

impl Plan<'static> {
    /// What parts are planned with, once the image is built; `at` is where places of it are.
    pub(in crate::link) fn known(mut self, at: impl Fn(Place) -> Place) -> Known {
        let settle = |found: Found| match found {
            Found::At((place, offset)) => Found::At((at(place), offset)),
            other => other,
        };
        let module = self.module;
        for id in module.functions.keys() {
            self.functions[id] = settle(self.functions[id]);
        }
        for id in module.variables.keys() {
            self.variables[id] = settle(self.variables[id]);
        }
        for found in self.library_locals.values_mut() {
            *found = settle(*found);
        }
        for place in self.framed.values_mut() {
            *place = at(*place);
        }
        if let Some(locals) = &mut self.locals {
            locals.number = at(locals.number);
        }
        Known {
            functions: self.functions,
            variables: self.variables,
            library_locals: self.library_locals,
            framed: self.framed,
            locals: self.locals,
            dso_handle: self.dso_handle.map(at),
            imports: self.imports,
        }
    }

    /// The plan of a part with the one function of `compiled`.
    pub(in crate::link) fn part(
        module: &'static VerifiedModule,
        compiled: &'static CompiledModule,
        known: Known,
    ) -> Self {
        let mut plan = Self {
            module,
            compiled,
            asm: ModuleAsm::parse(&module.asm),
            imports: known.imports,
            functions: known.functions,
            variables: known.variables,
            starts: Vec::new(),
            data_areas: Vec::new(),
            library_locals: known.library_locals,
            framed: known.framed,
            sections: FxHashMap::default(),
            sizes: arena::Sizes::default(),
            thunks: Thunks::default(),
            thunks_start: 0,
            locals: known.locals,
            words: Vec::new(),
            dso_handle: known.dso_handle,
            slots: FxHashMap::default(),
            ifuncs: BTreeMap::new(),
            missing: BTreeMap::new(),
            errors: Vec::new(),
        };
        for function in &compiled.functions {
            plan.place_code(function);
        }
        plan.place_data_areas();
        let visit = |plan: &mut Self, function: &CompiledFunction| plan.visit_function(function);
        for function in &compiled.functions {
            visit(&mut plan, function);
        }
        plan.place_thunks();
        plan
    }
}
