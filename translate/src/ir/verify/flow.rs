//! The control-flow graph of a body: edges, reachability, order and the dominator tree.
//!
//! All of it is made once per body, in time linear in its edges but for the logarithm of Lengauer
//! and Tarjan's simple algorithm ("A Fast Algorithm for Finding Dominators in a Flowgraph", 1979).
//! The simpler iterative algorithms are quadratic on graphs that a file can be made of.

use crate::ir::{BlockId, Body};

const NONE: u32 = u32::MAX;

/// The control-flow graph of a body.
#[derive(Clone, Debug, Default)]
pub struct Flow {
    successors: Edges,
    predecessors: Edges,
    order: Vec<BlockId>,
    /// By block; [`NONE`] for the entry and for unreachable blocks.
    parent: Vec<u32>,
    /// By block: its place in a pre-order walk of the dominator tree, and how many blocks its
    /// subtree has; 0 if it is unreachable.
    subtree: Vec<(u32, u32)>,
}

/// The edges of all blocks, as slices of one list.
#[derive(Clone, Debug, Default)]
struct Edges {
    start: Vec<u32>,
    ends: Vec<BlockId>,
}

impl Edges {
    fn of(&self, block: BlockId) -> &[BlockId] {
        let block = block.as_u32() as usize;
        &self.ends[self.start[block] as usize..self.start[block + 1] as usize]
    }
}

impl Flow {
    /// The graph of a body whose block numbers and lists are in range.
    pub(super) fn new(body: &Body) -> Self {
        if body.blocks.len() == 1 {
            return Self::of_one_block();
        }
        let successors = successors(body);
        let predecessors = reversed(&successors);
        let count = body.blocks.len();
        let walk = Walk::new(&successors, count);
        let parent = dominator_tree(&walk, &predecessors, count);
        let subtree = subtrees(&walk.order, &parent);
        Self {
            successors,
            predecessors,
            order: walk.order,
            parent,
            subtree,
        }
    }

    /// Nothing branches to the entry, so that there are no edges.
    fn of_one_block() -> Self {
        let edges = || Edges {
            start: vec![0; 2],
            ends: Vec::new(),
        };
        Self {
            successors: edges(),
            predecessors: edges(),
            order: vec![BlockId::from_u32(0)],
            parent: vec![NONE],
            subtree: vec![(0, 1)],
        }
    }

    /// The targets of the edges that leave `block`, in the terminator's order, as often as there
    /// are edges.
    pub fn successors(&self, block: BlockId) -> &[BlockId] {
        self.successors.of(block)
    }

    /// The origins of the edges that enter `block`, unreachable ones included, as often as there
    /// are edges.
    pub fn predecessors(&self, block: BlockId) -> &[BlockId] {
        self.predecessors.of(block)
    }

    /// The reachable blocks, each before its successors except along back edges.
    pub fn reverse_postorder(&self) -> &[BlockId] {
        &self.order
    }

    /// Whether control can get from some reachable block to itself: by an edge back in the order.
    pub fn has_loops(&self) -> bool {
        let mut place = vec![0; self.parent.len()];
        for (at, block) in self.order.iter().enumerate() {
            place[block.as_u32() as usize] = at;
        }
        let at = |block: &BlockId| place[block.as_u32() as usize];
        let back = |block: &BlockId| self.successors(*block).iter().any(|to| at(to) <= at(block));
        self.order.iter().any(back)
    }

    /// Whether control can get from the entry to `block`.
    pub fn is_reachable(&self, block: BlockId) -> bool {
        self.subtree[block.as_u32() as usize].1 != 0
    }

    /// The closest block, other than itself, that all ways to `block` pass through; none for the
    /// entry and for unreachable blocks.
    pub fn immediate_dominator(&self, block: BlockId) -> Option<BlockId> {
        let parent = self.parent[block.as_u32() as usize];
        (parent != NONE).then(|| BlockId::from_u32(parent))
    }

    /// Whether all ways to `b` pass through `a`: so for `a == b`, and for any `a` if `b` is
    /// unreachable.
    pub fn dominates(&self, a: BlockId, b: BlockId) -> bool {
        let (first, count) = self.subtree[a.as_u32() as usize];
        let (at, reachable) = self.subtree[b.as_u32() as usize];
        reachable == 0 || at.wrapping_sub(first) < count
    }

    /// By block: the one reachable block that enters it from outside, by one edge, where there is
    /// just one. All ways to the block then pass through that edge.
    pub(super) fn sole_entries(&self) -> Vec<Option<BlockId>> {
        let blocks = (0..length_of(self.parent.len())).map(BlockId::from_u32);
        let sole = |block| {
            let outside =
                |source: &&BlockId| self.is_reachable(**source) && !self.dominates(block, **source);
            let mut entries = self.predecessors(block).iter().filter(outside);
            let first = entries.next().copied();
            first.filter(|_| entries.next().is_none())
        };
        blocks.map(sole).collect()
    }
}

fn successors(body: &Body) -> Edges {
    let mut edges = Edges::default();
    edges.start.reserve(body.blocks.len() + 1);
    edges.ends.reserve(body.blocks.len() + body.cases.len());
    for block in body.blocks.keys() {
        edges.start.push(length(&edges.ends));
        let ends = &mut edges.ends;
        body.for_each_successor(&body.terminator(block).kind, |target| ends.push(target));
    }
    edges.start.push(length(&edges.ends));
    edges
}

fn length(ends: &[BlockId]) -> u32 {
    u32::try_from(ends.len()).expect("pools are indexed by u32")
}

/// The same edges by target, by counting sort.
fn reversed(edges: &Edges) -> Edges {
    let blocks = edges.start.len() - 1;
    let mut start = vec![0u32; blocks + 1];
    for target in &edges.ends {
        start[target.as_u32() as usize + 1] += 1;
    }
    for block in 0..blocks {
        start[block + 1] += start[block];
    }
    let mut next = start.clone();
    let mut ends = vec![BlockId::from_u32(0); edges.ends.len()];
    for source in (0..length_of(blocks)).map(BlockId::from_u32) {
        for target in edges.of(source) {
            let place = &mut next[target.as_u32() as usize];
            ends[*place as usize] = source;
            *place += 1;
        }
    }
    Edges { start, ends }
}

fn length_of(count: usize) -> u32 {
    u32::try_from(count).expect("blocks are numbered by u32")
}

/// A depth-first walk from the entry.
struct Walk {
    /// Reverse post-order.
    order: Vec<BlockId>,
    /// The blocks in pre-order, and each one's number in it or [`NONE`].
    vertex: Vec<BlockId>,
    number: Vec<u32>,
    /// The spanning tree, by pre-order number.
    parent: Vec<u32>,
}

impl Walk {
    fn new(successors: &Edges, count: usize) -> Self {
        let mut walk = Self {
            order: Vec::with_capacity(count),
            vertex: Vec::with_capacity(count),
            number: vec![NONE; count],
            parent: Vec::with_capacity(count),
        };
        let entry = BlockId::from_u32(0);
        walk.visit(entry, NONE);
        // A block and how many of its edges have been followed.
        let mut stack = vec![(entry, 0usize)];
        while let Some((block, followed)) = stack.last_mut() {
            let Some(target) = successors.of(*block).get(*followed) else {
                walk.order.push(*block);
                stack.pop();
                continue;
            };
            *followed += 1;
            if walk.number[target.as_u32() as usize] == NONE {
                let parent = walk.number[block.as_u32() as usize];
                walk.visit(*target, parent);
                stack.push((*target, 0));
            }
        }
        walk.order.reverse();
        walk
    }

    fn visit(&mut self, block: BlockId, parent: u32) {
        self.number[block.as_u32() as usize] = length(&self.vertex);
        self.vertex.push(block);
        self.parent.push(parent);
    }
}

/// The forest of Lengauer and Tarjan, over pre-order numbers.
struct Forest {
    ancestor: Vec<u32>,
    label: Vec<u32>,
    semi: Vec<u32>,
    path: Vec<u32>,
}

impl Forest {
    fn new(count: u32) -> Self {
        Self {
            ancestor: vec![NONE; count as usize],
            label: (0..count).collect(),
            semi: (0..count).collect(),
            path: Vec::new(),
        }
    }

    /// The vertex with the least semidominator on the way from `v` up to its root, exclusive.
    fn eval(&mut self, v: u32) -> u32 {
        let mut at = v;
        while self.ancestor[at as usize] != NONE {
            self.path.push(at);
            at = self.ancestor[at as usize];
        }
        // The one below the root keeps its label; the others take the better one from above.
        self.path.pop();
        while let Some(below) = self.path.pop() {
            let above = self.ancestor[below as usize] as usize;
            let better = self.label[above];
            if self.semi[better as usize] < self.semi[self.label[below as usize] as usize] {
                self.label[below as usize] = better;
            }
            self.ancestor[below as usize] = self.ancestor[above];
        }
        self.label[v as usize]
    }
}

/// The immediate dominators, by block.
fn dominator_tree(walk: &Walk, predecessors: &Edges, count: usize) -> Vec<u32> {
    let reached = length(&walk.vertex);
    let mut forest = Forest::new(reached);
    let mut dominator = vec![0u32; reached as usize];
    // Buckets as linked lists: the vertices with this semidominator.
    let mut bucket = vec![NONE; reached as usize];
    let mut next_in_bucket = vec![NONE; reached as usize];
    for w in (1..reached).rev() {
        for source in predecessors.of(walk.vertex[w as usize]) {
            let v = walk.number[source.as_u32() as usize];
            if v != NONE {
                let u = forest.eval(v);
                let semi = forest.semi[u as usize];
                let own = &mut forest.semi[w as usize];
                *own = semi.min(*own);
            }
        }
        let semi = forest.semi[w as usize] as usize;
        next_in_bucket[w as usize] = bucket[semi];
        bucket[semi] = w;
        let parent = walk.parent[w as usize];
        forest.ancestor[w as usize] = parent;
        let mut v = std::mem::replace(&mut bucket[parent as usize], NONE);
        while v != NONE {
            let u = forest.eval(v);
            let closer = forest.semi[u as usize] < forest.semi[v as usize];
            dominator[v as usize] = if closer { u } else { parent };
            v = next_in_bucket[v as usize];
        }
    }
    let mut by_block = vec![NONE; count];
    for w in 1..reached as usize {
        if dominator[w] != forest.semi[w] {
            dominator[w] = dominator[dominator[w] as usize];
        }
        by_block[walk.vertex[w].as_u32() as usize] = walk.vertex[dominator[w] as usize].as_u32();
    }
    by_block
}

/// Numbers the dominator tree in pre-order: a dominator comes before what it dominates in reverse
/// post-order, so two passes over that do.
fn subtrees(order: &[BlockId], parent: &[u32]) -> Vec<(u32, u32)> {
    let mut subtree = vec![(0u32, 0u32); parent.len()];
    for block in order.iter().rev() {
        let block = block.as_u32() as usize;
        subtree[block].1 += 1;
        if parent[block] != NONE {
            subtree[parent[block] as usize].1 += subtree[block].1;
        }
    }
    // By block: the number of the next child's subtree.
    let mut next = vec![0u32; parent.len()];
    for block in order {
        let block = block.as_u32() as usize;
        if parent[block] != NONE {
            let above = parent[block] as usize;
            subtree[block].0 = next[above];
            next[above] += subtree[block].1;
        }
        next[block] = subtree[block].0 + 1;
    }
    subtree
}
