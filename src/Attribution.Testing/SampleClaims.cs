using NodaTime;

namespace Attribution;

/// <summary>Claims of all kinds on a flood, to try a selection, a weighting or a reconciler on.</summary>
internal static class SampleClaims
{
    private static readonly Unit People = Unit.Counted("people");

    private static readonly Topic Dead = new(
        "dead", "deaths", "a flood", Accrual.Cumulative, unit: People, nouns: ["dead"], parts: Parts.AddUp);

    private static readonly Topic Drowned = new(
        "drowned", "deaths by drowning", "a flood", Accrual.Cumulative, unit: People, relations: [new(TopicRelationKind.PartOf, "dead")]);

    private static readonly Topic Height = new("height", "highest water", "a flood", Accrual.Peak, unit: Unit.Metre);

    private static readonly Topic Homeless = new("homeless", "people without a home", "a flood", Accrual.State, unit: People);

    private static readonly Source Wire = new("wire", "the wire", SourceKind.Publication);

    private static readonly Source State = new("state", "the state", SourceKind.Government);

    private static readonly Source Ministry = new("ministry", "the ministry", SourceKind.Organisation, partOf: [State]);

    private static readonly Source Charity = new("charity", "the charity", SourceKind.Organisation);

    private static readonly Source Official = new("official", "an official", SourceKind.Person, isNamed: false, partOf: [State]);

    /// <summary>
    /// Claims that are used, repeated, relayed, withdrawn, evasive, unreadable and conflicting, dated and undated; on a topic that is
    /// part of another, and claims whose ids and sources cultures sort differently.
    /// </summary>
    public static ClaimSet All { get; } =
    [
        Said("01", Chain.From(Wire).Quoting(Ministry, Edtf.Parse("2024-10-02")), Estimate.Of(100, People)),
        Said(
            "02", Chain.From(Wire).Quoting(Ministry, Edtf.Parse("2024-10-05")), Estimate.Approximately(150, People),
            Related(ClaimRelationKind.Revises, "01")),
        Said("03", Chain.From(Wire).Paraphrasing(Charity, Edtf.Parse("2024-10")), Estimate.MoreThan(140, People)),
        Said("04", Chain.From(Wire).Quoting(Charity), Estimate.Between(140, 160, People)),
        Said("05", Chain.From(Wire), Estimate.Of(150, People), Related(ClaimRelationKind.Relays, "02")),
        Said("06", Chain.From(Wire).Quoting(Official, Edtf.Parse("2024-10-03")), Estimate.AtLeast(120, People)),
        Said("07", Chain.From(State, Edtf.Parse("2024-10-06")), null, stance: Stance.Evades),
        Said("08", Chain.From(Charity), new TextValue("10 (20–30)", TextValue.Garbled)),
        Said("09", Chain.From(Wire).Quoting(Charity), Estimate.Of(900, People), stance: Stance.Fears),
        Said("10", Chain.From(Wire).Paraphrasing(Charity), Estimate.Of(20, People), scope: Scope.Of(("place", "the valley"))),
        Said("11", Chain.From(Wire).Quoting(State), Estimate.LessThan(110, People)),
        Said(
            "12", Chain.From(Wire).Quoting(Speaker.OneOf(State, Charity)), Estimate.Of(150, People),
            Related(ClaimRelationKind.SameAs, "02")),
        Said("13", Chain.From(Ministry, Edtf.Parse("2024-10-04")).Observed(), Estimate.Of(7.1m, Unit.Metre), topic: Height),
        Said("14", Chain.From(Charity), Estimate.PlusMinus(7.0m, 0.2m, Unit.Metre), topic: Height),
        Said("15", Chain.From(Wire).Quoting(Charity), Estimate.Of(300, People), topic: Drowned),
        Said("16", Chain.From(Wire).Quoting(Ministry), Estimate.Of(80, People), topic: Drowned),
        .. new[] { "Aabenraa", "Ivry", "indre", "izmir", "Zagreb", "zürich", "ålborg" }.Select(Town),
    ];

    /// <summary>The claims on each topic of a set, narrowed from the whole, with the same in other orders.</summary>
    public static IEnumerable<(ClaimSet Claims, ClaimSet[] Shuffled)> ByTopic(ClaimSet claims)
    {
        ClaimSet whole = claims.Whole;
        ClaimSet[] orders = [InOrder([.. whole.Reverse()]), InOrder([.. whole.Skip(1), whole[0]])];
        return claims.Select(claim => claim.Topic.Id).Distinct().Order(StringComparer.Ordinal)
            .Select(topic => (whole.On(topic), Array.ConvertAll(orders, order => order.On(topic))));

        ClaimSet InOrder(Claim[] all) => ClaimSet.Create(all, whole.Topics, whole.Sources);
    }

    private static Claim Town(string name, int position) =>
        Said(name, Chain.From(new Source(name, name, SourceKind.Government)), Estimate.Of(40 + position, People), topic: Homeless);

    private static ClaimRelation Related(ClaimRelationKind kind, string claim) => new(kind, claim);

    private static Claim Said(
        string id,
        Chain chain,
        ClaimValue? value,
        ClaimRelation? relation = null,
        Stance stance = Stance.Asserts,
        Scope? scope = null,
        Topic? topic = null) => new(
            id, chain, topic ?? Dead, value, stance, scope, recordedAt: Instant.FromUtc(2024, 10, 7, 12, 0),
            relations: relation is null ? [] : [relation]);
}
