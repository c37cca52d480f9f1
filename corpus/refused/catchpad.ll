; Exception handling of Windows.
; error: 4 problems:\n  @f: %3: catchswitch is not supported\n  @f: %5: catchpad is not supported\n  @f: catchret: catchret is not supported\n  @f: invoke: an invoke that unwinds to no landingpad is not supported

declare i32 @__CxxFrameHandler3(...)
declare void @may_throw()
define i32 @f() personality ptr @__CxxFrameHandler3 {
  invoke void @may_throw() to label %fine unwind label %dispatch
fine:
  ret i32 0
dispatch:
  %cs = catchswitch within none [label %handler] unwind to caller
handler:
  %cp = catchpad within %cs [ptr null, i32 64, ptr null]
  catchret from %cp to label %caught
caught:
  ret i32 1
}
