; A type of another machine.
; error: @f: type ppc_fp128 is not supported

define ppc_fp128 @f(ppc_fp128 %a) {
  %r = fadd ppc_fp128 %a, %a
  ret ppc_fp128 %r
}
