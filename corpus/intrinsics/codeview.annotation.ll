; llvm.codeview.annotation does nothing.
; run: @f(5) == 5

declare void @llvm.codeview.annotation(metadata)
define i32 @f(i32 %a) {
  call void @llvm.codeview.annotation(metadata !0)
  ret i32 %a
}
!0 = !{!"note"}
