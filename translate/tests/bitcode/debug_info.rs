//! Source lines, through scopes and inlined calls.

use crate::fixtures::{self, Fixture, function, named};
use bitcrane_translate::ir::{Body, Inst, Location, Metadata, MetadataId, Module};

/// The text of a metadata string.
fn text(node: Option<&Metadata>) -> &str {
    match node {
        Some(Metadata::String(text)) => text,
        other => panic!("{other:?}"),
    }
}

/// The lines of a location and of those that it is inlined at, each with the function's name.
fn lines(module: &Module, body: &Body, location: Location) -> Vec<(String, u32)> {
    let node = |id: Option<MetadataId>| module.node(Some(body), id.unwrap());
    let mut lines = Vec::new();
    let mut location = Some(location);
    while let Some(at) = location {
        let mut scope = at.scope;
        let name = loop {
            match node(scope) {
                Some(Metadata::LexicalBlock { scope: outer, .. }) => scope = *outer,
                Some(Metadata::Subprogram { name, file, .. }) => {
                    assert!(matches!(node(*file), Some(Metadata::File { .. })));
                    break text(node(*name));
                }
                other => panic!("{other:?}"),
            }
        };
        lines.push((name.to_owned(), at.line));
        location = at.inlined_at.map(|id| match node(Some(id)) {
            Some(Metadata::Location(location)) => *location,
            other => panic!("{other:?}"),
        });
    }
    lines
}

#[test]
fn instructions_have_source_lines_through_inlined_calls() {
    let fixture = Fixture::read("debug_info");
    let body = fixture.body("entry");
    let source = fixtures::source("debug_info.c");
    let line_of = |text: &str| {
        let index = source.lines().position(|line| line.contains(text)).unwrap();
        u32::try_from(index + 1).unwrap()
    };
    let calls = named(body, "call");
    let location = |inst: &Inst| body.locations[inst.location.unwrap() as usize];
    let expected = [
        ("twice".to_owned(), line_of("external(n) * 2")),
        ("entry".to_owned(), line_of("= twice(n)")),
    ];
    assert_eq!(lines(&fixture.module, body, location(calls[0])), expected);
    let expected = [("entry".to_owned(), line_of("external(n - 1)"))];
    assert_eq!(lines(&fixture.module, body, location(calls[1])), expected);
    let [add, multiply] = [named(body, "add")[0], named(body, "shl")[0]];
    assert_ne!(location(add), location(multiply));
}

#[test]
fn subprograms_are_attached_to_definitions_and_declarations() {
    let fixture = Fixture::read("debug_info");
    let module = &fixture.module;
    let body = fixture.body("entry");
    let node = |id: Option<MetadataId>| module.node(Some(body), id.unwrap());
    let name = |subprogram| match node(subprogram) {
        Some(Metadata::Subprogram { name, .. }) => text(node(*name)),
        other => panic!("{other:?}"),
    };
    assert_eq!(name(body.subprogram), "entry");
    assert_eq!(name(function(module, "external").subprogram), "external");
}
