; llvm.set.rounding, seen by llvm.get.rounding and by arithmetic after it.
; run: @mode(0) == 0
; run: @mode(1) == 1
; run: @mode(2) == 2
; run: @mode(3) == 3
; run: @third(0) == 0.3333333333333333
; run: @third(1) == 0.3333333333333333
; run: @third(2) == 0.33333333333333337
; run: @third(3) == 0.3333333333333333

declare void @llvm.set.rounding(i32)
declare i32 @llvm.get.rounding()
declare double @llvm.experimental.constrained.fdiv.f64(double, double, metadata, metadata)
define i32 @mode(i32 %m) strictfp {
  call void @llvm.set.rounding(i32 %m) strictfp
  %r = call i32 @llvm.get.rounding() strictfp
  call void @llvm.set.rounding(i32 1) strictfp
  ret i32 %r
}
define double @third(i32 %m) strictfp {
  call void @llvm.set.rounding(i32 %m) strictfp
  %r = call double @llvm.experimental.constrained.fdiv.f64(double 1.0, double 3.0, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  call void @llvm.set.rounding(i32 1) strictfp
  ret double %r
}
