; llvm.x86.avx512.sqrt and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, {00*64}) -> _ {2e 21 09 14 8e 98 f3 3f 00*6 f8 ff 00*6 24 40 00*7 80 cd 3b 7f 66 9e a0 e6 3f aa 4c 58 e8 7a b6 fb 3f 00*6 f8 ff c3 c1 68 05 64 45 06 40}
; run: @f2(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, {00*64}) -> _ {2e 21 09 14 8e 98 f3 3f 00*6 f8 ff 00*6 24 40 00*7 80 cd 3b 7f 66 9e a0 e6 3f aa 4c 58 e8 7a b6 fb 3f 00*6 f8 ff c3 c1 68 05 64 45 06 40}
; run: @f3(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, {00*64}) -> _ {2e 21 09 14 8e 98 f3 3f 00*6 f8 ff 00*6 24 40 00*7 80 cc 3b 7f 66 9e a0 e6 3f aa 4c 58 e8 7a b6 fb 3f 00*6 f8 ff c3 c1 68 05 64 45 06 40}
; run: @f4(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, {00*64}) -> _ {2f 21 09 14 8e 98 f3 3f 00*6 f8 ff 00*6 24 40 00*7 80 cd 3b 7f 66 9e a0 e6 3f ab 4c 58 e8 7a b6 fb 3f 00*6 f8 ff c4 c1 68 05 64 45 06 40}
; run: @f5(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, {00*64}) -> _ {2e 21 09 14 8e 98 f3 3f 00*6 f8 ff 00*6 24 40 00*7 80 cc 3b 7f 66 9e a0 e6 3f aa 4c 58 e8 7a b6 fb 3f 00*6 f8 ff c3 c1 68 05 64 45 06 40}
; run: @f6(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, {00*64}) -> _ {71 c4 9c 3f 00 00 c0 ff 00 00 20 41 00 00 00 80 f3 04 35 3f d7 b3 dd 3f 00 00 c0 ff 20 2b 32 40 c2 62 ca 3f 00 00 c0 ff 00*4 ff e6 db 2e 00 00 c0 ff 3a 62 cf 40 00 00 80 3f 00 00 c0 ff}
; run: @f7(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, {00*64}) -> _ {71 c4 9c 3f 00 00 c0 ff 00 00 20 41 00 00 00 80 f3 04 35 3f d7 b3 dd 3f 00 00 c0 ff 20 2b 32 40 c2 62 ca 3f 00 00 c0 ff 00*4 ff e6 db 2e 00 00 c0 ff 3a 62 cf 40 00 00 80 3f 00 00 c0 ff}
; run: @f8(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, {00*64}) -> _ {70 c4 9c 3f 00 00 c0 ff 00 00 20 41 00 00 00 80 f3 04 35 3f d7 b3 dd 3f 00 00 c0 ff 20 2b 32 40 c1 62 ca 3f 00 00 c0 ff 00*4 fe e6 db 2e 00 00 c0 ff 3a 62 cf 40 00 00 80 3f 00 00 c0 ff}
; run: @f9(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, {00*64}) -> _ {71 c4 9c 3f 00 00 c0 ff 00 00 20 41 00 00 00 80 f4 04 35 3f d8 b3 dd 3f 00 00 c0 ff 21 2b 32 40 c2 62 ca 3f 00 00 c0 ff 00*4 ff e6 db 2e 00 00 c0 ff 3b 62 cf 40 00 00 80 3f 00 00 c0 ff}
; run: @f10(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, {00*64}) -> _ {70 c4 9c 3f 00 00 c0 ff 00 00 20 41 00 00 00 80 f3 04 35 3f d7 b3 dd 3f 00 00 c0 ff 20 2b 32 40 c1 62 ca 3f 00 00 c0 ff 00*4 fe e6 db 2e 00 00 c0 ff 3a 62 cf 40 00 00 80 3f 00 00 c0 ff}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <8 x double> @llvm.x86.avx512.sqrt.pd.512(<8 x double>, i32)
define void @f1(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %r = call <8 x double> @llvm.x86.avx512.sqrt.pd.512(<8 x double> %v0, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f2(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %r = call <8 x double> @llvm.x86.avx512.sqrt.pd.512(<8 x double> %v0, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f3(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %r = call <8 x double> @llvm.x86.avx512.sqrt.pd.512(<8 x double> %v0, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f4(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %r = call <8 x double> @llvm.x86.avx512.sqrt.pd.512(<8 x double> %v0, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f5(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %r = call <8 x double> @llvm.x86.avx512.sqrt.pd.512(<8 x double> %v0, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
declare <16 x float> @llvm.x86.avx512.sqrt.ps.512(<16 x float>, i32)
define void @f6(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %r = call <16 x float> @llvm.x86.avx512.sqrt.ps.512(<16 x float> %v0, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f7(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %r = call <16 x float> @llvm.x86.avx512.sqrt.ps.512(<16 x float> %v0, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f8(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %r = call <16 x float> @llvm.x86.avx512.sqrt.ps.512(<16 x float> %v0, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f9(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %r = call <16 x float> @llvm.x86.avx512.sqrt.ps.512(<16 x float> %v0, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f10(ptr %a0, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %r = call <16 x float> @llvm.x86.avx512.sqrt.ps.512(<16 x float> %v0, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
