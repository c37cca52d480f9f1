; llvm.is.constant: constant data is one; what only runs can tell is none.
; run: @variable(7) == false
; run: @variable(0) == false
; run: @float_variable(1.5) == false
; run: @loaded(i32{7}) == false
; run: @integer() == true
; run: @wide() == true
; run: @float() == true
; run: @null() == true
; run: @vector() == true
; run: @address() == false

@g = global i32 0
declare i1 @llvm.is.constant.i32(i32)
declare i1 @llvm.is.constant.i200(i200)
declare i1 @llvm.is.constant.f64(double)
declare i1 @llvm.is.constant.p0(ptr)
declare i1 @llvm.is.constant.v4i32(<4 x i32>)
define i1 @variable(i32 %a) {
  %r = call i1 @llvm.is.constant.i32(i32 %a)
  ret i1 %r
}
define i1 @float_variable(double %a) {
  %r = call i1 @llvm.is.constant.f64(double %a)
  ret i1 %r
}
define i1 @loaded(ptr %p) {
  %v = load i32, ptr %p
  %r = call i1 @llvm.is.constant.i32(i32 %v)
  ret i1 %r
}
define i1 @integer() {
  %r = call i1 @llvm.is.constant.i32(i32 -5)
  ret i1 %r
}
define i1 @wide() {
  %r = call i1 @llvm.is.constant.i200(i200 1606938044258990275541962092341162602522202993782792835301376)
  ret i1 %r
}
define i1 @float() {
  %r = call i1 @llvm.is.constant.f64(double 1.5)
  ret i1 %r
}
define i1 @null() {
  %r = call i1 @llvm.is.constant.p0(ptr null)
  ret i1 %r
}
define i1 @vector() {
  %r = call i1 @llvm.is.constant.v4i32(<4 x i32> <i32 1, i32 2, i32 3, i32 4>)
  ret i1 %r
}
define i1 @address() {
  %r = call i1 @llvm.is.constant.p0(ptr @g)
  ret i1 %r
}
