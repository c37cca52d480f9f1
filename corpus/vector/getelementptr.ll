; getelementptr with vectors of pointers, or of indices.
; run: @indices(i32{10, 20, 30, 40}, i64{3, 0}) == 50
; run: @pointers(i32{10, 20, 30, 40}) == 60

define i32 @indices(ptr %p, ptr %i) {
  %v = load <2 x i64>, ptr %i
  %q = getelementptr i32, ptr %p, <2 x i64> %v
  %a = extractelement <2 x ptr> %q, i32 0
  %b = extractelement <2 x ptr> %q, i32 1
  %x = load i32, ptr %a
  %y = load i32, ptr %b
  %r = add i32 %x, %y
  ret i32 %r
}
define i32 @pointers(ptr %p) {
  %a = getelementptr i32, ptr %p, i64 2
  %v0 = insertelement <2 x ptr> poison, ptr %p, i32 0
  %v1 = insertelement <2 x ptr> %v0, ptr %a, i32 1
  %q = getelementptr i32, <2 x ptr> %v1, i64 1
  %x = extractelement <2 x ptr> %q, i32 0
  %y = extractelement <2 x ptr> %q, i32 1
  %m = load i32, ptr %x
  %n = load i32, ptr %y
  %r = add i32 %m, %n
  ret i32 %r
}
