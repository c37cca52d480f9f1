; icmp ult: as a value, and as a branch's condition.
; run: @ult_i2(0, 0) == false
; run: @ult_i2(0, 1) == true
; run: @ult_i2(0, -1) == true
; run: @ult_i2(0, -2) == true
; run: @ult_i2(1, 0) == false
; run: @ult_i2(1, 1) == false
; run: @ult_i2(1, -1) == true
; run: @ult_i2(1, -2) == true
; run: @ult_i2(-1, 0) == false
; run: @ult_i2(-1, 1) == false
; run: @ult_i2(-1, -1) == false
; run: @ult_i2(-1, -2) == false
; run: @ult_i2(-2, 0) == false
; run: @ult_i2(-2, 1) == false
; run: @ult_i2(-2, -1) == true
; run: @ult_i2(-2, -2) == false
; run: @ult_i2_branch(0, 0) == 0
; run: @ult_i2_branch(0, -2) == 1
; run: @ult_i2_branch(1, -1) == 1
; run: @ult_i2_branch(-1, 1) == 0
; run: @ult_i3(0, 0) == false
; run: @ult_i3(0, 1) == true
; run: @ult_i3(0, -1) == true
; run: @ult_i3(0, -4) == true
; run: @ult_i3(0, 3) == true
; run: @ult_i3(0, 2) == true
; run: @ult_i3(1, 0) == false
; run: @ult_i3(1, 1) == false
; run: @ult_i3(1, -1) == true
; run: @ult_i3(1, -4) == true
; run: @ult_i3(1, 3) == true
; run: @ult_i3(1, 2) == true
; run: @ult_i3(-1, 0) == false
; run: @ult_i3(-1, 1) == false
; run: @ult_i3(-1, -1) == false
; run: @ult_i3(-1, -4) == false
; run: @ult_i3(-1, 3) == false
; run: @ult_i3(-1, 2) == false
; run: @ult_i3(-4, 0) == false
; run: @ult_i3(-4, 1) == false
; run: @ult_i3(-4, -1) == true
; run: @ult_i3(-4, -4) == false
; run: @ult_i3(-4, 3) == false
; run: @ult_i3(-4, 2) == false
; run: @ult_i3(3, 0) == false
; run: @ult_i3(3, 1) == false
; run: @ult_i3(3, -1) == true
; run: @ult_i3(3, -4) == true
; run: @ult_i3(3, 3) == false
; run: @ult_i3(3, 2) == false
; run: @ult_i3(2, 0) == false
; run: @ult_i3(2, 1) == false
; run: @ult_i3(2, -1) == true
; run: @ult_i3(2, -4) == true
; run: @ult_i3(2, 3) == true
; run: @ult_i3(2, 2) == false
; run: @ult_i3_branch(0, 0) == 0
; run: @ult_i3_branch(0, -4) == 1
; run: @ult_i3_branch(1, 0) == 0
; run: @ult_i3_branch(1, -4) == 1
; run: @ult_i4(0, 0) == false
; run: @ult_i4(0, 1) == true
; run: @ult_i4(0, -1) == true
; run: @ult_i4(0, -8) == true
; run: @ult_i4(0, 7) == true
; run: @ult_i4(0, -6) == true
; run: @ult_i4(1, 0) == false
; run: @ult_i4(1, 1) == false
; run: @ult_i4(1, -1) == true
; run: @ult_i4(1, -8) == true
; run: @ult_i4(1, 7) == true
; run: @ult_i4(1, -6) == true
; run: @ult_i4(-1, 0) == false
; run: @ult_i4(-1, 1) == false
; run: @ult_i4(-1, -1) == false
; run: @ult_i4(-1, -8) == false
; run: @ult_i4(-1, 7) == false
; run: @ult_i4(-1, -6) == false
; run: @ult_i4(-8, 0) == false
; run: @ult_i4(-8, 1) == false
; run: @ult_i4(-8, -1) == true
; run: @ult_i4(-8, -8) == false
; run: @ult_i4(-8, 7) == false
; run: @ult_i4(-8, -6) == true
; run: @ult_i4(7, 0) == false
; run: @ult_i4(7, 1) == false
; run: @ult_i4(7, -1) == true
; run: @ult_i4(7, -8) == true
; run: @ult_i4(7, 7) == false
; run: @ult_i4(7, -6) == true
; run: @ult_i4(2, -6) == true
; run: @ult_i4(-7, -6) == true
; run: @ult_i4(-6, 0) == false
; run: @ult_i4(-6, 1) == false
; run: @ult_i4(-6, -1) == true
; run: @ult_i4(-6, -8) == false
; run: @ult_i4(-6, 7) == false
; run: @ult_i4(-6, 2) == false
; run: @ult_i4(-6, -7) == false
; run: @ult_i4(-6, -6) == false
; run: @ult_i4_branch(0, 0) == 0
; run: @ult_i4_branch(0, -8) == 1
; run: @ult_i4_branch(1, 0) == 0
; run: @ult_i4_branch(1, -8) == 1
; run: @ult_i5(0, 0) == false
; run: @ult_i5(0, 1) == true
; run: @ult_i5(0, -1) == true
; run: @ult_i5(0, -16) == true
; run: @ult_i5(0, 15) == true
; run: @ult_i5(0, -6) == true
; run: @ult_i5(1, 0) == false
; run: @ult_i5(1, 1) == false
; run: @ult_i5(1, -1) == true
; run: @ult_i5(1, -16) == true
; run: @ult_i5(1, 15) == true
; run: @ult_i5(1, -6) == true
; run: @ult_i5(-1, 0) == false
; run: @ult_i5(-1, 1) == false
; run: @ult_i5(-1, -1) == false
; run: @ult_i5(-1, -16) == false
; run: @ult_i5(-1, 15) == false
; run: @ult_i5(-1, -6) == false
; run: @ult_i5(-16, 0) == false
; run: @ult_i5(-16, 1) == false
; run: @ult_i5(-16, -1) == true
; run: @ult_i5(-16, -16) == false
; run: @ult_i5(-16, 15) == false
; run: @ult_i5(-16, -6) == true
; run: @ult_i5(15, 0) == false
; run: @ult_i5(15, 1) == false
; run: @ult_i5(15, -1) == true
; run: @ult_i5(15, -16) == true
; run: @ult_i5(15, 15) == false
; run: @ult_i5(15, -6) == true
; run: @ult_i5(2, -6) == true
; run: @ult_i5(-7, -6) == true
; run: @ult_i5(-6, 0) == false
; run: @ult_i5(-6, 1) == false
; run: @ult_i5(-6, -1) == true
; run: @ult_i5(-6, -16) == false
; run: @ult_i5(-6, 15) == false
; run: @ult_i5(-6, 2) == false
; run: @ult_i5(-6, -7) == false
; run: @ult_i5(-6, -6) == false
; run: @ult_i5_branch(0, 0) == 0
; run: @ult_i5_branch(0, -16) == 1
; run: @ult_i5_branch(1, 0) == 0
; run: @ult_i5_branch(1, -16) == 1
; run: @ult_i6(0, 0) == false
; run: @ult_i6(0, 1) == true
; run: @ult_i6(0, -1) == true
; run: @ult_i6(0, -32) == true
; run: @ult_i6(0, 31) == true
; run: @ult_i6(0, 15) == true
; run: @ult_i6(1, 0) == false
; run: @ult_i6(1, 1) == false
; run: @ult_i6(1, -1) == true
; run: @ult_i6(1, -32) == true
; run: @ult_i6(1, 31) == true
; run: @ult_i6(1, 15) == true
; run: @ult_i6(-1, 0) == false
; run: @ult_i6(-1, 1) == false
; run: @ult_i6(-1, -1) == false
; run: @ult_i6(-1, -32) == false
; run: @ult_i6(-1, 31) == false
; run: @ult_i6(-1, 15) == false
; run: @ult_i6(-32, 0) == false
; run: @ult_i6(-32, 1) == false
; run: @ult_i6(-32, -1) == true
; run: @ult_i6(-32, -32) == false
; run: @ult_i6(-32, 31) == false
; run: @ult_i6(-32, 15) == false
; run: @ult_i6(31, 0) == false
; run: @ult_i6(31, 1) == false
; run: @ult_i6(31, -1) == true
; run: @ult_i6(31, -32) == true
; run: @ult_i6(31, 31) == false
; run: @ult_i6(31, 15) == false
; run: @ult_i6(2, 15) == true
; run: @ult_i6(-7, 15) == false
; run: @ult_i6(26, 15) == false
; run: @ult_i6(15, 0) == false
; run: @ult_i6(15, 1) == false
; run: @ult_i6(15, -1) == true
; run: @ult_i6(15, -32) == true
; run: @ult_i6(15, 31) == true
; run: @ult_i6(15, 2) == false
; run: @ult_i6(15, -7) == true
; run: @ult_i6_branch(0, 0) == 0
; run: @ult_i6_branch(0, -32) == 1
; run: @ult_i6_branch(1, 0) == 0
; run: @ult_i6_branch(1, -32) == 1
; run: @ult_i7(0, 0) == false
; run: @ult_i7(0, 1) == true
; run: @ult_i7(0, -1) == true
; run: @ult_i7(0, -64) == true
; run: @ult_i7(0, 63) == true
; run: @ult_i7(0, 15) == true
; run: @ult_i7(1, 0) == false
; run: @ult_i7(1, 1) == false
; run: @ult_i7(1, -1) == true
; run: @ult_i7(1, -64) == true
; run: @ult_i7(1, 63) == true
; run: @ult_i7(1, 15) == true
; run: @ult_i7(-1, 0) == false
; run: @ult_i7(-1, 1) == false
; run: @ult_i7(-1, -1) == false
; run: @ult_i7(-1, -64) == false
; run: @ult_i7(-1, 63) == false
; run: @ult_i7(-1, 15) == false
; run: @ult_i7(-64, 0) == false
; run: @ult_i7(-64, 1) == false
; run: @ult_i7(-64, -1) == true
; run: @ult_i7(-64, -64) == false
; run: @ult_i7(-64, 63) == false
; run: @ult_i7(-64, 15) == false
; run: @ult_i7(63, 0) == false
; run: @ult_i7(63, 1) == false
; run: @ult_i7(63, -1) == true
; run: @ult_i7(63, -64) == true
; run: @ult_i7(63, 63) == false
; run: @ult_i7(63, 15) == false
; run: @ult_i7(2, 15) == true
; run: @ult_i7(-7, 15) == false
; run: @ult_i7(-38, 15) == false
; run: @ult_i7(15, 0) == false
; run: @ult_i7(15, 1) == false
; run: @ult_i7(15, -1) == true
; run: @ult_i7(15, -64) == true
; run: @ult_i7(15, 63) == true
; run: @ult_i7(15, 2) == false
; run: @ult_i7(15, -7) == true
; run: @ult_i7_branch(0, 0) == 0
; run: @ult_i7_branch(0, -64) == 1
; run: @ult_i7_branch(1, 0) == 0
; run: @ult_i7_branch(1, -64) == 1
; run: @ult_i24(0, 0) == false
; run: @ult_i24(0, 1) == true
; run: @ult_i24(0, -1) == true
; run: @ult_i24(0, -8388608) == true
; run: @ult_i24(0, 8388607) == true
; run: @ult_i24(0, 2956815) == true
; run: @ult_i24(1, 0) == false
; run: @ult_i24(1, 1) == false
; run: @ult_i24(1, -1) == true
; run: @ult_i24(1, -8388608) == true
; run: @ult_i24(1, 8388607) == true
; run: @ult_i24(1, 2956815) == true
; run: @ult_i24(-1, 0) == false
; run: @ult_i24(-1, 1) == false
; run: @ult_i24(-1, -1) == false
; run: @ult_i24(-1, -8388608) == false
; run: @ult_i24(-1, 8388607) == false
; run: @ult_i24(-1, 2956815) == false
; run: @ult_i24(-8388608, 0) == false
; run: @ult_i24(-8388608, 1) == false
; run: @ult_i24(-8388608, -1) == true
; run: @ult_i24(-8388608, -8388608) == false
; run: @ult_i24(-8388608, 8388607) == false
; run: @ult_i24(-8388608, 2956815) == false
; run: @ult_i24(8388607, 0) == false
; run: @ult_i24(8388607, 1) == false
; run: @ult_i24(8388607, -1) == true
; run: @ult_i24(8388607, -8388608) == true
; run: @ult_i24(8388607, 8388607) == false
; run: @ult_i24(8388607, 2956815) == false
; run: @ult_i24(2, 2956815) == true
; run: @ult_i24(-7, 2956815) == false
; run: @ult_i24(5921370, 2956815) == false
; run: @ult_i24(2956815, 0) == false
; run: @ult_i24(2956815, 1) == false
; run: @ult_i24(2956815, -1) == true
; run: @ult_i24(2956815, -8388608) == true
; run: @ult_i24(2956815, 8388607) == true
; run: @ult_i24(2956815, 2) == false
; run: @ult_i24(2956815, -7) == true
; run: @ult_i24_branch(0, 0) == 0
; run: @ult_i24_branch(0, -8388608) == 1
; run: @ult_i24_branch(1, 0) == 0
; run: @ult_i24_branch(1, -8388608) == 1
; run: @ult_i33(0, 0) == false
; run: @ult_i33(0, 1) == true
; run: @ult_i33(0, -1) == true
; run: @ult_i33(0, -4294967296) == true
; run: @ult_i33(0, 4294967295) == true
; run: @ult_i33(0, -3285377521) == true
; run: @ult_i33(1, 0) == false
; run: @ult_i33(1, 1) == false
; run: @ult_i33(1, -1) == true
; run: @ult_i33(1, -4294967296) == true
; run: @ult_i33(1, 4294967295) == true
; run: @ult_i33(1, -3285377521) == true
; run: @ult_i33(-1, 0) == false
; run: @ult_i33(-1, 1) == false
; run: @ult_i33(-1, -1) == false
; run: @ult_i33(-1, -4294967296) == false
; run: @ult_i33(-1, 4294967295) == false
; run: @ult_i33(-1, -3285377521) == false
; run: @ult_i33(-4294967296, 0) == false
; run: @ult_i33(-4294967296, 1) == false
; run: @ult_i33(-4294967296, -1) == true
; run: @ult_i33(-4294967296, -4294967296) == false
; run: @ult_i33(-4294967296, 4294967295) == false
; run: @ult_i33(-4294967296, -3285377521) == true
; run: @ult_i33(4294967295, 0) == false
; run: @ult_i33(4294967295, 1) == false
; run: @ult_i33(4294967295, -1) == true
; run: @ult_i33(4294967295, -4294967296) == true
; run: @ult_i33(4294967295, 4294967295) == false
; run: @ult_i33(4294967295, -3285377521) == true
; run: @ult_i33(2, -3285377521) == true
; run: @ult_i33(-7, -3285377521) == false
; run: @ult_i33(1515870810, -3285377521) == true
; run: @ult_i33(-3285377521, 0) == false
; run: @ult_i33(-3285377521, 1) == false
; run: @ult_i33(-3285377521, -1) == true
; run: @ult_i33(-3285377521, -4294967296) == false
; run: @ult_i33(-3285377521, 4294967295) == false
; run: @ult_i33(-3285377521, 2) == false
; run: @ult_i33(-3285377521, -7) == true
; run: @ult_i33_branch(0, 0) == 0
; run: @ult_i33_branch(0, -4294967296) == 1
; run: @ult_i33_branch(1, 0) == 0
; run: @ult_i33_branch(1, -4294967296) == 1
; run: @ult_i40(0, 0) == false
; run: @ult_i40(0, 1) == true
; run: @ult_i40(0, -1) == true
; run: @ult_i40(0, -549755813888) == true
; run: @ult_i40(0, 549755813887) == true
; run: @ult_i40(0, 323132136975) == true
; run: @ult_i40(1, 0) == false
; run: @ult_i40(1, 1) == false
; run: @ult_i40(1, -1) == true
; run: @ult_i40(1, -549755813888) == true
; run: @ult_i40(1, 549755813887) == true
; run: @ult_i40(1, 323132136975) == true
; run: @ult_i40(-1, 0) == false
; run: @ult_i40(-1, 1) == false
; run: @ult_i40(-1, -1) == false
; run: @ult_i40(-1, -549755813888) == false
; run: @ult_i40(-1, 549755813887) == false
; run: @ult_i40(-1, 323132136975) == false
; run: @ult_i40(-549755813888, 0) == false
; run: @ult_i40(-549755813888, 1) == false
; run: @ult_i40(-549755813888, -1) == true
; run: @ult_i40(-549755813888, -549755813888) == false
; run: @ult_i40(-549755813888, 549755813887) == false
; run: @ult_i40(-549755813888, 323132136975) == false
; run: @ult_i40(549755813887, 0) == false
; run: @ult_i40(549755813887, 1) == false
; run: @ult_i40(549755813887, -1) == true
; run: @ult_i40(549755813887, -549755813888) == true
; run: @ult_i40(549755813887, 549755813887) == false
; run: @ult_i40(549755813887, 323132136975) == false
; run: @ult_i40(2, 323132136975) == true
; run: @ult_i40(-7, 323132136975) == false
; run: @ult_i40(388062927450, 323132136975) == false
; run: @ult_i40(323132136975, 0) == false
; run: @ult_i40(323132136975, 1) == false
; run: @ult_i40(323132136975, -1) == true
; run: @ult_i40(323132136975, -549755813888) == true
; run: @ult_i40(323132136975, 549755813887) == true
; run: @ult_i40(323132136975, 2) == false
; run: @ult_i40(323132136975, -7) == true
; run: @ult_i40_branch(0, 0) == 0
; run: @ult_i40_branch(0, -549755813888) == 1
; run: @ult_i40_branch(1, 0) == 0
; run: @ult_i40_branch(1, -549755813888) == 1
; run: @ult_i48(0, 0) == false
; run: @ult_i48(0, 1) == true
; run: @ult_i48(0, -1) == true
; run: @ult_i48(0, -140737488355328) == true
; run: @ult_i48(0, 140737488355327) == true
; run: @ult_i48(0, 99279178636815) == true
; run: @ult_i48(1, 0) == false
; run: @ult_i48(1, 1) == false
; run: @ult_i48(1, -1) == true
; run: @ult_i48(1, -140737488355328) == true
; run: @ult_i48(1, 140737488355327) == true
; run: @ult_i48(1, 99279178636815) == true
; run: @ult_i48(-1, 0) == false
; run: @ult_i48(-1, 1) == false
; run: @ult_i48(-1, -1) == false
; run: @ult_i48(-1, -140737488355328) == false
; run: @ult_i48(-1, 140737488355327) == false
; run: @ult_i48(-1, 99279178636815) == false
; run: @ult_i48(-140737488355328, 0) == false
; run: @ult_i48(-140737488355328, 1) == false
; run: @ult_i48(-140737488355328, -1) == true
; run: @ult_i48(-140737488355328, -140737488355328) == false
; run: @ult_i48(-140737488355328, 140737488355327) == false
; run: @ult_i48(-140737488355328, 99279178636815) == false
; run: @ult_i48(140737488355327, 0) == false
; run: @ult_i48(140737488355327, 1) == false
; run: @ult_i48(140737488355327, -1) == true
; run: @ult_i48(140737488355327, -140737488355328) == true
; run: @ult_i48(140737488355327, 140737488355327) == false
; run: @ult_i48(140737488355327, 99279178636815) == false
; run: @ult_i48(2, 99279178636815) == true
; run: @ult_i48(-7, 99279178636815) == false
; run: @ult_i48(99344109427290, 99279178636815) == false
; run: @ult_i48(99279178636815, 0) == false
; run: @ult_i48(99279178636815, 1) == false
; run: @ult_i48(99279178636815, -1) == true
; run: @ult_i48(99279178636815, -140737488355328) == true
; run: @ult_i48(99279178636815, 140737488355327) == true
; run: @ult_i48(99279178636815, 2) == false
; run: @ult_i48(99279178636815, -7) == true
; run: @ult_i48_branch(0, 0) == 0
; run: @ult_i48_branch(0, -140737488355328) == 1
; run: @ult_i48_branch(1, 0) == 0
; run: @ult_i48_branch(1, -140737488355328) == 1
; run: @ult_i56(0, 0) == false
; run: @ult_i56(0, 1) == true
; run: @ult_i56(0, -1) == true
; run: @ult_i56(0, -36028797018963968) == true
; run: @ult_i56(0, 36028797018963967) == true
; run: @ult_i56(0, 29654151733255695) == true
; run: @ult_i56(1, 0) == false
; run: @ult_i56(1, 1) == false
; run: @ult_i56(1, -1) == true
; run: @ult_i56(1, -36028797018963968) == true
; run: @ult_i56(1, 36028797018963967) == true
; run: @ult_i56(1, 29654151733255695) == true
; run: @ult_i56(-1, 0) == false
; run: @ult_i56(-1, 1) == false
; run: @ult_i56(-1, -1) == false
; run: @ult_i56(-1, -36028797018963968) == false
; run: @ult_i56(-1, 36028797018963967) == false
; run: @ult_i56(-1, 29654151733255695) == false
; run: @ult_i56(-36028797018963968, 0) == false
; run: @ult_i56(-36028797018963968, 1) == false
; run: @ult_i56(-36028797018963968, -1) == true
; run: @ult_i56(-36028797018963968, -36028797018963968) == false
; run: @ult_i56(-36028797018963968, 36028797018963967) == false
; run: @ult_i56(-36028797018963968, 29654151733255695) == false
; run: @ult_i56(36028797018963967, 0) == false
; run: @ult_i56(36028797018963967, 1) == false
; run: @ult_i56(36028797018963967, -1) == true
; run: @ult_i56(36028797018963967, -36028797018963968) == true
; run: @ult_i56(36028797018963967, 36028797018963967) == false
; run: @ult_i56(36028797018963967, 29654151733255695) == false
; run: @ult_i56(2, 29654151733255695) == true
; run: @ult_i56(-7, 29654151733255695) == false
; run: @ult_i56(25432092013386330, 29654151733255695) == true
; run: @ult_i56(29654151733255695, 0) == false
; run: @ult_i56(29654151733255695, 1) == false
; run: @ult_i56(29654151733255695, -1) == true
; run: @ult_i56(29654151733255695, -36028797018963968) == true
; run: @ult_i56(29654151733255695, 36028797018963967) == true
; run: @ult_i56(29654151733255695, 2) == false
; run: @ult_i56(29654151733255695, -7) == true
; run: @ult_i56_branch(0, 0) == 0
; run: @ult_i56_branch(0, -36028797018963968) == 1
; run: @ult_i56_branch(1, 0) == 0
; run: @ult_i56_branch(1, -36028797018963968) == 1

define i1 @ult_i2(i2 %a, i2 %b) {
  %r = icmp ult i2 %a, %b
  ret i1 %r
}
define i32 @ult_i2_branch(i2 %a, i2 %b) {
  %r = icmp ult i2 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i1 @ult_i3(i3 %a, i3 %b) {
  %r = icmp ult i3 %a, %b
  ret i1 %r
}
define i32 @ult_i3_branch(i3 %a, i3 %b) {
  %r = icmp ult i3 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i1 @ult_i4(i4 %a, i4 %b) {
  %r = icmp ult i4 %a, %b
  ret i1 %r
}
define i32 @ult_i4_branch(i4 %a, i4 %b) {
  %r = icmp ult i4 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i1 @ult_i5(i5 %a, i5 %b) {
  %r = icmp ult i5 %a, %b
  ret i1 %r
}
define i32 @ult_i5_branch(i5 %a, i5 %b) {
  %r = icmp ult i5 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i1 @ult_i6(i6 %a, i6 %b) {
  %r = icmp ult i6 %a, %b
  ret i1 %r
}
define i32 @ult_i6_branch(i6 %a, i6 %b) {
  %r = icmp ult i6 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i1 @ult_i7(i7 %a, i7 %b) {
  %r = icmp ult i7 %a, %b
  ret i1 %r
}
define i32 @ult_i7_branch(i7 %a, i7 %b) {
  %r = icmp ult i7 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i1 @ult_i24(i24 %a, i24 %b) {
  %r = icmp ult i24 %a, %b
  ret i1 %r
}
define i32 @ult_i24_branch(i24 %a, i24 %b) {
  %r = icmp ult i24 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i1 @ult_i33(i33 %a, i33 %b) {
  %r = icmp ult i33 %a, %b
  ret i1 %r
}
define i32 @ult_i33_branch(i33 %a, i33 %b) {
  %r = icmp ult i33 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i1 @ult_i40(i40 %a, i40 %b) {
  %r = icmp ult i40 %a, %b
  ret i1 %r
}
define i32 @ult_i40_branch(i40 %a, i40 %b) {
  %r = icmp ult i40 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i1 @ult_i48(i48 %a, i48 %b) {
  %r = icmp ult i48 %a, %b
  ret i1 %r
}
define i32 @ult_i48_branch(i48 %a, i48 %b) {
  %r = icmp ult i48 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i1 @ult_i56(i56 %a, i56 %b) {
  %r = icmp ult i56 %a, %b
  ret i1 %r
}
define i32 @ult_i56_branch(i56 %a, i56 %b) {
  %r = icmp ult i56 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
