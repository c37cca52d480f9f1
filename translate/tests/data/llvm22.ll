; Made by: zig 0.17.1 cc (LLVM 22), -x ir -O0 -Xclang -disable-llvm-passes -c -emit-llvm
; What LLVM 20 to 22 brought.

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@splat_int = constant <4 x i32> splat (i32 9)
@splat_float = constant <2 x double> splat (double 1.5)
@array = constant [4 x i32] [i32 9, i32 9, i32 9, i32 9]

define i64 @flags(i32 range(i32 -5, 7) %a, i32 %b, float %f, ptr captures(none) initializes((0, 4), (8, 12)) %p) {
  %same = icmp samesign ult i32 %a, %b
  %trunc = trunc nuw nsw i32 %a to i8
  %ext = fpext nnan float %f to double
  %convert = uitofp nneg i32 %b to float
  %address = ptrtoaddr ptr %p to i64
  ret i64 %address
}

define i32 @atomics(ptr %p, i32 %v, float %f) {
  %a = atomicrmw usub_cond ptr %p, i32 %v seq_cst, align 4
  %b = atomicrmw usub_sat ptr %p, i32 %v monotonic, align 4
  %c = atomicrmw fmaximum ptr %p, float %f acquire, align 4
  %d = atomicrmw fminimum ptr %p, float %f release, align 4
  ret i32 %b
}

define void @markers(ptr %p) {
  %slot = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr %slot)
  call void @g() [ "tag"(metadata !0) ]
  call void @llvm.lifetime.end.p0(ptr %slot)
  ret void
}

declare void @g()
declare void @llvm.lifetime.start.p0(ptr)
declare void @llvm.lifetime.end.p0(ptr)

!0 = !{!"node"}
