using System.Globalization;

namespace Attribution.Tests;

public class MergedTests
{
    private static readonly Finding Single = new("single-witness", "There is one witness.", "Find another.");

    [Fact]
    public void Equality_counts_every_member()
    {
        static Merged Make(
            string merger = "median", double? value = 2, double high = 3, double camp = 2, int left = 4, string warning = "few") =>
            Merged.Of(
                merger,
                value,
                RealInterval.Closed(1, high),
                Camp.AllOf([RealInterval.Point(camp)]),
                [new LeftOut(left, new("x", "y"))],
                [new Finding(warning, "There are few.")]);
        EqualityContract.Holds(
            Make(),
            Make(),
            Make(merger: "mean"),
            Make(value: 2.5),
            Make(value: null),
            Make(high: 4),
            Make(camp: 2.5),
            Make(left: 5),
            Make(warning: "old"),
            Merged.Of("median", 2),
            Merged.Refused("median", Single),
            Merged.Refused("median", new("other", "Other.")),
            Merged.Refused("median", Single, [new LeftOut(0, Single)]));
    }

    [Fact]
    public void Findings_and_what_was_left_out_are_equal_by_their_members()
    {
        EqualityContract.Holds(
            new Finding("a", "b", "c"),
            new Finding("a", "b", "c"),
            new Finding("x", "b", "c"),
            new Finding("a", "x", "c"),
            new Finding("a", "b"));
        EqualityContract.Holds(
            new LeftOut(1, Single),
            new LeftOut(1, new(Single.Code, Single.Message, Single.Remedy)),
            new LeftOut(2, Single),
            new LeftOut(1, new("a", "b")));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_value_is_finite(double value)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(nameof(value), () => Merged.Of("median", value));
        Assert.Contains("finite", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_and_a_reason_are_needed()
    {
        Assert.Throws<ArgumentException>("merger", () => Merged.Of(" ", 1));
        Assert.Throws<ArgumentException>("merger", () => Merged.Refused("", Single));
        Assert.Throws<ArgumentNullException>("refusal", () => Merged.Refused("median", null!));
    }

    [Fact]
    public void Given_collections_can_change_afterwards()
    {
        List<LeftOut> leftOut = [new(0, Single)];
        List<Finding> warnings = [Single];
        List<Camp> camps = [.. Camp.AllOf([RealInterval.All])];
        Merged merged = Merged.Of("median", 1, null, camps, leftOut, warnings);
        leftOut.Clear();
        warnings.Clear();
        camps.Clear();
        Assert.Single(merged.LeftOut);
        Assert.Single(merged.Warnings);
        Assert.Single(merged.Camps);
    }

    [Fact]
    public void A_refusal_has_no_result()
    {
        Merged refused = Merged.Refused("median", Single, [new LeftOut(0, Single)]);
        Assert.Null(refused.Value);
        Assert.Null(refused.Range);
        Assert.Empty(refused.Camps);
        Assert.Single(refused.LeftOut);
        Assert.Equal("no value: There is one witness. Find another. [single-witness]", refused.ToString());
        Assert.Equal("There is one witness. [single-witness]", new Finding(Single.Code, Single.Message).ToString());
    }

    [Fact]
    public void Text_says_value_camps_and_range_in_any_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("1234.5 in [1100, 1500] (median)", Merged.Of("median", 1234.5, RealInterval.Closed(1100, 1500)).ToString());
            Assert.Equal("0.5 (median)", Merged.Of("median", 0.5).ToString());
            Assert.Equal(
                "1 camp in (-∞, ∞) (camps)", Merged.Of("camps", null, RealInterval.All, Camp.AllOf([RealInterval.All])).ToString());
            Assert.Equal("a range in [1, 2] (hull)", Merged.Of("hull", null, RealInterval.Closed(1, 2)).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(0.0, true)]
    [InlineData(1.0, true)]
    [InlineData(1.5, true)]
    [InlineData(double.NaN, true)]
    [InlineData(0.5, false)]
    public void A_level_lies_between_0_and_1_and_belongs_to_a_range(double level, bool hasRange)
    {
        RealInterval? range = hasRange ? RealInterval.Closed(1, 3) : null;
        Assert.StartsWith(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The level of 'mine' is {level}; it lies between 0 and 1 and belongs to a range."),
            Assert.Throws<ArgumentException>(nameof(level), () => Merged.Of("mine", 2, range, level: level)).Message,
            StringComparison.Ordinal);
    }
}
