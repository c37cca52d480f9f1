; x86_fp80 as argument and result: on the stack, in st0.
; run: @id(0x3fff8000000000000000) == 0x3fff8000000000000000
; run: @id(0x7fffc000000000000001) == 0x7fffc000000000000001
; run: @second(5, 0x3fff8000000000000000, 0x4000c000000000000000) == 0x4000c000000000000000
; run: @sum(0x3fff8000000000000000, 0x4000c000000000000000) == 0x40018000000000000000
; run: @long() == 5.0
; run: @print({00*8}) -> {31 2e 35 30 00*4}

declare x86_fp80 @floorl(x86_fp80)
declare i32 @snprintf(ptr, i64, ptr, ...)
@f = private constant [6 x i8] c"%.2Lf\00"
define x86_fp80 @id(x86_fp80 %a) {
  ret x86_fp80 %a
}
define x86_fp80 @second(i32 %x, x86_fp80 %a, x86_fp80 %b) {
  ret x86_fp80 %b
}
define x86_fp80 @sum(x86_fp80 %a, x86_fp80 %b) {
  %r = fadd x86_fp80 %a, %b
  ret x86_fp80 %r
}
define double @long() {
  %x = fpext double 5.75 to x86_fp80
  %y = call x86_fp80 @floorl(x86_fp80 %x)
  %r = fptrunc x86_fp80 %y to double
  ret double %r
}
define void @print(ptr %p) {
  %x = fpext double 1.5 to x86_fp80
  %r = call i32 (ptr, i64, ptr, ...) @snprintf(ptr %p, i64 8, ptr @f, x86_fp80 %x)
  ret void
}
