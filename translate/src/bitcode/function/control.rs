//! Control flow: terminators, phis and exception pads.

use super::{BodyReader, Typed, list};
use crate::Result;
use crate::bitcode::record::Record;
use crate::ir::{BlockId, Clause, InstKind, List};

/// The upper half of a switch's first operand in a form that LLVM 3.3 had for a while.
const SWITCH_INST_MAGIC: u64 = 0x4b5;

impl BodyReader<'_> {
    /// An instruction without a result, at the end of its record.
    pub(super) fn terminator(&self, record: &Record<'_>, kind: InstKind) -> Result<Typed> {
        record.finish()?;
        Ok((kind, self.shared.common.void))
    }

    /// `count` blocks.
    pub(super) fn targets(&mut self, record: &mut Record<'_>, count: u64) -> Result<List> {
        let start = self.body.targets.len();
        for _ in 0..count {
            let target = self.block_id(record)?;
            self.body.targets.push(target);
        }
        list(start, self.body.targets.len())
    }

    fn optional_block(&self, record: &mut Record<'_>) -> Result<Option<BlockId>> {
        match record.left() {
            0 => Ok(None),
            _ => self.block_id(record).map(Some),
        }
    }

    /// `PHI: [type, (signed value, block)*, flags?]`
    pub(super) fn phi(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let ty = self.ty(record)?;
        let start = self.body.incoming.len();
        while record.left() >= 2 {
            let value = self.signed_value(record)?;
            let block = self.block_id(record)?;
            self.body.incoming.push((value, block));
        }
        let incoming = list(start, self.body.incoming.len())?;
        let flags = Self::flags(record)?;
        Ok((InstKind::Phi { incoming, flags }, ty))
    }

    /// `RET: [typed value?]`
    pub(super) fn ret(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let value = match record.left() {
            0 => None,
            _ => Some(self.typed_value(record)?.0),
        };
        self.terminator(record, InstKind::Ret { value })
    }

    /// `BR: [target]` or `[then, otherwise, condition]`
    pub(super) fn br(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let target = self.block_id(record)?;
        if record.left() == 0 {
            return self.terminator(record, InstKind::Br { target });
        }
        let otherwise = self.block_id(record)?;
        let kind = InstKind::CondBr {
            cond: self.value(record)?,
            then: target,
            otherwise,
        };
        self.terminator(record, kind)
    }

    /// `SWITCH: [type, value, default, (absolute constant, block)*]`
    pub(super) fn switch(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let ty = record.take()?;
        if ty >> 16 == SWITCH_INST_MAGIC {
            return Err(record.unsupported("a switch with ranges"));
        }
        self.shared.types.id(ty)?;
        let value = self.value(record)?;
        let default = self.block_id(record)?;
        let start = self.body.cases.len();
        while record.left() > 0 {
            let case = self.absolute_value(record)?;
            let target = self.block_id(record)?;
            self.body.cases.push((case, target));
        }
        let kind = InstKind::Switch {
            value,
            default,
            cases: list(start, self.body.cases.len())?,
        };
        self.terminator(record, kind)
    }

    /// `INDIRECTBR: [type, address, blocks...]`
    pub(super) fn indirectbr(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        self.ty(record)?;
        let address = self.value(record)?;
        let targets = self.targets(record, record.left() as u64)?;
        self.terminator(record, InstKind::IndirectBr { address, targets })
    }

    /// `RESUME: [typed value]`
    pub(super) fn resume(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let (value, _) = self.typed_value(record)?;
        self.terminator(record, InstKind::Resume { value })
    }

    /// `LANDINGPAD: [type, cleanup, count, (0 catch | 1 filter, typed value)*]`
    pub(super) fn landingpad(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let ty = self.ty(record)?;
        let cleanup = record.take_bool()?;
        let count = record.take()?;
        let start = self.body.clauses.len();
        for _ in 0..count {
            let is_filter = record.take()?;
            let (value, _) = self.typed_value(record)?;
            self.body.clauses.push(match is_filter {
                0 => Clause::Catch(value),
                1 => Clause::Filter(value),
                _ => return Err(record.malformed("unknown clause of a landingpad")),
            });
        }
        record.finish()?;
        let clauses = list(start, self.body.clauses.len())?;
        Ok((InstKind::LandingPad { cleanup, clauses }, ty))
    }

    /// `CLEANUPRET: [pad, block?]`
    pub(super) fn cleanupret(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let pad = self.value(record)?;
        let unwind = self.optional_block(record)?;
        self.terminator(record, InstKind::CleanupRet { pad, unwind })
    }

    /// `CATCHRET: [pad, block]`
    pub(super) fn catchret(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let pad = self.value(record)?;
        let target = self.block_id(record)?;
        self.terminator(record, InstKind::CatchRet { pad, target })
    }

    /// `CATCHPAD, CLEANUPPAD: [parent, count, typed values...]`
    pub(super) fn funclet_pad(&mut self, record: &mut Record<'_>, catch: bool) -> Result<Typed> {
        let parent = self.value(record)?;
        let count = record.take()?;
        let start = self.body.operands.len();
        for _ in 0..count {
            let (value, _) = self.typed_value(record)?;
            self.body.operands.push(value);
        }
        record.finish()?;
        let args = self.operand_list(start)?;
        let kind = match catch {
            true => InstKind::CatchPad { parent, args },
            false => InstKind::CleanupPad { parent, args },
        };
        Ok((kind, self.shared.common.token))
    }

    /// `CATCHSWITCH: [parent, count, blocks..., block?]`
    pub(super) fn catchswitch(&mut self, record: &mut Record<'_>) -> Result<Typed> {
        let parent = self.value(record)?;
        let count = record.take()?;
        let handlers = self.targets(record, count)?;
        let unwind = self.optional_block(record)?;
        record.finish()?;
        let kind = InstKind::CatchSwitch {
            parent,
            handlers,
            unwind,
        };
        Ok((kind, self.shared.common.token))
    }
}
