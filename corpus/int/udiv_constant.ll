; Unsigned division, with a constant on the right.
; run: @udiv_i8_1(0) == 0
; run: @udiv_i8_1(1) == 1
; run: @udiv_i8_1(-1) == -1
; run: @udiv_i8_1(-128) == -128
; run: @udiv_i8_1(127) == 127
; run: @udiv_i8_1(99) == 99
; run: @udiv_i8_1(-100) == -100
; run: @udiv_i8_2(0) == 0
; run: @udiv_i8_2(1) == 0
; run: @udiv_i8_2(-1) == 127
; run: @udiv_i8_2(-128) == 64
; run: @udiv_i8_2(127) == 63
; run: @udiv_i8_2(99) == 49
; run: @udiv_i8_2(-100) == 78
; run: @udiv_i8_3(0) == 0
; run: @udiv_i8_3(1) == 0
; run: @udiv_i8_3(-1) == 85
; run: @udiv_i8_3(-128) == 42
; run: @udiv_i8_3(127) == 42
; run: @udiv_i8_3(99) == 33
; run: @udiv_i8_3(-100) == 52
; run: @udiv_i8_5(0) == 0
; run: @udiv_i8_5(1) == 0
; run: @udiv_i8_5(-1) == 51
; run: @udiv_i8_5(-128) == 25
; run: @udiv_i8_5(127) == 25
; run: @udiv_i8_5(99) == 19
; run: @udiv_i8_5(-100) == 31
; run: @udiv_i8_7(0) == 0
; run: @udiv_i8_7(1) == 0
; run: @udiv_i8_7(-1) == 36
; run: @udiv_i8_7(-128) == 18
; run: @udiv_i8_7(127) == 18
; run: @udiv_i8_7(99) == 14
; run: @udiv_i8_7(-100) == 22
; run: @udiv_i8_10(0) == 0
; run: @udiv_i8_10(1) == 0
; run: @udiv_i8_10(-1) == 25
; run: @udiv_i8_10(-128) == 12
; run: @udiv_i8_10(127) == 12
; run: @udiv_i8_10(99) == 9
; run: @udiv_i8_10(-100) == 15
; run: @udiv_i8_12(0) == 0
; run: @udiv_i8_12(1) == 0
; run: @udiv_i8_12(-1) == 21
; run: @udiv_i8_12(-128) == 10
; run: @udiv_i8_12(127) == 10
; run: @udiv_i8_12(99) == 8
; run: @udiv_i8_12(-100) == 13
; run: @udiv_i8_25(0) == 0
; run: @udiv_i8_25(1) == 0
; run: @udiv_i8_25(-1) == 10
; run: @udiv_i8_25(-128) == 5
; run: @udiv_i8_25(127) == 5
; run: @udiv_i8_25(99) == 3
; run: @udiv_i8_25(-100) == 6
; run: @udiv_i8_100(0) == 0
; run: @udiv_i8_100(1) == 0
; run: @udiv_i8_100(-1) == 2
; run: @udiv_i8_100(-128) == 1
; run: @udiv_i8_100(127) == 1
; run: @udiv_i8_100(99) == 0
; run: @udiv_i8_100(-100) == 1
; run: @udiv_i8_125(0) == 0
; run: @udiv_i8_125(1) == 0
; run: @udiv_i8_125(-1) == 2
; run: @udiv_i8_125(-128) == 1
; run: @udiv_i8_125(127) == 1
; run: @udiv_i8_125(99) == 0
; run: @udiv_i8_125(-100) == 1
; run: @udiv_i16_1(0) == 0
; run: @udiv_i16_1(1) == 1
; run: @udiv_i16_1(-1) == -1
; run: @udiv_i16_1(-32768) == -32768
; run: @udiv_i16_1(32767) == 32767
; run: @udiv_i16_1(99) == 99
; run: @udiv_i16_1(-100) == -100
; run: @udiv_i16_2(0) == 0
; run: @udiv_i16_2(1) == 0
; run: @udiv_i16_2(-1) == 32767
; run: @udiv_i16_2(-32768) == 16384
; run: @udiv_i16_2(32767) == 16383
; run: @udiv_i16_2(99) == 49
; run: @udiv_i16_2(-100) == 32718
; run: @udiv_i16_3(0) == 0
; run: @udiv_i16_3(1) == 0
; run: @udiv_i16_3(-1) == 21845
; run: @udiv_i16_3(-32768) == 10922
; run: @udiv_i16_3(32767) == 10922
; run: @udiv_i16_3(99) == 33
; run: @udiv_i16_3(-100) == 21812
; run: @udiv_i16_5(0) == 0
; run: @udiv_i16_5(1) == 0
; run: @udiv_i16_5(-1) == 13107
; run: @udiv_i16_5(-32768) == 6553
; run: @udiv_i16_5(32767) == 6553
; run: @udiv_i16_5(99) == 19
; run: @udiv_i16_5(-100) == 13087
; run: @udiv_i16_7(0) == 0
; run: @udiv_i16_7(1) == 0
; run: @udiv_i16_7(-1) == 9362
; run: @udiv_i16_7(-32768) == 4681
; run: @udiv_i16_7(32767) == 4681
; run: @udiv_i16_7(99) == 14
; run: @udiv_i16_7(-100) == 9348
; run: @udiv_i16_10(0) == 0
; run: @udiv_i16_10(1) == 0
; run: @udiv_i16_10(-1) == 6553
; run: @udiv_i16_10(-32768) == 3276
; run: @udiv_i16_10(32767) == 3276
; run: @udiv_i16_10(99) == 9
; run: @udiv_i16_10(-100) == 6543
; run: @udiv_i16_12(0) == 0
; run: @udiv_i16_12(1) == 0
; run: @udiv_i16_12(-1) == 5461
; run: @udiv_i16_12(-32768) == 2730
; run: @udiv_i16_12(32767) == 2730
; run: @udiv_i16_12(99) == 8
; run: @udiv_i16_12(-100) == 5453
; run: @udiv_i16_25(0) == 0
; run: @udiv_i16_25(1) == 0
; run: @udiv_i16_25(-1) == 2621
; run: @udiv_i16_25(-32768) == 1310
; run: @udiv_i16_25(32767) == 1310
; run: @udiv_i16_25(99) == 3
; run: @udiv_i16_25(-100) == 2617
; run: @udiv_i16_100(0) == 0
; run: @udiv_i16_100(1) == 0
; run: @udiv_i16_100(-1) == 655
; run: @udiv_i16_100(-32768) == 327
; run: @udiv_i16_100(32767) == 327
; run: @udiv_i16_100(99) == 0
; run: @udiv_i16_100(-100) == 654
; run: @udiv_i16_125(0) == 0
; run: @udiv_i16_125(1) == 0
; run: @udiv_i16_125(-1) == 524
; run: @udiv_i16_125(-32768) == 262
; run: @udiv_i16_125(32767) == 262
; run: @udiv_i16_125(99) == 0
; run: @udiv_i16_125(-100) == 523
; run: @udiv_i16_641(0) == 0
; run: @udiv_i16_641(1) == 0
; run: @udiv_i16_641(-1) == 102
; run: @udiv_i16_641(-32768) == 51
; run: @udiv_i16_641(32767) == 51
; run: @udiv_i16_641(99) == 0
; run: @udiv_i16_641(-100) == 102
; run: @udiv_i16_1000(0) == 0
; run: @udiv_i16_1000(1) == 0
; run: @udiv_i16_1000(-1) == 65
; run: @udiv_i16_1000(-32768) == 32
; run: @udiv_i16_1000(32767) == 32
; run: @udiv_i16_1000(99) == 0
; run: @udiv_i16_1000(-100) == 65
; run: @udiv_i16_10000(0) == 0
; run: @udiv_i16_10000(1) == 0
; run: @udiv_i16_10000(-1) == 6
; run: @udiv_i16_10000(-32768) == 3
; run: @udiv_i16_10000(32767) == 3
; run: @udiv_i16_10000(99) == 0
; run: @udiv_i16_10000(-100) == 6
; run: @udiv_i32_1(0) == 0
; run: @udiv_i32_1(1) == 1
; run: @udiv_i32_1(-1) == -1
; run: @udiv_i32_1(-2147483648) == -2147483648
; run: @udiv_i32_1(2147483647) == 2147483647
; run: @udiv_i32_1(99) == 99
; run: @udiv_i32_1(-100) == -100
; run: @udiv_i32_2(0) == 0
; run: @udiv_i32_2(1) == 0
; run: @udiv_i32_2(-1) == 2147483647
; run: @udiv_i32_2(-2147483648) == 1073741824
; run: @udiv_i32_2(2147483647) == 1073741823
; run: @udiv_i32_2(99) == 49
; run: @udiv_i32_2(-100) == 2147483598
; run: @udiv_i32_3(0) == 0
; run: @udiv_i32_3(1) == 0
; run: @udiv_i32_3(-1) == 1431655765
; run: @udiv_i32_3(-2147483648) == 715827882
; run: @udiv_i32_3(2147483647) == 715827882
; run: @udiv_i32_3(99) == 33
; run: @udiv_i32_3(-100) == 1431655732
; run: @udiv_i32_5(0) == 0
; run: @udiv_i32_5(1) == 0
; run: @udiv_i32_5(-1) == 858993459
; run: @udiv_i32_5(-2147483648) == 429496729
; run: @udiv_i32_5(2147483647) == 429496729
; run: @udiv_i32_5(99) == 19
; run: @udiv_i32_5(-100) == 858993439
; run: @udiv_i32_7(0) == 0
; run: @udiv_i32_7(1) == 0
; run: @udiv_i32_7(-1) == 613566756
; run: @udiv_i32_7(-2147483648) == 306783378
; run: @udiv_i32_7(2147483647) == 306783378
; run: @udiv_i32_7(99) == 14
; run: @udiv_i32_7(-100) == 613566742
; run: @udiv_i32_10(0) == 0
; run: @udiv_i32_10(1) == 0
; run: @udiv_i32_10(-1) == 429496729
; run: @udiv_i32_10(-2147483648) == 214748364
; run: @udiv_i32_10(2147483647) == 214748364
; run: @udiv_i32_10(99) == 9
; run: @udiv_i32_10(-100) == 429496719
; run: @udiv_i32_12(0) == 0
; run: @udiv_i32_12(1) == 0
; run: @udiv_i32_12(-1) == 357913941
; run: @udiv_i32_12(-2147483648) == 178956970
; run: @udiv_i32_12(2147483647) == 178956970
; run: @udiv_i32_12(99) == 8
; run: @udiv_i32_12(-100) == 357913933
; run: @udiv_i32_25(0) == 0
; run: @udiv_i32_25(1) == 0
; run: @udiv_i32_25(-1) == 171798691
; run: @udiv_i32_25(-2147483648) == 85899345
; run: @udiv_i32_25(2147483647) == 85899345
; run: @udiv_i32_25(99) == 3
; run: @udiv_i32_25(-100) == 171798687
; run: @udiv_i32_100(0) == 0
; run: @udiv_i32_100(1) == 0
; run: @udiv_i32_100(-1) == 42949672
; run: @udiv_i32_100(-2147483648) == 21474836
; run: @udiv_i32_100(2147483647) == 21474836
; run: @udiv_i32_100(99) == 0
; run: @udiv_i32_100(-100) == 42949671
; run: @udiv_i32_125(0) == 0
; run: @udiv_i32_125(1) == 0
; run: @udiv_i32_125(-1) == 34359738
; run: @udiv_i32_125(-2147483648) == 17179869
; run: @udiv_i32_125(2147483647) == 17179869
; run: @udiv_i32_125(99) == 0
; run: @udiv_i32_125(-100) == 34359737
; run: @udiv_i32_641(0) == 0
; run: @udiv_i32_641(1) == 0
; run: @udiv_i32_641(-1) == 6700416
; run: @udiv_i32_641(-2147483648) == 3350208
; run: @udiv_i32_641(2147483647) == 3350208
; run: @udiv_i32_641(99) == 0
; run: @udiv_i32_641(-100) == 6700416
; run: @udiv_i32_1000(0) == 0
; run: @udiv_i32_1000(1) == 0
; run: @udiv_i32_1000(-1) == 4294967
; run: @udiv_i32_1000(-2147483648) == 2147483
; run: @udiv_i32_1000(2147483647) == 2147483
; run: @udiv_i32_1000(99) == 0
; run: @udiv_i32_1000(-100) == 4294967
; run: @udiv_i32_10000(0) == 0
; run: @udiv_i32_10000(1) == 0
; run: @udiv_i32_10000(-1) == 429496
; run: @udiv_i32_10000(-2147483648) == 214748
; run: @udiv_i32_10000(2147483647) == 214748
; run: @udiv_i32_10000(99) == 0
; run: @udiv_i32_10000(-100) == 429496
; run: @udiv_i32_2147483647(0) == 0
; run: @udiv_i32_2147483647(1) == 0
; run: @udiv_i32_2147483647(-1) == 2
; run: @udiv_i32_2147483647(-2147483648) == 1
; run: @udiv_i32_2147483647(2147483647) == 1
; run: @udiv_i32_2147483647(99) == 0
; run: @udiv_i32_2147483647(-100) == 1
; run: @udiv_i64_1(0) == 0
; run: @udiv_i64_1(1) == 1
; run: @udiv_i64_1(-1) == -1
; run: @udiv_i64_1(-9223372036854775808) == -9223372036854775808
; run: @udiv_i64_1(9223372036854775807) == 9223372036854775807
; run: @udiv_i64_1(99) == 99
; run: @udiv_i64_1(-100) == -100
; run: @udiv_i64_2(0) == 0
; run: @udiv_i64_2(1) == 0
; run: @udiv_i64_2(-1) == 9223372036854775807
; run: @udiv_i64_2(-9223372036854775808) == 4611686018427387904
; run: @udiv_i64_2(9223372036854775807) == 4611686018427387903
; run: @udiv_i64_2(99) == 49
; run: @udiv_i64_2(-100) == 9223372036854775758
; run: @udiv_i64_3(0) == 0
; run: @udiv_i64_3(1) == 0
; run: @udiv_i64_3(-1) == 6148914691236517205
; run: @udiv_i64_3(-9223372036854775808) == 3074457345618258602
; run: @udiv_i64_3(9223372036854775807) == 3074457345618258602
; run: @udiv_i64_3(99) == 33
; run: @udiv_i64_3(-100) == 6148914691236517172
; run: @udiv_i64_5(0) == 0
; run: @udiv_i64_5(1) == 0
; run: @udiv_i64_5(-1) == 3689348814741910323
; run: @udiv_i64_5(-9223372036854775808) == 1844674407370955161
; run: @udiv_i64_5(9223372036854775807) == 1844674407370955161
; run: @udiv_i64_5(99) == 19
; run: @udiv_i64_5(-100) == 3689348814741910303
; run: @udiv_i64_7(0) == 0
; run: @udiv_i64_7(1) == 0
; run: @udiv_i64_7(-1) == 2635249153387078802
; run: @udiv_i64_7(-9223372036854775808) == 1317624576693539401
; run: @udiv_i64_7(9223372036854775807) == 1317624576693539401
; run: @udiv_i64_7(99) == 14
; run: @udiv_i64_7(-100) == 2635249153387078788
; run: @udiv_i64_10(0) == 0
; run: @udiv_i64_10(1) == 0
; run: @udiv_i64_10(-1) == 1844674407370955161
; run: @udiv_i64_10(-9223372036854775808) == 922337203685477580
; run: @udiv_i64_10(9223372036854775807) == 922337203685477580
; run: @udiv_i64_10(99) == 9
; run: @udiv_i64_10(-100) == 1844674407370955151
; run: @udiv_i64_12(0) == 0
; run: @udiv_i64_12(1) == 0
; run: @udiv_i64_12(-1) == 1537228672809129301
; run: @udiv_i64_12(-9223372036854775808) == 768614336404564650
; run: @udiv_i64_12(9223372036854775807) == 768614336404564650
; run: @udiv_i64_12(99) == 8
; run: @udiv_i64_12(-100) == 1537228672809129293
; run: @udiv_i64_25(0) == 0
; run: @udiv_i64_25(1) == 0
; run: @udiv_i64_25(-1) == 737869762948382064
; run: @udiv_i64_25(-9223372036854775808) == 368934881474191032
; run: @udiv_i64_25(9223372036854775807) == 368934881474191032
; run: @udiv_i64_25(99) == 3
; run: @udiv_i64_25(-100) == 737869762948382060
; run: @udiv_i64_100(0) == 0
; run: @udiv_i64_100(1) == 0
; run: @udiv_i64_100(-1) == 184467440737095516
; run: @udiv_i64_100(-9223372036854775808) == 92233720368547758
; run: @udiv_i64_100(9223372036854775807) == 92233720368547758
; run: @udiv_i64_100(99) == 0
; run: @udiv_i64_100(-100) == 184467440737095515
; run: @udiv_i64_125(0) == 0
; run: @udiv_i64_125(1) == 0
; run: @udiv_i64_125(-1) == 147573952589676412
; run: @udiv_i64_125(-9223372036854775808) == 73786976294838206
; run: @udiv_i64_125(9223372036854775807) == 73786976294838206
; run: @udiv_i64_125(99) == 0
; run: @udiv_i64_125(-100) == 147573952589676412
; run: @udiv_i64_641(0) == 0
; run: @udiv_i64_641(1) == 0
; run: @udiv_i64_641(-1) == 28778071877862015
; run: @udiv_i64_641(-9223372036854775808) == 14389035938931007
; run: @udiv_i64_641(9223372036854775807) == 14389035938931007
; run: @udiv_i64_641(99) == 0
; run: @udiv_i64_641(-100) == 28778071877862014
; run: @udiv_i64_1000(0) == 0
; run: @udiv_i64_1000(1) == 0
; run: @udiv_i64_1000(-1) == 18446744073709551
; run: @udiv_i64_1000(-9223372036854775808) == 9223372036854775
; run: @udiv_i64_1000(9223372036854775807) == 9223372036854775
; run: @udiv_i64_1000(99) == 0
; run: @udiv_i64_1000(-100) == 18446744073709551
; run: @udiv_i64_10000(0) == 0
; run: @udiv_i64_10000(1) == 0
; run: @udiv_i64_10000(-1) == 1844674407370955
; run: @udiv_i64_10000(-9223372036854775808) == 922337203685477
; run: @udiv_i64_10000(9223372036854775807) == 922337203685477
; run: @udiv_i64_10000(99) == 0
; run: @udiv_i64_10000(-100) == 1844674407370955
; run: @udiv_i64_2147483647(0) == 0
; run: @udiv_i64_2147483647(1) == 0
; run: @udiv_i64_2147483647(-1) == 8589934596
; run: @udiv_i64_2147483647(-9223372036854775808) == 4294967298
; run: @udiv_i64_2147483647(9223372036854775807) == 4294967298
; run: @udiv_i64_2147483647(99) == 0
; run: @udiv_i64_2147483647(-100) == 8589934595

define i8 @udiv_i8_1(i8 %a) {
  %r = udiv i8 %a, 1
  ret i8 %r
}
define i8 @udiv_i8_2(i8 %a) {
  %r = udiv i8 %a, 2
  ret i8 %r
}
define i8 @udiv_i8_3(i8 %a) {
  %r = udiv i8 %a, 3
  ret i8 %r
}
define i8 @udiv_i8_5(i8 %a) {
  %r = udiv i8 %a, 5
  ret i8 %r
}
define i8 @udiv_i8_7(i8 %a) {
  %r = udiv i8 %a, 7
  ret i8 %r
}
define i8 @udiv_i8_10(i8 %a) {
  %r = udiv i8 %a, 10
  ret i8 %r
}
define i8 @udiv_i8_12(i8 %a) {
  %r = udiv i8 %a, 12
  ret i8 %r
}
define i8 @udiv_i8_25(i8 %a) {
  %r = udiv i8 %a, 25
  ret i8 %r
}
define i8 @udiv_i8_100(i8 %a) {
  %r = udiv i8 %a, 100
  ret i8 %r
}
define i8 @udiv_i8_125(i8 %a) {
  %r = udiv i8 %a, 125
  ret i8 %r
}
define i16 @udiv_i16_1(i16 %a) {
  %r = udiv i16 %a, 1
  ret i16 %r
}
define i16 @udiv_i16_2(i16 %a) {
  %r = udiv i16 %a, 2
  ret i16 %r
}
define i16 @udiv_i16_3(i16 %a) {
  %r = udiv i16 %a, 3
  ret i16 %r
}
define i16 @udiv_i16_5(i16 %a) {
  %r = udiv i16 %a, 5
  ret i16 %r
}
define i16 @udiv_i16_7(i16 %a) {
  %r = udiv i16 %a, 7
  ret i16 %r
}
define i16 @udiv_i16_10(i16 %a) {
  %r = udiv i16 %a, 10
  ret i16 %r
}
define i16 @udiv_i16_12(i16 %a) {
  %r = udiv i16 %a, 12
  ret i16 %r
}
define i16 @udiv_i16_25(i16 %a) {
  %r = udiv i16 %a, 25
  ret i16 %r
}
define i16 @udiv_i16_100(i16 %a) {
  %r = udiv i16 %a, 100
  ret i16 %r
}
define i16 @udiv_i16_125(i16 %a) {
  %r = udiv i16 %a, 125
  ret i16 %r
}
define i16 @udiv_i16_641(i16 %a) {
  %r = udiv i16 %a, 641
  ret i16 %r
}
define i16 @udiv_i16_1000(i16 %a) {
  %r = udiv i16 %a, 1000
  ret i16 %r
}
define i16 @udiv_i16_10000(i16 %a) {
  %r = udiv i16 %a, 10000
  ret i16 %r
}
define i32 @udiv_i32_1(i32 %a) {
  %r = udiv i32 %a, 1
  ret i32 %r
}
define i32 @udiv_i32_2(i32 %a) {
  %r = udiv i32 %a, 2
  ret i32 %r
}
define i32 @udiv_i32_3(i32 %a) {
  %r = udiv i32 %a, 3
  ret i32 %r
}
define i32 @udiv_i32_5(i32 %a) {
  %r = udiv i32 %a, 5
  ret i32 %r
}
define i32 @udiv_i32_7(i32 %a) {
  %r = udiv i32 %a, 7
  ret i32 %r
}
define i32 @udiv_i32_10(i32 %a) {
  %r = udiv i32 %a, 10
  ret i32 %r
}
define i32 @udiv_i32_12(i32 %a) {
  %r = udiv i32 %a, 12
  ret i32 %r
}
define i32 @udiv_i32_25(i32 %a) {
  %r = udiv i32 %a, 25
  ret i32 %r
}
define i32 @udiv_i32_100(i32 %a) {
  %r = udiv i32 %a, 100
  ret i32 %r
}
define i32 @udiv_i32_125(i32 %a) {
  %r = udiv i32 %a, 125
  ret i32 %r
}
define i32 @udiv_i32_641(i32 %a) {
  %r = udiv i32 %a, 641
  ret i32 %r
}
define i32 @udiv_i32_1000(i32 %a) {
  %r = udiv i32 %a, 1000
  ret i32 %r
}
define i32 @udiv_i32_10000(i32 %a) {
  %r = udiv i32 %a, 10000
  ret i32 %r
}
define i32 @udiv_i32_2147483647(i32 %a) {
  %r = udiv i32 %a, 2147483647
  ret i32 %r
}
define i64 @udiv_i64_1(i64 %a) {
  %r = udiv i64 %a, 1
  ret i64 %r
}
define i64 @udiv_i64_2(i64 %a) {
  %r = udiv i64 %a, 2
  ret i64 %r
}
define i64 @udiv_i64_3(i64 %a) {
  %r = udiv i64 %a, 3
  ret i64 %r
}
define i64 @udiv_i64_5(i64 %a) {
  %r = udiv i64 %a, 5
  ret i64 %r
}
define i64 @udiv_i64_7(i64 %a) {
  %r = udiv i64 %a, 7
  ret i64 %r
}
define i64 @udiv_i64_10(i64 %a) {
  %r = udiv i64 %a, 10
  ret i64 %r
}
define i64 @udiv_i64_12(i64 %a) {
  %r = udiv i64 %a, 12
  ret i64 %r
}
define i64 @udiv_i64_25(i64 %a) {
  %r = udiv i64 %a, 25
  ret i64 %r
}
define i64 @udiv_i64_100(i64 %a) {
  %r = udiv i64 %a, 100
  ret i64 %r
}
define i64 @udiv_i64_125(i64 %a) {
  %r = udiv i64 %a, 125
  ret i64 %r
}
define i64 @udiv_i64_641(i64 %a) {
  %r = udiv i64 %a, 641
  ret i64 %r
}
define i64 @udiv_i64_1000(i64 %a) {
  %r = udiv i64 %a, 1000
  ret i64 %r
}
define i64 @udiv_i64_10000(i64 %a) {
  %r = udiv i64 %a, 10000
  ret i64 %r
}
define i64 @udiv_i64_2147483647(i64 %a) {
  %r = udiv i64 %a, 2147483647
  ret i64 %r
}
