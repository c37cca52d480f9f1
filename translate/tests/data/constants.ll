; Constants of every kind, each the initializer of a global that is named after it.

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%opaque = type opaque
%node = type { ptr, %inner }
%inner = type <{ i8, i32 }>

@null = global ptr null
@zero = global %node zeroinitializer
@undef = global i32 undef
@poison = global i32 poison
@int = global i32 -2
@int64_min = global i64 -9223372036854775808
@narrow = global i7 -1
@i128 = global i128 -170141183460469231731687303715884105727
@i65 = global i65 18446744073709551616
@half = global half 0xH3C00
@bfloat = global bfloat 0xR3F80
@float = global float 1.5
@double = global double -0.0
@x86_fp80 = global x86_fp80 0xK4000C000000000000001
@fp128 = global fp128 0xL00000000000000013FFF000000000000
@aggregate = global { ptr, i32 } { ptr @int, i32 7 }
@string = global [3 x i8] c"a\FFc"
@cstring = global [4 x i8] c"abc\00"
@i16s = global [2 x i16] [i16 -1, i16 258]
@doubles = global <2 x double> <double 1.0, double 2.0>
@splat = global <4 x i32> splat (i32 9)
@gep = global ptr getelementptr inbounds nuw (%node, ptr @zero, i64 1, i32 1, i32 1)
@gep_i8 = global ptr getelementptr (i8, ptr @zero, i64 12)
@gep_inrange = global ptr getelementptr inbounds inrange(-8, 24) ({ [3 x ptr] }, ptr @zero, i32 0, i32 0, i32 1)
@cast = global i64 ptrtoint (ptr @int to i64)
@difference = global i32 trunc (i64 sub (i64 ptrtoint (ptr @int to i64), i64 ptrtoint (ptr @null to i64)) to i32)
@block = global ptr blockaddress(@function, %there)
@equivalent = global ptr dso_local_equivalent @function
@no_cfi = global ptr no_cfi @function
@forward = global ptr @last
@cycle = global { ptr } { ptr @cycle }
@last = global i8 1

define void @function() {
  br label %there

there:
  ret void
}
