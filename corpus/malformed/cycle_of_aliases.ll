; An alias does not stand for itself.
; error: malformed bitcode: a constant or alias contains itself
; made by: llvm-as 19 -disable-verify

@a = alias i32, ptr @b
@b = alias i32, ptr @a
