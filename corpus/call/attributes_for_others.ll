; Attributes that are about other machines' stacks, optimisations and tools change no result.
; run: @probed(5) == 4099
; run: @denormal(5e-324) == 1e-323
; run: @no_nans(nan) == 1.0
; run: @patchable(7) == 7
define i64 @probed(i64 %x) "probe-stack"="inline-asm" "stack-probe-size"="4096" {
  %room = alloca [8192 x i8]
  %n = add i64 %x, 4094
  %p = getelementptr i8, ptr %room, i64 %n
  store volatile i8 1, ptr %p
  %b = load volatile i8, ptr %p
  %w = zext i8 %b to i64
  %d = sub i64 %n, %w
  %r = add i64 %d, 1
  ret i64 %r
}
define double @denormal(double %x) "denormal-fp-math"="ieee,ieee" {
  %r = fadd double %x, %x
  ret double %r
}
; Only the optimiser may rest on it.
define double @no_nans(double %x) "no-nans-fp-math"="true" optnone noinline {
  %c = fcmp uno double %x, %x
  %r = select i1 %c, double 1.0, double 0.0
  ret double %r
}
define i64 @patchable(i64 %x) "patchable-function"="prologue-short-redirect" {
  ret i64 %x
}
