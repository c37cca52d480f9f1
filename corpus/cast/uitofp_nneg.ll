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
