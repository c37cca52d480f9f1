//! One record: a code and numbers, taken from the front.

use crate::{Error, Result};

/// A record. Its buffer is reused for the next one.
#[derive(Debug, Default)]
pub(super) struct Record<'a> {
    /// What it is; the meaning depends on the block.
    pub(super) code: u32,
    /// The operands.
    pub(super) operands: Vec<u64>,
    /// In a constants block, of a string, if all its characters are an array of narrow fields, what
    /// [`Self::take_rest_bytes`] takes; of data, all elements. There are no operands then.
    pub(super) string: Vec<u8>,
    /// The bytes after them, if the abbreviation had a blob.
    pub(super) blob: Option<&'a [u8]>,
    /// Where it starts, in bits from the start of the file.
    pub(super) bit: u64,
    /// How many operands were taken.
    taken: usize,
}

impl Record<'_> {
    /// One that most records fit into as it is.
    pub(super) fn with_room() -> Self {
        Self {
            operands: Vec::with_capacity(64),
            ..Self::default()
        }
    }

    /// Makes it ready for the next record.
    pub(super) fn clear(&mut self, bit: u64) {
        self.operands.clear();
        self.string.clear();
        self.blob = None;
        self.bit = bit;
        self.taken = 0;
    }

    /// A malformed input at this record.
    #[cold]
    pub(super) fn malformed(&self, message: impl Into<String>) -> Error {
        Error::malformed(message).at_bit(self.bit)
    }

    /// Something valid at this record that can't be read.
    #[cold]
    pub(super) fn unsupported(&self, construct: impl std::fmt::Display) -> Error {
        Error::unsupported(construct).at_bit(self.bit)
    }

    #[cold]
    fn too_short(&self) -> Error {
        self.malformed(format!("record {} is too short", self.code))
    }

    /// The next operand.
    #[inline]
    pub(super) fn take(&mut self) -> Result<u64> {
        match self.take_optional() {
            Some(operand) => Ok(operand),
            None => Err(self.too_short()),
        }
    }

    /// The next operand, if there is one.
    #[inline]
    pub(super) fn take_optional(&mut self) -> Option<u64> {
        let operand = self.operands.get(self.taken).copied()?;
        self.taken += 1;
        Some(operand)
    }

    /// The next operand, or 0 if there is none: writers leave tails of zeros away, and older ones
    /// didn't know the field.
    pub(super) fn take_or_zero(&mut self) -> u64 {
        self.take_optional().unwrap_or(0)
    }

    /// The next operand, which the format limits to 32 bits.
    #[inline]
    pub(super) fn take_u32(&mut self) -> Result<u32> {
        let operand = self.take()?;
        match u32::try_from(operand) {
            Ok(operand) => Ok(operand),
            Err(_) => Err(self.malformed("a number has more than 32 bits")),
        }
    }

    /// As [`Self::take_u32`], 0 if there is none.
    pub(super) fn take_u32_or_zero(&mut self) -> Result<u32> {
        if self.left() == 0 {
            return Ok(0);
        }
        self.take_u32()
    }

    /// A flag.
    pub(super) fn take_bool(&mut self) -> Result<bool> {
        Ok(self.take()? != 0)
    }

    /// A signed number: bit 0 is the sign, the rest the magnitude, and -0 is `i64::MIN`.
    pub(super) fn take_signed(&mut self) -> Result<i64> {
        Ok(signed(self.take()?))
    }

    /// How many operands are left.
    #[inline]
    pub(super) fn left(&self) -> usize {
        self.operands.len() - self.taken
    }

    /// The operands that are left.
    pub(super) fn rest(&self) -> &[u64] {
        &self.operands[self.taken..]
    }

    /// Takes `count` operands.
    pub(super) fn take_slice(&mut self, count: u64) -> Result<&[u64]> {
        let count = usize::try_from(count).ok().filter(|n| *n <= self.left());
        let Some(count) = count else {
            return Err(self.too_short());
        };
        let start = self.taken;
        self.taken += count;
        Ok(&self.operands[start..self.taken])
    }

    /// Takes `count` operands that are bytes.
    pub(super) fn take_bytes(&mut self, count: u64) -> Result<Vec<u8>> {
        let bit = self.bit;
        bytes(self.take_slice(count)?)
            .ok_or_else(|| Error::malformed("a character has more than 8 bits").at_bit(bit))
    }

    /// Takes all that is left, as bytes.
    pub(super) fn take_rest_bytes(&mut self) -> Result<Vec<u8>> {
        if !self.string.is_empty() {
            return Ok(std::mem::take(&mut self.string));
        }
        self.take_bytes(self.left() as u64)
    }

    /// Takes all that is left, as text.
    pub(super) fn take_rest_string(&mut self) -> Result<String> {
        Ok(text(self.take_rest_bytes()?))
    }

    /// Nothing may be left: unknown operands would change the meaning.
    #[inline]
    pub(super) fn finish(&self) -> Result<()> {
        if self.left() == 0 {
            return Ok(());
        }
        Err(self.malformed(format!("record {} is too long", self.code)))
    }
}

fn bytes(operands: &[u64]) -> Option<Vec<u8>> {
    // Not byte by byte, so that it is done many at a time.
    let all = operands.iter().fold(0, |all, operand| all | operand);
    let low = |operand: &u64| operand.to_le_bytes()[0];
    if u8::try_from(all).is_ok() {
        return Some(operands.iter().map(low).collect());
    }
    // LLVM writes the bytes of a type's name as the signed numbers that its `char` makes of them.
    let signed = |operand: &u64| match u32::try_from(*operand) {
        Ok(word) => i8::try_from(word.cast_signed()).is_ok() || word <= 0xff,
        Err(_) => i8::try_from(operand.cast_signed()).is_ok(),
    };
    let all = operands.iter().all(signed);
    all.then(|| operands.iter().map(low).collect())
}

/// Text of bytes, with replacement characters where they are no UTF-8.
pub(super) fn text(bytes: Vec<u8>) -> String {
    match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    }
}

/// The number that `operand` stands for: bit 0 is the sign, the rest the magnitude, and -0 is
/// `i64::MIN`.
pub(super) fn signed(operand: u64) -> i64 {
    let magnitude = (operand >> 1).cast_signed();
    match operand {
        1 => i64::MIN,
        _ if operand & 1 == 1 => -magnitude,
        _ => magnitude,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minus_zero_is_the_smallest_number() {
        assert_eq!(signed(0), 0);
        assert_eq!(signed(1), i64::MIN);
        assert_eq!(signed(2), 1);
        assert_eq!(signed(3), -1);
        assert_eq!(signed(u64::MAX), -i64::MAX);
        assert_eq!(signed(u64::MAX - 1), i64::MAX);
    }

    #[test]
    fn operands_left_over_are_an_error() {
        let mut record = Record {
            code: 7,
            operands: vec![1, 2],
            bit: 64,
            ..Record::default()
        };
        record.take().unwrap();
        let error = record.finish().unwrap_err();
        assert_eq!(
            error.to_string(),
            "malformed bitcode: record 7 is too long (bit 0x40)"
        );
        record.take().unwrap();
        record.finish().unwrap();
        assert!(record.take().is_err());
    }
}
