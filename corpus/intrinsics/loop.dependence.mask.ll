; Lanes that may be accessed at once, by the distance of two pointers.
; run: @war4x1(0x10000, 0x10000) == 0xf
; run: @war4x1(0x10000, 0x10001) == 0x1
; run: @war4x1(0x10000, 0x10002) == 0x3
; run: @war4x1(0x10000, 0xfffe) == 0xf
; run: @war4x1(0x10000, 0x10004) == 0xf
; run: @war4x1(0x10000, 0xfffc) == 0xf
; run: @war4x1(0x10000, 0x10000) == 0xf
; run: @war4x1(0x10000, 0xffff) == 0xf
; run: @war4x1(0x10000, 0x10004) == 0xf
; run: @war4x4(0x10000, 0x10000) == 0xf
; run: @war4x4(0x10000, 0x10001) == 0x1
; run: @war4x4(0x10000, 0x10008) == 0x3
; run: @war4x4(0x10000, 0xfff8) == 0xf
; run: @war4x4(0x10000, 0x10010) == 0xf
; run: @war4x4(0x10000, 0xfff0) == 0xf
; run: @war4x4(0x10000, 0x10003) == 0x1
; run: @war4x4(0x10000, 0xffff) == 0xf
; run: @war4x4(0x10000, 0x1000d) == 0xf
; run: @war4x8(0x10000, 0x10000) == 0xf
; run: @war4x8(0x10000, 0x10001) == 0x1
; run: @war4x8(0x10000, 0x10010) == 0x3
; run: @war4x8(0x10000, 0xfff0) == 0xf
; run: @war4x8(0x10000, 0x10020) == 0xf
; run: @war4x8(0x10000, 0xffe0) == 0xf
; run: @war4x8(0x10000, 0x10007) == 0x1
; run: @war4x8(0x10000, 0xffff) == 0xf
; run: @war4x8(0x10000, 0x10019) == 0xf
; run: @war16x1(0x10000, 0x10000) == 0xffff
; run: @war16x1(0x10000, 0x10001) == 0x1
; run: @war16x1(0x10000, 0x10002) == 0x3
; run: @war16x1(0x10000, 0xfffe) == 0xffff
; run: @war16x1(0x10000, 0x10010) == 0xffff
; run: @war16x1(0x10000, 0xfff0) == 0xffff
; run: @war16x1(0x10000, 0x10000) == 0xffff
; run: @war16x1(0x10000, 0xffff) == 0xffff
; run: @war16x1(0x10000, 0x10004) == 0xf
; run: @war16x4(0x10000, 0x10000) == 0xffff
; run: @war16x4(0x10000, 0x10001) == 0x1
; run: @war16x4(0x10000, 0x10008) == 0x3
; run: @war16x4(0x10000, 0xfff8) == 0xffff
; run: @war16x4(0x10000, 0x10040) == 0xffff
; run: @war16x4(0x10000, 0xffc0) == 0xffff
; run: @war16x4(0x10000, 0x10003) == 0x1
; run: @war16x4(0x10000, 0xffff) == 0xffff
; run: @war16x4(0x10000, 0x1000d) == 0xf
; run: @war16x8(0x10000, 0x10000) == 0xffff
; run: @war16x8(0x10000, 0x10001) == 0x1
; run: @war16x8(0x10000, 0x10010) == 0x3
; run: @war16x8(0x10000, 0xfff0) == 0xffff
; run: @war16x8(0x10000, 0x10080) == 0xffff
; run: @war16x8(0x10000, 0xff80) == 0xffff
; run: @war16x8(0x10000, 0x10007) == 0x1
; run: @war16x8(0x10000, 0xffff) == 0xffff
; run: @war16x8(0x10000, 0x10019) == 0xf
; run: @war3x1(0x10000, 0x10000) == 0x7
; run: @war3x1(0x10000, 0x10001) == 0x1
; run: @war3x1(0x10000, 0x10002) == 0x3
; run: @war3x1(0x10000, 0xfffe) == 0x7
; run: @war3x1(0x10000, 0x10003) == 0x7
; run: @war3x1(0x10000, 0xfffd) == 0x7
; run: @war3x1(0x10000, 0x10000) == 0x7
; run: @war3x1(0x10000, 0xffff) == 0x7
; run: @war3x1(0x10000, 0x10004) == 0x7
; run: @war3x4(0x10000, 0x10000) == 0x7
; run: @war3x4(0x10000, 0x10001) == 0x1
; run: @war3x4(0x10000, 0x10008) == 0x3
; run: @war3x4(0x10000, 0xfff8) == 0x7
; run: @war3x4(0x10000, 0x1000c) == 0x7
; run: @war3x4(0x10000, 0xfff4) == 0x7
; run: @war3x4(0x10000, 0x10003) == 0x1
; run: @war3x4(0x10000, 0xffff) == 0x7
; run: @war3x4(0x10000, 0x1000d) == 0x7
; run: @war3x8(0x10000, 0x10000) == 0x7
; run: @war3x8(0x10000, 0x10001) == 0x1
; run: @war3x8(0x10000, 0x10010) == 0x3
; run: @war3x8(0x10000, 0xfff0) == 0x7
; run: @war3x8(0x10000, 0x10018) == 0x7
; run: @war3x8(0x10000, 0xffe8) == 0x7
; run: @war3x8(0x10000, 0x10007) == 0x1
; run: @war3x8(0x10000, 0xffff) == 0x7
; run: @war3x8(0x10000, 0x10019) == 0x7
; run: @raw4x1(0x10000, 0x10000) == 0xf
; run: @raw4x1(0x10000, 0x10001) == 0x1
; run: @raw4x1(0x10000, 0x10002) == 0x3
; run: @raw4x1(0x10000, 0xfffe) == 0x3
; run: @raw4x1(0x10000, 0x10004) == 0xf
; run: @raw4x1(0x10000, 0xfffc) == 0xf
; run: @raw4x1(0x10000, 0x10000) == 0xf
; run: @raw4x1(0x10000, 0xffff) == 0x1
; run: @raw4x1(0x10000, 0x10004) == 0xf
; run: @raw4x4(0x10000, 0x10000) == 0xf
; run: @raw4x4(0x10000, 0x10001) == 0x1
; run: @raw4x4(0x10000, 0x10008) == 0x3
; run: @raw4x4(0x10000, 0xfff8) == 0x3
; run: @raw4x4(0x10000, 0x10010) == 0xf
; run: @raw4x4(0x10000, 0xfff0) == 0xf
; run: @raw4x4(0x10000, 0x10003) == 0x1
; run: @raw4x4(0x10000, 0xffff) == 0x1
; run: @raw4x4(0x10000, 0x1000d) == 0xf
; run: @raw4x8(0x10000, 0x10000) == 0xf
; run: @raw4x8(0x10000, 0x10001) == 0x1
; run: @raw4x8(0x10000, 0x10010) == 0x3
; run: @raw4x8(0x10000, 0xfff0) == 0x3
; run: @raw4x8(0x10000, 0x10020) == 0xf
; run: @raw4x8(0x10000, 0xffe0) == 0xf
; run: @raw4x8(0x10000, 0x10007) == 0x1
; run: @raw4x8(0x10000, 0xffff) == 0x1
; run: @raw4x8(0x10000, 0x10019) == 0xf
; run: @raw16x1(0x10000, 0x10000) == 0xffff
; run: @raw16x1(0x10000, 0x10001) == 0x1
; run: @raw16x1(0x10000, 0x10002) == 0x3
; run: @raw16x1(0x10000, 0xfffe) == 0x3
; run: @raw16x1(0x10000, 0x10010) == 0xffff
; run: @raw16x1(0x10000, 0xfff0) == 0xffff
; run: @raw16x1(0x10000, 0x10000) == 0xffff
; run: @raw16x1(0x10000, 0xffff) == 0x1
; run: @raw16x1(0x10000, 0x10004) == 0xf
; run: @raw16x4(0x10000, 0x10000) == 0xffff
; run: @raw16x4(0x10000, 0x10001) == 0x1
; run: @raw16x4(0x10000, 0x10008) == 0x3
; run: @raw16x4(0x10000, 0xfff8) == 0x3
; run: @raw16x4(0x10000, 0x10040) == 0xffff
; run: @raw16x4(0x10000, 0xffc0) == 0xffff
; run: @raw16x4(0x10000, 0x10003) == 0x1
; run: @raw16x4(0x10000, 0xffff) == 0x1
; run: @raw16x4(0x10000, 0x1000d) == 0xf
; run: @raw16x8(0x10000, 0x10000) == 0xffff
; run: @raw16x8(0x10000, 0x10001) == 0x1
; run: @raw16x8(0x10000, 0x10010) == 0x3
; run: @raw16x8(0x10000, 0xfff0) == 0x3
; run: @raw16x8(0x10000, 0x10080) == 0xffff
; run: @raw16x8(0x10000, 0xff80) == 0xffff
; run: @raw16x8(0x10000, 0x10007) == 0x1
; run: @raw16x8(0x10000, 0xffff) == 0x1
; run: @raw16x8(0x10000, 0x10019) == 0xf
; run: @raw3x1(0x10000, 0x10000) == 0x7
; run: @raw3x1(0x10000, 0x10001) == 0x1
; run: @raw3x1(0x10000, 0x10002) == 0x3
; run: @raw3x1(0x10000, 0xfffe) == 0x3
; run: @raw3x1(0x10000, 0x10003) == 0x7
; run: @raw3x1(0x10000, 0xfffd) == 0x7
; run: @raw3x1(0x10000, 0x10000) == 0x7
; run: @raw3x1(0x10000, 0xffff) == 0x1
; run: @raw3x1(0x10000, 0x10004) == 0x7
; run: @raw3x4(0x10000, 0x10000) == 0x7
; run: @raw3x4(0x10000, 0x10001) == 0x1
; run: @raw3x4(0x10000, 0x10008) == 0x3
; run: @raw3x4(0x10000, 0xfff8) == 0x3
; run: @raw3x4(0x10000, 0x1000c) == 0x7
; run: @raw3x4(0x10000, 0xfff4) == 0x7
; run: @raw3x4(0x10000, 0x10003) == 0x1
; run: @raw3x4(0x10000, 0xffff) == 0x1
; run: @raw3x4(0x10000, 0x1000d) == 0x7
; run: @raw3x8(0x10000, 0x10000) == 0x7
; run: @raw3x8(0x10000, 0x10001) == 0x1
; run: @raw3x8(0x10000, 0x10010) == 0x3
; run: @raw3x8(0x10000, 0xfff0) == 0x3
; run: @raw3x8(0x10000, 0x10018) == 0x7
; run: @raw3x8(0x10000, 0xffe8) == 0x7
; run: @raw3x8(0x10000, 0x10007) == 0x1
; run: @raw3x8(0x10000, 0xffff) == 0x1
; run: @raw3x8(0x10000, 0x10019) == 0x7
; oracle: the names are of LLVM 22

declare <4 x i1> @llvm.loop.dependence.war.mask.v4i1(ptr, ptr, i64 immarg)
define i4 @war4x1(ptr %a, ptr %b) {
  %m = call <4 x i1> @llvm.loop.dependence.war.mask.v4i1(ptr %a, ptr %b, i64 1)
  %r = bitcast <4 x i1> %m to i4
  ret i4 %r
}
define i4 @war4x4(ptr %a, ptr %b) {
  %m = call <4 x i1> @llvm.loop.dependence.war.mask.v4i1(ptr %a, ptr %b, i64 4)
  %r = bitcast <4 x i1> %m to i4
  ret i4 %r
}
define i4 @war4x8(ptr %a, ptr %b) {
  %m = call <4 x i1> @llvm.loop.dependence.war.mask.v4i1(ptr %a, ptr %b, i64 8)
  %r = bitcast <4 x i1> %m to i4
  ret i4 %r
}
declare <16 x i1> @llvm.loop.dependence.war.mask.v16i1(ptr, ptr, i64 immarg)
define i16 @war16x1(ptr %a, ptr %b) {
  %m = call <16 x i1> @llvm.loop.dependence.war.mask.v16i1(ptr %a, ptr %b, i64 1)
  %r = bitcast <16 x i1> %m to i16
  ret i16 %r
}
define i16 @war16x4(ptr %a, ptr %b) {
  %m = call <16 x i1> @llvm.loop.dependence.war.mask.v16i1(ptr %a, ptr %b, i64 4)
  %r = bitcast <16 x i1> %m to i16
  ret i16 %r
}
define i16 @war16x8(ptr %a, ptr %b) {
  %m = call <16 x i1> @llvm.loop.dependence.war.mask.v16i1(ptr %a, ptr %b, i64 8)
  %r = bitcast <16 x i1> %m to i16
  ret i16 %r
}
declare <3 x i1> @llvm.loop.dependence.war.mask.v3i1(ptr, ptr, i64 immarg)
define i3 @war3x1(ptr %a, ptr %b) {
  %m = call <3 x i1> @llvm.loop.dependence.war.mask.v3i1(ptr %a, ptr %b, i64 1)
  %r = bitcast <3 x i1> %m to i3
  ret i3 %r
}
define i3 @war3x4(ptr %a, ptr %b) {
  %m = call <3 x i1> @llvm.loop.dependence.war.mask.v3i1(ptr %a, ptr %b, i64 4)
  %r = bitcast <3 x i1> %m to i3
  ret i3 %r
}
define i3 @war3x8(ptr %a, ptr %b) {
  %m = call <3 x i1> @llvm.loop.dependence.war.mask.v3i1(ptr %a, ptr %b, i64 8)
  %r = bitcast <3 x i1> %m to i3
  ret i3 %r
}
declare <4 x i1> @llvm.loop.dependence.raw.mask.v4i1(ptr, ptr, i64 immarg)
define i4 @raw4x1(ptr %a, ptr %b) {
  %m = call <4 x i1> @llvm.loop.dependence.raw.mask.v4i1(ptr %a, ptr %b, i64 1)
  %r = bitcast <4 x i1> %m to i4
  ret i4 %r
}
define i4 @raw4x4(ptr %a, ptr %b) {
  %m = call <4 x i1> @llvm.loop.dependence.raw.mask.v4i1(ptr %a, ptr %b, i64 4)
  %r = bitcast <4 x i1> %m to i4
  ret i4 %r
}
define i4 @raw4x8(ptr %a, ptr %b) {
  %m = call <4 x i1> @llvm.loop.dependence.raw.mask.v4i1(ptr %a, ptr %b, i64 8)
  %r = bitcast <4 x i1> %m to i4
  ret i4 %r
}
declare <16 x i1> @llvm.loop.dependence.raw.mask.v16i1(ptr, ptr, i64 immarg)
define i16 @raw16x1(ptr %a, ptr %b) {
  %m = call <16 x i1> @llvm.loop.dependence.raw.mask.v16i1(ptr %a, ptr %b, i64 1)
  %r = bitcast <16 x i1> %m to i16
  ret i16 %r
}
define i16 @raw16x4(ptr %a, ptr %b) {
  %m = call <16 x i1> @llvm.loop.dependence.raw.mask.v16i1(ptr %a, ptr %b, i64 4)
  %r = bitcast <16 x i1> %m to i16
  ret i16 %r
}
define i16 @raw16x8(ptr %a, ptr %b) {
  %m = call <16 x i1> @llvm.loop.dependence.raw.mask.v16i1(ptr %a, ptr %b, i64 8)
  %r = bitcast <16 x i1> %m to i16
  ret i16 %r
}
declare <3 x i1> @llvm.loop.dependence.raw.mask.v3i1(ptr, ptr, i64 immarg)
define i3 @raw3x1(ptr %a, ptr %b) {
  %m = call <3 x i1> @llvm.loop.dependence.raw.mask.v3i1(ptr %a, ptr %b, i64 1)
  %r = bitcast <3 x i1> %m to i3
  ret i3 %r
}
define i3 @raw3x4(ptr %a, ptr %b) {
  %m = call <3 x i1> @llvm.loop.dependence.raw.mask.v3i1(ptr %a, ptr %b, i64 4)
  %r = bitcast <3 x i1> %m to i3
  ret i3 %r
}
define i3 @raw3x8(ptr %a, ptr %b) {
  %m = call <3 x i1> @llvm.loop.dependence.raw.mask.v3i1(ptr %a, ptr %b, i64 8)
  %r = bitcast <3 x i1> %m to i3
  ret i3 %r
}
