; Atomics of 128 bits.
; needs: cx16
; run: @load({01 00*14 80}) == 0x80000000000000000000000000000001
; run: @store({ee*16}, 0x80000000000000000000000000000001) -> {01 00*14 80}
; run: @add({ff*8 00*8}, 1) == 0xffffffffffffffff -> {00*8 01 00*7}
; run: @cas({ff*8 00*8}, 0xffffffffffffffff, 5) == true -> {05 00*15}
; run: @cas({ff*8 01 00*7}, 0xffffffffffffffff, 5) == false -> {ff*8 01 00*7}

define i128 @load(ptr %p) "target-features"="+cx16" {
  %r = load atomic i128, ptr %p seq_cst, align 16
  ret i128 %r
}
define void @store(ptr %p, i128 %a) "target-features"="+cx16" {
  store atomic i128 %a, ptr %p seq_cst, align 16
  ret void
}
define i128 @add(ptr %p, i128 %a) "target-features"="+cx16" {
  %r = atomicrmw add ptr %p, i128 %a seq_cst
  ret i128 %r
}
define i1 @cas(ptr %p, i128 %a, i128 %b) "target-features"="+cx16" {
  %x = cmpxchg ptr %p, i128 %a, i128 %b seq_cst seq_cst
  %r = extractvalue { i128, i1 } %x, 1
  ret i1 %r
}
