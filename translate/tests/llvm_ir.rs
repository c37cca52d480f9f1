//! The export to the llvm-ir crate: `cargo test -p bitcrane-translate --features llvm-ir`.
//!
//! That it is what llvm-ir makes of the same files, `bitcrane corpus --oracle llvm-ir` shows, with
//! LLVM; here are the whole corpus, and by hand what a file says.

use bitcrane_translate::bitcode;
use bitcrane_translate::ir::verify;
use llvm_ir::constant::Float;
use llvm_ir::function::{FunctionAttribute, ParameterAttribute};
use llvm_ir::terminator::Terminator;
use llvm_ir::types::NamedStructDef;
use llvm_ir::{Constant, Instruction, Module, Name, Operand, Type};
use std::fs;
use std::path::{Path, PathBuf};

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus")
}

fn export(path: &Path) -> Result<Module, bitcrane_translate::Error> {
    let bytes = fs::read(path).expect("the corpus can be read");
    let (module, bodies) = bitcode::read(&bytes)?.into_parts();
    let module = verify::module(module)?;
    let mut verified = Vec::new();
    for (id, function) in &module.functions {
        if !function.is_declaration {
            verified.push(verify::body(&module, id, bodies.body(&module, id)?)?);
        }
    }
    module.to_llvm_ir(&verified)
}

fn files(directory: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).expect("the corpus can be read") {
        let path = entry.expect("the corpus can be read").path();
        if path.is_dir() && !path.ends_with("malformed") {
            files(&path, found);
        } else if path.extension().is_some_and(|it| it == "bc") {
            found.push(path);
        }
    }
}

#[test]
fn all_of_the_corpus_but_what_llvm_19_has_no_form_for_is_exported() {
    let mut found = Vec::new();
    files(&corpus(), &mut found);
    let (mut exported, mut blocks) = (0, 0);
    for path in &found {
        match export(path) {
            Ok(module) => {
                exported += 1;
                blocks += module
                    .functions
                    .iter()
                    .map(|it| it.basic_blocks.len())
                    .sum::<usize>();
            }
            Err(error) => {
                let text = error.to_string();
                assert!(
                    text.contains("of the llvm-ir crate"),
                    "{}: {text}",
                    path.display()
                );
            }
        }
    }
    assert!(
        exported * 100 > found.len() * 97,
        "{exported} of {}",
        found.len()
    );
    assert!(blocks > exported, "{blocks}");
}

#[test]
fn a_module_says_what_its_file_says() {
    let path = corpus().join("versions/program/clang-19-O2-g.bc");
    let module = export(&path).expect("it is exported");
    assert_eq!(module.target_triple.as_deref(), Some("x86_64-pc-linux-gnu"));
    let main = module.get_func_by_name("main").expect("it has a main");
    let place = main.debugloc.as_ref().expect("it has debug information");
    assert!(place.filename.ends_with("program.c"), "{place}");
    assert!(
        main.function_attributes
            .contains(&FunctionAttribute::NoUnwind)
    );
    let printf = module.get_func_decl_by_name("printf").expect("it prints");
    assert!(printf.is_var_arg);
    assert!(
        printf.parameters[0]
            .attributes
            .contains(&ParameterAttribute::NoCapture)
    );
    let last = &main.basic_blocks.last().expect("a body has blocks").term;
    assert!(matches!(
        last,
        Terminator::Ret(_) | Terminator::Br(_) | Terminator::CondBr(_)
    ));
}

#[test]
fn values_types_and_constants_are_llvm_irs() {
    let module = export(&corpus().join("versions/module/llvm-19.bc")).expect("it is exported");
    let structs = module.types.all_struct_names();
    let defined = structs.filter(|name| {
        matches!(
            module.types.named_struct_def(name),
            Some(NamedStructDef::Defined(_))
        )
    });
    assert!(defined.count() > 0);
    let instructions = || {
        let functions = module.functions.iter();
        functions.flat_map(|it| it.basic_blocks.iter().flat_map(|block| &block.instrs))
    };
    // The sum of an argument and a constant, with the flag that the text has.
    let sum = instructions().find_map(|it| match it {
        Instruction::Add(add) if add.nsw => Some(add),
        _ => None,
    });
    let sum = sum.expect("there is an addition without signed overflow");
    assert!(matches!(
        &sum.operand0,
        Operand::LocalOperand {
            name: Name::Number(_),
            ..
        }
    ));
    let address = instructions().find_map(|it| match it {
        Instruction::GetElementPtr(gep) => Some(gep),
        _ => None,
    });
    let address = address.expect("there is an address");
    assert!(!matches!(*address.source_element_type, Type::VoidType));
    let floats = instructions().filter_map(|it| match it {
        Instruction::FAdd(add) => add.operand1.as_constant(),
        Instruction::FMul(mul) => mul.operand1.as_constant(),
        _ => None,
    });
    for constant in floats {
        assert!(matches!(
            constant,
            Constant::Float(Float::Double(_) | Float::Single(_))
        ));
    }
}
