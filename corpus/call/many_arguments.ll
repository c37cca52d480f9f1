; More arguments than registers: the rest lie on the stack, in both directions.
; run: @ints(1, 2, 3, 4, 5, 6, 7, 8, 9, 10) == 12345678910
; run: @doubles(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0) == 385.0
; run: @mixed(1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5, 10, 10.5) == 115.0
; run: @narrow(1, 2, 3, 4, 5, 6, -7, 8, true, -10) == -7
; run: @wide(1, 2, 3, 4, 5, 0x0000000000000007000000000000000b, 9) == 7
; run: @forward(1, 2, 3, 4, 5, 6, 7, 8, 9, 10) == 12345678910

define i64 @ints(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, i64 %g, i64 %h, i64 %i, i64 %j) {
  %r1 = mul i64 %a, 10
  %s1 = add i64 %r1, %b
  %r2 = mul i64 %s1, 10
  %s2 = add i64 %r2, %c
  %r3 = mul i64 %s2, 10
  %s3 = add i64 %r3, %d
  %r4 = mul i64 %s3, 10
  %s4 = add i64 %r4, %e
  %r5 = mul i64 %s4, 10
  %s5 = add i64 %r5, %f
  %r6 = mul i64 %s5, 10
  %s6 = add i64 %r6, %g
  %r7 = mul i64 %s6, 10
  %s7 = add i64 %r7, %h
  %r8 = mul i64 %s7, 10
  %s8 = add i64 %r8, %i
  %r9 = mul i64 %s8, 100
  %s9 = add i64 %r9, %j
  ret i64 %s9
}
define double @doubles(double %a, double %b, double %c, double %d, double %e, double %f, double %g, double %h, double %i, double %j) {
  %b1 = fmul double %b, 2.0
  %c1 = fmul double %c, 3.0
  %d1 = fmul double %d, 4.0
  %e1 = fmul double %e, 5.0
  %f1 = fmul double %f, 6.0
  %g1 = fmul double %g, 7.0
  %h1 = fmul double %h, 8.0
  %i1 = fmul double %i, 9.0
  %j1 = fmul double %j, 10.0
  %s1 = fadd double %a, %b1
  %s2 = fadd double %s1, %c1
  %s3 = fadd double %s2, %d1
  %s4 = fadd double %s3, %e1
  %s5 = fadd double %s4, %f1
  %s6 = fadd double %s5, %g1
  %s7 = fadd double %s6, %h1
  %s8 = fadd double %s7, %i1
  %s9 = fadd double %s8, %j1
  ret double %s9
}
define double @mixed(i32 %a, double %a1, i32 %b, double %b1, i32 %c, double %c1, i32 %d, double %d1, i32 %e, double %e1, i32 %f, double %f1, i32 %g, double %g1, i32 %h, double %h1, i32 %i, double %i1, i32 %j, double %j1) {
  %t0 = add i32 %a, %b
  %t1 = add i32 %t0, %c
  %t2 = add i32 %t1, %d
  %t3 = add i32 %t2, %e
  %t4 = add i32 %t3, %f
  %t5 = add i32 %t4, %g
  %t6 = add i32 %t5, %h
  %t7 = add i32 %t6, %i
  %t8 = add i32 %t7, %j
  %x = sitofp i32 %t8 to double
  %u0 = fadd double %a1, %b1
  %u1 = fadd double %u0, %c1
  %u2 = fadd double %u1, %d1
  %u3 = fadd double %u2, %e1
  %u4 = fadd double %u3, %f1
  %u5 = fadd double %u4, %g1
  %u6 = fadd double %u5, %h1
  %u7 = fadd double %u6, %i1
  %u8 = fadd double %u7, %j1
  %r = fadd double %x, %u8
  ret double %r
}
define i32 @narrow(i8 %a, i8 %b, i8 %c, i8 %d, i8 %e, i8 %f, i8 signext %g, i16 %h, i1 %i, i8 %j) {
  %x = sext i8 %g to i32
  %y = sext i8 %j to i32
  %z = sext i16 %h to i32
  %i1 = zext i1 %i to i32
  %s = add i32 %x, %y
  %t = add i32 %s, %z
  %u = add i32 %t, %i1
  %r = add i32 %u, 1
  ret i32 %r
}
define i64 @wide(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i128 %f, i64 %g) {
  %h = lshr i128 %f, 64
  %r = trunc i128 %h to i64
  ret i64 %r
}
define i64 @forward(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, i64 %g, i64 %h, i64 %i, i64 %j) {
  %r = call i64 @ints(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, i64 %g, i64 %h, i64 %i, i64 %j)
  ret i64 %r
}
