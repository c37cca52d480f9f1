//! What is known of the functions of a module that are compiled when they are first called: for
//! each its code, or that it can be compiled. It is kept from one process to the next.

use crate::cache::{Cache, Key};
use crate::compile::Done;
use crate::compiled::{CompiledFunction, CompiledModule, LaterFunction};
use bitcrane_translate::ir::FunctionId;
use bitcrane_translate::lower::Symbol;
use serde::{Deserialize, Serialize};

/// What a function's record says.
#[derive(Serialize, Deserialize)]
enum Content {
    Compiled(CompiledFunction),
    Later(LaterFunction),
}

/// As [`Content`], to be written.
#[derive(Serialize)]
enum Borrowed<'a> {
    Compiled(&'a CompiledFunction),
    Later(&'a LaterFunction),
}

/// One function's record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Record {
    id: FunctionId,
    is_compiled: bool,
    content: Vec<u8>,
}

impl Record {
    fn new(defines: Symbol, content: &Borrowed<'_>) -> Option<Self> {
        Some(Self {
            id: defines.defined_function()?,
            is_compiled: matches!(content, Borrowed::Compiled(_)),
            content: postcard::to_stdvec(content).ok()?,
        })
    }

    fn compiled(function: &CompiledFunction) -> Option<Self> {
        Self::new(function.defines, &Borrowed::Compiled(function))
    }

    fn later(function: &LaterFunction) -> Option<Self> {
        Self::new(function.defines, &Borrowed::Later(function))
    }

    /// What it says.
    pub(crate) fn function(&self) -> Option<Done> {
        let done = match postcard::from_bytes(&self.content).ok()? {
            Content::Compiled(function) => Done::Now(function),
            Content::Later(function) => Done::Later(function),
        };
        let defines = match &done {
            Done::Now(function) => function.defines,
            Done::Later(function) => function.defines,
        };
        (defines.defined_function() == Some(self.id)).then_some(done)
    }
}

/// The records of all functions of a module, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Records(Vec<Record>);

impl Records {
    /// Of a module that has just been compiled as far as need be; none, if they can't be written.
    pub(crate) fn of(compiled: &CompiledModule) -> Option<Self> {
        let now = compiled.functions.iter().map(Record::compiled);
        let later = compiled.later.iter().map(Record::later);
        let mut records = now.chain(later).collect::<Option<Vec<_>>>()?;
        records.sort_unstable_by_key(|record| record.id);
        Some(Self(records))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Record> {
        self.0.iter()
    }

    /// The functions that they are of.
    pub(crate) fn ids(&self) -> impl Iterator<Item = FunctionId> {
        self.0.iter().map(|record| record.id)
    }

    /// How many of them hold code.
    #[cfg(test)]
    pub(crate) fn compiled(&self) -> usize {
        self.0.iter().filter(|record| record.is_compiled).count()
    }

    /// Takes over the code that others have of the same functions.
    fn merge(&mut self, others: Self) {
        if !self.ids().eq(others.ids()) {
            return;
        }
        for (own, other) in self.0.iter_mut().zip(others.0) {
            if !own.is_compiled && other.is_compiled {
                *own = other;
            }
        }
    }
}

/// The records of an image, and where they are kept.
pub(crate) struct Keeping {
    pub(crate) cache: Cache,
    pub(crate) key: Key,
    pub(crate) records: Records,
    /// Whether they say more than what is kept.
    pub(crate) is_new: bool,
}

impl Keeping {
    /// Of a module; with what has been kept of it.
    pub(crate) fn new(cache: Cache, key: Key, records: Option<Records>) -> Self {
        Self {
            cache,
            key,
            records: records.unwrap_or_default(),
            is_new: false,
        }
    }

    /// With the records of what has just been compiled.
    pub(crate) fn start(mut self, compiled: &CompiledModule) -> Option<Self> {
        self.records = Records::of(compiled)?;
        self.is_new = true;
        Some(self)
    }

    /// Notes what a function has become.
    pub(crate) fn add(&mut self, function: &CompiledFunction) {
        let Some(record) = Record::compiled(function) else {
            return;
        };
        let records = &mut self.records.0;
        if let Ok(at) = records.binary_search_by_key(&record.id, |record| record.id) {
            records[at] = record;
            self.is_new = true;
        }
    }

    /// Keeps the records, with what other processes have kept meanwhile.
    pub(crate) fn keep(&mut self) {
        if !self.is_new {
            return;
        }
        if let Some(others) = self.cache.records(&self.key) {
            self.records.merge(others);
        }
        self.cache.put_records(&self.key, &self.records);
        self.is_new = false;
    }
}
