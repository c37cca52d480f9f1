; A variadic function hands its list on: to vsnprintf, and a copy of it twice.
; run: @format({00*16}, 16, "%d-%s-%.1f", i32 5, ptr "x", double 2.5) == 7 -> {35 2d 78 2d 32 2e 35 00*9} _
; run: @twice({00*16}, {00*16}, "%d %d", i32 1, i32 2) == 6 -> {31 20 32 00*13} {31 20 32 00*13} _

declare void @llvm.va_start.p0(ptr)
declare void @llvm.va_end.p0(ptr)
declare void @llvm.va_copy.p0(ptr, ptr)
declare i32 @vsnprintf(ptr, i64, ptr, ptr)
define i32 @format(ptr %b, i64 %n, ptr %f, ...) {
  %l = alloca [24 x i8], align 8
  call void @llvm.va_start.p0(ptr %l)
  %r = call i32 @vsnprintf(ptr %b, i64 %n, ptr %f, ptr %l)
  call void @llvm.va_end.p0(ptr %l)
  ret i32 %r
}
define i32 @twice(ptr %b, ptr %c, ptr %f, ...) {
  %l = alloca [24 x i8], align 8
  %m = alloca [24 x i8], align 8
  call void @llvm.va_start.p0(ptr %l)
  call void @llvm.va_copy.p0(ptr %m, ptr %l)
  %x = call i32 @vsnprintf(ptr %b, i64 16, ptr %f, ptr %l)
  %y = call i32 @vsnprintf(ptr %c, i64 16, ptr %f, ptr %m)
  call void @llvm.va_end.p0(ptr %l)
  call void @llvm.va_end.p0(ptr %m)
  %r = add i32 %x, %y
  ret i32 %r
}
