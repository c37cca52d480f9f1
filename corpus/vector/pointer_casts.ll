; Vectors of pointers: ptrtoint, inttoptr, comparison, select.
; run: @to(<0x10, 0xffffffffffffffff>) == <16, -1>
; run: @from(<16, -1>) == <0x10, 0xffffffffffffffff>
; run: @eq(<0x10, 0x20>, <0x10, 0x30>) == 1
; run: @choose(2, <0x10, 0x20>, <0x30, 0x40>) == <0x30, 0x20>

define <2 x i64> @to(<2 x ptr> %a) {
  %r = ptrtoint <2 x ptr> %a to <2 x i64>
  ret <2 x i64> %r
}
define <2 x ptr> @from(<2 x i64> %a) {
  %r = inttoptr <2 x i64> %a to <2 x ptr>
  ret <2 x ptr> %r
}
define i2 @eq(<2 x ptr> %a, <2 x ptr> %b) {
  %c = icmp eq <2 x ptr> %a, %b
  %r = bitcast <2 x i1> %c to i2
  ret i2 %r
}
define <2 x ptr> @choose(i2 %m, <2 x ptr> %a, <2 x ptr> %b) {
  %c = bitcast i2 %m to <2 x i1>
  %r = select <2 x i1> %c, <2 x ptr> %a, <2 x ptr> %b
  ret <2 x ptr> %r
}
