; llvm.get.fpenv, llvm.set.fpenv and llvm.reset.fpenv: the rounding mode is part of what they keep.
; run: @kept() == 2
; run: @reset() == 1

declare i256 @llvm.get.fpenv.i256()
declare void @llvm.set.fpenv.i256(i256)
declare void @llvm.reset.fpenv()
declare void @llvm.set.rounding(i32)
declare i32 @llvm.get.rounding()
define i32 @kept() strictfp {
  call void @llvm.set.rounding(i32 2) strictfp
  %e = call i256 @llvm.get.fpenv.i256() strictfp
  call void @llvm.set.rounding(i32 1) strictfp
  call void @llvm.set.fpenv.i256(i256 %e) strictfp
  %r = call i32 @llvm.get.rounding() strictfp
  call void @llvm.set.rounding(i32 1) strictfp
  ret i32 %r
}
define i32 @reset() strictfp {
  call void @llvm.set.rounding(i32 3) strictfp
  call void @llvm.reset.fpenv() strictfp
  %r = call i32 @llvm.get.rounding() strictfp
  ret i32 %r
}
