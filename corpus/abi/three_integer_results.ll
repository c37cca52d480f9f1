; LLVM gives up to three integers in rax, rdx and rcx: to native code, and by native code.
; native: three_integer_results.native.c
; run: @taken() == 6
; run: @given(1) == 321
; run: @given(4) == 654
declare { i64, i64, i64 } @native_three()
declare i64 @native_joined(ptr, i64)

define i64 @taken() {
  %r = call { i64, i64, i64 } @native_three()
  %a = extractvalue { i64, i64, i64 } %r, 0
  %b = extractvalue { i64, i64, i64 } %r, 1
  %c = extractvalue { i64, i64, i64 } %r, 2
  %s = add i64 %a, %b
  %t = add i64 %s, %c
  ret i64 %t
}
define { i64, i64, i64 } @three(i64 %x) {
  %y = add i64 %x, 1
  %z = add i64 %x, 2
  %a = insertvalue { i64, i64, i64 } poison, i64 %x, 0
  %b = insertvalue { i64, i64, i64 } %a, i64 %y, 1
  %c = insertvalue { i64, i64, i64 } %b, i64 %z, 2
  ret { i64, i64, i64 } %c
}
define i64 @given(i64 %x) {
  %r = call i64 @native_joined(ptr @three, i64 %x)
  ret i64 %r
}
