; Structs of up to three integers, or two floats beside them, come back in registers.
; run: @three(1, 2, 3) == (1, 2, 3)
; run: @mixed(1, 2.5, 3) == (1, 2.5, 3)
; run: @all_five(1, 2, 3, 4.5, 5.5) == (1, 2, 3, 4.5, 5.5)
; run: @sum(7) == 24

define { i64, i64, i64 } @three(i64 %a, i64 %b, i64 %c) {
  %1 = insertvalue { i64, i64, i64 } poison, i64 %a, 0
  %2 = insertvalue { i64, i64, i64 } %1, i64 %b, 1
  %3 = insertvalue { i64, i64, i64 } %2, i64 %c, 2
  ret { i64, i64, i64 } %3
}

define { i64, double, i32 } @mixed(i64 %a, double %b, i32 %c) {
  %1 = insertvalue { i64, double, i32 } poison, i64 %a, 0
  %2 = insertvalue { i64, double, i32 } %1, double %b, 1
  %3 = insertvalue { i64, double, i32 } %2, i32 %c, 2
  ret { i64, double, i32 } %3
}

define { i64, i64, i64, double, double } @all_five(i64 %a, i64 %b, i64 %c, double %d, double %e) {
  %1 = insertvalue { i64, i64, i64, double, double } poison, i64 %a, 0
  %2 = insertvalue { i64, i64, i64, double, double } %1, i64 %b, 1
  %3 = insertvalue { i64, i64, i64, double, double } %2, i64 %c, 2
  %4 = insertvalue { i64, i64, i64, double, double } %3, double %d, 3
  %5 = insertvalue { i64, i64, i64, double, double } %4, double %e, 4
  ret { i64, i64, i64, double, double } %5
}

define i64 @sum(i64 %x) {
  %y = add i64 %x, 1
  %z = add i64 %x, 2
  %s = call { i64, i64, i64 } @three(i64 %x, i64 %y, i64 %z)
  %a = extractvalue { i64, i64, i64 } %s, 0
  %b = extractvalue { i64, i64, i64 } %s, 1
  %c = extractvalue { i64, i64, i64 } %s, 2
  %ab = add i64 %a, %b
  %abc = add i64 %ab, %c
  ret i64 %abc
}
