; Two words with one register left go to the stack, and so does what follows them.
; run: @i80_then_i40(null, 4, 0x0180c136f04611e4bedc13dd2e, 0, 0x00000000000000000007, 0x0000040000) == -262137
; run: @i128_then_i64(1, 2, 3, 4, 5, 0x00000000000000060000000000000007, 100) == 122
; run: @i128_then_calls(7) == 38

define i64 @i80_then_i40(ptr %o, i13 %a, i100 %b, i3 %c, i80 %d, i40 %e) {
  %t = trunc i80 %d to i64
  %s = sext i40 %e to i64
  %r = sub i64 %t, %s
  ret i64 %r
}

define i64 @i128_then_i64(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i128 %f, i64 %g) {
  %lo = trunc i128 %f to i64
  %x = add i64 %a, %b
  %y = add i64 %x, %c
  %z = add i64 %y, %d
  %w = add i64 %z, %e
  %v = add i64 %w, %lo
  %u = add i64 %v, %g
  %r = sub i64 %u, 0
  ret i64 %r
}

define i64 @i128_then_calls(i64 %x) {
  %w = zext i64 %x to i128
  %r = call i64 @i128_then_i64(i64 1, i64 2, i64 3, i64 4, i64 5, i128 %w, i64 %x)
  %s = add i64 %r, 9
  ret i64 %s
}
