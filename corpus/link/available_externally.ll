; A body that is available externally gives way to the library's, and is used if there is none.
; oracle: lli never uses such a body
; run: @library() == 3
; run: @own() == 55

define available_externally i64 @strlen(ptr %s) {
  ret i64 99
}

define available_externally i32 @nowhere_else() {
  ret i32 55
}

@text = internal constant [4 x i8] c"abc\00"

define i64 @library() {
  %r = call i64 @strlen(ptr @text)
  ret i64 %r
}

define i32 @own() {
  %r = call i32 @nowhere_else()
  ret i32 %r
}
