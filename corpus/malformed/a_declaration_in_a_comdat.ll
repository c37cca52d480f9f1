; A number in the bitcode of globals and constants is another.
; error: @w: malformed bitcode: a declaration in a comdat
; damage: bits 3850+6 = 0

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
$c = comdat any
%s = type { i32, [2 x i16], double }
%o = type opaque
@v = global %s { i32 1, [2 x i16] [i16 2, i16 3], double 4.0 }, section "x", align 8
@w = linkonce_odr constant [3 x i8] c"ab\00", comdat($c)
@t = thread_local global i32 0
@p = global ptr getelementptr (%s, ptr @v, i64 0, i32 1, i64 1)
@q = global [2 x float] [float 1.0, float 2.0]
@z = global i128 18446744073709551616
@e = global x86_fp80 0xK3FFF8000000000000000
@a = alias i32, ptr @v
@i = ifunc i32 (), ptr @r
@n = global <2 x i32> <i32 1, i32 undef>
@m = global i64 ptrtoint (ptr @v to i64)
define ptr @r() {
  ret ptr @f0
}
define i32 @f0() gc "shadow-stack" prefix i32 1 {
  ret i32 1
}
