; fptoui of vectors, lane by lane, also between lanes of other sizes.
; run: @fptoui_2xfloat_i8(float{0.0, 1.9}, i8{9, 9}) -> _ i8{0, 1}
; run: @fptoui_4xfloat_i8(float{0.0, 1.9, 100.5, -0.9}, i8{9, 9, 9, 9}) -> _ i8{0, 1, 100, 0}
; run: @fptoui_8xfloat_i8(float{0.0, 1.9, 100.5, -0.9, 127.0, 3.5, -0.0, 64.25}, i8{9, 9, 9, 9, 9, 9, 9, 9}) -> _ i8{0, 1, 100, 0, 127, 3, 0, 64}
; run: @fptoui_2xdouble_i8(double{0.0, 1.9}, i8{9, 9}) -> _ i8{0, 1}
; run: @fptoui_4xdouble_i8(double{0.0, 1.9, 100.5, -0.9}, i8{9, 9, 9, 9}) -> _ i8{0, 1, 100, 0}
; run: @fptoui_8xdouble_i8(double{0.0, 1.9, 100.5, -0.9, 127.0, 3.5, -0.0, 64.25}, i8{9, 9, 9, 9, 9, 9, 9, 9}) -> _ i8{0, 1, 100, 0, 127, 3, 0, 64}
; run: @fptoui_2xfloat_i16(float{0.0, 1.9}, i16{9, 9}) -> _ i16{0, 1}
; run: @fptoui_4xfloat_i16(float{0.0, 1.9, 100.5, -0.9}, i16{9, 9, 9, 9}) -> _ i16{0, 1, 100, 0}
; run: @fptoui_8xfloat_i16(float{0.0, 1.9, 100.5, -0.9, 127.0, 3.5, -0.0, 64.25}, i16{9, 9, 9, 9, 9, 9, 9, 9}) -> _ i16{0, 1, 100, 0, 127, 3, 0, 64}
; run: @fptoui_2xdouble_i16(double{0.0, 1.9}, i16{9, 9}) -> _ i16{0, 1}
; run: @fptoui_4xdouble_i16(double{0.0, 1.9, 100.5, -0.9}, i16{9, 9, 9, 9}) -> _ i16{0, 1, 100, 0}
; run: @fptoui_8xdouble_i16(double{0.0, 1.9, 100.5, -0.9, 127.0, 3.5, -0.0, 64.25}, i16{9, 9, 9, 9, 9, 9, 9, 9}) -> _ i16{0, 1, 100, 0, 127, 3, 0, 64}
; run: @fptoui_2xfloat_i32(float{0.0, 1.9}, i32{9, 9}) -> _ i32{0, 1}
; run: @fptoui_4xfloat_i32(float{0.0, 1.9, 100.5, -0.9}, i32{9, 9, 9, 9}) -> _ i32{0, 1, 100, 0}
; run: @fptoui_8xfloat_i32(float{0.0, 1.9, 100.5, -0.9, 127.0, 3.5, -0.0, 64.25}, i32{9, 9, 9, 9, 9, 9, 9, 9}) -> _ i32{0, 1, 100, 0, 127, 3, 0, 64}
; run: @fptoui_2xdouble_i32(double{0.0, 1.9}, i32{9, 9}) -> _ i32{0, 1}
; run: @fptoui_4xdouble_i32(double{0.0, 1.9, 100.5, -0.9}, i32{9, 9, 9, 9}) -> _ i32{0, 1, 100, 0}
; run: @fptoui_8xdouble_i32(double{0.0, 1.9, 100.5, -0.9, 127.0, 3.5, -0.0, 64.25}, i32{9, 9, 9, 9, 9, 9, 9, 9}) -> _ i32{0, 1, 100, 0, 127, 3, 0, 64}
; run: @fptoui_2xfloat_i64(float{0.0, 1.9}, i64{9, 9}) -> _ i64{0, 1}
; run: @fptoui_4xfloat_i64(float{0.0, 1.9, 100.5, -0.9}, i64{9, 9, 9, 9}) -> _ i64{0, 1, 100, 0}
; run: @fptoui_8xfloat_i64(float{0.0, 1.9, 100.5, -0.9, 127.0, 3.5, -0.0, 64.25}, i64{9, 9, 9, 9, 9, 9, 9, 9}) -> _ i64{0, 1, 100, 0, 127, 3, 0, 64}
; run: @fptoui_2xdouble_i64(double{0.0, 1.9}, i64{9, 9}) -> _ i64{0, 1}
; run: @fptoui_4xdouble_i64(double{0.0, 1.9, 100.5, -0.9}, i64{9, 9, 9, 9}) -> _ i64{0, 1, 100, 0}
; run: @fptoui_8xdouble_i64(double{0.0, 1.9, 100.5, -0.9, 127.0, 3.5, -0.0, 64.25}, i64{9, 9, 9, 9, 9, 9, 9, 9}) -> _ i64{0, 1, 100, 0, 127, 3, 0, 64}

define void @fptoui_2xfloat_i8(ptr %p, ptr %out) {
  %a = load <2 x float>, ptr %p, align 1
  %r = fptoui <2 x float> %a to <2 x i8>
  store <2 x i8> %r, ptr %out, align 1
  ret void
}
define void @fptoui_4xfloat_i8(ptr %p, ptr %out) {
  %a = load <4 x float>, ptr %p, align 1
  %r = fptoui <4 x float> %a to <4 x i8>
  store <4 x i8> %r, ptr %out, align 1
  ret void
}
define void @fptoui_8xfloat_i8(ptr %p, ptr %out) {
  %a = load <8 x float>, ptr %p, align 1
  %r = fptoui <8 x float> %a to <8 x i8>
  store <8 x i8> %r, ptr %out, align 1
  ret void
}
define void @fptoui_2xdouble_i8(ptr %p, ptr %out) {
  %a = load <2 x double>, ptr %p, align 1
  %r = fptoui <2 x double> %a to <2 x i8>
  store <2 x i8> %r, ptr %out, align 1
  ret void
}
define void @fptoui_4xdouble_i8(ptr %p, ptr %out) {
  %a = load <4 x double>, ptr %p, align 1
  %r = fptoui <4 x double> %a to <4 x i8>
  store <4 x i8> %r, ptr %out, align 1
  ret void
}
define void @fptoui_8xdouble_i8(ptr %p, ptr %out) {
  %a = load <8 x double>, ptr %p, align 1
  %r = fptoui <8 x double> %a to <8 x i8>
  store <8 x i8> %r, ptr %out, align 1
  ret void
}
define void @fptoui_2xfloat_i16(ptr %p, ptr %out) {
  %a = load <2 x float>, ptr %p, align 1
  %r = fptoui <2 x float> %a to <2 x i16>
  store <2 x i16> %r, ptr %out, align 1
  ret void
}
define void @fptoui_4xfloat_i16(ptr %p, ptr %out) {
  %a = load <4 x float>, ptr %p, align 1
  %r = fptoui <4 x float> %a to <4 x i16>
  store <4 x i16> %r, ptr %out, align 1
  ret void
}
define void @fptoui_8xfloat_i16(ptr %p, ptr %out) {
  %a = load <8 x float>, ptr %p, align 1
  %r = fptoui <8 x float> %a to <8 x i16>
  store <8 x i16> %r, ptr %out, align 1
  ret void
}
define void @fptoui_2xdouble_i16(ptr %p, ptr %out) {
  %a = load <2 x double>, ptr %p, align 1
  %r = fptoui <2 x double> %a to <2 x i16>
  store <2 x i16> %r, ptr %out, align 1
  ret void
}
define void @fptoui_4xdouble_i16(ptr %p, ptr %out) {
  %a = load <4 x double>, ptr %p, align 1
  %r = fptoui <4 x double> %a to <4 x i16>
  store <4 x i16> %r, ptr %out, align 1
  ret void
}
define void @fptoui_8xdouble_i16(ptr %p, ptr %out) {
  %a = load <8 x double>, ptr %p, align 1
  %r = fptoui <8 x double> %a to <8 x i16>
  store <8 x i16> %r, ptr %out, align 1
  ret void
}
define void @fptoui_2xfloat_i32(ptr %p, ptr %out) {
  %a = load <2 x float>, ptr %p, align 1
  %r = fptoui <2 x float> %a to <2 x i32>
  store <2 x i32> %r, ptr %out, align 1
  ret void
}
define void @fptoui_4xfloat_i32(ptr %p, ptr %out) {
  %a = load <4 x float>, ptr %p, align 1
  %r = fptoui <4 x float> %a to <4 x i32>
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
define void @fptoui_8xfloat_i32(ptr %p, ptr %out) {
  %a = load <8 x float>, ptr %p, align 1
  %r = fptoui <8 x float> %a to <8 x i32>
  store <8 x i32> %r, ptr %out, align 1
  ret void
}
define void @fptoui_2xdouble_i32(ptr %p, ptr %out) {
  %a = load <2 x double>, ptr %p, align 1
  %r = fptoui <2 x double> %a to <2 x i32>
  store <2 x i32> %r, ptr %out, align 1
  ret void
}
define void @fptoui_4xdouble_i32(ptr %p, ptr %out) {
  %a = load <4 x double>, ptr %p, align 1
  %r = fptoui <4 x double> %a to <4 x i32>
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
define void @fptoui_8xdouble_i32(ptr %p, ptr %out) {
  %a = load <8 x double>, ptr %p, align 1
  %r = fptoui <8 x double> %a to <8 x i32>
  store <8 x i32> %r, ptr %out, align 1
  ret void
}
define void @fptoui_2xfloat_i64(ptr %p, ptr %out) {
  %a = load <2 x float>, ptr %p, align 1
  %r = fptoui <2 x float> %a to <2 x i64>
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
define void @fptoui_4xfloat_i64(ptr %p, ptr %out) {
  %a = load <4 x float>, ptr %p, align 1
  %r = fptoui <4 x float> %a to <4 x i64>
  store <4 x i64> %r, ptr %out, align 1
  ret void
}
define void @fptoui_8xfloat_i64(ptr %p, ptr %out) {
  %a = load <8 x float>, ptr %p, align 1
  %r = fptoui <8 x float> %a to <8 x i64>
  store <8 x i64> %r, ptr %out, align 1
  ret void
}
define void @fptoui_2xdouble_i64(ptr %p, ptr %out) {
  %a = load <2 x double>, ptr %p, align 1
  %r = fptoui <2 x double> %a to <2 x i64>
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
define void @fptoui_4xdouble_i64(ptr %p, ptr %out) {
  %a = load <4 x double>, ptr %p, align 1
  %r = fptoui <4 x double> %a to <4 x i64>
  store <4 x i64> %r, ptr %out, align 1
  ret void
}
define void @fptoui_8xdouble_i64(ptr %p, ptr %out) {
  %a = load <8 x double>, ptr %p, align 1
  %r = fptoui <8 x double> %a to <8 x i64>
  store <8 x i64> %r, ptr %out, align 1
  ret void
}
