; The approximations of 1/x and 1/sqrt(x): right to eleven bits; the single forms keep the other lanes.
; run: @rcp(<1.0, 3.0, -7.0, 1e10>) == true
; run: @rsqrt(<1.0, 3.0, 7.0, 1e10>) == true
; run: @rcp_ss(<4.0, 3.0, 7.0, 9.0>) == <0.0, 3.0, 7.0, 9.0>
; run: @rsqrt_ss(<4.0, 3.0, 7.0, 9.0>) == <0.0, 3.0, 7.0, 9.0>

declare <4 x float> @llvm.x86.sse.rcp.ps(<4 x float>)
declare <4 x float> @llvm.x86.sse.rsqrt.ps(<4 x float>)
declare <4 x float> @llvm.x86.sse.rcp.ss(<4 x float>)
declare <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float>)
define internal i1 @near_one(<4 x float> %a) {
  %lo = fcmp ogt <4 x float> %a, splat (float 0.9990234375)
  %hi = fcmp olt <4 x float> %a, splat (float 1.0009765625)
  %m = and <4 x i1> %lo, %hi
  %b = bitcast <4 x i1> %m to i4
  %r = icmp eq i4 %b, -1
  ret i1 %r
}
define i1 @rcp(<4 x float> %a) {
  %x = call <4 x float> @llvm.x86.sse.rcp.ps(<4 x float> %a)
  %p = fmul <4 x float> %x, %a
  %r = call i1 @near_one(<4 x float> %p)
  ret i1 %r
}
define i1 @rsqrt(<4 x float> %a) {
  %x = call <4 x float> @llvm.x86.sse.rsqrt.ps(<4 x float> %a)
  %s = fmul <4 x float> %x, %x
  %p = fmul <4 x float> %s, %a
  %r = call i1 @near_one(<4 x float> %p)
  ret i1 %r
}
define <4 x float> @rcp_ss(<4 x float> %a) {
  %x = call <4 x float> @llvm.x86.sse.rcp.ss(<4 x float> %a)
  %r = insertelement <4 x float> %x, float 0.0, i32 0
  ret <4 x float> %r
}
define <4 x float> @rsqrt_ss(<4 x float> %a) {
  %x = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %a)
  %r = insertelement <4 x float> %x, float 0.0, i32 0
  ret <4 x float> %r
}
