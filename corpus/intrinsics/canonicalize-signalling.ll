; A signalling NaN becomes quiet; all else stays as it is.
; run: @f64(0x7ff0000000000001) == 0x7ff8000000000001
; run: @f64(0xfff4000000000000) == 0xfffc000000000000
; run: @f64(0x7ff8000000000005) == 0x7ff8000000000005
; run: @f64(0x8000000000000000) == 0x8000000000000000
; run: @f32(0x7f800001) == 0x7fc00001
; run: @f32(0xff900000) == 0xffd00000
; run: @f32(0x80000001) == 0x80000001
; oracle: LLVM 19 can't select it for x86-64

declare double @llvm.canonicalize.f64(double)
declare float @llvm.canonicalize.f32(float)

define i64 @f64(i64 %bits) {
  %x = bitcast i64 %bits to double
  %y = call double @llvm.canonicalize.f64(double %x)
  %z = bitcast double %y to i64
  ret i64 %z
}

define i32 @f32(i32 %bits) {
  %x = bitcast i32 %bits to float
  %y = call float @llvm.canonicalize.f32(float %x)
  %z = bitcast float %y to i32
  ret i32 %z
}
