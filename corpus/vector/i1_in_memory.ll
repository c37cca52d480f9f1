; A vector of i1 in memory: packed bits, the store writes whole bytes.
; run: @store_2(-1, {00*1 ee}) -> {03 ee}
; run: @load_2({03}) == -1
; run: @store_4(3, {00*1 ee}) -> {03 ee}
; run: @load_4({03}) == 3
; run: @store_8(83, {00*1 ee}) -> {53 ee}
; run: @load_8({53}) == 83
; run: @store_16(-29357, {00*2 ee}) -> {53 8d ee}
; run: @load_16({53 8d}) == -29357
; run: @store_32(305433939, {00*4 ee}) -> {53 8d 34 12 ee}
; run: @load_32({53 8d 34 12}) == 305433939
; run: @store_64(-7319457770611897005, {00*8 ee}) -> {53 8d 34 12 f0 0f 6c 9a ee}
; run: @load_64({53 8d 34 12 f0 0f 6c 9a}) == -7319457770611897005

define void @store_2(i2 %a, ptr %out) {
  %m = bitcast i2 %a to <2 x i1>
  store <2 x i1> %m, ptr %out
  ret void
}
define i2 @load_2(ptr %p) {
  %m = load <2 x i1>, ptr %p
  %r = bitcast <2 x i1> %m to i2
  ret i2 %r
}
define void @store_4(i4 %a, ptr %out) {
  %m = bitcast i4 %a to <4 x i1>
  store <4 x i1> %m, ptr %out
  ret void
}
define i4 @load_4(ptr %p) {
  %m = load <4 x i1>, ptr %p
  %r = bitcast <4 x i1> %m to i4
  ret i4 %r
}
define void @store_8(i8 %a, ptr %out) {
  %m = bitcast i8 %a to <8 x i1>
  store <8 x i1> %m, ptr %out
  ret void
}
define i8 @load_8(ptr %p) {
  %m = load <8 x i1>, ptr %p
  %r = bitcast <8 x i1> %m to i8
  ret i8 %r
}
define void @store_16(i16 %a, ptr %out) {
  %m = bitcast i16 %a to <16 x i1>
  store <16 x i1> %m, ptr %out
  ret void
}
define i16 @load_16(ptr %p) {
  %m = load <16 x i1>, ptr %p
  %r = bitcast <16 x i1> %m to i16
  ret i16 %r
}
define void @store_32(i32 %a, ptr %out) {
  %m = bitcast i32 %a to <32 x i1>
  store <32 x i1> %m, ptr %out
  ret void
}
define i32 @load_32(ptr %p) {
  %m = load <32 x i1>, ptr %p
  %r = bitcast <32 x i1> %m to i32
  ret i32 %r
}
define void @store_64(i64 %a, ptr %out) {
  %m = bitcast i64 %a to <64 x i1>
  store <64 x i1> %m, ptr %out
  ret void
}
define i64 @load_64(ptr %p) {
  %m = load <64 x i1>, ptr %p
  %r = bitcast <64 x i1> %m to i64
  ret i64 %r
}
