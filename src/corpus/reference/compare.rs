//! Two modules of llvm-ir's: ours and its own.

use super::tree::Tree;
use llvm_ir::function::FunctionDeclaration;
use llvm_ir::terminator::Terminator;
use llvm_ir::{BasicBlock, Function, Instruction, Module, Name};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;

/// What two modules differ in, one line each; of a body, only the first difference.
/// `is_old`: LLVM 6 or older wrote the file.
pub(super) fn differences(ours: &Module, theirs: &Module, is_old: bool) -> Vec<String> {
    let mut found = Vec::new();
    // LLVM gives a module that does not say its source the file's own name.
    let unsaid = ours.source_file_name.is_empty() && theirs.source_file_name == theirs.name;
    let source = match unsaid {
        true => &theirs.source_file_name,
        false => &ours.source_file_name,
    };
    for (what, a, b) in [
        ("source file", source, &theirs.source_file_name),
        (
            "data layout",
            &ours.data_layout.layout_str,
            &theirs.data_layout.layout_str,
        ),
        ("module asm", &ours.inline_assembly, &theirs.inline_assembly),
    ] {
        if a != b {
            found.push(format!("{what}: {a:?}, by llvm-ir {b:?}"));
        }
    }
    if ours.target_triple.as_deref().unwrap_or("") != theirs.target_triple.as_deref().unwrap_or("")
    {
        let (a, b) = (&ours.target_triple, &theirs.target_triple);
        found.push(format!("target triple: {a:?}, by llvm-ir {b:?}"));
    }
    structs(ours, theirs, &mut found);
    let (a, b) = (entities(ours), entities(theirs));
    in_both(&a, &b, &mut found, |name, a, b| {
        a.difference(b).map(|text| format!("{name}: {text}"))
    });
    let functions = |module: &Module| -> BTreeMap<String, Function> {
        let functions = module.functions.iter();
        functions
            .map(|it| (format!("@{}", it.name), it.clone()))
            .collect()
    };
    let (a, b) = (functions(ours), functions(theirs));
    in_both(&a, &b, &mut found, |name, a, b| {
        function(name, a, b, is_old)
    });
    found
}

/// All but the functions with bodies, by name. Those without a name are counted: llvm-ir gives
/// their definitions other numbers than references to them.
fn entities(module: &Module) -> BTreeMap<String, Tree> {
    let variables = module.global_vars.iter().map(|it| (&it.name, tree(it)));
    let aliases = module.global_aliases.iter().map(|it| (&it.name, tree(it)));
    let ifuncs = module.global_ifuncs.iter().map(|it| (&it.name, tree(it)));
    let mut unnamed = 0;
    let globals = variables
        .chain(aliases)
        .chain(ifuncs)
        .map(|(name, mut tree)| {
            // The reader drops where variables are declared.
            tree.remove("debugloc");
            match name {
                Name::Name(name) => (format!("@{name}"), tree),
                Name::Number(_) => {
                    tree.remove("name");
                    unnamed += 1;
                    (format!("unnamed global {unnamed}"), tree)
                }
            }
        });
    let declared = module
        .func_declarations
        .iter()
        .filter(|it| !is_debug(&it.name) && !is_made_again(&it.name));
    let declared = declared.map(|it| (format!("@{}", it.name), declaration(it)));
    globals.chain(declared).collect()
}

fn tree(value: &impl Debug) -> Tree {
    let mut tree = Tree::of(&format!("{value:?}"));
    tree.normalize(&HashMap::new());
    tree
}

/// LLVM 19 makes records of calls of these.
fn is_debug(name: &str) -> bool {
    name.starts_with("llvm.dbg.")
}

/// An intrinsic of which LLVM makes new calls when its name spelled a pointee, or it had fewer
/// arguments. Its declarations are compared as texts.
fn is_made_again(name: &str) -> bool {
    name.starts_with("llvm.objectsize.")
}

fn declaration(function: &FunctionDeclaration) -> Tree {
    let mut function = function.clone();
    // LLVM gives those that it knows its own.
    if function.name.starts_with("llvm.") {
        function.return_attributes.clear();
        function
            .parameters
            .iter_mut()
            .for_each(|it| it.attributes.clear());
    }
    let names = names(function.parameters.iter().map(|it| &it.name));
    normalized(&function, &names)
}

fn normalized(value: &impl Debug, names: &HashMap<String, usize>) -> Tree {
    let mut tree = Tree::of(&format!("{value:?}"));
    tree.normalize(names);
    tree
}

fn structs(ours: &Module, theirs: &Module, found: &mut Vec<String>) {
    // Only those that something refers to are in theirs.
    let mut names: Vec<_> = theirs.types.all_struct_names().collect();
    names.sort();
    for name in names {
        let (a, b) = (
            ours.types.named_struct_def(name),
            theirs.types.named_struct_def(name),
        );
        if let Some(text) = tree(&a).difference(&tree(&b)) {
            found.push(format!("%{name}: {text}"));
        }
    }
}

/// Looks at what has the same name; what has not is a difference.
fn in_both<T>(
    ours: &BTreeMap<String, T>,
    theirs: &BTreeMap<String, T>,
    found: &mut Vec<String>,
    difference: impl Fn(&str, &T, &T) -> Option<String>,
) {
    for (name, a) in ours {
        match theirs.get(name) {
            Some(b) => found.extend(difference(name, a, b)),
            None => found.push(format!("{name}: llvm-ir does not read it")),
        }
    }
    let missing = theirs.keys().filter(|name| !ours.contains_key(*name));
    found.extend(missing.map(|name| format!("{name}: only llvm-ir reads it")));
}

fn function(name: &str, ours: &Function, theirs: &Function, is_old: bool) -> Option<String> {
    let head = |function: &Function| {
        let names = names(function.parameters.iter().map(|it| &it.name));
        let mut head = function.clone();
        head.basic_blocks.clear();
        normalized(&head, &names)
    };
    if let Some(text) = head(ours).difference(&head(theirs)) {
        return Some(format!("{name}: {text}"));
    }
    let (a, b) = (Body::new(ours, is_old), Body::new(theirs, is_old));
    if a.blocks.len() != b.blocks.len() {
        let (a, b) = (a.blocks.len(), b.blocks.len());
        return Some(format!("{name}: {a} blocks, by llvm-ir {b}"));
    }
    let mut blocks = a.blocks.iter().zip(b.blocks).enumerate();
    blocks.find_map(|(number, (x, y))| {
        let text = block(&a, x, &b, y)?;
        Some(format!("{name}, block {number}{text}"))
    })
}

/// A function's blocks, and the numbers of all names in them.
struct Body<'a> {
    names: HashMap<String, usize>,
    blocks: &'a [BasicBlock],
    is_old: bool,
}

impl<'a> Body<'a> {
    fn new(function: &'a Function, is_old: bool) -> Self {
        let params = function.parameters.iter().map(|it| &it.name);
        let blocks = function.basic_blocks.iter().flat_map(|block| {
            let results = block.instrs.iter().filter_map(Instruction::try_get_result);
            let term = match &block.term {
                Terminator::Invoke(it) => Some(&it.result),
                Terminator::CallBr(it) => Some(&it.result),
                Terminator::CatchSwitch(it) => Some(&it.result),
                _ => None,
            };
            std::iter::once(&block.name).chain(results).chain(term)
        });
        Self {
            names: names(params.chain(blocks)),
            blocks: &function.basic_blocks,
            is_old,
        }
    }
}

/// The numbers of names, in their order.
fn names<'a>(all: impl Iterator<Item = &'a Name>) -> HashMap<String, usize> {
    let key = |name: &Name| match name {
        Name::Name(text) => format!("Name {text:?}"),
        Name::Number(number) => format!("Number {number}"),
    };
    all.enumerate()
        .map(|(number, name)| (key(name), number))
        .collect()
}

fn block(a: &Body<'_>, ours: &BasicBlock, b: &Body<'_>, theirs: &BasicBlock) -> Option<String> {
    let instructions = |block: &BasicBlock| -> Vec<Instruction> {
        block
            .instrs
            .iter()
            .filter(|it| !calls_debug(it))
            .cloned()
            .collect()
    };
    let (x, y) = (instructions(ours), instructions(theirs));
    for (number, (x, y)) in x.iter().zip(&y).enumerate() {
        let x = &as_made_again(x, y);
        let (left, mut right) = (normalized(x, &a.names), normalized(y, &b.names));
        if a.is_old && is_memory_intrinsic(y) {
            right.without_alignments();
        }
        if let Some(text) = left.difference(&right) {
            let name = Tree::of(&format!("{x:?}"));
            return Some(format!(", instruction {number} ({}): {text}", name.name()));
        }
    }
    if x.len() != y.len() {
        return Some(format!(
            ": {} instructions, by llvm-ir {}",
            x.len(),
            y.len()
        ));
    }
    let (x, y) = (
        normalized(&ours.term, &a.names),
        normalized(&theirs.term, &b.names),
    );
    Some(format!(", terminator: {}", x.difference(&y)?))
}

fn calls_debug(instruction: &Instruction) -> bool {
    callee(instruction).is_some_and(is_debug)
}

/// `ours` without what LLVM loses where `theirs` is a call that its reader has made again, of an
/// older form: attributes and the marker of a tail call.
fn as_made_again(ours: &Instruction, theirs: &Instruction) -> Instruction {
    let mut ours = ours.clone();
    if let (Instruction::Call(ours), Instruction::Call(made)) = (&mut ours, theirs)
        && callee(theirs).is_some_and(is_made_again)
        && !made.is_tail_call
        && made.function_attributes.is_empty()
        && made.return_attributes.is_empty()
        && made.arguments.iter().all(|(_, list)| list.is_empty())
    {
        ours.is_tail_call = false;
        ours.function_attributes.clear();
        ours.return_attributes.clear();
        ours.arguments.iter_mut().for_each(|(_, list)| list.clear());
        // What it did not take yet LLVM adds; the text has it on both sides.
        if ours.arguments.len() < made.arguments.len() {
            let added = made.arguments.iter().skip(ours.arguments.len());
            ours.arguments.extend(added.cloned());
            ours.function = made.function.clone();
            ours.function_ty = made.function_ty.clone();
        }
    }
    ours
}

/// One that before LLVM 7 had its alignment as an operand, of which LLVM makes attributes.
fn is_memory_intrinsic(instruction: &Instruction) -> bool {
    callee(instruction).is_some_and(|name| name.starts_with("llvm.mem"))
}

fn callee(instruction: &Instruction) -> Option<&str> {
    let Instruction::Call(call) = instruction else {
        return None;
    };
    match call.function.as_ref().right()?.as_constant()? {
        llvm_ir::Constant::GlobalReference {
            name: Name::Name(name),
            ..
        } => Some(name),
        _ => None,
    }
}
