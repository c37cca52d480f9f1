; Computed goto by tables: the index can be the jump's, or it can't.
; run: @of_bytes(0) == 10
; run: @of_bytes(1) == 30
; run: @of_bytes(2) == 20
; run: @of_bytes(3) == 10
; run: @of_bytes(255) == 20
; run: @with_holes(1) == 20
; run: @with_holes(3) == 10
; run: @elements(0) == 20
; run: @elements(2) == 10
; run: @negative(-1) == 20
; run: @negative(-3) == 10
; run: @written(0) == 10
; run: @written(1) == 10
; run: @of_others(0) == 10
; run: @of_others(1) == 20
; run: @far(1) == 20
; run: @joined(0, 1) == 20
; run: @joined(1, 1) == 10
; run: @twice(0) == 21
; run: @twice(1) == 11

@code = internal constant [6 x i8] c"\00\01\02\03\04\05"
@bytes = internal unnamed_addr constant [6 x ptr] [ptr blockaddress(@of_bytes, %a), ptr blockaddress(@of_bytes, %c), ptr blockaddress(@of_bytes, %b), ptr blockaddress(@of_bytes, %a), ptr blockaddress(@of_bytes, %b), ptr blockaddress(@of_bytes, %c)]
define i32 @of_bytes(i8 %i) {
  %low = and i8 %i, 7
  %in = icmp ult i8 %low, 6
  %safe = select i1 %in, i8 %low, i8 4
  %at = zext i8 %safe to i64
  %q = getelementptr [6 x i8], ptr @code, i64 0, i64 %at
  %op = load i8, ptr %q
  %n = zext i8 %op to i64
  %p = getelementptr inbounds [6 x ptr], ptr @bytes, i64 0, i64 %n
  %t = load ptr, ptr %p
  indirectbr ptr %t, [label %a, label %b, label %c]
a:
  ret i32 10
b:
  ret i32 20
c:
  ret i32 30
}

@holes = internal constant [4 x ptr] [ptr null, ptr blockaddress(@with_holes, %b), ptr undef, ptr blockaddress(@with_holes, %a)]
define i32 @with_holes(i32 %i) {
  %p = getelementptr [4 x ptr], ptr @holes, i64 0, i32 %i
  %t = load ptr, ptr %p
  indirectbr ptr %t, [label %a, label %b]
a:
  ret i32 10
b:
  ret i32 20
}

@plain = internal constant [3 x ptr] [ptr blockaddress(@elements, %b), ptr blockaddress(@elements, %b), ptr blockaddress(@elements, %a)]
define i32 @elements(i16 %i) {
  %p = getelementptr ptr, ptr @plain, i16 %i
  %t = load ptr, ptr %p
  indirectbr ptr %t, [label %a, label %b]
a:
  ret i32 10
b:
  ret i32 20
}

; The index is counted from the table's end.
@behind = internal constant [3 x ptr] [ptr blockaddress(@negative, %a), ptr blockaddress(@negative, %b), ptr blockaddress(@negative, %b)]
define i32 @negative(i64 %i) {
  %p = getelementptr ptr, ptr getelementptr (ptr, ptr @behind, i64 3), i64 %i
  %t = load ptr, ptr %p
  indirectbr ptr %t, [label %a, label %b]
a:
  ret i32 10
b:
  ret i32 20
}

; What is in this table is not what it began with.
@changes = internal global [2 x ptr] [ptr blockaddress(@written, %a), ptr blockaddress(@written, %b)]
define i32 @written(i64 %i) {
  store ptr blockaddress(@written, %a), ptr getelementptr ([2 x ptr], ptr @changes, i64 0, i64 1)
  %p = getelementptr [2 x ptr], ptr @changes, i64 0, i64 %i
  %t = load ptr, ptr %p
  indirectbr ptr %t, [label %a, label %b]
a:
  ret i32 10
b:
  ret i32 20
}

; One of the table's labels is another function's, which nobody jumps to here.
@others = internal constant [3 x ptr] [ptr blockaddress(@of_others, %a), ptr blockaddress(@of_others, %b), ptr blockaddress(@written, %a)]
define i32 @of_others(i64 %i) {
  %p = getelementptr [3 x ptr], ptr @others, i64 0, i64 %i
  %t = load ptr, ptr %p
  indirectbr ptr %t, [label %a, label %b]
a:
  ret i32 10
b:
  ret i32 20
}

; Elements that are wider than an address.
@wide = internal constant [2 x { ptr, i64 }] [{ ptr, i64 } { ptr blockaddress(@far, %a), i64 1 }, { ptr, i64 } { ptr blockaddress(@far, %b), i64 2 }]
define i32 @far(i64 %i) {
  %p = getelementptr { ptr, i64 }, ptr @wide, i64 %i
  %t = load ptr, ptr %p
  indirectbr ptr %t, [label %a, label %b]
a:
  ret i32 10
b:
  ret i32 20
}

; The address comes from one of two tables.
@one = internal constant [2 x ptr] [ptr blockaddress(@joined, %a), ptr blockaddress(@joined, %b)]
@two = internal constant [2 x ptr] [ptr blockaddress(@joined, %b), ptr blockaddress(@joined, %a)]
define i32 @joined(i64 %table, i64 %i) {
  %which = icmp eq i64 %table, 0
  %from = select i1 %which, ptr @one, ptr @two
  %p = getelementptr [2 x ptr], ptr %from, i64 0, i64 %i
  %t = load ptr, ptr %p
  indirectbr ptr %t, [label %a, label %b]
a:
  ret i32 10
b:
  ret i32 20
}

; The blocks have phis, and one jumps again.
@again = internal constant [2 x ptr] [ptr blockaddress(@twice, %a), ptr blockaddress(@twice, %b)]
define i32 @twice(i64 %i) {
start:
  br label %next
next:
  %n = phi i64 [ %i, %start ], [ %other, %a ]
  %sum = phi i32 [ 0, %start ], [ %more, %a ]
  %p = getelementptr [2 x ptr], ptr @again, i64 0, i64 %n
  %t = load ptr, ptr %p
  indirectbr ptr %t, [label %a, label %b]
a:
  %before = phi i32 [ %sum, %next ]
  %more = add i32 %before, 10
  %other = add i64 %n, 1
  br label %next
b:
  %all = phi i32 [ %sum, %next ]
  %result = add i32 %all, 11
  ret i32 %result
}
