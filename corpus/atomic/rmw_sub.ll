; atomicrmw sub: gives the old value, leaves the new one.
; run: @sub_i8(i8{0}, -128) == 0 -> i8{-128}
; run: @sub_i8(i8{1}, 0) == 1 -> i8{1}
; run: @sub_i8(i8{1}, -128) == 1 -> i8{-127}
; run: @sub_i8(i8{-1}, 0) == -1 -> i8{-1}
; run: @sub_i8(i8{-1}, -128) == -1 -> i8{127}
; run: @sub_i8(i8{-128}, 0) == -128 -> i8{-128}
; run: @sub_i8(i8{-128}, -128) == -128 -> i8{0}
; run: @sub_i8_unused(i8{15}, 3) -> i8{12}
; run: @sub_i16(i16{0}, -32768) == 0 -> i16{-32768}
; run: @sub_i16(i16{1}, 0) == 1 -> i16{1}
; run: @sub_i16(i16{1}, -32768) == 1 -> i16{-32767}
; run: @sub_i16(i16{-1}, 0) == -1 -> i16{-1}
; run: @sub_i16(i16{-1}, -32768) == -1 -> i16{32767}
; run: @sub_i16(i16{-32768}, 0) == -32768 -> i16{-32768}
; run: @sub_i16(i16{-32768}, -32768) == -32768 -> i16{0}
; run: @sub_i16_unused(i16{7695}, 3) -> i16{7692}
; run: @sub_i32(i32{0}, -2147483648) == 0 -> i32{-2147483648}
; run: @sub_i32(i32{1}, 0) == 1 -> i32{1}
; run: @sub_i32(i32{1}, -2147483648) == 1 -> i32{-2147483647}
; run: @sub_i32(i32{-1}, 0) == -1 -> i32{-1}
; run: @sub_i32(i32{-1}, -2147483648) == -1 -> i32{2147483647}
; run: @sub_i32(i32{-2147483648}, 0) == -2147483648 -> i32{-2147483648}
; run: @sub_i32(i32{-2147483648}, -2147483648) == -2147483648 -> i32{0}
; run: @sub_i32_unused(i32{1009589775}, 3) -> i32{1009589772}
; run: @sub_i64(i64{0}, -9223372036854775808) == 0 -> i64{-9223372036854775808}
; run: @sub_i64(i64{1}, 0) == 1 -> i64{1}
; run: @sub_i64(i64{1}, -9223372036854775808) == 1 -> i64{-9223372036854775807}
; run: @sub_i64(i64{-1}, 0) == -1 -> i64{-1}
; run: @sub_i64(i64{-1}, -9223372036854775808) == -1 -> i64{9223372036854775807}
; run: @sub_i64(i64{-9223372036854775808}, 0) == -9223372036854775808 -> i64{-9223372036854775808}
; run: @sub_i64(i64{-9223372036854775808}, -9223372036854775808) == -9223372036854775808 -> i64{0}
; run: @sub_i64_unused(i64{8676565436284608015}, 3) -> i64{8676565436284608012}

define i8 @sub_i8(ptr %p, i8 %b) {
  %r = atomicrmw sub ptr %p, i8 %b acq_rel
  ret i8 %r
}
define void @sub_i8_unused(ptr %p, i8 %b) {
  %r = atomicrmw volatile sub ptr %p, i8 %b seq_cst
  ret void
}
define i16 @sub_i16(ptr %p, i16 %b) {
  %r = atomicrmw sub ptr %p, i16 %b seq_cst
  ret i16 %r
}
define void @sub_i16_unused(ptr %p, i16 %b) {
  %r = atomicrmw volatile sub ptr %p, i16 %b seq_cst
  ret void
}
define i32 @sub_i32(ptr %p, i32 %b) {
  %r = atomicrmw sub ptr %p, i32 %b monotonic
  ret i32 %r
}
define void @sub_i32_unused(ptr %p, i32 %b) {
  %r = atomicrmw volatile sub ptr %p, i32 %b seq_cst
  ret void
}
define i64 @sub_i64(ptr %p, i64 %b) {
  %r = atomicrmw sub ptr %p, i64 %b acquire
  ret i64 %r
}
define void @sub_i64_unused(ptr %p, i64 %b) {
  %r = atomicrmw volatile sub ptr %p, i64 %b seq_cst
  ret void
}
