//! Dominators against the definition, on many small graphs.

use crate::ir::testing::{Builder, Code};
use crate::ir::verify::Flow;
use crate::ir::{BlockId, InstKind, List};

/// A body whose blocks have these successors.
fn graph(edges: &[Vec<u32>]) -> Flow {
    let builder = Builder::new();
    let mut code = Code::new(&builder, &[builder.t.ptr]);
    for (block, targets) in edges.iter().enumerate() {
        if block > 0 {
            code.block();
        }
        let start = u32::try_from(code.body.targets.len()).unwrap();
        code.body
            .targets
            .extend(targets.iter().map(|target| BlockId::from_u32(*target)));
        let len = u32::try_from(targets.len()).unwrap();
        let kind = InstKind::IndirectBr {
            address: code.argument(0),
            targets: List { start, len },
        };
        code.push(builder.t.void, kind);
    }
    Flow::new(&code.body)
}

/// The blocks that can be reached from the entry without passing through `without`.
fn reachable(edges: &[Vec<u32>], without: Option<usize>) -> Vec<bool> {
    let mut reached = vec![false; edges.len()];
    let mut work = vec![0];
    while let Some(block) = work.pop() {
        if Some(block) == without || std::mem::replace(&mut reached[block], true) {
            continue;
        }
        work.extend(edges[block].iter().map(|target| *target as usize));
    }
    reached
}

fn check(edges: &[Vec<u32>]) {
    let flow = graph(edges);
    let id = |block: usize| BlockId::from_u32(u32::try_from(block).unwrap());
    let reached = reachable(edges, None);
    for a in 0..edges.len() {
        assert_eq!(flow.is_reachable(id(a)), reached[a], "{edges:?}");
        let without = reachable(edges, Some(a));
        for b in 0..edges.len() {
            let dominates = !reached[b] || reached[a] && !without[b];
            assert_eq!(flow.dominates(id(a), id(b)), dominates, "{a} {b} {edges:?}");
        }
        if let Some(parent) = flow.immediate_dominator(id(a)) {
            assert!(flow.dominates(parent, id(a)) && parent != id(a));
            let strict = (0..edges.len())
                .map(id)
                .filter(|b| *b != id(a) && reached[b.as_u32() as usize]);
            let closest = strict.filter(|b| flow.dominates(*b, id(a)));
            assert!(
                closest.into_iter().all(|b| flow.dominates(b, parent)),
                "{a} {edges:?}"
            );
        } else {
            assert!(a == 0 || !reached[a]);
        }
    }
    let order = flow.reverse_postorder();
    assert_eq!(
        order.len(),
        reached.iter().filter(|reached| **reached).count()
    );
    assert_eq!(order[0], id(0));
    // A cycle through a block: its successors lead back to it.
    let returns = |block: usize| {
        let mut seen = vec![false; edges.len()];
        let mut work = edges[block].clone();
        while let Some(next) = work.pop() {
            if !std::mem::replace(&mut seen[next as usize], true) {
                work.extend(&edges[next as usize]);
            }
        }
        seen[block]
    };
    let loops = (0..edges.len()).any(|block| reached[block] && returns(block));
    assert_eq!(flow.has_loops(), loops, "{edges:?}");
}

#[test]
fn dominators_are_those_of_the_definition() {
    let mut seed = 1u64;
    let mut random = |below: u64| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed % below
    };
    for _ in 0..2000 {
        let blocks = 1 + random(9);
        let edges: Vec<Vec<u32>> = (0..blocks)
            .map(|_| {
                // No edge goes back to the entry.
                let count = if blocks == 1 { 0 } else { random(4) };
                let target = |_| 1 + u32::try_from(random(blocks - 1)).unwrap();
                (0..count).map(target).collect()
            })
            .collect();
        check(&edges);
    }
}

#[test]
fn a_long_chain_does_not_overflow_the_stack() {
    let count = 200_000u32;
    let mut edges: Vec<Vec<u32>> = (1..count).map(|next| vec![next]).collect();
    edges.push(vec![]);
    let flow = graph(&edges);
    assert!(flow.dominates(BlockId::from_u32(1), BlockId::from_u32(count - 1)));
    assert_eq!(flow.reverse_postorder().len(), count as usize);
}

#[test]
fn a_ladder_takes_no_quadratic_time() {
    // Back edges from every rung: the iterative algorithm needs a pass for each.
    let count = 100_000u32;
    let mut edges: Vec<Vec<u32>> = (0..count)
        .map(|rung| vec![rung + 1, count - rung.min(count - 1)])
        .collect();
    edges.push(vec![1]);
    let flow = graph(&edges);
    assert!(flow.is_reachable(BlockId::from_u32(count)));
}
