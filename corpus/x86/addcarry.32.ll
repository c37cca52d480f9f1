; llvm.x86.addcarry.32, as the machine's own instruction.
; run: @f(0, -2147483648, -7, {ee*32}) -> {01 ee*15 f9 ff ff 7f ee*12}
; run: @f(1, 2, 1009589775, {ee*32}) -> {00 ee*15 12 1e 2d 3c ee*12}
; run: @f(0, 1515870810, 1, {ee*32}) -> {00 ee*15 5b 5a 5a 5a ee*12}
; run: @f(1, 0, -2147483648, {ee*32}) -> {00 ee*15 01 00 00 80 ee*12}
; run: @f(0, -1, 2, {ee*32}) -> {01 ee*15 01 00 00 00 ee*12}

declare { i8, i32 } @llvm.x86.addcarry.32(i8, i32, i32)
define void @f(i8 %a0, i32 %a1, i32 %a2, ptr %out) {
  %r = call { i8, i32 } @llvm.x86.addcarry.32(i8 %a0, i32 %a1, i32 %a2)
  %r0 = extractvalue { i8, i32 } %r, 0
  %p0 = getelementptr i8, ptr %out, i64 0
  store i8 %r0, ptr %p0, align 1
  %r1 = extractvalue { i8, i32 } %r, 1
  %p1 = getelementptr i8, ptr %out, i64 16
  store i32 %r1, ptr %p1, align 1
  ret void
}
