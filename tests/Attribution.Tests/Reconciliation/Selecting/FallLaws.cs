using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>The falls of random totals against the definition, tried pair by pair.</summary>
public class FallLaws
{
    private static readonly Source[] Sources = [State("a"), State("b"), State("c"), State("d")];

    private sealed record Total(Claim Claim, int Source, int Day, decimal Value);

    private static Total[] Totals(int seed)
    {
        Random random = new(seed);
        return
        [
            .. Enumerable.Range(0, random.Next(3, 14)).Select(i =>
            {
                int source = random.Next(Sources.Length), day = 1 + random.Next(12);
                decimal value = 100 + (10 * random.Next(8));
                return new Total(
                    By(Sources[source], $"{i:00}", Estimate.Exactly(value), period: $"/2024-05-{day:00}", date: $"2024-05-{day:00}"),
                    source,
                    day,
                    value);
            }),
        ];
    }

    /// <summary>
    /// A total that no later one of its own source is below, on an earlier day, binds the others: of several that are higher the highest of
    /// another source is told, and of equals the first.
    /// </summary>
    private static IEnumerable<(string Earlier, string Later)> Expected(Total[] totals)
    {
        Total[] ordered = [.. totals.OrderBy(total => total.Day).ThenBy(total => total.Claim.Id, StringComparer.Ordinal)];
        foreach (IGrouping<int, Total> own in ordered.GroupBy(total => total.Source))
        {
            foreach ((Total before, Total after) in own.Zip(own.Skip(1)))
            {
                if (after.Value < before.Value && after.Day > before.Day) yield return (before.Claim.Id, after.Claim.Id);
            }
        }

        Total[] binding =
        [
            .. ordered.Where((total, i) => !ordered.Skip(i + 1).Any(later => later.Source == total.Source && later.Value < total.Value)),
        ];
        foreach (Total total in ordered)
        {
            Total? above = binding
                .Where(other => other.Source != total.Source && other.Day < total.Day && other.Value > total.Value)
                .MaxBy(other => other.Value);
            if (above is not null) yield return (above.Claim.Id, total.Claim.Id);
        }
    }

    [Fact]
    public void Falls_are_those_of_the_definition()
    {
        int falls = 0;
        for (int seed = 0; seed < 400; seed++)
        {
            Total[] totals = Totals(seed);

            // Two of one source on one day are one answer and its alternative, of which the selection keeps one.
            if (totals.GroupBy(total => (total.Source, total.Day)).Any(group => group.Count() > 1)) continue;
            Reconciliation result = Reconcile([.. totals.Select(total => total.Claim)]);
            string[] told = [.. result.Falls.Select(fall => $"{fall.Earlier.Id} {fall.Later.Id}").Order(StringComparer.Ordinal)];
            string[] expected = [.. Expected(totals).Select(fall => $"{fall.Earlier} {fall.Later}").Order(StringComparer.Ordinal)];
            Assert.True(expected.SequenceEqual(told), $"seed {seed}: {string.Join(", ", expected)} | {string.Join(", ", told)}");
            falls += told.Length;
        }

        Assert.InRange(falls, 200, 4_000);
    }
}
