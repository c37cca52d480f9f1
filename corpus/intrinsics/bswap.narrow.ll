; llvm.bswap reverses the bytes.
; run: @bswap_i48(0) == 0
; run: @bswap_i48(1) == 1099511627776
; run: @bswap_i48(-1) == -1
; run: @bswap_i48(-140737488355328) == 128
; run: @bswap_i48(140737488355327) == -129
; run: @bswap_i48(2) == 2199023255552
; run: @bswap_i48(-7) == -6597069766657
; run: @bswap_i48(99344109427290) == 99344109427290
; run: @bswap_i48(99279178636815) == 16622282361690
; run: @bswap_i48(16777216) == 65536

declare i48 @llvm.bswap.i48(i48)
define i48 @bswap_i48(i48 %a) {
  %r = call i48 @llvm.bswap.i48(i48 %a)
  ret i48 %r
}
