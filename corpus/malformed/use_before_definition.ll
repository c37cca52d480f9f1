; A value is defined before it is used, in every block that can be reached.
; error: @f: ret: malformed bitcode: %4 is used before its definition
; made by: llvm-as 19 -disable-verify

define i32 @f(i1 %c, i32 %x) {
entry:
  br i1 %c, label %a, label %b
a:
  %y = add i32 %x, 1
  br label %b
b:
  ret i32 %y
}
