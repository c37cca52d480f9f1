; llvm.frameaddress and llvm.returnaddress of callers, and those of variadic functions, whose return
; address is the one of their caller too, with the arguments in memory right above it.
; run: @caller() == true
; run: @own() == true
; run: @variadic() == true
; run: @arguments() == 77
; run: @variadic_caller() == true

declare ptr @llvm.frameaddress.p0(i32)
declare ptr @llvm.returnaddress(i32)
declare ptr @llvm.addressofreturnaddress.p0()

define ptr @frame0() noinline "frame-pointer"="all" {
  %f = call ptr @llvm.frameaddress.p0(i32 0)
  ret ptr %f
}
define ptr @frame1() noinline "frame-pointer"="all" {
  %f = call ptr @llvm.frameaddress.p0(i32 1)
  ret ptr %f
}
define i1 @caller() "frame-pointer"="all" {
  %f = call ptr @llvm.frameaddress.p0(i32 0)
  %g = call ptr @frame1()
  %r = icmp eq ptr %f, %g
  ret i1 %r
}

define ptr @return1() noinline "frame-pointer"="all" {
  %f = call ptr @llvm.returnaddress(i32 1)
  ret ptr %f
}
define i1 @own() "frame-pointer"="all" {
  %f = call ptr @llvm.returnaddress(i32 0)
  %g = call ptr @return1()
  %r = icmp eq ptr %f, %g
  ret i1 %r
}

define ptr @return0_variadic(i32 %n, ...) noinline "frame-pointer"="all" {
  %f = call ptr @llvm.returnaddress(i32 0)
  %p = call ptr @llvm.addressofreturnaddress.p0()
  %g = load ptr, ptr %p
  %fp = call ptr @llvm.frameaddress.p0(i32 0)
  %q = getelementptr ptr, ptr %fp, i64 1
  %h = load ptr, ptr %q
  %same = icmp eq ptr %f, %g
  %too = icmp eq ptr %f, %h
  %both = and i1 %same, %too
  %r = select i1 %both, ptr %f, ptr null
  ret ptr %r
}
; Two calls return to two places, a few bytes apart.
define i1 @variadic() {
  %a = call ptr (i32, ...) @return0_variadic(i32 0)
  %b = call ptr (i32, ...) @return0_variadic(i32 0)
  %x = ptrtoint ptr %a to i64
  %y = ptrtoint ptr %b to i64
  %d = sub i64 %y, %x
  %near = icmp ult i64 %d, 64
  %apart = icmp ne i64 %d, 0
  %nonnull = icmp ne ptr %a, null
  %t = and i1 %near, %apart
  %r = and i1 %t, %nonnull
  ret i1 %r
}

define i64 @seventh(i64 %n, ...) noinline "frame-pointer"="all" {
  %p = call ptr @llvm.addressofreturnaddress.p0()
  %q = getelementptr i64, ptr %p, i64 1
  %r = load volatile i64, ptr %q
  ret i64 %r
}
define i64 @arguments() {
  %r = call i64 (i64, ...) @seventh(i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 77)
  ret i64 %r
}

define i1 @frame1_variadic(ptr %f, ...) noinline "frame-pointer"="all" {
  %g = call ptr @llvm.frameaddress.p0(i32 1)
  %r = icmp eq ptr %f, %g
  ret i1 %r
}
define i1 @variadic_caller() "frame-pointer"="all" {
  %f = call ptr @llvm.frameaddress.p0(i32 0)
  %r = call i1 (ptr, ...) @frame1_variadic(ptr %f)
  ret i1 %r
}
