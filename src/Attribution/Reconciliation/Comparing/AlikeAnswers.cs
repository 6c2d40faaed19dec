using System.Runtime.InteropServices;

namespace Attribution;

/// <summary>
/// Many statements sorted by what they say, so that each two different answers are judged once, however many give them. Two statements are
/// alike where no rule of comparing tells them apart: who gives them is left aside, but for figures with errors, which are counted by
/// their origins.
/// </summary>
internal static class AlikeAnswers
{
    /// <summary>The positions of the statements that are alike, each group and the groups in ascending order.</summary>
    /// <param name="statements">The statements, in ordinal order of their ids.</param>
    /// <param name="origins">For each the number of its origin; asked only where a figure has an error.</param>
    /// <param name="known">What is known of them, or null.</param>
    public static int[][] Groups(Statement[] statements, Func<int[]> origins, KnownStatements? known)
    {
        Lazy<int[]> originOf = new(origins);
        return known is null ? By(i => (ContentOf(statements[i]), OriginOf(i))) : By(i => (known.ContentOf(i), OriginOf(i)));

        int[][] By<TKey>(Func<int, TKey> key)
            where TKey : notnull
        {
            Dictionary<TKey, int> numbers = new(statements.Length);
            int[] numberOf = new int[statements.Length];
            List<int> counts = [];
            for (int i = 0; i < numberOf.Length; i++)
            {
                TKey own = key(i);
                if (!numbers.TryGetValue(own, out numberOf[i]))
                {
                    numbers.Add(own, numberOf[i] = counts.Count);
                    counts.Add(0);
                }

                counts[numberOf[i]]++;
            }

            int[][] groups = [.. counts.Select(count => new int[count])];
            for (int i = numberOf.Length - 1; i >= 0; i--) groups[numberOf[i]][--CollectionsMarshal.AsSpan(counts)[numberOf[i]]] = i;
            return groups;
        }

        int OriginOf(int i)
        {
            Stop.IfAsked(i);
            return statements[i].Spread is null ? -1 : originOf.Value[i];
        }
    }

    /// <summary>What a statement says, but for who says it: equal where no rule of comparing tells two apart.</summary>
    /// <param name="statement">The statement.</param>
    public static object ContentOf(Statement statement)
    {
        Claim claim = statement.Claim;
        return (
            (claim.Scope, claim.Period, claim.Basis, claim.Chain.Witness.Date),
            (claim.Value as Estimate, statement.Answer, statement.Denied, claim.Stance == Stance.Denies),
            (statement.Literal, statement.Extent, statement.Supported, statement.IsBare),
            claim.Has(ClaimRelationKind.AlternativeTo) || claim.Has(ClaimRelationKind.Contradicts) ? claim.Id : null);
    }
}
