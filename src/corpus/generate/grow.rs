//! Grows a function at random, statement by statement, from the values that are there so far.

use super::calls::{self, Passing};
use super::operations;
use super::program::{
    Carried, Function, Id, Join, MEM_LEN, OUT_LEN, Operand, Statement, Ty, Unit, Value,
};
use super::random::Random;

const WIDTHS: [u32; 40] = [
    1, 8, 8, 16, 16, 32, 32, 32, 64, 64, 64, 2, 3, 5, 7, 9, 13, 15, 17, 20, 24, 31, 33, 40, 48, 53,
    63, 65, 72, 80, 96, 100, 127, 128, 128, 129, 160, 192, 255, 256,
];
const LANE_WIDTHS: [u32; 14] = [1, 8, 8, 16, 16, 32, 32, 64, 64, 3, 5, 24, 33, 128];
const LANES: [u32; 12] = [1, 2, 2, 3, 4, 4, 5, 7, 8, 8, 16, 16];
/// The widest vector, in bits.
const VECTOR_BITS: u32 = 512;

pub(super) struct Grower<'a> {
    pub(super) random: &'a mut Random,
    /// The values that can be used here.
    scope: Vec<(Id, Ty)>,
    next_id: Id,
    /// What can be called.
    pub(super) helpers: &'a [Function],
    /// Whether the function is only called from others.
    pub(super) is_helper: bool,
    /// Whether something that the function does can throw.
    pub(super) throws: bool,
    depth: usize,
    list: Vec<Statement>,
}

/// A unit whose functions' names begin with `name`.
pub(super) fn unit(random: &mut Random, name: &str) -> Unit {
    let mut functions: Vec<Function> = Vec::new();
    for index in 0..random.below(3) {
        let name = format!("{name}.{index}");
        let helper = function(random, name, &functions, true);
        functions.push(helper);
    }
    let tested = function(random, name.to_owned(), &functions, false);
    let calls = (0..4).map(|_| arguments(random, &tested)).collect();
    functions.push(tested);
    Unit { functions, calls }
}

fn function(random: &mut Random, name: String, helpers: &[Function], is_helper: bool) -> Function {
    let conventions: &[&str] = if is_helper {
        // Not coldcc: in LLVM 19 its callees restore xmm0, where their result is.
        &["", "", "fastcc ", "tailcc "]
    } else {
        &[""]
    };
    let convention = *random.pick(conventions);
    let mut grower = Grower {
        random,
        scope: Vec::new(),
        next_id: 0,
        helpers,
        is_helper,
        throws: false,
        depth: 0,
        list: Vec::new(),
    };
    let mut params = Vec::new();
    let mut passing = Passing::default();
    for _ in 0..1 + grower.random.below(5) {
        let ty = match is_helper {
            true => grower.any_type(),
            false => grower.passable(),
        };
        let id = grower.id();
        grower.scope.push((id, ty.clone()));
        params.push((id, ty));
        let in_memory = is_helper && calls::in_memory(&mut grower, convention);
        passing.by_value.push(in_memory);
    }
    passing.result_in_memory = is_helper && calls::in_memory(&mut grower, convention);
    let count = if is_helper { 4 } else { 8 };
    let count = count + grower.random.below(2 * count);
    grower.statements(count);
    let ty = match is_helper {
        true => grower.any_type(),
        false => grower.passable(),
    };
    if !is_helper {
        grower.observe();
    }
    let result = grower.value(&ty);
    passing.throws = grower.throws;
    Function {
        name,
        is_helper,
        convention,
        passing,
        params,
        body: grower.list,
        result,
    }
}

/// Whether LLVM 19 gets all operations on such vectors right: not on those of a single lane that
/// fits no register.
pub(super) fn is_vector(len: u32, lane: &Ty) -> bool {
    len > 1 || lane.bits() <= 64 && lane.bits().is_power_of_two()
}

impl Grower<'_> {
    fn id(&mut self) -> Id {
        self.next_id += 1;
        self.next_id
    }

    /// A type that a promise can pass and take.
    fn passable(&mut self) -> Ty {
        match self.random.below(8) {
            0 => Ty::Float,
            1 => Ty::Double,
            _ => {
                let bits = *self.random.pick(&WIDTHS);
                Ty::Int(if bits > 128 { 64 } else { bits })
            }
        }
    }

    pub(super) fn int_type(&mut self) -> Ty {
        Ty::Int(*self.random.pick(&WIDTHS))
    }

    pub(super) fn float_type(&mut self) -> Ty {
        match self.random.below(12) {
            0..4 => Ty::Float,
            4..8 => Ty::Double,
            8..10 => Ty::Half,
            10 => Ty::Quad,
            _ => Ty::Extended,
        }
    }

    fn lane_float(&mut self) -> Ty {
        match self.float_type() {
            Ty::Extended | Ty::Quad => Ty::Double,
            ty => ty,
        }
    }

    pub(super) fn vector_type(&mut self) -> Ty {
        loop {
            let lane = match self.random.below(4) {
                0 => self.lane_float(),
                _ => Ty::Int(*self.random.pick(&LANE_WIDTHS)),
            };
            let len = *self.random.pick(&LANES);
            if len * lane.bits() <= VECTOR_BITS && is_vector(len, &lane) {
                return Ty::Vector(len, Box::new(lane));
            }
        }
    }

    pub(super) fn any_type(&mut self) -> Ty {
        match self.random.below(20) {
            0..10 => self.int_type(),
            10..13 => self.float_type(),
            13..19 => self.vector_type(),
            _ => self.struct_type(),
        }
    }

    pub(super) fn struct_type(&mut self) -> Ty {
        let count = 2 + self.random.below(2);
        let field = |this: &mut Self| match this.random.below(5) {
            0 => this.float_type(),
            1 => this.vector_type(),
            _ => this.int_type(),
        };
        Ty::Struct((0..count).map(|_| field(self)).collect())
    }

    /// The type of a value that is there, if one fits.
    pub(super) fn type_there(&mut self, fits: impl Fn(&Ty) -> bool) -> Option<Ty> {
        let fitting: Vec<_> = self.scope.iter().filter(|(_, ty)| fits(ty)).collect();
        (!fitting.is_empty()).then(|| self.random.pick(&fitting).1.clone())
    }

    /// A value of a type: one that is there, one made of others, or a constant.
    pub(super) fn value(&mut self, ty: &Ty) -> Operand {
        let fitting: Vec<_> = self.scope.iter().filter(|(_, other)| other == ty).collect();
        if !fitting.is_empty() && self.random.percent(85) {
            // Those that came last are the least used.
            let at = fitting.len() - 1 - self.random.below(fitting.len().min(4));
            let value = Value::Of(fitting[at].0);
            return Operand {
                ty: ty.clone(),
                value,
            };
        }
        if self.random.percent(70)
            && let Some(operand) = operations::converted(self, ty)
        {
            return operand;
        }
        let value = Value::Constant(operations::constant(self.random, ty));
        Operand {
            ty: ty.clone(),
            value,
        }
    }

    /// Adds a statement; gives its result.
    pub(super) fn add(&mut self, ty: &Ty, text: &str, operands: Vec<Operand>) -> Operand {
        let id = self.id();
        self.list.push(Statement::Simple {
            id,
            ty: Some(ty.clone()),
            text: text.to_owned(),
            operands,
        });
        self.scope.push((id, ty.clone()));
        Operand {
            ty: ty.clone(),
            value: Value::Of(id),
        }
    }

    /// Adds a statement without a result.
    pub(super) fn act(&mut self, text: &str, operands: Vec<Operand>) {
        let id = self.id();
        self.list.push(Statement::Simple {
            id,
            ty: None,
            text: text.to_owned(),
            operands,
        });
    }

    fn statements(&mut self, count: usize) {
        for _ in 0..count {
            match self.random.below(20) {
                0 if self.depth < 2 => self.branch(),
                1 if self.depth < 2 => self.repeat(),
                2 if !self.helpers.is_empty() => calls::call(self),
                3 if self.is_helper && self.random.percent(30) => calls::throw(self),
                _ => operations::statement(self),
            }
        }
    }

    /// Statements in a list of their own; values that they define are out of scope behind.
    fn inside(&mut self, count: usize) -> Vec<Statement> {
        let outer = std::mem::take(&mut self.list);
        self.depth += 1;
        self.statements(count);
        self.depth -= 1;
        std::mem::replace(&mut self.list, outer)
    }

    fn branch(&mut self) {
        let (on, cases) = match self.random.percent(60) {
            true => (self.value(&Ty::Int(1)), Vec::new()),
            false => {
                let ty = self.int_type();
                let on = self.value(&ty);
                let mut cases: Vec<String> = Vec::new();
                for _ in 0..1 + self.random.below(5) {
                    let case = operations::switch_case(self.random, &ty);
                    // Constants may have several spellings, but not those of one function.
                    if !cases.contains(&case) {
                        cases.push(case);
                    }
                }
                match ty {
                    Ty::Int(1) => (on, Vec::new()),
                    _ => (on, cases),
                }
            }
        };
        let count = if cases.is_empty() { 2 } else { cases.len() + 1 };
        let types: Vec<Ty> = (0..1 + self.random.below(2))
            .map(|_| self.any_type())
            .collect();
        let mut joins: Vec<Join> = Vec::new();
        for ty in types {
            let id = self.id();
            joins.push(Join {
                id,
                ty,
                values: Vec::new(),
            });
        }
        let mut arms = Vec::new();
        for _ in 0..count {
            let there = self.scope.len();
            let outer = std::mem::take(&mut self.list);
            self.depth += 1;
            let statements = self.random.below(4);
            self.statements(statements);
            for join in &mut joins {
                let value = self.value(&join.ty);
                join.values.push(value);
            }
            self.depth -= 1;
            arms.push(std::mem::replace(&mut self.list, outer));
            self.scope.truncate(there);
        }
        let id = self.id();
        self.scope
            .extend(joins.iter().map(|join| (join.id, join.ty.clone())));
        self.list.push(Statement::Branch {
            id,
            on,
            cases,
            arms,
            joins,
        });
    }

    fn repeat(&mut self) {
        let mut carried = Vec::new();
        for _ in 0..1 + self.random.below(3) {
            let ty = self.any_type();
            let first = self.value(&ty);
            let next = first.clone();
            carried.push(Carried {
                id: self.id(),
                ty,
                first,
                next,
            });
        }
        self.scope
            .extend(carried.iter().map(|phi| (phi.id, phi.ty.clone())));
        let count = 1 + self.random.below(5);
        let outer = std::mem::take(&mut self.list);
        let mut body = self.inside(count);
        self.list = body;
        self.depth += 1;
        for phi in &mut carried {
            phi.next = self.value(&phi.ty);
        }
        let stop = self.random.percent(40).then(|| self.value(&Ty::Int(1)));
        self.depth -= 1;
        body = std::mem::replace(&mut self.list, outer);
        let id = self.id();
        let trips = *self.random.pick(&[1, 2, 3, 5, 8]);
        self.list.push(Statement::Loop {
            id,
            trips,
            carried,
            body,
            stop,
        });
    }

    /// Stores values to `%out`, so that a caller sees them.
    fn observe(&mut self) {
        let mut at = 0;
        for _ in 0..24 {
            let index = self.scope.len() - 1 - self.random.below(self.scope.len().min(20));
            let (id, ty) = self.scope[index].clone();
            let value = Operand {
                ty,
                value: Value::Of(id),
            };
            let Some(bits) = operations::bits_of(self, value) else {
                continue;
            };
            let bytes = bits.ty.bits() / 8;
            if at + bytes <= OUT_LEN {
                let text = format!(
                    "$r.p = getelementptr i8, ptr %out, i64 {at}\nstore {} $0, ptr $r.p, align 1",
                    bits.ty.name()
                );
                self.act(&text, vec![bits]);
                at += bytes;
            }
        }
        if self.random.percent(30) && at + MEM_LEN / 4 <= OUT_LEN {
            let text = format!(
                "$r.p = getelementptr i8, ptr %out, i64 {at}\n\
                 call void @llvm.memcpy.p0.p0.i64(ptr $r.p, ptr %mem, i64 {}, i1 false)",
                OUT_LEN - at.max(OUT_LEN - MEM_LEN)
            );
            self.act(&text, Vec::new());
        }
    }
}

/// Literals for the parameters, as promises have them.
fn arguments(random: &mut Random, function: &Function) -> Vec<String> {
    let literal = |(_, ty): &(Id, Ty)| match ty {
        Ty::Int(bits) => {
            let bytes = operations::int_value(random, *bits);
            let digits: String = bytes
                .iter()
                .rev()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            format!("0x{digits}")
        }
        Ty::Float => format!("0x{:08x}", operations::float_bits(random)),
        _ => format!("0x{:016x}", operations::double_bits(random)),
    };
    function.params.iter().map(literal).collect()
}
