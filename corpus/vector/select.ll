; select of vectors: by a mask, lane by lane, and by one i1 for all.
; run: @mask(10, <1, 2, 3, 4>, <-1, -2, -3, -4>) == <-1, 2, -3, 4>
; run: @whole(true, <1, 2, 3, 4>, <-1, -2, -3, -4>) == <1, 2, 3, 4>
; run: @whole(false, <1, 2, 3, 4>, <-1, -2, -3, -4>) == <-1, -2, -3, -4>
; run: @doubles(1, <1.5, 2.5>, <-0.0, -1.0>) == <1.5, -1.0>
; run: @bytes(0x8001, <1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16>) == <1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16>

define <4 x i32> @mask(i4 %m, <4 x i32> %a, <4 x i32> %b) {
  %c = bitcast i4 %m to <4 x i1>
  %r = select <4 x i1> %c, <4 x i32> %a, <4 x i32> %b
  ret <4 x i32> %r
}
define <4 x i32> @whole(i1 %c, <4 x i32> %a, <4 x i32> %b) {
  %r = select i1 %c, <4 x i32> %a, <4 x i32> %b
  ret <4 x i32> %r
}
define <2 x double> @doubles(i2 %m, <2 x double> %a, <2 x double> %b) {
  %c = bitcast i2 %m to <2 x i1>
  %r = select <2 x i1> %c, <2 x double> %a, <2 x double> %b
  ret <2 x double> %r
}
define <16 x i8> @bytes(i16 %m, <16 x i8> %a) {
  %c = bitcast i16 %m to <16 x i1>
  %r = select <16 x i1> %c, <16 x i8> %a, <16 x i8> zeroinitializer
  ret <16 x i8> %r
}
