; Conventions that pass integers, floats and pointers as C does where nothing is marked for them.
; run: @calls(7) == 7407
; run: @floats(1.5) == 3.0
; run: @indirect(3) == 3403
define swiftcc i64 @swift(i64 %a, i64 %b) noinline {
  %r = mul i64 %a, %b
  ret i64 %r
}
define swifttailcc i64 @swift_tail(i64 %a, i64 %b) noinline {
  %r = add i64 %a, %b
  ret i64 %r
}
define cxx_fast_tlscc i64 @tls(i64 %a) noinline {
  %r = add i64 %a, 400
  ret i64 %r
}
define swiftcc double @half(double %a) noinline {
  %r = fadd double %a, %a
  ret double %r
}
define i64 @calls(i64 %x) {
  %a = call swiftcc i64 @swift(i64 %x, i64 1000)
  %b = call swifttailcc i64 @swift_tail(i64 %a, i64 %x)
  %c = call cxx_fast_tlscc i64 @tls(i64 %b)
  ret i64 %c
}
define double @floats(double %x) {
  %r = call swiftcc double @half(double %x)
  ret double %r
}
@table = global [2 x ptr] [ptr @swift, ptr @tls]
define i64 @indirect(i64 %x) {
  %f = load volatile ptr, ptr @table
  %p = getelementptr ptr, ptr @table, i64 1
  %g = load volatile ptr, ptr %p
  %a = call swiftcc i64 %f(i64 %x, i64 1000)
  %b = call cxx_fast_tlscc i64 %g(i64 %a)
  %r = add i64 %b, %x
  ret i64 %r
}
