; Loads and stores of every scalar type.
; run: @i8({00 00}) -> {00 7f}
; run: @i8({7f 00}) -> {7f 7e}
; run: @i8({80 00}) -> {80 ff}
; run: @i16(i16{-2, 0}) -> i16{-2, 2}
; run: @i32(i32{-2147483648, 0}) -> i32{-2147483648, -2147483648}
; run: @i64(i64{-1, 0}) -> i64{-1, 1}
; run: @float(float{1.5, 0.0}) -> float{1.5, -1.5}
; run: @float({01 00 a0 7f 00 00 00 00}) -> {01 00 a0 7f 01 00 a0 ff}
; run: @double(double{-0.0, 1.0}) -> double{-0.0, 0.0}
; run: @ptr({00*8}) -> {00*8}
; run: @i128({01 00*15 00*16}) -> {01 00*15 ff*16}

define void @i8(ptr %p) {
  %a = load i8, ptr %p
  %r = xor i8 %a, 127
  %s = select i1 false, i8 0, i8 %r
  %q = getelementptr i8, ptr %p, i64 1
  %x = icmp eq i8 %a, 127
  %t = select i1 %x, i8 126, i8 %s
  store i8 %t, ptr %q
  ret void
}
define void @i16(ptr %p) {
  %a = load i16, ptr %p
  %r = sub i16 0, %a
  %q = getelementptr i16, ptr %p, i64 1
  store i16 %r, ptr %q
  ret void
}
define void @i32(ptr %p) {
  %a = load i32, ptr %p
  %r = sub i32 0, %a
  %q = getelementptr i32, ptr %p, i64 1
  store i32 %r, ptr %q
  ret void
}
define void @i64(ptr %p) {
  %a = load i64, ptr %p
  %r = sub i64 0, %a
  %q = getelementptr i64, ptr %p, i64 1
  store i64 %r, ptr %q
  ret void
}
define void @float(ptr %p) {
  %a = load float, ptr %p
  %r = fneg float %a
  %q = getelementptr float, ptr %p, i64 1
  store float %r, ptr %q
  ret void
}
define void @double(ptr %p) {
  %a = load double, ptr %p
  %r = fneg double %a
  %q = getelementptr double, ptr %p, i64 1
  store double %r, ptr %q
  ret void
}
define void @ptr(ptr %p) {
  %a = load ptr, ptr %p
  store ptr %a, ptr %p
  ret void
}
define void @i128(ptr %p) {
  %a = load i128, ptr %p
  %r = sub i128 0, %a
  %q = getelementptr i128, ptr %p, i64 1
  store i128 %r, ptr %q
  ret void
}
