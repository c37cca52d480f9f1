; llvm.x86.avx512.mask.gather and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 00 fe ff ff ff 03 00 00 ff ff 03 00 00 00 fc ff 00 00 fe ff ff ff 03 00 ff ff ff 03 00 00 00 fc 00 00 00 fe ff ff ff 03 fe ff ff ff 03 00 00 00 01 00 00 00 fe ff ff ff}
; run: @f2(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff*5 03 00 00 00 fc ff fc ff ff ff 05 00 00 00 fe ff ff ff 03 00*5 fc ff ff ff 05 00 00 00 fe ff ff ff 03 00 03 00 00 00 fc ff ff ff 01 00 00 00 fe ff ff ff}
; run: @f3(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff fc ff ff ff 05 00 00 00 07 00 00 00 f8 ff ff ff 03 00 00 00 fc ff ff ff fa ff ff ff 07 00 00 00 fe ff ff ff 03 00 00 00 05 00 00 00 fa ff ff ff 01 00 00 00 fe ff ff ff}
; run: @f4(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 07 00 00 00 f8 ff ff ff 0d 00 00 00 f2 ff ff ff 05 00 00 00 fa ff ff ff 0b 00 00 00 f4 ff ff ff 03 00 00 00 fc ff ff ff 09 00 00 00 f6 ff ff ff 01 00 00 00 fe ff ff ff}
; run: @f5(i32{0, 3, 6, 2, 5, 1, 4, 0, 3, 6, 2, 5, 1, 4, 0, 3}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0, 3, 6, 2, 5, 1, 4, 0, 3}, {ff ff}, {00*64}) -> _ _ _ _ {01 00*4 fe ff*4 03 00 00 00 fe ff*4 03 00 00 00 fe fe ff ff ff 01 00*4 fe ff*4 03 00 00 00 fe ff*4 03 00 00 00 fe fe ff ff ff 01 00*4 fe ff ff}
; run: @f6(i32{0, 3, 6, 2, 5, 1, 4, 0, 3, 6, 2, 5, 1, 4, 0, 3}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0, 3, 6, 2, 5, 1, 4, 0, 3}, {ff ff}, {00*64}) -> _ _ _ _ {01 00 00 00 ff ff 03 00 fc ff ff ff fe ff ff ff 00 00 fc ff 00 00 fe ff 03 00 00 00 01 00 00 00 ff ff 03 00 fc ff ff ff fe ff ff ff 00 00 fc ff 00 00 fe ff 03 00 00 00 01 00 00 00 ff ff 03 00}
; run: @f7(i32{0, 3, 6, 2, 5, 1, 4, 0, 3, 6, 2, 5, 1, 4, 0, 3}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0, 3, 6, 2, 5, 1, 4, 0, 3}, {ff ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fc ff ff ff 07 00 00 00 03 00 00 00 fa ff ff ff fe ff ff ff 05 00 00 00 01 00 00 00 fc ff ff ff 07 00 00 00 03 00 00 00 fa ff ff ff fe ff ff ff 05 00 00 00 01 00 00 00 fc ff ff ff}
; run: @f8(i32{0, 3, 6, 2, 5, 1, 4, 0, 3, 6, 2, 5, 1, 4, 0, 3}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0, 3, 6, 2, 5, 1, 4, 0, 3}, {ff ff}, {00*64}) -> _ _ _ _ {01 00 00 00 07 00 00 00 0d 00 00 00 05 00 00 00 0b 00 00 00 03 00 00 00 09 00 00 00 01 00 00 00 07 00 00 00 0d 00 00 00 05 00 00 00 0b 00 00 00 03 00 00 00 09 00 00 00 01 00 00 00 07 00 00 00}
; run: @f9(i64{0, 3, 6, 2, 5, 1, 4, 0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 00 fe ff ff ff 03 00 00 ff ff 03 00 00 00 fc ff 00 00 fe ff ff ff 03 00 ff ff ff 03 00 00 00 fc 00 00 00 fe ff ff ff 03 fe ff ff ff 03 00 00 00 01 00 00 00 fe ff ff ff}
; run: @f10(i64{0, 3, 6, 2, 5, 1, 4, 0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff*5 03 00 00 00 fc ff fc ff ff ff 05 00 00 00 fe ff ff ff 03 00*5 fc ff ff ff 05 00 00 00 fe ff ff ff 03 00 03 00 00 00 fc ff ff ff 01 00 00 00 fe ff ff ff}
; run: @f11(i64{0, 3, 6, 2, 5, 1, 4, 0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff fc ff ff ff 05 00 00 00 07 00 00 00 f8 ff ff ff 03 00 00 00 fc ff ff ff fa ff ff ff 07 00 00 00 fe ff ff ff 03 00 00 00 05 00 00 00 fa ff ff ff 01 00 00 00 fe ff ff ff}
; run: @f12(i64{0, 3, 6, 2, 5, 1, 4, 0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 07 00 00 00 f8 ff ff ff 0d 00 00 00 f2 ff ff ff 05 00 00 00 fa ff ff ff 0b 00 00 00 f4 ff ff ff 03 00 00 00 fc ff ff ff 09 00 00 00 f6 ff ff ff 01 00 00 00 fe ff ff ff}
; run: @f13(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0, 3, 6, 2, 5, 1, 4, 0, 3}, {ff ff}, {00*64}) -> _ _ _ _ {01 00*4 fe ff*4 03 00 00 00 fe ff*4 03 00 00 00 fe fe ff ff ff 01 00*4 fe ff*4 03 00 00 00 fe ff*4 03 00 00 00 fe fe ff ff ff 01 00*4 fe ff ff}
; run: @f14(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0, 3, 6, 2, 5, 1, 4, 0, 3}, {ff ff}, {00*64}) -> _ _ _ _ {01 00 00 00 ff ff 03 00 fc ff ff ff fe ff ff ff 00 00 fc ff 00 00 fe ff 03 00 00 00 01 00 00 00 ff ff 03 00 fc ff ff ff fe ff ff ff 00 00 fc ff 00 00 fe ff 03 00 00 00 01 00 00 00 ff ff 03 00}
; run: @f15(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0, 3, 6, 2, 5, 1, 4, 0, 3}, {ff ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fc ff ff ff 07 00 00 00 03 00 00 00 fa ff ff ff fe ff ff ff 05 00 00 00 01 00 00 00 fc ff ff ff 07 00 00 00 03 00 00 00 fa ff ff ff fe ff ff ff 05 00 00 00 01 00 00 00 fc ff ff ff}
; run: @f16(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0, 3, 6, 2, 5, 1, 4, 0, 3}, {ff ff}, {00*64}) -> _ _ _ _ {01 00 00 00 07 00 00 00 0d 00 00 00 05 00 00 00 0b 00 00 00 03 00 00 00 09 00 00 00 01 00 00 00 07 00 00 00 0d 00 00 00 05 00 00 00 0b 00 00 00 03 00 00 00 09 00 00 00 01 00 00 00 07 00 00 00}
; run: @f17(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 00 fe ff ff ff 03 00 00 ff ff 03 00 00 00 fc ff 00 00 fe ff ff ff 03 00 ff ff ff 03 00 00 00 fc 00 00 00 fe ff ff ff 03 fe ff ff ff 03 00 00 00 01 00 00 00 fe ff ff ff}
; run: @f18(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff*5 03 00 00 00 fc ff fc ff ff ff 05 00 00 00 fe ff ff ff 03 00*5 fc ff ff ff 05 00 00 00 fe ff ff ff 03 00 03 00 00 00 fc ff ff ff 01 00 00 00 fe ff ff ff}
; run: @f19(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff fc ff ff ff 05 00 00 00 07 00 00 00 f8 ff ff ff 03 00 00 00 fc ff ff ff fa ff ff ff 07 00 00 00 fe ff ff ff 03 00 00 00 05 00 00 00 fa ff ff ff 01 00 00 00 fe ff ff ff}
; run: @f20(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 07 00 00 00 f8 ff ff ff 0d 00 00 00 f2 ff ff ff 05 00 00 00 fa ff ff ff 0b 00 00 00 f4 ff ff ff 03 00 00 00 fc ff ff ff 09 00 00 00 f6 ff ff ff 01 00 00 00 fe ff ff ff}
; run: @f21(i32{0, 3, 6, 2, 5, 1, 4, 0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00*4 fe ff*4 03 00 00 00 fe ff*4 03 00 00 00 fe fe ff ff ff 01 00*35}
; run: @f22(i32{0, 3, 6, 2, 5, 1, 4, 0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 ff ff 03 00 fc ff ff ff fe ff ff ff 00 00 fc ff 00 00 fe ff 03 00 00 00 01 00*35}
; run: @f23(i32{0, 3, 6, 2, 5, 1, 4, 0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fc ff ff ff 07 00 00 00 03 00 00 00 fa ff ff ff fe ff ff ff 05 00 00 00 01 00*35}
; run: @f24(i32{0, 3, 6, 2, 5, 1, 4, 0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 07 00 00 00 0d 00 00 00 05 00 00 00 0b 00 00 00 03 00 00 00 09 00 00 00 01 00*35}
; run: @f25(i64{0, 3, 6, 2, 5, 1, 4, 0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 00 fe ff ff ff 03 00 00 ff ff 03 00 00 00 fc ff 00 00 fe ff ff ff 03 00 ff ff ff 03 00 00 00 fc 00 00 00 fe ff ff ff 03 fe ff ff ff 03 00 00 00 01 00 00 00 fe ff ff ff}
; run: @f26(i64{0, 3, 6, 2, 5, 1, 4, 0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff*5 03 00 00 00 fc ff fc ff ff ff 05 00 00 00 fe ff ff ff 03 00*5 fc ff ff ff 05 00 00 00 fe ff ff ff 03 00 03 00 00 00 fc ff ff ff 01 00 00 00 fe ff ff ff}
; run: @f27(i64{0, 3, 6, 2, 5, 1, 4, 0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff fc ff ff ff 05 00 00 00 07 00 00 00 f8 ff ff ff 03 00 00 00 fc ff ff ff fa ff ff ff 07 00 00 00 fe ff ff ff 03 00 00 00 05 00 00 00 fa ff ff ff 01 00 00 00 fe ff ff ff}
; run: @f28(i64{0, 3, 6, 2, 5, 1, 4, 0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 07 00 00 00 f8 ff ff ff 0d 00 00 00 f2 ff ff ff 05 00 00 00 fa ff ff ff 0b 00 00 00 f4 ff ff ff 03 00 00 00 fc ff ff ff 09 00 00 00 f6 ff ff ff 01 00 00 00 fe ff ff ff}
; run: @f29(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00*4 fe ff*4 03 00 00 00 fe ff*4 03 00 00 00 fe fe ff ff ff 01 00*35}
; run: @f30(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 ff ff 03 00 fc ff ff ff fe ff ff ff 00 00 fc ff 00 00 fe ff 03 00 00 00 01 00*35}
; run: @f31(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fc ff ff ff 07 00 00 00 03 00 00 00 fa ff ff ff fe ff ff ff 05 00 00 00 01 00*35}
; run: @f32(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 07 00 00 00 0d 00 00 00 05 00 00 00 0b 00 00 00 03 00 00 00 09 00 00 00 01 00*35}
; run: @f33(double{1.5, -2.25}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 00 fe ff ff ff 03 00*50}
; run: @f34(double{1.5, -2.25}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff*5 03 00 00 00 fc ff 00*48}
; run: @f35(double{1.5, -2.25}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff fc ff ff ff 05 00*51}
; run: @f36(double{1.5, -2.25}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 07 00 00 00 f8 ff ff ff 00*48}
; run: @f37(i64{0, 3}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 00 fe ff ff ff 03 00*50}
; run: @f38(i64{0, 3}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff*5 03 00 00 00 fc ff 00*48}
; run: @f39(i64{0, 3}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff fc ff ff ff 05 00*51}
; run: @f40(i64{0, 3}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 07 00 00 00 f8 ff ff ff 00*48}
; run: @f41(double{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 00 fe ff ff ff 03 00*8 59 40 00*7 80 00*32}
; run: @f42(double{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff*5 03 00 00 00 fc ff 00*6 59 40 00*7 80 00*32}
; run: @f43(double{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff fc ff ff ff 05 00*9 59 40 00*7 80 00*32}
; run: @f44(double{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 07 00 00 00 f8 ff ff ff 00*6 59 40 00*7 80 00*32}
; run: @f45(i64{0, 3, 6, 2}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 00 fe ff ff ff 03 00 00 06 00*7 02 00*39}
; run: @f46(i64{0, 3, 6, 2}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff*5 03 00 00 00 fc ff 06 00*7 02 00*39}
; run: @f47(i64{0, 3, 6, 2}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff fc ff ff ff 05 00 00 00 06 00*7 02 00*39}
; run: @f48(i64{0, 3, 6, 2}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 07 00 00 00 f8 ff ff ff 06 00*7 02 00*39}
; run: @f49(float{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3}, {03}, {00*64}) -> _ _ _ _ {01 00*4 fe ff ff 00*56}
; run: @f50(float{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 ff ff 03 00*57}
; run: @f51(float{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fc ff ff ff 00*56}
; run: @f52(float{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 07 00*59}
; run: @f53(i32{0, 3, 6, 2}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3}, {03}, {00*64}) -> _ _ _ _ {01 00*4 fe ff ff 00*56}
; run: @f54(i32{0, 3, 6, 2}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 ff ff 03 00*57}
; run: @f55(i32{0, 3, 6, 2}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fc ff ff ff 00*56}
; run: @f56(i32{0, 3, 6, 2}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 07 00*59}
; run: @f57(float{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00*4 fe ff ff 00 00 c8 42 00 00 00 80 00*48}
; run: @f58(float{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 ff ff 03 00 00 00 c8 42 00 00 00 80 00*48}
; run: @f59(float{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fc ff ff ff 00 00 c8 42 00 00 00 80 00*48}
; run: @f60(float{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 07 00*5 c8 42 00 00 00 80 00*48}
; run: @f61(i32{0, 3, 6, 2}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00*4 fe ff ff 06 00 00 00 02 00*51}
; run: @f62(i32{0, 3, 6, 2}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 ff ff 03 00 06 00 00 00 02 00*51}
; run: @f63(i32{0, 3, 6, 2}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fc ff ff ff 06 00 00 00 02 00*51}
; run: @f64(i32{0, 3, 6, 2}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i64{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 07 00 00 00 06 00 00 00 02 00*51}
; run: @f65(double{1.5, -2.25}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 00 fe ff ff ff 03 00*50}
; run: @f66(double{1.5, -2.25}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff*5 03 00 00 00 fc ff 00*48}
; run: @f67(double{1.5, -2.25}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff fc ff ff ff 05 00*51}
; run: @f68(double{1.5, -2.25}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 07 00 00 00 f8 ff ff ff 00*48}
; run: @f69(i64{0, 3}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 00 fe ff ff ff 03 00*50}
; run: @f70(i64{0, 3}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff*5 03 00 00 00 fc ff 00*48}
; run: @f71(i64{0, 3}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff fc ff ff ff 05 00*51}
; run: @f72(i64{0, 3}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 07 00 00 00 f8 ff ff ff 00*48}
; run: @f73(double{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 00 fe ff ff ff 03 00*8 59 40 00*7 80 00*32}
; run: @f74(double{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff*5 03 00 00 00 fc ff 00*6 59 40 00*7 80 00*32}
; run: @f75(double{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff fc ff ff ff 05 00*9 59 40 00*7 80 00*32}
; run: @f76(double{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 07 00 00 00 f8 ff ff ff 00*6 59 40 00*7 80 00*32}
; run: @f77(i64{0, 3, 6, 2}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 00 fe ff ff ff 03 00 00 06 00*7 02 00*39}
; run: @f78(i64{0, 3, 6, 2}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff*5 03 00 00 00 fc ff 06 00*7 02 00*39}
; run: @f79(i64{0, 3, 6, 2}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff fc ff ff ff 05 00 00 00 06 00*7 02 00*39}
; run: @f80(i64{0, 3, 6, 2}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fe ff ff ff 07 00 00 00 f8 ff ff ff 06 00*7 02 00*39}
; run: @f81(float{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00*4 fe ff ff 00 00 c8 42 00 00 00 80 00*48}
; run: @f82(float{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 ff ff 03 00 00 00 c8 42 00 00 00 80 00*48}
; run: @f83(float{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fc ff ff ff 00 00 c8 42 00 00 00 80 00*48}
; run: @f84(float{1.5, -2.25, 100.0, -0.0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 07 00*5 c8 42 00 00 00 80 00*48}
; run: @f85(i32{0, 3, 6, 2}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00*4 fe ff ff 06 00 00 00 02 00*51}
; run: @f86(i32{0, 3, 6, 2}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 ff ff 03 00 06 00 00 00 02 00*51}
; run: @f87(i32{0, 3, 6, 2}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 fc ff ff ff 06 00 00 00 02 00*51}
; run: @f88(i32{0, 3, 6, 2}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2}, {03}, {00*64}) -> _ _ _ _ {01 00 00 00 07 00 00 00 06 00 00 00 02 00*51}
; run: @f89(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00*4 fe ff*4 03 00 00 00 fe ff*4 03 00 00 00 fe fe ff ff ff 01 00*35}
; run: @f90(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 ff ff 03 00 fc ff ff ff fe ff ff ff 00 00 fc ff 00 00 fe ff 03 00 00 00 01 00*35}
; run: @f91(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fc ff ff ff 07 00 00 00 03 00 00 00 fa ff ff ff fe ff ff ff 05 00 00 00 01 00*35}
; run: @f92(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 07 00 00 00 0d 00 00 00 05 00 00 00 0b 00 00 00 03 00 00 00 09 00 00 00 01 00*35}
; run: @f93(i32{0, 3, 6, 2, 5, 1, 4, 0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00*4 fe ff*4 03 00 00 00 fe ff*4 03 00 00 00 fe fe ff ff ff 01 00*35}
; run: @f94(i32{0, 3, 6, 2, 5, 1, 4, 0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 ff ff 03 00 fc ff ff ff fe ff ff ff 00 00 fc ff 00 00 fe ff 03 00 00 00 01 00*35}
; run: @f95(i32{0, 3, 6, 2, 5, 1, 4, 0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 fc ff ff ff 07 00 00 00 03 00 00 00 fa ff ff ff fe ff ff ff 05 00 00 00 01 00*35}
; run: @f96(i32{0, 3, 6, 2, 5, 1, 4, 0}, i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}, i32{0, 3, 6, 2, 5, 1, 4, 0}, {ff}, {00*64}) -> _ _ _ _ {01 00 00 00 07 00 00 00 0d 00 00 00 05 00 00 00 0b 00 00 00 03 00 00 00 09 00 00 00 01 00*35}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <8 x double> @llvm.x86.avx512.mask.gather.dpd.512(<8 x double>, ptr, <8 x i32>, <8 x i1>, i32)
define void @f1(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.gather.dpd.512(<8 x double> %v0, ptr %a1, <8 x i32> %v2, <8 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f2(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.gather.dpd.512(<8 x double> %v0, ptr %a1, <8 x i32> %v2, <8 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f3(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.gather.dpd.512(<8 x double> %v0, ptr %a1, <8 x i32> %v2, <8 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f4(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.gather.dpd.512(<8 x double> %v0, ptr %a1, <8 x i32> %v2, <8 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
declare <16 x i32> @llvm.x86.avx512.mask.gather.dpi.512(<16 x i32>, ptr, <16 x i32>, <16 x i1>, i32)
define void @f5(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x i32>, ptr %a0, align 1
  %v2 = load <16 x i32>, ptr %a2, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i32> @llvm.x86.avx512.mask.gather.dpi.512(<16 x i32> %v0, ptr %a1, <16 x i32> %v2, <16 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f6(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x i32>, ptr %a0, align 1
  %v2 = load <16 x i32>, ptr %a2, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i32> @llvm.x86.avx512.mask.gather.dpi.512(<16 x i32> %v0, ptr %a1, <16 x i32> %v2, <16 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f7(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x i32>, ptr %a0, align 1
  %v2 = load <16 x i32>, ptr %a2, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i32> @llvm.x86.avx512.mask.gather.dpi.512(<16 x i32> %v0, ptr %a1, <16 x i32> %v2, <16 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f8(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x i32>, ptr %a0, align 1
  %v2 = load <16 x i32>, ptr %a2, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x i32> @llvm.x86.avx512.mask.gather.dpi.512(<16 x i32> %v0, ptr %a1, <16 x i32> %v2, <16 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i64> @llvm.x86.avx512.mask.gather.dpq.512(<8 x i64>, ptr, <8 x i32>, <8 x i1>, i32)
define void @f9(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.gather.dpq.512(<8 x i64> %v0, ptr %a1, <8 x i32> %v2, <8 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f10(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.gather.dpq.512(<8 x i64> %v0, ptr %a1, <8 x i32> %v2, <8 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f11(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.gather.dpq.512(<8 x i64> %v0, ptr %a1, <8 x i32> %v2, <8 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f12(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.gather.dpq.512(<8 x i64> %v0, ptr %a1, <8 x i32> %v2, <8 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
declare <16 x float> @llvm.x86.avx512.mask.gather.dps.512(<16 x float>, ptr, <16 x i32>, <16 x i1>, i32)
define void @f13(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v2 = load <16 x i32>, ptr %a2, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x float> @llvm.x86.avx512.mask.gather.dps.512(<16 x float> %v0, ptr %a1, <16 x i32> %v2, <16 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f14(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v2 = load <16 x i32>, ptr %a2, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x float> @llvm.x86.avx512.mask.gather.dps.512(<16 x float> %v0, ptr %a1, <16 x i32> %v2, <16 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f15(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v2 = load <16 x i32>, ptr %a2, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x float> @llvm.x86.avx512.mask.gather.dps.512(<16 x float> %v0, ptr %a1, <16 x i32> %v2, <16 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
define void @f16(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v2 = load <16 x i32>, ptr %a2, align 1
  %v3 = load <16 x i1>, ptr %a3, align 1
  %r = call <16 x float> @llvm.x86.avx512.mask.gather.dps.512(<16 x float> %v0, ptr %a1, <16 x i32> %v2, <16 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x float> %r, ptr %p0, align 1
  ret void
}
declare <8 x double> @llvm.x86.avx512.mask.gather.qpd.512(<8 x double>, ptr, <8 x i64>, <8 x i1>, i32)
define void @f17(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.gather.qpd.512(<8 x double> %v0, ptr %a1, <8 x i64> %v2, <8 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f18(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.gather.qpd.512(<8 x double> %v0, ptr %a1, <8 x i64> %v2, <8 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f19(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.gather.qpd.512(<8 x double> %v0, ptr %a1, <8 x i64> %v2, <8 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f20(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.gather.qpd.512(<8 x double> %v0, ptr %a1, <8 x i64> %v2, <8 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx512.mask.gather.qpi.512(<8 x i32>, ptr, <8 x i64>, <8 x i1>, i32)
define void @f21(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.gather.qpi.512(<8 x i32> %v0, ptr %a1, <8 x i64> %v2, <8 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f22(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.gather.qpi.512(<8 x i32> %v0, ptr %a1, <8 x i64> %v2, <8 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f23(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.gather.qpi.512(<8 x i32> %v0, ptr %a1, <8 x i64> %v2, <8 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f24(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.gather.qpi.512(<8 x i32> %v0, ptr %a1, <8 x i64> %v2, <8 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i64> @llvm.x86.avx512.mask.gather.qpq.512(<8 x i64>, ptr, <8 x i64>, <8 x i1>, i32)
define void @f25(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.gather.qpq.512(<8 x i64> %v0, ptr %a1, <8 x i64> %v2, <8 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f26(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.gather.qpq.512(<8 x i64> %v0, ptr %a1, <8 x i64> %v2, <8 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f27(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.gather.qpq.512(<8 x i64> %v0, ptr %a1, <8 x i64> %v2, <8 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f28(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i64>, ptr %a0, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.gather.qpq.512(<8 x i64> %v0, ptr %a1, <8 x i64> %v2, <8 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
declare <8 x float> @llvm.x86.avx512.mask.gather.qps.512(<8 x float>, ptr, <8 x i64>, <8 x i1>, i32)
define void @f29(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x float> @llvm.x86.avx512.mask.gather.qps.512(<8 x float> %v0, ptr %a1, <8 x i64> %v2, <8 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
define void @f30(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x float> @llvm.x86.avx512.mask.gather.qps.512(<8 x float> %v0, ptr %a1, <8 x i64> %v2, <8 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
define void @f31(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x float> @llvm.x86.avx512.mask.gather.qps.512(<8 x float> %v0, ptr %a1, <8 x i64> %v2, <8 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
define void @f32(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v2 = load <8 x i64>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x float> @llvm.x86.avx512.mask.gather.qps.512(<8 x float> %v0, ptr %a1, <8 x i64> %v2, <8 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
declare <2 x double> @llvm.x86.avx512.mask.gather3div2.df(<2 x double>, ptr, <2 x i64>, <2 x i1>, i32)
define void @f33(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.gather3div2.df(<2 x double> %v0, ptr %a1, <2 x i64> %v2, <2 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f34(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.gather3div2.df(<2 x double> %v0, ptr %a1, <2 x i64> %v2, <2 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f35(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.gather3div2.df(<2 x double> %v0, ptr %a1, <2 x i64> %v2, <2 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f36(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.gather3div2.df(<2 x double> %v0, ptr %a1, <2 x i64> %v2, <2 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
declare <2 x i64> @llvm.x86.avx512.mask.gather3div2.di(<2 x i64>, ptr, <2 x i64>, <2 x i1>, i32)
define void @f37(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <2 x i64> @llvm.x86.avx512.mask.gather3div2.di(<2 x i64> %v0, ptr %a1, <2 x i64> %v2, <2 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f38(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <2 x i64> @llvm.x86.avx512.mask.gather3div2.di(<2 x i64> %v0, ptr %a1, <2 x i64> %v2, <2 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f39(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <2 x i64> @llvm.x86.avx512.mask.gather3div2.di(<2 x i64> %v0, ptr %a1, <2 x i64> %v2, <2 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f40(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <2 x i64> @llvm.x86.avx512.mask.gather3div2.di(<2 x i64> %v0, ptr %a1, <2 x i64> %v2, <2 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x double> @llvm.x86.avx512.mask.gather3div4.df(<4 x double>, ptr, <4 x i64>, <4 x i1>, i32)
define void @f41(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x double> @llvm.x86.avx512.mask.gather3div4.df(<4 x double> %v0, ptr %a1, <4 x i64> %v2, <4 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x double> %r, ptr %p0, align 1
  ret void
}
define void @f42(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x double> @llvm.x86.avx512.mask.gather3div4.df(<4 x double> %v0, ptr %a1, <4 x i64> %v2, <4 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x double> %r, ptr %p0, align 1
  ret void
}
define void @f43(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x double> @llvm.x86.avx512.mask.gather3div4.df(<4 x double> %v0, ptr %a1, <4 x i64> %v2, <4 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x double> %r, ptr %p0, align 1
  ret void
}
define void @f44(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x double> @llvm.x86.avx512.mask.gather3div4.df(<4 x double> %v0, ptr %a1, <4 x i64> %v2, <4 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x i64> @llvm.x86.avx512.mask.gather3div4.di(<4 x i64>, ptr, <4 x i64>, <4 x i1>, i32)
define void @f45(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i64>, ptr %a0, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x i64> @llvm.x86.avx512.mask.gather3div4.di(<4 x i64> %v0, ptr %a1, <4 x i64> %v2, <4 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f46(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i64>, ptr %a0, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x i64> @llvm.x86.avx512.mask.gather3div4.di(<4 x i64> %v0, ptr %a1, <4 x i64> %v2, <4 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f47(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i64>, ptr %a0, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x i64> @llvm.x86.avx512.mask.gather3div4.di(<4 x i64> %v0, ptr %a1, <4 x i64> %v2, <4 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f48(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i64>, ptr %a0, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x i64> @llvm.x86.avx512.mask.gather3div4.di(<4 x i64> %v0, ptr %a1, <4 x i64> %v2, <4 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.mask.gather3div4.sf(<4 x float>, ptr, <2 x i64>, <2 x i1>, i32)
define void @f49(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.gather3div4.sf(<4 x float> %v0, ptr %a1, <2 x i64> %v2, <2 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f50(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.gather3div4.sf(<4 x float> %v0, ptr %a1, <2 x i64> %v2, <2 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f51(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.gather3div4.sf(<4 x float> %v0, ptr %a1, <2 x i64> %v2, <2 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f52(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.gather3div4.sf(<4 x float> %v0, ptr %a1, <2 x i64> %v2, <2 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx512.mask.gather3div4.si(<4 x i32>, ptr, <2 x i64>, <2 x i1>, i32)
define void @f53(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.gather3div4.si(<4 x i32> %v0, ptr %a1, <2 x i64> %v2, <2 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f54(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.gather3div4.si(<4 x i32> %v0, ptr %a1, <2 x i64> %v2, <2 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f55(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.gather3div4.si(<4 x i32> %v0, ptr %a1, <2 x i64> %v2, <2 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f56(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v2 = load <2 x i64>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.gather3div4.si(<4 x i32> %v0, ptr %a1, <2 x i64> %v2, <2 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.mask.gather3div8.sf(<4 x float>, ptr, <4 x i64>, <4 x i1>, i32)
define void @f57(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.gather3div8.sf(<4 x float> %v0, ptr %a1, <4 x i64> %v2, <4 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f58(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.gather3div8.sf(<4 x float> %v0, ptr %a1, <4 x i64> %v2, <4 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f59(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.gather3div8.sf(<4 x float> %v0, ptr %a1, <4 x i64> %v2, <4 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f60(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.gather3div8.sf(<4 x float> %v0, ptr %a1, <4 x i64> %v2, <4 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx512.mask.gather3div8.si(<4 x i32>, ptr, <4 x i64>, <4 x i1>, i32)
define void @f61(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.gather3div8.si(<4 x i32> %v0, ptr %a1, <4 x i64> %v2, <4 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f62(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.gather3div8.si(<4 x i32> %v0, ptr %a1, <4 x i64> %v2, <4 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f63(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.gather3div8.si(<4 x i32> %v0, ptr %a1, <4 x i64> %v2, <4 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f64(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v2 = load <4 x i64>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.gather3div8.si(<4 x i32> %v0, ptr %a1, <4 x i64> %v2, <4 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <2 x double> @llvm.x86.avx512.mask.gather3siv2.df(<2 x double>, ptr, <4 x i32>, <2 x i1>, i32)
define void @f65(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.gather3siv2.df(<2 x double> %v0, ptr %a1, <4 x i32> %v2, <2 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f66(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.gather3siv2.df(<2 x double> %v0, ptr %a1, <4 x i32> %v2, <2 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f67(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.gather3siv2.df(<2 x double> %v0, ptr %a1, <4 x i32> %v2, <2 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f68(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.gather3siv2.df(<2 x double> %v0, ptr %a1, <4 x i32> %v2, <2 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
declare <2 x i64> @llvm.x86.avx512.mask.gather3siv2.di(<2 x i64>, ptr, <4 x i32>, <2 x i1>, i32)
define void @f69(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <2 x i64> @llvm.x86.avx512.mask.gather3siv2.di(<2 x i64> %v0, ptr %a1, <4 x i32> %v2, <2 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f70(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <2 x i64> @llvm.x86.avx512.mask.gather3siv2.di(<2 x i64> %v0, ptr %a1, <4 x i32> %v2, <2 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f71(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <2 x i64> @llvm.x86.avx512.mask.gather3siv2.di(<2 x i64> %v0, ptr %a1, <4 x i32> %v2, <2 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f72(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <2 x i1>, ptr %a3, align 1
  %r = call <2 x i64> @llvm.x86.avx512.mask.gather3siv2.di(<2 x i64> %v0, ptr %a1, <4 x i32> %v2, <2 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x double> @llvm.x86.avx512.mask.gather3siv4.df(<4 x double>, ptr, <4 x i32>, <4 x i1>, i32)
define void @f73(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x double> @llvm.x86.avx512.mask.gather3siv4.df(<4 x double> %v0, ptr %a1, <4 x i32> %v2, <4 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x double> %r, ptr %p0, align 1
  ret void
}
define void @f74(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x double> @llvm.x86.avx512.mask.gather3siv4.df(<4 x double> %v0, ptr %a1, <4 x i32> %v2, <4 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x double> %r, ptr %p0, align 1
  ret void
}
define void @f75(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x double> @llvm.x86.avx512.mask.gather3siv4.df(<4 x double> %v0, ptr %a1, <4 x i32> %v2, <4 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x double> %r, ptr %p0, align 1
  ret void
}
define void @f76(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x double> @llvm.x86.avx512.mask.gather3siv4.df(<4 x double> %v0, ptr %a1, <4 x i32> %v2, <4 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x i64> @llvm.x86.avx512.mask.gather3siv4.di(<4 x i64>, ptr, <4 x i32>, <4 x i1>, i32)
define void @f77(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i64>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x i64> @llvm.x86.avx512.mask.gather3siv4.di(<4 x i64> %v0, ptr %a1, <4 x i32> %v2, <4 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f78(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i64>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x i64> @llvm.x86.avx512.mask.gather3siv4.di(<4 x i64> %v0, ptr %a1, <4 x i32> %v2, <4 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f79(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i64>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x i64> @llvm.x86.avx512.mask.gather3siv4.di(<4 x i64> %v0, ptr %a1, <4 x i32> %v2, <4 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f80(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i64>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x i64> @llvm.x86.avx512.mask.gather3siv4.di(<4 x i64> %v0, ptr %a1, <4 x i32> %v2, <4 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.mask.gather3siv4.sf(<4 x float>, ptr, <4 x i32>, <4 x i1>, i32)
define void @f81(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.gather3siv4.sf(<4 x float> %v0, ptr %a1, <4 x i32> %v2, <4 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f82(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.gather3siv4.sf(<4 x float> %v0, ptr %a1, <4 x i32> %v2, <4 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f83(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.gather3siv4.sf(<4 x float> %v0, ptr %a1, <4 x i32> %v2, <4 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f84(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.gather3siv4.sf(<4 x float> %v0, ptr %a1, <4 x i32> %v2, <4 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx512.mask.gather3siv4.si(<4 x i32>, ptr, <4 x i32>, <4 x i1>, i32)
define void @f85(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.gather3siv4.si(<4 x i32> %v0, ptr %a1, <4 x i32> %v2, <4 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f86(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.gather3siv4.si(<4 x i32> %v0, ptr %a1, <4 x i32> %v2, <4 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f87(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.gather3siv4.si(<4 x i32> %v0, ptr %a1, <4 x i32> %v2, <4 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f88(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v2 = load <4 x i32>, ptr %a2, align 1
  %v3 = load <4 x i1>, ptr %a3, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.gather3siv4.si(<4 x i32> %v0, ptr %a1, <4 x i32> %v2, <4 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x float> @llvm.x86.avx512.mask.gather3siv8.sf(<8 x float>, ptr, <8 x i32>, <8 x i1>, i32)
define void @f89(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x float> @llvm.x86.avx512.mask.gather3siv8.sf(<8 x float> %v0, ptr %a1, <8 x i32> %v2, <8 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
define void @f90(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x float> @llvm.x86.avx512.mask.gather3siv8.sf(<8 x float> %v0, ptr %a1, <8 x i32> %v2, <8 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
define void @f91(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x float> @llvm.x86.avx512.mask.gather3siv8.sf(<8 x float> %v0, ptr %a1, <8 x i32> %v2, <8 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
define void @f92(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x float> @llvm.x86.avx512.mask.gather3siv8.sf(<8 x float> %v0, ptr %a1, <8 x i32> %v2, <8 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx512.mask.gather3siv8.si(<8 x i32>, ptr, <8 x i32>, <8 x i1>, i32)
define void @f93(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.gather3siv8.si(<8 x i32> %v0, ptr %a1, <8 x i32> %v2, <8 x i1> %v3, i32 1)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f94(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.gather3siv8.si(<8 x i32> %v0, ptr %a1, <8 x i32> %v2, <8 x i1> %v3, i32 2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f95(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.gather3siv8.si(<8 x i32> %v0, ptr %a1, <8 x i32> %v2, <8 x i1> %v3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f96(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x i32>, ptr %a0, align 1
  %v2 = load <8 x i32>, ptr %a2, align 1
  %v3 = load <8 x i1>, ptr %a3, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.gather3siv8.si(<8 x i32> %v0, ptr %a1, <8 x i32> %v2, <8 x i1> %v3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
