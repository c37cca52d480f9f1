; Conversions of x86_fp80 to and from integers and other formats.
; run: @fptosi_8(0x00000000000000000000) == 0
; run: @fptosi_8(0xbffff333333333333333) == -1
; run: @fptosi_8(0x4000a000000000000000) == 2
; run: @fptosi_8(0x4005ff00000000000000) == 127
; run: @fptosi_8(0xc00680e6666666666666) == -128
; run: @fptosi_16(0x00000000000000000000) == 0
; run: @fptosi_16(0xbffff333333333333333) == -1
; run: @fptosi_16(0x4000a000000000000000) == 2
; run: @fptosi_16(0x4005ff00000000000000) == 127
; run: @fptosi_16(0xc00680e6666666666666) == -128
; run: @fptosi_16(0x400dffffcccccccccccd) == 32767
; run: @fptosi_32(0x00000000000000000000) == 0
; run: @fptosi_32(0xbffff333333333333333) == -1
; run: @fptosi_32(0x4000a000000000000000) == 2
; run: @fptosi_32(0x4005ff00000000000000) == 127
; run: @fptosi_32(0xc00680e6666666666666) == -128
; run: @fptosi_32(0x400dffffcccccccccccd) == 32767
; run: @fptosi_32(0x400effff800000000000) == 65535
; run: @fptosi_32(0x401dffffffffcccccccd) == 2147483647
; run: @fptosi_32(0xc01e80000000e6666666) == -2147483648
; run: @fptosi_64(0x00000000000000000000) == 0
; run: @fptosi_64(0xbffff333333333333333) == -1
; run: @fptosi_64(0x4000a000000000000000) == 2
; run: @fptosi_64(0x4005ff00000000000000) == 127
; run: @fptosi_64(0xc00680e6666666666666) == -128
; run: @fptosi_64(0x400dffffcccccccccccd) == 32767
; run: @fptosi_64(0x400effff800000000000) == 65535
; run: @fptosi_64(0x401dffffffffcccccccd) == 2147483647
; run: @fptosi_64(0xc01e80000000e6666666) == -2147483648
; run: @fptosi_64(0x401effffffff80000000) == 4294967295
; run: @fptosi_64(0x403dfffffffffffffffe) == 9223372036854775807
; run: @fptosi_64(0xc03e8000000000000000) == -9223372036854775808
; run: @fptosi_128(0x00000000000000000000) == 0
; run: @fptosi_128(0xbffff333333333333333) == -1
; run: @fptosi_128(0x4000a000000000000000) == 2
; run: @fptosi_128(0x4005ff00000000000000) == 127
; run: @fptosi_128(0xc00680e6666666666666) == -128
; run: @fptosi_128(0x400dffffcccccccccccd) == 32767
; run: @fptosi_128(0x400effff800000000000) == 65535
; run: @fptosi_128(0x401dffffffffcccccccd) == 2147483647
; run: @fptosi_128(0xc01e80000000e6666666) == -2147483648
; run: @fptosi_128(0x401effffffff80000000) == 4294967295
; run: @fptosi_128(0x403dfffffffffffffffe) == 9223372036854775807
; run: @fptosi_128(0xc03e8000000000000000) == -9223372036854775808
; run: @fptosi_128(0x403effffffffffffffff) == 18446744073709551615
; run: @fptosi_128(0x4062c9f2c9cd04674edf) == 1000000000000000000024696061952
; run: @fptoui_8(0x00000000000000000000) == 0
; run: @fptoui_8(0x4000a000000000000000) == 2
; run: @fptoui_8(0x4005ff00000000000000) == 127
; run: @fptoui_16(0x00000000000000000000) == 0
; run: @fptoui_16(0x4000a000000000000000) == 2
; run: @fptoui_16(0x4005ff00000000000000) == 127
; run: @fptoui_16(0x400dffffcccccccccccd) == 32767
; run: @fptoui_16(0x400effff800000000000) == -1
; run: @fptoui_32(0x00000000000000000000) == 0
; run: @fptoui_32(0x4000a000000000000000) == 2
; run: @fptoui_32(0x4005ff00000000000000) == 127
; run: @fptoui_32(0x400dffffcccccccccccd) == 32767
; run: @fptoui_32(0x400effff800000000000) == 65535
; run: @fptoui_32(0x401dffffffffcccccccd) == 2147483647
; run: @fptoui_32(0x401effffffff80000000) == -1
; run: @fptoui_64(0x00000000000000000000) == 0
; run: @fptoui_64(0x4000a000000000000000) == 2
; run: @fptoui_64(0x4005ff00000000000000) == 127
; run: @fptoui_64(0x400dffffcccccccccccd) == 32767
; run: @fptoui_64(0x400effff800000000000) == 65535
; run: @fptoui_64(0x401dffffffffcccccccd) == 2147483647
; run: @fptoui_64(0x401effffffff80000000) == 4294967295
; run: @fptoui_64(0x403dfffffffffffffffe) == 9223372036854775807
; run: @fptoui_64(0x403effffffffffffffff) == -1
; run: @fptoui_128(0x00000000000000000000) == 0
; run: @fptoui_128(0x4000a000000000000000) == 2
; run: @fptoui_128(0x4005ff00000000000000) == 127
; run: @fptoui_128(0x400dffffcccccccccccd) == 32767
; run: @fptoui_128(0x400effff800000000000) == 65535
; run: @fptoui_128(0x401dffffffffcccccccd) == 2147483647
; run: @fptoui_128(0x401effffffff80000000) == 4294967295
; run: @fptoui_128(0x403dfffffffffffffffe) == 9223372036854775807
; run: @fptoui_128(0x403effffffffffffffff) == 18446744073709551615
; run: @fptoui_128(0x4062c9f2c9cd04674edf) == 1000000000000000000024696061952
; run: @sitofp_8(0) == 0x00000000000000000000
; run: @sitofp_8(1) == 0x3fff8000000000000000
; run: @sitofp_8(-1) == 0xbfff8000000000000000
; run: @sitofp_8(127) == 0x4005fe00000000000000
; run: @sitofp_8(-128) == 0xc0068000000000000000
; run: @sitofp_8(65) == 0x40058200000000000000
; run: @sitofp_16(0) == 0x00000000000000000000
; run: @sitofp_16(1) == 0x3fff8000000000000000
; run: @sitofp_16(-1) == 0xbfff8000000000000000
; run: @sitofp_16(32767) == 0x400dfffe000000000000
; run: @sitofp_16(-32768) == 0xc00e8000000000000000
; run: @sitofp_16(16385) == 0x400d8002000000000000
; run: @sitofp_32(0) == 0x00000000000000000000
; run: @sitofp_32(1) == 0x3fff8000000000000000
; run: @sitofp_32(-1) == 0xbfff8000000000000000
; run: @sitofp_32(2147483647) == 0x401dfffffffe00000000
; run: @sitofp_32(-2147483648) == 0xc01e8000000000000000
; run: @sitofp_32(1073741825) == 0x401d8000000200000000
; run: @sitofp_64(0) == 0x00000000000000000000
; run: @sitofp_64(1) == 0x3fff8000000000000000
; run: @sitofp_64(-1) == 0xbfff8000000000000000
; run: @sitofp_64(9223372036854775807) == 0x403dfffffffffffffffe
; run: @sitofp_64(-9223372036854775808) == 0xc03e8000000000000000
; run: @sitofp_64(4611686018427387905) == 0x403d8000000000000002
; run: @sitofp_128(0) == 0x00000000000000000000
; run: @sitofp_128(1) == 0x3fff8000000000000000
; run: @sitofp_128(-1) == 0xbfff8000000000000000
; run: @sitofp_128(170141183460469231731687303715884105727) == 0x407e8000000000000000
; run: @sitofp_128(-170141183460469231731687303715884105728) == 0xc07e8000000000000000
; run: @sitofp_128(85070591730234615865843651857942052865) == 0x407d8000000000000000
; run: @uitofp_8(0) == 0x00000000000000000000
; run: @uitofp_8(1) == 0x3fff8000000000000000
; run: @uitofp_8(-1) == 0x4006ff00000000000000
; run: @uitofp_8(127) == 0x4005fe00000000000000
; run: @uitofp_8(-128) == 0x40068000000000000000
; run: @uitofp_8(65) == 0x40058200000000000000
; run: @uitofp_16(0) == 0x00000000000000000000
; run: @uitofp_16(1) == 0x3fff8000000000000000
; run: @uitofp_16(-1) == 0x400effff000000000000
; run: @uitofp_16(32767) == 0x400dfffe000000000000
; run: @uitofp_16(-32768) == 0x400e8000000000000000
; run: @uitofp_16(16385) == 0x400d8002000000000000
; run: @uitofp_32(0) == 0x00000000000000000000
; run: @uitofp_32(1) == 0x3fff8000000000000000
; run: @uitofp_32(-1) == 0x401effffffff00000000
; run: @uitofp_32(2147483647) == 0x401dfffffffe00000000
; run: @uitofp_32(-2147483648) == 0x401e8000000000000000
; run: @uitofp_32(1073741825) == 0x401d8000000200000000
; run: @uitofp_64(0) == 0x00000000000000000000
; run: @uitofp_64(1) == 0x3fff8000000000000000
; run: @uitofp_64(-1) == 0x403effffffffffffffff
; run: @uitofp_64(9223372036854775807) == 0x403dfffffffffffffffe
; run: @uitofp_64(-9223372036854775808) == 0x403e8000000000000000
; run: @uitofp_64(4611686018427387905) == 0x403d8000000000000002
; run: @uitofp_128(0) == 0x00000000000000000000
; run: @uitofp_128(1) == 0x3fff8000000000000000
; run: @uitofp_128(-1) == 0x407f8000000000000000
; run: @uitofp_128(170141183460469231731687303715884105727) == 0x407e8000000000000000
; run: @uitofp_128(-170141183460469231731687303715884105728) == 0x407e8000000000000000
; run: @uitofp_128(85070591730234615865843651857942052865) == 0x407d8000000000000000
; run: @to_float(0x00000000000000000000) == 0.0
; run: @to_float(0xbffff333333333333333) == -1.9
; run: @to_float(0x4000a000000000000000) == 2.5
; run: @to_float(0x4005ff00000000000000) == 127.5
; run: @to_float(0xc00680e6666666666666) == -128.9
; run: @to_float(0x400dffffcccccccccccd) == 32767.9
; run: @to_float(0x400effff800000000000) == 65535.5
; run: @to_float(0x401dffffffffcccccccd) == 2147483600.0
; run: @to_float(0xc01e80000000e6666666) == -2147483600.0
; run: @to_float(0x401effffffff80000000) == 4294967300.0
; run: @to_float(0x403dfffffffffffffffe) == 9.223372e18
; run: @to_float(0xc03e8000000000000000) == -9.223372e18
; run: @to_float(0x403effffffffffffffff) == 1.8446744e19
; run: @to_float(0x4062c9f2c9cd04674edf) == 1e30
; run: @from_float(0.0) == 0x00000000000000000000
; run: @from_float(-0.0) == 0x80000000000000000000
; run: @from_float(inf) == 0x7fff8000000000000000
; run: @from_float(-inf) == 0xffff8000000000000000
; run: @from_float(nan) == nan
; run: @from_float(0.1) == 0x3ffbcccccd0000000000
; run: @from_float(65519.0) == 0x400effef000000000000
; run: @from_float(65520.0) == 0x400efff0000000000000
; run: @from_float(1e-45) == 0x3f6a8000000000000000
; run: @from_float(3.4028234e38) == 0x407effffff0000000000
; run: @from_float(0.000000059604645) == 0x3fe78000000000000000
; run: @to_double(0x00000000000000000000) == 0.0
; run: @to_double(0xbffff333333333333333) == -1.9
; run: @to_double(0x4000a000000000000000) == 2.5
; run: @to_double(0x4005ff00000000000000) == 127.5
; run: @to_double(0xc00680e6666666666666) == -128.9
; run: @to_double(0x400dffffcccccccccccd) == 32767.9
; run: @to_double(0x400effff800000000000) == 65535.5
; run: @to_double(0x401dffffffffcccccccd) == 2147483647.9
; run: @to_double(0xc01e80000000e6666666) == -2147483648.9
; run: @to_double(0x401effffffff80000000) == 4294967295.5
; run: @to_double(0x403dfffffffffffffffe) == 9.223372036854776e18
; run: @to_double(0xc03e8000000000000000) == -9.223372036854776e18
; run: @to_double(0x403effffffffffffffff) == 1.8446744073709552e19
; run: @to_double(0x4062c9f2c9cd04674edf) == 1e30
; run: @from_double(0.0) == 0x00000000000000000000
; run: @from_double(-0.0) == 0x80000000000000000000
; run: @from_double(inf) == 0x7fff8000000000000000
; run: @from_double(-inf) == 0xffff8000000000000000
; run: @from_double(nan) == nan
; run: @from_double(0.1) == 0x3ffbccccccccccccd000
; run: @from_double(65519.0) == 0x400effef000000000000
; run: @from_double(65520.0) == 0x400efff0000000000000
; run: @from_double(1e-45) == 0x3f69b6b00d69bb55c800
; run: @from_double(3.4028234e38) == 0x407efffffeac35c1a000
; run: @from_double(0.000000059604645) == 0x3fe78000000817a7e800

define i8 @fptosi_8(x86_fp80 %a) {
  %r = fptosi x86_fp80 %a to i8
  ret i8 %r
}
define i16 @fptosi_16(x86_fp80 %a) {
  %r = fptosi x86_fp80 %a to i16
  ret i16 %r
}
define i32 @fptosi_32(x86_fp80 %a) {
  %r = fptosi x86_fp80 %a to i32
  ret i32 %r
}
define i64 @fptosi_64(x86_fp80 %a) {
  %r = fptosi x86_fp80 %a to i64
  ret i64 %r
}
define i128 @fptosi_128(x86_fp80 %a) {
  %r = fptosi x86_fp80 %a to i128
  ret i128 %r
}
define i8 @fptoui_8(x86_fp80 %a) {
  %r = fptoui x86_fp80 %a to i8
  ret i8 %r
}
define i16 @fptoui_16(x86_fp80 %a) {
  %r = fptoui x86_fp80 %a to i16
  ret i16 %r
}
define i32 @fptoui_32(x86_fp80 %a) {
  %r = fptoui x86_fp80 %a to i32
  ret i32 %r
}
define i64 @fptoui_64(x86_fp80 %a) {
  %r = fptoui x86_fp80 %a to i64
  ret i64 %r
}
define i128 @fptoui_128(x86_fp80 %a) {
  %r = fptoui x86_fp80 %a to i128
  ret i128 %r
}
define x86_fp80 @sitofp_8(i8 %a) {
  %r = sitofp i8 %a to x86_fp80
  ret x86_fp80 %r
}
define x86_fp80 @sitofp_16(i16 %a) {
  %r = sitofp i16 %a to x86_fp80
  ret x86_fp80 %r
}
define x86_fp80 @sitofp_32(i32 %a) {
  %r = sitofp i32 %a to x86_fp80
  ret x86_fp80 %r
}
define x86_fp80 @sitofp_64(i64 %a) {
  %r = sitofp i64 %a to x86_fp80
  ret x86_fp80 %r
}
define x86_fp80 @sitofp_128(i128 %a) {
  %r = sitofp i128 %a to x86_fp80
  ret x86_fp80 %r
}
define x86_fp80 @uitofp_8(i8 %a) {
  %r = uitofp i8 %a to x86_fp80
  ret x86_fp80 %r
}
define x86_fp80 @uitofp_16(i16 %a) {
  %r = uitofp i16 %a to x86_fp80
  ret x86_fp80 %r
}
define x86_fp80 @uitofp_32(i32 %a) {
  %r = uitofp i32 %a to x86_fp80
  ret x86_fp80 %r
}
define x86_fp80 @uitofp_64(i64 %a) {
  %r = uitofp i64 %a to x86_fp80
  ret x86_fp80 %r
}
define x86_fp80 @uitofp_128(i128 %a) {
  %r = uitofp i128 %a to x86_fp80
  ret x86_fp80 %r
}
define float @to_float(x86_fp80 %a) {
  %r = fptrunc x86_fp80 %a to float
  ret float %r
}
define x86_fp80 @from_float(float %a) {
  %r = fpext float %a to x86_fp80
  ret x86_fp80 %r
}
define double @to_double(x86_fp80 %a) {
  %r = fptrunc x86_fp80 %a to double
  ret double %r
}
define x86_fp80 @from_double(double %a) {
  %r = fpext double %a to x86_fp80
  ret x86_fp80 %r
}
