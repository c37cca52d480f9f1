; va_arg of what is aligned to 16, behind arguments that leave the memory area at an odd word.
; oracle: LLVM 19 has no va_arg of x86_fp80 on x86-64
; run: @odd_word(5.0, 7.0) == 5.0
; run: @second(5.0, 7.0) == 7.0
; run: @quad_behind_words(9) == 9

%list = type { i32, i32, ptr, ptr }

define internal double @pick(i64 %skip, i64 %which, ...) {
entry:
  %ap = alloca %list, align 16
  call void @llvm.va_start.p0(ptr %ap)
  %0 = va_arg ptr %ap, i64
  %1 = va_arg ptr %ap, i64
  %2 = va_arg ptr %ap, i64
  %3 = va_arg ptr %ap, i64
  ; The registers are used up: this one is in memory, alone.
  %4 = va_arg ptr %ap, i64
  %a = va_arg ptr %ap, x86_fp80
  %5 = va_arg ptr %ap, i64
  %b = va_arg ptr %ap, x86_fp80
  call void @llvm.va_end.p0(ptr %ap)
  %first = icmp eq i64 %which, 0
  %chosen = select i1 %first, x86_fp80 %a, x86_fp80 %b
  %r = fptrunc x86_fp80 %chosen to double
  ret double %r
}

define double @odd_word(double %x, double %y) {
  %a = fpext double %x to x86_fp80
  %b = fpext double %y to x86_fp80
  %r = call double (i64, i64, ...) @pick(i64 0, i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, x86_fp80 %a, i64 6, x86_fp80 %b)
  ret double %r
}

define double @second(double %x, double %y) {
  %a = fpext double %x to x86_fp80
  %b = fpext double %y to x86_fp80
  %r = call double (i64, i64, ...) @pick(i64 0, i64 1, i64 1, i64 2, i64 3, i64 4, i64 5, x86_fp80 %a, i64 6, x86_fp80 %b)
  ret double %r
}

define internal i64 @quad(i64 %skip, ...) {
entry:
  %ap = alloca %list, align 16
  call void @llvm.va_start.p0(ptr %ap)
  %0 = va_arg ptr %ap, x86_fp80
  %1 = va_arg ptr %ap, i64
  %2 = va_arg ptr %ap, i64
  %3 = va_arg ptr %ap, i64
  %4 = va_arg ptr %ap, i64
  %5 = va_arg ptr %ap, i64
  %6 = va_arg ptr %ap, i64
  %7 = va_arg ptr %ap, x86_fp80
  call void @llvm.va_end.p0(ptr %ap)
  %r = fptosi x86_fp80 %7 to i64
  ret i64 %r
}

define i64 @quad_behind_words(i64 %x) {
  %a = sitofp i64 %x to x86_fp80
  %r = call i64 (i64, ...) @quad(i64 0, x86_fp80 0xK3FFF8000000000000000, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, x86_fp80 %a)
  ret i64 %r
}

declare void @llvm.va_start.p0(ptr)
declare void @llvm.va_end.p0(ptr)
