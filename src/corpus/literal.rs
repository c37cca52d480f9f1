//! The values of promises: how they are written, what bytes they are, how results compare.

use std::fmt::Write as _;

/// A type, as far as promises can pass and compare it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ty {
    /// `void`
    Void,
    /// `iN`
    Int(u32),
    /// A floating-point type by its name and bytes of its value: `half`, `float`, `x86_fp80` ...
    Float(FloatTy),
    /// `ptr`
    Ptr,
    /// `<N x T>`
    Vector(u32, Box<Ty>),
    /// `{ ... }`
    Struct(Vec<Ty>),
    /// Anything else, as LLVM prints it.
    Other(String),
}

/// The floating-point types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the LangRef's own names")]
pub enum FloatTy {
    Half,
    BFloat,
    Float,
    Double,
    X86Fp80,
    Fp128,
}

impl FloatTy {
    /// Bytes of the value itself, without padding.
    pub fn byte_len(self) -> usize {
        match self {
            Self::Half | Self::BFloat => 2,
            Self::Float => 4,
            Self::Double => 8,
            Self::X86Fp80 => 10,
            Self::Fp128 => 16,
        }
    }

    const ALL: [Self; 6] = [
        Self::Half,
        Self::BFloat,
        Self::Float,
        Self::Double,
        Self::X86Fp80,
        Self::Fp128,
    ];

    /// The LangRef's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Half => "half",
            Self::BFloat => "bfloat",
            Self::Float => "float",
            Self::Double => "double",
            Self::X86Fp80 => "x86_fp80",
            Self::Fp128 => "fp128",
        }
    }

    /// The type with this LangRef name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|float| float.name() == name)
    }

    /// The positive quiet NaN without a payload, little endian.
    pub fn quiet_nan(self) -> Vec<u8> {
        let bits: u128 = match self {
            Self::Half => 0x7e00,
            Self::BFloat => 0x7fc0,
            Self::Float => 0x7fc0_0000,
            Self::Double => 0x7ff8 << 48,
            Self::X86Fp80 => 0x7fff_c000 << 48,
            Self::Fp128 => 0x7fff_8000 << 96,
        };
        bits.to_le_bytes()[..self.byte_len()].to_vec()
    }

    /// Whether these little-endian bytes are a NaN.
    fn is_nan(self, bytes: &[u8]) -> bool {
        let bits = little_endian(bytes);
        let (exponent_bits, fraction_bits) = match self {
            Self::Half => (5, 10),
            Self::BFloat => (8, 7),
            Self::Float => (8, 23),
            Self::Double => (11, 52),
            Self::Fp128 => (15, 112),
            // Without the explicit integer bit, which is set in every NaN.
            Self::X86Fp80 => (15, 63),
        };
        let fraction = bits & ((1 << fraction_bits) - 1);
        let exponent_at = if self == Self::X86Fp80 {
            64
        } else {
            fraction_bits
        };
        let exponent = (bits >> exponent_at) & ((1 << exponent_bits) - 1);
        exponent == (1 << exponent_bits) - 1 && fraction != 0
    }
}

impl Ty {
    /// Bytes of a value; `None` for types that promises can't hold.
    pub fn byte_len(&self) -> Option<usize> {
        match self {
            Self::Int(bits) => Some(bits.div_ceil(8) as usize),
            Self::Float(float) => Some(float.byte_len()),
            Self::Ptr => Some(8),
            Self::Vector(lanes, lane) => match **lane {
                Self::Int(bits) if bits % 8 != 0 => None,
                _ => Some(*lanes as usize * lane.byte_len()?),
            },
            Self::Void | Self::Struct(_) | Self::Other(_) => None,
        }
    }

    /// The type as LLVM prints it.
    pub fn name(&self) -> String {
        match self {
            Self::Void => "void".to_owned(),
            Self::Int(bits) => format!("i{bits}"),
            Self::Float(float) => float.name().to_owned(),
            Self::Ptr => "ptr".to_owned(),
            Self::Vector(lanes, lane) => format!("<{lanes} x {}>", lane.name()),
            Self::Struct(fields) => {
                let fields: Vec<_> = fields.iter().map(Self::name).collect();
                format!("{{ {} }}", fields.join(", "))
            }
            Self::Other(text) => text.clone(),
        }
    }

    /// Parses a type: `i32`, `double`, `ptr`, `<4 x i32>`, `{ i64, i1 }`.
    pub fn parse(text: &str) -> Self {
        let text = text.trim();
        let other = || Self::Other(text.to_owned());
        let integer = text.strip_prefix('i').and_then(|n| n.parse().ok());
        match (text, integer) {
            ("void", _) => Self::Void,
            ("ptr", _) => Self::Ptr,
            (_, Some(bits)) => Self::Int(bits),
            _ => FloatTy::from_name(text)
                .map(Self::Float)
                .or_else(|| Self::parse_vector(text))
                .or_else(|| Self::parse_struct(text))
                .unwrap_or_else(other),
        }
    }

    fn parse_vector(text: &str) -> Option<Self> {
        let inner = text.strip_prefix('<')?.strip_suffix('>')?;
        let (lanes, lane) = inner.split_once(" x ")?;
        let lanes = lanes.trim().parse().ok()?;
        Some(Self::Vector(lanes, Box::new(Self::parse(lane))))
    }

    fn parse_struct(text: &str) -> Option<Self> {
        let inner = text.strip_prefix('{')?.strip_suffix('}')?;
        let fields = split_list(inner).into_iter().map(Self::parse).collect();
        Some(Self::Struct(fields))
    }
}

/// Splits at the commas that are in no bracket or string.
pub fn split_list(text: &str) -> Vec<&str> {
    let (mut parts, mut start, mut depth, mut quoted) = (Vec::new(), 0, 0_usize, false);
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' | '>' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    if !text[start..].trim().is_empty() {
        parts.push(text[start..].trim());
    }
    parts
}

/// Memory that an argument points to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Buffer {
    /// The contents.
    pub bytes: Vec<u8>,
    /// How far the address is beyond a multiple of 64.
    pub misalign: usize,
    /// The type of its elements, if it is written with one.
    pub element: Option<Ty>,
}

/// A value of a promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Literal {
    /// Little-endian bytes, of the type's byte length.
    Bytes(Vec<u8>),
    /// Any NaN.
    AnyNan,
    /// A global's address and an offset.
    Symbol(String, i64),
    /// The address of memory that the call owns.
    Buffer(Buffer),
    /// `?`: to be filled in.
    Unknown,
    /// A struct's fields.
    Fields(Vec<Literal>),
    /// A vector with lanes that are not plain bytes (`nan`).
    Lanes(Vec<Literal>),
}

impl Literal {
    /// Parses `text` as a value of type `ty`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str, ty: &Ty) -> Result<Self, String> {
        let text = text.trim();
        let wrong = || format!("{text:?} is no {ty:?}");
        match ty {
            _ if text == "?" => Ok(Self::Unknown),
            Ty::Int(bits) => parse_int(text, *bits).map(Self::Bytes),
            Ty::Float(float) => parse_float(text, *float),
            Ty::Ptr => parse_pointer(text),
            Ty::Vector(lanes, lane) => {
                let inner = strip(text, '<', '>').ok_or_else(wrong)?;
                let values = parse_all(inner, lane)?;
                if values.len() != *lanes as usize {
                    return Err(format!("{text:?} has {} lanes, not {lanes}", values.len()));
                }
                Ok(join_lanes(values))
            }
            Ty::Struct(fields) => {
                let parts = split_list(strip(text, '(', ')').ok_or_else(wrong)?);
                if parts.len() != fields.len() {
                    return Err(format!(
                        "{text:?} has {} fields, not {}",
                        parts.len(),
                        fields.len()
                    ));
                }
                let parsed = parts
                    .iter()
                    .zip(fields)
                    .map(|(part, ty)| Self::parse(part, ty));
                parsed.collect::<Result<_, _>>().map(Self::Fields)
            }
            Ty::Void | Ty::Other(_) => Err(wrong()),
        }
    }
}

fn strip(text: &str, open: char, close: char) -> Option<&str> {
    text.strip_prefix(open)?.strip_suffix(close)
}

fn parse_all(text: &str, ty: &Ty) -> Result<Vec<Literal>, String> {
    split_list(text)
        .into_iter()
        .map(|part| Literal::parse(part, ty))
        .collect()
}

fn join_lanes(values: Vec<Literal>) -> Literal {
    let plain = |value: &Literal| match value {
        Literal::Bytes(bytes) => Some(bytes.clone()),
        _ => None,
    };
    match values.iter().map(plain).collect::<Option<Vec<_>>>() {
        Some(bytes) => Literal::Bytes(bytes.concat()),
        None => Literal::Lanes(values),
    }
}

/// `-3`, `0xff`, `true`: little-endian bytes of an integer of `bits` bits, zero above them.
fn parse_int(text: &str, bits: u32) -> Result<Vec<u8>, String> {
    let wrong = || format!("{text:?} is no i{bits}");
    match (text, bits) {
        ("true", 1) => return Ok(vec![1]),
        ("false", 1) => return Ok(vec![0]),
        _ => {}
    }
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let (radix, digits) = match digits.strip_prefix("0x") {
        Some(digits) => (16, digits),
        None => (10, digits),
    };
    // One byte more than the type has, so that what is too large shows.
    let mut bytes = vec![0_u8; bits.div_ceil(8) as usize + 1];
    if digits.is_empty() {
        return Err(wrong());
    }
    for digit in digits.chars().filter(|c| *c != '_') {
        let mut carry = digit.to_digit(radix).ok_or_else(wrong)?;
        for byte in &mut bytes {
            let next = u32::from(*byte) * radix + carry;
            *byte = next.to_le_bytes()[0];
            carry = next >> 8;
        }
        if carry != 0 {
            return Err(wrong());
        }
    }
    let is_min = negative && magnitude_is_power(&bytes, bits - 1);
    if highest_bit(&bytes) > bits - u32::from(negative && !is_min) {
        return Err(wrong());
    }
    if negative {
        negate(&mut bytes);
    }
    bytes.pop();
    clear_above(&mut bytes, bits);
    Ok(bytes)
}

/// The number of bits that the integer needs.
fn highest_bit(bytes: &[u8]) -> u32 {
    let set = |at: &u32| bytes[(*at / 8) as usize] & (1 << (at % 8)) != 0;
    let all = u32::try_from(bytes.len() * 8).unwrap_or(u32::MAX);
    (0..all).rev().find(set).map_or(0, |at| at + 1)
}

fn magnitude_is_power(bytes: &[u8], bit: u32) -> bool {
    let ones: u32 = bytes.iter().map(|byte| byte.count_ones()).sum();
    ones == 1 && highest_bit(bytes) == bit + 1
}

fn negate(bytes: &mut [u8]) {
    let mut carry = true;
    for byte in bytes {
        let (next, overflow) = (!*byte).overflowing_add(u8::from(carry));
        (*byte, carry) = (next, overflow);
    }
}

/// Clears the bits of an integer's bytes above its width.
pub fn clear_above(bytes: &mut [u8], bits: u32) {
    if let (Some(last), rest @ 1..) = (bytes.last_mut(), bits % 8) {
        *last &= (1 << rest) - 1;
    }
}

fn parse_float(text: &str, float: FloatTy) -> Result<Literal, String> {
    let wrong = || format!("{text:?} is no {float:?}");
    if text == "nan" {
        return Ok(Literal::AnyNan);
    }
    if text.starts_with("0x") {
        let bits = u32::try_from(float.byte_len() * 8).map_err(|_| wrong())?;
        return parse_int(text, bits).map(Literal::Bytes);
    }
    let bytes = match float {
        FloatTy::Float => text
            .parse::<f32>()
            .map_err(|_| wrong())?
            .to_le_bytes()
            .to_vec(),
        FloatTy::Double => text
            .parse::<f64>()
            .map_err(|_| wrong())?
            .to_le_bytes()
            .to_vec(),
        _ => {
            return Err(format!(
                "{text:?}: a {float:?} is written as its bits, 0x..."
            ));
        }
    };
    Ok(Literal::Bytes(bytes))
}

/// `null`, `0x1234`, `@name`, `@name+8`, `"text"`, `{01 02}`, `i32{1, 2}`, `{00*16}`, `{...}@1`.
fn parse_pointer(text: &str) -> Result<Literal, String> {
    if text == "null" {
        return Ok(Literal::Bytes(vec![0; 8]));
    }
    if text.starts_with("0x") {
        return parse_int(text, 64).map(Literal::Bytes);
    }
    if let Some(name) = text.strip_prefix('@') {
        let (name, offset) = match name.split_once('+') {
            Some((name, offset)) => (name, offset.trim().parse().map_err(|_| text.to_owned())?),
            None => (name, 0),
        };
        return Ok(Literal::Symbol(
            name.trim().trim_matches('"').to_owned(),
            offset,
        ));
    }
    if let Some(inner) = text
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
    {
        let mut bytes = unescape(inner)?;
        bytes.push(0);
        return Ok(Literal::Buffer(Buffer {
            bytes,
            misalign: 0,
            element: None,
        }));
    }
    parse_buffer(text).map(Literal::Buffer)
}

/// Parses the contents of memory: `{01 02}`, `{00*16}`, `i32{1, -2}`, `"text"`; `@n` after it puts
/// it n bytes beyond an aligned address.
///
/// # Errors
/// What is wrong with it.
pub fn parse_buffer(text: &str) -> Result<Buffer, String> {
    let wrong = || format!("{text:?} is no memory");
    let (text, misalign) = match text.rsplit_once("}@") {
        Some((head, n)) => (format!("{head}}}"), n.parse().map_err(|_| wrong())?),
        None => (text.to_owned(), 0),
    };
    let (ty, inner) = text.split_once('{').ok_or_else(wrong)?;
    let inner = inner.strip_suffix('}').ok_or_else(wrong)?;
    let element = (!ty.trim().is_empty()).then(|| Ty::parse(ty));
    let bytes = match &element {
        None => hex_bytes(inner)?,
        Some(ty) => typed_bytes(inner, ty)?,
    };
    Ok(Buffer {
        bytes,
        misalign,
        element,
    })
}

fn hex_bytes(text: &str) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    for word in text.split_whitespace() {
        let (byte, count) = word.split_once('*').unwrap_or((word, "1"));
        let byte = u8::from_str_radix(byte, 16).map_err(|_| format!("{word:?} is no byte"))?;
        let count = count.parse().map_err(|_| format!("{word:?} is no byte"))?;
        bytes.extend(std::iter::repeat_n(byte, count));
    }
    Ok(bytes)
}

fn typed_bytes(text: &str, ty: &Ty) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    for part in split_list(text) {
        match Literal::parse(part, ty)? {
            Literal::Bytes(value) => bytes.extend(value),
            Literal::AnyNan => return Err("write a nan in memory by its bits".to_owned()),
            _ => return Err(format!("{part:?} can't stand in memory")),
        }
    }
    Ok(bytes)
}

fn unescape(text: &str) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        let (high, low) = (rest.next(), rest.next());
        let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        match (digit(high), digit(low)) {
            (Some(high), Some(low)) => bytes.push((high * 16 + low).to_le_bytes()[0]),
            _ => return Err(format!("{text:?}: an escape is \\ and two hex digits")),
        }
    }
    Ok(bytes)
}

/// Bytes as an integer; at most 16 of them.
fn little_endian(bytes: &[u8]) -> u128 {
    let mut wide = [0; 16];
    let len = bytes.len().min(16);
    wide[..len].copy_from_slice(&bytes[..len]);
    u128::from_le_bytes(wide)
}

/// What a call gave: the bytes of each field of a struct, else those of the one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Got(pub Vec<Vec<u8>>);

/// Whether bytes of type `ty` are what `expected` says. Addresses are compared by the caller.
pub fn holds(expected: &Literal, ty: &Ty, got: &[u8]) -> bool {
    match (expected, ty) {
        (Literal::Bytes(bytes), _) => bytes == got,
        (Literal::AnyNan, Ty::Float(float)) => float.is_nan(got),
        (Literal::Lanes(lanes), Ty::Vector(_, lane)) => {
            let Some(len) = lane.byte_len() else {
                return false;
            };
            let pairs = lanes.iter().zip(got.chunks(len));
            lanes.len() * len == got.len() && pairs.into_iter().all(|(e, g)| holds(e, lane, g))
        }
        _ => false,
    }
}

/// A value as a promise writes it.
pub fn show(ty: &Ty, bytes: &[u8]) -> String {
    match ty {
        Ty::Int(1) => if bytes == [0] { "false" } else { "true" }.to_owned(),
        Ty::Int(bits) if *bits <= 128 => show_int(bytes, *bits),
        Ty::Float(float) if float.is_nan(bytes) => format!("nan ({})", show_hex(bytes)),
        Ty::Float(FloatTy::Float) if bytes.len() == 4 => {
            format!(
                "{:?}",
                f32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])
            )
        }
        Ty::Float(FloatTy::Double) => match <[u8; 8]>::try_from(bytes) {
            Ok(bytes) => format!("{:?}", f64::from_le_bytes(bytes)),
            Err(_) => show_hex(bytes),
        },
        Ty::Ptr if bytes.iter().all(|byte| *byte == 0) => "null".to_owned(),
        Ty::Vector(_, lane) => match lane.byte_len() {
            Some(len) => {
                let lanes: Vec<_> = bytes.chunks(len).map(|bytes| show(lane, bytes)).collect();
                format!("<{}>", lanes.join(", "))
            }
            None => show_hex(bytes),
        },
        _ => show_hex(bytes),
    }
}

fn show_int(bytes: &[u8], bits: u32) -> String {
    let value = little_endian(bytes).cast_signed() << (128 - bits) >> (128 - bits);
    value.to_string()
}

/// The bytes of an integer, most significant first: `0x0102`.
pub fn show_hex(bytes: &[u8]) -> String {
    let mut text = "0x".to_owned();
    for byte in bytes.iter().rev() {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Memory as a promise writes it; runs of more than three equal bytes are folded.
pub fn show_memory(bytes: &[u8]) -> String {
    let mut words = Vec::new();
    for run in bytes.chunk_by(|a, b| a == b) {
        match run.len() {
            0..=3 => words.extend(run.iter().map(|byte| format!("{byte:02x}"))),
            n => words.push(format!("{:02x}*{n}", run[0])),
        }
    }
    format!("{{{}}}", words.join(" "))
}

/// Memory as a promise writes it, element by element if `buffer` is written like that.
pub fn show_like(buffer: &Buffer, bytes: &[u8]) -> String {
    let typed = buffer.element.as_ref().and_then(|ty| {
        let lanes = bytes
            .chunks(ty.byte_len()?)
            .map(|bytes| match show(ty, bytes) {
                nan if nan.starts_with("nan") => show_hex(bytes),
                shown => shown,
            });
        let lanes: Vec<_> = lanes.collect();
        Some(format!("{}{{{}}}", ty.name(), lanes.join(", ")))
    });
    typed.unwrap_or_else(|| show_memory(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn int(text: &str, bits: u32) -> Result<Vec<u8>, String> {
        parse_int(text, bits)
    }

    #[test]
    fn integers_are_little_endian_and_cut_to_their_width() {
        assert_eq!(int("-1", 24), Ok(vec![0xff; 3]));
        assert_eq!(int("-1", 3), Ok(vec![7]));
        assert_eq!(int("-4", 3), Ok(vec![4]));
        assert_eq!(int("0x1ff", 9), Ok(vec![0xff, 1]));
        assert_eq!(int("-128", 8), Ok(vec![0x80]));
        assert_eq!(int("255", 8), Ok(vec![0xff]));
        assert_eq!(int("1", 129).map(|b| b.len()), Ok(17));
    }

    #[test]
    fn integers_that_do_not_fit_are_refused() {
        for (text, bits) in [
            ("256", 8),
            ("-129", 8),
            ("8", 3),
            ("-5", 3),
            ("2", 1),
            ("", 8),
            ("x", 8),
        ] {
            assert!(int(text, bits).is_err(), "{text} as i{bits}");
        }
    }

    #[test]
    fn floats_compare_by_bits_but_nan_is_any() {
        let ty = Ty::Float(FloatTy::Float);
        let zero = Literal::parse("0.0", &ty).unwrap();
        assert!(holds(&zero, &ty, &0.0_f32.to_le_bytes()));
        assert!(!holds(&zero, &ty, &(-0.0_f32).to_le_bytes()));
        let nan = Literal::parse("nan", &ty).unwrap();
        assert!(holds(&nan, &ty, &0xffc0_0001_u32.to_le_bytes()));
        assert!(!holds(&nan, &ty, &f32::INFINITY.to_le_bytes()));
    }

    #[test]
    fn memory_is_written_as_bytes_typed_or_folded() {
        assert_eq!(parse_buffer("{01 00*3}").unwrap().bytes, [1, 0, 0, 0]);
        assert_eq!(
            parse_buffer("i16{1, -1}@3").unwrap().bytes,
            [1, 0, 0xff, 0xff]
        );
        assert_eq!(parse_buffer("i16{1, -1}@3").unwrap().misalign, 3);
        assert_eq!(show_memory(&[1, 0, 0, 0, 0]), "{01 00*4}");
    }

    #[test]
    fn types_parse_as_llvm_prints_them() {
        assert_eq!(Ty::parse("<4 x i32>"), Ty::Vector(4, Box::new(Ty::Int(32))));
        assert_eq!(
            Ty::parse("{ i64, i1 }"),
            Ty::Struct(vec![Ty::Int(64), Ty::Int(1)])
        );
        assert_eq!(Ty::parse("[2 x i8]"), Ty::Other("[2 x i8]".to_owned()));
    }
}
