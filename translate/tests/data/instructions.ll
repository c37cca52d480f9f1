; Every instruction, and the forms of each that are records of their own.

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%pair = type { i32, i64 }
%list = type { ptr, [1 x { ptr, i32, i32, ptr }] }

@type_info = external constant ptr

define i64 @integers(i64 %a, i64 %b) {
  %add = add nuw nsw i64 %a, %b
  %sub = sub i64 %add, %b
  %mul = mul nsw i64 %sub, 3
  %udiv = udiv exact i64 %mul, %b
  %sdiv = sdiv i64 %udiv, %b
  %urem = urem i64 %sdiv, %b
  %srem = srem i64 %urem, %b
  %shl = shl nuw i64 %srem, 2
  %lshr = lshr exact i64 %shl, 1
  %ashr = ashr i64 %lshr, 1
  %and = and i64 %ashr, 255
  %or = or disjoint i64 %and, 256
  %xor = xor i64 %or, -1
  %freeze = freeze i64 %xor
  ret i64 %freeze
}

define double @floats(double %a, double %b) {
  %neg = fneg nnan double %a
  %add = fadd fast double %neg, %b
  %sub = fsub contract double %add, %b
  %mul = fmul double %sub, %b
  %div = fdiv arcp double %mul, %b
  %rem = frem double %div, %b
  %cmp = fcmp ninf olt double %rem, %a
  %select = select nsz i1 %cmp, double %rem, double %a
  ret double %select
}

define <4 x i1> @vectors(<4 x float> %a, <4 x i32> %b, <4 x ptr> %p, ptr %q, i32 %i) {
  %element = extractelement <4 x float> %a, i32 %i
  %inserted = insertelement <4 x float> %a, float %element, i64 0
  %shuffled = shufflevector <4 x float> %inserted, <4 x float> poison, <8 x i32> <i32 0, i32 1, i32 poison, i32 3, i32 4, i32 5, i32 6, i32 7>
  %half = shufflevector <8 x float> %shuffled, <8 x float> %shuffled, <4 x i32> zeroinitializer
  %fcmp = fcmp oge <4 x float> %half, %a
  %icmp = icmp slt <4 x i32> %b, splat (i32 7)
  %both = and <4 x i1> %fcmp, %icmp
  %bases = getelementptr i32, <4 x ptr> %p, i64 1
  %indices = getelementptr inbounds i8, ptr %q, <4 x i32> %b
  %same = icmp eq <4 x ptr> %bases, %indices
  %select = select <4 x i1> %both, <4 x i1> %same, <4 x i1> %icmp
  ret <4 x i1> %select
}

define i128 @casts(i32 %i, double %d, ptr %p) {
  %trunc = trunc nuw i32 %i to i7
  %zext = zext nneg i7 %trunc to i64
  %sext = sext i7 %trunc to i128
  %fptoui = fptoui double %d to i32
  %fptosi = fptosi double %d to i32
  %uitofp = uitofp i32 %fptoui to float
  %sitofp = sitofp i32 %fptosi to x86_fp80
  %fptrunc = fptrunc x86_fp80 %sitofp to half
  %fpext = fpext half %fptrunc to fp128
  %ptrtoint = ptrtoint ptr %p to i64
  %inttoptr = inttoptr i64 %ptrtoint to ptr
  %bitcast = bitcast double %d to <2 x i32>
  %far = addrspacecast ptr %inttoptr to ptr addrspace(270)
  ret i128 %sext
}

define i32 @aggregates(%pair %p, [2 x { i8, float }] %a) {
  %field = extractvalue %pair %p, 0
  %deep = extractvalue [2 x { i8, float }] %a, 1, 1
  %inserted = insertvalue %pair %p, i64 7, 1
  %outer = insertvalue [2 x { i8, float }] %a, float %deep, 0, 1
  ret i32 %field
}

define i32 @memory(ptr %p, i32 %n, ptr addrspace(271) %far) {
  %slot = alloca %pair, align 16
  %array = alloca i16, i32 %n, align 2
  %field = getelementptr inbounds nuw %pair, ptr %slot, i32 0, i32 1
  %near = getelementptr nusw [4 x i32], ptr %p, i64 0, i64 3
  %load = load i32, ptr %p, align 1
  %volatile = load volatile i32, ptr %p
  %atomic = load atomic i32, ptr %p syncscope("singlethread") acquire, align 4
  %across = load ptr addrspace(270), ptr addrspace(271) %far
  store i32 %load, ptr %near
  store volatile i64 1, ptr %field, align 4
  store atomic volatile i32 %atomic, ptr %p release, align 4
  fence seq_cst
  fence syncscope("singlethread") acq_rel
  %exchanged = cmpxchg weak volatile ptr %p, i32 %load, i32 %n acq_rel monotonic, align 4
  %old = extractvalue { i32, i1 } %exchanged, 0
  %strong = cmpxchg ptr %p, i32 %load, i32 %n seq_cst seq_cst
  %rmw = atomicrmw volatile umax ptr %p, i32 %old syncscope("agent") monotonic, align 4
  %wrap = atomicrmw uinc_wrap ptr %p, i32 %rmw seq_cst
  %list = alloca %list
  %va_arg = va_arg ptr %list, i32
  ret i32 %va_arg
}

declare i32 @callee(ptr, ...)

declare void @nothing()

declare i32 @personality(...)

define i32 @calls(ptr %f, i32 %n) {
  call void @nothing()
  %direct = call i32 (ptr, ...) @callee(ptr %f, i32 %n, double 1.000000e+00)
  %indirect = tail call fastcc noundef i32 %f(i32 signext %n) #0
  %not_tail = notail call float %f()
  %fast = call nnan float @llvm.sqrt.f32(float %not_tail)
  %asm = call i32 asm sideeffect "bswap $0", "=r,0,~{flags}"(i32 %n)
  call void @nothing() [ "deopt"(i32 %n, ptr null), "custom"() ]
  call void @llvm.experimental.noalias.scope.decl(metadata !0)
  %result = musttail call i32 @calls(ptr %f, i32 %direct)
  ret i32 %result
}

define i32 @branches(i32 %n, ptr %target) {
entry:
  switch i32 %n, label %loop [
    i32 0, label %exit
    i32 -7, label %exit
    i32 2147483647, label %indirect
  ]

loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ], [ %n, %indirect ]
  %later = phi i32 [ %n, %entry ], [ %i, %loop ], [ 1, %indirect ]
  %next = add i32 %i, 1
  %done = icmp ugt i32 %next, %n
  br i1 %done, label %exit, label %loop

indirect:
  indirectbr ptr %target, [label %loop, label %exit]

exit:
  %r = phi i32 [ 1, %entry ], [ 1, %entry ], [ %later, %loop ], [ 3, %indirect ]
  br label %end

end:
  ret i32 %r
}

define void @exceptions(ptr %f) personality ptr @personality {
  %value = invoke i32 %f(i32 1)
          to label %again unwind label %catch

again:
  invoke void @nothing()
          to label %unreachable unwind label %filter

catch:
  %pad = landingpad { ptr, i32 }
          cleanup
          catch ptr @type_info
          catch ptr null
  ret void

filter:
  %other = landingpad { ptr, i32 }
          filter [1 x ptr] [ptr @type_info]
  resume { ptr, i32 } %other

unreachable:
  unreachable
}

define void @funclets() personality ptr @personality {
  invoke void @nothing()
          to label %done unwind label %dispatch

dispatch:
  %switch = catchswitch within none [label %handler] unwind label %cleanup

handler:
  %catch = catchpad within %switch [ptr null, i32 64, ptr null]
  call void @nothing() [ "funclet"(token %catch) ]
  catchret from %catch to label %done

cleanup:
  %cleanuppad = cleanuppad within none []
  cleanupret from %cleanuppad unwind to caller

done:
  ret void
}

define i32 @asm_goto(i32 %n) {
  %r = callbr i32 asm "", "=r,r,!i,!i"(i32 %n)
          to label %default [label %one, label %two]

default:
  ret i32 %r

one:
  ret i32 1

two:
  ret i32 2
}

define i32 @later_definitions(i1 %c) {
entry:
  br i1 %c, label %second, label %first

use:
  %sum = add i32 %value, %value
  %bits = bitcast i32 %value to float
  %equal = icmp eq i32 %value, 0
  %part = extractvalue { i32, float } %struct, 1
  ret i32 %sum

first:
  ret i32 0

second:
  %value = zext i1 %c to i32
  %struct = insertvalue { i32, float } poison, i32 %value, 0
  br label %use
}

declare float @llvm.sqrt.f32(float)

declare void @llvm.experimental.noalias.scope.decl(metadata)

attributes #0 = { nounwind "key"="value" "bare" }

!0 = !{!1}
!1 = distinct !{!1, !2, !"scope"}
!2 = distinct !{!2, !"domain"}
