; All four models, external ones too; used without the intrinsic, as older files do.
; run: @f() == 10

@gd = thread_local global i32 1
@ld = internal thread_local(localdynamic) global i32 2
@ie = thread_local(initialexec) global i32 3
@le = internal thread_local(localexec) global i32 4
define i32 @f() {
  %a = load i32, ptr @gd
  %b = load i32, ptr @ld
  %c = load i32, ptr @ie
  %d = load i32, ptr @le
  %1 = add i32 %a, %b
  %2 = add i32 %1, %c
  %3 = add i32 %2, %d
  ret i32 %3
}
