using NodaTime;

namespace Attribution.Json.Tests;

/// <summary>Claim sets that use every member of version 1, each beside its document.</summary>
internal static class GoldenSets
{
    private static readonly Source Wire = new("wire", "Wire report", SourceKind.Publication, aliases: ["The wire", "WR"]);
    private static readonly Source State = new("ua", "Ukraine", SourceKind.Government);
    private static readonly Source Army = new("army", "Збройні сили", SourceKind.Organisation, partOf: [State]);
    private static readonly Source Official =
        new("official", "a military official", SourceKind.Person, isNamed: false, partOf: [Army, State]);
    private static readonly Source Satellite = new("sensor", "</script> & 'others' + \"quoted\" \\ 😀", SourceKind.Sensor);

    private static readonly Topic Losses = new(
        "losses", "casualties.killed-or-wounded", "North Korean soldiers", Accrual.Cumulative, "Killed or wounded.",
        Unit.Counted("soldiers"), ["casualties", "troops"], Parts.AddUp);

    public static Dictionary<string, Func<ClaimSet>> All { get; } = new(StringComparer.Ordinal)
    {
        ["empty"] = () => [],
        ["estimates"] = Estimates,
        ["chains"] = Chains,
        ["topics"] = Topics,
        ["claims"] = Claims,
        ["scales"] = OwnScales,
    };

    private static ClaimSet Estimates()
    {
        Estimate[] said =
        [
            Estimate.Of(3_000), Estimate.Exactly(3_000), Estimate.Of(3.0m), Estimate.Approximately(1_100, Unit.Parse("km")),
            Estimate.Nearly(3_000),
            Estimate.JustOver(3_000), Estimate.Create(EstimateForm.JustOver, Bound.Inclusive(100), approximate: true),
            Estimate.MoreThan(3_000, best: 3_500), Estimate.AtLeast(0), Estimate.UpTo(60, Unit.Parse("km/h")),
            Estimate.LessThan(-0.5m, Unit.Parse("Cel")),
            Estimate.Between(40, 60).Varying(),
            Estimate.Create(
                EstimateForm.Range, Bound.Exclusive(1), Bound.Inclusive(2), approximate: true, coverage: Coverage.Stated(0.95m)),
            Estimate.Either(3, 5), Estimate.PlusMinus(5, 1), Estimate.PlusMinus(5, 1, coverage: 0.683m),
            Estimate.Create(EstimateForm.PlusMinus, Bound.Inclusive(1), Bound.Inclusive(3), 2, coverage: Coverage.StandardUncertainty),
            Estimate.BestWithRange(98_000, 8_000, 194_000, coverage: 0.95m), Estimate.OnTheOrderOf(1_000_000, Unit.Parse("USD")),
            Estimate.Create(EstimateForm.Vague, Bound.Exclusive(1_000), approximate: true), Estimate.Parse("42 of 48 soldiers"),
            Estimate.Of(79228162514264337593543950335m), Estimate.Of(0.0000000000000000000000000001m),
            Estimate.Create(EstimateForm.Exact, Bound.Inclusive(5_000), Bound.Inclusive(5_000), 5_000, lastSignificantPlace: 1),
            Estimate.Parse("nearly 3,000 soldiers"),
        ];
        return [.. said.Select((value, i) => new Claim($"S{i:00}", Chain.From(Wire), new Topic("any", "a number", "anything"), value))];
    }

    private static ClaimSet Chains() =>
    [
        new("1", Chain.From(Wire, Edtf.Parse("2024-12-23?"), "a post on X"), Losses),
        new("2", Two(LinkRelation.Quotes, Edtf.Parse("2024-12"), Official, LinkRelation.Asserts, "by telephone"), Losses),
        new("3", Two(LinkRelation.Paraphrases, null, Speaker.Joint(Army, Wire), LinkRelation.Observed, null), Losses),
        new("4", Two(LinkRelation.IsBasedOn, null, Speaker.OneOf(Satellite, State), LinkRelation.Asserts, null), Losses),
    ];

    private static Chain Two(LinkRelation outer, Edtf? date, Speaker inner, LinkRelation relation, string? medium) =>
        Chain.FromLinks((Wire, outer, date, null), (inner, relation, null, medium));

    private static ClaimSet Topics() => ClaimSet.Create(
        [new Claim("1", Chain.From(Wire), Losses, Estimate.Of(5))],
        [
            .. Enum.GetValues<Accrual>().Select(accrual => new Topic($"accrual.{accrual}", "p", "s", accrual)),
            new("parts", "p", "s", parts: Parts.LargestCounts),
            new("relations", "p", "s", relations:
                [new(TopicRelationKind.PartOf, "losses"), new(TopicRelationKind.DocumentedFloorOf, "parts")]),
            new("sum", "p", "s", relations: [new(TopicRelationKind.SumOf, ["parts", "relations"])]),
            new("peak", "p", "s", Accrual.Peak, relations:
                [new(TopicRelationKind.PeakOf, "accrual.State"), new(TopicRelationKind.CeilingOf, "sum")]),
        ],
        [
            State, Army, Official, Satellite, Source.Confidential("kept", "an official", SourceKind.Person, State),
            .. Enum.GetValues<SourceKind>().Select(kind => new Source($"kind.{kind}", kind.ToString(), kind)),
        ]);

    private static ClaimSet Claims() =>
    [
        .. Enum.GetValues<Stance>().Select(stance => new Claim($"stance.{stance}", Chain.From(Wire), Losses, stance: stance)),
        .. Enum.GetValues<CountBasis>().Select(basis =>
            new Claim($"basis.{basis}", Chain.From(Wire), Losses, Estimate.Of(5), basis: basis)),
        new("words", Chain.From(Wire), Losses, new TextValue("a great many")),
        new("garbled", Chain.From(Wire), Losses, new TextValue("50 (60–70)", TextValue.Garbled)),
        new(
            "all", Chain.From(Wire), Losses, Estimate.MoreThan(3_000), Stance.Asserts,
            Scope.Of(("place", "Russia > Kursk"), ("unit", "11th")),
            Edtf.Parse("/2024-12-23"), "could", [Scales.AdmiraltyReliability["B"], Scales.Icd203Likelihood["likely"]],
            [
                .. Enum.GetValues<AppearancePlace>().Select(place => new Appearance(place)),
                new(AppearancePlace.Body, "paragraph 3", "more than 3,000"),
            ],
            Instant.FromUtc(2025, 1, 1, 0, 0).PlusNanoseconds(120_000_000),
            [
                .. Enum.GetValues<ClaimRelationKind>().Where(kind => kind != ClaimRelationKind.SameAs).Select(kind =>
                    new ClaimRelation(kind, kind is ClaimRelationKind.Retracts ? "garbled" : "words", $"because {kind}")),
                new(ClaimRelationKind.Impugns, "basis.Model", "it was wrong", "a court, 2025"),
                new(ClaimRelationKind.SameAs, "basis.Survey"),
            ]),
    ];

    private static ClaimSet OwnScales()
    {
        Scale own = Scale.Create(
            "own.trust", ScaleKind.Confidence, "Trust", "2025",
            [
                ScaleLevel.Create("high", 1, "High trust", "Never wrong.", new ProbabilityBand(0.90m, 1m), "very good"),
                ScaleLevel.Create("low", 2, band: new ProbabilityBand(0m, 0.5m, includesLower: false, includesUpper: false)),
                ScaleLevel.Create("none"),
            ],
            "A handbook", new Uri("https://example.org/scale"), "Take care.");
        return [new("1", Chain.From(Wire), Losses, assessments: [own["high"], own["none"], Scales.AdmiraltyReliability["A"]])];
    }
}
