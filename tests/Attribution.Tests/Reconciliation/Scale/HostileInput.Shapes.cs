using static Attribution.ClaimRelationKind;

namespace Attribution.Tests;

/// <content>Shapes, with the number of witnesses that each has.</content>
public sealed partial record HostileInput
{
    private static IEnumerable<HostileInput> Shapes() =>
    [
        new("chains of 64 links to one agency", () => Each(300, i => Of(i, Deep(Source(0), 62, i))), 1, 1),
        new("chains of 64 links with sources of their own", () => Each(300, i => Of(i, Deep(Source(i), 62, i))), 300, 300),
        new("ladders of 32 levels to one top", () => Each(300, i => Of(i, Chain.From(Ladder(i, 31, Source(0))))), 1, 1),
        new("ladders of 32 levels apart", () => Each(300, i => Of(i, Chain.From(Ladder(i, 31, Source(i))))), 300, 300),
        new("a ladder on which each step speaks", () => Steps(31).Select((step, i) => Of(i, Chain.From(step))), 1, 1),
        new("a star of relays", () => Each(2_000, i => Of(i, Alone(i), i == 0 ? [] : [new(Relays, Id(0))])), 1, 1),
        new("a star of shared data", () => Each(2_000, i => Of(i, Alone(i), i == 0 ? [] : [new(SharesDataWith, Id(0))])), 1_999, 1_999),
        new("a star of contradictions", () => Each(1_000, i => Of(i, Alone(i), i == 0 ? [] : [new(Contradicts, Id(0))])), 1_000, 1_000),
        new("a star of which the centre sums up all", () => Each(1_000, i => Of(
            i, Alone(i), i > 0 ? [] : [.. Enumerable.Range(1, 999).Select(j => new ClaimRelation(Synthesises, Id(j)))])), 999, 999),
        new("relays and shared data by turns", () => Each(2_000, i => Of(
            i, Alone(i), i == 1_999 ? [] : [new(i % 2 == 0 ? Relays : SharesDataWith, Id(i + 1))])), 500, 500),
        new("stars of shared data in a circle", () => Each(2_000, i => Of(
            i, Alone(i), [new(SharesDataWith, Id(i % 20 == 0 ? (i + 20) % 2_000 : i - (i % 20)))])), 1_900, 1_900),
        new("all of one name", () => Each(1_500, i => Of(i, Chain.From(new Source($"s{i}", "Reuters", SourceKind.Publication)))), 1, 1_500),
        new("all of one name but for what does not show", () => Each(600, i => Of(
            i, Chain.From(new Source($"s{i}", "Reu" + new string('\u200b', i % 50) + "ters", SourceKind.Publication)))), 1, 600),
        new("joint speakers in a circle", () => Each(1_500, i => Of(
            i, Chain.From(Speaker.Joint(Source(i), Source((i + 1) % 1_500))))), 750, 750),
        new("one of the same three", () => Each(1_000, i => Of(
            i, Chain.From(Speaker.OneOf(Source(0), Source(1), Source(2))), value: Between(i))), 1, 3),
        new("unnamed officials of one ministry", () => Each(1_500, i => Of(
            i, Chain.From(Source(1)).Quoting(
                new Source($"u{i}", "an official", SourceKind.Person, isNamed: false, partOf: [Source(0)])))), 1, 1),
        new("each disowned by the next", () => Each(1_000, i => Of(i, Alone(i), [new(Disowns, Id((i + 1) % 1_000))])), 1, 1_000),
        new("two thousand retractions of retractions", () => Each(2_001, i => i == 0
            ? Of(0, Alone(0))
            : new(Id(i), Alone(0), Flood, null, Stance.Evades, relations: [new(Retracts, Id(i - 1))])), 1, 1),
        new("alternatives, each to each", () => Each(120, i => Of(
            i, Alone(0),
            [.. Enumerable.Range(0, 120).Where(j => j != i).Select(j => new ClaimRelation(AlternativeTo, Id(j)))])), 1, 1),
        new("repeats of other figures in a star", () => Each(1_500, i => Of(
            i, Alone(i), i == 0 ? [] : [new(SameAs, Id(0))], value: Estimate.Between(1_000 + i, 4_000, Deaths))), 1_500, 1_500),
        new("places within places, two hundred deep", () => Each(400, i => Of(i, Alone(i), topic: Epidemic, scope: Scope.Of(
            ("place", string.Join(" > ", Enumerable.Range(0, 1 + (i % 200)).Select(j => $"p{j}")))))), 400, 400),
        new("three thousand scopes",
            () => Each(1_900, i => Of(i, Alone(i), scope: Scope.Of(("place", $"P{i}"), ("age", $"{i % 7}")))), 1_900, 1_900),
        new("dates with masks, seasons, sets and open ends", () => Each(800, i => Of(
            i, Chain.From(Source(i), Monster(i)), topic: Epidemic, period: Monster(i + 3))), 800, 800),
        new("percentages below nothing and above all", () => Each(1_000, i => new(
            Id(i), Alone(i), Share, Estimate.Exactly((i - 500) * (i % 3 == 0 ? 0m : 1.5m), Unit.Parse("%")))), 1_000, 1_000),
        new("the largest and the smallest decimals", () => Each(600, i => new(
            Id(i), Alone(i), Flood, (i % 6) switch
            {
                0 => Estimate.Exactly(decimal.MaxValue, Deaths),
                1 => Estimate.Exactly(decimal.MinValue, Deaths),
                2 => Estimate.Exactly(0.0000000000000000000000000001m, Deaths),
                3 => Estimate.Exactly(-0.0m, Deaths),
                4 => Estimate.PlusMinus(decimal.MaxValue / 4, decimal.MaxValue / 4, Deaths),
                _ => Estimate.MoreThan(decimal.MaxValue, Deaths),
            })), 100, 600),
        new("errors from nothing to all", () => Each(500, i => new(
            Id(i), Alone(i), Flood, Estimate.PlusMinus(1_000 + (i % 20), 1m / (1 + ((long)i * i * i)), Deaths))), 400, 500),
        new("a topic within a topic, two hundred deep", () => Each(1_000, i => new(
            Id(i),
            Alone(i),
            new Topic($"t{i % 200:D3}", "deaths", $"region {i % 200}", Accrual.FixedAttribute, unit: Deaths, relations: i % 200 == 199
                ? [] : [new TopicRelation(TopicRelationKind.PartOf, $"t{(i % 200) + 1:D3}")]),
            Estimate.Exactly(100 + (i % 200), Deaths))), 5, 5),
        new("shared data of all but one, and he of none", () => Each(420, i => Of(
            i, Alone(i), i == 0
                ? []
                : [.. Enumerable.Range(1, 419).Where(j => j != i).Select(j => new ClaimRelation(SharesDataWith, Id(j)))])), 2, 2),
        new("shared data at random", () => Each(1_000, i => Of(
            i, Alone(i), [.. Enumerable.Range(1, 3).Select(j => ((i * 7919 * j) + (j * j * 31) + 1) % 1_000).Distinct().Where(j => j != i)
                .Select(j => new ClaimRelation(SharesDataWith, Id(j)))])), 100, 600),
    ];

    private static Claim Of(
        int i,
        Chain chain,
        IEnumerable<ClaimRelation>? relations = null,
        Topic? topic = null,
        Scope? scope = null,
        Edtf? period = null,
        ClaimValue? value = null) =>
        new(Id(i), chain, topic ?? Flood, value ?? Between(i), scope: scope, period: period, relations: relations);

    /// <summary>A range, of which no two sources can have one exact count.</summary>
    private static Estimate Between(int i) => Estimate.Between(1_000 + (i % 37), 1_100 + (i % 41), Deaths);

    private static Chain Deep(Source agency, int links, int i)
    {
        Chain chain = Chain.From(new Source($"o{i}", $"Outlet {i}", SourceKind.Publication));
        for (int link = 0; link < links; link++)
        {
            Source next = new($"l{link}", $"Link {link}", SourceKind.Publication);
            chain = link % 2 == 0 ? chain.Quoting(next) : chain.Paraphrasing(next);
        }

        return chain.Quoting(agency);
    }

    private static Source Ladder(int i, int levels, Source top)
    {
        Source source = top;
        for (int level = 1; level < levels; level++)
        {
            source = new($"d{i}-{level}", $"Office {i}, {level}", SourceKind.Organisation, partOf: [source]);
        }
        return source;
    }

    private static IEnumerable<Source> Steps(int levels) => Enumerable.Range(1, levels).Select(level => Ladder(0, level, Source(0)));

    private static Edtf Monster(int i) => Edtf.Parse((i % 8) switch
    {
        0 => $"1{i % 10}XX",
        1 => $"{1900 + (i % 100)}-2{1 + (i % 4)}~",
        2 => $"[..{1000 + i},{2000 + i},{3000 + i}..{3300 + i}]",
        3 => $"{{{1000 + i},{2100 + i}-01..{2100 + i}-06}}",
        4 => $"{1000 + i}?/..",
        5 => $"/{1500 + i}%",
        6 => $"Y{170_000_000 + i}",
        _ => $"{1000 + i}-XX-1{i % 10}",
    });
}
