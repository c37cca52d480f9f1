; Comdats of every kind are kept when they are alone.
; run: @f() == 10
; oracle: none, ELF has only two of them

$any = comdat any
$exact = comdat exactmatch
$largest = comdat largest
$none = comdat nodeduplicate
@any = linkonce_odr global i32 1, comdat
@exact = global i32 2, comdat
@largest = global i32 3, comdat
@none = global i32 4, comdat
define linkonce_odr i32 @f() comdat($any) {
  %a = load i32, ptr @any
  %b = load i32, ptr @exact
  %c = load i32, ptr @largest
  %d = load i32, ptr @none
  %1 = add i32 %a, %b
  %2 = add i32 %1, %c
  %3 = add i32 %2, %d
  ret i32 %3
}
