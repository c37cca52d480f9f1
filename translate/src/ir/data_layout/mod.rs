//! The data layout string (LangRef, "Data Layout") and what follows from it: sizes, alignments and
//! field offsets of all types.

use super::{Type, TypeId, TypeTable};
use crate::limits;
use crate::{Error, Result};
use cranelift_entity::SecondaryMap;

#[cfg(test)]
mod tests;

/// A parsed data layout. Alignments are in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataLayout {
    /// The string as the file has it.
    pub text: String,
    /// Whether memory is big endian.
    pub big_endian: bool,
    /// `p[n]:size:abi:pref:idx`: address space, then bits of a pointer, its alignment, bits of an
    /// index. Sorted by nothing; address space 0 is always there.
    pub pointers: Vec<PointerSpec>,
    /// `i`: bits and alignment, sorted by bits.
    integers: Vec<(u32, u32)>,
    floats: Vec<(u32, u32)>,
    vectors: Vec<(u32, u32)>,
    aggregate_align: u32,
    /// `A`: the address space of allocas.
    pub alloca_address_space: u32,
    /// `P`: the address space of functions.
    pub program_address_space: u32,
    /// `S`: the natural stack alignment in bytes, if given.
    pub stack_align: Option<u32>,
}

/// The `p` specification of one address space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PointerSpec {
    /// The address space.
    pub address_space: u32,
    /// Bits of a pointer.
    pub bits: u32,
    /// Its ABI alignment in bytes.
    pub align: u32,
    /// Bits of an index into memory.
    pub index_bits: u32,
}

impl Default for DataLayout {
    fn default() -> Self {
        Self {
            text: String::new(),
            big_endian: false,
            pointers: vec![PointerSpec {
                address_space: 0,
                bits: 64,
                align: 8,
                index_bits: 64,
            }],
            // LangRef: "When constructing the data layout for a given target, LLVM starts with a
            // default set of specifications".
            integers: vec![(1, 1), (8, 1), (16, 2), (32, 4), (64, 4)],
            floats: vec![(16, 2), (32, 4), (64, 8), (128, 16)],
            vectors: vec![(64, 8), (128, 16)],
            aggregate_align: 1,
            alloca_address_space: 0,
            program_address_space: 0,
            stack_align: None,
        }
    }
}

impl DataLayout {
    /// Parses a data layout string.
    ///
    /// # Errors
    /// Malformed, naming the part.
    pub fn parse(text: &str) -> Result<Self> {
        let mut layout = Self {
            text: text.to_owned(),
            ..Self::default()
        };
        for part in text.split('-').filter(|part| !part.is_empty()) {
            layout
                .part(part)
                .ok_or_else(|| Error::malformed(format!("data layout: bad part \"{part}\"")))?;
        }
        Ok(layout)
    }

    fn part(&mut self, part: &str) -> Option<()> {
        let (letter, rest) = part.split_at_checked(1)?;
        let mut fields = rest.split(':');
        match letter {
            "e" => self.big_endian = false,
            "E" => self.big_endian = true,
            "p" => {
                let space = fields.next()?.trim_start_matches(['e', 'u']);
                // Since LLVM 22 it may have a name: `p2(global)`.
                let space = space.split('(').next()?;
                let address_space = if space.is_empty() {
                    0
                } else {
                    space.parse().ok()?
                };
                let bits = number(fields.next()?).filter(|bits| *bits > 0)?;
                let align = bytes(fields.next()?)?.max(1);
                let _preferred = fields.next();
                let index_bits = match fields.next() {
                    Some(field) => number(field).filter(|index| (1..=bits).contains(index))?,
                    None => bits,
                };
                let spec = PointerSpec {
                    address_space,
                    bits,
                    align,
                    index_bits,
                };
                self.pointers.retain(|p| p.address_space != address_space);
                self.pointers.push(spec);
            }
            "i" | "f" | "v" => {
                let bits = number(fields.next()?).filter(|bits| *bits > 0)?;
                let align = bytes(fields.next()?)?.max(1);
                let specs = match letter {
                    "i" => &mut self.integers,
                    "f" => &mut self.floats,
                    _ => &mut self.vectors,
                };
                match specs.binary_search_by_key(&bits, |spec| spec.0) {
                    Ok(at) => specs[at].1 = align,
                    Err(at) => specs.insert(at, (bits, align)),
                }
            }
            "a" => {
                fields.next()?;
                self.aggregate_align = bytes(fields.next()?)?.max(1);
            }
            "A" => self.alloca_address_space = rest.parse().ok()?,
            "P" => self.program_address_space = rest.parse().ok()?,
            "S" => self.stack_align = Some(bytes(rest)?).filter(|align| *align > 0),
            // Global address spaces, mangling, native widths, function pointer alignment,
            // non-integral address spaces, and the size of stack objects, which LLVM itself has
            // forgotten: nothing here depends on them.
            "G" | "m" | "n" | "F" | "s" => {}
            _ => return None,
        }
        Some(())
    }

    /// The specification of an address space; that of 0 where it has none of its own.
    pub fn pointer(&self, address_space: u32) -> PointerSpec {
        let find = |space| self.pointers.iter().find(|p| p.address_space == space);
        let default = Self::default().pointers[0];
        *find(address_space).or_else(|| find(0)).unwrap_or(&default)
    }

    /// LLVM's rule: the exact width, else the next wider one, else the widest.
    fn integer_align(&self, bits: u32) -> u32 {
        let wider = self.integers.iter().find(|spec| spec.0 >= bits);
        wider.or(self.integers.last()).map_or(1, |spec| spec.1)
    }

    fn float_align(&self, bits: u32) -> u32 {
        let exact = self.floats.iter().find(|spec| spec.0 == bits);
        exact.map_or_else(|| bits.div_ceil(8).next_power_of_two(), |spec| spec.1)
    }

    fn vector_align(&self, bits: u64) -> Option<u32> {
        if let Some(spec) = self.vectors.iter().find(|spec| u64::from(spec.0) == bits) {
            return Some(spec.1);
        }
        let natural = bits.div_ceil(8).max(1).checked_next_power_of_two()?;
        u32::try_from(natural).ok()
    }
}

fn number(field: &str) -> Option<u32> {
    field.parse().ok().filter(|bits| *bits < 1 << 24)
}

/// An alignment field, in bits in the string.
fn bytes(field: &str) -> Option<u32> {
    let bits = number(field)?;
    let bytes = bits / 8;
    (bits % 8 == 0 && (bytes == 0 || bytes.is_power_of_two())).then_some(bytes)
}

/// Size and alignment of a sized type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Bits of a value, without padding (LLVM's `getTypeSizeInBits`): 1 for `i1`, 80 for
    /// `x86_fp80`, 8 times the size for aggregates.
    pub bits: u64,
    /// Bytes from one array element to the next (LLVM's `getTypeAllocSize`).
    pub size: u64,
    /// ABI alignment in bytes: a power of two.
    pub align: u32,
}

impl Layout {
    /// Bytes that a store writes (LLVM's `getTypeStoreSize`).
    pub fn store_size(&self) -> u64 {
        self.bits.div_ceil(8)
    }
}

/// The layouts of all types of a module.
#[derive(Clone, Debug, Default)]
pub struct Layouts {
    layouts: SecondaryMap<TypeId, State>,
    /// Field offsets of all structs; a struct's lie together.
    offsets: Vec<u64>,
    first_offset: SecondaryMap<TypeId, u32>,
}

#[derive(Clone, Copy, Debug, Default)]
enum State {
    #[default]
    New,
    Open,
    Done(Option<Layout>),
}

impl Layouts {
    /// Computes all layouts.
    ///
    /// # Errors
    /// Malformed if a type contains itself, nests deeper than [`limits::TYPE_DEPTH`], or its size
    /// overflows 2^61 bytes.
    pub fn new(types: &TypeTable, data_layout: &DataLayout) -> Result<Self> {
        let mut layouts = Self::default();
        for (id, _) in types.iter() {
            layouts.compute(types, data_layout, id, 0)?;
        }
        Ok(layouts)
    }

    /// The layout of a type; `None` if it has no size (`void`, functions, opaque structs, scalable
    /// vectors ...).
    pub fn get(&self, id: TypeId) -> Option<Layout> {
        match self.layouts[id] {
            State::Done(layout) => layout,
            _ => None,
        }
    }

    /// The byte offsets of a sized struct's fields.
    pub fn field_offset(&self, id: TypeId, field: usize) -> u64 {
        self.offsets[self.first_offset[id] as usize + field]
    }

    fn compute(
        &mut self,
        types: &TypeTable,
        data_layout: &DataLayout,
        id: TypeId,
        depth: usize,
    ) -> Result<Option<Layout>> {
        match self.layouts[id] {
            State::Done(layout) => return Ok(layout),
            State::Open => return Err(Error::malformed("a type contains itself")),
            State::New if depth > limits::TYPE_DEPTH => {
                return Err(Error::malformed("types nest too deeply"));
            }
            State::New => {}
        }
        self.layouts[id] = State::Open;
        let layout = self.of(types, data_layout, id, depth)?;
        self.layouts[id] = State::Done(layout);
        Ok(layout)
    }

    fn of(
        &mut self,
        types: &TypeTable,
        data_layout: &DataLayout,
        id: TypeId,
        depth: usize,
    ) -> Result<Option<Layout>> {
        let scalar = |bits: u32, align: u32| {
            let size = u64::from(bits.div_ceil(8)).next_multiple_of(u64::from(align));
            Some(Layout {
                bits: u64::from(bits),
                size,
                align,
            })
        };
        let float = |bits| scalar(bits, data_layout.float_align(bits));
        Ok(match &types[id] {
            Type::Half | Type::BFloat => float(16),
            Type::Float => float(32),
            Type::Double => float(64),
            Type::X86Fp80 => float(80),
            Type::Fp128 | Type::PpcFp128 => float(128),
            Type::Integer(bits) => scalar(*bits, data_layout.integer_align(*bits)),
            Type::Pointer { address_space } => {
                let spec = data_layout.pointer(*address_space);
                scalar(spec.bits, spec.align)
            }
            Type::Array { len, element } => {
                match self.compute(types, data_layout, *element, depth + 1)? {
                    Some(layout) => Some(array(layout, *len)?),
                    None => None,
                }
            }
            Type::Vector { scalable: true, .. } => None,
            Type::Vector { len, element, .. } => {
                match self.compute(types, data_layout, *element, depth + 1)? {
                    Some(layout) => Some(vector(data_layout, layout.bits, *len)?),
                    None => None,
                }
            }
            Type::Struct { fields, packed, .. } => {
                self.structure(types, data_layout, id, fields, *packed, depth)?
            }
            Type::Void
            | Type::Label
            | Type::Metadata
            | Type::Token
            | Type::X86Amx
            | Type::Opaque { .. }
            | Type::Function { .. }
            | Type::Target { .. } => None,
        })
    }

    fn structure(
        &mut self,
        types: &TypeTable,
        data_layout: &DataLayout,
        id: TypeId,
        fields: &[TypeId],
        packed: bool,
        depth: usize,
    ) -> Result<Option<Layout>> {
        let (mut end, mut align) = (0u64, 1u32);
        if !packed {
            align = data_layout.aggregate_align;
        }
        let mut offsets = Vec::with_capacity(fields.len());
        for field in fields {
            let Some(layout) = self.compute(types, data_layout, *field, depth + 1)? else {
                return Ok(None);
            };
            let field_align = if packed { 1 } else { layout.align };
            align = align.max(field_align);
            let offset = end.next_multiple_of(u64::from(field_align));
            offsets.push(offset);
            end = offset
                .checked_add(layout.size)
                .filter(|end| *end < 1 << 61)
                .ok_or_else(too_large)?;
        }
        let size = end.next_multiple_of(u64::from(align));
        if size >= 1 << 61 {
            return Err(too_large());
        }
        self.first_offset[id] = u32::try_from(self.offsets.len()).map_err(|_| too_large())?;
        self.offsets.extend(offsets);
        Ok(Some(Layout {
            bits: size * 8,
            size,
            align,
        }))
    }
}

fn array(element: Layout, len: u64) -> Result<Layout> {
    let size = element.size.checked_mul(len).filter(|size| *size < 1 << 61);
    let size = size.ok_or_else(too_large)?;
    Ok(Layout {
        bits: size * 8,
        size,
        align: element.align,
    })
}

/// Elements of a vector are packed bit by bit, whatever their own alignment.
fn vector(data_layout: &DataLayout, element_bits: u64, len: u32) -> Result<Layout> {
    let bits = element_bits
        .checked_mul(u64::from(len))
        .ok_or_else(too_large)?;
    let align = data_layout.vector_align(bits).ok_or_else(too_large)?;
    Ok(Layout {
        bits,
        size: bits.div_ceil(8).next_multiple_of(u64::from(align)),
        align,
    })
}

fn too_large() -> Error {
    Error::malformed("a type's size overflows")
}
