using System.Globalization;
using System.Text.RegularExpressions;

namespace Attribution.Tests;

/// <summary>A jackknife of claims that are meant to hurt is made soon, or refused before it is begun.</summary>
[Trait("Takes", "long")]
public partial class SensitivityLimitTests
{
    private const long Few = 7_200_000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private static readonly Dictionary<string, Func<IEnumerable<Claim>>> Sets = HostileInput.All
        .Select(input => (input.Name, input.Make))
        .Concat(InputFamily.All.SelectMany(family => new (string, Func<IEnumerable<Claim>>)[]
        {
            ($"{family.Name}, few", () => family.Make(120)),
            ($"{family.Name}, many", () => family.Make(family.Told)),
        }))
        .ToDictionary(set => set.Item1, set => set.Item2);

    public static TheoryData<string> Names => [.. Sets.Keys];

    /// <summary>
    /// By a fifth of the default, so that the suite does not last; the time is that of one thread that does all of the work.
    /// </summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_made_soon_or_refused(string name)
    {
        Claim[] made = [.. Sets[name]()];
        ClaimSet claims = ClaimSet.Create(made).On(made[0].Topic.Id);
        Reconciler reconciler = Reconciler.Default with { MaximumComparisons = Few };
        TimeSpan best = TimeSpan.MaxValue;
        for (int run = 0; run < 3 && best > Longest; run++)
        {
            TimeSpan taken = await Alone(() =>
            {
                ThreadTime time = ThreadTime.OfThisThread();
                TimeSpan start = time.Now;
                Sensitivity table = Sensitivity.LeaveOneWitnessOut(reconciler, claims);
                Assert.NotEmpty(table.ToString());
                Assert.True(table.Refusal is null ? table.Rows.Length > 0 : table.Rows.IsEmpty && !table.IsRobust);
                return time.Now - start;
            });
            if (taken < best) best = taken;
        }

        Assert.InRange(best, TimeSpan.Zero, Longest);
    }

    [Theory]
    [InlineData("each computed from each, many")]
    [InlineData("each computed from the one before, many")]
    [InlineData("each calls each into question, many")]
    [InlineData("plain figures, each source once, many")]
    public void By_default_what_would_take_long_is_refused(string name)
    {
        Claim[] made = [.. Sets[name]()];
        ClaimSet claims = ClaimSet.Create(made).On(made[0].Topic.Id);
        Assert.Equal("too-many-comparisons", Sensitivity.LeaveOneWitnessOut(Reconciler.Default, claims).Refusal?.Code);
        Sensitivity byClaim = Sensitivity.LeaveOneClaimOut(Reconciler.Default, claims);
        Assert.Equal("too-many-comparisons", byClaim.Refusal?.Code);
        Assert.Contains("MaximumComparisons", byClaim.ToString() + byClaim.ToHtml() + byClaim.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_remedy_works_and_its_words_are_those_of_a_result()
    {
        ClaimSet claims = ClaimSet.Create([.. InputFamily.All.Single(family => family.Name == "each computed from each").Make(30)]);
        Sensitivity made = Sensitivity.LeaveOneWitnessOut(Reconciler.Default, claims);
        Assert.Null(made.Refusal);
        Reconciler few = Reconciler.Default with { MaximumComparisons = 1_000 };
        Sensitivity refused = Sensitivity.LeaveOneWitnessOut(few, claims);
        Assert.NotEqual(made, refused);
        Assert.Equal(refused, Sensitivity.LeaveOneWitnessOut(few, claims));
        Assert.Equal(made.Whole, refused.Whole);
        Assert.Empty(refused.Rows);
        Assert.False(refused.IsRobust);
        Assert.StartsWith("30 verdicts would take about ", refused.Refusal!.Message, StringComparison.Ordinal);
        Assert.Contains("Not known to be robust: 30 verdicts", refused.ToString(), StringComparison.Ordinal);
        Assert.Contains("Not known to be robust", refused.ToSvg(), StringComparison.Ordinal);
        long raised = long.Parse(
            RaiseTo().Match(refused.Refusal.Remedy!).Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        Assert.NotNull(Sensitivity.LeaveOneWitnessOut(few with { MaximumComparisons = raised - 1 }, claims).Refusal);
        Assert.Equal(made, Sensitivity.LeaveOneWitnessOut(few with { MaximumComparisons = raised }, claims));
    }

    [Fact]
    public void A_limit_is_not_below_nothing() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Reconciler.Default with { MaximumComparisons = -1 });

    /// <summary>Does work that goes over all cores on one thread.</summary>
    private static Task<TimeSpan> Alone(Func<TimeSpan> work) => Task.Factory.StartNew(
        work, TestContext.Current.CancellationToken, TaskCreationOptions.None, new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler);

    [GeneratedRegex("MaximumComparisons of the reconciler to ([0-9,]+) or more")]
    private static partial Regex RaiseTo();
}
