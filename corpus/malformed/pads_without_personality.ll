; A function with pads has a personality.
; error: @f: %3: malformed bitcode: a function with pads has no personality
; made by: llvm-as 19 -disable-verify

define void @f() {
entry:
  invoke void @t() to label %ok unwind label %pad
ok:
  ret void
pad:
  %p = cleanuppad within none []
  cleanupret from %p unwind to caller
}
declare void @t()
