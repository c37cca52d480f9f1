; Accesses below their natural alignment.
; run: @i16({01 02}@1) == 0x0201
; run: @i32({01 02 03 04}@3) == 0x04030201
; run: @i64({01 02 03 04 05 06 07 08}@7) == 0x0807060504030201
; run: @i128({01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f 10}@5) == 0x100f0e0d0c0b0a090807060504030201
; run: @double({00 00 00 00 00 00 f8 3f}@2) == 1.5
; run: @store_double({ee*10}@3, 1.5) -> {00*6 f8 3f ee ee}
; run: @across_a_line({01 02 03 04 05 06 07 08}@60) == 0x0807060504030201

define i16 @i16(ptr %p) {
  %a = load i16, ptr %p, align 1
  ret i16 %a
}
define i32 @i32(ptr %p) {
  %a = load i32, ptr %p, align 1
  ret i32 %a
}
define i64 @i64(ptr %p) {
  %a = load i64, ptr %p, align 1
  ret i64 %a
}
define i128 @i128(ptr %p) {
  %a = load i128, ptr %p, align 1
  ret i128 %a
}
define double @double(ptr %p) {
  %a = load double, ptr %p, align 2
  ret double %a
}
define void @store_double(ptr %p, double %a) {
  store double %a, ptr %p, align 1
  ret void
}
define i64 @across_a_line(ptr %p) {
  %a = load i64, ptr %p, align 4
  ret i64 %a
}
