; fcmp ule: with NaN on either side, and both zeros.
; run: @ule_float(0.0, 0.0) == true
; run: @ule_float(0.0, -0.0) == true
; run: @ule_float(0.0, 1.0) == true
; run: @ule_float(0.0, -1.5) == false
; run: @ule_float(0.0, inf) == true
; run: @ule_float(0.0, -inf) == false
; run: @ule_float(0.0, nan) == true
; run: @ule_float(0.0, 1e-45) == true
; run: @ule_float(-0.0, 0.0) == true
; run: @ule_float(-0.0, -0.0) == true
; run: @ule_float(-0.0, 1.0) == true
; run: @ule_float(-0.0, -1.5) == false
; run: @ule_float(-0.0, inf) == true
; run: @ule_float(-0.0, -inf) == false
; run: @ule_float(-0.0, nan) == true
; run: @ule_float(-0.0, 1e-45) == true
; run: @ule_float(1.0, 0.0) == false
; run: @ule_float(1.0, -0.0) == false
; run: @ule_float(1.0, 1.0) == true
; run: @ule_float(1.0, -1.5) == false
; run: @ule_float(1.0, inf) == true
; run: @ule_float(1.0, -inf) == false
; run: @ule_float(1.0, nan) == true
; run: @ule_float(1.0, 1e-45) == false
; run: @ule_float(-1.5, 0.0) == true
; run: @ule_float(-1.5, -0.0) == true
; run: @ule_float(-1.5, 1.0) == true
; run: @ule_float(-1.5, -1.5) == true
; run: @ule_float(-1.5, inf) == true
; run: @ule_float(-1.5, -inf) == false
; run: @ule_float(-1.5, nan) == true
; run: @ule_float(-1.5, 1e-45) == true
; run: @ule_float(inf, 0.0) == false
; run: @ule_float(inf, -0.0) == false
; run: @ule_float(inf, 1.0) == false
; run: @ule_float(inf, -1.5) == false
; run: @ule_float(inf, inf) == true
; run: @ule_float(inf, -inf) == false
; run: @ule_float(inf, nan) == true
; run: @ule_float(inf, 1e-45) == false
; run: @ule_float(-inf, 0.0) == true
; run: @ule_float(-inf, -0.0) == true
; run: @ule_float(-inf, 1.0) == true
; run: @ule_float(-inf, -1.5) == true
; run: @ule_float(-inf, inf) == true
; run: @ule_float(-inf, -inf) == true
; run: @ule_float(-inf, nan) == true
; run: @ule_float(-inf, 1e-45) == true
; run: @ule_float(nan, 0.0) == true
; run: @ule_float(nan, -0.0) == true
; run: @ule_float(nan, 1.0) == true
; run: @ule_float(nan, -1.5) == true
; run: @ule_float(nan, inf) == true
; run: @ule_float(nan, -inf) == true
; run: @ule_float(nan, nan) == true
; run: @ule_float(nan, 1e-45) == true
; run: @ule_float(1e-45, 0.0) == false
; run: @ule_float(1e-45, -0.0) == false
; run: @ule_float(1e-45, 1.0) == true
; run: @ule_float(1e-45, -1.5) == false
; run: @ule_float(1e-45, inf) == true
; run: @ule_float(1e-45, -inf) == false
; run: @ule_float(1e-45, nan) == true
; run: @ule_float(1e-45, 1e-45) == true
; run: @ule_float_branch(0.0, 0.0) == 1
; run: @ule_float_select(0.0, 0.0) == 0.0
; run: @ule_float_branch(0.0, -0.0) == 1
; run: @ule_float_select(0.0, -0.0) == 0.0
; run: @ule_float_branch(0.0, 1.0) == 1
; run: @ule_float_select(0.0, 1.0) == 0.0
; run: @ule_float_branch(0.0, nan) == 1
; run: @ule_float_select(0.0, nan) == 0.0
; run: @ule_float_branch(-0.0, 0.0) == 1
; run: @ule_float_select(-0.0, 0.0) == -0.0
; run: @ule_float_branch(-0.0, -0.0) == 1
; run: @ule_float_select(-0.0, -0.0) == -0.0
; run: @ule_float_branch(-0.0, 1.0) == 1
; run: @ule_float_select(-0.0, 1.0) == -0.0
; run: @ule_float_branch(-0.0, nan) == 1
; run: @ule_float_select(-0.0, nan) == -0.0
; run: @ule_float_branch(1.0, 0.0) == 0
; run: @ule_float_select(1.0, 0.0) == 0.0
; run: @ule_float_branch(1.0, -0.0) == 0
; run: @ule_float_select(1.0, -0.0) == -0.0
; run: @ule_float_branch(1.0, 1.0) == 1
; run: @ule_float_select(1.0, 1.0) == 1.0
; run: @ule_float_branch(1.0, nan) == 1
; run: @ule_float_select(1.0, nan) == 1.0
; run: @ule_float_branch(nan, 0.0) == 1
; run: @ule_float_select(nan, 0.0) == nan
; run: @ule_float_branch(nan, -0.0) == 1
; run: @ule_float_select(nan, -0.0) == nan
; run: @ule_float_branch(nan, 1.0) == 1
; run: @ule_float_select(nan, 1.0) == nan
; run: @ule_float_branch(nan, nan) == 1
; run: @ule_float_select(nan, nan) == nan
; run: @ule_double(0.0, 0.0) == true
; run: @ule_double(0.0, -0.0) == true
; run: @ule_double(0.0, 1.0) == true
; run: @ule_double(0.0, -1.5) == false
; run: @ule_double(0.0, inf) == true
; run: @ule_double(0.0, -inf) == false
; run: @ule_double(0.0, nan) == true
; run: @ule_double(0.0, 5e-324) == true
; run: @ule_double(-0.0, 0.0) == true
; run: @ule_double(-0.0, -0.0) == true
; run: @ule_double(-0.0, 1.0) == true
; run: @ule_double(-0.0, -1.5) == false
; run: @ule_double(-0.0, inf) == true
; run: @ule_double(-0.0, -inf) == false
; run: @ule_double(-0.0, nan) == true
; run: @ule_double(-0.0, 5e-324) == true
; run: @ule_double(1.0, 0.0) == false
; run: @ule_double(1.0, -0.0) == false
; run: @ule_double(1.0, 1.0) == true
; run: @ule_double(1.0, -1.5) == false
; run: @ule_double(1.0, inf) == true
; run: @ule_double(1.0, -inf) == false
; run: @ule_double(1.0, nan) == true
; run: @ule_double(1.0, 5e-324) == false
; run: @ule_double(-1.5, 0.0) == true
; run: @ule_double(-1.5, -0.0) == true
; run: @ule_double(-1.5, 1.0) == true
; run: @ule_double(-1.5, -1.5) == true
; run: @ule_double(-1.5, inf) == true
; run: @ule_double(-1.5, -inf) == false
; run: @ule_double(-1.5, nan) == true
; run: @ule_double(-1.5, 5e-324) == true
; run: @ule_double(inf, 0.0) == false
; run: @ule_double(inf, -0.0) == false
; run: @ule_double(inf, 1.0) == false
; run: @ule_double(inf, -1.5) == false
; run: @ule_double(inf, inf) == true
; run: @ule_double(inf, -inf) == false
; run: @ule_double(inf, nan) == true
; run: @ule_double(inf, 5e-324) == false
; run: @ule_double(-inf, 0.0) == true
; run: @ule_double(-inf, -0.0) == true
; run: @ule_double(-inf, 1.0) == true
; run: @ule_double(-inf, -1.5) == true
; run: @ule_double(-inf, inf) == true
; run: @ule_double(-inf, -inf) == true
; run: @ule_double(-inf, nan) == true
; run: @ule_double(-inf, 5e-324) == true
; run: @ule_double(nan, 0.0) == true
; run: @ule_double(nan, -0.0) == true
; run: @ule_double(nan, 1.0) == true
; run: @ule_double(nan, -1.5) == true
; run: @ule_double(nan, inf) == true
; run: @ule_double(nan, -inf) == true
; run: @ule_double(nan, nan) == true
; run: @ule_double(nan, 5e-324) == true
; run: @ule_double(5e-324, 0.0) == false
; run: @ule_double(5e-324, -0.0) == false
; run: @ule_double(5e-324, 1.0) == true
; run: @ule_double(5e-324, -1.5) == false
; run: @ule_double(5e-324, inf) == true
; run: @ule_double(5e-324, -inf) == false
; run: @ule_double(5e-324, nan) == true
; run: @ule_double(5e-324, 5e-324) == true
; run: @ule_double_branch(0.0, 0.0) == 1
; run: @ule_double_select(0.0, 0.0) == 0.0
; run: @ule_double_branch(0.0, -0.0) == 1
; run: @ule_double_select(0.0, -0.0) == 0.0
; run: @ule_double_branch(0.0, 1.0) == 1
; run: @ule_double_select(0.0, 1.0) == 0.0
; run: @ule_double_branch(0.0, nan) == 1
; run: @ule_double_select(0.0, nan) == 0.0
; run: @ule_double_branch(-0.0, 0.0) == 1
; run: @ule_double_select(-0.0, 0.0) == -0.0
; run: @ule_double_branch(-0.0, -0.0) == 1
; run: @ule_double_select(-0.0, -0.0) == -0.0
; run: @ule_double_branch(-0.0, 1.0) == 1
; run: @ule_double_select(-0.0, 1.0) == -0.0
; run: @ule_double_branch(-0.0, nan) == 1
; run: @ule_double_select(-0.0, nan) == -0.0
; run: @ule_double_branch(1.0, 0.0) == 0
; run: @ule_double_select(1.0, 0.0) == 0.0
; run: @ule_double_branch(1.0, -0.0) == 0
; run: @ule_double_select(1.0, -0.0) == -0.0
; run: @ule_double_branch(1.0, 1.0) == 1
; run: @ule_double_select(1.0, 1.0) == 1.0
; run: @ule_double_branch(1.0, nan) == 1
; run: @ule_double_select(1.0, nan) == 1.0
; run: @ule_double_branch(nan, 0.0) == 1
; run: @ule_double_select(nan, 0.0) == nan
; run: @ule_double_branch(nan, -0.0) == 1
; run: @ule_double_select(nan, -0.0) == nan
; run: @ule_double_branch(nan, 1.0) == 1
; run: @ule_double_select(nan, 1.0) == nan
; run: @ule_double_branch(nan, nan) == 1
; run: @ule_double_select(nan, nan) == nan

define i1 @ule_float(float %a, float %b) {
  %r = fcmp ule float %a, %b
  ret i1 %r
}
define i32 @ule_float_branch(float %a, float %b) {
  %r = fcmp ule float %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define float @ule_float_select(float %a, float %b) {
  %r = fcmp ule float %a, %b
  %s = select i1 %r, float %a, float %b
  ret float %s
}
define i1 @ule_double(double %a, double %b) {
  %r = fcmp ule double %a, %b
  ret i1 %r
}
define i32 @ule_double_branch(double %a, double %b) {
  %r = fcmp ule double %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define double @ule_double_select(double %a, double %b) {
  %r = fcmp ule double %a, %b
  %s = select i1 %r, double %a, double %b
  ret double %s
}
