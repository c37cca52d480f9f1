; A scalable vector.
; error: @f: %2: an access of this size is not supported

define void @f(ptr %p) {
  %a = load <vscale x 4 x i32>, ptr %p
  store <vscale x 4 x i32> %a, ptr %p
  ret void
}
