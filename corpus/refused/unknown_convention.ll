; A calling convention of another language.
; error: @f: calling convention 11 is not supported

define cc 11 i32 @f(i32 %a) {
  ret i32 %a
}
