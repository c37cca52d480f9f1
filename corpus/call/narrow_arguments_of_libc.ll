; Calls of libc functions with narrow arguments: what clang extends is extended.
; run: @upper(97) == 65
; run: @digit(53) == true
; run: @digit(97) == false
; run: @absolute(-2147483647) == 2147483647
; run: @long(-9223372036854775807) == 9223372036854775807

declare i32 @toupper(i32)
declare i32 @isdigit(i32)
declare i32 @abs(i32)
declare i64 @labs(i64)
define signext i8 @upper(i8 signext %a) {
  %w = sext i8 %a to i32
  %r = call i32 @toupper(i32 %w)
  %t = trunc i32 %r to i8
  ret i8 %t
}
define i1 @digit(i8 zeroext %a) {
  %w = zext i8 %a to i32
  %r = call i32 @isdigit(i32 %w)
  %c = icmp ne i32 %r, 0
  ret i1 %c
}
define i32 @absolute(i32 %a) {
  %r = call i32 @abs(i32 %a)
  ret i32 %r
}
define i64 @long(i64 %a) {
  %r = call i64 @labs(i64 %a)
  ret i64 %r
}
