; Structs and arrays as arguments between functions of a module.
; run: @f(1, 2.5, 3) == 6.5
; run: @g(10, 20, 30) == 60
; run: @empty(4) == 4

define internal double @callee({ i32, double, i64 } %s) noinline {
  %a = extractvalue { i32, double, i64 } %s, 0
  %b = extractvalue { i32, double, i64 } %s, 1
  %c = extractvalue { i32, double, i64 } %s, 2
  %x = sitofp i32 %a to double
  %y = sitofp i64 %c to double
  %z = fadd double %x, %b
  %r = fadd double %z, %y
  ret double %r
}
define double @f(i32 %a, double %b, i64 %c) {
  %s0 = insertvalue { i32, double, i64 } poison, i32 %a, 0
  %s1 = insertvalue { i32, double, i64 } %s0, double %b, 1
  %s2 = insertvalue { i32, double, i64 } %s1, i64 %c, 2
  %r = call double @callee({ i32, double, i64 } %s2)
  ret double %r
}
define internal i32 @sum([3 x i32] %s) noinline {
  %a = extractvalue [3 x i32] %s, 0
  %b = extractvalue [3 x i32] %s, 1
  %c = extractvalue [3 x i32] %s, 2
  %x = add i32 %a, %b
  %r = add i32 %x, %c
  ret i32 %r
}
define i32 @g(i32 %a, i32 %b, i32 %c) {
  %s0 = insertvalue [3 x i32] poison, i32 %a, 0
  %s1 = insertvalue [3 x i32] %s0, i32 %b, 1
  %s2 = insertvalue [3 x i32] %s1, i32 %c, 2
  %r = call i32 @sum([3 x i32] %s2)
  ret i32 %r
}
define internal i32 @takes_nothing({} %e, i32 %a) noinline {
  ret i32 %a
}
define i32 @empty(i32 %a) {
  %r = call i32 @takes_nothing({} zeroinitializer, i32 %a)
  ret i32 %r
}
