; Below everything of this function's, above everything of a callee's.
; run: @above() == true
; run: @below(7) == true
; oracle: the name is of LLVM 20
declare ptr @llvm.stackaddress.p0()
define i64 @inner() noinline {
  %o = alloca [64 x i8]
  store volatile i8 1, ptr %o
  %r = ptrtoint ptr %o to i64
  ret i64 %r
}
define i1 @above() {
  %a = call ptr @llvm.stackaddress.p0()
  %n = ptrtoint ptr %a to i64
  %i = call i64 @inner()
  %r = icmp ult i64 %i, %n
  ret i1 %r
}
define i1 @below(i64 %k) {
  %o = alloca i8, i64 %k
  store volatile i8 1, ptr %o
  %a = call ptr @llvm.stackaddress.p0()
  %r = icmp ule ptr %a, %o
  ret i1 %r
}
