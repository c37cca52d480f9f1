; llvm.experimental.constrained.fcmp compares, quietly.
; run: @fcmp_oeq_float(1.0, 2.0) == false
; run: @fcmp_oeq_float(2.0, 1.0) == false
; run: @fcmp_oeq_float(1.0, 1.0) == true
; run: @fcmp_oeq_float(nan, 1.0) == false
; run: @fcmp_oeq_float(0.0, -0.0) == true
; run: @fcmp_ogt_float(1.0, 2.0) == false
; run: @fcmp_ogt_float(2.0, 1.0) == true
; run: @fcmp_ogt_float(1.0, 1.0) == false
; run: @fcmp_ogt_float(nan, 1.0) == false
; run: @fcmp_ogt_float(0.0, -0.0) == false
; run: @fcmp_oge_float(1.0, 2.0) == false
; run: @fcmp_oge_float(2.0, 1.0) == true
; run: @fcmp_oge_float(1.0, 1.0) == true
; run: @fcmp_oge_float(nan, 1.0) == false
; run: @fcmp_oge_float(0.0, -0.0) == true
; run: @fcmp_olt_float(1.0, 2.0) == true
; run: @fcmp_olt_float(2.0, 1.0) == false
; run: @fcmp_olt_float(1.0, 1.0) == false
; run: @fcmp_olt_float(nan, 1.0) == false
; run: @fcmp_olt_float(0.0, -0.0) == false
; run: @fcmp_ole_float(1.0, 2.0) == true
; run: @fcmp_ole_float(2.0, 1.0) == false
; run: @fcmp_ole_float(1.0, 1.0) == true
; run: @fcmp_ole_float(nan, 1.0) == false
; run: @fcmp_ole_float(0.0, -0.0) == true
; run: @fcmp_one_float(1.0, 2.0) == true
; run: @fcmp_one_float(2.0, 1.0) == true
; run: @fcmp_one_float(1.0, 1.0) == false
; run: @fcmp_one_float(nan, 1.0) == false
; run: @fcmp_one_float(0.0, -0.0) == false
; run: @fcmp_ord_float(1.0, 2.0) == true
; run: @fcmp_ord_float(2.0, 1.0) == true
; run: @fcmp_ord_float(1.0, 1.0) == true
; run: @fcmp_ord_float(nan, 1.0) == false
; run: @fcmp_ord_float(0.0, -0.0) == true
; run: @fcmp_ueq_float(1.0, 2.0) == false
; run: @fcmp_ueq_float(2.0, 1.0) == false
; run: @fcmp_ueq_float(1.0, 1.0) == true
; run: @fcmp_ueq_float(nan, 1.0) == true
; run: @fcmp_ueq_float(0.0, -0.0) == true
; run: @fcmp_ugt_float(1.0, 2.0) == false
; run: @fcmp_ugt_float(2.0, 1.0) == true
; run: @fcmp_ugt_float(1.0, 1.0) == false
; run: @fcmp_ugt_float(nan, 1.0) == true
; run: @fcmp_ugt_float(0.0, -0.0) == false
; run: @fcmp_uge_float(1.0, 2.0) == false
; run: @fcmp_uge_float(2.0, 1.0) == true
; run: @fcmp_uge_float(1.0, 1.0) == true
; run: @fcmp_uge_float(nan, 1.0) == true
; run: @fcmp_uge_float(0.0, -0.0) == true
; run: @fcmp_ult_float(1.0, 2.0) == true
; run: @fcmp_ult_float(2.0, 1.0) == false
; run: @fcmp_ult_float(1.0, 1.0) == false
; run: @fcmp_ult_float(nan, 1.0) == true
; run: @fcmp_ult_float(0.0, -0.0) == false
; run: @fcmp_ule_float(1.0, 2.0) == true
; run: @fcmp_ule_float(2.0, 1.0) == false
; run: @fcmp_ule_float(1.0, 1.0) == true
; run: @fcmp_ule_float(nan, 1.0) == true
; run: @fcmp_ule_float(0.0, -0.0) == true
; run: @fcmp_une_float(1.0, 2.0) == true
; run: @fcmp_une_float(2.0, 1.0) == true
; run: @fcmp_une_float(1.0, 1.0) == false
; run: @fcmp_une_float(nan, 1.0) == true
; run: @fcmp_une_float(0.0, -0.0) == false
; run: @fcmp_uno_float(1.0, 2.0) == false
; run: @fcmp_uno_float(2.0, 1.0) == false
; run: @fcmp_uno_float(1.0, 1.0) == false
; run: @fcmp_uno_float(nan, 1.0) == true
; run: @fcmp_uno_float(0.0, -0.0) == false
; run: @fcmp_oeq_double(1.0, 2.0) == false
; run: @fcmp_oeq_double(2.0, 1.0) == false
; run: @fcmp_oeq_double(1.0, 1.0) == true
; run: @fcmp_oeq_double(nan, 1.0) == false
; run: @fcmp_oeq_double(0.0, -0.0) == true
; run: @fcmp_ogt_double(1.0, 2.0) == false
; run: @fcmp_ogt_double(2.0, 1.0) == true
; run: @fcmp_ogt_double(1.0, 1.0) == false
; run: @fcmp_ogt_double(nan, 1.0) == false
; run: @fcmp_ogt_double(0.0, -0.0) == false
; run: @fcmp_oge_double(1.0, 2.0) == false
; run: @fcmp_oge_double(2.0, 1.0) == true
; run: @fcmp_oge_double(1.0, 1.0) == true
; run: @fcmp_oge_double(nan, 1.0) == false
; run: @fcmp_oge_double(0.0, -0.0) == true
; run: @fcmp_olt_double(1.0, 2.0) == true
; run: @fcmp_olt_double(2.0, 1.0) == false
; run: @fcmp_olt_double(1.0, 1.0) == false
; run: @fcmp_olt_double(nan, 1.0) == false
; run: @fcmp_olt_double(0.0, -0.0) == false
; run: @fcmp_ole_double(1.0, 2.0) == true
; run: @fcmp_ole_double(2.0, 1.0) == false
; run: @fcmp_ole_double(1.0, 1.0) == true
; run: @fcmp_ole_double(nan, 1.0) == false
; run: @fcmp_ole_double(0.0, -0.0) == true
; run: @fcmp_one_double(1.0, 2.0) == true
; run: @fcmp_one_double(2.0, 1.0) == true
; run: @fcmp_one_double(1.0, 1.0) == false
; run: @fcmp_one_double(nan, 1.0) == false
; run: @fcmp_one_double(0.0, -0.0) == false
; run: @fcmp_ord_double(1.0, 2.0) == true
; run: @fcmp_ord_double(2.0, 1.0) == true
; run: @fcmp_ord_double(1.0, 1.0) == true
; run: @fcmp_ord_double(nan, 1.0) == false
; run: @fcmp_ord_double(0.0, -0.0) == true
; run: @fcmp_ueq_double(1.0, 2.0) == false
; run: @fcmp_ueq_double(2.0, 1.0) == false
; run: @fcmp_ueq_double(1.0, 1.0) == true
; run: @fcmp_ueq_double(nan, 1.0) == true
; run: @fcmp_ueq_double(0.0, -0.0) == true
; run: @fcmp_ugt_double(1.0, 2.0) == false
; run: @fcmp_ugt_double(2.0, 1.0) == true
; run: @fcmp_ugt_double(1.0, 1.0) == false
; run: @fcmp_ugt_double(nan, 1.0) == true
; run: @fcmp_ugt_double(0.0, -0.0) == false
; run: @fcmp_uge_double(1.0, 2.0) == false
; run: @fcmp_uge_double(2.0, 1.0) == true
; run: @fcmp_uge_double(1.0, 1.0) == true
; run: @fcmp_uge_double(nan, 1.0) == true
; run: @fcmp_uge_double(0.0, -0.0) == true
; run: @fcmp_ult_double(1.0, 2.0) == true
; run: @fcmp_ult_double(2.0, 1.0) == false
; run: @fcmp_ult_double(1.0, 1.0) == false
; run: @fcmp_ult_double(nan, 1.0) == true
; run: @fcmp_ult_double(0.0, -0.0) == false
; run: @fcmp_ule_double(1.0, 2.0) == true
; run: @fcmp_ule_double(2.0, 1.0) == false
; run: @fcmp_ule_double(1.0, 1.0) == true
; run: @fcmp_ule_double(nan, 1.0) == true
; run: @fcmp_ule_double(0.0, -0.0) == true
; run: @fcmp_une_double(1.0, 2.0) == true
; run: @fcmp_une_double(2.0, 1.0) == true
; run: @fcmp_une_double(1.0, 1.0) == false
; run: @fcmp_une_double(nan, 1.0) == true
; run: @fcmp_une_double(0.0, -0.0) == false
; run: @fcmp_uno_double(1.0, 2.0) == false
; run: @fcmp_uno_double(2.0, 1.0) == false
; run: @fcmp_uno_double(1.0, 1.0) == false
; run: @fcmp_uno_double(nan, 1.0) == true
; run: @fcmp_uno_double(0.0, -0.0) == false

declare i1 @llvm.experimental.constrained.fcmp.f32(float, float, metadata, metadata)
define i1 @fcmp_oeq_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f32(float %a, float %b, metadata !"oeq", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ogt_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f32(float %a, float %b, metadata !"ogt", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_oge_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f32(float %a, float %b, metadata !"oge", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_olt_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f32(float %a, float %b, metadata !"olt", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ole_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f32(float %a, float %b, metadata !"ole", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_one_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f32(float %a, float %b, metadata !"one", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ord_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f32(float %a, float %b, metadata !"ord", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ueq_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f32(float %a, float %b, metadata !"ueq", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ugt_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f32(float %a, float %b, metadata !"ugt", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_uge_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f32(float %a, float %b, metadata !"uge", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ult_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f32(float %a, float %b, metadata !"ult", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ule_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f32(float %a, float %b, metadata !"ule", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_une_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f32(float %a, float %b, metadata !"une", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_uno_float(float %a, float %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f32(float %a, float %b, metadata !"uno", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
declare i1 @llvm.experimental.constrained.fcmp.f64(double, double, metadata, metadata)
define i1 @fcmp_oeq_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"oeq", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ogt_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"ogt", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_oge_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"oge", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_olt_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"olt", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ole_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"ole", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_one_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"one", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ord_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"ord", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ueq_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"ueq", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ugt_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"ugt", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_uge_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"uge", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ult_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"ult", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_ule_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"ule", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_une_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"une", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
define i1 @fcmp_uno_double(double %a, double %b) strictfp {
  %r = call i1 @llvm.experimental.constrained.fcmp.f64(double %a, double %b, metadata !"uno", metadata !"fpexcept.strict") strictfp
  ret i1 %r
}
