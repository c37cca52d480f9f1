; i128 in registers and results; two functions that pass it on.
; run: @id(0x0123456789abcdef0011223344556677) == 0x0123456789abcdef0011223344556677
; run: @second(1, -1) == -1
; run: @via(0x00000000000000010000000000000000) == 0x00000000000000010000000000000001
; run: @third(1, 2, 3) == 3

define i128 @id(i128 %a) {
  ret i128 %a
}
define i128 @second(i64 %a, i128 %b) {
  ret i128 %b
}
define i128 @via(i128 %a) {
  %x = call i128 @id(i128 %a)
  %r = add i128 %x, 1
  ret i128 %r
}
define i128 @third(i128 %a, i128 %b, i128 %c) {
  ret i128 %c
}
