; llvm.experimental.constrained.*: in the default environment they give what the plain operations
; give.
; run: @fadd(1.5, 2.25) == 3.75
; run: @fadd(0.1, -3.0) == -2.9
; run: @fadd(inf, 1.0) == inf
; run: @fadd(-0.0, 0.0) == 0.0
; run: @fsub(1.5, 2.25) == -0.75
; run: @fsub(0.1, -3.0) == 3.1
; run: @fsub(inf, 1.0) == inf
; run: @fsub(-0.0, 0.0) == -0.0
; run: @fmul(1.5, 2.25) == 3.375
; run: @fmul(0.1, -3.0) == -0.30000000000000004
; run: @fmul(inf, 1.0) == inf
; run: @fmul(-0.0, 0.0) == -0.0
; run: @fdiv(1.5, 2.25) == 0.6666666666666666
; run: @fdiv(0.1, -3.0) == -0.03333333333333333
; run: @fdiv(inf, 1.0) == inf
; run: @fdiv(-0.0, 0.0) == nan
; run: @strict_frem(1.5, 2.25) == 1.5
; run: @strict_frem(0.1, -3.0) == 0.1
; run: @strict_frem(inf, 1.0) == nan
; run: @strict_frem(-0.0, 0.0) == nan
; run: @strict_fma(1.5, 2.25, -3.0) == 0.375
; run: @strict_fma(0.1, 10.0, -1.0) == 5.551115123125783e-17
; run: @fmuladd(1.5, 2.25, -3.0) == 0.375
; run: @strict_sqrt(2.25) == 1.5
; run: @strict_sqrt(0.5) == 0.7071067811865476
; run: @strict_rint(2.25) == 2.0
; run: @strict_rint(0.5) == 0.0
; run: @strict_nearbyint(2.25) == 2.0
; run: @strict_nearbyint(0.5) == 0.0
; run: @strict_ceil(2.5) == 3.0
; run: @strict_ceil(-2.5) == -2.0
; run: @strict_ceil(-0.3) == -0.0
; run: @strict_ceil(1e300) == 1e300
; run: @strict_floor(2.5) == 2.0
; run: @strict_floor(-2.5) == -3.0
; run: @strict_floor(-0.3) == -1.0
; run: @strict_floor(1e300) == 1e300
; run: @strict_trunc(2.5) == 2.0
; run: @strict_trunc(-2.5) == -2.0
; run: @strict_trunc(-0.3) == -0.0
; run: @strict_trunc(1e300) == 1e300
; run: @strict_roundeven(2.5) == 2.0
; run: @strict_roundeven(-2.5) == -2.0
; run: @strict_roundeven(-0.3) == -0.0
; run: @strict_roundeven(1e300) == 1e300
; run: @maxnum(1.0, 2.0) == 2.0
; run: @maxnum(-0.0, 0.0) == 0.0
; run: @maxnum(nan, 1.0) == 1.0
; run: @minnum(1.0, 2.0) == 1.0
; run: @minnum(-0.0, 0.0) == 0.0
; run: @minnum(nan, 1.0) == 1.0
; run: @fptosi(2.9) == 2
; run: @fptosi(-2.9) == -2
; run: @fptoui(2.9) == 2
; run: @fptoui(1e19) == -8446744073709551616
; run: @sitofp(-3) == -3.0
; run: @sitofp(16777217) == 16777216.0
; run: @uitofp(-1) == 1.8446744073709552e19
; run: @uitofp(3) == 3.0
; run: @fptrunc(0.1) == 0.1
; run: @fptrunc(1e300) == inf
; run: @fpext(0.1) == 0.10000000149011612
; run: @fpext(inf) == inf
; run: @fcmp_oeq(1.0, 2.0) == false
; run: @fcmp_oeq(2.0, 2.0) == true
; run: @fcmp_oeq(nan, 2.0) == false
; run: @fcmps_oeq(1.0, 2.0) == false
; run: @fcmps_oeq(2.0, 2.0) == true
; run: @fcmps_oeq(nan, 2.0) == false
; run: @fcmp_ogt(1.0, 2.0) == false
; run: @fcmp_ogt(2.0, 2.0) == false
; run: @fcmp_ogt(nan, 2.0) == false
; run: @fcmps_ogt(1.0, 2.0) == false
; run: @fcmps_ogt(2.0, 2.0) == false
; run: @fcmps_ogt(nan, 2.0) == false
; run: @fcmp_oge(1.0, 2.0) == false
; run: @fcmp_oge(2.0, 2.0) == true
; run: @fcmp_oge(nan, 2.0) == false
; run: @fcmps_oge(1.0, 2.0) == false
; run: @fcmps_oge(2.0, 2.0) == true
; run: @fcmps_oge(nan, 2.0) == false
; run: @fcmp_olt(1.0, 2.0) == true
; run: @fcmp_olt(2.0, 2.0) == false
; run: @fcmp_olt(nan, 2.0) == false
; run: @fcmps_olt(1.0, 2.0) == true
; run: @fcmps_olt(2.0, 2.0) == false
; run: @fcmps_olt(nan, 2.0) == false
; run: @fcmp_ole(1.0, 2.0) == true
; run: @fcmp_ole(2.0, 2.0) == true
; run: @fcmp_ole(nan, 2.0) == false
; run: @fcmps_ole(1.0, 2.0) == true
; run: @fcmps_ole(2.0, 2.0) == true
; run: @fcmps_ole(nan, 2.0) == false
; run: @fcmp_one(1.0, 2.0) == true
; run: @fcmp_one(2.0, 2.0) == false
; run: @fcmp_one(nan, 2.0) == false
; run: @fcmps_one(1.0, 2.0) == true
; run: @fcmps_one(2.0, 2.0) == false
; run: @fcmps_one(nan, 2.0) == false
; run: @fcmp_ord(1.0, 2.0) == true
; run: @fcmp_ord(2.0, 2.0) == true
; run: @fcmp_ord(nan, 2.0) == false
; run: @fcmps_ord(1.0, 2.0) == true
; run: @fcmps_ord(2.0, 2.0) == true
; run: @fcmps_ord(nan, 2.0) == false
; run: @fcmp_ueq(1.0, 2.0) == false
; run: @fcmp_ueq(2.0, 2.0) == true
; run: @fcmp_ueq(nan, 2.0) == true
; run: @fcmps_ueq(1.0, 2.0) == false
; run: @fcmps_ueq(2.0, 2.0) == true
; run: @fcmps_ueq(nan, 2.0) == true
; run: @fcmp_ugt(1.0, 2.0) == false
; run: @fcmp_ugt(2.0, 2.0) == false
; run: @fcmp_ugt(nan, 2.0) == true
; run: @fcmps_ugt(1.0, 2.0) == false
; run: @fcmps_ugt(2.0, 2.0) == false
; run: @fcmps_ugt(nan, 2.0) == true
; run: @fcmp_uge(1.0, 2.0) == false
; run: @fcmp_uge(2.0, 2.0) == true
; run: @fcmp_uge(nan, 2.0) == true
; run: @fcmps_uge(1.0, 2.0) == false
; run: @fcmps_uge(2.0, 2.0) == true
; run: @fcmps_uge(nan, 2.0) == true
; run: @fcmp_ult(1.0, 2.0) == true
; run: @fcmp_ult(2.0, 2.0) == false
; run: @fcmp_ult(nan, 2.0) == true
; run: @fcmps_ult(1.0, 2.0) == true
; run: @fcmps_ult(2.0, 2.0) == false
; run: @fcmps_ult(nan, 2.0) == true
; run: @fcmp_ule(1.0, 2.0) == true
; run: @fcmp_ule(2.0, 2.0) == true
; run: @fcmp_ule(nan, 2.0) == true
; run: @fcmps_ule(1.0, 2.0) == true
; run: @fcmps_ule(2.0, 2.0) == true
; run: @fcmps_ule(nan, 2.0) == true
; run: @fcmp_une(1.0, 2.0) == true
; run: @fcmp_une(2.0, 2.0) == false
; run: @fcmp_une(nan, 2.0) == true
; run: @fcmps_une(1.0, 2.0) == true
; run: @fcmps_une(2.0, 2.0) == false
; run: @fcmps_une(nan, 2.0) == true
; run: @fcmp_uno(1.0, 2.0) == false
; run: @fcmp_uno(2.0, 2.0) == false
; run: @fcmp_uno(nan, 2.0) == true
; run: @fcmps_uno(1.0, 2.0) == false
; run: @fcmps_uno(2.0, 2.0) == false
; run: @fcmps_uno(nan, 2.0) == true

declare double @llvm.experimental.constrained.ceil.f64(double, metadata)
declare double @llvm.experimental.constrained.fadd.f64(double, double, metadata, metadata)
declare double @llvm.experimental.constrained.fdiv.f64(double, double, metadata, metadata)
declare double @llvm.experimental.constrained.floor.f64(double, metadata)
declare double @llvm.experimental.constrained.fma.f64(double, double, double, metadata, metadata)
declare double @llvm.experimental.constrained.fmul.f64(double, double, metadata, metadata)
declare double @llvm.experimental.constrained.fmuladd.f64(double, double, double, metadata, metadata)
declare double @llvm.experimental.constrained.fpext.f64.f32(float, metadata)
declare double @llvm.experimental.constrained.frem.f64(double, double, metadata, metadata)
declare double @llvm.experimental.constrained.fsub.f64(double, double, metadata, metadata)
declare double @llvm.experimental.constrained.maxnum.f64(double, double, metadata)
declare double @llvm.experimental.constrained.minnum.f64(double, double, metadata)
declare double @llvm.experimental.constrained.nearbyint.f64(double, metadata, metadata)
declare double @llvm.experimental.constrained.rint.f64(double, metadata, metadata)
declare double @llvm.experimental.constrained.roundeven.f64(double, metadata)
declare double @llvm.experimental.constrained.sqrt.f64(double, metadata, metadata)
declare double @llvm.experimental.constrained.trunc.f64(double, metadata)
declare double @llvm.experimental.constrained.uitofp.f64.i64(i64, metadata, metadata)
declare float @llvm.experimental.constrained.fptrunc.f32.f64(double, metadata, metadata)
declare float @llvm.experimental.constrained.sitofp.f32.i64(i64, metadata, metadata)
declare i1 @llvm.experimental.constrained.fcmp.f64(double, double, metadata, metadata)
declare i1 @llvm.experimental.constrained.fcmps.f64(double, double, metadata, metadata)
declare i32 @llvm.experimental.constrained.fptosi.i32.f64(double, metadata)
declare i64 @llvm.experimental.constrained.fptoui.i64.f64(double, metadata)
define double @fadd(double %a, double %b) strictfp {
  %r = call double @llvm.experimental.constrained.fadd.f64(double %a, double %b, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  ret double %r
}
define double @fsub(double %a, double %b) strictfp {
  %r = call double @llvm.experimental.constrained.fsub.f64(double %a, double %b, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  ret double %r
}
define double @fmul(double %a, double %b) strictfp {
  %r = call double @llvm.experimental.constrained.fmul.f64(double %a, double %b, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  ret double %r
}
define double @fdiv(double %a, double %b) strictfp {
  %r = call double @llvm.experimental.constrained.fdiv.f64(double %a, double %b, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  ret double %r
}
define double @strict_frem(double %a, double %b) strictfp {
  %r = call double @llvm.experimental.constrained.frem.f64(double %a, double %b, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  ret double %r
}
define double @strict_fma(double %a, double %b, double %c) strictfp {
  %r = call double @llvm.experimental.constrained.fma.f64(double %a, double %b, double %c, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  ret double %r
}
define double @fmuladd(double %a, double %b, double %c) strictfp {
  %r = call double @llvm.experimental.constrained.fmuladd.f64(double %a, double %b, double %c, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  ret double %r
}
define double @strict_sqrt(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.sqrt.f64(double %a, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  ret double %r
}
define double @strict_rint(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.rint.f64(double %a, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  ret double %r
}
define double @strict_nearbyint(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.nearbyint.f64(double %a, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  ret double %r
}
define double @strict_ceil(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.ceil.f64(double %a, metadata !"fpexcept.strict") strictfp
  ret double %r
}
define double @strict_floor(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.floor.f64(double %a, metadata !"fpexcept.strict") strictfp
  ret double %r
}
define double @strict_trunc(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.trunc.f64(double %a, metadata !"fpexcept.strict") strictfp
  ret double %r
}
define double @strict_roundeven(double %a) strictfp {
  %r = call double @llvm.experimental.constrained.roundeven.f64(double %a, metadata !"fpexcept.strict") strictfp
  ret double %r
}
define double @maxnum(double %a, double %b) strictfp {
  %r = call double @llvm.experimental.constrained.maxnum.f64(double %a, double %b, metadata !"fpexcept.strict") strictfp
  ret double %r
}
define double @minnum(double %a, double %b) strictfp {
  %r = call double @llvm.experimental.constrained.minnum.f64(double %a, double %b, metadata !"fpexcept.strict") strictfp
  ret double %r
}
define i32 @fptosi(double %a) strictfp {
  %r = call i32 @llvm.experimental.constrained.fptosi.i32.f64(double %a, metadata !"fpexcept.strict") strictfp
  ret i32 %r
}
define i64 @fptoui(double %a) strictfp {
  %r = call i64 @llvm.experimental.constrained.fptoui.i64.f64(double %a, metadata !"fpexcept.strict") strictfp
  ret i64 %r
}
define float @sitofp(i64 %a) strictfp {
  %r = call float @llvm.experimental.constrained.sitofp.f32.i64(i64 %a, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  ret float %r
}
define double @uitofp(i64 %a) strictfp {
  %r = call double @llvm.experimental.constrained.uitofp.f64.i64(i64 %a, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  ret double %r
}
define float @fptrunc(double %a) strictfp {
  %r = call float @llvm.experimental.constrained.fptrunc.f32.f64(double %a, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  ret float %r
}
define double @fpext(float %a) strictfp {
  %r = call double @llvm.experimental.constrained.fpext.f64.f32(float %a, metadata !"fpexcept.strict") strictfp
  ret double %r
}
define i1 @fcmp_oeq(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"oeq", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_oeq(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"oeq", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ogt(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"ogt", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ogt(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"ogt", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_oge(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"oge", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_oge(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"oge", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_olt(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"olt", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_olt(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"olt", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ole(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"ole", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ole(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"ole", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_one(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"one", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_one(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"one", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ord(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"ord", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ord(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"ord", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ueq(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"ueq", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ueq(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"ueq", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ugt(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"ugt", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ugt(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"ugt", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_uge(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"uge", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_uge(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"uge", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ult(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"ult", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ult(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"ult", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ule(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"ule", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ule(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"ule", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_une(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"une", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_une(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"une", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_uno(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"uno", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_uno(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"uno", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
