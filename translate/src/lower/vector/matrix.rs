//! `llvm.matrix.*`: matrices are vectors, column by column.

use super::lane_count;
use crate::ir::BinaryOp;
use crate::lower::intrinsics::Use;
use crate::lower::types::{Parts, Repr};
use crate::lower::{FunctionTranslator, Lower, unsupported};
use cranelift_codegen::ir::types::I64;
use cranelift_codegen::ir::{self as clif, InstBuilder};

impl FunctionTranslator<'_, '_> {
    /// `llvm.matrix.transpose`
    pub(in crate::lower) fn matrix_transpose(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (matrix, ty) = self.arg(u.call, 0)?;
        let [rows, columns] = self.dimensions(u, 1)?;
        let repr = self.repr(ty)?;
        let parts = self.value(matrix)?;
        let lanes: Vec<Option<u32>> = (0..rows * columns)
            .map(|lane| Some(lane / columns + lane % columns * rows))
            .collect();
        self.permute(repr, &parts, &parts, repr, u.ret, &lanes)
    }

    fn dimensions<const N: usize>(&self, u: &Use<'_>, first: usize) -> Lower<[u32; N]> {
        let mut numbers = [0; N];
        for (index, number) in numbers.iter_mut().enumerate() {
            let value = self.const_int(self.arg(u.call, first + index)?.0);
            match value.and_then(|value| u32::try_from(value).ok()) {
                Some(value @ 1..=4096) => *number = value,
                _ => return unsupported(format_args!("llvm.{}", u.name)),
            }
        }
        Ok(numbers)
    }

    /// `llvm.matrix.multiply`: each element is the sum of products, first to last.
    pub(in crate::lower) fn matrix_multiply(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (left, left_type) = self.arg(u.call, 0)?;
        let (right, right_type) = self.arg(u.call, 1)?;
        let [rows, inner, columns] = self.dimensions(u, 2)?;
        let (left_repr, right_repr) = (self.repr(left_type)?, self.repr(right_type)?);
        let ret = self.repr(u.ret)?;
        let shapes = [
            (left_repr, rows * inner),
            (right_repr, inner * columns),
            (ret, rows * columns),
        ];
        let (true, Some(scalar)) = (
            shapes
                .iter()
                .all(|(repr, count)| lane_count(*repr) == *count),
            self.lane_repr(ret),
        ) else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let (add, multiply) = match scalar {
            Repr::Int { .. } => (BinaryOp::Add, BinaryOp::Mul),
            _ => (BinaryOp::FAdd, BinaryOp::FMul),
        };
        let (left, right) = (self.value(left)?, self.value(right)?);
        let mut lanes = Vec::new();
        for (column, row) in (0..columns).flat_map(|c| (0..rows).map(move |r| (c, r))) {
            let mut sum: Option<Parts> = None;
            for k in 0..inner {
                let a = self.lane(left_repr, &left, k * rows + row);
                let b = self.lane(right_repr, &right, column * inner + k);
                let product = self.binary_parts(multiply, scalar, &a, &b)?;
                sum = Some(match sum {
                    None => product,
                    Some(sum) => self.binary_parts(add, scalar, &sum, &product)?,
                });
            }
            lanes.extend(sum);
        }
        self.from_lanes(ret, lanes)
    }

    /// `llvm.matrix.column.major.load`: columns a stride apart.
    pub(in crate::lower) fn matrix_load(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let address = self.scalar(self.arg(u.call, 0)?.0)?;
        let stride = self.scalar(self.arg(u.call, 1)?.0)?;
        let [rows, columns] = self.dimensions(u, 3)?;
        let ret = self.repr(u.ret)?;
        let element = self.module.types.scalar(u.ret);
        let mut lanes = Vec::new();
        for column in 0..columns {
            let (address, size) = self.column(u, element, address, stride, column)?;
            for row in 0..rows {
                let at = i32::try_from(u64::from(row) * size).unwrap_or(i32::MAX);
                lanes.push(self.load_parts(element, address, at)?);
            }
        }
        self.from_lanes(ret, lanes)
    }

    /// `llvm.matrix.column.major.store`
    pub(in crate::lower) fn matrix_store(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (matrix, ty) = self.arg(u.call, 0)?;
        let address = self.scalar(self.arg(u.call, 1)?.0)?;
        let stride = self.scalar(self.arg(u.call, 2)?.0)?;
        let [rows, columns] = self.dimensions(u, 4)?;
        let repr = self.repr(ty)?;
        let element = self.module.types.scalar(ty);
        let parts = self.value(matrix)?;
        for column in 0..columns {
            let (address, size) = self.column(u, element, address, stride, column)?;
            for row in 0..rows {
                let at = i32::try_from(u64::from(row) * size).unwrap_or(i32::MAX);
                let lane = self.lane(repr, &parts, column * rows + row);
                self.store_parts(element, &lane, address, at)?;
            }
        }
        Ok(Parts::new())
    }

    /// The address of a column, and the size of an element.
    fn column(
        &mut self,
        u: &Use<'_>,
        element: crate::ir::TypeId,
        address: clif::Value,
        stride: clif::Value,
        column: u32,
    ) -> Lower<(clif::Value, u64)> {
        let Some(layout) = self.module.layouts().get(element) else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let size = layout.size;
        let stride = self.widen(stride, I64);
        let factor = u64::from(column) * size;
        let offset = self.b.ins().imul_imm_s(stride, factor.cast_signed());
        Ok((self.b.ins().iadd(address, offset), size))
    }
}
