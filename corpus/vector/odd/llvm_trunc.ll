; trunc on vectors of odd shapes.
; run: @f7float(float{1.5, -0.0, inf, -2.25, 1e-40, 3.0, -7.5}, float{0.5, 0.0, -3.5, 2.25, 1e-40, 0x7fc00000, 1e30}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{1.0, -0.0, inf, -2.0, 0.0, 3.0, -7.0}
; run: @f7float(float{0.5, 0.0, -3.5, 2.25, 1e-40, 0x7fc00000, 1e30}, float{1.5, -0.0, inf, -2.25, 1e-40, 3.0, -7.5}, float{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}) -> _ _ float{0.0, 0.0, -3.0, 2.0, 0.0, 0.0, 1e30}
; run: @f3double(double{1.5, -0.0, -1e-310}, double{0.5, 0.0, inf}, double{0.0, 0.0, 0.0}) -> _ _ double{1.0, -0.0, -0.0}
; run: @f3double(double{0.5, 0.0, inf}, double{1.5, -0.0, -1e-310}, double{0.0, 0.0, 0.0}) -> _ _ double{0.0, 0.0, inf}
; run: @f1float(float{1.5}, float{0.5}, float{0.0}) -> _ _ float{1.0}
; run: @f1float(float{0.5}, float{1.5}, float{0.0}) -> _ _ float{0.0}
; run: @f5half(half{0x3e00, 0x8000, 0x7c00, 0x0001, 0xc100}, half{0x3800, 0x0000, 0xc300, 0x0001, 0x7e00}, half{0x0000, 0x0000, 0x0000, 0x0000, 0x0000}) -> _ _ half{0x3c00, 0x8000, 0x7c00, 0x0000, 0xc000}
; run: @f5half(half{0x3800, 0x0000, 0xc300, 0x0001, 0x7e00}, half{0x3e00, 0x8000, 0x7c00, 0x0001, 0xc100}, half{0x0000, 0x0000, 0x0000, 0x0000, 0x0000}) -> _ _ half{0x0000, 0x0000, 0xc200, 0x0000, 0x0000}
; run: @f1double(double{1.5}, double{0.5}, double{0.0}) -> _ _ double{1.0}
; run: @f1double(double{0.5}, double{1.5}, double{0.0}) -> _ _ double{0.0}
; run: @f3float(float{1.5, -0.0, inf}, float{0.5, 0.0, -3.5}, float{0.0, 0.0, 0.0}) -> _ _ float{1.0, -0.0, inf}
; run: @f3float(float{0.5, 0.0, -3.5}, float{1.5, -0.0, inf}, float{0.0, 0.0, 0.0}) -> _ _ float{0.0, 0.0, -3.0}

define void @f7float(ptr %p, ptr %o, ptr %q) {
  %a = load <7 x float>, ptr %p, align 1
  %b = load <7 x float>, ptr %o, align 1
  %x = call <7 x float> @llvm.trunc.v7f32(<7 x float> %a)
  %u = fcmp uno <7 x float> %x, zeroinitializer
  %r = select <7 x i1> %u, <7 x float> zeroinitializer, <7 x float> %x
  store <7 x float> %r, ptr %q, align 1
  ret void
}
define void @f3double(ptr %p, ptr %o, ptr %q) {
  %a = load <3 x double>, ptr %p, align 1
  %b = load <3 x double>, ptr %o, align 1
  %x = call <3 x double> @llvm.trunc.v3f64(<3 x double> %a)
  %u = fcmp uno <3 x double> %x, zeroinitializer
  %r = select <3 x i1> %u, <3 x double> zeroinitializer, <3 x double> %x
  store <3 x double> %r, ptr %q, align 1
  ret void
}
define void @f1float(ptr %p, ptr %o, ptr %q) {
  %a = load <1 x float>, ptr %p, align 1
  %b = load <1 x float>, ptr %o, align 1
  %x = call <1 x float> @llvm.trunc.v1f32(<1 x float> %a)
  %u = fcmp uno <1 x float> %x, zeroinitializer
  %r = select <1 x i1> %u, <1 x float> zeroinitializer, <1 x float> %x
  store <1 x float> %r, ptr %q, align 1
  ret void
}
define void @f5half(ptr %p, ptr %o, ptr %q) {
  %a = load <5 x half>, ptr %p, align 1
  %b = load <5 x half>, ptr %o, align 1
  %x = call <5 x half> @llvm.trunc.v5f16(<5 x half> %a)
  %u = fcmp uno <5 x half> %x, zeroinitializer
  %r = select <5 x i1> %u, <5 x half> zeroinitializer, <5 x half> %x
  store <5 x half> %r, ptr %q, align 1
  ret void
}
define void @f1double(ptr %p, ptr %o, ptr %q) {
  %a = load <1 x double>, ptr %p, align 1
  %b = load <1 x double>, ptr %o, align 1
  %x = call <1 x double> @llvm.trunc.v1f64(<1 x double> %a)
  %u = fcmp uno <1 x double> %x, zeroinitializer
  %r = select <1 x i1> %u, <1 x double> zeroinitializer, <1 x double> %x
  store <1 x double> %r, ptr %q, align 1
  ret void
}
define void @f3float(ptr %p, ptr %o, ptr %q) {
  %a = load <3 x float>, ptr %p, align 1
  %b = load <3 x float>, ptr %o, align 1
  %x = call <3 x float> @llvm.trunc.v3f32(<3 x float> %a)
  %u = fcmp uno <3 x float> %x, zeroinitializer
  %r = select <3 x i1> %u, <3 x float> zeroinitializer, <3 x float> %x
  store <3 x float> %r, ptr %q, align 1
  ret void
}
