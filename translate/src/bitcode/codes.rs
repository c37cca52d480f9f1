//! The numbers of the format, by LLVM's names (`llvm/Bitcode/LLVMBitCodes.h`).

// Blocks.
pub(super) const BLOCKINFO_BLOCK_ID: u32 = 0;
pub(super) const MODULE_BLOCK_ID: u32 = 8;
pub(super) const PARAMATTR_BLOCK_ID: u32 = 9;
pub(super) const PARAMATTR_GROUP_BLOCK_ID: u32 = 10;
pub(super) const CONSTANTS_BLOCK_ID: u32 = 11;
pub(super) const FUNCTION_BLOCK_ID: u32 = 12;
pub(super) const IDENTIFICATION_BLOCK_ID: u32 = 13;
pub(super) const VALUE_SYMTAB_BLOCK_ID: u32 = 14;
pub(super) const METADATA_BLOCK_ID: u32 = 15;
pub(super) const METADATA_ATTACHMENT_ID: u32 = 16;
pub(super) const TYPE_BLOCK_ID_NEW: u32 = 17;
pub(super) const OPERAND_BUNDLE_TAGS_BLOCK_ID: u32 = 21;
pub(super) const METADATA_KIND_BLOCK_ID: u32 = 22;
pub(super) const STRTAB_BLOCK_ID: u32 = 23;
pub(super) const SYNC_SCOPE_NAMES_BLOCK_ID: u32 = 26;

// BLOCKINFO.
pub(super) const BLOCKINFO_CODE_SETBID: u32 = 1;

// IDENTIFICATION.
pub(super) const IDENTIFICATION_CODE_STRING: u32 = 1;
pub(super) const IDENTIFICATION_CODE_EPOCH: u32 = 2;

// STRTAB.
pub(super) const STRTAB_BLOB: u32 = 1;

// MODULE.
pub(super) const MODULE_CODE_VERSION: u32 = 1;
pub(super) const MODULE_CODE_TRIPLE: u32 = 2;
pub(super) const MODULE_CODE_DATALAYOUT: u32 = 3;
pub(super) const MODULE_CODE_ASM: u32 = 4;
pub(super) const MODULE_CODE_SECTIONNAME: u32 = 5;
pub(super) const MODULE_CODE_GLOBALVAR: u32 = 7;
pub(super) const MODULE_CODE_FUNCTION: u32 = 8;
pub(super) const MODULE_CODE_ALIAS_OLD: u32 = 9;
pub(super) const MODULE_CODE_GCNAME: u32 = 11;
pub(super) const MODULE_CODE_COMDAT: u32 = 12;
pub(super) const MODULE_CODE_ALIAS: u32 = 14;
pub(super) const MODULE_CODE_SOURCE_FILENAME: u32 = 16;
pub(super) const MODULE_CODE_IFUNC: u32 = 18;

// VALUE_SYMTAB.
pub(super) const VST_CODE_ENTRY: u32 = 1;
pub(super) const VST_CODE_FNENTRY: u32 = 3;

// PARAMATTR and PARAMATTR_GROUP.
pub(super) const PARAMATTR_CODE_ENTRY_OLD: u32 = 1;
pub(super) const PARAMATTR_CODE_ENTRY: u32 = 2;
pub(super) const PARAMATTR_GRP_CODE_ENTRY: u32 = 3;

// OPERAND_BUNDLE_TAGS and SYNC_SCOPE_NAMES.
pub(super) const OPERAND_BUNDLE_TAG: u32 = 1;
pub(super) const SYNC_SCOPE_NAME: u32 = 1;

// TYPE.
pub(super) const TYPE_CODE_NUMENTRY: u32 = 1;
pub(super) const TYPE_CODE_VOID: u32 = 2;
pub(super) const TYPE_CODE_FLOAT: u32 = 3;
pub(super) const TYPE_CODE_DOUBLE: u32 = 4;
pub(super) const TYPE_CODE_LABEL: u32 = 5;
pub(super) const TYPE_CODE_OPAQUE: u32 = 6;
pub(super) const TYPE_CODE_INTEGER: u32 = 7;
pub(super) const TYPE_CODE_POINTER: u32 = 8;
pub(super) const TYPE_CODE_FUNCTION_OLD: u32 = 9;
pub(super) const TYPE_CODE_HALF: u32 = 10;
pub(super) const TYPE_CODE_ARRAY: u32 = 11;
pub(super) const TYPE_CODE_VECTOR: u32 = 12;
pub(super) const TYPE_CODE_X86_FP80: u32 = 13;
pub(super) const TYPE_CODE_FP128: u32 = 14;
pub(super) const TYPE_CODE_PPC_FP128: u32 = 15;
pub(super) const TYPE_CODE_METADATA: u32 = 16;
pub(super) const TYPE_CODE_X86_MMX: u32 = 17;
pub(super) const TYPE_CODE_STRUCT_ANON: u32 = 18;
pub(super) const TYPE_CODE_STRUCT_NAME: u32 = 19;
pub(super) const TYPE_CODE_STRUCT_NAMED: u32 = 20;
pub(super) const TYPE_CODE_FUNCTION: u32 = 21;
pub(super) const TYPE_CODE_TOKEN: u32 = 22;
pub(super) const TYPE_CODE_BFLOAT: u32 = 23;
pub(super) const TYPE_CODE_X86_AMX: u32 = 24;
pub(super) const TYPE_CODE_OPAQUE_POINTER: u32 = 25;
pub(super) const TYPE_CODE_TARGET_TYPE: u32 = 26;
pub(super) const TYPE_CODE_BYTE: u32 = 27;

// CONSTANTS.
pub(super) const CST_CODE_SETTYPE: u32 = 1;
pub(super) const CST_CODE_NULL: u32 = 2;
pub(super) const CST_CODE_UNDEF: u32 = 3;
pub(super) const CST_CODE_INTEGER: u32 = 4;
pub(super) const CST_CODE_WIDE_INTEGER: u32 = 5;
pub(super) const CST_CODE_FLOAT: u32 = 6;
pub(super) const CST_CODE_AGGREGATE: u32 = 7;
pub(super) const CST_CODE_STRING: u32 = 8;
pub(super) const CST_CODE_CSTRING: u32 = 9;
pub(super) const CST_CODE_CE_BINOP: u32 = 10;
pub(super) const CST_CODE_CE_CAST: u32 = 11;
pub(super) const CST_CODE_CE_GEP_OLD: u32 = 12;
pub(super) const CST_CODE_CE_SELECT: u32 = 13;
pub(super) const CST_CODE_CE_EXTRACTELT: u32 = 14;
pub(super) const CST_CODE_CE_INSERTELT: u32 = 15;
pub(super) const CST_CODE_CE_SHUFFLEVEC: u32 = 16;
pub(super) const CST_CODE_CE_CMP: u32 = 17;
pub(super) const CST_CODE_INLINEASM_OLD: u32 = 18;
pub(super) const CST_CODE_CE_SHUFVEC_EX: u32 = 19;
pub(super) const CST_CODE_CE_INBOUNDS_GEP: u32 = 20;
pub(super) const CST_CODE_BLOCKADDRESS: u32 = 21;
pub(super) const CST_CODE_DATA: u32 = 22;
pub(super) const CST_CODE_INLINEASM_OLD2: u32 = 23;
pub(super) const CST_CODE_CE_GEP_WITH_INRANGE_INDEX_OLD: u32 = 24;
pub(super) const CST_CODE_CE_UNOP: u32 = 25;
pub(super) const CST_CODE_POISON: u32 = 26;
pub(super) const CST_CODE_DSO_LOCAL_EQUIVALENT: u32 = 27;
pub(super) const CST_CODE_INLINEASM_OLD3: u32 = 28;
pub(super) const CST_CODE_NO_CFI_VALUE: u32 = 29;
pub(super) const CST_CODE_INLINEASM: u32 = 30;
pub(super) const CST_CODE_CE_GEP_WITH_INRANGE: u32 = 31;
pub(super) const CST_CODE_CE_GEP: u32 = 32;
pub(super) const CST_CODE_PTRAUTH: u32 = 33;
pub(super) const CST_CODE_PTRAUTH2: u32 = 34;

// FUNCTION.
pub(super) const FUNC_CODE_DECLAREBLOCKS: u32 = 1;
pub(super) const FUNC_CODE_INST_BINOP: u32 = 2;
pub(super) const FUNC_CODE_INST_CAST: u32 = 3;
pub(super) const FUNC_CODE_INST_GEP_OLD: u32 = 4;
pub(super) const FUNC_CODE_INST_SELECT: u32 = 5;
pub(super) const FUNC_CODE_INST_EXTRACTELT: u32 = 6;
pub(super) const FUNC_CODE_INST_INSERTELT: u32 = 7;
pub(super) const FUNC_CODE_INST_SHUFFLEVEC: u32 = 8;
pub(super) const FUNC_CODE_INST_CMP: u32 = 9;
pub(super) const FUNC_CODE_INST_RET: u32 = 10;
pub(super) const FUNC_CODE_INST_BR: u32 = 11;
pub(super) const FUNC_CODE_INST_SWITCH: u32 = 12;
pub(super) const FUNC_CODE_INST_INVOKE: u32 = 13;
pub(super) const FUNC_CODE_INST_UNREACHABLE: u32 = 15;
pub(super) const FUNC_CODE_INST_PHI: u32 = 16;
pub(super) const FUNC_CODE_INST_ALLOCA: u32 = 19;
pub(super) const FUNC_CODE_INST_LOAD: u32 = 20;
pub(super) const FUNC_CODE_INST_VAARG: u32 = 23;
pub(super) const FUNC_CODE_INST_STORE_OLD: u32 = 24;
pub(super) const FUNC_CODE_INST_EXTRACTVAL: u32 = 26;
pub(super) const FUNC_CODE_INST_INSERTVAL: u32 = 27;
pub(super) const FUNC_CODE_INST_CMP2: u32 = 28;
pub(super) const FUNC_CODE_INST_VSELECT: u32 = 29;
pub(super) const FUNC_CODE_INST_INBOUNDS_GEP_OLD: u32 = 30;
pub(super) const FUNC_CODE_INST_INDIRECTBR: u32 = 31;
pub(super) const FUNC_CODE_DEBUG_LOC_AGAIN: u32 = 33;
pub(super) const FUNC_CODE_INST_CALL: u32 = 34;
pub(super) const FUNC_CODE_DEBUG_LOC: u32 = 35;
pub(super) const FUNC_CODE_INST_FENCE: u32 = 36;
pub(super) const FUNC_CODE_INST_CMPXCHG_OLD: u32 = 37;
pub(super) const FUNC_CODE_INST_ATOMICRMW_OLD: u32 = 38;
pub(super) const FUNC_CODE_INST_RESUME: u32 = 39;
pub(super) const FUNC_CODE_INST_LANDINGPAD_OLD: u32 = 40;
pub(super) const FUNC_CODE_INST_LOADATOMIC: u32 = 41;
pub(super) const FUNC_CODE_INST_STOREATOMIC_OLD: u32 = 42;
pub(super) const FUNC_CODE_INST_GEP: u32 = 43;
pub(super) const FUNC_CODE_INST_STORE: u32 = 44;
pub(super) const FUNC_CODE_INST_STOREATOMIC: u32 = 45;
pub(super) const FUNC_CODE_INST_CMPXCHG: u32 = 46;
pub(super) const FUNC_CODE_INST_LANDINGPAD: u32 = 47;
pub(super) const FUNC_CODE_INST_CLEANUPRET: u32 = 48;
pub(super) const FUNC_CODE_INST_CATCHRET: u32 = 49;
pub(super) const FUNC_CODE_INST_CATCHPAD: u32 = 50;
pub(super) const FUNC_CODE_INST_CLEANUPPAD: u32 = 51;
pub(super) const FUNC_CODE_INST_CATCHSWITCH: u32 = 52;
pub(super) const FUNC_CODE_OPERAND_BUNDLE: u32 = 55;
pub(super) const FUNC_CODE_INST_UNOP: u32 = 56;
pub(super) const FUNC_CODE_INST_CALLBR: u32 = 57;
pub(super) const FUNC_CODE_INST_FREEZE: u32 = 58;
pub(super) const FUNC_CODE_INST_ATOMICRMW: u32 = 59;
pub(super) const FUNC_CODE_BLOCKADDR_USERS: u32 = 60;
pub(super) const FUNC_CODE_DEBUG_RECORD_VALUE: u32 = 61;
pub(super) const FUNC_CODE_DEBUG_RECORD_DECLARE_VALUE: u32 = 66;

// METADATA, METADATA_KIND and METADATA_ATTACHMENT.
pub(super) const METADATA_STRING_OLD: u32 = 1;
pub(super) const METADATA_VALUE: u32 = 2;
pub(super) const METADATA_NODE: u32 = 3;
pub(super) const METADATA_NAME: u32 = 4;
pub(super) const METADATA_DISTINCT_NODE: u32 = 5;
pub(super) const METADATA_KIND: u32 = 6;
pub(super) const METADATA_LOCATION: u32 = 7;
pub(super) const METADATA_OLD_NODE: u32 = 8;
pub(super) const METADATA_OLD_FN_NODE: u32 = 9;
pub(super) const METADATA_NAMED_NODE: u32 = 10;
pub(super) const METADATA_ATTACHMENT: u32 = 11;
pub(super) const METADATA_FILE: u32 = 16;
pub(super) const METADATA_SUBPROGRAM: u32 = 21;
pub(super) const METADATA_LEXICAL_BLOCK: u32 = 22;
pub(super) const METADATA_LEXICAL_BLOCK_FILE: u32 = 23;
pub(super) const METADATA_STRINGS: u32 = 35;
pub(super) const METADATA_GLOBAL_DECL_ATTACHMENT: u32 = 36;
pub(super) const METADATA_INDEX_OFFSET: u32 = 38;
pub(super) const METADATA_INDEX: u32 = 39;
