//! The language-specific data area of a function with landing pads, in the format of the Itanium
//! C++ ABI's exception tables (as gcc and LLVM write it), which `__gxx_personality_v0`,
//! `__gcc_personality_v0` and `rust_eh_personality` read.
//!
//! Header, call sites, actions, type infos (from the last to the first), filters. A call site is
//! the byte before a return address; landing pads count from the function's start.

use bitcrane_translate::lower::{Data, DataReloc, DataRelocKind, LandingPads, PadClause};
use cranelift_codegen::{CompiledCode, FinalizedMachExceptionHandler};

const DW_EH_PE_OMIT: u8 = 0xff;
const DW_EH_PE_ABSPTR: u8 = 0x00;
const DW_EH_PE_UDATA4: u8 = 0x03;

/// A call: the offset of its return address and, for an invoke, the landing pad's offset and index.
struct CallSite {
    return_address: u32,
    handler: Option<(u32, usize)>,
}

/// The data area of compiled code with these landing pads.
pub(crate) fn data_area(code: &CompiledCode, landing: &LandingPads) -> Data {
    let sites: Vec<CallSite> = code
        .buffer
        .call_sites()
        .map(|site| CallSite {
            return_address: site.ret_addr,
            handler: site.exception_handlers.iter().find_map(handler),
        })
        .collect();
    write(&sites, landing)
}

fn handler(handler: &FinalizedMachExceptionHandler) -> Option<(u32, usize)> {
    match handler {
        FinalizedMachExceptionHandler::Tag(tag, offset) => Some((*offset, tag.as_u32() as usize)),
        _ => None,
    }
}

fn write(sites: &[CallSite], landing: &LandingPads) -> Data {
    let mut filters = Filters::default();
    let (actions, first_actions) = actions(landing, &mut filters);
    let call_sites = call_sites(sites, &first_actions);

    let mut bytes = vec![DW_EH_PE_OMIT]; // landing pads count from the function's start
    let has_types = !landing.types.is_empty() || !filters.bytes.is_empty();
    let mut tail = vec![DW_EH_PE_UDATA4];
    uleb(&mut tail, call_sites.len() as u64);
    tail.extend(call_sites);
    tail.extend(actions);
    if has_types {
        bytes.push(DW_EH_PE_ABSPTR);
        // The base is the end of the type infos, counted from behind this number. They are to be
        // aligned, so the number is written in as many bytes as make them so.
        let types_len = 8 * landing.types.len();
        let header = bytes.len() + 3;
        let padding = (header + tail.len()).next_multiple_of(8) - (header + tail.len());
        tail.resize(tail.len() + padding, 0);
        wide_uleb(&mut bytes, (tail.len() + types_len) as u64);
    } else {
        bytes.push(DW_EH_PE_OMIT);
    }
    bytes.extend(tail);
    let mut relocs = Vec::new();
    for info in landing.types.iter().rev() {
        if let Some((symbol, addend)) = info {
            relocs.push(DataReloc {
                offset: bytes.len() as u64,
                kind: DataRelocKind::Abs8,
                symbol: *symbol,
                addend: *addend,
            });
        }
        bytes.extend([0; 8]);
    }
    bytes.extend(filters.bytes);
    Data {
        size: bytes.len() as u64,
        bytes,
        align: 8,
        read_only: true,
        relocs,
    }
}

/// The lists of type numbers that filters name by their offset.
#[derive(Default)]
struct Filters {
    bytes: Vec<u8>,
}

impl Filters {
    /// The filter value of a list: minus one plus its offset.
    fn add(&mut self, types: &[u32]) -> i64 {
        let offset = self.bytes.len();
        for number in types {
            uleb(&mut self.bytes, u64::from(*number));
        }
        self.bytes.push(0);
        -1 - i64::try_from(offset).expect("filters are far below 2^63 bytes")
    }
}

/// The action table, and where each landing pad's chain starts in it: 1 + offset, 0 for none.
fn actions(landing: &LandingPads, filters: &mut Filters) -> (Vec<u8>, Vec<u64>) {
    let mut table = Vec::new();
    let mut first = Vec::with_capacity(landing.pads.len());
    for pad in &landing.pads {
        if pad.clauses.is_empty() {
            // A mere cleanup needs no action.
            first.push(0);
            continue;
        }
        first.push(table.len() as u64 + 1);
        let mut values: Vec<i64> = Vec::new();
        for clause in &pad.clauses {
            values.push(match clause {
                PadClause::Catch(number) => i64::from(*number),
                PadClause::Filter(types) => filters.add(types),
            });
        }
        if pad.cleanup {
            values.push(0);
        }
        for (index, value) in values.iter().enumerate() {
            sleb(&mut table, *value);
            // How far it is from here to the next action, which follows; 0 ends the chain.
            sleb(&mut table, i64::from(index + 1 < values.len()));
        }
    }
    (table, first)
}

/// Calls without a handler need a record, too: without one the C++ personality terminates.
fn call_sites(sites: &[CallSite], first_actions: &[u64]) -> Vec<u8> {
    let mut table = Vec::new();
    for site in sites {
        let (pad, action) = match site.handler {
            Some((offset, index)) => (offset, first_actions[index]),
            None => (0, 0),
        };
        table.extend((site.return_address - 1).to_le_bytes());
        table.extend(1u32.to_le_bytes());
        table.extend(pad.to_le_bytes());
        uleb(&mut table, action);
    }
    table
}

fn uleb(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    out.push((value & 0x7f) as u8);
}

/// A number below 2^21 in three bytes, a larger one in as many as it takes.
fn wide_uleb(out: &mut Vec<u8>, value: u64) {
    if value >= 1 << 21 {
        return uleb(out, value);
    }
    for shift in [0, 7, 14] {
        let more = if shift < 14 { 0x80 } else { 0 };
        out.push((value >> shift & 0x7f) as u8 | more);
    }
}

fn sleb(out: &mut Vec<u8>, mut value: i64) {
    loop {
        let byte = u8::try_from(value & 0x7f).expect("seven bits");
        value >>= 7;
        if (value == 0 && byte & 0x40 == 0) || (value == -1 && byte & 0x40 != 0) {
            out.push(byte);
            return;
        }
        out.push(byte | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bitcrane_translate::lower::LandingPad;

    #[test]
    fn a_call_without_a_handler_has_a_record_of_its_own() {
        let landing = LandingPads {
            pads: vec![LandingPad {
                clauses: vec![],
                cleanup: true,
            }],
            ..LandingPads::default()
        };
        let site = |return_address, handler| CallSite {
            return_address,
            handler,
        };
        let area = write(&[site(10, None), site(20, Some((64, 0)))], &landing);
        let expected = [
            0xff, 0xff, 3, 26, // no bases; call sites of 26 bytes
            9, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, // no landing pad
            19, 0, 0, 0, 1, 0, 0, 0, 64, 0, 0, 0, 0, // a cleanup
        ];
        assert_eq!(area.bytes, expected);
    }

    #[test]
    fn type_infos_stand_last_to_first_before_their_base() {
        let landing = LandingPads {
            types: vec![None, None],
            pads: vec![LandingPad {
                clauses: vec![PadClause::Catch(2), PadClause::Filter(vec![1])],
                cleanup: true,
            }],
            ..LandingPads::default()
        };
        let sites = [CallSite {
            return_address: 5,
            handler: Some((32, 0)),
        }];
        let area = write(&sites, &landing);
        let base = 5 + usize::from(area.bytes[2] & 0x7f) + (usize::from(area.bytes[3] & 0x7f) << 7);
        // Two type infos before the base, the filter behind it.
        assert_eq!(area.bytes.len(), base + 2);
        assert_eq!(base % 8, 0);
        assert_eq!(&area.bytes[base..], [1, 0]);
        // Catch 2, then the filter at offset 0 (-1), then the cleanup.
        let actions = [2, 1, 0x7f, 1, 0, 0];
        let at = area.bytes.windows(6).position(|window| window == actions);
        assert!(at.is_some());
    }
}
