; llvm.x86.addcarry.64, as the machine's own instruction.
; run: @f(0, -9223372036854775808, -7, {ee*32}) -> {01 ee*15 f9 ff*6 7f ee*8}
; run: @f(1, 2, 8676565436284608015, {ee*32}) -> {00 ee*15 12 1e 2d 3c 4b 5a 69 78 ee*8}
; run: @f(0, 6510615555426900570, 1, {ee*32}) -> {00 ee*15 5b 5a*7 ee*8}
; run: @f(1, 0, -9223372036854775808, {ee*32}) -> {00 ee*15 01 00*6 80 ee*8}
; run: @f(0, -1, 2, {ee*32}) -> {01 ee*15 01 00*7 ee*8}

declare { i8, i64 } @llvm.x86.addcarry.64(i8, i64, i64)
define void @f(i8 %a0, i64 %a1, i64 %a2, ptr %out) {
  %r = call { i8, i64 } @llvm.x86.addcarry.64(i8 %a0, i64 %a1, i64 %a2)
  %r0 = extractvalue { i8, i64 } %r, 0
  %p0 = getelementptr i8, ptr %out, i64 0
  store i8 %r0, ptr %p0, align 1
  %r1 = extractvalue { i8, i64 } %r, 1
  %p1 = getelementptr i8, ptr %out, i64 16
  store i64 %r1, ptr %p1, align 1
  ret void
}
