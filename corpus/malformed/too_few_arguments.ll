; An intrinsic is called with its own parameters.
; error: @h: %1: malformed bitcode: an intrinsic is called as another type: i32 (i32, i32) and i32 (i32, i32, i32)
; made by: llvm-as 19 -disable-verify

define void @h() {
  %r = call i32 @llvm.fshl.i32(i32 1, i32 2, i32 3)
  ret void
}
declare i32 @llvm.fshl.i32(i32, i32)
