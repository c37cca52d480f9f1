// What Zig's own writer makes of slices, optionals, error unions and odd integers.
extern fn printf(format: [*:0]const u8, ...) c_int;

const Tree = struct {
    left: ?*const Tree = null,
    right: ?*const Tree = null,
    value: i24,

    fn sum(tree: *const Tree) i32 {
        var total: i32 = tree.value;
        if (tree.left) |left| total += left.sum();
        if (tree.right) |right| total += right.sum();
        return total;
    }
};

const Word = union(enum) { number: u7, text: []const u8, none };

fn size(word: Word) usize {
    return switch (word) {
        .number => |n| n,
        .text => |t| t.len,
        .none => 0,
    };
}

fn divide(a: u16, b: u16) error{Zero}!u16 {
    if (b == 0) return error.Zero;
    return a / b;
}

export fn main(argc: c_int, argv: [*][*:0]u8) c_int {
    _ = argv;
    const one: u16 = @intCast(argc);
    const leaf = Tree{ .value = -3 };
    const tree = Tree{ .left = &leaf, .right = &leaf, .value = 8388607 };
    const words = [_]Word{ .{ .number = 100 }, .{ .text = "seven" }, .none };
    var total: usize = 0;
    for (words) |word| total += size(word);
    const fine: c_int = divide(100 * one, 7) catch 0;
    const bad: c_int = divide(one, one - 1) catch -1;
    const lanes: @Vector(4, f32) = @splat(1.5);
    const doubled = lanes * @as(@Vector(4, f32), .{ 1, 2, 3, 4 });
    const wide = @as(u128, one) << 100;
    _ = printf("%d %d %d %d %g %d\n", tree.sum(), @as(c_int, @intCast(total)), fine, bad, @as(f64, doubled[3]), @as(c_int, @intCast(wide >> 98)));
    return 42;
}
