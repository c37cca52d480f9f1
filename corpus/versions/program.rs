//! What rustc writes: enums, slices, closures, checked and wide integers.
#![no_std]
#![no_main]

use core::ffi::{c_char, c_int};

unsafe extern "C" {
    fn printf(format: *const c_char, ...) -> c_int;
    fn abort() -> !;
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    unsafe { abort() }
}

#[derive(Clone, Copy)]
enum Shape<'a> {
    Circle { radius: f64 },
    Square(u8),
    Polygon(&'a [(i16, i16)]),
}

fn area(shape: Shape<'_>) -> Option<f64> {
    match shape {
        Shape::Circle { radius } => Some(3.0 * radius * radius),
        Shape::Square(side) => side.checked_mul(side).map(f64::from),
        Shape::Polygon([]) => None,
        Shape::Polygon(corners) => {
            let next = corners.iter().cycle().skip(1);
            let twice = corners
                .iter()
                .zip(next)
                .map(|(a, b)| i32::from(a.0) * i32::from(b.1) - i32::from(b.0) * i32::from(a.1));
            Some(f64::from(twice.sum::<i32>()) / 2.0)
        }
    }
}

fn apply(f: &dyn Fn(u32) -> u32, times: u32, x: u32) -> u32 {
    (0..times).fold(x, |x, _| f(x))
}

#[unsafe(no_mangle)]
pub extern "C" fn main(argc: c_int, _: *const *const c_char) -> c_int {
    let corners = [(0, 0), (4, 0), (4, 3), (0, 3)];
    let shapes = [
        Shape::Circle {
            radius: f64::from(argc) * 2.0,
        },
        Shape::Square(12),
        Shape::Square(200),
        Shape::Polygon(&corners),
        Shape::Polygon(&corners[4..]),
    ];
    let known = shapes
        .iter()
        .filter(|shape| area(**shape).is_some())
        .count();
    let total: f64 = shapes.iter().filter_map(|shape| area(*shape)).sum();
    let step = argc as u32 + 1;
    let powers = apply(&|x| x.wrapping_mul(step), 5, 3);
    let wide = u128::from(u64::MAX) * u128::from(argc as u64 + 2);
    let mut text = *b"bitcode";
    text.sort_unstable();
    unsafe {
        printf(
            c"%d %g %u %llx %llx %d %.7s\n".as_ptr(),
            known as c_int,
            total,
            powers,
            (wide >> 64) as u64,
            wide as u64,
            (-7i32).div_euclid(2) * argc,
            text.as_ptr(),
        );
    }
    42
}
