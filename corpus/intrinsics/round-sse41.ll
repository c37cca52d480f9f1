; Halves are rounded away from zero, negative ones too, in functions that are built for SSE4.1 and need
; no routine for it.
; run: @f64(-2.5) == -3.0
; run: @f64(2.5) == 3.0
; run: @f64(-0.5) == -1.0
; run: @f64(-0.25) == -0.0
; run: @f64(-7.75) == -8.0
; run: @f32(-3.5) == -4.0
; run: @f32(3.5) == 4.0
; run: @f32(-1.25) == -1.0

declare double @llvm.round.f64(double)
declare float @llvm.round.f32(float)

define double @f64(double %x) #0 {
  %y = call double @llvm.round.f64(double %x)
  ret double %y
}

define float @f32(float %x) #0 {
  %y = call float @llvm.round.f32(float %x)
  ret float %y
}

attributes #0 = { "target-features"="+sse4.1" }
