; Empty inline assembly: barriers, and values tied through.
; run: @barrier(i32{5}) == 5
; run: @tied(7) == 7
; run: @input(3) == 3

define i32 @barrier(ptr %p) {
  call void asm sideeffect "", "~{memory}"()
  %r = load i32, ptr %p
  call void asm sideeffect "", "r,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr %p)
  ret i32 %r
}
define i32 @tied(i32 %a) {
  %r = call i32 asm "", "=r,0,~{dirflag},~{fpsr},~{flags}"(i32 %a)
  ret i32 %r
}
define i32 @input(i32 %a) {
  call void asm sideeffect "nop", "~{memory}"()
  call void asm sideeffect ".p2align 4", ""()
  ret i32 %a
}
