//! LLVM-like text of a module or body, and the names that errors show.
//!
//! `llvm-as` reads what is printed here: [`module`], then a [`body`] for each definition. Left out
//! are names of local values, which the IR doesn't keep, and metadata other than operands. Nothing
//! has to be verified to be printed.

mod attributes;
mod body;
mod constants;
mod globals;
mod names;

#[cfg(test)]
mod tests;

pub use attributes::{attribute_fits, attribute_name};
pub use names::{Numbering, instruction_label, source_line, value_name};

use super::{
    BlockId, Body, Constant, DisplayType, FunctionId, Global, GlobalInfo, Inst, List, Metadata,
    MetadataId, Module, ModuleValueKind, TypeId, ValueId,
};
use std::borrow::Cow;
use std::cell::Cell;
use std::collections::{HashMap, HashSet};
use std::fmt::{self, Formatter, Write};

/// A module without the bodies of its functions; definitions are left out altogether.
pub fn module(module: &Module) -> impl fmt::Display + '_ {
    fmt::from_fn(move |f| Printer::new(module, None).module(f))
}

/// The definition of a function.
pub fn body<'a>(
    module: &'a Module,
    function: FunctionId,
    body: &'a Body,
) -> impl fmt::Display + 'a {
    fmt::from_fn(move |f| Printer::new(module, Some((function, body))).definition(f))
}

/// As [`body`], of one of many bodies: `names` are those of the module and all of them.
pub fn body_among<'a>(
    module: &'a Module,
    names: &'a Names,
    function: FunctionId,
    body: &'a Body,
) -> impl fmt::Display + 'a {
    let names = Cow::Borrowed(names);
    fmt::from_fn(move |f| {
        Printer::with(module, Some((function, body)), names.clone()).definition(f)
    })
}

/// One instruction on one line, such as `%3 = add i32 %1, %2`.
pub fn instruction<'a>(
    module: &'a Module,
    function: FunctionId,
    body: &'a Body,
    inst: &'a Inst,
) -> impl fmt::Display + 'a {
    fmt::from_fn(move |f| Printer::new(module, Some((function, body))).inst(f, inst))
}

/// A value as an operand, without its type: `%3`, `@f`, `42`.
///
/// It walks the whole body.
pub fn value_text<'a>(
    module: &'a Module,
    body: Option<(FunctionId, &'a Body)>,
    value: ValueId,
) -> impl fmt::Display + 'a {
    fmt::from_fn(move |f| Printer::new(module, body).value(f, value))
}

/// How many parts of constants one text may have: expressions share operands, so a small file can
/// hold one of astronomic length.
const CONSTANT_PARTS: u32 = 1 << 22;

/// What is looked up while printing.
struct Printer<'a> {
    module: &'a Module,
    body: Option<&'a Body>,
    function: Option<FunctionId>,
    numbering: Option<Numbering>,
    names: Cow<'a, Names>,
    /// Parts of constants that may still be printed.
    parts: Cell<u32>,
}

impl<'a> Printer<'a> {
    fn new(module: &'a Module, body: Option<(FunctionId, &'a Body)>) -> Self {
        Self::with(module, body, Cow::Owned(Names::new(module)))
    }

    fn with(
        module: &'a Module,
        body: Option<(FunctionId, &'a Body)>,
        names: Cow<'a, Names>,
    ) -> Self {
        Self {
            module,
            body: body.map(|(_, body)| body),
            function: body.map(|(function, _)| function),
            numbering: body.map(|(_, body)| Numbering::new(body)),
            names,
            parts: Cell::new(CONSTANT_PARTS),
        }
    }

    fn ty(&self, id: TypeId) -> DisplayType<'a> {
        self.module.types.display(id)
    }

    fn type_of(&self, value: ValueId) -> Option<TypeId> {
        self.module.type_of(self.body, value)
    }

    /// `@name`
    fn global(&self, f: &mut Formatter<'_>, global: Global) -> fmt::Result {
        match self.names.unnamed.get(&global) {
            Some(number) => write!(f, "@{number}"),
            None => match names::global_info(self.module, global) {
                Some(info) => name(f, '@', info.name.as_bytes()),
                None => f.write_str("@<missing>"),
            },
        }
    }

    /// A value without its type.
    fn value(&self, f: &mut Formatter<'_>, value: ValueId) -> fmt::Result {
        if let Some(metadata) = value.as_metadata() {
            return self.metadata(f, metadata, 0);
        }
        if let Some(found) = self.module.values.get(value) {
            return match &found.kind {
                ModuleValueKind::Global(global) => self.global(f, *global),
                ModuleValueKind::Constant(constant) => self.constant(f, found.ty, constant, 0),
            };
        }
        if let Some(constant) = self.module.constant(self.body, value)
            && let Some(ty) = self.type_of(value)
        {
            return self.constant(f, ty, constant, 0);
        }
        match self
            .numbering
            .as_ref()
            .and_then(|numbering| numbering.value(value))
        {
            Some(number) => write!(f, "%{number}"),
            None => write!(f, "%<value {}>", value.as_u32()),
        }
    }

    /// A value after its type.
    fn typed(&self, f: &mut Formatter<'_>, value: ValueId) -> fmt::Result {
        if value.as_metadata().is_some() {
            f.write_str("metadata ")?;
        } else if let Some(ty) = self.type_of(value) {
            write!(f, "{} ", self.ty(ty))?;
        }
        self.value(f, value)
    }

    fn typed_list(&self, f: &mut Formatter<'_>, values: &[ValueId]) -> fmt::Result {
        separated(f, values, |f, value| self.typed(f, *value))
    }

    /// `label %4`
    fn label(&self, f: &mut Formatter<'_>, block: BlockId) -> fmt::Result {
        f.write_str("label ")?;
        self.block(f, block)
    }

    fn block(&self, f: &mut Formatter<'_>, block: BlockId) -> fmt::Result {
        f.write_char('%')?;
        self.block_name(f, block)
    }

    /// A block's label, without its sigil.
    fn block_name(&self, f: &mut Formatter<'_>, block: BlockId) -> fmt::Result {
        let numbering = self.numbering.as_ref();
        match numbering.and_then(|numbering| numbering.block(block)) {
            Some(number) if !self.names.has_name(self.function, block) => write!(f, "{number}"),
            _ => write!(f, "bb{}", block.as_u32()),
        }
    }

    fn metadata(&self, f: &mut Formatter<'_>, id: MetadataId, depth: usize) -> fmt::Result {
        let index = id.as_u32() as usize;
        let nodes = &self.module.metadata.nodes;
        let local = || self.body?.metadata.get(index.checked_sub(nodes.len())?);
        match nodes.get(index).or_else(local) {
            Some(Metadata::String(text)) => {
                f.write_char('!')?;
                quoted(f, text.as_bytes())
            }
            Some(Metadata::Value(value)) if value.as_metadata().is_none() => self.typed(f, *value),
            Some(Metadata::Node(operands)) if depth < 8 => {
                f.write_str("!{")?;
                separated(f, operands, |f, operand| match operand {
                    // Scopes are made distinct by themselves, or by a string of their own.
                    Some(operand) if *operand == id => write!(f, "!\"{}\"", id.as_u32()),
                    Some(operand) => self.metadata(f, *operand, depth + 1),
                    None => f.write_str("null"),
                })?;
                f.write_char('}')
            }
            _ => f.write_str("!{}"),
        }
    }

    /// What all globals have, up to their own keyword.
    fn linkage(&self, f: &mut Formatter<'_>, info: &GlobalInfo, declared: bool) -> fmt::Result {
        use super::{DllStorage, Linkage, Visibility};
        match info.linkage {
            Linkage::External if declared => f.write_str("external ")?,
            Linkage::External => {}
            linkage => write!(f, "{} ", linkage.name())?,
        }
        let hidden = info.visibility != Visibility::Default;
        let implied = info.linkage.is_local() || hidden && info.linkage != Linkage::ExternalWeak;
        if info.dso_local && !implied {
            f.write_str("dso_local ")?;
        }
        f.write_str(match info.visibility {
            Visibility::Default => "",
            Visibility::Hidden => "hidden ",
            Visibility::Protected => "protected ",
        })?;
        f.write_str(match info.dll {
            DllStorage::Default => "",
            DllStorage::Import => "dllimport ",
            DllStorage::Export => "dllexport ",
        })
    }
}

/// What is called by a name that takes more than its own function to know.
#[derive(Clone, Debug)]
pub struct Names {
    /// Blocks that constants of the module or of other functions refer to: they get a name, `bb`
    /// and their own number, since a number of LLVM's can't be known without the body.
    blocks: HashSet<(FunctionId, BlockId)>,
    /// The numbers of globals without a name.
    unnamed: HashMap<Global, usize>,
}

impl Names {
    /// The names that the module level needs.
    pub fn new(module: &Module) -> Self {
        let mut names = Self {
            blocks: HashSet::new(),
            unnamed: unnamed(module),
        };
        for value in module.values.values() {
            if let ModuleValueKind::Constant(constant) = &value.kind {
                names.constant(module, constant, None);
            }
        }
        names
    }

    /// Adds what the body of `function` needs of other functions.
    pub fn add(&mut self, module: &Module, function: FunctionId, body: &Body) {
        for constant in &body.constants {
            self.constant(module, constant, Some(function));
        }
    }

    fn constant(&mut self, module: &Module, constant: &Constant, within: Option<FunctionId>) {
        if let Constant::BlockAddress { function, block } = constant
            && let Some(Global::Function(function)) = module.global(*function)
            && Some(function) != within
        {
            self.blocks.insert((function, *block));
        }
    }

    fn has_name(&self, function: Option<FunctionId>, block: BlockId) -> bool {
        function.is_some_and(|function| self.blocks.contains(&(function, block)))
    }
}

/// Unnamed globals are numbered in the order of the text: definitions of functions come last.
fn unnamed(module: &Module) -> HashMap<Global, usize> {
    let unnamed = |info: &GlobalInfo| info.name.is_empty();
    let variables = module
        .variables
        .iter()
        .filter(|(_, global)| unnamed(&global.info));
    let aliases = module
        .aliases
        .iter()
        .filter(|(_, global)| unnamed(&global.info));
    let ifuncs = module
        .ifuncs
        .iter()
        .filter(|(_, global)| unnamed(&global.info));
    let functions = |declared: bool| {
        let functions = module.functions.iter();
        functions.filter(move |(_, function)| {
            unnamed(&function.info) && function.is_declaration == declared
        })
    };
    (variables.map(|(id, _)| Global::Variable(id)))
        .chain(aliases.map(|(id, _)| Global::Alias(id)))
        .chain(ifuncs.map(|(id, _)| Global::Ifunc(id)))
        .chain(functions(true).map(|(id, _)| Global::Function(id)))
        .chain(functions(false).map(|(id, _)| Global::Function(id)))
        .enumerate()
        .map(|(number, global)| (global, number))
        .collect()
}

/// The elements of a list; none if it is out of its pool.
fn list<T>(list: List, pool: &[T]) -> &[T] {
    let start = list.start as usize;
    let end = start.saturating_add(list.len as usize);
    pool.get(start..end).unwrap_or_default()
}

fn separated<T>(
    f: &mut Formatter<'_>,
    items: impl IntoIterator<Item = T>,
    mut print: impl FnMut(&mut Formatter<'_>, T) -> fmt::Result,
) -> fmt::Result {
    for (k, item) in items.into_iter().enumerate() {
        if k > 0 {
            f.write_str(", ")?;
        }
        print(f, item)?;
    }
    Ok(())
}

/// A name after its sigil, in quotes where it needs them.
fn name(f: &mut Formatter<'_>, sigil: char, name: &[u8]) -> fmt::Result {
    f.write_char(sigil)?;
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-$._".contains(byte);
    let digit = name.first().is_some_and(u8::is_ascii_digit);
    match std::str::from_utf8(name) {
        Ok(text) if !digit && !name.is_empty() && name.iter().all(plain) => f.write_str(text),
        _ => quoted(f, name),
    }
}

/// Text in quotes, with LLVM's `\XX` for what can't stand there.
fn quoted(f: &mut Formatter<'_>, bytes: &[u8]) -> fmt::Result {
    f.write_char('"')?;
    for byte in bytes {
        match byte {
            b'"' | b'\\' => write!(f, "\\{byte:02X}")?,
            b' '..=b'~' => f.write_char(char::from(*byte))?,
            _ => write!(f, "\\{byte:02X}")?,
        }
    }
    f.write_char('"')
}
