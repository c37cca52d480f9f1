; Allocas as -O0 code has them: variables that live across branches and loops.
; run: @sum(10) == 45
; run: @sum(0) == 0
; run: @uninitialised_on_one_path(true) == 5
; run: @partly(0x11223344) == 0x44223344
; run: @reinterpreted(1.0) == 0x3f800000

define i32 @sum(i32 %n) {
  %n.addr = alloca i32
  %s = alloca i32
  %i = alloca i32
  store i32 %n, ptr %n.addr
  store i32 0, ptr %s
  store i32 0, ptr %i
  br label %head
head:
  %a = load i32, ptr %i
  %b = load i32, ptr %n.addr
  %c = icmp slt i32 %a, %b
  br i1 %c, label %body, label %exit
body:
  %x = load i32, ptr %i
  %y = load i32, ptr %s
  %z = add i32 %x, %y
  store i32 %z, ptr %s
  %k = load i32, ptr %i
  %k1 = add i32 %k, 1
  store i32 %k1, ptr %i
  br label %head
exit:
  %r = load i32, ptr %s
  ret i32 %r
}
define i32 @uninitialised_on_one_path(i1 %c) {
  %p = alloca i32
  br i1 %c, label %yes, label %no
yes:
  store i32 5, ptr %p
  br label %no
no:
  %r = load i32, ptr %p
  ret i32 %r
}
define i32 @partly(i32 %a) {
  %p = alloca i32
  store i32 %a, ptr %p
  %b = load i8, ptr %p
  %q = getelementptr i8, ptr %p, i64 3
  store i8 %b, ptr %q
  %r = load i32, ptr %p
  ret i32 %r
}
define i32 @reinterpreted(float %a) {
  %p = alloca float
  store float %a, ptr %p
  %r = load i32, ptr %p
  ret i32 %r
}
