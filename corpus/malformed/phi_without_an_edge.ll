; A phi has a value for each edge into its block.
; error: @f: %5: malformed bitcode: phi with more or fewer values than edges
; made by: llvm-as 19 -disable-verify

define i32 @f(i1 %c, i32 %x) {
entry:
  br i1 %c, label %a, label %b
a:
  br label %b
b:
  %r = phi i32 [ %x, %a ]
  ret i32 %r
}
