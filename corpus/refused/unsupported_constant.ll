; A constant expression that no relocation can express.
; error: @c: mul of an address in an initializer is not supported

@a = global i32 1
@b = global i32 2
@c = global i64 mul (i64 ptrtoint (ptr @a to i64), i64 ptrtoint (ptr @b to i64))
define i32 @f() {
  ret i32 1
}
