using Attribution.Numerics;

namespace Attribution.Tests;

/// <summary>Expected values: mpmath 1.3 with 40 digits, from the incomplete gamma and beta functions and by bisection on them.</summary>
public class DistributionFunctionTests
{
    [Theory]
    [InlineData(0.25, 0.40129367431707628)]
    [InlineData(1, 0.15865525393145705)]
    [InlineData(1.96, 0.024997895148220434)]
    [InlineData(3, 0.0013498980316300945)]
    [InlineData(8, 6.2209605742717841e-16)]
    [InlineData(20, 2.7536241186062337e-89)]
    [InlineData(37, 5.7255712225245768e-300)]
    public void The_normal_upper_tail_keeps_its_last_digits(double z, double expected)
    {
        Close(expected, StandardNormal.UpperTail(z), 2e-13);
        Close(2 * expected, StandardNormal.TwoSided(-z), 2e-13);
        Close(1 - expected, StandardNormal.Cdf(z), 1e-15);
    }

    [Theory]
    [InlineData(0.5, 1, 0.35241638234956673)]
    [InlineData(1, 1, 0.25)]
    [InlineData(636.6, 1, 0.00050001511839228341)]
    [InlineData(1e8, 1, 3.1830988618379066e-9)]
    [InlineData(1e100, 1, 3.1830988618379067e-101)]
    [InlineData(2.92, 2, 0.049999577781353605)]
    [InlineData(1e8, 2, 4.9999999999999992e-17)]
    [InlineData(2.776, 4, 0.025011389159988201)]
    [InlineData(12, 7, 3.1791551890925501e-6)]
    [InlineData(2.16, 13, 0.025016856056069047)]
    [InlineData(30, 30, 3.125895815304444e-24)]
    [InlineData(1.972, 199, 0.024997500035942232)]
    [InlineData(9, 999, 5.572984379744915e-19)]
    public void The_t_upper_tail_keeps_its_last_digits(double t, double df, double expected)
    {
        Close(expected, StudentT.UpperTail(t, df), 2e-12);
        Close(1 - expected, StudentT.Cdf(t, df), 2e-12);
    }

    [Theory]
    [InlineData(0.004, 1, 0.94957097115110509)]
    [InlineData(3.84, 1, 0.050043521248705099)]
    [InlineData(152.2330080823733, 12, 1.9967645908459629e-26)]
    [InlineData(1400, 1, 2.1010145162642175e-306)]
    [InlineData(5.99, 2, 0.050036627086586288)]
    [InlineData(0.1, 3, 0.99183742373187648)]
    [InlineData(40, 10, 1.6944743930067384e-5)]
    [InlineData(10, 30, 0.99977374632382324)]
    [InlineData(950, 1000, 0.86912406574568843)]
    [InlineData(1200, 1000, 1.2255942330622904e-5)]
    [InlineData(3000, 1000, 1.6436845843569543e-198)]
    [InlineData(100500, 100000, 0.13185481160338378)]
    public void The_chi_squared_upper_tail_keeps_its_last_digits(double x, double df, double expected) =>
        Close(expected, ChiSquared.UpperTail(x, df), df > 1000 ? 1e-9 : 1e-12);

    [Theory]
    [InlineData(0.1, 1, 3, 0.77255491112008674)]
    [InlineData(4.96, 1, 10, 0.05008765056646819)]
    [InlineData(200, 1, 12, 7.6066369761094494e-9)]
    [InlineData(3.3, 4, 20, 0.031317787925832651)]
    [InlineData(1.5, 30, 100, 0.070518806929579031)]
    [InlineData(1e6, 2, 3, 1.837113173581193e-9)]
    public void The_F_upper_tail_keeps_its_last_digits(double f, double df1, double df2, double expected)
    {
        Close(expected, FDistribution.UpperTail(f, df1, df2), 1e-12);
        Close(1 - expected, FDistribution.Cdf(f, df1, df2), 1e-12);
    }

    [Theory]
    [InlineData(0.4, 0.2533471031357998)]
    [InlineData(0.3, 0.52440051270804078)]
    [InlineData(0.025, 1.9599639845400542)]
    [InlineData(0.0005, 3.2905267314918948)]
    [InlineData(1e-8, 5.6120012441747887)]
    [InlineData(1e-100, 21.273453560965324)]
    [InlineData(1e-300, 37.047096299361199)]
    public void The_normal_quantile_is_polished(double q, double expected)
    {
        Close(expected, StandardNormal.UpperQuantile(q), 2e-15);
        Close(-expected, StandardNormal.Quantile(q), 2e-15);
    }

    [Theory]
    [InlineData(0.3, 1, 0.72654252800536089)]
    [InlineData(0.025, 1, 12.706204736174705)]
    [InlineData(1e-8, 1, 3.1830988618379057e+7)]
    [InlineData(1e-8, 2, 7071.0677057994576)]
    [InlineData(1e-8, 12, 12.984098090861069)]
    [InlineData(0.4, 5, 0.26718086570414513)]
    [InlineData(0.025, 12, 2.1788128296672289)]
    [InlineData(0.005, 3, 5.8409093097333573)]
    [InlineData(1e-20, 4, 131607.40128258532)]
    [InlineData(1e-12, 100, 8.0258255944932531)]
    [InlineData(0.025, 159, 1.9749962127674764)]
    public void The_t_quantile_is_polished(double q, double df, double expected) =>
        Close(expected, StudentT.UpperQuantile(q, df), 1e-13);

    [Theory]
    [InlineData(0.975, 1, 0.00098206911717525591)]
    [InlineData(0.025, 1, 5.023886187314889)]
    [InlineData(0.975, 12, 4.4037885069817016)]
    [InlineData(0.025, 12, 23.336664158645339)]
    [InlineData(1e-8, 3, 40.129999017688222)]
    [InlineData(0.5, 1, 0.45493642311957275)]
    [InlineData(0.5, 159, 158.33383255087281)]
    [InlineData(1e-100, 20, 535.60599528326425)]
    [InlineData(0.025, 999, 1088.4870677259353)]
    public void The_chi_squared_quantile_is_polished(double q, double df, double expected) =>
        Close(expected, ChiSquared.UpperQuantile(q, df), 1e-13);

    [Theory]
    [InlineData(1e-6, 1, 7)]
    [InlineData(0.05, 3, 3)]
    [InlineData(0.5, 2, 40)]
    [InlineData(0.95, 12, 5)]
    [InlineData(0.999, 1, 1)]
    public void The_F_quantile_inverts_both_tails(double p, double df1, double df2)
    {
        Close(p, FDistribution.Cdf(FDistribution.Quantile(p, df1, df2), df1, df2), 1e-12);
        Close(p, FDistribution.UpperTail(FDistribution.UpperQuantile(p, df1, df2), df1, df2), 1e-12);
    }

    [Fact]
    public void Quantiles_at_the_ends_are_the_ends()
    {
        Assert.Equal(double.PositiveInfinity, StandardNormal.Quantile(1));
        Assert.Equal(double.NegativeInfinity, StandardNormal.Quantile(0));
        Assert.Equal(0, StudentT.Quantile(0.5, 3));
        Assert.Equal(double.NegativeInfinity, StudentT.Quantile(0, 3));
        Assert.Equal(0, ChiSquared.Quantile(0, 3));
        Assert.Equal(double.PositiveInfinity, ChiSquared.Quantile(1, 3));
        Assert.Equal(0, FDistribution.Quantile(0, 3, 3));
        Assert.Equal(double.PositiveInfinity, FDistribution.UpperQuantile(0, 3, 3));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Quantile_refuses_what_is_no_probability(double p)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => StandardNormal.UpperQuantile(p));
        Assert.Contains("it must be from 0 to 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Infinite_degrees_of_freedom_are_the_normal()
    {
        Assert.Equal(StandardNormal.UpperTail(1.5), StudentT.UpperTail(1.5, double.PositiveInfinity));
        Assert.Equal(StandardNormal.Quantile(0.9), StudentT.Quantile(0.9, double.PositiveInfinity));
    }

    private static void Close(double expected, double actual, double relative) =>
        Assert.True(Math.Abs(actual - expected) <= relative * Math.Abs(expected), $"expected {expected:R}, got {actual:R}");
}
