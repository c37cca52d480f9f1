; A store through one pointer is seen through another of another type.
; run: @through(i32{0, 0}) == 0x3f800000
; run: @overlap({00*12}) == 0x08070605
; run: @byte_into_word(i32{0x11223344}) == 0x1122ff44

define i32 @through(ptr %p) {
  %q = getelementptr i32, ptr %p, i64 1
  store i32 5, ptr %q
  store float 1.0, ptr %q
  %r = load i32, ptr %q
  ret i32 %r
}
define i32 @overlap(ptr %p) {
  store i64 578437695752307201, ptr %p, align 1
  %q = getelementptr i8, ptr %p, i64 4
  %r = load i32, ptr %q, align 1
  ret i32 %r
}
define i32 @byte_into_word(ptr %p) {
  %a = load i32, ptr %p
  %q = getelementptr i8, ptr %p, i64 1
  store i8 -1, ptr %q
  %r = load i32, ptr %p
  ret i32 %r
}
