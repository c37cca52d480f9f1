; A byval argument is as aligned as it says where registers are used that C has no use for, too.
; run: @called(5) == 5.0
; run: @called(11) == 11.0
; run: @below16(5) == 5.0
; run: @below32(5) == 5.0
; run: @below48(5) == 5.0
; run: @below64(5) == 5.0
; run: @through(5) == 5.0
define { double, double, double } @given(ptr byval([8 x i64]) align 64 %p, i64 %x) noinline {
  %n = ptrtoint ptr %p to i64
  %low = and i64 %n, 63
  %q = getelementptr i64, ptr %p, i64 %x
  %at = load i64, ptr %q
  %a = uitofp i64 %low to double
  %b = uitofp i64 %at to double
  %r = insertvalue { double, double, double } poison, double %a, 0
  %s = insertvalue { double, double, double } %r, double 0.0, 1
  %t = insertvalue { double, double, double } %s, double %b, 2
  ret { double, double, double } %t
}
define double @summed({ double, double, double } %r) {
  %a = extractvalue { double, double, double } %r, 0
  %b = extractvalue { double, double, double } %r, 2
  %s = fadd double %a, %b
  ret double %s
}
; Called from frames of every size, so that nothing is aligned by chance.
define double @called(i64 %x) noinline {
  %o = alloca [8 x i64], align 64
  store i64 %x, ptr %o
  %r = call { double, double, double } @given(ptr byval([8 x i64]) align 64 %o, i64 0)
  %s = call double @summed({ double, double, double } %r)
  ret double %s
}
@pointer = global ptr @given
define double @through(i64 %x) {
  %room = alloca i64
  %o = alloca [8 x i64], align 64
  %q = getelementptr i64, ptr %o, i64 3
  store i64 %x, ptr %q
  %f = load volatile ptr, ptr @pointer
  %r = call { double, double, double } %f(ptr byval([8 x i64]) align 64 %o, i64 3)
  %s = call double @summed({ double, double, double } %r)
  ret double %s
}
define double @below16(i64 %x) noinline {
  %room = alloca [16 x i8], align 16
  store volatile i8 1, ptr %room
  %r = call double @called(i64 %x)
  store volatile i8 2, ptr %room
  ret double %r
}
define double @below32(i64 %x) noinline {
  %room = alloca [32 x i8], align 16
  store volatile i8 1, ptr %room
  %r = call double @called(i64 %x)
  store volatile i8 2, ptr %room
  ret double %r
}
define double @below48(i64 %x) noinline {
  %room = alloca [48 x i8], align 16
  store volatile i8 1, ptr %room
  %r = call double @called(i64 %x)
  store volatile i8 2, ptr %room
  ret double %r
}
define double @below64(i64 %x) noinline {
  %room = alloca [64 x i8], align 16
  store volatile i8 1, ptr %room
  %r = call double @called(i64 %x)
  store volatile i8 2, ptr %room
  ret double %r
}
