//! The body of a function: `FUNCTION_BLOCK_ID`.
//!
//! Values are numbered as they come, so every result's type is derived on the way: an instruction
//! of type `void` takes no number. Operands are taken as they are; whether they exist is checked
//! once at the end, whether they fit is for [`verify`](crate::ir::verify).

mod aggregate;
mod call;
mod control;
mod memory;
mod operands;
mod scalar;

use super::block::{Block, BlockPlace, Item};
use super::codes::*;
use super::constants::ConstantReader;
use super::module::Shared;
use super::record::Record;
use super::{metadata, unknown_record};
use crate::ir::{
    self, Body, Bundle, FunctionId, Inst, InstId, InstKind, List, Location, Module, TypeId, ValueId,
};
use crate::{Error, Result};

/// An instruction and the type of its result.
type Typed = (InstKind, TypeId);

/// Reads the body of a function, with the memory of another one.
pub(super) fn read(
    shared: &Shared<'_>,
    module: &Module,
    function: FunctionId,
    memory: Body,
) -> Result<Body> {
    let name = |error: Error| match module.functions.get(function) {
        Some(function) => error.in_function(function.info.name.to_str_lossy()),
        None => error,
    };
    let place = shared.bodies.binary_search_by_key(&function, |body| body.0);
    let place = place.map_err(|_| name(Error::malformed("the function has no body")))?;
    let place = shared.bodies[place].1;
    BodyReader::new(shared, module, function, memory)
        .and_then(|reader| reader.read(place))
        .map_err(name)
}

struct BodyReader<'s> {
    shared: &'s Shared<'s>,
    module: &'s Module,
    body: Body,
    /// The number of the next value.
    next: u32,
    /// One more than the highest value number that was referred to.
    highest: u32,
    /// Values that were referred to before their definitions, and their types as the file says.
    forward: Vec<(ValueId, TypeId)>,
    /// How many blocks there are to be.
    declared: u64,
    /// The first instruction of the block that is being read.
    block_start: u32,
    /// Operand bundles of the next call.
    bundles: Vec<Bundle>,
    /// The last source location: an index into [`Body::locations`].
    location: Option<u32>,
}

impl<'s> BodyReader<'s> {
    fn new(
        shared: &'s Shared<'s>,
        module: &'s Module,
        function: FunctionId,
        mut body: Body,
    ) -> Result<Self> {
        let function = module.functions.get(function);
        let signature = function.and_then(|function| module.signature(function.ty));
        let (_, params, _) =
            signature.ok_or_else(|| Error::malformed("the function has no signature"))?;
        let first_local = index(module.values.len())?;
        let argument_count = index(params.len())?;
        let next = first_local.saturating_add(argument_count);
        body.clear();
        (body.first_local, body.argument_count) = (first_local, argument_count);
        body.value_types.extend_from_slice(params);
        Ok(Self {
            shared,
            module,
            body,
            next,
            highest: 0,
            forward: Vec::new(),
            declared: 0,
            block_start: 0,
            bundles: Vec::new(),
            location: None,
        })
    }

    fn read(mut self, place: BlockPlace<'s>) -> Result<Body> {
        // Instructions take six bytes and more; what is reserved is bounded by the input.
        self.body.insts.reserve(place.byte_len() / 8);
        self.body.value_types.reserve(place.byte_len() / 12);
        self.body.operands.reserve(place.byte_len() / 16);
        self.body.blocks.reserve(place.byte_len() / 64);
        let mut block = place.enter(&self.shared.info);
        let mut record = Record::with_room();
        loop {
            match block.next(&mut record)? {
                Item::Record => self
                    .record(&mut record)
                    .map_err(|error| error.at_bit(record.bit))?,
                Item::Block(place) => self
                    .block(place)
                    .map_err(|error| error.at_bit(place.position()))?,
                Item::End => break,
            }
        }
        self.finish(&record)
    }

    fn finish(self, record: &Record<'_>) -> Result<Body> {
        if self.highest > self.next {
            let message = format!("value {} is used, but not defined", self.highest - 1);
            return Err(record.malformed(message));
        }
        if let Some((value, _)) = (self.forward.iter())
            .find(|(value, ty)| self.type_of(*value).is_some_and(|defined| defined != *ty))
        {
            let value = value.as_u32();
            let message = format!("value {value} is used as another type before its definition");
            return Err(record.malformed(message));
        }
        if self.block_start as usize != self.body.insts.len() {
            return Err(record.malformed("the last block has no terminator"));
        }
        if self.body.blocks.len() as u64 != self.declared {
            return Err(record.malformed("there are fewer blocks than declared"));
        }
        if !self.bundles.is_empty() {
            return Err(record.malformed("operand bundles without a call"));
        }
        Ok(self.body)
    }

    fn block(&mut self, place: BlockPlace<'s>) -> Result<()> {
        let enter = || place.enter(&self.shared.info);
        match place.id {
            CONSTANTS_BLOCK_ID => self.constants(enter()),
            METADATA_BLOCK_ID => {
                let types = (&self.shared.types, self.shared.common);
                let extras = metadata::read(enter(), &mut self.body.metadata, types)?;
                self.highest = self.highest.max(extras.highest);
                Ok(())
            }
            METADATA_ATTACHMENT_ID => {
                self.body.subprogram = metadata::read_attachments(enter())?;
                Ok(())
            }
            // Names of values, use-list orders.
            _ => Ok(()),
        }
    }

    fn constants(&mut self, block: Block<'s>) -> Result<()> {
        if !self.body.insts.is_empty() {
            return Err(Error::malformed("constants after the first instruction"));
        }
        let mut reader = ConstantReader {
            table: &self.module.types,
            types: &self.shared.types,
            common: self.shared.common,
            producer: &self.module.producer,
            highest: self.highest,
        };
        let body = &mut self.body;
        reader.read(block, |ty, constant| {
            body.constants.push(constant);
            body.value_types.push(ty);
        })?;
        self.highest = reader.highest;
        self.next = self
            .body
            .first_local
            .saturating_add(index(self.body.value_types.len())?);
        Ok(())
    }

    fn record(&mut self, record: &mut Record<'_>) -> Result<()> {
        match record.code {
            FUNC_CODE_DECLAREBLOCKS => self.declare_blocks(record),
            FUNC_CODE_DEBUG_LOC => self.debug_loc(record),
            FUNC_CODE_DEBUG_LOC_AGAIN => self.attach_location(record),
            FUNC_CODE_OPERAND_BUNDLE => self.operand_bundle(record),
            // `#dbg_value` and such, with no values of their own, and a hint for lazy readers.
            FUNC_CODE_DEBUG_RECORD_VALUE..=FUNC_CODE_DEBUG_RECORD_DECLARE_VALUE => Ok(()),
            FUNC_CODE_BLOCKADDR_USERS => Ok(()),
            _ => {
                let (kind, ty) = self.instruction(record)?;
                self.push(record, kind, ty)
            }
        }
    }

    /// One line for each record; [`unknown_record`] for the rest.
    fn instruction(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        match record.code {
            FUNC_CODE_INST_BINOP => self.binary(record),
            FUNC_CODE_INST_UNOP => self.unary(record),
            FUNC_CODE_INST_CAST => self.cast(record),
            FUNC_CODE_INST_CMP | FUNC_CODE_INST_CMP2 => self.compare(record),
            FUNC_CODE_INST_SELECT => self.select_old(record),
            FUNC_CODE_INST_VSELECT => self.select(record),
            FUNC_CODE_INST_FREEZE => self.freeze(record),
            FUNC_CODE_INST_EXTRACTVAL => self.extract_value(record),
            FUNC_CODE_INST_INSERTVAL => self.insert_value(record),
            FUNC_CODE_INST_EXTRACTELT => self.extract_element(record),
            FUNC_CODE_INST_INSERTELT => self.insert_element(record),
            FUNC_CODE_INST_SHUFFLEVEC => self.shuffle_vector(record),
            FUNC_CODE_INST_ALLOCA => self.alloca(record),
            FUNC_CODE_INST_LOAD => self.load(record, false),
            FUNC_CODE_INST_LOADATOMIC => self.load(record, true),
            FUNC_CODE_INST_STORE => self.store(record, false),
            FUNC_CODE_INST_STOREATOMIC => self.store(record, true),
            FUNC_CODE_INST_STORE_OLD => self.store_old(record, false),
            FUNC_CODE_INST_STOREATOMIC_OLD => self.store_old(record, true),
            FUNC_CODE_INST_CMPXCHG => self.cmpxchg(record),
            FUNC_CODE_INST_ATOMICRMW => self.atomicrmw(record),
            FUNC_CODE_INST_ATOMICRMW_OLD => self.atomicrmw_old(record),
            FUNC_CODE_INST_FENCE => self.fence(record),
            FUNC_CODE_INST_GEP => self.getelementptr(record),
            FUNC_CODE_INST_VAARG => self.va_arg(record),
            FUNC_CODE_INST_CALL => self.call(record),
            FUNC_CODE_INST_INVOKE => self.invoke(record),
            FUNC_CODE_INST_CALLBR => self.callbr(record),
            FUNC_CODE_INST_PHI => self.phi(record),
            FUNC_CODE_INST_RET => self.ret(record),
            FUNC_CODE_INST_BR => self.br(record),
            FUNC_CODE_INST_SWITCH => self.switch(record),
            FUNC_CODE_INST_INDIRECTBR => self.indirectbr(record),
            FUNC_CODE_INST_UNREACHABLE => self.terminator(record, InstKind::Unreachable),
            FUNC_CODE_INST_RESUME => self.resume(record),
            FUNC_CODE_INST_LANDINGPAD => self.landingpad(record),
            FUNC_CODE_INST_CLEANUPRET => self.cleanupret(record),
            FUNC_CODE_INST_CATCHRET => self.catchret(record),
            FUNC_CODE_INST_CATCHPAD => self.funclet_pad(record, true),
            FUNC_CODE_INST_CLEANUPPAD => self.funclet_pad(record, false),
            FUNC_CODE_INST_CATCHSWITCH => self.catchswitch(record),
            FUNC_CODE_INST_GEP_OLD
            | FUNC_CODE_INST_INBOUNDS_GEP_OLD
            | FUNC_CODE_INST_CMPXCHG_OLD
            | FUNC_CODE_INST_LANDINGPAD_OLD => {
                let what = format!("instruction record {} of LLVM 3.6 or older", record.code);
                Err(record.unsupported(what))
            }
            _ => Err(unknown_record(record, "function", &self.module.producer)),
        }
    }

    /// Appends an instruction; a terminator ends its block.
    fn push(&mut self, record: &Record<'_>, kind: InstKind, ty: TypeId) -> Result<()> {
        if self.body.blocks.len() as u64 >= self.declared {
            return Err(record.malformed("an instruction after the last block"));
        }
        let result = if ty == self.shared.common.void {
            None
        } else {
            let (id, next) = super::value_id(self.next.into())?;
            self.next = next;
            self.body.value_types.push(ty);
            Some(id)
        };
        let ends_block = kind.is_terminator();
        self.body.insts.push(Inst {
            kind,
            ty,
            result,
            location: None,
        });
        if ends_block {
            let end = index(self.body.insts.len())?;
            let insts = self.block_start..end;
            self.body.blocks.push(ir::Block { insts });
            self.block_start = end;
        }
        Ok(())
    }

    /// `DECLAREBLOCKS: [count]`: blocks are made as they end, and counted at the end.
    fn declare_blocks(&mut self, record: &mut Record<'_>) -> Result<()> {
        self.declared = record.take()?;
        if self.declared == 0 {
            return Err(record.malformed("a body without blocks"));
        }
        Ok(())
    }

    /// `DEBUG_LOC: [line, column, scope + 1, inlined at + 1, ...]`, of the last instruction
    fn debug_loc(&mut self, record: &mut Record<'_>) -> Result<()> {
        let location = Location {
            line: record.take_u32()?,
            column: record.take_u32()?,
            scope: metadata::optional_id(record.take()?)?,
            inlined_at: metadata::optional_id(record.take()?)?,
        };
        self.location = Some(index(self.body.locations.len())?);
        self.body.locations.push(location);
        self.attach_location(record)
    }

    /// `DEBUG_LOC_AGAIN: []`: the last instruction's location is the one before's.
    fn attach_location(&mut self, record: &Record<'_>) -> Result<()> {
        let last = self.body.insts.len().checked_sub(1);
        let (Some(last), Some(location)) = (last, self.location) else {
            return Err(record.malformed("a source location without an instruction"));
        };
        self.body.insts[InstId::from_u32(index(last)?)].location = Some(location);
        Ok(())
    }

    /// Adds to [`Body::operands`].
    fn operand_list(&mut self, start: usize) -> Result<List> {
        list(start, self.body.operands.len())
    }
}

/// The part of a pool from `start` to its end.
fn list(start: usize, end: usize) -> Result<List> {
    Ok(List {
        start: index(start)?,
        len: index(end - start)?,
    })
}

fn index(index: usize) -> Result<u32> {
    match u32::try_from(index) {
        Ok(index) if index < u32::MAX => Ok(index),
        _ => Err(Error::malformed("the body is too large")),
    }
}
