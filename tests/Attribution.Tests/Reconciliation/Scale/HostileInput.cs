using System.Globalization;

namespace Attribution.Tests;

/// <summary>Claims in a file of a few hundred kilobytes whose number or shape is meant to hurt.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Make">Makes them; the topic of the first is the one that hurts.</param>
/// <param name="Least">The fewest that the most witnesses of the verdict may be.</param>
/// <param name="Most">The most that the fewest witnesses may be: the right number lies in between.</param>
/// <param name="Refusal">The code of what there is too much of, or null.</param>
public sealed partial record HostileInput(
    string Name, Func<IEnumerable<Claim>> Make, int Least = 0, int Most = int.MaxValue, string? Refusal = null)
{
    private static readonly Unit Deaths = Unit.Counted("deaths");

    private static readonly Topic Flood = new("flood", "deaths", "the flood", Accrual.FixedAttribute, unit: Deaths);

    private static readonly Topic Epidemic =
        new("epidemic", "deaths", "the epidemic", Accrual.Cumulative, unit: Deaths, parts: Parts.AddUp);

    private static readonly Topic Tested = new("tested", "patients", "the wards", unit: Deaths);

    private static readonly Topic Share = new("share", "share", "the vaccinated", Accrual.State, unit: Unit.Parse("%"));

    private static readonly Source[] Thousand = [.. Enumerable.Range(0, 1_000).Select(Source)];

    public static IReadOnlyList<HostileInput> All { get; } = [.. Sets(), .. Shapes()];

    public override string ToString() => Name;

    private static IEnumerable<HostileInput> Sets() =>
    [
        new("totals for all of eighty years", () => Each(200, i => Figure(i, Alone(i), Epidemic, Years(i, "{}")))),
        new("totals for one of eighty years", () => Each(200, i => Figure(i, Alone(i), Epidemic, Years(i, "[]")))),
        new("states in one of eighty years", () => Each(200, i => Figure(i, Alone(i), Tested, Years(i, "[]")))),
        new("states in about eighty years", () => Each(200, i => Figure(i, Alone(i), Tested, Years(i, "{}", "~")))),
        new("said in one of two hundred years", () => Each(
            200, i => Figure(i, Chain.From(Source(0), Years(i, "[]", count: 200)), Epidemic, Years(i + 3, "[]", count: 200)))),
        new("masks and seasons", () => Each(400, i => Figure(
            i, Chain.From(Source(i % 20), Edtf.Parse($"{1800 + i}-2{1 + (i % 4)}")), Epidemic, Edtf.Parse($"1{i % 10}X{i % 7}-XX-XX")))),
        new("a thousand joint speakers each", () => Each(
            200, i => Figure(i, Chain.From(Speaker.Joint([.. Thousand, Own(i)])), Flood)), Refusal: "too-many-speakers"),
        new("ninety-nine joint speakers each", () => Each(
            400, i => Figure(i, Chain.From(Speaker.Joint([.. Thousand[..98], Own(i)])), Flood))),
        new("one of a thousand sources each", () => Each(
            200, i => Figure(i, Chain.From(Speaker.OneOf([.. Thousand, Own(i)])), Flood)), Refusal: "too-many-speakers"),
        new("based on a thousand sources each", () => Each(
            200, i => Figure(i, Chain.From(Own(i)).BasedOn(Speaker.Joint(Thousand)), Flood)), Refusal: "too-many-speakers"),
        new("names of three thousand accents", () => Each(800, i => Figure(
            i,
            Chain.From(new Source(
                $"n{i}", "A" + string.Concat(Enumerable.Range(0, 3_000).Select(j => (char)(0x300 + ((i + j) % 80)))), SourceKind.Person)),
            Flood))),
        new("two thousand alternatives in a ring", () => Each(2_000, i => Figure(i, Alone(i), Flood).WithRelations(
            [new ClaimRelation(ClaimRelationKind.AlternativeTo, Id((i + 1) % 2_000))]))),
        new("parents in thirty full levels", () =>
        {
            Source[] level = [.. Enumerable.Range(0, 90).Select(Source)];
            for (int depth = 1; depth < 30; depth++)
            {
                Source[] above = level;
                level =
                [
                    .. Enumerable.Range(0, 90).Select(i => new Source($"d{depth}-{i}", $"D{depth} {i}", SourceKind.Person, partOf: above)),
                ];
            }

            return Each(200, i => Figure(i, Chain.From(new Source($"own{i}", $"Own {i}", SourceKind.Person, partOf: level)), Flood));
        }, Refusal: "too-many-parents"),
    ];

    /// <summary>So many claims, each said and about one, or all, of eighty years.</summary>
    public static IEnumerable<Claim> OfYears(int count) => Each(
        count, i => Figure(i, Chain.From(Source(i % 10), Years(i, i % 2 == 0 ? "[]" : "{}")), Epidemic, Years(i, "[]")));

    private static IEnumerable<Claim> Each(int count, Func<int, Claim> make) => Enumerable.Range(0, count).Select(make);

    /// <summary>A claim with an exact count, one of two hundred.</summary>
    private static Claim Figure(int i, Chain chain, Topic topic, Edtf? period = null) =>
        new(Id(i), chain, topic, Estimate.Exactly(1_000 + (i * 7919 % 200), Deaths), period: period);

    private static Chain Alone(int i) => Chain.From(Source(i));

    private static Source Own(int i) => new($"x{i}", $"X {i}", SourceKind.Organisation);

    private static Source Source(int i) => new($"s{i}", $"Source {i}", SourceKind.Organisation);

    private static string Id(int i) => string.Create(CultureInfo.InvariantCulture, $"c{i:D6}");

    private static Edtf Years(int i, string marks, string qualifier = "", int count = 80) => Edtf.Parse(
        $"{marks[0]}{string.Join(',', Enumerable.Range(0, count).Select(j => $"{1000 + i + (2 * j)}{qualifier}"))}{marks[1]}");
}
