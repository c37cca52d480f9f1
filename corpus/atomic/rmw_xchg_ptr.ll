; atomicrmw xchg of a pointer.
; run: @f({10 00*7}, 0x20) == 0x10 -> {20 00*7}

define ptr @f(ptr %p, ptr %b) {
  %r = atomicrmw xchg ptr %p, ptr %b acq_rel
  ret ptr %r
}
