; A branch on conditions joined by and, or, or the selects that stand for them: nested, shared, with phis behind.
; run: @or(0, 0) == 3
; run: @or(1, 0) == 5
; run: @or(0, 1) == 5
; run: @or(1, 1) == 5
; run: @and(0, 0) == 3
; run: @and(1, 0) == 3
; run: @and(0, 1) == 3
; run: @and(1, 1) == 5
; run: @logical_or(1, 9) == 11
; run: @logical_or(2, 7) == 11
; run: @logical_or(2, 8) == 28
; run: @logical_and(1, 7) == 18
; run: @logical_and(1, 8) == 30
; run: @logical_and(2, 7) == 30
; run: @nested(1, 2, 3) == 1
; run: @nested(1, 2, 4) == 1
; run: @nested(1, 3, 3) == 0
; run: @nested(0, 2, 3) == 1
; run: @nested(0, 2, 4) == 0
; run: @deep(0, 0, 0, 0, 0) == 0
; run: @deep(1, 1, 1, 1, 1) == 1
; run: @deep(1, 0, 1, 0, 1) == 1
; run: @deep(0, 1, 0, 1, 0) == 1
; run: @deep(0, 0, 0, 0, 1) == 0
; run: @deep(0, 0, 1, 0, 1) == 1
; run: @same_target(1, 0) == 40
; run: @same_target(0, 0) == 40
; run: @used_again(1, 0) == 1
; run: @used_again(0, 0) == 0
; run: @negated(5, 5) == 2
; run: @negated(5, 6) == 1
; run: @negated(-1, 6) == 1
; run: @not_ours(7, 7) == 1
; run: @not_ours(7, 8) == 0
; run: @loop(0) == 0
; run: @loop(5) == 5
; run: @loop(100) == 63
; run: @guarded(null) == -1
; run: @guarded(i32{0}) == -1
; run: @guarded(i32{42}) == 42
; run: @floats(nan, 1.0) == 0
; run: @floats(1.0, 2.0) == 1
; run: @floats(2.0, 1.0) == 0
; run: @floats(1.0, nan) == 0

define i32 @or(i32 %a, i32 %b) {
  %x = icmp ne i32 %a, 0
  %y = icmp ne i32 %b, 0
  %c = or i1 %x, %y
  br i1 %c, label %yes, label %no
yes:
  ret i32 5
no:
  ret i32 3
}

define i32 @and(i32 %a, i32 %b) {
  %x = icmp ne i32 %a, 0
  %y = icmp ne i32 %b, 0
  %c = and i1 %x, %y
  br i1 %c, label %yes, label %no
yes:
  ret i32 5
no:
  ret i32 3
}

define i32 @logical_or(i32 %a, i32 %b) {
  %x = icmp eq i32 %a, 1
  %y = icmp eq i32 %b, 7
  %c = select i1 %x, i1 true, i1 %y
  %s = add i32 %a, 10
  %t = add i32 %b, 20
  br i1 %c, label %join, label %no
no:
  br label %join
join:
  %r = phi i32 [ 11, %0 ], [ %t, %no ]
  ret i32 %r
}

define i32 @logical_and(i32 %a, i32 %b) {
  %x = icmp eq i32 %a, 1
  %y = icmp eq i32 %b, 7
  %c = select i1 %x, i1 %y, i1 false
  %s = add i32 %a, %b
  br i1 %c, label %yes, label %join
yes:
  %t = add i32 %s, 10
  br label %join
join:
  %r = phi i32 [ 30, %0 ], [ %t, %yes ]
  ret i32 %r
}

define i32 @nested(i32 %a, i32 %b, i32 %c) {
  %x = icmp eq i32 %a, 1
  %y = icmp eq i32 %b, 2
  %z = icmp eq i32 %c, 3
  %either = or i1 %x, %z
  %all = and i1 %either, %y
  br i1 %all, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}

define i32 @deep(i32 %a, i32 %b, i32 %c, i32 %d, i32 %e) {
  %v = trunc i32 %a to i1
  %w = trunc i32 %b to i1
  %x = trunc i32 %c to i1
  %y = trunc i32 %d to i1
  %z = trunc i32 %e to i1
  %vw = and i1 %v, %w
  %xy = select i1 %x, i1 true, i1 %y
  %vwxy = or i1 %vw, %xy
  %r = select i1 %vwxy, i1 true, i1 false
  %q = or i1 %r, %vw
  br i1 %q, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}

define i32 @same_target(i32 %a, i32 %b) {
  %x = icmp ne i32 %a, 0
  %y = icmp ne i32 %b, 0
  %c = or i1 %x, %y
  br i1 %c, label %next, label %next
next:
  %r = phi i32 [ 40, %0 ], [ 40, %0 ]
  ret i32 %r
}

define i32 @used_again(i32 %a, i32 %b) {
  %x = icmp ne i32 %a, 0
  %y = icmp ne i32 %b, 0
  %c = or i1 %x, %y
  br i1 %c, label %yes, label %no
yes:
  %r = zext i1 %c to i32
  ret i32 %r
no:
  %s = zext i1 %c to i32
  ret i32 %s
}

define i32 @negated(i32 %a, i32 %b) {
  %x = icmp slt i32 %a, 0
  %y = icmp ne i32 %a, %b
  %c = or i1 %x, %y
  %n = xor i1 %c, true
  br i1 %n, label %two, label %one
one:
  ret i32 1
two:
  ret i32 2
}

define i32 @not_ours(i32 %a, i32 %b) {
  %x = icmp eq i32 %a, 7
  %y = icmp eq i32 %b, 7
  %c = and i1 %x, %y
  br label %next
next:
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}

define i32 @loop(i32 %n) {
  br label %head
head:
  %i = phi i32 [ 0, %0 ], [ %next, %body ]
  %small = icmp slt i32 %i, %n
  %few = icmp ult i32 %i, 63
  %go = select i1 %small, i1 %few, i1 false
  br i1 %go, label %body, label %end
body:
  %next = add i32 %i, 1
  br label %head
end:
  ret i32 %i
}

define i32 @guarded(ptr %p) {
  %null = icmp eq ptr %p, null
  br i1 %null, label %none, label %look
look:
  %v = load i32, ptr %p
  %zero = icmp eq i32 %v, 0
  %negative = icmp slt i32 %v, 0
  %bad = select i1 %zero, i1 true, i1 %negative
  br i1 %bad, label %none, label %some
some:
  ret i32 %v
none:
  ret i32 -1
}

define i32 @floats(double %a, double %b) {
  %x = fcmp ord double %a, %b
  %y = fcmp olt double %a, %b
  %c = select i1 %x, i1 %y, i1 false
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
