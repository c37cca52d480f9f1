; llvm.experimental.constrained.fcmps compares, signalling.
; run: @fcmps_oeq_float(1.0, 2.0) == false
; run: @fcmps_oeq_float(2.0, 1.0) == false
; run: @fcmps_oeq_float(1.0, 1.0) == true
; run: @fcmps_oeq_float(nan, 1.0) == false
; run: @fcmps_oeq_float(0.0, -0.0) == true
; run: @fcmps_ogt_float(1.0, 2.0) == false
; run: @fcmps_ogt_float(2.0, 1.0) == true
; run: @fcmps_ogt_float(1.0, 1.0) == false
; run: @fcmps_ogt_float(nan, 1.0) == false
; run: @fcmps_ogt_float(0.0, -0.0) == false
; run: @fcmps_oge_float(1.0, 2.0) == false
; run: @fcmps_oge_float(2.0, 1.0) == true
; run: @fcmps_oge_float(1.0, 1.0) == true
; run: @fcmps_oge_float(nan, 1.0) == false
; run: @fcmps_oge_float(0.0, -0.0) == true
; run: @fcmps_olt_float(1.0, 2.0) == true
; run: @fcmps_olt_float(2.0, 1.0) == false
; run: @fcmps_olt_float(1.0, 1.0) == false
; run: @fcmps_olt_float(nan, 1.0) == false
; run: @fcmps_olt_float(0.0, -0.0) == false
; run: @fcmps_ole_float(1.0, 2.0) == true
; run: @fcmps_ole_float(2.0, 1.0) == false
; run: @fcmps_ole_float(1.0, 1.0) == true
; run: @fcmps_ole_float(nan, 1.0) == false
; run: @fcmps_ole_float(0.0, -0.0) == true
; run: @fcmps_one_float(1.0, 2.0) == true
; run: @fcmps_one_float(2.0, 1.0) == true
; run: @fcmps_one_float(1.0, 1.0) == false
; run: @fcmps_one_float(nan, 1.0) == false
; run: @fcmps_one_float(0.0, -0.0) == false
; run: @fcmps_ord_float(1.0, 2.0) == true
; run: @fcmps_ord_float(2.0, 1.0) == true
; run: @fcmps_ord_float(1.0, 1.0) == true
; run: @fcmps_ord_float(nan, 1.0) == false
; run: @fcmps_ord_float(0.0, -0.0) == true
; run: @fcmps_ueq_float(1.0, 2.0) == false
; run: @fcmps_ueq_float(2.0, 1.0) == false
; run: @fcmps_ueq_float(1.0, 1.0) == true
; run: @fcmps_ueq_float(nan, 1.0) == true
; run: @fcmps_ueq_float(0.0, -0.0) == true
; run: @fcmps_ugt_float(1.0, 2.0) == false
; run: @fcmps_ugt_float(2.0, 1.0) == true
; run: @fcmps_ugt_float(1.0, 1.0) == false
; run: @fcmps_ugt_float(nan, 1.0) == true
; run: @fcmps_ugt_float(0.0, -0.0) == false
; run: @fcmps_uge_float(1.0, 2.0) == false
; run: @fcmps_uge_float(2.0, 1.0) == true
; run: @fcmps_uge_float(1.0, 1.0) == true
; run: @fcmps_uge_float(nan, 1.0) == true
; run: @fcmps_uge_float(0.0, -0.0) == true
; run: @fcmps_ult_float(1.0, 2.0) == true
; run: @fcmps_ult_float(2.0, 1.0) == false
; run: @fcmps_ult_float(1.0, 1.0) == false
; run: @fcmps_ult_float(nan, 1.0) == true
; run: @fcmps_ult_float(0.0, -0.0) == false
; run: @fcmps_ule_float(1.0, 2.0) == true
; run: @fcmps_ule_float(2.0, 1.0) == false
; run: @fcmps_ule_float(1.0, 1.0) == true
; run: @fcmps_ule_float(nan, 1.0) == true
; run: @fcmps_ule_float(0.0, -0.0) == true
; run: @fcmps_une_float(1.0, 2.0) == true
; run: @fcmps_une_float(2.0, 1.0) == true
; run: @fcmps_une_float(1.0, 1.0) == false
; run: @fcmps_une_float(nan, 1.0) == true
; run: @fcmps_une_float(0.0, -0.0) == false
; run: @fcmps_uno_float(1.0, 2.0) == false
; run: @fcmps_uno_float(2.0, 1.0) == false
; run: @fcmps_uno_float(1.0, 1.0) == false
; run: @fcmps_uno_float(nan, 1.0) == true
; run: @fcmps_uno_float(0.0, -0.0) == false
; run: @fcmps_oeq_double(1.0, 2.0) == false
; run: @fcmps_oeq_double(2.0, 1.0) == false
; run: @fcmps_oeq_double(1.0, 1.0) == true
; run: @fcmps_oeq_double(nan, 1.0) == false
; run: @fcmps_oeq_double(0.0, -0.0) == true
; run: @fcmps_ogt_double(1.0, 2.0) == false
; run: @fcmps_ogt_double(2.0, 1.0) == true
; run: @fcmps_ogt_double(1.0, 1.0) == false
; run: @fcmps_ogt_double(nan, 1.0) == false
; run: @fcmps_ogt_double(0.0, -0.0) == false
; run: @fcmps_oge_double(1.0, 2.0) == false
; run: @fcmps_oge_double(2.0, 1.0) == true
; run: @fcmps_oge_double(1.0, 1.0) == true
; run: @fcmps_oge_double(nan, 1.0) == false
; run: @fcmps_oge_double(0.0, -0.0) == true
; run: @fcmps_olt_double(1.0, 2.0) == true
; run: @fcmps_olt_double(2.0, 1.0) == false
; run: @fcmps_olt_double(1.0, 1.0) == false
; run: @fcmps_olt_double(nan, 1.0) == false
; run: @fcmps_olt_double(0.0, -0.0) == false
; run: @fcmps_ole_double(1.0, 2.0) == true
; run: @fcmps_ole_double(2.0, 1.0) == false
; run: @fcmps_ole_double(1.0, 1.0) == true
; run: @fcmps_ole_double(nan, 1.0) == false
; run: @fcmps_ole_double(0.0, -0.0) == true
; run: @fcmps_one_double(1.0, 2.0) == true
; run: @fcmps_one_double(2.0, 1.0) == true
; run: @fcmps_one_double(1.0, 1.0) == false
; run: @fcmps_one_double(nan, 1.0) == false
; run: @fcmps_one_double(0.0, -0.0) == false
; run: @fcmps_ord_double(1.0, 2.0) == true
; run: @fcmps_ord_double(2.0, 1.0) == true
; run: @fcmps_ord_double(1.0, 1.0) == true
; run: @fcmps_ord_double(nan, 1.0) == false
; run: @fcmps_ord_double(0.0, -0.0) == true
; run: @fcmps_ueq_double(1.0, 2.0) == false
; run: @fcmps_ueq_double(2.0, 1.0) == false
; run: @fcmps_ueq_double(1.0, 1.0) == true
; run: @fcmps_ueq_double(nan, 1.0) == true
; run: @fcmps_ueq_double(0.0, -0.0) == true
; run: @fcmps_ugt_double(1.0, 2.0) == false
; run: @fcmps_ugt_double(2.0, 1.0) == true
; run: @fcmps_ugt_double(1.0, 1.0) == false
; run: @fcmps_ugt_double(nan, 1.0) == true
; run: @fcmps_ugt_double(0.0, -0.0) == false
; run: @fcmps_uge_double(1.0, 2.0) == false
; run: @fcmps_uge_double(2.0, 1.0) == true
; run: @fcmps_uge_double(1.0, 1.0) == true
; run: @fcmps_uge_double(nan, 1.0) == true
; run: @fcmps_uge_double(0.0, -0.0) == true
; run: @fcmps_ult_double(1.0, 2.0) == true
; run: @fcmps_ult_double(2.0, 1.0) == false
; run: @fcmps_ult_double(1.0, 1.0) == false
; run: @fcmps_ult_double(nan, 1.0) == true
; run: @fcmps_ult_double(0.0, -0.0) == false
; run: @fcmps_ule_double(1.0, 2.0) == true
; run: @fcmps_ule_double(2.0, 1.0) == false
; run: @fcmps_ule_double(1.0, 1.0) == true
; run: @fcmps_ule_double(nan, 1.0) == true
; run: @fcmps_ule_double(0.0, -0.0) == true
; run: @fcmps_une_double(1.0, 2.0) == true
; run: @fcmps_une_double(2.0, 1.0) == true
; run: @fcmps_une_double(1.0, 1.0) == false
; run: @fcmps_une_double(nan, 1.0) == true
; run: @fcmps_une_double(0.0, -0.0) == false
; run: @fcmps_uno_double(1.0, 2.0) == false
; run: @fcmps_uno_double(2.0, 1.0) == false
; run: @fcmps_uno_double(1.0, 1.0) == false
; run: @fcmps_uno_double(nan, 1.0) == true
; run: @fcmps_uno_double(0.0, -0.0) == false

declare i1 @llvm.experimental.constrained.fcmps.f32(float, float, metadata, metadata)
define i1 @fcmps_oeq_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f32(float %a, float %b, metadata !"oeq", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ogt_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f32(float %a, float %b, metadata !"ogt", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_oge_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f32(float %a, float %b, metadata !"oge", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_olt_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f32(float %a, float %b, metadata !"olt", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ole_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f32(float %a, float %b, metadata !"ole", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_one_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f32(float %a, float %b, metadata !"one", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ord_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f32(float %a, float %b, metadata !"ord", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ueq_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f32(float %a, float %b, metadata !"ueq", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ugt_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f32(float %a, float %b, metadata !"ugt", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_uge_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f32(float %a, float %b, metadata !"uge", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ult_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f32(float %a, float %b, metadata !"ult", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ule_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f32(float %a, float %b, metadata !"ule", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_une_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f32(float %a, float %b, metadata !"une", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_uno_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f32(float %a, float %b, metadata !"uno", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
declare i1 @llvm.experimental.constrained.fcmps.f64(double, double, metadata, metadata)
define i1 @fcmps_oeq_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"oeq", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ogt_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"ogt", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_oge_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"oge", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_olt_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"olt", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ole_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"ole", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_one_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"one", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ord_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"ord", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ueq_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"ueq", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ugt_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"ugt", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_uge_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"uge", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ult_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"ult", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_ule_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"ule", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_une_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"une", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmps_uno_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmps.f64(double %a, double %b, metadata !"uno", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
