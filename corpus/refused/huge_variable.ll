; A variable larger than the small code model has room for.
; error: @g: a variable of 4294967296 bytes is not supported

@g = global [4294967296 x i8] zeroinitializer
define i32 @f() {
  ret i32 1
}
