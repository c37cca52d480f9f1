//! Types. llvm-ir interns its own, in a table that only reading a file fills; equal ones are equal
//! all the same.

use crate::ir::{Type, TypeId, TypeTable};
use cranelift_entity::SecondaryMap;
use llvm_ir::TypeRef;
use llvm_ir::types::{FPType, NamedStructDef, Type as Theirs, Types as Table};

/// llvm-ir's type of each of ours, and its table of named structs.
pub(super) struct Types {
    converted: SecondaryMap<TypeId, Option<TypeRef>>,
    table: Table,
    void: TypeRef,
}

impl Types {
    /// Converts all types of a verified module, whose nesting has an end.
    pub(super) fn new(ours: &TypeTable) -> Self {
        let table = Table::blank_for_testing();
        let mut types = Self {
            converted: SecondaryMap::new(),
            void: table.void(),
            table,
        };
        for (id, _) in ours.iter() {
            types.convert(ours, id);
        }
        types
    }

    pub(super) fn get(&self, id: TypeId) -> TypeRef {
        let converted = self.converted[id].as_ref();
        converted.unwrap_or(&self.void).clone()
    }

    pub(super) fn pointer(&self, address_space: u32) -> TypeRef {
        self.table.pointer_in_addr_space(address_space)
    }

    pub(super) fn into_llvm_ir(self) -> Table {
        self.table
    }

    fn convert(&mut self, ours: &TypeTable, id: TypeId) -> TypeRef {
        if let Some(converted) = &self.converted[id] {
            return converted.clone();
        }
        let converted = match &ours[id] {
            Type::Struct {
                name: Some(name), ..
            }
            | Type::Opaque { name }
                if self.is_new(name) =>
            {
                self.named(ours, id, name)
            }
            ty => {
                let plain = self.plain(ours, ty);
                self.table.get_for_type(&plain)
            }
        };
        self.converted[id] = Some(converted.clone());
        converted
    }

    /// Whether a struct can have this name: identified ones may have none, and become literal.
    fn is_new(&self, name: &str) -> bool {
        !name.is_empty() && self.table.named_struct_def(name).is_none()
    }

    fn named(&mut self, ours: &TypeTable, id: TypeId, name: &str) -> TypeRef {
        let definition = match &ours[id] {
            ty @ Type::Struct { .. } => {
                let plain = self.plain(ours, ty);
                NamedStructDef::Defined(self.table.get_for_type(&plain))
            }
            _ => NamedStructDef::Opaque,
        };
        self.table.add_named_struct_def(name.to_owned(), definition);
        self.table.named_struct(name)
    }

    fn plain(&mut self, ours: &TypeTable, ty: &Type) -> Theirs {
        match ty {
            Type::Void => Theirs::VoidType,
            Type::Half => Theirs::FPType(FPType::Half),
            Type::BFloat => Theirs::FPType(FPType::BFloat),
            Type::Float => Theirs::FPType(FPType::Single),
            Type::Double => Theirs::FPType(FPType::Double),
            Type::X86Fp80 => Theirs::FPType(FPType::X86_FP80),
            Type::Fp128 => Theirs::FPType(FPType::FP128),
            Type::PpcFp128 => Theirs::FPType(FPType::PPC_FP128),
            Type::Label => Theirs::LabelType,
            Type::Metadata => Theirs::MetadataType,
            Type::Token => Theirs::TokenType,
            Type::X86Amx => Theirs::X86_AMXType,
            Type::Integer(bits) => Theirs::IntegerType { bits: *bits },
            Type::Pointer { address_space } => Theirs::PointerType {
                addr_space: *address_space,
            },
            Type::Array { len, element } => Theirs::ArrayType {
                element_type: self.convert(ours, *element),
                num_elements: usize::try_from(*len).unwrap_or(usize::MAX),
            },
            Type::Vector {
                len,
                element,
                scalable,
            } => Theirs::VectorType {
                element_type: self.convert(ours, *element),
                num_elements: *len as usize,
                scalable: *scalable,
            },
            Type::Struct { fields, packed, .. } => Theirs::StructType {
                element_types: self.all(ours, fields),
                is_packed: *packed,
            },
            Type::Opaque { name } => Theirs::NamedStructType {
                name: name.to_string(),
            },
            Type::Function {
                ret,
                params,
                variadic,
            } => Theirs::FuncType {
                result_type: self.convert(ours, *ret),
                param_types: self.all(ours, params),
                is_var_arg: *variadic,
            },
            Type::Target { .. } => Theirs::TargetExtType,
        }
    }

    fn all(&mut self, ours: &TypeTable, ids: &[TypeId]) -> Vec<TypeRef> {
        ids.iter().map(|id| self.convert(ours, *id)).collect()
    }
}
