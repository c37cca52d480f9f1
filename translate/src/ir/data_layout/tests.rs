//! Sizes, alignments and offsets, by LLVM's own answers.

use super::{DataLayout, Layouts};
use crate::ir::{Type, TypeId, TypeTable};

const X86_64: &str =
    "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128";
const ODD: &str = "E-p:32:32-p1:64:64:64:32-i64:32-v128:64-a:0:32-S64-n32";
const WIDE: &str = "e-i128:64-a:64";

/// Reads a type as LLVM spells it.
struct Reader<'a> {
    types: &'a mut TypeTable,
    text: &'a str,
}

impl Reader<'_> {
    fn eat(&mut self, token: &str) -> bool {
        let rest = self.text.trim_start().strip_prefix(token);
        self.text = rest.unwrap_or(self.text);
        rest.is_some()
    }

    fn number(&mut self) -> u32 {
        let text = self.text.trim_start();
        let end = text
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(text.len());
        self.text = &text[end..];
        text[..end].parse().unwrap()
    }

    fn fields(&mut self, packed: bool) -> TypeId {
        let mut fields = Vec::new();
        while !self.eat("}") {
            fields.push(self.ty());
            self.eat(",");
        }
        assert!(!packed || self.eat(">"));
        self.types.intern(Type::Struct {
            name: None,
            fields: fields.into(),
            packed,
        })
    }

    fn ty(&mut self) -> TypeId {
        let names = [
            ("half", Type::Half),
            ("bfloat", Type::BFloat),
            ("float", Type::Float),
            ("double", Type::Double),
            ("x86_fp80", Type::X86Fp80),
            ("fp128", Type::Fp128),
        ];
        for (name, ty) in names {
            if self.eat(name) {
                return self.types.intern(ty);
            }
        }
        if self.eat("<{") {
            return self.fields(true);
        }
        if self.eat("{") {
            return self.fields(false);
        }
        let ty = if self.eat("i") {
            Type::Integer(self.number())
        } else if self.eat("ptr addrspace(") {
            let address_space = self.number();
            assert!(self.eat(")"));
            Type::Pointer { address_space }
        } else if self.eat("ptr") {
            Type::Pointer { address_space: 0 }
        } else {
            let vector = self.eat("<");
            assert!(vector || self.eat("["), "{}", self.text);
            let len = self.number();
            assert!(self.eat("x"));
            let element = self.ty();
            assert!(self.eat(if vector { ">" } else { "]" }));
            match vector {
                true => Type::Vector {
                    len,
                    element,
                    scalable: false,
                },
                false => Type::Array {
                    len: len.into(),
                    element,
                },
            }
        };
        self.types.intern(ty)
    }
}

/// Size and alignment.
fn layout(layout: &str, text: &str) -> (u64, u32) {
    let mut types = TypeTable::default();
    let id = Reader {
        types: &mut types,
        text,
    }
    .ty();
    let layouts = Layouts::new(&types, &DataLayout::parse(layout).unwrap()).unwrap();
    let layout = layouts.get(id).unwrap();
    (layout.size, layout.align)
}

#[test]
fn layouts_are_llvms() {
    // The columns: x86-64, no string at all, and two strings that no target has.
    for (ty, answers) in [
        ("i1", [(1, 1), (1, 1), (1, 1), (1, 1)]),
        ("i17", [(4, 4), (4, 4), (4, 4), (4, 4)]),
        ("i33", [(8, 8), (8, 4), (8, 4), (8, 4)]),
        ("i65", [(16, 16), (12, 4), (12, 4), (16, 8)]),
        ("i80", [(16, 16), (12, 4), (12, 4), (16, 8)]),
        ("i128", [(16, 16), (16, 4), (16, 4), (16, 8)]),
        ("i129", [(32, 16), (20, 4), (20, 4), (24, 8)]),
        ("i256", [(32, 16), (32, 4), (32, 4), (32, 8)]),
        ("half", [(2, 2), (2, 2), (2, 2), (2, 2)]),
        ("double", [(8, 8), (8, 8), (8, 8), (8, 8)]),
        ("x86_fp80", [(16, 16), (16, 16), (16, 16), (16, 16)]),
        ("fp128", [(16, 16), (16, 16), (16, 16), (16, 16)]),
        ("ptr", [(8, 8), (8, 8), (4, 4), (8, 8)]),
        ("ptr addrspace(1)", [(8, 8), (8, 8), (8, 8), (8, 8)]),
        ("ptr addrspace(270)", [(4, 4), (8, 8), (4, 4), (8, 8)]),
        ("<4 x i1>", [(1, 1), (1, 1), (1, 1), (1, 1)]),
        ("<9 x i1>", [(2, 2), (2, 2), (2, 2), (2, 2)]),
        ("<3 x i8>", [(4, 4), (4, 4), (4, 4), (4, 4)]),
        ("<3 x i32>", [(16, 16), (16, 16), (16, 16), (16, 16)]),
        ("<4 x i32>", [(16, 16), (16, 16), (16, 8), (16, 16)]),
        ("<8 x i32>", [(32, 32), (32, 32), (32, 32), (32, 32)]),
        ("<5 x i17>", [(16, 16), (16, 16), (16, 16), (16, 16)]),
        ("<3 x ptr>", [(32, 32), (32, 32), (16, 16), (32, 32)]),
        ("[3 x i24]", [(12, 4), (12, 4), (12, 4), (12, 4)]),
        ("[0 x i64]", [(0, 8), (0, 4), (0, 4), (0, 4)]),
        ("{i8, i64}", [(16, 8), (12, 4), (12, 4), (16, 8)]),
        ("<{i8, i64}>", [(9, 1), (9, 1), (9, 1), (9, 1)]),
        ("{i8, i128}", [(32, 16), (20, 4), (20, 4), (24, 8)]),
        (
            "{i8, [2 x {i16, i8}]}",
            [(10, 2), (10, 2), (10, 2), (24, 8)],
        ),
        ("{}", [(0, 1), (0, 1), (0, 1), (0, 8)]),
        (
            "{i8, <3 x i32>, i8}",
            [(48, 16), (48, 16), (48, 16), (48, 16)],
        ),
        ("{x86_fp80, i8}", [(32, 16), (32, 16), (32, 16), (32, 16)]),
        ("{i1, i7, i33, i8}", [(24, 8), (16, 4), (16, 4), (16, 8)]),
    ] {
        for (text, answer) in [X86_64, "", ODD, WIDE].into_iter().zip(answers) {
            assert_eq!(layout(text, ty), answer, "{ty} in {text:?}");
        }
    }
}

#[test]
fn fields_lie_where_their_alignment_allows() {
    let mut types = TypeTable::default();
    let text = "{i8, i64, i8, i16, <{i8, i32}>, i32}";
    let reader = &mut types;
    let id = Reader {
        types: reader,
        text,
    }
    .ty();
    let layouts = Layouts::new(&types, &DataLayout::parse(X86_64).unwrap()).unwrap();
    let offsets: Vec<u64> = (0..6)
        .map(|field| layouts.field_offset(id, field))
        .collect();
    assert_eq!(offsets, [0, 8, 16, 18, 20, 28]);
    assert_eq!(layouts.get(id).unwrap().size, 32);
}

#[test]
fn a_store_writes_no_padding() {
    let mut types = TypeTable::default();
    let x87 = types.intern(Type::X86Fp80);
    let odd = types.intern(Type::Integer(17));
    let layouts = Layouts::new(&types, &DataLayout::parse(X86_64).unwrap()).unwrap();
    assert_eq!(layouts.get(x87).unwrap().store_size(), 10);
    assert_eq!(layouts.get(odd).unwrap().store_size(), 3);
}

#[test]
fn what_has_no_size_has_no_layout() {
    let mut types = TypeTable::default();
    let opaque = types.reserve("opaque");
    let void = types.intern(Type::Void);
    let element = types.intern(Type::Integer(32));
    let scalable = types.intern(Type::Vector {
        len: 4,
        element,
        scalable: true,
    });
    let array = types.intern(Type::Array {
        len: 2,
        element: opaque,
    });
    let layouts = Layouts::new(&types, &DataLayout::default()).unwrap();
    for id in [opaque, void, scalable, array] {
        assert_eq!(layouts.get(id), None);
    }
}

#[test]
fn sizes_do_not_overflow() {
    let nested = |len: u64, packed: bool| {
        let mut types = TypeTable::default();
        let mut element = types.intern(Type::Integer(64));
        for _ in 0..2 {
            element = types.intern(Type::Array { len, element });
            let fields = [element, element].into();
            element = types.intern(Type::Struct {
                name: None,
                fields,
                packed,
            });
        }
        Layouts::new(&types, &DataLayout::default()).map(|layouts| layouts.get(element))
    };
    assert_eq!(nested(1 << 20, false).unwrap().unwrap().size, 1 << 45);
    for packed in [false, true] {
        for shift in 28..64 {
            assert!(nested(1 << shift, packed).is_err(), "{shift}");
        }
    }
    // One byte below the limit, which the alignment then takes it over.
    let mut types = TypeTable::default();
    let (byte, word) = (
        types.intern(Type::Integer(8)),
        types.intern(Type::Integer(32)),
    );
    let bytes = types.intern(Type::Array {
        len: (1 << 61) - 5,
        element: byte,
    });
    let fields = [word, bytes].into();
    types.intern(Type::Struct {
        name: None,
        fields,
        packed: false,
    });
    assert!(Layouts::new(&types, &DataLayout::default()).is_err());
}

#[test]
fn a_string_says_what_it_says() {
    let layout =
        DataLayout::parse("E-p:32:32-p3:16:16:16:8-A5-S64-ni:1:2-m:o-Fi8-P1-G2-n8").unwrap();
    assert!(layout.big_endian);
    assert_eq!(layout.alloca_address_space, 5);
    assert_eq!(layout.stack_align, Some(8));
    assert_eq!(layout.pointer(0).bits, 32);
    assert_eq!(
        (layout.pointer(3).bits, layout.pointer(3).index_bits),
        (16, 8)
    );
    // An address space without a part of its own is like the default one.
    assert_eq!(layout.pointer(7).bits, 32);
}

#[test]
fn a_part_that_means_nothing_is_an_error() {
    for part in [
        "x",
        "i",
        "i8",
        "i:8",
        "i0:8",
        "p:0:64",
        "p:64",
        "p:32:32:32:64",
        "i64:65",
        "i64:24",
        "v64:x",
        "i99999999:64",
        "A",
        "Aa",
        "S3",
        "é",
    ] {
        let error = DataLayout::parse(part).expect_err(part);
        assert_eq!(
            error.to_string(),
            format!("malformed bitcode: data layout: bad part \"{part}\"")
        );
    }
}
