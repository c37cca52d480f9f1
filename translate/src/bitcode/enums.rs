//! Numbers of the format that stand for one of a few things.

use super::record::Record;
use crate::ir::{
    BinaryOp, BlockId, CastOp, DllStorage, FloatPredicate, IntPredicate, Linkage, Ordering,
    Predicate, RmwOp, TlsModel, Type, UnaryOp, UnnamedAddr, Visibility,
};
use crate::{Error, Result};

/// A binary operation on values of (vectors of) `element`.
pub(super) fn binary_op(code: u64, element: &Type) -> Option<BinaryOp> {
    if let Type::Integer(_) = element {
        return Some(match code {
            0 => BinaryOp::Add,
            1 => BinaryOp::Sub,
            2 => BinaryOp::Mul,
            3 => BinaryOp::UDiv,
            4 => BinaryOp::SDiv,
            5 => BinaryOp::URem,
            6 => BinaryOp::SRem,
            7 => BinaryOp::Shl,
            8 => BinaryOp::LShr,
            9 => BinaryOp::AShr,
            10 => BinaryOp::And,
            11 => BinaryOp::Or,
            12 => BinaryOp::Xor,
            _ => return None,
        });
    }
    if !is_float(element) {
        return None;
    }
    Some(match code {
        0 => BinaryOp::FAdd,
        1 => BinaryOp::FSub,
        2 => BinaryOp::FMul,
        4 => BinaryOp::FDiv,
        6 => BinaryOp::FRem,
        _ => return None,
    })
}

fn is_float(ty: &Type) -> bool {
    matches!(
        ty,
        Type::Half
            | Type::BFloat
            | Type::Float
            | Type::Double
            | Type::X86Fp80
            | Type::Fp128
            | Type::PpcFp128
    )
}

/// `opcode` of a unary operation.
pub(super) fn unary_op(record: &mut Record<'_>) -> Result<UnaryOp> {
    match record.take()? {
        0 => Ok(UnaryOp::FNeg),
        _ => Err(record.malformed("unknown unary opcode")),
    }
}

/// `opcode` of a conversion.
pub(super) fn cast_op(record: &mut Record<'_>) -> Result<CastOp> {
    Ok(match record.take()? {
        0 => CastOp::Trunc,
        1 => CastOp::ZExt,
        2 => CastOp::SExt,
        3 => CastOp::FpToUi,
        4 => CastOp::FpToSi,
        5 => CastOp::UiToFp,
        6 => CastOp::SiToFp,
        7 => CastOp::FpTrunc,
        8 => CastOp::FpExt,
        9 => CastOp::PtrToInt,
        10 => CastOp::IntToPtr,
        11 => CastOp::BitCast,
        12 => CastOp::AddrSpaceCast,
        13 => CastOp::PtrToAddr,
        _ => return Err(record.malformed("unknown cast opcode")),
    })
}

/// `predicate` of a comparison.
pub(super) fn predicate(record: &mut Record<'_>) -> Result<Predicate> {
    Ok(match record.take()? {
        0 => Predicate::Float(FloatPredicate::False),
        1 => Predicate::Float(FloatPredicate::Oeq),
        2 => Predicate::Float(FloatPredicate::Ogt),
        3 => Predicate::Float(FloatPredicate::Oge),
        4 => Predicate::Float(FloatPredicate::Olt),
        5 => Predicate::Float(FloatPredicate::Ole),
        6 => Predicate::Float(FloatPredicate::One),
        7 => Predicate::Float(FloatPredicate::Ord),
        8 => Predicate::Float(FloatPredicate::Uno),
        9 => Predicate::Float(FloatPredicate::Ueq),
        10 => Predicate::Float(FloatPredicate::Ugt),
        11 => Predicate::Float(FloatPredicate::Uge),
        12 => Predicate::Float(FloatPredicate::Ult),
        13 => Predicate::Float(FloatPredicate::Ule),
        14 => Predicate::Float(FloatPredicate::Une),
        15 => Predicate::Float(FloatPredicate::True),
        32 => Predicate::Int(IntPredicate::Eq),
        33 => Predicate::Int(IntPredicate::Ne),
        34 => Predicate::Int(IntPredicate::Ugt),
        35 => Predicate::Int(IntPredicate::Uge),
        36 => Predicate::Int(IntPredicate::Ult),
        37 => Predicate::Int(IntPredicate::Ule),
        38 => Predicate::Int(IntPredicate::Sgt),
        39 => Predicate::Int(IntPredicate::Sge),
        40 => Predicate::Int(IntPredicate::Slt),
        41 => Predicate::Int(IntPredicate::Sle),
        _ => return Err(record.malformed("unknown predicate")),
    })
}

/// `operation` of an `atomicrmw`.
pub(super) fn rmw_op(record: &mut Record<'_>) -> Result<RmwOp> {
    Ok(match record.take()? {
        0 => RmwOp::Xchg,
        1 => RmwOp::Add,
        2 => RmwOp::Sub,
        3 => RmwOp::And,
        4 => RmwOp::Nand,
        5 => RmwOp::Or,
        6 => RmwOp::Xor,
        7 => RmwOp::Max,
        8 => RmwOp::Min,
        9 => RmwOp::UMax,
        10 => RmwOp::UMin,
        11 => RmwOp::FAdd,
        12 => RmwOp::FSub,
        13 => RmwOp::FMax,
        14 => RmwOp::FMin,
        15 => RmwOp::UIncWrap,
        16 => RmwOp::UDecWrap,
        17 => RmwOp::USubCond,
        18 => RmwOp::USubSat,
        19 => RmwOp::FMaximum,
        20 => RmwOp::FMinimum,
        21 => RmwOp::FMaximumNum,
        22 => RmwOp::FMinimumNum,
        op => return Err(record.unsupported(format!("atomicrmw operation {op}"))),
    })
}

/// `ordering` of an atomic access; unknown ones are the strongest.
pub(super) fn ordering(record: &mut Record<'_>) -> Result<Ordering> {
    Ok(match record.take()? {
        0 => Ordering::NotAtomic,
        1 => Ordering::Unordered,
        2 => Ordering::Monotonic,
        3 => Ordering::Acquire,
        4 => Ordering::Release,
        5 => Ordering::AcqRel,
        _ => Ordering::SeqCst,
    })
}

/// An alignment as log2 + 1, or 0 for none.
pub(super) fn align_log2(code: u64) -> Result<Option<u8>> {
    // LLVM's bound (`Value::MaxAlignmentExponent`).
    match code {
        0 => Ok(None),
        1..=33 => Ok(u8::try_from(code - 1).ok()),
        _ => Err(Error::malformed("an alignment is above 2^32")),
    }
}

/// The number of a basic block.
pub(super) fn block(number: u64) -> Result<BlockId> {
    match u32::try_from(number) {
        Ok(number) if number < u32::MAX => Ok(BlockId::from_u32(number)),
        _ => Err(Error::malformed("block number out of range")),
    }
}

/// Linkage; some old kinds are spelled differently today, and LLVM takes unknown ones as external.
pub(super) fn linkage(code: u64) -> Linkage {
    match code {
        2 => Linkage::Appending,
        3 => Linkage::Internal,
        7 => Linkage::ExternalWeak,
        8 => Linkage::Common,
        9 | 13 | 14 => Linkage::Private,
        12 => Linkage::AvailableExternally,
        1 | 16 => Linkage::WeakAny,
        10 | 17 => Linkage::WeakOdr,
        4 | 18 => Linkage::LinkOnceAny,
        11 | 19 => Linkage::LinkOnceOdr,
        _ => Linkage::External,
    }
}

/// Whether linkage of this code puts a global into a comdat of its own name, if it is in no other.
pub(super) fn implies_comdat(code: u64) -> bool {
    matches!(code, 1 | 4 | 10 | 11)
}

/// DLL storage class, which was a kind of linkage before LLVM 3.5.
pub(super) fn dll_storage(code: u64, linkage: u64) -> DllStorage {
    match (code, linkage) {
        (1, _) | (_, 5) => DllStorage::Import,
        (2, _) | (_, 6) => DllStorage::Export,
        _ => DllStorage::Default,
    }
}

/// Visibility; LLVM takes unknown kinds as default.
pub(super) fn visibility(code: u64) -> Visibility {
    match code {
        1 => Visibility::Hidden,
        2 => Visibility::Protected,
        _ => Visibility::Default,
    }
}

/// Thread-local storage model; LLVM takes unknown ones as general dynamic.
pub(super) fn tls_model(code: u64) -> TlsModel {
    match code {
        0 => TlsModel::NotThreadLocal,
        2 => TlsModel::LocalDynamic,
        3 => TlsModel::InitialExec,
        4 => TlsModel::LocalExec,
        _ => TlsModel::GeneralDynamic,
    }
}

/// Whether an address matters; LLVM takes unknown numbers as "it does".
pub(super) fn unnamed_addr(code: u64) -> UnnamedAddr {
    match code {
        1 => UnnamedAddr::Global,
        2 => UnnamedAddr::Local,
        _ => UnnamedAddr::None,
    }
}
