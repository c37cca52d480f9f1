//! What a function takes and gives, as a caller must know it.

use super::literal::{FloatTy, Ty};
use bitcrane_translate::ir::{
    AttributeKind, AttributeSet, Function, Module, Type, TypeId, TypeTable,
};

/// What a function takes and gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The result.
    pub result: Ty,
    /// The fixed parameters.
    pub params: Vec<Param>,
    /// Whether more may follow.
    pub variadic: bool,
}

/// One parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Param {
    /// Its type.
    pub ty: Ty,
    /// How the bits above a narrow integer are filled.
    pub extension: Extension,
    /// The alignment in bytes, if the memory itself is passed (`byval`).
    pub byval: Option<usize>,
}

/// How the bits above a narrow integer in its register are filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extension {
    /// With anything: the callee must not look.
    Any,
    /// `zeroext`
    Zero,
    /// `signext`
    Sign,
}

impl Param {
    /// A parameter without attributes.
    pub fn plain(ty: Ty) -> Self {
        Self {
            ty,
            extension: Extension::Any,
            byval: None,
        }
    }
}

impl Signature {
    /// The signature of a function of a module.
    pub fn of(module: &Module, function: &Function) -> Option<Self> {
        let (ret, params, variadic) = module.signature(function.ty)?;
        let attributes = module.attribute_list(function.attributes);
        let param = |(index, ty): (usize, &TypeId)| {
            let attributes = attributes.param(index);
            Param {
                ty: ty_of(&module.types, *ty),
                extension: extension(attributes),
                byval: byval(attributes),
            }
        };
        Some(Self {
            result: ty_of(&module.types, ret),
            params: params.iter().enumerate().map(param).collect(),
            variadic,
        })
    }

    /// The parameter that argument `index`, written as `text`, is passed as: beyond the fixed ones
    /// the text begins with its type (`i32 5`). Gives the parameter and the literal's text.
    ///
    /// # Errors
    /// There is no such parameter.
    pub fn argument<'t>(&self, index: usize, text: &'t str) -> Result<(Param, &'t str), String> {
        if let Some(param) = self.params.get(index) {
            return Ok((param.clone(), text));
        }
        if !self.variadic {
            return Err(format!("{} arguments are too many", index + 1));
        }
        let split = text
            .split_once(' ')
            .ok_or("variadic arguments begin with their type")?;
        Ok((Param::plain(Ty::parse(split.0)), split.1))
    }
}

fn extension(attributes: &AttributeSet) -> Extension {
    if attributes.has(AttributeKind::SIGN_EXT) {
        return Extension::Sign;
    }
    match attributes.has(AttributeKind::ZERO_EXT) {
        true => Extension::Zero,
        false => Extension::Any,
    }
}

fn byval(attributes: &AttributeSet) -> Option<usize> {
    let align = attributes.int(AttributeKind::ALIGN).unwrap_or(8);
    attributes
        .has(AttributeKind::BYVAL)
        .then(|| usize::try_from(align).unwrap_or(8).max(8))
}

fn ty_of(types: &TypeTable, id: TypeId) -> Ty {
    match &types[id] {
        Type::Void => Ty::Void,
        Type::Integer(bits) => Ty::Int(*bits),
        Type::Half => Ty::Float(FloatTy::Half),
        Type::BFloat => Ty::Float(FloatTy::BFloat),
        Type::Float => Ty::Float(FloatTy::Float),
        Type::Double => Ty::Float(FloatTy::Double),
        Type::X86Fp80 => Ty::Float(FloatTy::X86Fp80),
        Type::Fp128 => Ty::Float(FloatTy::Fp128),
        Type::Pointer { address_space: 0 } => Ty::Ptr,
        Type::Vector {
            len,
            element,
            scalable: false,
        } => Ty::Vector(*len, Box::new(ty_of(types, *element))),
        Type::Struct { fields, .. } => {
            Ty::Struct(fields.iter().map(|field| ty_of(types, *field)).collect())
        }
        _ => Ty::Other(types.display(id).to_string()),
    }
}
