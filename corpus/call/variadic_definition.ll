; A variadic function walks its arguments by va_arg, from registers and then from the stack.
; run: @sum(0) == 0
; run: @sum(3, i32 1, i32 2, i32 3) == 6
; run: @sum(10, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 -10) == 35
; run: @fsum(3, double 1.5, double 2.5, double -0.5) == 3.5
; run: @fsum(10, double 1.0, double 2.0, double 3.0, double 4.0, double 5.0, double 6.0, double 7.0, double 8.0, double 9.0, double 10.0) == 55.0
; run: @pairs(2, i32 1, double 0.5, i32 2, double 0.25) == 3.75
; run: @longs(2, i64 -1, i64 5) == 4
; run: @internal(7) == 10

declare void @llvm.va_start.p0(ptr)
declare void @llvm.va_end.p0(ptr)
define i32 @sum(i32 %n, ...) {
entry:
  %l = alloca [24 x i8], align 8
  call void @llvm.va_start.p0(ptr %l)
  br label %head
head:
  %i = phi i32 [ 0, %entry ], [ %i1, %body ]
  %s = phi i32 [ 0, %entry ], [ %s1, %body ]
  %c = icmp slt i32 %i, %n
  br i1 %c, label %body, label %exit
body:
  %v = va_arg ptr %l, i32
  %s1 = add i32 %s, %v
  %i1 = add i32 %i, 1
  br label %head
exit:
  call void @llvm.va_end.p0(ptr %l)
  ret i32 %s
}
define double @fsum(i32 %n, ...) {
entry:
  %l = alloca [24 x i8], align 8
  call void @llvm.va_start.p0(ptr %l)
  br label %head
head:
  %i = phi i32 [ 0, %entry ], [ %i1, %body ]
  %s = phi double [ 0.0, %entry ], [ %s1, %body ]
  %c = icmp slt i32 %i, %n
  br i1 %c, label %body, label %exit
body:
  %v = va_arg ptr %l, double
  %s1 = fadd double %s, %v
  %i1 = add i32 %i, 1
  br label %head
exit:
  call void @llvm.va_end.p0(ptr %l)
  ret double %s
}
define double @pairs(i32 %n, ...) {
entry:
  %l = alloca [24 x i8], align 8
  call void @llvm.va_start.p0(ptr %l)
  br label %head
head:
  %i = phi i32 [ 0, %entry ], [ %i1, %body ]
  %s = phi double [ 0.0, %entry ], [ %s2, %body ]
  %c = icmp slt i32 %i, %n
  br i1 %c, label %body, label %exit
body:
  %v = va_arg ptr %l, i32
  %w = va_arg ptr %l, double
  %x = sitofp i32 %v to double
  %s1 = fadd double %s, %x
  %s2 = fadd double %s1, %w
  %i1 = add i32 %i, 1
  br label %head
exit:
  call void @llvm.va_end.p0(ptr %l)
  ret double %s
}
define i64 @longs(i32 %n, ...) {
  %l = alloca [24 x i8], align 8
  call void @llvm.va_start.p0(ptr %l)
  %v = va_arg ptr %l, i64
  %w = va_arg ptr %l, i64
  call void @llvm.va_end.p0(ptr %l)
  %r = add i64 %v, %w
  ret i64 %r
}
define i32 @internal(i32 %a) {
  %r = call i32 (i32, ...) @sum(i32 2, i32 %a, i32 3)
  ret i32 %r
}
