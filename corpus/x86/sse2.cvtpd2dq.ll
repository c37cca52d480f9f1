; llvm.x86.sse2.cvtpd2dq, as the machine's own instruction.
; run: @f(double{1.5, -2.25}, i32{0, 0, 0, 0}) -> _ i32{2, -2, 0, 0}
; run: @f(double{3.0, -1e10}, i32{0, 0, 0, 0}) -> _ i32{3, -2147483648, 0, 0}
; run: @f(double{0.0, 1e-20}, i32{0, 0, 0, 0}) -> _ i32{0, 0, 0, 0}
; run: @f(double{-1.0, 1.5}, i32{0, 0, 0, 0}) -> _ i32{-1, 2, 0, 0}
; run: @f(double{0.5, 3.0}, i32{0, 0, 0, 0}) -> _ i32{0, 3, 0, 0}

declare <4 x i32> @llvm.x86.sse2.cvtpd2dq(<2 x double>)
define void @f(ptr %a0, ptr %out) {
  %v0 = load <2 x double>, ptr %a0, align 1
  %r = call <4 x i32> @llvm.x86.sse2.cvtpd2dq(<2 x double> %v0)
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
