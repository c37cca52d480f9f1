; Zeros of both signs, and NaNs on either side, in formats without instructions of their own.
; oracle: LLVM 19 has no minimum of x86_fp80 and fp128
; run: @minimum_half(0.0, -0.0) == -0.0
; run: @minimum_half(-0.0, 0.0) == -0.0
; run: @minimum_half(nan, 1.0) == nan
; run: @minimum_half(1.0, nan) == nan
; run: @minimum_half(nan, nan) == nan
; run: @minimum_half(-1.0, 2.0) == -1.0
; run: @minimum_half(2.0, -1.0) == -1.0
; run: @maximum_half(0.0, -0.0) == 0.0
; run: @maximum_half(-0.0, 0.0) == 0.0
; run: @maximum_half(nan, 1.0) == nan
; run: @maximum_half(1.0, nan) == nan
; run: @maximum_half(nan, nan) == nan
; run: @maximum_half(-1.0, 2.0) == 2.0
; run: @maximum_half(2.0, -1.0) == 2.0
; run: @minnum_half(nan, 1.0) == 1.0
; run: @minnum_half(1.0, nan) == 1.0
; run: @minnum_half(nan, nan) == nan
; run: @minnum_half(-1.0, 2.0) == -1.0
; run: @minnum_half(2.0, -1.0) == -1.0
; run: @maxnum_half(nan, 1.0) == 1.0
; run: @maxnum_half(1.0, nan) == 1.0
; run: @maxnum_half(nan, nan) == nan
; run: @maxnum_half(-1.0, 2.0) == 2.0
; run: @maxnum_half(2.0, -1.0) == 2.0
; run: @minimum_x86_fp80(0.0, -0.0) == -0.0
; run: @minimum_x86_fp80(-0.0, 0.0) == -0.0
; run: @minimum_x86_fp80(nan, 1.0) == nan
; run: @minimum_x86_fp80(1.0, nan) == nan
; run: @minimum_x86_fp80(nan, nan) == nan
; run: @minimum_x86_fp80(-1.0, 2.0) == -1.0
; run: @minimum_x86_fp80(2.0, -1.0) == -1.0
; run: @maximum_x86_fp80(0.0, -0.0) == 0.0
; run: @maximum_x86_fp80(-0.0, 0.0) == 0.0
; run: @maximum_x86_fp80(nan, 1.0) == nan
; run: @maximum_x86_fp80(1.0, nan) == nan
; run: @maximum_x86_fp80(nan, nan) == nan
; run: @maximum_x86_fp80(-1.0, 2.0) == 2.0
; run: @maximum_x86_fp80(2.0, -1.0) == 2.0
; run: @minnum_x86_fp80(nan, 1.0) == 1.0
; run: @minnum_x86_fp80(1.0, nan) == 1.0
; run: @minnum_x86_fp80(nan, nan) == nan
; run: @minnum_x86_fp80(-1.0, 2.0) == -1.0
; run: @minnum_x86_fp80(2.0, -1.0) == -1.0
; run: @maxnum_x86_fp80(nan, 1.0) == 1.0
; run: @maxnum_x86_fp80(1.0, nan) == 1.0
; run: @maxnum_x86_fp80(nan, nan) == nan
; run: @maxnum_x86_fp80(-1.0, 2.0) == 2.0
; run: @maxnum_x86_fp80(2.0, -1.0) == 2.0
; run: @minimum_fp128(0.0, -0.0) == -0.0
; run: @minimum_fp128(-0.0, 0.0) == -0.0
; run: @minimum_fp128(nan, 1.0) == nan
; run: @minimum_fp128(1.0, nan) == nan
; run: @minimum_fp128(nan, nan) == nan
; run: @minimum_fp128(-1.0, 2.0) == -1.0
; run: @minimum_fp128(2.0, -1.0) == -1.0
; run: @maximum_fp128(0.0, -0.0) == 0.0
; run: @maximum_fp128(-0.0, 0.0) == 0.0
; run: @maximum_fp128(nan, 1.0) == nan
; run: @maximum_fp128(1.0, nan) == nan
; run: @maximum_fp128(nan, nan) == nan
; run: @maximum_fp128(-1.0, 2.0) == 2.0
; run: @maximum_fp128(2.0, -1.0) == 2.0
; run: @minnum_fp128(nan, 1.0) == 1.0
; run: @minnum_fp128(1.0, nan) == 1.0
; run: @minnum_fp128(nan, nan) == nan
; run: @minnum_fp128(-1.0, 2.0) == -1.0
; run: @minnum_fp128(2.0, -1.0) == -1.0
; run: @maxnum_fp128(nan, 1.0) == 1.0
; run: @maxnum_fp128(1.0, nan) == 1.0
; run: @maxnum_fp128(nan, nan) == nan
; run: @maxnum_fp128(-1.0, 2.0) == 2.0
; run: @maxnum_fp128(2.0, -1.0) == 2.0

define double @minimum_half(double %x, double %y) {
  %a = fptrunc double %x to half
  %b = fptrunc double %y to half
  %m = call half @llvm.minimum.f16(half %a, half %b)
  %r = fpext half %m to double
  ret double %r
}
declare half @llvm.minimum.f16(half, half)

define double @maximum_half(double %x, double %y) {
  %a = fptrunc double %x to half
  %b = fptrunc double %y to half
  %m = call half @llvm.maximum.f16(half %a, half %b)
  %r = fpext half %m to double
  ret double %r
}
declare half @llvm.maximum.f16(half, half)

define double @minnum_half(double %x, double %y) {
  %a = fptrunc double %x to half
  %b = fptrunc double %y to half
  %m = call half @llvm.minnum.f16(half %a, half %b)
  %r = fpext half %m to double
  ret double %r
}
declare half @llvm.minnum.f16(half, half)

define double @maxnum_half(double %x, double %y) {
  %a = fptrunc double %x to half
  %b = fptrunc double %y to half
  %m = call half @llvm.maxnum.f16(half %a, half %b)
  %r = fpext half %m to double
  ret double %r
}
declare half @llvm.maxnum.f16(half, half)

define double @minimum_x86_fp80(double %x, double %y) {
  %a = fpext double %x to x86_fp80
  %b = fpext double %y to x86_fp80
  %m = call x86_fp80 @llvm.minimum.f80(x86_fp80 %a, x86_fp80 %b)
  %r = fptrunc x86_fp80 %m to double
  ret double %r
}
declare x86_fp80 @llvm.minimum.f80(x86_fp80, x86_fp80)

define double @maximum_x86_fp80(double %x, double %y) {
  %a = fpext double %x to x86_fp80
  %b = fpext double %y to x86_fp80
  %m = call x86_fp80 @llvm.maximum.f80(x86_fp80 %a, x86_fp80 %b)
  %r = fptrunc x86_fp80 %m to double
  ret double %r
}
declare x86_fp80 @llvm.maximum.f80(x86_fp80, x86_fp80)

define double @minnum_x86_fp80(double %x, double %y) {
  %a = fpext double %x to x86_fp80
  %b = fpext double %y to x86_fp80
  %m = call x86_fp80 @llvm.minnum.f80(x86_fp80 %a, x86_fp80 %b)
  %r = fptrunc x86_fp80 %m to double
  ret double %r
}
declare x86_fp80 @llvm.minnum.f80(x86_fp80, x86_fp80)

define double @maxnum_x86_fp80(double %x, double %y) {
  %a = fpext double %x to x86_fp80
  %b = fpext double %y to x86_fp80
  %m = call x86_fp80 @llvm.maxnum.f80(x86_fp80 %a, x86_fp80 %b)
  %r = fptrunc x86_fp80 %m to double
  ret double %r
}
declare x86_fp80 @llvm.maxnum.f80(x86_fp80, x86_fp80)

define double @minimum_fp128(double %x, double %y) {
  %a = fpext double %x to fp128
  %b = fpext double %y to fp128
  %m = call fp128 @llvm.minimum.f128(fp128 %a, fp128 %b)
  %r = fptrunc fp128 %m to double
  ret double %r
}
declare fp128 @llvm.minimum.f128(fp128, fp128)

define double @maximum_fp128(double %x, double %y) {
  %a = fpext double %x to fp128
  %b = fpext double %y to fp128
  %m = call fp128 @llvm.maximum.f128(fp128 %a, fp128 %b)
  %r = fptrunc fp128 %m to double
  ret double %r
}
declare fp128 @llvm.maximum.f128(fp128, fp128)

define double @minnum_fp128(double %x, double %y) {
  %a = fpext double %x to fp128
  %b = fpext double %y to fp128
  %m = call fp128 @llvm.minnum.f128(fp128 %a, fp128 %b)
  %r = fptrunc fp128 %m to double
  ret double %r
}
declare fp128 @llvm.minnum.f128(fp128, fp128)

define double @maxnum_fp128(double %x, double %y) {
  %a = fpext double %x to fp128
  %b = fpext double %y to fp128
  %m = call fp128 @llvm.maxnum.f128(fp128 %a, fp128 %b)
  %r = fptrunc fp128 %m to double
  ret double %r
}
declare fp128 @llvm.maxnum.f128(fp128, fp128)
