//! A place in the bits of a file.
//!
//! Bits are little endian, least significant first. A cursor never reads past its end, which is
//! the end of the block that it is in.

use crate::{Error, Result};

/// The widest field that an abbreviation may ask for, in bits.
pub(super) const FIELD_BITS: u32 = 32;

/// How many bits of a window are there wherever it starts.
const WINDOW_BITS: usize = 57;

/// A place in a bitstream, and where the stream ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor<'a> {
    bytes: &'a [u8],
    /// Of `bytes`, in bits.
    bit: usize,
    /// Of `bytes`, in bits; at most its length.
    end: usize,
    /// Where `bytes` starts in the file, in bits: errors count from the file's start.
    base: u64,
}

impl<'a> Cursor<'a> {
    /// The start of `bytes`, which begin at bit `base` of the file.
    pub(super) fn new(bytes: &'a [u8], base: u64) -> Self {
        // Longer inputs than an eighth of the address space can't be addressed in bits.
        let bytes = &bytes[..bytes.len().min(usize::MAX / 8)];
        Self {
            bytes,
            bit: 0,
            end: bytes.len() * 8,
            base,
        }
    }

    /// The place in bits from the start of the file.
    pub(super) fn position(&self) -> u64 {
        self.base + self.bit as u64
    }

    /// How many bits are left.
    pub(super) fn remaining(&self) -> usize {
        self.end - self.bit
    }

    #[cold]
    fn truncated(&self) -> Error {
        Error::truncated(self.position(), "the input or a block ends inside a record")
    }

    /// A malformed input at this place.
    #[cold]
    pub(super) fn malformed(&self, message: &str) -> Error {
        Error::malformed(message).at_bit(self.position())
    }

    /// At least [`WINDOW_BITS`] from here; those after the input's end are zero.
    #[inline]
    fn window(&self) -> u64 {
        let rest = self.bytes.get(self.bit / 8..).unwrap_or_default();
        let word = match rest.first_chunk::<8>() {
            Some(chunk) => u64::from_le_bytes(*chunk),
            None => {
                let mut chunk = [0; 8];
                chunk[..rest.len()].copy_from_slice(rest);
                u64::from_le_bytes(chunk)
            }
        };
        word >> (self.bit % 8)
    }

    /// A fixed field of at most [`FIELD_BITS`].
    #[inline]
    pub(super) fn fixed(&mut self, width: u32) -> Result<u64> {
        debug_assert!(width <= FIELD_BITS);
        if width as usize > self.remaining() {
            return Err(self.truncated());
        }
        let value = self.window() & ((1 << width) - 1);
        self.bit += width as usize;
        Ok(value)
    }

    /// A variable width number in chunks of `width` bits, 1 to [`FIELD_BITS`]; the top bit of a
    /// chunk says that more follow.
    #[inline]
    pub(super) fn vbr(&mut self, width: u32) -> Result<u64> {
        let more: u64 = 1 << (width - 1);
        let chunk = self.window() & ((more << 1) - 1);
        if chunk & more == 0 && width as usize <= self.remaining() {
            self.bit += width as usize;
            return Ok(chunk);
        }
        match self.vbr_in_window(self.window(), width) {
            Some((value, used)) => {
                self.bit += used;
                Ok(value)
            }
            None => self.vbr_by_chunk(width),
        }
    }

    /// As [`Self::vbr`] for a number of several chunks that lies in the `window` at this place,
    /// and its length in bits.
    #[inline]
    fn vbr_in_window(&self, window: u64, width: u32) -> Option<(u64, usize)> {
        let more = 1 << (width - 1);
        let room = self.remaining().min(WINDOW_BITS);
        let (mut value, mut shift, mut used) = (0, 0, 0);
        loop {
            let chunk = window >> used;
            used += width as usize;
            if used > room {
                return None;
            }
            // All chunks are in the window, so the number can't have more than 64 bits.
            value |= (chunk & (more - 1)) << shift;
            shift += width - 1;
            if chunk & more == 0 {
                return Some((value, used));
            }
        }
    }

    /// As [`Self::vbr`], however long the number is.
    #[cold]
    fn vbr_by_chunk(&mut self, width: u32) -> Result<u64> {
        let more = 1 << (width - 1);
        let mut value = 0;
        let mut shift = 0;
        loop {
            let chunk = self.fixed(width)?;
            let bits = chunk & (more - 1);
            let shifted = if shift < 64 { bits << shift } else { 0 };
            if bits != 0 && (shift >= 64 || shifted >> shift != bits) {
                return Err(self.malformed("a number has more than 64 bits"));
            }
            value |= shifted;
            if chunk & more == 0 {
                return Ok(value);
            }
            // Chunks of zeros may go on for as long as the input does.
            shift = (shift + width - 1).min(64);
        }
    }

    /// Two numbers of 6-bit chunks, if each is a single one.
    #[inline]
    pub(super) fn vbr6_pair(&mut self) -> Option<(u32, u32)> {
        const MORE: u64 = 0x20 | 0x20 << 6;
        let window = self.window();
        if window & MORE != 0 || self.remaining() < 12 {
            return None;
        }
        self.bit += 12;
        let chunk = |bits: u64| u32::try_from(bits & 0x1f).unwrap_or(0);
        Some((chunk(window), chunk(window >> 6)))
    }

    /// Appends `count` numbers of 6-bit chunks: the operands of records without abbreviations,
    /// which are most of a file. One window gives up to nine.
    pub(super) fn vbr6_list(&mut self, count: usize, numbers: &mut Vec<u64>) -> Result<()> {
        // Not more than there can be.
        numbers.reserve(count.min(self.remaining() / 6));
        self.vbr6_each(count, |number| numbers.push(number))
    }

    /// The first `N` bytes of each of `count` such numbers, and all numbers' bits together.
    pub(super) fn vbr6_bytes<const N: usize>(&mut self, count: usize) -> Result<(Vec<u8>, u64)> {
        // Not more than there can be.
        let mut bytes = vec![0; count.min(self.remaining() / 6) * N];
        let mut places = bytes.chunks_exact_mut(N);
        let mut all = 0;
        self.vbr6_each(count, |number| {
            all |= number;
            if let Some(place) = places.next() {
                place.copy_from_slice(&number.to_le_bytes()[..N]);
            }
        })?;
        Ok((bytes, all))
    }

    /// Gives `count` numbers of 6-bit chunks to `take`.
    #[inline]
    fn vbr6_each(&mut self, count: usize, mut take: impl FnMut(u64)) -> Result<()> {
        /// The bit of each chunk that says whether more follow.
        const MORE: u64 = 0x20 | 0x20 << 6 | 0x20 << 12 | 0x20 << 18;
        let mut left = count;
        while left > 0 {
            let window = self.window();
            let room = self.remaining().min(WINDOW_BITS);
            let mut used = 0;
            while left > 0 {
                let rest = window >> used;
                // Without a branch on how many chunks it has: that can't be foreseen.
                let last = !rest & MORE;
                if last == 0 {
                    break;
                }
                let bits = last.trailing_zeros() as usize + 1;
                let chunks = rest & (last ^ (last - 1));
                let number = (chunks & 0x1f)
                    | (chunks >> 1 & 0x3e0)
                    | (chunks >> 2 & 0x7c00)
                    | (chunks >> 3 & 0xf_8000);
                if used + bits > room {
                    break;
                }
                take(number);
                used += bits;
                left -= 1;
            }
            self.bit += used;
            if used == 0 {
                take(self.vbr(6)?);
                left -= 1;
            }
        }
        Ok(())
    }

    /// Appends `count` fixed fields of `width` bits, 1 to [`FIELD_BITS`].
    pub(super) fn fixed_list(
        &mut self,
        width: u32,
        count: usize,
        numbers: &mut Vec<u64>,
    ) -> Result<()> {
        self.fixed_fields(width, count, numbers, |field| field)
    }

    /// The same as bytes: `width` is 1 to 8.
    pub(super) fn fixed_bytes(
        &mut self,
        width: u32,
        count: usize,
        bytes: &mut Vec<u8>,
    ) -> Result<()> {
        self.fixed_fields(width, count, bytes, |field| field.to_le_bytes()[0])
    }

    #[inline]
    fn fixed_fields<T>(
        &mut self,
        width: u32,
        count: usize,
        fields: &mut Vec<T>,
        make: impl Fn(u64) -> T,
    ) -> Result<()> {
        let width = width as usize;
        let Some(bits) = count
            .checked_mul(width)
            .filter(|bits| *bits <= self.remaining())
        else {
            return Err(self.truncated());
        };
        // And one that may follow: the zero of a string.
        fields.reserve(count + 1);
        let mask = (1 << width) - 1;
        let in_window = WINDOW_BITS / width;
        let end = self.bit + bits;
        let mut left = count;
        while left > 0 {
            let window = self.window();
            let now = left.min(in_window);
            fields.extend((0..now).map(|index| make(window >> (index * width) & mask)));
            self.bit += now * width;
            left -= now;
        }
        debug_assert_eq!(self.bit, end);
        Ok(())
    }

    /// As [`Self::vbr`], for numbers that the format limits to 32 bits.
    pub(super) fn vbr32(&mut self, width: u32) -> Result<u32> {
        let value = self.vbr(width)?;
        u32::try_from(value).map_err(|_| self.malformed("a number has more than 32 bits"))
    }

    /// Skips to a multiple of 32 bits.
    pub(super) fn align32(&mut self) -> Result<()> {
        let bit = self.bit.next_multiple_of(32);
        if bit > self.end {
            return Err(self.truncated());
        }
        self.bit = bit;
        Ok(())
    }

    /// The next `len` bytes; the place is a multiple of 8 bits.
    pub(super) fn bytes(&mut self, len: usize) -> Result<&'a [u8]> {
        if len > self.remaining() / 8 {
            return Err(self.truncated());
        }
        let start = self.bit / 8;
        self.bit += len * 8;
        Ok(&self.bytes[start..start + len])
    }

    /// Cuts the next `words` 32-bit words off: the cursor of a block's content. This one goes on
    /// after them.
    pub(super) fn split(&mut self, words: u32) -> Result<Self> {
        let bits = (words as usize).checked_mul(32);
        let Some(bits) = bits.filter(|bits| *bits <= self.remaining()) else {
            let what = "a block is longer than what it is in";
            return Err(Error::truncated(self.position(), what));
        };
        let mut inner = *self;
        self.bit += bits;
        inner.end = self.bit;
        Ok(inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fixed_fields_take_the_least_significant_bits_first() {
        let mut cursor = Cursor::new(&[0b1010_0110, 0xff], 0);
        assert_eq!(cursor.fixed(3).unwrap(), 0b110);
        assert_eq!(cursor.fixed(5).unwrap(), 0b10100);
        assert_eq!(cursor.fixed(0).unwrap(), 0);
        assert_eq!(cursor.fixed(8).unwrap(), 0xff);
        assert_eq!(cursor.remaining(), 0);
    }

    #[test]
    fn fixed_fields_cross_the_last_eight_bytes() {
        let bytes: Vec<u8> = (1..=9).collect();
        let mut cursor = Cursor::new(&bytes, 0);
        cursor.fixed(28).unwrap();
        assert_eq!(cursor.fixed(32).unwrap(), 0x8070_6050);
        assert_eq!(cursor.fixed(12).unwrap(), 0x090);
        assert!(cursor.fixed(1).is_err());
    }

    #[test]
    fn vbr_joins_chunks_least_significant_first() {
        // vbr4 of 27 = 0b11011: chunk 1_011, then 0_011.
        let mut cursor = Cursor::new(&[0b0011_1011], 0);
        assert_eq!(cursor.vbr(4).unwrap(), 27);
    }

    #[test]
    fn vbr_takes_a_whole_64_bit_number_and_no_more() {
        // vbr32 chunks of 31 bits: two full ones and the last two bits.
        let mut bytes = [0xff; 12];
        bytes[8..].copy_from_slice(&3_u32.to_le_bytes());
        assert_eq!(Cursor::new(&bytes, 0).vbr(32).unwrap(), u64::MAX);
        bytes[8..].copy_from_slice(&7_u32.to_le_bytes());
        let error = Cursor::new(&bytes, 0).vbr(32).unwrap_err();
        assert_eq!(error.message(), "a number has more than 64 bits");
    }

    #[test]
    fn lists_of_numbers_are_those_that_are_read_one_by_one() {
        let bytes: Vec<u8> = (0..=255).map(|n: u8| n.wrapping_mul(0x9d) & 0xdf).collect();
        let mut one_by_one = Cursor::new(&bytes, 0);
        let mut expected = Vec::new();
        while let Ok(number) = one_by_one.vbr(6) {
            expected.push(number);
        }
        assert!(expected.len() > 200);
        for start in [0, 1, 100] {
            let mut cursor = Cursor::new(&bytes, 0);
            let mut numbers = Vec::new();
            cursor.vbr6_list(start, &mut numbers).unwrap();
            cursor
                .vbr6_list(expected.len() - start, &mut numbers)
                .unwrap();
            assert_eq!(numbers, expected);
            assert!(cursor.vbr6_list(1, &mut numbers).is_err());
        }
    }

    #[test]
    fn vbr_of_endless_empty_chunks_ends_with_the_input() {
        let bytes = [0b1000_1000; 64];
        assert!(Cursor::new(&bytes, 0).vbr(4).is_err());
        assert!(Cursor::new(&[0xff; 64], 0).vbr(1).is_err());
    }

    #[test]
    fn lists_of_fixed_fields_are_as_one_field_after_the_other() {
        let bytes: Vec<u8> = (0..40).map(|n: u8| n.wrapping_mul(37)).collect();
        for width in 1..=FIELD_BITS {
            for start in [0, 1, 7, 8, 13] {
                let mut one = Cursor::new(&bytes, 0);
                one.fixed(start).unwrap();
                let mut list = one;
                let count = one.remaining() / width as usize;
                let expected: Vec<u64> = (0..count).map(|_| one.fixed(width).unwrap()).collect();
                let mut numbers = vec![];
                list.fixed_list(width, count, &mut numbers).unwrap();
                assert_eq!((numbers, list.position()), (expected, one.position()));
                assert!(list.fixed_list(width, count, &mut vec![]).is_err());
                assert!(list.fixed_list(width, usize::MAX, &mut vec![]).is_err());
            }
        }
    }

    #[test]
    fn bytes_are_narrow_fixed_fields() {
        let bytes: Vec<u8> = (0..40).map(|n: u8| n.wrapping_mul(37)).collect();
        for width in 1..=8 {
            for start in [0, 3, 8] {
                let mut list = Cursor::new(&bytes, 0);
                list.fixed(start).unwrap();
                let mut narrow = list;
                let count = list.remaining() / width as usize;
                let (mut numbers, mut read) = (vec![], vec![]);
                list.fixed_list(width, count, &mut numbers).unwrap();
                narrow.fixed_bytes(width, count, &mut read).unwrap();
                let read_as: Vec<u64> = read.iter().copied().map(u64::from).collect();
                assert_eq!((read_as, narrow.position()), (numbers, list.position()));
                assert!(narrow.fixed_bytes(width, count, &mut read).is_err());
                assert!(narrow.fixed_bytes(width, usize::MAX, &mut read).is_err());
            }
        }
    }

    #[test]
    fn errors_count_bits_from_the_start_of_the_file() {
        let mut cursor = Cursor::new(&[0; 4], 20 * 8);
        cursor.fixed(5).unwrap();
        assert_eq!(cursor.position(), 165);
        let error = cursor.fixed(32).unwrap_err();
        assert!(error.to_string().ends_with("(bit 0xa5)"), "{error}");
    }

    #[test]
    fn a_block_can_not_leave_what_it_is_in() {
        let mut cursor = Cursor::new(&[0; 8], 0);
        let inner = cursor.split(1).unwrap();
        assert_eq!((inner.remaining(), cursor.remaining()), (32, 32));
        assert!(cursor.split(2).is_err());
        assert!(cursor.split(u32::MAX).is_err());
    }
}
