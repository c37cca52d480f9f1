//! `switch`: ranges of values, sets of bits, tables, and the search for the right one.
//!
//! Values that follow each other and lead to one block are a range, which is one comparison. Some
//! within a word's bits that lead to few blocks are a mask for each; many that lie close together
//! are a table. Between what remains, comparisons choose by halves.

use super::{FunctionTranslator, types::low_mask};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{Block, InstBuilder, Type, Value};
use smallvec::SmallVec;

/// Ranges that a table is worth, at least: a jump to an address from memory is slower than
/// comparisons are.
const TABLE_RANGES: usize = 4;

/// Of so many entries of a table, one must be of a case.
const SPARSE: u128 = 8;

/// The most entries of a table.
const TABLE_ENTRIES: u128 = 1 << 16;

/// How many more ranges are looked at for a table that is too sparse so far.
const LOOKED_AT: usize = 64;

/// As many are tried one after the other.
const LEAF: usize = 3;

/// Values that lead to a block, both ends included, in signed order.
#[derive(Clone, Copy)]
struct Range {
    low: i128,
    high: i128,
    target: Block,
}

impl Range {
    fn count(&self) -> u128 {
        self.high.abs_diff(self.low).saturating_add(1)
    }
}

/// What one comparison or one jump decides.
#[derive(Clone, Copy)]
enum Test<'a> {
    Range(Range),
    Bits(&'a [Range]),
    Table(&'a [Range]),
}

impl Test<'_> {
    fn low(&self) -> i128 {
        match self {
            Self::Range(range) => range.low,
            Self::Bits(ranges) | Self::Table(ranges) => ranges[0].low,
        }
    }
}

/// The values between the ends of some ranges, both included.
fn span(ranges: &[Range]) -> u128 {
    let (first, last) = (ranges[0], ranges[ranges.len() - 1]);
    last.high.abs_diff(first.low).saturating_add(1)
}

/// The ranges of cases, in order.
fn ranges(mut cases: Vec<(i128, Block)>) -> Vec<Range> {
    cases.sort_unstable_by_key(|(value, _)| *value);
    let mut ranges: Vec<Range> = Vec::with_capacity(cases.len());
    for (value, target) in cases {
        match ranges.last_mut() {
            Some(last) if last.target == target && last.high.checked_add(1) == Some(value) => {
                last.high = value;
            }
            _ => ranges.push(Range {
                low: value,
                high: value,
                target,
            }),
        }
    }
    ranges
}

/// What is tested, in order.
fn tests(ranges: &[Range]) -> Vec<Test<'_>> {
    let mut tests = Vec::new();
    let mut rest = ranges;
    while let [first, others @ ..] = rest {
        let (bits, table) = (bits_ranges(rest), table_ranges(rest));
        if bits > 0 && bits >= table {
            tests.push(Test::Bits(&rest[..bits]));
            rest = &rest[bits..];
        } else if table > 0 {
            tests.push(Test::Table(&rest[..table]));
            rest = &rest[table..];
        } else {
            tests.push(Test::Range(*first));
            rest = others;
        }
    }
    tests
}

/// How many of the first ranges are worth masks: within 64 values, and fewer masks than comparisons.
fn bits_ranges(ranges: &[Range]) -> usize {
    let mut targets = SmallVec::<[Block; 3]>::new();
    let (mut comparisons, mut most) = (0, 0);
    for (index, range) in ranges.iter().enumerate() {
        if !targets.contains(&range.target) {
            targets.push(range.target);
        }
        if targets.len() > 3 || span(&ranges[..=index]) > 64 {
            break;
        }
        comparisons += if range.low == range.high { 1 } else { 2 };
        if comparisons >= [0, 3, 5, 6][targets.len()] {
            most = index + 1;
        }
    }
    most
}

/// How many of the first ranges are worth a table.
fn table_ranges(ranges: &[Range]) -> usize {
    let (mut cases, mut most) = (0u128, 0);
    for (index, range) in ranges.iter().enumerate() {
        let span = span(&ranges[..=index]);
        cases = cases.saturating_add(range.count());
        if span > TABLE_ENTRIES || index > most + LOOKED_AT {
            break;
        }
        if index + 1 >= TABLE_RANGES && cases.saturating_mul(SPARSE) >= span {
            most = index + 1;
        }
    }
    most
}

/// What the tests are of, and where all other values lead.
struct Scrutinee {
    value: Value,
    ty: Type,
    otherwise: Block,
}

impl FunctionTranslator<'_, '_> {
    /// Ends the block with a jump to the block of the case that a value is. The cases' numbers are
    /// those of the CLIF type, unsigned.
    pub(super) fn jump_by(&mut self, value: Value, cases: &[(u128, Block)], otherwise: Block) {
        let ty = self.b.func.dfg.value_type(value);
        let unused = 128 - ty.bits();
        let signed = |number: u128| (number << unused).cast_signed() >> unused;
        let cases = cases.iter();
        let ranges = ranges(cases.map(|(number, to)| (signed(*number), *to)).collect());
        let tests = tests(&ranges);
        let scrutinee = Scrutinee {
            value,
            ty,
            otherwise,
        };
        let mut work = vec![(None, &tests[..])];
        while let Some((block, tests)) = work.pop() {
            if let Some(block) = block {
                self.b.switch_to_block(block);
            }
            if tests.len() <= LEAF {
                self.test_each(&scrutinee, tests);
                continue;
            }
            let (lower, upper) = tests.split_at(tests.len() / 2);
            let (left, right) = (self.b.create_block(), self.b.create_block());
            let first = self.case_const(ty, upper[0].low());
            let is_lower = self.b.ins().icmp(IntCC::SignedLessThan, value, first);
            self.b.ins().brif(is_lower, left, &[], right, &[]);
            work.push((Some(left), lower));
            work.push((Some(right), upper));
        }
    }

    fn case_const(&mut self, ty: Type, number: i128) -> Value {
        self.int_const(ty, number.cast_unsigned() & low_mask(ty.bits()))
    }

    /// One test after the other.
    fn test_each(&mut self, scrutinee: &Scrutinee, tests: &[Test<'_>]) {
        for (index, test) in tests.iter().enumerate() {
            let next = if index + 1 == tests.len() {
                scrutinee.otherwise
            } else {
                self.b.create_block()
            };
            match test {
                Test::Range(range) => {
                    let inside = self.is_inside(scrutinee, range.low, range.high);
                    self.b.ins().brif(inside, range.target, &[], next, &[]);
                }
                Test::Bits(ranges) => self.test_bits(scrutinee, ranges, next),
                Test::Table(ranges) => self.jump_by_table(scrutinee, ranges, next),
            }
            if index + 1 < tests.len() {
                self.b.switch_to_block(next);
            }
        }
        if tests.is_empty() {
            self.b.ins().jump(scrutinee.otherwise, &[]);
        }
    }

    /// Whether `low <= value <= high`.
    fn is_inside(&mut self, scrutinee: &Scrutinee, low: i128, high: i128) -> Value {
        let Scrutinee { value, ty, .. } = *scrutinee;
        if low == high {
            let number = self.case_const(ty, low);
            return self.b.ins().icmp(IntCC::Equal, value, number);
        }
        let from_low = self.from_low(scrutinee, low);
        let most = self.case_const(ty, high.wrapping_sub(low));
        (self.b.ins()).icmp(IntCC::UnsignedLessThanOrEqual, from_low, most)
    }

    fn from_low(&mut self, scrutinee: &Scrutinee, low: i128) -> Value {
        if low == 0 {
            return scrutinee.value;
        }
        let low = self.case_const(scrutinee.ty, low);
        self.b.ins().isub(scrutinee.value, low)
    }

    /// Jumps to the block whose mask has the value's bit; `next` is for those behind the last.
    fn test_bits(&mut self, scrutinee: &Scrutinee, ranges: &[Range], next: Block) {
        let (low, high) = (ranges[0].low, ranges[ranges.len() - 1].high);
        let inside = self.is_inside(scrutinee, low, high);
        let bits = self.b.create_block();
        self.b.ins().brif(inside, bits, &[], next, &[]);
        self.b.switch_to_block(bits);
        let amount = self.from_low(scrutinee, low);
        let amount = self.as_index(amount);
        let one = self.b.ins().iconst(I64, 1);
        let bit = self.b.ins().ishl(one, amount);
        let mut masks = SmallVec::<[(Block, u64); 3]>::new();
        for range in ranges {
            let mask = (range.low..=range.high).fold(0, |mask, number| mask | 1 << (number - low));
            match masks.iter_mut().find(|(target, _)| *target == range.target) {
                Some((_, all)) => *all |= mask,
                None => masks.push((range.target, mask)),
            }
        }
        let last = masks.len() - 1;
        for (index, (target, mask)) in masks.into_iter().enumerate() {
            let mask = self.b.ins().iconst(I64, mask.cast_signed());
            let has = self.b.ins().band(bit, mask);
            let other = if index == last {
                scrutinee.otherwise
            } else {
                self.b.create_block()
            };
            self.b.ins().brif(has, target, &[], other, &[]);
            if index < last {
                self.b.switch_to_block(other);
            }
        }
    }

    /// The same by a table.
    fn jump_by_table(&mut self, scrutinee: &Scrutinee, ranges: &[Range], next: Block) {
        let low = ranges[0].low;
        let mut entries = Vec::new();
        for range in ranges {
            let before = usize::try_from(range.low - low).unwrap_or(usize::MAX);
            entries.resize(before, scrutinee.otherwise);
            let end = usize::try_from(range.high - low).unwrap_or(usize::MAX) + 1;
            entries.resize(end, range.target);
        }
        let index = self.from_low(scrutinee, low);
        let inside = self.is_inside(scrutinee, low, ranges[ranges.len() - 1].high);
        let table = self.b.create_block();
        self.b.ins().brif(inside, table, &[], next, &[]);
        self.b.switch_to_block(table);
        let index = self.as_index(index);
        self.jump_through(index, entries, next);
    }

    /// As 32 bits, of which a wider number has no more than that.
    fn as_index(&mut self, number: Value) -> Value {
        match self.b.func.dfg.value_type(number).bits() {
            32 => number,
            ..32 => self.b.ins().uextend(I32, number),
            _ => self.b.ins().ireduce(I32, number),
        }
    }
}
