; llvm.vp.reduce.umax: the lanes that are on, and a start value.
; run: @f_i8(3, <3, -2, 1, 7, 5, -100, 7, 50>, 255, 8) == -2
; run: @f_i8(3, <3, -2, 1, 7, 5, -100, 7, 50>, 85, 8) == 7
; run: @f_i8(3, <3, -2, 1, 7, 5, -100, 7, 50>, 255, 4) == -2
; run: @f_i8(3, <3, -2, 1, 7, 5, -100, 7, 50>, 1, 1) == 3
; run: @f_i8(3, <3, -2, 1, 7, 5, -100, 7, 50>, 255, 0) == 3
; run: @f_i8(3, <3, -2, 1, 7, 5, -100, 7, 50>, 0, 8) == 3
; run: @f_i32(3, <3, 7, -2, 5>, 15, 4) == -2
; run: @f_i32(3, <3, 7, -2, 5>, 5, 4) == -2
; run: @f_i32(3, <3, 7, -2, 5>, 15, 2) == 7
; run: @f_i32(3, <3, 7, -2, 5>, 1, 1) == 3
; run: @f_i32(3, <3, 7, -2, 5>, 15, 0) == 3
; run: @f_i32(3, <3, 7, -2, 5>, 0, 4) == 3

define i8 @f_i8(i8 %start, <8 x i8> %v, i8 %mask, i32 %n) {
  %c = freeze i8 %mask
  %m = bitcast i8 %c to <8 x i1>
  %r = call i8 @llvm.vp.reduce.umax.v8i8(i8 %start, <8 x i8> %v, <8 x i1> %m, i32 %n)
  ret i8 %r
}
define i32 @f_i32(i32 %start, <4 x i32> %v, i8 %mask, i32 %n) {
  %c = trunc i8 %mask to i4
  %m = bitcast i4 %c to <4 x i1>
  %r = call i32 @llvm.vp.reduce.umax.v4i32(i32 %start, <4 x i32> %v, <4 x i1> %m, i32 %n)
  ret i32 %r
}
