; fpext and fptrunc of vectors of two, four and three lanes.
; run: @ext2(float{1.5, -0.0}, double{0.0, 0.0}) -> _ double{1.5, -0.0}
; run: @ext4(float{1.5, -0.0, inf, 1e-45}, double{0.0, 0.0, 0.0, 0.0}) -> _ double{1.5, -0.0, inf, 1.401298464324817e-45}
; run: @trunc2(double{0.1, 1e39}, float{0.0, 0.0}) -> _ float{0.1, inf}
; run: @trunc3(double{1.0, 2.0, 3.0}, float{0.0, 0.0, 0.0}) -> _ float{1.0, 2.0, 3.0}

define void @ext2(ptr %p, ptr %q) {
  %a = load <2 x float>, ptr %p, align 4
  %r = fpext <2 x float> %a to <2 x double>
  store <2 x double> %r, ptr %q, align 8
  ret void
}
define void @ext4(ptr %p, ptr %q) {
  %a = load <4 x float>, ptr %p, align 4
  %r = fpext <4 x float> %a to <4 x double>
  store <4 x double> %r, ptr %q, align 8
  ret void
}
define void @trunc2(ptr %p, ptr %q) {
  %a = load <2 x double>, ptr %p, align 8
  %r = fptrunc <2 x double> %a to <2 x float>
  store <2 x float> %r, ptr %q, align 4
  ret void
}
define void @trunc3(ptr %p, ptr %q) {
  %a = load <3 x double>, ptr %p, align 8
  %r = fptrunc <3 x double> %a to <3 x float>
  store <3 x float> %r, ptr %q, align 4
  ret void
}
