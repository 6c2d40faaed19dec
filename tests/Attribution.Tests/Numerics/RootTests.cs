using Attribution.Numerics;
using CsCheck;

namespace Attribution.Tests;

public class RootTests
{
    [Theory]
    [InlineData(0, 3, 1.4142135623730951)]
    [InlineData(1e-300, 1e300, 1.4142135623730951)]
    [InlineData(1.4142135623730949, 1e9, 1.4142135623730951)]
    public void Bracketed_finds_the_root_of_two_to_the_last_digits(double a, double b, double expected) =>
        Assert.InRange(Root.Bracketed(x => (x * x) - 2, a, b), expected - 5e-16, expected + 5e-16);

    [Fact]
    public void Bracketed_survives_a_step_and_a_flat_function()
    {
        Assert.InRange(Root.Bracketed(x => x < 0.3 ? -1e-200 : 1e200, 0, 1), 0.3 - 1e-15, 0.3 + 1e-15);
        Assert.InRange(Root.Bracketed(x => Math.Pow(x - 0.3, 9), -5, 7), 0.3 - 1e-15, 0.3 + 1e-15);
    }

    [Fact]
    public void Bracketed_needs_opposite_signs()
    {
        Assert.Throws<ArgumentException>(() => Root.Bracketed(x => (x * x) + 1, -1, 1));
        Assert.Throws<ArgumentException>(() => Root.Bracketed(_ => double.NaN, -1, 1));
    }

    [Fact]
    public void Bracketed_finds_any_root_of_a_cubic_with_one() =>
        Gen.Double[-1e6, 1e6]
            .Sample(root => Math.Abs(Root.Bracketed(x => ((x - root) * (x - root) * (x - root)) + (x - root), -2e6, 3e6) - root) <= 1e-9);
}
