; cmpxchg, strong and weak: the old value, and whether it was the expected one.
; run: @strong_i8(i8{5}, 5, -1) == (5, true) -> i8{-1}
; run: @weak_i8(i8{5}, 5, -1) == true -> i8{-1}
; run: @strong_i8(i8{5}, 6, -1) == (5, false) -> i8{5}
; run: @weak_i8(i8{5}, 6, -1) == false -> i8{5}
; run: @strong_i8(i8{-1}, -1, 0) == (-1, true) -> i8{0}
; run: @weak_i8(i8{-1}, -1, 0) == true -> i8{0}
; run: @strong_i8(i8{0}, -1, 7) == (0, false) -> i8{0}
; run: @weak_i8(i8{0}, -1, 7) == false -> i8{0}
; run: @strong_i16(i16{5}, 5, -1) == (5, true) -> i16{-1}
; run: @weak_i16(i16{5}, 5, -1) == true -> i16{-1}
; run: @strong_i16(i16{5}, 6, -1) == (5, false) -> i16{5}
; run: @weak_i16(i16{5}, 6, -1) == false -> i16{5}
; run: @strong_i16(i16{-1}, -1, 0) == (-1, true) -> i16{0}
; run: @weak_i16(i16{-1}, -1, 0) == true -> i16{0}
; run: @strong_i16(i16{0}, -1, 7) == (0, false) -> i16{0}
; run: @weak_i16(i16{0}, -1, 7) == false -> i16{0}
; run: @strong_i32(i32{5}, 5, -1) == (5, true) -> i32{-1}
; run: @weak_i32(i32{5}, 5, -1) == true -> i32{-1}
; run: @strong_i32(i32{5}, 6, -1) == (5, false) -> i32{5}
; run: @weak_i32(i32{5}, 6, -1) == false -> i32{5}
; run: @strong_i32(i32{-1}, -1, 0) == (-1, true) -> i32{0}
; run: @weak_i32(i32{-1}, -1, 0) == true -> i32{0}
; run: @strong_i32(i32{0}, -1, 7) == (0, false) -> i32{0}
; run: @weak_i32(i32{0}, -1, 7) == false -> i32{0}
; run: @strong_i64(i64{5}, 5, -1) == (5, true) -> i64{-1}
; run: @weak_i64(i64{5}, 5, -1) == true -> i64{-1}
; run: @strong_i64(i64{5}, 6, -1) == (5, false) -> i64{5}
; run: @weak_i64(i64{5}, 6, -1) == false -> i64{5}
; run: @strong_i64(i64{-1}, -1, 0) == (-1, true) -> i64{0}
; run: @weak_i64(i64{-1}, -1, 0) == true -> i64{0}
; run: @strong_i64(i64{0}, -1, 7) == (0, false) -> i64{0}
; run: @weak_i64(i64{0}, -1, 7) == false -> i64{0}
; run: @pointer({10 00*7}, 0x10, 0x20) == (0x10, true) -> {20 00*7}
; run: @pointer({10 00*7}, 0x11, 0x20) == (0x10, false) -> {10 00*7}

define { i8, i1 } @strong_i8(ptr %p, i8 %a, i8 %b) {
  %r = cmpxchg ptr %p, i8 %a, i8 %b monotonic monotonic
  ret { i8, i1 } %r
}
define i1 @weak_i8(ptr %p, i8 %a, i8 %b) {
  %x = cmpxchg weak volatile ptr %p, i8 %a, i8 %b release acquire
  %r = extractvalue { i8, i1 } %x, 1
  ret i1 %r
}
define { i16, i1 } @strong_i16(ptr %p, i16 %a, i16 %b) {
  %r = cmpxchg ptr %p, i16 %a, i16 %b acquire monotonic
  ret { i16, i1 } %r
}
define i1 @weak_i16(ptr %p, i16 %a, i16 %b) {
  %x = cmpxchg weak volatile ptr %p, i16 %a, i16 %b release acquire
  %r = extractvalue { i16, i1 } %x, 1
  ret i1 %r
}
define { i32, i1 } @strong_i32(ptr %p, i32 %a, i32 %b) {
  %r = cmpxchg ptr %p, i32 %a, i32 %b acq_rel acquire
  ret { i32, i1 } %r
}
define i1 @weak_i32(ptr %p, i32 %a, i32 %b) {
  %x = cmpxchg weak volatile ptr %p, i32 %a, i32 %b release acquire
  %r = extractvalue { i32, i1 } %x, 1
  ret i1 %r
}
define { i64, i1 } @strong_i64(ptr %p, i64 %a, i64 %b) {
  %r = cmpxchg ptr %p, i64 %a, i64 %b seq_cst seq_cst
  ret { i64, i1 } %r
}
define i1 @weak_i64(ptr %p, i64 %a, i64 %b) {
  %x = cmpxchg weak volatile ptr %p, i64 %a, i64 %b release acquire
  %r = extractvalue { i64, i1 } %x, 1
  ret i1 %r
}
define { ptr, i1 } @pointer(ptr %p, ptr %a, ptr %b) {
  %r = cmpxchg ptr %p, ptr %a, ptr %b seq_cst monotonic
  ret { ptr, i1 } %r
}
