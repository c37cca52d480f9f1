; Only unwinding leads to a landing pad.
; error: @f: %5: malformed bitcode: a way to a landing pad that is no unwinding
; made by: llvm-as 19 -disable-verify

declare i32 @personality(...)
declare void @t()
define void @f(i1 %c) personality ptr @personality {
entry:
  br i1 %c, label %call, label %pad
call:
  invoke void @t() to label %ok unwind label %pad
ok:
  ret void
pad:
  %l = landingpad { ptr, i32 } cleanup
  ret void
}
