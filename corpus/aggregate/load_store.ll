; Structs and arrays are loaded and stored whole; padding bytes may be anything.
; run: @struct({01 00 00 00 02 00 00 00 03 00*7}, {00*16}) -> _ _
; run: @fields({01 ee*3 02 00 00 00 03 00*7}) == 6
; run: @packed({01 02 00 00 00 03}, {00*6}) -> _ {01 02 00 00 00 03}
; run: @array(i32{1, 2, 3}, i32{0, 0, 0}) -> _ i32{1, 2, 3}
; run: @nested(i16{1, 2, 3, 4, 5, 6}, i16{0, 0, 0, 0, 0, 0}) -> _ i16{1, 2, 3, 4, 5, 6}
; run: @empty({01}) -> {01}

define void @struct(ptr %p, ptr %q) {
  %a = load { i8, i32, i64 }, ptr %p
  store { i8, i32, i64 } %a, ptr %q
  ret void
}
define i64 @fields(ptr %p) {
  %a = load { i8, i32, i64 }, ptr %p
  %x = extractvalue { i8, i32, i64 } %a, 0
  %y = extractvalue { i8, i32, i64 } %a, 1
  %z = extractvalue { i8, i32, i64 } %a, 2
  %xw = zext i8 %x to i64
  %yw = zext i32 %y to i64
  %s = add i64 %xw, %yw
  %r = add i64 %s, %z
  ret i64 %r
}
define void @packed(ptr %p, ptr %q) {
  %a = load <{ i8, i32, i8 }>, ptr %p, align 1
  store <{ i8, i32, i8 }> %a, ptr %q, align 1
  ret void
}
define void @array(ptr %p, ptr %q) {
  %a = load [3 x i32], ptr %p
  store [3 x i32] %a, ptr %q
  ret void
}
define void @nested(ptr %p, ptr %q) {
  %a = load [2 x { i16, [2 x i16] }], ptr %p
  store [2 x { i16, [2 x i16] }] %a, ptr %q
  ret void
}
define void @empty(ptr %p) {
  %a = load {}, ptr %p
  store {} %a, ptr %p
  ret void
}
