; Checks are on where no pass has decided otherwise; caches and markers need nothing on x86.
; run: @runtime() == 1
; run: @ubsan() == 1
; run: @widenable() == true
; run: @cache({00 01}) == 7
; run: @offset() == 0
; oracle: LLVM has no code for llvm.pcmarker

define i1 @runtime() {
  %r = call i1 @llvm.allow.runtime.check(metadata !"test")
  ret i1 %r
}

define i1 @ubsan() {
  %r = call i1 @llvm.allow.ubsan.check(i8 3)
  ret i1 %r
}

define i1 @widenable() {
  %r = call i1 @llvm.experimental.widenable.condition()
  ret i1 %r
}

define i32 @cache(ptr %p) {
  %q = getelementptr i8, ptr %p, i64 2
  call void @llvm.clear_cache(ptr %p, ptr %q)
  call void @llvm.pcmarker(i32 5)
  ret i32 7
}

define i64 @offset() {
  %r = call i64 @llvm.get.dynamic.area.offset.i64()
  ret i64 %r
}
