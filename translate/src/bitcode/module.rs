//! The module block: everything but the bodies of functions, which are only found.

use super::abbrev::BlockInfo;
use super::attributes::Groups;
use super::block::{BlockPlace, Item};
use super::codes::*;
use super::constants::ConstantReader;
use super::metadata;
use super::record::Record;
use super::types::{self, CommonTypes, FileTypes};
use super::upgrade::{self, attributes::TypedLists};
use super::wrapper::File;
use crate::ir::{
    DataLayout, FunctionId, Global, MetadataId, Module, ModuleValue, ModuleValueKind, SymbolName,
    TypeId, ValueId,
};
use crate::{Error, Result};
use std::collections::{HashMap, HashSet};

/// What reading a body needs of the file beside the module.
#[derive(Debug)]
pub(super) struct Shared<'a> {
    pub(super) info: BlockInfo,
    pub(super) types: FileTypes,
    pub(super) common: CommonTypes,
    /// Whether operands are counted backwards from the next value.
    pub(super) relative: bool,
    /// Attribute lists for calls of old files.
    pub(super) typed_lists: TypedLists,
    /// Intrinsics that are others today: what is called in their place.
    pub(super) same: HashMap<ValueId, ValueId>,
    /// Intrinsics whose calls have an argument too many.
    pub(super) without_alignment: HashSet<FunctionId>,
    /// The bodies, in the order of their functions.
    pub(super) bodies: Vec<(FunctionId, BlockPlace<'a>)>,
}

/// Reads the module of a file.
pub(super) fn read(file: File<'_>, file_bytes: usize) -> Result<(Module, Shared<'_>)> {
    let mut module = Module {
        producer: file.producer,
        ..Module::default()
    };
    let common = CommonTypes::new(&mut module.types);
    let mut block = file.module.enter(&file.info);
    let mut reader = ModuleReader {
        module,
        strtab: file.strtab,
        info: file.info,
        types: FileTypes::default(),
        common,
        groups: Groups::new(file_bytes),
        version: 0,
        data_layout: String::new(),
        highest: 0,
        defined: Vec::new(),
        bodies: Vec::new(),
        own_comdats: Vec::new(),
        function_types: Vec::new(),
    };
    let mut record = Record::default();
    loop {
        match block.next(&mut record)? {
            Item::Record => reader
                .record(&mut record)
                .map_err(|error| error.at_bit(record.bit))?,
            Item::Block(place) => reader
                .block(place)
                .map_err(|error| error.at_bit(place.position()))?,
            Item::End => break,
        }
    }
    reader.finish()
}

pub(super) struct ModuleReader<'a> {
    pub(super) module: Module,
    pub(super) strtab: &'a [u8],
    pub(super) info: BlockInfo,
    pub(super) types: FileTypes,
    pub(super) common: CommonTypes,
    pub(super) groups: Groups,
    pub(super) version: u64,
    pub(super) data_layout: String,
    /// One more than the highest value number that was referred to.
    pub(super) highest: u32,
    /// Functions with bodies, which the function blocks follow in order.
    pub(super) defined: Vec<FunctionId>,
    bodies: Vec<BlockPlace<'a>>,
    /// Globals whose linkage implies a comdat of their own.
    pub(super) own_comdats: Vec<Global>,
    /// The types of the functions, as numbers of the file.
    pub(super) function_types: Vec<u64>,
}

impl<'a> ModuleReader<'a> {
    fn record(&mut self, record: &mut Record<'_>) -> Result<()> {
        match record.code {
            MODULE_CODE_VERSION => self.version(record)?,
            MODULE_CODE_TRIPLE => self.module.triple = record.take_rest_string()?,
            MODULE_CODE_DATALAYOUT => self.data_layout = record.take_rest_string()?,
            MODULE_CODE_ASM => self.module.asm = record.take_rest_string()?,
            MODULE_CODE_SECTIONNAME => self.module.sections.push(record.take_rest_string()?),
            MODULE_CODE_GCNAME => self.module.collectors.push(record.take_rest_string()?),
            MODULE_CODE_SOURCE_FILENAME => {
                self.module.source_filename = record.take_rest_string()?;
            }
            MODULE_CODE_COMDAT => self.comdat(record)?,
            MODULE_CODE_GLOBALVAR => self.variable(record)?,
            MODULE_CODE_FUNCTION => self.function(record)?,
            MODULE_CODE_ALIAS => self.alias(record, true)?,
            MODULE_CODE_ALIAS_OLD => self.alias(record, false)?,
            MODULE_CODE_IFUNC => self.ifunc(record)?,
            // Hashes, offsets, dependent libraries: nothing that a value depends on.
            _ => {}
        }
        Ok(())
    }

    /// `VERSION: [version]`: 1 counts operands backwards, 2 also has names in a string table.
    fn version(&mut self, record: &mut Record<'_>) -> Result<()> {
        self.version = record.take()?;
        if self.version > 2 {
            let version = self.version;
            return Err(record.unsupported(format!("bitcode module version {version}")));
        }
        Ok(())
    }

    fn block(&mut self, place: BlockPlace<'a>) -> Result<()> {
        let enter = || place.enter(&self.info);
        match place.id {
            BLOCKINFO_BLOCK_ID => place.read_block_info(&mut self.info),
            TYPE_BLOCK_ID_NEW => {
                let producer = &self.module.producer;
                self.types = types::read(enter(), &mut self.module.types, producer)?;
                Ok(())
            }
            PARAMATTR_GROUP_BLOCK_ID => self.groups.read(enter(), &self.types),
            PARAMATTR_BLOCK_ID => self.groups.read_lists(enter(), &mut self.module),
            CONSTANTS_BLOCK_ID => self.constants(place),
            METADATA_BLOCK_ID => self.metadata(place),
            METADATA_KIND_BLOCK_ID => metadata::read_kinds(enter(), &mut self.module.metadata),
            VALUE_SYMTAB_BLOCK_ID if self.version < 2 => self.symbol_table(place),
            OPERAND_BUNDLE_TAGS_BLOCK_ID => {
                self.module.bundle_tags = self.names(place, OPERAND_BUNDLE_TAG)?;
                Ok(())
            }
            SYNC_SCOPE_NAMES_BLOCK_ID => {
                self.module.sync_scopes = self.names(place, SYNC_SCOPE_NAME)?;
                Ok(())
            }
            FUNCTION_BLOCK_ID => {
                self.bodies.push(place);
                Ok(())
            }
            // Use-list orders, summaries: nothing that a value depends on.
            _ => Ok(()),
        }
    }

    fn constants(&mut self, place: BlockPlace<'a>) -> Result<()> {
        let block = place.enter(&self.info);
        let module = &mut self.module;
        let mut reader = ConstantReader {
            table: &module.types,
            types: &self.types,
            common: self.common,
            producer: &module.producer,
            highest: self.highest,
        };
        let values = &mut module.values;
        reader.read(block, |ty, constant| {
            let kind = ModuleValueKind::Constant(constant);
            values.push(ModuleValue { ty, kind });
        })?;
        self.highest = reader.highest;
        Ok(())
    }

    fn metadata(&mut self, place: BlockPlace<'a>) -> Result<()> {
        let table = &mut self.module.metadata;
        let extras = metadata::read(
            place.enter(&self.info),
            &mut table.nodes,
            (&self.types, self.common),
        )?;
        table.named.extend(extras.named);
        table.kinds.extend(extras.kinds);
        self.highest = self.highest.max(extras.highest);
        for (value, node) in extras.subprograms {
            self.attach_subprogram(value, node);
        }
        Ok(())
    }

    fn attach_subprogram(&mut self, value: u32, node: MetadataId) {
        let global = self.module.global(ValueId::from_u32(value));
        if let Some(Global::Function(function)) = global {
            self.module.functions[function].subprogram = Some(node);
        }
    }

    /// The texts of all records with a code.
    fn names(&self, place: BlockPlace<'a>, code: u32) -> Result<Vec<String>> {
        let mut block = place.enter(&self.info);
        let mut record = Record::default();
        let mut names = Vec::new();
        while let Some(found) = block.next_record(&mut record)? {
            if found == code {
                names.push(record.take_rest_string()?);
            }
        }
        Ok(names)
    }

    /// `ENTRY: [value, characters...]`, `FNENTRY: [value, offset, characters...]`
    fn symbol_table(&mut self, place: BlockPlace<'a>) -> Result<()> {
        let mut block = place.enter(&self.info);
        let mut record = Record::default();
        while let Some(code) = block.next_record(&mut record)? {
            if code != VST_CODE_ENTRY && code != VST_CODE_FNENTRY {
                continue;
            }
            let (value, _) = super::value_id(record.take()?).map_err(|e| e.at_bit(record.bit))?;
            if code == VST_CODE_FNENTRY {
                record.take()?;
            }
            let name = SymbolName::new(record.take_rest_bytes()?);
            self.set_name(value, name);
        }
        Ok(())
    }

    /// Adds a global's value.
    pub(super) fn push_global(&mut self, ty: TypeId, global: Global) {
        let kind = ModuleValueKind::Global(global);
        self.module.values.push(ModuleValue { ty, kind });
    }

    fn set_name(&mut self, value: ValueId, name: SymbolName) {
        let module = &mut self.module;
        match module.global(value) {
            Some(Global::Variable(id)) => module.variables[id].info.name = name,
            Some(Global::Function(id)) => module.functions[id].info.name = name,
            Some(Global::Alias(id)) => module.aliases[id].info.name = name,
            Some(Global::Ifunc(id)) => module.ifuncs[id].info.name = name,
            None => {}
        }
    }

    fn finish(mut self) -> Result<(Module, Shared<'a>)> {
        if self.highest as usize > self.module.values.len() {
            let message = format!("value {} is used, but not defined", self.highest - 1);
            return Err(Error::malformed(message));
        }
        if self.bodies.len() != self.defined.len() {
            let (bodies, functions) = (self.bodies.len(), self.defined.len());
            let message = format!("{functions} functions are defined, and {bodies} have a body");
            return Err(Error::malformed(message));
        }
        self.make_own_comdats();
        upgrade::structors::complete(&mut self.module);
        let layout = upgrade::data_layout(&self.data_layout, &self.module.triple);
        self.module.data_layout = DataLayout::parse(&layout)?;
        let typed_pointers = self.types.has_typed_pointers();
        let same = upgrade::intrinsics::rename(&mut self.module, typed_pointers);
        let typed_lists = TypedLists::new(&mut self.module, &self.types);
        for (function, number) in self.module.functions.values_mut().zip(self.function_types) {
            function.attributes = typed_lists.get(function.attributes, number)?;
        }
        let shared = Shared {
            info: self.info,
            types: self.types,
            common: self.common,
            relative: self.version >= 1,
            typed_lists,
            same,
            without_alignment: upgrade::intrinsics::without_alignment(&mut self.module),
            bodies: self.defined.into_iter().zip(self.bodies).collect(),
        };
        Ok((self.module, shared))
    }
}
