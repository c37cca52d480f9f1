; A variable in another address space.
; error: @g: address space 3 is not supported

@g = addrspace(3) global i32 0
define i32 @f() {
  ret i32 1
}
