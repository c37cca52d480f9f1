; icmp sgt: as a value, and as a branch's condition.
; run: @sgt_i65(0x00000000000000000, 0x00000000000000000) == false
; run: @sgt_i65(0x00000000000000000, 0x00000000000000001) == false
; run: @sgt_i65(0x00000000000000000, 0x1ffffffffffffffff) == true
; run: @sgt_i65(0x00000000000000000, 0x10000000000000000) == true
; run: @sgt_i65(0x00000000000000000, 0x0ffffffffffffffff) == false
; run: @sgt_i65(0x00000000000000000, 0x178695a4b3c2d1e0f) == true
; run: @sgt_i65(0x00000000000000001, 0x00000000000000000) == true
; run: @sgt_i65(0x00000000000000001, 0x00000000000000001) == false
; run: @sgt_i65(0x00000000000000001, 0x1ffffffffffffffff) == true
; run: @sgt_i65(0x00000000000000001, 0x10000000000000000) == true
; run: @sgt_i65(0x00000000000000001, 0x0ffffffffffffffff) == false
; run: @sgt_i65(0x00000000000000001, 0x178695a4b3c2d1e0f) == true
; run: @sgt_i65(0x1ffffffffffffffff, 0x00000000000000000) == false
; run: @sgt_i65(0x1ffffffffffffffff, 0x00000000000000001) == false
; run: @sgt_i65(0x1ffffffffffffffff, 0x1ffffffffffffffff) == false
; run: @sgt_i65(0x1ffffffffffffffff, 0x10000000000000000) == true
; run: @sgt_i65(0x1ffffffffffffffff, 0x0ffffffffffffffff) == false
; run: @sgt_i65(0x1ffffffffffffffff, 0x178695a4b3c2d1e0f) == true
; run: @sgt_i65(0x10000000000000000, 0x00000000000000000) == false
; run: @sgt_i65(0x10000000000000000, 0x00000000000000001) == false
; run: @sgt_i65(0x10000000000000000, 0x1ffffffffffffffff) == false
; run: @sgt_i65(0x10000000000000000, 0x10000000000000000) == false
; run: @sgt_i65(0x10000000000000000, 0x0ffffffffffffffff) == false
; run: @sgt_i65(0x10000000000000000, 0x178695a4b3c2d1e0f) == false
; run: @sgt_i65(0x0ffffffffffffffff, 0x00000000000000000) == true
; run: @sgt_i65(0x0ffffffffffffffff, 0x00000000000000001) == true
; run: @sgt_i65(0x0ffffffffffffffff, 0x1ffffffffffffffff) == true
; run: @sgt_i65(0x0ffffffffffffffff, 0x10000000000000000) == true
; run: @sgt_i65(0x0ffffffffffffffff, 0x0ffffffffffffffff) == false
; run: @sgt_i65(0x0ffffffffffffffff, 0x178695a4b3c2d1e0f) == true
; run: @sgt_i65(0x00000000000000002, 0x178695a4b3c2d1e0f) == true
; run: @sgt_i65(0x1fffffffffffffff9, 0x178695a4b3c2d1e0f) == true
; run: @sgt_i65(0x05a5a5a5a5a5a5a5a, 0x178695a4b3c2d1e0f) == true
; run: @sgt_i65(0x178695a4b3c2d1e0f, 0x00000000000000000) == false
; run: @sgt_i65(0x178695a4b3c2d1e0f, 0x00000000000000001) == false
; run: @sgt_i65(0x178695a4b3c2d1e0f, 0x1ffffffffffffffff) == false
; run: @sgt_i65(0x178695a4b3c2d1e0f, 0x10000000000000000) == true
; run: @sgt_i65(0x178695a4b3c2d1e0f, 0x0ffffffffffffffff) == false
; run: @sgt_i65(0x178695a4b3c2d1e0f, 0x00000000000000002) == false
; run: @sgt_i65(0x178695a4b3c2d1e0f, 0x1fffffffffffffff9) == false
; run: @sgt_i65_branch(0x00000000000000000, 0x00000000000000000) == 0
; run: @sgt_i65_branch(0x00000000000000000, 0x10000000000000000) == 1
; run: @sgt_i65_branch(0x00000000000000001, 0x00000000000000000) == 1
; run: @sgt_i65_branch(0x00000000000000001, 0x10000000000000000) == 1
; run: @sgt_i80(0x00000000000000000000, 0x00000000000000000000) == false
; run: @sgt_i80(0x00000000000000000000, 0x00000000000000000001) == false
; run: @sgt_i80(0x00000000000000000000, 0xffffffffffffffffffff) == true
; run: @sgt_i80(0x00000000000000000000, 0x80000000000000000000) == true
; run: @sgt_i80(0x00000000000000000000, 0x7fffffffffffffffffff) == false
; run: @sgt_i80(0x00000000000000000000, 0x968778695a4b3c2d1e0f) == true
; run: @sgt_i80(0x00000000000000000001, 0x00000000000000000000) == true
; run: @sgt_i80(0x00000000000000000001, 0x00000000000000000001) == false
; run: @sgt_i80(0x00000000000000000001, 0xffffffffffffffffffff) == true
; run: @sgt_i80(0x00000000000000000001, 0x80000000000000000000) == true
; run: @sgt_i80(0x00000000000000000001, 0x7fffffffffffffffffff) == false
; run: @sgt_i80(0x00000000000000000001, 0x968778695a4b3c2d1e0f) == true
; run: @sgt_i80(0xffffffffffffffffffff, 0x00000000000000000000) == false
; run: @sgt_i80(0xffffffffffffffffffff, 0x00000000000000000001) == false
; run: @sgt_i80(0xffffffffffffffffffff, 0xffffffffffffffffffff) == false
; run: @sgt_i80(0xffffffffffffffffffff, 0x80000000000000000000) == true
; run: @sgt_i80(0xffffffffffffffffffff, 0x7fffffffffffffffffff) == false
; run: @sgt_i80(0xffffffffffffffffffff, 0x968778695a4b3c2d1e0f) == true
; run: @sgt_i80(0x80000000000000000000, 0x00000000000000000000) == false
; run: @sgt_i80(0x80000000000000000000, 0x00000000000000000001) == false
; run: @sgt_i80(0x80000000000000000000, 0xffffffffffffffffffff) == false
; run: @sgt_i80(0x80000000000000000000, 0x80000000000000000000) == false
; run: @sgt_i80(0x80000000000000000000, 0x7fffffffffffffffffff) == false
; run: @sgt_i80(0x80000000000000000000, 0x968778695a4b3c2d1e0f) == false
; run: @sgt_i80(0x7fffffffffffffffffff, 0x00000000000000000000) == true
; run: @sgt_i80(0x7fffffffffffffffffff, 0x00000000000000000001) == true
; run: @sgt_i80(0x7fffffffffffffffffff, 0xffffffffffffffffffff) == true
; run: @sgt_i80(0x7fffffffffffffffffff, 0x80000000000000000000) == true
; run: @sgt_i80(0x7fffffffffffffffffff, 0x7fffffffffffffffffff) == false
; run: @sgt_i80(0x7fffffffffffffffffff, 0x968778695a4b3c2d1e0f) == true
; run: @sgt_i80(0x00000000000000000002, 0x968778695a4b3c2d1e0f) == true
; run: @sgt_i80(0xfffffffffffffffffff9, 0x968778695a4b3c2d1e0f) == true
; run: @sgt_i80(0x5a5a5a5a5a5a5a5a5a5a, 0x968778695a4b3c2d1e0f) == true
; run: @sgt_i80(0x968778695a4b3c2d1e0f, 0x00000000000000000000) == false
; run: @sgt_i80(0x968778695a4b3c2d1e0f, 0x00000000000000000001) == false
; run: @sgt_i80(0x968778695a4b3c2d1e0f, 0xffffffffffffffffffff) == false
; run: @sgt_i80(0x968778695a4b3c2d1e0f, 0x80000000000000000000) == true
; run: @sgt_i80(0x968778695a4b3c2d1e0f, 0x7fffffffffffffffffff) == false
; run: @sgt_i80(0x968778695a4b3c2d1e0f, 0x00000000000000000002) == false
; run: @sgt_i80(0x968778695a4b3c2d1e0f, 0xfffffffffffffffffff9) == false
; run: @sgt_i80_branch(0x00000000000000000000, 0x00000000000000000000) == 0
; run: @sgt_i80_branch(0x00000000000000000000, 0x80000000000000000000) == 1
; run: @sgt_i80_branch(0x00000000000000000001, 0x00000000000000000000) == 1
; run: @sgt_i80_branch(0x00000000000000000001, 0x80000000000000000000) == 1
; run: @sgt_i96(0x000000000000000000000000, 0x000000000000000000000000) == false
; run: @sgt_i96(0x000000000000000000000000, 0x000000000000000000000001) == false
; run: @sgt_i96(0x000000000000000000000000, 0xffffffffffffffffffffffff) == true
; run: @sgt_i96(0x000000000000000000000000, 0x800000000000000000000000) == true
; run: @sgt_i96(0x000000000000000000000000, 0x7fffffffffffffffffffffff) == false
; run: @sgt_i96(0x000000000000000000000000, 0xb4a5968778695a4b3c2d1e0f) == true
; run: @sgt_i96(0x000000000000000000000001, 0x000000000000000000000000) == true
; run: @sgt_i96(0x000000000000000000000001, 0x000000000000000000000001) == false
; run: @sgt_i96(0x000000000000000000000001, 0xffffffffffffffffffffffff) == true
; run: @sgt_i96(0x000000000000000000000001, 0x800000000000000000000000) == true
; run: @sgt_i96(0x000000000000000000000001, 0x7fffffffffffffffffffffff) == false
; run: @sgt_i96(0x000000000000000000000001, 0xb4a5968778695a4b3c2d1e0f) == true
; run: @sgt_i96(0xffffffffffffffffffffffff, 0x000000000000000000000000) == false
; run: @sgt_i96(0xffffffffffffffffffffffff, 0x000000000000000000000001) == false
; run: @sgt_i96(0xffffffffffffffffffffffff, 0xffffffffffffffffffffffff) == false
; run: @sgt_i96(0xffffffffffffffffffffffff, 0x800000000000000000000000) == true
; run: @sgt_i96(0xffffffffffffffffffffffff, 0x7fffffffffffffffffffffff) == false
; run: @sgt_i96(0xffffffffffffffffffffffff, 0xb4a5968778695a4b3c2d1e0f) == true
; run: @sgt_i96(0x800000000000000000000000, 0x000000000000000000000000) == false
; run: @sgt_i96(0x800000000000000000000000, 0x000000000000000000000001) == false
; run: @sgt_i96(0x800000000000000000000000, 0xffffffffffffffffffffffff) == false
; run: @sgt_i96(0x800000000000000000000000, 0x800000000000000000000000) == false
; run: @sgt_i96(0x800000000000000000000000, 0x7fffffffffffffffffffffff) == false
; run: @sgt_i96(0x800000000000000000000000, 0xb4a5968778695a4b3c2d1e0f) == false
; run: @sgt_i96(0x7fffffffffffffffffffffff, 0x000000000000000000000000) == true
; run: @sgt_i96(0x7fffffffffffffffffffffff, 0x000000000000000000000001) == true
; run: @sgt_i96(0x7fffffffffffffffffffffff, 0xffffffffffffffffffffffff) == true
; run: @sgt_i96(0x7fffffffffffffffffffffff, 0x800000000000000000000000) == true
; run: @sgt_i96(0x7fffffffffffffffffffffff, 0x7fffffffffffffffffffffff) == false
; run: @sgt_i96(0x7fffffffffffffffffffffff, 0xb4a5968778695a4b3c2d1e0f) == true
; run: @sgt_i96(0x000000000000000000000002, 0xb4a5968778695a4b3c2d1e0f) == true
; run: @sgt_i96(0xfffffffffffffffffffffff9, 0xb4a5968778695a4b3c2d1e0f) == true
; run: @sgt_i96(0x5a5a5a5a5a5a5a5a5a5a5a5a, 0xb4a5968778695a4b3c2d1e0f) == true
; run: @sgt_i96(0xb4a5968778695a4b3c2d1e0f, 0x000000000000000000000000) == false
; run: @sgt_i96(0xb4a5968778695a4b3c2d1e0f, 0x000000000000000000000001) == false
; run: @sgt_i96(0xb4a5968778695a4b3c2d1e0f, 0xffffffffffffffffffffffff) == false
; run: @sgt_i96(0xb4a5968778695a4b3c2d1e0f, 0x800000000000000000000000) == true
; run: @sgt_i96(0xb4a5968778695a4b3c2d1e0f, 0x7fffffffffffffffffffffff) == false
; run: @sgt_i96(0xb4a5968778695a4b3c2d1e0f, 0x000000000000000000000002) == false
; run: @sgt_i96(0xb4a5968778695a4b3c2d1e0f, 0xfffffffffffffffffffffff9) == false
; run: @sgt_i96_branch(0x000000000000000000000000, 0x000000000000000000000000) == 0
; run: @sgt_i96_branch(0x000000000000000000000000, 0x800000000000000000000000) == 1
; run: @sgt_i96_branch(0x000000000000000000000001, 0x000000000000000000000000) == 1
; run: @sgt_i96_branch(0x000000000000000000000001, 0x800000000000000000000000) == 1
; run: @sgt_i127(0x00000000000000000000000000000000, 0x00000000000000000000000000000000) == false
; run: @sgt_i127(0x00000000000000000000000000000000, 0x00000000000000000000000000000001) == false
; run: @sgt_i127(0x00000000000000000000000000000000, 0x7fffffffffffffffffffffffffffffff) == true
; run: @sgt_i127(0x00000000000000000000000000000000, 0x40000000000000000000000000000000) == true
; run: @sgt_i127(0x00000000000000000000000000000000, 0x3fffffffffffffffffffffffffffffff) == false
; run: @sgt_i127(0x00000000000000000000000000000000, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == true
; run: @sgt_i127(0x00000000000000000000000000000001, 0x00000000000000000000000000000000) == true
; run: @sgt_i127(0x00000000000000000000000000000001, 0x00000000000000000000000000000001) == false
; run: @sgt_i127(0x00000000000000000000000000000001, 0x7fffffffffffffffffffffffffffffff) == true
; run: @sgt_i127(0x00000000000000000000000000000001, 0x40000000000000000000000000000000) == true
; run: @sgt_i127(0x00000000000000000000000000000001, 0x3fffffffffffffffffffffffffffffff) == false
; run: @sgt_i127(0x00000000000000000000000000000001, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == true
; run: @sgt_i127(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000000) == false
; run: @sgt_i127(0x7fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000001) == false
; run: @sgt_i127(0x7fffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == false
; run: @sgt_i127(0x7fffffffffffffffffffffffffffffff, 0x40000000000000000000000000000000) == true
; run: @sgt_i127(0x7fffffffffffffffffffffffffffffff, 0x3fffffffffffffffffffffffffffffff) == false
; run: @sgt_i127(0x7fffffffffffffffffffffffffffffff, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == true
; run: @sgt_i127(0x40000000000000000000000000000000, 0x00000000000000000000000000000000) == false
; run: @sgt_i127(0x40000000000000000000000000000000, 0x00000000000000000000000000000001) == false
; run: @sgt_i127(0x40000000000000000000000000000000, 0x7fffffffffffffffffffffffffffffff) == false
; run: @sgt_i127(0x40000000000000000000000000000000, 0x40000000000000000000000000000000) == false
; run: @sgt_i127(0x40000000000000000000000000000000, 0x3fffffffffffffffffffffffffffffff) == false
; run: @sgt_i127(0x40000000000000000000000000000000, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == false
; run: @sgt_i127(0x3fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000000) == true
; run: @sgt_i127(0x3fffffffffffffffffffffffffffffff, 0x00000000000000000000000000000001) == true
; run: @sgt_i127(0x3fffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == true
; run: @sgt_i127(0x3fffffffffffffffffffffffffffffff, 0x40000000000000000000000000000000) == true
; run: @sgt_i127(0x3fffffffffffffffffffffffffffffff, 0x3fffffffffffffffffffffffffffffff) == false
; run: @sgt_i127(0x3fffffffffffffffffffffffffffffff, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == true
; run: @sgt_i127(0x00000000000000000000000000000002, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == true
; run: @sgt_i127(0x7ffffffffffffffffffffffffffffff9, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == true
; run: @sgt_i127(0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a, 0x70e1d2c3b4a5968778695a4b3c2d1e0f) == false
; run: @sgt_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000000) == false
; run: @sgt_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000001) == false
; run: @sgt_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x7fffffffffffffffffffffffffffffff) == false
; run: @sgt_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x40000000000000000000000000000000) == true
; run: @sgt_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x3fffffffffffffffffffffffffffffff) == false
; run: @sgt_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x00000000000000000000000000000002) == false
; run: @sgt_i127(0x70e1d2c3b4a5968778695a4b3c2d1e0f, 0x7ffffffffffffffffffffffffffffff9) == false
; run: @sgt_i127_branch(0x00000000000000000000000000000000, 0x00000000000000000000000000000000) == 0
; run: @sgt_i127_branch(0x00000000000000000000000000000000, 0x40000000000000000000000000000000) == 1
; run: @sgt_i127_branch(0x00000000000000000000000000000001, 0x00000000000000000000000000000000) == 1
; run: @sgt_i127_branch(0x00000000000000000000000000000001, 0x40000000000000000000000000000000) == 1

define i1 @sgt_i65(i65 %a, i65 %b) {
  %r = icmp sgt i65 %a, %b
  ret i1 %r
}
define i32 @sgt_i65_branch(i65 %a, i65 %b) {
  %r = icmp sgt i65 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i1 @sgt_i80(i80 %a, i80 %b) {
  %r = icmp sgt i80 %a, %b
  ret i1 %r
}
define i32 @sgt_i80_branch(i80 %a, i80 %b) {
  %r = icmp sgt i80 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i1 @sgt_i96(i96 %a, i96 %b) {
  %r = icmp sgt i96 %a, %b
  ret i1 %r
}
define i32 @sgt_i96_branch(i96 %a, i96 %b) {
  %r = icmp sgt i96 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i1 @sgt_i127(i127 %a, i127 %b) {
  %r = icmp sgt i127 %a, %b
  ret i1 %r
}
define i32 @sgt_i127_branch(i127 %a, i127 %b) {
  %r = icmp sgt i127 %a, %b
  br i1 %r, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
