; What assemblers of many releases write of one module: `module/` holds the bitcode of each of them.
; oracle: LLVM's JIT fails at the ifunc
; run: @add(2, 3) == 5
; run: @divide(12, 4) == 3
; run: @select_case(255) == 20
; run: @select_case(7) == 7
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%node = type { ptr, [3 x i16], <{ i8, i32 }> }
%opaque = type opaque
%pair = type { i32, i64 }

$group = comdat any

@counter = internal global i32 7, align 4
@text = private unnamed_addr constant [6 x i8] c"hello\00"
@first = global %node { ptr @second, [3 x i16] [i16 1, i16 -2, i16 3], <{ i8, i32 }> <{ i8 4, i32 5 }> }
@second = global %node zeroinitializer
@inside = global ptr getelementptr inbounds (%node, ptr @first, i64 0, i32 1, i64 2)
@address = global i64 add (i64 ptrtoint (ptr @counter to i64), i64 8)
@numbers = constant [3 x double] [double 1.500000e+00, double -0.000000e+00, double 0x7FF8000000000000]
@wide = constant i128 -170141183460469231731687303715884105728
@long = constant x86_fp80 0xK3FFF8000000000000000
@own = thread_local(initialexec) global i32 1
@shared = weak_odr hidden global i32 2, section ".special", comdat($group), align 16
@external = external global %opaque
@table = internal constant [2 x ptr] [ptr @add, ptr @divide]

@other = alias i32, ptr @counter

@chosen = ifunc i32 (i32), ptr @choose

define internal ptr @choose() {
  ret ptr @twice
}

define internal i32 @twice(i32 %x) {
  %sum = add nuw nsw i32 %x, %x
  ret i32 %sum
}

; Function Attrs: noinline nounwind
define i32 @add(i32 %a, i32 %b) #0 {
  %sum = add i32 %a, %b
  ret i32 %sum
}

; Function Attrs: noinline nounwind
define i32 @divide(i32 %a, i32 %b) #0 {
  %zero = icmp eq i32 %b, 0
  br i1 %zero, label %none, label %some

none:                                             ; preds = %0
  ret i32 -1

some:                                             ; preds = %0
  %result = sdiv exact i32 %a, %b
  ret i32 %result
}

define i64 @loop(ptr noalias nocapture readonly %data, i64 %count) {
entry:
  %empty = icmp ult i64 %count, 1
  br i1 %empty, label %done, label %body

body:                                             ; preds = %body, %entry
  %index = phi i64 [ 0, %entry ], [ %next, %body ]
  %sum = phi i64 [ 0, %entry ], [ %more, %body ]
  %place = getelementptr inbounds i64, ptr %data, i64 %index
  %value = load volatile i64, ptr %place, align 8
  %more = add i64 %sum, %value
  %next = add nuw i64 %index, 1
  %again = icmp ne i64 %next, %count
  br i1 %again, label %body, label %done

done:                                             ; preds = %body, %entry
  %total = phi i64 [ 0, %entry ], [ %more, %body ]
  ret i64 %total
}

define i32 @select_case(i8 zeroext %x) {
  switch i8 %x, label %other [
    i8 0, label %zero
    i8 -1, label %ones
  ]

zero:                                             ; preds = %0
  ret i32 10

ones:                                             ; preds = %0
  ret i32 20

other:                                            ; preds = %0
  %wide = zext i8 %x to i32
  %narrow = trunc i32 %wide to i16
  %signed = sext i16 %narrow to i32
  ret i32 %signed
}

define { i32, i1 } @exchange(ptr %place, i32 %old, i32 %new) {
  fence acquire
  %before = atomicrmw add ptr %place, i32 1 seq_cst, align 4
  store atomic i32 %before, ptr @counter release, align 4
  %seen = load atomic i32, ptr @counter syncscope("singlethread") monotonic, align 4
  %result = cmpxchg weak ptr %place, i32 %old, i32 %new acq_rel monotonic, align 4
  ret { i32, i1 } %result
}

define <4 x float> @vectors(<4 x float> %a, <4 x float> %b, i32 %at) {
  %sum = fadd fast <4 x float> %a, %b
  %scalar = extractelement <4 x float> %sum, i32 %at
  %put = insertelement <4 x float> %sum, float %scalar, i32 0
  %mixed = shufflevector <4 x float> %put, <4 x float> %b, <4 x i32> <i32 0, i32 5, i32 undef, i32 3>
  %less = fcmp olt <4 x float> %mixed, %a
  %result = select <4 x i1> %less, <4 x float> %mixed, <4 x float> <float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00>
  ret <4 x float> %result
}

define double @floats(i32 %x, float %y, x86_fp80 %z) {
  %a = sitofp i32 %x to double
  %b = fpext float %y to double
  %c = fptrunc x86_fp80 %z to double
  %d = fmul nnan nsz double %a, %b
  %e = frem double %d, %c
  %f = call double @llvm.sqrt.f64(double %e)
  %g = fptoui double %f to i64
  %h = uitofp i64 %g to double
  ret double %h
}

define void @memory(ptr %to, ptr %from, i64 %n) {
  %local = alloca %pair, align 8
  %many = alloca i32, i64 %n, align 4
  %field = getelementptr %pair, ptr %local, i32 0, i32 1
  store i64 %n, ptr %field, align 4
  %bytes = bitcast ptr %local to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %to, ptr align 1 %from, i64 %n, i1 false)
  call void @llvm.memset.p0.i64(ptr align 1 %bytes, i8 0, i64 16, i1 true)
  %number = ptrtoint ptr %to to i64
  %back = inttoptr i64 %number to ptr
  store i32 3, ptr %back, align 1
  store i32 4, ptr %many, align 4
  ret void
}

define i64 @aggregates(%pair %p) {
  %first = extractvalue %pair %p, 0
  %changed = insertvalue %pair %p, i64 9, 1
  %second = extractvalue %pair %changed, 1
  %array = insertvalue [2 x i64] undef, i64 %second, 1
  %last = extractvalue [2 x i64] %array, 1
  ret i64 %last
}

define i32 @calls(ptr %place, i32 %x) {
  %function = load ptr, ptr %place, align 8
  %a = call i32 %function(i32 %x, i32 2)
  %b = tail call fastcc i32 @twice.fast(i32 %a)
  %c = call i32 (ptr, ...) @printf(ptr @text, i32 %b, double 1.000000e+00) #6
  %d = call i32 asm sideeffect "movl $1, $0", "=r,r,~{memory},~{dirflag},~{fpsr},~{flags}"(i32 %c)
  %e = call i32 @chosen(i32 %d)
  ret i32 %e
}

define internal fastcc i32 @twice.fast(i32 %x) {
  %sum = shl nsw i32 %x, 1
  ret i32 %sum
}

define i32 @sum(i32 %count, ...) {
  %list = alloca [1 x { i32, i32, ptr, ptr }], align 16
  %bytes = bitcast ptr %list to ptr
  call void @llvm.va_start(ptr %bytes)
  %value = va_arg ptr %bytes, i32
  call void @llvm.va_end(ptr %bytes)
  ret i32 %value
}

define i32 @unwinds(i32 %x) personality ptr @__gxx_personality_v0 {
  %result = invoke i32 @toupper(i32 %x)
          to label %fine unwind label %caught

fine:                                             ; preds = %0
  ret i32 %result

caught:                                           ; preds = %0
  %pad = landingpad { ptr, i32 }
          cleanup
          catch ptr null
  %selector = extractvalue { ptr, i32 } %pad, 1
  %mine = icmp sgt i32 %selector, 0
  br i1 %mine, label %fine.too, label %on

fine.too:                                         ; preds = %caught
  ret i32 0

on:                                               ; preds = %caught
  resume { ptr, i32 } %pad
}

define ptr @jumps(i32 %x) {
entry:
  %small = icmp slt i32 %x, 3
  %where = select i1 %small, ptr blockaddress(@jumps, %a), ptr blockaddress(@jumps, %b)
  indirectbr ptr %where, [label %a, label %b]

a:                                                ; preds = %entry
  ret ptr null

b:                                                ; preds = %entry
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start(ptr) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end(ptr) #2

declare i32 @printf(ptr, ...)

; Function Attrs: nounwind readnone
declare i32 @toupper(i32) #3

declare extern_weak i32 @__gxx_personality_v0(...)

; Function Attrs: argmemonly nocallback nofree nounwind willreturn
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: argmemonly nocallback nofree nounwind willreturn writeonly
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

attributes #0 = { noinline nounwind "target-cpu"="x86-64" }
attributes #1 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nocallback nofree nosync nounwind willreturn }
attributes #3 = { nounwind readnone }
attributes #4 = { argmemonly nocallback nofree nounwind willreturn }
attributes #5 = { argmemonly nocallback nofree nounwind willreturn writeonly }
attributes #6 = { cold returns_twice }
