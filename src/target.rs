//! Whether a module was built for this machine, and what else its module level asks for.

use bitcrane_translate::ir::{DataLayout, Metadata, MetadataId, Module};

/// The machine that the loader runs on and compiles for.
const HOST: &str = "x86_64-linux";

/// What LLVM writes for x86-64 Linux; for modules that don't say.
const DATA_LAYOUT: &str =
    "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128";

/// Whether code for the module's triple and data layout fits into this process.
///
/// # Errors
/// What it was built for, and what this machine is.
pub(crate) fn check(module: &Module) -> Result<(), String> {
    if !triple_fits(&module.triple) {
        let triple = &module.triple;
        return Err(format!("built for {triple}, this machine is {HOST}"));
    }
    match misfit(&module.data_layout.text) {
        None => Ok(()),
        Some(part) => Err(format!(
            "built with data layout \"{}\", whose \"{part}\" does not fit this machine, {HOST}",
            module.data_layout.text
        )),
    }
}

/// Fills in what a module leaves to the machine that it runs on.
pub(crate) fn complete(module: &mut Module) {
    if module.data_layout.text.is_empty() {
        module.data_layout = DataLayout::parse(DATA_LAYOUT).expect("LLVM's own string");
    }
}

fn triple_fits(triple: &str) -> bool {
    if triple.is_empty() {
        return true;
    }
    let mut parts = triple.split('-');
    let arch = parts.next().unwrap_or_default();
    let mut rest = parts
        .clone()
        .filter(|part| !matches!(*part, "unknown" | "pc" | "none"));
    matches!(arch, "x86_64" | "amd64" | "x86_64h")
        && (triple.contains("linux") || rest.next().is_none_or(|part| part == "elf"))
        && !parts.any(|part| part.ends_with("x32"))
}

/// The part of a data layout that sizes or alignments of C's types can't have here.
fn misfit(layout: &str) -> Option<&str> {
    if layout.is_empty() {
        return None;
    }
    let bad = layout.split('-').find(|part| !part_fits(part));
    // Without a part of its own, LLVM aligns i64 to 4 bytes.
    let aligned = layout.split('-').any(|part| part.starts_with("i64:"));
    bad.or_else(|| (!aligned).then_some("i64:32"))
}

fn part_fits(part: &str) -> bool {
    let mut fields = part.split(':');
    let (name, first, second) = (fields.next(), fields.next(), fields.next());
    match name.unwrap_or_default() {
        "E" => false,
        // Mangling: ELF's, or none.
        "m" => matches!(first, Some("e")),
        "p" | "p0" => first == Some("64") && second.is_none_or(|align| align == "64"),
        "i8" => first == Some("8"),
        "i16" => first == Some("16"),
        "i32" => first == Some("32"),
        "i64" | "f64" => first == Some("64"),
        "f32" => first == Some("32"),
        // Before LLVM 18, i128 had 8 bytes.
        "i128" => matches!(first, Some("64" | "128")),
        "f80" | "f128" | "v128" => first == Some("128"),
        "v64" => first == Some("64"),
        _ => true,
    }
}

/// The libraries that a module names: `#pragma comment(lib, "z")`, or an `-lz` for the linker.
pub(crate) fn libraries(module: &Module) -> Vec<&str> {
    let mut names = Vec::new();
    for (name, operands) in &module.metadata.named {
        match name.as_str() {
            "llvm.dependent-libraries" => names.extend(strings(module, operands)),
            "llvm.linker.options" => {
                let options = strings(module, operands);
                names.extend(options.filter_map(|option| option.strip_prefix("-l")));
            }
            _ => {}
        }
    }
    names
}

/// The strings in a list of tuples.
fn strings<'a>(module: &'a Module, tuples: &'a [MetadataId]) -> impl Iterator<Item = &'a str> {
    let node = |id: &MetadataId| module.metadata.nodes.get(id.as_u32() as usize);
    let elements = tuples
        .iter()
        .filter_map(node)
        .filter_map(|tuple| match tuple {
            Metadata::Node(elements) => Some(elements.iter().flatten()),
            _ => None,
        });
    elements.flatten().filter_map(move |id| match node(id) {
        Some(Metadata::String(text)) => Some(&**text),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn triples_of_x86_64_linux_fit() {
        for triple in [
            "",
            "x86_64-pc-linux-gnu",
            "x86_64-unknown-linux-musl",
            "x86_64-redhat-linux-gnu",
            "x86_64-linux",
            "x86_64-unknown-none",
            "x86_64-unknown-unknown-elf",
            "x86_64",
        ] {
            assert!(triple_fits(triple), "{triple}");
        }
        for triple in [
            "aarch64-unknown-linux-gnu",
            "i686-pc-linux-gnu",
            "x86_64-pc-windows-msvc",
            "x86_64-apple-macosx14.0.0",
            "x86_64-pc-linux-gnux32",
            "wasm32-unknown-unknown",
        ] {
            assert!(!triple_fits(triple), "{triple}");
        }
    }

    #[test]
    fn data_layouts_of_all_releases_fit_and_others_do_not() {
        assert_eq!(misfit(""), None);
        assert_eq!(misfit(DATA_LAYOUT), None);
        assert_eq!(misfit("e-m:e-i64:64-f80:128-n8:16:32:64-S128"), None);
        assert_eq!(
            misfit(
                "e-p:64:64:64-i1:8:8-i8:8:8-i16:16:16-i32:32:32-i64:64:64-f32:32:32-f64:64:64-\
                    v64:64:64-v128:128:128-a0:0:64-s0:64:64-f80:128:128-n8:16:32:64-S128"
            ),
            None
        );
        assert_eq!(misfit("e-m:e-p:32:32-i64:64"), Some("p:32:32"));
        assert_eq!(misfit("E-m:e-i64:64"), Some("E"));
        assert_eq!(misfit("e-m:o-i64:64-f80:128"), Some("m:o"));
        assert_eq!(misfit("e-m:e"), Some("i64:32"));
    }

    #[test]
    fn libraries_are_named_by_metadata() {
        let mut module = Module::default();
        let id = |k| MetadataId::from_u32(k);
        module.metadata.nodes = vec![
            Metadata::String("z".into()),
            Metadata::String("-lm".into()),
            Metadata::Node([Some(id(0))].into()),
            Metadata::Node([Some(id(1)), None].into()),
        ];
        module.metadata.named = vec![
            ("llvm.dependent-libraries".to_owned(), vec![id(2)]),
            ("llvm.linker.options".to_owned(), vec![id(3)]),
        ];
        assert_eq!(libraries(&module), ["z", "m"]);
    }
}
