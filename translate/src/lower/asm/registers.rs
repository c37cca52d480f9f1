//! The registers of x86-64, by name.

/// What a register is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `al`, `sil`, `r8b`: numbers 4 to 7 need a REX prefix.
    Byte,
    /// `ah`, `ch`, `dh`, `bh`: numbers 4 to 7 without a REX prefix.
    HighByte,
    /// `ax`.
    Word,
    /// `eax`.
    Long,
    /// `rax`.
    Quad,
    /// `mm0`.
    Mmx,
    /// `xmm0`.
    Xmm,
    /// `ymm0`.
    Ymm,
    /// `st(0)`.
    X87,
}

/// One register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Register {
    pub(super) kind: Kind,
    /// As encoded, 0 to 15.
    pub(super) number: u8,
}

/// `rax`, as encoded.
pub(super) const RAX: u8 = 0;
/// `rsp`, as encoded.
pub(super) const RSP: u8 = 4;
/// `rbp`, as encoded.
pub(super) const RBP: u8 = 5;
/// `rdi`, as encoded.
pub(super) const RDI: u8 = 7;

const LEGACY: [&str; 8] = ["ax", "cx", "dx", "bx", "sp", "bp", "si", "di"];
const LOW_BYTES: [&str; 8] = ["al", "cl", "dl", "bl", "spl", "bpl", "sil", "dil"];
const HIGH_BYTES: [&str; 4] = ["ah", "ch", "dh", "bh"];

impl Register {
    /// The 64-bit register of this number.
    pub(super) fn quad(number: u8) -> Self {
        let kind = Kind::Quad;
        Self { kind, number }
    }

    /// Its size as a general-purpose register, in bytes.
    pub(super) fn general_size(self) -> Option<u8> {
        match self.kind {
            Kind::Byte | Kind::HighByte => Some(1),
            Kind::Word => Some(2),
            Kind::Long => Some(4),
            Kind::Quad => Some(8),
            Kind::Mmx | Kind::Xmm | Kind::Ymm | Kind::X87 => None,
        }
    }

    /// The register called `name` (no `%`), in any spelling that assemblers take.
    pub(super) fn named(name: &str) -> Option<Self> {
        let name = name.to_ascii_lowercase();
        let name = name.as_str();
        let at = |list: &[&str], name: &str| list.iter().position(|n| *n == name);
        let found = |kind, number: usize| {
            let number = u8::try_from(number).ok()?;
            Some(Self { kind, number })
        };
        if let Some(number) = at(&LOW_BYTES, name) {
            return found(Kind::Byte, number);
        }
        if let Some(number) = at(&HIGH_BYTES, name) {
            return found(Kind::HighByte, number + 4);
        }
        if let Some(number) = at(&LEGACY, name) {
            return found(Kind::Word, number);
        }
        if let Some(number) = name.strip_prefix('e').and_then(|rest| at(&LEGACY, rest)) {
            return found(Kind::Long, number);
        }
        if let Some(number) = name.strip_prefix('r').and_then(|rest| at(&LEGACY, rest)) {
            return found(Kind::Quad, number);
        }
        Self::numbered(name)
    }

    /// `r8` to `r15` in four sizes, `xmm3`, `ymm3`, `mm3`, `st`, `st(3)`.
    fn numbered(name: &str) -> Option<Self> {
        let number = |text: &str, kind: Kind, below: u8| {
            let number: u8 = text.parse().ok().filter(|number| *number < below)?;
            Some(Self { kind, number })
        };
        if name == "st" {
            return number("0", Kind::X87, 8);
        }
        if let Some(rest) = name
            .strip_prefix("st(")
            .and_then(|rest| rest.strip_suffix(')'))
        {
            return number(rest.trim(), Kind::X87, 8);
        }
        if let Some(rest) = name.strip_prefix("xmm") {
            return number(rest, Kind::Xmm, 16);
        }
        if let Some(rest) = name.strip_prefix("ymm") {
            return number(rest, Kind::Ymm, 16);
        }
        if let Some(rest) = name.strip_prefix("mm") {
            return number(rest, Kind::Mmx, 8);
        }
        let rest = name.strip_prefix('r')?;
        let (digits, kind) = match rest.strip_suffix(['b', 'w', 'd']) {
            Some(digits) if rest.ends_with('b') => (digits, Kind::Byte),
            Some(digits) if rest.ends_with('w') => (digits, Kind::Word),
            Some(digits) => (digits, Kind::Long),
            None => (rest, Kind::Quad),
        };
        number(digits, kind, 16).filter(|register| register.number >= 8)
    }

    /// Its name, without `%`.
    pub(super) fn name(self) -> String {
        let number = usize::from(self.number);
        match (self.kind, LEGACY.get(number)) {
            (Kind::Byte, _) if number < 8 => LOW_BYTES[number].to_string(),
            (Kind::HighByte, _) => HIGH_BYTES[(number - 4) & 3].to_string(),
            (Kind::Word, Some(name)) => (*name).to_string(),
            (Kind::Long, Some(name)) => format!("e{name}"),
            (Kind::Quad, Some(name)) => format!("r{name}"),
            (Kind::Byte, _) => format!("r{number}b"),
            (Kind::Word, None) => format!("r{number}w"),
            (Kind::Long, None) => format!("r{number}d"),
            (Kind::Quad, None) => format!("r{number}"),
            (Kind::Mmx, _) => format!("mm{number}"),
            (Kind::Xmm, _) => format!("xmm{number}"),
            (Kind::Ymm, _) => format!("ymm{number}"),
            (Kind::X87, _) => format!("st({number})"),
        }
    }
}
