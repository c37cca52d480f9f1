; A function with prefix data.
; error: @f: prefix data is not supported

define i32 @f() prefix i32 5 {
  ret i32 1
}
