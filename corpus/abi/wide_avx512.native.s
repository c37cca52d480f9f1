	.text
	.file	"-"
	.globl	their_make_float8               # -- Begin function their_make_float8
	.type	their_make_float8,@function
their_make_float8:                      # @their_make_float8
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-32, %rsp
	subq	$64, %rsp
	movl	%edi, %edx
	movq	%rsp, %rbx
	pushq	$32
	popq	%rsi
	movq	%rbx, %rdi
	callq	fill
	vmovaps	(%rbx), %ymm0
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	retq
.Lfunc_end0:
	.size	their_make_float8, .Lfunc_end0-their_make_float8
                                        # -- End function
	.type	fill,@function                  # -- Begin function fill
fill:                                   # @fill
# %bb.0:
                                        # kill: def $esi killed $esi def $rsi
	xorl	%eax, %eax
	testl	%esi, %esi
	cmovlel	%eax, %esi
	imull	$37, %edx, %ecx
	xorl	%edx, %edx
.LBB1_1:                                # =>This Inner Loop Header: Depth=1
	cmpq	%rdx, %rsi
	je	.LBB1_2
# %bb.3:                                #   in Loop: Header=BB1_1 Depth=1
	movl	%eax, %r8d
	shrl	$3, %r8d
	addb	%cl, %r8b
	andb	$63, %r8b
	movb	%r8b, (%rdi,%rdx)
	incq	%rdx
	addb	$11, %cl
	incl	%eax
	jmp	.LBB1_1
.LBB1_2:
	retq
.Lfunc_end1:
	.size	fill, .Lfunc_end1-fill
                                        # -- End function
	.globl	their_check_float8              # -- Begin function their_check_float8
	.type	their_check_float8,@function
their_check_float8:                     # @their_check_float8
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	andq	$-32, %rsp
	subq	$64, %rsp
	movl	%edi, %edx
	movq	%rsp, %rdi
	vmovaps	%ymm0, (%rdi)
	pushq	$32
	popq	%rsi
	vzeroupper
	callq	same
	movq	%rbp, %rsp
	popq	%rbp
	retq
.Lfunc_end2:
	.size	their_check_float8, .Lfunc_end2-their_check_float8
                                        # -- End function
	.type	same,@function                  # -- Begin function same
same:                                   # @same
# %bb.0:
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	subq	$128, %rsp
	movl	%esi, %ebx
	movq	%rdi, %r14
	movq	%rsp, %r15
	movq	%r15, %rdi
	callq	fill
	movl	%ebx, %edx
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	bcmp@PLT
	xorl	%ecx, %ecx
	testl	%eax, %eax
	sete	%cl
	movl	%ecx, %eax
	addq	$128, %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	retq
.Lfunc_end3:
	.size	same, .Lfunc_end3-same
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_many_float8
.LCPI4_0:
	.quad	0x4004000000000000              # double 2.5
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI4_1:
	.long	0x40900000                      # float 4.5
.LCPI4_2:
	.long	0x40b00000                      # float 5.5
	.text
	.globl	their_many_float8
	.type	their_many_float8,@function
their_many_float8:                      # @their_many_float8
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-32, %rsp
	subq	$352, %rsp                      # imm = 0x160
	fldt	16(%rbp)
	movl	176(%rbp), %eax
	vmovaps	208(%rbp), %ymm8
	vmovaps	144(%rbp), %ymm9
	vmovaps	112(%rbp), %ymm10
	vmovaps	80(%rbp), %ymm11
	vmovaps	%ymm0, 288(%rsp)
	vmovaps	%ymm2, 256(%rsp)
	vmovaps	%ymm3, 224(%rsp)
	vmovaps	%ymm4, 192(%rsp)
	vmovaps	%ymm6, 160(%rsp)
	vmovaps	%ymm7, 128(%rsp)
	vmovaps	%ymm11, 96(%rsp)
	vmovaps	%ymm10, 64(%rsp)
	vmovaps	%ymm9, 32(%rsp)
	vmovaps	%ymm8, (%rsp)
	xorl	%ebx, %ebx
	cmpl	$12, %eax
	jne	.LBB4_1
# %bb.2:
	cmpl	$11, %r9d
	jne	.LBB4_1
# %bb.3:
	cmpl	$10, %r8d
	jne	.LBB4_1
# %bb.4:
	cmpw	$-9, %cx
	jne	.LBB4_1
# %bb.5:
	cmpl	$1, %edi
	jne	.LBB4_1
# %bb.6:
	vucomisd	.LCPI4_0(%rip), %xmm1
	jne	.LBB4_1
	jp	.LBB4_1
# %bb.7:
	cmpq	$-3, %rsi
	jne	.LBB4_1
# %bb.8:
	flds	.LCPI4_1(%rip)
	fxch	%st(1)
	fucompi	%st(1), %st
	fstp	%st(0)
	jne	.LBB4_23
	jp	.LBB4_23
# %bb.9:
	vucomiss	.LCPI4_2(%rip), %xmm5
	jne	.LBB4_23
	jp	.LBB4_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB4_23
# %bb.11:
	cmpq	$7, 32(%rbp)
	jne	.LBB4_23
# %bb.12:
	cmpq	$8, 64(%rbp)
	jne	.LBB4_23
# %bb.13:
	leaq	288(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$1
	popq	%rdx
	vzeroupper
	callq	same
	testl	%eax, %eax
	je	.LBB4_23
# %bb.14:
	leaq	256(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB4_23
# %bb.15:
	leaq	224(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$3
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB4_23
# %bb.16:
	leaq	192(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$4
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB4_23
# %bb.17:
	leaq	160(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$5
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB4_23
# %bb.18:
	leaq	128(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$6
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB4_23
# %bb.19:
	leaq	96(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$7
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB4_23
# %bb.20:
	leaq	64(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$8
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB4_23
# %bb.21:
	leaq	32(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$9
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB4_23
# %bb.22:
	movq	%rsp, %rdi
	pushq	$32
	popq	%rsi
	pushq	$10
	popq	%rdx
	callq	same
	movl	%eax, %ebx
	jmp	.LBB4_23
.LBB4_1:
	fstp	%st(0)
.LBB4_23:
	movl	%ebx, %eax
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end4:
	.size	their_many_float8, .Lfunc_end4-their_many_float8
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_variadic_float8
.LCPI5_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI5_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_variadic_float8
	.type	their_variadic_float8,@function
their_variadic_float8:                  # @their_variadic_float8
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$320, %rsp                      # imm = 0x140
	leaq	112(%rsp), %r10
	movq	%rsi, 8(%r10)
	movq	%rdx, 16(%r10)
	movq	%rcx, 24(%r10)
	movq	%r8, 32(%r10)
	movq	%r9, 40(%r10)
	testb	%al, %al
	je	.LBB5_16
# %bb.15:
	vmovapd	%xmm0, 160(%rsp)
	vmovapd	%xmm1, 176(%rsp)
	vmovaps	%xmm2, 192(%rsp)
	vmovaps	%xmm3, 208(%rsp)
	vmovaps	%xmm4, 224(%rsp)
	vmovaps	%xmm5, 240(%rsp)
	vmovaps	%xmm6, 256(%rsp)
	vmovaps	%xmm7, 272(%rsp)
.LBB5_16:
	movabsq	$206158430216, %rax             # imm = 0x3000000008
	movq	%rax, 32(%rsp)
	movq	%r10, 48(%rsp)
	leaq	16(%rbp), %rbx
	movq	%rbx, 40(%rsp)
	pushq	$8
	popq	%rax
	movl	%eax, 24(%rsp)                  # 4-byte Spill
	movl	36(%rsp), %r13d
	xorl	%r14d, %r14d
	testl	%edi, %edi
	cmovlel	%r14d, %edi
	movl	%edi, 28(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	pushq	$1
	popq	%r15
.LBB5_1:                                # =>This Inner Loop Header: Depth=1
	cmpl	%r14d, 28(%rsp)                 # 4-byte Folded Reload
	je	.LBB5_14
# %bb.2:                                #   in Loop: Header=BB5_1 Depth=1
	vmovsd	%xmm1, 56(%rsp)                 # 8-byte Spill
	addq	$31, %rbx
	movq	%rbx, %r12
	andq	$-32, %r12
	leaq	32(%r12), %rbx
	movq	%rbx, 40(%rsp)
	vmovapd	(%r12), %ymm0
	vmovapd	%ymm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$32
	popq	%rsi
	movl	%r14d, %edx
	vzeroupper
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB5_3
# %bb.4:                                #   in Loop: Header=BB5_1 Depth=1
	movl	24(%rsp), %edx                  # 4-byte Reload
	cmpl	$40, %edx
	vmovsd	56(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	ja	.LBB5_6
# %bb.5:                                #   in Loop: Header=BB5_1 Depth=1
	movq	%rbx, %r12
	movl	%edx, %ebx
	leaq	112(%rsp), %rax
	addq	%rax, %rbx
	addl	$8, %edx
	movl	%edx, 24(%rsp)                  # 4-byte Spill
	movl	%edx, 32(%rsp)
	jmp	.LBB5_7
.LBB5_3:                                #   in Loop: Header=BB5_1 Depth=1
	vmovsd	56(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	jmp	.LBB5_13
.LBB5_6:                                #   in Loop: Header=BB5_1 Depth=1
	addq	$40, %r12
	movq	%r12, 40(%rsp)
.LBB5_7:                                #   in Loop: Header=BB5_1 Depth=1
	cmpl	(%rbx), %r14d
	jne	.LBB5_8
# %bb.9:                                #   in Loop: Header=BB5_1 Depth=1
	cmpl	$160, %r13d
	ja	.LBB5_11
# %bb.10:                               #   in Loop: Header=BB5_1 Depth=1
	movq	%r12, %rbx
	movl	%r13d, %r12d
	leaq	112(%rsp), %rax
	addq	%rax, %r12
	addl	$16, %r13d
	movl	%r13d, 36(%rsp)
	jmp	.LBB5_12
.LBB5_8:                                #   in Loop: Header=BB5_1 Depth=1
	movq	%r12, %rbx
	jmp	.LBB5_13
.LBB5_11:                               #   in Loop: Header=BB5_1 Depth=1
	leaq	8(%r12), %rbx
	movq	%rbx, 40(%rsp)
.LBB5_12:                               #   in Loop: Header=BB5_1 Depth=1
	vmulsd	.LCPI5_0(%rip), %xmm1, %xmm0
	vcmpeqsd	(%r12), %xmm0, %k0
	kmovw	%k0, %ecx
	andl	%r15d, %ecx
.LBB5_13:                               #   in Loop: Header=BB5_1 Depth=1
	vaddsd	.LCPI5_1(%rip), %xmm1, %xmm1
	incl	%r14d
	movl	%ecx, %r15d
	jmp	.LBB5_1
.LBB5_14:
	movl	%r15d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end5:
	.size	their_variadic_float8, .Lfunc_end5-their_variadic_float8
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_behind_float8
.LCPI6_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI6_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_behind_float8
	.type	their_behind_float8,@function
their_behind_float8:                    # @their_behind_float8
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$384, %rsp                      # imm = 0x180
	vmovsd	%xmm0, 40(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB6_16
# %bb.15:
	vmovaps	%xmm1, 240(%rsp)
	vmovaps	%xmm2, 256(%rsp)
	vmovaps	%xmm3, 272(%rsp)
	vmovaps	%xmm4, 288(%rsp)
	vmovaps	%xmm5, 304(%rsp)
	vmovaps	%xmm6, 320(%rsp)
	vmovaps	%xmm7, 336(%rsp)
.LBB6_16:
	leaq	176(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	vmovapd	48(%rbp), %ymm0
	vmovapd	16(%rbp), %ymm1
	leaq	128(%rsp), %rdi
	vmovapd	%ymm1, (%rdi)
	vmovapd	%ymm0, 96(%rsp)
	movq	%rax, 32(%rsp)
	leaq	80(%rbp), %rax
	movq	%rax, 24(%rsp)
	movabsq	$274877906952, %rax             # imm = 0x4000000008
	movq	%rax, 16(%rsp)
	pushq	$32
	popq	%rsi
	pushq	$1
	popq	%rdx
	vzeroupper
	callq	same
	movl	%eax, %ecx
	xorl	%r12d, %r12d
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB6_3
# %bb.1:
	leaq	96(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	movl	%eax, %ecx
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB6_3
# %bb.2:
	vmovsd	40(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	vcmpeqsd	.LCPI6_0(%rip), %xmm0, %k0
	kmovw	%k0, %eax
.LBB6_3:
	movl	16(%rsp), %r13d
	movl	20(%rsp), %r14d
	movq	32(%rsp), %rcx
	movq	%rcx, 56(%rsp)                  # 8-byte Spill
	movq	24(%rsp), %r15
	testl	%ebx, %ebx
	cmovlel	%r12d, %ebx
	movl	%ebx, 52(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	xorl	%r12d, %r12d
.LBB6_4:                                # =>This Inner Loop Header: Depth=1
	cmpl	%r12d, 52(%rsp)                 # 4-byte Folded Reload
	je	.LBB6_14
# %bb.5:                                #   in Loop: Header=BB6_4 Depth=1
	cmpl	$40, %r13d
	ja	.LBB6_7
# %bb.6:                                #   in Loop: Header=BB6_4 Depth=1
	movq	%r15, %rcx
	movl	%r13d, %r15d
	addq	56(%rsp), %r15                  # 8-byte Folded Reload
	addl	$8, %r13d
	movl	%r13d, 16(%rsp)
	jmp	.LBB6_8
.LBB6_7:                                #   in Loop: Header=BB6_4 Depth=1
	leaq	8(%r15), %rcx
	movq	%rcx, 24(%rsp)
.LBB6_8:                                #   in Loop: Header=BB6_4 Depth=1
	xorl	%ebx, %ebx
	cmpl	(%r15), %r12d
	vmovsd	%xmm1, 40(%rsp)                 # 8-byte Spill
	jne	.LBB6_13
# %bb.9:                                #   in Loop: Header=BB6_4 Depth=1
	cmpl	$160, %r14d
	ja	.LBB6_11
# %bb.10:                               #   in Loop: Header=BB6_4 Depth=1
	movq	%rcx, %rdx
	movl	%r14d, %ecx
	addq	56(%rsp), %rcx                  # 8-byte Folded Reload
	addl	$16, %r14d
	movl	%r14d, 20(%rsp)
	jmp	.LBB6_12
.LBB6_11:                               #   in Loop: Header=BB6_4 Depth=1
	leaq	8(%rcx), %rdx
	movq	%rdx, 24(%rsp)
.LBB6_12:                               #   in Loop: Header=BB6_4 Depth=1
	vmovsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	vmulsd	.LCPI6_0(%rip), %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	movl	$0, %ecx
	cmovnel	%ecx, %eax
	cmovpl	%ecx, %eax
	movq	%rdx, %rcx
	movl	%eax, %ebx
.LBB6_13:                               #   in Loop: Header=BB6_4 Depth=1
	addq	$31, %rcx
	andq	$-32, %rcx
	leaq	32(%rcx), %r15
	movq	%r15, 24(%rsp)
	vmovapd	(%rcx), %ymm0
	vmovapd	%ymm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$32
	popq	%rsi
	movl	%r12d, %edx
	vzeroupper
	callq	same
	andl	%ebx, %eax
	vmovsd	40(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	vaddsd	.LCPI6_1(%rip), %xmm1, %xmm1
	incl	%r12d
	jmp	.LBB6_4
.LBB6_14:
	xorl	%edi, %edi
	cmpl	$1, %eax
	adcl	$3, %edi
	callq	their_make_float8@PLT
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end6:
	.size	their_behind_float8, .Lfunc_end6-their_behind_float8
                                        # -- End function
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0                          # -- Begin function their_call_float8
.LCPI7_0:
	.long	0x40900000                      # float 4.5
.LCPI7_2:
	.long	0x40b00000                      # float 5.5
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI7_1:
	.quad	0x4004000000000000              # double 2.5
.LCPI7_3:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI7_4:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_call_float8
	.type	their_call_float8,@function
their_call_float8:                      # @their_call_float8
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$768, %rsp                      # imm = 0x300
	movq	%r8, 232(%rsp)                  # 8-byte Spill
	movq	%rcx, 240(%rsp)                 # 8-byte Spill
	movq	%rdx, %r13
	movq	%rsi, %rbx
	movq	%rdi, %r14
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, 256(%rsp)
	andq	$0, 272(%rsp)
	movq	$7, 248(%rsp)
	movq	$8, 280(%rsp)
	leaq	384(%rsp), %r15
	xorl	%r12d, %r12d
.LBB7_1:                                # =>This Inner Loop Header: Depth=1
	cmpq	$11, %r12
	je	.LBB7_2
# %bb.9:                                #   in Loop: Header=BB7_1 Depth=1
	movl	%r12d, %edi
	callq	*%r14
	vmovaps	%ymm0, (%r15)
	incq	%r12
	addq	$32, %r15
	jmp	.LBB7_1
.LBB7_2:
	vmovaps	480(%rsp), %ymm0
	pushq	$3
	popq	%rdi
	vmovaps	%ymm0, 288(%rsp)                # 32-byte Spill
	callq	*%rbx
	xorl	%r12d, %r12d
	testl	%eax, %eax
	je	.LBB7_8
# %bb.3:
	pushq	$4
	popq	%r15
	movl	%r15d, %edi
	callq	their_make_float8@PLT
	movl	%r15d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB7_8
# %bb.4:
	pushq	$5
	popq	%r15
	movl	%r15d, %edi
	callq	*%r14
	movl	%r15d, %edi
	callq	their_check_float8@PLT
	testl	%eax, %eax
	je	.LBB7_8
# %bb.5:
	vmovaps	416(%rsp), %ymm0
	vmovaps	448(%rsp), %ymm2
	vmovaps	512(%rsp), %ymm4
	vmovaps	544(%rsp), %ymm6
	vmovaps	576(%rsp), %ymm7
	vmovups	608(%rsp), %zmm5
	vmovaps	672(%rsp), %ymm1
	vmovaps	704(%rsp), %ymm8
	movq	280(%rsp), %rax
	movq	%rax, 48(%rsp)
	vmovups	248(%rsp), %ymm3
	vmovups	%ymm3, 16(%rsp)
	vmovaps	%ymm8, 192(%rsp)
	vmovaps	%ymm1, 128(%rsp)
	vmovups	%zmm5, 64(%rsp)
	flds	.LCPI7_0(%rip)
	fstpt	(%rsp)
	movl	$12, 160(%rsp)
	pushq	$1
	popq	%rdi
	vmovsd	.LCPI7_1(%rip), %xmm1           # xmm1 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	vmovss	.LCPI7_2(%rip), %xmm5           # xmm5 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	vmovaps	%ymm0, 352(%rsp)                # 32-byte Spill
	vmovaps	%ymm2, 320(%rsp)                # 32-byte Spill
	vmovaps	288(%rsp), %ymm3                # 32-byte Reload
	callq	*%r13
	testl	%eax, %eax
	je	.LBB7_8
# %bb.6:
	vmovaps	384(%rsp), %ymm1
	vmovaps	320(%rsp), %ymm0                # 32-byte Reload
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	352(%rsp), %ymm0                # 32-byte Reload
	vmovaps	%ymm0, 32(%rsp)
	vmovaps	%ymm1, 288(%rsp)                # 32-byte Spill
	vmovaps	%ymm1, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%r12d, %r12d
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI7_3(%rip), %xmm1           # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI7_4(%rip), %xmm2           # xmm2 = [1.0E+0,0.0E+0]
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	vzeroupper
	callq	*240(%rsp)                      # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB7_8
# %bb.7:
	vmovaps	320(%rsp), %ymm1                # 32-byte Reload
	vmovaps	%ymm1, 128(%rsp)
	vmovaps	352(%rsp), %ymm0                # 32-byte Reload
	vmovaps	%ymm0, 96(%rsp)
	vmovaps	288(%rsp), %ymm2                # 32-byte Reload
	vmovaps	%ymm2, 64(%rsp)
	vmovaps	%ymm1, 32(%rsp)
	vmovaps	%ymm0, (%rsp)
	pushq	$3
	popq	%r14
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI7_3(%rip), %xmm0           # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI7_4(%rip), %xmm3           # xmm3 = [1.0E+0,0.0E+0]
	vxorps	%xmm1, %xmm1, %xmm1
	movl	%r14d, %edi
	xorl	%esi, %esi
	vmovaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*232(%rsp)                      # 8-byte Folded Reload
	movl	%r14d, %edi
	callq	*%rbx
	xorl	%r12d, %r12d
	testl	%eax, %eax
	setne	%r12b
.LBB7_8:
	movl	%r12d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end7:
	.size	their_call_float8, .Lfunc_end7-their_call_float8
                                        # -- End function
	.globl	their_make_double8              # -- Begin function their_make_double8
	.type	their_make_double8,@function
their_make_double8:                     # @their_make_double8
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-64, %rsp
	subq	$128, %rsp
	movl	%edi, %edx
	movq	%rsp, %rbx
	pushq	$64
	popq	%rsi
	movq	%rbx, %rdi
	callq	fill
	vmovaps	(%rbx), %zmm0
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	retq
.Lfunc_end8:
	.size	their_make_double8, .Lfunc_end8-their_make_double8
                                        # -- End function
	.globl	their_check_double8             # -- Begin function their_check_double8
	.type	their_check_double8,@function
their_check_double8:                    # @their_check_double8
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	andq	$-64, %rsp
	subq	$128, %rsp
	movl	%edi, %edx
	movq	%rsp, %rdi
	vmovaps	%zmm0, (%rdi)
	pushq	$64
	popq	%rsi
	vzeroupper
	callq	same
	movq	%rbp, %rsp
	popq	%rbp
	retq
.Lfunc_end9:
	.size	their_check_double8, .Lfunc_end9-their_check_double8
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_many_double8
.LCPI10_0:
	.quad	0x4004000000000000              # double 2.5
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI10_1:
	.long	0x40900000                      # float 4.5
.LCPI10_2:
	.long	0x40b00000                      # float 5.5
	.text
	.globl	their_many_double8
	.type	their_many_double8,@function
their_many_double8:                     # @their_many_double8
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-64, %rsp
	subq	$704, %rsp                      # imm = 0x2C0
	fldt	16(%rbp)
	movl	272(%rbp), %eax
	vmovaps	336(%rbp), %zmm8
	vmovaps	208(%rbp), %zmm9
	vmovaps	144(%rbp), %zmm10
	vmovaps	80(%rbp), %zmm11
	vmovaps	%zmm0, 576(%rsp)
	vmovaps	%zmm2, 512(%rsp)
	vmovaps	%zmm3, 448(%rsp)
	vmovaps	%zmm4, 384(%rsp)
	vmovaps	%zmm6, 320(%rsp)
	vmovaps	%zmm7, 256(%rsp)
	vmovaps	%zmm11, 192(%rsp)
	vmovaps	%zmm10, 128(%rsp)
	vmovaps	%zmm9, 64(%rsp)
	vmovaps	%zmm8, (%rsp)
	xorl	%ebx, %ebx
	cmpl	$12, %eax
	jne	.LBB10_1
# %bb.2:
	cmpl	$11, %r9d
	jne	.LBB10_1
# %bb.3:
	cmpl	$10, %r8d
	jne	.LBB10_1
# %bb.4:
	cmpw	$-9, %cx
	jne	.LBB10_1
# %bb.5:
	cmpl	$1, %edi
	jne	.LBB10_1
# %bb.6:
	vucomisd	.LCPI10_0(%rip), %xmm1
	jne	.LBB10_1
	jp	.LBB10_1
# %bb.7:
	cmpq	$-3, %rsi
	jne	.LBB10_1
# %bb.8:
	flds	.LCPI10_1(%rip)
	fxch	%st(1)
	fucompi	%st(1), %st
	fstp	%st(0)
	jne	.LBB10_23
	jp	.LBB10_23
# %bb.9:
	vucomiss	.LCPI10_2(%rip), %xmm5
	jne	.LBB10_23
	jp	.LBB10_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB10_23
# %bb.11:
	cmpq	$7, 32(%rbp)
	jne	.LBB10_23
# %bb.12:
	cmpq	$8, 64(%rbp)
	jne	.LBB10_23
# %bb.13:
	leaq	576(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$1
	popq	%rdx
	vzeroupper
	callq	same
	testl	%eax, %eax
	je	.LBB10_23
# %bb.14:
	leaq	512(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB10_23
# %bb.15:
	leaq	448(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$3
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB10_23
# %bb.16:
	leaq	384(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$4
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB10_23
# %bb.17:
	leaq	320(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$5
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB10_23
# %bb.18:
	leaq	256(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$6
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB10_23
# %bb.19:
	leaq	192(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$7
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB10_23
# %bb.20:
	leaq	128(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$8
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB10_23
# %bb.21:
	leaq	64(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$9
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB10_23
# %bb.22:
	movq	%rsp, %rdi
	pushq	$64
	popq	%rsi
	pushq	$10
	popq	%rdx
	callq	same
	movl	%eax, %ebx
	jmp	.LBB10_23
.LBB10_1:
	fstp	%st(0)
.LBB10_23:
	movl	%ebx, %eax
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end10:
	.size	their_many_double8, .Lfunc_end10-their_many_double8
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_variadic_double8
.LCPI11_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI11_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_variadic_double8
	.type	their_variadic_double8,@function
their_variadic_double8:                 # @their_variadic_double8
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$384, %rsp                      # imm = 0x180
	leaq	144(%rsp), %r10
	movq	%rsi, 8(%r10)
	movq	%rdx, 16(%r10)
	movq	%rcx, 24(%r10)
	movq	%r8, 32(%r10)
	movq	%r9, 40(%r10)
	testb	%al, %al
	je	.LBB11_16
# %bb.15:
	vmovapd	%xmm0, 192(%rsp)
	vmovapd	%xmm1, 208(%rsp)
	vmovaps	%xmm2, 224(%rsp)
	vmovaps	%xmm3, 240(%rsp)
	vmovaps	%xmm4, 256(%rsp)
	vmovaps	%xmm5, 272(%rsp)
	vmovaps	%xmm6, 288(%rsp)
	vmovaps	%xmm7, 304(%rsp)
.LBB11_16:
	movabsq	$206158430216, %rax             # imm = 0x3000000008
	movq	%rax, 32(%rsp)
	movq	%r10, 48(%rsp)
	leaq	16(%rbp), %rbx
	movq	%rbx, 40(%rsp)
	pushq	$8
	popq	%rax
	movl	%eax, 24(%rsp)                  # 4-byte Spill
	movl	36(%rsp), %r13d
	xorl	%r14d, %r14d
	testl	%edi, %edi
	cmovlel	%r14d, %edi
	movl	%edi, 28(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	pushq	$1
	popq	%r15
.LBB11_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r14d, 28(%rsp)                 # 4-byte Folded Reload
	je	.LBB11_14
# %bb.2:                                #   in Loop: Header=BB11_1 Depth=1
	vmovsd	%xmm1, 56(%rsp)                 # 8-byte Spill
	addq	$63, %rbx
	movq	%rbx, %r12
	andq	$-64, %r12
	leaq	64(%r12), %rbx
	movq	%rbx, 40(%rsp)
	vmovapd	(%r12), %zmm0
	vmovapd	%zmm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$64
	popq	%rsi
	movl	%r14d, %edx
	vzeroupper
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB11_3
# %bb.4:                                #   in Loop: Header=BB11_1 Depth=1
	movl	24(%rsp), %edx                  # 4-byte Reload
	cmpl	$40, %edx
	vmovsd	56(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	ja	.LBB11_6
# %bb.5:                                #   in Loop: Header=BB11_1 Depth=1
	movq	%rbx, %r12
	movl	%edx, %ebx
	leaq	144(%rsp), %rax
	addq	%rax, %rbx
	addl	$8, %edx
	movl	%edx, 24(%rsp)                  # 4-byte Spill
	movl	%edx, 32(%rsp)
	jmp	.LBB11_7
.LBB11_3:                               #   in Loop: Header=BB11_1 Depth=1
	vmovsd	56(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	jmp	.LBB11_13
.LBB11_6:                               #   in Loop: Header=BB11_1 Depth=1
	addq	$72, %r12
	movq	%r12, 40(%rsp)
.LBB11_7:                               #   in Loop: Header=BB11_1 Depth=1
	cmpl	(%rbx), %r14d
	jne	.LBB11_8
# %bb.9:                                #   in Loop: Header=BB11_1 Depth=1
	cmpl	$160, %r13d
	ja	.LBB11_11
# %bb.10:                               #   in Loop: Header=BB11_1 Depth=1
	movq	%r12, %rbx
	movl	%r13d, %r12d
	leaq	144(%rsp), %rax
	addq	%rax, %r12
	addl	$16, %r13d
	movl	%r13d, 36(%rsp)
	jmp	.LBB11_12
.LBB11_8:                               #   in Loop: Header=BB11_1 Depth=1
	movq	%r12, %rbx
	jmp	.LBB11_13
.LBB11_11:                              #   in Loop: Header=BB11_1 Depth=1
	leaq	8(%r12), %rbx
	movq	%rbx, 40(%rsp)
.LBB11_12:                              #   in Loop: Header=BB11_1 Depth=1
	vmulsd	.LCPI11_0(%rip), %xmm1, %xmm0
	vcmpeqsd	(%r12), %xmm0, %k0
	kmovw	%k0, %ecx
	andl	%r15d, %ecx
.LBB11_13:                              #   in Loop: Header=BB11_1 Depth=1
	vaddsd	.LCPI11_1(%rip), %xmm1, %xmm1
	incl	%r14d
	movl	%ecx, %r15d
	jmp	.LBB11_1
.LBB11_14:
	movl	%r15d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end11:
	.size	their_variadic_double8, .Lfunc_end11-their_variadic_double8
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_behind_double8
.LCPI12_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI12_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_behind_double8
	.type	their_behind_double8,@function
their_behind_double8:                   # @their_behind_double8
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$512, %rsp                      # imm = 0x200
	vmovsd	%xmm0, 40(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB12_16
# %bb.15:
	vmovaps	%xmm1, 336(%rsp)
	vmovaps	%xmm2, 352(%rsp)
	vmovaps	%xmm3, 368(%rsp)
	vmovaps	%xmm4, 384(%rsp)
	vmovaps	%xmm5, 400(%rsp)
	vmovaps	%xmm6, 416(%rsp)
	vmovaps	%xmm7, 432(%rsp)
.LBB12_16:
	leaq	272(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	vmovapd	80(%rbp), %zmm0
	vmovapd	16(%rbp), %zmm1
	leaq	192(%rsp), %rdi
	vmovapd	%zmm1, (%rdi)
	vmovapd	%zmm0, 128(%rsp)
	movq	%rax, 32(%rsp)
	leaq	144(%rbp), %rax
	movq	%rax, 24(%rsp)
	movabsq	$274877906952, %rax             # imm = 0x4000000008
	movq	%rax, 16(%rsp)
	pushq	$64
	popq	%rsi
	pushq	$1
	popq	%rdx
	vzeroupper
	callq	same
	movl	%eax, %ecx
	xorl	%r12d, %r12d
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB12_3
# %bb.1:
	leaq	128(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	movl	%eax, %ecx
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB12_3
# %bb.2:
	vmovsd	40(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	vcmpeqsd	.LCPI12_0(%rip), %xmm0, %k0
	kmovw	%k0, %eax
.LBB12_3:
	movl	16(%rsp), %r13d
	movl	20(%rsp), %r14d
	movq	32(%rsp), %rcx
	movq	%rcx, 56(%rsp)                  # 8-byte Spill
	movq	24(%rsp), %r15
	testl	%ebx, %ebx
	cmovlel	%r12d, %ebx
	movl	%ebx, 52(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	xorl	%r12d, %r12d
.LBB12_4:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r12d, 52(%rsp)                 # 4-byte Folded Reload
	je	.LBB12_14
# %bb.5:                                #   in Loop: Header=BB12_4 Depth=1
	cmpl	$40, %r13d
	ja	.LBB12_7
# %bb.6:                                #   in Loop: Header=BB12_4 Depth=1
	movq	%r15, %rcx
	movl	%r13d, %r15d
	addq	56(%rsp), %r15                  # 8-byte Folded Reload
	addl	$8, %r13d
	movl	%r13d, 16(%rsp)
	jmp	.LBB12_8
.LBB12_7:                               #   in Loop: Header=BB12_4 Depth=1
	leaq	8(%r15), %rcx
	movq	%rcx, 24(%rsp)
.LBB12_8:                               #   in Loop: Header=BB12_4 Depth=1
	xorl	%ebx, %ebx
	cmpl	(%r15), %r12d
	vmovsd	%xmm1, 40(%rsp)                 # 8-byte Spill
	jne	.LBB12_13
# %bb.9:                                #   in Loop: Header=BB12_4 Depth=1
	cmpl	$160, %r14d
	ja	.LBB12_11
# %bb.10:                               #   in Loop: Header=BB12_4 Depth=1
	movq	%rcx, %rdx
	movl	%r14d, %ecx
	addq	56(%rsp), %rcx                  # 8-byte Folded Reload
	addl	$16, %r14d
	movl	%r14d, 20(%rsp)
	jmp	.LBB12_12
.LBB12_11:                              #   in Loop: Header=BB12_4 Depth=1
	leaq	8(%rcx), %rdx
	movq	%rdx, 24(%rsp)
.LBB12_12:                              #   in Loop: Header=BB12_4 Depth=1
	vmovsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	vmulsd	.LCPI12_0(%rip), %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	movl	$0, %ecx
	cmovnel	%ecx, %eax
	cmovpl	%ecx, %eax
	movq	%rdx, %rcx
	movl	%eax, %ebx
.LBB12_13:                              #   in Loop: Header=BB12_4 Depth=1
	addq	$63, %rcx
	andq	$-64, %rcx
	leaq	64(%rcx), %r15
	movq	%r15, 24(%rsp)
	vmovapd	(%rcx), %zmm0
	vmovapd	%zmm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$64
	popq	%rsi
	movl	%r12d, %edx
	vzeroupper
	callq	same
	andl	%ebx, %eax
	vmovsd	40(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	vaddsd	.LCPI12_1(%rip), %xmm1, %xmm1
	incl	%r12d
	jmp	.LBB12_4
.LBB12_14:
	xorl	%edi, %edi
	cmpl	$1, %eax
	adcl	$3, %edi
	callq	their_make_double8@PLT
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end12:
	.size	their_behind_double8, .Lfunc_end12-their_behind_double8
                                        # -- End function
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0                          # -- Begin function their_call_double8
.LCPI13_0:
	.long	0x40900000                      # float 4.5
.LCPI13_2:
	.long	0x40b00000                      # float 5.5
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI13_1:
	.quad	0x4004000000000000              # double 2.5
.LCPI13_3:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI13_4:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_call_double8
	.type	their_call_double8,@function
their_call_double8:                     # @their_call_double8
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$1408, %rsp                     # imm = 0x580
	movq	%r8, 392(%rsp)                  # 8-byte Spill
	movq	%rcx, 400(%rsp)                 # 8-byte Spill
	movq	%rdx, %r13
	movq	%rsi, %rbx
	movq	%rdi, %r14
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, 416(%rsp)
	andq	$0, 432(%rsp)
	movq	$7, 408(%rsp)
	movq	$8, 440(%rsp)
	leaq	640(%rsp), %r15
	xorl	%r12d, %r12d
.LBB13_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %r12
	je	.LBB13_2
# %bb.9:                                #   in Loop: Header=BB13_1 Depth=1
	movl	%r12d, %edi
	callq	*%r14
	vmovaps	%zmm0, (%r15)
	incq	%r12
	addq	$64, %r15
	jmp	.LBB13_1
.LBB13_2:
	vmovaps	832(%rsp), %zmm0
	pushq	$3
	popq	%rdi
	vmovaps	%zmm0, 448(%rsp)                # 64-byte Spill
	callq	*%rbx
	xorl	%r12d, %r12d
	testl	%eax, %eax
	je	.LBB13_8
# %bb.3:
	pushq	$4
	popq	%r15
	movl	%r15d, %edi
	callq	their_make_double8@PLT
	movl	%r15d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB13_8
# %bb.4:
	pushq	$5
	popq	%r15
	movl	%r15d, %edi
	callq	*%r14
	movl	%r15d, %edi
	callq	their_check_double8@PLT
	testl	%eax, %eax
	je	.LBB13_8
# %bb.5:
	vmovaps	704(%rsp), %zmm0
	vmovaps	768(%rsp), %zmm2
	vmovaps	896(%rsp), %zmm4
	vmovaps	960(%rsp), %zmm6
	vmovaps	1024(%rsp), %zmm7
	vmovaps	1088(%rsp), %zmm8
	vmovaps	1152(%rsp), %zmm1
	vmovaps	1216(%rsp), %zmm9
	vmovaps	1280(%rsp), %zmm3
	movq	440(%rsp), %rax
	movq	%rax, 48(%rsp)
	vmovups	408(%rsp), %ymm5
	vmovups	%ymm5, 16(%rsp)
	vmovaps	%zmm3, 320(%rsp)
	vmovaps	%zmm9, 192(%rsp)
	vmovaps	%zmm1, 128(%rsp)
	vmovaps	%zmm8, 64(%rsp)
	flds	.LCPI13_0(%rip)
	fstpt	(%rsp)
	movl	$12, 256(%rsp)
	pushq	$1
	popq	%rdi
	vmovsd	.LCPI13_1(%rip), %xmm1          # xmm1 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	vmovss	.LCPI13_2(%rip), %xmm5          # xmm5 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	vmovaps	%zmm0, 576(%rsp)                # 64-byte Spill
	vmovaps	%zmm2, 512(%rsp)                # 64-byte Spill
	vmovaps	448(%rsp), %zmm3                # 64-byte Reload
	callq	*%r13
	testl	%eax, %eax
	je	.LBB13_8
# %bb.6:
	vmovaps	640(%rsp), %zmm1
	vmovaps	512(%rsp), %zmm0                # 64-byte Reload
	vmovaps	%zmm0, 128(%rsp)
	vmovaps	576(%rsp), %zmm0                # 64-byte Reload
	vmovaps	%zmm0, 64(%rsp)
	vmovaps	%zmm1, 448(%rsp)                # 64-byte Spill
	vmovaps	%zmm1, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%r12d, %r12d
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI13_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI13_4(%rip), %xmm2          # xmm2 = [1.0E+0,0.0E+0]
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	vzeroupper
	callq	*400(%rsp)                      # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB13_8
# %bb.7:
	vmovaps	512(%rsp), %zmm1                # 64-byte Reload
	vmovaps	%zmm1, 256(%rsp)
	vmovaps	576(%rsp), %zmm0                # 64-byte Reload
	vmovaps	%zmm0, 192(%rsp)
	vmovaps	448(%rsp), %zmm2                # 64-byte Reload
	vmovaps	%zmm2, 128(%rsp)
	vmovaps	%zmm1, 64(%rsp)
	vmovaps	%zmm0, (%rsp)
	pushq	$3
	popq	%r14
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI13_3(%rip), %xmm0          # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI13_4(%rip), %xmm3          # xmm3 = [1.0E+0,0.0E+0]
	vxorps	%xmm1, %xmm1, %xmm1
	movl	%r14d, %edi
	xorl	%esi, %esi
	vmovaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*392(%rsp)                      # 8-byte Folded Reload
	movl	%r14d, %edi
	callq	*%rbx
	xorl	%r12d, %r12d
	testl	%eax, %eax
	setne	%r12b
.LBB13_8:
	movl	%r12d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end13:
	.size	their_call_double8, .Lfunc_end13-their_call_double8
                                        # -- End function
	.globl	their_make_short32              # -- Begin function their_make_short32
	.type	their_make_short32,@function
their_make_short32:                     # @their_make_short32
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-64, %rsp
	subq	$128, %rsp
	movl	%edi, %edx
	movq	%rsp, %rbx
	pushq	$64
	popq	%rsi
	movq	%rbx, %rdi
	callq	fill
	vmovaps	(%rbx), %zmm0
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	retq
.Lfunc_end14:
	.size	their_make_short32, .Lfunc_end14-their_make_short32
                                        # -- End function
	.globl	their_check_short32             # -- Begin function their_check_short32
	.type	their_check_short32,@function
their_check_short32:                    # @their_check_short32
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	andq	$-64, %rsp
	subq	$128, %rsp
	movl	%edi, %edx
	movq	%rsp, %rdi
	vmovaps	%zmm0, (%rdi)
	pushq	$64
	popq	%rsi
	vzeroupper
	callq	same
	movq	%rbp, %rsp
	popq	%rbp
	retq
.Lfunc_end15:
	.size	their_check_short32, .Lfunc_end15-their_check_short32
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_many_short32
.LCPI16_0:
	.quad	0x4004000000000000              # double 2.5
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI16_1:
	.long	0x40900000                      # float 4.5
.LCPI16_2:
	.long	0x40b00000                      # float 5.5
	.text
	.globl	their_many_short32
	.type	their_many_short32,@function
their_many_short32:                     # @their_many_short32
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-64, %rsp
	subq	$704, %rsp                      # imm = 0x2C0
	fldt	16(%rbp)
	movl	272(%rbp), %eax
	vmovaps	336(%rbp), %zmm8
	vmovaps	208(%rbp), %zmm9
	vmovaps	144(%rbp), %zmm10
	vmovaps	80(%rbp), %zmm11
	vmovaps	%zmm0, 576(%rsp)
	vmovaps	%zmm2, 512(%rsp)
	vmovaps	%zmm3, 448(%rsp)
	vmovaps	%zmm4, 384(%rsp)
	vmovaps	%zmm6, 320(%rsp)
	vmovaps	%zmm7, 256(%rsp)
	vmovaps	%zmm11, 192(%rsp)
	vmovaps	%zmm10, 128(%rsp)
	vmovaps	%zmm9, 64(%rsp)
	vmovaps	%zmm8, (%rsp)
	xorl	%ebx, %ebx
	cmpl	$12, %eax
	jne	.LBB16_1
# %bb.2:
	cmpl	$11, %r9d
	jne	.LBB16_1
# %bb.3:
	cmpl	$10, %r8d
	jne	.LBB16_1
# %bb.4:
	cmpw	$-9, %cx
	jne	.LBB16_1
# %bb.5:
	cmpl	$1, %edi
	jne	.LBB16_1
# %bb.6:
	vucomisd	.LCPI16_0(%rip), %xmm1
	jne	.LBB16_1
	jp	.LBB16_1
# %bb.7:
	cmpq	$-3, %rsi
	jne	.LBB16_1
# %bb.8:
	flds	.LCPI16_1(%rip)
	fxch	%st(1)
	fucompi	%st(1), %st
	fstp	%st(0)
	jne	.LBB16_23
	jp	.LBB16_23
# %bb.9:
	vucomiss	.LCPI16_2(%rip), %xmm5
	jne	.LBB16_23
	jp	.LBB16_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB16_23
# %bb.11:
	cmpq	$7, 32(%rbp)
	jne	.LBB16_23
# %bb.12:
	cmpq	$8, 64(%rbp)
	jne	.LBB16_23
# %bb.13:
	leaq	576(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$1
	popq	%rdx
	vzeroupper
	callq	same
	testl	%eax, %eax
	je	.LBB16_23
# %bb.14:
	leaq	512(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB16_23
# %bb.15:
	leaq	448(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$3
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB16_23
# %bb.16:
	leaq	384(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$4
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB16_23
# %bb.17:
	leaq	320(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$5
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB16_23
# %bb.18:
	leaq	256(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$6
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB16_23
# %bb.19:
	leaq	192(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$7
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB16_23
# %bb.20:
	leaq	128(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$8
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB16_23
# %bb.21:
	leaq	64(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$9
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB16_23
# %bb.22:
	movq	%rsp, %rdi
	pushq	$64
	popq	%rsi
	pushq	$10
	popq	%rdx
	callq	same
	movl	%eax, %ebx
	jmp	.LBB16_23
.LBB16_1:
	fstp	%st(0)
.LBB16_23:
	movl	%ebx, %eax
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end16:
	.size	their_many_short32, .Lfunc_end16-their_many_short32
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_variadic_short32
.LCPI17_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI17_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_variadic_short32
	.type	their_variadic_short32,@function
their_variadic_short32:                 # @their_variadic_short32
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$384, %rsp                      # imm = 0x180
	leaq	144(%rsp), %r10
	movq	%rsi, 8(%r10)
	movq	%rdx, 16(%r10)
	movq	%rcx, 24(%r10)
	movq	%r8, 32(%r10)
	movq	%r9, 40(%r10)
	testb	%al, %al
	je	.LBB17_16
# %bb.15:
	vmovapd	%xmm0, 192(%rsp)
	vmovapd	%xmm1, 208(%rsp)
	vmovaps	%xmm2, 224(%rsp)
	vmovaps	%xmm3, 240(%rsp)
	vmovaps	%xmm4, 256(%rsp)
	vmovaps	%xmm5, 272(%rsp)
	vmovaps	%xmm6, 288(%rsp)
	vmovaps	%xmm7, 304(%rsp)
.LBB17_16:
	movabsq	$206158430216, %rax             # imm = 0x3000000008
	movq	%rax, 32(%rsp)
	movq	%r10, 48(%rsp)
	leaq	16(%rbp), %rbx
	movq	%rbx, 40(%rsp)
	pushq	$8
	popq	%rax
	movl	%eax, 24(%rsp)                  # 4-byte Spill
	movl	36(%rsp), %r13d
	xorl	%r14d, %r14d
	testl	%edi, %edi
	cmovlel	%r14d, %edi
	movl	%edi, 28(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	pushq	$1
	popq	%r15
.LBB17_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r14d, 28(%rsp)                 # 4-byte Folded Reload
	je	.LBB17_14
# %bb.2:                                #   in Loop: Header=BB17_1 Depth=1
	vmovsd	%xmm1, 56(%rsp)                 # 8-byte Spill
	addq	$63, %rbx
	movq	%rbx, %r12
	andq	$-64, %r12
	leaq	64(%r12), %rbx
	movq	%rbx, 40(%rsp)
	vmovapd	(%r12), %zmm0
	vmovapd	%zmm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$64
	popq	%rsi
	movl	%r14d, %edx
	vzeroupper
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB17_3
# %bb.4:                                #   in Loop: Header=BB17_1 Depth=1
	movl	24(%rsp), %edx                  # 4-byte Reload
	cmpl	$40, %edx
	vmovsd	56(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	ja	.LBB17_6
# %bb.5:                                #   in Loop: Header=BB17_1 Depth=1
	movq	%rbx, %r12
	movl	%edx, %ebx
	leaq	144(%rsp), %rax
	addq	%rax, %rbx
	addl	$8, %edx
	movl	%edx, 24(%rsp)                  # 4-byte Spill
	movl	%edx, 32(%rsp)
	jmp	.LBB17_7
.LBB17_3:                               #   in Loop: Header=BB17_1 Depth=1
	vmovsd	56(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	jmp	.LBB17_13
.LBB17_6:                               #   in Loop: Header=BB17_1 Depth=1
	addq	$72, %r12
	movq	%r12, 40(%rsp)
.LBB17_7:                               #   in Loop: Header=BB17_1 Depth=1
	cmpl	(%rbx), %r14d
	jne	.LBB17_8
# %bb.9:                                #   in Loop: Header=BB17_1 Depth=1
	cmpl	$160, %r13d
	ja	.LBB17_11
# %bb.10:                               #   in Loop: Header=BB17_1 Depth=1
	movq	%r12, %rbx
	movl	%r13d, %r12d
	leaq	144(%rsp), %rax
	addq	%rax, %r12
	addl	$16, %r13d
	movl	%r13d, 36(%rsp)
	jmp	.LBB17_12
.LBB17_8:                               #   in Loop: Header=BB17_1 Depth=1
	movq	%r12, %rbx
	jmp	.LBB17_13
.LBB17_11:                              #   in Loop: Header=BB17_1 Depth=1
	leaq	8(%r12), %rbx
	movq	%rbx, 40(%rsp)
.LBB17_12:                              #   in Loop: Header=BB17_1 Depth=1
	vmulsd	.LCPI17_0(%rip), %xmm1, %xmm0
	vcmpeqsd	(%r12), %xmm0, %k0
	kmovw	%k0, %ecx
	andl	%r15d, %ecx
.LBB17_13:                              #   in Loop: Header=BB17_1 Depth=1
	vaddsd	.LCPI17_1(%rip), %xmm1, %xmm1
	incl	%r14d
	movl	%ecx, %r15d
	jmp	.LBB17_1
.LBB17_14:
	movl	%r15d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end17:
	.size	their_variadic_short32, .Lfunc_end17-their_variadic_short32
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_behind_short32
.LCPI18_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI18_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_behind_short32
	.type	their_behind_short32,@function
their_behind_short32:                   # @their_behind_short32
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$512, %rsp                      # imm = 0x200
	vmovsd	%xmm0, 40(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB18_16
# %bb.15:
	vmovaps	%xmm1, 336(%rsp)
	vmovaps	%xmm2, 352(%rsp)
	vmovaps	%xmm3, 368(%rsp)
	vmovaps	%xmm4, 384(%rsp)
	vmovaps	%xmm5, 400(%rsp)
	vmovaps	%xmm6, 416(%rsp)
	vmovaps	%xmm7, 432(%rsp)
.LBB18_16:
	leaq	272(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	vmovapd	80(%rbp), %zmm0
	vmovapd	16(%rbp), %zmm1
	leaq	192(%rsp), %rdi
	vmovapd	%zmm1, (%rdi)
	vmovapd	%zmm0, 128(%rsp)
	movq	%rax, 32(%rsp)
	leaq	144(%rbp), %rax
	movq	%rax, 24(%rsp)
	movabsq	$274877906952, %rax             # imm = 0x4000000008
	movq	%rax, 16(%rsp)
	pushq	$64
	popq	%rsi
	pushq	$1
	popq	%rdx
	vzeroupper
	callq	same
	movl	%eax, %ecx
	xorl	%r12d, %r12d
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB18_3
# %bb.1:
	leaq	128(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	movl	%eax, %ecx
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB18_3
# %bb.2:
	vmovsd	40(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	vcmpeqsd	.LCPI18_0(%rip), %xmm0, %k0
	kmovw	%k0, %eax
.LBB18_3:
	movl	16(%rsp), %r13d
	movl	20(%rsp), %r14d
	movq	32(%rsp), %rcx
	movq	%rcx, 56(%rsp)                  # 8-byte Spill
	movq	24(%rsp), %r15
	testl	%ebx, %ebx
	cmovlel	%r12d, %ebx
	movl	%ebx, 52(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	xorl	%r12d, %r12d
.LBB18_4:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r12d, 52(%rsp)                 # 4-byte Folded Reload
	je	.LBB18_14
# %bb.5:                                #   in Loop: Header=BB18_4 Depth=1
	cmpl	$40, %r13d
	ja	.LBB18_7
# %bb.6:                                #   in Loop: Header=BB18_4 Depth=1
	movq	%r15, %rcx
	movl	%r13d, %r15d
	addq	56(%rsp), %r15                  # 8-byte Folded Reload
	addl	$8, %r13d
	movl	%r13d, 16(%rsp)
	jmp	.LBB18_8
.LBB18_7:                               #   in Loop: Header=BB18_4 Depth=1
	leaq	8(%r15), %rcx
	movq	%rcx, 24(%rsp)
.LBB18_8:                               #   in Loop: Header=BB18_4 Depth=1
	xorl	%ebx, %ebx
	cmpl	(%r15), %r12d
	vmovsd	%xmm1, 40(%rsp)                 # 8-byte Spill
	jne	.LBB18_13
# %bb.9:                                #   in Loop: Header=BB18_4 Depth=1
	cmpl	$160, %r14d
	ja	.LBB18_11
# %bb.10:                               #   in Loop: Header=BB18_4 Depth=1
	movq	%rcx, %rdx
	movl	%r14d, %ecx
	addq	56(%rsp), %rcx                  # 8-byte Folded Reload
	addl	$16, %r14d
	movl	%r14d, 20(%rsp)
	jmp	.LBB18_12
.LBB18_11:                              #   in Loop: Header=BB18_4 Depth=1
	leaq	8(%rcx), %rdx
	movq	%rdx, 24(%rsp)
.LBB18_12:                              #   in Loop: Header=BB18_4 Depth=1
	vmovsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	vmulsd	.LCPI18_0(%rip), %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	movl	$0, %ecx
	cmovnel	%ecx, %eax
	cmovpl	%ecx, %eax
	movq	%rdx, %rcx
	movl	%eax, %ebx
.LBB18_13:                              #   in Loop: Header=BB18_4 Depth=1
	addq	$63, %rcx
	andq	$-64, %rcx
	leaq	64(%rcx), %r15
	movq	%r15, 24(%rsp)
	vmovapd	(%rcx), %zmm0
	vmovapd	%zmm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$64
	popq	%rsi
	movl	%r12d, %edx
	vzeroupper
	callq	same
	andl	%ebx, %eax
	vmovsd	40(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	vaddsd	.LCPI18_1(%rip), %xmm1, %xmm1
	incl	%r12d
	jmp	.LBB18_4
.LBB18_14:
	xorl	%edi, %edi
	cmpl	$1, %eax
	adcl	$3, %edi
	callq	their_make_short32@PLT
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end18:
	.size	their_behind_short32, .Lfunc_end18-their_behind_short32
                                        # -- End function
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0                          # -- Begin function their_call_short32
.LCPI19_0:
	.long	0x40900000                      # float 4.5
.LCPI19_2:
	.long	0x40b00000                      # float 5.5
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI19_1:
	.quad	0x4004000000000000              # double 2.5
.LCPI19_3:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI19_4:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_call_short32
	.type	their_call_short32,@function
their_call_short32:                     # @their_call_short32
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$1408, %rsp                     # imm = 0x580
	movq	%r8, 392(%rsp)                  # 8-byte Spill
	movq	%rcx, 400(%rsp)                 # 8-byte Spill
	movq	%rdx, %r13
	movq	%rsi, %rbx
	movq	%rdi, %r14
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, 416(%rsp)
	andq	$0, 432(%rsp)
	movq	$7, 408(%rsp)
	movq	$8, 440(%rsp)
	leaq	640(%rsp), %r15
	xorl	%r12d, %r12d
.LBB19_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %r12
	je	.LBB19_2
# %bb.9:                                #   in Loop: Header=BB19_1 Depth=1
	movl	%r12d, %edi
	callq	*%r14
	vmovaps	%zmm0, (%r15)
	incq	%r12
	addq	$64, %r15
	jmp	.LBB19_1
.LBB19_2:
	vmovaps	832(%rsp), %zmm0
	pushq	$3
	popq	%rdi
	vmovaps	%zmm0, 448(%rsp)                # 64-byte Spill
	callq	*%rbx
	xorl	%r12d, %r12d
	testl	%eax, %eax
	je	.LBB19_8
# %bb.3:
	pushq	$4
	popq	%r15
	movl	%r15d, %edi
	callq	their_make_short32@PLT
	movl	%r15d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB19_8
# %bb.4:
	pushq	$5
	popq	%r15
	movl	%r15d, %edi
	callq	*%r14
	movl	%r15d, %edi
	callq	their_check_short32@PLT
	testl	%eax, %eax
	je	.LBB19_8
# %bb.5:
	vmovaps	704(%rsp), %zmm0
	vmovaps	768(%rsp), %zmm2
	vmovaps	896(%rsp), %zmm4
	vmovaps	960(%rsp), %zmm6
	vmovaps	1024(%rsp), %zmm7
	vmovaps	1088(%rsp), %zmm8
	vmovaps	1152(%rsp), %zmm1
	vmovaps	1216(%rsp), %zmm9
	vmovaps	1280(%rsp), %zmm3
	movq	440(%rsp), %rax
	movq	%rax, 48(%rsp)
	vmovups	408(%rsp), %ymm5
	vmovups	%ymm5, 16(%rsp)
	vmovaps	%zmm3, 320(%rsp)
	vmovaps	%zmm9, 192(%rsp)
	vmovaps	%zmm1, 128(%rsp)
	vmovaps	%zmm8, 64(%rsp)
	flds	.LCPI19_0(%rip)
	fstpt	(%rsp)
	movl	$12, 256(%rsp)
	pushq	$1
	popq	%rdi
	vmovsd	.LCPI19_1(%rip), %xmm1          # xmm1 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	vmovss	.LCPI19_2(%rip), %xmm5          # xmm5 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	vmovaps	%zmm0, 576(%rsp)                # 64-byte Spill
	vmovaps	%zmm2, 512(%rsp)                # 64-byte Spill
	vmovaps	448(%rsp), %zmm3                # 64-byte Reload
	callq	*%r13
	testl	%eax, %eax
	je	.LBB19_8
# %bb.6:
	vmovaps	640(%rsp), %zmm1
	vmovaps	512(%rsp), %zmm0                # 64-byte Reload
	vmovaps	%zmm0, 128(%rsp)
	vmovaps	576(%rsp), %zmm0                # 64-byte Reload
	vmovaps	%zmm0, 64(%rsp)
	vmovaps	%zmm1, 448(%rsp)                # 64-byte Spill
	vmovaps	%zmm1, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%r12d, %r12d
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI19_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI19_4(%rip), %xmm2          # xmm2 = [1.0E+0,0.0E+0]
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	vzeroupper
	callq	*400(%rsp)                      # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB19_8
# %bb.7:
	vmovaps	512(%rsp), %zmm1                # 64-byte Reload
	vmovaps	%zmm1, 256(%rsp)
	vmovaps	576(%rsp), %zmm0                # 64-byte Reload
	vmovaps	%zmm0, 192(%rsp)
	vmovaps	448(%rsp), %zmm2                # 64-byte Reload
	vmovaps	%zmm2, 128(%rsp)
	vmovaps	%zmm1, 64(%rsp)
	vmovaps	%zmm0, (%rsp)
	pushq	$3
	popq	%r14
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI19_3(%rip), %xmm0          # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI19_4(%rip), %xmm3          # xmm3 = [1.0E+0,0.0E+0]
	vxorps	%xmm1, %xmm1, %xmm1
	movl	%r14d, %edi
	xorl	%esi, %esi
	vmovaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*392(%rsp)                      # 8-byte Folded Reload
	movl	%r14d, %edi
	callq	*%rbx
	xorl	%r12d, %r12d
	testl	%eax, %eax
	setne	%r12b
.LBB19_8:
	movl	%r12d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end19:
	.size	their_call_short32, .Lfunc_end19-their_call_short32
                                        # -- End function
	.globl	their_make_char32               # -- Begin function their_make_char32
	.type	their_make_char32,@function
their_make_char32:                      # @their_make_char32
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-32, %rsp
	subq	$64, %rsp
	movl	%edi, %edx
	movq	%rsp, %rbx
	pushq	$32
	popq	%rsi
	movq	%rbx, %rdi
	callq	fill
	vmovaps	(%rbx), %ymm0
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	retq
.Lfunc_end20:
	.size	their_make_char32, .Lfunc_end20-their_make_char32
                                        # -- End function
	.globl	their_check_char32              # -- Begin function their_check_char32
	.type	their_check_char32,@function
their_check_char32:                     # @their_check_char32
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	andq	$-32, %rsp
	subq	$64, %rsp
	movl	%edi, %edx
	movq	%rsp, %rdi
	vmovaps	%ymm0, (%rdi)
	pushq	$32
	popq	%rsi
	vzeroupper
	callq	same
	movq	%rbp, %rsp
	popq	%rbp
	retq
.Lfunc_end21:
	.size	their_check_char32, .Lfunc_end21-their_check_char32
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_many_char32
.LCPI22_0:
	.quad	0x4004000000000000              # double 2.5
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI22_1:
	.long	0x40900000                      # float 4.5
.LCPI22_2:
	.long	0x40b00000                      # float 5.5
	.text
	.globl	their_many_char32
	.type	their_many_char32,@function
their_many_char32:                      # @their_many_char32
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-32, %rsp
	subq	$352, %rsp                      # imm = 0x160
	fldt	16(%rbp)
	movl	176(%rbp), %eax
	vmovaps	208(%rbp), %ymm8
	vmovaps	144(%rbp), %ymm9
	vmovaps	112(%rbp), %ymm10
	vmovaps	80(%rbp), %ymm11
	vmovaps	%ymm0, 288(%rsp)
	vmovaps	%ymm2, 256(%rsp)
	vmovaps	%ymm3, 224(%rsp)
	vmovaps	%ymm4, 192(%rsp)
	vmovaps	%ymm6, 160(%rsp)
	vmovaps	%ymm7, 128(%rsp)
	vmovaps	%ymm11, 96(%rsp)
	vmovaps	%ymm10, 64(%rsp)
	vmovaps	%ymm9, 32(%rsp)
	vmovaps	%ymm8, (%rsp)
	xorl	%ebx, %ebx
	cmpl	$12, %eax
	jne	.LBB22_1
# %bb.2:
	cmpl	$11, %r9d
	jne	.LBB22_1
# %bb.3:
	cmpl	$10, %r8d
	jne	.LBB22_1
# %bb.4:
	cmpw	$-9, %cx
	jne	.LBB22_1
# %bb.5:
	cmpl	$1, %edi
	jne	.LBB22_1
# %bb.6:
	vucomisd	.LCPI22_0(%rip), %xmm1
	jne	.LBB22_1
	jp	.LBB22_1
# %bb.7:
	cmpq	$-3, %rsi
	jne	.LBB22_1
# %bb.8:
	flds	.LCPI22_1(%rip)
	fxch	%st(1)
	fucompi	%st(1), %st
	fstp	%st(0)
	jne	.LBB22_23
	jp	.LBB22_23
# %bb.9:
	vucomiss	.LCPI22_2(%rip), %xmm5
	jne	.LBB22_23
	jp	.LBB22_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB22_23
# %bb.11:
	cmpq	$7, 32(%rbp)
	jne	.LBB22_23
# %bb.12:
	cmpq	$8, 64(%rbp)
	jne	.LBB22_23
# %bb.13:
	leaq	288(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$1
	popq	%rdx
	vzeroupper
	callq	same
	testl	%eax, %eax
	je	.LBB22_23
# %bb.14:
	leaq	256(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB22_23
# %bb.15:
	leaq	224(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$3
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB22_23
# %bb.16:
	leaq	192(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$4
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB22_23
# %bb.17:
	leaq	160(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$5
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB22_23
# %bb.18:
	leaq	128(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$6
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB22_23
# %bb.19:
	leaq	96(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$7
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB22_23
# %bb.20:
	leaq	64(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$8
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB22_23
# %bb.21:
	leaq	32(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$9
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB22_23
# %bb.22:
	movq	%rsp, %rdi
	pushq	$32
	popq	%rsi
	pushq	$10
	popq	%rdx
	callq	same
	movl	%eax, %ebx
	jmp	.LBB22_23
.LBB22_1:
	fstp	%st(0)
.LBB22_23:
	movl	%ebx, %eax
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end22:
	.size	their_many_char32, .Lfunc_end22-their_many_char32
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_variadic_char32
.LCPI23_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI23_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_variadic_char32
	.type	their_variadic_char32,@function
their_variadic_char32:                  # @their_variadic_char32
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$320, %rsp                      # imm = 0x140
	leaq	112(%rsp), %r10
	movq	%rsi, 8(%r10)
	movq	%rdx, 16(%r10)
	movq	%rcx, 24(%r10)
	movq	%r8, 32(%r10)
	movq	%r9, 40(%r10)
	testb	%al, %al
	je	.LBB23_16
# %bb.15:
	vmovapd	%xmm0, 160(%rsp)
	vmovapd	%xmm1, 176(%rsp)
	vmovaps	%xmm2, 192(%rsp)
	vmovaps	%xmm3, 208(%rsp)
	vmovaps	%xmm4, 224(%rsp)
	vmovaps	%xmm5, 240(%rsp)
	vmovaps	%xmm6, 256(%rsp)
	vmovaps	%xmm7, 272(%rsp)
.LBB23_16:
	movabsq	$206158430216, %rax             # imm = 0x3000000008
	movq	%rax, 32(%rsp)
	movq	%r10, 48(%rsp)
	leaq	16(%rbp), %rbx
	movq	%rbx, 40(%rsp)
	pushq	$8
	popq	%rax
	movl	%eax, 24(%rsp)                  # 4-byte Spill
	movl	36(%rsp), %r13d
	xorl	%r14d, %r14d
	testl	%edi, %edi
	cmovlel	%r14d, %edi
	movl	%edi, 28(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	pushq	$1
	popq	%r15
.LBB23_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r14d, 28(%rsp)                 # 4-byte Folded Reload
	je	.LBB23_14
# %bb.2:                                #   in Loop: Header=BB23_1 Depth=1
	vmovsd	%xmm1, 56(%rsp)                 # 8-byte Spill
	addq	$31, %rbx
	movq	%rbx, %r12
	andq	$-32, %r12
	leaq	32(%r12), %rbx
	movq	%rbx, 40(%rsp)
	vmovapd	(%r12), %ymm0
	vmovapd	%ymm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$32
	popq	%rsi
	movl	%r14d, %edx
	vzeroupper
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB23_3
# %bb.4:                                #   in Loop: Header=BB23_1 Depth=1
	movl	24(%rsp), %edx                  # 4-byte Reload
	cmpl	$40, %edx
	vmovsd	56(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	ja	.LBB23_6
# %bb.5:                                #   in Loop: Header=BB23_1 Depth=1
	movq	%rbx, %r12
	movl	%edx, %ebx
	leaq	112(%rsp), %rax
	addq	%rax, %rbx
	addl	$8, %edx
	movl	%edx, 24(%rsp)                  # 4-byte Spill
	movl	%edx, 32(%rsp)
	jmp	.LBB23_7
.LBB23_3:                               #   in Loop: Header=BB23_1 Depth=1
	vmovsd	56(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	jmp	.LBB23_13
.LBB23_6:                               #   in Loop: Header=BB23_1 Depth=1
	addq	$40, %r12
	movq	%r12, 40(%rsp)
.LBB23_7:                               #   in Loop: Header=BB23_1 Depth=1
	cmpl	(%rbx), %r14d
	jne	.LBB23_8
# %bb.9:                                #   in Loop: Header=BB23_1 Depth=1
	cmpl	$160, %r13d
	ja	.LBB23_11
# %bb.10:                               #   in Loop: Header=BB23_1 Depth=1
	movq	%r12, %rbx
	movl	%r13d, %r12d
	leaq	112(%rsp), %rax
	addq	%rax, %r12
	addl	$16, %r13d
	movl	%r13d, 36(%rsp)
	jmp	.LBB23_12
.LBB23_8:                               #   in Loop: Header=BB23_1 Depth=1
	movq	%r12, %rbx
	jmp	.LBB23_13
.LBB23_11:                              #   in Loop: Header=BB23_1 Depth=1
	leaq	8(%r12), %rbx
	movq	%rbx, 40(%rsp)
.LBB23_12:                              #   in Loop: Header=BB23_1 Depth=1
	vmulsd	.LCPI23_0(%rip), %xmm1, %xmm0
	vcmpeqsd	(%r12), %xmm0, %k0
	kmovw	%k0, %ecx
	andl	%r15d, %ecx
.LBB23_13:                              #   in Loop: Header=BB23_1 Depth=1
	vaddsd	.LCPI23_1(%rip), %xmm1, %xmm1
	incl	%r14d
	movl	%ecx, %r15d
	jmp	.LBB23_1
.LBB23_14:
	movl	%r15d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end23:
	.size	their_variadic_char32, .Lfunc_end23-their_variadic_char32
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_behind_char32
.LCPI24_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI24_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_behind_char32
	.type	their_behind_char32,@function
their_behind_char32:                    # @their_behind_char32
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$384, %rsp                      # imm = 0x180
	vmovsd	%xmm0, 40(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB24_16
# %bb.15:
	vmovaps	%xmm1, 240(%rsp)
	vmovaps	%xmm2, 256(%rsp)
	vmovaps	%xmm3, 272(%rsp)
	vmovaps	%xmm4, 288(%rsp)
	vmovaps	%xmm5, 304(%rsp)
	vmovaps	%xmm6, 320(%rsp)
	vmovaps	%xmm7, 336(%rsp)
.LBB24_16:
	leaq	176(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	vmovapd	48(%rbp), %ymm0
	vmovapd	16(%rbp), %ymm1
	leaq	128(%rsp), %rdi
	vmovapd	%ymm1, (%rdi)
	vmovapd	%ymm0, 96(%rsp)
	movq	%rax, 32(%rsp)
	leaq	80(%rbp), %rax
	movq	%rax, 24(%rsp)
	movabsq	$274877906952, %rax             # imm = 0x4000000008
	movq	%rax, 16(%rsp)
	pushq	$32
	popq	%rsi
	pushq	$1
	popq	%rdx
	vzeroupper
	callq	same
	movl	%eax, %ecx
	xorl	%r12d, %r12d
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB24_3
# %bb.1:
	leaq	96(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	movl	%eax, %ecx
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB24_3
# %bb.2:
	vmovsd	40(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	vcmpeqsd	.LCPI24_0(%rip), %xmm0, %k0
	kmovw	%k0, %eax
.LBB24_3:
	movl	16(%rsp), %r13d
	movl	20(%rsp), %r14d
	movq	32(%rsp), %rcx
	movq	%rcx, 56(%rsp)                  # 8-byte Spill
	movq	24(%rsp), %r15
	testl	%ebx, %ebx
	cmovlel	%r12d, %ebx
	movl	%ebx, 52(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	xorl	%r12d, %r12d
.LBB24_4:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r12d, 52(%rsp)                 # 4-byte Folded Reload
	je	.LBB24_14
# %bb.5:                                #   in Loop: Header=BB24_4 Depth=1
	cmpl	$40, %r13d
	ja	.LBB24_7
# %bb.6:                                #   in Loop: Header=BB24_4 Depth=1
	movq	%r15, %rcx
	movl	%r13d, %r15d
	addq	56(%rsp), %r15                  # 8-byte Folded Reload
	addl	$8, %r13d
	movl	%r13d, 16(%rsp)
	jmp	.LBB24_8
.LBB24_7:                               #   in Loop: Header=BB24_4 Depth=1
	leaq	8(%r15), %rcx
	movq	%rcx, 24(%rsp)
.LBB24_8:                               #   in Loop: Header=BB24_4 Depth=1
	xorl	%ebx, %ebx
	cmpl	(%r15), %r12d
	vmovsd	%xmm1, 40(%rsp)                 # 8-byte Spill
	jne	.LBB24_13
# %bb.9:                                #   in Loop: Header=BB24_4 Depth=1
	cmpl	$160, %r14d
	ja	.LBB24_11
# %bb.10:                               #   in Loop: Header=BB24_4 Depth=1
	movq	%rcx, %rdx
	movl	%r14d, %ecx
	addq	56(%rsp), %rcx                  # 8-byte Folded Reload
	addl	$16, %r14d
	movl	%r14d, 20(%rsp)
	jmp	.LBB24_12
.LBB24_11:                              #   in Loop: Header=BB24_4 Depth=1
	leaq	8(%rcx), %rdx
	movq	%rdx, 24(%rsp)
.LBB24_12:                              #   in Loop: Header=BB24_4 Depth=1
	vmovsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	vmulsd	.LCPI24_0(%rip), %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	movl	$0, %ecx
	cmovnel	%ecx, %eax
	cmovpl	%ecx, %eax
	movq	%rdx, %rcx
	movl	%eax, %ebx
.LBB24_13:                              #   in Loop: Header=BB24_4 Depth=1
	addq	$31, %rcx
	andq	$-32, %rcx
	leaq	32(%rcx), %r15
	movq	%r15, 24(%rsp)
	vmovapd	(%rcx), %ymm0
	vmovapd	%ymm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$32
	popq	%rsi
	movl	%r12d, %edx
	vzeroupper
	callq	same
	andl	%ebx, %eax
	vmovsd	40(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	vaddsd	.LCPI24_1(%rip), %xmm1, %xmm1
	incl	%r12d
	jmp	.LBB24_4
.LBB24_14:
	xorl	%edi, %edi
	cmpl	$1, %eax
	adcl	$3, %edi
	callq	their_make_char32@PLT
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end24:
	.size	their_behind_char32, .Lfunc_end24-their_behind_char32
                                        # -- End function
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0                          # -- Begin function their_call_char32
.LCPI25_0:
	.long	0x40900000                      # float 4.5
.LCPI25_2:
	.long	0x40b00000                      # float 5.5
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI25_1:
	.quad	0x4004000000000000              # double 2.5
.LCPI25_3:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI25_4:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_call_char32
	.type	their_call_char32,@function
their_call_char32:                      # @their_call_char32
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$768, %rsp                      # imm = 0x300
	movq	%r8, 232(%rsp)                  # 8-byte Spill
	movq	%rcx, 240(%rsp)                 # 8-byte Spill
	movq	%rdx, %r13
	movq	%rsi, %rbx
	movq	%rdi, %r14
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, 256(%rsp)
	andq	$0, 272(%rsp)
	movq	$7, 248(%rsp)
	movq	$8, 280(%rsp)
	leaq	384(%rsp), %r15
	xorl	%r12d, %r12d
.LBB25_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %r12
	je	.LBB25_2
# %bb.9:                                #   in Loop: Header=BB25_1 Depth=1
	movl	%r12d, %edi
	callq	*%r14
	vmovaps	%ymm0, (%r15)
	incq	%r12
	addq	$32, %r15
	jmp	.LBB25_1
.LBB25_2:
	vmovaps	480(%rsp), %ymm0
	pushq	$3
	popq	%rdi
	vmovaps	%ymm0, 288(%rsp)                # 32-byte Spill
	callq	*%rbx
	xorl	%r12d, %r12d
	testl	%eax, %eax
	je	.LBB25_8
# %bb.3:
	pushq	$4
	popq	%r15
	movl	%r15d, %edi
	callq	their_make_char32@PLT
	movl	%r15d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB25_8
# %bb.4:
	pushq	$5
	popq	%r15
	movl	%r15d, %edi
	callq	*%r14
	movl	%r15d, %edi
	callq	their_check_char32@PLT
	testl	%eax, %eax
	je	.LBB25_8
# %bb.5:
	vmovaps	416(%rsp), %ymm0
	vmovaps	448(%rsp), %ymm2
	vmovaps	512(%rsp), %ymm4
	vmovaps	544(%rsp), %ymm6
	vmovaps	576(%rsp), %ymm7
	vmovups	608(%rsp), %zmm5
	vmovaps	672(%rsp), %ymm1
	vmovaps	704(%rsp), %ymm8
	movq	280(%rsp), %rax
	movq	%rax, 48(%rsp)
	vmovups	248(%rsp), %ymm3
	vmovups	%ymm3, 16(%rsp)
	vmovaps	%ymm8, 192(%rsp)
	vmovaps	%ymm1, 128(%rsp)
	vmovups	%zmm5, 64(%rsp)
	flds	.LCPI25_0(%rip)
	fstpt	(%rsp)
	movl	$12, 160(%rsp)
	pushq	$1
	popq	%rdi
	vmovsd	.LCPI25_1(%rip), %xmm1          # xmm1 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	vmovss	.LCPI25_2(%rip), %xmm5          # xmm5 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	vmovaps	%ymm0, 352(%rsp)                # 32-byte Spill
	vmovaps	%ymm2, 320(%rsp)                # 32-byte Spill
	vmovaps	288(%rsp), %ymm3                # 32-byte Reload
	callq	*%r13
	testl	%eax, %eax
	je	.LBB25_8
# %bb.6:
	vmovaps	384(%rsp), %ymm1
	vmovaps	320(%rsp), %ymm0                # 32-byte Reload
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	352(%rsp), %ymm0                # 32-byte Reload
	vmovaps	%ymm0, 32(%rsp)
	vmovaps	%ymm1, 288(%rsp)                # 32-byte Spill
	vmovaps	%ymm1, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%r12d, %r12d
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI25_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI25_4(%rip), %xmm2          # xmm2 = [1.0E+0,0.0E+0]
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	vzeroupper
	callq	*240(%rsp)                      # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB25_8
# %bb.7:
	vmovaps	320(%rsp), %ymm1                # 32-byte Reload
	vmovaps	%ymm1, 128(%rsp)
	vmovaps	352(%rsp), %ymm0                # 32-byte Reload
	vmovaps	%ymm0, 96(%rsp)
	vmovaps	288(%rsp), %ymm2                # 32-byte Reload
	vmovaps	%ymm2, 64(%rsp)
	vmovaps	%ymm1, 32(%rsp)
	vmovaps	%ymm0, (%rsp)
	pushq	$3
	popq	%r14
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI25_3(%rip), %xmm0          # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI25_4(%rip), %xmm3          # xmm3 = [1.0E+0,0.0E+0]
	vxorps	%xmm1, %xmm1, %xmm1
	movl	%r14d, %edi
	xorl	%esi, %esi
	vmovaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*232(%rsp)                      # 8-byte Folded Reload
	movl	%r14d, %edi
	callq	*%rbx
	xorl	%r12d, %r12d
	testl	%eax, %eax
	setne	%r12b
.LBB25_8:
	movl	%r12d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end25:
	.size	their_call_char32, .Lfunc_end25-their_call_char32
                                        # -- End function
	.globl	their_make_long16               # -- Begin function their_make_long16
	.type	their_make_long16,@function
their_make_long16:                      # @their_make_long16
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-128, %rsp
	subq	$256, %rsp                      # imm = 0x100
	movl	%edi, %edx
	movq	%rsp, %rbx
	movq	%rbx, %rdi
	movl	$128, %esi
	callq	fill
	vmovaps	(%rbx), %zmm0
	vmovaps	64(%rbx), %zmm1
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	retq
.Lfunc_end26:
	.size	their_make_long16, .Lfunc_end26-their_make_long16
                                        # -- End function
	.globl	their_check_long16              # -- Begin function their_check_long16
	.type	their_check_long16,@function
their_check_long16:                     # @their_check_long16
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	andq	$-128, %rsp
	subq	$256, %rsp                      # imm = 0x100
	movl	%edi, %edx
	vmovaps	16(%rbp), %zmm0
	vmovaps	80(%rbp), %zmm1
	movq	%rsp, %rdi
	vmovaps	%zmm1, 64(%rdi)
	vmovaps	%zmm0, (%rdi)
	movl	$128, %esi
	vzeroupper
	callq	same
	movq	%rbp, %rsp
	popq	%rbp
	retq
.Lfunc_end27:
	.size	their_check_long16, .Lfunc_end27-their_check_long16
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_many_long16
.LCPI28_0:
	.quad	0x4004000000000000              # double 2.5
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI28_1:
	.long	0x40900000                      # float 4.5
.LCPI28_2:
	.long	0x40b00000                      # float 5.5
	.text
	.globl	their_many_long16
	.type	their_many_long16,@function
their_many_long16:                      # @their_many_long16
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-128, %rsp
	subq	$1408, %rsp                     # imm = 0x580
	fldt	400(%rbp)
	movl	1424(%rbp), %eax
	vmovaps	16(%rbp), %zmm2
	vmovaps	80(%rbp), %zmm3
	vmovaps	144(%rbp), %zmm4
	vmovaps	208(%rbp), %zmm5
	vmovaps	272(%rbp), %zmm6
	vmovaps	336(%rbp), %zmm7
	vmovaps	528(%rbp), %zmm8
	vmovaps	592(%rbp), %zmm9
	vmovaps	656(%rbp), %zmm10
	vmovaps	720(%rbp), %zmm11
	vmovaps	784(%rbp), %zmm12
	vmovaps	848(%rbp), %zmm13
	vmovaps	1040(%rbp), %zmm14
	vmovaps	1104(%rbp), %zmm15
	vmovaps	1168(%rbp), %zmm16
	vmovaps	1232(%rbp), %zmm17
	vmovaps	1296(%rbp), %zmm18
	vmovaps	1360(%rbp), %zmm19
	vmovaps	1552(%rbp), %zmm20
	vmovaps	1616(%rbp), %zmm21
	vmovaps	%zmm3, 1216(%rsp)
	vmovaps	%zmm2, 1152(%rsp)
	vmovaps	%zmm5, 1088(%rsp)
	vmovaps	%zmm4, 1024(%rsp)
	vmovaps	%zmm7, 960(%rsp)
	vmovaps	%zmm6, 896(%rsp)
	vmovaps	%zmm9, 832(%rsp)
	vmovaps	%zmm8, 768(%rsp)
	vmovaps	%zmm11, 704(%rsp)
	vmovaps	%zmm10, 640(%rsp)
	vmovaps	%zmm13, 576(%rsp)
	vmovaps	%zmm12, 512(%rsp)
	vmovaps	%zmm15, 448(%rsp)
	vmovaps	%zmm14, 384(%rsp)
	vmovaps	%zmm17, 320(%rsp)
	vmovaps	%zmm16, 256(%rsp)
	vmovaps	%zmm19, 192(%rsp)
	vmovaps	%zmm18, 128(%rsp)
	vmovaps	%zmm20, (%rsp)
	vmovaps	%zmm21, 64(%rsp)
	xorl	%ebx, %ebx
	cmpl	$12, %eax
	jne	.LBB28_1
# %bb.2:
	cmpl	$11, %r9d
	jne	.LBB28_1
# %bb.3:
	cmpl	$10, %r8d
	jne	.LBB28_1
# %bb.4:
	cmpw	$-9, %cx
	jne	.LBB28_1
# %bb.5:
	cmpl	$1, %edi
	jne	.LBB28_1
# %bb.6:
	vucomisd	.LCPI28_0(%rip), %xmm0
	jne	.LBB28_1
	jp	.LBB28_1
# %bb.7:
	cmpq	$-3, %rsi
	jne	.LBB28_1
# %bb.8:
	flds	.LCPI28_1(%rip)
	fxch	%st(1)
	fucompi	%st(1), %st
	fstp	%st(0)
	jne	.LBB28_23
	jp	.LBB28_23
# %bb.9:
	vucomiss	.LCPI28_2(%rip), %xmm1
	jne	.LBB28_23
	jp	.LBB28_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB28_23
# %bb.11:
	cmpq	$7, 912(%rbp)
	jne	.LBB28_23
# %bb.12:
	cmpq	$8, 944(%rbp)
	jne	.LBB28_23
# %bb.13:
	leaq	1152(%rsp), %rdi
	pushq	$1
	popq	%rdx
	movl	$128, %esi
	vzeroupper
	callq	same
	testl	%eax, %eax
	je	.LBB28_23
# %bb.14:
	leaq	1024(%rsp), %rdi
	pushq	$2
	popq	%rdx
	movl	$128, %esi
	callq	same
	testl	%eax, %eax
	je	.LBB28_23
# %bb.15:
	leaq	896(%rsp), %rdi
	pushq	$3
	popq	%rdx
	movl	$128, %esi
	callq	same
	testl	%eax, %eax
	je	.LBB28_23
# %bb.16:
	leaq	768(%rsp), %rdi
	pushq	$4
	popq	%rdx
	movl	$128, %esi
	callq	same
	testl	%eax, %eax
	je	.LBB28_23
# %bb.17:
	leaq	640(%rsp), %rdi
	pushq	$5
	popq	%rdx
	movl	$128, %esi
	callq	same
	testl	%eax, %eax
	je	.LBB28_23
# %bb.18:
	leaq	512(%rsp), %rdi
	pushq	$6
	popq	%rdx
	movl	$128, %esi
	callq	same
	testl	%eax, %eax
	je	.LBB28_23
# %bb.19:
	leaq	384(%rsp), %rdi
	pushq	$7
	popq	%rdx
	movl	$128, %esi
	callq	same
	testl	%eax, %eax
	je	.LBB28_23
# %bb.20:
	leaq	256(%rsp), %rdi
	pushq	$8
	popq	%rdx
	movl	$128, %esi
	callq	same
	testl	%eax, %eax
	je	.LBB28_23
# %bb.21:
	leaq	128(%rsp), %rdi
	pushq	$9
	popq	%rdx
	movl	$128, %esi
	callq	same
	testl	%eax, %eax
	je	.LBB28_23
# %bb.22:
	movq	%rsp, %rdi
	pushq	$10
	popq	%rdx
	movl	$128, %esi
	callq	same
	movl	%eax, %ebx
	jmp	.LBB28_23
.LBB28_1:
	fstp	%st(0)
.LBB28_23:
	movl	%ebx, %eax
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end28:
	.size	their_many_long16, .Lfunc_end28-their_many_long16
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_variadic_long16
.LCPI29_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI29_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_variadic_long16
	.type	their_variadic_long16,@function
their_variadic_long16:                  # @their_variadic_long16
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-128, %rsp
	subq	$512, %rsp                      # imm = 0x200
	leaq	272(%rsp), %r10
	movq	%rsi, 8(%r10)
	movq	%rdx, 16(%r10)
	movq	%rcx, 24(%r10)
	movq	%r8, 32(%r10)
	movq	%r9, 40(%r10)
	testb	%al, %al
	je	.LBB29_16
# %bb.15:
	vmovapd	%xmm0, 320(%rsp)
	vmovapd	%xmm1, 336(%rsp)
	vmovaps	%xmm2, 352(%rsp)
	vmovaps	%xmm3, 368(%rsp)
	vmovaps	%xmm4, 384(%rsp)
	vmovaps	%xmm5, 400(%rsp)
	vmovaps	%xmm6, 416(%rsp)
	vmovaps	%xmm7, 432(%rsp)
.LBB29_16:
	movabsq	$206158430216, %rax             # imm = 0x3000000008
	movq	%rax, 96(%rsp)
	movq	%r10, 112(%rsp)
	leaq	16(%rbp), %rbx
	movq	%rbx, 104(%rsp)
	pushq	$8
	popq	%rax
	movl	%eax, 88(%rsp)                  # 4-byte Spill
	movl	100(%rsp), %r12d
	xorl	%r14d, %r14d
	testl	%edi, %edi
	cmovlel	%r14d, %edi
	movl	%edi, 92(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	pushq	$1
	popq	%r13
.LBB29_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r14d, 92(%rsp)                 # 4-byte Folded Reload
	je	.LBB29_14
# %bb.2:                                #   in Loop: Header=BB29_1 Depth=1
	vmovsd	%xmm1, 120(%rsp)                # 8-byte Spill
	addq	$127, %rbx
	movq	%rbx, %r15
	andq	$-128, %r15
	leaq	128(%r15), %rbx
	movq	%rbx, 104(%rsp)
	vmovapd	(%r15), %zmm0
	vmovaps	64(%r15), %zmm1
	vmovapd	%zmm0, 128(%rsp)
	vmovaps	%zmm1, 192(%rsp)
	leaq	128(%rsp), %rdi
	movl	$128, %esi
	movl	%r14d, %edx
	vzeroupper
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB29_3
# %bb.4:                                #   in Loop: Header=BB29_1 Depth=1
	movl	88(%rsp), %edx                  # 4-byte Reload
	cmpl	$40, %edx
	vmovsd	120(%rsp), %xmm1                # 8-byte Reload
                                        # xmm1 = mem[0],zero
	ja	.LBB29_6
# %bb.5:                                #   in Loop: Header=BB29_1 Depth=1
	movq	%rbx, %r15
	movl	%edx, %ebx
	leaq	272(%rsp), %rax
	addq	%rax, %rbx
	addl	$8, %edx
	movl	%edx, 88(%rsp)                  # 4-byte Spill
	movl	%edx, 96(%rsp)
	jmp	.LBB29_7
.LBB29_3:                               #   in Loop: Header=BB29_1 Depth=1
	vmovsd	120(%rsp), %xmm1                # 8-byte Reload
                                        # xmm1 = mem[0],zero
	jmp	.LBB29_13
.LBB29_6:                               #   in Loop: Header=BB29_1 Depth=1
	addq	$136, %r15
	movq	%r15, 104(%rsp)
.LBB29_7:                               #   in Loop: Header=BB29_1 Depth=1
	cmpl	(%rbx), %r14d
	jne	.LBB29_8
# %bb.9:                                #   in Loop: Header=BB29_1 Depth=1
	cmpl	$160, %r12d
	ja	.LBB29_11
# %bb.10:                               #   in Loop: Header=BB29_1 Depth=1
	movq	%r15, %rbx
	movl	%r12d, %r15d
	leaq	272(%rsp), %rax
	addq	%rax, %r15
	addl	$16, %r12d
	movl	%r12d, 100(%rsp)
	jmp	.LBB29_12
.LBB29_8:                               #   in Loop: Header=BB29_1 Depth=1
	movq	%r15, %rbx
	jmp	.LBB29_13
.LBB29_11:                              #   in Loop: Header=BB29_1 Depth=1
	leaq	8(%r15), %rbx
	movq	%rbx, 104(%rsp)
.LBB29_12:                              #   in Loop: Header=BB29_1 Depth=1
	vmulsd	.LCPI29_0(%rip), %xmm1, %xmm0
	vcmpeqsd	(%r15), %xmm0, %k0
	kmovw	%k0, %ecx
	andl	%r13d, %ecx
.LBB29_13:                              #   in Loop: Header=BB29_1 Depth=1
	vaddsd	.LCPI29_1(%rip), %xmm1, %xmm1
	incl	%r14d
	movl	%ecx, %r13d
	jmp	.LBB29_1
.LBB29_14:
	movl	%r13d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end29:
	.size	their_variadic_long16, .Lfunc_end29-their_variadic_long16
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_behind_long16
.LCPI30_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI30_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_behind_long16
	.type	their_behind_long16,@function
their_behind_long16:                    # @their_behind_long16
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-128, %rsp
	subq	$896, %rsp                      # imm = 0x380
	vmovsd	%xmm0, 104(%rsp)                # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB30_16
# %bb.15:
	vmovaps	%xmm1, 528(%rsp)
	vmovaps	%xmm2, 544(%rsp)
	vmovaps	%xmm3, 560(%rsp)
	vmovaps	%xmm4, 576(%rsp)
	vmovaps	%xmm5, 592(%rsp)
	vmovaps	%xmm6, 608(%rsp)
	vmovaps	%xmm7, 624(%rsp)
.LBB30_16:
	leaq	464(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	vmovapd	16(%rbp), %zmm0
	vmovapd	80(%rbp), %zmm1
	vmovaps	144(%rbp), %zmm2
	vmovaps	208(%rbp), %zmm3
	leaq	640(%rsp), %rdi
	vmovapd	%zmm1, 64(%rdi)
	vmovapd	%zmm0, (%rdi)
	vmovaps	%zmm3, 320(%rsp)
	vmovaps	%zmm2, 256(%rsp)
	movq	%rax, 96(%rsp)
	leaq	272(%rbp), %rax
	movq	%rax, 88(%rsp)
	movabsq	$274877906952, %rax             # imm = 0x4000000008
	movq	%rax, 80(%rsp)
	pushq	$1
	popq	%rdx
	movl	$128, %esi
	vzeroupper
	callq	same
	movl	%eax, %ecx
	xorl	%r15d, %r15d
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB30_3
# %bb.1:
	leaq	256(%rsp), %rdi
	pushq	$2
	popq	%rdx
	movl	$128, %esi
	callq	same
	movl	%eax, %ecx
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB30_3
# %bb.2:
	vmovsd	104(%rsp), %xmm0                # 8-byte Reload
                                        # xmm0 = mem[0],zero
	vcmpeqsd	.LCPI30_0(%rip), %xmm0, %k0
	kmovw	%k0, %eax
.LBB30_3:
	movl	80(%rsp), %r13d
	movl	84(%rsp), %r12d
	movq	96(%rsp), %rcx
	movq	%rcx, 120(%rsp)                 # 8-byte Spill
	movq	88(%rsp), %r14
	testl	%ebx, %ebx
	cmovlel	%r15d, %ebx
	movl	%ebx, 116(%rsp)                 # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	xorl	%r15d, %r15d
.LBB30_4:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r15d, 116(%rsp)                # 4-byte Folded Reload
	je	.LBB30_14
# %bb.5:                                #   in Loop: Header=BB30_4 Depth=1
	cmpl	$40, %r13d
	ja	.LBB30_7
# %bb.6:                                #   in Loop: Header=BB30_4 Depth=1
	movq	%r14, %rcx
	movl	%r13d, %r14d
	addq	120(%rsp), %r14                 # 8-byte Folded Reload
	addl	$8, %r13d
	movl	%r13d, 80(%rsp)
	jmp	.LBB30_8
.LBB30_7:                               #   in Loop: Header=BB30_4 Depth=1
	leaq	8(%r14), %rcx
	movq	%rcx, 88(%rsp)
.LBB30_8:                               #   in Loop: Header=BB30_4 Depth=1
	xorl	%ebx, %ebx
	cmpl	(%r14), %r15d
	vmovsd	%xmm1, 104(%rsp)                # 8-byte Spill
	jne	.LBB30_13
# %bb.9:                                #   in Loop: Header=BB30_4 Depth=1
	cmpl	$160, %r12d
	ja	.LBB30_11
# %bb.10:                               #   in Loop: Header=BB30_4 Depth=1
	movq	%rcx, %rdx
	movl	%r12d, %ecx
	addq	120(%rsp), %rcx                 # 8-byte Folded Reload
	addl	$16, %r12d
	movl	%r12d, 84(%rsp)
	jmp	.LBB30_12
.LBB30_11:                              #   in Loop: Header=BB30_4 Depth=1
	leaq	8(%rcx), %rdx
	movq	%rdx, 88(%rsp)
.LBB30_12:                              #   in Loop: Header=BB30_4 Depth=1
	vmovsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	vmulsd	.LCPI30_0(%rip), %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	movl	$0, %ecx
	cmovnel	%ecx, %eax
	cmovpl	%ecx, %eax
	movq	%rdx, %rcx
	movl	%eax, %ebx
.LBB30_13:                              #   in Loop: Header=BB30_4 Depth=1
	addq	$127, %rcx
	andq	$-128, %rcx
	leaq	128(%rcx), %r14
	movq	%r14, 88(%rsp)
	vmovapd	(%rcx), %zmm0
	vmovaps	64(%rcx), %zmm1
	vmovapd	%zmm0, 128(%rsp)
	vmovaps	%zmm1, 192(%rsp)
	leaq	128(%rsp), %rdi
	movl	$128, %esi
	movl	%r15d, %edx
	vzeroupper
	callq	same
	andl	%ebx, %eax
	vmovsd	104(%rsp), %xmm1                # 8-byte Reload
                                        # xmm1 = mem[0],zero
	vaddsd	.LCPI30_1(%rip), %xmm1, %xmm1
	incl	%r15d
	jmp	.LBB30_4
.LBB30_14:
	xorl	%edi, %edi
	cmpl	$1, %eax
	adcl	$3, %edi
	callq	their_make_long16@PLT
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end30:
	.size	their_behind_long16, .Lfunc_end30-their_behind_long16
                                        # -- End function
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0                          # -- Begin function their_call_long16
.LCPI31_0:
	.long	0x40900000                      # float 4.5
.LCPI31_2:
	.long	0x40b00000                      # float 5.5
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI31_1:
	.quad	0x4004000000000000              # double 2.5
.LCPI31_3:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI31_4:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_call_long16
	.type	their_call_long16,@function
their_call_long16:                      # @their_call_long16
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-128, %rsp
	subq	$5120, %rsp                     # imm = 0x1400
	movq	%r8, 1776(%rsp)                 # 8-byte Spill
	movq	%rcx, 1784(%rsp)                # 8-byte Spill
	movq	%rdx, %r12
	movq	%rsi, %rbx
	movq	%rdi, %r14
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, 2016(%rsp)
	andq	$0, 2032(%rsp)
	movq	$7, 2008(%rsp)
	movq	$8, 2040(%rsp)
	leaq	3584(%rsp), %r15
	xorl	%r13d, %r13d
.LBB31_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %r13
	je	.LBB31_2
# %bb.9:                                #   in Loop: Header=BB31_1 Depth=1
	movl	%r13d, %edi
	callq	*%r14
	vmovaps	%zmm1, 64(%r15)
	vmovaps	%zmm0, (%r15)
	incq	%r13
	subq	$-128, %r15
	jmp	.LBB31_1
.LBB31_2:
	vmovaps	3968(%rsp), %zmm0
	vmovaps	4032(%rsp), %zmm1
	vmovaps	%zmm1, 2560(%rsp)               # 64-byte Spill
	vmovaps	%zmm1, 1856(%rsp)
	vmovaps	%zmm0, 2624(%rsp)               # 64-byte Spill
	vmovaps	%zmm0, 1792(%rsp)
	vmovaps	1792(%rsp), %zmm0
	vmovaps	1856(%rsp), %zmm1
	vmovaps	%zmm1, 64(%rsp)
	vmovaps	%zmm0, (%rsp)
	pushq	$3
	popq	%rdi
	vzeroupper
	callq	*%rbx
	xorl	%r13d, %r13d
	testl	%eax, %eax
	je	.LBB31_8
# %bb.3:
	pushq	$4
	popq	%r15
	movl	%r15d, %edi
	callq	their_make_long16@PLT
	vmovaps	%zmm1, 1856(%rsp)
	vmovaps	%zmm0, 1792(%rsp)
	vmovaps	1792(%rsp), %zmm0
	vmovaps	1856(%rsp), %zmm1
	vmovaps	%zmm1, 64(%rsp)
	vmovaps	%zmm0, (%rsp)
	movl	%r15d, %edi
	vzeroupper
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB31_8
# %bb.4:
	pushq	$5
	popq	%r15
	movl	%r15d, %edi
	callq	*%r14
	leaq	1792(%rsp), %rdi
	vmovaps	%zmm1, 64(%rdi)
	vmovaps	%zmm0, (%rdi)
	movl	$128, %esi
	movl	%r15d, %edx
	vzeroupper
	callq	same
	testl	%eax, %eax
	je	.LBB31_8
# %bb.5:
	vmovaps	3712(%rsp), %zmm14
	vmovaps	3776(%rsp), %zmm16
	vmovaps	3840(%rsp), %zmm15
	vmovaps	3904(%rsp), %zmm17
	vmovaps	4096(%rsp), %zmm0
	vmovaps	4160(%rsp), %zmm1
	vmovaps	4224(%rsp), %zmm2
	vmovaps	4288(%rsp), %zmm3
	vmovaps	4352(%rsp), %zmm4
	vmovaps	4416(%rsp), %zmm5
	vmovaps	4480(%rsp), %zmm6
	vmovaps	4544(%rsp), %zmm7
	vmovaps	4608(%rsp), %zmm8
	vmovaps	4672(%rsp), %zmm9
	vmovaps	4736(%rsp), %zmm10
	vmovaps	4800(%rsp), %zmm11
	vmovaps	4864(%rsp), %zmm12
	vmovaps	4928(%rsp), %zmm13
	vmovaps	%zmm16, 2752(%rsp)              # 64-byte Spill
	vmovaps	%zmm16, 1856(%rsp)
	vmovaps	%zmm14, 2880(%rsp)              # 64-byte Spill
	vmovaps	%zmm14, 1792(%rsp)
	vmovaps	%zmm17, 2688(%rsp)              # 64-byte Spill
	vmovaps	%zmm17, 2240(%rsp)
	vmovaps	%zmm15, 2816(%rsp)              # 64-byte Spill
	vmovaps	%zmm15, 2176(%rsp)
	vmovaps	2560(%rsp), %zmm14              # 64-byte Reload
	vmovaps	%zmm14, 2112(%rsp)
	vmovaps	2624(%rsp), %zmm14              # 64-byte Reload
	vmovaps	%zmm14, 2048(%rsp)
	vmovaps	%zmm1, 2496(%rsp)
	vmovaps	%zmm0, 2432(%rsp)
	vmovaps	%zmm3, 2368(%rsp)
	vmovaps	%zmm2, 2304(%rsp)
	vmovaps	%zmm5, 3520(%rsp)
	vmovaps	%zmm4, 3456(%rsp)
	vmovaps	%zmm7, 3392(%rsp)
	vmovaps	%zmm6, 3328(%rsp)
	vmovaps	%zmm9, 3264(%rsp)
	vmovaps	%zmm8, 3200(%rsp)
	vmovaps	%zmm11, 3136(%rsp)
	vmovaps	%zmm10, 3072(%rsp)
	vmovaps	%zmm13, 3008(%rsp)
	vmovaps	%zmm12, 2944(%rsp)
	vmovaps	2944(%rsp), %zmm0
	vmovaps	3008(%rsp), %zmm1
	vmovaps	%zmm1, 1600(%rsp)
	vmovaps	%zmm0, 1536(%rsp)
	vmovaps	3072(%rsp), %zmm0
	vmovaps	3136(%rsp), %zmm1
	vmovaps	%zmm1, 1344(%rsp)
	vmovaps	%zmm0, 1280(%rsp)
	vmovaps	3200(%rsp), %zmm0
	vmovaps	3264(%rsp), %zmm1
	vmovaps	%zmm1, 1216(%rsp)
	vmovaps	%zmm0, 1152(%rsp)
	vmovaps	3328(%rsp), %zmm0
	vmovaps	3392(%rsp), %zmm1
	vmovaps	%zmm1, 1088(%rsp)
	vmovaps	%zmm0, 1024(%rsp)
	movq	2040(%rsp), %rax
	movq	%rax, 928(%rsp)
	vmovups	2008(%rsp), %ymm0
	vmovups	%ymm0, 896(%rsp)
	vmovaps	3456(%rsp), %zmm0
	vmovaps	3520(%rsp), %zmm1
	vmovaps	%zmm1, 832(%rsp)
	vmovaps	%zmm0, 768(%rsp)
	vmovaps	2304(%rsp), %zmm0
	vmovaps	2368(%rsp), %zmm1
	vmovaps	%zmm1, 704(%rsp)
	vmovaps	%zmm0, 640(%rsp)
	vmovaps	2432(%rsp), %zmm0
	vmovaps	2496(%rsp), %zmm1
	vmovaps	%zmm1, 576(%rsp)
	vmovaps	%zmm0, 512(%rsp)
	vmovaps	2048(%rsp), %zmm0
	vmovaps	2112(%rsp), %zmm1
	vmovaps	%zmm1, 320(%rsp)
	vmovaps	%zmm0, 256(%rsp)
	vmovaps	2176(%rsp), %zmm0
	vmovaps	2240(%rsp), %zmm1
	vmovaps	%zmm1, 192(%rsp)
	vmovaps	%zmm0, 128(%rsp)
	vmovaps	1792(%rsp), %zmm0
	vmovaps	1856(%rsp), %zmm1
	vmovaps	%zmm1, 64(%rsp)
	vmovaps	%zmm0, (%rsp)
	flds	.LCPI31_0(%rip)
	fstpt	384(%rsp)
	movl	$12, 1408(%rsp)
	pushq	$1
	popq	%rdi
	vmovsd	.LCPI31_1(%rip), %xmm0          # xmm0 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	vmovss	.LCPI31_2(%rip), %xmm1          # xmm1 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	je	.LBB31_8
# %bb.6:
	vmovaps	3584(%rsp), %zmm0
	vmovaps	3648(%rsp), %zmm1
	vmovaps	%zmm1, 2560(%rsp)               # 64-byte Spill
	vmovaps	%zmm1, 1856(%rsp)
	vmovaps	%zmm0, 2624(%rsp)               # 64-byte Spill
	vmovaps	%zmm0, 1792(%rsp)
	vmovaps	2752(%rsp), %zmm0               # 64-byte Reload
	vmovaps	%zmm0, 2240(%rsp)
	vmovaps	2880(%rsp), %zmm0               # 64-byte Reload
	vmovaps	%zmm0, 2176(%rsp)
	vmovaps	2688(%rsp), %zmm0               # 64-byte Reload
	vmovaps	%zmm0, 2112(%rsp)
	vmovaps	2816(%rsp), %zmm0               # 64-byte Reload
	vmovaps	%zmm0, 2048(%rsp)
	vmovaps	2048(%rsp), %zmm0
	vmovaps	2112(%rsp), %zmm1
	vmovaps	%zmm1, 320(%rsp)
	vmovaps	%zmm0, 256(%rsp)
	vmovaps	2176(%rsp), %zmm0
	vmovaps	2240(%rsp), %zmm1
	vmovaps	%zmm1, 192(%rsp)
	vmovaps	%zmm0, 128(%rsp)
	vmovaps	1792(%rsp), %zmm0
	vmovaps	1856(%rsp), %zmm1
	vmovaps	%zmm1, 64(%rsp)
	vmovaps	%zmm0, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%r13d, %r13d
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI31_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI31_4(%rip), %xmm2          # xmm2 = [1.0E+0,0.0E+0]
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	vzeroupper
	callq	*1784(%rsp)                     # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB31_8
# %bb.7:
	vmovaps	2880(%rsp), %zmm0               # 64-byte Reload
	vmovaps	%zmm0, 1792(%rsp)
	vmovaps	2752(%rsp), %zmm2               # 64-byte Reload
	vmovaps	%zmm2, 1856(%rsp)
	vmovaps	2688(%rsp), %zmm3               # 64-byte Reload
	vmovaps	%zmm3, 2240(%rsp)
	vmovaps	2816(%rsp), %zmm1               # 64-byte Reload
	vmovaps	%zmm1, 2176(%rsp)
	vmovaps	2560(%rsp), %zmm4               # 64-byte Reload
	vmovaps	%zmm4, 2112(%rsp)
	vmovaps	2624(%rsp), %zmm4               # 64-byte Reload
	vmovaps	%zmm4, 2048(%rsp)
	vmovaps	%zmm2, 2496(%rsp)
	vmovaps	%zmm0, 2432(%rsp)
	vmovaps	%zmm3, 2368(%rsp)
	vmovaps	%zmm1, 2304(%rsp)
	vmovaps	2304(%rsp), %zmm0
	vmovaps	2368(%rsp), %zmm1
	vmovaps	%zmm1, 576(%rsp)
	vmovaps	%zmm0, 512(%rsp)
	vmovaps	2432(%rsp), %zmm0
	vmovaps	2496(%rsp), %zmm1
	vmovaps	%zmm1, 448(%rsp)
	vmovaps	%zmm0, 384(%rsp)
	vmovaps	2048(%rsp), %zmm0
	vmovaps	2112(%rsp), %zmm1
	vmovaps	%zmm1, 320(%rsp)
	vmovaps	%zmm0, 256(%rsp)
	vmovaps	2176(%rsp), %zmm0
	vmovaps	2240(%rsp), %zmm1
	vmovaps	%zmm1, 192(%rsp)
	vmovaps	%zmm0, 128(%rsp)
	vmovaps	1792(%rsp), %zmm0
	vmovaps	1856(%rsp), %zmm1
	vmovaps	%zmm1, 64(%rsp)
	vmovaps	%zmm0, (%rsp)
	pushq	$3
	popq	%r14
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI31_3(%rip), %xmm0          # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI31_4(%rip), %xmm3          # xmm3 = [1.0E+0,0.0E+0]
	vxorps	%xmm1, %xmm1, %xmm1
	movl	%r14d, %edi
	xorl	%esi, %esi
	vmovaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*1776(%rsp)                     # 8-byte Folded Reload
	vmovaps	%zmm1, 1856(%rsp)
	vmovaps	%zmm0, 1792(%rsp)
	vmovaps	1792(%rsp), %zmm0
	vmovaps	1856(%rsp), %zmm1
	vmovaps	%zmm1, 64(%rsp)
	vmovaps	%zmm0, (%rsp)
	movl	%r14d, %edi
	vzeroupper
	callq	*%rbx
	xorl	%r13d, %r13d
	testl	%eax, %eax
	setne	%r13b
.LBB31_8:
	movl	%r13d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end31:
	.size	their_call_long16, .Lfunc_end31-their_call_long16
                                        # -- End function
	.globl	their_make_double3              # -- Begin function their_make_double3
	.type	their_make_double3,@function
their_make_double3:                     # @their_make_double3
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-32, %rsp
	subq	$64, %rsp
	movl	%edi, %edx
	movq	%rsp, %rbx
	pushq	$24
	popq	%rsi
	movq	%rbx, %rdi
	callq	fill
	vmovaps	(%rbx), %ymm0
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	retq
.Lfunc_end32:
	.size	their_make_double3, .Lfunc_end32-their_make_double3
                                        # -- End function
	.globl	their_check_double3             # -- Begin function their_check_double3
	.type	their_check_double3,@function
their_check_double3:                    # @their_check_double3
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	andq	$-32, %rsp
	subq	$64, %rsp
	movl	%edi, %edx
	movq	%rsp, %rdi
	vmovaps	%ymm0, (%rdi)
	pushq	$24
	popq	%rsi
	vzeroupper
	callq	same
	movq	%rbp, %rsp
	popq	%rbp
	retq
.Lfunc_end33:
	.size	their_check_double3, .Lfunc_end33-their_check_double3
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_many_double3
.LCPI34_0:
	.quad	0x4004000000000000              # double 2.5
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI34_1:
	.long	0x40900000                      # float 4.5
.LCPI34_2:
	.long	0x40b00000                      # float 5.5
	.text
	.globl	their_many_double3
	.type	their_many_double3,@function
their_many_double3:                     # @their_many_double3
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-32, %rsp
	subq	$352, %rsp                      # imm = 0x160
	fldt	16(%rbp)
	movl	176(%rbp), %eax
	vmovaps	208(%rbp), %ymm8
	vmovaps	144(%rbp), %ymm9
	vmovaps	112(%rbp), %ymm10
	vmovaps	80(%rbp), %ymm11
	vmovaps	%ymm0, 288(%rsp)
	vmovaps	%ymm2, 256(%rsp)
	vmovaps	%ymm3, 224(%rsp)
	vmovaps	%ymm4, 192(%rsp)
	vmovaps	%ymm6, 160(%rsp)
	vmovaps	%ymm7, 128(%rsp)
	vmovaps	%ymm11, 96(%rsp)
	vmovaps	%ymm10, 64(%rsp)
	vmovaps	%ymm9, 32(%rsp)
	vmovaps	%ymm8, (%rsp)
	xorl	%ebx, %ebx
	cmpl	$12, %eax
	jne	.LBB34_1
# %bb.2:
	cmpl	$11, %r9d
	jne	.LBB34_1
# %bb.3:
	cmpl	$10, %r8d
	jne	.LBB34_1
# %bb.4:
	cmpw	$-9, %cx
	jne	.LBB34_1
# %bb.5:
	cmpl	$1, %edi
	jne	.LBB34_1
# %bb.6:
	vucomisd	.LCPI34_0(%rip), %xmm1
	jne	.LBB34_1
	jp	.LBB34_1
# %bb.7:
	cmpq	$-3, %rsi
	jne	.LBB34_1
# %bb.8:
	flds	.LCPI34_1(%rip)
	fxch	%st(1)
	fucompi	%st(1), %st
	fstp	%st(0)
	jne	.LBB34_23
	jp	.LBB34_23
# %bb.9:
	vucomiss	.LCPI34_2(%rip), %xmm5
	jne	.LBB34_23
	jp	.LBB34_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB34_23
# %bb.11:
	cmpq	$7, 32(%rbp)
	jne	.LBB34_23
# %bb.12:
	cmpq	$8, 64(%rbp)
	jne	.LBB34_23
# %bb.13:
	leaq	288(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$1
	popq	%rdx
	vzeroupper
	callq	same
	testl	%eax, %eax
	je	.LBB34_23
# %bb.14:
	leaq	256(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB34_23
# %bb.15:
	leaq	224(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$3
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB34_23
# %bb.16:
	leaq	192(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$4
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB34_23
# %bb.17:
	leaq	160(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$5
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB34_23
# %bb.18:
	leaq	128(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$6
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB34_23
# %bb.19:
	leaq	96(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$7
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB34_23
# %bb.20:
	leaq	64(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$8
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB34_23
# %bb.21:
	leaq	32(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$9
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB34_23
# %bb.22:
	movq	%rsp, %rdi
	pushq	$24
	popq	%rsi
	pushq	$10
	popq	%rdx
	callq	same
	movl	%eax, %ebx
	jmp	.LBB34_23
.LBB34_1:
	fstp	%st(0)
.LBB34_23:
	movl	%ebx, %eax
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end34:
	.size	their_many_double3, .Lfunc_end34-their_many_double3
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_variadic_double3
.LCPI35_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI35_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_variadic_double3
	.type	their_variadic_double3,@function
their_variadic_double3:                 # @their_variadic_double3
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$320, %rsp                      # imm = 0x140
	leaq	112(%rsp), %r10
	movq	%rsi, 8(%r10)
	movq	%rdx, 16(%r10)
	movq	%rcx, 24(%r10)
	movq	%r8, 32(%r10)
	movq	%r9, 40(%r10)
	testb	%al, %al
	je	.LBB35_16
# %bb.15:
	vmovapd	%xmm0, 160(%rsp)
	vmovapd	%xmm1, 176(%rsp)
	vmovaps	%xmm2, 192(%rsp)
	vmovaps	%xmm3, 208(%rsp)
	vmovaps	%xmm4, 224(%rsp)
	vmovaps	%xmm5, 240(%rsp)
	vmovaps	%xmm6, 256(%rsp)
	vmovaps	%xmm7, 272(%rsp)
.LBB35_16:
	movabsq	$206158430216, %rax             # imm = 0x3000000008
	movq	%rax, 32(%rsp)
	movq	%r10, 48(%rsp)
	leaq	16(%rbp), %rbx
	movq	%rbx, 40(%rsp)
	pushq	$8
	popq	%rax
	movl	%eax, 24(%rsp)                  # 4-byte Spill
	movl	36(%rsp), %r13d
	xorl	%r14d, %r14d
	testl	%edi, %edi
	cmovlel	%r14d, %edi
	movl	%edi, 28(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	pushq	$1
	popq	%r15
.LBB35_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r14d, 28(%rsp)                 # 4-byte Folded Reload
	je	.LBB35_14
# %bb.2:                                #   in Loop: Header=BB35_1 Depth=1
	vmovsd	%xmm1, 56(%rsp)                 # 8-byte Spill
	addq	$31, %rbx
	movq	%rbx, %r12
	andq	$-32, %r12
	leaq	32(%r12), %rbx
	movq	%rbx, 40(%rsp)
	vmovapd	(%r12), %ymm0
	vmovapd	%ymm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$24
	popq	%rsi
	movl	%r14d, %edx
	vzeroupper
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB35_3
# %bb.4:                                #   in Loop: Header=BB35_1 Depth=1
	movl	24(%rsp), %edx                  # 4-byte Reload
	cmpl	$40, %edx
	vmovsd	56(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	ja	.LBB35_6
# %bb.5:                                #   in Loop: Header=BB35_1 Depth=1
	movq	%rbx, %r12
	movl	%edx, %ebx
	leaq	112(%rsp), %rax
	addq	%rax, %rbx
	addl	$8, %edx
	movl	%edx, 24(%rsp)                  # 4-byte Spill
	movl	%edx, 32(%rsp)
	jmp	.LBB35_7
.LBB35_3:                               #   in Loop: Header=BB35_1 Depth=1
	vmovsd	56(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	jmp	.LBB35_13
.LBB35_6:                               #   in Loop: Header=BB35_1 Depth=1
	addq	$40, %r12
	movq	%r12, 40(%rsp)
.LBB35_7:                               #   in Loop: Header=BB35_1 Depth=1
	cmpl	(%rbx), %r14d
	jne	.LBB35_8
# %bb.9:                                #   in Loop: Header=BB35_1 Depth=1
	cmpl	$160, %r13d
	ja	.LBB35_11
# %bb.10:                               #   in Loop: Header=BB35_1 Depth=1
	movq	%r12, %rbx
	movl	%r13d, %r12d
	leaq	112(%rsp), %rax
	addq	%rax, %r12
	addl	$16, %r13d
	movl	%r13d, 36(%rsp)
	jmp	.LBB35_12
.LBB35_8:                               #   in Loop: Header=BB35_1 Depth=1
	movq	%r12, %rbx
	jmp	.LBB35_13
.LBB35_11:                              #   in Loop: Header=BB35_1 Depth=1
	leaq	8(%r12), %rbx
	movq	%rbx, 40(%rsp)
.LBB35_12:                              #   in Loop: Header=BB35_1 Depth=1
	vmulsd	.LCPI35_0(%rip), %xmm1, %xmm0
	vcmpeqsd	(%r12), %xmm0, %k0
	kmovw	%k0, %ecx
	andl	%r15d, %ecx
.LBB35_13:                              #   in Loop: Header=BB35_1 Depth=1
	vaddsd	.LCPI35_1(%rip), %xmm1, %xmm1
	incl	%r14d
	movl	%ecx, %r15d
	jmp	.LBB35_1
.LBB35_14:
	movl	%r15d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end35:
	.size	their_variadic_double3, .Lfunc_end35-their_variadic_double3
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_behind_double3
.LCPI36_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI36_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_behind_double3
	.type	their_behind_double3,@function
their_behind_double3:                   # @their_behind_double3
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$384, %rsp                      # imm = 0x180
	vmovsd	%xmm0, 40(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB36_16
# %bb.15:
	vmovaps	%xmm1, 240(%rsp)
	vmovaps	%xmm2, 256(%rsp)
	vmovaps	%xmm3, 272(%rsp)
	vmovaps	%xmm4, 288(%rsp)
	vmovaps	%xmm5, 304(%rsp)
	vmovaps	%xmm6, 320(%rsp)
	vmovaps	%xmm7, 336(%rsp)
.LBB36_16:
	leaq	176(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	vmovapd	48(%rbp), %ymm0
	vmovapd	16(%rbp), %ymm1
	leaq	128(%rsp), %rdi
	vmovapd	%ymm1, (%rdi)
	vmovapd	%ymm0, 96(%rsp)
	movq	%rax, 32(%rsp)
	leaq	80(%rbp), %rax
	movq	%rax, 24(%rsp)
	movabsq	$274877906952, %rax             # imm = 0x4000000008
	movq	%rax, 16(%rsp)
	pushq	$24
	popq	%rsi
	pushq	$1
	popq	%rdx
	vzeroupper
	callq	same
	movl	%eax, %ecx
	xorl	%r12d, %r12d
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB36_3
# %bb.1:
	leaq	96(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	movl	%eax, %ecx
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB36_3
# %bb.2:
	vmovsd	40(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	vcmpeqsd	.LCPI36_0(%rip), %xmm0, %k0
	kmovw	%k0, %eax
.LBB36_3:
	movl	16(%rsp), %r13d
	movl	20(%rsp), %r14d
	movq	32(%rsp), %rcx
	movq	%rcx, 56(%rsp)                  # 8-byte Spill
	movq	24(%rsp), %r15
	testl	%ebx, %ebx
	cmovlel	%r12d, %ebx
	movl	%ebx, 52(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	xorl	%r12d, %r12d
.LBB36_4:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r12d, 52(%rsp)                 # 4-byte Folded Reload
	je	.LBB36_14
# %bb.5:                                #   in Loop: Header=BB36_4 Depth=1
	cmpl	$40, %r13d
	ja	.LBB36_7
# %bb.6:                                #   in Loop: Header=BB36_4 Depth=1
	movq	%r15, %rcx
	movl	%r13d, %r15d
	addq	56(%rsp), %r15                  # 8-byte Folded Reload
	addl	$8, %r13d
	movl	%r13d, 16(%rsp)
	jmp	.LBB36_8
.LBB36_7:                               #   in Loop: Header=BB36_4 Depth=1
	leaq	8(%r15), %rcx
	movq	%rcx, 24(%rsp)
.LBB36_8:                               #   in Loop: Header=BB36_4 Depth=1
	xorl	%ebx, %ebx
	cmpl	(%r15), %r12d
	vmovsd	%xmm1, 40(%rsp)                 # 8-byte Spill
	jne	.LBB36_13
# %bb.9:                                #   in Loop: Header=BB36_4 Depth=1
	cmpl	$160, %r14d
	ja	.LBB36_11
# %bb.10:                               #   in Loop: Header=BB36_4 Depth=1
	movq	%rcx, %rdx
	movl	%r14d, %ecx
	addq	56(%rsp), %rcx                  # 8-byte Folded Reload
	addl	$16, %r14d
	movl	%r14d, 20(%rsp)
	jmp	.LBB36_12
.LBB36_11:                              #   in Loop: Header=BB36_4 Depth=1
	leaq	8(%rcx), %rdx
	movq	%rdx, 24(%rsp)
.LBB36_12:                              #   in Loop: Header=BB36_4 Depth=1
	vmovsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	vmulsd	.LCPI36_0(%rip), %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	movl	$0, %ecx
	cmovnel	%ecx, %eax
	cmovpl	%ecx, %eax
	movq	%rdx, %rcx
	movl	%eax, %ebx
.LBB36_13:                              #   in Loop: Header=BB36_4 Depth=1
	addq	$31, %rcx
	andq	$-32, %rcx
	leaq	32(%rcx), %r15
	movq	%r15, 24(%rsp)
	vmovapd	(%rcx), %ymm0
	vmovapd	%ymm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$24
	popq	%rsi
	movl	%r12d, %edx
	vzeroupper
	callq	same
	andl	%ebx, %eax
	vmovsd	40(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	vaddsd	.LCPI36_1(%rip), %xmm1, %xmm1
	incl	%r12d
	jmp	.LBB36_4
.LBB36_14:
	xorl	%edi, %edi
	cmpl	$1, %eax
	adcl	$3, %edi
	callq	their_make_double3@PLT
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end36:
	.size	their_behind_double3, .Lfunc_end36-their_behind_double3
                                        # -- End function
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0                          # -- Begin function their_call_double3
.LCPI37_0:
	.long	0x40900000                      # float 4.5
.LCPI37_2:
	.long	0x40b00000                      # float 5.5
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI37_1:
	.quad	0x4004000000000000              # double 2.5
.LCPI37_3:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI37_4:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_call_double3
	.type	their_call_double3,@function
their_call_double3:                     # @their_call_double3
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$768, %rsp                      # imm = 0x300
	movq	%r8, 232(%rsp)                  # 8-byte Spill
	movq	%rcx, 240(%rsp)                 # 8-byte Spill
	movq	%rdx, %r13
	movq	%rsi, %rbx
	movq	%rdi, %r14
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, 256(%rsp)
	andq	$0, 272(%rsp)
	movq	$7, 248(%rsp)
	movq	$8, 280(%rsp)
	leaq	384(%rsp), %r15
	xorl	%r12d, %r12d
.LBB37_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %r12
	je	.LBB37_2
# %bb.9:                                #   in Loop: Header=BB37_1 Depth=1
	movl	%r12d, %edi
	callq	*%r14
	vmovaps	%ymm0, (%r15)
	incq	%r12
	addq	$32, %r15
	jmp	.LBB37_1
.LBB37_2:
	vmovaps	480(%rsp), %ymm0
	pushq	$3
	popq	%rdi
	vmovaps	%ymm0, 288(%rsp)                # 32-byte Spill
	callq	*%rbx
	xorl	%r12d, %r12d
	testl	%eax, %eax
	je	.LBB37_8
# %bb.3:
	pushq	$4
	popq	%r15
	movl	%r15d, %edi
	callq	their_make_double3@PLT
	movl	%r15d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB37_8
# %bb.4:
	pushq	$5
	popq	%r15
	movl	%r15d, %edi
	callq	*%r14
	movl	%r15d, %edi
	callq	their_check_double3@PLT
	testl	%eax, %eax
	je	.LBB37_8
# %bb.5:
	vmovaps	416(%rsp), %ymm0
	vmovaps	448(%rsp), %ymm2
	vmovaps	512(%rsp), %ymm4
	vmovaps	544(%rsp), %ymm6
	vmovaps	576(%rsp), %ymm7
	vmovaps	608(%rsp), %ymm8
	vmovaps	640(%rsp), %ymm1
	vmovaps	672(%rsp), %ymm9
	vmovaps	704(%rsp), %ymm3
	movq	280(%rsp), %rax
	movq	%rax, 48(%rsp)
	vmovups	248(%rsp), %ymm5
	vmovups	%ymm5, 16(%rsp)
	vmovaps	%ymm3, 192(%rsp)
	vmovaps	%ymm9, 128(%rsp)
	vmovaps	%ymm1, 96(%rsp)
	vmovaps	%ymm8, 64(%rsp)
	flds	.LCPI37_0(%rip)
	fstpt	(%rsp)
	movl	$12, 160(%rsp)
	pushq	$1
	popq	%rdi
	vmovsd	.LCPI37_1(%rip), %xmm1          # xmm1 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	vmovss	.LCPI37_2(%rip), %xmm5          # xmm5 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	vmovaps	%ymm0, 352(%rsp)                # 32-byte Spill
	vmovaps	%ymm2, 320(%rsp)                # 32-byte Spill
	vmovaps	288(%rsp), %ymm3                # 32-byte Reload
	callq	*%r13
	testl	%eax, %eax
	je	.LBB37_8
# %bb.6:
	vmovaps	384(%rsp), %ymm1
	vmovaps	320(%rsp), %ymm0                # 32-byte Reload
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	352(%rsp), %ymm0                # 32-byte Reload
	vmovaps	%ymm0, 32(%rsp)
	vmovaps	%ymm1, 288(%rsp)                # 32-byte Spill
	vmovaps	%ymm1, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%r12d, %r12d
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI37_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI37_4(%rip), %xmm2          # xmm2 = [1.0E+0,0.0E+0]
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	vzeroupper
	callq	*240(%rsp)                      # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB37_8
# %bb.7:
	vmovaps	320(%rsp), %ymm1                # 32-byte Reload
	vmovaps	%ymm1, 128(%rsp)
	vmovaps	352(%rsp), %ymm0                # 32-byte Reload
	vmovaps	%ymm0, 96(%rsp)
	vmovaps	288(%rsp), %ymm2                # 32-byte Reload
	vmovaps	%ymm2, 64(%rsp)
	vmovaps	%ymm1, 32(%rsp)
	vmovaps	%ymm0, (%rsp)
	pushq	$3
	popq	%r14
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI37_3(%rip), %xmm0          # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI37_4(%rip), %xmm3          # xmm3 = [1.0E+0,0.0E+0]
	vxorps	%xmm1, %xmm1, %xmm1
	movl	%r14d, %edi
	xorl	%esi, %esi
	vmovaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*232(%rsp)                      # 8-byte Folded Reload
	movl	%r14d, %edi
	callq	*%rbx
	xorl	%r12d, %r12d
	testl	%eax, %eax
	setne	%r12b
.LBB37_8:
	movl	%r12d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end37:
	.size	their_call_double3, .Lfunc_end37-their_call_double3
                                        # -- End function
	.globl	their_make_long3                # -- Begin function their_make_long3
	.type	their_make_long3,@function
their_make_long3:                       # @their_make_long3
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-32, %rsp
	subq	$64, %rsp
	movl	%edi, %edx
	movq	%rsp, %rbx
	pushq	$24
	popq	%rsi
	movq	%rbx, %rdi
	callq	fill
	vmovaps	(%rbx), %ymm0
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	retq
.Lfunc_end38:
	.size	their_make_long3, .Lfunc_end38-their_make_long3
                                        # -- End function
	.globl	their_check_long3               # -- Begin function their_check_long3
	.type	their_check_long3,@function
their_check_long3:                      # @their_check_long3
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	andq	$-32, %rsp
	subq	$64, %rsp
	movl	%edi, %edx
	movq	%rsp, %rdi
	vmovaps	%ymm0, (%rdi)
	pushq	$24
	popq	%rsi
	vzeroupper
	callq	same
	movq	%rbp, %rsp
	popq	%rbp
	retq
.Lfunc_end39:
	.size	their_check_long3, .Lfunc_end39-their_check_long3
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_many_long3
.LCPI40_0:
	.quad	0x4004000000000000              # double 2.5
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI40_1:
	.long	0x40900000                      # float 4.5
.LCPI40_2:
	.long	0x40b00000                      # float 5.5
	.text
	.globl	their_many_long3
	.type	their_many_long3,@function
their_many_long3:                       # @their_many_long3
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-32, %rsp
	subq	$352, %rsp                      # imm = 0x160
	fldt	16(%rbp)
	movl	176(%rbp), %eax
	vmovaps	208(%rbp), %ymm8
	vmovaps	144(%rbp), %ymm9
	vmovaps	112(%rbp), %ymm10
	vmovaps	80(%rbp), %ymm11
	vmovaps	%ymm0, 288(%rsp)
	vmovaps	%ymm2, 256(%rsp)
	vmovaps	%ymm3, 224(%rsp)
	vmovaps	%ymm4, 192(%rsp)
	vmovaps	%ymm6, 160(%rsp)
	vmovaps	%ymm7, 128(%rsp)
	vmovaps	%ymm11, 96(%rsp)
	vmovaps	%ymm10, 64(%rsp)
	vmovaps	%ymm9, 32(%rsp)
	vmovaps	%ymm8, (%rsp)
	xorl	%ebx, %ebx
	cmpl	$12, %eax
	jne	.LBB40_1
# %bb.2:
	cmpl	$11, %r9d
	jne	.LBB40_1
# %bb.3:
	cmpl	$10, %r8d
	jne	.LBB40_1
# %bb.4:
	cmpw	$-9, %cx
	jne	.LBB40_1
# %bb.5:
	cmpl	$1, %edi
	jne	.LBB40_1
# %bb.6:
	vucomisd	.LCPI40_0(%rip), %xmm1
	jne	.LBB40_1
	jp	.LBB40_1
# %bb.7:
	cmpq	$-3, %rsi
	jne	.LBB40_1
# %bb.8:
	flds	.LCPI40_1(%rip)
	fxch	%st(1)
	fucompi	%st(1), %st
	fstp	%st(0)
	jne	.LBB40_23
	jp	.LBB40_23
# %bb.9:
	vucomiss	.LCPI40_2(%rip), %xmm5
	jne	.LBB40_23
	jp	.LBB40_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB40_23
# %bb.11:
	cmpq	$7, 32(%rbp)
	jne	.LBB40_23
# %bb.12:
	cmpq	$8, 64(%rbp)
	jne	.LBB40_23
# %bb.13:
	leaq	288(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$1
	popq	%rdx
	vzeroupper
	callq	same
	testl	%eax, %eax
	je	.LBB40_23
# %bb.14:
	leaq	256(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB40_23
# %bb.15:
	leaq	224(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$3
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB40_23
# %bb.16:
	leaq	192(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$4
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB40_23
# %bb.17:
	leaq	160(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$5
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB40_23
# %bb.18:
	leaq	128(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$6
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB40_23
# %bb.19:
	leaq	96(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$7
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB40_23
# %bb.20:
	leaq	64(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$8
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB40_23
# %bb.21:
	leaq	32(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$9
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB40_23
# %bb.22:
	movq	%rsp, %rdi
	pushq	$24
	popq	%rsi
	pushq	$10
	popq	%rdx
	callq	same
	movl	%eax, %ebx
	jmp	.LBB40_23
.LBB40_1:
	fstp	%st(0)
.LBB40_23:
	movl	%ebx, %eax
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end40:
	.size	their_many_long3, .Lfunc_end40-their_many_long3
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_variadic_long3
.LCPI41_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI41_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_variadic_long3
	.type	their_variadic_long3,@function
their_variadic_long3:                   # @their_variadic_long3
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$320, %rsp                      # imm = 0x140
	leaq	112(%rsp), %r10
	movq	%rsi, 8(%r10)
	movq	%rdx, 16(%r10)
	movq	%rcx, 24(%r10)
	movq	%r8, 32(%r10)
	movq	%r9, 40(%r10)
	testb	%al, %al
	je	.LBB41_16
# %bb.15:
	vmovapd	%xmm0, 160(%rsp)
	vmovapd	%xmm1, 176(%rsp)
	vmovaps	%xmm2, 192(%rsp)
	vmovaps	%xmm3, 208(%rsp)
	vmovaps	%xmm4, 224(%rsp)
	vmovaps	%xmm5, 240(%rsp)
	vmovaps	%xmm6, 256(%rsp)
	vmovaps	%xmm7, 272(%rsp)
.LBB41_16:
	movabsq	$206158430216, %rax             # imm = 0x3000000008
	movq	%rax, 32(%rsp)
	movq	%r10, 48(%rsp)
	leaq	16(%rbp), %rbx
	movq	%rbx, 40(%rsp)
	pushq	$8
	popq	%rax
	movl	%eax, 24(%rsp)                  # 4-byte Spill
	movl	36(%rsp), %r13d
	xorl	%r14d, %r14d
	testl	%edi, %edi
	cmovlel	%r14d, %edi
	movl	%edi, 28(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	pushq	$1
	popq	%r15
.LBB41_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r14d, 28(%rsp)                 # 4-byte Folded Reload
	je	.LBB41_14
# %bb.2:                                #   in Loop: Header=BB41_1 Depth=1
	vmovsd	%xmm1, 56(%rsp)                 # 8-byte Spill
	addq	$31, %rbx
	movq	%rbx, %r12
	andq	$-32, %r12
	leaq	32(%r12), %rbx
	movq	%rbx, 40(%rsp)
	vmovapd	(%r12), %ymm0
	vmovapd	%ymm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$24
	popq	%rsi
	movl	%r14d, %edx
	vzeroupper
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB41_3
# %bb.4:                                #   in Loop: Header=BB41_1 Depth=1
	movl	24(%rsp), %edx                  # 4-byte Reload
	cmpl	$40, %edx
	vmovsd	56(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	ja	.LBB41_6
# %bb.5:                                #   in Loop: Header=BB41_1 Depth=1
	movq	%rbx, %r12
	movl	%edx, %ebx
	leaq	112(%rsp), %rax
	addq	%rax, %rbx
	addl	$8, %edx
	movl	%edx, 24(%rsp)                  # 4-byte Spill
	movl	%edx, 32(%rsp)
	jmp	.LBB41_7
.LBB41_3:                               #   in Loop: Header=BB41_1 Depth=1
	vmovsd	56(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	jmp	.LBB41_13
.LBB41_6:                               #   in Loop: Header=BB41_1 Depth=1
	addq	$40, %r12
	movq	%r12, 40(%rsp)
.LBB41_7:                               #   in Loop: Header=BB41_1 Depth=1
	cmpl	(%rbx), %r14d
	jne	.LBB41_8
# %bb.9:                                #   in Loop: Header=BB41_1 Depth=1
	cmpl	$160, %r13d
	ja	.LBB41_11
# %bb.10:                               #   in Loop: Header=BB41_1 Depth=1
	movq	%r12, %rbx
	movl	%r13d, %r12d
	leaq	112(%rsp), %rax
	addq	%rax, %r12
	addl	$16, %r13d
	movl	%r13d, 36(%rsp)
	jmp	.LBB41_12
.LBB41_8:                               #   in Loop: Header=BB41_1 Depth=1
	movq	%r12, %rbx
	jmp	.LBB41_13
.LBB41_11:                              #   in Loop: Header=BB41_1 Depth=1
	leaq	8(%r12), %rbx
	movq	%rbx, 40(%rsp)
.LBB41_12:                              #   in Loop: Header=BB41_1 Depth=1
	vmulsd	.LCPI41_0(%rip), %xmm1, %xmm0
	vcmpeqsd	(%r12), %xmm0, %k0
	kmovw	%k0, %ecx
	andl	%r15d, %ecx
.LBB41_13:                              #   in Loop: Header=BB41_1 Depth=1
	vaddsd	.LCPI41_1(%rip), %xmm1, %xmm1
	incl	%r14d
	movl	%ecx, %r15d
	jmp	.LBB41_1
.LBB41_14:
	movl	%r15d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end41:
	.size	their_variadic_long3, .Lfunc_end41-their_variadic_long3
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_behind_long3
.LCPI42_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI42_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_behind_long3
	.type	their_behind_long3,@function
their_behind_long3:                     # @their_behind_long3
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$384, %rsp                      # imm = 0x180
	vmovsd	%xmm0, 40(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB42_16
# %bb.15:
	vmovaps	%xmm1, 240(%rsp)
	vmovaps	%xmm2, 256(%rsp)
	vmovaps	%xmm3, 272(%rsp)
	vmovaps	%xmm4, 288(%rsp)
	vmovaps	%xmm5, 304(%rsp)
	vmovaps	%xmm6, 320(%rsp)
	vmovaps	%xmm7, 336(%rsp)
.LBB42_16:
	leaq	176(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	vmovapd	48(%rbp), %ymm0
	vmovapd	16(%rbp), %ymm1
	leaq	128(%rsp), %rdi
	vmovapd	%ymm1, (%rdi)
	vmovapd	%ymm0, 96(%rsp)
	movq	%rax, 32(%rsp)
	leaq	80(%rbp), %rax
	movq	%rax, 24(%rsp)
	movabsq	$274877906952, %rax             # imm = 0x4000000008
	movq	%rax, 16(%rsp)
	pushq	$24
	popq	%rsi
	pushq	$1
	popq	%rdx
	vzeroupper
	callq	same
	movl	%eax, %ecx
	xorl	%r12d, %r12d
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB42_3
# %bb.1:
	leaq	96(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	movl	%eax, %ecx
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB42_3
# %bb.2:
	vmovsd	40(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	vcmpeqsd	.LCPI42_0(%rip), %xmm0, %k0
	kmovw	%k0, %eax
.LBB42_3:
	movl	16(%rsp), %r13d
	movl	20(%rsp), %r14d
	movq	32(%rsp), %rcx
	movq	%rcx, 56(%rsp)                  # 8-byte Spill
	movq	24(%rsp), %r15
	testl	%ebx, %ebx
	cmovlel	%r12d, %ebx
	movl	%ebx, 52(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	xorl	%r12d, %r12d
.LBB42_4:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r12d, 52(%rsp)                 # 4-byte Folded Reload
	je	.LBB42_14
# %bb.5:                                #   in Loop: Header=BB42_4 Depth=1
	cmpl	$40, %r13d
	ja	.LBB42_7
# %bb.6:                                #   in Loop: Header=BB42_4 Depth=1
	movq	%r15, %rcx
	movl	%r13d, %r15d
	addq	56(%rsp), %r15                  # 8-byte Folded Reload
	addl	$8, %r13d
	movl	%r13d, 16(%rsp)
	jmp	.LBB42_8
.LBB42_7:                               #   in Loop: Header=BB42_4 Depth=1
	leaq	8(%r15), %rcx
	movq	%rcx, 24(%rsp)
.LBB42_8:                               #   in Loop: Header=BB42_4 Depth=1
	xorl	%ebx, %ebx
	cmpl	(%r15), %r12d
	vmovsd	%xmm1, 40(%rsp)                 # 8-byte Spill
	jne	.LBB42_13
# %bb.9:                                #   in Loop: Header=BB42_4 Depth=1
	cmpl	$160, %r14d
	ja	.LBB42_11
# %bb.10:                               #   in Loop: Header=BB42_4 Depth=1
	movq	%rcx, %rdx
	movl	%r14d, %ecx
	addq	56(%rsp), %rcx                  # 8-byte Folded Reload
	addl	$16, %r14d
	movl	%r14d, 20(%rsp)
	jmp	.LBB42_12
.LBB42_11:                              #   in Loop: Header=BB42_4 Depth=1
	leaq	8(%rcx), %rdx
	movq	%rdx, 24(%rsp)
.LBB42_12:                              #   in Loop: Header=BB42_4 Depth=1
	vmovsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	vmulsd	.LCPI42_0(%rip), %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	movl	$0, %ecx
	cmovnel	%ecx, %eax
	cmovpl	%ecx, %eax
	movq	%rdx, %rcx
	movl	%eax, %ebx
.LBB42_13:                              #   in Loop: Header=BB42_4 Depth=1
	addq	$31, %rcx
	andq	$-32, %rcx
	leaq	32(%rcx), %r15
	movq	%r15, 24(%rsp)
	vmovapd	(%rcx), %ymm0
	vmovapd	%ymm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$24
	popq	%rsi
	movl	%r12d, %edx
	vzeroupper
	callq	same
	andl	%ebx, %eax
	vmovsd	40(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	vaddsd	.LCPI42_1(%rip), %xmm1, %xmm1
	incl	%r12d
	jmp	.LBB42_4
.LBB42_14:
	xorl	%edi, %edi
	cmpl	$1, %eax
	adcl	$3, %edi
	callq	their_make_long3@PLT
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end42:
	.size	their_behind_long3, .Lfunc_end42-their_behind_long3
                                        # -- End function
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0                          # -- Begin function their_call_long3
.LCPI43_0:
	.long	0x40900000                      # float 4.5
.LCPI43_2:
	.long	0x40b00000                      # float 5.5
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI43_1:
	.quad	0x4004000000000000              # double 2.5
.LCPI43_3:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI43_4:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_call_long3
	.type	their_call_long3,@function
their_call_long3:                       # @their_call_long3
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$768, %rsp                      # imm = 0x300
	movq	%r8, 232(%rsp)                  # 8-byte Spill
	movq	%rcx, 240(%rsp)                 # 8-byte Spill
	movq	%rdx, %r13
	movq	%rsi, %rbx
	movq	%rdi, %r14
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, 256(%rsp)
	andq	$0, 272(%rsp)
	movq	$7, 248(%rsp)
	movq	$8, 280(%rsp)
	leaq	384(%rsp), %r15
	xorl	%r12d, %r12d
.LBB43_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %r12
	je	.LBB43_2
# %bb.9:                                #   in Loop: Header=BB43_1 Depth=1
	movl	%r12d, %edi
	callq	*%r14
	vmovaps	%ymm0, (%r15)
	incq	%r12
	addq	$32, %r15
	jmp	.LBB43_1
.LBB43_2:
	vmovaps	480(%rsp), %ymm0
	pushq	$3
	popq	%rdi
	vmovaps	%ymm0, 288(%rsp)                # 32-byte Spill
	callq	*%rbx
	xorl	%r12d, %r12d
	testl	%eax, %eax
	je	.LBB43_8
# %bb.3:
	pushq	$4
	popq	%r15
	movl	%r15d, %edi
	callq	their_make_long3@PLT
	movl	%r15d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB43_8
# %bb.4:
	pushq	$5
	popq	%r15
	movl	%r15d, %edi
	callq	*%r14
	movl	%r15d, %edi
	callq	their_check_long3@PLT
	testl	%eax, %eax
	je	.LBB43_8
# %bb.5:
	vmovaps	416(%rsp), %ymm0
	vmovaps	448(%rsp), %ymm2
	vmovaps	512(%rsp), %ymm4
	vmovaps	544(%rsp), %ymm6
	vmovaps	576(%rsp), %ymm7
	vmovaps	608(%rsp), %ymm8
	vmovaps	640(%rsp), %ymm1
	vmovaps	672(%rsp), %ymm9
	vmovaps	704(%rsp), %ymm3
	movq	280(%rsp), %rax
	movq	%rax, 48(%rsp)
	vmovups	248(%rsp), %ymm5
	vmovups	%ymm5, 16(%rsp)
	vmovaps	%ymm3, 192(%rsp)
	vmovaps	%ymm9, 128(%rsp)
	vmovaps	%ymm1, 96(%rsp)
	vmovaps	%ymm8, 64(%rsp)
	flds	.LCPI43_0(%rip)
	fstpt	(%rsp)
	movl	$12, 160(%rsp)
	pushq	$1
	popq	%rdi
	vmovsd	.LCPI43_1(%rip), %xmm1          # xmm1 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	vmovss	.LCPI43_2(%rip), %xmm5          # xmm5 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	vmovaps	%ymm0, 352(%rsp)                # 32-byte Spill
	vmovaps	%ymm2, 320(%rsp)                # 32-byte Spill
	vmovaps	288(%rsp), %ymm3                # 32-byte Reload
	callq	*%r13
	testl	%eax, %eax
	je	.LBB43_8
# %bb.6:
	vmovaps	384(%rsp), %ymm1
	vmovaps	320(%rsp), %ymm0                # 32-byte Reload
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	352(%rsp), %ymm0                # 32-byte Reload
	vmovaps	%ymm0, 32(%rsp)
	vmovaps	%ymm1, 288(%rsp)                # 32-byte Spill
	vmovaps	%ymm1, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%r12d, %r12d
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI43_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI43_4(%rip), %xmm2          # xmm2 = [1.0E+0,0.0E+0]
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	vzeroupper
	callq	*240(%rsp)                      # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB43_8
# %bb.7:
	vmovaps	320(%rsp), %ymm1                # 32-byte Reload
	vmovaps	%ymm1, 128(%rsp)
	vmovaps	352(%rsp), %ymm0                # 32-byte Reload
	vmovaps	%ymm0, 96(%rsp)
	vmovaps	288(%rsp), %ymm2                # 32-byte Reload
	vmovaps	%ymm2, 64(%rsp)
	vmovaps	%ymm1, 32(%rsp)
	vmovaps	%ymm0, (%rsp)
	pushq	$3
	popq	%r14
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI43_3(%rip), %xmm0          # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI43_4(%rip), %xmm3          # xmm3 = [1.0E+0,0.0E+0]
	vxorps	%xmm1, %xmm1, %xmm1
	movl	%r14d, %edi
	xorl	%esi, %esi
	vmovaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*232(%rsp)                      # 8-byte Folded Reload
	movl	%r14d, %edi
	callq	*%rbx
	xorl	%r12d, %r12d
	testl	%eax, %eax
	setne	%r12b
.LBB43_8:
	movl	%r12d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end43:
	.size	their_call_long3, .Lfunc_end43-their_call_long3
                                        # -- End function
	.globl	their_make_float3               # -- Begin function their_make_float3
	.type	their_make_float3,@function
their_make_float3:                      # @their_make_float3
# %bb.0:
	pushq	%rbx
	subq	$16, %rsp
	movl	%edi, %edx
	movq	%rsp, %rbx
	pushq	$12
	popq	%rsi
	movq	%rbx, %rdi
	callq	fill
	vmovaps	(%rbx), %xmm0
	addq	$16, %rsp
	popq	%rbx
	retq
.Lfunc_end44:
	.size	their_make_float3, .Lfunc_end44-their_make_float3
                                        # -- End function
	.globl	their_check_float3              # -- Begin function their_check_float3
	.type	their_check_float3,@function
their_check_float3:                     # @their_check_float3
# %bb.0:
	subq	$24, %rsp
	movl	%edi, %edx
	movq	%rsp, %rdi
	vmovaps	%xmm0, (%rdi)
	pushq	$12
	popq	%rsi
	callq	same
	addq	$24, %rsp
	retq
.Lfunc_end45:
	.size	their_check_float3, .Lfunc_end45-their_check_float3
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_many_float3
.LCPI46_0:
	.quad	0x4004000000000000              # double 2.5
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI46_1:
	.long	0x40900000                      # float 4.5
.LCPI46_2:
	.long	0x40b00000                      # float 5.5
	.text
	.globl	their_many_float3
	.type	their_many_float3,@function
their_many_float3:                      # @their_many_float3
# %bb.0:
	pushq	%rbx
	subq	$160, %rsp
	fldt	176(%rsp)
	movl	288(%rsp), %eax
	vmovaps	304(%rsp), %xmm8
	vmovaps	272(%rsp), %xmm9
	vmovaps	256(%rsp), %xmm10
	vmovaps	240(%rsp), %xmm11
	vmovaps	%xmm0, 144(%rsp)
	vmovaps	%xmm2, 128(%rsp)
	vmovaps	%xmm3, 112(%rsp)
	vmovaps	%xmm4, 96(%rsp)
	vmovaps	%xmm6, 80(%rsp)
	vmovaps	%xmm7, 64(%rsp)
	vmovaps	%xmm11, 48(%rsp)
	vmovaps	%xmm10, 32(%rsp)
	vmovaps	%xmm9, 16(%rsp)
	vmovaps	%xmm8, (%rsp)
	xorl	%ebx, %ebx
	cmpl	$12, %eax
	jne	.LBB46_1
# %bb.2:
	cmpl	$11, %r9d
	jne	.LBB46_1
# %bb.3:
	cmpl	$10, %r8d
	jne	.LBB46_1
# %bb.4:
	cmpw	$-9, %cx
	jne	.LBB46_1
# %bb.5:
	cmpl	$1, %edi
	jne	.LBB46_1
# %bb.6:
	vucomisd	.LCPI46_0(%rip), %xmm1
	jne	.LBB46_1
	jp	.LBB46_1
# %bb.7:
	cmpq	$-3, %rsi
	jne	.LBB46_1
# %bb.8:
	flds	.LCPI46_1(%rip)
	fxch	%st(1)
	fucompi	%st(1), %st
	fstp	%st(0)
	jne	.LBB46_23
	jp	.LBB46_23
# %bb.9:
	vucomiss	.LCPI46_2(%rip), %xmm5
	jne	.LBB46_23
	jp	.LBB46_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB46_23
# %bb.11:
	cmpq	$7, 192(%rsp)
	jne	.LBB46_23
# %bb.12:
	cmpq	$8, 224(%rsp)
	jne	.LBB46_23
# %bb.13:
	leaq	144(%rsp), %rdi
	pushq	$12
	popq	%rsi
	pushq	$1
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB46_23
# %bb.14:
	leaq	128(%rsp), %rdi
	pushq	$12
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB46_23
# %bb.15:
	leaq	112(%rsp), %rdi
	pushq	$12
	popq	%rsi
	pushq	$3
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB46_23
# %bb.16:
	leaq	96(%rsp), %rdi
	pushq	$12
	popq	%rsi
	pushq	$4
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB46_23
# %bb.17:
	leaq	80(%rsp), %rdi
	pushq	$12
	popq	%rsi
	pushq	$5
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB46_23
# %bb.18:
	leaq	64(%rsp), %rdi
	pushq	$12
	popq	%rsi
	pushq	$6
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB46_23
# %bb.19:
	leaq	48(%rsp), %rdi
	pushq	$12
	popq	%rsi
	pushq	$7
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB46_23
# %bb.20:
	leaq	32(%rsp), %rdi
	pushq	$12
	popq	%rsi
	pushq	$8
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB46_23
# %bb.21:
	leaq	16(%rsp), %rdi
	pushq	$12
	popq	%rsi
	pushq	$9
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB46_23
# %bb.22:
	movq	%rsp, %rdi
	pushq	$12
	popq	%rsi
	pushq	$10
	popq	%rdx
	callq	same
	movl	%eax, %ebx
	jmp	.LBB46_23
.LBB46_1:
	fstp	%st(0)
.LBB46_23:
	movl	%ebx, %eax
	addq	$160, %rsp
	popq	%rbx
	retq
.Lfunc_end46:
	.size	their_many_float3, .Lfunc_end46-their_many_float3
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_variadic_float3
.LCPI47_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI47_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_variadic_float3
	.type	their_variadic_float3,@function
their_variadic_float3:                  # @their_variadic_float3
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$232, %rsp
	movl	%edi, %ebx
	leaq	48(%rsp), %rdi
	movq	%rsi, 8(%rdi)
	movq	%rdx, 16(%rdi)
	movq	%rcx, 24(%rdi)
	movq	%r8, 32(%rdi)
	movq	%r9, 40(%rdi)
	testb	%al, %al
	je	.LBB47_19
# %bb.18:
	vmovapd	%xmm0, 96(%rsp)
	vmovapd	%xmm1, 112(%rsp)
	vmovaps	%xmm2, 128(%rsp)
	vmovaps	%xmm3, 144(%rsp)
	vmovaps	%xmm4, 160(%rsp)
	vmovaps	%xmm5, 176(%rsp)
	vmovaps	%xmm6, 192(%rsp)
	vmovaps	%xmm7, 208(%rsp)
.LBB47_19:
	movabsq	$206158430216, %rax             # imm = 0x3000000008
	movq	%rax, (%rsp)
	movq	%rdi, 16(%rsp)
	leaq	288(%rsp), %r13
	movq	%r13, 8(%rsp)
	pushq	$8
	popq	%r14
	movl	4(%rsp), %r15d
	xorl	%ebp, %ebp
	testl	%ebx, %ebx
	cmovlel	%ebp, %ebx
	vxorpd	%xmm1, %xmm1, %xmm1
	pushq	$1
	popq	%r12
.LBB47_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%ebp, %ebx
	je	.LBB47_17
# %bb.2:                                #   in Loop: Header=BB47_1 Depth=1
	cmpl	$160, %r15d
	vmovsd	%xmm1, 24(%rsp)                 # 8-byte Spill
	ja	.LBB47_4
# %bb.3:                                #   in Loop: Header=BB47_1 Depth=1
	movl	%r15d, %eax
	leaq	48(%rsp), %rcx
	addq	%rcx, %rax
	addl	$16, %r15d
	movl	%r15d, 4(%rsp)
	jmp	.LBB47_5
.LBB47_4:                               #   in Loop: Header=BB47_1 Depth=1
	addq	$15, %r13
	movq	%r13, %rax
	andq	$-16, %rax
	leaq	16(%rax), %r13
	movq	%r13, 8(%rsp)
.LBB47_5:                               #   in Loop: Header=BB47_1 Depth=1
	vmovapd	(%rax), %xmm0
	vmovapd	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	pushq	$12
	popq	%rsi
	movl	%ebp, %edx
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB47_6
# %bb.7:                                #   in Loop: Header=BB47_1 Depth=1
	cmpl	$40, %r14d
	vmovsd	24(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	ja	.LBB47_9
# %bb.8:                                #   in Loop: Header=BB47_1 Depth=1
	movq	%r13, %rax
	movl	%r14d, %r13d
	leaq	48(%rsp), %rdx
	addq	%rdx, %r13
	addl	$8, %r14d
	movl	%r14d, (%rsp)
	jmp	.LBB47_10
.LBB47_6:                               #   in Loop: Header=BB47_1 Depth=1
	vmovsd	24(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	jmp	.LBB47_16
.LBB47_9:                               #   in Loop: Header=BB47_1 Depth=1
	leaq	8(%r13), %rax
	movq	%rax, 8(%rsp)
.LBB47_10:                              #   in Loop: Header=BB47_1 Depth=1
	cmpl	(%r13), %ebp
	jne	.LBB47_11
# %bb.12:                               #   in Loop: Header=BB47_1 Depth=1
	cmpl	$160, %r15d
	ja	.LBB47_14
# %bb.13:                               #   in Loop: Header=BB47_1 Depth=1
	movq	%rax, %r13
	movl	%r15d, %eax
	leaq	48(%rsp), %rcx
	addq	%rcx, %rax
	addl	$16, %r15d
	movl	%r15d, 4(%rsp)
	jmp	.LBB47_15
.LBB47_11:                              #   in Loop: Header=BB47_1 Depth=1
	movq	%rax, %r13
	jmp	.LBB47_16
.LBB47_14:                              #   in Loop: Header=BB47_1 Depth=1
	leaq	8(%rax), %r13
	movq	%r13, 8(%rsp)
.LBB47_15:                              #   in Loop: Header=BB47_1 Depth=1
	vmulsd	.LCPI47_0(%rip), %xmm1, %xmm0
	vcmpeqsd	(%rax), %xmm0, %k0
	kmovw	%k0, %ecx
	andl	%r12d, %ecx
.LBB47_16:                              #   in Loop: Header=BB47_1 Depth=1
	vaddsd	.LCPI47_1(%rip), %xmm1, %xmm1
	incl	%ebp
	movl	%ecx, %r12d
	jmp	.LBB47_1
.LBB47_17:
	movl	%r12d, %eax
	addq	$232, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end47:
	.size	their_variadic_float3, .Lfunc_end47-their_variadic_float3
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_behind_float3
.LCPI48_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI48_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_behind_float3
	.type	their_behind_float3,@function
their_behind_float3:                    # @their_behind_float3
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$280, %rsp                      # imm = 0x118
	vmovsd	%xmm1, 32(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB48_19
# %bb.18:
	vmovaps	%xmm3, 192(%rsp)
	vmovaps	%xmm4, 208(%rsp)
	vmovaps	%xmm5, 224(%rsp)
	vmovaps	%xmm6, 240(%rsp)
	vmovaps	%xmm7, 256(%rsp)
.LBB48_19:
	leaq	96(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	leaq	80(%rsp), %rdi
	vmovapd	%xmm0, (%rdi)
	vmovaps	%xmm2, 64(%rsp)
	movq	%rax, 16(%rsp)
	leaq	336(%rsp), %rax
	movq	%rax, 8(%rsp)
	movabsq	$412316860424, %rax             # imm = 0x6000000008
	movq	%rax, (%rsp)
	pushq	$12
	popq	%rsi
	pushq	$1
	popq	%rdx
	callq	same
	movl	%eax, %ecx
	xorl	%ebp, %ebp
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB48_3
# %bb.1:
	leaq	64(%rsp), %rdi
	pushq	$12
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	movl	%eax, %ecx
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB48_3
# %bb.2:
	vmovsd	32(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	vcmpeqsd	.LCPI48_0(%rip), %xmm0, %k0
	kmovw	%k0, %eax
.LBB48_3:
	movl	(%rsp), %r13d
	movl	4(%rsp), %r12d
	movq	16(%rsp), %r14
	movq	8(%rsp), %rcx
	testl	%ebx, %ebx
	cmovlel	%ebp, %ebx
	movl	%ebx, 44(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	xorl	%r15d, %r15d
.LBB48_4:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r15d, 44(%rsp)                 # 4-byte Folded Reload
	je	.LBB48_17
# %bb.5:                                #   in Loop: Header=BB48_4 Depth=1
	cmpl	$40, %r13d
	ja	.LBB48_7
# %bb.6:                                #   in Loop: Header=BB48_4 Depth=1
	movq	%rcx, %rbp
	movl	%r13d, %ecx
	addq	%r14, %rcx
	addl	$8, %r13d
	movl	%r13d, (%rsp)
	jmp	.LBB48_8
.LBB48_7:                               #   in Loop: Header=BB48_4 Depth=1
	leaq	8(%rcx), %rbp
	movq	%rbp, 8(%rsp)
.LBB48_8:                               #   in Loop: Header=BB48_4 Depth=1
	xorl	%ebx, %ebx
	cmpl	(%rcx), %r15d
	vmovsd	%xmm1, 32(%rsp)                 # 8-byte Spill
	jne	.LBB48_13
# %bb.9:                                #   in Loop: Header=BB48_4 Depth=1
	cmpl	$160, %r12d
	ja	.LBB48_11
# %bb.10:                               #   in Loop: Header=BB48_4 Depth=1
	movq	%rbp, %rcx
	movl	%r12d, %ebp
	addq	%r14, %rbp
	addl	$16, %r12d
	movl	%r12d, 4(%rsp)
	jmp	.LBB48_12
.LBB48_11:                              #   in Loop: Header=BB48_4 Depth=1
	leaq	8(%rbp), %rcx
	movq	%rcx, 8(%rsp)
.LBB48_12:                              #   in Loop: Header=BB48_4 Depth=1
	vmovsd	(%rbp), %xmm0                   # xmm0 = mem[0],zero
	vmulsd	.LCPI48_0(%rip), %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	movl	$0, %edx
	cmovnel	%edx, %eax
	cmovpl	%edx, %eax
	movq	%rcx, %rbp
	movl	%eax, %ebx
.LBB48_13:                              #   in Loop: Header=BB48_4 Depth=1
	cmpl	$160, %r12d
	ja	.LBB48_15
# %bb.14:                               #   in Loop: Header=BB48_4 Depth=1
	movl	%r12d, %eax
	addq	%r14, %rax
	addl	$16, %r12d
	movl	%r12d, 4(%rsp)
	jmp	.LBB48_16
.LBB48_15:                              #   in Loop: Header=BB48_4 Depth=1
	addq	$15, %rbp
	movq	%rbp, %rax
	andq	$-16, %rax
	leaq	16(%rax), %rbp
	movq	%rbp, 8(%rsp)
.LBB48_16:                              #   in Loop: Header=BB48_4 Depth=1
	vmovapd	(%rax), %xmm0
	vmovapd	%xmm0, 48(%rsp)
	leaq	48(%rsp), %rdi
	pushq	$12
	popq	%rsi
	movl	%r15d, %edx
	callq	same
	andl	%ebx, %eax
	vmovsd	32(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	vaddsd	.LCPI48_1(%rip), %xmm1, %xmm1
	incl	%r15d
	movq	%rbp, %rcx
	jmp	.LBB48_4
.LBB48_17:
	xorl	%edi, %edi
	cmpl	$1, %eax
	adcl	$3, %edi
	callq	their_make_float3@PLT
	addq	$280, %rsp                      # imm = 0x118
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end48:
	.size	their_behind_float3, .Lfunc_end48-their_behind_float3
                                        # -- End function
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0                          # -- Begin function their_call_float3
.LCPI49_0:
	.long	0x40900000                      # float 4.5
.LCPI49_2:
	.long	0x40b00000                      # float 5.5
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI49_1:
	.quad	0x4004000000000000              # double 2.5
.LCPI49_3:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI49_4:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_call_float3
	.type	their_call_float3,@function
their_call_float3:                      # @their_call_float3
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$440, %rsp                      # imm = 0x1B8
	movq	%r8, 168(%rsp)                  # 8-byte Spill
	movq	%rcx, %r15
	movq	%rdx, %r12
	movq	%rsi, %rbx
	movq	%rdi, %r13
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, 224(%rsp)
	andq	$0, 240(%rsp)
	movq	$7, 216(%rsp)
	movq	$8, 248(%rsp)
	leaq	256(%rsp), %r14
	xorl	%ebp, %ebp
.LBB49_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %rbp
	je	.LBB49_2
# %bb.9:                                #   in Loop: Header=BB49_1 Depth=1
	movl	%ebp, %edi
	callq	*%r13
	vmovaps	%xmm0, (%r14)
	incq	%rbp
	addq	$16, %r14
	jmp	.LBB49_1
.LBB49_2:
	vmovaps	304(%rsp), %xmm0
	pushq	$3
	popq	%rdi
	vmovaps	%xmm0, 144(%rsp)                # 16-byte Spill
	callq	*%rbx
	xorl	%ebp, %ebp
	testl	%eax, %eax
	je	.LBB49_8
# %bb.3:
	pushq	$4
	popq	%r14
	movl	%r14d, %edi
	callq	their_make_float3@PLT
	movl	%r14d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB49_8
# %bb.4:
	pushq	$5
	popq	%r14
	movl	%r14d, %edi
	callq	*%r13
	movl	%r14d, %edi
	callq	their_check_float3@PLT
	testl	%eax, %eax
	je	.LBB49_8
# %bb.5:
	vmovaps	272(%rsp), %xmm0
	vmovaps	288(%rsp), %xmm2
	vmovaps	320(%rsp), %xmm4
	vmovaps	336(%rsp), %xmm6
	vmovaps	352(%rsp), %xmm7
	vmovaps	368(%rsp), %xmm8
	vmovaps	384(%rsp), %xmm1
	vmovaps	400(%rsp), %xmm9
	vmovaps	416(%rsp), %xmm3
	movq	248(%rsp), %rax
	movq	%rax, 48(%rsp)
	vmovups	216(%rsp), %ymm5
	vmovups	%ymm5, 16(%rsp)
	vmovaps	%xmm3, 128(%rsp)
	vmovaps	%xmm9, 96(%rsp)
	vmovaps	%xmm1, 80(%rsp)
	vmovaps	%xmm8, 64(%rsp)
	flds	.LCPI49_0(%rip)
	fstpt	(%rsp)
	movl	$12, 112(%rsp)
	pushq	$1
	popq	%rdi
	vmovsd	.LCPI49_1(%rip), %xmm1          # xmm1 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	vmovss	.LCPI49_2(%rip), %xmm5          # xmm5 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	vmovaps	%xmm0, 192(%rsp)                # 16-byte Spill
	vmovaps	%xmm2, 176(%rsp)                # 16-byte Spill
	vmovaps	144(%rsp), %xmm3                # 16-byte Reload
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	je	.LBB49_8
# %bb.6:
	vmovaps	256(%rsp), %xmm0
	pushq	$3
	popq	%rdi
	xorl	%ebp, %ebp
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI49_3(%rip), %xmm3          # xmm3 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI49_4(%rip), %xmm5          # xmm5 = [1.0E+0,0.0E+0]
	vxorps	%xmm1, %xmm1, %xmm1
	vmovaps	%xmm0, 144(%rsp)                # 16-byte Spill
	xorl	%esi, %esi
	vmovaps	192(%rsp), %xmm2                # 16-byte Reload
	vmovaps	176(%rsp), %xmm4                # 16-byte Reload
	movb	$6, %al
	callq	*%r15
	testl	%eax, %eax
	je	.LBB49_8
# %bb.7:
	vmovaps	176(%rsp), %xmm2                # 16-byte Reload
	vmovaps	%xmm2, (%rsp)
	pushq	$3
	popq	%rbp
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI49_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI49_4(%rip), %xmm7          # xmm7 = [1.0E+0,0.0E+0]
	vxorps	%xmm3, %xmm3, %xmm3
	vmovaps	192(%rsp), %xmm0                # 16-byte Reload
	movl	%ebp, %edi
	xorl	%esi, %esi
	vmovaps	144(%rsp), %xmm4                # 16-byte Reload
	vmovaps	%xmm1, %xmm5
	vmovaps	%xmm0, %xmm6
	movb	$8, %al
	callq	*168(%rsp)                      # 8-byte Folded Reload
	movl	%ebp, %edi
	callq	*%rbx
	xorl	%ebp, %ebp
	testl	%eax, %eax
	setne	%bpl
.LBB49_8:
	movl	%ebp, %eax
	addq	$440, %rsp                      # imm = 0x1B8
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end49:
	.size	their_call_float3, .Lfunc_end49-their_call_float3
                                        # -- End function
	.globl	their_make_float4               # -- Begin function their_make_float4
	.type	their_make_float4,@function
their_make_float4:                      # @their_make_float4
# %bb.0:
	pushq	%rbx
	subq	$16, %rsp
	movl	%edi, %edx
	movq	%rsp, %rbx
	pushq	$16
	popq	%rsi
	movq	%rbx, %rdi
	callq	fill
	vmovaps	(%rbx), %xmm0
	addq	$16, %rsp
	popq	%rbx
	retq
.Lfunc_end50:
	.size	their_make_float4, .Lfunc_end50-their_make_float4
                                        # -- End function
	.globl	their_check_float4              # -- Begin function their_check_float4
	.type	their_check_float4,@function
their_check_float4:                     # @their_check_float4
# %bb.0:
	subq	$24, %rsp
	movl	%edi, %edx
	movq	%rsp, %rdi
	vmovaps	%xmm0, (%rdi)
	pushq	$16
	popq	%rsi
	callq	same
	addq	$24, %rsp
	retq
.Lfunc_end51:
	.size	their_check_float4, .Lfunc_end51-their_check_float4
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_many_float4
.LCPI52_0:
	.quad	0x4004000000000000              # double 2.5
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI52_1:
	.long	0x40900000                      # float 4.5
.LCPI52_2:
	.long	0x40b00000                      # float 5.5
	.text
	.globl	their_many_float4
	.type	their_many_float4,@function
their_many_float4:                      # @their_many_float4
# %bb.0:
	pushq	%rbx
	subq	$96, %rsp
	fldt	112(%rsp)
	movl	224(%rsp), %eax
	vmovaps	%xmm0, 80(%rsp)
	vmovaps	%xmm2, 64(%rsp)
	vmovaps	%xmm3, 48(%rsp)
	vmovaps	%xmm4, 32(%rsp)
	vmovaps	%xmm6, 16(%rsp)
	vmovaps	%xmm7, (%rsp)
	xorl	%ebx, %ebx
	cmpl	$12, %eax
	jne	.LBB52_1
# %bb.2:
	cmpl	$11, %r9d
	jne	.LBB52_1
# %bb.3:
	cmpl	$10, %r8d
	jne	.LBB52_1
# %bb.4:
	cmpw	$-9, %cx
	jne	.LBB52_1
# %bb.5:
	cmpl	$1, %edi
	jne	.LBB52_1
# %bb.6:
	vucomisd	.LCPI52_0(%rip), %xmm1
	jne	.LBB52_1
	jp	.LBB52_1
# %bb.7:
	cmpq	$-3, %rsi
	jne	.LBB52_1
# %bb.8:
	flds	.LCPI52_1(%rip)
	fxch	%st(1)
	fucompi	%st(1), %st
	fstp	%st(0)
	jne	.LBB52_23
	jp	.LBB52_23
# %bb.9:
	vucomiss	.LCPI52_2(%rip), %xmm5
	jne	.LBB52_23
	jp	.LBB52_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB52_23
# %bb.11:
	cmpq	$7, 128(%rsp)
	jne	.LBB52_23
# %bb.12:
	cmpq	$8, 160(%rsp)
	jne	.LBB52_23
# %bb.13:
	leaq	80(%rsp), %rdi
	pushq	$16
	popq	%rsi
	pushq	$1
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB52_23
# %bb.14:
	leaq	64(%rsp), %rdi
	pushq	$16
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB52_23
# %bb.15:
	leaq	48(%rsp), %rdi
	pushq	$16
	popq	%rsi
	pushq	$3
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB52_23
# %bb.16:
	leaq	32(%rsp), %rdi
	pushq	$16
	popq	%rsi
	pushq	$4
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB52_23
# %bb.17:
	leaq	16(%rsp), %rdi
	pushq	$16
	popq	%rsi
	pushq	$5
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB52_23
# %bb.18:
	movq	%rsp, %rdi
	pushq	$16
	popq	%rsi
	pushq	$6
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB52_23
# %bb.19:
	leaq	176(%rsp), %rdi
	pushq	$16
	popq	%rsi
	pushq	$7
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB52_23
# %bb.20:
	leaq	192(%rsp), %rdi
	pushq	$16
	popq	%rsi
	pushq	$8
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB52_23
# %bb.21:
	leaq	208(%rsp), %rdi
	pushq	$16
	popq	%rsi
	pushq	$9
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB52_23
# %bb.22:
	leaq	240(%rsp), %rdi
	pushq	$16
	popq	%rsi
	pushq	$10
	popq	%rdx
	callq	same
	movl	%eax, %ebx
	jmp	.LBB52_23
.LBB52_1:
	fstp	%st(0)
.LBB52_23:
	movl	%ebx, %eax
	addq	$96, %rsp
	popq	%rbx
	retq
.Lfunc_end52:
	.size	their_many_float4, .Lfunc_end52-their_many_float4
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_variadic_float4
.LCPI53_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI53_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_variadic_float4
	.type	their_variadic_float4,@function
their_variadic_float4:                  # @their_variadic_float4
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$232, %rsp
	movl	%edi, %ebx
	leaq	48(%rsp), %rdi
	movq	%rsi, 8(%rdi)
	movq	%rdx, 16(%rdi)
	movq	%rcx, 24(%rdi)
	movq	%r8, 32(%rdi)
	movq	%r9, 40(%rdi)
	testb	%al, %al
	je	.LBB53_19
# %bb.18:
	vmovapd	%xmm0, 96(%rsp)
	vmovapd	%xmm1, 112(%rsp)
	vmovaps	%xmm2, 128(%rsp)
	vmovaps	%xmm3, 144(%rsp)
	vmovaps	%xmm4, 160(%rsp)
	vmovaps	%xmm5, 176(%rsp)
	vmovaps	%xmm6, 192(%rsp)
	vmovaps	%xmm7, 208(%rsp)
.LBB53_19:
	movabsq	$206158430216, %rax             # imm = 0x3000000008
	movq	%rax, (%rsp)
	movq	%rdi, 16(%rsp)
	leaq	288(%rsp), %r13
	movq	%r13, 8(%rsp)
	pushq	$8
	popq	%r14
	movl	4(%rsp), %r15d
	xorl	%ebp, %ebp
	testl	%ebx, %ebx
	cmovlel	%ebp, %ebx
	vxorpd	%xmm1, %xmm1, %xmm1
	pushq	$1
	popq	%r12
.LBB53_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%ebp, %ebx
	je	.LBB53_17
# %bb.2:                                #   in Loop: Header=BB53_1 Depth=1
	cmpl	$160, %r15d
	vmovsd	%xmm1, 24(%rsp)                 # 8-byte Spill
	ja	.LBB53_4
# %bb.3:                                #   in Loop: Header=BB53_1 Depth=1
	movl	%r15d, %eax
	leaq	48(%rsp), %rcx
	addq	%rcx, %rax
	addl	$16, %r15d
	movl	%r15d, 4(%rsp)
	jmp	.LBB53_5
.LBB53_4:                               #   in Loop: Header=BB53_1 Depth=1
	addq	$15, %r13
	movq	%r13, %rax
	andq	$-16, %rax
	leaq	16(%rax), %r13
	movq	%r13, 8(%rsp)
.LBB53_5:                               #   in Loop: Header=BB53_1 Depth=1
	vmovapd	(%rax), %xmm0
	vmovapd	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	pushq	$16
	popq	%rsi
	movl	%ebp, %edx
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB53_6
# %bb.7:                                #   in Loop: Header=BB53_1 Depth=1
	cmpl	$40, %r14d
	vmovsd	24(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	ja	.LBB53_9
# %bb.8:                                #   in Loop: Header=BB53_1 Depth=1
	movq	%r13, %rax
	movl	%r14d, %r13d
	leaq	48(%rsp), %rdx
	addq	%rdx, %r13
	addl	$8, %r14d
	movl	%r14d, (%rsp)
	jmp	.LBB53_10
.LBB53_6:                               #   in Loop: Header=BB53_1 Depth=1
	vmovsd	24(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	jmp	.LBB53_16
.LBB53_9:                               #   in Loop: Header=BB53_1 Depth=1
	leaq	8(%r13), %rax
	movq	%rax, 8(%rsp)
.LBB53_10:                              #   in Loop: Header=BB53_1 Depth=1
	cmpl	(%r13), %ebp
	jne	.LBB53_11
# %bb.12:                               #   in Loop: Header=BB53_1 Depth=1
	cmpl	$160, %r15d
	ja	.LBB53_14
# %bb.13:                               #   in Loop: Header=BB53_1 Depth=1
	movq	%rax, %r13
	movl	%r15d, %eax
	leaq	48(%rsp), %rcx
	addq	%rcx, %rax
	addl	$16, %r15d
	movl	%r15d, 4(%rsp)
	jmp	.LBB53_15
.LBB53_11:                              #   in Loop: Header=BB53_1 Depth=1
	movq	%rax, %r13
	jmp	.LBB53_16
.LBB53_14:                              #   in Loop: Header=BB53_1 Depth=1
	leaq	8(%rax), %r13
	movq	%r13, 8(%rsp)
.LBB53_15:                              #   in Loop: Header=BB53_1 Depth=1
	vmulsd	.LCPI53_0(%rip), %xmm1, %xmm0
	vcmpeqsd	(%rax), %xmm0, %k0
	kmovw	%k0, %ecx
	andl	%r12d, %ecx
.LBB53_16:                              #   in Loop: Header=BB53_1 Depth=1
	vaddsd	.LCPI53_1(%rip), %xmm1, %xmm1
	incl	%ebp
	movl	%ecx, %r12d
	jmp	.LBB53_1
.LBB53_17:
	movl	%r12d, %eax
	addq	$232, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end53:
	.size	their_variadic_float4, .Lfunc_end53-their_variadic_float4
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_behind_float4
.LCPI54_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI54_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_behind_float4
	.type	their_behind_float4,@function
their_behind_float4:                    # @their_behind_float4
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$280, %rsp                      # imm = 0x118
	vmovsd	%xmm1, 32(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB54_19
# %bb.18:
	vmovaps	%xmm3, 192(%rsp)
	vmovaps	%xmm4, 208(%rsp)
	vmovaps	%xmm5, 224(%rsp)
	vmovaps	%xmm6, 240(%rsp)
	vmovaps	%xmm7, 256(%rsp)
.LBB54_19:
	leaq	96(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	leaq	80(%rsp), %rdi
	vmovapd	%xmm0, (%rdi)
	vmovaps	%xmm2, 64(%rsp)
	movq	%rax, 16(%rsp)
	leaq	336(%rsp), %rax
	movq	%rax, 8(%rsp)
	movabsq	$412316860424, %rax             # imm = 0x6000000008
	movq	%rax, (%rsp)
	pushq	$16
	popq	%rsi
	pushq	$1
	popq	%rdx
	callq	same
	movl	%eax, %ecx
	xorl	%ebp, %ebp
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB54_3
# %bb.1:
	leaq	64(%rsp), %rdi
	pushq	$16
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	movl	%eax, %ecx
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB54_3
# %bb.2:
	vmovsd	32(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	vcmpeqsd	.LCPI54_0(%rip), %xmm0, %k0
	kmovw	%k0, %eax
.LBB54_3:
	movl	(%rsp), %r13d
	movl	4(%rsp), %r12d
	movq	16(%rsp), %r14
	movq	8(%rsp), %rcx
	testl	%ebx, %ebx
	cmovlel	%ebp, %ebx
	movl	%ebx, 44(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	xorl	%r15d, %r15d
.LBB54_4:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r15d, 44(%rsp)                 # 4-byte Folded Reload
	je	.LBB54_17
# %bb.5:                                #   in Loop: Header=BB54_4 Depth=1
	cmpl	$40, %r13d
	ja	.LBB54_7
# %bb.6:                                #   in Loop: Header=BB54_4 Depth=1
	movq	%rcx, %rbp
	movl	%r13d, %ecx
	addq	%r14, %rcx
	addl	$8, %r13d
	movl	%r13d, (%rsp)
	jmp	.LBB54_8
.LBB54_7:                               #   in Loop: Header=BB54_4 Depth=1
	leaq	8(%rcx), %rbp
	movq	%rbp, 8(%rsp)
.LBB54_8:                               #   in Loop: Header=BB54_4 Depth=1
	xorl	%ebx, %ebx
	cmpl	(%rcx), %r15d
	vmovsd	%xmm1, 32(%rsp)                 # 8-byte Spill
	jne	.LBB54_13
# %bb.9:                                #   in Loop: Header=BB54_4 Depth=1
	cmpl	$160, %r12d
	ja	.LBB54_11
# %bb.10:                               #   in Loop: Header=BB54_4 Depth=1
	movq	%rbp, %rcx
	movl	%r12d, %ebp
	addq	%r14, %rbp
	addl	$16, %r12d
	movl	%r12d, 4(%rsp)
	jmp	.LBB54_12
.LBB54_11:                              #   in Loop: Header=BB54_4 Depth=1
	leaq	8(%rbp), %rcx
	movq	%rcx, 8(%rsp)
.LBB54_12:                              #   in Loop: Header=BB54_4 Depth=1
	vmovsd	(%rbp), %xmm0                   # xmm0 = mem[0],zero
	vmulsd	.LCPI54_0(%rip), %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	movl	$0, %edx
	cmovnel	%edx, %eax
	cmovpl	%edx, %eax
	movq	%rcx, %rbp
	movl	%eax, %ebx
.LBB54_13:                              #   in Loop: Header=BB54_4 Depth=1
	cmpl	$160, %r12d
	ja	.LBB54_15
# %bb.14:                               #   in Loop: Header=BB54_4 Depth=1
	movl	%r12d, %eax
	addq	%r14, %rax
	addl	$16, %r12d
	movl	%r12d, 4(%rsp)
	jmp	.LBB54_16
.LBB54_15:                              #   in Loop: Header=BB54_4 Depth=1
	addq	$15, %rbp
	movq	%rbp, %rax
	andq	$-16, %rax
	leaq	16(%rax), %rbp
	movq	%rbp, 8(%rsp)
.LBB54_16:                              #   in Loop: Header=BB54_4 Depth=1
	vmovapd	(%rax), %xmm0
	vmovapd	%xmm0, 48(%rsp)
	leaq	48(%rsp), %rdi
	pushq	$16
	popq	%rsi
	movl	%r15d, %edx
	callq	same
	andl	%ebx, %eax
	vmovsd	32(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	vaddsd	.LCPI54_1(%rip), %xmm1, %xmm1
	incl	%r15d
	movq	%rbp, %rcx
	jmp	.LBB54_4
.LBB54_17:
	xorl	%edi, %edi
	cmpl	$1, %eax
	adcl	$3, %edi
	callq	their_make_float4@PLT
	addq	$280, %rsp                      # imm = 0x118
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end54:
	.size	their_behind_float4, .Lfunc_end54-their_behind_float4
                                        # -- End function
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0                          # -- Begin function their_call_float4
.LCPI55_0:
	.long	0x40900000                      # float 4.5
.LCPI55_2:
	.long	0x40b00000                      # float 5.5
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI55_1:
	.quad	0x4004000000000000              # double 2.5
.LCPI55_3:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI55_4:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_call_float4
	.type	their_call_float4,@function
their_call_float4:                      # @their_call_float4
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$440, %rsp                      # imm = 0x1B8
	movq	%r8, 168(%rsp)                  # 8-byte Spill
	movq	%rcx, %r15
	movq	%rdx, %r12
	movq	%rsi, %rbx
	movq	%rdi, %r13
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, 224(%rsp)
	andq	$0, 240(%rsp)
	movq	$7, 216(%rsp)
	movq	$8, 248(%rsp)
	leaq	256(%rsp), %r14
	xorl	%ebp, %ebp
.LBB55_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %rbp
	je	.LBB55_2
# %bb.9:                                #   in Loop: Header=BB55_1 Depth=1
	movl	%ebp, %edi
	callq	*%r13
	vmovaps	%xmm0, (%r14)
	incq	%rbp
	addq	$16, %r14
	jmp	.LBB55_1
.LBB55_2:
	vmovaps	304(%rsp), %xmm0
	pushq	$3
	popq	%rdi
	vmovaps	%xmm0, 144(%rsp)                # 16-byte Spill
	callq	*%rbx
	xorl	%ebp, %ebp
	testl	%eax, %eax
	je	.LBB55_8
# %bb.3:
	pushq	$4
	popq	%r14
	movl	%r14d, %edi
	callq	their_make_float4@PLT
	movl	%r14d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB55_8
# %bb.4:
	pushq	$5
	popq	%r14
	movl	%r14d, %edi
	callq	*%r13
	movl	%r14d, %edi
	callq	their_check_float4@PLT
	testl	%eax, %eax
	je	.LBB55_8
# %bb.5:
	vmovaps	272(%rsp), %xmm0
	vmovaps	288(%rsp), %xmm2
	vmovaps	320(%rsp), %xmm4
	vmovaps	336(%rsp), %xmm6
	vmovaps	352(%rsp), %xmm7
	vmovups	368(%rsp), %ymm5
	vmovaps	400(%rsp), %xmm1
	vmovaps	416(%rsp), %xmm8
	movq	248(%rsp), %rax
	movq	%rax, 48(%rsp)
	vmovups	216(%rsp), %ymm3
	vmovups	%ymm3, 16(%rsp)
	vmovaps	%xmm8, 128(%rsp)
	vmovaps	%xmm1, 96(%rsp)
	vmovups	%ymm5, 64(%rsp)
	flds	.LCPI55_0(%rip)
	fstpt	(%rsp)
	movl	$12, 112(%rsp)
	pushq	$1
	popq	%rdi
	vmovsd	.LCPI55_1(%rip), %xmm1          # xmm1 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	vmovss	.LCPI55_2(%rip), %xmm5          # xmm5 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	vmovaps	%xmm0, 192(%rsp)                # 16-byte Spill
	vmovaps	%xmm2, 176(%rsp)                # 16-byte Spill
	vmovaps	144(%rsp), %xmm3                # 16-byte Reload
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	je	.LBB55_8
# %bb.6:
	vmovaps	256(%rsp), %xmm0
	pushq	$3
	popq	%rdi
	xorl	%ebp, %ebp
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI55_3(%rip), %xmm3          # xmm3 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI55_4(%rip), %xmm5          # xmm5 = [1.0E+0,0.0E+0]
	vxorps	%xmm1, %xmm1, %xmm1
	vmovaps	%xmm0, 144(%rsp)                # 16-byte Spill
	xorl	%esi, %esi
	vmovaps	192(%rsp), %xmm2                # 16-byte Reload
	vmovaps	176(%rsp), %xmm4                # 16-byte Reload
	movb	$6, %al
	callq	*%r15
	testl	%eax, %eax
	je	.LBB55_8
# %bb.7:
	vmovaps	176(%rsp), %xmm2                # 16-byte Reload
	vmovaps	%xmm2, (%rsp)
	pushq	$3
	popq	%rbp
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI55_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI55_4(%rip), %xmm7          # xmm7 = [1.0E+0,0.0E+0]
	vxorps	%xmm3, %xmm3, %xmm3
	vmovaps	192(%rsp), %xmm0                # 16-byte Reload
	movl	%ebp, %edi
	xorl	%esi, %esi
	vmovaps	144(%rsp), %xmm4                # 16-byte Reload
	vmovaps	%xmm1, %xmm5
	vmovaps	%xmm0, %xmm6
	movb	$8, %al
	callq	*168(%rsp)                      # 8-byte Folded Reload
	movl	%ebp, %edi
	callq	*%rbx
	xorl	%ebp, %ebp
	testl	%eax, %eax
	setne	%bpl
.LBB55_8:
	movl	%ebp, %eax
	addq	$440, %rsp                      # imm = 0x1B8
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end55:
	.size	their_call_float4, .Lfunc_end55-their_call_float4
                                        # -- End function
	.globl	their_make_half8                # -- Begin function their_make_half8
	.type	their_make_half8,@function
their_make_half8:                       # @their_make_half8
# %bb.0:
	pushq	%rbx
	subq	$16, %rsp
	movl	%edi, %edx
	movq	%rsp, %rbx
	pushq	$16
	popq	%rsi
	movq	%rbx, %rdi
	callq	fill
	vmovaps	(%rbx), %xmm0
	addq	$16, %rsp
	popq	%rbx
	retq
.Lfunc_end56:
	.size	their_make_half8, .Lfunc_end56-their_make_half8
                                        # -- End function
	.globl	their_check_half8               # -- Begin function their_check_half8
	.type	their_check_half8,@function
their_check_half8:                      # @their_check_half8
# %bb.0:
	subq	$24, %rsp
	movl	%edi, %edx
	movq	%rsp, %rdi
	vmovaps	%xmm0, (%rdi)
	pushq	$16
	popq	%rsi
	callq	same
	addq	$24, %rsp
	retq
.Lfunc_end57:
	.size	their_check_half8, .Lfunc_end57-their_check_half8
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_many_half8
.LCPI58_0:
	.quad	0x4004000000000000              # double 2.5
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI58_1:
	.long	0x40900000                      # float 4.5
.LCPI58_2:
	.long	0x40b00000                      # float 5.5
	.text
	.globl	their_many_half8
	.type	their_many_half8,@function
their_many_half8:                       # @their_many_half8
# %bb.0:
	pushq	%rbx
	subq	$96, %rsp
	fldt	112(%rsp)
	movl	224(%rsp), %eax
	vmovaps	%xmm0, 80(%rsp)
	vmovaps	%xmm2, 64(%rsp)
	vmovaps	%xmm3, 48(%rsp)
	vmovaps	%xmm4, 32(%rsp)
	vmovaps	%xmm6, 16(%rsp)
	vmovaps	%xmm7, (%rsp)
	xorl	%ebx, %ebx
	cmpl	$12, %eax
	jne	.LBB58_1
# %bb.2:
	cmpl	$11, %r9d
	jne	.LBB58_1
# %bb.3:
	cmpl	$10, %r8d
	jne	.LBB58_1
# %bb.4:
	cmpw	$-9, %cx
	jne	.LBB58_1
# %bb.5:
	cmpl	$1, %edi
	jne	.LBB58_1
# %bb.6:
	vucomisd	.LCPI58_0(%rip), %xmm1
	jne	.LBB58_1
	jp	.LBB58_1
# %bb.7:
	cmpq	$-3, %rsi
	jne	.LBB58_1
# %bb.8:
	flds	.LCPI58_1(%rip)
	fxch	%st(1)
	fucompi	%st(1), %st
	fstp	%st(0)
	jne	.LBB58_23
	jp	.LBB58_23
# %bb.9:
	vucomiss	.LCPI58_2(%rip), %xmm5
	jne	.LBB58_23
	jp	.LBB58_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB58_23
# %bb.11:
	cmpq	$7, 128(%rsp)
	jne	.LBB58_23
# %bb.12:
	cmpq	$8, 160(%rsp)
	jne	.LBB58_23
# %bb.13:
	leaq	80(%rsp), %rdi
	pushq	$16
	popq	%rsi
	pushq	$1
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB58_23
# %bb.14:
	leaq	64(%rsp), %rdi
	pushq	$16
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB58_23
# %bb.15:
	leaq	48(%rsp), %rdi
	pushq	$16
	popq	%rsi
	pushq	$3
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB58_23
# %bb.16:
	leaq	32(%rsp), %rdi
	pushq	$16
	popq	%rsi
	pushq	$4
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB58_23
# %bb.17:
	leaq	16(%rsp), %rdi
	pushq	$16
	popq	%rsi
	pushq	$5
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB58_23
# %bb.18:
	movq	%rsp, %rdi
	pushq	$16
	popq	%rsi
	pushq	$6
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB58_23
# %bb.19:
	leaq	176(%rsp), %rdi
	pushq	$16
	popq	%rsi
	pushq	$7
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB58_23
# %bb.20:
	leaq	192(%rsp), %rdi
	pushq	$16
	popq	%rsi
	pushq	$8
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB58_23
# %bb.21:
	leaq	208(%rsp), %rdi
	pushq	$16
	popq	%rsi
	pushq	$9
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB58_23
# %bb.22:
	leaq	240(%rsp), %rdi
	pushq	$16
	popq	%rsi
	pushq	$10
	popq	%rdx
	callq	same
	movl	%eax, %ebx
	jmp	.LBB58_23
.LBB58_1:
	fstp	%st(0)
.LBB58_23:
	movl	%ebx, %eax
	addq	$96, %rsp
	popq	%rbx
	retq
.Lfunc_end58:
	.size	their_many_half8, .Lfunc_end58-their_many_half8
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_variadic_half8
.LCPI59_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI59_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_variadic_half8
	.type	their_variadic_half8,@function
their_variadic_half8:                   # @their_variadic_half8
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$232, %rsp
	movl	%edi, %ebx
	leaq	48(%rsp), %rdi
	movq	%rsi, 8(%rdi)
	movq	%rdx, 16(%rdi)
	movq	%rcx, 24(%rdi)
	movq	%r8, 32(%rdi)
	movq	%r9, 40(%rdi)
	testb	%al, %al
	je	.LBB59_19
# %bb.18:
	vmovapd	%xmm0, 96(%rsp)
	vmovapd	%xmm1, 112(%rsp)
	vmovaps	%xmm2, 128(%rsp)
	vmovaps	%xmm3, 144(%rsp)
	vmovaps	%xmm4, 160(%rsp)
	vmovaps	%xmm5, 176(%rsp)
	vmovaps	%xmm6, 192(%rsp)
	vmovaps	%xmm7, 208(%rsp)
.LBB59_19:
	movabsq	$206158430216, %rax             # imm = 0x3000000008
	movq	%rax, (%rsp)
	movq	%rdi, 16(%rsp)
	leaq	288(%rsp), %r13
	movq	%r13, 8(%rsp)
	pushq	$8
	popq	%r14
	movl	4(%rsp), %r15d
	xorl	%ebp, %ebp
	testl	%ebx, %ebx
	cmovlel	%ebp, %ebx
	vxorpd	%xmm1, %xmm1, %xmm1
	pushq	$1
	popq	%r12
.LBB59_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%ebp, %ebx
	je	.LBB59_17
# %bb.2:                                #   in Loop: Header=BB59_1 Depth=1
	cmpl	$160, %r15d
	vmovsd	%xmm1, 24(%rsp)                 # 8-byte Spill
	ja	.LBB59_4
# %bb.3:                                #   in Loop: Header=BB59_1 Depth=1
	movl	%r15d, %eax
	leaq	48(%rsp), %rcx
	addq	%rcx, %rax
	addl	$16, %r15d
	movl	%r15d, 4(%rsp)
	jmp	.LBB59_5
.LBB59_4:                               #   in Loop: Header=BB59_1 Depth=1
	addq	$15, %r13
	movq	%r13, %rax
	andq	$-16, %rax
	leaq	16(%rax), %r13
	movq	%r13, 8(%rsp)
.LBB59_5:                               #   in Loop: Header=BB59_1 Depth=1
	vmovapd	(%rax), %xmm0
	vmovapd	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	pushq	$16
	popq	%rsi
	movl	%ebp, %edx
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB59_6
# %bb.7:                                #   in Loop: Header=BB59_1 Depth=1
	cmpl	$40, %r14d
	vmovsd	24(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	ja	.LBB59_9
# %bb.8:                                #   in Loop: Header=BB59_1 Depth=1
	movq	%r13, %rax
	movl	%r14d, %r13d
	leaq	48(%rsp), %rdx
	addq	%rdx, %r13
	addl	$8, %r14d
	movl	%r14d, (%rsp)
	jmp	.LBB59_10
.LBB59_6:                               #   in Loop: Header=BB59_1 Depth=1
	vmovsd	24(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	jmp	.LBB59_16
.LBB59_9:                               #   in Loop: Header=BB59_1 Depth=1
	leaq	8(%r13), %rax
	movq	%rax, 8(%rsp)
.LBB59_10:                              #   in Loop: Header=BB59_1 Depth=1
	cmpl	(%r13), %ebp
	jne	.LBB59_11
# %bb.12:                               #   in Loop: Header=BB59_1 Depth=1
	cmpl	$160, %r15d
	ja	.LBB59_14
# %bb.13:                               #   in Loop: Header=BB59_1 Depth=1
	movq	%rax, %r13
	movl	%r15d, %eax
	leaq	48(%rsp), %rcx
	addq	%rcx, %rax
	addl	$16, %r15d
	movl	%r15d, 4(%rsp)
	jmp	.LBB59_15
.LBB59_11:                              #   in Loop: Header=BB59_1 Depth=1
	movq	%rax, %r13
	jmp	.LBB59_16
.LBB59_14:                              #   in Loop: Header=BB59_1 Depth=1
	leaq	8(%rax), %r13
	movq	%r13, 8(%rsp)
.LBB59_15:                              #   in Loop: Header=BB59_1 Depth=1
	vmulsd	.LCPI59_0(%rip), %xmm1, %xmm0
	vcmpeqsd	(%rax), %xmm0, %k0
	kmovw	%k0, %ecx
	andl	%r12d, %ecx
.LBB59_16:                              #   in Loop: Header=BB59_1 Depth=1
	vaddsd	.LCPI59_1(%rip), %xmm1, %xmm1
	incl	%ebp
	movl	%ecx, %r12d
	jmp	.LBB59_1
.LBB59_17:
	movl	%r12d, %eax
	addq	$232, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end59:
	.size	their_variadic_half8, .Lfunc_end59-their_variadic_half8
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_behind_half8
.LCPI60_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI60_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_behind_half8
	.type	their_behind_half8,@function
their_behind_half8:                     # @their_behind_half8
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$280, %rsp                      # imm = 0x118
	vmovsd	%xmm1, 32(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB60_19
# %bb.18:
	vmovaps	%xmm3, 192(%rsp)
	vmovaps	%xmm4, 208(%rsp)
	vmovaps	%xmm5, 224(%rsp)
	vmovaps	%xmm6, 240(%rsp)
	vmovaps	%xmm7, 256(%rsp)
.LBB60_19:
	leaq	96(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	leaq	80(%rsp), %rdi
	vmovapd	%xmm0, (%rdi)
	vmovaps	%xmm2, 64(%rsp)
	movq	%rax, 16(%rsp)
	leaq	336(%rsp), %rax
	movq	%rax, 8(%rsp)
	movabsq	$412316860424, %rax             # imm = 0x6000000008
	movq	%rax, (%rsp)
	pushq	$16
	popq	%rsi
	pushq	$1
	popq	%rdx
	callq	same
	movl	%eax, %ecx
	xorl	%ebp, %ebp
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB60_3
# %bb.1:
	leaq	64(%rsp), %rdi
	pushq	$16
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	movl	%eax, %ecx
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB60_3
# %bb.2:
	vmovsd	32(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	vcmpeqsd	.LCPI60_0(%rip), %xmm0, %k0
	kmovw	%k0, %eax
.LBB60_3:
	movl	(%rsp), %r13d
	movl	4(%rsp), %r12d
	movq	16(%rsp), %r14
	movq	8(%rsp), %rcx
	testl	%ebx, %ebx
	cmovlel	%ebp, %ebx
	movl	%ebx, 44(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	xorl	%r15d, %r15d
.LBB60_4:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r15d, 44(%rsp)                 # 4-byte Folded Reload
	je	.LBB60_17
# %bb.5:                                #   in Loop: Header=BB60_4 Depth=1
	cmpl	$40, %r13d
	ja	.LBB60_7
# %bb.6:                                #   in Loop: Header=BB60_4 Depth=1
	movq	%rcx, %rbp
	movl	%r13d, %ecx
	addq	%r14, %rcx
	addl	$8, %r13d
	movl	%r13d, (%rsp)
	jmp	.LBB60_8
.LBB60_7:                               #   in Loop: Header=BB60_4 Depth=1
	leaq	8(%rcx), %rbp
	movq	%rbp, 8(%rsp)
.LBB60_8:                               #   in Loop: Header=BB60_4 Depth=1
	xorl	%ebx, %ebx
	cmpl	(%rcx), %r15d
	vmovsd	%xmm1, 32(%rsp)                 # 8-byte Spill
	jne	.LBB60_13
# %bb.9:                                #   in Loop: Header=BB60_4 Depth=1
	cmpl	$160, %r12d
	ja	.LBB60_11
# %bb.10:                               #   in Loop: Header=BB60_4 Depth=1
	movq	%rbp, %rcx
	movl	%r12d, %ebp
	addq	%r14, %rbp
	addl	$16, %r12d
	movl	%r12d, 4(%rsp)
	jmp	.LBB60_12
.LBB60_11:                              #   in Loop: Header=BB60_4 Depth=1
	leaq	8(%rbp), %rcx
	movq	%rcx, 8(%rsp)
.LBB60_12:                              #   in Loop: Header=BB60_4 Depth=1
	vmovsd	(%rbp), %xmm0                   # xmm0 = mem[0],zero
	vmulsd	.LCPI60_0(%rip), %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	movl	$0, %edx
	cmovnel	%edx, %eax
	cmovpl	%edx, %eax
	movq	%rcx, %rbp
	movl	%eax, %ebx
.LBB60_13:                              #   in Loop: Header=BB60_4 Depth=1
	cmpl	$160, %r12d
	ja	.LBB60_15
# %bb.14:                               #   in Loop: Header=BB60_4 Depth=1
	movl	%r12d, %eax
	addq	%r14, %rax
	addl	$16, %r12d
	movl	%r12d, 4(%rsp)
	jmp	.LBB60_16
.LBB60_15:                              #   in Loop: Header=BB60_4 Depth=1
	addq	$15, %rbp
	movq	%rbp, %rax
	andq	$-16, %rax
	leaq	16(%rax), %rbp
	movq	%rbp, 8(%rsp)
.LBB60_16:                              #   in Loop: Header=BB60_4 Depth=1
	vmovapd	(%rax), %xmm0
	vmovapd	%xmm0, 48(%rsp)
	leaq	48(%rsp), %rdi
	pushq	$16
	popq	%rsi
	movl	%r15d, %edx
	callq	same
	andl	%ebx, %eax
	vmovsd	32(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	vaddsd	.LCPI60_1(%rip), %xmm1, %xmm1
	incl	%r15d
	movq	%rbp, %rcx
	jmp	.LBB60_4
.LBB60_17:
	xorl	%edi, %edi
	cmpl	$1, %eax
	adcl	$3, %edi
	callq	their_make_half8@PLT
	addq	$280, %rsp                      # imm = 0x118
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end60:
	.size	their_behind_half8, .Lfunc_end60-their_behind_half8
                                        # -- End function
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0                          # -- Begin function their_call_half8
.LCPI61_0:
	.long	0x40900000                      # float 4.5
.LCPI61_2:
	.long	0x40b00000                      # float 5.5
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI61_1:
	.quad	0x4004000000000000              # double 2.5
.LCPI61_3:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI61_4:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_call_half8
	.type	their_call_half8,@function
their_call_half8:                       # @their_call_half8
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$440, %rsp                      # imm = 0x1B8
	movq	%r8, 168(%rsp)                  # 8-byte Spill
	movq	%rcx, %r15
	movq	%rdx, %r12
	movq	%rsi, %rbx
	movq	%rdi, %r13
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, 224(%rsp)
	andq	$0, 240(%rsp)
	movq	$7, 216(%rsp)
	movq	$8, 248(%rsp)
	leaq	256(%rsp), %r14
	xorl	%ebp, %ebp
.LBB61_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %rbp
	je	.LBB61_2
# %bb.9:                                #   in Loop: Header=BB61_1 Depth=1
	movl	%ebp, %edi
	callq	*%r13
	vmovaps	%xmm0, (%r14)
	incq	%rbp
	addq	$16, %r14
	jmp	.LBB61_1
.LBB61_2:
	vmovaps	304(%rsp), %xmm0
	pushq	$3
	popq	%rdi
	vmovaps	%xmm0, 144(%rsp)                # 16-byte Spill
	callq	*%rbx
	xorl	%ebp, %ebp
	testl	%eax, %eax
	je	.LBB61_8
# %bb.3:
	pushq	$4
	popq	%r14
	movl	%r14d, %edi
	callq	their_make_half8@PLT
	movl	%r14d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB61_8
# %bb.4:
	pushq	$5
	popq	%r14
	movl	%r14d, %edi
	callq	*%r13
	movl	%r14d, %edi
	callq	their_check_half8@PLT
	testl	%eax, %eax
	je	.LBB61_8
# %bb.5:
	vmovaps	272(%rsp), %xmm0
	vmovaps	288(%rsp), %xmm2
	vmovaps	320(%rsp), %xmm4
	vmovaps	336(%rsp), %xmm6
	vmovaps	352(%rsp), %xmm7
	vmovups	368(%rsp), %ymm5
	vmovaps	400(%rsp), %xmm1
	vmovaps	416(%rsp), %xmm8
	movq	248(%rsp), %rax
	movq	%rax, 48(%rsp)
	vmovups	216(%rsp), %ymm3
	vmovups	%ymm3, 16(%rsp)
	vmovaps	%xmm8, 128(%rsp)
	vmovaps	%xmm1, 96(%rsp)
	vmovups	%ymm5, 64(%rsp)
	flds	.LCPI61_0(%rip)
	fstpt	(%rsp)
	movl	$12, 112(%rsp)
	pushq	$1
	popq	%rdi
	vmovsd	.LCPI61_1(%rip), %xmm1          # xmm1 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	vmovss	.LCPI61_2(%rip), %xmm5          # xmm5 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	vmovaps	%xmm0, 192(%rsp)                # 16-byte Spill
	vmovaps	%xmm2, 176(%rsp)                # 16-byte Spill
	vmovaps	144(%rsp), %xmm3                # 16-byte Reload
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	je	.LBB61_8
# %bb.6:
	vmovaps	256(%rsp), %xmm0
	pushq	$3
	popq	%rdi
	xorl	%ebp, %ebp
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI61_3(%rip), %xmm3          # xmm3 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI61_4(%rip), %xmm5          # xmm5 = [1.0E+0,0.0E+0]
	vxorps	%xmm1, %xmm1, %xmm1
	vmovaps	%xmm0, 144(%rsp)                # 16-byte Spill
	xorl	%esi, %esi
	vmovaps	192(%rsp), %xmm2                # 16-byte Reload
	vmovaps	176(%rsp), %xmm4                # 16-byte Reload
	movb	$6, %al
	callq	*%r15
	testl	%eax, %eax
	je	.LBB61_8
# %bb.7:
	vmovaps	176(%rsp), %xmm2                # 16-byte Reload
	vmovaps	%xmm2, (%rsp)
	pushq	$3
	popq	%rbp
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI61_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI61_4(%rip), %xmm7          # xmm7 = [1.0E+0,0.0E+0]
	vxorps	%xmm3, %xmm3, %xmm3
	vmovaps	192(%rsp), %xmm0                # 16-byte Reload
	movl	%ebp, %edi
	xorl	%esi, %esi
	vmovaps	144(%rsp), %xmm4                # 16-byte Reload
	vmovaps	%xmm1, %xmm5
	vmovaps	%xmm0, %xmm6
	movb	$8, %al
	callq	*168(%rsp)                      # 8-byte Folded Reload
	movl	%ebp, %edi
	callq	*%rbx
	xorl	%ebp, %ebp
	testl	%eax, %eax
	setne	%bpl
.LBB61_8:
	movl	%ebp, %eax
	addq	$440, %rsp                      # imm = 0x1B8
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end61:
	.size	their_call_half8, .Lfunc_end61-their_call_half8
                                        # -- End function
	.globl	their_make_half16               # -- Begin function their_make_half16
	.type	their_make_half16,@function
their_make_half16:                      # @their_make_half16
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-32, %rsp
	subq	$64, %rsp
	movl	%edi, %edx
	movq	%rsp, %rbx
	pushq	$32
	popq	%rsi
	movq	%rbx, %rdi
	callq	fill
	vmovaps	(%rbx), %ymm0
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	retq
.Lfunc_end62:
	.size	their_make_half16, .Lfunc_end62-their_make_half16
                                        # -- End function
	.globl	their_check_half16              # -- Begin function their_check_half16
	.type	their_check_half16,@function
their_check_half16:                     # @their_check_half16
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	andq	$-32, %rsp
	subq	$64, %rsp
	movl	%edi, %edx
	movq	%rsp, %rdi
	vmovaps	%ymm0, (%rdi)
	pushq	$32
	popq	%rsi
	vzeroupper
	callq	same
	movq	%rbp, %rsp
	popq	%rbp
	retq
.Lfunc_end63:
	.size	their_check_half16, .Lfunc_end63-their_check_half16
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_many_half16
.LCPI64_0:
	.quad	0x4004000000000000              # double 2.5
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI64_1:
	.long	0x40900000                      # float 4.5
.LCPI64_2:
	.long	0x40b00000                      # float 5.5
	.text
	.globl	their_many_half16
	.type	their_many_half16,@function
their_many_half16:                      # @their_many_half16
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-32, %rsp
	subq	$352, %rsp                      # imm = 0x160
	fldt	16(%rbp)
	movl	176(%rbp), %eax
	vmovaps	208(%rbp), %ymm8
	vmovaps	144(%rbp), %ymm9
	vmovaps	112(%rbp), %ymm10
	vmovaps	80(%rbp), %ymm11
	vmovaps	%ymm0, 288(%rsp)
	vmovaps	%ymm2, 256(%rsp)
	vmovaps	%ymm3, 224(%rsp)
	vmovaps	%ymm4, 192(%rsp)
	vmovaps	%ymm6, 160(%rsp)
	vmovaps	%ymm7, 128(%rsp)
	vmovaps	%ymm11, 96(%rsp)
	vmovaps	%ymm10, 64(%rsp)
	vmovaps	%ymm9, 32(%rsp)
	vmovaps	%ymm8, (%rsp)
	xorl	%ebx, %ebx
	cmpl	$12, %eax
	jne	.LBB64_1
# %bb.2:
	cmpl	$11, %r9d
	jne	.LBB64_1
# %bb.3:
	cmpl	$10, %r8d
	jne	.LBB64_1
# %bb.4:
	cmpw	$-9, %cx
	jne	.LBB64_1
# %bb.5:
	cmpl	$1, %edi
	jne	.LBB64_1
# %bb.6:
	vucomisd	.LCPI64_0(%rip), %xmm1
	jne	.LBB64_1
	jp	.LBB64_1
# %bb.7:
	cmpq	$-3, %rsi
	jne	.LBB64_1
# %bb.8:
	flds	.LCPI64_1(%rip)
	fxch	%st(1)
	fucompi	%st(1), %st
	fstp	%st(0)
	jne	.LBB64_23
	jp	.LBB64_23
# %bb.9:
	vucomiss	.LCPI64_2(%rip), %xmm5
	jne	.LBB64_23
	jp	.LBB64_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB64_23
# %bb.11:
	cmpq	$7, 32(%rbp)
	jne	.LBB64_23
# %bb.12:
	cmpq	$8, 64(%rbp)
	jne	.LBB64_23
# %bb.13:
	leaq	288(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$1
	popq	%rdx
	vzeroupper
	callq	same
	testl	%eax, %eax
	je	.LBB64_23
# %bb.14:
	leaq	256(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB64_23
# %bb.15:
	leaq	224(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$3
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB64_23
# %bb.16:
	leaq	192(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$4
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB64_23
# %bb.17:
	leaq	160(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$5
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB64_23
# %bb.18:
	leaq	128(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$6
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB64_23
# %bb.19:
	leaq	96(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$7
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB64_23
# %bb.20:
	leaq	64(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$8
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB64_23
# %bb.21:
	leaq	32(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$9
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB64_23
# %bb.22:
	movq	%rsp, %rdi
	pushq	$32
	popq	%rsi
	pushq	$10
	popq	%rdx
	callq	same
	movl	%eax, %ebx
	jmp	.LBB64_23
.LBB64_1:
	fstp	%st(0)
.LBB64_23:
	movl	%ebx, %eax
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end64:
	.size	their_many_half16, .Lfunc_end64-their_many_half16
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_variadic_half16
.LCPI65_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI65_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_variadic_half16
	.type	their_variadic_half16,@function
their_variadic_half16:                  # @their_variadic_half16
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$320, %rsp                      # imm = 0x140
	leaq	112(%rsp), %r10
	movq	%rsi, 8(%r10)
	movq	%rdx, 16(%r10)
	movq	%rcx, 24(%r10)
	movq	%r8, 32(%r10)
	movq	%r9, 40(%r10)
	testb	%al, %al
	je	.LBB65_16
# %bb.15:
	vmovapd	%xmm0, 160(%rsp)
	vmovapd	%xmm1, 176(%rsp)
	vmovaps	%xmm2, 192(%rsp)
	vmovaps	%xmm3, 208(%rsp)
	vmovaps	%xmm4, 224(%rsp)
	vmovaps	%xmm5, 240(%rsp)
	vmovaps	%xmm6, 256(%rsp)
	vmovaps	%xmm7, 272(%rsp)
.LBB65_16:
	movabsq	$206158430216, %rax             # imm = 0x3000000008
	movq	%rax, 32(%rsp)
	movq	%r10, 48(%rsp)
	leaq	16(%rbp), %rbx
	movq	%rbx, 40(%rsp)
	pushq	$8
	popq	%rax
	movl	%eax, 24(%rsp)                  # 4-byte Spill
	movl	36(%rsp), %r13d
	xorl	%r14d, %r14d
	testl	%edi, %edi
	cmovlel	%r14d, %edi
	movl	%edi, 28(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	pushq	$1
	popq	%r15
.LBB65_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r14d, 28(%rsp)                 # 4-byte Folded Reload
	je	.LBB65_14
# %bb.2:                                #   in Loop: Header=BB65_1 Depth=1
	vmovsd	%xmm1, 56(%rsp)                 # 8-byte Spill
	addq	$31, %rbx
	movq	%rbx, %r12
	andq	$-32, %r12
	leaq	32(%r12), %rbx
	movq	%rbx, 40(%rsp)
	vmovapd	(%r12), %ymm0
	vmovapd	%ymm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$32
	popq	%rsi
	movl	%r14d, %edx
	vzeroupper
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB65_3
# %bb.4:                                #   in Loop: Header=BB65_1 Depth=1
	movl	24(%rsp), %edx                  # 4-byte Reload
	cmpl	$40, %edx
	vmovsd	56(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	ja	.LBB65_6
# %bb.5:                                #   in Loop: Header=BB65_1 Depth=1
	movq	%rbx, %r12
	movl	%edx, %ebx
	leaq	112(%rsp), %rax
	addq	%rax, %rbx
	addl	$8, %edx
	movl	%edx, 24(%rsp)                  # 4-byte Spill
	movl	%edx, 32(%rsp)
	jmp	.LBB65_7
.LBB65_3:                               #   in Loop: Header=BB65_1 Depth=1
	vmovsd	56(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	jmp	.LBB65_13
.LBB65_6:                               #   in Loop: Header=BB65_1 Depth=1
	addq	$40, %r12
	movq	%r12, 40(%rsp)
.LBB65_7:                               #   in Loop: Header=BB65_1 Depth=1
	cmpl	(%rbx), %r14d
	jne	.LBB65_8
# %bb.9:                                #   in Loop: Header=BB65_1 Depth=1
	cmpl	$160, %r13d
	ja	.LBB65_11
# %bb.10:                               #   in Loop: Header=BB65_1 Depth=1
	movq	%r12, %rbx
	movl	%r13d, %r12d
	leaq	112(%rsp), %rax
	addq	%rax, %r12
	addl	$16, %r13d
	movl	%r13d, 36(%rsp)
	jmp	.LBB65_12
.LBB65_8:                               #   in Loop: Header=BB65_1 Depth=1
	movq	%r12, %rbx
	jmp	.LBB65_13
.LBB65_11:                              #   in Loop: Header=BB65_1 Depth=1
	leaq	8(%r12), %rbx
	movq	%rbx, 40(%rsp)
.LBB65_12:                              #   in Loop: Header=BB65_1 Depth=1
	vmulsd	.LCPI65_0(%rip), %xmm1, %xmm0
	vcmpeqsd	(%r12), %xmm0, %k0
	kmovw	%k0, %ecx
	andl	%r15d, %ecx
.LBB65_13:                              #   in Loop: Header=BB65_1 Depth=1
	vaddsd	.LCPI65_1(%rip), %xmm1, %xmm1
	incl	%r14d
	movl	%ecx, %r15d
	jmp	.LBB65_1
.LBB65_14:
	movl	%r15d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end65:
	.size	their_variadic_half16, .Lfunc_end65-their_variadic_half16
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_behind_half16
.LCPI66_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI66_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_behind_half16
	.type	their_behind_half16,@function
their_behind_half16:                    # @their_behind_half16
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$384, %rsp                      # imm = 0x180
	vmovsd	%xmm0, 40(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB66_16
# %bb.15:
	vmovaps	%xmm1, 240(%rsp)
	vmovaps	%xmm2, 256(%rsp)
	vmovaps	%xmm3, 272(%rsp)
	vmovaps	%xmm4, 288(%rsp)
	vmovaps	%xmm5, 304(%rsp)
	vmovaps	%xmm6, 320(%rsp)
	vmovaps	%xmm7, 336(%rsp)
.LBB66_16:
	leaq	176(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	vmovapd	48(%rbp), %ymm0
	vmovapd	16(%rbp), %ymm1
	leaq	128(%rsp), %rdi
	vmovapd	%ymm1, (%rdi)
	vmovapd	%ymm0, 96(%rsp)
	movq	%rax, 32(%rsp)
	leaq	80(%rbp), %rax
	movq	%rax, 24(%rsp)
	movabsq	$274877906952, %rax             # imm = 0x4000000008
	movq	%rax, 16(%rsp)
	pushq	$32
	popq	%rsi
	pushq	$1
	popq	%rdx
	vzeroupper
	callq	same
	movl	%eax, %ecx
	xorl	%r12d, %r12d
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB66_3
# %bb.1:
	leaq	96(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	movl	%eax, %ecx
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB66_3
# %bb.2:
	vmovsd	40(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	vcmpeqsd	.LCPI66_0(%rip), %xmm0, %k0
	kmovw	%k0, %eax
.LBB66_3:
	movl	16(%rsp), %r13d
	movl	20(%rsp), %r14d
	movq	32(%rsp), %rcx
	movq	%rcx, 56(%rsp)                  # 8-byte Spill
	movq	24(%rsp), %r15
	testl	%ebx, %ebx
	cmovlel	%r12d, %ebx
	movl	%ebx, 52(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	xorl	%r12d, %r12d
.LBB66_4:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r12d, 52(%rsp)                 # 4-byte Folded Reload
	je	.LBB66_14
# %bb.5:                                #   in Loop: Header=BB66_4 Depth=1
	cmpl	$40, %r13d
	ja	.LBB66_7
# %bb.6:                                #   in Loop: Header=BB66_4 Depth=1
	movq	%r15, %rcx
	movl	%r13d, %r15d
	addq	56(%rsp), %r15                  # 8-byte Folded Reload
	addl	$8, %r13d
	movl	%r13d, 16(%rsp)
	jmp	.LBB66_8
.LBB66_7:                               #   in Loop: Header=BB66_4 Depth=1
	leaq	8(%r15), %rcx
	movq	%rcx, 24(%rsp)
.LBB66_8:                               #   in Loop: Header=BB66_4 Depth=1
	xorl	%ebx, %ebx
	cmpl	(%r15), %r12d
	vmovsd	%xmm1, 40(%rsp)                 # 8-byte Spill
	jne	.LBB66_13
# %bb.9:                                #   in Loop: Header=BB66_4 Depth=1
	cmpl	$160, %r14d
	ja	.LBB66_11
# %bb.10:                               #   in Loop: Header=BB66_4 Depth=1
	movq	%rcx, %rdx
	movl	%r14d, %ecx
	addq	56(%rsp), %rcx                  # 8-byte Folded Reload
	addl	$16, %r14d
	movl	%r14d, 20(%rsp)
	jmp	.LBB66_12
.LBB66_11:                              #   in Loop: Header=BB66_4 Depth=1
	leaq	8(%rcx), %rdx
	movq	%rdx, 24(%rsp)
.LBB66_12:                              #   in Loop: Header=BB66_4 Depth=1
	vmovsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	vmulsd	.LCPI66_0(%rip), %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	movl	$0, %ecx
	cmovnel	%ecx, %eax
	cmovpl	%ecx, %eax
	movq	%rdx, %rcx
	movl	%eax, %ebx
.LBB66_13:                              #   in Loop: Header=BB66_4 Depth=1
	addq	$31, %rcx
	andq	$-32, %rcx
	leaq	32(%rcx), %r15
	movq	%r15, 24(%rsp)
	vmovapd	(%rcx), %ymm0
	vmovapd	%ymm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$32
	popq	%rsi
	movl	%r12d, %edx
	vzeroupper
	callq	same
	andl	%ebx, %eax
	vmovsd	40(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	vaddsd	.LCPI66_1(%rip), %xmm1, %xmm1
	incl	%r12d
	jmp	.LBB66_4
.LBB66_14:
	xorl	%edi, %edi
	cmpl	$1, %eax
	adcl	$3, %edi
	callq	their_make_half16@PLT
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end66:
	.size	their_behind_half16, .Lfunc_end66-their_behind_half16
                                        # -- End function
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0                          # -- Begin function their_call_half16
.LCPI67_0:
	.long	0x40900000                      # float 4.5
.LCPI67_2:
	.long	0x40b00000                      # float 5.5
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI67_1:
	.quad	0x4004000000000000              # double 2.5
.LCPI67_3:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI67_4:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_call_half16
	.type	their_call_half16,@function
their_call_half16:                      # @their_call_half16
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$768, %rsp                      # imm = 0x300
	movq	%r8, 232(%rsp)                  # 8-byte Spill
	movq	%rcx, 240(%rsp)                 # 8-byte Spill
	movq	%rdx, %r13
	movq	%rsi, %rbx
	movq	%rdi, %r14
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, 256(%rsp)
	andq	$0, 272(%rsp)
	movq	$7, 248(%rsp)
	movq	$8, 280(%rsp)
	leaq	384(%rsp), %r15
	xorl	%r12d, %r12d
.LBB67_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %r12
	je	.LBB67_2
# %bb.9:                                #   in Loop: Header=BB67_1 Depth=1
	movl	%r12d, %edi
	callq	*%r14
	vmovaps	%ymm0, (%r15)
	incq	%r12
	addq	$32, %r15
	jmp	.LBB67_1
.LBB67_2:
	vmovaps	480(%rsp), %ymm0
	pushq	$3
	popq	%rdi
	vmovaps	%ymm0, 288(%rsp)                # 32-byte Spill
	callq	*%rbx
	xorl	%r12d, %r12d
	testl	%eax, %eax
	je	.LBB67_8
# %bb.3:
	pushq	$4
	popq	%r15
	movl	%r15d, %edi
	callq	their_make_half16@PLT
	movl	%r15d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB67_8
# %bb.4:
	pushq	$5
	popq	%r15
	movl	%r15d, %edi
	callq	*%r14
	movl	%r15d, %edi
	callq	their_check_half16@PLT
	testl	%eax, %eax
	je	.LBB67_8
# %bb.5:
	vmovaps	416(%rsp), %ymm0
	vmovaps	448(%rsp), %ymm2
	vmovaps	512(%rsp), %ymm4
	vmovaps	544(%rsp), %ymm6
	vmovaps	576(%rsp), %ymm7
	vmovups	608(%rsp), %zmm5
	vmovaps	672(%rsp), %ymm1
	vmovaps	704(%rsp), %ymm8
	movq	280(%rsp), %rax
	movq	%rax, 48(%rsp)
	vmovups	248(%rsp), %ymm3
	vmovups	%ymm3, 16(%rsp)
	vmovaps	%ymm8, 192(%rsp)
	vmovaps	%ymm1, 128(%rsp)
	vmovups	%zmm5, 64(%rsp)
	flds	.LCPI67_0(%rip)
	fstpt	(%rsp)
	movl	$12, 160(%rsp)
	pushq	$1
	popq	%rdi
	vmovsd	.LCPI67_1(%rip), %xmm1          # xmm1 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	vmovss	.LCPI67_2(%rip), %xmm5          # xmm5 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	vmovaps	%ymm0, 352(%rsp)                # 32-byte Spill
	vmovaps	%ymm2, 320(%rsp)                # 32-byte Spill
	vmovaps	288(%rsp), %ymm3                # 32-byte Reload
	callq	*%r13
	testl	%eax, %eax
	je	.LBB67_8
# %bb.6:
	vmovaps	384(%rsp), %ymm1
	vmovaps	320(%rsp), %ymm0                # 32-byte Reload
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	352(%rsp), %ymm0                # 32-byte Reload
	vmovaps	%ymm0, 32(%rsp)
	vmovaps	%ymm1, 288(%rsp)                # 32-byte Spill
	vmovaps	%ymm1, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%r12d, %r12d
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI67_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI67_4(%rip), %xmm2          # xmm2 = [1.0E+0,0.0E+0]
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	vzeroupper
	callq	*240(%rsp)                      # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB67_8
# %bb.7:
	vmovaps	320(%rsp), %ymm1                # 32-byte Reload
	vmovaps	%ymm1, 128(%rsp)
	vmovaps	352(%rsp), %ymm0                # 32-byte Reload
	vmovaps	%ymm0, 96(%rsp)
	vmovaps	288(%rsp), %ymm2                # 32-byte Reload
	vmovaps	%ymm2, 64(%rsp)
	vmovaps	%ymm1, 32(%rsp)
	vmovaps	%ymm0, (%rsp)
	pushq	$3
	popq	%r14
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI67_3(%rip), %xmm0          # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI67_4(%rip), %xmm3          # xmm3 = [1.0E+0,0.0E+0]
	vxorps	%xmm1, %xmm1, %xmm1
	movl	%r14d, %edi
	xorl	%esi, %esi
	vmovaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*232(%rsp)                      # 8-byte Folded Reload
	movl	%r14d, %edi
	callq	*%rbx
	xorl	%r12d, %r12d
	testl	%eax, %eax
	setne	%r12b
.LBB67_8:
	movl	%r12d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end67:
	.size	their_call_half16, .Lfunc_end67-their_call_half16
                                        # -- End function
	.globl	their_make_one                  # -- Begin function their_make_one
	.type	their_make_one,@function
their_make_one:                         # @their_make_one
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-32, %rsp
	subq	$64, %rsp
	movl	%edi, %edx
	movq	%rsp, %rbx
	pushq	$32
	popq	%rsi
	movq	%rbx, %rdi
	callq	fill
	vmovaps	(%rbx), %ymm0
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	retq
.Lfunc_end68:
	.size	their_make_one, .Lfunc_end68-their_make_one
                                        # -- End function
	.globl	their_check_one                 # -- Begin function their_check_one
	.type	their_check_one,@function
their_check_one:                        # @their_check_one
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	andq	$-32, %rsp
	subq	$64, %rsp
	movl	%edi, %edx
	movq	%rsp, %rdi
	vmovaps	%ymm0, (%rdi)
	pushq	$32
	popq	%rsi
	vzeroupper
	callq	same
	movq	%rbp, %rsp
	popq	%rbp
	retq
.Lfunc_end69:
	.size	their_check_one, .Lfunc_end69-their_check_one
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_many_one
.LCPI70_0:
	.quad	0x4004000000000000              # double 2.5
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI70_1:
	.long	0x40900000                      # float 4.5
.LCPI70_2:
	.long	0x40b00000                      # float 5.5
	.text
	.globl	their_many_one
	.type	their_many_one,@function
their_many_one:                         # @their_many_one
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-32, %rsp
	subq	$224, %rsp
	fldt	16(%rbp)
	movl	176(%rbp), %eax
	vmovaps	%ymm0, 160(%rsp)
	vmovaps	%ymm2, 128(%rsp)
	vmovaps	%ymm3, 96(%rsp)
	vmovaps	%ymm4, 64(%rsp)
	vmovaps	%ymm6, 32(%rsp)
	vmovaps	%ymm7, (%rsp)
	xorl	%ebx, %ebx
	cmpl	$12, %eax
	jne	.LBB70_1
# %bb.2:
	cmpl	$11, %r9d
	jne	.LBB70_1
# %bb.3:
	cmpl	$10, %r8d
	jne	.LBB70_1
# %bb.4:
	cmpw	$-9, %cx
	jne	.LBB70_1
# %bb.5:
	cmpl	$1, %edi
	jne	.LBB70_1
# %bb.6:
	vucomisd	.LCPI70_0(%rip), %xmm1
	jne	.LBB70_1
	jp	.LBB70_1
# %bb.7:
	cmpq	$-3, %rsi
	jne	.LBB70_1
# %bb.8:
	flds	.LCPI70_1(%rip)
	fxch	%st(1)
	fucompi	%st(1), %st
	fstp	%st(0)
	jne	.LBB70_23
	jp	.LBB70_23
# %bb.9:
	vucomiss	.LCPI70_2(%rip), %xmm5
	jne	.LBB70_23
	jp	.LBB70_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB70_23
# %bb.11:
	cmpq	$7, 32(%rbp)
	jne	.LBB70_23
# %bb.12:
	cmpq	$8, 64(%rbp)
	jne	.LBB70_23
# %bb.13:
	leaq	160(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$1
	popq	%rdx
	vzeroupper
	callq	same
	testl	%eax, %eax
	je	.LBB70_23
# %bb.14:
	leaq	128(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB70_23
# %bb.15:
	leaq	96(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$3
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB70_23
# %bb.16:
	leaq	64(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$4
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB70_23
# %bb.17:
	leaq	32(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$5
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB70_23
# %bb.18:
	movq	%rsp, %rdi
	pushq	$32
	popq	%rsi
	pushq	$6
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB70_23
# %bb.19:
	leaq	80(%rbp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$7
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB70_23
# %bb.20:
	leaq	112(%rbp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$8
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB70_23
# %bb.21:
	leaq	144(%rbp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$9
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB70_23
# %bb.22:
	leaq	208(%rbp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$10
	popq	%rdx
	callq	same
	movl	%eax, %ebx
	jmp	.LBB70_23
.LBB70_1:
	fstp	%st(0)
.LBB70_23:
	movl	%ebx, %eax
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end70:
	.size	their_many_one, .Lfunc_end70-their_many_one
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_variadic_one
.LCPI71_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI71_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_variadic_one
	.type	their_variadic_one,@function
their_variadic_one:                     # @their_variadic_one
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$320, %rsp                      # imm = 0x140
	leaq	112(%rsp), %r10
	movq	%rsi, 8(%r10)
	movq	%rdx, 16(%r10)
	movq	%rcx, 24(%r10)
	movq	%r8, 32(%r10)
	movq	%r9, 40(%r10)
	testb	%al, %al
	je	.LBB71_16
# %bb.15:
	vmovapd	%xmm0, 160(%rsp)
	vmovapd	%xmm1, 176(%rsp)
	vmovaps	%xmm2, 192(%rsp)
	vmovaps	%xmm3, 208(%rsp)
	vmovaps	%xmm4, 224(%rsp)
	vmovaps	%xmm5, 240(%rsp)
	vmovaps	%xmm6, 256(%rsp)
	vmovaps	%xmm7, 272(%rsp)
.LBB71_16:
	movabsq	$206158430216, %rax             # imm = 0x3000000008
	movq	%rax, 32(%rsp)
	movq	%r10, 48(%rsp)
	leaq	16(%rbp), %rbx
	movq	%rbx, 40(%rsp)
	pushq	$8
	popq	%rax
	movl	%eax, 24(%rsp)                  # 4-byte Spill
	movl	36(%rsp), %r13d
	xorl	%r14d, %r14d
	testl	%edi, %edi
	cmovlel	%r14d, %edi
	movl	%edi, 28(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	pushq	$1
	popq	%r15
.LBB71_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r14d, 28(%rsp)                 # 4-byte Folded Reload
	je	.LBB71_14
# %bb.2:                                #   in Loop: Header=BB71_1 Depth=1
	vmovsd	%xmm1, 56(%rsp)                 # 8-byte Spill
	addq	$31, %rbx
	movq	%rbx, %r12
	andq	$-32, %r12
	leaq	32(%r12), %rbx
	movq	%rbx, 40(%rsp)
	vmovapd	(%r12), %ymm0
	vmovapd	%ymm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$32
	popq	%rsi
	movl	%r14d, %edx
	vzeroupper
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB71_3
# %bb.4:                                #   in Loop: Header=BB71_1 Depth=1
	movl	24(%rsp), %edx                  # 4-byte Reload
	cmpl	$40, %edx
	vmovsd	56(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	ja	.LBB71_6
# %bb.5:                                #   in Loop: Header=BB71_1 Depth=1
	movq	%rbx, %r12
	movl	%edx, %ebx
	leaq	112(%rsp), %rax
	addq	%rax, %rbx
	addl	$8, %edx
	movl	%edx, 24(%rsp)                  # 4-byte Spill
	movl	%edx, 32(%rsp)
	jmp	.LBB71_7
.LBB71_3:                               #   in Loop: Header=BB71_1 Depth=1
	vmovsd	56(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	jmp	.LBB71_13
.LBB71_6:                               #   in Loop: Header=BB71_1 Depth=1
	addq	$40, %r12
	movq	%r12, 40(%rsp)
.LBB71_7:                               #   in Loop: Header=BB71_1 Depth=1
	cmpl	(%rbx), %r14d
	jne	.LBB71_8
# %bb.9:                                #   in Loop: Header=BB71_1 Depth=1
	cmpl	$160, %r13d
	ja	.LBB71_11
# %bb.10:                               #   in Loop: Header=BB71_1 Depth=1
	movq	%r12, %rbx
	movl	%r13d, %r12d
	leaq	112(%rsp), %rax
	addq	%rax, %r12
	addl	$16, %r13d
	movl	%r13d, 36(%rsp)
	jmp	.LBB71_12
.LBB71_8:                               #   in Loop: Header=BB71_1 Depth=1
	movq	%r12, %rbx
	jmp	.LBB71_13
.LBB71_11:                              #   in Loop: Header=BB71_1 Depth=1
	leaq	8(%r12), %rbx
	movq	%rbx, 40(%rsp)
.LBB71_12:                              #   in Loop: Header=BB71_1 Depth=1
	vmulsd	.LCPI71_0(%rip), %xmm1, %xmm0
	vcmpeqsd	(%r12), %xmm0, %k0
	kmovw	%k0, %ecx
	andl	%r15d, %ecx
.LBB71_13:                              #   in Loop: Header=BB71_1 Depth=1
	vaddsd	.LCPI71_1(%rip), %xmm1, %xmm1
	incl	%r14d
	movl	%ecx, %r15d
	jmp	.LBB71_1
.LBB71_14:
	movl	%r15d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end71:
	.size	their_variadic_one, .Lfunc_end71-their_variadic_one
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_behind_one
.LCPI72_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI72_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_behind_one
	.type	their_behind_one,@function
their_behind_one:                       # @their_behind_one
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$384, %rsp                      # imm = 0x180
	vmovsd	%xmm0, 40(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB72_16
# %bb.15:
	vmovaps	%xmm1, 240(%rsp)
	vmovaps	%xmm2, 256(%rsp)
	vmovaps	%xmm3, 272(%rsp)
	vmovaps	%xmm4, 288(%rsp)
	vmovaps	%xmm5, 304(%rsp)
	vmovaps	%xmm6, 320(%rsp)
	vmovaps	%xmm7, 336(%rsp)
.LBB72_16:
	leaq	176(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	vmovapd	48(%rbp), %ymm0
	vmovapd	16(%rbp), %ymm1
	leaq	128(%rsp), %rdi
	vmovapd	%ymm1, (%rdi)
	vmovapd	%ymm0, 96(%rsp)
	movq	%rax, 32(%rsp)
	leaq	80(%rbp), %rax
	movq	%rax, 24(%rsp)
	movabsq	$274877906952, %rax             # imm = 0x4000000008
	movq	%rax, 16(%rsp)
	pushq	$32
	popq	%rsi
	pushq	$1
	popq	%rdx
	vzeroupper
	callq	same
	movl	%eax, %ecx
	xorl	%r12d, %r12d
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB72_3
# %bb.1:
	leaq	96(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	movl	%eax, %ecx
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB72_3
# %bb.2:
	vmovsd	40(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	vcmpeqsd	.LCPI72_0(%rip), %xmm0, %k0
	kmovw	%k0, %eax
.LBB72_3:
	movl	16(%rsp), %r13d
	movl	20(%rsp), %r14d
	movq	32(%rsp), %rcx
	movq	%rcx, 56(%rsp)                  # 8-byte Spill
	movq	24(%rsp), %r15
	testl	%ebx, %ebx
	cmovlel	%r12d, %ebx
	movl	%ebx, 52(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	xorl	%r12d, %r12d
.LBB72_4:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r12d, 52(%rsp)                 # 4-byte Folded Reload
	je	.LBB72_14
# %bb.5:                                #   in Loop: Header=BB72_4 Depth=1
	cmpl	$40, %r13d
	ja	.LBB72_7
# %bb.6:                                #   in Loop: Header=BB72_4 Depth=1
	movq	%r15, %rcx
	movl	%r13d, %r15d
	addq	56(%rsp), %r15                  # 8-byte Folded Reload
	addl	$8, %r13d
	movl	%r13d, 16(%rsp)
	jmp	.LBB72_8
.LBB72_7:                               #   in Loop: Header=BB72_4 Depth=1
	leaq	8(%r15), %rcx
	movq	%rcx, 24(%rsp)
.LBB72_8:                               #   in Loop: Header=BB72_4 Depth=1
	xorl	%ebx, %ebx
	cmpl	(%r15), %r12d
	vmovsd	%xmm1, 40(%rsp)                 # 8-byte Spill
	jne	.LBB72_13
# %bb.9:                                #   in Loop: Header=BB72_4 Depth=1
	cmpl	$160, %r14d
	ja	.LBB72_11
# %bb.10:                               #   in Loop: Header=BB72_4 Depth=1
	movq	%rcx, %rdx
	movl	%r14d, %ecx
	addq	56(%rsp), %rcx                  # 8-byte Folded Reload
	addl	$16, %r14d
	movl	%r14d, 20(%rsp)
	jmp	.LBB72_12
.LBB72_11:                              #   in Loop: Header=BB72_4 Depth=1
	leaq	8(%rcx), %rdx
	movq	%rdx, 24(%rsp)
.LBB72_12:                              #   in Loop: Header=BB72_4 Depth=1
	vmovsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	vmulsd	.LCPI72_0(%rip), %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	movl	$0, %ecx
	cmovnel	%ecx, %eax
	cmovpl	%ecx, %eax
	movq	%rdx, %rcx
	movl	%eax, %ebx
.LBB72_13:                              #   in Loop: Header=BB72_4 Depth=1
	addq	$31, %rcx
	andq	$-32, %rcx
	leaq	32(%rcx), %r15
	movq	%r15, 24(%rsp)
	vmovapd	(%rcx), %ymm0
	vmovapd	%ymm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$32
	popq	%rsi
	movl	%r12d, %edx
	vzeroupper
	callq	same
	andl	%ebx, %eax
	vmovsd	40(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	vaddsd	.LCPI72_1(%rip), %xmm1, %xmm1
	incl	%r12d
	jmp	.LBB72_4
.LBB72_14:
	xorl	%edi, %edi
	cmpl	$1, %eax
	adcl	$3, %edi
	callq	their_make_one@PLT
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end72:
	.size	their_behind_one, .Lfunc_end72-their_behind_one
                                        # -- End function
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0                          # -- Begin function their_call_one
.LCPI73_0:
	.long	0x40900000                      # float 4.5
.LCPI73_2:
	.long	0x40b00000                      # float 5.5
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI73_1:
	.quad	0x4004000000000000              # double 2.5
.LCPI73_3:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI73_4:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_call_one
	.type	their_call_one,@function
their_call_one:                         # @their_call_one
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$704, %rsp                      # imm = 0x2C0
	movq	%r8, 232(%rsp)                  # 8-byte Spill
	movq	%rcx, 240(%rsp)                 # 8-byte Spill
	movq	%rdx, %r13
	movq	%rsi, %rbx
	movq	%rdi, %r14
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, 256(%rsp)
	andq	$0, 272(%rsp)
	movq	$7, 248(%rsp)
	movq	$8, 280(%rsp)
	leaq	320(%rsp), %r15
	xorl	%r12d, %r12d
.LBB73_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %r12
	je	.LBB73_2
# %bb.9:                                #   in Loop: Header=BB73_1 Depth=1
	movl	%r12d, %edi
	callq	*%r14
	vmovaps	%ymm0, (%r15)
	incq	%r12
	addq	$32, %r15
	jmp	.LBB73_1
.LBB73_2:
	vmovaps	416(%rsp), %ymm0
	pushq	$3
	popq	%rdi
	vmovaps	%ymm0, 288(%rsp)                # 32-byte Spill
	callq	*%rbx
	xorl	%r12d, %r12d
	testl	%eax, %eax
	je	.LBB73_8
# %bb.3:
	pushq	$4
	popq	%r15
	movl	%r15d, %edi
	callq	their_make_one@PLT
	movl	%r15d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB73_8
# %bb.4:
	pushq	$5
	popq	%r15
	movl	%r15d, %edi
	callq	*%r14
	movl	%r15d, %edi
	callq	their_check_one@PLT
	testl	%eax, %eax
	je	.LBB73_8
# %bb.5:
	vmovaps	352(%rsp), %ymm0
	vmovaps	384(%rsp), %ymm2
	vmovaps	448(%rsp), %ymm4
	vmovaps	480(%rsp), %ymm6
	vmovaps	512(%rsp), %ymm7
	vmovaps	640(%rsp), %ymm1
	vmovaps	%ymm1, 192(%rsp)
	vmovaps	608(%rsp), %ymm1
	vmovaps	%ymm1, 128(%rsp)
	vmovups	544(%rsp), %zmm1
	vmovups	%zmm1, 64(%rsp)
	movq	280(%rsp), %rax
	movq	%rax, 48(%rsp)
	vmovups	248(%rsp), %ymm1
	vmovups	%ymm1, 16(%rsp)
	flds	.LCPI73_0(%rip)
	fstpt	(%rsp)
	movl	$12, 160(%rsp)
	pushq	$1
	popq	%rdi
	vmovsd	.LCPI73_1(%rip), %xmm1          # xmm1 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	vmovss	.LCPI73_2(%rip), %xmm5          # xmm5 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	vmovaps	288(%rsp), %ymm3                # 32-byte Reload
	callq	*%r13
	testl	%eax, %eax
	je	.LBB73_8
# %bb.6:
	leaq	352(%rsp), %r14
	vmovaps	32(%r14), %ymm0
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	(%r14), %ymm0
	vmovaps	%ymm0, 32(%rsp)
	vmovaps	-32(%r14), %ymm0
	vmovaps	%ymm0, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%r12d, %r12d
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI73_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI73_4(%rip), %xmm2          # xmm2 = [1.0E+0,0.0E+0]
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	vzeroupper
	callq	*240(%rsp)                      # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB73_8
# %bb.7:
	vmovups	352(%rsp), %zmm0
	vmovaps	32(%r14), %ymm1
	vmovaps	%ymm1, 128(%rsp)
	vmovaps	(%r14), %ymm1
	vmovaps	%ymm1, 96(%rsp)
	vmovaps	320(%rsp), %ymm1
	vmovaps	%ymm1, 64(%rsp)
	vmovups	%zmm0, (%rsp)
	pushq	$3
	popq	%r14
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI73_3(%rip), %xmm0          # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI73_4(%rip), %xmm3          # xmm3 = [1.0E+0,0.0E+0]
	vxorps	%xmm1, %xmm1, %xmm1
	movl	%r14d, %edi
	xorl	%esi, %esi
	vmovaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*232(%rsp)                      # 8-byte Folded Reload
	movl	%r14d, %edi
	callq	*%rbx
	xorl	%r12d, %r12d
	testl	%eax, %eax
	setne	%r12b
.LBB73_8:
	movl	%r12d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end73:
	.size	their_call_one, .Lfunc_end73-their_call_one
                                        # -- End function
	.globl	their_make_two                  # -- Begin function their_make_two
	.type	their_make_two,@function
their_make_two:                         # @their_make_two
# %bb.0:
	pushq	%rbx
	movl	%esi, %edx
	movq	%rdi, %rbx
	pushq	$32
	popq	%rsi
	callq	fill
	movq	%rbx, %rax
	popq	%rbx
	retq
.Lfunc_end74:
	.size	their_make_two, .Lfunc_end74-their_make_two
                                        # -- End function
	.globl	their_check_two                 # -- Begin function their_check_two
	.type	their_check_two,@function
their_check_two:                        # @their_check_two
# %bb.0:
	pushq	%rax
	movl	%edi, %edx
	leaq	16(%rsp), %rdi
	pushq	$32
	popq	%rsi
	callq	same
	popq	%rcx
	retq
.Lfunc_end75:
	.size	their_check_two, .Lfunc_end75-their_check_two
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_many_two
.LCPI76_0:
	.quad	0x4004000000000000              # double 2.5
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI76_1:
	.long	0x40900000                      # float 4.5
.LCPI76_2:
	.long	0x40b00000                      # float 5.5
	.text
	.globl	their_many_two
	.type	their_many_two,@function
their_many_two:                         # @their_many_two
# %bb.0:
	pushq	%rbx
	fldt	112(%rsp)
	xorl	%ebx, %ebx
	cmpl	$12, 368(%rsp)
	jne	.LBB76_1
# %bb.2:
	cmpl	$11, %r9d
	jne	.LBB76_1
# %bb.3:
	cmpl	$10, %r8d
	jne	.LBB76_1
# %bb.4:
	cmpw	$-9, %cx
	jne	.LBB76_1
# %bb.5:
	cmpl	$1, %edi
	jne	.LBB76_1
# %bb.6:
	vucomisd	.LCPI76_0(%rip), %xmm0
	jne	.LBB76_1
	jp	.LBB76_1
# %bb.7:
	cmpq	$-3, %rsi
	jne	.LBB76_1
# %bb.8:
	flds	.LCPI76_1(%rip)
	fxch	%st(1)
	fucompi	%st(1), %st
	fstp	%st(0)
	jne	.LBB76_23
	jp	.LBB76_23
# %bb.9:
	vucomiss	.LCPI76_2(%rip), %xmm1
	jne	.LBB76_23
	jp	.LBB76_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB76_23
# %bb.11:
	cmpq	$7, 224(%rsp)
	jne	.LBB76_23
# %bb.12:
	cmpq	$8, 256(%rsp)
	jne	.LBB76_23
# %bb.13:
	leaq	16(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$1
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB76_23
# %bb.14:
	leaq	48(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB76_23
# %bb.15:
	leaq	80(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$3
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB76_23
# %bb.16:
	leaq	128(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$4
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB76_23
# %bb.17:
	leaq	160(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$5
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB76_23
# %bb.18:
	leaq	192(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$6
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB76_23
# %bb.19:
	leaq	272(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$7
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB76_23
# %bb.20:
	leaq	304(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$8
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB76_23
# %bb.21:
	leaq	336(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$9
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB76_23
# %bb.22:
	leaq	384(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$10
	popq	%rdx
	callq	same
	movl	%eax, %ebx
	jmp	.LBB76_23
.LBB76_1:
	fstp	%st(0)
.LBB76_23:
	movl	%ebx, %eax
	popq	%rbx
	retq
.Lfunc_end76:
	.size	their_many_two, .Lfunc_end76-their_many_two
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_variadic_two
.LCPI77_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI77_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_variadic_two
	.type	their_variadic_two,@function
their_variadic_two:                     # @their_variadic_two
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$264, %rsp                      # imm = 0x108
	leaq	80(%rsp), %r10
	movq	%rsi, 8(%r10)
	movq	%rdx, 16(%r10)
	movq	%rcx, 24(%r10)
	movq	%r8, 32(%r10)
	movq	%r9, 40(%r10)
	testb	%al, %al
	je	.LBB77_16
# %bb.15:
	vmovapd	%xmm0, 128(%rsp)
	vmovapd	%xmm1, 144(%rsp)
	vmovaps	%xmm2, 160(%rsp)
	vmovaps	%xmm3, 176(%rsp)
	vmovaps	%xmm4, 192(%rsp)
	vmovaps	%xmm5, 208(%rsp)
	vmovaps	%xmm6, 224(%rsp)
	vmovaps	%xmm7, 240(%rsp)
.LBB77_16:
	movabsq	$206158430216, %rax             # imm = 0x3000000008
	movq	%rax, 16(%rsp)
	movq	%r10, 32(%rsp)
	leaq	320(%rsp), %r14
	movq	%r14, 24(%rsp)
	pushq	$8
	popq	%r13
	movl	20(%rsp), %ebx
	xorl	%ebp, %ebp
	testl	%edi, %edi
	cmovlel	%ebp, %edi
	movl	%edi, 12(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	pushq	$1
	popq	%r12
.LBB77_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%ebp, 12(%rsp)                  # 4-byte Folded Reload
	je	.LBB77_14
# %bb.2:                                #   in Loop: Header=BB77_1 Depth=1
	vmovsd	%xmm1, 40(%rsp)                 # 8-byte Spill
	addq	$15, %r14
	movq	%r14, %r15
	andq	$-16, %r15
	leaq	32(%r15), %r14
	movq	%r14, 24(%rsp)
	vmovupd	(%r15), %ymm0
	vmovupd	%ymm0, 48(%rsp)
	leaq	48(%rsp), %rdi
	pushq	$32
	popq	%rsi
	movl	%ebp, %edx
	vzeroupper
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB77_3
# %bb.4:                                #   in Loop: Header=BB77_1 Depth=1
	cmpl	$40, %r13d
	vmovsd	40(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	ja	.LBB77_6
# %bb.5:                                #   in Loop: Header=BB77_1 Depth=1
	movq	%r14, %r15
	movl	%r13d, %r14d
	leaq	80(%rsp), %rax
	addq	%rax, %r14
	addl	$8, %r13d
	movl	%r13d, 16(%rsp)
	jmp	.LBB77_7
.LBB77_3:                               #   in Loop: Header=BB77_1 Depth=1
	vmovsd	40(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	jmp	.LBB77_13
.LBB77_6:                               #   in Loop: Header=BB77_1 Depth=1
	addq	$40, %r15
	movq	%r15, 24(%rsp)
.LBB77_7:                               #   in Loop: Header=BB77_1 Depth=1
	cmpl	(%r14), %ebp
	jne	.LBB77_8
# %bb.9:                                #   in Loop: Header=BB77_1 Depth=1
	cmpl	$160, %ebx
	ja	.LBB77_11
# %bb.10:                               #   in Loop: Header=BB77_1 Depth=1
	movq	%r15, %r14
	movl	%ebx, %r15d
	leaq	80(%rsp), %rax
	addq	%rax, %r15
	addl	$16, %ebx
	movl	%ebx, 20(%rsp)
	jmp	.LBB77_12
.LBB77_8:                               #   in Loop: Header=BB77_1 Depth=1
	movq	%r15, %r14
	jmp	.LBB77_13
.LBB77_11:                              #   in Loop: Header=BB77_1 Depth=1
	leaq	8(%r15), %r14
	movq	%r14, 24(%rsp)
.LBB77_12:                              #   in Loop: Header=BB77_1 Depth=1
	vmulsd	.LCPI77_0(%rip), %xmm1, %xmm0
	vcmpeqsd	(%r15), %xmm0, %k0
	kmovw	%k0, %ecx
	andl	%r12d, %ecx
.LBB77_13:                              #   in Loop: Header=BB77_1 Depth=1
	vaddsd	.LCPI77_1(%rip), %xmm1, %xmm1
	incl	%ebp
	movl	%ecx, %r12d
	jmp	.LBB77_1
.LBB77_14:
	movl	%r12d, %eax
	addq	$264, %rsp                      # imm = 0x108
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end77:
	.size	their_variadic_two, .Lfunc_end77-their_variadic_two
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_behind_two
.LCPI78_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI78_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_behind_two
	.type	their_behind_two,@function
their_behind_two:                       # @their_behind_two
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$264, %rsp                      # imm = 0x108
	vmovsd	%xmm0, 24(%rsp)                 # 8-byte Spill
	movl	%esi, %ebp
	movq	%rdi, 40(%rsp)                  # 8-byte Spill
	leaq	80(%rsp), %rsi
	movq	%rdx, 16(%rsi)
	movq	%rcx, 24(%rsi)
	movq	%r8, 32(%rsi)
	movq	%r9, 40(%rsi)
	testb	%al, %al
	je	.LBB78_16
# %bb.15:
	vmovapd	%xmm1, 144(%rsp)
	vmovaps	%xmm2, 160(%rsp)
	vmovaps	%xmm3, 176(%rsp)
	vmovaps	%xmm4, 192(%rsp)
	vmovaps	%xmm5, 208(%rsp)
	vmovaps	%xmm6, 224(%rsp)
	vmovaps	%xmm7, 240(%rsp)
.LBB78_16:
	movq	%rsi, 16(%rsp)
	leaq	384(%rsp), %rax
	movq	%rax, 8(%rsp)
	movabsq	$274877906960, %rax             # imm = 0x4000000010
	movq	%rax, (%rsp)
	leaq	320(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$1
	popq	%rdx
	callq	same
	movl	%eax, %ecx
	xorl	%r14d, %r14d
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB78_3
# %bb.1:
	leaq	352(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	movl	%eax, %ecx
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB78_3
# %bb.2:
	vmovsd	24(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	vcmpeqsd	.LCPI78_0(%rip), %xmm0, %k0
	kmovw	%k0, %eax
.LBB78_3:
	movl	(%rsp), %ebx
	movl	4(%rsp), %r13d
	movq	16(%rsp), %rcx
	movq	%rcx, 32(%rsp)                  # 8-byte Spill
	movq	8(%rsp), %r15
	testl	%ebp, %ebp
	cmovlel	%r14d, %ebp
	vxorpd	%xmm1, %xmm1, %xmm1
	xorl	%r12d, %r12d
.LBB78_4:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r12d, %ebp
	je	.LBB78_14
# %bb.5:                                #   in Loop: Header=BB78_4 Depth=1
	cmpl	$40, %ebx
	ja	.LBB78_7
# %bb.6:                                #   in Loop: Header=BB78_4 Depth=1
	movq	%r15, %rcx
	movl	%ebx, %r15d
	addq	32(%rsp), %r15                  # 8-byte Folded Reload
	addl	$8, %ebx
	movl	%ebx, (%rsp)
	jmp	.LBB78_8
.LBB78_7:                               #   in Loop: Header=BB78_4 Depth=1
	leaq	8(%r15), %rcx
	movq	%rcx, 8(%rsp)
.LBB78_8:                               #   in Loop: Header=BB78_4 Depth=1
	xorl	%r14d, %r14d
	cmpl	(%r15), %r12d
	vmovsd	%xmm1, 24(%rsp)                 # 8-byte Spill
	jne	.LBB78_13
# %bb.9:                                #   in Loop: Header=BB78_4 Depth=1
	cmpl	$160, %r13d
	ja	.LBB78_11
# %bb.10:                               #   in Loop: Header=BB78_4 Depth=1
	movq	%rcx, %rdx
	movl	%r13d, %ecx
	addq	32(%rsp), %rcx                  # 8-byte Folded Reload
	addl	$16, %r13d
	movl	%r13d, 4(%rsp)
	jmp	.LBB78_12
.LBB78_11:                              #   in Loop: Header=BB78_4 Depth=1
	leaq	8(%rcx), %rdx
	movq	%rdx, 8(%rsp)
.LBB78_12:                              #   in Loop: Header=BB78_4 Depth=1
	vmovsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	vmulsd	.LCPI78_0(%rip), %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	movl	$0, %ecx
	cmovnel	%ecx, %eax
	cmovpl	%ecx, %eax
	movq	%rdx, %rcx
	movl	%eax, %r14d
.LBB78_13:                              #   in Loop: Header=BB78_4 Depth=1
	addq	$15, %rcx
	andq	$-16, %rcx
	leaq	32(%rcx), %r15
	movq	%r15, 8(%rsp)
	vmovupd	(%rcx), %ymm0
	vmovupd	%ymm0, 48(%rsp)
	leaq	48(%rsp), %rdi
	pushq	$32
	popq	%rsi
	movl	%r12d, %edx
	vzeroupper
	callq	same
	andl	%r14d, %eax
	vmovsd	24(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	vaddsd	.LCPI78_1(%rip), %xmm1, %xmm1
	incl	%r12d
	jmp	.LBB78_4
.LBB78_14:
	xorl	%esi, %esi
	cmpl	$1, %eax
	adcl	$3, %esi
	movq	40(%rsp), %rbx                  # 8-byte Reload
	movq	%rbx, %rdi
	callq	their_make_two@PLT
	movq	%rbx, %rax
	addq	$264, %rsp                      # imm = 0x108
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end78:
	.size	their_behind_two, .Lfunc_end78-their_behind_two
                                        # -- End function
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0                          # -- Begin function their_call_two
.LCPI79_0:
	.long	0x40900000                      # float 4.5
.LCPI79_2:
	.long	0x40b00000                      # float 5.5
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI79_1:
	.quad	0x4004000000000000              # double 2.5
.LCPI79_3:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI79_4:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_call_two
	.type	their_call_two,@function
their_call_two:                         # @their_call_two
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$952, %rsp                      # imm = 0x3B8
	movq	%r8, 408(%rsp)                  # 8-byte Spill
	movq	%rcx, 416(%rsp)                 # 8-byte Spill
	movq	%rdx, %r12
	movq	%rsi, %rbx
	movq	%rdi, %r13
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, 432(%rsp)
	andq	$0, 448(%rsp)
	movq	$7, 424(%rsp)
	movq	$8, 456(%rsp)
	leaq	592(%rsp), %r15
	xorl	%ebp, %ebp
	leaq	464(%rsp), %r14
.LBB79_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %rbp
	je	.LBB79_2
# %bb.9:                                #   in Loop: Header=BB79_1 Depth=1
	movq	%r14, %rdi
	movl	%ebp, %esi
	vzeroupper
	callq	*%r13
	vmovups	464(%rsp), %ymm0
	vmovups	%ymm0, (%r15)
	incq	%rbp
	addq	$32, %r15
	jmp	.LBB79_1
.LBB79_2:
	vmovups	688(%rsp), %ymm0
	vmovups	%ymm0, (%rsp)
	pushq	$3
	popq	%rdi
	vzeroupper
	callq	*%rbx
	xorl	%ebp, %ebp
	testl	%eax, %eax
	je	.LBB79_8
# %bb.3:
	leaq	560(%rsp), %r14
	pushq	$4
	popq	%r15
	movq	%r14, %rdi
	movl	%r15d, %esi
	callq	their_make_two@PLT
	vmovups	(%r14), %ymm0
	vmovups	%ymm0, (%rsp)
	movl	%r15d, %edi
	vzeroupper
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB79_8
# %bb.4:
	leaq	528(%rsp), %r14
	pushq	$5
	popq	%r15
	movq	%r14, %rdi
	movl	%r15d, %esi
	callq	*%r13
	pushq	$32
	popq	%rsi
	movq	%r14, %rdi
	movl	%r15d, %edx
	callq	same
	testl	%eax, %eax
	je	.LBB79_8
# %bb.5:
	leaq	688(%rsp), %rax
	vmovups	224(%rax), %ymm0
	vmovups	%ymm0, 368(%rsp)
	vmovups	192(%rax), %ymm0
	vmovups	%ymm0, 320(%rsp)
	vmovups	128(%rax), %zmm0
	vmovups	%zmm0, 256(%rsp)
	movq	456(%rsp), %rcx
	movq	%rcx, 240(%rsp)
	vmovups	424(%rsp), %ymm0
	vmovups	%ymm0, 208(%rsp)
	vmovups	96(%rax), %ymm0
	vmovups	%ymm0, 176(%rsp)
	vmovups	-64(%rax), %zmm0
	vmovups	32(%rax), %zmm1
	vmovups	%zmm1, 112(%rsp)
	vmovups	(%rax), %ymm1
	vmovups	%ymm1, 64(%rsp)
	vmovups	%zmm0, (%rsp)
	flds	.LCPI79_0(%rip)
	fstpt	96(%rsp)
	movl	$12, 352(%rsp)
	pushq	$1
	popq	%rdi
	vmovsd	.LCPI79_1(%rip), %xmm0          # xmm0 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	vmovss	.LCPI79_2(%rip), %xmm1          # xmm1 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	je	.LBB79_8
# %bb.6:
	leaq	624(%rsp), %r14
	vmovups	32(%r14), %ymm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	(%r14), %ymm0
	vmovups	%ymm0, 32(%rsp)
	vmovups	-32(%r14), %ymm0
	vmovups	%ymm0, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%ebp, %ebp
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI79_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI79_4(%rip), %xmm2          # xmm2 = [1.0E+0,0.0E+0]
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	vzeroupper
	callq	*416(%rsp)                      # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB79_8
# %bb.7:
	vmovups	32(%r14), %ymm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	(%r14), %ymm1
	vmovups	%ymm1, 96(%rsp)
	vmovups	592(%rsp), %ymm2
	vmovups	%ymm2, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, (%rsp)
	leaq	496(%rsp), %r14
	pushq	$3
	popq	%rbp
	pushq	$1
	popq	%rcx
	vmovsd	.LCPI79_3(%rip), %xmm0          # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%r8
	vmovsd	.LCPI79_4(%rip), %xmm3          # xmm3 = [1.0E+0,0.0E+0]
	vxorps	%xmm1, %xmm1, %xmm1
	movq	%r14, %rdi
	movl	%ebp, %esi
	xorl	%edx, %edx
	vmovaps	%xmm0, %xmm2
	movb	$4, %al
	vzeroupper
	callq	*408(%rsp)                      # 8-byte Folded Reload
	vmovups	(%r14), %ymm0
	vmovups	%ymm0, (%rsp)
	movl	%ebp, %edi
	vzeroupper
	callq	*%rbx
	xorl	%ebp, %ebp
	testl	%eax, %eax
	setne	%bpl
.LBB79_8:
	movl	%ebp, %eax
	addq	$952, %rsp                      # imm = 0x3B8
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end79:
	.size	their_call_two, .Lfunc_end79-their_call_two
                                        # -- End function
	.globl	their_make_deep                 # -- Begin function their_make_deep
	.type	their_make_deep,@function
their_make_deep:                        # @their_make_deep
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-64, %rsp
	subq	$128, %rsp
	movl	%edi, %edx
	movq	%rsp, %rbx
	pushq	$64
	popq	%rsi
	movq	%rbx, %rdi
	callq	fill
	vmovaps	(%rbx), %zmm0
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	retq
.Lfunc_end80:
	.size	their_make_deep, .Lfunc_end80-their_make_deep
                                        # -- End function
	.globl	their_check_deep                # -- Begin function their_check_deep
	.type	their_check_deep,@function
their_check_deep:                       # @their_check_deep
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	andq	$-64, %rsp
	subq	$128, %rsp
	movl	%edi, %edx
	movq	%rsp, %rdi
	vmovaps	%zmm0, (%rdi)
	pushq	$64
	popq	%rsi
	vzeroupper
	callq	same
	movq	%rbp, %rsp
	popq	%rbp
	retq
.Lfunc_end81:
	.size	their_check_deep, .Lfunc_end81-their_check_deep
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_many_deep
.LCPI82_0:
	.quad	0x4004000000000000              # double 2.5
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI82_1:
	.long	0x40900000                      # float 4.5
.LCPI82_2:
	.long	0x40b00000                      # float 5.5
	.text
	.globl	their_many_deep
	.type	their_many_deep,@function
their_many_deep:                        # @their_many_deep
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-64, %rsp
	subq	$448, %rsp                      # imm = 0x1C0
	fldt	16(%rbp)
	movl	272(%rbp), %eax
	vmovaps	%zmm0, 320(%rsp)
	vmovaps	%zmm2, 256(%rsp)
	vmovaps	%zmm3, 192(%rsp)
	vmovaps	%zmm4, 128(%rsp)
	vmovaps	%zmm6, 64(%rsp)
	vmovaps	%zmm7, (%rsp)
	xorl	%ebx, %ebx
	cmpl	$12, %eax
	jne	.LBB82_1
# %bb.2:
	cmpl	$11, %r9d
	jne	.LBB82_1
# %bb.3:
	cmpl	$10, %r8d
	jne	.LBB82_1
# %bb.4:
	cmpw	$-9, %cx
	jne	.LBB82_1
# %bb.5:
	cmpl	$1, %edi
	jne	.LBB82_1
# %bb.6:
	vucomisd	.LCPI82_0(%rip), %xmm1
	jne	.LBB82_1
	jp	.LBB82_1
# %bb.7:
	cmpq	$-3, %rsi
	jne	.LBB82_1
# %bb.8:
	flds	.LCPI82_1(%rip)
	fxch	%st(1)
	fucompi	%st(1), %st
	fstp	%st(0)
	jne	.LBB82_23
	jp	.LBB82_23
# %bb.9:
	vucomiss	.LCPI82_2(%rip), %xmm5
	jne	.LBB82_23
	jp	.LBB82_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB82_23
# %bb.11:
	cmpq	$7, 32(%rbp)
	jne	.LBB82_23
# %bb.12:
	cmpq	$8, 64(%rbp)
	jne	.LBB82_23
# %bb.13:
	leaq	320(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$1
	popq	%rdx
	vzeroupper
	callq	same
	testl	%eax, %eax
	je	.LBB82_23
# %bb.14:
	leaq	256(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB82_23
# %bb.15:
	leaq	192(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$3
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB82_23
# %bb.16:
	leaq	128(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$4
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB82_23
# %bb.17:
	leaq	64(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$5
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB82_23
# %bb.18:
	movq	%rsp, %rdi
	pushq	$64
	popq	%rsi
	pushq	$6
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB82_23
# %bb.19:
	leaq	80(%rbp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$7
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB82_23
# %bb.20:
	leaq	144(%rbp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$8
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB82_23
# %bb.21:
	leaq	208(%rbp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$9
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB82_23
# %bb.22:
	leaq	336(%rbp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$10
	popq	%rdx
	callq	same
	movl	%eax, %ebx
	jmp	.LBB82_23
.LBB82_1:
	fstp	%st(0)
.LBB82_23:
	movl	%ebx, %eax
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end82:
	.size	their_many_deep, .Lfunc_end82-their_many_deep
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_variadic_deep
.LCPI83_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI83_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_variadic_deep
	.type	their_variadic_deep,@function
their_variadic_deep:                    # @their_variadic_deep
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$384, %rsp                      # imm = 0x180
	leaq	144(%rsp), %r10
	movq	%rsi, 8(%r10)
	movq	%rdx, 16(%r10)
	movq	%rcx, 24(%r10)
	movq	%r8, 32(%r10)
	movq	%r9, 40(%r10)
	testb	%al, %al
	je	.LBB83_16
# %bb.15:
	vmovapd	%xmm0, 192(%rsp)
	vmovapd	%xmm1, 208(%rsp)
	vmovaps	%xmm2, 224(%rsp)
	vmovaps	%xmm3, 240(%rsp)
	vmovaps	%xmm4, 256(%rsp)
	vmovaps	%xmm5, 272(%rsp)
	vmovaps	%xmm6, 288(%rsp)
	vmovaps	%xmm7, 304(%rsp)
.LBB83_16:
	movabsq	$206158430216, %rax             # imm = 0x3000000008
	movq	%rax, 32(%rsp)
	movq	%r10, 48(%rsp)
	leaq	16(%rbp), %rbx
	movq	%rbx, 40(%rsp)
	pushq	$8
	popq	%rax
	movl	%eax, 24(%rsp)                  # 4-byte Spill
	movl	36(%rsp), %r13d
	xorl	%r14d, %r14d
	testl	%edi, %edi
	cmovlel	%r14d, %edi
	movl	%edi, 28(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	pushq	$1
	popq	%r15
.LBB83_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r14d, 28(%rsp)                 # 4-byte Folded Reload
	je	.LBB83_14
# %bb.2:                                #   in Loop: Header=BB83_1 Depth=1
	vmovsd	%xmm1, 56(%rsp)                 # 8-byte Spill
	addq	$63, %rbx
	movq	%rbx, %r12
	andq	$-64, %r12
	leaq	64(%r12), %rbx
	movq	%rbx, 40(%rsp)
	vmovapd	(%r12), %zmm0
	vmovapd	%zmm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$64
	popq	%rsi
	movl	%r14d, %edx
	vzeroupper
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB83_3
# %bb.4:                                #   in Loop: Header=BB83_1 Depth=1
	movl	24(%rsp), %edx                  # 4-byte Reload
	cmpl	$40, %edx
	vmovsd	56(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	ja	.LBB83_6
# %bb.5:                                #   in Loop: Header=BB83_1 Depth=1
	movq	%rbx, %r12
	movl	%edx, %ebx
	leaq	144(%rsp), %rax
	addq	%rax, %rbx
	addl	$8, %edx
	movl	%edx, 24(%rsp)                  # 4-byte Spill
	movl	%edx, 32(%rsp)
	jmp	.LBB83_7
.LBB83_3:                               #   in Loop: Header=BB83_1 Depth=1
	vmovsd	56(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	jmp	.LBB83_13
.LBB83_6:                               #   in Loop: Header=BB83_1 Depth=1
	addq	$72, %r12
	movq	%r12, 40(%rsp)
.LBB83_7:                               #   in Loop: Header=BB83_1 Depth=1
	cmpl	(%rbx), %r14d
	jne	.LBB83_8
# %bb.9:                                #   in Loop: Header=BB83_1 Depth=1
	cmpl	$160, %r13d
	ja	.LBB83_11
# %bb.10:                               #   in Loop: Header=BB83_1 Depth=1
	movq	%r12, %rbx
	movl	%r13d, %r12d
	leaq	144(%rsp), %rax
	addq	%rax, %r12
	addl	$16, %r13d
	movl	%r13d, 36(%rsp)
	jmp	.LBB83_12
.LBB83_8:                               #   in Loop: Header=BB83_1 Depth=1
	movq	%r12, %rbx
	jmp	.LBB83_13
.LBB83_11:                              #   in Loop: Header=BB83_1 Depth=1
	leaq	8(%r12), %rbx
	movq	%rbx, 40(%rsp)
.LBB83_12:                              #   in Loop: Header=BB83_1 Depth=1
	vmulsd	.LCPI83_0(%rip), %xmm1, %xmm0
	vcmpeqsd	(%r12), %xmm0, %k0
	kmovw	%k0, %ecx
	andl	%r15d, %ecx
.LBB83_13:                              #   in Loop: Header=BB83_1 Depth=1
	vaddsd	.LCPI83_1(%rip), %xmm1, %xmm1
	incl	%r14d
	movl	%ecx, %r15d
	jmp	.LBB83_1
.LBB83_14:
	movl	%r15d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end83:
	.size	their_variadic_deep, .Lfunc_end83-their_variadic_deep
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function their_behind_deep
.LCPI84_0:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI84_1:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_behind_deep
	.type	their_behind_deep,@function
their_behind_deep:                      # @their_behind_deep
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$512, %rsp                      # imm = 0x200
	vmovsd	%xmm0, 40(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB84_16
# %bb.15:
	vmovaps	%xmm1, 336(%rsp)
	vmovaps	%xmm2, 352(%rsp)
	vmovaps	%xmm3, 368(%rsp)
	vmovaps	%xmm4, 384(%rsp)
	vmovaps	%xmm5, 400(%rsp)
	vmovaps	%xmm6, 416(%rsp)
	vmovaps	%xmm7, 432(%rsp)
.LBB84_16:
	leaq	272(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	vmovapd	80(%rbp), %zmm0
	vmovapd	16(%rbp), %zmm1
	leaq	192(%rsp), %rdi
	vmovapd	%zmm1, (%rdi)
	vmovapd	%zmm0, 128(%rsp)
	movq	%rax, 32(%rsp)
	leaq	144(%rbp), %rax
	movq	%rax, 24(%rsp)
	movabsq	$274877906952, %rax             # imm = 0x4000000008
	movq	%rax, 16(%rsp)
	pushq	$64
	popq	%rsi
	pushq	$1
	popq	%rdx
	vzeroupper
	callq	same
	movl	%eax, %ecx
	xorl	%r12d, %r12d
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB84_3
# %bb.1:
	leaq	128(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	movl	%eax, %ecx
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB84_3
# %bb.2:
	vmovsd	40(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	vcmpeqsd	.LCPI84_0(%rip), %xmm0, %k0
	kmovw	%k0, %eax
.LBB84_3:
	movl	16(%rsp), %r13d
	movl	20(%rsp), %r14d
	movq	32(%rsp), %rcx
	movq	%rcx, 56(%rsp)                  # 8-byte Spill
	movq	24(%rsp), %r15
	testl	%ebx, %ebx
	cmovlel	%r12d, %ebx
	movl	%ebx, 52(%rsp)                  # 4-byte Spill
	vxorpd	%xmm1, %xmm1, %xmm1
	xorl	%r12d, %r12d
.LBB84_4:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r12d, 52(%rsp)                 # 4-byte Folded Reload
	je	.LBB84_14
# %bb.5:                                #   in Loop: Header=BB84_4 Depth=1
	cmpl	$40, %r13d
	ja	.LBB84_7
# %bb.6:                                #   in Loop: Header=BB84_4 Depth=1
	movq	%r15, %rcx
	movl	%r13d, %r15d
	addq	56(%rsp), %r15                  # 8-byte Folded Reload
	addl	$8, %r13d
	movl	%r13d, 16(%rsp)
	jmp	.LBB84_8
.LBB84_7:                               #   in Loop: Header=BB84_4 Depth=1
	leaq	8(%r15), %rcx
	movq	%rcx, 24(%rsp)
.LBB84_8:                               #   in Loop: Header=BB84_4 Depth=1
	xorl	%ebx, %ebx
	cmpl	(%r15), %r12d
	vmovsd	%xmm1, 40(%rsp)                 # 8-byte Spill
	jne	.LBB84_13
# %bb.9:                                #   in Loop: Header=BB84_4 Depth=1
	cmpl	$160, %r14d
	ja	.LBB84_11
# %bb.10:                               #   in Loop: Header=BB84_4 Depth=1
	movq	%rcx, %rdx
	movl	%r14d, %ecx
	addq	56(%rsp), %rcx                  # 8-byte Folded Reload
	addl	$16, %r14d
	movl	%r14d, 20(%rsp)
	jmp	.LBB84_12
.LBB84_11:                              #   in Loop: Header=BB84_4 Depth=1
	leaq	8(%rcx), %rdx
	movq	%rdx, 24(%rsp)
.LBB84_12:                              #   in Loop: Header=BB84_4 Depth=1
	vmovsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	vmulsd	.LCPI84_0(%rip), %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	movl	$0, %ecx
	cmovnel	%ecx, %eax
	cmovpl	%ecx, %eax
	movq	%rdx, %rcx
	movl	%eax, %ebx
.LBB84_13:                              #   in Loop: Header=BB84_4 Depth=1
	addq	$63, %rcx
	andq	$-64, %rcx
	leaq	64(%rcx), %r15
	movq	%r15, 24(%rsp)
	vmovapd	(%rcx), %zmm0
	vmovapd	%zmm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$64
	popq	%rsi
	movl	%r12d, %edx
	vzeroupper
	callq	same
	andl	%ebx, %eax
	vmovsd	40(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	vaddsd	.LCPI84_1(%rip), %xmm1, %xmm1
	incl	%r12d
	jmp	.LBB84_4
.LBB84_14:
	xorl	%edi, %edi
	cmpl	$1, %eax
	adcl	$3, %edi
	callq	their_make_deep@PLT
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end84:
	.size	their_behind_deep, .Lfunc_end84-their_behind_deep
                                        # -- End function
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0                          # -- Begin function their_call_deep
.LCPI85_0:
	.long	0x40900000                      # float 4.5
.LCPI85_2:
	.long	0x40b00000                      # float 5.5
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI85_1:
	.quad	0x4004000000000000              # double 2.5
.LCPI85_3:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI85_4:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	their_call_deep
	.type	their_call_deep,@function
their_call_deep:                        # @their_call_deep
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$1280, %rsp                     # imm = 0x500
	movq	%r8, 392(%rsp)                  # 8-byte Spill
	movq	%rcx, 400(%rsp)                 # 8-byte Spill
	movq	%rdx, %r13
	movq	%rsi, %rbx
	movq	%rdi, %r14
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, 416(%rsp)
	andq	$0, 432(%rsp)
	movq	$7, 408(%rsp)
	movq	$8, 440(%rsp)
	leaq	512(%rsp), %r15
	xorl	%r12d, %r12d
.LBB85_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %r12
	je	.LBB85_2
# %bb.9:                                #   in Loop: Header=BB85_1 Depth=1
	movl	%r12d, %edi
	callq	*%r14
	vmovaps	%zmm0, (%r15)
	incq	%r12
	addq	$64, %r15
	jmp	.LBB85_1
.LBB85_2:
	vmovaps	704(%rsp), %zmm0
	pushq	$3
	popq	%rdi
	vmovaps	%zmm0, 448(%rsp)                # 64-byte Spill
	callq	*%rbx
	xorl	%r12d, %r12d
	testl	%eax, %eax
	je	.LBB85_8
# %bb.3:
	pushq	$4
	popq	%r15
	movl	%r15d, %edi
	callq	their_make_deep@PLT
	movl	%r15d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB85_8
# %bb.4:
	pushq	$5
	popq	%r15
	movl	%r15d, %edi
	callq	*%r14
	movl	%r15d, %edi
	callq	their_check_deep@PLT
	testl	%eax, %eax
	je	.LBB85_8
# %bb.5:
	vmovaps	576(%rsp), %zmm0
	vmovaps	640(%rsp), %zmm2
	vmovaps	768(%rsp), %zmm4
	vmovaps	832(%rsp), %zmm6
	vmovaps	896(%rsp), %zmm7
	vmovaps	960(%rsp), %zmm1
	vmovaps	1024(%rsp), %zmm3
	vmovaps	1088(%rsp), %zmm5
	vmovaps	1152(%rsp), %zmm8
	vmovaps	%zmm8, 320(%rsp)
	vmovaps	%zmm5, 192(%rsp)
	vmovaps	%zmm3, 128(%rsp)
	vmovaps	%zmm1, 64(%rsp)
	movq	440(%rsp), %rax
	movq	%rax, 48(%rsp)
	vmovups	408(%rsp), %ymm1
	vmovups	%ymm1, 16(%rsp)
	flds	.LCPI85_0(%rip)
	fstpt	(%rsp)
	movl	$12, 256(%rsp)
	pushq	$1
	popq	%rdi
	vmovsd	.LCPI85_1(%rip), %xmm1          # xmm1 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	vmovss	.LCPI85_2(%rip), %xmm5          # xmm5 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	vmovaps	448(%rsp), %zmm3                # 64-byte Reload
	callq	*%r13
	testl	%eax, %eax
	je	.LBB85_8
# %bb.6:
	leaq	576(%rsp), %r14
	vmovaps	64(%r14), %zmm0
	vmovaps	%zmm0, 128(%rsp)
	vmovaps	(%r14), %zmm0
	vmovaps	%zmm0, 64(%rsp)
	vmovaps	-64(%r14), %zmm0
	vmovaps	%zmm0, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%r12d, %r12d
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI85_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI85_4(%rip), %xmm2          # xmm2 = [1.0E+0,0.0E+0]
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	vzeroupper
	callq	*400(%rsp)                      # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB85_8
# %bb.7:
	vmovaps	576(%rsp), %zmm0
	vmovaps	640(%rsp), %zmm1
	vmovaps	64(%r14), %zmm2
	vmovaps	%zmm2, 256(%rsp)
	vmovaps	(%r14), %zmm2
	vmovaps	%zmm2, 192(%rsp)
	vmovaps	512(%rsp), %zmm2
	vmovaps	%zmm2, 128(%rsp)
	vmovaps	%zmm1, 64(%rsp)
	vmovaps	%zmm0, (%rsp)
	pushq	$3
	popq	%r14
	pushq	$1
	popq	%rdx
	vmovsd	.LCPI85_3(%rip), %xmm0          # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	vmovsd	.LCPI85_4(%rip), %xmm3          # xmm3 = [1.0E+0,0.0E+0]
	vxorps	%xmm1, %xmm1, %xmm1
	movl	%r14d, %edi
	xorl	%esi, %esi
	vmovaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*392(%rsp)                      # 8-byte Folded Reload
	movl	%r14d, %edi
	callq	*%rbx
	xorl	%r12d, %r12d
	testl	%eax, %eax
	setne	%r12b
.LBB85_8:
	movl	%r12d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end85:
	.size	their_call_deep, .Lfunc_end85-their_call_deep
                                        # -- End function
	.ident	"Debian clang version 19.1.7 (3~deb12u1)"
	.section	".note.GNU-stack","",@progbits
