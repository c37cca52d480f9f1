; fcmp ueq of vectors: the mask sign-extended.
; run: @ueq_2xfloat(float{1.0, 1.0}, float{1.0, 2.0}, i32{7, 7}) -> _ _ i32{-1, 0}
; run: @ueq_2xfloat(float{0x7fc00000, -0.0}, float{1.0, 0.0}, i32{7, 7}) -> _ _ i32{-1, -1}
; run: @ueq_2xfloat(float{2.0, 0x7fc00000}, float{1.0, 0x7fc00000}, i32{7, 7}) -> _ _ i32{0, -1}
; run: @ueq_3xfloat(float{1.0, 1.0, 0x7fc00000}, float{1.0, 2.0, 1.0}, i32{7, 7, 7}) -> _ _ i32{-1, 0, -1}
; run: @ueq_3xfloat(float{0x7fc00000, -0.0, inf}, float{1.0, 0.0, inf}, i32{7, 7, 7}) -> _ _ i32{-1, -1, -1}
; run: @ueq_3xfloat(float{2.0, 0x7fc00000, -inf}, float{1.0, 0x7fc00000, 5.0}, i32{7, 7, 7}) -> _ _ i32{0, -1, 0}
; run: @ueq_4xfloat(float{1.0, 1.0, 0x7fc00000, -0.0}, float{1.0, 2.0, 1.0, 0.0}, i32{7, 7, 7, 7}) -> _ _ i32{-1, 0, -1, -1}
; run: @ueq_4xfloat(float{0x7fc00000, -0.0, inf, 2.0}, float{1.0, 0.0, inf, 1.0}, i32{7, 7, 7, 7}) -> _ _ i32{-1, -1, -1, 0}
; run: @ueq_4xfloat(float{2.0, 0x7fc00000, -inf, 1.0}, float{1.0, 0x7fc00000, 5.0, 1.0}, i32{7, 7, 7, 7}) -> _ _ i32{0, -1, 0, -1}
; run: @ueq_8xfloat(float{1.0, 1.0, 0x7fc00000, -0.0, inf, 2.0, 0x7fc00000, -inf}, float{1.0, 2.0, 1.0, 0.0, inf, 1.0, 0x7fc00000, 5.0}, i32{7, 7, 7, 7, 7, 7, 7, 7}) -> _ _ i32{-1, 0, -1, -1, -1, 0, -1, 0}
; run: @ueq_8xfloat(float{0x7fc00000, -0.0, inf, 2.0, 0x7fc00000, -inf, 1.0, 1.0}, float{1.0, 0.0, inf, 1.0, 0x7fc00000, 5.0, 1.0, 2.0}, i32{7, 7, 7, 7, 7, 7, 7, 7}) -> _ _ i32{-1, -1, -1, 0, -1, 0, -1, 0}
; run: @ueq_8xfloat(float{2.0, 0x7fc00000, -inf, 1.0, 1.0, 0x7fc00000, -0.0, inf}, float{1.0, 0x7fc00000, 5.0, 1.0, 2.0, 1.0, 0.0, inf}, i32{7, 7, 7, 7, 7, 7, 7, 7}) -> _ _ i32{0, -1, 0, -1, 0, -1, -1, -1}
; run: @ueq_16xfloat(float{1.0, 1.0, 0x7fc00000, -0.0, inf, 2.0, 0x7fc00000, -inf, 1.0, 1.0, 0x7fc00000, -0.0, inf, 2.0, 0x7fc00000, -inf}, float{1.0, 2.0, 1.0, 0.0, inf, 1.0, 0x7fc00000, 5.0, 1.0, 2.0, 1.0, 0.0, inf, 1.0, 0x7fc00000, 5.0}, i32{7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7}) -> _ _ i32{-1, 0, -1, -1, -1, 0, -1, 0, -1, 0, -1, -1, -1, 0, -1, 0}
; run: @ueq_16xfloat(float{0x7fc00000, -0.0, inf, 2.0, 0x7fc00000, -inf, 1.0, 1.0, 0x7fc00000, -0.0, inf, 2.0, 0x7fc00000, -inf, 1.0, 1.0}, float{1.0, 0.0, inf, 1.0, 0x7fc00000, 5.0, 1.0, 2.0, 1.0, 0.0, inf, 1.0, 0x7fc00000, 5.0, 1.0, 2.0}, i32{7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7}) -> _ _ i32{-1, -1, -1, 0, -1, 0, -1, 0, -1, -1, -1, 0, -1, 0, -1, 0}
; run: @ueq_16xfloat(float{2.0, 0x7fc00000, -inf, 1.0, 1.0, 0x7fc00000, -0.0, inf, 2.0, 0x7fc00000, -inf, 1.0, 1.0, 0x7fc00000, -0.0, inf}, float{1.0, 0x7fc00000, 5.0, 1.0, 2.0, 1.0, 0.0, inf, 1.0, 0x7fc00000, 5.0, 1.0, 2.0, 1.0, 0.0, inf}, i32{7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7}) -> _ _ i32{0, -1, 0, -1, 0, -1, -1, -1, 0, -1, 0, -1, 0, -1, -1, -1}
; run: @ueq_2xdouble(double{1.0, 1.0}, double{1.0, 2.0}, i64{7, 7}) -> _ _ i64{-1, 0}
; run: @ueq_2xdouble(double{0x7ff8000000000000, -0.0}, double{1.0, 0.0}, i64{7, 7}) -> _ _ i64{-1, -1}
; run: @ueq_2xdouble(double{2.0, 0x7ff8000000000000}, double{1.0, 0x7ff8000000000000}, i64{7, 7}) -> _ _ i64{0, -1}
; run: @ueq_3xdouble(double{1.0, 1.0, 0x7ff8000000000000}, double{1.0, 2.0, 1.0}, i64{7, 7, 7}) -> _ _ i64{-1, 0, -1}
; run: @ueq_3xdouble(double{0x7ff8000000000000, -0.0, inf}, double{1.0, 0.0, inf}, i64{7, 7, 7}) -> _ _ i64{-1, -1, -1}
; run: @ueq_3xdouble(double{2.0, 0x7ff8000000000000, -inf}, double{1.0, 0x7ff8000000000000, 5.0}, i64{7, 7, 7}) -> _ _ i64{0, -1, 0}
; run: @ueq_4xdouble(double{1.0, 1.0, 0x7ff8000000000000, -0.0}, double{1.0, 2.0, 1.0, 0.0}, i64{7, 7, 7, 7}) -> _ _ i64{-1, 0, -1, -1}
; run: @ueq_4xdouble(double{0x7ff8000000000000, -0.0, inf, 2.0}, double{1.0, 0.0, inf, 1.0}, i64{7, 7, 7, 7}) -> _ _ i64{-1, -1, -1, 0}
; run: @ueq_4xdouble(double{2.0, 0x7ff8000000000000, -inf, 1.0}, double{1.0, 0x7ff8000000000000, 5.0, 1.0}, i64{7, 7, 7, 7}) -> _ _ i64{0, -1, 0, -1}
; run: @ueq_8xdouble(double{1.0, 1.0, 0x7ff8000000000000, -0.0, inf, 2.0, 0x7ff8000000000000, -inf}, double{1.0, 2.0, 1.0, 0.0, inf, 1.0, 0x7ff8000000000000, 5.0}, i64{7, 7, 7, 7, 7, 7, 7, 7}) -> _ _ i64{-1, 0, -1, -1, -1, 0, -1, 0}
; run: @ueq_8xdouble(double{0x7ff8000000000000, -0.0, inf, 2.0, 0x7ff8000000000000, -inf, 1.0, 1.0}, double{1.0, 0.0, inf, 1.0, 0x7ff8000000000000, 5.0, 1.0, 2.0}, i64{7, 7, 7, 7, 7, 7, 7, 7}) -> _ _ i64{-1, -1, -1, 0, -1, 0, -1, 0}
; run: @ueq_8xdouble(double{2.0, 0x7ff8000000000000, -inf, 1.0, 1.0, 0x7ff8000000000000, -0.0, inf}, double{1.0, 0x7ff8000000000000, 5.0, 1.0, 2.0, 1.0, 0.0, inf}, i64{7, 7, 7, 7, 7, 7, 7, 7}) -> _ _ i64{0, -1, 0, -1, 0, -1, -1, -1}

define void @ueq_2xfloat(ptr %p, ptr %q, ptr %out) {
  %a = load <2 x float>, ptr %p, align 1
  %b = load <2 x float>, ptr %q, align 1
  %c = fcmp ueq <2 x float> %a, %b
  %r = sext <2 x i1> %c to <2 x i32>
  store <2 x i32> %r, ptr %out, align 1
  ret void
}
define void @ueq_3xfloat(ptr %p, ptr %q, ptr %out) {
  %a = load <3 x float>, ptr %p, align 1
  %b = load <3 x float>, ptr %q, align 1
  %c = fcmp ueq <3 x float> %a, %b
  %r = sext <3 x i1> %c to <3 x i32>
  store <3 x i32> %r, ptr %out, align 1
  ret void
}
define void @ueq_4xfloat(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x float>, ptr %p, align 1
  %b = load <4 x float>, ptr %q, align 1
  %c = fcmp ueq <4 x float> %a, %b
  %r = sext <4 x i1> %c to <4 x i32>
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
define void @ueq_8xfloat(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x float>, ptr %p, align 1
  %b = load <8 x float>, ptr %q, align 1
  %c = fcmp ueq <8 x float> %a, %b
  %r = sext <8 x i1> %c to <8 x i32>
  store <8 x i32> %r, ptr %out, align 1
  ret void
}
define void @ueq_16xfloat(ptr %p, ptr %q, ptr %out) {
  %a = load <16 x float>, ptr %p, align 1
  %b = load <16 x float>, ptr %q, align 1
  %c = fcmp ueq <16 x float> %a, %b
  %r = sext <16 x i1> %c to <16 x i32>
  store <16 x i32> %r, ptr %out, align 1
  ret void
}
define void @ueq_2xdouble(ptr %p, ptr %q, ptr %out) {
  %a = load <2 x double>, ptr %p, align 1
  %b = load <2 x double>, ptr %q, align 1
  %c = fcmp ueq <2 x double> %a, %b
  %r = sext <2 x i1> %c to <2 x i64>
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
define void @ueq_3xdouble(ptr %p, ptr %q, ptr %out) {
  %a = load <3 x double>, ptr %p, align 1
  %b = load <3 x double>, ptr %q, align 1
  %c = fcmp ueq <3 x double> %a, %b
  %r = sext <3 x i1> %c to <3 x i64>
  store <3 x i64> %r, ptr %out, align 1
  ret void
}
define void @ueq_4xdouble(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x double>, ptr %p, align 1
  %b = load <4 x double>, ptr %q, align 1
  %c = fcmp ueq <4 x double> %a, %b
  %r = sext <4 x i1> %c to <4 x i64>
  store <4 x i64> %r, ptr %out, align 1
  ret void
}
define void @ueq_8xdouble(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x double>, ptr %p, align 1
  %b = load <8 x double>, ptr %q, align 1
  %c = fcmp ueq <8 x double> %a, %b
  %r = sext <8 x i1> %c to <8 x i64>
  store <8 x i64> %r, ptr %out, align 1
  ret void
}
