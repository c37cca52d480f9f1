; icmp ule of vectors: the mask sign-extended, and as a select's condition.
; run: @ule_2xi8(i8{1, -128}, i8{-128, -128}, {ee*2}) -> _ _ i8{-1, -1}
; run: @ule_2xi8_select(i8{1, -128}, i8{-128, -128}, {ee*2}) -> _ _ i8{1, -128}
; run: @ule_4xi8(i8{1, -128, 2, 90}, i8{-128, 127, 2, 90}, {ee*4}) -> _ _ i8{-1, 0, -1, -1}
; run: @ule_4xi8_select(i8{1, -128, 2, 90}, i8{-128, 127, 2, 90}, {ee*4}) -> _ _ i8{1, 127, 2, 90}
; run: @ule_8xi8(i8{1, -128, 2, 90, 0, -1, 127, -7}, i8{-128, 127, 2, -7, 90, 15, 0, -7}, {ee*8}) -> _ _ i8{-1, 0, -1, -1, -1, 0, 0, -1}
; run: @ule_8xi8_select(i8{1, -128, 2, 90, 0, -1, 127, -7}, i8{-128, 127, 2, -7, 90, 15, 0, -7}, {ee*8}) -> _ _ i8{1, 127, 2, 90, 0, 15, 0, -7}
; run: @ule_16xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127}, i8{-128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 127}, {ee*16}) -> _ _ i8{-1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1, 0, -1}
; run: @ule_16xi8_select(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127}, i8{-128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 127}, {ee*16}) -> _ _ i8{1, 127, 2, 90, 0, 15, 0, 1, 15, 1, 127, 2, 90, 0, 15, 127}
; run: @ule_32xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0}, i8{-128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 0}, {ee*32}) -> _ _ i8{-1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1}
; run: @ule_32xi8_select(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0}, i8{-128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 0}, {ee*32}) -> _ _ i8{1, 127, 2, 90, 0, 15, 0, 1, 15, 1, 127, 2, 90, 0, 15, 0, 1, 15, 1, 127, 2, 90, 0, 15, 0, 1, 15, 1, 127, 2, 90, 0}
; run: @ule_64xi8(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1}, i8{-128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, 1}, {ee*64}) -> _ _ i8{-1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1, 0, 0, 0, -1, -1}
; run: @ule_64xi8_select(i8{1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1, -128, 2, 90, 0, -1, 127, -7, 15, 1}, i8{-128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, -128, 127, 2, -7, 90, 15, 0, 1, -1, 1}, {ee*64}) -> _ _ i8{1, 127, 2, 90, 0, 15, 0, 1, 15, 1, 127, 2, 90, 0, 15, 0, 1, 15, 1, 127, 2, 90, 0, 15, 0, 1, 15, 1, 127, 2, 90, 0, 15, 0, 1, 15, 1, 127, 2, 90, 0, 15, 0, 1, 15, 1, 127, 2, 90, 0, 15, 0, 1, 15, 1, 127, 2, 90, 0, 15, 0, 1, 15, 1}
; run: @ule_3xi8(i8{1, -128, 2}, i8{-128, 127, 2}, {ee*3}) -> _ _ i8{-1, 0, -1}
; run: @ule_3xi8_select(i8{1, -128, 2}, i8{-128, 127, 2}, {ee*3}) -> _ _ i8{1, 127, 2}
; run: @ule_2xi16(i16{1, -32768}, i16{-32768, -32768}, {ee*4}) -> _ _ i16{-1, -1}
; run: @ule_2xi16_select(i16{1, -32768}, i16{-32768, -32768}, {ee*4}) -> _ _ i16{1, -32768}
; run: @ule_4xi16(i16{1, -32768, 2, 23130}, i16{-32768, 32767, 2, 23130}, {ee*8}) -> _ _ i16{-1, 0, -1, -1}
; run: @ule_4xi16_select(i16{1, -32768, 2, 23130}, i16{-32768, 32767, 2, 23130}, {ee*8}) -> _ _ i16{1, 32767, 2, 23130}
; run: @ule_8xi16(i16{1, -32768, 2, 23130, 0, -1, 32767, -7}, i16{-32768, 32767, 2, -7, 23130, 7695, 0, -7}, {ee*16}) -> _ _ i16{-1, 0, -1, -1, -1, 0, 0, -1}
; run: @ule_8xi16_select(i16{1, -32768, 2, 23130, 0, -1, 32767, -7}, i16{-32768, 32767, 2, -7, 23130, 7695, 0, -7}, {ee*16}) -> _ _ i16{1, 32767, 2, 23130, 0, 7695, 0, -7}
; run: @ule_16xi16(i16{1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767}, i16{-32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 32767}, {ee*32}) -> _ _ i16{-1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1, 0, -1}
; run: @ule_16xi16_select(i16{1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767}, i16{-32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 32767}, {ee*32}) -> _ _ i16{1, 32767, 2, 23130, 0, 7695, 0, 1, 7695, 1, 32767, 2, 23130, 0, 7695, 32767}
; run: @ule_32xi16(i16{1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0}, i16{-32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 0}, {ee*64}) -> _ _ i16{-1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1}
; run: @ule_32xi16_select(i16{1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0, -1, 32767, -7, 7695, 1, -32768, 2, 23130, 0}, i16{-32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 23130, 7695, 0, 1, -1, -32768, 32767, 2, -7, 0}, {ee*64}) -> _ _ i16{1, 32767, 2, 23130, 0, 7695, 0, 1, 7695, 1, 32767, 2, 23130, 0, 7695, 0, 1, 7695, 1, 32767, 2, 23130, 0, 7695, 0, 1, 7695, 1, 32767, 2, 23130, 0}
; run: @ule_5xi16(i16{1, -32768, 2, 23130, 0}, i16{-32768, 32767, 2, -7, 0}, {ee*10}) -> _ _ i16{-1, 0, -1, -1, -1}
; run: @ule_5xi16_select(i16{1, -32768, 2, 23130, 0}, i16{-32768, 32767, 2, -7, 0}, {ee*10}) -> _ _ i16{1, 32767, 2, 23130, 0}
; run: @ule_2xi32(i32{1, -2147483648}, i32{-2147483648, -2147483648}, {ee*8}) -> _ _ i32{-1, -1}
; run: @ule_2xi32_select(i32{1, -2147483648}, i32{-2147483648, -2147483648}, {ee*8}) -> _ _ i32{1, -2147483648}
; run: @ule_4xi32(i32{1, -2147483648, 2, 1515870810}, i32{-2147483648, 2147483647, 2, 1515870810}, {ee*16}) -> _ _ i32{-1, 0, -1, -1}
; run: @ule_4xi32_select(i32{1, -2147483648, 2, 1515870810}, i32{-2147483648, 2147483647, 2, 1515870810}, {ee*16}) -> _ _ i32{1, 2147483647, 2, 1515870810}
; run: @ule_8xi32(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7}, i32{-2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, -7}, {ee*32}) -> _ _ i32{-1, 0, -1, -1, -1, 0, 0, -1}
; run: @ule_8xi32_select(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7}, i32{-2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, -7}, {ee*32}) -> _ _ i32{1, 2147483647, 2, 1515870810, 0, 1009589775, 0, -7}
; run: @ule_16xi32(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647}, i32{-2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 2147483647}, {ee*64}) -> _ _ i32{-1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1, 0, -1}
; run: @ule_16xi32_select(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647}, i32{-2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 2147483647}, {ee*64}) -> _ _ i32{1, 2147483647, 2, 1515870810, 0, 1009589775, 0, 1, 1009589775, 1, 2147483647, 2, 1515870810, 0, 1009589775, 2147483647}
; run: @ule_3xi32(i32{1, -2147483648, 2}, i32{-2147483648, 2147483647, 2}, {ee*12}) -> _ _ i32{-1, 0, -1}
; run: @ule_3xi32_select(i32{1, -2147483648, 2}, i32{-2147483648, 2147483647, 2}, {ee*12}) -> _ _ i32{1, 2147483647, 2}
; run: @ule_1xi32(i32{1}, i32{1}, {ee*4}) -> _ _ i32{-1}
; run: @ule_1xi32_select(i32{1}, i32{1}, {ee*4}) -> _ _ i32{1}
; run: @ule_64xi32(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1}, i32{-2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, 1}, {ee*256}) -> _ _ i32{-1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1, 0, 0, 0, -1, -1, 0, -1, -1, -1, 0, 0, 0, -1, -1}
; run: @ule_64xi32_select(i32{1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1, -2147483648, 2, 1515870810, 0, -1, 2147483647, -7, 1009589775, 1}, i32{-2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, -2147483648, 2147483647, 2, -7, 1515870810, 1009589775, 0, 1, -1, 1}, {ee*256}) -> _ _ i32{1, 2147483647, 2, 1515870810, 0, 1009589775, 0, 1, 1009589775, 1, 2147483647, 2, 1515870810, 0, 1009589775, 0, 1, 1009589775, 1, 2147483647, 2, 1515870810, 0, 1009589775, 0, 1, 1009589775, 1, 2147483647, 2, 1515870810, 0, 1009589775, 0, 1, 1009589775, 1, 2147483647, 2, 1515870810, 0, 1009589775, 0, 1, 1009589775, 1, 2147483647, 2, 1515870810, 0, 1009589775, 0, 1, 1009589775, 1, 2147483647, 2, 1515870810, 0, 1009589775, 0, 1, 1009589775, 1}
; run: @ule_2xi64(i64{1, -9223372036854775808}, i64{-9223372036854775808, -9223372036854775808}, {ee*16}) -> _ _ i64{-1, -1}
; run: @ule_2xi64_select(i64{1, -9223372036854775808}, i64{-9223372036854775808, -9223372036854775808}, {ee*16}) -> _ _ i64{1, -9223372036854775808}
; run: @ule_4xi64(i64{1, -9223372036854775808, 2, 6510615555426900570}, i64{-9223372036854775808, 9223372036854775807, 2, 6510615555426900570}, {ee*32}) -> _ _ i64{-1, 0, -1, -1}
; run: @ule_4xi64_select(i64{1, -9223372036854775808, 2, 6510615555426900570}, i64{-9223372036854775808, 9223372036854775807, 2, 6510615555426900570}, {ee*32}) -> _ _ i64{1, 9223372036854775807, 2, 6510615555426900570}
; run: @ule_8xi64(i64{1, -9223372036854775808, 2, 6510615555426900570, 0, -1, 9223372036854775807, -7}, i64{-9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570, 8676565436284608015, 0, -7}, {ee*64}) -> _ _ i64{-1, 0, -1, -1, -1, 0, 0, -1}
; run: @ule_8xi64_select(i64{1, -9223372036854775808, 2, 6510615555426900570, 0, -1, 9223372036854775807, -7}, i64{-9223372036854775808, 9223372036854775807, 2, -7, 6510615555426900570, 8676565436284608015, 0, -7}, {ee*64}) -> _ _ i64{1, 9223372036854775807, 2, 6510615555426900570, 0, 8676565436284608015, 0, -7}
; run: @ule_1xi64(i64{1}, i64{1}, {ee*8}) -> _ _ i64{-1}
; run: @ule_1xi64_select(i64{1}, i64{1}, {ee*8}) -> _ _ i64{1}
; run: @ule_3xi64(i64{1, -9223372036854775808, 2}, i64{-9223372036854775808, 9223372036854775807, 2}, {ee*24}) -> _ _ i64{-1, 0, -1}
; run: @ule_3xi64_select(i64{1, -9223372036854775808, 2}, i64{-9223372036854775808, 9223372036854775807, 2}, {ee*24}) -> _ _ i64{1, 9223372036854775807, 2}

define void @ule_2xi8(ptr %p, ptr %q, ptr %out) {
  %a = load <2 x i8>, ptr %p, align 1
  %b = load <2 x i8>, ptr %q, align 1
  %c = icmp ule <2 x i8> %a, %b
  %r = sext <2 x i1> %c to <2 x i8>
  store <2 x i8> %r, ptr %out, align 1
  ret void
}
define void @ule_2xi8_select(ptr %p, ptr %q, ptr %out) {
  %a = load <2 x i8>, ptr %p, align 1
  %b = load <2 x i8>, ptr %q, align 1
  %c = icmp ule <2 x i8> %a, %b
  %r = select <2 x i1> %c, <2 x i8> %a, <2 x i8> %b
  store <2 x i8> %r, ptr %out, align 1
  ret void
}
define void @ule_4xi8(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x i8>, ptr %p, align 1
  %b = load <4 x i8>, ptr %q, align 1
  %c = icmp ule <4 x i8> %a, %b
  %r = sext <4 x i1> %c to <4 x i8>
  store <4 x i8> %r, ptr %out, align 1
  ret void
}
define void @ule_4xi8_select(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x i8>, ptr %p, align 1
  %b = load <4 x i8>, ptr %q, align 1
  %c = icmp ule <4 x i8> %a, %b
  %r = select <4 x i1> %c, <4 x i8> %a, <4 x i8> %b
  store <4 x i8> %r, ptr %out, align 1
  ret void
}
define void @ule_8xi8(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x i8>, ptr %p, align 1
  %b = load <8 x i8>, ptr %q, align 1
  %c = icmp ule <8 x i8> %a, %b
  %r = sext <8 x i1> %c to <8 x i8>
  store <8 x i8> %r, ptr %out, align 1
  ret void
}
define void @ule_8xi8_select(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x i8>, ptr %p, align 1
  %b = load <8 x i8>, ptr %q, align 1
  %c = icmp ule <8 x i8> %a, %b
  %r = select <8 x i1> %c, <8 x i8> %a, <8 x i8> %b
  store <8 x i8> %r, ptr %out, align 1
  ret void
}
define void @ule_16xi8(ptr %p, ptr %q, ptr %out) {
  %a = load <16 x i8>, ptr %p, align 1
  %b = load <16 x i8>, ptr %q, align 1
  %c = icmp ule <16 x i8> %a, %b
  %r = sext <16 x i1> %c to <16 x i8>
  store <16 x i8> %r, ptr %out, align 1
  ret void
}
define void @ule_16xi8_select(ptr %p, ptr %q, ptr %out) {
  %a = load <16 x i8>, ptr %p, align 1
  %b = load <16 x i8>, ptr %q, align 1
  %c = icmp ule <16 x i8> %a, %b
  %r = select <16 x i1> %c, <16 x i8> %a, <16 x i8> %b
  store <16 x i8> %r, ptr %out, align 1
  ret void
}
define void @ule_32xi8(ptr %p, ptr %q, ptr %out) {
  %a = load <32 x i8>, ptr %p, align 1
  %b = load <32 x i8>, ptr %q, align 1
  %c = icmp ule <32 x i8> %a, %b
  %r = sext <32 x i1> %c to <32 x i8>
  store <32 x i8> %r, ptr %out, align 1
  ret void
}
define void @ule_32xi8_select(ptr %p, ptr %q, ptr %out) {
  %a = load <32 x i8>, ptr %p, align 1
  %b = load <32 x i8>, ptr %q, align 1
  %c = icmp ule <32 x i8> %a, %b
  %r = select <32 x i1> %c, <32 x i8> %a, <32 x i8> %b
  store <32 x i8> %r, ptr %out, align 1
  ret void
}
define void @ule_64xi8(ptr %p, ptr %q, ptr %out) {
  %a = load <64 x i8>, ptr %p, align 1
  %b = load <64 x i8>, ptr %q, align 1
  %c = icmp ule <64 x i8> %a, %b
  %r = sext <64 x i1> %c to <64 x i8>
  store <64 x i8> %r, ptr %out, align 1
  ret void
}
define void @ule_64xi8_select(ptr %p, ptr %q, ptr %out) {
  %a = load <64 x i8>, ptr %p, align 1
  %b = load <64 x i8>, ptr %q, align 1
  %c = icmp ule <64 x i8> %a, %b
  %r = select <64 x i1> %c, <64 x i8> %a, <64 x i8> %b
  store <64 x i8> %r, ptr %out, align 1
  ret void
}
define void @ule_3xi8(ptr %p, ptr %q, ptr %out) {
  %a = load <3 x i8>, ptr %p, align 1
  %b = load <3 x i8>, ptr %q, align 1
  %c = icmp ule <3 x i8> %a, %b
  %r = sext <3 x i1> %c to <3 x i8>
  store <3 x i8> %r, ptr %out, align 1
  ret void
}
define void @ule_3xi8_select(ptr %p, ptr %q, ptr %out) {
  %a = load <3 x i8>, ptr %p, align 1
  %b = load <3 x i8>, ptr %q, align 1
  %c = icmp ule <3 x i8> %a, %b
  %r = select <3 x i1> %c, <3 x i8> %a, <3 x i8> %b
  store <3 x i8> %r, ptr %out, align 1
  ret void
}
define void @ule_2xi16(ptr %p, ptr %q, ptr %out) {
  %a = load <2 x i16>, ptr %p, align 1
  %b = load <2 x i16>, ptr %q, align 1
  %c = icmp ule <2 x i16> %a, %b
  %r = sext <2 x i1> %c to <2 x i16>
  store <2 x i16> %r, ptr %out, align 1
  ret void
}
define void @ule_2xi16_select(ptr %p, ptr %q, ptr %out) {
  %a = load <2 x i16>, ptr %p, align 1
  %b = load <2 x i16>, ptr %q, align 1
  %c = icmp ule <2 x i16> %a, %b
  %r = select <2 x i1> %c, <2 x i16> %a, <2 x i16> %b
  store <2 x i16> %r, ptr %out, align 1
  ret void
}
define void @ule_4xi16(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x i16>, ptr %p, align 1
  %b = load <4 x i16>, ptr %q, align 1
  %c = icmp ule <4 x i16> %a, %b
  %r = sext <4 x i1> %c to <4 x i16>
  store <4 x i16> %r, ptr %out, align 1
  ret void
}
define void @ule_4xi16_select(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x i16>, ptr %p, align 1
  %b = load <4 x i16>, ptr %q, align 1
  %c = icmp ule <4 x i16> %a, %b
  %r = select <4 x i1> %c, <4 x i16> %a, <4 x i16> %b
  store <4 x i16> %r, ptr %out, align 1
  ret void
}
define void @ule_8xi16(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x i16>, ptr %p, align 1
  %b = load <8 x i16>, ptr %q, align 1
  %c = icmp ule <8 x i16> %a, %b
  %r = sext <8 x i1> %c to <8 x i16>
  store <8 x i16> %r, ptr %out, align 1
  ret void
}
define void @ule_8xi16_select(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x i16>, ptr %p, align 1
  %b = load <8 x i16>, ptr %q, align 1
  %c = icmp ule <8 x i16> %a, %b
  %r = select <8 x i1> %c, <8 x i16> %a, <8 x i16> %b
  store <8 x i16> %r, ptr %out, align 1
  ret void
}
define void @ule_16xi16(ptr %p, ptr %q, ptr %out) {
  %a = load <16 x i16>, ptr %p, align 1
  %b = load <16 x i16>, ptr %q, align 1
  %c = icmp ule <16 x i16> %a, %b
  %r = sext <16 x i1> %c to <16 x i16>
  store <16 x i16> %r, ptr %out, align 1
  ret void
}
define void @ule_16xi16_select(ptr %p, ptr %q, ptr %out) {
  %a = load <16 x i16>, ptr %p, align 1
  %b = load <16 x i16>, ptr %q, align 1
  %c = icmp ule <16 x i16> %a, %b
  %r = select <16 x i1> %c, <16 x i16> %a, <16 x i16> %b
  store <16 x i16> %r, ptr %out, align 1
  ret void
}
define void @ule_32xi16(ptr %p, ptr %q, ptr %out) {
  %a = load <32 x i16>, ptr %p, align 1
  %b = load <32 x i16>, ptr %q, align 1
  %c = icmp ule <32 x i16> %a, %b
  %r = sext <32 x i1> %c to <32 x i16>
  store <32 x i16> %r, ptr %out, align 1
  ret void
}
define void @ule_32xi16_select(ptr %p, ptr %q, ptr %out) {
  %a = load <32 x i16>, ptr %p, align 1
  %b = load <32 x i16>, ptr %q, align 1
  %c = icmp ule <32 x i16> %a, %b
  %r = select <32 x i1> %c, <32 x i16> %a, <32 x i16> %b
  store <32 x i16> %r, ptr %out, align 1
  ret void
}
define void @ule_5xi16(ptr %p, ptr %q, ptr %out) {
  %a = load <5 x i16>, ptr %p, align 1
  %b = load <5 x i16>, ptr %q, align 1
  %c = icmp ule <5 x i16> %a, %b
  %r = sext <5 x i1> %c to <5 x i16>
  store <5 x i16> %r, ptr %out, align 1
  ret void
}
define void @ule_5xi16_select(ptr %p, ptr %q, ptr %out) {
  %a = load <5 x i16>, ptr %p, align 1
  %b = load <5 x i16>, ptr %q, align 1
  %c = icmp ule <5 x i16> %a, %b
  %r = select <5 x i1> %c, <5 x i16> %a, <5 x i16> %b
  store <5 x i16> %r, ptr %out, align 1
  ret void
}
define void @ule_2xi32(ptr %p, ptr %q, ptr %out) {
  %a = load <2 x i32>, ptr %p, align 1
  %b = load <2 x i32>, ptr %q, align 1
  %c = icmp ule <2 x i32> %a, %b
  %r = sext <2 x i1> %c to <2 x i32>
  store <2 x i32> %r, ptr %out, align 1
  ret void
}
define void @ule_2xi32_select(ptr %p, ptr %q, ptr %out) {
  %a = load <2 x i32>, ptr %p, align 1
  %b = load <2 x i32>, ptr %q, align 1
  %c = icmp ule <2 x i32> %a, %b
  %r = select <2 x i1> %c, <2 x i32> %a, <2 x i32> %b
  store <2 x i32> %r, ptr %out, align 1
  ret void
}
define void @ule_4xi32(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x i32>, ptr %p, align 1
  %b = load <4 x i32>, ptr %q, align 1
  %c = icmp ule <4 x i32> %a, %b
  %r = sext <4 x i1> %c to <4 x i32>
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
define void @ule_4xi32_select(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x i32>, ptr %p, align 1
  %b = load <4 x i32>, ptr %q, align 1
  %c = icmp ule <4 x i32> %a, %b
  %r = select <4 x i1> %c, <4 x i32> %a, <4 x i32> %b
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
define void @ule_8xi32(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x i32>, ptr %p, align 1
  %b = load <8 x i32>, ptr %q, align 1
  %c = icmp ule <8 x i32> %a, %b
  %r = sext <8 x i1> %c to <8 x i32>
  store <8 x i32> %r, ptr %out, align 1
  ret void
}
define void @ule_8xi32_select(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x i32>, ptr %p, align 1
  %b = load <8 x i32>, ptr %q, align 1
  %c = icmp ule <8 x i32> %a, %b
  %r = select <8 x i1> %c, <8 x i32> %a, <8 x i32> %b
  store <8 x i32> %r, ptr %out, align 1
  ret void
}
define void @ule_16xi32(ptr %p, ptr %q, ptr %out) {
  %a = load <16 x i32>, ptr %p, align 1
  %b = load <16 x i32>, ptr %q, align 1
  %c = icmp ule <16 x i32> %a, %b
  %r = sext <16 x i1> %c to <16 x i32>
  store <16 x i32> %r, ptr %out, align 1
  ret void
}
define void @ule_16xi32_select(ptr %p, ptr %q, ptr %out) {
  %a = load <16 x i32>, ptr %p, align 1
  %b = load <16 x i32>, ptr %q, align 1
  %c = icmp ule <16 x i32> %a, %b
  %r = select <16 x i1> %c, <16 x i32> %a, <16 x i32> %b
  store <16 x i32> %r, ptr %out, align 1
  ret void
}
define void @ule_3xi32(ptr %p, ptr %q, ptr %out) {
  %a = load <3 x i32>, ptr %p, align 1
  %b = load <3 x i32>, ptr %q, align 1
  %c = icmp ule <3 x i32> %a, %b
  %r = sext <3 x i1> %c to <3 x i32>
  store <3 x i32> %r, ptr %out, align 1
  ret void
}
define void @ule_3xi32_select(ptr %p, ptr %q, ptr %out) {
  %a = load <3 x i32>, ptr %p, align 1
  %b = load <3 x i32>, ptr %q, align 1
  %c = icmp ule <3 x i32> %a, %b
  %r = select <3 x i1> %c, <3 x i32> %a, <3 x i32> %b
  store <3 x i32> %r, ptr %out, align 1
  ret void
}
define void @ule_1xi32(ptr %p, ptr %q, ptr %out) {
  %a = load <1 x i32>, ptr %p, align 1
  %b = load <1 x i32>, ptr %q, align 1
  %c = icmp ule <1 x i32> %a, %b
  %r = sext <1 x i1> %c to <1 x i32>
  store <1 x i32> %r, ptr %out, align 1
  ret void
}
define void @ule_1xi32_select(ptr %p, ptr %q, ptr %out) {
  %a = load <1 x i32>, ptr %p, align 1
  %b = load <1 x i32>, ptr %q, align 1
  %c = icmp ule <1 x i32> %a, %b
  %r = select <1 x i1> %c, <1 x i32> %a, <1 x i32> %b
  store <1 x i32> %r, ptr %out, align 1
  ret void
}
define void @ule_64xi32(ptr %p, ptr %q, ptr %out) {
  %a = load <64 x i32>, ptr %p, align 1
  %b = load <64 x i32>, ptr %q, align 1
  %c = icmp ule <64 x i32> %a, %b
  %r = sext <64 x i1> %c to <64 x i32>
  store <64 x i32> %r, ptr %out, align 1
  ret void
}
define void @ule_64xi32_select(ptr %p, ptr %q, ptr %out) {
  %a = load <64 x i32>, ptr %p, align 1
  %b = load <64 x i32>, ptr %q, align 1
  %c = icmp ule <64 x i32> %a, %b
  %r = select <64 x i1> %c, <64 x i32> %a, <64 x i32> %b
  store <64 x i32> %r, ptr %out, align 1
  ret void
}
define void @ule_2xi64(ptr %p, ptr %q, ptr %out) {
  %a = load <2 x i64>, ptr %p, align 1
  %b = load <2 x i64>, ptr %q, align 1
  %c = icmp ule <2 x i64> %a, %b
  %r = sext <2 x i1> %c to <2 x i64>
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
define void @ule_2xi64_select(ptr %p, ptr %q, ptr %out) {
  %a = load <2 x i64>, ptr %p, align 1
  %b = load <2 x i64>, ptr %q, align 1
  %c = icmp ule <2 x i64> %a, %b
  %r = select <2 x i1> %c, <2 x i64> %a, <2 x i64> %b
  store <2 x i64> %r, ptr %out, align 1
  ret void
}
define void @ule_4xi64(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x i64>, ptr %p, align 1
  %b = load <4 x i64>, ptr %q, align 1
  %c = icmp ule <4 x i64> %a, %b
  %r = sext <4 x i1> %c to <4 x i64>
  store <4 x i64> %r, ptr %out, align 1
  ret void
}
define void @ule_4xi64_select(ptr %p, ptr %q, ptr %out) {
  %a = load <4 x i64>, ptr %p, align 1
  %b = load <4 x i64>, ptr %q, align 1
  %c = icmp ule <4 x i64> %a, %b
  %r = select <4 x i1> %c, <4 x i64> %a, <4 x i64> %b
  store <4 x i64> %r, ptr %out, align 1
  ret void
}
define void @ule_8xi64(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x i64>, ptr %p, align 1
  %b = load <8 x i64>, ptr %q, align 1
  %c = icmp ule <8 x i64> %a, %b
  %r = sext <8 x i1> %c to <8 x i64>
  store <8 x i64> %r, ptr %out, align 1
  ret void
}
define void @ule_8xi64_select(ptr %p, ptr %q, ptr %out) {
  %a = load <8 x i64>, ptr %p, align 1
  %b = load <8 x i64>, ptr %q, align 1
  %c = icmp ule <8 x i64> %a, %b
  %r = select <8 x i1> %c, <8 x i64> %a, <8 x i64> %b
  store <8 x i64> %r, ptr %out, align 1
  ret void
}
define void @ule_1xi64(ptr %p, ptr %q, ptr %out) {
  %a = load <1 x i64>, ptr %p, align 1
  %b = load <1 x i64>, ptr %q, align 1
  %c = icmp ule <1 x i64> %a, %b
  %r = sext <1 x i1> %c to <1 x i64>
  store <1 x i64> %r, ptr %out, align 1
  ret void
}
define void @ule_1xi64_select(ptr %p, ptr %q, ptr %out) {
  %a = load <1 x i64>, ptr %p, align 1
  %b = load <1 x i64>, ptr %q, align 1
  %c = icmp ule <1 x i64> %a, %b
  %r = select <1 x i1> %c, <1 x i64> %a, <1 x i64> %b
  store <1 x i64> %r, ptr %out, align 1
  ret void
}
define void @ule_3xi64(ptr %p, ptr %q, ptr %out) {
  %a = load <3 x i64>, ptr %p, align 1
  %b = load <3 x i64>, ptr %q, align 1
  %c = icmp ule <3 x i64> %a, %b
  %r = sext <3 x i1> %c to <3 x i64>
  store <3 x i64> %r, ptr %out, align 1
  ret void
}
define void @ule_3xi64_select(ptr %p, ptr %q, ptr %out) {
  %a = load <3 x i64>, ptr %p, align 1
  %b = load <3 x i64>, ptr %q, align 1
  %c = icmp ule <3 x i64> %a, %b
  %r = select <3 x i1> %c, <3 x i64> %a, <3 x i64> %b
  store <3 x i64> %r, ptr %out, align 1
  ret void
}
