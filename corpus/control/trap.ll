; llvm.trap ends the process; llvm.ubsantrap and llvm.debugtrap too.
; trap: @trap(0)
; trap: @ubsan(0)
; trap: @debug(0)
; run: @trap(1) == 1
; run: @ubsan(1) == 1

declare void @llvm.trap()
declare void @llvm.debugtrap()
declare void @llvm.ubsantrap(i8 immarg)
define i32 @trap(i32 %a) {
  %c = icmp eq i32 %a, 0
  br i1 %c, label %bad, label %fine
bad:
  call void @llvm.trap()
  unreachable
fine:
  ret i32 %a
}
define i32 @ubsan(i32 %a) {
  %c = icmp eq i32 %a, 0
  br i1 %c, label %bad, label %fine
bad:
  call void @llvm.ubsantrap(i8 1)
  unreachable
fine:
  ret i32 %a
}
define i32 @debug(i32 %a) {
  call void @llvm.debugtrap()
  ret i32 %a
}
