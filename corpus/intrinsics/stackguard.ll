; The guard is the C library's, which makes its lowest byte zero.
; run: @same() == true
; run: @set() == true
; oracle: LLVM takes a variable for it here

declare ptr @llvm.stackguard()
define i1 @same() {
  %a = call ptr @llvm.stackguard()
  %b = call ptr @llvm.stackguard()
  %r = icmp eq ptr %a, %b
  ret i1 %r
}
; Its lowest byte is zero, and others are not.
define i1 @set() {
  %a = call ptr @llvm.stackguard()
  %n = ptrtoint ptr %a to i64
  %low = and i64 %n, 255
  %none = icmp eq i64 %low, 0
  %some = icmp ne i64 %n, 0
  %r = and i1 %none, %some
  ret i1 %r
}
