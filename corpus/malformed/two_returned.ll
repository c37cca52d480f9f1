; A function returns one of its parameters.
; error: malformed bitcode: two returned parameters
; made by: llvm-as 19 -disable-verify

define i32 @f(i32 returned %a, i32 returned %b) {
  ret i32 %a
}
