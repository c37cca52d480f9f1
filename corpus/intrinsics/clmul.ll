; Products without carries: every width of words, wide integers, vectors.
; run: @mul1(false, false) == false
; run: @mul1(false, true) == false
; run: @mul1(true, false) == false
; run: @mul1(true, true) == true
; run: @mul3(0x0, 0x0) == 0x0
; run: @mul3(0x0, 0x1) == 0x0
; run: @mul3(0x0, 0x4) == 0x0
; run: @mul3(0x0, 0x5) == 0x0
; run: @mul3(0x0, 0x7) == 0x0
; run: @mul3(0x1, 0x0) == 0x0
; run: @mul3(0x1, 0x1) == 0x1
; run: @mul3(0x1, 0x4) == 0x4
; run: @mul3(0x1, 0x5) == 0x5
; run: @mul3(0x1, 0x7) == 0x7
; run: @mul3(0x4, 0x0) == 0x0
; run: @mul3(0x4, 0x1) == 0x4
; run: @mul3(0x4, 0x4) == 0x0
; run: @mul3(0x4, 0x5) == 0x4
; run: @mul3(0x4, 0x7) == 0x4
; run: @mul3(0x5, 0x0) == 0x0
; run: @mul3(0x5, 0x1) == 0x5
; run: @mul3(0x5, 0x4) == 0x4
; run: @mul3(0x5, 0x5) == 0x1
; run: @mul3(0x5, 0x7) == 0x3
; run: @mul3(0x7, 0x4) == 0x4
; run: @mul3(0x7, 0x5) == 0x3
; run: @mul3(0x7, 0x7) == 0x5
; run: @mul4(0x0, 0x0) == 0x0
; run: @mul4(0x0, 0x1) == 0x0
; run: @mul4(0x0, 0x4) == 0x0
; run: @mul4(0x0, 0x5) == 0x0
; run: @mul4(0x0, 0x8) == 0x0
; run: @mul4(0x0, 0xf) == 0x0
; run: @mul4(0x1, 0x0) == 0x0
; run: @mul4(0x1, 0x1) == 0x1
; run: @mul4(0x1, 0x4) == 0x4
; run: @mul4(0x1, 0x5) == 0x5
; run: @mul4(0x1, 0x8) == 0x8
; run: @mul4(0x1, 0xf) == 0xf
; run: @mul4(0x4, 0x4) == 0x0
; run: @mul4(0x4, 0x5) == 0x4
; run: @mul4(0x4, 0x8) == 0x0
; run: @mul4(0x4, 0xf) == 0xc
; run: @mul4(0x5, 0x1) == 0x5
; run: @mul4(0x5, 0x4) == 0x4
; run: @mul4(0x5, 0x5) == 0x1
; run: @mul4(0x5, 0x8) == 0x8
; run: @mul4(0x5, 0xf) == 0x3
; run: @mul4(0x8, 0x5) == 0x8
; run: @mul4(0x8, 0x8) == 0x0
; run: @mul4(0x8, 0xf) == 0x8
; run: @mul4(0xf, 0x0) == 0x0
; run: @mul4(0xf, 0x4) == 0xc
; run: @mul4(0xf, 0x8) == 0x8
; run: @mul4(0xf, 0xf) == 0x5
; run: @mul8(0x0, 0x0) == 0x0
; run: @mul8(0x0, 0x1) == 0x0
; run: @mul8(0x0, 0x34) == 0x0
; run: @mul8(0x0, 0x55) == 0x0
; run: @mul8(0x0, 0x80) == 0x0
; run: @mul8(0x0, 0xff) == 0x0
; run: @mul8(0x1, 0x1) == 0x1
; run: @mul8(0x1, 0x34) == 0x34
; run: @mul8(0x1, 0x55) == 0x55
; run: @mul8(0x1, 0x80) == 0x80
; run: @mul8(0x1, 0xff) == 0xff
; run: @mul8(0x34, 0x1) == 0x34
; run: @mul8(0x34, 0x34) == 0x10
; run: @mul8(0x34, 0x55) == 0xa4
; run: @mul8(0x34, 0x80) == 0x0
; run: @mul8(0x34, 0xff) == 0xec
; run: @mul8(0x55, 0x34) == 0xa4
; run: @mul8(0x55, 0x55) == 0x11
; run: @mul8(0x55, 0x80) == 0x80
; run: @mul8(0x55, 0xff) == 0x33
; run: @mul8(0x80, 0x0) == 0x0
; run: @mul8(0x80, 0x34) == 0x0
; run: @mul8(0x80, 0x55) == 0x80
; run: @mul8(0x80, 0x80) == 0x0
; run: @mul8(0x80, 0xff) == 0x80
; run: @mul8(0xff, 0x0) == 0x0
; run: @mul8(0xff, 0x34) == 0xec
; run: @mul8(0xff, 0x55) == 0x33
; run: @mul8(0xff, 0x80) == 0x80
; run: @mul8(0xff, 0xff) == 0x55
; run: @mul13(0x0, 0x0) == 0x0
; run: @mul13(0x0, 0x1) == 0x0
; run: @mul13(0x0, 0x834) == 0x0
; run: @mul13(0x0, 0x1000) == 0x0
; run: @mul13(0x0, 0x1555) == 0x0
; run: @mul13(0x0, 0x1fff) == 0x0
; run: @mul13(0x1, 0x0) == 0x0
; run: @mul13(0x1, 0x1) == 0x1
; run: @mul13(0x1, 0x834) == 0x834
; run: @mul13(0x1, 0x1000) == 0x1000
; run: @mul13(0x1, 0x1555) == 0x1555
; run: @mul13(0x1, 0x1fff) == 0x1fff
; run: @mul13(0x834, 0x834) == 0x510
; run: @mul13(0x834, 0x1000) == 0x0
; run: @mul13(0x834, 0x1555) == 0x2a4
; run: @mul13(0x834, 0x1fff) == 0x7ec
; run: @mul13(0x1000, 0x1000) == 0x0
; run: @mul13(0x1000, 0x1555) == 0x1000
; run: @mul13(0x1000, 0x1fff) == 0x1000
; run: @mul13(0x1555, 0x1) == 0x1555
; run: @mul13(0x1555, 0x1000) == 0x1000
; run: @mul13(0x1555, 0x1555) == 0x1111
; run: @mul13(0x1555, 0x1fff) == 0x1333
; run: @mul13(0x1fff, 0x834) == 0x7ec
; run: @mul13(0x1fff, 0x1fff) == 0x1555
; run: @mul16(0x0, 0x0) == 0x0
; run: @mul16(0x0, 0x1) == 0x0
; run: @mul16(0x0, 0x5555) == 0x0
; run: @mul16(0x0, 0x8000) == 0x0
; run: @mul16(0x0, 0xc834) == 0x0
; run: @mul16(0x0, 0xffff) == 0x0
; run: @mul16(0x1, 0x1) == 0x1
; run: @mul16(0x1, 0x5555) == 0x5555
; run: @mul16(0x1, 0x8000) == 0x8000
; run: @mul16(0x1, 0xc834) == 0xc834
; run: @mul16(0x1, 0xffff) == 0xffff
; run: @mul16(0x5555, 0x0) == 0x0
; run: @mul16(0x5555, 0x5555) == 0x1111
; run: @mul16(0x5555, 0x8000) == 0x8000
; run: @mul16(0x5555, 0xc834) == 0xc2a4
; run: @mul16(0x5555, 0xffff) == 0x3333
; run: @mul16(0x8000, 0x0) == 0x0
; run: @mul16(0x8000, 0x5555) == 0x8000
; run: @mul16(0x8000, 0x8000) == 0x0
; run: @mul16(0x8000, 0xc834) == 0x0
; run: @mul16(0x8000, 0xffff) == 0x8000
; run: @mul16(0xc834, 0x0) == 0x0
; run: @mul16(0xc834, 0x5555) == 0xc2a4
; run: @mul16(0xc834, 0xc834) == 0x510
; run: @mul16(0xc834, 0xffff) == 0x47ec
; run: @mul16(0xffff, 0x0) == 0x0
; run: @mul16(0xffff, 0xc834) == 0x47ec
; run: @mul16(0xffff, 0xffff) == 0x5555
; run: @mul24(0x0, 0x0) == 0x0
; run: @mul24(0x0, 0x1) == 0x0
; run: @mul24(0x0, 0x555555) == 0x0
; run: @mul24(0x0, 0x800000) == 0x0
; run: @mul24(0x0, 0xedc834) == 0x0
; run: @mul24(0x0, 0xffffff) == 0x0
; run: @mul24(0x1, 0x1) == 0x1
; run: @mul24(0x1, 0x555555) == 0x555555
; run: @mul24(0x1, 0x800000) == 0x800000
; run: @mul24(0x1, 0xedc834) == 0xedc834
; run: @mul24(0x1, 0xffffff) == 0xffffff
; run: @mul24(0x555555, 0x0) == 0x0
; run: @mul24(0x555555, 0x1) == 0x555555
; run: @mul24(0x555555, 0x555555) == 0x111111
; run: @mul24(0x555555, 0x800000) == 0x800000
; run: @mul24(0x555555, 0xedc834) == 0x36c2a4
; run: @mul24(0x555555, 0xffffff) == 0x333333
; run: @mul24(0x800000, 0x0) == 0x0
; run: @mul24(0x800000, 0x800000) == 0x0
; run: @mul24(0x800000, 0xedc834) == 0x0
; run: @mul24(0x800000, 0xffffff) == 0x800000
; run: @mul24(0xedc834, 0x0) == 0x0
; run: @mul24(0xedc834, 0x1) == 0xedc834
; run: @mul24(0xedc834, 0x800000) == 0x0
; run: @mul24(0xedc834, 0xedc834) == 0x400510
; run: @mul24(0xedc834, 0xffffff) == 0x5b47ec
; run: @mul24(0xffffff, 0x0) == 0x0
; run: @mul24(0xffffff, 0x1) == 0xffffff
; run: @mul24(0xffffff, 0x800000) == 0x800000
; run: @mul24(0xffffff, 0xffffff) == 0x555555
; run: @mul32(0x0, 0x0) == 0x0
; run: @mul32(0x0, 0x1) == 0x0
; run: @mul32(0x0, 0x55555555) == 0x0
; run: @mul32(0x0, 0x5cedc834) == 0x0
; run: @mul32(0x0, 0x80000000) == 0x0
; run: @mul32(0x0, 0xffffffff) == 0x0
; run: @mul32(0x1, 0x1) == 0x1
; run: @mul32(0x1, 0x55555555) == 0x55555555
; run: @mul32(0x1, 0x5cedc834) == 0x5cedc834
; run: @mul32(0x1, 0x80000000) == 0x80000000
; run: @mul32(0x1, 0xffffffff) == 0xffffffff
; run: @mul32(0x55555555, 0x0) == 0x0
; run: @mul32(0x55555555, 0x1) == 0x55555555
; run: @mul32(0x55555555, 0x55555555) == 0x11111111
; run: @mul32(0x55555555, 0x5cedc834) == 0xec36c2a4
; run: @mul32(0x55555555, 0x80000000) == 0x80000000
; run: @mul32(0x55555555, 0xffffffff) == 0x33333333
; run: @mul32(0x5cedc834, 0x1) == 0x5cedc834
; run: @mul32(0x5cedc834, 0x55555555) == 0xec36c2a4
; run: @mul32(0x5cedc834, 0x5cedc834) == 0x50400510
; run: @mul32(0x5cedc834, 0x80000000) == 0x0
; run: @mul32(0x5cedc834, 0xffffffff) == 0x345b47ec
; run: @mul32(0x80000000, 0x80000000) == 0x0
; run: @mul32(0x80000000, 0xffffffff) == 0x80000000
; run: @mul32(0xffffffff, 0x1) == 0xffffffff
; run: @mul32(0xffffffff, 0x55555555) == 0x33333333
; run: @mul32(0xffffffff, 0xffffffff) == 0x55555555
; run: @mul33(0x0, 0x0) == 0x0
; run: @mul33(0x0, 0x1) == 0x0
; run: @mul33(0x0, 0x5cedc834) == 0x0
; run: @mul33(0x0, 0x100000000) == 0x0
; run: @mul33(0x0, 0x155555555) == 0x0
; run: @mul33(0x0, 0x1ffffffff) == 0x0
; run: @mul33(0x1, 0x0) == 0x0
; run: @mul33(0x1, 0x1) == 0x1
; run: @mul33(0x1, 0x5cedc834) == 0x5cedc834
; run: @mul33(0x1, 0x100000000) == 0x100000000
; run: @mul33(0x1, 0x155555555) == 0x155555555
; run: @mul33(0x1, 0x1ffffffff) == 0x1ffffffff
; run: @mul33(0x5cedc834, 0x0) == 0x0
; run: @mul33(0x5cedc834, 0x5cedc834) == 0x150400510
; run: @mul33(0x5cedc834, 0x100000000) == 0x0
; run: @mul33(0x5cedc834, 0x155555555) == 0x1ec36c2a4
; run: @mul33(0x5cedc834, 0x1ffffffff) == 0x345b47ec
; run: @mul33(0x100000000, 0x1) == 0x100000000
; run: @mul33(0x100000000, 0x5cedc834) == 0x0
; run: @mul33(0x100000000, 0x100000000) == 0x0
; run: @mul33(0x100000000, 0x155555555) == 0x100000000
; run: @mul33(0x100000000, 0x1ffffffff) == 0x100000000
; run: @mul33(0x155555555, 0x100000000) == 0x100000000
; run: @mul33(0x155555555, 0x155555555) == 0x111111111
; run: @mul33(0x155555555, 0x1ffffffff) == 0x133333333
; run: @mul33(0x1ffffffff, 0x5cedc834) == 0x345b47ec
; run: @mul33(0x1ffffffff, 0x155555555) == 0x133333333
; run: @mul33(0x1ffffffff, 0x1ffffffff) == 0x155555555
; run: @mul63(0x0, 0x0) == 0x0
; run: @mul63(0x0, 0x1) == 0x0
; run: @mul63(0x0, 0x4000000000000000) == 0x0
; run: @mul63(0x0, 0x5555555555555555) == 0x0
; run: @mul63(0x0, 0x739cc0605cedc834) == 0x0
; run: @mul63(0x0, 0x7fffffffffffffff) == 0x0
; run: @mul63(0x1, 0x0) == 0x0
; run: @mul63(0x1, 0x1) == 0x1
; run: @mul63(0x1, 0x4000000000000000) == 0x4000000000000000
; run: @mul63(0x1, 0x5555555555555555) == 0x5555555555555555
; run: @mul63(0x1, 0x739cc0605cedc834) == 0x739cc0605cedc834
; run: @mul63(0x1, 0x7fffffffffffffff) == 0x7fffffffffffffff
; run: @mul63(0x4000000000000000, 0x0) == 0x0
; run: @mul63(0x4000000000000000, 0x1) == 0x4000000000000000
; run: @mul63(0x4000000000000000, 0x4000000000000000) == 0x0
; run: @mul63(0x4000000000000000, 0x5555555555555555) == 0x4000000000000000
; run: @mul63(0x4000000000000000, 0x739cc0605cedc834) == 0x0
; run: @mul63(0x4000000000000000, 0x7fffffffffffffff) == 0x4000000000000000
; run: @mul63(0x5555555555555555, 0x5555555555555555) == 0x1111111111111111
; run: @mul63(0x5555555555555555, 0x739cc0605cedc834) == 0x30d3c01fec36c2a4
; run: @mul63(0x5555555555555555, 0x7fffffffffffffff) == 0x3333333333333333
; run: @mul63(0x739cc0605cedc834, 0x0) == 0x0
; run: @mul63(0x739cc0605cedc834, 0x5555555555555555) == 0x30d3c01fec36c2a4
; run: @mul63(0x739cc0605cedc834, 0x739cc0605cedc834) == 0x1150545150400510
; run: @mul63(0x739cc0605cedc834, 0x7fffffffffffffff) == 0x51744020345b47ec
; run: @mul63(0x7fffffffffffffff, 0x0) == 0x0
; run: @mul63(0x7fffffffffffffff, 0x1) == 0x7fffffffffffffff
; run: @mul63(0x7fffffffffffffff, 0x739cc0605cedc834) == 0x51744020345b47ec
; run: @mul63(0x7fffffffffffffff, 0x7fffffffffffffff) == 0x5555555555555555
; run: @mul64(0x0, 0x0) == 0x0
; run: @mul64(0x0, 0x1) == 0x0
; run: @mul64(0x0, 0x5555555555555555) == 0x0
; run: @mul64(0x0, 0x8000000000000000) == 0x0
; run: @mul64(0x0, 0xf39cc0605cedc834) == 0x0
; run: @mul64(0x0, 0xffffffffffffffff) == 0x0
; run: @mul64(0x1, 0x1) == 0x1
; run: @mul64(0x1, 0x5555555555555555) == 0x5555555555555555
; run: @mul64(0x1, 0x8000000000000000) == 0x8000000000000000
; run: @mul64(0x1, 0xf39cc0605cedc834) == 0xf39cc0605cedc834
; run: @mul64(0x1, 0xffffffffffffffff) == 0xffffffffffffffff
; run: @mul64(0x5555555555555555, 0x5555555555555555) == 0x1111111111111111
; run: @mul64(0x5555555555555555, 0x8000000000000000) == 0x8000000000000000
; run: @mul64(0x5555555555555555, 0xf39cc0605cedc834) == 0x30d3c01fec36c2a4
; run: @mul64(0x5555555555555555, 0xffffffffffffffff) == 0x3333333333333333
; run: @mul64(0x8000000000000000, 0x5555555555555555) == 0x8000000000000000
; run: @mul64(0x8000000000000000, 0x8000000000000000) == 0x0
; run: @mul64(0x8000000000000000, 0xf39cc0605cedc834) == 0x0
; run: @mul64(0x8000000000000000, 0xffffffffffffffff) == 0x8000000000000000
; run: @mul64(0xf39cc0605cedc834, 0x0) == 0x0
; run: @mul64(0xf39cc0605cedc834, 0x1) == 0xf39cc0605cedc834
; run: @mul64(0xf39cc0605cedc834, 0xf39cc0605cedc834) == 0x1150545150400510
; run: @mul64(0xf39cc0605cedc834, 0xffffffffffffffff) == 0x51744020345b47ec
; run: @mul64(0xffffffffffffffff, 0x5555555555555555) == 0x3333333333333333
; run: @mul64(0xffffffffffffffff, 0x8000000000000000) == 0x8000000000000000
; run: @mul64(0xffffffffffffffff, 0xffffffffffffffff) == 0x5555555555555555
; run: @mul65(0x0, 0x0) == 0x0
; run: @mul65(0x0, 0x1) == 0x0
; run: @mul65(0x0, 0x10000000000000000) == 0x0
; run: @mul65(0x0, 0x15555555555555555) == 0x0
; run: @mul65(0x0, 0x1f39cc0605cedc834) == 0x0
; run: @mul65(0x0, 0x1ffffffffffffffff) == 0x0
; run: @mul65(0x1, 0x0) == 0x0
; run: @mul65(0x1, 0x1) == 0x1
; run: @mul65(0x1, 0x10000000000000000) == 0x10000000000000000
; run: @mul65(0x1, 0x15555555555555555) == 0x15555555555555555
; run: @mul65(0x1, 0x1f39cc0605cedc834) == 0x1f39cc0605cedc834
; run: @mul65(0x1, 0x1ffffffffffffffff) == 0x1ffffffffffffffff
; run: @mul65(0x10000000000000000, 0x0) == 0x0
; run: @mul65(0x10000000000000000, 0x1) == 0x10000000000000000
; run: @mul65(0x10000000000000000, 0x10000000000000000) == 0x0
; run: @mul65(0x10000000000000000, 0x15555555555555555) == 0x10000000000000000
; run: @mul65(0x10000000000000000, 0x1f39cc0605cedc834) == 0x0
; run: @mul65(0x10000000000000000, 0x1ffffffffffffffff) == 0x10000000000000000
; run: @mul65(0x15555555555555555, 0x0) == 0x0
; run: @mul65(0x15555555555555555, 0x1) == 0x15555555555555555
; run: @mul65(0x15555555555555555, 0x15555555555555555) == 0x11111111111111111
; run: @mul65(0x15555555555555555, 0x1f39cc0605cedc834) == 0x130d3c01fec36c2a4
; run: @mul65(0x15555555555555555, 0x1ffffffffffffffff) == 0x13333333333333333
; run: @mul65(0x1f39cc0605cedc834, 0x0) == 0x0
; run: @mul65(0x1f39cc0605cedc834, 0x15555555555555555) == 0x130d3c01fec36c2a4
; run: @mul65(0x1f39cc0605cedc834, 0x1f39cc0605cedc834) == 0x1150545150400510
; run: @mul65(0x1f39cc0605cedc834, 0x1ffffffffffffffff) == 0x151744020345b47ec
; run: @mul65(0x1ffffffffffffffff, 0x0) == 0x0
; run: @mul65(0x1ffffffffffffffff, 0x10000000000000000) == 0x10000000000000000
; run: @mul65(0x1ffffffffffffffff, 0x15555555555555555) == 0x13333333333333333
; run: @mul65(0x1ffffffffffffffff, 0x1f39cc0605cedc834) == 0x151744020345b47ec
; run: @mul65(0x1ffffffffffffffff, 0x1ffffffffffffffff) == 0x15555555555555555
; run: @mul100(0x0, 0x0) == 0x0
; run: @mul100(0x0, 0x1) == 0x0
; run: @mul100(0x0, 0x5555555555555555555555555) == 0x0
; run: @mul100(0x0, 0x8000000000000000000000000) == 0x0
; run: @mul100(0x0, 0x97f4a7c15f39cc0605cedc834) == 0x0
; run: @mul100(0x0, 0xfffffffffffffffffffffffff) == 0x0
; run: @mul100(0x1, 0x1) == 0x1
; run: @mul100(0x1, 0x5555555555555555555555555) == 0x5555555555555555555555555
; run: @mul100(0x1, 0x8000000000000000000000000) == 0x8000000000000000000000000
; run: @mul100(0x1, 0x97f4a7c15f39cc0605cedc834) == 0x97f4a7c15f39cc0605cedc834
; run: @mul100(0x1, 0xfffffffffffffffffffffffff) == 0xfffffffffffffffffffffffff
; run: @mul100(0x5555555555555555555555555, 0x0) == 0x0
; run: @mul100(0x5555555555555555555555555, 0x5555555555555555555555555) == 0x1111111111111111111111111
; run: @mul100(0x5555555555555555555555555, 0x8000000000000000000000000) == 0x8000000000000000000000000
; run: @mul100(0x5555555555555555555555555, 0x97f4a7c15f39cc0605cedc834) == 0x2e642195130d3c01fec36c2a4
; run: @mul100(0x5555555555555555555555555, 0xfffffffffffffffffffffffff) == 0x3333333333333333333333333
; run: @mul100(0x8000000000000000000000000, 0x0) == 0x0
; run: @mul100(0x8000000000000000000000000, 0x5555555555555555555555555) == 0x8000000000000000000000000
; run: @mul100(0x8000000000000000000000000, 0x8000000000000000000000000) == 0x0
; run: @mul100(0x8000000000000000000000000, 0x97f4a7c15f39cc0605cedc834) == 0x0
; run: @mul100(0x8000000000000000000000000, 0xfffffffffffffffffffffffff) == 0x8000000000000000000000000
; run: @mul100(0x97f4a7c15f39cc0605cedc834, 0x0) == 0x0
; run: @mul100(0x97f4a7c15f39cc0605cedc834, 0x1) == 0x97f4a7c15f39cc0605cedc834
; run: @mul100(0x97f4a7c15f39cc0605cedc834, 0x8000000000000000000000000) == 0x0
; run: @mul100(0x97f4a7c15f39cc0605cedc834, 0x97f4a7c15f39cc0605cedc834) == 0x500014001150545150400510
; run: @mul100(0x97f4a7c15f39cc0605cedc834, 0xfffffffffffffffffffffffff) == 0x72ac62bf351744020345b47ec
; run: @mul100(0xfffffffffffffffffffffffff, 0x0) == 0x0
; run: @mul100(0xfffffffffffffffffffffffff, 0x1) == 0xfffffffffffffffffffffffff
; run: @mul100(0xfffffffffffffffffffffffff, 0x8000000000000000000000000) == 0x8000000000000000000000000
; run: @mul100(0xfffffffffffffffffffffffff, 0x97f4a7c15f39cc0605cedc834) == 0x72ac62bf351744020345b47ec
; run: @mul100(0xfffffffffffffffffffffffff, 0xfffffffffffffffffffffffff) == 0x5555555555555555555555555
; run: @mul127(0x0, 0x0) == 0x0
; run: @mul127(0x0, 0x1) == 0x0
; run: @mul127(0x0, 0x1e3779b97f4a7c15f39cc0605cedc834) == 0x0
; run: @mul127(0x0, 0x40000000000000000000000000000000) == 0x0
; run: @mul127(0x0, 0x55555555555555555555555555555555) == 0x0
; run: @mul127(0x0, 0x7fffffffffffffffffffffffffffffff) == 0x0
; run: @mul127(0x1, 0x0) == 0x0
; run: @mul127(0x1, 0x1) == 0x1
; run: @mul127(0x1, 0x1e3779b97f4a7c15f39cc0605cedc834) == 0x1e3779b97f4a7c15f39cc0605cedc834
; run: @mul127(0x1, 0x40000000000000000000000000000000) == 0x40000000000000000000000000000000
; run: @mul127(0x1, 0x55555555555555555555555555555555) == 0x55555555555555555555555555555555
; run: @mul127(0x1, 0x7fffffffffffffffffffffffffffffff) == 0x7fffffffffffffffffffffffffffffff
; run: @mul127(0x1e3779b97f4a7c15f39cc0605cedc834, 0x0) == 0x0
; run: @mul127(0x1e3779b97f4a7c15f39cc0605cedc834, 0x1) == 0x1e3779b97f4a7c15f39cc0605cedc834
; run: @mul127(0x1e3779b97f4a7c15f39cc0605cedc834, 0x1e3779b97f4a7c15f39cc0605cedc834) == 0x55054150500014001150545150400510
; run: @mul127(0x1e3779b97f4a7c15f39cc0605cedc834, 0x40000000000000000000000000000000) == 0x0
; run: @mul127(0x1e3779b97f4a7c15f39cc0605cedc834, 0x55555555555555555555555555555555) == 0x535b1872e642195130d3c01fec36c2a4
; run: @mul127(0x1e3779b97f4a7c15f39cc0605cedc834, 0x7fffffffffffffffffffffffffffffff) == 0x75ed28972ac62bf351744020345b47ec
; run: @mul127(0x40000000000000000000000000000000, 0x0) == 0x0
; run: @mul127(0x40000000000000000000000000000000, 0x1) == 0x40000000000000000000000000000000
; run: @mul127(0x40000000000000000000000000000000, 0x40000000000000000000000000000000) == 0x0
; run: @mul127(0x40000000000000000000000000000000, 0x55555555555555555555555555555555) == 0x40000000000000000000000000000000
; run: @mul127(0x40000000000000000000000000000000, 0x7fffffffffffffffffffffffffffffff) == 0x40000000000000000000000000000000
; run: @mul127(0x55555555555555555555555555555555, 0x0) == 0x0
; run: @mul127(0x55555555555555555555555555555555, 0x1) == 0x55555555555555555555555555555555
; run: @mul127(0x55555555555555555555555555555555, 0x40000000000000000000000000000000) == 0x40000000000000000000000000000000
; run: @mul127(0x55555555555555555555555555555555, 0x55555555555555555555555555555555) == 0x11111111111111111111111111111111
; run: @mul127(0x55555555555555555555555555555555, 0x7fffffffffffffffffffffffffffffff) == 0x33333333333333333333333333333333
; run: @mul127(0x7fffffffffffffffffffffffffffffff, 0x0) == 0x0
; run: @mul127(0x7fffffffffffffffffffffffffffffff, 0x1) == 0x7fffffffffffffffffffffffffffffff
; run: @mul127(0x7fffffffffffffffffffffffffffffff, 0x40000000000000000000000000000000) == 0x40000000000000000000000000000000
; run: @mul127(0x7fffffffffffffffffffffffffffffff, 0x55555555555555555555555555555555) == 0x33333333333333333333333333333333
; run: @mul127(0x7fffffffffffffffffffffffffffffff, 0x7fffffffffffffffffffffffffffffff) == 0x55555555555555555555555555555555
; run: @mul128(0x0, 0x0) == 0x0
; run: @mul128(0x0, 0x1) == 0x0
; run: @mul128(0x0, 0x55555555555555555555555555555555) == 0x0
; run: @mul128(0x0, 0x80000000000000000000000000000000) == 0x0
; run: @mul128(0x0, 0x9e3779b97f4a7c15f39cc0605cedc834) == 0x0
; run: @mul128(0x0, 0xffffffffffffffffffffffffffffffff) == 0x0
; run: @mul128(0x1, 0x0) == 0x0
; run: @mul128(0x1, 0x1) == 0x1
; run: @mul128(0x1, 0x55555555555555555555555555555555) == 0x55555555555555555555555555555555
; run: @mul128(0x1, 0x80000000000000000000000000000000) == 0x80000000000000000000000000000000
; run: @mul128(0x1, 0x9e3779b97f4a7c15f39cc0605cedc834) == 0x9e3779b97f4a7c15f39cc0605cedc834
; run: @mul128(0x1, 0xffffffffffffffffffffffffffffffff) == 0xffffffffffffffffffffffffffffffff
; run: @mul128(0x55555555555555555555555555555555, 0x1) == 0x55555555555555555555555555555555
; run: @mul128(0x55555555555555555555555555555555, 0x55555555555555555555555555555555) == 0x11111111111111111111111111111111
; run: @mul128(0x55555555555555555555555555555555, 0x80000000000000000000000000000000) == 0x80000000000000000000000000000000
; run: @mul128(0x55555555555555555555555555555555, 0x9e3779b97f4a7c15f39cc0605cedc834) == 0xd35b1872e642195130d3c01fec36c2a4
; run: @mul128(0x55555555555555555555555555555555, 0xffffffffffffffffffffffffffffffff) == 0x33333333333333333333333333333333
; run: @mul128(0x80000000000000000000000000000000, 0x0) == 0x0
; run: @mul128(0x80000000000000000000000000000000, 0x1) == 0x80000000000000000000000000000000
; run: @mul128(0x80000000000000000000000000000000, 0x55555555555555555555555555555555) == 0x80000000000000000000000000000000
; run: @mul128(0x80000000000000000000000000000000, 0x80000000000000000000000000000000) == 0x0
; run: @mul128(0x80000000000000000000000000000000, 0x9e3779b97f4a7c15f39cc0605cedc834) == 0x0
; run: @mul128(0x80000000000000000000000000000000, 0xffffffffffffffffffffffffffffffff) == 0x80000000000000000000000000000000
; run: @mul128(0x9e3779b97f4a7c15f39cc0605cedc834, 0x80000000000000000000000000000000) == 0x0
; run: @mul128(0x9e3779b97f4a7c15f39cc0605cedc834, 0x9e3779b97f4a7c15f39cc0605cedc834) == 0x55054150500014001150545150400510
; run: @mul128(0x9e3779b97f4a7c15f39cc0605cedc834, 0xffffffffffffffffffffffffffffffff) == 0x75ed28972ac62bf351744020345b47ec
; run: @mul128(0xffffffffffffffffffffffffffffffff, 0x1) == 0xffffffffffffffffffffffffffffffff
; run: @mul128(0xffffffffffffffffffffffffffffffff, 0x55555555555555555555555555555555) == 0x33333333333333333333333333333333
; run: @mul128(0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff) == 0x55555555555555555555555555555555
; run: @mul4(1, 2) == 2
; run: @mul4(5, 6) == -2
; run: @mul4(12, 2) == -8
; run: @mul4(12, 11) == 4
; run: @mul129({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 01}) -> {55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 01} _
; run: @mul129({e4 08 eb 39 d6 4b 6e 2a fb 50 dc 0d a6 a6 4d e4 00}, {55 47 5f 1c 81 e7 3d 51 31 92 cd f7 d7 e0 79 2e 00}) -> {34 20 ea 53 01 04 f9 68 60 71 f5 9f 99 d0 bb c8 00} _
; run: @mul129({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01} _
; run: @mul129({21 0c 80 31 87 bf 5e 8c 71 da 20 09 bd 89 5d 6a 00}, {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00 00}) -> {00 00 00 00 00 00 00 80 10 06 c0 98 c3 5f 2f c6 00} _
; run: @mul192({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}) -> {55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55} _
; run: @mul192({c4 ad e1 59 f3 43 5b 61 28 2c 9b a9 52 87 9e 9c 69 15 6d 12 bd 03 15 97}, {db 58 51 34 8e 80 e3 3c 91 d8 cf b7 fc f4 36 e7 16 2e bf 5f 4c 4b 2b 00}) -> {2c b7 cf 9f 12 ee 4b fa d3 4c 18 a1 0a cf 79 d4 bd a8 5d e1 37 6b d7 15} _
; run: @mul192({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80} _
; run: @mul192({36 b4 bb 59 62 b4 c6 67 3e 42 bd f3 8e 9d 4d 47 90 4b 19 db 6f 88 f8 68}, {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) -> {00 00 00 00 00 00 00 00 1b da dd 2c 31 5a e3 33 1f a1 de 79 c7 ce a6 23} _
; run: @mul256({ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}, {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}) -> {55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55 55} _
; run: @mul256({de 78 cc dd ad 84 75 1d ee d2 58 b0 0b ab d4 d4 a8 1e 18 8c a6 93 b6 5f 05 ff e0 f6 d5 5d 3b 09}, {8b 67 c8 8c 45 89 12 9d 7d 66 27 4d 8a 3b 46 18 af 8e 97 4b 3c 98 93 8b 37 e1 3c 83 56 2b e1 56}) -> {92 7a 3d 8c 80 e4 37 00 2d 07 a0 a0 8b 93 23 fc fc 9c 85 72 10 e5 61 70 1d 96 7b d6 b8 65 3d cc} _
; run: @mul256({00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80}, {01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) -> {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80} _
; run: @mul256({fb 7a 7b f3 b0 9d b5 94 7f 9e 0e 4b 9c 2e 53 f5 12 a6 03 5a 66 a8 8a d1 0d 9d 10 21 99 43 4a 6b}, {00 00 00 00 00 00 00 80 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}) -> {00 00 00 00 00 00 00 80 7d bd bd 79 d8 ce 5a ca 3f 4f 87 25 4e 97 a9 7a 09 d3 01 2d 33 54 c5 e8} _
; run: @lanes4x32(<0x68c422a7, 0xd0201a41, 0x905d11dd, 0xa46d8bd9>, <0x89d3a4b7, 0x5e93cc57, 0x77ac435f, 0x24617bfa>) == <0xc1df3c65, 0xc5bfbf97, 0xfd17b66b, 0x1e32c60a>
; run: @lanes2x64(<0x988f5e8828226f9c, 0x9059129e61fbaa7b>, <0xf50be2717a1eb92d, 0xf7cea56e32fbfa70>) == <0xf0bf578dc4a628c, 0x784cae2244acc810>
; run: @lanes16x8(<0x22, 0x9b, 0x17, 0x59, 0xd2, 0xe4, 0xa9, 0x0, 0x61, 0x1b, 0x53, 0x90, 0xea, 0x9d, 0x8a, 0x24>, <0x53, 0xa1, 0xe0, 0xe4, 0x90, 0x60, 0x6d, 0x6e, 0xfa, 0x39, 0x7e, 0x4a, 0x7a, 0xf8, 0xb5, 0x61>) == <0xc6, 0x7b, 0xa0, 0x84, 0x20, 0x80, 0x25, 0x0, 0x3a, 0x13, 0xe2, 0xa0, 0xe4, 0x58, 0x42, 0xa4>
; run: @lanes8x16(<0x6246, 0xf60d, 0xdade, 0xe9eb, 0x28b6, 0x9887, 0x980d, 0x4283>, <0xbdb3, 0xfb21, 0x4d01, 0x7f0d, 0x4046, 0x6a5d, 0x509, 0x51b3>) == <0x276a, 0xf8ad, 0xcde, 0xd81f, 0x5e34, 0x8113, 0x6165, 0x8d55>
; run: @lane20(0xabcde, 0xfffff) == 0x9944a
; oracle: the name is of LLVM 22

declare i1 @llvm.clmul.i1(i1, i1)
define i1 @mul1(i1 %a, i1 %b) {
  %r = call i1 @llvm.clmul.i1(i1 %a, i1 %b)
  ret i1 %r
}
declare i3 @llvm.clmul.i3(i3, i3)
define i3 @mul3(i3 %a, i3 %b) {
  %r = call i3 @llvm.clmul.i3(i3 %a, i3 %b)
  ret i3 %r
}
declare i4 @llvm.clmul.i4(i4, i4)
define i4 @mul4(i4 %a, i4 %b) {
  %r = call i4 @llvm.clmul.i4(i4 %a, i4 %b)
  ret i4 %r
}
declare i8 @llvm.clmul.i8(i8, i8)
define i8 @mul8(i8 %a, i8 %b) {
  %r = call i8 @llvm.clmul.i8(i8 %a, i8 %b)
  ret i8 %r
}
declare i13 @llvm.clmul.i13(i13, i13)
define i13 @mul13(i13 %a, i13 %b) {
  %r = call i13 @llvm.clmul.i13(i13 %a, i13 %b)
  ret i13 %r
}
declare i16 @llvm.clmul.i16(i16, i16)
define i16 @mul16(i16 %a, i16 %b) {
  %r = call i16 @llvm.clmul.i16(i16 %a, i16 %b)
  ret i16 %r
}
declare i24 @llvm.clmul.i24(i24, i24)
define i24 @mul24(i24 %a, i24 %b) {
  %r = call i24 @llvm.clmul.i24(i24 %a, i24 %b)
  ret i24 %r
}
declare i32 @llvm.clmul.i32(i32, i32)
define i32 @mul32(i32 %a, i32 %b) {
  %r = call i32 @llvm.clmul.i32(i32 %a, i32 %b)
  ret i32 %r
}
declare i33 @llvm.clmul.i33(i33, i33)
define i33 @mul33(i33 %a, i33 %b) {
  %r = call i33 @llvm.clmul.i33(i33 %a, i33 %b)
  ret i33 %r
}
declare i63 @llvm.clmul.i63(i63, i63)
define i63 @mul63(i63 %a, i63 %b) {
  %r = call i63 @llvm.clmul.i63(i63 %a, i63 %b)
  ret i63 %r
}
declare i64 @llvm.clmul.i64(i64, i64)
define i64 @mul64(i64 %a, i64 %b) {
  %r = call i64 @llvm.clmul.i64(i64 %a, i64 %b)
  ret i64 %r
}
declare i65 @llvm.clmul.i65(i65, i65)
define i65 @mul65(i65 %a, i65 %b) {
  %r = call i65 @llvm.clmul.i65(i65 %a, i65 %b)
  ret i65 %r
}
declare i100 @llvm.clmul.i100(i100, i100)
define i100 @mul100(i100 %a, i100 %b) {
  %r = call i100 @llvm.clmul.i100(i100 %a, i100 %b)
  ret i100 %r
}
declare i127 @llvm.clmul.i127(i127, i127)
define i127 @mul127(i127 %a, i127 %b) {
  %r = call i127 @llvm.clmul.i127(i127 %a, i127 %b)
  ret i127 %r
}
declare i128 @llvm.clmul.i128(i128, i128)
define i128 @mul128(i128 %a, i128 %b) {
  %r = call i128 @llvm.clmul.i128(i128 %a, i128 %b)
  ret i128 %r
}
declare i129 @llvm.clmul.i129(i129, i129)
define void @mul129(ptr %p, ptr %q) {
  %a = load i129, ptr %p
  %b = load i129, ptr %q
  %r = call i129 @llvm.clmul.i129(i129 %a, i129 %b)
  store i129 %r, ptr %p
  ret void
}
declare i192 @llvm.clmul.i192(i192, i192)
define void @mul192(ptr %p, ptr %q) {
  %a = load i192, ptr %p
  %b = load i192, ptr %q
  %r = call i192 @llvm.clmul.i192(i192 %a, i192 %b)
  store i192 %r, ptr %p
  ret void
}
declare i256 @llvm.clmul.i256(i256, i256)
define void @mul256(ptr %p, ptr %q) {
  %a = load i256, ptr %p
  %b = load i256, ptr %q
  %r = call i256 @llvm.clmul.i256(i256 %a, i256 %b)
  store i256 %r, ptr %p
  ret void
}
declare <4 x i32> @llvm.clmul.v4i32(<4 x i32>, <4 x i32>)
define <4 x i32> @lanes4x32(<4 x i32> %a, <4 x i32> %b) {
  %r = call <4 x i32> @llvm.clmul.v4i32(<4 x i32> %a, <4 x i32> %b)
  ret <4 x i32> %r
}
declare <2 x i64> @llvm.clmul.v2i64(<2 x i64>, <2 x i64>)
define <2 x i64> @lanes2x64(<2 x i64> %a, <2 x i64> %b) {
  %r = call <2 x i64> @llvm.clmul.v2i64(<2 x i64> %a, <2 x i64> %b)
  ret <2 x i64> %r
}
declare <16 x i8> @llvm.clmul.v16i8(<16 x i8>, <16 x i8>)
define <16 x i8> @lanes16x8(<16 x i8> %a, <16 x i8> %b) {
  %r = call <16 x i8> @llvm.clmul.v16i8(<16 x i8> %a, <16 x i8> %b)
  ret <16 x i8> %r
}
declare <8 x i16> @llvm.clmul.v8i16(<8 x i16>, <8 x i16>)
define <8 x i16> @lanes8x16(<8 x i16> %a, <8 x i16> %b) {
  %r = call <8 x i16> @llvm.clmul.v8i16(<8 x i16> %a, <8 x i16> %b)
  ret <8 x i16> %r
}
declare <3 x i20> @llvm.clmul.v3i20(<3 x i20>, <3 x i20>)
define i20 @lane20(i20 %a, i20 %b) {
  %x = insertelement <3 x i20> zeroinitializer, i20 %a, i32 2
  %y = insertelement <3 x i20> zeroinitializer, i20 %b, i32 2
  %r = call <3 x i20> @llvm.clmul.v3i20(<3 x i20> %x, <3 x i20> %y)
  %l = extractelement <3 x i20> %r, i32 2
  ret i20 %l
}
