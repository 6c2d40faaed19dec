using System.Collections.Immutable;
using NodaTime;

namespace Attribution;

/// <summary>Claims, words and readings of all kinds, to try a policy on.</summary>
internal static class ContractSample
{
    private static readonly Unit People = Unit.Counted("people");

    private static readonly Topic Dead = new("dead", "deaths", "a flood", Accrual.Cumulative, unit: People, nouns: ["dead"], partsAddUp: true);

    private static readonly Topic Height = new("height", "highest water", "a flood", Accrual.Peak, unit: Unit.Metre);

    private static readonly Source Wire = new("wire", "the wire", SourceKind.Publication);

    private static readonly Source State = new("state", "the state", SourceKind.Government);

    private static readonly Source Ministry = new("ministry", "the ministry", SourceKind.Organisation, partOf: [State]);

    private static readonly Source Charity = new("charity", "the charity", SourceKind.Organisation);

    private static readonly Source Official = new("official", "an official", SourceKind.Person, isNamed: false, partOf: [State]);

    /// <summary>Claims that are used, repeated, relayed, withdrawn, evasive, unreadable and conflicting, dated and undated.</summary>
    public static ClaimSet Claims { get; } =
    [
        Said("01", Chain.From(Wire).Quoting(Ministry, Edtf.Parse("2024-10-02")), Estimate.Of(100, People)),
        Said("02", Chain.From(Wire).Quoting(Ministry, Edtf.Parse("2024-10-05")), Estimate.Approximately(150, People), relation: new(ClaimRelationKind.Revises, "01")),
        Said("03", Chain.From(Wire).Paraphrasing(Charity, Edtf.Parse("2024-10")), Estimate.MoreThan(140, People)),
        Said("04", Chain.From(Wire).Quoting(Charity), Estimate.Between(140, 160, People)),
        Said("05", Chain.From(Wire), Estimate.Of(150, People), relation: new(ClaimRelationKind.Relays, "02")),
        Said("06", Chain.From(Wire).Quoting(Official, Edtf.Parse("2024-10-03")), Estimate.AtLeast(120, People)),
        Said("07", Chain.From(State, Edtf.Parse("2024-10-06")), null, Stance.Evades),
        Said("08", Chain.From(Charity), new TextValue("10 (20–30)", TextValue.Garbled)),
        Said("09", Chain.From(Wire).Quoting(Charity), Estimate.Of(900, People), Stance.Fears),
        Said("10", Chain.From(Wire).Paraphrasing(Charity), Estimate.Of(20, People), scope: Scope.Of(("place", "the valley"))),
        Said("11", Chain.From(Wire).Quoting(State), Estimate.LessThan(110, People)),
        Said("12", Chain.From(Wire).Quoting(Speaker.OneOf(State, Charity)), Estimate.Of(150, People), relation: new(ClaimRelationKind.SameAs, "02")),
        Said("13", Chain.From(Ministry, Edtf.Parse("2024-10-04")).Observed(), Estimate.Of(7.1m, Unit.Metre), topic: Height),
        Said("14", Chain.From(Charity), Estimate.PlusMinus(7.0m, 0.2m, Unit.Metre), topic: Height),
    ];

    public static ImmutableArray<Estimate> Estimates { get; } =
    [
        Estimate.Of(1100), Estimate.Of(0), Estimate.Of(-3.50m), Estimate.Exactly(1100), Estimate.Approximately(1100), Estimate.Nearly(3000), Estimate.JustOver(3000),
        Estimate.MoreThan(3000), Estimate.AtLeast(3000), Estimate.UpTo(60), Estimate.LessThan(500), Estimate.Between(10, 20), Estimate.Between(40, 60).Varying(),
        Estimate.Parse("about 10 to 20"), Estimate.Either(3, 4), Estimate.PlusMinus(1200, 50), Estimate.PlusMinus(1200, 50, coverage: 0.95m),
        Estimate.BestWithRange(480, 330, 610, coverage: 0.95m), Estimate.BestWithRange(15, 10, 20),
        Estimate.Parse("dozens"), Estimate.OnTheOrderOf(10_000),
        Estimate.Of(0.0000000001m), Estimate.Of(79_228_162_514_264_337_593_543_950_335m),
    ];

    /// <summary>Readings of all kinds with weights, equal and unequal; at least two each.</summary>
    public static ImmutableArray<(string What, Reading[] Readings, double[] Weights)> Readings { get; } =
    [
        .. ReadingsOf().Select(sample => (sample.What, sample.Readings, Even(sample.Readings))),
        .. ReadingsOf().Select(sample => (sample.What + " of unequal weight", sample.Readings, Uneven(sample.Readings))),
    ];

    /// <summary>The claims on each topic of a set, narrowed from the whole, with the same in other orders.</summary>
    public static IEnumerable<(ClaimSet Claims, ClaimSet[] Shuffled)> ByTopic(ClaimSet claims)
    {
        ClaimSet whole = claims.Whole;
        ClaimSet[] orders = [InOrder([.. whole.Reverse()]), InOrder([.. whole.Skip(1), whole[0]])];
        return claims.ByTopic().Select(on => on[0].Topic.Id).Select(topic => (whole.On(topic), Array.ConvertAll(orders, order => order.On(topic))));

        ClaimSet InOrder(Claim[] all) => ClaimSet.Create(all, whole.Topics, whole.Sources);
    }

    private static Claim Said(
        string id, Chain chain, ClaimValue? value, Stance stance = Stance.Asserts, Scope? scope = null, Topic? topic = null, ClaimRelation? relation = null) =>
        new(id, chain, topic ?? Dead, value, stance, scope, recordedAt: Instant.FromUtc(2024, 10, 7, 12, 0), relations: relation is null ? [] : [relation]);

    private static IEnumerable<(string What, Reading[] Readings)> ReadingsOf()
    {
        Reading[] studies = [.. Enumerable.Range(0, 7).Select(i => Study(100 + i, 10 + (i % 3)))];
        Reading[] figures = [Figure(1100), Figure(1150), Figure(1250), Figure(30_000)];
        Reading[] bounds = [Readers.Literal.Read(Estimate.MoreThan(1100)), Readers.Literal.Read(Estimate.AtLeast(3000))];
        Reading varying = Readers.Literal.Read(Estimate.Between(40, 60).Varying()), unbounded = Readers.Literal.Read(Estimate.Approximately(1100));
        yield return ("studies that agree", studies);
        yield return ("two studies", studies[..2]);
        yield return ("two camps of studies", [.. studies[..3], Study(500, 9), Study(503, 9), Study(506, 9)]);
        yield return ("figures", figures);
        yield return ("ranges that do not meet", [Readers.Literal.Read(Estimate.Between(10, 20)), Readers.Literal.Read(Estimate.Between(30, 40))]);
        yield return ("lower bounds", bounds);
        yield return ("bounds that exclude each other", [bounds[1], Readers.Literal.Read(Estimate.LessThan(1000))]);
        yield return ("what varies, and what has no bound", [varying, unbounded]);
        yield return ("readings of every kind", [varying, studies[0], bounds[0], figures[0], unbounded, Figure(0), Figure(-5)]);
    }

    private static Reading Study(decimal best, decimal half) => Readers.StatedCoverage.Read(Estimate.BestWithRange(best, best - half, best + half, coverage: 0.95m));

    private static Reading Figure(decimal figure) => Readers.SignificantDigits.Read(Estimate.Of(figure));

    private static double[] Even(Reading[] readings) => [.. readings.Select(_ => 1.0)];

    private static double[] Uneven(Reading[] readings) => [.. readings.Select((_, i) => 1 + (0.25 * i))];
}
