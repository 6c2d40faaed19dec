using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>How much a topic may have: just so much is compared, and one more is refused, with what would help.</summary>
public class AtTheLimitTests
{
    private static readonly Source Top = State("top"), Middle = Body("middle", Top), Other = State("other");

    /// <summary>Two claims, of whose sources one is part of two others, one of these again of a third, which is part of a fourth.</summary>
    private static readonly Claim[] Parents =
    [
        By(Body("x", Body("low", Middle), Other), "1", Estimate.Of(100)), By(Body("y", Top), "2", Estimate.Of(100)),
    ];

    private static readonly Claim[] Speakers =
    [
        By(Speaker.Joint(Top, Other), "1", Estimate.Of(100)), By(Speaker.OneOf(Top, Other), "2", Estimate.Of(100)),
        By(Top, "3", Estimate.Of(100)),
    ];

    private static readonly Claim[] Relations =
    [
        By(Top, "1", Estimate.Of(100)),
        By(Other, "2", Estimate.Of(100), relations:
            [new(ClaimRelationKind.Relays, "1"), new(ClaimRelationKind.SharesDataWith, "1")]),
        By(Other, "3", Estimate.Of(100), relations: new ClaimRelation(ClaimRelationKind.Relays, "1")),
    ];

    [Theory]
    [InlineData(5, null)]
    [InlineData(4, "The sources of the claims are part of others in more than 4 ways; nothing was compared. "
        + "Raise MaximumParents of the reconciler, or leave out parents that decide nothing. [too-many-parents]")]
    public void Parents_and_their_parents_count_once(int most, string? refusal) =>
        Refuses(Reconciler.Default with { MaximumParents = most }, Parents, refusal);

    [Theory]
    [InlineData(4, null)]
    [InlineData(3, "The claims name more than 3 sources that speak together, or one of which speaks; nothing was compared. "
        + "Raise MaximumSpeakers of the reconciler, or give the claims on fewer such sources. [too-many-speakers]")]
    public void Sources_that_speak_together_count(int most, string? refusal) =>
        Refuses(Reconciler.Default with { MaximumSpeakers = most }, Speakers, refusal);

    [Theory]
    [InlineData(3, null)]
    [InlineData(2, "The claims have more than 2 relations to others; nothing was compared. "
        + "Raise MaximumRelations of the reconciler, or leave out relations that follow from others. [too-many-relations]")]
    public void Relations_count(int most, string? refusal) =>
        Refuses(Reconciler.Default with { MaximumRelations = most }, Relations, refusal);

    /// <summary>Answers that are alike are one.</summary>
    [Theory]
    [InlineData(3, null)]
    [InlineData(2, "There are 3 different answers, and at most 2 are compared, since every two of them are judged. "
        + "Raise MaximumClaims of the reconciler, or select fewer claims. [too-many-claims]")]
    public void Different_answers_count(int most, string? refusal) => Refuses(
        Reconciler.Default with { MaximumClaims = most },
        [.. new[] { 1, 1, 2, 3 }.Select((figure, i) => By(State($"s{i}"), $"{i}", Estimate.Exactly(figure)))],
        refusal);

    /// <summary>A verdict with room for few pairs has the same sums, and of the pairs the strongest of each kind.</summary>
    [Theory]
    [InlineData(2, 3)]
    [InlineData(3, 3)]
    [InlineData(0, 3)]
    public void Pairs_are_counted_however_many_are_kept(int most, long count)
    {
        Claim[] claims = [.. Enumerable.Range(0, 3).Select(i => By(State($"s{i}"), $"{i}", Estimate.Exactly(i)))];
        Reconciliation few = (Reconciler.Default with { MaximumPairs = most }).Reconcile([.. claims]), all = Reconcile(claims);
        Assert.Equal(count, few.PairCount);
        Assert.Equal((all.Grade, all.Factor, all.WitnessCount), (few.Grade, few.Factor, few.WitnessCount));
        Assert.Equal(all.Camps, few.Camps);
    }

    /// <summary>From 1,001 objections on the objectors are named once for all figures, and their objections counted.</summary>
    [Theory]
    [InlineData(1_000, false)]
    [InlineData(1_001, true)]
    public void Objections_beyond_a_thousand_are_told_together(int count, bool areTogether)
    {
        Claim[] claims =
        [
            By(Top, "a", Estimate.Of(100)),
            .. Enumerable.Range(0, count).Select(i => By(
                State($"s{i % 10}"), $"{i:0000}", null, Stance.Remarks, relations: new ClaimRelation(ClaimRelationKind.Impugns, "a"))),
        ];
        Reconciliation result = Reconcile(claims);
        Assert.Equal(count, result.Objections.Length);
        Assert.Equal(areTogether, result.ToText().Contains("Objections come from S0, S1, ", StringComparison.Ordinal));
        Assert.Equal(
            areTogether ? 1 : 0, result.Explanation.Count(sentence => sentence.Text == "1 more objection."));
    }

    private static void Refuses(Reconciler reconciler, Claim[] claims, string? refusal)
    {
        Reconciliation result = reconciler.Reconcile([.. claims]);
        Finding? excess = result.Refusals.FirstOrDefault(each => each.Code.StartsWith("too-many-", StringComparison.Ordinal));
        Assert.Equal(refusal, excess?.ToString());
        if (refusal is not null) Assert.All(result.Audit, entry => Assert.Equal(ClaimUse.NotCompared, entry.Use));
    }

    /// <summary>One source in several claims and links has its parents once.</summary>
    [Theory]
    [InlineData(2, null)]
    [InlineData(1, "too-many-parents")]
    public void The_parents_of_a_source_that_speaks_often_count_once(int most, string? code)
    {
        Source body = Body("body", Top, Other);
        Claim[] claims = [.. Enumerable.Range(0, 4).Select(i => By(body, $"{i}", Estimate.Of(100 + i)))];
        Reconciliation result = (Reconciler.Default with { MaximumParents = most }).Reconcile([.. claims]);
        Assert.Equal(
            code,
            result.Refusals.Select(refusal => refusal.Code)
                .FirstOrDefault(each => each.StartsWith("too-many-", StringComparison.Ordinal)));
    }
}
