; The canonical frame address: the word below it holds the return address.
; run: @above() == 1
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define i32 @above() "frame-pointer"="all" {
  %cfa = call ptr @llvm.eh.dwarf.cfa(i32 0)
  %more = call ptr @llvm.eh.dwarf.cfa(i32 16)
  %place = getelementptr i8, ptr %cfa, i64 -8
  %address = load ptr, ptr %place
  %expected = call ptr @llvm.returnaddress(i32 0)
  %same = icmp eq ptr %address, %expected
  %moved = getelementptr i8, ptr %cfa, i64 16
  %right = icmp eq ptr %moved, %more
  %both = and i1 %same, %right
  %r = zext i1 %both to i32
  ret i32 %r
}

declare ptr @llvm.eh.dwarf.cfa(i32)
declare ptr @llvm.returnaddress(i32 immarg)
