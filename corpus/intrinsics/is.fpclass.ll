; llvm.is.fpclass: each class by its bit.
; run: @float_1(0x7fa00000) == true
; run: @float_1(0x7fc00000) == false
; run: @float_1(-inf) == false
; run: @float_1(-1.0) == false
; run: @float_1(0x80000001) == false
; run: @float_1(-0.0) == false
; run: @float_1(0.0) == false
; run: @float_1(0x00000001) == false
; run: @float_1(1.0) == false
; run: @float_1(inf) == false
; run: @float_2(0x7fa00000) == false
; run: @float_2(0x7fc00000) == true
; run: @float_2(-inf) == false
; run: @float_2(-1.0) == false
; run: @float_2(0x80000001) == false
; run: @float_2(-0.0) == false
; run: @float_2(0.0) == false
; run: @float_2(0x00000001) == false
; run: @float_2(1.0) == false
; run: @float_2(inf) == false
; run: @float_3(0x7fa00000) == true
; run: @float_3(0x7fc00000) == true
; run: @float_3(-inf) == false
; run: @float_3(-1.0) == false
; run: @float_3(0x80000001) == false
; run: @float_3(-0.0) == false
; run: @float_3(0.0) == false
; run: @float_3(0x00000001) == false
; run: @float_3(1.0) == false
; run: @float_3(inf) == false
; run: @float_4(0x7fa00000) == false
; run: @float_4(0x7fc00000) == false
; run: @float_4(-inf) == true
; run: @float_4(-1.0) == false
; run: @float_4(0x80000001) == false
; run: @float_4(-0.0) == false
; run: @float_4(0.0) == false
; run: @float_4(0x00000001) == false
; run: @float_4(1.0) == false
; run: @float_4(inf) == false
; run: @float_8(0x7fa00000) == false
; run: @float_8(0x7fc00000) == false
; run: @float_8(-inf) == false
; run: @float_8(-1.0) == true
; run: @float_8(0x80000001) == false
; run: @float_8(-0.0) == false
; run: @float_8(0.0) == false
; run: @float_8(0x00000001) == false
; run: @float_8(1.0) == false
; run: @float_8(inf) == false
; run: @float_16(0x7fa00000) == false
; run: @float_16(0x7fc00000) == false
; run: @float_16(-inf) == false
; run: @float_16(-1.0) == false
; run: @float_16(0x80000001) == true
; run: @float_16(-0.0) == false
; run: @float_16(0.0) == false
; run: @float_16(0x00000001) == false
; run: @float_16(1.0) == false
; run: @float_16(inf) == false
; run: @float_32(0x7fa00000) == false
; run: @float_32(0x7fc00000) == false
; run: @float_32(-inf) == false
; run: @float_32(-1.0) == false
; run: @float_32(0x80000001) == false
; run: @float_32(-0.0) == true
; run: @float_32(0.0) == false
; run: @float_32(0x00000001) == false
; run: @float_32(1.0) == false
; run: @float_32(inf) == false
; run: @float_64(0x7fa00000) == false
; run: @float_64(0x7fc00000) == false
; run: @float_64(-inf) == false
; run: @float_64(-1.0) == false
; run: @float_64(0x80000001) == false
; run: @float_64(-0.0) == false
; run: @float_64(0.0) == true
; run: @float_64(0x00000001) == false
; run: @float_64(1.0) == false
; run: @float_64(inf) == false
; run: @float_128(0x7fa00000) == false
; run: @float_128(0x7fc00000) == false
; run: @float_128(-inf) == false
; run: @float_128(-1.0) == false
; run: @float_128(0x80000001) == false
; run: @float_128(-0.0) == false
; run: @float_128(0.0) == false
; run: @float_128(0x00000001) == true
; run: @float_128(1.0) == false
; run: @float_128(inf) == false
; run: @float_256(0x7fa00000) == false
; run: @float_256(0x7fc00000) == false
; run: @float_256(-inf) == false
; run: @float_256(-1.0) == false
; run: @float_256(0x80000001) == false
; run: @float_256(-0.0) == false
; run: @float_256(0.0) == false
; run: @float_256(0x00000001) == false
; run: @float_256(1.0) == true
; run: @float_256(inf) == false
; run: @float_512(0x7fa00000) == false
; run: @float_512(0x7fc00000) == false
; run: @float_512(-inf) == false
; run: @float_512(-1.0) == false
; run: @float_512(0x80000001) == false
; run: @float_512(-0.0) == false
; run: @float_512(0.0) == false
; run: @float_512(0x00000001) == false
; run: @float_512(1.0) == false
; run: @float_512(inf) == true
; run: @float_504(0x7fa00000) == false
; run: @float_504(0x7fc00000) == false
; run: @float_504(-inf) == false
; run: @float_504(-1.0) == true
; run: @float_504(0x80000001) == true
; run: @float_504(-0.0) == true
; run: @float_504(0.0) == true
; run: @float_504(0x00000001) == true
; run: @float_504(1.0) == true
; run: @float_504(inf) == false
; run: @float_507(0x7fa00000) == true
; run: @float_507(0x7fc00000) == true
; run: @float_507(-inf) == false
; run: @float_507(-1.0) == true
; run: @float_507(0x80000001) == true
; run: @float_507(-0.0) == true
; run: @float_507(0.0) == true
; run: @float_507(0x00000001) == true
; run: @float_507(1.0) == true
; run: @float_507(inf) == false
; run: @float_516(0x7fa00000) == false
; run: @float_516(0x7fc00000) == false
; run: @float_516(-inf) == true
; run: @float_516(-1.0) == false
; run: @float_516(0x80000001) == false
; run: @float_516(-0.0) == false
; run: @float_516(0.0) == false
; run: @float_516(0x00000001) == false
; run: @float_516(1.0) == false
; run: @float_516(inf) == true
; run: @float_519(0x7fa00000) == true
; run: @float_519(0x7fc00000) == true
; run: @float_519(-inf) == true
; run: @float_519(-1.0) == false
; run: @float_519(0x80000001) == false
; run: @float_519(-0.0) == false
; run: @float_519(0.0) == false
; run: @float_519(0x00000001) == false
; run: @float_519(1.0) == false
; run: @float_519(inf) == true
; run: @float_1020(0x7fa00000) == false
; run: @float_1020(0x7fc00000) == false
; run: @float_1020(-inf) == true
; run: @float_1020(-1.0) == true
; run: @float_1020(0x80000001) == true
; run: @float_1020(-0.0) == true
; run: @float_1020(0.0) == true
; run: @float_1020(0x00000001) == true
; run: @float_1020(1.0) == true
; run: @float_1020(inf) == true
; run: @float_96(0x7fa00000) == false
; run: @float_96(0x7fc00000) == false
; run: @float_96(-inf) == false
; run: @float_96(-1.0) == false
; run: @float_96(0x80000001) == false
; run: @float_96(-0.0) == true
; run: @float_96(0.0) == true
; run: @float_96(0x00000001) == false
; run: @float_96(1.0) == false
; run: @float_96(inf) == false
; run: @float_264(0x7fa00000) == false
; run: @float_264(0x7fc00000) == false
; run: @float_264(-inf) == false
; run: @float_264(-1.0) == true
; run: @float_264(0x80000001) == false
; run: @float_264(-0.0) == false
; run: @float_264(0.0) == false
; run: @float_264(0x00000001) == false
; run: @float_264(1.0) == true
; run: @float_264(inf) == false
; run: @float_144(0x7fa00000) == false
; run: @float_144(0x7fc00000) == false
; run: @float_144(-inf) == false
; run: @float_144(-1.0) == false
; run: @float_144(0x80000001) == true
; run: @float_144(-0.0) == false
; run: @float_144(0.0) == false
; run: @float_144(0x00000001) == true
; run: @float_144(1.0) == false
; run: @float_144(inf) == false
; run: @float_0(0x7fa00000) == false
; run: @float_0(0x7fc00000) == false
; run: @float_0(-inf) == false
; run: @float_0(-1.0) == false
; run: @float_0(0x80000001) == false
; run: @float_0(-0.0) == false
; run: @float_0(0.0) == false
; run: @float_0(0x00000001) == false
; run: @float_0(1.0) == false
; run: @float_0(inf) == false
; run: @float_1023(0x7fa00000) == true
; run: @float_1023(0x7fc00000) == true
; run: @float_1023(-inf) == true
; run: @float_1023(-1.0) == true
; run: @float_1023(0x80000001) == true
; run: @float_1023(-0.0) == true
; run: @float_1023(0.0) == true
; run: @float_1023(0x00000001) == true
; run: @float_1023(1.0) == true
; run: @float_1023(inf) == true
; run: @double_1(0x7ff4000000000000) == true
; run: @double_1(0x7ff8000000000000) == false
; run: @double_1(-inf) == false
; run: @double_1(-1.0) == false
; run: @double_1(0x8000000000000001) == false
; run: @double_1(-0.0) == false
; run: @double_1(0.0) == false
; run: @double_1(0x0000000000000001) == false
; run: @double_1(1.0) == false
; run: @double_1(inf) == false
; run: @double_2(0x7ff4000000000000) == false
; run: @double_2(0x7ff8000000000000) == true
; run: @double_2(-inf) == false
; run: @double_2(-1.0) == false
; run: @double_2(0x8000000000000001) == false
; run: @double_2(-0.0) == false
; run: @double_2(0.0) == false
; run: @double_2(0x0000000000000001) == false
; run: @double_2(1.0) == false
; run: @double_2(inf) == false
; run: @double_3(0x7ff4000000000000) == true
; run: @double_3(0x7ff8000000000000) == true
; run: @double_3(-inf) == false
; run: @double_3(-1.0) == false
; run: @double_3(0x8000000000000001) == false
; run: @double_3(-0.0) == false
; run: @double_3(0.0) == false
; run: @double_3(0x0000000000000001) == false
; run: @double_3(1.0) == false
; run: @double_3(inf) == false
; run: @double_4(0x7ff4000000000000) == false
; run: @double_4(0x7ff8000000000000) == false
; run: @double_4(-inf) == true
; run: @double_4(-1.0) == false
; run: @double_4(0x8000000000000001) == false
; run: @double_4(-0.0) == false
; run: @double_4(0.0) == false
; run: @double_4(0x0000000000000001) == false
; run: @double_4(1.0) == false
; run: @double_4(inf) == false
; run: @double_8(0x7ff4000000000000) == false
; run: @double_8(0x7ff8000000000000) == false
; run: @double_8(-inf) == false
; run: @double_8(-1.0) == true
; run: @double_8(0x8000000000000001) == false
; run: @double_8(-0.0) == false
; run: @double_8(0.0) == false
; run: @double_8(0x0000000000000001) == false
; run: @double_8(1.0) == false
; run: @double_8(inf) == false
; run: @double_16(0x7ff4000000000000) == false
; run: @double_16(0x7ff8000000000000) == false
; run: @double_16(-inf) == false
; run: @double_16(-1.0) == false
; run: @double_16(0x8000000000000001) == true
; run: @double_16(-0.0) == false
; run: @double_16(0.0) == false
; run: @double_16(0x0000000000000001) == false
; run: @double_16(1.0) == false
; run: @double_16(inf) == false
; run: @double_32(0x7ff4000000000000) == false
; run: @double_32(0x7ff8000000000000) == false
; run: @double_32(-inf) == false
; run: @double_32(-1.0) == false
; run: @double_32(0x8000000000000001) == false
; run: @double_32(-0.0) == true
; run: @double_32(0.0) == false
; run: @double_32(0x0000000000000001) == false
; run: @double_32(1.0) == false
; run: @double_32(inf) == false
; run: @double_64(0x7ff4000000000000) == false
; run: @double_64(0x7ff8000000000000) == false
; run: @double_64(-inf) == false
; run: @double_64(-1.0) == false
; run: @double_64(0x8000000000000001) == false
; run: @double_64(-0.0) == false
; run: @double_64(0.0) == true
; run: @double_64(0x0000000000000001) == false
; run: @double_64(1.0) == false
; run: @double_64(inf) == false
; run: @double_128(0x7ff4000000000000) == false
; run: @double_128(0x7ff8000000000000) == false
; run: @double_128(-inf) == false
; run: @double_128(-1.0) == false
; run: @double_128(0x8000000000000001) == false
; run: @double_128(-0.0) == false
; run: @double_128(0.0) == false
; run: @double_128(0x0000000000000001) == true
; run: @double_128(1.0) == false
; run: @double_128(inf) == false
; run: @double_256(0x7ff4000000000000) == false
; run: @double_256(0x7ff8000000000000) == false
; run: @double_256(-inf) == false
; run: @double_256(-1.0) == false
; run: @double_256(0x8000000000000001) == false
; run: @double_256(-0.0) == false
; run: @double_256(0.0) == false
; run: @double_256(0x0000000000000001) == false
; run: @double_256(1.0) == true
; run: @double_256(inf) == false
; run: @double_512(0x7ff4000000000000) == false
; run: @double_512(0x7ff8000000000000) == false
; run: @double_512(-inf) == false
; run: @double_512(-1.0) == false
; run: @double_512(0x8000000000000001) == false
; run: @double_512(-0.0) == false
; run: @double_512(0.0) == false
; run: @double_512(0x0000000000000001) == false
; run: @double_512(1.0) == false
; run: @double_512(inf) == true
; run: @double_504(0x7ff4000000000000) == false
; run: @double_504(0x7ff8000000000000) == false
; run: @double_504(-inf) == false
; run: @double_504(-1.0) == true
; run: @double_504(0x8000000000000001) == true
; run: @double_504(-0.0) == true
; run: @double_504(0.0) == true
; run: @double_504(0x0000000000000001) == true
; run: @double_504(1.0) == true
; run: @double_504(inf) == false
; run: @double_507(0x7ff4000000000000) == true
; run: @double_507(0x7ff8000000000000) == true
; run: @double_507(-inf) == false
; run: @double_507(-1.0) == true
; run: @double_507(0x8000000000000001) == true
; run: @double_507(-0.0) == true
; run: @double_507(0.0) == true
; run: @double_507(0x0000000000000001) == true
; run: @double_507(1.0) == true
; run: @double_507(inf) == false
; run: @double_516(0x7ff4000000000000) == false
; run: @double_516(0x7ff8000000000000) == false
; run: @double_516(-inf) == true
; run: @double_516(-1.0) == false
; run: @double_516(0x8000000000000001) == false
; run: @double_516(-0.0) == false
; run: @double_516(0.0) == false
; run: @double_516(0x0000000000000001) == false
; run: @double_516(1.0) == false
; run: @double_516(inf) == true
; run: @double_519(0x7ff4000000000000) == true
; run: @double_519(0x7ff8000000000000) == true
; run: @double_519(-inf) == true
; run: @double_519(-1.0) == false
; run: @double_519(0x8000000000000001) == false
; run: @double_519(-0.0) == false
; run: @double_519(0.0) == false
; run: @double_519(0x0000000000000001) == false
; run: @double_519(1.0) == false
; run: @double_519(inf) == true
; run: @double_1020(0x7ff4000000000000) == false
; run: @double_1020(0x7ff8000000000000) == false
; run: @double_1020(-inf) == true
; run: @double_1020(-1.0) == true
; run: @double_1020(0x8000000000000001) == true
; run: @double_1020(-0.0) == true
; run: @double_1020(0.0) == true
; run: @double_1020(0x0000000000000001) == true
; run: @double_1020(1.0) == true
; run: @double_1020(inf) == true
; run: @double_96(0x7ff4000000000000) == false
; run: @double_96(0x7ff8000000000000) == false
; run: @double_96(-inf) == false
; run: @double_96(-1.0) == false
; run: @double_96(0x8000000000000001) == false
; run: @double_96(-0.0) == true
; run: @double_96(0.0) == true
; run: @double_96(0x0000000000000001) == false
; run: @double_96(1.0) == false
; run: @double_96(inf) == false
; run: @double_264(0x7ff4000000000000) == false
; run: @double_264(0x7ff8000000000000) == false
; run: @double_264(-inf) == false
; run: @double_264(-1.0) == true
; run: @double_264(0x8000000000000001) == false
; run: @double_264(-0.0) == false
; run: @double_264(0.0) == false
; run: @double_264(0x0000000000000001) == false
; run: @double_264(1.0) == true
; run: @double_264(inf) == false
; run: @double_144(0x7ff4000000000000) == false
; run: @double_144(0x7ff8000000000000) == false
; run: @double_144(-inf) == false
; run: @double_144(-1.0) == false
; run: @double_144(0x8000000000000001) == true
; run: @double_144(-0.0) == false
; run: @double_144(0.0) == false
; run: @double_144(0x0000000000000001) == true
; run: @double_144(1.0) == false
; run: @double_144(inf) == false
; run: @double_0(0x7ff4000000000000) == false
; run: @double_0(0x7ff8000000000000) == false
; run: @double_0(-inf) == false
; run: @double_0(-1.0) == false
; run: @double_0(0x8000000000000001) == false
; run: @double_0(-0.0) == false
; run: @double_0(0.0) == false
; run: @double_0(0x0000000000000001) == false
; run: @double_0(1.0) == false
; run: @double_0(inf) == false
; run: @double_1023(0x7ff4000000000000) == true
; run: @double_1023(0x7ff8000000000000) == true
; run: @double_1023(-inf) == true
; run: @double_1023(-1.0) == true
; run: @double_1023(0x8000000000000001) == true
; run: @double_1023(-0.0) == true
; run: @double_1023(0.0) == true
; run: @double_1023(0x0000000000000001) == true
; run: @double_1023(1.0) == true
; run: @double_1023(inf) == true

declare i1 @llvm.is.fpclass.f32(float, i32)
define i1 @float_1(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 1)
  ret i1 %r
}
define i1 @float_2(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 2)
  ret i1 %r
}
define i1 @float_3(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 3)
  ret i1 %r
}
define i1 @float_4(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 4)
  ret i1 %r
}
define i1 @float_8(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 8)
  ret i1 %r
}
define i1 @float_16(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 16)
  ret i1 %r
}
define i1 @float_32(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 32)
  ret i1 %r
}
define i1 @float_64(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 64)
  ret i1 %r
}
define i1 @float_128(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 128)
  ret i1 %r
}
define i1 @float_256(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 256)
  ret i1 %r
}
define i1 @float_512(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 512)
  ret i1 %r
}
define i1 @float_504(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 504)
  ret i1 %r
}
define i1 @float_507(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 507)
  ret i1 %r
}
define i1 @float_516(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 516)
  ret i1 %r
}
define i1 @float_519(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 519)
  ret i1 %r
}
define i1 @float_1020(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 1020)
  ret i1 %r
}
define i1 @float_96(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 96)
  ret i1 %r
}
define i1 @float_264(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 264)
  ret i1 %r
}
define i1 @float_144(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 144)
  ret i1 %r
}
define i1 @float_0(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 0)
  ret i1 %r
}
define i1 @float_1023(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 1023)
  ret i1 %r
}
declare i1 @llvm.is.fpclass.f64(double, i32)
define i1 @double_1(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 1)
  ret i1 %r
}
define i1 @double_2(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 2)
  ret i1 %r
}
define i1 @double_3(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 3)
  ret i1 %r
}
define i1 @double_4(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 4)
  ret i1 %r
}
define i1 @double_8(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 8)
  ret i1 %r
}
define i1 @double_16(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 16)
  ret i1 %r
}
define i1 @double_32(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 32)
  ret i1 %r
}
define i1 @double_64(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 64)
  ret i1 %r
}
define i1 @double_128(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 128)
  ret i1 %r
}
define i1 @double_256(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 256)
  ret i1 %r
}
define i1 @double_512(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 512)
  ret i1 %r
}
define i1 @double_504(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 504)
  ret i1 %r
}
define i1 @double_507(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 507)
  ret i1 %r
}
define i1 @double_516(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 516)
  ret i1 %r
}
define i1 @double_519(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 519)
  ret i1 %r
}
define i1 @double_1020(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 1020)
  ret i1 %r
}
define i1 @double_96(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 96)
  ret i1 %r
}
define i1 @double_264(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 264)
  ret i1 %r
}
define i1 @double_144(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 144)
  ret i1 %r
}
define i1 @double_0(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 0)
  ret i1 %r
}
define i1 @double_1023(double %a) {
  %r = call i1 @llvm.is.fpclass.f64(double %a, i32 1023)
  ret i1 %r
}
