; A result of more fields than registers hold: the caller passes memory for it.
; run: @f(1) == 15
; run: @wide(2.0) == 20.0

define internal { i64, i64, i64, i64, i64 } @five(i64 %a) noinline {
  %s0 = insertvalue { i64, i64, i64, i64, i64 } poison, i64 %a, 0
  %b = add i64 %a, 1
  %s1 = insertvalue { i64, i64, i64, i64, i64 } %s0, i64 %b, 1
  %c = add i64 %b, 1
  %s2 = insertvalue { i64, i64, i64, i64, i64 } %s1, i64 %c, 2
  %d = add i64 %c, 1
  %s3 = insertvalue { i64, i64, i64, i64, i64 } %s2, i64 %d, 3
  %e = add i64 %d, 1
  %s4 = insertvalue { i64, i64, i64, i64, i64 } %s3, i64 %e, 4
  ret { i64, i64, i64, i64, i64 } %s4
}
define i64 @f(i64 %a) {
  %s = call { i64, i64, i64, i64, i64 } @five(i64 %a)
  %p = extractvalue { i64, i64, i64, i64, i64 } %s, 0
  %q = extractvalue { i64, i64, i64, i64, i64 } %s, 1
  %r = extractvalue { i64, i64, i64, i64, i64 } %s, 2
  %t = extractvalue { i64, i64, i64, i64, i64 } %s, 3
  %u = extractvalue { i64, i64, i64, i64, i64 } %s, 4
  %a1 = add i64 %p, %q
  %a2 = add i64 %a1, %r
  %a3 = add i64 %a2, %t
  %a4 = add i64 %a3, %u
  ret i64 %a4
}
define internal [4 x double] @four(double %a) noinline {
  %s0 = insertvalue [4 x double] poison, double %a, 0
  %b = fadd double %a, 1.0
  %s1 = insertvalue [4 x double] %s0, double %b, 1
  %c = fmul double %a, 3.0
  %s2 = insertvalue [4 x double] %s1, double %c, 2
  %d = fadd double %c, 3.0
  %s3 = insertvalue [4 x double] %s2, double %d, 3
  ret [4 x double] %s3
}
define double @wide(double %a) {
  %s = call [4 x double] @four(double %a)
  %p = extractvalue [4 x double] %s, 0
  %q = extractvalue [4 x double] %s, 1
  %r = extractvalue [4 x double] %s, 2
  %t = extractvalue [4 x double] %s, 3
  %a1 = fadd double %p, %q
  %a2 = fadd double %a1, %r
  %a3 = fadd double %a2, %t
  ret double %a3
}
