namespace Attribution.Tests;

/// <summary>
/// Small sets that once took seconds or gigabytes: each is reconciled and told, with the number of witnesses that it has, or refused, in
/// two seconds of the thread's own time and 300 MB.
/// </summary>
[Trait("Takes", "long")]
public class HostileSetTests
{
    private const long MostBytes = 300_000_000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private static readonly Topic Other = new("other", "deaths", "the fire", unit: Unit.Counted("deaths"));

    public static TheoryData<string> Names => [.. HostileInput.All.Select(input => input.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_small_set_ends_soon_with_the_right_number_of_witnesses(string name)
    {
        (ClaimSet claims, HostileInput input) = SetOf(name);
        string first = input.Make().First().Topic.Id;
        ThreadTime time = ThreadTime.OfThisThread();
        TimeSpan best = TimeSpan.MaxValue;
        for (int run = 0; run < 3 && best > Longest; run++)
        {
            long bytes = GC.GetAllocatedBytesForCurrentThread();
            TimeSpan start = time.Now;
            Reconciliation result = Reconciler.Default.Reconcile(claims.On(first));
            Assert.NotEmpty(result.ToString() + result.ToText(full: true));
            TimeSpan taken = time.Now - start;
            if (taken < best) best = taken;
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - bytes, 0, MostBytes);
            Assert.Equal(input.Refusal, result.Refusals.FirstOrDefault(TooMany.Is)?.Code);
            Assert.InRange(result.WitnessCount.Minimum, 0, input.Most);
            Assert.InRange(result.WitnessCount.Maximum, input.Least, int.MaxValue);
        }

        Assert.InRange(best, TimeSpan.Zero, Longest);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void With_limits_out_of_reach_nothing_is_thrown_and_the_other_topic_kept(string name)
    {
        (ClaimSet claims, _) = SetOf(name);
        bool isEndless = name.StartsWith("parents", StringComparison.Ordinal);
        Reconciler boundless = Reconciler.Default with
        {
            MaximumClaims = int.MaxValue,
            MaximumPairs = int.MaxValue,
            MaximumSpeakers = int.MaxValue,
            MaximumRelations = int.MaxValue,
            MaximumParents = isEndless ? 1_000_000 : int.MaxValue,
        };
        Assert.Single(boundless.ReconcileAll(claims, cancellationToken: TestContext.Current.CancellationToken)
            .Single(result => result.Topic.Id == Other.Id).Used);
    }

    [Fact]
    public void Moments_and_timelines_of_sets_of_years_end_soon()
    {
        ClaimSet claims = ClaimSet.Create([.. HostileInput.OfYears(60)]);
        ThreadTime time = ThreadTime.OfThisThread();
        TimeSpan start = time.Now;
        Reconciler known = Reconciler.Default with { Selection = Selections.AsOfSaid(new NodaTime.LocalDate(1500, 1, 1)) };
        Assert.NotEmpty(known.Reconcile(claims).ToString());
        Assert.NotEmpty(Timeline.Of(claims).ToString());
        Assert.InRange(time.Now - start, TimeSpan.Zero, 2 * Longest);
    }

    /// <summary>The set of a name, with one claim on another topic.</summary>
    private static (ClaimSet Claims, HostileInput Input) SetOf(string name)
    {
        HostileInput input = HostileInput.All.Single(each => each.Name == name);
        Claim other = new("other", Chain.From(new Source("fireman", "The fire brigade", SourceKind.Organisation)), Other, Estimate.Of(3));
        return (ClaimSet.Create([.. input.Make(), other]), input);
    }
}
