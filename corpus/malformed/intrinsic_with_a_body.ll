; An intrinsic is LLVM's to define.
; error: @llvm.ctpop.i32: malformed bitcode: an intrinsic with a body
; made by: llvm-as 19 -disable-verify

define i32 @llvm.ctpop.i32(i32 %x) {
  ret i32 %x
}
define i32 @f(i32 %x) {
  ret i32 %x
}
