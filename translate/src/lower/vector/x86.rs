//! `llvm.x86.*`: one row each, with vectors of any width 128 bits by 128 bits, as the wider
//! instructions work themselves. Those of AVX-512 are not here: code for it that uses ordinary
//! instructions only is no different from other code.

use crate::ir::{BinaryOp, CastOp, FloatPredicate};
use crate::lower::intrinsics::Action::{self, Emit as E, Erase};
use crate::lower::types::Lane;
use cranelift_codegen::ir::InstBuilder;
use cranelift_codegen::ir::types::{I32, I64};

/// The rows, without `llvm.x86.`
pub(in crate::lower) const TABLE: &[(&str, Action)] = &[
    // State of the machine.
    ("x86.avx.vzeroall", Erase),
    ("x86.avx.vzeroupper", Erase),
    ("x86.clflushopt", Erase),
    ("x86.clwb", Erase),
    ("x86.mmx.emms", Erase),
    ("x86.sse2.clflush", Erase),
    ("x86.sse.sfence", E(|t, u| t.x86_fence(u))),
    ("x86.sse2.lfence", E(|t, u| t.x86_fence(u))),
    ("x86.sse2.mfence", E(|t, u| t.x86_fence(u))),
    (
        "x86.sse.ldmxcsr",
        E(|t, u| t.x86_plain(u, "bitcrane_x86_ldmxcsr")),
    ),
    (
        "x86.sse.stmxcsr",
        E(|t, u| t.x86_plain(u, "bitcrane_x86_stmxcsr")),
    ),
    (
        "x86.sse2.pause",
        E(|t, u| t.x86_plain(u, "bitcrane_x86_pause")),
    ),
    ("x86.rdtsc", E(|t, u| t.x86_plain(u, "bitcrane_rdtsc"))),
    (
        "x86.flags.read.u64",
        E(|t, u| t.x86_plain(u, "bitcrane_x86_flags_read")),
    ),
    (
        "x86.flags.write.u64",
        E(|t, u| t.x86_plain(u, "bitcrane_x86_flags_write")),
    ),
    (
        "x86.rdtscp",
        E(|t, u| t.x86_pair(u, "bitcrane_x86_rdtscp", I64, I32, false)),
    ),
    (
        "x86.xgetbv",
        E(|t, u| t.x86_plain(u, "bitcrane_x86_xgetbv")),
    ),
    (
        "x86.rdrand.16",
        E(|t, u| t.x86_random(u, "bitcrane_x86_rdrand16")),
    ),
    (
        "x86.rdrand.32",
        E(|t, u| t.x86_random(u, "bitcrane_x86_rdrand32")),
    ),
    (
        "x86.rdrand.64",
        E(|t, u| t.x86_random(u, "bitcrane_x86_rdrand64")),
    ),
    (
        "x86.rdseed.16",
        E(|t, u| t.x86_random(u, "bitcrane_x86_rdseed16")),
    ),
    (
        "x86.rdseed.32",
        E(|t, u| t.x86_random(u, "bitcrane_x86_rdseed32")),
    ),
    (
        "x86.rdseed.64",
        E(|t, u| t.x86_random(u, "bitcrane_x86_rdseed64")),
    ),
    // Integers.
    ("x86.addcarry.32", E(|t, u| t.x86_carry(u, BinaryOp::Add))),
    ("x86.addcarry.64", E(|t, u| t.x86_carry(u, BinaryOp::Add))),
    ("x86.subborrow.32", E(|t, u| t.x86_carry(u, BinaryOp::Sub))),
    ("x86.subborrow.64", E(|t, u| t.x86_carry(u, BinaryOp::Sub))),
    ("x86.bmi.bextr.32", E(|t, u| t.x86_extract_bits(u))),
    ("x86.bmi.bextr.64", E(|t, u| t.x86_extract_bits(u))),
    ("x86.bmi.bzhi.32", E(|t, u| t.x86_low_bits(u))),
    ("x86.bmi.bzhi.64", E(|t, u| t.x86_low_bits(u))),
    (
        "x86.bmi.pdep.32",
        E(|t, u| t.x86_plain(u, "bitcrane_x86_pdep32")),
    ),
    (
        "x86.bmi.pdep.64",
        E(|t, u| t.x86_plain(u, "bitcrane_x86_pdep64")),
    ),
    (
        "x86.bmi.pext.32",
        E(|t, u| t.x86_plain(u, "bitcrane_x86_pext32")),
    ),
    (
        "x86.bmi.pext.64",
        E(|t, u| t.x86_plain(u, "bitcrane_x86_pext64")),
    ),
    ("x86.sse42.crc32.32.8", E(|t, u| t.x86_crc(u))),
    ("x86.sse42.crc32.32.16", E(|t, u| t.x86_crc(u))),
    ("x86.sse42.crc32.32.32", E(|t, u| t.x86_crc(u))),
    ("x86.sse42.crc32.64.64", E(|t, u| t.x86_crc(u))),
    // Cryptography.
    (
        "x86.aesni.aesdec",
        E(|t, u| t.x86_routine(u, "bitcrane_x86_aesdec")),
    ),
    (
        "x86.aesni.aesdeclast",
        E(|t, u| t.x86_routine(u, "bitcrane_x86_aesdeclast")),
    ),
    (
        "x86.aesni.aesenc",
        E(|t, u| t.x86_routine(u, "bitcrane_x86_aesenc")),
    ),
    (
        "x86.aesni.aesenclast",
        E(|t, u| t.x86_routine(u, "bitcrane_x86_aesenclast")),
    ),
    (
        "x86.aesni.aesimc",
        E(|t, u| t.x86_routine(u, "bitcrane_x86_aesimc")),
    ),
    ("x86.aesni.aeskeygenassist", E(|t, u| t.x86_key(u))),
    ("x86.pclmulqdq", E(|t, u| t.x86_carryless(u))),
    (
        "x86.sha1msg1",
        E(|t, u| t.x86_routine(u, "bitcrane_x86_sha1msg1")),
    ),
    (
        "x86.sha1msg2",
        E(|t, u| t.x86_routine(u, "bitcrane_x86_sha1msg2")),
    ),
    (
        "x86.sha1nexte",
        E(|t, u| t.x86_routine(u, "bitcrane_x86_sha1nexte")),
    ),
    ("x86.sha1rnds4", E(|t, u| t.x86_sha1_rounds(u))),
    (
        "x86.sha256msg1",
        E(|t, u| t.x86_routine(u, "bitcrane_x86_sha256msg1")),
    ),
    (
        "x86.sha256msg2",
        E(|t, u| t.x86_routine(u, "bitcrane_x86_sha256msg2")),
    ),
    ("x86.sha256rnds2", E(|t, u| t.x86_sha256_rounds(u))),
    // Packed integers.
    (
        "x86.avx2.packssdw",
        E(|t, u| t.x86_two(u, |t, a, b| t.b.ins().snarrow(a, b))),
    ),
    (
        "x86.avx2.packsswb",
        E(|t, u| t.x86_two(u, |t, a, b| t.b.ins().snarrow(a, b))),
    ),
    (
        "x86.avx2.packusdw",
        E(|t, u| t.x86_two(u, |t, a, b| t.pack_unsigned(a, b))),
    ),
    (
        "x86.avx2.packuswb",
        E(|t, u| t.x86_two(u, |t, a, b| t.b.ins().unarrow(a, b))),
    ),
    (
        "x86.sse2.packssdw.128",
        E(|t, u| t.x86_two(u, |t, a, b| t.b.ins().snarrow(a, b))),
    ),
    (
        "x86.sse2.packsswb.128",
        E(|t, u| t.x86_two(u, |t, a, b| t.b.ins().snarrow(a, b))),
    ),
    (
        "x86.sse2.packuswb.128",
        E(|t, u| t.x86_two(u, |t, a, b| t.b.ins().unarrow(a, b))),
    ),
    (
        "x86.sse41.packusdw",
        E(|t, u| t.x86_two(u, |t, a, b| t.pack_unsigned(a, b))),
    ),
    (
        "x86.avx2.pavg.b",
        E(|t, u| t.x86_two(u, |t, a, b| t.b.ins().avg_round(a, b))),
    ),
    (
        "x86.avx2.pavg.w",
        E(|t, u| t.x86_two(u, |t, a, b| t.b.ins().avg_round(a, b))),
    ),
    (
        "x86.sse2.pavg.b",
        E(|t, u| t.x86_two(u, |t, a, b| t.b.ins().avg_round(a, b))),
    ),
    (
        "x86.sse2.pavg.w",
        E(|t, u| t.x86_two(u, |t, a, b| t.b.ins().avg_round(a, b))),
    ),
    (
        "x86.avx2.pmadd.ub.sw",
        E(|t, u| t.x86_two(u, |t, a, b| t.multiply_bytes_pairs(a, b))),
    ),
    (
        "x86.ssse3.pmadd.ub.sw.128",
        E(|t, u| t.x86_two(u, |t, a, b| t.multiply_bytes_pairs(a, b))),
    ),
    (
        "x86.avx2.pmadd.wd",
        E(|t, u| t.x86_two(u, |t, a, b| t.multiply_pairs(a, b))),
    ),
    (
        "x86.sse2.pmadd.wd",
        E(|t, u| t.x86_two(u, |t, a, b| t.multiply_pairs(a, b))),
    ),
    (
        "x86.avx2.pmul.hr.sw",
        E(|t, u| t.x86_two(u, |t, a, b| t.multiply_rounded(a, b))),
    ),
    (
        "x86.ssse3.pmul.hr.sw.128",
        E(|t, u| t.x86_two(u, |t, a, b| t.multiply_rounded(a, b))),
    ),
    (
        "x86.avx2.pmulh.w",
        E(|t, u| t.x86_two(u, |t, a, b| t.multiply_high(true, a, b))),
    ),
    (
        "x86.sse2.pmulh.w",
        E(|t, u| t.x86_two(u, |t, a, b| t.multiply_high(true, a, b))),
    ),
    (
        "x86.avx2.pmulhu.w",
        E(|t, u| t.x86_two(u, |t, a, b| t.multiply_high(false, a, b))),
    ),
    (
        "x86.sse2.pmulhu.w",
        E(|t, u| t.x86_two(u, |t, a, b| t.multiply_high(false, a, b))),
    ),
    (
        "x86.avx2.psad.bw",
        E(|t, u| t.x86_two(u, |t, a, b| t.sum_differences(a, b))),
    ),
    (
        "x86.sse2.psad.bw",
        E(|t, u| t.x86_two(u, |t, a, b| t.sum_differences(a, b))),
    ),
    (
        "x86.avx2.pshuf.b",
        E(|t, u| t.x86_two(u, |t, a, b| t.shuffle_bytes(a, b))),
    ),
    (
        "x86.ssse3.pshuf.b.128",
        E(|t, u| t.x86_two(u, |t, a, b| t.shuffle_bytes(a, b))),
    ),
    (
        "x86.avx2.psign.b",
        E(|t, u| t.x86_two(u, |t, a, b| t.apply_sign(Lane::I8, a, b))),
    ),
    (
        "x86.avx2.psign.d",
        E(|t, u| t.x86_two(u, |t, a, b| t.apply_sign(Lane::I32, a, b))),
    ),
    (
        "x86.avx2.psign.w",
        E(|t, u| t.x86_two(u, |t, a, b| t.apply_sign(Lane::I16, a, b))),
    ),
    (
        "x86.ssse3.psign.b.128",
        E(|t, u| t.x86_two(u, |t, a, b| t.apply_sign(Lane::I8, a, b))),
    ),
    (
        "x86.ssse3.psign.d.128",
        E(|t, u| t.x86_two(u, |t, a, b| t.apply_sign(Lane::I32, a, b))),
    ),
    (
        "x86.ssse3.psign.w.128",
        E(|t, u| t.x86_two(u, |t, a, b| t.apply_sign(Lane::I16, a, b))),
    ),
    (
        "x86.avx2.phadd.d",
        E(|t, u| t.x86_two(u, |t, a, b| t.b.ins().iadd_pairwise(a, b))),
    ),
    (
        "x86.avx2.phadd.sw",
        E(|t, u| t.x86_horizontal(u, |t, a, b| t.b.ins().sadd_sat(a, b))),
    ),
    (
        "x86.avx2.phadd.w",
        E(|t, u| t.x86_two(u, |t, a, b| t.b.ins().iadd_pairwise(a, b))),
    ),
    (
        "x86.avx2.phsub.d",
        E(|t, u| t.x86_horizontal(u, |t, a, b| t.b.ins().isub(a, b))),
    ),
    (
        "x86.avx2.phsub.sw",
        E(|t, u| t.x86_horizontal(u, |t, a, b| t.b.ins().ssub_sat(a, b))),
    ),
    (
        "x86.avx2.phsub.w",
        E(|t, u| t.x86_horizontal(u, |t, a, b| t.b.ins().isub(a, b))),
    ),
    (
        "x86.ssse3.phadd.d.128",
        E(|t, u| t.x86_two(u, |t, a, b| t.b.ins().iadd_pairwise(a, b))),
    ),
    (
        "x86.ssse3.phadd.sw.128",
        E(|t, u| t.x86_horizontal(u, |t, a, b| t.b.ins().sadd_sat(a, b))),
    ),
    (
        "x86.ssse3.phadd.w.128",
        E(|t, u| t.x86_two(u, |t, a, b| t.b.ins().iadd_pairwise(a, b))),
    ),
    (
        "x86.ssse3.phsub.d.128",
        E(|t, u| t.x86_horizontal(u, |t, a, b| t.b.ins().isub(a, b))),
    ),
    (
        "x86.ssse3.phsub.sw.128",
        E(|t, u| t.x86_horizontal(u, |t, a, b| t.b.ins().ssub_sat(a, b))),
    ),
    (
        "x86.ssse3.phsub.w.128",
        E(|t, u| t.x86_horizontal(u, |t, a, b| t.b.ins().isub(a, b))),
    ),
    ("x86.avx2.mpsadbw", E(|t, u| t.x86_mpsadbw(u))),
    ("x86.sse41.mpsadbw", E(|t, u| t.x86_mpsadbw(u))),
    (
        "x86.sse41.phminposuw",
        E(|t, u| t.x86_routine(u, "bitcrane_x86_phminposuw")),
    ),
    ("x86.avx2.permd", E(|t, u| t.x86_permute(u))),
    ("x86.avx2.permps", E(|t, u| t.x86_permute(u))),
    ("x86.avx.vpermilvar.pd", E(|t, u| t.x86_permute_within(u))),
    (
        "x86.avx.vpermilvar.pd.256",
        E(|t, u| t.x86_permute_within(u)),
    ),
    ("x86.avx.vpermilvar.ps", E(|t, u| t.x86_permute_within(u))),
    (
        "x86.avx.vpermilvar.ps.256",
        E(|t, u| t.x86_permute_within(u)),
    ),
    // Shifts, by the low half of a vector, by a scalar and by lanes; all of them by any amount.
    ("x86.avx2.psll.d", E(|t, u| t.x86_shift(u, BinaryOp::Shl))),
    ("x86.avx2.psll.q", E(|t, u| t.x86_shift(u, BinaryOp::Shl))),
    ("x86.avx2.psll.w", E(|t, u| t.x86_shift(u, BinaryOp::Shl))),
    ("x86.avx2.pslli.d", E(|t, u| t.x86_shift(u, BinaryOp::Shl))),
    ("x86.avx2.pslli.q", E(|t, u| t.x86_shift(u, BinaryOp::Shl))),
    ("x86.avx2.pslli.w", E(|t, u| t.x86_shift(u, BinaryOp::Shl))),
    ("x86.avx2.psra.d", E(|t, u| t.x86_shift(u, BinaryOp::AShr))),
    ("x86.avx2.psra.w", E(|t, u| t.x86_shift(u, BinaryOp::AShr))),
    ("x86.avx2.psrai.d", E(|t, u| t.x86_shift(u, BinaryOp::AShr))),
    ("x86.avx2.psrai.w", E(|t, u| t.x86_shift(u, BinaryOp::AShr))),
    ("x86.avx2.psrl.d", E(|t, u| t.x86_shift(u, BinaryOp::LShr))),
    ("x86.avx2.psrl.q", E(|t, u| t.x86_shift(u, BinaryOp::LShr))),
    ("x86.avx2.psrl.w", E(|t, u| t.x86_shift(u, BinaryOp::LShr))),
    ("x86.avx2.psrli.d", E(|t, u| t.x86_shift(u, BinaryOp::LShr))),
    ("x86.avx2.psrli.q", E(|t, u| t.x86_shift(u, BinaryOp::LShr))),
    ("x86.avx2.psrli.w", E(|t, u| t.x86_shift(u, BinaryOp::LShr))),
    ("x86.sse2.psll.d", E(|t, u| t.x86_shift(u, BinaryOp::Shl))),
    ("x86.sse2.psll.q", E(|t, u| t.x86_shift(u, BinaryOp::Shl))),
    ("x86.sse2.psll.w", E(|t, u| t.x86_shift(u, BinaryOp::Shl))),
    ("x86.sse2.pslli.d", E(|t, u| t.x86_shift(u, BinaryOp::Shl))),
    ("x86.sse2.pslli.q", E(|t, u| t.x86_shift(u, BinaryOp::Shl))),
    ("x86.sse2.pslli.w", E(|t, u| t.x86_shift(u, BinaryOp::Shl))),
    ("x86.sse2.psra.d", E(|t, u| t.x86_shift(u, BinaryOp::AShr))),
    ("x86.sse2.psra.w", E(|t, u| t.x86_shift(u, BinaryOp::AShr))),
    ("x86.sse2.psrai.d", E(|t, u| t.x86_shift(u, BinaryOp::AShr))),
    ("x86.sse2.psrai.w", E(|t, u| t.x86_shift(u, BinaryOp::AShr))),
    ("x86.sse2.psrl.d", E(|t, u| t.x86_shift(u, BinaryOp::LShr))),
    ("x86.sse2.psrl.q", E(|t, u| t.x86_shift(u, BinaryOp::LShr))),
    ("x86.sse2.psrl.w", E(|t, u| t.x86_shift(u, BinaryOp::LShr))),
    ("x86.sse2.psrli.d", E(|t, u| t.x86_shift(u, BinaryOp::LShr))),
    ("x86.sse2.psrli.q", E(|t, u| t.x86_shift(u, BinaryOp::LShr))),
    ("x86.sse2.psrli.w", E(|t, u| t.x86_shift(u, BinaryOp::LShr))),
    (
        "x86.avx2.psllv.d",
        E(|t, u| t.x86_shift_lanes(u, BinaryOp::Shl)),
    ),
    (
        "x86.avx2.psllv.d.256",
        E(|t, u| t.x86_shift_lanes(u, BinaryOp::Shl)),
    ),
    (
        "x86.avx2.psllv.q",
        E(|t, u| t.x86_shift_lanes(u, BinaryOp::Shl)),
    ),
    (
        "x86.avx2.psllv.q.256",
        E(|t, u| t.x86_shift_lanes(u, BinaryOp::Shl)),
    ),
    (
        "x86.avx2.psrav.d",
        E(|t, u| t.x86_shift_lanes(u, BinaryOp::AShr)),
    ),
    (
        "x86.avx2.psrav.d.256",
        E(|t, u| t.x86_shift_lanes(u, BinaryOp::AShr)),
    ),
    (
        "x86.avx2.psrlv.d",
        E(|t, u| t.x86_shift_lanes(u, BinaryOp::LShr)),
    ),
    (
        "x86.avx2.psrlv.d.256",
        E(|t, u| t.x86_shift_lanes(u, BinaryOp::LShr)),
    ),
    (
        "x86.avx2.psrlv.q",
        E(|t, u| t.x86_shift_lanes(u, BinaryOp::LShr)),
    ),
    (
        "x86.avx2.psrlv.q.256",
        E(|t, u| t.x86_shift_lanes(u, BinaryOp::LShr)),
    ),
    // Tests and blends.
    ("x86.avx.movmsk.pd.256", E(|t, u| t.x86_move_mask(u))),
    ("x86.avx.movmsk.ps.256", E(|t, u| t.x86_move_mask(u))),
    ("x86.avx2.pmovmskb", E(|t, u| t.x86_move_mask(u))),
    ("x86.sse.movmsk.ps", E(|t, u| t.x86_move_mask(u))),
    ("x86.sse2.movmsk.pd", E(|t, u| t.x86_move_mask(u))),
    ("x86.sse2.pmovmskb.128", E(|t, u| t.x86_move_mask(u))),
    ("x86.avx.ptestc.256", E(|t, u| t.x86_test(u, false, true))),
    (
        "x86.avx.ptestnzc.256",
        E(|t, u| t.x86_test(u, false, false)),
    ),
    ("x86.avx.ptestz.256", E(|t, u| t.x86_test(u, true, false))),
    ("x86.sse41.ptestc", E(|t, u| t.x86_test(u, false, true))),
    ("x86.sse41.ptestnzc", E(|t, u| t.x86_test(u, false, false))),
    ("x86.sse41.ptestz", E(|t, u| t.x86_test(u, true, false))),
    ("x86.avx.vtestc.pd", E(|t, u| t.x86_test(u, false, true))),
    (
        "x86.avx.vtestc.pd.256",
        E(|t, u| t.x86_test(u, false, true)),
    ),
    ("x86.avx.vtestc.ps", E(|t, u| t.x86_test(u, false, true))),
    (
        "x86.avx.vtestc.ps.256",
        E(|t, u| t.x86_test(u, false, true)),
    ),
    ("x86.avx.vtestnzc.pd", E(|t, u| t.x86_test(u, false, false))),
    (
        "x86.avx.vtestnzc.pd.256",
        E(|t, u| t.x86_test(u, false, false)),
    ),
    ("x86.avx.vtestnzc.ps", E(|t, u| t.x86_test(u, false, false))),
    (
        "x86.avx.vtestnzc.ps.256",
        E(|t, u| t.x86_test(u, false, false)),
    ),
    ("x86.avx.vtestz.pd", E(|t, u| t.x86_test(u, true, false))),
    (
        "x86.avx.vtestz.pd.256",
        E(|t, u| t.x86_test(u, true, false)),
    ),
    ("x86.avx.vtestz.ps", E(|t, u| t.x86_test(u, true, false))),
    (
        "x86.avx.vtestz.ps.256",
        E(|t, u| t.x86_test(u, true, false)),
    ),
    ("x86.avx.blendv.pd.256", E(|t, u| t.x86_blend(u))),
    ("x86.avx.blendv.ps.256", E(|t, u| t.x86_blend(u))),
    ("x86.avx2.pblendvb", E(|t, u| t.x86_blend(u))),
    ("x86.sse41.blendvpd", E(|t, u| t.x86_blend(u))),
    ("x86.sse41.blendvps", E(|t, u| t.x86_blend(u))),
    ("x86.sse41.pblendvb", E(|t, u| t.x86_blend(u))),
    ("x86.sse41.insertps", E(|t, u| t.x86_insertps(u))),
    // Strings.
    ("x86.sse42.pcmpestri128", E(|t, u| t.x86_string(u, true))),
    ("x86.sse42.pcmpestria128", E(|t, u| t.x86_string(u, true))),
    ("x86.sse42.pcmpestric128", E(|t, u| t.x86_string(u, true))),
    ("x86.sse42.pcmpestrio128", E(|t, u| t.x86_string(u, true))),
    ("x86.sse42.pcmpestris128", E(|t, u| t.x86_string(u, true))),
    ("x86.sse42.pcmpestriz128", E(|t, u| t.x86_string(u, true))),
    ("x86.sse42.pcmpestrm128", E(|t, u| t.x86_string(u, true))),
    ("x86.sse42.pcmpistri128", E(|t, u| t.x86_string(u, false))),
    ("x86.sse42.pcmpistria128", E(|t, u| t.x86_string(u, false))),
    ("x86.sse42.pcmpistric128", E(|t, u| t.x86_string(u, false))),
    ("x86.sse42.pcmpistrio128", E(|t, u| t.x86_string(u, false))),
    ("x86.sse42.pcmpistris128", E(|t, u| t.x86_string(u, false))),
    ("x86.sse42.pcmpistriz128", E(|t, u| t.x86_string(u, false))),
    ("x86.sse42.pcmpistrm128", E(|t, u| t.x86_string(u, false))),
    // Packed floats.
    (
        "x86.avx.max.pd.256",
        E(|t, u| t.x86_min_max(u, false, false)),
    ),
    (
        "x86.avx.max.ps.256",
        E(|t, u| t.x86_min_max(u, false, false)),
    ),
    (
        "x86.avx.min.pd.256",
        E(|t, u| t.x86_min_max(u, true, false)),
    ),
    (
        "x86.avx.min.ps.256",
        E(|t, u| t.x86_min_max(u, true, false)),
    ),
    ("x86.sse.max.ps", E(|t, u| t.x86_min_max(u, false, false))),
    ("x86.sse.max.ss", E(|t, u| t.x86_min_max(u, false, true))),
    ("x86.sse.min.ps", E(|t, u| t.x86_min_max(u, true, false))),
    ("x86.sse.min.ss", E(|t, u| t.x86_min_max(u, true, true))),
    ("x86.sse2.max.pd", E(|t, u| t.x86_min_max(u, false, false))),
    ("x86.sse2.max.sd", E(|t, u| t.x86_min_max(u, false, true))),
    ("x86.sse2.min.pd", E(|t, u| t.x86_min_max(u, true, false))),
    ("x86.sse2.min.sd", E(|t, u| t.x86_min_max(u, true, true))),
    ("x86.avx.cmp.pd.256", E(|t, u| t.x86_compare(u, false))),
    ("x86.avx.cmp.ps.256", E(|t, u| t.x86_compare(u, false))),
    ("x86.sse.cmp.ps", E(|t, u| t.x86_compare(u, false))),
    ("x86.sse.cmp.ss", E(|t, u| t.x86_compare(u, true))),
    ("x86.sse2.cmp.pd", E(|t, u| t.x86_compare(u, false))),
    ("x86.sse2.cmp.sd", E(|t, u| t.x86_compare(u, true))),
    (
        "x86.sse.comieq.ss",
        E(|t, u| t.x86_order(u, FloatPredicate::Oeq)),
    ),
    (
        "x86.sse.comige.ss",
        E(|t, u| t.x86_order(u, FloatPredicate::Oge)),
    ),
    (
        "x86.sse.comigt.ss",
        E(|t, u| t.x86_order(u, FloatPredicate::Ogt)),
    ),
    (
        "x86.sse.comile.ss",
        E(|t, u| t.x86_order(u, FloatPredicate::Ole)),
    ),
    (
        "x86.sse.comilt.ss",
        E(|t, u| t.x86_order(u, FloatPredicate::Olt)),
    ),
    (
        "x86.sse.comineq.ss",
        E(|t, u| t.x86_order(u, FloatPredicate::Une)),
    ),
    (
        "x86.sse.ucomieq.ss",
        E(|t, u| t.x86_order(u, FloatPredicate::Oeq)),
    ),
    (
        "x86.sse.ucomige.ss",
        E(|t, u| t.x86_order(u, FloatPredicate::Oge)),
    ),
    (
        "x86.sse.ucomigt.ss",
        E(|t, u| t.x86_order(u, FloatPredicate::Ogt)),
    ),
    (
        "x86.sse.ucomile.ss",
        E(|t, u| t.x86_order(u, FloatPredicate::Ole)),
    ),
    (
        "x86.sse.ucomilt.ss",
        E(|t, u| t.x86_order(u, FloatPredicate::Olt)),
    ),
    (
        "x86.sse.ucomineq.ss",
        E(|t, u| t.x86_order(u, FloatPredicate::Une)),
    ),
    (
        "x86.sse2.comieq.sd",
        E(|t, u| t.x86_order(u, FloatPredicate::Oeq)),
    ),
    (
        "x86.sse2.comige.sd",
        E(|t, u| t.x86_order(u, FloatPredicate::Oge)),
    ),
    (
        "x86.sse2.comigt.sd",
        E(|t, u| t.x86_order(u, FloatPredicate::Ogt)),
    ),
    (
        "x86.sse2.comile.sd",
        E(|t, u| t.x86_order(u, FloatPredicate::Ole)),
    ),
    (
        "x86.sse2.comilt.sd",
        E(|t, u| t.x86_order(u, FloatPredicate::Olt)),
    ),
    (
        "x86.sse2.comineq.sd",
        E(|t, u| t.x86_order(u, FloatPredicate::Une)),
    ),
    (
        "x86.sse2.ucomieq.sd",
        E(|t, u| t.x86_order(u, FloatPredicate::Oeq)),
    ),
    (
        "x86.sse2.ucomige.sd",
        E(|t, u| t.x86_order(u, FloatPredicate::Oge)),
    ),
    (
        "x86.sse2.ucomigt.sd",
        E(|t, u| t.x86_order(u, FloatPredicate::Ogt)),
    ),
    (
        "x86.sse2.ucomile.sd",
        E(|t, u| t.x86_order(u, FloatPredicate::Ole)),
    ),
    (
        "x86.sse2.ucomilt.sd",
        E(|t, u| t.x86_order(u, FloatPredicate::Olt)),
    ),
    (
        "x86.sse2.ucomineq.sd",
        E(|t, u| t.x86_order(u, FloatPredicate::Une)),
    ),
    ("x86.avx.addsub.pd.256", E(|t, u| t.x86_add_subtract(u))),
    ("x86.avx.addsub.ps.256", E(|t, u| t.x86_add_subtract(u))),
    ("x86.sse3.addsub.pd", E(|t, u| t.x86_add_subtract(u))),
    ("x86.sse3.addsub.ps", E(|t, u| t.x86_add_subtract(u))),
    (
        "x86.fma.vfmaddsub.pd",
        E(|t, u| t.x86_multiply_add_subtract(u)),
    ),
    (
        "x86.fma.vfmaddsub.pd.256",
        E(|t, u| t.x86_multiply_add_subtract(u)),
    ),
    (
        "x86.fma.vfmaddsub.ps",
        E(|t, u| t.x86_multiply_add_subtract(u)),
    ),
    (
        "x86.fma.vfmaddsub.ps.256",
        E(|t, u| t.x86_multiply_add_subtract(u)),
    ),
    (
        "x86.avx.hadd.pd.256",
        E(|t, u| t.x86_horizontal(u, |t, a, b| t.b.ins().fadd(a, b))),
    ),
    (
        "x86.avx.hadd.ps.256",
        E(|t, u| t.x86_horizontal(u, |t, a, b| t.b.ins().fadd(a, b))),
    ),
    (
        "x86.avx.hsub.pd.256",
        E(|t, u| t.x86_horizontal(u, |t, a, b| t.b.ins().fsub(a, b))),
    ),
    (
        "x86.avx.hsub.ps.256",
        E(|t, u| t.x86_horizontal(u, |t, a, b| t.b.ins().fsub(a, b))),
    ),
    (
        "x86.sse3.hadd.pd",
        E(|t, u| t.x86_horizontal(u, |t, a, b| t.b.ins().fadd(a, b))),
    ),
    (
        "x86.sse3.hadd.ps",
        E(|t, u| t.x86_horizontal(u, |t, a, b| t.b.ins().fadd(a, b))),
    ),
    (
        "x86.sse3.hsub.pd",
        E(|t, u| t.x86_horizontal(u, |t, a, b| t.b.ins().fsub(a, b))),
    ),
    (
        "x86.sse3.hsub.ps",
        E(|t, u| t.x86_horizontal(u, |t, a, b| t.b.ins().fsub(a, b))),
    ),
    ("x86.avx.dp.ps.256", E(|t, u| t.x86_dot(u))),
    ("x86.sse41.dppd", E(|t, u| t.x86_dot(u))),
    ("x86.sse41.dpps", E(|t, u| t.x86_dot(u))),
    ("x86.avx.round.pd.256", E(|t, u| t.x86_round(u))),
    ("x86.avx.round.ps.256", E(|t, u| t.x86_round(u))),
    ("x86.sse41.round.pd", E(|t, u| t.x86_round(u))),
    ("x86.sse41.round.ps", E(|t, u| t.x86_round(u))),
    ("x86.sse41.round.sd", E(|t, u| t.x86_round_lowest(u))),
    ("x86.sse41.round.ss", E(|t, u| t.x86_round_lowest(u))),
    (
        "x86.avx.rcp.ps.256",
        E(|t, u| t.x86_routine(u, "bitcrane_x86_rcpps")),
    ),
    (
        "x86.avx.rsqrt.ps.256",
        E(|t, u| t.x86_routine(u, "bitcrane_x86_rsqrtps")),
    ),
    (
        "x86.sse.rcp.ps",
        E(|t, u| t.x86_routine(u, "bitcrane_x86_rcpps")),
    ),
    (
        "x86.sse.rcp.ss",
        E(|t, u| t.x86_lowest(u, "bitcrane_x86_rcpps")),
    ),
    (
        "x86.sse.rsqrt.ps",
        E(|t, u| t.x86_routine(u, "bitcrane_x86_rsqrtps")),
    ),
    (
        "x86.sse.rsqrt.ss",
        E(|t, u| t.x86_lowest(u, "bitcrane_x86_rsqrtps")),
    ),
    // Conversions.
    (
        "x86.avx.cvt.pd2.ps.256",
        E(|t, u| t.x86_cast(u, CastOp::FpTrunc)),
    ),
    ("x86.avx.cvt.pd2dq.256", E(|t, u| t.x86_to_ints(u, true))),
    ("x86.avx.cvt.ps2dq.256", E(|t, u| t.x86_to_ints(u, true))),
    ("x86.avx.cvtt.pd2dq.256", E(|t, u| t.x86_to_ints(u, false))),
    ("x86.avx.cvtt.ps2dq.256", E(|t, u| t.x86_to_ints(u, false))),
    ("x86.sse2.cvtpd2dq", E(|t, u| t.x86_to_ints(u, true))),
    (
        "x86.sse2.cvtpd2ps",
        E(|t, u| t.x86_cast(u, CastOp::FpTrunc)),
    ),
    ("x86.sse2.cvtps2dq", E(|t, u| t.x86_to_ints(u, true))),
    ("x86.sse2.cvttpd2dq", E(|t, u| t.x86_to_ints(u, false))),
    ("x86.sse2.cvttps2dq", E(|t, u| t.x86_to_ints(u, false))),
    ("x86.sse2.cvtsd2ss", E(|t, u| t.x86_narrow_lowest(u))),
    (
        "x86.sse.cvtss2si",
        E(|t, u| t.x86_plain(u, "bitcrane_x86_cvtss2si")),
    ),
    (
        "x86.sse.cvtss2si64",
        E(|t, u| t.x86_plain(u, "bitcrane_x86_cvtss2si64")),
    ),
    (
        "x86.sse.cvttss2si",
        E(|t, u| t.x86_plain(u, "bitcrane_x86_cvttss2si")),
    ),
    (
        "x86.sse.cvttss2si64",
        E(|t, u| t.x86_plain(u, "bitcrane_x86_cvttss2si64")),
    ),
    (
        "x86.sse2.cvtsd2si",
        E(|t, u| t.x86_plain(u, "bitcrane_x86_cvtsd2si")),
    ),
    (
        "x86.sse2.cvtsd2si64",
        E(|t, u| t.x86_plain(u, "bitcrane_x86_cvtsd2si64")),
    ),
    (
        "x86.sse2.cvttsd2si",
        E(|t, u| t.x86_plain(u, "bitcrane_x86_cvttsd2si")),
    ),
    (
        "x86.sse2.cvttsd2si64",
        E(|t, u| t.x86_plain(u, "bitcrane_x86_cvttsd2si64")),
    ),
    ("x86.vcvtps2ph.128", E(|t, u| t.x86_to_half(u))),
    ("x86.vcvtps2ph.256", E(|t, u| t.x86_to_half(u))),
    // Memory.
    ("x86.avx.ldu.dq.256", E(|t, u| t.x86_load(u))),
    ("x86.sse3.ldu.dq", E(|t, u| t.x86_load(u))),
    ("x86.avx.maskload.pd", E(|t, u| t.x86_mask_load(u))),
    ("x86.avx.maskload.pd.256", E(|t, u| t.x86_mask_load(u))),
    ("x86.avx.maskload.ps", E(|t, u| t.x86_mask_load(u))),
    ("x86.avx.maskload.ps.256", E(|t, u| t.x86_mask_load(u))),
    ("x86.avx2.maskload.d", E(|t, u| t.x86_mask_load(u))),
    ("x86.avx2.maskload.d.256", E(|t, u| t.x86_mask_load(u))),
    ("x86.avx2.maskload.q", E(|t, u| t.x86_mask_load(u))),
    ("x86.avx2.maskload.q.256", E(|t, u| t.x86_mask_load(u))),
    (
        "x86.avx.maskstore.pd",
        E(|t, u| t.x86_mask_store(u, [0, 1, 2])),
    ),
    (
        "x86.avx.maskstore.pd.256",
        E(|t, u| t.x86_mask_store(u, [0, 1, 2])),
    ),
    (
        "x86.avx.maskstore.ps",
        E(|t, u| t.x86_mask_store(u, [0, 1, 2])),
    ),
    (
        "x86.avx.maskstore.ps.256",
        E(|t, u| t.x86_mask_store(u, [0, 1, 2])),
    ),
    (
        "x86.avx2.maskstore.d",
        E(|t, u| t.x86_mask_store(u, [0, 1, 2])),
    ),
    (
        "x86.avx2.maskstore.d.256",
        E(|t, u| t.x86_mask_store(u, [0, 1, 2])),
    ),
    (
        "x86.avx2.maskstore.q",
        E(|t, u| t.x86_mask_store(u, [0, 1, 2])),
    ),
    (
        "x86.avx2.maskstore.q.256",
        E(|t, u| t.x86_mask_store(u, [0, 1, 2])),
    ),
    (
        "x86.sse2.maskmov.dqu",
        E(|t, u| t.x86_mask_store(u, [2, 1, 0])),
    ),
    ("x86.avx2.gather.d.d", E(|t, u| t.x86_gather(u))),
    ("x86.avx2.gather.d.d.256", E(|t, u| t.x86_gather(u))),
    ("x86.avx2.gather.d.pd", E(|t, u| t.x86_gather(u))),
    ("x86.avx2.gather.d.pd.256", E(|t, u| t.x86_gather(u))),
    ("x86.avx2.gather.d.ps", E(|t, u| t.x86_gather(u))),
    ("x86.avx2.gather.d.ps.256", E(|t, u| t.x86_gather(u))),
    ("x86.avx2.gather.d.q", E(|t, u| t.x86_gather(u))),
    ("x86.avx2.gather.d.q.256", E(|t, u| t.x86_gather(u))),
    ("x86.avx2.gather.q.d", E(|t, u| t.x86_gather(u))),
    ("x86.avx2.gather.q.d.256", E(|t, u| t.x86_gather(u))),
    ("x86.avx2.gather.q.pd", E(|t, u| t.x86_gather(u))),
    ("x86.avx2.gather.q.pd.256", E(|t, u| t.x86_gather(u))),
    ("x86.avx2.gather.q.ps", E(|t, u| t.x86_gather(u))),
    ("x86.avx2.gather.q.ps.256", E(|t, u| t.x86_gather(u))),
    ("x86.avx2.gather.q.q", E(|t, u| t.x86_gather(u))),
    ("x86.avx2.gather.q.q.256", E(|t, u| t.x86_gather(u))),
];
