; A vector of one number in all lanes that is written as the number.
; run: @lanes(<1, 2, 3, 4>) == <8, 9, 10, 11>
; run: @floats(<1.0, 2.0>) == <2.5, 3.5>
; run: @from_memory(0) == 5
; run: @from_memory(7) == 5
; run: @odd(3) == 103
; made by: llvm 22 -use-constant-int-for-fixed-length-splat -use-constant-fp-for-fixed-length-splat
; oracle: LLVM 19 can't read it
@table = global <8 x i16> splat (i16 5)
define <4 x i32> @lanes(<4 x i32> %a) {
  %r = add <4 x i32> %a, splat (i32 7)
  ret <4 x i32> %r
}
define <2 x double> @floats(<2 x double> %a) {
  %r = fadd <2 x double> %a, splat (double 1.5)
  ret <2 x double> %r
}
define i16 @from_memory(i64 %i) {
  %p = getelementptr i16, ptr @table, i64 %i
  %r = load i16, ptr %p
  ret i16 %r
}
define i20 @odd(i20 %x) {
  %v = insertelement <3 x i20> poison, i20 %x, i32 2
  %s = add <3 x i20> %v, splat (i20 100)
  %r = extractelement <3 x i20> %s, i32 2
  ret i20 %r
}
