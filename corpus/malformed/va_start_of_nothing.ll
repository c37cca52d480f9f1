; Only a variadic function has variadic arguments.
; error: @f: call: malformed bitcode: va_start in a function that is not variadic
; made by: llvm-as 19 -disable-verify

define void @f(ptr %p) {
  call void @llvm.va_start.p0(ptr %p)
  ret void
}
declare void @llvm.va_start.p0(ptr)
