; llvm.x86.avx512.mask.cvt and its like, as the machine's own instructions.
; needs: avx512bw avx512cd avx512dq avx512f avx512vl
; run: @f1(double{1.5, -2.25}, i32{0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00 00 00 ff*4 00*56}
; run: @f1(double{3.0, -1e10}, i32{-1, 0, -1, 0}, 15, {00*64}) -> _ _ {03 00*6 80 00*56}
; run: @f2(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00 00 00 ff*4 00*12 03 00*6 80 08 00*35}
; run: @f3(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00 00 00 ff*4 00*12 03 00*6 80 08 00*35}
; run: @f4(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*12 03 00*6 80 07 00*35}
; run: @f5(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00 00 00 ff*4 00*8 01 00 00 00 03 00*6 80 08 00*35}
; run: @f6(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*12 03 00*6 80 07 00*35}
; run: @f7(double{1.5, -2.25}, float{-0.0, 3.0, 7.75, -3.5}, -7, {00*64}) -> _ _ {00 00 c0 3f 00 00 40 40 00*56}
; run: @f7(double{3.0, -1e10}, float{2.5, 0.0, -8.0, 1.0}, 15, {00*64}) -> _ _ {00 00 40 40 f9 02 15 d0 00*56}
; run: @f8(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, -7, {00*64}) -> _ _ {00 00 c0 3f 00 00 40 40 00 00 f8 40 00 00 00 80 00 00 00 3f 00 00 40 40 f9 02 15 d0 00 00 f8 40 00*32}
; run: @f9(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, -7, {00*64}) -> _ _ {00 00 c0 3f 00 00 40 40 00 00 f8 40 00 00 00 80 00 00 00 3f 00 00 40 40 f9 02 15 d0 00 00 f8 40 00*32}
; run: @f10(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, -7, {00*64}) -> _ _ {00 00 c0 3f 00 00 40 40 00 00 f8 40 00 00 00 80 00 00 00 3f 00 00 40 40 f9 02 15 d0 00 00 f8 40 00*32}
; run: @f11(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, -7, {00*64}) -> _ _ {00 00 c0 3f 00 00 40 40 00 00 f8 40 00 00 00 80 00 00 00 3f 00 00 40 40 f9 02 15 d0 00 00 f8 40 00*32}
; run: @f12(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, float{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, -7, {00*64}) -> _ _ {00 00 c0 3f 00 00 40 40 00 00 f8 40 00 00 00 80 00 00 00 3f 00 00 40 40 f9 02 15 d0 00 00 f8 40 00*32}
; run: @f13(double{1.5, -2.25}, i64{0, -1}, -7, {00*64}) -> _ _ {02 00*7 ff*8 00*48}
; run: @f13(double{3.0, -1e10}, i64{-1, 0}, 15, {00*64}) -> _ _ {03 00*8 1c f4 ab fd ff ff ff 00*48}
; run: @f14(double{1.5, -2.25, 100.0, -0.0}, i64{0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00*7 ff*8 00*48}
; run: @f14(double{3.0, -1e10, 7.75, 2.5}, i64{-1, 0, -1, 0}, 15, {00*64}) -> _ _ {03 00*8 1c f4 ab fd ff ff ff 08 00*7 02 00*39}
; run: @f15(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00*7 ff*8 00*24 03 00*8 1c f4 ab fd ff ff ff 08 00*7}
; run: @f16(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00*7 ff*8 00*24 03 00*8 1c f4 ab fd ff ff ff 08 00*7}
; run: @f17(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*24 03 00*8 1c f4 ab fd ff ff ff 07 00*7}
; run: @f18(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00*7 ff*8 00*16 01 00*7 03 00*8 1c f4 ab fd ff ff ff 08 00*7}
; run: @f19(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*24 03 00*8 1c f4 ab fd ff ff ff 07 00*7}
; run: @f20(double{1.5, -2.25}, i32{0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00 00 00 ff*4 00*56}
; run: @f20(double{3.0, -1e10}, i32{-1, 0, -1, 0}, 15, {00*64}) -> _ _ {03 00 00 00 ff*4 00*56}
; run: @f21(double{1.5, -2.25, 100.0, -0.0}, i32{0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00 00 00 ff*4 00*56}
; run: @f21(double{3.0, -1e10, 7.75, 2.5}, i32{-1, 0, -1, 0}, 15, {00*64}) -> _ _ {03 00 00 00 ff*4 08 00 00 00 02 00*51}
; run: @f22(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00 00 00 ff*4 00*12 03 00 00 00 ff*4 08 00*35}
; run: @f23(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00 00 00 ff*4 00*12 03 00 00 00 ff*4 08 00*35}
; run: @f24(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*12 03 00 00 00 ff*4 07 00*35}
; run: @f25(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00 00 00 ff*4 00*8 01 00 00 00 03 00 00 00 ff*4 08 00*35}
; run: @f26(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*12 03 00 00 00 ff*4 07 00*35}
; run: @f27(double{1.5, -2.25}, i64{0, -1}, -7, {00*64}) -> _ _ {02 00*7 ff*8 00*48}
; run: @f27(double{3.0, -1e10}, i64{-1, 0}, 15, {00*64}) -> _ _ {03 00*7 ff*8 00*48}
; run: @f28(double{1.5, -2.25, 100.0, -0.0}, i64{0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00*7 ff*8 00*48}
; run: @f28(double{3.0, -1e10, 7.75, 2.5}, i64{-1, 0, -1, 0}, 15, {00*64}) -> _ _ {03 00*7 ff*8 08 00*7 02 00*39}
; run: @f29(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00*7 ff*8 00*24 03 00*7 ff*8 08 00*7}
; run: @f30(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00*7 ff*8 00*24 03 00*7 ff*8 08 00*7}
; run: @f31(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*24 03 00*7 ff*8 07 00*7}
; run: @f32(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00*7 ff*8 00*16 01 00*7 03 00*7 ff*8 08 00*7}
; run: @f33(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*24 03 00*7 ff*8 07 00*7}
; run: @f34(float{1.5, -2.25, 100.0, -0.0}, i32{0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00 00 00 ff*4 00*56}
; run: @f34(float{3.0, -1e10, 7.75, 2.5}, i32{-1, 0, -1, 0}, 15, {00*64}) -> _ _ {03 00*6 80 08 00 00 00 02 00*51}
; run: @f35(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00 00 00 ff*4 00*12 03 00*6 80 08 00*35}
; run: @f35(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, i32{-1, 0, -1, 0, -1, 0, -1, 0}, 15, {00*64}) -> _ _ {03 00*6 80 08 00 00 00 02 00 00 00 ff*4 00*4 ff*4 00*36}
; run: @f36(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i32{0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00 00 00 ff*4 00*12 03 00*6 80 08 00 00 00 02 00 00 00 fc ff ff ff 00*8 f8 ff ff ff 2a 00 00 00 01 00 00 00 ff*4}
; run: @f37(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i32{0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00 00 00 ff*4 00*12 03 00*6 80 08 00 00 00 02 00 00 00 fc ff ff ff 00*8 f8 ff ff ff 2a 00 00 00 01 00 00 00 ff*4}
; run: @f38(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i32{0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*12 03 00*6 80 07 00 00 00 02 00 00 00 fc ff ff ff 00*8 f8 ff ff ff 2a 00 00 00 01 00 00 00 ff*4}
; run: @f39(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i32{0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00 00 00 ff*4 00*8 01 00 00 00 03 00*6 80 08 00 00 00 03 00 00 00 fd ff ff ff 00*4 01 00 00 00 f8 ff ff ff 2a 00 00 00 01 00 00 00 ff*4}
; run: @f40(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i32{0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*12 03 00*6 80 07 00 00 00 02 00 00 00 fd ff ff ff 00*8 f8 ff ff ff 2a 00 00 00 01 00 00 00 ff*4}
; run: @f41(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, -7, {00*64}) -> _ _ {00*6 f8 3f 00*6 08 40 00*6 1f 40 00*7 80 00*6 e0 3f 00*6 08 40 00 00 00 20 5f a0 02 c2 00*6 1f 40}
; run: @f42(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, double{-0.0, 3.0, 7.75, -3.5, 1e-20, 42.0, -1.0, -2.25}, -7, {00*64}) -> _ _ {00*6 f8 3f 00*6 08 40 00*6 1f 40 00*7 80 00*6 e0 3f 00*6 08 40 00 00 00 20 5f a0 02 c2 00*6 1f 40}
; run: @f43(float{1.5, -2.25, 100.0, -0.0}, i64{0, -1}, -7, {00*64}) -> _ _ {02 00*7 ff*8 00*48}
; run: @f43(float{3.0, -1e10, 7.75, 2.5}, i64{-1, 0}, 15, {00*64}) -> _ _ {03 00*8 1c f4 ab fd ff ff ff 00*48}
; run: @f44(float{1.5, -2.25, 100.0, -0.0}, i64{0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00*7 ff*8 00*48}
; run: @f44(float{3.0, -1e10, 7.75, 2.5}, i64{-1, 0, -1, 0}, 15, {00*64}) -> _ _ {03 00*8 1c f4 ab fd ff ff ff 08 00*7 02 00*39}
; run: @f45(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00*7 ff*8 00*24 03 00*8 1c f4 ab fd ff ff ff 08 00*7}
; run: @f46(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00*7 ff*8 00*24 03 00*8 1c f4 ab fd ff ff ff 08 00*7}
; run: @f47(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*24 03 00*8 1c f4 ab fd ff ff ff 07 00*7}
; run: @f48(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00*7 ff*8 00*16 01 00*7 03 00*8 1c f4 ab fd ff ff ff 08 00*7}
; run: @f49(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*24 03 00*8 1c f4 ab fd ff ff ff 07 00*7}
; run: @f50(float{1.5, -2.25, 100.0, -0.0}, i32{0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00 00 00 ff*4 00*56}
; run: @f50(float{3.0, -1e10, 7.75, 2.5}, i32{-1, 0, -1, 0}, 15, {00*64}) -> _ _ {03 00 00 00 ff*4 08 00 00 00 02 00*51}
; run: @f51(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00 00 00 ff*4 00*12 03 00 00 00 ff*4 08 00*35}
; run: @f51(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, i32{-1, 0, -1, 0, -1, 0, -1, 0}, 15, {00*64}) -> _ _ {03 00 00 00 ff*4 08 00 00 00 02 00 00 00 ff*4 00*4 ff*4 00*36}
; run: @f52(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i32{0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00 00 00 ff*4 00*12 03 00 00 00 ff*4 08 00 00 00 02 00 00 00 ff*4 00*8 ff*4 2a 00 00 00 01 00 00 00 ff*4}
; run: @f53(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i32{0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00 00 00 ff*4 00*12 03 00 00 00 ff*4 08 00 00 00 02 00 00 00 ff*4 00*8 ff*4 2a 00 00 00 01 00 00 00 ff*4}
; run: @f54(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i32{0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*12 03 00 00 00 ff*4 07 00 00 00 02 00 00 00 ff*4 00*8 ff*4 2a 00 00 00 01 00 00 00 ff*4}
; run: @f55(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i32{0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00 00 00 ff*4 00*8 01 00 00 00 03 00 00 00 ff*4 08 00 00 00 03 00 00 00 ff*4 00*4 01 00 00 00 ff*4 2a 00 00 00 01 00 00 00 ff*4}
; run: @f56(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i32{0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*12 03 00 00 00 ff*4 07 00 00 00 02 00 00 00 ff*4 00*8 ff*4 2a 00 00 00 01 00 00 00 ff*4}
; run: @f57(float{1.5, -2.25, 100.0, -0.0}, i64{0, -1}, -7, {00*64}) -> _ _ {02 00*7 ff*8 00*48}
; run: @f57(float{3.0, -1e10, 7.75, 2.5}, i64{-1, 0}, 15, {00*64}) -> _ _ {03 00*7 ff*8 00*48}
; run: @f58(float{1.5, -2.25, 100.0, -0.0}, i64{0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00*7 ff*8 00*48}
; run: @f58(float{3.0, -1e10, 7.75, 2.5}, i64{-1, 0, -1, 0}, 15, {00*64}) -> _ _ {03 00*7 ff*8 08 00*7 02 00*39}
; run: @f59(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00*7 ff*8 00*24 03 00*7 ff*8 08 00*7}
; run: @f60(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00*7 ff*8 00*24 03 00*7 ff*8 08 00*7}
; run: @f61(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*24 03 00*7 ff*8 07 00*7}
; run: @f62(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {02 00*7 ff*8 00*16 01 00*7 03 00*7 ff*8 08 00*7}
; run: @f63(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*24 03 00*7 ff*8 07 00*7}
; run: @f64(i64{0, 1}, float{-0.0, 3.0, 7.75, -3.5}, -7, {00*64}) -> _ _ {00*6 40 40 00*56}
; run: @f64(i64{1, -9223372036854775808}, float{2.5, 0.0, -8.0, 1.0}, 15, {00*64}) -> _ _ {00 00 80 3f 00 00 00 df 00*56}
; run: @f65(float{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f66(float{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f67(float{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f68(float{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f69(float{1.5, -2.25, 100.0, -0.0}, double{-0.0, 3.0}, float{-1e10, -3.5, -8.0, -1.0}, 0, {00*64}) -> _ _ _ {f9 02 15 d0 00 00 10 c0 00 00 c8 42 00 00 00 80 00*48}
; run: @f70(double{1.5, -2.25}, float{-0.0, 3.0, 7.75, -3.5}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f71(double{1.5, -2.25}, float{-0.0, 3.0, 7.75, -3.5}, double{-1e10, -3.5}, 0, {00*64}) -> _ _ _ {00 00 00 20 5f a0 02 c2 00*6 02 c0 00*48}
; run: @f72(double{1.5, -2.25}, i32{0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*56}
; run: @f72(double{3.0, -1e10}, i32{-1, 0, -1, 0}, 15, {00*64}) -> _ _ {03 00*6 80 00*56}
; run: @f73(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*12 03 00*6 80 07 00*35}
; run: @f74(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*12 03 00*6 80 07 00*35}
; run: @f75(double{1.5, -2.25}, i64{0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*48}
; run: @f75(double{3.0, -1e10}, i64{-1, 0}, 15, {00*64}) -> _ _ {03 00*8 1c f4 ab fd ff ff ff 00*48}
; run: @f76(double{1.5, -2.25, 100.0, -0.0}, i64{0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*48}
; run: @f76(double{3.0, -1e10, 7.75, 2.5}, i64{-1, 0, -1, 0}, 15, {00*64}) -> _ _ {03 00*8 1c f4 ab fd ff ff ff 07 00*7 02 00*39}
; run: @f77(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*24 03 00*8 1c f4 ab fd ff ff ff 07 00*7}
; run: @f78(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*24 03 00*8 1c f4 ab fd ff ff ff 07 00*7}
; run: @f79(double{1.5, -2.25}, i32{0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*56}
; run: @f79(double{3.0, -1e10}, i32{-1, 0, -1, 0}, 15, {00*64}) -> _ _ {03 00 00 00 ff*4 00*56}
; run: @f80(double{1.5, -2.25, 100.0, -0.0}, i32{0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*56}
; run: @f80(double{3.0, -1e10, 7.75, 2.5}, i32{-1, 0, -1, 0}, 15, {00*64}) -> _ _ {03 00 00 00 ff*4 07 00 00 00 02 00*51}
; run: @f81(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*12 03 00 00 00 ff*4 07 00*35}
; run: @f82(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*12 03 00 00 00 ff*4 07 00*35}
; run: @f83(double{1.5, -2.25}, i64{0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*48}
; run: @f83(double{3.0, -1e10}, i64{-1, 0}, 15, {00*64}) -> _ _ {03 00*7 ff*8 00*48}
; run: @f84(double{1.5, -2.25, 100.0, -0.0}, i64{0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*48}
; run: @f84(double{3.0, -1e10, 7.75, 2.5}, i64{-1, 0, -1, 0}, 15, {00*64}) -> _ _ {03 00*7 ff*8 07 00*7 02 00*39}
; run: @f85(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*24 03 00*7 ff*8 07 00*7}
; run: @f86(double{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*24 03 00*7 ff*8 07 00*7}
; run: @f87(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i32{0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*12 03 00*6 80 07 00 00 00 02 00 00 00 fd ff ff ff 00*8 f8 ff ff ff 2a 00 00 00 01 00 00 00 ff*4}
; run: @f88(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i32{0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*12 03 00*6 80 07 00 00 00 02 00 00 00 fd ff ff ff 00*8 f8 ff ff ff 2a 00 00 00 01 00 00 00 ff*4}
; run: @f89(float{1.5, -2.25, 100.0, -0.0}, i64{0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*48}
; run: @f89(float{3.0, -1e10, 7.75, 2.5}, i64{-1, 0}, 15, {00*64}) -> _ _ {03 00*8 1c f4 ab fd ff ff ff 00*48}
; run: @f90(float{1.5, -2.25, 100.0, -0.0}, i64{0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*48}
; run: @f90(float{3.0, -1e10, 7.75, 2.5}, i64{-1, 0, -1, 0}, 15, {00*64}) -> _ _ {03 00*8 1c f4 ab fd ff ff ff 07 00*7 02 00*39}
; run: @f91(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*24 03 00*8 1c f4 ab fd ff ff ff 07 00*7}
; run: @f92(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*24 03 00*8 1c f4 ab fd ff ff ff 07 00*7}
; run: @f93(float{1.5, -2.25, 100.0, -0.0}, i32{0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*56}
; run: @f93(float{3.0, -1e10, 7.75, 2.5}, i32{-1, 0, -1, 0}, 15, {00*64}) -> _ _ {03 00 00 00 ff*4 07 00 00 00 02 00*51}
; run: @f94(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i32{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*12 03 00 00 00 ff*4 07 00*35}
; run: @f94(float{3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0}, i32{-1, 0, -1, 0, -1, 0, -1, 0}, 15, {00*64}) -> _ _ {03 00 00 00 ff*4 07 00 00 00 02 00 00 00 ff*4 00*4 ff*4 00*36}
; run: @f95(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i32{0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*12 03 00 00 00 ff*4 07 00 00 00 02 00 00 00 ff*4 00*8 ff*4 2a 00 00 00 01 00 00 00 ff*4}
; run: @f96(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75, 2.5, -3.5, 0.0, 1e-20, -8.0, 42.0, 1.0, -1.0}, i32{0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00 00 00 ff*4 00*12 03 00 00 00 ff*4 07 00 00 00 02 00 00 00 ff*4 00*8 ff*4 2a 00 00 00 01 00 00 00 ff*4}
; run: @f97(float{1.5, -2.25, 100.0, -0.0}, i64{0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*48}
; run: @f97(float{3.0, -1e10, 7.75, 2.5}, i64{-1, 0}, 15, {00*64}) -> _ _ {03 00*7 ff*8 00*48}
; run: @f98(float{1.5, -2.25, 100.0, -0.0}, i64{0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*48}
; run: @f98(float{3.0, -1e10, 7.75, 2.5}, i64{-1, 0, -1, 0}, 15, {00*64}) -> _ _ {03 00*7 ff*8 07 00*7 02 00*39}
; run: @f99(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*24 03 00*7 ff*8 07 00*7}
; run: @f100(float{1.5, -2.25, 100.0, -0.0, 0.5, 3.0, -1e10, 7.75}, i64{0, -1, 0, -1, 0, -1, 0, -1}, -7, {00*64}) -> _ _ {01 00*7 ff*8 00*24 03 00*7 ff*8 07 00*7}
; run: @f101(i64{0, 1}, float{-0.0, 3.0, 7.75, -3.5}, -7, {00*64}) -> _ _ {00*6 40 40 00*56}
; run: @f101(i64{1, -9223372036854775808}, float{2.5, 0.0, -8.0, 1.0}, 15, {00*64}) -> _ _ {00 00 80 3f 00 00 00 5f 00*56}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
declare <4 x i32> @llvm.x86.avx512.mask.cvtpd2dq.128(<2 x double>, <4 x i32>, i8)
define void @f1(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.cvtpd2dq.128(<2 x double> %v0, <4 x i32> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx512.mask.cvtpd2dq.512(<8 x double>, <8 x i32>, i8, i32)
define void @f2(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.cvtpd2dq.512(<8 x double> %v0, <8 x i32> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f3(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.cvtpd2dq.512(<8 x double> %v0, <8 x i32> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f4(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.cvtpd2dq.512(<8 x double> %v0, <8 x i32> %v1, i8 %a2, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f5(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.cvtpd2dq.512(<8 x double> %v0, <8 x i32> %v1, i8 %a2, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f6(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.cvtpd2dq.512(<8 x double> %v0, <8 x i32> %v1, i8 %a2, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.mask.cvtpd2ps(<2 x double>, <4 x float>, i8)
define void @f7(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.cvtpd2ps(<2 x double> %v0, <4 x float> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <8 x float> @llvm.x86.avx512.mask.cvtpd2ps.512(<8 x double>, <8 x float>, i8, i32)
define void @f8(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx512.mask.cvtpd2ps.512(<8 x double> %v0, <8 x float> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
define void @f9(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx512.mask.cvtpd2ps.512(<8 x double> %v0, <8 x float> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
define void @f10(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx512.mask.cvtpd2ps.512(<8 x double> %v0, <8 x float> %v1, i8 %a2, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
define void @f11(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx512.mask.cvtpd2ps.512(<8 x double> %v0, <8 x float> %v1, i8 %a2, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
define void @f12(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x float>, ptr %a1, align 1
  %r = call <8 x float> @llvm.x86.avx512.mask.cvtpd2ps.512(<8 x double> %v0, <8 x float> %v1, i8 %a2, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x float> %r, ptr %p0, align 1
  ret void
}
declare <2 x i64> @llvm.x86.avx512.mask.cvtpd2qq.128(<2 x double>, <2 x i64>, i8)
define void @f13(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call <2 x i64> @llvm.x86.avx512.mask.cvtpd2qq.128(<2 x double> %v0, <2 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i64> @llvm.x86.avx512.mask.cvtpd2qq.256(<4 x double>, <4 x i64>, i8)
define void @f14(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x i64>, ptr %a1, align 1
  %r = call <4 x i64> @llvm.x86.avx512.mask.cvtpd2qq.256(<4 x double> %v0, <4 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
declare <8 x i64> @llvm.x86.avx512.mask.cvtpd2qq.512(<8 x double>, <8 x i64>, i8, i32)
define void @f15(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvtpd2qq.512(<8 x double> %v0, <8 x i64> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f16(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvtpd2qq.512(<8 x double> %v0, <8 x i64> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f17(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvtpd2qq.512(<8 x double> %v0, <8 x i64> %v1, i8 %a2, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f18(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvtpd2qq.512(<8 x double> %v0, <8 x i64> %v1, i8 %a2, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f19(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvtpd2qq.512(<8 x double> %v0, <8 x i64> %v1, i8 %a2, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx512.mask.cvtpd2udq.128(<2 x double>, <4 x i32>, i8)
define void @f20(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.cvtpd2udq.128(<2 x double> %v0, <4 x i32> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx512.mask.cvtpd2udq.256(<4 x double>, <4 x i32>, i8)
define void @f21(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.cvtpd2udq.256(<4 x double> %v0, <4 x i32> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx512.mask.cvtpd2udq.512(<8 x double>, <8 x i32>, i8, i32)
define void @f22(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.cvtpd2udq.512(<8 x double> %v0, <8 x i32> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f23(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.cvtpd2udq.512(<8 x double> %v0, <8 x i32> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f24(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.cvtpd2udq.512(<8 x double> %v0, <8 x i32> %v1, i8 %a2, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f25(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.cvtpd2udq.512(<8 x double> %v0, <8 x i32> %v1, i8 %a2, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f26(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.cvtpd2udq.512(<8 x double> %v0, <8 x i32> %v1, i8 %a2, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <2 x i64> @llvm.x86.avx512.mask.cvtpd2uqq.128(<2 x double>, <2 x i64>, i8)
define void @f27(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call <2 x i64> @llvm.x86.avx512.mask.cvtpd2uqq.128(<2 x double> %v0, <2 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i64> @llvm.x86.avx512.mask.cvtpd2uqq.256(<4 x double>, <4 x i64>, i8)
define void @f28(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x i64>, ptr %a1, align 1
  %r = call <4 x i64> @llvm.x86.avx512.mask.cvtpd2uqq.256(<4 x double> %v0, <4 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
declare <8 x i64> @llvm.x86.avx512.mask.cvtpd2uqq.512(<8 x double>, <8 x i64>, i8, i32)
define void @f29(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvtpd2uqq.512(<8 x double> %v0, <8 x i64> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f30(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvtpd2uqq.512(<8 x double> %v0, <8 x i64> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f31(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvtpd2uqq.512(<8 x double> %v0, <8 x i64> %v1, i8 %a2, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f32(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvtpd2uqq.512(<8 x double> %v0, <8 x i64> %v1, i8 %a2, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f33(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvtpd2uqq.512(<8 x double> %v0, <8 x i64> %v1, i8 %a2, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx512.mask.cvtps2dq.128(<4 x float>, <4 x i32>, i8)
define void @f34(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.cvtps2dq.128(<4 x float> %v0, <4 x i32> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx512.mask.cvtps2dq.256(<8 x float>, <8 x i32>, i8)
define void @f35(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.cvtps2dq.256(<8 x float> %v0, <8 x i32> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <16 x i32> @llvm.x86.avx512.mask.cvtps2dq.512(<16 x float>, <16 x i32>, i16, i32)
define void @f36(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512.mask.cvtps2dq.512(<16 x float> %v0, <16 x i32> %v1, i16 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f37(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512.mask.cvtps2dq.512(<16 x float> %v0, <16 x i32> %v1, i16 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f38(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512.mask.cvtps2dq.512(<16 x float> %v0, <16 x i32> %v1, i16 %a2, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f39(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512.mask.cvtps2dq.512(<16 x float> %v0, <16 x i32> %v1, i16 %a2, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f40(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512.mask.cvtps2dq.512(<16 x float> %v0, <16 x i32> %v1, i16 %a2, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x double> @llvm.x86.avx512.mask.cvtps2pd.512(<8 x float>, <8 x double>, i8, i32)
define void @f41(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.cvtps2pd.512(<8 x float> %v0, <8 x double> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
define void @f42(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x double>, ptr %a1, align 1
  %r = call <8 x double> @llvm.x86.avx512.mask.cvtps2pd.512(<8 x float> %v0, <8 x double> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x double> %r, ptr %p0, align 1
  ret void
}
declare <2 x i64> @llvm.x86.avx512.mask.cvtps2qq.128(<4 x float>, <2 x i64>, i8)
define void @f43(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call <2 x i64> @llvm.x86.avx512.mask.cvtps2qq.128(<4 x float> %v0, <2 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i64> @llvm.x86.avx512.mask.cvtps2qq.256(<4 x float>, <4 x i64>, i8)
define void @f44(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x i64>, ptr %a1, align 1
  %r = call <4 x i64> @llvm.x86.avx512.mask.cvtps2qq.256(<4 x float> %v0, <4 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
declare <8 x i64> @llvm.x86.avx512.mask.cvtps2qq.512(<8 x float>, <8 x i64>, i8, i32)
define void @f45(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvtps2qq.512(<8 x float> %v0, <8 x i64> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f46(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvtps2qq.512(<8 x float> %v0, <8 x i64> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f47(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvtps2qq.512(<8 x float> %v0, <8 x i64> %v1, i8 %a2, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f48(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvtps2qq.512(<8 x float> %v0, <8 x i64> %v1, i8 %a2, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f49(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvtps2qq.512(<8 x float> %v0, <8 x i64> %v1, i8 %a2, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx512.mask.cvtps2udq.128(<4 x float>, <4 x i32>, i8)
define void @f50(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.cvtps2udq.128(<4 x float> %v0, <4 x i32> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx512.mask.cvtps2udq.256(<8 x float>, <8 x i32>, i8)
define void @f51(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.cvtps2udq.256(<8 x float> %v0, <8 x i32> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <16 x i32> @llvm.x86.avx512.mask.cvtps2udq.512(<16 x float>, <16 x i32>, i16, i32)
define void @f52(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512.mask.cvtps2udq.512(<16 x float> %v0, <16 x i32> %v1, i16 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f53(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512.mask.cvtps2udq.512(<16 x float> %v0, <16 x i32> %v1, i16 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f54(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512.mask.cvtps2udq.512(<16 x float> %v0, <16 x i32> %v1, i16 %a2, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f55(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512.mask.cvtps2udq.512(<16 x float> %v0, <16 x i32> %v1, i16 %a2, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f56(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512.mask.cvtps2udq.512(<16 x float> %v0, <16 x i32> %v1, i16 %a2, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
declare <2 x i64> @llvm.x86.avx512.mask.cvtps2uqq.128(<4 x float>, <2 x i64>, i8)
define void @f57(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call <2 x i64> @llvm.x86.avx512.mask.cvtps2uqq.128(<4 x float> %v0, <2 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i64> @llvm.x86.avx512.mask.cvtps2uqq.256(<4 x float>, <4 x i64>, i8)
define void @f58(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x i64>, ptr %a1, align 1
  %r = call <4 x i64> @llvm.x86.avx512.mask.cvtps2uqq.256(<4 x float> %v0, <4 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
declare <8 x i64> @llvm.x86.avx512.mask.cvtps2uqq.512(<8 x float>, <8 x i64>, i8, i32)
define void @f59(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvtps2uqq.512(<8 x float> %v0, <8 x i64> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f60(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvtps2uqq.512(<8 x float> %v0, <8 x i64> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f61(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvtps2uqq.512(<8 x float> %v0, <8 x i64> %v1, i8 %a2, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f62(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvtps2uqq.512(<8 x float> %v0, <8 x i64> %v1, i8 %a2, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f63(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvtps2uqq.512(<8 x float> %v0, <8 x i64> %v1, i8 %a2, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.mask.cvtqq2ps.128(<2 x i64>, <4 x float>, i8)
define void @f64(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.cvtqq2ps.128(<2 x i64> %v0, <4 x float> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.mask.cvtsd2ss.round(<4 x float>, <2 x double>, <4 x float>, i8, i32)
define void @f65(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.cvtsd2ss.round(<4 x float> %v0, <2 x double> %v1, <4 x float> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f66(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.cvtsd2ss.round(<4 x float> %v0, <2 x double> %v1, <4 x float> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f67(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.cvtsd2ss.round(<4 x float> %v0, <2 x double> %v1, <4 x float> %v2, i8 %a3, i32 9)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f68(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.cvtsd2ss.round(<4 x float> %v0, <2 x double> %v1, <4 x float> %v2, i8 %a3, i32 10)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
define void @f69(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <2 x double>, ptr %a1, align 1
  %v2 = load <4 x float>, ptr %a2, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.cvtsd2ss.round(<4 x float> %v0, <2 x double> %v1, <4 x float> %v2, i8 %a3, i32 11)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
declare <2 x double> @llvm.x86.avx512.mask.cvtss2sd.round(<2 x double>, <4 x float>, <2 x double>, i8, i32)
define void @f70(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.cvtss2sd.round(<2 x double> %v0, <4 x float> %v1, <2 x double> %v2, i8 %a3, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
define void @f71(ptr %a0, ptr %a1, ptr %a2, i8 %a3, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %v2 = load <2 x double>, ptr %a2, align 1
  %r = call <2 x double> @llvm.x86.avx512.mask.cvtss2sd.round(<2 x double> %v0, <4 x float> %v1, <2 x double> %v2, i8 %a3, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x double> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx512.mask.cvttpd2dq.128(<2 x double>, <4 x i32>, i8)
define void @f72(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.cvttpd2dq.128(<2 x double> %v0, <4 x i32> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx512.mask.cvttpd2dq.512(<8 x double>, <8 x i32>, i8, i32)
define void @f73(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.cvttpd2dq.512(<8 x double> %v0, <8 x i32> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f74(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.cvttpd2dq.512(<8 x double> %v0, <8 x i32> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <2 x i64> @llvm.x86.avx512.mask.cvttpd2qq.128(<2 x double>, <2 x i64>, i8)
define void @f75(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call <2 x i64> @llvm.x86.avx512.mask.cvttpd2qq.128(<2 x double> %v0, <2 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i64> @llvm.x86.avx512.mask.cvttpd2qq.256(<4 x double>, <4 x i64>, i8)
define void @f76(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x i64>, ptr %a1, align 1
  %r = call <4 x i64> @llvm.x86.avx512.mask.cvttpd2qq.256(<4 x double> %v0, <4 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
declare <8 x i64> @llvm.x86.avx512.mask.cvttpd2qq.512(<8 x double>, <8 x i64>, i8, i32)
define void @f77(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvttpd2qq.512(<8 x double> %v0, <8 x i64> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f78(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvttpd2qq.512(<8 x double> %v0, <8 x i64> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx512.mask.cvttpd2udq.128(<2 x double>, <4 x i32>, i8)
define void @f79(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.cvttpd2udq.128(<2 x double> %v0, <4 x i32> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx512.mask.cvttpd2udq.256(<4 x double>, <4 x i32>, i8)
define void @f80(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.cvttpd2udq.256(<4 x double> %v0, <4 x i32> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx512.mask.cvttpd2udq.512(<8 x double>, <8 x i32>, i8, i32)
define void @f81(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.cvttpd2udq.512(<8 x double> %v0, <8 x i32> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f82(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.cvttpd2udq.512(<8 x double> %v0, <8 x i32> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <2 x i64> @llvm.x86.avx512.mask.cvttpd2uqq.128(<2 x double>, <2 x i64>, i8)
define void @f83(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x double>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call <2 x i64> @llvm.x86.avx512.mask.cvttpd2uqq.128(<2 x double> %v0, <2 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i64> @llvm.x86.avx512.mask.cvttpd2uqq.256(<4 x double>, <4 x i64>, i8)
define void @f84(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x double>, ptr %a0, align 1
  %v1 = load <4 x i64>, ptr %a1, align 1
  %r = call <4 x i64> @llvm.x86.avx512.mask.cvttpd2uqq.256(<4 x double> %v0, <4 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
declare <8 x i64> @llvm.x86.avx512.mask.cvttpd2uqq.512(<8 x double>, <8 x i64>, i8, i32)
define void @f85(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvttpd2uqq.512(<8 x double> %v0, <8 x i64> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f86(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x double>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvttpd2uqq.512(<8 x double> %v0, <8 x i64> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
declare <16 x i32> @llvm.x86.avx512.mask.cvttps2dq.512(<16 x float>, <16 x i32>, i16, i32)
define void @f87(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512.mask.cvttps2dq.512(<16 x float> %v0, <16 x i32> %v1, i16 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f88(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512.mask.cvttps2dq.512(<16 x float> %v0, <16 x i32> %v1, i16 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
declare <2 x i64> @llvm.x86.avx512.mask.cvttps2qq.128(<4 x float>, <2 x i64>, i8)
define void @f89(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call <2 x i64> @llvm.x86.avx512.mask.cvttps2qq.128(<4 x float> %v0, <2 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i64> @llvm.x86.avx512.mask.cvttps2qq.256(<4 x float>, <4 x i64>, i8)
define void @f90(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x i64>, ptr %a1, align 1
  %r = call <4 x i64> @llvm.x86.avx512.mask.cvttps2qq.256(<4 x float> %v0, <4 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
declare <8 x i64> @llvm.x86.avx512.mask.cvttps2qq.512(<8 x float>, <8 x i64>, i8, i32)
define void @f91(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvttps2qq.512(<8 x float> %v0, <8 x i64> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f92(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvttps2qq.512(<8 x float> %v0, <8 x i64> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i32> @llvm.x86.avx512.mask.cvttps2udq.128(<4 x float>, <4 x i32>, i8)
define void @f93(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call <4 x i32> @llvm.x86.avx512.mask.cvttps2udq.128(<4 x float> %v0, <4 x i32> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i32> %r, ptr %p0, align 1
  ret void
}
declare <8 x i32> @llvm.x86.avx512.mask.cvttps2udq.256(<8 x float>, <8 x i32>, i8)
define void @f94(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x i32>, ptr %a1, align 1
  %r = call <8 x i32> @llvm.x86.avx512.mask.cvttps2udq.256(<8 x float> %v0, <8 x i32> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i32> %r, ptr %p0, align 1
  ret void
}
declare <16 x i32> @llvm.x86.avx512.mask.cvttps2udq.512(<16 x float>, <16 x i32>, i16, i32)
define void @f95(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512.mask.cvttps2udq.512(<16 x float> %v0, <16 x i32> %v1, i16 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
define void @f96(ptr %a0, ptr %a1, i16 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <16 x float>, ptr %a0, align 1
  %v1 = load <16 x i32>, ptr %a1, align 1
  %r = call <16 x i32> @llvm.x86.avx512.mask.cvttps2udq.512(<16 x float> %v0, <16 x i32> %v1, i16 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <16 x i32> %r, ptr %p0, align 1
  ret void
}
declare <2 x i64> @llvm.x86.avx512.mask.cvttps2uqq.128(<4 x float>, <2 x i64>, i8)
define void @f97(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <2 x i64>, ptr %a1, align 1
  %r = call <2 x i64> @llvm.x86.avx512.mask.cvttps2uqq.128(<4 x float> %v0, <2 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <2 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x i64> @llvm.x86.avx512.mask.cvttps2uqq.256(<4 x float>, <4 x i64>, i8)
define void @f98(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <4 x float>, ptr %a0, align 1
  %v1 = load <4 x i64>, ptr %a1, align 1
  %r = call <4 x i64> @llvm.x86.avx512.mask.cvttps2uqq.256(<4 x float> %v0, <4 x i64> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x i64> %r, ptr %p0, align 1
  ret void
}
declare <8 x i64> @llvm.x86.avx512.mask.cvttps2uqq.512(<8 x float>, <8 x i64>, i8, i32)
define void @f99(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvttps2uqq.512(<8 x float> %v0, <8 x i64> %v1, i8 %a2, i32 4)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
define void @f100(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <8 x float>, ptr %a0, align 1
  %v1 = load <8 x i64>, ptr %a1, align 1
  %r = call <8 x i64> @llvm.x86.avx512.mask.cvttps2uqq.512(<8 x float> %v0, <8 x i64> %v1, i8 %a2, i32 8)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <8 x i64> %r, ptr %p0, align 1
  ret void
}
declare <4 x float> @llvm.x86.avx512.mask.cvtuqq2ps.128(<2 x i64>, <4 x float>, i8)
define void @f101(ptr %a0, ptr %a1, i8 %a2, ptr %out) "target-features"="+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq" {
  %v0 = load <2 x i64>, ptr %a0, align 1
  %v1 = load <4 x float>, ptr %a1, align 1
  %r = call <4 x float> @llvm.x86.avx512.mask.cvtuqq2ps.128(<2 x i64> %v0, <4 x float> %v1, i8 %a2)
  %p0 = getelementptr i8, ptr %out, i64 0
  store <4 x float> %r, ptr %p0, align 1
  ret void
}
