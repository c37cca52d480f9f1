; fcmp ole: with NaN on either side, and both zeros.
; run: @ole_float(0.0, 0.0) == true
; run: @ole_float(0.0, -0.0) == true
; run: @ole_float(0.0, 1.0) == true
; run: @ole_float(0.0, -1.5) == false
; run: @ole_float(0.0, inf) == true
; run: @ole_float(0.0, -inf) == false
; run: @ole_float(0.0, nan) == false
; run: @ole_float(0.0, 1e-45) == true
; run: @ole_float(-0.0, 0.0) == true
; run: @ole_float(-0.0, -0.0) == true
; run: @ole_float(-0.0, 1.0) == true
; run: @ole_float(-0.0, -1.5) == false
; run: @ole_float(-0.0, inf) == true
; run: @ole_float(-0.0, -inf) == false
; run: @ole_float(-0.0, nan) == false
; run: @ole_float(-0.0, 1e-45) == true
; run: @ole_float(1.0, 0.0) == false
; run: @ole_float(1.0, -0.0) == false
; run: @ole_float(1.0, 1.0) == true
; run: @ole_float(1.0, -1.5) == false
; run: @ole_float(1.0, inf) == true
; run: @ole_float(1.0, -inf) == false
; run: @ole_float(1.0, nan) == false
; run: @ole_float(1.0, 1e-45) == false
; run: @ole_float(-1.5, 0.0) == true
; run: @ole_float(-1.5, -0.0) == true
; run: @ole_float(-1.5, 1.0) == true
; run: @ole_float(-1.5, -1.5) == true
; run: @ole_float(-1.5, inf) == true
; run: @ole_float(-1.5, -inf) == false
; run: @ole_float(-1.5, nan) == false
; run: @ole_float(-1.5, 1e-45) == true
; run: @ole_float(inf, 0.0) == false
; run: @ole_float(inf, -0.0) == false
; run: @ole_float(inf, 1.0) == false
; run: @ole_float(inf, -1.5) == false
; run: @ole_float(inf, inf) == true
; run: @ole_float(inf, -inf) == false
; run: @ole_float(inf, nan) == false
; run: @ole_float(inf, 1e-45) == false
; run: @ole_float(-inf, 0.0) == true
; run: @ole_float(-inf, -0.0) == true
; run: @ole_float(-inf, 1.0) == true
; run: @ole_float(-inf, -1.5) == true
; run: @ole_float(-inf, inf) == true
; run: @ole_float(-inf, -inf) == true
; run: @ole_float(-inf, nan) == false
; run: @ole_float(-inf, 1e-45) == true
; run: @ole_float(nan, 0.0) == false
; run: @ole_float(nan, -0.0) == false
; run: @ole_float(nan, 1.0) == false
; run: @ole_float(nan, -1.5) == false
; run: @ole_float(nan, inf) == false
; run: @ole_float(nan, -inf) == false
; run: @ole_float(nan, nan) == false
; run: @ole_float(nan, 1e-45) == false
; run: @ole_float(1e-45, 0.0) == false
; run: @ole_float(1e-45, -0.0) == false
; run: @ole_float(1e-45, 1.0) == true
; run: @ole_float(1e-45, -1.5) == false
; run: @ole_float(1e-45, inf) == true
; run: @ole_float(1e-45, -inf) == false
; run: @ole_float(1e-45, nan) == false
; run: @ole_float(1e-45, 1e-45) == true
; run: @ole_float_branch(0.0, 0.0) == 1
; run: @ole_float_select(0.0, 0.0) == 0.0
; run: @ole_float_branch(0.0, -0.0) == 1
; run: @ole_float_select(0.0, -0.0) == 0.0
; run: @ole_float_branch(0.0, 1.0) == 1
; run: @ole_float_select(0.0, 1.0) == 0.0
; run: @ole_float_branch(0.0, nan) == 0
; run: @ole_float_select(0.0, nan) == nan
; run: @ole_float_branch(-0.0, 0.0) == 1
; run: @ole_float_select(-0.0, 0.0) == -0.0
; run: @ole_float_branch(-0.0, -0.0) == 1
; run: @ole_float_select(-0.0, -0.0) == -0.0
; run: @ole_float_branch(-0.0, 1.0) == 1
; run: @ole_float_select(-0.0, 1.0) == -0.0
; run: @ole_float_branch(-0.0, nan) == 0
; run: @ole_float_select(-0.0, nan) == nan
; run: @ole_float_branch(1.0, 0.0) == 0
; run: @ole_float_select(1.0, 0.0) == 0.0
; run: @ole_float_branch(1.0, -0.0) == 0
; run: @ole_float_select(1.0, -0.0) == -0.0
; run: @ole_float_branch(1.0, 1.0) == 1
; run: @ole_float_select(1.0, 1.0) == 1.0
; run: @ole_float_branch(1.0, nan) == 0
; run: @ole_float_select(1.0, nan) == nan
; run: @ole_float_branch(nan, 0.0) == 0
; run: @ole_float_select(nan, 0.0) == 0.0
; run: @ole_float_branch(nan, -0.0) == 0
; run: @ole_float_select(nan, -0.0) == -0.0
; run: @ole_float_branch(nan, 1.0) == 0
; run: @ole_float_select(nan, 1.0) == 1.0
; run: @ole_float_branch(nan, nan) == 0
; run: @ole_float_select(nan, nan) == nan
; run: @ole_double(0.0, 0.0) == true
; run: @ole_double(0.0, -0.0) == true
; run: @ole_double(0.0, 1.0) == true
; run: @ole_double(0.0, -1.5) == false
; run: @ole_double(0.0, inf) == true
; run: @ole_double(0.0, -inf) == false
; run: @ole_double(0.0, nan) == false
; run: @ole_double(0.0, 5e-324) == true
; run: @ole_double(-0.0, 0.0) == true
; run: @ole_double(-0.0, -0.0) == true
; run: @ole_double(-0.0, 1.0) == true
; run: @ole_double(-0.0, -1.5) == false
; run: @ole_double(-0.0, inf) == true
; run: @ole_double(-0.0, -inf) == false
; run: @ole_double(-0.0, nan) == false
; run: @ole_double(-0.0, 5e-324) == true
; run: @ole_double(1.0, 0.0) == false
; run: @ole_double(1.0, -0.0) == false
; run: @ole_double(1.0, 1.0) == true
; run: @ole_double(1.0, -1.5) == false
; run: @ole_double(1.0, inf) == true
; run: @ole_double(1.0, -inf) == false
; run: @ole_double(1.0, nan) == false
; run: @ole_double(1.0, 5e-324) == false
; run: @ole_double(-1.5, 0.0) == true
; run: @ole_double(-1.5, -0.0) == true
; run: @ole_double(-1.5, 1.0) == true
; run: @ole_double(-1.5, -1.5) == true
; run: @ole_double(-1.5, inf) == true
; run: @ole_double(-1.5, -inf) == false
; run: @ole_double(-1.5, nan) == false
; run: @ole_double(-1.5, 5e-324) == true
; run: @ole_double(inf, 0.0) == false
; run: @ole_double(inf, -0.0) == false
; run: @ole_double(inf, 1.0) == false
; run: @ole_double(inf, -1.5) == false
; run: @ole_double(inf, inf) == true
; run: @ole_double(inf, -inf) == false
; run: @ole_double(inf, nan) == false
; run: @ole_double(inf, 5e-324) == false
; run: @ole_double(-inf, 0.0) == true
; run: @ole_double(-inf, -0.0) == true
; run: @ole_double(-inf, 1.0) == true
; run: @ole_double(-inf, -1.5) == true
; run: @ole_double(-inf, inf) == true
; run: @ole_double(-inf, -inf) == true
; run: @ole_double(-inf, nan) == false
; run: @ole_double(-inf, 5e-324) == true
; run: @ole_double(nan, 0.0) == false
; run: @ole_double(nan, -0.0) == false
; run: @ole_double(nan, 1.0) == false
; run: @ole_double(nan, -1.5) == false
; run: @ole_double(nan, inf) == false
; run: @ole_double(nan, -inf) == false
; run: @ole_double(nan, nan) == false
; run: @ole_double(nan, 5e-324) == false
; run: @ole_double(5e-324, 0.0) == false
; run: @ole_double(5e-324, -0.0) == false
; run: @ole_double(5e-324, 1.0) == true
; run: @ole_double(5e-324, -1.5) == false
; run: @ole_double(5e-324, inf) == true
; run: @ole_double(5e-324, -inf) == false
; run: @ole_double(5e-324, nan) == false
; run: @ole_double(5e-324, 5e-324) == true
; run: @ole_double_branch(0.0, 0.0) == 1
; run: @ole_double_select(0.0, 0.0) == 0.0
; run: @ole_double_branch(0.0, -0.0) == 1
; run: @ole_double_select(0.0, -0.0) == 0.0
; run: @ole_double_branch(0.0, 1.0) == 1
; run: @ole_double_select(0.0, 1.0) == 0.0
; run: @ole_double_branch(0.0, nan) == 0
; run: @ole_double_select(0.0, nan) == nan
; run: @ole_double_branch(-0.0, 0.0) == 1
; run: @ole_double_select(-0.0, 0.0) == -0.0
; run: @ole_double_branch(-0.0, -0.0) == 1
; run: @ole_double_select(-0.0, -0.0) == -0.0
; run: @ole_double_branch(-0.0, 1.0) == 1
; run: @ole_double_select(-0.0, 1.0) == -0.0
; run: @ole_double_branch(-0.0, nan) == 0
; run: @ole_double_select(-0.0, nan) == nan
; run: @ole_double_branch(1.0, 0.0) == 0
; run: @ole_double_select(1.0, 0.0) == 0.0
; run: @ole_double_branch(1.0, -0.0) == 0
; run: @ole_double_select(1.0, -0.0) == -0.0
; run: @ole_double_branch(1.0, 1.0) == 1
; run: @ole_double_select(1.0, 1.0) == 1.0
; run: @ole_double_branch(1.0, nan) == 0
; run: @ole_double_select(1.0, nan) == nan
; run: @ole_double_branch(nan, 0.0) == 0
; run: @ole_double_select(nan, 0.0) == 0.0
; run: @ole_double_branch(nan, -0.0) == 0
; run: @ole_double_select(nan, -0.0) == -0.0
; run: @ole_double_branch(nan, 1.0) == 0
; run: @ole_double_select(nan, 1.0) == 1.0
; run: @ole_double_branch(nan, nan) == 0
; run: @ole_double_select(nan, nan) == nan

define i1 @ole_float(float %a, float %b) {
  %r = fcmp ole float %a, %b
  ret i1 %r
}
define i32 @ole_float_branch(float %a, float %b) {
  %r = fcmp ole float %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define float @ole_float_select(float %a, float %b) {
  %r = fcmp ole float %a, %b
  %s = select i1 %r, float %a, float %b
  ret float %s
}
define i1 @ole_double(double %a, double %b) {
  %r = fcmp ole double %a, %b
  ret i1 %r
}
define i32 @ole_double_branch(double %a, double %b) {
  %r = fcmp ole double %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define double @ole_double_select(double %a, double %b) {
  %r = fcmp ole double %a, %b
  %s = select i1 %r, double %a, double %b
  ret double %s
}
