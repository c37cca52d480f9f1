//! Attributes that change how values are passed: they fit the type they are on.
//!
//! An attribute list is shared by many functions and calls, so what has to be checked of it is
//! picked out once.

use super::bad;
use super::rules::Rules;
use crate::Result;
use crate::ir::{
    Attribute, AttributeKind, AttributeList, AttributeListId, AttributeSet, Module, TypeId,
};
use cranelift_entity::PrimaryMap;

/// What each attribute list asks of the function or call that it is on.
#[derive(Debug)]
pub(super) struct AttributeRules(PrimaryMap<AttributeListId, Demands>);

#[derive(Debug)]
struct Demands {
    /// How many parameters have a place in the list, up to the last that has an attribute.
    params: usize,
    demands: Vec<(Slot, Demand)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slot {
    Ret,
    Param(usize),
}

#[derive(Clone, Copy, Debug)]
enum Demand {
    /// `signext`, `zeroext`
    Integer,
    /// `byval`, `nest` ...: only pointers can be passed like that.
    Pointer,
    /// `returned`: the type of the result.
    Returned,
    /// `sret`: on the first or second parameter of a function without a result.
    StructRet,
}

/// What attributes are on.
pub(super) struct Place<'a> {
    pub(super) ret: TypeId,
    /// The types of the fixed parameters.
    pub(super) params: &'a [TypeId],
    /// How many arguments there are, variadic ones included.
    pub(super) arguments: usize,
}

/// Checks all attribute lists as far as can be done without what they are on.
pub(super) fn prepare(module: &Module, rules: Rules<'_>) -> Result<AttributeRules> {
    let demands = module.attributes.values().map(|list| of_list(list, rules));
    Ok(AttributeRules(demands.collect::<Result<_>>()?))
}

fn of_list(list: &AttributeList, rules: Rules<'_>) -> Result<Demands> {
    let mut demands = Vec::new();
    let mut slots = vec![(Slot::Ret, &list.ret)];
    let params = list.params.iter().enumerate();
    slots.extend(params.map(|(k, set)| (Slot::Param(k), set)));
    for (slot, set) in slots {
        for attribute in set.iter() {
            check_value(attribute, rules)?;
            if let Some(demand) = demand(attribute, slot)? {
                demands.push((slot, demand));
            }
        }
    }
    check_function_attributes(&list.function, rules)?;
    check_unique(&demands)?;
    let params = list.params.iter().rposition(|set| !set.is_empty());
    Ok(Demands {
        params: params.map_or(0, |last| last + 1),
        demands,
    })
}

fn check_function_attributes(set: &AttributeSet, rules: Rules<'_>) -> Result<()> {
    set.iter()
        .try_for_each(|attribute| check_value(attribute, rules))
}

/// Checks an attribute's own argument.
fn check_value(attribute: &Attribute, rules: Rules<'_>) -> Result<()> {
    match attribute {
        Attribute::Int(AttributeKind::ALIGN | AttributeKind::ALIGN_STACK, bytes)
            if !bytes.is_power_of_two() || *bytes > 1 << 32 =>
        {
            bad(format!("alignment attribute {bytes}"))
        }
        Attribute::Type(kind, Some(ty)) => {
            if rules.types.get(*ty).is_none() {
                return bad("type number out of range");
            }
            let fits = !is_in_memory(*kind) || rules.sized(*ty);
            rules.expect(fits, "an attribute", *ty)
        }
        Attribute::Type(kind, None) | Attribute::Enum(kind) if is_in_memory(*kind) => {
            bad("an attribute of a parameter in memory lacks its type")
        }
        _ => Ok(()),
    }
}

/// Whether what the attribute's type says is what is passed.
fn is_in_memory(kind: AttributeKind) -> bool {
    matches!(
        kind,
        AttributeKind::BYVAL
            | AttributeKind::BYREF
            | AttributeKind::IN_ALLOCA
            | AttributeKind::PREALLOCATED
    )
}

fn demand(attribute: &Attribute, slot: Slot) -> Result<Option<Demand>> {
    let (Attribute::Enum(kind) | Attribute::Int(kind, _) | Attribute::Type(kind, _)) = attribute
    else {
        return Ok(None);
    };
    let demand = match *kind {
        AttributeKind::SIGN_EXT | AttributeKind::ZERO_EXT => Demand::Integer,
        AttributeKind::STRUCT_RET => Demand::StructRet,
        AttributeKind::RETURNED => Demand::Returned,
        AttributeKind::NEST | AttributeKind::SWIFT_ERROR => Demand::Pointer,
        kind if is_in_memory(kind) => Demand::Pointer,
        _ => return Ok(None),
    };
    if slot == Slot::Ret && !matches!(demand, Demand::Integer) {
        return bad("an attribute of parameters on a result");
    }
    Ok(Some(demand))
}

/// At most one parameter is `sret`, at most one `returned`.
fn check_unique(demands: &[(Slot, Demand)]) -> Result<()> {
    let count = |wanted: fn(&Demand) -> bool| demands.iter().filter(|(_, d)| wanted(d)).count();
    if count(|demand| matches!(demand, Demand::StructRet)) > 1 {
        return bad("two sret parameters");
    }
    if count(|demand| matches!(demand, Demand::Returned)) > 1 {
        return bad("two returned parameters");
    }
    Ok(())
}

impl AttributeRules {
    /// Checks that the list is one of the module's.
    pub(super) fn exists(&self, id: Option<AttributeListId>) -> Result<()> {
        match id {
            Some(id) if !self.0.is_valid(id) => bad("attribute list number out of range"),
            _ => Ok(()),
        }
    }

    /// Checks a list, which exists, against what it is on; `argument` gives the type of an
    /// argument by index.
    pub(super) fn check(
        &self,
        rules: Rules<'_>,
        id: Option<AttributeListId>,
        place: &Place<'_>,
        argument: impl Fn(usize) -> TypeId,
    ) -> Result<()> {
        let Some(list) = id.map(|id| &self.0[id]) else {
            return Ok(());
        };
        if list.params > place.arguments {
            return bad("attributes of a parameter that does not exist");
        }
        for (slot, demand) in &list.demands {
            let ty = match slot {
                Slot::Ret => place.ret,
                Slot::Param(k) => argument(*k),
            };
            match demand {
                Demand::Integer => rules.expect(rules.is_integer(ty), "signext or zeroext", ty)?,
                Demand::Pointer => rules.expect(rules.is_pointer(ty), "a pointer attribute", ty)?,
                Demand::Returned => {
                    rules.same("parameter and result differ in type", ty, place.ret)?;
                }
                Demand::StructRet => {
                    let first = matches!(slot, Slot::Param(0 | 1));
                    let fits = first && rules.is_pointer(ty) && rules.is_void(place.ret);
                    rules.expect(fits && !place.params.is_empty(), "sret", ty)?;
                }
            }
        }
        Ok(())
    }
}
