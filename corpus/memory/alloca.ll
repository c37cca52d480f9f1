; Static allocas: they are distinct, and writable through pointers that escape.
; run: @distinct(1, 2) == 12
; run: @array(5) == 10
; run: @escapes(7) == 49
; run: @struct(1, 2.5) == 3.5

define i32 @distinct(i32 %a, i32 %b) {
  %p = alloca i32
  %q = alloca i32
  store i32 %a, ptr %p
  store i32 %b, ptr %q
  %x = load i32, ptr %p
  %y = load i32, ptr %q
  %t = mul i32 %x, 10
  %r = add i32 %t, %y
  ret i32 %r
}
define i32 @array(i32 %n) {
entry:
  %p = alloca [16 x i32]
  br label %fill
fill:
  %i = phi i32 [ 0, %entry ], [ %next, %fill ]
  %slot = getelementptr [16 x i32], ptr %p, i64 0, i32 %i
  store i32 %i, ptr %slot
  %next = add i32 %i, 1
  %more = icmp ult i32 %next, %n
  br i1 %more, label %fill, label %sum
sum:
  %j = phi i32 [ 0, %fill ], [ %jn, %sum ]
  %s = phi i32 [ 0, %fill ], [ %sn, %sum ]
  %q = getelementptr [16 x i32], ptr %p, i64 0, i32 %j
  %v = load i32, ptr %q
  %sn = add i32 %s, %v
  %jn = add i32 %j, 1
  %c = icmp ult i32 %jn, %n
  br i1 %c, label %sum, label %exit
exit:
  ret i32 %sn
}
define internal void @square(ptr %p) noinline {
  %a = load i32, ptr %p
  %b = mul i32 %a, %a
  store i32 %b, ptr %p
  ret void
}
define i32 @escapes(i32 %a) {
  %p = alloca i32
  store i32 %a, ptr %p
  call void @square(ptr %p)
  %r = load i32, ptr %p
  ret i32 %r
}
define double @struct(i32 %a, double %b) {
  %p = alloca { i32, double }
  store i32 %a, ptr %p
  %q = getelementptr { i32, double }, ptr %p, i32 0, i32 1
  store double %b, ptr %q
  %x = load i32, ptr %p
  %y = load double, ptr %q
  %z = sitofp i32 %x to double
  %r = fadd double %y, %z
  ret double %r
}
