namespace Attribution.Tests;

/// <summary>A few claims on a flood, with a topic that is part of another.</summary>
internal static class Flood
{
    private static readonly Unit People = Unit.Counted("people");

    private static readonly Topic Dead = new("dead", "deaths", "a flood", Accrual.Cumulative, unit: People, parts: Parts.AddUp);

    private static readonly Topic Drowned = new(
        "drowned", "deaths by drowning", "a flood", Accrual.Cumulative, unit: People, relations: [new(TopicRelationKind.PartOf, "dead")]);

    public static ClaimSet Claims { get; } =
    [
        Said("01", "ministry", Dead, 100), Said("02", "charity", Dead, 150), Said("03", "police", Dead, 120),
        Said("04", "charity", Drowned, 300),
    ];

    /// <summary>A claim on the dead that is not among the others.</summary>
    public static Claim Stranger { get; } = Said("99", "paper", Dead, 80);

    public static ClaimSet OnDead { get; } = Claims.On("dead");

    private static Claim Said(string id, string source, Topic topic, decimal figure) =>
        new(id, Chain.From(new Source(source, $"the {source}", SourceKind.Organisation)), topic, Estimate.Of(figure, People));
}
