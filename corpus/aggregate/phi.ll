; Phis of structs and arrays.
; run: @f(true, 1, 2) == (1, 2)
; run: @f(false, 1, 2) == (2, 1)
; run: @loop(4) == (4, 10)

define { i64, i64 } @f(i1 %c, i64 %a, i64 %b) {
  br i1 %c, label %yes, label %no
yes:
  %x = insertvalue { i64, i64 } poison, i64 %a, 0
  %y = insertvalue { i64, i64 } %x, i64 %b, 1
  br label %join
no:
  %z = insertvalue { i64, i64 } poison, i64 %b, 0
  %w = insertvalue { i64, i64 } %z, i64 %a, 1
  br label %join
join:
  %r = phi { i64, i64 } [ %y, %yes ], [ %w, %no ]
  ret { i64, i64 } %r
}
define { i32, i32 } @loop(i32 %n) {
entry:
  br label %loop
loop:
  %s = phi { i32, i32 } [ zeroinitializer, %entry ], [ %s2, %loop ]
  %i = extractvalue { i32, i32 } %s, 0
  %t = extractvalue { i32, i32 } %s, 1
  %i1 = add i32 %i, 1
  %t1 = add i32 %t, %i1
  %s1 = insertvalue { i32, i32 } %s, i32 %i1, 0
  %s2 = insertvalue { i32, i32 } %s1, i32 %t1, 1
  %more = icmp slt i32 %i1, %n
  br i1 %more, label %loop, label %exit
exit:
  ret { i32, i32 } %s2
}
