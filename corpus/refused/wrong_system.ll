; A module for another system.
; error: built for x86_64-pc-windows-msvc, this machine is x86_64-linux

target triple = "x86_64-pc-windows-msvc"
define i32 @f() {
  ret i32 1
}
