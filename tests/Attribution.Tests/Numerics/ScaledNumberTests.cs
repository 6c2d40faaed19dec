using Attribution.Numerics;
using CsCheck;

namespace Attribution.Tests;

public class ScaledNumberTests
{
    private static readonly Gen<double> Number = Gen.OneOf(Gen.Double[0, 1], Gen.Const(0.0), Gen.Const(1e-150), Gen.Const(double.Epsilon));

    [Fact]
    public void Where_doubles_suffice_it_computes_as_they_do() => Gen.Select(Number, Number, Gen.Double[0.1, 1]).Sample((a, b, c) =>
        ((ScaledNumber)a + b) / (ScaledNumber)1.0 == a + b
            && (!double.IsNormal(a * b) || Math.Abs((((ScaledNumber)a * b) / (ScaledNumber)c) - (a * b / c)) <= 1e-15 * (a * b / c)));

    [Fact]
    public void A_product_of_thousands_keeps_its_digits()
    {
        ScaledNumber up = 1, down = 1;
        for (int i = 0; i < 5000; i++)
        {
            up *= 0.1;
            down *= 0.1;
        }

        down *= 0.3;
        Assert.Equal(0.3, down / up, 1e-16);
        Assert.Equal(1, up / (up + (down * down)));
        Assert.Equal(-5000 * Math.Log(10), up.Log, 1e-9);
        Assert.Equal(0, down / (ScaledNumber)1);
    }

    [Fact]
    public void The_default_is_0()
    {
        Assert.True(default(ScaledNumber).IsZero);
        Assert.Equal(double.NegativeInfinity, default(ScaledNumber).Log);
        Assert.Equal(0, (default(ScaledNumber) * 0.5) / (ScaledNumber)1);
    }
}
