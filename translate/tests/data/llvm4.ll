; Made by: LLVM 4.0 (llvmlite 0.20: parse_assembly, as_bitcode)
; Typed pointers, `byval` without a type, `memcpy` with an alignment, names in the symbol table.

target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.node = type { %struct.node*, i32 (%struct.node*, i32)*, [24 x i8], x86_fp80 }
%struct.__va_list_tag = type { i32, i32, i8*, i8* }

@first = global %struct.node { %struct.node* @first, i32 (%struct.node*, i32)* null, [24 x i8] c"first\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", x86_fp80 0xK3FFFC000000000000000 }, align 16
@inside = local_unnamed_addr global i8* getelementptr inbounds (%struct.node, %struct.node* @first, i64 0, i32 2, i64 2), align 8
@tls = thread_local local_unnamed_addr global i32 3, align 4
@counter = internal global i32 0, align 4
@__const.loop.labels = private unnamed_addr constant [2 x i8*] [i8* blockaddress(@loop, %return), i8* blockaddress(@loop, %b)], align 16

define i32 @visit(%struct.node* nocapture readonly byval align 16 %by_value, %struct.node* %other) local_unnamed_addr {
entry:
  %arraydecay = getelementptr inbounds %struct.node, %struct.node* %other, i64 0, i32 2, i64 0
  %arraydecay2 = getelementptr inbounds %struct.node, %struct.node* %by_value, i64 0, i32 2, i64 0
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* nonnull align 16 dereferenceable(24) %arraydecay, i8* nonnull align 16 dereferenceable(24) %arraydecay2, i64 24, i32 1, i1 false)
  %visit = getelementptr inbounds %struct.node, %struct.node* %by_value, i64 0, i32 1
  %0 = load i32 (%struct.node*, i32)*, i32 (%struct.node*, i32)** %visit, align 8
  %call = call i32 %0(%struct.node* %other, i32 1)
  ret i32 %call
}

declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i32, i1)

define i32 @sw(i32 %x, double %d, float* nocapture readonly %f) local_unnamed_addr {
entry:
  switch i32 %x, label %sw.default [
    i32 1, label %sw.bb
    i32 7, label %sw.bb1
    i32 -100, label %sw.bb3
  ]

sw.bb:
  %conv = fptosi double %d to i32
  br label %return

sw.bb1:
  %0 = load float, float* %f, align 4
  %conv2 = fptosi float %0 to i32
  br label %return

sw.bb3:
  %1 = atomicrmw add i32* @counter, i32 -100 seq_cst
  br label %return

sw.default:
  %2 = call i32 @llvm.ctpop.i32(i32 %x)
  %3 = call i32 @llvm.ctlz.i32(i32 %x, i1 true)
  %add = add nuw nsw i32 %2, %3
  br label %return

return:
  %retval.0 = phi i32 [ %add, %sw.default ], [ %1, %sw.bb3 ], [ %conv2, %sw.bb1 ], [ %conv, %sw.bb ]
  ret i32 %retval.0
}

declare i32 @llvm.ctpop.i32(i32)

declare i32 @llvm.ctlz.i32(i32, i1 )

define i32 @cas(i32* nocapture %p, i32 %a, i32 %b) local_unnamed_addr {
entry:
  %0 = cmpxchg i32* %p, i32 %a, i32 %b seq_cst seq_cst
  %1 = extractvalue { i32, i1 } %0, 1
  %conv = zext i1 %1 to i32
  %2 = load atomic i32, i32* %p acquire, align 4
  %add = add nsw i32 %2, %conv
  ret i32 %add
}

define void @st(i32* %p, i64* nocapture %q) local_unnamed_addr {
entry:
  store atomic i32 3, i32* %p seq_cst, align 4
  %0 = ptrtoint i32* %p to i64
  store i64 %0, i64* %q, align 8
  fence seq_cst
  ret void
}

define <4 x float> @vec(<4 x float> %a, <4 x float> %b) local_unnamed_addr {
entry:
  %mul = fmul <4 x float> %a, %b
  %add = fadd <4 x float> %mul, %a
  %shuffle = shufflevector <4 x float> %add, <4 x float> %b, <4 x i32> <i32 0, i32 5, i32 2, i32 7>
  ret <4 x float> %shuffle
}

declare void @llvm.lifetime.start.p0i8(i64 , i8* nocapture)

declare void @llvm.lifetime.end.p0i8(i64 , i8* nocapture)

define i32 @va(i32 %n, ...) local_unnamed_addr {
entry:
  %ap = alloca [1 x %struct.__va_list_tag], align 16
  %0 = bitcast [1 x %struct.__va_list_tag]* %ap to i8*
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %0)
  call void @llvm.va_start(i8* nonnull %0)
  %gp_offset_p = getelementptr inbounds [1 x %struct.__va_list_tag], [1 x %struct.__va_list_tag]* %ap, i64 0, i64 0, i32 0
  %gp_offset = load i32, i32* %gp_offset_p, align 16
  %fits_in_gp = icmp ult i32 %gp_offset, 41
  br i1 %fits_in_gp, label %vaarg.in_reg, label %vaarg.in_mem

vaarg.in_reg:
  %1 = getelementptr inbounds [1 x %struct.__va_list_tag], [1 x %struct.__va_list_tag]* %ap, i64 0, i64 0, i32 3
  %reg_save_area = load i8*, i8** %1, align 16
  %2 = sext i32 %gp_offset to i64
  %3 = getelementptr i8, i8* %reg_save_area, i64 %2
  %4 = add i32 %gp_offset, 8
  store i32 %4, i32* %gp_offset_p, align 16
  br label %vaarg.end

vaarg.in_mem:
  %overflow_arg_area_p = getelementptr inbounds [1 x %struct.__va_list_tag], [1 x %struct.__va_list_tag]* %ap, i64 0, i64 0, i32 2
  %overflow_arg_area = load i8*, i8** %overflow_arg_area_p, align 8
  %overflow_arg_area.next = getelementptr i8, i8* %overflow_arg_area, i64 8
  store i8* %overflow_arg_area.next, i8** %overflow_arg_area_p, align 8
  br label %vaarg.end

vaarg.end:
  %vaarg.addr.in = phi i8* [ %3, %vaarg.in_reg ], [ %overflow_arg_area, %vaarg.in_mem ]
  %vaarg.addr = bitcast i8* %vaarg.addr.in to i32*
  %5 = load i32, i32* %vaarg.addr, align 4
  call void @llvm.va_end(i8* %0)
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %0)
  ret i32 %5
}

declare void @llvm.va_start(i8*)

declare void @llvm.va_end(i8*)

define i32 @loop(i8* nocapture readonly %s, i32 %n) {
entry:
  %cmp8 = icmp sgt i32 %n, 0
  br i1 %cmp8, label %for.body.preheader, label %for.end

for.body.preheader:
  %wide.trip.count = zext i32 %n to i64
  br label %for.body

for.body:
  %indvars.iv = phi i64 [ 0, %for.body.preheader ], [ %indvars.iv.next, %for.body ]
  %h.09 = phi i32 [ 0, %for.body.preheader ], [ %add, %for.body ]
  %mul = mul nsw i32 %h.09, 31
  %arrayidx = getelementptr inbounds i8, i8* %s, i64 %indvars.iv
  %0 = load i8, i8* %arrayidx, align 1
  %conv = zext i8 %0 to i32
  %add = add nsw i32 %mul, %conv
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1
  %exitcond.not = icmp eq i64 %indvars.iv.next, %wide.trip.count
  br i1 %exitcond.not, label %for.end, label %for.body

for.end:
  %h.0.lcssa = phi i32 [ 0, %entry ], [ %add, %for.body ]
  %and = and i32 %h.0.lcssa, 1
  %1 = zext i32 %and to i64
  %arrayidx2 = getelementptr inbounds [2 x i8*], [2 x i8*]* @__const.loop.labels, i64 0, i64 %1
  %2 = load i8*, i8** %arrayidx2, align 8
  indirectbr i8* %2, [label %return, label %b]

b:
  %sub = sub nsw i32 0, %h.0.lcssa
  br label %return

return:
  %retval.0 = phi i32 [ %sub, %b ], [ %h.0.lcssa, %for.end ]
  ret i32 %retval.0
}

define i32 @call_through_cast(i64 %n) local_unnamed_addr {
entry:
  %call = call i32 (i64, %struct.node*, ...) bitcast (i32 (i32, %struct.node*)* @old_style to i32 (i64, %struct.node*, ...)*)(i64 %n, %struct.node* nonnull @first)
  ret i32 %call
}

define i32 @old_style(i32 %n, %struct.node* %p) local_unnamed_addr {
entry:
  %call = call i32 @visit(%struct.node* byval align 16 %p, %struct.node* %p)
  %add = add nsw i32 %call, %n
  ret i32 %add
}

define i32 @asmf(i32 %x) local_unnamed_addr {
entry:
  %0 = call i32 asm "bswap $0", "=r,0,~{dirflag},~{fpsr},~{flags}"(i32 %x)
  ret i32 %0
}
