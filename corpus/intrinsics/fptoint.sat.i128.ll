; llvm.fptosi.sat and llvm.fptoui.sat to more than 64 bits.
; run: @s_100_float(0.0) == 0
; run: @s_100_float(-0.5) == 0
; run: @s_100_float(1.9) == 1
; run: @s_100_float(-1.9) == -1
; run: @s_100_float(1e30) == 633825300114114700748351602687
; run: @s_100_float(-1e30) == -633825300114114700748351602688
; run: @s_100_float(3e38) == 633825300114114700748351602687
; run: @s_100_float(-3e38) == -633825300114114700748351602688
; run: @s_100_float(inf) == 633825300114114700748351602687
; run: @s_100_float(-inf) == -633825300114114700748351602688
; run: @s_100_float(nan) == 0
; run: @s_128_float(0.0) == 0
; run: @s_128_float(-0.5) == 0
; run: @s_128_float(1.9) == 1
; run: @s_128_float(-1.9) == -1
; run: @s_128_float(1e30) == 1000000015047466219876688855040
; run: @s_128_float(-1e30) == -1000000015047466219876688855040
; run: @s_128_float(3e38) == 170141183460469231731687303715884105727
; run: @s_128_float(-3e38) == -170141183460469231731687303715884105728
; run: @s_128_float(inf) == 170141183460469231731687303715884105727
; run: @s_128_float(-inf) == -170141183460469231731687303715884105728
; run: @s_128_float(nan) == 0
; run: @u_100_float(0.0) == 0
; run: @u_100_float(-0.5) == 0
; run: @u_100_float(1.9) == 1
; run: @u_100_float(-1.9) == 0
; run: @u_100_float(1e30) == -267650585180763181620014350336
; run: @u_100_float(-1e30) == 0
; run: @u_100_float(3e38) == -1
; run: @u_100_float(-3e38) == 0
; run: @u_100_float(inf) == -1
; run: @u_100_float(-inf) == 0
; run: @u_100_float(nan) == 0
; run: @u_128_float(0.0) == 0
; run: @u_128_float(-0.5) == 0
; run: @u_128_float(1.9) == 1
; run: @u_128_float(-1.9) == 0
; run: @u_128_float(1e30) == 1000000015047466219876688855040
; run: @u_128_float(-1e30) == 0
; run: @u_128_float(3e38) == -40282366371162887685570613150622941184
; run: @u_128_float(-3e38) == 0
; run: @u_128_float(inf) == -1
; run: @u_128_float(-inf) == 0
; run: @u_128_float(nan) == 0
; run: @s_100_double(0.0) == 0
; run: @s_100_double(-0.5) == 0
; run: @s_100_double(1.9) == 1
; run: @s_100_double(-1.9) == -1
; run: @s_100_double(1e30) == 633825300114114700748351602687
; run: @s_100_double(-1e30) == -633825300114114700748351602688
; run: @s_100_double(3e38) == 633825300114114700748351602687
; run: @s_100_double(-3e38) == -633825300114114700748351602688
; run: @s_100_double(inf) == 633825300114114700748351602687
; run: @s_100_double(-inf) == -633825300114114700748351602688
; run: @s_100_double(nan) == 0
; run: @s_128_double(0.0) == 0
; run: @s_128_double(-0.5) == 0
; run: @s_128_double(1.9) == 1
; run: @s_128_double(-1.9) == -1
; run: @s_128_double(1e30) == 1000000000000000019884624838656
; run: @s_128_double(-1e30) == -1000000000000000019884624838656
; run: @s_128_double(3e38) == 170141183460469231731687303715884105727
; run: @s_128_double(-3e38) == -170141183460469231731687303715884105728
; run: @s_128_double(inf) == 170141183460469231731687303715884105727
; run: @s_128_double(-inf) == -170141183460469231731687303715884105728
; run: @s_128_double(nan) == 0
; run: @u_100_double(0.0) == 0
; run: @u_100_double(-0.5) == 0
; run: @u_100_double(1.9) == 1
; run: @u_100_double(-1.9) == 0
; run: @u_100_double(1e30) == -267650600228229381612078366720
; run: @u_100_double(-1e30) == 0
; run: @u_100_double(3e38) == -1
; run: @u_100_double(-3e38) == 0
; run: @u_100_double(inf) == -1
; run: @u_100_double(-inf) == 0
; run: @u_100_double(nan) == 0
; run: @u_128_double(0.0) == 0
; run: @u_128_double(-0.5) == 0
; run: @u_128_double(1.9) == 1
; run: @u_128_double(-1.9) == 0
; run: @u_128_double(1e30) == 1000000000000000019884624838656
; run: @u_128_double(-1e30) == 0
; run: @u_128_double(3e38) == -40282366920938451327479205585085267968
; run: @u_128_double(-3e38) == 0
; run: @u_128_double(inf) == -1
; run: @u_128_double(-inf) == 0
; run: @u_128_double(nan) == 0

declare i100 @llvm.fptosi.sat.i100.f32(float)
define i100 @s_100_float(float %a) {
  %r = call i100 @llvm.fptosi.sat.i100.f32(float %a)
  ret i100 %r
}
declare i128 @llvm.fptosi.sat.i128.f32(float)
define i128 @s_128_float(float %a) {
  %r = call i128 @llvm.fptosi.sat.i128.f32(float %a)
  ret i128 %r
}
declare i100 @llvm.fptoui.sat.i100.f32(float)
define i100 @u_100_float(float %a) {
  %r = call i100 @llvm.fptoui.sat.i100.f32(float %a)
  ret i100 %r
}
declare i128 @llvm.fptoui.sat.i128.f32(float)
define i128 @u_128_float(float %a) {
  %r = call i128 @llvm.fptoui.sat.i128.f32(float %a)
  ret i128 %r
}
declare i100 @llvm.fptosi.sat.i100.f64(double)
define i100 @s_100_double(double %a) {
  %r = call i100 @llvm.fptosi.sat.i100.f64(double %a)
  ret i100 %r
}
declare i128 @llvm.fptosi.sat.i128.f64(double)
define i128 @s_128_double(double %a) {
  %r = call i128 @llvm.fptosi.sat.i128.f64(double %a)
  ret i128 %r
}
declare i100 @llvm.fptoui.sat.i100.f64(double)
define i100 @u_100_double(double %a) {
  %r = call i100 @llvm.fptoui.sat.i100.f64(double %a)
  ret i100 %r
}
declare i128 @llvm.fptoui.sat.i128.f64(double)
define i128 @u_128_double(double %a) {
  %r = call i128 @llvm.fptoui.sat.i128.f64(double %a)
  ret i128 %r
}
