//! Functions as data, so that they can be printed, and made smaller.
//!
//! Each statement is defined for all values of its operands. So any of them can go, or be replaced
//! by any value of its type, and what is left is as well defined as before.

use super::calls::{self, Passing};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The bytes at `%out`, which a test's caller passes and sees.
pub(super) const OUT_LEN: u32 = 80;
/// The bytes at `%mem`, which each function has for itself.
pub(super) const MEM_LEN: u32 = 64;

/// A first-class type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ty {
    Int(u32),
    Half,
    Float,
    Double,
    // Not bfloat: LLVM 19's routine makes zeros of its denormals.
    /// `x86_fp80`; never in vectors, whose lanes would not be its bits alone.
    Extended,
    /// `fp128`; never in vectors.
    Quad,
    Vector(u32, Box<Ty>),
    Struct(Vec<Ty>),
}

impl Ty {
    /// As LLVM's text has it.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Int(bits) => format!("i{bits}"),
            Self::Half => "half".to_owned(),
            Self::Extended => "x86_fp80".to_owned(),
            Self::Quad => "fp128".to_owned(),
            Self::Float => "float".to_owned(),
            Self::Double => "double".to_owned(),
            Self::Vector(len, lane) => format!("<{len} x {}>", lane.name()),
            Self::Struct(fields) => {
                let names: Vec<_> = fields.iter().map(Self::name).collect();
                format!("{{ {} }}", names.join(", "))
            }
        }
    }

    /// As the overload suffix of an intrinsic has it.
    pub(super) fn suffix(&self) -> String {
        match self {
            Self::Int(bits) => format!("i{bits}"),
            Self::Half => "f16".to_owned(),
            Self::Extended => "f80".to_owned(),
            Self::Quad => "f128".to_owned(),
            Self::Float => "f32".to_owned(),
            Self::Double => "f64".to_owned(),
            Self::Vector(len, lane) => format!("v{len}{}", lane.suffix()),
            Self::Struct(_) => String::new(),
        }
    }

    pub(super) fn bits(&self) -> u32 {
        match self {
            Self::Int(bits) => *bits,
            Self::Half => 16,
            Self::Extended => 80,
            Self::Quad => 128,
            Self::Float => 32,
            Self::Double => 64,
            Self::Vector(len, lane) => len * lane.bits(),
            Self::Struct(fields) => fields.iter().map(Self::bits).sum(),
        }
    }

    /// The type of a lane, or itself.
    pub(super) fn scalar(&self) -> &Self {
        match self {
            Self::Vector(_, lane) => lane,
            other => other,
        }
    }

    /// With the same number of lanes.
    pub(super) fn with_scalar(&self, scalar: Self) -> Self {
        match self {
            Self::Vector(len, _) => Self::Vector(*len, Box::new(scalar)),
            _ => scalar,
        }
    }

    pub(super) fn is_int(&self) -> bool {
        matches!(self.scalar(), Self::Int(_))
    }

    pub(super) fn is_float(&self) -> bool {
        matches!(
            self.scalar(),
            Self::Half | Self::Float | Self::Double | Self::Extended | Self::Quad
        )
    }

    pub(super) fn zero(&self) -> String {
        match self {
            Self::Int(_) => "0".to_owned(),
            Self::Half | Self::Float | Self::Double => "0.0".to_owned(),
            // All types have this one; not all floats have a decimal spelling.
            _ => "zeroinitializer".to_owned(),
        }
    }

    /// The same constant in each lane.
    pub(super) fn splat(&self, constant: &str) -> String {
        match self {
            Self::Vector(len, lane) => {
                let lane = format!("{} {constant}", lane.name());
                let lanes = vec![lane; *len as usize];
                format!("<{}>", lanes.join(", "))
            }
            _ => constant.to_owned(),
        }
    }
}

pub(super) type Id = u32;

/// A value that a statement uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Operand {
    pub(super) ty: Ty,
    pub(super) value: Value,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Of(Id),
    Constant(String),
}

impl Operand {
    pub(super) fn zero(ty: &Ty) -> Self {
        let value = Value::Constant(ty.zero());
        Self {
            ty: ty.clone(),
            value,
        }
    }

    fn text(&self) -> String {
        match &self.value {
            Value::Of(id) => format!("%v{id}"),
            Value::Constant(text) => text.clone(),
        }
    }
}

#[derive(Clone, Debug)]
pub(super) enum Statement {
    /// Instructions as text: `$r` is the result, `$0` the first operand, `$r.x` another value,
    /// `$b.x` a block, the last of which has no end.
    Simple {
        id: Id,
        ty: Option<Ty>,
        text: String,
        operands: Vec<Operand>,
    },
    /// `br` on an `i1`, `switch` on others: an arm for each case, and the last for all others.
    Branch {
        id: Id,
        on: Operand,
        cases: Vec<String>,
        arms: Vec<Vec<Statement>>,
        joins: Vec<Join>,
    },
    /// Runs `trips` times, or until `stop` holds.
    Loop {
        id: Id,
        trips: u32,
        carried: Vec<Carried>,
        body: Vec<Statement>,
        stop: Option<Operand>,
    },
}

/// A phi behind a branch: a value by arm.
#[derive(Clone, Debug)]
pub(super) struct Join {
    pub(super) id: Id,
    pub(super) ty: Ty,
    pub(super) values: Vec<Operand>,
}

/// A phi of a loop.
#[derive(Clone, Debug)]
pub(super) struct Carried {
    pub(super) id: Id,
    pub(super) ty: Ty,
    pub(super) first: Operand,
    pub(super) next: Operand,
}

#[derive(Clone, Debug)]
pub(super) struct Function {
    pub(super) name: String,
    /// Whether it is only called from others of its unit.
    pub(super) is_helper: bool,
    pub(super) convention: &'static str,
    pub(super) passing: Passing,
    pub(super) params: Vec<(Id, Ty)>,
    pub(super) body: Vec<Statement>,
    pub(super) result: Operand,
}

/// A function to be tested, with those that it calls, last, and the arguments of each call.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub(super) functions: Vec<Function>,
    pub(super) calls: Vec<Vec<String>>,
}

impl Unit {
    pub(super) fn tested(&self) -> &Function {
        &self.functions[self.functions.len() - 1]
    }

    /// The promises, each with a `?` to be filled in.
    pub(super) fn promises(&self) -> String {
        let mut text = String::new();
        for args in &self.calls {
            let args: String = args.iter().map(|arg| format!(", {arg}")).collect();
            let name = &self.tested().name;
            let _ = writeln!(text, "; run: @{name}({{00*{OUT_LEN}}}{args}) == ? -> ?");
        }
        text
    }

    /// The functions as LLVM's text, without helpers that nobody calls.
    pub(super) fn text(&self) -> String {
        let mut needed: Vec<String> = Vec::new();
        for function in self.functions.iter().rev() {
            // Called, or its address stored.
            let uses = ["(", ","].map(|behind| format!("@{}{behind}", function.name));
            let is_used = |text: &String| uses.iter().any(|it| text.contains(it));
            if !function.is_helper || needed.iter().any(is_used) {
                needed.push(function.text());
            }
        }
        needed.reverse();
        needed.join("\n")
    }

    /// Whether something throws or catches.
    pub(super) fn has_exceptions(&self) -> bool {
        let text = self.text();
        text.contains("@throw.if") || text.contains("landingpad")
    }
}

impl Function {
    fn text(&self) -> String {
        let mut body = Printer {
            out: String::new(),
            label: "entry".to_owned(),
        };
        body.statements(&self.body);
        let mut params: Vec<String> = Vec::new();
        if !self.is_helper {
            params.push("ptr %out".to_owned());
        }
        let passing = &self.passing;
        let place = passing.result(&self.result.ty);
        params.extend(place.iter().map(|place| format!("{place} %result")));
        let mut taken = String::new();
        for (index, (id, ty)) in self.params.iter().enumerate() {
            match passing.by_value(index, ty) {
                None => params.push(format!("{} %v{id}", ty.name())),
                Some(attributes) => {
                    params.push(format!("{attributes} %p{id}"));
                    taken.push_str(&calls::taken(*id, ty));
                }
            }
        }
        let linkage = if self.is_helper { "internal " } else { "" };
        let (name, value) = (self.result.ty.name(), self.result.text());
        let (returned, end) = match place {
            None => (name.clone(), format!("  ret {name} {value}\n")),
            Some(_) => {
                let end = format!("  store {name} {value}, ptr %result, align 16\n  ret void\n");
                ("void".to_owned(), end)
            }
        };
        let personality = match body.out.contains("landingpad") {
            true => " personality ptr @__gxx_personality_v0",
            false => "",
        };
        let mut text = format!(
            "define {linkage}{}{returned} @{}({}){personality} {{\nentry:\n{taken}",
            self.convention,
            self.name,
            params.join(", ")
        );
        if body.out.contains("%mem") {
            let _ = writeln!(text, "  %mem = alloca [{MEM_LEN} x i8], align 16");
            let _ = writeln!(
                text,
                "  call void @llvm.memset.p0.i64(ptr %mem, i8 90, i64 {MEM_LEN}, i1 false)"
            );
        }
        text.push_str(&body.out);
        text + &end + "}\n"
    }
}

struct Printer {
    out: String,
    /// The block that is being filled.
    label: String,
}

impl Printer {
    fn begin(&mut self, label: String) {
        let _ = writeln!(self.out, "{label}:");
        self.label = label;
    }

    fn statements(&mut self, list: &[Statement]) {
        list.iter().for_each(|statement| self.statement(statement));
    }

    fn statement(&mut self, statement: &Statement) {
        match statement {
            Statement::Simple {
                id, text, operands, ..
            } => {
                let text = text.replace("$r", &format!("%v{id}"));
                let mut text = text.replace("$b", &format!("c{id}"));
                for (index, operand) in operands.iter().enumerate() {
                    text = text.replace(&format!("${index}"), &operand.text());
                }
                for line in text.lines() {
                    match line.strip_suffix(':') {
                        Some(label) => self.begin(label.to_owned()),
                        None => _ = writeln!(self.out, "  {line}"),
                    }
                }
            }
            Statement::Branch {
                id,
                on,
                cases,
                arms,
                joins,
            } => self.branch(*id, on, cases, arms, joins),
            Statement::Loop {
                id,
                trips,
                carried,
                body,
                stop,
            } => self.repeat(*id, *trips, carried, body, stop.as_ref()),
        }
    }

    fn branch(
        &mut self,
        id: Id,
        on: &Operand,
        cases: &[String],
        arms: &[Vec<Statement>],
        joins: &[Join],
    ) {
        let ty = on.ty.name();
        if ty == "i1" {
            let value = on.text();
            let _ = writeln!(self.out, "  br i1 {value}, label %b{id}.0, label %b{id}.1");
        } else {
            let arm =
                |(index, case): (usize, &String)| format!("{ty} {case}, label %b{id}.{index}");
            let cases: Vec<_> = cases.iter().enumerate().map(arm).collect();
            let (value, last) = (on.text(), arms.len() - 1);
            let _ = writeln!(
                self.out,
                "  switch {ty} {value}, label %b{id}.{last} [ {} ]",
                cases.join(" ")
            );
        }
        let mut ends = Vec::new();
        for (index, arm) in arms.iter().enumerate() {
            self.begin(format!("b{id}.{index}"));
            self.statements(arm);
            ends.push(self.label.clone());
            let _ = writeln!(self.out, "  br label %b{id}.end");
        }
        self.begin(format!("b{id}.end"));
        for join in joins {
            let values = join.values.iter().zip(&ends);
            let values: Vec<_> = values
                .map(|(value, end)| format!("[ {}, %{end} ]", value.text()))
                .collect();
            let _ = writeln!(
                self.out,
                "  %v{} = phi {} {}",
                join.id,
                join.ty.name(),
                values.join(", ")
            );
        }
    }

    fn repeat(
        &mut self,
        id: Id,
        trips: u32,
        carried: &[Carried],
        body: &[Statement],
        stop: Option<&Operand>,
    ) {
        let mut inner = Self {
            out: String::new(),
            label: format!("l{id}"),
        };
        inner.statements(body);
        let (before, end) = (self.label.clone(), inner.label);
        let _ = writeln!(self.out, "  br label %l{id}");
        self.begin(format!("l{id}"));
        let _ = writeln!(
            self.out,
            "  %i{id} = phi i32 [ 0, %{before} ], [ %i{id}.next, %{end} ]"
        );
        for phi in carried {
            let (ty, first, next) = (phi.ty.name(), phi.first.text(), phi.next.text());
            let _ = writeln!(
                self.out,
                "  %v{} = phi {ty} [ {first}, %{before} ], [ {next}, %{end} ]",
                phi.id
            );
        }
        self.out.push_str(&inner.out);
        let _ = writeln!(self.out, "  %i{id}.next = add i32 %i{id}, 1");
        let _ = writeln!(
            self.out,
            "  %i{id}.more = icmp ult i32 %i{id}.next, {trips}"
        );
        let more = match stop {
            None => format!("%i{id}.more"),
            Some(stop) => {
                let stop = stop.text();
                let _ = writeln!(
                    self.out,
                    "  %i{id}.again = select i1 {stop}, i1 false, i1 %i{id}.more"
                );
                format!("%i{id}.again")
            }
        };
        let _ = writeln!(self.out, "  br i1 {more}, label %l{id}, label %l{id}.end");
        self.begin(format!("l{id}.end"));
    }
}

impl Statement {
    /// The values that it and what is inside it define, with their types.
    pub(super) fn defined(&self, into: &mut BTreeMap<Id, Ty>) {
        match self {
            Self::Simple { id, ty, .. } => into.extend(ty.clone().map(|ty| (*id, ty))),
            Self::Branch { arms, joins, .. } => {
                into.extend(joins.iter().map(|join| (join.id, join.ty.clone())));
                arms.iter().flatten().for_each(|inner| inner.defined(into));
            }
            Self::Loop { carried, body, .. } => {
                into.extend(carried.iter().map(|phi| (phi.id, phi.ty.clone())));
                body.iter().for_each(|inner| inner.defined(into));
            }
        }
    }

    /// All operands, of what is inside it, too.
    pub(super) fn operands(&mut self, visit: &mut dyn FnMut(&mut Operand)) {
        match self {
            Self::Simple { operands, .. } => operands.iter_mut().for_each(visit),
            Self::Branch {
                on, arms, joins, ..
            } => {
                visit(on);
                for inner in arms.iter_mut().flatten() {
                    inner.operands(visit);
                }
                joins
                    .iter_mut()
                    .flat_map(|join| &mut join.values)
                    .for_each(visit);
            }
            Self::Loop {
                carried,
                body,
                stop,
                ..
            } => {
                body.iter_mut().for_each(|inner| inner.operands(visit));
                for phi in carried {
                    visit(&mut phi.first);
                    visit(&mut phi.next);
                }
                stop.iter_mut().for_each(visit);
            }
        }
    }
}

impl Function {
    /// Puts values in the place of others.
    pub(super) fn replace(&mut self, with: &BTreeMap<Id, Operand>) {
        let mut visit = |operand: &mut Operand| {
            // What is put in may be replaced itself.
            while let Value::Of(id) = &operand.value
                && let Some(new) = with.get(id)
            {
                *operand = new.clone();
            }
        };
        self.body
            .iter_mut()
            .for_each(|statement| statement.operands(&mut visit));
        visit(&mut self.result);
    }
}
