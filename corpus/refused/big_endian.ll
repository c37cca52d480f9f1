; A data layout of a big-endian machine.
; error: built with data layout "E", whose "E" does not fit this machine, x86_64-linux

target datalayout = "E"
define i32 @f() {
  ret i32 1
}
