; llvm.x86.sha1rnds4, as the machine's own instruction.
; needs: sha
; run: @f_0(i32{0, 1, -1, -2147483648}, i32{2147483647, 2, -7, 1515870810}, i32{0, 0, 0, 0}) -> _ _ i32{758592769, 1569144458, -1991972155, 657719881}
; run: @f_0(i32{1, -2147483648, 2, 1515870810}, i32{2, 1515870810, 0, -1}, i32{0, 0, 0, 0}) -> _ _ i32{695431481, -1525758581, 1086594633, -172108933}
; run: @f_1(i32{0, 1, -1, -2147483648}, i32{2147483647, 2, -7, 1515870810}, i32{0, 0, 0, 0}) -> _ _ i32{1917653378, 1163438900, 838549436, 1970380920}
; run: @f_1(i32{1, -2147483648, 2, 1515870810}, i32{2, 1515870810, 0, -1}, i32{0, 0, 0, 0}) -> _ _ i32{-1903604293, -1015625488, 827088596, 774553367}
; run: @f_2(i32{0, 1, -1, -2147483648}, i32{2147483647, 2, -7, 1515870810}, i32{0, 0, 0, 0}) -> _ _ i32{-94534191, -814241420, 879136397, -733342639}
; run: @f_2(i32{1, -2147483648, 2, 1515870810}, i32{2, 1515870810, 0, -1}, i32{0, 0, 0, 0}) -> _ _ i32{-1231437303, 385822830, 2064928327, 138561637}
; run: @f_3(i32{0, 1, -1, -2147483648}, i32{2147483647, 2, -7, 1515870810}, i32{0, 0, 0, 0}) -> _ _ i32{-1993390321, 2021757540, 107927510, 1667681074}
; run: @f_3(i32{1, -2147483648, 2, 1515870810}, i32{2, 1515870810, 0, -1}, i32{0, 0, 0, 0}) -> _ _ i32{-445938872, -157306840, 2009975904, -308272285}

declare <4 x i32> @llvm.x86.sha1rnds4(<4 x i32>, <4 x i32>, i8)
define void @f_0(ptr %a0, ptr %a1, ptr %out) "target-features"="+sha" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call <4 x i32> @llvm.x86.sha1rnds4(<4 x i32> %v0, <4 x i32> %v1, i8 0)
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
define void @f_1(ptr %a0, ptr %a1, ptr %out) "target-features"="+sha" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call <4 x i32> @llvm.x86.sha1rnds4(<4 x i32> %v0, <4 x i32> %v1, i8 1)
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
define void @f_2(ptr %a0, ptr %a1, ptr %out) "target-features"="+sha" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call <4 x i32> @llvm.x86.sha1rnds4(<4 x i32> %v0, <4 x i32> %v1, i8 2)
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
define void @f_3(ptr %a0, ptr %a1, ptr %out) "target-features"="+sha" {
  %v0 = load <4 x i32>, ptr %a0, align 1
  %v1 = load <4 x i32>, ptr %a1, align 1
  %r = call <4 x i32> @llvm.x86.sha1rnds4(<4 x i32> %v0, <4 x i32> %v1, i8 3)
  store <4 x i32> %r, ptr %out, align 1
  ret void
}
