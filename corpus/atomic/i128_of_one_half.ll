; Two halves that are one value: a store, an exchange, an addition, a comparison.
; run: @store({55*16}, 0x0102030405060708) -> {08 07 06 05 04 03 02 01 08 07 06 05 04 03 02 01}
; run: @xchg({55*16}, 0x0102030405060708) == 0x5555555555555555 -> {08 07 06 05 04 03 02 01 08 07 06 05 04 03 02 01}
; run: @add({01*16}, 0x0102030405060708) -> {09 08 07 06 05 04 03 02 09 08 07 06 05 04 03 02}
; run: @compare({07*16}, 0x0707070707070707) == true -> {07*16}
; run: @compare({07*16}, 0x0707070707070708) == false -> {07*16}
; run: @renew({07*16}, 0x0707070707070707, 9) == true -> {09 00*7 09 00*7}
; run: @stores({55*48}, 0x0102030405060708, 3) -> {08 07 06 05 04 03 02 01 08 07 06 05 04 03 02 01 08 07 06 05 04 03 02 01 08 07 06 05 04 03 02 01 08 07 06 05 04 03 02 01 08 07 06 05 04 03 02 01}
; run: @zero({55*16}) -> {00*16}
; run: @ones({55*16}) == 0x5555555555555555 -> {ff*16}
; run: @lanes({55*16}, 0x0102030405060708) -> {08 07 06 05 04 03 02 01 08 07 06 05 04 03 02 01}
; run: @zeros({55*48}, 3) -> {00*48}
; run: @cleared({07*16}, 0x0707070707070707) == true -> {00*16}
; needs: cx16
define void @store(ptr %p, i64 %x) {
  %low = zext i64 %x to i128
  %high = shl i128 %low, 64
  %both = or i128 %low, %high
  store atomic i128 %both, ptr %p seq_cst, align 16
  ret void
}
define i64 @xchg(ptr %p, i64 %x) {
  %low = zext i64 %x to i128
  %high = shl i128 %low, 64
  %both = or i128 %low, %high
  %r = atomicrmw xchg ptr %p, i128 %both seq_cst, align 16
  %s = trunc i128 %r to i64
  ret i64 %s
}
define void @add(ptr %p, i64 %x) {
  %low = zext i64 %x to i128
  %high = shl i128 %low, 64
  %both = or i128 %low, %high
  %r = atomicrmw add ptr %p, i128 %both seq_cst, align 16
  ret void
}
define i1 @compare(ptr %p, i64 %x) {
  %low = zext i64 %x to i128
  %high = shl i128 %low, 64
  %both = or i128 %low, %high
  %r = cmpxchg ptr %p, i128 %both, i128 %both seq_cst seq_cst, align 16
  %s = extractvalue { i128, i1 } %r, 1
  ret i1 %s
}
define i1 @renew(ptr %p, i64 %x, i64 %y) {
  %low = zext i64 %x to i128
  %high = shl i128 %low, 64
  %both = or i128 %low, %high
  %l = zext i64 %y to i128
  %h = shl i128 %l, 64
  %new = or i128 %l, %h
  %r = cmpxchg ptr %p, i128 %both, i128 %new seq_cst seq_cst, align 16
  %s = extractvalue { i128, i1 } %r, 1
  ret i1 %s
}
define void @stores(ptr %p, i64 %x, i64 %n) {
entry:
  %low = zext i64 %x to i128
  %high = shl i128 %low, 64
  %both = or i128 %low, %high
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %next, %in ]
  %more = icmp ult i64 %i, %n
  br i1 %more, label %in, label %done
in:
  %q = getelementptr i128, ptr %p, i64 %i
  store atomic i128 %both, ptr %q seq_cst, align 16
  %next = add i64 %i, 1
  br label %head
done:
  ret void
}
define void @zero(ptr %p) {
  store atomic i128 0, ptr %p seq_cst, align 16
  ret void
}
define i64 @ones(ptr %p) {
  %r = atomicrmw xchg ptr %p, i128 -1 seq_cst, align 16
  %s = trunc i128 %r to i64
  ret i64 %s
}
define void @lanes(ptr %p, i64 %x) {
  %one = insertelement <2 x i64> poison, i64 %x, i32 0
  %both = shufflevector <2 x i64> %one, <2 x i64> poison, <2 x i32> zeroinitializer
  %whole = bitcast <2 x i64> %both to i128
  store atomic i128 %whole, ptr %p seq_cst, align 16
  ret void
}
define void @zeros(ptr %p, i64 %n) {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %next, %in ]
  %more = icmp ult i64 %i, %n
  br i1 %more, label %in, label %done
in:
  %q = getelementptr i128, ptr %p, i64 %i
  store atomic i128 0, ptr %q seq_cst, align 16
  %next = add i64 %i, 1
  br label %head
done:
  ret void
}
define i1 @cleared(ptr %p, i64 %x) {
  %one = insertelement <2 x i64> poison, i64 %x, i32 0
  %both = shufflevector <2 x i64> %one, <2 x i64> poison, <2 x i32> zeroinitializer
  %whole = bitcast <2 x i64> %both to i128
  %r = cmpxchg ptr %p, i128 %whole, i128 0 seq_cst seq_cst, align 16
  %s = extractvalue { i128, i1 } %r, 1
  ret i1 %s
}
