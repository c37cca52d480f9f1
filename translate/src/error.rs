//! What can be wrong with a module: truncated, malformed or unsupported, and where.
//!
//! The place is made where it is known (a bit offset by the reader, a function and an instruction
//! by whoever walks a body); nothing invents one later.

use std::fmt;

/// The result of reading, verifying or lowering.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Which of the three ways a module can fail in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// The input ends before a record, block or string does.
    Truncated,
    /// The input breaks a rule of the format or of LLVM IR.
    Malformed,
    /// The input is valid, but this release can't translate it.
    Unsupported,
}

/// One thing that is wrong with a module.
///
/// `Display` gives the whole line without the file's name, such as
/// `@f: %2: type ppc_fp128 is not supported`.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    kind: ErrorKind,
    message: String,
    bit: Option<u64>,
    function: Option<String>,
    instruction: Option<String>,
    line: Option<String>,
}

impl Error {
    /// The input ended at `bit` (counted from the start of the file) while `what` was being read.
    #[cold]
    pub fn truncated(bit: u64, what: impl Into<String>) -> Self {
        Self::new(ErrorKind::Truncated, what.into()).at_bit(bit)
    }

    /// A broken rule; `message` is lower case, without a full stop.
    #[cold]
    pub fn malformed(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Malformed, message.into())
    }

    /// A valid construct that can't be translated; `construct` names it in the source's spelling.
    /// The text becomes `<construct> is not supported`.
    #[cold]
    pub fn unsupported(construct: impl fmt::Display) -> Self {
        Self::new(
            ErrorKind::Unsupported,
            format!("{construct} is not supported"),
        )
    }

    fn new(kind: ErrorKind, message: String) -> Self {
        Self(Box::new(Inner {
            kind,
            message,
            bit: None,
            function: None,
            instruction: None,
            line: None,
        }))
    }

    /// Adds the bit offset from the start of the file, where none is known yet.
    #[must_use]
    pub fn at_bit(mut self, bit: u64) -> Self {
        self.0.bit.get_or_insert(bit);
        self
    }

    /// Adds the function's name (without `@`), where none is known yet.
    #[must_use]
    pub fn in_function(mut self, name: impl Into<String>) -> Self {
        self.0.function.get_or_insert_with(|| name.into());
        self
    }

    /// Adds the instruction as LLVM prints it (`%17`, or its opcode if it has no result), where
    /// none is known yet.
    #[must_use]
    pub fn at_instruction(mut self, instruction: impl Into<String>) -> Self {
        self.0.instruction.get_or_insert_with(|| instruction.into());
        self
    }

    /// Adds the source line, as `file:line`, where none is known yet.
    #[must_use]
    pub fn at_line(mut self, line: impl Into<String>) -> Self {
        self.0.line.get_or_insert_with(|| line.into());
        self
    }

    /// Which of the three ways.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The bare message: for an unsupported construct, `<construct> is not supported`.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The function's name, where one is known.
    pub fn function(&self) -> Option<&str> {
        self.0.function.as_deref()
    }

    /// The source line, as `file:line`, where one is known.
    pub fn line(&self) -> Option<&str> {
        self.0.line.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(function) = &inner.function {
            write!(f, "@{function}: ")?;
        }
        if let Some(instruction) = &inner.instruction {
            write!(f, "{instruction}: ")?;
        }
        match inner.kind {
            ErrorKind::Truncated => write!(f, "truncated bitcode: {}", inner.message)?,
            ErrorKind::Malformed => write!(f, "malformed bitcode: {}", inner.message)?,
            ErrorKind::Unsupported => f.write_str(&inner.message)?,
        }
        if let Some(line) = &inner.line {
            write!(f, " ({line})")?;
        }
        if let Some(bit) = inner.bit {
            write!(f, " (bit {bit:#x})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {}
