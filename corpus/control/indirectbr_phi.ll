; Computed goto with phis in its targets: a little interpreter.
; run: @interpret("aab") == 3
; run: @interpret("") == 0
; run: @interpret("bbbb") == 0
; run: @interpret("adaad") == 8

@table = internal constant [5 x ptr] [ptr blockaddress(@interpret, %stop), ptr blockaddress(@interpret, %inc), ptr blockaddress(@interpret, %half), ptr blockaddress(@interpret, %stop), ptr blockaddress(@interpret, %double)]
define i32 @interpret(ptr %program) {
entry:
  br label %next
next:
  %pc = phi ptr [ %program, %entry ], [ %pc1, %inc ], [ %pc1, %half ], [ %pc1, %double ]
  %acc = phi i32 [ 0, %entry ], [ %i, %inc ], [ %h, %half ], [ %d, %double ]
  %byte = load i8, ptr %pc
  %wide = zext i8 %byte to i64
  %op = and i64 %wide, 15
  %slot = getelementptr [5 x ptr], ptr @table, i64 0, i64 %op
  %target = load ptr, ptr %slot
  %pc1 = getelementptr i8, ptr %pc, i64 1
  indirectbr ptr %target, [label %stop, label %inc, label %half, label %double]
inc:
  %i = add i32 %acc, 1
  br label %next
half:
  %twice = mul i32 %acc, 3
  %h = lshr i32 %twice, 1
  br label %next
double:
  %d = mul i32 %acc, 2
  br label %next
stop:
  ret i32 %acc
}
