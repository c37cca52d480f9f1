//! Small modules and bodies built by hand.

use crate::Result;
use crate::ir::verify::{VerifiedBody, VerifiedModule, body, module};
use crate::ir::{
    Block, BlockId, Body, Call, CallId, CallingConv, Constant, FastMath, Function, FunctionId,
    Global, GlobalInfo, Inst, InstKind, List, Module, ModuleValue, ModuleValueKind, SymbolName,
    TailKind, Type, TypeId, ValueId, Variable,
};
use cranelift_entity::EntityRef;

/// The types that the tests use.
#[derive(Clone, Copy)]
pub(in crate::ir) struct Types {
    pub(in crate::ir) void: TypeId,
    pub(in crate::ir) i1: TypeId,
    pub(in crate::ir) i8: TypeId,
    pub(in crate::ir) i32: TypeId,
    pub(in crate::ir) i64: TypeId,
    pub(in crate::ir) i128: TypeId,
    pub(in crate::ir) float: TypeId,
    pub(in crate::ir) double: TypeId,
    pub(in crate::ir) ptr: TypeId,
    pub(in crate::ir) token: TypeId,
    pub(in crate::ir) metadata: TypeId,
    /// `<4 x i32>`
    pub(in crate::ir) v4i32: TypeId,
    /// `<4 x i1>`
    pub(in crate::ir) v4i1: TypeId,
    /// `{ i32, i64 }`
    pub(in crate::ir) pair: TypeId,
    /// `{ i32, i1 }`
    pub(in crate::ir) exchanged: TypeId,
    /// `{ ptr, i32 }`
    pub(in crate::ir) landing: TypeId,
    /// `[4 x i32]`
    pub(in crate::ir) a4i32: TypeId,
    /// `%opaque`
    pub(in crate::ir) opaque: TypeId,
}

impl Types {
    fn new(module: &mut Module) -> Self {
        let t = &mut module.types;
        let (i1, i32, i64) = (
            t.intern(Type::Integer(1)),
            t.intern(Type::Integer(32)),
            t.intern(Type::Integer(64)),
        );
        let ptr = t.intern(Type::Pointer { address_space: 0 });
        let structure = |fields: &[TypeId]| Type::Struct {
            name: None,
            fields: fields.into(),
            packed: false,
        };
        let vector = |element| Type::Vector {
            len: 4,
            element,
            scalable: false,
        };
        Self {
            void: t.intern(Type::Void),
            i1,
            i8: t.intern(Type::Integer(8)),
            i32,
            i64,
            i128: t.intern(Type::Integer(128)),
            float: t.intern(Type::Float),
            double: t.intern(Type::Double),
            ptr,
            token: t.intern(Type::Token),
            metadata: t.intern(Type::Metadata),
            v4i32: t.intern(vector(i32)),
            v4i1: t.intern(vector(i1)),
            pair: t.intern(structure(&[i32, i64])),
            exchanged: t.intern(structure(&[i32, i1])),
            landing: t.intern(structure(&[ptr, i32])),
            a4i32: t.intern(Type::Array {
                len: 4,
                element: i32,
            }),
            opaque: t.reserve("opaque"),
        }
    }
}

/// A module under construction.
pub(in crate::ir) struct Builder {
    pub(in crate::ir) module: Module,
    pub(in crate::ir) t: Types,
}

impl Builder {
    pub(in crate::ir) fn new() -> Self {
        let mut module = Module::default();
        let t = Types::new(&mut module);
        Self { module, t }
    }

    pub(in crate::ir) fn function_type(&mut self, ret: TypeId, params: &[TypeId]) -> TypeId {
        self.module.types.intern(Type::Function {
            ret,
            params: params.into(),
            variadic: false,
        })
    }

    pub(in crate::ir) fn variadic_type(&mut self, ret: TypeId, params: &[TypeId]) -> TypeId {
        self.module.types.intern(Type::Function {
            ret,
            params: params.into(),
            variadic: true,
        })
    }

    fn global(&mut self, global: Global) -> ValueId {
        self.module.values.push(ModuleValue {
            ty: self.t.ptr,
            kind: ModuleValueKind::Global(global),
        })
    }

    pub(in crate::ir) fn function(&mut self, name: &str, ty: TypeId, defined: bool) -> ValueId {
        let id = self.module.functions.push(Function {
            info: info(name),
            ty,
            calling_conv: CallingConv::C,
            is_declaration: !defined,
            attributes: None,
            collector: None,
            personality: None,
            prologue: None,
            prefix: None,
            subprogram: None,
        });
        self.global(Global::Function(id))
    }

    pub(in crate::ir) fn variable(
        &mut self,
        name: &str,
        ty: TypeId,
        initializer: Option<ValueId>,
    ) -> ValueId {
        let id = self.module.variables.push(Variable {
            info: info(name),
            value_type: ty,
            is_constant: false,
            externally_initialized: false,
            initializer,
            attributes: None,
        });
        self.global(Global::Variable(id))
    }

    pub(in crate::ir) fn constant(&mut self, ty: TypeId, constant: Constant) -> ValueId {
        self.module.values.push(ModuleValue {
            ty,
            kind: ModuleValueKind::Constant(constant),
        })
    }

    pub(in crate::ir) fn verify(self) -> Result<VerifiedModule> {
        module(self.module)
    }

    /// The message of the rule that the module breaks.
    pub(in crate::ir) fn broken(self) -> String {
        self.verify().expect_err("a rule is broken").to_string()
    }
}

pub(in crate::ir) fn info(name: &str) -> GlobalInfo {
    GlobalInfo {
        name: SymbolName::new(name.as_bytes()),
        ..GlobalInfo::default()
    }
}

/// A body of the module's first function under construction. Instructions are appended to the last
/// block.
pub(in crate::ir) struct Code {
    pub(in crate::ir) body: Body,
    void: TypeId,
}

impl Code {
    /// A body for a function of these parameters, with one block begun. The module must have all
    /// its values.
    pub(in crate::ir) fn new(builder: &Builder, params: &[TypeId]) -> Self {
        let mut code = Self {
            body: Body {
                first_local: u32::try_from(builder.module.values.len()).unwrap(),
                value_types: params.to_vec(),
                argument_count: u32::try_from(params.len()).unwrap(),
                ..Body::default()
            },
            void: builder.t.void,
        };
        code.block();
        code
    }

    pub(in crate::ir) fn argument(&self, index: u32) -> ValueId {
        ValueId::from_u32(self.body.first_local + index)
    }

    pub(in crate::ir) fn block(&mut self) -> BlockId {
        let next = u32::try_from(self.body.insts.len()).unwrap();
        self.body.blocks.push(Block { insts: next..next })
    }

    /// Appends an instruction; `ty` is the type of its result.
    pub(in crate::ir) fn push(&mut self, ty: TypeId, kind: InstKind) -> ValueId {
        let value = self.body.first_local + u32::try_from(self.body.value_types.len()).unwrap();
        let value = ValueId::from_u32(value);
        let result = (ty != self.void).then_some(value);
        if result.is_some() {
            self.body.value_types.push(ty);
        }
        self.body.insts.push(Inst {
            kind,
            ty,
            result,
            location: None,
        });
        let last = self.body.blocks.keys().next_back().unwrap();
        self.body.blocks[last].insts.end += 1;
        value
    }

    pub(in crate::ir) fn ret(&mut self, value: Option<ValueId>) {
        self.push(self.void, InstKind::Ret { value });
    }

    pub(in crate::ir) fn br(&mut self, target: u32) {
        let target = BlockId::from_u32(target);
        self.push(self.void, InstKind::Br { target });
    }

    pub(in crate::ir) fn cond_br(&mut self, cond: ValueId, then: u32, otherwise: u32) {
        let (then, otherwise) = (BlockId::from_u32(then), BlockId::from_u32(otherwise));
        let kind = InstKind::CondBr {
            cond,
            then,
            otherwise,
        };
        self.push(self.void, kind);
    }

    pub(in crate::ir) fn phi(&mut self, ty: TypeId, incoming: &[(ValueId, u32)]) -> ValueId {
        let start = u32::try_from(self.body.incoming.len()).unwrap();
        let len = u32::try_from(incoming.len()).unwrap();
        let pairs = incoming
            .iter()
            .map(|(value, block)| (*value, BlockId::from_u32(*block)));
        self.body.incoming.extend(pairs);
        let incoming = List { start, len };
        self.push(
            ty,
            InstKind::Phi {
                incoming,
                flags: crate::ir::InstFlags::default(),
            },
        )
    }

    pub(in crate::ir) fn operands(&mut self, values: &[ValueId]) -> List {
        let start = u32::try_from(self.body.operands.len()).unwrap();
        self.body.operands.extend(values);
        List {
            start,
            len: u32::try_from(values.len()).unwrap(),
        }
    }

    pub(in crate::ir) fn indices(&mut self, indices: &[u32]) -> List {
        let start = u32::try_from(self.body.indices.len()).unwrap();
        self.body.indices.extend(indices);
        List {
            start,
            len: u32::try_from(indices.len()).unwrap(),
        }
    }

    pub(in crate::ir) fn call_data(
        &mut self,
        callee: ValueId,
        ty: TypeId,
        args: &[ValueId],
    ) -> CallId {
        let args = self.operands(args);
        self.body.calls.push(Call {
            callee,
            function_type: ty,
            args,
            attributes: None,
            calling_conv: CallingConv::C,
            tail: TailKind::None,
            fast_math: FastMath::default(),
            bundles: Vec::new(),
        })
    }

    /// A call that gives `ret`.
    pub(in crate::ir) fn call(
        &mut self,
        ret: TypeId,
        callee: ValueId,
        ty: TypeId,
        args: &[ValueId],
    ) -> ValueId {
        let call = self.call_data(callee, ty, args);
        self.push(ret, InstKind::Call { call })
    }

    pub(in crate::ir) fn verify(self, module: &VerifiedModule) -> Result<VerifiedBody> {
        body(module, FunctionId::new(0), self.body)
    }

    /// The message of the rule that the body breaks.
    pub(in crate::ir) fn broken(self, builder: Builder) -> String {
        let module = builder.verify().expect("the module is fine");
        self.verify(&module)
            .expect_err("a rule is broken")
            .to_string()
    }

    /// The body, which keeps all rules.
    pub(in crate::ir) fn fine(self, builder: Builder) -> VerifiedBody {
        let module = builder.verify().expect("the module is fine");
        self.verify(&module).expect("no rule is broken")
    }
}
