; libc calls back: qsort with a comparison of ours, bsearch too.
; run: @sort(i32{3, -1, 2, 0, -2147483648, 2147483647}, 6) -> i32{-2147483648, -1, 0, 2, 3, 2147483647}
; run: @find(i32{1, 3, 5, 7}, 4, 5) == 2
; run: @find(i32{1, 3, 5, 7}, 4, 4) == -1

declare void @qsort(ptr, i64, i64, ptr)
declare ptr @bsearch(ptr, ptr, i64, i64, ptr)
define internal i32 @compare(ptr %p, ptr %q) {
  %a = load i32, ptr %p
  %b = load i32, ptr %q
  %l = icmp slt i32 %a, %b
  %g = icmp sgt i32 %a, %b
  %x = zext i1 %g to i32
  %y = zext i1 %l to i32
  %r = sub i32 %x, %y
  ret i32 %r
}
define void @sort(ptr %p, i64 %n) {
  call void @qsort(ptr %p, i64 %n, i64 4, ptr @compare)
  ret void
}
define i64 @find(ptr %p, i64 %n, i32 %v) {
  %key = alloca i32
  store i32 %v, ptr %key
  %q = call ptr @bsearch(ptr %key, ptr %p, i64 %n, i64 4, ptr @compare)
  %none = icmp eq ptr %q, null
  %a = ptrtoint ptr %q to i64
  %b = ptrtoint ptr %p to i64
  %d = sub i64 %a, %b
  %i = sdiv i64 %d, 4
  %r = select i1 %none, i64 -1, i64 %i
  ret i64 %r
}
