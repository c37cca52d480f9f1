; sitofp of vectors, lane by lane, also between lanes of other sizes.
; run: @sitofp_2xfloat_i8(i8{1, -128}, float{9.0, 9.0}) -> _ float{1.0, -128.0}
; run: @sitofp_4xfloat_i8(i8{1, -128, 2, 90}, float{9.0, 9.0, 9.0, 9.0}) -> _ float{1.0, -128.0, 2.0, 90.0}
; run: @sitofp_8xfloat_i8(i8{1, -128, 2, 90, 0, -1, 127, -7}, float{9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0}) -> _ float{1.0, -128.0, 2.0, 90.0, 0.0, -1.0, 127.0, -7.0}
; run: @sitofp_2xdouble_i8(i8{1, -128}, double{9.0, 9.0}) -> _ double{1.0, -128.0}
; run: @sitofp_4xdouble_i8(i8{1, -128, 2, 90}, double{9.0, 9.0, 9.0, 9.0}) -> _ double{1.0, -128.0, 2.0, 90.0}
; run: @sitofp_8xdouble_i8(i8{1, -128, 2, 90, 0, -1, 127, -7}, double{9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0}) -> _ double{1.0, -128.0, 2.0, 90.0, 0.0, -1.0, 127.0, -7.0}
; run: @sitofp_2xfloat_i16(i16{1, -32768}, float{9.0, 9.0}) -> _ float{1.0, -32768.0}
; run: @sitofp_4xfloat_i16(i16{1, -32768, 2, 23130}, float{9.0, 9.0, 9.0, 9.0}) -> _ float{1.0, -32768.0, 2.0, 23130.0}
; run: @sitofp_8xfloat_i16(i16{1, -32768, 2, 23130, 0, -1, 32767, -7}, float{9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0}) -> _ float{1.0, -32768.0, 2.0, 23130.0, 0.0, -1.0, 32767.0, -7.0}
; run: @sitofp_2xdouble_i16(i16{1, -32768}, double{9.0, 9.0}) -> _ double{1.0, -32768.0}
; run: @sitofp_4xdouble_i16(i16{1, -32768, 2, 23130}, double{9.0, 9.0, 9.0, 9.0}) -> _ double{1.0, -32768.0, 2.0, 23130.0}
; run: @sitofp_8xdouble_i16(i16{1, -32768, 2, 23130, 0, -1, 32767, -7}, double{9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0}) -> _ double{1.0, -32768.0, 2.0, 23130.0, 0.0, -1.0, 32767.0, -7.0}
; run: @sitofp_2xfloat_i32(i32{1, -2147483648}, float{9.0, 9.0}) -> _ float{1.0, -2147483600.0}
; run: @sitofp_4xfloat_i32(i32{1, -2147483648, 2, 1515870810}, float{9.0, 9.0, 9.0, 9.0}) -> _ float{1.0, -2147483600.0, 2.0, 1515870800.0}
; run: @sitofp_8xfloat_i32(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7}, float{9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0}) -> _ float{1.0, -2147483600.0, 2.0, 1515870800.0, 0.0, -1.0, 2147483600.0, -7.0}
; run: @sitofp_2xdouble_i32(i32{1, -2147483648}, double{9.0, 9.0}) -> _ double{1.0, -2147483648.0}
; run: @sitofp_4xdouble_i32(i32{1, -2147483648, 2, 1515870810}, double{9.0, 9.0, 9.0, 9.0}) -> _ double{1.0, -2147483648.0, 2.0, 1515870810.0}
; run: @sitofp_8xdouble_i32(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7}, double{9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0}) -> _ double{1.0, -2147483648.0, 2.0, 1515870810.0, 0.0, -1.0, 2147483647.0, -7.0}
; run: @sitofp_2xfloat_i64(i64{1, -9223372036854775808}, float{9.0, 9.0}) -> _ float{1.0, -9.223372e18}
; run: @sitofp_4xfloat_i64(i64{1, -9223372036854775808, 2, 6510615555426900570}, float{9.0, 9.0, 9.0, 9.0}) -> _ float{1.0, -9.223372e18, 2.0, 6.5106157e18}
; run: @sitofp_8xfloat_i64(i64{1, -9223372036854775808, 2, 6510615555426900570, 0, -1, 9223372036854775807, -7}, float{9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0}) -> _ float{1.0, -9.223372e18, 2.0, 6.5106157e18, 0.0, -1.0, 9.223372e18, -7.0}
; run: @sitofp_2xdouble_i64(i64{1, -9223372036854775808}, double{9.0, 9.0}) -> _ double{1.0, -9.223372036854776e18}
; run: @sitofp_4xdouble_i64(i64{1, -9223372036854775808, 2, 6510615555426900570}, double{9.0, 9.0, 9.0, 9.0}) -> _ double{1.0, -9.223372036854776e18, 2.0, 6.510615555426901e18}
; run: @sitofp_8xdouble_i64(i64{1, -9223372036854775808, 2, 6510615555426900570, 0, -1, 9223372036854775807, -7}, double{9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0}) -> _ double{1.0, -9.223372036854776e18, 2.0, 6.510615555426901e18, 0.0, -1.0, 9.223372036854776e18, -7.0}

define void @sitofp_2xfloat_i8(ptr %p, ptr %out) {
  %a = load <2 x i8>, ptr %p, align 1
  %r = sitofp <2 x i8> %a to <2 x float>
  store <2 x float> %r, ptr %out, align 1
  ret void
}
define void @sitofp_4xfloat_i8(ptr %p, ptr %out) {
  %a = load <4 x i8>, ptr %p, align 1
  %r = sitofp <4 x i8> %a to <4 x float>
  store <4 x float> %r, ptr %out, align 1
  ret void
}
define void @sitofp_8xfloat_i8(ptr %p, ptr %out) {
  %a = load <8 x i8>, ptr %p, align 1
  %r = sitofp <8 x i8> %a to <8 x float>
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @sitofp_2xdouble_i8(ptr %p, ptr %out) {
  %a = load <2 x i8>, ptr %p, align 1
  %r = sitofp <2 x i8> %a to <2 x double>
  store <2 x double> %r, ptr %out, align 1
  ret void
}
define void @sitofp_4xdouble_i8(ptr %p, ptr %out) {
  %a = load <4 x i8>, ptr %p, align 1
  %r = sitofp <4 x i8> %a to <4 x double>
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @sitofp_8xdouble_i8(ptr %p, ptr %out) {
  %a = load <8 x i8>, ptr %p, align 1
  %r = sitofp <8 x i8> %a to <8 x double>
  store <8 x double> %r, ptr %out, align 1
  ret void
}
define void @sitofp_2xfloat_i16(ptr %p, ptr %out) {
  %a = load <2 x i16>, ptr %p, align 1
  %r = sitofp <2 x i16> %a to <2 x float>
  store <2 x float> %r, ptr %out, align 1
  ret void
}
define void @sitofp_4xfloat_i16(ptr %p, ptr %out) {
  %a = load <4 x i16>, ptr %p, align 1
  %r = sitofp <4 x i16> %a to <4 x float>
  store <4 x float> %r, ptr %out, align 1
  ret void
}
define void @sitofp_8xfloat_i16(ptr %p, ptr %out) {
  %a = load <8 x i16>, ptr %p, align 1
  %r = sitofp <8 x i16> %a to <8 x float>
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @sitofp_2xdouble_i16(ptr %p, ptr %out) {
  %a = load <2 x i16>, ptr %p, align 1
  %r = sitofp <2 x i16> %a to <2 x double>
  store <2 x double> %r, ptr %out, align 1
  ret void
}
define void @sitofp_4xdouble_i16(ptr %p, ptr %out) {
  %a = load <4 x i16>, ptr %p, align 1
  %r = sitofp <4 x i16> %a to <4 x double>
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @sitofp_8xdouble_i16(ptr %p, ptr %out) {
  %a = load <8 x i16>, ptr %p, align 1
  %r = sitofp <8 x i16> %a to <8 x double>
  store <8 x double> %r, ptr %out, align 1
  ret void
}
define void @sitofp_2xfloat_i32(ptr %p, ptr %out) {
  %a = load <2 x i32>, ptr %p, align 1
  %r = sitofp <2 x i32> %a to <2 x float>
  store <2 x float> %r, ptr %out, align 1
  ret void
}
define void @sitofp_4xfloat_i32(ptr %p, ptr %out) {
  %a = load <4 x i32>, ptr %p, align 1
  %r = sitofp <4 x i32> %a to <4 x float>
  store <4 x float> %r, ptr %out, align 1
  ret void
}
define void @sitofp_8xfloat_i32(ptr %p, ptr %out) {
  %a = load <8 x i32>, ptr %p, align 1
  %r = sitofp <8 x i32> %a to <8 x float>
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @sitofp_2xdouble_i32(ptr %p, ptr %out) {
  %a = load <2 x i32>, ptr %p, align 1
  %r = sitofp <2 x i32> %a to <2 x double>
  store <2 x double> %r, ptr %out, align 1
  ret void
}
define void @sitofp_4xdouble_i32(ptr %p, ptr %out) {
  %a = load <4 x i32>, ptr %p, align 1
  %r = sitofp <4 x i32> %a to <4 x double>
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @sitofp_8xdouble_i32(ptr %p, ptr %out) {
  %a = load <8 x i32>, ptr %p, align 1
  %r = sitofp <8 x i32> %a to <8 x double>
  store <8 x double> %r, ptr %out, align 1
  ret void
}
define void @sitofp_2xfloat_i64(ptr %p, ptr %out) {
  %a = load <2 x i64>, ptr %p, align 1
  %r = sitofp <2 x i64> %a to <2 x float>
  store <2 x float> %r, ptr %out, align 1
  ret void
}
define void @sitofp_4xfloat_i64(ptr %p, ptr %out) {
  %a = load <4 x i64>, ptr %p, align 1
  %r = sitofp <4 x i64> %a to <4 x float>
  store <4 x float> %r, ptr %out, align 1
  ret void
}
define void @sitofp_8xfloat_i64(ptr %p, ptr %out) {
  %a = load <8 x i64>, ptr %p, align 1
  %r = sitofp <8 x i64> %a to <8 x float>
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @sitofp_2xdouble_i64(ptr %p, ptr %out) {
  %a = load <2 x i64>, ptr %p, align 1
  %r = sitofp <2 x i64> %a to <2 x double>
  store <2 x double> %r, ptr %out, align 1
  ret void
}
define void @sitofp_4xdouble_i64(ptr %p, ptr %out) {
  %a = load <4 x i64>, ptr %p, align 1
  %r = sitofp <4 x i64> %a to <4 x double>
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @sitofp_8xdouble_i64(ptr %p, ptr %out) {
  %a = load <8 x i64>, ptr %p, align 1
  %r = sitofp <8 x i64> %a to <8 x double>
  store <8 x double> %r, ptr %out, align 1
  ret void
}
