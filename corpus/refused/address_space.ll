; A pointer into another address space.
; error: @f: type ptr addrspace(256) is not supported

define i32 @f(ptr addrspace(256) %p) {
  %a = load i32, ptr addrspace(256) %p
  ret i32 %a
}
