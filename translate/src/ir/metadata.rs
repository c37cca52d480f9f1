//! The metadata that is kept (LangRef, "Metadata").

use super::{MetadataId, ValueId};

/// The metadata that the reader keeps: what semantics, libraries and source lines need. Ids are
/// those of the file, so everything else has a place as [`Metadata::Other`].
#[derive(Clone, Debug, Default)]
pub struct MetadataTable {
    /// Strings and nodes, by id.
    pub nodes: Vec<Metadata>,
    /// Named metadata, such as `llvm.module.flags`: name and operands.
    pub named: Vec<(String, Vec<MetadataId>)>,
    /// The names of metadata kinds, such as `dbg` and `prof`, by number.
    pub kinds: Vec<(u32, String)>,
}

/// One metadata node or string.
#[derive(Clone, Debug, PartialEq)]
pub enum Metadata {
    /// A string.
    String(Box<str>),
    /// A value.
    Value(ValueId),
    /// A tuple; null operands are `None`.
    Node(Box<[Option<MetadataId>]>),
    /// `!DILocation`
    Location(Location),
    /// `!DIFile`
    File {
        /// File name, a string.
        name: Option<MetadataId>,
        /// Directory, a string.
        directory: Option<MetadataId>,
    },
    /// `!DISubprogram`
    Subprogram {
        /// Name, a string.
        name: Option<MetadataId>,
        /// The file.
        file: Option<MetadataId>,
        /// Line of the declaration.
        line: u32,
    },
    /// `!DILexicalBlock` or `!DILexicalBlockFile`
    LexicalBlock {
        /// The enclosing scope.
        scope: Option<MetadataId>,
        /// The file.
        file: Option<MetadataId>,
    },
    /// Anything else.
    Other,
}

/// A source location (`!DILocation`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Location {
    /// Line, from 1; 0 if unknown.
    pub line: u32,
    /// Column, from 1; 0 if unknown.
    pub column: u32,
    /// The scope.
    pub scope: Option<MetadataId>,
    /// The location that it is inlined at.
    pub inlined_at: Option<MetadataId>,
}
