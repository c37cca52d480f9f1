; A landing pad comes first in its block.
; error: @f: invoke: malformed bitcode: unwinding to a block without a landing pad
; made by: llvm-as 19 -disable-verify

declare i32 @personality(...)
declare void @t()
define void @f(i32 %x) personality ptr @personality {
entry:
  invoke void @t() to label %ok unwind label %pad
ok:
  ret void
pad:
  %y = add i32 %x, 1
  %l = landingpad { ptr, i32 } cleanup
  ret void
}
