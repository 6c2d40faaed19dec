using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>What is said of two answers on related topics.</summary>
public class RelatedReasonTests
{
    private static readonly Source A = State("a"), B = State("b");

    private static Reconciliation On(string topic, params Claim[] claims) =>
        Reconciler.Default.Reconcile(ClaimSet.Create(claims).On(topic));

    [Theory]
    [InlineData("t")]
    [InlineData(null)]
    public void What_is_in_a_unit_that_does_not_convert_is_told_and_held_against_nothing(string? unit)
    {
        Unit? own = unit is null ? null : Unit.Parse(unit);
        Topic load = new(
            "load", "load", "the flood", Accrual.Cumulative, unit: own, relations: [new(TopicRelationKind.CeilingOf, "dead")]);
        Reconciliation dead = On("dead", By(A, "1", Estimate.Of(900)), By(B, "2", Estimate.Of(100, own), topic: load));
        Assert.Empty(dead.Related);
        Assert.Contains(
            $"100{(unit is null ? "" : " t")} for load (the flood) is not held against 900: their units do not convert. [2, 1]",
            dead.ToText(full: true),
            StringComparison.Ordinal);
    }

    /// <summary>That the total is itself a peak, of something else, changes nothing.</summary>
    [Fact]
    public void A_peak_of_another_topic_is_none_of_this()
    {
        Topic dead = new(
            "dead", "deaths", "the flood", Accrual.Cumulative, unit: People, relations: [new(TopicRelationKind.PeakOf, "other")]);
        Topic peak = new(
            "peak", "peak", "the flood", Accrual.Peak, unit: People, relations: [new(TopicRelationKind.PeakOf, "dead")]);
        Topic other = new("other", "deaths", "the coast", Accrual.State, unit: People);
        Reconciliation result = On(
            "dead",
            By(A, "1", Estimate.Exactly(800), topic: dead),
            By(B, "2", Estimate.Exactly(900), topic: peak),
            By(A, "3", Estimate.Exactly(5), topic: other));
        Assert.Contains("no more are there at once than in all.", result.ToText(full: true), StringComparison.Ordinal);
        Assert.DoesNotContain("no value is above the peak", Line(result, "900"), StringComparison.Ordinal);

        static string Line(Reconciliation result, string words) =>
            string.Join('\n', result.ToText(full: true).Split('\n').Where(line => line.Contains(words, StringComparison.Ordinal)));
    }

    /// <summary>A total that is stated to count from a later day on than the part does not bound it.</summary>
    [Theory]
    [InlineData("2024-05-01/2024-05-20", "2024-05-03/2024-05-20", false)]
    [InlineData("2024-05-03/2024-05-20", "2024-05-03/2024-05-20", true)]
    [InlineData("2024-05-05/2024-05-20", "2024-05-03/2024-05-20", true)]
    public void A_part_that_begins_before_its_total_is_not_held_against_it(string part, string whole, bool isHeld)
    {
        Topic killed = new(
            "killed", "killed", "the town", Accrual.Cumulative, unit: People, relations: [new(TopicRelationKind.PartOf, "dead")]);
        Reconciliation result = On(
            "dead",
            By(A, "1", Estimate.Exactly(200), period: whole),
            By(B, "2", Estimate.Exactly(300), period: part, topic: killed));
        Assert.Equal(isHeld ? 1 : 0, result.Related.Count(pair => pair.IsConflict));
    }

    /// <summary>A peak is the most that were there at once: none of its own values is above it, and all in all there may be more.</summary>
    [Theory]
    [InlineData(Accrual.Cumulative, 800, "more than exactly 800 for deaths (the flood): no more are there at once than in all.")]
    [InlineData(Accrual.State, 1_000, "more than exactly 900 for peak (the flood): no value is above the peak.")]
    public void A_peak_is_told_by_what_it_bounds(Accrual accrual, int value, string told)
    {
        Topic dead = new("dead", "deaths", "the flood", accrual, unit: People, parts: Parts.AddUp);
        Topic peak = new(
            "peak", "peak", "the flood", Accrual.Peak, unit: People, relations: [new(TopicRelationKind.PeakOf, "dead")]);
        Reconciliation result = On(
            "dead", By(A, "1", Estimate.Exactly(value), topic: dead), By(B, "2", Estimate.Exactly(900), topic: peak));
        Assert.Equal(PairRelation.Contradicts, result.Related.Single().Relation);
        Assert.Contains(told, result.ToText(full: true), StringComparison.Ordinal);
    }
}
