; Arithmetic of the x87 unit between registers. AT&T's and Intel's names for subtractions and
; divisions that write another register than the top are each other's reverse.
; run: @sub(10.0, 4.0) == 6.0
; run: @att_other(10.0, 4.0) == -6.0
; run: @intel_other(10.0, 4.0) == 6.0
; run: @att_pop(10.0, 4.0) == 2.5
; run: @intel_pop(10.0, 4.0) == 0.4
; run: @intel_pop_plain(10.0, 4.0) == -6.0
; run: @att_pop_plain(10.0, 4.0) == 6.0
; run: @intel_memory(10.0, 4.0) == 0.4
; run: @integers(10.0) == 13.0
; run: @move(1.0, 2.0) == 2.0
; run: @move(2.0, 1.0) == 2.0

; st is the first argument, st(1) the second.
define double @sub(double %a, double %b) {
  %r = call double asm "fsub %st(1), %st", "={st},0,{st(1)},~{dirflag},~{fpsr},~{flags}"(double %a, double %b)
  ret double %r
}
define double @att_other(double %a, double %b) {
  %r = call { double, double } asm "fsub %st, %st(1)", "={st},={st(1)},0,1,~{dirflag},~{fpsr},~{flags}"(double %a, double %b)
  %x = extractvalue { double, double } %r, 1
  %n = fneg double %x
  ret double %n
}
define double @intel_other(double %a, double %b) {
  %r = call { double, double } asm inteldialect "fsub st(1), st(0)", "={st},={st(1)},0,1,~{dirflag},~{fpsr},~{flags}"(double %a, double %b)
  %x = extractvalue { double, double } %r, 1
  %n = fneg double %x
  ret double %n
}
define double @att_pop(double %a, double %b) {
  %r = call double asm "fdivp %st, %st(1)", "={st},0,{st(1)},~{st(1)},~{dirflag},~{fpsr},~{flags}"(double %a, double %b)
  ret double %r
}
define double @intel_pop(double %a, double %b) {
  %r = call double asm inteldialect "fdivp st(1), st(0)", "={st},0,{st(1)},~{st(1)},~{dirflag},~{fpsr},~{flags}"(double %a, double %b)
  ret double %r
}
define double @intel_pop_plain(double %a, double %b) {
  %r = call double asm inteldialect "fsubp", "={st},0,{st(1)},~{st(1)},~{dirflag},~{fpsr},~{flags}"(double %a, double %b)
  ret double %r
}
define double @att_pop_plain(double %a, double %b) {
  %r = call double asm "fsubp", "={st},0,{st(1)},~{st(1)},~{dirflag},~{fpsr},~{flags}"(double %a, double %b)
  ret double %r
}
define double @intel_memory(double %a, double %b) {
  %p = alloca double
  store double %b, ptr %p
  %q = alloca double
  store double %a, ptr %q
  call void asm sideeffect inteldialect "fld qword ptr [$0]\0Afdivr qword ptr [$1]\0Afstp qword ptr [$0]", "r,r,~{st},~{memory},~{dirflag},~{fpsr},~{flags}"(ptr %q, ptr %p)
  %r = load double, ptr %q
  ret double %r
}
define double @integers(double %a) {
  %p = alloca i32
  store i32 3, ptr %p
  %r = call double asm sideeffect "fiaddl ($2)", "={st},0,r,~{memory},~{dirflag},~{fpsr},~{flags}"(double %a, ptr %p)
  ret double %r
}
define double @move(double %a, double %b) {
  %r = call double asm "fcomi %st(1), %st\0Afcmovb %st(1), %st", "={st},0,{st(1)},~{dirflag},~{fpsr},~{flags}"(double %a, double %b)
  ret double %r
}
