; A landing pad catches, filters or cleans up.
; error: @f: %3: malformed bitcode: landingpad without a clause
; made by: llvm-as 19 -disable-verify

declare i32 @personality(...)
declare void @t()
define void @f() personality ptr @personality {
entry:
  invoke void @t() to label %ok unwind label %pad
ok:
  ret void
pad:
  %l = landingpad { ptr, i32 }
  ret void
}
