//! The type table: element types, widths, nesting; and what the rules ask of a type.

use super::bad;
use crate::ir::{Type, TypeId, TypeTable};
use crate::{Result, limits};
use cranelift_entity::PrimaryMap;

/// What the rules ask of a type, answered once.
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts {
    /// Whether a value can have it (LLVM's `isFirstClassType`).
    pub(super) first_class: bool,
    /// Whether it can lie in memory (LLVM's `isSized`); scalable vectors and target types can,
    /// though they have no [`super::Layouts`] entry.
    pub(super) sized: bool,
    /// How deep arrays, structs, functions and target types nest.
    depth: u16,
}

/// The facts of all types.
pub(super) type TypeFacts = PrimaryMap<TypeId, Facts>;

/// Checks the table.
///
/// # Errors
/// Malformed, with the type.
pub(super) fn check(types: &TypeTable) -> Result<TypeFacts> {
    let mut checker = Checker {
        types,
        states: vec![State::New; types.len()],
    };
    for (id, _) in types.iter() {
        checker.facts(id, 0)?;
    }
    let done = checker.states.into_iter().map(|state| match state {
        State::Done(facts) => facts,
        State::New | State::Open => unreachable!("every type of the table was visited"),
    });
    Ok(done.collect())
}

#[derive(Clone, Copy)]
enum State {
    New,
    Open,
    Done(Facts),
}

struct Checker<'a> {
    types: &'a TypeTable,
    states: Vec<State>,
}

impl Checker<'_> {
    /// The recursion ends at [`limits::TYPE_DEPTH`].
    fn facts(&mut self, id: TypeId, depth: usize) -> Result<Facts> {
        let Some(ty) = self.types.get(id) else {
            return bad(format!("type number {} out of range", id.as_u32()));
        };
        let state = &mut self.states[id.as_u32() as usize];
        match *state {
            State::Done(facts) => return Ok(facts),
            State::Open => return bad("a type contains itself"),
            State::New if depth >= limits::TYPE_DEPTH => return bad("types nest too deeply"),
            State::New => *state = State::Open,
        }
        let facts = self.of(ty, depth)?;
        if usize::from(facts.depth) > limits::TYPE_DEPTH {
            return bad("types nest too deeply");
        }
        self.states[id.as_u32() as usize] = State::Done(facts);
        Ok(facts)
    }

    fn of(&mut self, ty: &Type, depth: usize) -> Result<Facts> {
        let leaf = |first_class, sized| Facts {
            first_class,
            sized,
            depth: 0,
        };
        Ok(match ty {
            Type::Void => leaf(false, false),
            Type::Label | Type::Metadata | Type::Token => leaf(true, false),
            Type::Opaque { .. } => leaf(false, false),
            Type::Half
            | Type::BFloat
            | Type::Float
            | Type::Double
            | Type::X86Fp80
            | Type::Fp128
            | Type::PpcFp128
            | Type::X86Amx => leaf(true, true),
            Type::Integer(1..=limits::INTEGER_BITS) => leaf(true, true),
            Type::Integer(bits) => return bad(format!("integer width {bits} out of range")),
            Type::Pointer { address_space } if *address_space < 1 << 24 => leaf(true, true),
            Type::Pointer { .. } => return bad("address space out of range"),
            Type::Vector { len, element, .. } => self.vector(*len, *element, depth)?,
            Type::Array { element, .. } => self.aggregate(&[*element], depth)?,
            Type::Struct { fields, .. } => self.aggregate(fields, depth)?,
            Type::Function { ret, params, .. } => self.function(*ret, params, depth)?,
            Type::Target { types, .. } => Facts {
                depth: self.depth(types, depth)?,
                ..leaf(true, true)
            },
        })
    }

    fn vector(&mut self, len: u32, element: TypeId, depth: usize) -> Result<Facts> {
        let facts = self.facts(element, depth + 1)?;
        let types = self.types;
        let scalar = types.integer_bits(element).is_some()
            || types.is_float(element)
            || types.is_pointer(element);
        // Vectors of target types are LLVM's own affair.
        if !scalar && !matches!(types[element], Type::Target { .. }) {
            return bad(format!("vector of {}", types.display(element)));
        }
        if len == 0 {
            return bad("vector of length 0");
        }
        Ok(Facts {
            depth: facts.depth + 1,
            ..facts
        })
    }

    fn aggregate(&mut self, elements: &[TypeId], depth: usize) -> Result<Facts> {
        let nesting = self.depth(elements, depth)?;
        let mut sized = true;
        for element in elements {
            let element_sized = self.facts(*element, depth + 1)?.sized;
            // An opaque struct can stand for a type that is known elsewhere.
            if !element_sized && !self.may_be_element(*element) {
                let element = self.types.display(*element);
                return bad(format!("{element} inside an array or struct"));
            }
            sized &= element_sized;
        }
        Ok(Facts {
            first_class: true,
            sized,
            depth: nesting,
        })
    }

    fn may_be_element(&self, id: TypeId) -> bool {
        matches!(
            self.types[id],
            Type::Opaque { .. } | Type::Struct { .. } | Type::Array { .. }
        )
    }

    fn function(&mut self, ret: TypeId, params: &[TypeId], depth: usize) -> Result<Facts> {
        let nesting = self.depth(params, depth)?.max(self.depth(&[ret], depth)?);
        if matches!(
            self.types[ret],
            Type::Function { .. } | Type::Label | Type::Metadata
        ) {
            return bad(format!("function that returns {}", self.types.display(ret)));
        }
        for param in params {
            let first_class = self.facts(*param, depth + 1)?.first_class;
            // A declaration that is never called can have a parameter of opaque type.
            let fits = first_class || matches!(self.types[*param], Type::Opaque { .. });
            if !fits || matches!(self.types[*param], Type::Label) {
                let param = self.types.display(*param);
                return bad(format!("function parameter of type {param}"));
            }
        }
        Ok(Facts {
            first_class: false,
            sized: false,
            depth: nesting,
        })
    }

    /// One more than the deepest of `ids`.
    fn depth(&mut self, ids: &[TypeId], depth: usize) -> Result<u16> {
        let mut deepest = 0;
        for id in ids {
            deepest = deepest.max(self.facts(*id, depth + 1)?.depth + 1);
        }
        Ok(deepest)
    }
}
