//! A module as one of the llvm-ir crate, for tools that speak it: the feature `llvm-ir`.
//!
//! No LLVM takes part. What comes out is what llvm-ir itself makes of the same file, where values
//! have no names; so it lacks what llvm-ir's own structures lack: the source type of constant
//! `getelementptr`s, the bits of integers above the 64th and of floats that are neither `float` nor
//! `double`, texts of inline assembly, clauses of landing pads, blocks of `blockaddress`, comdats'
//! names, fast-math flags, operand bundles, metadata. What it has no form for at all is an error.

mod attributes;
mod calls;
mod constants;
mod instructions;
mod names;
mod terminators;
mod types;

use crate::Result;
use crate::ir::verify::{VerifiedBody, VerifiedModule};
use crate::ir::{
    ComdatKind, DllStorage, Function, Global, GlobalInfo, Linkage, Metadata, MetadataId, TlsModel,
    TypeId, UnnamedAddr, ValueId, Visibility,
};
use constants::Constants;
use llvm_ir::debugloc::DebugLoc;
use llvm_ir::function::{self, FunctionDeclaration, Parameter};
use llvm_ir::module as theirs;
use llvm_ir::{BasicBlock, ConstantRef, Name, TypeRef};
use names::{GlobalNames, LocalNames};
use std::collections::HashMap;
use types::Types;

impl VerifiedModule {
    /// The module as llvm-ir's; `bodies` are those of its functions, each at most once, in any
    /// order. A definition whose body is not among them becomes a declaration.
    ///
    /// # Errors
    /// Unsupported: the first construct that llvm-ir has no form for.
    pub fn to_llvm_ir(&self, bodies: &[VerifiedBody]) -> Result<llvm_ir::Module> {
        Exporter::new(self).module(bodies)
    }
}

/// What everything that is exported looks up.
struct Exporter<'a> {
    module: &'a VerifiedModule,
    types: Types,
    names: GlobalNames,
    constants: Constants,
}

impl<'a> Exporter<'a> {
    fn new(module: &'a VerifiedModule) -> Self {
        Self {
            module,
            types: Types::new(&module.types),
            names: GlobalNames::new(module),
            constants: Constants::new(module.values.len()),
        }
    }

    fn module(self, bodies: &[VerifiedBody]) -> Result<llvm_ir::Module> {
        let mut functions = Vec::new();
        let mut func_declarations = Vec::new();
        let by_function: HashMap<_, _> = bodies.iter().map(|it| (it.function(), it)).collect();
        for (id, function) in &self.module.functions {
            let body = by_function.get(&id);
            let name = function.info.name.to_str_lossy();
            let converted = match body {
                Some(body) => self.definition(function, body).map(|it| functions.push(it)),
                None => self
                    .declaration(function)
                    .map(|it| func_declarations.push(it)),
            };
            converted.map_err(|error| error.in_function(name))?;
        }
        let module = self.module;
        Ok(llvm_ir::Module {
            name: String::new(),
            source_file_name: module.source_filename.clone(),
            data_layout: self.data_layout(),
            target_triple: (!module.triple.is_empty()).then(|| module.triple.clone()),
            functions,
            func_declarations,
            global_vars: self.variables()?,
            global_aliases: self.aliases()?,
            global_ifuncs: self.ifuncs()?,
            inline_assembly: module.asm.clone(),
            types: self.types.into_llvm_ir(),
        })
    }

    /// Only the text: llvm-ir parses it where it reads files, and gives no other way to do so.
    fn data_layout(&self) -> theirs::DataLayout {
        let layout = &self.module.data_layout;
        theirs::DataLayout {
            layout_str: layout.text.clone(),
            endianness: match layout.big_endian {
                true => theirs::Endianness::BigEndian,
                false => theirs::Endianness::LittleEndian,
            },
            stack_alignment: layout.stack_align.map(|bytes| bytes * 8),
            program_address_space: layout.program_address_space,
            alloca_address_space: layout.alloca_address_space,
            ..Default::default()
        }
    }

    fn ty(&self, id: TypeId) -> TypeRef {
        self.types.get(id)
    }

    /// The type of a global's address.
    fn pointer(&self, address_space: u32) -> TypeRef {
        self.types.pointer(address_space)
    }

    fn variables(&self) -> Result<Vec<theirs::GlobalVariable>> {
        let variables = self.module.variables.iter();
        variables
            .map(|(id, variable)| {
                let info = &variable.info;
                Ok(theirs::GlobalVariable {
                    name: self.names.of(Global::Variable(id), info),
                    linkage: linkage(info.linkage),
                    visibility: visibility(info.visibility),
                    is_constant: variable.is_constant,
                    ty: self.pointer(info.address_space),
                    addr_space: info.address_space,
                    dll_storage_class: dll(info.dll),
                    thread_local_mode: tls(info.tls),
                    unnamed_addr: unnamed_addr(info.unnamed_addr),
                    initializer: self.optional(variable.initializer)?,
                    section: self.section(info),
                    comdat: self.comdat(info),
                    alignment: alignment(info),
                    // The reader drops what `!DIGlobalVariable`s say.
                    debugloc: None,
                })
            })
            .collect()
    }

    fn aliases(&self) -> Result<Vec<theirs::GlobalAlias>> {
        let aliases = self.module.aliases.iter();
        aliases
            .map(|(id, alias)| {
                let info = &alias.info;
                Ok(theirs::GlobalAlias {
                    name: self.names.of(Global::Alias(id), info),
                    aliasee: self.constant(None, alias.aliasee)?,
                    linkage: linkage(info.linkage),
                    visibility: visibility(info.visibility),
                    ty: self.pointer(info.address_space),
                    addr_space: info.address_space,
                    dll_storage_class: dll(info.dll),
                    thread_local_mode: tls(info.tls),
                    unnamed_addr: unnamed_addr(info.unnamed_addr),
                })
            })
            .collect()
    }

    fn ifuncs(&self) -> Result<Vec<theirs::GlobalIFunc>> {
        let ifuncs = self.module.ifuncs.iter();
        ifuncs
            .map(|(id, ifunc)| {
                let info = &ifunc.info;
                Ok(theirs::GlobalIFunc {
                    name: self.names.of(Global::Ifunc(id), info),
                    linkage: linkage(info.linkage),
                    visibility: visibility(info.visibility),
                    ty: self.pointer(info.address_space),
                    resolver_fn: self.constant(None, ifunc.resolver)?,
                })
            })
            .collect()
    }

    fn declaration(&self, function: &Function) -> Result<FunctionDeclaration> {
        let info = &function.info;
        let (ret, params, variadic) = self.signature(function.ty);
        let list = self.module.attribute_list(function.attributes);
        let parameters = (params.iter().enumerate()).map(|(index, ty)| Parameter {
            name: Name::Number(index),
            ty: self.ty(*ty),
            attributes: self.parameter_attributes(list.param(index), *ty),
        });
        Ok(FunctionDeclaration {
            name: names::intrinsic(&info.name.to_str_lossy()),
            parameters: parameters.collect(),
            is_var_arg: variadic,
            return_type: self.ty(ret),
            return_attributes: self.parameter_attributes(&list.ret, ret),
            linkage: linkage(info.linkage),
            visibility: visibility(info.visibility),
            dll_storage_class: dll(info.dll),
            calling_convention: calls::convention(function.calling_conv),
            alignment: alignment(info),
            garbage_collector_name: self.collector(function),
            debugloc: self.subprogram(None, function.subprogram),
        })
    }

    fn definition(&self, function: &Function, body: &VerifiedBody) -> Result<function::Function> {
        let declared = self.declaration(function)?;
        let list = self.module.attribute_list(function.attributes);
        Ok(function::Function {
            name: declared.name,
            parameters: declared.parameters,
            is_var_arg: declared.is_var_arg,
            return_type: declared.return_type,
            basic_blocks: self.blocks(body)?,
            function_attributes: self.function_attributes(&list.function),
            return_attributes: declared.return_attributes,
            linkage: declared.linkage,
            visibility: declared.visibility,
            dll_storage_class: declared.dll_storage_class,
            calling_convention: declared.calling_convention,
            section: self.section(&function.info),
            comdat: self.comdat(&function.info),
            alignment: declared.alignment,
            garbage_collector_name: declared.garbage_collector_name,
            personality_function: self.optional(function.personality)?,
            debugloc: self.subprogram(Some(body), body.subprogram),
        })
    }

    fn blocks(&self, body: &VerifiedBody) -> Result<Vec<BasicBlock>> {
        let scope = Scope {
            exporter: self,
            body,
            names: LocalNames::new(body),
            constants: Constants::new(body.constants.len()),
        };
        body.blocks.keys().map(|block| scope.block(block)).collect()
    }

    fn signature(&self, ty: TypeId) -> (TypeId, &[TypeId], bool) {
        let signature = self.module.signature(ty);
        signature.expect("verify: a function's type is one of functions")
    }

    fn optional(&self, value: Option<ValueId>) -> Result<Option<ConstantRef>> {
        value.map(|value| self.constant(None, value)).transpose()
    }

    fn section(&self, info: &GlobalInfo) -> Option<String> {
        let section = self.module.sections.get(info.section? as usize);
        section.cloned()
    }

    fn collector(&self, function: &Function) -> Option<String> {
        let collector = self.module.collectors.get(function.collector? as usize);
        collector.cloned()
    }

    fn comdat(&self, info: &GlobalInfo) -> Option<theirs::Comdat> {
        let comdat = &self.module.comdats[info.comdat?];
        Some(theirs::Comdat {
            name: comdat.name.clone(),
            selection_kind: match comdat.kind {
                ComdatKind::Any => theirs::SelectionKind::Any,
                ComdatKind::ExactMatch => theirs::SelectionKind::ExactMatch,
                ComdatKind::Largest => theirs::SelectionKind::Largest,
                ComdatKind::NoDeduplicate => theirs::SelectionKind::NoDuplicates,
                ComdatKind::SameSize => theirs::SelectionKind::SameSize,
            },
        })
    }

    /// Where a function is declared in the source.
    fn subprogram(&self, body: Option<&VerifiedBody>, id: Option<MetadataId>) -> Option<DebugLoc> {
        let nodes = Nodes(self.module, body);
        match nodes.get(id?)? {
            Metadata::Subprogram { file, line, .. } => nodes.place(*file, *line, None),
            _ => None,
        }
    }
}

/// Metadata, of the module or of a body.
#[derive(Clone, Copy)]
struct Nodes<'a>(&'a VerifiedModule, Option<&'a VerifiedBody>);

impl<'a> Nodes<'a> {
    /// How many scopes a place is looked for in, in case they form a circle.
    const SCOPES: usize = 256;

    fn get(self, id: MetadataId) -> Option<&'a Metadata> {
        self.0.node(self.1.map(|body| &**body), id)
    }

    /// The file of a scope: its own, or that of the next scope around it that has one.
    fn file_of(self, mut scope: MetadataId) -> Option<MetadataId> {
        for _ in 0..Self::SCOPES {
            match self.get(scope)? {
                Metadata::Subprogram { file, .. } => return *file,
                Metadata::LexicalBlock {
                    file: Some(file), ..
                } => return Some(*file),
                Metadata::LexicalBlock { scope: around, .. } => scope = (*around)?,
                _ => return None,
            }
        }
        None
    }

    fn place(self, file: Option<MetadataId>, line: u32, col: Option<u32>) -> Option<DebugLoc> {
        let Metadata::File { name, directory } = self.get(file?)? else {
            return None;
        };
        let text = |id: &Option<MetadataId>| match self.get((*id)?)? {
            Metadata::String(text) => Some(text.to_string()),
            _ => None,
        };
        Some(DebugLoc {
            line,
            col,
            filename: text(name)?,
            directory: text(directory),
        })
    }
}

/// A body that is exported.
struct Scope<'a> {
    exporter: &'a Exporter<'a>,
    body: &'a VerifiedBody,
    names: LocalNames,
    constants: Constants,
}

/// In bytes; 0 if there is none.
fn alignment(info: &GlobalInfo) -> u32 {
    info.align_log2.map_or(0, bytes)
}

/// Alignments end at 2^32 bytes, which llvm-ir's 32 bits don't hold.
fn bytes(align_log2: u8) -> u32 {
    1_u32.checked_shl(align_log2.into()).unwrap_or(0)
}

fn linkage(linkage: Linkage) -> theirs::Linkage {
    match linkage {
        Linkage::External => theirs::Linkage::External,
        Linkage::AvailableExternally => theirs::Linkage::AvailableExternally,
        Linkage::LinkOnceAny => theirs::Linkage::LinkOnceAny,
        Linkage::LinkOnceOdr => theirs::Linkage::LinkOnceODR,
        Linkage::WeakAny => theirs::Linkage::WeakAny,
        Linkage::WeakOdr => theirs::Linkage::WeakODR,
        Linkage::Appending => theirs::Linkage::Appending,
        Linkage::Internal => theirs::Linkage::Internal,
        Linkage::Private => theirs::Linkage::Private,
        Linkage::ExternalWeak => theirs::Linkage::ExternalWeak,
        Linkage::Common => theirs::Linkage::Common,
    }
}

fn visibility(visibility: Visibility) -> theirs::Visibility {
    match visibility {
        Visibility::Default => theirs::Visibility::Default,
        Visibility::Hidden => theirs::Visibility::Hidden,
        Visibility::Protected => theirs::Visibility::Protected,
    }
}

fn dll(storage: DllStorage) -> theirs::DLLStorageClass {
    match storage {
        DllStorage::Default => theirs::DLLStorageClass::Default,
        DllStorage::Import => theirs::DLLStorageClass::Import,
        DllStorage::Export => theirs::DLLStorageClass::Export,
    }
}

fn tls(model: TlsModel) -> theirs::ThreadLocalMode {
    match model {
        TlsModel::NotThreadLocal => theirs::ThreadLocalMode::NotThreadLocal,
        TlsModel::GeneralDynamic => theirs::ThreadLocalMode::GeneralDynamic,
        TlsModel::LocalDynamic => theirs::ThreadLocalMode::LocalDynamic,
        TlsModel::InitialExec => theirs::ThreadLocalMode::InitialExec,
        TlsModel::LocalExec => theirs::ThreadLocalMode::LocalExec,
    }
}

fn unnamed_addr(unnamed: UnnamedAddr) -> Option<theirs::UnnamedAddr> {
    match unnamed {
        UnnamedAddr::None => None,
        UnnamedAddr::Global => Some(theirs::UnnamedAddr::Global),
        UnnamedAddr::Local => Some(theirs::UnnamedAddr::Local),
    }
}
