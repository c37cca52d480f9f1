; llvm.x86.sse41.phminposuw, as the machine's own instruction.
; needs: sse4.1
; run: @f(i16{0, 1, -1, -32768, 32767, 2, -7, 23130}, i16{0, 0, 0, 0, 0, 0, 0, 0}) -> _ i16{0, 0, 0, 0, 0, 0, 0, 0}
; run: @f(i16{1, -32768, 2, 23130, 0, -1, 32767, -7}, i16{0, 0, 0, 0, 0, 0, 0, 0}) -> _ i16{0, 4, 0, 0, 0, 0, 0, 0}
; run: @f(i16{-1, 2, 7695, -1, 2, 7695, -1, 2}, i16{0, 0, 0, 0, 0, 0, 0, 0}) -> _ i16{2, 1, 0, 0, 0, 0, 0, 0}
; run: @f(i16{-32768, 23130, -1, -7, 1, 2, 0, 32767}, i16{0, 0, 0, 0, 0, 0, 0, 0}) -> _ i16{0, 6, 0, 0, 0, 0, 0, 0}
; run: @f(i16{32767, 0, 2, 1, -7, -1, 23130, -32768}, i16{0, 0, 0, 0, 0, 0, 0, 0}) -> _ i16{0, 1, 0, 0, 0, 0, 0, 0}

declare <8 x i16> @llvm.x86.sse41.phminposuw(<8 x i16>)
define void @f(ptr %a0, ptr %out) "target-features"="+sse4.1" {
  %v0 = load <8 x i16>, ptr %a0, align 1
  %r = call <8 x i16> @llvm.x86.sse41.phminposuw(<8 x i16> %v0)
  store <8 x i16> %r, ptr %out, align 1
  ret void
}
