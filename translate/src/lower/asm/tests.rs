//! Instructions against LLVM's encodings of them.

use super::encode::Encoder;
use super::parse::{Assemble, Statement, Syntax, number, statements};

fn assemble(text: &str, syntax: Syntax) -> Assemble<Vec<u8>> {
    let mut code = Encoder::default();
    for statement in statements(text, syntax)? {
        match statement {
            Statement::Label(name) => code.label(name),
            Statement::Directive(name, _) => return Err(name),
            Statement::Instruction(name, operands) => {
                if !code.instruction(&name, &operands)? {
                    return Err(name);
                }
            }
        }
    }
    code.finish()
}

fn hexadecimal(bytes: &[u8]) -> String {
    let bytes: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    bytes.join(" ")
}

#[test]
fn instructions_are_encoded_as_llvm_does() {
    for (text, bytes) in ENCODINGS {
        let code = assemble(text, Syntax::Att);
        assert_eq!(
            code.as_deref().map(hexadecimal),
            Ok((*bytes).to_owned()),
            "{text}"
        );
    }
}

#[test]
fn both_syntaxes_mean_the_same() {
    let pairs = [
        (
            "mov rax, qword ptr fs:[rcx + rdx*8 - 4]",
            "movq %fs:-4(%rcx,%rdx,8), %rax",
        ),
        ("cmp byte ptr [rdi], 5", "cmpb $5, (%rdi)"),
        ("lea r9, [4*rax + 0x10]", "leaq 16(,%rax,4), %r9"),
        ("1: dec ecx\njnz 1b", "1: decl %ecx; jnz 1b"),
        ("pshufd xmm1, xmm2, 0x1b", "pshufd $27, %xmm2, %xmm1"),
        ("fsub st(0), st(1)", "fsub %st(1), %st"),
        ("fsub st(3), st(0)", "fsubr %st, %st(3)"),
        ("fsubp st(3), st(0)", "fsubrp %st, %st(3)"),
        ("fdivrp st(2), st(0)", "fdivp %st(2)"),
        ("fsubp", "fsubrp"),
        ("fdivrp", "fdivp"),
        ("fld tbyte ptr [rdi]", "fldt (%rdi)"),
        ("fistp qword ptr [rdi]", "fistpll (%rdi)"),
        ("fdivr dword ptr [rdi]", "fdivrs (%rdi)"),
    ];
    for (intel, att) in pairs {
        assert_eq!(
            assemble(intel, Syntax::Intel),
            assemble(att, Syntax::Att),
            "{intel}"
        );
        assert!(assemble(att, Syntax::Att).is_ok(), "{att}");
    }
}

#[test]
fn numbers_are_expressions() {
    for (text, value) in [
        ("0x10", 16),
        ("-8+4", -4),
        ("(1<<3)|1", 9),
        ("~0", -1),
        ("2*3-1", 5),
        ("010", 8),
    ] {
        assert_eq!(number(text), Ok(value), "{text}");
    }
    for text in ["", "(", "1 2", "x", "1/0", &"(".repeat(100_000)] {
        assert!(number(text).is_err(), "{text}");
    }
}

#[test]
fn a_label_that_is_missing_or_twice_there_is_an_error() {
    for text in [
        "jmp 1f",
        "jmp nowhere",
        "a: a: jmp a",
        "1: jmp 1f",
        "jrcxz 2f; .p2align 4",
    ] {
        assert!(assemble(text, Syntax::Att).is_err(), "{text}");
    }
}

const ENCODINGS: &[(&str, &str)] = &[
    ("fsub %st(1),%st", "d8 e1"),
    ("fsub %st,%st(3)", "dc e3"),
    ("fsubr %st(1),%st", "d8 e9"),
    ("fsubr %st,%st(3)", "dc eb"),
    ("fdiv %st(1),%st", "d8 f1"),
    ("fdiv %st,%st(3)", "dc f3"),
    ("fdivr %st(1),%st", "d8 f9"),
    ("fdivr %st,%st(3)", "dc fb"),
    ("faddp %st,%st(3)", "de c3"),
    ("fmulp %st,%st(3)", "de cb"),
    ("fsubp %st,%st(3)", "de e3"),
    ("fsubrp %st,%st(3)", "de eb"),
    ("fdivp %st,%st(3)", "de f3"),
    ("fdivrp %st,%st(3)", "de fb"),
    ("fsubp %st(3)", "de e3"),
    ("fadd %st(3)", "d8 c3"),
    ("fcmovb %st(3),%st", "da c3"),
    ("fcmove %st(3),%st", "da cb"),
    ("fcmovbe %st(3),%st", "da d3"),
    ("fcmovu %st(3),%st", "da db"),
    ("fcmovnb %st(3),%st", "db c3"),
    ("fcmovne %st(3),%st", "db cb"),
    ("fcmovnbe %st(3),%st", "db d3"),
    ("fcmovnu %st(3),%st", "db db"),
    ("fbld (%rax)", "df 20"),
    ("fbstp (%rax)", "df 30"),
    ("fsubrs (%rax)", "d8 28"),
    ("fsubrl (%rax)", "dc 28"),
    ("fdivrs (%rax)", "d8 38"),
    ("fdivrl (%rax)", "dc 38"),
    ("fiadds (%rax)", "de 00"),
    ("fimull (%rax)", "da 08"),
    ("fcoms (%rax)", "d8 10"),
    ("fcompl (%rax)", "dc 18"),
    ("fsub %st, %st", "d8 e0"),
    ("fiaddl (%rdi)", "da 07"),
    ("fisubrs 8(%rdi)", "de 6f 08"),
    ("fidivl (%rsi)", "da 36"),
    ("ficomps (%rdi)", "de 1f"),
    ("idivl %edx", "f7 fa"),
    ("fstp %st", "dd d8"),
    ("pcmpistrm $3, 16(%rdi), %xmm1", "66 0f 3a 62 4f 10 03"),
    ("or %r9w, %cx", "66 44 09 c9"),
    ("psubq 16(%rdi), %xmm1", "66 0f fb 4f 10"),
    ("imul %rdx", "48 f7 ea"),
    ("adcb (,%rsi,4), %ah", "12 24 b5 00 00 00 00"),
    ("movw $5, %fs:0x28", "64 66 c7 04 25 28 00 00 00 05 00"),
    ("xorq $5, 8(%rbp)", "48 83 75 08 05"),
    ("subss %xmm3, %xmm9", "f3 44 0f 5c cb"),
    ("vpaddd (%r9), %xmm1, %xmm2", "c4 c1 71 fe 11"),
    ("mulq %fs:0x28", "64 48 f7 24 25 28 00 00 00"),
    ("divsd 16(%rdi), %xmm1", "f2 0f 5e 4f 10"),
    ("vmovdqa (%rdi), %ymm1", "c5 fd 6f 0f"),
    (
        "subw $5, 0x1234(%r9,%r10,2)",
        "66 43 83 ac 51 34 12 00 00 05",
    ),
    ("imulq (%r12)", "49 f7 2c 24"),
    ("addb %dil, %sil", "40 00 fe"),
    ("shlq $3, %rdx", "48 c1 e2 03"),
    ("comisd %xmm3, %xmm9", "66 44 0f 2f cb"),
    ("bsfl (%r12), %ecx", "41 0f bc 0c 24"),
    ("xchgq %rbp, -128(%rdx)", "48 87 6a 80"),
    ("rsqrtps %xmm3, %xmm9", "44 0f 52 cb"),
    ("sbbb %gs:8(%rax), %r8b", "65 44 1a 40 08"),
    ("cmpw $5, (%rsp)", "66 83 3c 24 05"),
    ("paddusw 16(%rdi), %xmm1", "66 0f dd 4f 10"),
    ("xor %ah, %cl", "30 e1"),
    ("cmpq %r15, -128(%rdx)", "4c 39 7a 80"),
    ("add %rcx, %r8", "49 01 c8"),
    ("addl -128(%rdx), %r8d", "44 03 42 80"),
    ("rclb $3, %dil", "40 c0 d7 03"),
    ("rcrb %cl, %cl", "d2 d9"),
    ("testq %r13, 128(%rdx)", "4c 85 aa 80 00 00 00"),
    ("testq $5, (,%rsi,4)", "48 f7 04 b5 00 00 00 00 05 00 00 00"),
    ("imulq %r15, %rbp", "49 0f af ef"),
    ("rep movsq", "f3 48 a5"),
    ("rolb $3, 8(%rdi)", "c0 47 08 03"),
    ("movaps %xmm11, (%rdi)", "44 0f 29 1f"),
    ("rorb $3, 8(%rdi)", "c0 4f 08 03"),
    ("xchg %rbp, %rcx", "48 87 cd"),
    ("rolw %r9w", "66 41 d1 c1"),
    ("vmaxpd (%r9), %xmm1, %xmm2", "c4 c1 71 5f 11"),
    ("movbeq %rax, (%rdi)", "48 0f 38 f1 07"),
    ("or %rbx, %r15", "49 09 df"),
    ("fucomip %st(1), %st", "df e9"),
    ("vcvtps2dq (%r9), %xmm1", "c4 c1 79 5b 09"),
    ("cmpb $5, %fs:0x28", "64 80 3c 25 28 00 00 00 05"),
    ("btq $3, %rdi", "48 0f ba e7 03"),
    ("sbbw $5, 8(%rbp)", "66 83 5d 08 05"),
    ("cmovsl %esi, %ebx", "0f 48 de"),
    ("adoxl (%rdi), %esi", "f3 0f 38 f6 37"),
    ("add %rdi, %rbx", "48 01 fb"),
    ("movsx %ax, %rcx", "48 0f bf c8"),
    ("sbbw %gs:8(%rax), %di", "65 66 1b 78 08"),
    ("crc32b (%rdi), %rax", "f2 48 0f 38 f0 07"),
    ("fadds (%rdi)", "d8 07"),
    ("bswapl %r8d", "41 0f c8"),
    ("pabsd %xmm3, %xmm9", "66 44 0f 38 1e cb"),
    ("cqto", "48 99"),
    ("xchg %edi, %esi", "87 f7"),
    ("vpabsd %xmm3, %xmm9", "c4 62 79 1e cb"),
    ("vphaddd (%r9), %xmm1, %xmm2", "c4 c2 71 02 11"),
    ("testw $5, %gs:8(%rax)", "65 66 f7 40 08 05 00"),
    ("sbbq %rdi, (%r12)", "49 19 3c 24"),
    ("idivw %di", "66 f7 ff"),
    ("orl %edx, %edi", "09 d7"),
    ("fstsw %ax", "9b df e0"),
    ("unpckhpd %xmm3, %xmm9", "66 44 0f 15 cb"),
    ("addw $0x1234, %cx", "66 81 c1 34 12"),
    ("movntps %xmm1, (%rdi)", "0f 2b 0f"),
    ("vmulps %xmm3, %xmm9, %xmm12", "c5 30 59 e3"),
    ("vminss (%r9), %xmm1, %xmm2", "c4 c1 72 5d 11"),
    ("add %ax, %r9w", "66 41 01 c1"),
    ("psubsw 16(%rdi), %xmm1", "66 0f e9 4f 10"),
    ("adcw $100, %ax", "66 83 d0 64"),
    ("xchgq %rbx, 0x1234(%r9,%r10,2)", "4b 87 9c 51 34 12 00 00"),
    ("rolw %cl, %r9w", "66 41 d3 c1"),
    ("xorl $5, %gs:8(%rax)", "65 83 70 08 05"),
    ("mulq %rcx", "48 f7 e1"),
    ("vpsadbw (%r9), %xmm1, %xmm2", "c4 c1 71 f6 11"),
    ("fxch", "d9 c9"),
    ("vshufps $3, %ymm3, %ymm9, %ymm10", "c5 34 c6 d3 03"),
    ("fnsave (%rdi)", "dd 37"),
    ("palignr $3, %xmm3, %xmm9", "66 44 0f 3a 0f cb 03"),
    ("imulw -4(%rdi,%rcx,8)", "66 f7 6c cf fc"),
    ("psubb 16(%rdi), %xmm1", "66 0f f8 4f 10"),
    ("subb %sil, %r8b", "41 28 f0"),
    ("vmulpd (%r9), %xmm1, %xmm2", "c4 c1 71 59 11"),
    ("blsr (%rdi), %r8", "c4 e2 b8 f3 0f"),
    ("orw $0x1234, %cx", "66 81 c9 34 12"),
    ("punpcklqdq 16(%rdi), %xmm1", "66 0f 6c 4f 10"),
    ("andq $-70000, %r9", "49 81 e1 90 ee fe ff"),
    ("rclw $1, %r9w", "66 41 d1 d1"),
    ("fyl2xp1", "d9 f9"),
    ("shufpd $3, %xmm3, %xmm9", "66 44 0f c6 cb 03"),
    ("addpd %xmm3, %xmm9", "66 44 0f 58 cb"),
    ("movq %rsi, %r8", "49 89 f0"),
    ("fpatan", "d9 f3"),
    ("btcl %r8d, %ebx", "44 0f bb c3"),
    ("movdqu %xmm11, (%rdi)", "f3 44 0f 7f 1f"),
    ("sub %rdi, %rcx", "48 29 f9"),
    ("lfence", "0f ae e8"),
    ("std", "fd"),
    ("bswap %esi", "0f ce"),
    ("testb $5, -128(%rdx)", "f6 42 80 05"),
    ("andl %edx, 0x1234(%r9,%r10,2)", "43 21 94 51 34 12 00 00"),
    ("movq %rsi, (%rbp)", "48 89 75 00"),
    ("lea (%r12), %r8d", "45 8d 04 24"),
    ("vpmovsxwd (%r9), %xmm1", "c4 c2 79 23 09"),
];
