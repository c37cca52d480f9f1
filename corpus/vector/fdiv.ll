; fdiv of vectors, lane by lane.
; run: @fdiv_2xfloat(float{1.0, -1.5}, float{3.0, 0.5}, float{0.0, 0.0}) -> _ _ float{0.33333334, -3.0}
; run: @fdiv_2xfloat(float{2.5, -0.0}, float{1e-3, 4.0}, float{0.0, 0.0}) -> _ _ float{2500.0, -0.0}
; run: @fdiv_3xfloat(float{1.0, -1.5, 0.1}, float{3.0, 0.5, -0.2}, float{0.0, 0.0, 0.0}) -> _ _ float{0.33333334, -3.0, -0.5}
; run: @fdiv_3xfloat(float{2.5, -0.0, 1e30}, float{1e-3, 4.0, 2.0}, float{0.0, 0.0, 0.0}) -> _ _ float{2500.0, -0.0, 5e29}
; run: @fdiv_4xfloat(float{1.0, -1.5, 0.1, 2.5}, float{3.0, 0.5, -0.2, 1e-3}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.33333334, -3.0, -0.5, 2500.0}
; run: @fdiv_4xfloat(float{2.5, -0.0, 1e30, 100.25}, float{1e-3, 4.0, 2.0, -8.0}, float{0.0, 0.0, 0.0, 0.0}) -> _ _ float{2500.0, -0.0, 5e29, -12.53125}
; run: @fdiv_8xfloat(float{1.0, -1.5, 0.1, 2.5, -0.0, 1e30, 100.25, -7.0}, float{3.0, 0.5, -0.2, 1e-3, 4.0, 2.0, -8.0, 0.75}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.33333334, -3.0, -0.5, 2500.0, -0.0, 5e29, -12.53125, -9.333333}
; run: @fdiv_8xfloat(float{2.5, -0.0, 1e30, 100.25, -7.0, 1.0, -1.5, 0.1}, float{1e-3, 4.0, 2.0, -8.0, 0.75, 3.0, 0.5, -0.2}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{2500.0, -0.0, 5e29, -12.53125, -9.333333, 0.33333334, -3.0, -0.5}
; run: @fdiv_16xfloat(float{1.0, -1.5, 0.1, 2.5, -0.0, 1e30, 100.25, -7.0, 1.0, -1.5, 0.1, 2.5, -0.0, 1e30, 100.25, -7.0}, float{3.0, 0.5, -0.2, 1e-3, 4.0, 2.0, -8.0, 0.75, 3.0, 0.5, -0.2, 1e-3, 4.0, 2.0, -8.0, 0.75}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.33333334, -3.0, -0.5, 2500.0, -0.0, 5e29, -12.53125, -9.333333, 0.33333334, -3.0, -0.5, 2500.0, -0.0, 5e29, -12.53125, -9.333333}
; run: @fdiv_16xfloat(float{2.5, -0.0, 1e30, 100.25, -7.0, 1.0, -1.5, 0.1, 2.5, -0.0, 1e30, 100.25, -7.0, 1.0, -1.5, 0.1}, float{1e-3, 4.0, 2.0, -8.0, 0.75, 3.0, 0.5, -0.2, 1e-3, 4.0, 2.0, -8.0, 0.75, 3.0, 0.5, -0.2}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{2500.0, -0.0, 5e29, -12.53125, -9.333333, 0.33333334, -3.0, -0.5, 2500.0, -0.0, 5e29, -12.53125, -9.333333, 0.33333334, -3.0, -0.5}
; run: @fdiv_2xdouble(double{1.0, -1.5}, double{3.0, 0.5}, double{0.0, 0.0}) -> _ _ double{0.3333333333333333, -3.0}
; run: @fdiv_2xdouble(double{2.5, -0.0}, double{1e-3, 4.0}, double{0.0, 0.0}) -> _ _ double{2500.0, -0.0}
; run: @fdiv_3xdouble(double{1.0, -1.5, 0.1}, double{3.0, 0.5, -0.2}, double{0.0, 0.0, 0.0}) -> _ _ double{0.3333333333333333, -3.0, -0.5}
; run: @fdiv_3xdouble(double{2.5, -0.0, 1e30}, double{1e-3, 4.0, 2.0}, double{0.0, 0.0, 0.0}) -> _ _ double{2500.0, -0.0, 5e29}
; run: @fdiv_4xdouble(double{1.0, -1.5, 0.1, 2.5}, double{3.0, 0.5, -0.2, 1e-3}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{0.3333333333333333, -3.0, -0.5, 2500.0}
; run: @fdiv_4xdouble(double{2.5, -0.0, 1e30, 100.25}, double{1e-3, 4.0, 2.0, -8.0}, double{0.0, 0.0, 0.0, 0.0}) -> _ _ double{2500.0, -0.0, 5e29, -12.53125}
; run: @fdiv_8xdouble(double{1.0, -1.5, 0.1, 2.5, -0.0, 1e30, 100.25, -7.0}, double{3.0, 0.5, -0.2, 1e-3, 4.0, 2.0, -8.0, 0.75}, double{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ double{0.3333333333333333, -3.0, -0.5, 2500.0, -0.0, 5e29, -12.53125, -9.333333333333334}
; run: @fdiv_8xdouble(double{2.5, -0.0, 1e30, 100.25, -7.0, 1.0, -1.5, 0.1}, double{1e-3, 4.0, 2.0, -8.0, 0.75, 3.0, 0.5, -0.2}, double{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ double{2500.0, -0.0, 5e29, -12.53125, -9.333333333333334, 0.3333333333333333, -3.0, -0.5}

define void @fdiv_2xfloat(ptr %p, ptr %q, ptr %out) {
  %a = load <2 x float>, ptr %p, align 1
  %b = load <2 x float>, ptr %q, align 1
  %r = fdiv <2 x float> %a, %b
  store <2 x float> %r, ptr %out, align 1
  ret void
}
define void @fdiv_3xfloat(ptr %p, ptr %q, ptr %out) {
  %a = load <3 x float>, ptr %p, align 1
  %b = load <3 x float>, ptr %q, align 1
  %r = fdiv <3 x float> %a, %b
  store <3 x float> %r, ptr %out, align 1
  ret void
}
define void @fdiv_4xfloat(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x float>, ptr %p, align 1
  %b = load <4 x float>, ptr %q, align 1
  %r = fdiv <4 x float> %a, %b
  store <4 x float> %r, ptr %out, align 1
  ret void
}
define void @fdiv_8xfloat(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x float>, ptr %p, align 1
  %b = load <8 x float>, ptr %q, align 1
  %r = fdiv <8 x float> %a, %b
  store <8 x float> %r, ptr %out, align 1
  ret void
}
define void @fdiv_16xfloat(ptr %p, ptr %q, ptr %out) {
  %a = load <16 x float>, ptr %p, align 1
  %b = load <16 x float>, ptr %q, align 1
  %r = fdiv <16 x float> %a, %b
  store <16 x float> %r, ptr %out, align 1
  ret void
}
define void @fdiv_2xdouble(ptr %p, ptr %q, ptr %out) {
  %a = load <2 x double>, ptr %p, align 1
  %b = load <2 x double>, ptr %q, align 1
  %r = fdiv <2 x double> %a, %b
  store <2 x double> %r, ptr %out, align 1
  ret void
}
define void @fdiv_3xdouble(ptr %p, ptr %q, ptr %out) {
  %a = load <3 x double>, ptr %p, align 1
  %b = load <3 x double>, ptr %q, align 1
  %r = fdiv <3 x double> %a, %b
  store <3 x double> %r, ptr %out, align 1
  ret void
}
define void @fdiv_4xdouble(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x double>, ptr %p, align 1
  %b = load <4 x double>, ptr %q, align 1
  %r = fdiv <4 x double> %a, %b
  store <4 x double> %r, ptr %out, align 1
  ret void
}
define void @fdiv_8xdouble(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x double>, ptr %p, align 1
  %b = load <8 x double>, ptr %q, align 1
  %r = fdiv <8 x double> %a, %b
  store <8 x double> %r, ptr %out, align 1
  ret void
}
