; Variables and functions in sections that the source names.
; run: @f() == 5

@a = global i32 5, section "my_section"
define i32 @f() section ".text.startup" {
  %r = load i32, ptr @a
  ret i32 %r
}
