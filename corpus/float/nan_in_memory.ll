; Loading, storing, selecting and passing a signalling NaN leaves its bits alone.
; run: @copy({01 00 a0 7f}, {00*4}) -> _ {01 00 a0 7f}
; run: @pass(0x7fa00001) == 0x7fa00001
; run: @choose(true, 0x7fa00001, 1.0) == 0x7fa00001
; run: @phi(true, 0x7ff0000000000001) == 0x7ff0000000000001

define void @copy(ptr %p, ptr %q) {
  %a = load float, ptr %p
  store float %a, ptr %q
  ret void
}
define float @pass(float %a) {
  ret float %a
}
define float @choose(i1 %c, float %a, float %b) {
  %r = select i1 %c, float %a, float %b
  ret float %r
}
define double @phi(i1 %c, double %a) {
  br i1 %c, label %yes, label %no
yes:
  br label %join
no:
  br label %join
join:
  %r = phi double [ %a, %yes ], [ 0.0, %no ]
  ret double %r
}
