using System.Globalization;
using CsCheck;

namespace Attribution.Tests;

public class RealIntervalTextTests
{
    private static readonly RealInterval Fractions = RealInterval.Closed(-1.5, 2.5);

    private static readonly Gen<RealInterval> WithAnyDigits =
        from lower in Gen.Double[-1e9, 1e9]
        from width in Gen.Double[0, 1e6]
        from inclusive in Gen.Select(Gen.Bool, Gen.Bool)
        select lower + width > lower
            ? new RealInterval(lower, inclusive.Item1, lower + width, inclusive.Item2)
            : RealInterval.Point(lower);

    public static TheoryData<string> Cultures { get; } = ["", "en-US", "de-DE", "fr-FR", "tr-TR", "sv-SE", "ar-SA"];

    [Fact]
    public void Text_is_interval_notation()
    {
        Assert.Equal("(1100, ∞)", RealInterval.MoreThan(1100).ToString());
        Assert.Equal("(-∞, 3000]", RealInterval.AtMost(3000).ToString());
        Assert.Equal("[40, 60]", RealInterval.Closed(40, 60).ToString());
        Assert.Equal("[1.00, 2.50)", new RealInterval(1, true, 2.5, false).ToString("F2"));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void No_culture_changes_the_text(string culture) => InCulture.Run(culture, () =>
    {
        CultureInfo given = CultureInfo.GetCultureInfo(culture);
        Assert.Equal("[-1.5, 2.5]", Fractions.ToString());
        Assert.Equal("[-1.5, 2.5]", $"{Fractions}");
        Assert.Equal("[-1.5, 2.5]", string.Create(given, $"{Fractions}"));
        Assert.All(
            [null, "", "G", "R", "I", "g", "r", "i"],
            format =>
            {
                Assert.Equal("[-1.5, 2.5]", Fractions.ToString(format));
                Assert.Equal("[-1.5, 2.5]", ((IFormattable)Fractions).ToString(format, given));
            });
        Assert.Equal("[-1.50, 2.50]", string.Create(given, $"{Fractions:F2}"));
        Assert.Equal("[-1.5, 2.5]", Fractions.ToString("L"));
        Assert.Equal(Fractions, RealInterval.Parse("[-1.5, 2.5]"));
        Assert.Equal(Fractions, ParseAs<RealInterval>("[-1.5, 2.5]", given));
        Assert.Contains(
            "(2.5, 1.5)", Assert.Throws<ArgumentException>(() => RealInterval.Open(2.5, 1.5)).Message, StringComparison.Ordinal);
    });

    [Fact]
    public void L_writes_as_the_provider_does_whatever_culture_is_current() => InCulture.Run("fr-FR", () =>
    {
        CultureInfo german = CultureInfo.GetCultureInfo("de-DE");
        Assert.Equal("[-1,5; 2,5]", string.Create(german, $"{Fractions:L}"));
        Assert.Equal("[-1,50; 2,50]", string.Create(german, $"{Fractions:LF2}"));
        Assert.Equal("[1.234,5; 2.000,0)", string.Create(german, $"{new RealInterval(1234.5, true, 2000, false):LN1}"));
        Assert.Equal("[-1.5, 2.5]", string.Create(CultureInfo.InvariantCulture, $"{Fractions:L}"));
        Assert.Equal("(-∞; 0,5]", string.Create(german, $"{RealInterval.AtMost(0.5):L}"));
    });

    [Fact]
    public void R_reads_back_the_same() => Gen.OneOf(WithAnyDigits, RealIntervalTests.AnyInterval).Sample(interval =>
        RealInterval.Parse(interval.ToString("R")) == interval
        && RealInterval.TryParse($"{interval}", out RealInterval again)
        && again == interval);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("40 to 60")]
    [InlineData("40, 60")]
    [InlineData("[40, 60")]
    [InlineData("[40 60]")]
    [InlineData("[60, 40]")]
    [InlineData("[40, 40)")]
    [InlineData("[40, 50, 60]")]
    [InlineData("[-∞, 40]")]
    [InlineData("(40, ∞]")]
    [InlineData("(∞, 40]")]
    [InlineData("(40, -∞)")]
    [InlineData("[NaN, 40]")]
    [InlineData("[40, 1e999]")]
    [InlineData("[1,5; 2,5]")]
    [InlineData(",")]
    [InlineData("[,]")]
    public void What_is_not_an_interval_is_refused(string? text)
    {
        Assert.False(RealInterval.TryParse(text, out RealInterval interval));
        Assert.Equal(RealInterval.All, interval);
        if (text is null)
        {
            Assert.Throws<ArgumentNullException>(nameof(text), () => RealInterval.Parse(text!));
        }
        else
        {
            Assert.Contains(
                $"'{text}' is not an interval; write one as",
                Assert.Throws<FormatException>(() => RealInterval.Parse(text)).Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_buffer_that_is_too_short_is_told()
    {
        Span<char> buffer = stackalloc char[8];
        Assert.True(TryFormat(RealInterval.Closed(40, 60), buffer, out int written));
        Assert.Equal("[40, 60]", buffer[..written].ToString());
        Assert.False(TryFormat(RealInterval.Closed(40, 600), buffer, out written));
        Assert.Equal(0, written);
    }

    [Fact]
    public void No_public_method_takes_a_format_provider() => Assert.DoesNotContain(
        new[] { typeof(RealInterval), typeof(Distribution), typeof(DistributionParameter), typeof(SampleMoments), typeof(Reading) }
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetParameters()),
        parameter => parameter.ParameterType == typeof(IFormatProvider));

    private static T ParseAs<T>(string text, IFormatProvider provider)
        where T : IParsable<T> => T.Parse(text, provider);

    private static bool TryFormat<T>(T value, Span<char> buffer, out int written)
        where T : ISpanFormattable => value.TryFormat(buffer, out written, default, null);
}
