; A number in the bitcode of control flow is another.
; error: @f: %12: malformed bitcode: select arms differ in type: i64 and i32
; damage: bits 10820+1 = 0

define i32 @f(i32 %a, i32 %b, ptr %p, i1 %c) {
entry:
  %x = add nsw i32 %a, %b
  %l = load i32, ptr %p, align 4
  store i32 %x, ptr %p, align 4
  br i1 %c, label %then, label %else
then:
  %s = icmp slt i32 %l, %x
  %z = zext i1 %s to i32
  br label %end
else:
  %g = getelementptr { i32, i64 }, ptr %p, i64 1, i32 1
  %y = select i1 %c, i32 %a, i32 %l
  br label %end
end:
  %r = phi i32 [ %z, %then ], [ %y, %else ]
  switch i32 %r, label %out [ i32 1, label %out2 i32 2, label %out ]
out:
  ret i32 %r
out2:
  unreachable
}
