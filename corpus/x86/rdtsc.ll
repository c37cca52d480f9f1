; The time stamp counter goes forward; rdtscp also gives the processor's number.
; run: @tsc() == true
; run: @tscp() == true

declare i64 @llvm.x86.rdtsc()
declare { i64, i32 } @llvm.x86.rdtscp()
define i1 @tsc() {
  %a = call i64 @llvm.x86.rdtsc()
  %b = call i64 @llvm.x86.rdtsc()
  %r = icmp ule i64 %a, %b
  ret i1 %r
}
define i1 @tscp() {
  %a = call i64 @llvm.x86.rdtsc()
  %s = call { i64, i32 } @llvm.x86.rdtscp()
  %b = extractvalue { i64, i32 } %s, 0
  %r = icmp ule i64 %a, %b
  ret i1 %r
}
