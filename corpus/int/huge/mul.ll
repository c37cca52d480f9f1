; Multiplication wraps, at widths above 128, through memory.
; run: @mul_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i129({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i129({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ee*17}) -> _ _ {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}
; run: @mul_i129({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ee*17}) -> _ _ {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}
; run: @mul_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ee*17}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ee*17}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}
; run: @mul_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}
; run: @mul_i129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}
; run: @mul_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ee*17}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}
; run: @mul_i129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 00}, {ee*17}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i129({02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}, {ee*17}) -> _ _ {1e 3c 5a 78 96 b4 d2 f0 0e 2d 4b 69 87 a5 c3 e1 01}
; run: @mul_i129({5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 00}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}, {ee*17}) -> _ _ {46 d7 b3 db 4e 0d 17 6c 0c f8 2e b1 7e 97 fb aa 01}
; run: @mul_i129({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*17}) -> _ _ {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}
; run: @mul_i129({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}, {ee*17}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}
; run: @mul_i129({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}, {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*17}) -> _ _ {1e 3c 5a 78 96 b4 d2 f0 0e 2d 4b 69 87 a5 c3 e1 01}
; run: @mul_i129({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 00}, {5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 00}, {ee*17}) -> _ _ {46 d7 b3 db 4e 0d 17 6c 0c f8 2e b1 7e 97 fb aa 01}
; run: @mul_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i192({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i192({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*24}) -> _ _ {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}
; run: @mul_i192({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*24}) -> _ _ {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}
; run: @mul_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*24}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*24}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @mul_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @mul_i192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @mul_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*24}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @mul_i192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*24}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i192({02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}, {ee*24}) -> _ _ {1e 3c 5a 78 96 b4 d2 f0 0e 2d 4b 69 87 a5 c3 e1 21 64 a8 ec 30 75 b9 fd}
; run: @mul_i192({5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}, {ee*24}) -> _ _ {46 d7 b3 db 4e 0d 17 6c 0c f8 2e b1 7e 97 fb aa 9f 39 d3 6c 06 a0 39 d3}
; run: @mul_i192({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*24}) -> _ _ {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}
; run: @mul_i192({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {ee*24}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @mul_i192({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}, {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*24}) -> _ _ {1e 3c 5a 78 96 b4 d2 f0 0e 2d 4b 69 87 a5 c3 e1 21 64 a8 ec 30 75 b9 fd}
; run: @mul_i192({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe}, {5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}, {ee*24}) -> _ _ {46 d7 b3 db 4e 0d 17 6c 0c f8 2e b1 7e 97 fb aa 9f 39 d3 6c 06 a0 39 d3}
; run: @mul_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i256({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i256({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*32}) -> _ _ {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}
; run: @mul_i256({01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*32}) -> _ _ {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}
; run: @mul_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*32}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*32}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @mul_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @mul_i256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @mul_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ee*32}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @mul_i256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f}, {ee*32}) -> _ _ {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
; run: @mul_i256({02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}, {ee*32}) -> _ _ {1e 3c 5a 78 96 b4 d2 f0 0e 2d 4b 69 87 a5 c3 e1 21 64 a8 ec 30 75 b9 fd df 9b 57 13 cf 8a 46 02}
; run: @mul_i256({5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}, {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}, {ee*32}) -> _ _ {46 d7 b3 db 4e 0d 17 6c 0c f8 2e b1 7e 97 fb aa 9f 39 d3 6c 06 a0 39 d3 32 99 ff 65 cc 32 99 ff}
; run: @mul_i256({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*32}) -> _ _ {0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}
; run: @mul_i256({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}, {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {ee*32}) -> _ _ {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}
; run: @mul_i256({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}, {02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}, {ee*32}) -> _ _ {1e 3c 5a 78 96 b4 d2 f0 0e 2d 4b 69 87 a5 c3 e1 21 64 a8 ec 30 75 b9 fd df 9b 57 13 cf 8a 46 02}
; run: @mul_i256({0f 1e 2d 3c 4b 5a 69 78 87 96 a5 b4 c3 d2 e1 f0 10 32 54 76 98 ba dc fe ef cd ab 89 67 45 23 01}, {5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a}, {ee*32}) -> _ _ {46 d7 b3 db 4e 0d 17 6c 0c f8 2e b1 7e 97 fb aa 9f 39 d3 6c 06 a0 39 d3 32 99 ff 65 cc 32 99 ff}

define void @mul_i129(ptr %p, ptr %q, ptr %out) {
  %a = load i129, ptr %p, align 1
  %b = load i129, ptr %q, align 1
  %r = mul i129 %a, %b
  store i129 %r, ptr %out, align 1
  ret void
}
define void @mul_i192(ptr %p, ptr %q, ptr %out) {
  %a = load i192, ptr %p, align 1
  %b = load i192, ptr %q, align 1
  %r = mul i192 %a, %b
  store i192 %r, ptr %out, align 1
  ret void
}
define void @mul_i256(ptr %p, ptr %q, ptr %out) {
  %a = load i256, ptr %p, align 1
  %b = load i256, ptr %q, align 1
  %r = mul i256 %a, %b
  store i256 %r, ptr %out, align 1
  ret void
}
