//! Makes a unit smaller as long as something still holds of it.

use super::program::{Function, Id, Operand, Statement, Ty, Unit, Value};
use std::collections::BTreeMap;

/// How often the question is asked at most.
const TRIES: usize = 400;

/// The smallest unit found of which `holds`.
pub(super) fn shrink(unit: &Unit, holds: &mut dyn FnMut(&Unit) -> bool) -> Unit {
    let mut best = unit.clone();
    let mut tries = TRIES;
    let mut ask = |candidate: &Unit| {
        tries = tries.saturating_sub(1);
        tries > 0 && holds(candidate)
    };
    best = one_call(best, &mut ask);
    loop {
        let before = best.text().len();
        for function in (0..best.functions.len()).rev() {
            best = without_statements(best, function, &mut ask);
            best = flattened(best, function, &mut ask);
            best = with_zeros(best, function, &mut ask);
        }
        if best.text().len() == before {
            return best;
        }
    }
}

fn one_call(unit: Unit, ask: &mut dyn FnMut(&Unit) -> bool) -> Unit {
    for args in &unit.calls {
        let candidate = Unit {
            functions: unit.functions.clone(),
            calls: vec![args.clone()],
        };
        if ask(&candidate) {
            return candidate;
        }
    }
    unit
}

/// Removes statements: many at once, then fewer.
fn without_statements(mut best: Unit, function: usize, ask: &mut dyn FnMut(&Unit) -> bool) -> Unit {
    let mut chunk = count(&best.functions[function].body);
    while chunk > 0 {
        let mut at = 0;
        while at < count(&best.functions[function].body) {
            let mut candidate = best.clone();
            remove(&mut candidate.functions[function], at, chunk);
            let smaller = candidate.text().len() < best.text().len();
            if smaller && ask(&candidate) {
                best = candidate;
            } else {
                at += chunk;
            }
        }
        chunk /= 2;
    }
    best
}

/// How many statements there are, those inside of others included.
fn count(list: &[Statement]) -> usize {
    let inner = |statement: &Statement| match statement {
        Statement::Simple { .. } => 0,
        Statement::Branch { arms, .. } => arms.iter().map(|arm| count(arm)).sum(),
        Statement::Loop { body, .. } => count(body),
    };
    list.iter().map(|statement| 1 + inner(statement)).sum()
}

/// Removes `len` statements from number `at` on; zeros take their values' places.
fn remove(function: &mut Function, at: usize, len: usize) {
    let mut gone = BTreeMap::new();
    let mut number = 0;
    let mut body = std::mem::take(&mut function.body);
    remove_from(&mut body, &mut number, at..at + len, &mut gone);
    function.body = body;
    function.replace(&zeros(&gone));
}

fn zeros(gone: &BTreeMap<Id, Ty>) -> BTreeMap<Id, Operand> {
    gone.iter()
        .map(|(id, ty)| (*id, Operand::zero(ty)))
        .collect()
}

fn remove_from(
    list: &mut Vec<Statement>,
    number: &mut usize,
    range: std::ops::Range<usize>,
    gone: &mut BTreeMap<Id, Ty>,
) {
    list.retain_mut(|statement| {
        let this = *number;
        if range.contains(&this) {
            *number += count(std::slice::from_ref(statement));
            statement.defined(gone);
            return false;
        }
        *number += 1;
        match statement {
            Statement::Simple { .. } => {}
            Statement::Branch { arms, .. } => {
                for arm in arms {
                    remove_from(arm, number, range.clone(), gone);
                }
            }
            Statement::Loop { body, .. } => remove_from(body, number, range.clone(), gone),
        }
        true
    });
}

/// Puts an arm in a branch's place, and the first round in a loop's.
fn flattened(mut best: Unit, function: usize, ask: &mut dyn FnMut(&Unit) -> bool) -> Unit {
    let mut at = 0;
    while at < best.functions[function].body.len() {
        let candidates = flattenings(&best, function, at);
        match candidates.into_iter().find(|candidate| ask(candidate)) {
            Some(smaller) => best = smaller,
            None => at += 1,
        }
    }
    best
}

fn flattenings(unit: &Unit, function: usize, at: usize) -> Vec<Unit> {
    let with = |list: Vec<Statement>, values: BTreeMap<Id, Operand>, gone: BTreeMap<Id, Ty>| {
        let mut candidate = unit.clone();
        let changed = &mut candidate.functions[function];
        changed.body.splice(at..=at, list);
        changed.replace(&values);
        changed.replace(&zeros(&gone));
        candidate
    };
    match &unit.functions[function].body[at] {
        Statement::Simple { .. } => Vec::new(),
        Statement::Branch { arms, joins, .. } => {
            let arm = |(index, arm): (usize, &Vec<Statement>)| {
                let values = joins
                    .iter()
                    .map(|join| (join.id, join.values[index].clone()));
                with(arm.clone(), values.collect(), BTreeMap::new())
            };
            arms.iter().enumerate().map(arm).collect()
        }
        Statement::Loop { carried, body, .. } => {
            let values = carried.iter().map(|phi| (phi.id, phi.first.clone()));
            vec![with(body.clone(), values.collect(), BTreeMap::new())]
        }
    }
}

/// Puts zeros in the places of operands.
fn with_zeros(mut best: Unit, function: usize, ask: &mut dyn FnMut(&Unit) -> bool) -> Unit {
    let mut at = 0;
    loop {
        let mut candidate = best.clone();
        let mut number = 0;
        let (mut found, mut changed) = (false, false);
        let mut visit = |operand: &mut Operand| {
            if number == at {
                found = true;
                changed = operand.value != Value::Constant(operand.ty.zero());
                *operand = Operand::zero(&operand.ty);
            }
            number += 1;
        };
        let target = &mut candidate.functions[function];
        target
            .body
            .iter_mut()
            .for_each(|statement| statement.operands(&mut visit));
        visit(&mut target.result);
        if !found {
            return best;
        }
        if changed && ask(&candidate) {
            best = candidate;
        }
        at += 1;
    }
}
