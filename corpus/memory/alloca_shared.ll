; Objects whose lives don't meet may be in one place, all others may not; and deep recursion needs
; that they are: each call of @deep has 128 KiB of objects, 16 KiB at a time.
; clang at -O1: at -O0 it keeps all objects apart, and the stack ends
; run: @sequence(3) == 1104
; run: @overlap(3) == 330306
; run: @branches(0, 5) == 5005
; run: @branches(1, 5) == 7005
; run: @loop(4) == 4010
; run: @unmarked(9) == 909
; run: @deep(100) == 100

declare void @llvm.lifetime.start.p0(i64, ptr)
declare void @llvm.lifetime.end.p0(i64, ptr)

define void @fill(ptr %p, i32 %n, i32 %value) noinline {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %at = getelementptr i32, ptr %p, i32 %i
  store i32 %value, ptr %at
  %next = add i32 %i, 1
  %more = icmp slt i32 %next, %n
  br i1 %more, label %loop, label %done
done:
  ret void
}
define i32 @last(ptr %p, i32 %n) noinline {
  %i = sub i32 %n, 1
  %at = getelementptr i32, ptr %p, i32 %i
  %r = load i32, ptr %at
  ret i32 %r
}

; One after the other, of different sizes.
define i32 @sequence(i32 %x) {
  %a = alloca [16 x i32]
  %b = alloca [64 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 -1, ptr %a)
  call void @fill(ptr %a, i32 16, i32 %x)
  %r = call i32 @last(ptr %a, i32 16)
  call void @llvm.lifetime.end.p0(i64 -1, ptr %a)
  call void @llvm.lifetime.start.p0(i64 -1, ptr %b)
  call void @fill(ptr %b, i32 64, i32 %r)
  %s = call i32 @last(ptr %b, i32 64)
  %first = load i32, ptr %b
  call void @llvm.lifetime.end.p0(i64 -1, ptr %b)
  %t = mul i32 %s, 367
  %u = add i32 %t, %first
  ret i32 %u
}

; %a and %b meet, %b and %c meet, %a and %c don't.
define i32 @overlap(i32 %x) {
  %a = alloca [8 x i32]
  %b = alloca [8 x i32]
  %c = alloca [8 x i32]
  call void @llvm.lifetime.start.p0(i64 -1, ptr %a)
  call void @fill(ptr %a, i32 8, i32 %x)
  call void @llvm.lifetime.start.p0(i64 -1, ptr %b)
  call void @fill(ptr %b, i32 8, i32 33)
  %ra = call i32 @last(ptr %a, i32 8)
  call void @llvm.lifetime.end.p0(i64 -1, ptr %a)
  call void @llvm.lifetime.start.p0(i64 -1, ptr %c)
  call void @fill(ptr %c, i32 8, i32 %ra)
  %rb = call i32 @last(ptr %b, i32 8)
  %rc = call i32 @last(ptr %c, i32 8)
  %b0 = load i32, ptr %b
  call void @llvm.lifetime.end.p0(i64 -1, ptr %b)
  call void @llvm.lifetime.end.p0(i64 -1, ptr %c)
  %t = mul i32 %rb, 10000
  %u = mul i32 %rc, 102
  %v = add i32 %t, %u
  %d = sub i32 %b0, 33
  %w = add i32 %v, %d
  ret i32 %w
}

; One of each branch, and one that lives through both.
define i32 @branches(i1 %c, i32 %x) {
  %a = alloca [8 x i32]
  %b = alloca [8 x i32]
  %through = alloca [8 x i32]
  call void @llvm.lifetime.start.p0(i64 -1, ptr %through)
  call void @fill(ptr %through, i32 8, i32 %x)
  br i1 %c, label %then, label %else
then:
  call void @llvm.lifetime.start.p0(i64 -1, ptr %a)
  call void @fill(ptr %a, i32 8, i32 7)
  %ra = call i32 @last(ptr %a, i32 8)
  call void @llvm.lifetime.end.p0(i64 -1, ptr %a)
  br label %join
else:
  call void @llvm.lifetime.start.p0(i64 -1, ptr %b)
  call void @fill(ptr %b, i32 8, i32 5)
  %rb = call i32 @last(ptr %b, i32 8)
  call void @llvm.lifetime.end.p0(i64 -1, ptr %b)
  br label %join
join:
  %r = phi i32 [ %ra, %then ], [ %rb, %else ]
  %rt = call i32 @last(ptr %through, i32 8)
  call void @llvm.lifetime.end.p0(i64 -1, ptr %through)
  %t = mul i32 %r, 1000
  %u = add i32 %t, %rt
  ret i32 %u
}

; %kept starts in the first iteration and is alive over the back edge; %fresh is not.
define i32 @loop(i32 %n) {
entry:
  %fresh = alloca [8 x i32]
  %kept = alloca [8 x i32]
  br label %head
head:
  %i = phi i32 [ 0, %entry ], [ %next, %latch ]
  %first = icmp eq i32 %i, 0
  br i1 %first, label %begin, label %body
begin:
  call void @llvm.lifetime.start.p0(i64 -1, ptr %kept)
  call void @fill(ptr %kept, i32 8, i32 1000)
  br label %body
body:
  call void @llvm.lifetime.start.p0(i64 -1, ptr %fresh)
  call void @fill(ptr %fresh, i32 8, i32 %i)
  %f = call i32 @last(ptr %fresh, i32 8)
  call void @llvm.lifetime.end.p0(i64 -1, ptr %fresh)
  %k = call i32 @last(ptr %kept, i32 8)
  %sum = add i32 %f, %k
  call void @fill(ptr %kept, i32 8, i32 %sum)
  br label %latch
latch:
  %next = add i32 %i, 1
  %more = icmp slt i32 %next, %n
  br i1 %more, label %head, label %done
done:
  %r = call i32 @last(ptr %kept, i32 8)
  call void @llvm.lifetime.end.p0(i64 -1, ptr %kept)
  %q = mul i32 %n, 751
  %s = add i32 %r, %q
  ret i32 %s
}

; Without a start it is alive everywhere, whatever ends.
define i32 @unmarked(i32 %x) {
  %a = alloca [8 x i32]
  %b = alloca [8 x i32]
  %c = alloca [8 x i32]
  call void @fill(ptr %a, i32 8, i32 %x)
  call void @llvm.lifetime.start.p0(i64 -1, ptr %b)
  call void @fill(ptr %b, i32 8, i32 100)
  call void @llvm.lifetime.end.p0(i64 -1, ptr %b)
  call void @llvm.lifetime.start.p0(i64 -1, ptr %c)
  call void @fill(ptr %c, i32 8, i32 101)
  %rc = call i32 @last(ptr %c, i32 8)
  call void @llvm.lifetime.end.p0(i64 -1, ptr %c)
  %ra = call i32 @last(ptr %a, i32 8)
  %t = mul i32 %ra, %rc
  call void @llvm.lifetime.end.p0(i64 -1, ptr %a)
  ret i32 %t
}

define i32 @deep(i32 %n) noinline {
entry:
  %o0 = alloca [4096 x i32]
  %o1 = alloca [4096 x i32]
  %o2 = alloca [4096 x i32]
  %o3 = alloca [4096 x i32]
  %o4 = alloca [4096 x i32]
  %o5 = alloca [4096 x i32]
  %o6 = alloca [4096 x i32]
  %o7 = alloca [4096 x i32]
  %end = icmp eq i32 %n, 0
  br i1 %end, label %stop, label %go
stop:
  ret i32 0
go:
  call void @llvm.lifetime.start.p0(i64 -1, ptr %o0)
  call void @fill(ptr %o0, i32 4096, i32 1)
  %r0 = call i32 @last(ptr %o0, i32 4096)
  call void @llvm.lifetime.end.p0(i64 -1, ptr %o0)
  call void @llvm.lifetime.start.p0(i64 -1, ptr %o1)
  call void @fill(ptr %o1, i32 4096, i32 1)
  %r1 = call i32 @last(ptr %o1, i32 4096)
  call void @llvm.lifetime.end.p0(i64 -1, ptr %o1)
  call void @llvm.lifetime.start.p0(i64 -1, ptr %o2)
  call void @fill(ptr %o2, i32 4096, i32 1)
  %r2 = call i32 @last(ptr %o2, i32 4096)
  call void @llvm.lifetime.end.p0(i64 -1, ptr %o2)
  call void @llvm.lifetime.start.p0(i64 -1, ptr %o3)
  call void @fill(ptr %o3, i32 4096, i32 1)
  %r3 = call i32 @last(ptr %o3, i32 4096)
  call void @llvm.lifetime.end.p0(i64 -1, ptr %o3)
  call void @llvm.lifetime.start.p0(i64 -1, ptr %o4)
  call void @fill(ptr %o4, i32 4096, i32 1)
  %r4 = call i32 @last(ptr %o4, i32 4096)
  call void @llvm.lifetime.end.p0(i64 -1, ptr %o4)
  call void @llvm.lifetime.start.p0(i64 -1, ptr %o5)
  call void @fill(ptr %o5, i32 4096, i32 1)
  %r5 = call i32 @last(ptr %o5, i32 4096)
  call void @llvm.lifetime.end.p0(i64 -1, ptr %o5)
  call void @llvm.lifetime.start.p0(i64 -1, ptr %o6)
  call void @fill(ptr %o6, i32 4096, i32 1)
  %r6 = call i32 @last(ptr %o6, i32 4096)
  call void @llvm.lifetime.end.p0(i64 -1, ptr %o6)
  call void @llvm.lifetime.start.p0(i64 -1, ptr %o7)
  call void @fill(ptr %o7, i32 4096, i32 1)
  %r7 = call i32 @last(ptr %o7, i32 4096)
  call void @llvm.lifetime.end.p0(i64 -1, ptr %o7)
  %m = sub i32 %n, %r7
  %rest = call i32 @deep(i32 %m)
  %sum = add i32 %rest, %r0
  ret i32 %sum
}
