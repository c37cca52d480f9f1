; Zero of a width that is no multiple of 64 has as many zeros as bits, not as its registers have.
; run: @i129(1) == 129
; run: @i129(0) == 0
; run: @i65(1) == 65
; run: @i200(1) == 200
; run: @i192(1) == 192
; run: @leading129(1) == 129
; run: @leading129(0) == 128

declare i65 @llvm.cttz.i65(i65, i1)
declare i129 @llvm.cttz.i129(i129, i1)
declare i192 @llvm.cttz.i192(i192, i1)
declare i200 @llvm.cttz.i200(i200, i1)
declare i129 @llvm.ctlz.i129(i129, i1)

define i64 @i129(i1 %zero) {
  %x = select i1 %zero, i129 0, i129 1
  %count = call i129 @llvm.cttz.i129(i129 %x, i1 false)
  %result = trunc i129 %count to i64
  ret i64 %result
}

define i64 @i65(i1 %zero) {
  %x = select i1 %zero, i65 0, i65 1
  %count = call i65 @llvm.cttz.i65(i65 %x, i1 false)
  %result = trunc i65 %count to i64
  ret i64 %result
}

define i64 @i192(i1 %zero) {
  %x = select i1 %zero, i192 0, i192 1
  %count = call i192 @llvm.cttz.i192(i192 %x, i1 false)
  %result = trunc i192 %count to i64
  ret i64 %result
}

define i64 @i200(i1 %zero) {
  %x = select i1 %zero, i200 0, i200 1
  %count = call i200 @llvm.cttz.i200(i200 %x, i1 false)
  %result = trunc i200 %count to i64
  ret i64 %result
}

define i64 @leading129(i1 %zero) {
  %x = select i1 %zero, i129 0, i129 1
  %count = call i129 @llvm.ctlz.i129(i129 %x, i1 false)
  %result = trunc i129 %count to i64
  ret i64 %result
}
