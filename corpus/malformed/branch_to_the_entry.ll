; Nothing branches to the entry block.
; error: @f: br: malformed bitcode: a branch to the entry block or to no block
; made by: llvm-as 19 -disable-verify

define void @f() {
entry:
  br label %entry
}
