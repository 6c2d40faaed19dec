using System.Globalization;
using CsCheck;

namespace Attribution.Tests;

/// <summary>What holds of every merger, whatever it computes.</summary>
public class MergerBatteryTests
{
    private static readonly Reading[] Plain =
    [
        Given.Normal(100, 5), Given.Normal(103, 4), Given.Normal(96, 6), Given.Normal(101, 5.5), Given.Normal(99, 4.5),
        Given.Normal(104, 5), Given.Normal(98, 7),
    ];

    /// <summary>Readings of all kinds, at positions, spreads and scales of all sizes.</summary>
    private static readonly Gen<Reading> AnyReading =
        Gen.Select(Gen.Int[0, 9], Gen.Double[-1.0, 1], Gen.Double[-3.0, 3], Gen.Int[-2, 2], (kind, place, size, power) =>
        {
            double unit = Math.Pow(10, 3 * power), mean = unit * (kind % 2 == 0 ? Math.Abs(place) + 0.01 : place);
            double spread = unit * Math.Pow(10, size) / 10;
            return kind switch
            {
                0 or 1 or 2 => Given.Normal(mean, spread),
                3 => Given.Normal(mean, spread, VarianceOrigin.Assumed),
                4 => Given.LogNormal(size, 0.01 + Math.Abs(place)),
                5 => Given.From(Distribution.Uniform(mean, mean + spread), VarianceOrigin.Computed),
                6 => Given.Between(mean, mean + spread),
                7 => Given.Of(place > 0 ? RealInterval.MoreThan(mean) : RealInterval.AtMost(mean)),
                8 => Given.Figure(Math.Round((decimal)(place * 1000))),
                _ => Given.Of(RealInterval.All),
            };
        });

    private static readonly Gen<(Reading Reading, double Weight)[]> AnyReadings =
        Gen.Select(
            AnyReading,
            Gen.OneOf(Gen.Const(1.0), Gen.Const(0.0), Gen.Double[0.001, 10]),
            (reading, weight) => (reading, weight)).Array[0, 9];

    /// <summary>Those that give a range, and no figure of their own where each reading has a distribution.</summary>
    private static readonly string[] OfRanges =
        ["camps", "envelope", "intersection", "majority overlap", "NTP", "most reliable", "majority", "lowest"];

    /// <summary>How the names of those begin that make nothing of one reading.</summary>
    private static readonly string[] OfSeveral = ["random effects", "Henmi–Copas", "Mandel–Paule", "largest consistent subset"];

    public static TheoryData<string> Names => AllMergers.Names;

    [Fact]
    public void Names_differ_and_find_their_merger()
    {
        Assert.Equal(AllMergers.List.Count, AllMergers.List.Select(merger => merger.Name).Distinct().Count());
        Assert.All(Mergers.All, merger => Assert.Same(merger, Mergers.Find(merger.Name)));
        Assert.Null(Mergers.Find("average"));
    }

    [Theory, MemberData(nameof(Names))]
    public void No_reading_is_refused(string name) => Assert.Equal("nothing-to-merge", AllMergers.Named(name).Merge([], []).Refusal!.Code);

    [Theory, MemberData(nameof(Names))]
    public void One_reading_is_itself_or_too_few(string name)
    {
        Merged merged = AllMergers.Named(name).Equally(Plain[0]);
        AllMergers.AssertSound(merged, 1);
        bool isTooFew = OfSeveral.Any(start => name.StartsWith(start, StringComparison.Ordinal));
        Assert.Equal(name == "three-level" ? "one-level" : isTooFew ? "too-few-readings" : null, merged.Refusal?.Code);
        if (merged.Refusal is not null) return;
        AssertValue(name, 100, merged, 0.2);
        Assert.Equal(Plain[0].Interval.Lower, merged.Range!.Value.Lower, 0.5);
        Assert.Equal(Plain[0].Interval.Upper, merged.Range.Value.Upper, 0.5);
    }

    [Theory, MemberData(nameof(Names))]
    public void Readings_that_agree_give_what_they_agree_on(string name)
    {
        Merged merged = AllMergers.Named(name).Equally([.. Enumerable.Repeat(Plain[0], 6)]);
        AllMergers.AssertSound(merged, 6);
        Assert.Equal(name == "three-level" ? "one-level" : null, merged.Refusal?.Code);
        if (merged.Refusal is not null) return;
        AssertValue(name, 100, merged, 0.2);
        Assert.True(merged.Range!.Value.Contains(100));
        Assert.True(merged.StandardError is null or > 0.01);
    }

    private static void AssertValue(string name, double expected, Merged merged, double tolerance)
    {
        Assert.Equal(OfRanges.Contains(name), merged.Value is null);
        if (merged.Value is { } value) Assert.Equal(expected, value, tolerance);
    }

    [Theory, MemberData(nameof(Names))]
    public void Two_camps_of_one_size_give_a_sound_answer(string name)
    {
        Reading[] readings = [.. Enumerable.Repeat(Given.Normal(100, 5), 3), .. Enumerable.Repeat(Given.Normal(1000, 5), 3)];
        AllMergers.AssertSound(AllMergers.Named(name).Equally(readings), 6);
    }

    [Theory, MemberData(nameof(Names))]
    public void The_order_of_readings_changes_the_last_digits_at_most(string name) =>
        Gen.Shuffle(Plain).Sample(
            shuffled => SameUpTo(1e-10, AllMergers.Named(name).Equally(Plain), AllMergers.Named(name).Equally(shuffled)),
            iter: 20,
            threads: 1);

    [Theory, MemberData(nameof(Names))]
    public void Another_unit_changes_nothing_but_the_unit(string name)
    {
        Merged merged = AllMergers.Named(name).Equally(Plain);
        Merged rescaled = AllMergers.Named(name).Equally([.. Plain.Select(reading => Scaled(reading, 1000))]);
        Assert.True(SameUpTo(1e-9, merged, rescaled, 1000));
    }

    [Theory, MemberData(nameof(Names))]
    public void Extreme_magnitudes_give_extreme_results(string name)
    {
        foreach (double unit in new[] { 1e-150, 1e-90, 1e90, 1e147 })
        {
            Merged merged = AllMergers.Named(name).Equally([.. Plain.Select(reading => Scaled(reading, unit))]);
            AllMergers.AssertSound(merged, Plain.Length);
            Assert.Equal(AllMergers.Named(name).Equally(Plain).Refusal?.Code, merged.Refusal?.Code);
            if (merged.Refusal is null) AssertValue(name, 100 * unit, merged, 10 * unit);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void A_variance_of_zero_is_left_out_or_never_looked_at(string name)
    {
        Merged merged = AllMergers.Named(name).Equally([.. Plain, Given.Normal(100, 1e-170)]);
        AllMergers.AssertSound(merged, Plain.Length + 1);
        LeftOut[] leftOut = [.. merged.LeftOut.Where(left => left.Reason.Code != "not-chosen")];
        Assert.True(leftOut.Length == 0 || leftOut.Single() is { Index: 7, Reason.Code: "out-of-range" });
    }

    [Theory, MemberData(nameof(Names))]
    public void Equal_weights_change_no_bit(string name) =>
        Assert.Equal(AllMergers.Named(name).Equally(Plain), AllMergers.Named(name).Weighted(Plain, [.. Plain.Select(_ => 0.3)]));

    [Theory, MemberData(nameof(Names))]
    public void A_weight_of_zero_leaves_a_reading_out(string name)
    {
        Merged without = AllMergers.Named(name).Equally(Plain[1..]), zero = AllMergers.Named(name).Weighted(Plain, 0, 1, 1, 1, 1, 1, 1);
        Assert.Equal((without.Value, without.Range, without.StandardError), (zero.Value, zero.Range, zero.StandardError));
        Assert.Equal("zero-weight", zero.LeftOut[0].Reason.Code);
        Assert.Equal(
            without.Camps.SelectMany(camp => camp.Members).Select(member => member + 1), zero.Camps.SelectMany(camp => camp.Members));
    }

    [Theory, MemberData(nameof(Names))]
    public void Unequal_weights_count_or_are_said_not_to(string name)
    {
        IMerger merger = AllMergers.Named(name);
        Merged equal = merger.Equally(Plain), weighted = merger.Weighted(Plain, 1, 9, 1, 1, 1, 8, 1);
        bool ignored = weighted.Warnings.Any(warning => warning.Code == "weights-ignored");
        // All of these readings can hold together, so that there is one camp whatever they weigh.
        bool never = name is "camps" or "envelope" or "intersection" or "majority" or "three-level";
        Assert.Equal(ignored || never, (equal.Value, equal.Range) == (weighted.Value, weighted.Range));
        Assert.False(ignored && never);
    }

    [Theory, MemberData(nameof(Names))]
    public void Weights_and_readings_of_a_mistaken_caller_throw(string name)
    {
        IMerger merger = AllMergers.Named(name);
        Assert.Throws<ArgumentException>(() => merger.Weighted(Plain, 1, 2));
        foreach (double weight in new[] { -1, double.NaN, double.PositiveInfinity })
        {
            Assert.Contains(
                "weights[1]",
                Assert.Throws<ArgumentException>(() => merger.Weighted(Plain[..2], 1, weight)).Message,
                StringComparison.Ordinal);
        }

        Assert.Contains(
            "index 1", Assert.Throws<ArgumentException>(() => merger.Equally(Plain[0], null!)).Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Names))]
    public void One_sided_readings_alone_are_taken_as_bounds_or_refused(string name)
    {
        Merged merged = AllMergers.Named(name).Equally(Given.AtLeast(3000), Given.AtLeast(1100));
        AllMergers.AssertSound(merged, 2);
        if (AllMergers.Named(name).Needs == ReadingNeeds.Interval && merged.Refusal is null)
        {
            Assert.Null(merged.Value);
            Assert.Contains(merged.Range, (RealInterval?[])[RealInterval.AtLeast(3000), RealInterval.AtLeast(1100)]);
            return;
        }

        Assert.Contains(merged.Refusal!.Code, (string[])["one-sided", "no-midpoint", "tie"]);
        Assert.Contains("Mergers.Camps", merged.Refusal.Remedy, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Names))]
    public void Any_readings_at_all_give_a_sound_answer(string name) =>
        AnyReadings.Sample(
            given =>
                AllMergers.AssertSound(
                    AllMergers.Named(name).Merge([.. given.Select(g => g.Reading)], [.. given.Select(g => g.Weight)]), given.Length),
            iter: RandomClaims.Sets / (name.StartsWith("Henmi", StringComparison.Ordinal) ? 100 : 10),
            threads: 1);

    [Fact]
    public void Words_do_not_depend_on_the_culture()
    {
        string here = Everything();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(here, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        string Everything() => string.Join(
            '\n',
            AllMergers.List.Select(merger => merger.Equally([.. Plain, Given.Normal(900.5, 1.5), Given.Figure(-0.5m)])).SelectMany(
                merged => (IEnumerable<object?>)[merged, merged.Heterogeneity, .. merged.Warnings, .. merged.LeftOut]));
    }

    private static Reading Scaled(Reading reading, double unit) =>
        Given.Normal(unit * reading.Distribution!.Mean, unit * reading.Distribution.StandardDeviation);

    private static bool SameUpTo(double tolerance, Merged one, Merged other, double unit = 1)
    {
        return Close(one.Value, other.Value) && Close(one.Range?.Lower, other.Range?.Lower) && Close(one.Range?.Upper, other.Range?.Upper)
            && Close(one.PredictionInterval?.Lower, other.PredictionInterval?.Lower) && one.LeftOut.Length == other.LeftOut.Length
            && one.Camps.Length == other.Camps.Length && one.Refusal?.Code == other.Refusal?.Code;

        bool Close(double? a, double? b) =>
            a is { } x && b is { } y ? Math.Abs((x * unit) - y) <= tolerance * Math.Abs(y) : a is null && b is null;
    }
}
