//! The types of LLVM IR (LangRef, "Type System"), interned: equal types have equal ids.
//!
//! Pointers are opaque. Named structs are distinct by identity, as in LLVM.

use crate::limits;
use cranelift_entity::{PrimaryMap, entity_impl};
use rustc_hash::FxHashMap;
use std::fmt::{self, Write};

/// A type of a [`TypeTable`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(u32);
entity_impl!(TypeId, "type");

/// One type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// `void`
    Void,
    /// `half`: IEEE binary16
    Half,
    /// `bfloat`
    BFloat,
    /// `float`: IEEE binary32
    Float,
    /// `double`: IEEE binary64
    Double,
    /// `x86_fp80`: the 80-bit x87 format
    X86Fp80,
    /// `fp128`: IEEE binary128
    Fp128,
    /// `ppc_fp128`
    PpcFp128,
    /// `label`
    Label,
    /// `metadata`
    Metadata,
    /// `token`
    Token,
    /// `x86_amx`
    X86Amx,
    /// `iN`; the width in bits is 1 to [`crate::limits::INTEGER_BITS`].
    Integer(u32),
    /// `ptr`, or `ptr addrspace(n)`
    Pointer {
        /// The address space; 0 is the default.
        address_space: u32,
    },
    /// `[len x element]`
    Array {
        /// Number of elements; may be 0.
        len: u64,
        /// Their type.
        element: TypeId,
    },
    /// `<len x element>`, or `<vscale x len x element>`
    Vector {
        /// Number of elements, at least 1.
        len: u32,
        /// Their type: integer, floating point or pointer.
        element: TypeId,
        /// Whether `len` is multiplied by `vscale`.
        scalable: bool,
    },
    /// `{ ... }`, or `<{ ... }>` if packed; literal if it has no name.
    Struct {
        /// The name, without `%`; unnamed identified structs have an empty one.
        name: Option<Box<str>>,
        /// The field types.
        fields: Box<[TypeId]>,
        /// Without padding, aligned to 1.
        packed: bool,
    },
    /// `%name = type opaque`
    Opaque {
        /// The name, without `%`.
        name: Box<str>,
    },
    /// `ret (params...)`
    Function {
        /// The result type.
        ret: TypeId,
        /// The types of the fixed parameters.
        params: Box<[TypeId]>,
        /// Whether `...` follows.
        variadic: bool,
    },
    /// `target("name", types..., integers...)`
    Target {
        /// The target type's name.
        name: Box<str>,
        /// Its type parameters.
        types: Box<[TypeId]>,
        /// Its integer parameters.
        integers: Box<[u32]>,
    },
}

/// All types of a module.
#[derive(Clone, Debug, Default)]
pub struct TypeTable {
    types: PrimaryMap<TypeId, Type>,
    interned: FxHashMap<Type, TypeId>,
}

impl TypeTable {
    /// The id of `ty`; equal structural types get one id. Named structs and opaque types are made
    /// by [`Self::reserve`].
    pub fn intern(&mut self, ty: Type) -> TypeId {
        if let Some(id) = self.interned.get(&ty) {
            return *id;
        }
        let id = self.types.push(ty.clone());
        self.interned.insert(ty, id);
        id
    }

    /// The id of `ty`, if the table has it.
    pub fn find(&self, ty: &Type) -> Option<TypeId> {
        self.interned.get(ty).copied()
    }

    /// A new identified type, distinct from all others; [`Self::define`] can set its body later.
    pub fn reserve(&mut self, name: impl Into<Box<str>>) -> TypeId {
        self.types.push(Type::Opaque { name: name.into() })
    }

    /// Gives a reserved type its body (LLVM's `StructType::setBody`).
    pub fn define(&mut self, id: TypeId, ty: Type) {
        self.types[id] = ty;
    }

    /// The type, or `None` if the id is not of this table.
    pub fn get(&self, id: TypeId) -> Option<&Type> {
        self.types.get(id)
    }

    /// The types in order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = (TypeId, &Type)> {
        self.types.iter()
    }

    /// How many types there are.
    pub fn len(&self) -> usize {
        self.types.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.types.is_empty()
    }

    /// The element type and length of a fixed-length vector.
    pub fn fixed_vector(&self, id: TypeId) -> Option<(u32, TypeId)> {
        match self[id] {
            Type::Vector {
                len,
                element,
                scalable: false,
            } => Some((len, element)),
            _ => None,
        }
    }

    /// The element type of a vector, or the type itself (LLVM's `getScalarType`).
    pub fn scalar(&self, id: TypeId) -> TypeId {
        match self[id] {
            Type::Vector { element, .. } => element,
            _ => id,
        }
    }

    /// The width in bits of an integer type.
    pub fn integer_bits(&self, id: TypeId) -> Option<u32> {
        match self[id] {
            Type::Integer(bits) => Some(bits),
            _ => None,
        }
    }

    /// Whether this is one of the floating-point types.
    pub fn is_float(&self, id: TypeId) -> bool {
        matches!(
            self[id],
            Type::Half
                | Type::BFloat
                | Type::Float
                | Type::Double
                | Type::X86Fp80
                | Type::Fp128
                | Type::PpcFp128
        )
    }

    /// Whether this is a pointer type, in any address space.
    pub fn is_pointer(&self, id: TypeId) -> bool {
        matches!(self[id], Type::Pointer { .. })
    }

    /// The type as LLVM prints it.
    pub fn display(&self, id: TypeId) -> DisplayType<'_> {
        DisplayType { table: self, id }
    }
}

impl std::ops::Index<TypeId> for TypeTable {
    type Output = Type;

    fn index(&self, id: TypeId) -> &Type {
        &self.types[id]
    }
}

/// `Display` of a type, in LLVM's spelling.
#[derive(Clone, Copy)]
pub struct DisplayType<'a> {
    table: &'a TypeTable,
    id: TypeId,
}

/// Characters of one type's text. Literal structs share their fields, so a small table can hold
/// types of astronomic length.
const TEXT: usize = 1 << 16;

impl fmt::Display for DisplayType<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = Limited { out: f, left: TEXT };
        match self.write(&mut text, self.id, 0) {
            Err(fmt::Error) if text.left == 0 => f.write_str("..."),
            done => done,
        }
    }
}

/// Text up to a length, then an error.
struct Limited<'a, 'f> {
    out: &'a mut fmt::Formatter<'f>,
    left: usize,
}

impl Write for Limited<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        match self.left.checked_sub(text.len()) {
            Some(left) => self.left = left,
            None => {
                self.left = 0;
                return Err(fmt::Error);
            }
        }
        self.out.write_str(text)
    }
}

impl DisplayType<'_> {
    fn list(&self, f: &mut Limited<'_, '_>, ids: &[TypeId], depth: usize) -> fmt::Result {
        for (k, id) in ids.iter().enumerate() {
            f.write_str(if k == 0 { "" } else { ", " })?;
            self.write(f, *id, depth + 1)?;
        }
        Ok(())
    }

    fn write(&self, f: &mut Limited<'_, '_>, id: TypeId, depth: usize) -> fmt::Result {
        let Some(ty) = self.table.get(id) else {
            return write!(f, "<type {}>", id.as_u32());
        };
        if depth > limits::TYPE_DEPTH {
            return f.write_str("...");
        }
        match ty {
            Type::Void => f.write_str("void"),
            Type::Half => f.write_str("half"),
            Type::BFloat => f.write_str("bfloat"),
            Type::Float => f.write_str("float"),
            Type::Double => f.write_str("double"),
            Type::X86Fp80 => f.write_str("x86_fp80"),
            Type::Fp128 => f.write_str("fp128"),
            Type::PpcFp128 => f.write_str("ppc_fp128"),
            Type::Label => f.write_str("label"),
            Type::Metadata => f.write_str("metadata"),
            Type::Token => f.write_str("token"),
            Type::X86Amx => f.write_str("x86_amx"),
            Type::Integer(bits) => write!(f, "i{bits}"),
            Type::Pointer { address_space: 0 } => f.write_str("ptr"),
            Type::Pointer { address_space } => write!(f, "ptr addrspace({address_space})"),
            Type::Array { len, element } => {
                write!(f, "[{len} x ")?;
                self.write(f, *element, depth + 1)?;
                f.write_char(']')
            }
            Type::Vector {
                len,
                element,
                scalable,
            } => {
                let scale = if *scalable { "vscale x " } else { "" };
                write!(f, "<{scale}{len} x ")?;
                self.write(f, *element, depth + 1)?;
                f.write_char('>')
            }
            Type::Struct {
                name: Some(name), ..
            }
            | Type::Opaque { name } => write_struct_name(f, name, id),
            Type::Struct {
                name: None,
                fields,
                packed,
            } => {
                let (open, close) = if *packed { ("<{", "}>") } else { ("{", "}") };
                if fields.is_empty() {
                    return write!(f, "{open}{close}");
                }
                write!(f, "{open} ")?;
                self.list(f, fields, depth)?;
                write!(f, " {close}")
            }
            Type::Function {
                ret,
                params,
                variadic,
            } => {
                self.write(f, *ret, depth + 1)?;
                f.write_str(" (")?;
                self.list(f, params, depth)?;
                match (variadic, params.is_empty()) {
                    (true, true) => f.write_str("...)"),
                    (true, false) => f.write_str(", ...)"),
                    (false, _) => f.write_str(")"),
                }
            }
            Type::Target {
                name,
                types,
                integers,
            } => {
                write!(f, "target(\"{name}\"")?;
                for id in types {
                    f.write_str(", ")?;
                    self.write(f, *id, depth + 1)?;
                }
                for integer in integers {
                    write!(f, ", {integer}")?;
                }
                f.write_str(")")
            }
        }
    }
}

fn write_struct_name(f: &mut impl Write, name: &str, id: TypeId) -> fmt::Result {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._-$".contains(&byte);
    if name.is_empty() {
        return write!(f, "%{}", id.as_u32());
    }
    if name.bytes().all(plain) && !name.starts_with(|c: char| c.is_ascii_digit()) {
        return write!(f, "%{name}");
    }
    f.write_str("%\"")?;
    for byte in name.bytes() {
        match byte {
            b' '..=b'~' if byte != b'"' && byte != b'\\' => f.write_char(char::from(byte))?,
            _ => write!(f, "\\{byte:02X}")?,
        }
    }
    f.write_char('"')
}

#[cfg(test)]
mod tests {
    use super::{Type, TypeTable};

    fn structure(types: &mut TypeTable, fields: &[super::TypeId]) -> super::TypeId {
        types.intern(Type::Struct {
            name: None,
            fields: fields.into(),
            packed: false,
        })
    }

    #[test]
    fn types_have_llvms_spelling() {
        let mut types = TypeTable::default();
        let i32 = types.intern(Type::Integer(32));
        let ptr = types.intern(Type::Pointer { address_space: 3 });
        let vector = types.intern(Type::Vector {
            len: 4,
            element: i32,
            scalable: true,
        });
        let named = types.reserve("struct.a b\"\n");
        let inner = structure(&mut types, &[i32, named]);
        let array = types.intern(Type::Array {
            len: 3,
            element: inner,
        });
        let function = types.intern(Type::Function {
            ret: array,
            params: [ptr, vector].into(),
            variadic: true,
        });
        assert_eq!(
            types.display(function).to_string(),
            "[3 x { i32, %\"struct.a b\\22\\0A\" }] (ptr addrspace(3), <vscale x 4 x i32>, ...)"
        );
    }

    #[test]
    fn a_text_without_end_is_cut_off() {
        let mut types = TypeTable::default();
        let mut id = types.intern(Type::Integer(32));
        for _ in 0..100 {
            id = structure(&mut types, &[id, id]);
        }
        let text = types.display(id).to_string();
        assert!(text.len() <= super::TEXT + 3 && text.ends_with("..."));
    }
}
