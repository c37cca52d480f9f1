; A phi of floating-point values may have flags, of which ours makes no use; how it is written shows
; them.
; run: @larger(1.5, 2.0) == 2.0
; run: @larger(2.0, -0.0) == 2.0

define float @larger(float %a, float %b) {
entry:
  %less = fcmp olt float %a, %b
  br i1 %less, label %second, label %done
second:
  br label %done
done:
  %result = phi nnan nsz float [ %a, %entry ], [ %b, %second ]
  ret float %result
}
