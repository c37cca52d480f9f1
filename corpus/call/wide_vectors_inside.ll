; Wider vectors between functions of one module.
; run: @v8i32(i32{1, 2, 3, 4, 5, 6, 7, 8}, i32{0, 0, 0, 0, 0, 0, 0, 0}) -> _ i32{2, 4, 6, 8, 10, 12, 14, 16}
; run: @v8f64(double{1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0}) == 36.0
; run: @v3f32(float{1.0, 2.0, 3.0}) == 6.0
; run: @mask(i8{1, -1, 2, -2}) == 10

define internal <8 x i32> @double8(<8 x i32> %a) noinline {
  %r = add <8 x i32> %a, %a
  ret <8 x i32> %r
}
define void @v8i32(ptr %p, ptr %out) {
  %a = load <8 x i32>, ptr %p, align 4
  %r = call <8 x i32> @double8(<8 x i32> %a)
  store <8 x i32> %r, ptr %out, align 4
  ret void
}
declare double @llvm.vector.reduce.fadd.v8f64(double, <8 x double>)
define internal double @sum8(i32 %x, <8 x double> %a, i32 %y) noinline {
  %r = call double @llvm.vector.reduce.fadd.v8f64(double 0.0, <8 x double> %a)
  ret double %r
}
define double @v8f64(ptr %p) {
  %a = load <8 x double>, ptr %p, align 8
  %r = call double @sum8(i32 1, <8 x double> %a, i32 2)
  ret double %r
}
define internal float @sum3(<3 x float> %a) noinline {
  %x = extractelement <3 x float> %a, i32 0
  %y = extractelement <3 x float> %a, i32 1
  %z = extractelement <3 x float> %a, i32 2
  %s = fadd float %x, %y
  %r = fadd float %s, %z
  ret float %r
}
define float @v3f32(ptr %p) {
  %a = load <3 x float>, ptr %p, align 4
  %r = call float @sum3(<3 x float> %a)
  ret float %r
}
define internal i4 @pack(<4 x i1> %m) noinline {
  %r = bitcast <4 x i1> %m to i4
  ret i4 %r
}
define i32 @mask(ptr %p) {
  %a = load <4 x i8>, ptr %p
  %m = icmp slt <4 x i8> %a, zeroinitializer
  %b = call i4 @pack(<4 x i1> %m)
  %r = zext i4 %b to i32
  ret i32 %r
}
