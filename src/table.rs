//! Absolute addresses in code become loads from a table of addresses, or distances, once they are
//! machine code: code that is the same wherever it is loaded is mapped as it is, and shared.

/// The bytes of a `movabs` before its immediate.
const OPCODE_BYTES: usize = 2;

/// Rewrites `movabs $imm64, %r64` (`REX.W B8+rd io`) with the immediate at `immediate` to
/// `mov disp32(%rip), %r64` (`REX.W 8B /r`) and a `nop` of the three bytes that are left (Intel SDM
/// volume 2, "MOV", "NOP"). Gives where the displacement is; none if another instruction stands
/// there, which is left alone.
pub(crate) fn load_address(code: &mut [u8], immediate: usize) -> Option<usize> {
    let start = immediate.checked_sub(OPCODE_BYTES)?;
    let here = code.get_mut(start..start + 10)?;
    let &mut [rex @ 0x48..=0x49, opcode @ 0xb8..=0xbf, ..] = here else {
        return None;
    };
    // The register was in the opcode, extended by REX.B; it will be in ModRM.reg, extended by REX.R.
    let rex = 0x48 | (rex & 1) << 2;
    let operands = 0b00_000_101 | (opcode & 7) << 3;
    here.copy_from_slice(&[rex, 0x8b, operands, 0, 0, 0, 0, 0x0f, 0x1f, 0x00]);
    Some(immediate + 1)
}

/// Makes such a load, whose displacement is at `displacement`, the address itself: `lea`
/// (`REX.W 8D /r`), as linkers do it (System V ABI, x86-64, "Optimize GOTPCRELX Relocations").
pub(crate) fn relax(code: &mut [u8], displacement: usize) {
    code[displacement - 2] = 0x8d;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_register_of_an_address_stays() {
        // nop; movabs $imm, %rax / %rdi / %r8 / %r15
        for (before, after) in [
            ([0x48, 0xb8], [0x48, 0x8b, 0x05]),
            ([0x48, 0xbf], [0x48, 0x8b, 0x3d]),
            ([0x49, 0xb8], [0x4c, 0x8b, 0x05]),
            ([0x49, 0xbf], [0x4c, 0x8b, 0x3d]),
        ] {
            let mut code = [0x90; 12];
            code[1..3].copy_from_slice(&before);
            assert_eq!(load_address(&mut code, 3), Some(4));
            assert_eq!(code[1..4], after);
            assert_eq!(code[4..], [0, 0, 0, 0, 0x0f, 0x1f, 0x00, 0x90]);
            relax(&mut code, 4);
            assert_eq!(code[1..4], [after[0], 0x8d, after[2]]);
        }
    }

    #[test]
    fn other_instructions_are_left_alone() {
        let mut code = [0x48, 0x05, 1, 2, 3, 4, 5, 6, 7, 8];
        assert_eq!(load_address(&mut code, 2), None);
        assert_eq!(load_address(&mut code, 1), None);
        assert_eq!(load_address(&mut [0x48, 0xb8, 0, 0], 2), None);
        assert_eq!(code, [0x48, 0x05, 1, 2, 3, 4, 5, 6, 7, 8]);
    }
}
