; Signed division rounds towards zero, at widths above 128, through memory.
; run: @sdiv_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i129({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ee*17}) -> _ _ {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}
; run: @sdiv_i129({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ee*17}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ee*17}) -> _ _ {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}
; run: @sdiv_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ee*17}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}
; run: @sdiv_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ee*17}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i129({02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i129({5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 00}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i129({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*17}) -> _ _ {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}
; run: @sdiv_i129({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i129({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}, {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*17}) -> _ _ {07 8f 16 9e 25 ad 34 bc 43 cb 52 da 61 e9 70 78 00}
; run: @sdiv_i129({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}, {5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 00}, {ee*17}) -> _ _ {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i192({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*24}) -> _ _ {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}
; run: @sdiv_i192({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*24}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*24}) -> _ _ {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}
; run: @sdiv_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*24}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @sdiv_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*24}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i192({02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i192({5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}, {ee*24}) -> _ _ {b1 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}
; run: @sdiv_i192({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*24}) -> _ _ {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}
; run: @sdiv_i192({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i192({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}, {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*24}) -> _ _ {08 8f 16 9e 25 ad 34 bc 43 cb 52 da 61 e9 70 78 08 19 2a 3b 4c 5d 6e ff}
; run: @sdiv_i192({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}, {5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i256({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*32}) -> _ _ {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}
; run: @sdiv_i256({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*32}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*32}) -> _ _ {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}
; run: @sdiv_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*32}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @sdiv_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*32}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i256({02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i256({5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}, {ee*32}) -> _ _ {4f 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i256({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*32}) -> _ _ {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}
; run: @sdiv_i256({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sdiv_i256({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}, {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*32}) -> _ _ {07 8f 16 9e 25 ad 34 bc 43 cb 52 da 61 e9 70 78 08 19 2a 3b 4c 5d 6e ff f7 e6 d5 c4 b3 a2 91 00}
; run: @sdiv_i256({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}, {5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}

define void @sdiv_i129(ptr %p, ptr %q, ptr %out) {
  %a = load i129, ptr %p, align 1
  %b = load i129, ptr %q, align 1
  %r = sdiv i129 %a, %b
  store i129 %r, ptr %out, align 1
  ret void
}
define void @sdiv_i192(ptr %p, ptr %q, ptr %out) {
  %a = load i192, ptr %p, align 1
  %b = load i192, ptr %q, align 1
  %r = sdiv i192 %a, %b
  store i192 %r, ptr %out, align 1
  ret void
}
define void @sdiv_i256(ptr %p, ptr %q, ptr %out) {
  %a = load i256, ptr %p, align 1
  %b = load i256, ptr %q, align 1
  %r = sdiv i256 %a, %b
  store i256 %r, ptr %out, align 1
  ret void
}
