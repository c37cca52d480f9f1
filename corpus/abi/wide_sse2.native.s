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
	movaps	(%rbx), %xmm0
	movaps	16(%rbx), %xmm1
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
	movaps	16(%rbp), %xmm0
	movaps	32(%rbp), %xmm1
	movq	%rsp, %rdi
	movaps	%xmm1, 16(%rdi)
	movaps	%xmm0, (%rdi)
	pushq	$32
	popq	%rsi
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
	movaps	32(%rbp), %xmm2
	movaps	%xmm2, 304(%rsp)
	movaps	16(%rbp), %xmm2
	movaps	%xmm2, 288(%rsp)
	movaps	64(%rbp), %xmm2
	movaps	%xmm2, 272(%rsp)
	movaps	48(%rbp), %xmm2
	movaps	%xmm2, 256(%rsp)
	movaps	96(%rbp), %xmm2
	movaps	%xmm2, 240(%rsp)
	movaps	80(%rbp), %xmm2
	movaps	%xmm2, 224(%rsp)
	movaps	160(%rbp), %xmm2
	movaps	%xmm2, 208(%rsp)
	movaps	144(%rbp), %xmm2
	movaps	%xmm2, 192(%rsp)
	movaps	192(%rbp), %xmm2
	movaps	%xmm2, 176(%rsp)
	movaps	176(%rbp), %xmm2
	movaps	%xmm2, 160(%rsp)
	movaps	224(%rbp), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	208(%rbp), %xmm2
	movaps	%xmm2, 128(%rsp)
	movaps	320(%rbp), %xmm2
	movaps	%xmm2, 112(%rsp)
	movaps	304(%rbp), %xmm2
	movaps	%xmm2, 96(%rsp)
	movaps	352(%rbp), %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	336(%rbp), %xmm2
	movaps	%xmm2, 64(%rsp)
	movaps	384(%rbp), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	368(%rbp), %xmm2
	movaps	%xmm2, 32(%rsp)
	movaps	432(%rbp), %xmm2
	movaps	%xmm2, (%rsp)
	movaps	448(%rbp), %xmm2
	movaps	%xmm2, 16(%rsp)
	fldt	112(%rbp)
	movl	400(%rbp), %eax
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
	ucomisd	.LCPI4_0(%rip), %xmm0
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
	ucomiss	.LCPI4_2(%rip), %xmm1
	jne	.LBB4_23
	jp	.LBB4_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB4_23
# %bb.11:
	cmpq	$7, 240(%rbp)
	jne	.LBB4_23
# %bb.12:
	cmpq	$8, 272(%rbp)
	jne	.LBB4_23
# %bb.13:
	leaq	288(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$1
	popq	%rdx
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
	movapd	%xmm0, 160(%rsp)
	movapd	%xmm1, 176(%rsp)
	movaps	%xmm2, 192(%rsp)
	movaps	%xmm3, 208(%rsp)
	movaps	%xmm4, 224(%rsp)
	movaps	%xmm5, 240(%rsp)
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm7, 272(%rsp)
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
	xorpd	%xmm1, %xmm1
	pushq	$1
	popq	%r15
.LBB5_1:                                # =>This Inner Loop Header: Depth=1
	cmpl	%r14d, 28(%rsp)                 # 4-byte Folded Reload
	je	.LBB5_14
# %bb.2:                                #   in Loop: Header=BB5_1 Depth=1
	movsd	%xmm1, 56(%rsp)                 # 8-byte Spill
	addq	$31, %rbx
	movq	%rbx, %r12
	andq	$-32, %r12
	leaq	32(%r12), %rbx
	movq	%rbx, 40(%rsp)
	movapd	(%r12), %xmm0
	movaps	16(%r12), %xmm1
	movapd	%xmm0, 64(%rsp)
	movaps	%xmm1, 80(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$32
	popq	%rsi
	movl	%r14d, %edx
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB5_3
# %bb.4:                                #   in Loop: Header=BB5_1 Depth=1
	movl	24(%rsp), %edx                  # 4-byte Reload
	cmpl	$40, %edx
	movsd	56(%rsp), %xmm1                 # 8-byte Reload
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
	movsd	56(%rsp), %xmm1                 # 8-byte Reload
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
	movapd	%xmm1, %xmm0
	mulsd	.LCPI5_0(%rip), %xmm0
	cmpeqsd	(%r12), %xmm0
	movq	%xmm0, %rcx
	andl	%r15d, %ecx
	andl	$1, %ecx
.LBB5_13:                               #   in Loop: Header=BB5_1 Depth=1
	addsd	.LCPI5_1(%rip), %xmm1
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
	movsd	%xmm0, 40(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB6_16
# %bb.15:
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm2, 256(%rsp)
	movaps	%xmm3, 272(%rsp)
	movaps	%xmm4, 288(%rsp)
	movaps	%xmm5, 304(%rsp)
	movaps	%xmm6, 320(%rsp)
	movaps	%xmm7, 336(%rsp)
.LBB6_16:
	leaq	176(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	movapd	16(%rbp), %xmm0
	movapd	32(%rbp), %xmm1
	movaps	48(%rbp), %xmm2
	movaps	64(%rbp), %xmm3
	leaq	128(%rsp), %rdi
	movapd	%xmm1, 16(%rdi)
	movapd	%xmm0, (%rdi)
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movq	%rax, 32(%rsp)
	leaq	80(%rbp), %rax
	movq	%rax, 24(%rsp)
	movabsq	$274877906952, %rax             # imm = 0x4000000008
	movq	%rax, 16(%rsp)
	pushq	$32
	popq	%rsi
	pushq	$1
	popq	%rdx
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
	movsd	40(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	cmpeqsd	.LCPI6_0(%rip), %xmm0
	movq	%xmm0, %rax
	andl	$1, %eax
.LBB6_3:
	movl	16(%rsp), %r13d
	movl	20(%rsp), %r14d
	movq	32(%rsp), %rcx
	movq	%rcx, 56(%rsp)                  # 8-byte Spill
	movq	24(%rsp), %r15
	testl	%ebx, %ebx
	cmovlel	%r12d, %ebx
	movl	%ebx, 52(%rsp)                  # 4-byte Spill
	xorpd	%xmm1, %xmm1
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
	movsd	%xmm1, 40(%rsp)                 # 8-byte Spill
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
	movsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	mulsd	.LCPI6_0(%rip), %xmm1
	ucomisd	%xmm1, %xmm0
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
	movapd	(%rcx), %xmm0
	movaps	16(%rcx), %xmm1
	movapd	%xmm0, 64(%rsp)
	movaps	%xmm1, 80(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$32
	popq	%rsi
	movl	%r12d, %edx
	callq	same
                                        # kill: def $eax killed $eax def $rax
	andl	%ebx, %eax
	movsd	40(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	addsd	.LCPI6_1(%rip), %xmm1
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
	subq	$1312, %rsp                     # imm = 0x520
	movq	%r8, 640(%rsp)                  # 8-byte Spill
	movq	%rcx, 648(%rsp)                 # 8-byte Spill
	movq	%rdx, %r12
	movq	%rsi, %rbx
	movq	%rdi, %r14
	xorps	%xmm0, %xmm0
	movups	%xmm0, 704(%rsp)
	andq	$0, 720(%rsp)
	movq	$7, 696(%rsp)
	movq	$8, 728(%rsp)
	leaq	928(%rsp), %r15
	xorl	%r13d, %r13d
.LBB7_1:                                # =>This Inner Loop Header: Depth=1
	cmpq	$11, %r13
	je	.LBB7_2
# %bb.9:                                #   in Loop: Header=BB7_1 Depth=1
	movl	%r13d, %edi
	callq	*%r14
	movaps	%xmm1, 16(%r15)
	movaps	%xmm0, (%r15)
	incq	%r13
	addq	$32, %r15
	jmp	.LBB7_1
.LBB7_2:
	movaps	1024(%rsp), %xmm0
	movaps	1040(%rsp), %xmm1
	movaps	%xmm1, 544(%rsp)                # 16-byte Spill
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 560(%rsp)                # 16-byte Spill
	movaps	%xmm0, 448(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%rdi
	callq	*%rbx
	xorl	%r13d, %r13d
	testl	%eax, %eax
	je	.LBB7_8
# %bb.3:
	pushq	$4
	popq	%r15
	movl	%r15d, %edi
	callq	their_make_float8@PLT
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 448(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movl	%r15d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB7_8
# %bb.4:
	pushq	$5
	popq	%r15
	movl	%r15d, %edi
	callq	*%r14
	leaq	448(%rsp), %rdi
	movaps	%xmm1, 16(%rdi)
	movaps	%xmm0, (%rdi)
	pushq	$32
	popq	%rsi
	movl	%r15d, %edx
	callq	same
	testl	%eax, %eax
	je	.LBB7_8
# %bb.5:
	movaps	960(%rsp), %xmm1
	movaps	976(%rsp), %xmm2
	movaps	544(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 496(%rsp)
	movaps	992(%rsp), %xmm3
	movaps	560(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 480(%rsp)
	movaps	1072(%rsp), %xmm0
	movaps	%xmm0, 624(%rsp)
	movaps	1056(%rsp), %xmm0
	movaps	%xmm0, 608(%rsp)
	movaps	1104(%rsp), %xmm0
	movaps	%xmm0, 592(%rsp)
	movaps	1088(%rsp), %xmm0
	movaps	%xmm0, 576(%rsp)
	movaps	1136(%rsp), %xmm0
	movaps	%xmm0, 880(%rsp)
	movaps	1120(%rsp), %xmm0
	movaps	%xmm0, 864(%rsp)
	movaps	1168(%rsp), %xmm0
	movaps	%xmm0, 848(%rsp)
	movaps	1152(%rsp), %xmm0
	movaps	%xmm0, 832(%rsp)
	movaps	1200(%rsp), %xmm0
	movaps	%xmm0, 816(%rsp)
	movaps	1184(%rsp), %xmm0
	movaps	%xmm0, 800(%rsp)
	movaps	1232(%rsp), %xmm0
	movaps	%xmm0, 784(%rsp)
	movaps	1216(%rsp), %xmm0
	movaps	%xmm0, 768(%rsp)
	movaps	1264(%rsp), %xmm0
	movaps	%xmm0, 752(%rsp)
	movaps	1248(%rsp), %xmm0
	movaps	%xmm0, 736(%rsp)
	movaps	1008(%rsp), %xmm0
	movaps	%xmm2, 544(%rsp)                # 16-byte Spill
	movaps	%xmm2, 464(%rsp)
	movaps	%xmm1, 560(%rsp)                # 16-byte Spill
	movaps	%xmm1, 448(%rsp)
	movaps	%xmm0, 656(%rsp)                # 16-byte Spill
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm3, 672(%rsp)                # 16-byte Spill
	movaps	%xmm3, 512(%rsp)
	movaps	736(%rsp), %xmm0
	movaps	752(%rsp), %xmm1
	movaps	%xmm1, 432(%rsp)
	movaps	%xmm0, 416(%rsp)
	movaps	768(%rsp), %xmm0
	movaps	784(%rsp), %xmm1
	movaps	%xmm1, 368(%rsp)
	movaps	%xmm0, 352(%rsp)
	movaps	800(%rsp), %xmm0
	movaps	816(%rsp), %xmm1
	movaps	%xmm1, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
	movaps	832(%rsp), %xmm0
	movaps	848(%rsp), %xmm1
	movaps	%xmm1, 304(%rsp)
	movaps	%xmm0, 288(%rsp)
	movq	728(%rsp), %rax
	movq	%rax, 256(%rsp)
	movups	696(%rsp), %xmm0
	movups	712(%rsp), %xmm1
	movups	%xmm1, 240(%rsp)
	movups	%xmm0, 224(%rsp)
	movaps	864(%rsp), %xmm0
	movaps	880(%rsp), %xmm1
	movaps	%xmm1, 208(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	576(%rsp), %xmm0
	movaps	592(%rsp), %xmm1
	movaps	%xmm1, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	608(%rsp), %xmm0
	movaps	624(%rsp), %xmm1
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	480(%rsp), %xmm0
	movaps	496(%rsp), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	512(%rsp), %xmm0
	movaps	528(%rsp), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	flds	.LCPI7_0(%rip)
	fstpt	96(%rsp)
	movl	$12, 384(%rsp)
	pushq	$1
	popq	%rdi
	movsd	.LCPI7_1(%rip), %xmm0           # xmm0 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	movss	.LCPI7_2(%rip), %xmm1           # xmm1 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	callq	*%r12
	testl	%eax, %eax
	je	.LBB7_8
# %bb.6:
	movaps	928(%rsp), %xmm0
	movaps	944(%rsp), %xmm1
	movaps	%xmm1, 896(%rsp)                # 16-byte Spill
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 912(%rsp)                # 16-byte Spill
	movaps	%xmm0, 448(%rsp)
	movaps	544(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 528(%rsp)
	movaps	560(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 512(%rsp)
	movaps	656(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 496(%rsp)
	movaps	672(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 480(%rsp)
	movaps	480(%rsp), %xmm0
	movaps	496(%rsp), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	512(%rsp), %xmm0
	movaps	528(%rsp), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%r13d, %r13d
	pushq	$1
	popq	%rdx
	movsd	.LCPI7_3(%rip), %xmm1           # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI7_4(%rip), %xmm2           # xmm2 = [1.0E+0,0.0E+0]
	xorps	%xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	callq	*648(%rsp)                      # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB7_8
# %bb.7:
	movaps	560(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 448(%rsp)
	movaps	544(%rsp), %xmm1                # 16-byte Reload
	movaps	%xmm1, 464(%rsp)
	movaps	656(%rsp), %xmm3                # 16-byte Reload
	movaps	%xmm3, 528(%rsp)
	movaps	672(%rsp), %xmm2                # 16-byte Reload
	movaps	%xmm2, 512(%rsp)
	movaps	896(%rsp), %xmm4                # 16-byte Reload
	movaps	%xmm4, 496(%rsp)
	movaps	912(%rsp), %xmm4                # 16-byte Reload
	movaps	%xmm4, 480(%rsp)
	movaps	%xmm1, 624(%rsp)
	movaps	%xmm0, 608(%rsp)
	movaps	%xmm3, 592(%rsp)
	movaps	%xmm2, 576(%rsp)
	movaps	576(%rsp), %xmm0
	movaps	592(%rsp), %xmm1
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	608(%rsp), %xmm0
	movaps	624(%rsp), %xmm1
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	480(%rsp), %xmm0
	movaps	496(%rsp), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	512(%rsp), %xmm0
	movaps	528(%rsp), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%r14
	pushq	$1
	popq	%rdx
	movsd	.LCPI7_3(%rip), %xmm0           # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI7_4(%rip), %xmm3           # xmm3 = [1.0E+0,0.0E+0]
	xorps	%xmm1, %xmm1
	movl	%r14d, %edi
	xorl	%esi, %esi
	movaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*640(%rsp)                      # 8-byte Folded Reload
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 448(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movl	%r14d, %edi
	callq	*%rbx
	xorl	%r13d, %r13d
	testl	%eax, %eax
	setne	%r13b
.LBB7_8:
	movl	%r13d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
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
	movaps	(%rbx), %xmm0
	movaps	16(%rbx), %xmm1
	movaps	32(%rbx), %xmm2
	movaps	48(%rbx), %xmm3
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
	movaps	16(%rbp), %xmm0
	movaps	32(%rbp), %xmm1
	movaps	48(%rbp), %xmm2
	movaps	64(%rbp), %xmm3
	movq	%rsp, %rdi
	movaps	%xmm3, 48(%rdi)
	movaps	%xmm2, 32(%rdi)
	movaps	%xmm1, 16(%rdi)
	movaps	%xmm0, (%rdi)
	pushq	$64
	popq	%rsi
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
	movaps	64(%rbp), %xmm2
	movaps	%xmm2, 624(%rsp)
	movaps	48(%rbp), %xmm2
	movaps	%xmm2, 608(%rsp)
	movaps	32(%rbp), %xmm2
	movaps	%xmm2, 592(%rsp)
	movaps	16(%rbp), %xmm2
	movaps	%xmm2, 576(%rsp)
	movaps	128(%rbp), %xmm2
	movaps	%xmm2, 560(%rsp)
	movaps	112(%rbp), %xmm2
	movaps	%xmm2, 544(%rsp)
	movaps	96(%rbp), %xmm2
	movaps	%xmm2, 528(%rsp)
	movaps	80(%rbp), %xmm2
	movaps	%xmm2, 512(%rsp)
	movaps	192(%rbp), %xmm2
	movaps	%xmm2, 496(%rsp)
	movaps	176(%rbp), %xmm2
	movaps	%xmm2, 480(%rsp)
	movaps	160(%rbp), %xmm2
	movaps	%xmm2, 464(%rsp)
	movaps	144(%rbp), %xmm2
	movaps	%xmm2, 448(%rsp)
	movaps	320(%rbp), %xmm2
	movaps	%xmm2, 432(%rsp)
	movaps	304(%rbp), %xmm2
	movaps	%xmm2, 416(%rsp)
	movaps	288(%rbp), %xmm2
	movaps	%xmm2, 400(%rsp)
	movaps	272(%rbp), %xmm2
	movaps	%xmm2, 384(%rsp)
	movaps	384(%rbp), %xmm2
	movaps	%xmm2, 368(%rsp)
	movaps	368(%rbp), %xmm2
	movaps	%xmm2, 352(%rsp)
	movaps	352(%rbp), %xmm2
	movaps	%xmm2, 336(%rsp)
	movaps	336(%rbp), %xmm2
	movaps	%xmm2, 320(%rsp)
	movaps	448(%rbp), %xmm2
	movaps	%xmm2, 304(%rsp)
	movaps	432(%rbp), %xmm2
	movaps	%xmm2, 288(%rsp)
	movaps	416(%rbp), %xmm2
	movaps	%xmm2, 272(%rsp)
	movaps	400(%rbp), %xmm2
	movaps	%xmm2, 256(%rsp)
	movaps	576(%rbp), %xmm2
	movaps	%xmm2, 240(%rsp)
	movaps	560(%rbp), %xmm2
	movaps	%xmm2, 224(%rsp)
	movaps	544(%rbp), %xmm2
	movaps	%xmm2, 208(%rsp)
	movaps	528(%rbp), %xmm2
	movaps	%xmm2, 192(%rsp)
	movaps	640(%rbp), %xmm2
	movaps	%xmm2, 176(%rsp)
	movaps	624(%rbp), %xmm2
	movaps	%xmm2, 160(%rsp)
	movaps	608(%rbp), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	592(%rbp), %xmm2
	movaps	%xmm2, 128(%rsp)
	movaps	704(%rbp), %xmm2
	movaps	%xmm2, 112(%rsp)
	movaps	688(%rbp), %xmm2
	movaps	%xmm2, 96(%rsp)
	movaps	672(%rbp), %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	656(%rbp), %xmm2
	movaps	%xmm2, 64(%rsp)
	movaps	816(%rbp), %xmm2
	movaps	%xmm2, 32(%rsp)
	movaps	832(%rbp), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	784(%rbp), %xmm2
	movaps	%xmm2, (%rsp)
	movaps	800(%rbp), %xmm2
	movaps	%xmm2, 16(%rsp)
	fldt	208(%rbp)
	movl	720(%rbp), %eax
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
	ucomisd	.LCPI10_0(%rip), %xmm0
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
	ucomiss	.LCPI10_2(%rip), %xmm1
	jne	.LBB10_23
	jp	.LBB10_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB10_23
# %bb.11:
	cmpq	$7, 464(%rbp)
	jne	.LBB10_23
# %bb.12:
	cmpq	$8, 496(%rbp)
	jne	.LBB10_23
# %bb.13:
	leaq	576(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$1
	popq	%rdx
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
	movapd	%xmm0, 192(%rsp)
	movapd	%xmm1, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm3, 240(%rsp)
	movaps	%xmm4, 256(%rsp)
	movaps	%xmm5, 272(%rsp)
	movaps	%xmm6, 288(%rsp)
	movaps	%xmm7, 304(%rsp)
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
	xorpd	%xmm1, %xmm1
	pushq	$1
	popq	%r15
.LBB11_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r14d, 28(%rsp)                 # 4-byte Folded Reload
	je	.LBB11_14
# %bb.2:                                #   in Loop: Header=BB11_1 Depth=1
	movsd	%xmm1, 56(%rsp)                 # 8-byte Spill
	addq	$63, %rbx
	movq	%rbx, %r12
	andq	$-64, %r12
	leaq	64(%r12), %rbx
	movq	%rbx, 40(%rsp)
	movapd	(%r12), %xmm0
	movaps	16(%r12), %xmm1
	movaps	32(%r12), %xmm2
	movaps	48(%r12), %xmm3
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm3, 112(%rsp)
	movapd	%xmm0, 64(%rsp)
	movaps	%xmm1, 80(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$64
	popq	%rsi
	movl	%r14d, %edx
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB11_3
# %bb.4:                                #   in Loop: Header=BB11_1 Depth=1
	movl	24(%rsp), %edx                  # 4-byte Reload
	cmpl	$40, %edx
	movsd	56(%rsp), %xmm1                 # 8-byte Reload
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
	movsd	56(%rsp), %xmm1                 # 8-byte Reload
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
	movapd	%xmm1, %xmm0
	mulsd	.LCPI11_0(%rip), %xmm0
	cmpeqsd	(%r12), %xmm0
	movq	%xmm0, %rcx
	andl	%r15d, %ecx
	andl	$1, %ecx
.LBB11_13:                              #   in Loop: Header=BB11_1 Depth=1
	addsd	.LCPI11_1(%rip), %xmm1
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
	movsd	%xmm0, 40(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB12_16
# %bb.15:
	movaps	%xmm1, 336(%rsp)
	movaps	%xmm2, 352(%rsp)
	movaps	%xmm3, 368(%rsp)
	movaps	%xmm4, 384(%rsp)
	movaps	%xmm5, 400(%rsp)
	movaps	%xmm6, 416(%rsp)
	movaps	%xmm7, 432(%rsp)
.LBB12_16:
	leaq	272(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	movapd	16(%rbp), %xmm0
	movapd	32(%rbp), %xmm1
	movaps	48(%rbp), %xmm2
	movaps	64(%rbp), %xmm3
	movaps	80(%rbp), %xmm4
	movaps	96(%rbp), %xmm5
	movaps	112(%rbp), %xmm6
	movaps	128(%rbp), %xmm7
	leaq	192(%rsp), %rdi
	movaps	%xmm3, 48(%rdi)
	movaps	%xmm2, 32(%rdi)
	movapd	%xmm1, 16(%rdi)
	movapd	%xmm0, (%rdi)
	movaps	%xmm7, 176(%rsp)
	movaps	%xmm6, 160(%rsp)
	movaps	%xmm5, 144(%rsp)
	movaps	%xmm4, 128(%rsp)
	movq	%rax, 32(%rsp)
	leaq	144(%rbp), %rax
	movq	%rax, 24(%rsp)
	movabsq	$274877906952, %rax             # imm = 0x4000000008
	movq	%rax, 16(%rsp)
	pushq	$64
	popq	%rsi
	pushq	$1
	popq	%rdx
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
	movsd	40(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	cmpeqsd	.LCPI12_0(%rip), %xmm0
	movq	%xmm0, %rax
	andl	$1, %eax
.LBB12_3:
	movl	16(%rsp), %r13d
	movl	20(%rsp), %r14d
	movq	32(%rsp), %rcx
	movq	%rcx, 56(%rsp)                  # 8-byte Spill
	movq	24(%rsp), %r15
	testl	%ebx, %ebx
	cmovlel	%r12d, %ebx
	movl	%ebx, 52(%rsp)                  # 4-byte Spill
	xorpd	%xmm1, %xmm1
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
	movsd	%xmm1, 40(%rsp)                 # 8-byte Spill
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
	movsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	mulsd	.LCPI12_0(%rip), %xmm1
	ucomisd	%xmm1, %xmm0
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
	movapd	(%rcx), %xmm0
	movaps	16(%rcx), %xmm1
	movaps	32(%rcx), %xmm2
	movaps	48(%rcx), %xmm3
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm3, 112(%rsp)
	movapd	%xmm0, 64(%rsp)
	movaps	%xmm1, 80(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$64
	popq	%rsi
	movl	%r12d, %edx
	callq	same
                                        # kill: def $eax killed $eax def $rax
	andl	%ebx, %eax
	movsd	40(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	addsd	.LCPI12_1(%rip), %xmm1
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
	subq	$2496, %rsp                     # imm = 0x9C0
	movq	%r8, 1216(%rsp)                 # 8-byte Spill
	movq	%rcx, 1224(%rsp)                # 8-byte Spill
	movq	%rdx, %r12
	movq	%rsi, %rbx
	movq	%rdi, %r14
	xorps	%xmm0, %xmm0
	movups	%xmm0, 1312(%rsp)
	andq	$0, 1328(%rsp)
	movq	$7, 1304(%rsp)
	movq	$8, 1336(%rsp)
	leaq	1728(%rsp), %r15
	xorl	%r13d, %r13d
.LBB13_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %r13
	je	.LBB13_2
# %bb.9:                                #   in Loop: Header=BB13_1 Depth=1
	movl	%r13d, %edi
	callq	*%r14
	movaps	%xmm3, 48(%r15)
	movaps	%xmm2, 32(%r15)
	movaps	%xmm1, 16(%r15)
	movaps	%xmm0, (%r15)
	incq	%r13
	addq	$64, %r15
	jmp	.LBB13_1
.LBB13_2:
	movaps	1920(%rsp), %xmm0
	movaps	1936(%rsp), %xmm1
	movaps	1952(%rsp), %xmm2
	movaps	1968(%rsp), %xmm3
	movaps	%xmm3, 1024(%rsp)               # 16-byte Spill
	movaps	%xmm3, 880(%rsp)
	movaps	%xmm2, 1040(%rsp)               # 16-byte Spill
	movaps	%xmm2, 864(%rsp)
	movaps	%xmm1, 1056(%rsp)               # 16-byte Spill
	movaps	%xmm1, 848(%rsp)
	movaps	%xmm0, 1072(%rsp)               # 16-byte Spill
	movaps	%xmm0, 832(%rsp)
	movaps	832(%rsp), %xmm0
	movaps	848(%rsp), %xmm1
	movaps	864(%rsp), %xmm2
	movaps	880(%rsp), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%rdi
	callq	*%rbx
	xorl	%r13d, %r13d
	testl	%eax, %eax
	je	.LBB13_8
# %bb.3:
	pushq	$4
	popq	%r15
	movl	%r15d, %edi
	callq	their_make_double8@PLT
	movaps	%xmm3, 880(%rsp)
	movaps	%xmm2, 864(%rsp)
	movaps	%xmm1, 848(%rsp)
	movaps	%xmm0, 832(%rsp)
	movaps	832(%rsp), %xmm0
	movaps	848(%rsp), %xmm1
	movaps	864(%rsp), %xmm2
	movaps	880(%rsp), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movl	%r15d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB13_8
# %bb.4:
	pushq	$5
	popq	%r15
	movl	%r15d, %edi
	callq	*%r14
	leaq	832(%rsp), %rdi
	movaps	%xmm3, 48(%rdi)
	movaps	%xmm2, 32(%rdi)
	movaps	%xmm1, 16(%rdi)
	movaps	%xmm0, (%rdi)
	pushq	$64
	popq	%rsi
	movl	%r15d, %edx
	callq	same
	testl	%eax, %eax
	je	.LBB13_8
# %bb.5:
	movaps	1792(%rsp), %xmm1
	movaps	1808(%rsp), %xmm2
	movaps	1824(%rsp), %xmm3
	movaps	1840(%rsp), %xmm4
	movaps	1024(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 944(%rsp)
	movaps	1904(%rsp), %xmm5
	movaps	1040(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 928(%rsp)
	movaps	1888(%rsp), %xmm6
	movaps	1056(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 912(%rsp)
	movaps	1872(%rsp), %xmm7
	movaps	1072(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 896(%rsp)
	movaps	2032(%rsp), %xmm0
	movaps	%xmm0, 1200(%rsp)
	movaps	2016(%rsp), %xmm0
	movaps	%xmm0, 1184(%rsp)
	movaps	2000(%rsp), %xmm0
	movaps	%xmm0, 1168(%rsp)
	movaps	1984(%rsp), %xmm0
	movaps	%xmm0, 1152(%rsp)
	movaps	2096(%rsp), %xmm0
	movaps	%xmm0, 1136(%rsp)
	movaps	2080(%rsp), %xmm0
	movaps	%xmm0, 1120(%rsp)
	movaps	2064(%rsp), %xmm0
	movaps	%xmm0, 1104(%rsp)
	movaps	2048(%rsp), %xmm0
	movaps	%xmm0, 1088(%rsp)
	movaps	2160(%rsp), %xmm0
	movaps	%xmm0, 1648(%rsp)
	movaps	2144(%rsp), %xmm0
	movaps	%xmm0, 1632(%rsp)
	movaps	2128(%rsp), %xmm0
	movaps	%xmm0, 1616(%rsp)
	movaps	2112(%rsp), %xmm0
	movaps	%xmm0, 1600(%rsp)
	movaps	2224(%rsp), %xmm0
	movaps	%xmm0, 1584(%rsp)
	movaps	2208(%rsp), %xmm0
	movaps	%xmm0, 1568(%rsp)
	movaps	2192(%rsp), %xmm0
	movaps	%xmm0, 1552(%rsp)
	movaps	2176(%rsp), %xmm0
	movaps	%xmm0, 1536(%rsp)
	movaps	2288(%rsp), %xmm0
	movaps	%xmm0, 1520(%rsp)
	movaps	2272(%rsp), %xmm0
	movaps	%xmm0, 1504(%rsp)
	movaps	2256(%rsp), %xmm0
	movaps	%xmm0, 1488(%rsp)
	movaps	2240(%rsp), %xmm0
	movaps	%xmm0, 1472(%rsp)
	movaps	2352(%rsp), %xmm0
	movaps	%xmm0, 1456(%rsp)
	movaps	2336(%rsp), %xmm0
	movaps	%xmm0, 1440(%rsp)
	movaps	2320(%rsp), %xmm0
	movaps	%xmm0, 1424(%rsp)
	movaps	2304(%rsp), %xmm0
	movaps	%xmm0, 1408(%rsp)
	movaps	2416(%rsp), %xmm0
	movaps	%xmm0, 1392(%rsp)
	movaps	2400(%rsp), %xmm0
	movaps	%xmm0, 1376(%rsp)
	movaps	2384(%rsp), %xmm0
	movaps	%xmm0, 1360(%rsp)
	movaps	2368(%rsp), %xmm0
	movaps	%xmm0, 1344(%rsp)
	movaps	1856(%rsp), %xmm0
	movaps	%xmm4, 1024(%rsp)               # 16-byte Spill
	movaps	%xmm4, 880(%rsp)
	movaps	%xmm3, 1040(%rsp)               # 16-byte Spill
	movaps	%xmm3, 864(%rsp)
	movaps	%xmm2, 1056(%rsp)               # 16-byte Spill
	movaps	%xmm2, 848(%rsp)
	movaps	%xmm1, 1072(%rsp)               # 16-byte Spill
	movaps	%xmm1, 832(%rsp)
	movaps	%xmm5, 1280(%rsp)               # 16-byte Spill
	movaps	%xmm5, 1008(%rsp)
	movaps	%xmm6, 1264(%rsp)               # 16-byte Spill
	movaps	%xmm6, 992(%rsp)
	movaps	%xmm7, 1248(%rsp)               # 16-byte Spill
	movaps	%xmm7, 976(%rsp)
	movaps	%xmm0, 1232(%rsp)               # 16-byte Spill
	movaps	%xmm0, 960(%rsp)
	movaps	1344(%rsp), %xmm0
	movaps	1360(%rsp), %xmm1
	movaps	1376(%rsp), %xmm2
	movaps	1392(%rsp), %xmm3
	movaps	%xmm3, 816(%rsp)
	movaps	%xmm2, 800(%rsp)
	movaps	%xmm1, 784(%rsp)
	movaps	%xmm0, 768(%rsp)
	movaps	1408(%rsp), %xmm0
	movaps	1424(%rsp), %xmm1
	movaps	1440(%rsp), %xmm2
	movaps	1456(%rsp), %xmm3
	movaps	%xmm3, 688(%rsp)
	movaps	%xmm2, 672(%rsp)
	movaps	%xmm1, 656(%rsp)
	movaps	%xmm0, 640(%rsp)
	movaps	1472(%rsp), %xmm0
	movaps	1488(%rsp), %xmm1
	movaps	1504(%rsp), %xmm2
	movaps	1520(%rsp), %xmm3
	movaps	%xmm3, 624(%rsp)
	movaps	%xmm2, 608(%rsp)
	movaps	%xmm1, 592(%rsp)
	movaps	%xmm0, 576(%rsp)
	movaps	1536(%rsp), %xmm0
	movaps	1552(%rsp), %xmm1
	movaps	1568(%rsp), %xmm2
	movaps	1584(%rsp), %xmm3
	movaps	%xmm3, 560(%rsp)
	movaps	%xmm2, 544(%rsp)
	movaps	%xmm1, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movq	1336(%rsp), %rax
	movq	%rax, 480(%rsp)
	movups	1304(%rsp), %xmm0
	movups	1320(%rsp), %xmm1
	movups	%xmm1, 464(%rsp)
	movups	%xmm0, 448(%rsp)
	movaps	1600(%rsp), %xmm0
	movaps	1616(%rsp), %xmm1
	movaps	1632(%rsp), %xmm2
	movaps	1648(%rsp), %xmm3
	movaps	%xmm3, 432(%rsp)
	movaps	%xmm2, 416(%rsp)
	movaps	%xmm1, 400(%rsp)
	movaps	%xmm0, 384(%rsp)
	movaps	1088(%rsp), %xmm0
	movaps	1104(%rsp), %xmm1
	movaps	1120(%rsp), %xmm2
	movaps	1136(%rsp), %xmm3
	movaps	%xmm3, 368(%rsp)
	movaps	%xmm2, 352(%rsp)
	movaps	%xmm1, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
	movaps	1152(%rsp), %xmm0
	movaps	1168(%rsp), %xmm1
	movaps	1184(%rsp), %xmm2
	movaps	1200(%rsp), %xmm3
	movaps	%xmm3, 304(%rsp)
	movaps	%xmm2, 288(%rsp)
	movaps	%xmm1, 272(%rsp)
	movaps	%xmm0, 256(%rsp)
	movaps	896(%rsp), %xmm0
	movaps	912(%rsp), %xmm1
	movaps	928(%rsp), %xmm2
	movaps	944(%rsp), %xmm3
	movaps	%xmm3, 176(%rsp)
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	960(%rsp), %xmm0
	movaps	976(%rsp), %xmm1
	movaps	992(%rsp), %xmm2
	movaps	1008(%rsp), %xmm3
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	832(%rsp), %xmm0
	movaps	848(%rsp), %xmm1
	movaps	864(%rsp), %xmm2
	movaps	880(%rsp), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	flds	.LCPI13_0(%rip)
	fstpt	192(%rsp)
	movl	$12, 704(%rsp)
	pushq	$1
	popq	%rdi
	movsd	.LCPI13_1(%rip), %xmm0          # xmm0 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	movss	.LCPI13_2(%rip), %xmm1          # xmm1 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	callq	*%r12
	testl	%eax, %eax
	je	.LBB13_8
# %bb.6:
	movaps	1728(%rsp), %xmm0
	movaps	1744(%rsp), %xmm1
	movaps	1760(%rsp), %xmm2
	movaps	1776(%rsp), %xmm3
	movaps	%xmm3, 1664(%rsp)               # 16-byte Spill
	movaps	%xmm3, 880(%rsp)
	movaps	%xmm2, 1680(%rsp)               # 16-byte Spill
	movaps	%xmm2, 864(%rsp)
	movaps	%xmm1, 1696(%rsp)               # 16-byte Spill
	movaps	%xmm1, 848(%rsp)
	movaps	%xmm0, 1712(%rsp)               # 16-byte Spill
	movaps	%xmm0, 832(%rsp)
	movaps	1024(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 1008(%rsp)
	movaps	1040(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 992(%rsp)
	movaps	1056(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 976(%rsp)
	movaps	1072(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 960(%rsp)
	movaps	1280(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 944(%rsp)
	movaps	1264(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 928(%rsp)
	movaps	1248(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 912(%rsp)
	movaps	1232(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 896(%rsp)
	movaps	896(%rsp), %xmm0
	movaps	912(%rsp), %xmm1
	movaps	928(%rsp), %xmm2
	movaps	944(%rsp), %xmm3
	movaps	%xmm3, 176(%rsp)
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	960(%rsp), %xmm0
	movaps	976(%rsp), %xmm1
	movaps	992(%rsp), %xmm2
	movaps	1008(%rsp), %xmm3
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	832(%rsp), %xmm0
	movaps	848(%rsp), %xmm1
	movaps	864(%rsp), %xmm2
	movaps	880(%rsp), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%r13d, %r13d
	pushq	$1
	popq	%rdx
	movsd	.LCPI13_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI13_4(%rip), %xmm2          # xmm2 = [1.0E+0,0.0E+0]
	xorps	%xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	callq	*1224(%rsp)                     # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB13_8
# %bb.7:
	movaps	1072(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 832(%rsp)
	movaps	1056(%rsp), %xmm1               # 16-byte Reload
	movaps	%xmm1, 848(%rsp)
	movaps	1040(%rsp), %xmm2               # 16-byte Reload
	movaps	%xmm2, 864(%rsp)
	movaps	1024(%rsp), %xmm3               # 16-byte Reload
	movaps	%xmm3, 880(%rsp)
	movaps	1280(%rsp), %xmm4               # 16-byte Reload
	movaps	%xmm4, 1008(%rsp)
	movaps	1264(%rsp), %xmm5               # 16-byte Reload
	movaps	%xmm5, 992(%rsp)
	movaps	1248(%rsp), %xmm6               # 16-byte Reload
	movaps	%xmm6, 976(%rsp)
	movaps	1232(%rsp), %xmm7               # 16-byte Reload
	movaps	%xmm7, 960(%rsp)
	movaps	1664(%rsp), %xmm8               # 16-byte Reload
	movaps	%xmm8, 944(%rsp)
	movaps	1680(%rsp), %xmm8               # 16-byte Reload
	movaps	%xmm8, 928(%rsp)
	movaps	1696(%rsp), %xmm8               # 16-byte Reload
	movaps	%xmm8, 912(%rsp)
	movaps	1712(%rsp), %xmm8               # 16-byte Reload
	movaps	%xmm8, 896(%rsp)
	movaps	%xmm3, 1200(%rsp)
	movaps	%xmm2, 1184(%rsp)
	movaps	%xmm1, 1168(%rsp)
	movaps	%xmm0, 1152(%rsp)
	movaps	%xmm4, 1136(%rsp)
	movaps	%xmm5, 1120(%rsp)
	movaps	%xmm6, 1104(%rsp)
	movaps	%xmm7, 1088(%rsp)
	movaps	1088(%rsp), %xmm0
	movaps	1104(%rsp), %xmm1
	movaps	1120(%rsp), %xmm2
	movaps	1136(%rsp), %xmm3
	movaps	%xmm3, 304(%rsp)
	movaps	%xmm2, 288(%rsp)
	movaps	%xmm1, 272(%rsp)
	movaps	%xmm0, 256(%rsp)
	movaps	1152(%rsp), %xmm0
	movaps	1168(%rsp), %xmm1
	movaps	1184(%rsp), %xmm2
	movaps	1200(%rsp), %xmm3
	movaps	%xmm3, 240(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm1, 208(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	896(%rsp), %xmm0
	movaps	912(%rsp), %xmm1
	movaps	928(%rsp), %xmm2
	movaps	944(%rsp), %xmm3
	movaps	%xmm3, 176(%rsp)
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	960(%rsp), %xmm0
	movaps	976(%rsp), %xmm1
	movaps	992(%rsp), %xmm2
	movaps	1008(%rsp), %xmm3
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	832(%rsp), %xmm0
	movaps	848(%rsp), %xmm1
	movaps	864(%rsp), %xmm2
	movaps	880(%rsp), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%r14
	pushq	$1
	popq	%rdx
	movsd	.LCPI13_3(%rip), %xmm0          # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI13_4(%rip), %xmm3          # xmm3 = [1.0E+0,0.0E+0]
	xorps	%xmm1, %xmm1
	movl	%r14d, %edi
	xorl	%esi, %esi
	movaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*1216(%rsp)                     # 8-byte Folded Reload
	movaps	%xmm3, 880(%rsp)
	movaps	%xmm2, 864(%rsp)
	movaps	%xmm1, 848(%rsp)
	movaps	%xmm0, 832(%rsp)
	movaps	832(%rsp), %xmm0
	movaps	848(%rsp), %xmm1
	movaps	864(%rsp), %xmm2
	movaps	880(%rsp), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movl	%r14d, %edi
	callq	*%rbx
	xorl	%r13d, %r13d
	testl	%eax, %eax
	setne	%r13b
.LBB13_8:
	movl	%r13d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
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
	movaps	(%rbx), %xmm0
	movaps	16(%rbx), %xmm1
	movaps	32(%rbx), %xmm2
	movaps	48(%rbx), %xmm3
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
	movaps	16(%rbp), %xmm0
	movaps	32(%rbp), %xmm1
	movaps	48(%rbp), %xmm2
	movaps	64(%rbp), %xmm3
	movq	%rsp, %rdi
	movaps	%xmm3, 48(%rdi)
	movaps	%xmm2, 32(%rdi)
	movaps	%xmm1, 16(%rdi)
	movaps	%xmm0, (%rdi)
	pushq	$64
	popq	%rsi
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
	movaps	64(%rbp), %xmm2
	movaps	%xmm2, 624(%rsp)
	movaps	48(%rbp), %xmm2
	movaps	%xmm2, 608(%rsp)
	movaps	32(%rbp), %xmm2
	movaps	%xmm2, 592(%rsp)
	movaps	16(%rbp), %xmm2
	movaps	%xmm2, 576(%rsp)
	movaps	128(%rbp), %xmm2
	movaps	%xmm2, 560(%rsp)
	movaps	112(%rbp), %xmm2
	movaps	%xmm2, 544(%rsp)
	movaps	96(%rbp), %xmm2
	movaps	%xmm2, 528(%rsp)
	movaps	80(%rbp), %xmm2
	movaps	%xmm2, 512(%rsp)
	movaps	192(%rbp), %xmm2
	movaps	%xmm2, 496(%rsp)
	movaps	176(%rbp), %xmm2
	movaps	%xmm2, 480(%rsp)
	movaps	160(%rbp), %xmm2
	movaps	%xmm2, 464(%rsp)
	movaps	144(%rbp), %xmm2
	movaps	%xmm2, 448(%rsp)
	movaps	320(%rbp), %xmm2
	movaps	%xmm2, 432(%rsp)
	movaps	304(%rbp), %xmm2
	movaps	%xmm2, 416(%rsp)
	movaps	288(%rbp), %xmm2
	movaps	%xmm2, 400(%rsp)
	movaps	272(%rbp), %xmm2
	movaps	%xmm2, 384(%rsp)
	movaps	384(%rbp), %xmm2
	movaps	%xmm2, 368(%rsp)
	movaps	368(%rbp), %xmm2
	movaps	%xmm2, 352(%rsp)
	movaps	352(%rbp), %xmm2
	movaps	%xmm2, 336(%rsp)
	movaps	336(%rbp), %xmm2
	movaps	%xmm2, 320(%rsp)
	movaps	448(%rbp), %xmm2
	movaps	%xmm2, 304(%rsp)
	movaps	432(%rbp), %xmm2
	movaps	%xmm2, 288(%rsp)
	movaps	416(%rbp), %xmm2
	movaps	%xmm2, 272(%rsp)
	movaps	400(%rbp), %xmm2
	movaps	%xmm2, 256(%rsp)
	movaps	576(%rbp), %xmm2
	movaps	%xmm2, 240(%rsp)
	movaps	560(%rbp), %xmm2
	movaps	%xmm2, 224(%rsp)
	movaps	544(%rbp), %xmm2
	movaps	%xmm2, 208(%rsp)
	movaps	528(%rbp), %xmm2
	movaps	%xmm2, 192(%rsp)
	movaps	640(%rbp), %xmm2
	movaps	%xmm2, 176(%rsp)
	movaps	624(%rbp), %xmm2
	movaps	%xmm2, 160(%rsp)
	movaps	608(%rbp), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	592(%rbp), %xmm2
	movaps	%xmm2, 128(%rsp)
	movaps	704(%rbp), %xmm2
	movaps	%xmm2, 112(%rsp)
	movaps	688(%rbp), %xmm2
	movaps	%xmm2, 96(%rsp)
	movaps	672(%rbp), %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	656(%rbp), %xmm2
	movaps	%xmm2, 64(%rsp)
	movaps	816(%rbp), %xmm2
	movaps	%xmm2, 32(%rsp)
	movaps	832(%rbp), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	784(%rbp), %xmm2
	movaps	%xmm2, (%rsp)
	movaps	800(%rbp), %xmm2
	movaps	%xmm2, 16(%rsp)
	fldt	208(%rbp)
	movl	720(%rbp), %eax
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
	ucomisd	.LCPI16_0(%rip), %xmm0
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
	ucomiss	.LCPI16_2(%rip), %xmm1
	jne	.LBB16_23
	jp	.LBB16_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB16_23
# %bb.11:
	cmpq	$7, 464(%rbp)
	jne	.LBB16_23
# %bb.12:
	cmpq	$8, 496(%rbp)
	jne	.LBB16_23
# %bb.13:
	leaq	576(%rsp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$1
	popq	%rdx
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
	movapd	%xmm0, 192(%rsp)
	movapd	%xmm1, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm3, 240(%rsp)
	movaps	%xmm4, 256(%rsp)
	movaps	%xmm5, 272(%rsp)
	movaps	%xmm6, 288(%rsp)
	movaps	%xmm7, 304(%rsp)
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
	xorpd	%xmm1, %xmm1
	pushq	$1
	popq	%r15
.LBB17_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r14d, 28(%rsp)                 # 4-byte Folded Reload
	je	.LBB17_14
# %bb.2:                                #   in Loop: Header=BB17_1 Depth=1
	movsd	%xmm1, 56(%rsp)                 # 8-byte Spill
	addq	$63, %rbx
	movq	%rbx, %r12
	andq	$-64, %r12
	leaq	64(%r12), %rbx
	movq	%rbx, 40(%rsp)
	movapd	(%r12), %xmm0
	movaps	16(%r12), %xmm1
	movaps	32(%r12), %xmm2
	movaps	48(%r12), %xmm3
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm3, 112(%rsp)
	movapd	%xmm0, 64(%rsp)
	movaps	%xmm1, 80(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$64
	popq	%rsi
	movl	%r14d, %edx
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB17_3
# %bb.4:                                #   in Loop: Header=BB17_1 Depth=1
	movl	24(%rsp), %edx                  # 4-byte Reload
	cmpl	$40, %edx
	movsd	56(%rsp), %xmm1                 # 8-byte Reload
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
	movsd	56(%rsp), %xmm1                 # 8-byte Reload
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
	movapd	%xmm1, %xmm0
	mulsd	.LCPI17_0(%rip), %xmm0
	cmpeqsd	(%r12), %xmm0
	movq	%xmm0, %rcx
	andl	%r15d, %ecx
	andl	$1, %ecx
.LBB17_13:                              #   in Loop: Header=BB17_1 Depth=1
	addsd	.LCPI17_1(%rip), %xmm1
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
	movsd	%xmm0, 40(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB18_16
# %bb.15:
	movaps	%xmm1, 336(%rsp)
	movaps	%xmm2, 352(%rsp)
	movaps	%xmm3, 368(%rsp)
	movaps	%xmm4, 384(%rsp)
	movaps	%xmm5, 400(%rsp)
	movaps	%xmm6, 416(%rsp)
	movaps	%xmm7, 432(%rsp)
.LBB18_16:
	leaq	272(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	movapd	16(%rbp), %xmm0
	movapd	32(%rbp), %xmm1
	movaps	48(%rbp), %xmm2
	movaps	64(%rbp), %xmm3
	movaps	80(%rbp), %xmm4
	movaps	96(%rbp), %xmm5
	movaps	112(%rbp), %xmm6
	movaps	128(%rbp), %xmm7
	leaq	192(%rsp), %rdi
	movaps	%xmm3, 48(%rdi)
	movaps	%xmm2, 32(%rdi)
	movapd	%xmm1, 16(%rdi)
	movapd	%xmm0, (%rdi)
	movaps	%xmm7, 176(%rsp)
	movaps	%xmm6, 160(%rsp)
	movaps	%xmm5, 144(%rsp)
	movaps	%xmm4, 128(%rsp)
	movq	%rax, 32(%rsp)
	leaq	144(%rbp), %rax
	movq	%rax, 24(%rsp)
	movabsq	$274877906952, %rax             # imm = 0x4000000008
	movq	%rax, 16(%rsp)
	pushq	$64
	popq	%rsi
	pushq	$1
	popq	%rdx
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
	movsd	40(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	cmpeqsd	.LCPI18_0(%rip), %xmm0
	movq	%xmm0, %rax
	andl	$1, %eax
.LBB18_3:
	movl	16(%rsp), %r13d
	movl	20(%rsp), %r14d
	movq	32(%rsp), %rcx
	movq	%rcx, 56(%rsp)                  # 8-byte Spill
	movq	24(%rsp), %r15
	testl	%ebx, %ebx
	cmovlel	%r12d, %ebx
	movl	%ebx, 52(%rsp)                  # 4-byte Spill
	xorpd	%xmm1, %xmm1
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
	movsd	%xmm1, 40(%rsp)                 # 8-byte Spill
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
	movsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	mulsd	.LCPI18_0(%rip), %xmm1
	ucomisd	%xmm1, %xmm0
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
	movapd	(%rcx), %xmm0
	movaps	16(%rcx), %xmm1
	movaps	32(%rcx), %xmm2
	movaps	48(%rcx), %xmm3
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm3, 112(%rsp)
	movapd	%xmm0, 64(%rsp)
	movaps	%xmm1, 80(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$64
	popq	%rsi
	movl	%r12d, %edx
	callq	same
                                        # kill: def $eax killed $eax def $rax
	andl	%ebx, %eax
	movsd	40(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	addsd	.LCPI18_1(%rip), %xmm1
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
	subq	$2496, %rsp                     # imm = 0x9C0
	movq	%r8, 1216(%rsp)                 # 8-byte Spill
	movq	%rcx, 1224(%rsp)                # 8-byte Spill
	movq	%rdx, %r12
	movq	%rsi, %rbx
	movq	%rdi, %r14
	xorps	%xmm0, %xmm0
	movups	%xmm0, 1312(%rsp)
	andq	$0, 1328(%rsp)
	movq	$7, 1304(%rsp)
	movq	$8, 1336(%rsp)
	leaq	1728(%rsp), %r15
	xorl	%r13d, %r13d
.LBB19_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %r13
	je	.LBB19_2
# %bb.9:                                #   in Loop: Header=BB19_1 Depth=1
	movl	%r13d, %edi
	callq	*%r14
	movaps	%xmm3, 48(%r15)
	movaps	%xmm2, 32(%r15)
	movaps	%xmm1, 16(%r15)
	movaps	%xmm0, (%r15)
	incq	%r13
	addq	$64, %r15
	jmp	.LBB19_1
.LBB19_2:
	movaps	1920(%rsp), %xmm0
	movaps	1936(%rsp), %xmm1
	movaps	1952(%rsp), %xmm2
	movaps	1968(%rsp), %xmm3
	movaps	%xmm3, 1024(%rsp)               # 16-byte Spill
	movaps	%xmm3, 880(%rsp)
	movaps	%xmm2, 1040(%rsp)               # 16-byte Spill
	movaps	%xmm2, 864(%rsp)
	movaps	%xmm1, 1056(%rsp)               # 16-byte Spill
	movaps	%xmm1, 848(%rsp)
	movaps	%xmm0, 1072(%rsp)               # 16-byte Spill
	movaps	%xmm0, 832(%rsp)
	movaps	832(%rsp), %xmm0
	movaps	848(%rsp), %xmm1
	movaps	864(%rsp), %xmm2
	movaps	880(%rsp), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%rdi
	callq	*%rbx
	xorl	%r13d, %r13d
	testl	%eax, %eax
	je	.LBB19_8
# %bb.3:
	pushq	$4
	popq	%r15
	movl	%r15d, %edi
	callq	their_make_short32@PLT
	movaps	%xmm3, 880(%rsp)
	movaps	%xmm2, 864(%rsp)
	movaps	%xmm1, 848(%rsp)
	movaps	%xmm0, 832(%rsp)
	movaps	832(%rsp), %xmm0
	movaps	848(%rsp), %xmm1
	movaps	864(%rsp), %xmm2
	movaps	880(%rsp), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movl	%r15d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB19_8
# %bb.4:
	pushq	$5
	popq	%r15
	movl	%r15d, %edi
	callq	*%r14
	leaq	832(%rsp), %rdi
	movaps	%xmm3, 48(%rdi)
	movaps	%xmm2, 32(%rdi)
	movaps	%xmm1, 16(%rdi)
	movaps	%xmm0, (%rdi)
	pushq	$64
	popq	%rsi
	movl	%r15d, %edx
	callq	same
	testl	%eax, %eax
	je	.LBB19_8
# %bb.5:
	movaps	1792(%rsp), %xmm1
	movaps	1808(%rsp), %xmm2
	movaps	1824(%rsp), %xmm3
	movaps	1840(%rsp), %xmm4
	movaps	1024(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 944(%rsp)
	movaps	1904(%rsp), %xmm5
	movaps	1040(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 928(%rsp)
	movaps	1888(%rsp), %xmm6
	movaps	1056(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 912(%rsp)
	movaps	1872(%rsp), %xmm7
	movaps	1072(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 896(%rsp)
	movaps	2032(%rsp), %xmm0
	movaps	%xmm0, 1200(%rsp)
	movaps	2016(%rsp), %xmm0
	movaps	%xmm0, 1184(%rsp)
	movaps	2000(%rsp), %xmm0
	movaps	%xmm0, 1168(%rsp)
	movaps	1984(%rsp), %xmm0
	movaps	%xmm0, 1152(%rsp)
	movaps	2096(%rsp), %xmm0
	movaps	%xmm0, 1136(%rsp)
	movaps	2080(%rsp), %xmm0
	movaps	%xmm0, 1120(%rsp)
	movaps	2064(%rsp), %xmm0
	movaps	%xmm0, 1104(%rsp)
	movaps	2048(%rsp), %xmm0
	movaps	%xmm0, 1088(%rsp)
	movaps	2160(%rsp), %xmm0
	movaps	%xmm0, 1648(%rsp)
	movaps	2144(%rsp), %xmm0
	movaps	%xmm0, 1632(%rsp)
	movaps	2128(%rsp), %xmm0
	movaps	%xmm0, 1616(%rsp)
	movaps	2112(%rsp), %xmm0
	movaps	%xmm0, 1600(%rsp)
	movaps	2224(%rsp), %xmm0
	movaps	%xmm0, 1584(%rsp)
	movaps	2208(%rsp), %xmm0
	movaps	%xmm0, 1568(%rsp)
	movaps	2192(%rsp), %xmm0
	movaps	%xmm0, 1552(%rsp)
	movaps	2176(%rsp), %xmm0
	movaps	%xmm0, 1536(%rsp)
	movaps	2288(%rsp), %xmm0
	movaps	%xmm0, 1520(%rsp)
	movaps	2272(%rsp), %xmm0
	movaps	%xmm0, 1504(%rsp)
	movaps	2256(%rsp), %xmm0
	movaps	%xmm0, 1488(%rsp)
	movaps	2240(%rsp), %xmm0
	movaps	%xmm0, 1472(%rsp)
	movaps	2352(%rsp), %xmm0
	movaps	%xmm0, 1456(%rsp)
	movaps	2336(%rsp), %xmm0
	movaps	%xmm0, 1440(%rsp)
	movaps	2320(%rsp), %xmm0
	movaps	%xmm0, 1424(%rsp)
	movaps	2304(%rsp), %xmm0
	movaps	%xmm0, 1408(%rsp)
	movaps	2416(%rsp), %xmm0
	movaps	%xmm0, 1392(%rsp)
	movaps	2400(%rsp), %xmm0
	movaps	%xmm0, 1376(%rsp)
	movaps	2384(%rsp), %xmm0
	movaps	%xmm0, 1360(%rsp)
	movaps	2368(%rsp), %xmm0
	movaps	%xmm0, 1344(%rsp)
	movaps	1856(%rsp), %xmm0
	movaps	%xmm4, 1024(%rsp)               # 16-byte Spill
	movaps	%xmm4, 880(%rsp)
	movaps	%xmm3, 1040(%rsp)               # 16-byte Spill
	movaps	%xmm3, 864(%rsp)
	movaps	%xmm2, 1056(%rsp)               # 16-byte Spill
	movaps	%xmm2, 848(%rsp)
	movaps	%xmm1, 1072(%rsp)               # 16-byte Spill
	movaps	%xmm1, 832(%rsp)
	movaps	%xmm5, 1280(%rsp)               # 16-byte Spill
	movaps	%xmm5, 1008(%rsp)
	movaps	%xmm6, 1264(%rsp)               # 16-byte Spill
	movaps	%xmm6, 992(%rsp)
	movaps	%xmm7, 1248(%rsp)               # 16-byte Spill
	movaps	%xmm7, 976(%rsp)
	movaps	%xmm0, 1232(%rsp)               # 16-byte Spill
	movaps	%xmm0, 960(%rsp)
	movaps	1344(%rsp), %xmm0
	movaps	1360(%rsp), %xmm1
	movaps	1376(%rsp), %xmm2
	movaps	1392(%rsp), %xmm3
	movaps	%xmm3, 816(%rsp)
	movaps	%xmm2, 800(%rsp)
	movaps	%xmm1, 784(%rsp)
	movaps	%xmm0, 768(%rsp)
	movaps	1408(%rsp), %xmm0
	movaps	1424(%rsp), %xmm1
	movaps	1440(%rsp), %xmm2
	movaps	1456(%rsp), %xmm3
	movaps	%xmm3, 688(%rsp)
	movaps	%xmm2, 672(%rsp)
	movaps	%xmm1, 656(%rsp)
	movaps	%xmm0, 640(%rsp)
	movaps	1472(%rsp), %xmm0
	movaps	1488(%rsp), %xmm1
	movaps	1504(%rsp), %xmm2
	movaps	1520(%rsp), %xmm3
	movaps	%xmm3, 624(%rsp)
	movaps	%xmm2, 608(%rsp)
	movaps	%xmm1, 592(%rsp)
	movaps	%xmm0, 576(%rsp)
	movaps	1536(%rsp), %xmm0
	movaps	1552(%rsp), %xmm1
	movaps	1568(%rsp), %xmm2
	movaps	1584(%rsp), %xmm3
	movaps	%xmm3, 560(%rsp)
	movaps	%xmm2, 544(%rsp)
	movaps	%xmm1, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movq	1336(%rsp), %rax
	movq	%rax, 480(%rsp)
	movups	1304(%rsp), %xmm0
	movups	1320(%rsp), %xmm1
	movups	%xmm1, 464(%rsp)
	movups	%xmm0, 448(%rsp)
	movaps	1600(%rsp), %xmm0
	movaps	1616(%rsp), %xmm1
	movaps	1632(%rsp), %xmm2
	movaps	1648(%rsp), %xmm3
	movaps	%xmm3, 432(%rsp)
	movaps	%xmm2, 416(%rsp)
	movaps	%xmm1, 400(%rsp)
	movaps	%xmm0, 384(%rsp)
	movaps	1088(%rsp), %xmm0
	movaps	1104(%rsp), %xmm1
	movaps	1120(%rsp), %xmm2
	movaps	1136(%rsp), %xmm3
	movaps	%xmm3, 368(%rsp)
	movaps	%xmm2, 352(%rsp)
	movaps	%xmm1, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
	movaps	1152(%rsp), %xmm0
	movaps	1168(%rsp), %xmm1
	movaps	1184(%rsp), %xmm2
	movaps	1200(%rsp), %xmm3
	movaps	%xmm3, 304(%rsp)
	movaps	%xmm2, 288(%rsp)
	movaps	%xmm1, 272(%rsp)
	movaps	%xmm0, 256(%rsp)
	movaps	896(%rsp), %xmm0
	movaps	912(%rsp), %xmm1
	movaps	928(%rsp), %xmm2
	movaps	944(%rsp), %xmm3
	movaps	%xmm3, 176(%rsp)
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	960(%rsp), %xmm0
	movaps	976(%rsp), %xmm1
	movaps	992(%rsp), %xmm2
	movaps	1008(%rsp), %xmm3
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	832(%rsp), %xmm0
	movaps	848(%rsp), %xmm1
	movaps	864(%rsp), %xmm2
	movaps	880(%rsp), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	flds	.LCPI19_0(%rip)
	fstpt	192(%rsp)
	movl	$12, 704(%rsp)
	pushq	$1
	popq	%rdi
	movsd	.LCPI19_1(%rip), %xmm0          # xmm0 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	movss	.LCPI19_2(%rip), %xmm1          # xmm1 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	callq	*%r12
	testl	%eax, %eax
	je	.LBB19_8
# %bb.6:
	movaps	1728(%rsp), %xmm0
	movaps	1744(%rsp), %xmm1
	movaps	1760(%rsp), %xmm2
	movaps	1776(%rsp), %xmm3
	movaps	%xmm3, 1664(%rsp)               # 16-byte Spill
	movaps	%xmm3, 880(%rsp)
	movaps	%xmm2, 1680(%rsp)               # 16-byte Spill
	movaps	%xmm2, 864(%rsp)
	movaps	%xmm1, 1696(%rsp)               # 16-byte Spill
	movaps	%xmm1, 848(%rsp)
	movaps	%xmm0, 1712(%rsp)               # 16-byte Spill
	movaps	%xmm0, 832(%rsp)
	movaps	1024(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 1008(%rsp)
	movaps	1040(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 992(%rsp)
	movaps	1056(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 976(%rsp)
	movaps	1072(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 960(%rsp)
	movaps	1280(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 944(%rsp)
	movaps	1264(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 928(%rsp)
	movaps	1248(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 912(%rsp)
	movaps	1232(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 896(%rsp)
	movaps	896(%rsp), %xmm0
	movaps	912(%rsp), %xmm1
	movaps	928(%rsp), %xmm2
	movaps	944(%rsp), %xmm3
	movaps	%xmm3, 176(%rsp)
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	960(%rsp), %xmm0
	movaps	976(%rsp), %xmm1
	movaps	992(%rsp), %xmm2
	movaps	1008(%rsp), %xmm3
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	832(%rsp), %xmm0
	movaps	848(%rsp), %xmm1
	movaps	864(%rsp), %xmm2
	movaps	880(%rsp), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%r13d, %r13d
	pushq	$1
	popq	%rdx
	movsd	.LCPI19_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI19_4(%rip), %xmm2          # xmm2 = [1.0E+0,0.0E+0]
	xorps	%xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	callq	*1224(%rsp)                     # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB19_8
# %bb.7:
	movaps	1072(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 832(%rsp)
	movaps	1056(%rsp), %xmm1               # 16-byte Reload
	movaps	%xmm1, 848(%rsp)
	movaps	1040(%rsp), %xmm2               # 16-byte Reload
	movaps	%xmm2, 864(%rsp)
	movaps	1024(%rsp), %xmm3               # 16-byte Reload
	movaps	%xmm3, 880(%rsp)
	movaps	1280(%rsp), %xmm4               # 16-byte Reload
	movaps	%xmm4, 1008(%rsp)
	movaps	1264(%rsp), %xmm5               # 16-byte Reload
	movaps	%xmm5, 992(%rsp)
	movaps	1248(%rsp), %xmm6               # 16-byte Reload
	movaps	%xmm6, 976(%rsp)
	movaps	1232(%rsp), %xmm7               # 16-byte Reload
	movaps	%xmm7, 960(%rsp)
	movaps	1664(%rsp), %xmm8               # 16-byte Reload
	movaps	%xmm8, 944(%rsp)
	movaps	1680(%rsp), %xmm8               # 16-byte Reload
	movaps	%xmm8, 928(%rsp)
	movaps	1696(%rsp), %xmm8               # 16-byte Reload
	movaps	%xmm8, 912(%rsp)
	movaps	1712(%rsp), %xmm8               # 16-byte Reload
	movaps	%xmm8, 896(%rsp)
	movaps	%xmm3, 1200(%rsp)
	movaps	%xmm2, 1184(%rsp)
	movaps	%xmm1, 1168(%rsp)
	movaps	%xmm0, 1152(%rsp)
	movaps	%xmm4, 1136(%rsp)
	movaps	%xmm5, 1120(%rsp)
	movaps	%xmm6, 1104(%rsp)
	movaps	%xmm7, 1088(%rsp)
	movaps	1088(%rsp), %xmm0
	movaps	1104(%rsp), %xmm1
	movaps	1120(%rsp), %xmm2
	movaps	1136(%rsp), %xmm3
	movaps	%xmm3, 304(%rsp)
	movaps	%xmm2, 288(%rsp)
	movaps	%xmm1, 272(%rsp)
	movaps	%xmm0, 256(%rsp)
	movaps	1152(%rsp), %xmm0
	movaps	1168(%rsp), %xmm1
	movaps	1184(%rsp), %xmm2
	movaps	1200(%rsp), %xmm3
	movaps	%xmm3, 240(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm1, 208(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	896(%rsp), %xmm0
	movaps	912(%rsp), %xmm1
	movaps	928(%rsp), %xmm2
	movaps	944(%rsp), %xmm3
	movaps	%xmm3, 176(%rsp)
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	960(%rsp), %xmm0
	movaps	976(%rsp), %xmm1
	movaps	992(%rsp), %xmm2
	movaps	1008(%rsp), %xmm3
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	832(%rsp), %xmm0
	movaps	848(%rsp), %xmm1
	movaps	864(%rsp), %xmm2
	movaps	880(%rsp), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%r14
	pushq	$1
	popq	%rdx
	movsd	.LCPI19_3(%rip), %xmm0          # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI19_4(%rip), %xmm3          # xmm3 = [1.0E+0,0.0E+0]
	xorps	%xmm1, %xmm1
	movl	%r14d, %edi
	xorl	%esi, %esi
	movaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*1216(%rsp)                     # 8-byte Folded Reload
	movaps	%xmm3, 880(%rsp)
	movaps	%xmm2, 864(%rsp)
	movaps	%xmm1, 848(%rsp)
	movaps	%xmm0, 832(%rsp)
	movaps	832(%rsp), %xmm0
	movaps	848(%rsp), %xmm1
	movaps	864(%rsp), %xmm2
	movaps	880(%rsp), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movl	%r14d, %edi
	callq	*%rbx
	xorl	%r13d, %r13d
	testl	%eax, %eax
	setne	%r13b
.LBB19_8:
	movl	%r13d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
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
	movaps	(%rbx), %xmm0
	movaps	16(%rbx), %xmm1
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
	movaps	16(%rbp), %xmm0
	movaps	32(%rbp), %xmm1
	movq	%rsp, %rdi
	movaps	%xmm1, 16(%rdi)
	movaps	%xmm0, (%rdi)
	pushq	$32
	popq	%rsi
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
	movaps	32(%rbp), %xmm2
	movaps	%xmm2, 304(%rsp)
	movaps	16(%rbp), %xmm2
	movaps	%xmm2, 288(%rsp)
	movaps	64(%rbp), %xmm2
	movaps	%xmm2, 272(%rsp)
	movaps	48(%rbp), %xmm2
	movaps	%xmm2, 256(%rsp)
	movaps	96(%rbp), %xmm2
	movaps	%xmm2, 240(%rsp)
	movaps	80(%rbp), %xmm2
	movaps	%xmm2, 224(%rsp)
	movaps	160(%rbp), %xmm2
	movaps	%xmm2, 208(%rsp)
	movaps	144(%rbp), %xmm2
	movaps	%xmm2, 192(%rsp)
	movaps	192(%rbp), %xmm2
	movaps	%xmm2, 176(%rsp)
	movaps	176(%rbp), %xmm2
	movaps	%xmm2, 160(%rsp)
	movaps	224(%rbp), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	208(%rbp), %xmm2
	movaps	%xmm2, 128(%rsp)
	movaps	320(%rbp), %xmm2
	movaps	%xmm2, 112(%rsp)
	movaps	304(%rbp), %xmm2
	movaps	%xmm2, 96(%rsp)
	movaps	352(%rbp), %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	336(%rbp), %xmm2
	movaps	%xmm2, 64(%rsp)
	movaps	384(%rbp), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	368(%rbp), %xmm2
	movaps	%xmm2, 32(%rsp)
	movaps	432(%rbp), %xmm2
	movaps	%xmm2, (%rsp)
	movaps	448(%rbp), %xmm2
	movaps	%xmm2, 16(%rsp)
	fldt	112(%rbp)
	movl	400(%rbp), %eax
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
	ucomisd	.LCPI22_0(%rip), %xmm0
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
	ucomiss	.LCPI22_2(%rip), %xmm1
	jne	.LBB22_23
	jp	.LBB22_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB22_23
# %bb.11:
	cmpq	$7, 240(%rbp)
	jne	.LBB22_23
# %bb.12:
	cmpq	$8, 272(%rbp)
	jne	.LBB22_23
# %bb.13:
	leaq	288(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$1
	popq	%rdx
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
	movapd	%xmm0, 160(%rsp)
	movapd	%xmm1, 176(%rsp)
	movaps	%xmm2, 192(%rsp)
	movaps	%xmm3, 208(%rsp)
	movaps	%xmm4, 224(%rsp)
	movaps	%xmm5, 240(%rsp)
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm7, 272(%rsp)
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
	xorpd	%xmm1, %xmm1
	pushq	$1
	popq	%r15
.LBB23_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r14d, 28(%rsp)                 # 4-byte Folded Reload
	je	.LBB23_14
# %bb.2:                                #   in Loop: Header=BB23_1 Depth=1
	movsd	%xmm1, 56(%rsp)                 # 8-byte Spill
	addq	$31, %rbx
	movq	%rbx, %r12
	andq	$-32, %r12
	leaq	32(%r12), %rbx
	movq	%rbx, 40(%rsp)
	movapd	(%r12), %xmm0
	movaps	16(%r12), %xmm1
	movapd	%xmm0, 64(%rsp)
	movaps	%xmm1, 80(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$32
	popq	%rsi
	movl	%r14d, %edx
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB23_3
# %bb.4:                                #   in Loop: Header=BB23_1 Depth=1
	movl	24(%rsp), %edx                  # 4-byte Reload
	cmpl	$40, %edx
	movsd	56(%rsp), %xmm1                 # 8-byte Reload
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
	movsd	56(%rsp), %xmm1                 # 8-byte Reload
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
	movapd	%xmm1, %xmm0
	mulsd	.LCPI23_0(%rip), %xmm0
	cmpeqsd	(%r12), %xmm0
	movq	%xmm0, %rcx
	andl	%r15d, %ecx
	andl	$1, %ecx
.LBB23_13:                              #   in Loop: Header=BB23_1 Depth=1
	addsd	.LCPI23_1(%rip), %xmm1
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
	movsd	%xmm0, 40(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB24_16
# %bb.15:
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm2, 256(%rsp)
	movaps	%xmm3, 272(%rsp)
	movaps	%xmm4, 288(%rsp)
	movaps	%xmm5, 304(%rsp)
	movaps	%xmm6, 320(%rsp)
	movaps	%xmm7, 336(%rsp)
.LBB24_16:
	leaq	176(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	movapd	16(%rbp), %xmm0
	movapd	32(%rbp), %xmm1
	movaps	48(%rbp), %xmm2
	movaps	64(%rbp), %xmm3
	leaq	128(%rsp), %rdi
	movapd	%xmm1, 16(%rdi)
	movapd	%xmm0, (%rdi)
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movq	%rax, 32(%rsp)
	leaq	80(%rbp), %rax
	movq	%rax, 24(%rsp)
	movabsq	$274877906952, %rax             # imm = 0x4000000008
	movq	%rax, 16(%rsp)
	pushq	$32
	popq	%rsi
	pushq	$1
	popq	%rdx
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
	movsd	40(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	cmpeqsd	.LCPI24_0(%rip), %xmm0
	movq	%xmm0, %rax
	andl	$1, %eax
.LBB24_3:
	movl	16(%rsp), %r13d
	movl	20(%rsp), %r14d
	movq	32(%rsp), %rcx
	movq	%rcx, 56(%rsp)                  # 8-byte Spill
	movq	24(%rsp), %r15
	testl	%ebx, %ebx
	cmovlel	%r12d, %ebx
	movl	%ebx, 52(%rsp)                  # 4-byte Spill
	xorpd	%xmm1, %xmm1
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
	movsd	%xmm1, 40(%rsp)                 # 8-byte Spill
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
	movsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	mulsd	.LCPI24_0(%rip), %xmm1
	ucomisd	%xmm1, %xmm0
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
	movapd	(%rcx), %xmm0
	movaps	16(%rcx), %xmm1
	movapd	%xmm0, 64(%rsp)
	movaps	%xmm1, 80(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$32
	popq	%rsi
	movl	%r12d, %edx
	callq	same
                                        # kill: def $eax killed $eax def $rax
	andl	%ebx, %eax
	movsd	40(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	addsd	.LCPI24_1(%rip), %xmm1
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
	subq	$1312, %rsp                     # imm = 0x520
	movq	%r8, 640(%rsp)                  # 8-byte Spill
	movq	%rcx, 648(%rsp)                 # 8-byte Spill
	movq	%rdx, %r12
	movq	%rsi, %rbx
	movq	%rdi, %r14
	xorps	%xmm0, %xmm0
	movups	%xmm0, 704(%rsp)
	andq	$0, 720(%rsp)
	movq	$7, 696(%rsp)
	movq	$8, 728(%rsp)
	leaq	928(%rsp), %r15
	xorl	%r13d, %r13d
.LBB25_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %r13
	je	.LBB25_2
# %bb.9:                                #   in Loop: Header=BB25_1 Depth=1
	movl	%r13d, %edi
	callq	*%r14
	movaps	%xmm1, 16(%r15)
	movaps	%xmm0, (%r15)
	incq	%r13
	addq	$32, %r15
	jmp	.LBB25_1
.LBB25_2:
	movaps	1024(%rsp), %xmm0
	movaps	1040(%rsp), %xmm1
	movaps	%xmm1, 544(%rsp)                # 16-byte Spill
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 560(%rsp)                # 16-byte Spill
	movaps	%xmm0, 448(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%rdi
	callq	*%rbx
	xorl	%r13d, %r13d
	testl	%eax, %eax
	je	.LBB25_8
# %bb.3:
	pushq	$4
	popq	%r15
	movl	%r15d, %edi
	callq	their_make_char32@PLT
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 448(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movl	%r15d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB25_8
# %bb.4:
	pushq	$5
	popq	%r15
	movl	%r15d, %edi
	callq	*%r14
	leaq	448(%rsp), %rdi
	movaps	%xmm1, 16(%rdi)
	movaps	%xmm0, (%rdi)
	pushq	$32
	popq	%rsi
	movl	%r15d, %edx
	callq	same
	testl	%eax, %eax
	je	.LBB25_8
# %bb.5:
	movaps	960(%rsp), %xmm1
	movaps	976(%rsp), %xmm2
	movaps	544(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 496(%rsp)
	movaps	992(%rsp), %xmm3
	movaps	560(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 480(%rsp)
	movaps	1072(%rsp), %xmm0
	movaps	%xmm0, 624(%rsp)
	movaps	1056(%rsp), %xmm0
	movaps	%xmm0, 608(%rsp)
	movaps	1104(%rsp), %xmm0
	movaps	%xmm0, 592(%rsp)
	movaps	1088(%rsp), %xmm0
	movaps	%xmm0, 576(%rsp)
	movaps	1136(%rsp), %xmm0
	movaps	%xmm0, 880(%rsp)
	movaps	1120(%rsp), %xmm0
	movaps	%xmm0, 864(%rsp)
	movaps	1168(%rsp), %xmm0
	movaps	%xmm0, 848(%rsp)
	movaps	1152(%rsp), %xmm0
	movaps	%xmm0, 832(%rsp)
	movaps	1200(%rsp), %xmm0
	movaps	%xmm0, 816(%rsp)
	movaps	1184(%rsp), %xmm0
	movaps	%xmm0, 800(%rsp)
	movaps	1232(%rsp), %xmm0
	movaps	%xmm0, 784(%rsp)
	movaps	1216(%rsp), %xmm0
	movaps	%xmm0, 768(%rsp)
	movaps	1264(%rsp), %xmm0
	movaps	%xmm0, 752(%rsp)
	movaps	1248(%rsp), %xmm0
	movaps	%xmm0, 736(%rsp)
	movaps	1008(%rsp), %xmm0
	movaps	%xmm2, 544(%rsp)                # 16-byte Spill
	movaps	%xmm2, 464(%rsp)
	movaps	%xmm1, 560(%rsp)                # 16-byte Spill
	movaps	%xmm1, 448(%rsp)
	movaps	%xmm0, 656(%rsp)                # 16-byte Spill
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm3, 672(%rsp)                # 16-byte Spill
	movaps	%xmm3, 512(%rsp)
	movaps	736(%rsp), %xmm0
	movaps	752(%rsp), %xmm1
	movaps	%xmm1, 432(%rsp)
	movaps	%xmm0, 416(%rsp)
	movaps	768(%rsp), %xmm0
	movaps	784(%rsp), %xmm1
	movaps	%xmm1, 368(%rsp)
	movaps	%xmm0, 352(%rsp)
	movaps	800(%rsp), %xmm0
	movaps	816(%rsp), %xmm1
	movaps	%xmm1, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
	movaps	832(%rsp), %xmm0
	movaps	848(%rsp), %xmm1
	movaps	%xmm1, 304(%rsp)
	movaps	%xmm0, 288(%rsp)
	movq	728(%rsp), %rax
	movq	%rax, 256(%rsp)
	movups	696(%rsp), %xmm0
	movups	712(%rsp), %xmm1
	movups	%xmm1, 240(%rsp)
	movups	%xmm0, 224(%rsp)
	movaps	864(%rsp), %xmm0
	movaps	880(%rsp), %xmm1
	movaps	%xmm1, 208(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	576(%rsp), %xmm0
	movaps	592(%rsp), %xmm1
	movaps	%xmm1, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	608(%rsp), %xmm0
	movaps	624(%rsp), %xmm1
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	480(%rsp), %xmm0
	movaps	496(%rsp), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	512(%rsp), %xmm0
	movaps	528(%rsp), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	flds	.LCPI25_0(%rip)
	fstpt	96(%rsp)
	movl	$12, 384(%rsp)
	pushq	$1
	popq	%rdi
	movsd	.LCPI25_1(%rip), %xmm0          # xmm0 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	movss	.LCPI25_2(%rip), %xmm1          # xmm1 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	callq	*%r12
	testl	%eax, %eax
	je	.LBB25_8
# %bb.6:
	movaps	928(%rsp), %xmm0
	movaps	944(%rsp), %xmm1
	movaps	%xmm1, 896(%rsp)                # 16-byte Spill
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 912(%rsp)                # 16-byte Spill
	movaps	%xmm0, 448(%rsp)
	movaps	544(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 528(%rsp)
	movaps	560(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 512(%rsp)
	movaps	656(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 496(%rsp)
	movaps	672(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 480(%rsp)
	movaps	480(%rsp), %xmm0
	movaps	496(%rsp), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	512(%rsp), %xmm0
	movaps	528(%rsp), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%r13d, %r13d
	pushq	$1
	popq	%rdx
	movsd	.LCPI25_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI25_4(%rip), %xmm2          # xmm2 = [1.0E+0,0.0E+0]
	xorps	%xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	callq	*648(%rsp)                      # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB25_8
# %bb.7:
	movaps	560(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 448(%rsp)
	movaps	544(%rsp), %xmm1                # 16-byte Reload
	movaps	%xmm1, 464(%rsp)
	movaps	656(%rsp), %xmm3                # 16-byte Reload
	movaps	%xmm3, 528(%rsp)
	movaps	672(%rsp), %xmm2                # 16-byte Reload
	movaps	%xmm2, 512(%rsp)
	movaps	896(%rsp), %xmm4                # 16-byte Reload
	movaps	%xmm4, 496(%rsp)
	movaps	912(%rsp), %xmm4                # 16-byte Reload
	movaps	%xmm4, 480(%rsp)
	movaps	%xmm1, 624(%rsp)
	movaps	%xmm0, 608(%rsp)
	movaps	%xmm3, 592(%rsp)
	movaps	%xmm2, 576(%rsp)
	movaps	576(%rsp), %xmm0
	movaps	592(%rsp), %xmm1
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	608(%rsp), %xmm0
	movaps	624(%rsp), %xmm1
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	480(%rsp), %xmm0
	movaps	496(%rsp), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	512(%rsp), %xmm0
	movaps	528(%rsp), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%r14
	pushq	$1
	popq	%rdx
	movsd	.LCPI25_3(%rip), %xmm0          # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI25_4(%rip), %xmm3          # xmm3 = [1.0E+0,0.0E+0]
	xorps	%xmm1, %xmm1
	movl	%r14d, %edi
	xorl	%esi, %esi
	movaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*640(%rsp)                      # 8-byte Folded Reload
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 448(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movl	%r14d, %edi
	callq	*%rbx
	xorl	%r13d, %r13d
	testl	%eax, %eax
	setne	%r13b
.LBB25_8:
	movl	%r13d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
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
	pushq	%r14
	pushq	%rbx
	andq	$-128, %rsp
	subq	$256, %rsp                      # imm = 0x100
	movl	%esi, %edx
	movq	%rdi, %rbx
	movq	%rsp, %r14
	movq	%r14, %rdi
	movl	$128, %esi
	callq	fill
	movaps	(%r14), %xmm0
	movaps	16(%r14), %xmm1
	movaps	32(%r14), %xmm2
	movaps	48(%r14), %xmm3
	movaps	64(%r14), %xmm4
	movaps	80(%r14), %xmm5
	movaps	96(%r14), %xmm6
	movaps	112(%r14), %xmm7
	movaps	%xmm7, 112(%rbx)
	movaps	%xmm6, 96(%rbx)
	movaps	%xmm5, 80(%rbx)
	movaps	%xmm4, 64(%rbx)
	movaps	%xmm3, 48(%rbx)
	movaps	%xmm2, 32(%rbx)
	movaps	%xmm1, 16(%rbx)
	movaps	%xmm0, (%rbx)
	movq	%rbx, %rax
	leaq	-16(%rbp), %rsp
	popq	%rbx
	popq	%r14
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
	movaps	16(%rbp), %xmm0
	movaps	32(%rbp), %xmm1
	movaps	48(%rbp), %xmm2
	movaps	64(%rbp), %xmm3
	movaps	80(%rbp), %xmm4
	movaps	96(%rbp), %xmm5
	movaps	112(%rbp), %xmm6
	movaps	128(%rbp), %xmm7
	movq	%rsp, %rdi
	movaps	%xmm7, 112(%rdi)
	movaps	%xmm6, 96(%rdi)
	movaps	%xmm5, 80(%rdi)
	movaps	%xmm4, 64(%rdi)
	movaps	%xmm3, 48(%rdi)
	movaps	%xmm2, 32(%rdi)
	movaps	%xmm1, 16(%rdi)
	movaps	%xmm0, (%rdi)
	movl	$128, %esi
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
	movaps	128(%rbp), %xmm2
	movaps	%xmm2, 1264(%rsp)
	movaps	112(%rbp), %xmm2
	movaps	%xmm2, 1248(%rsp)
	movaps	96(%rbp), %xmm2
	movaps	%xmm2, 1232(%rsp)
	movaps	80(%rbp), %xmm2
	movaps	%xmm2, 1216(%rsp)
	movaps	64(%rbp), %xmm2
	movaps	%xmm2, 1200(%rsp)
	movaps	48(%rbp), %xmm2
	movaps	%xmm2, 1184(%rsp)
	movaps	32(%rbp), %xmm2
	movaps	%xmm2, 1168(%rsp)
	movaps	16(%rbp), %xmm2
	movaps	%xmm2, 1152(%rsp)
	movaps	256(%rbp), %xmm2
	movaps	%xmm2, 1136(%rsp)
	movaps	240(%rbp), %xmm2
	movaps	%xmm2, 1120(%rsp)
	movaps	224(%rbp), %xmm2
	movaps	%xmm2, 1104(%rsp)
	movaps	208(%rbp), %xmm2
	movaps	%xmm2, 1088(%rsp)
	movaps	192(%rbp), %xmm2
	movaps	%xmm2, 1072(%rsp)
	movaps	176(%rbp), %xmm2
	movaps	%xmm2, 1056(%rsp)
	movaps	160(%rbp), %xmm2
	movaps	%xmm2, 1040(%rsp)
	movaps	144(%rbp), %xmm2
	movaps	%xmm2, 1024(%rsp)
	movaps	384(%rbp), %xmm2
	movaps	%xmm2, 1008(%rsp)
	movaps	368(%rbp), %xmm2
	movaps	%xmm2, 992(%rsp)
	movaps	352(%rbp), %xmm2
	movaps	%xmm2, 976(%rsp)
	movaps	336(%rbp), %xmm2
	movaps	%xmm2, 960(%rsp)
	movaps	320(%rbp), %xmm2
	movaps	%xmm2, 944(%rsp)
	movaps	304(%rbp), %xmm2
	movaps	%xmm2, 928(%rsp)
	movaps	288(%rbp), %xmm2
	movaps	%xmm2, 912(%rsp)
	movaps	272(%rbp), %xmm2
	movaps	%xmm2, 896(%rsp)
	movaps	640(%rbp), %xmm2
	movaps	%xmm2, 880(%rsp)
	movaps	624(%rbp), %xmm2
	movaps	%xmm2, 864(%rsp)
	movaps	608(%rbp), %xmm2
	movaps	%xmm2, 848(%rsp)
	movaps	592(%rbp), %xmm2
	movaps	%xmm2, 832(%rsp)
	movaps	576(%rbp), %xmm2
	movaps	%xmm2, 816(%rsp)
	movaps	560(%rbp), %xmm2
	movaps	%xmm2, 800(%rsp)
	movaps	544(%rbp), %xmm2
	movaps	%xmm2, 784(%rsp)
	movaps	528(%rbp), %xmm2
	movaps	%xmm2, 768(%rsp)
	movaps	768(%rbp), %xmm2
	movaps	%xmm2, 752(%rsp)
	movaps	752(%rbp), %xmm2
	movaps	%xmm2, 736(%rsp)
	movaps	736(%rbp), %xmm2
	movaps	%xmm2, 720(%rsp)
	movaps	720(%rbp), %xmm2
	movaps	%xmm2, 704(%rsp)
	movaps	704(%rbp), %xmm2
	movaps	%xmm2, 688(%rsp)
	movaps	688(%rbp), %xmm2
	movaps	%xmm2, 672(%rsp)
	movaps	672(%rbp), %xmm2
	movaps	%xmm2, 656(%rsp)
	movaps	656(%rbp), %xmm2
	movaps	%xmm2, 640(%rsp)
	movaps	896(%rbp), %xmm2
	movaps	%xmm2, 624(%rsp)
	movaps	880(%rbp), %xmm2
	movaps	%xmm2, 608(%rsp)
	movaps	864(%rbp), %xmm2
	movaps	%xmm2, 592(%rsp)
	movaps	848(%rbp), %xmm2
	movaps	%xmm2, 576(%rsp)
	movaps	832(%rbp), %xmm2
	movaps	%xmm2, 560(%rsp)
	movaps	816(%rbp), %xmm2
	movaps	%xmm2, 544(%rsp)
	movaps	800(%rbp), %xmm2
	movaps	%xmm2, 528(%rsp)
	movaps	784(%rbp), %xmm2
	movaps	%xmm2, 512(%rsp)
	movaps	1152(%rbp), %xmm2
	movaps	%xmm2, 496(%rsp)
	movaps	1136(%rbp), %xmm2
	movaps	%xmm2, 480(%rsp)
	movaps	1120(%rbp), %xmm2
	movaps	%xmm2, 464(%rsp)
	movaps	1104(%rbp), %xmm2
	movaps	%xmm2, 448(%rsp)
	movaps	1088(%rbp), %xmm2
	movaps	%xmm2, 432(%rsp)
	movaps	1072(%rbp), %xmm2
	movaps	%xmm2, 416(%rsp)
	movaps	1056(%rbp), %xmm2
	movaps	%xmm2, 400(%rsp)
	movaps	1040(%rbp), %xmm2
	movaps	%xmm2, 384(%rsp)
	movaps	1280(%rbp), %xmm2
	movaps	%xmm2, 368(%rsp)
	movaps	1264(%rbp), %xmm2
	movaps	%xmm2, 352(%rsp)
	movaps	1248(%rbp), %xmm2
	movaps	%xmm2, 336(%rsp)
	movaps	1232(%rbp), %xmm2
	movaps	%xmm2, 320(%rsp)
	movaps	1216(%rbp), %xmm2
	movaps	%xmm2, 304(%rsp)
	movaps	1200(%rbp), %xmm2
	movaps	%xmm2, 288(%rsp)
	movaps	1184(%rbp), %xmm2
	movaps	%xmm2, 272(%rsp)
	movaps	1168(%rbp), %xmm2
	movaps	%xmm2, 256(%rsp)
	movaps	1408(%rbp), %xmm2
	movaps	%xmm2, 240(%rsp)
	movaps	1392(%rbp), %xmm2
	movaps	%xmm2, 224(%rsp)
	movaps	1376(%rbp), %xmm2
	movaps	%xmm2, 208(%rsp)
	movaps	1360(%rbp), %xmm2
	movaps	%xmm2, 192(%rsp)
	movaps	1344(%rbp), %xmm2
	movaps	%xmm2, 176(%rsp)
	movaps	1328(%rbp), %xmm2
	movaps	%xmm2, 160(%rsp)
	movaps	1312(%rbp), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	1296(%rbp), %xmm2
	movaps	%xmm2, 128(%rsp)
	movaps	1648(%rbp), %xmm2
	movaps	%xmm2, 96(%rsp)
	movaps	1664(%rbp), %xmm2
	movaps	%xmm2, 112(%rsp)
	movaps	1616(%rbp), %xmm2
	movaps	%xmm2, 64(%rsp)
	movaps	1632(%rbp), %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	1584(%rbp), %xmm2
	movaps	%xmm2, 32(%rsp)
	movaps	1600(%rbp), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	1552(%rbp), %xmm2
	movaps	%xmm2, (%rsp)
	movaps	1568(%rbp), %xmm2
	movaps	%xmm2, 16(%rsp)
	fldt	400(%rbp)
	movl	1424(%rbp), %eax
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
	ucomisd	.LCPI28_0(%rip), %xmm0
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
	ucomiss	.LCPI28_2(%rip), %xmm1
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
	movapd	%xmm0, 320(%rsp)
	movapd	%xmm1, 336(%rsp)
	movaps	%xmm2, 352(%rsp)
	movaps	%xmm3, 368(%rsp)
	movaps	%xmm4, 384(%rsp)
	movaps	%xmm5, 400(%rsp)
	movaps	%xmm6, 416(%rsp)
	movaps	%xmm7, 432(%rsp)
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
	xorpd	%xmm1, %xmm1
	pushq	$1
	popq	%r13
.LBB29_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r14d, 92(%rsp)                 # 4-byte Folded Reload
	je	.LBB29_14
# %bb.2:                                #   in Loop: Header=BB29_1 Depth=1
	movsd	%xmm1, 120(%rsp)                # 8-byte Spill
	addq	$127, %rbx
	movq	%rbx, %r15
	andq	$-128, %r15
	leaq	128(%r15), %rbx
	movq	%rbx, 104(%rsp)
	movapd	(%r15), %xmm0
	movaps	16(%r15), %xmm1
	movaps	32(%r15), %xmm2
	movaps	48(%r15), %xmm3
	movaps	80(%r15), %xmm4
	movaps	64(%r15), %xmm5
	movaps	112(%r15), %xmm6
	movaps	96(%r15), %xmm7
	movaps	%xmm7, 224(%rsp)
	movaps	%xmm6, 240(%rsp)
	movaps	%xmm5, 192(%rsp)
	movaps	%xmm4, 208(%rsp)
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm3, 176(%rsp)
	movapd	%xmm0, 128(%rsp)
	movaps	%xmm1, 144(%rsp)
	leaq	128(%rsp), %rdi
	movl	$128, %esi
	movl	%r14d, %edx
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB29_3
# %bb.4:                                #   in Loop: Header=BB29_1 Depth=1
	movl	88(%rsp), %edx                  # 4-byte Reload
	cmpl	$40, %edx
	movsd	120(%rsp), %xmm1                # 8-byte Reload
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
	movsd	120(%rsp), %xmm1                # 8-byte Reload
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
	movapd	%xmm1, %xmm0
	mulsd	.LCPI29_0(%rip), %xmm0
	cmpeqsd	(%r15), %xmm0
	movq	%xmm0, %rcx
	andl	%r13d, %ecx
	andl	$1, %ecx
.LBB29_13:                              #   in Loop: Header=BB29_1 Depth=1
	addsd	.LCPI29_1(%rip), %xmm1
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
	subq	$1024, %rsp                     # imm = 0x400
	movsd	%xmm0, 96(%rsp)                 # 8-byte Spill
	movl	%esi, %r15d
	movq	%rdi, 120(%rsp)                 # 8-byte Spill
	leaq	464(%rsp), %rsi
	movq	%rdx, 16(%rsi)
	movq	%rcx, 24(%rsi)
	movq	%r8, 32(%rsi)
	movq	%r9, 40(%rsi)
	testb	%al, %al
	je	.LBB30_16
# %bb.15:
	movapd	%xmm1, 528(%rsp)
	movaps	%xmm2, 544(%rsp)
	movaps	%xmm3, 560(%rsp)
	movaps	%xmm4, 576(%rsp)
	movaps	%xmm5, 592(%rsp)
	movaps	%xmm6, 608(%rsp)
	movaps	%xmm7, 624(%rsp)
.LBB30_16:
	movaps	128(%rbp), %xmm0
	leaq	768(%rsp), %rdi
	movaps	%xmm0, 112(%rdi)
	movaps	112(%rbp), %xmm0
	movaps	%xmm0, 96(%rdi)
	movaps	96(%rbp), %xmm0
	movaps	%xmm0, 80(%rdi)
	movaps	80(%rbp), %xmm0
	movaps	%xmm0, 64(%rdi)
	movaps	64(%rbp), %xmm0
	movaps	%xmm0, 48(%rdi)
	movaps	48(%rbp), %xmm0
	movaps	%xmm0, 32(%rdi)
	movaps	32(%rbp), %xmm0
	movaps	%xmm0, 16(%rdi)
	movaps	16(%rbp), %xmm0
	movaps	%xmm0, (%rdi)
	movaps	256(%rbp), %xmm0
	movaps	%xmm0, 368(%rsp)
	movaps	240(%rbp), %xmm0
	movaps	%xmm0, 352(%rsp)
	movaps	224(%rbp), %xmm0
	movaps	%xmm0, 336(%rsp)
	movaps	208(%rbp), %xmm0
	movaps	%xmm0, 320(%rsp)
	movaps	192(%rbp), %xmm0
	movaps	%xmm0, 304(%rsp)
	movaps	176(%rbp), %xmm0
	movaps	%xmm0, 288(%rsp)
	movaps	160(%rbp), %xmm0
	movaps	%xmm0, 272(%rsp)
	movapd	144(%rbp), %xmm0
	movapd	%xmm0, 256(%rsp)
	movq	%rsi, 80(%rsp)
	leaq	272(%rbp), %rax
	movq	%rax, 72(%rsp)
	movabsq	$274877906960, %rax             # imm = 0x4000000010
	movq	%rax, 64(%rsp)
	pushq	$1
	popq	%rdx
	movl	$128, %esi
	callq	same
	movl	%eax, %ecx
	xorl	%r12d, %r12d
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
	movsd	96(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	cmpeqsd	.LCPI30_0(%rip), %xmm0
	movq	%xmm0, %rax
	andl	$1, %eax
.LBB30_3:
	movl	64(%rsp), %ebx
	movl	68(%rsp), %r13d
	movq	80(%rsp), %rcx
	movq	%rcx, 112(%rsp)                 # 8-byte Spill
	movq	72(%rsp), %r14
	testl	%r15d, %r15d
	cmovlel	%r12d, %r15d
	movl	%r15d, 108(%rsp)                # 4-byte Spill
	xorpd	%xmm1, %xmm1
	xorl	%r12d, %r12d
.LBB30_4:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r12d, 108(%rsp)                # 4-byte Folded Reload
	je	.LBB30_14
# %bb.5:                                #   in Loop: Header=BB30_4 Depth=1
	cmpl	$40, %ebx
	ja	.LBB30_7
# %bb.6:                                #   in Loop: Header=BB30_4 Depth=1
	movq	%r14, %rcx
	movl	%ebx, %r14d
	addq	112(%rsp), %r14                 # 8-byte Folded Reload
	addl	$8, %ebx
	movl	%ebx, 64(%rsp)
	jmp	.LBB30_8
.LBB30_7:                               #   in Loop: Header=BB30_4 Depth=1
	leaq	8(%r14), %rcx
	movq	%rcx, 72(%rsp)
.LBB30_8:                               #   in Loop: Header=BB30_4 Depth=1
	xorl	%r15d, %r15d
	cmpl	(%r14), %r12d
	movsd	%xmm1, 96(%rsp)                 # 8-byte Spill
	jne	.LBB30_13
# %bb.9:                                #   in Loop: Header=BB30_4 Depth=1
	cmpl	$160, %r13d
	ja	.LBB30_11
# %bb.10:                               #   in Loop: Header=BB30_4 Depth=1
	movq	%rcx, %rdx
	movl	%r13d, %ecx
	addq	112(%rsp), %rcx                 # 8-byte Folded Reload
	addl	$16, %r13d
	movl	%r13d, 68(%rsp)
	jmp	.LBB30_12
.LBB30_11:                              #   in Loop: Header=BB30_4 Depth=1
	leaq	8(%rcx), %rdx
	movq	%rdx, 72(%rsp)
.LBB30_12:                              #   in Loop: Header=BB30_4 Depth=1
	movsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	mulsd	.LCPI30_0(%rip), %xmm1
	ucomisd	%xmm1, %xmm0
	movl	$0, %ecx
	cmovnel	%ecx, %eax
	cmovpl	%ecx, %eax
	movq	%rdx, %rcx
	movl	%eax, %r15d
.LBB30_13:                              #   in Loop: Header=BB30_4 Depth=1
	addq	$127, %rcx
	andq	$-128, %rcx
	leaq	128(%rcx), %r14
	movq	%r14, 72(%rsp)
	movapd	(%rcx), %xmm0
	movaps	16(%rcx), %xmm1
	movaps	32(%rcx), %xmm2
	movaps	48(%rcx), %xmm3
	movaps	80(%rcx), %xmm4
	movaps	64(%rcx), %xmm5
	movaps	112(%rcx), %xmm6
	movaps	96(%rcx), %xmm7
	movaps	%xmm7, 224(%rsp)
	movaps	%xmm6, 240(%rsp)
	movaps	%xmm5, 192(%rsp)
	movaps	%xmm4, 208(%rsp)
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm3, 176(%rsp)
	movapd	%xmm0, 128(%rsp)
	movaps	%xmm1, 144(%rsp)
	leaq	128(%rsp), %rdi
	movl	$128, %esi
	movl	%r12d, %edx
	callq	same
                                        # kill: def $eax killed $eax def $rax
	andl	%r15d, %eax
	movsd	96(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	addsd	.LCPI30_1(%rip), %xmm1
	incl	%r12d
	jmp	.LBB30_4
.LBB30_14:
	xorl	%esi, %esi
	cmpl	$1, %eax
	adcl	$3, %esi
	leaq	640(%rsp), %r14
	movq	%r14, %rdi
	callq	their_make_long16@PLT
	movaps	(%r14), %xmm0
	movaps	16(%r14), %xmm1
	movaps	32(%r14), %xmm2
	movaps	48(%r14), %xmm3
	movaps	64(%r14), %xmm4
	movaps	80(%r14), %xmm5
	movaps	96(%r14), %xmm6
	movaps	112(%r14), %xmm7
	movq	120(%rsp), %rax                 # 8-byte Reload
	movaps	%xmm7, 112(%rax)
	movaps	%xmm6, 96(%rax)
	movaps	%xmm5, 80(%rax)
	movaps	%xmm4, 64(%rax)
	movaps	%xmm3, 48(%rax)
	movaps	%xmm2, 32(%rax)
	movaps	%xmm1, 16(%rax)
	movaps	%xmm0, (%rax)
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
	subq	$5504, %rsp                     # imm = 0x1580
	movq	%r8, 1872(%rsp)                 # 8-byte Spill
	movq	%rcx, 1880(%rsp)                # 8-byte Spill
	movq	%rdx, 1856(%rsp)                # 8-byte Spill
	movq	%rsi, 1720(%rsp)                # 8-byte Spill
	movq	%rdi, %r14
	xorps	%xmm0, %xmm0
	movups	%xmm0, 2032(%rsp)
	andq	$0, 2048(%rsp)
	movq	$7, 2024(%rsp)
	movq	$8, 2056(%rsp)
	leaq	2304(%rsp), %r12
	xorl	%ebx, %ebx
	leaq	2176(%rsp), %r15
.LBB31_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %rbx
	je	.LBB31_2
# %bb.9:                                #   in Loop: Header=BB31_1 Depth=1
	movq	%r15, %rdi
	movl	%ebx, %esi
	callq	*%r14
	movaps	2176(%rsp), %xmm0
	movaps	2192(%rsp), %xmm1
	movaps	2208(%rsp), %xmm2
	movaps	2224(%rsp), %xmm3
	movaps	2256(%rsp), %xmm4
	movaps	2240(%rsp), %xmm5
	movaps	2288(%rsp), %xmm6
	movaps	2272(%rsp), %xmm7
	movaps	%xmm7, 96(%r12)
	movaps	%xmm6, 112(%r12)
	movaps	%xmm5, 64(%r12)
	movaps	%xmm4, 80(%r12)
	movaps	%xmm2, 32(%r12)
	movaps	%xmm3, 48(%r12)
	movaps	%xmm0, (%r12)
	movaps	%xmm1, 16(%r12)
	incq	%rbx
	subq	$-128, %r12
	jmp	.LBB31_1
.LBB31_2:
	movaps	2800(%rsp), %xmm0
	movaps	2784(%rsp), %xmm1
	movaps	2768(%rsp), %xmm6
	movaps	2752(%rsp), %xmm5
	movaps	2688(%rsp), %xmm2
	movaps	2704(%rsp), %xmm3
	movaps	2720(%rsp), %xmm4
	movaps	2736(%rsp), %xmm7
	leaq	3712(%rsp), %rsi
	movaps	%xmm0, 1840(%rsp)               # 16-byte Spill
	movaps	%xmm0, 112(%rsi)
	movaps	%xmm1, 1824(%rsp)               # 16-byte Spill
	movaps	%xmm1, 96(%rsi)
	movaps	%xmm6, 1744(%rsp)               # 16-byte Spill
	movaps	%xmm6, 80(%rsi)
	movaps	%xmm5, 1760(%rsp)               # 16-byte Spill
	movaps	%xmm5, 64(%rsi)
	movaps	%xmm7, 1728(%rsp)               # 16-byte Spill
	movaps	%xmm7, 48(%rsi)
	movaps	%xmm4, 1776(%rsp)               # 16-byte Spill
	movaps	%xmm4, 32(%rsi)
	movaps	%xmm3, 1792(%rsp)               # 16-byte Spill
	movaps	%xmm3, 16(%rsi)
	movaps	%xmm2, 1808(%rsp)               # 16-byte Spill
	movaps	%xmm2, (%rsi)
	pushq	$16
	popq	%rcx
	movq	%rsp, %rdi
	rep;movsq (%rsi), %es:(%rdi)
	pushq	$3
	popq	%rdi
	movq	1720(%rsp), %r12                # 8-byte Reload
	callq	*%r12
	xorl	%r13d, %r13d
	testl	%eax, %eax
	je	.LBB31_8
# %bb.3:
	leaq	4608(%rsp), %r15
	pushq	$4
	popq	%rbx
	movq	%r15, %rdi
	movl	%ebx, %esi
	callq	their_make_long16@PLT
	movaps	(%r15), %xmm0
	movaps	16(%r15), %xmm1
	movaps	32(%r15), %xmm2
	movaps	48(%r15), %xmm3
	movaps	64(%r15), %xmm4
	movaps	80(%r15), %xmm5
	movaps	96(%r15), %xmm6
	movaps	112(%r15), %xmm7
	leaq	3712(%rsp), %rsi
	movaps	%xmm7, 112(%rsi)
	movaps	%xmm6, 96(%rsi)
	movaps	%xmm5, 80(%rsi)
	movaps	%xmm4, 64(%rsi)
	movaps	%xmm3, 48(%rsi)
	movaps	%xmm2, 32(%rsi)
	movaps	%xmm1, 16(%rsi)
	movaps	%xmm0, (%rsi)
	pushq	$16
	popq	%rcx
	movq	%rsp, %rdi
	rep;movsq (%rsi), %es:(%rdi)
	movl	%ebx, %edi
	callq	*%r12
	testl	%eax, %eax
	je	.LBB31_8
# %bb.4:
	leaq	4480(%rsp), %rbx
	pushq	$5
	popq	%r15
	movq	%rbx, %rdi
	movl	%r15d, %esi
	callq	*%r14
	movaps	(%rbx), %xmm0
	movaps	16(%rbx), %xmm1
	movaps	32(%rbx), %xmm2
	movaps	48(%rbx), %xmm3
	movaps	64(%rbx), %xmm4
	movaps	80(%rbx), %xmm5
	movaps	96(%rbx), %xmm6
	movaps	112(%rbx), %xmm7
	leaq	3712(%rsp), %rdi
	movaps	%xmm7, 112(%rdi)
	movaps	%xmm6, 96(%rdi)
	movaps	%xmm5, 80(%rdi)
	movaps	%xmm4, 64(%rdi)
	movaps	%xmm3, 48(%rdi)
	movaps	%xmm2, 32(%rdi)
	movaps	%xmm1, 16(%rdi)
	movaps	%xmm0, (%rdi)
	movl	$128, %esi
	movl	%r15d, %edx
	callq	same
	testl	%eax, %eax
	je	.LBB31_8
# %bb.5:
	movaps	2544(%rsp), %xmm8
	movaps	2528(%rsp), %xmm7
	movaps	2512(%rsp), %xmm5
	movaps	2496(%rsp), %xmm4
	movaps	2432(%rsp), %xmm1
	movaps	2448(%rsp), %xmm2
	movaps	2464(%rsp), %xmm3
	movaps	2480(%rsp), %xmm6
	leaq	3840(%rsp), %rax
	movaps	1744(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 80(%rax)
	movaps	2672(%rsp), %xmm15
	movaps	1760(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 64(%rax)
	movaps	2656(%rsp), %xmm14
	movaps	1728(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 48(%rax)
	movaps	2640(%rsp), %xmm13
	movaps	1776(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 32(%rax)
	movaps	2624(%rsp), %xmm12
	movaps	1792(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 16(%rax)
	movaps	2608(%rsp), %xmm11
	movaps	1808(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, (%rax)
	movaps	2592(%rsp), %xmm10
	movaps	1824(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 96(%rax)
	movaps	2576(%rsp), %xmm9
	movaps	1840(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 112(%rax)
	movaps	2928(%rsp), %xmm0
	leaq	4224(%rsp), %rdx
	movaps	%xmm0, 112(%rdx)
	movaps	2912(%rsp), %xmm0
	movaps	%xmm0, 96(%rdx)
	movaps	2896(%rsp), %xmm0
	movaps	%xmm0, 80(%rdx)
	movaps	2880(%rsp), %xmm0
	movaps	%xmm0, 64(%rdx)
	movaps	2864(%rsp), %xmm0
	movaps	%xmm0, 48(%rdx)
	movaps	2848(%rsp), %xmm0
	movaps	%xmm0, 32(%rdx)
	movaps	2832(%rsp), %xmm0
	movaps	%xmm0, 16(%rdx)
	movaps	2816(%rsp), %xmm0
	movaps	%xmm0, (%rdx)
	movaps	3056(%rsp), %xmm0
	leaq	4096(%rsp), %r8
	movaps	%xmm0, 112(%r8)
	movaps	3040(%rsp), %xmm0
	movaps	%xmm0, 96(%r8)
	movaps	3024(%rsp), %xmm0
	movaps	%xmm0, 80(%r8)
	movaps	3008(%rsp), %xmm0
	movaps	%xmm0, 64(%r8)
	movaps	2992(%rsp), %xmm0
	movaps	%xmm0, 48(%r8)
	movaps	2976(%rsp), %xmm0
	movaps	%xmm0, 32(%r8)
	movaps	2960(%rsp), %xmm0
	movaps	%xmm0, 16(%r8)
	movaps	2944(%rsp), %xmm0
	movaps	%xmm0, (%r8)
	movaps	3184(%rsp), %xmm0
	leaq	5248(%rsp), %r9
	movaps	%xmm0, 112(%r9)
	movaps	3168(%rsp), %xmm0
	movaps	%xmm0, 96(%r9)
	movaps	3152(%rsp), %xmm0
	movaps	%xmm0, 80(%r9)
	movaps	3136(%rsp), %xmm0
	movaps	%xmm0, 64(%r9)
	movaps	3120(%rsp), %xmm0
	movaps	%xmm0, 48(%r9)
	movaps	3104(%rsp), %xmm0
	movaps	%xmm0, 32(%r9)
	movaps	3088(%rsp), %xmm0
	movaps	%xmm0, 16(%r9)
	movaps	3072(%rsp), %xmm0
	movaps	%xmm0, (%r9)
	movaps	3312(%rsp), %xmm0
	leaq	5120(%rsp), %r10
	movaps	%xmm0, 112(%r10)
	movaps	3296(%rsp), %xmm0
	movaps	%xmm0, 96(%r10)
	movaps	3280(%rsp), %xmm0
	movaps	%xmm0, 80(%r10)
	movaps	3264(%rsp), %xmm0
	movaps	%xmm0, 64(%r10)
	movaps	3248(%rsp), %xmm0
	movaps	%xmm0, 48(%r10)
	movaps	3232(%rsp), %xmm0
	movaps	%xmm0, 32(%r10)
	movaps	3216(%rsp), %xmm0
	movaps	%xmm0, 16(%r10)
	movaps	3200(%rsp), %xmm0
	movaps	%xmm0, (%r10)
	movaps	3440(%rsp), %xmm0
	leaq	4992(%rsp), %r11
	movaps	%xmm0, 112(%r11)
	movaps	3424(%rsp), %xmm0
	movaps	%xmm0, 96(%r11)
	movaps	3408(%rsp), %xmm0
	movaps	%xmm0, 80(%r11)
	movaps	3392(%rsp), %xmm0
	movaps	%xmm0, 64(%r11)
	movaps	3376(%rsp), %xmm0
	movaps	%xmm0, 48(%r11)
	movaps	3360(%rsp), %xmm0
	movaps	%xmm0, 32(%r11)
	movaps	3344(%rsp), %xmm0
	movaps	%xmm0, 16(%r11)
	movaps	3328(%rsp), %xmm0
	movaps	%xmm0, (%r11)
	movaps	3568(%rsp), %xmm0
	leaq	4864(%rsp), %r14
	movaps	%xmm0, 112(%r14)
	movaps	3552(%rsp), %xmm0
	movaps	%xmm0, 96(%r14)
	movaps	3536(%rsp), %xmm0
	movaps	%xmm0, 80(%r14)
	movaps	3520(%rsp), %xmm0
	movaps	%xmm0, 64(%r14)
	movaps	3504(%rsp), %xmm0
	movaps	%xmm0, 48(%r14)
	movaps	3488(%rsp), %xmm0
	movaps	%xmm0, 32(%r14)
	movaps	3472(%rsp), %xmm0
	movaps	%xmm0, 16(%r14)
	movaps	3456(%rsp), %xmm0
	movaps	%xmm0, (%r14)
	movaps	3696(%rsp), %xmm0
	leaq	4736(%rsp), %rbx
	movaps	%xmm0, 112(%rbx)
	movaps	3680(%rsp), %xmm0
	movaps	%xmm0, 96(%rbx)
	movaps	3664(%rsp), %xmm0
	movaps	%xmm0, 80(%rbx)
	movaps	3648(%rsp), %xmm0
	movaps	%xmm0, 64(%rbx)
	movaps	3632(%rsp), %xmm0
	movaps	%xmm0, 48(%rbx)
	movaps	3616(%rsp), %xmm0
	movaps	%xmm0, 32(%rbx)
	movaps	3600(%rsp), %xmm0
	movaps	%xmm0, 16(%rbx)
	movaps	3584(%rsp), %xmm0
	movaps	%xmm0, (%rbx)
	movaps	2560(%rsp), %xmm0
	leaq	3712(%rsp), %rsi
	movaps	%xmm8, 1728(%rsp)               # 16-byte Spill
	movaps	%xmm8, 112(%rsi)
	movaps	%xmm7, 1744(%rsp)               # 16-byte Spill
	movaps	%xmm7, 96(%rsi)
	movaps	%xmm5, 1776(%rsp)               # 16-byte Spill
	movaps	%xmm5, 80(%rsi)
	movaps	%xmm4, 1792(%rsp)               # 16-byte Spill
	movaps	%xmm4, 64(%rsi)
	movaps	%xmm6, 1760(%rsp)               # 16-byte Spill
	movaps	%xmm6, 48(%rsi)
	movaps	%xmm3, 1808(%rsp)               # 16-byte Spill
	movaps	%xmm3, 32(%rsi)
	movaps	%xmm2, 1824(%rsp)               # 16-byte Spill
	movaps	%xmm2, 16(%rsi)
	movaps	%xmm1, 1840(%rsp)               # 16-byte Spill
	movaps	%xmm1, (%rsi)
	leaq	3968(%rsp), %r15
	movaps	%xmm15, 1904(%rsp)              # 16-byte Spill
	movaps	%xmm15, 112(%r15)
	movaps	%xmm14, 1920(%rsp)              # 16-byte Spill
	movaps	%xmm14, 96(%r15)
	movaps	%xmm13, 1936(%rsp)              # 16-byte Spill
	movaps	%xmm13, 80(%r15)
	movaps	%xmm12, 1952(%rsp)              # 16-byte Spill
	movaps	%xmm12, 64(%r15)
	movaps	%xmm11, 1968(%rsp)              # 16-byte Spill
	movaps	%xmm11, 48(%r15)
	movaps	%xmm10, 1984(%rsp)              # 16-byte Spill
	movaps	%xmm10, 32(%r15)
	movaps	%xmm9, 2000(%rsp)               # 16-byte Spill
	movaps	%xmm9, 16(%r15)
	movaps	%xmm0, 1888(%rsp)               # 16-byte Spill
	movaps	%xmm0, (%r15)
	pushq	$16
	popq	%r12
	movq	%r12, %rcx
	movq	%rsp, %rdi
	rep;movsq (%rsi), %es:(%rdi)
	leaq	1536(%rsp), %rdi
	movq	%r12, %rcx
	movq	%rbx, %rsi
	rep;movsq (%rsi), %es:(%rdi)
	leaq	1280(%rsp), %rdi
	movq	%r12, %rcx
	movq	%r14, %rsi
	rep;movsq (%rsi), %es:(%rdi)
	leaq	1152(%rsp), %rdi
	movq	%r12, %rcx
	movq	%r11, %rsi
	rep;movsq (%rsi), %es:(%rdi)
	leaq	1024(%rsp), %rdi
	movq	%r12, %rcx
	movq	%r10, %rsi
	rep;movsq (%rsi), %es:(%rdi)
	leaq	768(%rsp), %rdi
	movq	%r12, %rcx
	movq	%r9, %rsi
	rep;movsq (%rsi), %es:(%rdi)
	leaq	640(%rsp), %rdi
	movq	%r12, %rcx
	movq	%r8, %rsi
	rep;movsq (%rsi), %es:(%rdi)
	leaq	512(%rsp), %rdi
	movq	%r12, %rcx
	movq	%rdx, %rsi
	rep;movsq (%rsi), %es:(%rdi)
	leaq	256(%rsp), %rdi
	movq	%r12, %rcx
	movq	%rax, %rsi
	rep;movsq (%rsi), %es:(%rdi)
	leaq	128(%rsp), %rdi
	movq	%r12, %rcx
	movq	%r15, %rsi
	rep;movsq (%rsi), %es:(%rdi)
	movq	2056(%rsp), %rax
	movq	%rax, 928(%rsp)
	movups	2024(%rsp), %xmm0
	movups	2040(%rsp), %xmm1
	movups	%xmm1, 912(%rsp)
	movups	%xmm0, 896(%rsp)
	flds	.LCPI31_0(%rip)
	fstpt	384(%rsp)
	movl	$12, 1408(%rsp)
	pushq	$1
	popq	%rdi
	movsd	.LCPI31_1(%rip), %xmm0          # xmm0 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	movss	.LCPI31_2(%rip), %xmm1          # xmm1 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	callq	*1856(%rsp)                     # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB31_8
# %bb.6:
	movaps	2416(%rsp), %xmm5
	movaps	2400(%rsp), %xmm4
	movaps	2384(%rsp), %xmm3
	movaps	2368(%rsp), %xmm2
	movaps	2304(%rsp), %xmm0
	movaps	2320(%rsp), %xmm1
	movaps	2336(%rsp), %xmm6
	movaps	2352(%rsp), %xmm7
	leaq	3712(%rsp), %rsi
	movaps	%xmm5, 2096(%rsp)               # 16-byte Spill
	movaps	%xmm5, 112(%rsi)
	movaps	%xmm4, 2112(%rsp)               # 16-byte Spill
	movaps	%xmm4, 96(%rsi)
	movaps	%xmm3, 2128(%rsp)               # 16-byte Spill
	movaps	%xmm3, 80(%rsi)
	movaps	%xmm2, 2144(%rsp)               # 16-byte Spill
	movaps	%xmm2, 64(%rsi)
	movaps	%xmm7, 2064(%rsp)               # 16-byte Spill
	movaps	%xmm7, 48(%rsi)
	movaps	%xmm6, 2080(%rsp)               # 16-byte Spill
	movaps	%xmm6, 32(%rsi)
	movaps	%xmm1, 2160(%rsp)               # 16-byte Spill
	movaps	%xmm1, 16(%rsi)
	movaps	%xmm0, 1856(%rsp)               # 16-byte Spill
	movaps	%xmm0, (%rsi)
	leaq	3968(%rsp), %rax
	movaps	1760(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 48(%rax)
	movaps	1808(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 32(%rax)
	movaps	1824(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 16(%rax)
	movaps	1840(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, (%rax)
	movaps	1792(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 64(%rax)
	movaps	1776(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 80(%rax)
	movaps	1744(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 96(%rax)
	movaps	1728(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 112(%rax)
	leaq	3840(%rsp), %rdx
	movaps	1904(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 112(%rdx)
	movaps	1920(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 96(%rdx)
	movaps	1936(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 80(%rdx)
	movaps	1952(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 64(%rdx)
	movaps	1968(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 48(%rdx)
	movaps	1984(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 32(%rdx)
	movaps	2000(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 16(%rdx)
	movaps	1888(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, (%rdx)
	pushq	$16
	popq	%r8
	movq	%r8, %rcx
	movq	%rsp, %rdi
	rep;movsq (%rsi), %es:(%rdi)
	leaq	256(%rsp), %rdi
	movq	%r8, %rcx
	movq	%rdx, %rsi
	rep;movsq (%rsi), %es:(%rdi)
	leaq	128(%rsp), %rdi
	movq	%r8, %rcx
	movq	%rax, %rsi
	rep;movsq (%rsi), %es:(%rdi)
	pushq	$3
	popq	%rdi
	xorl	%r13d, %r13d
	pushq	$1
	popq	%rdx
	movsd	.LCPI31_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI31_4(%rip), %xmm2          # xmm2 = [1.0E+0,0.0E+0]
	xorps	%xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	callq	*1880(%rsp)                     # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB31_8
# %bb.7:
	leaq	3840(%rsp), %rax
	movaps	2096(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 112(%rax)
	movaps	2112(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 96(%rax)
	movaps	2128(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 80(%rax)
	movaps	2144(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 64(%rax)
	movaps	2064(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 48(%rax)
	movaps	2080(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 32(%rax)
	movaps	2160(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 16(%rax)
	movaps	1856(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, (%rax)
	leaq	3712(%rsp), %r14
	movaps	1728(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 112(%r14)
	leaq	4224(%rsp), %rdx
	movaps	%xmm0, 112(%rdx)
	movaps	1744(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 96(%r14)
	movaps	%xmm0, 96(%rdx)
	movaps	1776(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 80(%r14)
	movaps	%xmm0, 80(%rdx)
	movaps	1792(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 64(%r14)
	movaps	%xmm0, 64(%rdx)
	movaps	1760(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 48(%r14)
	movaps	%xmm0, 48(%rdx)
	movaps	1808(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 32(%r14)
	movaps	%xmm0, 32(%rdx)
	movaps	1824(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 16(%r14)
	movaps	%xmm0, 16(%rdx)
	movaps	1840(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, (%r14)
	movaps	%xmm0, (%rdx)
	leaq	3968(%rsp), %r8
	movaps	1904(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 112(%r8)
	leaq	4096(%rsp), %r9
	movaps	%xmm0, 112(%r9)
	movaps	1920(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 96(%r8)
	movaps	%xmm0, 96(%r9)
	movaps	1936(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 80(%r8)
	movaps	%xmm0, 80(%r9)
	movaps	1952(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 64(%r8)
	movaps	%xmm0, 64(%r9)
	movaps	1968(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 48(%r8)
	movaps	%xmm0, 48(%r9)
	movaps	1984(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 32(%r8)
	movaps	%xmm0, 32(%r9)
	movaps	2000(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, 16(%r8)
	movaps	%xmm0, 16(%r9)
	movaps	1888(%rsp), %xmm0               # 16-byte Reload
	movaps	%xmm0, (%r8)
	movaps	%xmm0, (%r9)
	pushq	$16
	popq	%r15
	movq	%r15, %rcx
	movq	%rsp, %rdi
	movq	%r14, %rsi
	rep;movsq (%rsi), %es:(%rdi)
	leaq	512(%rsp), %rdi
	movq	%r15, %rcx
	movq	%r9, %rsi
	rep;movsq (%rsi), %es:(%rdi)
	leaq	384(%rsp), %rdi
	movq	%r15, %rcx
	movq	%rdx, %rsi
	rep;movsq (%rsi), %es:(%rdi)
	leaq	256(%rsp), %rdi
	movq	%r15, %rcx
	movq	%rax, %rsi
	rep;movsq (%rsi), %es:(%rdi)
	leaq	128(%rsp), %rdi
	movq	%r15, %rcx
	movq	%r8, %rsi
	rep;movsq (%rsi), %es:(%rdi)
	leaq	4352(%rsp), %r12
	pushq	$3
	popq	%rbx
	pushq	$1
	popq	%rcx
	movsd	.LCPI31_3(%rip), %xmm0          # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%r8
	movsd	.LCPI31_4(%rip), %xmm3          # xmm3 = [1.0E+0,0.0E+0]
	xorps	%xmm1, %xmm1
	movq	%r12, %rdi
	movl	%ebx, %esi
	xorl	%edx, %edx
	movaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*1872(%rsp)                     # 8-byte Folded Reload
	movaps	(%r12), %xmm0
	movaps	16(%r12), %xmm1
	movaps	32(%r12), %xmm2
	movaps	48(%r12), %xmm3
	movaps	64(%r12), %xmm4
	movaps	80(%r12), %xmm5
	movaps	96(%r12), %xmm6
	movaps	112(%r12), %xmm7
	movaps	%xmm7, 112(%r14)
	movaps	%xmm6, 96(%r14)
	movaps	%xmm5, 80(%r14)
	movaps	%xmm4, 64(%r14)
	movaps	%xmm3, 48(%r14)
	movaps	%xmm2, 32(%r14)
	movaps	%xmm1, 16(%r14)
	movaps	%xmm0, (%r14)
	leaq	3712(%rsp), %rsi
	movq	%r15, %rcx
	movq	%rsp, %rdi
	rep;movsq (%rsi), %es:(%rdi)
	movl	%ebx, %edi
	callq	*1720(%rsp)                     # 8-byte Folded Reload
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
	movaps	(%rbx), %xmm0
	fldl	16(%rsp)
	movaps	%xmm0, %xmm1
	unpckhpd	%xmm0, %xmm1                    # xmm1 = xmm1[1],xmm0[1]
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
	movaps	16(%rbp), %xmm0
	movaps	32(%rbp), %xmm1
	movq	%rsp, %rdi
	movaps	%xmm1, 16(%rdi)
	movaps	%xmm0, (%rdi)
	pushq	$24
	popq	%rsi
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
	movaps	32(%rbp), %xmm2
	movaps	%xmm2, 304(%rsp)
	movaps	16(%rbp), %xmm2
	movaps	%xmm2, 288(%rsp)
	movaps	64(%rbp), %xmm2
	movaps	%xmm2, 272(%rsp)
	movaps	48(%rbp), %xmm2
	movaps	%xmm2, 256(%rsp)
	movaps	96(%rbp), %xmm2
	movaps	%xmm2, 240(%rsp)
	movaps	80(%rbp), %xmm2
	movaps	%xmm2, 224(%rsp)
	movaps	160(%rbp), %xmm2
	movaps	%xmm2, 208(%rsp)
	movaps	144(%rbp), %xmm2
	movaps	%xmm2, 192(%rsp)
	movaps	192(%rbp), %xmm2
	movaps	%xmm2, 176(%rsp)
	movaps	176(%rbp), %xmm2
	movaps	%xmm2, 160(%rsp)
	movaps	224(%rbp), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	208(%rbp), %xmm2
	movaps	%xmm2, 128(%rsp)
	movaps	320(%rbp), %xmm2
	movaps	%xmm2, 112(%rsp)
	movaps	304(%rbp), %xmm2
	movaps	%xmm2, 96(%rsp)
	movaps	352(%rbp), %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	336(%rbp), %xmm2
	movaps	%xmm2, 64(%rsp)
	movaps	384(%rbp), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	368(%rbp), %xmm2
	movaps	%xmm2, 32(%rsp)
	movaps	432(%rbp), %xmm2
	movaps	%xmm2, (%rsp)
	movaps	448(%rbp), %xmm2
	movaps	%xmm2, 16(%rsp)
	fldt	112(%rbp)
	movl	400(%rbp), %eax
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
	ucomisd	.LCPI34_0(%rip), %xmm0
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
	ucomiss	.LCPI34_2(%rip), %xmm1
	jne	.LBB34_23
	jp	.LBB34_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB34_23
# %bb.11:
	cmpq	$7, 240(%rbp)
	jne	.LBB34_23
# %bb.12:
	cmpq	$8, 272(%rbp)
	jne	.LBB34_23
# %bb.13:
	leaq	288(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$1
	popq	%rdx
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
	movapd	%xmm0, 160(%rsp)
	movapd	%xmm1, 176(%rsp)
	movaps	%xmm2, 192(%rsp)
	movaps	%xmm3, 208(%rsp)
	movaps	%xmm4, 224(%rsp)
	movaps	%xmm5, 240(%rsp)
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm7, 272(%rsp)
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
	xorpd	%xmm1, %xmm1
	pushq	$1
	popq	%r15
.LBB35_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r14d, 28(%rsp)                 # 4-byte Folded Reload
	je	.LBB35_14
# %bb.2:                                #   in Loop: Header=BB35_1 Depth=1
	movsd	%xmm1, 56(%rsp)                 # 8-byte Spill
	addq	$31, %rbx
	movq	%rbx, %r12
	andq	$-32, %r12
	leaq	32(%r12), %rbx
	movq	%rbx, 40(%rsp)
	movapd	(%r12), %xmm0
	movaps	16(%r12), %xmm1
	movapd	%xmm0, 64(%rsp)
	movaps	%xmm1, 80(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$24
	popq	%rsi
	movl	%r14d, %edx
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB35_3
# %bb.4:                                #   in Loop: Header=BB35_1 Depth=1
	movl	24(%rsp), %edx                  # 4-byte Reload
	cmpl	$40, %edx
	movsd	56(%rsp), %xmm1                 # 8-byte Reload
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
	movsd	56(%rsp), %xmm1                 # 8-byte Reload
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
	movapd	%xmm1, %xmm0
	mulsd	.LCPI35_0(%rip), %xmm0
	cmpeqsd	(%r12), %xmm0
	movq	%xmm0, %rcx
	andl	%r15d, %ecx
	andl	$1, %ecx
.LBB35_13:                              #   in Loop: Header=BB35_1 Depth=1
	addsd	.LCPI35_1(%rip), %xmm1
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
	movsd	%xmm0, 40(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB36_16
# %bb.15:
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm2, 256(%rsp)
	movaps	%xmm3, 272(%rsp)
	movaps	%xmm4, 288(%rsp)
	movaps	%xmm5, 304(%rsp)
	movaps	%xmm6, 320(%rsp)
	movaps	%xmm7, 336(%rsp)
.LBB36_16:
	leaq	176(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	movapd	16(%rbp), %xmm0
	movapd	32(%rbp), %xmm1
	movaps	48(%rbp), %xmm2
	movaps	64(%rbp), %xmm3
	leaq	128(%rsp), %rdi
	movapd	%xmm1, 16(%rdi)
	movapd	%xmm0, (%rdi)
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movq	%rax, 32(%rsp)
	leaq	80(%rbp), %rax
	movq	%rax, 24(%rsp)
	movabsq	$274877906952, %rax             # imm = 0x4000000008
	movq	%rax, 16(%rsp)
	pushq	$24
	popq	%rsi
	pushq	$1
	popq	%rdx
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
	movsd	40(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	cmpeqsd	.LCPI36_0(%rip), %xmm0
	movq	%xmm0, %rax
	andl	$1, %eax
.LBB36_3:
	movl	16(%rsp), %r13d
	movl	20(%rsp), %r14d
	movq	32(%rsp), %rcx
	movq	%rcx, 56(%rsp)                  # 8-byte Spill
	movq	24(%rsp), %r15
	testl	%ebx, %ebx
	cmovlel	%r12d, %ebx
	movl	%ebx, 52(%rsp)                  # 4-byte Spill
	xorpd	%xmm1, %xmm1
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
	movsd	%xmm1, 40(%rsp)                 # 8-byte Spill
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
	movsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	mulsd	.LCPI36_0(%rip), %xmm1
	ucomisd	%xmm1, %xmm0
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
	movapd	(%rcx), %xmm0
	movaps	16(%rcx), %xmm1
	movapd	%xmm0, 64(%rsp)
	movaps	%xmm1, 80(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$24
	popq	%rsi
	movl	%r12d, %edx
	callq	same
                                        # kill: def $eax killed $eax def $rax
	andl	%ebx, %eax
	movsd	40(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	addsd	.LCPI36_1(%rip), %xmm1
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
	subq	$1344, %rsp                     # imm = 0x540
	movq	%r8, 640(%rsp)                  # 8-byte Spill
	movq	%rcx, 648(%rsp)                 # 8-byte Spill
	movq	%rdx, %r12
	movq	%rsi, %rbx
	movq	%rdi, %r14
	xorps	%xmm0, %xmm0
	movups	%xmm0, 736(%rsp)
	andq	$0, 752(%rsp)
	movq	$7, 728(%rsp)
	movq	$8, 760(%rsp)
	leaq	960(%rsp), %r15
	xorl	%r13d, %r13d
.LBB37_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %r13
	je	.LBB37_2
# %bb.9:                                #   in Loop: Header=BB37_1 Depth=1
	movl	%r13d, %edi
	callq	*%r14
	fstpl	680(%rsp)
	movlhps	%xmm1, %xmm0                    # xmm0 = xmm0[0],xmm1[0]
	movsd	680(%rsp), %xmm1                # xmm1 = mem[0],zero
	movaps	%xmm1, 16(%r15)
	movaps	%xmm0, (%r15)
	incq	%r13
	addq	$32, %r15
	jmp	.LBB37_1
.LBB37_2:
	movaps	1056(%rsp), %xmm0
	movaps	1072(%rsp), %xmm1
	movaps	%xmm1, 544(%rsp)                # 16-byte Spill
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 560(%rsp)                # 16-byte Spill
	movaps	%xmm0, 448(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%rdi
	callq	*%rbx
	xorl	%r13d, %r13d
	testl	%eax, %eax
	je	.LBB37_8
# %bb.3:
	pushq	$4
	popq	%r15
	movl	%r15d, %edi
	callq	their_make_double3@PLT
	fstpl	672(%rsp)
	movlhps	%xmm1, %xmm0                    # xmm0 = xmm0[0],xmm1[0]
	movsd	672(%rsp), %xmm1                # xmm1 = mem[0],zero
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 448(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movl	%r15d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB37_8
# %bb.4:
	pushq	$5
	popq	%r15
	movl	%r15d, %edi
	callq	*%r14
	fstpl	664(%rsp)
	movlhps	%xmm1, %xmm0                    # xmm0 = xmm0[0],xmm1[0]
	movsd	664(%rsp), %xmm1                # xmm1 = mem[0],zero
	leaq	448(%rsp), %rdi
	movaps	%xmm1, 16(%rdi)
	movaps	%xmm0, (%rdi)
	pushq	$24
	popq	%rsi
	movl	%r15d, %edx
	callq	same
	testl	%eax, %eax
	je	.LBB37_8
# %bb.5:
	movaps	1088(%rsp), %xmm0
	movaps	1104(%rsp), %xmm1
	movaps	544(%rsp), %xmm2                # 16-byte Reload
	movaps	%xmm2, 496(%rsp)
	movaps	1120(%rsp), %xmm2
	movaps	560(%rsp), %xmm3                # 16-byte Reload
	movaps	%xmm3, 480(%rsp)
	movaps	1136(%rsp), %xmm3
	movaps	%xmm1, 624(%rsp)
	movaps	1152(%rsp), %xmm1
	movaps	%xmm0, 608(%rsp)
	movaps	1168(%rsp), %xmm0
	movaps	%xmm3, 592(%rsp)
	movaps	1184(%rsp), %xmm3
	movaps	%xmm2, 576(%rsp)
	movaps	1200(%rsp), %xmm2
	movaps	%xmm0, 912(%rsp)
	movaps	1216(%rsp), %xmm0
	movaps	%xmm1, 896(%rsp)
	movaps	1232(%rsp), %xmm1
	movaps	%xmm2, 880(%rsp)
	movaps	1248(%rsp), %xmm2
	movaps	%xmm3, 864(%rsp)
	movaps	1264(%rsp), %xmm3
	movaps	%xmm1, 848(%rsp)
	movaps	1280(%rsp), %xmm1
	movaps	%xmm0, 832(%rsp)
	movaps	1296(%rsp), %xmm0
	movaps	%xmm3, 816(%rsp)
	movaps	992(%rsp), %xmm3
	movaps	%xmm2, 800(%rsp)
	movaps	1008(%rsp), %xmm2
	movaps	%xmm0, 784(%rsp)
	movaps	1024(%rsp), %xmm0
	movaps	%xmm1, 768(%rsp)
	movaps	1040(%rsp), %xmm1
	movaps	%xmm2, 704(%rsp)                # 16-byte Spill
	movaps	%xmm2, 464(%rsp)
	movaps	%xmm3, 560(%rsp)                # 16-byte Spill
	movaps	%xmm3, 448(%rsp)
	movaps	%xmm1, 688(%rsp)                # 16-byte Spill
	movaps	%xmm1, 528(%rsp)
	movaps	%xmm0, 544(%rsp)                # 16-byte Spill
	movaps	%xmm0, 512(%rsp)
	movaps	768(%rsp), %xmm0
	movaps	784(%rsp), %xmm1
	movaps	%xmm1, 432(%rsp)
	movaps	%xmm0, 416(%rsp)
	movaps	800(%rsp), %xmm0
	movaps	816(%rsp), %xmm1
	movaps	%xmm1, 368(%rsp)
	movaps	%xmm0, 352(%rsp)
	movaps	832(%rsp), %xmm0
	movaps	848(%rsp), %xmm1
	movaps	%xmm1, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
	movaps	864(%rsp), %xmm0
	movaps	880(%rsp), %xmm1
	movaps	%xmm1, 304(%rsp)
	movaps	%xmm0, 288(%rsp)
	movq	760(%rsp), %rax
	movq	%rax, 256(%rsp)
	movups	728(%rsp), %xmm0
	movups	744(%rsp), %xmm1
	movups	%xmm1, 240(%rsp)
	movups	%xmm0, 224(%rsp)
	movaps	896(%rsp), %xmm0
	movaps	912(%rsp), %xmm1
	movaps	%xmm1, 208(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	576(%rsp), %xmm0
	movaps	592(%rsp), %xmm1
	movaps	%xmm1, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	608(%rsp), %xmm0
	movaps	624(%rsp), %xmm1
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	480(%rsp), %xmm0
	movaps	496(%rsp), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	512(%rsp), %xmm0
	movaps	528(%rsp), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	flds	.LCPI37_0(%rip)
	fstpt	96(%rsp)
	movl	$12, 384(%rsp)
	pushq	$1
	popq	%rdi
	movsd	.LCPI37_1(%rip), %xmm0          # xmm0 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	movss	.LCPI37_2(%rip), %xmm1          # xmm1 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	callq	*%r12
	testl	%eax, %eax
	je	.LBB37_8
# %bb.6:
	movaps	960(%rsp), %xmm0
	movaps	976(%rsp), %xmm1
	movaps	%xmm1, 928(%rsp)                # 16-byte Spill
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 944(%rsp)                # 16-byte Spill
	movaps	%xmm0, 448(%rsp)
	movaps	704(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 528(%rsp)
	movaps	560(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 512(%rsp)
	movaps	688(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 496(%rsp)
	movaps	544(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 480(%rsp)
	movaps	480(%rsp), %xmm0
	movaps	496(%rsp), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	512(%rsp), %xmm0
	movaps	528(%rsp), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%r13d, %r13d
	pushq	$1
	popq	%rdx
	movsd	.LCPI37_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI37_4(%rip), %xmm2          # xmm2 = [1.0E+0,0.0E+0]
	xorps	%xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	callq	*648(%rsp)                      # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB37_8
# %bb.7:
	movaps	560(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 448(%rsp)
	movaps	704(%rsp), %xmm2                # 16-byte Reload
	movaps	%xmm2, 464(%rsp)
	movaps	688(%rsp), %xmm3                # 16-byte Reload
	movaps	%xmm3, 528(%rsp)
	movaps	544(%rsp), %xmm1                # 16-byte Reload
	movaps	%xmm1, 512(%rsp)
	movaps	928(%rsp), %xmm4                # 16-byte Reload
	movaps	%xmm4, 496(%rsp)
	movaps	944(%rsp), %xmm4                # 16-byte Reload
	movaps	%xmm4, 480(%rsp)
	movaps	%xmm2, 624(%rsp)
	movaps	%xmm0, 608(%rsp)
	movaps	%xmm3, 592(%rsp)
	movaps	%xmm1, 576(%rsp)
	movaps	576(%rsp), %xmm0
	movaps	592(%rsp), %xmm1
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	608(%rsp), %xmm0
	movaps	624(%rsp), %xmm1
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	480(%rsp), %xmm0
	movaps	496(%rsp), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	512(%rsp), %xmm0
	movaps	528(%rsp), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%r14
	pushq	$1
	popq	%rdx
	movsd	.LCPI37_3(%rip), %xmm0          # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI37_4(%rip), %xmm3          # xmm3 = [1.0E+0,0.0E+0]
	xorps	%xmm1, %xmm1
	movl	%r14d, %edi
	xorl	%esi, %esi
	movaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*640(%rsp)                      # 8-byte Folded Reload
	fstpl	656(%rsp)
	movlhps	%xmm1, %xmm0                    # xmm0 = xmm0[0],xmm1[0]
	movsd	656(%rsp), %xmm1                # xmm1 = mem[0],zero
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 448(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movl	%r14d, %edi
	callq	*%rbx
	xorl	%r13d, %r13d
	testl	%eax, %eax
	setne	%r13b
.LBB37_8:
	movl	%r13d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
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
	movq	16(%rbx), %rcx
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
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
	movaps	16(%rbp), %xmm0
	movaps	32(%rbp), %xmm1
	movq	%rsp, %rdi
	movaps	%xmm1, 16(%rdi)
	movaps	%xmm0, (%rdi)
	pushq	$24
	popq	%rsi
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
	movaps	32(%rbp), %xmm2
	movaps	%xmm2, 304(%rsp)
	movaps	16(%rbp), %xmm2
	movaps	%xmm2, 288(%rsp)
	movaps	64(%rbp), %xmm2
	movaps	%xmm2, 272(%rsp)
	movaps	48(%rbp), %xmm2
	movaps	%xmm2, 256(%rsp)
	movaps	96(%rbp), %xmm2
	movaps	%xmm2, 240(%rsp)
	movaps	80(%rbp), %xmm2
	movaps	%xmm2, 224(%rsp)
	movaps	160(%rbp), %xmm2
	movaps	%xmm2, 208(%rsp)
	movaps	144(%rbp), %xmm2
	movaps	%xmm2, 192(%rsp)
	movaps	192(%rbp), %xmm2
	movaps	%xmm2, 176(%rsp)
	movaps	176(%rbp), %xmm2
	movaps	%xmm2, 160(%rsp)
	movaps	224(%rbp), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	208(%rbp), %xmm2
	movaps	%xmm2, 128(%rsp)
	movaps	320(%rbp), %xmm2
	movaps	%xmm2, 112(%rsp)
	movaps	304(%rbp), %xmm2
	movaps	%xmm2, 96(%rsp)
	movaps	352(%rbp), %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	336(%rbp), %xmm2
	movaps	%xmm2, 64(%rsp)
	movaps	384(%rbp), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	368(%rbp), %xmm2
	movaps	%xmm2, 32(%rsp)
	movaps	432(%rbp), %xmm2
	movaps	%xmm2, (%rsp)
	movaps	448(%rbp), %xmm2
	movaps	%xmm2, 16(%rsp)
	fldt	112(%rbp)
	movl	400(%rbp), %eax
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
	ucomisd	.LCPI40_0(%rip), %xmm0
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
	ucomiss	.LCPI40_2(%rip), %xmm1
	jne	.LBB40_23
	jp	.LBB40_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB40_23
# %bb.11:
	cmpq	$7, 240(%rbp)
	jne	.LBB40_23
# %bb.12:
	cmpq	$8, 272(%rbp)
	jne	.LBB40_23
# %bb.13:
	leaq	288(%rsp), %rdi
	pushq	$24
	popq	%rsi
	pushq	$1
	popq	%rdx
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
	movapd	%xmm0, 160(%rsp)
	movapd	%xmm1, 176(%rsp)
	movaps	%xmm2, 192(%rsp)
	movaps	%xmm3, 208(%rsp)
	movaps	%xmm4, 224(%rsp)
	movaps	%xmm5, 240(%rsp)
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm7, 272(%rsp)
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
	xorpd	%xmm1, %xmm1
	pushq	$1
	popq	%r15
.LBB41_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r14d, 28(%rsp)                 # 4-byte Folded Reload
	je	.LBB41_14
# %bb.2:                                #   in Loop: Header=BB41_1 Depth=1
	movsd	%xmm1, 56(%rsp)                 # 8-byte Spill
	addq	$31, %rbx
	movq	%rbx, %r12
	andq	$-32, %r12
	leaq	32(%r12), %rbx
	movq	%rbx, 40(%rsp)
	movapd	(%r12), %xmm0
	movaps	16(%r12), %xmm1
	movapd	%xmm0, 64(%rsp)
	movaps	%xmm1, 80(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$24
	popq	%rsi
	movl	%r14d, %edx
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB41_3
# %bb.4:                                #   in Loop: Header=BB41_1 Depth=1
	movl	24(%rsp), %edx                  # 4-byte Reload
	cmpl	$40, %edx
	movsd	56(%rsp), %xmm1                 # 8-byte Reload
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
	movsd	56(%rsp), %xmm1                 # 8-byte Reload
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
	movapd	%xmm1, %xmm0
	mulsd	.LCPI41_0(%rip), %xmm0
	cmpeqsd	(%r12), %xmm0
	movq	%xmm0, %rcx
	andl	%r15d, %ecx
	andl	$1, %ecx
.LBB41_13:                              #   in Loop: Header=BB41_1 Depth=1
	addsd	.LCPI41_1(%rip), %xmm1
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
	movsd	%xmm0, 40(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB42_16
# %bb.15:
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm2, 256(%rsp)
	movaps	%xmm3, 272(%rsp)
	movaps	%xmm4, 288(%rsp)
	movaps	%xmm5, 304(%rsp)
	movaps	%xmm6, 320(%rsp)
	movaps	%xmm7, 336(%rsp)
.LBB42_16:
	leaq	176(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	movapd	16(%rbp), %xmm0
	movapd	32(%rbp), %xmm1
	movaps	48(%rbp), %xmm2
	movaps	64(%rbp), %xmm3
	leaq	128(%rsp), %rdi
	movapd	%xmm1, 16(%rdi)
	movapd	%xmm0, (%rdi)
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movq	%rax, 32(%rsp)
	leaq	80(%rbp), %rax
	movq	%rax, 24(%rsp)
	movabsq	$274877906952, %rax             # imm = 0x4000000008
	movq	%rax, 16(%rsp)
	pushq	$24
	popq	%rsi
	pushq	$1
	popq	%rdx
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
	movsd	40(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	cmpeqsd	.LCPI42_0(%rip), %xmm0
	movq	%xmm0, %rax
	andl	$1, %eax
.LBB42_3:
	movl	16(%rsp), %r13d
	movl	20(%rsp), %r14d
	movq	32(%rsp), %rcx
	movq	%rcx, 56(%rsp)                  # 8-byte Spill
	movq	24(%rsp), %r15
	testl	%ebx, %ebx
	cmovlel	%r12d, %ebx
	movl	%ebx, 52(%rsp)                  # 4-byte Spill
	xorpd	%xmm1, %xmm1
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
	movsd	%xmm1, 40(%rsp)                 # 8-byte Spill
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
	movsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	mulsd	.LCPI42_0(%rip), %xmm1
	ucomisd	%xmm1, %xmm0
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
	movapd	(%rcx), %xmm0
	movaps	16(%rcx), %xmm1
	movapd	%xmm0, 64(%rsp)
	movaps	%xmm1, 80(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$24
	popq	%rsi
	movl	%r12d, %edx
	callq	same
                                        # kill: def $eax killed $eax def $rax
	andl	%ebx, %eax
	movsd	40(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	addsd	.LCPI42_1(%rip), %xmm1
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
	subq	$1312, %rsp                     # imm = 0x520
	movq	%r8, 640(%rsp)                  # 8-byte Spill
	movq	%rcx, 648(%rsp)                 # 8-byte Spill
	movq	%rdx, %r12
	movq	%rsi, %rbx
	movq	%rdi, %r14
	pxor	%xmm0, %xmm0
	movdqu	%xmm0, 704(%rsp)
	andq	$0, 720(%rsp)
	movq	$7, 696(%rsp)
	movq	$8, 728(%rsp)
	leaq	928(%rsp), %r15
	xorl	%r13d, %r13d
.LBB43_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %r13
	je	.LBB43_2
# %bb.9:                                #   in Loop: Header=BB43_1 Depth=1
	movl	%r13d, %edi
	callq	*%r14
	movq	%rdx, %xmm0
	movq	%rax, %xmm1
	punpcklqdq	%xmm0, %xmm1            # xmm1 = xmm1[0],xmm0[0]
	movq	%rcx, %xmm0
	movdqa	%xmm0, 16(%r15)
	movdqa	%xmm1, (%r15)
	incq	%r13
	addq	$32, %r15
	jmp	.LBB43_1
.LBB43_2:
	movaps	1024(%rsp), %xmm0
	movaps	1040(%rsp), %xmm1
	movaps	%xmm1, 544(%rsp)                # 16-byte Spill
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 560(%rsp)                # 16-byte Spill
	movaps	%xmm0, 448(%rsp)
	movdqa	448(%rsp), %xmm0
	movdqa	464(%rsp), %xmm1
	movdqa	%xmm1, 16(%rsp)
	movdqa	%xmm0, (%rsp)
	pushq	$3
	popq	%rdi
	callq	*%rbx
	xorl	%r13d, %r13d
	testl	%eax, %eax
	je	.LBB43_8
# %bb.3:
	pushq	$4
	popq	%r15
	movl	%r15d, %edi
	callq	their_make_long3@PLT
	movq	%rdx, %xmm0
	movq	%rax, %xmm1
	punpcklqdq	%xmm0, %xmm1            # xmm1 = xmm1[0],xmm0[0]
	movq	%rcx, %xmm0
	movdqa	%xmm0, 464(%rsp)
	movdqa	%xmm1, 448(%rsp)
	movdqa	448(%rsp), %xmm0
	movdqa	464(%rsp), %xmm1
	movdqa	%xmm1, 16(%rsp)
	movdqa	%xmm0, (%rsp)
	movl	%r15d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB43_8
# %bb.4:
	pushq	$5
	popq	%r15
	movl	%r15d, %edi
	callq	*%r14
	movq	%rdx, %xmm0
	movq	%rax, %xmm1
	punpcklqdq	%xmm0, %xmm1            # xmm1 = xmm1[0],xmm0[0]
	movq	%rcx, %xmm0
	leaq	448(%rsp), %rdi
	movdqa	%xmm0, 16(%rdi)
	movdqa	%xmm1, (%rdi)
	pushq	$24
	popq	%rsi
	movl	%r15d, %edx
	callq	same
	testl	%eax, %eax
	je	.LBB43_8
# %bb.5:
	movaps	1056(%rsp), %xmm0
	movaps	1072(%rsp), %xmm1
	movaps	544(%rsp), %xmm2                # 16-byte Reload
	movaps	%xmm2, 496(%rsp)
	movaps	1088(%rsp), %xmm2
	movaps	560(%rsp), %xmm3                # 16-byte Reload
	movaps	%xmm3, 480(%rsp)
	movaps	1104(%rsp), %xmm3
	movaps	%xmm1, 624(%rsp)
	movaps	1120(%rsp), %xmm1
	movaps	%xmm0, 608(%rsp)
	movaps	1136(%rsp), %xmm0
	movaps	%xmm3, 592(%rsp)
	movaps	1152(%rsp), %xmm3
	movaps	%xmm2, 576(%rsp)
	movaps	1168(%rsp), %xmm2
	movaps	%xmm0, 880(%rsp)
	movaps	1184(%rsp), %xmm0
	movaps	%xmm1, 864(%rsp)
	movaps	1200(%rsp), %xmm1
	movaps	%xmm2, 848(%rsp)
	movaps	1216(%rsp), %xmm2
	movaps	%xmm3, 832(%rsp)
	movaps	1232(%rsp), %xmm3
	movaps	%xmm1, 816(%rsp)
	movaps	1248(%rsp), %xmm1
	movaps	%xmm0, 800(%rsp)
	movaps	1264(%rsp), %xmm0
	movaps	%xmm3, 784(%rsp)
	movaps	960(%rsp), %xmm3
	movaps	%xmm2, 768(%rsp)
	movaps	976(%rsp), %xmm2
	movaps	%xmm0, 752(%rsp)
	movaps	992(%rsp), %xmm0
	movaps	%xmm1, 736(%rsp)
	movaps	1008(%rsp), %xmm1
	movaps	%xmm2, 672(%rsp)                # 16-byte Spill
	movaps	%xmm2, 464(%rsp)
	movaps	%xmm3, 560(%rsp)                # 16-byte Spill
	movaps	%xmm3, 448(%rsp)
	movaps	%xmm1, 656(%rsp)                # 16-byte Spill
	movaps	%xmm1, 528(%rsp)
	movaps	%xmm0, 544(%rsp)                # 16-byte Spill
	movaps	%xmm0, 512(%rsp)
	movaps	736(%rsp), %xmm0
	movaps	752(%rsp), %xmm1
	movaps	%xmm1, 432(%rsp)
	movaps	%xmm0, 416(%rsp)
	movaps	768(%rsp), %xmm0
	movaps	784(%rsp), %xmm1
	movaps	%xmm1, 368(%rsp)
	movaps	%xmm0, 352(%rsp)
	movaps	800(%rsp), %xmm0
	movaps	816(%rsp), %xmm1
	movaps	%xmm1, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
	movaps	832(%rsp), %xmm0
	movaps	848(%rsp), %xmm1
	movaps	%xmm1, 304(%rsp)
	movaps	%xmm0, 288(%rsp)
	movq	728(%rsp), %rax
	movq	%rax, 256(%rsp)
	movups	696(%rsp), %xmm0
	movups	712(%rsp), %xmm1
	movups	%xmm1, 240(%rsp)
	movups	%xmm0, 224(%rsp)
	movaps	864(%rsp), %xmm0
	movaps	880(%rsp), %xmm1
	movaps	%xmm1, 208(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	576(%rsp), %xmm0
	movaps	592(%rsp), %xmm1
	movaps	%xmm1, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	608(%rsp), %xmm0
	movaps	624(%rsp), %xmm1
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	480(%rsp), %xmm0
	movaps	496(%rsp), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	512(%rsp), %xmm0
	movaps	528(%rsp), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	flds	.LCPI43_0(%rip)
	fstpt	96(%rsp)
	movl	$12, 384(%rsp)
	pushq	$1
	popq	%rdi
	movq	.LCPI43_1(%rip), %xmm0          # xmm0 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	movd	.LCPI43_2(%rip), %xmm1          # xmm1 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	callq	*%r12
	testl	%eax, %eax
	je	.LBB43_8
# %bb.6:
	movaps	928(%rsp), %xmm0
	movaps	944(%rsp), %xmm1
	movaps	%xmm1, 896(%rsp)                # 16-byte Spill
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 912(%rsp)                # 16-byte Spill
	movaps	%xmm0, 448(%rsp)
	movaps	672(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 528(%rsp)
	movaps	560(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 512(%rsp)
	movaps	656(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 496(%rsp)
	movaps	544(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 480(%rsp)
	movaps	480(%rsp), %xmm0
	movaps	496(%rsp), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	512(%rsp), %xmm0
	movaps	528(%rsp), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movdqa	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movdqa	%xmm0, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%r13d, %r13d
	pushq	$1
	popq	%rdx
	movq	.LCPI43_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI43_4(%rip), %xmm2          # xmm2 = [1.0E+0,0.0E+0]
	pxor	%xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	callq	*648(%rsp)                      # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB43_8
# %bb.7:
	movaps	560(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 448(%rsp)
	movaps	672(%rsp), %xmm2                # 16-byte Reload
	movaps	%xmm2, 464(%rsp)
	movaps	656(%rsp), %xmm3                # 16-byte Reload
	movaps	%xmm3, 528(%rsp)
	movaps	544(%rsp), %xmm1                # 16-byte Reload
	movaps	%xmm1, 512(%rsp)
	movaps	896(%rsp), %xmm4                # 16-byte Reload
	movaps	%xmm4, 496(%rsp)
	movaps	912(%rsp), %xmm4                # 16-byte Reload
	movaps	%xmm4, 480(%rsp)
	movaps	%xmm2, 624(%rsp)
	movaps	%xmm0, 608(%rsp)
	movaps	%xmm3, 592(%rsp)
	movaps	%xmm1, 576(%rsp)
	movaps	576(%rsp), %xmm0
	movaps	592(%rsp), %xmm1
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	608(%rsp), %xmm0
	movaps	624(%rsp), %xmm1
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	480(%rsp), %xmm0
	movaps	496(%rsp), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	512(%rsp), %xmm0
	movaps	528(%rsp), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%r14
	pushq	$1
	popq	%rdx
	movsd	.LCPI43_3(%rip), %xmm0          # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI43_4(%rip), %xmm3          # xmm3 = [1.0E+0,0.0E+0]
	xorps	%xmm1, %xmm1
	movl	%r14d, %edi
	xorl	%esi, %esi
	movaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*640(%rsp)                      # 8-byte Folded Reload
	movq	%rdx, %xmm0
	movq	%rax, %xmm1
	punpcklqdq	%xmm0, %xmm1            # xmm1 = xmm1[0],xmm0[0]
	movq	%rcx, %xmm0
	movdqa	%xmm0, 464(%rsp)
	movdqa	%xmm1, 448(%rsp)
	movdqa	448(%rsp), %xmm0
	movdqa	464(%rsp), %xmm1
	movdqa	%xmm1, 16(%rsp)
	movdqa	%xmm0, (%rsp)
	movl	%r14d, %edi
	callq	*%rbx
	xorl	%r13d, %r13d
	testl	%eax, %eax
	setne	%r13b
.LBB43_8:
	movl	%r13d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
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
	movaps	(%rbx), %xmm0
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
	movaps	%xmm0, (%rdi)
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
	movaps	304(%rsp), %xmm8
	movaps	272(%rsp), %xmm9
	movaps	256(%rsp), %xmm10
	movaps	240(%rsp), %xmm11
	movaps	%xmm0, 144(%rsp)
	movaps	%xmm2, 128(%rsp)
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm4, 96(%rsp)
	movaps	%xmm6, 80(%rsp)
	movaps	%xmm7, 64(%rsp)
	movaps	%xmm11, 48(%rsp)
	movaps	%xmm10, 32(%rsp)
	movaps	%xmm9, 16(%rsp)
	movaps	%xmm8, (%rsp)
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
	ucomisd	.LCPI46_0(%rip), %xmm1
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
	ucomiss	.LCPI46_2(%rip), %xmm5
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
	movapd	%xmm0, 96(%rsp)
	movapd	%xmm1, 112(%rsp)
	movaps	%xmm2, 128(%rsp)
	movaps	%xmm3, 144(%rsp)
	movaps	%xmm4, 160(%rsp)
	movaps	%xmm5, 176(%rsp)
	movaps	%xmm6, 192(%rsp)
	movaps	%xmm7, 208(%rsp)
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
	xorpd	%xmm1, %xmm1
	pushq	$1
	popq	%r12
.LBB47_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%ebp, %ebx
	je	.LBB47_17
# %bb.2:                                #   in Loop: Header=BB47_1 Depth=1
	cmpl	$160, %r15d
	movsd	%xmm1, 24(%rsp)                 # 8-byte Spill
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
	movapd	(%rax), %xmm0
	movapd	%xmm0, 32(%rsp)
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
	movsd	24(%rsp), %xmm1                 # 8-byte Reload
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
	movsd	24(%rsp), %xmm1                 # 8-byte Reload
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
	movapd	%xmm1, %xmm0
	mulsd	.LCPI47_0(%rip), %xmm0
	cmpeqsd	(%rax), %xmm0
	movq	%xmm0, %rcx
	andl	%r12d, %ecx
	andl	$1, %ecx
.LBB47_16:                              #   in Loop: Header=BB47_1 Depth=1
	addsd	.LCPI47_1(%rip), %xmm1
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
	movsd	%xmm1, 32(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB48_19
# %bb.18:
	movaps	%xmm3, 192(%rsp)
	movaps	%xmm4, 208(%rsp)
	movaps	%xmm5, 224(%rsp)
	movaps	%xmm6, 240(%rsp)
	movaps	%xmm7, 256(%rsp)
.LBB48_19:
	leaq	96(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	leaq	80(%rsp), %rdi
	movapd	%xmm0, (%rdi)
	movaps	%xmm2, 64(%rsp)
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
	movsd	32(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	cmpeqsd	.LCPI48_0(%rip), %xmm0
	movq	%xmm0, %rax
	andl	$1, %eax
.LBB48_3:
	movl	(%rsp), %r13d
	movl	4(%rsp), %r12d
	movq	16(%rsp), %r14
	movq	8(%rsp), %rcx
	testl	%ebx, %ebx
	cmovlel	%ebp, %ebx
	movl	%ebx, 44(%rsp)                  # 4-byte Spill
	xorpd	%xmm1, %xmm1
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
	movsd	%xmm1, 32(%rsp)                 # 8-byte Spill
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
	movsd	(%rbp), %xmm0                   # xmm0 = mem[0],zero
	mulsd	.LCPI48_0(%rip), %xmm1
	ucomisd	%xmm1, %xmm0
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
	movapd	(%rax), %xmm0
	movapd	%xmm0, 48(%rsp)
	leaq	48(%rsp), %rdi
	pushq	$12
	popq	%rsi
	movl	%r15d, %edx
	callq	same
                                        # kill: def $eax killed $eax def $rax
	andl	%ebx, %eax
	movsd	32(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	addsd	.LCPI48_1(%rip), %xmm1
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
	xorps	%xmm0, %xmm0
	movups	%xmm0, 224(%rsp)
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
	movaps	%xmm0, (%r14)
	incq	%rbp
	addq	$16, %r14
	jmp	.LBB49_1
.LBB49_2:
	movaps	304(%rsp), %xmm0
	pushq	$3
	popq	%rdi
	movaps	%xmm0, 144(%rsp)                # 16-byte Spill
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
	movaps	272(%rsp), %xmm0
	movaps	288(%rsp), %xmm2
	movaps	320(%rsp), %xmm4
	movaps	336(%rsp), %xmm6
	movaps	352(%rsp), %xmm7
	movaps	368(%rsp), %xmm9
	movaps	384(%rsp), %xmm1
	movaps	400(%rsp), %xmm10
	movaps	416(%rsp), %xmm3
	movq	248(%rsp), %rax
	movq	%rax, 48(%rsp)
	movups	216(%rsp), %xmm5
	movups	232(%rsp), %xmm8
	movups	%xmm8, 32(%rsp)
	movups	%xmm5, 16(%rsp)
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm10, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm9, 64(%rsp)
	flds	.LCPI49_0(%rip)
	fstpt	(%rsp)
	movl	$12, 112(%rsp)
	pushq	$1
	popq	%rdi
	movsd	.LCPI49_1(%rip), %xmm1          # xmm1 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	movss	.LCPI49_2(%rip), %xmm5          # xmm5 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	movaps	%xmm0, 192(%rsp)                # 16-byte Spill
	movaps	%xmm2, 176(%rsp)                # 16-byte Spill
	movaps	144(%rsp), %xmm3                # 16-byte Reload
	callq	*%r12
	testl	%eax, %eax
	je	.LBB49_8
# %bb.6:
	movaps	256(%rsp), %xmm0
	pushq	$3
	popq	%rdi
	xorl	%ebp, %ebp
	pushq	$1
	popq	%rdx
	movsd	.LCPI49_3(%rip), %xmm3          # xmm3 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI49_4(%rip), %xmm5          # xmm5 = [1.0E+0,0.0E+0]
	xorps	%xmm1, %xmm1
	movaps	%xmm0, 144(%rsp)                # 16-byte Spill
	xorl	%esi, %esi
	movaps	192(%rsp), %xmm2                # 16-byte Reload
	movaps	176(%rsp), %xmm4                # 16-byte Reload
	movb	$6, %al
	callq	*%r15
	testl	%eax, %eax
	je	.LBB49_8
# %bb.7:
	movaps	176(%rsp), %xmm2                # 16-byte Reload
	movaps	%xmm2, (%rsp)
	pushq	$3
	popq	%rbp
	pushq	$1
	popq	%rdx
	movsd	.LCPI49_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI49_4(%rip), %xmm7          # xmm7 = [1.0E+0,0.0E+0]
	xorps	%xmm3, %xmm3
	movaps	192(%rsp), %xmm0                # 16-byte Reload
	movl	%ebp, %edi
	xorl	%esi, %esi
	movaps	144(%rsp), %xmm4                # 16-byte Reload
	movaps	%xmm1, %xmm5
	movaps	%xmm0, %xmm6
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
	movaps	(%rbx), %xmm0
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
	movaps	%xmm0, (%rdi)
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
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm2, 64(%rsp)
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm4, 32(%rsp)
	movaps	%xmm6, 16(%rsp)
	movaps	%xmm7, (%rsp)
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
	ucomisd	.LCPI52_0(%rip), %xmm1
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
	ucomiss	.LCPI52_2(%rip), %xmm5
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
	movapd	%xmm0, 96(%rsp)
	movapd	%xmm1, 112(%rsp)
	movaps	%xmm2, 128(%rsp)
	movaps	%xmm3, 144(%rsp)
	movaps	%xmm4, 160(%rsp)
	movaps	%xmm5, 176(%rsp)
	movaps	%xmm6, 192(%rsp)
	movaps	%xmm7, 208(%rsp)
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
	xorpd	%xmm1, %xmm1
	pushq	$1
	popq	%r12
.LBB53_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%ebp, %ebx
	je	.LBB53_17
# %bb.2:                                #   in Loop: Header=BB53_1 Depth=1
	cmpl	$160, %r15d
	movsd	%xmm1, 24(%rsp)                 # 8-byte Spill
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
	movapd	(%rax), %xmm0
	movapd	%xmm0, 32(%rsp)
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
	movsd	24(%rsp), %xmm1                 # 8-byte Reload
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
	movsd	24(%rsp), %xmm1                 # 8-byte Reload
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
	movapd	%xmm1, %xmm0
	mulsd	.LCPI53_0(%rip), %xmm0
	cmpeqsd	(%rax), %xmm0
	movq	%xmm0, %rcx
	andl	%r12d, %ecx
	andl	$1, %ecx
.LBB53_16:                              #   in Loop: Header=BB53_1 Depth=1
	addsd	.LCPI53_1(%rip), %xmm1
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
	movsd	%xmm1, 32(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB54_19
# %bb.18:
	movaps	%xmm3, 192(%rsp)
	movaps	%xmm4, 208(%rsp)
	movaps	%xmm5, 224(%rsp)
	movaps	%xmm6, 240(%rsp)
	movaps	%xmm7, 256(%rsp)
.LBB54_19:
	leaq	96(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	leaq	80(%rsp), %rdi
	movapd	%xmm0, (%rdi)
	movaps	%xmm2, 64(%rsp)
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
	movsd	32(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	cmpeqsd	.LCPI54_0(%rip), %xmm0
	movq	%xmm0, %rax
	andl	$1, %eax
.LBB54_3:
	movl	(%rsp), %r13d
	movl	4(%rsp), %r12d
	movq	16(%rsp), %r14
	movq	8(%rsp), %rcx
	testl	%ebx, %ebx
	cmovlel	%ebp, %ebx
	movl	%ebx, 44(%rsp)                  # 4-byte Spill
	xorpd	%xmm1, %xmm1
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
	movsd	%xmm1, 32(%rsp)                 # 8-byte Spill
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
	movsd	(%rbp), %xmm0                   # xmm0 = mem[0],zero
	mulsd	.LCPI54_0(%rip), %xmm1
	ucomisd	%xmm1, %xmm0
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
	movapd	(%rax), %xmm0
	movapd	%xmm0, 48(%rsp)
	leaq	48(%rsp), %rdi
	pushq	$16
	popq	%rsi
	movl	%r15d, %edx
	callq	same
                                        # kill: def $eax killed $eax def $rax
	andl	%ebx, %eax
	movsd	32(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	addsd	.LCPI54_1(%rip), %xmm1
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
	xorps	%xmm0, %xmm0
	movups	%xmm0, 224(%rsp)
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
	movaps	%xmm0, (%r14)
	incq	%rbp
	addq	$16, %r14
	jmp	.LBB55_1
.LBB55_2:
	movaps	304(%rsp), %xmm0
	pushq	$3
	popq	%rdi
	movaps	%xmm0, 144(%rsp)                # 16-byte Spill
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
	movaps	272(%rsp), %xmm0
	movaps	288(%rsp), %xmm2
	movaps	320(%rsp), %xmm4
	movaps	336(%rsp), %xmm6
	movaps	352(%rsp), %xmm7
	movaps	368(%rsp), %xmm9
	movaps	384(%rsp), %xmm1
	movaps	400(%rsp), %xmm10
	movaps	416(%rsp), %xmm3
	movq	248(%rsp), %rax
	movq	%rax, 48(%rsp)
	movups	216(%rsp), %xmm5
	movups	232(%rsp), %xmm8
	movups	%xmm8, 32(%rsp)
	movups	%xmm5, 16(%rsp)
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm10, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm9, 64(%rsp)
	flds	.LCPI55_0(%rip)
	fstpt	(%rsp)
	movl	$12, 112(%rsp)
	pushq	$1
	popq	%rdi
	movsd	.LCPI55_1(%rip), %xmm1          # xmm1 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	movss	.LCPI55_2(%rip), %xmm5          # xmm5 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	movaps	%xmm0, 192(%rsp)                # 16-byte Spill
	movaps	%xmm2, 176(%rsp)                # 16-byte Spill
	movaps	144(%rsp), %xmm3                # 16-byte Reload
	callq	*%r12
	testl	%eax, %eax
	je	.LBB55_8
# %bb.6:
	movaps	256(%rsp), %xmm0
	pushq	$3
	popq	%rdi
	xorl	%ebp, %ebp
	pushq	$1
	popq	%rdx
	movsd	.LCPI55_3(%rip), %xmm3          # xmm3 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI55_4(%rip), %xmm5          # xmm5 = [1.0E+0,0.0E+0]
	xorps	%xmm1, %xmm1
	movaps	%xmm0, 144(%rsp)                # 16-byte Spill
	xorl	%esi, %esi
	movaps	192(%rsp), %xmm2                # 16-byte Reload
	movaps	176(%rsp), %xmm4                # 16-byte Reload
	movb	$6, %al
	callq	*%r15
	testl	%eax, %eax
	je	.LBB55_8
# %bb.7:
	movaps	176(%rsp), %xmm2                # 16-byte Reload
	movaps	%xmm2, (%rsp)
	pushq	$3
	popq	%rbp
	pushq	$1
	popq	%rdx
	movsd	.LCPI55_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI55_4(%rip), %xmm7          # xmm7 = [1.0E+0,0.0E+0]
	xorps	%xmm3, %xmm3
	movaps	192(%rsp), %xmm0                # 16-byte Reload
	movl	%ebp, %edi
	xorl	%esi, %esi
	movaps	144(%rsp), %xmm4                # 16-byte Reload
	movaps	%xmm1, %xmm5
	movaps	%xmm0, %xmm6
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
	movaps	(%rbx), %xmm0
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
	movaps	%xmm0, (%rdi)
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
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm2, 64(%rsp)
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm4, 32(%rsp)
	movaps	%xmm6, 16(%rsp)
	movaps	%xmm7, (%rsp)
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
	ucomisd	.LCPI58_0(%rip), %xmm1
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
	ucomiss	.LCPI58_2(%rip), %xmm5
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
	movapd	%xmm0, 96(%rsp)
	movapd	%xmm1, 112(%rsp)
	movaps	%xmm2, 128(%rsp)
	movaps	%xmm3, 144(%rsp)
	movaps	%xmm4, 160(%rsp)
	movaps	%xmm5, 176(%rsp)
	movaps	%xmm6, 192(%rsp)
	movaps	%xmm7, 208(%rsp)
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
	xorpd	%xmm1, %xmm1
	pushq	$1
	popq	%r12
.LBB59_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%ebp, %ebx
	je	.LBB59_17
# %bb.2:                                #   in Loop: Header=BB59_1 Depth=1
	cmpl	$160, %r15d
	movsd	%xmm1, 24(%rsp)                 # 8-byte Spill
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
	movapd	(%rax), %xmm0
	movapd	%xmm0, 32(%rsp)
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
	movsd	24(%rsp), %xmm1                 # 8-byte Reload
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
	movsd	24(%rsp), %xmm1                 # 8-byte Reload
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
	movapd	%xmm1, %xmm0
	mulsd	.LCPI59_0(%rip), %xmm0
	cmpeqsd	(%rax), %xmm0
	movq	%xmm0, %rcx
	andl	%r12d, %ecx
	andl	$1, %ecx
.LBB59_16:                              #   in Loop: Header=BB59_1 Depth=1
	addsd	.LCPI59_1(%rip), %xmm1
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
	movsd	%xmm1, 32(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB60_19
# %bb.18:
	movaps	%xmm3, 192(%rsp)
	movaps	%xmm4, 208(%rsp)
	movaps	%xmm5, 224(%rsp)
	movaps	%xmm6, 240(%rsp)
	movaps	%xmm7, 256(%rsp)
.LBB60_19:
	leaq	96(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	leaq	80(%rsp), %rdi
	movapd	%xmm0, (%rdi)
	movaps	%xmm2, 64(%rsp)
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
	movsd	32(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	cmpeqsd	.LCPI60_0(%rip), %xmm0
	movq	%xmm0, %rax
	andl	$1, %eax
.LBB60_3:
	movl	(%rsp), %r13d
	movl	4(%rsp), %r12d
	movq	16(%rsp), %r14
	movq	8(%rsp), %rcx
	testl	%ebx, %ebx
	cmovlel	%ebp, %ebx
	movl	%ebx, 44(%rsp)                  # 4-byte Spill
	xorpd	%xmm1, %xmm1
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
	movsd	%xmm1, 32(%rsp)                 # 8-byte Spill
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
	movsd	(%rbp), %xmm0                   # xmm0 = mem[0],zero
	mulsd	.LCPI60_0(%rip), %xmm1
	ucomisd	%xmm1, %xmm0
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
	movapd	(%rax), %xmm0
	movapd	%xmm0, 48(%rsp)
	leaq	48(%rsp), %rdi
	pushq	$16
	popq	%rsi
	movl	%r15d, %edx
	callq	same
                                        # kill: def $eax killed $eax def $rax
	andl	%ebx, %eax
	movsd	32(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	addsd	.LCPI60_1(%rip), %xmm1
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
	xorps	%xmm0, %xmm0
	movups	%xmm0, 224(%rsp)
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
	movaps	%xmm0, (%r14)
	incq	%rbp
	addq	$16, %r14
	jmp	.LBB61_1
.LBB61_2:
	movaps	304(%rsp), %xmm0
	pushq	$3
	popq	%rdi
	movaps	%xmm0, 144(%rsp)                # 16-byte Spill
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
	movaps	272(%rsp), %xmm0
	movaps	288(%rsp), %xmm2
	movaps	320(%rsp), %xmm4
	movaps	336(%rsp), %xmm6
	movaps	352(%rsp), %xmm7
	movaps	368(%rsp), %xmm9
	movaps	384(%rsp), %xmm1
	movaps	400(%rsp), %xmm10
	movaps	416(%rsp), %xmm3
	movq	248(%rsp), %rax
	movq	%rax, 48(%rsp)
	movups	216(%rsp), %xmm5
	movups	232(%rsp), %xmm8
	movups	%xmm8, 32(%rsp)
	movups	%xmm5, 16(%rsp)
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm10, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm9, 64(%rsp)
	flds	.LCPI61_0(%rip)
	fstpt	(%rsp)
	movl	$12, 112(%rsp)
	pushq	$1
	popq	%rdi
	movsd	.LCPI61_1(%rip), %xmm1          # xmm1 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	movss	.LCPI61_2(%rip), %xmm5          # xmm5 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	movaps	%xmm0, 192(%rsp)                # 16-byte Spill
	movaps	%xmm2, 176(%rsp)                # 16-byte Spill
	movaps	144(%rsp), %xmm3                # 16-byte Reload
	callq	*%r12
	testl	%eax, %eax
	je	.LBB61_8
# %bb.6:
	movaps	256(%rsp), %xmm0
	pushq	$3
	popq	%rdi
	xorl	%ebp, %ebp
	pushq	$1
	popq	%rdx
	movsd	.LCPI61_3(%rip), %xmm3          # xmm3 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI61_4(%rip), %xmm5          # xmm5 = [1.0E+0,0.0E+0]
	xorps	%xmm1, %xmm1
	movaps	%xmm0, 144(%rsp)                # 16-byte Spill
	xorl	%esi, %esi
	movaps	192(%rsp), %xmm2                # 16-byte Reload
	movaps	176(%rsp), %xmm4                # 16-byte Reload
	movb	$6, %al
	callq	*%r15
	testl	%eax, %eax
	je	.LBB61_8
# %bb.7:
	movaps	176(%rsp), %xmm2                # 16-byte Reload
	movaps	%xmm2, (%rsp)
	pushq	$3
	popq	%rbp
	pushq	$1
	popq	%rdx
	movsd	.LCPI61_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI61_4(%rip), %xmm7          # xmm7 = [1.0E+0,0.0E+0]
	xorps	%xmm3, %xmm3
	movaps	192(%rsp), %xmm0                # 16-byte Reload
	movl	%ebp, %edi
	xorl	%esi, %esi
	movaps	144(%rsp), %xmm4                # 16-byte Reload
	movaps	%xmm1, %xmm5
	movaps	%xmm0, %xmm6
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
	movaps	(%rbx), %xmm0
	movaps	16(%rbx), %xmm1
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
	movaps	16(%rbp), %xmm0
	movaps	32(%rbp), %xmm1
	movq	%rsp, %rdi
	movaps	%xmm1, 16(%rdi)
	movaps	%xmm0, (%rdi)
	pushq	$32
	popq	%rsi
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
	movaps	32(%rbp), %xmm2
	movaps	%xmm2, 304(%rsp)
	movaps	16(%rbp), %xmm2
	movaps	%xmm2, 288(%rsp)
	movaps	64(%rbp), %xmm2
	movaps	%xmm2, 272(%rsp)
	movaps	48(%rbp), %xmm2
	movaps	%xmm2, 256(%rsp)
	movaps	96(%rbp), %xmm2
	movaps	%xmm2, 240(%rsp)
	movaps	80(%rbp), %xmm2
	movaps	%xmm2, 224(%rsp)
	movaps	160(%rbp), %xmm2
	movaps	%xmm2, 208(%rsp)
	movaps	144(%rbp), %xmm2
	movaps	%xmm2, 192(%rsp)
	movaps	192(%rbp), %xmm2
	movaps	%xmm2, 176(%rsp)
	movaps	176(%rbp), %xmm2
	movaps	%xmm2, 160(%rsp)
	movaps	224(%rbp), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	208(%rbp), %xmm2
	movaps	%xmm2, 128(%rsp)
	movaps	320(%rbp), %xmm2
	movaps	%xmm2, 112(%rsp)
	movaps	304(%rbp), %xmm2
	movaps	%xmm2, 96(%rsp)
	movaps	352(%rbp), %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	336(%rbp), %xmm2
	movaps	%xmm2, 64(%rsp)
	movaps	384(%rbp), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	368(%rbp), %xmm2
	movaps	%xmm2, 32(%rsp)
	movaps	432(%rbp), %xmm2
	movaps	%xmm2, (%rsp)
	movaps	448(%rbp), %xmm2
	movaps	%xmm2, 16(%rsp)
	fldt	112(%rbp)
	movl	400(%rbp), %eax
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
	ucomisd	.LCPI64_0(%rip), %xmm0
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
	ucomiss	.LCPI64_2(%rip), %xmm1
	jne	.LBB64_23
	jp	.LBB64_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB64_23
# %bb.11:
	cmpq	$7, 240(%rbp)
	jne	.LBB64_23
# %bb.12:
	cmpq	$8, 272(%rbp)
	jne	.LBB64_23
# %bb.13:
	leaq	288(%rsp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$1
	popq	%rdx
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
	movapd	%xmm0, 160(%rsp)
	movapd	%xmm1, 176(%rsp)
	movaps	%xmm2, 192(%rsp)
	movaps	%xmm3, 208(%rsp)
	movaps	%xmm4, 224(%rsp)
	movaps	%xmm5, 240(%rsp)
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm7, 272(%rsp)
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
	xorpd	%xmm1, %xmm1
	pushq	$1
	popq	%r15
.LBB65_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r14d, 28(%rsp)                 # 4-byte Folded Reload
	je	.LBB65_14
# %bb.2:                                #   in Loop: Header=BB65_1 Depth=1
	movsd	%xmm1, 56(%rsp)                 # 8-byte Spill
	addq	$31, %rbx
	movq	%rbx, %r12
	andq	$-32, %r12
	leaq	32(%r12), %rbx
	movq	%rbx, 40(%rsp)
	movapd	(%r12), %xmm0
	movaps	16(%r12), %xmm1
	movapd	%xmm0, 64(%rsp)
	movaps	%xmm1, 80(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$32
	popq	%rsi
	movl	%r14d, %edx
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB65_3
# %bb.4:                                #   in Loop: Header=BB65_1 Depth=1
	movl	24(%rsp), %edx                  # 4-byte Reload
	cmpl	$40, %edx
	movsd	56(%rsp), %xmm1                 # 8-byte Reload
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
	movsd	56(%rsp), %xmm1                 # 8-byte Reload
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
	movapd	%xmm1, %xmm0
	mulsd	.LCPI65_0(%rip), %xmm0
	cmpeqsd	(%r12), %xmm0
	movq	%xmm0, %rcx
	andl	%r15d, %ecx
	andl	$1, %ecx
.LBB65_13:                              #   in Loop: Header=BB65_1 Depth=1
	addsd	.LCPI65_1(%rip), %xmm1
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
	movsd	%xmm0, 40(%rsp)                 # 8-byte Spill
	movl	%edi, %ebx
	testb	%al, %al
	je	.LBB66_16
# %bb.15:
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm2, 256(%rsp)
	movaps	%xmm3, 272(%rsp)
	movaps	%xmm4, 288(%rsp)
	movaps	%xmm5, 304(%rsp)
	movaps	%xmm6, 320(%rsp)
	movaps	%xmm7, 336(%rsp)
.LBB66_16:
	leaq	176(%rsp), %rax
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rcx, 24(%rax)
	movq	%r8, 32(%rax)
	movq	%r9, 40(%rax)
	movapd	16(%rbp), %xmm0
	movapd	32(%rbp), %xmm1
	movaps	48(%rbp), %xmm2
	movaps	64(%rbp), %xmm3
	leaq	128(%rsp), %rdi
	movapd	%xmm1, 16(%rdi)
	movapd	%xmm0, (%rdi)
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movq	%rax, 32(%rsp)
	leaq	80(%rbp), %rax
	movq	%rax, 24(%rsp)
	movabsq	$274877906952, %rax             # imm = 0x4000000008
	movq	%rax, 16(%rsp)
	pushq	$32
	popq	%rsi
	pushq	$1
	popq	%rdx
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
	movsd	40(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	cmpeqsd	.LCPI66_0(%rip), %xmm0
	movq	%xmm0, %rax
	andl	$1, %eax
.LBB66_3:
	movl	16(%rsp), %r13d
	movl	20(%rsp), %r14d
	movq	32(%rsp), %rcx
	movq	%rcx, 56(%rsp)                  # 8-byte Spill
	movq	24(%rsp), %r15
	testl	%ebx, %ebx
	cmovlel	%r12d, %ebx
	movl	%ebx, 52(%rsp)                  # 4-byte Spill
	xorpd	%xmm1, %xmm1
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
	movsd	%xmm1, 40(%rsp)                 # 8-byte Spill
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
	movsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	mulsd	.LCPI66_0(%rip), %xmm1
	ucomisd	%xmm1, %xmm0
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
	movapd	(%rcx), %xmm0
	movaps	16(%rcx), %xmm1
	movapd	%xmm0, 64(%rsp)
	movaps	%xmm1, 80(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$32
	popq	%rsi
	movl	%r12d, %edx
	callq	same
                                        # kill: def $eax killed $eax def $rax
	andl	%ebx, %eax
	movsd	40(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	addsd	.LCPI66_1(%rip), %xmm1
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
	subq	$1312, %rsp                     # imm = 0x520
	movq	%r8, 640(%rsp)                  # 8-byte Spill
	movq	%rcx, 648(%rsp)                 # 8-byte Spill
	movq	%rdx, %r12
	movq	%rsi, %rbx
	movq	%rdi, %r14
	xorps	%xmm0, %xmm0
	movups	%xmm0, 704(%rsp)
	andq	$0, 720(%rsp)
	movq	$7, 696(%rsp)
	movq	$8, 728(%rsp)
	leaq	928(%rsp), %r15
	xorl	%r13d, %r13d
.LBB67_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %r13
	je	.LBB67_2
# %bb.9:                                #   in Loop: Header=BB67_1 Depth=1
	movl	%r13d, %edi
	callq	*%r14
	movaps	%xmm1, 16(%r15)
	movaps	%xmm0, (%r15)
	incq	%r13
	addq	$32, %r15
	jmp	.LBB67_1
.LBB67_2:
	movaps	1024(%rsp), %xmm0
	movaps	1040(%rsp), %xmm1
	movaps	%xmm1, 544(%rsp)                # 16-byte Spill
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 560(%rsp)                # 16-byte Spill
	movaps	%xmm0, 448(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%rdi
	callq	*%rbx
	xorl	%r13d, %r13d
	testl	%eax, %eax
	je	.LBB67_8
# %bb.3:
	pushq	$4
	popq	%r15
	movl	%r15d, %edi
	callq	their_make_half16@PLT
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 448(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movl	%r15d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB67_8
# %bb.4:
	pushq	$5
	popq	%r15
	movl	%r15d, %edi
	callq	*%r14
	leaq	448(%rsp), %rdi
	movaps	%xmm1, 16(%rdi)
	movaps	%xmm0, (%rdi)
	pushq	$32
	popq	%rsi
	movl	%r15d, %edx
	callq	same
	testl	%eax, %eax
	je	.LBB67_8
# %bb.5:
	movaps	960(%rsp), %xmm1
	movaps	976(%rsp), %xmm2
	movaps	544(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 496(%rsp)
	movaps	992(%rsp), %xmm3
	movaps	560(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 480(%rsp)
	movaps	1072(%rsp), %xmm0
	movaps	%xmm0, 624(%rsp)
	movaps	1056(%rsp), %xmm0
	movaps	%xmm0, 608(%rsp)
	movaps	1104(%rsp), %xmm0
	movaps	%xmm0, 592(%rsp)
	movaps	1088(%rsp), %xmm0
	movaps	%xmm0, 576(%rsp)
	movaps	1136(%rsp), %xmm0
	movaps	%xmm0, 880(%rsp)
	movaps	1120(%rsp), %xmm0
	movaps	%xmm0, 864(%rsp)
	movaps	1168(%rsp), %xmm0
	movaps	%xmm0, 848(%rsp)
	movaps	1152(%rsp), %xmm0
	movaps	%xmm0, 832(%rsp)
	movaps	1200(%rsp), %xmm0
	movaps	%xmm0, 816(%rsp)
	movaps	1184(%rsp), %xmm0
	movaps	%xmm0, 800(%rsp)
	movaps	1232(%rsp), %xmm0
	movaps	%xmm0, 784(%rsp)
	movaps	1216(%rsp), %xmm0
	movaps	%xmm0, 768(%rsp)
	movaps	1264(%rsp), %xmm0
	movaps	%xmm0, 752(%rsp)
	movaps	1248(%rsp), %xmm0
	movaps	%xmm0, 736(%rsp)
	movaps	1008(%rsp), %xmm0
	movaps	%xmm2, 544(%rsp)                # 16-byte Spill
	movaps	%xmm2, 464(%rsp)
	movaps	%xmm1, 560(%rsp)                # 16-byte Spill
	movaps	%xmm1, 448(%rsp)
	movaps	%xmm0, 656(%rsp)                # 16-byte Spill
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm3, 672(%rsp)                # 16-byte Spill
	movaps	%xmm3, 512(%rsp)
	movaps	736(%rsp), %xmm0
	movaps	752(%rsp), %xmm1
	movaps	%xmm1, 432(%rsp)
	movaps	%xmm0, 416(%rsp)
	movaps	768(%rsp), %xmm0
	movaps	784(%rsp), %xmm1
	movaps	%xmm1, 368(%rsp)
	movaps	%xmm0, 352(%rsp)
	movaps	800(%rsp), %xmm0
	movaps	816(%rsp), %xmm1
	movaps	%xmm1, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
	movaps	832(%rsp), %xmm0
	movaps	848(%rsp), %xmm1
	movaps	%xmm1, 304(%rsp)
	movaps	%xmm0, 288(%rsp)
	movq	728(%rsp), %rax
	movq	%rax, 256(%rsp)
	movups	696(%rsp), %xmm0
	movups	712(%rsp), %xmm1
	movups	%xmm1, 240(%rsp)
	movups	%xmm0, 224(%rsp)
	movaps	864(%rsp), %xmm0
	movaps	880(%rsp), %xmm1
	movaps	%xmm1, 208(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	576(%rsp), %xmm0
	movaps	592(%rsp), %xmm1
	movaps	%xmm1, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	608(%rsp), %xmm0
	movaps	624(%rsp), %xmm1
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	480(%rsp), %xmm0
	movaps	496(%rsp), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	512(%rsp), %xmm0
	movaps	528(%rsp), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	flds	.LCPI67_0(%rip)
	fstpt	96(%rsp)
	movl	$12, 384(%rsp)
	pushq	$1
	popq	%rdi
	movsd	.LCPI67_1(%rip), %xmm0          # xmm0 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	movss	.LCPI67_2(%rip), %xmm1          # xmm1 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	callq	*%r12
	testl	%eax, %eax
	je	.LBB67_8
# %bb.6:
	movaps	928(%rsp), %xmm0
	movaps	944(%rsp), %xmm1
	movaps	%xmm1, 896(%rsp)                # 16-byte Spill
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 912(%rsp)                # 16-byte Spill
	movaps	%xmm0, 448(%rsp)
	movaps	544(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 528(%rsp)
	movaps	560(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 512(%rsp)
	movaps	656(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 496(%rsp)
	movaps	672(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 480(%rsp)
	movaps	480(%rsp), %xmm0
	movaps	496(%rsp), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	512(%rsp), %xmm0
	movaps	528(%rsp), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%r13d, %r13d
	pushq	$1
	popq	%rdx
	movsd	.LCPI67_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI67_4(%rip), %xmm2          # xmm2 = [1.0E+0,0.0E+0]
	xorps	%xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	callq	*648(%rsp)                      # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB67_8
# %bb.7:
	movaps	560(%rsp), %xmm0                # 16-byte Reload
	movaps	%xmm0, 448(%rsp)
	movaps	544(%rsp), %xmm1                # 16-byte Reload
	movaps	%xmm1, 464(%rsp)
	movaps	656(%rsp), %xmm3                # 16-byte Reload
	movaps	%xmm3, 528(%rsp)
	movaps	672(%rsp), %xmm2                # 16-byte Reload
	movaps	%xmm2, 512(%rsp)
	movaps	896(%rsp), %xmm4                # 16-byte Reload
	movaps	%xmm4, 496(%rsp)
	movaps	912(%rsp), %xmm4                # 16-byte Reload
	movaps	%xmm4, 480(%rsp)
	movaps	%xmm1, 624(%rsp)
	movaps	%xmm0, 608(%rsp)
	movaps	%xmm3, 592(%rsp)
	movaps	%xmm2, 576(%rsp)
	movaps	576(%rsp), %xmm0
	movaps	592(%rsp), %xmm1
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	608(%rsp), %xmm0
	movaps	624(%rsp), %xmm1
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	480(%rsp), %xmm0
	movaps	496(%rsp), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	512(%rsp), %xmm0
	movaps	528(%rsp), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%r14
	pushq	$1
	popq	%rdx
	movsd	.LCPI67_3(%rip), %xmm0          # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI67_4(%rip), %xmm3          # xmm3 = [1.0E+0,0.0E+0]
	xorps	%xmm1, %xmm1
	movl	%r14d, %edi
	xorl	%esi, %esi
	movaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*640(%rsp)                      # 8-byte Folded Reload
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 448(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movl	%r14d, %edi
	callq	*%rbx
	xorl	%r13d, %r13d
	testl	%eax, %eax
	setne	%r13b
.LBB67_8:
	movl	%r13d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end67:
	.size	their_call_half16, .Lfunc_end67-their_call_half16
                                        # -- End function
	.globl	their_make_one                  # -- Begin function their_make_one
	.type	their_make_one,@function
their_make_one:                         # @their_make_one
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
	subq	$32, %rsp
	movl	%edi, %edx
	leaq	16(%rbp), %rdi
	pushq	$32
	popq	%rsi
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
	subq	$32, %rsp
	fldt	112(%rbp)
	xorl	%ebx, %ebx
	cmpl	$12, 400(%rbp)
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
	ucomisd	.LCPI70_0(%rip), %xmm0
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
	ucomiss	.LCPI70_2(%rip), %xmm1
	jne	.LBB70_23
	jp	.LBB70_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB70_23
# %bb.11:
	cmpq	$7, 240(%rbp)
	jne	.LBB70_23
# %bb.12:
	cmpq	$8, 272(%rbp)
	jne	.LBB70_23
# %bb.13:
	leaq	16(%rbp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$1
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB70_23
# %bb.14:
	leaq	48(%rbp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB70_23
# %bb.15:
	leaq	80(%rbp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$3
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB70_23
# %bb.16:
	leaq	144(%rbp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$4
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB70_23
# %bb.17:
	leaq	176(%rbp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$5
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB70_23
# %bb.18:
	leaq	208(%rbp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$6
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB70_23
# %bb.19:
	leaq	304(%rbp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$7
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB70_23
# %bb.20:
	leaq	336(%rbp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$8
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB70_23
# %bb.21:
	leaq	368(%rbp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$9
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB70_23
# %bb.22:
	leaq	432(%rbp), %rdi
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
	movapd	%xmm0, 160(%rsp)
	movapd	%xmm1, 176(%rsp)
	movaps	%xmm2, 192(%rsp)
	movaps	%xmm3, 208(%rsp)
	movaps	%xmm4, 224(%rsp)
	movaps	%xmm5, 240(%rsp)
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm7, 272(%rsp)
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
	xorpd	%xmm1, %xmm1
	pushq	$1
	popq	%r15
.LBB71_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r14d, 28(%rsp)                 # 4-byte Folded Reload
	je	.LBB71_14
# %bb.2:                                #   in Loop: Header=BB71_1 Depth=1
	movsd	%xmm1, 56(%rsp)                 # 8-byte Spill
	addq	$31, %rbx
	movq	%rbx, %r12
	andq	$-32, %r12
	leaq	32(%r12), %rbx
	movq	%rbx, 40(%rsp)
	movapd	(%r12), %xmm0
	movaps	16(%r12), %xmm1
	movapd	%xmm0, 64(%rsp)
	movaps	%xmm1, 80(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$32
	popq	%rsi
	movl	%r14d, %edx
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB71_3
# %bb.4:                                #   in Loop: Header=BB71_1 Depth=1
	movl	24(%rsp), %edx                  # 4-byte Reload
	cmpl	$40, %edx
	movsd	56(%rsp), %xmm1                 # 8-byte Reload
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
	movsd	56(%rsp), %xmm1                 # 8-byte Reload
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
	movapd	%xmm1, %xmm0
	mulsd	.LCPI71_0(%rip), %xmm0
	cmpeqsd	(%r12), %xmm0
	movq	%xmm0, %rcx
	andl	%r15d, %ecx
	andl	$1, %ecx
.LBB71_13:                              #   in Loop: Header=BB71_1 Depth=1
	addsd	.LCPI71_1(%rip), %xmm1
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
	subq	$320, %rsp                      # imm = 0x140
	movsd	%xmm0, 32(%rsp)                 # 8-byte Spill
	movl	%esi, %r14d
	movq	%rdi, 56(%rsp)                  # 8-byte Spill
	leaq	112(%rsp), %rsi
	movq	%rdx, 16(%rsi)
	movq	%rcx, 24(%rsi)
	movq	%r8, 32(%rsi)
	movq	%r9, 40(%rsi)
	testb	%al, %al
	je	.LBB72_16
# %bb.15:
	movapd	%xmm1, 176(%rsp)
	movaps	%xmm2, 192(%rsp)
	movaps	%xmm3, 208(%rsp)
	movaps	%xmm4, 224(%rsp)
	movaps	%xmm5, 240(%rsp)
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm7, 272(%rsp)
.LBB72_16:
	movq	%rsi, 16(%rsp)
	leaq	80(%rbp), %rax
	movq	%rax, 8(%rsp)
	movabsq	$274877906960, %rax             # imm = 0x4000000010
	movq	%rax, (%rsp)
	leaq	16(%rbp), %rdi
	pushq	$32
	popq	%rsi
	pushq	$1
	popq	%rdx
	callq	same
	movl	%eax, %ecx
	xorl	%r13d, %r13d
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB72_3
# %bb.1:
	leaq	48(%rbp), %rdi
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
	movsd	32(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	cmpeqsd	.LCPI72_0(%rip), %xmm0
	movq	%xmm0, %rax
	andl	$1, %eax
.LBB72_3:
	movl	(%rsp), %ebx
	movl	4(%rsp), %r15d
	movq	16(%rsp), %rcx
	movq	%rcx, 48(%rsp)                  # 8-byte Spill
	movq	8(%rsp), %r12
	testl	%r14d, %r14d
	cmovlel	%r13d, %r14d
	movl	%r14d, 44(%rsp)                 # 4-byte Spill
	xorpd	%xmm1, %xmm1
	xorl	%r13d, %r13d
.LBB72_4:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r13d, 44(%rsp)                 # 4-byte Folded Reload
	je	.LBB72_14
# %bb.5:                                #   in Loop: Header=BB72_4 Depth=1
	cmpl	$40, %ebx
	ja	.LBB72_7
# %bb.6:                                #   in Loop: Header=BB72_4 Depth=1
	movq	%r12, %rcx
	movl	%ebx, %r12d
	addq	48(%rsp), %r12                  # 8-byte Folded Reload
	addl	$8, %ebx
	movl	%ebx, (%rsp)
	jmp	.LBB72_8
.LBB72_7:                               #   in Loop: Header=BB72_4 Depth=1
	leaq	8(%r12), %rcx
	movq	%rcx, 8(%rsp)
.LBB72_8:                               #   in Loop: Header=BB72_4 Depth=1
	xorl	%r14d, %r14d
	cmpl	(%r12), %r13d
	movsd	%xmm1, 32(%rsp)                 # 8-byte Spill
	jne	.LBB72_13
# %bb.9:                                #   in Loop: Header=BB72_4 Depth=1
	cmpl	$160, %r15d
	ja	.LBB72_11
# %bb.10:                               #   in Loop: Header=BB72_4 Depth=1
	movq	%rcx, %rdx
	movl	%r15d, %ecx
	addq	48(%rsp), %rcx                  # 8-byte Folded Reload
	addl	$16, %r15d
	movl	%r15d, 4(%rsp)
	jmp	.LBB72_12
.LBB72_11:                              #   in Loop: Header=BB72_4 Depth=1
	leaq	8(%rcx), %rdx
	movq	%rdx, 8(%rsp)
.LBB72_12:                              #   in Loop: Header=BB72_4 Depth=1
	movsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	mulsd	.LCPI72_0(%rip), %xmm1
	ucomisd	%xmm1, %xmm0
	movl	$0, %ecx
	cmovnel	%ecx, %eax
	cmovpl	%ecx, %eax
	movq	%rdx, %rcx
	movl	%eax, %r14d
.LBB72_13:                              #   in Loop: Header=BB72_4 Depth=1
	addq	$31, %rcx
	andq	$-32, %rcx
	leaq	32(%rcx), %r12
	movq	%r12, 8(%rsp)
	movapd	(%rcx), %xmm0
	movaps	16(%rcx), %xmm1
	movapd	%xmm0, 64(%rsp)
	movaps	%xmm1, 80(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$32
	popq	%rsi
	movl	%r13d, %edx
	callq	same
                                        # kill: def $eax killed $eax def $rax
	andl	%r14d, %eax
	movsd	32(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	addsd	.LCPI72_1(%rip), %xmm1
	incl	%r13d
	jmp	.LBB72_4
.LBB72_14:
	xorl	%esi, %esi
	cmpl	$1, %eax
	adcl	$3, %esi
	movq	56(%rsp), %rbx                  # 8-byte Reload
	movq	%rbx, %rdi
	callq	their_make_one@PLT
	movq	%rbx, %rax
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
	subq	$1024, %rsp                     # imm = 0x400
	movq	%r8, 448(%rsp)                  # 8-byte Spill
	movq	%rcx, 456(%rsp)                 # 8-byte Spill
	movq	%rdx, 464(%rsp)                 # 8-byte Spill
	movq	%rsi, %rbx
	movq	%rdi, %r14
	xorps	%xmm0, %xmm0
	movups	%xmm0, 480(%rsp)
	andq	$0, 496(%rsp)
	movq	$7, 472(%rsp)
	movq	$8, 504(%rsp)
	leaq	640(%rsp), %r12
	xorl	%r13d, %r13d
	leaq	512(%rsp), %r15
.LBB73_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %r13
	je	.LBB73_2
# %bb.9:                                #   in Loop: Header=BB73_1 Depth=1
	movq	%r15, %rdi
	movl	%r13d, %esi
	callq	*%r14
	movaps	512(%rsp), %xmm0
	movaps	528(%rsp), %xmm1
	movaps	%xmm1, 16(%r12)
	movaps	%xmm0, (%r12)
	incq	%r13
	addq	$32, %r12
	jmp	.LBB73_1
.LBB73_2:
	movaps	736(%rsp), %xmm0
	movaps	752(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%rdi
	callq	*%rbx
	xorl	%r13d, %r13d
	testl	%eax, %eax
	je	.LBB73_8
# %bb.3:
	leaq	608(%rsp), %r15
	pushq	$4
	popq	%r12
	movq	%r15, %rdi
	movl	%r12d, %esi
	callq	their_make_one@PLT
	movaps	(%r15), %xmm0
	movaps	16(%r15), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movl	%r12d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB73_8
# %bb.4:
	leaq	576(%rsp), %r15
	pushq	$5
	popq	%r12
	movq	%r15, %rdi
	movl	%r12d, %esi
	callq	*%r14
	pushq	$32
	popq	%rsi
	movq	%r15, %rdi
	movl	%r12d, %edx
	callq	same
	testl	%eax, %eax
	je	.LBB73_8
# %bb.5:
	leaq	736(%rsp), %rax
	movaps	240(%rax), %xmm0
	movaps	%xmm0, 432(%rsp)
	movaps	224(%rax), %xmm0
	movaps	%xmm0, 416(%rsp)
	movaps	208(%rax), %xmm0
	movaps	%xmm0, 368(%rsp)
	movaps	192(%rax), %xmm0
	movaps	%xmm0, 352(%rsp)
	movaps	176(%rax), %xmm0
	movaps	%xmm0, 336(%rsp)
	movaps	160(%rax), %xmm0
	movaps	%xmm0, 320(%rsp)
	movaps	144(%rax), %xmm0
	movaps	%xmm0, 304(%rsp)
	movaps	128(%rax), %xmm0
	movaps	%xmm0, 288(%rsp)
	movq	504(%rsp), %rcx
	movq	%rcx, 256(%rsp)
	movups	472(%rsp), %xmm0
	movups	488(%rsp), %xmm1
	movups	%xmm1, 240(%rsp)
	movups	%xmm0, 224(%rsp)
	movaps	112(%rax), %xmm0
	movaps	%xmm0, 208(%rsp)
	movaps	96(%rax), %xmm0
	movaps	%xmm0, 192(%rsp)
	movaps	80(%rax), %xmm0
	movaps	%xmm0, 176(%rsp)
	movaps	64(%rax), %xmm0
	movaps	%xmm0, 160(%rsp)
	movaps	48(%rax), %xmm0
	movaps	%xmm0, 144(%rsp)
	movaps	32(%rax), %xmm0
	movaps	%xmm0, 128(%rsp)
	movaps	(%rax), %xmm0
	movaps	16(%rax), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	-64(%rax), %xmm0
	movaps	-48(%rax), %xmm1
	movaps	-32(%rax), %xmm2
	movaps	-16(%rax), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	flds	.LCPI73_0(%rip)
	fstpt	96(%rsp)
	movl	$12, 384(%rsp)
	pushq	$1
	popq	%rdi
	movsd	.LCPI73_1(%rip), %xmm0          # xmm0 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	movss	.LCPI73_2(%rip), %xmm1          # xmm1 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	callq	*464(%rsp)                      # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB73_8
# %bb.6:
	leaq	672(%rsp), %r14
	movaps	32(%r14), %xmm0
	movaps	48(%r14), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	(%r14), %xmm0
	movaps	16(%r14), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	-32(%r14), %xmm0
	movaps	-16(%r14), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%r13d, %r13d
	pushq	$1
	popq	%rdx
	movsd	.LCPI73_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI73_4(%rip), %xmm2          # xmm2 = [1.0E+0,0.0E+0]
	xorps	%xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	callq	*456(%rsp)                      # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB73_8
# %bb.7:
	movaps	32(%r14), %xmm0
	movaps	48(%r14), %xmm1
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	(%r14), %xmm2
	movaps	16(%r14), %xmm3
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movaps	640(%rsp), %xmm4
	movaps	656(%rsp), %xmm5
	movaps	%xmm5, 80(%rsp)
	movaps	%xmm4, 64(%rsp)
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm3, 16(%rsp)
	movaps	%xmm2, (%rsp)
	leaq	544(%rsp), %r14
	pushq	$3
	popq	%r15
	pushq	$1
	popq	%rcx
	movsd	.LCPI73_3(%rip), %xmm0          # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%r8
	movsd	.LCPI73_4(%rip), %xmm3          # xmm3 = [1.0E+0,0.0E+0]
	xorps	%xmm1, %xmm1
	movq	%r14, %rdi
	movl	%r15d, %esi
	xorl	%edx, %edx
	movaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*448(%rsp)                      # 8-byte Folded Reload
	movaps	(%r14), %xmm0
	movaps	16(%r14), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movl	%r15d, %edi
	callq	*%rbx
	xorl	%r13d, %r13d
	testl	%eax, %eax
	setne	%r13b
.LBB73_8:
	movl	%r13d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
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
	ucomisd	.LCPI76_0(%rip), %xmm0
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
	ucomiss	.LCPI76_2(%rip), %xmm1
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
	movapd	%xmm0, 128(%rsp)
	movapd	%xmm1, 144(%rsp)
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm3, 176(%rsp)
	movaps	%xmm4, 192(%rsp)
	movaps	%xmm5, 208(%rsp)
	movaps	%xmm6, 224(%rsp)
	movaps	%xmm7, 240(%rsp)
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
	xorpd	%xmm1, %xmm1
	pushq	$1
	popq	%r12
.LBB77_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%ebp, 12(%rsp)                  # 4-byte Folded Reload
	je	.LBB77_14
# %bb.2:                                #   in Loop: Header=BB77_1 Depth=1
	movsd	%xmm1, 40(%rsp)                 # 8-byte Spill
	addq	$15, %r14
	movq	%r14, %r15
	andq	$-16, %r15
	leaq	32(%r15), %r14
	movq	%r14, 24(%rsp)
	movapd	(%r15), %xmm0
	movaps	16(%r15), %xmm1
	movapd	%xmm0, 48(%rsp)
	movaps	%xmm1, 64(%rsp)
	leaq	48(%rsp), %rdi
	pushq	$32
	popq	%rsi
	movl	%ebp, %edx
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB77_3
# %bb.4:                                #   in Loop: Header=BB77_1 Depth=1
	cmpl	$40, %r13d
	movsd	40(%rsp), %xmm1                 # 8-byte Reload
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
	movsd	40(%rsp), %xmm1                 # 8-byte Reload
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
	movapd	%xmm1, %xmm0
	mulsd	.LCPI77_0(%rip), %xmm0
	cmpeqsd	(%r15), %xmm0
	movq	%xmm0, %rcx
	andl	%r12d, %ecx
	andl	$1, %ecx
.LBB77_13:                              #   in Loop: Header=BB77_1 Depth=1
	addsd	.LCPI77_1(%rip), %xmm1
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
	movsd	%xmm0, 24(%rsp)                 # 8-byte Spill
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
	movapd	%xmm1, 144(%rsp)
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm3, 176(%rsp)
	movaps	%xmm4, 192(%rsp)
	movaps	%xmm5, 208(%rsp)
	movaps	%xmm6, 224(%rsp)
	movaps	%xmm7, 240(%rsp)
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
	movsd	24(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	cmpeqsd	.LCPI78_0(%rip), %xmm0
	movq	%xmm0, %rax
	andl	$1, %eax
.LBB78_3:
	movl	(%rsp), %ebx
	movl	4(%rsp), %r13d
	movq	16(%rsp), %rcx
	movq	%rcx, 32(%rsp)                  # 8-byte Spill
	movq	8(%rsp), %r15
	testl	%ebp, %ebp
	cmovlel	%r14d, %ebp
	xorpd	%xmm1, %xmm1
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
	movsd	%xmm1, 24(%rsp)                 # 8-byte Spill
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
	movsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	mulsd	.LCPI78_0(%rip), %xmm1
	ucomisd	%xmm1, %xmm0
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
	movapd	(%rcx), %xmm0
	movaps	16(%rcx), %xmm1
	movapd	%xmm0, 48(%rsp)
	movaps	%xmm1, 64(%rsp)
	leaq	48(%rsp), %rdi
	pushq	$32
	popq	%rsi
	movl	%r12d, %edx
	callq	same
                                        # kill: def $eax killed $eax def $rax
	andl	%r14d, %eax
	movsd	24(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	addsd	.LCPI78_1(%rip), %xmm1
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
	xorps	%xmm0, %xmm0
	movups	%xmm0, 432(%rsp)
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
	callq	*%r13
	movaps	464(%rsp), %xmm0
	movaps	480(%rsp), %xmm1
	movaps	%xmm1, 16(%r15)
	movaps	%xmm0, (%r15)
	incq	%rbp
	addq	$32, %r15
	jmp	.LBB79_1
.LBB79_2:
	movaps	688(%rsp), %xmm0
	movaps	704(%rsp), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%rdi
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
	movaps	(%r14), %xmm0
	movaps	16(%r14), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movl	%r15d, %edi
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
	movaps	240(%rax), %xmm0
	movaps	%xmm0, 384(%rsp)
	movaps	224(%rax), %xmm0
	movaps	%xmm0, 368(%rsp)
	movaps	208(%rax), %xmm0
	movaps	%xmm0, 336(%rsp)
	movaps	192(%rax), %xmm0
	movaps	%xmm0, 320(%rsp)
	movaps	176(%rax), %xmm0
	movaps	%xmm0, 304(%rsp)
	movaps	160(%rax), %xmm0
	movaps	%xmm0, 288(%rsp)
	movaps	144(%rax), %xmm0
	movaps	%xmm0, 272(%rsp)
	movaps	128(%rax), %xmm0
	movaps	%xmm0, 256(%rsp)
	movq	456(%rsp), %rcx
	movq	%rcx, 240(%rsp)
	movups	424(%rsp), %xmm0
	movups	440(%rsp), %xmm1
	movups	%xmm1, 224(%rsp)
	movups	%xmm0, 208(%rsp)
	movaps	112(%rax), %xmm0
	movaps	%xmm0, 192(%rsp)
	movaps	96(%rax), %xmm0
	movaps	%xmm0, 176(%rsp)
	movaps	80(%rax), %xmm0
	movaps	%xmm0, 160(%rsp)
	movaps	64(%rax), %xmm0
	movaps	%xmm0, 144(%rsp)
	movaps	48(%rax), %xmm0
	movaps	%xmm0, 128(%rsp)
	movaps	32(%rax), %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	(%rax), %xmm0
	movaps	16(%rax), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	-64(%rax), %xmm0
	movaps	-48(%rax), %xmm1
	movaps	-32(%rax), %xmm2
	movaps	-16(%rax), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	flds	.LCPI79_0(%rip)
	fstpt	96(%rsp)
	movl	$12, 352(%rsp)
	pushq	$1
	popq	%rdi
	movsd	.LCPI79_1(%rip), %xmm0          # xmm0 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	movss	.LCPI79_2(%rip), %xmm1          # xmm1 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	callq	*%r12
	testl	%eax, %eax
	je	.LBB79_8
# %bb.6:
	leaq	624(%rsp), %r14
	movaps	32(%r14), %xmm0
	movaps	48(%r14), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	(%r14), %xmm0
	movaps	16(%r14), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	-32(%r14), %xmm0
	movaps	-16(%r14), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%ebp, %ebp
	pushq	$1
	popq	%rdx
	movsd	.LCPI79_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI79_4(%rip), %xmm2          # xmm2 = [1.0E+0,0.0E+0]
	xorps	%xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	callq	*416(%rsp)                      # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB79_8
# %bb.7:
	movaps	32(%r14), %xmm0
	movaps	48(%r14), %xmm1
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	(%r14), %xmm2
	movaps	16(%r14), %xmm3
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movaps	592(%rsp), %xmm4
	movaps	608(%rsp), %xmm5
	movaps	%xmm5, 80(%rsp)
	movaps	%xmm4, 64(%rsp)
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm3, 16(%rsp)
	movaps	%xmm2, (%rsp)
	leaq	496(%rsp), %r14
	pushq	$3
	popq	%rbp
	pushq	$1
	popq	%rcx
	movsd	.LCPI79_3(%rip), %xmm0          # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%r8
	movsd	.LCPI79_4(%rip), %xmm3          # xmm3 = [1.0E+0,0.0E+0]
	xorps	%xmm1, %xmm1
	movq	%r14, %rdi
	movl	%ebp, %esi
	xorl	%edx, %edx
	movaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*408(%rsp)                      # 8-byte Folded Reload
	movaps	(%r14), %xmm0
	movaps	16(%r14), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movl	%ebp, %edi
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
	pushq	%rbx
	movl	%esi, %edx
	movq	%rdi, %rbx
	pushq	$64
	popq	%rsi
	callq	fill
	movq	%rbx, %rax
	popq	%rbx
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
	subq	$64, %rsp
	movl	%edi, %edx
	leaq	16(%rbp), %rdi
	pushq	$64
	popq	%rsi
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
	subq	$64, %rsp
	fldt	208(%rbp)
	xorl	%ebx, %ebx
	cmpl	$12, 720(%rbp)
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
	ucomisd	.LCPI82_0(%rip), %xmm0
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
	ucomiss	.LCPI82_2(%rip), %xmm1
	jne	.LBB82_23
	jp	.LBB82_23
# %bb.10:
	cmpb	$-6, %dl
	jne	.LBB82_23
# %bb.11:
	cmpq	$7, 464(%rbp)
	jne	.LBB82_23
# %bb.12:
	cmpq	$8, 496(%rbp)
	jne	.LBB82_23
# %bb.13:
	leaq	16(%rbp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$1
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB82_23
# %bb.14:
	leaq	80(%rbp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$2
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB82_23
# %bb.15:
	leaq	144(%rbp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$3
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB82_23
# %bb.16:
	leaq	272(%rbp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$4
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB82_23
# %bb.17:
	leaq	336(%rbp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$5
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB82_23
# %bb.18:
	leaq	400(%rbp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$6
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB82_23
# %bb.19:
	leaq	528(%rbp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$7
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB82_23
# %bb.20:
	leaq	592(%rbp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$8
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB82_23
# %bb.21:
	leaq	656(%rbp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$9
	popq	%rdx
	callq	same
	testl	%eax, %eax
	je	.LBB82_23
# %bb.22:
	leaq	784(%rbp), %rdi
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
	movapd	%xmm0, 192(%rsp)
	movapd	%xmm1, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm3, 240(%rsp)
	movaps	%xmm4, 256(%rsp)
	movaps	%xmm5, 272(%rsp)
	movaps	%xmm6, 288(%rsp)
	movaps	%xmm7, 304(%rsp)
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
	xorpd	%xmm1, %xmm1
	pushq	$1
	popq	%r15
.LBB83_1:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r14d, 28(%rsp)                 # 4-byte Folded Reload
	je	.LBB83_14
# %bb.2:                                #   in Loop: Header=BB83_1 Depth=1
	movsd	%xmm1, 56(%rsp)                 # 8-byte Spill
	addq	$63, %rbx
	movq	%rbx, %r12
	andq	$-64, %r12
	leaq	64(%r12), %rbx
	movq	%rbx, 40(%rsp)
	movapd	(%r12), %xmm0
	movaps	16(%r12), %xmm1
	movaps	32(%r12), %xmm2
	movaps	48(%r12), %xmm3
	movapd	%xmm0, 64(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm3, 112(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$64
	popq	%rsi
	movl	%r14d, %edx
	callq	same
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.LBB83_3
# %bb.4:                                #   in Loop: Header=BB83_1 Depth=1
	movl	24(%rsp), %edx                  # 4-byte Reload
	cmpl	$40, %edx
	movsd	56(%rsp), %xmm1                 # 8-byte Reload
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
	movsd	56(%rsp), %xmm1                 # 8-byte Reload
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
	movapd	%xmm1, %xmm0
	mulsd	.LCPI83_0(%rip), %xmm0
	cmpeqsd	(%r12), %xmm0
	movq	%xmm0, %rcx
	andl	%r15d, %ecx
	andl	$1, %ecx
.LBB83_13:                              #   in Loop: Header=BB83_1 Depth=1
	addsd	.LCPI83_1(%rip), %xmm1
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
	subq	$384, %rsp                      # imm = 0x180
	movsd	%xmm0, 32(%rsp)                 # 8-byte Spill
	movl	%esi, %r14d
	movq	%rdi, 56(%rsp)                  # 8-byte Spill
	leaq	144(%rsp), %rsi
	movq	%rdx, 16(%rsi)
	movq	%rcx, 24(%rsi)
	movq	%r8, 32(%rsi)
	movq	%r9, 40(%rsi)
	testb	%al, %al
	je	.LBB84_16
# %bb.15:
	movapd	%xmm1, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm3, 240(%rsp)
	movaps	%xmm4, 256(%rsp)
	movaps	%xmm5, 272(%rsp)
	movaps	%xmm6, 288(%rsp)
	movaps	%xmm7, 304(%rsp)
.LBB84_16:
	movq	%rsi, 16(%rsp)
	leaq	144(%rbp), %rax
	movq	%rax, 8(%rsp)
	movabsq	$274877906960, %rax             # imm = 0x4000000010
	movq	%rax, (%rsp)
	leaq	16(%rbp), %rdi
	pushq	$64
	popq	%rsi
	pushq	$1
	popq	%rdx
	callq	same
	movl	%eax, %ecx
	xorl	%r13d, %r13d
	movl	$0, %eax
	testl	%ecx, %ecx
	je	.LBB84_3
# %bb.1:
	leaq	80(%rbp), %rdi
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
	movsd	32(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	cmpeqsd	.LCPI84_0(%rip), %xmm0
	movq	%xmm0, %rax
	andl	$1, %eax
.LBB84_3:
	movl	(%rsp), %ebx
	movl	4(%rsp), %r15d
	movq	16(%rsp), %rcx
	movq	%rcx, 48(%rsp)                  # 8-byte Spill
	movq	8(%rsp), %r12
	testl	%r14d, %r14d
	cmovlel	%r13d, %r14d
	movl	%r14d, 44(%rsp)                 # 4-byte Spill
	xorpd	%xmm1, %xmm1
	xorl	%r13d, %r13d
.LBB84_4:                               # =>This Inner Loop Header: Depth=1
	cmpl	%r13d, 44(%rsp)                 # 4-byte Folded Reload
	je	.LBB84_14
# %bb.5:                                #   in Loop: Header=BB84_4 Depth=1
	cmpl	$40, %ebx
	ja	.LBB84_7
# %bb.6:                                #   in Loop: Header=BB84_4 Depth=1
	movq	%r12, %rcx
	movl	%ebx, %r12d
	addq	48(%rsp), %r12                  # 8-byte Folded Reload
	addl	$8, %ebx
	movl	%ebx, (%rsp)
	jmp	.LBB84_8
.LBB84_7:                               #   in Loop: Header=BB84_4 Depth=1
	leaq	8(%r12), %rcx
	movq	%rcx, 8(%rsp)
.LBB84_8:                               #   in Loop: Header=BB84_4 Depth=1
	xorl	%r14d, %r14d
	cmpl	(%r12), %r13d
	movsd	%xmm1, 32(%rsp)                 # 8-byte Spill
	jne	.LBB84_13
# %bb.9:                                #   in Loop: Header=BB84_4 Depth=1
	cmpl	$160, %r15d
	ja	.LBB84_11
# %bb.10:                               #   in Loop: Header=BB84_4 Depth=1
	movq	%rcx, %rdx
	movl	%r15d, %ecx
	addq	48(%rsp), %rcx                  # 8-byte Folded Reload
	addl	$16, %r15d
	movl	%r15d, 4(%rsp)
	jmp	.LBB84_12
.LBB84_11:                              #   in Loop: Header=BB84_4 Depth=1
	leaq	8(%rcx), %rdx
	movq	%rdx, 8(%rsp)
.LBB84_12:                              #   in Loop: Header=BB84_4 Depth=1
	movsd	(%rcx), %xmm0                   # xmm0 = mem[0],zero
	mulsd	.LCPI84_0(%rip), %xmm1
	ucomisd	%xmm1, %xmm0
	movl	$0, %ecx
	cmovnel	%ecx, %eax
	cmovpl	%ecx, %eax
	movq	%rdx, %rcx
	movl	%eax, %r14d
.LBB84_13:                              #   in Loop: Header=BB84_4 Depth=1
	addq	$63, %rcx
	andq	$-64, %rcx
	leaq	64(%rcx), %r12
	movq	%r12, 8(%rsp)
	movapd	(%rcx), %xmm0
	movaps	16(%rcx), %xmm1
	movaps	32(%rcx), %xmm2
	movaps	48(%rcx), %xmm3
	movapd	%xmm0, 64(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm3, 112(%rsp)
	leaq	64(%rsp), %rdi
	pushq	$64
	popq	%rsi
	movl	%r13d, %edx
	callq	same
                                        # kill: def $eax killed $eax def $rax
	andl	%r14d, %eax
	movsd	32(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	addsd	.LCPI84_1(%rip), %xmm1
	incl	%r13d
	jmp	.LBB84_4
.LBB84_14:
	xorl	%esi, %esi
	cmpl	$1, %eax
	adcl	$3, %esi
	movq	56(%rsp), %rbx                  # 8-byte Reload
	movq	%rbx, %rdi
	callq	their_make_deep@PLT
	movq	%rbx, %rax
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
	subq	$1920, %rsp                     # imm = 0x780
	movq	%r8, 832(%rsp)                  # 8-byte Spill
	movq	%rcx, 840(%rsp)                 # 8-byte Spill
	movq	%rdx, 848(%rsp)                 # 8-byte Spill
	movq	%rsi, %rbx
	movq	%rdi, %r14
	xorps	%xmm0, %xmm0
	movups	%xmm0, 864(%rsp)
	andq	$0, 880(%rsp)
	movq	$7, 856(%rsp)
	movq	$8, 888(%rsp)
	leaq	1152(%rsp), %r12
	xorl	%r13d, %r13d
	leaq	896(%rsp), %r15
.LBB85_1:                               # =>This Inner Loop Header: Depth=1
	cmpq	$11, %r13
	je	.LBB85_2
# %bb.9:                                #   in Loop: Header=BB85_1 Depth=1
	movq	%r15, %rdi
	movl	%r13d, %esi
	callq	*%r14
	movaps	896(%rsp), %xmm0
	movaps	912(%rsp), %xmm1
	movaps	928(%rsp), %xmm2
	movaps	944(%rsp), %xmm3
	movaps	%xmm3, 48(%r12)
	movaps	%xmm2, 32(%r12)
	movaps	%xmm1, 16(%r12)
	movaps	%xmm0, (%r12)
	incq	%r13
	addq	$64, %r12
	jmp	.LBB85_1
.LBB85_2:
	movaps	1344(%rsp), %xmm0
	movaps	1360(%rsp), %xmm1
	movaps	1376(%rsp), %xmm2
	movaps	1392(%rsp), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%rdi
	callq	*%rbx
	xorl	%r13d, %r13d
	testl	%eax, %eax
	je	.LBB85_8
# %bb.3:
	leaq	1088(%rsp), %r15
	pushq	$4
	popq	%r12
	movq	%r15, %rdi
	movl	%r12d, %esi
	callq	their_make_deep@PLT
	movaps	(%r15), %xmm0
	movaps	16(%r15), %xmm1
	movaps	32(%r15), %xmm2
	movaps	48(%r15), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movl	%r12d, %edi
	callq	*%rbx
	testl	%eax, %eax
	je	.LBB85_8
# %bb.4:
	leaq	1024(%rsp), %r15
	pushq	$5
	popq	%r12
	movq	%r15, %rdi
	movl	%r12d, %esi
	callq	*%r14
	pushq	$64
	popq	%rsi
	movq	%r15, %rdi
	movl	%r12d, %edx
	callq	same
	testl	%eax, %eax
	je	.LBB85_8
# %bb.5:
	leaq	1344(%rsp), %rax
	movaps	496(%rax), %xmm0
	movaps	%xmm0, 816(%rsp)
	movaps	480(%rax), %xmm0
	movaps	%xmm0, 800(%rsp)
	movaps	464(%rax), %xmm0
	movaps	%xmm0, 784(%rsp)
	movaps	448(%rax), %xmm0
	movaps	%xmm0, 768(%rsp)
	movaps	432(%rax), %xmm0
	movaps	%xmm0, 688(%rsp)
	movaps	416(%rax), %xmm0
	movaps	%xmm0, 672(%rsp)
	movaps	400(%rax), %xmm0
	movaps	%xmm0, 656(%rsp)
	movaps	384(%rax), %xmm0
	movaps	%xmm0, 640(%rsp)
	movaps	368(%rax), %xmm0
	movaps	%xmm0, 624(%rsp)
	movaps	352(%rax), %xmm0
	movaps	%xmm0, 608(%rsp)
	movaps	336(%rax), %xmm0
	movaps	%xmm0, 592(%rsp)
	movaps	320(%rax), %xmm0
	movaps	%xmm0, 576(%rsp)
	movaps	304(%rax), %xmm0
	movaps	%xmm0, 560(%rsp)
	movaps	288(%rax), %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	272(%rax), %xmm0
	movaps	%xmm0, 528(%rsp)
	movaps	256(%rax), %xmm0
	movaps	%xmm0, 512(%rsp)
	movq	888(%rsp), %rcx
	movq	%rcx, 480(%rsp)
	movups	856(%rsp), %xmm0
	movups	872(%rsp), %xmm1
	movups	%xmm1, 464(%rsp)
	movups	%xmm0, 448(%rsp)
	movaps	240(%rax), %xmm0
	movaps	%xmm0, 432(%rsp)
	movaps	224(%rax), %xmm0
	movaps	%xmm0, 416(%rsp)
	movaps	208(%rax), %xmm0
	movaps	%xmm0, 400(%rsp)
	movaps	192(%rax), %xmm0
	movaps	%xmm0, 384(%rsp)
	movaps	176(%rax), %xmm0
	movaps	%xmm0, 368(%rsp)
	movaps	160(%rax), %xmm0
	movaps	%xmm0, 352(%rsp)
	movaps	144(%rax), %xmm0
	movaps	%xmm0, 336(%rsp)
	movaps	128(%rax), %xmm0
	movaps	%xmm0, 320(%rsp)
	movaps	112(%rax), %xmm0
	movaps	%xmm0, 304(%rsp)
	movaps	96(%rax), %xmm0
	movaps	%xmm0, 288(%rsp)
	movaps	80(%rax), %xmm0
	movaps	%xmm0, 272(%rsp)
	movaps	64(%rax), %xmm0
	movaps	%xmm0, 256(%rsp)
	movaps	(%rax), %xmm0
	movaps	16(%rax), %xmm1
	movaps	32(%rax), %xmm2
	movaps	48(%rax), %xmm3
	movaps	%xmm3, 176(%rsp)
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	-16(%rax), %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	-32(%rax), %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	-48(%rax), %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	-64(%rax), %xmm0
	movaps	%xmm0, 64(%rsp)
	movaps	-128(%rax), %xmm0
	movaps	-112(%rax), %xmm1
	movaps	-96(%rax), %xmm2
	movaps	-80(%rax), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	flds	.LCPI85_0(%rip)
	fstpt	192(%rsp)
	movl	$12, 704(%rsp)
	pushq	$1
	popq	%rdi
	movsd	.LCPI85_1(%rip), %xmm0          # xmm0 = [2.5E+0,0.0E+0]
	pushq	$-3
	popq	%rsi
	movss	.LCPI85_2(%rip), %xmm1          # xmm1 = [5.5E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	$-6
	popq	%rdx
	pushq	$-9
	popq	%rcx
	pushq	$10
	popq	%r8
	pushq	$11
	popq	%r9
	callq	*848(%rsp)                      # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB85_8
# %bb.6:
	leaq	1216(%rsp), %r14
	movaps	64(%r14), %xmm0
	movaps	80(%r14), %xmm1
	movaps	96(%r14), %xmm2
	movaps	112(%r14), %xmm3
	movaps	%xmm3, 176(%rsp)
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	(%r14), %xmm0
	movaps	16(%r14), %xmm1
	movaps	32(%r14), %xmm2
	movaps	48(%r14), %xmm3
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	-64(%r14), %xmm0
	movaps	-48(%r14), %xmm1
	movaps	-32(%r14), %xmm2
	movaps	-16(%r14), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	pushq	$3
	popq	%rdi
	xorl	%r13d, %r13d
	pushq	$1
	popq	%rdx
	movsd	.LCPI85_3(%rip), %xmm1          # xmm1 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%rcx
	movsd	.LCPI85_4(%rip), %xmm2          # xmm2 = [1.0E+0,0.0E+0]
	xorps	%xmm0, %xmm0
	xorl	%esi, %esi
	movb	$3, %al
	callq	*840(%rsp)                      # 8-byte Folded Reload
	testl	%eax, %eax
	je	.LBB85_8
# %bb.7:
	movaps	64(%r14), %xmm0
	movaps	80(%r14), %xmm1
	movaps	96(%r14), %xmm2
	movaps	112(%r14), %xmm3
	movaps	%xmm3, 304(%rsp)
	movaps	%xmm2, 288(%rsp)
	movaps	%xmm1, 272(%rsp)
	movaps	%xmm0, 256(%rsp)
	movaps	(%r14), %xmm4
	movaps	16(%r14), %xmm5
	movaps	32(%r14), %xmm6
	movaps	48(%r14), %xmm7
	movaps	%xmm7, 240(%rsp)
	movaps	%xmm6, 224(%rsp)
	movaps	%xmm5, 208(%rsp)
	movaps	%xmm4, 192(%rsp)
	movaps	1152(%rsp), %xmm8
	movaps	1168(%rsp), %xmm9
	movaps	1184(%rsp), %xmm10
	movaps	1200(%rsp), %xmm11
	movaps	%xmm11, 176(%rsp)
	movaps	%xmm10, 160(%rsp)
	movaps	%xmm9, 144(%rsp)
	movaps	%xmm8, 128(%rsp)
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm7, 48(%rsp)
	movaps	%xmm6, 32(%rsp)
	movaps	%xmm5, 16(%rsp)
	movaps	%xmm4, (%rsp)
	leaq	960(%rsp), %r15
	pushq	$3
	popq	%r14
	pushq	$1
	popq	%rcx
	movsd	.LCPI85_3(%rip), %xmm0          # xmm0 = [5.0E-1,0.0E+0]
	pushq	$2
	popq	%r8
	movsd	.LCPI85_4(%rip), %xmm3          # xmm3 = [1.0E+0,0.0E+0]
	xorps	%xmm1, %xmm1
	movq	%r15, %rdi
	movl	%r14d, %esi
	xorl	%edx, %edx
	movaps	%xmm0, %xmm2
	movb	$4, %al
	callq	*832(%rsp)                      # 8-byte Folded Reload
	movaps	(%r15), %xmm0
	movaps	16(%r15), %xmm1
	movaps	32(%r15), %xmm2
	movaps	48(%r15), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movl	%r14d, %edi
	callq	*%rbx
	xorl	%r13d, %r13d
	testl	%eax, %eax
	setne	%r13b
.LBB85_8:
	movl	%r13d, %eax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end85:
	.size	their_call_deep, .Lfunc_end85-their_call_deep
                                        # -- End function
	.ident	"Debian clang version 19.1.7 (3~deb12u1)"
	.section	".note.GNU-stack","",@progbits
