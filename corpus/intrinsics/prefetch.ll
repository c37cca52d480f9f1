; llvm.prefetch of any address does nothing that can be seen: not of null, of what isn't mapped, not between equal loads.
; run: @any(null) == 1
; run: @any(i32{7}) == 1
; run: @wild(-1) == 2
; run: @wild(0x7fffffffffffffff) == 2
; run: @wild(16) == 2
; run: @beside_loads(i8{-3, 5}) == -1
; run: @beside_stores(i8{-3}) == 9 -> i8{9}
; run: @addresses(i32{1, 2, 3, 4, 5, 6, 7, 8}, 3) == 12
; run: @instructions() == 3

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
@g = global [64 x i8] zeroinitializer

define i32 @any(ptr %p) {
  call void @llvm.prefetch.p0(ptr %p, i32 0, i32 0, i32 1)
  call void @llvm.prefetch.p0(ptr %p, i32 0, i32 1, i32 1)
  call void @llvm.prefetch.p0(ptr %p, i32 0, i32 2, i32 1)
  call void @llvm.prefetch.p0(ptr %p, i32 0, i32 3, i32 1)
  call void @llvm.prefetch.p0(ptr %p, i32 1, i32 3, i32 1)
  ret i32 1
}

define i32 @wild(i64 %a) {
  %p = inttoptr i64 %a to ptr
  call void @llvm.prefetch.p0(ptr %p, i32 0, i32 3, i32 1)
  %q = getelementptr i8, ptr %p, i64 -4096
  call void @llvm.prefetch.p0(ptr %q, i32 0, i32 3, i32 1)
  ret i32 2
}

define i8 @beside_loads(ptr %p) {
  call void @llvm.prefetch.p0(ptr %p, i32 0, i32 3, i32 1)
  %a = load i8, ptr %p
  call void @llvm.prefetch.p0(ptr %p, i32 0, i32 3, i32 1)
  %w = load i8, ptr %p
  %s = sext i8 %w to i64
  %q = getelementptr i8, ptr %p, i64 1
  %b = load i8, ptr %q
  %t = trunc i64 %s to i8
  %x = add i8 %a, %t
  %y = add i8 %x, %b
  ret i8 %y
}

define i64 @beside_stores(ptr %p) {
  store i8 9, ptr %p
  call void @llvm.prefetch.p0(ptr %p, i32 1, i32 3, i32 1)
  %a = load i8, ptr %p
  %s = sext i8 %a to i64
  ret i64 %s
}

define i32 @addresses(ptr %p, i64 %i) {
  %a = getelementptr i32, ptr %p, i64 %i
  call void @llvm.prefetch.p0(ptr %a, i32 0, i32 3, i32 1)
  %b = getelementptr i8, ptr %a, i64 1048576
  call void @llvm.prefetch.p0(ptr %b, i32 0, i32 2, i32 1)
  call void @llvm.prefetch.p0(ptr @g, i32 0, i32 1, i32 1)
  call void @llvm.prefetch.p0(ptr getelementptr (i8, ptr @g, i64 32), i32 0, i32 0, i32 1)
  %f = alloca [32 x i8]
  call void @llvm.prefetch.p0(ptr %f, i32 0, i32 3, i32 1)
  %v = load i32, ptr %a
  %w = getelementptr i32, ptr %a, i64 4
  %x = load i32, ptr %w
  %y = add i32 %v, %x
  ret i32 %y
}

define i32 @instructions() {
  call void @llvm.prefetch.p0(ptr @instructions, i32 0, i32 3, i32 0)
  ret i32 3
}
