; Unsigned integers that aren't negative as signed ones: what else they would be is poison.
; run: @i8_float(0) == 0.0
; run: @i8_float(127) == 127.0
; run: @i16_double(32767) == 32767.0
; run: @i32_float(16777217) == 16777216.0
; run: @i32_double(2147483647) == 2147483647.0
; run: @i64_float(9223372036854775807) == 9.223372e18
; run: @i64_float(16777219) == 16777220.0
; run: @i64_double(0) == 0.0
; run: @i64_double(9223372036854775807) == 9.223372036854776e18
; run: @i64_double(9007199254740993) == 9007199254740992.0
; run: @i33_double(4294967295) == 4294967295.0
; run: @i128_double(1, 0) == 1.0
; run: @i128_double(0, 9223372036854775807) == 1.7014118346046923e38
; run: @lanes(2147483647, 3) == 2147483650.0
; run: @wide_lanes(9223372036854775807, 0) == 9.223372036854776e18
; run: @loop(10) == 45.0
; run: @others() == 0
define float @i8_float(i8 %a) {
  %r = uitofp nneg i8 %a to float
  ret float %r
}
define double @i16_double(i16 %a) {
  %r = uitofp nneg i16 %a to double
  ret double %r
}
define float @i32_float(i32 %a) {
  %r = uitofp nneg i32 %a to float
  ret float %r
}
define double @i32_double(i32 %a) {
  %r = uitofp nneg i32 %a to double
  ret double %r
}
define float @i64_float(i64 %a) {
  %r = uitofp nneg i64 %a to float
  ret float %r
}
define double @i64_double(i64 %a) {
  %r = uitofp nneg i64 %a to double
  ret double %r
}
define double @i33_double(i64 %a) {
  %n = trunc i64 %a to i33
  %r = uitofp nneg i33 %n to double
  ret double %r
}
define double @i128_double(i64 %low, i64 %high) {
  %l = zext i64 %low to i128
  %h = zext i64 %high to i128
  %s = shl i128 %h, 64
  %n = or i128 %s, %l
  %r = uitofp nneg i128 %n to double
  ret double %r
}
define double @lanes(i32 %a, i32 %b) {
  %x = insertelement <2 x i32> poison, i32 %a, i32 0
  %y = insertelement <2 x i32> %x, i32 %b, i32 1
  %v = uitofp nneg <2 x i32> %y to <2 x double>
  %p = extractelement <2 x double> %v, i32 0
  %q = extractelement <2 x double> %v, i32 1
  %r = fadd double %p, %q
  ret double %r
}
define double @wide_lanes(i64 %a, i64 %b) {
  %x = insertelement <2 x i64> poison, i64 %a, i32 0
  %y = insertelement <2 x i64> %x, i64 %b, i32 1
  %v = uitofp nneg <2 x i64> %y to <2 x double>
  %p = extractelement <2 x double> %v, i32 0
  %q = extractelement <2 x double> %v, i32 1
  %r = fadd double %p, %q
  ret double %r
}
define double @loop(i64 %n) {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %next, %head ]
  %s = phi double [ 0.0, %entry ], [ %sum, %head ]
  %f = uitofp i64 %i to double
  %sum = fadd double %s, %f
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %head, label %done
done:
  ret double %sum
}
define half @to_half(i16 %a) {
  %r = uitofp nneg i16 %a to half
  ret half %r
}
define x86_fp80 @to_long_double(i64 %a) {
  %r = uitofp nneg i64 %a to x86_fp80
  ret x86_fp80 %r
}
define float @of_200_bits(i200 %a) {
  %r = uitofp nneg i200 %a to float
  ret float %r
}
define float @of_one_bit(i1 %a) {
  %r = uitofp nneg i1 %a to float
  ret float %r
}
define <3 x float> @three_lanes(<3 x i64> %a) {
  %r = uitofp nneg <3 x i64> %a to <3 x float>
  ret <3 x float> %r
}
define <4 x double> @narrow_lanes(<4 x i8> %a) {
  %r = uitofp nneg <4 x i8> %a to <4 x double>
  ret <4 x double> %r
}
define i32 @others() {
  %a = call half @to_half(i16 2049)
  %b = call x86_fp80 @to_long_double(i64 9223372036854775807)
  %b2 = fptoui x86_fp80 %b to i64
  %c = call float @of_200_bits(i200 1267650600228229401496703205376)
  %d = call float @of_one_bit(i1 0)
  %e = call <3 x float> @three_lanes(<3 x i64> <i64 1, i64 16777217, i64 9223372036854775807>)
  %f = call <4 x double> @narrow_lanes(<4 x i8> <i8 0, i8 127, i8 1, i8 64>)
  %a1 = fcmp une half %a, 0xH6800
  %b1 = icmp ne i64 %b2, 9223372036854775807
  %c1 = fcmp une float %c, 0x4630000000000000
  %d1 = fcmp une float %d, 0.0
  %e0 = extractelement <3 x float> %e, i32 1
  %e1 = fcmp une float %e0, 16777216.0
  %e2 = extractelement <3 x float> %e, i32 2
  %e3 = fcmp une float %e2, 0x43E0000000000000
  %f0 = extractelement <4 x double> %f, i32 1
  %f1 = fcmp une double %f0, 127.0
  %z0 = zext i1 %a1 to i32
  %z1 = select i1 %b1, i32 2, i32 %z0
  %z2 = select i1 %c1, i32 3, i32 %z1
  %z3 = select i1 %d1, i32 4, i32 %z2
  %z4 = select i1 %e1, i32 5, i32 %z3
  %z5 = select i1 %e3, i32 6, i32 %z4
  %z6 = select i1 %f1, i32 7, i32 %z5
  ret i32 %z6
}
