using System.Globalization;

namespace Attribution.Tests;

/// <summary>
/// Small sets that once took seconds or gigabytes: each is reconciled and told, or refused, in two seconds of the thread's own time and
/// 300 MB.
/// </summary>
public class HostileSetTests
{
    private const long MostBytes = 300_000_000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private static readonly Unit Deaths = Unit.Counted("deaths");

    private static readonly Topic Flood = new("flood", "deaths", "the flood", Accrual.FixedAttribute, unit: Deaths);

    private static readonly Topic Epidemic =
        new("epidemic", "deaths", "the epidemic", Accrual.Cumulative, unit: Deaths, parts: Parts.AddUp);

    private static readonly Topic Tested = new("tested", "patients", "the wards", unit: Deaths);

    private static readonly Topic Other = new("other", "deaths", "the fire", unit: Deaths);

    private static readonly Source[] Thousand = [.. Enumerable.Range(0, 1_000).Select(SourceOf)];

    public static TheoryData<string> Names => [.. Sets.Keys];

    private static Dictionary<string, Func<IEnumerable<Claim>>> Sets { get; } = new()
    {
        ["totals for all of eighty years"] = () => Each(200, i => Of(i, Alone(i), Epidemic, Years(i, "{}"))),
        ["totals for one of eighty years"] = () => Each(200, i => Of(i, Alone(i), Epidemic, Years(i, "[]"))),
        ["states in one of eighty years"] = () => Each(200, i => Of(i, Alone(i), Tested, Years(i, "[]"))),
        ["states in about eighty years"] = () => Each(200, i => Of(i, Alone(i), Tested, Years(i, "{}", "~"))),
        ["said in one of two hundred years"] = () => Each(
            200, i => Of(i, Chain.From(SourceOf(0), Years(i, "[]", count: 200)), Epidemic, Years(i + 3, "[]", count: 200))),
        ["masks and seasons"] = () => Each(400, i => Of(
            i, Chain.From(SourceOf(i % 20), Edtf.Parse($"{1800 + i}-2{1 + (i % 4)}")), Epidemic, Edtf.Parse($"1{i % 10}X{i % 7}-XX-XX"))),
        ["a thousand joint speakers each"] = () => Each(200, i => Of(i, Chain.From(Speaker.Joint([.. Thousand, Own(i)])), Flood)),
        ["ninety-nine joint speakers each"] = () => Each(400, i => Of(i, Chain.From(Speaker.Joint([.. Thousand[..98], Own(i)])), Flood)),
        ["one of a thousand sources each"] = () => Each(200, i => Of(i, Chain.From(Speaker.OneOf([.. Thousand, Own(i)])), Flood)),
        ["based on a thousand sources each"] = () => Each(200, i => Of(i, Chain.From(Own(i)).BasedOn(Speaker.Joint(Thousand)), Flood)),
        ["names of three thousand accents"] = () => Each(800, i => Of(
            i,
            Chain.From(new Source(
                $"n{i}", "A" + string.Concat(Enumerable.Range(0, 3_000).Select(j => (char)(0x300 + ((i + j) % 80)))), SourceKind.Person)),
            Flood)),
        ["two thousand alternatives in a ring"] = () => Each(2_000, i => Of(i, Alone(i), Flood).WithRelations(
            [new ClaimRelation(ClaimRelationKind.AlternativeTo, Id((i + 1) % 2_000))])),
        ["parents in thirty full levels"] = () =>
        {
            Source[] level = [.. Enumerable.Range(0, 90).Select(SourceOf)];
            for (int depth = 1; depth < 30; depth++)
            {
                Source[] above = level;
                level =
                [
                    .. Enumerable.Range(0, 90).Select(i => new Source($"d{depth}-{i}", $"D{depth} {i}", SourceKind.Person, partOf: above)),
                ];
            }

            return Each(200, i => Of(i, Chain.From(new Source($"own{i}", $"Own {i}", SourceKind.Person, partOf: level)), Flood));
        },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_small_set_ends_soon(string name)
    {
        ClaimSet claims = ClaimSet.Create([.. Sets[name](), Of(999_999, Alone(0), Other)]);
        ThreadTime time = ThreadTime.OfThisThread();
        TimeSpan best = TimeSpan.MaxValue;
        for (int run = 0; run < 3 && best > Longest; run++)
        {
            long bytes = GC.GetAllocatedBytesForCurrentThread();
            TimeSpan start = time.Now;
            foreach (Topic topic in claims.Select(claim => claim.Topic).DistinctBy(topic => topic.Id))
            {
                Reconciliation result = Reconciler.Default.Reconcile(claims.On(topic));
                Assert.NotEmpty(result.ToString() + result.ToText(full: true));
            }

            TimeSpan taken = time.Now - start;
            if (taken < best) best = taken;
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - bytes, 0, MostBytes);
        }

        Assert.InRange(best, TimeSpan.Zero, Longest);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void With_limits_out_of_reach_nothing_is_thrown_and_the_other_topic_kept(string name)
    {
        ClaimSet claims = ClaimSet.Create([.. Sets[name](), Of(999_999, Alone(0), Other)]);
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
        ClaimSet claims = ClaimSet.Create([.. Each(
            60, i => Of(i, Chain.From(SourceOf(i % 10), Years(i, i % 2 == 0 ? "[]" : "{}")), Epidemic, Years(i, "[]")))]);
        ThreadTime time = ThreadTime.OfThisThread();
        TimeSpan start = time.Now;
        Reconciler known = Reconciler.Default with { Selection = Selections.AsOfSaid(new NodaTime.LocalDate(1500, 1, 1)) };
        Assert.NotEmpty(known.Reconcile(claims).ToString());
        Assert.NotEmpty(Timeline.Of(claims).ToString());
        Assert.InRange(time.Now - start, TimeSpan.Zero, 2 * Longest);
    }

    private static IEnumerable<Claim> Each(int count, Func<int, Claim> make) => Enumerable.Range(0, count).Select(make);

    private static Claim Of(int i, Chain chain, Topic topic, Edtf? period = null) =>
        new(Id(i), chain, topic, Estimate.Exactly(1_000 + (i * 7919 % 200), Deaths), period: period);

    private static Chain Alone(int i) => Chain.From(SourceOf(i));

    private static Source Own(int i) => new($"x{i}", $"X {i}", SourceKind.Organisation);

    private static Source SourceOf(int i) => new($"s{i}", $"Source {i}", SourceKind.Organisation);

    private static string Id(int i) => string.Create(CultureInfo.InvariantCulture, $"c{i:D6}");

    private static Edtf Years(int i, string marks, string qualifier = "", int count = 80) => Edtf.Parse(
        $"{marks[0]}{string.Join(',', Enumerable.Range(0, count).Select(j => $"{1000 + i + (2 * j)}{qualifier}"))}{marks[1]}");
}
