//! Which stack objects may share a slot: those that are never alive together.
//!
//! `llvm.lifetime.start` and `llvm.lifetime.end` say when an alloca of the entry block is alive;
//! outside of that its content is undefined. What a program inlines otherwise adds up, and deep
//! recursion then ends long before it does natively, where the same is done.

use super::FunctionTranslator;
use crate::ir::{BlockId, InstKind, ValueId};
use std::collections::{HashMap, HashSet};

/// Where there are more objects than this, or more words of sets, all keep slots of their own.
const OBJECT_LIMIT: usize = 1024;
const WORD_LIMIT: usize = 1 << 20;

/// An alloca of the entry block, of constant size.
pub(super) struct Object {
    pub(super) value: ValueId,
    pub(super) size: u64,
    pub(super) align: u64,
}

/// Some objects by their index.
#[derive(Clone, Default, PartialEq, Eq)]
struct Set(Vec<u64>);

impl Set {
    fn new(objects: usize) -> Self {
        Self(vec![0; objects.div_ceil(64)])
    }

    fn insert(&mut self, object: usize) {
        self.0[object / 64] |= 1 << (object % 64);
    }

    fn remove(&mut self, object: usize) {
        self.0[object / 64] &= !(1 << (object % 64));
    }

    fn contains(&self, object: usize) -> bool {
        self.0[object / 64] >> (object % 64) & 1 != 0
    }

    fn join(&mut self, other: &Self) {
        for (mine, other) in self.0.iter_mut().zip(&other.0) {
            *mine |= other;
        }
    }

    fn iter(&self) -> impl Iterator<Item = usize> {
        let words = self.0.iter().enumerate();
        words.flat_map(|(index, word)| {
            let mut rest = *word;
            std::iter::from_fn(move || {
                let bit = rest.trailing_zeros();
                rest &= rest.wrapping_sub(1);
                (bit < 64).then_some(index * 64 + bit as usize)
            })
        })
    }
}

/// What happens in a block, in order: an object's life starts, or ends.
type Events = Vec<(usize, bool)>;

impl FunctionTranslator<'_, '_> {
    /// Groups of objects that can be in one place. An object that is in none is alone.
    pub(super) fn sharing_groups(&self, objects: &[Object]) -> Vec<Vec<usize>> {
        let blocks = self.body.blocks.len();
        if objects.len() < 2
            || objects.len() > OBJECT_LIMIT
            || objects.len().div_ceil(64) * blocks > WORD_LIMIT
        {
            return Vec::new();
        }
        match self.lives(objects) {
            Some((events, mortal)) if mortal.iter().nth(1).is_some() => {
                let conflicts = self.conflicts(&events, objects.len());
                color(objects, &mortal, &conflicts)
            }
            _ => Vec::new(),
        }
    }

    /// The events of each block, and the objects whose life begins with one; `None` if something
    /// is marked that might be any object.
    fn lives(&self, objects: &[Object]) -> Option<(Vec<Events>, Set)> {
        let indices = objects.iter().enumerate();
        let indices: HashMap<ValueId, usize> = indices
            .map(|(index, object)| (object.value, index))
            .collect();
        let allocas = self.entry_allocas();
        let mut events = vec![Events::new(); self.body.blocks.len()];
        let mut mortal = Set::new(objects.len());
        for block in self.body.reverse_postorder() {
            for id in self.body.block_insts(*block) {
                let InstKind::Call { call } = self.body.insts[id].kind else {
                    continue;
                };
                let Some(starts) = self.lifetime_marker(call) else {
                    continue;
                };
                // The pointer is the last argument: LLVM 22 dropped the size before it.
                let arguments = self.body.calls[call].args.of(&self.body.operands);
                let pointer = *arguments.last()?;
                match indices.get(&pointer) {
                    Some(object) => {
                        events[block.as_u32() as usize].push((*object, starts));
                        if starts {
                            mortal.insert(*object);
                        }
                    }
                    // Of an alloca that is no candidate.
                    None if allocas.contains(&pointer) => {}
                    None => return None,
                }
            }
        }
        Some((events, mortal))
    }

    fn entry_allocas(&self) -> HashSet<ValueId> {
        let insts = self.body.block_insts(BlockId::from_u32(0));
        let insts = insts.map(|id| &self.body.insts[id]);
        let allocas = insts.filter(|inst| matches!(inst.kind, InstKind::Alloca { .. }));
        allocas.filter_map(|inst| inst.result).collect()
    }

    /// By object: those that may be alive while it is. An object may be alive at the start of a
    /// block if it may be at the end of one before it.
    fn conflicts(&self, events: &[Events], objects: usize) -> Vec<Set> {
        let mut at_start = vec![Set::new(objects); events.len()];
        let mut changed = true;
        while changed {
            changed = false;
            for block in self.body.reverse_postorder() {
                let mut alive = at_start[block.as_u32() as usize].clone();
                for (object, starts) in &events[block.as_u32() as usize] {
                    match starts {
                        true => alive.insert(*object),
                        false => alive.remove(*object),
                    }
                }
                for successor in self.body.flow().successors(*block) {
                    let target = &mut at_start[successor.as_u32() as usize];
                    let before = target.clone();
                    target.join(&alive);
                    changed |= *target != before;
                }
            }
        }
        let mut conflicts = vec![Set::new(objects); objects];
        for (alive, events) in at_start.iter_mut().zip(events) {
            for object in alive.iter() {
                conflicts[object].join(alive);
            }
            for (object, starts) in events {
                if !starts {
                    alive.remove(*object);
                    continue;
                }
                conflicts[*object].join(alive);
                for other in alive.iter() {
                    conflicts[other].insert(*object);
                }
                alive.insert(*object);
            }
        }
        conflicts
    }
}

/// Puts each object into the first group that has none it conflicts with, the largest first.
fn color(objects: &[Object], mortal: &Set, conflicts: &[Set]) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = mortal.iter().collect();
    order.sort_by_key(|object| std::cmp::Reverse(objects[*object].size));
    let mut groups: Vec<(Vec<usize>, Set)> = Vec::new();
    for object in order {
        let found = groups.iter_mut().find(|(_, taken)| !taken.contains(object));
        match found {
            Some((group, taken)) => {
                group.push(object);
                taken.join(&conflicts[object]);
            }
            None => groups.push((vec![object], conflicts[object].clone())),
        }
    }
    groups.into_iter().map(|(group, _)| group).collect()
}
