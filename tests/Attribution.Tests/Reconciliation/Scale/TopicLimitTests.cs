using System.Collections.Immutable;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>A topic that has too much of something is refused in words, and all other topics are reconciled.</summary>
public class TopicLimitTests
{
    private static readonly Topic Other = new("other", "deaths", "the fire", Accrual.Cumulative, unit: People);

    public static TheoryData<string, int> Kinds => new()
    {
        { "too-many-speakers", 60 },
        { "too-many-relations", 20 },
        { "too-many-parents", 40 },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Beyond_a_limit_the_topic_is_refused_and_others_reconciled(string code, int size)
    {
        ClaimSet claims = ClaimSet.Create([.. Claims(code), By(State("x"), "x", Estimate.Of(3), topic: Other)]);
        ImmutableArray<Reconciliation> within = All(With(code, size), claims), beyond = All(With(code, size - 1), claims);
        Assert.DoesNotContain(within, result => result.Refusals.Any(refusal => refusal.Code == code));
        Finding refusal = Assert.Single(beyond[0].Refusals);
        Assert.Equal(code, refusal.Code);
        Assert.Contains(Name(code), refusal.Remedy, StringComparison.Ordinal);
        Assert.Equal(Grade.Incomparable, beyond[0].Grade);
        Assert.All(beyond[0].Audit, entry => Assert.Equal(ClaimUse.NotCompared, entry.Use));
        Assert.Equal(
            claims.On("dead").Select(claim => claim.Id).Order(StringComparer.Ordinal),
            beyond[0].Audit.Select(entry => entry.Claim.Id));
        Assert.Contains("more to compare than the limits allow", beyond[0].ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(beyond[0].ToText(full: true));
        Assert.Single(beyond[1].Used);
        Assert.Equal(within[1].ToString(), beyond[1].ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => With(code, -1));
    }

    [Fact]
    public void Sources_that_speak_alone_are_no_speakers_too_many() => Assert.Equal(
        20,
        (Reconciler.Default with { MaximumSpeakers = 0, MaximumRelations = 0, MaximumParents = 0 }).Reconcile(
            ClaimSet.Create([.. Enumerable.Range(0, 20).Select(i => By(State($"s{i}"), $"{i}", Estimate.Of(i)))])).Used.Count());

    [Fact]
    public void Timelines_jackknives_and_tables_of_a_refused_topic_end_in_words()
    {
        foreach ((string code, int size) in Kinds.Select(row => row.Data))
        {
            Reconciler reconciler = With(code, size - 1);
            ClaimSet claims = ClaimSet.Create([.. Claims(code)]);
            Assert.All(reconciler.ToTable(claims, Attribution.Mergers.Camps).Audit, entry => Assert.Equal(code, entry.Reason?.Code));
            Assert.NotEmpty(Sensitivity.LeaveOneWitnessOut(reconciler, claims, TestContext.Current.CancellationToken).ToString());
            Assert.NotEmpty(reconciler.ReconcileBy(claims, GroupKeys.Scope).ToString()!);
        }
    }

    private static ImmutableArray<Reconciliation> All(Reconciler reconciler, ClaimSet claims) =>
        reconciler.ReconcileAll(claims, cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>Twenty claims: three speakers each, one relation each, or two parents each.</summary>
    private static IEnumerable<Claim> Claims(string code) => Enumerable.Range(0, 20).Select(i => code switch
    {
        "too-many-speakers" => By(Speaker.Joint(State($"a{i}"), State($"b{i}"), State("c")), $"{i}", Estimate.Of(100 + i)),
        "too-many-relations" => By(
            State($"s{i}"),
            $"{i}",
            Estimate.Of(100 + i),
            relations: [new ClaimRelation(ClaimRelationKind.SharesDataWith, $"{(i + 1) % 20}")]),
        _ => By(
            new Source($"s{i}", $"Source {i}", SourceKind.Organisation, partOf: [State("p"), State($"q{i % 3}")]),
            $"{i}",
            Estimate.Of(100 + i)),
    });

    private static string Name(string code) => code switch
    {
        "too-many-speakers" => nameof(Reconciler.MaximumSpeakers),
        "too-many-relations" => nameof(Reconciler.MaximumRelations),
        _ => nameof(Reconciler.MaximumParents),
    };

    private static Reconciler With(string code, int most) => code switch
    {
        "too-many-speakers" => Reconciler.Default with { MaximumSpeakers = most },
        "too-many-relations" => Reconciler.Default with { MaximumRelations = most },
        _ => Reconciler.Default with { MaximumParents = most },
    };
}
