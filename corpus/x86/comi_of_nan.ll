; Nothing is equal to a NaN, less or greater; all else is different from it.
; run: @comi_eq(nan, 1.0) == 0
; run: @comi_eq(1.0, nan) == 0
; run: @comi_eq(nan, nan) == 0
; run: @comi_eq(1.0, 1.0) == 1
; run: @comi_eq(1.0, 2.0) == 0
; run: @comi_eq(2.0, 1.0) == 0
; run: @comi_lt(nan, 1.0) == 0
; run: @comi_lt(1.0, nan) == 0
; run: @comi_lt(nan, nan) == 0
; run: @comi_lt(1.0, 1.0) == 0
; run: @comi_lt(1.0, 2.0) == 1
; run: @comi_lt(2.0, 1.0) == 0
; run: @comi_le(nan, 1.0) == 0
; run: @comi_le(1.0, nan) == 0
; run: @comi_le(nan, nan) == 0
; run: @comi_le(1.0, 1.0) == 1
; run: @comi_le(1.0, 2.0) == 1
; run: @comi_le(2.0, 1.0) == 0
; run: @comi_gt(nan, 1.0) == 0
; run: @comi_gt(1.0, nan) == 0
; run: @comi_gt(nan, nan) == 0
; run: @comi_gt(1.0, 1.0) == 0
; run: @comi_gt(1.0, 2.0) == 0
; run: @comi_gt(2.0, 1.0) == 1
; run: @comi_ge(nan, 1.0) == 0
; run: @comi_ge(1.0, nan) == 0
; run: @comi_ge(nan, nan) == 0
; run: @comi_ge(1.0, 1.0) == 1
; run: @comi_ge(1.0, 2.0) == 0
; run: @comi_ge(2.0, 1.0) == 1
; run: @comi_neq(nan, 1.0) == 1
; run: @comi_neq(1.0, nan) == 1
; run: @comi_neq(nan, nan) == 1
; run: @comi_neq(1.0, 1.0) == 0
; run: @comi_neq(1.0, 2.0) == 1
; run: @comi_neq(2.0, 1.0) == 1
; run: @ucomi_eq(nan, 1.0) == 0
; run: @ucomi_eq(1.0, nan) == 0
; run: @ucomi_eq(nan, nan) == 0
; run: @ucomi_eq(1.0, 1.0) == 1
; run: @ucomi_eq(1.0, 2.0) == 0
; run: @ucomi_eq(2.0, 1.0) == 0
; run: @ucomi_lt(nan, 1.0) == 0
; run: @ucomi_lt(1.0, nan) == 0
; run: @ucomi_lt(nan, nan) == 0
; run: @ucomi_lt(1.0, 1.0) == 0
; run: @ucomi_lt(1.0, 2.0) == 1
; run: @ucomi_lt(2.0, 1.0) == 0
; run: @ucomi_le(nan, 1.0) == 0
; run: @ucomi_le(1.0, nan) == 0
; run: @ucomi_le(nan, nan) == 0
; run: @ucomi_le(1.0, 1.0) == 1
; run: @ucomi_le(1.0, 2.0) == 1
; run: @ucomi_le(2.0, 1.0) == 0
; run: @ucomi_gt(nan, 1.0) == 0
; run: @ucomi_gt(1.0, nan) == 0
; run: @ucomi_gt(nan, nan) == 0
; run: @ucomi_gt(1.0, 1.0) == 0
; run: @ucomi_gt(1.0, 2.0) == 0
; run: @ucomi_gt(2.0, 1.0) == 1
; run: @ucomi_ge(nan, 1.0) == 0
; run: @ucomi_ge(1.0, nan) == 0
; run: @ucomi_ge(nan, nan) == 0
; run: @ucomi_ge(1.0, 1.0) == 1
; run: @ucomi_ge(1.0, 2.0) == 0
; run: @ucomi_ge(2.0, 1.0) == 1
; run: @ucomi_neq(nan, 1.0) == 1
; run: @ucomi_neq(1.0, nan) == 1
; run: @ucomi_neq(nan, nan) == 1
; run: @ucomi_neq(1.0, 1.0) == 0
; run: @ucomi_neq(1.0, 2.0) == 1
; run: @ucomi_neq(2.0, 1.0) == 1

declare i32 @llvm.x86.sse2.comieq.sd(<2 x double>, <2 x double>)

define i32 @comi_eq(double %x, double %y) {
  %a = insertelement <2 x double> zeroinitializer, double %x, i32 0
  %b = insertelement <2 x double> zeroinitializer, double %y, i32 0
  %r = call i32 @llvm.x86.sse2.comieq.sd(<2 x double> %a, <2 x double> %b)
  ret i32 %r
}

declare i32 @llvm.x86.sse2.comilt.sd(<2 x double>, <2 x double>)

define i32 @comi_lt(double %x, double %y) {
  %a = insertelement <2 x double> zeroinitializer, double %x, i32 0
  %b = insertelement <2 x double> zeroinitializer, double %y, i32 0
  %r = call i32 @llvm.x86.sse2.comilt.sd(<2 x double> %a, <2 x double> %b)
  ret i32 %r
}

declare i32 @llvm.x86.sse2.comile.sd(<2 x double>, <2 x double>)

define i32 @comi_le(double %x, double %y) {
  %a = insertelement <2 x double> zeroinitializer, double %x, i32 0
  %b = insertelement <2 x double> zeroinitializer, double %y, i32 0
  %r = call i32 @llvm.x86.sse2.comile.sd(<2 x double> %a, <2 x double> %b)
  ret i32 %r
}

declare i32 @llvm.x86.sse2.comigt.sd(<2 x double>, <2 x double>)

define i32 @comi_gt(double %x, double %y) {
  %a = insertelement <2 x double> zeroinitializer, double %x, i32 0
  %b = insertelement <2 x double> zeroinitializer, double %y, i32 0
  %r = call i32 @llvm.x86.sse2.comigt.sd(<2 x double> %a, <2 x double> %b)
  ret i32 %r
}

declare i32 @llvm.x86.sse2.comige.sd(<2 x double>, <2 x double>)

define i32 @comi_ge(double %x, double %y) {
  %a = insertelement <2 x double> zeroinitializer, double %x, i32 0
  %b = insertelement <2 x double> zeroinitializer, double %y, i32 0
  %r = call i32 @llvm.x86.sse2.comige.sd(<2 x double> %a, <2 x double> %b)
  ret i32 %r
}

declare i32 @llvm.x86.sse2.comineq.sd(<2 x double>, <2 x double>)

define i32 @comi_neq(double %x, double %y) {
  %a = insertelement <2 x double> zeroinitializer, double %x, i32 0
  %b = insertelement <2 x double> zeroinitializer, double %y, i32 0
  %r = call i32 @llvm.x86.sse2.comineq.sd(<2 x double> %a, <2 x double> %b)
  ret i32 %r
}

declare i32 @llvm.x86.sse2.ucomieq.sd(<2 x double>, <2 x double>)

define i32 @ucomi_eq(double %x, double %y) {
  %a = insertelement <2 x double> zeroinitializer, double %x, i32 0
  %b = insertelement <2 x double> zeroinitializer, double %y, i32 0
  %r = call i32 @llvm.x86.sse2.ucomieq.sd(<2 x double> %a, <2 x double> %b)
  ret i32 %r
}

declare i32 @llvm.x86.sse2.ucomilt.sd(<2 x double>, <2 x double>)

define i32 @ucomi_lt(double %x, double %y) {
  %a = insertelement <2 x double> zeroinitializer, double %x, i32 0
  %b = insertelement <2 x double> zeroinitializer, double %y, i32 0
  %r = call i32 @llvm.x86.sse2.ucomilt.sd(<2 x double> %a, <2 x double> %b)
  ret i32 %r
}

declare i32 @llvm.x86.sse2.ucomile.sd(<2 x double>, <2 x double>)

define i32 @ucomi_le(double %x, double %y) {
  %a = insertelement <2 x double> zeroinitializer, double %x, i32 0
  %b = insertelement <2 x double> zeroinitializer, double %y, i32 0
  %r = call i32 @llvm.x86.sse2.ucomile.sd(<2 x double> %a, <2 x double> %b)
  ret i32 %r
}

declare i32 @llvm.x86.sse2.ucomigt.sd(<2 x double>, <2 x double>)

define i32 @ucomi_gt(double %x, double %y) {
  %a = insertelement <2 x double> zeroinitializer, double %x, i32 0
  %b = insertelement <2 x double> zeroinitializer, double %y, i32 0
  %r = call i32 @llvm.x86.sse2.ucomigt.sd(<2 x double> %a, <2 x double> %b)
  ret i32 %r
}

declare i32 @llvm.x86.sse2.ucomige.sd(<2 x double>, <2 x double>)

define i32 @ucomi_ge(double %x, double %y) {
  %a = insertelement <2 x double> zeroinitializer, double %x, i32 0
  %b = insertelement <2 x double> zeroinitializer, double %y, i32 0
  %r = call i32 @llvm.x86.sse2.ucomige.sd(<2 x double> %a, <2 x double> %b)
  ret i32 %r
}

declare i32 @llvm.x86.sse2.ucomineq.sd(<2 x double>, <2 x double>)

define i32 @ucomi_neq(double %x, double %y) {
  %a = insertelement <2 x double> zeroinitializer, double %x, i32 0
  %b = insertelement <2 x double> zeroinitializer, double %y, i32 0
  %r = call i32 @llvm.x86.sse2.ucomineq.sd(<2 x double> %a, <2 x double> %b)
  ret i32 %r
}
