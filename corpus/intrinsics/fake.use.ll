; llvm.fake.use keeps a value alive for a debugger, and does nothing.
; run: @f(5) == 5
; oracle: the name is of LLVM 20

declare void @llvm.fake.use(...)
define i32 @f(i32 %a) {
  call void (...) @llvm.fake.use(i32 %a)
  ret i32 %a
}
