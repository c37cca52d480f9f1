; Subtraction wraps, at widths above 128, through memory.
; run: @sub_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ee*17}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ee*17}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}
; run: @sub_i129({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*17}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i129({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ee*17}) -> _ _ {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i129({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ee*17}) -> _ _ {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}
; run: @sub_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*17}) -> _ _ {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}
; run: @sub_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}
; run: @sub_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}
; run: @sub_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ee*17}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}
; run: @sub_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ee*17}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*17}) -> _ _ {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}
; run: @sub_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}
; run: @sub_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i129({02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}, {ee*17}) -> _ _ {f3 e1 d2 c3 b4 a5 96 87 78 69 5a 4b 3c 2d 1e 0f 01}
; run: @sub_i129({5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 00}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}, {ee*17}) -> _ _ {4b 3c 2d 1e 0f 00 f1 e1 d2 c3 b4 a5 96 87 78 69 01}
; run: @sub_i129({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*17}) -> _ _ {0e 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}
; run: @sub_i129({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}, {ee*17}) -> _ _ {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 01}
; run: @sub_i129({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}, {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*17}) -> _ _ {0d 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}
; run: @sub_i129({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}, {5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 00}, {ee*17}) -> _ _ {b5 c3 d2 e1 f0 ff 0e 1e 2d 3c 4b 5a 69 78 87 96 00}
; run: @sub_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*24}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*24}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @sub_i192({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*24}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i192({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*24}) -> _ _ {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i192({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*24}) -> _ _ {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @sub_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*24}) -> _ _ {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}
; run: @sub_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @sub_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @sub_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*24}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @sub_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*24}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*24}) -> _ _ {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}
; run: @sub_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @sub_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i192({02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}, {ee*24}) -> _ _ {f3 e1 d2 c3 b4 a5 96 87 78 69 5a 4b 3c 2d 1e 0f ef cd ab 89 67 45 23 01}
; run: @sub_i192({5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}, {ee*24}) -> _ _ {4b 3c 2d 1e 0f 00 f1 e1 d2 c3 b4 a5 96 87 78 69 49 28 06 e4 c1 9f 7d 5b}
; run: @sub_i192({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*24}) -> _ _ {0e 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}
; run: @sub_i192({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {ee*24}) -> _ _ {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc 7e}
; run: @sub_i192({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}, {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*24}) -> _ _ {0d 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}
; run: @sub_i192({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}, {5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}, {ee*24}) -> _ _ {b5 c3 d2 e1 f0 ff 0e 1e 2d 3c 4b 5a 69 78 87 96 b6 d7 f9 1b 3e 60 82 a4}
; run: @sub_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*32}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*32}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @sub_i256({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*32}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i256({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*32}) -> _ _ {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i256({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*32}) -> _ _ {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @sub_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*32}) -> _ _ {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}
; run: @sub_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @sub_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @sub_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*32}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @sub_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*32}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*32}) -> _ _ {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}
; run: @sub_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @sub_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @sub_i256({02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}, {ee*32}) -> _ _ {f3 e1 d2 c3 b4 a5 96 87 78 69 5a 4b 3c 2d 1e 0f ef cd ab 89 67 45 23 01 10 32 54 76 98 ba dc fe}
; run: @sub_i256({5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}, {ee*32}) -> _ _ {4b 3c 2d 1e 0f 00 f1 e1 d2 c3 b4 a5 96 87 78 69 49 28 06 e4 c1 9f 7d 5b 6a 8c ae d0 f2 14 37 59}
; run: @sub_i256({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*32}) -> _ _ {0e 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}
; run: @sub_i256({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {ee*32}) -> _ _ {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 81}
; run: @sub_i256({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}, {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*32}) -> _ _ {0d 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}
; run: @sub_i256({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}, {5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}, {ee*32}) -> _ _ {b5 c3 d2 e1 f0 ff 0e 1e 2d 3c 4b 5a 69 78 87 96 b6 d7 f9 1b 3e 60 82 a4 95 73 51 2f 0d eb c8 a6}

define void @sub_i129(ptr %p, ptr %q, ptr %out) {
  %a = load i129, ptr %p, align 1
  %b = load i129, ptr %q, align 1
  %r = sub i129 %a, %b
  store i129 %r, ptr %out, align 1
  ret void
}
define void @sub_i192(ptr %p, ptr %q, ptr %out) {
  %a = load i192, ptr %p, align 1
  %b = load i192, ptr %q, align 1
  %r = sub i192 %a, %b
  store i192 %r, ptr %out, align 1
  ret void
}
define void @sub_i256(ptr %p, ptr %q, ptr %out) {
  %a = load i256, ptr %p, align 1
  %b = load i256, ptr %q, align 1
  %r = sub i256 %a, %b
  store i256 %r, ptr %out, align 1
  ret void
}
