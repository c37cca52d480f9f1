//! Routines that compiled code calls and that the process's libraries need not have: the
//! arithmetic of compiler-rt and libgcc, and the few functions of the C library that are linked
//! statically everywhere.
//!
//! One row per routine; a family has a file and a table of its own.

mod cpu;
pub(crate) mod dladdr;
mod float;
mod format;
mod integer;
mod jump;
mod libc_static;
mod machine;
mod narrow;
mod stack;
mod wide;
mod x86;
mod x87;

/// A routine, or a variable, that the loader supplies.
pub(crate) struct Routine {
    name: &'static str,
    address: *const (),
}

// SAFETY: the addresses of functions, and of variables that only their own routines write.
unsafe impl Sync for Routine {}

/// All tables. Rows with the prefix `bitcrane_` are the lowering's own inventions.
const TABLES: [&[Routine]; 13] = [
    integer::TABLE,
    wide::TABLE,
    float::TABLE,
    format::TABLE,
    narrow::TABLE,
    x87::TABLE,
    machine::TABLE,
    stack::TABLE,
    jump::TABLE,
    cpu::TABLE,
    libc_static::TABLE,
    dladdr::TABLE,
    x86::TABLE,
];

/// The address of a routine.
pub(crate) fn address(name: &str) -> Option<*const u8> {
    let mut rows = TABLES.into_iter().flatten();
    let row = rows.find(|row| row.name == name)?;
    Some(row.address.cast())
}

/// Writes a table: `"name" => function as its type`.
macro_rules! table {
    ($($name:literal => $function:path as $ty:ty;)*) => {
        pub(super) const TABLE: &[super::Routine] = &[
            $(super::Routine { name: $name, address: $function as $ty as *const () },)*
        ];
    };
}
use table;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_a_name_of_its_own() {
        let mut names: Vec<&str> = TABLES.into_iter().flatten().map(|row| row.name).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
        assert!(address("__udivti3").is_some());
        assert!(address("no_such_routine").is_none());
    }
}
