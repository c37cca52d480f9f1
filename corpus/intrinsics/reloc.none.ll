; Only a static linker reads it.
; run: @f(3) == 3
; made by: llvm 22
; oracle: the name is of LLVM 22
declare void @llvm.reloc.none(metadata)
define i32 @f(i32 %x) {
  call void @llvm.reloc.none(metadata !"nobody_has_it")
  ret i32 %x
}
