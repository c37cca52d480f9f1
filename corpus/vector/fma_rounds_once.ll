; One rounding, not two: what is left of the squares is below the last place of the products.
; oracle needs: fma
; run: @f4(float{1.000244140625, 1.000244140625, 1.0, -1.000244140625}, float{-1.00048828125, 1.0, 2.0, -1.00048828125}) == 8322660909415661568
; run: @d2(double{1.000000007450580596923828125, 3.0}, double{-1.00000001490116119384765625, 1.0}) == 5.551115123125783e-17
; run: @f4fma(float{1.000244140625, 1.000244140625, 1.0, -1.000244140625}, float{-1.00048828125, 1.0, 2.0, -1.00048828125}) == 8322660909415661568
; run: @d2fma(double{1.000000007450580596923828125, 3.0}, double{-1.00000001490116119384765625, 1.0}) == 5.551115123125783e-17

declare <4 x float> @llvm.fma.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <2 x double> @llvm.fma.v2f64(<2 x double>, <2 x double>, <2 x double>)

define i64 @f4(ptr %p, ptr %q) {
  %a = load <4 x float>, ptr %p, align 4
  %c = load <4 x float>, ptr %q, align 4
  %r = call <4 x float> @llvm.fma.v4f32(<4 x float> %a, <4 x float> %a, <4 x float> %c)
  %b = bitcast <4 x float> %r to <2 x i64>
  %x = extractelement <2 x i64> %b, i32 0
  %y = extractelement <2 x i64> %b, i32 1
  %z = add i64 %x, %y
  ret i64 %z
}

define double @d2(ptr %p, ptr %q) {
  %a = load <2 x double>, ptr %p, align 8
  %c = load <2 x double>, ptr %q, align 8
  %r = call <2 x double> @llvm.fma.v2f64(<2 x double> %a, <2 x double> %a, <2 x double> %c)
  %x = extractelement <2 x double> %r, i32 0
  ret double %x
}

define i64 @f4fma(ptr %p, ptr %q) #0 {
  %a = load <4 x float>, ptr %p, align 4
  %c = load <4 x float>, ptr %q, align 4
  %r = call <4 x float> @llvm.fma.v4f32(<4 x float> %a, <4 x float> %a, <4 x float> %c)
  %b = bitcast <4 x float> %r to <2 x i64>
  %x = extractelement <2 x i64> %b, i32 0
  %y = extractelement <2 x i64> %b, i32 1
  %z = add i64 %x, %y
  ret i64 %z
}

define double @d2fma(ptr %p, ptr %q) #0 {
  %a = load <2 x double>, ptr %p, align 8
  %c = load <2 x double>, ptr %q, align 8
  %r = call <2 x double> @llvm.fma.v2f64(<2 x double> %a, <2 x double> %a, <2 x double> %c)
  %x = extractelement <2 x double> %r, i32 0
  ret double %x
}

attributes #0 = { "target-features"="+avx,+fma" }
