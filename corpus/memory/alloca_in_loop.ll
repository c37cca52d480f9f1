; A dynamic alloca in a loop gives new memory each time; stackrestore gives it back.
; run: @kept(5) == 10
; run: @released(100000) == 4999950000

declare ptr @llvm.stacksave.p0()
declare void @llvm.stackrestore.p0(ptr)
define i64 @kept(i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %list = phi ptr [ null, %entry ], [ %node, %loop ]
  %size = add i64 %i, 16
  %node = alloca i8, i64 %size, align 16
  store ptr %list, ptr %node
  %value = getelementptr i8, ptr %node, i64 8
  store i64 %i, ptr %value
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %walk
walk:
  %p = phi ptr [ %node, %loop ], [ %pn, %walk ]
  %s = phi i64 [ 0, %loop ], [ %sn, %walk ]
  %q = getelementptr i8, ptr %p, i64 8
  %v = load i64, ptr %q
  %sn = add i64 %s, %v
  %pn = load ptr, ptr %p
  %c = icmp ne ptr %pn, null
  br i1 %c, label %walk, label %exit
exit:
  ret i64 %sn
}
define i64 @released(i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %s = phi i64 [ 0, %entry ], [ %sn, %loop ]
  %token = call ptr @llvm.stacksave.p0()
  %size = add i64 %i, 1000
  %p = alloca i8, i64 %size, align 16
  store i64 %i, ptr %p
  %v = load i64, ptr %p
  %sn = add i64 %s, %v
  call void @llvm.stackrestore.p0(ptr %token)
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %exit
exit:
  ret i64 %sn
}
