//! 128-bit integer arithmetic and the small integer routines of libgcc.

use super::table;

type Binary = extern "C" fn(u128, u128) -> u128;
type SignedBinary = extern "C" fn(i128, i128) -> i128;
type Shift = extern "C" fn(u128, i32) -> u128;

table! {
    "__udivti3" => udiv as Binary;
    "__umodti3" => umod as Binary;
    "__divti3" => div as SignedBinary;
    "__modti3" => modulo as SignedBinary;
    "__udivmodti4" => udivmod as unsafe extern "C" fn(u128, u128, *mut u128) -> u128;
    "__divmodti4" => divmod as unsafe extern "C" fn(i128, i128, *mut i128) -> i128;
    "__multi3" => mul as Binary;
    "bitcrane_umulo_i128" => umulo_flag as unsafe extern "C" fn(u128, u128, *mut u8) -> u128;
    "bitcrane_smulo_i128" => smulo_flag as unsafe extern "C" fn(i128, i128, *mut u8) -> i128;
    "__muloti4" => mulo as unsafe extern "C" fn(i128, i128, *mut i32) -> i128;
    "__ashlti3" => shl as Shift;
    "__lshrti3" => lshr as Shift;
    "__ashrti3" => ashr as extern "C" fn(i128, i32) -> i128;
    "__negti2" => neg as extern "C" fn(u128) -> u128;
    "__cmpti2" => cmp as extern "C" fn(i128, i128) -> i32;
    "__ucmpti2" => ucmp as extern "C" fn(u128, u128) -> i32;
    "__clzti2" => clz128 as extern "C" fn(u128) -> i32;
    "__ctzti2" => ctz128 as extern "C" fn(u128) -> i32;
    "__ffsti2" => ffs128 as extern "C" fn(u128) -> i32;
    "__popcountti2" => popcount128 as extern "C" fn(u128) -> i32;
    "__parityti2" => parity128 as extern "C" fn(u128) -> i32;
    "__clzdi2" => clz64 as extern "C" fn(u64) -> i32;
    "__ctzdi2" => ctz64 as extern "C" fn(u64) -> i32;
    "__ffsdi2" => ffs64 as extern "C" fn(u64) -> i32;
    "__popcountdi2" => popcount64 as extern "C" fn(u64) -> i32;
    "__paritydi2" => parity64 as extern "C" fn(u64) -> i32;
    "__clzsi2" => clz32 as extern "C" fn(u32) -> i32;
    "__ctzsi2" => ctz32 as extern "C" fn(u32) -> i32;
    "__popcountsi2" => popcount32 as extern "C" fn(u32) -> i32;
    "__paritysi2" => parity32 as extern "C" fn(u32) -> i32;
    "__bswapsi2" => bswap32 as extern "C" fn(u32) -> u32;
    "__bswapdi2" => bswap64 as extern "C" fn(u64) -> u64;
    "__mulodi4" => mulo64 as unsafe extern "C" fn(i64, i64, *mut i32) -> i64;
    "__mulosi4" => mulo32 as unsafe extern "C" fn(i32, i32, *mut i32) -> i32;
}

/// What the processor does when a divisor is zero: its exception, which becomes SIGFPE.
#[cold]
pub(super) fn division_by_zero() {
    // SAFETY: divides registers; a handler that returns comes back to the division.
    unsafe {
        std::arch::asm!(
            "xor {zero:e}, {zero:e}",
            "div {zero:e}",
            zero = out(reg) _,
            inout("eax") 1 => _,
            inout("edx") 0 => _,
            options(nostack),
        );
    }
}

extern "C" fn udiv(a: u128, b: u128) -> u128 {
    a.checked_div(b).unwrap_or_else(|| {
        division_by_zero();
        0
    })
}

extern "C" fn umod(a: u128, b: u128) -> u128 {
    a.checked_rem(b).unwrap_or_else(|| {
        division_by_zero();
        0
    })
}

extern "C" fn div(a: i128, b: i128) -> i128 {
    if b == 0 {
        division_by_zero();
        return 0;
    }
    a.wrapping_div(b)
}

extern "C" fn modulo(a: i128, b: i128) -> i128 {
    if b == 0 {
        division_by_zero();
        return 0;
    }
    a.wrapping_rem(b)
}

/// # Safety
/// `remainder` is null or can be written.
unsafe extern "C" fn udivmod(a: u128, b: u128, remainder: *mut u128) -> u128 {
    if !remainder.is_null() {
        // SAFETY: the caller's.
        unsafe { remainder.write_unaligned(umod(a, b)) };
    }
    udiv(a, b)
}

/// # Safety
/// `remainder` is null or can be written.
unsafe extern "C" fn divmod(a: i128, b: i128, remainder: *mut i128) -> i128 {
    if !remainder.is_null() {
        // SAFETY: the caller's.
        unsafe { remainder.write_unaligned(modulo(a, b)) };
    }
    div(a, b)
}

extern "C" fn mul(a: u128, b: u128) -> u128 {
    a.wrapping_mul(b)
}

/// # Safety
/// `overflow` can be written.
unsafe extern "C" fn umulo_flag(a: u128, b: u128, overflow: *mut u8) -> u128 {
    let (product, over) = a.overflowing_mul(b);
    // SAFETY: the caller's.
    unsafe { overflow.write(u8::from(over)) };
    product
}

/// # Safety
/// `overflow` can be written.
unsafe extern "C" fn smulo_flag(a: i128, b: i128, overflow: *mut u8) -> i128 {
    let (product, over) = a.overflowing_mul(b);
    // SAFETY: the caller's.
    unsafe { overflow.write(u8::from(over)) };
    product
}

/// # Safety
/// `overflow` can be written.
unsafe extern "C" fn mulo(a: i128, b: i128, overflow: *mut i32) -> i128 {
    let (product, over) = a.overflowing_mul(b);
    // SAFETY: the caller's.
    unsafe { overflow.write(i32::from(over)) };
    product
}

/// # Safety
/// `overflow` can be written.
unsafe extern "C" fn mulo64(a: i64, b: i64, overflow: *mut i32) -> i64 {
    let (product, over) = a.overflowing_mul(b);
    // SAFETY: the caller's.
    unsafe { overflow.write(i32::from(over)) };
    product
}

/// # Safety
/// `overflow` can be written.
unsafe extern "C" fn mulo32(a: i32, b: i32, overflow: *mut i32) -> i32 {
    let (product, over) = a.overflowing_mul(b);
    // SAFETY: the caller's.
    unsafe { overflow.write(i32::from(over)) };
    product
}

extern "C" fn shl(a: u128, by: i32) -> u128 {
    a.wrapping_shl(by.cast_unsigned())
}

extern "C" fn lshr(a: u128, by: i32) -> u128 {
    a.wrapping_shr(by.cast_unsigned())
}

extern "C" fn ashr(a: i128, by: i32) -> i128 {
    a.wrapping_shr(by.cast_unsigned())
}

extern "C" fn neg(a: u128) -> u128 {
    a.wrapping_neg()
}

/// 0, 1 or 2 for less, equal, greater.
extern "C" fn cmp(a: i128, b: i128) -> i32 {
    a.cmp(&b) as i32 + 1
}

/// 0, 1 or 2 for less, equal, greater.
extern "C" fn ucmp(a: u128, b: u128) -> i32 {
    a.cmp(&b) as i32 + 1
}

extern "C" fn clz128(a: u128) -> i32 {
    a.leading_zeros().cast_signed()
}

extern "C" fn ctz128(a: u128) -> i32 {
    a.trailing_zeros().cast_signed()
}

extern "C" fn ffs128(a: u128) -> i32 {
    if a == 0 { 0 } else { ctz128(a) + 1 }
}

extern "C" fn popcount128(a: u128) -> i32 {
    a.count_ones().cast_signed()
}

extern "C" fn parity128(a: u128) -> i32 {
    popcount128(a) & 1
}

extern "C" fn clz64(a: u64) -> i32 {
    a.leading_zeros().cast_signed()
}

extern "C" fn ctz64(a: u64) -> i32 {
    a.trailing_zeros().cast_signed()
}

extern "C" fn ffs64(a: u64) -> i32 {
    if a == 0 { 0 } else { ctz64(a) + 1 }
}

extern "C" fn popcount64(a: u64) -> i32 {
    a.count_ones().cast_signed()
}

extern "C" fn parity64(a: u64) -> i32 {
    popcount64(a) & 1
}

extern "C" fn clz32(a: u32) -> i32 {
    a.leading_zeros().cast_signed()
}

extern "C" fn ctz32(a: u32) -> i32 {
    a.trailing_zeros().cast_signed()
}

extern "C" fn popcount32(a: u32) -> i32 {
    a.count_ones().cast_signed()
}

extern "C" fn parity32(a: u32) -> i32 {
    popcount32(a) & 1
}

extern "C" fn bswap32(a: u32) -> u32 {
    a.swap_bytes()
}

extern "C" fn bswap64(a: u64) -> u64 {
    a.swap_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_number_divided_by_minus_one_wraps() {
        assert_eq!(div(i128::MIN, -1), i128::MIN);
        assert_eq!(modulo(i128::MIN, -1), 0);
        assert_eq!(div(-7, 2), -3);
        assert_eq!(modulo(-7, 2), -1);
    }

    #[test]
    fn comparisons_give_zero_one_two() {
        assert_eq!((cmp(-1, 0), cmp(0, 0), cmp(1, 0)), (0, 1, 2));
        assert_eq!(ucmp(u128::MAX, 0), 2);
    }

    #[test]
    fn overflow_of_a_product_is_reported() {
        let mut over = 7;
        // SAFETY: a local.
        let product = unsafe { mulo(i128::MAX, 2, &raw mut over) };
        assert_eq!((product, over), (-2, 1));
        // SAFETY: a local.
        let product = unsafe { mulo64(-3, 5, &raw mut over) };
        assert_eq!((product, over), (-15, 0));
    }
}
