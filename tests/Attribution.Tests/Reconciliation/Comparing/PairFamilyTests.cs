using CsCheck;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>What a test of two figures is corrected for: how many pairs could have been found as far apart.</summary>
public class PairFamilyTests
{
    private static readonly Topic Constant = new("g", "x", "y", Accrual.FixedAttribute, unit: Unit.One);

    /// <summary>The bound is asked first, and a pair that is apart by it is never counted: one too low would call figures apart.</summary>
    [Fact]
    public void No_pair_is_corrected_for_more_than_the_bound() =>
        Gen.Select(Gen.Int[90, 110], Gen.Int[0, 8]).Array[2, 24].Sample(drawn =>
        {
            PairFamily family = Family(drawn, out int count);
            for (int one = 0; one < count; one++)
            {
                for (int other = one + 1; other < count; other++)
                {
                    if (family.Count(one, other) > family.Most) return false;
                }
            }

            return true;
        });

    /// <summary>Of n figures with errors that cover no others, n(n − 1)/2 pairs; the two of a pair without errors are two more.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(12)]
    [InlineData(40)]
    public void Figures_with_errors_are_counted_by_pairs_and_a_pair_of_others_with_them(int errors)
    {
        (int, int)[] drawn = [.. Enumerable.Range(0, errors).Select(i => (1_000 * (i + 1), 1)), (1, 0), (2, 0)];
        PairFamily family = Family(drawn, out _);
        Assert.Equal(errors * (errors - 1) / 2, family.Count(0, 1));
        Assert.Equal((errors + 2) * (errors + 1) / 2, family.Count(errors, errors + 1));
        Assert.Equal((errors + 2) * (errors + 1) / 2, family.Most);
    }

    /// <summary>Figures of sources of their own; an error of 0 is none.</summary>
    private static PairFamily Family((int Best, int Error)[] drawn, out int count)
    {
        Statement[] statements =
        [
            .. drawn.Select((each, i) => Statement.Of(
                By(
                    State($"s{i}"),
                    $"{i}",
                    each.Error == 0 ? Estimate.Exactly(each.Best) : Estimate.PlusMinus(each.Best, each.Error, coverage: 0.6827m),
                    topic: Constant),
                Readers.StatedCoverage)),
        ];
        count = statements.Length;
        return new(statements, new(statements), () => [.. Enumerable.Range(0, statements.Length)], (_, _) => false);
    }
}
