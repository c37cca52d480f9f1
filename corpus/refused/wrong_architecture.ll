; A module for another architecture.
; error: built for aarch64-unknown-linux-gnu, this machine is x86_64-linux

target triple = "aarch64-unknown-linux-gnu"
define i32 @f() {
  ret i32 1
}
