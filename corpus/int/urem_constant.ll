; Unsigned remainder, with a constant on the right.
; run: @urem_i8_1(0) == 0
; run: @urem_i8_1(1) == 0
; run: @urem_i8_1(-1) == 0
; run: @urem_i8_1(-128) == 0
; run: @urem_i8_1(127) == 0
; run: @urem_i8_1(99) == 0
; run: @urem_i8_1(-100) == 0
; run: @urem_i8_2(0) == 0
; run: @urem_i8_2(1) == 1
; run: @urem_i8_2(-1) == 1
; run: @urem_i8_2(-128) == 0
; run: @urem_i8_2(127) == 1
; run: @urem_i8_2(99) == 1
; run: @urem_i8_2(-100) == 0
; run: @urem_i8_3(0) == 0
; run: @urem_i8_3(1) == 1
; run: @urem_i8_3(-1) == 0
; run: @urem_i8_3(-128) == 2
; run: @urem_i8_3(127) == 1
; run: @urem_i8_3(99) == 0
; run: @urem_i8_3(-100) == 0
; run: @urem_i8_5(0) == 0
; run: @urem_i8_5(1) == 1
; run: @urem_i8_5(-1) == 0
; run: @urem_i8_5(-128) == 3
; run: @urem_i8_5(127) == 2
; run: @urem_i8_5(99) == 4
; run: @urem_i8_5(-100) == 1
; run: @urem_i8_7(0) == 0
; run: @urem_i8_7(1) == 1
; run: @urem_i8_7(-1) == 3
; run: @urem_i8_7(-128) == 2
; run: @urem_i8_7(127) == 1
; run: @urem_i8_7(99) == 1
; run: @urem_i8_7(-100) == 2
; run: @urem_i8_10(0) == 0
; run: @urem_i8_10(1) == 1
; run: @urem_i8_10(-1) == 5
; run: @urem_i8_10(-128) == 8
; run: @urem_i8_10(127) == 7
; run: @urem_i8_10(99) == 9
; run: @urem_i8_10(-100) == 6
; run: @urem_i8_12(0) == 0
; run: @urem_i8_12(1) == 1
; run: @urem_i8_12(-1) == 3
; run: @urem_i8_12(-128) == 8
; run: @urem_i8_12(127) == 7
; run: @urem_i8_12(99) == 3
; run: @urem_i8_12(-100) == 0
; run: @urem_i8_25(0) == 0
; run: @urem_i8_25(1) == 1
; run: @urem_i8_25(-1) == 5
; run: @urem_i8_25(-128) == 3
; run: @urem_i8_25(127) == 2
; run: @urem_i8_25(99) == 24
; run: @urem_i8_25(-100) == 6
; run: @urem_i8_100(0) == 0
; run: @urem_i8_100(1) == 1
; run: @urem_i8_100(-1) == 55
; run: @urem_i8_100(-128) == 28
; run: @urem_i8_100(127) == 27
; run: @urem_i8_100(99) == 99
; run: @urem_i8_100(-100) == 56
; run: @urem_i8_125(0) == 0
; run: @urem_i8_125(1) == 1
; run: @urem_i8_125(-1) == 5
; run: @urem_i8_125(-128) == 3
; run: @urem_i8_125(127) == 2
; run: @urem_i8_125(99) == 99
; run: @urem_i8_125(-100) == 31
; run: @urem_i16_1(0) == 0
; run: @urem_i16_1(1) == 0
; run: @urem_i16_1(-1) == 0
; run: @urem_i16_1(-32768) == 0
; run: @urem_i16_1(32767) == 0
; run: @urem_i16_1(99) == 0
; run: @urem_i16_1(-100) == 0
; run: @urem_i16_2(0) == 0
; run: @urem_i16_2(1) == 1
; run: @urem_i16_2(-1) == 1
; run: @urem_i16_2(-32768) == 0
; run: @urem_i16_2(32767) == 1
; run: @urem_i16_2(99) == 1
; run: @urem_i16_2(-100) == 0
; run: @urem_i16_3(0) == 0
; run: @urem_i16_3(1) == 1
; run: @urem_i16_3(-1) == 0
; run: @urem_i16_3(-32768) == 2
; run: @urem_i16_3(32767) == 1
; run: @urem_i16_3(99) == 0
; run: @urem_i16_3(-100) == 0
; run: @urem_i16_5(0) == 0
; run: @urem_i16_5(1) == 1
; run: @urem_i16_5(-1) == 0
; run: @urem_i16_5(-32768) == 3
; run: @urem_i16_5(32767) == 2
; run: @urem_i16_5(99) == 4
; run: @urem_i16_5(-100) == 1
; run: @urem_i16_7(0) == 0
; run: @urem_i16_7(1) == 1
; run: @urem_i16_7(-1) == 1
; run: @urem_i16_7(-32768) == 1
; run: @urem_i16_7(32767) == 0
; run: @urem_i16_7(99) == 1
; run: @urem_i16_7(-100) == 0
; run: @urem_i16_10(0) == 0
; run: @urem_i16_10(1) == 1
; run: @urem_i16_10(-1) == 5
; run: @urem_i16_10(-32768) == 8
; run: @urem_i16_10(32767) == 7
; run: @urem_i16_10(99) == 9
; run: @urem_i16_10(-100) == 6
; run: @urem_i16_12(0) == 0
; run: @urem_i16_12(1) == 1
; run: @urem_i16_12(-1) == 3
; run: @urem_i16_12(-32768) == 8
; run: @urem_i16_12(32767) == 7
; run: @urem_i16_12(99) == 3
; run: @urem_i16_12(-100) == 0
; run: @urem_i16_25(0) == 0
; run: @urem_i16_25(1) == 1
; run: @urem_i16_25(-1) == 10
; run: @urem_i16_25(-32768) == 18
; run: @urem_i16_25(32767) == 17
; run: @urem_i16_25(99) == 24
; run: @urem_i16_25(-100) == 11
; run: @urem_i16_100(0) == 0
; run: @urem_i16_100(1) == 1
; run: @urem_i16_100(-1) == 35
; run: @urem_i16_100(-32768) == 68
; run: @urem_i16_100(32767) == 67
; run: @urem_i16_100(99) == 99
; run: @urem_i16_100(-100) == 36
; run: @urem_i16_125(0) == 0
; run: @urem_i16_125(1) == 1
; run: @urem_i16_125(-1) == 35
; run: @urem_i16_125(-32768) == 18
; run: @urem_i16_125(32767) == 17
; run: @urem_i16_125(99) == 99
; run: @urem_i16_125(-100) == 61
; run: @urem_i16_641(0) == 0
; run: @urem_i16_641(1) == 1
; run: @urem_i16_641(-1) == 153
; run: @urem_i16_641(-32768) == 77
; run: @urem_i16_641(32767) == 76
; run: @urem_i16_641(99) == 99
; run: @urem_i16_641(-100) == 54
; run: @urem_i16_1000(0) == 0
; run: @urem_i16_1000(1) == 1
; run: @urem_i16_1000(-1) == 535
; run: @urem_i16_1000(-32768) == 768
; run: @urem_i16_1000(32767) == 767
; run: @urem_i16_1000(99) == 99
; run: @urem_i16_1000(-100) == 436
; run: @urem_i16_10000(0) == 0
; run: @urem_i16_10000(1) == 1
; run: @urem_i16_10000(-1) == 5535
; run: @urem_i16_10000(-32768) == 2768
; run: @urem_i16_10000(32767) == 2767
; run: @urem_i16_10000(99) == 99
; run: @urem_i16_10000(-100) == 5436
; run: @urem_i32_1(0) == 0
; run: @urem_i32_1(1) == 0
; run: @urem_i32_1(-1) == 0
; run: @urem_i32_1(-2147483648) == 0
; run: @urem_i32_1(2147483647) == 0
; run: @urem_i32_1(99) == 0
; run: @urem_i32_1(-100) == 0
; run: @urem_i32_2(0) == 0
; run: @urem_i32_2(1) == 1
; run: @urem_i32_2(-1) == 1
; run: @urem_i32_2(-2147483648) == 0
; run: @urem_i32_2(2147483647) == 1
; run: @urem_i32_2(99) == 1
; run: @urem_i32_2(-100) == 0
; run: @urem_i32_3(0) == 0
; run: @urem_i32_3(1) == 1
; run: @urem_i32_3(-1) == 0
; run: @urem_i32_3(-2147483648) == 2
; run: @urem_i32_3(2147483647) == 1
; run: @urem_i32_3(99) == 0
; run: @urem_i32_3(-100) == 0
; run: @urem_i32_5(0) == 0
; run: @urem_i32_5(1) == 1
; run: @urem_i32_5(-1) == 0
; run: @urem_i32_5(-2147483648) == 3
; run: @urem_i32_5(2147483647) == 2
; run: @urem_i32_5(99) == 4
; run: @urem_i32_5(-100) == 1
; run: @urem_i32_7(0) == 0
; run: @urem_i32_7(1) == 1
; run: @urem_i32_7(-1) == 3
; run: @urem_i32_7(-2147483648) == 2
; run: @urem_i32_7(2147483647) == 1
; run: @urem_i32_7(99) == 1
; run: @urem_i32_7(-100) == 2
; run: @urem_i32_10(0) == 0
; run: @urem_i32_10(1) == 1
; run: @urem_i32_10(-1) == 5
; run: @urem_i32_10(-2147483648) == 8
; run: @urem_i32_10(2147483647) == 7
; run: @urem_i32_10(99) == 9
; run: @urem_i32_10(-100) == 6
; run: @urem_i32_12(0) == 0
; run: @urem_i32_12(1) == 1
; run: @urem_i32_12(-1) == 3
; run: @urem_i32_12(-2147483648) == 8
; run: @urem_i32_12(2147483647) == 7
; run: @urem_i32_12(99) == 3
; run: @urem_i32_12(-100) == 0
; run: @urem_i32_25(0) == 0
; run: @urem_i32_25(1) == 1
; run: @urem_i32_25(-1) == 20
; run: @urem_i32_25(-2147483648) == 23
; run: @urem_i32_25(2147483647) == 22
; run: @urem_i32_25(99) == 24
; run: @urem_i32_25(-100) == 21
; run: @urem_i32_100(0) == 0
; run: @urem_i32_100(1) == 1
; run: @urem_i32_100(-1) == 95
; run: @urem_i32_100(-2147483648) == 48
; run: @urem_i32_100(2147483647) == 47
; run: @urem_i32_100(99) == 99
; run: @urem_i32_100(-100) == 96
; run: @urem_i32_125(0) == 0
; run: @urem_i32_125(1) == 1
; run: @urem_i32_125(-1) == 45
; run: @urem_i32_125(-2147483648) == 23
; run: @urem_i32_125(2147483647) == 22
; run: @urem_i32_125(99) == 99
; run: @urem_i32_125(-100) == 71
; run: @urem_i32_641(0) == 0
; run: @urem_i32_641(1) == 1
; run: @urem_i32_641(-1) == 639
; run: @urem_i32_641(-2147483648) == 320
; run: @urem_i32_641(2147483647) == 319
; run: @urem_i32_641(99) == 99
; run: @urem_i32_641(-100) == 540
; run: @urem_i32_1000(0) == 0
; run: @urem_i32_1000(1) == 1
; run: @urem_i32_1000(-1) == 295
; run: @urem_i32_1000(-2147483648) == 648
; run: @urem_i32_1000(2147483647) == 647
; run: @urem_i32_1000(99) == 99
; run: @urem_i32_1000(-100) == 196
; run: @urem_i32_10000(0) == 0
; run: @urem_i32_10000(1) == 1
; run: @urem_i32_10000(-1) == 7295
; run: @urem_i32_10000(-2147483648) == 3648
; run: @urem_i32_10000(2147483647) == 3647
; run: @urem_i32_10000(99) == 99
; run: @urem_i32_10000(-100) == 7196
; run: @urem_i32_2147483647(0) == 0
; run: @urem_i32_2147483647(1) == 1
; run: @urem_i32_2147483647(-1) == 1
; run: @urem_i32_2147483647(-2147483648) == 1
; run: @urem_i32_2147483647(2147483647) == 0
; run: @urem_i32_2147483647(99) == 99
; run: @urem_i32_2147483647(-100) == 2147483549
; run: @urem_i64_1(0) == 0
; run: @urem_i64_1(1) == 0
; run: @urem_i64_1(-1) == 0
; run: @urem_i64_1(-9223372036854775808) == 0
; run: @urem_i64_1(9223372036854775807) == 0
; run: @urem_i64_1(99) == 0
; run: @urem_i64_1(-100) == 0
; run: @urem_i64_2(0) == 0
; run: @urem_i64_2(1) == 1
; run: @urem_i64_2(-1) == 1
; run: @urem_i64_2(-9223372036854775808) == 0
; run: @urem_i64_2(9223372036854775807) == 1
; run: @urem_i64_2(99) == 1
; run: @urem_i64_2(-100) == 0
; run: @urem_i64_3(0) == 0
; run: @urem_i64_3(1) == 1
; run: @urem_i64_3(-1) == 0
; run: @urem_i64_3(-9223372036854775808) == 2
; run: @urem_i64_3(9223372036854775807) == 1
; run: @urem_i64_3(99) == 0
; run: @urem_i64_3(-100) == 0
; run: @urem_i64_5(0) == 0
; run: @urem_i64_5(1) == 1
; run: @urem_i64_5(-1) == 0
; run: @urem_i64_5(-9223372036854775808) == 3
; run: @urem_i64_5(9223372036854775807) == 2
; run: @urem_i64_5(99) == 4
; run: @urem_i64_5(-100) == 1
; run: @urem_i64_7(0) == 0
; run: @urem_i64_7(1) == 1
; run: @urem_i64_7(-1) == 1
; run: @urem_i64_7(-9223372036854775808) == 1
; run: @urem_i64_7(9223372036854775807) == 0
; run: @urem_i64_7(99) == 1
; run: @urem_i64_7(-100) == 0
; run: @urem_i64_10(0) == 0
; run: @urem_i64_10(1) == 1
; run: @urem_i64_10(-1) == 5
; run: @urem_i64_10(-9223372036854775808) == 8
; run: @urem_i64_10(9223372036854775807) == 7
; run: @urem_i64_10(99) == 9
; run: @urem_i64_10(-100) == 6
; run: @urem_i64_12(0) == 0
; run: @urem_i64_12(1) == 1
; run: @urem_i64_12(-1) == 3
; run: @urem_i64_12(-9223372036854775808) == 8
; run: @urem_i64_12(9223372036854775807) == 7
; run: @urem_i64_12(99) == 3
; run: @urem_i64_12(-100) == 0
; run: @urem_i64_25(0) == 0
; run: @urem_i64_25(1) == 1
; run: @urem_i64_25(-1) == 15
; run: @urem_i64_25(-9223372036854775808) == 8
; run: @urem_i64_25(9223372036854775807) == 7
; run: @urem_i64_25(99) == 24
; run: @urem_i64_25(-100) == 16
; run: @urem_i64_100(0) == 0
; run: @urem_i64_100(1) == 1
; run: @urem_i64_100(-1) == 15
; run: @urem_i64_100(-9223372036854775808) == 8
; run: @urem_i64_100(9223372036854775807) == 7
; run: @urem_i64_100(99) == 99
; run: @urem_i64_100(-100) == 16
; run: @urem_i64_125(0) == 0
; run: @urem_i64_125(1) == 1
; run: @urem_i64_125(-1) == 115
; run: @urem_i64_125(-9223372036854775808) == 58
; run: @urem_i64_125(9223372036854775807) == 57
; run: @urem_i64_125(99) == 99
; run: @urem_i64_125(-100) == 16
; run: @urem_i64_641(0) == 0
; run: @urem_i64_641(1) == 1
; run: @urem_i64_641(-1) == 0
; run: @urem_i64_641(-9223372036854775808) == 321
; run: @urem_i64_641(9223372036854775807) == 320
; run: @urem_i64_641(99) == 99
; run: @urem_i64_641(-100) == 542
; run: @urem_i64_1000(0) == 0
; run: @urem_i64_1000(1) == 1
; run: @urem_i64_1000(-1) == 615
; run: @urem_i64_1000(-9223372036854775808) == 808
; run: @urem_i64_1000(9223372036854775807) == 807
; run: @urem_i64_1000(99) == 99
; run: @urem_i64_1000(-100) == 516
; run: @urem_i64_10000(0) == 0
; run: @urem_i64_10000(1) == 1
; run: @urem_i64_10000(-1) == 1615
; run: @urem_i64_10000(-9223372036854775808) == 5808
; run: @urem_i64_10000(9223372036854775807) == 5807
; run: @urem_i64_10000(99) == 99
; run: @urem_i64_10000(-100) == 1516
; run: @urem_i64_2147483647(0) == 0
; run: @urem_i64_2147483647(1) == 1
; run: @urem_i64_2147483647(-1) == 3
; run: @urem_i64_2147483647(-9223372036854775808) == 2
; run: @urem_i64_2147483647(9223372036854775807) == 1
; run: @urem_i64_2147483647(99) == 99
; run: @urem_i64_2147483647(-100) == 2147483551

define i8 @urem_i8_1(i8 %a) {
  %r = urem i8 %a, 1
  ret i8 %r
}
define i8 @urem_i8_2(i8 %a) {
  %r = urem i8 %a, 2
  ret i8 %r
}
define i8 @urem_i8_3(i8 %a) {
  %r = urem i8 %a, 3
  ret i8 %r
}
define i8 @urem_i8_5(i8 %a) {
  %r = urem i8 %a, 5
  ret i8 %r
}
define i8 @urem_i8_7(i8 %a) {
  %r = urem i8 %a, 7
  ret i8 %r
}
define i8 @urem_i8_10(i8 %a) {
  %r = urem i8 %a, 10
  ret i8 %r
}
define i8 @urem_i8_12(i8 %a) {
  %r = urem i8 %a, 12
  ret i8 %r
}
define i8 @urem_i8_25(i8 %a) {
  %r = urem i8 %a, 25
  ret i8 %r
}
define i8 @urem_i8_100(i8 %a) {
  %r = urem i8 %a, 100
  ret i8 %r
}
define i8 @urem_i8_125(i8 %a) {
  %r = urem i8 %a, 125
  ret i8 %r
}
define i16 @urem_i16_1(i16 %a) {
  %r = urem i16 %a, 1
  ret i16 %r
}
define i16 @urem_i16_2(i16 %a) {
  %r = urem i16 %a, 2
  ret i16 %r
}
define i16 @urem_i16_3(i16 %a) {
  %r = urem i16 %a, 3
  ret i16 %r
}
define i16 @urem_i16_5(i16 %a) {
  %r = urem i16 %a, 5
  ret i16 %r
}
define i16 @urem_i16_7(i16 %a) {
  %r = urem i16 %a, 7
  ret i16 %r
}
define i16 @urem_i16_10(i16 %a) {
  %r = urem i16 %a, 10
  ret i16 %r
}
define i16 @urem_i16_12(i16 %a) {
  %r = urem i16 %a, 12
  ret i16 %r
}
define i16 @urem_i16_25(i16 %a) {
  %r = urem i16 %a, 25
  ret i16 %r
}
define i16 @urem_i16_100(i16 %a) {
  %r = urem i16 %a, 100
  ret i16 %r
}
define i16 @urem_i16_125(i16 %a) {
  %r = urem i16 %a, 125
  ret i16 %r
}
define i16 @urem_i16_641(i16 %a) {
  %r = urem i16 %a, 641
  ret i16 %r
}
define i16 @urem_i16_1000(i16 %a) {
  %r = urem i16 %a, 1000
  ret i16 %r
}
define i16 @urem_i16_10000(i16 %a) {
  %r = urem i16 %a, 10000
  ret i16 %r
}
define i32 @urem_i32_1(i32 %a) {
  %r = urem i32 %a, 1
  ret i32 %r
}
define i32 @urem_i32_2(i32 %a) {
  %r = urem i32 %a, 2
  ret i32 %r
}
define i32 @urem_i32_3(i32 %a) {
  %r = urem i32 %a, 3
  ret i32 %r
}
define i32 @urem_i32_5(i32 %a) {
  %r = urem i32 %a, 5
  ret i32 %r
}
define i32 @urem_i32_7(i32 %a) {
  %r = urem i32 %a, 7
  ret i32 %r
}
define i32 @urem_i32_10(i32 %a) {
  %r = urem i32 %a, 10
  ret i32 %r
}
define i32 @urem_i32_12(i32 %a) {
  %r = urem i32 %a, 12
  ret i32 %r
}
define i32 @urem_i32_25(i32 %a) {
  %r = urem i32 %a, 25
  ret i32 %r
}
define i32 @urem_i32_100(i32 %a) {
  %r = urem i32 %a, 100
  ret i32 %r
}
define i32 @urem_i32_125(i32 %a) {
  %r = urem i32 %a, 125
  ret i32 %r
}
define i32 @urem_i32_641(i32 %a) {
  %r = urem i32 %a, 641
  ret i32 %r
}
define i32 @urem_i32_1000(i32 %a) {
  %r = urem i32 %a, 1000
  ret i32 %r
}
define i32 @urem_i32_10000(i32 %a) {
  %r = urem i32 %a, 10000
  ret i32 %r
}
define i32 @urem_i32_2147483647(i32 %a) {
  %r = urem i32 %a, 2147483647
  ret i32 %r
}
define i64 @urem_i64_1(i64 %a) {
  %r = urem i64 %a, 1
  ret i64 %r
}
define i64 @urem_i64_2(i64 %a) {
  %r = urem i64 %a, 2
  ret i64 %r
}
define i64 @urem_i64_3(i64 %a) {
  %r = urem i64 %a, 3
  ret i64 %r
}
define i64 @urem_i64_5(i64 %a) {
  %r = urem i64 %a, 5
  ret i64 %r
}
define i64 @urem_i64_7(i64 %a) {
  %r = urem i64 %a, 7
  ret i64 %r
}
define i64 @urem_i64_10(i64 %a) {
  %r = urem i64 %a, 10
  ret i64 %r
}
define i64 @urem_i64_12(i64 %a) {
  %r = urem i64 %a, 12
  ret i64 %r
}
define i64 @urem_i64_25(i64 %a) {
  %r = urem i64 %a, 25
  ret i64 %r
}
define i64 @urem_i64_100(i64 %a) {
  %r = urem i64 %a, 100
  ret i64 %r
}
define i64 @urem_i64_125(i64 %a) {
  %r = urem i64 %a, 125
  ret i64 %r
}
define i64 @urem_i64_641(i64 %a) {
  %r = urem i64 %a, 641
  ret i64 %r
}
define i64 @urem_i64_1000(i64 %a) {
  %r = urem i64 %a, 1000
  ret i64 %r
}
define i64 @urem_i64_10000(i64 %a) {
  %r = urem i64 %a, 10000
  ret i64 %r
}
define i64 @urem_i64_2147483647(i64 %a) {
  %r = urem i64 %a, 2147483647
  ret i64 %r
}
