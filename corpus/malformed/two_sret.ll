; A function returns one struct in memory.
; error: malformed bitcode: two sret parameters
; made by: llvm-as 19 -disable-verify

define void @f(ptr sret(i32) %a, ptr sret(i32) %b) {
  ret void
}
