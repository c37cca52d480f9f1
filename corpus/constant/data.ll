; Initial contents of every type, read back byte by byte.
; run: @byte(@i8, 0) == 255
; run: @word(@i16, 0) == 0x0201
; run: @byte(@i24, 2) == 3
; run: @byte(@i24, 3) == 0
; run: @long(@i33, 0) == 0x1ffffffff
; run: @long(@i128, 8) == 0x0123456789abcdef
; run: @long(@i128, 0) == 0xfedcba9876543210
; run: @long(@float, 0) == 0x3fc00000
; run: @long(@double, 0) == 0x3ff8000000000000
; run: @word(@half, 0) == 0x3c00
; run: @word(@bfloat, 0) == 0x3f80
; run: @long(@x87, 0) == 0x8000000000000000
; run: @word(@x87, 8) == 0x3fff
; run: @long(@quad, 8) == 0x3fff000000000000
; run: @byte(@string, 3) == 0
; run: @byte(@string, 2) == 99
; run: @byte(@packed, 1) == 0xff
; run: @long(@struct, 8) == 2
; run: @byte(@struct, 0) == 1
; run: @byte(@i1, 0) == 1
; run: @long(@vector, 8) == 0x0000000400000003
; run: @byte(@mask, 0) == 5

@i1 = global i1 true
@i8 = global i8 -1
@i16 = global i16 513
@i24 = global { i24, i8 } { i24 197121, i8 9 }
@i33 = global i33 -1
@i128 = global i128 u0x0123456789abcdeffedcba9876543210
@float = global { float, i32 } { float 1.5, i32 0 }
@double = global double 1.5
@half = global half 1.0
@bfloat = global bfloat 1.0
@x87 = global x86_fp80 0xK3FFF8000000000000000
@quad = global fp128 0xL00000000000000003FFF000000000000
@string = global [4 x i8] c"abc\00"
@packed = global <{ i8, i64 }> <{ i8 1, i64 -1 }>
@struct = global { i8, i64 } { i8 1, i64 2 }
@vector = global <4 x i32> <i32 1, i32 2, i32 3, i32 4>
@mask = global <3 x i1> <i1 true, i1 false, i1 true>
define i32 @byte(ptr %p, i64 %i) {
  %q = getelementptr i8, ptr %p, i64 %i
  %a = load i8, ptr %q
  %r = zext i8 %a to i32
  ret i32 %r
}
define i32 @word(ptr %p, i64 %i) {
  %q = getelementptr i8, ptr %p, i64 %i
  %a = load i16, ptr %q, align 1
  %r = zext i16 %a to i32
  ret i32 %r
}
define i64 @long(ptr %p, i64 %i) {
  %q = getelementptr i8, ptr %p, i64 %i
  %a = load i64, ptr %q, align 1
  ret i64 %a
}
