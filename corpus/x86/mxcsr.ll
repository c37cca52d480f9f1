; The control word of SSE: read, changed to round up, put back.
; run: @default() == 0x1f80
; run: @up() == 2

declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare i32 @llvm.x86.sse.cvtss2si(<4 x float>)
define i32 @default() {
  %p = alloca i32
  call void @llvm.x86.sse.stmxcsr(ptr %p)
  %a = load i32, ptr %p
  %r = and i32 %a, -64
  ret i32 %r
}
define i32 @up() {
  %p = alloca i32
  call void @llvm.x86.sse.stmxcsr(ptr %p)
  %old = load i32, ptr %p
  %new = or i32 %old, 16384
  store i32 %new, ptr %p
  call void @llvm.x86.sse.ldmxcsr(ptr %p)
  %v = load volatile float, ptr @value
  %w = insertelement <4 x float> zeroinitializer, float %v, i32 0
  %r = call i32 @llvm.x86.sse.cvtss2si(<4 x float> %w)
  store i32 %old, ptr %p
  call void @llvm.x86.sse.ldmxcsr(ptr %p)
  ret i32 %r
}
@value = global float 1.25
