; Shifts of all lanes by the number in a register, of 128 bits and of 256.
; needs: avx2
; run: @words(3) == 0x18
; run: @ints(4) == 0x50
; run: @ints_right(2) == 0x41
; run: @short(5) == 0x60
; run: @high(4) == 0x70

define i32 @ints(i64 %n) {
  %count = insertelement <2 x i64> zeroinitializer, i64 %n, i64 0
  %r = call <8 x i32> asm "vpslld $2, $1, $0", "=x,x,x"(<8 x i32> <i32 5, i32 6, i32 7, i32 8, i32 5, i32 6, i32 7, i32 8>, <2 x i64> %count)
  %lane = extractelement <8 x i32> %r, i64 0
  ret i32 %lane
}

define i32 @high(i64 %n) {
  %count = insertelement <2 x i64> zeroinitializer, i64 %n, i64 0
  %r = call <8 x i32> asm "vpslld $2, $1, $0", "=x,x,x"(<8 x i32> <i32 5, i32 6, i32 7, i32 8, i32 5, i32 6, i32 7, i32 8>, <2 x i64> %count)
  %lane = extractelement <8 x i32> %r, i64 6
  ret i32 %lane
}

define i32 @ints_right(i64 %n) {
  %count = insertelement <2 x i64> zeroinitializer, i64 %n, i64 0
  %r = call <8 x i32> asm "vpsrld $2, $1, $0", "=x,x,x"(<8 x i32> <i32 5, i32 6, i32 7, i32 8, i32 261, i32 262, i32 263, i32 264>, <2 x i64> %count)
  %lane = extractelement <8 x i32> %r, i64 5
  ret i32 %lane
}

define i16 @words(i64 %n) {
  %count = insertelement <2 x i64> zeroinitializer, i64 %n, i64 0
  %r = call <8 x i16> asm "vpsllw $2, $1, $0", "=x,x,x"(<8 x i16> <i16 3, i16 3, i16 3, i16 3, i16 3, i16 3, i16 3, i16 3>, <2 x i64> %count)
  %lane = extractelement <8 x i16> %r, i64 7
  ret i16 %lane
}

define i16 @short(i64 %n) {
  %count = insertelement <2 x i64> zeroinitializer, i64 %n, i64 0
  %r = call <16 x i16> asm "vpsllw $2, $1, $0", "=x,x,x"(<16 x i16> <i16 3, i16 3, i16 3, i16 3, i16 3, i16 3, i16 3, i16 3, i16 3, i16 3, i16 3, i16 3, i16 3, i16 3, i16 3, i16 3>, <2 x i64> %count)
  %lane = extractelement <16 x i16> %r, i64 13
  ret i16 %lane
}
