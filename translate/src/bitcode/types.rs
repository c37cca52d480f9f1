//! The type table of a file: `TYPE_BLOCK_ID_NEW`.
//!
//! Types are interned on the way, so two numbers of the file may be one [`TypeId`]. Typed pointers
//! become opaque ones; what they pointed to is kept beside, because old records need it.

use super::block::Block;
use super::codes::*;
use super::record::Record;
use super::unknown_record;
use crate::ir::{Type, TypeId, TypeTable};
use crate::limits;
use crate::{Error, Result};
use std::collections::{BTreeMap, HashMap};

/// The types by their numbers in the file.
#[derive(Debug, Default)]
pub(super) struct FileTypes {
    types: Vec<FileType>,
    /// Parameter types of functions as numbers of the file, where a typed pointer is among them.
    params: BTreeMap<u32, Box<[u32]>>,
}

#[derive(Clone, Copy, Debug)]
struct FileType {
    id: TypeId,
    /// What a typed pointer points to, as a number of the file.
    pointee: Option<u32>,
}

/// Types that instructions need and that a file need not list.
#[derive(Clone, Copy, Debug)]
pub(super) struct CommonTypes {
    pub(super) void: TypeId,
    pub(super) label: TypeId,
    pub(super) metadata: TypeId,
    pub(super) token: TypeId,
    pub(super) int1: TypeId,
    pub(super) int32: TypeId,
    pub(super) ptr: TypeId,
}

impl CommonTypes {
    pub(super) fn new(table: &mut TypeTable) -> Self {
        Self {
            void: table.intern(Type::Void),
            label: table.intern(Type::Label),
            metadata: table.intern(Type::Metadata),
            token: table.intern(Type::Token),
            int1: table.intern(Type::Integer(1)),
            int32: table.intern(Type::Integer(32)),
            ptr: table.intern(Type::Pointer { address_space: 0 }),
        }
    }
}

impl FileTypes {
    /// Whether `number` is of this file.
    pub(super) fn get(&self, number: u64) -> Option<TypeId> {
        self.entry(number).map(|ty| ty.id)
    }

    /// The type with a number.
    pub(super) fn id(&self, number: u64) -> Result<TypeId> {
        let ty = self.get(number);
        ty.ok_or_else(|| Error::malformed(format!("there is no type {number}")))
    }

    fn entry(&self, number: u64) -> Option<&FileType> {
        self.types.get(usize::try_from(number).ok()?)
    }

    /// What the typed pointer with a number points to, as a number of the file.
    pub(super) fn pointee(&self, number: u64) -> Option<u64> {
        self.entry(number)?.pointee.map(u64::from)
    }

    /// What parameter `index` of function type `number` points to, if it is a typed pointer.
    pub(super) fn param_pointee(&self, number: u64, index: usize) -> Option<TypeId> {
        let params = self.params.get(&u32::try_from(number).ok()?)?;
        let param = u64::from(*params.get(index)?);
        self.get(self.pointee(param)?)
    }

    /// The numbers of function types with typed pointers among their parameters, ascending.
    pub(super) fn functions_of_typed_pointers(&self) -> impl Iterator<Item = u64> {
        self.params.keys().map(|number| u64::from(*number))
    }

    /// Whether the file has typed pointers.
    pub(super) fn has_typed_pointers(&self) -> bool {
        self.types.iter().any(|ty| ty.pointee.is_some())
    }
}

/// Reads the type block.
pub(super) fn read(
    mut block: Block<'_>,
    table: &mut TypeTable,
    producer: &str,
) -> Result<FileTypes> {
    let mut reader = TypeReader {
        table,
        file: FileTypes::default(),
        forward: HashMap::new(),
        name: None,
    };
    let mut record = Record::default();
    while block.next_record(&mut record)?.is_some() {
        reader
            .record(&mut record, producer)
            .map_err(|error| error.at_bit(record.bit))?;
    }
    if let Some(number) = reader.forward.keys().min() {
        return Err(record.malformed(format!("type {number} is used, but not defined")));
    }
    Ok(reader.file)
}

struct TypeReader<'t> {
    table: &'t mut TypeTable,
    file: FileTypes,
    /// Named structs that were referred to before their records.
    forward: HashMap<u32, TypeId>,
    /// The name for the next named type.
    name: Option<Box<str>>,
}

impl TypeReader<'_> {
    fn record(&mut self, record: &mut Record<'_>, producer: &str) -> Result<()> {
        let ty = match record.code {
            // The number of types: nothing is allocated by it.
            TYPE_CODE_NUMENTRY => return Ok(()),
            TYPE_CODE_STRUCT_NAME => return self.struct_name(record),
            TYPE_CODE_VOID => Type::Void,
            TYPE_CODE_FLOAT => Type::Float,
            TYPE_CODE_DOUBLE => Type::Double,
            TYPE_CODE_LABEL => Type::Label,
            TYPE_CODE_HALF => Type::Half,
            TYPE_CODE_X86_FP80 => Type::X86Fp80,
            TYPE_CODE_FP128 => Type::Fp128,
            TYPE_CODE_PPC_FP128 => Type::PpcFp128,
            TYPE_CODE_METADATA => Type::Metadata,
            TYPE_CODE_TOKEN => Type::Token,
            TYPE_CODE_BFLOAT => Type::BFloat,
            TYPE_CODE_X86_AMX => Type::X86Amx,
            TYPE_CODE_X86_MMX => self.x86_mmx(),
            TYPE_CODE_INTEGER => Self::integer(record)?,
            TYPE_CODE_ARRAY => self.array(record)?,
            TYPE_CODE_VECTOR => self.vector(record)?,
            TYPE_CODE_STRUCT_ANON => self.structure(record, None)?,
            TYPE_CODE_STRUCT_NAMED => return self.named_struct(record),
            TYPE_CODE_OPAQUE => return self.opaque(),
            TYPE_CODE_FUNCTION => return self.function(record),
            TYPE_CODE_FUNCTION_OLD => {
                let variadic = record.take()?;
                let _attributes = record.take()?;
                return self.function_type(record, variadic != 0);
            }
            TYPE_CODE_OPAQUE_POINTER => Type::Pointer {
                address_space: record.take_u32()?,
            },
            TYPE_CODE_POINTER => return self.typed_pointer(record),
            TYPE_CODE_TARGET_TYPE => self.target_type(record)?,
            TYPE_CODE_BYTE => {
                let width = record.take()?;
                return Err(record.unsupported(format!("type b{width}")));
            }
            _ => return Err(unknown_record(record, "type", producer)),
        };
        self.add(ty)
    }

    fn add(&mut self, ty: Type) -> Result<()> {
        let id = self.table.intern(ty);
        self.push(id, None)
    }

    fn push(&mut self, id: TypeId, pointee: Option<u32>) -> Result<()> {
        let number = self.next_number()?;
        if self.forward.contains_key(&number) {
            let message =
                format!("type {number} is used before it is defined and is no named struct");
            return Err(Error::malformed(message));
        }
        self.file.types.push(FileType { id, pointee });
        Ok(())
    }

    fn next_number(&self) -> Result<u32> {
        u32::try_from(self.file.types.len()).map_err(|_| Error::malformed("too many types"))
    }

    /// A type by its number; one that has no record yet must become a named struct.
    fn ty(&mut self, number: u64) -> Result<TypeId> {
        if let Some(id) = self.file.get(number) {
            return Ok(id);
        }
        let number = u32::try_from(number)
            .map_err(|_| Error::malformed(format!("there is no type {number}")))?;
        let table = &mut *self.table;
        let reserve = || table.reserve("");
        Ok(*self.forward.entry(number).or_insert_with(reserve))
    }

    fn types(&mut self, record: &mut Record<'_>) -> Result<Box<[TypeId]>> {
        let numbers = record.rest().iter();
        numbers.map(|number| self.ty(*number)).collect()
    }

    /// `STRUCT_NAME: [characters]`
    fn struct_name(&mut self, record: &mut Record<'_>) -> Result<()> {
        self.name = Some(record.take_rest_string()?.into());
        Ok(())
    }

    /// MMX values are `<1 x i64>` since LLVM 20.
    fn x86_mmx(&mut self) -> Type {
        Type::Vector {
            len: 1,
            element: self.table.intern(Type::Integer(64)),
            scalable: false,
        }
    }

    /// `INTEGER: [width]`
    fn integer(record: &mut Record<'_>) -> Result<Type> {
        let width = record.take_u32()?;
        if !(1..=limits::INTEGER_BITS).contains(&width) {
            return Err(record.malformed(format!("an integer type of {width} bits")));
        }
        Ok(Type::Integer(width))
    }

    /// `ARRAY: [length, element]`
    fn array(&mut self, record: &mut Record<'_>) -> Result<Type> {
        Ok(Type::Array {
            len: record.take()?,
            element: self.ty(record.take()?)?,
        })
    }

    /// `VECTOR: [length, element, scalable?]`
    fn vector(&mut self, record: &mut Record<'_>) -> Result<Type> {
        let len = record.take_u32()?;
        if len == 0 {
            return Err(record.malformed("a vector type of no elements"));
        }
        Ok(Type::Vector {
            len,
            element: self.ty(record.take()?)?,
            scalable: record.take_or_zero() != 0,
        })
    }

    /// `STRUCT_ANON, STRUCT_NAMED: [packed, fields...]`
    fn structure(&mut self, record: &mut Record<'_>, name: Option<Box<str>>) -> Result<Type> {
        let packed = record.take_bool()?;
        Ok(Type::Struct {
            name,
            fields: self.types(record)?,
            packed,
        })
    }

    fn named_struct(&mut self, record: &mut Record<'_>) -> Result<()> {
        let name = self.name.take().unwrap_or_default();
        let ty = self.structure(record, Some(name))?;
        self.identified(ty)
    }

    /// `OPAQUE: []`
    fn opaque(&mut self) -> Result<()> {
        let name = self.name.take().unwrap_or_default();
        self.identified(Type::Opaque { name })
    }

    /// A type with an identity of its own, which may have been referred to.
    fn identified(&mut self, ty: Type) -> Result<()> {
        let number = self.next_number()?;
        let id = match self.forward.remove(&number) {
            Some(id) => id,
            None => self.table.reserve(""),
        };
        self.table.define(id, ty);
        self.push(id, None)
    }

    /// `FUNCTION: [variadic, result, parameters...]`
    fn function(&mut self, record: &mut Record<'_>) -> Result<()> {
        let variadic = record.take_bool()?;
        self.function_type(record, variadic)
    }

    fn function_type(&mut self, record: &mut Record<'_>, variadic: bool) -> Result<()> {
        let number = self.next_number()?;
        let ret = self.ty(record.take()?)?;
        let params = self.types(record)?;
        let is_typed_pointer = |param: &u64| self.file.pointee(*param).is_some();
        if record.rest().iter().any(is_typed_pointer) {
            let params = record.rest().iter();
            let params = params.map(|param| u32::try_from(*param).unwrap_or(u32::MAX));
            self.file.params.insert(number, params.collect());
        }
        self.add(Type::Function {
            ret,
            params,
            variadic,
        })
    }

    /// `POINTER: [pointee, address space?]`: the pointee may come later.
    fn typed_pointer(&mut self, record: &mut Record<'_>) -> Result<()> {
        let pointee = record.take_u32()?;
        let address_space = record.take_u32_or_zero()?;
        let id = self.table.intern(Type::Pointer { address_space });
        self.push(id, Some(pointee))
    }

    /// `TARGET_TYPE: [number of types, types..., integers...]`
    fn target_type(&mut self, record: &mut Record<'_>) -> Result<Type> {
        let count = record.take()?;
        let numbers = record.take_slice(count)?.iter();
        let types = numbers
            .map(|number| self.ty(*number))
            .collect::<Result<_>>()?;
        let mut integers = Vec::new();
        while record.left() > 0 {
            integers.push(record.take_u32()?);
        }
        Ok(Type::Target {
            name: self.name.take().unwrap_or_default(),
            types,
            integers: integers.into(),
        })
    }
}
