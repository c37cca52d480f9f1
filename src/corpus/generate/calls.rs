//! Calls between functions: with values in registers, in memory that the caller makes, and of
//! functions that throw.

use super::grow::Grower;
use super::program::{Function, Id, Ty};

/// What functions that throw need.
pub(super) const THROWING: &str = "\
@_ZTIi = external constant ptr
declare ptr @__cxa_allocate_exception(i64)
declare void @__cxa_throw(ptr, ptr, ptr)
declare ptr @__cxa_begin_catch(ptr)
declare void @__cxa_end_catch()
declare i32 @__gxx_personality_v0(...)
define internal void @throw.if(i1 %on) noinline {
  br i1 %on, label %throw, label %return
throw:
  %thrown = call ptr @__cxa_allocate_exception(i64 4)
  store i32 7, ptr %thrown
  call void @__cxa_throw(ptr %thrown, ptr @_ZTIi, ptr null)
  unreachable
return:
  ret void
}
";

/// How a function takes and gives values.
#[derive(Clone, Debug, Default)]
pub(super) struct Passing {
    /// The parameters that are `byval`.
    pub(super) by_value: Vec<bool>,
    /// Whether the result is stored where the caller says.
    pub(super) result_in_memory: bool,
    /// Whether it may end by an exception.
    pub(super) throws: bool,
}

impl Passing {
    /// The attributes of parameter number `index`, if it is in memory.
    pub(super) fn by_value(&self, index: usize, ty: &Ty) -> Option<String> {
        // The stack's own alignment, and more of it.
        let align = 8 << (index % 2);
        let is_in_memory = self.by_value.get(index) == Some(&true);
        is_in_memory.then(|| format!("ptr byval({}) align {align}", ty.name()))
    }

    /// The parameter for the result, if it is in memory.
    pub(super) fn result(&self, ty: &Ty) -> Option<String> {
        let place = || format!("ptr sret({}) align 16", ty.name());
        self.result_in_memory.then(place)
    }
}

/// Lets a helper throw on a condition.
pub(super) fn throw(grower: &mut Grower<'_>) {
    let on = grower.value(&Ty::Int(1));
    grower.act("call void @throw.if(i1 $0)", vec![on]);
    grower.throws = true;
}

/// Calls a helper.
pub(super) fn call(grower: &mut Grower<'_>) {
    let helpers = grower.helpers;
    let helper = &helpers[grower.random.below(helpers.len())];
    let passing = &helper.passing;
    let mut operands = Vec::new();
    let mut args = Vec::new();
    let mut before = String::new();
    let result = &helper.result.ty;
    if let Some(place) = passing.result(result) {
        before.push_str(&format!("$r.s = alloca {}, align 16\n", result.name()));
        args.push(format!("{place} $r.s"));
    }
    for (index, (_, ty)) in helper.params.iter().enumerate() {
        operands.push(grower.value(ty));
        let name = ty.name();
        match passing.by_value(index, ty) {
            None => args.push(format!("{name} ${index}")),
            Some(attributes) => {
                before.push_str(&format!(
                    "$r.p{index} = alloca {name}, align 16\n\
                     store {name} ${index}, ptr $r.p{index}, align 16\n"
                ));
                args.push(format!("{attributes} $r.p{index}"));
            }
        }
    }
    // Other code passes vectors only as C does.
    let mut types = helper.params.iter().map(|(_, ty)| ty).chain([result]);
    let is_plain = types.all(|ty| !matches!(ty, Ty::Vector(..) | Ty::Struct(_)));
    let is_in_memory = passing.result_in_memory || passing.by_value.contains(&true);
    let (head, callee) = match grower.random.below(4) {
        0 if is_plain => ("", "$r.f".to_owned()),
        1 if !is_in_memory => ("tail ", format!("@{}", helper.name)),
        _ => ("", format!("@{}", helper.name)),
    };
    if callee == "$r.f" {
        // Through memory, so that nobody knows the callee.
        before.push_str(&format!(
            "$r.a = alloca ptr\nstore ptr @{}, ptr $r.a\n$r.f = load volatile ptr, ptr $r.a\n",
            helper.name
        ));
    }
    let returned = match passing.result_in_memory {
        true => "void".to_owned(),
        false => result.name(),
    };
    let called = format!(
        "{}{returned} {callee}({})",
        helper.convention,
        args.join(", ")
    );
    // A tested function lets nothing out.
    let is_invoked = passing.throws && (!grower.is_helper || grower.random.percent(50))
        || grower.random.percent(10);
    let text = match is_invoked {
        true => before + &invoked(helper, &called, grower.random.percent(50)),
        false => before + &format!("{}{head}call {called}{}", made(helper), kept(helper)),
    };
    grower.throws |= passing.throws && !is_invoked;
    grower.add(result, &text, operands);
}

/// What stands in front of a call.
fn made(helper: &Function) -> &'static str {
    match helper.passing.result_in_memory {
        true => "",
        false => "$r = ",
    }
}

/// What follows a call.
fn kept(helper: &Function) -> String {
    let name = helper.result.ty.name();
    match helper.passing.result_in_memory {
        true => format!("\n$r = load {name}, ptr $r.s, align 16"),
        false => String::new(),
    }
}

/// A call with a landing pad, whose result in the case of an exception is zero.
fn invoked(helper: &Function, called: &str, by_type: bool) -> String {
    let ty = &helper.result.ty;
    let (name, zero) = (ty.name(), ty.zero());
    let (made, load) = match helper.passing.result_in_memory {
        false => ("$r.v = ", String::new()),
        true => ("", format!("$r.v = load {name}, ptr $r.s, align 16\n")),
    };
    let clause = if by_type { "@_ZTIi" } else { "null" };
    format!(
        "{made}invoke {called} to label %$b.ok unwind label %$b.pad\n\
         $b.pad:\n\
         $r.l = landingpad {{ ptr, i32 }} catch ptr {clause}\n\
         $r.e = extractvalue {{ ptr, i32 }} $r.l, 0\n\
         $r.c = call ptr @__cxa_begin_catch(ptr $r.e)\n\
         call void @__cxa_end_catch()\n\
         br label %$b.end\n\
         $b.ok:\n\
         {load}br label %$b.end\n\
         $b.end:\n\
         $r = phi {name} [ $r.v, %$b.ok ], [ {zero}, %$b.pad ]"
    )
}

/// Whether the next parameter, or the result, of a helper is in memory.
pub(super) fn in_memory(grower: &mut Grower<'_>, convention: &str) -> bool {
    convention.is_empty() && grower.random.percent(15)
}

/// Takes the value of a parameter that is in memory, which is the callee's own from then on.
pub(super) fn taken(id: Id, ty: &Ty) -> String {
    let name = ty.name();
    format!("  %v{id} = load {name}, ptr %p{id}, align 8\n  store volatile i8 85, ptr %p{id}\n")
}
