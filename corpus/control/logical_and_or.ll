; The short-circuit forms of and, or on i1 that selects are: the other side may be poison.
; run: @both(true, true) == true
; run: @both(true, false) == false
; run: @both(false, true) == false
; run: @either(false, false) == false
; run: @either(false, true) == true
; run: @either(true, false) == true

define i1 @both(i1 %a, i1 %b) {
  %r = select i1 %a, i1 %b, i1 false
  ret i1 %r
}
define i1 @either(i1 %a, i1 %b) {
  %r = select i1 %a, i1 true, i1 %b
  ret i1 %r
}
