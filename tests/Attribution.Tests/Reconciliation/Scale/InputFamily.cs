using NodaTime;

namespace Attribution.Tests;

/// <summary>Claims that are cheap to write and could be dear to reconcile.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Tested">How many are tried in every run.</param>
/// <param name="Told">How many the page tells of.</param>
/// <param name="Make">Makes so many.</param>
public sealed record InputFamily(string Name, int Tested, int Told, Func<int, IEnumerable<Claim>> Make)
{
    private static readonly Unit Deaths = Unit.Counted("deaths");

    private static readonly Topic Flood = new("flood", "deaths", "the flood", Accrual.FixedAttribute, unit: Deaths);

    private static readonly Topic Epidemic =
        new("epidemic", "deaths", "the epidemic", Accrual.Cumulative, unit: Deaths, parts: Parts.AddUp);

    private static readonly Topic Whole = new(
        "whole",
        "deaths",
        "the country",
        Accrual.FixedAttribute,
        unit: Deaths,
        relations: [new TopicRelation(TopicRelationKind.SumOf, "part1", "part2", "part3")]);

    private static readonly Topic[] PartsOfWhole =
    [
        .. Enumerable.Range(1, 3).Select(i => new Topic($"part{i}", "deaths", $"province {i}", Accrual.FixedAttribute, unit: Deaths)),
    ];

    private static readonly LocalDate Start = new(2020, 1, 22);

    public static IReadOnlyList<InputFamily> All { get; } =
    [
        new("plain figures, each source once", 2_000, 20_000, n => Plain(n, n)),
        new("plain figures of 50 sources", 2_000, 20_000, n => Plain(n, 50)),
        new("relays in a circle", 2_000, 20_000, n => Related(n, i => [new(ClaimRelationKind.Relays, Id((i + 1) % n))])),
        new("each computed from each", 100, 400, n => Related(n, i => Others(n, i, ClaimRelationKind.ComputesFrom))),
        new("each computed from the one before", 500, 2_000, n => Related(
            n, i => i == 0 ? [] : [new(ClaimRelationKind.ComputesFrom, Id(i - 1))])),
        new("each sums up each", 100, 400, n => Related(n, i => Others(n, i, ClaimRelationKind.Synthesises))),
        new("each shares data with each", 100, 300, n => Related(n, i => Others(n, i, ClaimRelationKind.SharesDataWith))),
        new("each stated to contradict each", 100, 300, n => Related(n, i => Others(n, i, ClaimRelationKind.Contradicts))),
        new("shared data and repeats in a ring", 240, 480, n => Related(
            n, i => [new(ClaimRelationKind.SharesDataWith, Id((i + 1) % n)), new(ClaimRelationKind.SameAs, Id((i + 2) % n))])),
        new("one of two sources, in a ring", 200, 800, n => Enumerable.Range(0, n).Select(i =>
            Of(i, Chain.From(Speaker.OneOf(Source(i), Source((i + 1) % n))), Flood))),
        new("periods within periods", 200, 1_000, n => Enumerable.Range(0, n).Select(i =>
            Of(i, Chain.From(Source(i)), Epidemic, period: Edtf.Parse($"{Day(i)}/{Day((3 * n) - i)}")))),
        new("each for all of eighty years", 200, 1_000, n => Enumerable.Range(0, n).Select(i =>
            Of(i, Chain.From(Source(i), Years(i, "{}")), Epidemic, period: Years(i, "{}")))),
        new("each for one of eighty years", 200, 1_000, n => Enumerable.Range(0, n).Select(i =>
            Of(i, Chain.From(Source(i % 20), Years(i, "[]")), Epidemic, period: Years(i, "[]")))),
        new("a scope each", 400, 2_000, n => Enumerable.Range(0, n).Select(i =>
            Of(i, Chain.From(Source(i)), Flood, scope: Scope.Of(("place", $"P{i}"))))),
        new("300 parents each", 100, 400, n =>
        {
            Source[] parents = [.. Enumerable.Range(0, 300).Select(i => new Source($"p{i}", $"Parent {i}", SourceKind.Organisation))];
            return Enumerable.Range(0, n).Select(i =>
                Of(i, Chain.From(new Source($"s{i}", $"Source {i}", SourceKind.Organisation, partOf: parents)), Flood));
        }),
        new("one claim called into question by all others", 200, 400, n => Related(
            n, i => i == 0 ? [] : [new(ClaimRelationKind.Impugns, Id(0))])),
        new("each called into question by the next, in a ring", 400, 2_000, n => Related(
            n, i => [new(ClaimRelationKind.Impugns, Id((i + 1) % n))])),
        new("each calls each into question", 100, 300, n => Related(n, i => Others(n, i, ClaimRelationKind.Impugns))),
        new("running totals of three agencies, day by day", 600, 3_600, n => Enumerable.Range(0, n).Select(i =>
            Of(
                i,
                Chain.From(Source(i % 3), Edtf.On(Start.PlusDays((i / 3) + 1))),
                Epidemic,
                period: Edtf.Parse($"2020-01-01/{Day(i / 3)}")))),
        new("daily totals of one source without periods", 2_001, 20_000, n => Enumerable.Range(0, n).Select(i =>
            Of(i, Chain.From(Source(0), Edtf.On(Start.PlusDays(i))), Epidemic))),
        new("revisions of revisions", 2_000, 10_000, n => Enumerable.Range(0, n).Select(i => Of(
            i, Chain.From(Source(0)), Flood).WithRelations(i + 1 < n ? [new ClaimRelation(ClaimRelationKind.Revises, Id(i + 1))] : []))),
        new("a total and its three parts by each source", 400, 2_000, n => Enumerable.Range(0, n).Select(i =>
            Of(i, Chain.From(Source(i / 4)), i % 4 == 0 ? Whole : PartsOfWhole[(i % 4) - 1]))),
        new("figures with errors", 300, 600, n => Enumerable.Range(0, n).Select(i => new Claim(
            Id(i),
            Chain.From(Source(i)),
            Flood,
            Estimate.Parse($"{100 + Noise(i, 100)} ± {1 + Noise(i + 7, 30)}")))),
    ];

    public override string ToString() => Name;

    private static IEnumerable<Claim> Plain(int count, int sources) =>
        Enumerable.Range(0, count).Select(i => new Claim(
            Id(i), Chain.From(Source(i % sources)), Flood, Estimate.Exactly(900 + Noise(i, 200), Deaths)));

    private static IEnumerable<Claim> Related(int count, Func<int, IEnumerable<ClaimRelation>> relations) =>
        Enumerable.Range(0, count).Select(i => Of(i, Chain.From(Source(i)), Flood).WithRelations(relations(i)));

    private static IEnumerable<ClaimRelation> Others(int count, int i, ClaimRelationKind kind) =>
        Enumerable.Range(0, count).Where(j => j != i).Select(j => new ClaimRelation(kind, Id(j)));

    private static Claim Of(int i, Chain chain, Topic topic, Scope? scope = null, Edtf? period = null) =>
        new(Id(i), chain, topic, Estimate.Exactly(1_000 + (37 * (i / 40)) + Noise(i, 200), Deaths), scope: scope, period: period);

    private static Source Source(int i) => new($"s{i}", $"Source {i}", SourceKind.Organisation);

    private static string Id(int i) => $"c{i:D6}";

    private static string Day(int i) => $"{Start.PlusDays(i):uuuu-MM-dd}";

    private static Edtf Years(int i, string marks) =>
        Edtf.Parse($"{marks[0]}{string.Join(',', Enumerable.Range(0, 80).Select(j => 1000 + (i % 700) + (2 * j)))}{marks[1]}");

    private static int Noise(int i, int below) => (int)((uint)i * 2_654_435_761u % (uint)below);
}
