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
use rustc_hash::FxHashMap;
use std::rc::Rc;

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
    let mut sets = Sets {
        rules,
        seen: FxHashMap::default(),
    };
    let demands = module
        .attributes
        .values()
        .map(|list| of_list(list, &mut sets));
    Ok(AttributeRules(demands.collect::<Result<_>>()?))
}

/// What sets demand, each looked at once: lists share them, by address.
struct Sets<'a> {
    rules: Rules<'a>,
    seen: FxHashMap<*const Attribute, Rc<[Demand]>>,
}

impl Sets<'_> {
    fn demands(&mut self, set: &AttributeSet) -> Result<Rc<[Demand]>> {
        let key = set.iter().as_slice().as_ptr();
        if let Some(demands) = self.seen.get(&key) {
            return Ok(demands.clone());
        }
        for attribute in set.iter() {
            check_value(attribute, self.rules)?;
        }
        let demands: Rc<[Demand]> = set.iter().filter_map(demand).collect();
        // All empty sets may share an address with anything.
        if !set.is_empty() {
            self.seen.insert(key, demands.clone());
        }
        Ok(demands)
    }
}

fn of_list(list: &AttributeList, sets: &mut Sets<'_>) -> Result<Demands> {
    let mut demands = Vec::new();
    for demand in sets.demands(&list.ret)?.iter() {
        if !matches!(demand, Demand::Integer) {
            return bad("an attribute of parameters on a result");
        }
        demands.push((Slot::Ret, *demand));
    }
    for (k, set) in list.params.iter().enumerate() {
        let of_set = sets.demands(set)?;
        demands.extend(of_set.iter().map(|demand| (Slot::Param(k), *demand)));
    }
    sets.demands(&list.function)?;
    check_unique(&demands)?;
    let params = list.params.iter().rposition(|set| !set.is_empty());
    Ok(Demands {
        params: params.map_or(0, |last| last + 1),
        demands,
    })
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

fn demand(attribute: &Attribute) -> Option<Demand> {
    let (Attribute::Enum(kind) | Attribute::Int(kind, _) | Attribute::Type(kind, _)) = attribute
    else {
        return None;
    };
    match *kind {
        AttributeKind::SIGN_EXT | AttributeKind::ZERO_EXT => Some(Demand::Integer),
        AttributeKind::STRUCT_RET => Some(Demand::StructRet),
        AttributeKind::RETURNED => Some(Demand::Returned),
        AttributeKind::NEST | AttributeKind::SWIFT_ERROR => Some(Demand::Pointer),
        kind if is_in_memory(kind) => Some(Demand::Pointer),
        _ => None,
    }
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
