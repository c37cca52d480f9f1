; and, or, xor, select of vectors of i1.
; run: @and_2(1, 1) == 1
; run: @or_2(1, 1) == 1
; run: @xor_2(1, 1) == 0
; run: @add_2(1, 1) == 0
; run: @sub_2(1, 1) == 0
; run: @mul_2(1, 1) == 1
; run: @and_4(1, 5) == 1
; run: @or_4(1, 5) == 5
; run: @xor_4(1, 5) == 4
; run: @add_4(1, 5) == 4
; run: @sub_4(1, 5) == 4
; run: @mul_4(1, 5) == 1
; run: @and_8(-31, 85) == 65
; run: @or_8(-31, 85) == -11
; run: @xor_8(-31, 85) == -76
; run: @add_8(-31, 85) == -76
; run: @sub_8(-31, 85) == -76
; run: @mul_8(-31, 85) == 65
; run: @and_16(-26911, 13141) == 4673
; run: @or_16(-26911, 13141) == -18443
; run: @xor_16(-26911, 13141) == -23116
; run: @add_16(-26911, 13141) == -23116
; run: @sub_16(-26911, 13141) == -23116
; run: @mul_16(-26911, 13141) == 4673
; run: @and_32(1513920225, 267400021) == 170922561
; run: @or_32(1513920225, 267400021) == 1610397685
; run: @xor_32(1513920225, 267400021) == 1439475124
; run: @add_32(1513920225, 267400021) == 1439475124
; run: @sub_32(1513920225, 267400021) == 1439475124
; run: @mul_32(1513920225, 267400021) == 170922561

define i2 @and_2(i2 %a, i2 %b) {
  %x = bitcast i2 %a to <2 x i1>
  %y = bitcast i2 %b to <2 x i1>
  %m = and <2 x i1> %x, %y
  %r = bitcast <2 x i1> %m to i2
  ret i2 %r
}
define i2 @or_2(i2 %a, i2 %b) {
  %x = bitcast i2 %a to <2 x i1>
  %y = bitcast i2 %b to <2 x i1>
  %m = or <2 x i1> %x, %y
  %r = bitcast <2 x i1> %m to i2
  ret i2 %r
}
define i2 @xor_2(i2 %a, i2 %b) {
  %x = bitcast i2 %a to <2 x i1>
  %y = bitcast i2 %b to <2 x i1>
  %m = xor <2 x i1> %x, %y
  %r = bitcast <2 x i1> %m to i2
  ret i2 %r
}
define i2 @add_2(i2 %a, i2 %b) {
  %x = bitcast i2 %a to <2 x i1>
  %y = bitcast i2 %b to <2 x i1>
  %m = add <2 x i1> %x, %y
  %r = bitcast <2 x i1> %m to i2
  ret i2 %r
}
define i2 @sub_2(i2 %a, i2 %b) {
  %x = bitcast i2 %a to <2 x i1>
  %y = bitcast i2 %b to <2 x i1>
  %m = sub <2 x i1> %x, %y
  %r = bitcast <2 x i1> %m to i2
  ret i2 %r
}
define i2 @mul_2(i2 %a, i2 %b) {
  %x = bitcast i2 %a to <2 x i1>
  %y = bitcast i2 %b to <2 x i1>
  %m = mul <2 x i1> %x, %y
  %r = bitcast <2 x i1> %m to i2
  ret i2 %r
}
define i4 @and_4(i4 %a, i4 %b) {
  %x = bitcast i4 %a to <4 x i1>
  %y = bitcast i4 %b to <4 x i1>
  %m = and <4 x i1> %x, %y
  %r = bitcast <4 x i1> %m to i4
  ret i4 %r
}
define i4 @or_4(i4 %a, i4 %b) {
  %x = bitcast i4 %a to <4 x i1>
  %y = bitcast i4 %b to <4 x i1>
  %m = or <4 x i1> %x, %y
  %r = bitcast <4 x i1> %m to i4
  ret i4 %r
}
define i4 @xor_4(i4 %a, i4 %b) {
  %x = bitcast i4 %a to <4 x i1>
  %y = bitcast i4 %b to <4 x i1>
  %m = xor <4 x i1> %x, %y
  %r = bitcast <4 x i1> %m to i4
  ret i4 %r
}
define i4 @add_4(i4 %a, i4 %b) {
  %x = bitcast i4 %a to <4 x i1>
  %y = bitcast i4 %b to <4 x i1>
  %m = add <4 x i1> %x, %y
  %r = bitcast <4 x i1> %m to i4
  ret i4 %r
}
define i4 @sub_4(i4 %a, i4 %b) {
  %x = bitcast i4 %a to <4 x i1>
  %y = bitcast i4 %b to <4 x i1>
  %m = sub <4 x i1> %x, %y
  %r = bitcast <4 x i1> %m to i4
  ret i4 %r
}
define i4 @mul_4(i4 %a, i4 %b) {
  %x = bitcast i4 %a to <4 x i1>
  %y = bitcast i4 %b to <4 x i1>
  %m = mul <4 x i1> %x, %y
  %r = bitcast <4 x i1> %m to i4
  ret i4 %r
}
define i8 @and_8(i8 %a, i8 %b) {
  %x = bitcast i8 %a to <8 x i1>
  %y = bitcast i8 %b to <8 x i1>
  %m = and <8 x i1> %x, %y
  %r = bitcast <8 x i1> %m to i8
  ret i8 %r
}
define i8 @or_8(i8 %a, i8 %b) {
  %x = bitcast i8 %a to <8 x i1>
  %y = bitcast i8 %b to <8 x i1>
  %m = or <8 x i1> %x, %y
  %r = bitcast <8 x i1> %m to i8
  ret i8 %r
}
define i8 @xor_8(i8 %a, i8 %b) {
  %x = bitcast i8 %a to <8 x i1>
  %y = bitcast i8 %b to <8 x i1>
  %m = xor <8 x i1> %x, %y
  %r = bitcast <8 x i1> %m to i8
  ret i8 %r
}
define i8 @add_8(i8 %a, i8 %b) {
  %x = bitcast i8 %a to <8 x i1>
  %y = bitcast i8 %b to <8 x i1>
  %m = add <8 x i1> %x, %y
  %r = bitcast <8 x i1> %m to i8
  ret i8 %r
}
define i8 @sub_8(i8 %a, i8 %b) {
  %x = bitcast i8 %a to <8 x i1>
  %y = bitcast i8 %b to <8 x i1>
  %m = sub <8 x i1> %x, %y
  %r = bitcast <8 x i1> %m to i8
  ret i8 %r
}
define i8 @mul_8(i8 %a, i8 %b) {
  %x = bitcast i8 %a to <8 x i1>
  %y = bitcast i8 %b to <8 x i1>
  %m = mul <8 x i1> %x, %y
  %r = bitcast <8 x i1> %m to i8
  ret i8 %r
}
define i16 @and_16(i16 %a, i16 %b) {
  %x = bitcast i16 %a to <16 x i1>
  %y = bitcast i16 %b to <16 x i1>
  %m = and <16 x i1> %x, %y
  %r = bitcast <16 x i1> %m to i16
  ret i16 %r
}
define i16 @or_16(i16 %a, i16 %b) {
  %x = bitcast i16 %a to <16 x i1>
  %y = bitcast i16 %b to <16 x i1>
  %m = or <16 x i1> %x, %y
  %r = bitcast <16 x i1> %m to i16
  ret i16 %r
}
define i16 @xor_16(i16 %a, i16 %b) {
  %x = bitcast i16 %a to <16 x i1>
  %y = bitcast i16 %b to <16 x i1>
  %m = xor <16 x i1> %x, %y
  %r = bitcast <16 x i1> %m to i16
  ret i16 %r
}
define i16 @add_16(i16 %a, i16 %b) {
  %x = bitcast i16 %a to <16 x i1>
  %y = bitcast i16 %b to <16 x i1>
  %m = add <16 x i1> %x, %y
  %r = bitcast <16 x i1> %m to i16
  ret i16 %r
}
define i16 @sub_16(i16 %a, i16 %b) {
  %x = bitcast i16 %a to <16 x i1>
  %y = bitcast i16 %b to <16 x i1>
  %m = sub <16 x i1> %x, %y
  %r = bitcast <16 x i1> %m to i16
  ret i16 %r
}
define i16 @mul_16(i16 %a, i16 %b) {
  %x = bitcast i16 %a to <16 x i1>
  %y = bitcast i16 %b to <16 x i1>
  %m = mul <16 x i1> %x, %y
  %r = bitcast <16 x i1> %m to i16
  ret i16 %r
}
define i32 @and_32(i32 %a, i32 %b) {
  %x = bitcast i32 %a to <32 x i1>
  %y = bitcast i32 %b to <32 x i1>
  %m = and <32 x i1> %x, %y
  %r = bitcast <32 x i1> %m to i32
  ret i32 %r
}
define i32 @or_32(i32 %a, i32 %b) {
  %x = bitcast i32 %a to <32 x i1>
  %y = bitcast i32 %b to <32 x i1>
  %m = or <32 x i1> %x, %y
  %r = bitcast <32 x i1> %m to i32
  ret i32 %r
}
define i32 @xor_32(i32 %a, i32 %b) {
  %x = bitcast i32 %a to <32 x i1>
  %y = bitcast i32 %b to <32 x i1>
  %m = xor <32 x i1> %x, %y
  %r = bitcast <32 x i1> %m to i32
  ret i32 %r
}
define i32 @add_32(i32 %a, i32 %b) {
  %x = bitcast i32 %a to <32 x i1>
  %y = bitcast i32 %b to <32 x i1>
  %m = add <32 x i1> %x, %y
  %r = bitcast <32 x i1> %m to i32
  ret i32 %r
}
define i32 @sub_32(i32 %a, i32 %b) {
  %x = bitcast i32 %a to <32 x i1>
  %y = bitcast i32 %b to <32 x i1>
  %m = sub <32 x i1> %x, %y
  %r = bitcast <32 x i1> %m to i32
  ret i32 %r
}
define i32 @mul_32(i32 %a, i32 %b) {
  %x = bitcast i32 %a to <32 x i1>
  %y = bitcast i32 %b to <32 x i1>
  %m = mul <32 x i1> %x, %y
  %r = bitcast <32 x i1> %m to i32
  ret i32 %r
}
