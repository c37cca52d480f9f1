; Small structs as results: in rax, rdx, rcx, xmm0 and xmm1, in any mixture.
; run: @ii(1, 2) == (1, 2)
; run: @id(1, 2.5) == (1, 2.5)
; run: @di(2.5, 1) == (2.5, 1)
; run: @dd(1.5, -0.0) == (1.5, -0.0)
; run: @ff(1.5, 2.5) == (1.5, 2.5)
; run: @bytes(1, -2) == (1, -2)
; run: @flag(true, -5) == (true, -5)
; run: @pointer(@g, 7) == (0x0, 7)
; run: @three(1, 2, 3) == (1, 2, 3)
; run: @iid(1, 2, 0.5) == (1, 2, 0.5)

@g = global i32 0
define { i64, i64 } @ii(i64 %a, i64 %b) {
  %x = insertvalue { i64, i64 } poison, i64 %a, 0
  %y = insertvalue { i64, i64 } %x, i64 %b, 1
  ret { i64, i64 } %y
}
define { i64, double } @id(i64 %a, double %b) {
  %x = insertvalue { i64, double } poison, i64 %a, 0
  %y = insertvalue { i64, double } %x, double %b, 1
  ret { i64, double } %y
}
define { double, i64 } @di(double %a, i64 %b) {
  %x = insertvalue { double, i64 } poison, double %a, 0
  %y = insertvalue { double, i64 } %x, i64 %b, 1
  ret { double, i64 } %y
}
define { double, double } @dd(double %a, double %b) {
  %x = insertvalue { double, double } poison, double %a, 0
  %y = insertvalue { double, double } %x, double %b, 1
  ret { double, double } %y
}
define { float, float } @ff(float %a, float %b) {
  %x = insertvalue { float, float } poison, float %a, 0
  %y = insertvalue { float, float } %x, float %b, 1
  ret { float, float } %y
}
define { i8, i8 } @bytes(i8 %a, i8 %b) {
  %x = insertvalue { i8, i8 } poison, i8 %a, 0
  %y = insertvalue { i8, i8 } %x, i8 %b, 1
  ret { i8, i8 } %y
}
define { i1, i8 } @flag(i1 %a, i8 %b) {
  %x = insertvalue { i1, i8 } poison, i1 %a, 0
  %y = insertvalue { i1, i8 } %x, i8 %b, 1
  ret { i1, i8 } %y
}
define { ptr, i32 } @pointer(ptr %a, i32 %b) {
  %n = icmp eq ptr %a, @g
  %p = select i1 %n, ptr null, ptr %a
  %x = insertvalue { ptr, i32 } poison, ptr %p, 0
  %y = insertvalue { ptr, i32 } %x, i32 %b, 1
  ret { ptr, i32 } %y
}
define { i64, i64, i64 } @three(i64 %a, i64 %b, i64 %c) {
  %x = insertvalue { i64, i64, i64 } poison, i64 %a, 0
  %y = insertvalue { i64, i64, i64 } %x, i64 %b, 1
  %z = insertvalue { i64, i64, i64 } %y, i64 %c, 2
  ret { i64, i64, i64 } %z
}
define { i64, i64, double } @iid(i64 %a, i64 %b, double %c) {
  %x = insertvalue { i64, i64, double } poison, i64 %a, 0
  %y = insertvalue { i64, i64, double } %x, i64 %b, 1
  %z = insertvalue { i64, i64, double } %y, double %c, 2
  ret { i64, i64, double } %z
}
