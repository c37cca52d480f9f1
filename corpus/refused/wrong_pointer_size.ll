; A data layout with pointers of 32 bits.
; error: built with data layout "e-p:32:32", whose "p:32:32" does not fit this machine, x86_64-linux

target datalayout = "e-p:32:32"
define i32 @f() {
  ret i32 1
}
