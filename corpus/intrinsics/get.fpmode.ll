; llvm.get.fpmode, set.fpmode, reset.fpmode: the control modes, kept and put back.
; run: @f() == 1
; run: @reset() == 1
; oracle: LLVM 19 can't select them for x86-64 at this width

declare i64 @llvm.get.fpmode.i64()
declare void @llvm.set.fpmode.i64(i64)
declare void @llvm.reset.fpmode()
declare void @llvm.set.rounding(i32)
declare i32 @llvm.get.rounding()
define i32 @f() strictfp {
  %e = call i64 @llvm.get.fpmode.i64() strictfp
  call void @llvm.set.rounding(i32 2) strictfp
  call void @llvm.set.fpmode.i64(i64 %e) strictfp
  %r = call i32 @llvm.get.rounding() strictfp
  ret i32 %r
}
define i32 @reset() strictfp {
  call void @llvm.set.rounding(i32 3) strictfp
  call void @llvm.reset.fpmode() strictfp
  %r = call i32 @llvm.get.rounding() strictfp
  ret i32 %r
}
