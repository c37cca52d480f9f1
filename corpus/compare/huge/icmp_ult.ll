; icmp ult at widths above 128, through memory.
; run: @ult_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false
; run: @ult_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == true
; run: @ult_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}) == true
; run: @ult_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}) == true
; run: @ult_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}) == true
; run: @ult_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}) == true
; run: @ult_i129({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false
; run: @ult_i129({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false
; run: @ult_i129({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}) == true
; run: @ult_i129({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}) == true
; run: @ult_i129({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}) == true
; run: @ult_i129({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}) == true
; run: @ult_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false
; run: @ult_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false
; run: @ult_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}) == false
; run: @ult_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}) == false
; run: @ult_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}) == false
; run: @ult_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}) == false
; run: @ult_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false
; run: @ult_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false
; run: @ult_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false
; run: @ult_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == true
; run: @ult_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}) == true
; run: @ult_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}) == true
; run: @ult_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}) == true
; run: @ult_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}) == true
; run: @ult_i192({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false
; run: @ult_i192({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false
; run: @ult_i192({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}) == true
; run: @ult_i192({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}) == true
; run: @ult_i192({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}) == true
; run: @ult_i192({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}) == true
; run: @ult_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false
; run: @ult_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false
; run: @ult_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}) == false
; run: @ult_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}) == false
; run: @ult_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}) == false
; run: @ult_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}) == false
; run: @ult_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false
; run: @ult_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false
; run: @ult_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false
; run: @ult_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == true
; run: @ult_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}) == true
; run: @ult_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}) == true
; run: @ult_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}) == true
; run: @ult_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}) == true
; run: @ult_i256({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false
; run: @ult_i256({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false
; run: @ult_i256({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}) == true
; run: @ult_i256({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}) == true
; run: @ult_i256({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}) == true
; run: @ult_i256({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}) == true
; run: @ult_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false
; run: @ult_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false
; run: @ult_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}) == false
; run: @ult_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}) == false
; run: @ult_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}) == false
; run: @ult_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}) == false
; run: @ult_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false
; run: @ult_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) == false

define i1 @ult_i129(ptr %p, ptr %q) {
  %a = load i129, ptr %p, align 1
  %b = load i129, ptr %q, align 1
  %r = icmp ult i129 %a, %b
  ret i1 %r
}
define i1 @ult_i192(ptr %p, ptr %q) {
  %a = load i192, ptr %p, align 1
  %b = load i192, ptr %q, align 1
  %r = icmp ult i192 %a, %b
  ret i1 %r
}
define i1 @ult_i256(ptr %p, ptr %q) {
  %a = load i256, ptr %p, align 1
  %b = load i256, ptr %q, align 1
  %r = icmp ult i256 %a, %b
  ret i1 %r
}
