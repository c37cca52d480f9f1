//! Loads that stand for prefetches become prefetches, once they are machine code.

use bitcrane_translate::lower::prefetch_hint;
use bitcrane_translate::{Error, Result};
use cranelift_codegen::MachTrap;

/// Rewrites the loads of `code` that [`prefetch_hint`] knows by their trap codes.
///
/// `movsx r64, m8` (`REX 0F BE /r`) and `prefetchh m8` (`0F 18 /hint`, with any REX) differ in one
/// byte of opcode and in what the ModRM byte says of the register: lengths and addresses stay
/// (Intel SDM volume 2, "MOVSX" and "PREFETCHh").
///
/// # Errors
/// Another instruction stands there.
pub(crate) fn rewrite(code: &mut [u8], traps: &[MachTrap]) -> Result<()> {
    for trap in traps {
        let Some(locality) = prefetch_hint(trap.code) else {
            continue;
        };
        let here = code
            .get_mut(trap.offset as usize..)
            .and_then(|code| code.first_chunk_mut());
        let Some([rex @ 0x40..=0x4f, 0x0f, opcode @ 0xbe, operands @ 0..=0xbf]) = here else {
            return Err(Error::unsupported("a prefetch of this address"));
        };
        // Neither 64 bits nor an extended register; the base and index keep their extensions.
        *rex &= !0b1100;
        *opcode = 0x18;
        // `prefetchnta` is 0, `prefetcht0` (into all caches) 1, `t1` 2, `t2` 3.
        let hint = (4 - locality) % 4;
        *operands = *operands & !0b00_111_000 | hint << 3;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use cranelift_codegen::ir::TrapCode;

    fn rewritten(code: &[u8], trap: u8) -> Option<Vec<u8>> {
        let mut code = code.to_vec();
        let code_at = |offset| MachTrap {
            offset,
            code: TrapCode::unwrap_user(trap),
        };
        rewrite(&mut code, &[code_at(1)]).ok()?;
        Some(code)
    }

    #[test]
    fn a_marked_load_becomes_a_prefetch_of_the_same_address() {
        // nop; movsbq 8(%r10,%rcx,4), %r9
        let load = [0x90, 0x4d, 0x0f, 0xbe, 0x4c, 0x8a, 0x08];
        let hint = |trap| rewritten(&load, trap).unwrap();
        assert_eq!(hint(19), [0x90, 0x41, 0x0f, 0x18, 0x4c, 0x8a, 0x08]);
        assert_eq!(hint(18)[4], 0x54);
        assert_eq!(hint(17)[4], 0x5c);
        assert_eq!(hint(16)[4], 0x44);
    }

    #[test]
    fn other_traps_and_instructions_are_left_alone() {
        let load = [0x90, 0x4d, 0x0f, 0xbe, 0x4c, 0x8a, 0x08];
        assert_eq!(rewritten(&load, 1).unwrap(), load);
        // From a register, and another instruction.
        assert!(rewritten(&[0x90, 0x4d, 0x0f, 0xbe, 0xca], 19).is_none());
        assert!(rewritten(&[0x90, 0x4d, 0x0f, 0xb6, 0x0a], 19).is_none());
        assert!(rewritten(&[0x90, 0x4d], 19).is_none());
    }
}
