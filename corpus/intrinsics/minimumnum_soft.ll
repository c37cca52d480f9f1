; Of a number and a NaN, the number, in formats without instructions of their own.
; oracle: LLVM 19 doesn't have it
; run: @minimumnum_half(nan, 1.0) == 1.0
; run: @minimumnum_half(1.0, nan) == 1.0
; run: @minimumnum_half(nan, nan) == nan
; run: @minimumnum_half(0.0, -0.0) == -0.0
; run: @minimumnum_half(-0.0, 0.0) == -0.0
; run: @minimumnum_half(-1.0, 2.0) == -1.0
; run: @minimumnum_half(nan, -3.0) == -3.0
; run: @minimumnum_half(-3.0, nan) == -3.0
; run: @maximumnum_half(nan, 1.0) == 1.0
; run: @maximumnum_half(1.0, nan) == 1.0
; run: @maximumnum_half(nan, nan) == nan
; run: @maximumnum_half(0.0, -0.0) == 0.0
; run: @maximumnum_half(-0.0, 0.0) == 0.0
; run: @maximumnum_half(-1.0, 2.0) == 2.0
; run: @maximumnum_half(nan, -3.0) == -3.0
; run: @maximumnum_half(-3.0, nan) == -3.0
; run: @minimumnum_x86_fp80(nan, 1.0) == 1.0
; run: @minimumnum_x86_fp80(1.0, nan) == 1.0
; run: @minimumnum_x86_fp80(nan, nan) == nan
; run: @minimumnum_x86_fp80(0.0, -0.0) == -0.0
; run: @minimumnum_x86_fp80(-0.0, 0.0) == -0.0
; run: @minimumnum_x86_fp80(-1.0, 2.0) == -1.0
; run: @minimumnum_x86_fp80(nan, -3.0) == -3.0
; run: @minimumnum_x86_fp80(-3.0, nan) == -3.0
; run: @maximumnum_x86_fp80(nan, 1.0) == 1.0
; run: @maximumnum_x86_fp80(1.0, nan) == 1.0
; run: @maximumnum_x86_fp80(nan, nan) == nan
; run: @maximumnum_x86_fp80(0.0, -0.0) == 0.0
; run: @maximumnum_x86_fp80(-0.0, 0.0) == 0.0
; run: @maximumnum_x86_fp80(-1.0, 2.0) == 2.0
; run: @maximumnum_x86_fp80(nan, -3.0) == -3.0
; run: @maximumnum_x86_fp80(-3.0, nan) == -3.0
; run: @minimumnum_fp128(nan, 1.0) == 1.0
; run: @minimumnum_fp128(1.0, nan) == 1.0
; run: @minimumnum_fp128(nan, nan) == nan
; run: @minimumnum_fp128(0.0, -0.0) == -0.0
; run: @minimumnum_fp128(-0.0, 0.0) == -0.0
; run: @minimumnum_fp128(-1.0, 2.0) == -1.0
; run: @minimumnum_fp128(nan, -3.0) == -3.0
; run: @minimumnum_fp128(-3.0, nan) == -3.0
; run: @maximumnum_fp128(nan, 1.0) == 1.0
; run: @maximumnum_fp128(1.0, nan) == 1.0
; run: @maximumnum_fp128(nan, nan) == nan
; run: @maximumnum_fp128(0.0, -0.0) == 0.0
; run: @maximumnum_fp128(-0.0, 0.0) == 0.0
; run: @maximumnum_fp128(-1.0, 2.0) == 2.0
; run: @maximumnum_fp128(nan, -3.0) == -3.0
; run: @maximumnum_fp128(-3.0, nan) == -3.0

define double @minimumnum_half(double %x, double %y) {
  %a = fptrunc double %x to half
  %b = fptrunc double %y to half
  %m = call half @llvm.minimumnum.f16(half %a, half %b)
  %r = fpext half %m to double
  ret double %r
}
declare half @llvm.minimumnum.f16(half, half)

define double @maximumnum_half(double %x, double %y) {
  %a = fptrunc double %x to half
  %b = fptrunc double %y to half
  %m = call half @llvm.maximumnum.f16(half %a, half %b)
  %r = fpext half %m to double
  ret double %r
}
declare half @llvm.maximumnum.f16(half, half)

define double @minimumnum_x86_fp80(double %x, double %y) {
  %a = fpext double %x to x86_fp80
  %b = fpext double %y to x86_fp80
  %m = call x86_fp80 @llvm.minimumnum.f80(x86_fp80 %a, x86_fp80 %b)
  %r = fptrunc x86_fp80 %m to double
  ret double %r
}
declare x86_fp80 @llvm.minimumnum.f80(x86_fp80, x86_fp80)

define double @maximumnum_x86_fp80(double %x, double %y) {
  %a = fpext double %x to x86_fp80
  %b = fpext double %y to x86_fp80
  %m = call x86_fp80 @llvm.maximumnum.f80(x86_fp80 %a, x86_fp80 %b)
  %r = fptrunc x86_fp80 %m to double
  ret double %r
}
declare x86_fp80 @llvm.maximumnum.f80(x86_fp80, x86_fp80)

define double @minimumnum_fp128(double %x, double %y) {
  %a = fpext double %x to fp128
  %b = fpext double %y to fp128
  %m = call fp128 @llvm.minimumnum.f128(fp128 %a, fp128 %b)
  %r = fptrunc fp128 %m to double
  ret double %r
}
declare fp128 @llvm.minimumnum.f128(fp128, fp128)

define double @maximumnum_fp128(double %x, double %y) {
  %a = fpext double %x to fp128
  %b = fpext double %y to fp128
  %m = call fp128 @llvm.maximumnum.f128(fp128 %a, fp128 %b)
  %r = fptrunc fp128 %m to double
  ret double %r
}
declare fp128 @llvm.maximumnum.f128(fp128, fp128)
