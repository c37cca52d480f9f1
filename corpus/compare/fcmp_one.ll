; fcmp one: with NaN on either side, and both zeros.
; run: @one_float(0.0, 0.0) == false
; run: @one_float(0.0, -0.0) == false
; run: @one_float(0.0, 1.0) == true
; run: @one_float(0.0, -1.5) == true
; run: @one_float(0.0, inf) == true
; run: @one_float(0.0, -inf) == true
; run: @one_float(0.0, nan) == false
; run: @one_float(0.0, 1e-45) == true
; run: @one_float(-0.0, 0.0) == false
; run: @one_float(-0.0, -0.0) == false
; run: @one_float(-0.0, 1.0) == true
; run: @one_float(-0.0, -1.5) == true
; run: @one_float(-0.0, inf) == true
; run: @one_float(-0.0, -inf) == true
; run: @one_float(-0.0, nan) == false
; run: @one_float(-0.0, 1e-45) == true
; run: @one_float(1.0, 0.0) == true
; run: @one_float(1.0, -0.0) == true
; run: @one_float(1.0, 1.0) == false
; run: @one_float(1.0, -1.5) == true
; run: @one_float(1.0, inf) == true
; run: @one_float(1.0, -inf) == true
; run: @one_float(1.0, nan) == false
; run: @one_float(1.0, 1e-45) == true
; run: @one_float(-1.5, 0.0) == true
; run: @one_float(-1.5, -0.0) == true
; run: @one_float(-1.5, 1.0) == true
; run: @one_float(-1.5, -1.5) == false
; run: @one_float(-1.5, inf) == true
; run: @one_float(-1.5, -inf) == true
; run: @one_float(-1.5, nan) == false
; run: @one_float(-1.5, 1e-45) == true
; run: @one_float(inf, 0.0) == true
; run: @one_float(inf, -0.0) == true
; run: @one_float(inf, 1.0) == true
; run: @one_float(inf, -1.5) == true
; run: @one_float(inf, inf) == false
; run: @one_float(inf, -inf) == true
; run: @one_float(inf, nan) == false
; run: @one_float(inf, 1e-45) == true
; run: @one_float(-inf, 0.0) == true
; run: @one_float(-inf, -0.0) == true
; run: @one_float(-inf, 1.0) == true
; run: @one_float(-inf, -1.5) == true
; run: @one_float(-inf, inf) == true
; run: @one_float(-inf, -inf) == false
; run: @one_float(-inf, nan) == false
; run: @one_float(-inf, 1e-45) == true
; run: @one_float(nan, 0.0) == false
; run: @one_float(nan, -0.0) == false
; run: @one_float(nan, 1.0) == false
; run: @one_float(nan, -1.5) == false
; run: @one_float(nan, inf) == false
; run: @one_float(nan, -inf) == false
; run: @one_float(nan, nan) == false
; run: @one_float(nan, 1e-45) == false
; run: @one_float(1e-45, 0.0) == true
; run: @one_float(1e-45, -0.0) == true
; run: @one_float(1e-45, 1.0) == true
; run: @one_float(1e-45, -1.5) == true
; run: @one_float(1e-45, inf) == true
; run: @one_float(1e-45, -inf) == true
; run: @one_float(1e-45, nan) == false
; run: @one_float(1e-45, 1e-45) == false
; run: @one_float_branch(0.0, 0.0) == 0
; run: @one_float_select(0.0, 0.0) == 0.0
; run: @one_float_branch(0.0, -0.0) == 0
; run: @one_float_select(0.0, -0.0) == -0.0
; run: @one_float_branch(0.0, 1.0) == 1
; run: @one_float_select(0.0, 1.0) == 0.0
; run: @one_float_branch(0.0, nan) == 0
; run: @one_float_select(0.0, nan) == nan
; run: @one_float_branch(-0.0, 0.0) == 0
; run: @one_float_select(-0.0, 0.0) == 0.0
; run: @one_float_branch(-0.0, -0.0) == 0
; run: @one_float_select(-0.0, -0.0) == -0.0
; run: @one_float_branch(-0.0, 1.0) == 1
; run: @one_float_select(-0.0, 1.0) == -0.0
; run: @one_float_branch(-0.0, nan) == 0
; run: @one_float_select(-0.0, nan) == nan
; run: @one_float_branch(1.0, 0.0) == 1
; run: @one_float_select(1.0, 0.0) == 1.0
; run: @one_float_branch(1.0, -0.0) == 1
; run: @one_float_select(1.0, -0.0) == 1.0
; run: @one_float_branch(1.0, 1.0) == 0
; run: @one_float_select(1.0, 1.0) == 1.0
; run: @one_float_branch(1.0, nan) == 0
; run: @one_float_select(1.0, nan) == nan
; run: @one_float_branch(nan, 0.0) == 0
; run: @one_float_select(nan, 0.0) == 0.0
; run: @one_float_branch(nan, -0.0) == 0
; run: @one_float_select(nan, -0.0) == -0.0
; run: @one_float_branch(nan, 1.0) == 0
; run: @one_float_select(nan, 1.0) == 1.0
; run: @one_float_branch(nan, nan) == 0
; run: @one_float_select(nan, nan) == nan
; run: @one_double(0.0, 0.0) == false
; run: @one_double(0.0, -0.0) == false
; run: @one_double(0.0, 1.0) == true
; run: @one_double(0.0, -1.5) == true
; run: @one_double(0.0, inf) == true
; run: @one_double(0.0, -inf) == true
; run: @one_double(0.0, nan) == false
; run: @one_double(0.0, 5e-324) == true
; run: @one_double(-0.0, 0.0) == false
; run: @one_double(-0.0, -0.0) == false
; run: @one_double(-0.0, 1.0) == true
; run: @one_double(-0.0, -1.5) == true
; run: @one_double(-0.0, inf) == true
; run: @one_double(-0.0, -inf) == true
; run: @one_double(-0.0, nan) == false
; run: @one_double(-0.0, 5e-324) == true
; run: @one_double(1.0, 0.0) == true
; run: @one_double(1.0, -0.0) == true
; run: @one_double(1.0, 1.0) == false
; run: @one_double(1.0, -1.5) == true
; run: @one_double(1.0, inf) == true
; run: @one_double(1.0, -inf) == true
; run: @one_double(1.0, nan) == false
; run: @one_double(1.0, 5e-324) == true
; run: @one_double(-1.5, 0.0) == true
; run: @one_double(-1.5, -0.0) == true
; run: @one_double(-1.5, 1.0) == true
; run: @one_double(-1.5, -1.5) == false
; run: @one_double(-1.5, inf) == true
; run: @one_double(-1.5, -inf) == true
; run: @one_double(-1.5, nan) == false
; run: @one_double(-1.5, 5e-324) == true
; run: @one_double(inf, 0.0) == true
; run: @one_double(inf, -0.0) == true
; run: @one_double(inf, 1.0) == true
; run: @one_double(inf, -1.5) == true
; run: @one_double(inf, inf) == false
; run: @one_double(inf, -inf) == true
; run: @one_double(inf, nan) == false
; run: @one_double(inf, 5e-324) == true
; run: @one_double(-inf, 0.0) == true
; run: @one_double(-inf, -0.0) == true
; run: @one_double(-inf, 1.0) == true
; run: @one_double(-inf, -1.5) == true
; run: @one_double(-inf, inf) == true
; run: @one_double(-inf, -inf) == false
; run: @one_double(-inf, nan) == false
; run: @one_double(-inf, 5e-324) == true
; run: @one_double(nan, 0.0) == false
; run: @one_double(nan, -0.0) == false
; run: @one_double(nan, 1.0) == false
; run: @one_double(nan, -1.5) == false
; run: @one_double(nan, inf) == false
; run: @one_double(nan, -inf) == false
; run: @one_double(nan, nan) == false
; run: @one_double(nan, 5e-324) == false
; run: @one_double(5e-324, 0.0) == true
; run: @one_double(5e-324, -0.0) == true
; run: @one_double(5e-324, 1.0) == true
; run: @one_double(5e-324, -1.5) == true
; run: @one_double(5e-324, inf) == true
; run: @one_double(5e-324, -inf) == true
; run: @one_double(5e-324, nan) == false
; run: @one_double(5e-324, 5e-324) == false
; run: @one_double_branch(0.0, 0.0) == 0
; run: @one_double_select(0.0, 0.0) == 0.0
; run: @one_double_branch(0.0, -0.0) == 0
; run: @one_double_select(0.0, -0.0) == -0.0
; run: @one_double_branch(0.0, 1.0) == 1
; run: @one_double_select(0.0, 1.0) == 0.0
; run: @one_double_branch(0.0, nan) == 0
; run: @one_double_select(0.0, nan) == nan
; run: @one_double_branch(-0.0, 0.0) == 0
; run: @one_double_select(-0.0, 0.0) == 0.0
; run: @one_double_branch(-0.0, -0.0) == 0
; run: @one_double_select(-0.0, -0.0) == -0.0
; run: @one_double_branch(-0.0, 1.0) == 1
; run: @one_double_select(-0.0, 1.0) == -0.0
; run: @one_double_branch(-0.0, nan) == 0
; run: @one_double_select(-0.0, nan) == nan
; run: @one_double_branch(1.0, 0.0) == 1
; run: @one_double_select(1.0, 0.0) == 1.0
; run: @one_double_branch(1.0, -0.0) == 1
; run: @one_double_select(1.0, -0.0) == 1.0
; run: @one_double_branch(1.0, 1.0) == 0
; run: @one_double_select(1.0, 1.0) == 1.0
; run: @one_double_branch(1.0, nan) == 0
; run: @one_double_select(1.0, nan) == nan
; run: @one_double_branch(nan, 0.0) == 0
; run: @one_double_select(nan, 0.0) == 0.0
; run: @one_double_branch(nan, -0.0) == 0
; run: @one_double_select(nan, -0.0) == -0.0
; run: @one_double_branch(nan, 1.0) == 0
; run: @one_double_select(nan, 1.0) == 1.0
; run: @one_double_branch(nan, nan) == 0
; run: @one_double_select(nan, nan) == nan

define i1 @one_float(float %a, float %b) {
  %r = fcmp one float %a, %b
  ret i1 %r
}
define i32 @one_float_branch(float %a, float %b) {
  %r = fcmp one float %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define float @one_float_select(float %a, float %b) {
  %r = fcmp one float %a, %b
  %s = select i1 %r, float %a, float %b
  ret float %s
}
define i1 @one_double(double %a, double %b) {
  %r = fcmp one double %a, %b
  ret i1 %r
}
define i32 @one_double_branch(double %a, double %b) {
  %r = fcmp one double %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define double @one_double_select(double %a, double %b) {
  %r = fcmp one double %a, %b
  %s = select i1 %r, double %a, double %b
  ret double %s
}
