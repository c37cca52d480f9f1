; A vector of i1 and an integer of as many bits: lane 0 is the lowest bit.
; run: @to_i2(i8{-1, -1}) == -1
; run: @from_i2(-1, {ee*2}) -> i8{1, 1}
; run: @to_i3(i8{-1, -1, 5}) == 3
; run: @from_i3(3, {ee*3}) -> i8{1, 1, 0}
; run: @to_i4(i8{-1, -1, 5, 5}) == 3
; run: @from_i4(3, {ee*4}) -> i8{1, 1, 0, 0}
; run: @to_i8(i8{-1, -1, 5, 5, -1, 5, -1, 5}) == 83
; run: @from_i8(83, {ee*8}) -> i8{1, 1, 0, 0, 1, 0, 1, 0}
; run: @to_i16(i8{-1, -1, 5, 5, -1, 5, -1, 5, -1, 5, -1, -1, 5, 5, 5, -1}) == -29357
; run: @from_i16(-29357, {ee*16}) -> i8{1, 1, 0, 0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 1}
; run: @to_i32(i8{-1, -1, 5, 5, -1, 5, -1, 5, -1, 5, -1, -1, 5, 5, 5, -1, 5, 5, -1, 5, -1, -1, 5, 5, 5, -1, 5, 5, -1, 5, 5, 5}) == 305433939
; run: @from_i32(305433939, {ee*32}) -> i8{1, 1, 0, 0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0}
; run: @to_i64(i8{-1, -1, 5, 5, -1, 5, -1, 5, -1, 5, -1, -1, 5, 5, 5, -1, 5, 5, -1, 5, -1, -1, 5, 5, 5, -1, 5, 5, -1, 5, 5, 5, 5, 5, 5, 5, -1, -1, -1, -1, -1, -1, -1, -1, 5, 5, 5, 5, 5, 5, -1, -1, 5, -1, -1, 5, 5, -1, 5, -1, -1, 5, 5, -1}) == -7319457770611897005
; run: @from_i64(-7319457770611897005, {ee*64}) -> i8{1, 1, 0, 0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1}

define i2 @to_i2(ptr %p) {
  %a = load <2 x i8>, ptr %p, align 1
  %c = icmp slt <2 x i8> %a, zeroinitializer
  %r = bitcast <2 x i1> %c to i2
  ret i2 %r
}
define void @from_i2(i2 %a, ptr %out) {
  %m = bitcast i2 %a to <2 x i1>
  %r = zext <2 x i1> %m to <2 x i8>
  store <2 x i8> %r, ptr %out, align 1
  ret void
}
define i3 @to_i3(ptr %p) {
  %a = load <3 x i8>, ptr %p, align 1
  %c = icmp slt <3 x i8> %a, zeroinitializer
  %r = bitcast <3 x i1> %c to i3
  ret i3 %r
}
define void @from_i3(i3 %a, ptr %out) {
  %m = bitcast i3 %a to <3 x i1>
  %r = zext <3 x i1> %m to <3 x i8>
  store <3 x i8> %r, ptr %out, align 1
  ret void
}
define i4 @to_i4(ptr %p) {
  %a = load <4 x i8>, ptr %p, align 1
  %c = icmp slt <4 x i8> %a, zeroinitializer
  %r = bitcast <4 x i1> %c to i4
  ret i4 %r
}
define void @from_i4(i4 %a, ptr %out) {
  %m = bitcast i4 %a to <4 x i1>
  %r = zext <4 x i1> %m to <4 x i8>
  store <4 x i8> %r, ptr %out, align 1
  ret void
}
define i8 @to_i8(ptr %p) {
  %a = load <8 x i8>, ptr %p, align 1
  %c = icmp slt <8 x i8> %a, zeroinitializer
  %r = bitcast <8 x i1> %c to i8
  ret i8 %r
}
define void @from_i8(i8 %a, ptr %out) {
  %m = bitcast i8 %a to <8 x i1>
  %r = zext <8 x i1> %m to <8 x i8>
  store <8 x i8> %r, ptr %out, align 1
  ret void
}
define i16 @to_i16(ptr %p) {
  %a = load <16 x i8>, ptr %p, align 1
  %c = icmp slt <16 x i8> %a, zeroinitializer
  %r = bitcast <16 x i1> %c to i16
  ret i16 %r
}
define void @from_i16(i16 %a, ptr %out) {
  %m = bitcast i16 %a to <16 x i1>
  %r = zext <16 x i1> %m to <16 x i8>
  store <16 x i8> %r, ptr %out, align 1
  ret void
}
define i32 @to_i32(ptr %p) {
  %a = load <32 x i8>, ptr %p, align 1
  %c = icmp slt <32 x i8> %a, zeroinitializer
  %r = bitcast <32 x i1> %c to i32
  ret i32 %r
}
define void @from_i32(i32 %a, ptr %out) {
  %m = bitcast i32 %a to <32 x i1>
  %r = zext <32 x i1> %m to <32 x i8>
  store <32 x i8> %r, ptr %out, align 1
  ret void
}
define i64 @to_i64(ptr %p) {
  %a = load <64 x i8>, ptr %p, align 1
  %c = icmp slt <64 x i8> %a, zeroinitializer
  %r = bitcast <64 x i1> %c to i64
  ret i64 %r
}
define void @from_i64(i64 %a, ptr %out) {
  %m = bitcast i64 %a to <64 x i1>
  %r = zext <64 x i1> %m to <64 x i8>
  store <64 x i8> %r, ptr %out, align 1
  ret void
}
