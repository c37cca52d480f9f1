; The entry block has no edge to unwind by.
; error: @f: %1: malformed bitcode: landingpad in the entry block
; made by: llvm-as 19 -disable-verify

declare i32 @personality(...)
define void @f() personality ptr @personality {
  %l = landingpad { ptr, i32 } cleanup
  ret void
}
