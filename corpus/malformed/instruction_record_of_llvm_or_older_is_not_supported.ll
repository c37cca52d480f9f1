; A number in the bitcode of calls, lanes and memory is another.
; error: @f: instruction record 40 of LLVM 3.6 or older is not supported (bit 0x30c4)
; damage: bits 825+1 = 0

define i32 @g(i32 %a, ...) {
  ret i32 %a
}
define void @h(ptr sret(i32) %r, ptr byval(i64) %v) {
  ret void
}
define void @f(ptr %p, i32 %a, <4 x i32> %v, { i32, float } %s, double %d) {
entry:
  %m = alloca i64, i32 2, align 16
  %c = call fastcc i32 (i32, ...) @g(i32 signext 1, double %d) #0
  tail call void @h(ptr sret(i32) %p, ptr byval(i64) %m)
  %e = extractelement <4 x i32> %v, i32 1
  %i = insertelement <4 x i32> %v, i32 %a, i32 2
  %u = shufflevector <4 x i32> %v, <4 x i32> %i, <4 x i32> <i32 0, i32 5, i32 2, i32 7>
  %x = extractvalue { i32, float } %s, 1
  %y = insertvalue { i32, float } %s, float %x, 1
  %n = fneg fast double %d
  %k = cmpxchg weak ptr %p, i32 %a, i32 1 acq_rel monotonic, align 4
  %w = atomicrmw add ptr %p, i32 %a seq_cst, align 4
  fence syncscope("singlethread") acquire
  %z = freeze i32 %a
  %q = va_arg ptr %p, i32
  ret void
}
attributes #0 = { nounwind "k"="v" memory(none) }
