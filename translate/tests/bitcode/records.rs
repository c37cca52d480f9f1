//! Files written by hand: what is in no file of LLVM's, and what must be an error.

use crate::writer::{self, CONSTANTS, FUNCTION, MODULE, TYPE, VALUE_SYMTAB, Writer};
use bitcrane_translate::ir::{Body, Constant, InstKind, ModuleValueKind};
use bitcrane_translate::{Error, ErrorKind, Result, bitcode};

/// Reads everything of a file.
fn read(bytes: &[u8]) -> Result<Vec<Body>> {
    let (module, bodies) = bitcode::read(bytes)?.into_parts();
    let defined = module.functions.iter().filter(|(_, f)| !f.is_declaration);
    defined.map(|(id, _)| bodies.body(&module, id)).collect()
}

fn error(bytes: &[u8]) -> Error {
    read(bytes).expect_err("the file is read")
}

/// The error for a function's body.
fn body_error(body: impl FnOnce(&mut Writer)) -> String {
    let error = error(&writer::function(body));
    assert_eq!(error.function(), Some("f"));
    error.message().to_owned()
}

/// `DECLAREBLOCKS`, and `RET` of the argument.
fn returning(body: &mut Writer) {
    body.record(1, &[1]);
    body.record(10, &[1]);
}

#[test]
fn a_hand_made_function_is_read() {
    let bodies = read(&writer::function(returning)).unwrap();
    let [body] = &bodies[..] else {
        panic!("one body")
    };
    assert_eq!((body.blocks.len(), body.insts.len()), (1, 1));
    assert_eq!((body.first_local, body.argument_count), (1, 1));
    let InstKind::Ret { value: Some(value) } = body.insts.values().next().unwrap().kind else {
        panic!("not a ret");
    };
    assert_eq!(value.as_u32(), 1);
}

#[test]
fn names_of_version_1_modules_are_in_the_symbol_table() {
    let file = writer::function(returning);
    let bitcode = bitcode::read(&file).unwrap();
    let names = bitcode.module().functions.values();
    let names: Vec<_> = names.map(|f| f.info.name.as_bytes()).collect();
    assert_eq!(names, [b"f"]);
    assert_eq!(bitcode.module().producer, "LLVM99");
}

#[test]
fn version_2_names_are_in_the_string_table_after_the_module() {
    let file = writer::file(|file| {
        writer::top_level(file, MODULE, |module| {
            module.record(1, &[2]);
            writer::types(module);
            module.record(8, &[1, 3, 3, 0, 1, 0, 0, 0, 0, 0]);
        });
        writer::top_level(file, 23, |strtab| strtab.blob(1, b"_name_"));
    });
    let bitcode = bitcode::read(&file).unwrap();
    let function = bitcode.module().functions.values().next().unwrap();
    assert_eq!(function.info.name.as_bytes(), b"nam");
    assert!(function.is_declaration);
}

#[test]
fn a_wrapped_file_is_read_and_its_errors_count_from_the_start_of_the_file() {
    let wrap = |content: &[u8]| {
        let mut file = Vec::new();
        let size = u32::try_from(content.len()).unwrap();
        for word in [0x0b17_c0de, 0, 20, size, 7] {
            file.extend(u32::to_le_bytes(word));
        }
        file.extend(content);
        file.extend(b"what follows does not matter");
        file
    };
    assert_eq!(read(&wrap(&writer::function(returning))).unwrap().len(), 1);
    let broken = writer::function(|body| body.record(999, &[]));
    let bit = |bytes: &[u8]| {
        let text = error(bytes).to_string();
        let bit = text.rsplit_once("(bit 0x").unwrap().1.trim_end_matches(')');
        u64::from_str_radix(bit, 16).unwrap()
    };
    assert_eq!(bit(&wrap(&broken)), bit(&broken) + 20 * 8);
}

#[test]
fn unknown_records_that_may_define_a_value_name_producer_and_reader() {
    let reader = format!(
        "(Producer: 'LLVM99' Reader: 'Bitcrane {}, LLVM 4-23') is not supported",
        env!("CARGO_PKG_VERSION")
    );
    let in_function = error(&writer::function(|body| body.record(999, &[1])));
    assert_eq!(in_function.kind(), ErrorKind::Unsupported);
    let expected = format!("record 999 of a function block {reader}");
    assert_eq!(in_function.message(), expected);

    let in_types = writer::module("LLVM99", |module| {
        module.block(TYPE, |types| types.record(98, &[]));
    });
    let expected = format!("record 98 of a type block {reader}");
    assert_eq!(error(&in_types).message(), expected);

    let in_constants = writer::module("LLVM99", |module| {
        module.block(CONSTANTS, |constants| constants.record(97, &[]));
    });
    let expected = format!("record 97 of a constants block {reader}");
    assert_eq!(error(&in_constants).message(), expected);
}

#[test]
fn unknown_blocks_and_module_records_are_skipped() {
    let file = writer::module("LLVM99", |module| {
        module.record(1, &[1]);
        module.record(500, &[1, 2, 3]);
        module.block(99, |block| block.record(1, &[u64::MAX]));
    });
    assert_eq!(read(&file).unwrap().len(), 0);
}

#[test]
fn several_modules_in_a_file_are_an_error_that_says_so() {
    let file = writer::file(|file| {
        writer::top_level(file, MODULE, |module| module.record(1, &[1]));
        writer::top_level(file, MODULE, |module| module.record(1, &[1]));
    });
    assert_eq!(
        error(&file).message(),
        "a file of 2 modules is not supported"
    );
}

#[test]
fn later_versions_of_the_format_are_an_error() {
    let epoch = writer::file(|file| {
        writer::top_level(file, 13, |block| block.record(2, &[1]));
    });
    assert_eq!(error(&epoch).message(), "bitcode epoch 1 is not supported");
    let version = writer::module("LLVM99", |module| module.record(1, &[3]));
    assert_eq!(
        error(&version).message(),
        "bitcode module version 3 is not supported"
    );
}

#[test]
fn up_to_8_bytes_after_the_last_block_are_padding() {
    let mut file = writer::function(returning);
    file.extend([0xff; 8]);
    assert_eq!(read(&file).unwrap().len(), 1);
    file.push(0xff);
    let message = "something else than a block at the top level";
    assert_eq!(error(&file).message(), message);
}

#[test]
fn operands_must_be_values_of_the_function() {
    // RET of value 2 + 2^32 - 7 (a forward reference, with its type), and of value -5.
    let forward = body_error(|body| {
        body.record(1, &[1]);
        body.record(10, &[(1 << 32) - 7, 0]);
    });
    assert_eq!(forward, "value 9 is used, but not defined");
    let negative = body_error(|body| {
        body.record(1, &[1]);
        body.record(10, &[7]);
    });
    assert_eq!(negative, "value number out of range");
    let wide = body_error(|body| {
        body.record(1, &[1]);
        body.record(10, &[1 << 32 | 1]);
    });
    assert_eq!(wide, "value number out of range");
}

#[test]
fn blocks_end_in_terminators_and_are_as_many_as_declared() {
    let none = body_error(|body| body.record(10, &[1]));
    assert_eq!(none, "an instruction after the last block");
    let unterminated = body_error(|body| {
        body.record(1, &[1]);
        body.record(58, &[1]);
    });
    assert_eq!(unterminated, "the last block has no terminator");
    let missing = body_error(|body| {
        body.record(1, &[u64::MAX]);
        body.record(10, &[1]);
    });
    assert_eq!(missing, "there are fewer blocks than declared");
    let zero = body_error(|body| body.record(1, &[0]));
    assert_eq!(zero, "a body without blocks");
}

#[test]
fn operands_left_over_are_an_error() {
    let message = body_error(|body| {
        body.record(1, &[1]);
        body.record(10, &[1, 1]);
    });
    assert_eq!(message, "record 10 is too long");
}

#[test]
fn every_definition_has_a_body_and_nothing_else_has() {
    let missing = writer::module("LLVM99", |module| {
        module.record(1, &[1]);
        writer::types(module);
        module.record(8, &[2, 0, 0, 0, 0, 0, 0, 0]);
    });
    let message = "1 functions are defined, and 0 have a body";
    assert_eq!(error(&missing).message(), message);
    let extra = writer::module("LLVM99", |module| module.block(FUNCTION, returning));
    let message = "0 functions are defined, and 1 have a body";
    assert_eq!(error(&extra).message(), message);
}

#[test]
fn only_named_structs_are_used_before_they_are_defined() {
    let types = |write: fn(&mut Writer)| {
        let file = writer::module("LLVM99", |module| module.block(TYPE, write));
        error(&file).message().to_owned()
    };
    let integer = types(|types| {
        types.record(11, &[4, 1]);
        types.record(7, &[8]);
    });
    assert_eq!(
        integer,
        "type 1 is used before it is defined and is no named struct"
    );
    let never = types(|types| types.record(11, &[4, 1]));
    assert_eq!(never, "type 1 is used, but not defined");
}

#[test]
fn absurd_widths_and_lengths_are_malformed() {
    let types = |code: u64, operands: &[u64]| {
        let file = writer::module("LLVM99", |module| {
            module.block(TYPE, |types| types.record(code, operands));
        });
        error(&file).message().to_owned()
    };
    assert_eq!(types(7, &[0]), "an integer type of 0 bits");
    assert_eq!(types(7, &[1 << 24]), "an integer type of 16777216 bits");
    assert_eq!(types(7, &[1 << 40]), "a number has more than 32 bits");
    assert_eq!(types(12, &[0, 0]), "a vector type of no elements");
    assert_eq!(types(12, &[1 << 40, 0]), "a number has more than 32 bits");
}

#[test]
fn counts_in_the_file_allocate_nothing() {
    let file = writer::module("LLVM99", |module| {
        module.record(1, &[1]);
        module.block(TYPE, |types| types.record(1, &[u64::MAX]));
    });
    assert_eq!(read(&file).unwrap().len(), 0);
    // An unabbreviated record that promises 2^62 operands.
    let message = body_error(|body| {
        body.fixed(3, 3);
        body.vbr(10, 6);
        body.vbr(1 << 62, 6);
    });
    assert_eq!(message, "a record is longer than its block");
    // A LANDINGPAD with 2^62 clauses, a CALLBR with 2^62 targets.
    for (code, operands) in [(47, vec![0, 0, 1 << 62]), (57, vec![0, 0, 0, 1 << 62])] {
        let message = body_error(|body| {
            body.record(1, &[1]);
            body.record(code, &operands);
        });
        assert_eq!(message, format!("record {code} is too short"));
    }
}

/// The constants of a module with the types 0 `i8388608`, 1 `i128`, 2 `<2 x i16>`, 3 `i64`.
fn constants(write: impl FnOnce(&mut Writer)) -> Result<Vec<Constant>> {
    let file = writer::module("LLVM99", |module| {
        module.record(1, &[1]);
        module.block(TYPE, |types| {
            types.record(7, &[1 << 23]);
            types.record(7, &[128]);
            types.record(7, &[16]);
            types.record(12, &[2, 2]);
            types.record(7, &[64]);
        });
        module.block(CONSTANTS, write);
    });
    let bitcode = bitcode::read(&file)?;
    let values = bitcode.module().values.values();
    let constants = values.map(|value| match &value.kind {
        ModuleValueKind::Constant(constant) => constant.clone(),
        ModuleValueKind::Global(_) => panic!("there are no globals"),
    });
    Ok(constants.collect())
}

#[test]
fn integers_are_cut_to_their_width_and_signed() {
    let found = constants(|constants| {
        constants.record(1, &[4]);
        constants.record(4, &[1]);
        constants.record(4, &[3]);
        constants.record(1, &[1]);
        constants.record(5, &[3, 3]);
        constants.record(5, &[14]);
        constants.record(1, &[2]);
        constants.record(4, &[3]);
    });
    let expected = [
        Constant::Int(1 << 63),
        Constant::Int(u64::MAX),
        Constant::WideInt([u64::MAX, u64::MAX].into()),
        Constant::WideInt([7, 0].into()),
        Constant::Int(0xffff),
    ];
    assert_eq!(found.unwrap(), expected);
}

#[test]
fn an_integer_of_a_vector_type_is_a_splat() {
    let found = constants(|constants| {
        constants.record(1, &[3]);
        constants.record(4, &[10]);
    });
    let expected = [Constant::Splat(Box::new(Constant::Int(5)))];
    assert_eq!(found.unwrap(), expected);
}

#[test]
fn a_huge_integer_type_does_not_make_small_constants_huge() {
    let error = constants(|constants| {
        constants.record(1, &[0]);
        constants.record(5, &[2]);
    })
    .unwrap_err();
    let message = "a small constant of type i8388608 is not supported";
    assert_eq!(error.message(), message);
}

#[test]
fn constants_refer_forward_but_not_beyond_the_last_value() {
    let forward = |last: u64| {
        constants(|constants| {
            constants.record(1, &[4]);
            constants.record(7, &[last]);
            constants.record(2, &[]);
        })
    };
    assert_eq!(forward(1).unwrap().len(), 2);
    let message = "value 2 is used, but not defined";
    assert_eq!(forward(2).unwrap_err().message(), message);
}

#[test]
fn names_of_values_in_a_body_are_skipped() {
    let file = writer::function(|body| {
        returning(body);
        body.block(VALUE_SYMTAB, |names| names.text(1, &[1], "argument"));
    });
    assert_eq!(read(&file).unwrap().len(), 1);
}

#[test]
fn unknown_attributes_are_unsupported() {
    let file = |kind| {
        writer::module("LLVM99", |module| {
            module.block(10, |groups| groups.record(3, &[1, 0xffff_ffff, 0, kind]));
        })
    };
    assert!(read(&file(109)).is_ok());
    assert_eq!(
        error(&file(110)).message(),
        "attribute kind 110 is not supported"
    );
}

#[test]
fn a_value_is_of_the_type_that_it_is_used_as_before() {
    // Block 1 returns the sum of block 2, said to be of type 0 or 1.
    let body = |ty| {
        writer::function(move |body| {
            body.record(1, &[3]);
            body.record(11, &[2]);
            body.record(10, &[0, ty]);
            body.record(2, &[1, 1, 0]);
            body.record(11, &[1]);
        })
    };
    assert!(read(&body(0)).is_ok());
    assert_eq!(
        error(&body(1)).message(),
        "value 2 is used as another type before its definition"
    );
}

#[test]
fn operands_that_take_no_room_are_bounded_by_the_block() {
    let file = |records: usize| {
        writer::module("LLVM99", |module| {
            module.block(15, |metadata| metadata.literals(3, &[1; 200], records));
        })
    };
    assert!(read(&file(300)).is_ok());
    assert_eq!(
        error(&file(1000)).message(),
        "too many operands take no room"
    );
}
