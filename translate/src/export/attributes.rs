//! Attributes. Those that llvm-ir does not know are there, but don't say which they are.

use super::Exporter;
use crate::ir::print::{attribute_fits, attribute_name};
use crate::ir::{Attribute, AttributeSet, TypeId};
use llvm_ir::function::{FunctionAttribute as Function, MemoryEffect, ParameterAttribute as Param};

impl Exporter<'_> {
    pub(super) fn function_attributes(&self, set: &AttributeSet) -> Vec<Function> {
        let mut effects = Effects::ALL;
        let mut attributes: Vec<_> = (set.iter())
            .filter(|attribute| !effects.take(attribute))
            .map(function)
            .collect();
        if effects != Effects::ALL {
            attributes.push(effects.attribute());
        }
        attributes
    }

    /// Of a parameter or result of type `ty`.
    pub(super) fn parameter_attributes(&self, set: &AttributeSet, ty: TypeId) -> Vec<Param> {
        let types = &self.module.types;
        set.iter()
            .filter(|attribute| attribute_fits(types, attribute, ty))
            .map(|attribute| self.parameter(attribute))
            .collect()
    }

    fn parameter(&self, attribute: &Attribute) -> Param {
        match attribute {
            Attribute::Enum(kind) => match &*attribute_name(*kind) {
                "zeroext" => Param::ZeroExt,
                "signext" => Param::SignExt,
                "inreg" => Param::InReg,
                "noalias" => Param::NoAlias,
                "nocapture" => Param::NoCapture,
                "nofree" => Param::NoFree,
                "nest" => Param::Nest,
                "returned" => Param::Returned,
                "nonnull" => Param::NonNull,
                "swiftself" => Param::SwiftSelf,
                "swifterror" => Param::SwiftError,
                "immarg" => Param::ImmArg,
                "noundef" => Param::NoUndef,
                _ => Param::UnknownAttribute,
            },
            Attribute::Int(kind, value) => match &*attribute_name(*kind) {
                "align" => Param::Alignment(*value),
                "dereferenceable" => Param::Dereferenceable(*value),
                "dereferenceable_or_null" => Param::DereferenceableOrNull(*value),
                _ => Param::UnknownAttribute,
            },
            Attribute::Type(kind, Some(ty)) => {
                let ty = self.ty(*ty);
                match &*attribute_name(*kind) {
                    "byval" => Param::ByVal(ty),
                    "preallocated" => Param::Preallocated(ty),
                    "inalloca" => Param::InAlloca(ty),
                    "sret" => Param::SRet(ty),
                    _ => Param::UnknownTypeAttribute(ty),
                }
            }
            Attribute::String(kind, value) => Param::StringAttribute {
                kind: kind.to_string(),
                value: value.to_string(),
            },
            Attribute::Type(_, None) | Attribute::Range(..) => Param::UnknownAttribute,
        }
    }
}

fn function(attribute: &Attribute) -> Function {
    match attribute {
        Attribute::Enum(kind) => plain(&attribute_name(*kind)),
        Attribute::Int(kind, value) => match &*attribute_name(*kind) {
            "alignstack" => Function::AlignStack(*value),
            "allocsize" => allocation_size(*value),
            "uwtable" => Function::UWTable,
            "memory" => memory(*value),
            _ => Function::UnknownAttribute,
        },
        Attribute::String(kind, value) => Function::StringAttribute {
            kind: kind.to_string(),
            value: value.to_string(),
        },
        Attribute::Type(..) | Attribute::Range(..) => Function::UnknownAttribute,
    }
}

/// The element's size in the upper half, the count in the lower one, or all ones if there is none.
fn allocation_size(value: u64) -> Function {
    let half = |bits: u64| u32::try_from(bits & u64::from(u32::MAX)).unwrap_or_default();
    let count = half(value);
    Function::AllocSize {
        elt_size: half(value >> 32),
        num_elts: (count != u32::MAX).then_some(count),
    }
}

/// What a function may do to memory, as before LLVM 16 several attributes said: two bits each for
/// arguments, inaccessible memory and all other.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Effects(u64);

impl Effects {
    const ALL: Self = Self(0b11_11_11);
    const READ: u64 = 0b01_01_01;
    const WRITE: u64 = 0b10_10_10;

    /// Whether it is such an attribute, whose limits are then among these.
    fn take(&mut self, attribute: &Attribute) -> bool {
        let Attribute::Enum(kind) = attribute else {
            return false;
        };
        self.0 &= match &*attribute_name(*kind) {
            "readnone" => 0,
            "readonly" => Self::READ,
            "writeonly" => Self::WRITE,
            "argmemonly" => 0b00_00_11,
            "inaccessiblememonly" => 0b00_11_00,
            "inaccessiblemem_or_argmemonly" => 0b00_11_11,
            _ => return false,
        };
        true
    }

    fn attribute(self) -> Function {
        memory(self.0)
    }
}

/// Two bits each for arguments, inaccessible memory and all other; since LLVM 22, whose top byte is
/// a version, there are more kinds, and "all other" is behind `errno`.
fn memory(value: u64) -> Function {
    let effect = |shift: u32| match value >> shift & 3 {
        0 => MemoryEffect::None,
        1 => MemoryEffect::Read,
        2 => MemoryEffect::Write,
        _ => MemoryEffect::ReadWrite,
    };
    Function::Memory {
        default: effect(if value >> 56 == 0 { 4 } else { 6 }),
        argmem: effect(0),
        inaccessible_mem: effect(2),
    }
}

fn plain(name: &str) -> Function {
    match name {
        "alwaysinline" => Function::AlwaysInline,
        "builtin" => Function::Builtin,
        "cold" => Function::Cold,
        "convergent" => Function::Convergent,
        "inlinehint" => Function::InlineHint,
        "jumptable" => Function::JumpTable,
        "minsize" => Function::MinimizeSize,
        "naked" => Function::Naked,
        "nobuiltin" => Function::NoBuiltin,
        "nocf_check" => Function::NoCFCheck,
        "noduplicate" => Function::NoDuplicate,
        "nofree" => Function::NoFree,
        "noimplicitfloat" => Function::NoImplicitFloat,
        "noinline" => Function::NoInline,
        "nomerge" => Function::NoMerge,
        "nonlazybind" => Function::NonLazyBind,
        "noredzone" => Function::NoRedZone,
        "noreturn" => Function::NoReturn,
        "norecurse" => Function::NoRecurse,
        "willreturn" => Function::WillReturn,
        "returns_twice" => Function::ReturnsTwice,
        "nosync" => Function::NoSync,
        "nounwind" => Function::NoUnwind,
        "null_pointer_is_valid" => Function::NullPointerIsValid,
        "optforfuzzing" => Function::OptForFuzzing,
        "optnone" => Function::OptNone,
        "optsize" => Function::OptSize,
        "safestack" => Function::SafeStack,
        "sanitize_address" => Function::SanitizeAddress,
        "sanitize_memory" => Function::SanitizeMemory,
        "sanitize_thread" => Function::SanitizeThread,
        "sanitize_hwaddress" => Function::SanitizeHWAddress,
        "sanitize_memtag" => Function::SanitizeMemTag,
        "shadowcallstack" => Function::ShadowCallStack,
        "speculative_load_hardening" => Function::SpeculativeLoadHardening,
        "speculatable" => Function::Speculatable,
        "ssp" => Function::StackProtect,
        "sspreq" => Function::StackProtectReq,
        "sspstrong" => Function::StackProtectStrong,
        "strictfp" => Function::StrictFP,
        "uwtable" => Function::UWTable,
        _ => Function::UnknownAttribute,
    }
}
