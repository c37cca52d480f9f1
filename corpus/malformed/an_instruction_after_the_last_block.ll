; A number in the bitcode of exceptions, addresses of blocks and metadata is another.
; error: @t: malformed bitcode: an instruction after the last block (bit 0x3380)
; damage: bits 13186+1 = 1

declare i32 @__gxx_personality_v0(...)
define void @t() {
  ret void
}
@info = global ptr null
define void @f() personality ptr @__gxx_personality_v0 {
entry:
  invoke void @t() to label %ok unwind label %pad
ok:
  ret void
pad:
  %l = landingpad { ptr, i32 } cleanup catch ptr @info filter [1 x ptr] [ptr @info]
  resume { ptr, i32 } %l
}
define ptr @b(i1 %c) {
entry:
  indirectbr ptr blockaddress(@b, %x), [ label %x, label %y ]
x:
  callbr void asm sideeffect "", "!i"() to label %y [label %y]
y:
  ret ptr blockaddress(@b, %x)
}
define i32 @r() !dbg !3 {
  %v = call i64 @llvm.read_register.i64(metadata !0), !dbg !6
  ret i32 0, !dbg !6
}
declare i64 @llvm.read_register.i64(metadata)
!llvm.module.flags = !{!7}
!llvm.dbg.cu = !{!1}
!0 = !{!"rsp"}
!1 = distinct !DICompileUnit(language: DW_LANG_C, file: !2)
!2 = !DIFile(filename: "x.c", directory: "/")
!3 = distinct !DISubprogram(name: "r", file: !2, line: 1, type: !4, unit: !1)
!4 = !DISubroutineType(types: !5)
!5 = !{null}
!6 = !DILocation(line: 2, column: 3, scope: !3)
!7 = !{i32 2, !"Debug Info Version", i32 3}
