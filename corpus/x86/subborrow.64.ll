; llvm.x86.subborrow.64, as the machine's own instruction.
; run: @f(0, -9223372036854775808, -7, {ee*32}) -> {01 ee*15 07 00*6 80 ee*8}
; run: @f(1, 2, 8676565436284608015, {ee*32}) -> {01 ee*15 f2 e1 d2 c3 b4 a5 96 87 ee*8}
; run: @f(0, 6510615555426900570, 1, {ee*32}) -> {00 ee*15 59 5a*7 ee*8}
; run: @f(1, 0, -9223372036854775808, {ee*32}) -> {01 ee*15 ff*7 7f ee*8}
; run: @f(0, -1, 2, {ee*32}) -> {00 ee*15 fd ff*7 ee*8}

declare { i8, i64 } @llvm.x86.subborrow.64(i8, i64, i64)
define void @f(i8 %a0, i64 %a1, i64 %a2, ptr %out) {
  %r = call { i8, i64 } @llvm.x86.subborrow.64(i8 %a0, i64 %a1, i64 %a2)
  %r0 = extractvalue { i8, i64 } %r, 0
  %p0 = getelementptr i8, ptr %out, i64 0
  store i8 %r0, ptr %p0, align 1
  %r1 = extractvalue { i8, i64 } %r, 1
  %p1 = getelementptr i8, ptr %out, i64 16
  store i64 %r1, ptr %p1, align 1
  ret void
}
