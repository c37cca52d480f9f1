; Variables are as aligned as they ask for, and no less than their type needs.
; run: @of(@a16, 15) == 0
; run: @of(@a64, 63) == 0
; run: @of(@a4096, 4095) == 0
; run: @of(@natural, 7) == 0
; run: @of(@vector, 15) == 0
; run: @of(@i128, 15) == 0

@one = global i8 1
@a16 = global i8 1, align 16
@two = global i8 1
@a64 = global i32 1, align 64
@three = global i8 1
@a4096 = global i8 1, align 4096
@four = global i8 1
@natural = global i64 1
@five = global i8 1
@vector = global <4 x i32> zeroinitializer
@six = global i8 1
@i128 = global i128 1
define i64 @of(ptr %p, i64 %mask) {
  %a = ptrtoint ptr %p to i64
  %r = and i64 %a, %mask
  ret i64 %r
}
