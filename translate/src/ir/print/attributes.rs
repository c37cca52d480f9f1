//! Attributes in LLVM's spelling.

use super::constants::wide_int;
use super::{Printer, quoted, separated};
use crate::ir::{Attribute, AttributeKind, AttributeSet, Type, TypeId, TypeTable};
use crate::limits;
use std::fmt::{self, Formatter, Write};

/// The names of the attribute kinds, by number from 1 (`AttributeKindCodes` of LLVM 23).
const NAMES: [&str; AttributeKind::LAST as usize] = [
    "align",
    "alwaysinline",
    "byval",
    "inlinehint",
    "inreg",
    "minsize",
    "naked",
    "nest",
    "noalias",
    "nobuiltin",
    "nocapture",
    "noduplicate",
    "noimplicitfloat",
    "noinline",
    "nonlazybind",
    "noredzone",
    "noreturn",
    "nounwind",
    "optsize",
    "readnone",
    "readonly",
    "returned",
    "returns_twice",
    "signext",
    "alignstack",
    "ssp",
    "sspreq",
    "sspstrong",
    "sret",
    "sanitize_address",
    "sanitize_thread",
    "sanitize_memory",
    "uwtable",
    "zeroext",
    "builtin",
    "cold",
    "optnone",
    "inalloca",
    "nonnull",
    "jumptable",
    "dereferenceable",
    "dereferenceable_or_null",
    "convergent",
    "safestack",
    "argmemonly",
    "swiftself",
    "swifterror",
    "norecurse",
    "inaccessiblememonly",
    "inaccessiblemem_or_argmemonly",
    "allocsize",
    "writeonly",
    "speculatable",
    "strictfp",
    "sanitize_hwaddress",
    "nocf_check",
    "optforfuzzing",
    "shadowcallstack",
    "speculative_load_hardening",
    "immarg",
    "willreturn",
    "nofree",
    "nosync",
    "sanitize_memtag",
    "preallocated",
    "nomerge",
    "null_pointer_is_valid",
    "noundef",
    "byref",
    "mustprogress",
    "nocallback",
    "hot",
    "noprofile",
    "vscale_range",
    "swiftasync",
    "nosanitize_coverage",
    "elementtype",
    "disable_sanitizer_instrumentation",
    "nosanitize_bounds",
    "allocalign",
    "allocptr",
    "allockind",
    "presplitcoroutine",
    "fn_ret_thunk_extern",
    "skipprofile",
    "memory",
    "nofpclass",
    "optdebug",
    "writable",
    "coro_only_destroy_when_complete",
    "dead_on_unwind",
    "range",
    "sanitize_numerical_stability",
    "initializes",
    "hybrid_patchable",
    "sanitize_realtime",
    "sanitize_realtime_blocking",
    "coro_elide_safe",
    "noext",
    "nodivergencesource",
    "sanitize_type",
    "captures",
    "dead_on_return",
    "sanitize_alloc_token",
    "nocreateundeforpoison",
    "denormal_fpenv",
    "nooutline",
    "flatten",
    "noipa",
];

/// Attributes that only pointers can have.
const OF_POINTERS: [&str; 22] = [
    "noalias",
    "nocapture",
    "captures",
    "nonnull",
    "readnone",
    "readonly",
    "writeonly",
    "dereferenceable",
    "dereferenceable_or_null",
    "writable",
    "dead_on_unwind",
    "dead_on_return",
    "initializes",
    "nest",
    "swifterror",
    "preallocated",
    "inalloca",
    "byval",
    "sret",
    "byref",
    "elementtype",
    "allocptr",
];

/// The classes of `nofpclass`, by bit.
const CLASSES: [&str; 10] = [
    "snan", "qnan", "ninf", "nnorm", "nsub", "nzero", "pzero", "psub", "pnorm", "pinf",
];

/// What `allockind` says, by bit.
const ALLOC_KINDS: [&str; 6] = [
    "alloc",
    "realloc",
    "free",
    "uninitialized",
    "zeroed",
    "aligned",
];

impl Printer<'_> {
    /// The attributes of a result, each before a space.
    pub(super) fn result_attributes(
        &self,
        f: &mut Formatter<'_>,
        set: &AttributeSet,
        ty: TypeId,
    ) -> fmt::Result {
        let mut fitting = set
            .iter()
            .filter(|attribute| attribute_fits(&self.module.types, attribute, ty));
        fitting.try_for_each(|attribute| {
            self.attribute(f, attribute)?;
            f.write_char(' ')
        })
    }

    /// The attributes of a parameter, each after a space.
    pub(super) fn param_attributes(
        &self,
        f: &mut Formatter<'_>,
        set: &AttributeSet,
        ty: TypeId,
    ) -> fmt::Result {
        let mut fitting = set
            .iter()
            .filter(|attribute| attribute_fits(&self.module.types, attribute, ty));
        fitting.try_for_each(|attribute| {
            f.write_char(' ')?;
            self.attribute(f, attribute)
        })
    }

    /// Attributes, each after a space.
    pub(super) fn attributes_after(
        &self,
        f: &mut Formatter<'_>,
        set: &AttributeSet,
    ) -> fmt::Result {
        set.iter().try_for_each(|attribute| {
            f.write_char(' ')?;
            self.attribute(f, attribute)
        })
    }

    fn attribute(&self, f: &mut Formatter<'_>, attribute: &Attribute) -> fmt::Result {
        match attribute {
            Attribute::Enum(kind) => f.write_str(&attribute_name(*kind)),
            Attribute::Int(kind, value) => integer(f, *kind, *value),
            Attribute::Type(kind, Some(ty)) => {
                write!(f, "{}({})", attribute_name(*kind), self.ty(*ty))
            }
            Attribute::Type(kind, None) => f.write_str(&attribute_name(*kind)),
            Attribute::Range(kind, words) => {
                f.write_str(&attribute_name(*kind))?;
                ranges(f, &attribute_name(*kind), words)
            }
            Attribute::String(key, value) => {
                quoted(f, key.as_bytes())?;
                if !value.is_empty() {
                    f.write_char('=')?;
                    quoted(f, value.as_bytes())?;
                }
                Ok(())
            }
        }
    }
}

/// Whether an attribute can be on a value of type `ty`: LLVM's reader drops those that older
/// writers left where they say nothing.
pub fn attribute_fits(types: &TypeTable, attribute: &Attribute, ty: TypeId) -> bool {
    let (Attribute::Enum(kind)
    | Attribute::Int(kind, _)
    | Attribute::Type(kind, _)
    | Attribute::Range(kind, _)) = attribute
    else {
        return true;
    };
    let lane = match types.get(ty) {
        Some(Type::Vector { element, .. }) => *element,
        _ => ty,
    };
    if types.get(lane).is_none() {
        return true;
    }
    match &*attribute_name(*kind) {
        "allocalign" | "signext" | "zeroext" => types.integer_bits(ty).is_some(),
        "range" => types.integer_bits(lane).is_some(),
        "align" => types.is_pointer(lane),
        "nofpclass" => holds_floats(types, ty),
        "noundef" => !matches!(types.get(ty), Some(Type::Void)),
        name if OF_POINTERS.contains(&name) => types.is_pointer(ty),
        _ => true,
    }
}

/// Floats, or arrays, vectors and literal structs of one kind of them.
fn holds_floats(types: &TypeTable, ty: TypeId) -> bool {
    let mut at = ty;
    // A type that nobody has verified may hold itself.
    for _ in 0..limits::TYPE_DEPTH {
        at = match types.get(at) {
            Some(Type::Array { element, .. } | Type::Vector { element, .. }) => *element,
            Some(Type::Struct { fields, .. }) if !fields.is_empty() => fields[0],
            Some(_) => return types.is_float(at),
            None => return false,
        };
    }
    false
}

/// The name of a kind of attributes, such as `noalias`.
pub fn attribute_name(kind: AttributeKind) -> String {
    let index = (kind.0 as usize).checked_sub(1);
    match index.and_then(|index| NAMES.get(index)) {
        Some(name) => (*name).to_owned(),
        None => format!("attribute_{}", kind.0),
    }
}

/// An attribute with an integer: most are packed in a way of their own.
fn integer(f: &mut Formatter<'_>, kind: AttributeKind, value: u64) -> fmt::Result {
    let name = attribute_name(kind);
    let (high, low) = (value >> 32, value & u64::from(u32::MAX));
    match &*name {
        "align" => write!(f, "align {value}"),
        // 1: only where exceptions are thrown; 2: at every instruction, the default.
        "uwtable" if value == 1 => f.write_str("uwtable(sync)"),
        "uwtable" => f.write_str("uwtable"),
        "allocsize" if low == u64::from(u32::MAX) => write!(f, "allocsize({high})"),
        "allocsize" => write!(f, "allocsize({high},{low})"),
        "vscale_range" => write!(f, "vscale_range({high},{low})"),
        "allockind" => {
            f.write_str("allockind(\"")?;
            bits(f, value, &ALLOC_KINDS, ",")?;
            f.write_str("\")")
        }
        "nofpclass" => {
            f.write_str("nofpclass(")?;
            bits(f, value, &CLASSES, " ")?;
            f.write_char(')')
        }
        "memory" => memory(f, value),
        "captures" => captures(f, value),
        _ => write!(f, "{name}({value})"),
    }
}

/// The names of the bits that are set.
fn bits(f: &mut Formatter<'_>, value: u64, names: &[&str], separator: &str) -> fmt::Result {
    let set = names
        .iter()
        .enumerate()
        .filter(|(bit, _)| value >> bit & 1 != 0);
    for (k, (_, name)) in set.enumerate() {
        f.write_str(if k == 0 { "" } else { separator })?;
        f.write_str(name)?;
    }
    Ok(())
}

/// `memory(...)`: two bits for each kind of memory. Since LLVM 22 the top byte is a version, and
/// there are more kinds.
fn memory(f: &mut Formatter<'_>, value: u64) -> fmt::Result {
    const ACCESS: [&str; 4] = ["none", "read", "write", "readwrite"];
    const OLD: &[(&str, u32)] = &[("argmem", 0), ("inaccessiblemem", 2)];
    const NEW: &[(&str, u32)] = &[
        ("argmem", 0),
        ("inaccessiblemem", 2),
        ("errnomem", 4),
        ("target_mem0", 8),
        ("target_mem1", 10),
    ];
    let access = |shift: u32| ACCESS[(value >> shift & 3) as usize];
    let (kinds, other) = match value >> 56 {
        0 => (OLD, access(4)),
        _ => (NEW, access(6)),
    };
    let differing = kinds.iter().filter(|(_, shift)| access(*shift) != other);
    let mut parts: Vec<String> = differing
        .map(|(name, shift)| format!("{name}: {}", access(*shift)))
        .collect();
    if other != "none" || parts.is_empty() {
        parts.insert(0, other.to_owned());
    }
    write!(f, "memory({})", parts.join(", "))
}

/// `captures(...)`: four bits of what the result captures, then four for everything else.
fn captures(f: &mut Formatter<'_>, value: u64) -> fmt::Result {
    let components = |bits: u64| {
        let address = ["", "address_is_null", "address", "address"][(bits & 3) as usize];
        let provenance = ["", "read_provenance", "provenance", "provenance"];
        let provenance = provenance[(bits >> 2 & 3) as usize];
        match (address, provenance) {
            ("", "") => "none".to_owned(),
            ("", one) | (one, "") => one.to_owned(),
            (address, provenance) => format!("{address}, {provenance}"),
        }
    };
    let (other, ret) = (components(value >> 4), components(value & 15));
    match (other == ret, &*other) {
        (true, _) => write!(f, "captures({other})"),
        (false, "none") => write!(f, "captures(ret: {ret})"),
        (false, _) => write!(f, "captures({other}, ret: {ret})"),
    }
}

/// `(i32 0, 10)` of `range`, `((0, 4), (8, 12))` of `initializes`. Bounds have their sign in bit 0.
fn ranges(f: &mut Formatter<'_>, name: &str, words: &[u64]) -> fmt::Result {
    // A negative zero stands for the one number that has no positive.
    let signed = |word: u64| match (word >> 1).cast_signed() {
        0 if word == 1 => i64::MIN,
        magnitude if word & 1 == 0 => magnitude,
        magnitude => -magnitude,
    };
    match (name, words) {
        ("range", [width @ 1..=64, low, high]) => {
            write!(f, "(i{width} {}, {})", signed(*low), signed(*high))
        }
        ("initializes", [_, 1..=64, bounds @ ..]) => {
            f.write_char('(')?;
            separated(f, bounds.chunks_exact(2), |f, pair| {
                write!(f, "({}, {})", signed(pair[0]), signed(pair[1]))
            })?;
            f.write_char(')')
        }
        ("range", [width, counts, bounds @ ..]) => {
            let low = usize::try_from(counts & u64::from(u32::MAX)).unwrap_or(usize::MAX);
            let (low, high) = bounds.split_at_checked(low).unwrap_or((bounds, &[]));
            let words = |bound: &[u64]| -> Vec<u64> {
                let words = bound.iter().map(|word| signed(*word).cast_unsigned());
                words.collect()
            };
            write!(f, "(i{width} ")?;
            wide_int(f, &words(low))?;
            f.write_str(", ")?;
            wide_int(f, &words(high))?;
            f.write_char(')')
        }
        _ => write!(f, "({words:?})"),
    }
}
