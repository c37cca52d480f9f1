; Arithmetic of i1: modulo 2; a set bit is -1 to signed operations.
; run: @add(false, false) == false
; run: @add(false, true) == true
; run: @add(true, false) == true
; run: @add(true, true) == false
; run: @sub(false, false) == false
; run: @sub(false, true) == true
; run: @sub(true, false) == true
; run: @sub(true, true) == false
; run: @mul(false, false) == false
; run: @mul(false, true) == false
; run: @mul(true, false) == false
; run: @mul(true, true) == true
; run: @and(false, false) == false
; run: @and(false, true) == false
; run: @and(true, false) == false
; run: @and(true, true) == true
; run: @or(false, false) == false
; run: @or(false, true) == true
; run: @or(true, false) == true
; run: @or(true, true) == true
; run: @xor(false, false) == false
; run: @xor(false, true) == true
; run: @xor(true, false) == true
; run: @xor(true, true) == false
; run: @udiv(false, true) == false
; run: @udiv(true, true) == true
; run: @urem(false, true) == false
; run: @urem(true, true) == false
; run: @sdiv(false, true) == false
; run: @srem(false, true) == false
; run: @shl(false, false) == false
; run: @shl(true, false) == true
; run: @lshr(false, false) == false
; run: @lshr(true, false) == true
; run: @ashr(false, false) == false
; run: @ashr(true, false) == true

define i1 @add(i1 %a, i1 %b) {
  %r = add i1 %a, %b
  ret i1 %r
}
define i1 @sub(i1 %a, i1 %b) {
  %r = sub i1 %a, %b
  ret i1 %r
}
define i1 @mul(i1 %a, i1 %b) {
  %r = mul i1 %a, %b
  ret i1 %r
}
define i1 @and(i1 %a, i1 %b) {
  %r = and i1 %a, %b
  ret i1 %r
}
define i1 @or(i1 %a, i1 %b) {
  %r = or i1 %a, %b
  ret i1 %r
}
define i1 @xor(i1 %a, i1 %b) {
  %r = xor i1 %a, %b
  ret i1 %r
}
define i1 @udiv(i1 %a, i1 %b) {
  %r = udiv i1 %a, %b
  ret i1 %r
}
define i1 @urem(i1 %a, i1 %b) {
  %r = urem i1 %a, %b
  ret i1 %r
}
define i1 @sdiv(i1 %a, i1 %b) {
  %r = sdiv i1 %a, %b
  ret i1 %r
}
define i1 @srem(i1 %a, i1 %b) {
  %r = srem i1 %a, %b
  ret i1 %r
}
define i1 @shl(i1 %a, i1 %b) {
  %r = shl i1 %a, %b
  ret i1 %r
}
define i1 @lshr(i1 %a, i1 %b) {
  %r = lshr i1 %a, %b
  ret i1 %r
}
define i1 @ashr(i1 %a, i1 %b) {
  %r = ashr i1 %a, %b
  ret i1 %r
}
