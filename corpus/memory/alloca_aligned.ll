; Over-aligned allocas are aligned, also when several stand together.
; run: @by(16) == 0
; run: @by(32) == 0
; run: @by(64) == 0
; run: @by(128) == 0
; run: @by(4096) == 0

define i64 @by(i64 %n) {
  %a1 = alloca i8, align 1
  %a16 = alloca i8, align 16
  %b1 = alloca [3 x i8], align 1
  %a32 = alloca [7 x i8], align 32
  %a64 = alloca i64, align 64
  %a128 = alloca <4 x i32>, align 128
  %a4096 = alloca i32, align 4096
  call void @touch(ptr %a1, ptr %b1)
  %i16 = ptrtoint ptr %a16 to i64
  %i32 = ptrtoint ptr %a32 to i64
  %i64 = ptrtoint ptr %a64 to i64
  %i128 = ptrtoint ptr %a128 to i64
  %i4096 = ptrtoint ptr %a4096 to i64
  %mask = sub i64 %n, 1
  switch i64 %n, label %c4096 [
    i64 16, label %c16
    i64 32, label %c32
    i64 64, label %c64
    i64 128, label %c128
  ]
c16:
  %r16 = and i64 %i16, %mask
  ret i64 %r16
c32:
  %r32 = and i64 %i32, %mask
  ret i64 %r32
c64:
  %r64 = and i64 %i64, %mask
  ret i64 %r64
c128:
  %r128 = and i64 %i128, %mask
  ret i64 %r128
c4096:
  %r4096 = and i64 %i4096, %mask
  ret i64 %r4096
}
define internal void @touch(ptr %a, ptr %b) noinline {
  store i8 1, ptr %a
  store i8 2, ptr %b
  ret void
}
