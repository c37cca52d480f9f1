; A signed remainder has the dividend's sign, with a constant on the right.
; run: @srem_i8_1(0) == 0
; run: @srem_i8_1(1) == 0
; run: @srem_i8_1(-1) == 0
; run: @srem_i8_1(-128) == 0
; run: @srem_i8_1(127) == 0
; run: @srem_i8_1(99) == 0
; run: @srem_i8_1(-100) == 0
; run: @srem_i8_m1(0) == 0
; run: @srem_i8_m1(1) == 0
; run: @srem_i8_m1(-1) == 0
; run: @srem_i8_m1(127) == 0
; run: @srem_i8_m1(99) == 0
; run: @srem_i8_m1(-100) == 0
; run: @srem_i8_2(0) == 0
; run: @srem_i8_2(1) == 1
; run: @srem_i8_2(-1) == -1
; run: @srem_i8_2(-128) == 0
; run: @srem_i8_2(127) == 1
; run: @srem_i8_2(99) == 1
; run: @srem_i8_2(-100) == 0
; run: @srem_i8_3(0) == 0
; run: @srem_i8_3(1) == 1
; run: @srem_i8_3(-1) == -1
; run: @srem_i8_3(-128) == -2
; run: @srem_i8_3(127) == 1
; run: @srem_i8_3(99) == 0
; run: @srem_i8_3(-100) == -1
; run: @srem_i8_5(0) == 0
; run: @srem_i8_5(1) == 1
; run: @srem_i8_5(-1) == -1
; run: @srem_i8_5(-128) == -3
; run: @srem_i8_5(127) == 2
; run: @srem_i8_5(99) == 4
; run: @srem_i8_5(-100) == 0
; run: @srem_i8_7(0) == 0
; run: @srem_i8_7(1) == 1
; run: @srem_i8_7(-1) == -1
; run: @srem_i8_7(-128) == -2
; run: @srem_i8_7(127) == 1
; run: @srem_i8_7(99) == 1
; run: @srem_i8_7(-100) == -2
; run: @srem_i8_10(0) == 0
; run: @srem_i8_10(1) == 1
; run: @srem_i8_10(-1) == -1
; run: @srem_i8_10(-128) == -8
; run: @srem_i8_10(127) == 7
; run: @srem_i8_10(99) == 9
; run: @srem_i8_10(-100) == 0
; run: @srem_i8_12(0) == 0
; run: @srem_i8_12(1) == 1
; run: @srem_i8_12(-1) == -1
; run: @srem_i8_12(-128) == -8
; run: @srem_i8_12(127) == 7
; run: @srem_i8_12(99) == 3
; run: @srem_i8_12(-100) == -4
; run: @srem_i8_25(0) == 0
; run: @srem_i8_25(1) == 1
; run: @srem_i8_25(-1) == -1
; run: @srem_i8_25(-128) == -3
; run: @srem_i8_25(127) == 2
; run: @srem_i8_25(99) == 24
; run: @srem_i8_25(-100) == 0
; run: @srem_i8_100(0) == 0
; run: @srem_i8_100(1) == 1
; run: @srem_i8_100(-1) == -1
; run: @srem_i8_100(-128) == -28
; run: @srem_i8_100(127) == 27
; run: @srem_i8_100(99) == 99
; run: @srem_i8_100(-100) == 0
; run: @srem_i8_125(0) == 0
; run: @srem_i8_125(1) == 1
; run: @srem_i8_125(-1) == -1
; run: @srem_i8_125(-128) == -3
; run: @srem_i8_125(127) == 2
; run: @srem_i8_125(99) == 99
; run: @srem_i8_125(-100) == -100
; run: @srem_i8_m3(0) == 0
; run: @srem_i8_m3(1) == 1
; run: @srem_i8_m3(-1) == -1
; run: @srem_i8_m3(-128) == -2
; run: @srem_i8_m3(127) == 1
; run: @srem_i8_m3(99) == 0
; run: @srem_i8_m3(-100) == -1
; run: @srem_i8_m10(0) == 0
; run: @srem_i8_m10(1) == 1
; run: @srem_i8_m10(-1) == -1
; run: @srem_i8_m10(-128) == -8
; run: @srem_i8_m10(127) == 7
; run: @srem_i8_m10(99) == 9
; run: @srem_i8_m10(-100) == 0
; run: @srem_i16_1(0) == 0
; run: @srem_i16_1(1) == 0
; run: @srem_i16_1(-1) == 0
; run: @srem_i16_1(-32768) == 0
; run: @srem_i16_1(32767) == 0
; run: @srem_i16_1(99) == 0
; run: @srem_i16_1(-100) == 0
; run: @srem_i16_m1(0) == 0
; run: @srem_i16_m1(1) == 0
; run: @srem_i16_m1(-1) == 0
; run: @srem_i16_m1(32767) == 0
; run: @srem_i16_m1(99) == 0
; run: @srem_i16_m1(-100) == 0
; run: @srem_i16_2(0) == 0
; run: @srem_i16_2(1) == 1
; run: @srem_i16_2(-1) == -1
; run: @srem_i16_2(-32768) == 0
; run: @srem_i16_2(32767) == 1
; run: @srem_i16_2(99) == 1
; run: @srem_i16_2(-100) == 0
; run: @srem_i16_3(0) == 0
; run: @srem_i16_3(1) == 1
; run: @srem_i16_3(-1) == -1
; run: @srem_i16_3(-32768) == -2
; run: @srem_i16_3(32767) == 1
; run: @srem_i16_3(99) == 0
; run: @srem_i16_3(-100) == -1
; run: @srem_i16_5(0) == 0
; run: @srem_i16_5(1) == 1
; run: @srem_i16_5(-1) == -1
; run: @srem_i16_5(-32768) == -3
; run: @srem_i16_5(32767) == 2
; run: @srem_i16_5(99) == 4
; run: @srem_i16_5(-100) == 0
; run: @srem_i16_7(0) == 0
; run: @srem_i16_7(1) == 1
; run: @srem_i16_7(-1) == -1
; run: @srem_i16_7(-32768) == -1
; run: @srem_i16_7(32767) == 0
; run: @srem_i16_7(99) == 1
; run: @srem_i16_7(-100) == -2
; run: @srem_i16_10(0) == 0
; run: @srem_i16_10(1) == 1
; run: @srem_i16_10(-1) == -1
; run: @srem_i16_10(-32768) == -8
; run: @srem_i16_10(32767) == 7
; run: @srem_i16_10(99) == 9
; run: @srem_i16_10(-100) == 0
; run: @srem_i16_12(0) == 0
; run: @srem_i16_12(1) == 1
; run: @srem_i16_12(-1) == -1
; run: @srem_i16_12(-32768) == -8
; run: @srem_i16_12(32767) == 7
; run: @srem_i16_12(99) == 3
; run: @srem_i16_12(-100) == -4
; run: @srem_i16_25(0) == 0
; run: @srem_i16_25(1) == 1
; run: @srem_i16_25(-1) == -1
; run: @srem_i16_25(-32768) == -18
; run: @srem_i16_25(32767) == 17
; run: @srem_i16_25(99) == 24
; run: @srem_i16_25(-100) == 0
; run: @srem_i16_100(0) == 0
; run: @srem_i16_100(1) == 1
; run: @srem_i16_100(-1) == -1
; run: @srem_i16_100(-32768) == -68
; run: @srem_i16_100(32767) == 67
; run: @srem_i16_100(99) == 99
; run: @srem_i16_100(-100) == 0
; run: @srem_i16_125(0) == 0
; run: @srem_i16_125(1) == 1
; run: @srem_i16_125(-1) == -1
; run: @srem_i16_125(-32768) == -18
; run: @srem_i16_125(32767) == 17
; run: @srem_i16_125(99) == 99
; run: @srem_i16_125(-100) == -100
; run: @srem_i16_641(0) == 0
; run: @srem_i16_641(1) == 1
; run: @srem_i16_641(-1) == -1
; run: @srem_i16_641(-32768) == -77
; run: @srem_i16_641(32767) == 76
; run: @srem_i16_641(99) == 99
; run: @srem_i16_641(-100) == -100
; run: @srem_i16_1000(0) == 0
; run: @srem_i16_1000(1) == 1
; run: @srem_i16_1000(-1) == -1
; run: @srem_i16_1000(-32768) == -768
; run: @srem_i16_1000(32767) == 767
; run: @srem_i16_1000(99) == 99
; run: @srem_i16_1000(-100) == -100
; run: @srem_i16_10000(0) == 0
; run: @srem_i16_10000(1) == 1
; run: @srem_i16_10000(-1) == -1
; run: @srem_i16_10000(-32768) == -2768
; run: @srem_i16_10000(32767) == 2767
; run: @srem_i16_10000(99) == 99
; run: @srem_i16_10000(-100) == -100
; run: @srem_i16_m3(0) == 0
; run: @srem_i16_m3(1) == 1
; run: @srem_i16_m3(-1) == -1
; run: @srem_i16_m3(-32768) == -2
; run: @srem_i16_m3(32767) == 1
; run: @srem_i16_m3(99) == 0
; run: @srem_i16_m3(-100) == -1
; run: @srem_i16_m10(0) == 0
; run: @srem_i16_m10(1) == 1
; run: @srem_i16_m10(-1) == -1
; run: @srem_i16_m10(-32768) == -8
; run: @srem_i16_m10(32767) == 7
; run: @srem_i16_m10(99) == 9
; run: @srem_i16_m10(-100) == 0
; run: @srem_i32_1(0) == 0
; run: @srem_i32_1(1) == 0
; run: @srem_i32_1(-1) == 0
; run: @srem_i32_1(-2147483648) == 0
; run: @srem_i32_1(2147483647) == 0
; run: @srem_i32_1(99) == 0
; run: @srem_i32_1(-100) == 0
; run: @srem_i32_m1(0) == 0
; run: @srem_i32_m1(1) == 0
; run: @srem_i32_m1(-1) == 0
; run: @srem_i32_m1(2147483647) == 0
; run: @srem_i32_m1(99) == 0
; run: @srem_i32_m1(-100) == 0
; run: @srem_i32_2(0) == 0
; run: @srem_i32_2(1) == 1
; run: @srem_i32_2(-1) == -1
; run: @srem_i32_2(-2147483648) == 0
; run: @srem_i32_2(2147483647) == 1
; run: @srem_i32_2(99) == 1
; run: @srem_i32_2(-100) == 0
; run: @srem_i32_3(0) == 0
; run: @srem_i32_3(1) == 1
; run: @srem_i32_3(-1) == -1
; run: @srem_i32_3(-2147483648) == -2
; run: @srem_i32_3(2147483647) == 1
; run: @srem_i32_3(99) == 0
; run: @srem_i32_3(-100) == -1
; run: @srem_i32_5(0) == 0
; run: @srem_i32_5(1) == 1
; run: @srem_i32_5(-1) == -1
; run: @srem_i32_5(-2147483648) == -3
; run: @srem_i32_5(2147483647) == 2
; run: @srem_i32_5(99) == 4
; run: @srem_i32_5(-100) == 0
; run: @srem_i32_7(0) == 0
; run: @srem_i32_7(1) == 1
; run: @srem_i32_7(-1) == -1
; run: @srem_i32_7(-2147483648) == -2
; run: @srem_i32_7(2147483647) == 1
; run: @srem_i32_7(99) == 1
; run: @srem_i32_7(-100) == -2
; run: @srem_i32_10(0) == 0
; run: @srem_i32_10(1) == 1
; run: @srem_i32_10(-1) == -1
; run: @srem_i32_10(-2147483648) == -8
; run: @srem_i32_10(2147483647) == 7
; run: @srem_i32_10(99) == 9
; run: @srem_i32_10(-100) == 0
; run: @srem_i32_12(0) == 0
; run: @srem_i32_12(1) == 1
; run: @srem_i32_12(-1) == -1
; run: @srem_i32_12(-2147483648) == -8
; run: @srem_i32_12(2147483647) == 7
; run: @srem_i32_12(99) == 3
; run: @srem_i32_12(-100) == -4
; run: @srem_i32_25(0) == 0
; run: @srem_i32_25(1) == 1
; run: @srem_i32_25(-1) == -1
; run: @srem_i32_25(-2147483648) == -23
; run: @srem_i32_25(2147483647) == 22
; run: @srem_i32_25(99) == 24
; run: @srem_i32_25(-100) == 0
; run: @srem_i32_100(0) == 0
; run: @srem_i32_100(1) == 1
; run: @srem_i32_100(-1) == -1
; run: @srem_i32_100(-2147483648) == -48
; run: @srem_i32_100(2147483647) == 47
; run: @srem_i32_100(99) == 99
; run: @srem_i32_100(-100) == 0
; run: @srem_i32_125(0) == 0
; run: @srem_i32_125(1) == 1
; run: @srem_i32_125(-1) == -1
; run: @srem_i32_125(-2147483648) == -23
; run: @srem_i32_125(2147483647) == 22
; run: @srem_i32_125(99) == 99
; run: @srem_i32_125(-100) == -100
; run: @srem_i32_641(0) == 0
; run: @srem_i32_641(1) == 1
; run: @srem_i32_641(-1) == -1
; run: @srem_i32_641(-2147483648) == -320
; run: @srem_i32_641(2147483647) == 319
; run: @srem_i32_641(99) == 99
; run: @srem_i32_641(-100) == -100
; run: @srem_i32_1000(0) == 0
; run: @srem_i32_1000(1) == 1
; run: @srem_i32_1000(-1) == -1
; run: @srem_i32_1000(-2147483648) == -648
; run: @srem_i32_1000(2147483647) == 647
; run: @srem_i32_1000(99) == 99
; run: @srem_i32_1000(-100) == -100
; run: @srem_i32_10000(0) == 0
; run: @srem_i32_10000(1) == 1
; run: @srem_i32_10000(-1) == -1
; run: @srem_i32_10000(-2147483648) == -3648
; run: @srem_i32_10000(2147483647) == 3647
; run: @srem_i32_10000(99) == 99
; run: @srem_i32_10000(-100) == -100
; run: @srem_i32_2147483647(0) == 0
; run: @srem_i32_2147483647(1) == 1
; run: @srem_i32_2147483647(-1) == -1
; run: @srem_i32_2147483647(-2147483648) == -1
; run: @srem_i32_2147483647(2147483647) == 0
; run: @srem_i32_2147483647(99) == 99
; run: @srem_i32_2147483647(-100) == -100
; run: @srem_i32_m3(0) == 0
; run: @srem_i32_m3(1) == 1
; run: @srem_i32_m3(-1) == -1
; run: @srem_i32_m3(-2147483648) == -2
; run: @srem_i32_m3(2147483647) == 1
; run: @srem_i32_m3(99) == 0
; run: @srem_i32_m3(-100) == -1
; run: @srem_i32_m10(0) == 0
; run: @srem_i32_m10(1) == 1
; run: @srem_i32_m10(-1) == -1
; run: @srem_i32_m10(-2147483648) == -8
; run: @srem_i32_m10(2147483647) == 7
; run: @srem_i32_m10(99) == 9
; run: @srem_i32_m10(-100) == 0
; run: @srem_i64_1(0) == 0
; run: @srem_i64_1(1) == 0
; run: @srem_i64_1(-1) == 0
; run: @srem_i64_1(-9223372036854775808) == 0
; run: @srem_i64_1(9223372036854775807) == 0
; run: @srem_i64_1(99) == 0
; run: @srem_i64_1(-100) == 0
; run: @srem_i64_m1(0) == 0
; run: @srem_i64_m1(1) == 0
; run: @srem_i64_m1(-1) == 0
; run: @srem_i64_m1(9223372036854775807) == 0
; run: @srem_i64_m1(99) == 0
; run: @srem_i64_m1(-100) == 0
; run: @srem_i64_2(0) == 0
; run: @srem_i64_2(1) == 1
; run: @srem_i64_2(-1) == -1
; run: @srem_i64_2(-9223372036854775808) == 0
; run: @srem_i64_2(9223372036854775807) == 1
; run: @srem_i64_2(99) == 1
; run: @srem_i64_2(-100) == 0
; run: @srem_i64_3(0) == 0
; run: @srem_i64_3(1) == 1
; run: @srem_i64_3(-1) == -1
; run: @srem_i64_3(-9223372036854775808) == -2
; run: @srem_i64_3(9223372036854775807) == 1
; run: @srem_i64_3(99) == 0
; run: @srem_i64_3(-100) == -1
; run: @srem_i64_5(0) == 0
; run: @srem_i64_5(1) == 1
; run: @srem_i64_5(-1) == -1
; run: @srem_i64_5(-9223372036854775808) == -3
; run: @srem_i64_5(9223372036854775807) == 2
; run: @srem_i64_5(99) == 4
; run: @srem_i64_5(-100) == 0
; run: @srem_i64_7(0) == 0
; run: @srem_i64_7(1) == 1
; run: @srem_i64_7(-1) == -1
; run: @srem_i64_7(-9223372036854775808) == -1
; run: @srem_i64_7(9223372036854775807) == 0
; run: @srem_i64_7(99) == 1
; run: @srem_i64_7(-100) == -2
; run: @srem_i64_10(0) == 0
; run: @srem_i64_10(1) == 1
; run: @srem_i64_10(-1) == -1
; run: @srem_i64_10(-9223372036854775808) == -8
; run: @srem_i64_10(9223372036854775807) == 7
; run: @srem_i64_10(99) == 9
; run: @srem_i64_10(-100) == 0
; run: @srem_i64_12(0) == 0
; run: @srem_i64_12(1) == 1
; run: @srem_i64_12(-1) == -1
; run: @srem_i64_12(-9223372036854775808) == -8
; run: @srem_i64_12(9223372036854775807) == 7
; run: @srem_i64_12(99) == 3
; run: @srem_i64_12(-100) == -4
; run: @srem_i64_25(0) == 0
; run: @srem_i64_25(1) == 1
; run: @srem_i64_25(-1) == -1
; run: @srem_i64_25(-9223372036854775808) == -8
; run: @srem_i64_25(9223372036854775807) == 7
; run: @srem_i64_25(99) == 24
; run: @srem_i64_25(-100) == 0
; run: @srem_i64_100(0) == 0
; run: @srem_i64_100(1) == 1
; run: @srem_i64_100(-1) == -1
; run: @srem_i64_100(-9223372036854775808) == -8
; run: @srem_i64_100(9223372036854775807) == 7
; run: @srem_i64_100(99) == 99
; run: @srem_i64_100(-100) == 0
; run: @srem_i64_125(0) == 0
; run: @srem_i64_125(1) == 1
; run: @srem_i64_125(-1) == -1
; run: @srem_i64_125(-9223372036854775808) == -58
; run: @srem_i64_125(9223372036854775807) == 57
; run: @srem_i64_125(99) == 99
; run: @srem_i64_125(-100) == -100
; run: @srem_i64_641(0) == 0
; run: @srem_i64_641(1) == 1
; run: @srem_i64_641(-1) == -1
; run: @srem_i64_641(-9223372036854775808) == -321
; run: @srem_i64_641(9223372036854775807) == 320
; run: @srem_i64_641(99) == 99
; run: @srem_i64_641(-100) == -100
; run: @srem_i64_1000(0) == 0
; run: @srem_i64_1000(1) == 1
; run: @srem_i64_1000(-1) == -1
; run: @srem_i64_1000(-9223372036854775808) == -808
; run: @srem_i64_1000(9223372036854775807) == 807
; run: @srem_i64_1000(99) == 99
; run: @srem_i64_1000(-100) == -100
; run: @srem_i64_10000(0) == 0
; run: @srem_i64_10000(1) == 1
; run: @srem_i64_10000(-1) == -1
; run: @srem_i64_10000(-9223372036854775808) == -5808
; run: @srem_i64_10000(9223372036854775807) == 5807
; run: @srem_i64_10000(99) == 99
; run: @srem_i64_10000(-100) == -100
; run: @srem_i64_2147483647(0) == 0
; run: @srem_i64_2147483647(1) == 1
; run: @srem_i64_2147483647(-1) == -1
; run: @srem_i64_2147483647(-9223372036854775808) == -2
; run: @srem_i64_2147483647(9223372036854775807) == 1
; run: @srem_i64_2147483647(99) == 99
; run: @srem_i64_2147483647(-100) == -100
; run: @srem_i64_m3(0) == 0
; run: @srem_i64_m3(1) == 1
; run: @srem_i64_m3(-1) == -1
; run: @srem_i64_m3(-9223372036854775808) == -2
; run: @srem_i64_m3(9223372036854775807) == 1
; run: @srem_i64_m3(99) == 0
; run: @srem_i64_m3(-100) == -1
; run: @srem_i64_m10(0) == 0
; run: @srem_i64_m10(1) == 1
; run: @srem_i64_m10(-1) == -1
; run: @srem_i64_m10(-9223372036854775808) == -8
; run: @srem_i64_m10(9223372036854775807) == 7
; run: @srem_i64_m10(99) == 9
; run: @srem_i64_m10(-100) == 0

define i8 @srem_i8_1(i8 %a) {
  %r = srem i8 %a, 1
  ret i8 %r
}
define i8 @srem_i8_m1(i8 %a) {
  %r = srem i8 %a, -1
  ret i8 %r
}
define i8 @srem_i8_2(i8 %a) {
  %r = srem i8 %a, 2
  ret i8 %r
}
define i8 @srem_i8_3(i8 %a) {
  %r = srem i8 %a, 3
  ret i8 %r
}
define i8 @srem_i8_5(i8 %a) {
  %r = srem i8 %a, 5
  ret i8 %r
}
define i8 @srem_i8_7(i8 %a) {
  %r = srem i8 %a, 7
  ret i8 %r
}
define i8 @srem_i8_10(i8 %a) {
  %r = srem i8 %a, 10
  ret i8 %r
}
define i8 @srem_i8_12(i8 %a) {
  %r = srem i8 %a, 12
  ret i8 %r
}
define i8 @srem_i8_25(i8 %a) {
  %r = srem i8 %a, 25
  ret i8 %r
}
define i8 @srem_i8_100(i8 %a) {
  %r = srem i8 %a, 100
  ret i8 %r
}
define i8 @srem_i8_125(i8 %a) {
  %r = srem i8 %a, 125
  ret i8 %r
}
define i8 @srem_i8_m3(i8 %a) {
  %r = srem i8 %a, -3
  ret i8 %r
}
define i8 @srem_i8_m10(i8 %a) {
  %r = srem i8 %a, -10
  ret i8 %r
}
define i16 @srem_i16_1(i16 %a) {
  %r = srem i16 %a, 1
  ret i16 %r
}
define i16 @srem_i16_m1(i16 %a) {
  %r = srem i16 %a, -1
  ret i16 %r
}
define i16 @srem_i16_2(i16 %a) {
  %r = srem i16 %a, 2
  ret i16 %r
}
define i16 @srem_i16_3(i16 %a) {
  %r = srem i16 %a, 3
  ret i16 %r
}
define i16 @srem_i16_5(i16 %a) {
  %r = srem i16 %a, 5
  ret i16 %r
}
define i16 @srem_i16_7(i16 %a) {
  %r = srem i16 %a, 7
  ret i16 %r
}
define i16 @srem_i16_10(i16 %a) {
  %r = srem i16 %a, 10
  ret i16 %r
}
define i16 @srem_i16_12(i16 %a) {
  %r = srem i16 %a, 12
  ret i16 %r
}
define i16 @srem_i16_25(i16 %a) {
  %r = srem i16 %a, 25
  ret i16 %r
}
define i16 @srem_i16_100(i16 %a) {
  %r = srem i16 %a, 100
  ret i16 %r
}
define i16 @srem_i16_125(i16 %a) {
  %r = srem i16 %a, 125
  ret i16 %r
}
define i16 @srem_i16_641(i16 %a) {
  %r = srem i16 %a, 641
  ret i16 %r
}
define i16 @srem_i16_1000(i16 %a) {
  %r = srem i16 %a, 1000
  ret i16 %r
}
define i16 @srem_i16_10000(i16 %a) {
  %r = srem i16 %a, 10000
  ret i16 %r
}
define i16 @srem_i16_m3(i16 %a) {
  %r = srem i16 %a, -3
  ret i16 %r
}
define i16 @srem_i16_m10(i16 %a) {
  %r = srem i16 %a, -10
  ret i16 %r
}
define i32 @srem_i32_1(i32 %a) {
  %r = srem i32 %a, 1
  ret i32 %r
}
define i32 @srem_i32_m1(i32 %a) {
  %r = srem i32 %a, -1
  ret i32 %r
}
define i32 @srem_i32_2(i32 %a) {
  %r = srem i32 %a, 2
  ret i32 %r
}
define i32 @srem_i32_3(i32 %a) {
  %r = srem i32 %a, 3
  ret i32 %r
}
define i32 @srem_i32_5(i32 %a) {
  %r = srem i32 %a, 5
  ret i32 %r
}
define i32 @srem_i32_7(i32 %a) {
  %r = srem i32 %a, 7
  ret i32 %r
}
define i32 @srem_i32_10(i32 %a) {
  %r = srem i32 %a, 10
  ret i32 %r
}
define i32 @srem_i32_12(i32 %a) {
  %r = srem i32 %a, 12
  ret i32 %r
}
define i32 @srem_i32_25(i32 %a) {
  %r = srem i32 %a, 25
  ret i32 %r
}
define i32 @srem_i32_100(i32 %a) {
  %r = srem i32 %a, 100
  ret i32 %r
}
define i32 @srem_i32_125(i32 %a) {
  %r = srem i32 %a, 125
  ret i32 %r
}
define i32 @srem_i32_641(i32 %a) {
  %r = srem i32 %a, 641
  ret i32 %r
}
define i32 @srem_i32_1000(i32 %a) {
  %r = srem i32 %a, 1000
  ret i32 %r
}
define i32 @srem_i32_10000(i32 %a) {
  %r = srem i32 %a, 10000
  ret i32 %r
}
define i32 @srem_i32_2147483647(i32 %a) {
  %r = srem i32 %a, 2147483647
  ret i32 %r
}
define i32 @srem_i32_m3(i32 %a) {
  %r = srem i32 %a, -3
  ret i32 %r
}
define i32 @srem_i32_m10(i32 %a) {
  %r = srem i32 %a, -10
  ret i32 %r
}
define i64 @srem_i64_1(i64 %a) {
  %r = srem i64 %a, 1
  ret i64 %r
}
define i64 @srem_i64_m1(i64 %a) {
  %r = srem i64 %a, -1
  ret i64 %r
}
define i64 @srem_i64_2(i64 %a) {
  %r = srem i64 %a, 2
  ret i64 %r
}
define i64 @srem_i64_3(i64 %a) {
  %r = srem i64 %a, 3
  ret i64 %r
}
define i64 @srem_i64_5(i64 %a) {
  %r = srem i64 %a, 5
  ret i64 %r
}
define i64 @srem_i64_7(i64 %a) {
  %r = srem i64 %a, 7
  ret i64 %r
}
define i64 @srem_i64_10(i64 %a) {
  %r = srem i64 %a, 10
  ret i64 %r
}
define i64 @srem_i64_12(i64 %a) {
  %r = srem i64 %a, 12
  ret i64 %r
}
define i64 @srem_i64_25(i64 %a) {
  %r = srem i64 %a, 25
  ret i64 %r
}
define i64 @srem_i64_100(i64 %a) {
  %r = srem i64 %a, 100
  ret i64 %r
}
define i64 @srem_i64_125(i64 %a) {
  %r = srem i64 %a, 125
  ret i64 %r
}
define i64 @srem_i64_641(i64 %a) {
  %r = srem i64 %a, 641
  ret i64 %r
}
define i64 @srem_i64_1000(i64 %a) {
  %r = srem i64 %a, 1000
  ret i64 %r
}
define i64 @srem_i64_10000(i64 %a) {
  %r = srem i64 %a, 10000
  ret i64 %r
}
define i64 @srem_i64_2147483647(i64 %a) {
  %r = srem i64 %a, 2147483647
  ret i64 %r
}
define i64 @srem_i64_m3(i64 %a) {
  %r = srem i64 %a, -3
  ret i64 %r
}
define i64 @srem_i64_m10(i64 %a) {
  %r = srem i64 %a, -10
  ret i64 %r
}
