; llvm.x86.avx512.sitofp and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}, {00*64}) -> _ {00*6 80 3f 00 00 80 bf 00 00 00 cf 00 00 00 4f 00 00 00 40 00 00 e0 c0 b5 b4 b4 4e 78 b4 70 4e 00*6 80 3f 00 00 80 bf 00 00 00 cf 00 00 00 4f 00 00 00 40 00 00 e0 c0}
; run: @f2(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}, {00*64}) -> _ {00*6 80 3f 00 00 80 bf 00 00 00 cf 00 00 00 4f 00 00 00 40 00 00 e0 c0 b5 b4 b4 4e 78 b4 70 4e 00*6 80 3f 00 00 80 bf 00 00 00 cf 00 00 00 4f 00 00 00 40 00 00 e0 c0}
; run: @f3(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}, {00*64}) -> _ {00*6 80 3f 00 00 80 bf 00 00 00 cf ff ff ff 4e 00 00 00 40 00 00 e0 c0 b4 b4 b4 4e 78 b4 70 4e 00*6 80 3f 00 00 80 bf 00 00 00 cf ff ff ff 4e 00 00 00 40 00 00 e0 c0}
; run: @f4(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}, {00*64}) -> _ {00*6 80 3f 00 00 80 bf 00 00 00 cf 00 00 00 4f 00 00 00 40 00 00 e0 c0 b5 b4 b4 4e 79 b4 70 4e 00*6 80 3f 00 00 80 bf 00 00 00 cf 00 00 00 4f 00 00 00 40 00 00 e0 c0}
; run: @f5(i32{0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7}, {00*64}) -> _ {00*6 80 3f 00 00 80 bf 00 00 00 cf ff ff ff 4e 00 00 00 40 00 00 e0 c0 b4 b4 b4 4e 78 b4 70 4e 00*6 80 3f 00 00 80 bf 00 00 00 cf ff ff ff 4e 00 00 00 40 00 00 e0 c0}
; run: @f6(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}, {00*64}) -> _ {00*6 80 3f 00 00 80 bf 00 00 00 df 00 00 00 5f 00 00 00 40 00 00 e0 c0 b5 b4 b4 5e 00*32}
; run: @f7(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}, {00*64}) -> _ {00*6 80 3f 00 00 80 bf 00 00 00 df 00 00 00 5f 00 00 00 40 00 00 e0 c0 b5 b4 b4 5e 00*32}
; run: @f8(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}, {00*64}) -> _ {00*6 80 3f 00 00 80 bf 00 00 00 df ff ff ff 5e 00 00 00 40 00 00 e0 c0 b4 b4 b4 5e 00*32}
; run: @f9(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}, {00*64}) -> _ {00*6 80 3f 00 00 80 bf 00 00 00 df 00 00 00 5f 00 00 00 40 00 00 e0 c0 b5 b4 b4 5e 00*32}
; run: @f10(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}, {00*64}) -> _ {00*6 80 3f 00 00 80 bf 00 00 00 df ff ff ff 5e 00 00 00 40 00 00 e0 c0 b4 b4 b4 5e 00*32}
; run: @f11(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}, {00*64}) -> _ {00*14 f0 3f 00*6 f0 bf 00*6 e0 c3 00*6 e0 43 00*7 40 00*6 1c c0 97 96*5 d6 43}
; run: @f12(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}, {00*64}) -> _ {00*14 f0 3f 00*6 f0 bf 00*6 e0 c3 00*6 e0 43 00*7 40 00*6 1c c0 97 96*5 d6 43}
; run: @f13(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}, {00*64}) -> _ {00*14 f0 3f 00*6 f0 bf 00*6 e0 c3 ff*6 df 43 00*7 40 00*6 1c c0 96*6 d6 43}
; run: @f14(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}, {00*64}) -> _ {00*14 f0 3f 00*6 f0 bf 00*6 e0 c3 00*6 e0 43 00*7 40 00*6 1c c0 97 96*5 d6 43}
; run: @f15(i64{0, 1, -1, -9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570}, {00*64}) -> _ {00*14 f0 3f 00*6 f0 bf 00*6 e0 c3 ff*6 df 43 00*7 40 00*6 1c c0 96*6 d6 43}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <16 x float> @llvm.x86.avx512.sitofp.round.v16f32.v16i32(<16 x i32>, i32)
define void @f1(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x i32>, ptr %a0, align 1
  %r = call <16 x float> @llvm.x86.avx512.sitofp.round.v16f32.v16i32(<16 x i32> %v0, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f2(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x i32>, ptr %a0, align 1
  %r = call <16 x float> @llvm.x86.avx512.sitofp.round.v16f32.v16i32(<16 x i32> %v0, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f3(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x i32>, ptr %a0, align 1
  %r = call <16 x float> @llvm.x86.avx512.sitofp.round.v16f32.v16i32(<16 x i32> %v0, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f4(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x i32>, ptr %a0, align 1
  %r = call <16 x float> @llvm.x86.avx512.sitofp.round.v16f32.v16i32(<16 x i32> %v0, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f5(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x i32>, ptr %a0, align 1
  %r = call <16 x float> @llvm.x86.avx512.sitofp.round.v16f32.v16i32(<16 x i32> %v0, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
declare <8 x float> @llvm.x86.avx512.sitofp.round.v8f32.v8i64(<8 x i64>, i32)
define void @f6(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %r = call <8 x float> @llvm.x86.avx512.sitofp.round.v8f32.v8i64(<8 x i64> %v0, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
define void @f7(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %r = call <8 x float> @llvm.x86.avx512.sitofp.round.v8f32.v8i64(<8 x i64> %v0, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
define void @f8(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %r = call <8 x float> @llvm.x86.avx512.sitofp.round.v8f32.v8i64(<8 x i64> %v0, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
define void @f9(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %r = call <8 x float> @llvm.x86.avx512.sitofp.round.v8f32.v8i64(<8 x i64> %v0, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
define void @f10(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %r = call <8 x float> @llvm.x86.avx512.sitofp.round.v8f32.v8i64(<8 x i64> %v0, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
declare <8 x double> @llvm.x86.avx512.sitofp.round.v8f64.v8i64(<8 x i64>, i32)
define void @f11(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %r = call <8 x double> @llvm.x86.avx512.sitofp.round.v8f64.v8i64(<8 x i64> %v0, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f12(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %r = call <8 x double> @llvm.x86.avx512.sitofp.round.v8f64.v8i64(<8 x i64> %v0, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f13(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %r = call <8 x double> @llvm.x86.avx512.sitofp.round.v8f64.v8i64(<8 x i64> %v0, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f14(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %r = call <8 x double> @llvm.x86.avx512.sitofp.round.v8f64.v8i64(<8 x i64> %v0, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f15(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %r = call <8 x double> @llvm.x86.avx512.sitofp.round.v8f64.v8i64(<8 x i64> %v0, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
