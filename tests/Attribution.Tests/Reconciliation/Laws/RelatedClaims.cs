using System.Globalization;

namespace Attribution.Tests;

/// <summary>Random claims on two topics that bound each other: with all kinds of relations, shared data, scopes, days or none.</summary>
internal static class RelatedClaims
{
    private static readonly int Kinds = Enum.GetValues<ClaimRelationKind>().Length;

    /// <summary>How many sets are tried.</summary>
    public static int Count { get; } = int.Parse(
        Environment.GetEnvironmentVariable("CsCheck_Iter") ?? "150", CultureInfo.InvariantCulture);

    /// <summary>A set; null where the claims are not one, since their relations contradict each other.</summary>
    public static ClaimSet? Of(int seed)
    {
        Random random = new(seed);
        Accrual accrual = (Accrual)random.Next(3);
        Topic part = new("part", "deaths", "the town", accrual, unit: Unit.Counted("deaths"), relations: [
            new TopicRelation(TopicRelationKind.PartOf, "whole")]);
        Topic whole = new("whole", "deaths", "the region", accrual, unit: Unit.Counted("deaths"));
        Source[] sources = [.. Enumerable.Range(0, 6).Select(i => new Source($"s{i}", $"Source {i}", SourceKind.Organisation))];
        int count = 2 * random.Next(2, 8);
        Claim[] claims =
        [
            .. Enumerable.Range(0, count).Select(i =>
            {
                Edtf? day = random.Next(3) == 0 ? null : Edtf.Parse($"2024-01-{10 + random.Next(5)}");
                Chain chain = Chain.From(sources[random.Next(6)], day);
                if (random.Next(4) == 0) chain = chain.Quoting(sources[random.Next(6)]);
                else if (random.Next(4) == 0) chain = chain.BasedOn(sources[random.Next(6)]);
                return new Claim(
                    $"c{i:D2}",
                    chain,
                    i % 2 == 0 ? part : whole,
                    Estimate.Exactly(random.Next(4) == 0 ? 100 : 100 + random.Next(60), Unit.Counted("deaths")),
                    scope: random.Next(4) == 0 ? Scope.Of(("age", "children")) : null,
                    relations: [.. Enumerable.Range(0, random.Next(3))
                        .Select(_ => random.Next(count))
                        .Where(other => other != i)
                        .Distinct()
                        .Select(other => new ClaimRelation((ClaimRelationKind)random.Next(Kinds), $"c{other:D2}"))]);
            }),
        ];
        return ClaimSet.TryCreate(claims, [], [], out ClaimSet? set, out _) ? set : null;
    }
}
