//! Every cap on what a file may ask for, each with its reason.

/// The widest integer type, in bits: LLVM's own bound (`IntegerType::MAX_INT_BITS`).
pub const INTEGER_BITS: u32 = 1 << 23;

/// Nesting of blocks in the bitstream. LLVM writes four levels; the reader recurses by level.
pub const BLOCK_DEPTH: usize = 64;

/// Nesting of arrays and structs in a type. Layout is computed recursively.
pub const TYPE_DEPTH: usize = 512;

/// Bytes of one global variable or stack object: x86-64's small code model keeps data in 2 GiB.
pub const OBJECT_BYTES: u64 = 1 << 31;

/// Scalars that one first-class value may be made of. Aggregates and wide vectors are lists of
/// machine values; real modules stay below 200, and a list of millions would only eat memory.
pub const VALUE_PARTS: usize = 4096;

/// Nesting of constant expressions. They are evaluated recursively.
pub const CONSTANT_DEPTH: usize = 256;

/// Operands of one abbreviation. LLVM's own have at most 14; each of them can give a record an
/// operand that takes no room in the input.
pub const ABBREVIATION_OPERANDS: u64 = 256;

/// Operands in a block that take no room in the input, beyond one for each of its bits: a record
/// of three bits can have 255 of them, and a file of 1 MB could make 5 GB of metadata.
pub const IMPLIED_OPERANDS: usize = 1 << 16;

/// Parameters that the attribute lists of a file may have together, beyond one for each of its
/// bytes: a list's length is its highest parameter's number, which takes no room in the input.
pub const ATTRIBUTE_PARAMS: usize = 1 << 16;

/// 64-bit words of an integer constant that a file need not spell out.
pub const IMPLIED_WORDS: usize = 64;

/// Attribute lists that are made where old files have `byval` without a type: each of them may
/// belong to each function type. A module of LLVM 8 with so many has not been seen.
pub const TYPED_ATTRIBUTE_LISTS: usize = 1 << 16;
