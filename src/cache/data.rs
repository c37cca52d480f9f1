//! A compiled module as bytes: little-endian numbers and counted lists. Reading checks every
//! count and tag; it gives nothing rather than something else.

use crate::compiled::{
    CodeReloc, CodeRelocKind, CompiledFunction, CompiledModule, Handlers, Target,
};
use bitcrane_translate::ir::{AliasId, FunctionId, Global, IfuncId, VariableId};
use bitcrane_translate::lower::{Builtin, Data, DataReloc, DataRelocKind, Symbol};
use cranelift_codegen::ir::LibCall;
use std::collections::HashSet;
use std::sync::Mutex;

/// The module's bytes; it has no errors.
pub(super) fn write(module: &CompiledModule) -> Vec<u8> {
    let mut out = Writer(Vec::new());
    out.list(&module.functions, Writer::function);
    out.list(&module.variables, Writer::variable);
    out.list(&module.lists, Writer::variable);
    out.0
}

/// The module of such bytes.
pub(super) fn read(bytes: &[u8]) -> Option<CompiledModule> {
    let mut input = Reader(bytes);
    let module = CompiledModule {
        functions: input.list(Reader::function)?,
        variables: input.list(Reader::variable)?,
        lists: input.list(Reader::variable)?,
        errors: Vec::new(),
    };
    input.0.is_empty().then_some(module)
}

struct Writer(Vec<u8>);

impl Writer {
    fn u8(&mut self, value: u8) {
        self.0.push(value);
    }

    fn u32(&mut self, value: u32) {
        self.0.extend(value.to_le_bytes());
    }

    fn u64(&mut self, value: u64) {
        self.0.extend(value.to_le_bytes());
    }

    fn i64(&mut self, value: i64) {
        self.0.extend(value.to_le_bytes());
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.u64(bytes.len() as u64);
        self.0.extend(bytes);
    }

    fn list<T>(&mut self, items: &[T], mut item: impl FnMut(&mut Self, &T)) {
        self.u64(items.len() as u64);
        for each in items {
            item(self, each);
        }
    }

    fn function(&mut self, function: &CompiledFunction) {
        self.symbol(function.defines);
        self.u32(function.align);
        self.bytes(&function.code);
        self.list(&function.relocs, Self::code_reloc);
        self.bytes(&function.frame);
        match &function.handlers {
            None => self.u8(0),
            Some(handlers) => {
                self.u8(1);
                self.symbol(handlers.personality);
                self.data(&handlers.data_area);
            }
        }
    }

    fn variable(&mut self, (id, data): &(VariableId, Data)) {
        self.u32(id.as_u32());
        self.data(data);
    }

    fn data(&mut self, data: &Data) {
        self.u64(data.size);
        self.bytes(&data.bytes);
        self.u64(data.align);
        self.u8(u8::from(data.read_only));
        self.list(&data.relocs, |out, reloc| {
            out.u64(reloc.offset);
            out.u8(match reloc.kind {
                DataRelocKind::Abs8 => 0,
                DataRelocKind::Rel4 => 1,
                DataRelocKind::Rel8 => 2,
            });
            out.symbol(reloc.symbol);
            out.i64(reloc.addend);
        });
    }

    fn code_reloc(&mut self, reloc: &CodeReloc) {
        self.u32(reloc.offset);
        self.u8(match reloc.kind {
            CodeRelocKind::Abs8 => 0,
            CodeRelocKind::Call4 => 1,
            CodeRelocKind::Pc4 => 2,
        });
        self.i64(reloc.addend);
        match reloc.target {
            Target::Symbol(symbol) => {
                self.u8(0);
                self.symbol(symbol);
            }
            Target::LibCall(call) => {
                self.u8(1);
                self.bytes(call.to_string().as_bytes());
            }
            Target::Own(offset) => {
                self.u8(2);
                self.u32(offset);
            }
        }
    }

    fn symbol(&mut self, symbol: Symbol) {
        match symbol {
            Symbol::Global(global) => {
                self.u8(0);
                self.global(global);
            }
            Symbol::VariadicBody(id) => {
                self.u8(1);
                self.u32(id.as_u32());
            }
            Symbol::VariadicCallee(id) => {
                self.u8(2);
                self.u32(id.as_u32());
            }
            Symbol::VariadicIndirect {
                integer_registers,
                stack_bytes,
            } => {
                self.u8(3);
                self.u8(integer_registers);
                self.u32(stack_bytes);
            }
            Symbol::AlignedIndirect {
                integer_registers,
                stack_bytes,
                align_log2,
            } => {
                self.u8(7);
                self.u8(integer_registers);
                self.u32(stack_bytes);
                self.u8(align_log2);
            }
            Symbol::ThreadLocal(global) => {
                self.u8(4);
                self.global(global);
            }
            Symbol::Builtin(Builtin(name)) => {
                self.u8(5);
                self.bytes(name.as_bytes());
            }
            Symbol::Assembly(piece) => {
                self.u8(6);
                self.u32(piece);
            }
        }
    }

    fn global(&mut self, global: Global) {
        let (tag, id) = match global {
            Global::Variable(id) => (0, id.as_u32()),
            Global::Function(id) => (1, id.as_u32()),
            Global::Alias(id) => (2, id.as_u32()),
            Global::Ifunc(id) => (3, id.as_u32()),
        };
        self.u8(tag);
        self.u32(id);
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*head)
    }

    fn u8(&mut self) -> Option<u8> {
        self.take::<1>().map(|[byte]| byte)
    }

    fn u32(&mut self) -> Option<u32> {
        self.take().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Option<u64> {
        self.take().map(u64::from_le_bytes)
    }

    fn i64(&mut self) -> Option<i64> {
        self.take().map(i64::from_le_bytes)
    }

    fn bytes(&mut self) -> Option<&'a [u8]> {
        let len = usize::try_from(self.u64()?).ok()?;
        let (bytes, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        Some(bytes)
    }

    /// Room is made for as many items as bytes are left, at most.
    fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let len = usize::try_from(self.u64()?).ok()?;
        if len > self.0.len() {
            return None;
        }
        (0..len).map(|_| item(self)).collect()
    }

    fn id(&mut self) -> Option<u32> {
        // The highest number is no id.
        self.u32().filter(|id| *id != u32::MAX)
    }

    fn function(&mut self) -> Option<CompiledFunction> {
        Some(CompiledFunction {
            defines: self.symbol()?,
            align: self.u32()?,
            code: self.bytes()?.into(),
            relocs: self.list(Self::code_reloc)?.into(),
            frame: self.bytes()?.into(),
            handlers: match self.u8()? {
                0 => None,
                1 => Some(Handlers {
                    personality: self.symbol()?,
                    data_area: self.data()?,
                }),
                _ => return None,
            },
        })
    }

    fn variable(&mut self) -> Option<(VariableId, Data)> {
        Some((VariableId::from_u32(self.id()?), self.data()?))
    }

    fn data(&mut self) -> Option<Data> {
        Some(Data {
            size: self.u64()?,
            bytes: self.bytes()?.to_vec(),
            align: self.u64().filter(|align| align.is_power_of_two())?,
            read_only: self.u8()? != 0,
            relocs: self.list(|input| {
                Some(DataReloc {
                    offset: input.u64()?,
                    kind: match input.u8()? {
                        0 => DataRelocKind::Abs8,
                        1 => DataRelocKind::Rel4,
                        2 => DataRelocKind::Rel8,
                        _ => return None,
                    },
                    symbol: input.symbol()?,
                    addend: input.i64()?,
                })
            })?,
        })
    }

    fn code_reloc(&mut self) -> Option<CodeReloc> {
        Some(CodeReloc {
            offset: self.u32()?,
            kind: match self.u8()? {
                0 => CodeRelocKind::Abs8,
                1 => CodeRelocKind::Call4,
                2 => CodeRelocKind::Pc4,
                _ => return None,
            },
            addend: self.i64()?,
            target: match self.u8()? {
                0 => Target::Symbol(self.symbol()?),
                1 => Target::LibCall(self.text()?.parse::<LibCall>().ok()?),
                2 => Target::Own(self.u32()?),
                _ => return None,
            },
        })
    }

    fn text(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.bytes()?).ok()
    }

    fn symbol(&mut self) -> Option<Symbol> {
        Some(match self.u8()? {
            0 => Symbol::Global(self.global()?),
            1 => Symbol::VariadicBody(FunctionId::from_u32(self.id()?)),
            2 => Symbol::VariadicCallee(FunctionId::from_u32(self.id()?)),
            3 => Symbol::VariadicIndirect {
                integer_registers: self.u8()?,
                stack_bytes: self.u32()?,
            },
            4 => Symbol::ThreadLocal(self.global()?),
            5 => Symbol::Builtin(Builtin(kept(self.text()?))),
            6 => Symbol::Assembly(self.u32()?),
            7 => Symbol::AlignedIndirect {
                integer_registers: self.u8()?,
                stack_bytes: self.u32()?,
                align_log2: self.u8().filter(|log2| *log2 <= 12)?,
            },
            _ => return None,
        })
    }

    fn global(&mut self) -> Option<Global> {
        let tag = self.u8()?;
        let id = self.id()?;
        Some(match tag {
            0 => Global::Variable(VariableId::from_u32(id)),
            1 => Global::Function(FunctionId::from_u32(id)),
            2 => Global::Alias(AliasId::from_u32(id)),
            3 => Global::Ifunc(IfuncId::from_u32(id)),
            _ => return None,
        })
    }
}

/// The same text, for as long as the process runs: each of the few names of routines once.
fn kept(name: &str) -> &'static str {
    static NAMES: Mutex<Option<HashSet<&'static str>>> = Mutex::new(None);
    let mut names = NAMES
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    let names = names.get_or_insert_default();
    match names.get(name) {
        Some(name) => name,
        None => {
            let name: &'static str = Box::leak(name.into());
            names.insert(name);
            name
        }
    }
}
