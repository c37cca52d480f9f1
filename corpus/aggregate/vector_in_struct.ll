; A struct with a vector and a wide integer inside.
; run: @f(i32{1, 2, 3, 4}, {00*48}) -> _ {05 00*15 01 00 00 00 02 00 00 00 03 00 00 00 04 00 00 00 ff*16}

define void @f(ptr %p, ptr %out) {
  %v = load <4 x i32>, ptr %p
  store { i128, <4 x i32>, i128 } zeroinitializer, ptr %out, align 16
  %a = insertvalue { i128, <4 x i32>, i128 } poison, i128 5, 0
  %b = insertvalue { i128, <4 x i32>, i128 } %a, <4 x i32> %v, 1
  %c = insertvalue { i128, <4 x i32>, i128 } %b, i128 -1, 2
  store { i128, <4 x i32>, i128 } %c, ptr %out, align 16
  ret void
}
