; An argument that has to be a constant is one.
; error: @f: %3: malformed bitcode: argument 1 is no constant integer
; made by: llvm-as 19 -disable-verify

define i32 @f(i32 %x, i1 %c) {
  %r = call i32 @llvm.ctlz.i32(i32 %x, i1 %c)
  ret i32 %r
}
declare i32 @llvm.ctlz.i32(i32, i1)
