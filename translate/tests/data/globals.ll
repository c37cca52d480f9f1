; Globals with everything that a record of one can say.

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"
source_filename = "globals.c"

module asm "nop"

$any = comdat any
$largest = comdat largest

%struct = type { i64, ptr }

@external = external global i32
@constant = internal unnamed_addr constant i32 1, align 16
@hidden = hidden global i8 2, section "my_section", align 1
@thread = thread_local(initialexec) global i64 3
@dynamic_thread = external thread_local global i32
@far = addrspace(271) global i32 4
@weak = weak_odr dso_local local_unnamed_addr global i32 5, comdat($any)
@common = common global [10 x i32] zeroinitializer
@extern_weak = extern_weak global i32
@external_init = externally_initialized global i32 6
@"\01raw name" = private global i32 7
@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @defined, ptr null }]

@alias = weak hidden alias i32, ptr @constant
@alias_inside = alias i8, getelementptr (i8, ptr @constant, i64 2)
@ifunc = ifunc i32 (i32), ptr @resolver

declare i32 @declared(ptr byval(%struct) align 8, i32 signext) #0

define protected fastcc void @defined() unnamed_addr #0 section "text" comdat($largest) align 32 gc "shadow-stack" prefix i32 1 prologue i8 -112 personality ptr @personality {
  ret void
}

define available_externally zeroext i8 @inlined(ptr inreg %p, ...) {
  ret i8 0
}

define internal ptr @resolver() {
  ret ptr null
}

declare i32 @personality(...)

attributes #0 = { nounwind "target-features"="+avx2,+fma" "bare" memory(none) }

!llvm.module.flags = !{!0, !1}
!llvm.dependent-libraries = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!"m"}
