; At least one lane is read, and nothing behind what is readable.
; run: @count(i32{1, 2, 3, 4}, 4) == 1
; run: @count(i32{1, 2, 3, 4}, 0) == 0
; run: @count(null, 0) == 0
; run: @first(i32{7, 2, 3, 4}, 0x1, 4) == 7
; run: @first(i32{7, 2, 3, 4}, 0xf, 1) == 7
; run: @off(null, 4) == 1
; made by: llvm 22
; oracle: the name is of LLVM 22

declare { <4 x i32>, i32 } @llvm.vp.load.ff.v4i32.p0(ptr, <4 x i1>, i32)
define i32 @count(ptr %p, i32 %n) {
  %r = call { <4 x i32>, i32 } @llvm.vp.load.ff.v4i32.p0(ptr align 4 %p, <4 x i1> splat (i1 true), i32 %n)
  %c = extractvalue { <4 x i32>, i32 } %r, 1
  ret i32 %c
}
define i32 @first(ptr %p, i4 %m, i32 %n) {
  %on = bitcast i4 %m to <4 x i1>
  %r = call { <4 x i32>, i32 } @llvm.vp.load.ff.v4i32.p0(ptr align 4 %p, <4 x i1> %on, i32 %n)
  %v = extractvalue { <4 x i32>, i32 } %r, 0
  %l = extractelement <4 x i32> %v, i32 0
  ret i32 %l
}
; The first lane is off, so nothing is read.
define i32 @off(ptr %p, i32 %n) {
  %r = call { <4 x i32>, i32 } @llvm.vp.load.ff.v4i32.p0(ptr align 4 %p, <4 x i1> <i1 false, i1 true, i1 true, i1 true>, i32 %n)
  %c = extractvalue { <4 x i32>, i32 } %r, 1
  ret i32 %c
}
