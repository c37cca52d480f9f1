//! `.eh_frame`: how the process's unwinder, gdb and perf walk through our frames.
//!
//! One section per image (the unwinder searches sections under a lock, so few large ones). It lies
//! in the image that it describes and refers to it by distances, so only the addresses of
//! personality routines are relocated.

use cranelift_codegen::isa::TargetIsa;
use cranelift_codegen::isa::unwind::systemv::UnwindInfo;
use gimli::write::{Address, CommonInformationEntry, EhFrame, EndianVec, FrameTable};
use gimli::{DW_EH_PE_absptr, DW_EH_PE_pcrel, DW_EH_PE_sdata4, LittleEndian};
use std::ptr;

/// Writes the call frame instructions of functions as bytes.
pub(crate) struct Frames {
    cie: CommonInformationEntry,
}

impl Frames {
    /// For code of `isa`.
    pub(crate) fn new(isa: &dyn TargetIsa) -> Self {
        let cie = isa.create_systemv_cie();
        let mut cie = cie.expect("Cranelift describes the frames of every System V target");
        // With this encoding and no personality, gimli writes no augmentation data.
        cie.fde_address_encoding = DW_EH_PE_absptr;
        Self { cie }
    }

    /// The instructions of one function's FDE.
    pub(crate) fn instructions(&self, info: &UnwindInfo) -> Box<[u8]> {
        let mut table = FrameTable::default();
        let cie = table.add_cie(self.cie.clone());
        table.add_fde(cie, info.to_fde(Address::Constant(0)));
        let mut section = EhFrame(EndianVec::new(LittleEndian));
        let written = table.write_eh_frame(&mut section);
        written.expect("constant addresses and Cranelift's own frames can be written");
        let section = section.0.into_vec();
        // The CIE: its length, then as many bytes. The FDE: length, distance to the CIE, start,
        // size, instructions.
        let cie_len = u32::from_le_bytes(*section.first_chunk().expect("a CIE comes first"));
        section[4 + cie_len as usize + 4 + 4 + 8 + 8..].into()
    }
}

/// An `.eh_frame` section being written. `P` says where a personality routine is.
pub(crate) struct Section<P> {
    /// Where it will be in the image.
    start: usize,
    bytes: Vec<u8>,
    /// Where the CIEs are, by personality and offset.
    cies: Vec<(Option<P>, usize)>,
    /// The words that hold the addresses of personality routines, by offset.
    personalities: Vec<(usize, P)>,
}

/// What a function's landing pads need.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Handlers<P> {
    /// The personality routine.
    pub(crate) personality: P,
    /// Where the function's language-specific data area is in the image.
    pub(crate) data_area: usize,
}

/// How the section refers to the image: 4 bytes, the distance from there.
const DISTANCE: u8 = DW_EH_PE_pcrel.0 | DW_EH_PE_sdata4.0;

/// On entry, the return address is the word at the stack pointer (System V, x86-64).
const ENTRY_STATE: [u8; 5] = [
    0x0c, 7, 8, // DW_CFA_def_cfa rsp, 8
    0x90, 1, // DW_CFA_offset RA, 1 * -8
];

/// The frame of a function that begins with `push rbp; mov rbp, rsp` (1 and 3 bytes).
pub(crate) const FRAME_POINTER_FRAME: [u8; 8] = [
    0x41, // DW_CFA_advance_loc 1
    0x0e, 16, // DW_CFA_def_cfa_offset 16
    0x86, 2,    // DW_CFA_offset rbp, 2 * -8
    0x43, // DW_CFA_advance_loc 3
    0x0d, 6, // DW_CFA_def_cfa_register rbp
];

impl<P: Copy + PartialEq> Section<P> {
    /// An empty section that will be at `start` in the image, with room for `functions`.
    pub(crate) fn new(start: usize, functions: usize) -> Self {
        Self {
            start,
            bytes: Vec::with_capacity(64 + 40 * functions),
            cies: Vec::new(),
            personalities: Vec::new(),
        }
    }

    /// Describes the code from `start` in the image on, `len` bytes.
    pub(crate) fn function(
        &mut self,
        start: usize,
        len: usize,
        instructions: &[u8],
        handlers: Option<Handlers<P>>,
    ) {
        let cie = self.cie(handlers.map(|handlers| handlers.personality));
        let record = self.bytes.len();
        self.bytes.extend([0; 4]);
        self.word4(record + 4 - cie);
        self.distance(start);
        self.word4(len);
        match handlers {
            Some(handlers) => {
                self.bytes.push(4);
                self.distance(handlers.data_area);
            }
            None => self.bytes.push(0),
        }
        self.bytes.extend(instructions);
        self.close(record);
    }

    /// The CIE with this personality; `z`: augmentation data has a length; `P`: personality; `L`:
    /// FDEs have a data area; `R`: how FDEs encode addresses.
    fn cie(&mut self, personality: Option<P>) -> usize {
        if let Some((_, offset)) = self.cies.iter().find(|cie| cie.0 == personality) {
            return *offset;
        }
        let record = self.bytes.len();
        self.bytes.extend([0; 4]); // length
        self.bytes.extend([0; 4]); // this is a CIE
        self.bytes.push(1); // version
        let letters = if personality.is_some() {
            "zPLR\0"
        } else {
            "zR\0"
        };
        self.bytes.extend(letters.bytes());
        // Code is counted in bytes, data in steps of -8, the return address is register 16.
        self.bytes.extend([1, 0x78, 16]);
        match personality {
            Some(personality) => {
                self.bytes.extend([11, DW_EH_PE_absptr.0]);
                self.personalities.push((self.bytes.len(), personality));
                self.bytes.extend([0; 8]);
                self.bytes.push(DISTANCE);
            }
            None => self.bytes.push(1),
        }
        self.bytes.push(DISTANCE);
        self.bytes.extend(ENTRY_STATE);
        self.close(record);
        self.cies.push((personality, record));
        record
    }

    /// Pads a record with `DW_CFA_nop` and fills in its length.
    fn close(&mut self, record: usize) {
        let end = self.bytes.len().next_multiple_of(8);
        self.bytes.resize(end, 0);
        let len = u32::try_from(end - record - 4).expect("a record is far below 4 GiB");
        self.bytes[record..record + 4].copy_from_slice(&len.to_le_bytes());
    }

    fn word4(&mut self, word: usize) {
        let word = u32::try_from(word).expect("an image is below 2 GiB, its unwind tables too");
        self.bytes.extend(word.to_le_bytes());
    }

    /// How far a place of the image is from here.
    fn distance(&mut self, place: usize) {
        let here = self.start + self.bytes.len();
        let distance = place.wrapping_sub(here).cast_signed();
        let distance = i32::try_from(distance).expect("an image is below 2 GiB");
        self.bytes.extend(distance.to_le_bytes());
    }

    /// The whole section, with the zero-length record that the unwinder walks to, and the words in
    /// it that are to hold the addresses of personality routines.
    pub(crate) fn finish(mut self) -> (Vec<u8>, Vec<(usize, P)>) {
        self.bytes.extend([0; 4]);
        (self.bytes, self.personalities)
    }
}

/// Shows the section at `start`, `len` bytes, to the process's unwinder.
///
/// # Safety
/// It is a whole section, at the place that it was written for in an image. It stays mapped,
/// unchanged, until the returned value is dropped, and so does all that it describes.
pub(crate) unsafe fn register(start: usize, len: usize) -> Registration {
    let section = ptr::with_exposed_provenance::<u8>(start);
    // SAFETY: libgcc keeps the pointer and walks to the zero-length record, which is inside the
    // section.
    unsafe { __register_frame(section) };
    Registration { section, len }
}

/// A section that the process's unwinder knows; forgotten when dropped.
pub(crate) struct Registration {
    section: *const u8,
    len: usize,
}

// SAFETY: the section is read-only memory, and the unwinder locks what it knows of it.
unsafe impl Send for Registration {}
// SAFETY: as above.
unsafe impl Sync for Registration {}

impl Registration {
    /// The whole section, with its end.
    pub(crate) fn section(&self) -> &[u8] {
        // SAFETY: the contract of `register`.
        unsafe { std::slice::from_raw_parts(self.section, self.len) }
    }
}

impl Drop for Registration {
    fn drop(&mut self) {
        // SAFETY: this is the pointer that was registered, once.
        unsafe { __deregister_frame(self.section) };
    }
}

unsafe extern "C" {
    fn __register_frame(section: *const u8);
    fn __deregister_frame(section: *const u8);
}
